import { CalendarPlus, Printer } from 'lucide-react';
import { useEffect } from 'react';
import { sayPipelineScope } from '../../data/words/pipeline-words.ts';
import { SheetButtons } from '../sheets/sheet-buttons.tsx';
import { Button } from '../ui/button.tsx';
import { Hint } from '../ui/hint.tsx';
import { Segments } from '../ui/segments.tsx';
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
export function PipelineHead({ all, shown, moment, complete }: PipelineCards) {
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
    <header className={styles.head}>
      <div className={styles.line}>
        <h1 className={styles.title}>Pipeline</h1>
        <p className={styles.scope} role="status">
          {all.length > 0 && sayPipelineScope(shown, all.length)}
        </p>
        {all.length > 0 && (
          <>
            <label
              className={styles.owners}
              title="Calendar and print name the owners of candidates"
            >
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
              text="The candidates shown, as a PDF to print: letter, landscape (Ctrl P)"
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
      </div>
      {result !== null && (
        <p className={styles.result} role={result.isTrouble ? 'alert' : 'status'} data-copy>
          {result.sentence}
        </p>
      )}
      {all.length > 0 && (
        <Segments
          label="How the pipeline is shown"
          options={views}
          value={view}
          onChange={(chosen) => usePipeline.setState({ view: chosen })}
        />
      )}
    </header>
  );
}
