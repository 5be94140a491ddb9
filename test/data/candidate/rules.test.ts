import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateFigures } from '../../../data/candidate/candidate-figures.ts';
import { isGateOpen, judgeCommunityEvidence } from '../../../data/candidate/community-support.ts';
import {
  gateRefusal,
  isOverridden,
  stagesWithinReach,
} from '../../../data/candidate/enter-stage.ts';
import { pathwaySteps } from '../../../data/candidate/pathway-steps.ts';
import { missingFacultySupport, studentInterest } from '../../../data/candidate/school-support.ts';
import { sayOverride, sayStage } from '../../../data/words/candidate-words.ts';
import { whatChanged } from '../../../data/candidate/what-changed.ts';
import {
  candidateSchema,
  newCandidate,
  type Stage,
  stages,
} from '../../../data/model/candidate.ts';
import {
  type Evidence,
  type EvidenceKind,
  evidenceKinds,
  type OrganizationType,
  organizationTypes,
} from '../../../data/model/evidence.ts';

let made = 0;
function evidence(kind: EvidenceKind, change: Partial<Evidence> = {}): Evidence {
  made += 1;
  return {
    id: `3f0c3c61-58a4-4a7b-9b68-${String(made).padStart(12, '0')}`,
    kind,
    date: '2026-11-02',
    from: { name: '', role: '', organization: '', type: 'organizing group' },
    students: null,
    quotation: '',
    link: '',
    attachment: null,
    ...change,
  };
}

const from = (type: OrganizationType) => ({ name: '', role: '', organization: 'An office', type });

describe('community support (PRODUCT.md)', () => {
  it.each<[EvidenceKind, OrganizationType, boolean]>([
    ['letter of recommendation', 'organizing group', true],
    ['letter of recommendation', 'legal service agency', true],
    ['formal partnership', 'general immigration service', true],
    ['formal partnership', 'organization serving immigrants', true],
    ['written request to come', 'public school', true],
    ['written request to come', 'other nonprofit', true],
    ['letter of recommendation', 'business', false],
    ['letter of recommendation', 'government agency', false],
    ['written request to come', 'single person', false],
    ['formal partnership', 'the school itself', false],
    ['conversation', 'organizing group', false],
    ['neutral comment', 'legal service agency', false],
    ['no response', 'other nonprofit', false],
    ['sign-ups', 'organizing group', false],
    ['positive first meeting', 'organizing group', false],
  ])('a %s of a %s counts: %s', (kind, type, counts) => {
    const one = evidence(kind, { from: from(type) });
    expect(judgeCommunityEvidence(one).counts).toBe(counts);
    expect(isGateOpen([one])).toBe(counts);
    expect(judgeCommunityEvidence(one).sentence).toMatch(/\.$/);
  });

  it('is told why a friendly conversation opens nothing', () => {
    expect(judgeCommunityEvidence(evidence('conversation')).sentence).toBe(
      'A conversation, however positive, is no community support; it is kept, but opens nothing. What counts is a letter of recommendation, a formal partnership, or a written request to come.',
    );
  });
});

