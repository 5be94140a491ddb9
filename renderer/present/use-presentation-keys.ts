import { useEffect, useRef } from 'react';
import { commandOfKey, type PresentationCommand } from './presentation-keys.ts';
import { pageOfNumber } from './presentation-pages.ts';
import {
  endPresenting,
  resetWeights,
  switchPresenterView,
  toggleBlank,
  turnBy,
  turnTo,
  turnToLast,
  usePresenting,
} from './present-store.ts';

/** Digits of a page's number that are not followed by another within this time are forgotten. */
const typingMs = 3000;

/** Keys and clickers drive the presentation, whichever of its windows they reach. */
export function usePresentationKeys(): void {
  const typed = useRef({ digits: '', timer: 0 });
  useEffect(() => {
    const type = (digits: string) => {
      window.clearTimeout(typed.current.timer);
      const timer = window.setTimeout(() => type(''), typingMs);
      typed.current = { digits, timer };
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOfKey(event, typed.current.digits, focusOf(event.target));
      // What lies beneath has shortcuts of its own, and is not to hear of any key.
      event.stopPropagation();
      if (command === null) return;
      event.preventDefault();
      type(command.do === 'type' ? command.digits : '');
      obey(command);
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      window.clearTimeout(typed.current.timer);
    };
  }, []);
}

function obey(command: PresentationCommand): void {
  const { pages } = usePresenting.getState();
  if (command.do === 'type') return;
  if (command.do === 'go to') turnTo(pageOfNumber(command.number, pages.length));
  else deeds[command.do]();
}

const deeds: Record<Exclude<PresentationCommand['do'], 'type' | 'go to'>, () => void> = {
  next: () => turnBy(1),
  previous: () => turnBy(-1),
  first: () => turnTo(0),
  last: turnToLast,
  blank: toggleBlank,
  reset: resetWeights,
  end: endPresenting,
  'presenter view': switchPresenterView,
};

function focusOf(target: EventTarget | null): 'slider' | 'button' | null {
  if (target instanceof HTMLInputElement && target.type === 'range') return 'slider';
  if (target instanceof HTMLElement && target.getAttribute('role') === 'slider') return 'slider';
  return target instanceof HTMLButtonElement ? 'button' : null;
}
