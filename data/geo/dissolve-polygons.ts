/** Polygons of rings of [x, y], the outer ring first and anticlockwise, holes clockwise (RFC 7946, 3.1.6). */
export type Polygons = Point[][][];
export type Point = [x: number, y: number];

/** As others have them: any direction, the outer ring first, the first point of a ring repeated. */
type GivenPolygons = readonly (readonly (readonly (readonly number[])[])[])[];

/**
 * Joins shapes that share their borders point by point into one without the borders between them: an
 * edge that is run through in both directions falls away, and what is left is put together to rings.
 * That holds where a boundary doubles back on itself as well, as simplified ones do.
 * @param digits behind the point that are kept
 */
export function dissolvePolygons(shapes: readonly GivenPolygons[], digits = 6): Polygons {
  const scale = 10 ** digits;
  const edges = new Edges();
  for (const polygons of shapes) {
    for (const rings of polygons) {
      for (const [i, ring] of rings.entries()) {
        const points = ring.map(
          ([x, y]): Point => [Math.round(x * scale) / scale, Math.round(y * scale) / scale],
        );
        edges.addRing(areaOf(points) > 0 === (i === 0) ? points : points.reverse());
      }
    }
  }
  return nestRings(edges.takeRings());
}

/** Directed edges with the shape on their left. */
class Edges {
  private readonly points = new Map<string, Point>();
  /** Ends of the edges from each point. */
  private readonly ends = new Map<string, string[]>();

  addRing(ring: readonly Point[]): void {
    for (let i = 1; i < ring.length; i++) {
      const from = this.keyOf(ring[i - 1]);
      const to = this.keyOf(ring[i]);
      if (from !== to && !this.take(to, from)) this.endsFrom(from).push(to);
    }
  }

  /** Closed rings, none of which meets itself, until no edge is left. */
  takeRings(): Point[][] {
    const rings: Point[][] = [];
    for (const start of this.ends.keys()) {
      while (this.endsFrom(start).length > 0) {
        const path = [start];
        while (path.length > 1 || this.endsFrom(start).length > 0) {
          const next = this.leftmostFrom(path);
          const met = path.indexOf(next);
          path.push(next);
          if (met < 0) continue;
          rings.push(path.slice(met).map((key) => this.pointAt(key)));
          path.length = met + 1;
        }
      }
    }
    return rings;
  }

  /** Takes the edge that turns furthest to the left, so that shapes which meet in a point stay two. */
  private leftmostFrom(path: readonly string[]): string {
    const at = path[path.length - 1];
    const ends = this.endsFrom(at);
    if (ends.length > 1 && path.length > 1) {
      const here = this.pointAt(at);
      const back = direction(here, this.pointAt(path[path.length - 2]));
      const turn = (key: string) =>
        (direction(here, this.pointAt(key)) - back + 4 * Math.PI) % (2 * Math.PI);
      ends.sort((a, b) => turn(a) - turn(b));
    }
    const next = ends.pop();
    if (next === undefined) throw new Error('A ring of a boundary is not closed');
    return next;
  }

  private take(from: string, to: string): boolean {
    const ends = this.endsFrom(from);
    const i = ends.indexOf(to);
    if (i >= 0) ends.splice(i, 1);
    return i >= 0;
  }

  private endsFrom(key: string): string[] {
    const ends = this.ends.get(key) ?? [];
    this.ends.set(key, ends);
    return ends;
  }

  private keyOf(point: Point): string {
    const key = point.join(' ');
    this.points.set(key, point);
    return key;
  }

  private pointAt(key: string): Point {
    return this.points.get(key) as Point;
  }
}

function direction([x0, y0]: Point, [x1, y1]: Point): number {
  return Math.atan2(y1 - y0, x1 - x0);
}

/** Twice the signed area of a ring: positive where it runs anticlockwise. */
function areaOf(ring: readonly Point[]): number {
  let area = 0;
  for (let i = 1; i < ring.length; i++) {
    area += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return area;
}

/** Puts each hole into the least of the outer rings that hold it. */
function nestRings(rings: readonly Point[][]): Polygons {
  const withArea = rings.map((ring) => ({ ring, area: areaOf(ring) }));
  const outer = withArea
    .filter(({ area }) => area > 0)
    .sort((a, b) => a.area - b.area)
    .map(({ ring }) => [ring]);
  for (const { ring, area } of withArea) {
    if (area >= 0) continue;
    const [[x0, y0], [x1, y1]] = ring;
    // No other ring has this edge, so that its middle lies on none.
    const holder = outer.find(([shell]) => isWithin(shell, (x0 + x1) / 2, (y0 + y1) / 2));
    holder?.push(ring);
  }
  return outer;
}

function isWithin(ring: readonly Point[], x: number, y: number): boolean {
  let within = false;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1];
    const [x1, y1] = ring[i];
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) within = !within;
  }
  return within;
}
