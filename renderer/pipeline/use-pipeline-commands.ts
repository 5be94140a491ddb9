import { useCommands } from '../commands/use-commands.ts';
import { useDecisions } from '../decisions/decision-store.ts';
import { useImport } from '../import/import-store.ts';
import { usePresenting } from '../present/present-store.ts';
import { useView } from '../state/view-store.ts';
import { usePipeline } from './pipeline-store.ts';

/** Print and calendar from wherever one is; the pipeline shows what goes into the file. */
export function usePipelineCommands(): void {
  const ask = (asked: 'printPipeline' | 'saveCalendar') => {
    // Under a layer nobody would see it.
    if (usePresenting.getState().presentation !== null) return;
    if (useImport.getState().open || useDecisions.getState().open) return;
    usePipeline.setState({ asked });
    useView.getState().show('pipeline');
  };
  useCommands({
    printPipeline: () => ask('printPipeline'),
    saveCalendar: () => ask('saveCalendar'),
  });
}
