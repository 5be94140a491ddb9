import type { SavedShortlists } from '../../data/api/answers.ts';
import { rankCountry } from '../../data/fit/rank-country.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import { ProblemError } from '../../data/model/problem.ts';
import { emptyShortlist, nameOfFirst, type Shortlist } from '../../data/model/shortlist.ts';
import { sayShortlistScope } from '../../data/report/report-scope.ts';
import { cityOfSchool } from '../../data/shortlist/city-of-school.ts';
import { addSchool, isListed, removeSchool } from '../../data/shortlist/edit-shortlist.ts';
import { orderCities } from '../../data/shortlist/order-cities.ts';
import { sayFull } from '../../data/shortlist/say-full.ts';
import { type Ask, askFigures, withBackend } from './ask-backend.ts';
import { findShortlist } from './find-shortlist.ts';
import { schoolOptions } from './school-options.ts';
import { drawTable, type TextColumn, written } from './text-table.ts';
import { listed, oneOf, readOptions, someText, UsageError } from './usage.ts';

export const shortlistOptions = {
  name: someText('NAME', 'show, add, remove: this shortlist (default: the one in use)'),
  format: oneOf(['table', 'json'], 'show: how to print it (default: table)'),
  workspace: schoolOptions.workspace,
};

type Values = ReturnType<typeof readOptions<typeof shortlistOptions>>['values'];

interface Action {
  /** What stands behind its name; '…' where there may be more of the last one. */
  takes: string[];
  run: (ask: Ask, given: string[], values: Values) => Promise<string>;
}

const actions: Record<string, Action> = {
  list: { takes: [], run: async (ask) => drawList(await ask('shortlists', {})) },
  show: { takes: [], run: (ask, _given, values) => show(ask, values) },
  new: {
    takes: ['NAME'],
    async run(ask, [given]) {
      const shortlist = emptyShortlist(crypto.randomUUID(), given);
      await ask('saveShortlist', { shortlist });
      return `“${shortlist.name}” is made and in use.`;
    },
  },
  use: {
    takes: ['NAME'],
    async run(ask, [name]) {
      const shortlist = findShortlist(await ask('shortlists', {}), name);
      await ask('chooseShortlist', { id: shortlist.id });
      return `“${shortlist.name}” is in use.`;
    },
  },
  add: { takes: ['UNITID…'], run: (ask, given, { name }) => change(ask, name, given, add) },
  remove: { takes: ['UNITID…'], run: (ask, given, { name }) => change(ask, name, given, remove) },
};

/** Lists, shows and changes the shortlists of a workspace. */
export async function shortlist(args: string[]): Promise<string> {
  const { values, positionals } = readOptions('shortlist', args, shortlistOptions);
  const [name, ...given] = positionals.map((word) => word.trim());
  if (name === undefined || !Object.hasOwn(actions, name)) {
    const said = name === undefined ? 'Say what to do' : `"shortlist" cannot "${name}"`;
    throw new UsageError(`${said}: it is ${listed(Object.keys(actions), 'or')}.`);
  }
  const { takes, run } = actions[name];
  const many = takes.at(-1)?.endsWith('…') === true;
  if (given.length < takes.length || (!many && given.length > takes.length) || given.includes('')) {
    const call = ['shortlist', name, ...takes].join(' ');
    throw new UsageError(
      `"shortlist ${name}" is called so: ${call}; quote a name that has blanks.`,
    );
  }
  const misfit = many ? given.find((word) => !/^\d{6}$/.test(word)) : undefined;
  if (misfit !== undefined) {
    throw new UsageError(`"${misfit}" is no UNITID, which has six digits.`);
  }
  return withBackend(values.workspace, (ask) => run(ask, given, values));
}

type Edit = (atlas: Atlas, shortlist: Shortlist, school: number) => Shortlist;

const add: Edit = (atlas, shortlist, school) => {
  const city = cityOfSchool(atlas, school);
  const full = sayFull(shortlist, city);
  if (full !== null) throw new ProblemError('shortlist-full', full);
  return addSchool(shortlist, atlas.schools.unitid[school], city);
};

