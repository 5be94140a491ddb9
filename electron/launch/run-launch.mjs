import { endChildren, exitCode } from './children.mjs';
import { LaunchFailure } from './failure.mjs';
import { say } from './progress.mjs';

/**
 * Runs one of the commands (start, test, atlas, bench): turns its result into our exit code and a
 * failure into a sentence, and leaves no program of ours behind, however it ends.
 *
 * @param {(args: string[]) => Promise<number>} command
 */
export async function runLaunch(command) {
  let interrupted = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, async () => {
      interrupted = true;
      await endChildren();
      process.exit(exitCode(null, signal));
    });
  }
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    process.exitCode = 1;
    // The steps that we cut short fail one after the other; that is no news.
    if (interrupted) return;
    if (!(error instanceof LaunchFailure)) throw error;
    if (error.details) process.stderr.write(`${error.details}\n`);
    say(error.message);
  } finally {
    await endChildren();
  }
}
