/**
 * Puts into words what each member of a schema is: doc comments of the contract, the reference of each kind of entry,
 * the definition of each figure.
 */
import { campaignFigures, type Figure, figures, indicatorFigures } from '@circunomy/sdk/ledger';
import { type AnyField, kindReferences } from '@circunomy/sdk/reference';
import type { EntryKind } from '@circunomy/sdk/schema';
import { nameEntry, nameProposal } from './component-names.ts';
import descriptions from './descriptions.json' with { type: 'json' };
import type { JsonSchema } from './openapi-types.ts';

type Schemas = Readonly<Record<string, JsonSchema>>;

/** By path below the schema, such as `series.month.costs`; the schema itself under the empty path. */
type Texts = Readonly<Record<string, string>>;

export function describeSchemas(schemas: Schemas): Record<string, JsonSchema> {
  const described = structuredClone(schemas) as Record<string, JsonSchema>;
  const tell = (component: string, texts: Texts): void => {
    const schema = described[component];
    for (const [path, description] of Object.entries(schema ? texts : {})) {
      for (const member of findMembers(schema, path)) Object.assign(member, { description });
    }
  };
  for (const [component, texts] of Object.entries(descriptions)) tell(component, texts);
  for (const kind of Object.keys(kindReferences) as EntryKind[]) {
    tell(nameEntry(kind), readKind(kind, ''));
    tell(nameProposal(kind), readKind(kind, 'payload.'));
  }
  tell('Itemised', readFigures(figures, ''));
  tell('IndicatorValues', readFigures(indicatorFigures, ''));
  tell('Group', readFigures(indicatorFigures, 'figures.'));
  tell('CampaignFigures', readFigures(campaignFigures, ''));
  return described;
}

/** Lists and alternatives are passed through; what is another component is described there. */
export function findMembers(schema: JsonSchema | undefined, path: string): JsonSchema[] {
  if (!schema || path === '') return schema ? [schema] : [];
  const [name = '', ...rest] = path.split('.');
  const { properties, items, anyOf, oneOf, prefixItems } = schema as {
    readonly properties?: Schemas;
    readonly items?: JsonSchema;
    readonly [list: string]: unknown;
  };
  const inside = [items, anyOf, oneOf, prefixItems].flat() as (JsonSchema | undefined)[];
  return [
    ...findMembers(properties?.[name], rest.join('.')),
    ...inside.flatMap((one) => findMembers(one, path)),
  ];
}

function readKind(kind: EntryKind, below: string): Texts {
  const { records, fields } = kindReferences[kind];
  const told = Object.entries(fields as Readonly<Record<string, AnyField>>).map(
    ([name, field]) => [below + name, field.meaning.en + tellUnit(field)] as const,
  );
  return { '': records.en, ...Object.fromEntries(told) };
}

function tellUnit({ form, unit }: AnyField): string {
  if (form === 'rupiah') return ' In whole rupiah.';
  return unit ? ` Unit: ${unit.en}.` : '';
}

function readFigures(all: Readonly<Record<string, Figure<unknown>>>, below: string): Texts {
  return Object.fromEntries(
    Object.values(all).map(({ name, definition, unit, unknown }) => [
      below + name,
      `${definition.en} Unit: ${unit}. ${unknown.en}`,
    ]),
  );
}
