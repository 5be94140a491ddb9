import type { RankedCountry } from '../fit/rank-country.ts';
import { weightShares } from '../fit/shares.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Profile, profileSchema } from '../model/profile.ts';
import { questionNames, questions } from '../model/question.ts';
import { datasetNames } from '../words/dataset-name.ts';
import { sayFigureChange, sayRankChange } from '../words/since-words.ts';
import { formatShare } from '../words/numbers.ts';
import { countOf } from '../words/plural.ts';
import { describeSchool } from './ranked-schools.ts';
import type { FigureKey, Report, ReportFigure, ReportSchool } from './report.ts';
import { figureDescriptions, schoolFigures } from './school-figures.ts';

/** What has changed since a report was shown. */
export interface DecisionComparison {
  /** Whether every figure of every school is the same as then, under the assumptions of then. */
  sameFigures: boolean;
  /** All of it in a sentence: 'Since then: 2 of 3 schools have another rank; 1 dataset is not that of then.' */
  summary: string;
  schools: SchoolChange[];
  /** Datasets that are not the ones of then. */
  datasets: { name: string; before: string; after: string }[];
  /** 'Need weighs 40 % instead of 30 %', and the like; empty where the profile is the same. */
  profile: string[];
}

export interface SchoolChange {
  unitid: string;
  name: string;
  city: string;
  /** Null for no rank. */
  rankBefore: number | null;
  rankAfter: number | null;
  /** False where the datasets no longer have the school. */
  there: boolean;
  /** Figures that read differently now. */
  figures: { key: FigureKey; label: string; unit: string; before: string; after: string }[];
  /** 'Since then: immigrants in the area +4,100 to 98,248; rank 9th to 7th' */
  sentence: string;
}

/** Holds a report against the ranking of today, under today's profile. */
export function compareDecision(
  then: Report,
  country: RankedCountry,
  sameFigures: boolean,
): DecisionComparison {
  const positions = new Map(country.atlas.schools.unitid.map((unitid, s) => [unitid, s]));
  const schools = then.cities.flatMap(({ name: city, schools: listed }) =>
    listed.map((school) => changeOf(school, city, country, positions.get(school.record.unitid))),
  );
  const datasets = datasetChanges(then, country.atlas.datasets);
  const profile = profileChanges(then.profile, country.profile);
  const summary = summarize(schools, datasets.length, profile.length > 0, sameFigures);
  return { sameFigures, summary, schools, datasets, profile };
}

function changeOf(
  { record, figures }: ReportSchool,
  city: string,
  country: RankedCountry,
  position: number | undefined,
): SchoolChange {
  const { unitid, name, rank: rankBefore } = record;
  if (position === undefined) {
    const sentence = 'The datasets of today do not have this school';
    return { unitid, name, city, rankBefore, rankAfter: null, there: false, figures: [], sentence };
  }
  const now = describeSchool(country, position);
  const changed = changedFigures(figures, schoolFigures(now));
  const words = changed
    .filter(({ key }) => told.has(key))
    .map(({ key }) => {
      const { label, write } = figureDescriptions[key];
      const before = record[key];
      return sayFigureChange({ label, before, after: now[key], write, isScore: key === 'fit' });
    });
  const moved = sayRankChange(rankBefore, now.rank);
  if (moved !== null) words.push(moved);
  return {
    unitid,
    name,
    city,
    rankBefore,
    rankAfter: now.rank,
    there: true,
    figures: changed,
    sentence:
      words.length === 0 ? 'Nothing that is shown has changed' : `Since then: ${words.join('; ')}`,
  };
}

/** The figures that a sentence names; all are in the table. */
const told: ReadonlySet<FigureKey> = new Set([
  'immigrants',
  'reachableImmigrants',
  'attorneyPairs',
  'undergraduates',
  'fit',
]);

function changedFigures(then: ReportFigure[], now: ReportFigure[]): SchoolChange['figures'] {
  return then.flatMap((before) => {
    const after = now.find(({ key }) => key === before.key);
    if (after === undefined || after.text === before.text) return [];
    const { key } = before;
    const { label, unit } = figureDescriptions[key];
    return [{ key, label, unit, before: before.text, after: after.text }];
  });
}

function datasetChanges(then: Report, now: readonly Dataset[]): DecisionComparison['datasets'] {
  const kinds = new Set([...then.sources, ...now].map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const before = then.sources.find((source) => source.kind === kind);
    const after = now.find((dataset) => dataset.kind === kind);
    if (before?.sha256 === after?.sha256) return [];
    const say = (one: { vintage: string; file: string } | undefined) =>
      one === undefined ? 'none' : `${one.vintage} (${one.file})`;
    return [{ name: datasetNames[kind], before: say(before), after: say(after) }];
  });
}

function profileChanges(then: Profile, now: Profile): string[] {
  const [sharesThen, sharesNow] = [weightShares(then), weightShares(now)];
  const weights = questions.flatMap((question) => {
    const [before, after] = [sharesThen[question], sharesNow[question]].map(formatShare);
    return before === after
      ? []
      : [`${questionNames[question]} weighs ${after} instead of ${before}`];
  });
  const { name: _, questionWeights: __, ...assumptionsThen } = profileSchema.parse(then);
  const { name: ___, questionWeights: ____, ...assumptionsNow } = profileSchema.parse(now);
  const others = Object.keys(assumptionsNow).filter(
    (key) =>
      JSON.stringify(assumptionsNow[key as keyof typeof assumptionsNow]) !==
      JSON.stringify(assumptionsThen[key as keyof typeof assumptionsNow]),
  );
  const renamed =
    then.name === now.name ? [] : [`“${now.name}” is in use instead of “${then.name}”`];
  const changed =
    others.length === 0
      ? []
      : ['Value functions or assumptions of the profile are other than then'];
  return [...renamed, ...weights, ...changed];
}

function summarize(
  schools: readonly SchoolChange[],
  datasets: number,
  otherProfile: boolean,
  sameFigures: boolean,
): string {
  const moved = schools.filter(
    ({ there, rankBefore, rankAfter }) => there && rankBefore !== rankAfter,
  ).length;
  const gone = schools.filter(({ there }) => !there).length;
  const parts = [
    moved > 0
      ? `${moved} of ${countOf(schools.length, 'school')} ${moved === 1 ? 'has' : 'have'} another rank`
      : '',
    gone > 0
      ? `${countOf(gone, 'school')} ${gone === 1 ? 'is' : 'are'} not in the datasets of today`
      : '',
    datasets === 1 ? '1 dataset is not that of then' : '',
    datasets > 1 ? `${datasets} datasets are not those of then` : '',
    otherProfile ? 'the profile is not that of then' : '',
  ].filter(Boolean);
  if (parts.length > 0) return `Since then: ${parts.join('; ')}.`;
  return sameFigures
    ? 'Nothing has changed since then.'
    : 'No rank has changed since then, though other figures have.';
}
