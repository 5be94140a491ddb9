import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Candidate, newCandidate } from '../../../data/model/candidate.ts';
import { type Contact, newContact } from '../../../data/model/contact.ts';
import type { Evidence } from '../../../data/model/evidence.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { emptyShortlist } from '../../../data/model/shortlist.ts';
import { exportFormats, recordFormats } from '../../../data/report/export-format.ts';
import type { Report } from '../../../data/report/report.ts';
import { cityOfSchool } from '../../../data/shortlist/city-of-school.ts';
import { addSchool, changeCity } from '../../../data/shortlist/edit-shortlist.ts';
import { readZip } from '../../../electron/backend/export/zip.ts';
import { answerOf, importInto, startWithShippedWorkspace } from '../import/importing.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { drawPictures } from './picture.ts';

/** What stays in the workspace is marked, so that it is found in whatever it gets into. */
const marked = /zqx[a-z]+/g;

const shipped = startWithShippedWorkspace();
const boston = '166638';
const brown = '217156';
const id = '3f0c3c61-58a4-4a7b-9b68-2cf2ab3de001';
const profile = fiveQuestions;

const letter: Evidence = {
  id: '3f0c3c61-58a4-4a7b-9b68-2cf2ab3de002',
  kind: 'letter of recommendation',
  date: '2026-11-02',
  from: {
    name: 'zqxwriter',
    role: 'zqxwriterrole',
    organization: 'zqxorganization',
    type: 'organizing group',
  },
  students: null,
  quotation: 'zqxquotation writer@zqxmail.org',
  link: 'https://example.org/zqxlink',
  attachment: null,
};

function known(unitid: string): Candidate {
  const first = newCandidate(unitid, 1);
  return {
    ...first,
    owner: 'zqxowner',
    nextAction: { what: 'zqxaction', due: '2026-12-01' },
    steps: { 'Location identified': { date: '2026-11-01', by: 'zqxticker' } },
    home: { ...first.home, note: 'zqxhomenote' },
    champion: {
      name: 'zqxchampion',
      role: 'zqxchampionrole',
      authority: 'can request funding',
      undergraduate: false,
    },
    investments: { ...first.investments, space: { state: 'promised', note: 'zqxspace' } },
    notes: 'zqxnotes dean@zqxmail.org',
  };
}

const candidates: Candidate[] = [
  { ...known(boston), stage: 'agreement', evidence: [letter] },
  {
    ...known(brown),
    stage: 'agreement',
    gateOverride: { reason: 'The funding ends', by: 'zqxoverrider', date: '2026-11-20' },
  },
];

const contacts: Contact[] = (['attorney', 'organization'] as const).map((kind, i) => ({
  ...newContact(`3f0c3c61-58a4-4a7b-9b68-2cf2ab3de0${i + 10}`, kind, `zqxcontact${kind}`),
  role: 'zqxcontactrole',
  organization: 'zqxfirm',
  email: 'someone@zqxmail.org',
  phone: '617 zqxphone',
  city: 'Boston',
  state: 'MA',
  place: { latitude: 42.35, longitude: -71.06 },
  interest: 'committed',
  pairs: { low: 1, expected: 2, high: 3 },
  log: [
    {
      id: '3f0c3c61-58a4-4a7b-9b68-2cf2ab3de020',
      date: '2026-11-01',
      way: 'call',
      by: 'zqxcaller',
      what: 'zqxtalk',
    },
  ],
  notes: 'zqxcontactnotes',
}));

