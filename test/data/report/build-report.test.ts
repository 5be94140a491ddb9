import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureArea } from '../../../data/fit/area-picture.ts';
import { type RankedCountry, rankCountry } from '../../../data/fit/rank-country.ts';
import { type Candidate, newCandidate } from '../../../data/model/candidate.ts';
import { fiveQuestions, type Profile } from '../../../data/model/profile.ts';
import { emptyShortlist, type Shortlist, shortlistSchema } from '../../../data/model/shortlist.ts';
import { buildReport } from '../../../data/report/build-report.ts';
import { compareDecision } from '../../../data/report/compare-decision.ts';
import type { Report } from '../../../data/report/report.ts';
import { sayShortlistScope } from '../../../data/report/report-scope.ts';
import { tableOfReport } from '../../../data/report/school-table.ts';
import { cityOfSchool } from '../../../data/shortlist/city-of-school.ts';
import { addSchool, makeLead } from '../../../data/shortlist/edit-shortlist.ts';
import type { Workspace } from '../../../electron/backend/workspace.ts';
import { withShippedWorkspace } from '../../electron/shipped-workspace.ts';

/** Reports of the figures that ship. */
let workspace: Workspace;
let over: () => void;
let country: RankedCountry;

beforeAll(async () => {
  await new Promise<void>((ready, failed) => {
    withShippedWorkspace(async (shipped) => {
      workspace = shipped;
      ready();
      await new Promise<void>((done) => {
        over = done;
      });
    }).catch(failed);
  });
  country = rankCountry(workspace.atlas(), workspace.figures(fiveQuestions), fiveQuestions);
});

afterAll(() => over?.());

const umassBoston = '166638';
const bostonUniversity = '164988';
const worcesterState = '168430';
const middlebury = '230959';

const position = (unitid: string) => country.atlas.schools.unitid.indexOf(unitid);

function shortlistOf(unitids: string[]): Shortlist {
  return unitids.reduce(
    (list, unitid) => addSchool(list, unitid, cityOfSchool(country.atlas, position(unitid))),
    emptyShortlist('3f0c3c61-58a4-4a7b-9b68-2cf2ab3de001', 'Northeast'),
  );
}

function reportOf(
  shortlist: Shortlist,
  candidates: readonly Candidate[] = [],
  ranked: RankedCountry = country,
): Report {
  return buildReport({
    country: ranked,
    shortlist,
    candidates,
    workspace: 'Northeast 2027',
    date: '2026-11-22',
    drawn: null,
    pictureOf: (school) => pictureArea(country.atlas, workspace.demand(), country.figures, school),
  });
}

