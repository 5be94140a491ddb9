import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { AreaMode } from '../../data/model/area.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import { demandPointsQuery } from '../state/figures.ts';
import { queryClient } from '../state/query-client.ts';
import { AtlasMap } from './atlas-map.ts';
import { loadBoundaries, preloadBoundaries } from './boundaries.ts';
import { areaMarkFeatures } from './area-marks.ts';
import { usePictureTaking } from './copy-map.ts';
import { DrawingLayer } from './drawing-layer.tsx';
import { noFeatures } from './features.ts';
import { classifyAreas } from './classify-areas.ts';
import type { Boundaries } from './decode-boundaries.ts';
import { HoverCard } from './hover-card.tsx';
import { Legend } from './legend.tsx';
import { MapControls } from './map-controls.tsx';
import { drawAreas } from './map-areas.ts';
import { MapNotice } from './map-notice.tsx';
import { MapPanel } from './map-panel.tsx';
import { useMapSettings } from './map-settings.ts';
import { MapTools } from './map-tools.tsx';
import styles from './map-view.module.css';
import { PictureCaption } from './picture-caption.tsx';
import { useContactMarks } from './use-contact-marks.ts';
import { useAreaMarks } from './use-area-marks.ts';
import { useOpenedArea } from './use-opened-area.ts';

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
  /** A double click on the shape of a county, by its code. */
  onOpenCounty(shape: string): void;
  /** On the shortlist in use. */
  candidates: readonly number[];
  areaMode: AreaMode;
  /** Immigrants that meet the profile's baseline. */
  baseline: number;
}

preloadBoundaries();

export function MapView(props: Props) {
  const { atlas, figures, fit, standing, visible, selected, hovered, areaMode, candidates } = props;
  const { baseline } = props;
  const box = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState<{ map: AtlasMap; atlas: Atlas } | null>(null);
  // The map of the datasets before is gone before the one of the new ones is made.
  const map = made?.atlas === atlas ? made.map : null;
  const [trouble, setTrouble] = useState<unknown>(null);
  const { switches, colouring } = useMapSettings();
  const boundaries = useBoundaries(atlas, setTrouble);
  const contacts = useContactMarks(map, atlas, switches);
  const { attorneys } = contacts.atlas;
  const areas = useMemo(
    () => boundaries && drawAreas({ ...atlas, attorneys }, boundaries),
    [atlas, attorneys, boundaries],
  );
  const classed = useMemo(
    () => areas && classifyAreas(areas, colouring, baseline),
    [areas, colouring, baseline],
  );
  const latest = useRef(classed);
  const handlers = useRef(props);
  useEffect(() => {
    latest.current = classed;
    handlers.current = props;
  });

  useEffect(() => {
    if (boundaries === null) return;
    let mine: AtlasMap | null = null;
    let closed = false;
    const make = async () => {
      // Making the map takes a quarter of a second: the list, which is ready, is painted first.
      await nextPaint();
      if (closed || box.current === null || latest.current === null) return;
      mine = new AtlasMap(box.current, atlas, boundaries, latest.current, {
        onSelect: (school) => handlers.current.onSelect(school),
        onHover: (school) => handlers.current.onHover(school),
        loadDemand: () => queryClient.fetchQuery(demandPointsQuery(atlas)),
        onOpenCounty: (shape) => handlers.current.onOpenCounty(shape),
      });
      setMade({ map: mine, atlas });
    };
    make().catch(setTrouble);
    return () => {
      closed = true;
      mine?.remove();
      setMade(null);
    };
  }, [atlas, boundaries]);

  useEffect(() => map?.showSchools({ fit, standing, visible }), [map, fit, standing, visible]);
  useEffect(() => {
    if (classed !== null) map?.showAreas(classed);
  }, [map, classed]);
  useEffect(() => map?.select(selected, figures), [map, selected, figures]);
  useEffect(() => map?.showCandidates(candidates), [map, candidates]);
  useEffect(() => map?.hover(hovered), [map, hovered]);
  useEffect(() => map?.switchLayers(switches), [map, switches]);
  const marks = useAreaMarks(contacts.atlas, figures, selected);
  useEffect(() => {
    map?.draw('area-marks', marks === null ? noFeatures : areaMarkFeatures(marks, switches));
  }, [map, marks, switches]);
  useOpenedArea(map);
  const taking = usePictureTaking((picture) => picture.taking);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Home') return;
    event.preventDefault();
    map?.show('home');
  };

  return (
    <section
      className={styles.view}
      aria-label="Map"
      data-picture={taking || undefined}
      onKeyDown={onKeyDown}
    >
      <h2 className="visually-hidden">Map</h2>
      <div ref={box} className={styles.box} data-map />
      <MapNotice map={map} trouble={trouble} />
      {map && classed && (
        <>
          <Legend
            state={map.state}
            atlas={atlas}
            switches={switches}
            shortlist={candidates.length > 0}
            area={marks}
            organizations={contacts.organizations.features.length > 0}
            classed={classed}
          />
          <MapPanel baseline={baseline} />
          <DrawingLayer map={map} atlas={atlas} />
          <MapTools map={map} atlas={atlas} visible={visible} />
          <PictureCaption atlas={atlas} />
          <MapControls map={map} />
          <HoverCard
            state={map.state}
            atlas={contacts.atlas}
            figures={figures}
            fit={fit}
            standing={standing}
            areaMode={areaMode}
            classed={classed}
          />
        </>
      )}
    </section>
  );
}

/** The boundaries that fit the table of immigrants; null until they are there. */
function useBoundaries(atlas: Atlas, onTrouble: (trouble: unknown) => void): Boundaries | null {
  const [loaded, setLoaded] = useState<{ atlas: Atlas; boundaries: Boundaries } | null>(null);
  useEffect(() => {
    let closed = false;
    loadBoundaries(atlas.counties.id).then((boundaries) => {
      if (!closed) setLoaded({ atlas, boundaries });
    }, onTrouble);
    return () => {
      closed = true;
    };
  }, [atlas, onTrouble]);
  // Those of the datasets before would not fit.
  return loaded?.atlas === atlas ? loaded.boundaries : null;
}

function nextPaint(): Promise<void> {
  return new Promise((painted) => {
    requestAnimationFrame(() => window.setTimeout(painted));
  });
}
