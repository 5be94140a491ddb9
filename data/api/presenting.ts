import { z } from 'zod';
import { colouringSchema } from '../measures/colouring.ts';
import { type Profile, profileSchema } from '../model/profile.ts';
import type { Report } from '../report/report.ts';

/** What is shown in the room: the report of a shortlist as it stands, or a decision record as it was. */
const subjectSchema = z.union([
  z.object({
    shortlist: z.uuid(),
    profile: profileSchema,
    /** What the map is coloured by; immigrants by county where it is not said. */
    colouring: colouringSchema.optional(),
  }),
  z.object({ decision: z.int().min(1) }),
]);
export type PresentedSubject = z.output<typeof subjectSchema>;

const steeringSchema = z.object({
  /** Position of the page, from 0. */
  page: z.int().min(0).max(2000).optional(),
  blank: z.boolean().optional(),
  /** Weights of the live page; null for those of the profile. */
  weights: profileSchema.shape.questionWeights.nullable().optional(),
});
export type Steering = z.output<typeof steeringSchema>;

/** What the main process answers, since it holds what the windows of a presentation share. */
export const presentingRequests = {
  /** Begins a presentation; where there is a second display, the pages go there. */
  present: z.object({
    subject: subjectSchema,
    /** The pages in a window of their own beside the presenter view, even with one display. */
    presenterView: z.boolean(),
  }),
  /** What is presented now, for a window that has just opened. */
  presentation: z.object({}),
  /** Turns the page, blanks the screen or moves a weight in every window but the one that asks. */
  steer: z.object({ by: z.string().min(1).max(40), change: steeringSchema }),
  /** Opens the presenter view beside the pages, or puts the pages in its place. */
  arrangePresentation: z.object({ presenterView: z.boolean() }),
  endPresentation: z.object({}),
} as const;

export type PresentingRequestName = keyof typeof presentingRequests;

/** All that the window of the pages may ask: it draws, and it is steered. */
export const pagesWindowRequests: ReadonlySet<string> = new Set([
  'presentation',
  'steer',
  'arrangePresentation',
  'endPresentation',
  'atlas',
  'figures',
]);

export interface Presentation {
  subject: PresentedSubject;
  report: Report;
  /** When it was recorded, where it is a decision record: ISO 8601 in UTC. */
  recordedAt: string | null;
  /** Whether the ranking can be made anew: the figures of the report are those of today. */
  live: boolean;
  /** When it began, in milliseconds since 1970. */
  startedAt: number;
}

/** What the windows of a presentation have in common. */
export interface PresentingState {
  page: number;
  blank: boolean;
  weights: Profile['questionWeights'] | null;
  /** What the main window shows: the pages, or the presenter's view with the pages elsewhere. */
  mainWindow: 'pages' | 'presenter view';
  /** Which window steered last, so that it does not follow itself. */
  by: string;
}

export interface PresentingOutput {
  present: Presentation;
  /** Null where nothing is presented. */
  presentation: { presentation: Presentation; state: PresentingState } | null;
  steer: null;
  arrangePresentation: null;
  endPresentation: null;
}
