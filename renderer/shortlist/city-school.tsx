import { ArrowUpToLine, X } from 'lucide-react';
import { isOverridden } from '../../data/candidate/enter-stage.ts';
import { judgeSchool } from '../../data/fit/status.ts';
import { standings } from '../../data/fit/rank.ts';
import { questionNames, questions } from '../../data/model/question.ts';
import { removeSchool } from '../../data/shortlist/edit-shortlist.ts';
import { overrideMark } from '../../data/words/candidate-words.ts';
import { sayRankInterval } from '../../data/words/robustness-words.ts';
import { FitSwatch } from '../chart/fit-swatch.tsx';
import { StatusMark } from '../chart/status-mark.tsx';
import type { RobustnessAnswer } from '../robustness/robustness-query.ts';
import { useCandidate } from '../state/candidate-store.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { changeShortlist } from '../state/shortlist-store.ts';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { formatCount, formatScore, unknownMark } from '../ui/format.ts';
import { Hint } from '../ui/hint.tsx';
import { removeCandidate } from './candidates.ts';
import styles from './city-school.module.css';
import { putInFront } from './edit-cities.ts';

interface Props {
  ranked: Ranked;
  certainty: RobustnessAnswer;
  unitid: string;
  /** Position in SchoolColumns; -1 where the datasets have lost it. */
  school: number;
  lead: boolean;
  /** Without alternates nothing has to be said of leading. */
  only: boolean;
}

/** One school of a city: its name leads to its panel; the five statuses, rank, certainty and fit. */
export function CitySchool(props: Props) {
  const { ranked, school, unitid, lead, only } = props;
  const selected = useView((view) => view.selected === school && school >= 0);
  const candidate = useCandidate(unitid);
  const select = useView((view) => view.select);
  const hover = useView((view) => view.hover);
  if (school < 0) return <LostSchool unitid={unitid} />;
  const { schools } = ranked.atlas;
  const overridden = candidate !== null && isOverridden(candidate);
  const name = schools.name[school];
  return (
    <li className={styles.school} data-selected={selected || undefined} data-unitid={unitid}>
      <button
        type="button"
        className={styles.open}
        aria-pressed={selected}
        title={name}
        onClick={() => select(school)}
        onMouseEnter={() => hover(school)}
        onMouseLeave={() => hover(-1)}
      >
        <span className={lead ? styles.lead : styles.alternate}>{name}</span>
        <span className={styles.place}>
          {!only && (lead ? 'lead · ' : 'alternate · ')}
          {schools.city[school]}, {schools.state[school]}
          {overridden && ` · ${overrideMark}`}
        </span>
      </button>
      <Statuses ranked={ranked} school={school} />
      <Standing {...props} />
      <span className={styles.fit}>
        {ranked.ranking.rank[school] > 0 && <FitSwatch fit={ranked.fit.fit[school]} />}
        {formatScore(ranked.fit.fit[school])}
      </span>
      <span className={styles.actions}>
        {!lead && (
          <Hint text="Make it the lead school" side="left">
            <Button
              kind="icon"
              aria-label={`Make ${name} the lead school`}
              onClick={() => putInFront(unitid, name)}
            >
              <ArrowUpToLine size={14} aria-hidden />
            </Button>
          </Hint>
        )}
        {!only && (
          <Hint text="Take it off" side="left">
            <Button
              kind="icon"
              aria-label={`Take ${name} off the shortlist`}
              onClick={() => removeCandidate(school)}
            >
              <X size={14} aria-hidden />
            </Button>
          </Hint>
        )}
      </span>
    </li>
  );
}

function Statuses({ ranked, school }: Pick<Props, 'ranked' | 'school'>) {
  const statuses = judgeSchool(ranked.figures, ranked.profile, school);
  const words = questions.map((question) => `${questionNames[question]}: ${statuses[question]}`);
  return (
    <span
      className={styles.statuses}
      role="img"
      aria-label={words.join(', ')}
      title={words.join('\n')}
    >
      {questions.map((question) => (
        <span key={question}>
          <StatusMark status={statuses[question]} />
        </span>
      ))}
    </span>
  );
}

/** The rank and between which ranks it lies in 9 of 10 draws; or why there is none. */
function Standing({ ranked, certainty, school }: Props) {
  const standing = standings[ranked.ranking.standing[school]];
  if (standing !== 'ranked') {
    const word = standing === 'apart' ? 'apart' : 'out';
    return (
      <span className={styles.standing}>
        {unknownMark}
        <span className={styles.unranked}>{word}</span>
      </span>
    );
  }
  return (
    <span className={styles.standing}>
      {formatCount(ranked.ranking.rank[school])}
      <Interval certainty={certainty} school={school} />
    </span>
  );
}

function Interval({ certainty, school }: Pick<Props, 'certainty' | 'school'>) {
  if (certainty.state === 'working') {
    return (
      <span className={styles.interval} title="Working out how sure that is">
        …
      </span>
    );
  }
  const entry = certainty.state === 'ready' ? certainty.entryOf.get(school) : undefined;
  if (certainty.state !== 'ready' || entry === undefined) {
    return (
      <span className={styles.interval} title="How sure that is has not been worked out">
        {unknownMark}
      </span>
    );
  }
  const { rankLow, rankHigh } = certainty.robustness;
  const [low, high] = [rankLow[entry], rankHigh[entry]];
  return (
    <span className={styles.interval} title={sayRankInterval(low, high)}>
      {low === high ? formatCount(low) : `${formatCount(low)}–${formatCount(high)}`}
    </span>
  );
}

/** Its figures went with a dataset; what was said of its city stays. */
function LostSchool({ unitid }: { unitid: string }) {
  const remove = () =>
    changeShortlist({ subject: `school ${unitid} off the shortlist` }, (shortlist) =>
      removeSchool(shortlist, unitid),
    );
  return (
    <li className={styles.lost}>
      <p>School {unitid} is not in the datasets in use; a report leaves it out.</p>
      <Button onClick={remove}>Take it off</Button>
    </li>
  );
}
