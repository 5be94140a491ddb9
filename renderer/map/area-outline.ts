import type { MultiLineString } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { type Bounds, boundsOf } from './camera.ts';
import type { Boundaries } from './decode-boundaries.ts';
import { drawAreaLine } from './selection.ts';

/** The line around the area that is looked at: an opened one, else the selected school's. */
export class AreaOutline {
  readonly #map: MapLibre;
  readonly #boundaries: Boundaries;
  readonly #due: () => void;
  #ofSchool: readonly string[] = [];
  #opened: readonly string[] | null = null;
  #counties = '';
  #line: MultiLineString | null = null;
  #styled = false;

  constructor(map: MapLibre, boundaries: Boundaries, due: () => void) {
    this.#map = map;
    this.#boundaries = boundaries;
    this.#due = due;
  }

  /** FIPS codes of the counties of the selected school's area; none without a school. */
  followSchool(counties: readonly string[]): void {
    this.#ofSchool = counties;
    this.#follow();
  }

  /** The counties of an area in place of the school's; null goes back to that. */
  open(counties: readonly string[] | null): void {
    this.#opened = counties;
    this.#follow();
  }

  isOpened(): boolean {
    return this.#opened !== null;
  }

  bounds(): Bounds | null {
    return this.#line === null ? null : boundsOf(this.#line.coordinates);
  }

  /** From when the style of the map is there. */
  draw(): void {
    this.#styled = true;
    if (this.#line === null) return;
    drawAreaLine(this.#map, this.#line);
    this.#due();
  }

  #follow(): void {
    const members = this.#opened ?? this.#ofSchool;
    const counties = members.join(' ');
    if (counties === this.#counties) return;
    this.#counties = counties;
    this.#line = this.#boundaries.outline(members);
    if (this.#styled) this.draw();
  }
}
