// A body is read piece by piece, so that an endless answer stops at the limit and not at the end of memory.
import { CircunomyError } from '../errors.ts';

/** The whole body; throws `too-large` beyond `limit` bytes, counted after decompression. */
export async function readBody(
  response: Response,
  url: string,
  limit: number,
): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) {
      reader.cancel().catch(() => undefined);
      throw new CircunomyError('too-large', { url, status: response.status, values: { limit } });
    }
    chunks.push(part.value);
  }
  return join(chunks, size);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
