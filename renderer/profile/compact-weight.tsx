import { type Question, questionNames } from '../../data/model/question.ts';
import { isFree, useLocks } from '../state/locks.ts';
import { useSafeZones } from '../state/safe-zones.ts';
import { Hint } from '../ui/hint.tsx';
import { TypedNumber } from '../ui/typed-number.tsx';
import { moveQuestionWeight } from './change-weights.ts';
import styles from './compact-weight.module.css';
import { type QuestionWeights, weightShares } from './rescale-weights.ts';
import { useFlipWords } from './use-flip-words.ts';
import { WeightSlider } from './weight-slider.tsx';

interface Props {
  question: Question;
  weights: QuestionWeights;
  /** The weight as the whole number that is shown. */
  shown: number;
}

/** The weight of a question at the foot of the list. */
export function CompactWeight({ question, weights, shown }: Props) {
  const name = questionNames[question];
  const zone = useSafeZones(({ zones }) => zones[question]);
  const stuck = useLocks(({ questions }) => !isFree(weights, question, questions));
  const flips = useFlipWords(question);
  return (
    <div className={styles.row}>
      <Hint text={flips?.whole ?? name}>
        <span className={styles.name} aria-hidden="true">
          {name}
        </span>
      </Hint>
      <WeightSlider
        label={`Weight of ${name}`}
        weights={weights}
        weight={weightShares(weights)[question]}
        shown={shown}
        move={(from, weight, held) => moveQuestionWeight(from, question, weight, held)}
        zone={zone}
        disabled={stuck}
      />
      <TypedNumber
        label={`Weight of ${name} in numbers`}
        value={shown}
        min={0}
        max={100}
        disabled={stuck}
        onCommit={(weight) => moveQuestionWeight(weights, question, weight)}
      />
    </div>
  );
}
