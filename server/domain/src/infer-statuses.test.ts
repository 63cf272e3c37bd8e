import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SceneId, SnapshotId, SourceId } from "./ids.ts";
import { type CountyEvidence, inferStatuses } from "./infer-statuses.ts";
import { OBSERVED_EVENTS, type ObservedEvent } from "./observation.ts";
import type { StatusAtSnapshot } from "./status.ts";
import {
  anObservation,
  aSnapshot,
  aTotal,
  atSnapshot,
  date,
  id,
  onDate,
  someSnapshots,
} from "./testing/builders.ts";

const SCENE = "provtorget";

/** What is inferred of Provtorget from two mappings, `s1` and `s2`, unless told otherwise. */
function infer(evidence: Partial<CountyEvidence>): StatusAtSnapshot[] {
  return inferStatuses(id(SCENE), {
    snapshots: someSnapshots(2),
    observations: [],
    totals: [],
    ...evidence,
  });
}

/** Statements on Provtorget, one a mapping, from sources named after the mapping. */
function stated(events: Readonly<Record<string, ObservedEvent>>) {
  return Object.entries(events).map(([snapshotId, event]) =>
    anObservation({
      observationId: `o-${snapshotId}`,
      at: atSnapshot(snapshotId),
      event,
      sourceId: id(`says-${snapshotId}`),
    }),
  );
}

const ceasedTotal = (snapshotId: string, value: number) =>
  aTotal({ totalId: `t-${snapshotId}`, snapshotId: id(snapshotId), measure: "removed", value });
const addedTotal = (snapshotId: string, value: number) =>
  aTotal({ totalId: `a-${snapshotId}`, snapshotId: id(snapshotId), measure: "added", value });

const UNKNOWN = { status: "unknown", reason: "silent" };

describe("what a source states of a mapping", () => {
  it.each(["active", "added", "shrunk", "grown"] as const)(
    "is active and stated when it says %s",
    (event) => {
      expect(infer({ snapshots: someSnapshots(1), observations: stated({ s1: event }) })).toEqual([
        {
          snapshotId: "s1",
          status: "active",
          basis: "stated",
          reason: "stated",
          event,
          sourceIds: ["says-s1"],
        },
      ]);
    },
  );

  it("is ceased since that mapping when it says ceased", () => {
    expect(infer({ snapshots: someSnapshots(1), observations: stated({ s1: "ceased" }) })).toEqual([
      {
        snapshotId: "s1",
        status: "ceased",
        basis: "stated",
        reason: "stated",
        ceasedSince: "s1",
        sourceIds: ["says-s1"],
      },
    ]);
  });

  it("stands even where a rule would say otherwise", () => {
    const [first, second] = infer({
      observations: stated({ s1: "ceased", s2: "ceased" }),
      totals: [addedTotal("s2", 0)],
    });
    expect(first).toMatchObject({ status: "ceased", basis: "stated", ceasedSince: "s1" });
    expect(second).toMatchObject({ status: "ceased", basis: "stated", ceasedSince: "s2" });
  });
});

describe("a scene that nobody mentions", () => {
  it("is unknown at every mapping, and never active or ceased by default", () => {
    expect(infer({})).toEqual([
      { snapshotId: "s1", ...UNKNOWN },
      { snapshotId: "s2", ...UNKNOWN },
    ]);
  });

  it("is not touched by what is said of other scenes", () => {
    const ofAnother = stated({ s1: "active", s2: "ceased" }).map((o) => ({
      ...o,
      sceneId: id<typeof o.sceneId>("annat-torg"),
    }));
    expect(infer({ observations: ofAnother }).map(({ status }) => status)).toEqual([
      "unknown",
      "unknown",
    ]);
  });
});

