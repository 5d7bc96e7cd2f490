// Where in a file of entries a fault lies, for whoever counts entries and not brackets.
import type { Words } from './words.ts';

const ENTRY = /^\$\[(?<index>\d+)\]\.?(?:payload\.)?(?<field>.*)$/s;

/** `$[0].payload.group` is the field `group` of the first entry; any other path stays as it is. */
export function tellPlace(path: string): Words {
  const { index, field = '' } = ENTRY.exec(path)?.groups ?? {};
  if (index === undefined) return { en: path, id: path };
  const number = Number(index) + 1;
  const rest = field && `, ${field}`;
  return { en: `entry ${number} of the file${rest}`, id: `catatan ke-${number} di berkas${rest}` };
}
