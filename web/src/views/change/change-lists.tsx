/** Every change with place, lokalpolisområde and kommun, kind by kind, as a county lists them. */

import { ChangeMark } from "../../map/status-mark.tsx";
import { useTranslation } from "../../text/use-translation.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Message } from "../../ui/message.tsx";
import { Table } from "../../ui/table.tsx";
import type { ChangeSelecting } from "./change.tsx";
import styles from "./change-lists.module.css";
import { ChangeRow } from "./change-row.tsx";
import { type ChangeGroup, FOLDED_KINDS, groupChanges } from "./group-changes.ts";
import type { ShownChange } from "./use-change.ts";

interface ChangeListsProps extends ChangeSelecting {
  readonly shown: ShownChange;
}

export function ChangeLists({ shown, onSelect }: ChangeListsProps) {
  const { t } = useTranslation("change");
  const groups = groupChanges(shown.changes);
  return (
    <section className={styles.lists} aria-labelledby="scener">
      <h2 id="scener">{t("list.heading")}</h2>
      {groups.length === 0 &&
        (shown.region ? (
          <p className={styles.empty}>{t("list.emptyRegion")}</p>
        ) : (
          <Message title={t("list.emptyTitle")} text={t("list.empty")} />
        ))}
      {groups.map((group) => (
        <Group key={group.kind} group={group} shown={shown} onSelect={onSelect} />
      ))}
    </section>
  );
}

function Group({ group, ...props }: ChangeListsProps & { readonly group: ChangeGroup }) {
  const { t } = useTranslation("change");
  const { kind, changes } = group;
  const heading = (
    <>
      <ChangeMark kind={kind} />
      {t(`kind.${kind}`)} <span className={styles.count}>{changes.length}</span>
    </>
  );
  const isChosen = changes.some(({ id }) => id === props.shown.selected?.id);
  if (FOLDED_KINDS.includes(kind)) {
    return (
      <Fold kind="strong" summary={heading} isOpen={isChosen}>
        <Rows group={group} {...props} />
      </Fold>
    );
  }
  return (
    <div>
      <h3 className={styles.kind}>{heading}</h3>
      <Rows group={group} {...props} />
    </div>
  );
}

function Rows({ group, ...props }: ChangeListsProps & { readonly group: ChangeGroup }) {
  const { t } = useTranslation("change");
  const { kind, changes } = group;
  return (
    <>
      <p className={`${styles.meaning} quiet`}>{t(`kindMeaning.${kind}`)}</p>
      <Table className={styles.table} caption={t(`kind.${kind}`)}>
        <thead>
          <tr>
            <th scope="col">{t("list.place")}</th>
            <th scope="col">{t("list.lokalpolisomrade")}</th>
            <th scope="col">{t("list.kommun")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <ChangeRow key={change.id} change={change} {...props} />
          ))}
        </tbody>
      </Table>
    </>
  );
}
