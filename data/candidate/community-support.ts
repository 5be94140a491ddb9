import type { Evidence, EvidenceKind, OrganizationType } from '../model/evidence.ts';

/** Kinds of evidence that show the community's support (PRODUCT.md). */
const supporting: ReadonlySet<EvidenceKind> = new Set([
  'letter of recommendation',
  'formal partnership',
  'written request to come',
]);

/** Organizations that work closely with immigrants. */
const ofTheCommunity: ReadonlySet<OrganizationType> = new Set([
  'organizing group',
  'legal service agency',
  'general immigration service',
  'organization serving immigrants',
  'public school',
  'other nonprofit',
]);

/** Whether a piece of evidence counts, and why or why not. */
export interface Verdict {
  counts: boolean;
  sentence: string;
}

/** Whether it shows that the community wants the clinic. */
export function judgeCommunityEvidence({ kind, from }: Evidence): Verdict {
  if (!supporting.has(kind)) {
    return {
      counts: false,
      sentence: `${unsupporting[kind] ?? 'This speaks for something else'}; it is kept, but opens nothing. What counts is a letter of recommendation, a formal partnership, or a written request to come.`,
    };
  }
  if (!ofTheCommunity.has(from.type)) {
    return {
      counts: false,
      sentence: `It does not come from an organization that works closely with immigrants (${from.type}); it is kept, but opens nothing.`,
    };
  }
  return {
    counts: true,
    sentence: `A ${kind} of an organization that works closely with immigrants counts as community support.`,
  };
}

const unsupporting: Partial<Record<EvidenceKind, string>> = {
  conversation: 'A conversation, however positive, is no community support',
  'neutral comment': 'A neutral comment is no community support',
  'no response': 'Silence is no community support',
};

/** Whether talks may be finalized: one piece of evidence that counts opens the gate. */
export function isGateOpen(evidence: readonly Evidence[]): boolean {
  return evidence.some((one) => judgeCommunityEvidence(one).counts);
}
