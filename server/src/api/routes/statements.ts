/** GET /totals, /proximity, /sources, /corrections, /context: what was published, as published. */

import { toYear } from "@scenkartan/domain";
import {
  contextFactTable,
  correctionTable,
  findRows,
  insecurityTable,
  sourceTable,
  totalTable,
} from "../../release/index.ts";
import { createSubApp, toAnswer, toList } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import { findKommun, findLan } from "../find-region.ts";
import {
  kommunParameter,
  lanParameter,
  pageParameters,
  snapshotParameters,
  yearParameter,
} from "../parameters.ts";
import { listOf } from "../schemas/envelope.ts";
import { correction } from "../schemas/scenes.ts";
import { total } from "../schemas/snapshots.ts";
import { source } from "../schemas/sources.ts";
import { contextFact, insecurityRow } from "../schemas/statements.ts";

const listTotals = describeGet({
  path: "/totals",
  tag: "Publicerade tal",
  summary: "Numbers as authorities published them, contradictions included",
  query: {
    ...pageParameters,
    ...lanParameter,
    ...kommunParameter,
    ...snapshotParameters,
  },
  answer: listOf(total, "TotalList"),
});

const listProximity = describeGet({
  path: "/proximity",
  tag: "Trygghet",
  summary: "Published shares of insecurity by distance or region",
  query: { ...pageParameters, ...lanParameter, ...yearParameter },
  answer: listOf(insecurityRow, "InsecurityList"),
});

const listSources = describeGet({
  path: "/sources",
  tag: "Källor",
  summary: "Where every fact comes from",
  query: pageParameters,
  answer: listOf(source, "SourceList"),
});

const listCorrections = describeGet({
  path: "/corrections",
  tag: "Rättelser",
  summary: "Errors that were put right, and stay visible",
  query: pageParameters,
  answer: listOf(correction, "CorrectionList"),
});

const listContext = describeGet({
  path: "/context",
  tag: "Sammanhang",
  summary: "Published facts around the scenes",
  query: pageParameters,
  answer: listOf(contextFact, "ContextList"),
});

export const statementsApi = createSubApp()
  .openapi(listTotals, (c) => {
    const release = c.var.release;
    const { lanskod, kommunkod, snapshot, year, ...page } = c.req.valid("query");
    if (lanskod) findLan(release, lanskod);
    if (kommunkod) findKommun(release, kommunkod);
    const items = findRows(release.db, totalTable)
      .filter((each) => lanskod === undefined || each.lanskod === lanskod)
      .filter((each) => kommunkod === undefined || each.kommunkod === kommunkod)
      .filter((each) => snapshot === undefined || each.snapshotId === snapshot)
      .filter((each) => year === undefined || toYear(each.stateOf) === year);
    return toAnswer(c, toList(release, items, page));
  })
  .openapi(listProximity, (c) => {
    const release = c.var.release;
    const { lanskod, year, ...page } = c.req.valid("query");
    if (lanskod) findLan(release, lanskod);
    const items = findRows(release.db, insecurityTable)
      .filter((each) => lanskod === undefined || each.lanskoder.includes(lanskod))
      .filter((each) => year === undefined || each.year === year)
      .map(({ distance, ...row }) => ({
        ...row,
        ...(distance && { distanceFromM: distance.fromM, distanceToM: distance.toM }),
      }));
    return toAnswer(c, toList(release, items, page));
  })
  .openapi(listSources, (c) => {
    const items = findRows(c.var.release.db, sourceTable);
    return toAnswer(c, toList(c.var.release, items, c.req.valid("query")));
  })
  .openapi(listCorrections, (c) => {
    const items = findRows(c.var.release.db, correctionTable);
    return toAnswer(c, toList(c.var.release, items, c.req.valid("query")));
  })
  .openapi(listContext, (c) => {
    const items = findRows(c.var.release.db, contextFactTable);
    return toAnswer(c, toList(c.var.release, items, c.req.valid("query")));
  });