/** A workspace with people in it, and a shortlist of the schools that they are of. */
async function peopled(withNotes: boolean) {
  const { backend, atlas } = importInto(shipped());
  const country = await atlas();
  for (const candidate of candidates) {
    answerOf(await backend.request('saveCandidate', { candidate }));
  }
  answerOf(await backend.request('saveContacts', { contacts, deleted: [] }));
  const cities = [boston, brown].map((unitid) =>
    cityOfSchool(country, country.schools.unitid.indexOf(unitid)),
  );
  const listed = [boston, brown].reduce(
    (list, unitid, i) => addSchool(list, unitid, cities[i]),
    emptyShortlist(id, 'Northeast'),
  );
  const noted = changeCity(listed, cities[0], { note: 'zqxcitynote' });
  const shortlist = { ...noted, report: { ...noted.report, withNotes } };
  answerOf(await backend.request('saveShortlist', { shortlist }));
  const folder = temporaryFolder();
  /** Drawn forms are drawn from the report and nothing else: what is in it stands for them. */
  const drawnOf = (report: Report) => ({
    report,
    pictures: drawPictures(report),
    bytes: new TextEncoder().encode(JSON.stringify(report)),
  });
  return { backend, folder, drawnOf };
}

/** The marked words of a file, also of what is packed in it. */
function foundIn(path: string): string[] {
  const bytes = readFileSync(path);
  const texts =
    bytes.subarray(0, 2).toString() === 'PK'
      ? [...readZip(bytes).values()].map((part) => Buffer.from(part).toString('latin1'))
      : [bytes.toString('latin1')];
  return [...new Set(texts.flatMap((text) => text.match(marked) ?? []))];
}

describe('what people told in confidence', () => {
  it('is in no file of a shortlist or of the ranking, whatever its form', async () => {
    const { backend, folder, drawnOf } = await peopled(false);
    const report = answerOf(await backend.request('report', { shortlist: id, profile }));
    const found = new Map<string, string[]>();
    for (const format of exportFormats) {
      const path = join(folder, `shortlist.${format}`);
      const drawn = drawnOf(report);
      const asked = { format, shortlist: id, profile, path, drawn };
      answerOf(await backend.request('exportReport', asked));
      found.set(format, foundIn(path));
    }
    for (const format of ['xlsx', 'csv', 'tsv', 'geojson', 'gpkg'] as const) {
      const path = join(folder, `ranking.${format}`);
      const asked = { format, shortlist: null, profile, path, drawn: null };
      answerOf(await backend.request('exportReport', asked));
      found.set(`ranking ${format}`, foundIn(path));
    }
    for (const { id: dataset, current } of answerOf(await backend.request('datasets', {}))) {
      if (!current) continue;
      const path = join(folder, `dataset ${dataset}.csv`);
      answerOf(await backend.request('saveDataset', { id: dataset, path }));
      found.set(`dataset ${dataset}`, foundIn(path));
    }
    expect(found.size).toBeGreaterThan(16);
    expect([...found].filter(([, words]) => words.length > 0)).toEqual([]);
    // The mark of the override is there all the same.
    expect(readFileSync(join(folder, 'shortlist.csv'), 'utf8')).toContain('The funding ends');
  });

  it('is in no decision record and in none of its files', async () => {
    const { backend, folder, drawnOf } = await peopled(false);
    const title = 'Board, November';
    const decision = answerOf(
      await backend.request('recordDecision', { title, shortlist: id, profile }),
    );
    const kept = answerOf(await backend.request('decision', { id: decision.id }));
    expect(JSON.stringify(kept).match(marked)).toBeNull();
    expect(JSON.stringify(kept)).toContain('Agreement by override');
    for (const format of recordFormats) {
      const path = join(folder, `record.${format}`);
      const drawn = drawnOf(kept.report);
      const asked = { format, shortlist: null, profile, path, drawn, decision: decision.id };
      answerOf(await backend.request('exportReport', asked));
      expect([format, foundIn(path)]).toEqual([format, []]);
    }
  });

  it('is found where it is wanted: notes on cities go along when they are ticked, and nothing else', async () => {
    const { backend, folder, drawnOf } = await peopled(true);
    const report = answerOf(await backend.request('report', { shortlist: id, profile }));
    for (const format of ['html', 'pptx', 'pdf', 'csv'] as const) {
      const path = join(folder, `noted.${format}`);
      const asked = { format, shortlist: id, profile, path, drawn: drawnOf(report) };
      answerOf(await backend.request('exportReport', asked));
      expect([format, foundIn(path)]).toEqual([format, ['zqxcitynote']]);
    }
  });
});
