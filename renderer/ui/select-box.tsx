import { Select } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import styles from './select-box.module.css';

interface Props {
  label: string;
  options: { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

export function SelectBox({ label, options, value, onChange }: Props) {
  return (
    <Select.Root
      items={options}
      value={value}
      onValueChange={(chosen) => onChange(chosen ?? '')}
      modal={false}
    >
      <Select.Trigger className={styles.trigger} aria-label={label}>
        <Select.Value className={styles.value} />
        <Select.Icon className={styles.icon}>
          <ChevronDown size={14} aria-hidden />
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner
          className={styles.place}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          alignItemWithTrigger={false}
        >
          <Select.Popup className={styles.popup}>
            <Select.List className={styles.list}>
              {options.map((option) => (
                <Select.Item key={option.value} value={option.value} className={styles.item}>
                  <Select.ItemIndicator className={styles.check}>
                    <Check size={14} aria-hidden />
                  </Select.ItemIndicator>
                  <Select.ItemText className={styles.text}>{option.label}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.List>
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}
