import {
  noPipelineFilter,
  ownersOf,
  type PipelineFilter,
  type PipelineSort,
} from '../../data/candidate/pipeline-filter.ts';
import { gateStates } from '../../data/candidate/pipeline-card.ts';
import { pathwayNames, pathways } from '../../data/model/candidate.ts';
import { gateWords } from '../../data/words/pipeline-words.ts';
import { Button } from '../ui/button.tsx';
import { SelectBox } from '../ui/select-box.tsx';
import styles from './pipeline-filters.module.css';
import { filterPipeline, usePipeline } from './pipeline-store.ts';
import type { PipelineCards } from './use-pipeline-cards.ts';

/** Stands for "all pass"; an owner may be called anything but this, which has a blank in front. */
const any = ' any';
/** Stands for nobody, since a box of choices has no empty value. */
const nobody = ' nobody';

const sorts: { value: PipelineSort; label: string }[] = [
  { value: 'fit', label: 'Best fit first' },
  { value: 'due', label: 'Next due first' },
  { value: 'age', label: 'Longest there first' },
  { value: 'name', label: 'By name' },
];

const dues = [
  { value: any, label: 'Any date' },
  { value: 'overdue', label: 'Overdue' },
  { value: 'undated', label: 'Without a date' },
];

const asides: { value: PipelineFilter['setAside']; label: string }[] = [
  { value: 'without', label: 'In the running' },
  { value: 'with', label: 'With those set aside' },
  { value: 'only', label: 'Set aside' },
];

/** Which candidates are shown, and in which order. */
export function PipelineFilters({ all }: Pick<PipelineCards, 'all'>) {
  const { filter, sort } = usePipeline();
  const owners = ownersOf(all);
  // The last candidate of an owner may just have got another one.
  if (filter.owner && !owners.includes(filter.owner)) owners.push(filter.owner);
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(noPipelineFilter);
  return (
    <fieldset className={styles.filters} aria-label="Candidates shown">
      <SelectBox
        label="Owner"
        options={[
          { value: any, label: 'All owners' },
          ...owners.map((owner) => ({ value: owner, label: owner })),
          { value: nobody, label: 'Nobody' },
        ]}
        value={filter.owner === '' ? nobody : (filter.owner ?? any)}
        onChange={(value) =>
          filterPipeline({ owner: value === any ? null : value === nobody ? '' : value })
        }
      />
      <SelectBox
        label="Pathway"
        options={[
          { value: any, label: 'All pathways' },
          ...pathways.map((pathway) => ({ value: String(pathway), label: pathwayNames[pathway] })),
        ]}
        value={filter.pathway === null ? any : String(filter.pathway)}
        onChange={(value) =>
          filterPipeline({ pathway: pathways.find((one) => String(one) === value) ?? null })
        }
      />
      <SelectBox
        label="Gate"
        options={[
          { value: any, label: 'Any gate' },
          ...gateStates.map((state) => ({ value: state as string, label: gateWords[state] })),
        ]}
        value={filter.gate ?? any}
        onChange={(value) =>
          filterPipeline({ gate: gateStates.find((one) => one === value) ?? null })
        }
      />
      <SelectBox
        label="Date of the next action"
        options={dues}
        value={filter.due ?? any}
        onChange={(value) =>
          filterPipeline({ due: value === 'overdue' || value === 'undated' ? value : null })
        }
      />
      <SelectBox
        label="Set aside"
        options={asides}
        value={filter.setAside}
        onChange={(value) =>
          filterPipeline({
            setAside: asides.find((one) => one.value === value)?.value ?? 'without',
          })
        }
      />
      <SelectBox
        label="Order of the cards"
        options={sorts}
        value={sort}
        onChange={(value) =>
          usePipeline.setState({ sort: sorts.find((one) => one.value === value)?.value ?? 'fit' })
        }
      />
      {isFiltered && (
        <Button onClick={() => filterPipeline(noPipelineFilter)}>Clear filters</Button>
      )}
    </fieldset>
  );
}
