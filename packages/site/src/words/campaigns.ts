/** Words of the page of campaigns; what is said of one campaign is the SDK's, shared with the widget. */

const id = {
  title: 'Kampanye',
  homeTitle: 'Yang sedang dikumpulkan',
  homeEnded: 'Yang pernah dikumpulkan',
  description: (name: string) =>
    `Kampanye ${name}: sasaran, yang terkumpul, izin, dan biayanya, dari catatan.`,
  text: 'Setiap kampanye punya sasaran, masa, dan izin. Yang terkumpul dihitung dari kontribusi yang tercatat.',
  entry: (number: string) => `catatan #${number}`,
  all: 'Semua kampanye',
};

const en: typeof id = {
  title: 'Campaigns',
  homeTitle: 'What is being collected',
  homeEnded: 'What was collected',
  description: (name: string) =>
    `Campaigns of ${name}: goal, what was collected, permit and costs, from entries.`,
  text: 'Every campaign has a goal, a period and a permit. What was collected follows from recorded contributions.',
  entry: (number: string) => `entry #${number}`,
  all: 'All campaigns',
};

export const campaignWords = { id, en };
