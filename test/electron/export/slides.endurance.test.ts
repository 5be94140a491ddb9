import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportSource } from '../../../electron/backend/export/export-source.ts';
import { writeSlides } from '../../../electron/backend/export/slides/write-slides.ts';
import { type Parts, readZip } from '../../../electron/backend/export/zip.ts';
import { withShippedWorkspace } from '../shipped-workspace.ts';
import { awkwardName, makeAwkward } from './awkward-report.ts';
import { drawPictures } from './picture.ts';
import { shippedSource } from './shipped-source.ts';
import { reportOf, shorterSource } from './shorter-source.ts';
import { faultsOfXml, textOfXml, unescapeXml } from './xml.ts';

/** Slides of forty real cities, and of the first of them. */
let forty: ExportSource;

beforeAll(async () => {
  forty = await withShippedWorkspace((workspace) => shippedSource(workspace, 40));
});

interface Slide {
  xml: string;
  text: string;
  title: string;
  notes: string;
}

async function read(source: ExportSource): Promise<{ parts: Parts; slides: Slide[] }> {
  const parts = readZip(await writeSlides(source));
  const count = [...parts.keys()].filter((name) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(name),
  ).length;
  const slides = Array.from({ length: count }, (_, i) => {
    const xml = partOf(parts, `ppt/slides/slide${i + 1}.xml`);
    const [title] = xml.match(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*type="title"[\s\S]*?<\/p:sp>/) ?? [''];
    return {
      xml,
      text: textOfXml(xml),
      title: textOfXml(title),
      notes: textOfXml(partOf(parts, `ppt/notesSlides/notesSlide${i + 1}.xml`)),
    };
  });
  return { parts, slides };
}

function partOf(parts: Parts, name: string): string {
  const content = parts.get(name);
  if (content === undefined) throw new Error(`No part ${name}`);
  return Buffer.from(content).toString('utf8');
}

interface PlacedBox {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the shapes of a slide lie, but for its title, whose text is measured against what stands beside it, and its number. */
function boxesOf(xml: string): PlacedBox[] {
  const shapes = xml.match(/<p:(sp|pic|graphicFrame)>(?:(?!<\/p:\1>)[\s\S])*<\/p:\1>/g) ?? [];
  return shapes
    .filter((shape) => !/type="(title|sldNum)"/.test(shape))
    .map((shape) => {
      const [, x, y, w, h] =
        shape.match(/<a:off x="(\d+)" y="(\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/) ?? [];
      const rows = [...shape.matchAll(/<a:tr h="(\d+)"/g)].map(([, height]) => Number(height));
      const height = rows.length === 0 ? Number(h) : rows.reduce((sum, row) => sum + row, 0);
      const [, name] = shape.match(/name="([^"]*)"/) ?? [];
      const [left, top] = [Number(x), Number(y)];
      return { name, left, right: left + Number(w), top, bottom: top + height };
    });
}

/** Whether one lies on the other by more than a hundredth of an inch. */
function overlap(one: PlacedBox, other: PlacedBox): boolean {
  const least = 9144;
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > least && down > least;
}

describe('slides of a shortlist', () => {
  it.each([1, 12, 40])(
    'have one for each of %i cities, with its figures as text',
    async (cities) => {
      const source = shorterSource(forty, cities);
      const report = reportOf(source);
      const { slides } = await read(source);
      const ofCities = slides.filter(({ title }) =>
        report.cities.some(({ name }) => name === title),
      );
      expect(ofCities.map(({ title }) => title)).toEqual(report.cities.map(({ name }) => name));
      for (const [i, { schools }] of report.cities.entries()) {
        const { text, notes } = ofCities[i];
        const [lead] = schools;
        expect(text).toContain(lead.record.name);
        expect(text).toContain(lead.standing);
        for (const { lines } of lead.questions)
          for (const line of lines) expect(text).toContain(line);
        for (const step of report.cities[i].nextSteps) expect(text).toContain(step);
        for (const school of schools) {
          expect(notes).toContain(school.record.name);
          for (const { label, text: figure, value } of school.figures) {
            expect(notes).toContain(`${label}: ${value === null ? 'not known' : figure}`);
          }
        }
      }
    },
  );

  it('open with what they are and close with how they came about', async () => {
    const { slides } = await read(shorterSource(forty, 12));
    const titles = slides.map(({ title }) => title);
    expect(titles.slice(0, 4)).toEqual([
      'Candidate cities',
      'What a new clinic means',
      'Candidate cities and immigrants by county',
      'Candidate cities',
    ]);
    expect(titles.slice(16).map((title) => title.replace(/ \(\d of \d\)/, ''))).toEqual([
      'The cities compared, scores 0 to 100',
      'Why they stand in this order',
      ...Array(3).fill('How sure the ranks are'),
      ...Array(2).fill('Method'),
      'Weights and value functions',
      'Sources',
      'Words',
    ]);
    expect(slides[0].text).toMatch(/12 cities, 24 schools, of \d,\d{3} ranked/);
    expect(slides[0].text).toContain('November');
    expect(slides[0].text).toContain('30 %');
  });

  it('say in the notes of each where the figures are from', async () => {
    const { slides } = await read(shorterSource(forty, 1));
    for (const { notes } of slides) {
      for (const { source } of reportOf(forty).sources) expect(notes).toContain(source);
    }
  });

  it('name every picture and chart in words, number every slide and have a title on each', async () => {
    const { slides, parts } = await read(shorterSource(forty, 12));
    for (const { xml, title } of slides) {
      expect(title).not.toBe('');
      for (const [, alt] of xml.matchAll(/<p:pic>(?:(?!<\/p:pic>)[\s\S])*?descr="([^"]*)"/g)) {
        expect(alt.length).toBeGreaterThan(20);
      }
      const frames = [...xml.matchAll(/<p:graphicFrame>[\s\S]*?<\/p:graphicFrame>/g)];
      for (const [frame] of frames.filter(([one]) => one.includes('<c:chart'))) {
        expect(frame).toMatch(/descr="[^"]{20,}"/);
      }
    }
    const pictures = slides.filter(({ xml }) => xml.includes('<p:pic>'));
    expect(pictures).toHaveLength(13);
    expect(partOf(parts, 'ppt/slideLayouts/slideLayout3.xml')).toContain('type="slidenum"');
  });

  it('hold the numbers of the charts as numbers that can be edited', async () => {
    const source = shorterSource(forty, 1);
    const { parts, slides } = await read(source);
    const [city] = reportOf(source).cities;
    const slide = slides.findIndex(({ title }) => title === city.name) + 1;
    const [, chart] =
      partOf(parts, `ppt/slides/_rels/slide${slide}.xml.rels`).match(/charts\/(chart\d+\.xml)/) ??
      [];
    const xml = partOf(parts, `ppt/charts/${chart}`);
    const [, values] = xml.match(/<c:val>([\s\S]*?)<\/c:val>/) ?? [];
    const numbers = [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, number]) =>
      Number(number),
    );
    const points = city.schools[0].contributions.map((part) => part.points);
    expect(numbers).toEqual(points.toReversed());
    const book = [...parts.keys()].find((name) => name.endsWith('.xlsx'));
    expect(readZip(parts.get(book ?? '') ?? new Uint8Array()).has('xl/workbook.xml')).toBe(true);
  });
});

