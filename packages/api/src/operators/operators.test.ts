// Who may record: added with a token shown once, removed at once, never forgotten.
import { expect, test } from 'vitest';
import { createSampleStore } from '../../test-support/sample-store.ts';
import { addOperator, removeOperator } from './add-operator.ts';
import { listOperators } from './find-operator.ts';

const slug = 'gereja-contoh';

test('lists operators with what is kept of them, never a token', async () => {
  const { store } = await createSampleStore();
  const { operator, token } = await addOperator(store, slug, {
    name: ' Relawan ',
    role: 'volunteer',
  });
  expect(operator).toMatchObject({ name: 'Relawan', role: 'volunteer', removed: null });
  expect(operator.id).toMatch(/^operator-/);
  const listed = await listOperators(store, slug);
  expect(listed).toHaveLength(3);
  expect(JSON.stringify(listed)).not.toContain(token.slice(5));
});

test('a removed operator stays listed, and the name is free again', async () => {
  const { store } = await createSampleStore();
  const { operator } = await addOperator(store, slug, { name: 'Relawan', role: 'volunteer' });
  await expect(
    addOperator(store, slug, { name: 'Relawan', role: 'treasurer' }),
  ).rejects.toMatchObject({
    code: 'operator-exists',
  });
  await removeOperator(store, slug, operator.id);
  const listed = await listOperators(store, slug);
  expect(listed.find(({ id }) => id === operator.id)?.removed).not.toBeNull();
  await expect(removeOperator(store, slug, operator.id)).rejects.toMatchObject({
    code: 'operator-unknown',
  });
  await addOperator(store, slug, { name: 'Relawan', role: 'volunteer' });
});

test('refuses names that are none, and communities that are not there', async () => {
  const { store } = await createSampleStore();
  for (const name of ['', '  ', 'x'.repeat(121)]) {
    await expect(addOperator(store, slug, { name, role: 'volunteer' })).rejects.toMatchObject({
      code: 'operator-refused',
    });
  }
  await expect(
    addOperator(store, 'tidak-ada', { name: 'Relawan', role: 'volunteer' }),
  ).rejects.toMatchObject({ code: 'community-unknown' });
  await expect(listOperators(store, 'tidak-ada')).rejects.toMatchObject({
    code: 'community-unknown',
  });
});
