// Examples in doc comments are what strangers copy: each one compiles as a file of its own.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
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

const WRONG = "import { createClient } from '@circunomy/sdk';\ncreateClient({ source: 'x' });\n";
let faults: Map<string, string[]>;

/** Milliseconds: all of it is one program, since the packages that they import are read each time. */
const COMPILE_LIMIT = 150_000;

beforeAll(() => {
  const examples = FILES.flatMap((file) =>
    readExamples(file).map(
      (text, index) => [`${file.replace(/\W/g, '-')}-example-${index}`, text] as const,
    ),
  );
  faults = compileSnippets(new Map([...examples, ['wrong-example', WRONG]]));
}, COMPILE_LIMIT);

describe('every example', () => {
  test('stands at a public function and compiles', () => {
    for (const file of FILES) expect(readExamples(file).length, file).toBeGreaterThan(0);
    const found = [...faults].filter(([name]) => name !== 'wrong-example');
    expect(found).toEqual([]);
  });

  test('would fail if it did not compile', () => {
    expect(faults.get('wrong-example')?.join()).toContain("'source' does not exist");
  });

  test('of an order in a test orders and pays, against nothing but the mocks', async () => {
    const [example = ''] = readExamples('mocks/node.ts');
    const options = ['--conditions=source', '--no-warnings', '--input-type=module-typescript'];
    const { stdout } = await run(process.execPath, [...options, '--eval', example], { cwd: src });
    const [, promised] = /console\.log\(.*\); \/\/ (.+)/.exec(example) ?? [];
    expect(promised).toMatch(/^paid: /);
    expect(stdout.trim()).toBe(promised);
    expect(example.split('\n').filter((line) => /\w/.test(line)).length).toBe(10);
  }, 60_000);
});
