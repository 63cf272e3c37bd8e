/** Builds the web app: hashed assets, compressed once so that the server only hands them out. */

import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { compression } from "vite-plugin-compression2";

const SERVER = `http://127.0.0.1:${process.env.API_PORT ?? 8787}`;

export default defineConfig({
  plugins: [
    react(),
    pagesFromServer(),
    compression({ algorithms: ["gzip", "brotliCompress"], exclude: [/\.(woff2|html)$/] }),
  ],
  build: {
    target: "es2023",
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { proxy: { "^(/[a-z0-9-]+)?/api/": SERVER } },
});

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
