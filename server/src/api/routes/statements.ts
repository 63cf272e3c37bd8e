/** GET /totals, /sources, /corrections, /context: what was published, as published. */

import { toYear } from "@scenkartan/domain";
import {
  contextFactTable,
  correctionTable,
  findRows,
  sourceTable,
  totalTable,
} from "../../release/index.ts";
import { findNamedSnapshot } from "../choose-snapshot.ts";
import { createSubApp } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import { toAnswer, toList } from "../envelope.ts";
import { findCounty } from "../find-region.ts";
import { keepMatching } from "../keep-matching.ts";
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
import { contextFact } from "../schemas/statements.ts";

const listTotals = describeGet({
  operationId: "listTotals",
  path: "/totals",
  tag: "Publicerade tal",
  summary: "Numbers as authorities published them, contradictions included",
  summarySv: "Tal som myndigheter har publicerat dem, även de som motsäger varandra",
  query: {
    ...pageParameters,
    ...lanParameter,
    ...kommunParameter,
    snapshot: snapshotParameters.snapshot,
    ...yearParameter,
  },
  answer: listOf(total, "TotalList"),
});

const listSources = describeGet({
  operationId: "listSources",
  path: "/sources",
  tag: "Källor",
  summary: "Where every fact comes from",
  summarySv: "Varifrån varje uppgift kommer",
  query: pageParameters,
  answer: listOf(source, "SourceList"),
});

const listCorrections = describeGet({
  operationId: "listCorrections",
  path: "/corrections",
  tag: "Rättelser",
  summary: "Errors that were put right, and stay visible",
  summarySv: "Fel som är rättade, och som står kvar",
  query: pageParameters,
  answer: listOf(correction, "CorrectionList"),
});

const listContext = describeGet({
  operationId: "listContext",
  path: "/context",
  tag: "Sammanhang",
  summary: "Published facts around the scenes",
  summarySv: "Publicerade uppgifter runt scenerna",
  query: pageParameters,
  answer: listOf(contextFact, "ContextList"),
});

export const statementsApi = createSubApp()
  .openapi(listTotals, (c) => {
    const release = c.var.release;
    const { lanskod, kommunkod, snapshot, year, ...page } = c.req.valid("query");
    const county = findCounty(release, { lanskod, kommunkod });
    findNamedSnapshot(release, { snapshot, year, lanskod: county });
    const wanted = { lanskod, kommunkod, snapshotId: snapshot };
    const items = keepMatching(findRows(release.db, totalTable), wanted).filter(
      ({ stateOf }) => year === undefined || toYear(stateOf) === year,
    );
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
