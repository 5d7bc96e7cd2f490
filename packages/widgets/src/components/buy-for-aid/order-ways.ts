/** How to order: the community's own contacts. A made-up community's contacts are text, never links. */
import type { Community } from '@circunomy/sdk';
import {
  type Contact,
  type ContactMessage,
  type Language,
  toContactHref,
} from '@circunomy/sdk/format';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../locales/fill.ts';
import { plain } from './aid-order.ts';
import { buySheetStrings } from './buy-sheet.strings.ts';
import { contactName } from './contact-name.ts';

/** Without a message there is nothing to order yet, only something to ask. */
export function renderOrderWays(
  community: Community,
  message: ContactMessage | null,
  language: Language,
): TemplateResult {
  const { contacts, fictional } = community;
  const strings = buySheetStrings[language];
  if (contacts.length === 0) return html`<p class="soft" part="contacts">${strings.noContacts}</p>`;
  return html`<h3>${message ? strings.order : strings.ask}</h3>
    <ul class="ways" part="contacts">${contacts.map(
      (contact, index) =>
        html`<li>${renderWay(contact, message ?? question(community, language), { language, fictional, isFirst: index === 0 })}</li>`,
    )}</ul>
    ${fictional || message ? html`<p class="soft">${fictional ? strings.fictional : strings.orderHint}</p>` : nothing}`;
}

function renderWay(
  contact: Contact,
  message: ContactMessage,
  { language, fictional, isFirst }: { language: Language; fictional: boolean; isFirst: boolean },
): TemplateResult {
  const name = contactName(contact, language);
  const href = fictional ? undefined : toContactHref(contact, message);
  if (!href) return html`<span class="way"><bdi>${name}</bdi></span>`;
  return html`<a class="button ${isFirst ? 'solid' : ''}" part="contact" href=${href}
    target="_blank" rel="noopener noreferrer"><bdi>${name}</bdi></a>`;
}

function question({ name }: Community, language: Language): ContactMessage {
  const text = plain(fill(buySheetStrings[language].question, { community: name }));
  return { subject: text, text };
}
