import { type Criterion, criteria, criterionDescriptions } from '../../data/model/criterion.ts';
import type { Knot } from '../../data/model/profile.ts';
import { type FigureAxis, figureAxes, shareOnAxis, withRoomFor } from '../chart/figure-axis.ts';
import { valuePath } from '../chart/value-path.ts';
import { useProfile } from '../state/profile-store.ts';
import { Fold } from '../ui/fold.tsx';
import { formatShort } from '../ui/format.ts';
import { useFold } from './folds.ts';
import { ValueEditor } from './value-editor.tsx';
import styles from './values-section.module.css';

/** What the figures of each criterion are worth. */
export function ValuesSection() {
  return (
    <div className={styles.section}>
      {criteria.map((criterion) => (
        <CriterionValues key={criterion} criterion={criterion} />
      ))}
    </div>
  );
}

function CriterionValues({ criterion }: { criterion: Criterion }) {
  const knots = useProfile(({ valueFunctions }) => valueFunctions[criterion]);
  const weight = useProfile(({ criterionWeights }) => criterionWeights[criterion]);
  const fold = useFold(`values of ${criterion}`);
  const axis = withRoomFor(figureAxes[criterion], knots[knots.length - 1][0]);
  return (
    <Fold
      level={3}
      className={styles.criterion}
      title={criterionDescriptions[criterion].name}
      summary={
        <span className={styles.summary}>
          <Spark knots={knots} axis={axis} />
          {!fold.open && (
            <span className={styles.knots}>
              {knots
                .map(
                  ([figure, value]) =>
                    `${formatShort(figure * axis.factor)} → ${Math.round(value)}`,
                )
                .join(' · ')}
            </span>
          )}
          {weight === 0 && <span className={styles.unused}>weight 0</span>}
        </span>
      }
      {...fold}
    >
      <ValueEditor criterion={criterion} />
    </Fold>
  );
}

const spark = { width: 48, height: 16 };

/** The line in miniature. */
function Spark({ knots, axis }: { knots: readonly Knot[]; axis: FigureAxis }) {
  const x = (figure: number) => 1 + shareOnAxis(axis, figure) * (spark.width - 2);
  const y = (value: number) => spark.height - 1 - (value / 100) * (spark.height - 2);
  return (
    <svg className={styles.spark} {...spark} aria-hidden="true">
      <path d={valuePath(knots, axis, x, y)} />
    </svg>
  );
}
