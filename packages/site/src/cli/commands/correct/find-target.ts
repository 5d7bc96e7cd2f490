// Which entry a person means: by the number that pages show, with or without `#`, or by its id.
import type { CommunityState } from '@circunomy/api';
import { createLedgerView, type Entry, type LedgerView } from '@circunomy/sdk/ledger';
import { CliError } from '../../cli-error.ts';

export interface Target {
  /** The entry that was named; a correction where one was. */
  readonly named: Entry;
  /** The entry that reads differently afterwards: what a named correction is about, else the named one. */
  readonly subject: Entry;
  readonly number: number;
  /** The subject as it reads today; undefined where it was taken back. */
  readonly current: Entry | undefined;
  /** A view of its own: what a correction would come to can be tried on it. */
  readonly view: LedgerView;
}

/** @throws {CliError} `entry-unknown`. */
export function findTarget({ community, entries }: CommunityState, written: string): Target {
  const view = createLedgerView(entries);
  const typed = /^#?(\d+)$/.exec(written)?.[1];
  const place = typed === undefined ? view.numberOf(written) : Number(typed);
  const named = place === undefined ? undefined : entries[place - 1];
  const number = named && view.numberOf(view.subjectOf(named.id));
  const subject = number === undefined ? undefined : entries[number - 1];
  if (!named || !subject || number === undefined) {
    const details = { community: community.community, entry: written, size: entries.length };
    throw new CliError('entry-unknown', details);
  }
  return { named, subject, number, view, current: view.effectiveById(subject.id) };
}
