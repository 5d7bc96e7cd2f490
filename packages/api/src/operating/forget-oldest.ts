// What is remembered of strangers has an end: where one more comes in, who came in first goes out.

/** To be called after each `set` of a new key. Who is set again after `delete` counts as the newest. */
export function forgetOldest(remembered: Map<unknown, unknown>, most: number): void {
  if (remembered.size <= most) return;
  const [oldest] = remembered.keys();
  remembered.delete(oldest);
}
