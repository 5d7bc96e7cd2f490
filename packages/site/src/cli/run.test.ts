// How a call is checked before anything is done: options, values, languages, exit codes.
import { describe, expect, it } from 'vitest';
import type { Call, Command } from './command.ts';
import type { Environment } from './environment.ts';
import { run } from './run.ts';

function createTerminal() {
  const lines = { out: [] as string[], err: [] as string[] };
  const environment: Environment = {
    ...{ folder: '/somewhere', dataDirectory: './data', language: 'en', processors: 2 },
    print: (text) => lines.out.push(text),
    printError: (text) => lines.err.push(text),
    waitForStop: () => Promise.resolve(),
  };
  return { environment, ...lines };
}

const calls: Call[] = [];
const paint: Command = {
  name: 'paint',
  summary: { en: 'Paints a wall', id: 'Mengecat tembok' },
  usage: 'WALL [--colour C]',
  arguments: { min: 1, max: 1 },
  options: { colour: { value: 'C', words: { en: 'a colour', id: 'warna' } } },
  run: async (call) => {
    calls.push(call);
    return 0;
  },
};

async function type(...words: string[]) {
  const terminal = createTerminal();
  const code = await run([paint], words, terminal.environment);
  return { code, out: terminal.out.join('\n'), err: terminal.err.join('\n') };
}

describe('the command line', () => {
  it('hands a checked call to its command', async () => {
    expect(await type('paint', 'north', '--colour', 'blue', '--data=x')).toEqual({
      ...{ code: 0, out: '', err: '' },
    });
    const call = calls.at(-1);
    expect(call?.arguments).toEqual(['north']);
    expect([call?.need('colour'), call?.dataDirectory]).toEqual(['blue', '/somewhere/x']);
  });

  it.each([
    [
      ['pant', 'x'],
      'Could not run "pant": there is no such command. Did you mean "paint"? See circunomy --help.',
    ],
    [
      ['paint', 'x', '--color', 'y'],
      'Could not run paint: it has no option "--color". Did you mean "--colour"? See circunomy paint --help.',
    ],
    [
      ['paint', 'x', '-c'],
      'Could not run paint: it has no option "-c". See circunomy paint --help.',
    ],
    [
      ['paint', 'x', '--colour'],
      'Could not run paint: "--colour" needs a value. Write it as --colour C.',
    ],
    [
      ['paint', 'x', '--colour', '--json'],
      'Could not run paint: "--colour" needs a value. Write it as --colour C.',
    ],
    [
      ['paint', 'x', '--help=yes'],
      'Could not run paint: "--help" takes no value. Leave the value out.',
    ],
    [
      ['paint'],
      'Could not run paint: it is called as "circunomy paint WALL [--colour C]". See circunomy paint --help.',
    ],
    [
      ['paint', 'x', '--language', 'fr'],
      'Could not run paint: "fr" does not fit --language. Write id, en.',
    ],
  ])('refuses %j with exit code 2 and does nothing', async (words, message) => {
    const before = calls.length;
    const { code, out, err } = await type(...words);
    const said = out === '' ? err : JSON.parse(out).error.message;
    expect([code, said]).toEqual([2, message]);
    expect(calls.length).toBe(before);
  });

  it('shows help of all commands and of each, in both languages', async () => {
    expect((await type()).out).toContain('paint  Paints a wall');
    expect((await type('--help', '--language', 'id')).out).toContain('paint  Mengecat tembok');
    const { code, out } = await type('paint', '--help', '--language=id');
    expect([code, out]).toEqual([0, expect.stringMatching(/--colour C +warna/)]);
  });

  it('answers a machine with one JSON object, errors too', async () => {
    const { out, err, code } = await type('paint', 'x', '--color', 'y', '--json');
    expect(code).toBe(2);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'option-unknown' } });
  });
});
