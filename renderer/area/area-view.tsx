import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { sayArea, sayAreaInFull } from '../../data/words/area-name.ts';
import { countOf, listOf } from '../../data/words/plural.ts';
import { nameOfState } from '../../data/words/state-name.ts';
import { useStepBack } from '../compare/use-step-back.ts';
import { Sources } from '../school/sources.tsx';
import { areaQuery } from '../state/area.ts';
import { boundariesQuery } from '../state/boundaries.ts';
import { useRanked } from '../state/ranking-store.ts';
import { type AreaCode, useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { formatPeople } from '../ui/format.ts';
import { Hint } from '../ui/hint.tsx';
import { AreaAttorneyList } from './area-attorney-list.tsx';
import { AreaCounties } from './area-counties.tsx';
import { type AreaFacts, factsOfArea } from './area-facts.ts';
import { AreaImmigrants } from './area-immigrants.tsx';
import { AreaNeighbours } from './area-neighbours.tsx';
import { AreaPictureFigure } from './area-picture-figure.tsx';
import { AreaSchools } from './area-schools.tsx';
import { AreaVintages } from './area-vintages.tsx';
import styles from './area-view.module.css';

/** Everything on one county or metropolitan area, in the place of the school. */
export function AreaView({ code }: { code: AreaCode }) {
  const atlas = useRanked((ranked) => ranked.atlas);
  const baseline = useRanked((ranked) => ranked.profile.baselines.immigrants);
  const facts = useMemo(() => factsOfArea(atlas, code, baseline), [atlas, code, baseline]);
  const root = useRef<HTMLDivElement>(null);
  /** Where the panel was scrolled to when the first area was opened over the school. */
  const before = useRef(0);
  const close = () => {
    const hadFocus = root.current?.contains(document.activeElement);
    const panel = root.current?.parentElement;
    useView.getState().openArea(null);
    // The panel stays, and the keys go on from it.
    if (hadFocus) panel?.focus({ preventScroll: true });
    requestAnimationFrame(() => panel?.scrollTo(0, before.current));
  };
  useStepBack(close);
  useEffect(() => {
    before.current = root.current?.parentElement?.scrollTop ?? 0;
  }, []);
  // What opened the area has gone with the school: the keys go on from here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each area anew
  useEffect(() => {
    root.current?.focus({ preventScroll: true });
    root.current?.parentElement?.scrollTo(0, 0);
  }, [code]);
  return (
    <div ref={root} className={styles.view} tabIndex={-1}>
      {facts === null ? (
        <NoArea close={close} />
      ) : (
        <AreaArgument facts={facts} code={code} baseline={baseline} close={close} />
      )}
    </div>
  );
}

function NoArea({ close }: { close: () => void }) {
  return (
    <>
      <h2 className={styles.name}>No such area</h2>
      <p className={styles.kind}>The tables in use do not have it under this code.</p>
      <Button onClick={close}>Back</Button>
    </>
  );
}

interface ArgumentProps {
  facts: AreaFacts;
  code: AreaCode;
  baseline: number;
  close: () => void;
}

/** How many, how sure, since when, where, and who is there. */
function AreaArgument({ facts, code, baseline, close }: ArgumentProps) {
  const ranked = useRanked((all) => all);
  const { atlas } = ranked;
  const details = useQuery(areaQuery(code));
  const boundaries = useQuery(boundariesQuery(atlas.counties.id)).data;
  const { area, population } = facts;
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.name} data-copy data-area={code.id}>
          {sayArea(area)}
        </h2>
        <Hint text="Close (Esc)" side="left">
          <Button kind="icon" aria-label="Close the area" onClick={close}>
            <X size={16} aria-hidden />
          </Button>
        </Hint>
        {area.kind === 'metro' && (
          <p className={styles.place} data-copy>
            {sayAreaInFull(area)}
          </p>
        )}
        <p className={styles.kind}>
          {kindOf(facts)}
          {!Number.isNaN(population) && `; ${formatPeople(population)} people`}
        </p>
      </header>
      <AreaImmigrants facts={facts} baseline={baseline} />
      {details.isError && <p className={styles.note}>{details.error.message}</p>}
      <AreaVintages vintages={details.data?.vintages} baseline={baseline} />
      <AreaPictureFigure
        picture={details.data?.picture}
        outline={boundaries}
        ranked={ranked}
        members={facts.counties}
        name={sayArea(area)}
      />
      <AreaSchools ranked={ranked} members={facts.counties} />
      <AreaAttorneyList atlas={atlas} boundaries={boundaries} facts={facts} />
      {area.kind === 'metro' && <AreaCounties atlas={atlas} facts={facts} />}
      <AreaNeighbours atlas={atlas} boundaries={boundaries} facts={facts} />
      <section className={styles.part}>
        <h3>Sources</h3>
        <Sources datasets={atlas.datasets} counties={atlas.counties} />
      </section>
    </>
  );
}

/** 'Metropolitan area, 7 counties in Massachusetts and New Hampshire' */
function kindOf({ area, counties, states }: AreaFacts): string {
  const where = listOf(states.map(nameOfState));
  if (area.kind === 'county') return `County in ${where}`;
  return `Metropolitan area, ${countOf(counties.length, 'county', 'counties')} in ${where}`;
}
