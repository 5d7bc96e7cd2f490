/** The one figure in the middle of the ring, by what the community is for. */
import type { Declared } from '@circunomy/sdk';
import type { PageContext } from '../render/page-context.ts';
import { homeWords } from '../words/home.ts';
import { homeKindWords } from '../words/home-kinds.ts';
import type { HomeKind } from './home-kind.ts';

export interface RingFigure {
  readonly figure: string;
  readonly note: string;
  /** A second line; null where there is nothing to add. */
  readonly more: string | null;
}

export function readRingFigure(kind: HomeKind, page: PageContext): RingFigure {
  const t = homeKindWords[page.language];
  const nothing = { figure: t.nothing, note: t.nothingNote, more: null };
  switch (kind) {
    case 'circulation':
      return readRecipients(page);
    case 'group':
      return readMembers(page) ?? nothing;
    case 'programme':
      return readHouseholds(page) ?? nothing;
    case 'network':
      return readMsmes(page) ?? nothing;
    case 'book':
      return readBalance(page) ?? nothing;
  }
}

function readRecipients({ site, format, language }: PageContext): RingFigure {
  const { beneficiaries, msmesHelped } = site.impact.itemised;
  const t = homeWords[language];
  return {
    figure: beneficiaries ? format.range(beneficiaries) : t.nothingYet,
    note: beneficiaries ? t.received : t.nothingYetText,
    more: msmesHelped > 0 ? t.goodsFrom(format.number(msmesHelped)) : null,
  };
}

function readMembers({ site, format, language }: PageContext): RingFigure | null {
  const { members, meetings } = site.indicators.figures;
  const t = homeKindWords[language];
  if (!members) return null;
  const more = meetings > 0 ? t.meetingsNote(format.number(meetings)) : null;
  return { figure: format.number(members.count), note: t.membersNote, more };
}

/** The declared number where no entry tells: it says so. */
function readHouseholds({ site, format, language }: PageContext): RingFigure | null {
  const { households } = site.indicators.figures;
  const t = homeKindWords[language];
  if (households) return { figure: format.range(households), note: t.householdsNote, more: null };
  const declared = site.impact.declared.findLast(({ figure }) => figure === 'households');
  if (!declared) return null;
  const figure = showDeclared(declared, format);
  return { figure, note: t.householdsNote, more: t.declaredNote };
}

function showDeclared(declared: Declared, format: PageContext['format']): string {
  if ('atLeast' in declared) return `≥\u00a0${format.number(declared.atLeast)}`;
  if ('about' in declared) return `±\u00a0${format.number(declared.about)}`;
  return `${declared.approximately ? '±\u00a0' : ''}${format.range(declared)}`;
}

function readMsmes({ site, format, language }: PageContext): RingFigure | null {
  const { msmesRegistered } = site.impact.itemised;
  const note = homeKindWords[language].msmesNote;
  return msmesRegistered.max === 0
    ? null
    : { figure: format.range(msmesRegistered), note, more: null };
}

function readBalance({ site, format, language }: PageContext): RingFigure | null {
  const { cash } = site.indicators.figures;
  const note = homeKindWords[language].balanceNote;
  return cash && { figure: format.rupiah(cash.balance), note, more: null };
}
