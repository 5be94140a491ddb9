import type { FeatureCollection } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas } from '../../data/model/atlas.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import { AreaOutline } from './area-outline.ts';
import { AreaPainter } from './area-painter.ts';
import { type Bounds, type Place, viewOfSelection } from './camera.ts';
import {
  coversOf,
  fitTo,
  followHome,
  glideMs,
  showPlace,
  viewOf,
  zoomAround,
} from './camera-moves.ts';
import type { ClassedAreas } from './classify-areas.ts';
import { createMap, replaceImages } from './create-map.ts';
import type { Boundaries } from './decode-boundaries.ts';
import { watchPointer } from './hover.ts';
import { mapPalettes } from './map-palette.ts';
import { mapSources, schoolPosition } from './map-sources.ts';
import type { MapEvents, MapState } from './map-state.ts';
import { mapLayers, mapStyle } from './map-style.ts';
import { firstSwitches, type Switches } from './map-switches.ts';
import { drawOverlay, type Overlay } from './overlay.ts';
import { type PacedDrawing, paceDrawing } from './paced-drawing.ts';
import { repaintLayers } from './repaint-layers.ts';
import type { SchoolStates } from './school-looks.ts';
import { SchoolMarks } from './school-marks.ts';
import { areaCounties } from './selection.ts';
import { makeTargetFinder } from './target-at.ts';
import { showLayers } from './show-layers.ts';
import { tellIdle } from './tell-idle.ts';
import { currentTheme, watchTheme } from './theme.ts';
import { TractDots } from './tract-dots.ts';

/** The map of the window: an imperative object that the component MapView keeps up to date. */
export class AtlasMap {
  readonly state: StoreApi<MapState>;
  readonly #map: MapLibre;
  /** The box that the map is drawn in. */
  readonly box: HTMLElement;
  readonly boundaries: Boundaries;
  readonly #atlas: Atlas;
  readonly #stopThemes: () => void;
  readonly #due: () => void;
  readonly #recolouring: PacedDrawing;
  readonly #colouring: PacedDrawing;
  readonly #painter: AreaPainter;
  readonly #tracts: TractDots;
  #classed: ClassedAreas;
  #styled = false;
  #switches: Switches = firstSwitches;
  readonly #schools: SchoolMarks;
  readonly #outline: AreaOutline;
  readonly #overlays = new Map<Overlay, FeatureCollection>();
  /** The school that was clicked on the map: the eye is there already, so the map stays. */
  #clicked = -1;

