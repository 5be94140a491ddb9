import { measureSupply, type SupplyColumns } from '../../data/fit/attorney-supply.ts';
import { decayOver, shareWithinReach } from '../../data/fit/reach.ts';
import { kmPerMile, type PositionColumns, positionsOf } from '../../data/geo/earth.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { AttorneyColumns } from '../../data/model/attorney.ts';
import { fiveQuestions } from '../../data/model/profile.ts';
import { type Measured, timeInTurns } from './measure.ts';

/** Of the schools, one in so many is measured by brute force, and its time taken so many times. */
const oneIn = 50;

/** Attorney supply of all schools from long lists, against every school with every attorney. */
export async function measureAttorneySupply({ schools }: Atlas): Promise<Measured[]> {
  const at = positionsOf(schools.latitude, schools.longitude);
  const states = [...new Set(schools.state)];
  const measured: Measured[] = [];
  for (const [count, turns] of [
    [100_000, 5],
    [1_000_000, 3],
  ]) {
    const attorneys = attorneysAround(schools, count);
    const sampled = Array.from({ length: Math.ceil(at.x.length / oneIn) }, (_, i) => i * oneIn);
    let supply: SupplyColumns | undefined;
    let sums: Float64Array = new Float64Array();
    const times = await timeInTurns(
      {
        grid() {
          supply = measureSupply(at, schools.state, attorneys, states, fiveQuestions);
        },
        brute() {
          sums = supplyByBruteForce(at, sampled, attorneys);
        },
      },
      turns,
    );
    for (const [i, s] of sampled.entries()) {
      const difference = Math.abs((supply?.expected[s] ?? Number.NaN) - sums[i]);
      if (!(difference <= 1e-9 * sums[i])) throw new Error(`School ${s} has another supply`);
    }
    const share = at.x.length / sampled.length;
    const { ms, median } = times.brute;
    measured.push({
      what: `Supply of ${at.x.length.toLocaleString('en-US')} schools from ${count.toLocaleString('en-US')} attorneys`,
      ...times.grid,
      peers: [
        { what: `brute force (one school in ${oneIn})`, ms: ms * share, median: median * share },
      ],
      limit: 0.25,
    });
  }
  return measured;
}

/** Attorneys where schools are, within about ten miles of one: as dense as such a list can be. */
function attorneysAround(
  { latitude, longitude }: Atlas['schools'],
  count: number,
): AttorneyColumns {
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const unknown = () => new Float64Array(count).fill(Number.NaN);
  const north = unknown();
  const east = unknown();
  for (let a = 0; a < count; a++) {
    const school = Math.floor(random() * latitude.length);
    north[a] = latitude[school] + (random() - 0.5) * 0.2;
    east[a] = longitude[school] + (random() - 0.5) * 0.2;
  }
  return {
    id: [],
    name: [],
    kind: new Array(count).fill('attorney'),
    city: [],
    state: [],
    latitude: north,
    longitude: east,
    placedBy: [],
    interest: new Array(count).fill('unknown'),
    pairsLow: unknown(),
    pairsExpected: new Float64Array(count).fill(1),
    pairsHigh: unknown(),
  };
}

function supplyByBruteForce(
  schools: PositionColumns,
  sampled: Iterable<number>,
  { latitude, longitude, pairsExpected }: AttorneyColumns,
): Float64Array {
  const at = positionsOf(latitude, longitude);
  const { linear, square } = decayOver(fiveQuestions.attorneyHalfDistanceMiles * kmPerMile);
  const sumFor = (x: number, y: number, z: number): number => {
    let sum = 0;
    for (let a = 0; a < at.x.length; a++) {
      const dx = at.x[a] - x;
      const dy = at.y[a] - y;
      const dz = at.z[a] - z;
      sum += pairsExpected[a] * shareWithinReach(dx * dx + dy * dy + dz * dz, linear, square);
    }
    return sum * fiveQuestions.interestFactors.unknown;
  };
  return Float64Array.from(sampled, (s) => sumFor(schools.x[s], schools.y[s], schools.z[s]));
}
