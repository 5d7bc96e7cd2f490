// A made-up community answers in the server's place: the report's own tests need neither server nor network.
import { mockCommunity } from '@circunomy/sdk/mocks/node';

const src = 'http://localhost:4321/circunomy-jakarta/';
mockCommunity({ src }).listen({ onUnhandledFrame: 'error' });
