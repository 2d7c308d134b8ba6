/**
 * Duty: what `cargo xtask pages --module` does outside Rust: asks the module that is shipped, in the engine for
 * JavaScript that Chromium has too, and compares its replies with the native ones.
 * Taboo: it does not look into what it compares.
 *
 * Usage: node module.mjs MODULE.wasm LIST.json; the list names a wire string's file and a reply's, in turn.
 */

import { isDeepStrictEqual } from 'node:util';
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

const [module, list] = process.argv.slice(2);
const files = /** @type {string[]} */ (JSON.parse(readFileSync(list, 'utf8')));

const glue = readFileSync(module.replace(/_bg\.wasm$/, '.js'), 'utf8');
const engine = runInThisContext(`(() => { ${glue}\n return wasm_bindgen })()`);
engine.initSync({ module: readFileSync(module) });

let different = 0;
for (let i = 0; i < files.length; i += 2) {
  const reply = engine.summarize(readFileSync(files[i], 'utf8'), { explain: true });
  // A float of 32 bits has fewer digits in the native reply's text than the number of 64 that it is here.
  const native = JSON.parse(readFileSync(files[i + 1], 'utf8'), (_, value) => (
    typeof value === 'number' && !Number.isInteger(value) ? Math.fround(value) : value));
  if (isDeepStrictEqual(reply, native)) continue;
  different++;
  console.log(`${files[i]}: the module replies otherwise`);
}
console.log(`${files.length / 2 - different} of ${files.length / 2} replies of the module equal the native ones`);
process.exit(different > 0 ? 1 : 0);
