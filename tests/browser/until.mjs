/**
 * Duty: waiting for conditions.
 * Taboo: it waits for no length of time, and knows no condition.
 */

/** Milliseconds after which a condition that has not come counts as never coming. */
const DEADLINE = 20_000;

/** Milliseconds between two looks at a condition. */
const LOOK_EVERY = 10;

/**
 * Waits until `look` gives something true, and gives that.
 * @template T
 * @param {string} what the condition in words, for the message when it never comes
 * @param {() => Promise<T> | T} look
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(what, look) {
  const end = Date.now() + DEADLINE;
  for (;;) {
    const seen = await look();
    if (seen) return /** @type {NonNullable<T>} */ (seen);
    if (Date.now() > end) throw new Error(`never came: ${what}`);
    await new Promise((done) => setTimeout(done, LOOK_EVERY));
  }
}
