import { useQuery } from '@tanstack/react-query';
import { areaPictureQuery } from '../state/figures.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { useUnits } from '../state/settings-store.ts';
import { useWidth } from '../ui/use-width.ts';
import { AreaDrawing, distanceSentence } from './area-drawing.tsx';
import styles from './centrality-section.module.css';

const height = 240;

/** The small picture of the area, and the two mean distances in one sentence. */
export function CentralitySection({ ranked, school }: { ranked: Ranked; school: number }) {
  const { figures, profile, atlas } = ranked;
  const picture = useQuery({
    ...areaPictureQuery(atlas.schools.unitid[school], profile),
    enabled: figures.area[school] >= 0,
  });
  const [place, width] = useWidth<HTMLElement>();
  const units = useUnits();
  if (figures.area[school] < 0) return null;
  const area = picture.data;
  return (
    <figure ref={place} className={styles.figure}>
      <div className={styles.picture} style={{ height }}>
        {area && width > 0 && (
          <AreaDrawing area={area} ranked={ranked} school={school} width={width} height={height} />
        )}
        {picture.isError && <p className={styles.trouble}>{picture.error.message}</p>}
      </div>
      <figcaption className={styles.caption}>
        {area && (
          <>
            <p data-copy>{distanceSentence(area, ranked, school, units)}</p>
            <p className={styles.key}>
              <Key />
              {area.apportioned && 'Counties’ immigrants, apportioned by tract population.'}
            </p>
          </>
        )}
      </figcaption>
    </figure>
  );
}

function Key() {
  return (
    <>
      <svg className={styles.cross} width="9" height="9" aria-hidden="true">
        <path d="M0 4.5h9M4.5 0v9" />
      </svg>
      Centre of immigrant population. Dots: where immigrants live.{' '}
    </>
  );
}
