/** Signs that XML 1.0 knows no place for (section 2.2), and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that are taken out.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The same value with every text in it fit for documents: notes may hold what was pasted into them. */
export function withPlainText<Value>(value: Value): Value {
  if (typeof value === 'string') return value.toWellFormed().replace(unwritable, ' ') as Value;
  if (Array.isArray(value)) return value.map(withPlainText) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withPlainText(inner)]);
  return Object.fromEntries(entries) as Value;
}
