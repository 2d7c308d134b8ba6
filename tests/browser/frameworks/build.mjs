/**
 * Duty: makes each framework's story twice, as a server would send it and as the script that takes it over, from
 * the packages themselves and in the form for developers, which warns of all that it finds.
 * Taboo: nothing is written to disk but what Node must load as a module, and that goes again.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const here = import.meta.dirname;

/** @typedef {{ server: string, client: string }} Faces a module that gives `html`, and a script that hydrates */

/** @type {Record<string, Faces>} */
const FRAMEWORKS = {
  React: {
    server: `import { createElement } from 'react'; import { renderToString } from 'react-dom/server.node'; import { Story } from './react.mjs';
      export const html = renderToString(createElement(Story, DATA));`,
    client: `import { createElement } from 'react'; import { hydrateRoot } from 'react-dom/client'; import { Story } from './react.mjs';
      hydrateRoot(document.getElementById('root'), createElement(Story, DATA));`,
  },
  Vue: {
    server: `import { createSSRApp } from 'vue'; import { renderToString } from 'vue/server-renderer'; import { Story } from './vue.mjs';
      export const html = await renderToString(createSSRApp(Story, DATA));`,
    client: `import { createSSRApp } from 'vue'; import { Story } from './vue.mjs';
      createSSRApp(Story, DATA).mount('#root');`,
  },
  Svelte: {
    server: `import { render } from 'svelte/server'; import Story from './story.svelte';
      export const html = render(Story, { props: DATA }).body;`,
    client: `import { hydrate } from 'svelte'; import Story from './story.svelte';
      hydrate(Story, { target: document.getElementById('root'), props: DATA });`,
  },
};

/** The frameworks' names. */
export const FRAMEWORK_NAMES = Object.keys(FRAMEWORKS);

/** What the packages ask of who bundles them for developers. */
const DEFINED = {
  'process.env.NODE_ENV': '"development"',
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
};

/**
 * The story of a framework: its markup from the server, and the script that takes it over in the page.
 * @param {string} name
 * @param {{ paragraphs: string[] }} data
 */
export async function frameworkStory(name, data) {
  const { server, client } = FRAMEWORKS[name];
  const [html, script] = [await serverMarkup(await bundle(server, data, 'server')), await bundle(client, data, 'client')];
  return { html, script };
}

/**
 * @param {string} code
 * @param {object} data
 * @param {'server' | 'client'} side
 */
async function bundle(code, data, side) {
  const { outputFiles } = await build({
    stdin: { contents: code.replace('DATA', JSON.stringify(data)), resolveDir: here },
    bundle: true,
    write: false,
    format: side === 'server' ? 'esm' : 'iife',
    platform: side === 'server' ? 'node' : 'browser',
    conditions: side === 'server' ? ['svelte', 'development'] : ['svelte', 'browser', 'development'],
    // Some of the servers' packages are of the older kind, which ask for parts of Node by a function.
    banner: side === 'server' ? { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" } : {},
    define: DEFINED,
    logLevel: 'error',
    plugins: [{
      name: 'svelte',
      setup: ({ onLoad }) => onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
        contents: compile(readFileSync(path, 'utf8'), { generate: side, dev: true, filename: path }).js.code,
      })),
    }],
  });
  return /** @type {import('esbuild').OutputFile[]} */ (outputFiles)[0].text;
}

/** @param {string} code */
async function serverMarkup(code) {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-story-'));
  try {
    const path = join(folder, 'server.mjs');
    writeFileSync(path, code);
    return (await import(pathToFileURL(path).href)).html;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
