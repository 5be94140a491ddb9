import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { rankSchools, tieOrder } from '../../data/fit/rank.ts';
import { scoreFit, scoreQuestions } from '../../data/fit/score.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import { presets } from '../../data/model/presets.ts';
import type { Profile } from '../../data/model/profile.ts';
import type { SchoolColumns } from '../../data/model/school.ts';
import { SlopeChart } from '../chart/slope-chart.tsx';
import { findSlopes } from '../chart/slopes.ts';
import { figuresQuery } from '../state/figures.ts';
import { isAsShipped, useProfiles } from '../state/profiles.ts';
import { useRanked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { formatOrdinal } from '../ui/format.ts';
import { SelectBox } from '../ui/select-box.tsx';
import styles from './comparison-section.module.css';

const rows = 30;
const emphasised = 6;

/** The ranking as it is beside the one under another profile. */
export function ComparisonSection() {
  const profiles = useProfiles();
  const mine = useRanked(({ profile }) => profile);
  const [chosen, setChosen] = useState('');
  const others = profiles.filter((one) => one.name !== mine.name || isPresetChanged(mine));
  const other = others.find(({ name }) => name === chosen) ?? others[0];
  const titleOf = (profile: Profile) =>
    profile.name === mine.name ? `${profile.name} as it ships` : profile.name;
  return (
    <div className={styles.section}>
      <p className={styles.choice}>
        <strong>{mine.name}</strong> beside
        <SelectBox
          label="Profile to compare with"
          options={others.map((one) => ({ value: one.name, label: titleOf(one) }))}
          value={other.name}
          onChange={setChosen}
        />
      </p>
      <Comparison other={other} title={titleOf(other)} />
    </div>
  );
}

function isPresetChanged(profile: Profile): boolean {
  return presets.some(({ name }) => name === profile.name) && !isAsShipped(profile);
}

function Comparison({ other, title }: { other: Profile; title: string }) {
  const { atlas, profile, ranking } = useRanked((ranked) => ranked);
  const selected = useView((view) => view.selected);
  const figures = useQuery(figuresQuery(other));
  const after = useMemo(
    () => figures.data && rankUnder(other, figures.data, atlas.schools),
    [other, figures.data, atlas],
  );
  const slopes = useMemo(
    () => (after ? findSlopes(ranking, after, rows, emphasised) : []),
    [ranking, after],
  );
  if (figures.isError) return <p role="alert">{figures.error.message}</p>;
  if (after === undefined) return <p role="status">Ranking the schools under {title}</p>;
  const outside = slopes.filter(({ to, moves }) => to === null && moves);
  return (
    <>
      <SlopeChart
        slopes={slopes}
        names={atlas.schools.name}
        titles={[profile.name, title]}
        rows={rows}
        selected={selected}
      />
      {outside.length > 0 && (
        <p className={styles.note}>
          Out of the first {rows}:{' '}
          {outside
            .map(({ school, after: rank }) => {
              const place = rank === 0 ? 'no rank' : formatOrdinal(rank);
              return `${atlas.schools.name[school]} (${place})`;
            })
            .join(', ')}
        </p>
      )}
    </>
  );
}

function rankUnder(profile: Profile, figures: SchoolFigures, schools: SchoolColumns) {
  const fit = scoreFit(scoreQuestions(figures.criteria, profile), profile);
  return rankSchools(fit, figures, tieOrder(figures, schools), profile);
}
