import { useMemo } from 'react';
import type { CandidateStatus } from '../../../data/model/shortlist.ts';
import type { Report } from '../../../data/report/report.ts';
import type { Boundaries } from '../../map/decode-boundaries.ts';
import { scaleBar } from '../../map/scale-bar.ts';
import { type CityMark, labelSize, markRadius, placeCityMarks } from './city-marks.ts';
import { frameCountry } from './country-frame.ts';
import { CountryShapes, PaperHatch } from './country-shapes.tsx';
import { Classes } from './immigrant-legend.tsx';
import { ground, halo, ink, letters, palette } from './paper-ink.ts';

interface Props {
  report: Report;
  boundaries: Boundaries;
  width: number;
  height: number;
  /** Whether the sources are part of the drawing; they are not where they stand beside it as text. */
  withSources?: boolean;
}

/** Around a map that stands by itself, with its title over it. */
const frame = { side: 32, top: 60, bottom: 24 };

/** The map as a picture of its own, with title and margins, for a file. */
export function FramedCountryMap({ width, height, ...map }: Props) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={map.report.map.alt}
      {...letters}
    >
      <rect width={width} height={height} fill={ground} />
      <text x={frame.side} y={frame.top - 20} fontSize={24} fontWeight={600} fill={ink.strong}>
        {map.report.map.title}
      </text>
      <g transform={`translate(${frame.side} ${frame.top})`}>
        <CountryMap
          {...map}
          width={width - 2 * frame.side}
          height={height - frame.top - frame.bottom}
        />
      </g>
    </svg>
  );
}

/** Height of the legend under the map, and of a line of the sources under that. */
const legendHeight = 52;
const lineHeight = 12;

/** The country with the candidate cities on it; legend, scale and sources are part of the drawing. */
export function CountryMap({ report, boundaries, width, height, withSources = true }: Props) {
  const sources = withSources ? breakLine(report.map.sources, Math.floor(width / 5.05)) : [];
  const mapHeight = height - legendHeight - sources.length * lineHeight;
  const classWidth = width < 900 ? 42 : 56;
  const { marks, pixelsPerMile } = useMemo(() => {
    const frame = frameCountry(width, mapHeight);
    return {
      marks: placeCityMarks(report, frame, width, mapHeight),
      pixelsPerMile: frame.pixelsPerMile,
    };
  }, [report, width, mapHeight]);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={report.map.alt}
      {...letters}
      fontSize={11}
    >
      <PaperHatch />
      <CountryShapes
        counties={report.map.counties}
        boundaries={boundaries}
        width={width}
        height={mapHeight}
      />
      {marks.map((city) => (
        <Leader key={city.number} {...city} />
      ))}
      {marks.map((city) => (
        <Mark key={city.number} status={city.status} at={city.mark} text={String(city.number)} />
      ))}
      {marks.map(
        ({ number, name, label }) =>
          label && (
            <text
              key={number}
              x={label.x}
              y={label.y}
              textAnchor={label.anchor}
              fontSize={labelSize}
              fontWeight={600}
              {...halo}
              fill={ink.strong}
            >
              {name}
            </text>
          ),
      )}
      <g transform={`translate(0 ${mapHeight})`}>
        <Classes classWidth={classWidth} />
        <StatusLegend
          statuses={report.cities.map(({ status }) => status)}
          left={palette.immigrants.length * classWidth + 96}
        />
        <Scale pixelsPerMile={pixelsPerMile} right={width} />
        <text y={legendHeight + 9} fontSize={9.5} fill={ink.faint}>
          {sources.map((line, i) => (
            <tspan key={line} x={0} dy={i === 0 ? 0 : lineHeight}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    </svg>
  );
}

/** From where a city lies to its number, where that was moved aside. */
function Leader({ at, mark }: CityMark) {
  if (Math.hypot(at[0] - mark[0], at[1] - mark[1]) < 2) return null;
  return (
    <g>
      <path d={`M${at[0]} ${at[1]}L${mark[0]} ${mark[1]}`} stroke={ink.strong} strokeWidth={1} />
      <circle cx={at[0]} cy={at[1]} r={1.8} fill={ink.strong} />
    </g>
  );
}

const looks: Record<CandidateStatus, { fill: string; text: string; dash?: string }> = {
  recommended: { fill: ink.strong, text: ground },
  considering: { fill: ground, text: ink.strong },
  'on hold': { fill: ground, text: ink.strong, dash: '3 2' },
  'set aside': { fill: '#dfe3e8', text: ink.quiet },
};

interface MarkProps {
  status: CandidateStatus;
  at: readonly [number, number];
  text: string;
}

/** The number of a city in a circle that tells its status. */
function Mark({ status, at: [x, y], text }: MarkProps) {
  const { fill, text: colour, dash } = looks[status];
  return (
    <g>
      <circle cx={x} cy={y} r={markRadius + 1.2} fill={ground} />
      <circle
        cx={x}
        cy={y}
        r={markRadius - 0.6}
        fill={fill}
        stroke={status === 'set aside' ? ink.line : ink.strong}
        strokeWidth={1.4}
        {...(dash === undefined ? {} : { strokeDasharray: dash })}
      />
      <text
        x={x}
        y={y + 3.7}
        textAnchor="middle"
        fontSize={text.length > 2 ? 8.5 : 10.5}
        fontWeight={650}
        fill={colour}
      >
        {text}
      </text>
    </g>
  );
}

/** Only of the statuses that are on the map, in their own order; each as wide as its word. */
function StatusLegend({ statuses, left }: { statuses: readonly CandidateStatus[]; left: number }) {
  const shown = (Object.keys(looks) as CandidateStatus[]).filter((one) => statuses.includes(one));
  const widthOf = (status: CandidateStatus) => 2 * markRadius + 18 + status.length * 6.1;
  const placed = shown.map((status, i) => ({
    status,
    x: shown.slice(0, i).reduce((sum, before) => sum + widthOf(before), left),
  }));
  return (
    <g>
      <text x={left} y={11} fontWeight={600} fill={ink.strong}>
        Candidate cities, numbered as on the shortlist
      </text>
      {placed.map(({ status, x }) => (
        <g key={status}>
          <Mark status={status} at={[x + markRadius, 30]} text="" />
          <text x={x + 2 * markRadius + 6} y={34}>
            {status}
          </text>
        </g>
      ))}
    </g>
  );
}

function Scale({ pixelsPerMile, right }: { pixelsPerMile: number; right: number }) {
  const { length, pixels } = scaleBar(1 / pixelsPerMile, 120);
  return (
    <g transform={`translate(${right - pixels} 0)`}>
      <path d={`M0.5 23v6h${pixels - 1}v-6`} fill="none" stroke={ink.quiet} />
      <text x={pixels} y={11} textAnchor="end">
        {length} miles
      </text>
      <text x={pixels} y={42} textAnchor="end" fill={ink.faint}>
        Insets at scales of their own
      </text>
    </g>
  );
}

/** A long line broken between words, by a count of letters. */
function breakLine(line: string, letters: number): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > letters) {
    const end = rest.lastIndexOf(' ', letters);
    const at = end > 0 ? end : letters;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest];
}
