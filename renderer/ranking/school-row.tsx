import { Star } from 'lucide-react';
import { memo } from 'react';
import { type Exclusion, exclusionSentences } from '../../data/model/figures.ts';
import { questionNames, questions } from '../../data/model/question.ts';
import { overrideMark } from '../../data/words/candidate-words.ts';
import { nameOfState } from '../../data/words/state-name.ts';
import type { BarPlace } from '../chart/bar-layout.ts';
import { FitSwatch } from '../chart/fit-swatch.tsx';
import { QuestionBars } from '../chart/question-bars.tsx';
import { CandidateSign } from '../shortlist/candidate-button.tsx';
import type { Ranked } from '../state/ranking-store.ts';
import { formatCount, formatScore, unknownMark } from '../ui/format.ts';
import styles from './school-row.module.css';

/** Why a school is out, in the room of a cell. */
const reasons: Record<Exclusion, string> = {
  '': '',
  administrative: 'Office without students',
  closed: 'Closed or merged',
  'no undergraduates': 'No undergraduates',
  'less than two years': 'Less than two years',
  'personal services': 'Personal services mostly',
};

export interface SchoolRowProps {
  ranked: Ranked;
  school: number;
  /** The row's place in the list, for readers that cannot see it. */
  place: number;
  places: number;
  top: number;
  bars: BarPlace[];
  selected: boolean;
  hovered: boolean;
  /** On the shortlist in use. */
  listed: boolean;
  /** Its agreement stands by override. */
  overridden: boolean;
  onToggleListed: (school: number) => void;
  onSelect: (school: number) => void;
  onOpen: (school: number) => void;
  onHover: (school: number) => void;
}

export function rowId(unitid: string): string {
  return `school-${unitid}`;
}

/** Two lines: rank, name and fit; city, undergraduates and the five questions. Excluded: the reason. */
export const SchoolRow = memo(function SchoolRow(props: SchoolRowProps) {
  const { ranked, school, selected, hovered, listed, overridden } = props;
  const { schools } = ranked.atlas;
  const rank = ranked.ranking.rank[school];
  const fit = ranked.fit.fit[school];
  const exclusion = ranked.figures.exclusion[school];
  const partner = schools.partner[school] === 1;
  const lifted = ranked.profile.exclusionsLifted[schools.unitid[school]];
  const classes = [
    styles.row,
    selected && styles.selected,
    hovered && styles.hovered,
    rank === 0 && styles.unranked,
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the list, which has the focus
    <div
      id={rowId(schools.unitid[school])}
      className={classes.filter(Boolean).join(' ')}
      style={{ transform: `translateY(${props.top}px)` }}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-posinset={props.place + 1}
      aria-setsize={props.places}
      aria-label={nameForReaders(ranked, school, listed, overridden)}
      title={lifted === undefined ? undefined : `Taken into the ranking: ${lifted}`}
      data-unitid={schools.unitid[school]}
      data-rank={rank || undefined}
      onClick={() => props.onSelect(school)}
      onDoubleClick={() => props.onOpen(school)}
      onMouseEnter={() => props.onHover(school)}
      onMouseLeave={() => props.onHover(-1)}
    >
      <span className={styles.rank}>{rank > 0 ? formatCount(rank) : unknownMark}</span>
      {(listed || hovered || selected) && (
        // For the pointer; the key for it is S, and the row says itself whether it is listed.
        // biome-ignore lint/a11y/noStaticElementInteractions: an option holds no buttons
        // biome-ignore lint/a11y/useKeyWithClickEvents: S does it for the selected school
        <span
          className={styles.listed}
          title={listed ? 'Take off the shortlist (S)' : 'Add to the shortlist (S)'}
          data-listed={listed}
          onClick={(event) => {
            event.stopPropagation();
            props.onToggleListed(school);
          }}
          onDoubleClick={(event) => event.stopPropagation()}
        >
          <CandidateSign listed={listed} size={14} />
        </span>
      )}
      <span className={styles.first}>
        <span className={styles.name}>{schools.name[school]}</span>
        {partner && <Star className={styles.star} size={12} aria-hidden />}
        <span className={styles.fit}>
          {rank > 0 && <FitSwatch fit={fit} />}
          <span className={styles.number}>{formatScore(fit)}</span>
        </span>
      </span>
      <span className={styles.second}>
        <span className={styles.place}>
          {schools.city[school]}, {schools.state[school]}
          {lifted !== undefined && ' · taken in'}
          {overridden && ` · ${overrideMark}`}
        </span>
        {exclusion === '' ? (
          <>
            <span className={styles.undergraduates}>
              {formatCount(schools.undergraduates[school])}
            </span>
            <QuestionBars places={props.bars} scores={ranked.scores} school={school} />
          </>
        ) : (
          <span className={styles.reason}>{reasons[exclusion]}</span>
        )}
      </span>
    </div>
  );
});

function nameForReaders(
  ranked: Ranked,
  school: number,
  listed: boolean,
  overridden: boolean,
): string {
  const { schools } = ranked.atlas;
  const rank = ranked.ranking.rank[school];
  const state = nameOfState(schools.state[school]);
  const exclusion = ranked.figures.exclusion[school];
  const lifted = ranked.profile.exclusionsLifted[schools.unitid[school]];
  const scores = questions.map((question) => {
    const score = ranked.scores.questions[question][school];
    return `${questionNames[question]} ${Number.isNaN(score) ? 'unknown' : formatScore(score)}`;
  });
  return [
    `${rank > 0 ? `${rank}. ` : ''}${schools.name[school]}`,
    schools.partner[school] === 1 ? 'partner' : '',
    listed ? 'on the shortlist' : '',
    `${schools.city[school]}, ${state}`,
    `fit ${Number.isNaN(ranked.fit.fit[school]) ? 'unknown' : formatScore(ranked.fit.fit[school])}`,
    exclusion === '' ? scores.join(', ') : exclusionSentences[exclusion],
    lifted === undefined ? '' : `taken into the ranking: ${lifted}`,
    overridden ? overrideMark : '',
  ]
    .filter(Boolean)
    .join('; ');
}
