import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { fiveQuestions } from '../../data/model/profile.ts';
import { questionNames, questions } from '../../data/model/question.ts';
import { rankWithWeights, useRanked } from '../state/ranking-store.ts';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import { AreaModeSwitch } from './area-mode-switch.tsx';
import { wholeWeights } from './rescale-weights.ts';
import { WeightSlider } from './weight-slider.tsx';
import styles from './weights-pane.module.css';

/** How much each question counts, and the area that schools are judged by. */
export function WeightsPane() {
  const [open, setOpen] = useState(true);
  const weights = useRanked(({ profile }) => profile.questionWeights);
  const whole = useMemo(() => wholeWeights(weights), [weights]);
  const untouched = questions.every((q) => weights[q] === fiveQuestions.questionWeights[q]);
  return (
    <section className={styles.pane} aria-label="Weights">
      <header className={styles.header}>
        <h2 className={open ? undefined : 'visually-hidden'}>Weights</h2>
        {open && (
          <Button
            className={styles.reset}
            disabled={untouched}
            onClick={() => rankWithWeights(fiveQuestions.questionWeights)}
          >
            Reset
          </Button>
        )}
        {!open && (
          <ul className={styles.line}>
            {questions.map((question) => (
              <Hint key={question} text={`${questionNames[question]} ${whole[question]} of 100`}>
                <li>
                  <span className={styles.short}>{questionNames[question]}</span>
                  {whole[question]}
                </li>
              </Hint>
            ))}
          </ul>
        )}
        <Hint text={open ? 'Fold the weights to one line' : 'Show the sliders'}>
          <Button
            kind="icon"
            aria-expanded={open}
            aria-label="Sliders of the weights"
            onClick={() => setOpen(!open)}
          >
            {open ? <ChevronDown size={16} aria-hidden /> : <ChevronUp size={16} aria-hidden />}
          </Button>
        </Hint>
      </header>
      {open && (
        <>
          <div className={styles.sliders}>
            {questions.map((question) => (
              <WeightSlider
                key={question}
                question={question}
                weights={weights}
                shown={whole[question]}
              />
            ))}
          </div>
          <AreaModeSwitch />
        </>
      )}
    </section>
  );
}
