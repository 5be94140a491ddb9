import type { Report } from '../../../data/report/report.ts';
import type { Boundaries } from '../../map/decode-boundaries.ts';
import { AlternatesPage } from './alternates-page.tsx';
import { CityPage } from './city-page.tsx';
import { ComparisonPage } from './comparison-page.tsx';
import { CoverPage } from './cover-page.tsx';
import type { PaperPage } from './list-pages.ts';
import { MapPage } from './map-page.tsx';
import type { PagePlace } from './page.tsx';
import { RobustnessPage } from './robustness-page.tsx';
import { ShortlistPage } from './shortlist-page.tsx';
import { SourcesPage } from './sources-page.tsx';
import { GlossaryPage, MethodPage, OpeningPage, WordsPage } from './text-pages.tsx';
import { WeightsPage } from './weights-page.tsx';

interface Props {
  report: Report;
  boundaries: Boundaries;
  page: PaperPage;
  place: PagePlace;
}

/** Any page of the report, 1056 × 816 CSS pixels, drawn from the report and the boundaries alone. */
export function ReportPage({ report, boundaries, page, place }: Props) {
  const shared = { report, place };
  switch (page.kind) {
    case 'cover':
      return <CoverPage {...shared} opening={page.opening} />;
    case 'opening':
      return <OpeningPage {...shared} paragraphs={page.paragraphs} />;
    case 'map':
      return <MapPage {...shared} boundaries={boundaries} />;
    case 'shortlist':
      return <ShortlistPage {...shared} {...page} />;
    case 'city':
      return <CityPage {...shared} boundaries={boundaries} city={page.city} />;
    case 'alternates':
      return <AlternatesPage {...shared} {...page} />;
    case 'words':
      return <WordsPage {...shared} {...page} city={report.cities[page.city]} />;
    case 'comparison':
      return <ComparisonPage {...shared} {...page} />;
    case 'robustness':
      return (
        report.robustness && <RobustnessPage {...shared} {...page} robustness={report.robustness} />
      );
    case 'method':
      return <MethodPage {...shared} />;
    case 'weights':
      return <WeightsPage {...shared} />;
    case 'sources':
      return <SourcesPage {...shared} {...page} />;
    case 'glossary':
      return <GlossaryPage {...shared} />;
  }
}
