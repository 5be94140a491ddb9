import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import type { ReachedPlace } from '../../data/fit/attorneys-in-reach.ts';
import { fewestDemandPoints } from '../../data/fit/need.ts';
import { localPlane, ringAround } from '../../data/geo/local-plane.ts';
import {
  shareWithin,
  type StandardEllipse,
  standardEllipse,
} from '../../data/geo/standard-ellipse.ts';
import type { AreaPicture } from '../../data/model/figures.ts';
import type { Units } from '../../data/model/settings.ts';
import { milesOf, ringDistances, unitWords } from '../../data/words/distance.ts';
import { collection, pointFeature } from './features.ts';

/** The spread of an area's immigrants on the ground. */
export interface GroundEllipse {
  /** Closed, in degrees. */
  line: Position[];
  /** Share of the area's immigrants who live within it, 0..1. */
  share: number;
}

type DemandPoints = Pick<AreaPicture, 'latitude' | 'longitude' | 'immigrants'>;

const corners = 96;

/** The standard ellipse of the demand points (one standard deviation); null where there are too few. */
export function ellipseOnGround(points: DemandPoints): GroundEllipse | null {
  const { latitude, longitude, immigrants } = points;
  // Two places make a line, and the centre is not told of fewer than three either.
  if (immigrants.length < fewestDemandPoints) return null;
  const plane = localPlane(mean(latitude), mean(longitude));
  const onPlane = {
    x: longitude.map(plane.x),
    y: latitude.map(plane.y),
    weight: immigrants,
  };
  const ellipse = standardEllipse(onPlane);
  if (ellipse === null) return null;
  const line = outlineOf(ellipse).map(([x, y]) => [plane.longitude(x), plane.latitude(y)]);
  return { line, share: shareWithin(onPlane, ellipse) };
}

function outlineOf({ centre, major, minor, angle }: StandardEllipse): [number, number][] {
  return Array.from({ length: corners + 1 }, (_, corner) => {
    const turn = ((corner % corners) / corners) * 2 * Math.PI;
    const along = major * Math.cos(turn);
    const across = minor * Math.sin(turn);
    return [
      centre.x + along * Math.cos(angle) - across * Math.sin(angle),
      centre.y + along * Math.sin(angle) + across * Math.cos(angle),
    ];
  });
}

function mean(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

interface Place {
  latitude: number;
  longitude: number;
}

/** What is drawn of an area, and around the school that is seen in it. */
export interface AreaMarks {
  centre: Place | null;
  ellipse: GroundEllipse | null;
  /** Null while an area alone is looked at. */
  school: Place | null;
  reached: readonly ReachedPlace[];
  /** In which the rings are round. */
  units: Units;
}

/** The marks that are switched on as features, each with what it is in `mark`. */
export function areaMarkFeatures(
  marks: AreaMarks,
  shown: { area: boolean; lines: boolean },
): FeatureCollection {
  const { centre, ellipse, school, reached, units } = marks;
  const features: Feature[] = [];
  if (shown.area && ellipse !== null) features.push(line('ellipse', ellipse.line));
  if (school !== null) {
    for (const { latitude, longitude, share } of shown.lines ? reached : []) {
      const ends = [at(school), [longitude, latitude]];
      features.push(line('attorney', ends, { share }));
    }
    for (const distance of shown.area ? ringDistances[units] : []) {
      const miles = milesOf(distance, units);
      const ring = ringAround(school.latitude, school.longitude, miles);
      features.push(line('ring', ring));
      // Named below the school, or above it where the line to the centre leads down.
      const leadsDown = centre !== null && centre.latitude < school.latitude;
      const name = ring[leadsDown ? 0 : (ring.length - 1) / 2];
      features.push(
        pointFeature(name, {
          mark: 'ring-name',
          name: `${distance} ${unitWords[units].sign}`,
          miles,
        }),
      );
    }
    if (shown.area && centre !== null) features.push(line('link', [at(school), at(centre)]));
  }
  if (shown.area && centre !== null) features.push(pointFeature(at(centre), { mark: 'centre' }));
  return collection(features);
}

function at({ latitude, longitude }: Place): Position {
  return [longitude, latitude];
}

function line(mark: string, coordinates: Position[], more = {}): Feature<LineString> {
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates },
    properties: { mark, ...more },
  };
}
