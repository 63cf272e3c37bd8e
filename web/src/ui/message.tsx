/** A quiet message with what can be done about it. */

import { Button } from "./button.tsx";
import styles from "./message.module.css";

interface MessageProps {
  readonly title?: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

export function Message({ title, text, action }: MessageProps) {
  return (
    <div className={styles.message} role="status">
      <div>
        {title && <p className={styles.title}>{title}</p>}
        <p>{text}</p>
      </div>
      {action && <Button onClick={action.onPress}>{action.label}</Button>}
    </div>
  );
}
