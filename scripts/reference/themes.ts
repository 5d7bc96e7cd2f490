// Which entries belong together for a reader: a treasurer looks for money, a companion for meetings.
import type { Localized } from '@circunomy/sdk/format';
import type { EntryKind } from '@circunomy/sdk/schema';

type Theme = 'community' | 'goods' | 'money' | 'group' | 'programme' | 'proof' | 'mending';

export const themeWords: Readonly<Record<Theme, Localized>> = {
  community: { id: 'Komunitas, mitra, dan kampanye', en: 'Community, partners and campaigns' },
  goods: { id: 'UMKM dan barang', en: 'MSMEs and goods' },
  money: { id: 'Uang', en: 'Money' },
  group: { id: 'Kelompok', en: 'Groups' },
  programme: { id: 'Program pemberdayaan', en: 'Empowerment programmes' },
  proof: { id: 'Bukti, cerita, dan pernyataan', en: 'Evidence, stories and statements' },
  mending: { id: 'Membetulkan dan menarik', en: 'Correcting and withdrawing' },
};

const themes: Readonly<Record<EntryKind, Theme>> = {
  'community-opened': 'community',
  'community-joined': 'community',
  'partner-joined': 'community',
  'campaign-opened': 'community',
  'campaign-closed': 'community',
  'msme-registered': 'goods',
  'msme-changed': 'goods',
  'product-listed': 'goods',
  'stage-assessed': 'programme',
  'contribution-received': 'money',
  'purchase-made': 'goods',
  'package-packed': 'goods',
  'distribution-delivered': 'goods',
  'goods-lost': 'goods',
  'stock-counted': 'goods',
  'cost-paid': 'money',
  'evidence-published': 'proof',
  'testimony-published': 'proof',
  'figure-declared': 'proof',
  'indicator-reported': 'programme',
  'group-formed': 'group',
  'meeting-held': 'group',
  'dues-paid': 'money',
  'cash-received': 'money',
  'cash-spent': 'money',
  'solidarity-reported': 'group',
  'activity-held': 'group',
  'award-won': 'group',
  'capital-granted': 'programme',
  'mentoring-held': 'programme',
  'report-signed': 'group',
  'entry-corrected': 'mending',
  'key-rotated': 'mending',
  'document-withdrawn': 'mending',
};

/** Every theme with its kinds, both in the order of their lists. */
export function listThemes(): { readonly theme: Theme; readonly kinds: readonly EntryKind[] }[] {
  const kinds = Object.keys(themes) as EntryKind[];
  return (Object.keys(themeWords) as Theme[]).map((theme) => ({
    theme,
    kinds: kinds.filter((kind) => themes[kind] === theme),
  }));
}
