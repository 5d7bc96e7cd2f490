// The sample's entries as proposals, so that a real server records the same facts under the same ids.
import type { ProposedEntry } from '@circunomy/api';
import type { Entry, EntryOf } from '@circunomy/sdk/ledger';
import type { SampleCommunity } from '@circunomy/sdk/mocks';
import {
  type CommunityProfile,
  communityProfileSchema,
  type ProposedDocument,
} from '@circunomy/sdk/schema';

const decoder = new TextDecoder();

function readJson<T>(sample: SampleCommunity, path: string): T | undefined {
  const file = sample.readFile(path);
  return file && JSON.parse(decoder.decode(file.body));
}

export function sampleProfile(sample: SampleCommunity): CommunityProfile {
  const community = readJson<Record<string, unknown>>(sample, 'community.json') ?? {};
  const names = Object.keys(communityProfileSchema.shape);
  return communityProfileSchema.parse(
    Object.fromEntries(names.map((name) => [name, community[name]])),
  );
}

export interface SampleProposals {
  readonly opening: Pick<EntryOf<'community-opened'>, 'type' | 'areas' | 'on'>;
  readonly proposals: readonly ProposedEntry[];
}

export function readSampleProposals(sample: SampleCommunity): SampleProposals {
  const lines = decoder.decode(sample.readFile('ledger.ndjson')?.body).trimEnd().split('\n');
  const [opened, ...rest] = lines.map((line) => JSON.parse(line) as Entry);
  if (opened?.kind !== 'community-opened') throw new Error('The sample does not begin by opening.');
  const { type, areas, on } = opened;
  return {
    opening: { type, areas, on },
    proposals: rest.map((entry) => toProposal(entry, sample)),
  };
}

function toProposal(entry: Entry, sample: SampleCommunity): ProposedEntry {
  const { v, community, recordedBy, verifiedBy, at, id, kind, on, documents, ...payload } = entry;
  const proposed = (documents ?? []).flatMap((reference): ProposedDocument[] => {
    const document = readJson<ProposedDocument>(sample, `documents/${reference.id}.json`);
    return document
      ? [{ kind: document.kind, body: document.body, consent: document.consent }]
      : [];
  });
  return {
    id,
    kind,
    on,
    payload: payload as ProposedEntry['payload'],
    ...(proposed.length > 0 && { documents: proposed }),
  };
}
