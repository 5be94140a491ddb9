import { useCallback } from 'react';
import type { Question } from '../../data/model/question.ts';
import { linearScale, logScale } from '../chart/distribution.ts';
import { DistributionStrip } from '../chart/distribution-strip.tsx';
import type { Ranked } from '../state/ranking-store.ts';
import { formatCount } from '../ui/format.ts';

const immigrantScale = logScale(50, 10_000_000);
const undergraduateScale = logScale(10, 100_000);
const pairScale = linearScale(0, 30);

interface Props {
  question: Question;
  ranked: Ranked;
  school: number;
}

/** The figure behind a question's status, among all schools that are not out; for three questions. */
export function QuestionStrip({ question, ranked, school }: Props) {
  const { figures, profile } = ranked;
  const { exclusion, criteria } = figures;
  const { baselines } = profile;
  const counted = useCallback((position: number) => exclusion[position] === '', [exclusion]);
  if (question === 'need' && !Number.isNaN(figures.immigrants[school])) {
    return (
      <DistributionStrip
        caption="all schools"
        figures={figures.immigrants}
        counted={counted}
        scale={immigrantScale}
        figure={figures.immigrants[school]}
        baselines={[
          { at: baselines.immigrants, label: formatCount(baselines.immigrants), side: 'left' },
        ]}
      />
    );
  }
  if (question === 'attorneys' && !Number.isNaN(figures.pairsExpected[school])) {
    const { firstYearPairs, growthPairs } = baselines;
    return (
      <DistributionStrip
        caption="schools"
        figures={figures.pairsExpected}
        counted={counted}
        scale={pairScale}
        figure={figures.pairsExpected[school]}
        range={[figures.pairsLow[school], figures.pairsHigh[school]]}
        baselines={[
          { at: firstYearPairs, label: `${firstYearPairs} pairs`, side: 'right' },
          { at: growthPairs, label: `${growthPairs} pairs`, side: 'right' },
        ]}
      />
    );
  }
  if (question === 'students' && !Number.isNaN(criteria.undergraduates[school])) {
    const { undergraduatesLow, undergraduatesHigh } = baselines;
    return (
      <DistributionStrip
        caption="all schools"
        figures={criteria.undergraduates}
        counted={counted}
        scale={undergraduateScale}
        figure={criteria.undergraduates[school]}
        baselines={[
          { at: undergraduatesLow, label: formatCount(undergraduatesLow), side: 'left' },
          { at: undergraduatesHigh, label: formatCount(undergraduatesHigh), side: 'right' },
        ]}
      />
    );
  }
  return null;
}
