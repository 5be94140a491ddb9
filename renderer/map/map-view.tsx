import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { AreaMode } from '../../data/model/area.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import { AtlasMap } from './atlas-map.ts';
import { loadBoundaries, preloadBoundaries } from './boundaries.ts';
import { HoverCard } from './hover-card.tsx';
import { LayerSwitches } from './layer-switches.tsx';
import { Legend } from './legend.tsx';
import { MapControls } from './map-controls.tsx';
import { MapNotice } from './map-notice.tsx';
import { firstSwitches } from './map-switches.ts';
import styles from './map-view.module.css';

/** Schools are positions in SchoolColumns, -1 none; all columns have one entry a school. */
interface Props {
  atlas: Atlas;
  figures: SchoolFigures;
  /** 0-100, NaN unknown. */
  fit: Float64Array;
  /** Position in `standings`: 0 ranked, 1 apart, 2 excluded. */
  standing: Uint8Array;
  /** 1 where the school passes the list's filters. */
  visible: Uint8Array;
  selected: number;
  onSelect(school: number): void;
  hovered: number;
  onHover(school: number): void;
  /** On the shortlist in use. */
  candidates: readonly number[];
  areaMode: AreaMode;
}

preloadBoundaries();

export function MapView(props: Props) {
  const { atlas, figures, fit, standing, visible, selected, hovered, areaMode, candidates } = props;
  const box = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState<{ map: AtlasMap; atlas: Atlas } | null>(null);
  // The map of the datasets before is gone before the one of the new ones is made.
  const map = made?.atlas === atlas ? made.map : null;
  const [trouble, setTrouble] = useState<unknown>(null);
  const [switches, setSwitches] = useState(firstSwitches);
  const handlers = useRef(props);
  useEffect(() => {
    handlers.current = props;
  });

  useEffect(() => {
    let mine: AtlasMap | null = null;
    let closed = false;
    const make = async () => {
      const boundaries = await loadBoundaries(atlas.counties.id);
      // Making the map takes a quarter of a second: the list, which is ready, is painted first.
      await nextPaint();
      if (closed || box.current === null) return;
      mine = new AtlasMap(box.current, atlas, boundaries, {
        onSelect: (school) => handlers.current.onSelect(school),
        onHover: (school) => handlers.current.onHover(school),
      });
      setMade({ map: mine, atlas });
    };
    make().catch(setTrouble);
    return () => {
      closed = true;
      mine?.remove();
      setMade(null);
    };
  }, [atlas]);

  useEffect(() => map?.showSchools({ fit, standing, visible }), [map, fit, standing, visible]);
  useEffect(() => map?.select(selected, figures), [map, selected, figures]);
  useEffect(() => map?.showCandidates(candidates), [map, candidates]);
  useEffect(() => map?.hover(hovered), [map, hovered]);
  useEffect(() => map?.switchLayers(switches), [map, switches]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Home') return;
    event.preventDefault();
    map?.show('home');
  };

  return (
    <section className={styles.view} aria-label="Map" onKeyDown={onKeyDown}>
      <div ref={box} className={styles.box} data-map />
      <MapNotice map={map} trouble={trouble} />
      {map && (
        <>
          <Legend
            state={map.state}
            atlas={atlas}
            switches={switches}
            shortlist={candidates.length > 0}
          />
          <LayerSwitches
            switches={switches}
            change={(name, on) => setSwitches((before) => ({ ...before, [name]: on }))}
          />
          <MapControls map={map} />
          <HoverCard
            state={map.state}
            atlas={atlas}
            figures={figures}
            fit={fit}
            standing={standing}
            areaMode={areaMode}
          />
        </>
      )}
    </section>
  );
}

function nextPaint(): Promise<void> {
  return new Promise((painted) => {
    requestAnimationFrame(() => window.setTimeout(painted));
  });
}
