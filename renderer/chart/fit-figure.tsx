import { formatScore } from '../ui/format.ts';
import styles from './fit-figure.module.css';
import { FitSwatch } from './fit-swatch.tsx';

/** The fit of a school at the end of its row, beside the colour that it has on the map. */
export function FitFigure({ fit }: { fit: number }) {
  return (
    <span className={styles.fit}>
      <FitSwatch fit={fit} />
      {formatScore(fit)}
    </span>
  );
}
