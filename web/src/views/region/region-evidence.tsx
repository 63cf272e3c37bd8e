/** What a region's page rests on: corrections, sources, downloads, and how to say that it is wrong. */

import { compareNames, toScenePath } from "@scenkartan/domain";
import type { SceneCollection, SourceAnswer } from "@scenkartan/server/api-types";
import { toRegionAddress } from "../../queries/regions.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { CorrectionList } from "../sections/correction-list.tsx";
import { type Download, Downloads } from "../sections/downloads.tsx";
import { ReportError } from "../sections/report-error.tsx";
import { Section } from "../sections/section.tsx";
import { SourceList } from "../sections/source-list.tsx";
import { Loaded } from "../site/loaded.tsx";
import { type Region, toKommunkod, toRegionChoice } from "./region.ts";
import { selectOperations } from "./select-operations.ts";
import type { County } from "./use-county.ts";
import type { RegionAnswers } from "./use-region.ts";

interface RegionEvidenceProps {
  readonly region: Region;
  readonly county: County;
  readonly answers: RegionAnswers;
}

export function RegionEvidence({ region, county, answers }: RegionEvidenceProps) {
  const { t } = useTranslation("region");
  const { t: tr } = useTranslation("report");
  const scenes = answers.scenes.data;
  const nameOf = new Map(scenes?.features.map(({ id, properties }) => [id, properties.name]));
  return (
    <>
      {county.snapshot && (
        <Section id="rattelser" title={t("corrections.heading")}>
          <Loaded answer={answers.corrections}>
            {({ items }) => {
              const own = items.filter(({ sceneId }) => nameOf.has(sceneId));
              if (own.length === 0) return <p>{t("corrections.none")}</p>;
              return (
                <CorrectionList
                  corrections={own}
                  sayScene={(id) => <PageLink path={toScenePath(id)}>{nameOf.get(id)}</PageLink>}
                />
              );
            }}
          </Loaded>
        </Section>
      )}
      <Section id="kallor" title={t("sources.heading")}>
        <SourceList sources={listSources(region, county, answers)} />
      </Section>
      <Section id="hamta" title={t("downloads.heading")}>
        <Downloads
          downloads={useDownloads(region, county)}
          release={county.release}
          figure={{ lanskod: county.lanskod, ...toRegionChoice(region) }}
        />
      </Section>
      <Section id="rapportera" title={tr("heading")}>
        <ReportError title={region.name} release={county.release} />
      </Section>
    </>
  );
}

function useDownloads(
  { ref }: Region,
  { snapshot, snapshots, lanskod }: County,
): readonly Download[] {
  const { t } = useTranslation("region");
  const at = snapshot?.snapshotId;
  const scenes = toRegionAddress(ref, "scenes", { snapshot: at, include: "earlier" });
  const changes = toRegionAddress(ref, "changes", { to: at });
  return [
    ...(snapshot ? [{ label: t("downloads.scenes"), format: "GeoJSON" as const, ...scenes }] : []),
    ...(snapshots.length > 1
      ? [{ label: t("downloads.changes"), format: "GeoJSON" as const, ...changes }]
      : []),
    { label: t("downloads.operations"), format: "JSON", path: "/operations", query: { lanskod } },
  ];
}

/** Everyone that the page quotes, in the order of the publishers' names. */
function listSources(region: Region, county: County, answers: RegionAnswers): SourceAnswer[] {
  const kommunkod = toKommunkod(region);
  const totals = county.totals.filter(
    (total) => region.ref.kind !== "lokalpolisomrade" && total.kommunkod === kommunkod,
  );
  const operations = selectOperations(answers.operations.data?.items ?? [], region);
  const quoted = new Set<string>(
    [...county.snapshots, ...totals, ...operations].map(({ sourceId }) => sourceId),
  );
  for (const sourceId of listSceneSources(answers.scenes.data)) quoted.add(sourceId);
  return county.sources
    .filter(({ sourceId }) => quoted.has(sourceId))
    .sort((a, b) => compareNames(a.publisher, b.publisher));
}

function listSceneSources(scenes: SceneCollection | undefined): readonly string[] {
  return (scenes?.features ?? []).flatMap(({ properties }) => properties.sources);
}
