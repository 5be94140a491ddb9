import type { Report, ReportCity, ReportSchool } from '../../../data/report/report.ts';
import type { Boundaries } from '../../map/decode-boundaries.ts';
import { formatScore } from '../../ui/format.ts';
import { AreaMap } from '../maps/area-map.tsx';
import { AlternateRows } from './alternates-page.tsx';
import { cityAnchor } from './city-anchor.ts';
import styles from './city-page.module.css';
import { mostAlternates, mostRecommendation } from './list-pages.ts';
import { Page, type PagePlace } from './page.tsx';
import { QuestionRows } from './question-rows.tsx';

interface Props {
  report: Report;
  place: PagePlace;
  boundaries: Boundaries;
  /** Position in the report. */
  city: number;
}

/** One city: how its lead school stands, why, how sure that is, what is open, and what to do next. */
export function CityPage({ report, place, boundaries, city: position }: Props) {
  const city = report.cities[position];
  const [lead, ...alternates] = city.schools;
  return (
    <Page report={report} place={place} title={null}>
      <div id={cityAnchor(position)} className={styles.page}>
        <Head city={city} number={position + 1} />
        <Recommendation city={city} />
        <div className={styles.grid}>
          <div>
            <AreaMap
              city={city}
              counties={report.map.counties}
              boundaries={boundaries}
              width={430}
              height={alternates.length > 0 ? 330 : 400}
            />
            <Figures school={lead} />
            {alternates.length > 0 && (
              <section className={styles.section}>
                <h3>Alternates</h3>
                <AlternateRows schools={alternates.slice(0, mostAlternates)} short />
                {alternates.length > mostAlternates && (
                  <p className={styles.quiet}>The others follow on the next page.</p>
                )}
              </section>
            )}
          </div>
          <div>
            <QuestionRows questions={lead.questions} width={482} />
            <section className={styles.section}>
              <h3>Why it ranks there</h3>
              <p>{lead.why}</p>
            </section>
            {lead.certainty !== null && (
              <section className={styles.section}>
                <h3>How sure that is</h3>
                <p>{lead.certainty}</p>
              </section>
            )}
            <div className={styles.pair}>
              <Listed heading="What is unknown" lines={lead.unknown.map((one) => one.sentence)} />
              <Listed heading="Next steps" lines={city.nextSteps} />
            </div>
          </div>
        </div>
      </div>
    </Page>
  );
}

function Head({ city, number }: { city: ReportCity; number: number }) {
  const [{ record, standing }] = city.schools;
  return (
    <header className={styles.head}>
      <div>
        <h2 className={styles.name}>
          <span className={styles.number}>{number} </span>
          {city.name}
        </h2>
        <p className={styles.school}>
          <strong>{record.name}</strong>{' '}
          <span className={styles.quiet}>
            {record.city}, {record.state}
            {record.partner && ' · partner'} · {city.status}
          </span>
        </p>
      </div>
      <p className={styles.fit}>
        <span className={styles.quiet}>fit </span>
        <strong>{formatScore(record.fit ?? Number.NaN)}</strong>
        <br />
        <span className={styles.quiet}>{standing}</span>
      </p>
    </header>
  );
}

function Recommendation({ city: { recommendation } }: { city: ReportCity }) {
  if (recommendation.trim() === '') return null;
  return (
    <p className={styles.recommendation}>
      <strong>Recommendation.</strong>{' '}
      {recommendation.length <= mostRecommendation
        ? recommendation
        : 'See the page after this one.'}
    </p>
  );
}

/** The figures of the lead school; its fit stands in the head. */
function Figures({ school }: { school: ReportSchool }) {
  return (
    <section className={styles.section}>
      <h3>Figures of the lead school</h3>
      <dl className={styles.figures}>
        {school.figures
          .filter(({ key }) => key !== 'fit')
          .map(({ key, label, text, unit }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                {text}
                {unit === 'miles' && text !== '–' ? ' mi' : ''}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function Listed({ heading, lines }: { heading: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
