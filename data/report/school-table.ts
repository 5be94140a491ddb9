import { questionNames, questions } from '../model/question.ts';
import type { RankedSchool } from './ranked-schools.ts';
import { notInDatasets } from './missing-schools.ts';
import type { Report, ReportCity, ReportMissing, ReportSchool } from './report.ts';

/** What the cells of a column are; an id is text wherever it goes. */
export type CellKind = 'id' | 'text' | 'count' | 'decimal' | 'share' | 'degrees';

/** A column of the table of schools, for every file that holds one. */
export interface TableColumn {
  /** Name in files for programs, such as 'reachable_immigrants'. */
  key: string;
  /** Name for people, with the unit: 'Mean distance (km)'. */
  header: string;
  kind: CellKind;
}

export type Cell = string | number | null;

/**
 * Schools as rows: numbers as they are, unrounded; unknown is null. Schools of a shortlist that the
 * datasets do not have come last, as rows that say so and have no figure.
 */
export interface SchoolTable {
  columns: readonly TableColumn[];
  rows: Cell[][];
  /** The schools of the rows, but for those that the datasets do not have. */
  schools: RankedSchool[];
}

interface Column<Row> extends TableColumn {
  cell: (row: Row) => Cell;
}

const schoolColumns: Column<RankedSchool>[] = [
  { key: 'rank', header: 'Rank', kind: 'count', cell: ({ rank }) => rank },
  { key: 'fit', header: 'Fit (0-100)', kind: 'decimal', cell: ({ fit }) => fit },
  {
    key: 'completeness',
    header: 'Completeness (share)',
    kind: 'share',
    cell: ({ completeness }) => completeness,
  },
  { key: 'unitid', header: 'UNITID', kind: 'id', cell: ({ unitid }) => unitid },
  { key: 'school', header: 'School', kind: 'text', cell: ({ name }) => name },
  { key: 'town', header: 'Town', kind: 'text', cell: ({ city }) => city },
  { key: 'state', header: 'State', kind: 'text', cell: ({ state }) => state },
  { key: 'county', header: 'County (FIPS)', kind: 'id', cell: ({ county }) => county || null },
  { key: 'latitude', header: 'Latitude', kind: 'degrees', cell: ({ latitude }) => latitude },
  { key: 'longitude', header: 'Longitude', kind: 'degrees', cell: ({ longitude }) => longitude },
  { key: 'level', header: 'Level', kind: 'text', cell: ({ level }) => level },
  { key: 'control', header: 'Control', kind: 'text', cell: ({ control }) => control },
  {
    key: 'partner',
    header: 'Partner',
    kind: 'text',
    cell: ({ partner }) => (partner ? 'yes' : 'no'),
  },
  { key: 'area_kind', header: 'Area kind', kind: 'text', cell: ({ areaKind }) => areaKind },
  { key: 'area_id', header: 'Area code', kind: 'id', cell: ({ areaId }) => areaId },
  { key: 'area', header: 'Area', kind: 'text', cell: ({ areaName }) => areaName },
  {
    key: 'immigrants',
    header: 'Immigrants in the area',
    kind: 'count',
    cell: ({ immigrants }) => immigrants,
  },
  {
    key: 'immigrants_margin',
    header: 'Margin of the immigrants (90 %)',
    kind: 'count',
    cell: ({ margin }) => margin,
  },
  {
    key: 'reachable_immigrants',
    header: 'Immigrants within reach',
    kind: 'decimal',
    cell: ({ reachableImmigrants }) => reachableImmigrants,
  },
  {
    key: 'centrality',
    header: 'Centrality (share)',
    kind: 'share',
    cell: ({ centrality }) => centrality,
  },
  {
    key: 'mean_distance_km',
    header: 'Mean distance to an immigrant (km)',
    kind: 'decimal',
    cell: ({ meanDistanceKm }) => meanDistanceKm,
  },
  {
    key: 'best_mean_distance_km',
    header: 'Mean distance from the best place (km)',
    kind: 'decimal',
    cell: ({ bestMeanDistanceKm }) => bestMeanDistanceKm,
  },
  {
    key: 'attorney_pairs_low',
    header: 'Attorney supply, low (pairs)',
    kind: 'decimal',
    cell: ({ attorneyPairsLow }) => attorneyPairsLow,
  },
  {
    key: 'attorney_pairs',
    header: 'Attorney supply, expected (pairs)',
    kind: 'decimal',
    cell: ({ attorneyPairs }) => attorneyPairs,
  },
  {
    key: 'attorney_pairs_high',
    header: 'Attorney supply, high (pairs)',
    kind: 'decimal',
    cell: ({ attorneyPairsHigh }) => attorneyPairsHigh,
  },
  {
    key: 'undergraduates',
    header: 'Undergraduates',
    kind: 'count',
    cell: ({ undergraduates }) => undergraduates,
  },
  ...questions.flatMap((question): Column<RankedSchool>[] => [
    {
      key: question,
      header: `${questionNames[question]} (0-100)`,
      kind: 'decimal',
      cell: ({ questions: scores }) => scores[question],
    },
    {
      key: `${question}_status`,
      header: `${questionNames[question]}: baseline`,
      kind: 'text',
      cell: ({ statuses }) => statuses[question],
    },
  ]),
  {
    key: 'baselines_met',
    header: 'Baselines met (of 5)',
    kind: 'count',
    cell: ({ baselinesMet }) => baselinesMet,
  },
  {
    key: 'excluded',
    header: 'Out of the ranking',
    kind: 'text',
    cell: ({ excluded }) => excluded,
  },
];

