// From a proposal to the entry and documents it becomes, or to everything that is wrong with it.
import {
  type CircunomyDocument,
  createId,
  createSalt,
  ENVELOPE,
  type Entry,
  encodeEntry,
  hashDocument,
  LedgerError,
} from '@circunomy/sdk/ledger';
import {
  type EntryKind,
  entrySchemas,
  type Proposal,
  type ProposedDocument,
} from '@circunomy/sdk/schema';
import { idNounOf, isEntryKind } from './entry-kinds.ts';
import type { Fault } from './fault.ts';
import { parseProposal } from './parse-proposal.ts';
import type { ProposedEntry, Witnesses } from './recording.ts';
import { listTextFaults } from './rules/text.ts';
import { showValue } from './schema-fault-words.ts';
import { toJsonPath, toSchemaFaults } from './schema-faults.ts';

export interface BuiltEntry {
  readonly entry: Entry;
  readonly body: Uint8Array;
  readonly documents: readonly CircunomyDocument[];
  readonly proposed: readonly ProposedDocument[];
}

export interface Envelope extends Witnesses {
  readonly community: string;
  readonly at: string;
}

export type Checked = { readonly built: BuiltEntry } | { readonly faults: readonly Fault[] };

/**
 * What can be told without looking at the ledger. `path` is the proposal's own JSON path; where `checkPrivacy` finds
 * anything, nothing else is said, since other faults quote what was sent.
 */
export function buildEntry(
  sent: unknown,
  envelope: Envelope,
  path: string,
  checkPrivacy: (proposal: Proposal) => Fault[],
): Checked {
  const textFaults = listTextFaults(sent, path);
  if (textFaults.length > 0) return { faults: textFaults };
  const parsed = parseProposal(sent);
  if (!parsed.success) {
    return { faults: toSchemaFaults(parsed.error, sent, (place) => toJsonPath(path, place)) };
  }
  const proposal = parsed.data as ProposedEntry;
  const refused = checkPrivacy(proposal);
  if (refused.length > 0) return { faults: refused };
  if (!isEntryKind(proposal.kind)) return { faults: [unknownKind(proposal.kind, path)] };
  const faults = [
    ...checkId(proposal.id, proposal.kind, path),
    ...checkPayloadNames(proposal.payload, toJsonPath(path, ['payload'])),
  ];
  const documents = (proposal.documents ?? []).map(toDocument);
  const candidate = toCandidate(proposal, documents, envelope);
  const entry = entrySchemas[proposal.kind].safeParse(candidate);
  if (!entry.success) {
    faults.push(...toSchemaFaults(entry.error, candidate, (place) => toProposalPath(path, place)));
  }
  if (!entry.success || faults.length > 0) return { faults };
  return encode(entry.data, documents, proposal.documents ?? [], path);
}

/** Where a place in an entry stands in the proposal that it was made from. */
export function toProposalPath(path: string, place: readonly PropertyKey[]): string {
  const isEnvelope = (ENVELOPE as readonly PropertyKey[]).includes(place[0] ?? '');
  return toJsonPath(path, isEnvelope ? place : ['payload', ...place]);
}

export function checkPayloadNames(payload: object, path: string): Fault[] {
  return ENVELOPE.filter((name) => Object.hasOwn(payload, name)).map((name) => ({
    path: toJsonPath(path, [name]),
    value: (payload as Record<string, unknown>)[name],
    message: {
      en: `"${name}" is not part of the payload. Leave it out here.`,
      id: `"${name}" bukan bagian payload. Hilangkan dari sini.`,
    },
  }));
}

function toCandidate(
  proposal: ProposedEntry,
  documents: readonly CircunomyDocument[],
  { community, at, recordedBy, verifiedBy }: Envelope,
): Record<string, unknown> {
  const { id, kind, on, payload, source, readings } = proposal;
  return {
    ...payload,
    v: 1,
    community,
    kind,
    on,
    id: id ?? createId(idNounOf(kind as EntryKind)),
    ...(documents.length > 0 && {
      documents: documents.map((document) => ({ id: document.id, hash: hashDocument(document) })),
    }),
    ...(source && { source }),
    ...(readings && { readings }),
    recordedBy,
    verifiedBy,
    at,
  };
}

function toDocument({ kind, body, consent }: ProposedDocument): CircunomyDocument {
  const id = createId('document');
  return { id, salt: createSalt(), kind, body, consent } as CircunomyDocument;
}

function encode(
  entry: Entry,
  documents: readonly CircunomyDocument[],
  proposed: readonly ProposedDocument[],
  path: string,
): Checked {
  try {
    return { built: { entry, body: encodeEntry(entry), documents, proposed } };
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    const message = {
      en: `The entry is longer than 65,535 bytes. Move long text into a document or split it.`,
      id: `Catatan lebih dari 65.535 bita. Pindahkan teks panjang ke dokumen atau bagi catatannya.`,
    };
    return { faults: [{ path, value: undefined, message }] };
  }
}

function checkId(id: string | undefined, kind: EntryKind, path: string): Fault[] {
  const noun = idNounOf(kind);
  if (id === undefined || new RegExp(`^${noun}-[0-9a-hjkmnp-tv-z]{12}$`).test(id)) return [];
  return [
    {
      path: toJsonPath(path, ['id']),
      value: id,
      message: {
        en: `${showValue(id)} is no id for this kind. Make one with createId("${noun}") or leave it out.`,
        id: `${showValue(id)} bukan id untuk jenis ini. Buat dengan createId("${noun}") atau hilangkan.`,
      },
    },
  ];
}

function unknownKind(kind: string, path: string): Fault {
  const known = Object.keys(entrySchemas).join(', ');
  return {
    path: toJsonPath(path, ['kind']),
    value: kind,
    message: {
      en: `${showValue(kind)} is no kind of entry. Choose one of: ${known}.`,
      id: `${showValue(kind)} bukan jenis catatan. Pilih salah satu: ${known}.`,
    },
  };
}