const remove: Edit = ({ schools }, shortlist, school) => {
  const unitid = schools.unitid[school];
  if (isListed(shortlist, unitid)) return removeSchool(shortlist, unitid);
  throw new ProblemError(
    'not-listed',
    `${schools.name[school]} (${unitid}) is not on the shortlist “${shortlist.name}”.`,
  );
};

/** All of it or nothing; the shortlist in use stays the one in use. */
async function change(
  ask: Ask,
  name: string | undefined,
  unitids: string[],
  edit: Edit,
): Promise<string> {
  const saved = await ask('shortlists', {});
  const first = emptyShortlist(crypto.randomUUID(), nameOfFirst);
  const before = name === undefined && saved.current === null ? first : findShortlist(saved, name);
  const atlas = await ask('atlas', {});
  const after = unitids.reduce((shortlist, unitid) => {
    const school = atlas.schools.unitid.indexOf(unitid);
    if (school < 0) {
      throw new ProblemError('school-unknown', `There is no school ${unitid} in this workspace.`);
    }
    return edit(atlas, shortlist, school);
  }, before);
  await ask('saveShortlist', { shortlist: after });
  if (saved.current !== null && saved.current !== after.id) {
    await ask('chooseShortlist', { id: saved.current });
  }
  const { ranking } = await country(ask);
  return `“${after.name}”: ${sayShortlistScope(after, atlas.schools.unitid, ranking.ranked)}.`;
}

async function country(ask: Ask) {
  const choice = { profile: undefined, area: undefined, 'half-distance': undefined };
  const { atlas, figures, profile } = await askFigures(ask, choice);
  return rankCountry(atlas, figures, profile);
}

interface Line {
  number: number | null;
  city: string;
  status: string;
  school: string;
  unitid: string;
  rank: number | null;
  fit: number | null;
}

async function show(ask: Ask, { name, format = 'table' }: Values): Promise<string> {
  const shortlist = findShortlist(await ask('shortlists', {}), name);
  if (format === 'json') return JSON.stringify(shortlist, null, 2);
  const { atlas, ranking, fit } = await country(ask);
  const { schools } = atlas;
  const places = new Map(Array.from(ranking.order, (school, place) => [school, place]));
  const positionOf = (unitid: string) => schools.unitid.indexOf(unitid);
  const place = (unitid: string) => places.get(positionOf(unitid)) ?? Number.POSITIVE_INFINITY;
  const lines = orderCities(shortlist, place).flatMap((city, c) =>
    city.schools.map((unitid, s): Line => {
      const school = positionOf(unitid);
      return {
        number: s === 0 ? c + 1 : null,
        city: s === 0 ? city.name : '',
        status: s === 0 ? city.status : '',
        school: school < 0 ? 'not in this workspace' : schools.name[school],
        unitid,
        rank: ranking.rank[school] || null,
        fit: fit.fit[school] ?? null,
      };
    }),
  );
  const scope = `“${shortlist.name}”, ${shortlist.order}: ${sayShortlistScope(shortlist, schools.unitid, ranking.ranked)}`;
  return lines.length === 0 ? scope : `${scope}\n${drawTable(columns, lines)}`;
}

const columns: TextColumn<Line>[] = [
  { head: '#', align: 'right', cell: ({ number }) => (number === null ? '' : written(number)) },
  { head: 'City', most: 40, cell: ({ city }) => city },
  { head: 'Status', cell: ({ status }) => status },
  { head: 'School', most: 40, cell: ({ school }) => school },
  { head: 'UNITID', cell: ({ unitid }) => unitid },
  { head: 'Rank', align: 'right', cell: ({ rank }) => written(rank) },
  { head: 'Fit', align: 'right', cell: ({ fit }) => written(fit) },
];

function drawList({ current, shortlists }: SavedShortlists): string {
  if (shortlists.length === 0) return 'No shortlist yet; “shortlist add UNITID” makes one.';
  return drawTable<Shortlist>(
    [
      { head: 'In use', cell: ({ id }) => (id === current ? '●' : '') },
      { head: 'Shortlist', cell: ({ name }) => name },
      { head: 'Cities', align: 'right', cell: ({ cities }) => written(cities.length) },
      {
        head: 'Schools',
        align: 'right',
        cell: ({ cities }) => written(cities.flatMap(({ schools }) => schools).length),
      },
      { head: 'Order', cell: ({ order }) => order },
    ],
    shortlists,
  );
}
