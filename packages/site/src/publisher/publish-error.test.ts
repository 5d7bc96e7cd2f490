// What a file system refuses is said as what it means for whoever publishes.
import { describe, expect, it } from 'vitest';
import { toPublishError } from './publish-error.ts';

describe('an error while publishing', () => {
  it('says in both languages that the disk is full and that the old files are untouched', () => {
    const error = toPublishError(Object.assign(new Error('write'), { code: 'ENOSPC' }), '/www');
    expect(error).toMatchObject({
      code: 'disk-full',
      message:
        'Could not publish to /www: the disk is full. What was published before is untouched. Free some space and publish again.',
    });
  });

  it('says why a folder cannot be written', () => {
    const error = toPublishError(Object.assign(new Error('mkdir'), { code: 'EACCES' }), '/www');
    expect(error).toMatchObject({
      code: 'out-not-writable',
      message: expect.stringContaining('permission denied'),
    });
  });

  it('leaves every other error as it is', () => {
    const error = new Error('something else');
    expect(toPublishError(error, '/www')).toBe(error);
  });
});
