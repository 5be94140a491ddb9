import { X } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { type Standing, standings } from '../../data/fit/rank.ts';
import { questionNames, questions } from '../../data/model/question.ts';
import { regions } from '../../data/model/region.ts';
import { schoolControls, schoolLevels } from '../../data/model/school.ts';
import { areaSizes, candidacies } from '../../data/model/school-filters.ts';
import { nameOfState } from '../../data/words/state-name.ts';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { ChoicePills } from '../ui/choice-pills.tsx';
import { DropPanel } from '../ui/drop-panel.tsx';
import { NumberBox } from '../ui/number-box.tsx';
import { SelectBox } from '../ui/select-box.tsx';
import {
  candidacyWords,
  controlWords,
  filterChips,
  levelWords,
  sayAreaSize,
  standingWords,
} from './filter-chips.ts';
import styles from './filter-panel.module.css';
import { isFiltered, noFilters } from './filter-schools.ts';
import { statesOf } from './state-names.ts';

const worded = <Value extends string>(values: readonly Value[], words: Record<Value, string>) =>
  values.map((value) => ({ value, label: words[value] }));

const regionOptions = regions.map((value) => ({ value, label: value }));
const sizeOptions = areaSizes.map((value) => ({ value, label: sayAreaSize(value) }));
const questionOptions = worded(questions, questionNames);
const countOptions = [
  { value: '', label: 'Any number' },
  ...[1, 2, 3, 4, 5].map((count) => ({
    value: String(count),
    label: count === 5 ? 'All 5' : `${count} or more`,
  })),
];

interface Props {
  postalCodes: string[];
  /** How many schools are left, such as '59 of 2,310'. */
  counted: string;
}

/** All that the schools can be narrowed to, under one button; what is set stands as chips beside it. */
export const FilterPanel = memo(function FilterPanel({ postalCodes, counted }: Props) {
  const filters = useView((view) => view.filters);
  const filter = useView((view) => view.filter);
  const [open, setOpen] = useState(false);
  const set = filterChips(filters).length;
  return (
    <DropPanel
      label="Filter"
      title="Filters"
      mark={set === 0 ? undefined : String(set)}
      open={open}
      onOpenChange={setOpen}
      className={styles.panel}
    >
      <ChoicePills
        legend="Region"
        options={regionOptions}
        chosen={filters.regions}
        onChange={(chosen) => filter({ regions: chosen })}
      />
      <StateChoice postalCodes={postalCodes} />
      <ChoicePills
        legend="Population of the area"
        options={sizeOptions}
        chosen={filters.areaSizes}
        onChange={(chosen) => filter({ areaSizes: chosen })}
      />
      <div className={styles.row}>
        <NumberRange />
      </div>
      <ChoicePills
        legend="Level"
        options={worded(schoolLevels, levelWords)}
        chosen={filters.levels}
        onChange={(levels) => filter({ levels })}
      />
      <ChoicePills
        legend="Control"
        options={worded(schoolControls, controlWords)}
        chosen={filters.controls}
        onChange={(controls) => filter({ controls })}
      />
      <ChoicePills
        legend="Meets the baseline of all these"
        options={questionOptions}
        chosen={filters.meets}
        onChange={(meets) => filter({ meets })}
      />
      <div className={styles.row}>
        <span aria-hidden="true">Baselines met</span>
        <SelectBox
          label="Baselines met"
          options={countOptions}
          value={filters.baselinesMet === null ? '' : String(filters.baselinesMet)}
          onChange={(count) => filter({ baselinesMet: count === '' ? null : Number(count) })}
        />
        <span aria-hidden="true">Known from, %</span>
        <NumberBox
          className={styles.number}
          label="Known from, percent"
          placeholder="any"
          value={filters.completeness === null ? null : filters.completeness * 100}
          onChange={(share) => filter({ completeness: share === null ? null : share / 100 })}
          min={0}
          max={100}
          step={5}
          largeStep={20}
        />
      </div>
      <ChoicePills<Standing>
        legend="Standing"
        options={worded(standings, standingWords)}
        chosen={filters.standings}
        onChange={(chosen) => filter({ standings: chosen })}
      />
      <ChoicePills
        legend="Stage as a candidate"
        options={worded(candidacies, candidacyWords)}
        chosen={filters.candidacies}
        onChange={(chosen) => filter({ candidacies: chosen })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={filters.shortlisted}
          onChange={({ target }) => filter({ shortlisted: target.checked })}
        />
        On the shortlist
      </label>
      <footer className={styles.foot}>
        <p>{counted}</p>
        <Button disabled={!isFiltered(filters)} onClick={() => filter(noFilters)}>
          Clear
        </Button>
      </footer>
    </DropPanel>
  );
});

function NumberRange() {
  const { minimumUndergraduates, maximumUndergraduates } = useView((view) => view.filters);
  const filter = useView((view) => view.filter);
  return (
    <>
      <span aria-hidden="true">Undergraduates from</span>
      <NumberBox
        className={styles.number}
        label="Undergraduates from"
        placeholder="any"
        value={minimumUndergraduates}
        onChange={(low) => filter({ minimumUndergraduates: low })}
        min={0}
        step={500}
        largeStep={5000}
      />
      <span aria-hidden="true">to</span>
      <NumberBox
        className={styles.number}
        label="Undergraduates to"
        placeholder="any"
        value={maximumUndergraduates}
        onChange={(high) => filter({ maximumUndergraduates: high })}
        min={0}
        step={500}
        largeStep={5000}
      />
    </>
  );
}

/** States are too many for pills: one is added at a time, and those chosen stand beside it. */
function StateChoice({ postalCodes }: { postalCodes: string[] }) {
  const chosen = useView((view) => view.filters.states);
  const filter = useView((view) => view.filter);
  const states = useMemo(() => statesOf(postalCodes), [postalCodes]);
  const options = [
    { value: '', label: chosen.length === 0 ? 'All states' : 'Add a state' },
    ...states
      .filter(({ code }) => !chosen.includes(code))
      .map(({ code, name }) => ({ value: code, label: name })),
  ];
  return (
    <div className={styles.states}>
      <SelectBox
        label="State"
        options={options}
        value=""
        onChange={(state) => state !== '' && filter({ states: [...chosen, state] })}
      />
      {chosen.map((state) => (
        <button
          key={state}
          type="button"
          className={styles.state}
          aria-label={`Without ${nameOfState(state)}`}
          onClick={() => filter({ states: chosen.filter((one) => one !== state) })}
        >
          {nameOfState(state)}
          <X size={12} aria-hidden />
        </button>
      ))}
    </div>
  );
}
