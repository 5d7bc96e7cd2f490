// Commands that do one of several things to a community, such as `circunomy key rotate`: the first word says which.
import type { Store } from '@circunomy/api';
import { CliError } from './cli-error.ts';
import type { Call } from './command.ts';
import { suggest } from './suggest.ts';
import { withStore } from './with-store.ts';

export type Action = (call: Call, store: Store, community: string) => Promise<void>;

/** @throws {CliError} `command-unknown`, and as the action. */
export function runAction(call: Call, actions: Readonly<Record<string, Action>>): Promise<number> {
  const action = findAction(call, actions);
  const community = call.need('community');
  return withStore(call, async (store) => {
    await action(call, store, community);
    return 0;
  });
}

/** @throws {CliError} `command-unknown`. */
export function findAction<Found>(
  { command, arguments: [word = ''] }: Call,
  actions: Readonly<Record<string, Found>>,
): Found {
  const action = Object.hasOwn(actions, word) ? actions[word] : undefined;
  if (action) return action;
  const suggestion = suggest(word, Object.keys(actions));
  throw new CliError('command-unknown', { command: `${command.name} ${word}`, suggestion });
}
