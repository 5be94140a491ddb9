import type { BrowserWindow } from 'electron';
import { withAttachmentDialogs } from './attachment-dialogs.ts';
import type { BackendProcess } from './backend-process.ts';
import { type Exporting, withExportDialogs } from './export-dialogs.ts';
import { withImportDialogs } from './import-dialogs.ts';
import { withProfileDialogs } from './profile-dialogs.ts';

/** Answers what the window asks: the backend does, after the person was asked for files. */
export function answerWindow(
  backend: BackendProcess,
  currentWindow: () => BrowserWindow | null,
  exporting: Pick<Exporting, 'tell' | 'paperPreload' | 'log'>,
): ReturnType<typeof withImportDialogs> {
  const request = withProfileDialogs(
    withAttachmentDialogs(backend.request, currentWindow),
    currentWindow,
  );
  const exports = withExportDialogs({ request, currentWindow, ...exporting });
  return withImportDialogs(backend, exports, currentWindow);
}
