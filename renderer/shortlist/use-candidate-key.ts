import { useEffect } from 'react';
import { useView } from '../state/view-store.ts';
import { isTyping } from '../ui/is-typing.ts';
import { toggleCandidate } from './candidates.ts';

/** S puts the selected school on the shortlist, or takes it off, wherever the focus is. */
export function useCandidateKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 's' || event.ctrlKey || event.metaKey || event.altKey) return;
      const { selected } = useView.getState();
      if (selected < 0 || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      if (!event.repeat) toggleCandidate(selected);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
