import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctPlaces } from '../../../data/geo/distinct-places.ts';

test('rows share a place where both coordinates are the same, and only there', () => {
  const degrees = fc.oneof(fc.constantFrom(-71.06, 0, 42.36, Number.NaN), fc.double());
  fc.assert(
    fc.property(fc.array(fc.tuple(degrees, degrees), { maxLength: 60 }), (rows) => {
      const { placeOf, firstRow } = distinctPlaces(
        Float64Array.from(rows, ([north]) => north),
        Float64Array.from(rows, ([, east]) => east),
      );
      const known: string[] = [];
      for (const [i, [north, east]] of rows.entries()) {
        const place = `${Object.is(north, -0) ? '-0' : north} ${Object.is(east, -0) ? '-0' : east}`;
        if (!known.includes(place)) known.push(place);
        expect(placeOf[i]).toBe(known.indexOf(place));
        expect(firstRow[placeOf[i]]).toBeLessThanOrEqual(i);
      }
      expect(firstRow).toHaveLength(known.length);
    }),
  );
});
