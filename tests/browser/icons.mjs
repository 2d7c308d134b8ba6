/**
 * Duty: exports `extension/icons/*.svg` as the pictures that the manifest and the toolbar button name.
 * Run it by `node tests/browser/icons.mjs` after a change of a drawing, and look at what it made.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from './harness.mjs';

const folder = join(import.meta.dirname, '../../extension/icons');

/** Each picture: its drawing and its sizes in pixels. @type {[string, string, number[]][]} */
const PICTURES = [
  ['small.svg', '', [16, 32]],
  ['icon.svg', '', [48, 128]],
  ['small-shown.svg', 'shown-', [16, 32]],
  ['small-off.svg', 'off-', [16, 32]],
];

const browser = await launch({ extension: false });
const page = await browser.newPage();
for (const [drawing, prefix, sizes] of PICTURES) {
  const svg = (await readFile(join(folder, drawing))).toString('base64');
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`);
    await page.$eval('img', (image) => image.decode());
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(join(folder, `${prefix}${size}.png`), picture);
  }
}
await browser.close();
