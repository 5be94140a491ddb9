import type { Report } from '../../../data/report/report.ts';
import { sayDay } from '../../../data/words/day.ts';
import { formatCount } from '../../ui/format.ts';
import { cityAnchor } from './city-anchor.ts';
import styles from './cover-page.module.css';
import { mostOnCover, namedOnCover } from './list-pages.ts';
import { Page, type PagePlace } from './page.tsx';
import { WeightBars } from './weight-bars.tsx';

interface Props {
  report: Report;
  place: PagePlace;
  opening: readonly string[];
}

/** What this is, what a new clinic means, and by which weights the cities were judged. */
export function CoverPage({ report, place, opening }: Props) {
  const { title, date, scope, profile, shortlist } = report;
  return (
    <Page report={report} place={place} title={null}>
      <div className={styles.cover}>
        <div className={styles.heading}>
          <h1 className={styles.title} data-long={title.length > 60 || undefined}>
            {title}
          </h1>
          <p className={styles.scope}>
            {sayDay(date)} · {scope.sentence}
          </p>
        </div>
        <div className={styles.part}>
          <h2>What a new clinic means</h2>
          <div className={styles.opening}>
            {opening.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </div>
        <div className={styles.part}>
          <h2>How the cities were judged</h2>
          <WeightBars profile={profile} width={352} />
          <p className={styles.quiet}>
            Weights of the five questions in the profile “{profile.name}”. Shortlist “{shortlist}”,
            workspace “{report.workspace}”.
          </p>
        </div>
        <div className={styles.contents}>
          <h2>The cities</h2>
          <ol data-many={report.cities.length > namedOnCover || undefined}>
            {report.cities.slice(0, mostOnCover).map((city, i) => (
              <li key={`${city.kind} ${city.id}`}>
                <a href={`#${cityAnchor(i)}`}>
                  <span>{i + 1}</span> {city.name}
                </a>
                {report.cities.length <= namedOnCover && <span>{city.schools[0].record.name}</span>}
              </li>
            ))}
          </ol>
          {report.cities.length > mostOnCover && (
            <p className={styles.quiet}>
              and {formatCount(report.cities.length - mostOnCover)} more, in the table
            </p>
          )}
        </div>
      </div>
    </Page>
  );
}
