import { useState } from 'react';
import type { FilePreview } from '../../data/tables/import-report.ts';
import { formatCount, unknownMark } from '../ui/format.ts';
import { Segments } from '../ui/segments.tsx';
import { countOf } from '../../data/words/plural.ts';
import styles from './row-tables.module.css';

const looks = [
  { value: 'read', label: 'As read', hint: 'The first rows as they will be imported' },
  { value: 'file', label: 'As in the file', hint: 'The first rows as they stand in the file' },
  { value: 'columns', label: 'Columns', hint: 'Every column, its type and what it is used for' },
] as const;
type Look = (typeof looks)[number]['value'];

const types = {
  identifier: 'identifier, kept as text',
  number: 'number',
  text: 'text',
  empty: 'empty',
};

/** Wider tables than this are cut: official files have hundreds of columns. */
const mostColumns = 40;

/** The first rows before and after reading, and what was made of each column. */
export function RowTables({ file }: { file: FilePreview }) {
  const hasRead = file.rows.cells.length > 0;
  const [chosen, setChosen] = useState<Look>('read');
  const hasSomething = { read: hasRead, file: true, columns: file.columns.length > 0 };
  const options = looks.filter(({ value }) => hasSomething[value]);
  const look = hasSomething[chosen] ? chosen : 'file';
  return (
    <div className={styles.tables}>
      {options.length > 1 && (
        <Segments
          label="How the rows are shown"
          options={options}
          value={look}
          onChange={setChosen}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section className={styles.scroll} aria-label={labelOf(look)} tabIndex={0}>
        {look === 'read' && <Cells header={file.rows.columns} rows={file.rows.cells} file={file} />}
        {look === 'file' && <Cells header={null} rows={file.head} file={file} />}
        {look === 'columns' && <Columns file={file} />}
      </section>
    </div>
  );
}

function labelOf(look: Look): string {
  return looks.find(({ value }) => value === look)?.hint ?? '';
}

interface CellsProps {
  header: readonly string[] | null;
  rows: readonly (readonly string[])[];
  file: FilePreview;
}

function Cells({ header, rows, file }: CellsProps) {
  const width = Math.max(header?.length ?? 0, ...rows.map((row) => row.length));
  const numeric = numericColumns(header ?? [], rows);
  return (
    <>
      <table className={styles.table}>
        {header && (
          <thead>
            <tr>
              {header.slice(0, mostColumns).map((name, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a header may repeat a name
                <th key={at} scope="col" className={numeric.has(at) ? styles.number : undefined}>
                  {inWords(name)}
                  <span className={styles.type}>
                    {rows.some((row) => row[at]) ? typeOf(name, numeric.has(at)) : types.empty}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have nothing but their place
            <tr key={line} data-header={header === null && line + 1 === file.headerLine}>
              {row.slice(0, mostColumns).map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: and neither have cells
                <td key={at} className={numeric.has(at) ? styles.number : undefined} title={cell}>
                  {header === null ? cell : sayCell(cell, numeric.has(at))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {width > mostColumns && (
        <p className={styles.more}>
          {countOf(width - mostColumns, 'further column is', 'further columns are')} not shown here.
        </p>
      )}
    </>
  );
}

/** Names of ours that are never figures, however they look. */
const identifier = /^(id|unitid|zip|cbsa|area|code)$|county(?! name)|tract|metro/i;

/** A cell as it is written for people: what is not known has its mark, figures their separators. */
function sayCell(cell: string, isFigure: boolean): string {
  if (cell === '') return unknownMark;
  if (cell === 'true' || cell === 'false') return cell === 'true' ? 'yes' : 'no';
  return isFigure && /^\d{4,}$/.test(cell) ? formatCount(Number(cell)) : cell;
}

/** 'placed by' of placedBy */
function inWords(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function typeOf(name: string, isFigure: boolean): string {
  if (identifier.test(name)) return 'identifier';
  return isFigure ? 'number' : 'text';
}

/** Columns that hold nothing but figures; identifiers with leading zeros stay text. */
function numericColumns(header: readonly string[], rows: CellsProps['rows']): Set<number> {
  const isFigure = (cell: string) => /^(?:[–-]|-?(?:0|[1-9][\d,]*)(?:\.\d+)?|)$/.test(cell);
  const columns = header.map((_, at) => at);
  return new Set(
    columns.filter(
      (at) =>
        !identifier.test(header[at]) &&
        rows.some((row) => row[at]) &&
        rows.every((row) => isFigure(row[at] ?? '')),
    ),
  );
}

function Columns({ file: { columns, fields, mapping } }: { file: FilePreview }) {
  const meaningOf = (field: string | null) =>
    fields?.[mapping?.kind ?? 'attorneys'].find(({ name }) => name === field)?.meaning ?? field;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">Read as</th>
          <th scope="col">Such as</th>
          {mapping && <th scope="col">Used for</th>}
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name, type, samples, field }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a header may repeat a name
          <tr key={at}>
            <td>{name || `column ${at + 1}`}</td>
            <td>{types[type]}</td>
            <td>{samples.slice(0, 3).join(', ')}</td>
            {mapping && <td>{meaningOf(field) ?? 'not used'}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
