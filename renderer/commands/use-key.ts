import { useEffect, useRef } from 'react';
import { isHeard } from './is-heard.ts';

/** Acts on keys that are no command's ('S', 'Shift+C'), once a press however long it lasts. */
export function useKey(keys: string, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isHeard(keys, event)) return;
      event.preventDefault();
      if (!event.repeat) latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [keys]);
}
