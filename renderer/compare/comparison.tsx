import { ArrowDownUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { commands } from '../../data/api/commands.ts';
import { compareSchools } from '../../data/fit/comparison.ts';
import { comparisonSentence } from '../../data/fit/comparison-sentence.ts';
import { BarMark, type Side } from '../chart/diverging-bars.tsx';
import { FitFigure } from '../chart/fit-figure.tsx';
import { CandidateButton } from '../shortlist/candidate-button.tsx';
import { type Ranked, useRanked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { formatOrdinal } from '../ui/format.ts';
import { Hint } from '../ui/hint.tsx';
import { sayKeys } from '../commands/keys.ts';
import styles from './comparison.module.css';
import { ComparisonTerms } from './comparison-terms.tsx';
import { FlipPoints } from './flip-points.tsx';
import { askWhy } from './question-of-order.ts';
import { openSideBySide } from './side-by-side-store.ts';
import { useStepBack } from './use-step-back.ts';

interface Props {
  /** The selected school, and the one that it is held against. */
  school: number;
  against: number;
}

/** Why A is above B: a sentence, the terms that make it up, and the weights that would turn it round. */
export function Comparison({ school, against }: Props) {
  const ranked = useRanked((all) => all);
  const compareWith = useView((view) => view.compareWith);
  const close = () => compareWith(-1);
  useStepBack(close);
  const heading = useRef<HTMLHeadingElement>(null);
  // Said by a screen reader, and the next key goes on from here.
  useEffect(() => heading.current?.focus(), []);

  const { schools } = ranked.atlas;
  const [nameOfA, nameOfB] = [schools.name[school], schools.name[against]];
  const [fitOfA, fitOfB] = [ranked.fit.fit[school], ranked.fit.fit[against]];
  const known = !Number.isNaN(fitOfA - fitOfB);
  const terms = known ? compareSchools(ranked.scores, ranked.profile, school, against) : [];
  return (
    <div className={styles.comparison}>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.question}>
          {askWhy(nameOfA, nameOfB, fitOfA, fitOfB)}
        </h2>
        <Hint text="Close the comparison (Esc)" side="left">
          <Button kind="icon" aria-label="Close the comparison" onClick={close}>
            <X size={16} aria-hidden />
          </Button>
        </Hint>
      </header>
      <div className={styles.pair}>
        <ul className={styles.schools}>
          <SchoolLine ranked={ranked} school={school} side="for" />
          <SchoolLine ranked={ranked} school={against} side="against" />
        </ul>
        <Hint text="Swap the two" side="left">
          <Button kind="icon" aria-label="Swap the two schools" onClick={swap}>
            <ArrowDownUp size={16} aria-hidden />
          </Button>
        </Hint>
      </div>
      <p className={styles.more}>
        <Hint text={`With up to two more (${sayKeys(commands.sideBySide.keys)})`} side="left">
          <Button onClick={openSideBySide}>Side by side</Button>
        </Hint>
      </p>
      {known ? (
        <>
          <p className={styles.sentence} data-copy>
            {comparisonSentence(terms, nameOfA, nameOfB, fitOfA, fitOfB)}
          </p>
          <ComparisonTerms ranked={ranked} terms={terms} school={school} against={against} />
          <FlipPoints ranked={ranked} school={school} against={against} />
        </>
      ) : (
        <p className={styles.sentence}>
          {Number.isNaN(fitOfA) ? nameOfA : nameOfB} has no fit: none of the questions that count is
          answered there, so the two cannot be compared.
        </p>
      )}
    </div>
  );
}

interface LineProps {
  ranked: Ranked;
  school: number;
  side: Side;
}

/** One of the two, with the look of the bars that speak for it; its name leads to the school alone. */
function SchoolLine({ ranked, school, side }: LineProps) {
  const { schools } = ranked.atlas;
  const rank = ranked.ranking.rank[school];
  const open = () => useView.setState({ selected: school, against: -1 });
  return (
    <li className={styles.line}>
      <button type="button" className={styles.school} onClick={open}>
        <BarMark side={side} />
        <span className={styles.name}>{schools.name[school]}</span>
        <span className={styles.rank}>{rank > 0 ? formatOrdinal(rank) : 'not ranked'}</span>
        <FitFigure fit={ranked.fit.fit[school]} />
      </button>
      <CandidateButton school={school} kind="sign" />
    </li>
  );
}

function swap(): void {
  useView.setState(({ selected, against }) => ({ selected: against, against: selected }));
}
