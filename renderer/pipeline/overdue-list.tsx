import { sortCards } from '../../data/candidate/pipeline-filter.ts';
import { sayDue } from '../../data/words/pipeline-words.ts';
import styles from './card-list.module.css';
import { SchoolLine } from './school-line.tsx';
import type { PipelineCards } from './use-pipeline-cards.ts';

interface Props extends PipelineCards {
  onOpenSchool: () => void;
}

/** Next actions whose day is past, the latest first. */
export function OverdueList({ shown, moment, onOpenSchool }: Props) {
  const late = sortCards(
    shown.filter(({ overdue }) => overdue > 0),
    'due',
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section className={styles.list} tabIndex={0} aria-label="Overdue">
      {late.length === 0 && <p className={styles.none}>Nothing is overdue.</p>}
      <ul>
        {late.map((card) => (
          <SchoolLine key={card.candidate.unitid} card={card} onOpenSchool={onOpenSchool}>
            <span className={styles.late}>{sayDue(card, moment.day)}</span>
            <span className={styles.action} data-copy>
              <span className={styles.sentence}>{card.candidate.nextAction?.what}</span>
              {card.candidate.owner !== '' && (
                <span className={styles.owner}>{card.candidate.owner}</span>
              )}
            </span>
          </SchoolLine>
        ))}
      </ul>
    </section>
  );
}
