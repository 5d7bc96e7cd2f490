// Examples in doc comments are what strangers copy: each one compiles as a file of its own.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { compileSnippets } from './testing/compile-snippets.ts';

const run = promisify(execFile);
const src = import.meta.dirname;
const FILES = [
  'client.ts',
  'errors.ts',
  'format/describe-campaign.ts',
  'client/read-movement.ts',
  'client/resolve-src.ts',
  'mocks/browser.ts',
  'mocks/handlers.ts',
  'mocks/node.ts',
  'mocks/sample-community.ts',
  'operator/operator.ts',
  'operator/operator-error.ts',
  'orders/create-orders.ts',
  'orders/order-error.ts',
  'stores/order.ts',
];

function readExamples(file: string): string[] {
  const comments = readFileSync(join(src, file), 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment) => {
    const [, example] = comment.split('@example');
    return example ? [example.replace(/\*\/$/, '').replace(/^ *\* ?/gm, '')] : [];
  });
}

describe('every example', () => {
  test('stands at a public function and compiles', () => {
    const examples = FILES.flatMap((file) => {
      const found = readExamples(file);
      expect(found.length, file).toBeGreaterThan(0);
      return found.map(
        (text, index) => [`${file.replace(/\W/g, '-')}-example-${index}`, text] as const,
      );
    });
    expect(compileSnippets(new Map(examples))).toEqual(new Map());
  }, 60_000);

  test('of an order in a test orders and pays, against nothing but the mocks', async () => {
    const [example = ''] = readExamples('mocks/node.ts');
    const options = ['--conditions=source', '--no-warnings', '--input-type=module-typescript'];
    const { stdout } = await run(process.execPath, [...options, '--eval', example], { cwd: src });
    const [, promised] = /console\.log\(.*\); \/\/ (.+)/.exec(example) ?? [];
    expect(promised).toMatch(/^paid: /);
    expect(stdout.trim()).toBe(promised);
    expect(example.split('\n').filter((line) => /\w/.test(line)).length).toBeLessThanOrEqual(11);
  }, 60_000);

  test('would fail if it did not compile', () => {
    const wrong =
      "import { createClient } from '@circunomy/sdk';\ncreateClient({ source: 'x' });\n";
    const faults = compileSnippets(new Map([['wrong-example', wrong]]));
    expect(faults.get('wrong-example')?.join()).toContain("'source' does not exist");
  }, 60_000);
});
