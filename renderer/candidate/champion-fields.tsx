import { useState } from 'react';
import {
  type Candidate,
  candidateSchema,
  championAuthorities,
} from '../../data/model/candidate.ts';
import { SelectBox } from '../ui/select-box.tsx';
import { TextBox } from '../ui/text-box.tsx';
import styles from './champion-fields.module.css';
import { edit, type Subject } from './edit-candidate.ts';
import grid from './field-grid.module.css';

type Champion = NonNullable<Candidate['champion']>;
type Authority = Champion['authority'];

/** Who would be the champion and what the person can do; never an undergraduate. */
export function ChampionFields({ subject }: { subject: Subject }) {
  const { champion } = subject.candidate;
  const [refused, setRefused] = useState(false);
  const set = (what: string, next: Champion | null) =>
    edit(subject, what, (now) => ({ ...now, champion: next }));
  const choose = (authority: string) => {
    setRefused(authority === undergraduate);
    if (authority === undergraduate) return;
    const known = champion ?? { name: '', role: '', undergraduate: false as const };
    set(
      'authority of the champion',
      authority === unknown ? null : { ...known, authority: authority as Authority },
    );
  };
  const isPerson = champion !== null && champion.authority !== championAuthorities[0];
  return (
    <div className={[grid.grid, styles.champion].join(' ')}>
      <span className={grid.label}>Authority</span>
      <SelectBox
        label="Authority of the champion"
        options={authorities}
        value={champion?.authority ?? unknown}
        onChange={choose}
      />
      {refused && (
        <p className={styles.refusal} role="alert">
          {undergraduateRefusal}.
        </p>
      )}
      {isPerson && (
        <>
          <span className={grid.label}>Name</span>
          <TextBox
            label="Name of the champion"
            most={200}
            value={champion.name}
            onChange={(name) => set('name of the champion', { ...champion, name })}
          />
          <span className={grid.label}>Role</span>
          <TextBox
            label="Role of the champion"
            most={200}
            value={champion.role}
            onChange={(role) => set('role of the champion', { ...champion, role })}
          />
        </>
      )}
    </div>
  );
}

const unknown = 'not looked into';
const undergraduate = 'an undergraduate';
const authorities = [unknown, ...championAuthorities, undergraduate].map((value) => ({
  value,
  label: value[0].toUpperCase() + value.slice(1),
}));

/** The schema's own sentence. */
const undergraduateRefusal =
  candidateSchema.shape.champion.safeParse({
    name: '',
    role: '',
    authority: 'own funding',
    undergraduate: true,
  }).error?.issues[0].message ?? '';
