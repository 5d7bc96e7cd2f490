// Who witnessed a checkpoint, in plain words: those the caller trusts with their time, others only as names.
import type { Words } from '../cli/words.ts';
import type { ResultLine } from './result-words.ts';
import type { VerifiedSource } from './verify-source.ts';

export function describeWitnesses(
  { report: { witnesses }, cosigners }: VerifiedSource,
  pick: (words: Words) => string,
): ResultLine[] {
  const lines: ResultLine[] = (witnesses?.cosigned ?? []).map(({ name, time }) => {
    const at = new Date(time * 1000).toISOString();
    const text = pick({
      en: `Witnessed by ${name} at ${at}.`,
      id: `Disaksikan ${name} pada ${at}.`,
    });
    return { holds: true, text };
  });
  for (const vkey of witnesses?.silent ?? []) {
    const text = pick({
      en: `${vkey} has not witnessed this checkpoint.`,
      id: `${vkey} tidak menyaksikan checkpoint ini.`,
    });
    lines.push({ holds: undefined, text });
  }
  const known = (witnesses?.cosigned ?? []).map(({ name }) => name);
  const others = cosigners.filter((name) => !known.includes(name)).join(', ');
  if (others !== '') {
    const text = pick({
      en: `Also signed in the name of ${others}: not checked, give their keys with --witness. Witnesses on the community’s own server prove little.`,
      id: `Ditandatangani juga atas nama ${others}: tidak diperiksa, berikan kuncinya dengan --witness. Saksi di server komunitas sendiri tidak membuktikan banyak.`,
    });
    lines.push({ holds: undefined, text });
  } else if (lines.length === 0) {
    const text = pick({
      en: 'Nobody witnessed this checkpoint.',
      id: 'Checkpoint ini tidak disaksikan siapa pun.',
    });
    lines.push({ holds: undefined, text });
  }
  return lines;
}
