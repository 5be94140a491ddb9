import { useId, useMemo } from 'react';
import { distanceKm, positionOf } from '../../../data/geo/earth.ts';
import type { ReportCity, ReportMap, ReportSchool } from '../../../data/report/report.ts';
import { formatDistance } from '../../../data/words/distance.ts';
import type { Place, Projection } from '../../chart/picture-projection.ts';
import type { Boundaries } from '../../map/decode-boundaries.ts';
import { fitClass } from '../../style/ramps.ts';
import { viewArea } from './area-view.ts';
import { ground, halo, ink, letters, mapGround, paleOpacity, palette } from './paper-ink.ts';
import { pathUnit } from './shape-path.ts';

interface Props {
  city: ReportCity;
  counties: ReportMap['counties'];
  boundaries: Boundaries;
  width: number;
  height: number;
}

const ringMiles = [6, 12, 24];
const dotColour = '#1f3f6b';
/** Height of the legend under the map. */
const footHeight = 22;

/** The area of a city: where its immigrants live, their centre, and how its schools lie to them. */
export function AreaMap({ city, counties, boundaries, width, height }: Props) {
  const clip = useId();
  const mapHeight = height - footHeight;
  const view = useMemo(
    () => viewArea(city, counties, boundaries, width, mapHeight),
    [city, counties, boundaries, width, mapHeight],
  );
  const { projection, scale } = view;
  const [lead, ...alternates] = city.schools;
  const centre = city.picture?.centre ?? null;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={city.picture?.alt ?? `Map of ${city.fullName} with ${lead.record.name}`}
      {...letters}
      fontSize={11}
    >
      <clipPath id={clip}>
        <rect width={width} height={mapHeight} rx={4} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect width={width} height={mapHeight} fill={mapGround} />
        <Ground view={view} />
        <g fill="none" stroke={dotColour} strokeLinecap="round" opacity={0.8}>
          {view.dots.map(({ diameter, path }) => (
            <path key={diameter} d={path} strokeWidth={1.2 * diameter} />
          ))}
        </g>
        <Rings school={lead.record} centre={centre} projection={projection} />
        {alternates.map((school) => (
          <SchoolCircle key={school.record.unitid} school={school} projection={projection} small />
        ))}
        {centre && <Link school={lead.record} centre={centre} projection={projection} />}
        <SchoolCircle school={lead} projection={projection} />
        <SchoolName school={lead} centre={centre} projection={projection} width={width} />
        <g transform={`translate(${width - 10 - scale.pixels} ${mapHeight - 10})`}>
          <path
            d={`M0.5 -5V-0.5H${scale.pixels - 0.5}V-5`}
            fill="none"
            stroke={ink.quiet}
            strokeWidth={1.2}
          />
          <text x={scale.pixels / 2} y={-8} textAnchor="middle" {...halo}>
            {scale.miles} miles
          </text>
        </g>
      </g>
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={mapHeight - 1}
        rx={4}
        fill="none"
        stroke="#ccd1d7"
      />
      <Legend y={mapHeight + 15} alternates={alternates.length > 0} known={centre !== null} />
    </svg>
  );
}

function Ground({ view }: { view: ReturnType<typeof viewArea> }) {
  const unit = 1 / pathUnit;
  return (
    <g transform={`scale(${pathUnit})`} strokeLinejoin="round">
      {view.counties.map(({ number, path }) => (
        <path
          key={number}
          d={path}
          fill={palette.immigrants[number] ?? palette.land}
          fillRule="evenodd"
          // The dots are what is looked at; the classes stay behind them.
          opacity={paleOpacity}
        />
      ))}
      <path d={view.borders} fill="none" stroke={ground} strokeWidth={0.8 * unit} />
      <path d={view.states} fill="none" stroke={ink.line} strokeWidth={0.8 * unit} />
      <path d={view.outline} fill="none" stroke={ground} strokeWidth={3.4 * unit} opacity={0.8} />
      <path d={view.outline} fill="none" stroke={ink.strong} strokeWidth={1.3 * unit} />
    </g>
  );
}

interface LinkProps {
  school: Place;
  centre: Place | null;
  projection: Projection;
}

