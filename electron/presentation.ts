import { type BrowserWindow, powerSaveBlocker, screen } from 'electron';
import type { RequestOutput } from '../data/api/answers.ts';
import type { RequestName, WindowRequestName } from '../data/api/contract.ts';
import type {
  Presentation,
  PresentedSubject,
  PresentingOutput,
  PresentingRequestName,
  PresentingState,
  Steering,
} from '../data/api/presenting.ts';
import type { ProgramRequestName } from '../data/api/program.ts';
import { steered } from '../data/api/steered.ts';
import type { Outcome } from '../data/model/problem.ts';
import type { Report } from '../data/report/report.ts';
import { sayEmpty } from '../data/report/say-empty.ts';
import { arrangePresentation } from './arrange-presentation.ts';
import { eventChannel } from './ipc/channels.ts';
import { openPagesWindow } from './pages-window.ts';

type Ask = (name: RequestName, input: unknown) => Promise<Outcome<unknown>>;
type Answer<Name> = (name: Name, input: unknown) => Promise<Outcome<unknown>>;

interface Options {
  /** Asks the backend. */
  ask: Ask;
  /** Answers what is no matter of a presentation. */
  otherwise: Answer<Exclude<WindowRequestName, PresentingRequestName | ProgramRequestName>>;
  currentWindow: () => BrowserWindow | null;
  preload: string;
  inDevelopment: boolean;
  log: (line: string) => void;
}

interface Running {
  presentation: Presentation;
  state: PresentingState;
  /** The window of the pages; null while the main window shows them. */
  pages: BrowserWindow | null;
  /** Keeps the display from going dark. */
  awake: number;
  /** Whether the main window filled the display before. */
  wasFullScreen: boolean;
}

/**
 * Holds what the windows of a presentation share: the report, the page, the weights of the live page.
 * Every window draws from the same report, which the backend made once.
 */
export function withPresentation(
  options: Options,
): Answer<Exclude<WindowRequestName, ProgramRequestName>> {
  const { ask, otherwise, currentWindow } = options;
  let running: Running | null = null;
  /** What was presented last, for a record of it. */
  let last: { subject: PresentedSubject; report: Report } | null = null;

  function tell(): void {
    const state = running?.state ?? null;
    for (const window of [currentWindow(), running?.pages]) {
      if (window && !window.isDestroyed())
        window.webContents.send(eventChannel, 'presenting', state);
    }
  }

  async function present({ subject, presenterView }: PresentInput): Promise<Outcome<unknown>> {
    const gathered = await gather(ask, subject);
    if (!gathered.ok) return gathered;
    const main = currentWindow();
    if (main === null) return answer(null);
    const { report } = gathered.value;
    end();
    main.once('closed', end);
    const startedAt = Date.now();
    const state: PresentingState = {
      page: 0,
      blank: false,
      weights: null,
      mainWindow: 'pages',
      by: '',
    };
    const presentation = { ...gathered.value, startedAt };
    const awake = powerSaveBlocker.start('prevent-display-sleep');
    running = { presentation, state, pages: null, awake, wasFullScreen: main.isFullScreen() };
    last = { subject, report };
    arrange(presenterView);
    return { ok: true, value: presentation };
  }

  function arrange(presenterView: boolean): void {
    const main = currentWindow();
    if (running === null || main === null) return;
    const home = screen.getDisplayMatching(main.getBounds()).id;
    const arranged = arrangePresentation(screen.getAllDisplays(), home, presenterView);
    closePages();
    if (arranged.mainWindow === 'pages') {
      showFullScreen(main, true);
    } else {
      showFullScreen(main, false);
      const { preload, inDevelopment, log } = options;
      const { title } = running.presentation.report;
      const pages = openPagesWindow({ title, preload, inDevelopment, log, ...arranged.pages });
      pages.once('closed', () => {
        // Closed by hand, and not since the pages went elsewhere.
        if (running?.pages === pages) end();
      });
      running.pages = pages;
      main.focus();
    }
    running.state = { ...running.state, mainWindow: arranged.mainWindow, by: '' };
    tell();
  }

  function closePages(): void {
    const pages = running?.pages ?? null;
    if (running !== null) running.pages = null;
    if (pages !== null && !pages.isDestroyed()) pages.close();
  }

  function end(): void {
    if (running === null) return;
    closePages();
    powerSaveBlocker.stop(running.awake);
    const { wasFullScreen } = running;
    running = null;
    const main = currentWindow();
    main?.removeListener('closed', end);
    if (main !== null) showFullScreen(main, wasFullScreen);
    tell();
  }

  function steer({ by, change }: { by: string; change: Steering }): void {
    if (running === null) return;
    running.state = steered(running.state, change, by);
    tell();
  }

  // A projector that is unplugged: the pages come back to where the presenter sits.
  screen.on('display-removed', () => {
    if (running?.pages) arrange(false);
  });

  return async (name, input) => {
    switch (name) {
      case 'present':
        return present(input as PresentInput);
      case 'presentation':
        return answer(running && { presentation: running.presentation, state: running.state });
      case 'steer':
        steer(input as Parameters<typeof steer>[0]);
        return answer(null);
      case 'arrangePresentation':
        arrange((input as { presenterView: boolean }).presenterView);
        return answer(null);
      case 'endPresentation':
        end();
        return answer(null);
      case 'recordDecision':
        return ask('recordDecision', { ...(input as object), shown: shownTo(input, last) });
      default:
        return otherwise(name, input);
    }
  };
}

interface PresentInput {
  subject: PresentedSubject;
  presenterView: boolean;
}

function answer(value: PresentingOutput['presentation']): Outcome<unknown> {
  return { ok: true, value };
}

/** The report to record: the one presented, where that is asked for and it was of this shortlist. */
function shownTo(
  input: unknown,
  last: { subject: PresentedSubject; report: Report } | null,
): Report | null {
  const { presented, shortlist } = input as { presented?: boolean; shortlist: string };
  if (!presented || last === null || !('shortlist' in last.subject)) return null;
  return last.subject.shortlist === shortlist ? last.report : null;
}

/** The report of a shortlist as it stands, or of a record as it was. */
async function gather(
  ask: Ask,
  subject: PresentedSubject,
): Promise<Outcome<Omit<Presentation, 'startedAt'>>> {
  if ('shortlist' in subject) {
    const made = await ask('report', subject);
    if (!made.ok) return made;
    const report = made.value as RequestOutput['report'];
    const message = sayEmpty(report);
    if (message !== null) return { ok: false, problem: { code: 'presentation-empty', message } };
    return { ok: true, value: { subject, report, recordedAt: null, live: true } };
  }
  const id = subject.decision;
  const kept = await ask('decision', { id });
  if (!kept.ok) return kept;
  const { decision, report } = kept.value as RequestOutput['decision'];
  const compared = await ask('compareDecision', { id, profile: report.profile });
  const live = compared.ok && (compared.value as RequestOutput['compareDecision']).sameFigures;
  return { ok: true, value: { subject, report, recordedAt: decision.recordedAt, live } };
}

function showFullScreen(window: BrowserWindow, on: boolean): void {
  window.setMenuBarVisibility(!on);
  if (window.isFullScreen() !== on) window.setFullScreen(on);
}
