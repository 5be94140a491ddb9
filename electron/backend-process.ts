import { utilityProcess, type UtilityProcess } from 'electron';
import type { RequestName } from '../data/api/contract.ts';
import type { BackendEvents, EventName } from '../data/api/events.ts';
import type { Outcome, Problem } from '../data/model/problem.ts';
import type { AdmittedFile } from '../data/tables/import-report.ts';
import type { FromBackend, ToBackend } from './backend/messages.ts';

export interface BackendProcessOptions {
  /** Built entry of the backend, the workspace that it opens, and the program's folder. */
  entry: string;
  workspacePath: string;
  root: string;
  onEvent: (name: EventName, payload: BackendEvents[EventName]) => void;
  log: (line: string) => void;
}

/** The backend in its own process, as the main process sees it. */
export interface BackendProcess {
  request(name: RequestName, input: unknown): Promise<Outcome<unknown>>;
  /** Gives files handles by which the window may speak of them. */
  admit(paths: string[]): Promise<Outcome<AdmittedFile[]>>;
  /** Lets the backend finish and close the workspace. */
  close(): Promise<void>;
}

/** More crashes than this within a minute, and starting it again is no help. */
const mostRestarts = 3;
const restartWindowMs = 60_000;
/** A backend that does not end on its own is ended after this. */
const closePatienceMs = 3000;

const stopped: Problem = {
  code: 'backend-stopped',
  message: 'The calculation stopped unexpectedly and was started again; repeat the last step.',
};

export function startBackend(options: BackendProcessOptions): BackendProcess {
  const { log, onEvent } = options;
  const waiting = new Map<number, (outcome: Outcome<unknown>) => void>();
  const crashes: number[] = [];
  let nextId = 1;
  let closing = false;
  let child: UtilityProcess | null = start();

  function start(): UtilityProcess {
    const { entry, workspacePath, root } = options;
    const started = utilityProcess.fork(
      entry,
      [workspacePath, root, crashes.length === 0 ? 'first' : 'again'],
      {
        serviceName: 'Clinic Atlas backend',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    started.stdout?.on('data', (text) => log(`backend: ${text}`));
    started.stderr?.on('data', (text) => log(`backend: ${text}`));
    started.on('message', hear);
    started.on('exit', (code) => {
      if (!closing) restart(code);
    });
    return started;
  }

  function hear(message: FromBackend): void {
    if (message.kind === 'event') {
      onEvent(message.name, message.payload);
      return;
    }
    const { id, outcome } = message;
    if (!outcome.ok)
      log(`A request was answered with ${outcome.problem.code}: ${outcome.problem.message}`);
    waiting.get(id)?.(outcome);
    waiting.delete(id);
  }

  function restart(code: number): void {
    log(`The backend ended with code ${code}`);
    const now = Date.now();
    crashes.push(now);
    const recent = crashes.filter((at) => now - at < restartWindowMs).length;
    const problem: Problem = recent <= mostRestarts ? stopped : lasting();
    child = recent <= mostRestarts ? start() : null;
    for (const settle of waiting.values()) settle({ ok: false, problem });
    waiting.clear();
    onEvent('trouble', problem);
  }

  function ask(message: (id: number) => ToBackend): Promise<Outcome<unknown>> {
    const running = child;
    if (running === null) return Promise.resolve({ ok: false, problem: lasting() });
    const id = nextId++;
    return new Promise((settle) => {
      waiting.set(id, settle);
      running.postMessage(message(id));
    });
  }

  return {
    request: (name, input) => ask((id) => ({ kind: 'request', id, name, input })),
    admit: (paths) =>
      ask((id) => ({ kind: 'admit', id, paths })) as Promise<Outcome<AdmittedFile[]>>,
    close() {
      closing = true;
      const running = child;
      if (running === null) return Promise.resolve();
      return new Promise((closed) => {
        const end = setTimeout(() => running.kill(), closePatienceMs);
        running.once('exit', () => {
          clearTimeout(end);
          closed();
        });
        running.postMessage({ kind: 'close' } satisfies ToBackend);
      });
    },
  };
}

function lasting(): Problem {
  return {
    code: 'backend-gone',
    message:
      'The calculation stops again and again; restart Clinic Atlas, and see the log in the Help menu if it goes on.',
  };
}
