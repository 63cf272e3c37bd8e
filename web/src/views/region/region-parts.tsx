/** Regions by name, each with how many scenes are named in it; a link to the page of each. */

import { compareNames } from "@scenkartan/domain";
import type { CoverageAnswer } from "@scenkartan/server/api-types";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import styles from "./region-parts.module.css";

export interface RegionPart {
  readonly path: string;
  readonly name: string;
  readonly note?: string;
  readonly coverage: CoverageAnswer | { readonly silent: "no-mapping" };
}

export function RegionParts({ parts }: { readonly parts: readonly RegionPart[] }) {
  const inOrder = parts.toSorted((a, b) => compareNames(a.name, b.name));
  return (
    <ul className={styles.parts}>
      {inOrder.map((part) => (
        <li key={part.path}>
          <PageLink path={part.path}>{part.name}</PageLink>
          {part.note && ` (${part.note})`}
          <span className={styles.count}>
            <Count coverage={part.coverage} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Count({ coverage }: Pick<RegionPart, "coverage">) {
  const { t } = useTranslation("region");
  if ("silent" in coverage) return t("parts.silent");
  const count = coverage.active.named + coverage.ceased.named;
  return count === 0 ? t("parts.nothing") : t("parts.named", { count });
}
