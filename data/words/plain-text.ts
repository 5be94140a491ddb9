/** Signs that XML 1.0 knows no place for (section 2.2); fonts have none for them either. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that are taken out.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text fit for pages and documents: a blank for each control character, no half of a surrogate pair. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(unwritable, ' ');
}
