import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { sayElapsed } from './say-elapsed.ts';
import styles from './presenter-timer.module.css';

const clock = new Intl.DateTimeFormat('en-US', { timeStyle: 'short' });

/** How long it has been going, and what time it is. */
export function PresenterTimer({ startedAt }: { startedAt: number }) {
  const [from, setFrom] = useState(startedAt);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  const restart = () => {
    setFrom(Date.now());
    setNow(Date.now());
  };
  return (
    <div className={styles.timer}>
      <span className={styles.elapsed} role="timer" aria-label="Time gone by">
        {sayElapsed(now - from)}
      </span>
      <Button onClick={restart}>Restart the timer</Button>
      <span className={styles.clock}>{clock.format(now)}</span>
    </div>
  );
}
