import { join } from 'node:path';
import type { Candidate } from '../../data/model/candidate.ts';
import type { Evidence } from '../../data/model/evidence.ts';
import { openPart, panel } from './driver/candidate.ts';
import { card, pipeline, showPipeline } from './driver/pipeline.ts';
import { openProgram, setSize, waitForRankedMap } from './driver/program.ts';
import { candidateOf, saveCandidates } from './driver/saved-candidates.ts';
import { letter } from '../letter.ts';

interface PictureSize {
  ending: string;
  width: number;
  height: number;
}

/** Candidates on their ways: the board, what blocks whom, a refusal of the gate, and a record. */
export async function takePipeline(
  dataFolder: string,
  folder: string,
  sizes: readonly PictureSize[],
): Promise<void> {
  await saveCandidates(dataFolder, candidates());
  for (const theme of ['light', 'dark'] as const) {
    const { window, app, close } = await openProgram({ dataFolder, theme });
    await waitForRankedMap(window);
    await showPipeline(window);
    const take = async (name: string) => {
      for (const { ending, width, height } of sizes) {
        await setSize(app, { width, height });
        await window.waitForTimeout(400);
        const file = `${name}${theme === 'dark' ? '-dark' : ''}${ending}.png`;
        await window.screenshot({ path: join(folder, file) });
        process.stdout.write(`${file}\n`);
      }
    };
    await card(window, '209807').click();
    await take('pipeline');
    await card(window, '209807').focus();
    await window.keyboard.press('Alt+ArrowRight');
    await pipeline(window)
      .getByText(/^The stage “agreement” needs/)
      .waitFor();
    await take('pipeline-gate');
    await pipeline(window).getByRole('button', { name: 'Leave it' }).click();
    await pipeline(window).getByRole('radio', { name: 'What blocks whom' }).click();
    await take('pipeline-blocks');
    await window.keyboard.press('Control+1');
    await openPart(window, 'Students');
    await panel(window).getByRole('heading', { name: 'Candidate' }).scrollIntoViewIfNeeded();
    await take('candidate');
    await close();
  }
}

/** Days from today, YYYY-MM-DD, so that some are overdue whenever the pictures are taken. */
function dayFrom(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function evidence(kind: Evidence['kind'], students: number | null = null): Evidence {
  return letter({
    kind,
    students,
    from: { name: '', role: '', organization: '', type: 'the school itself' },
  });
}

function candidates(): Candidate[] {
  const ticked = { date: '2026-09-14', by: 'Jane Smith' };
  const steps = { 'Location identified': ticked, 'School contacted': ticked };
  return [
    candidateOf('209807', 1, {
      stage: 'talks',
      owner: 'Jane Smith',
      steps,
      evidence: [
        evidence('sign-ups', 23),
        evidence('advisor recruited'),
        evidence('positive first meeting'),
        evidence('written communication of faculty or administration'),
        letter({ kind: 'conversation' }),
      ],
      nextAction: { what: 'Ask Casa Abierta for a letter', due: dayFrom(-12) },
    }),
    candidateOf('227924', 2, {
      stage: 'agreement',
      owner: 'Omar Haddad',
      evidence: [evidence('club or course'), letter()],
      nextAction: { what: 'Settle the membership fee with the college', due: dayFrom(9) },
    }),
    candidateOf('225432', 3, {
      stage: 'agreement',
      gateOverride: { reason: 'The funding ends in December', by: 'The board', date: '2026-11-20' },
    }),
    candidateOf('145600', 1, {
      nextAction: { what: 'Write to the dean of students', due: null },
    }),
    candidateOf('139940', 1, {
      stage: 'contact',
      owner: 'Jane Smith',
      steps,
      nextAction: { what: 'First meeting with the pre-law advisor', due: dayFrom(3) },
    }),
    candidateOf('172644', 3, { stage: 'contact', owner: 'Omar Haddad' }),
    candidateOf('187985', 1),
    candidateOf('168430', 2, { stage: 'partner', evidence: [letter()] }),
  ];
}
