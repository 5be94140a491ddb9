import { Plus, Replace, X } from 'lucide-react';
import { useMemo } from 'react';
import { CandidateButton } from '../shortlist/candidate-button.tsx';
import type { Ranked } from '../state/ranking-store.ts';
import { schoolsOn, useShortlist } from '../state/shortlist-store.ts';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import { askWhy } from './question-of-order.ts';
import { SchoolSearch } from './school-search.tsx';
import { leaveSideBySide, removeBeside, seekAt, takeSought } from './side-by-side-store.ts';
import styles from './side-by-side-heads.module.css';
import { suggestRivals } from './suggest-rivals.ts';

interface HeadProps {
  ranked: Ranked;
  schools: readonly number[];
  place: number;
  /** Another school is sought for this place. */
  seeking: boolean;
}

/** The school of a column, and what can be done with it. */
export function SchoolColumnHead({ ranked, schools, place, seeking }: HeadProps) {
  const { atlas, fit } = ranked;
  const school = schools[place];
  const { unitid, name, city, state } = atlas.schools;
  const why =
    place === 0
      ? null
      : askWhy(name[school], name[schools[0]], fit.fit[school], fit.fit[schools[0]]);
  return (
    <th scope="col" className={styles.head} data-place={place} data-unitid={unitid[school]}>
      {seeking ? (
        <Search
          ranked={ranked}
          schools={schools}
          label={`School in the place of ${name[school]}`}
        />
      ) : (
        <>
          <Hint text="Open it alone" side="top">
            <button type="button" className={styles.name} onClick={() => openAlone(school)}>
              {name[school]}
            </button>
          </Hint>
          <span className={styles.place}>
            {city[school]}, {state[school]}
          </span>
          <span className={styles.actions}>
            <CandidateButton school={school} kind="sign" side="top" />
            <Hint text="Another school in its place (R)" side="bottom">
              <Button
                kind="icon"
                aria-label={`Replace ${name[school]}`}
                onClick={() => seekAt(place)}
              >
                <Replace size={15} aria-hidden />
              </Button>
            </Hint>
            <Hint text="Take it off (Delete)" side="bottom">
              <Button
                kind="icon"
                aria-label={`Take ${name[school]} off the comparison`}
                onClick={() => removeBeside(unitid[school])}
              >
                <X size={15} aria-hidden />
              </Button>
            </Hint>
            {why !== null && (
              <Hint text={why} side="bottom">
                <Button aria-label={why} onClick={() => askWhyOfTwo(school, schools[0])}>
                  Why?
                </Button>
              </Hint>
            )}
          </span>
        </>
      )}
    </th>
  );
}

interface AddProps {
  ranked: Ranked;
  schools: readonly number[];
  seeking: number;
}

/** The column behind the last school: the way to the next one. */
export function AddColumn({ ranked, schools, seeking }: AddProps) {
  const place = schools.length;
  return (
    <td className={styles.head} data-place={place}>
      {seeking === place ? (
        <Search ranked={ranked} schools={schools} label="School to compare" />
      ) : (
        <Hint text="Another school beside these (A)" side="bottom">
          <Button onClick={() => seekAt(place)}>
            <Plus size={15} aria-hidden />
            Add a school
          </Button>
        </Hint>
      )}
    </td>
  );
}

/** Offered first: those of the shortlist, then whom one would ask about beside the first school. */
function Search({
  ranked,
  schools,
  label,
}: {
  ranked: Ranked;
  schools: readonly number[];
  label: string;
}) {
  const { atlas, ranking } = ranked;
  const shortlist = useShortlist();
  const suggested = useMemo(() => {
    const listed = [...schoolsOn(shortlist)].map((unitid) => atlas.schools.unitid.indexOf(unitid));
    const rivals = suggestRivals(ranking, atlas.schools.partner, schools[0] ?? -1);
    return [...new Set([...listed, ...rivals])].filter((school) => school >= 0);
  }, [atlas, ranking, shortlist, schools]);
  return (
    <div className={styles.search}>
      <SchoolSearch
        label={label}
        suggested={suggested}
        without={schools}
        onChoose={(school) => takeSought(atlas.schools.unitid[school])}
      />
    </div>
  );
}

function openAlone(school: number): void {
  useView.setState({ selected: school, against: -1, picking: false });
  leaveSideBySide();
}

function askWhyOfTwo(school: number, against: number): void {
  useView.setState({ selected: school, against, picking: false });
  leaveSideBySide();
}
