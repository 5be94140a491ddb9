import { Slider } from '@base-ui/react/slider';
import { useRef } from 'react';
import type { Profile } from '../../../data/model/profile.ts';
import { type Question, questionNames, questions } from '../../../data/model/question.ts';
import { wholeWeights, weightShares } from '../../profile/rescale-weights.ts';
import { moveLiveWeight } from '../present-store.ts';
import styles from './live-sliders.module.css';

type Weights = Profile['questionWeights'];

interface Props {
  weights: Weights;
  /** Those of the profile. */
  own: Weights;
  disabled: boolean;
}

/** The five weights, large enough to be pointed at; the others give way in proportion. */
export function LiveSliders({ weights, own, disabled }: Props) {
  const shown = wholeWeights(weights);
  const before = wholeWeights(own);
  /** As they were when the hand took hold, so that a drag there and back changes nothing. */
  const taken = useRef<Weights | null>(null);
  return (
    <div className={styles.sliders} data-live-control>
      {questions.map((question) => (
        <Slider.Root
          key={question}
          className={styles.slider}
          value={weightShares(weights)[question]}
          disabled={disabled}
          onValueChange={(weight) => {
            taken.current ??= weights;
            moveLiveWeight(taken.current, question, weight);
          }}
          onValueCommitted={(_, { reason }) => {
            taken.current = null;
            // After a drag the arrow keys turn the pages again.
            if (reason === 'drag' || reason === 'track-press') blurSlider();
          }}
        >
          <div className={styles.label}>
            <span>{questionNames[question]}</span>
            <span className={styles.was}>{sayBefore(question, shown, before)}</span>
            <strong>{shown[question]}</strong>
          </div>
          <Slider.Control className={styles.control}>
            <Slider.Track className={styles.track}>
              <span className={styles.own} style={{ left: `${before[question]}%` }} />
              <Slider.Indicator className={styles.indicator} />
              <Slider.Thumb
                className={styles.thumb}
                getAriaLabel={() => `Weight of ${questionNames[question]}`}
                getAriaValueText={() => `${shown[question]} of 100`}
              />
            </Slider.Track>
          </Slider.Control>
        </Slider.Root>
      ))}
    </div>
  );
}

function sayBefore(question: Question, shown: Weights, before: Weights): string {
  return shown[question] === before[question] ? '' : `was ${before[question]}`;
}

function blurSlider(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.closest('[data-live-control]')) focused.blur();
}
