import styles from './legend.module.css';

interface Props {
  colours: readonly string[];
  /** Bounds between the colours, each named under the line; '' leaves one out. */
  breaks: readonly number[];
  names: readonly string[];
  /** Whether the colours stand behind something else on the map. */
  pale?: boolean;
}

/** Classes side by side with their bounds under the joints: a scale that is read like a ruler. */
export function ScaleSteps({ colours, breaks, names, pale = false }: Props) {
  return (
    <div className={styles.scale}>
      <div className={styles.steps} data-pale={pale || undefined}>
        {colours.map((colour) => (
          <span key={colour} style={{ backgroundColor: colour }} />
        ))}
      </div>
      <div className={styles.bounds}>
        {breaks.map((bound, i) => (
          <span key={bound} style={{ left: `${((i + 1) / colours.length) * 100}%` }}>
            {names[i]}
          </span>
        ))}
      </div>
    </div>
  );
}
