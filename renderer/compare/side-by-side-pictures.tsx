import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AreaPicture } from '../../data/model/figures.ts';
import { ringDistances, unitWords } from '../../data/words/distance.ts';
import { listOf } from '../../data/words/plural.ts';
import { commonScaleOf } from '../chart/centrality-picture.tsx';
import { AreaDrawing } from '../school/area-drawing.tsx';
import { areaPictureQuery } from '../state/figures.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { useUnits } from '../state/settings-store.ts';
import { useWidth } from '../ui/use-width.ts';
import styles from './side-by-side-table.module.css';

interface Props {
  ranked: Ranked;
  schools: readonly number[];
  room: boolean;
}

const height = 190;
const places = ['first', 'second', 'third', 'fourth'];

/** Where the immigrants of each area live, all at one scale, so that a mile is a mile in each. */
export function PictureRow({ ranked, schools, room }: Props) {
  const { atlas, profile, figures } = ranked;
  const { areas, waiting, problems } = useQueries({
    combine: together,
    queries: schools.map((school) => ({
      ...areaPictureQuery(atlas.schools.unitid[school], profile),
      enabled: figures.area[school] >= 0,
    })),
  });
  const units = useUnits();
  const [cell, width] = useWidth<HTMLDivElement>();
  const scale = useMemo(() => {
    const { latitude, longitude } = atlas.schools;
    const pictures = areas.flatMap((area, place) => {
      const school = schools[place];
      const at = { latitude: latitude[school], longitude: longitude[school] };
      return area === null ? [] : [{ area, school: at }];
    });
    return commonScaleOf(pictures, width, height);
  }, [areas, schools, atlas, width]);
  return (
    <tr>
      <th scope="row">
        Where they live
        <span className={styles.under}>
          all at one scale; rings at {listOf(ringDistances[units].map(String))}{' '}
          {unitWords[units].name}
        </span>
      </th>
      {schools.map((school, place) => {
        const area = areas[place];
        const problem = problems[place];
        return (
          // By place: the first is measured, whichever school stands there.
          <td key={places[place]} className={styles.pictured}>
            <div ref={place === 0 ? cell : undefined} className={styles.picture}>
              {area !== null && !waiting && width > 0 && (
                <AreaDrawing
                  area={area}
                  ranked={ranked}
                  school={school}
                  width={width}
                  height={height}
                  commonScale={scale}
                />
              )}
              {figures.area[school] < 0 && <p className={styles.unknown}>– no area is known</p>}
              {problem !== null && <p className={styles.unknown}>{problem}</p>}
            </div>
          </td>
        );
      })}
      {room && <td />}
    </tr>
  );
}

/** One and the same value until an answer changes. */
function together(answers: UseQueryResult<AreaPicture | null>[]) {
  return {
    areas: answers.map(({ data }) => data ?? null),
    waiting: answers.some(({ isLoading }) => isLoading),
    problems: answers.map(({ error }) => error?.message ?? null),
  };
}
