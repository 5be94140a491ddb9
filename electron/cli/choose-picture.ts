import { ProblemError } from '../../data/model/problem.ts';
import { type Picture, type PictureSubject, pictureWidths } from '../../data/report/picture.ts';
import type { Report } from '../../data/report/report.ts';
import { aNumber, listed, type Option, UsageError } from './usage.ts';

const whole = ['map', 'comparison', 'robustness'] as const;
const cityMark = 'city:';

/** What PNG and SVG show. A city is said by its name, or by its id where two share one. */
type PictureWord = (typeof whole)[number] | `${typeof cityMark}${string}`;

export const pictureOptions = {
  picture: {
    placeholder: 'map|city:NAME|comparison|robustness',
    help: 'png, svg: what is drawn (default: map)',
    read(text, name) {
      const word = whole.find((one) => one === text);
      if (word !== undefined) return word;
      if (text.startsWith(cityMark) && text.length > cityMark.length) return text as PictureWord;
      throw new UsageError(
        `--${name} cannot be "${text}": it is ${listed([...whole, 'city:NAME'], 'or')}.`,
      );
    },
  } satisfies Option<PictureWord>,
  width: aNumber('PIXELS', `png, svg: how wide (default: ${pictureWidths.usual})`, {
    min: pictureWidths.least,
    max: pictureWidths.most,
    whole: true,
  }),
};

export interface PictureChoice {
  picture: PictureWord | undefined;
  width: number | undefined;
}

/** The picture of a report that the words mean; throws a sentence where no city, or more than one, has the name. */
export function choosePicture(report: Report, { picture = 'map', width }: PictureChoice): Picture {
  return { subject: subjectOf(report, picture), width: width ?? pictureWidths.usual };
}

function subjectOf({ shortlist, cities }: Report, word: PictureWord): PictureSubject {
  const of = whole.find((one) => one === word);
  if (of !== undefined) return { of };
  const name = word.slice(cityMark.length);
  const same = (text: string) => text.toLowerCase() === name.toLowerCase();
  const found = cities.filter((city) => [city.id, city.name, city.fullName].some(same));
  const [city] = found;
  if (found.length === 1) return { of: 'city', kind: city.kind, id: city.id };
  if (found.length > 1) {
    const ids = found.map(({ fullName, id }) => `${id} (${fullName})`);
    throw new ProblemError(
      'city-ambiguous',
      `More than one city is called “${name}”: say its id, ${listed(ids, 'or')}.`,
    );
  }
  const names = cities.map((one) => `“${one.name}”`);
  const there = names.length === 0 ? 'which has no city' : `which has ${listed(names, 'and')}`;
  throw new ProblemError(
    'city-unknown',
    `There is no city “${name}” on the shortlist “${shortlist}”, ${there}.`,
  );
}
