// What every answer has, whatever is in it: status, media type, open to other origins, no cookie, no path out.

import { problemSchema } from '@circunomy/sdk/schema';
import { expect, test } from 'vitest';
import { JSON_FILES, listFixedPaths, listLogPaths } from './contract-paths.ts';
import type { Exemption, ServedData } from './served.ts';

const NOWHERE = [
  'nothing.json',
  'documents/document-000000000000.json',
  '..%2f..%2f..%2f..%2f..%2f..%2f..%2fetc/passwd',
  'ledger/tile/0/000.p/0',
  'ledger/tile/0/0',
  'ledger/tile/entries/999',
  'ledger/tile/entries/000.p/256',
  'ledger/tile/99/000',
  'ledger/checkpoint/',
  'constructor',
];

export function describeAnswers(data: ServedData, exempt: readonly Exemption[]): void {
  const { get } = data;

  test('every file answers 200, to any origin, without a cookie', async () => {
    for (const path of [...listFixedPaths(exempt), ...(await listLogPaths(data))]) {
      const { status, headers, body } = await get(path, {
        headers: { origin: 'https://church.test' },
      });
      await body?.cancel();
      expect([path, status, headers.get('access-control-allow-origin')]).toEqual([path, 200, '*']);
      expect(headers.has('set-cookie'), path).toBe(false);
    }
  });

  test('files with a known extension say their media type', async () => {
    const csv = exempt.includes('server-files') ? {} : { 'ledger.csv': 'text/csv' };
    for (const [path, type] of Object.entries({ ...JSON_FILES, ...csv })) {
      const response = await get(path);
      await response.body?.cancel();
      expect([path, typeOf(response)]).toEqual([path, type]);
    }
  });

  test('nothing is served where nothing is published, and no path leads out', async () => {
    for (const path of NOWHERE) {
      const response = await get(path);
      await response.body?.cancel();
      expect([path, response.status]).toEqual([path, 404]);
      expect(response.headers.get('access-control-allow-origin'), path).toBe('*');
    }
  });

  if (!exempt.includes('types')) {
    test('the log and the whole download say their media types', async () => {
      const types = async (path: string): Promise<unknown> => {
        const response = await get(path);
        await response.body?.cancel();
        return response.headers.get('content-type');
      };
      expect(await types('ledger/checkpoint')).toBe('text/plain; charset=utf-8');
      expect(await types('ledger.ndjson')).toBe('application/x-ndjson');
      for (const path of await listLogPaths(data)) {
        expect(await types(path), path).toBe('application/octet-stream');
      }
    });

    test('no browser is left to guess a media type', async () => {
      for (const path of listFixedPaths(exempt)) {
        const response = await get(path);
        await response.body?.cancel();
        expect(response.headers.get('x-content-type-options'), path).toBe('nosniff');
      }
    });
  }

  if (!exempt.includes('problems')) {
    test('a missing file answers with a problem in both languages (RFC 9457)', async () => {
      const response = await get('nothing.json');
      expect(typeOf(response)).toBe('application/problem+json');
      const problem = problemSchema.parse(await response.json());
      expect([problem.status, problem.code]).toEqual([404, 'path-unknown']);
      expect(problem.detail).toMatch(/^Could not .+: .+\. .+\.$/);
      expect(problem.detailId).toMatch(/^Tidak dapat .+: .+\. .+\.$/);
    });
  }

  if (!exempt.includes('preflight')) {
    test('a browser that asks first is told that it may read', async () => {
      const response = await get('impact.json', {
        method: 'OPTIONS',
        headers: { origin: 'https://church.test', 'access-control-request-method': 'GET' },
      });
      expect(response.ok).toBe(true);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-allow-methods')).toContain('GET');
    });
  }
}

function typeOf(response: Response): string | undefined {
  return response.headers.get('content-type')?.split(';')[0];
}
