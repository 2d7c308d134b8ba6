/**
 * What the snapshot writes down, as a table of small pages; marks of the wire are shown as signs: `<` opens an
 * element, `|` parts its fields, `>` closes it, `¶` begins a text, `∎` says that a cap was reached.
 */

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { builtFiles } from './pages.mjs';
import { page, openPage, server, stage } from './stage.mjs';

/** Each case: what it shows, the markup of the body, and what crosses of it. @type {[string, string, string][]} */
const CASES = [
  ['kept attributes only, in the page\'s order', '<p class="a b" style="color:red" id=x data-y=1>t</p>', '<p||class=a b|id=x¶t>'],
  ['control characters become spaces', '<p title="" class="a\tb">a\nb&#x2;c</p>', '<p||class=a b¶a b c>'],
  ['white space alone is one space', '<p>a</p>\n \n<p>b</p>', '<p|¶a>¶ <p|¶b>'],
  ['hidden, said once, and what is inside still crosses', '<div hidden>a<b>c</b></div>', '<div|h¶a<b|¶c>>'],
  ['hidden by a style sheet and by visibility', '<i class="none">a</i><i style="visibility:hidden">b</i>', '<i|h|class=none¶a><i|h¶b>'],
  ['a closed details', '<details><summary>s</summary><p>a</p></details>', '<details|<summary|¶s><p|h¶a>>'],
  ['hidden until it is searched for, said once', '<div hidden="until-found"><p>a</p></div><b style="content-visibility:hidden">b</b>', '<div|h<p|¶a>><b|¶b>'],
  ['a formula in a line', 'a <math><mi>b</mi><mo>=</mo><mn>2</mn></math> c', '¶a <math|<mi|¶b><mo|¶=><mn|¶2>>¶ c'],
  ['display contents is no hiding', '<div style="display:contents"><p>a</p></div>', '<div|i<p|¶a>>'],
  ['a block that flows and a span that does not', '<div style="display:inline">a</div><span style="display:block">b</span>', '<div|i¶a><span|b¶b>'],
  ['a label that fills a box in a line, and two that share one', 'a <a style="display:inline-flex"><span>b</span></a> <a style="display:inline-flex"><span>c</span><span>d</span></a>',
    '¶a <a|<span|¶b>>¶ <a|<span|b¶c><span|b¶d>>'],
  ['off-screen by clipping, by a pixel and by distance', '<b class="clip">a</b><b class="pixel">b</b><b class="far">c</b>',
    '<b|bo|class=clip¶a><b|bo|class=pixel¶b><b|bo|class=far¶c>'],
  ['no scripts, styles, templates or card', '<script>1</script><style>a{}</style><template>t</template><noscript>n</noscript><nutgraf-card>c</nutgraf-card>', ''],
  ['linked data as an attribute', '<script type="application/ld+json">{"a":\n1}</script>', '<script||type=application/ld+json|content={"a": 1}>'],
  ['drawings, frames and fields without their inside', '<svg><text>t</text></svg><iframe></iframe><textarea>t</textarea><select><option>o</select>',
    '<svg|><iframe|><textarea|><select|>'],
  ['an open shadow root with slots', '<x-a><template shadowrootmode="open"><p><slot></slot></p><slot name="n">f</slot></template>one<b slot="n">two</b></x-a>',
    '<x-a|<p|<slot|¶one>><slot||name=n<b|¶two>>>'],
  ['a slot in the slot of a shadow root in another', '<x-a><template shadowrootmode="open"><x-b><template shadowrootmode="open"><p><slot></slot></p></template>'
    + '<slot></slot></x-b></template>one</x-a>', '<x-a|<x-b|<p|<slot|<slot|¶one>>>>>'],
  ['hidden by the style of a shadow root, and by the page beside it', '<x-a><template shadowrootmode="open"><style>p { display: none }</style><p>a</p><i><slot></slot></i></template>'
    + '<span class="none">b</span></x-a>', '<x-a|<p|h¶a><i|<slot|<span|h|class=none¶b>>>>'],
];


const STYLE = '<style>.none { display: none } .clip { position: absolute; clip-path: inset(50%) } .far { position: absolute; left: -9999px }'
  + '.pixel { position: absolute; width: 1px; height: 1px; overflow: hidden }</style>';

stage({
  ...Object.fromEntries(CASES.map(([, body], i) => [`/${i}`, () => ({
    body: `<!doctype html><html lang="en"><head><title>A title</title>${STYLE}<script src="/snapshot.js"></script></head><body>${body}</body></html>`,
  })])),
  ...builtFiles(['snapshot.js']),
}, { extension: false }, openPage);

CASES.forEach(([name, , expected], index) => {
  test(name, async () => {
    await page.goto(`${server.url}/${index}`);
    // @ts-ignore: the page has the snapshot's own functions
    const { wire, numbers } = await page.evaluate(() => { const { wire, nodes } = takeSnapshot(document); return { wire, numbers: nodes.length }; });
    const shown = wire.replace(/[\x02\x03\x04\x18\x1e\x1f]/g, (/** @type {string} */ c) => (/** @type {Record<string, string>} */ (
      { '\x02': '<', '\x03': '>', '\x04': '¶', '\x18': '∎', '\x1e': '\n', '\x1f': '|' }))[c]);
    const [version, url, lang, title, body] = shown.split('\n');
    assert.deepEqual([version, url, lang, title], ['1', page.url(), 'en', 'A title']);
    assert.equal(body.slice(body.indexOf('<body|') + 6, -2), expected);
    assert.equal(numbers, wire.match(/[\x02\x04]/g)?.length, 'each mark of a node has its node');
  });
});
