import type { Report, ReportCity } from '../../../data/report/report.ts';
import type { Boundaries } from '../../map/decode-boundaries.ts';
import { AreaMap } from '../maps/area-map.tsx';
import { Classes } from '../maps/immigrant-legend.tsx';
import { FigureFrame, figureSide } from './figure-frame.tsx';

interface Props {
  report: Report;
  city: ReportCity;
  boundaries: Boundaries;
}

const width = 800;
const inner = width - 2 * figureSide;
const mapHeight = 600;
const legendHeight = 50;

/** The area of one city, named, with its schools and what its colours mean. */
export function AreaFigure({ report, city, boundaries }: Props) {
  const [lead] = city.schools;
  return (
    <FigureFrame
      width={width}
      height={mapHeight + legendHeight}
      title={city.fullName}
      words={`Lead school: ${lead.record.name}, ${lead.standing}. Dashed circles lie 6, 12 and 24 miles around it.`}
      sources={report.map.sources}
      alt={city.picture?.alt ?? `Map of ${city.fullName} with ${lead.record.name}`}
    >
      <AreaMap
        city={city}
        counties={report.map.counties}
        boundaries={boundaries}
        width={inner}
        height={mapHeight}
      />
      <g transform={`translate(0 ${mapHeight + 8})`} fontSize={11}>
        <Classes classWidth={52} />
      </g>
    </FigureFrame>
  );
}
