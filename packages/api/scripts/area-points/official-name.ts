// The two columns that the scripts need of idn-area-data's tables.
export interface OfficialName {
  readonly code: string;
  readonly name: string;
}
