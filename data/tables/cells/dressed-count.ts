/**
 * 1234.0, 1,234,567 and what other countries put between thousands, as spreadsheets write counts; a
 * point is none of them, for it stands before decimals.
 */
const dressed = /^(?:\d{1,15}|\d{1,3}(?:([, \u00a0\u202f'’])\d{3})(?:\1\d{3}){0,3})(?:\.0*)?$/;
const separators = /[, \u00a0\u202f'’]/g;
/** 12.000 is 12 to an American and 12,000 to a German. */
const twofold = /^[1-9]\d{0,2}\.000$/;

export const twofoldCount =
  'may be read with decimals or with a point between thousands; write it without the point';

/** The whole number that a dressed text says, 'twofold' for one that can be read in two ways. */
export function parseDressedCount(text: string): number | 'twofold' | null {
  if (twofold.test(text)) return 'twofold';
  return dressed.test(text) ? Number(text.replace(separators, '')) : null;
}
