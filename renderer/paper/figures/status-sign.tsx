import { type Status, statuses } from '../../../data/model/question.ts';
import { ink } from '../maps/paper-ink.ts';
import { widthOf } from './break-lines.ts';

interface Props {
  status: Status;
  /** Its middle. */
  x: number;
  y: number;
}

/** The mark of a status, with its colours in itself. */
export function StatusSign({ status, x, y }: Props) {
  return (
    <g transform={`translate(${x} ${y})`} stroke={ink.strong} strokeWidth={1.25} fill="none">
      {status === 'unknown' ? <path d="M-3 0h6" /> : <circle r={4} />}
      {status === 'meets' && <circle r={4} fill={ink.strong} stroke="none" />}
      {status === 'borderline' && <path d="M0 -4a4 4 0 0 0 0 8z" fill={ink.strong} stroke="none" />}
    </g>
  );
}

/** The marks with their words, and what else is to be known to read the picture. */
export function StatusLegend({ y, words }: { y: number; words: string }) {
  const size = 11;
  const starts: number[] = [];
  let x = 0;
  for (const status of statuses) {
    starts.push(x);
    x += 14 + widthOf(status, size, 400) + 18;
  }
  return (
    <g fontSize={size}>
      {statuses.map((status, i) => (
        <g key={status}>
          <StatusSign status={status} x={starts[i] + 5} y={y - 4} />
          <text x={starts[i] + 14} y={y}>
            {status}
          </text>
        </g>
      ))}
      <text x={x} y={y}>
        {words}
      </text>
    </g>
  );
}
