// Text that no database and no canonical JSON can hold, found before anything is hashed.
import type { Fault } from '../fault.ts';
import { toJsonPath } from '../schema-faults.ts';

/** Every text and every member name inside `value`. */
export function listTextFaults(value: unknown, path: string): Fault[] {
  return isSoundThroughout(value) ? [] : findTextFaults(value, path);
}

/** Nearly everything is: places are named only where something is wrong. */
function isSoundThroughout(value: unknown): boolean {
  if (typeof value === 'string') return isSound(value);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isSoundThroughout);
  for (const [name, member] of Object.entries(value)) {
    if (!isSound(name) || !isSoundThroughout(member)) return false;
  }
  return true;
}

function findTextFaults(value: unknown, path: string): Fault[] {
  if (typeof value === 'string') return isSound(value) ? [] : [unsound(value, path)];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findTextFaults(item, toJsonPath(path, [index])));
  }
  return Object.entries(value).flatMap(([name, member]) =>
    isSound(name) ? findTextFaults(member, toJsonPath(path, [name])) : [unsound(name, path)],
  );
}

function isSound(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}

function unsound(value: string, path: string): Fault {
  return {
    path,
    value: value.toWellFormed(),
    message: {
      en: 'The text holds half a character or a null character. Type it again.',
      id: 'Teks memuat separuh karakter atau karakter nol. Ketik ulang.',
    },
  };
}
