/** GET /changes and /changes/ground: what happened between two mappings. */

import { createSubApp } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import {
  changeParameters,
  kommunParameter,
  lanParameter,
  lokalpolisomradeParameter,
} from "../parameters.ts";
import { changeCollection, changeGroundCollection } from "../schemas/changes.ts";
import { writeChangeGround, writeChanges } from "../write-changes.ts";

const query = {
  ...changeParameters,
  ...lanParameter,
  ...kommunParameter,
  ...lokalpolisomradeParameter,
};

const listChanges = describeGet({
  operationId: "listChanges",
  path: "/changes",
  tag: "Förändring",
  summary: "What happened between two mappings: a feature a change, sums of every region beside",
  query,
  answer: changeCollection,
  mediaType: "application/geo+json",
});

const listChangeGround = describeGet({
  operationId: "listChangeGround",
  path: "/changes/ground",
  tag: "Förändring",
  summary: "The ground that those changes kept, lost and gained, a feature each",
  query,
  answer: changeGroundCollection,
  mediaType: "application/geo+json",
});

export const changesApi = createSubApp()
  .openapi(listChanges, (c) => writeChanges(c, c.req.valid("query")))
  .openapi(listChangeGround, (c) => writeChangeGround(c, c.req.valid("query")));
