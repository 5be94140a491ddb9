import type { GeoJSONSource, Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { Atlas } from '../../data/model/atlas.ts';
import { screenPosition } from './camera.ts';
import { glideMs, viewOf } from './camera-moves.ts';
import { schoolPosition } from './map-sources.ts';
import { type MapTarget, shapeAt, type TargetFinder } from './target-at.ts';

/** A target and the point of the map's box that its card stands beside. */
export interface HoverCard {
  target: MapTarget;
  x: number;
  y: number;
}

interface PointerEvents {
  onCard(card: HoverCard | null): void;
  onHover(school: number): void;
  onSelect(school: number): void;
  onOpenCounty(shape: string): void;
}

/** A county is everywhere: its card waits until the pointer rests, so that it does not chase it. */
const countyPatienceMs = 160;
/** The first click of a double click, which opens the area, must not clear the selection. */
const doubleClickMs = 250;

/** Hover previews, click selects, a double click opens the area, a click on the empty map clears. */
export function watchPointer(
  map: MapLibre,
  atlas: Atlas,
  find: TargetFinder,
  events: PointerEvents,
): void {
  watchHover(map, atlas, find, events);
  let clearing = 0;
  map.on('dblclick', (event) => {
    window.clearTimeout(clearing);
    const { x, y } = event.point;
    const target = find(x, y);
    const shape = target === null || target.kind === 'county' ? shapeAt(map, x, y) : null;
    if (shape === null) return;
    // Everything on the area; it glides into view, so that the double click need not zoom.
    event.preventDefault();
    events.onOpenCounty(shape);
  });
  map.on('click', ({ point, originalEvent }) => {
    window.clearTimeout(clearing);
    const target = find(point.x, point.y);
    if (target?.kind === 'school') events.onSelect(target.school);
    else if (target?.kind === 'cluster') void openCluster(map, target);
    else if (!isContact(target) && originalEvent.detail < 2) {
      clearing = window.setTimeout(() => events.onSelect(-1), doubleClickMs);
    }
  });
}

function watchHover(map: MapLibre, atlas: Atlas, find: TargetFinder, events: PointerEvents): void {
  let shown: MapTarget | null = null;
  let hovered = -1;
  let waiting = 0;

  const show = (card: HoverCard | null) => {
    shown = card?.target ?? null;
    events.onCard(card);
  };
  const follow = (target: MapTarget | null, x: number, y: number) => {
    window.clearTimeout(waiting);
    const school = target?.kind === 'school' ? target.school : -1;
    if (school !== hovered) events.onHover(school);
    hovered = school;
    const isPatient = shown?.kind === 'county';
    if (target?.kind === 'county') {
      if (isPatient) return show({ target, x, y });
      waiting = window.setTimeout(() => show({ target, x, y }), countyPatienceMs);
    }
    if (target === null || target.kind === 'county') {
      if (shown !== null) show(null);
    } else if (!isSame(target, shown)) {
      show({ target, ...anchorOf(map, atlas, target, x, y) });
    }
  };
  const forget = () => follow(null, 0, 0);

  map.on('mousemove', ({ point, originalEvent }: MapMouseEvent) => {
    if (originalEvent.buttons !== 0) return;
    const target = find(point.x, point.y);
    const isClickable = target?.kind === 'school' || target?.kind === 'cluster';
    map.getCanvas().style.cursor = isClickable ? 'pointer' : '';
    follow(target, point.x, point.y);
  });
  map.on('mouseout', forget);
  map.on('movestart', forget);
}

/** A click on an attorney or an organization leaves the school that is selected. */
function isContact(target: MapTarget | null): boolean {
  return target?.kind === 'attorney' || target?.kind === 'organization';
}

/** A school's card stands beside its circle, so that it is still while the pointer moves on it. */
function anchorOf(map: MapLibre, atlas: Atlas, target: MapTarget, x: number, y: number) {
  if (target.kind !== 'school') return { x, y };
  const [left, top] = screenPosition(viewOf(map), schoolPosition(atlas, target.school));
  return { x: left, y: top };
}

/** Zooms in until the attorneys of a cluster come apart. */
async function openCluster(map: MapLibre, { cluster, at }: MapTarget & { kind: 'cluster' }) {
  const zoom = await map.getSource<GeoJSONSource>('attorneys')?.getClusterExpansionZoom(cluster);
  if (zoom !== undefined) map.easeTo({ center: at, zoom, duration: glideMs });
}

function isSame(a: MapTarget, b: MapTarget | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
