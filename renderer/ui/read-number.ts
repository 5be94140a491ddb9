const factors: Record<string, number> = { k: 1e3, m: 1e6 };

/** A number as people type it: 25,000 · 25 000 · 25k · 1.2M · 75 %; null where it is none. */
export function readNumber(text: string): number | null {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))([km])?%?$/i.exec(text.replace(/[\s,]/g, ''));
  if (match === null) return null;
  return Number(match[1]) * (factors[match[2]?.toLowerCase()] ?? 1);
}
