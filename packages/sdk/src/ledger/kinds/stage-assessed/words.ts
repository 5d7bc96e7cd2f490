/** What a `stage-assessed` entry is called, and the sentence that tells it. */
import { stageWords } from '../../../format/programme-words.ts';
import { groupOrCommunity, type KindWords } from '../kind-words.ts';

const STAGES = Object.keys(stageWords);

export const stageAssessedWords: KindWords<'stage-assessed'> = {
  label: { id: 'Penilaian tahap', en: 'Assessment of a stage' },
  describe: ({ msme, group, stage, operating }, context) => {
    const { language, format } = context;
    const name = groupOrCommunity(msme ?? group, context);
    const number = format.number(STAGES.indexOf(stage) + 1);
    const of = format.number(STAGES.length);
    const closed = operating === false;
    return language === 'id'
      ? `${name} berada pada tahap ${number} dari ${of}, ${stageWords[stage].id}${closed ? '; usahanya sedang tidak berjalan' : ''}.`
      : `${name} is at stage ${number} of ${of}, ${stageWords[stage].en}${closed ? '; it is not in business' : ''}.`;
  },
};
