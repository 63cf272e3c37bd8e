/** What the service says of itself. */

import type { ListAnswer, ReleaseAnswer, SceneCollection } from "@scenkartan/server/api-types";
import { queryOptions } from "@tanstack/react-query";
import { fetchAnswer } from "../api/fetch-answer.ts";

/** A schema as OpenAPI writes it: JSON Schema, as much of it as we read. */
export interface ApiSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly "x-description-sv"?: string;
  readonly enum?: readonly (string | number | boolean)[];
  readonly items?: ApiSchema;
  readonly properties?: Readonly<Record<string, ApiSchema>>;
  readonly required?: readonly string[];
  readonly example?: string | number;
}

export interface ApiParameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: ApiSchema;
}

export interface ApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly "x-summary-sv": string;
  readonly tags: readonly string[];
  readonly parameters?: readonly ApiParameter[];
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

export interface ApiDescription {
  readonly info: { readonly version: string };
  /** The nouns, and the English of each. */
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, { readonly get: ApiOperation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, ApiSchema>> };
}

/** The API's own description. */
export const descriptionQuery = queryOptions({
  queryKey: ["openapi"],
  queryFn: () => fetchAnswer<ApiDescription>("/openapi.json"),
});

/** Releases of the edition, newest first. */
export const releasesQuery = queryOptions({
  queryKey: ["releases"],
  queryFn: () => fetchAnswer<ListAnswer<ReleaseAnswer>>("/releases"),
});

/** One scene, for examples that name something which is there. */
export const anySceneQuery = queryOptions({
  queryKey: ["any-scene"],
  queryFn: () => fetchAnswer<SceneCollection>("/scenes", { limit: 1 }),
});
