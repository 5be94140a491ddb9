import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { Hint } from './hint.tsx';
import styles from './segments.module.css';

interface Props<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string; hint: string }[];
  /** Null where none of them is. */
  value: Value | null;
  onChange: (value: Value) => void;
}

/** One of a few, side by side. */
export function Segments<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  return (
    <RadioGroup<Value | null>
      aria-label={label}
      className={styles.group}
      value={value}
      onValueChange={(chosen) => chosen !== null && onChange(chosen)}
    >
      {options.map((option) => (
        <Hint key={option.value} text={option.hint}>
          <Radio.Root value={option.value} className={styles.segment}>
            <span className={styles.label} data-label={option.label}>
              {option.label}
            </span>
          </Radio.Root>
        </Hint>
      ))}
    </RadioGroup>
  );
}
