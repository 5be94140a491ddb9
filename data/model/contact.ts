import { z } from 'zod';
import { attorneyInterests } from './attorney.ts';
import { organizationTypes } from './evidence.ts';

/** Whom one can work with: an attorney, an office of attorneys, or an organization of the community. */
export const contactKinds = ['attorney', 'office', 'organization'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** By which way one talked. */
export const contactWays = ['call', 'e-mail', 'meeting', 'letter', 'other'] as const;
export type ContactWay = (typeof contactWays)[number];

const text = (most: number) => z.string().max(most);
const date = z.iso.date();
/** Pairs that they would take; null where nobody said. */
const pairs = z.number().min(0).max(1000).nullable();

/** So many contacts there may be. */
export const mostContacts = 20_000;
/** So many talks there may be with each of them. */
export const mostTalks = 2000;

/** Pairs as someone said them, the fewest to the most; null where nobody said. */
type SaidPairs = Record<'low' | 'expected' | 'high', number | null>;

export const contactSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(contactKinds),
    /** What sort of organization it is; null for attorneys and offices. */
    organizationType: z.enum(organizationTypes).nullable(),
    /** The person, or the organization where no person is known. */
    name: z.string().trim().min(1).max(200),
    role: text(200),
    organization: text(200),
    email: text(200),
    phone: text(60),
    city: text(120),
    /** Postal code, or '' where not known. */
    state: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/)]),
    /** WGS84 degrees; null where not known: then it is on no map and within no reach. */
    place: z
      .object({
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
      })
      .nullable(),
    /** Id of the attorney dataset's row that this is, whose answer it then gives; null where it has none. */
    attorney: text(200).nullable(),
    interest: z.enum(attorneyInterests),
    pairs: z.object({ low: pairs, expected: pairs, high: pairs }).refine(rises, {
      error: 'Pairs rise from the fewest to the expected and the most',
    }),
    /** Every talk, in the order of dates. */
    log: z
      .array(
        z.object({ id: z.uuid(), date, way: z.enum(contactWays), by: text(200), what: text(4000) }),
      )
      .max(mostTalks),
    notes: text(20_000),
  })
  .refine(
    ({ kind, organizationType, attorney }) =>
      kind === 'organization' ? attorney === null : organizationType === null,
    {
      error: 'An organization is no row of the attorneys, and only an organization is of a type',
    },
  );
export type Contact = z.infer<typeof contactSchema>;

/** One talk with a contact. */
export type ContactTalk = Contact['log'][number];

/** Whether what is known of the pairs rises. */
export function rises({ low, expected, high }: SaidPairs): boolean {
  const known = [low, expected, high].filter((count) => count !== null);
  return known.every((count, i) => i === 0 || known[i - 1] <= count);
}

/** Someone of whom nothing is known but the name. */
export function newContact(id: string, kind: ContactKind, name: string): Contact {
  return {
    id,
    kind,
    organizationType: kind === 'organization' ? 'other nonprofit' : null,
    name,
    role: '',
    organization: '',
    email: '',
    phone: '',
    city: '',
    state: '',
    place: null,
    attorney: null,
    interest: 'unknown',
    pairs: { low: null, expected: null, high: null },
    log: [],
    notes: '',
  };
}
