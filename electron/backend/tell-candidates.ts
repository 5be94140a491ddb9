import { sayAnswer } from '../../data/contact/say-answer.ts';
import { type RankedCountry, rankCountry } from '../../data/fit/rank-country.ts';
import type { Contact } from '../../data/model/contact.ts';
import { formatPairs } from '../../data/words/numbers.ts';
import { countOf } from '../../data/words/plural.ts';
import { sayStandingChange, type Standing, standingIn } from './candidate-standing.ts';
import { forgetLines, readCandidates, tellTimeline } from './database/queries/candidates.ts';
import { readProfile } from './database/queries/profiles.ts';
import type { Workspace } from './workspace.ts';

/** A contact whose answer is another one than before; null: not there. */
interface ChangedAnswer {
  before: Contact | null;
  after: Contact | null;
}

/** What was told last, to which the same contact's next answer soon after is added. */
export interface ToldChange {
  contact: string;
  before: Contact | null;
  standings: ReadonlyMap<string, WithSupply>;
  came: ReadonlyMap<string, WithSupply>;
  /** Ids of the lines. */
  lines: number[];
  /** Milliseconds. */
  at: number;
}

interface WithSupply extends Standing {
  /** As it is shown; '' where it is not known. */
  supply: string;
}

/** Longer pauses end a change: whoever types a number of pairs has it told once. */
const sameChangeMs = 60_000;

/**
 * Stores answers, and tells the timelines of all candidates whose attorney supply, as it is shown, is
 * another one by them what the answer was and what came of it.
 *
 * @returns what was told, for the next time; null where several answers came at once
 */
export function tellCandidates(
  workspace: Workspace,
  changes: readonly ChangedAnswer[],
  latest: ToldChange | null,
  store: () => void,
): ToldChange | null {
  const { db } = workspace;
  const now = new Date();
  return db
    .transaction(() => {
      const [first, ...more] = changes;
      const contact = (first.after ?? first.before)?.id ?? '';
      const stood = standingsOf(workspace);
      const goesOn =
        latest !== null &&
        more.length === 0 &&
        latest.contact === contact &&
        now.getTime() - latest.at < sameChangeMs &&
        // Nothing else has changed them meanwhile.
        isSame(latest.came, stood);
      const standings = goesOn ? latest.standings : stood;
      const before = goesOn ? latest.before : first.before;
      store();
      workspace.forgetSupply();
      if (goesOn) forgetLines(db, latest.lines);
      const answer =
        more.length === 0
          ? sayAnswer(before, first.after)
          : `Answers of ${countOf(changes.length, 'contact')} changed`;
      const came = standingsOf(workspace);
      const lines = [...came].flatMap(([unitid, after]) => {
        const was = standings.get(unitid);
        if (was === undefined || was.supply === after.supply) return [];
        const supply = `Attorney supply: ${after.supply}, before ${was.supply}`;
        return tellTimeline(db, unitid, now, [answer, supply, ...sayStandingChange(was, after)]);
      });
      return more.length > 0
        ? null
        : { contact, before, standings, came, lines, at: now.getTime() };
    })
    .immediate();
}

/** How the schools of all candidates stand under the profile in use. */
function standingsOf(workspace: Workspace): Map<string, WithSupply> {
  const candidates = readCandidates(workspace.db);
  if (candidates.length === 0) return new Map();
  const atlas = workspace.atlas();
  const profile = readProfile(workspace.db);
  const country = rankCountry(atlas, workspace.figures(profile), profile);
  const positions = new Map(atlas.schools.unitid.map((unitid, school) => [unitid, school]));
  return new Map(
    candidates.flatMap(({ unitid }) => {
      const school = positions.get(unitid);
      if (school === undefined) return [];
      return [[unitid, { ...standingIn(country, school), supply: saySupply(country, school) }]];
    }),
  );
}

/** '5.1 pairs (3 to 8)'; by the answers of contacts alone where no dataset covers the state. */
function saySupply({ figures }: RankedCountry, school: number): string {
  const [low, expected, high] = [
    figures.pairsLow[school],
    figures.pairsExpected[school],
    figures.pairsHigh[school],
  ].map(formatPairs);
  if (!Number.isNaN(figures.pairsExpected[school])) {
    return low === high ? `${expected} pairs` : `${expected} pairs (${low} to ${high})`;
  }
  if (figures.answersWithinReach[school] === 0) return 'not known';
  return `not known, ${formatPairs(figures.pairsOfAnswers[school])} pairs by answers of contacts`;
}

function isSame(
  one: ReadonlyMap<string, WithSupply>,
  other: ReadonlyMap<string, WithSupply>,
): boolean {
  return JSON.stringify([...one]) === JSON.stringify([...other]);
}
