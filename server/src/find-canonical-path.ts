/** Whether there is anything at a page's address, and how that address is properly written. */

import {
  type PageAddress,
  toKommunPath,
  toLanPath,
  toLokalpolisomradePath,
  toScenePath,
} from "@scenkartan/domain";
import {
  findRows,
  kommunTable,
  lanTable,
  lokalpolisomradeTable,
  type Release,
  sceneTable,
} from "./release/index.ts";

/**
 * The one address, below an edition's own, of the page that `address` asks for.
 * Absent: undefined where the release knows no such län, kommun, lokalpolisområde or scene.
 */
export function findCanonicalPath({ db }: Release, address: PageAddress): string | undefined {
  switch (address.kind) {
    case "page":
      return address.path;
    case "lan": {
      const [lan] = findRows(db, lanTable, { lanskod: address.lanskod });
      return lan && toLanPath(lan);
    }
    case "kommun": {
      const [kommun] = findRows(db, kommunTable, { kommunkod: address.kommunkod });
      return kommun && toKommunPath(kommun);
    }
    case "lokalpolisomrade": {
      const { lokalpolisomrade } = address;
      const [found] = findRows(db, lokalpolisomradeTable, { lokalpolisomrade });
      return found && toLokalpolisomradePath(found.lokalpolisomrade);
    }
    case "scene": {
      const [scene] = findRows(db, sceneTable, { sceneId: address.sceneId });
      return scene && toScenePath(scene.sceneId);
    }
  }
}
