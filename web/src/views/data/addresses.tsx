/** Every address of the API under its noun, as the API's own description has them. */

import type { SceneFeature } from "@scenkartan/server/api-types";
import { useQuery } from "@tanstack/react-query";
import { type ApiDescription, anySceneQuery, descriptionQuery } from "../../queries/service.ts";
import { toApiPath, toApiUrl } from "../../selection/api-address.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Loaded } from "../site/loaded.tsx";
import { CodeText } from "./code-text.tsx";
import styles from "./data.module.css";
import { type ApiAddress, type ExampleValues, listNouns } from "./list-nouns.ts";
import { writeCurl } from "./write-examples.ts";

export function Addresses() {
  const { t } = useTranslation("data");
  const scene = useQuery(anySceneQuery);
  const description = useQuery(descriptionQuery);
  return (
    <>
      <p>{t("api.text")}</p>
      <p>{t("api.errors")}</p>
      <ServiceLinks />
      <Loaded answer={scene}>
        {({ features }) => (
          <Loaded answer={description}>
            {(data) => <Nouns description={data} values={toExampleValues(features[0])} />}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

/** Empty for an edition without any scene. */
function toExampleValues(scene: SceneFeature | undefined): ExampleValues {
  if (scene === undefined) return {};
  const { sceneId, kommunkod, kommun, lokalpolisomrade } = scene.properties;
  return { sceneId, kommunkod, lokalpolisomrade, q: kommun };
}

function ServiceLinks() {
  const { t } = useTranslation("data");
  return (
    <p>
      {t("api.about")}{" "}
      <a href={toApiPath("/openapi.json")}>{t("api.description", { version: "3.1" })}</a>,{" "}
      <a href="/readyz">{t("api.ready")}</a>,{" "}
      <a href={toApiPath("/releases")}>{t("api.releases")}</a>.
    </p>
  );
}

interface NounsProps {
  readonly description: ApiDescription;
  readonly values: ExampleValues;
}

function Nouns({ description, values }: NounsProps) {
  const { language } = useSelection().selection;
  return listNouns(description, values).map(({ name, nameEn, addresses }, index) => (
    <section key={name} className={styles.noun} aria-labelledby={`api-${index}`}>
      <h3 id={`api-${index}`}>{language === "sv" ? name : nameEn}</h3>
      <ul>
        {addresses.map((address) => (
          <Address key={address.template} address={address} />
        ))}
      </ul>
    </section>
  ));
}

function Address({
  address: { operation, template, path, query, format },
}: {
  readonly address: ApiAddress;
}) {
  const { t } = useTranslation("data");
  const { language } = useSelection().selection;
  const names = (operation.parameters ?? [])
    .filter((each) => each.in === "query")
    .map(({ name }) => name);
  const url = toApiUrl(path, query);
  return (
    <li className={styles.address}>
      <p>
        <CodeText text={language === "sv" ? operation["x-summary-sv"] : operation.summary} />{" "}
        <Tag>{format}</Tag>
      </p>
      <p>
        <a href={toApiPath(path, query)}>
          <code>{toApiPath(path, query)}</code>
        </a>
      </p>
      <p className="quiet">{t("api.parameters", { names: names.join(", ") })}</p>
      <p className={styles.buttons}>
        <CopyButton text={url} label={t("api.copyAddress")} of={template} />
        <CopyButton text={writeCurl(url)} label={t("api.copyCurl")} of={template} />
      </p>
    </li>
  );
}
