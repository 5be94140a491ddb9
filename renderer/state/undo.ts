import { create } from 'zustand';
import { ProblemError } from '../../data/model/problem.ts';
import { request } from '../api.ts';
import { type History, redoStep, undoStep, withdrawPart } from './history.ts';
import { currentHistory, setHistory, type Work } from './work-store.ts';

/** What undo is about while it waits for the workspace, and why it could not be done. */
interface Undoing {
  /** Datasets are being exchanged. */
  busy: boolean;
  /** A sentence; null where the last undo went through. */
  problem: string | null;
}

export const useUndoing = create<Undoing>()(() => ({ busy: false, problem: null }));

/** The last of what was asked for and is not done yet. */
let last: Promise<unknown> | null = null;

export function undo(): void {
  void inTurn(() => stepOnce(undoStep));
}

export function redo(): void {
  void inTurn(() => stepOnce(redoStep));
}

/** Goes back or forth until so many steps of the history are done. */
export function goTo(done: number): Promise<unknown> {
  return inTurn(async () => {
    const isAbove = () => currentHistory().past.length > done;
    const wasAbove = isAbove();
    const move = wasAbove ? undoStep : redoStep;
    // Over what stays done no step ends, so that it may be one further.
    while (currentHistory().past.length !== done && isAbove() === wasAbove) {
      if (!(await stepOnce(move))) return;
    }
  });
}

type Move = (history: History<Work>) => History<Work>;

/** One step back or forth; false where there is none, or it could not be done. */
function stepOnce(move: Move): boolean | Promise<boolean> {
  const history = currentHistory();
  const next = move(history);
  if (next === history) return false;
  if (next.now.datasets !== history.now.datasets) return exchangeDatasets(move);
  setHistory(next);
  useUndoing.setState({ problem: null });
  return true;
}

/** The workspace takes the datasets of the step into use first; it may know better and refuse. */
async function exchangeDatasets(move: Move): Promise<boolean> {
  const history = currentHistory();
  const from = history.now.datasets;
  const to = move(history).now.datasets;
  useUndoing.setState({ busy: true, problem: null });
  try {
    await request('exchangeDatasets', { from, to });
    // Something else may have been changed meanwhile: the step is not the next one any more.
    const meanwhile = currentHistory();
    if (meanwhile.now !== history.now) {
      await request('exchangeDatasets', { from: to, to: from });
      return false;
    }
    setHistory(move(meanwhile));
    return true;
  } catch (trouble) {
    await giveUp(trouble);
    return false;
  } finally {
    useUndoing.setState({ busy: false });
  }
}

/** Where other datasets are in use than the history knows, its steps about them stay as they are. */
async function giveUp(trouble: unknown): Promise<void> {
  const problem = trouble instanceof Error ? trouble.message : String(trouble);
  useUndoing.setState({ problem });
  if (!(trouble instanceof ProblemError) || trouble.problem.code !== 'datasets-exchanged') return;
  const datasets = await request('datasetsInUse', {});
  setHistory(withdrawPart(currentHistory(), 'datasets', datasets, problem));
}

/** At once where nothing is waited for; else when that is done. */
function inTurn(work: () => unknown): Promise<unknown> {
  const begun = last === null ? work() : last.then(work);
  if (!(begun instanceof Promise)) return Promise.resolve();
  const mine = begun.finally(() => {
    if (last === mine) last = null;
  });
  last = mine;
  return mine;
}
