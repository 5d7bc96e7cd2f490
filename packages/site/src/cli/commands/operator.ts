// `circunomy operator`: who may record and verify in a community.
import {
  addOperator,
  listOperators,
  type Operator,
  operatorRoles,
  removeOperator,
  type Store,
} from '@circunomy/api';
import { CliError } from '../cli-error.ts';
import type { Call, Command } from '../command.ts';
import { operatorRoleWords } from '../operator-role-words.ts';
import { readChoice } from '../parse-call.ts';
import { type Action, runAction } from '../run-action.ts';

const actions: Readonly<Record<string, Action>> = { add, list, remove };

export const operatorCommand: Command = {
  name: 'operator',
  summary: {
    en: 'Adds, lists or removes the people who may record',
    id: 'Menambah, mendaftar, atau menghapus petugas',
  },
  usage: '(add | list | remove) --community X [--name NAME] [--role ROLE]',
  arguments: { min: 1, max: 1 },
  options: {
    community: { value: 'X', words: { en: 'the community', id: 'komunitasnya' } },
    name: {
      value: 'NAME',
      words: { en: 'their name; never published', id: 'namanya; tidak diumumkan' },
    },
    role: {
      value: 'ROLE',
      words: {
        en: `${operatorRoles.join(', ')} (volunteer)`,
        id: `${operatorRoles.join(', ')} (volunteer)`,
      },
    },
  },
  run: (call) => runAction(call, actions),
};

async function add(call: Call, store: Store, community: string): Promise<void> {
  const role = readChoice(call, 'role', operatorRoles, 'volunteer');
  const { operator, token } = await addOperator(store, community, {
    name: call.need('name'),
    role,
  });
  call.say({
    en: `Token of ${operator.name} (${operatorRoleWords[role].en}), shown this once: ${token}`,
    id: `Token ${operator.name} (${operatorRoleWords[role].id}), hanya ditampilkan sekali ini: ${token}`,
  });
  call.answer({ operator, token });
}

async function list(call: Call, store: Store, community: string): Promise<void> {
  const operators = await listOperators(store, community);
  for (const { id, name, role, removed } of operators) {
    const line = (word: string): string => `${id}  ${word}  ${name}`;
    const words = operatorRoleWords[role];
    call.say({
      en: removed ? `${line(words.en)}  (removed ${removed})` : line(words.en),
      id: removed ? `${line(words.id)}  (dihapus ${removed})` : line(words.id),
    });
  }
  call.answer({ operators });
}

async function remove(call: Call, store: Store, community: string): Promise<void> {
  const name = call.need('name');
  const active = (await listOperators(store, community)).filter(({ removed }) => removed === null);
  const found = active.find((operator) => operator.name === name || operator.id === name);
  if (!found) throw unknownOperator(community, name, active);
  const operator = await removeOperator(store, community, found.id);
  call.say({
    en: `${operator.name} can no longer record. What they recorded stays.`,
    id: `${operator.name} tidak bisa lagi mencatat. Catatannya tetap.`,
  });
  call.answer({ operator });
}

function unknownOperator(community: string, name: string, active: readonly Operator[]): CliError {
  const names = active.map((operator) => operator.name).join(', ') || '–';
  return new CliError('operator-name-unknown', { community, name, names });
}
