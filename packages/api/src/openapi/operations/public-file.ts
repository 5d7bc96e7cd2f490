// How every public file is read: the same headers, validators and refusals.
import { PUBLIC_HEADERS } from '../headers.ts';
import type { CacheHeader, Content, Operation } from '../operation.ts';

export interface PublicRead extends Pick<Operation, 'path' | 'id' | 'tag' | 'summary'> {
  readonly description?: string;
  readonly root?: Operation['root'];
  readonly parameters?: Operation['parameters'];
  readonly content: Content;
  readonly cache?: CacheHeader;
}

const OF_COMMUNITY = ['community-unknown', 'path-unknown', 'too-many-attempts'] as const;

export function readPublicFile({
  root = 'community',
  parameters = [],
  cache = 'Revalidated',
  content,
  ...read
}: PublicRead): Operation {
  const ofCommunity = root === 'community';
  return {
    ...read,
    root,
    method: 'get',
    parameters: [...parameters, 'IfNoneMatch'],
    token: ofCommunity ? 'optional' : 'none',
    answers: {
      200: { description: 'The file.', headers: [cache, ...PUBLIC_HEADERS], content },
      304: `Unchanged${cache}`,
    },
    problems: ['store-unreachable', ...(ofCommunity ? OF_COMMUNITY : [])],
    isPublicRead: true,
  };
}
