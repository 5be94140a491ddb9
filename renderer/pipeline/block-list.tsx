import { blockers } from '../../data/candidate/first-block.ts';
import { sayStage } from '../../data/words/candidate-words.ts';
import { blockerWords } from '../../data/words/pipeline-words.ts';
import styles from './card-list.module.css';
import { SchoolLine } from './school-line.tsx';
import type { PipelineCards } from './use-pipeline-cards.ts';

interface Props extends PipelineCards {
  onOpenSchool: () => void;
}

/** What blocks whom: the candidates by the first thing that holds each up. */
export function BlockList({ shown, onOpenSchool }: Props) {
  const groups = blockers.flatMap((by) => {
    const cards = shown.filter(({ block }) => block?.by === by);
    return cards.length === 0 ? [] : [{ by, cards }];
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section className={styles.list} tabIndex={0} aria-label="What blocks whom">
      {groups.length === 0 && <p className={styles.none}>No candidate in the running here.</p>}
      {groups.map(({ by, cards }) => (
        <section key={by} className={styles.group} aria-label={blockerWords[by]}>
          <h2 className={styles.title}>
            {blockerWords[by]} <span className={styles.count}>{cards.length}</span>
          </h2>
          <ul>
            {cards.map((card) => (
              <SchoolLine key={card.candidate.unitid} card={card} onOpenSchool={onOpenSchool}>
                <span>{sayStage(card.candidate)}</span>
                <span className={styles.sentence} data-copy>
                  {card.block?.sentence}
                </span>
              </SchoolLine>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
