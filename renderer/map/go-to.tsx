import { Popover } from '@base-ui/react/popover';
import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  House,
  type LucideIcon,
  Minus,
  Navigation,
  Plus,
} from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { mapCommands } from '../../data/api/commands/map-commands.ts';
import { type Region, regions } from '../../data/model/region.ts';
import { nameOfState } from '../../data/words/state-name.ts';
import { sayKeys } from '../commands/keys.ts';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import type { AtlasMap } from './atlas-map.ts';
import styles from './go-to.module.css';
import tools from './map-tools.module.css';
import { regionBounds, stateBounds } from './state-bounds.ts';
import { stateTiles, tileAfterKey } from './state-tiles.ts';

interface Props {
  map: AtlasMap;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Whether there is a selected area to go to. */
  hasArea: boolean;
  showDrawn: (() => void) | null;
  showListed: (() => void) | null;
}

/** Where to go on the map without dragging it: the selection, a region, a state, or step by step. */
export function GoTo({ map, open, onOpenChange, hasArea, showDrawn, showListed }: Props) {
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Hint text={`Go to… (${sayKeys(mapCommands.goTo.keys)})`} side="bottom">
        <Popover.Trigger
          className={tools.button}
          aria-label="Go to…"
          aria-keyshortcuts={mapCommands.goTo.keys}
        >
          <Navigation size={15} aria-hidden />
        </Popover.Trigger>
      </Hint>
      <Popover.Portal>
        <Popover.Positioner align="start" sideOffset={6} className={styles.place}>
          <Popover.Popup className={styles.popup} aria-label="Go to">
            <div className={styles.selection}>
              <Button
                disabled={!hasArea}
                aria-keyshortcuts={mapCommands.showArea.keys}
                onClick={() => map.showArea()}
              >
                Selected area ({sayKeys(mapCommands.showArea.keys)})
              </Button>
              <Button disabled={showDrawn === null} onClick={() => showDrawn?.()}>
                Drawn area
              </Button>
              <Button disabled={showListed === null} onClick={() => showListed?.()}>
                All in the list
              </Button>
            </div>
            <Regions map={map} />
            <States map={map} />
            <Steps map={map} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Outside the states there is no ground that a view could hold. */
const shownRegions = regions.filter((region) => region !== 'Outside the states');

function Regions({ map }: { map: AtlasMap }) {
  const show = (region: Region) => {
    const bounds = regionBounds(map.boundaries, region);
    if (bounds !== null) map.fit(bounds);
  };
  return (
    <fieldset className={styles.part}>
      <legend className={styles.title}>Regions</legend>
      <div className={styles.regions}>
        {shownRegions.map((region) => (
          <button key={region} type="button" className={styles.region} onClick={() => show(region)}>
            {region}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** One stop of the Tab key; the arrows walk over the tiles as over a map. */
function States({ map }: { map: AtlasMap }) {
  const [current, setCurrent] = useState('MA');
  const grid = useRef<HTMLDivElement>(null);
  const show = (code: string) => {
    const bounds = stateBounds(map.boundaries, code);
    if (bounds !== null) map.fit(bounds);
  };
  const walk = (event: KeyboardEvent) => {
    const from = stateTiles.find(({ code }) => code === current);
    const next = from === undefined ? null : tileAfterKey(from, event.key);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next.code);
    grid.current?.querySelector<HTMLButtonElement>(`[data-state=${next.code}]`)?.focus();
  };
  return (
    <fieldset className={styles.part}>
      <legend className={styles.title}>States</legend>
      <div ref={grid} className={styles.tiles}>
        {stateTiles.map(({ code, column, row }) => (
          <button
            key={code}
            type="button"
            className={styles.tile}
            style={{ gridColumn: column + 1, gridRow: row + 1 }}
            data-state={code}
            aria-label={nameOfState(code)}
            title={nameOfState(code)}
            tabIndex={code === current ? 0 : -1}
            onKeyDown={walk}
            onFocus={() => setCurrent(code)}
            onClick={() => show(code)}
          >
            {code}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** A third of the view at a step. */
const step = 1 / 3;

function Steps({ map }: { map: AtlasMap }) {
  const moves: { label: string; Icon: LucideIcon; act: () => void }[] = [
    { label: 'Move west', Icon: ArrowLeft, act: () => map.pan(-step, 0) },
    { label: 'Move north', Icon: ArrowUp, act: () => map.pan(0, -step) },
    { label: 'Move south', Icon: ArrowDown, act: () => map.pan(0, step) },
    { label: 'Move east', Icon: ArrowRight, act: () => map.pan(step, 0) },
    { label: 'Zoom in', Icon: Plus, act: () => map.zoomBy(1) },
    { label: 'Zoom out', Icon: Minus, act: () => map.zoomBy(-1) },
    { label: 'The whole country', Icon: House, act: () => map.show('home') },
  ];
  return (
    <fieldset className={styles.part}>
      <legend className={styles.title}>Step by step</legend>
      <div className={styles.steps}>
        {moves.map(({ label, Icon, act }) => (
          <button
            key={label}
            type="button"
            className={styles.step}
            aria-label={label}
            title={label}
            onClick={act}
          >
            <Icon size={15} aria-hidden />
          </button>
        ))}
      </div>
    </fieldset>
  );
}
