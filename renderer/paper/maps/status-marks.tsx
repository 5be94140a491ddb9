import type { CandidateStatus } from '../../../data/model/shortlist.ts';
import { markRadius } from './city-marks.ts';
import { ground, ink } from './paper-ink.ts';

const looks: Record<CandidateStatus, { fill: string; text: string; dash?: string }> = {
  recommended: { fill: ink.strong, text: ground },
  considering: { fill: ground, text: ink.strong },
  'on hold': { fill: ground, text: ink.strong, dash: '3 2' },
  'set aside': { fill: '#dfe3e8', text: ink.quiet },
};

interface MarkProps {
  status: CandidateStatus;
  at: readonly [number, number];
  text: string;
}

/** The number of a city in a circle that tells its status. */
export function StatusMark({ status, at: [x, y], text }: MarkProps) {
  const { fill, text: colour, dash } = looks[status];
  return (
    <g>
      <circle cx={x} cy={y} r={markRadius + 1.2} fill={ground} />
      <circle
        cx={x}
        cy={y}
        r={markRadius - 0.6}
        fill={fill}
        stroke={status === 'set aside' ? ink.line : ink.strong}
        strokeWidth={1.4}
        {...(dash === undefined ? {} : { strokeDasharray: dash })}
      />
      <text
        x={x}
        y={y + 3.7}
        textAnchor="middle"
        fontSize={text.length > 2 ? 8.5 : 10.5}
        fontWeight={650}
        fill={colour}
      >
        {text}
      </text>
    </g>
  );
}

interface LegendProps {
  statuses: readonly CandidateStatus[];
  left: number;
  /** Where something else begins. */
  right: number;
}

/** Only of the statuses that are on the map, in their own order; each as wide as its word. */
export function StatusLegend({ statuses, left, right }: LegendProps) {
  const shown = (Object.keys(looks) as CandidateStatus[]).filter((one) => statuses.includes(one));
  let [x, y] = [left, 30];
  const placed = shown.map((status) => {
    const width = 2 * markRadius + 18 + status.length * 6.1;
    if (x > left && x + width > right) [x, y] = [left, y + 24];
    const place = { status, x, y };
    x += width;
    return place;
  });
  return (
    <g>
      <text x={left} y={11} fontWeight={600} fill={ink.strong}>
        Candidate cities, numbered as on the shortlist
      </text>
      {placed.map((place) => (
        <g key={place.status}>
          <StatusMark status={place.status} at={[place.x + markRadius, place.y]} text="" />
          <text x={place.x + 2 * markRadius + 6} y={place.y + 4}>
            {place.status}
          </text>
        </g>
      ))}
    </g>
  );
}
