import type { Position } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Atlas } from '../../data/model/atlas.ts';
import { sideWithRoom } from './camera.ts';
import { viewOf } from './camera-moves.ts';
import { schoolPosition } from './map-sources.ts';
import { firstSwitches, type Switches } from './map-switches.ts';
import { looks, lookWhenMarked, repaintSchools, type SchoolStates } from './school-looks.ts';
import { type Mark, markCandidates, markSchools } from './selection.ts';

/**
 * The circles of the schools on a map, the rings of the selected and the hovered one, and the marks of
 * the shortlist. Schools are positions in SchoolColumns, -1 none. Nothing is drawn before `start`.
 */
export class SchoolMarks {
  readonly #map: MapLibre;
  readonly #atlas: Atlas;
  /** Called where something was drawn, which the map shows with its next frame. */
  readonly #due: () => void;
  readonly #painted: Int8Array;
  #states: SchoolStates | null = null;
  #switches: Switches = firstSwitches;
  #selected = -1;
  #hovered = -1;
  #candidates: readonly number[] = [];
  #marks = '';
  #started = false;

  constructor(map: MapLibre, atlas: Atlas, due: () => void) {
    this.#map = map;
    this.#atlas = atlas;
    this.#due = due;
    this.#painted = new Int8Array(atlas.schools.unitid.length).fill(looks.hidden);
  }

  get selected(): number {
    return this.#selected;
  }

  /** The style is there, and with it what is drawn on. */
  start(): void {
    this.#started = true;
    this.drawSchools();
    this.drawMarks();
    this.#drawCandidates();
  }

  /** What is to be drawn by the next `drawSchools`. */
  follow(states: SchoolStates): void {
    this.#states = states;
  }

  switch(switches: Switches): void {
    this.#switches = switches;
    this.drawSchools();
  }

  select(school: number): void {
    this.#selected = school;
    this.drawMarks();
  }

  hover(school: number): void {
    this.#hovered = school;
    this.drawMarks();
  }

  /** Marks the schools of the shortlist, whatever the filters say. */
  showCandidates(schools: readonly number[]): void {
    if (schools.length === 0 && this.#candidates.length === 0) return;
    this.#candidates = schools;
    this.#drawCandidates();
  }

  isShown(school: number): boolean {
    if (school === this.#selected) return true;
    if (this.#switches.partners && this.#atlas.schools.partner[school] === 1) return true;
    if (this.#switches.shortlist && this.#candidates.includes(school)) return true;
    return this.#switches.schools && this.#painted[school] !== looks.hidden;
  }

  /** Only the schools that look different than before are touched. */
  drawSchools(): void {
    if (!this.#started || this.#states === null) return;
    let changed = false;
    repaintSchools(this.#painted, this.#states, this.#switches.unranked, (school, look) => {
      this.#map.setFeatureState({ source: 'schools', id: school }, { look });
      changed = true;
    });
    if (changed) this.#due();
  }

  /** The rings, with names on the side that has room for them. */
  drawMarks(): void {
    const states = this.#states;
    if (!this.#started || states === null) return;
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
    if (!this.#started) return;
    markCandidates(this.#map, this.#atlas, this.#candidates);
    this.#due();
  }

  #position(school: number): Position {
    return schoolPosition(this.#atlas, school);
  }
}
