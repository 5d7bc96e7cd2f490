// The committed entries of the made-up year are what its generator writes: nobody changed one without the other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../workspace.mjs';
import { kubeYear } from './kube-year.mjs';

describe('the made-up year of KUBE Contoh', () => {
  test.each(Object.keys(kubeYear))('stands in examples/data/%s as it is generated', (community) => {
    const path = join(root, 'examples/data', community, 'entries.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(kubeYear[community]);
  });

  test('has 48 meetings, 24 cooking days and eleven monthly reports', () => {
    const items = kubeYear['kube-contoh'] ?? [];
    const count = (kind: string, payload: object): number =>
      items.filter((item) => 'kind' in item && item.kind === kind && matches(item.payload, payload))
        .length;
    expect(count('meeting-held', {})).toBe(48);
    expect(count('activity-held', { activity: 'supplementary-feeding' })).toBe(24);
    expect(count('report-signed', {})).toBe(12);
    expect(count('report-signed', { period: '2025' })).toBe(1);
  });
});

function matches(payload: Record<string, unknown>, part: object): boolean {
  return Object.entries(part).every(([name, value]) => payload[name] === value);
}
