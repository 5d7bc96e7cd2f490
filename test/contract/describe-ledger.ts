// The log: the signature is the community's, tiles and bundles lead to the signed root, documents match their hashes.
import type { Community, Impact } from '@circunomy/sdk';
import {
  canonicalJson,
  hashDocument,
  toBase64,
  verifyCheckpoint,
  verifyLedger,
  verifyLog,
} from '@circunomy/sdk/ledger';
import { documentSchema } from '@circunomy/sdk/schema';
import { expect, test } from 'vitest';
import { readEntries } from './contract-paths.ts';
import { readDocuments } from './read-documents.ts';
import type { ServedData } from './served.ts';

export function describeLedger(data: ServedData, atLeast: number): void {
  const { get, bytes, json } = data;

  test('the checkpoint is signed with the key and the origin that the community states', async () => {
    const { verifierKey, origin } = await json<Community>('community.json');
    const checkpoint = verifyCheckpoint(await bytes('ledger/checkpoint'), verifierKey, origin);
    expect(checkpoint.size).toBeGreaterThanOrEqual(atLeast);
    const { ledger } = await json<Impact>('impact.json');
    expect(ledger).toEqual({ size: checkpoint.size, root: toBase64(checkpoint.root) });
  });

  test('tiles and bundles rebuild the signed root, and hold what the download holds', async () => {
    const { verifierKey, origin } = await json<Community>('community.json');
    const read = (path: string): Promise<Uint8Array> => bytes(`ledger/${path}`);
    const { entries } = await verifyLog({ read, verifierKey, origin });
    const lines = entries.map((entry) => `${new TextDecoder().decode(entry)}\n`);
    expect(lines.join('')).toBe(new TextDecoder().decode(await bytes('ledger.ndjson')));
  });

  test('every entry is canonical, and `at` never goes backwards', async () => {
    const text = new TextDecoder().decode(await bytes('ledger.ndjson'));
    const entries = await readEntries(data);
    expect(text).toBe(entries.map((entry) => `${canonicalJson(entry)}\n`).join(''));
    const instants = entries.map(({ at }) => at);
    expect(instants).toEqual([...instants].sort());
  });

  test('every public document matches the hash in its entry', async () => {
    const entries = await readEntries(data);
    const documents = await readDocuments(data, entries);
    expect(documents.size).toBeGreaterThan(0);
    for (const { id, hash } of entries.flatMap((entry) => entry.documents ?? [])) {
      const document = documents.get(id);
      if (!document) continue;
      expect(documentSchema.safeParse(document).error?.issues ?? [], id).toEqual([]);
      expect([id, hashDocument(document)]).toEqual([id, hash]);
    }
  });

  test('the check that visitors make finds nothing', async () => {
    const read = async (path: string): Promise<Uint8Array | undefined> => {
      const response = await get(path);
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
    };
    const report = await verifyLedger({ read });
    expect(report.log).toMatchObject({ holds: true });
    expect(report.documents?.faults).toEqual([]);
    expect(report.figures?.differences).toEqual([]);
    expect(report.holds).toBe(true);
  });
}
