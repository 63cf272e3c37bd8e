/** The published description: a valid OpenAPI 3.1 document that lists all that there is. */

import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { openEditionApi } from "./routes.ts";
import { API, startService } from "./service.ts";

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: { readonly example?: unknown };
}

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly "x-summary-sv"?: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, unknown>>;
}

interface ObjectSchema {
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface OpenApiDocument {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, ObjectSchema>> };
}

const service = await startService();
const document = await service.askJson<OpenApiDocument>("/openapi.json");
const operations = Object.entries(document.paths).map(([path, item]) => {
  return { path, methods: Object.keys(item), operation: item.get as Operation };
});

describe("openapi.json", () => {
  it("is a valid OpenAPI 3.1 document", async () => {
    const validator = new Validator();
    expect(await validator.validate(JSON.parse(JSON.stringify(document)))).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
  });

  it("says who answers for it, under which licence, in which version", async () => {
    expect(document.info).toMatchObject({
      title: "Scenkartan",
      contact: { name: "Scenkartan" },
      license: { name: "CC0-1.0", identifier: "CC0-1.0" },
    });
    const { apiVersion } = await service.askJson<{ apiVersion: string }>("/api-info");
    expect(document.info.version).toBe(apiVersion);
  });

  it("lists every path that the API has, and no other", () => {
    const { api } = openEditionApi(service.releasesFolder);
    const served = api.routes
      .filter(({ method, path }) => method === "GET" && !path.endsWith("*"))
      .map(({ path }) => path.replaceAll(/:(\w+)/g, "{$1}"));
    expect([...new Set(served)].sort()).toEqual(Object.keys(document.paths).sort());
    expect(served.length).toBeGreaterThan(15);
  });

  it("names the server by which its paths can be reached", async () => {
    expect(document.servers).toEqual([{ url: API }]);
    const response = await service.app.request(`${document.servers[0]?.url}/snapshots`);
    expect(response.status).toBe(200);
  });
});

describe("what is for people to read", () => {
  it("has every summary in Swedish too", () => {
    for (const { path, operation } of operations) {
      expect([path, operation["x-summary-sv"]]).toEqual([path, expect.stringMatching(/^.{10,}/)]);
      expect(operation["x-summary-sv"]).not.toBe(operation.summary);
    }
  });

  it("names every tag that is used, and no other", () => {
    const used = new Set(operations.flatMap(({ operation }) => operation.tags ?? []));
    expect(document.tags.map(({ name }) => name).sort()).toEqual([...used].sort());
    for (const { description } of document.tags) expect(description).toMatch(/./);
  });

  it.each(["SceneProperties", "ChangeProperties"])(
    "explains every property of %s in both languages",
    (name) => {
      const properties = Object.entries(document.components.schemas[name]?.properties ?? {});
      expect(properties.length).toBeGreaterThan(20);
      for (const [property, schema] of properties) {
        const { description, "x-description-sv": swedish } = schema;
        const sentence = expect.stringMatching(/^[A-ZÅÄÖ].+\.$/);
        expect([property, description, swedish]).toEqual([property, sentence, sentence]);
        expect(swedish).not.toBe(description);
      }
    },
  );
});

describe("every operation", () => {
  it("is a GET and has a summary, one tag and an id of its own", () => {
    for (const { methods, operation } of operations) {
      expect(methods).toEqual(["get"]);
      expect(operation.summary).toMatch(/^.{10,}/);
      expect(operation.tags).toHaveLength(1);
      expect(operation.operationId).toMatch(/^(list|show)[A-Z]\w+$/);
    }
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("tells of its problems too", () => {
    for (const { operation } of operations) {
      expect(Object.keys(operation.responses)).toEqual(["200", "304", "400", "404", "410", "500"]);
    }
  });

  it("takes ?release=", () => {
    for (const { path, operation } of operations) {
      const names = operation.parameters?.map(({ name }) => name);
      expect([path, names]).toEqual([path, expect.arrayContaining(["release"])]);
    }
  });

  it.each(operations)(
    "of $path gives an example for each parameter, and each works",
    async (each) => {
      const { path, operation } = each;
      const parameters = operation.parameters ?? [];
      for (const parameter of parameters) {
        const example = toExample(parameter);
        expect([parameter.name, example]).toEqual([parameter.name, expect.stringMatching(/./)]);
        const sent = parameters
          .filter((each) => each.in === "query" && (each === parameter || each.required))
          .map((each) => `${each.name}=${toExample(each)}`);
        const response = await service.ask(`${toPath(path, parameters)}?${sent.join("&")}`);
        expect([parameter.name, response.status]).toEqual([parameter.name, 200]);
      }
    },
  );
});

/** The example as it stands in an address; no release of this data has the id that the example has. */
function toExample({ name, schema }: Parameter): string {
  return name === "release" ? service.releaseId : String(schema.example ?? "");
}

function toPath(path: string, parameters: readonly Parameter[]): string {
  return parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((filled, each) => filled.replace(`{${each.name}}`, toExample(each)), path);
}
