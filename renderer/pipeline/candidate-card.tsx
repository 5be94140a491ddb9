import { Lock, LockOpen, TriangleAlert } from 'lucide-react';
import { memo, type PointerEvent, useEffect, useRef } from 'react';
import type { PipelineCard } from '../../data/candidate/pipeline-card.ts';
import { gateWords, sayDue, sayHere } from '../../data/words/pipeline-words.ts';
import { useRefusal } from '../candidate/edit-candidate.ts';
import { Refusal } from '../candidate/refusal.tsx';
import { FitSwatch } from '../chart/fit-swatch.tsx';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { formatScore, formatShare } from '../ui/format.ts';
import styles from './candidate-card.module.css';
import { goOnAllTheSame, leaveRefusal } from './move-card.ts';
import { usePipeline } from './pipeline-store.ts';
import type { CardDrag } from './use-card-drag.ts';

interface Props {
  card: PipelineCard;
  /** YYYY-MM-DD. */
  today: string;
  inTabOrder: boolean;
  /** While it is being dragged. */
  drag: CardDrag | null;
  onGrab: (event: PointerEvent<HTMLElement>, card: PipelineCard) => void;
  wasDragged: () => boolean;
  onOpenSchool: () => void;
}

const gateIcons = { open: LockOpen, shut: Lock, override: TriangleAlert };

/** One candidate: its school, how good and how sure, the gate, what is next and since when it is here. */
export const CandidateCard = memo((props: Props) => {
  const { card, today, inTabOrder, drag, onGrab, wasDragged, onOpenSchool } = props;
  const { candidate, school, name, place, fit, completeness, gate, overdue } = card;
  const { unitid, nextAction, setAside } = candidate;
  const selected = useView((view) => view.selected === school && school >= 0);
  const GateIcon = gateIcons[gate];
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.card}
        data-card={unitid}
        data-selected={selected || undefined}
        data-aside={setAside || undefined}
        data-dragged={drag !== null || undefined}
        style={drag === null ? undefined : { transform: `translate(${drag.x}px, ${drag.y}px)` }}
        aria-pressed={selected}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
        tabIndex={inTabOrder ? 0 : -1}
        onFocus={() => usePipeline.setState({ focused: unitid })}
        onPointerDown={(event) => onGrab(event, card)}
        onClick={({ detail }) => {
          if (wasDragged() && detail > 0) return;
          useView.getState().select(school);
          // A click of the keyboard.
          if (detail === 0) onOpenSchool();
        }}
      >
        <span className={styles.first}>
          <span className={styles.name}>{name}</span>
          <span className={styles.fit}>
            <FitSwatch fit={fit} />
            <span className="visually-hidden">fit</span>
            {formatScore(fit)}
          </span>
        </span>
        <span className={styles.place}>
          <span>{place === '' ? 'not in the datasets in use' : place}</span>
          {school >= 0 && <span>{formatShare(completeness)} known</span>}
        </span>
        <span className={gate === 'override' ? styles.override : styles.gate}>
          <GateIcon size={12} aria-hidden />
          {gateWords[gate]}
        </span>
        {nextAction !== null && (
          <span className={styles.next}>
            <span className={styles.action}>{nextAction.what}</span>
            <span className={overdue > 0 ? styles.late : styles.quiet}>{sayDue(card, today)}</span>
          </span>
        )}
        <span className={styles.quiet}>{sayHere(card, true)}</span>
      </button>
      <Refused card={card} />
    </li>
  );
});

/** Why the gate did not let the card through, and the two ways on. */
function Refused({ card }: { card: PipelineCard }) {
  const { unitid } = card.candidate;
  const here = useRefusal(({ refused }) => refused?.unitid === unitid && refused.place === 'board');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (here) place.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    <div ref={place} className={here ? styles.refused : undefined}>
      <Refusal unitid={unitid} place="board" />
      {here && (
        <>
          <Button onClick={leaveRefusal}>Leave it</Button>
          {card.school >= 0 && (
            <Button onClick={() => goOnAllTheSame(card)}>Go on all the same…</Button>
          )}
        </>
      )}
    </div>
  );
}
