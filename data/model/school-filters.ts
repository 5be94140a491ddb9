import { z } from 'zod';
import { standings } from '../fit/rank.ts';
import { stages } from './candidate.ts';
import { questions } from './question.ts';
import { regions } from './region.ts';
import { schoolControls, schoolLevels } from './school.ts';

/** Bands of an area's population, by their lower ends; a band ends where the next begins. */
export const areaSizes = [0, 100_000, 250_000, 1_000_000, 5_000_000] as const;
export type AreaSize = (typeof areaSizes)[number];

/** Where a school stands as a candidate; one that is set aside keeps its stage and is told apart. */
export const candidacies = ['not a candidate', ...stages, 'set aside'] as const;
export type CandidacyOf = (typeof candidacies)[number];

const undergraduates = z.number().min(0).max(10_000_000).nullable();

/**
 * What lists of schools are narrowed to. Filters of one kind widen each other ('MA or RI'), filters
 * of different kinds narrow each other; an empty list or null lets all pass. A figure that is not
 * known passes no filter that asks for it. A filter hides schools; it never changes a score or a rank.
 */
export const schoolFiltersSchema = z.object({
  /** Words that must all be found in the name, the city, the state or the UNITID. */
  search: z.string().max(200),
  /** Postal codes. */
  states: z.array(z.string().regex(/^[A-Z]{2}$/)).max(100),
  regions: z.array(z.enum(regions)),
  /** By the population of the area that the school is judged by. */
  areaSizes: z.array(z.literal(areaSizes)),
  minimumUndergraduates: undergraduates,
  maximumUndergraduates: undergraduates,
  controls: z.array(z.enum(schoolControls)),
  levels: z.array(z.enum(schoolLevels)),
  /** The baselines of all these questions are met. */
  meets: z.array(z.enum(questions)),
  /** At least so many of the five baselines are met. */
  baselinesMet: z.int().min(1).max(5).nullable(),
  /** At least this share of the weight is known, 0..1. */
  completeness: z.number().min(0).max(1).nullable(),
  standings: z.array(z.enum(standings)),
  candidacies: z.array(z.enum(candidacies)),
  /** On the shortlist in use. */
  shortlisted: z.boolean(),
});
export type SchoolFilters = z.infer<typeof schoolFiltersSchema>;
