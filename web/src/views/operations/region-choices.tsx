/** Chooses a county, and a kommun in it, among those that operations are told of. */

import { compareNames, isKommunkod, isLanskod } from "@scenkartan/domain";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Select } from "../../ui/select.tsx";
import { filterOperations } from "./choose-operations.ts";
import styles from "./operations.module.css";
import type { ShownOperations } from "./use-operations.ts";

interface Option {
  readonly value: string;
  readonly name: string;
}

/** One of the two stands in the address: a kommun says its county by itself. */
export function RegionChoices({ page }: { readonly page: ShownOperations }) {
  const { t } = useTranslation("operations");
  const { select } = useSelection();
  const { all, chosen, sayLan, sayKommun } = page;
  const lanskoder = listEach(
    all.map(({ lanskod }) => lanskod),
    chosen.lanskod,
  );
  const { lanskod } = chosen;
  const inCounty = filterOperations(all, { lanskod });
  const kommunkoder = listEach(
    inCounty.flatMap((each) => each.kommunkoder),
    chosen.kommunkod,
  );
  return (
    <div className={styles.choices}>
      {lanskoder.length > 1 && (
        <RegionChoice
          label={t("lan")}
          every={t("everyLan")}
          value={lanskod}
          options={lanskoder.map((value) => ({ value, name: sayLan(value) }))}
          onChange={(value) =>
            select({ lanskod: isLanskod(value) ? value : undefined, kommunkod: undefined })
          }
        />
      )}
      <RegionChoice
        label={t("kommun")}
        every={t("everyKommun")}
        value={chosen.kommunkod}
        options={kommunkoder.map((value) => ({ value, name: sayKommun(value) }))}
        onChange={(value) =>
          select(
            isKommunkod(value)
              ? { kommunkod: value, lanskod: undefined }
              : { kommunkod: undefined, lanskod },
          )
        }
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly every: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

function RegionChoice({ label, every, value = "", options, onChange }: ChoiceProps) {
  const inOrder = options.toSorted((a, b) => compareNames(a.name, b.name));
  return (
    <Select label={label} value={value} onChange={onChange}>
      <option value="">{every}</option>
      {inOrder.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </Select>
  );
}

/** Each once; what is chosen too, though nothing be told of it. */
function listEach<T>(values: readonly T[], chosen: T | undefined): T[] {
  return [...new Set(chosen === undefined ? values : [...values, chosen])];
}
