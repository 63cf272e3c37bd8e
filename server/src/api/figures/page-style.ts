/** Style of the pages of figures: no library, nothing from anyone else. */

import { THEMES, type Theme } from "@scenkartan/figures";

/** Those of pictures, which are those of all pages. */
const COLORS = Object.entries(THEMES.light)
  .map(([name, light]) => `--${name}:light-dark(${light},${THEMES.dark[name as keyof Theme]})`)
  .join(";");

export const PAGE_CSS = `@font-face{font-family:"Source Sans 3";src:url(source-sans-3.woff2) format("woff2");font-weight:200 900;font-display:swap}
:root{color-scheme:light dark;${COLORS}}
[data-theme=light]{color-scheme:light}[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.5 "Source Sans 3",system-ui,"Segoe UI",sans-serif}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1rem 4rem}
.embed main{max-width:none;padding:0}.embed{background:var(--card)}.embed .quiet,.embed details{margin:.5rem .75rem}
h1,h2{font-family:"Source Serif 4",Georgia,serif;line-height:1.2}h1{font-size:1.75rem;margin:.75rem 0}h2{font-size:1.25rem;margin:2rem 0 .5rem}
a{color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.picture{margin:0}.picture svg{display:block;width:100%;height:auto}.picture[data-look=light] svg{color-scheme:light}.picture[data-look=dark] svg{color-scheme:dark}.picture [data-at] line{stroke:var(--ink)}.picture [data-at] :is(rect,circle,path){stroke:var(--ink);stroke-width:2.5px}
.embed .picture:focus-visible{outline-offset:-3px}
.told{margin:.5rem 0;min-block-size:1.5em}.told:empty{display:none}
.sentence{font-size:1.125rem;max-width:48rem}.quiet{color:var(--ink-2);font-size:.9375rem;max-width:48rem}
.fiction{margin:0;padding:.5rem 1rem;background:var(--fiction);color:var(--on-fiction);font-weight:600}
.files{display:flex;flex-wrap:wrap;gap:.5rem 1rem;padding:0;list-style:none}
.files a{display:inline-block;padding:.5rem .875rem;border:1px solid var(--accent);border-radius:6px;text-decoration:none}
.table{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400}thead th{font-weight:600;color:var(--ink-2)}.number{text-align:end;font-variant-numeric:tabular-nums}
pre{overflow-x:auto;padding:.75rem;background:var(--card);border:1px solid var(--line);border-radius:6px}
summary{cursor:pointer;color:var(--accent);padding:.375rem 0}
p{overflow-wrap:anywhere}
.report header{display:flex;flex-wrap:wrap;gap:1rem;justify-content:space-between;align-items:flex-start}.report header>div{flex:1 1 15rem;min-width:0}.report figure{margin:0;width:11rem}.report figcaption,h1,h2,li{overflow-wrap:anywhere}.report figure svg{width:7.5rem;height:auto;display:block}.report figcaption{font-size:.75rem}.report section{break-inside:avoid;margin-block:1.25rem}
.narrow{display:none}@media screen and (max-width:40rem){.report .wide{display:none}.narrow{display:block;width:100%;height:auto}}
@page{size:A4;margin:16mm 14mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt "Source Sans 3",sans-serif;color:#55616a}@bottom-left{content:"Scenkartan";font:9pt "Source Sans 3",sans-serif;color:#55616a}}
@media print{:root{color-scheme:light}body{background:#fff;font-size:10pt}main{padding:0;max-width:none}nav,.files,pre,.told{display:none}thead{display:table-header-group}tr{break-inside:avoid}.fiction{print-color-adjust:exact}}
`;
