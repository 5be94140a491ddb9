const longest = 80;

/** A name like the given one that none has yet: 'Northeast' leads to 'Northeast 2'. */
export function freeName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((one) => one.toLowerCase()));
  const stem = name.replace(/ \d+$/, '');
  for (let number = 2; ; number++) {
    const ending = ` ${number}`;
    const free = stem.slice(0, longest - ending.length).trimEnd() + ending;
    if (!known.has(free.toLowerCase())) return free;
  }
}
