// The paper's own tables go in; these figures, and no others, come out.
import { describe, expect, inject, test } from 'vitest';

const { origin } = inject('examples');

async function readJson(path: string): Promise<Record<string, unknown>> {
  const response = await fetch(`${origin}/circunomy-jakarta/data/${path}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Record<string, unknown>;
}

describe('the figures of Circunomy Jakarta', () => {
  test('are itemised as the paper’s Table 1 gives them', async () => {
    const { itemised } = await readJson('impact.json');
    expect(itemised).toMatchObject({
      spent: { rupiah: 950_000, known: 4, of: 5 },
      quantities: [{ unit: 'pcs', quantity: 100 }],
      msmesHelped: 5,
      msmesRegistered: { min: 6, max: 11 },
      purchases: 5,
      distributions: 5,
      beneficiaries: { min: 27, max: 50 },
      itemisedShare: { min: 0.018, max: 0.05 },
    });
  });

  test('leave unknown what the paper does not say', async () => {
    const { itemised } = await readJson('impact.json');
    expect(itemised).toMatchObject({ medianDaysToDelivery: null, volunteers: null, balance: null });
  });

  test('keep what the paper declares apart, with its source', async () => {
    const { declared } = await readJson('impact.json');
    expect(declared).toContainEqual(
      expect.objectContaining({
        figure: 'msmesHelped',
        atLeast: 300,
        source: expect.stringContaining('10.46362/servire.v5i1.345'),
      }),
    );
    expect(declared).toContainEqual(
      expect.objectContaining({
        figure: 'beneficiaries',
        min: 1000,
        max: 1500,
        approximately: true,
      }),
    );
  });
});
