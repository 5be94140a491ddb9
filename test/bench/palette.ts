import type { Atlas } from '../../data/model/atlas.ts';
import { findableCommands } from '../../data/search/findable-commands.ts';
import { findablePlaces } from '../../data/search/findable-places.ts';
import { findEntries } from '../../data/search/find-entries.ts';
import { buildSearchIndex } from '../../data/search/search-index.ts';
import { foldText } from '../../data/search/search-words.ts';
import { type Measured, timeInTurns, timesOf } from './measure.ts';

/** As people type them: rightly, with slips, from the one letter that nearly everything has. */
const typings = [
  'university of massachusetts boston',
  'univeristy of californai los angelse',
  'worcestre state',
  'community colege',
  'sufolk county ma',
  'greater bostn',
  'decision records',
];
const mostFound = 40;
const turns = 5;

/** What a key costs in the palette, over all schools, cities, counties, metros and commands. */
export async function measurePalette(atlas: Atlas): Promise<Measured[]> {
  const entries = [...findableCommands, ...findablePlaces(atlas)];
  const build = await timeInTurns({ build: () => buildSearchIndex(entries) }, 5);
  const index = buildSearchIndex(entries);
  const texts = entries.map(({ title, context }) => foldText(`${title} ${context}`));
  const keys = typings.flatMap((typing) =>
    Array.from(typing, (_, length) => ({
      typed: typing.slice(0, length + 1),
      turns: [] as number[],
    })),
  );
  for (let turn = 0; turn < turns; turn++) {
    // Another object for each turn: what was looked up for the one before is not at hand.
    const unused = { ...index };
    for (const key of keys) {
      const start = performance.now();
      findEntries(unused, key.typed, mostFound);
      key.turns.push(performance.now() - start);
    }
  }
  const times = keys.map(({ typed, turns: taken }) => ({ typed, ...timesOf(taken) }));
  const slowest = times.reduce((one, other) => (other.ms > one.ms ? other : one));
  const words = foldText(slowest.typed).split(' ').filter(Boolean);
  const { plain } = await timeInTurns(
    { plain: () => texts.filter((text) => words.every((word) => text.includes(word))) },
    turns,
  );
  const count = entries.length.toLocaleString('en-US');
  return [
    {
      what: `Palette, the slowest of ${keys.length} keys ("${slowest.typed}") over ${count} names`,
      ms: slowest.ms,
      median: slowest.median,
      limit: 20,
    },
    {
      what: 'The same key',
      ms: slowest.ms,
      median: slowest.median,
      peers: [{ what: 'a search that forgives nothing', ...plain }],
      limit: null,
    },
    { what: `Index of ${count} names, made once in an idle moment`, ...build.build, limit: null },
  ];
}
