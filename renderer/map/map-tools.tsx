import { Camera, Lasso, type LucideIcon, Scan, SquareDashedMousePointer, X } from 'lucide-react';
import { useState } from 'react';
import { mapCommands } from '../../data/api/commands/map-commands.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import { countOf } from '../../data/words/plural.ts';
import { ariaKeys, sayKeys } from '../commands/keys.ts';
import { tell } from '../shortlist/candidates.ts';
import { useView } from '../state/view-store.ts';
import { Hint } from '../ui/hint.tsx';
import type { AtlasMap } from './atlas-map.ts';
import { boundsOf } from './camera.ts';
import { copyMap } from './copy-map.ts';
import { clearGround, selectGround, takeTool, useDrawing } from './draw-store.ts';
import { boxBetween, ringOnGround } from './drawn-area.ts';
import { GoTo } from './go-to.tsx';
import { useMapSettings } from './map-settings.ts';
import styles from './map-tools.module.css';
import { useMapCommands } from './use-map-commands.ts';

interface Props {
  map: AtlasMap;
  atlas: Atlas;
  /** 1 where the school passes the list's filters. */
  visible: Uint8Array;
}

/** Along the upper edge: schools by the ground they lie on, where to go, and the map as an image. */
export function MapTools({ map, atlas, visible }: Props) {
  const tool = useDrawing((drawing) => drawing.tool);
  const ring = useDrawing((drawing) => drawing.ring);
  const drawn = useView((view) => view.filters.drawn);
  const hasArea = useView((view) => view.area !== null || view.selected >= 0);
  const [going, setGoing] = useState(false);
  const openPanel = useMapSettings((settings) => settings.openPanel);
  const inView = () => {
    const view = map.state.getState().view;
    selectGround(ringOnGround(view, boxBetween([0, 0], [view.width, view.height])), atlas);
  };
  const showDrawn = () => {
    const bounds = ring === null ? null : boundsOf([[...ring]]);
    if (bounds !== null) map.fit(bounds);
  };
  const showListed = () => {
    const { longitude, latitude } = atlas.schools;
    const places = Array.from(visible.keys())
      .filter((school) => visible[school] === 1)
      .map((school) => [longitude[school], latitude[school]]);
    const bounds = boundsOf([places]);
    if (bounds !== null) map.fit(bounds);
  };
  const toggle = (wanted: 'box' | 'lasso') => takeTool(tool === wanted ? null : wanted);
  useMapCommands(map, {
    selectBox: () => toggle('box'),
    selectLasso: () => toggle('lasso'),
    selectInView: inView,
    goTo: () => setGoing(true),
    showArea: () => {
      if (!map.showArea()) tell('No area is selected: choose a school, or open an area.');
    },
    mapColours: () => openPanel(true),
    copyMap: () => void copyMap(map),
  });
  return (
    <div className={styles.bar}>
      <div className={styles.tools}>
        <GoTo
          map={map}
          open={going}
          onOpenChange={setGoing}
          hasArea={hasArea}
          showDrawn={ring !== null && drawn !== null ? showDrawn : null}
          showListed={visible.includes(1) ? showListed : null}
        />
        <Tool
          label="Select schools in a box"
          keys={mapCommands.selectBox.keys}
          otherwise="or drag with Shift"
          Icon={SquareDashedMousePointer}
          pressed={tool === 'box'}
          act={() => toggle('box')}
        />
        <Tool
          label="Select schools with a lasso"
          keys={mapCommands.selectLasso.keys}
          Icon={Lasso}
          pressed={tool === 'lasso'}
          act={() => toggle('lasso')}
        />
        <Tool
          label="Select all schools in view"
          keys={mapCommands.selectInView.keys}
          Icon={Scan}
          act={inView}
        />
        <Tool
          label="Copy the map as an image"
          keys={mapCommands.copyMap.keys}
          Icon={Camera}
          act={() => void copyMap(map)}
        />
      </div>
      <p className="visually-hidden" role="status">
        {drawn === null ? '' : `${countOf(drawn.size, 'school')} in the drawn area`}
      </p>
      {drawn !== null && (
        <div className={styles.chip}>
          {countOf(drawn.size, 'school')} in the drawn area
          <button
            type="button"
            className={styles.clear}
            aria-label="Clear the drawn area"
            onClick={clearGround}
          >
            <X size={14} aria-hidden />
          </button>
        </div>
      )}
      {drawn === null && tool !== null && (
        <p className={styles.chip}>
          {tool === 'box' ? 'Drag a box' : 'Draw around the schools'} (Esc to stop)
        </p>
      )}
    </div>
  );
}

interface ToolProps {
  label: string;
  keys: string;
  /** Another way to the same, as it is said beside the keys. */
  otherwise?: string;
  Icon: LucideIcon;
  pressed?: boolean;
  act: () => void;
}

function Tool({ label, keys, otherwise, Icon, pressed, act }: ToolProps) {
  const ways = [sayKeys(keys), otherwise].filter(Boolean).join(', ');
  return (
    <Hint text={`${label} (${ways})`} side="bottom">
      <button
        type="button"
        className={styles.button}
        aria-label={label}
        aria-pressed={pressed}
        aria-keyshortcuts={ariaKeys(keys)}
        onClick={act}
      >
        <Icon size={15} aria-hidden />
      </button>
    </Hint>
  );
}
