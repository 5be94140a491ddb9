import type { Report, ReportCity, ReportRobustness } from '../../data/report/report.ts';

/** A page of a presentation: what it is drawn from, and its name in the list of pages. */
export type Page = { id: string; title: string } & (
  | { kind: 'title' | 'map' | 'live' }
  | { kind: 'city'; city: ReportCity; number: number }
  | { kind: 'shortlist' | 'comparison' | 'robustness' | 'sources'; from: number; to: number }
);

/** So many rows can be read from the last row of a room. */
const mostRows = 8;
const mostSources = 6;

/**
 * The pages in the order in which they are shown. A table that is too long for a page goes on on the
 * next one; what there is nothing to say about has no page.
 * @param live whether the ranking can be made anew from the figures of today
 */
export function presentationPages(report: Report, live: boolean): Page[] {
  const { cities, comparison, sources } = report;
  const sure = robustnessOfLeads(report);
  return [
    { kind: 'title', id: 'title', title: report.title },
    { kind: 'map', id: 'map', title: 'Map' },
    ...inParts('shortlist', 'Shortlist', cities.length, mostRows),
    ...cities.map(
      (city, c): Page => ({ kind: 'city', id: `city-${c}`, title: city.name, city, number: c + 1 }),
    ),
    ...(comparison.rows.length > 1
      ? inParts('comparison', 'Comparison', comparison.rows.length, mostRows)
      : []),
    ...inParts('robustness', 'How sure the ranks are', sure.length, mostRows),
    ...(live ? [{ kind: 'live', id: 'live', title: 'What if' } as const] : []),
    ...inParts('sources', 'Sources', sources.length, mostSources),
  ];
}

/** The rows of the schools that stand for their cities; alternates are in the report. */
export function robustnessOfLeads({ cities, robustness }: Report): ReportRobustness['rows'] {
  const leads = new Set(cities.map(({ schools: [lead] }) => lead.record.unitid));
  return robustness?.rows.filter(({ unitid }) => leads.has(unitid)) ?? [];
}

/** A table over as few pages as hold it, all of about the same length. */
function inParts(
  kind: 'shortlist' | 'comparison' | 'robustness' | 'sources',
  title: string,
  rows: number,
  most: number,
): Page[] {
  const parts = Math.ceil(rows / most);
  return Array.from({ length: parts }, (_, part) => {
    const from = Math.round((part * rows) / parts);
    const to = Math.round(((part + 1) * rows) / parts);
    const name = parts === 1 ? title : `${title} ${part + 1} of ${parts}`;
    return { kind, id: `${kind}-${part}`, title: name, from, to };
  });
}

/** The page that a typed number means, from 1; the nearest one there is. */
export function pageOfNumber(number: number, pages: number): number {
  return Math.min(pages, Math.max(1, number)) - 1;
}
