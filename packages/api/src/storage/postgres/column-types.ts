// Counts and sums come as numbers, as SQLite gives them, and never as a number that was rounded.
import pg from 'pg';

const { builtins } = pg.types;

export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text') =>
    id === builtins.INT8 || id === builtins.NUMERIC
      ? parseWhole
      : pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser,
};

function parseWhole(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`Could not read ${text}: no safe integer.`);
  return value;
}
