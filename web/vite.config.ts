/** Builds the web app: hashed assets, compressed once so that the server only hands them out. */

import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { compression } from "vite-plugin-compression2";

const SERVER = `http://127.0.0.1:${process.env.API_PORT ?? 8787}`;

export default defineConfig({
  plugins: [
    react(),
    withoutSpareMapLibrary(),
    pagesFromServer(),
    compression({ algorithms: ["gzip", "brotliCompress"], exclude: [/\.(woff2|html)$/] }),
  ],
  build: {
    target: "es2023",
    chunkSizeWarningLimit: 1200,
    manifest: true,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // One file for all that the first page needs: it packs better, and takes one request.
      output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
    },
  },
  server: { proxy: { "^(/[a-z0-9-]+)?/api/": SERVER } },
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

/** While developing, Vite writes the page; which editions there are only the server knows. */
function pagesFromServer(): Plugin {
  return {
    name: "editions-of-the-server",
    apply: "serve",
    async transformIndexHtml(html, { originalUrl = "/" }) {
      const { editions } = await (await fetch(`${SERVER}/readyz`)).json();
      const [, segment] = originalUrl.split(/[/?]/);
      const slugs = editions.map(({ slug }: { slug: string }) => slug);
      const current = slugs.includes(segment) ? segment : "";
      const content = JSON.stringify({ current, editions }).replaceAll('"', "&quot;");
      return html.replace('name="editions" content=""', `name="editions" content="${content}"`);
    },
  };
}
