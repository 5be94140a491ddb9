import { describe, expect, it } from 'vitest';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { type Candidate, newCandidate } from '../../../data/model/candidate.ts';
import { answerCandidates } from '../../../electron/backend/answer-candidates.ts';
import { withShippedWorkspace } from '../shipped-workspace.ts';

const brown = '217156';
const champion = {
  name: 'A dean',
  role: 'Dean of students',
  authority: 'own funding',
  undergraduate: false,
} as const;

describe('candidates in a workspace', () => {
  it('answer questions of the fit at once, and the timeline says what that did', () =>
    withShippedWorkspace(async (workspace) => {
      let told = 0;
      const { saveCandidate, candidateTimeline, candidates, deleteCandidate } = answerCandidates(
        () => {
          told++;
        },
      );
      const school = workspace.atlas().schools.unitid.indexOf(brown);
      const championOf = () => workspace.figures(fiveQuestions).criteria.champion[school];
      expect(championOf()).toBeNaN();
      const candidate: Candidate = { ...newCandidate(brown, 1), champion };
      saveCandidate(workspace, { candidate: newCandidate(brown, 1) });
      saveCandidate(workspace, { candidate });
      expect(championOf()).toBe(3);
      expect(candidates(workspace, {})).toEqual([candidate]);
      const timeline = await candidateTimeline(workspace, { unitid: brown });
      expect(timeline.map(({ sentence }) => sentence)).toEqual([
        expect.stringMatching(/^Fit \d+ \(.+\), before \d+ \(.+\)$/),
        'Champion: A dean, Dean of students, own funding',
        'Taken in view: We identified the school',
      ]);
      deleteCandidate(workspace, { unitid: brown });
      expect(championOf()).toBeNaN();
      expect(await candidateTimeline(workspace, { unitid: brown })).toEqual([]);
      expect(told).toBe(3);
    }));

  it('are not saved where talks would be finalized behind a shut gate', () =>
    withShippedWorkspace(async (workspace) => {
      const { saveCandidate, candidates } = answerCandidates(() => undefined);
      const candidate: Candidate = { ...newCandidate(brown, 2), stage: 'agreement' };
      expect(() => saveCandidate(workspace, { candidate })).toThrow(/support of the community/);
      expect(candidates(workspace, {})).toEqual([]);
    }));

  it('are told of in one line while a text is typed, and in another when something else is', () =>
    withShippedWorkspace(async (workspace) => {
      const told: boolean[] = [];
      const { saveCandidate, candidateTimeline } = answerCandidates((_name, { figures }) =>
        told.push(figures),
      );
      const candidate = newCandidate(brown, 1);
      for (const owner of ['', 'Ja', 'Jane', 'Jane Smith']) {
        saveCandidate(workspace, { candidate: { ...candidate, owner } });
      }
      const named = { ...candidate, owner: 'Jane Smith' };
      saveCandidate(workspace, { candidate: { ...named, stage: 'contact' } });
      saveCandidate(workspace, { candidate: { ...named, stage: 'contact', owner: 'J. Smith' } });
      const timeline = await candidateTimeline(workspace, { unitid: brown });
      expect(timeline.map(({ sentence }) => sentence)).toEqual([
        'Owner: J. Smith, before Jane Smith',
        'Stage: contact, before identified',
        'Owner: Jane Smith',
        'Taken in view: We identified the school',
      ]);
      // None of it is a figure of the school: nothing has to be measured for it.
      expect(told).not.toContain(true);
    }));
});
