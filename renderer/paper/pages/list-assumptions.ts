import type { Profile } from '../../../data/model/profile.ts';
import { formatCount, formatShare } from '../../../data/words/numbers.ts';

const areas: Record<Profile['areaMode'], string> = {
  auto: 'metro, or county outside',
  county: 'county',
  metro: 'metro',
};

/** What the profile assumes beside its weights, as label and value. */
export function listAssumptions(profile: Profile): [label: string, value: string][] {
  const { baselines, interestFactors: interest, attorneyCapacity, officeCapacity } = profile;
  const range = ({ low, expected, high }: Profile['attorneyCapacity']) =>
    `${low}, ${expected}, ${high}`;
  return [
    ['Area', areas[profile.areaMode]],
    ['Areas chosen by hand', formatCount(Object.keys(profile.areasByHand).length)],
    ['Schools taken back in', formatCount(Object.keys(profile.exclusionsLifted).length)],
    ['Immigrants: half distance', `${profile.halfDistanceMiles} mi`],
    ['Attorneys: half distance', `${profile.attorneyHalfDistanceMiles} mi`],
    ['Pairs an attorney takes (low, expected, high)', range(attorneyCapacity)],
    ['Pairs an office takes (low, expected, high)', range(officeCapacity)],
    [
      'Interest counts: committed, interested, contacted, unknown, declined',
      [
        interest.committed,
        interest.interested,
        interest.contacted,
        interest.unknown,
        interest.declined,
      ].join(', '),
    ],
    ['Baseline: immigrants', formatCount(baselines.immigrants)],
    [
      'Baseline: pairs, first year and grown',
      `${baselines.firstYearPairs}, ${baselines.growthPairs}`,
    ],
    [
      'Baseline: undergraduates',
      `${formatCount(baselines.undergraduatesLow)} to ${formatCount(baselines.undergraduatesHigh)}`,
    ],
    ['Baseline: features of a home', formatCount(baselines.homeFeatures)],
    ['Baseline: authority of the champion', formatCount(baselines.championAuthority)],
    ['Mean', profile.mean],
    ['Unknown answers', profile.unknowns],
    [
      'Ranked apart below this part of what is known of most',
      formatShare(profile.completenessFloor),
    ],
    [
      'Agreement on weights, in voices',
      profile.agreement === 'uniform' ? 'any weights' : formatCount(profile.agreement),
    ],
  ];
}
