import type { AreaMode } from '../../data/model/area.ts';
import { changeAreaMode, useAreaModeChange } from '../state/area-mode.ts';
import { useRanked } from '../state/ranking-store.ts';
import { Hint } from '../ui/hint.tsx';
import { Segments } from '../ui/segments.tsx';
import styles from './area-mode-switch.module.css';

const options: { value: AreaMode; label: string; hint: string }[] = [
  {
    value: 'auto',
    label: 'Auto',
    hint: 'Each school by its metropolitan area, and by its county where it lies in none.',
  },
  { value: 'county', label: 'County', hint: 'Every school by its county alone.' },
  {
    value: 'metro',
    label: 'Metro',
    hint: 'Every school by its metropolitan area; where it lies in none, its need is unknown.',
  },
];

/** The area in which a school's immigrants are counted, and how fast distance makes them count less. */
export function AreaModeSwitch() {
  const areaMode = useRanked(({ profile }) => profile.areaMode);
  const halfDistance = useRanked(({ profile }) => profile.halfDistanceMiles);
  const { asked, problem } = useAreaModeChange();
  return (
    <div className={styles.row}>
      <span className={styles.label}>Area</span>
      <Segments
        label="Area that a school is judged by"
        options={options}
        value={asked ?? areaMode}
        onChange={(mode) => void changeAreaMode(mode)}
      />
      <Hint
        text={`Within reach: an immigrant who lives ${halfDistance} miles from the school counts half, one at its door counts whole.`}
      >
        <button type="button" className={styles.half}>
          half-distance {halfDistance} mi
        </button>
      </Hint>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
