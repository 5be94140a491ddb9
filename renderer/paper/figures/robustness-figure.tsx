import type { Report, ReportRobustness } from '../../../data/report/report.ts';
import { rankScale, rankTicks, roundLastRank } from '../../chart/rank-scale.ts';
import { formatCount, formatShare } from '../../ui/format.ts';
import { ground, ink } from '../maps/paper-ink.ts';
import { breakLines } from './break-lines.ts';
import { FigureFrame, figureSide } from './figure-frame.tsx';
import { saySources } from './say-sources.ts';
import { TextLines } from './text-lines.tsx';

type Row = ReportRobustness['rows'][number];

const width = 1056;
const inner = width - 2 * figureSide;
const nameWidth = 340;
const rankRight = 392;
const stripLeft = 416;
const stripWidth = 380;
const intervalRight = 900;
const headHeight = 26;
const line = 15;

interface Props {
  report: Report;
  robustness: ReportRobustness;
}

/** Between which ranks each school lies when weights and figures are drawn anew. */
export function RobustnessFigure({ report, robustness }: Props) {
  const last = roundLastRank(Math.max(10, ...robustness.rows.map(({ rankHigh }) => rankHigh)));
  const scale = rankScale(last);
  const place = (rank: number) => stripLeft + 6 + scale(rank) * (stripWidth - 12);
  let y = headHeight;
  const rows = robustness.rows.map((row) => {
    const school = breakLines(row.name, nameWidth, 12.5, 600);
    const city = breakLines(row.city, nameWidth, 11);
    const top = y;
    y += (school.length + city.length) * line + 10;
    return { row, school, city, top };
  });
  const names = robustness.rows.map(({ name }) => name).join(', ');
  return (
    <FigureFrame
      width={width}
      height={y + 26}
      title="How sure the ranks are"
      words={robustness.sentence}
      sources={saySources(report)}
      alt={`Chart of the ranks that 9 in 10 draws give ${names}`}
    >
      <g fontSize={11.5} fontWeight={600} fill={ink.strong}>
        <text y={12}>School and city</text>
        <text x={rankRight} y={12} textAnchor="end">
          Rank
        </text>
        <text x={intervalRight} y={12} textAnchor="end">
          In 9 of 10 draws
        </text>
        <text x={inner} y={12} textAnchor="end">
          In the top {robustness.top}
        </text>
      </g>
      {rankTicks(last).map((rank) => (
        <g key={rank}>
          <path d={`M${place(rank)} ${headHeight - 6}V${y}`} stroke="#e3e6e9" />
          <text x={place(rank)} y={12} textAnchor="middle" fontSize={10.5}>
            {formatCount(rank)}
          </text>
        </g>
      ))}
      {rows.map(({ row, school, city, top }) => (
        <g key={row.unitid} transform={`translate(0 ${top})`}>
          <TextLines
            lines={school}
            x={0}
            y={15}
            lineHeight={line}
            fontSize={12.5}
            fontWeight={600}
            fill={ink.strong}
          />
          <TextLines
            lines={city}
            x={0}
            y={15 + school.length * line}
            lineHeight={line}
            fontSize={11}
          />
          <Ranks row={row} place={place} />
        </g>
      ))}
      <g transform={`translate(0 ${y + 16})`} fontSize={11}>
        <Bar from={6} to={40} y={0} />
        <text x={50} y={4}>
          ranks of 9 in 10 draws
        </text>
        <Mark x={204} y={0} />
        <text x={214} y={4}>
          rank under the profile “{report.profile.name}”; each step of the scale is about three
          times the one before
        </text>
      </g>
    </FigureFrame>
  );
}

function Ranks({ row, place }: { row: Row; place: (rank: number) => number }) {
  const { rank, rankLow, rankHigh, topShare } = row;
  return (
    <g fontSize={12}>
      <text x={rankRight} y={15} textAnchor="end" fontWeight={600} fill={ink.strong}>
        {formatCount(rank)}
      </text>
      <Bar from={place(rankLow)} to={place(rankHigh)} y={11} />
      <Mark x={place(rank)} y={11} />
      <text x={intervalRight} y={15} textAnchor="end">
        {rankLow === rankHigh
          ? formatCount(rankLow)
          : `${formatCount(rankLow)} to ${formatCount(rankHigh)}`}
      </text>
      <text x={inner} y={15} textAnchor="end">
        {formatShare(topShare)}
      </text>
    </g>
  );
}

function Bar({ from, to, y }: { from: number; to: number; y: number }) {
  return <path d={`M${from} ${y}H${to}`} stroke="#5d6571" strokeWidth={6} strokeLinecap="round" />;
}

function Mark({ x, y }: { x: number; y: number }) {
  return <circle cx={x} cy={y} r={4.5} fill={ink.strong} stroke={ground} strokeWidth={1.5} />;
}
