import { Fold } from '../ui/fold.tsx';
import { AssumptionsSection } from './assumptions-section.tsx';
import { ComparisonSection } from './comparison-section.tsx';
import { useFold } from './folds.ts';
import { ProfileHead } from './profile-head.tsx';
import styles from './profile-view.module.css';
import { ValuesSection } from './values-section.tsx';
import { WeightsSection } from './weights-section.tsx';

/** The profile behind the ranking: weights, what figures are worth, and what is taken for granted. */
export function ProfileView() {
  const weights = useFold('weights');
  const values = useFold('values');
  const assumptions = useFold('assumptions');
  const comparison = useFold('comparison');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section className={styles.view} aria-label="Profile" tabIndex={0}>
      <ProfileHead />
      <Fold title="Weights" summary="points of 100" className={styles.first} {...weights}>
        <WeightsSection />
      </Fold>
      <Fold title="Values" summary="what a figure is worth, 0 to 100" {...values}>
        <ValuesSection />
      </Fold>
      <Fold title="Assumptions" summary="what figures and fit take for granted" {...assumptions}>
        <AssumptionsSection />
      </Fold>
      <Fold title="Compare" summary="the first 30 under two profiles" {...comparison}>
        <ComparisonSection />
      </Fold>
    </section>
  );
}
