/** Builds the web app: hashed assets, compressed once so that the server only hands them out. */

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compression } from "vite-plugin-compression2";

export default defineConfig({
  plugins: [
    react(),
    compression({ algorithms: ["gzip", "brotliCompress"], exclude: [/\.(woff2|html)$/] }),
  ],
  build: {
    target: "es2023",
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: {
    proxy: { "/api": `http://127.0.0.1:${process.env.API_PORT ?? 8787}` },
  },
});
