import { sayAreaInFull } from './area-name.ts';

interface NamedCounty {
  county: string;
  name: string;
  state: string;
}

/**
 * How a sentence names a county that it knows by its code: 'Suffolk County, MA (25025)'; one that the
 * table does not have is 'county 25999'.
 */
export function countyNamer(counties: readonly NamedCounty[]): (code: string) => string {
  const known = new Map(counties.map((row) => [row.county, row]));
  return (code) => {
    const row = known.get(code);
    if (row === undefined) return `county ${code}`;
    const name = row.state === '' ? row.name : `${row.name}, ${row.state}`;
    return `${sayAreaInFull({ kind: 'county', id: code, name })} (${code})`;
  };
}
