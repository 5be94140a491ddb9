import { useId } from 'react';
import styles from './text-box.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The most characters. */
  most: number;
  /** As tall as its text, with line breaks. */
  lines?: boolean;
  placeholder?: string;
  /** What is wrong with it, in a sentence below. */
  problem?: string | null;
  autoFocus?: boolean;
  className?: string;
}

/** A box for text, which goes on with every key. */
export function TextBox(props: Props) {
  const { label, value, onChange, most, lines, problem = null, className, ...rest } = props;
  const sentence = useId();
  const box = {
    ...rest,
    className: [styles.box, lines && styles.lines, className].filter(Boolean).join(' '),
    'aria-label': label,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : sentence,
    maxLength: most,
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <>
      {lines ? <textarea {...box} rows={1} /> : <input {...box} type="text" autoComplete="off" />}
      {problem !== null && (
        <p id={sentence} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
