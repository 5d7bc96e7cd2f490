// What happens when whoever reads the command's output has seen enough, as `head` does.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

it('ends as usual, without a word, when nobody reads on', async () => {
  const child = spawn(process.execPath, ['--conditions=source', main, '--help']);
  child.stdout.destroy();
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(said).toBe('');
}, 60_000);
