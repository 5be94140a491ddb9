import type { FilePreview } from '../../data/tables/import-report.ts';
import {
  type MappedKind,
  mappedKinds,
  sayNeed,
  whatMappingLacks,
} from '../../data/tables/mapping/column-mapping.ts';
import { Button } from '../ui/button.tsx';
import { Segments } from '../ui/segments.tsx';
import { SelectBox } from '../ui/select-box.tsx';
import { choose } from './import-store.ts';
import { type MappableColumn, mappableColumns } from './mappable-columns.ts';
import styles from './mapping-form.module.css';

const origins = {
  chosen: 'As you chose.',
  remembered: 'As it was chosen the last time for a file with this header.',
  guessed: 'Guessed from the names of the columns; change what is wrong.',
};

const kinds: Record<MappedKind, { label: string; hint: string }> = {
  attorneys: { label: 'Attorneys', hint: 'A list of immigration attorneys or offices' },
  immigrants: { label: 'Immigrants', hint: 'Immigrants by county' },
};

interface Props {
  file: FilePreview;
  /** The guess was taken at its word. */
  onSettled: () => void;
}

/** Says of each field which column holds it; the guess is filled in. */
export function MappingForm({ file, onSettled }: Props) {
  const { handle, mapping, fields } = file;
  const columns = mappableColumns(file);
  const kind = mapping?.kind ?? 'attorneys';
  const chosen = mapping?.columns ?? {};
  const asks = file.status === 'needs-mapping';
  const lacks = whatMappingLacks(
    { kind, columns: chosen },
    columns.map(({ name }) => name),
  );
  const map = (field: string, column: string) => {
    const others = Object.entries(chosen).filter(([name]) => name !== field);
    const now = column === '' ? others : [...others, [field, column]];
    choose(handle, { mapping: { kind, columns: Object.fromEntries(now) } });
  };
  const options = [
    { value: '', label: 'no column' },
    ...columns.map(({ name }) => ({ value: name, label: name })),
  ];
  return (
    <div className={styles.form}>
      <div className={styles.kind}>
        <span aria-hidden="true">A list of</span>
        <Segments
          label="What the file lists"
          options={mappedKinds.map((value) => ({ value, ...kinds[value] }))}
          value={kind}
          // The columns of one kind say nothing about the other: it is guessed anew.
          onChange={(value) => choose(handle, { as: value, mapping: undefined })}
        />
        {mapping && !asks && <p className={styles.origin}>{origins[mapping.from]}</p>}
      </div>
      {asks && (
        <div className={styles.ask}>
          <p className={styles.question}>
            {lacks ?? 'This was guessed from the names of the columns. Is it right?'}
          </p>
          {lacks === null && (
            <Button
              kind="primary"
              onClick={({ currentTarget }) => {
                // The button goes; the focus stays with what it was about.
                currentTarget.closest<HTMLElement>('[tabindex]')?.focus();
                choose(handle, { mapping: { kind, columns: chosen } });
                onSettled();
              }}
            >
              These columns are right
            </Button>
          )}
        </div>
      )}
      <div className={styles.fields}>
        {fields?.[kind].map(({ name, meaning, required }) => {
          const need = sayNeed({ kind, columns: chosen }, { name, required });
          return (
            <div key={name} className={styles.field}>
              <span className={styles.meaning} aria-hidden="true">
                {meaning}
                {need !== '' && <em> {need}</em>}
              </span>
              <SelectBox
                label={need === '' ? meaning : `${meaning}, ${need}`}
                options={options}
                value={chosen[name] ?? ''}
                onChange={(column) => map(name, column)}
              />
              <span className={styles.sample}>{sampleOf(columns, chosen[name])}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** What stands in a column, to see at a glance whether it is the one. */
function sampleOf(columns: readonly MappableColumn[], name: string | undefined): string {
  const samples = columns.find((column) => column.name === name)?.samples ?? [];
  const said = [...new Set(samples)].filter((sample) => sample !== '').slice(0, 3);
  return said.length === 0 ? '' : `such as ${said.join(', ')}`;
}
