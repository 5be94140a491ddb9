import { resolve } from 'node:path';
import { ProblemError } from '../../data/model/problem.ts';
import type { Shortlist } from '../../data/model/shortlist.ts';
import { type ExportFormat, formatDescriptions } from '../../data/report/export-format.ts';
import type { Ask } from './ask-backend.ts';
import { drawElsewhere } from './draw-elsewhere.ts';
import { chooseProfile, type ProfileChoice } from './school-options.ts';
import { listed, UsageError } from './usage.ts';

/** Whose schools are exported, and judged by what. */
interface ShortlistChoice extends ProfileChoice {
  shortlist: string | undefined;
  all: true | undefined;
}

/** Writes a shortlist, or the whole ranking, to a file; returns what is in it. */
export async function exportShortlist(
  ask: Ask,
  format: ExportFormat,
  file: string,
  choice: ShortlistChoice,
): Promise<string> {
  if (choice.all && choice.shortlist !== undefined) {
    throw new UsageError('--all and --shortlist cannot be together: say one of them.');
  }
  const shortlist = choice.all ? null : (await findShortlist(ask, choice.shortlist)).id;
  const profile = await chooseProfile(ask, choice);
  const path = resolve(file);
  const drawn =
    shortlist !== null && formatDescriptions[format].drawn
      ? await drawElsewhere(await ask('report', { shortlist, profile }), format)
      : null;
  const done = await ask('exportReport', { format, shortlist, profile, path, drawn });
  return `${file} holds ${done?.contents}.`;
}

/** The one of that name, else the one in use. */
async function findShortlist(ask: Ask, name: string | undefined): Promise<Shortlist> {
  const { current, shortlists } = await ask('shortlists', {});
  const found = shortlists.find((one) =>
    name === undefined ? one.id === current : one.name === name,
  );
  if (found !== undefined) return found;
  if (name === undefined || shortlists.length === 0) {
    throw new ProblemError(
      'shortlist-missing',
      'There is no shortlist in this workspace yet; put schools on one, or export the whole ranking with --all.',
    );
  }
  const names = shortlists.map((one) => `“${one.name}”`);
  throw new ProblemError(
    'shortlist-unknown',
    `There is no shortlist “${name}” in this workspace: there ${names.length === 1 ? 'is' : 'are'} ${listed(names, 'and')}.`,
  );
}
