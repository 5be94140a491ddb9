import { memo, useMemo } from 'react';
import { type Criterion, criteriaOf, criterionDescriptions } from '../../data/model/criterion.ts';
import { type Question, questionNames, questions } from '../../data/model/question.ts';
import { isFree, useLocks } from '../state/locks.ts';
import { useProfile } from '../state/profile-store.ts';
import { useRanked } from '../state/ranking-store.ts';
import { useSafeZones } from '../state/safe-zones.ts';
import {
  type CriterionWeights,
  moveCriterionWeight,
  moveQuestionWeight,
  weightsWithin,
} from './change-weights.ts';
import { type Flip, sayFlip } from './flip-words.ts';
import { type QuestionWeights, weightShares, wholeWeights } from './rescale-weights.ts';
import { useFlipWords } from './use-flip-words.ts';
import { WeightRow } from './weight-row.tsx';
import styles from './weights-section.module.css';

/** How much each question counts, and each criterion within its question. */
export function WeightsSection() {
  const weights = useProfile(({ questionWeights }) => questionWeights);
  const whole = useMemo(() => wholeWeights(weights), [weights]);
  const first = useSafeZones((state) => state.first);
  const names = useRanked(({ atlas }) => atlas.schools.name);
  return (
    <div className={styles.section}>
      <p className={styles.note}>
        {first < 0 ? (
          'Looking for the safe zone of the first place'
        ) : (
          <>
            <span className={styles.band} aria-hidden="true" /> Within the band{' '}
            <strong>{names[first]}</strong> stays first, the other weights moving in proportion.
          </>
        )}
      </p>
      {questions.map((question) => (
        <QuestionWeight
          key={question}
          question={question}
          weights={weights}
          shown={whole[question]}
        />
      ))}
    </div>
  );
}

interface QuestionWeightProps {
  question: Question;
  weights: QuestionWeights;
  shown: number;
}

function QuestionWeight({ question, weights, shown }: QuestionWeightProps) {
  const zone = useSafeZones(({ zones }) => zones[question]);
  const flips = useFlipWords(question);
  const { questions: locked, toggleQuestion } = useLocks();
  const within = criteriaOf(question);
  return (
    <div className={styles.question}>
      <WeightRow
        name={questionNames[question]}
        subject={`weight of ${questionNames[question]}`}
        weights={weights}
        weight={weightShares(weights)[question]}
        shown={shown}
        move={(from, weight, held) => moveQuestionWeight(from, question, weight, held)}
        locked={locked.has(question)}
        stuck={!isFree(weights, question, locked)}
        onLock={() => toggleQuestion(question)}
        zone={zone}
      />
      <p className={styles.flips}>
        <FlipLine flip={flips?.below ?? null} />
        <FlipLine flip={flips?.above ?? null} />
      </p>
      {within.length > 1 && <CriterionRows question={question} />}
    </div>
  );
}

/** Of a long name the end is left out, never that the school comes first. */
function FlipLine({ flip }: { flip: Flip | null }) {
  if (flip === null) return <span />;
  return (
    <span className={styles.flip} title={sayFlip(flip)}>
      {flip.where}:&nbsp;<span className={styles.rival}>{flip.name}</span>&nbsp;comes first
    </span>
  );
}

/** Drawn anew only for its own weights, not with every step of the question's slider. */
const CriterionRows = memo(({ question }: { question: Question }) => {
  const weights = useProfile(({ criterionWeights }) => criterionWeights);
  const within = useMemo(() => weightsWithin(weights, question), [weights, question]);
  const whole = useMemo(() => wholeWeights(within), [within]);
  return (
    <fieldset className={styles.criteria} aria-label={`Within ${questionNames[question]}`}>
      {criteriaOf(question).map((criterion) => (
        <CriterionWeight
          key={criterion}
          criterion={criterion}
          weights={weights}
          within={within}
          shown={whole[criterion]}
        />
      ))}
    </fieldset>
  );
});

interface CriterionWeightProps {
  criterion: Criterion;
  weights: CriterionWeights;
  /** The weights of the same question's criteria. */
  within: CriterionWeights;
  shown: number;
}

function CriterionWeight({ criterion, weights, within, shown }: CriterionWeightProps) {
  const { name, question } = criterionDescriptions[criterion];
  const { criteria: locked, toggleCriterion } = useLocks();
  const figures = useRanked((ranked) => ranked.figures.criteria[criterion]);
  const known = useMemo(() => figures.some((figure) => !Number.isNaN(figure)), [figures]);
  return (
    <WeightRow
      inner
      name={name}
      remark={known ? undefined : 'no data yet'}
      subject={`weight of ${name} in ${questionNames[question]}`}
      weights={weights}
      weight={weightShares(within)[criterion]}
      shown={shown}
      move={(from, weight, held) => moveCriterionWeight(from, criterion, weight, held)}
      locked={locked.has(criterion)}
      stuck={!isFree(within, criterion, locked)}
      onLock={() => toggleCriterion(criterion)}
    />
  );
}
