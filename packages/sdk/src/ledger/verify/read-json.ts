/** JSON from strangers: what cannot be read is a finding, not a crash. */

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The value as if it had the expected shape; undefined where the bytes are no JSON object. */
export function readJson<Value extends object>(bytes: Uint8Array): Value | undefined {
  try {
    const value: unknown = JSON.parse(decoder.decode(bytes));
    return typeof value === 'object' && value !== null ? (value as Value) : undefined;
  } catch {
    return undefined;
  }
}
