import type { AttorneyInterest } from '../model/attorney.ts';
import type { ContactKind } from '../model/contact.ts';

/** Kinds of contacts as they stand in lists: one and several. */
export const contactKindWords: Record<ContactKind, { one: string; many: string }> = {
  attorney: { one: 'Attorney', many: 'Attorneys' },
  office: { one: 'Office', many: 'Offices' },
  organization: { one: 'Organization', many: 'Organizations' },
};

/** Interest as it stands by itself. */
export const interestWords: Record<AttorneyInterest, string> = {
  committed: 'Committed',
  interested: 'Interested',
  contacted: 'Contacted',
  unknown: 'Unknown',
  declined: 'Declined',
};
