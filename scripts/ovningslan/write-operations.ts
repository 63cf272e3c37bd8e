/** Made-up operations with their outcomes, dated between the mappings. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TableRow, writeTable } from "../dataset/write-table.ts";
import { toRedrawnYear } from "./calendar.ts";
import { toWound } from "./draw-basemap.ts";
import { layOutCounty } from "./lay-out-county.ts";
import { toBlockBox, toBoxRing } from "./lay-out-town.ts";
import { openStream, type Stream } from "./open-stream.ts";
import { LANSKOD } from "./settings.ts";
import type { PublishedOptions } from "./write-published.ts";

interface OperationPlan {
  readonly id: string;
  readonly place: string;
  readonly kommunkoder: string;
  readonly lokalpolisomrade: string;
  /** Months of the year after a mapping. */
  readonly months: readonly [from: string, to: string];
  readonly programme: string;
  readonly actors: string;
}

const PLANS: readonly OperationPlan[] = [
  {
    id: "ejdervik-centrum",
    place: "Ejderviks centrum",
    kommunkoder: "9901",
    lokalpolisomrade: "ejdervik-ostra",
    months: ["03", "05"],
    programme: "Fokusområde centrum",
    actors: "Polisen;Ejderviks kommun",
  },
  {
    id: "granholm-station",
    place: "Granholms station",
    kommunkoder: "9902",
    lokalpolisomrade: "granholm",
    months: ["04", "04"],
    programme: "Trygg resa",
    actors: "Polisen;Granholms kommun;Skärgårdsbanan",
  },
  {
    id: "nordsundet",
    place: "Rönnholma",
    kommunkoder: "9902;9903",
    lokalpolisomrade: "nordsundet",
    months: ["02", "06"],
    programme: "Samverkan över sundet",
    actors: "Polisen;Granholms kommun;Tärnsunds kommun;Tullverket",
  },
  {
    id: "masholma",
    place: "Måsholma",
    kommunkoder: "9904",
    lokalpolisomrade: "masholma",
    months: ["05", "08"],
    programme: "Sommar i Måsholma",
    actors: "Polisen;Måsholma kommun;socialtjänsten i Måsholma",
  },
  {
    id: "tarnsund-kvall",
    place: "Tärnsund",
    kommunkoder: "9903",
    lokalpolisomrade: "tarnsund",
    months: ["01", "03"],
    programme: "Kvällsnärvaro",
    actors: "Polisen;Tärnsunds kommun;nattvandrare",
  },
  {
    id: "lomvik-belysning",
    place: "Lomvik",
    kommunkoder: "9905",
    lokalpolisomrade: "lomvik",
    months: ["03", "09"],
    programme: "Ljusare gångvägar",
    actors: "Lomviks kommun",
  },
  {
    id: "lanet-host",
    place: "Övningslän",
    kommunkoder: "9901;9902;9903;9904",
    lokalpolisomrade: "",
    months: ["06", "08"],
    programme: "Gemensam sommarinsats",
    actors: "Polisen;Kronofogdemyndigheten;Tullverket;länets kommuner",
  },
];

const OUTCOMES = [
  ["kontrollerade personer", "check", "personer", 20, 90],
  ["ringa narkotikabrott, eget bruk", "suspicion", "misstankar", 4, 30],
  ["samtal om stöd", "care", "personer", 3, 25],
  ["besökta platser", "visit", "platser", 4, 14],
  ["beslag av narkotika", "seizure", "beslag", 2, 19],
] as const;

export function writeOperations(folder: string, { seed, mappings }: PublishedOptions): void {
  const years = mappings.slice(1).map(({ year }) => year);
  const redrawn = toRedrawnYear(mappings.length);
  const stream = openStream(seed, "operations");
  const operations = PLANS.map((plan, index) => {
    const year = years[Math.floor((index * years.length) / PLANS.length)] ?? 0;
    const isOld = plan.lokalpolisomrade === "masholma" && year < redrawn;
    const operationId = `ovning-${plan.id}-${year}`;
    return {
      plan,
      year,
      operationId,
      lokalpolisomrade: isOld ? "masholma-2012" : plan.lokalpolisomrade,
    };
  });
  writeTable(
    folder,
    "operations",
    operations.map(({ plan, year, operationId, lokalpolisomrade }, index) => ({
      operationId,
      place: plan.place,
      kommunkoder: plan.kommunkoder,
      lanskod: LANSKOD,
      lokalpolisomrade,
      fromOn: `${year}-${plan.months[0]}`,
      toOn: `${year}-${plan.months[1]}`,
      programme: plan.programme,
      actors: plan.actors,
      sourceId: "ovning-insatser",
      extentFile: index === 0 ? "published/extents/ejdervik-centrum.geojson" : "",
      noteSv: "Påhittad insats för övning.",
      noteEn: "Made-up operation for practice.",
    })),
  );
  const outcomes = operations.flatMap(({ operationId }) => listOutcomes(operationId, stream));
  writeTable(folder, "outcomes", outcomes);
  writeExtent(folder);
}

/** Three of the usual outcomes; one operation in four keeps one number to itself. */
function listOutcomes(operationId: string, stream: Stream): TableRow[] {
  return stream
    .shuffle(OUTCOMES)
    .slice(0, 3)
    .map(([outcome, kind, unit, low, high], index) => {
      const value = stream.integer(low, high);
      const isSilent = index === 2 && stream.chance(0.4);
      return {
        outcomeId: `${operationId}-${index + 1}`,
        operationId,
        outcome,
        kind,
        ...(isSilent ? { valueSilent: "not-published", publishedAs: "flera" } : { value }),
        unit,
        approximate: isSilent ? "yes" : "no",
      };
    });
}

/** The middle of the largest town, as the streets that bound it would be named in a text. */
function writeExtent(folder: string): void {
  const town = layOutCounty().towns[0];
  if (town === undefined) return;
  const [column, row] = [town.mainColumn - 3, town.mainRow - 3];
  const ring = toBoxRing(town.frame, toBlockBox(town, [column, row], [7, 6]));
  const { alongRow, acrossColumn } = town.names;
  const streets = [
    acrossColumn[column],
    alongRow[row + 6],
    acrossColumn[column + 7],
    alongRow[row],
  ];
  const feature = {
    type: "Feature",
    properties: {
      basis: "described",
      precisionM: 60,
      sourceId: "ovning-insatser",
      describedAs: `mellan ${streets.slice(0, 3).join(", ")} och ${streets[3]} (påhittat)`,
    },
    geometry: { type: "Polygon", coordinates: [toWound(ring, false, 6)] },
  };
  const path = join(folder, "published/extents/ejdervik-centrum.geojson");
  writeFileSync(path, `${JSON.stringify(feature)}\n`);
}
