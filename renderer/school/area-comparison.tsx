import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { sayArea } from '../../data/words/area-name.ts';
import type { AreaKind } from '../../data/model/area.ts';
import { StatusMark } from '../chart/status-mark.tsx';
import { figuresQuery } from '../state/figures.ts';
import { useProfile } from '../state/profile-store.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { formatOrdinal, formatPeople, formatScore } from '../ui/format.ts';
import { Segments } from '../ui/segments.tsx';
import styles from './area-comparison.module.css';
import { chooseArea } from './school-decisions.ts';
import {
  figuresInArea,
  rankChange,
  rankInArea,
  type SchoolInArea,
  scoreInArea,
} from './school-in-area.ts';

interface Props {
  ranked: Ranked;
  school: number;
}

/** The same school by its county and by its metro, side by side, and the choice between them. */
export function AreaComparison({ ranked, school }: Props) {
  const county = useInArea(ranked, 'county', school);
  const metro = useInArea(ranked, 'metro', school);
  if (county === undefined || metro === undefined) return <div className={styles.waiting} />;
  if (county === null && metro === null) return null;
  if (county === null || metro === null) {
    return (
      <p className={styles.alone}>
        {metro === null
          ? 'The school lies in no metropolitan area; there is only its county to judge it by.'
          : 'No county is known for the place of the school.'}
      </p>
    );
  }
  const judgedBy = ranked.figures.areaKind[school] === 1 ? 'metro' : 'county';
  return (
    <section className={styles.comparison} aria-label="County against metro">
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {[county, metro].map(({ kind, area }) => (
              <th
                key={kind}
                scope="col"
                className={kind === judgedBy ? styles.judged : undefined}
                title={area.name}
              >
                {sayArea(area)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cell }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {[county, metro].map((side) => (
                <td key={side.kind} className={side.kind === judgedBy ? styles.judged : undefined}>
                  {cell(side)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.change}>{rankChange(county, metro)}</p>
      <AreaChoice ranked={ranked} school={school} county={county} metro={metro} />
    </section>
  );
}

const rows: { name: string; cell: (side: SchoolInArea) => ReactNode }[] = [
  { name: 'Immigrants', cell: ({ immigrants }) => formatPeople(immigrants) },
  { name: 'Within reach', cell: ({ reach }) => formatPeople(Math.round(reach)) },
  { name: 'Centrality', cell: ({ centrality }) => formatScore(centrality * 100) },
  {
    name: 'Baseline',
    cell: ({ status }) => (
      <span className={styles.status}>
        <StatusMark status={status} />
        {status}
      </span>
    ),
  },
  { name: 'Need', cell: ({ need }) => formatScore(need) },
  { name: 'Fit', cell: ({ fit }) => formatScore(fit) },
  { name: 'Rank', cell: ({ rank }) => (rank > 0 ? formatOrdinal(rank) : 'none') },
];

interface ChoiceProps extends Props {
  county: SchoolInArea;
  metro: SchoolInArea;
}

/** By the rule of the profile, or by hand for this school alone. */
function AreaChoice({ ranked, school, county, metro }: ChoiceProps) {
  const { unitid: unitids, name: names } = ranked.atlas.schools;
  const [unitid, name] = [unitids[school], names[school]];
  const byHand = useProfile((profile) => profile.areasByHand[unitid]);
  const choose = (choice: 'rule' | AreaKind) =>
    chooseArea(
      unitid,
      name,
      choice === 'rule'
        ? null
        : { kind: choice, id: (choice === 'metro' ? metro : county).area.id },
    );
  return (
    <div className={styles.choice}>
      <span aria-hidden="true">Judge it by</span>
      <Segments
        label="Area that this school is judged by"
        options={choices}
        value={byHand?.kind ?? 'rule'}
        onChange={choose}
      />
    </div>
  );
}

const choices = [
  { value: 'rule', label: 'Rule', hint: 'By the rule that holds for all schools.' },
  { value: 'county', label: 'County', hint: 'This school by its county, whatever the rule.' },
  {
    value: 'metro',
    label: 'Metro',
    hint: 'This school by its metropolitan area, whatever the rule.',
  },
] as const;

/** Undefined until it is measured, null where the school lies in no such area. */
function useInArea(
  ranked: Ranked,
  kind: AreaKind,
  school: number,
): SchoolInArea | null | undefined {
  const { figures, profile } = ranked;
  const { data } = useQuery(figuresQuery({ ...profile, areaMode: kind, areasByHand: {} }));
  const { valueFunctions, criterionWeights, unknowns } = profile;
  // Question weights change with every frame of a drag, and the scores do not depend on them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest of the profile changes nothing here
  const base = useMemo(() => {
    if (data === undefined) return undefined;
    const mixed = figuresInArea(figures, data, school);
    return mixed && scoreInArea(ranked, mixed);
  }, [data, figures, school, valueFunctions, criterionWeights, unknowns]);
  return useMemo(
    () => (base ? rankInArea(ranked, base, kind, school) : base),
    [ranked, base, kind, school],
  );
}
