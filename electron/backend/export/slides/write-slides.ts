import PptxGenJS from 'pptxgenjs';
import { pictureOfCity, pictureOfCountry } from '../drawn-picture.ts';
import type { ExportSource } from '../export-source.ts';
import { withPlainText } from '../plain-text.ts';
import { addAppendix } from './appendix-slides.ts';
import { addCity } from './city-slide.ts';
import { addComparison } from './comparison-slides.ts';
import { startDeck } from './deck.ts';
import { addMap } from './map-slide.ts';
import { mendPackage } from './mend-package.ts';
import { addMeaning, addOpening } from './opening-slides.ts';
import { addRobustness } from './robustness-slides.ts';
import { addShortlist } from './shortlist-slides.ts';

/** The report of a shortlist as slides (.pptx, 16:9) whose text, tables and charts can be edited. */
export async function writeSlides(source: ExportSource): Promise<Uint8Array> {
  if (source.report === null) throw new Error('Slides are made of a shortlist');
  const deck = startDeck(new PptxGenJS(), withPlainText(source.report));
  addOpening(deck);
  addMeaning(deck);
  addMap(deck, pictureOfCountry(source));
  addShortlist(deck);
  for (const city of deck.report.cities) addCity(deck, city, pictureOfCity(source, city));
  addComparison(deck);
  addRobustness(deck);
  addAppendix(deck);
  const written = await deck.pptx.write({ outputType: 'nodebuffer' });
  return mendPackage(written as Uint8Array);
}
