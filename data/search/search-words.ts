/** Lower case, without accents, and with every run of other signs as one blank. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
}

/** Names that everybody says and no directory has. */
const shortNames: [RegExp, string][] = [
  [/\bumass\b/gi, 'university of massachusetts'],
  [/\buconn\b/gi, 'university of connecticut'],
  [/\bumd\b/gi, 'university of maryland'],
  [/\bmit\b/gi, 'massachusetts institute of technology'],
  [/\bucla\b/gi, 'university of california los angeles'],
  [/\bnyu\b/gi, 'new york university'],
];

/** What is typed with the short names of schools written out: 'ucla' finds its university. */
export function expandShortNames(search: string): string {
  return shortNames.reduce((text, [short, long]) => text.replace(short, long), search);
}
