/** Looks at the organisation's own basemap before the service starts with it. */

import { type FileHandle, open } from "node:fs/promises";
import { Compression, type Header, PMTiles, type Source, TileType } from "pmtiles";
import { SettingError } from "./settings.ts";

/** Layers of the Protomaps basemap schema without which there would be no map. */
const NEEDED_LAYERS = ["earth", "water", "roads", "places"];
/** What every browser can unpack. */
const COMPRESSIONS: readonly Compression[] = [Compression.None, Compression.Gzip];

/**
 * Reads the head of a PMTiles file and what it says of itself.
 * Errors: SettingError, in one sentence, for a file that is missing, cut short, no PMTiles of version
 * 3, holds no vector tiles, or none of the Protomaps basemap.
 */
export async function checkBasemap(file: string): Promise<void> {
  const handle = await open(file).catch((cause) => refuse(file, "cannot be opened", cause));
  try {
    const archive = new PMTiles(toSource(handle, file));
    const header = await archive
      .getHeader()
      .catch((cause) => refuse(file, "is no PMTiles file of version 3", cause));
    const { size } = await handle.stat();
    const flaw = findFlaw(header, size) ?? findMissingLayers(await archive.getMetadata());
    if (flaw !== undefined) refuse(file, flaw);
  } finally {
    await handle.close();
  }
}

function findFlaw(header: Header, size: number): string | undefined {
  const { specVersion, tileType, tileDataOffset, tileDataLength = 0 } = header;
  if (specVersion !== 3) return `is PMTiles of version ${specVersion}, not 3`;
  if (tileType !== TileType.Mvt) return "holds no vector tiles (MVT)";
  if (tileDataOffset + tileDataLength > size) return "is cut short";
  const isReadable = [header.internalCompression, header.tileCompression].every((each) =>
    COMPRESSIONS.includes(each),
  );
  return isReadable ? undefined : "is compressed in another way than gzip";
}

function findMissingLayers(metadata: unknown): string | undefined {
  const { vector_layers: layers = [] } = metadata as { vector_layers?: readonly { id: string }[] };
  const missing = NEEDED_LAYERS.filter((needed) => !layers.some(({ id }) => id === needed));
  if (missing.length === 0) return undefined;
  return `is not of the Protomaps basemap schema: it lacks ${missing.join(", ")}`;
}

function toSource(handle: FileHandle, file: string): Source {
  return {
    getKey: () => file,
    getBytes: async (offset, length) => {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, offset);
      return { data: buffer.buffer.slice(0, bytesRead) as ArrayBuffer };
    },
  };
}

function refuse(file: string, flaw: string, cause?: unknown): never {
  throw new SettingError(`BASEMAP_PMTILES: ${file} ${flaw}.`, { cause });
}
