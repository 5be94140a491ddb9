import { existsSync, realpathSync } from 'node:fs';
import type { BrowserWindow } from 'electron';
import type { WindowEventName, WindowEvents } from '../data/api/events.ts';
import { workspaceName } from './backend/database/workspace-file.ts';
import {
  type BackendProcess,
  type BackendProcessOptions,
  startBackend,
} from './backend-process.ts';

interface Options extends Pick<BackendProcessOptions, 'entry' | 'root' | 'log'> {
  /** The workspace to begin with. */
  path: string;
  currentWindow: () => BrowserWindow | null;
  tell: <Name extends WindowEventName>(name: Name, payload: WindowEvents[Name]) => void;
  /** Another workspace is in use from now on. */
  onEntered: (path: string) => void;
}

interface Open {
  path: string;
  backend: BackendProcess;
}

/** The workspace in use, and the way to another one. */
export interface Workspaces {
  /** Whichever workspace is in use answers. */
  backend: BackendProcess;
  path(): string;
  title(): string;
  /** Opens a workspace that is there, or with `isNew` makes one where nothing is. */
  open(path: string, options?: { isNew?: boolean }): Promise<void>;
  enter(): void;
  stay(): void;
}

/**
 * One workspace is in use at a time, by a backend of its own. Another one is opened by a second
 * backend beside it: only when that has read it does the window save what is left and go over, and
 * the first is closed. Whatever fails on the way leaves the present one as it was.
 */
export function openWorkspaces(options: Options): Workspaces {
  const { currentWindow, tell, onEntered } = options;
  let present = begin(options.path);
  /** Read and ready, or still being read. */
  let coming: Open | null = null;
  const closing = new Set<Promise<void>>();

  function begin(path: string): Open {
    const { entry, root, log } = options;
    const opened: Open = {
      path,
      backend: startBackend({
        entry,
        root,
        workspacePath: path,
        log,
        onEvent(name, payload) {
          // Of the one that comes: how far a workspace is that is being made.
          const isHeard = opened === present || (opened === coming && name === 'progress');
          if (isHeard) tell(name, payload as never);
        },
      }),
    };
    return opened;
  }

  function end({ backend }: Open): void {
    const closed = backend.close().finally(() => closing.delete(closed));
    closing.add(closed);
  }

  function giveUp(): void {
    if (coming === null) return;
    end(coming);
    coming = null;
    tell('comingWorkspace', null);
  }

  async function open(path: string, { isNew = false } = {}): Promise<void> {
    const name = workspaceName(path);
    if (isSame(path, present.path)) return tell('told', `“${name}” is the workspace that is open.`);
    if (coming !== null && isSame(path, coming.path)) return;
    if (isNew === existsSync(path)) {
      const [code, message] = isNew
        ? ['name-taken', `There is a file ${path} already; choose another name, or open it.`]
        : ['workspace-missing', `There is no workspace file at ${path}; it was moved or deleted.`];
      return tell('trouble', { code, message });
    }
    giveUp();
    const opening = begin(path);
    coming = opening;
    tell('comingWorkspace', { name, ready: false });
    const answer = await opening.backend.request('workspace', {});
    // Another one was chosen meanwhile.
    if (coming !== opening) return;
    if (!answer.ok) {
      giveUp();
      tell('trouble', answer.problem);
    } else if (currentWindow() === null) {
      enter();
    } else {
      tell('comingWorkspace', { name, ready: true });
    }
  }

  function enter(): void {
    if (coming === null) return;
    end(present);
    present = coming;
    coming = null;
    onEntered(present.path);
    // All that the window holds is of the workspace before: it begins anew.
    currentWindow()?.setTitle(title());
    currentWindow()?.reload();
  }

  const title = () => `Clinic Atlas · ${workspaceName(present.path)}`;

  return {
    backend: {
      request: (name, input) => present.backend.request(name, input),
      admit: (paths) => present.backend.admit(paths),
      async close() {
        if (coming !== null) end(coming);
        coming = null;
        end(present);
        await Promise.all(closing);
      },
    },
    path: () => present.path,
    title,
    open,
    enter,
    stay: giveUp,
  };
}

/** Whether two paths lead to one file, by whatever links. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}
