import { checkState, codeCell } from '../cells/code-cell.ts';
import { choiceCell } from '../cells/choice-cell.ts';
import { stateCell } from '../cells/text-cell.ts';
import { type SurveyLevel, surveyLevels } from '../layouts/survey-areas.ts';
import type { SurveyRow } from '../source-rows.ts';
import { savedFigure, savedName, type SavedTable } from './saved-table.ts';

/** Immigrants of a county, with its name and state, or of a tract or metro, which have none here. */
export interface SavedAreaRow extends SurveyRow {
  /** Postal code; '' of a tract or metro. */
  state: string;
}

const levels: ReadonlyMap<string, SurveyLevel> = new Map(surveyLevels.map((one) => [one, one]));
const digitsOf: Record<SurveyLevel, number> = { county: 5, metro: 5, tract: 11 };

export const savedImmigrants: SavedTable<SavedAreaRow> = {
  kind: 'immigrants',
  title: 'Immigrants by area',
  columns: [
    ['level', ({ level }) => level],
    ['code', ({ code }) => code],
    ['name', ({ name }) => name],
    ['state', ({ state }) => state],
    ['population', ({ population }) => population],
    ['immigrants', ({ immigrants }) => immigrants],
    ['margin', ({ margin }) => margin],
  ],
  read(row) {
    const level = choiceCell(row, 0, levels);
    if (level === null) return null;
    const code = codeCell(row, 1, digitsOf[level], `the code of a ${level}`);
    if (level !== 'metro') checkState(row, 1, code);
    const isCounty = level === 'county';
    const name = isCounty ? savedName(row, 2) : '';
    const state = isCounty ? stateCell(row, 3) : '';
    const population = savedFigure(row, 4);
    const immigrants = savedFigure(row, 5);
    const margin = savedFigure(row, 6);
    if (population !== null && immigrants !== null && immigrants > population) {
      row.refuse(5, 'more-than-population', `is more than the population (${population})`);
    }
    return row.outcome === 'taken'
      ? { level, code, name, state, population, immigrants, margin }
      : null;
  },
  key: ({ level, code }) => `${level} ${code}`,
};
