import type { DrawnPicture } from '../export-source.ts';
import { addPage, addParagraph, type Deck } from './deck.ts';
import { addPicture } from './picture.ts';
import { colour, place, textSize } from './slide-look.ts';

/** The country with the candidate cities. */
export function addMap(deck: Deck, picture: DrawnPicture): void {
  const { map } = deck.report;
  const slide = addPage(deck, map.title, [map.alt, map.sources]);
  const { left: x, width: w } = place;
  const sourcesTop = place.bottom - 0.52;
  const y = place.top - 0.06;
  addPicture(slide, picture, { x, y, w, h: sourcesTop - 0.1 - y });
  addParagraph(slide, map.sources, {
    ...{ x, y: sourcesTop, w, size: textSize.foot, color: colour.ink3 },
    mostLines: 3,
  });
}
