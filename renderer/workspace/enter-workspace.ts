import { leaveWorkspace, request } from '../api.ts';
import { useImport } from '../import/import-store.ts';
import { usePresenting } from '../present/present-store.ts';
import { tell } from '../shortlist/candidates.ts';
import { saveAll } from '../state/save-all.ts';
import { hasWork } from '../state/work-store.ts';

/** Saves what is left here and goes over to the workspace that waits; or says why it stays. */
export async function enterWorkspace(name: string): Promise<void> {
  const hindrance = hindranceNow();
  if (hindrance === null) {
    // Boxes that still hold what was typed give it up; and nothing is begun any more.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.body.inert = true;
    const unsaved = hasWork() ? await saveAll() : null;
    if (unsaved === null) {
      leaveWorkspace();
      await request('enterWorkspace', {});
      return;
    }
    document.body.inert = false;
    tell(`“${name}” was not opened, for what is here could not be saved first: ${unsaved}`);
  } else {
    tell(`“${name}” was not opened: ${hindrance}`);
  }
  await request('stayInWorkspace', {});
}

/** Work that may not be broken off. */
function hindranceNow(): string | null {
  if (useImport.getState().work === 'importing') {
    return 'an import is being written; open it again when that is done.';
  }
  const { presentation, preparing } = usePresenting.getState();
  if (presentation !== null || preparing) return 'a presentation is on; end it first.';
  return null;
}
