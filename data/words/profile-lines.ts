import { weightShares } from '../fit/shares.ts';
import { criteriaOf, criterionDescriptions } from '../model/criterion.ts';
import type { Profile } from '../model/profile.ts';
import { questionNames, questions } from '../model/question.ts';

/** One setting of a profile in words. */
export interface ProfileLine {
  group: string;
  name: string;
  /** The figure at which it holds: the knot of a value function; null elsewhere. */
  figure: number | null;
  value: number | string;
  unit: string;
}

/** All that a profile says: weights, value functions, assumptions and rules, in this order. */
export function profileLines(profile: Profile): ProfileLine[] {
  return [
    ...weightLines(profile),
    ...valueLines(profile),
    ...assumptionLines(profile),
    ...ruleLines(profile),
  ];
}

function weightLines(profile: Profile): ProfileLine[] {
  const { criterionWeights } = profile;
  const shares = weightShares(profile);
  return questions.flatMap((question) => [
    line('Weights', questionNames[question], shares[question] * 100, '% of the fit'),
    ...criteriaOf(question).map((criterion) =>
      line(
        'Weights',
        `${questionNames[question]}: ${criterionDescriptions[criterion].name}`,
        criterionWeights[criterion],
        'within its question',
      ),
    ),
  ]);
}

function valueLines({ valueFunctions }: Profile): ProfileLine[] {
  return questions.flatMap(criteriaOf).flatMap((criterion) => {
    const { name, unit } = criterionDescriptions[criterion];
    return valueFunctions[criterion].map(([figure, value]) => ({
      group: 'Value functions',
      name: unit === '' ? name : `${name} (${unit})`,
      figure,
      value,
      unit: 'points of 100',
    }));
  });
}

function assumptionLines(profile: Profile): ProfileLine[] {
  const { baselines, attorneyCapacity, officeCapacity, interestFactors } = profile;
  const assumption = (name: string, value: number | string, unit: string) =>
    line('Assumptions', name, value, unit);
  const areas = {
    auto: 'metropolitan area, else county',
    metro: 'metropolitan area',
    county: 'county',
  };
  return [
    assumption('Area of a school', areas[profile.areaMode], ''),
    ...Object.entries(profile.areasByHand).map(([unitid, { kind, id }]) =>
      assumption(`Area of the school ${unitid}`, `${kind} ${id}`, 'chosen by hand'),
    ),
    ...Object.entries(profile.exclusionsLifted).map(([unitid, reason]) =>
      assumption(`School ${unitid} taken back in`, reason, ''),
    ),
    assumption('Half-distance of immigrants', profile.halfDistanceMiles, 'miles'),
    assumption('Half-distance of attorneys', profile.attorneyHalfDistanceMiles, 'miles'),
    ...(['low', 'expected', 'high'] as const).flatMap((side) => [
      assumption(`Pairs of an attorney where not known, ${side}`, attorneyCapacity[side], 'pairs'),
      assumption(`Pairs of an office where not known, ${side}`, officeCapacity[side], 'pairs'),
    ]),
    ...Object.entries(interestFactors).map(([interest, factor]) =>
      assumption(`Pairs that count of an attorney: ${interest}`, factor * 100, '%'),
    ),
    assumption('Baseline of need', baselines.immigrants, 'immigrants in the area'),
    assumption('Baseline of attorneys', baselines.firstYearPairs, 'pairs in the first year'),
    assumption('Baseline of attorneys, later', baselines.growthPairs, 'pairs'),
    assumption('Baseline of students, from', baselines.undergraduatesLow, 'undergraduates'),
    assumption('Baseline of students, to', baselines.undergraduatesHigh, 'undergraduates'),
    assumption('Baseline of home', baselines.homeFeatures, 'of 5 features documented'),
    assumption('Baseline of champion', baselines.championAuthority, 'authority, of 3'),
  ];
}

function ruleLines({ mean, unknowns, completenessFloor, agreement }: Profile): ProfileLine[] {
  return [
    line('Rules', 'Mean of the questions', mean, ''),
    line('Rules', 'Unknown figures', unknowns, ''),
    line(
      'Rules',
      'Completeness that a school needs for a rank',
      completenessFloor * 100,
      '% of that of most',
    ),
    line(
      'Rules',
      'Agreement on the weights',
      agreement,
      agreement === 'uniform' ? 'any weights are as good' : 'voices that say the same',
    ),
  ];
}

function line(group: string, name: string, value: number | string, unit: string): ProfileLine {
  return { group, name, figure: null, value, unit };
}
