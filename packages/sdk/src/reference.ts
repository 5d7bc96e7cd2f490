/** `@circunomy/sdk/reference`: what every kind of entry says of its fields, and an example of each. For servers and tools. */
export { castNames, castNumbers } from './ledger/kinds/example-cast.ts';
export type { AnyExample, KindExample } from './ledger/kinds/kind-example.ts';
export { kindExamples } from './ledger/kinds/kind-examples.ts';
export type {
  AnyField,
  FieldForm,
  FieldReference,
  KindReference,
} from './ledger/kinds/kind-reference.ts';
export { kindReferences } from './ledger/kinds/kind-references.ts';
