import type { Kommunkod } from "@scenkartan/domain";
import { expect, test } from "vitest";
import { isOfThatTime } from "./choose-region.ts";
import { explainEmpty } from "./explain-empty.ts";

const EJDERVIK = "9901" as Kommunkod;
const LOMVIK = "9905" as Kommunkod;
const inKommun = (kommunkod: Kommunkod) => ({ kommunkoder: [kommunkod], isOfThatTime: true });

test("silence, none at all, and a source that names only some are three reasons", () => {
  const whole = { namesEveryScene: true, notReported: [LOMVIK] };
  expect(explainEmpty(whole, inKommun(LOMVIK))).toBe("notReported");
  expect(explainEmpty(whole, inKommun(EJDERVIK))).toBe("noneThere");
  expect(explainEmpty({ namesEveryScene: false }, inKommun(EJDERVIK))).toBe("noneHere");
});

test("of a lokalpolisområde that did not exist nothing else is said", () => {
  const gone = { kommunkoder: [LOMVIK], isOfThatTime: false };
  expect(explainEmpty({ namesEveryScene: true, notReported: [LOMVIK] }, gone)).toBe("notThen");
});

test.each([
  ["unknown", "unknown", true],
  ["2012-01-01", "2019-12-31", false],
  ["2012-01-01", "2021-01-01", true],
  ["2021-12-31", "unknown", true],
  ["2022-01-01", "unknown", false],
] as const)("one that is valid from %s to %s: was it so in 2021? %s", (validFrom, validTo, was) => {
  const year = { stateOfFrom: "2021-01-01", stateOfTo: "2021-12-31" };
  expect(isOfThatTime({ validFrom, validTo } as never, year as never)).toBe(was);
});
