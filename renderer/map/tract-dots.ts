import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { DemandPoints } from '../../data/fit/demand-points.ts';
import { viewOf } from './camera-moves.ts';
import { collection, pointFeature } from './features.ts';
import { dotsFromZoom, tractScale } from './layers/tracts.ts';
import { mercatorX, mercatorY, worldPixels } from './mercator.ts';

/** A part of the world in Web Mercator on the unit square. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Dots are drawn this many boxes of the map beyond its edges, so that few moves need new ones. */
const beyond = 0.75;

/** Draws the demand points around where the map is, once it is close enough for them. */
export class TractDots {
  readonly #map: MapLibre;
  readonly #load: () => Promise<DemandPoints>;
  readonly #changed: (apportioned: boolean | null) => void;
  #points: (DemandPoints & { x: Float64Array; y: Float64Array }) | null = null;
  #drawn: Box | null = null;
  #on = false;
  #stopped = false;

  /**
   * `load` is asked once, when dots are first wanted; `changed` is told of new dots: whether some
   * of them are shares of their county's immigrants, null where there are none.
   */
  constructor(
    map: MapLibre,
    load: () => Promise<DemandPoints>,
    changed: (apportioned: boolean | null) => void,
  ) {
    this.#map = map;
    this.#load = load;
    this.#changed = changed;
    map.on('moveend', () => this.#follow());
  }

  switch(on: boolean): void {
    this.#on = on;
    if (!on && this.#drawn !== null) this.#show(null);
    this.#follow();
  }

  /** The map is gone, whatever is still on its way. */
  stop(): void {
    this.#stopped = true;
  }

  #follow(): void {
    if (this.#stopped || !this.#on || this.#map.getZoom() < dotsFromZoom) return;
    if (this.#points === null) {
      void this.#fetch();
      return;
    }
    const { center, zoom, width, height } = viewOf(this.#map);
    const [x, y] = [mercatorX(center[0]), mercatorY(center[1])];
    const around = (boxes: number): Box => {
      const [dx, dy] = [width, height].map((side) => ((boxes + 0.5) * side) / worldPixels(zoom));
      return { left: x - dx, right: x + dx, top: y - dy, bottom: y + dy };
    };
    if (this.#drawn === null || !holds(this.#drawn, around(0))) this.#show(around(beyond));
  }

  async #fetch(): Promise<void> {
    try {
      const points = await this.#load();
      const x = points.longitude.map(mercatorX);
      const y = points.latitude.map(mercatorY);
      this.#points = { ...points, x, y };
      this.#follow();
    } catch (trouble) {
      // The map is whole without them; the next move asks again.
      console.error(trouble);
    }
  }

  #show(box: Box | null): void {
    this.#drawn = box;
    const points = this.#points;
    let shared: boolean | null = null;
    if (points !== null && box !== null) {
      const { x, y, latitude, longitude, immigrants } = points;
      const features = [];
      shared = false;
      for (let p = 0; p < x.length; p++) {
        if (x[p] < box.left || x[p] > box.right || y[p] < box.top || y[p] > box.bottom) continue;
        const scale = tractScale(immigrants[p]);
        if (points.apportioned[p] === 1) shared = true;
        features.push(pointFeature([longitude[p], latitude[p]], { scale }));
      }
      this.#map.getSource<GeoJSONSource>('tracts')?.setData(collection(features));
    }
    this.#map.setLayoutProperty('tracts', 'visibility', box === null ? 'none' : 'visible');
    this.#changed(shared);
  }
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom
  );
}
