// Where a ledger is read from when it is checked: a folder on this disk or an address on the web.

export interface LedgerSource {
  /** As a person writes it: the community's root, a URL with a slash at its end or an absolute path. */
  readonly address: string;
  readonly isFolder: boolean;
  /**
   * A file below the root, such as `data/impact.json`; undefined where there is none.
   *
   * @throws {CliError} `source-…`, where reading fails or is refused.
   */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Files below a folder of the root, with the paths that `read` takes; undefined where nobody can list them. */
  list(folder: string): Promise<readonly string[] | undefined>;
  /** The same below a folder of this root. */
  enter(folder: string): LedgerSource;
  /** The root of another community that is published beside this one. */
  beside(slug: string): LedgerSource;
}

/** Bytes of one file; the longest bundle of entries has 16 MiB. */
export const MAX_FILE = 64 * 1024 * 1024;
/** A checkpoint that promises more is refused before anything is read: nobody's ledger is so long. */
export const MAX_ENTRIES = 2_000_000;
