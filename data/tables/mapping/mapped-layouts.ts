import {
  type AttorneyInterest,
  type AttorneyKind,
  attorneyInterests,
} from '../../model/attorney.ts';
import { checkState, codeCell } from '../cells/code-cell.ts';
import { checkPlace, latitudeCell, longitudeCell } from '../cells/coordinate-cell.ts';
import { numberCell } from '../cells/number-cell.ts';
import { estimateCell, marginCell } from '../cells/survey-cell.ts';
import { nameCell, stateCell } from '../cells/text-cell.ts';
import { zipCell } from '../cells/zip-cell.ts';
import type { Layout, Recognition } from '../layout.ts';
import { rowsOfStates, type SurveyArea } from '../layouts/survey-areas.ts';
import type { ListedAttorneyRow, SurveyRow } from '../source-rows.ts';
import { states } from '../states.ts';
import type { TableRow } from '../table-row.ts';
import { checkRising } from './check-rising.ts';
import { type ColumnMapping, sayMapping } from './column-mapping.ts';

/** Where each field of a mapping stands; -1 where it is not mapped. */
function positionsOf(mapping: ColumnMapping, columns: readonly string[]) {
  return (name: string): number => {
    const column = mapping.columns[name];
    return column === undefined ? -1 : columns.indexOf(column);
  };
}

/** The header is the row that has every mapped column. */
function recogniseMapped(mapping: ColumnMapping, head: readonly string[][]): Recognition | null {
  const wanted = Object.values(mapping.columns);
  for (const [headerRow, cells] of head.entries()) {
    const columns = cells.map((cell) => cell.trim());
    if (wanted.length === 0 || !wanted.every((name) => columns.includes(name))) continue;
    const why = `Its columns were mapped: ${sayMapping(mapping)}`;
    return { headerRow, firstRow: headerRow + 1, columns, vintage: null, why };
  }
  return null;
}

const postalOfName: ReadonlyMap<string, string> = new Map(
  states.map(([, postal, name]) => [name.toLowerCase(), postal]),
);

const interests: ReadonlyMap<string, AttorneyInterest> = new Map([
  ...attorneyInterests.map((word) => [word, word] as const),
  ['', 'unknown'],
  ['yes', 'interested'],
  ['maybe', 'contacted'],
  ['no', 'declined'],
]);

/** A list of attorneys and offices by mapping. */
export function mappedAttorneys(mapping: ColumnMapping): Layout<ListedAttorneyRow> {
  return {
    id: 'mapped-attorneys',
    kind: 'attorneys',
    title: 'Immigration attorneys',
    source: 'A list of the organization',
    licence: 'As given by its maker',
    needs: Object.values(mapping.columns),
    recognise: (head) => recogniseMapped(mapping, head),
    reader({ columns }) {
      const at = positionsOf(mapping, columns);
      const [name, kind, zip, city, state] = ['name', 'kind', 'zip', 'city', 'state'].map(at);
      const [latitude, longitude] = ['latitude', 'longitude'].map(at);
      const interest = at('interest');
      const pairs = ['pairsLow', 'pairsExpected', 'pairsHigh'].map(at);
      return {
        read(row) {
          const place = placeCells(row, latitude, longitude);
          const [low, expected, high] = pairs.map((column) =>
            column < 0 ? null : numberCell(row, column),
          );
          checkRising(row, pairs, [low, expected, high]);
          const read: ListedAttorneyRow = {
            name: nameCell(row, name),
            kind: kind < 0 ? 'attorney' : kindOf(row.text(kind)),
            city: city < 0 ? '' : row.text(city).replace(/\s+/g, ' '),
            state: state < 0 ? '' : stateOrNameCell(row, state),
            zip: zip < 0 ? null : zipCell(row, zip),
            ...place,
            interest: interest < 0 ? 'unknown' : interestCell(row, interest),
            pairsLow: low,
            pairsExpected: expected,
            pairsHigh: high,
          };
          if (row.outcome !== 'taken') return null;
          if (
            read.latitude === null &&
            read.zip === null &&
            (read.city === '' || read.state === '')
          ) {
            row.refuseWhole(
              'place-missing',
              'there are no coordinates, no ZIP code, no city with a state',
            );
            return null;
          }
          return read;
        },
        key: (row) =>
          `${row.name}, ${row.city} ${row.state} ${row.zip ?? ''} ${row.latitude ?? ''} ${row.longitude ?? ''}`.trim(),
      };
    },
  };
}

