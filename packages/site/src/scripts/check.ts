/** Enlivens "check it yourself": a button, the steps as they go, and a verdict. */
import { createFormat, LOCALES, toLanguage } from '@circunomy/sdk/format';
import type { VerificationProgress } from '@circunomy/sdk/ledger';
import { checkWords } from '../words/check.ts';
import type { CheckMessage, CheckOrder } from './check-message.ts';
import { describeSteps, describeVerdict } from './check-results.ts';
import { readRemembered, remember } from './remembered-checkpoint.ts';

const language = toLanguage(document.documentElement.lang);
const t = checkWords[language];
const { number } = createFormat(language);

const panel = document.querySelector<HTMLElement>('#check');
const button = panel?.querySelector('button');
if (panel && button) {
  button.hidden = false;
  button.addEventListener('click', () => check(panel, button));
}

function check(panel: HTMLElement, button: HTMLButtonElement): void {
  const root = new URL(panel.dataset.root ?? './', document.baseURI).href;
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  const finish = (verdict: string, holds: boolean): void => {
    worker.terminate();
    button.disabled = false;
    button.textContent = t.again;
    showVerdict(panel, verdict, holds);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<CheckMessage>) => {
    if (data.type === 'progress') showProgress(panel, data.progress);
    else if (data.type === 'download')
      showLabel(panel, 'log', t.downloaded(toMegabytes(data.bytes)));
    else if (data.type === 'broken') finish(t.broken(data.reason), false);
    else {
      for (const [step, { holds, text }] of Object.entries(describeSteps(data.report, language))) {
        showResult(panel, step, text, holds === undefined ? 'skipped' : holds ? 'holds' : 'fails');
      }
      if (data.report.remember) remember(root, data.report.remember);
      finish(describeVerdict(data.report, data.seconds, language), data.report.holds);
    }
  });
  worker.addEventListener('error', ({ message }) => finish(t.broken(message), false));
  button.disabled = true;
  button.textContent = t.running;
  for (const step of Object.keys(t.steps)) showResult(panel, step, '', 'waiting');
  showVerdict(panel, '', true);
  const order: CheckOrder = { root, remembered: readRemembered(root) };
  worker.postMessage(order);
}

function findStep(panel: HTMLElement, step: string): HTMLElement | null {
  return panel.querySelector<HTMLElement>(`[data-step="${step}"]`);
}

function toMegabytes(bytes: number): string {
  const digits = { maximumFractionDigits: 1, minimumFractionDigits: 1 };
  return (bytes / 1e6).toLocaleString(LOCALES[language], digits);
}

function showLabel(panel: HTMLElement, step: string, label: string): void {
  const item = findStep(panel, step);
  const bar = item?.querySelector('progress');
  if (!item || !bar) return;
  item.dataset.state = 'running';
  if (bar.parentElement) bar.parentElement.hidden = false;
  if (bar.nextElementSibling) bar.nextElementSibling.textContent = label;
}

function showProgress(panel: HTMLElement, { step, done, of }: VerificationProgress): void {
  const bar = findStep(panel, step)?.querySelector('progress');
  if (bar && of !== undefined) {
    bar.max = of;
    bar.value = done;
  }
  const label = of === undefined ? t.files(number(done)) : t.filesOf(number(done), number(of));
  showLabel(panel, step, label);
}

function showResult(panel: HTMLElement, step: string, text: string, state: string): void {
  const item = findStep(panel, step);
  if (!item) return;
  item.dataset.state = state;
  for (const part of item.querySelectorAll<HTMLElement>('.check-progress')) part.hidden = true;
  for (const part of item.querySelectorAll('.check-result')) part.textContent = text;
}

function showVerdict(panel: HTMLElement, text: string, holds: boolean): void {
  const verdict = panel.querySelector<HTMLElement>('.check-verdict');
  if (!verdict) return;
  verdict.textContent = text;
  verdict.dataset.holds = String(holds);
}
