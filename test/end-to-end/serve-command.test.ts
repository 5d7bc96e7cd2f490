// `circunomy serve` from its first line to its last: addresses, a port in use, a quiet end.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import { commandEnvironment, commandFile, runCommand } from '../support/command.ts';
import { findFreePort } from '../support/server-process.ts';

const { data } = inject('examples');

describe('circunomy serve', () => {
  test('says which addresses to open, and ends with 0 while somebody still listens', async () => {
    const port = await findFreePort();
    const child = spawn(
      process.execPath,
      [commandFile(), 'serve', '--port', String(port), '--language', 'en', '--log', 'none'],
      { cwd: data, env: commandEnvironment({ data }), stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    let said = '';
    await new Promise<void>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Ctrl+C')) resolve();
      });
    });
    expect(said).toContain(`Open http://localhost:${port}/\n`);
    expect(said).toContain(`http://localhost:${port}/gereja-contoh/en/  Gereja Contoh\n`);
    const stream = await fetch(`http://127.0.0.1:${port}/gereja-contoh/data/live`);
    expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await stream.body?.cancel().catch(() => undefined);
  });

  test('a second signal ends it at once', async () => {
    const child = spawn(
      process.execPath,
      [commandFile(), 'serve', '--port', '0', '--stop-delay', '60', '--log', 'json'],
      { cwd: data, env: commandEnvironment({ data }), stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    let logged = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      logged += text;
    });
    await expect.poll(() => logged, { timeout: 60_000 }).toContain('"event":"started"');
    child.kill('SIGTERM');
    await expect.poll(() => logged).toContain('"event":"stopping"');
    // Two within half a second are one wish.
    await wait(700);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(logged).not.toContain('"event":"stopped"');
  });

  test('says what to do where the port is in use', async () => {
    const other = createServer();
    const port = await findFreePort();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const { code, stderr } = await runCommand(
      ['serve', '--port', String(port), '--language', 'en'],
      { data },
    );
    await new Promise((resolve) => other.close(resolve));
    expect([code, stderr]).toEqual([
      1,
      `Could not listen on 127.0.0.1:${port}: another program does already. Stop it, or choose another port with --port.\n`,
    ]);
  });
});
