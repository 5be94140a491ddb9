import { useState } from 'react';
import styles from './text-box.module.css';

interface Props {
  label: string;
  /** YYYY-MM-DD, or null for none. */
  value: string | null;
  /** Null only where none is allowed. */
  onChange: (value: string | null) => void;
  /** Whether it may be empty. */
  optional?: boolean;
  disabled?: boolean;
}

/** A day. What is typed halfway, or in a year far off, stays in the box until it is a day. */
export function DateBox({ label, value, onChange, optional = false, disabled }: Props) {
  const [held, setHeld] = useState<{ over: string | null; text: string } | null>(null);
  // A day that came from elsewhere, such as an undo, goes before what was typed over the old one.
  const own = held !== null && held.over === value ? held.text : null;
  return (
    <input
      type="date"
      className={styles.box}
      aria-label={label}
      min="1900-01-01"
      max="2199-12-31"
      disabled={disabled}
      value={own ?? value ?? ''}
      onChange={({ target }) => {
        const text = target.value;
        // Between the parts of a day the box says that it is empty, and must not be emptied.
        if (text === '' && target.validity.badInput) return;
        const isDay = /^(19|20|21)\d\d-\d\d-\d\d$/.test(text);
        if (isDay || (text === '' && optional)) {
          setHeld(null);
          onChange(text === '' ? null : text);
        } else setHeld({ over: value, text });
      }}
      onBlur={() => setHeld(null)}
    />
  );
}