describe('the report of a shortlist', () => {
  it('groups schools by city, the first one added standing for it', () => {
    const list = shortlistOf([worcesterState, umassBoston, bostonUniversity]);
    expect(() => shortlistSchema.parse(list)).not.toThrow();
    const { cities, scope } = reportOf(list);
    expect(cities.map(({ name, schools }) => [name, schools.map((s) => s.record.unitid)])).toEqual([
      ['Greater Boston', [umassBoston, bostonUniversity]],
      ['Greater Worcester', [worcesterState]],
    ]);
    expect(scope.sentence).toMatch(/^2 cities, 3 schools, of \d,\d{3} ranked$/);
    const [boston] = reportOf(makeLead(list, bostonUniversity)).cities;
    expect(boston.schools[0].record.unitid).toBe(bostonUniversity);
  });

  it('has the figures of MODEL.md, as numbers and as they are read', () => {
    const [boston] = reportOf(shortlistOf([umassBoston])).cities;
    const figures = new Map(boston.schools[0].figures.map((figure) => [figure.key, figure]));
    expect(figures.get('reachableImmigrants')).toMatchObject({
      text: '418,111',
      source: 'immigrants',
    });
    expect(figures.get('centrality')?.value).toBeCloseTo(0.8946, 4);
    expect(figures.get('margin')).toMatchObject({ value: null, text: '–' });
    expect(boston.schools[0].questions[0].lines.join(' ')).toContain('418,111');
  });

  it('is the same after it was written as JSON and read back', () => {
    const report = reportOf(shortlistOf([umassBoston, middlebury]));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('puts cities by fit, or by hand as they were put', () => {
    const byFit = reportOf(shortlistOf([middlebury, umassBoston]));
    expect(byFit.cities.map(({ name }) => name)[0]).toBe('Greater Boston');
    const byHand = reportOf({ ...shortlistOf([middlebury, umassBoston]), order: 'by hand' });
    expect(byHand.cities.map(({ name }) => name)[1]).toBe('Greater Boston');
  });

  it('has one row for each school in its table, city by city', () => {
    const { columns, rows } = tableOfReport(reportOf(shortlistOf([umassBoston, bostonUniversity])));
    const role = columns.findIndex(({ key }) => key === 'role');
    expect(rows.map((row) => row[role])).toEqual(['lead', 'alternate']);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  });

  it('says what has changed since it was shown', () => {
    const report = reportOf(shortlistOf([umassBoston]));
    const same = compareDecision(report, country, true);
    expect(same.schools[0].sentence).toBe('Nothing that is shown has changed');
    expect(same.profile).toEqual([]);
    const needOnly = {
      ...fiveQuestions,
      questionWeights: { need: 60, attorneys: 10, students: 10, home: 10, champion: 10 },
    };
    const other = rankCountry(country.atlas, country.figures, needOnly);
    const { schools, profile } = compareDecision(report, other, true);
    expect(profile[0]).toBe('Need weighs 60 % instead of 30 %');
    expect(schools[0].figures.map(({ key }) => key)).toContain('fit');
  });
});

describe('a shortlist with schools that the datasets do not have', () => {
  const gone = '999999';

  function listWithGone(): Shortlist {
    const list = shortlistOf([umassBoston, bostonUniversity, worcesterState]);
    const [boston, worcester] = list.cities;
    const lost = { ...worcester, id: '99999', name: 'Atlantis, MA', schools: ['999998'] };
    const cities = [{ ...boston, schools: [gone, ...boston.schools] }, worcester, lost];
    return { ...list, cities };
  }

  it('says how many are not in the report, which they are, and what to do about a lead school', () => {
    const { scope, method, cities } = reportOf(listWithGone());
    expect(scope.sentence).toMatch(
      /^2 cities, 3 schools, of [\d,]+ ranked; 2 more are not in the datasets$/,
    );
    expect(method.at(-1)?.paragraphs).toEqual([
      '2 schools of the shortlist are not in the datasets in use, so that nothing is said here of them. By UNITID: 999999 (Greater Boston, lead); 999998 (Greater Atlantis, lead).',
    ]);
    const { atlas, ranking } = country;
    expect(sayShortlistScope(listWithGone(), atlas.schools.unitid, ranking.ranked)).toBe(
      scope.sentence,
    );
    const boston = cities.find(({ name }) => name === 'Greater Boston');
    expect(boston?.schools[0].record.unitid).toBe(umassBoston);
    expect(boston?.nextSteps[0]).toMatch(
      /^School 999999 stands for this city on the shortlist but/,
    );
  });

  it('has a row without figures for each of them, behind the others', () => {
    const { columns, rows, schools } = tableOfReport(reportOf(listWithGone()));
    const at = (key: string) => columns.findIndex((column) => column.key === key);
    expect(rows.map((row) => row[at('unitid')]).slice(3)).toEqual([gone, '999998']);
    expect(rows[3][at('role')]).toBe('lead');
    expect(rows[3][at('excluded')]).toBe('Not in the datasets in use');
    expect(rows[3][at('fit')]).toBeNull();
    expect(schools).toHaveLength(3);
  });

  it('is told apart from a change of rank when a record is held against today', () => {
    const report = reportOf(shortlistOf([umassBoston, worcesterState]));
    const unitid = country.atlas.schools.unitid.with(position(umassBoston), gone);
    const schools = { ...country.atlas.schools, unitid };
    const today = { ...country, atlas: { ...country.atlas, schools } };
    expect(compareDecision(report, today, false).summary).toBe(
      'Since then: 1 school is not in the datasets of today.',
    );
  });
});

describe('what the report says', () => {
  const under = (change: Partial<Profile>) => {
    const profile = { ...fiveQuestions, ...change };
    return rankCountry(country.atlas, country.figures, profile);
  };
  const saidUnder = (change: Partial<Profile>) =>
    reportOf(shortlistOf([umassBoston]), [], under(change));
  const methodUnder = (change: Partial<Profile>) =>
    saidUnder(change)
      .method.flatMap(({ paragraphs }) => paragraphs)
      .join(' ');

  it('of unknown answers is what the profile does with them', () => {
    expect(methodUnder({})).toContain('never counted as none');
    expect(methodUnder({ unknowns: 'count as 0' })).not.toContain('never counted as none');
    expect(methodUnder({ unknowns: 'count as the median' })).not.toContain('never counted');
  });

  it('of the draws is not that the weights lie around the profile’s where any may be', () => {
    expect(methodUnder({ agreement: 'uniform' })).not.toContain('around those of the profile');
  });

  it('of a school whose only weighted answer is unknown is not that nothing is known of it', () => {
    const questionWeights = { need: 0, attorneys: 0, students: 0, home: 7, champion: 0 };
    expect(saidUnder({ questionWeights }).cities[0].schools[0].why).toBe(
      'Nothing is known of University of Massachusetts-Boston that has a weight.',
    );
  });

  it('compares no school without a rank with others by its fit', () => {
    const guam = '240754';
    const { comparison } = reportOf(shortlistOf([umassBoston, worcesterState, guam]));
    expect(comparison.rows).toHaveLength(3);
    expect(comparison.sentences).toHaveLength(1);
    expect(comparison.sentences.join()).not.toContain('Guam');
  });

  it('has no sign that no page can show', () => {
    const [city] = shortlistOf([umassBoston]).cities;
    const pasted = { ...city, recommendation: 'one\u0000two\ud800\nthree', note: '\u001b' };
    const list = shortlistSchema.parse({ ...shortlistOf([]), cities: [pasted] });
    expect(list.cities[0]).toMatchObject({ recommendation: 'one two\ufffd\nthree', note: ' ' });
  });
});

describe('a school of the report that is a candidate', () => {
  const overridden: Candidate = {
    ...newCandidate(umassBoston, 2),
    stage: 'agreement',
    owner: 'Jane Smith',
    gateOverride: { reason: 'The funding ends in June', by: 'A. Board', date: '2026-11-20' },
  };

  it('is marked in every form where its agreement stands by override, without names of people', () => {
    const list = shortlistOf([umassBoston, bostonUniversity]);
    const report = reportOf(list, [overridden]);
    const [boston] = report.cities;
    expect(boston.schools[0].standing).toMatch(/^\d+\w+ of [\d,]+; agreement by override$/);
    expect(boston.schools[0].why).toMatch(
      /^Agreement by override on 2026-11-20: .* The reason given: The funding ends in June\. /,
    );
    expect(boston.nextSteps[0]).toBe(
      'Win the support of the community for University of Massachusetts-Boston: its agreement stands by override.',
    );
    expect(boston.schools[1].candidate).toBeNull();
    const { columns, rows } = tableOfReport(report);
    const at = columns.findIndex(({ key }) => key === 'override');
    expect(rows.map((cells) => cells[at] !== null)).toEqual([true, false]);
    expect(JSON.stringify(report)).not.toMatch(/Jane Smith|A\. Board/);
    // As an alternate it is marked as well.
    const [other] = reportOf(makeLead(list, bostonUniversity), [overridden]).cities;
    expect(other.schools[1].standing).toContain('agreement by override');
    expect(other.nextSteps[0]).toContain('University of Massachusetts-Boston');
  });

  it('says the next step of its pathway, and is not marked without an override', () => {
    const [boston] = reportOf(shortlistOf([umassBoston]), [newCandidate(umassBoston, 1)]).cities;
    expect(boston.nextSteps[0]).toBe('Choose the location on the map.');
    expect(boston.schools[0].candidate).toMatchObject({ stage: 'identified', override: null });
    expect(boston.schools[0].standing).not.toContain('override');
    const [set] = reportOf(shortlistOf([umassBoston]), [
      { ...newCandidate(umassBoston, 1), setAside: true },
    ]).cities;
    expect(set.nextSteps).not.toContain('Choose the location on the map.');
  });
});
