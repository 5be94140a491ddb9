import type { Finding } from '../../data/model/finding.ts';

type Severity = Finding['severity'];

export interface FindingGroup {
  severity: Severity;
  title: string;
  findings: Finding[];
}

const titles: Record<Severity, { one: string; many: string }> = {
  error: { one: 'error', many: 'errors' },
  warning: { one: 'warning', many: 'warnings' },
  note: { one: 'note', many: 'notes' },
};

/** Findings by how much they matter, in the order of the file within each group. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const order: Severity[] = ['error', 'warning', 'note'];
  return order
    .map((severity) => {
      const found = findings.filter((finding) => finding.severity === severity);
      found.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
      const { one, many } = titles[severity];
      return { severity, title: found.length === 1 ? one : many, findings: found };
    })
    .filter(({ findings: found }) => found.length > 0);
}
