import type { Report, ReportCity } from '../../../data/report/report.ts';
import { Page, type PagePlace } from './page.tsx';
import styles from './text-page.module.css';

interface Props {
  report: Report;
  place: PagePlace;
}

/** What of a long opening has no room on the cover. */
export function OpeningPage({ report, place, paragraphs }: Props & { paragraphs: string[] }) {
  return (
    <Page report={report} place={place} title="What a new clinic means">
      <Paragraphs of={paragraphs} />
    </Page>
  );
}

interface WordsProps extends Props {
  city: ReportCity;
  heading: string;
  paragraphs: string[];
}

/** A long recommendation, or the notes on a city. */
export function WordsPage({ report, place, city, heading, paragraphs }: WordsProps) {
  return (
    <Page report={report} place={place} title={`${city.name}: ${heading.toLowerCase()}`}>
      <Paragraphs of={paragraphs} />
    </Page>
  );
}

function Paragraphs({ of }: { of: readonly string[] }) {
  return (
    <div className={styles.text}>
      {of.map((paragraph, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs do not move, and two may be alike
        <p key={i}>{paragraph}</p>
      ))}
    </div>
  );
}

/** How the ranking came about, on one page. */
export function MethodPage({ report, place }: Props) {
  return (
    <Page report={report} place={place} title="How the ranking was made">
      <div className={styles.columns}>
        {report.method.map(({ heading, paragraphs }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </Page>
  );
}

export function GlossaryPage({ report, place }: Props) {
  return (
    <Page report={report} place={place} title="Words">
      <dl className={styles.glossary}>
        {report.glossary.map(({ word, meaning }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
