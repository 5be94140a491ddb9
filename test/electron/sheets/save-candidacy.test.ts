import { describe, expect, it } from 'vitest';
import { type Candidate, newCandidate } from '../../../data/model/candidate.ts';
import { type Contact, newContact } from '../../../data/model/contact.ts';
import { answerCandidates } from '../../../electron/backend/answer-candidates.ts';
import { readContacts } from '../../../electron/backend/database/queries/contacts.ts';
import { withShippedWorkspace } from '../shipped-workspace.ts';

const brown = '217156';
const umass = '166638';

const led: Candidate = {
  ...newCandidate(brown, 1),
  champion: { name: 'A dean', role: '', authority: 'own funding', undergraduate: false },
};
const jane: Contact = {
  ...newContact('3f0c3c61-58a4-4a7b-9b68-2cf2ab3de001', 'attorney', 'Jane Q. Attorney'),
  place: { latitude: 41.826, longitude: -71.403 },
  interest: 'committed',
  pairs: { low: 4, expected: 6, high: 8 },
};

function answers() {
  const told: string[] = [];
  return { ...answerCandidates((name) => told.push(name)), told };
}

describe('candidates and contacts that come together', () => {
  it('are saved at once, and each timeline says what came of it', () =>
    withShippedWorkspace(async (workspace) => {
      const { saveCandidacy, saveCandidate, candidates, candidateTimeline, told } = answers();
      const plain = newCandidate(umass, 2);
      saveCandidacy(workspace, { candidates: [plain, led], contacts: [jane] });
      expect(candidates(workspace, {})).toEqual([plain, led]);
      expect(readContacts(workspace.db)).toEqual([jane]);
      expect(told.toSorted()).toEqual(['candidates', 'contacts']);
      const line = async (unitid: string) =>
        (await candidateTimeline(workspace, { unitid })).map(({ sentence }) => sentence);
      const [fit, taken] = await line(brown);
      expect(fit).toMatch(/^Fit \d+ \(.+\), before \d+ \(.+\)$/);
      expect(taken).toMatch(/^Taken in view/);
      // The figures of the next question are those of what was saved.
      const { nextAction } = led;
      saveCandidate(workspace, { candidate: { ...led, champion: null, nextAction } });
      expect((await line(brown))[0]).toMatch(/^Fit \d+ \(.+\), before \d+ \(.+\)$/);
    }));

  it('are all saved or none: one behind a shut gate takes the others with it', () =>
    withShippedWorkspace(async (workspace) => {
      const { saveCandidacy, candidates, told } = answers();
      const shut: Candidate = { ...newCandidate(umass, 1), stage: 'agreement' };
      expect(() => saveCandidacy(workspace, { candidates: [led, shut], contacts: [jane] })).toThrow(
        /needs the support of the community/,
      );
      expect(candidates(workspace, {})).toEqual([]);
      expect(readContacts(workspace.db)).toEqual([]);
      expect(told).toEqual([]);
    }));
});
