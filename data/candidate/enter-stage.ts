import { type Candidate, type Stage, stages } from '../model/candidate.ts';
import { isGateOpen } from './community-support.ts';

/** Stages that finalize talks, which the community must have spoken for. */
const behindTheGate: ReadonlySet<Stage> = new Set(['agreement', 'partner']);

/**
 * Why a candidate cannot stand as it does: talks are finalized although the gate is shut and nobody
 * gave a reason. Null where it can. Every change of a candidate is held against this.
 */
export function gateRefusal({ stage, evidence, gateOverride }: Candidate): string | null {
  if (!behindTheGate.has(stage) || isGateOpen(evidence)) return null;
  if (gateOverride !== null && isReason(gateOverride.reason)) return null;
  return `The stage “${stage}” needs the support of the community first: a letter of recommendation, a formal partnership, or a written request to come, from an organization that works closely with immigrants. Talks may go on without it. Who must go on all the same gives a reason, which every report will show.`;
}

/** Whether a text gives a reason: points, and characters that nobody sees, give none. */
export function isReason(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * Whether the candidate stands behind the gate although it is shut: by an override, or, where another
 * program wrote in the workspace, without even that. It is marked wherever it is named.
 */
export function isOverridden({ stage, evidence }: Candidate): boolean {
  return behindTheGate.has(stage) && !isGateOpen(evidence);
}

/** The stages that the candidate could enter as things are. */
export function stagesWithinReach(candidate: Candidate): Stage[] {
  return stages.filter((stage) => gateRefusal({ ...candidate, stage }) === null);
}
