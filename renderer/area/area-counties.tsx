import { nameArea, inCounty } from '../../data/model/area-name.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import { sayAreaInFull } from '../../data/words/area-name.ts';
import { useView } from '../state/view-store.ts';
import { formatCount } from '../ui/format.ts';
import type { AreaFacts } from './area-facts.ts';
import rows from './area-rows.module.css';
import parts from './area-view.module.css';
import { MoreRows } from './more-rows.tsx';

interface Props {
  atlas: Atlas;
  facts: AreaFacts;
}

/** The counties of a metropolitan area by their immigrants; each opens its own view. */
export function AreaCounties({ atlas, facts }: Props) {
  const openArea = useView((view) => view.openArea);
  const { counties } = atlas;
  const most = counties.immigrants[facts.counties[0]];
  return (
    <section className={parts.part} aria-label="Counties of the area">
      <h3>
        Counties <span className={parts.count}>immigrants</span>
      </h3>
      <MoreRows
        all={facts.counties}
        noun={['county', 'counties']}
        row={(county) => {
          const named = nameArea(atlas, inCounty, county);
          const immigrants = counties.immigrants[county];
          const share = Number.isNaN(immigrants) || !(most > 0) ? 0 : immigrants / most;
          return (
            <li key={county}>
              <button
                type="button"
                className={`${rows.row} ${rows.measured}`}
                onClick={() => openArea({ kind: 'county', id: counties.id[county] })}
              >
                <span className={rows.name}>{named === null ? '' : sayAreaInFull(named)}</span>
                <span className={rows.track} aria-hidden="true">
                  <span
                    className={rows.bar}
                    style={{ display: 'block', width: `${share * 100}%` }}
                  />
                </span>
                <span className={rows.number}>{formatCount(immigrants)}</span>
              </button>
            </li>
          );
        }}
      />
    </section>
  );
}
