import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { RequestOutput } from '../data/api/answers.ts';
import { attachmentEndings } from '../data/candidate/file-kind.ts';
import type { Outcome } from '../data/model/problem.ts';
import type { BackendProcess } from './backend-process.ts';

/**
 * Asks the person for the file to attach, and opens copies of attached files with the system's own
 * programs; everything else goes on. The window is told names, never places.
 */
export function withAttachmentDialogs(
  request: BackendProcess['request'],
  currentWindow: () => BrowserWindow | null,
): BackendProcess['request'] {
  const folder = join(app.getPath('userData'), 'Opened files');
  // What a crash left, and what this run leaves.
  removeCopies(folder);
  app.once('will-quit', () => removeCopies(folder));
  return async (name, input) => {
    const window = currentWindow();
    if (name === 'attachFile' && window !== null) {
      const path = await chooseFile(window);
      return path === null
        ? { ok: true, value: null }
        : request(name, { ...(input as object), path });
    }
    if (name === 'openAttachment') {
      return openCopy(await request(name, { ...(input as object), folder }));
    }
    return request(name, input);
  };
}

async function chooseFile(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Attach a file',
    buttonLabel: 'Attach',
    filters: [
      { name: 'Letters and pictures', extensions: [...attachmentEndings] },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
  return filePaths[0] ?? null;
}

async function openCopy(answer: Outcome<unknown>): Promise<Outcome<unknown>> {
  if (!answer.ok) return answer;
  const { file } = answer.value as RequestOutput['openAttachment'];
  const refused = await shell.openPath(file);
  if (refused === '') return { ok: true, value: { file: basename(file) } };
  return {
    ok: false,
    problem: {
      code: 'attachment-not-opened',
      message: `The system did not open “${basename(file)}” (${refused}); is there a program for such files?`,
    },
  };
}

/** Removes the copies; one that a program still has open goes with the next start. */
function removeCopies(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Some systems keep a file that is open.
  }
}
