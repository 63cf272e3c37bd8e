/** Builds the web app: hashed assets, compressed once so that the server only hands them out. */

import react from "@vitejs/plugin-react";
import { defineConfig, type HtmlTagDescriptor, type Plugin } from "vite";
import { compression } from "vite-plugin-compression2";

const SERVER = `http://127.0.0.1:${process.env.API_PORT ?? 8787}`;
const SITE_TAG = /<meta name="site" content="[^"]*" \/>/;

export default defineConfig({
  plugins: [
    react(),
    withoutSpareMapLibrary(),
    fetchBesideFirst("src/map/first-view/first-view.tsx"),
    siteFromServer(),
    compression({ algorithms: ["gzip", "brotliCompress"], exclude: [/\.(woff2|html)$/] }),
  ],
  build: {
    target: "es2023",
    chunkSizeWarningLimit: 1200,
    manifest: true,
    // Every browser that runs es2023 preloads modules.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // One file for all that the first page needs: it packs better, and takes one request.
      output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
    },
  },
  server: {
    proxy: {
      "^(/[a-z0-9-]+)?/(api|figures|embed)/": SERVER,
      "^(/[a-z0-9-]+)?/(oembed|rapport)\\b": SERVER,
      "/basemap.pmtiles": SERVER,
    },
  },
});

/**
 * A map that is given no library would load the whole of MapLibre. Ours is always given the part that
 * it uses, and the rest, which this would keep, is 9 kB (brotli).
 */
function withoutSpareMapLibrary(): Plugin {
  const spare = "import('maplibre-gl')";
  return {
    name: "without-spare-map-library",
    apply: "build",
    transform: {
      filter: { id: /react-maplibre\/dist\/components\/map\.js$/ },
      handler(code) {
        if (!code.includes(spare)) this.error(`${spare} is no longer there: is this still needed?`);
        return code.replace(spare, "undefined");
      },
    },
  };
}

/**
 * A part that no list waits for, but that is wanted as soon as there is one: the page names its files,
 * so that they travel beside the first script and not after it.
 */
function fetchBesideFirst(part: string): Plugin {
  return {
    name: "fetch-beside-first",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle = {}, chunk: first }) {
        const chunks = Object.values(bundle).filter((each) => each.type === "chunk");
        const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(part));
        if (start === undefined) throw new Error(`${part} is no part of its own`);
        const names = [start.fileName, ...start.imports].filter((name) => name !== first?.fileName);
        const files = chunks.filter(({ fileName }) => names.includes(fileName));
        const styles = files.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
        return [
          ...names.map((name) => toLink("modulepreload", name)),
          ...styles.map((name) => toLink("stylesheet", name)),
        ];
      },
    },
  };
}

function toLink(rel: string, file: string): HtmlTagDescriptor {
  return { tag: "link", attrs: { rel, crossorigin: true, href: `/${file}` }, injectTo: "head" };
}

/** While developing, Vite writes the page; what the page is told only the server knows. */
function siteFromServer(): Plugin {
  return {
    name: "site-from-server",
    apply: "serve",
    async transformIndexHtml(html, { originalUrl = "/" }) {
      const served = await (await fetch(SERVER + originalUrl)).text();
      return html.replace(SITE_TAG, (tag) => served.match(SITE_TAG)?.[0] ?? tag);
    },
  };
}
