import type { Candidate, Pathway } from '../model/candidate.ts';
import type { EvidenceKind } from '../model/evidence.ts';
import { isGateOpen } from './community-support.ts';
import { missingFacultySupport, studentInterest } from './school-support.ts';

/** By whom a candidate is held up: those who work on it, those at the school, or those around it. */
export const holders = ['us', 'students', 'school', 'community'] as const;
export type Holder = (typeof holders)[number];

/** A step of a pathway: ticked by a person, or done when the evidence says so. */
interface Step {
  name: string;
  /** What shows it; null for a step that a person ticks. */
  shownBy: ((candidate: Candidate) => boolean) | null;
  /** Whom it waits for while it is open. */
  waitsFor: Holder;
  /** What to do while it is open. */
  next: string;
}

export interface StepState {
  name: string;
  done: boolean;
  /** When and by whom, where a person ticked it. */
  ticked: { date: string; by: string } | null;
  /** Evidence decides it; nobody can tick it. */
  byEvidence: boolean;
  waitsFor: Holder;
  next: string;
}

const studentSupport: Step = {
  name: 'Student interest shown',
  shownBy: ({ evidence }) => studentInterest(evidence) >= 1,
  waitsFor: 'students',
  next: 'Gather sign-ups, find a club or course, or have five students write.',
};
const facultySupport: Step = {
  name: 'Administrative support shown',
  shownBy: ({ evidence }) => missingFacultySupport(evidence).length === 0,
  waitsFor: 'school',
  next: 'Recruit an advisor, hold a first meeting, and ask for a clear written communication.',
};
const communityEngaged: Step = {
  name: 'Community support shown',
  shownBy: ({ evidence }) => isGateOpen(evidence),
  waitsFor: 'community',
  next: 'Ask organizations that work with immigrants for a letter, a partnership, or a written request.',
};
const speaksOf = (kinds: readonly EvidenceKind[]) => (candidate: Candidate) =>
  candidate.evidence.some(({ kind }) => kinds.includes(kind));

const steps: Record<Pathway, Step[]> = {
  1: [
    {
      name: 'Location identified',
      shownBy: null,
      waitsFor: 'us',
      next: 'Choose the location on the map.',
    },
    { name: 'School contacted', shownBy: null, waitsFor: 'us', next: 'Write to the school.' },
    studentSupport,
    facultySupport,
    communityEngaged,
  ],
  2: [
    {
      name: 'Student or faculty interest shown',
      shownBy: (candidate) =>
        studentInterest(candidate.evidence) >= 1 ||
        missingFacultySupport(candidate.evidence).length === 0,
      waitsFor: 'school',
      next: 'Gather sign-ups or written communication of five students, or an advisor with a meeting and a letter.',
    },
    {
      name: 'Outreach to the community',
      shownBy: speaksOf([
        'letter of recommendation',
        'formal partnership',
        'written request to come',
        'conversation',
        'neutral comment',
        'no response',
      ]),
      waitsFor: 'us',
      next: 'Speak with organizations that work with immigrants nearby.',
    },
    communityEngaged,
  ],
  3: [
    {
      name: 'School identified with the organization or attorney',
      shownBy: null,
      waitsFor: 'us',
      next: 'Choose a school together with those who made contact.',
    },
    studentSupport,
    facultySupport,
    communityEngaged,
  ],
};

/** The steps of all pathways that a person ticks. */
export const stepsToTick: readonly string[] = Object.values(steps)
  .flat()
  .filter(({ shownBy }) => shownBy === null)
  .map(({ name }) => name);

/** The checklist of a candidate's pathway: what is done, by whom and when, and what is next. */
export function pathwaySteps(candidate: Candidate): StepState[] {
  return steps[candidate.pathway].map(({ name, shownBy, waitsFor, next }) => {
    const ticked = shownBy === null ? (candidate.steps[name] ?? null) : null;
    const done = shownBy === null ? ticked !== null : shownBy(candidate);
    return { name, done, ticked, byEvidence: shownBy !== null, waitsFor, next };
  });
}
