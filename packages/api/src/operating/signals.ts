// What happens deep inside and is counted at the edge: told on channels of Node, so that recording, the stream and
// refusals know nothing of metrics, and telling costs nothing where nobody counts.
// https://nodejs.org/api/diagnostics_channel.html
import { type Channel, channel } from 'node:diagnostics_channel';

export interface Signals {
  /** Entries that one append made. */
  readonly appended: number;
  /** Permanent code of a refusal that was answered. */
  readonly refused: string;
  /** A live reader who did not read was sent away. */
  readonly dropped: true;
  /** The payment method of an order that was placed. */
  readonly ordered: string;
  /** The payment method of an order that was paid. */
  readonly paid: string;
}

type Name = keyof Signals;

const channels: Readonly<Record<Name, Channel>> = {
  appended: channel('circunomy:appended'),
  refused: channel('circunomy:refused'),
  dropped: channel('circunomy:dropped'),
  ordered: channel('circunomy:ordered'),
  paid: channel('circunomy:paid'),
};

export function tell<Signal extends Name>(name: Signal, value: Signals[Signal]): void {
  channels[name].publish(value);
}

/** @returns what ends it. */
export function hear<Signal extends Name>(
  name: Signal,
  listener: (value: Signals[Signal]) => void,
): () => void {
  const handle = (value: unknown): void => listener(value as Signals[Signal]);
  channels[name].subscribe(handle);
  return () => void channels[name].unsubscribe(handle);
}
