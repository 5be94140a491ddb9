import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { isGateOpen } from '../../../data/candidate/community-support.ts';
import { stages } from '../../../data/model/candidate.ts';
import {
  type Evidence,
  type EvidenceKind,
  evidenceKinds,
  organizationTypes,
} from '../../../data/model/evidence.ts';
import { candidacySaves } from '../../../renderer/state/candidacy-saves.ts';
import {
  changeCandidate,
  changeFeeSchedule,
  currentCandidacy,
  currentCandidate,
  takeInView,
  takeOutOfView,
} from '../../../renderer/state/candidate-store.ts';
import { redo, undo } from '../../../renderer/state/undo.ts';
import { startWork } from '../../../renderer/state/work-store.ts';
import { emptyWork } from './empty-work.ts';

const umass = '166638';
const brown = '217156';

beforeEach(() => {
  startWork(emptyWork);
});

function piece(kind: EvidenceKind, type: Evidence['from']['type']): Evidence {
  return {
    id: crypto.randomUUID(),
    kind,
    date: '2026-11-02',
    from: { name: '', role: '', organization: '', type },
    students: null,
    quotation: '',
    link: '',
    attachment: null,
  };
}

describe('the candidates on screen', () => {
  test('are undone and made again step by step, the fees too', () => {
    const seen = [currentCandidacy()];
    const doing = [
      () => takeInView(umass, 'UMass Boston', 1),
      () => changeCandidate(umass, { subject: 'owner' }, (now) => ({ ...now, owner: 'Jane' })),
      () => takeInView(brown, 'Brown', 3),
      () => changeFeeSchedule({ steps: [{ control: 'public', undergraduatesFrom: 0, fee: 900 }] }),
      () => takeOutOfView(umass, 'UMass Boston'),
    ];
    for (const step of doing) {
      step();
      seen.push(currentCandidacy());
    }
    for (const before of seen.slice(0, -1).reverse()) {
      undo();
      expect(currentCandidacy()).toEqual(before);
    }
    for (const after of seen.slice(1)) {
      redo();
      expect(currentCandidacy()).toEqual(after);
    }
  });

  test('are not changed by what the gate does not let through, and the answer says why', () => {
    takeInView(umass, 'UMass Boston', 2);
    const before = currentCandidacy();
    const enter = () =>
      changeCandidate(umass, { subject: 'stage' }, (now) => ({ ...now, stage: 'agreement' }));
    expect(enter()).toMatch(/needs the support of the community first/);
    expect(currentCandidacy()).toBe(before);
    const letter = piece('letter of recommendation', 'other nonprofit');
    changeCandidate(umass, { subject: 'letter' }, (now) => ({ ...now, evidence: [letter] }));
    expect(enter()).toBeNull();
    // What it stands on stays.
    const remove = changeCandidate(umass, { subject: 'removal' }, (now) => ({
      ...now,
      evidence: [],
    }));
    expect(remove).toMatch(/needs the support of the community first/);
    expect(currentCandidate(umass)?.evidence).toEqual([letter]);
  });

  test('no sequence of changes without an override stands behind a shut gate, nor any undo', () => {
    const kinds = Object.keys(evidenceKinds) as EvidenceKind[];
    const change = fc.oneof(
      fc.record({ do: fc.constant('stage' as const), stage: fc.constantFrom(...stages) }),
      fc.record({
        do: fc.constant('add' as const),
        kind: fc.constantFrom(...kinds),
        type: fc.constantFrom(...organizationTypes),
      }),
      fc.record({ do: fc.constantFrom('remove' as const, 'undo' as const, 'redo' as const) }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        startWork(emptyWork);
        takeInView(umass, 'UMass Boston', 1);
        changes.forEach((one, i) => {
          const step = { subject: `step ${i}` };
          if (one.do === 'undo') undo();
          else if (one.do === 'redo') redo();
          else {
            changeCandidate(umass, step, (now) => {
              if (one.do === 'stage') return { ...now, stage: one.stage };
              const evidence =
                one.do === 'add'
                  ? [...now.evidence, piece(one.kind, one.type)]
                  : now.evidence.slice(1);
              return { ...now, evidence };
            });
          }
          const now = currentCandidate(umass);
          const isBehind = now?.stage === 'agreement' || now?.stage === 'partner';
          expect(isBehind && !isGateOpen(now.evidence)).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('what the workspace is asked', () => {
  test('is only what has changed', () => {
    takeInView(umass, 'UMass Boston', 1);
    takeInView(brown, 'Brown', 3);
    const saved = currentCandidacy();
    expect(candidacySaves(saved, saved)).toEqual([]);
    changeCandidate(brown, { subject: 'owner' }, (now) => ({ ...now, owner: 'Jane' }));
    takeOutOfView(umass, 'UMass Boston');
    changeFeeSchedule({ steps: [] });
    expect(candidacySaves(saved, currentCandidacy()).map(({ request }) => request)).toEqual([
      'deleteCandidate',
      'saveCandidate',
      'saveFeeSchedule',
    ]);
  });
});