/** A table of immigrants by county by mapping. */
export function mappedImmigrants(mapping: ColumnMapping): Layout<SurveyRow> {
  return {
    id: 'mapped-immigrants',
    kind: 'immigrants',
    title: 'Immigrants by county',
    source: 'A table of the organization',
    licence: 'As given by its maker',
    needs: Object.values(mapping.columns),
    recognise: (head) => recogniseMapped(mapping, head),
    reader({ columns }) {
      const at = positionsOf(mapping, columns);
      const [county, metro] = ['county', 'metro'].map(at);
      const [immigrants, margin, population] = ['immigrants', 'margin', 'population'].map(at);
      const name = at('name');
      return {
        read(row) {
          const area = county < 0 ? metroCell(row, metro) : countyCell(row, county);
          if (area === null) return null;
          const estimate = estimateCell(row, immigrants);
          const people = population < 0 ? null : estimateCell(row, population);
          const half = marginCell(row, margin);
          if (people !== null && estimate !== null && estimate > people) {
            row.refuse(
              immigrants,
              'more-than-population',
              `is more than the population (${people})`,
            );
          }
          if (row.outcome !== 'taken') return null;
          return {
            ...area,
            name: name < 0 ? '' : row.text(name),
            population: people,
            immigrants: estimate,
            margin: half,
          };
        },
        key: ({ level, code }) => `${level} ${code}`,
      };
    },
  };
}

function metroCell(row: TableRow, column: number): SurveyArea | null {
  return { level: 'metro', code: codeCell(row, column, 5, 'the code of a metropolitan area') };
}

/** A FIPS code, or a geographic identifier that ends in one; rows of states are passed over. */
function countyCell(row: TableRow, column: number): SurveyArea | null {
  const inGeoId = /^0500\w{0,4}US(\d{5})$/.exec(row.text(column))?.[1];
  const code = inGeoId ?? codeCell(row, column, 5, 'a county code');
  if (code.endsWith('000')) return row.passOver(rowsOfStates);
  checkState(row, column, code);
  return { level: 'county', code };
}

function placeCells(row: TableRow, latitudeColumn: number, longitudeColumn: number) {
  const none = { latitude: null, longitude: null };
  if (latitudeColumn < 0 || longitudeColumn < 0) return none;
  if (row.text(latitudeColumn) === '' && row.text(longitudeColumn) === '') return none;
  const latitude = latitudeCell(row, latitudeColumn);
  const longitude = longitudeCell(row, longitudeColumn);
  checkPlace(row, latitudeColumn, latitude, longitude);
  return { latitude, longitude };
}

function kindOf(text: string): AttorneyKind {
  return /office|organi[sz]ation|nonprofit|non-profit|firm|clinic|agency|center|centre/i.test(text)
    ? 'office'
    : 'attorney';
}

function stateOrNameCell(row: TableRow, column: number): string {
  const text = row.text(column);
  if (text === '') return '';
  return postalOfName.get(text.toLowerCase()) ?? stateCell(row, column);
}

function interestCell(row: TableRow, column: number): AttorneyInterest {
  const interest = interests.get(row.text(column).toLowerCase());
  if (interest !== undefined) return interest;
  row.doubt(
    column,
    'interest-unknown',
    `is none of ${attorneyInterests.join(', ')}, so it is unknown`,
  );
  return 'unknown';
}
