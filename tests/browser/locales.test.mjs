import { test } from 'node:test';
import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { asWritten, built, cardIn, isFirefox, launch, until } from './harness.mjs';
import { axeFindings, openOwn } from './own.mjs';

const extension = join(import.meta.dirname, '../../extension');

/** @type {Record<string, Record<string, { message: string }>>} */
const locales = {};
for (const name of await readdir(join(extension, '_locales'))) {
  locales[name] = JSON.parse(await readFile(join(extension, '_locales', name, 'messages.json'), 'utf8'));
}

const PLURAL_KEY = /^(.+)_(zero|one|two|few|many|other)$/;

test('each language has exactly the plural forms that it tells apart', () => {
  const families = Object.keys(locales.en).map((key) => PLURAL_KEY.exec(key)).filter((m) => m?.[2] === 'other').map((m) => m?.[1]);
  assert.ok(families.length >= 3);
  for (const [name, messages] of Object.entries(locales)) {
    const { pluralCategories } = new Intl.PluralRules(name.replace('_', '-')).resolvedOptions();
    for (const family of families) {
      const forms = Object.keys(messages).filter((key) => PLURAL_KEY.exec(key)?.[1] === family).map((key) => PLURAL_KEY.exec(key)?.[2]);
      assert.deepEqual(forms.sort(), [...pluralCategories].sort(), `${name} ${family}`);
    }
  }
});

test('a form for several numbers says which', () => {
  for (const [name, messages] of Object.entries(locales)) {
    const rules = new Intl.PluralRules(name.replace('_', '-'));
    for (const [key, { message }] of Object.entries(messages)) {
      const [, , form] = PLURAL_KEY.exec(key) ?? [];
      if (!form) continue;
      const numbers = Array.from({ length: 200 }, (_, n) => n + 1).filter((n) => rules.select(n) === form);
      if (numbers.length > 1) assert.match(message, /\$COUNT\$|\$1/, `${name} ${key} is for ${numbers.slice(0, 5)}…`);
    }
  }
});

test('each language names itself, and says which way it runs', () => {
  assert.ok(Object.keys(locales).length >= 18);
  for (const [name, messages] of Object.entries(locales)) {
    assert.equal(messages.locale.message, name.replace('_', '-'));
    assert.equal(messages.direction.message, ['ar', 'he', 'fa'].includes(name) ? 'rtl' : 'ltr');
  }
});

