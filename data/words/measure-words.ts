import type {
  Classing,
  ColouredAreas,
  Colouring,
  Measure,
  OneWayMeasure,
} from '../measures/colouring.ts';
import { formatCount, formatShort } from './numbers.ts';

/** What a measure is called where one is chosen. */
export function nameMeasure(measure: Measure, baseline: number): string {
  switch (measure) {
    case 'immigrants':
      return 'Immigrants';
    case 'share':
      return 'Share of the population';
    case 'density':
      return 'Immigrants per square mile';
    case 'chance':
      return `Chance of ${formatCount(baseline)} or more`;
    case 'attorneys':
      return 'Immigrants and attorneys';
  }
}

/** What areas are coloured by, within a sentence: 'counties coloured by immigrants'. */
export function sayMeasure(measure: Measure, baseline: number): string {
  switch (measure) {
    case 'share':
      return 'immigrants as a share of the population';
    case 'chance':
      return `the chance of ${formatCount(baseline)} immigrants or more`;
    case 'immigrants':
    case 'density':
    case 'attorneys':
      return nameMeasure(measure, baseline).toLowerCase();
  }
}

export const areaNames: Record<ColouredAreas, { name: string; one: string }> = {
  counties: { name: 'Counties', one: 'county' },
  metros: { name: 'Metros', one: 'metro' },
};

/** Over the colours: what they show, with the unit. */
export function titleMeasure(measure: Measure, baseline: number): string {
  switch (measure) {
    case 'share':
      return 'Immigrants, % of the population';
    case 'chance':
      return `Chance of ${formatCount(baseline)} or more, %`;
    default:
      return nameMeasure(measure, baseline);
  }
}

export const classingNames: Record<Classing, string> = {
  fixed: 'Round steps',
  quantiles: 'Quantiles',
  natural: 'Natural breaks',
  equal: 'Equal intervals',
};

/** What a way to make classes does. */
export function explainClassing(classing: Classing, measure: OneWayMeasure): string {
  switch (classing) {
    case 'fixed':
      return explainedSteps[measure];
    case 'quantiles':
      return 'About as many areas in each class.';
    case 'natural':
      return 'Areas of one class differ as little as can be.';
    case 'equal':
      return 'Classes as wide as each other.';
  }
}

/** Under the title: 'by county, steps around the baseline'. */
export function sayColouring(colouring: Colouring): string {
  const by = `by ${areaNames[colouring.areas].one}`;
  const how = sayClassing(colouring);
  return how === '' ? by : `${by}, ${how}`;
}

/** 'steps around the baseline'; '' where a measure has classes of its own. */
export function sayClassing({ measure, classing }: Colouring): string {
  if (measure === 'attorneys') return '';
  if (classing === 'fixed' && measure === 'immigrants') return 'steps around the baseline';
  if (classing === 'fixed' && measure === 'share') return 'steps around the average';
  return classingNames[classing].toLowerCase();
}

/** Why there are fewer classes than were asked for; '' where there are not. */
export function sayFewerClasses(made: number, wanted: number): string {
  if (made >= wanted) return '';
  return `${made === 1 ? 'One class' : `${made} classes`}: too many areas have the same figure for ${wanted}`;
}

const explainedSteps: Record<OneWayMeasure, string> = {
  immigrants: 'Round numbers around the baseline.',
  share: 'Round numbers around the share of all areas together.',
  density: 'Round numbers that grow about tenfold.',
  chance: 'Round numbers; 10 % and 90 % are the ends of borderline.',
};

/**
 * Bounds between classes as short as they can stand under a scale and still differ: '90k' of
 * immigrants, '12' of 12 %, '0.5' of a square mile.
 */
export function nameBounds(measure: OneWayMeasure, bounds: readonly number[]): string[] {
  const percent = measure === 'share' || measure === 'chance';
  const shown = bounds.map((bound) => (percent ? bound * 100 : bound));
  for (let digits = 2; digits < 5; digits++) {
    const names = shown.map((bound) => shorten(bound, digits));
    if (new Set(names).size === names.length) return names;
  }
  return shown.map((bound) => shorten(bound, 5));
}

function shorten(number: number, digits: number): string {
  if (digits === 2) return formatShort(number);
  return number
    .toLocaleString('en-US', { notation: 'compact', maximumSignificantDigits: digits })
    .replace('K', 'k');
}

/** What stands at an area whose attorneys are not all known. */
export const attorneysNotKnown = 'attorneys not known';

/** Where the figures of area come from. */
export const areaOfBoundaries = 'Square miles: of these boundaries, with inland water';

/** What a hatching over a colour says; the bound is that of a reliability of 'low'. */
export const wideMarginWords = 'standard error over 40 %';

/** Instead of classes where no area has a margin that a chance could be told from. */
export const noMarginsWords =
  'Not known: the table of immigrants in use has no margins. Import one that has them.';
