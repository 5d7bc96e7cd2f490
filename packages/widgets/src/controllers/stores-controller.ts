/** Ties an element to the stores of its `src`: follows them while it is on the page, and only then. */
import { joinStates, type RequestState, type Snapshot } from '@circunomy/sdk/stores';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Stores<Data> = { readonly [Name in keyof Data]: Snapshot<Data[Name]> };

/** Idle until `follow` names a source and the host is connected; another source replaces the first. */
export class StoresController<Data extends Record<string, unknown>> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #open: (src: string) => Stores<Data>;
  #stores: Stores<Data> | undefined;
  #unlisten: (() => void)[] = [];
  #connected = false;

  constructor(host: ReactiveControllerHost, open: (src: string) => Stores<Data>) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
  }

  get state(): RequestState<Data> {
    if (!this.#stores) return { state: 'loading' };
    const parts = Object.entries<Snapshot<unknown>>(this.#stores);
    return joinStates(
      Object.fromEntries(parts.map(([name, $store]) => [name, $store.get()])),
    ) as RequestState<Data>;
  }

  follow(src: string): void {
    this.#stop();
    this.#stores = this.#open(src);
    this.#listen();
  }

  /** Reads everything again; resolves when the stores know what came of it. */
  async retry(): Promise<void> {
    await Promise.all(this.#all().map(($store) => $store.refresh()));
  }

  hostConnected(): void {
    this.#connected = true;
    this.#listen();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  #listen(): void {
    if (!this.#connected || this.#unlisten.length > 0) return;
    this.#unlisten = this.#all().map(($store) => $store.listen(() => this.#host.requestUpdate()));
    this.#host.requestUpdate();
  }

  #stop(): void {
    for (const unlisten of this.#unlisten) unlisten();
    this.#unlisten = [];
  }

  #all(): Snapshot<unknown>[] {
    return Object.values<Snapshot<unknown>>(this.#stores ?? {});
  }
}
