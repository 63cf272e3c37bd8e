/** One scene's whole history: mappings and dated statements in one row, corrections beside. */

import type { SceneCollection, SceneHistory } from "@scenkartan/server/api-types";
import { describe, expect, it } from "vitest";
import { startService } from "./service.ts";

const service = await startService();

async function tellHistory(sceneId: string): Promise<string[]> {
  const { history } = await service.askJson<SceneHistory>(`/scenes/${sceneId}`);
  return history.map((entry) =>
    entry.kind === "dated"
      ? `${entry.observedOn}: ${entry.event}`
      : [entry.snapshotId, entry.status, entry.statusBasis].filter(Boolean).join(" "),
  );
}

describe("a scene's history", () => {
  it.each([
    [
      "skogas-c",
      [
        "stockholm-2017 unknown",
        "stockholm-2021 unknown",
        "stockholm-2023-11 active inferred",
        "stockholm-2023-12 ceased stated",
      ],
    ],
    [
      "storvreten",
      [
        "stockholm-2017 unknown",
        "stockholm-2021 unknown",
        "stockholm-2023-11 unknown",
        "stockholm-2023-12 unknown",
        "2025-04: ceased",
      ],
    ],
    [
      "klara-sergels-torg",
      [
        "stockholm-2017 unknown",
        "2019-05: active",
        "stockholm-2021 unknown",
        "stockholm-2023-11 unknown",
        "stockholm-2023-12 unknown",
      ],
    ],
    [
      "upplands-vasby-station",
      [
        "stockholm-2017 unknown",
        "stockholm-2021 unknown",
        "2022-03: ceased",
        "stockholm-2023-11 unknown",
        "stockholm-2023-12 unknown",
      ],
    ],
    [
      "edsbergs-centrum",
      [
        "stockholm-2017 unknown",
        "stockholm-2021 active inferred",
        "stockholm-2023-11 ceased stated",
        "stockholm-2023-12 ceased inferred",
      ],
    ],
    ["grusasen", ["stockholm-2023-11 active stated", "stockholm-2023-12 active inferred"]],
  ])("of %s is told oldest first", async (sceneId, told) => {
    expect(await tellHistory(sceneId)).toEqual(told);
  });

  it("agrees with the feature of every mapping", async () => {
    const year = "snapshot=stockholm-2023-12&include=earlier";
    const { features } = await service.askJson<SceneCollection>(`/scenes?${year}`);
    for (const { id, geometry, properties } of features) {
      const whole = await service.askJson<SceneHistory>(`/scenes/${id}`);
      const entry = whole.history.find(
        (each) => each.kind === "snapshot" && each.snapshotId === "stockholm-2023-12",
      );
      expect(entry).toMatchObject({
        status: properties.status,
        statusReason: properties.statusReason,
      });
      expect(whole.geometry).toEqual(geometry);
      expect(properties).toMatchObject(whole.properties);
    }
  });
});

describe("storvreten", async () => {
  const storvreten = await service.askJson<SceneHistory>("/scenes/storvreten");

  it("keeps its correction: what was said, what holds, why, when and by which source", () => {
    expect(storvreten.corrections).toEqual([
      {
        correctionId: "storvreten-2025-04",
        sceneId: "storvreten",
        correctedOn: "2025-04-14",
        was: expect.objectContaining({ en: expect.stringContaining("Wrongly listed") }),
        is: expect.objectContaining({ en: expect.stringContaining("Ceased about") }),
        reason: expect.objectContaining({ en: expect.stringContaining("Human error") }),
        sourceId: "mitti-2025-04",
      },
    ]);
  });

  it("never shows the wrong listing as something that a source observed", () => {
    const events = storvreten.history.flatMap((entry) => ("event" in entry ? [entry.event] : []));
    expect(events).toEqual(["ceased"]);
  });

  it("lists in full the sources that it cites, with an address to open", () => {
    expect(storvreten.sources.map(({ sourceId }) => sourceId)).toEqual(["mitti-2025-04"]);
    expect(storvreten.sources[0]?.url).toMatch(/^https:\/\/mitti\.se\//);
  });
});

describe("a note", () => {
  it("says that Hallunda C and Norsborg C are two centres but one scene", async () => {
    const { notes } = await service.askJson<SceneHistory>("/scenes/hallunda-norsborg-c");
    expect(notes).toEqual([
      expect.objectContaining({
        kind: "identity",
        text: { sv: "Två centrum men en scen.", en: "Two centres but one scene." },
      }),
    ]);
  });
});
