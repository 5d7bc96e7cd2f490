// A campaign collects from the day it opens until it closes. What was collected may be spent and handed out later, and
// is told as the campaign's: otherwise its costs after the last day would escape the cap.
import type { EntryOf } from '@circunomy/sdk/ledger';
import type { Fault } from '../fault.ts';
import { showValue } from '../schema-fault-words.ts';
import { indexOf } from './ledger-index.ts';
import { isBefore } from './partial-date.ts';
import type { Rule, RuleContext } from './rule.ts';

export const checkCampaignOpen: Rule = (entry, context) => {
  if (entry.kind === 'campaign-closed') return checkClosing(entry, context);
  if (entry.kind !== 'contribution-received' || entry.campaign === undefined) return [];
  const { on, campaign } = entry;
  const end = findEnd(campaign, context);
  if (on === null || !end || !isBefore(end.on, on)) return [];
  const message = {
    en: `${showValue(on)} is after the campaign ended: ${end.en}. Correct the date, or leave the campaign out.`,
    id: `${showValue(on)} sesudah kampanye berakhir: ${end.id}. Perbaiki tanggalnya, atau hilangkan kampanyenya.`,
  };
  return [{ path: context.toPath(['on']), value: on, message }];
};

interface End {
  readonly on: string;
  readonly en: string;
  readonly id: string;
}

/** The earlier of the day until which it collects and the day on which it was closed. */
function findEnd(campaign: string, { ledger }: RuleContext): End | undefined {
  const opened = ledger.effectiveById(campaign);
  const ends: End[] = [];
  if (opened?.kind === 'campaign-opened' && opened.until !== null) {
    const [en, id] = [`it collects until ${opened.until}`, `pengumpulan sampai ${opened.until}`];
    ends.push({ on: opened.until, en, id });
  }
  for (const { on, number } of listClosings(campaign, ledger)) {
    if (on === null) continue;
    ends.push({ on, en: `#${number} closed it on ${on}`, id: `#${number} menutupnya pada ${on}` });
  }
  return ends.sort((a, b) => (isBefore(a.on, b.on) ? -1 : 1))[0];
}

function listClosings(campaign: string, ledger: RuleContext['ledger']) {
  return [...indexOf(ledger).idsOf(['closed', campaign])].map((id) => ({
    ...{ id, number: ledger.numberOf(id), on: ledger.effectiveById(id)?.on ?? null },
  }));
}

function checkClosing(
  { id, on, campaign }: EntryOf<'campaign-closed'>,
  { ledger, toPath }: RuleContext,
): Fault[] {
  const [other] = listClosings(campaign, ledger).filter((closing) => closing.id !== id);
  if (other) {
    const message = {
      en: `The campaign was closed by #${other.number} already. Correct that entry instead.`,
      id: `Kampanye itu sudah ditutup oleh #${other.number}. Perbaiki catatan itu saja.`,
    };
    return [{ path: toPath(['campaign']), value: campaign, message }];
  }
  if (on === null) return [];
  const later = ledger.referrersOf(campaign).flatMap((each) => {
    const entry = ledger.effectiveById(each);
    const isLate = entry?.kind === 'contribution-received' && entry.on && isBefore(on, entry.on);
    return isLate ? [`#${ledger.numberOf(each)}`] : [];
  });
  if (later.length === 0) return [];
  const numbers = later.slice(0, 5).join(', ');
  const message = {
    en: `${showValue(on)} is before contributions that the campaign received: ${numbers}. Correct one of the dates.`,
    id: `${showValue(on)} lebih awal dari kontribusi yang diterima kampanye itu: ${numbers}. Perbaiki salah satu tanggalnya.`,
  };
  return [{ path: toPath(['on']), value: on, message }];
}
