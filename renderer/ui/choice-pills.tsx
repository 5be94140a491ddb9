import styles from './choice-pills.module.css';

interface Props<Value extends string | number> {
  /** What is chosen among, as a short heading. */
  legend: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  /** Called with those chosen, in the order in which they are offered. */
  onChange: (chosen: Value[]) => void;
}

/** Any number of a few, side by side. */
export function ChoicePills<Value extends string | number>(props: Props<Value>) {
  const { legend, options, chosen, onChange } = props;
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.pills}>
        {options.map(({ value, label }) => {
          const on = chosen.includes(value);
          const toggled = () =>
            options
              .map((option) => option.value)
              .filter((one) => (one === value ? !on : chosen.includes(one)));
          return (
            <button
              key={value}
              type="button"
              className={styles.pill}
              aria-pressed={on}
              onClick={() => onChange(toggled())}
            >
              {label}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
