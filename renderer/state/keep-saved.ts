import { shallow } from 'zustand/shallow';
import type { RequestName } from '../../data/api/contract.ts';
import { request } from '../api.ts';
import { noteSaved, type Part, useSaving } from './saving.ts';

/** One thing that the workspace has to be asked, so that it has what is on screen. */
interface Save {
  request: RequestName;
  input: unknown;
}

/** What is kept: where it stands on screen and how the workspace comes to have it. */
interface Keeping<Value> {
  part: Part;
  /** As it is on screen. */
  now: () => Value;
  onChange: (listener: () => void) => () => void;
  /** As the workspace has it. */
  load: () => Promise<Value>;
  /** Of that which the workspace has after a failure, what is this window's to change; all of it where left out. */
  own?: (loaded: Value, arrived: Value, tried: readonly Value[]) => Value;
  /** What leads from that which the workspace has to that on screen, in order. */
  saves: (saved: Value, now: Value) => Save[];
}

interface Keeper<Value> {
  /** Writes after each change from now on, and what is left when the window closes. */
  start(asOpened: Value): void;
  /** Writes what is not written yet; true once the workspace has all of it. */
  saveNow(): Promise<boolean>;
}

/** Typing and dragging make a new value with every key and step; one is written when the hand rests. */
const restMs = 400;
/** A hand that goes on and on has it written all the same, this long after its first change. */
const longestMs = 800;
/** After a failure it is tried again, whether or not anything changes. */
const retryMs = 5000;

/** Keeps a part of the work in the workspace as it is on screen. */
export function keeperOf<Value extends object>(keeping: Keeping<Value>): Keeper<Value> {
  const { part, now, onChange, load, saves, own = (loaded) => loaded } = keeping;
  /** As the workspace has it, once all that was sent has arrived; null where that is not sure. */
  let saved: { value: Value } | null = null;
  /** What the workspace had for sure, and what was sent since. */
  let arrived: Value | null = null;
  let tried: Value[] = [];
  let timer = 0;
  /** When the first change came that is not written yet; null where there is none. */
  let since: number | null = null;
  let stop: (() => void) | null = null;
  const { tell } = useSaving.getState();

  function saveSoon(afterMs: number): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void saveNow(), afterMs);
  }

  async function saveNow(): Promise<boolean> {
    window.clearTimeout(timer);
    since = null;
    try {
      const loaded = saved === null ? await load() : null;
      const value = now();
      tried.push(value);
      saved ??= { value: loaded === null ? value : own(loaded, arrived ?? loaded, tried) };
      const asked = saves(saved.value, value);
      saved = { value };
      // All at once and in this order: a window that closes waits for no answer.
      await Promise.all(asked.map((save) => request(save.request, save.input as never)));
      // What was sent before may have failed meanwhile.
      if (saved === null) return false;
      arrived = value;
      tried = tried.slice(tried.indexOf(value) + 1);
      if (asked.length > 0) noteSaved();
      if (shallow(now(), value)) tell(part, 'saved');
      return true;
    } catch (trouble) {
      saved = null;
      tell(part, 'failed', trouble instanceof Error ? trouble.message : String(trouble));
      saveSoon(retryMs);
      return false;
    }
  }

  return {
    saveNow,
    start(asOpened) {
      stop?.();
      saved = { value: asOpened };
      arrived = asOpened;
      tried = [];
      const unsubscribe = onChange(() => {
        tell(part, 'saving');
        since ??= performance.now();
        saveSoon(Math.max(0, Math.min(restMs, since + longestMs - performance.now())));
      });
      const saveLeft = () => void saveNow();
      window.addEventListener('pagehide', saveLeft);
      stop = () => {
        window.clearTimeout(timer);
        unsubscribe();
        window.removeEventListener('pagehide', saveLeft);
      };
    },
  };
}
