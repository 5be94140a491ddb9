import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportSource } from '../../../electron/backend/export/export-source.ts';
import { writePage } from '../../../electron/backend/export/page/write-page.ts';
import { withShippedWorkspace } from '../shipped-workspace.ts';
import { awkwardName, makeAwkward } from './awkward-report.ts';
import { shippedSource } from './shipped-source.ts';
import { reportOf, shorterSource } from './shorter-source.ts';

/** A page of forty real cities, and of the first of them; test/e2e/exported-page.test.ts opens it. */
let forty: ExportSource;

beforeAll(async () => {
  forty = await withShippedWorkspace((workspace) => shippedSource(workspace, 40));
});

const pageOf = (source: ExportSource) => Buffer.from(writePage(source)).toString('utf8');

/** What is read on the page. */
function textOf(page: string): string {
  return page
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&(lt|gt|quot|#39);/g, (_, name: string) => entities[name])
    .replaceAll('&amp;', '&');
}
const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'" };

describe('the page of a shortlist', () => {
  it.each([1, 12, 40])('has every figure of each of %i cities as text', (cities) => {
    const source = shorterSource(forty, cities);
    const page = pageOf(source);
    for (const { name, id, schools, nextSteps } of reportOf(source).cities) {
      const [, article] =
        page.match(new RegExp(`(<article id="city-${id}"[\\s\\S]*?</article>)`)) ?? [];
      const text = textOf(article);
      expect(text).toContain(name);
      for (const step of nextSteps) expect(text).toContain(step);
      for (const { record, standing, figures } of schools) {
        for (const words of [record.name, standing, ...figures.map((figure) => figure.text)]) {
          expect(text).toContain(words);
        }
      }
      for (const { lines } of schools[0].questions) {
        for (const line of lines) expect(text).toContain(line);
      }
    }
  });

  it('can be read without its script: fit, scores and order stand in the table', () => {
    const source = shorterSource(forty, 12);
    const [, table] = pageOf(source).match(/<table id="candidates">([\s\S]*?)<\/table>/) ?? [];
    const rows = [...table.matchAll(/<tr data-city[\s\S]*?<\/tr>/g)].map(([row]) => row);
    expect(rows.map((row) => row.match(/class="number fit">([^<]*)</)?.[1])).toEqual(
      reportOf(source).cities.map(({ schools }) => String(Math.round(schools[0].record.fit ?? -1))),
    );
    expect(rows.map((row) => Number(row.match(/place">(\d+)</)?.[1]))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(pageOf(source)).toMatch(/<section id="weights"[^>]* hidden>/);
  });

  it('gives no place to a city whose lead school has no rank, whatever its fit', () => {
    const source = shorterSource(forty, 3);
    const [first, ...others] = reportOf(source).cities;
    const [lead, ...alternates] = first.schools;
    const apart = { ...lead, record: { ...lead.record, rank: null } };
    const cities = [{ ...first, schools: [apart, ...alternates] }, ...others];
    const page = pageOf({ ...source, report: { ...reportOf(source), cities } });
    const places = [...page.matchAll(/data-ranked="(\w+)">\s*<td class="number place">([^<]*)</g)];
    expect(places.map(([, ranked, place]) => [ranked, place])).toEqual([
      ['no', '–'],
      ['yes', '1'],
      ['yes', '2'],
    ]);
  });

  it('asks for nothing from outside and runs nothing but its own style and script', () => {
    const page = pageOf(shorterSource(forty, 12));
    expect(page.match(/(?:https?:)?\/\/[\w.]+\.\w+/g)).toBeNull();
    expect(page).not.toMatch(/@import|url\(|<link|<iframe|<object|\son\w+=|\sstyle=/);
    for (const [, src] of page.matchAll(/\ssrc="([^"]{0,30})/g)) {
      expect(src).toMatch(/^data:image\/png;base64,/);
    }
    const [, policy] = page.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/) ?? [];
    expect(policy).toMatch(/^default-src &#39;none&#39;/);
    expect(policy).not.toContain('unsafe');
    for (const part of ['style', 'script']) {
      const [, inline] = page.match(new RegExp(`<${part}>([\\s\\S]*?)</${part}>`)) ?? [];
      const hash = createHash('sha256').update(inline).digest('base64');
      expect(policy).toContain(`${part}-src &#39;sha256-${hash}&#39;`);
    }
  });

  it('is put together so that everyone finds their way: language, headings, anchors, pictures in words', () => {
    const page = pageOf(shorterSource(forty, 12));
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, anchor] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(anchor);
    const pictures = [...page.matchAll(/<img [^>]*alt="([^"]*)"/g)].map(([, alt]) => alt);
    expect(pictures).toHaveLength(13);
    for (const alt of pictures) expect(alt.length).toBeGreaterThan(20);
  });

  it('spells out what people wrote, whatever it is', () => {
    const source = shorterSource(forty, 12);
    const page = pageOf({ ...source, report: makeAwkward(reportOf(source)) });
    expect(page).not.toContain('<city>');
    expect(page).not.toContain('<Technologies>');
    expect(page).not.toContain('\u0001');
    expect(textOf(page)).toContain(awkwardName);
    expect(textOf(page)).toContain('We recommend “this” & that <city>;');
  });

  it('is not written with a picture missing', () => {
    expect(() => writePage({ ...forty, pictures: [] })).toThrow('The map could not be drawn');
  });
});
