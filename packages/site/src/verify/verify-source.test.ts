// Before a check reads what a checkpoint promises, it looks at how much that is.
import { createSignerKey, formatVerifierKey, signCheckpoint } from '@circunomy/sdk/ledger';
import { expect, it } from 'vitest';
import type { LedgerSource } from './ledger-source.ts';
import { verifySource } from './verify-source.ts';

it('refuses a checkpoint that promises more entries than anybody could record', async () => {
  const origin = 'circunomy/tak-berujung';
  const signer = createSignerKey(origin);
  const note = signCheckpoint({ origin, size: 2 ** 50, root: new Uint8Array(32) }, signer);
  const verifierKey = formatVerifierKey(signer);
  const files: Record<string, string> = {
    'data/community.json': JSON.stringify({ community: 'tak-berujung', origin, verifierKey }),
    'data/ledger/checkpoint': note,
  };
  const asked: string[] = [];
  const source: LedgerSource = {
    ...{ address: '/www/tak-berujung', isFolder: true },
    read: async (path: string) => {
      asked.push(path);
      const text = files[path];
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    list: async () => [],
    enter: () => source,
    beside: () => source,
  };
  const options = { dataDirectory: '/nowhere', witnesses: [], onProgress: () => {} };
  await expect(verifySource(source, options)).rejects.toMatchObject({
    code: 'source-too-long',
    exitCode: 3,
    message:
      'Could not check /www/tak-berujung: its checkpoint promises 1125899906842624 entries, the most is 2000000. Use a program made for ledgers of this size.',
  });
  expect(asked).toEqual(['data/community.json', 'data/ledger/checkpoint']);
});
