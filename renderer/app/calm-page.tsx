import { Button } from '../ui/button.tsx';
import styles from './calm-page.module.css';

interface Props {
  title: string;
  sentence: string;
  action?: { label: string; act: () => void };
  /** Parts done of parts in all; total 0 where it is not known how many there are. */
  progress?: { done: number; total: number };
}

/** A full window with one thing to say: starting, trouble at the start, a fault. */
export function CalmPage({ title, sentence, action, progress }: Props) {
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <p className={styles.name}>Clinic Atlas</p>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.sentence} role={action ? 'alert' : 'status'}>
          {sentence}
        </p>
        {progress && <ProgressBar {...progress} />}
        {action && (
          <Button kind="primary" onClick={action.act}>
            {action.label}
          </Button>
        )}
      </div>
    </main>
  );
}

function ProgressBar({ done, total }: { done: number; total: number }) {
  const share = total > 0 ? Math.min(1, done / total) : null;
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label="Progress"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share === null ? undefined : Math.round(share * 100)}
    >
      <div
        className={share === null ? styles.unknownShare : styles.share}
        style={{ transform: `scaleX(${share ?? 0.3})` }}
      />
    </div>
  );
}
