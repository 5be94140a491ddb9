import { useCallback, useRef } from 'react';
import type { ShortlistOrder } from '../../data/model/shortlist.ts';
import { StatusMark } from '../chart/status-mark.tsx';
import { useRobustness } from '../robustness/robustness-query.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { Segments } from '../ui/segments.tsx';
import { CityEntry } from './city-entry.tsx';
import styles from './city-list.module.css';
import { moveTo, setOrder } from './edit-cities.ts';
import { cityKey, type ShownCity } from './shown-cities.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useDragOrder } from './use-drag-order.ts';

const orders: { value: ShortlistOrder; label: string; hint: string }[] = [
  { value: 'by fit', label: 'By fit', hint: 'The city whose lead school ranks first comes first' },
  {
    value: 'by hand',
    label: 'By hand',
    hint: 'As you put them: drag the grip, or Alt with ↑ and ↓',
  },
];

interface Props {
  ranked: Ranked;
  order: ShortlistOrder;
  cities: readonly ShownCity[];
}

/** The candidate cities in their order; each with its schools, its status and what is said of it. */
export function CityList({ ranked, order, cities }: Props) {
  const certainty = useRobustness();
  const list = useRef<HTMLOListElement>(null);
  const { drag, grab } = useDragOrder(list, moveTo);
  const focus = useFocusKept(list);
  /** A city that moves keeps the focus on the control that moved it. */
  const move = useCallback((from: number, to: number, control: HTMLElement) => {
    moveTo(from, to);
    requestAnimationFrame(() => control.isConnected && control.focus());
  }, []);
  return (
    <>
      <div className={styles.columns}>
        <Segments label="Order of the cities" options={orders} value={order} onChange={setOrder} />
        <span className={styles.questions} title="Need, attorneys, students, home, champion">
          {[1, 2, 3, 4, 5].map((number) => (
            <span key={number}>{number}</span>
          ))}
        </span>
        <span
          className={styles.stacked}
          title="Its rank, and between which it lies in 9 of 10 draws"
        >
          Rank <span>9 of 10</span>
        </span>
        <span>Fit</span>
      </div>
      <ol
        ref={list}
        className={styles.cities}
        data-dragging={drag !== null || undefined}
        {...focus}
      >
        {cities.map((shown, index) => (
          <CityEntry
            key={cityKey(shown.city)}
            ranked={ranked}
            certainty={certainty}
            shown={shown}
            index={index}
            count={cities.length}
            dragged={drag?.from === index}
            mark={markOf(drag, index)}
            onGrab={grab}
            onMove={move}
          />
        ))}
      </ol>
      <p className={styles.key}>
        1 Need, 2 Attorneys, 3 Students, 4 Home, 5 Champion:
        <StatusMark status="meets" /> meets the baseline
        <StatusMark status="borderline" /> borderline
        <StatusMark status="below" /> below
        <StatusMark status="unknown" /> unknown
      </p>
    </>
  );
}

/** The edge of a city at which what is dragged would come to lie. */
function markOf(
  drag: { from: number; to: number } | null,
  index: number,
): 'above' | 'below' | null {
  if (drag === null || drag.from === drag.to || drag.to !== index) return null;
  return drag.to < drag.from ? 'above' : 'below';
}
