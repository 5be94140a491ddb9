import type { Presentation, PresentingState } from '../../data/api/presenting.ts';
import type { RankedCountry } from '../../data/fit/rank-country.ts';
import { LiveSlide } from './live/live-slide.tsx';
import { type Page, robustnessOfLeads } from './presentation-pages.ts';
import type { PageSize } from './scaled-page.tsx';
import { CitySlide } from './slides/city-slide.tsx';
import { ComparisonSlide } from './slides/comparison-slide.tsx';
import { MapSlide } from './slides/map-slide.tsx';
import { RobustnessSlide } from './slides/robustness-slide.tsx';
import { ShortlistSlide } from './slides/shortlist-slide.tsx';
import { SourcesSlide } from './slides/sources-slide.tsx';
import { TitleSlide } from './slides/title-slide.tsx';

interface Props {
  page: Page;
  /** Of the page among all, from 1. */
  number: number;
  presentation: Presentation;
  state: PresentingState;
  country: RankedCountry | null;
  size: PageSize;
}

/** Draws a page of any kind from the report. */
export function PageContent({ page, number, presentation, state, country, size }: Props) {
  const { report } = presentation;
  switch (page.kind) {
    case 'title':
      return <TitleSlide presentation={presentation} />;
    case 'map':
      return <MapSlide report={report} number={number} size={size} />;
    case 'city':
      return (
        <CitySlide
          city={page.city}
          map={report.map}
          order={page.number}
          number={number}
          size={size}
        />
      );
    case 'live':
      return <LiveSlide {...{ presentation, state, country, number, size }} />;
    case 'shortlist':
      return <ShortlistSlide report={report} number={number} {...page} />;
    case 'comparison':
      return <ComparisonSlide report={report} number={number} {...page} />;
    case 'sources':
      return <SourcesSlide report={report} number={number} {...page} />;
    case 'robustness':
      return report.robustness === null ? null : (
        <RobustnessSlide
          robustness={report.robustness}
          rows={robustnessOfLeads(report)}
          number={number}
          size={size}
          {...page}
        />
      );
  }
}
