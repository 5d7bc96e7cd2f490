// An item of a file of entries, and the consent that made-up documents carry.

/**
 * @typedef {{
 *   as?: string, kind: string, on: string | null, payload: Record<string, unknown>,
 *   documents?: readonly unknown[],
 * }} Item
 * @typedef {Item & { recorded: string }} DatedItem
 */

const consent = {
  basis: 'fictional',
  purpose: 'Contoh rekaan untuk memperagakan aplikasi',
  on: null,
  until: null,
};

/**
 * @param {string} kind
 * @param {string} on
 * @param {Record<string, unknown>} payload
 * @param {{ as?: string, recorded?: string, documents?: readonly unknown[] }} [more]
 * @returns {DatedItem} to be recorded on the day of the event unless `recorded` names a later one
 */
export function toItem(kind, on, payload, { as, recorded = on, documents } = {}) {
  return {
    ...(as && { as }),
    ...{ kind, on, payload },
    ...(documents && { documents }),
    recorded,
  };
}

/**
 * @param {string} kind
 * @param {Record<string, unknown>} body
 */
export function toDocument(kind, body) {
  return { kind, body, consent };
}

/**
 * In the order of their recording, without the day of it: a ledger keeps that itself.
 * @param {readonly DatedItem[]} items
 * @returns {Item[]}
 */
export function toFile(items) {
  return items
    .toSorted((a, b) => (a.recorded < b.recorded ? -1 : Number(a.recorded > b.recorded)))
    .map(({ recorded: _, ...item }) => item);
}
