import type { Atlas } from './atlas.ts';

/** Kinds of area as the columns of figures have them. */
export const noArea = -1;
export const inCounty = 0;
export const inMetro = 1;

export interface NamedArea {
  kind: 'county' | 'metro';
  /** County FIPS code or CBSA code. */
  id: string;
  name: string;
}

/** The area at a position of its columns, by name; null where there is none. */
export function nameArea(
  { counties, metros }: Pick<Atlas, 'counties' | 'metros'>,
  kind: number,
  position: number,
): NamedArea | null {
  if (position < 0 || kind === noArea) return null;
  if (kind === inMetro) {
    return { kind: 'metro', id: metros.id[position], name: metros.name[position] };
  }
  const name = `${counties.name[position]}, ${counties.state[position]}`;
  return { kind: 'county', id: counties.id[position], name };
}
