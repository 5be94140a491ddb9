import { weightShares } from '../../../data/fit/shares.ts';
import type { Profile } from '../../../data/model/profile.ts';
import { questionNames, questions } from '../../../data/model/question.ts';
import { formatShare } from '../../ui/format.ts';
import styles from './weight-bars.module.css';

const nameWidth = 84;
const numberWidth = 44;
const rowHeight = 28;

/** The weights of the five questions, each as a share of all. */
export function WeightBars({ profile, width }: { profile: Profile; width: number }) {
  const shares = weightShares(profile);
  const heaviest = Math.max(...Object.values(shares));
  const room = width - nameWidth - numberWidth;
  const said = questions.map((q) => `${questionNames[q]} ${formatShare(shares[q])}`).join(', ');
  return (
    <svg
      className={styles.bars}
      width={width}
      height={questions.length * rowHeight}
      role="img"
      aria-label={`Weights: ${said}`}
    >
      {questions.map((question, row) => {
        const y = row * rowHeight;
        return (
          <g key={question}>
            <text className={styles.name} y={y + 18}>
              {questionNames[question]}
            </text>
            <rect
              className={styles.bar}
              x={nameWidth}
              y={y + 6}
              width={(shares[question] / heaviest) * room}
              height={15}
            />
            <text className={styles.share} x={width} y={y + 18} textAnchor="end">
              {formatShare(shares[question])}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
