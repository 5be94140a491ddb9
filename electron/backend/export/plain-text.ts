import { plainText } from '../../../data/words/plain-text.ts';

/** The same value with every text in it fit for documents: notes may hold what was pasted into them. */
export function withPlainText<Value>(value: Value): Value {
  if (typeof value === 'string') return plainText(value) as Value;
  if (Array.isArray(value)) return value.map(withPlainText) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withPlainText(inner)]);
  return Object.fromEntries(entries) as Value;
}
