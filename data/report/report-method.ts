import { weightShares } from '../fit/shares.ts';
import type { Profile } from '../model/profile.ts';
import { questionNames, questions } from '../model/question.ts';
import { formatCount, formatShare } from '../words/numbers.ts';
import type { ReportSection } from './report.ts';

/** How the ranking came about, in plain words; the numbers are those of the profile. */
export function reportMethod(profile: Profile, ranked: number): ReportSection[] {
  const { baselines } = profile;
  return [
    {
      heading: 'Five questions',
      paragraphs: [
        `Every school is asked five questions: is there need for legal services in its area, are there attorneys enough, are there students enough, is there a home for the clinic, and is there a champion with authority. Each answer becomes a score from 0 to 100. The fit is their weighted mean: ${weightsOf(profile)}.`,
        `${meanOf(profile)} ${unknownsOf(profile)} ${formatCount(ranked)} schools have a rank; those of which much less is known than of most stand apart, and those that cannot host a clinic are out, with the reason.`,
      ],
    },
    {
      heading: 'Need',
      paragraphs: [
        `Immigrants are counted in the school's area, which is ${areaOf(profile)}; the baseline is ${formatCount(baselines.immigrants)}. A school may lie at the edge of its area, so two figures say how it lies to the people in it. Immigrants within reach count everyone in the area by distance, one half at ${profile.halfDistanceMiles} miles. Centrality compares the mean distance to an immigrant with that from the best place in the area, which would be 100.`,
        'Counts of counties are shared out over census tracts by population where tracts have no count of their own. Survey figures have a margin: where it is known it says how likely the baseline is reached.',
      ],
    },
    {
      heading: 'Attorneys, students, home, champion',
      paragraphs: [
        `Attorneys are counted in pairs of students that they would take, fewer with distance (one half at ${profile.attorneyHalfDistanceMiles} miles) and with less interest; ${baselines.firstYearPairs} pairs are needed in the first year and ${baselines.growthPairs} to grow. Students: ${formatCount(baselines.undergraduatesLow)} to ${formatCount(baselines.undergraduatesHigh)} undergraduates are the baseline. Home and champion are known only where they were documented.`,
      ],
    },
    {
      heading: 'How sure a rank is',
      paragraphs: [
        `The ranking is drawn many times over, each time with figures within their margins and with ${weightsDrawn(profile)}. A rank is given with the range that holds in 9 of 10 draws.${neverNone(profile)}`,
      ],
    },
  ];
}

function weightsOf(profile: Profile): string {
  const shares = weightShares(profile);
  return questions
    .map((q) => `${questionNames[q].toLowerCase()} ${formatShare(shares[q])}`)
    .join(', ');
}

function meanOf({ mean }: Profile): string {
  return mean === 'arithmetic'
    ? 'A strong answer can make up for a weak one.'
    : 'The mean is geometric, so that a strong answer makes up for a weak one only in part.';
}

function unknownsOf({ unknowns }: Profile): string {
  const rules: Record<Profile['unknowns'], string> = {
    'leave out':
      'Questions that are not answered are left out, and completeness says how much is known.',
    'count as 0': 'Questions that are not answered count as 0.',
    'count as the median': 'Questions that are not answered count as the median of those that are.',
  };
  return rules[unknowns];
}

function areaOf({ areaMode }: Profile): string {
  if (areaMode === 'auto') return 'its metropolitan area, or its county outside of those';
  return areaMode === 'metro' ? 'its metropolitan area' : 'its county';
}

function weightsDrawn({ agreement }: Profile): string {
  return agreement === 'uniform'
    ? 'weights drawn freely, any being as good as those of the profile'
    : 'weights around those of the profile';
}

/** Not where the profile itself has unknown answers counted as something. */
function neverNone({ unknowns }: Profile): string {
  return unknowns === 'leave out'
    ? ' What nobody knows is left unknown; it is never counted as none.'
    : '';
}
