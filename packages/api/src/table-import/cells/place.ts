// A written place as an area: one code, or the candidates that the keeper of the table chose to leave open.
import type { Area } from '@circunomy/sdk/ledger';
import { AreaError, type AreaRegister, toArea } from '../../areas/index.ts';
import { type CellReading, fault, question, type Words } from '../finding.ts';
import { type Mapping, UNANSWERED } from '../mapping.ts';
import { lookUp, toPlainText } from '../table-text.ts';

const FIX: Words = {
  en: 'Write the kota, kabupaten or kecamatan, such as "Taman Sari, Jakarta Barat", or give its code in the mapping file; leave the cell empty where it is unknown',
  id: 'Tulis kota, kabupaten, atau kecamatannya, seperti "Taman Sari, Jakarta Barat", atau berikan kodenya pada berkas pemetaan; kosongkan selnya bila tidak diketahui',
};

export function readPlace(
  written: string,
  mapping: Mapping,
  register: AreaRegister,
): CellReading<Area> {
  const name = toPlainText(written);
  if (name.length > 120) {
    return fault({ en: 'the place is too long', id: 'nama tempatnya terlalu panjang' }, FIX);
  }
  const answered = lookUp(mapping.places, written);
  if (answered !== undefined) return readAnswer(name, answered, register);
  const found = findArea(name, register);
  if (found.doubt) return found;
  const area = found.value;
  if ('code' in area) return { value: area };
  const choices = area.candidates.map((code) => {
    const { officialName } = register.findArea(code);
    return `"${code}" = ${officialName}`;
  });
  return question(
    {
      en: `"${written}" may be ${choices.join(' or ')}`,
      id: `"${written}" dapat berarti ${choices.join(' atau ')}`,
    },
    {
      en: 'Say in the mapping file which code it is, or keep the list: then what needs the exact one counts it as unknown',
      id: 'Nyatakan pada berkas pemetaan kode yang dimaksud, atau biarkan daftarnya: yang memerlukan kode pasti menghitungnya sebagai tidak diketahui',
    },
    { places: { [name]: [...area.candidates] } },
    [...area.candidates, JSON.stringify(area.candidates)],
  );
}

function readAnswer(
  name: string,
  answered: string | readonly string[],
  register: AreaRegister,
): CellReading<Area> {
  const codes = typeof answered === 'string' ? [answered] : [...answered];
  const strange = codes.find((code) => !register.hasArea(code));
  if (strange !== undefined) {
    return fault(
      {
        en: `the mapping file gives it the code "${strange}", which no area has`,
        id: `berkas pemetaan memberinya kode "${strange}", yang tidak dimiliki wilayah mana pun`,
      },
      FIX,
    );
  }
  const [only = ''] = codes;
  return { value: codes.length === 1 ? { name, code: only } : { name, candidates: codes } };
}

function findArea(name: string, register: AreaRegister): CellReading<Area> {
  try {
    const area = toArea(name, register);
    if (area && 'code' in area) return { value: area };
    if (area) return { value: { name: area.name, candidates: [...area.candidates] } };
  } catch (error) {
    if (!(error instanceof AreaError)) throw error;
    return fault({ en: error.in('en'), id: error.in('id') }, FIX);
  }
  return fault(
    {
      en: `no area is called "${name}"`,
      id: `tidak ada wilayah bernama "${name}"`,
    },
    FIX,
    { answer: { places: { [name]: UNANSWERED } } },
  );
}
