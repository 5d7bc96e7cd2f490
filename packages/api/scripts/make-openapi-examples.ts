// Writes `src/openapi/examples.json`: what the sample community publishes, as the document shows it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toExamples } from './openapi-examples/to-examples.ts';

const file = join(import.meta.dirname, '../src/openapi/examples.json');
const text = `${JSON.stringify(await toExamples(), null, 1)}\n`;
writeFileSync(file, text);
console.log(`${file}: ${text.length} characters`);
