/** The types of the API's answers, for clients. */

import type { z } from "@hono/zod-openapi";
import type { basemapCollection } from "./basemap.ts";
import type {
  changeCollection,
  changeFeature,
  changeSum,
  sceneChangeCollection,
} from "./changes.ts";
import type { figureItem } from "./figures.ts";
import type { lan } from "./lan.ts";
import type { kommunCollection, lokalpolisomradeCollection, placeCollection } from "./places.ts";
import type {
  exposureList,
  exposureRow,
  insecurityRow,
  measuredSurvey,
  proximityList,
} from "./proximity.ts";
import type { correction, sceneCollection, sceneFeature, sceneHistory } from "./scenes.ts";
import type { searchItem } from "./search.ts";
import type { apiInfo, problem, releaseItem } from "./service.ts";
import type { snapshot, total } from "./snapshots.ts";
import type { source } from "./sources.ts";
import type { contextFact, operation, plan } from "./statements.ts";
import type { coverage, figure } from "./values.ts";

export type ApiInfo = z.output<typeof apiInfo>;
export type BasemapCollection = z.output<typeof basemapCollection>;
export type ChangeCollection = z.output<typeof changeCollection>;
export type ChangeFeature = z.output<typeof changeFeature>;
export type ChangeSumAnswer = z.output<typeof changeSum>;
export type ContextFactAnswer = z.output<typeof contextFact>;
export type CorrectionAnswer = z.output<typeof correction>;
export type CoverageAnswer = z.output<typeof coverage>;
export type { ToldFigure } from "@scenkartan/figures";
export type FigureAnswer = z.output<typeof figure>;
export type FigureListItem = z.output<typeof figureItem>;
export type ExposureAnswer = z.output<typeof exposureList>;
export type ExposureItem = z.output<typeof exposureRow>;
export type MeasuredSurvey = z.output<typeof measuredSurvey>;
export type ProximityAnswer = z.output<typeof proximityList>;
export type InsecurityAnswer = z.output<typeof insecurityRow>;
export type KommunCollection = z.output<typeof kommunCollection>;
export type LanAnswer = z.output<typeof lan>;
export type LokalpolisomradeCollection = z.output<typeof lokalpolisomradeCollection>;
export type OperationAnswer = z.output<typeof operation>;
export type PlaceCollection = z.output<typeof placeCollection>;
export type PlanAnswer = z.output<typeof plan>;
export type ProblemAnswer = z.output<typeof problem>;
export type ReleaseAnswer = z.output<typeof releaseItem>;
export type SceneChangeCollection = z.output<typeof sceneChangeCollection>;
export type SceneCollection = z.output<typeof sceneCollection>;
export type SceneFeature = z.output<typeof sceneFeature>;
export type SceneHistory = z.output<typeof sceneHistory>;
export type SearchAnswer = z.output<typeof searchItem>;
export type SnapshotAnswer = z.output<typeof snapshot>;
export type SourceAnswer = z.output<typeof source>;
export type TotalAnswer = z.output<typeof total>;

/** What a list answers. */
export interface ListAnswer<T> {
  readonly release: string;
  readonly fictional: boolean;
  readonly licence: string;
  /** Given when nothing matches: the sources are silent, which is not zero. */
  readonly reason?: "silent";
  readonly numberMatched: number;
  readonly numberReturned: number;
  readonly items: readonly T[];
}
