/** How to order: the community's own contacts. A made-up community's contacts are text, never links. */
import type { Community } from '@circunomy/sdk';
import type { Language } from '@circunomy/sdk/format';
import { html, nothing, type TemplateResult } from 'lit';
import { buyForAidStrings } from './buy-for-aid.strings.ts';
import { type Contact, contactHref, contactName, type Message } from './contact-link.ts';

/** Without a message there is nothing to order yet, only something to ask. */
export function renderOrderWays(
  { contacts, fictional }: Community,
  message: Message | null,
  language: Language,
): TemplateResult {
  const strings = buyForAidStrings[language];
  if (contacts.length === 0) return html`<p class="soft" part="contacts">${strings.noContacts}</p>`;
  return html`<h3>${message ? strings.order : strings.ask}</h3>
    <ul class="ways" part="contacts">${contacts.map(
      (contact, index) =>
        html`<li>${renderWay(contact, message ?? { subject: strings.open, text: strings.open }, { language, fictional, isFirst: index === 0 })}</li>`,
    )}</ul>
    ${fictional || message ? html`<p class="soft">${fictional ? strings.fictional : strings.orderHint}</p>` : nothing}`;
}

function renderWay(
  contact: Contact,
  message: Message,
  { language, fictional, isFirst }: { language: Language; fictional: boolean; isFirst: boolean },
): TemplateResult {
  const name = contactName(contact, language);
  const href = fictional ? undefined : contactHref(contact, message);
  if (!href) return html`<span class="way"><bdi>${name}</bdi></span>`;
  return html`<a class="button ${isFirst ? 'solid' : ''}" part="contact" href=${href}
    target="_blank" rel="noopener noreferrer"><bdi>${name}</bdi></a>`;
}
