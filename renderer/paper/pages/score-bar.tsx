import styles from './question-rows.module.css';

interface Props {
  /** 0-100; null where unknown, which is an empty line and not a bar of no length. */
  score: number | null;
  width: number;
  label: string;
}

const height = 8;

export function ScoreBar({ score, width, label }: Props) {
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      {score === null ? (
        <path
          d={`M0 ${height / 2}H${width}`}
          stroke="var(--hatch)"
          strokeDasharray="2 3"
          strokeWidth={1}
        />
      ) : (
        <>
          <rect className={styles.room} width={width} height={height} />
          <rect className={styles.bar} width={(score / 100) * width} height={height} />
        </>
      )}
    </svg>
  );
}
