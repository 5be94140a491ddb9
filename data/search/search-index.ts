import { foldText } from './search-words.ts';

/** Something that can be found by its name. */
export interface Findable {
  /** Its name, whose words count most. */
  title: string;
  /** Where it is, other names: words that lead to it too. */
  context: string;
  /** 0-1: of two that match alike, the greater stands first. */
  weight: number;
}

/** The words of all that can be found, each with where it stands. */
export interface SearchIndex {
  titles: string[];
  weights: Float64Array;
  /** Every word once, sorted. */
  words: string[];
  /** Entries of word w are entry[from[w]] up to entry[from[w + 1]], with how much the word counts there. */
  from: Int32Array;
  entry: Int32Array;
  share: Float64Array;
}

const shares = { title: 1, initials: 0.85, context: 0.8 };

/** Words that a name is not shortened by: University of California-Los Angeles is UCLA. */
const smallWords = new Set(['of', 'the', 'and', 'at', 'for', 'in', 'a']);

/** Made once for what can be found; what is typed is then looked up by its words. */
export function buildSearchIndex(findables: readonly Findable[]): SearchIndex {
  const postings = new Map<string, Map<number, number>>();
  const add = (word: string, entry: number, share: number) => {
    const entries = postings.get(word) ?? new Map<number, number>();
    entries.set(entry, Math.max(share, entries.get(entry) ?? 0));
    postings.set(word, entries);
  };
  const titles = findables.map(({ title, context }, entry) => {
    const folded = foldText(title).trim();
    const words = folded.split(' ').filter(Boolean);
    for (const word of words) add(word, entry, shares.title);
    const initials = words.filter((word) => !smallWords.has(word)).map((word) => word[0]);
    if (initials.length > 2) add(initials.join(''), entry, shares.initials);
    for (const word of foldText(context).split(' ')) {
      if (word !== '') add(word, entry, shares.context);
    }
    return folded;
  });
  const words = [...postings.keys()].sort();
  const from = new Int32Array(words.length + 1);
  words.forEach((word, w) => {
    from[w + 1] = from[w] + (postings.get(word)?.size ?? 0);
  });
  const entry = new Int32Array(from[words.length]);
  const share = new Float64Array(from[words.length]);
  words.forEach((word, w) => {
    let at = from[w];
    for (const [position, counts] of postings.get(word) ?? []) {
      entry[at] = position;
      share[at++] = counts;
    }
  });
  const weights = Float64Array.from(findables, ({ weight }) => weight);
  return { titles, weights, words, from, entry, share };
}