describe('the gate', () => {
  const candidate = newCandidate('166638', 1);
  const letter = evidence('letter of recommendation');

  it('lets talks begin, and an agreement only with support or a reason', () => {
    expect(stagesWithinReach(candidate)).toEqual(['identified', 'contact', 'talks']);
    expect(stagesWithinReach({ ...candidate, evidence: [letter] })).toEqual([...stages]);
    expect(gateRefusal({ ...candidate, stage: 'agreement' })).toMatch(/support of the community/);
    const overridden = {
      ...candidate,
      stage: 'agreement' as const,
      gateOverride: { reason: 'The board decided', by: 'Director', date: '2026-11-02' },
    };
    expect(gateRefusal(overridden)).toBeNull();
    expect(isOverridden(overridden)).toBe(true);
    expect(isOverridden({ ...overridden, evidence: [letter] })).toBe(false);
  });

  it.each(['\u200b', '...', ' - '])(
    'is not overridden by “%s”, which gives no reason',
    (reason) => {
      const gateOverride = { reason, by: 'Director', date: '2026-11-02' };
      const candidate = { ...newCandidate('166638', 1), stage: 'agreement' as const, gateOverride };
      expect(gateRefusal(candidate)).toMatch(/support of the community/);
      expect(sayOverride(candidate)).toMatch(/nobody gave a reason/);
    },
  );

  it('marks an agreement that another program wrote behind it, although nobody gave a reason', () => {
    const written = { ...newCandidate('166638', 1), stage: 'partner' as const };
    expect(sayStage(written)).toBe('partner, agreement by override');
    expect(sayOverride(written)).toBe(
      'Agreement by override: the community has not spoken for the clinic, and nobody gave a reason.',
    );
    expect(sayOverride({ ...written, stage: 'talks' })).toBeNull();
    const opened = { ...written, evidence: [evidence('formal partnership')] };
    expect([sayStage(opened), sayOverride(opened)]).toEqual(['partner', null]);
  });

  it('is never passed by any sequence of actions without an override', () => {
    const kinds = Object.keys(evidenceKinds) as EvidenceKind[];
    const action = fc.oneof(
      fc.constantFrom<Stage>(...stages).map((stage) => ({ stage })),
      fc
        .tuple(fc.constantFrom(...kinds), fc.constantFrom(...organizationTypes))
        .map(([kind, type]) => ({ add: evidence(kind, { from: from(type) }) })),
      fc.nat(20).map((remove) => ({ remove })),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        let now = candidate;
        for (const one of actions) {
          const next =
            'stage' in one
              ? { ...now, stage: one.stage }
              : 'add' in one
                ? { ...now, evidence: [...now.evidence, one.add] }
                : { ...now, evidence: now.evidence.filter((_, i) => i !== one.remove) };
          // What is refused leaves the candidate as it was.
          if (gateRefusal(next) === null) now = next;
          if (now.stage === 'agreement' || now.stage === 'partner') {
            expect(isGateOpen(now.evidence)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('support of the school', () => {
  it.each<[string, Evidence[], number]>([
    ['nothing', [], Number.NaN],
    ['a conversation with someone else', [evidence('conversation')], Number.NaN],
    ['sign-ups', [evidence('sign-ups', { students: 12 })], 1],
    ['a form that nobody signed', [evidence('sign-ups', { students: 0 })], 0],
    ['a current club', [evidence('club or course')], 1],
    [
      'five students who wrote',
      [evidence('written communication of students', { students: 5 })],
      1,
    ],
    ['four who wrote', [evidence('written communication of students', { students: 4 })], 0.8],
  ])('interest of students with %s', (_, list, interest) => {
    expect(studentInterest(list)).toBe(interest);
  });

  it('of faculty or administration needs an advisor, a meeting and a letter', () => {
    const two = [evidence('advisor recruited'), evidence('positive first meeting')];
    expect(missingFacultySupport(two)).toEqual([
      'written communication of faculty or administration',
    ]);
    expect(
      missingFacultySupport([
        ...two,
        evidence('written communication of faculty or administration'),
      ]),
    ).toEqual([]);
  });

  it('gives figures only where somebody looked', () => {
    const candidate = newCandidate('166638', 2);
    expect(candidateFigures(candidate)).toEqual({
      home: Number.NaN,
      champion: Number.NaN,
      interest: Number.NaN,
    });
    const features = { ...candidate.home.features, funding: 'not there' as const };
    expect(candidateFigures({ ...candidate, home: { ...candidate.home, features } }).home).toBe(0);
    const champion = {
      name: 'A dean',
      role: 'Dean',
      authority: 'can request funding' as const,
      undergraduate: false as const,
    };
    expect(candidateFigures({ ...candidate, champion }).champion).toBe(2);
  });

  it('takes no undergraduate for a champion', () => {
    const champion = { name: 'A', role: '', authority: 'own funding', undergraduate: true };
    const read = candidateSchema.safeParse({ ...newCandidate('166638', 2), champion });
    expect(read.error?.issues[0]?.message).toMatch(/undergraduate cannot be the champion/);
  });
});

describe('the pathways', () => {
  it('know which steps evidence does and which a person ticks', () => {
    const first = newCandidate('166638', 1);
    expect(pathwaySteps(first).map(({ name, done }) => [name, done])).toEqual([
      ['Location identified', false],
      ['School contacted', false],
      ['Student interest shown', false],
      ['Administrative support shown', false],
      ['Community support shown', false],
    ]);
    const further = {
      ...first,
      steps: { 'School contacted': { date: '2026-11-03', by: 'Ana' } },
      evidence: [evidence('club or course'), evidence('formal partnership')],
    };
    expect(
      pathwaySteps(further)
        .filter(({ done }) => done)
        .map(({ name }) => name),
    ).toEqual(['School contacted', 'Student interest shown', 'Community support shown']);
    // Nobody can tick what evidence decides.
    const ticked = {
      ...first,
      steps: { 'Community support shown': { date: '2026-11-03', by: '' } },
    };
    expect(pathwaySteps(ticked).some(({ done }) => done)).toBe(false);
  });

  it('tell the timeline what changed', () => {
    const before = newCandidate('166638', 3);
    const after = {
      ...before,
      stage: 'talks' as const,
      evidence: [evidence('letter of recommendation')],
      nextAction: { what: 'Call the dean', due: '2026-12-01' },
    };
    expect(whatChanged(null, before)).toEqual([
      'Taken in view: An organization, attorney or community member made contact',
    ]);
    expect(whatChanged(before, after)).toEqual([
      'Stage: talks, before identified',
      'Next action: Call the dean (2026-12-01)',
      'Evidence: letter of recommendation, 2026-11-02 (counts as community support)',
    ]);
    expect(whatChanged(after, after)).toEqual([]);
  });

  it('tell the timeline of a champion without the name, which goes when the champion goes', () => {
    const candidate = newCandidate('166638', 1);
    const champion = {
      name: 'Rosa Lima',
      role: 'Dean',
      authority: 'own funding' as const,
      undergraduate: false as const,
    };
    const found = { ...candidate, champion };
    const renamed = { ...found, champion: { ...champion, name: 'Rosa Diaz' } };
    expect(whatChanged(candidate, found)).toEqual(['Champion: Dean, own funding']);
    expect(whatChanged(found, renamed)).toEqual(['Champion: the name changed']);
    expect(whatChanged(renamed, candidate)).toEqual(['Champion: none, before Dean, own funding']);
  });
});