test('there is a text for every key that is asked for, and none that nobody asks for', async () => {
  const names = (await readdir(extension)).filter((name) => /\.(?:js|html|json)$/.test(name));
  const sources = (await Promise.all(names.map((name) => readFile(join(extension, name), 'utf8')))).join('\n');
  const asked = [...sources.matchAll(/(?:data-message|data-label)="(\w+)"|__MSG_(\w+)__|\b(?:message|getMessage|counted)\('(\w+\w)'/g)]
    .map(([, inMarkup, inManifest, inScript]) => inMarkup ?? inManifest ?? inScript).filter((key) => !key.endsWith('_'));
  assert.ok(asked.length > 100);
  for (const key of asked) assert.ok(locales.en[key] ?? locales.en[`${key}_other`], `no text for ${key}`);
  // Reasons to refuse are the engine's, and have a test of their own; the steps of a length are put together.
  const known = /^refusal_|^cardLength/;
  const words = new Set(sources.match(/\w+/g)?.map((word) => word.replace(/^__MSG_(\w+)__$/, '$1')));
  const unasked = Object.keys(locales.en).filter((key) => !known.test(key) && !words.has(PLURAL_KEY.exec(key)?.[1] ?? key));
  assert.deepEqual(unasked, []);
});

test('each reason to refuse has its words', async () => {
  const rust = await readFile(join(extension, '../src/article/reason.rs'), 'utf8');
  const codes = [...rust.matchAll(/Reason::\w+ => "([a-z-]+)"/g)].map(([, code]) => code);
  assert.ok(codes.length >= 10);
  for (const code of codes) assert.ok(locales.en[`refusal_${code.replaceAll('-', '_')}`], code);
});

test('no text is left in English', () => {
  const same = /^(?:name|direction)$/;
  for (const [name, messages] of Object.entries(locales)) {
    if (name === 'en') continue;
    const left = Object.keys(locales.en).filter((key) => !same.test(key) && / .* /.test(locales.en[key].message)
      && messages[key]?.message === locales.en[key].message);
    assert.deepEqual(left, [], name);
  }
});

test('no line begins with a mark or a part of a number that belongs to the line before', () => {
  const [narrow, wide] = ['\\u202f', '\\u00a0'];
  /** What must have one of these spaces before it, or after it. @type {Record<string, RegExp>} */
  const loose = {
    fr: new RegExp(`(?<!${narrow})[;?!]|(?<!${wide})[:»]|«(?!${wide})`),
    de: / …/, sv: / …/, ru: / —/, uk: / —/, pl: / –/,
  };
  for (const [name, messages] of Object.entries(locales)) {
    for (const [key, { message }] of Object.entries(messages)) {
      assert.doesNotMatch(message, /\d \d/, `${name} ${key}`);
      if (loose[name]) assert.doesNotMatch(message, loose[name], `${name} ${key}`);
    }
  }
});

test('the stub of each welcome page is one that the extension knows', async () => {
  const context = vm.createContext({});
  vm.runInContext(await readFile(join(extension, 'phrases.js'), 'utf8'), context);
  for (const [name, { specimenAsk, specimenStub }] of Object.entries(locales)) {
    const words = JSON.stringify(`${specimenAsk.message} ${specimenStub.message}`);
    assert.ok(vm.runInContext(`kindOfStub(wordsIn(${JSON.stringify(specimenStub.message)}))`, context), `${name}: ${specimenStub.message}`);
    assert.ok(vm.runInContext(`isWholeStub(wordsIn(${words}))`, context), `${name}: ${words}`);
  }
});

/** A language of each kind: from right to left, with long words, without spaces between words. */
const SHOWN = ['ar', 'de', 'ja'];

/**
 * The extension as a reader of a language has it. Firefox would need a language pack, which no test may fetch;
 * there the language stands in for English, as that does for any that the extension has not.
 * @param {string} name
 */
async function launchIn(name) {
  if (!isFirefox) return launch({ language: name });
  const path = await mkdtemp(join(tmpdir(), 'nutgraf-locale-'));
  await cp(built, path, { recursive: true });
  const manifest = JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8'));
  await writeFile(join(path, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: name }));
  await rm(join(path, '_locales/en'), { recursive: true });
  const browser = await launch({ path });
  return { ...browser, close: () => browser.close().then(() => rm(path, { recursive: true })) };
}

for (const name of SHOWN) {
  test(`the pages speak ${name}`, async () => {
    const browser = await launchIn(name);
    try {
      for (const own of ['options.html', 'welcome.html', 'popup.html']) {
        const page = await openOwn(browser, own);
        await page.setViewport({ width: 320, height: 600 });
        const seen = await page.evaluate(() => ({
          lang: document.documentElement.lang,
          dir: getComputedStyle(document.body).direction,
          isWide: document.documentElement.scrollWidth > innerWidth,
        }));
        assert.deepEqual(seen, { lang: name, dir: locales[name].direction.message, isWide: false }, own);
        assert.deepEqual(await axeFindings(page), [], own);
        await page.close();
      }
      const page = await openOwn(browser, 'welcome.html');
      await until('a card', async () => {
        await page.click('#stub').catch(() => {});
        return page.$('nutgraf-card');
      });
      const card = await cardIn(page, browser);
      const specimen = await page.$eval('#specimen', (e) => e.textContent ?? '');
      for (const sentence of card.sentences) assert.ok(specimen.includes(asWritten(sentence)), sentence);
    } finally {
      await browser.close();
    }
  });
}
