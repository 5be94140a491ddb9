import { join, resolve } from 'node:path';
import { tellProgress } from './ask-backend.ts';
import { programFolder } from './program-folder.ts';
import { readOptions, refusePositionals, someText, UsageError } from './usage.ts';

export const dataBuildOptions = {
  from: someText('FOLDER', 'folder with the official files'),
};

/** Writes the reference dataset anew from official files; what it wrote is its own report. */
export async function dataBuild(args: string[]): Promise<string> {
  const { values, positionals } = readOptions('data-build', args, dataBuildOptions);
  refusePositionals('data-build', positionals);
  if (values.from === undefined) {
    throw new UsageError('"data-build" needs the folder of the official files: --from FOLDER.');
  }
  // Its readers and boundaries are many and large, and no other command needs them.
  const { buildReference } = await import('../backend/import/build-reference.ts');
  const to = join(programFolder, 'data', 'reference');
  await buildReference({
    from: resolve(values.from),
    to,
    root: programFolder,
    onProgress: tellProgress,
  });
  return `The reference dataset is in ${to}.`;
}
