/** What a `community-joined` entry is called, and the sentence that tells it. */
import type { KindWords } from '../kind-words.ts';

export const communityJoinedWords: KindWords<'community-joined'> = {
  label: { id: 'Bergabung', en: 'Joining' },
  describe: ({ movement, inspiredBy }, { language, format }) => {
    const examples = inspiredBy.length > 0 ? format.list(inspiredBy) : null;
    if (language === 'id') {
      const joined = movement === null ? '' : ` bergabung dengan gerakan ${movement}`;
      const inspired = examples === null ? '' : ` mengikuti teladan ${examples}`;
      return `Komunitas ini${[joined, inspired].filter(Boolean).join(' dan') || ' bergabung dengan gerakan'}.`;
    }
    const joined = movement === null ? '' : ` joins the movement ${movement}`;
    const inspired = examples === null ? '' : ` follows the example of ${examples}`;
    return `This community${[joined, inspired].filter(Boolean).join(' and') || ' joins the movement'}.`;
  },
};
