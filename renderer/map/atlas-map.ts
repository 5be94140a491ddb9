import type { MultiLineString, Position } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas } from '../../data/model/atlas.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import { boundsOf, type Place, sideWithRoom, type View, viewOfSelection } from './camera.ts';
import { coversOf, followHome, glideMs, showPlace, viewOf, zoomAround } from './camera-moves.ts';
import { createMap, replaceImages } from './create-map.ts';
import type { Boundaries } from './decode-boundaries.ts';
import { type HoverCard, watchPointer } from './hover.ts';
import { mapPalettes } from './map-palette.ts';
import { mapSources, schoolPosition } from './map-sources.ts';
import { mapLayers, mapStyle } from './map-style.ts';
import {
  firstSwitches,
  layersOfSwitch,
  layersWithoutSwitch,
  mapSwitches,
  type Switches,
} from './map-switches.ts';
import { type PacedDrawing, paceDrawing } from './paced-drawing.ts';
import { repaintLayers } from './repaint-layers.ts';
import { looks, lookWhenMarked, repaintSchools, type SchoolStates } from './school-looks.ts';
import { areaCounties, drawAreaLine, type Mark, markCandidates, markSchools } from './selection.ts';
import { makeTargetFinder } from './target-at.ts';
import { tellIdle } from './tell-idle.ts';
import { currentTheme, watchTheme } from './theme.ts';

/** Schools are positions in SchoolColumns, -1 none. */
export interface MapEvents {
  onSelect(school: number): void;
  onHover(school: number): void;
}

/** What the parts around the map follow: its view, and the card beside the pointer. */
export interface MapState {
  view: View;
  card: HoverCard | null;
  drawn: boolean;
}

/** The map of the window: an imperative object that the component MapView keeps up to date. */
export class AtlasMap {
  readonly state: StoreApi<MapState>;
  readonly #map: MapLibre;
  readonly #container: HTMLElement;
  readonly #atlas: Atlas;
  readonly #boundaries: Boundaries;
  readonly #painted: Int8Array;
  readonly #stopThemes: () => void;
  readonly #due: () => void;
  readonly #recolouring: PacedDrawing;
  #styled = false;
  #states: SchoolStates | null = null;
  #switches: Switches = firstSwitches;
  #selected = -1;
  #hovered = -1;
  #area: { counties: string; line: MultiLineString } | null = null;
  #marks = '';
  #candidates: readonly number[] = [];
  /** The school that was clicked on the map: the eye is there already, so the map stays. */
  #clicked = -1;

