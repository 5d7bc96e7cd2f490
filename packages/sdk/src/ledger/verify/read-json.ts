/** JSON from strangers: what cannot be read is a finding, not a crash. */

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Lists and objects inside one another; no published file has half of it, and showing a value walks it recursively. */
const MOST_NESTED = 64;

/** The value as if it had the expected shape; undefined where the bytes are no JSON object, or one nested too deep. */
export function readJson<Value extends object>(bytes: Uint8Array): Value | undefined {
  try {
    const value: unknown = JSON.parse(decoder.decode(bytes));
    const isSound = typeof value === 'object' && value !== null && !isDeeper(value, MOST_NESTED);
    return isSound ? (value as Value) : undefined;
  } catch {
    return undefined;
  }
}

function isDeeper(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return most === 0 || Object.values(value).some((inner) => isDeeper(inner, most - 1));
}
