import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Finding } from '../../data/model/finding.ts';
import { Button } from '../ui/button.tsx';
import { formatCount } from '../ui/format.ts';
import styles from './finding-list.module.css';
import { type FindingGroup, groupFindings } from './group-findings.ts';

const icons = { error: CircleAlert, warning: TriangleAlert, note: Info };

/** More than this at once is read by nobody; the rest is a click away. */
const first = 6;

/** What an import has to say, by how much it matters, each with its place in the file. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <div className={styles.groups}>
      {groupFindings(findings).map((group) => (
        <Group key={group.severity} group={group} />
      ))}
    </div>
  );
}

function Group({ group: { severity, title, findings } }: { group: FindingGroup }) {
  const [all, setAll] = useState(false);
  const Icon = icons[severity];
  const shown = all ? findings : findings.slice(0, first);
  return (
    <section className={styles.group} data-severity={severity}>
      <h4 className={styles.title}>
        <Icon size={14} aria-hidden />
        {formatCount(findings.length)} {title}
      </h4>
      <ul className={styles.list}>
        {shown.map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only ever grows at its end
          <li key={at} className={styles.finding}>
            <p className={styles.message}>{finding.message}</p>
            <p className={styles.place}>{sayPlace(finding)}</p>
          </li>
        ))}
      </ul>
      {findings.length > first && (
        <Button onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${formatCount(findings.length)}`}
        </Button>
      )}
    </section>
  );
}

/** 'line 12 · ZIP · 0216': what of it the sentence itself does not say. */
function sayPlace({ row, column, value, message }: Finding): string {
  const parts = [
    row === null || message.includes(`ine ${row}`) ? '' : `line ${formatCount(row)}`,
    column === null || message.includes(column) ? '' : column,
    value === null || isSaid(value, message) ? '' : shortValue(value),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** A figure stands in the sentence with its thousands apart. */
function isSaid(value: string, message: string): boolean {
  return message.includes(value.trim()) || message.replaceAll(',', '').includes(value.trim());
}

function shortValue(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
