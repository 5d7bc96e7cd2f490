// Addresses of the community's own pages, where every figure can be followed to its entry.
import type { Community } from '@circunomy/sdk';
import type { Language } from '@circunomy/sdk/format';
import { source } from './settings.ts';

/** `path` such as `entries/18/`; English where the community has English pages. */
export function toCommunityPage(
  { languages }: Pick<Community, 'languages'>,
  language: Language,
  path: string,
): string {
  const isEnglish = language === 'en' && languages.includes('en');
  return new URL(isEnglish ? `en/${path}` : path, source).href;
}
