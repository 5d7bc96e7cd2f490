// The developer pages say what the source says: every export, every error, every example, never older than it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_TEXTS } from '@circunomy/sdk';
import { OPERATOR_ERROR_TEXTS } from '@circunomy/sdk/operator';
import { ORDER_ERROR_TEXTS } from '@circunomy/sdk/orders';
import { beforeAll, describe, expect, test } from 'vitest';
import { API_ERROR_WORDS } from '../../../packages/api/src/api-error-words.ts';
import type { ApiReference } from '../../../packages/site/src/developers/api-reference.ts';
import { readPackage, root } from '../../workspace.mjs';
import { makeApiReference } from './api-reference.ts';

const file = join(root, 'packages/site/src/developers/api-reference.json');
let reference: ApiReference;

beforeAll(() => {
  reference = makeApiReference();
}, 120_000);

describe('the reference for developers', () => {
  test('is what the source says: else run "npm run reference"', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(reference);
  });

  test('tells every entry point of the package, but those that are for servers and tools', () => {
    const { exports = {} } = readPackage('packages/sdk') as { exports?: Record<string, unknown> };
    const own = ['./schema', './reference', './package.json'];
    const modules = Object.keys(exports)
      .filter((key) => !own.includes(key))
      .map((key) => `@circunomy/sdk${key.slice(1)}`);
    expect(reference.entries.flatMap((entry) => entry.modules).sort()).toEqual(modules.sort());
  });

  test('tells every export with its declaration', async () => {
    const named = new Map(
      reference.entries.map(({ slug, groups }) => [slug, groups.flatMap(({ items }) => items)]),
    );
    const modules = {
      client: await import('@circunomy/sdk'),
      operator: await import('@circunomy/sdk/operator'),
      orders: await import('@circunomy/sdk/orders'),
      qris: await import('@circunomy/sdk/qris'),
      ledger: await import('@circunomy/sdk/ledger'),
      stores: await import('@circunomy/sdk/stores'),
      format: await import('@circunomy/sdk/format'),
    };
    for (const [slug, module] of Object.entries(modules)) {
      const items = named.get(slug as keyof typeof modules) ?? [];
      const names = items.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(Object.keys(module)));
      for (const { name, signature } of items) expect(signature, name).toContain(name);
    }
  });

  test('shows no machine, no import of a file and nothing undefined', () => {
    const text = JSON.stringify(reference);
    expect(text).not.toMatch(/import\(|undefined is|\[object|NaN|zod|node_modules/);
    expect(text.includes(root)).toBe(false);
  });

  test('tells every code of the client, the operator client and the data API, each once', () => {
    const codes = reference.errors.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const shown = Object.entries(API_ERROR_WORDS).filter(([, { status }]) => status < 500);
    expect(codes).toEqual(
      expect.arrayContaining([
        ...Object.keys(ERROR_TEXTS),
        ...Object.keys(OPERATOR_ERROR_TEXTS),
        ...Object.keys(ORDER_ERROR_TEXTS),
        ...shown.map(([code]) => code),
      ]),
    );
  });
});
