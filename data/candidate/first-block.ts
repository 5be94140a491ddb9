import {
  type Candidate,
  championAuthorities,
  investments,
  type Stage,
  stages,
} from '../model/candidate.ts';
import { listOf } from '../words/plural.ts';
import { candidateFigures } from './candidate-figures.ts';
import { isGateOpen } from './community-support.ts';
import { isOverridden } from './enter-stage.ts';
import { holders, pathwaySteps, type StepState } from './pathway-steps.ts';
import { sayFacultySupport, sayStudentInterest } from './school-support.ts';

/** What a candidate can wait for, in the order in which it is looked for; 'nothing' where the way is free. */
export const blockers = [...holders, 'champion', 'home', 'investments', 'nothing'] as const;
export type Blocker = (typeof blockers)[number];

/** The first thing that holds a candidate up. */
export interface Block {
  by: Blocker;
  /** What is missing, or that nothing is. */
  sentence: string;
}

/**
 * What holds a candidate up before all else: the first open step of its pathway, then the champion, the
 * home and the investments. A partner is held up by nothing but an override. Null for one set aside,
 * which waits for nothing.
 */
export function firstBlock(candidate: Candidate): Block | null {
  if (candidate.setAside) return null;
  if (isOverridden(candidate)) {
    return {
      by: 'community',
      sentence: 'It stands behind the gate by override: the community has not spoken yet.',
    };
  }
  if (candidate.stage === 'partner') return { by: 'nothing', sentence: 'It is a partner.' };
  const step = pathwaySteps(candidate).find(({ done }) => !done);
  if (step !== undefined) return { by: step.waitsFor, sentence: sayStep(step, candidate) };
  return laterBlock(candidate) ?? { by: 'nothing', sentence: sayWayOn(candidate.stage) };
}

/** What evidence of the step says is missing; what to do where it is a step that a person ticks. */
function sayStep({ waitsFor, byEvidence, next }: StepState, candidate: Candidate): string {
  const { evidence, pathway } = candidate;
  if (!byEvidence) return next;
  if (waitsFor === 'students') return sayStudentInterest(evidence);
  // Pathway 2 begins with the interest of either.
  if (waitsFor === 'school' && pathway !== 2) return sayFacultySupport(evidence);
  if (waitsFor === 'community' && hasFruitlessTalks(candidate)) {
    return 'What the community has said so far opens nothing: a letter, a partnership or a written request would.';
  }
  return next;
}

function hasFruitlessTalks({ evidence }: Candidate): boolean {
  const talks = ['conversation', 'neutral comment', 'no response'];
  return !isGateOpen(evidence) && evidence.some(({ kind }) => talks.includes(kind));
}

/** What an agreement takes beside the pathway; null where all of it is there. */
function laterBlock(candidate: Candidate): Block | null {
  const authority = candidate.champion?.authority;
  if (authority === undefined) {
    return { by: 'champion', sentence: 'Nobody has looked for a champion yet.' };
  }
  if (championAuthorities.indexOf(authority) < championAuthorities.indexOf('can request funding')) {
    const sentence =
      authority === 'nobody found'
        ? 'No champion was found yet.'
        : 'The champion has no authority over funding.';
    return { by: 'champion', sentence };
  }
  const { home } = candidateFigures(candidate);
  if (Number.isNaN(home)) return { by: 'home', sentence: 'Nobody has looked for a home yet.' };
  if (home === 0) return { by: 'home', sentence: 'No feature of a home is documented yet.' };
  const open = investments.filter((one) => candidate.investments[one].state !== 'agreed');
  if (open.length === 0) return null;
  return { by: 'investments', sentence: `Not agreed yet: ${listOf(open)}.` };
}

function sayWayOn(stage: Stage): string {
  return `Nothing holds it up: it can go on to ${stages[stages.indexOf(stage) + 1]}.`;
}
