import { NumberField } from '@base-ui/react/number-field';
import styles from './number-box.module.css';

interface Props {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  onFocus?: () => void;
  min?: number;
  max?: number;
  step?: number;
  largeStep?: number;
  placeholder?: string;
  className?: string;
}

/** A number that can be typed or stepped with the arrow keys. */
export function NumberBox({ label, placeholder, className, onFocus, onChange, ...field }: Props) {
  return (
    <NumberField.Root
      {...field}
      className={className}
      locale="en-US"
      format={{ maximumFractionDigits: 0 }}
      onValueChange={onChange}
    >
      <NumberField.Input
        className={styles.input}
        aria-label={label}
        placeholder={placeholder}
        onFocus={(event) => {
          event.currentTarget.select();
          onFocus?.();
        }}
      />
    </NumberField.Root>
  );
}
