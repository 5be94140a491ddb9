import type { Profile } from '../../data/model/profile.ts';
import { changeProfile, useProfile } from '../state/profile-store.ts';
import { SelectBox } from '../ui/select-box.tsx';
import { TypedNumber } from '../ui/typed-number.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { formatCount } from '../ui/format.ts';
import { Row } from './assumption-row.tsx';
import styles from './baseline-rows.module.css';

type Baselines = Profile['baselines'];
type Baseline = keyof Baselines;

interface Box {
  baseline: Baseline;
  /** What it is called in full, for labels and the names of steps. */
  name: string;
  /** What stands behind the box. */
  unit: string;
  max: number;
  step: number;
}

const rows: { label: string; boxes: Box[] }[] = [
  {
    label: '1 Need',
    boxes: [
      {
        baseline: 'immigrants',
        name: 'Baseline of immigrants in the area',
        unit: 'immigrants in the area',
        max: 1e8,
        step: 5000,
      },
    ],
  },
  {
    label: '2 Attorneys',
    boxes: [
      {
        baseline: 'firstYearPairs',
        name: 'Baseline of pairs in the first year',
        unit: 'first year',
        max: 1000,
        step: 1,
      },
      {
        baseline: 'growthPairs',
        name: 'Baseline of pairs later',
        unit: 'pairs later',
        max: 1000,
        step: 1,
      },
    ],
  },
  {
    label: '3 Students',
    boxes: [
      {
        baseline: 'undergraduatesLow',
        name: 'Lower baseline of undergraduates',
        unit: 'to',
        max: 1e6,
        step: 500,
      },
      {
        baseline: 'undergraduatesHigh',
        name: 'Upper baseline of undergraduates',
        unit: 'undergraduates',
        max: 1e6,
        step: 500,
      },
    ],
  },
  {
    label: '4 Home',
    boxes: [
      {
        baseline: 'homeFeatures',
        name: 'Baseline of features of a home',
        unit: 'of 5 features documented',
        max: 5,
        step: 1,
      },
    ],
  },
];

/** From when on a school meets a question. */
export function BaselineRows() {
  const kept = useProfile((profile) => profile.baselines);
  const { draft, problem, change } = useDraft(kept, problemOf, (baselines: Baselines) => {
    const changed = rows
      .flatMap(({ boxes }) => boxes)
      .find((b) => baselines[b.baseline] !== kept[b.baseline]);
    if (changed === undefined) return;
    const { baseline, name } = changed;
    const [from, to] = [formatCount(kept[baseline]), formatCount(baselines[baseline])];
    changeProfile({ subject: name[0].toLowerCase() + name.slice(1), from, to }, { baselines });
  });
  return (
    <>
      {rows.map(({ label, boxes }) => (
        <Row key={label} label={label}>
          <div className={styles.boxes}>
            {boxes.map(({ baseline, name, unit, max, step }) => (
              <span key={baseline} className={styles.box}>
                <TypedNumber
                  className={styles.number}
                  label={name}
                  value={draft[baseline]}
                  min={1}
                  max={max}
                  step={step}
                  onCommit={(to) => change({ ...draft, [baseline]: to })}
                />
                {unit}
              </span>
            ))}
          </div>
          {problem !== null && boxes.some(({ baseline }) => baseline === problem.at) && (
            <p className={styles.problem} role="alert">
              {problem.sentence}
            </p>
          )}
        </Row>
      ))}
      <Row label="5 Champion">
        <SelectBox
          label="Baseline of the authority of a champion"
          options={authorities.map((label, level) => ({ value: `${level + 1}`, label }))}
          value={`${kept.championAuthority}`}
          onChange={(level) => changeAuthority(Number(level), kept)}
        />
      </Row>
    </>
  );
}

/** Levels of authority from 1 (MODEL.md section 6). */
const authorities = [
  'A person without authority',
  'A person who can request funding',
  'A person with own funding',
];

function changeAuthority(championAuthority: number, kept: Baselines): void {
  const to = authorities[championAuthority - 1];
  if (to === undefined || championAuthority === kept.championAuthority) return;
  changeProfile(
    { subject: 'baseline of the champion:', to: to.toLowerCase() },
    { baselines: { ...kept, championAuthority } },
  );
}

function problemOf(baselines: Baselines): { at: Baseline; sentence: string } | null {
  if (baselines.firstYearPairs > baselines.growthPairs) {
    return {
      at: 'growthPairs',
      sentence: 'Later there are fewer pairs than in the first year; the old baselines count on.',
    };
  }
  if (baselines.undergraduatesLow > baselines.undergraduatesHigh) {
    return {
      at: 'undergraduatesHigh',
      sentence: 'The upper baseline is under the lower one; the old baselines count on.',
    };
  }
  return null;
}