describe('the package of the slides', () => {
  it('is what the format asks for, where the library alone would have PowerPoint repair it', async () => {
    const { parts, slides } = await read(shorterSource(forty, 12));
    const names = [...parts.keys()];
    expect(names.filter((name) => name.endsWith('/'))).toEqual([]);
    const types = partOf(parts, '[Content_Types].xml');
    const listed = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    expect(listed.filter((name) => !parts.has(name))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    for (const { xml } of slides) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    for (const name of names.filter((one) => /charts\/chart\d+\.xml$/.test(one))) {
      const xml = partOf(parts, name);
      const axes = [...xml.matchAll(/<c:(?:cat|val)Ax>\s*<c:axId val="(\d+)"/g)].map(
        ([, id]) => id,
      );
      const used = [...xml.matchAll(/<c:axId val="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(used)).toEqual(new Set(axes));
      for (const [line] of xml.matchAll(/<c:lineChart>[\s\S]*?<\/c:lineChart>/g)) {
        expect(line).toMatch(/^<c:lineChart><c:grouping val="standard"\/><c:varyColors/);
        expect(line).not.toContain('invertIfNegative');
        expect(line.indexOf('<c:marker>')).toBeLessThan(line.indexOf('<c:dLbls>'));
      }
    }
    expect(partOf(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('theme2.xml');
  });

  it('is well-formed with names of every kind, whose whole stands in the notes', async () => {
    const whole = shorterSource(forty, 12);
    const report = makeAwkward(reportOf(whole));
    const { parts, slides } = await read({ ...whole, report, pictures: drawPictures(report) });
    for (const [name, content] of parts) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      expect([name, faultsOfXml(Buffer.from(content).toString('utf8'))]).toEqual([name, []]);
    }
    const city = slides.find(({ notes }) => notes.includes('Lead school'));
    expect(city?.notes).toContain(awkwardName);
    expect(city?.notes).toContain('We recommend “this” & that <city>;  see =SUM(1) ]]>');
  });

  it.each([
    ['real', (source: ExportSource) => source],
    [
      'the longest',
      (source: ExportSource): ExportSource => ({
        ...source,
        report: makeAwkward(reportOf(source)),
      }),
    ],
  ])('keeps everything on its slide with %s names', async (_, change) => {
    const { slides } = await read(change(forty));
    const slideWidth = 12_192_000;
    const footTop = 6_400_000;
    for (const { xml, title } of slides) {
      const boxes = boxesOf(xml);
      for (const { left, right, top, bottom, name } of boxes) {
        expect([title, name, left >= 0 && right <= slideWidth]).toEqual([title, name, true]);
        expect([title, name, top >= 0 && bottom <= footTop]).toEqual([title, name, true]);
      }
      const covered = boxes.flatMap((one, i) =>
        boxes
          .slice(i + 1)
          .filter((other) => overlap(one, other))
          .map((other) => [title, one.name, other.name]),
      );
      expect(covered).toEqual([]);
    }
  });

  it('is not written with a picture missing', async () => {
    const { pictures } = forty;
    const without = (id: string) =>
      writeSlides({ ...forty, pictures: pictures.filter((p) => p.id !== id) });
    await expect(without('map')).rejects.toThrow(
      'The map could not be drawn, so that no file was written',
    );
    const [city] = reportOf(forty).cities;
    await expect(without(city.id)).rejects.toThrow(`The picture of ${unescapeXml(city.name)}`);
  });
});
