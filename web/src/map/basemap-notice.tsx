/** Says on the map that another basemap is shown than the one that was asked for. */

import { useBasemap } from "./basemap-context.ts";
import styles from "./basemap-notice.module.css";

export function BasemapNotice() {
  const { message } = useBasemap();
  return (
    <div role="status" className={styles.notice}>
      {message && (
        <>
          <p>{message.text}</p>
          <button type="button" onClick={message.onAct}>
            {message.action}
          </button>
        </>
      )}
    </div>
  );
}
