/** The panel of a map's tool: in use, and where the tool did not arrive. */

import { useEffect } from "react";
import { chooseTool } from "../../map/tools/tool.ts";
import { LostTool } from "../../map/tools/tool-boundary.tsx";
import { ToolFrame } from "../../map/tools/tool-frame.tsx";
import { ToolContent } from "../../map/tools/tool-panel.tsx";
import { useTranslation } from "../../text/use-translation.tsx";
import { useMapTexts } from "../map/use-map-texts.tsx";
import styles from "./pieces.module.css";

export function Tools() {
  const { t } = useTranslation("pieces");
  const { tools: texts } = useMapTexts("");
  const nothing = () => {};
  useExample();
  return (
    <>
      <p>{t("tools.text")}</p>
      <div className={styles.panels}>
        <div className={styles.stand}>
          <ToolFrame title={texts.title.distance} end={texts.end} onEnd={nothing}>
            <ToolContent tool="distance" findMiddle={() => MIDDLE} texts={texts} />
          </ToolFrame>
        </div>
        <div className={styles.stand}>
          <LostTool tool="radius" onEnd={nothing} texts={texts} />
        </div>
      </div>
    </>
  );
}

/** Something has been measured. No map stands on this page that would draw it. */
function useExample(): void {
  useEffect(() => {
    chooseTool(undefined, [18, 59], MIDDLE);
    return () => chooseTool(undefined);
  }, []);
}

/** CRS: WGS 84, longitude then latitude. */
const MIDDLE: [number, number] = [18.02, 59.01];
