/** The story as a React component; it keeps count of presses, and draws all of itself anew when asked. */
import { createElement as h, useState } from 'react';

/** @param {{ paragraphs: string[] }} props */
export function Story({ paragraphs }) {
  const [count, setCount] = useState(0);
  const [edition, setEdition] = useState(1);
  const [asked, setAsked] = useState(0);
  return h('main', { key: edition }, h('article', null,
    h('h1', null, 'Mill to become a library'),
    h('div', { className: 'box' },
      h('p', null, 'No time to read?'),
      h('button', { id: 'stub', onClick: () => setAsked(asked + 1) }, 'Get a summary')),
    paragraphs.map((text, i) => h('p', { key: i }, text)),
    h('button', { id: 'count', onClick: () => setCount(count + 1) }, 'Pressed ', count, ' times'),
    h('button', { id: 'anew', onClick: () => setEdition(edition + 1) }, 'Edition ', edition),
    h('output', null, 'Asked ', asked)));
}
