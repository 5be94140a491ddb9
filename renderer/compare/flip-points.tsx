import { weightShares } from '../../data/fit/shares.ts';
import { flipsOf } from '../../data/fit/stability.ts';
import { questions } from '../../data/model/question.ts';
import { sayFlips } from '../../data/words/flip-words.ts';
import type { Ranked } from '../state/ranking-store.ts';
import styles from './comparison.module.css';

interface Props {
  ranked: Ranked;
  school: number;
  against: number;
}

/** At which weights of one question, the others in proportion, the two change places. */
export function FlipPoints({ ranked, school, against }: Props) {
  const { scores, profile } = ranked;
  const shares = weightShares(profile);
  const sentences = questions.flatMap((question) => {
    const flips = flipsOf(scores, profile, question, school, against);
    const sentence = sayFlips(question, flips, shares[question]);
    return sentence === null ? [] : [{ question, sentence }];
  });
  return (
    <section className={styles.flips} aria-label="What would change their places">
      <h3>What would change their places</h3>
      {sentences.length > 0 ? (
        <>
          <ul>
            {sentences.map(({ question, sentence }) => (
              <li key={question} data-copy>
                {sentence}.
              </li>
            ))}
          </ul>
          <p className={styles.note}>
            Weights of 100; the other questions share the rest in their proportions
            {profile.mean === 'geometric' ? ', and the arithmetic mean is taken' : ''}.
          </p>
        </>
      ) : (
        <p className={styles.note}>No weight of a single question does, whatever it is set to.</p>
      )}
    </section>
  );
}
