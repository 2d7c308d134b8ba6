/** The story as a Vue component; it keeps count of presses, and draws all of itself anew when asked. */
import { defineComponent, h, ref } from 'vue';

export const Story = defineComponent({
  props: { paragraphs: { type: Array, required: true } },
  setup(props) {
    const [count, edition, asked] = [ref(0), ref(1), ref(0)];
    return () => h('main', { key: edition.value }, h('article', [
      h('h1', 'Mill to become a library'),
      h('div', { class: 'box' }, [
        h('p', 'No time to read?'),
        h('button', { id: 'stub', onClick: () => { asked.value++; } }, 'Get a summary'),
      ]),
      props.paragraphs.map((text, i) => h('p', { key: i }, String(text))),
      h('button', { id: 'count', onClick: () => { count.value++; } }, `Pressed ${count.value} times`),
      h('button', { id: 'anew', onClick: () => { edition.value++; } }, `Edition ${edition.value}`),
      h('output', `Asked ${asked.value}`),
    ]));
  },
});
