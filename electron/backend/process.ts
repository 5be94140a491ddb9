import { setImmediate as nextTurn } from 'node:timers/promises';
import { createBackend } from './backend.ts';
import type { FromBackend, ToBackend } from './messages.ts';

/**
 * Entry of the backend's own process; started with the path of the workspace, the program's folder
 * and whether this is its first start or one after a crash.
 */

/** The line to the main process, as far as it is used here; this file does without Electron's types. */
interface ParentPort {
  on(event: 'message', listener: (message: { data: ToBackend }) => void): void;
  postMessage(message: FromBackend): void;
}
const { parentPort } = process as unknown as { parentPort: ParentPort };

/** How long after the start the whole file is read for damage, when the map has long been drawn. */
const checkAfterMs = 20_000;

const [workspacePath, root, start] = process.argv.slice(2);
const backend = createBackend({
  workspacePath,
  root,
  // After a crash the window still knows what it can undo.
  purges: start === 'first',
  emit: (name, payload) => parentPort.postMessage({ kind: 'event', name, payload } as FromBackend),
});

parentPort.on('message', ({ data }) => {
  if (data.kind === 'close') void closeAndExit();
  else if (data.kind === 'admit') admit(data);
  else void answer(data);
});

async function answer({ id, name, input }: Extract<ToBackend, { kind: 'request' }>): Promise<void> {
  try {
    // The input is checked by the backend itself, whatever type it claims to have.
    const outcome = await backend.request(name, input as never);
    parentPort.postMessage({ kind: 'outcome', id, outcome });
  } catch (bug) {
    console.error(bug);
    const message = `Something in the program failed (${bug}); the log has more of it.`;
    const problem = { code: 'unexpected', message };
    parentPort.postMessage({ kind: 'outcome', id, outcome: { ok: false, problem } });
  }
}

function admit({ id, paths }: Extract<ToBackend, { kind: 'admit' }>): void {
  const outcome = { ok: true as const, value: backend.admitFiles(paths) };
  parentPort.postMessage({ kind: 'outcome', id, outcome });
}

async function closeAndExit(): Promise<void> {
  await backend.close();
  process.exit(0);
}

/**
 * Computes what the window will ask for first while the window is still being drawn, in two pieces,
 * so that a request for the first is answered before the second has begun.
 */
async function prepare(): Promise<void> {
  await backend.request('atlas', {});
  const profile = await backend.request('profile', {});
  await nextTurn();
  if (profile.ok) await backend.request('figures', { profile: profile.value });
}

void prepare();
setTimeout(() => void backend.check(), checkAfterMs).unref();
