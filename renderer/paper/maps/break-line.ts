/** A long line broken between words, by a count of letters. */
export function breakLine(line: string, letters: number): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > letters) {
    const end = rest.lastIndexOf(' ', letters);
    const at = end > 0 ? end : letters;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest];
}
