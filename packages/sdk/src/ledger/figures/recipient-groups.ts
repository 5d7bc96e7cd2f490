/** What each group of recipients got: deliveries and people, and what activities made for them. */
import type { Impact } from '../../contract/impact.schema.ts';
import type { RecipientGroup } from '../../contract/values.schema.ts';
import type { FigureFold } from './figure.ts';
import { PeopleSum, QuantitySums, type Sign } from './tallies.ts';

type Line = Impact['byRecipientGroup'][number];

class GroupSums {
  readonly #people = new PeopleSum();
  readonly #outputs = new QuantitySums();
  #distributions = 0;
  #activities = 0;

  get isEmpty(): boolean {
    return this.#distributions === 0 && this.#activities === 0;
  }

  addDelivery(people: Parameters<PeopleSum['add']>[0], sign: Sign): void {
    this.#distributions += sign;
    this.#people.add(people, sign);
  }

  addActivity(outputs: readonly Parameters<QuantitySums['add']>[0][], sign: Sign): void {
    this.#activities += sign;
    for (const output of outputs) this.#outputs.add(output, sign);
  }

  read(): Omit<Line, 'recipientGroup'> {
    return {
      distributions: this.#distributions,
      beneficiaries: this.#people.read(),
      activities: this.#activities,
      outputs: this.#outputs.read(),
    };
  }
}

/** What an activity made for nobody in particular is left out. */
export function foldRecipientGroups(): FigureFold<Impact['byRecipientGroup']> {
  const groups = new Map<RecipientGroup, GroupSums>();
  const change = (group: RecipientGroup, toChange: (sums: GroupSums) => void): void => {
    const sums = groups.get(group) ?? new GroupSums();
    toChange(sums);
    if (sums.isEmpty) groups.delete(group);
    else groups.set(group, sums);
  };
  return {
    count(entry, sign) {
      if (entry.kind === 'distribution-delivered') {
        change(entry.recipientGroup, (sums) => sums.addDelivery(entry.people, sign));
      }
      if (entry.kind !== 'activity-held') return;
      const served = new Set(entry.outputs.map(({ recipientGroup }) => recipientGroup));
      for (const group of served) {
        if (group === null) continue;
        const outputs = entry.outputs.filter(({ recipientGroup }) => recipientGroup === group);
        change(group, (sums) => {
          sums.addActivity(
            outputs.map(({ quantity }) => quantity),
            sign,
          );
        });
      }
    },
    read: () =>
      [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([recipientGroup, sums]) => ({ recipientGroup, ...sums.read() })),
  };
}
