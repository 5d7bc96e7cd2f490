/** What a `partner-joined` entry is called, and the sentence that tells it. */
import { partnerRoleWords, partnerTypeWords } from '../../../format/movement-words.ts';
import { type KindWords, ownName } from '../kind-words.ts';

export const partnerJoinedWords: KindWords<'partner-joined'> = {
  label: { id: 'Mitra', en: 'Partner' },
  describe: (partner, context) => {
    const { language, format } = context;
    const name = ownName(partner, context);
    const type = partnerTypeWords[partner.type][language];
    const roles = format.list(partner.roles.map((role) => partnerRoleWords[role][language]));
    return language === 'id'
      ? `${name} menjadi mitra: ${type}, membantu dengan ${roles}.`
      : `${name} becomes a partner: ${type}, helping with ${roles}.`;
  },
};
