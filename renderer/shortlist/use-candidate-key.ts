import { useKey } from '../commands/use-key.ts';
import { useView } from '../state/view-store.ts';
import { toggleCandidate } from './candidates.ts';

/** S puts the selected school on the shortlist, or takes it off, wherever the focus is. */
export function useCandidateKey(): void {
  useKey('S', () => {
    const { selected } = useView.getState();
    if (selected >= 0) toggleCandidate(selected);
  });
}
