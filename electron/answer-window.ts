import type { BrowserWindow } from 'electron';
import { withAttachmentDialogs } from './attachment-dialogs.ts';
import { type Exporting, withExportDialogs } from './export-dialogs.ts';
import { withPictures } from './copy-picture.ts';
import { withImportDialogs } from './import-dialogs.ts';
import { withPipelineDialogs } from './pipeline-dialogs.ts';
import { withPresentation } from './presentation.ts';
import { withProfileDialogs } from './profile-dialogs.ts';
import { withSheetDialogs } from './sheet-dialogs.ts';
import { withWorkspaceDialogs } from './workspace-dialogs.ts';
import type { Workspaces } from './workspaces.ts';

interface Around extends Pick<Exporting, 'tell' | 'paperPreload' | 'log'> {
  /** Built preload script of the windows that people see. */
  preload: string;
  inDevelopment: boolean;
}

/** Answers what the windows ask: the backend does, after the person was asked for files. */
export function answerWindow(
  { backend, path }: Workspaces,
  currentWindow: () => BrowserWindow | null,
  around: Around,
): ReturnType<typeof withPresentation> {
  const request = withProfileDialogs(
    withAttachmentDialogs(
      withWorkspaceDialogs(withSheetDialogs(backend.request, currentWindow), path, currentWindow),
      currentWindow,
    ),
    currentWindow,
  );
  const exports = withExportDialogs({ request, currentWindow, ...around });
  const imports = withImportDialogs(backend, exports, currentWindow);
  const printing = withPipelineDialogs(imports, { currentWindow, ...around });
  const otherwise = withPictures(printing, currentWindow);
  return withPresentation({ ask: backend.request, otherwise, currentWindow, ...around });
}
