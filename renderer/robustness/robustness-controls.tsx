import { mostDraws } from '../../data/api/contract.ts';
import { changeProfile, useProfile } from '../state/profile-store.ts';
import { Button } from '../ui/button.tsx';
import { formatCount } from '../ui/format.ts';
import { NumberBox } from '../ui/number-box.tsx';
import { Segments } from '../ui/segments.tsx';
import { type Disagreement, disagreementOf, disagreements, rangeOfThirty } from './disagreement.ts';
import {
  cancelRobustness,
  type RobustnessAnswer,
  type RobustnessSettings,
  useRobustnessProgress,
  useRobustnessSettings,
} from './robustness-query.ts';
import styles from './robustness-controls.module.css';

/** How far we disagree, how many draws, from which seed, and how far the work is. */
export function RobustnessControls({ answer }: { answer: RobustnessAnswer }) {
  const settings = useRobustnessSettings();
  const agreement = useProfile((profile) => profile.agreement);
  const disagree = (value: Disagreement) => {
    const chosen = disagreements.find((one) => one.value === value);
    if (chosen === undefined) return;
    changeProfile(
      { subject: 'disagreement about weights', from: disagreementOf(agreement), to: value },
      { agreement: chosen.agreement },
    );
  };
  const set = (name: keyof RobustnessSettings) => (value: number | null) => {
    if (value !== null) useRobustnessSettings.setState({ [name]: value });
  };
  return (
    <div className={styles.controls}>
      <div className={styles.row}>
        <span className={styles.label} aria-hidden="true">
          We disagree
        </span>
        <Segments
          label="How much we disagree about the weights"
          options={options}
          value={disagreementOf(agreement)}
          onChange={disagree}
        />
      </div>
      <div className={styles.row}>
        <NumberField
          label="Draws"
          width={76}
          value={settings.draws}
          onChange={set('draws')}
          min={100}
          max={mostDraws}
          step={1000}
        />
        <NumberField
          label="Top"
          width={56}
          value={settings.top}
          onChange={set('top')}
          min={1}
          max={1000}
          step={1}
        />
        <NumberField
          label="Seed"
          width={64}
          value={settings.seed}
          onChange={set('seed')}
          min={0}
          max={999_999}
          step={1}
        />
        <Work answer={answer} draws={settings.draws} />
      </div>
      {answer.state === 'failed' && <p role="alert">{answer.problem}</p>}
    </div>
  );
}

const options = disagreements.map(({ value, agreement }) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
  hint:
    agreement === 'uniform'
      ? 'Any weights are as good as those of the profile.'
      : `As sure as ${agreement} voices saying the same: a weight of 30 lies between ${rangeOfThirty(agreement).join(' and ')} in 9 of 10 draws.`,
}));

interface NumberFieldProps {
  label: string;
  width: number;
  value: number;
  onChange: (value: number | null) => void;
  min: number;
  max: number;
  step: number;
}

function NumberField({ label, width, ...box }: NumberFieldProps) {
  return (
    <span className={styles.number}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <span style={{ width }}>
        <NumberBox label={label} {...box} />
      </span>
    </span>
  );
}

/** How far the draws are, and the way to stop them or begin again. */
function Work({ answer, draws }: { answer: RobustnessAnswer; draws: number }) {
  const progress = useRobustnessProgress();
  if (answer.state === 'ready') {
    return <p className={styles.done}>{formatCount(answer.robustness.draws)} draws made</p>;
  }
  if (answer.state === 'working') {
    return (
      <div className={styles.work}>
        <progress
          className={styles.progress}
          aria-label={`Making ${formatCount(draws)} draws`}
          max={1}
          value={progress ?? 0}
        />
        <Button onClick={cancelRobustness}>Cancel</Button>
      </div>
    );
  }
  return (
    <div className={styles.work}>
      <span className={styles.done}>{answer.state === 'failed' ? 'Failed' : 'Stopped'}</span>
      <Button onClick={answer.again}>Begin again</Button>
    </div>
  );
}
