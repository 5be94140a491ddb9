import type { Session } from 'electron';
import { cancelRequests } from './cancel-requests.ts';
import { denyPermissions } from './permissions.ts';
import { serveApp } from './serve-app.ts';

interface Guard {
  inDevelopment: boolean;
  /** Folder of the built window. */
  served: string;
  log: (line: string) => void;
}

/** Serves our own pages to a session and keeps everything else from it. */
export function guardSession(session: Session, { inDevelopment, served, log }: Guard): void {
  // Not even the window's `spellcheck: false` keeps the session from fetching a dictionary.
  session.setSpellCheckerLanguages([]);
  denyPermissions(session, log);
  cancelRequests(session, inDevelopment, log);
  serveApp(session, served);
}
