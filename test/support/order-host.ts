// The example church on a server of its own, with two operators who carry an order on: what a test of orders begins with.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDesk, createOperator, type Desk, type Operator } from '@circunomy/sdk/operator';
import { afterAll } from 'vitest';
import { runCommandOrThrow } from './command.ts';
import { findFreePort, startServerProcess } from './server-process.ts';

const COMMUNITY = 'gereja-contoh';
const examples = fileURLToPath(new URL('../../examples/data', import.meta.url));
const consent = { basis: 'fictional', purpose: 'Uji', on: null, until: null } as const;

/** Where the evidence is said to lie; nothing ever asks for it. */
const EVIDENCE = 'https://gereja-contoh.example/bukti';

const servers: (() => Promise<void>)[] = [];
/** Registered while the file is read: a hook that a running hook registers would never run. */
afterAll(async () => {
  for (const close of servers) await close();
});

export interface OrderHost {
  readonly origin: string;
  /** Of the community, with a slash at the end. */
  readonly root: string;
  readonly data: string;
  readonly treasurerToken: string;
  readonly desk: Desk;
  /** Everything that the server printed. */
  readonly output: () => string;
  /** Buys paid orders, and the second operator confirms it. @returns the id of the purchase. */
  readonly buy: (...codes: string[]) => Promise<string>;
  /** Hands the goods out. @returns the id of the distribution. */
  readonly deliver: (purchase: string) => Promise<string>;
  /** Publishes evidence of a distribution. */
  readonly document: (distribution: string, caption: string) => Promise<void>;
}

/** Call it in a hook: the server ends with the file's tests. */
export async function startOrderHost(folder: string): Promise<OrderHost> {
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  cpSync(join(examples, COMMUNITY), join(folder, 'examples', COMMUNITY), { recursive: true });
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const from = ['--from', join(folder, 'examples')];
  await runCommandOrThrow(['examples', '--live', origin, ...from], { data });
  const treasurerToken = await addOperator(data, 'treasurer');
  const initiatorToken = await addOperator(data, 'initiator');
  const server = await startServerProcess({ data, port });
  servers.push(server.close);
  const root = `${origin}/${COMMUNITY}/`;
  const desk = createDesk({ src: root, token: treasurerToken });
  const second = createDesk({ src: root, token: initiatorToken });
  const record = recordWith(
    createOperator({ src: root, token: treasurerToken }),
    createOperator({ src: root, token: initiatorToken }),
  );
  return {
    ...{ origin, root, data, treasurerToken, desk, output: server.output },
    buy: async (...orders) =>
      (await second.verifyPurchase((await desk.purchase({ orders })).id)).id,
    deliver: (purchase) =>
      record({
        ...{ kind: 'distribution-delivered', on: readToday() },
        payload: {
          purchases: [purchase],
          recipientGroup: 'elderly',
          people: { min: 6, max: 9 },
          area: { name: 'Jatinegara', code: '31.75.03' },
          by: ['directly'],
          volunteers: 2,
        },
      }),
    document: async (distribution, caption) => {
      await record({
        ...{ kind: 'evidence-published', on: readToday() },
        payload: { about: [distribution], medium: 'link' },
        documents: [{ kind: 'evidence', body: { caption, url: EVIDENCE }, consent }],
      });
    },
  };
}

/** In Jakarta: goods are not handed out before they are bought. */
function readToday(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());
}

type Proposal = Parameters<Operator['draft']>[0];

/** One drafts, the other confirms. @returns the id of the entry. */
function recordWith(first: Operator, second: Operator): (proposal: Proposal) => Promise<string> {
  return async (proposal) => (await second.verifyDraft((await first.draft(proposal)).id)).id;
}

async function addOperator(data: string, role: string): Promise<string> {
  const given = ['operator', 'add', '--community', COMMUNITY, '--name', `Uji ${role}`];
  const said = await runCommandOrThrow([...given, '--role', role, '--json'], { data });
  return (JSON.parse(said) as { token: string }).token;
}
