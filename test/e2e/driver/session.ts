import { inFolder, openProgram, type Program, waitForRankedMap } from './program.ts';

/** One window for the tests of a file that follow one another, in a data folder that goes with it. */
export interface Session {
  program: Program;
  folder: string;
  close(): Promise<void>;
}

/** @param prepare what is in the data folder before the start */
export function openFirstStart(
  prepare: (dataFolder: string) => Promise<unknown> = async () => undefined,
): Promise<Session> {
  return new Promise((ready, failed) => {
    inFolder(async (folder) => {
      await prepare(folder);
      const program = await openProgram({ dataFolder: folder });
      await waitForRankedMap(program.window);
      await new Promise<void>((over) => {
        ready({
          program,
          folder,
          async close() {
            await program.close();
            over();
          },
        });
      });
    }).catch(failed);
  });
}
