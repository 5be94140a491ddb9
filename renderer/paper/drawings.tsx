import type { Report } from '../../data/report/report.ts';
import type { Boundaries } from '../map/decode-boundaries.ts';
import { AreaMap } from './maps/area-map.tsx';
import { CountryMap } from './maps/country-map.tsx';

interface Props {
  report: Report;
  boundaries: Boundaries;
  /** Whether the areas of the cities are wanted beside the country. */
  areas: boolean;
}

/** CSS pixels, before the pixel ratio of the pictures. */
const country = { width: 1056, height: 740 };
const area = { width: 560, height: 460 };

/** The maps of a report alone, for forms that take them as pictures. */
export function Drawings({ report, boundaries, areas }: Props) {
  return (
    <>
      <div data-drawing="map">
        <CountryMap report={report} boundaries={boundaries} {...country} />
      </div>
      {areas &&
        report.cities.map((city) => (
          <div key={`${city.kind} ${city.id}`} data-drawing={city.id}>
            <AreaMap city={city} counties={report.map.counties} boundaries={boundaries} {...area} />
          </div>
        ))}
    </>
  );
}
