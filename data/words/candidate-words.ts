import { isGateOpen } from '../candidate/community-support.ts';
import { isOverridden, isReason } from '../candidate/enter-stage.ts';
import { pathwaySteps } from '../candidate/pathway-steps.ts';
import type { Candidate } from '../model/candidate.ts';

/** The mark of a candidate that stands behind the gate by an override alone, wherever it is named. */
export const overrideMark = 'agreement by override';

/** 'talks, set aside'; 'agreement by override', 'partner, agreement by override' */
export function sayStage(candidate: Candidate): string {
  const { stage, setAside } = candidate;
  const overridden = isOverridden(candidate);
  return [
    // The mark names the stage itself.
    overridden && stage === 'agreement' ? '' : stage,
    overridden ? overrideMark : '',
    setAside ? 'set aside' : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Whether the gate is open, in a sentence. */
export function sayGate({ evidence }: Pick<Candidate, 'evidence'>): string {
  return isGateOpen(evidence)
    ? 'The gate is open: the community has spoken for the clinic.'
    : 'The gate is shut: the community has not spoken for the clinic yet.';
}

/** What a report says of an agreement that was made before the community had spoken; null for all others. */
export function sayOverride(candidate: Candidate): string | null {
  if (!isOverridden(candidate)) return null;
  if (candidate.gateOverride === null || !isReason(candidate.gateOverride.reason)) {
    return 'Agreement by override: the community has not spoken for the clinic, and nobody gave a reason.';
  }
  const { reason, date } = candidate.gateOverride;
  return `Agreement by override on ${date}: the community has not spoken for the clinic. The reason given: ${withPoint(reason)}`;
}

/** The first step of the pathway that is still open, as what to do; null where all are done. */
export function nextStep(candidate: Candidate): string | null {
  return pathwaySteps(candidate).find(({ done }) => !done)?.next ?? null;
}

function withPoint(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
