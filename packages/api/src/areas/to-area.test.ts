// From what people write in tables to what the ledger keeps.
import { beforeAll, describe, expect, it } from 'vitest';
import { AreaError, type AreaRegister, loadAreaRegister, toArea } from './index.ts';

describe('toArea', () => {
  let register: AreaRegister;
  beforeAll(async () => {
    register = await loadAreaRegister();
  });

  it('keeps both codes where the written name means a city or a regency', () => {
    expect(toArea('Bekasi', register)).toEqual({ name: 'Bekasi', candidates: ['32.16', '32.75'] });
  });

  it.each([
    ['Jakarta Timur', { name: 'Jakarta Timur', code: '31.75' }],
    ['JAKARTA BARAT', { name: 'Jakarta Barat', code: '31.73' }],
    ['depok', { name: 'Depok', code: '32.76' }],
    ['kab. bekasi', { name: 'Kabupaten Bekasi', code: '32.16' }],
    ['tamansari, jakarta barat', { name: 'Taman Sari, Jakarta Barat', code: '31.73.03' }],
    ['Kel. Galur (Johar Baru)', { name: 'Galur, Johar Baru', code: '31.71.08.1003' }],
  ])('reads "%s" in its official spelling', (written, area) => {
    expect(toArea(written, register)).toEqual(area);
  });

  it('gives nothing for a name that no area bears', () => {
    expect(toArea('Negeri Dongeng', register)).toBeUndefined();
  });

  it('takes the only bearer inside a given area', () => {
    const district = { name: 'Jatinegara', code: '31.75.03' };
    expect(toArea('Jatinegara', register, '31.75')).toEqual(district);
    expect(toArea('Kecamatan Jatinegara', register, '31')).toEqual(district);
  });

  it('refuses a name that more than twenty areas bear, and says what to add', () => {
    let refusal: unknown;
    try {
      toArea('Sukamaju', register);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(AreaError);
    expect((refusal as AreaError).code).toBe('area-too-vague');
    expect((refusal as AreaError).message).toMatch(
      /^Could not tell which area is meant: \d{3} areas are called "Sukamaju"\. Add the city or regency after a comma, such as "Sukamaju, .+"\.$/,
    );
  });
});
