// A kind's example as somebody would write it in a file, and the sentence that it makes.
import { createFormat, describeEntry, type Language } from '@circunomy/sdk/format';
import type { Entry } from '@circunomy/sdk/ledger';
import { type AnyExample, castNames, castNumbers, kindExamples } from '@circunomy/sdk/reference';
import type { EntryKind, Proposal } from '@circunomy/sdk/schema';

const ID = 'entry-000000000000';

/** As `circunomy record` takes it. */
export function toProposal(kind: EntryKind): Proposal {
  const { on, payload, documents }: AnyExample = kindExamples[kind];
  const consent = { basis: 'given', purpose: 'laporan', on, until: null };
  const whole = documents?.map((document) => ({ ...document, consent }));
  return { kind, on, payload, ...(whole && { documents: whole }) } as unknown as Proposal;
}

/** JSON with what fits on one line on one line. */
export function writeJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value, null, 1).replace(/\n */g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= 100) {
    return flat;
  }
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((item) => writeJson(item, inner))
    : Object.entries(value).map(([name, member]) => `"${name}": ${writeJson(member, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${members.map((member) => inner + member).join(',\n')}\n${indent}${close}`;
}

export function tellExample(kind: EntryKind, language: Language): { label: string; text: string } {
  const { on, payload, documents }: AnyExample = kindExamples[kind];
  const [own] = documents ?? [];
  const name = own && 'name' in own.body ? own.body.name : null;
  const entry = { ...payload, kind, on, id: ID, ...(own && { documents: [{}] }) };
  const { label, text } = describeEntry(entry as unknown as Entry, {
    language,
    format: createFormat(language),
    nameOf: (id) => (id === ID ? name : (castNames.get(id) ?? null)),
    numberOf: (id) => castNumbers.get(id),
  });
  return { label, text: text.replaceAll('\u2060', '') };
}
