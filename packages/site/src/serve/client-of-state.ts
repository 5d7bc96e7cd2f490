// A client that reads one state of a community straight from memory: all its answers fit together.
import { type CommunityState, publicFile } from '@circunomy/api';
import { type Client, createClient } from '@circunomy/sdk';

const DATA = '/data/';

export function createClientOfState(state: CommunityState): Client {
  return createClient({
    src: `http://state.invalid/${state.community.community}/`,
    retries: 0,
    maxBytes: Number.MAX_SAFE_INTEGER,
    fetch: async (address) => {
      const { pathname } = new URL(address);
      const path = pathname.slice(pathname.indexOf(DATA) + DATA.length);
      const file = publicFile(state, decodeURIComponent(path));
      if (!file) return new Response(null, { status: 404 });
      return new Response(file.body, { headers: { 'content-type': file.type } });
    },
  });
}
