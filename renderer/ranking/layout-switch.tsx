import { type RefObject, useCallback, useEffect } from 'react';
import { subscribe } from '../api.ts';
import { type Layout, useView } from '../state/view-store.ts';
import { Segments } from '../ui/segments.tsx';

const options: { value: Layout; label: string; hint: string }[] = [
  { value: 'list', label: 'List', hint: 'The ranking beside the map (Ctrl T)' },
  {
    value: 'table',
    label: 'Table',
    hint: 'All figures of all schools, to sort and to copy (Ctrl T)',
  },
];

/** The ranking as a list or as a table; Ctrl T turns one into the other. */
export function LayoutSwitch() {
  const { layout, layOut } = useView();
  return (
    <Segments
      label="The ranking as a list or a table"
      options={options}
      value={layout}
      onChange={layOut}
    />
  );
}

/** Ctrl T and the menu turn list and table into each other, and lead into what then shows. */
export function useLayoutKey(rows: RefObject<HTMLElement | null>): void {
  const turn = useCallback(() => {
    const { layout, layOut } = useView.getState();
    layOut(layout === 'list' ? 'table' : 'list');
    // Once the other one is drawn.
    requestAnimationFrame(() => rows.current?.focus());
  }, [rows]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 't') return;
      event.preventDefault();
      turn();
    };
    window.addEventListener('keydown', onKeyDown);
    const unsubscribe = subscribe('command', (command) => {
      if (command === 'table') turn();
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      unsubscribe();
    };
  }, [turn]);
}
