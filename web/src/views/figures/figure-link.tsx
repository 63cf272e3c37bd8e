/** The figure's address and the code that embeds it, live or frozen in a release. */

import { useQuery } from "@tanstack/react-query";
import { embedCodeQuery } from "../../queries/figures.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Choice } from "../../ui/choice.tsx";
import { CopiedText } from "./copied-text.tsx";
import { toFigureAddresses } from "./figure-query.ts";
import { Labelled } from "./labelled.tsx";
import styles from "./studio.module.css";
import type { TakeawayProps } from "./takeaway.tsx";

/** What an embed has unless it is told otherwise. */
const EMBED_OPTIONS = [
  { name: "embedTable", label: "table" },
  { name: "embedPointing", label: "pointing" },
] as const;

/** A table says all of it in words already: nothing is left to point at. */
function listOptions({ plot }: TakeawayProps["told"]) {
  return EMBED_OPTIONS.filter(({ name }) => name !== "embedPointing" || plot.kind !== "table");
}

export function FigureLink({ figure, subject, told, onTake }: TakeawayProps) {
  const { t } = useTranslation("figures");
  const { selection, select } = useSelection();
  const { figureLink: kind = "live" } = selection;
  const { releaseId: release, address } = told;
  const addresses = toFigureAddresses(figure.slug, selection, {
    subject,
    release: kind === "frozen" ? release : undefined,
  });
  // The server knows by which name the world knows it.
  const page = new URL(addresses.page, address).href;
  const code = useQuery(embedCodeQuery(new URL(addresses.embed, address).href)).data?.html;
  return (
    <section className={styles.group} aria-labelledby="lank">
      <h2 id="lank">{t("link.title")}</h2>
      <Labelled label={t("link.kind")}>
        <Choice
          label={t("link.kind")}
          name="lank"
          options={(["live", "frozen"] as const).map((value) => ({
            value,
            label: t(`link.${value}`),
          }))}
          value={kind}
          onChange={(value) => select({ figureLink: value === "frozen" ? value : undefined })}
        />
      </Labelled>
      <p className="quiet">{t(`link.${kind}About`, { release })}</p>
      <CopiedText title={t("link.address")} text={page} isCode onCopy={onTake} />
      {code && <CopiedText title={t("link.embed")} text={code} isCode onCopy={onTake} />}
      {listOptions(told).map(({ name, label }) => (
        <label key={name} className={styles.check}>
          <input
            type="checkbox"
            checked={selection[name] === undefined}
            onChange={({ target }) => select({ [name]: target.checked ? undefined : "no" })}
          />
          {t(`link.${label}`)}
        </label>
      ))}
      <p>
        <a href={addresses.page}>{t("link.open")}</a>
      </p>
    </section>
  );
}
