/** The formats that there are, and those that are not there yet. */

import { useTranslation } from "../../text/use-translation.tsx";
import { Bullets } from "../../ui/bullets.tsx";

export function Formats() {
  const { t } = useTranslation("data");
  return (
    <>
      <h3>{t("formats.now")}</h3>
      <Bullets items={[t("formats.geojson"), t("formats.json"), t("formats.compressed")]} />
      <h3>{t("formats.later")}</h3>
      <Bullets items={[t("formats.csv"), t("formats.geopackage"), t("formats.ogc")]} />
    </>
  );
}