  constructor(
    container: HTMLElement,
    atlas: Atlas,
    boundaries: Boundaries,
    classed: ClassedAreas,
    events: MapEvents,
  ) {
    this.box = container;
    this.#atlas = atlas;
    this.boundaries = boundaries;
    this.#classed = classed;
    const palette = mapPalettes[currentTheme()];
    const style = mapStyle(mapSources(atlas, boundaries), palette, classed);
    this.#map = createMap(container, style, palette);
    this.#painter = new AreaPainter(this.#map, classed);
    this.state = createStore<MapState>(() => ({
      view: viewOf(this.#map),
      card: null,
      drawn: false,
      apportioned: null,
    }));
    this.#recolouring = paceDrawing(this.#map, () => {
      this.#schools.drawSchools();
      this.#schools.drawMarks();
    });
    this.#colouring = paceDrawing(this.#map, () => this.#drawColours());
    this.#due = tellIdle(
      this.#map,
      container,
      () => this.#recolouring.isWaiting() || this.#colouring.isWaiting(),
    );
    this.#tracts = new TractDots(this.#map, events.loadDemand, (apportioned) => {
      this.state.setState({ apportioned });
      this.#due();
    });
    this.#schools = new SchoolMarks(this.#map, atlas, this.#due);
    this.#outline = new AreaOutline(this.#map, boundaries, this.#due);
    this.#stopThemes = watchTheme((theme) => {
      replaceImages(this.#map, mapPalettes[theme]);
      repaintLayers(this.#map, mapLayers(mapPalettes[theme], this.#classed));
      this.#drawColours();
    });
    this.#listen(events);
  }

  remove(): void {
    this.#stopThemes();
    this.#recolouring.stop();
    this.#colouring.stop();
    this.#tracts.stop();
    this.#map.remove();
  }

  /** Colours, shows and hides schools; only those that look different than before are touched. */
  showSchools(states: SchoolStates): void {
    this.#schools.follow(states);
    if (this.#styled) this.#recolouring.draw();
  }

  /** Colours the counties or metros; only those that look different than before are touched. */
  showAreas(classed: ClassedAreas): void {
    if (classed === this.#classed) return;
    this.#classed = classed;
    if (this.#styled) this.#colouring.draw();
  }

  /** Rings a school and outlines its area; moves there when it cannot be seen where the map is. */
  select(school: number, figures: SchoolFigures): void {
    const isNew = school !== this.#schools.selected;
    this.#outline.followSchool(areaCounties(this.#atlas, figures, school));
    this.#schools.select(school);
    if (isNew && school >= 0 && school !== this.#clicked) this.#moveTo(school);
    this.#clicked = -1;
  }

  /** Outlines an area in place of the selected school's, and shows it; null goes back to that. */
  openArea(counties: readonly string[] | null): void {
    this.#outline.open(counties);
    if (counties !== null) this.showArea();
  }

  /** The outlined area, as large as it fits; false where none is. */
  showArea(): boolean {
    const bounds = this.#outline.bounds();
    if (bounds !== null) this.fit(bounds);
    return bounds !== null;
  }

  showCandidates(schools: readonly number[]): void {
    this.#schools.showCandidates(schools);
  }

  hover(school: number): void {
    this.#schools.hover(school);
  }

  switchLayers(switches: Switches): void {
    this.#switches = switches;
    this.#drawSwitches();
    this.#schools.switch(switches);
  }

  /** Zooms around the selected school where it is in view, else around the middle. */
  zoomBy(steps: number): void {
    const { selected } = this.#schools;
    zoomAround(this.#map, steps, selected < 0 ? null : schoolPosition(this.#atlas, selected));
  }

  show(place: Place): void {
    showPlace(this.#map, place);
  }

  fit(bounds: Bounds): void {
    fitTo(this.#map, bounds, coversOf(this.box));
  }

  /** Moves the view by shares of the box: 1, 0 is one width to the east. */
  pan(east: number, south: number): void {
    const { clientWidth, clientHeight } = this.box;
    const by: [number, number] = [east * clientWidth, south * clientHeight];
    this.#map.panBy(by, { duration: glideMs });
  }

  /** Draws marks that come and go in place of those before. */
  draw(overlay: Overlay, marks: FeatureCollection): void {
    this.#overlays.set(overlay, marks);
    if (!this.#styled) return;
    drawOverlay(this.#map, overlay, marks);
    this.#due();
  }

  #listen(events: MapEvents): void {
    const map = this.#map;
    map.once('style.load', () => {
      this.#styled = true;
      this.#drawColours();
      this.#drawSwitches();
      this.#outline.draw();
      this.#schools.start();
      for (const [overlay, marks] of this.#overlays) drawOverlay(map, overlay, marks);
    });
    map.once('idle', () => this.state.setState({ drawn: true }));
    map.on('moveend', () => this.#schools.drawMarks());
    map.on('error', ({ error }) => console.error(error));
    for (const change of ['move', 'resize'] as const) {
      map.on(change, () => this.state.setState({ view: viewOf(map) }));
    }
    const find = makeTargetFinder(map, this.#atlas, {
      isShown: (school) => this.#schools.isShown(school),
      switches: () => this.#switches,
    });
    watchPointer(map, this.#atlas, find, {
      onCard: (card) => this.state.setState({ card }),
      onHover: events.onHover,
      onOpenCounty: events.onOpenCounty,
      onSelect: (school) => {
        this.#clicked = school;
        events.onSelect(school);
      },
    });
    followHome(map);
  }

  #drawColours(): void {
    if (!this.#styled) return;
    if (this.#painter.paint(this.#classed, mapPalettes[currentTheme()])) this.#due();
  }

  #drawSwitches(): void {
    if (!this.#styled) return;
    this.#tracts.switch(this.#switches.tracts);
    showLayers(this.#map, this.#switches);
    this.#due();
  }

  #moveTo(school: number): void {
    const view = viewOf(this.#map);
    const position = schoolPosition(this.#atlas, school);
    const move = viewOfSelection(view, position, this.#outline.bounds(), coversOf(this.box));
    if (move === null) return;
    const [longitude, latitude] = move.center;
    this.#map.easeTo({ center: [longitude, latitude], zoom: move.zoom, duration: glideMs });
  }
}
