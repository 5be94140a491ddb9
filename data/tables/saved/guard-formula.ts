/** What a spreadsheet takes for the beginning of a formula, apostrophes before it and all. */
const formula = /^'*[=+\-@\t\r\n]/;
const guarded = /^'+[=+\-@\t\r\n]/;

/**
 * A text that no spreadsheet takes for a formula when it opens a CSV file: an apostrophe stands
 * before it. One that begins with apostrophes and a formula gets one more, so that `unguarded` gives
 * each text back as it was.
 */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/**
 * The same for a spreadsheet file, whose texts are marked as such and are no formulas: only what
 * `unguarded` would take an apostrophe from gets one.
 */
export function guardApostrophe(text: string): string {
  return guarded.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguarded(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
