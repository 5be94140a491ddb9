import { describe, expect, it } from 'vitest';
import { fiveQuestions } from '../../../data/model/profile.ts';
import {
  emptyShortlist,
  longestNote,
  longestRecommendation,
  mostCities,
  mostSchoolsOfCity,
} from '../../../data/model/shortlist.ts';
import { checkRequest } from '../../../electron/ipc/check-request.ts';

const window = { address: 'atlas://app/index.html', isMainFrame: true };

function refusal(...args: Parameters<typeof checkRequest>): string {
  const checked = checkRequest(...args);
  return checked.ok ? 'passed' : checked.problem.code;
}

describe('the gate between window and backend', () => {
  it('lets through what is in the contract and well formed', () => {
    expect(checkRequest(window, 'atlas', {})).toEqual({ ok: true, name: 'atlas', input: {} });
    const input = { unitid: '166638', profile: fiveQuestions };
    expect(checkRequest(window, 'areaPicture', input)).toEqual({
      ok: true,
      name: 'areaPicture',
      input,
    });
  });

  it('hands on only what the schema names', () => {
    expect(checkRequest(window, 'atlas', { path: '/etc/passwd' })).toEqual({
      ok: true,
      name: 'atlas',
      input: {},
    });
  });

  it('lets no path through: files are for the person to name', () => {
    const input = { profile: fiveQuestions, path: '/etc/passwd' };
    expect(checkRequest(window, 'exportProfile', input)).toMatchObject({
      input: { profile: fiveQuestions },
    });
    for (const name of ['exportProfile', 'importProfile']) {
      const checked = checkRequest(window, name, input);
      expect(checked.ok && Object.keys(checked.input as object)).not.toContain('path');
      expect(checked.ok).toBe(true);
    }
  });

  it('lets the window of a presentation’s pages ask what drawing needs and no more', () => {
    const pages = { address: 'atlas://app/present.html', isMainFrame: true };
    const steer = { by: 'pages', change: { page: 2 } };
    expect(checkRequest(pages, 'steer', steer)).toMatchObject({ ok: true, input: steer });
    expect(refusal(pages, 'presentation', {})).toBe('passed');
    expect(refusal(pages, 'profile', {})).toBe('asker-refused');
    expect(refusal(pages, 'recordDecision', {})).toBe('asker-refused');
    expect(refusal(window, 'steer', { by: 'main', change: { page: -1 } })).toBe('input-refused');
  });

  it.each([
    ['a frame inside the window', { ...window, isMainFrame: false }],
    ['another page', { ...window, address: 'https://evil.example/atlas://app/' }],
    ['a host that begins like ours', { ...window, address: 'atlas://app.evil.example/' }],
    ['a page without an address', { ...window, address: '' }],
    ['an empty page', { ...window, address: 'about:blank' }],
  ])('refuses %s', (_who, asker) => {
    expect(refusal(asker, 'atlas', {})).toBe('asker-refused');
  });

  it.each(['', 'nothing', 'toString', '__proto__', 'constructor', 7, null, undefined, ['atlas']])(
    'refuses the name %j',
    (name) => {
      expect(refusal(window, name, {})).toBe('request-unknown');
    },
  );

  it.each([
    ['no input', 'figures', undefined],
    ['an input of another kind', 'atlas', 'all'],
    ['a UNITID that is none', 'areaPicture', { unitid: "1' OR 1=1", profile: fiveQuestions }],
    ['a weight beyond 100', 'saveProfile', { profile: weighed(101) }],
    ['a weight that is no number', 'saveProfile', { profile: weighed(Number.NaN) }],
    [
      'a half-distance of nought',
      'figures',
      { profile: { ...fiveQuestions, halfDistanceMiles: 0 } },
    ],
  ])('refuses %s', (_what, name, input) => {
    expect(refusal(window, name, input)).toBe('input-refused');
  });

  it('refuses what is too large before it is looked at', () => {
    const large = { profile: { ...fiveQuestions, name: 'x'.repeat(200_000) } };
    const checked = checkRequest(window, 'saveProfile', large);
    expect(checked.ok ? '' : checked.problem.message).toBe(
      'The request "saveProfile" is too large.',
    );
  });

  it('lets a shortlist pass with as many cities and as much text as there may be', () => {
    const cities = Array.from({ length: mostCities }, (_, number) => ({
      kind: 'metro',
      id: `${number}`,
      name: 'x'.repeat(200),
      status: 'considering',
      recommendation: 'x'.repeat(longestRecommendation),
      note: '"'.repeat(longestNote),
      schools: Array.from({ length: mostSchoolsOfCity }, (_, school) => {
        return `${100_000 + number * mostSchoolsOfCity + school}`;
      }),
    }));
    const shortlist = {
      ...emptyShortlist('3f0c3c61-58a4-4a7b-9b68-2cf2ab3de001', 'All there may be'),
      cities,
    };
    expect(checkRequest(window, 'saveShortlist', { shortlist }).ok).toBe(true);
  });

  it('refuses what has no end', () => {
    const ring: Record<string, unknown> = {};
    ring.self = ring;
    expect(refusal(window, 'atlas', ring)).toBe('input-refused');
  });
});

function weighed(need: number) {
  return { ...fiveQuestions, questionWeights: { ...fiveQuestions.questionWeights, need } };
}
