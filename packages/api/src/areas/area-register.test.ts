// The register through its public door, on the real official names.
import { beforeAll, describe, expect, it } from 'vitest';
import { AreaError, type AreaRegister, loadAreaRegister } from './index.ts';

describe('area register', () => {
  let register: AreaRegister;
  const codesOf = (written: string, within?: string): string[] =>
    register.findAreasByName(written, within).map((area) => area.code);

  beforeAll(async () => {
    register = await loadAreaRegister();
  });

  it('tells name, level and surroundings of a district', () => {
    expect(register.findArea('31.73.03')).toEqual({
      code: '31.73.03',
      name: 'Taman Sari',
      officialName: 'Taman Sari',
      level: 'district',
      parents: [
        { code: '31.73', name: 'Jakarta Barat', level: 'regency' },
        { code: '31', name: 'DKI Jakarta', level: 'province' },
      ],
    });
  });

  it('keeps "Kota" and "Kabupaten" in the name only where two regencies share it', () => {
    const names = ['32.75', '32.16', '32.76', '31.75'].map((code) => register.findArea(code).name);
    expect(names).toEqual(['Kota Bekasi', 'Kabupaten Bekasi', 'Depok', 'Jakarta Timur']);
  });

  it('refuses an unknown code in both languages', () => {
    const refuse = (): unknown => register.findArea('31.99');
    expect(refuse).toThrow(AreaError);
    try {
      refuse();
    } catch (error) {
      expect((error as AreaError).code).toBe('area-code-unknown');
      expect((error as AreaError).message).toBe(
        'Could not find the area: no province, regency, district or village has the code "31.99". Look up the dotted Kemendagri code, such as 31.73 or 31.73.03.',
      );
      expect((error as AreaError).in('id')).toBe(
        'Tidak dapat menemukan wilayah: tidak ada provinsi, kota/kabupaten, kecamatan, atau kelurahan berkode "31.99". Periksa kode Kemendagri bertitik, misalnya 31.73 atau 31.73.03.',
      );
    }
  });

  it('knows the code of every level, and that a code without dots is none', () => {
    expect(['31', '31.73', '31.73.03', '31.71.08.1003'].every(register.hasArea)).toBe(true);
    expect(register.hasArea('3173')).toBe(false);
  });

  it.each([
    ['Bekasi', ['32.16', '32.75']],
    ['Kab. Bekasi', ['32.16']],
    ['kab.bekasi', ['32.16']],
    ['KOTA  BEKASI', ['32.75']],
    ['Depok', ['32.76']],
    ['Kecamatan Depok', ['32.09.31', '34.04.07']],
    ['Jakarta Timur', ['31.75']],
    ['Kota Administrasi Jakarta Timur', ['31.75']],
    ['jaksel', ['31.74']],
    ['Jakarta', ['31']],
    ['Yogyakarta', ['34', '34.71']],
    ['Kotabaru', ['63.02']],
    ['Taman Sari, Jakarta Barat', ['31.73.03']],
    ['Kec. Tamansari (Kota Adm. Jakarta Barat), Indonesia', ['31.73.03']],
    ['Galur, Johar Baru, Jakarta Pusat', ['31.71.08.1003']],
    ['Tanjung Priok', ['31.72.02']],
    ['Jatinegara, Jakarta Timur', ['31.75.03']],
    ['Jatinegara, Cakung, Jakarta Timur', ['31.75.06.1001']],
    ['Jatinegara, DKI Jakarta', ['31.75.03', '31.75.06.1001']],
    ['Sawah Besar', ['31.71.02', '33.74.04.1003']],
    ['Simorukun, Surabaya', []],
    ['Taman Sari, Negeri Dongeng', []],
    ['', []],
    ['Indonesia', []],
  ])('reads "%s" as %j', (written, codes) => {
    expect(codesOf(written)).toEqual(codes);
  });

  it('looks only inside the area that is given', () => {
    expect(codesOf('Taman Sari', '31')).toEqual(['31.73.03']);
    expect(codesOf('Taman Sari', '35.78')).toEqual([]);
    expect(codesOf('Indonesia', '31')).toEqual([]);
  });

  it('finds every one of the 514 regencies by its official name', () => {
    const regencies = allRegencies(register);
    const lost = regencies.filter((area) => !codesOf(area.officialName).includes(area.code));
    expect(regencies).toHaveLength(514);
    expect(lost).toEqual([]);
  });
});

function allRegencies(register: AreaRegister): ReturnType<AreaRegister['findArea']>[] {
  const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
  return twoDigits
    .flatMap((province) => twoDigits.map((regency) => `${province}.${regency}`))
    .filter(register.hasArea)
    .map(register.findArea);
}
