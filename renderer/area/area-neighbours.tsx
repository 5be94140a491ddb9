import { useMemo } from 'react';
import type { Atlas } from '../../data/model/atlas.ts';
import { sayArea, sayAreaInFull } from '../../data/words/area-name.ts';
import type { Boundaries } from '../map/decode-boundaries.ts';
import { useView } from '../state/view-store.ts';
import { formatCount } from '../ui/format.ts';
import type { AreaFacts } from './area-facts.ts';
import rows from './area-rows.module.css';
import parts from './area-view.module.css';
import { MoreRows } from './more-rows.tsx';
import { neighbouringAreas } from './neighbouring-areas.ts';

interface Props {
  atlas: Atlas;
  /** Undefined until they are there. */
  boundaries: Boundaries | undefined;
  facts: AreaFacts;
}

/** The areas that share a border with this one; each opens its own view. */
export function AreaNeighbours({ atlas, boundaries, facts }: Props) {
  const openArea = useView((view) => view.openArea);
  const neighbours = useMemo(
    () => (boundaries === undefined ? null : neighbouringAreas(atlas, boundaries, facts)),
    [atlas, boundaries, facts],
  );
  const metro = ownMetro(atlas, facts);
  if (neighbours === null) return null;
  return (
    <section className={parts.part} aria-label="Neighbouring areas">
      <h3>
        Neighbours <span className={parts.count}>immigrants</span>
      </h3>
      {metro !== null && (
        <button
          type="button"
          className={`${rows.row} ${rows.plain}`}
          onClick={() => openArea({ kind: 'metro', id: metro.id })}
        >
          <span className={rows.name}>Part of {sayArea(metro)}</span>
          <span className={rows.number}>{formatCount(metro.immigrants)}</span>
        </button>
      )}
      {neighbours.length === 0 && <p className={parts.note}>It shares no border with another.</p>}
      <MoreRows
        all={neighbours.map((_, position) => position)}
        noun={['neighbour', 'neighbours']}
        row={(position) => {
          const { area, immigrants } = neighbours[position];
          return (
            <li key={`${area.kind} ${area.id}`}>
              <button
                type="button"
                className={`${rows.row} ${rows.plain}`}
                onClick={() => openArea({ kind: area.kind, id: area.id })}
              >
                <span className={rows.name}>
                  {area.kind === 'metro' ? sayArea(area) : sayAreaInFull(area)}
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

/** The metropolitan area that a county is a part of. */
function ownMetro({ counties, metros }: Atlas, { area, counties: [county] }: AreaFacts) {
  const metro = counties.metro[county];
  if (area.kind === 'metro' || metro < 0 || metros.type[metro] !== 'metropolitan') return null;
  return {
    kind: 'metro' as const,
    id: metros.id[metro],
    name: metros.name[metro],
    immigrants: metros.immigrants[metro],
  };
}
