import { useEffect } from 'react';
import { request, subscribe } from '../api.ts';
import { useCommands } from '../commands/use-commands.ts';
import { tell } from '../shortlist/candidates.ts';
import { saveAll } from '../state/save-all.ts';

/** Save a copy as…, and what the program has to tell of workspaces. */
export function useWorkspaceCommands(): void {
  useCommands({ saveCopy: () => void saveCopy() });
  useEffect(() => subscribe('told', (sentence) => tell(sentence)), []);
}

/** The copy has all that is on screen; one goes on in the workspace that is open. */
async function saveCopy(): Promise<void> {
  try {
    const unsaved = await saveAll();
    if (unsaved !== null) throw new Error(unsaved);
    const copied = await request('copyWorkspace', {});
    if (copied !== null) tell(`The copy “${copied.name}” is saved; you go on in this workspace.`);
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
  }
}
