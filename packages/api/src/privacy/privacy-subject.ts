// What the gate looks at, whether it came as an entry of the ledger or as somebody's proposal: a kind, fields, documents.
import type { CircunomyDocument, Entry } from '@circunomy/sdk/ledger';
import type { Proposal, ProposedDocument } from '@circunomy/sdk/schema';

export type PrivacyDocument = CircunomyDocument | ProposedDocument;

/** From the entry's own top: `['area', 'code']`, `['documents', 0, 'body', 'caption']`. */
export type Place = readonly PropertyKey[];

export interface PrivacyContext {
  /** The day of recording or publishing in Jakarta (UTC+7), `YYYY-MM-DD`. */
  readonly today: string;
  /**
   * An entry of the same ledger as it reads after corrections:
   * `(id) => view.effectiveById(view.subjectOf(id))`. Without it, evidence counts as being about recipients, and
   * whether they are children cannot be known.
   */
  readonly findEntry?: (id: string) => Entry | undefined;
  /**
   * Everything recorded of an MSME, its registration first, as it reads after corrections. Without it, only its
   * registration is known.
   */
  readonly findHistory?: (msme: string) => readonly Entry[];
  /** Whether the community says that it is made up; where it is not, "fictional" is no consent. Undefined: not checked. */
  readonly fictional?: boolean;
  /** The JSON path of a place as the sender knows it; without it, paths start at the entry or proposal itself. */
  readonly toPath?: (place: Place) => string;
}

export interface SubjectDocument {
  readonly place: Place;
  readonly document: PrivacyDocument;
}

export interface PrivacySubject {
  /** Of what the entry says; for a correction the kind of what it corrects. */
  readonly kind: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where the fields stand: nothing, but in a correction. */
  readonly fieldsPlace: Place;
  readonly source: unknown;
  readonly documents: readonly SubjectDocument[];
  /** Of an entry's documents, some are no longer public. */
  readonly lacksDocuments: boolean;
  /** What a correction mends, as it reads before it; undefined of everything else. */
  readonly corrected: Entry | undefined;
  readonly today: string;
  readonly fictional: boolean | undefined;
  readonly findEntry: (id: string) => Entry | undefined;
  readonly findHistory: (msme: string) => readonly Entry[];
  readonly toPath: (place: Place) => string;
}

const ENVELOPE = ['kind', 'on', 'documents', 'source', 'readings'];

export function toSubject(
  entry: Entry | Proposal,
  documents: readonly PrivacyDocument[],
  context: PrivacyContext,
): PrivacySubject {
  const isProposal = 'payload' in entry;
  const fields = isProposal ? entry.payload : entry;
  const findEntry = context.findEntry ?? (() => undefined);
  const own = { kind: entry.kind, fields, fieldsPlace: [], corrected: undefined };
  return {
    ...(entry.kind === 'entry-corrected' ? toCorrected(fields, findEntry) : own),
    source: entry.source,
    documents: documents.map((document, index) => ({
      place: ['documents', toIndex(entry, document) ?? index],
      document,
    })),
    lacksDocuments: !isProposal && (entry.documents?.length ?? 0) > documents.length,
    today: context.today,
    fictional: context.fictional,
    findEntry,
    findHistory: context.findHistory ?? ((msme) => [findEntry(msme) ?? []].flat()),
    toPath: context.toPath ?? ((place) => toJsonPath(isProposal ? toSentPlace(place) : place)),
  };
}

/** A withdrawn document leaves a gap: the others keep their places in the entry. */
function toIndex({ documents }: Entry | Proposal, document: PrivacyDocument): number | undefined {
  if (!('id' in document)) return undefined;
  const index = (documents ?? []).findIndex((each) => 'id' in each && each.id === document.id);
  return index === -1 ? undefined : index;
}

/** What a correction puts in the place of the entry that it mends, directly or through other corrections. */
function toCorrected(
  correction: Readonly<Record<string, unknown>>,
  findEntry: PrivacySubject['findEntry'],
): Pick<PrivacySubject, 'kind' | 'fields' | 'fieldsPlace' | 'corrected'> {
  const replacement = correction.replacement as { readonly payload?: object } | null | undefined;
  const fields = { ...replacement?.payload };
  const corrected = findTarget(correction.corrects, findEntry);
  return {
    kind: corrected?.kind ?? guessKind(fields),
    corrected,
    fields,
    fieldsPlace: ['replacement', 'payload'],
  };
}

/** By the fields that only one kind has, where the corrected entry cannot be found. */
function guessKind(fields: object): string {
  if ('recipientGroup' in fields) return 'distribution-delivered';
  if ('inclusion' in fields) return 'msme-registered';
  return 'entry-corrected';
}

function findTarget(corrects: unknown, findEntry: PrivacySubject['findEntry']): Entry | undefined {
  const seen = new Set<unknown>();
  let id = corrects;
  while (typeof id === 'string' && !seen.has(id)) {
    seen.add(id);
    const entry = findEntry(id);
    if (entry?.kind !== 'entry-corrected') return entry;
    id = entry.corrects;
  }
  return undefined;
}

function toSentPlace(place: Place): Place {
  return ENVELOPE.includes(String(place[0])) ? place : ['payload', ...place];
}

/** Only plain member names are shown, since an odd one could itself be what must not be repeated. */
function toJsonPath(place: Place): string {
  return place.reduce<string>((path, part) => {
    if (typeof part === 'number') return `${path}[${part}]`;
    return /^[a-z]{1,24}$/i.test(String(part)) ? `${path}.${String(part)}` : `${path}.…`;
  }, '$');
}
