import { Button } from '../ui/button.tsx';
import styles from './empty-page.module.css';
import { chooseFiles, useImport } from './import-store.ts';
import { useRegainedFocus } from './use-regained-focus.ts';

/** Where current figures of each kind are to be had; checked by hand, followed by nobody but the reader. */
const sources = [
  {
    what: 'Immigrants by county',
    which: 'Table B05002 or DP02 of the American Community Survey, 5 years, all counties',
    where: 'https://data.census.gov/table?q=B05002',
  },
  {
    what: 'Metro areas',
    which: 'Core based statistical areas (list 1), as Excel',
    where:
      'https://www.census.gov/geographies/reference-files/time-series/demo/metro-micro/delineation-files.html',
  },
  {
    what: 'Tract centres',
    which: 'Centers of population by tract, as text',
    where:
      'https://www.census.gov/geographies/reference-files/time-series/geo/centers-population.html',
  },
  {
    what: 'Schools',
    which: 'IPEDS directory (HD) and its enrolment (DRVEF) of the same year, both at once',
    where: 'https://nces.ed.gov/ipeds/use-the-data',
  },
  {
    what: 'Attorneys',
    which:
      'Your own list: a name, and a city with its state, a ZIP code or coordinates; you say which column is which',
    where: null,
  },
];

/** Nothing on the table yet: what belongs here, and where to get it. */
export function EmptyPage() {
  const trouble = useImport((state) => state.trouble);
  const first = useRegainedFocus<HTMLButtonElement>();
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <h2 className={styles.title}>Bring in newer figures or your own lists</h2>
        <p className={styles.sentence}>
          Drop CSV, text, JSON or Excel files anywhere on the window, several at once if they belong
          together. You see what will be done with every row before anything is written, and every
          import can be undone.
        </p>
        {trouble && <p role="alert">{trouble}</p>}
        <Button kind="primary" ref={first} onClick={() => void chooseFiles()}>
          Choose files…
        </Button>
        <dl className={styles.sources}>
          {sources.map(({ what, which, where }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                {which}
                {where && (
                  <a href={where} target="_blank" rel="noreferrer">
                    {new URL(where).hostname.replace('www.', '')}
                  </a>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <p className={styles.also}>
          Also read: tables B05001 and S0501, by metro area or census tract too; answers of the
          Census API; the USDA Rural Atlas; gazetteer files; enrolment of EFFY and EF, completions,
          the College Scorecard; and every table that was saved here.
        </p>
      </div>
    </div>
  );
}
