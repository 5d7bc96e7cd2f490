// `circunomy import`: a community's own table becomes entries, or everything that is wrong with it is listed.
import { basename } from 'node:path';
import { type ImportReport, importTable } from '@circunomy/api';
import { EXIT_FAULT } from '../cli-error.ts';
import type { Call, Command } from '../command.ts';
import { tellRange } from '../entry-range.ts';
import { formatFindings, toFindingsAnswer } from '../import-report.ts';
import { readMappingFile, toMappingPath } from '../mapping-file.ts';
import { readBytes } from '../read-file.ts';
import { withStore } from '../with-store.ts';
import { findWitnesses, witnessOptions } from '../witnesses.ts';

export const importCommand: Command = {
  name: 'import',
  summary: {
    en: 'Records the purchases of a table (CSV), all of it or nothing',
    id: 'Mencatat pembelian dari tabel (CSV), semuanya atau tidak sama sekali',
  },
  usage:
    'FILE.csv --community X (--recorded-by NAME --verified-by NAME | --single-operator) [--mapping FILE.json]',
  arguments: { min: 1, max: 1 },
  options: {
    community: {
      value: 'X',
      words: { en: 'the community that records', id: 'komunitas yang mencatat' },
    },
    mapping: {
      value: 'FILE',
      words: {
        en: 'answers to questions about the table (FILE.mapping.json beside it)',
        id: 'jawaban atas pertanyaan tentang tabel (FILE.mapping.json di sebelahnya)',
      },
    },
    ...witnessOptions,
  },
  run: (call) => {
    const community = call.need('community');
    return withStore(call, async (store) => {
      const path = call.path(call.arguments[0] ?? '');
      const named = call.option('mapping');
      const mappingPath = named === undefined ? toMappingPath(path) : call.path(named);
      const bytes = await readBytes(path);
      const mapping = await readMappingFile(path, named === undefined ? undefined : mappingPath);
      const witnesses = await findWitnesses(call, store, community);
      const file = basename(path);
      const report = await importTable({ store, community, file, bytes, mapping, witnesses });
      return tell(call, report, basename(mappingPath));
    });
  },
};

function tell(call: Call, report: ImportReport, mappingFile: string): number {
  if (report.state === 'refused') {
    const { findings } = report;
    call.answer(toFindingsAnswer(findings, call.language));
    if (!call.isJson) {
      call.environment.printError(formatFindings(findings, mappingFile, call.language));
    }
    return EXIT_FAULT;
  }
  call.answer(report);
  if (report.state === 'recorded') {
    const { rows, entries } = report;
    const range = tellRange(entries);
    call.say({
      en: `${rows} ${rows === 1 ? 'row' : 'rows'} became ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} (${range}).`,
      id: `${rows} baris menjadi ${entries.length} catatan (${range}).`,
    });
  } else {
    call.say({
      en: 'Nothing changed: every row was imported before.',
      id: 'Tidak ada yang berubah: semua baris sudah pernah diimpor.',
    });
  }
  tellCounts(call, report);
  return 0;
}

function tellCounts(call: Call, report: Exclude<ImportReport, { state: 'refused' }>): void {
  const { unchanged, skipped, gone, unknownNames } = report;
  if (unchanged > 0) {
    call.say({
      en: `${unchanged} rows were there already.`,
      id: `${unchanged} baris sudah ada.`,
    });
  }
  if (skipped > 0) {
    call.say({
      en: `${skipped} rows were left out, as the mapping file says.`,
      id: `${skipped} baris dilewati sesuai berkas pemetaan.`,
    });
  }
  if (gone.length > 0) {
    call.say({
      en: `No longer in the table: ${gone.join(', ')}. Their entries stay; record a correction if they were wrong.`,
      id: `Tidak ada lagi di tabel: ${gone.join(', ')}. Catatannya tetap; catat koreksi bila keliru.`,
    });
  }
  if (unknownNames.length > 0) {
    call.say({
      en: `Not registered here, so nothing can be the same as: ${unknownNames.join(', ')}.`,
      id: `Tidak terdaftar di sini, jadi tidak mungkin sama: ${unknownNames.join(', ')}.`,
    });
  }
}
