import { describe, expect, it } from 'vitest';
import { judgeEvidence } from '../../../data/candidate/judge-evidence.ts';
import { sayFacultySupport, sayStudentInterest } from '../../../data/candidate/school-support.ts';
import { type Evidence, type EvidenceKind, evidenceKinds } from '../../../data/model/evidence.ts';
import { newCandidate } from '../../../data/model/candidate.ts';
import { nextStep, sayGate, sayOverride } from '../../../data/words/candidate-words.ts';

function piece(kind: EvidenceKind, students: number | null = null): Evidence {
  return {
    id: '3f0c3c61-58a4-4a7b-9b68-2cf2ab3de001',
    kind,
    date: '2026-11-02',
    from: { name: '', role: '', organization: '', type: 'organizing group' },
    students,
    quotation: '',
    link: '',
    attachment: null,
  };
}

describe('a piece of evidence', () => {
  it.each<[EvidenceKind, number | null, boolean]>([
    ['sign-ups', null, false],
    ['sign-ups', 0, false],
    ['sign-ups', 12, true],
    ['club or course', null, true],
    ['written communication of students', 4, false],
    ['written communication of students', 5, true],
    ['advisor recruited', null, true],
    ['conversation', null, false],
    ['letter of recommendation', null, true],
  ])('%s (%s students) counts: %s, in a sentence', (kind, students, counts) => {
    const verdict = judgeEvidence(piece(kind, students));
    expect(verdict.counts).toBe(counts);
    expect(verdict.sentence).toMatch(/^[A-Z0-9].*\.$/);
  });

  it('of every kind has a verdict', () => {
    for (const kind of Object.keys(evidenceKinds) as EvidenceKind[]) {
      expect(judgeEvidence(piece(kind)).sentence).not.toBe('');
    }
  });
});

describe('what is said of a candidate', () => {
  it('says what is still needed of students and faculty', () => {
    expect(sayStudentInterest([])).toContain('Nothing speaks of it yet');
    expect(sayStudentInterest([piece('written communication of students', 3)])).toContain(
      '3 of the 5',
    );
    expect(sayStudentInterest([piece('sign-ups', 3)])).toContain('is shown');
    expect(sayFacultySupport([piece('advisor recruited')])).toBe(
      'Still needed: a positive first meeting and a clear affirmative written communication.',
    );
  });

  it('says how the gate stands, what is next, and an override with its reason', () => {
    const candidate = newCandidate('166638', 1);
    expect(sayGate(candidate)).toContain('shut');
    expect(nextStep(candidate)).toBe('Choose the location on the map.');
    expect(sayOverride(candidate)).toBeNull();
    const gateOverride = { reason: 'The funding ends', by: 'A. Board', date: '2026-11-20' };
    const overridden = { ...candidate, stage: 'agreement' as const, gateOverride };
    expect(sayOverride(overridden)).toBe(
      'Agreement by override on 2026-11-20: the community has not spoken for the clinic. The reason given: The funding ends.',
    );
    // Once the community has spoken the agreement stands on its word.
    const evidence = [piece('letter of recommendation')];
    expect(sayOverride({ ...overridden, evidence })).toBeNull();
  });
});
