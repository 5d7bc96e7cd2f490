/** A campaign as people read it: what is collected against the goal, until when, under which permit, at what cost. */
import type { Campaign } from '@circunomy/sdk';
import { closingReasonWords, permitExemptionWords } from '@circunomy/sdk/format';
import type { PageContext } from '../render/page-context.ts';
import { campaignWords } from '../words/campaigns.ts';

interface CampaignFact {
  readonly label: string;
  readonly value: string;
  readonly note: string | null;
  /** True where a rule is broken. */
  readonly isAlarming?: boolean;
}

export interface CampaignCard {
  readonly name: string;
  readonly about: string | null;
  readonly isOpen: boolean;
  readonly collected: string;
  readonly goal: string;
  readonly collectedNote: string | null;
  /** 0 to 1 for the bar; null where nothing can be drawn. */
  readonly bar: number | null;
  readonly facts: readonly CampaignFact[];
  readonly entry: number;
}

type Words = (typeof campaignWords)['id'];

export function toCampaignCard(campaign: Campaign, page: PageContext): CampaignCard {
  const { format, language } = page;
  const t = campaignWords[language];
  const { reached } = campaign.figures;
  return {
    name: campaign.name ?? t.noName,
    about: campaign.about,
    isOpen: campaign.closed === null && campaign.figures.daysLeft !== 0,
    ...readCollected(campaign, page, t),
    goal: campaign.goal === null ? t.noGoal : t.ofGoal(format.rupiah(campaign.goal)),
    bar: reached && Math.min(1, reached.share),
    facts: [
      readTime(campaign, page, t),
      readGivers(campaign, page, t),
      readCosts(campaign, page, t),
      readSpent(campaign, page, t),
      readPeople(campaign, page, t),
      readPermit(campaign, page, t),
    ],
    entry: campaign.entry,
  };
}

type Collected = Pick<CampaignCard, 'collected' | 'collectedNote'>;

function readCollected({ figures }: Campaign, { format }: PageContext, t: Words): Collected {
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

function readTime(campaign: Campaign, page: PageContext, t: Words): CampaignFact {
  const { format, language } = page;
  const { closed, until, figures } = campaign;
  const label = t.left;
  if (closed) {
    const value = t.closed(closingReasonWords[closed.reason][language]);
    return { label, value, note: format.partialDate(closed.on) };
  }
  if (until === null) return { label, value: t.openEnded, note: null };
  const last = `${t.until}: ${format.partialDate(until)}`;
  if (figures.daysLeft === null) return { label, value: t.unknown, note: last };
  if (figures.daysLeft === 0) return { label, value: t.ended, note: last };
  const { asOf } = page.site.impact;
  const note = asOf === null ? last : `${last}; ${t.leftNote(format.day(asOf))}`;
  return { label, value: t.daysLeft(format.number(figures.daysLeft)), note };
}

function readGivers({ figures }: Campaign, { format }: PageContext, t: Words): CampaignFact {
  const range = figures.contributions?.contributors;
  if (!range) return { label: t.contributors, value: t.unknown, note: null };
  const note = range.min < range.max ? t.contributorsNote : null;
  return { label: t.contributors, value: t.contributorsValue(format.range(range)), note };
}

function readCosts({ figures }: Campaign, { format }: PageContext, t: Words): CampaignFact {
  const { costs, costShare } = figures;
  if (!costs) return { label: t.costs, value: t.noCosts, note: null };
  const value = format.knownRupiah(costs);
  if (!costShare) return { label: t.costs, value, note: t.costShareUnknown };
  const { share, cap, withinCap } = costShare;
  const shown = t.costShare(format.share(share), format.share(cap));
  const note = `${shown}: ${withinCap ? t.withinCap : t.overCap}`;
  return { label: t.costs, value, note, isAlarming: !withinCap };
}

function readSpent({ figures }: Campaign, { format }: PageContext, t: Words): CampaignFact {
  const none = figures.purchases === 0 ? t.none : t.unknown;
  return {
    label: t.spent,
    value: figures.spent ? format.knownRupiah(figures.spent) : none,
    note: null,
  };
}

function readPeople({ figures }: Campaign, { format }: PageContext, t: Words): CampaignFact {
  const none = figures.distributions === 0 ? t.none : t.unknown;
  const { beneficiaries } = figures;
  return {
    label: t.received,
    value: beneficiaries ? t.people(format.range(beneficiaries)) : none,
    note: null,
  };
}

function readPermit({ permit }: Campaign, page: PageContext, t: Words): CampaignFact {
  const { format, language } = page;
  if (permit === null) return { label: t.permit, value: t.permitUnknown, note: null };
  if ('exempt' in permit) {
    const value = t.permitExempt(permitExemptionWords[permit.exempt][language]);
    return { label: t.permit, value, note: null };
  }
  const note = permit.until === null ? null : t.permitUntil(format.partialDate(permit.until));
  return { label: t.permit, value: t.permitNumber(permit.number), note };
}
