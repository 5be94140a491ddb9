import { measureAreas } from '../../data/measures/area-figures.ts';
import { formatCount, formatShare } from '../ui/format.ts';
import type { ClassedAreas } from './classify-areas.ts';
import type { CardText } from './hover-text.ts';

/**
 * What the card beside the pointer says of a county or metro beyond its immigrants: the figure that it
 * is coloured by, and its margin where one is known.
 * @param county code of the shape
 */
export function linesOfArea(classed: ClassedAreas, county: string): CardText['figures'] {
  const { colouring, figures, baseline } = classed;
  const area = classed.areaOfShape[classed.positionOfShape.get(county) ?? -1] ?? -1;
  if (area < 0 || Number.isNaN(figures.immigrants[area])) return [];
  const where = colouring.areas === 'metros' ? ' in the metro' : '';
  const lines = measuredLine();
  const margin = figures.margin[area];
  if (!Number.isNaN(margin)) {
    const isWide = classed.wideAreas[area] === 1;
    const label = `margin (90 %)${isWide ? ', wide' : ''}${where}`;
    lines.push({ value: `± ${formatCount(margin)}`, label });
  }
  return lines;

  function measuredLine(): CardText['figures'] {
    const { measure } = colouring;
    if (measure === 'immigrants') {
      return [];
    }
    if (measure === 'attorneys') {
      const attorneys = figures.attorneys[area];
      if (Number.isNaN(attorneys)) return [{ value: '', label: `Attorneys not known${where}` }];
      const label = `${attorneys === 1 ? 'attorney or office' : 'attorneys and offices'}${where}`;
      return [{ value: formatCount(attorneys), label }];
    }
    const figure = measureAreas(measure, figures, baseline)[area];
    if (measure === 'chance' && Number.isNaN(figure)) {
      return [{ value: '', label: 'No margin published, so no chance is known' }];
    }
    if (Number.isNaN(figure)) return [];
    if (measure === 'density') {
      const value = figure < 9.95 ? figure.toFixed(1) : formatCount(figure);
      return [{ value, label: `immigrants per square mile${where}` }];
    }
    const label =
      measure === 'share'
        ? `of the population${where}`
        : `chance of ${formatCount(baseline)} or more${where}`;
    return [{ value: formatShare(figure), label }];
  }
}
