import { type Question, questionNames, questions } from '../../../data/model/question.ts';
import type { Report } from '../../../data/report/report.ts';
import { formatScore } from '../../ui/format.ts';
import { ink } from '../maps/paper-ink.ts';
import { breakLines } from './break-lines.ts';
import { FigureFrame, figureSide } from './figure-frame.tsx';
import { saySources } from './say-sources.ts';
import { StatusLegend, StatusSign } from './status-sign.tsx';
import { TextLines } from './text-lines.tsx';

type Row = Report['comparison']['rows'][number];

const width = 1056;
const inner = width - 2 * figureSide;
/** From the left: names, fit, then a column a question. */
const nameWidth = 330;
const fitRight = 384;
const questionsLeft = 408;
const questionWidth = (inner - questionsLeft) / questions.length;
const barWidth = 60;
const headHeight = 24;
const line = 15;

/** The lead schools side by side: their fit, and score and status of each question. */
export function ComparisonFigure({ report }: { report: Report }) {
  let y = headHeight;
  const rows = report.comparison.rows.map((row) => {
    const city = breakLines(row.city, nameWidth, 12.5, 600);
    const school = breakLines(row.name, nameWidth, 11);
    const top = y;
    y += (city.length + school.length) * line + 12;
    return { row, city, school, top };
  });
  const names = report.comparison.rows.map(({ city }) => city).join(', ');
  return (
    <FigureFrame
      width={width}
      height={y + 26}
      title="The cities side by side"
      words={`Lead schools of “${report.shortlist}” under the profile “${report.profile.name}”, ${report.date}`}
      sources={saySources(report)}
      alt={`Chart of fit and of the five questions for the lead schools of ${names}`}
    >
      <g fontSize={11.5} fontWeight={600} fill={ink.strong}>
        <text y={12}>City and lead school</text>
        <text x={fitRight} y={12} textAnchor="end">
          Fit
        </text>
        {questions.map((question, q) => (
          <text key={question} x={questionLeft(q)} y={12}>
            {questionNames[question]}
          </text>
        ))}
      </g>
      {rows.map(({ row, city, school, top }) => (
        <g key={row.unitid} transform={`translate(0 ${top})`}>
          <path d={`M0 0.5H${inner}`} stroke="#e3e6e9" />
          <TextLines
            lines={city}
            x={0}
            y={18}
            lineHeight={line}
            fontSize={12.5}
            fontWeight={600}
            fill={ink.strong}
          />
          <TextLines
            lines={school}
            x={0}
            y={18 + city.length * line}
            lineHeight={line}
            fontSize={11}
          />
          <text
            x={fitRight}
            y={18}
            textAnchor="end"
            fontSize={12.5}
            fontWeight={600}
            fill={ink.strong}
          >
            {row.fit === null ? '–' : formatScore(row.fit)}
          </text>
          {questions.map((question, q) => (
            <Answer key={question} row={row} question={question} x={questionLeft(q)} />
          ))}
        </g>
      ))}
      <StatusLegend y={y + 22} words="against the baseline; bars are scores of 0 to 100" />
    </FigureFrame>
  );
}

function questionLeft(position: number): number {
  return questionsLeft + position * questionWidth;
}

/** Status, score as a bar, and the score; an unknown one is a dotted line, not a bar of no length. */
function Answer({ row, question, x }: { row: Row; question: Question; x: number }) {
  const score = row.scores[question];
  return (
    <g transform={`translate(${x} 0)`}>
      <StatusSign status={row.statuses[question]} x={5} y={14} />
      {score === null ? (
        <path d={`M16 14h${barWidth}`} stroke={ink.line} strokeDasharray="2 3" />
      ) : (
        <>
          <rect x={16} y={10} width={barWidth} height={8} fill="#e3e6e9" />
          <rect x={16} y={10} width={(score / 100) * barWidth} height={8} fill="#5d6571" />
          <text x={16 + barWidth + 8} y={18} fontSize={11.5}>
            {formatScore(score)}
          </text>
        </>
      )}
    </g>
  );
}
