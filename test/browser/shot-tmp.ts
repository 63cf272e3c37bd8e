import { launchBrowser } from "./launch.ts";

const [folder, ...specs] = process.argv.slice(2);
const browser = await launchBrowser();
for (const spec of specs) {
  const [name, path, size = "desktop", scheme = "light", click] = spec.split("|") as string[];
  const viewport =
    size === "phone"
      ? { width: 390, height: 844 }
      : size === "narrow"
        ? { width: 320, height: 640 }
        : { width: 1440, height: 900 };
  const page = await browser.newPage({
    viewport,
    colorScheme: scheme as "light",
    deviceScaleFactor: 1,
  });
  page.on("console", (m) => {
    if (["error", "warning"].includes(m.type())) console.error(name, m.text());
  });
  page.on("pageerror", (e) => console.error(name, String(e)));
  await page.goto(`http://127.0.0.1:8931${path}`);
  await page
    .locator(".maplibregl-map[data-idle]")
    .waitFor({ timeout: 20000 })
    .catch(() => console.error(name, "not idle"));
  if (click) {
    await page.locator(click).first().click();
    await page.waitForTimeout(300);
    await page.locator(".maplibregl-map[data-idle]").waitFor({ timeout: 20000 });
  }
  await page.waitForTimeout(900);
  await page
    .locator(".maplibregl-map[data-idle]")
    .waitFor({ timeout: 20000 })
    .catch(() => console.error(name, "not idle 2"));
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(name, page.url());
  await page.close();
}
await browser.close();
