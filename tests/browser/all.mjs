/**
 * Duty: runs every test of this folder in one process, file by file, so that they share their browsers; each file
 * is a test of its own as well, by `node --test FILE`.
 * Taboo: no test in here.
 *
 * Prints what each file took, for a suite that grows slow does so unnoticed.
 */

import { readdirSync } from 'node:fs';
import { after, before, describe } from 'node:test';
import { browserName, shareBrowsers } from './harness.mjs';

const endBrowsers = shareBrowsers();
after(endBrowsers);

/** @type {[string, number][]} */
const took = [];
after(() => {
  for (const [name, ms] of took.sort((a, b) => b[1] - a[1])) console.log(`${browserName}: ${(ms / 1000).toFixed(1)} s ${name}`);
});

for (const name of readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.mjs')).sort()) {
  // The tests that a file defines while it is loaded belong to this suite, and so do its hooks.
  describe(name, async () => {
    let started = 0;
    before(() => { started = performance.now(); });
    await import(`./${name}`);
    after(() => { took.push([name, performance.now() - started]); });
  });
}
