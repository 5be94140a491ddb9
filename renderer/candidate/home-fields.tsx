import { type Candidate, featureStates, homeFeatures } from '../../data/model/candidate.ts';
import { SelectBox } from '../ui/select-box.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { edit, type Subject } from './edit-candidate.ts';
import styles from './choice-rows.module.css';

type FeatureState = (typeof featureStates)[number];

/** The five features of a home, whether it hangs on one person, and a note. */
export function HomeFields({ subject }: { subject: Subject }) {
  const { home } = subject.candidate;
  const set = (what: string, change: Partial<Candidate['home']>) =>
    edit(subject, what, (now) => ({ ...now, home: { ...now.home, ...change } }));
  return (
    <div className={styles.rows}>
      {homeFeatures.map((feature) => (
        <div key={feature} className={styles.row}>
          <span className={styles.name}>{feature[0].toUpperCase() + feature.slice(1)}</span>
          <SelectBox
            label={`Home: ${feature}`}
            options={featureStates.map((value) => ({ value, label: value }))}
            value={home.features[feature]}
            onChange={(value) =>
              set(`home, ${feature},`, {
                features: { ...home.features, [feature]: value as FeatureState },
              })
            }
          />
        </div>
      ))}
      <div className={styles.row}>
        <span className={styles.name}>Hangs on one person</span>
        <SelectBox
          label="Home: hangs on one person"
          options={stability}
          value={
            home.dependsOnOnePerson === null ? 'unknown' : home.dependsOnOnePerson ? 'yes' : 'no'
          }
          onChange={(value) =>
            set('stability of the home', {
              dependsOnOnePerson: value === 'unknown' ? null : value === 'yes',
            })
          }
        />
      </div>
      {home.dependsOnOnePerson === true && (
        <p className={styles.note}>A home that hangs on one person goes when the person goes.</p>
      )}
      <TextBox
        lines
        label="Note on the home"
        placeholder="Note on the home"
        most={4000}
        value={home.note}
        onChange={(note) => set('note on the home', { note })}
      />
    </div>
  );
}

const stability = ['unknown', 'no', 'yes'].map((value) => ({ value, label: value }));
