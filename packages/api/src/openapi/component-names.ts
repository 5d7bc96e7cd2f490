// What the components are called that are made for each kind.

/** `msme-registered` → `MsmeRegistered`. */
export function toPascalCase(words: string): string {
  return words.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export const nameEntry = (kind: string): string => `${toPascalCase(kind)}Entry`;
export const nameProposal = (kind: string): string => `${toPascalCase(kind)}Proposal`;
export const nameDocument = (kind: string): string => `${toPascalCase(kind)}Document`;
export const nameProposedDocument = (kind: string): string => `Proposed${toPascalCase(kind)}`;
