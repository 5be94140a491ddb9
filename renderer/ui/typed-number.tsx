import { type KeyboardEvent, useId, useState } from 'react';
import { readNumber } from './read-number.ts';
import styles from './typed-number.module.css';

interface Props {
  label: string;
  value: number;
  /** Only numbers within the bounds arrive; what is typed in between stays in the box. */
  onCommit: (value: number) => void;
  min: number;
  max: number;
  /** What an arrow key adds; ten times as much with Shift. */
  step?: number;
  /** Digits behind the point. */
  digits?: number;
  disabled?: boolean | undefined;
  className?: string;
}

/**
 * A number that is typed and taken over with Enter or on leaving the box. What cannot be taken over
 * stays as it was typed, with a sentence that spans the row of a grid below it.
 */
export function TypedNumber(props: Props) {
  const { label, value, onCommit, min, max, step = 1, digits = 0, disabled, className } = props;
  const [typed, setTyped] = useState<{ text: string; over: number; refused: boolean } | null>(null);
  const sentence = useId();
  // A value that came from elsewhere, such as an undo, goes before what was typed over the old one.
  const own = typed !== null && typed.over === value ? typed : null;
  const commit = () => {
    if (own === null) return;
    const number = readNumber(own.text);
    if (number === null || number < min || number > max) setTyped({ ...own, refused: true });
    else {
      setTyped(null);
      const rounded = roundTo(number, digits);
      if (rounded !== roundTo(value, digits)) onCommit(rounded);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const takesBack =
      event.key === 'Escape' || (event.key === 'z' && (event.ctrlKey || event.metaKey));
    if (event.key === 'Enter') {
      commit();
      event.currentTarget.select();
    } else if (direction !== undefined) {
      event.preventDefault();
      const from = (own && readNumber(own.text)) ?? value;
      const to = from + direction * step * (event.shiftKey ? 10 : 1);
      setTyped(null);
      onCommit(roundTo(Math.min(max, Math.max(min, to)), digits));
    } else if (takesBack && own !== null) {
      // Takes back the typing; only the next time it goes to the profile.
      event.preventDefault();
      setTyped(null);
    }
  };
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={[styles.input, className].filter(Boolean).join(' ')}
        aria-label={label}
        aria-invalid={own?.refused ?? false}
        aria-describedby={own?.refused ? sentence : undefined}
        disabled={disabled}
        value={own?.text ?? writeNumber(value, digits)}
        onChange={(event) => setTyped({ text: event.target.value, over: value, refused: false })}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {own?.refused && (
        <p id={sentence} className={styles.problem} role="alert">
          {`Type a number from ${writeNumber(min, digits)} to ${writeNumber(max, digits)}.`}
        </p>
      )}
    </>
  );
}

function writeNumber(value: number, digits: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

function roundTo(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
