import { expect, test } from 'vitest';
import { newCandidate } from '../../../data/model/candidate.ts';
import { candidacySaves } from '../../../renderer/state/candidacy-saves.ts';

const nothing = { candidates: [], contacts: [], feeSchedule: { steps: [] } };

test('one candidate is saved alone, several together, so that the country is ranked once', () => {
  const [one, other] = [newCandidate('166638', 1), newCandidate('217156', 2)];
  expect(candidacySaves(nothing, { ...nothing, candidates: [one] })).toEqual([
    { request: 'saveCandidate', input: { candidate: one } },
  ]);
  expect(candidacySaves(nothing, { ...nothing, candidates: [one, other] })).toEqual([
    { request: 'saveCandidacy', input: { candidates: [one, other], contacts: [] } },
  ]);
});
