/** Which columns of a survey table hold the immigrants and the people. */
export interface SurveyColumns {
  /** Of B05001 two columns make up the immigrants; of the other tables it is one. */
  immigrants: { estimate: number; margin: number }[];
  population: number;
  /** The table, as the Census Bureau names it. */
  table: string;
}

/** Codes that have stood for the same figure in all years. */
const stableCodes: readonly { table: string; immigrants: string[]; population: string }[] = [
  { table: 'B05002', immigrants: ['B05002_013'], population: 'B05002_001' },
  // Citizens by naturalization, and those who are not citizens.
  { table: 'B05001', immigrants: ['B05001_005', 'B05001_006'], population: 'B05001_001' },
  { table: 'S0501', immigrants: ['S0501_C03_001'], population: 'S0501_C01_001' },
];

/**
 * Codes of DP02, which the Census API hands out without labels: immigrants, and all people, among the
 * rows on the place of birth. They moved when rows came in above them (Census Bureau, lists of the
 * variables of the data profiles of 2018, 2019 and 2020).
 */
const profileCodes: readonly { until: number; immigrants: string; population: string }[] = [
  { until: 2018, immigrants: 'DP02_0092', population: 'DP02_0086' },
  { until: 2019, immigrants: 'DP02_0093', population: 'DP02_0087' },
  { until: Number.POSITIVE_INFINITY, immigrants: 'DP02_0094', population: 'DP02_0088' },
];

/**
 * Columns of DP02 of a year by their codes; null where the table is another one, or the code of the
 * year is not among its columns. 'year' where it is DP02 and nothing tells the year.
 */
export function findProfileColumns(
  codes: readonly string[],
  year: number | null,
): SurveyColumns | 'year' | null {
  if (!profileCodes.some(({ immigrants }) => codes.includes(`${immigrants}E`))) return null;
  if (year === null) return 'year';
  const ofYear = profileCodes.find(({ until }) => year <= until);
  const estimate = codes.indexOf(`${ofYear?.immigrants}E`);
  if (ofYear === undefined || estimate < 0) return null;
  return {
    immigrants: [{ estimate, margin: codes.indexOf(`${ofYear.immigrants}M`) }],
    population: codes.indexOf(`${ofYear.population}E`),
    table: 'DP02',
  };
}

const separator = '(?:!!|;\\s*|\\s+-\\s+)';
const birth = `place of birth:?${separator}`;
const people = `(?:total population:?${separator})?`;

/** The codes of DP02 move from year to year, so its columns are found by their labels. */
const labels = {
  estimate: new RegExp(`^estimate${separator}${birth}${people}foreign[- ]born(?: population)?:?$`),
  margin: new RegExp(
    `^margin of error${separator}${birth}${people}foreign[- ]born(?: population)?:?$`,
  ),
  population: new RegExp(`^estimate${separator}${birth}total population:?$`),
};

/**
 * Finds the columns by the codes of the header and the labels of the row below it, which the Census
 * API leaves out. Null where the table says nothing of immigrants.
 */
export function findSurveyColumns(
  codes: readonly string[],
  labelRow: readonly string[] | undefined,
): SurveyColumns | null {
  const positionOf = (code: string): number => codes.indexOf(code);
  for (const { table, immigrants, population } of stableCodes) {
    const found = immigrants.map((code) => ({
      estimate: positionOf(`${code}E`),
      margin: positionOf(`${code}M`),
    }));
    if (found.some(({ estimate }) => estimate < 0)) continue;
    return { immigrants: found, population: positionOf(`${population}E`), table };
  }
  if (labelRow === undefined) return null;
  const lowered = labelRow.map((label) => label.trim().toLowerCase());
  const labelled = (label: RegExp): number => lowered.findIndex((text) => label.test(text));
  const estimate = labelled(labels.estimate);
  if (estimate < 0) return null;
  return {
    immigrants: [{ estimate, margin: labelled(labels.margin) }],
    population: labelled(labels.population),
    table: 'DP02',
  };
}

/** '2020-24' of five years, '2024' of one: years as the files are named. */
export function surveyVintage(lastYear: number, years: number): string {
  if (years === 1) return `ACS ${lastYear}`;
  return `ACS ${lastYear - years + 1}-${String(lastYear).slice(2)}`;
}

/** ACSDT5Y2024.B05002-Data.csv of data.census.gov, ACS_16_5YR_DP02_with_ann.csv of FactFinder. */
export function surveyVintageOfName(fileName: string): string | null {
  const current = /ACS(?:DT|DP|ST|CP|SPP)(\d)Y(20\d\d)/i.exec(fileName);
  if (current) return surveyVintage(Number(current[2]), Number(current[1]));
  const former = /ACS_(\d\d)_(\d)YR/i.exec(fileName);
  if (former) return surveyVintage(2000 + Number(former[1]), Number(former[2]));
  const api = /acs(\d)[^\d]*(20\d\d)|(20\d\d)[^\d]*acs(\d)/i.exec(fileName);
  return api ? surveyVintage(Number(api[2] ?? api[3]), Number(api[1] ?? api[4])) : null;
}
