/** The address of the page that is shown, which stays the same while the next page is on its way. */

import { createContext, useContext } from "react";
import { type Address, readAddress } from "./address.ts";

const AddressContext = createContext<Address>(readAddress());

export const AddressProvider = AddressContext.Provider;

export function useAddress(): Address {
  return useContext(AddressContext);
}
