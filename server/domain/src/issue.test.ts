import { describe, expect, it } from "vitest";
import { ISSUE_CODES, type IssueContext, toIssue, toSentence } from "./issue.ts";

/** Answers every name with itself in angle brackets, so that a sentence shows what it uses. */
const namedContext = new Proxy({} as IssueContext, { get: (_, name) => `<${String(name)}>` });

describe("an issue", () => {
  it("carries the severity of its code, and where it was found", () => {
    const ref = { file: "published/scenes.csv", line: 7 };
    expect(toIssue("value-invalid", ref, { column: "name" })).toEqual({
      code: "value-invalid",
      severity: "error",
      ref,
      context: { column: "name" },
    });
  });

  it("needs no context", () => {
    expect(toIssue("file-missing", { file: "x.csv" }).context).toEqual({});
  });

  it("puts its context into the sentence", () => {
    const issue = toIssue(
      "id-duplicate",
      { file: "x.csv", line: 9 },
      { column: "sceneId", value: "provtorget", firstLine: "3" },
    );
    const { sv, en } = toSentence(issue);
    for (const part of ["sceneId", "provtorget", "3"]) {
      expect(sv).toContain(part);
      expect(en).toContain(part);
    }
  });
});

describe.each(ISSUE_CODES)("the issue %s", (code) => {
  const { sv, en } = toSentence({ ...toIssue(code, { file: "x.csv" }), context: namedContext });

  it("is said in Swedish and in English, and not in the same words", () => {
    expect(sv).toMatch(/^\S.*\S[.?]$/);
    expect(en).toMatch(/^\S.*\S[.?]$/);
    expect(sv).not.toBe(en);
  });

  it("tells both readers the same particulars", () => {
    const particulars = (sentence: string) => new Set(sentence.match(/<\w+>/g));
    expect(particulars(sv)).toEqual(particulars(en));
  });
});

describe("the codes", () => {
  it("are words joined by hyphens, each only once", () => {
    expect(ISSUE_CODES.filter((code) => !/^[a-z]+(-[a-z]+)+$/.test(code))).toEqual([]);
    expect(new Set(ISSUE_CODES).size).toBe(ISSUE_CODES.length);
  });
});
