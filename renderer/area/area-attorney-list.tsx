import { useMemo } from 'react';
import type { Atlas } from '../../data/model/atlas.ts';
import { countOf, listOf } from '../../data/words/plural.ts';
import { nameOfState } from '../../data/words/state-name.ts';
import type { Boundaries } from '../map/decode-boundaries.ts';
import { formatCount, formatPairs } from '../ui/format.ts';
import type { AreaFacts } from './area-facts.ts';
import rows from './area-rows.module.css';
import parts from './area-view.module.css';
import { attorneysInArea } from './attorneys-in-area.ts';
import { MoreRows } from './more-rows.tsx';

interface Props {
  atlas: Atlas;
  /** Undefined until they are there. */
  boundaries: Boundaries | undefined;
  facts: AreaFacts;
}

/** The attorneys and offices within the area, and whether those are all there are. */
export function AreaAttorneyList({ atlas, boundaries, facts }: Props) {
  const { attorneys: columns } = atlas;
  const found = useMemo(() => {
    if (boundaries === undefined) return null;
    const shapes = boundaries.countyShapes(facts.counties.map((c) => atlas.counties.id[c]));
    return attorneysInArea(atlas, shapes, facts.states);
  }, [atlas, boundaries, facts]);
  if (found === null) return null;
  const { attorneys, uncovered } = found;
  const pairs = (attorney: number) => columns.pairsExpected[attorney];
  const asked = attorneys.filter((attorney) => !Number.isNaN(pairs(attorney)));
  return (
    <section className={parts.part} aria-label="Attorneys of the area">
      <h3>
        Attorneys <span className={parts.count}>{formatCount(attorneys.length)} in the area</span>
      </h3>
      <MoreRows
        all={attorneys}
        noun={['attorney', 'attorneys']}
        row={(attorney) => (
          <li key={attorney} className={`${rows.row} ${rows.plain}`}>
            <span className={rows.name} title={columns.name[attorney]}>
              {columns.name[attorney]}
            </span>
            <span className={rows.number}>
              {Number.isNaN(pairs(attorney)) ? '' : `${formatPairs(pairs(attorney))} pairs`}
            </span>
            <span className={rows.words}>
              {columns.city[attorney]}, {columns.state[attorney]} · {columns.kind[attorney]} ·{' '}
              {interestOf(columns.interest[attorney])}
            </span>
          </li>
        )}
      />
      {asked.length > 0 && (
        <p className={parts.note}>
          {countOf(asked.length, 'of them has', 'of them have')} said how many pairs:{' '}
          {formatPairs(asked.reduce((sum, attorney) => sum + pairs(attorney), 0))} together.
        </p>
      )}
      <p className={parts.note}>
        {uncovered.length === 0
          ? 'The table of attorneys is complete here.'
          : `No attorney data covers all of ${listOf(uncovered.map(nameOfState))} yet: there may be more.`}
      </p>
    </section>
  );
}

function interestOf(interest: string): string {
  return interest === 'unknown' ? 'interest unknown' : interest;
}
