import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { officialFile, root } from './shared-data.ts';

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

async function atlas(...args: string[]): Promise<Ended> {
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [join(root, 'electron/cli.ts'), ...args],
      { cwd: root, maxBuffer: 2 ** 26 },
    );
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Ended;
    return { code, stdout, stderr };
  }
}

describe('the command "import"', () => {
  it('says what it would do, then does it', async () => {
    const workspace = join(temporaryFolder(), 'a.atlas');
    const files = [officialFile('colleges/hd2021.csv'), officialFile('colleges/drvef2023.csv')];
    const dry = await atlas(
      'import',
      ...files,
      '--workspace',
      workspace,
      '--dry-run',
      '--format',
      'json',
    );
    expect(dry.code).toBe(0);
    const told = JSON.parse(dry.stdout);
    expect(told.map(Object.keys)).toEqual(
      new Array(2).fill([
        'file',
        'kind',
        'vintage',
        'read',
        'taken',
        'refused',
        'unmatched',
        'findings',
      ]),
    );
    expect(told).toMatchObject([
      { file: 'hd2021.csv', kind: 'schools', vintage: '2021', read: 6289, taken: 6289, refused: 0 },
      { file: 'drvef2023.csv', kind: 'enrolment', vintage: '2023', read: 5914, taken: 5914 },
    ]);
    const differ = told[0].findings.find(
      ({ code }: { code: string }) => code === 'vintages-differ',
    );
    expect(differ.message).toContain('hd2021.csv is of 2021 and drvef2023.csv is of 2023');
    expect(differ.message).toContain('take the enrolment of 2021 instead');
    const done = await atlas('import', ...files, '--workspace', workspace, '--format', 'json');
    expect(JSON.parse(done.stdout)).toEqual(told);
    const ranked = await atlas('rank', '--workspace', workspace, '--top', '0', '--format', 'json');
    expect(JSON.parse(ranked.stdout)).toHaveLength(6289);
  });

  it('imports nothing of what it does not know, says so, and fails', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'letter.csv');
    writeFileSync(path, 'Dear all,\nhello there\n');
    const workspace = join(folder, 'a.atlas');
    const { code, stdout, stderr } = await atlas('import', path, '--workspace', workspace);
    expect(code).toBe(1);
    expect(stderr).toContain('Nothing was imported');
    expect(stdout).toContain('letter.csv');
    expect(stdout).toContain('unknown');
    expect(stdout).toContain('It was not recognised');
    const dry = await atlas('import', path, '--workspace', workspace, '--dry-run');
    expect(dry.code).toBe(1);
    expect(dry.stderr).toContain('Nothing would be imported');
    expect(dry.stdout).toBe(stdout);
  });

  it('takes a list for what --as says, with the states it covers', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'list.csv');
    writeFileSync(path, 'Name,City,State\nAna Doe,Boston,MA\n');
    const workspace = join(folder, 'a.atlas');
    const { stdout } = await atlas(
      'import',
      path,
      '--workspace',
      workspace,
      '--as',
      'attorneys',
      '--covers',
      'ma',
      '--format',
      'json',
    );
    expect(JSON.parse(stdout)).toMatchObject([
      { kind: 'attorneys', read: 1, taken: 1, refused: 0 },
    ]);
  });

  it.each([
    [['import'], 2, 'needs the files'],
    [['import', 'no-such-file.csv'], 1, 'There is no file no-such-file.csv'],
    [['import', 'package.json', '--as', 'letters'], 2, '--as cannot be "letters"'],
    [['import', 'package.json', '--covers', 'Boston'], 2, '--covers cannot be "Boston"'],
  ])('refuses %j with a sentence', async (args, code, sentence) => {
    const workspace = join(temporaryFolder(), 'a.atlas');
    const ended = await atlas(...args, '--workspace', workspace);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toContain(sentence);
    expect(existsSync(workspace)).toBe(false);
  });
});
