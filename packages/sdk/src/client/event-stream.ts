// Server-Sent Events out of plain text chunks (WHATWG HTML, section 9.2.6): EventSource is missing in Node.

export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

export interface EventStreamParser {
  /** The events that this piece of text completes. Throws a RangeError when a line grows without end. */
  readonly push: (text: string) => StreamEvent[];
  /** Milliseconds that the server asks to wait before connecting again; undefined until it says so. */
  readonly retry: () => number | undefined;
}

/** Characters that may wait for the rest of their event. */
const MOST_PENDING = 65_536;

export function createEventStreamParser(): EventStreamParser {
  let pending = '';
  let event = '';
  let data: string[] = [];
  let retry: number | undefined;

  const takeField = (line: string): void => {
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
    if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
    else if (field === 'retry' && /^\d+$/.test(value)) retry = Number(value);
  };
  const takeEvent = (): StreamEvent[] => {
    const events = data.length > 0 ? [{ event: event || 'message', data: data.join('\n') }] : [];
    event = '';
    data = [];
    return events;
  };

  return {
    push(text) {
      pending += text;
      // A carriage return at the very end may be the first half of CRLF.
      const lines = pending.split(/\r\n|\n|\r(?!$)/);
      pending = lines.pop() ?? '';
      if (pending.length + data.join('\n').length > MOST_PENDING)
        throw new RangeError('endless event');
      return lines.flatMap((line) => {
        if (line === '') return takeEvent();
        takeField(line);
        return [];
      });
    },
    retry: () => retry,
  };
}
