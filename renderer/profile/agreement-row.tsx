import type { Profile } from '../../data/model/profile.ts';
import { changeProfile, useProfile } from '../state/profile-store.ts';
import { Segments } from '../ui/segments.tsx';
import { TypedNumber } from '../ui/typed-number.tsx';
import { Row } from './assumption-row.tsx';
import styles from './assumption-row.module.css';

type Agreement = Profile['agreement'];

const levels: { value: string; label: string; agreement: Agreement; hint: string }[] = [
  {
    value: 'little',
    label: 'A little',
    agreement: 200,
    hint: 'Weights differ by a few points: as if 200 voices said the same.',
  },
  {
    value: 'some',
    label: 'Some',
    agreement: 50,
    hint: 'Weights of 30 may as well be 24 or 36: as if 50 voices said the same.',
  },
  {
    value: 'much',
    label: 'Much',
    agreement: 12,
    hint: 'Weights of 30 may as well be 17 or 43: as if 12 voices said the same.',
  },
  {
    value: 'uniform',
    label: 'Wholly',
    agreement: 'uniform',
    hint: 'Any weights are as good as these (uniform).',
  },
];

/** How far those who weigh differ; the robustness draws vary the weights as much. */
export function AgreementRow() {
  const agreement = useProfile((profile) => profile.agreement);
  const level = levels.find((one) => one.agreement === agreement);
  const change = (to: Agreement) =>
    changeProfile(
      { subject: 'how much we disagree', from: say(agreement), to: say(to) },
      { agreement: to },
    );
  return (
    <Row label="How much do we disagree" note="for the robustness draws">
      <div className={styles.pair}>
        <Segments
          label="How much do we disagree"
          options={levels}
          value={level?.value ?? ''}
          onChange={(value) => {
            const chosen = levels.find((one) => one.value === value);
            if (chosen) change(chosen.agreement);
          }}
        />
        {agreement !== 'uniform' && (
          <span className={styles.measured}>
            as sure as
            <TypedNumber
              className={styles.number}
              label="As sure as so many voices saying the same"
              value={agreement}
              min={1}
              max={10_000}
              digits={1}
              step={10}
              onCommit={change}
            />
            voices
          </span>
        )}
      </div>
    </Row>
  );
}

function say(agreement: Agreement): string {
  const level = levels.find((one) => one.agreement === agreement);
  return level?.label.toLowerCase() ?? `${agreement} voices`;
}
