/** Moves away. */

export {
  formatArea,
  formatDate,
  formatList,
  formatNumber,
  formatPeriod,
  spellCount,
} from "@scenkartan/domain";
