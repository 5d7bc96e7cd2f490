// A correction must name an entry, say what it should have been in that entry's own form, and leave the rest whole.
import { ENVELOPE, type Entry, type EntryOf, type LedgerView } from '@circunomy/sdk/ledger';
import { entrySchemas, type ProposedDocument } from '@circunomy/sdk/schema';
import { checkAftermath } from './correction-aftermath.ts';
import type { Fault } from './fault.ts';
import { checkPayloadNames } from './proposal-check.ts';
import { checkDates } from './rules/calendar.ts';
import { checkNotInFuture } from './rules/not-in-future.ts';
import type { RuleContext } from './rules/rule.ts';
import { checkRules } from './rules/rules.ts';
import { showValue } from './schema-fault-words.ts';
import { toJsonPath, toSchemaFaults } from './schema-faults.ts';

type Correction = EntryOf<'entry-corrected'>;

/** Adds the correction to `context.ledger` when it could be read, since some rules look at what it leaves. */
export function checkCorrection(
  correction: Correction,
  proposed: readonly ProposedDocument[],
  context: RuleContext,
  path: string,
): Fault[] {
  const { ledger } = context;
  if (context.refused.has(correction.corrects)) return [];
  const target = findTarget(correction, ledger);
  const refusal = target ? refuseTarget(target) : unknownTarget(correction);
  if (!target || refusal) {
    return refusal
      ? [{ path: `${path}.payload.corrects`, value: correction.corrects, message: refusal }]
      : [];
  }
  const withoutDocuments = { ...context, documents: undefined };
  const faults = [checkDates, checkNotInFuture].flatMap((rule) =>
    rule(correction, withoutDocuments),
  );
  faults.push(
    ...(correction.replacement
      ? checkReplacement(correction, target, proposed, context, path)
      : checkNothingAttached(proposed, path)),
  );
  if (faults.length > 0) return faults;
  const before = ledger.effectiveById(target.id);
  ledger.append(correction);
  return checkAftermath({ correction, target, before }, context, path);
}

/** The entry that is mended in the end, whether it is named itself or by one of its corrections. */
function findTarget({ corrects }: Correction, ledger: LedgerView): Entry | undefined {
  const number = ledger.numberOf(ledger.subjectOf(corrects));
  return number === undefined ? undefined : ledger.all()[number - 1];
}

function refuseTarget({ kind }: Entry): Fault['message'] | undefined {
  if (kind === 'key-rotated') {
    return {
      en: 'A change of the signing key cannot be corrected. Change the key again.',
      id: 'Pergantian kunci penanda tangan tidak bisa diperbaiki. Ganti lagi kuncinya.',
    };
  }
  if (kind === 'document-withdrawn') {
    return {
      en: 'What was withdrawn is gone: this cannot be corrected. Record the text again if its owner agrees.',
      id: 'Yang sudah ditarik telah hilang: ini tidak bisa diperbaiki. Catat lagi teksnya bila pemiliknya setuju.',
    };
  }
  if (kind !== 'community-opened') return undefined;
  return {
    en: 'The opening of a community cannot be corrected. Open another community.',
    id: 'Pembukaan komunitas tidak bisa diperbaiki. Buka komunitas lain.',
  };
}

function unknownTarget({ corrects }: Correction): Fault['message'] {
  return {
    en: `${showValue(corrects)} is not in the ledger. Name the entry that is to be mended.`,
    id: `${showValue(corrects)} tidak ada di buku besar. Sebutkan catatan yang mau diperbaiki.`,
  };
}

function checkReplacement(
  { replacement, documents, recordedBy, verifiedBy, at, community }: Correction,
  target: Entry,
  proposed: readonly ProposedDocument[],
  context: RuleContext,
  path: string,
): Fault[] {
  const payloadPath = `${path}.payload.replacement.payload`;
  const names = checkPayloadNames(replacement?.payload ?? {}, payloadPath);
  if (names.length > 0) return names;
  const kept = documents ?? context.ledger.effectiveById(target.id)?.documents ?? target.documents;
  const candidate = {
    ...replacement?.payload,
    ...{ v: 1, kind: target.kind, community, id: target.id, recordedBy, verifiedBy, at },
    on: replacement?.on ?? null,
    ...(kept && { documents: kept }),
  };
  const toPath = (place: readonly PropertyKey[]): string => {
    if (place[0] === 'documents') return toJsonPath(path, place);
    if (place[0] === 'on') return `${path}.payload.replacement.on`;
    const isEnvelope = (ENVELOPE as readonly PropertyKey[]).includes(place[0] ?? '');
    return isEnvelope ? path : toJsonPath(payloadPath, place);
  };
  const parsed = entrySchemas[target.kind].safeParse(candidate);
  if (!parsed.success) return toSchemaFaults(parsed.error, candidate, toPath);
  return checkRules(parsed.data, {
    ...context,
    documents: proposed.length > 0 ? proposed : undefined,
    toPath,
  });
}

function checkNothingAttached(proposed: readonly ProposedDocument[], path: string): Fault[] {
  if (proposed.length === 0) return [];
  return [
    {
      path: `${path}.documents`,
      value: undefined,
      message: {
        en: 'A correction that takes an entry away carries no documents. Leave them out.',
        id: 'Perbaikan yang membatalkan catatan tidak memuat dokumen. Hilangkan.',
      },
    },
  ];
}
