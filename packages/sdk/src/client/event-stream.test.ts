// Events arrive cut anywhere: in the middle of a line, of a field name, of CRLF.
import { describe, expect, test } from 'vitest';
import { createEventStreamParser } from './event-stream.ts';

const stream =
  ': hello\r\nid: 4\r\nevent: ledger\r\ndata: {"size":4,\r\ndata: "root":"r"}\r\n\r\nretry: 1500\n\ndata\n\ndata:x\r\r';
const events = [
  { event: 'ledger', data: '{"size":4,\n"root":"r"}' },
  { event: 'message', data: '' },
];

describe('an event stream', () => {
  test('gives the same events wherever it is cut', () => {
    for (let cut = 0; cut <= stream.length; cut += 1) {
      const parser = createEventStreamParser();
      const parsed = [...parser.push(stream.slice(0, cut)), ...parser.push(stream.slice(cut))];
      expect(parsed.slice(0, 2), `cut at ${cut}`).toEqual(events);
      expect(parser.retry()).toBe(1_500);
    }
  });

  test('ends a lone carriage return when the next character shows that no newline follows', () => {
    const parser = createEventStreamParser();
    expect(parser.push('data: a\r\r')).toEqual([]);
    expect(parser.push('data: b')).toEqual([{ event: 'message', data: 'a' }]);
  });

  test('says nothing for comments and unfinished events', () => {
    expect(createEventStreamParser().push(': beat\n\nevent: ledger\ndata: 1\n')).toEqual([]);
  });

  test('refuses a line without end, and an event without end', () => {
    expect(() => createEventStreamParser().push('x'.repeat(70_000))).toThrow(RangeError);
    const parser = createEventStreamParser();
    expect(() => {
      for (let lines = 0; lines < 100; lines += 1) parser.push(`data: ${'x'.repeat(1_000)}\n`);
    }).toThrow(RangeError);
    const empty = createEventStreamParser();
    expect(() => {
      for (let lines = 0; lines < 70_000; lines += 1_000) empty.push('data\n'.repeat(1_000));
    }).toThrow(RangeError);
  });
});
