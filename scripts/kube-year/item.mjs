// An item of a file of entries, and the consent that made-up documents carry.
import { months, toSigningDay } from './calendar.mjs';

/**
 * @typedef {{
 *   as?: string, kind: string, on: string | null, payload: Record<string, unknown>,
 *   documents?: readonly unknown[],
 * }} Item
 * @typedef {{ pause: string }} Pause
 * @typedef {(Item | Pause) & { recorded: string }} DatedItem
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
 * @returns {Item & { recorded: string }} to be recorded on the day of the event unless `recorded` names a later one
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
 * Once a month the files of the group and of its books wait for each other, so that the ledgers grow together.
 * @returns {DatedItem[]}
 */
export function listPauses() {
  return months.map((month) => ({ pause: month, recorded: toSigningDay(month) }));
}

/**
 * In the order of their recording, without the day of it: a ledger keeps that itself.
 * @param {readonly DatedItem[]} items
 * @returns {(Item | Pause)[]}
 */
export function toFile(items) {
  return items
    .toSorted((a, b) => (a.recorded < b.recorded ? -1 : Number(a.recorded > b.recorded)))
    .map(({ recorded: _, ...item }) => item);
}
