import { type RefObject, useEffect, useRef } from 'react';

/**
 * What had the focus goes when a school is taken off or a search ends: the keys go on from the school
 * that stands in its place then, or from the way to add one.
 */
export function useFocusAtPlace(
  view: RefObject<HTMLElement | null>,
  seeking: number,
  count: number,
): void {
  const place = useRef(0);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const column = (target as Element).closest<HTMLElement>('[data-place]');
      if (column !== null) place.current = Number(column.dataset.place);
    };
    const element = view.current;
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, [view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of what stands there
  useEffect(() => {
    if (seeking >= 0 || document.activeElement !== document.body) return;
    const columns = [...(view.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])];
    columns[Math.min(place.current, columns.length - 1)]?.querySelector('button')?.focus();
  }, [view, seeking, count]);
}
