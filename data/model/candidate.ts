import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';

/** How the school came in view (PRODUCT.md): by us, by someone of the school, by someone else. */
export const pathways = [1, 2, 3] as const;
export type Pathway = (typeof pathways)[number];

export const pathwayNames: Record<Pathway, string> = {
  1: 'We identified the school',
  2: 'A student, administrator or faculty member made contact',
  3: 'An organization, attorney or community member made contact',
};

/** Where a candidate is on its way, in order; talks may go on up to the gate before 'agreement'. */
export const stages = ['identified', 'contact', 'talks', 'agreement', 'partner'] as const;
export type Stage = (typeof stages)[number];

/** What a home can offer (question 4). */
export const homeFeatures = [
  'mailing list',
  'physical space',
  'funding',
  'paid staff or work-study',
  'investment across departments',
] as const;

/** Whether a feature is documented, known not to be there, or not looked into. */
export const featureStates = ['documented', 'not there', 'unknown'] as const;

/** What a champion can do, least first; the position is the authority that a profile asks for. */
export const championAuthorities = [
  'nobody found',
  'no authority over funding',
  'can request funding',
  'own funding',
] as const;

export const investments = [
  'membership fee',
  'campus organizer',
  'space',
  'credit',
  'collaboration',
] as const;
export const investmentStates = ['open', 'promised', 'agreed'] as const;

/** So many pieces of evidence a candidate may have. */
export const mostEvidence = 1000;

const text = (most: number) => z.string().max(most);
const date = z.iso.date();

/** What only people can answer about a school, and how far the talks with it are. */
export const candidateSchema = z.object({
  unitid: z.string().regex(/^\d{6}$/),
  pathway: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  stage: z.enum(stages),
  /** Out of the running for now; its stage stays what it was. */
  setAside: z.boolean(),
  owner: text(200),
  nextAction: z.object({ what: z.string().min(1).max(300), due: date.nullable() }).nullable(),
  /** Steps of the pathway that somebody ticked, by name. */
  steps: z.record(z.string(), z.object({ date, by: text(200) })),
  evidence: z.array(evidenceSchema).max(mostEvidence),
  home: z.object({
    features: z.record(z.enum(homeFeatures), z.enum(featureStates)),
    /** Whether it hangs on one person; null where nobody looked. */
    dependsOnOnePerson: z.boolean().nullable(),
    note: text(4000),
  }),
  champion: z
    .object({
      name: text(200),
      role: text(200),
      authority: z.enum(championAuthorities),
      undergraduate: z.literal(false, {
        error:
          'An undergraduate cannot be the champion; it takes a person with decision-making power',
      }),
    })
    .nullable(),
  investments: z.record(
    z.enum(investments),
    z.object({ state: z.enum(investmentStates), note: text(2000) }),
  ),
  /** Why an agreement was made before the community had spoken; marked in every report. */
  gateOverride: z
    .object({ reason: z.string().trim().min(1).max(2000), by: text(200), date })
    .nullable(),
  notes: text(20_000),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** One line of a candidate's timeline. */
export interface CandidateEvent {
  /** ISO 8601 in UTC. */
  at: string;
  sentence: string;
}

/** A school just taken in view: nothing is known of it yet. */
export function newCandidate(unitid: string, pathway: Pathway): Candidate {
  return {
    unitid,
    pathway,
    stage: 'identified',
    setAside: false,
    owner: '',
    nextAction: null,
    steps: {},
    evidence: [],
    home: {
      features: {
        'mailing list': 'unknown',
        'physical space': 'unknown',
        funding: 'unknown',
        'paid staff or work-study': 'unknown',
        'investment across departments': 'unknown',
      },
      dependsOnOnePerson: null,
      note: '',
    },
    champion: null,
    investments: {
      'membership fee': { state: 'open', note: '' },
      'campus organizer': { state: 'open', note: '' },
      space: { state: 'open', note: '' },
      credit: { state: 'open', note: '' },
      collaboration: { state: 'open', note: '' },
    },
    gateOverride: null,
    notes: '',
  };
}
