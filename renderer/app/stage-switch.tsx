import { commands } from '../../data/api/commands.ts';
import { useCommands } from '../commands/use-commands.ts';
import { type Stage, stages, useView } from '../state/view-store.ts';
import { sayKeys } from '../commands/keys.ts';
import { Segments } from '../ui/segments.tsx';

const descriptions: { value: Stage; label: string; hint: string }[] = [
  { value: 'map', label: 'Map', hint: 'The country, its immigrants and its schools' },
  {
    value: 'shortlist',
    label: 'Shortlist',
    hint: 'Candidate cities for those who decide, and what is said of them',
  },
  {
    value: 'pipeline',
    label: 'Pipeline',
    hint: 'How far the talks with each candidate are, and what holds them up',
  },
  {
    value: 'profile',
    label: 'Profile',
    hint: 'Weights, value functions and assumptions behind the ranking',
  },
  {
    value: 'robustness',
    label: 'Robustness',
    hint: 'How sure the ranks are when margins and opinions differ',
  },
  {
    value: 'contacts',
    label: 'Contacts',
    hint: 'Attorneys and organizations as people to work with',
  },
];

const options = descriptions.map((stage) => ({
  ...stage,
  hint: `${stage.hint} (${sayKeys(commands[stage.value].keys)})`,
}));

/** What the middle of the window shows; Ctrl 1 to 6 by keyboard. */
export function StageSwitch() {
  const { stage, layout, show } = useView();
  useCommands(Object.fromEntries(stages.map((one) => [one, () => show(one)])));
  return (
    <Segments
      label="What the middle of the window shows"
      options={options}
      value={layout === 'table' ? null : stage}
      onChange={show}
    />
  );
}
