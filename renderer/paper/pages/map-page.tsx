import type { Report } from '../../../data/report/report.ts';
import type { Boundaries } from '../../map/decode-boundaries.ts';
import { CountryMap } from '../maps/country-map.tsx';
import { Page, type PagePlace } from './page.tsx';

interface Props {
  report: Report;
  place: PagePlace;
  boundaries: Boundaries;
}

/** The country with the candidate cities, over the whole page. */
export function MapPage({ report, place, boundaries }: Props) {
  return (
    <Page report={report} place={place} title={report.map.title}>
      <div>
        <CountryMap report={report} boundaries={boundaries} width={944} height={664} />
      </div>
    </Page>
  );
}
