import { Minus, Plus } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Button } from './button.tsx';
import styles from './step-box.module.css';
import { TypedNumber } from './typed-number.tsx';

interface Props extends ComponentProps<typeof TypedNumber> {
  /** What the buttons move, as in 'less weight of Need'. */
  subject: string;
}

/** A number between its − and its +: to be typed, stepped and pressed, without a drag. */
export function StepBox({ subject, ...number }: Props) {
  const { value, onCommit, min, max, step = 1, disabled, className, ...typed } = number;
  const add = (difference: number) => onCommit(Math.min(max, Math.max(min, value + difference)));
  return (
    <div className={[styles.box, className].filter(Boolean).join(' ')}>
      <Button
        kind="icon"
        className={styles.step}
        aria-label={`Less ${subject}`}
        disabled={disabled || value <= min}
        onClick={() => add(-step)}
      >
        <Minus size={14} aria-hidden />
      </Button>
      <TypedNumber
        {...typed}
        value={value}
        onCommit={onCommit}
        min={min}
        max={max}
        step={step}
        disabled={disabled}
      />
      <Button
        kind="icon"
        className={styles.step}
        aria-label={`More ${subject}`}
        disabled={disabled || value >= max}
        onClick={() => add(step)}
      >
        <Plus size={14} aria-hidden />
      </Button>
    </div>
  );
}
