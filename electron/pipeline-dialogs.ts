import { type BrowserWindow, dialog } from 'electron';
import type { RequestOutput } from '../data/api/answers.ts';
import type { WindowRequestName } from '../data/api/contract.ts';
import type { PresentingRequestName } from '../data/api/presenting.ts';
import type { ProgramRequestName } from '../data/api/program.ts';
import { type CalendarAction, actionCalendar } from '../data/candidate/action-calendar.ts';
import { type Outcome, ProblemError } from '../data/model/problem.ts';
import type { PipelineSheet } from '../data/report/pipeline-sheet.ts';
import { type FileContent, writeFile } from './backend/export/write-file.ts';
import { drawPipeline } from './report-window.ts';

type Asked = Exclude<WindowRequestName, PresentingRequestName | ProgramRequestName | 'copyPicture'>;
type OwnName = 'saveCalendar' | 'printPipeline';
type Answer<Name> = (name: Name, input: unknown) => Promise<Outcome<unknown>>;
type Written = RequestOutput[OwnName];

interface Printing {
  currentWindow: () => BrowserWindow | null;
  /** Built preload script of the window that draws. */
  paperPreload: string;
  log: (line: string) => void;
}

/**
 * Asks the person where a calendar or the printed pipeline goes and writes it there: the window has said
 * all that stands in it. Everything else is answered otherwise.
 */
export function withPipelineDialogs(
  otherwise: Answer<Exclude<Asked, OwnName>>,
  { currentWindow, paperPreload, log }: Printing,
): Answer<Asked> {
  return async (name, input) => {
    const window = currentWindow();
    if (name === 'saveCalendar') {
      // It has passed the gate's schema.
      const { actions } = input as { actions: CalendarAction[] };
      const now = new Date();
      return save(window, { title: 'Save the next actions', name: 'Calendar', ending: 'ics' }, () =>
        actionCalendar(actions, now),
      );
    }
    if (name === 'printPipeline') {
      const { sheet } = input as { sheet: PipelineSheet };
      return save(window, { title: 'Print the pipeline', name: 'PDF', ending: 'pdf' }, (signal) =>
        drawPipeline(
          { pipeline: sheet },
          { preload: paperPreload, signal, onProgress: () => undefined, log },
        ),
      );
    }
    return otherwise(name, input);
  };
}

interface Form {
  /** Over the dialog. */
  title: string;
  name: string;
  ending: 'ics' | 'pdf';
}

const proposedNames = { ics: 'Next actions', pdf: 'Pipeline' };

async function save(
  window: BrowserWindow | null,
  { title, name, ending }: Form,
  make: (signal: AbortSignal) => FileContent | Promise<FileContent>,
): Promise<Outcome<Written>> {
  if (window === null) return { ok: true, value: null };
  const { filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: `${proposedNames[ending]} ${today()}.${ending}`,
    filters: [{ name, extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (!filePath) return { ok: true, value: null };
  const leaving = new AbortController();
  // Without its window nobody waits for the file.
  const leave = () => leaving.abort();
  window.once('closed', leave);
  try {
    return { ok: true, value: writeFile(filePath, await make(leaving.signal)) };
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    throw error;
  } finally {
    window.off('closed', leave);
  }
}

/** Where the person is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
