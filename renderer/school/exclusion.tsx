import { type FormEvent, useId, useState } from 'react';
import { exclusionByRule } from '../../data/fit/exclusion.ts';
import { exclusionSentences } from '../../data/model/figures.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { Button } from '../ui/button.tsx';
import styles from './exclusion.module.css';
import { excludeAgain, liftExclusion } from './school-decisions.ts';

/** Why a rule keeps the school out, and a way in with a reason; or the reason why it is in after all. */
export function Exclusion({ ranked, school }: { ranked: Ranked; school: number }) {
  const { atlas, profile } = ranked;
  const unitid = atlas.schools.unitid[school];
  const name = atlas.schools.name[school];
  const rule = exclusionByRule(atlas.schools, school);
  const lifted = profile.exclusionsLifted[unitid];
  if (rule === '') return null;
  if (lifted !== undefined) {
    return (
      <div className={styles.note}>
        <p>
          <strong>Taken into the ranking</strong> although a rule leaves it out (
          {exclusionSentences[rule].toLowerCase()}): <span data-copy>{lifted}</span>
        </p>
        <Button onClick={() => excludeAgain(unitid, name)}>Leave it out again</Button>
      </div>
    );
  }
  return (
    <div className={styles.note}>
      <p>
        <strong>Out of the ranking.</strong> {exclusionSentences[rule]}: no clinic could be held
        here. Its figures are shown all the same.
      </p>
      <Lifting onLift={(reason) => liftExclusion(unitid, name, reason)} />
    </div>
  );
}

/** A way in asks for the reason first: it stands wherever the school does. */
function Lifting({ onLift }: { onLift: (reason: string) => void }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const field = useId();
  if (!asked) return <Button onClick={() => setAsked(true)}>Take into the ranking…</Button>;
  const given = reason.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (given !== '') onLift(given);
  };
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        setAsked(false);
      }}
    >
      <label htmlFor={field}>Why it belongs in the ranking</label>
      <input
        id={field}
        className={styles.reason}
        // biome-ignore lint/a11y/noAutofocus: the field was asked for by the button in its place
        autoFocus
        maxLength={300}
        spellCheck
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={styles.actions}>
        <Button kind="primary" type="submit" disabled={given === ''}>
          Take into the ranking
        </Button>
        <Button onClick={() => setAsked(false)}>Cancel</Button>
      </div>
    </form>
  );
}
