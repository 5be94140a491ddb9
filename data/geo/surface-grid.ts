import type { PositionColumns } from './earth.ts';

/** Cells of a band once around the axis: 15 km each in the latitude of New York. */
const cellsAround = 2048;
const mostBands = 1024;
/** Beyond the ellipsoid on both sides, km. */
const mostZ = 6400;
/** Far above the rounding of any number here, far below what would cost time. */
const slack = 1e-9;

/**
 * Points of the Earth's surface in cells, to find those within a chord of a place. The cells are
 * bands across the axis (by z), each cut by longitude; so there is no edge at the poles, and at the
 * antimeridian only the band's end that meets its beginning. Points of a band follow each other in
 * `order`, so those near a place are a few runs of it.
 *
 * No point within the chord is ever left out, whatever the ellipsoid. Two points at distances p and q
 * from the axis, Δz and Δλ apart, have the squared chord Δz² + (p − q)² + 4 p q sin²(Δλ/2). Hence
 * |Δz| is at most the chord, and sin²(Δλ/2) at most (chord² − Δz² − (p − q)²) / 4 p q.
 */
export class SurfaceGrid {
  /** The points in the order of their cells. */
  readonly order: Int32Array;
  readonly #squaredChord: number;
  readonly #chord: number;
  readonly #bandHeight: number;
  readonly #bands: number;
  /** Where in the order each cell begins; one more for the end. */
  readonly #starts: Int32Array;
  /** The least and the most distance from the axis of the points of each band, km. */
  readonly #leastFromAxis: Float64Array;
  readonly #mostFromAxis: Float64Array;
  /** Beginning and end of each run that was found last. */
  #runs = new Int32Array(64);

  /** @param squaredChord km²; points farther than this from a place may be found or not */
  constructor({ x, y, z }: PositionColumns, squaredChord: number) {
    this.#squaredChord = squaredChord * (1 + slack) + slack;
    this.#chord = Math.sqrt(this.#squaredChord);
    // A quarter of the chord: lower bands would follow the circle closer, but make more runs.
    this.#bandHeight = Math.max(this.#chord / 8, (2 * mostZ) / mostBands);
    this.#bands = Math.ceil((2 * mostZ) / this.#bandHeight);
    this.#leastFromAxis = new Float64Array(this.#bands).fill(Infinity);
    this.#mostFromAxis = new Float64Array(this.#bands).fill(-Infinity);
    const starts = new Int32Array(this.#bands * cellsAround + 1);
    const cells = new Int32Array(x.length);
    for (let i = 0; i < x.length; i++) {
      const band = this.#bandAt(z[i]);
      const fromAxis = Math.sqrt(x[i] * x[i] + y[i] * y[i]);
      if (fromAxis < this.#leastFromAxis[band]) this.#leastFromAxis[band] = fromAxis;
      if (fromAxis > this.#mostFromAxis[band]) this.#mostFromAxis[band] = fromAxis;
      cells[i] = band * cellsAround + cellAt(Math.atan2(y[i], x[i]));
      starts[cells[i] + 1] += 1;
    }
    for (let cell = 1; cell < starts.length; cell++) starts[cell] += starts[cell - 1];
    const next = starts.slice();
    this.order = new Int32Array(x.length);
    for (let i = 0; i < x.length; i++) this.order[next[cells[i]]++] = i;
    this.#starts = starts;
  }

  #bandAt(z: number): number {
    return Math.min(this.#bands - 1, Math.max(0, Math.floor((z + mostZ) / this.#bandHeight) | 0));
  }

  /**
   * Runs of `order` that hold all points within the chord of a place, and others near it: beginning
   * and end, one after the other, the end not included. Good until the next call.
   */
  runsNear(x: number, y: number, z: number): Int32Array {
    const fromAxis = Math.sqrt(x * x + y * y);
    const longitude = Math.atan2(y, x);
    const last = this.#bandAt(z + this.#chord);
    let count = 0;
    for (let band = this.#bandAt(z - this.#chord); band <= last; band++) {
      const bottom = band * this.#bandHeight - mostZ;
      const [least, most] = [this.#leastFromAxis[band], this.#mostFromAxis[band]];
      const alongAxis = Math.max(0, bottom - z, z - bottom - this.#bandHeight);
      const outward = Math.max(0, least - fromAxis, fromAxis - most);
      const left = this.#squaredChord - alongAxis * alongAxis - outward * outward;
      if (left < 0) continue;
      const sine = Math.sqrt(left / (4 * fromAxis * least));
      const turn = sine < 1 ? 2 * Math.asin(sine) + slack : Math.PI;
      const [west, east] = [longitude - turn, longitude + turn];
      if (turn >= Math.PI) count = this.#addRun(count, band, -Math.PI, Math.PI);
      else if (west < -Math.PI) {
        count = this.#addRun(count, band, -Math.PI, east);
        count = this.#addRun(count, band, west + 2 * Math.PI, Math.PI);
      } else if (east > Math.PI) {
        count = this.#addRun(count, band, -Math.PI, east - 2 * Math.PI);
        count = this.#addRun(count, band, west, Math.PI);
      } else count = this.#addRun(count, band, west, east);
    }
    return this.#runs.subarray(0, count);
  }

  #addRun(count: number, band: number, west: number, east: number): number {
    const from = this.#starts[band * cellsAround + cellAt(west)];
    const to = this.#starts[band * cellsAround + cellAt(east) + 1];
    if (from === to) return count;
    if (count + 2 > this.#runs.length) {
      const longer = new Int32Array(this.#runs.length * 2);
      longer.set(this.#runs);
      this.#runs = longer;
    }
    this.#runs[count] = from;
    this.#runs[count + 1] = to;
    return count + 2;
  }
}

/** A greater longitude is never in a lesser cell, which is all that the search asks for. */
function cellAt(longitude: number): number {
  const cell = Math.floor(((longitude + Math.PI) / (2 * Math.PI)) * cellsAround) | 0;
  return Math.min(cellsAround - 1, Math.max(0, cell));
}
