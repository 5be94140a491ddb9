import { describe, expect, it } from 'vitest';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { type Candidate, newCandidate } from '../../../data/model/candidate.ts';
import { answerCandidates } from '../../../electron/backend/answer-candidates.ts';
import { storeAttachment } from '../../../electron/backend/database/queries/attachments.ts';
import { withShippedWorkspace } from '../shipped-workspace.ts';

const brown = '217156';
const worcester = '168430';
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
        'Champion: Dean of students, own funding',
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

  it('are refused with evidence whose file the workspace does not have for the school', () =>
    withShippedWorkspace(async (workspace) => {
      const { saveCandidate, candidates } = answerCandidates(() => undefined);
      const { db } = workspace;
      const attachment = '3f0c3c61-58a4-4a7b-9b68-2cf2ab3de001';
      const file = { id: attachment, name: 'a.pdf', type: 'pdf', sha256: '0'.repeat(64) } as const;
      const bytes = new Uint8Array([1]);
      storeAttachment(db, { ...file, unitid: worcester, bytes }, new Date());
      const evidence = [
        {
          id: crypto.randomUUID(),
          kind: 'letter of recommendation',
          date: '2026-11-02',
          from: { name: '', role: '', organization: '', type: 'organizing group' },
          students: null,
          quotation: '',
          link: '',
          attachment,
        } as const,
      ];
      const candidate: Candidate = { ...newCandidate(brown, 1), evidence };
      expect(() => saveCandidate(workspace, { candidate })).toThrow(
        `The file of the evidence “letter of recommendation” of 2026-11-02 is not in the workspace for the school ${brown}; attach it again.`,
      );
      expect(candidates(workspace, {})).toEqual([]);
      const own = { ...candidate, unitid: worcester };
      saveCandidate(workspace, { candidate: own });
      // A file that is lost later keeps nobody from saving what else is known.
      db.prepare('DELETE FROM attachment').run();
      saveCandidate(workspace, { candidate: { ...own, owner: 'Jane Smith' } });
      expect(candidates(workspace, {})).toMatchObject([{ owner: 'Jane Smith' }]);
    }));

  it('tell since when each has been in its stage', () =>
    withShippedWorkspace(async (workspace) => {
      const { saveCandidate, stageTimes, candidateTimeline, deleteCandidate } = answerCandidates(
        () => undefined,
      );
      saveCandidate(workspace, { candidate: newCandidate(brown, 1) });
      saveCandidate(workspace, { candidate: newCandidate(worcester, 1) });
      const { db } = workspace;
      db.prepare("UPDATE candidate_event SET at = '2026-01-01T00:00:00.000Z'").run();
      saveCandidate(workspace, { candidate: { ...newCandidate(brown, 1), stage: 'contact' } });
      const [{ at }] = await candidateTimeline(workspace, { unitid: brown });
      saveCandidate(workspace, {
        candidate: { ...newCandidate(brown, 1), stage: 'contact', owner: 'Jane Smith' },
      });
      const times = async () =>
        new Map((await stageTimes(workspace, {})).map(({ unitid, since }) => [unitid, since]));
      expect(await times()).toEqual(
        new Map([
          [brown, at],
          [worcester, '2026-01-01T00:00:00.000Z'],
        ]),
      );
      deleteCandidate(workspace, { unitid: brown });
      expect([...(await times()).keys()]).toEqual([worcester]);
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
