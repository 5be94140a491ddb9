import { Lock } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { PipelineCard } from '../../data/candidate/pipeline-card.ts';
import { stages } from '../../data/model/candidate.ts';
import { CandidateCard } from './candidate-card.tsx';
import { moveCard, stepCard } from './move-card.ts';
import { nextCard } from './next-card.ts';
import { usePipeline } from './pipeline-store.ts';
import styles from './stage-board.module.css';
import { useCardDrag } from './use-card-drag.ts';
import type { PipelineCards } from './use-pipeline-cards.ts';

interface Props extends PipelineCards {
  onOpenSchool: () => void;
}

/** The stages as columns; a card goes to another one by the pointer, or by Alt with ← and →. */
export function StageBoard({ shown, moment, onOpenSchool }: Props) {
  const board = useRef<HTMLDivElement>(null);
  const columns = stages.map((stage) => shown.filter((card) => card.candidate.stage === stage));
  const { drag, grab, wasDragged } = useCardDrag(board, moveCard);
  const focused = useFocusedCard(board, columns);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const card = shown.find(({ candidate }) => candidate.unitid === cardOf(event.target));
    if (card === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.altKey) {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      event.preventDefault();
      stepCard(card, event.key === 'ArrowLeft' ? -1 : 1);
      return;
    }
    const next = nextCard(columns, card, event.key);
    if (next === null) return;
    event.preventDefault();
    focusCard(board.current, next.candidate.unitid);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of its cards come together here
    <div ref={board} className={styles.board} data-board onKeyDown={onKeyDown}>
      {stages.map((stage, i) => (
        <section
          key={stage}
          className={styles.column}
          data-stage={stage}
          data-over={drag?.over === stage || undefined}
          aria-label={`${stage}: ${columns[i].length}`}
        >
          <h2 className={styles.head}>
            {stage[0].toUpperCase() + stage.slice(1)}
            <span className={styles.count}>{columns[i].length}</span>
            {stage === 'agreement' && (
              <span className={styles.gate} title="Behind the gate of community support">
                <Lock size={12} aria-hidden />
                gate
              </span>
            )}
          </h2>
          {columns[i].length === 0 && <p className={styles.none}>No candidate here</p>}
          <ul className={styles.cards}>
            {columns[i].map((card) => (
              <CandidateCard
                key={card.candidate.unitid}
                card={card}
                today={moment.day}
                inTabOrder={card.candidate.unitid === focused}
                drag={drag?.card.candidate.unitid === card.candidate.unitid ? drag : null}
                onGrab={grab}
                wasDragged={wasDragged}
                onOpenSchool={onOpenSchool}
              />
            ))}
          </ul>
        </section>
      ))}
      <p className={styles.key}>
        Drag a card to another stage, or walk with the arrow keys and move it with Alt and ← or →.
        Enter opens the record.
      </p>
    </div>
  );
}

/** The UNITID of the card that has the focus; undefined elsewhere, as in the sentence of a refusal. */
function cardOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset.card : undefined;
}

function focusCard(board: HTMLElement | null, unitid: string): void {
  board?.querySelector<HTMLElement>(`[data-card="${unitid}"]`)?.focus();
}

/** The one card that Tab leads to. A card that moves, and is drawn anew in its column, keeps the focus. */
function useFocusedCard(
  board: React.RefObject<HTMLElement | null>,
  columns: PipelineCard[][],
): string | null {
  const last = usePipeline(({ focused }) => focused);
  const had = useRef(false);
  useLayoutEffect(() => {
    if (had.current && last !== null && document.activeElement === document.body) {
      focusCard(board.current, last);
    }
    had.current = board.current?.contains(document.activeElement) ?? false;
  });
  useLayoutEffect(() => {
    const element = board.current;
    const follow = () => {
      had.current = element?.contains(document.activeElement) ?? false;
    };
    element?.addEventListener('focusin', follow);
    return () => element?.removeEventListener('focusin', follow);
  }, [board]);
  const unitids = columns.flat().map(({ candidate }) => candidate.unitid);
  return last !== null && unitids.includes(last) ? last : (unitids[0] ?? null);
}
