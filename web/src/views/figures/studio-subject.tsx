/** Chooses the figure and what it is of: only what this figure takes. */

import { formatDate, isSceneId, isSnapshotId } from "@scenkartan/domain";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Select } from "../../ui/select.tsx";
import { choosePair, toWanted } from "../change/choose-pair.ts";
import { PairPicker } from "../change/pair-picker.tsx";
import { RegionChoices } from "./region-choices.tsx";
import styles from "./studio.module.css";
import { type ListedFigure, type ShownFigures, useSceneChoice } from "./use-studio.ts";

interface SubjectProps {
  readonly page: ShownFigures;
  readonly figure: ListedFigure;
}

export function StudioSubject({ page, figure }: SubjectProps) {
  const { t } = useTranslation("figures");
  const { selection, select } = useSelection();
  const takes = (name: ListedFigure["parameters"][number]) => figure.parameters.includes(name);
  return (
    <section className={styles.group} aria-labelledby="visar">
      <h2 id="visar">{t("choose.title")}</h2>
      <Select
        label={t("choose.figure")}
        value={figure.slug}
        onChange={(slug) => select({ figure: slug })}
      >
        {page.figures.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name[selection.language]}
          </option>
        ))}
      </Select>
      {(takes("lanskod") || takes("sceneId")) && (
        <RegionChoices
          page={page}
          hasParts={takes("kommunkod") || takes("sceneId")}
          hasAll={figure.parameters.length === 1 && takes("lanskod")}
        />
      )}
      {takes("snapshot") && <MappingChoice page={page} />}
      {takes("to") && <PairChoice page={page} />}
      {takes("sceneId") && <SceneChoice page={page} />}
    </section>
  );
}

type ChoiceProps = Pick<SubjectProps, "page">;

function MappingChoice({ page: { snapshots } }: ChoiceProps) {
  const { t } = useTranslation("figures");
  const { selection, select } = useSelection();
  const byDefault = (snapshots.find(({ isDefault }) => isDefault) ?? snapshots.at(-1))?.snapshotId;
  if (snapshots.length === 0) return null;
  return (
    <Select
      label={t("choose.mapping")}
      value={selection.snapshotId ?? byDefault}
      onChange={(id) =>
        select({ snapshotId: isSnapshotId(id) && id !== byDefault ? id : undefined })
      }
    >
      {snapshots.map(({ snapshotId, stateOf }) => (
        <option key={snapshotId} value={snapshotId}>
          {formatDate(stateOf, selection.language, "long")}
        </option>
      ))}
    </Select>
  );
}

/** A figure is read forwards in time, so the earlier of the two is always the first. */
function PairChoice({ page: { snapshots } }: ChoiceProps) {
  const { selection, select } = useSelection();
  const pair = choosePair(snapshots, selection);
  if (pair === undefined) return null;
  const place = (id: string) => snapshots.findIndex(({ snapshotId }) => snapshotId === id);
  return (
    <PairPicker
      snapshots={snapshots}
      pair={pair}
      isSwappable={false}
      onChange={(a, b) =>
        select(
          toWanted(snapshots, ...((place(a) < place(b) ? [a, b] : [b, a]) as [typeof a, typeof b])),
        )
      }
    />
  );
}

function SceneChoice({ page }: ChoiceProps) {
  const { t } = useTranslation("figures");
  const { selection, select } = useSelection();
  const scenes = useSceneChoice(page, selection);
  return (
    <Select
      label={t("choose.scene")}
      value={selection.sceneId ?? ""}
      onChange={(id) => select({ sceneId: isSceneId(id) ? id : undefined })}
    >
      <option value="">{t("choose.noScene")}</option>
      {scenes.map(({ sceneId, name, kommun }) => (
        <option key={sceneId} value={sceneId}>
          {name}, {kommun}
        </option>
      ))}
    </Select>
  );
}
