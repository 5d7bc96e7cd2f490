// What the answers of one test file came to: counted, and everything that does not fit kept for the test that asked.
const pending = new Set<Promise<void>>();
const faults: string[] = [];
let checked = 0;

/** `title` names the request; `check` gets a copy of the answer to read. */
export function noteCheck(
  title: string,
  answer: Response,
  check: (copy: Response) => Promise<string[]>,
): void {
  const isStream = answer.headers.get('content-type') === 'text/event-stream';
  const copy = isStream ? answer : answer.clone();
  checked += 1;
  const left = async (): Promise<void> => {
    // Whoever asked may cancel the answer, and waits until both halves are done with.
    if (!isStream && !copy.bodyUsed) await copy.body?.cancel();
  };
  const noted = check(copy)
    .finally(left)
    .then(
      (found) => void faults.push(...found.map((fault) => `${title}: ${fault}`)),
      (error: unknown) => {
        // Whoever asked has left, and nobody has read the rest.
        const hasLeft = error instanceof Error && error.name === 'AbortError';
        if (!hasLeft) faults.push(`${title}: ${String(error)}`);
      },
    );
  pending.add(noted);
  void noted.then(() => pending.delete(noted));
}

/** What has come since it was asked last. */
export async function takeFaults(): Promise<string[]> {
  await Promise.all(pending);
  return [...new Set(faults.splice(0))];
}

export function countChecked(): number {
  return checked;
}
