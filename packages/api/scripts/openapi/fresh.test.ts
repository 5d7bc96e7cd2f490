// What the OpenAPI document takes from the sample and from doc comments is never older than they are.
import { expect, test } from 'vitest';
import descriptions from '../../src/openapi/descriptions.json' with { type: 'json' };
import examples from '../../src/openapi/examples.json' with { type: 'json' };
import { toDescriptions } from './to-descriptions.ts';
import { toExamples } from './to-examples.ts';

test('examples.json is what the sample community publishes: else run "npm run reference"', async () => {
  expect(examples).toEqual(JSON.parse(JSON.stringify(await toExamples())));
});

test('descriptions.json is what the contract’s doc comments say: else run "npm run reference"', () => {
  const found = toDescriptions();
  expect(descriptions).toEqual(found);
  expect(found.Rupiah).toEqual({ '': 'Integer rupiah, never fractions.' });
  expect(found.MsmeFeature?.['properties.radius']).toMatch(/^Metres around the point/);
}, 180_000);
