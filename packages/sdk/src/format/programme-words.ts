/** What the codes of a programme are called: stages, components, capital, mentoring, indicators. */
import type { EntryOf } from '../ledger/kinds/entry.schema.ts';
import type { Codes } from './language.ts';

type Assessment = EntryOf<'stage-assessed'>;
type Components = NonNullable<Assessment['components']>;

export const stageWords: Codes<Assessment['stage']> = {
  identification: { id: 'identifikasi dan seleksi', en: 'identification and selection' },
  incubation: { id: 'inkubasi', en: 'incubation' },
  strengthening: { id: 'penguatan', en: 'strengthening' },
  'market-integration': {
    id: 'integrasi pasar dan kemitraan',
    en: 'market integration and partnership',
  },
  independence: { id: 'kemandirian dan replikasi', en: 'independence and replication' },
};

export const componentWords: Codes<keyof Components> = {
  mapping: { id: 'pemetaan aset dan kebutuhan', en: 'mapping of assets and needs' },
  capacity: { id: 'peningkatan kapasitas', en: 'capacity building' },
  capital: { id: 'modal dan peralatan', en: 'capital and tools' },
  market: { id: 'akses pasar', en: 'market access' },
  institution: { id: 'lembaga lokal', en: 'local institution' },
};

export const presenceWords: Codes<NonNullable<Components[keyof Components]>> = {
  absent: { id: 'belum ada', en: 'absent' },
  partly: { id: 'sebagian', en: 'partly' },
  'in-place': { id: 'sudah ada', en: 'in place' },
};

export const managementWords: Codes<keyof NonNullable<Assessment['management']>> = {
  plansProduction: { id: 'merencanakan produksi', en: 'plans production' },
  knowsCosts: { id: 'mengetahui biaya', en: 'knows its costs' },
  setsPrices: { id: 'menentukan harga', en: 'sets prices' },
  keepsBooks: { id: 'membuat pembukuan', en: 'keeps books' },
};

export const resilienceWords: Codes<keyof NonNullable<Assessment['resilience']>> = {
  diversified: { id: 'usahanya beragam', en: 'is diversified' },
  reserveFund: { id: 'punya dana cadangan', en: 'has a reserve fund' },
  alternativeSuppliers: { id: 'punya pemasok pengganti', en: 'has alternative suppliers' },
};

export const capitalFormWords: Codes<EntryOf<'capital-granted'>['form']> = {
  'productive-grant': { id: 'hibah produktif', en: 'productive grant' },
  'staged-grant': { id: 'hibah bertahap', en: 'staged grant' },
  'revolving-fund': { id: 'dana bergulir', en: 'revolving fund' },
  'shared-equipment': { id: 'peralatan bersama', en: 'shared equipment' },
  tools: { id: 'alat kerja', en: 'tools' },
};

export const mentoringTopicWords: Codes<EntryOf<'mentoring-held'>['topic']> = {
  'business-planning': { id: 'perencanaan usaha', en: 'business planning' },
  production: { id: 'produksi', en: 'production' },
  marketing: { id: 'pemasaran', en: 'marketing' },
  packaging: { id: 'kemasan', en: 'packaging' },
  bookkeeping: { id: 'pembukuan', en: 'bookkeeping' },
  licensing: { id: 'perizinan', en: 'licensing' },
  'digital-skills': { id: 'keterampilan digital', en: 'digital skills' },
  'social-companionship': { id: 'pendampingan sosial', en: 'social companionship' },
  other: { id: 'hal lain', en: 'other matters' },
};

export const indicatorWords: Codes<EntryOf<'indicator-reported'>['indicator']> = {
  'household-income': { id: 'pendapatan keluarga', en: 'household income' },
  sales: { id: 'penjualan', en: 'sales' },
  customers: { id: 'pelanggan', en: 'customers' },
};
