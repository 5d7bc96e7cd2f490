// A group's decision that its cash book is public, as its example's own file says it.
import { dirname, join } from 'node:path';
import {
  changeProfile,
  findCommunity,
  type OpenCommunityOptions,
  type Store,
} from '@circunomy/api';
import { toProfile } from '../commands/profile/to-profile.ts';
import { readCommunityFile } from './community-file.ts';

/** @param folder of the book's example, beside that of its community. */
export async function openCashBook(
  store: Store,
  folder: string,
  { of, holds }: NonNullable<OpenCommunityOptions['book']>,
): Promise<void> {
  if (holds !== 'cash') return;
  const path = join(dirname(folder), of, 'community.json');
  const { cashBook = null } = (await readCommunityFile(path, null)).profile;
  if (cashBook === null) return;
  await changeProfile(store, of, { ...toProfile(await findCommunity(store, of)), cashBook });
}
