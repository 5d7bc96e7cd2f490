// Tells which rows speak of an MSME that the ledger already has, and asks where only the name says so.
import { type Doubt, type Finding, fault, question } from './finding.ts';
import type { ImportRow } from './import-row.ts';
import type { Mapping } from './mapping.ts';
import type { RegisteredMsmes } from './registered-msmes.ts';
import { lookUp, toWordKey } from './table-text.ts';

export interface MatchContext {
  readonly file: string;
  readonly mapping: Mapping;
  readonly registered: RegisteredMsmes;
  /** MSMEs of rows that earlier imports of this table recorded, as the rows key them. */
  readonly ownMsmes: ReadonlyMap<string, string>;
  /** Everything that earlier imports of this table recorded. */
  readonly ownIds: ReadonlySet<string>;
}

export interface MatchedMsmes {
  /** Id of the registration, by MSME as the rows key it. */
  readonly known: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  /** Names under `mayBeSame` that nobody registered here: no registration can be the same as them. */
  readonly unknownNames: readonly string[];
}

export function matchMsmes(rows: readonly ImportRow[], context: MatchContext): MatchedMsmes {
  const { file, mapping, registered, ownMsmes, ownIds } = context;
  const known = new Map<string, string>();
  const findings: Finding[] = [];
  const firstRows = new Map(rows.toReversed().map((row) => [toWordKey(row.msme), row] as const));
  for (const [key, row] of firstRows) {
    const answer = lookUp(mapping.msmes, row.msme);
    const place = { file, row: row.row, column: null, value: row.msme };
    if (answer !== undefined && answer !== 'new') {
      if (registered.has(answer)) known.set(key, answer);
      else findings.push({ ...place, ...unknownId(answer) });
      continue;
    }
    const namesakes = registered.byName(row.msme);
    const own = ownMsmes.get(key) ?? namesakes.find((id) => ownIds.has(id));
    if (own) known.set(key, own);
    else if (answer === undefined && namesakes[0]) {
      findings.push({ ...place, ...namesake(row.msme, namesakes) });
    }
  }
  const names = new Set(Object.values(mapping.mayBeSame ?? {}).flat());
  const unknownNames = [...names].filter((name) => registered.byName(name).length === 0);
  return { known, findings, unknownNames };
}

function unknownId(id: string): Doubt {
  return fault(
    {
      en: `the mapping file names the registration "${id}", which this ledger does not have`,
      id: `berkas pemetaan menyebut pendaftaran "${id}", yang tidak ada di buku besar ini`,
    },
    {
      en: 'Name the id of a registered MSME, or "new"',
      id: 'Sebutkan id UMKM yang terdaftar, atau "new"',
    },
  ).doubt;
}

function namesake(name: string, ids: readonly string[]): Doubt {
  return question(
    {
      en: `an MSME called "${name}" is registered already (${ids.join(', ')})`,
      id: `UMKM bernama "${name}" sudah terdaftar (${ids.join(', ')})`,
    },
    {
      en: 'Say in the mapping file which one it is, or "new" where it is another business',
      id: 'Nyatakan pada berkas pemetaan yang mana, atau "new" bila usaha lain',
    },
    { msmes: { [name]: ids[0] ?? 'new' } },
    [...ids, 'new'],
  ).doubt;
}
