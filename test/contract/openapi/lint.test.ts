// The document as others read it: lint-clean, every example fits its schema, for a community and for a host.
import { type OpenApiDocument, type OpenApiScope, toOpenApiDocument } from '@circunomy/api';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { createSchemaCheck } from './check-schema.ts';

interface Media {
  readonly schema?: object;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

/** Every media type of the document, and every parameter, by where it stands. */
function* listExamples(value: unknown, place: string): Generator<[string, object, unknown]> {
  if (typeof value !== 'object' || value === null) return;
  const { schema, example, examples } = value as Media;
  if (schema && example !== undefined) yield [place, schema, example];
  if (schema) {
    for (const [name, one] of Object.entries(examples ?? {})) {
      yield [`${place} ${name}`, schema, one.value];
    }
  }
  for (const [name, member] of Object.entries(value))
    yield* listExamples(member, `${place}/${name}`);
}

/** Answers of bytes, where an example would say nothing. */
const WITHOUT_EXAMPLE = /\/ledger\/tile\/|\/witness\/|\/metrics/;

function listWithoutExample({ paths }: OpenApiDocument): string[] {
  return Object.entries(paths).flatMap(([path, { get }]) => {
    const answer = get?.responses['200'];
    const content = answer && 'content' in answer ? Object.values(answer.content ?? {}) : [];
    const isShown = content.every(({ example }) => example !== undefined);
    return isShown || WITHOUT_EXAMPLE.test(path) ? [] : [path];
  });
}

describe.each<OpenApiScope>(['community', 'host'])('the OpenAPI document of a %s', (scope) => {
  const document = toOpenApiDocument(scope);

  test('has no error and no warning of Redocly’s recommended rules, none set off', async () => {
    const problems = await lintFromString({
      source: JSON.stringify(document),
      absoluteRef: `/${scope}/openapi.json`,
      config: await createConfig({ extends: ['recommended'] }),
    });
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  test('has examples that fit their schemas', () => {
    const { checkValue } = createSchemaCheck(document);
    const examples = [...listExamples(document, '')];
    expect(examples.length).toBeGreaterThan(80);
    const faults = examples.flatMap(([place, schema, example]) =>
      checkValue(schema, example).map((fault) => `${place}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('shows an example of every file that is no bytes', () => {
    expect(listWithoutExample(document)).toEqual([]);
  });

  test('leaves no place open in the words of a refusal', () => {
    const words = JSON.stringify(document.components.responses).match(/"detail":"[^"]*/g) ?? [];
    expect(words.length).toBeGreaterThan(25);
    expect(words.filter((text) => /\{\w+\}/.test(text))).toEqual([]);
  });

  test('is the same however often it is made', () => {
    expect(JSON.stringify(toOpenApiDocument(scope))).toBe(JSON.stringify(document));
  });
});
