import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { fiveQuestions } from '../../data/model/profile.ts';
import { questionNames, questions } from '../../data/model/question.ts';
import { changeProfile, useProfile } from '../state/profile-store.ts';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import { AreaModeSwitch } from './area-mode-switch.tsx';
import { CompactWeight } from './compact-weight.tsx';
import { wholeWeights } from './rescale-weights.ts';
import styles from './weights-pane.module.css';

/** How much each question counts, and the area that schools are judged by. */
export function WeightsPane() {
  const layout = useView((view) => view.layout);
  // A table is as tall as it can be until somebody asks for the sliders.
  const [unfolded, setUnfolded] = useState({ list: true, table: false });
  // The profile stage has the same sliders at full length; there the list gets their room.
  const besideProfile = useView(({ stage }) => stage === 'profile') && layout === 'list';
  const open = unfolded[layout] && !besideProfile;
  const weights = useProfile(({ questionWeights }) => questionWeights);
  const whole = useMemo(() => wholeWeights(weights), [weights]);
  const untouched = questions.every((q) => weights[q] === fiveQuestions.questionWeights[q]);
  const reset = () => changeProfile({ subject: 'reset of the weights' }, fiveQuestionsWeights);
  return (
    <section className={styles.pane} aria-label="Weights">
      <header className={styles.header}>
        <h2 className={open ? undefined : 'visually-hidden'}>Weights</h2>
        {open && (
          <Button className={styles.reset} disabled={untouched} onClick={reset}>
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
        {!besideProfile && (
          <Hint text={open ? 'Fold the weights to one line' : 'Show the sliders'}>
            <Button
              kind="icon"
              aria-expanded={open}
              aria-label="Sliders of the weights"
              onClick={() => setUnfolded({ ...unfolded, [layout]: !open })}
            >
              {open ? <ChevronDown size={16} aria-hidden /> : <ChevronUp size={16} aria-hidden />}
            </Button>
          </Hint>
        )}
      </header>
      {open && (
        <>
          <div className={styles.sliders}>
            {questions.map((question) => (
              <CompactWeight
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

const fiveQuestionsWeights = { questionWeights: fiveQuestions.questionWeights };
