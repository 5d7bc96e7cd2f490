// The fields of a kind as lines of a table, and the choices of those that have a fixed set.
import {
  bookWords,
  componentWords,
  duesRhythmWords,
  type Language,
  type Localized,
  managementWords,
  permitExemptionWords,
  presenceWords,
  recipientGroupWords,
  resilienceWords,
} from '@circunomy/sdk/format';
import { type AnyField, type FieldForm, kindReferences } from '@circunomy/sdk/reference';
import { type EntryKind, entrySchemas } from '@circunomy/sdk/schema';
import { referenceWords } from './reference-words.ts';

interface Shape {
  readonly isUnknown: boolean;
  readonly isLeftOut: boolean;
  readonly isList: boolean;
}

/** As much of a Zod schema as says whether a value may be missing. */
interface SchemaNode {
  readonly def: { readonly type: string; readonly innerType?: SchemaNode };
}

function readShape(kind: EntryKind, name: string): Shape {
  const shape: Readonly<Record<string, unknown>> = entrySchemas[kind].shape;
  let node = shape[name] as SchemaNode;
  let [isUnknown, isLeftOut] = [false, false];
  while (node.def.innerType) {
    isUnknown ||= node.def.type === 'nullable';
    isLeftOut ||= node.def.type === 'optional';
    node = node.def.innerType;
  }
  return { isUnknown, isLeftOut, isList: node.def.type === 'array' };
}

/** Choices inside a record, beside those that a field of codes has itself. */
const innerChoices: Partial<Record<FieldForm, readonly Readonly<Record<string, Localized>>[]>> = {
  permit: [permitExemptionWords],
  dues: [duesRhythmWords],
  book: [bookWords],
  outputs: [recipientGroupWords],
  components: [componentWords, presenceWords],
  management: [managementWords],
  resilience: [resilienceWords],
};

function listFields(kind: EntryKind): [string, AnyField][] {
  return Object.entries<AnyField>(kindReferences[kind].fields);
}

export function listFieldLines(kind: EntryKind, language: Language): string[] {
  const { entries: t, forms } = referenceWords[language];
  return listFields(kind).map(([name, { label, meaning, form, unit }]) => {
    const { isUnknown, isLeftOut, isList } = readShape(kind, name);
    const one = unit ? `${forms[form]}: ${unit[language]}` : forms[form];
    const empty = isUnknown && isLeftOut ? t.both : isUnknown ? t.unknown : t.leftOut;
    const cells = [
      label[language],
      `\`${name}\``,
      meaning[language],
      isList ? t.listOf(one) : one,
      isUnknown || isLeftOut ? empty : t.required,
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

/** `**Jenis** (`category`): `drinks` Minuman · …` */
export function listChoiceLines(kind: EntryKind, language: Language): string[] {
  return listFields(kind).flatMap(([name, { form, values, label }]) => {
    const sets = values ? [values] : (innerChoices[form] ?? []);
    if (sets.length === 0) return [];
    const told = sets.map((set) =>
      Object.entries(set)
        .map(([code, words]) => `\`${code}\` ${words[language]}`)
        .join(' · '),
    );
    return [`- **${label[language]}** (\`${name}\`): ${told.join('; ')}`];
  });
}
