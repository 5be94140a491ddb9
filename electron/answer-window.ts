import type { BrowserWindow } from 'electron';
import { withAttachmentDialogs } from './attachment-dialogs.ts';
import type { BackendProcess } from './backend-process.ts';
import { type Exporting, withExportDialogs } from './export-dialogs.ts';
import { withImportDialogs } from './import-dialogs.ts';
import { withPresentation } from './presentation.ts';
import { withProfileDialogs } from './profile-dialogs.ts';

interface Around extends Pick<Exporting, 'tell' | 'paperPreload' | 'log'> {
  /** Built preload script of the windows that people see. */
  preload: string;
  inDevelopment: boolean;
}

/** Answers what the windows ask: the backend does, after the person was asked for files. */
export function answerWindow(
  backend: BackendProcess,
  currentWindow: () => BrowserWindow | null,
  around: Around,
): ReturnType<typeof withPresentation> {
  const request = withProfileDialogs(
    withAttachmentDialogs(backend.request, currentWindow),
    currentWindow,
  );
  const exports = withExportDialogs({ request, currentWindow, ...around });
  const otherwise = withImportDialogs(backend, exports, currentWindow);
  return withPresentation({ ask: backend.request, otherwise, currentWindow, ...around });
}