describe("a scene that had ceased by a mapping", () => {
  it("was active at the one before, inferred from the same source", () => {
    expect(infer({ observations: stated({ s2: "ceased" }) })[0]).toEqual({
      snapshotId: "s1",
      status: "active",
      basis: "inferred",
      reason: "ceased-in-next",
      sourceIds: ["says-s2"],
    });
  });

  it("says nothing of the mapping before that one", () => {
    const [first, second] = infer({
      snapshots: someSnapshots(3),
      observations: stated({ s3: "ceased" }),
    });
    expect(first).toEqual({ snapshotId: "s1", ...UNKNOWN });
    expect(second).toMatchObject({ status: "active", reason: "ceased-in-next" });
  });
});

describe("a scene that had changed by a mapping", () => {
  it.each(["shrunk", "grown"] as const)("was active at the one before when it had %s", (event) => {
    expect(infer({ observations: stated({ s2: event }) })[0]).toEqual({
      snapshotId: "s1",
      status: "active",
      basis: "inferred",
      reason: "changed-since",
      sourceIds: ["says-s2"],
    });
  });

  it("is unknown at the one before when it is only said to be there", () => {
    expect(infer({ observations: stated({ s2: "active" }) })[0]).toEqual({
      snapshotId: "s1",
      ...UNKNOWN,
    });
  });
});

describe("a scene that was active", () => {
  const anotherCeased = anObservation({
    observationId: "o-annat",
    sceneId: id("annat-torg"),
    at: atSnapshot("s2"),
    event: "ceased",
  });
  const observations = [...stated({ s1: "active" }), anotherCeased];

  it("stays active while the complete list of the ceased does not name it", () => {
    expect(infer({ observations, totals: [ceasedTotal("s2", 1)] })[1]).toEqual({
      snapshotId: "s2",
      status: "active",
      basis: "inferred",
      reason: "not-among-ceased",
      sourceIds: ["says-s1", "k2"],
    });
  });

  it("stays active where the source says that none had ceased", () => {
    const status = infer({
      observations: stated({ s1: "active" }),
      totals: [ceasedTotal("s2", 0)],
    });
    expect(status[1]).toMatchObject({ status: "active", reason: "not-among-ceased" });
  });

  it("is unknown when the list of the ceased is incomplete", () => {
    expect(infer({ observations, totals: [ceasedTotal("s2", 2)] })[1]).toEqual({
      snapshotId: "s2",
      ...UNKNOWN,
    });
  });

  it("is unknown when no number of ceased scenes is published", () => {
    expect(infer({ observations })[1]).toEqual({ snapshotId: "s2", ...UNKNOWN });
    const silent = { ...ceasedTotal("s2", 0), value: { silent: "not-published" } as const };
    expect(infer({ observations, totals: [silent] })[1]).toEqual({ snapshotId: "s2", ...UNKNOWN });
  });

  it("is unknown when the number speaks of one kommun only", () => {
    const ofOneKommun = {
      ...ceasedTotal("s2", 1),
      measure: "removed_in_sollentuna" as const,
      kommunkod: id<NonNullable<ReturnType<typeof aTotal>["kommunkod"]>>("9901"),
    };
    expect(infer({ observations, totals: [ofOneKommun] })[1]).toEqual({
      snapshotId: "s2",
      ...UNKNOWN,
    });
  });

  it("is unknown when the number speaks of another mapping", () => {
    expect(infer({ observations, totals: [ceasedTotal("s1", 1)] })[1]).toEqual({
      snapshotId: "s2",
      ...UNKNOWN,
    });
  });

  it("does not make the list complete by its own silence: unknown before stays unknown", () => {
    expect(infer({ observations: [anotherCeased], totals: [ceasedTotal("s2", 1)] })[1]).toEqual({
      snapshotId: "s2",
      ...UNKNOWN,
    });
  });
});

