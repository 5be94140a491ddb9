import { type AreaMode, areaModes } from '../../data/model/area.ts';
import { milesIn, unitWords } from '../../data/words/distance.ts';
import { useMeasuring } from '../state/follow-profile.ts';
import { changeProfile, currentProfile, useProfile } from '../state/profile-store.ts';
import { useUnits } from '../state/settings-store.ts';
import { Hint } from '../ui/hint.tsx';
import { Segments } from '../ui/segments.tsx';
import styles from './area-mode-switch.module.css';

const names: Record<AreaMode, string> = { auto: 'Auto', county: 'County', metro: 'Metro' };
const hints: Record<AreaMode, string> = {
  auto: 'Each school by its metropolitan area, and by its county where it lies in none.',
  county: 'Every school by its county alone.',
  metro: 'Every school by its metropolitan area; where it lies in none, its need is unknown.',
};
const options = areaModes.map((mode) => ({ value: mode, label: names[mode], hint: hints[mode] }));

/** Auto, county or metro. */
export function AreaModeSegments() {
  const areaMode = useProfile((profile) => profile.areaMode);
  const change = (to: AreaMode) => {
    const from = names[currentProfile().areaMode];
    changeProfile({ subject: 'area', from, to: names[to] }, { areaMode: to });
  };
  return (
    <Segments
      label="Area that a school is judged by"
      options={options}
      value={areaMode}
      onChange={change}
    />
  );
}

/** The area in which a school's immigrants are counted, and how fast distance makes them count less. */
export function AreaModeSwitch() {
  const halfMiles = useProfile(({ halfDistanceMiles }) => halfDistanceMiles);
  const units = useUnits();
  const halfDistance = milesIn(halfMiles, units);
  const problem = useMeasuring((measuring) => measuring.problem);
  return (
    <div className={styles.row}>
      <span className={styles.label}>Area</span>
      <AreaModeSegments />
      <Hint
        text={`Within reach: an immigrant who lives ${halfDistance} ${unitWords[units].name} from the school counts half, one at its door counts whole.`}
      >
        <button type="button" className={styles.half}>
          half-distance {halfDistance} {unitWords[units].sign}
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
