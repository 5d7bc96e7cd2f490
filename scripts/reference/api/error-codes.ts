// Every permanent code, with the words of whatever refuses under it: the clients, the data API, the log.
import { ERROR_TEXTS } from '@circunomy/sdk';
import { OPERATOR_ERROR_TEXTS } from '@circunomy/sdk/operator';
import { ORDER_ERROR_TEXTS } from '@circunomy/sdk/orders';
import { API_ERROR_WORDS } from '../../../packages/api/src/api-error-words.ts';
import { LOG_ERROR_WORDS } from '../../../packages/sdk/src/ledger/log/log-error-words.ts';
import { QRIS_ERROR_WORDS } from '../../../packages/sdk/src/qris/qris-error-words.ts';
import type {
  ErrorCode,
  ErrorSource,
  ErrorUse,
} from '../../../packages/site/src/developers/api-reference.ts';

interface Words {
  readonly en: string;
  readonly id: string;
  readonly status?: number;
}

const SOURCES: readonly (readonly [ErrorSource, Readonly<Record<string, Words>>])[] = [
  ['client', ERROR_TEXTS],
  ['operator', OPERATOR_ERROR_TEXTS],
  ['orders', ORDER_ERROR_TEXTS],
  ['qris', QRIS_ERROR_WORDS],
  ['data-api', listPublicRefusals()],
  ['log', LOG_ERROR_WORDS],
];

/** From 500 on the public sees only `internal`, but for a server that is busy: other words go to the log. */
function listPublicRefusals(): Readonly<Record<string, Words>> {
  const all = Object.entries<Words>(API_ERROR_WORDS);
  const shown = all.filter(
    ([code, { status = 0 }]) => status < 500 || status === 503 || code === 'internal',
  );
  return Object.fromEntries(shown);
}

/** In the order of their sources; a code that several use stands once, with the words of each. */
export function listErrorCodes(): ErrorCode[] {
  const uses = new Map<string, ErrorUse[]>();
  for (const [source, words] of SOURCES) {
    for (const [code, { en, id, status = null }] of Object.entries(words)) {
      uses.set(code, [...(uses.get(code) ?? []), { source, status, en, id }]);
    }
  }
  return [...uses].map(([code, all]) => ({ code, uses: all }));
}
