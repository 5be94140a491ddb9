import { useEffect } from 'react';
import { subscribe } from '../api.ts';
import { type Stage, stages, useView } from '../state/view-store.ts';
import { Segments } from '../ui/segments.tsx';

const options: { value: Stage; label: string; hint: string }[] = [
  { value: 'map', label: 'Map', hint: 'The country, its immigrants and its schools (Ctrl 1)' },
  {
    value: 'shortlist',
    label: 'Shortlist',
    hint: 'Candidate cities for those who decide, and what is said of them (Ctrl 2)',
  },
  {
    value: 'profile',
    label: 'Profile',
    hint: 'Weights, value functions and assumptions behind the ranking (Ctrl 3)',
  },
  {
    value: 'robustness',
    label: 'Robustness',
    hint: 'How sure the ranks are when margins and opinions differ (Ctrl 4)',
  },
];

/** What the middle of the window shows; Ctrl 1 to 4 by keyboard. */
export function StageSwitch() {
  const { stage, show } = useView();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const chosen = stages[Number(event.key) - 1];
      if (chosen === undefined) return;
      event.preventDefault();
      show(chosen);
    };
    window.addEventListener('keydown', onKeyDown);
    const unsubscribe = subscribe('command', (command) => {
      const chosen = stages.find((stage) => stage === command);
      if (chosen !== undefined) show(chosen);
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      unsubscribe();
    };
  }, [show]);
  return (
    <Segments
      label="What the middle of the window shows"
      options={options}
      value={stage}
      onChange={show}
    />
  );
}
