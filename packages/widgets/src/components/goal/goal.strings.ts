/** The goal's own words; what is said of the campaign itself is the SDK's, as on the community's pages. */
import type { Dictionary } from '../../locales/fill.ts';

type Key =
  | 'label'
  | 'ofGoal'
  | 'costs'
  | 'itemised'
  | 'entry'
  | 'buy'
  | 'all'
  | 'none'
  | 'notThere';

export const goalStrings: Dictionary<Key> = {
  id: {
    label: 'Kampanye {campaign}',
    ofGoal: '{share} dari sasaran',
    costs: 'Biaya terhadap batasnya',
    itemised: 'tercatat · {count} kontribusi',
    entry: 'catatan #{number}',
    buy: 'Beli untuk bantu',
    all: 'Semua kampanye',
    none: 'Komunitas ini belum membuka kampanye.',
    notThere:
      'Kampanye “{id}” tidak ada di komunitas ini. Periksa atribut campaign, atau hapus supaya kampanye yang terbuka tampil.',
  },
  en: {
    label: 'Campaign {campaign}',
    ofGoal: '{share} of the goal',
    costs: 'Costs against their cap',
    itemised: 'itemised · {count} contribution|itemised · {count} contributions',
    entry: 'entry #{number}',
    buy: 'Buy for aid',
    all: 'All campaigns',
    none: 'This community has opened no campaign yet.',
    notThere:
      'This community has no campaign “{id}”. Check the campaign attribute, or leave it out to show the open one.',
  },
};
