import { ChevronDown, ChevronUp, GripVertical, X } from 'lucide-react';
import { type KeyboardEvent, memo, type PointerEvent } from 'react';
import { type CandidateStatus, candidateStatuses } from '../../data/model/shortlist.ts';
import type { RobustnessAnswer } from '../robustness/robustness-query.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import { SelectBox } from '../ui/select-box.tsx';
import styles from './city-entry.module.css';
import { CitySchool } from './city-school.tsx';
import { CityTexts } from './city-texts.tsx';
import { setStatus, takeCityOff } from './edit-cities.ts';
import type { ShownCity } from './shown-cities.ts';

const statusOptions = candidateStatuses.map((status) => ({
  value: status,
  label: `${status[0].toUpperCase()}${status.slice(1)}`,
}));

interface Props {
  ranked: Ranked;
  certainty: RobustnessAnswer;
  shown: ShownCity;
  /** Place among the cities, from 0, of so many. */
  index: number;
  count: number;
  dragged: boolean;
  /** The edge at which a city that is dragged would come to lie. */
  mark: 'above' | 'below' | null;
  onGrab: (event: PointerEvent<HTMLElement>, index: number) => void;
  onMove: (from: number, to: number, control: HTMLElement) => void;
}

/** A candidate city: its place, its name and status, the lead school and its alternates, and texts. */
export const CityEntry = memo(function CityEntry(props: Props) {
  const { ranked, certainty, shown, index, count, dragged, mark } = props;
  const { city, schools } = shown;
  const { name } = city;
  const moveBy = (by: number, control: HTMLElement) => props.onMove(index, index + by, control);
  const onGripKey = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moveBy(by, event.currentTarget);
  };
  return (
    <li
      className={styles.city}
      data-city={city.id}
      data-dragged={dragged || undefined}
      data-mark={mark ?? undefined}
    >
      <div className={styles.head}>
        <Hint text="Drag, or Alt with ↑ and ↓" side="left">
          <button
            type="button"
            className={styles.grip}
            aria-label={`Move ${name}, number ${index + 1} of ${count}`}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onPointerDown={(event) => props.onGrab(event, index)}
            onKeyDown={onGripKey}
          >
            <GripVertical size={14} aria-hidden />
          </button>
        </Hint>
        <span className={styles.number}>{index + 1}</span>
        <h2 className={styles.name} data-copy>
          {name}
        </h2>
        <span className={styles.moves}>
          <Button
            kind="icon"
            aria-label={`Move ${name} up`}
            aria-disabled={index === 0}
            onClick={(event) => moveBy(-1, event.currentTarget)}
          >
            <ChevronUp size={16} aria-hidden />
          </Button>
          <Button
            kind="icon"
            aria-label={`Move ${name} down`}
            aria-disabled={index === count - 1}
            onClick={(event) => moveBy(1, event.currentTarget)}
          >
            <ChevronDown size={16} aria-hidden />
          </Button>
        </span>
        <SelectBox
          label={`Status of ${name}`}
          options={statusOptions}
          value={city.status}
          onChange={(status) => setStatus(city, status as CandidateStatus)}
        />
        <Hint text="Take the city off" side="left">
          <Button
            kind="icon"
            className={styles.remove}
            aria-label={`Take ${name} off the shortlist`}
            onClick={() => takeCityOff(city)}
          >
            <X size={16} aria-hidden />
          </Button>
        </Hint>
      </div>
      <ul className={styles.schools}>
        {schools.map((school, place) => (
          <CitySchool
            key={city.schools[place]}
            ranked={ranked}
            certainty={certainty}
            unitid={city.schools[place]}
            school={school}
            lead={place === 0}
            only={schools.length === 1}
          />
        ))}
      </ul>
      <CityTexts city={city} />
    </li>
  );
});
