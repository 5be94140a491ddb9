import type { AreaMode } from '../../data/model/area.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import { exclusionSentences, type SchoolFigures } from '../../data/model/figures.ts';
import { countiesUnderShape } from '../../data/tables/renamed-counties.ts';
import { formatCount, formatPeople, formatScore } from '../ui/format.ts';
import { linesOfArea } from './area-lines.ts';
import type { ClassedAreas } from './classify-areas.ts';
import type { MapTarget } from './target-at.ts';

/** What the card beside the pointer says; empty lines are left out. */
export interface CardText {
  title: string;
  place: string;
  figures: { value: string; label: string }[];
  note: string;
}

export interface CardSources {
  atlas: Atlas;
  figures: SchoolFigures;
  fit: Float64Array;
  standing: Uint8Array;
  areaMode: AreaMode;
  classed: ClassedAreas;
}

export function cardText(target: MapTarget, sources: CardSources): CardText {
  switch (target.kind) {
    case 'school':
      return schoolText(target.school, sources);
    case 'attorney':
      return attorneyText(target.attorney, sources.atlas);
    case 'organization':
      return { title: target.name, place: target.words, figures: [], note: '' };
    case 'cluster':
      return {
        title: `${formatCount(target.count)} attorneys and offices`,
        place: '',
        figures: [],
        note: 'Click to zoom in',
      };
    case 'county':
      return countyText(target.county, sources);
  }
}

function schoolText(school: number, { atlas, figures, fit, standing }: CardSources): CardText {
  const { schools } = atlas;
  const undergraduates = schools.undergraduates[school];
  const exclusion = exclusionSentences[figures.exclusion[school]];
  return {
    title: schools.name[school],
    place: `${schools.city[school]}, ${schools.state[school]}${schools.partner[school] === 1 ? ' · partner' : ''}`,
    figures: [
      ...(standing[school] === 2 ? [] : [{ value: formatScore(fit[school]), label: 'fit' }]),
      Number.isNaN(undergraduates)
        ? { value: '', label: 'Undergraduates unknown' }
        : { value: formatCount(undergraduates), label: 'undergraduates' },
    ],
    note: ['', 'Not ranked: too little is known', exclusion][standing[school]],
  };
}

function attorneyText(attorney: number, { attorneys }: Atlas): CardText {
  const interest = attorneys.interest[attorney];
  const pairs = attorneys.pairsExpected[attorney];
  return {
    title: attorneys.name[attorney],
    place: `${attorneys.city[attorney]}, ${attorneys.state[attorney]} · ${attorneys.kind[attorney]}`,
    figures: Number.isNaN(pairs)
      ? []
      : [{ value: formatCount(pairs), label: pairs === 1 ? 'pair' : 'pairs' }],
    note: interest === 'unknown' ? 'Interest unknown' : capitalise(interest),
  };
}

function countyText(shape: string, { atlas, areaMode, classed }: CardSources): CardText {
  const { counties, metros } = atlas;
  const under = countiesUnderShape(shape, counties.id);
  const [county] = under;
  if (county === undefined) {
    return { title: 'Outside the table of counties', place: '', figures: [], note: noFigure };
  }
  const immigrants = under.reduce((sum, row) => sum + counties.immigrants[row], 0);
  const metro = counties.metro[county];
  const isMetropolitan = metro >= 0 && metros.type[metro] === 'metropolitan';
  const lines = [{ value: formatPeople(immigrants), label: 'immigrants' }];
  const isJudged = areaMode !== 'county' || classed.colouring.areas === 'metros';
  if (isMetropolitan && isJudged && !Number.isNaN(metros.immigrants[metro])) {
    const label = `in the metro ${metros.name[metro]}`;
    lines.push({ value: formatPeople(metros.immigrants[metro]), label });
  }
  lines.push(...linesOfArea(classed, shape));
  return {
    title: `${under.map((row) => counties.name[row]).join(' and ')}, ${counties.state[county]}`,
    place: '',
    figures: Number.isNaN(immigrants) ? lines.slice(1) : lines,
    note: Number.isNaN(immigrants) ? noFigure : 'Double click opens the area',
  };
}

const noFigure = 'No figure of immigrants';

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
