import { create } from 'zustand';
import { unfoldPane } from '../app/panes.ts';
import { changeSettings } from '../state/settings-store.ts';
import { useView } from '../state/view-store.ts';
import { tourSteps } from './tour-steps.ts';

/** The step that is shown, from 0; null while no tour is taken. */
export const useTour = create<{ step: number | null }>()(() => ({ step: null }));

/** Shows the first step; from now on the tour is not offered any more, but stays in the Help menu. */
export function startTour(): void {
  useView.getState().show('map');
  unfoldPane('list');
  unfoldPane('panel');
  changeSettings({ toured: true });
  useTour.setState({ step: 0 });
}

export function endTour(): void {
  useTour.setState({ step: null });
}

/** The offer is taken away without the tour. */
export function declineTour(): void {
  changeSettings({ toured: true });
}

export function goToStep(step: number): void {
  if (step >= tourSteps.length) endTour();
  else useTour.setState({ step: Math.max(0, step) });
}
