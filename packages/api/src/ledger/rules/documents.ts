// Which documents an entry may carry, and what must never stand in one.
import { documentBodySchemas } from '@circunomy/sdk/schema';
import { documentRuleOf } from '../entry-kinds.ts';
import type { Fault } from '../fault.ts';
import { toSchemaFaults } from '../schema-faults.ts';
import type { Rule } from './rule.ts';

export const checkDocuments: Rule = (entry, { documents, toPath }) => {
  if (!documents) return [];
  const { allowed, required } = documentRuleOf(entry.kind);
  const faults = documents.flatMap(({ kind, body }, index): Fault[] => {
    const place = ['documents', index];
    if (!allowed.includes(kind)) {
      return [
        {
          path: toPath([...place, 'kind']),
          value: kind,
          message: {
            en: `An entry of kind ${entry.kind} carries no "${kind}". Use: ${allowed.join(', ')}.`,
            id: `Catatan jenis ${entry.kind} tidak memuat "${kind}". Pakai: ${allowed.join(', ')}.`,
          },
        },
      ];
    }
    const parsed = documentBodySchemas[kind].safeParse(body);
    if (parsed.success) return [];
    return toSchemaFaults(parsed.error, body, (inner) => toPath([...place, 'body', ...inner]));
  });
  const isMissing = required && !documents.some(({ kind }) => kind === required);
  if (!isMissing) return faults;
  return [
    ...faults,
    {
      path: toPath(['documents']),
      value: undefined,
      message: {
        en: `An entry of kind ${entry.kind} says nothing without a document of kind "${required}". Add one.`,
        id: `Catatan jenis ${entry.kind} tidak berarti tanpa dokumen jenis "${required}". Tambahkan.`,
      },
    },
  ];
};
