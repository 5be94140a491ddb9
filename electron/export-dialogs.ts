import { type BrowserWindow, dialog } from 'electron';
import type { RequestOutput } from '../data/api/answers.ts';
import type { WindowEvents } from '../data/api/events.ts';
import { type Outcome, ProblemError } from '../data/model/problem.ts';
import { type ExportFormat, formatDescriptions } from '../data/report/export-format.ts';
import type { Picture } from '../data/report/picture.ts';
import type { Report } from '../data/report/report.ts';
import { plainFileName } from './backend/export/plain-file-name.ts';
import type { DrawnReport } from './backend/backend-requests.ts';
import type { BackendProcess } from './backend-process.ts';
import { drawReport } from './report-window.ts';

export interface Exporting {
  request: BackendProcess['request'];
  currentWindow: () => BrowserWindow | null;
  tell: (name: 'progress', progress: WindowEvents['progress']) => void;
  /** Built preload script of the window that draws. */
  paperPreload: string;
  log: (line: string) => void;
}

/** What the gate let through as `exportReport`. */
interface ExportInput {
  format: ExportFormat;
  shortlist: string | null;
  profile: unknown;
  colouring?: unknown;
  decision?: number | undefined;
  picture?: Picture | undefined;
}

/**
 * Asks the person where an export is to be written, and draws the report first where the form wants it
 * drawn; everything else goes on to the backend. A closed dialog is the answer null.
 */
export function withExportDialogs(exporting: Exporting): BackendProcess['request'] {
  const { request, currentWindow } = exporting;
  let running: AbortController | null = null;
  return async (name, input) => {
    if (name === 'cancel' && (input as { task: string }).task === 'export') {
      if (running === null) return request(name, input);
      running.abort();
      // The report may still be on its way from the backend.
      await request('cancel', { task: 'report' });
      return request(name, input);
    }
    const window = currentWindow();
    if (name !== 'exportReport' || window === null) return request(name, input);
    const asked = input as ExportInput;
    const path = await askForFile(window, asked, request);
    if (path === null) return { ok: true, value: null };
    running?.abort();
    const ending = new AbortController();
    running = ending;
    // Without its window nobody waits for the file.
    const leave = () => ending.abort();
    window.once('closed', leave);
    try {
      const drawn = await draw(asked, exporting, ending.signal);
      if (!drawn.ok) return drawn;
      return await request('exportReport', { ...asked, path, drawn: drawn.value });
    } finally {
      window.off('closed', leave);
      if (running === ending) running = null;
    }
  };
}

/** The report with its pictures; null for forms that are not drawn. */
async function draw(
  { format, shortlist, profile, colouring, decision, picture }: ExportInput,
  { request, tell, paperPreload: preload, log }: Exporting,
  signal: AbortSignal,
): Promise<Outcome<DrawnReport | null>> {
  // What is made of a shortlist only is refused by the backend, with the reason.
  const whole = shortlist === null && decision === undefined;
  if (!formatDescriptions[format].drawn || whole) return { ok: true, value: null };
  const say = (sentence: string, done: number, total: number) =>
    tell('progress', { task: 'export', sentence, done, total });
  say('Gathering the figures', 0, 0);
  const answer =
    decision === undefined
      ? await request('report', { shortlist, profile, colouring })
      : await request('decision', { id: decision });
  if (!answer.ok) return answer;
  const report =
    decision === undefined
      ? (answer.value as Report)
      : (answer.value as RequestOutput['decision']).report;
  // So is a shortlist without a city.
  if (report.cities.length === 0) return { ok: true, value: null };
  try {
    say('Drawing the maps', 0, 0);
    const onProgress = (done: number, total: number) => say('Drawing the maps', done, total);
    const order = { report, format, picture };
    return { ok: true, value: await drawReport(order, { preload, signal, onProgress, log }) };
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function askForFile(
  window: BrowserWindow,
  { format, shortlist, decision }: ExportInput,
  request: BackendProcess['request'],
): Promise<string | null> {
  const { name, ending } = formatDescriptions[format];
  const { filePath } = await dialog.showSaveDialog(window, {
    title: `Export: ${name}`,
    defaultPath: await proposeName({ shortlist, decision }, ending, request),
    filters: [{ name, extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return filePath || null;
}

/** 'Candidate cities 2026-11-22.pdf' */
async function proposeName(
  { shortlist, decision }: Pick<ExportInput, 'shortlist' | 'decision'>,
  ending: string,
  request: BackendProcess['request'],
): Promise<string> {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  if (decision !== undefined) {
    const kept = await request('decision', { id: decision });
    const title = kept.ok ? (kept.value as RequestOutput['decision']).decision.title : '';
    return `${plainFileName(title) || 'Decision record'}.${ending}`;
  }
  if (shortlist === null) return `All schools ${day}.${ending}`;
  const answer = await request('shortlists', {});
  const saved = answer.ok ? (answer.value as RequestOutput['shortlists']).shortlists : [];
  const name = saved.find(({ id }) => id === shortlist)?.name ?? '';
  return `${plainFileName(name) || 'Shortlist'} ${day}.${ending}`;
}
