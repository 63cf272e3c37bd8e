/** What the API answers is what it promises: by its own schemas, and by the document it publishes. */

import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ADDRESSES } from "./addresses.ts";
import { closeSchema } from "./close-schema.ts";
import { listRoutes } from "./routes.ts";
import { startService } from "./service.ts";

const service = await startService();
const routes = listRoutes(service.releasesFolder);

describe("every route", () => {
  it("has addresses to try here, and every address here has a route", () => {
    expect(routes.map(({ path }) => path).sort()).toEqual(Object.keys(ADDRESSES).sort());
    for (const addresses of Object.values(ADDRESSES)) expect(addresses).not.toEqual([]);
  });

  it.each(routes)("answers $path with what its schema declares and nothing else", async (route) => {
    const schema = closeSchema(route.answer);
    const wrong = await collectWrong(route.path, async (response) => {
      expect(response.headers.get("content-type")).toBe(route.mediaType);
      const { error } = schema.safeParse(await response.json());
      return error && z.prettifyError(error);
    });
    expect(wrong).toEqual([]);
  });
});

describe("the published description", async () => {
  const document = await service.askJson<OpenApiDocument>("/openapi.json");
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema(closeJsonSchemas(document), "openapi");

  it.each(routes)("is true of $path", async ({ path, mediaType }) => {
    const pointer = ["paths", path, "get", "responses", "200", "content", mediaType, "schema"];
    const validate = ajv.compile({ $ref: `openapi#/${pointer.map(toPointerPart).join("/")}` });
    const wrong = await collectWrong(path, async (response) =>
      validate(await response.json()) ? undefined : ajv.errorsText(validate.errors),
    );
    expect(wrong).toEqual([]);
  });
});

/** What `findWrong` says of each address of a path, with the address before it. */
async function collectWrong(
  path: string,
  findWrong: (response: Response) => Promise<string | undefined>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const address of ADDRESSES[path] ?? []) {
    const response = await service.ask(address);
    expect(`${address} ${response.status}`).toBe(`${address} 200`);
    const found = await findWrong(response);
    if (found) wrong.push(`${address}: ${found}`);
  }
  return wrong;
}

interface OpenApiDocument {
  readonly paths: Readonly<Record<string, object>>;
}

/** A copy of the document in which every object that lists its properties admits no others. */
function closeJsonSchemas(document: OpenApiDocument): object {
  return JSON.parse(
    JSON.stringify(document, (_, value) =>
      value?.type === "object" && "properties" in value && !("additionalProperties" in value)
        ? { ...value, additionalProperties: false }
        : value,
    ),
  );
}

function toPointerPart(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}

describe("closing a schema", () => {
  it("refuses what the open schema overlooks, however deep", () => {
    const open = z.object({ list: z.array(z.union([z.null(), z.object({ a: z.number() })])) });
    const answer = { list: [null, { a: 1, b: 2 }] };
    expect(open.safeParse(answer).success).toBe(true);
    expect(closeSchema(open).safeParse(answer).success).toBe(false);
    expect(closeSchema(open).safeParse({ list: [null, { a: 1 }] }).success).toBe(true);
  });

  it("does not pass over a kind that it cannot close", () => {
    expect(() => closeSchema(z.record(z.string(), z.object({})))).toThrow("cannot close a record");
  });
});
