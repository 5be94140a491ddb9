import {
  type CommandName,
  commands,
  type ProgramCommand,
  type WindowCommand,
} from '../data/api/commands.ts';
import type { RequestOutput } from '../data/api/answers.ts';
import type { Bridge, WindowRequestInput, WindowRequestName } from '../data/api/contract.ts';
import type { WindowEventName, WindowEvents } from '../data/api/events.ts';
import { ProblemError } from '../data/model/problem.ts';

declare global {
  interface Window {
    clinicAtlas: Bridge;
  }
}

/** Set when the window has handed its work over and is about to begin anew. */
let isLeaving = false;

/** Nothing more may be asked: it would be of another workspace than the one on screen. */
export function leaveWorkspace(): void {
  isLeaving = true;
}

/** Asks the backend; expected trouble arrives as a ProblemError with a sentence for people. */
export async function request<Name extends WindowRequestName>(
  name: Name,
  input: WindowRequestInput<Name>,
): Promise<RequestOutput[Name]> {
  if (isLeaving && name !== 'enterWorkspace') {
    throw new ProblemError('workspace-left', 'Another workspace is being opened.');
  }
  const outcome = await window.clinicAtlas.request(name, input);
  if (outcome.ok) return outcome.value;
  throw new ProblemError(outcome.problem.code, outcome.problem.message);
}

const commandListeners = new Set<(command: WindowCommand) => void>();

/** Does what the menus' item of this name does. */
export function runCommand(name: CommandName): void {
  if (commands[name].by === 'program') {
    void request('runCommand', { command: name as ProgramCommand });
    return;
  }
  for (const listener of [...commandListeners]) listener(name as WindowCommand);
}

/** Listens to what the window is told unasked; returns the function that ends it. */
export function subscribe<Name extends WindowEventName>(
  event: Name,
  listener: (payload: WindowEvents[Name]) => void,
): () => void {
  const stop = window.clinicAtlas.subscribe(event, listener);
  if (event !== 'command') return stop;
  // Chosen in the menus or in the palette: to whoever acts it is the same.
  const hear = listener as (command: WindowCommand) => void;
  commandListeners.add(hear);
  return () => {
    stop();
    commandListeners.delete(hear);
  };
}
