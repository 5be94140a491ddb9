import type { Report } from '../../data/report/report.ts';
import type { Page } from './presentation-pages.ts';

export interface NotePart {
  heading: string;
  lines: string[];
}

/**
 * What the presenter has before them on a page and the room does not.
 * @param noteOf the note on a city, which a report may leave out
 */
export function presenterNotes(
  page: Page,
  report: Report,
  noteOf: (kind: string, id: string) => string | null,
): NotePart[] {
  const parts = partsOf(page, report, noteOf);
  return parts.filter(({ lines }) => lines.length > 0);
}

function partsOf(
  page: Page,
  report: Report,
  noteOf: (kind: string, id: string) => string | null,
): NotePart[] {
  switch (page.kind) {
    case 'city': {
      const { kind, id, note, schools, nextSteps } = page.city;
      const [lead] = schools;
      const own = note || noteOf(kind, id) || '';
      return [
        { heading: 'Note', lines: own.split('\n').filter((line) => line.trim() !== '') },
        { heading: 'Why it ranks there', lines: [lead.why] },
        { heading: 'What is unknown', lines: lead.unknown.map(({ sentence }) => sentence) },
        { heading: 'Next steps', lines: nextSteps },
      ];
    }
    case 'comparison':
      return [{ heading: 'Why one is above the next', lines: report.comparison.sentences }];
    case 'robustness':
      return [{ heading: 'How it was drawn', lines: [report.robustness?.sentence ?? ''] }];
    case 'live':
      return [
        {
          heading: 'How it works',
          lines: [
            'Move a weight here or on the pages; the others give way in proportion.',
            'R puts the weights of the profile back. Nothing of it is saved.',
          ],
        },
      ];
    case 'map':
    case 'shortlist':
      return [{ heading: 'What it is made of', lines: report.method[0]?.paragraphs ?? [] }];
    default:
      return [];
  }
}
