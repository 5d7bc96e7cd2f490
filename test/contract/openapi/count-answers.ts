// Vitest's global setup of the source tests: says at the end how many answers were held against the OpenAPI document.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A file that gets a line from each test file that made an API: how many answers were checked. */
    checkedAnswers: string;
  }
}

let folder = '';

export function setup(project: TestProject): void {
  folder = mkdtempSync(join(tmpdir(), 'circunomy-answers-'));
  const file = join(folder, 'counts');
  writeFileSync(file, '');
  project.provide('checkedAnswers', file);
}

export function teardown(): void {
  const counts = readFileSync(join(folder, 'counts'), 'utf8').trim().split('\n').filter(Boolean);
  rmSync(folder, { recursive: true, force: true });
  if (counts.length === 0) return;
  const total = counts.reduce((sum, count) => sum + Number(count), 0);
  console.log(`Held against data/openapi.json: ${total} answers in ${counts.length} test files.`);
}
