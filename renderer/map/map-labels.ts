import type { Feature, Position } from 'geojson';
import type { Atlas } from '../../data/model/atlas.ts';
import { nameOfState, postalOfFips } from '../../data/tables/states.ts';
import type { Boundaries } from './decode-boundaries.ts';
import { pointFeature } from './features.ts';
import { firstCityNames, medianOf, metroStates, middleOf, quietestSide } from './label-points.ts';

export function stateLabels(boundaries: Boundaries): Feature[] {
  return boundaries.states.map((state) => {
    const postal = postalOfFips.get(state.id) ?? '';
    const name = nameOfState.get(postal) ?? state.properties.name;
    return pointFeature(middleOf(state), { name, postal });
  });
}

export function countyLabels(boundaries: Boundaries): Feature[] {
  return boundaries.counties.map((county) =>
    pointFeature(middleOf(county), { name: county.properties.name }),
  );
}

/** The first city of each metropolitan area, with the area's population for choosing among them. */
export function metroLabels(atlas: Atlas, boundaries: Boundaries): Feature[] {
  const { metros, schools } = atlas;
  const schoolsOf = schoolsByCity(atlas);
  const largestCounty = largestCounties(atlas, boundaries);
  return metros.id.flatMap((_, metro) => {
    if (metros.type[metro] !== 'metropolitan') return [];
    const label = cityOf(atlas, metro, schoolsOf) ?? {
      name: firstCityNames(metros.name[metro]).at(-1) ?? '',
      at: largestCounty.get(metro),
    };
    if (label.at === undefined) return [];
    const side = quietestSide(label.at, schools.longitude, schools.latitude);
    const population = metros.population[metro] || 0;
    return pointFeature(label.at, { name: label.name, side, population });
  });
}

/** A city lies in the middle of its schools: close to its centre, and needs no further table. */
function cityOf(atlas: Atlas, metro: number, schoolsOf: Map<string, number[]>) {
  const { metros, schools } = atlas;
  for (const name of firstCityNames(metros.name[metro])) {
    for (const state of metroStates(metros.name[metro])) {
      const found = schoolsOf.get(cityKey(name, state));
      if (found === undefined) continue;
      const at: Position = [
        medianOf(found.map((school) => schools.longitude[school])),
        medianOf(found.map((school) => schools.latitude[school])),
      ];
      return { name, at };
    }
  }
  return null;
}

function schoolsByCity({ schools }: Atlas): Map<string, number[]> {
  return Map.groupBy(schools.unitid.keys(), (school) =>
    cityKey(schools.city[school], schools.state[school]),
  );
}

function cityKey(city: string, state: string): string {
  return `${city.toLowerCase()}, ${state}`;
}

/** The middle of the most populous county of each metro. */
function largestCounties({ counties }: Atlas, boundaries: Boundaries): Map<number, Position> {
  const largest = new Map<number, number>();
  counties.metro.forEach((metro, county) => {
    const before = largest.get(metro);
    if (before === undefined || counties.population[county] > counties.population[before]) {
      largest.set(metro, county);
    }
  });
  const found = new Map<number, Position>();
  for (const [metro, county] of largest) {
    const [shape] = boundaries.countyShapes([counties.id[county]]);
    if (shape !== undefined) found.set(metro, middleOf(shape));
  }
  return found;
}
