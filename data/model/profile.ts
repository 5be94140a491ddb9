import { z } from 'zod';
import { areaKinds, areaModes } from './area.ts';
import { attorneyInterests } from './attorney.ts';
import { criteria } from './criterion.ts';
import { questions } from './question.ts';

/** A point of a value function: a figure and the value (0-100) it is worth. */
const knot = z.tuple([z.number(), z.number().min(0).max(100)]);
export type Knot = z.infer<typeof knot>;

const knots = z
  .array(knot)
  .min(2)
  .refine((list) => list.every(([figure], i) => i === 0 || figure > list[i - 1][0]), {
    message: 'The figures of a value function must rise from knot to knot',
  });

const weight = z.number().min(0).max(100);
const miles = z.number().positive().max(500);
const pairs = z.number().min(0).max(100);
const unitid = z.string().regex(/^\d{6}$/);
/** A county or a metro by its five-digit code. */
const areaByHand = z.object({ kind: z.enum(areaKinds), id: z.string().regex(/^\d{5}$/) });
const capacity = z
  .object({ low: pairs, expected: pairs, high: pairs })
  .refine(({ low, expected, high }) => low <= expected && expected <= high, {
    message: 'Pairs must not fall from low to expected to high',
  });

/** Weights, value functions and assumptions, saved by name (MODEL.md; every number can be edited). */
export const profileSchema = z.object({
  name: z.string().min(1).max(80),
  /** Weights of the questions; shown as shares of 100. */
  questionWeights: z
    .record(z.enum(questions), weight)
    .refine((weights) => Object.values(weights).some((w) => w > 0), {
      message: 'At least one question must have a weight',
    }),
  /** Weights of the criteria within their question. */
  criterionWeights: z.record(z.enum(criteria), weight),
  valueFunctions: z.record(z.enum(criteria), knots),
  areaMode: z.enum(areaModes),
  /** Someone who lives this far from the school counts half. */
  halfDistanceMiles: miles,
  attorneyHalfDistanceMiles: miles,
  interestFactors: z.record(z.enum(attorneyInterests), z.number().min(0).max(1)),
  /** Pairs that an attorney or office takes where its own answer is not known. */
  attorneyCapacity: capacity,
  officeCapacity: capacity,
  baselines: z.object({
    immigrants: z.number().positive(),
    firstYearPairs: z.number().positive(),
    growthPairs: z.number().positive(),
    /** Below the first: below; up to the second: borderline. */
    undergraduatesLow: z.number().positive(),
    undergraduatesHigh: z.number().positive(),
    homeFeatures: z.number().positive(),
    /** Authority level from which a champion meets the baseline (2: can request funding). */
    championAuthority: z.number().positive(),
  }),
  mean: z.enum(['arithmetic', 'geometric']),
  unknowns: z.enum(['leave out', 'count as 0', 'count as the median']),
  /**
   * A school of which less than this part of what is known of most is known is ranked apart, 0..1.
   * Relative to the median completeness, since which weight is known hangs on the weights: against a
   * fixed share one notch of a slider would put the schools of all states but two apart.
   */
  completenessFloor: z.number().min(0).max(1),
  /** Areas chosen by hand for single schools, by UNITID; they go before the area mode. */
  areasByHand: z.record(unitid, areaByHand).default({}),
  /** Schools taken back into the ranking although a rule excludes them, with the reason why. */
  exclusionsLifted: z.record(unitid, z.string().trim().min(1).max(300)).default({}),
  /**
   * How far those who weigh agree, for the robustness draws: as sure as that many voices saying the
   * same; 'uniform': any weights are as good as these.
   */
  agreement: z.union([z.number().min(1).max(10_000), z.literal('uniform')]).default(50),
});
export type Profile = z.infer<typeof profileSchema>;

/** The part of a profile that figures depend on: areas, distances, capacities, baselines. */
export type Assumptions = Pick<Profile, (typeof assumptions)[number]>;

const assumptions = [
  'areaMode',
  'areasByHand',
  'exclusionsLifted',
  'halfDistanceMiles',
  'attorneyHalfDistanceMiles',
  'interestFactors',
  'attorneyCapacity',
  'officeCapacity',
  'baselines',
] as const satisfies (keyof Profile)[];

export function assumptionsOf(profile: Profile): Assumptions {
  return Object.fromEntries(assumptions.map((name) => [name, profile[name]])) as Assumptions;
}

/** The default profile of MODEL.md. */
export const fiveQuestions: Profile = {
  name: 'Five questions',
  questionWeights: { need: 30, attorneys: 20, students: 20, home: 15, champion: 15 },
  criterionWeights: {
    reach: 70,
    centrality: 30,
    pairs: 100,
    undergraduates: 100,
    focus: 0,
    firstGeneration: 0,
    interest: 0,
    home: 100,
    champion: 100,
  },
  valueFunctions: {
    reach: [
      [0, 0],
      [25_000, 30],
      [50_000, 50],
      [100_000, 70],
      [250_000, 85],
      [1_000_000, 100],
    ],
    centrality: [
      [0.3, 0],
      [0.6, 40],
      [0.8, 70],
      [1, 100],
    ],
    pairs: [
      [0, 0],
      [7, 60],
      [19, 100],
    ],
    undergraduates: [
      [0, 0],
      [2000, 25],
      [4000, 60],
      [5000, 75],
      [10_000, 90],
      [20_000, 100],
    ],
    focus: [
      [0, 0],
      [0.2, 60],
      [0.5, 100],
    ],
    firstGeneration: [
      [0, 0],
      [0.35, 60],
      [0.6, 100],
    ],
    interest: [
      [0, 0],
      [1, 100],
    ],
    home: [
      [0, 0],
      [5, 100],
    ],
    champion: [
      [0, 0],
      [1, 30],
      [2, 75],
      [3, 100],
    ],
  },
  areaMode: 'auto',
  halfDistanceMiles: 12,
  attorneyHalfDistanceMiles: 15,
  interestFactors: { committed: 1, interested: 0.75, contacted: 0.4, unknown: 0.2, declined: 0 },
  attorneyCapacity: { low: 1, expected: 1, high: 3 },
  officeCapacity: { low: 1, expected: 2, high: 3 },
  baselines: {
    immigrants: 90_000,
    firstYearPairs: 7,
    growthPairs: 19,
    undergraduatesLow: 4000,
    undergraduatesHigh: 5000,
    homeFeatures: 3,
    championAuthority: 2,
  },
  mean: 'arithmetic',
  unknowns: 'leave out',
  completenessFloor: 0.75,
  areasByHand: {},
  exclusionsLifted: {},
  agreement: 50,
};
