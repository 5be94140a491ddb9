import { BrowserWindow } from 'electron';
import {
  type Drawing,
  type DrawingOrder,
  drawingSchema,
  type PipelineOrder,
} from '../data/api/paper.ts';
import { ProblemError } from '../data/model/problem.ts';
import type { ExportFormat } from '../data/report/export-format.ts';
import { refuseMissing } from '../data/report/picture.ts';
import type { DrawnReport } from './backend/backend-requests.ts';
import { failChannel, finishChannel, orderChannel, progressChannel } from './ipc/paper-channels.ts';
import { paperAddress } from './security/app-address.ts';

export interface DrawingOptions {
  /** Built preload script of the window that draws. */
  preload: string;
  /** Ends the drawing; the answer is then a problem of the code 'cancelled'. */
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
  log: (line: string) => void;
}

/** Forty cities take some ten seconds on two old cores; what takes longer than this has got stuck. */
const patienceMs = 180_000;

/** Draws a report for a form. */
export async function drawReport(
  order: DrawingOrder,
  options: DrawingOptions,
): Promise<DrawnReport> {
  const { report, format, picture } = order;
  if (options.signal.aborted) throw cancelled();
  if (picture !== undefined) refuseMissing(report, picture);
  return drawOnPaper(order, options, async (window, drawing) => ({
    report,
    pictures: drawing.pictures,
    bytes: await bytesOf(window, format, drawing),
  }));
}

/** Draws the pipeline as the pages of a PDF. */
export function drawPipeline(order: PipelineOrder, options: DrawingOptions): Promise<Uint8Array> {
  return drawOnPaper(order, options, printPages);
}

/** Draws in a window that nobody sees and that ends with the drawing. */
async function drawOnPaper<Drawn>(
  order: DrawingOrder | PipelineOrder,
  { preload, signal, onProgress, log }: DrawingOptions,
  take: (window: BrowserWindow, drawing: Drawing) => Promise<Drawn>,
): Promise<Drawn> {
  if (signal.aborted) throw cancelled();
  const window = openPaperWindow(preload);
  const drawn = hearDrawing(window, order, onProgress);
  const { interrupted, stop } = interruptions(window, signal, log);
  const load = async () => {
    await window.loadURL(paperAddress);
    const drawing = await drawn;
    if (drawing.smaller.length > 0) log(`Pages set smaller to fit: ${drawing.smaller.join(', ')}`);
    return take(window, drawing);
  };
  try {
    return await Promise.race([load(), interrupted]);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    // Chromium's own words of why it does not load or print; with the process lost they come first.
    log(`The report was not drawn: ${error}`);
    throw notDrawn('the window that draws gave up');
  } finally {
    stop();
    if (!window.isDestroyed()) window.destroy();
  }
}

function openPaperWindow(preload: string): BrowserWindow {
  return new BrowserWindow({
    show: false,
    width: 1120,
    height: 900,
    skipTaskbar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
      // It is never seen, and must draw all the same.
      backgroundThrottling: false,
    },
  });
}

/** What the page draws. These lines belong to this window alone: no other page can answer for it. */
function hearDrawing(
  { webContents: { ipc } }: BrowserWindow,
  order: DrawingOrder | PipelineOrder,
  onProgress: DrawingOptions['onProgress'],
): Promise<Drawing> {
  const drawn = new Promise<Drawing>((resolve, reject) => {
    ipc.handle(orderChannel, () => order);
    ipc.on(progressChannel, (_event, done: unknown, total: unknown) => {
      if (Number.isInteger(done) && Number.isInteger(total))
        onProgress(Number(done), Number(total));
    });
    ipc.on(failChannel, (_event, sentence: unknown) => {
      reject(new ProblemError('export-not-drawn', String(sentence).slice(0, 500)));
    });
    ipc.on(finishChannel, (_event, answer: unknown) => {
      const drawing = drawingSchema.safeParse(answer);
      if (drawing.success) resolve(drawing.data);
      else reject(notDrawn('what was drawn cannot be read'));
    });
  });
  // Nobody waits for it any more when the drawing was interrupted.
  drawn.catch(() => {});
  return drawn;
}

/** Rejects with a sentence as soon as the drawing can come to nothing. */
function interruptions(window: BrowserWindow, signal: AbortSignal, log: DrawingOptions['log']) {
  const page = window.webContents;
  const { promise, reject } = Promise.withResolvers<never>();
  const end = () => reject(cancelled());
  const timer = setTimeout(
    () => reject(notDrawn('this took longer than three minutes; close other programs')),
    patienceMs,
  );
  signal.addEventListener('abort', end, { once: true });
  window.once('closed', () => reject(notDrawn('the window that draws was closed')));
  page.on('console-message', ({ level, message }) => {
    if (level === 'error' || level === 'warning') log(`paper: ${message}`);
  });
  page.on('render-process-gone', (_event, { reason }) =>
    reject(notDrawn(`the process that draws ended (${reason}); close other programs`)),
  );
  promise.catch(() => {});
  const stop = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  };
  return { interrupted: promise, stop };
}

/** The pages as PDF, or the drawing as SVG, where that is the form. */
async function bytesOf(
  window: BrowserWindow,
  format: ExportFormat,
  drawing: Drawing,
): Promise<DrawnReport['bytes']> {
  if (drawing.svg !== null) return new TextEncoder().encode(drawing.svg);
  return format === 'pdf' ? printPages(window, drawing) : null;
}

async function printPages(
  window: BrowserWindow,
  { pages }: Drawing,
): Promise<Uint8Array<ArrayBuffer>> {
  if (pages === 0) throw notDrawn('there was no page');
  const pdf = await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return new Uint8Array(pdf);
}

function cancelled(): ProblemError {
  return new ProblemError('cancelled', 'The export was ended; no file was written.');
}

function notDrawn(why: string): ProblemError {
  return new ProblemError(
    'export-not-drawn',
    `The pages could not be drawn: ${why}. No file was written; try again.`,
  );
}
