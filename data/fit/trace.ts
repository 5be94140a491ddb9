import { nameArea } from '../model/area-name.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Criterion } from '../model/criterion.ts';
import type { Dataset, DatasetKind } from '../model/dataset.ts';
import type { SchoolFigures } from '../model/figures.ts';
import type { Profile } from '../model/profile.ts';

/** One step from a figure back to the file that it comes from. */
export interface TraceStep {
  /** What was taken or done, as a sentence. */
  what: string;
  dataset: Dataset | null;
  /** The row of the dataset; null where it is no single row. */
  key: string | null;
}

/** Where a figure of a school comes from, step by step, down to dataset, vintage and row. */
export function traceFigure(
  atlas: Atlas,
  figures: SchoolFigures,
  profile: Profile,
  school: number,
  criterion: Criterion,
): TraceStep[] {
  const step = (what: string, kind: DatasetKind | null, key: string | null): TraceStep => ({
    what,
    dataset: atlas.datasets.find((dataset) => dataset.kind === kind) ?? null,
    key,
  });
  const place = step('The school’s place', 'schools', `unitid ${atlas.schools.unitid[school]}`);
  if (criterion === 'reach' || criterion === 'centrality') {
    return [
      place,
      ...traceArea(atlas, figures, school, step),
      ...traceNeed(profile, criterion, step),
    ];
  }
  if (criterion === 'pairs') {
    return [
      place,
      step('Attorneys and offices, and the states that are covered in full', 'attorneys', null),
      ...traceAnswers(atlas, figures, school, step),
      step(
        `Pairs times interest, halved for every ${profile.attorneyHalfDistanceMiles} miles as 2^(−(d/h)²); where nobody asked yet, the profile’s pairs and interest stand in`,
        null,
        null,
      ),
    ];
  }
  if (criterion === 'undergraduates') {
    return [step('Undergraduates', 'schools', `unitid ${atlas.schools.unitid[school]}`)];
  }
  if (criterion === 'focus' || criterion === 'firstGeneration') {
    return Number.isNaN(figures.criteria[criterion][school])
      ? [step('Nothing is loaded that would answer this', null, null)]
      : [
          step(
            'Shares of the directory of schools',
            'schools',
            `unitid ${atlas.schools.unitid[school]}`,
          ),
        ];
  }
  return [
    step(
      Number.isNaN(figures.criteria[criterion][school])
        ? 'Nothing is documented that would answer this'
        : 'What is documented of the candidate, in this workspace',
      null,
      null,
    ),
  ];
}

/** How many contacts have a part in the pairs; whom one asked is no row of a dataset. */
function traceAnswers(
  { schools, attorneyCoverage }: Atlas,
  figures: SchoolFigures,
  school: number,
  step: Step,
): TraceStep[] {
  const answers = figures.answersWithinReach[school];
  if (answers === 0) return [];
  const whose = answers === 1 ? 'The answer of 1 contact' : `The answers of ${answers} contacts`;
  const how = attorneyCoverage.includes(schools.state[school])
    ? 'in the place of their rows, or beside them where they have none'
    : 'alone, since no dataset covers the state: a least number';
  return [step(`${whose} within reach, in this workspace, ${how}`, null, null)];
}

type Step = (what: string, kind: DatasetKind | null, key: string | null) => TraceStep;

function traceArea(atlas: Atlas, figures: SchoolFigures, school: number, step: Step): TraceStep[] {
  const area = nameArea(atlas, figures.areaKind[school], figures.area[school]);
  if (area === null) return [step('The school lies in no area of this kind', null, null)];
  const { counties, metros } = atlas;
  if (area.kind === 'county') {
    return [step(`Immigrants of ${area.name}`, 'immigrants', `county ${area.id}`)];
  }
  const members = counties.id.filter((_, c) => metros.id[counties.metro[c]] === area.id);
  return [
    step(`${area.name} is made of ${members.length} counties`, 'delineation', `metro ${area.id}`),
    step(
      'Immigrants of those counties, added up',
      'immigrants',
      `${members.length === 1 ? 'county' : 'counties'} ${members.join(', ')}`,
    ),
  ];
}

function traceNeed(profile: Profile, criterion: Criterion, step: Step): TraceStep[] {
  const shared = step(
    'The immigrants of each county, shared out over its tracts by population where tracts have no count of their own',
    'tract-centres',
    null,
  );
  return criterion === 'reach'
    ? [
        shared,
        step(
          `Everyone counts by 2^(−(d/h)²), one half at h = ${profile.halfDistanceMiles} miles`,
          null,
          null,
        ),
      ]
    : [
        shared,
        step(
          'Mean distance from the centre of immigrant population, over that from the school',
          null,
          null,
        ),
      ];
}
