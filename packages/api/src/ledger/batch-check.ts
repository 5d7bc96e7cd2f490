// A batch is recorded whole or not at all: every fault in it is found before anything is written.
import type { LedgerView } from '@circunomy/sdk/ledger';
import { ApiError } from '../api-error.ts';
import type { AreaRegister } from '../areas/index.ts';
import { checkCorrection } from './correction-check.ts';
import type { Fault } from './fault.ts';
import { type BuiltEntry, buildEntry, type Envelope, toProposalPath } from './proposal-check.ts';
import { toJakartaDate } from './rules/jakarta-date.ts';
import { checkGate, type PrivacyGate } from './rules/privacy.ts';
import type { RuleContext } from './rules/rule.ts';
import { checkRules } from './rules/rules.ts';
import { showValue } from './schema-fault-words.ts';

export interface BatchContext {
  /** Grows by the batch; worthless after a refusal, unless it did not grow. */
  readonly ledger: LedgerView;
  /** Of the community whose book it is. */
  readonly parent?: LedgerView | undefined;
  /** Of this community. */
  readonly books?: readonly LedgerView[];
  readonly areas: AreaRegister;
  readonly envelope: Envelope;
  readonly gate: PrivacyGate;
  /** JSON path of the proposal at an index. */
  readonly toPath: (index: number) => string;
  /** Only the opening of a community may record one. */
  readonly isOpening?: boolean;
  /** Only a change of the key may record one. */
  readonly isRotation?: boolean;
  /** Only a withdrawal, which erases the document with it, may record one. */
  readonly isWithdrawal?: boolean;
  /** Nothing will be recorded: the ledger grows no more than it takes to check. */
  readonly isTrial?: boolean;
}

/** @throws {ApiError} `entries-refused` with every fault of the batch. */
export function checkBatch(proposals: readonly unknown[], context: BatchContext): BuiltEntry[] {
  const faults: Fault[] = [];
  const beside = {
    refused: new Set<string>(),
    today: toJakartaDate(new Date(context.envelope.at)),
  };
  const built: BuiltEntry[] = [];
  // What one proposal adds is added for the next one: a single one that is refused, or only tried, leaves no trace.
  let addLast: (() => void) | undefined;
  for (const [index, sent] of proposals.entries()) {
    addLast?.();
    addLast = undefined;
    const path = context.toPath(index);
    const toPath = (place: readonly PropertyKey[]): string => toProposalPath(path, place);
    const checked = buildEntry(sent, context.envelope, path, (proposal) =>
      checkGate(proposal, context.ledger, context.gate, toPath),
    );
    const found =
      'faults' in checked
        ? checked.faults
        : checkAgainstLedger(checked.built, path, beside, context);
    faults.push(...found);
    if ('built' in checked && found.length === 0) {
      const { entry } = checked.built;
      built.push(checked.built);
      if (entry.kind !== 'entry-corrected') addLast = () => context.ledger.append(entry);
    } else if (hasId(sent)) beside.refused.add(sent.id);
  }
  if (faults.length > 0)
    throw new ApiError('entries-refused', { count: faults.length }, { faults });
  if (!context.isTrial) addLast?.();
  return built;
}

function checkAgainstLedger(
  { entry, proposed }: BuiltEntry,
  path: string,
  { refused, today }: Pick<RuleContext, 'refused' | 'today'>,
  batch: BatchContext,
): Fault[] {
  const { ledger, parent, books = [], areas } = batch;
  const { isOpening = false, isRotation = false, isWithdrawal = false } = batch;
  if (ledger.numberOf(entry.id) !== undefined) return [repeatedId(entry.id, path)];
  if (entry.kind === 'community-opened' && !isOpening) return [secondOpening(path)];
  if (entry.kind === 'key-rotated' && !isRotation) return [proposedRotation(path)];
  if (entry.kind === 'document-withdrawn' && !isWithdrawal) return [proposedWithdrawal(path)];
  const toPath = (place: readonly PropertyKey[]): string => toProposalPath(path, place);
  const context = { ledger, parent, books, today, refused, areas, documents: proposed, toPath };
  if (entry.kind === 'entry-corrected') return checkCorrection(entry, proposed, context, path);
  return checkRules(entry, context);
}

function hasId(sent: unknown): sent is { id: string } {
  return typeof sent === 'object' && sent !== null && 'id' in sent && typeof sent.id === 'string';
}

function repeatedId(id: string, path: string): Fault {
  return {
    path: `${path}.id`,
    value: id,
    message: {
      en: `${showValue(id)} is taken. Make a new id or leave it out.`,
      id: `${showValue(id)} sudah dipakai. Buat id baru atau hilangkan.`,
    },
  };
}

/** Its signature is over the whole ledger: an entry that anybody else made would end the ledger for every reader. */
function proposedRotation(path: string): Fault {
  return {
    path: `${path}.kind`,
    value: 'key-rotated',
    message: {
      en: 'A change of the signing key records itself. Leave this entry out.',
      id: 'Pergantian kunci penanda tangan mencatat dirinya sendiri. Hilangkan catatan ini.',
    },
  };
}

function proposedWithdrawal(path: string): Fault {
  return {
    path: `${path}.kind`,
    value: 'document-withdrawn',
    message: {
      en: 'A withdrawal records itself while it erases the document. Withdraw the document instead.',
      id: 'Penarikan mencatat dirinya sendiri sambil menghapus dokumennya. Tarik dokumennya.',
    },
  };
}

function secondOpening(path: string): Fault {
  return {
    path: `${path}.kind`,
    value: 'community-opened',
    message: {
      en: 'This community is open already. Leave this entry out.',
      id: 'Komunitas ini sudah dibuka. Hilangkan catatan ini.',
    },
  };
}
