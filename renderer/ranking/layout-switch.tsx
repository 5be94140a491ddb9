import type { RefObject } from 'react';
import { commands } from '../../data/api/commands.ts';
import { sayKeys } from '../commands/keys.ts';
import { useCommands } from '../commands/use-commands.ts';
import { type Layout, useView } from '../state/view-store.ts';
import { Segments } from '../ui/segments.tsx';

const keys = sayKeys(commands.table.keys);
const options: { value: Layout; label: string; hint: string }[] = [
  { value: 'list', label: 'List', hint: `The ranking beside the map (${keys})` },
  {
    value: 'table',
    label: 'Table',
    hint: `All figures of all schools, to sort and to copy (${keys})`,
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
export function useLayoutCommand(rows: RefObject<HTMLElement | null>): void {
  useCommands({
    table: () => {
      const { layout, layOut } = useView.getState();
      layOut(layout === 'list' ? 'table' : 'list');
      // Once the other one is drawn.
      requestAnimationFrame(() => rows.current?.focus());
    },
  });
}
