import type { Criterion } from '../../data/model/criterion.ts';

/** How the figures of a criterion lie on the axis of a chart, and how they are written there. */
export interface FigureAxis {
  /** Left end, and the right end that is shown at least. */
  least: number;
  most: number;
  /** 1 is linear; a root, such as 1/3, spreads out small figures, of which there are most. */
  power: number;
  /** Figures with a label of their own. */
  ticks: readonly number[];
  /** From the core's unit to the one that people read: 0.3 is shown as 30. */
  factor: number;
  digits: number;
  unit: string;
  /** What a figure is rounded to when it is moved by hand: the step up to each bound. */
  steps: readonly (readonly [upTo: number, step: number])[];
}

const shares: Omit<FigureAxis, 'unit'> = {
  least: 0,
  most: 1,
  power: 1,
  ticks: [0, 0.25, 0.5, 0.75, 1],
  factor: 100,
  digits: 1,
  steps: [[Number.POSITIVE_INFINITY, 0.01]],
};

function levels(most: number): Omit<FigureAxis, 'unit'> {
  return {
    least: 0,
    most,
    power: 1,
    ticks: Array.from({ length: most + 1 }, (_, level) => level),
    factor: 1,
    digits: 1,
    steps: [[Number.POSITIVE_INFINITY, 1]],
  };
}

export const figureAxes: Record<Criterion, FigureAxis> = {
  reach: {
    least: 0,
    most: 3_200_000,
    power: 1 / 3,
    ticks: [0, 10_000, 100_000, 500_000, 1_000_000, 2_000_000, 3_000_000],
    factor: 1,
    digits: 0,
    unit: 'immigrants',
    steps: [
      [100_000, 1000],
      [1_000_000, 10_000],
      [Number.POSITIVE_INFINITY, 50_000],
    ],
  },
  centrality: { ...shares, unit: 'of 100' },
  pairs: {
    least: 0,
    most: 24,
    power: 1,
    ticks: [0, 5, 10, 15, 20],
    factor: 1,
    digits: 1,
    unit: 'pairs',
    steps: [[Number.POSITIVE_INFINITY, 0.5]],
  },
  undergraduates: {
    least: 0,
    most: 45_000,
    power: 1 / 2,
    ticks: [0, 1000, 5000, 10_000, 20_000, 40_000],
    factor: 1,
    digits: 0,
    unit: 'undergraduates',
    steps: [
      [10_000, 100],
      [Number.POSITIVE_INFINITY, 500],
    ],
  },
  focus: { ...shares, unit: '% of degrees' },
  firstGeneration: { ...shares, unit: '% of students' },
  interest: { ...levels(1), unit: 'shown (1) or not (0)' },
  home: { ...levels(5), unit: 'of 5 features' },
  champion: { ...levels(3), unit: 'authority, 0 to 3' },
};

/** The axis with room for a knot beyond its right end. */
export function withRoomFor(axis: FigureAxis, figure: number): FigureAxis {
  return figure <= axis.most ? axis : { ...axis, most: figure * 1.1 };
}

/** Where a figure lies between the ends, 0..1, clipped to them. */
export function shareOnAxis({ least, most, power }: FigureAxis, figure: number): number {
  const share = Math.min(1, Math.max(0, (figure - least) / (most - least)));
  return share ** power;
}

export function figureOnAxis({ least, most, power }: FigureAxis, share: number): number {
  const clipped = Math.min(1, Math.max(0, share));
  return least + (most - least) * clipped ** (1 / power);
}

/** What one movement by hand adds to a figure. */
export function stepAt(axis: FigureAxis, figure: number): number {
  return (axis.steps.find(([upTo]) => figure < upTo) ?? axis.steps[axis.steps.length - 1])[1];
}

/** 50,000, or 30 for a centrality of 0.3 */
export function writeFigure({ factor, digits }: FigureAxis, figure: number): string {
  return (figure * factor).toLocaleString('en-US', { maximumFractionDigits: digits });
}