/** Circles of 6, 12 and 24 miles around the school; named where there is room for a name. */
function Rings({ school, centre, projection }: LinkProps) {
  const [x, y] = [projection.x(school.longitude), projection.y(school.latitude)];
  const away = centre !== null && centre.latitude < school.latitude ? -1 : 1;
  const radii = ringMiles.map((miles) => miles * projection.pixelsPerMile);
  return radii.map((radius, r) => (
    <g key={ringMiles[r]}>
      <circle
        cx={x}
        cy={y}
        r={radius}
        fill="none"
        stroke={ink.strong}
        strokeWidth={0.75}
        strokeDasharray="2 3"
        opacity={0.7}
      />
      {radius - (radii[r - 1] ?? 0) > 16 && (
        <text x={x} y={y + away * radius + 4} textAnchor="middle" fontSize={10} {...halo}>
          {ringMiles[r]} mi
        </text>
      )}
    </g>
  ));
}

/** The centre of immigrant population as a cross, and the miles to it from the school. */
function Link({ school, centre, projection }: LinkProps & { centre: Place }) {
  const [x1, y1] = [projection.x(school.longitude), projection.y(school.latitude)];
  const [x2, y2] = [projection.x(centre.longitude), projection.y(centre.latitude)];
  const km = distanceKm(
    positionOf(school.latitude, school.longitude),
    positionOf(centre.latitude, centre.longitude),
  );
  const right = x2 >= x1;
  return (
    <g>
      <path d={`M${x1} ${y1}L${x2} ${y2}`} stroke={ink.strong} strokeWidth={1.5} />
      <path d={cross(x2, y2)} stroke={ground} strokeWidth={5} />
      <path d={cross(x2, y2)} stroke={ink.strong} strokeWidth={2} />
      <text
        x={x2 + (right ? 10 : -10)}
        y={y2 + 4}
        textAnchor={right ? 'start' : 'end'}
        fontWeight={600}
        {...halo}
        fill={ink.strong}
      >
        {formatDistance(km, 'miles')} mi
      </text>
    </g>
  );
}

interface SchoolProps {
  school: ReportSchool;
  projection: Projection;
  small?: boolean;
}

function SchoolCircle({ school: { record }, projection, small = false }: SchoolProps) {
  return (
    <circle
      cx={projection.x(record.longitude)}
      cy={projection.y(record.latitude)}
      r={small ? 4 : 6.5}
      fill={palette.fit[fitClass(record.fit ?? Number.NaN)] ?? ground}
      stroke={small ? ground : ink.strong}
      strokeWidth={small ? 1 : 1.6}
    />
  );
}

/** Letters of a name that fit beside its circle; the page says the whole of it. */
const mostLetters = 34;

/** The name of the lead school on the side that the line to the centre does not take. */
function SchoolName(props: SchoolProps & { centre: Place | null; width: number }) {
  const { school, centre, projection, width } = props;
  const { name, longitude, latitude } = school.record;
  const x = projection.x(longitude);
  const shown = name.length > mostLetters ? `${name.slice(0, mostLetters - 1)}…` : name;
  const wide = shown.length * 6.4 + 14;
  const wantsLeft = centre !== null && centre.longitude > longitude;
  const left = wantsLeft ? x > wide : x + wide > width;
  const below = centre !== null && centre.latitude > latitude;
  return (
    <text
      x={x + (left ? -10 : 10)}
      y={projection.y(latitude) + (below ? 16 : -8)}
      textAnchor={left ? 'end' : 'start'}
      fontSize={11.5}
      fontWeight={650}
      {...halo}
      fill={ink.strong}
    >
      {shown}
    </text>
  );
}

function Legend({ y, alternates, known }: { y: number; alternates: boolean; known: boolean }) {
  return (
    <g transform={`translate(0 ${y})`} fontSize={10}>
      <circle
        cx={5}
        cy={-3.5}
        r={4.5}
        fill={palette.fit[8]}
        stroke={ink.strong}
        strokeWidth={1.4}
      />
      <text x={14}>lead school</text>
      {alternates && (
        <>
          <circle cx={84} cy={-3.5} r={3.5} fill={palette.fit[8]} />
          <text x={91}>alternate</text>
        </>
      )}
      {known && (
        <>
          <path d={cross(152, -3.5)} stroke={ink.strong} strokeWidth={1.8} />
          <text x={161}>centre of immigrant population</text>
          <circle cx={318} cy={-3.5} r={2} fill={dotColour} />
          <text x={324}>where immigrants live</text>
        </>
      )}
    </g>
  );
}

function cross(x: number, y: number): string {
  return `M${x - 5} ${y}h10M${x} ${y - 5}v10`;
}
