import type { Report } from '../../data/report/report.ts';
import type { Boundaries } from '../map/decode-boundaries.ts';
import { AreaMap } from './maps/area-map.tsx';
import { CountryMap, FramedCountryMap } from './maps/country-map.tsx';

interface Props {
  report: Report;
  boundaries: Boundaries;
  /** Whether the country stands by itself, or in a document that has the areas and the sources too. */
  alone: boolean;
}

/** CSS pixels, before the pixel ratio of the pictures. */
const country = { width: 1056, height: 740 };
/** Smaller, so that its letters can still be read on a slide. */
const countryInDocument = { width: 800, height: 560 };
/** About as wide as it stands on a slide and in a page, so that its letters can be read there. */
const area = { width: 450, height: 400 };

/** The maps of a report alone, for forms that take them as pictures. */
export function Drawings({ report, boundaries, alone }: Props) {
  const map = { report, boundaries };
  return (
    <>
      <div data-drawing="map">
        {alone ? (
          <FramedCountryMap {...map} {...country} />
        ) : (
          <CountryMap {...map} {...countryInDocument} withSources={false} />
        )}
      </div>
      {!alone &&
        report.cities.map((city) => (
          <div key={`${city.kind} ${city.id}`} data-drawing={city.id}>
            <AreaMap city={city} counties={report.map.counties} boundaries={boundaries} {...area} />
          </div>
        ))}
    </>
  );
}
