import { X } from 'lucide-react';
import type { FilePreview } from '../../data/tables/import-report.ts';
import { states } from '../../data/tables/states.ts';
import { nameOfState } from '../../data/words/state-name.ts';
import { SelectBox } from '../ui/select-box.tsx';
import styles from './coverage-form.module.css';
import { choose, useImport } from './import-store.ts';

/** Only where a list is complete does a place without attorneys mean that there are none. */
export function CoverageForm({ file: { handle, coverage } }: { file: FilePreview }) {
  const covered = useImport(({ choices }) => choices[handle]?.coverage ?? coverage);
  const cover = (codes: readonly string[]) => choose(handle, { coverage: [...codes].sort() });
  const open = states.filter(([, postal]) => !covered.includes(postal));
  const options = [
    { value: '', label: 'Add a state' },
    ...open.map(([, postal, name]) => ({ value: postal, label: name })),
  ];
  return (
    <div className={styles.form}>
      <p className={styles.why}>
        In these states a place without attorneys has none; elsewhere it stays unknown how many
        there are.
      </p>
      <div className={styles.states}>
        {covered.map((postal) => (
          <button
            key={postal}
            type="button"
            className={styles.state}
            aria-label={`${nameOfState(postal)} is not covered in full`}
            onClick={() => cover(covered.filter((one) => one !== postal))}
          >
            {nameOfState(postal)}
            <X size={12} aria-hidden />
          </button>
        ))}
        <SelectBox
          label="Add a state that the list covers in full"
          options={options}
          value=""
          onChange={(postal) => postal !== '' && cover([...covered, postal])}
        />
      </div>
    </div>
  );
}
