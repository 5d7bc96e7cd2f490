/**
 * The treasurer's desk. Life: a field for the token → open, one part at a time → left. The token is kept for this tab only,
 * and sent to nobody but this community's server.
 */
import { createFormat, toLanguage } from '@circunomy/sdk/format';
import { createDesk, isOperatorError } from '@circunomy/sdk/operator';
import { deskWords } from '../words/desk.ts';
import { button } from './desk/build.ts';
import type { DeskContext } from './desk/desk-context.ts';
import { showOrders } from './desk/show-orders.ts';
import { showPurchases } from './desk/show-purchases.ts';
import { showReconciliation } from './desk/show-reconciliation.ts';
import { showStatement } from './desk/show-statement.ts';

type Show = (context: DeskContext, view: HTMLElement) => Promise<void>;

const language = toLanguage(document.documentElement.lang);
const t = deskWords[language];
const desk = document.querySelector<HTMLElement>('[data-desk]');
const KEPT = `circunomy.desk.${new URL(desk?.dataset.root ?? './', document.baseURI).pathname}`;

const PARTS: Readonly<Record<string, Show>> = {
  [t.attention]: (context, view) => showOrders(context, view, { isAll: false }),
  [t.orders]: (context, view) => showOrders(context, view, { isAll: true }),
  [t.purchases]: showPurchases,
  [t.reconciliation]: showReconciliation,
  [t.statement]: showStatement,
};

if (desk) start(desk);

function start(place: HTMLElement): void {
  const form = find<HTMLFormElement>(place, 'open');
  const input = form.querySelector('input');
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void open(place, input?.value.trim() ?? '');
    if (input) input.value = '';
  });
  const kept = sessionStorage.getItem(KEPT);
  if (kept) void open(place, kept);
}

async function open(place: HTMLElement, token: string): Promise<void> {
  const [form, parts, said, view] = [
    find(place, 'open'),
    find(place, 'parts'),
    find(place, 'said'),
    find(place, 'view'),
  ];
  const say = (text: string): void => said.replaceChildren(text);
  let showPart: () => Promise<void> = async () => undefined;
  const attempt = async (act: () => Promise<unknown>): Promise<boolean> => {
    say(t.loading);
    try {
      await act();
      say('');
      return true;
    } catch (error) {
      say(tell(error));
      return false;
    }
  };
  const isOpen = await attempt(async () => {
    const src = new URL(place.dataset.root ?? './', document.baseURI);
    const context: DeskContext = {
      ...{ desk: createDesk({ src, token }), language, format: createFormat(language), t, attempt },
      refresh: () => void attempt(showPart).then((isDone) => isDone && say(t.done)),
    };
    const buttons = Object.entries(PARTS).map(([label, show]) => {
      const made = button(label, () => {
        for (const other of buttons) other.removeAttribute('aria-current');
        made.setAttribute('aria-current', 'true');
        showPart = () => show(context, view);
        void attempt(showPart);
      });
      return made;
    });
    await showOrders(context, view, { isAll: false });
    showPart = () => showOrders(context, view, { isAll: false });
    buttons[0]?.setAttribute('aria-current', 'true');
    parts.replaceChildren(...buttons, button(t.leave, leave));
    sessionStorage.setItem(KEPT, token);
  });
  parts.hidden = !isOpen;
  form.hidden = isOpen;
}

function leave(): void {
  sessionStorage.removeItem(KEPT);
  location.reload();
}

/** What was wrong, and each fault; codes are the server's own words. */
function tell(error: unknown): string {
  if (!isOperatorError(error)) return String(error);
  const text = language === 'en' ? error.detail : error.detailId;
  const faults = error.faults.map((fault) =>
    language === 'en' ? `${fault.reason} ${fault.fix}` : `${fault.reasonId} ${fault.fixId}`,
  );
  return [text, ...faults].join(' ');
}

function find<Found extends HTMLElement = HTMLElement>(place: HTMLElement, name: string): Found {
  const found = place.querySelector<Found>(`[data-${name}]`);
  if (!found)
    throw new Error(`Could not open the desk: the page has no "data-${name}". Reload it.`);
  return found;
}
