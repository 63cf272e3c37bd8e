/**
 * The release file's shape. Column names are those of the API and of the files under `data/`.
 * A release is immutable: nothing here is ever updated, so there are no defaults and no triggers.
 */

import {
  BASEMAP_KINDS,
  CHANGE_KINDS,
  DIRECTIONS,
  GOAL_KINDS,
  GROUND_PARTS,
  KOMMUN_EXTENTS,
  OBSERVED_EVENTS,
  OUTCOME_KINDS,
  PLACE_KINDS,
  PLACE_POINTS,
  POLARITIES,
  POSITION_BASES,
  RULING_KINDS,
  SCENE_NOTE_KINDS,
  SILENT_REASONS,
  STATUS_BASES,
  STATUS_REASONS,
  STATUSES,
  TOTAL_MEASURES,
  TOTAL_ROLES,
} from "@scenkartan/domain";

/** Raised when a column or table changes; the server reads the newest two. */
export const SCHEMA_VERSION = 2;

/** `column` holds one of the domain's words. */
const oneOf = (column: string, words: readonly string[]) =>
  `${column} IN (${words.map((word) => `'${word}'`).join(", ")})`;

const YEAR = "[0-9][0-9][0-9][0-9]";
const MONTH = `${YEAR}-[01][0-9]`;
const DAY = `${MONTH}-[0-3][0-9]`;
const isDay = (column: string) => `${column} GLOB '${DAY}'`;
const isPartialDate = (column: string) =>
  `${column} GLOB '${YEAR}' OR ${column} GLOB '${MONTH}' OR ${isDay(column)}`;

/** A number in `column`, or the reason for its absence in `columnSilent`; never both or neither. */
const figure = (column: string) => `
  ${column} REAL,
  ${column}Silent TEXT CHECK (${oneOf(`${column}Silent`, SILENT_REASONS)})
    CHECK ((${column} IS NULL) = (${column}Silent IS NOT NULL))`;

/**
 * Where something lies: geometry is GeoJSON in WGS 84; mapped ground has an area, a described extent
 * or a place a precision.
 */
const POSITION_COLUMNS = `
  positionBasis TEXT NOT NULL CHECK (${oneOf("positionBasis", POSITION_BASES)}),
  positionPoint TEXT CHECK (${oneOf("positionPoint", PLACE_POINTS)}),
  positionPrecisionM REAL CHECK (positionPrecisionM > 0),
  areaM2 REAL CHECK (areaM2 >= 0),
  geometry TEXT CHECK (json_valid(geometry))`;
const POSITION_CHECKS = `
  CHECK ((geometry IS NULL) = (positionBasis = 'unknown')),
  CHECK ((areaM2 IS NOT NULL) = (positionBasis = 'mapped')),
  CHECK ((positionPoint IS NOT NULL) = (positionBasis = 'place')),
  CHECK ((positionPrecisionM IS NOT NULL) = (positionBasis IN ('described', 'place')))`;

