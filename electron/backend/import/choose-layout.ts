import { isSheetOfPeople } from '../../../data/sheets/is-sheet-of-people.ts';
import { importLayouts } from '../../../data/tables/import-layouts.ts';
import type { FileChoice } from '../../../data/tables/import-report.ts';
import { surveyVintageOfName } from '../../../data/tables/layouts/survey-columns.ts';
import type { Layout } from '../../../data/tables/layout.ts';
import {
  type ColumnMapping,
  guessColumns,
  keyOfHeader,
  mappedKinds,
  sayMapping,
  whatMappingLacks,
} from '../../../data/tables/mapping/column-mapping.ts';
import { mappedAttorneys, mappedImmigrants } from '../../../data/tables/mapping/mapped-layouts.ts';
import { type Recognised, recognise, whyNotRecognised } from './recognise.ts';

const allLayouts: readonly Layout<unknown>[] = Object.values(importLayouts);

export type Mapped = ColumnMapping & { from: 'chosen' | 'remembered' | 'guessed' };

export interface ChosenLayout {
  recognised: Recognised<unknown> | null;
  mapping: Mapped | null;
  /** Why it cannot be read as it is. */
  problem: string | null;
  /** Whether saying which column is which would help. */
  mappable: boolean;
}

/**
 * How a file is to be read: by the layout that recognises it; else by a mapping that was chosen, that
 * is remembered for its header, or that its header suggests.
 */
export function chooseLayout(
  head: readonly string[][],
  choice: FileChoice,
  file: string,
  remembered: (header: string) => ColumnMapping | null,
): ChosenLayout {
  const { as, mapping } = choice;
  if (mapping !== undefined) return chooseMapped(head, { ...mapping, from: 'chosen' });
  const layouts = as === undefined ? allLayouts : allLayouts.filter(({ kind }) => kind === as);
  const recognised = recognise(head, layouts, {
    year: yearOf(choice.vintage ?? surveyVintageOfName(file)),
  });
  if (recognised !== null) return { recognised, mapping: null, problem: null, mappable: false };
  if (as === undefined && isSheetOfPeople(head)) return { ...nothing, problem: ofPeople };
  const header = headerOf(head);
  if (header === null) return { ...nothing, problem: `${whyNot(head, layouts)}.` };
  const known = remembered(keyOfHeader(header));
  if (known !== null && (as === undefined || as === known.kind)) {
    return chooseMapped(head, { ...known, from: 'remembered' });
  }
  return guess(head, header, as);
}

/** The last year of a vintage: 2023 of 'ACS 2019-23' and of '2023'. */
function yearOf(vintage: string | null): number | null {
  const found = /(20\d\d)(?:-(\d\d))?(?!\d)/.exec(vintage ?? '');
  if (found === null) return null;
  return found[2] === undefined ? Number(found[1]) : 2000 + Number(found[2]);
}

/** People are taken in by another way than figures. */
const ofPeople =
  'It is a sheet of candidates, evidence, contacts or talks: take it in with “Spreadsheet in…” in the File menu, or by “candidate import” on the command line.';

const nothing: Omit<ChosenLayout, 'problem'> = { recognised: null, mapping: null, mappable: false };

/** A guess is taken at its word only where the kind was given: a list of names may be of anything. */
function guess(
  head: readonly string[][],
  header: readonly string[],
  as: FileChoice['as'],
): ChosenLayout {
  const kinds = mappedKinds.filter((kind) => as === undefined || as === kind);
  if (kinds.length === 0) {
    return {
      ...nothing,
      problem: `${whyNot(
        head,
        allLayouts.filter(({ kind }) => kind === as),
      )}.`,
    };
  }
  const guesses = kinds.map((kind) => ({
    kind,
    columns: guessColumns(kind, header),
    from: 'guessed' as const,
  }));
  const complete = guesses.find((mapping) => whatMappingLacks(mapping, header) === null);
  const best =
    complete ??
    guesses.reduce((a, b) =>
      Object.keys(b.columns).length > Object.keys(a.columns).length ? b : a,
    );
  if (complete !== undefined && as === complete.kind) return chooseMapped(head, complete);
  if (as === undefined && Object.keys(best.columns).length < 2) {
    return { ...nothing, problem: `${whyNot(head, allLayouts)}.` };
  }
  const problem =
    complete === undefined
      ? `${whyNot(head, allLayouts)}; as a table of ${best.kind} it can be read once its columns are known. ${whatMappingLacks(best, header)}`
      : `It looks like a table of ${best.kind} (${sayMapping(best)}); say that it is one, or which column is which.`;
  return { recognised: null, mapping: best, problem, mappable: true };
}

function chooseMapped(head: readonly string[][], mapping: Mapped): ChosenLayout {
  const layout =
    mapping.kind === 'attorneys' ? mappedAttorneys(mapping) : mappedImmigrants(mapping);
  const recognition = layout.recognise(head);
  const lacks =
    recognition === null
      ? Object.keys(mapping.columns).length === 0
        ? 'None of its columns has a name by which its content is known; say which column is which.'
        : `The file has no row with the columns ${Object.values(mapping.columns).join(', ')}.`
      : whatMappingLacks(mapping, recognition.columns);
  return recognition === null || lacks !== null
    ? { recognised: null, mapping, problem: lacks, mappable: true }
    : { recognised: { layout, recognition }, mapping, problem: null, mappable: true };
}

function whyNot(head: readonly string[][], layouts: readonly Layout<unknown>[]): string {
  return head.length === 0
    ? 'It is empty'
    : `It was not recognised: ${whyNotRecognised(head, layouts)}`;
}

/**
 * The first row with two texts or more and no number among them, unless a later one has more names of
 * columns: a row of headings may stand above the header.
 */
function headerOf(head: readonly string[][]): string[] | null {
  let header: string[] | null = null;
  let most = 0;
  for (const row of head) {
    const cells = row.map((cell) => cell.trim());
    const texts = cells.filter((cell) => cell !== '');
    if (texts.length < 2 || texts.some((cell) => !Number.isNaN(Number(cell)))) continue;
    const known = Math.max(
      ...mappedKinds.map((kind) => Object.keys(guessColumns(kind, cells)).length),
    );
    if (header !== null && known <= most) continue;
    header = cells;
    most = known;
  }
  return header;
}
