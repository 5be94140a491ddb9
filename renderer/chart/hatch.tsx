import styles from './hatch.module.css';

/** The hatching of what is unknown, drawn once a window and used by every chart as url(#unknown-hatch). */
export function HatchDefinition() {
  return (
    <svg className={styles.definition} width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id="unknown-hatch"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.line} width="1" height="4" />
        </pattern>
      </defs>
    </svg>
  );
}
