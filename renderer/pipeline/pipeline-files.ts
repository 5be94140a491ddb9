import { nextActions } from '../../data/candidate/next-actions.ts';
import type { PipelineCard } from '../../data/candidate/pipeline-card.ts';
import { pipelineSheet } from '../../data/report/pipeline-sheet.ts';
import { countOf } from '../../data/words/plural.ts';
import { request } from '../api.ts';
import { currentProfile } from '../state/profile-store.ts';
import { usePipeline } from './pipeline-store.ts';

/** Writes the next actions of the candidates shown to a calendar file. */
export async function saveCalendar(
  shown: readonly PipelineCard[],
  withOwners: boolean,
): Promise<void> {
  const actions = nextActions(shown, { withOwners });
  await write(countOf(actions.length, 'next action'), () => request('saveCalendar', { actions }));
}

/** Writes the candidates shown to the pages of a PDF. */
export async function printPipeline(
  shown: readonly PipelineCard[],
  all: number,
  date: string,
  withOwners: boolean,
): Promise<void> {
  const profile = currentProfile().name;
  const sheet = pipelineSheet(shown, { date, all, profile, withOwners });
  await write(countOf(shown.length, 'candidate'), () => request('printPipeline', { sheet }));
}

/** Says under the head how it went; nothing where the person closed the dialog. */
async function write(contents: string, ask: () => Promise<{ file: string } | null>): Promise<void> {
  usePipeline.setState({ result: null });
  try {
    const written = await ask();
    if (written === null) return;
    const sentence = `${written.file} is written: ${contents}.`;
    usePipeline.setState({ result: { sentence, isTrouble: false } });
  } catch (trouble) {
    const sentence = trouble instanceof Error ? trouble.message : String(trouble);
    usePipeline.setState({ result: { sentence, isTrouble: true } });
  }
}
