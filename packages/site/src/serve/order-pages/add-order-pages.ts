/**
 * Pages for ordering, paying and following an order without any script, and the treasurer's desk. Only a server has
 * them: what they show is one person's own.
 */
import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import { DESK_POLICY } from '../page-policy.ts';
import { showForm, takeForm } from './form-page.ts';
import { saveQr, showOrder, takeStep } from './order-page.ts';
import { limitForm } from './read-form.ts';
import { type LivePageOptions, showPage } from './show-page.ts';

type App = Hono<{ Bindings: HttpBindings }>;

/** | path | methods |
 * |---|---|
 * | `/<community>[/en]/orders/` | GET, POST |
 * | `/<community>[/en]/orders/<code>/` | GET, POST |
 * | `/<community>[/en]/orders/<code>/qr.png` | GET |
 * | `/<community>[/en]/desk/` | GET |
 */
export function addOrderPages(app: App, options: LivePageOptions): void {
  for (const root of ['/:community', '/:community/en']) {
    app.get(`${root}/orders/`, (context) => showForm(context, options));
    app.post(`${root}/orders/`, limitForm, (context) => takeForm(context, options));
    app.get(`${root}/orders/:code/`, (context) => showOrder(context, options));
    app.post(`${root}/orders/:code/`, limitForm, (context) => takeStep(context, options));
    app.get(`${root}/orders/:code/qr.png`, (context) => saveQr(context, options));
    app.get(`${root}/desk/`, (context) => {
      const view = { kind: 'desk' } as const;
      return showPage(context, options, { path: 'desk/', view, policy: DESK_POLICY });
    });
  }
}
