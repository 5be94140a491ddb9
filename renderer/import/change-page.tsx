import { useState } from 'react';
import type { ImportResult, SchoolChange } from '../../data/tables/import-report.ts';
import { Button } from '../ui/button.tsx';
import { formatCount, formatMiles, formatScore, unknownMark } from '../ui/format.ts';
import styles from './change-page.module.css';
import { ChangeTable } from './change-table.tsx';
import { FindingList } from './finding-list.tsx';
import { leaveImport, undoImport } from './import-store.ts';
import { countOf, kindNames, listOf, withVintage } from './import-words.ts';
import { SaveRefused } from './save-refused.tsx';

/** What an import changed, most telling first, and the way back. */
export function ChangePage({ result }: { result: ImportResult }) {
  const { changes, files, datasets, findings } = result;
  const [trouble, setTrouble] = useState<string | null>(null);
  const undo = () => {
    undoImport(result.id).catch((error: unknown) => {
      setTrouble(error instanceof Error ? error.message : String(error));
    });
  };
  const taken = files.reduce((sum, file) => sum + file.taken, 0);
  const made = datasets.map(({ kind, vintage }) => withVintage(kindNames[kind], vintage));
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title}>{countOf(taken, 'row')} imported</h2>
          <p className={styles.sentence} role="status">
            Now in use: {listOf(made)}. {sayWhatChanged(result)}
          </p>
          {trouble && <p role="alert">{trouble}</p>}
        </div>
        <Button onClick={undo}>Undo the import</Button>
        <Button kind="primary" onClick={leaveImport}>
          See the ranking
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section className={styles.changes} aria-label="What changed" tabIndex={0}>
        <ChangeTable
          title="Ranks that changed most in the first 50"
          rows={changes.ranks}
          value={(rank) => (rank === null ? 'none' : formatCount(rank))}
          lessIsBetter
        />
        {changedFigures(result).map(({ figure, count, schools }) => (
          <ChangeTable
            key={figure}
            title={capitalised(figure)}
            summary={`${countOf(count, 'school')} changed`}
            rows={schools}
            value={figure === 'centrality' ? sayCentrality : sayFigure}
          />
        ))}
        <Schools title="Added" {...changes.added} />
        <Schools title="Gone" {...changes.gone} />
        {changes.moved.count > 0 && (
          <section className={styles.part}>
            <h3>{countOf(changes.moved.count, 'school')} moved</h3>
            <ul>
              {changes.moved.schools.map(({ unitid, name, km }) => (
                <li key={unitid}>
                  {name} <span className={styles.quiet}>{formatMiles(km)} miles</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Refused result={result} />
        {findings.length > 0 && (
          <section className={styles.wide}>
            <h3>What there is to say</h3>
            <FindingList findings={findings} />
          </section>
        )}
      </section>
    </div>
  );
}

/** Figures that changed for some school at all. */
function changedFigures({ changes }: ImportResult): ImportResult['changes']['figures'] {
  return changes.figures.filter(({ count }) => count > 0);
}

function sayWhatChanged(result: ImportResult): string {
  const { added, gone, moved, ranks } = result.changes;
  const figures = changedFigures(result);
  const parts = [
    added.count > 0 && `${countOf(added.count, 'school')} added`,
    gone.count > 0 && `${formatCount(gone.count)} gone`,
    moved.count > 0 && `${formatCount(moved.count)} moved`,
    figures.length > 0 && `figures of ${countOf(mostOf(figures), 'school')} changed`,
  ].filter((part) => part !== false);
  if (parts.length === 0 && ranks.length === 0) {
    return 'The figures are the same as before: no school was added, moved or ranked otherwise.';
  }
  return `${capitalised(listOf(parts))}${parts.length > 0 ? '.' : ''}`;
}

function mostOf(figures: { count: number }[]): number {
  return Math.max(...figures.map(({ count }) => count));
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function sayFigure(figure: SchoolChange['before']): string {
  if (figure === null) return unknownMark;
  if (Number.isInteger(figure) || Math.abs(figure) >= 10) return formatCount(figure);
  return figure.toFixed(Math.abs(figure) < 1 ? 2 : 1);
}

/** 0-100 on screen, 0-1 in the core. */
function sayCentrality(centrality: SchoolChange['before']): string {
  return centrality === null ? unknownMark : formatScore(centrality * 100);
}

interface SchoolsProps {
  title: string;
  count: number;
  schools: { unitid: string; name: string }[];
}

function Schools({ title, count, schools }: SchoolsProps) {
  if (count === 0) return null;
  return (
    <section className={styles.part}>
      <h3>
        {countOf(count, 'school')} {title.toLowerCase()}
      </h3>
      <p className={styles.names}>
        {schools.map(({ name }) => name).join(', ')}
        {count > schools.length ? ` and ${formatCount(count - schools.length)} more` : ''}
      </p>
    </section>
  );
}

function Refused({ result: { id, files } }: { result: ImportResult }) {
  const refused = files.reduce((sum, file) => sum + file.refused, 0);
  if (refused === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{countOf(refused, 'row')} refused</h3>
      <SaveRefused importId={id} />
    </section>
  );
}
