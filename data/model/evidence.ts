import { z } from 'zod';

/** What a piece of evidence speaks for. */
export const evidenceSubjects = ['students', 'faculty', 'community', 'home', 'champion'] as const;
export type EvidenceSubject = (typeof evidenceSubjects)[number];

/** The kinds of evidence, by what each speaks for. What counts for what is data/candidate's to say. */
export const evidenceKinds = {
  'sign-ups': 'students',
  'club or course': 'students',
  'written communication of students': 'students',
  'advisor recruited': 'faculty',
  'positive first meeting': 'faculty',
  'written communication of faculty or administration': 'faculty',
  'letter of recommendation': 'community',
  'formal partnership': 'community',
  'written request to come': 'community',
  conversation: 'community',
  'neutral comment': 'community',
  'no response': 'community',
  'document of a home': 'home',
  'word of a champion': 'champion',
} as const satisfies Record<string, EvidenceSubject>;
export type EvidenceKind = keyof typeof evidenceKinds;

/** Who gives evidence: the first six are those whose support counts as the community's. */
export const organizationTypes = [
  'organizing group',
  'legal service agency',
  'general immigration service',
  'organization serving immigrants',
  'public school',
  'other nonprofit',
  'business',
  'government agency',
  'single person',
  'the school itself',
] as const;
export type OrganizationType = (typeof organizationTypes)[number];

const date = z.iso.date();

export const evidenceSchema = z.object({
  id: z.uuid(),
  kind: z.enum(Object.keys(evidenceKinds) as [EvidenceKind, ...EvidenceKind[]]),
  date,
  /** From whom; names stay in the workspace. */
  from: z.object({
    name: z.string().max(200),
    role: z.string().max(200),
    organization: z.string().max(200),
    type: z.enum(organizationTypes),
  }),
  /** Students who signed up or wrote; null where the kind has no number. */
  students: z.int().min(0).max(1_000_000).nullable(),
  quotation: z.string().max(4000),
  /** An https address, or '' for none. */
  link: z.union([z.literal(''), z.url({ protocol: /^https$/ }).max(2000)]),
  /** A file in the workspace. */
  attachment: z.uuid().nullable(),
});
export type Evidence = z.infer<typeof evidenceSchema>;
