import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder, openProgram } from './driver/program.ts';

test('a file that is no workspace is named in a sentence and left as it is', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'United States.atlas');
    writeFileSync(file, 'This was somebody’s letter.');
    const program = await openProgram({ dataFolder: folder });
    await program.window.getByRole('alert').waitFor();
    const said = await program.window.getByRole('alert').innerText();
    expect(said).toContain('United States.atlas');
    await program.window.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await program.troubles()).toEqual([]);
    await program.close();
    expect(readFileSync(file, 'utf8')).toBe('This was somebody’s letter.');
  }));
