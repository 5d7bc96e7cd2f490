// BPJS: health has thirteen digits that begin with 000; employment has eleven, known by the word before.
import { findAll } from '../texts/finder.ts';
import type { Span } from '../texts/plain-text.ts';
import { isGoodsNumber, isMoney, isThousands } from './digit-run.ts';

const HEALTH = /(?<!\d)000[1-9](?:[ .-]?\d){9}(?!\d)/dg;
const NAMED =
  /(?<!\p{L})(?:bpjs|jkn|kis|kpj|jamsostek)(?!\p{L})[^\d\n]{0,28}(?<data>\d(?:[ .-]{0,3}\d){10,12})(?!\d)/dgiu;

export function findInsuranceNumbers(plain: string): Span[] {
  return [
    ...findAll(HEALTH, plain, (...found) => !isGoodsNumber(...found)),
    ...findAll(NAMED, plain, (...found) => !isThousands(found[0]) && !isMoney(...found)),
  ];
}
