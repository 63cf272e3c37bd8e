/** A small PMTiles file for tests, written as `pmtiles extract` would: gzip, clustered, one directory. */

import { gzipSync } from "node:zlib";
import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { FeatureCollection } from "geojson";
import { Compression, TileType, zxyToTileId } from "pmtiles";

/** By the layer's name in the Protomaps basemap schema. */
export type TileLayers = Readonly<Record<string, FeatureCollection>>;

export interface PmtilesOptions {
  readonly maxZoom?: number;
  /** West, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  /** Written into the header instead of what is true, for files that must be refused. */
  readonly version?: number;
  readonly tileType?: TileType;
  readonly tileCompression?: Compression;
  /** Layers that the file says it has; those that it has when absent. */
  readonly layerNames?: readonly string[];
}

interface TileEntry {
  readonly tileId: number;
  readonly bytes: Buffer;
}

const HEADER_BYTES = 127;

/** The file's bytes. Source: PMTiles version 3, https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
export function toPmtiles(layers: TileLayers, options: PmtilesOptions): Buffer {
  const tiles = cutTiles(layers, options);
  const names = options.layerNames ?? Object.keys(layers);
  const directory = gzipSync(toDirectory(tiles));
  const vectorLayers = names.map((id) => ({ id, fields: {} }));
  const metadata = gzipSync(JSON.stringify({ vector_layers: vectorLayers }));
  const data = Buffer.concat(tiles.map(({ bytes }) => bytes));
  const sizes = { directory: directory.length, metadata: metadata.length, data: data.length };
  const header = toHeader(options, { ...sizes, tiles: tiles.length });
  return Buffer.concat([header, directory, metadata, data]);
}

/** Every tile that anything lies in, in the order of their ids. */
function cutTiles(layers: TileLayers, { maxZoom = 6, bounds }: PmtilesOptions): TileEntry[] {
  const findTile = indexTiles(layers, maxZoom);
  const tiles = listTiles(bounds, maxZoom).flatMap(([z, x, y]) => {
    const tile = findTile(z, x, y);
    return tile ? [{ tileId: zxyToTileId(z, x, y), bytes: gzipSync(tile) }] : [];
  });
  return tiles.sort((a, b) => a.tileId - b.tileId);
}

const VECTOR_TILE = { version: 2, extent: 4096 };

/** Finds a tile as bytes of a Mapbox Vector Tile, not compressed; undefined where nothing lies. */
export function indexTiles(layers: TileLayers, maxZoom: number) {
  const indexes = Object.entries(layers).map(
    ([name, features]) => [name, new GeoJSONVT(features, { maxZoom, buffer: 64 })] as const,
  );
  return (z: number, x: number, y: number): Uint8Array | undefined => {
    const found = indexes.flatMap(([name, index]) => {
      const tile = index.getTile(z, x, y);
      return tile === null ? [] : [[name, tile] as const];
    });
    return found.length === 0 ? undefined : fromGeojsonVt(Object.fromEntries(found), VECTOR_TILE);
  };
}

function listTiles([west, south, east, north]: PmtilesOptions["bounds"], maxZoom: number) {
  return Array.from({ length: maxZoom + 1 }, (_, z) => z).flatMap((z) =>
    range(toColumn(west, z), toColumn(east, z)).flatMap((x) =>
      range(toRow(north, z), toRow(south, z)).map((y) => [z, x, y] as const),
    ),
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function toColumn(lon: number, z: number): number {
  return Math.floor(((lon + 180) / 360) * 2 ** z);
}

function toRow(lat: number, z: number): number {
  const radians = (lat * Math.PI) / 180;
  return Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** z);
}

/** Ids as differences, run lengths, sizes, and zeros for "right after the one before". */
function toDirectory(tiles: readonly TileEntry[]): Buffer {
  const differences = tiles.map(({ tileId }, at) => tileId - (tiles[at - 1]?.tileId ?? 0));
  const offsets = tiles.map((_, at) => (at === 0 ? 1 : 0));
  const numbers = [
    tiles.length,
    ...differences,
    ...tiles.map(() => 1),
    ...tiles.map(({ bytes }) => bytes.length),
    ...offsets,
  ];
  return Buffer.from(numbers.flatMap(toVarint));
}

function toVarint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...toVarint(Math.floor(value / 128))];
}

interface Sizes {
  readonly directory: number;
  readonly metadata: number;
  readonly data: number;
  readonly tiles: number;
}

function toHeader(options: PmtilesOptions, { directory, metadata, data, tiles }: Sizes): Buffer {
  const { bounds, maxZoom = 6 } = options;
  const header = Buffer.alloc(HEADER_BYTES);
  header.write("PMTiles", "latin1");
  header.writeUInt8(options.version ?? 3, 7);
  const metadataAt = HEADER_BYTES + directory;
  const dataAt = metadataAt + metadata;
  // Root directory, metadata, leaf directories (none), tiles: where each begins and how long it is.
  const places = [HEADER_BYTES, directory, metadataAt, metadata, dataAt, 0, dataAt, data];
  for (const [index, value] of [...places, tiles, tiles, tiles].entries()) {
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * index);
  }
  const clustered = 1;
  const compressions = [Compression.Gzip, options.tileCompression ?? Compression.Gzip];
  const tileType = options.tileType ?? TileType.Mvt;
  header.set([clustered, ...compressions, tileType, 0, maxZoom], 96);
  for (const [index, degrees] of bounds.entries()) {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * index);
  }
  return header;
}
