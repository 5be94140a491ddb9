import { z } from 'zod';

/** What an area of the map can be coloured by. */
export const measures = ['immigrants', 'share', 'density', 'chance', 'attorneys'] as const;
export type Measure = (typeof measures)[number];

/** Measures of one figure, which is put into classes; 'attorneys' is two figures at once. */
export type OneWayMeasure = Exclude<Measure, 'attorneys'>;

export const colouredAreas = ['counties', 'metros'] as const;
export type ColouredAreas = (typeof colouredAreas)[number];

/** How figures are put into classes. */
export const classings = ['fixed', 'quantiles', 'natural', 'equal'] as const;
export type Classing = (typeof classings)[number];

export const classCounts = { least: 3, most: 9 } as const;

/** What the areas of the map are coloured by, and how. */
export const colouringSchema = z.object({
  measure: z.enum(measures),
  areas: z.enum(colouredAreas),
  classing: z.enum(classings),
  classes: z.int().min(classCounts.least).max(classCounts.most),
});
export type Colouring = z.infer<typeof colouringSchema>;

export const usualColouring: Colouring = {
  measure: 'immigrants',
  areas: 'counties',
  classing: 'fixed',
  classes: 5,
};
