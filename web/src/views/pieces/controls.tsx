/** Links and buttons in every state. */

import type { ReactNode } from "react";
import { useTranslation } from "../../text/use-translation.tsx";
import { Button } from "../../ui/button.tsx";
import { WideTable } from "../../ui/table.tsx";
import styles from "./pieces.module.css";

const STATES = ["plain", "hover", "focus"] as const;

/** Makes a piece look as it does when a reader points at it or has come to it with the keyboard. */
function toState(state: (typeof STATES)[number]) {
  return state === "plain" ? {} : { "data-state": state };
}

export function Controls() {
  const { t } = useTranslation("pieces");
  return (
    <>
      <p>{t("controls.text")}</p>
      <WideTable className={styles.states} labelledBy="controls">
        <thead>
          <tr>
            {(["piece", ...STATES, "disabled"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`controls.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <States
            name={t("controls.link")}
            show={(state) => (
              <a href="#controls" {...state}>
                {t("controls.linkWords")}
              </a>
            )}
          />
          <States
            name={t("controls.outline")}
            show={(state) => <Button {...state}>{t("controls.press")}</Button>}
            disabled={<Button disabled>{t("controls.press")}</Button>}
          />
          <States
            name={t("controls.quiet")}
            show={(state) => (
              <Button kind="plain" {...state}>
                {t("controls.back")}
              </Button>
            )}
            disabled={
              <Button kind="plain" disabled>
                {t("controls.back")}
              </Button>
            }
          />
          <States
            name={t("controls.icon")}
            show={(state) => <SwapButton {...state} />}
            disabled={<SwapButton disabled />}
          />
        </tbody>
      </WideTable>
    </>
  );
}

interface StatesProps {
  readonly name: string;
  readonly show: (state: ReturnType<typeof toState>) => ReactNode;
  readonly disabled?: ReactNode;
}

function States({ name, show, disabled }: StatesProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {STATES.map((state) => (
        <td key={state}>{show(toState(state))}</td>
      ))}
      <td>{disabled}</td>
    </tr>
  );
}

function SwapButton(props: { readonly disabled?: boolean }) {
  const { t } = useTranslation("pieces");
  return (
    <Button kind="icon" aria-label={t("controls.swap")} {...props}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 7h13M12.5 3.5 16 7l-3.5 3.5M17 13H4M7.5 9.5 4 13l3.5 3.5" />
      </svg>
    </Button>
  );
}
