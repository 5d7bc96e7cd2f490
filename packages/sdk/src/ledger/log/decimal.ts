// Whole numbers as checkpoints and proofs write them: ASCII digits, no sign, no leading zero.

/** `undefined` unless `text` is the one decimal spelling of a whole number that JavaScript holds exactly. */
export function parseDecimal(text: string): number | undefined {
  if (!/^(?:0|[1-9]\d*)$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}
