import { type FocusEvent, type RefObject, useCallback, useEffect, useRef } from 'react';

/**
 * What had the focus in a list may go with what it did (a city is taken off, a school leads now). The
 * first control of the item that stands in its place gets it then, so that the keys go on from there.
 */
export function useFocusKept(list: RefObject<HTMLElement | null>) {
  const item = useRef(-1);
  useEffect(() => {
    const items = list.current?.children;
    if (items === undefined || item.current < 0 || document.activeElement !== document.body) return;
    const next = items[Math.min(item.current, items.length - 1)];
    next?.querySelector('button')?.focus();
  });
  const onFocus = useCallback(
    ({ target }: FocusEvent) => {
      const items = [...(list.current?.children ?? [])];
      item.current = items.findIndex((one) => one.contains(target));
    },
    [list],
  );
  const onBlur = useCallback(({ target }: FocusEvent) => {
    // Some engines tell of it when what has the focus is taken out of the page.
    if (target.isConnected) item.current = -1;
  }, []);
  return { onFocus, onBlur };
}
