/** How MSMEs and groups moved from one stage to another. */
import type { IndicatorValues } from '../../contract/indicators.schema.ts';
import { type Figure, ofKind } from './figure.ts';
import { type Found, Histories } from './histories.ts';
import { isOnOrBefore } from './partial-days.ts';
import { STAGES, type Stage, toSubject } from './subject.ts';
import { Counts, type Sign } from './tallies.ts';

/** Whether the dates say which of two neighbours came first. */
function isSure(earlier: Found<Stage>, later: Found<Stage>): boolean {
  return isOnOrBefore(earlier.on, later.on) === true;
}

export const transitions: Figure<IndicatorValues['transitions']> = {
  name: 'transitions',
  unit: 'entries',
  definition: {
    id: 'Berapa kali UMKM atau kelompok pindah dari satu tahap ke tahap lain, naik atau turun.',
    en: 'How often an MSME or a group moved from one stage to another, up or down.',
  },
  formula: {
    id: 'Penilaian setiap UMKM atau kelompok diurutkan menurut tanggal; setiap dua penilaian berurutan dengan tahap berbeda dihitung satu kali.',
    en: 'The assessments of each MSME or group in the order of their dates; every two that follow each other with different stages count once.',
  },
  unknown: {
    id: 'Dua penilaian yang tanggalnya tidak menunjukkan mana yang lebih dulu tidak dihitung.',
    en: 'Two assessments whose dates do not say which came first are left out.',
  },
  counts: ['stage-assessed'],
  createFold() {
    const histories = new Histories<Stage>();
    const steps = new Counts<string>();
    const countSteps = (subject: string, sign: Sign): void => {
      const history = histories.of(subject);
      for (const [at, later] of history.entries()) {
        const earlier = history[at - 1];
        if (!earlier || earlier.value === later.value || !isSure(earlier, later)) continue;
        steps.add(`${earlier.value} ${later.value}`, sign);
      }
    };
    return {
      count: ofKind('stage-assessed', (assessment, sign) => {
        const subject = toSubject(assessment);
        countSteps(subject, -1);
        histories.add(subject, assessment, assessment.stage, sign);
        countSteps(subject, 1);
      }),
      read: () =>
        STAGES.flatMap((from) =>
          STAGES.map((to) => ({ from, to, count: steps.of(`${from} ${to}`) })),
        ).filter(({ count }) => count > 0),
    };
  },
};
