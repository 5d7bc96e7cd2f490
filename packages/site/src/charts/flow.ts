/**
 * The money's way as data: from contributions through categories of MSMEs to areas. Goods whose price
 * is unknown keep their quantity; nothing is estimated.
 */
import type { Impact } from '@circunomy/sdk';
import { categoryWords, createFormat, type Format, type Language } from '@circunomy/sdk/format';
import { toAreaKey } from '@circunomy/sdk/ledger';
import { flowWords } from '../words/flow.ts';

export interface FlowBranch {
  /** Which area of `Flow.areas`. */
  readonly key: string;
  readonly area: string;
  /** Known rupiah; 0 where only a quantity is known. */
  readonly rupiah: number;
  /** `Rp 300.000`, or `100 pcs` where no amount is known. */
  readonly amount: string;
  /** `5–10 orang`; null where unknown. */
  readonly people: string | null;
}

export interface FlowCategory {
  /** Code of the category, which picks its colour. */
  readonly code: string;
  readonly name: string;
  readonly rupiah: number;
  readonly amount: string;
  /** Largest first. */
  readonly branches: readonly FlowBranch[];
}

type Stream = Impact['flow'][number];

/** Categories, largest first. Empty where nothing was bought. */
export function toFlow(flow: Impact['flow'], language: Language): FlowCategory[] {
  const format = createFormat(language);
  return [...Map.groupBy(flow, ({ category }) => category)]
    .map(([code, streams]) => ({
      code,
      name: categoryWords[code][language],
      rupiah: sumRupiah(streams),
      amount: describeAmount(streams, format),
      branches: streams.map((stream) => toBranch(stream, format, language)).sort(largestFirst),
    }))
    .sort(largestFirst);
}

function toBranch(stream: Stream, format: Format, language: Language): FlowBranch {
  const t = flowWords[language];
  return {
    key: toAreaKey(stream.area),
    area: stream.area?.name ?? t.noSingleArea,
    rupiah: sumRupiah([stream]),
    amount: describeAmount([stream], format),
    people: stream.beneficiaries && t.people(format.range(stream.beneficiaries)),
  };
}

function sumRupiah(streams: readonly Stream[]): number {
  return streams.reduce((sum, { spent }) => sum + (spent?.rupiah ?? 0), 0);
}

/** Rupiah where any are known, then the goods of streams without any amount. */
function describeAmount(streams: readonly Stream[], format: Format): string {
  const priced = streams.flatMap(({ spent }) => spent ?? []);
  const goods = sumQuantities(streams.filter(({ spent }) => spent === null));
  const money = {
    rupiah: sumRupiah(streams),
    known: priced.reduce((sum, { known }) => sum + known, 0),
    of: priced.reduce((sum, { of }) => sum + of, 0),
  };
  return [
    ...(priced.length > 0 ? [format.knownRupiah(money)] : []),
    ...goods.map(format.quantity),
  ].join(' + ');
}

function sumQuantities(streams: readonly Stream[]): Stream['quantities'] {
  const parts = streams.flatMap(({ quantities }) => quantities);
  return [...Map.groupBy(parts, ({ unit }) => unit)].map(([unit, group]) => ({
    unit,
    quantity: group.reduce((sum, { quantity }) => sum + quantity, 0),
  }));
}

function largestFirst(a: { rupiah: number }, b: { rupiah: number }): number {
  return b.rupiah - a.rupiah;
}
