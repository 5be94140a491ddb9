import { z } from 'zod';
import { attorneyInterests } from './attorney.ts';
import { organizationTypes } from './evidence.ts';

/** One conversation or letter: when, with whom, and what was said. */
const contactEntry = z.object({
  date: z.iso.date(),
  by: z.string().max(200),
  what: z.string().min(1).max(4000),
});

const pairs = z.number().min(0).max(100);

/** What an attorney or office answered; it goes before what the list says. */
export const attorneyContactSchema = z.object({
  /** The id in the list of attorneys. */
  attorney: z.string().min(1).max(200),
  interest: z.enum(attorneyInterests),
  /** Pairs that it would take; null where it did not say. */
  pairs: z
    .object({ low: pairs, expected: pairs, high: pairs })
    .refine(({ low, expected, high }) => low <= expected && expected <= high, {
      message: 'Pairs must not fall from low to expected to high',
    })
    .nullable(),
  log: z.array(contactEntry).max(1000),
});
export type AttorneyContact = z.infer<typeof attorneyContactSchema>;

/** An organization that works with immigrants near a school. */
export const communityOrganizationSchema = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(200),
  type: z.enum(organizationTypes),
  city: z.string().max(200),
  state: z.string().regex(/^[A-Z]{2}$/),
  /** WGS84 degrees; null where the place is not known. */
  place: z
    .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .nullable(),
  log: z.array(contactEntry).max(1000),
});
export type CommunityOrganization = z.infer<typeof communityOrganizationSchema>;
