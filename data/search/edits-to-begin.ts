/** Rows of the table of distances, kept from call to call: this runs for thousands of words a key. */
const width = 64;
let before2 = new Int32Array(width);
let before = new Int32Array(width);
let row = new Int32Array(width);

/**
 * The fewest edits that turn what was typed into the beginning of a word, so that a word still being
 * typed matches as well: a letter left out, added or wrong, or two neighbours swapped (optimal string
 * alignment). `most + 1` where it takes more than `most`.
 */
export function editsToBegin(typed: string, word: string, most: number): number {
  const length = typed.length;
  const reach = Math.min(word.length, length + most, width - 1);
  const tooMany = most + 1;
  if (length - reach > most || length >= width) return tooMany;
  for (let j = 0; j <= reach; j++) before[j] = j;
  for (let i = 1; i <= length; i++) {
    const letter = typed.charCodeAt(i - 1);
    const from = Math.max(1, i - most);
    const to = Math.min(reach, i + most);
    // Outside this band it takes more edits than are allowed.
    row[from - 1] = from === 1 ? i : tooMany;
    let least = row[from - 1];
    for (let j = from; j <= to; j++) {
      const there = word.charCodeAt(j - 1);
      let edits = before[j - 1] + (letter === there ? 0 : 1);
      edits = Math.min(edits, row[j - 1] + 1);
      if (j < i + most) edits = Math.min(edits, before[j] + 1);
      const swapped =
        i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === there;
      if (swapped) edits = Math.min(edits, before2[j - 2] + 1);
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return tooMany;
    [before2, before, row] = [before, row, before2];
  }
  let fewest = tooMany;
  for (let j = Math.max(0, length - most); j <= reach; j++) fewest = Math.min(fewest, before[j]);
  return fewest;
}
