import type { Evidence } from '../data/model/evidence.ts';

/** A letter of an organizing group, which opens the gate. */
export function letter(change: Partial<Evidence> = {}): Evidence {
  return {
    id: crypto.randomUUID(),
    kind: 'letter of recommendation',
    date: '2026-11-02',
    from: { name: 'Ana Reyes', role: '', organization: 'Casa Abierta', type: 'organizing group' },
    students: null,
    quotation: '',
    link: '',
    attachment: null,
    ...change,
  };
}
