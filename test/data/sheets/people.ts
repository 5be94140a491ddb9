import fc from 'fast-check';
import { gateRefusal } from '../../../data/candidate/enter-stage.ts';
import { stepsToTick } from '../../../data/candidate/pathway-steps.ts';
import { attorneyInterests } from '../../../data/model/attorney.ts';
import {
  type Candidate,
  championAuthorities,
  featureStates,
  homeFeatures,
  investmentStates,
  investments,
  pathways,
  stages,
} from '../../../data/model/candidate.ts';
import { type Contact, contactKinds, contactWays } from '../../../data/model/contact.ts';
import {
  type Evidence,
  type EvidenceKind,
  evidenceKinds,
  organizationTypes,
} from '../../../data/model/evidence.ts';

/** Candidates and contacts as people may fill them in, at their worst. */

/** What troubles spreadsheets. */
const awkwardParts = fc.constantFrom(
  ...['"', "'", ',', ';', '\n', '\t', '=', '+', '-', '@', '007', ' ', '=HYPERLINK("x")'],
  ...['_x0041_', 'ñ', '語', '🏛', '<b>&amp;', 'null', '1/2', '2026-11-22', "'=1+1", 'TRUE', '1e5'],
);

/** Texts as they are kept once they were typed into a cell: no space at their ends. */
export function awkwardText(most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(awkwardParts, fc.string({ maxLength: 4 })), { maxLength: 6 })
    .map((parts) =>
      parts
        .join('')
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/[^\P{Cc}\n\t]/gu, ''),
    )
    .map((text) => text.toWellFormed().slice(0, most).toWellFormed().trim());
}

/** As a window may have kept them, with space at their ends and line ends of all kinds. */
export function anyText(most: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('', ' ', '\r\n'), awkwardText(most - 8), fc.constantFrom('', '  ', '\r'))
    .map((parts) => parts.join(''));
}

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2110-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const uuid = fc.uuid({ version: 4 });
const needed = (text: fc.Arbitrary<string>) => text.filter((one) => one.trim() !== '');

export function evidence(text: typeof awkwardText): fc.Arbitrary<Evidence> {
  return fc.record({
    id: uuid,
    kind: fc.constantFrom(...(Object.keys(evidenceKinds) as EvidenceKind[])),
    date: day,
    from: fc.record({
      name: text(60),
      role: text(60),
      organization: text(60),
      type: fc.constantFrom(...organizationTypes),
    }),
    students: fc.option(fc.nat({ max: 1_000_000 })),
    quotation: text(200),
    link: fc.constantFrom('' as const, 'https://example.org/letter?a=1&b=2'),
    attachment: fc.constant(null),
  });
}

export function candidate(unitid: string, text: typeof awkwardText): fc.Arbitrary<Candidate> {
  const free = fc.record({
    unitid: fc.constant(unitid),
    pathway: fc.constantFrom(...pathways),
    stage: fc.constantFrom(...stages),
    setAside: fc.boolean(),
    owner: text(60),
    nextAction: fc.option(fc.record({ what: needed(text(100)), due: fc.option(day) })),
    steps: fc.dictionary(
      fc.constantFrom(...stepsToTick),
      fc.record({ date: day, by: text(60) }, { noNullPrototype: true }),
      { noNullPrototype: true },
    ),
    evidence: fc.uniqueArray(evidence(text), { maxLength: 4, selector: ({ id }) => id }),
    home: fc.record({
      features: fc.record(
        Object.fromEntries(
          homeFeatures.map((feature) => [feature, fc.constantFrom(...featureStates)]),
        ) as Record<(typeof homeFeatures)[number], fc.Arbitrary<(typeof featureStates)[number]>>,
      ),
      dependsOnOnePerson: fc.option(fc.boolean()),
      note: text(100),
    }),
    champion: fc.option(
      fc.record({
        name: text(60),
        role: text(60),
        authority: fc.constantFrom(...championAuthorities),
        undergraduate: fc.constant(false as const),
      }),
    ),
    investments: fc.record(
      Object.fromEntries(
        investments.map((name) => [
          name,
          fc.record({ state: fc.constantFrom(...investmentStates), note: text(60) }),
        ]),
      ) as Record<
        (typeof investments)[number],
        fc.Arbitrary<{ state: (typeof investmentStates)[number]; note: string }>
      >,
    ),
    gateOverride: fc.option(
      fc.record({ reason: needed(text(100)).map((one) => one.trim()), by: text(60), date: day }),
    ),
    notes: text(200),
  });
  return free.map((one) => (gateRefusal(one) === null ? one : { ...one, stage: 'talks' as const }));
}

export function candidates(
  unitids: readonly string[],
  text: typeof awkwardText,
): fc.Arbitrary<Candidate[]> {
  return fc
    .subarray([...unitids])
    .chain((some) =>
      some.length === 0
        ? fc.constant([])
        : fc.tuple(...some.map((unitid) => candidate(unitid, text))),
    );
}

const degrees = (min: number, max: number) =>
  fc.integer({ min: min * 1e6, max: max * 1e6 }).map((millionths) => millionths / 1e6);

export function contact(text: typeof awkwardText): fc.Arbitrary<Contact> {
  return fc
    .record({
      id: uuid,
      kind: fc.constantFrom(...contactKinds),
      organizationType: fc.option(fc.constantFrom(...organizationTypes)),
      name: needed(text(60)).map((name) => name.trim()),
      role: text(60),
      organization: text(60),
      email: text(60),
      phone: fc.constantFrom('', '+1 617 555 0100', '(617) 555-0100'),
      city: text(60),
      state: fc.constantFrom('', 'MA', 'RI'),
      place: fc.option(fc.record({ latitude: degrees(25, 49), longitude: degrees(-124, -67) })),
      attorney: fc.option(fc.constantFrom('02108-legal-aid', '=02108')),
      interest: fc.constantFrom(...attorneyInterests),
      pairs: fc
        .array(fc.option(fc.integer({ min: 0, max: 80 }).map((quarters) => quarters / 4)), {
          minLength: 3,
          maxLength: 3,
        })
        .map((three) => {
          const known = three.flatMap((one) => one ?? []).sort((a, b) => a - b);
          const [low, expected, high] = three.map((one) =>
            one === null ? null : (known.shift() ?? null),
          );
          return { low, expected, high };
        }),
      log: fc.uniqueArray(
        fc.record({
          id: uuid,
          date: day,
          way: fc.constantFrom(...contactWays),
          by: text(60),
          what: text(200),
        }),
        { maxLength: 3, selector: ({ id }) => id },
      ),
      notes: text(200),
    })
    .map((one) => ({
      ...one,
      log: one.log.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
      ...(one.kind === 'organization' ? { attorney: null } : { organizationType: null }),
    }));
}

export function contacts(text: typeof awkwardText): fc.Arbitrary<Contact[]> {
  return fc.uniqueArray(contact(text), { maxLength: 4, selector: ({ id }) => id });
}
