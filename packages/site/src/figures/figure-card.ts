/** One figure as a page shows it: the number, what it counts, and what stands behind it. */

export interface FigureCard {
  readonly value: string;
  readonly caption: string;
  /** How well it is known; null where nothing needs saying. */
  readonly note: string | null;
  /** What stands behind it: a count of entries, or a source. */
  readonly proof: string;
  /** Page of this site where the proof can be read. */
  readonly page: string;
}
