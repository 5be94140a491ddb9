import {
  nameBounds,
  noMarginsWords,
  sayColouring,
  sayFewerClasses,
  titleMeasure,
  wideMarginWords,
} from '../../data/words/measure-words.ts';
import type { ClassedAreas } from './classify-areas.ts';

/** What land that is not simply coloured looks like. */
export type LegendMark = 'hatched' | 'plain' | 'lined';

/** The legend of the areas in words: the same on the map, on paper and in a presentation. */
export interface LegendWords {
  title: string;
  how: string;
  /** Under the joints of the classes. */
  bounds: string[];
  /** Beside or instead of the classes; '' where there is nothing to say. */
  note: string;
  /** Whether there are classes to show. */
  hasClasses: boolean;
  marks: { mark: LegendMark; words: string }[];
}

export function sayLegend(classed: ClassedAreas): LegendWords {
  const { colouring, baseline, bounds, known, unknown, wide } = classed;
  const { measure, areas, classes } = colouring;
  const hasClasses = measure !== 'chance' || known > 0;
  const oneWay = measure !== 'attorneys' && hasClasses;
  return {
    title: titleMeasure(measure, baseline),
    how: sayColouring(colouring),
    bounds: oneWay ? nameBounds(measure, bounds) : [],
    note: oneWay ? sayFewerClasses(bounds.length + 1, classes) : hasClasses ? '' : noMarginsWords,
    hasClasses,
    marks: [
      ...(unknown.length > 0 ? [{ mark: 'hatched' as const, words: 'no figure' }] : []),
      ...(areas === 'metros' ? [{ mark: 'plain' as const, words: 'outside metros' }] : []),
      ...(wide.length > 0 ? [{ mark: 'lined' as const, words: wideMarginWords }] : []),
    ],
  };
}