describe("a scene that had ceased", () => {
  const observations = stated({ s1: "ceased" });

  it("stays so, since the same mapping, while the source says that nothing was added", () => {
    expect(infer({ observations, totals: [addedTotal("s2", 0)] })[1]).toEqual({
      snapshotId: "s2",
      status: "ceased",
      basis: "inferred",
      reason: "none-added",
      ceasedSince: "s1",
      sourceIds: ["says-s1", "k2"],
    });
  });

  it("is unknown when something was added, since it may have come back", () => {
    expect(infer({ observations, totals: [addedTotal("s2", 1)] })[1]).toEqual({
      snapshotId: "s2",
      ...UNKNOWN,
    });
  });

  it("is unknown when no source says whether something was added", () => {
    expect(infer({ observations })[1]).toEqual({ snapshotId: "s2", ...UNKNOWN });
  });

  it("carries its first mapping over several that add nothing", () => {
    const statuses = infer({
      snapshots: someSnapshots(3),
      observations,
      totals: [addedTotal("s2", 0), addedTotal("s3", 0)],
    });
    expect(statuses[2]).toMatchObject({
      status: "ceased",
      basis: "inferred",
      ceasedSince: "s1",
      sourceIds: ["says-s1", "k2", "k3"],
    });
  });
});

describe("a scene that is stated as added", () => {
  it("has no entry at any mapping before", () => {
    const statuses = infer({
      snapshots: someSnapshots(3),
      observations: stated({ s3: "added" }),
    });
    expect(statuses.map(({ snapshotId }) => snapshotId)).toEqual(["s3"]);
  });

  it("differs from one that is only stated as active, whose past is unknown", () => {
    const statuses = infer({ observations: stated({ s2: "active" }) });
    expect(statuses.map(({ status }) => status)).toEqual(["unknown", "active"]);
  });
});

describe("a statement on a date outside the mappings", () => {
  it.each(OBSERVED_EVENTS)("decides nothing when it says %s, even on the very day", (event) => {
    const dated = anObservation({ event, at: onDate("2022-12-31") });
    expect(infer({ observations: [dated] }).map(({ status }) => status)).toEqual([
      "unknown",
      "unknown",
    ]);
  });
});

describe("the order of mappings", () => {
  it("is that of their states, whatever the order of the file", () => {
    const observations = stated({ s1: "active", s2: "ceased" });
    const snapshots = someSnapshots(2).reverse();
    expect(infer({ snapshots, observations })).toEqual(infer({ observations }));
  });

  it("goes by the last day of the state, so a month stands before the year around it", () => {
    const month = aSnapshot({ snapshotId: id("z-month"), stateOf: date("2023-06") });
    const year = aSnapshot({ snapshotId: id("a-year"), stateOf: date("2023") });
    const statuses = infer({
      snapshots: [year, month],
      observations: stated({ "a-year": "ceased" }),
    });
    expect(statuses).toMatchObject([
      { snapshotId: "z-month", status: "active", reason: "ceased-in-next" },
      { snapshotId: "a-year", status: "ceased" },
    ]);
  });
});

