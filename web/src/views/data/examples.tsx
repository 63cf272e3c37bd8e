/** One question to the API in several tools, ready to copy. */

import type { SnapshotId } from "@scenkartan/domain";
import { toApiUrl } from "../../selection/api-address.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { CodeBlock } from "./code-block.tsx";
import styles from "./data.module.css";
import { writeExamples } from "./write-examples.ts";

const STEPS = ["copy", "open", "source", "add", "parts", "measure"] as const;

export function Examples({ snapshotId }: { readonly snapshotId: SnapshotId | undefined }) {
  const { t } = useTranslation("data");
  const url = toApiUrl("/scenes", { snapshot: snapshotId });
  return (
    <>
      <p>{t("examples.text")}</p>
      {writeExamples(url).map(({ name, code }) => (
        <CodeBlock key={name} title={name} name={t("examples.code", { tool: name })} code={code} />
      ))}
      <CodeBlock
        title={t("examples.qgis")}
        name={t("examples.code", { tool: "QGIS" })}
        code={url}
      />
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>{t(`examples.step.${step}`)}</li>
        ))}
      </ol>
      <p className="quiet">{t("examples.fallback")}</p>
    </>
  );
}
