import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the focus when what held it is gone, as a button is once it was pressed: by keyboard one goes
 * on from where one was, and a screen reader says what came instead. A part that is new takes it from
 * what stood there before; later it takes only what was lost within it.
 *
 * @param moment What changes when something may have gone.
 */
export function useRegainedFocus<Part extends HTMLElement>(
  moment?: unknown,
): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const lastWithin = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked at anew at each moment
  useEffect(() => {
    const lost = document.activeElement === document.body && lastWithin.current;
    if (lost) part.current?.focus({ preventScroll: true });
  }, [moment]);
  useEffect(() => {
    lastWithin.current = part.current?.contains(document.activeElement) ?? false;
    const note = ({ target }: FocusEvent) => {
      lastWithin.current = target instanceof Node && part.current?.contains(target) === true;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return part;
}
