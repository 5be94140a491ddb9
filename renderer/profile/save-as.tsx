import { type FormEvent, useId, useState } from 'react';
import { saveProfileAs } from '../state/profiles.ts';
import { Button } from '../ui/button.tsx';
import styles from './profile-head.module.css';

interface Props {
  taken: readonly string[];
  from: string;
  onClose: () => void;
  attempt: (work: () => Promise<string>) => Promise<void>;
}

const longest = 80;

/** Asks for the name under which the profile goes on. */
export function SaveAs({ taken, from, onClose, attempt }: Props) {
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const sentence = useId();
  const trimmed = name.trim();
  const problem = findNameProblem(trimmed, taken);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problem !== null) return;
    onClose();
    void attempt(async () => {
      await saveProfileAs(trimmed);
      return `Saved as ${trimmed}; ${from} stays as it was.`;
    });
  };
  return (
    <form
      className={styles.naming}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <input
        className={styles.name}
        aria-label="Name of the profile"
        placeholder="Name of the profile"
        maxLength={longest}
        value={name}
        aria-invalid={asked && problem !== null}
        aria-describedby={asked && problem !== null ? sentence : undefined}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to type a name
        autoFocus
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit">Save</Button>
      <Button onClick={onClose}>Cancel</Button>
      {asked && problem !== null && (
        <p id={sentence} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

function findNameProblem(name: string, taken: readonly string[]): string | null {
  if (name === '') return 'Type a name for the profile.';
  const same = taken.find((other) => other.toLowerCase() === name.toLowerCase());
  return same === undefined ? null : `There is a profile called ${same}; choose another name.`;
}
