import { useMemo } from 'react';
import { countOf } from '../../data/words/plural.ts';
import { FitFigure } from '../chart/fit-figure.tsx';
import type { Ranked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { formatOrdinal } from '../ui/format.ts';
import { schoolsOfArea } from './area-facts.ts';
import rows from './area-rows.module.css';
import parts from './area-view.module.css';
import { MoreRows } from './more-rows.tsx';

interface Props {
  ranked: Ranked;
  /** Positions of the area's counties. */
  members: readonly number[];
}

/** The schools that lie in the area, by rank. */
export function AreaSchools({ ranked, members }: Props) {
  const { atlas, ranking, fit } = ranked;
  const select = useView((view) => view.select);
  const hover = useView((view) => view.hover);
  const schools = useMemo(() => schoolsOfArea(atlas, ranking, members), [atlas, ranking, members]);
  const of = (standing: number) =>
    schools.filter((school) => ranking.standing[school] === standing);
  const [inRank, apart, out] = [of(0), of(1), of(2)];
  return (
    <section className={parts.part} aria-label="Schools of the area">
      <h3>
        Schools <span className={parts.count}>{inRank.length} ranked</span>
      </h3>
      {schools.length === 0 && <p className={parts.note}>No school lies in this area.</p>}
      <MoreRows
        all={inRank}
        noun={['school', 'schools']}
        row={(school) => (
          <li key={school}>
            <button
              type="button"
              className={rows.row}
              data-unitid={atlas.schools.unitid[school]}
              onClick={() => select(school)}
              onMouseEnter={() => hover(school)}
              onMouseLeave={() => hover(-1)}
              onFocus={() => hover(school)}
              onBlur={() => hover(-1)}
            >
              <span className={rows.rank}>{formatOrdinal(ranking.rank[school])}</span>
              <span className={rows.name} title={atlas.schools.name[school]}>
                {atlas.schools.name[school]}
              </span>
              <FitFigure fit={fit.fit[school]} />
            </button>
          </li>
        )}
      />
      {apart.length + out.length > 0 && (
        <p className={parts.note}>
          {[
            apart.length > 0 &&
              `${countOf(apart.length, 'school')} apart, since too little is known`,
            out.length > 0 && `${countOf(out.length, 'school')} out of the ranking`,
          ]
            .filter(Boolean)
            .join('; ')}
          .
        </p>
      )}
    </section>
  );
}
