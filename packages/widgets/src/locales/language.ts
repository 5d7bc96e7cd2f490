/** The language a widget speaks: its own `lang`, else that of the page around it, else Indonesian. */
import { type Language, toLanguage } from '@circunomy/sdk/format';

/** Looks outwards through shadow roots. */
export function languageOf(element: Element): Language {
  const carrier = element.closest('[lang]');
  if (carrier) return toLanguage(carrier.getAttribute('lang'));
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'id';
}