interface Candidate {
  place: number;
  city: ReportCity;
  school: ReportSchool;
}

/** What a shortlist says of a school, before its figures. */
const candidateColumns: Column<Candidate>[] = [
  { key: 'city_order', header: 'City no.', kind: 'count', cell: ({ place }) => place },
  { key: 'candidate_city', header: 'City', kind: 'text', cell: ({ city }) => city.name },
  { key: 'city_code', header: 'City code', kind: 'id', cell: ({ city }) => city.id },
  {
    key: 'city_status',
    header: 'Status',
    kind: 'text',
    cell: ({ city }) => city.status,
  },
  {
    key: 'stage',
    header: 'Stage',
    kind: 'text',
    // Reports kept before candidates were have none.
    cell: ({ school }) => school.candidate?.stage ?? null,
  },
  {
    key: 'override',
    header: 'Agreement by override',
    kind: 'text',
    cell: ({ school }) => school.candidate?.override ?? null,
  },
  {
    key: 'role',
    header: 'Role',
    kind: 'text',
    cell: ({ city, school }) => (city.schools[0] === school ? 'lead' : 'alternate'),
  },
  {
    key: 'recommendation',
    header: 'Recommendation',
    kind: 'text',
    cell: ({ city }) => city.recommendation || null,
  },
  { key: 'note', header: 'Note', kind: 'text', cell: ({ city }) => city.note || null },
];

/** All schools given, in their order. */
export function tableOfSchools(schools: RankedSchool[]): SchoolTable {
  return {
    columns: schoolColumns.map((column) => describe(column)),
    rows: schools.map((school) => schoolColumns.map(({ cell }) => cell(school))),
    schools,
  };
}

/** The schools of a report, city by city, with what the shortlist says of them. */
export function tableOfReport({ cities, missing = [] }: Report): SchoolTable {
  const candidates = cities.flatMap((city, i) =>
    city.schools.map((school) => ({ place: i + 1, city, school })),
  );
  const said = candidateColumns.filter(
    ({ key }) => key !== 'note' || cities.some(({ note }) => note !== null),
  );
  const columns = [...said, ...schoolColumns].map((column) => describe(column));
  const rows = candidates.map((candidate) => [
    ...said.map(({ cell }) => cell(candidate)),
    ...schoolColumns.map(({ cell }) => cell(candidate.school.record)),
  ]);
  return {
    columns,
    rows: [...rows, ...missing.map((school) => rowOfMissing(columns, school))],
    schools: candidates.map(({ school }) => school.record),
  };
}

function rowOfMissing(columns: readonly TableColumn[], missing: ReportMissing): Cell[] {
  const cells: Record<string, Cell> = {
    candidate_city: missing.city,
    city_code: missing.cityId,
    role: missing.role,
    unitid: missing.unitid,
    excluded: notInDatasets,
  };
  return columns.map(({ key }) => cells[key] ?? null);
}

function describe({ key, header, kind }: TableColumn): TableColumn {
  return { key, header, kind };
}
