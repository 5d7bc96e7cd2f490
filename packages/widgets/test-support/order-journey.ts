/** The steps of an order in the buy-for-aid dialog, as a visitor takes them. */
import { find, findAll, mount, textOf, until } from './mount.ts';
import { type StubbedCommunity, stubCommunity } from './stub-community.ts';

export const TAG = 'circunomy-buy-for-aid';

export interface Journey extends StubbedCommunity {
  readonly widget: HTMLElement;
}

/** A community that takes orders, and its button. */
export async function meetButton(
  attributes = '',
  profile: Parameters<typeof stubCommunity>[0] = {},
): Promise<Journey> {
  const stub = stubCommunity({ orders: '', ...profile });
  const widget = await mount(`<${TAG} src="${stub.src}" ${attributes}></${TAG}>`);
  return { ...stub, widget };
}

export async function openDialog(widget: Element): Promise<void> {
  find(widget, '.open').click();
  await until(() => findAll(widget, 'dialog[open] h3').length > 0, 'the dialog is filled');
}

export async function chooseProduct(widget: Element, index = 0): Promise<void> {
  await until(() => findAll(widget, '.product').length > index, 'there are products');
  findAll(widget, '.product')[index]?.click();
  await until(() => findAll(widget, '[part=next]').length === 1, 'it can be ordered here');
}

/** As far as the form that says who orders, and how it is paid. */
export async function goToForm(widget: Element, method = 'test'): Promise<void> {
  await openDialog(widget);
  if (findAll(widget, '[part=next]').length === 0) await chooseProduct(widget);
  find(widget, '[part=next]').click();
  await until(() => findAll(widget, '[part=send]').length === 1, 'the form is there');
  const radio = find<HTMLInputElement>(widget, `[value=${method}]`);
  radio.click();
  await until(() => radio.checked, 'the method is chosen');
}

export async function send(widget: Element): Promise<void> {
  find(widget, '[part=send]').click();
  await until(() => findAll(widget, '[part=code]').length === 1, 'the order is taken');
}

/** An order that waits for its payment. */
export async function order(widget: Element, method = 'test'): Promise<void> {
  await goToForm(widget, method);
  await send(widget);
}

export function codeOf(widget: Element): string {
  return textOf(widget, '[part=code] strong').replaceAll('-', '');
}

export async function type(widget: Element, id: string, text: string): Promise<void> {
  const field = find<HTMLInputElement>(widget, `#${id}`);
  field.value = text;
  field.dispatchEvent(new Event('input'));
}
