import type { MultiLineString, Position } from 'geojson';
import { useMemo } from 'react';
import { distanceKm, positionOf } from '../../data/geo/earth.ts';
import type { Units } from '../../data/model/settings.ts';
import { formatDistance, milesOf, ringDistances, unitWords } from '../../data/words/distance.ts';
import type { AreaPicture } from '../../data/model/figures.ts';
import { fitClass, fitRamps, immigrantRamps } from '../style/ramps.ts';
import { useTheme } from '../map/use-theme.ts';
import styles from './centrality-picture.module.css';
import { dotPaths } from './dot-paths.ts';
import {
  type Extent,
  extentOf,
  type Place,
  type Projection,
  projectInto,
  scaleLength,
} from './picture-projection.ts';

interface Props {
  area: AreaPicture;
  /** One line around the area's counties. */
  outline: MultiLineString;
  school: Place & { name: string };
  fit: number;
  width: number;
  height: number;
  units: Units;
  /** What the picture says, for those who cannot see it. */
  label: string;
  /** Pixels a mile, where several pictures have one scale; else as large as it fits. */
  commonScale?: number;
}

const padding = 14;
/** Whatever the area, the picture is at least this wide and high, so that a small county is not blown up. */
const leastMiles = 12;

/** What must be seen of an area and a school. */
function pictureExtent(area: AreaPicture, school: Place): Extent {
  return extentOf(area, area.centre === null ? [school] : [school, area.centre]);
}

/** The largest scale at which each of several pictures of one size holds all that it must show. */
export function commonScaleOf(
  pictures: readonly { area: AreaPicture; school: Place }[],
  width: number,
  height: number,
): number {
  const scales = pictures.map(({ area, school }) => {
    const extent = pictureExtent(area, school);
    return projectInto(extent, width, height, padding, leastMiles).pixelsPerMile;
  });
  return Math.min(...scales);
}

/** Where the area's immigrants live, their centre, and how the school lies to them. */
export function CentralityPicture(props: Props) {
  const { area, outline, school, fit, width, height, units, label, commonScale } = props;
  const theme = useTheme();
  const { projection, outlinePath, dots } = useMemo(() => {
    const extent = pictureExtent(area, school);
    const projected = projectInto(extent, width, height, padding, leastMiles, commonScale);
    return {
      projection: projected,
      outlinePath: linePath(outline, projected),
      dots: dotPaths(area, projected, width, height),
    };
  }, [area, outline, school, width, height, commonScale]);
  const x = projection.x(school.longitude);
  const y = projection.y(school.latitude);
  const pixelsPerUnit = projection.pixelsPerMile * milesOf(1, units);
  const scale = scaleLength(pixelsPerUnit, width / 4);
  const scalePixels = scale * pixelsPerUnit;
  // A short bar stands further in, so that its words end within the picture.
  const scaleMargin = Math.max(8, 32 - scalePixels / 2);
  return (
    <svg className={styles.picture} width={width} height={height} role="img" aria-label={label}>
      <path className={styles.outline} d={outlinePath} />
      <g stroke={immigrantRamps[theme][3]} className={styles.dots}>
        {dots.map(({ diameter, path }) => (
          <path key={diameter} d={path} strokeWidth={diameter} />
        ))}
      </g>
      <Rings
        x={x}
        y={y}
        away={labelSide(school, area.centre)}
        pixelsPerUnit={pixelsPerUnit}
        units={units}
      />
      {area.centre !== null && (
        <Link school={school} centre={area.centre} projection={projection} units={units} />
      )}
      <circle
        className={styles.school}
        cx={x}
        cy={y}
        r={6}
        fill={fitRamps[theme][fitClass(fit)] ?? 'none'}
      />
      <g transform={`translate(${width - scaleMargin - scalePixels} ${height - 8})`}>
        <path className={styles.scale} d={`M0.5 -4V-0.5H${scalePixels - 0.5}V-4`} />
        <text className={styles.scaleLabel} x={scalePixels / 2} y={-7}>
          {scale} {unitWords[units].name}
        </text>
      </g>
    </svg>
  );
}

interface RingsProps {
  x: number;
  y: number;
  /** On which side of the school the rings are named: 1 below, -1 above. */
  away: number;
  pixelsPerUnit: number;
  units: Units;
}

/** Circles around the school; named where there is room for a name. */
function Rings({ x, y, away, pixelsPerUnit, units }: RingsProps) {
  const rings = ringDistances[units];
  const radii = rings.map((distance) => distance * pixelsPerUnit);
  return radii.map((radius, r) => (
    <g key={rings[r]}>
      <circle className={styles.ring} cx={x} cy={y} r={radius} />
      {radius - (radii[r - 1] ?? 0) > 16 && (
        <text className={styles.ringLabel} x={x} y={y + away * radius + 4}>
          {rings[r]} {unitWords[units].sign}
        </text>
      )}
    </g>
  ));
}

/** The side that the line to the centre does not take. */
function labelSide(school: Place, centre: Place | null): number {
  return centre !== null && centre.latitude < school.latitude ? -1 : 1;
}

/** The centre of immigrant population as a cross, and the distance to it from the school. */
function Link(props: { school: Place; centre: Place; projection: Projection; units: Units }) {
  const { school, centre, projection, units } = props;
  const [x1, y1] = [projection.x(school.longitude), projection.y(school.latitude)];
  const [x2, y2] = [projection.x(centre.longitude), projection.y(centre.latitude)];
  const km = distanceKm(
    positionOf(school.latitude, school.longitude),
    positionOf(centre.latitude, centre.longitude),
  );
  // The label stands beyond the cross, on the side away from the school.
  const right = x2 >= x1;
  return (
    <g>
      <path className={styles.line} d={`M${x1} ${y1}L${x2} ${y2}`} />
      <path className={styles.crossHalo} d={cross(x2, y2)} />
      <path className={styles.cross} d={cross(x2, y2)} />
      <text
        className={styles.lineLabel}
        x={x2 + (right ? 10 : -10)}
        y={y2 + 4}
        textAnchor={right ? 'start' : 'end'}
      >
        {formatDistance(km, units)} {unitWords[units].sign}
      </text>
    </g>
  );
}

function cross(x: number, y: number): string {
  return `M${x - 5} ${y}h10M${x} ${y - 5}v10`;
}

function linePath(lines: MultiLineString, { x, y }: Projection): string {
  const point = ([longitude, latitude]: Position) =>
    `${x(longitude).toFixed(1)} ${y(latitude).toFixed(1)}`;
  return lines.coordinates.map((line) => `M${line.map(point).join('L')}`).join('');
}
