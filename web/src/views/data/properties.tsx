/** The data dictionary, read from the API's own description. */

import { useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { type ApiDescription, descriptionQuery } from "../../queries/service.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Table } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Loaded } from "../site/loaded.tsx";
import styles from "./data.module.css";
import { listProperties } from "./list-properties.ts";

export function Properties() {
  const { t } = useTranslation("data");
  return (
    <>
      <p>{t("properties.text")}</p>
      <Loaded answer={useQuery(descriptionQuery)}>
        {(description) => (
          <>
            <h3>{t("properties.scenes")}</h3>
            <Dictionary description={description} schema="SceneProperties" />
            <h3>{t("properties.changes")}</h3>
            <Dictionary description={description} schema="ChangeProperties" />
          </>
        )}
      </Loaded>
    </>
  );
}

interface DictionaryProps {
  readonly description: ApiDescription;
  readonly schema: string;
}

function Dictionary({ description, schema }: DictionaryProps) {
  const { t } = useTranslation("data");
  const { language } = useSelection().selection;
  return (
    <Table className={`${styles.table} ${styles.pairs}`}>
      <thead>
        <tr>
          <th scope="col">{t("properties.name")}</th>
          <th scope="col">{t("properties.meaning")}</th>
        </tr>
      </thead>
      <tbody>
        {listProperties(description, schema, language).map((row) => (
          <tr key={row.name}>
            <th scope="row">
              <PropertyName name={row.name} />
              <span className={`quiet ${styles.under}`}>
                {t(`properties.type.${row.type}`)},{" "}
                {t(row.isAlwaysThere ? "properties.always" : "properties.sometimes")}
              </span>
            </th>
            <td>
              {row.meaning}
              {row.values.length > 0 && (
                <span className={styles.values}>
                  {row.values.map((value) => (
                    <Tag key={value}>{value}</Tag>
                  ))}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** A long name breaks before a capital. */
function PropertyName({ name }: { readonly name: string }) {
  const [first, ...rest] = name.split(/(?=[A-Z])/);
  return (
    <code>
      {first}
      {rest.map((part) => (
        <Fragment key={part}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </code>
  );
}
