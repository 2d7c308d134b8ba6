/**
 * Duty: exports `extension/icons/*.svg` as the pictures that the manifest and the toolbar button name.
 * Run it by `node tests/browser/icons.mjs` after a change of a drawing, and look at what it made.
 * Taboo: no byte more than needed; the pictures are in the zip for the stores, which is full.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { launch } from './harness.mjs';

const folder = join(import.meta.dirname, '../../extension/icons');

/** Each picture: its drawing and its sizes in pixels. @type {[string, string, number[]][]} */
const PICTURES = [
  ['small.svg', '', [16, 32]],
  ['icon.svg', '', [48, 128]],
  ['small-shown.svg', 'shown-', [16, 32]],
  ['small-off.svg', 'off-', [16, 32]],
];

/** Colours that a palette of PNG holds. */
const MOST_COLOURS = 256;

/** The bytes that each PNG begins with, and what its header says of depth, kind and packing: 8 bits, a palette. */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE_OF_BYTES = [8, 3, 0, 0, 0];

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
 * A picture as PNG with a palette. Where edges have too many shades, the nearest become one.
 * @param {number[]} pixels
 * @param {number} size
 */
function png(pixels, size) {
  /** The drawing's own colours, which fill whole areas; the others are shades of edges. */
  const often = new Set(pixels.filter((pixel, i) => pixel === pixels[i + 1] && pixel === pixels[i + 2]));
  let shades = pixels;
  for (let bits = 1; new Set(shades).size > MOST_COLOURS; bits++) {
    const mask = 0x01010101 * (0xff & (0xff << bits));
    shades = pixels.map((pixel) => (often.has(pixel) ? pixel : (pixel & mask) >>> 0));
  }
  // Those that let something through come first, since only they need an entry of their own for that.
  const palette = [...new Set(shades)].sort((a, b) => (a & 0xff) - (b & 0xff) || a - b);
  const through = palette.filter((colour) => (colour & 0xff) < 0xff);
  const header = Buffer.alloc(8);
  header.writeUInt32BE(size);
  header.writeUInt32BE(size, 4);
  const rows = Array.from({ length: size }, (_, y) => [0, ...shades.slice(y * size, (y + 1) * size).map((colour) => palette.indexOf(colour))]);
  return Buffer.concat([SIGNATURE,
    chunk('IHDR', Buffer.concat([header, Buffer.from(PALETTE_OF_BYTES)])),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff]))),
    chunk('tRNS', Buffer.from(through.map((colour) => colour & 0xff))),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0))]);
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
