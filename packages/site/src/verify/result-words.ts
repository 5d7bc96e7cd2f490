// The result of a check in plain words: what holds, what does not and where, and what cannot be known this way.
import { createFormat } from '@circunomy/sdk/format';
import {
  type Difference,
  describeEntryFault,
  describeHistory,
  listCannotKnow,
  type VerificationReport,
} from '@circunomy/sdk/ledger';
import type { Language, Words } from '../cli/words.ts';
import type { FilesReport } from './check-files.ts';
import type { VerifiedSource } from './verify-source.ts';
import { describeWitnesses } from './witness-words.ts';

/** As many places as a person reads; `--json` names them all. */
const SHOWN = 10;

export interface ResultLine {
  /** Undefined for what neither holds nor fails. */
  readonly holds: boolean | undefined;
  readonly text: string;
}

export function describeResult(result: VerifiedSource, language: Language): readonly ResultLine[] {
  const { report } = result;
  const format = createFormat(language);
  const pick = ({ en, id }: Words): string => (language === 'en' ? en : id);
  const count = (number: number): string => format.number(number);
  if (!report.log.holds) return [{ holds: false, text: report.log.error.in(language) }];
  const { size, root } = report.log;
  const lines: ResultLine[] = [
    {
      holds: true,
      text: pick({
        en: `${count(size)} entries lead to the signed root ${root}.`,
        id: `${count(size)} catatan menghasilkan akar yang ditandatangani, ${root}.`,
      }),
    },
    ...describeKeys(report, pick),
    describeMemory(report, language),
    ...describeEntries(report, language),
    ...describeDocuments(report, pick, count),
    ...describeFigures(report, pick, count),
    ...describeFiles(result.files, pick, count),
    ...describeWitnesses(result, pick),
  ];
  return lines;
}

type Pick = (words: Words) => string;
type Count = (number: number) => string;

function describeKeys({ keys = [] }: VerificationReport, pick: Pick): ResultLine[] {
  const signed = keys.map(({ key }) => key).join(' → ');
  if (keys.length === 0) return [];
  const text = pick({
    en: `Signed with the key ${signed}.`,
    id: `Ditandatangani dengan kunci ${signed}.`,
  });
  return [{ holds: true, text }];
}

function describeMemory({ history }: VerificationReport, language: Language): ResultLine {
  if (history) return { holds: history.holds, text: describeHistory(history, language) };
  const text = {
    en: 'Checked here for the first time; the next check will compare.',
    id: 'Baru pertama kali diperiksa di sini; pemeriksaan berikutnya akan membandingkan.',
  };
  return { holds: undefined, text: text[language] };
}

function describeEntries({ entries }: VerificationReport, language: Language): ResultLine[] {
  if (!entries) return [];
  const number = createFormat(language).number(entries.checked);
  const text = {
    en: `Each of the ${number} entries stands in its form and place.`,
    id: `Masing-masing dari ${number} catatan berbentuk dan bertempat benar.`,
  };
  if (entries.holds) return [{ holds: true, text: text[language] }];
  return limit(entries.faults.map((fault) => describeEntryFault(fault, language)));
}

function describeDocuments(
  { documents }: VerificationReport,
  pick: Pick,
  count: Count,
): ResultLine[] {
  if (!documents) return [];
  const { matched, withdrawn, faults } = documents;
  if (!documents.holds) {
    const words = faults.map(({ entry, document }) =>
      pick({
        en: `Could not accept document ${document}: it is not what entry #${entry} recorded. Ask the community.`,
        id: `Tidak dapat menerima dokumen ${document}: isinya bukan yang dicatat catatan #${entry}. Tanyakan kepada komunitas.`,
      }),
    );
    return limit(words);
  }
  const text = pick({
    en: `${count(matched)} documents match their hashes; ${count(withdrawn)} are withdrawn or were never public.`,
    id: `${count(matched)} dokumen cocok dengan sidiknya; ${count(withdrawn)} ditarik atau tidak pernah dibuka.`,
  });
  return [{ holds: true, text }];
}

function describeFigures(report: VerificationReport, pick: Pick, count: Count): ResultLine[] {
  const { figures, readModels } = report;
  if (!figures || !readModels) return [];
  const models = [{ path: 'impact.json', ...figures }, ...readModels.files];
  const faults = models.flatMap(({ path, differences }) =>
    differences.map((difference) => describeDifference(path, difference, pick)),
  );
  if (faults.length > 0) return limit(faults);
  const compared = models.reduce((sum, model) => sum + model.compared, 0);
  const text = pick({
    en: `${count(compared)} published values were computed again from the entries; none differs.`,
    id: `${count(compared)} nilai yang diterbitkan dihitung ulang dari catatan; tidak ada yang berbeda.`,
  });
  return [{ holds: true, text }];
}

function describeDifference(file: string, difference: Difference, pick: Pick): string {
  const { path, published, computed } = difference;
  const [shown, made] = [published, computed].map((value) => JSON.stringify(value)?.slice(0, 120));
  return pick({
    en: `Could not accept ${file}: ${path || 'the file'} is published as ${shown}, the entries lead to ${made}. Ask the community.`,
    id: `Tidak dapat menerima ${file}: ${path || 'berkasnya'} diterbitkan sebagai ${shown}, menurut catatan ${made}. Tanyakan kepada komunitas.`,
  });
}

function describeFiles(files: FilesReport | undefined, pick: Pick, count: Count): ResultLine[] {
  if (!files) return [];
  if (!files.holds) {
    const words = files.faults.map(({ path, words: fault }) =>
      pick({
        en: `Could not accept data/${path}: it ${fault.en}. Publish the folder again, or ask the community.`,
        id: `Tidak dapat menerima data/${path}: berkas ini ${fault.id}. Terbitkan lagi foldernya, atau tanyakan kepada komunitas.`,
      }),
    );
    return limit(words);
  }
  const text = pick({
    en: `All ${count(files.compared)} files below data/ follow from the ledger byte for byte, proofs included.`,
    id: `Semua ${count(files.compared)} berkas di data/ mengikuti buku besar bita demi bita, termasuk bukti.`,
  });
  return [{ holds: true, text }];
}

function limit(texts: readonly string[]): ResultLine[] {
  const shown = texts.slice(0, SHOWN).map((text) => ({ holds: false, text }));
  const rest = texts.length - shown.length;
  return rest > 0 ? [...shown, { holds: false, text: `… +${rest}` }] : shown;
}

/** What this very check could not tell. */
export function describeLimits({ report }: VerifiedSource, language: Language): readonly string[] {
  return listCannotKnow(report).map(({ text }) => text[language]);
}
