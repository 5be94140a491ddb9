import { useMemo } from 'react';
import type { Report } from '../../../data/report/report.ts';
import type { Boundaries } from '../../map/decode-boundaries.ts';
import { classifyReport } from '../../map/classify-report.ts';
import { scaleBar } from '../../map/scale-bar.ts';
import { breakLine } from './break-line.ts';
import { type CityMark, labelSize, placeCityMarks } from './city-marks.ts';
import { frameCountry } from './country-frame.ts';
import { CountryShapes, PaperHatch } from './country-shapes.tsx';
import { keyHeight, keyWidth, MeasureKey } from './measure-key.tsx';
import { ground, halo, ink, letters } from './paper-ink.ts';
import { StatusLegend, StatusMark } from './status-marks.tsx';

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

/** Height of a line of the sources under the legend. */
const lineHeight = 12;

/** The country with the candidate cities on it; legend, scale and sources are part of the drawing. */
export function CountryMap({ report, boundaries, width, height, withSources = true }: Props) {
  const sources = withSources ? breakLine(report.map.sources, Math.floor(width / 5.05)) : [];
  const classed = useMemo(() => classifyReport(report.map, boundaries), [report.map, boundaries]);
  const legendHeight = keyHeight(classed);
  const mapHeight = height - legendHeight - sources.length * lineHeight;
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
      <CountryShapes classed={classed} boundaries={boundaries} width={width} height={mapHeight} />
      {marks.map((city) => (
        <Leader key={city.number} {...city} />
      ))}
      {marks.map((city) => (
        <StatusMark
          key={city.number}
          status={city.status}
          at={city.mark}
          text={String(city.number)}
        />
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
        <MeasureKey classed={classed} />
        <StatusLegend
          statuses={report.cities.map(({ status }) => status)}
          left={keyWidth + 16}
          right={width - scaleWidth}
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

/** What the scale and its words take up. */
const scaleWidth = 150;

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
