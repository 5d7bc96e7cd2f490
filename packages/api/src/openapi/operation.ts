// One row of the table that `data/openapi.json` is made from: what is asked, and everything that may be answered.
import type { ApiErrorCode } from '../api-error.ts';
import type { HeaderName } from './headers.ts';
import type { JsonSchema, OpenApiMethod, OpenApiParameter } from './openapi-types.ts';
import type { ParameterName } from './parameters.ts';
import type { TagName } from './tags.ts';
import type { ComponentName } from './to-component-schemas.ts';

export interface Content {
  /** Media type without parameters. */
  readonly type: string;
  /** The name of a component, or a schema of its own; left out for bytes. */
  readonly schema?: ComponentName | JsonSchema;
  readonly example?: unknown;
}

export interface Answer {
  readonly description: string;
  readonly headers?: readonly HeaderName[];
  readonly content?: Content;
}

/** A 304, which says what a public file's 200 says without the file. */
export type SharedAnswer = `Unchanged${CacheHeader}`;

export type CacheHeader = 'Revalidated' | 'Immutable' | 'Checkpoint';

export interface Operation {
  /** Below a community's root, or below the host's. */
  readonly root: 'community' | 'host';
  readonly path: string;
  readonly method: Exclude<OpenApiMethod, 'options'>;
  readonly id: string;
  readonly tag: TagName;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly (OpenApiParameter | ParameterName)[];
  /** `optional`: public, and with a token of its operators what is not. `metrics`: the token of the server's settings. */
  readonly token: 'none' | 'optional' | 'required' | 'metrics';
  readonly body?: Content & { readonly description: string };
  /** By status: all but the refusals. */
  readonly answers: Readonly<Record<number, Answer | SharedAnswer>>;
  /** Every way to be refused; the statuses follow from the list of errors. */
  readonly problems: readonly ApiErrorCode[];
  /** OPTIONS is answered as for every public file; default false. */
  readonly isPublicRead?: boolean;
  /** OPTIONS lets pages of other sites order; default false. */
  readonly isOrderAccess?: boolean;
}
