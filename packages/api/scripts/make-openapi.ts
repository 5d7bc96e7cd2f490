/**
 * Writes what the OpenAPI document takes from elsewhere than the schemas: `examples.json`, what the sample community
 * publishes, and `descriptions.json`, the contract's doc comments.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toDescriptions } from './openapi/to-descriptions.ts';
import { toExamples } from './openapi/to-examples.ts';

const folder = join(import.meta.dirname, '../src/openapi');

function write(name: string, value: unknown): void {
  const text = `${JSON.stringify(value, null, 1)}\n`;
  writeFileSync(join(folder, name), text);
  console.log(`src/openapi/${name}: ${text.length} characters`);
}

write('examples.json', await toExamples());
write('descriptions.json', toDescriptions());
