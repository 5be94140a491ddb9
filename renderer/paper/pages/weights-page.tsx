import { weightShares } from '../../../data/fit/shares.ts';
import { criteria, criterionDescriptions, type Criterion } from '../../../data/model/criterion.ts';
import type { Profile } from '../../../data/model/profile.ts';
import { questionNames, questions } from '../../../data/model/question.ts';
import type { Report } from '../../../data/report/report.ts';
import { figureAxes, shareOnAxis, withRoomFor } from '../../chart/figure-axis.ts';
import { ValueBackdrop } from '../../chart/value-backdrop.tsx';
import type { ValuePlot } from '../../chart/value-plot.ts';
import { formatShare } from '../../ui/format.ts';
import { listAssumptions } from './list-assumptions.ts';
import { Page, type PagePlace } from './page.tsx';
import styles from './weights-page.module.css';

interface Props {
  report: Report;
  place: PagePlace;
}

/** All weights, value functions and assumptions of the profile. */
export function WeightsPage({ report, place }: Props) {
  const { profile } = report;
  const shares = weightShares(profile);
  return (
    <Page
      report={report}
      place={place}
      title="Weights, value functions and assumptions"
      aside={`profile “${profile.name}”`}
    >
      <div className={styles.weights}>
        {questions.map((question) => (
          <p key={question} className={styles.weight}>
            <strong>{formatShare(shares[question])}</strong>
            {questionNames[question]}
          </p>
        ))}
      </div>
      <div className={styles.charts}>
        {criteria.map((criterion) => (
          <section key={criterion} className={styles.chart}>
            <h3>
              {criterionDescriptions[criterion].name}{' '}
              <span>{partOfQuestion(profile, criterion)}</span>
            </h3>
            <ValueLine profile={profile} criterion={criterion} />
          </section>
        ))}
      </div>
      <dl className={styles.assumptions}>
        {listAssumptions(profile).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}

/** '70 % of Need', or that it has no weight. */
function partOfQuestion({ criterionWeights }: Profile, criterion: Criterion): string {
  const { question } = criterionDescriptions[criterion];
  const whole = criteria
    .filter((one) => criterionDescriptions[one].question === question)
    .reduce((sum, one) => sum + criterionWeights[one], 0);
  return criterionWeights[criterion] > 0
    ? `${formatShare(criterionWeights[criterion] / whole)} of ${questionNames[question]}`
    : 'not weighed';
}

const width = 296;
const none = new Float64Array();

/** The value of each figure from 0 to 100; the schools behind it stand in the program. */
function ValueLine({ profile, criterion }: { profile: Profile; criterion: Criterion }) {
  const knots = profile.valueFunctions[criterion];
  const axis = withRoomFor(figureAxes[criterion], knots[knots.length - 1][0]);
  return (
    <ValueBackdrop
      plot={smallPlot((figure) => shareOnAxis(axis, figure))}
      axis={axis}
      knots={knots}
      figures={none}
      counted={() => false}
      baselines={[]}
      own={Number.NaN}
    />
  );
}

const room = { left: 30, right: 14, top: 8, bottom: 22, plot: 78 };

function smallPlot(share: (figure: number) => number): ValuePlot {
  const inner = width - room.left - room.right;
  const floor = room.top + room.plot;
  return {
    width,
    height: floor + room.bottom,
    left: room.left,
    inner,
    floor,
    x: (figure) => room.left + share(figure) * inner,
    y: (value) => floor - (value / 100) * room.plot,
    knotAt: () => [0, 0],
  };
}
