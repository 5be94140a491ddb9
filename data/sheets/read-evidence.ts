import {
  type Evidence,
  type EvidenceKind,
  evidenceKinds,
  evidenceSchema,
  organizationTypes,
} from '../model/evidence.ts';
import type { EvidenceLine } from './evidence-columns.ts';
import { plainFields } from './plain-fields.ts';
import type { SheetRow } from './sheet-row.ts';

const kinds = Object.keys(evidenceKinds) as EvidenceKind[];

/** The piece of evidence that a row says; null where it says none. Its file stays with it. */
export function readEvidence(
  row: SheetRow<EvidenceLine>,
  id: string,
  known: Evidence | null,
): Evidence | null {
  const link = row.text('link', 2000);
  if (!evidenceSchema.shape.link.safeParse(link).success) {
    row.refuse('link', 'not-a-link', 'is no address that begins with https://');
  }
  return plainFields(row, 'kind', evidenceSchema, {
    id,
    kind: row.neededWord('kind', kinds),
    date: row.neededDay('date'),
    from: {
      name: row.text('name', 200),
      role: row.text('role', 200),
      organization: row.text('organization', 200),
      type: row.neededWord('type', organizationTypes),
    },
    students: row.number('students', { min: 0, max: 1_000_000, whole: true }),
    quotation: row.text('quotation', 4000),
    link,
    attachment: known?.attachment ?? null,
  });
}
