import { CalendarPlus, Printer } from 'lucide-react';
import { useEffect } from 'react';
import { commands } from '../../data/api/commands.ts';
import { sayPipelineScope } from '../../data/words/pipeline-words.ts';
import { sayKeys } from '../commands/keys.ts';
import { SheetButtons } from '../sheets/sheet-buttons.tsx';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import { Segments } from '../ui/segments.tsx';
import { StageHead, StageScope } from '../ui/stage-head.tsx';
import { PipelineFilters } from './pipeline-filters.tsx';
import { printPipeline, saveCalendar } from './pipeline-files.ts';
import styles from './pipeline-head.module.css';
import { type PipelineViewName, usePipeline } from './pipeline-store.ts';
import type { PipelineCards } from './use-pipeline-cards.ts';

const views: { value: PipelineViewName; label: string; hint: string }[] = [
  { value: 'board', label: 'Board', hint: 'Candidates by their stages' },
  { value: 'blocks', label: 'What blocks whom', hint: 'The first thing that holds each up' },
  { value: 'overdue', label: 'Overdue', hint: 'Next actions whose day is past' },
];

/** What is in view and how it is looked at; what can be made of it. */
export function PipelineHead(cards: PipelineCards) {
  const { all, shown, moment, complete } = cards;
  const { view, withOwners, asked, result } = usePipeline();
  const dated = shown.some(({ candidate }) => candidate.nextAction?.due && !candidate.setAside);
  const print = () => void printPipeline(shown, all.length, moment.day, withOwners);
  const keepCalendar = () => void saveCalendar(shown, withOwners);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time it is asked for
  useEffect(() => {
    if (asked === null || !complete) return;
    usePipeline.setState({ asked: null });
    if (asked === 'printPipeline' && shown.length > 0) print();
    if (asked === 'saveCalendar' && dated) keepCalendar();
  }, [asked, complete]);
  return (
    <StageHead
      title="Pipeline"
      below={
        <>
          {result !== null && (
            <p className={styles.result} role={result.isTrouble ? 'alert' : 'status'} data-copy>
              {result.sentence}
            </p>
          )}
          {all.length > 0 && (
            <div className={styles.looks}>
              <Segments
                label="How the pipeline is shown"
                options={views}
                value={view}
                onChange={(chosen) => usePipeline.setState({ view: chosen })}
              />
              <PipelineFilters {...cards} />
            </div>
          )}
        </>
      }
    >
      <StageScope>{all.length > 0 && sayPipelineScope(shown, all.length)}</StageScope>
      {all.length > 0 && (
        <>
          <label className={styles.owners} title="Calendar and print name the owners of candidates">
            <input
              type="checkbox"
              checked={withOwners}
              onChange={({ target }) => usePipeline.setState({ withOwners: target.checked })}
            />
            Owners in files
          </label>
          <Hint text="The next actions shown, as a calendar file (.ics)" side="bottom">
            <Button disabled={!dated} onClick={keepCalendar}>
              <CalendarPlus size={15} aria-hidden />
              Calendar…
            </Button>
          </Hint>
          <Hint
            text={`The candidates shown, as a PDF to print: letter, landscape (${sayKeys(commands.printPipeline.keys)})`}
            side="bottom"
          >
            <Button disabled={shown.length === 0} onClick={print}>
              <Printer size={15} aria-hidden />
              Print…
            </Button>
          </Hint>
        </>
      )}
      <SheetButtons />
    </StageHead>
  );
}
