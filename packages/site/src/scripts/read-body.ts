/** Reads an answer and tells, now and then, how much of it has arrived: a long ledger takes its time on a slow line. */

const STEP = 1_000_000;

/** Small answers come and go without a word. */
export async function readBody(
  response: Response,
  onProgress: (bytes: number) => void,
): Promise<Uint8Array> {
  if (Number(response.headers.get('Content-Length') ?? STEP) < STEP || !response.body) {
    return new Uint8Array(await response.arrayBuffer());
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  let told = 0;
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return join(chunks, length);
    chunks.push(value);
    length += value.length;
    if (length - told < STEP) continue;
    told = length;
    onProgress(length);
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
