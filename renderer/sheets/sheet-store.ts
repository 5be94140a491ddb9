import { create } from 'zustand';
import type { SheetForm } from '../../data/api/contract.ts';
import type { SheetSource } from '../../data/sheets/find-sheet.ts';
import { placeOfCity } from '../../data/contact/place-of-city.ts';
import { readSheets } from '../../data/sheets/read-sheets.ts';
import type { SheetReading } from '../../data/sheets/sheet-report.ts';
import { listOf } from '../../data/words/plural.ts';
import { sayTaken } from '../../data/words/sheet-words.ts';
import { request } from '../api.ts';
import { tell } from '../shortlist/candidates.ts';
import { currentCandidacy } from '../state/candidate-store.ts';
import { saveWorkNow } from '../state/keepers.ts';
import { currentRanking } from '../state/ranking-store.ts';
import { type Candidacy, changeWork } from '../state/work-store.ts';

/** Sheets that were read, and what would become of them. */
interface Preview {
  sources: readonly SheetSource[];
  reading: SheetReading;
  /** What they were held against. */
  against: Candidacy;
}

interface Sheets {
  /** It is asked what goes out. */
  asking: boolean;
  /** Sheets lie before the person; null where none do. */
  preview: Preview | null;
  /** Files are being read, or one is written. */
  busy: boolean;
  /** Why the files could not be read, or not be written; null where they could. */
  trouble: string | null;
}

export const useSheets = create<Sheets>()(() => ({
  asking: false,
  preview: null,
  busy: false,
  trouble: null,
}));

const { setState: set, getState: get } = useSheets;

export function askForSheets(): void {
  if (get().busy) return;
  set({ asking: true, trouble: null });
}

export function stopAsking(): void {
  set({ asking: false, trouble: null });
}

/** Writes sheets; the person is asked where. */
export async function sendSheetsOut(empty: boolean, form: SheetForm): Promise<void> {
  set({ busy: true, trouble: null });
  try {
    // They are made from the workspace: what was just typed has to be in them.
    if (!(await saveWorkNow())) {
      throw new Error('Nothing was written, for the work could not be saved first.');
    }
    const written = await request('saveSheets', { empty, form });
    if (written === null) return;
    set({ asking: false });
    tell(`${written.file} is written${empty ? ', to be filled in' : `: ${written.contents}`}.`);
  } catch (trouble) {
    set({ trouble: sentenceOf(trouble) });
  } finally {
    set({ busy: false });
  }
}

/** Asks for files and shows what would change by them; nothing is changed yet. */
export async function openSheets(): Promise<void> {
  if (get().busy) return;
  set({ busy: true, trouble: null });
  try {
    const sources = await request('openSheets', {});
    if (sources !== null) set({ preview: hold(sources), asking: false });
  } catch (trouble) {
    if (get().preview === null) tell(sentenceOf(trouble));
    else set({ trouble: sentenceOf(trouble) });
  } finally {
    set({ busy: false });
  }
}

export function leaveSheets(): void {
  set({ preview: null, trouble: null });
}

/** Takes in what the preview shows, as one step that undo takes back. */
export function takeSheetsIn(): void {
  const { preview } = get();
  if (preview === null) return;
  const candidacy = currentCandidacy();
  if (preview.against !== candidacy) {
    const trouble = 'Something was changed meanwhile; this is what the sheets change now.';
    set({ preview: hold(preview.sources), trouble });
    return;
  }
  const { candidates, contacts, rows } = preview.reading;
  const step = { subject: `spreadsheet ${nameFiles(preview.sources)}` };
  changeWork(step, {
    candidacy: {
      ...candidacy,
      candidates: merged(candidacy.candidates, candidates, ({ unitid }) => unitid),
      contacts: merged(candidacy.contacts, contacts, ({ id }) => id),
    },
  });
  leaveSheets();
  tell(`${sayTaken(rows)}.`, step);
}

/** 'candidates.xlsx', 'candidates.csv and evidence.csv' */
export function nameFiles(sources: readonly SheetSource[]): string {
  return listOf([...new Set(sources.map(({ file }) => file))]);
}

function hold(sources: readonly SheetSource[]): Preview {
  const against = currentCandidacy();
  const { atlas } = currentRanking();
  const { schools } = atlas;
  const names = new Map(
    schools.unitid.map((unitid, i) => [
      unitid,
      { name: schools.name[i], city: schools.city[i], state: schools.state[i] },
    ]),
  );
  const known = {
    ...against,
    schools: names,
    placeOfCity: (city: string, state: string) => placeOfCity(atlas, city, state),
  };
  const reading = readSheets(sources, known, () => crypto.randomUUID());
  return { sources, reading, against };
}

/** In the order of their keys, as the workspace has them. */
function merged<One>(
  before: readonly One[],
  changed: readonly One[],
  keyOf: (one: One) => string,
): One[] {
  const all = new Map([...before, ...changed].map((one) => [keyOf(one), one]));
  return [...all.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function sentenceOf(trouble: unknown): string {
  return trouble instanceof Error ? trouble.message : String(trouble);
}
