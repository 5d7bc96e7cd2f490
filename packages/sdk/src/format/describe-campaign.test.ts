// A campaign as a doubting giver reads it: goal, time left by the ledger's own day, permit, and costs against the cap.
import { describe, expect, test } from 'vitest';
import type { Campaign } from '../contract/campaigns.schema.ts';
import { describeCampaign } from './describe-campaign.ts';
import { createFormat } from './format.ts';

const options = { format: createFormat('id'), asOf: '2026-03-01T09:00:00Z' };

const sum = (rupiah: number) => ({ rupiah, known: 1, of: 1 });
const figures: Campaign['figures'] = {
  contributions: {
    personal: sum(1_000_000),
    public: { rupiah: 500_000, known: 2, of: 3 },
    contributors: { min: 2, max: 4 },
  },
  reached: { share: 0.75, known: 3, of: 4 },
  purchases: 0,
  spent: null,
  distributions: 1,
  beneficiaries: null,
  costs: sum(300_000),
  costShare: null,
  daysLeft: 12,
};
const campaign: Campaign = {
  ...{ id: 'campaign-1', name: 'Sarapan', about: null, url: null, withdrawn: false, entry: 7 },
  ...{ openedOn: '2026-02-01', goal: 2_000_000, until: '2026-03-13', closed: null },
  permit: { number: '12/PUB/2026', until: '2026-12-31' },
  figures,
};
const read = (changes: Partial<Campaign>, of: Partial<Campaign['figures']> = {}) => {
  const told = describeCampaign(
    { ...campaign, ...changes, figures: { ...figures, ...of } },
    options,
  );
  return { ...told, fact: (label: string) => told.facts.find((one) => one.label === label) };
};

describe('describeCampaign', () => {
  test('adds up what is known of the contributions, and says of how many', () => {
    expect(read({})).toMatchObject({
      collected: '≥\u00a0Rp\u00a01.500.000',
      goal: 'dari sasaran Rp\u00a02.000.000',
      collectedNote: 'nilai diketahui pada 3 dari 4 kontribusi',
      share: '≥\u00a075\u00a0%',
      isOpen: true,
    });
  });

  test('knows no share without a goal, and says by how much the goal was passed', () => {
    expect(read({ goal: null }, { reached: null })).toMatchObject({
      goal: 'tanpa sasaran',
      share: null,
    });
    expect(read({}, { reached: { share: 1.4, known: 4, of: 4 } }).share).toBe('140\u00a0%');
  });

  test('counts the days that are left from the last entry', () => {
    expect(read({}).fact('Sisa waktu')).toMatchObject({
      value: '12 hari',
      note: expect.stringContaining('per 1 Maret 2026, hari catatan terakhir'),
    });
    expect(read({}, { daysLeft: 0 })).toMatchObject({ isOpen: false });
    expect(read({}, { daysLeft: 0 }).fact('Sisa waktu')?.value).toBe('masanya sudah lewat');
    const closed = { on: '2026-02-20', reason: 'goal-reached', entry: 9 } as const;
    expect(read({ closed }).fact('Sisa waktu')?.value).toBe('Ditutup: sasaran tercapai');
  });

  test('holds costs against the cap only where every amount is known', () => {
    expect(read({}).fact('Biaya')).toMatchObject({
      note: 'bagiannya belum bisa dihitung, sebab ada nilai yang belum diketahui',
    });
    const over = { share: 0.2, cap: 0.1, withinCap: false };
    expect(read({}, { costShare: over }).fact('Biaya')).toEqual({
      name: 'costs',
      label: 'Biaya',
      value: 'Rp\u00a0300.000',
      note: '20\u00a0% dari yang terkumpul; batasnya 10\u00a0%: melampaui batas PP 29/1980 pasal 6',
      isAlarming: true,
    });
  });

  test('tells none from unknown', () => {
    expect(read({}).fact('Dibelanjakan di UMKM')?.value).toBe('belum ada');
    expect(read({}).fact('Penerima')?.value).toBe('belum diketahui');
    expect(read({}, { contributions: null })).toMatchObject({ collected: 'belum ada' });
  });

  test('says which permit, why none, or that nobody said', () => {
    expect(read({}).fact('Izin')).toMatchObject({
      value: 'Nomor 12/PUB/2026',
      note: 'berlaku sampai 31 Desember 2026',
    });
    expect(read({ permit: { exempt: 'among-members' } }).fact('Izin')?.value).toBe(
      'Tidak diperlukan: hanya di antara anggota',
    );
    expect(read({ permit: null }).fact('Izin')?.value).toContain('belum disebutkan');
  });
});
