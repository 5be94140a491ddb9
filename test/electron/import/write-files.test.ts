import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../../electron/backend/import/write-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('writing files', () => {
  it('replaces files and leaves nothing else behind', () => {
    const folder = join(temporaryFolder(), 'new/deep');
    writeFiles(folder, new Map([['a.csv', 'old']]));
    writeFiles(
      folder,
      new Map([
        ['a.csv', 'ñew'],
        ['b.csv', ''],
      ]),
    );
    expect(readdirSync(folder).toSorted()).toEqual(['a.csv', 'b.csv']);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('ñew');
  });

  it('touches none of the files when one of them cannot be written', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.csv'), 'old');
    const files = new Map([
      ['a.csv', 'new'],
      ['missing/b.csv', 'new'],
    ]);
    expect(() => writeFiles(folder, files)).toThrow(/could not be written to .*ENOENT/);
    expect(readdirSync(folder)).toEqual(['a.csv']);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old');
  });

  it('says so when the folder cannot be made', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(() => writeFiles(join(folder, 'file/below'), new Map())).toThrow(/could not be written/);
  });
});