describe("whatever sources say", () => {
  const count = fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined });
  const event = fc.option(fc.constantFrom(...OBSERVED_EVENTS), { nil: undefined });
  /** One mapping: what is said of Provtorget, of another scene, and which numbers are published. */
  const mapping = fc.record({ event, otherEvent: event, ceased: count, added: count });

  const evidence: fc.Arbitrary<CountyEvidence> = fc
    .record({ mappings: fc.array(mapping, { minLength: 1, maxLength: 5 }), dated: event })
    .map(({ mappings, dated }) => ({
      snapshots: someSnapshots(mappings.length),
      observations: [
        ...mappings.flatMap(({ event: said, otherEvent }, index) => [
          ...(said ? stated({ [`s${index + 1}`]: said }) : []),
          ...(otherEvent
            ? [
                anObservation({
                  observationId: `other-${index}`,
                  sceneId: id("annat-torg"),
                  at: atSnapshot(`s${index + 1}`),
                  event: otherEvent,
                }),
              ]
            : []),
        ]),
        ...(dated
          ? [anObservation({ observationId: "dated", event: dated, at: onDate("2022") })]
          : []),
      ],
      totals: mappings.flatMap(({ ceased, added }, index) => [
        ...(ceased === undefined ? [] : [ceasedTotal(`s${index + 1}`, ceased)]),
        ...(added === undefined ? [] : [addedTotal(`s${index + 1}`, added)]),
      ]),
    }));

  const statementAt = ({ observations }: CountyEvidence, snapshotId: string) =>
    observations.find(
      ({ sceneId, at }) =>
        sceneId === SCENE && at.kind === "snapshot" && at.snapshotId === snapshotId,
    );

  it("there is one entry a mapping from the first on, in order, and never more", () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const statuses = inferStatuses(id(SCENE), given);
        const ids = given.snapshots.map(({ snapshotId }) => snapshotId);
        expect(statuses.length).toBeLessThanOrEqual(ids.length);
        expect(statuses.map(({ snapshotId }) => snapshotId)).toEqual(
          ids.slice(ids.length - statuses.length),
        );
      }),
    );
  });

  it("an entry is missing only before the scene is stated as added", () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const [first] = inferStatuses(id(SCENE), given);
        if (first?.snapshotId === given.snapshots[0]?.snapshotId) return;
        expect(first).toMatchObject({ status: "active", basis: "stated", event: "added" });
      }),
    );
  });

  it("a stated status is never overridden", () => {
    fc.assert(
      fc.property(evidence, (given) => {
        for (const status of inferStatuses(id(SCENE), given)) {
          const statement = statementAt(given, status.snapshotId);
          if (statement === undefined) continue;
          expect(status).toMatchObject({
            status: statement.event === "ceased" ? "ceased" : "active",
            basis: "stated",
            reason: "stated",
            sourceIds: [statement.sourceId],
          });
        }
      }),
    );
  });

  it("every status that no source states is marked as inferred or unknown", () => {
    fc.assert(
      fc.property(evidence, (given) => {
        for (const status of inferStatuses(id(SCENE), given)) {
          if (statementAt(given, status.snapshotId) !== undefined) continue;
          if (status.status === "unknown") expect(status.reason).toBe("silent");
          else {
            expect(status.basis).toBe("inferred");
            expect(["stated", "silent"]).not.toContain(status.reason);
            expect(status.sourceIds.length).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it("a scene is gone since a mapping that is no later than the one asked about", () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const ids = given.snapshots.map(({ snapshotId }) => snapshotId);
        for (const status of inferStatuses(id(SCENE), given)) {
          if (status.status !== "ceased") continue;
          expect(ids.indexOf(status.ceasedSince)).toBeLessThanOrEqual(
            ids.indexOf(status.snapshotId),
          );
          expect(statementAt(given, status.ceasedSince)?.event).toBe("ceased");
        }
      }),
    );
  });

  it("the order in which observations, totals and mappings are listed does not matter", () => {
    const shuffled = evidence.chain((given) =>
      fc.record({
        given: fc.constant(given),
        observations: fc.shuffledSubarray([...given.observations], {
          minLength: given.observations.length,
        }),
        totals: fc.shuffledSubarray([...given.totals], { minLength: given.totals.length }),
        snapshots: fc.shuffledSubarray([...given.snapshots], {
          minLength: given.snapshots.length,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given, ...listed }) => {
        expect(inferStatuses(id(SCENE), listed)).toEqual(inferStatuses(id(SCENE), given));
      }),
    );
  });

  it("dated statements change nothing", () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const withoutDated = given.observations.filter(({ at }) => at.kind === "snapshot");
        expect(inferStatuses(id(SCENE), { ...given, observations: withoutDated })).toEqual(
          inferStatuses(id(SCENE), given),
        );
      }),
    );
  });
});

describe("a scene that comes back", () => {
  it("keeps what was stated before it was added again", () => {
    const observations = stated({ s1: "active", s2: "ceased", s3: "added" });
    const statuses = infer({ snapshots: someSnapshots(3), observations });
    expect(statuses.map(({ status }) => status)).toEqual(["active", "ceased", "active"]);
  });

  it("is not inferred to be there at the mapping before it was added", () => {
    const observations = stated({ s1: "active", s3: "added" });
    const totals = [ceasedTotal("s2", 0)];
    const statuses = infer({ snapshots: someSnapshots(3), observations, totals });
    expect(statuses.map(({ status }) => status)).toEqual(["active", "unknown", "active"]);
  });
});

