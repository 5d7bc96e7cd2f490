/** A campaign as people read it: what is collected against the goal, until when, under which permit, at what cost. */
import type { Campaign } from '../contract/campaigns.schema.ts';
import { campaignWords } from './campaign-words.ts';
import type { Format } from './format.ts';
import { closingReasonWords, permitExemptionWords } from './movement-words.ts';

export interface CampaignFact {
  readonly name: 'time' | 'contributors' | 'costs' | 'spent' | 'people' | 'permit';
  readonly label: string;
  readonly value: string;
  readonly note: string | null;
  /** True where a rule is broken. */
  readonly isAlarming?: boolean;
}

export interface CampaignDescription {
  readonly name: string;
  readonly about: string | null;
  /** False once it is closed or its last day is over. */
  readonly isOpen: boolean;
  readonly collected: string;
  /** How the sum is called: "terkumpul". */
  readonly collectedLabel: string;
  readonly collectedNote: string | null;
  readonly goal: string;
  /** Of the goal: `75 %`, above 100 % where it was passed; null without a goal or a known sum. */
  readonly share: string | null;
  readonly facts: readonly CampaignFact[];
}

export interface DescribeCampaignOptions {
  readonly format: Format;
  /** Instant of the ledger's last entry, from which days are counted: `asOf` of the figures. */
  readonly asOf: string | null;
}

type Words = (typeof campaignWords)['id'];

/**
 * What is unknown is said to be unknown; a sum of which only a part is known is written as at least.
 *
 * @example
 * import { createClient } from '@circunomy/sdk';
 * import { createFormat, describeCampaign } from '@circunomy/sdk/format';
 * const client = createClient({ src: 'https://example.org/our-community/' });
 * const [{ campaigns }, { asOf }] = await Promise.all([client.campaigns(), client.impact()]);
 * for (const campaign of campaigns) {
 *   const { name, collected, goal } = describeCampaign(campaign, { format: createFormat('id'), asOf });
 *   console.log(name, collected, goal);
 * }
 */
export function describeCampaign(
  campaign: Campaign,
  { format, asOf }: DescribeCampaignOptions,
): CampaignDescription {
  const t = campaignWords[format.language];
  return {
    name: campaign.name ?? t.noName,
    about: campaign.about,
    isOpen: isOpenCampaign(campaign),
    ...readCollected(campaign, format, t),
    collectedLabel: t.reached,
    goal: campaign.goal === null ? t.noGoal : t.ofGoal(format.rupiah(campaign.goal)),
    share: readShare(campaign, format),
    facts: [
      readTime(campaign, { format, asOf }, t),
      readGivers(campaign, format, t),
      readCosts(campaign, format, t),
      readSpent(campaign, format, t),
      readPeople(campaign, format, t),
      readPermit(campaign, format, t),
    ],
  };
}

/** By the day of the ledger's last entry. */
export function isOpenCampaign({ closed, figures }: Campaign): boolean {
  return closed === null && figures.daysLeft !== 0;
}

function readShare({ figures: { reached } }: Campaign, format: Format): string | null {
  if (!reached) return null;
  const isWhole = reached.known === reached.of;
  return `${isWhole ? '' : '≥\u00a0'}${format.share(reached.share)}`;
}

type Collected = Pick<CampaignDescription, 'collected' | 'collectedNote'>;

function readCollected({ figures }: Campaign, format: Format, t: Words): Collected {
  const parts = [figures.contributions?.personal, figures.contributions?.public].filter(
    (part) => part !== null && part !== undefined,
  );
  if (figures.contributions === null) return { collected: t.none, collectedNote: t.nothing };
  if (parts.length === 0) return { collected: t.unknown, collectedNote: t.amountUnknown };
  const sum = parts.reduce(
    (total, part) => ({
      rupiah: total.rupiah + part.rupiah,
      known: total.known + part.known,
      of: total.of + part.of,
    }),
    { rupiah: 0, known: 0, of: 0 },
  );
  const isWhole = sum.known === sum.of;
  return {
    collected: format.knownRupiah(sum),
    collectedNote: isWhole ? null : t.amountsKnown(format.number(sum.known), format.number(sum.of)),
  };
}

function readTime(
  campaign: Campaign,
  { format, asOf }: DescribeCampaignOptions,
  t: Words,
): CampaignFact {
  const { closed, until, figures } = campaign;
  const [name, label] = ['time', t.left] as const;
  if (closed) {
    const value = t.closed(closingReasonWords[closed.reason][format.language]);
    return { name, label, value, note: format.partialDate(closed.on) };
  }
  if (until === null) return { name, label, value: t.openEnded, note: null };
  const last = `${t.until}: ${format.partialDate(until)}`;
  if (figures.daysLeft === null) return { name, label, value: t.unknown, note: last };
  if (figures.daysLeft === 0) return { name, label, value: t.ended, note: last };
  const note = asOf === null ? last : `${last}; ${t.leftNote(format.day(asOf))}`;
  return { name, label, value: t.daysLeft(format.number(figures.daysLeft)), note };
}

function readGivers({ figures }: Campaign, format: Format, t: Words): CampaignFact {
  const range = figures.contributions?.contributors;
  if (!range) return { name: 'contributors', label: t.contributors, value: t.unknown, note: null };
  const note = range.min < range.max ? t.contributorsNote : null;
  return {
    name: 'contributors',
    label: t.contributors,
    value: t.contributorsValue(format.range(range)),
    note,
  };
}

function readCosts({ figures }: Campaign, format: Format, t: Words): CampaignFact {
  const { costs, costShare } = figures;
  if (!costs) return { name: 'costs', label: t.costs, value: t.noCosts, note: null };
  const value = format.knownRupiah(costs);
  if (!costShare) return { name: 'costs', label: t.costs, value, note: t.costShareUnknown };
  const { share, cap, withinCap } = costShare;
  const shown = t.costShare(format.share(share), format.share(cap));
  const note = `${shown}: ${withinCap ? t.withinCap : t.overCap}`;
  return { name: 'costs', label: t.costs, value, note, isAlarming: !withinCap };
}

function readSpent({ figures }: Campaign, format: Format, t: Words): CampaignFact {
  const none = figures.purchases === 0 ? t.none : t.unknown;
  return {
    name: 'spent',
    label: t.spent,
    value: figures.spent ? format.knownRupiah(figures.spent) : none,
    note: null,
  };
}

function readPeople({ figures }: Campaign, format: Format, t: Words): CampaignFact {
  const none = figures.distributions === 0 ? t.none : t.unknown;
  const { beneficiaries } = figures;
  return {
    name: 'people',
    label: t.received,
    value: beneficiaries ? t.people(format.range(beneficiaries)) : none,
    note: null,
  };
}

function readPermit({ permit }: Campaign, format: Format, t: Words): CampaignFact {
  if (permit === null)
    return { name: 'permit', label: t.permit, value: t.permitUnknown, note: null };
  if ('exempt' in permit) {
    const value = t.permitExempt(permitExemptionWords[permit.exempt][format.language]);
    return { name: 'permit', label: t.permit, value, note: null };
  }
  const note = permit.until === null ? null : t.permitUntil(format.partialDate(permit.until));
  return { name: 'permit', label: t.permit, value: t.permitNumber(permit.number), note };
}
