/** Says that the address names a figure that there is not; all that there are stand below. */

import { useSelection } from "../../selection/use-selection.ts";
import { StaleMessage } from "../site/stale-message.tsx";

export function UnknownFigure() {
  const { adjust } = useSelection();
  return <StaleMessage onDismiss={() => adjust({ figure: undefined })} />;
}
