import type { RankedCountry } from '../fit/rank-country.ts';
import type { Candidate } from '../model/candidate.ts';
import type { Atlas } from '../model/atlas.ts';
import type { AreaPicture } from '../model/figures.ts';
import type { CandidateCity, Shortlist } from '../model/shortlist.ts';
import { orderCities } from '../shortlist/order-cities.ts';
import { sayArea, sayAreaInFull } from '../words/area-name.ts';
import { datasetNames } from '../words/dataset-name.ts';
import { missingOf, sectionOfMissing, stepsOfMissing } from './missing-schools.ts';
import { nextSteps } from './next-steps.ts';
import type { Report, ReportCity, ReportMissing, ReportPicture, ReportSource } from './report.ts';
import { type MapChoice, usualChoice } from './report-colouring.ts';
import { reportComparison } from './report-comparison.ts';
import { reportGlossary } from './report-glossary.ts';
import { reportMap } from './report-map.ts';
import { reportMethod } from './report-method.ts';
import { type DrawnRanking, reportRobustness, sayCertainty } from './report-robustness.ts';
import { reportSchool } from './report-school.ts';
import { sayScope } from './report-scope.ts';

export interface ReportInput {
  country: RankedCountry;
  shortlist: Shortlist;
  /** Schools in view as candidates; those of the shortlist are told of. */
  candidates: readonly Candidate[];
  workspace: string;
  /** YYYY-MM-DD. */
  date: string;
  /** Null where the draws were not made. */
  drawn: DrawnRanking | null;
  /** The area that a school is judged by, drawn small; null where it has none. */
  pictureOf: (school: number) => AreaPicture | null;
  /** Immigrants by county where it is not said. */
  map?: MapChoice;
}

/** The report of a shortlist. Schools that the datasets do not have are left out of it, which it says. */
export function buildReport(input: ReportInput): Report {
  const { country, shortlist, workspace, date, drawn } = input;
  const { atlas, profile, ranking } = country;
  const positions = new Map(atlas.schools.unitid.map((unitid, school) => [unitid, school]));
  const places = new Map(Array.from(ranking.order, (school, place) => [school, place]));
  const ordered = orderCities(
    shortlist,
    (unitid) => places.get(positions.get(unitid) ?? -1) ?? Number.POSITIVE_INFINITY,
  ).map((city): ListedCity => {
    const name = sayCity(city);
    const schools = city.schools.flatMap((unitid) => positions.get(unitid) ?? []);
    return { city, name, schools, missing: missingOf(city, name, (id) => positions.has(id)) };
  });
  const missing = ordered.flatMap((city) => city.missing);
  const listed = ordered.filter(({ schools }) => schools.length > 0);
  const cities = listed.map((city) => reportCity(input, city));
  const leads = listed.map(({ name, schools }) => ({ school: schools[0], city: name }));
  const all = listed.flatMap(({ name, schools }) =>
    schools.map((school) => ({ school, city: name })),
  );
  return {
    title: shortlist.report.title,
    date,
    workspace,
    shortlist: shortlist.name,
    scope: {
      cities: cities.length,
      schools: all.length,
      ranked: ranking.ranked,
      sentence: sayScope(cities.length, all.length, ranking.ranked, missing.length),
    },
    missing,
    profile,
    opening: shortlist.report.opening.split('\n').filter((line) => line.trim() !== ''),
    method: [...reportMethod(profile, ranking.ranked), ...sectionOfMissing(missing)],
    map: reportMap(atlas, cities, input.map ?? usualChoice, profile.baselines.immigrants),
    cities,
    comparison: reportComparison(country, leads),
    robustness: drawn && reportRobustness(country, drawn, all),
    sources: reportSources(atlas),
    glossary: reportGlossary,
  };
}

/** A city of the shortlist with the positions of its schools, and those that have none. */
interface ListedCity {
  city: CandidateCity;
  name: string;
  schools: number[];
  missing: ReportMissing[];
}

function reportCity(
  { country, shortlist, candidates, drawn, pictureOf }: ReportInput,
  { city, name, schools: positions, missing }: ListedCity,
): ReportCity {
  const { kind, id, name: fullName, status, recommendation, note } = city;
  const schools = positions.map((school) =>
    reportSchool(
      country,
      school,
      drawn && sayCertainty(drawn, school),
      candidates.find(({ unitid }) => unitid === country.atlas.schools.unitid[school]) ?? null,
    ),
  );
  const area = pictureOf(positions[0]);
  return {
    kind,
    id,
    name,
    fullName,
    status,
    recommendation,
    note: shortlist.report.withNotes ? note : null,
    schools,
    picture: area && reportPicture(area, schools[0].record.name),
    nextSteps: [...stepsOfMissing(missing), ...nextSteps(schools)],
  };
}

/** 'Greater Boston'; a county with its state, since many share a name. */
function sayCity({ kind, id, name }: CandidateCity): string {
  if (kind === 'place') return name;
  return kind === 'metro' ? sayArea({ kind, id, name }) : sayAreaInFull({ kind, id, name });
}

/** Three decimals are a hundred metres, finer than the picture. */
function reportPicture(area: AreaPicture, school: string): ReportPicture {
  const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return {
    kind: area.kind,
    id: area.id,
    name: area.name,
    counties: area.counties,
    latitude: Array.from(area.latitude, rounded),
    longitude: Array.from(area.longitude, rounded),
    immigrants: Array.from(area.immigrants, Math.round),
    apportioned: area.apportioned,
    centre: area.centre,
    alt: `${sayAreaInFull(area)}: where its immigrants live, their centre, and ${school}`,
  };
}

function reportSources({ datasets }: Atlas): ReportSource[] {
  return datasets.map(({ kind, title, vintage, source, licence, file, sha256, importedAt }) => ({
    kind,
    name: datasetNames[kind],
    title,
    vintage,
    source,
    licence,
    file,
    sha256,
    importedAt,
  }));
}
