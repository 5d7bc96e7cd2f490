// The systemd units of examples/own-server: what systemd says of them, and what happens when their lines are run.
import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { sayLoudly } from '../../scripts/say.mjs';
import { buildCage } from '../support/cage.ts';
import { findFreePort } from '../support/server-process.ts';
import { readAssignments, readSetting, readUnit } from '../support/systemd-unit.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const UNITS = ['circunomy.service', 'circunomy-backup.service', 'circunomy-backup.timer'];
const SERVICES = UNITS.slice(0, 2);

/** Tenths of systemd's exposure level, 0 … 100; "OK" ends at 50. */
const MOST_EXPOSED = '15';

const PATH = process.env.PATH;
const folder = createTemporaryFolder('own-server');
const states = join(folder, 'lib');
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
if (!hasSystemd)
  sayLoudly('Could not ask systemd about the units: there is no systemd-analyze here.');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function listen(child: ChildProcess): { out: string; err: string } {
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  return said;
}

async function finish(child: ChildProcess): Promise<Ended> {
  const said = listen(child);
  const [code] = await once(child, 'close');
  return { code, ...said };
}

describe('the units of examples/own-server', () => {
  test.runIf(hasSystemd)('are understood by systemd, word for word', () => {
    const units = join(folder, 'units');
    mkdirSync(units);
    for (const name of UNITS) writeFileSync(join(units, name), readUnit(name));
    const paths = UNITS.map((name) => join(units, name));
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', ...paths], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  test.runIf(hasSystemd)('expose next to nothing by systemd’s own measure', () => {
    for (const name of SERVICES) {
      const path = join(folder, name);
      writeFileSync(path, readUnit(name));
      const { status, stdout } = spawnSync(
        'systemd-analyze',
        ['security', '--offline=yes', `--threshold=${MOST_EXPOSED}`, '--no-pager', path],
        { encoding: 'utf8' },
      );
      expect(status, stdout).toBe(0);
    }
  });

  test('run as nobody with one folder to write: opened, served, backed up while serving, stopped', async () => {
    const state = join(states, 'circunomy');
    for (const made of [state, join(states, 'circunomy-backups')]) {
      mkdirSync(made, { recursive: true, mode: 0o700 });
      if (process.getuid?.() === 0) chownSync(made, 65_534, 65_534);
    }
    chmodSync(folder, 0o755);
    chmodSync(states, 0o755);
    const cage = buildCage(states);
    const unit = readUnit('circunomy.service');
    const [port, metrics] = [await findFreePort(), await findFreePort()];
    const environment = {
      ...readAssignments(readSetting(unit, 'Environment', states).join('\n')),
      ...readAssignments(readUnit('circunomy.env')),
      ...{ PORT: String(port), CIRCUNOMY_METRICS: String(metrics) },
    };
    const run = (line: string): ChildProcess => cage.run(line.split(' '), environment);
    if (cage.isClosed) {
      expect((await finish(run(`touch ${join(folder, 'outside')}`))).err).toMatch(
        /Read-only|denied/,
      );
    }
    const [check = ''] = readSetting(unit, 'ExecStartPre', states);
    expect(await finish(run(check))).toMatchObject({ code: 0, err: '' });
    const [start = ''] = readSetting(unit, 'ExecStart', states);
    const command = start.replace(/ serve$/, '');
    const opened = await finish(
      run(`${command} init coba --name Coba --recorded-by Ani --single-operator`),
    );
    expect(opened, opened.err).toMatchObject({ code: 0 });
    const server = run(start);
    const said = listen(server);
    const ended = once(server, 'close');
    const origin = `http://127.0.0.1:${port}`;
    await waitUntilReady(origin, () => said.err);
    expect((await fetch(`${origin}/coba/`)).status).toBe(200);
    expect(await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text()).toContain(
      'circunomy_ledger_entries{community="coba"} 1',
    );
    const [backup = ''] = readSetting(readUnit('circunomy-backup.service'), 'ExecStart', states);
    const backedUp = await finish(run(backup));
    expect(backedUp, backedUp.err).toMatchObject({ code: 0 });
    expect(readdirSync(join(states, 'circunomy-backups'))).not.toEqual([]);
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    const lines = said.err
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).event);
    expect([lines[0], lines.at(-1)]).toEqual(['started', 'stopped']);
    for (const entry of readdirSync(states, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      expect(statSync(path).mode & 0o077, path).toBe(0);
    }
  });
});

test('the command reads its settings as systemd does, whatever a shell would make of them', () => {
  const settings = join(folder, 'settings.env');
  const url = 'postgres://ani:a$HOME`id`@db.example/kas?sslmode=verify-full&sslrootcert=/ca.pem';
  writeFileSync(
    settings,
    `# CIRCUNOMY_LOG=none\n\nDATABASE_URL=${url}\nCIRCUNOMY_LANGUAGE="en"\nCIRCUNOMY_TRUST_PROXY=loopback, 10.0.0.1`,
  );
  const script = readUnit('circunomy.sh')
    .replaceAll('/etc/circunomy/circunomy.env', settings)
    .replace(/^exec .*$/m, 'exec env');
  const { stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8', env: { PATH } });
  const lines = stdout.split('\n').filter((line) => /^(CIRCUNOMY|DATABASE)_/.test(line));
  expect([lines.sort(), stderr]).toEqual([
    [
      'CIRCUNOMY_DATA=/var/lib/circunomy/data',
      'CIRCUNOMY_LANGUAGE=en',
      'CIRCUNOMY_TRUST_PROXY=loopback, 10.0.0.1',
      `DATABASE_URL=${url}`,
    ],
    '',
  ]);
});

async function waitUntilReady(origin: string, tell: () => string): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    const response = await fetch(`${origin}/health/ready`).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await wait(100);
  }
  throw new Error(`Could not reach ${origin} within a minute:\n${tell()}`);
}
