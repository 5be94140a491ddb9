import type { Dataset } from '../../../data/model/dataset.ts';
import type { Finding } from '../../../data/model/finding.ts';
import type {
  AttorneyRow,
  CountyRow,
  CoverageRow,
  MembershipRow,
  PartnerRow,
  SchoolRow,
  TractCentreRow,
} from '../../../data/tables/rows.ts';

/** A table as read from data/reference: where it comes from, its rows, and what was said about them. */
export interface Read<Row> {
  dataset: Omit<Dataset, 'id' | 'importedAt'>;
  rows: Row[];
  findings: Finding[];
}

/** The reference dataset: every table that a new workspace is made from. */
export interface ReferenceTables {
  counties: Read<CountyRow>;
  memberships: Read<MembershipRow>;
  tractCentres: Read<TractCentreRow>;
  schools: Read<SchoolRow>;
  attorneys: Read<AttorneyRow>;
  attorneyCoverage: Read<CoverageRow>;
  partners: Read<PartnerRow>;
}
