import { type CountyIndex, locateCounty } from '../../../data/geo/locate-county.ts';
import type { Finding } from '../../../data/model/finding.ts';
import { ProblemError } from '../../../data/model/problem.ts';
import { partnerSchools, statesCoveredInFull } from '../../../data/tables/given-facts.ts';
import {
  joinMemberships,
  joinTractCentres,
  tellCitiesFromCounties,
} from '../../../data/tables/join-counties.ts';
import { joinSchools } from '../../../data/tables/join-schools.ts';
import { placeOffices } from '../../../data/tables/place-offices.ts';
import type { ReferenceTable } from '../../../data/tables/reference/reference-table.ts';
import { referenceDataset } from '../../../data/tables/reference-dataset.ts';
import type { SchoolRow } from '../../../data/tables/rows.ts';
import { postalOfFips } from '../../../data/tables/states.ts';
import { countyNamer } from '../../../data/words/county-namer.ts';
import type { SourceFile, Sources } from './choose-sources.ts';

/** A table of the reference dataset as made from official files. */
export interface ReferencePart {
  table: ReferenceTable<unknown>;
  rows: readonly unknown[];
  vintage: string;
  source: string;
  licence: string;
  /** How its figures were derived from the files, in sentences. */
  derivation: string;
  from: SourceFile<unknown>[];
  /** What reading and joining had to say. */
  findings: Finding[];
}

const organization = 'The organization itself';

/** Joins the official files into the tables of the reference dataset. */
export function joinReference(sources: Sources, boundaries: CountyIndex): ReferencePart[] {
  const { immigrants, delineation, tractCentres, directory, enrolment, roster, zipCentres } =
    sources;
  const counties = tellCitiesFromCounties(immigrants.rows);
  const codes = new Set(counties.rows.map((row) => row.county));
  const memberships = joinMemberships(delineation.rows, delineation.lines, codes);
  const tracts = joinTractCentres(tractCentres.rows, counties.rows);
  const schools = joinSchools(
    directory.rows,
    directory.lines,
    enrolment.rows,
    boundaries,
    countyNamer(counties.rows),
  );
  const attorneys = placeOffices(roster.rows, roster.lines, {
    zipCentres: new Map(zipCentres.rows.map((row) => [row.zip, row])),
    stateAt({ latitude, longitude }) {
      const located = locateCounty(boundaries, latitude, longitude, 5);
      return (located && postalOfFips.get(located.county.slice(0, 2))) ?? null;
    },
    inCities: directory.rows,
  });
  checkPartners(schools.rows);
  return [
    {
      ...published(referenceDataset.counties, [immigrants]),
      ...joined(counties, [immigrants]),
      derivation:
        'Immigrants are the foreign-born residents (ForeignBornNum) and the population is that of the same survey (TotalPopACS), both as published; the source gives no margins. Rows of states and of the nation are left out. Puerto Rico has no figure of immigrants there, which stays unknown.',
    },
    {
      ...published(referenceDataset.memberships, [delineation]),
      ...joined(memberships, [delineation]),
      derivation:
        'One row for each county in a metropolitan or micropolitan area. Codes of counties that were renamed or dissolved are brought to those of the table of counties.',
    },
    {
      ...published(referenceDataset.tractCentres, [tractCentres]),
      ...joined(tracts, [tractCentres]),
      derivation:
        'Population-weighted centre and population of each census tract as published, six digits behind the point. The first five digits of a tract are brought to the codes of the table of counties, where a county was renamed or dissolved.',
    },
    {
      ...published(referenceDataset.schools, [directory, enrolment]),
      ...joined(schools, [directory, enrolment]),
      derivation:
        'Name, city, state, place, level (ICLEVEL), control (CONTROL), system office (SECTOR 0) and activity (CYACTIVE) from the directory; undergraduates (EFUG) of the same autumn, joined by UNITID. The county is the one whose boundary of 2017 (US Census Bureau, from the package us-atlas) holds the place. Names and telephone numbers of administrators are not taken.',
    },
    {
      ...published(referenceDataset.attorneys, [roster, zipCentres]),
      ...joined(attorneys, [roster, zipCentres]),
      source: roster.layout.source,
      derivation:
        'Name, city, state and ZIP code of each office as listed. The place is the centre of the ZIP code (US Census Bureau, gazetteer of ZIP code tabulation areas), else the middle of the other offices, or of the schools, of the same city. Interest and capacity are unknown.',
    },
    {
      ...given(referenceDataset.attorneyCoverage, roster.layout.source),
      licence: roster.layout.licence,
      rows: statesCoveredInFull.map((state) => ({ state })),
      derivation:
        'The states of which the roster sample holds every office. Outside them the supply of attorneys is unknown.',
    },
    {
      ...given(referenceDataset.partners, organization),
      licence: 'Given by the organization for this program',
      rows: partnerSchools.map(([unitid]) => ({ unitid })),
      derivation: `The schools that host the clinic today: ${partnerSchools.map(([unitid, name]) => `${name} (${unitid})`).join(', ')}.`,
    },
  ];
}

/** Vintage, source and licence as the files' layouts have them. */
function published<Row>(
  table: ReferenceTable<Row>,
  from: readonly SourceFile<unknown>[],
): Pick<ReferencePart, 'table' | 'vintage' | 'source' | 'licence'> {
  const [{ layout, vintage }] = from;
  return {
    table,
    vintage: vintage ?? 'undated',
    source: [...new Set(from.map((file) => file.layout.source))].join('; '),
    licence: layout.licence,
  };
}

function joined(
  { rows, findings }: { rows: readonly unknown[]; findings: Finding[] },
  from: SourceFile<unknown>[],
): Pick<ReferencePart, 'rows' | 'from' | 'findings'> {
  return { rows, from, findings: [...from.flatMap((file) => file.findings), ...findings] };
}

function given<Row>(
  table: ReferenceTable<Row>,
  source: string,
): Pick<ReferencePart, 'table' | 'vintage' | 'source' | 'from' | 'findings'> {
  return { table, vintage: 'undated', source, from: [], findings: [] };
}

function checkPartners(schools: readonly SchoolRow[]): void {
  const known = new Set(schools.map((row) => row.unitid));
  const missing = partnerSchools.find(([unitid]) => !known.has(unitid));
  if (missing) {
    throw new ProblemError(
      'partner-missing',
      `The partner school ${missing[1]} (${missing[0]}) is not in the directory of schools; take a directory that lists it.`,
    );
  }
}
