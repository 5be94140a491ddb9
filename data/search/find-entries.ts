import { editsToBegin } from './edits-to-begin.ts';
import type { SearchIndex } from './search-index.ts';
import { expandShortNames, foldText } from './search-words.ts';

/** How well a typed word matches: the whole word, its beginning, or either after one or two edits. */
const whole = 1.3;
const beginning = 0.92;
const afterEdits = [beginning, 0.6, 0.4];
/** Of a beginning, what the missing rest of the word costs at most. */
const restCost = 0.2;

/** Names that begin as typed, or are what was typed, come first. */
const beginsAsTyped = 0.3;
const isTyped = 0.5;
const weightShare = 0.25;
/** A name that has little beside what was typed. */
const coveredShare = 0.15;

/** In a short word an edit would make it any other. */
function editsAllowed(typed: string): number {
  if (typed.length < 4 || /\d/.test(typed)) return 0;
  return typed.length < 7 ? 1 : 2;
}

/**
 * Positions of the entries that have every typed word, or one that it may be meant for, the best
 * match first; at most so many.
 */
export function findEntries(index: SearchIndex, typed: string, most: number): number[] {
  const query = foldText(expandShortNames(typed)).trim();
  const words = query.split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const count = index.titles.length;
  const scores = new Float64Array(count);
  const matched = new Uint8Array(count);
  words.forEach((word, w) => {
    const best = bestOfWord(index, word);
    for (let entry = 0; entry < count; entry++) {
      if (best[entry] === 0 || matched[entry] !== w) continue;
      matched[entry] = w + 1;
      scores[entry] += best[entry] / words.length;
    }
  });
  const found: number[] = [];
  for (let entry = 0; entry < count; entry++) {
    if (matched[entry] !== words.length) continue;
    const title = index.titles[entry];
    if (title.startsWith(query)) scores[entry] += beginsAsTyped;
    if (title === query) scores[entry] += isTyped;
    scores[entry] += (coveredShare * words.length) / Math.max(words.length, countWords(title));
    scores[entry] += weightShare * index.weights[entry];
    found.push(entry);
  }
  return found.sort((a, b) => scores[b] - scores[a] || a - b).slice(0, most);
}

function countWords(title: string): number {
  return title.split(' ').length;
}

/** Of the last words looked up: while the next is typed, those before it stay as they are. */
const lookedUp = new WeakMap<SearchIndex, Map<string, Float64Array>>();
const mostKept = 8;

function bestOfWord(index: SearchIndex, typed: string): Float64Array {
  const kept = lookedUp.get(index) ?? new Map<string, Float64Array>();
  lookedUp.set(index, kept);
  const best = kept.get(typed) ?? lookUp(index, typed);
  kept.delete(typed);
  kept.set(typed, best);
  if (kept.size > mostKept) kept.delete([...kept.keys()][0]);
  return best;
}

/** For each entry the score of its word nearest to the typed one, 0 where none is near. */
function lookUp({ titles, words, from, entry, share }: SearchIndex, typed: string) {
  const best = new Float64Array(titles.length);
  const allowed = editsAllowed(typed);
  for (let w = 0; w < words.length; w++) {
    const score = scoreWord(typed, words[w], allowed);
    if (score === 0) continue;
    for (let at = from[w]; at < from[w + 1]; at++) {
      best[entry[at]] = Math.max(best[entry[at]], score * share[at]);
    }
  }
  return best;
}

function scoreWord(typed: string, word: string, allowed: number): number {
  if (word === typed) return whole;
  const isBeginning = word.startsWith(typed);
  if (!isBeginning && allowed === 0) return 0;
  const edits = isBeginning ? 0 : editsToBegin(typed, word, allowed);
  if (edits > allowed) return 0;
  const rest = Math.max(0, word.length - typed.length) / word.length;
  return afterEdits[edits] * (1 - restCost * rest);
}
