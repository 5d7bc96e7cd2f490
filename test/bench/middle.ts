// The middle of several measurements: the machine is never quite still, and one turn that was disturbed counts for nothing.

export function toMiddle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
