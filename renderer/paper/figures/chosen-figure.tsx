import { cityOf, type PictureSubject } from '../../../data/report/picture.ts';
import type { Report } from '../../../data/report/report.ts';
import type { Boundaries } from '../../map/decode-boundaries.ts';
import { FramedCountryMap } from '../maps/country-map.tsx';
import { AreaFigure } from './area-figure.tsx';
import { ComparisonFigure } from './comparison-figure.tsx';
import { RobustnessFigure } from './robustness-figure.tsx';

interface Props {
  report: Report;
  boundaries: Boundaries;
  subject: PictureSubject;
}

/** CSS pixels of the country, before the width that was chosen. */
const country = { width: 1056, height: 740 };

/** The one picture that is written to a file, with title, legend and sources in it. */
export function ChosenFigure({ report, boundaries, subject }: Props) {
  switch (subject.of) {
    case 'map':
      return <FramedCountryMap report={report} boundaries={boundaries} {...country} />;
    case 'city': {
      const city = cityOf(report, subject);
      return city && <AreaFigure report={report} city={city} boundaries={boundaries} />;
    }
    case 'comparison':
      return <ComparisonFigure report={report} />;
    case 'robustness':
      return (
        report.robustness && <RobustnessFigure report={report} robustness={report.robustness} />
      );
  }
}