it("infers nothing from a number of the ceased that another source contradicts", () => {
  const observations = stated({ s1: "active" });
  const certain = infer({ observations, totals: [ceasedTotal("s2", 0)] });
  const doubtful = { ...ceasedTotal("s2", 0), contradicts: "another" };
  const silent = infer({ observations, totals: [doubtful] });
  expect([certain[1]?.status, silent[1]?.status]).toEqual(["active", "unknown"]);
});

describe("a complete mapping", () => {
  /** A mapping that names Provtorget, leaves it out, or has nothing from its kommun. */
  type Said = "there" | "left-out" | "silent" | "joined" | "listed-by-error";
  const complete = (snapshotId: string, says: Said) => ({
    snapshotId: id<SnapshotId>(snapshotId),
    active: new Set(["there", "listed-by-error"].includes(says) ? [id<SceneId>(SCENE)] : []),
    silent: new Set(says === "silent" ? [id<SceneId>(SCENE)] : []),
    joined: new Set(says === "joined" ? [id<SceneId>(SCENE)] : []),
    listedByError: new Map(
      says === "listed-by-error" ? [[id<SceneId>(SCENE), id<SourceId>("rattelse")]] : [],
    ),
  });
  const follow = (...says: Said[]) =>
    infer({
      snapshots: someSnapshots(says.length),
      complete: says.map((each, index) => complete(`s${index + 1}`, each)),
    });

  it("states that a scene it holds is active", () => {
    expect(follow("there")).toEqual([
      { snapshotId: "s1", status: "active", basis: "stated", reason: "stated", sourceIds: ["k1"] },
    ]);
  });

  it("states by leaving a scene out that it has ceased, since then", () => {
    expect(follow("there", "left-out")[1]).toEqual({
      snapshotId: "s2",
      status: "ceased",
      basis: "stated",
      reason: "not-in-mapping",
      ceasedSince: "s2",
      sourceIds: ["k2"],
    });
  });

  it("has no status for a scene that lives on in another, which is not to have ceased", () => {
    expect(follow("there", "joined", "joined").map(({ snapshotId }) => snapshotId)).toEqual(["s1"]);
  });

  it("states that a scene it lists by error had ceased, by the source that put it right", () => {
    const [, listed, after] = follow("there", "listed-by-error", "left-out");
    expect(listed).toEqual({
      snapshotId: "s2",
      status: "ceased",
      basis: "stated",
      reason: "corrected",
      ceasedSince: "s2",
      sourceIds: ["rattelse"],
    });
    expect(after).toMatchObject({ status: "ceased", ceasedSince: "s2" });
  });

  it("says nothing of a scene whose kommun did not report", () => {
    expect(follow("there", "silent")[1]).toEqual({ snapshotId: "s2", ...UNKNOWN });
  });

  it("has no entry for a scene that nobody has seen yet", () => {
    expect(follow("left-out", "silent", "there").map(({ snapshotId }) => snapshotId)).toEqual([
      "s3",
    ]);
  });

  it("lets what has ceased stay so, since it first did", () => {
    const statuses = follow("there", "left-out", "left-out", "silent", "left-out");
    expect(
      statuses.map((each) => ("ceasedSince" in each ? each.ceasedSince : each.status)),
    ).toEqual(["active", "s2", "s2", "unknown", "s2"]);
  });

  it("counts a scene as ceased from the mapping that left it out, not from the silent one", () => {
    expect(follow("there", "silent", "left-out")[2]).toMatchObject({ ceasedSince: "s3" });
  });

  it("lets a scene come back, and cease anew", () => {
    const statuses = follow("there", "left-out", "there", "left-out");
    expect(statuses.map(({ status }) => status)).toEqual(["active", "ceased", "active", "ceased"]);
    expect(statuses[3]).toMatchObject({ ceasedSince: "s4" });
  });
});
