// `circunomy draft`: what one operator recorded and no other has verified yet, to be seen or thrown away.
import { discardDraft, listDrafts, type Store } from '@circunomy/api';
import type { Call, Command } from '../command.ts';
import { type Action, runAction } from '../run-action.ts';

const actions: Readonly<Record<string, Action>> = { list, discard };

export const draftCommand: Command = {
  name: 'draft',
  summary: {
    en: 'Lists what waits for a second operator, or throws it away',
    id: 'Mendaftar konsep yang menunggu petugas kedua, atau membuangnya',
  },
  usage: '(list | discard --draft ID) --community X',
  arguments: { min: 1, max: 1 },
  options: {
    community: { value: 'X', words: { en: 'the community', id: 'komunitasnya' } },
    draft: {
      value: 'ID',
      words: { en: 'the draft to throw away', id: 'konsep yang dibuang' },
    },
  },
  run: (call) => runAction(call, actions),
};

/** Without their words: these may be somebody's name. */
async function list(call: Call, store: Store, community: string): Promise<void> {
  const drafts = await listDrafts(store, community);
  const lines = drafts.map(({ id, proposal, recordedBy, at }) => ({
    ...{ id, kind: proposal.kind, recordedBy, at },
  }));
  for (const { id, kind, recordedBy, at } of lines) {
    const line = `${id}  ${kind}  ${recordedBy}  ${at}`;
    call.say({ en: line, id: line });
  }
  if (lines.length === 0) call.say({ en: 'No draft is open.', id: 'Tidak ada konsep terbuka.' });
  call.answer({ drafts: lines });
}

async function discard(call: Call, store: Store, community: string): Promise<void> {
  const draft = call.need('draft');
  await discardDraft(store, community, draft);
  call.say({
    en: `Draft ${draft} is gone. It never was an entry.`,
    id: `Konsep ${draft} sudah dibuang. Konsep itu belum pernah menjadi catatan.`,
  });
  call.answer({ discarded: draft });
}
