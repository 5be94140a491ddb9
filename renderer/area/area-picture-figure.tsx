import type { Position } from 'geojson';
import { useMemo } from 'react';
import type { AreaPicture } from '../../data/model/figures.ts';
import { milesOf, unitWords } from '../../data/words/distance.ts';
import { dotPaths } from '../chart/dot-paths.ts';
import {
  extentOf,
  type Place,
  type Projection,
  projectInto,
  scaleLength,
} from '../chart/picture-projection.ts';
import picture from '../chart/centrality-picture.module.css';
import { ellipseOnGround } from '../map/area-marks.ts';
import type { Boundaries } from '../map/decode-boundaries.ts';
import { useTheme } from '../map/use-theme.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { useUnits } from '../state/settings-store.ts';
import { fitClass, fitRamps, immigrantRamps } from '../style/ramps.ts';
import { formatCount, formatShare } from '../ui/format.ts';
import { useWidth } from '../ui/use-width.ts';
import { schoolsOfArea } from './area-facts.ts';
import styles from './area-picture-figure.module.css';
import parts from './area-view.module.css';

interface Props {
  /** Undefined until it is there. */
  picture: AreaPicture | undefined;
  outline: Boundaries | undefined;
  ranked: Ranked;
  /** Positions of the area's counties. */
  members: readonly number[];
  name: string;
}

const height = 260;
const padding = 14;
/** A small county is not blown up until its few dots look like a crowd. */
const leastMiles = 12;

/** Where the immigrants of the area live, their centre and spread, and the schools among them. */
export function AreaPictureFigure({ picture: area, outline, ranked, members, name }: Props) {
  const [place, width] = useWidth<HTMLElement>();
  const isEmpty = area !== undefined && area.immigrants.length === 0;
  return (
    <section className={parts.part} aria-label="Where they live">
      <h3>Where they live</h3>
      {isEmpty ? (
        <p className={parts.note}>No places are known at which its immigrants live.</p>
      ) : (
        <figure ref={place}>
          <div className={styles.ground} style={{ height }}>
            {area && outline && width > 0 && (
              <Drawing
                area={area}
                boundaries={outline}
                ranked={ranked}
                members={members}
                width={width}
                name={name}
              />
            )}
          </div>
          <figcaption className={styles.key}>{area && <Key area={area} />}</figcaption>
        </figure>
      )}
    </section>
  );
}

interface DrawingProps {
  area: AreaPicture;
  boundaries: Boundaries;
  ranked: Ranked;
  members: readonly number[];
  width: number;
  name: string;
}

function Drawing({ area, boundaries, ranked, members, width, name }: DrawingProps) {
  const theme = useTheme();
  const { projection, outline, dots, ellipse } = useMemo(() => {
    const projected = projectInto(
      extentOf(area, area.centre === null ? [] : [area.centre]),
      width,
      height,
      padding,
      leastMiles,
    );
    return {
      projection: projected,
      outline: boundaries
        .outline(area.counties)
        .coordinates.map((line) => pathOf(line, projected))
        .join(''),
      dots: dotPaths(area, projected, width, height),
      ellipse: pathOf(ellipseOnGround(area)?.line ?? [], projected),
    };
  }, [area, boundaries, width]);
  const units = useUnits();
  const pixelsPerUnit = projection.pixelsPerMile * milesOf(1, units);
  const length = scaleLength(pixelsPerUnit, width / 4);
  const pixels = length * pixelsPerUnit;
  const words = `Map of ${name}: ${formatCount(area.immigrants.length)} places where its immigrants live, and its schools`;
  return (
    <svg className={picture.picture} width={width} height={height} role="img" aria-label={words}>
      <path className={picture.outline} d={outline} />
      <g stroke={immigrantRamps[theme][3]} className={picture.dots}>
        {dots.map(({ diameter, path }) => (
          <path key={diameter} d={path} strokeWidth={diameter} />
        ))}
      </g>
      <path className={styles.ellipseEdge} d={ellipse} />
      <path className={styles.ellipse} d={ellipse} />
      <SchoolDots ranked={ranked} members={members} projection={projection} />
      {area.centre !== null && <Cross at={area.centre} projection={projection} />}
      <g transform={`translate(${width - 8 - pixels} ${height - 8})`}>
        <path className={picture.scale} d={`M0.5 -4V-0.5H${pixels - 0.5}V-4`} />
        <text className={picture.scaleLabel} x={pixels / 2} y={-7}>
          {length} {unitWords[units].name}
        </text>
      </g>
    </svg>
  );
}

function SchoolDots({
  ranked,
  members,
  projection,
}: {
  ranked: Ranked;
  members: readonly number[];
  projection: Projection;
}) {
  const colours = fitRamps[useTheme()];
  const { atlas, ranking, fit } = ranked;
  const schools = schoolsOfArea(atlas, ranking, members).filter(
    (school) => ranking.standing[school] === 0,
  );
  // The best last, so that it lies on the others.
  return schools
    .toReversed()
    .map((school) => (
      <circle
        key={school}
        className={styles.school}
        cx={projection.x(atlas.schools.longitude[school])}
        cy={projection.y(atlas.schools.latitude[school])}
        r={3.5}
        fill={colours[fitClass(fit.fit[school])] ?? 'none'}
      />
    ));
}

function Cross({ at, projection }: { at: Place; projection: Projection }) {
  const path = `M${projection.x(at.longitude) - 5} ${projection.y(at.latitude)}h10m-5 -5v10`;
  return (
    <>
      <path className={picture.crossHalo} d={path} />
      <path className={picture.cross} d={path} />
    </>
  );
}

function Key({ area }: { area: AreaPicture }) {
  const ellipse = useMemo(() => ellipseOnGround(area), [area]);
  return (
    <>
      Blue dots: immigrants at {formatCount(area.immigrants.length)} places
      {area.apportioned && ', counties’ figures apportioned by tract population'}. Circles: ranked
      schools.{area.centre !== null && ' Cross: centre of immigrant population.'}
      {ellipse !== null &&
        ` Dashed: standard ellipse of one standard deviation, in which ${formatShare(ellipse.share)} of them live.`}
    </>
  );
}

function pathOf(line: readonly Position[], { x, y }: Projection): string {
  if (line.length === 0) return '';
  return `M${line.map(([longitude, latitude]) => `${x(longitude).toFixed(1)} ${y(latitude).toFixed(1)}`).join('L')}`;
}
