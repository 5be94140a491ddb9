import type { PictureSubject } from '../../data/report/picture.ts';
import type { Report } from '../../data/report/report.ts';
import type { Boundaries } from '../map/decode-boundaries.ts';
import { ChosenFigure } from './figures/chosen-figure.tsx';
import { AreaMap } from './maps/area-map.tsx';
import { CountryMap } from './maps/country-map.tsx';

interface Props {
  report: Report;
  boundaries: Boundaries;
  /** The one picture that is wanted; null for all maps of a document that says their sources itself. */
  subject: PictureSubject | null;
}

/** CSS pixels, before the pixel ratio of the pictures; small, so that letters can be read on a slide. */
const country = { width: 800, height: 560 };
/** About as wide as it stands on a slide and in a page, so that its letters can be read there. */
const area = { width: 450, height: 400 };

/** What forms take as pictures: one that was chosen, or the maps of a report. */
export function Drawings({ report, boundaries, subject }: Props) {
  const map = { report, boundaries };
  if (subject !== null) {
    return (
      <div data-drawing={subject.of === 'city' ? subject.id : subject.of}>
        <ChosenFigure {...map} subject={subject} />
      </div>
    );
  }
  return (
    <>
      <div data-drawing="map">
        <CountryMap {...map} {...country} withSources={false} />
      </div>
      {report.cities.map((city) => (
        <div key={`${city.kind} ${city.id}`} data-drawing={city.id}>
          <AreaMap city={city} counties={report.map.counties} boundaries={boundaries} {...area} />
        </div>
      ))}
    </>
  );
}
