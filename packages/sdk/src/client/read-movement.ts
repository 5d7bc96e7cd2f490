// The overview over a host's communities: the one public file that belongs to no community, and so to no client.
import type { Movement } from '../contract/movement.schema.ts';
import { parseAnswer } from './answer-shape.ts';
import { type ClientOptions, createReader } from './reader.ts';

/**
 * `data/movement.json` of a host; `src` is the host's root URL, not a community's. Rejects as a client does.
 *
 * @example
 * import { readMovement } from '@circunomy/sdk';
 * const { communities, totals } = await readMovement({ src: 'https://example.org/' });
 * console.log(communities.length, totals.beneficiaries);
 */
export function readMovement(options: ClientOptions): Promise<Movement> {
  const shape = { communities: 'array', inspired: 'array', totals: 'object' } as const;
  return createReader(options).read('movement.json', (bytes, url) =>
    parseAnswer<Movement>(bytes, url, shape),
  );
}
