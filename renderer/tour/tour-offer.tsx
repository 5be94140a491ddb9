import { useSettings } from '../state/settings-store.ts';
import { Button } from '../ui/button.tsx';
import styles from './tour-offer.module.css';
import { declineTour, startTour } from './tour-store.ts';

/** Offered once, where the window is empty anyway; nothing waits for an answer. */
export function TourOffer() {
  const toured = useSettings((settings) => settings.toured);
  if (toured) return null;
  return (
    <section className={styles.offer} aria-label="Tour">
      <h3>New here?</h3>
      <p>Four steps show how list, weights, map and school belong together.</p>
      <div className={styles.actions}>
        <Button kind="primary" onClick={startTour}>
          Take the tour
        </Button>
        <Button onClick={declineTour}>No, thank you</Button>
      </div>
    </section>
  );
}
