import { type FormEvent, useId, useState } from 'react';
import { Button } from './button.tsx';
import styles from './name-form.module.css';

interface Props {
  /** What gets the name, in one word: it stands in the sentences. */
  noun: string;
  /** What is asked for. */
  label: string;
  /** The word on the button that keeps the name. */
  done: string;
  /** What stands in the box at first. */
  first?: string;
  taken: readonly string[];
  keep: (name: string) => void;
  onClose: () => void;
}

const longest = 80;

/** Asks for a name that nothing of its kind has yet. */
export function NameForm({ noun, label, done, first = '', taken, keep, onClose }: Props) {
  const [name, setName] = useState(first);
  const [asked, setAsked] = useState(false);
  const sentence = useId();
  const trimmed = name.trim();
  const problem = findNameProblem(noun, trimmed, taken);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problem !== null) return;
    onClose();
    keep(trimmed);
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
        aria-label={label}
        placeholder={label}
        maxLength={longest}
        value={name}
        aria-invalid={asked && problem !== null}
        aria-describedby={asked && problem !== null ? sentence : undefined}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to type a name
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit">{done}</Button>
      <Button onClick={onClose}>Cancel</Button>
      {asked && problem !== null && (
        <p id={sentence} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

function findNameProblem(noun: string, name: string, taken: readonly string[]): string | null {
  if (name === '') return `Type a name for the ${noun}.`;
  const same = taken.find((other) => other.toLowerCase() === name.toLowerCase());
  return same === undefined ? null : `There is a ${noun} called ${same}; choose another name.`;
}
