// Names inside a file of entries become ids, and only where an id belongs.
import { describe, expect, it } from 'vitest';
import { type EntryItem, LocalNames } from './entries-file.ts';

function item(kind: string, payload: EntryItem['payload'], as?: string): EntryItem {
  return { kind, on: null, payload, ...(as && { as }) };
}

describe('a file of entries', () => {
  it('may name earlier items of the file, also inside a correction', () => {
    const names = new LocalNames('file.json');
    const msme = names.toProposal(item('msme-registered', { category: 'fruit' }, 'melati'), 0);
    const purchase = names.toProposal(item('purchase-made', { msme: '@melati' }, 'b1'), 1);
    const correction = names.toProposal(
      item('entry-corrected', {
        corrects: '@b1',
        replacement: { on: null, payload: { msme: '@melati' } },
      }),
      2,
    );
    expect(purchase.payload).toEqual({ msme: msme.id });
    expect(correction.payload).toEqual({
      corrects: purchase.id,
      replacement: { on: null, payload: { msme: msme.id } },
    });
    expect(purchase).not.toHaveProperty('as');
  });

  it('gives a giver one opaque id wherever they are named', () => {
    const names = new LocalNames('file.json');
    const give = () =>
      names.toProposal(item('contribution-received', { contributor: '@contributor-1' }), 0);
    expect(give().payload.contributor).toMatch(/^contributor-[0-9a-z]{12}$/);
    expect(give().payload).toEqual(give().payload);
  });

  it('may name, from a book, what stands in the file of its community', () => {
    const parent = new LocalNames('kube-contoh/entries.json');
    const group = parent.toProposal(item('group-formed', { members: 10 }, 'kelompok'), 0);
    const names = new LocalNames('book/entries.json', new Map([['kube-contoh', parent]]));
    const payload = { group: '@kube-contoh/kelompok', member: '@member-1' };
    const help = names.toProposal(item('cash-spent', payload), 0);
    expect(help.payload).toEqual({
      group: group.id,
      member: expect.stringMatching(/^member-[0-9a-z]{12}$/),
    });
    expect(() => names.toProposal(item('cash-spent', { group: '@kube-contoh/lain' }), 1)).toThrow(
      'names "@kube-contoh/lain"',
    );
  });

  it('leaves text that begins with an at sign alone', () => {
    const names = new LocalNames('file.json');
    const { payload } = names.toProposal(item('figure-declared', { statedIn: '@circunomy.id' }), 0);
    expect(payload).toEqual({ statedIn: '@circunomy.id' });
  });

  it('is refused where it names what does not come before', () => {
    const names = new LocalNames('file.json');
    expect(() => names.toProposal(item('purchase-made', { msme: '@melati' }), 4)).toThrow(
      'Could not read file.json: item 5 names "@melati", which no earlier item is called. Name an earlier item by its "as".',
    );
  });
});
