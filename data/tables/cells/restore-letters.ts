/**
 * Characters of Mac Roman at the bytes E0 to FF, where the Windows code page has the small letters à
 * to ÿ. A spreadsheet on a Mac that takes a Windows file for its own turns "Doña" into "DoÒa".
 */
const macRoman = '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
const firstByte = 0xe0;

const beyondAscii = /[^\p{ASCII}]/u;
/** A sign or capital within a word, next to a small letter, where a name has a small letter. */
const misread = /(?<=\p{L})(?:(?<=[a-z])[^\p{ASCII}\p{Ll}]|[^\p{ASCII}\p{Ll}](?=[a-z]))/gu;

/** The text with its small letters back, where it was read in the wrong code page; else the same. */
export function restoreLetters(text: string): string {
  if (!beyondAscii.test(text)) return text;
  return text.replace(misread, (sign) => {
    const position = macRoman.indexOf(sign);
    return position < 0 ? sign : String.fromCharCode(firstByte + position);
  });
}
