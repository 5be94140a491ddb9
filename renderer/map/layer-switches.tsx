import { Popover } from '@base-ui/react/popover';
import { Layers } from 'lucide-react';
import { Hint } from '../ui/hint.tsx';
import styles from './layer-switches.module.css';
import { type MapSwitch, mapSwitches, type Switches, switchNames } from './map-switches.ts';

interface Props {
  switches: Switches;
  change: (name: MapSwitch, on: boolean) => void;
}

/** A button that opens the list of layers. */
export function LayerSwitches({ switches, change }: Props) {
  return (
    <Popover.Root>
      <Hint text="Layers" side="left">
        <Popover.Trigger className={styles.button} aria-label="Layers">
          <Layers size={16} aria-hidden />
        </Popover.Trigger>
      </Hint>
      <Popover.Portal>
        <Popover.Positioner align="end" sideOffset={6} className={styles.place}>
          <Popover.Popup className={styles.list} aria-label="Layers of the map">
            {mapSwitches.map((name) => (
              <label
                key={name}
                className={styles.row}
                data-under={name === 'unranked' || undefined}
              >
                <input
                  type="checkbox"
                  checked={switches[name]}
                  disabled={name === 'unranked' && !switches.schools}
                  onChange={({ target }) => change(name, target.checked)}
                />
                {switchNames[name]}
              </label>
            ))}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
