// Whether DATABASE_URL is one, without asking the database.

/**
 * @returns host, port and database, without user and password.
 * @throws {ApiError} `database-url-wrong`.
 */
export async function checkDatabaseUrl(url: string): Promise<string> {
  const { parseDatabaseUrl } = await import('../storage/postgres/database-url.ts');
  return parseDatabaseUrl(url).place;
}
