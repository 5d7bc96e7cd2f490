// Every refusal of the command says what could not be done and what to do, the same in both languages.
import { describe, expect, it } from 'vitest';
import { CLI_ERROR_WORDS, CliError } from './cli-error.ts';

const listPlaceholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('the errors of the command', () => {
  it.each(Object.entries(CLI_ERROR_WORDS))('%s speaks in the house form', (_, { en, id }) => {
    expect(en).toMatch(/^Could not .+?: .+[.!"}] ?.+/);
    expect(id).toMatch(/^Tidak dapat .+?: .+[.!"}] ?.+/);
    expect(listPlaceholders(id)).toEqual(listPlaceholders(en));
  });

  it('fill in words that differ between the languages', () => {
    const reason = { en: 'it does not exist', id: 'tidak ada' };
    const error = new CliError('file-unreadable', { path: 'a.csv', reason });
    expect(error.message).toBe(
      'Could not read a.csv: it does not exist. Check the name and the permissions.',
    );
    expect(error.in('id')).toBe('Tidak dapat membaca a.csv: tidak ada. Periksa nama dan izinnya.');
  });

  it('tell a wrong call from a refusal by the exit code', () => {
    expect(new CliError('witness-missing', {}).exitCode).toBe(1);
    const details = { command: 'import', option: '--community', value: 'X' };
    expect(new CliError('option-missing', details).exitCode).toBe(2);
  });
});
