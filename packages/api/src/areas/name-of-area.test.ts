// Names of areas without waiting, as the files of a community need them.
import { expect, test } from 'vitest';

test('an area has no name before the register is loaded, and its own afterwards', async () => {
  const { loadAreaRegister, nameOfArea } = await import('./area-register.ts');
  expect(() => nameOfArea('31.75')).toThrow(
    'Could not name area 31.75: the register of areas is not loaded. Await loadAreaRegister() first.',
  );
  await loadAreaRegister();
  expect(nameOfArea('31.75')).toBe('Jakarta Timur');
  expect(nameOfArea('99.99')).toBeUndefined();
});
