import { House, Minus, Plus } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { distanceIn, unitWords } from '../../data/words/distance.ts';
import { useUnits } from '../state/settings-store.ts';
import { Hint } from '../ui/hint.tsx';
import type { AtlasMap } from './atlas-map.ts';
import type { MapState } from './map-state.ts';
import { places } from './camera.ts';
import styles from './map-controls.module.css';
import { kmPerPixel } from './mercator.ts';
import { scaleBar } from './scale-bar.ts';

const longestBarPixels = 84;

/** Along the lower edge: the scale, the parts of the country that lie apart, home, and zoom. */
export function MapControls({ map }: { map: AtlasMap }) {
  return (
    <div className={styles.row}>
      <Scale state={map.state} />
      <div className={styles.buttons}>
        <ControlButton label={places.alaska.name} act={() => map.show('alaska')}>
          AK
        </ControlButton>
        <ControlButton label={places.hawaii.name} act={() => map.show('hawaii')}>
          HI
        </ControlButton>
        <ControlButton label={places.home.name} shortcut="Home" act={() => map.show('home')}>
          <House size={15} aria-hidden />
        </ControlButton>
      </div>
      <div className={styles.buttons}>
        <ControlButton label="Zoom out" shortcut="−" act={() => map.zoomBy(-1)}>
          <Minus size={15} aria-hidden />
        </ControlButton>
        <ControlButton label="Zoom in" shortcut="+" act={() => map.zoomBy(1)}>
          <Plus size={15} aria-hidden />
        </ControlButton>
      </div>
    </div>
  );
}

interface ButtonProps {
  label: string;
  shortcut?: string;
  act: () => void;
  children: ReactNode;
}

function ControlButton({ label, shortcut, act, children }: ButtonProps) {
  return (
    <Hint text={shortcut === undefined ? label : `${label} (${shortcut})`}>
      <button type="button" className={styles.button} aria-label={label} onClick={act}>
        {children}
      </button>
    </Hint>
  );
}

/** True at the middle of the map: on this projection the scale changes with latitude. */
function Scale({ state }: { state: StoreApi<MapState> }) {
  const { center, zoom } = useStore(state, (map) => map.view);
  const units = useUnits();
  const bar = scaleBar(distanceIn(kmPerPixel(center[1], zoom), units), longestBarPixels);
  const id = useId();
  return (
    <figure className={styles.scale} aria-labelledby={id} data-in-picture>
      <figcaption id={id}>
        {bar.length.toLocaleString('en-US')} {unitWords[units].sign}
      </figcaption>
      <div className={styles.bar} style={{ width: bar.pixels }} />
    </figure>
  );
}
