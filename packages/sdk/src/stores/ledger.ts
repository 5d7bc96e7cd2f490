/** How far a community's ledger has come: the pulse that tells every other store to look again. */
import { atom, onMount, type ReadableAtom } from 'nanostores';
import { followLedger } from '../live.ts';
import { shared, sourceOf } from './source.ts';

export interface LedgerState {
  /** Entries in the ledger; null until the first word from it. */
  readonly size: number | null;
  /** Merkle root as in the checkpoint; null until the first word from it. */
  readonly root: string | null;
  /** How news arrives: pushed by a server, or asked for from time to time; null before either. */
  readonly mode: 'stream' | 'poll' | null;
}

/** Milliseconds before a live connection that ended by itself is opened again. */
const REOPEN_AFTER = 60_000;

/**
 * Quiet until somebody listens, then one live connection per community however many listen; it is
 * closed a second after the last one left. The size never goes back.
 */
export const ledgerStore: (src: string) => ReadableAtom<LedgerState> = shared((root) => {
  const $ledger = atom<LedgerState>({ size: null, root: null, mode: null });
  onMount($ledger, () => {
    const stop = new AbortController();
    void follow(root, stop.signal, (news) => {
      if (news.size >= ($ledger.get().size ?? 0)) $ledger.set(news);
    });
    return () => stop.abort();
  });
  return $ledger;
});

type News = LedgerState & { readonly size: number };

async function follow(
  root: string,
  signal: AbortSignal,
  tell: (news: News) => void,
): Promise<void> {
  try {
    const source = sourceOf(root);
    const { reader, profile } = source;
    for await (const news of followLedger({ reader, community: profile }, { signal })) {
      source.heard = Math.max(source.heard, news.size);
      tell(news);
    }
  } catch {
    // Without news the figures still stand: their own requests say whether the community answers.
  }
  if (signal.aborted) return;
  const timer = setTimeout(() => void follow(root, signal, tell), REOPEN_AFTER);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
