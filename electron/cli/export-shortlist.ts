import { resolve } from 'node:path';
import {
  type ExportFormat,
  formatDescriptions,
  isPictureFormat,
} from '../../data/report/export-format.ts';
import { type Measure, usualColouring } from '../../data/measures/colouring.ts';
import type { Report } from '../../data/report/report.ts';
import type { DrawnReport } from '../backend/backend-requests.ts';
import type { Ask } from './ask-backend.ts';
import { choosePicture, type PictureChoice } from './choose-picture.ts';
import { drawElsewhere } from './draw-elsewhere.ts';
import { findShortlist } from './find-shortlist.ts';
import { chooseProfile, type ProfileChoice } from './school-options.ts';
import { UsageError } from './usage.ts';

/** Whose schools are exported, and judged by what. */
interface ShortlistChoice extends ProfileChoice, PictureChoice {
  shortlist: string | undefined;
  all: true | undefined;
  /** What the map is coloured by. */
  'map-by': Measure | undefined;
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
  const shortlist = choice.all ? null : await chosenShortlist(ask, choice.shortlist);
  const profile = await chooseProfile(ask, choice);
  const path = resolve(file);
  const colouring = { ...usualColouring, measure: choice['map-by'] ?? usualColouring.measure };
  const drawn =
    shortlist !== null && formatDescriptions[format].drawn
      ? await draw(await ask('report', { shortlist, profile, colouring }), format, choice)
      : null;
  const asked = { format, shortlist, profile, colouring, path, drawn };
  const done = await ask('exportReport', asked);
  return `${file} holds ${done?.contents}.`;
}

/** What the form wants drawn; a report without a city is refused by the backend, with the reason. */
function draw(
  report: Report,
  format: ExportFormat,
  choice: PictureChoice,
): Promise<DrawnReport> | null {
  if (report.cities.length === 0) return null;
  const picture = isPictureFormat(format) ? choosePicture(report, choice) : undefined;
  return drawElsewhere({ report, format, picture });
}

async function chosenShortlist(ask: Ask, name: string | undefined): Promise<string> {
  const otherwise = ', and --all exports the whole ranking';
  return findShortlist(await ask('shortlists', {}), name, otherwise).id;
}
