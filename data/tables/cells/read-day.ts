const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T[\d:.]+Z?)?$/;
const withSlashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
/** Days since the end of 1899, as spreadsheets count them: 1954 to 2119. */
const serial = /^[2-7]\d{4}(?:\.\d+)?$/;
const dayMs = 86_400_000;

/**
 * The day that a text says, as YYYY-MM-DD: in that form, as a spreadsheet's number of days, or as
 * 11/22/2026 where it cannot be read in two ways. 'twofold' where it can, null where it is no day.
 */
export function readDay(text: string): string | 'twofold' | null {
  const [, year, month, day] = iso.exec(text) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  const [, first, second, inYear] = withSlashes.exec(text) ?? [];
  if (inYear !== undefined) {
    const american = dayOf(Number(inYear), Number(first), Number(second));
    const european = dayOf(Number(inYear), Number(second), Number(first));
    if (american !== null && european !== null && american !== european) return 'twofold';
    return american ?? european;
  }
  if (!serial.test(text)) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * dayMs)
    .toISOString()
    .slice(0, 10);
}

/** Null for a day that no month has. */
function dayOf(year: number, month: number, day: number): string | null {
  const two = (number: number) => String(number).padStart(2, '0');
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text) ? text : null;
}
