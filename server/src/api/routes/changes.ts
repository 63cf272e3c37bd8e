/** GET /changes: what happened between two mappings. */

import { createSubApp } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import {
  changeParameters,
  kommunParameter,
  lanParameter,
  lokalpolisomradeParameter,
} from "../parameters.ts";
import { changeCollection } from "../schemas/changes.ts";
import { writeChanges } from "../write-changes.ts";

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
  summary:
    "What happened between two mappings: a feature a change, sums of every region beside; `part` gives the ground that was kept, lost or gained",
  summarySv:
    "Vad som hände mellan två kartläggningar: en feature per förändring, summor för varje område bredvid; `part` ger den mark som finns kvar, har lämnats eller tillkommit",
  query,
  answer: changeCollection,
  mediaType: "application/geo+json",
});

export const changesApi = createSubApp().openapi(listChanges, (c) =>
  writeChanges(c, c.req.valid("query")),
);
