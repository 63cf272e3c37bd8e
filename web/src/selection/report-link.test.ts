import { expect, test } from "vitest";
import { toReportLink } from "./report-link.ts";

const report = {
  reportAddress: "fel@example.se",
  subject: "Fel: Skogås C & Huddinge",
  questions: ["Vad är fel?"],
  facts: ["https://example.se/scen/skogas-c?kartlaggning=x", "Utgåva 0123456789abcdef"],
};

test("the letter goes to the operator with subject and body filled in", () => {
  const { protocol, pathname, searchParams } = new URL(toReportLink(report));
  expect(protocol + pathname).toBe("mailto:fel@example.se");
  expect(searchParams.get("subject")).toBe(report.subject);
  expect(searchParams.get("body")?.split("\r\n")).toEqual([
    ...["Vad är fel?", "", "", "—"],
    ...report.facts,
  ]);
});

test("spaces are no plus signs, which letters would keep", () => {
  expect(toReportLink(report)).not.toContain("+");
});

test("an address cannot smuggle in another header", () => {
  const link = toReportLink({ ...report, reportAddress: "a@b.se?bcc=c@d.se" });
  expect(new URL(link).searchParams.has("bcc")).toBe(false);
});
