import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { undo } from '../state/undo.ts';
import { useNextSteps } from '../state/work-store.ts';
import { Button } from '../ui/button.tsx';
import { useTold } from './candidates.ts';
import styles from './told-notice.module.css';

/** Long enough to read twice; it stays while the pointer or the focus is on it. */
const shownMs = 7000;

/** Says for a moment what was just done to the shortlist, and offers to take it back. */
export function ToldNotice() {
  const told = useTold(({ told }) => told);
  const next = useNextSteps().undo;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (told === null) setHeld(false);
    if (told === null || held) return;
    const timer = window.setTimeout(close, shownMs);
    return () => window.clearTimeout(timer);
  }, [told, held]);
  return (
    <div className={styles.place} role="status">
      {told !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while something is on it
        <div
          className={styles.notice}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <p className={styles.sentence}>{told.sentence}</p>
          {told.step !== null && told.step === next && (
            <Button
              onClick={() => {
                undo();
                close();
              }}
            >
              Undo
            </Button>
          )}
          <Button kind="icon" aria-label="Close this message" onClick={close}>
            <X size={16} aria-hidden />
          </Button>
        </div>
      )}
    </div>
  );
}

function close(): void {
  useTold.setState({ told: null });
}
