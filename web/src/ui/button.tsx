/** Something to press. What leads to another address is a link instead. */

import type { ComponentProps } from "react";
import styles from "./button.module.css";

interface ButtonProps extends Omit<ComponentProps<"button">, "type" | "className"> {
  /** `plain` without a border; `icon` for a picture alone, which needs an `aria-label`. */
  readonly kind?: "outline" | "plain" | "icon";
}

export function Button({ kind = "outline", ...props }: ButtonProps) {
  const look = kind === "outline" ? styles.button : `${styles.button} ${styles[kind]}`;
  return <button type="button" className={look} {...props} />;
}
