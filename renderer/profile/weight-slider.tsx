import { Slider } from '@base-ui/react/slider';
import { useRef } from 'react';
import { type Question, questionNames } from '../../data/model/question.ts';
import { rankWithWeights } from '../state/ranking-store.ts';
import { NumberBox } from '../ui/number-box.tsx';
import { type QuestionWeights, rescaleWeights } from './rescale-weights.ts';
import styles from './weight-slider.module.css';

interface Props {
  question: Question;
  weights: QuestionWeights;
  /** The weight as the whole number that is shown. */
  shown: number;
}

export function WeightSlider({ question, weights, shown }: Props) {
  /**
   * The weights as they were when the hand took hold: the others are scaled from these, so that a
   * drag to 100 and back leaves them as they were.
   */
  const taken = useRef<QuestionWeights | null>(null);
  const move = (weight: number) => {
    taken.current ??= weights;
    rankWithWeights(rescaleWeights(taken.current, question, weight));
  };
  const release = () => {
    taken.current = null;
  };
  const name = questionNames[question];
  return (
    <div className={styles.row}>
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      <Slider.Root
        className={styles.slider}
        value={weights[question]}
        onValueChange={(weight) => move(weight)}
        onValueCommitted={release}
      >
        <Slider.Control className={styles.control}>
          <Slider.Track className={styles.track}>
            <Slider.Indicator className={styles.indicator} />
            <Slider.Thumb
              className={styles.thumb}
              getAriaLabel={() => `Weight of ${name}`}
              getAriaValueText={() => `${shown} of 100`}
            />
          </Slider.Track>
        </Slider.Control>
      </Slider.Root>
      <NumberBox
        className={styles.number}
        label={`Weight of ${name} in numbers`}
        value={shown}
        min={0}
        max={100}
        onFocus={release}
        onChange={(weight) => {
          if (weight !== null && weight !== shown) move(weight);
        }}
      />
    </div>
  );
}