  constructor(container: HTMLElement, atlas: Atlas, boundaries: Boundaries, events: MapEvents) {
    this.#container = container;
    this.#atlas = atlas;
    this.#boundaries = boundaries;
    this.#painted = new Int8Array(atlas.schools.unitid.length).fill(looks.hidden);
    const palette = mapPalettes[currentTheme()];
    this.#map = createMap(container, mapStyle(mapSources(atlas, boundaries), palette), palette);
    this.state = createStore<MapState>(() => ({
      view: viewOf(this.#map),
      card: null,
      drawn: false,
    }));
    this.#recolouring = paceDrawing(this.#map, () => {
      this.#drawSchools();
      this.#drawMarks();
    });
    this.#due = tellIdle(this.#map, container, this.#recolouring.isWaiting);
    this.#stopThemes = watchTheme((theme) => {
      replaceImages(this.#map, mapPalettes[theme]);
      repaintLayers(this.#map, mapLayers(mapPalettes[theme]));
    });
    this.#listen(events);
  }

  remove(): void {
    this.#stopThemes();
    this.#recolouring.stop();
    this.#map.remove();
  }

  /** Colours, shows and hides schools; only those that look different than before are touched. */
  showSchools(states: SchoolStates): void {
    this.#states = states;
    if (this.#styled) this.#recolouring.draw();
  }

  /** Rings a school and outlines its area; moves there when it cannot be seen where the map is. */
  select(school: number, figures: SchoolFigures): void {
    const isNew = school !== this.#selected;
    this.#selected = school;
    this.#outline(areaCounties(this.#atlas, figures, school));
    this.#drawMarks();
    if (isNew && school >= 0 && school !== this.#clicked) this.#moveTo(school);
    this.#clicked = -1;
  }

  /** Marks the schools of the shortlist, whatever the filters say. */
  showCandidates(schools: readonly number[]): void {
    if (schools.length === 0 && this.#candidates.length === 0) return;
    this.#candidates = schools;
    this.#drawCandidates();
  }

  hover(school: number): void {
    this.#hovered = school;
    this.#drawMarks();
  }

  switchLayers(switches: Switches): void {
    this.#switches = switches;
    this.#drawSwitches();
    this.#drawSchools();
  }

  /** Zooms around the selected school where it is in view, else around the middle. */
  zoomBy(steps: number): void {
    zoomAround(this.#map, steps, this.#selected < 0 ? null : this.#position(this.#selected));
  }

  show(place: Place): void {
    showPlace(this.#map, place);
  }

  #listen(events: MapEvents): void {
    const map = this.#map;
    map.once('style.load', () => {
      this.#styled = true;
      this.#drawSwitches();
      this.#drawSchools();
      this.#drawArea();
      this.#drawMarks();
      this.#drawCandidates();
    });
    map.once('idle', () => this.state.setState({ drawn: true }));
    map.on('moveend', () => this.#drawMarks());
    map.on('error', ({ error }) => console.error(error));
    for (const change of ['move', 'resize'] as const) {
      map.on(change, () => this.state.setState({ view: viewOf(map) }));
    }
    const find = makeTargetFinder(map, this.#atlas, {
      isShown: (school) => this.#isShown(school),
      switches: () => this.#switches,
    });
    watchPointer(map, this.#atlas, find, {
      onCard: (card) => this.state.setState({ card }),
      onHover: events.onHover,
      onSelect: (school) => {
        this.#clicked = school;
        events.onSelect(school);
      },
    });
    followHome(map);
  }

  #isShown(school: number): boolean {
    if (school === this.#selected) return true;
    if (this.#switches.partners && this.#atlas.schools.partner[school] === 1) return true;
    if (this.#switches.shortlist && this.#candidates.includes(school)) return true;
    return this.#switches.schools && this.#painted[school] !== looks.hidden;
  }

  #drawSchools(): void {
    if (!this.#styled || this.#states === null) return;
    let changed = false;
    repaintSchools(this.#painted, this.#states, this.#switches.unranked, (school, look) => {
      this.#map.setFeatureState({ source: 'schools', id: school }, { look });
      changed = true;
    });
    if (changed) this.#due();
  }

  #drawSwitches(): void {
    if (!this.#styled) return;
    const show = (layers: readonly string[], on: boolean) => {
      for (const layer of layers) {
        this.#map.setLayoutProperty(layer, 'visibility', on ? 'visible' : 'none');
      }
    };
    for (const name of mapSwitches) {
      show(layersOfSwitch[name], this.#switches[name]);
      show(layersWithoutSwitch[name] ?? [], !this.#switches[name]);
    }
    this.#due();
  }

  #outline(members: readonly string[]): void {
    const counties = members.join(' ');
    if (counties === (this.#area?.counties ?? '')) return;
    this.#area = { counties, line: this.#boundaries.outline(members) };
    this.#drawArea();
  }

  #drawArea(): void {
    if (!this.#styled || this.#area === null) return;
    drawAreaLine(this.#map, this.#area.line);
    this.#due();
  }

  #drawMarks(): void {
    const states = this.#states;
    if (!this.#styled || states === null) return;
    const marks: Mark[] = [];
    const mark = (role: Mark['role'], school: number) => {
      if (school < 0) return;
      const side = sideWithRoom(viewOf(this.#map), this.#position(school));
      marks.push({ role, school, look: lookWhenMarked(states, school), side });
    };
    if (this.#hovered !== this.#selected) mark('hovered', this.#hovered);
    mark('selected', this.#selected);
    const key = JSON.stringify(marks);
    if (key === this.#marks) return;
    this.#marks = key;
    markSchools(this.#map, this.#atlas, marks);
    this.#due();
  }

  #drawCandidates(): void {
    if (!this.#styled) return;
    markCandidates(this.#map, this.#atlas, this.#candidates);
    this.#due();
  }

  #position(school: number): Position {
    return schoolPosition(this.#atlas, school);
  }

  #moveTo(school: number): void {
    const view = viewOf(this.#map);
    const position = this.#position(school);
    const area = this.#area === null ? null : boundsOf(this.#area.line.coordinates);
    const move = viewOfSelection(view, position, area, coversOf(this.#container));
    if (move === null) return;
    const [longitude, latitude] = move.center;
    this.#map.easeTo({ center: [longitude, latitude], zoom: move.zoom, duration: glideMs });
  }
}
