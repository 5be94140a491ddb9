import { z } from 'zod';
import { pictureArea } from '../../data/fit/area-picture.ts';
import {
  type BackendEvents,
  type CheckedInput,
  type EventName,
  type RequestInput,
  type RequestName,
  type RequestOutput,
  requests,
} from '../../data/api/contract.ts';
import { type Outcome, ProblemError } from '../../data/model/problem.ts';
import { isIntact } from './database/back-up.ts';
import { readProfile, storeProfile } from './database/queries/profiles.ts';
import { damagedProblem, explainTrouble } from './database/trouble.ts';
import { workspaceName } from './database/workspace-file.ts';
import { provideWorkspace, type Workspace } from './workspace.ts';

// Compiled schemas would need `new Function`; one way of checking everywhere.
z.config({ jitless: true });

type Emit = <Name extends EventName>(name: Name, payload: BackendEvents[Name]) => void;

interface BackendOptions {
  workspacePath: string;
  /** Folder of the program, where data/ lies. */
  root: string;
  emit: Emit;
}

/** Answers requests about one workspace. Plain Node: the window's process and the command line alike. */
export interface Backend {
  request<Name extends RequestName>(
    name: Name,
    input: RequestInput<Name>,
  ): Promise<Outcome<RequestOutput[Name]>>;
  /** Reads the whole file for damage and tells of it; for a moment in which nobody waits. */
  check(): Promise<void>;
  close(): Promise<void>;
}

type Handlers = {
  [Name in RequestName]: (workspace: Workspace, input: CheckedInput<Name>) => RequestOutput[Name];
};

export function createBackend({ workspacePath, root, emit }: BackendOptions): Backend {
  let opening: Promise<Workspace> | null = null;
  const onProgress = (progress: BackendEvents['progress']) => emit('progress', progress);

  /** One opening for all requests; after a failure the next request tries again. */
  function open(): Promise<Workspace> {
    opening ??= provideWorkspace({ path: workspacePath, root, onProgress }).catch((error) => {
      opening = null;
      throw error;
    });
    return opening;
  }

  const handlers: Handlers = {
    workspace: ({ created }) => ({ name: workspaceName(workspacePath), created }),
    atlas: (workspace) => workspace.atlas(),
    figures: (workspace, { profile }) => workspace.figures(profile),
    areaPicture(workspace, { unitid, profile }) {
      const school = workspace.atlas().schools.unitid.indexOf(unitid);
      if (school < 0) {
        throw new ProblemError('school-unknown', `There is no school with UNITID ${unitid} here.`);
      }
      const figures = workspace.figures(profile);
      return pictureArea(workspace.atlas(), workspace.demand(), figures, school);
    },
    profile: ({ db }) => readProfile(db),
    saveProfile({ db }, { profile }) {
      storeProfile(db, profile);
      return null;
    },
  };

  /** Expected trouble as a value; a bug stays an exception. */
  async function outcomeOf<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      const explained = explainTrouble(error, workspacePath);
      if (explained instanceof ProblemError) return { ok: false, problem: explained.problem };
      throw explained;
    }
  }

  return {
    request: (name, input) =>
      outcomeOf(async () => {
        const checked = checkInput(name, input);
        return handlers[name](await open(), checked);
      }),
    async check() {
      const outcome = await outcomeOf(async () => {
        const { db } = await open();
        if (!isIntact(db)) throw damagedProblem(workspacePath);
      });
      if (!outcome.ok) emit('trouble', outcome.problem);
    },
    async close() {
      const workspace = await opening?.catch(() => null);
      opening = null;
      workspace?.db.close();
    },
  };
}

/** The input as its schema has it; a problem for a request or an input that the contract lacks. */
function checkInput<Name extends RequestName>(name: Name, input: unknown): CheckedInput<Name> {
  if (!Object.hasOwn(requests, name)) {
    throw new ProblemError('request-unknown', `There is no request "${String(name)}".`);
  }
  const checked = requests[name].safeParse(input);
  if (checked.success) return checked.data as CheckedInput<Name>;
  throw new ProblemError(
    'input-refused',
    `The request "${name}" was refused: ${z.prettifyError(checked.error)}`,
  );
}
