/** The same question to the API in several tools. Each is short, and works as it stands. */

export interface Example {
  readonly name: "curl" | "JavaScript" | "Python" | "R";
  readonly code: string;
}

/** Of an address that answers with scenes. */
export function writeExamples(url: string): Example[] {
  return [
    { name: "curl", code: writeCurl(url, "scener.geojson") },
    { name: "JavaScript", code: writeJavaScript(url) },
    { name: "Python", code: writePython(url) },
    { name: "R", code: writeR(url) },
  ];
}

/** Quoted, since a shell takes `&` and `?` for signs of its own. */
export function writeCurl(url: string, file?: string): string {
  const output = file === undefined ? "" : ` --output ${file}`;
  return `curl --fail --compressed '${url}'${output}`;
}

const writeJavaScript = (url: string) => `const url = "${url}";

const answer = await fetch(url);
const scenes = await answer.json();
for (const { properties } of scenes.features) {
  console.log(properties.name, properties.status);
}`;

const writePython = (url: string) => `import json
import urllib.request

url = "${url}"

with urllib.request.urlopen(url) as answer:
    scenes = json.load(answer)
for scene in scenes["features"]:
    print(scene["properties"]["name"], scene["properties"]["status"])`;

const writeR = (url: string) => `library(sf)

url <- "${url}"

scenes <- read_sf(url)
table(scenes$status)`;
