import type {
  ReportCity,
  ReportMap,
  ReportQuestion,
  ReportSchool,
} from '../../../data/report/report.ts';
import type { PageSize } from '../scaled-page.tsx';
import { Shrink } from '../shrink.tsx';
import { AreaFigure } from './area-figure.tsx';
import styles from './city-slide.module.css';
import { SlideFrame } from './slide-frame.tsx';
import { StatusWords } from './status-words.tsx';

interface Props {
  city: ReportCity;
  map: ReportMap;
  /** Number of the city on the shortlist, from 1. */
  order: number;
  number: number;
  size: PageSize;
}

/** What title and captions leave for the picture. */
const besides = 376;

/** One candidate: where it stands, what answers the five questions, and how the school lies. */
export function CitySlide({ city, map, order, number, size }: Props) {
  const [lead, ...alternates] = city.schools;
  const title = (
    <>
      <span className={styles.order}>{order}</span> {city.name}
    </>
  );
  return (
    <SlideFrame
      title={title}
      aside={<span className={styles.status}>{city.status}</span>}
      number={number}
    >
      <div className={city.picture === null ? styles.alone : styles.columns}>
        <Shrink of={city} className={styles.words}>
          <p className={styles.school}>{lead.record.name}</p>
          {alternates.length > 0 && <p className={styles.also}>{sayAlternates(alternates)}</p>}
          <Standing school={lead} />
          {city.recommendation !== '' && (
            <p className={styles.recommendation}>{city.recommendation}</p>
          )}
          <ul className={styles.questions}>
            {lead.questions.map((question) => (
              <Question key={question.question} question={question} />
            ))}
          </ul>
        </Shrink>
        {city.picture && (
          <AreaFigure
            picture={city.picture}
            school={lead}
            map={map}
            height={size.height - besides}
          />
        )}
      </div>
    </SlideFrame>
  );
}

/** Names of one or two; more are counted. */
function sayAlternates(alternates: readonly ReportSchool[]): string {
  if (alternates.length > 2) return `and ${alternates.length} alternates`;
  const names = alternates.map(({ record }) => record.name).join(', ');
  return `${alternates.length === 1 ? 'Alternate' : 'Alternates'}: ${names}`;
}

function Standing({ school }: { school: ReportSchool }) {
  const fit = school.figures.find(({ key }) => key === 'fit');
  return (
    <div className={styles.standing}>
      <p className={styles.fit}>
        <span className={styles.fitName}>Fit</span> {fit?.text}
      </p>
      <div>
        <p className={styles.rank}>{school.standing}</p>
        {school.certainty !== null && <p className={styles.certainty}>{school.certainty}</p>}
      </div>
    </div>
  );
}

function Question({ question }: { question: ReportQuestion }) {
  return (
    <li className={styles.question}>
      <span className={styles.name}>{question.name}</span>
      <StatusWords status={question.status} />
      <span className={styles.line}>{question.lines[0]}</span>
    </li>
  );
}
