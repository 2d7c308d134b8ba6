/**
 * Duty: exports `extension/icons/*.svg` as the pictures that the manifest and the toolbar button name.
 * Run it by `node xtask/browser/icons.mjs` after a change of a drawing, and look at what it made.
 * Taboo: no byte more than needed; the pictures are in the zip for the stores, which is full.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { launch } from '../../tests/browser/harness.mjs';

const folder = join(import.meta.dirname, '../../extension/icons');

/** Each picture: its drawing and its sizes in pixels. @type {[string, string, number[]][]} */
const PICTURES = [
  ['small.svg', '', [16, 32]],
  ['icon.svg', '', [48, 128]],
  ['small-shown.svg', 'shown-', [16, 32]],
  ['small-off.svg', 'off-', [16, 32]],
];

/** Colours of a picture: their numbers fit into half a byte, and on drawings so small no eye misses a shade. */
const COLOURS = 12;

/** The bytes that each PNG begins with, and what its header says of depth, kind and packing: 4 bits, a palette. */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE_OF_HALVES = [4, 3, 0, 0, 0];

const browser = await launch({ extension: false });
const page = await browser.newPage();
for (const [drawing, prefix, sizes] of PICTURES) {
  const svg = (await readFile(join(folder, drawing))).toString('base64');
  for (const size of sizes) {
    const pixels = await page.evaluate(paint, `data:image/svg+xml;base64,${svg}`, size);
    await writeFile(join(folder, `${prefix}${size}.png`), png(pixels, size));
  }
}
await browser.close();

/**
 * Runs in the page.
 * @param {string} address
 * @param {number} size
 * @returns {Promise<number[]>} each pixel as one number, red first
 */
async function paint(address, size) {
  const image = new Image(size, size);
  image.src = address;
  await image.decode();
  const canvas = /** @type {OffscreenCanvasRenderingContext2D} */ (new OffscreenCanvas(size, size).getContext('2d'));
  canvas.drawImage(image, 0, 0, size, size);
  const { data } = canvas.getImageData(0, 0, size, size);
  return Array.from({ length: size * size }, (_, i) => new DataView(data.buffer).getUint32(4 * i));
}

/**
 * A picture as PNG with a palette.
 * @param {number[]} pixels
 * @param {number} size
 */
function png(pixels, size) {
  // Those that let something through come first, since only they need an entry of their own for that.
  const palette = paletteOf(pixels).sort((a, b) => (a & 0xff) - (b & 0xff) || a - b);
  const through = palette.filter((colour) => (colour & 0xff) < 0xff);
  const header = Buffer.alloc(8);
  header.writeUInt32BE(size);
  header.writeUInt32BE(size, 4);
  const places = pixels.map((pixel) => palette.indexOf(nearest(pixel, palette)));
  const halves = places.flatMap((place, i) => (i % 2 ? [] : [place << 4 | places[i + 1]]));
  const rows = Array.from({ length: size }, (_, y) => [0, ...halves.slice(y * size / 2, (y + 1) * size / 2)]);
  return Buffer.concat([SIGNATURE,
    chunk('IHDR', Buffer.concat([header, Buffer.from(PALETTE_OF_HALVES)])),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff]))),
    chunk('tRNS', Buffer.from(through.map((colour) => colour & 0xff))),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0))]);
}

/**
 * The colours of a picture that the others come nearest to: the most frequent one, then whichever the picture would
 * miss most, by how often it is there and how far it is from those that are chosen.
 * @param {number[]} pixels
 */
function paletteOf(pixels) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  /** @type {number[]} */
  const palette = [];
  const missed = (/** @type {[number, number]} */ [colour, count]) => count * (palette.length ? distance(colour, nearest(colour, palette)) : 1);
  while (palette.length < Math.min(COLOURS, counts.size)) {
    palette.push([...counts].reduce((most, next) => (missed(next) > missed(most) ? next : most))[0]);
  }
  return palette;
}

/**
 * @param {number} colour
 * @param {number[]} palette
 */
function nearest(colour, palette) {
  return palette.reduce((best, next) => (distance(colour, next) < distance(colour, best) ? next : best));
}

/**
 * How far two colours are from each other on any ground: the less they cover, the less their hue counts.
 * @param {number} one
 * @param {number} other
 */
function distance(one, other) {
  const [a, b] = [one, other].map((colour) => {
    const cover = colour & 0xff;
    return [cover, ...[24, 16, 8].map((bits) => ((colour >>> bits) & 0xff) * cover / 0xff)];
  });
  return a.reduce((sum, value, i) => sum + (value - b[i]) ** 2, 0);
}

/**
 * @param {string} name
 * @param {Buffer} content
 */
function chunk(name, content) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