/** In the order in which foreign keys allow filling them. */
export const SCHEMA = `
-- What the file is: which edition, whether it is fiction, and the hash of everything below.
CREATE TABLE release (
  releaseId TEXT PRIMARY KEY CHECK (length(releaseId) = 16),
  schemaVersion INTEGER NOT NULL
) STRICT;

CREATE TABLE edition (
  slug TEXT PRIMARY KEY,
  titleSv TEXT NOT NULL,
  titleEn TEXT NOT NULL,
  fictional INTEGER NOT NULL CHECK (fictional IN (0, 1))
) STRICT;

CREATE TABLE source (
  sourceId TEXT PRIMARY KEY,
  publisher TEXT NOT NULL,
  title TEXT NOT NULL,
  publishedOn TEXT CHECK (${isPartialDate("publishedOn")}),
  citedAs TEXT,
  url TEXT CHECK (url LIKE 'https://%')
) STRICT;

CREATE TABLE lan (
  lanskod TEXT PRIMARY KEY CHECK (lanskod GLOB '[0-9][0-9]'),
  lan TEXT NOT NULL,
  sourceId TEXT NOT NULL REFERENCES source
) STRICT;

CREATE TABLE kommun (
  kommunkod TEXT PRIMARY KEY CHECK (kommunkod GLOB '[0-9][0-9][0-9][0-9]'),
  kommun TEXT NOT NULL,
  lanskod TEXT NOT NULL REFERENCES lan CHECK (lanskod = substr(kommunkod, 1, 2)),
  labelLon REAL NOT NULL,
  labelLat REAL NOT NULL,
  -- GeoJSON, WGS 84; null while none is loaded.
  area TEXT CHECK (json_valid(area)),
  sourceId TEXT NOT NULL REFERENCES source
) STRICT;

-- Tätorter and stadsdelar, for labels and search.
CREATE TABLE place (
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (${oneOf("kind", PLACE_KINDS)}),
  kommunkod TEXT NOT NULL REFERENCES kommun,
  lon REAL NOT NULL,
  lat REAL NOT NULL,
  population INTEGER CHECK (population >= 0),
  year INTEGER NOT NULL,
  sourceId TEXT NOT NULL REFERENCES source
) STRICT;

-- The edition's own basemap, beneath first; none where only the built-in one is shown. GeoJSON, WGS 84.
CREATE TABLE basemapFeature (
  kind TEXT NOT NULL CHECK (${oneOf("kind", BASEMAP_KINDS)}),
  name TEXT,
  geometry TEXT NOT NULL CHECK (json_valid(geometry)),
  sourceId TEXT NOT NULL REFERENCES source
) STRICT;

-- Valid from the first to the last day; 'unknown' where no source says.
CREATE TABLE lokalpolisomrade (
  lokalpolisomrade TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  lanskod TEXT NOT NULL REFERENCES lan,
  validFrom TEXT NOT NULL CHECK (validFrom = 'unknown' OR ${isDay("validFrom")}),
  validTo TEXT NOT NULL CHECK (validTo = 'unknown' OR ${isDay("validTo")}),
  area TEXT CHECK (json_valid(area)),
  sourceId TEXT NOT NULL REFERENCES source,
  noteSv TEXT,
  noteEn TEXT
) STRICT;

CREATE TABLE lokalpolisomradeKommun (
  lokalpolisomrade TEXT NOT NULL REFERENCES lokalpolisomrade,
  kommunkod TEXT NOT NULL REFERENCES kommun,
  extent TEXT NOT NULL CHECK (${oneOf("extent", KOMMUN_EXTENTS)}),
  sourceId TEXT NOT NULL REFERENCES source,
  PRIMARY KEY (lokalpolisomrade, kommunkod)
) STRICT;

CREATE TABLE snapshot (
  snapshotId TEXT PRIMARY KEY,
  lanskod TEXT NOT NULL REFERENCES lan,
  stateOf TEXT NOT NULL CHECK (${isPartialDate("stateOf")}),
  publishedOn TEXT CHECK (${isPartialDate("publishedOn")}),
  publisher TEXT NOT NULL,
  sourceId TEXT NOT NULL REFERENCES source,
  definition TEXT,
  definitionSourceId TEXT REFERENCES source,
  isDefault INTEGER NOT NULL CHECK (isDefault IN (0, 1)),
  noteSv TEXT,
  noteEn TEXT,
  CHECK ((definition IS NULL) = (definitionSourceId IS NULL))
) STRICT;

-- Published numbers as stated; one without a snapshot was quoted outside every mapping.
CREATE TABLE total (
  totalId TEXT PRIMARY KEY,
  lanskod TEXT NOT NULL REFERENCES lan,
  kommunkod TEXT REFERENCES kommun,
  snapshotId TEXT REFERENCES snapshot,
  stateOf TEXT NOT NULL CHECK (${isPartialDate("stateOf")}),
  measure TEXT NOT NULL CHECK (${oneOf("measure", TOTAL_MEASURES)}),
  ${figure("value")},
  publishedAs TEXT,
  sourceId TEXT NOT NULL REFERENCES source,
  contradicts TEXT REFERENCES total DEFERRABLE INITIALLY DEFERRED,
  noteSv TEXT,
  noteEn TEXT
) STRICT;

CREATE TABLE scene (
  sceneId TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kommunkod TEXT NOT NULL REFERENCES kommun,
  stadsdelsomrade TEXT,
  lokalpolisomrade TEXT NOT NULL REFERENCES lokalpolisomrade,
${POSITION_COLUMNS},
${POSITION_CHECKS}
) STRICT;

CREATE TABLE sceneNote (
  noteId TEXT PRIMARY KEY,
  sceneId TEXT NOT NULL REFERENCES scene,
  kind TEXT NOT NULL CHECK (${oneOf("kind", SCENE_NOTE_KINDS)}),
  textSv TEXT NOT NULL,
  textEn TEXT NOT NULL,
  sourceId TEXT NOT NULL REFERENCES source
) STRICT;

CREATE TABLE correction (
  correctionId TEXT PRIMARY KEY,
  sceneId TEXT NOT NULL REFERENCES scene,
  -- The mapping that listed it as active by error; null where the error stood elsewhere.
  snapshotId TEXT REFERENCES snapshot,
  correctedOn TEXT NOT NULL CHECK (${isPartialDate("correctedOn")}),
  wasSv TEXT NOT NULL,
  wasEn TEXT NOT NULL,
  isSv TEXT NOT NULL,
  isEn TEXT NOT NULL,
  reasonSv TEXT NOT NULL,
  reasonEn TEXT NOT NULL,
  sourceId TEXT NOT NULL REFERENCES source
) STRICT;

-- What sources say: at a mapping, or on a date outside the mappings.
CREATE TABLE observation (
  observationId TEXT PRIMARY KEY,
  sceneId TEXT NOT NULL REFERENCES scene,
  snapshotId TEXT REFERENCES snapshot,
  observedOn TEXT CHECK (${isPartialDate("observedOn")}),
  event TEXT NOT NULL CHECK (${oneOf("event", OBSERVED_EVENTS)}),
  sourceId TEXT NOT NULL REFERENCES source,
  noteSv TEXT,
  noteEn TEXT,
  CHECK ((snapshotId IS NULL) = (observedOn IS NOT NULL)),
  UNIQUE (sceneId, snapshotId)
) STRICT;

-- Mappings that name every scene there was, but for the kommuner that did not report.
CREATE TABLE mappedSnapshot (
  snapshotId TEXT PRIMARY KEY REFERENCES snapshot,
  notReported TEXT NOT NULL CHECK (json_type(notReported) = 'array')
) STRICT;

-- Where one mapping has one scene, and what it calls it.
CREATE TABLE footprint (
  snapshotId TEXT NOT NULL REFERENCES mappedSnapshot,
  sceneId TEXT NOT NULL REFERENCES scene,
  name TEXT NOT NULL,
  -- As divided when the mapping was made.
  kommunkod TEXT NOT NULL REFERENCES kommun,
  lokalpolisomrade TEXT NOT NULL REFERENCES lokalpolisomrade,
${POSITION_COLUMNS},
  PRIMARY KEY (snapshotId, sceneId),
${POSITION_CHECKS}
) STRICT;

-- What follows: the status of every scene at every mapping of its county.
CREATE TABLE sceneStatus (
  snapshotId TEXT NOT NULL REFERENCES snapshot,
  sceneId TEXT NOT NULL REFERENCES scene,
  status TEXT NOT NULL CHECK (${oneOf("status", STATUSES)}),
  basis TEXT CHECK (${oneOf("basis", STATUS_BASES)}),
  reason TEXT NOT NULL CHECK (${oneOf("reason", STATUS_REASONS)}),
  event TEXT CHECK (${oneOf("event", OBSERVED_EVENTS)}),
  ceasedSince TEXT REFERENCES snapshot,
  sourceIds TEXT NOT NULL CHECK (json_type(sourceIds) = 'array'),
  -- As divided when the mapping was made.
  kommunkod TEXT NOT NULL REFERENCES kommun,
  lokalpolisomrade TEXT NOT NULL REFERENCES lokalpolisomrade,
  -- Active now, or ceased since the mapping before: what an answer holds unless asked for more.
  isCurrent INTEGER NOT NULL CHECK (isCurrent IN (0, 1)),
  CHECK ((basis IS NULL) = (status = 'unknown')),
  CHECK ((ceasedSince IS NOT NULL) = (status = 'ceased')),
  PRIMARY KEY (snapshotId, sceneId)
) STRICT;

-- The same as finished GeoJSON, in a table of its own so that filters read narrow rows.
CREATE TABLE sceneFeature (
  snapshotId TEXT NOT NULL,
  sceneId TEXT NOT NULL,
  feature TEXT NOT NULL CHECK (json_valid(feature)),
  PRIMARY KEY (snapshotId, sceneId),
  FOREIGN KEY (snapshotId, sceneId) REFERENCES sceneStatus
) STRICT;

-- Bounds in degrees of every scene that has a position at a mapping; id is the rowid in sceneStatus.
CREATE VIRTUAL TABLE sceneBox USING rtree(id, minLon, maxLon, minLat, maxLat);

-- Named scenes beside the publisher's own number, per region and mapping.
CREATE TABLE coverage (
  snapshotId TEXT NOT NULL REFERENCES snapshot,
  regionKind TEXT NOT NULL CHECK (regionKind IN ('lan', 'kommun', 'lokalpolisomrade')),
  regionId TEXT NOT NULL,
  role TEXT NOT NULL CHECK (${oneOf("role", TOTAL_ROLES)}),
  named INTEGER NOT NULL CHECK (named >= 0),
  inferred INTEGER NOT NULL CHECK (inferred BETWEEN 0 AND named),
  ${figure("published")},
  PRIMARY KEY (snapshotId, regionKind, regionId, role)
) STRICT;

-- A person's decision about which scenes of two mappings belong together.
CREATE TABLE ruling (
  rulingId TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (${oneOf("kind", RULING_KINDS)}),
  fromSnapshotId TEXT NOT NULL REFERENCES snapshot,
  toSnapshotId TEXT NOT NULL REFERENCES snapshot,
  before TEXT NOT NULL CHECK (json_type(before) = 'array'),
  after TEXT NOT NULL CHECK (json_type(after) = 'array'),
  ruledOn TEXT NOT NULL CHECK (${isPartialDate("ruledOn")}),
  reason TEXT NOT NULL,
  sourceId TEXT NOT NULL REFERENCES source
) STRICT;

-- Two mappings of a county that are compared; the earlier comes first, reading backwards is reading.
CREATE TABLE pair (
  fromSnapshotId TEXT NOT NULL REFERENCES snapshot,
  toSnapshotId TEXT NOT NULL REFERENCES snapshot,
  lanskod TEXT NOT NULL REFERENCES lan,
  -- What came near ground that was given up, over the county, as JSON.
  displacement TEXT NOT NULL CHECK (json_valid(displacement)),
  PRIMARY KEY (fromSnapshotId, toSnapshotId)
) STRICT;

-- One change; its regions as divided at either end.
CREATE TABLE change (
  fromSnapshotId TEXT NOT NULL,
  toSnapshotId TEXT NOT NULL,
  changeId TEXT NOT NULL REFERENCES scene,
  kind TEXT NOT NULL CHECK (${oneOf("kind", CHANGE_KINDS)}),
  kommunkodBefore TEXT REFERENCES kommun,
  kommunkodAfter TEXT REFERENCES kommun,
  lokalpolisomradeBefore TEXT REFERENCES lokalpolisomrade,
  lokalpolisomradeAfter TEXT REFERENCES lokalpolisomrade,
  PRIMARY KEY (fromSnapshotId, toSnapshotId, changeId),
  FOREIGN KEY (fromSnapshotId, toSnapshotId) REFERENCES pair
) STRICT;

-- The same as finished GeoJSON in two halves, since ground may take the place of the position.
CREATE TABLE changeFeature (
  fromSnapshotId TEXT NOT NULL,
  toSnapshotId TEXT NOT NULL,
  changeId TEXT NOT NULL,
  geometry TEXT NOT NULL CHECK (json_valid(geometry)),
  properties TEXT NOT NULL CHECK (json_valid(properties)),
  PRIMARY KEY (fromSnapshotId, toSnapshotId, changeId),
  FOREIGN KEY (fromSnapshotId, toSnapshotId, changeId) REFERENCES change
) STRICT;

-- Ground that a change kept, lost or gained; no row where there is none. GeoJSON, WGS 84.
CREATE TABLE changeGround (
  fromSnapshotId TEXT NOT NULL,
  toSnapshotId TEXT NOT NULL,
  changeId TEXT NOT NULL,
  part TEXT NOT NULL CHECK (${oneOf("part", GROUND_PARTS)}),
  geometry TEXT NOT NULL CHECK (json_valid(geometry)),
  PRIMARY KEY (fromSnapshotId, toSnapshotId, changeId, part),
  FOREIGN KEY (fromSnapshotId, toSnapshotId, changeId) REFERENCES change
) STRICT;

-- The scenes of each change, at either end.
CREATE TABLE changeScene (
  fromSnapshotId TEXT NOT NULL,
  toSnapshotId TEXT NOT NULL,
  sceneId TEXT NOT NULL REFERENCES scene,
  changeId TEXT NOT NULL,
  PRIMARY KEY (sceneId, fromSnapshotId, toSnapshotId),
  FOREIGN KEY (fromSnapshotId, toSnapshotId, changeId) REFERENCES change
) STRICT;

-- Sums of a region's changes, as JSON.
CREATE TABLE changeSum (
  fromSnapshotId TEXT NOT NULL,
  toSnapshotId TEXT NOT NULL,
  regionKind TEXT NOT NULL CHECK (regionKind IN ('lan', 'kommun', 'lokalpolisomrade')),
  regionId TEXT NOT NULL,
  sum TEXT NOT NULL CHECK (json_valid(sum)),
  PRIMARY KEY (fromSnapshotId, toSnapshotId, regionKind, regionId),
  FOREIGN KEY (fromSnapshotId, toSnapshotId) REFERENCES pair
) STRICT;

CREATE TABLE insecurity (
  rowId TEXT PRIMARY KEY,
  lanskoder TEXT NOT NULL CHECK (json_type(lanskoder) = 'array'),
  area TEXT NOT NULL,
  kommunkod TEXT REFERENCES kommun,
  lokalpolisomrade TEXT REFERENCES lokalpolisomrade,
  year INTEGER NOT NULL,
  measure TEXT NOT NULL,
  polarity TEXT CHECK (${oneOf("polarity", POLARITIES)}),
  distanceFromM REAL CHECK (distanceFromM >= 0),
  distanceToM REAL CHECK (distanceToM > distanceFromM),
  ${figure("sharePercent")},
  ${figure("n")},
  ${figure("marginPp")},
  publishedAs TEXT NOT NULL,
  sourceId TEXT NOT NULL REFERENCES source,
  noteSv TEXT,
  noteEn TEXT,
  CHECK (sharePercent BETWEEN 0 AND 100),
  CHECK ((distanceFromM IS NULL) = (distanceToM IS NULL))
) STRICT;

-- A table made of respondents, with what must be held back held back, and how it was made. As JSON.
CREATE TABLE proximityTable (
  snapshotId TEXT NOT NULL REFERENCES snapshot,
  lanskod TEXT NOT NULL REFERENCES lan,
  year INTEGER NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

-- A grid of residents by square, of which only what follows from it is kept.
CREATE TABLE populationGrid (
  gridId TEXT PRIMARY KEY,
  cellM REAL NOT NULL CHECK (cellM > 0),
  year INTEGER NOT NULL,
  sourceId TEXT NOT NULL REFERENCES source
) STRICT;

-- Residents near the scenes that were active at a mapping: a number in tens, or why there is none.
CREATE TABLE exposure (
  snapshotId TEXT NOT NULL REFERENCES snapshot,
  gridId TEXT NOT NULL REFERENCES populationGrid,
  regionKind TEXT NOT NULL CHECK (regionKind IN ('lan', 'kommun', 'lokalpolisomrade')),
  regionId TEXT NOT NULL,
  withinM REAL NOT NULL CHECK (withinM > 0),
  residents TEXT NOT NULL CHECK (json_valid(residents)),
  ofResidents TEXT NOT NULL CHECK (json_valid(ofResidents)),
  isPartial INTEGER NOT NULL CHECK (isPartial IN (0, 1)),
  PRIMARY KEY (snapshotId, gridId, regionKind, regionId, withinM)
) STRICT;

CREATE TABLE operation (
  operationId TEXT PRIMARY KEY,
  place TEXT NOT NULL,
  kommunkoder TEXT NOT NULL CHECK (json_type(kommunkoder) = 'array'),
  lanskod TEXT NOT NULL REFERENCES lan,
  lokalpolisomrade TEXT REFERENCES lokalpolisomrade,
  fromOn TEXT NOT NULL CHECK (${isPartialDate("fromOn")}),
  toOn TEXT NOT NULL CHECK (${isPartialDate("toOn")}),
  programme TEXT NOT NULL,
  actors TEXT NOT NULL CHECK (json_type(actors) = 'array'),
  sourceId TEXT NOT NULL REFERENCES source,
  -- A described extent as JSON: geometry (WGS 84), precisionM, describedAs, sourceId.
  extent TEXT CHECK (json_valid(extent)),
  noteSv TEXT,
  noteEn TEXT
) STRICT;

CREATE TABLE outcome (
  outcomeId TEXT PRIMARY KEY,
  operationId TEXT NOT NULL REFERENCES operation,
  outcome TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (${oneOf("kind", OUTCOME_KINDS)}),
  ${figure("value")},
  unit TEXT,
  approximate INTEGER NOT NULL CHECK (approximate IN (0, 1)),
  publishedAs TEXT
) STRICT;

CREATE TABLE plan (
  planId TEXT PRIMARY KEY,
  lanskod TEXT NOT NULL REFERENCES lan,
  title TEXT NOT NULL,
  owners TEXT NOT NULL CHECK (json_type(owners) = 'array'),
  adoptedOn TEXT NOT NULL CHECK (${isPartialDate("adoptedOn")}),
  sourceId TEXT NOT NULL REFERENCES source
) STRICT;

CREATE TABLE goal (
  goalId TEXT PRIMARY KEY,
  planId TEXT NOT NULL REFERENCES plan,
  kind TEXT NOT NULL CHECK (${oneOf("kind", GOAL_KINDS)}),
  text TEXT NOT NULL,
  indicator TEXT,
  unit TEXT,
  direction TEXT CHECK (${oneOf("direction", DIRECTIONS)}),
  target REAL,
  sourceOfValues TEXT,
  sourceId TEXT NOT NULL REFERENCES source,
  note TEXT
) STRICT;

CREATE TABLE goalValue (
  valueId TEXT PRIMARY KEY,
  goalId TEXT NOT NULL REFERENCES goal,
  place TEXT NOT NULL,
  substance TEXT,
  stateOf TEXT NOT NULL CHECK (${isPartialDate("stateOf")}),
  value REAL NOT NULL,
  unit TEXT NOT NULL,
  text TEXT NOT NULL,
  sourceId TEXT NOT NULL REFERENCES source
) STRICT;

CREATE TABLE contextFact (
  factId TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  text TEXT NOT NULL,
  value REAL,
  unit TEXT,
  sourceId TEXT NOT NULL REFERENCES source
) STRICT;

CREATE INDEX statusByKommun ON sceneStatus (kommunkod);
CREATE INDEX statusByLokalpolisomrade ON sceneStatus (lokalpolisomrade);
CREATE INDEX statusOfScene ON sceneStatus (sceneId, snapshotId);
`;
