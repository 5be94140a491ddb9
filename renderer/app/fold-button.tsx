import { PanelLeft, PanelRight } from 'lucide-react';
import { commands } from '../../data/api/commands.ts';
import { useSettings } from '../state/settings-store.ts';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import { sayKeys } from '../commands/keys.ts';
import { type Pane, togglePane } from './panes.ts';

const parts = {
  list: { name: 'the list', Icon: PanelLeft, keys: commands.toggleList.keys },
  panel: { name: 'the school', Icon: PanelRight, keys: commands.togglePanel.keys },
};

/** Folds a pane away, or brings it back. */
export function FoldButton({ pane }: { pane: Pane }) {
  const open = useSettings((settings) => settings[pane].open);
  const { name, Icon, keys } = parts[pane];
  const label = `${open ? 'Fold' : 'Unfold'} ${name}`;
  return (
    <Hint text={`${label} (${sayKeys(keys)})`} side="bottom">
      <Button
        kind="icon"
        data-fold={pane}
        aria-label={label}
        aria-expanded={open}
        aria-controls={`pane-${pane}`}
        onClick={() => togglePane(pane)}
      >
        <Icon size={16} aria-hidden />
      </Button>
    </Hint>
  );
}
