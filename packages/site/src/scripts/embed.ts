/** Enlivens "embed this": puts the true address into the code, and lets a button copy it. */
import { toLanguage } from '@circunomy/sdk/format';
import { fillSnippet } from '../embed/snippets.ts';
import { embedWords } from '../words/embed.ts';

const t = embedWords[toLanguage(document.documentElement.lang)];

for (const list of document.querySelectorAll<HTMLElement>('[data-root]')) {
  const root = new URL(list.dataset.root ?? './', document.baseURI);
  for (const code of list.querySelectorAll('[data-snippet]')) {
    code.textContent = fillSnippet(code.textContent ?? '', root);
  }
  for (const hint of list.querySelectorAll<HTMLElement>('[data-stand-in]')) hint.hidden = true;
  for (const button of list.querySelectorAll('button')) offerCopy(button);
}

function offerCopy(button: HTMLButtonElement): void {
  const code = button.parentElement?.querySelector('[data-snippet]');
  if (!code) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      button.textContent = t.copied;
    } catch {
      button.textContent = t.copyFailed;
    }
    setTimeout(() => {
      button.textContent = t.copy;
    }, 4000);
  });
}
