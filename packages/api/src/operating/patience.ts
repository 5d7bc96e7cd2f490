// Whoever watches a server is answered, though the store is not: it may be gone, or busy with a long write.

/** Milliseconds after which a store that does not answer is called unreachable. */
const PATIENCE = 5_000;

/** @throws {Error} where it takes longer; the question itself goes on. */
export async function ensureAnswer<Result>(asking: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), PATIENCE);
  });
  try {
    return await Promise.race([asking, late]);
  } finally {
    clearTimeout(timer);
  }
}
