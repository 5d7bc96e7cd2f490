// Both languages say everything: the same keys, the same kinds, the same parameters, nothing empty.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Dictionary = { id: unknown; en: unknown };

const files = readdirSync(import.meta.dirname)
  .filter((name) => !name.endsWith('.test.ts'))
  .map((name) => name.replace(/\.ts$/, ''));

async function readDictionary(file: string): Promise<Dictionary> {
  const module: Record<string, unknown> = await import(/* @vite-ignore */ `./${file}.ts`);
  const found = Object.entries(module).find(([name]) => name.endsWith('Words'));
  return found?.[1] as Dictionary;
}

/** `path: kind` for every leaf; a function's kind is how its text differs with its arguments. */
function outline(value: unknown, path = ''): string[] {
  if (typeof value === 'function') {
    const names = Array.from({ length: value.length }, (_, at) => `«${at}»`);
    const text = String(value(...names));
    return [`${path}(${names.filter((name) => text.includes(name)).join()})`];
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, member]) => outline(member, `${path}.${key}`));
  }
  return [`${path}: ${typeof value}`];
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(listTexts);
  return [];
}

describe('words', () => {
  test.each(files)('%s says the same in both languages', async (file) => {
    const { id, en } = await readDictionary(file);
    expect(outline(en)).toEqual(outline(id));
  });

  test.each(files)('%s says something in both languages', async (file) => {
    const { id, en } = await readDictionary(file);
    expect([id, en].flatMap(listTexts).filter((text) => text.trim() === '')).toEqual([]);
  });

  test.each(files)('%s keeps its links and emphasis in both languages', async (file) => {
    const { id, en } = await readDictionary(file);
    const tags = (words: unknown): string[] =>
      listTexts(words)
        .flatMap((text) => text.match(/<[^>]+>|\{\w+\}/g) ?? [])
        .sort();
    expect(tags(en)).toEqual(tags(id));
  });
});
