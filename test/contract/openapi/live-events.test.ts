// What a listener of the live stream is sent, against the document: the answers' own check leaves streams unread.
import { createApi, toOpenApiDocument } from '@circunomy/api';
import { expect, test } from 'vitest';
import { createSampleStore } from '../../../packages/api/test-support/sample-store.ts';
import { createSchemaCheck } from './check-schema.ts';

/** Fields of the first event that has data. https://html.spec.whatwg.org/#event-stream-interpretation */
async function readEvent(response: Response): Promise<Record<string, string>> {
  const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream());
  let text = '';
  for await (const piece of reader) {
    text += piece;
    const block = text.split('\n\n').find((each) => each.includes('\ndata: '));
    if (text.endsWith('\n\n') && block) {
      return Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/)));
    }
  }
  throw new Error('The stream ended without an event.');
}

test('an event of the live stream, and what it holds, fit their schemas', async () => {
  const document = toOpenApiDocument('community');
  const { checkBody, checkValue, check } = createSchemaCheck(document);
  const answer = document.paths['/data/live']?.get?.responses['200'];
  const content = answer && 'content' in answer ? answer.content : undefined;
  const schema = content?.['text/event-stream']?.schema ?? { not: {} };
  const { store } = await createSampleStore();
  const event = await readEvent(await createApi({ store }).request('/gereja-contoh/data/live'));
  expect(event).toMatchObject({ event: 'ledger', id: '1' });
  expect(checkValue(schema, [event])).toEqual([]);
  expect(
    checkBody({ $ref: '#/components/schemas/LiveEvent' }, 'application/json', event.data ?? ''),
  ).toEqual([]);
  expect(checkValue(schema, [{ ...event, event: 'other' }])).not.toEqual([]);
  expect(check('LiveEvent', { size: -1, root: '' })).not.toEqual([]);
});
