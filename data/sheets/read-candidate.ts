import {
  type Candidate,
  candidateSchema,
  championAuthorities,
  featureStates,
  investmentStates,
  newCandidate,
  pathways,
  stages,
} from '../model/candidate.ts';
import { type CandidateLine, homeKeys, investmentKeys, stepKeys } from './candidate-columns.ts';
import { plainFields } from './plain-fields.ts';
import type { SheetRow } from './sheet-row.ts';

/** The candidate that a row says; null where it says none. `known` is what it was held against. */
export function readCandidate(
  row: SheetRow<CandidateLine>,
  unitid: string,
  known: Candidate | null,
): Candidate | null {
  const fresh = newCandidate(unitid, 1);
  const pathway = row.neededWord('pathway', pathways.map(String));
  const stage = known === null ? row.word('stage', stages) : row.neededWord('stage', stages);
  const what = row.text('nextAction', 300);
  const due = row.day('due');
  if (what === '' && due !== null) {
    row.refuse('due', 'action-missing', 'is a day without a next action; say what is due');
  }
  const candidate = {
    unitid,
    pathway: pathways.find((one) => String(one) === pathway) ?? fresh.pathway,
    stage: stage ?? fresh.stage,
    setAside: row.yes('setAside') ?? false,
    owner: row.text('owner', 200),
    nextAction: what === '' ? null : { what, due },
    steps: readSteps(row, known),
    evidence: known?.evidence ?? [],
    home: {
      features: Object.fromEntries(
        homeKeys.map(({ feature, key }) => [feature, row.word(key, featureStates) ?? 'unknown']),
      ),
      dependsOnOnePerson: row.yes('dependsOnOnePerson'),
      note: row.text('homeNote', 4000),
    },
    champion: readChampion(row),
    investments: Object.fromEntries(
      investmentKeys.map(({ name, state, note }) => [
        name,
        { state: row.word(state, investmentStates) ?? 'open', note: row.text(note, 2000) },
      ]),
    ),
    gateOverride: readOverride(row),
    notes: row.text('notes', 20_000),
  };
  return plainFields(row, 'unitid', candidateSchema, candidate);
}

function readSteps(row: SheetRow<CandidateLine>, known: Candidate | null): Candidate['steps'] {
  const steps = { ...known?.steps };
  for (const { name, done, by } of stepKeys) {
    const date = row.day(done);
    const who = row.text(by, 200);
    if (date !== null) steps[name] = { date, by: who };
    else if (who === '') delete steps[name];
    else row.refuse(by, 'day-missing', 'says who did it, but not when; fill in the day as well');
  }
  return steps;
}

function readChampion(row: SheetRow<CandidateLine>): Candidate['champion'] {
  const [name, role] = [row.text('championName', 200), row.text('championRole', 200)];
  if (/^(?:an )?undergraduate$/i.test(row.text('authority').trim())) {
    return row.refuse(
      'authority',
      'champion-undergraduate',
      'cannot be the champion; it takes a person with decision-making power',
    );
  }
  const authority = row.word('authority', championAuthorities);
  if (authority !== null) return { name, role, authority, undergraduate: false };
  if ((name !== '' || role !== '') && !row.refused) {
    row.refuse(
      'authority',
      'authority-missing',
      `does not say what the champion can do; fill in one of: ${championAuthorities.join('; ')}`,
    );
  }
  return null;
}

function readOverride(row: SheetRow<CandidateLine>): Candidate['gateOverride'] {
  const reason = row.text('overrideReason', 2000);
  const by = row.text('overrideBy', 200);
  const date = row.day('overrideDate');
  if (reason.trim() !== '') {
    return { reason, by, date: date ?? row.neededDay('overrideDate') ?? '' };
  }
  if (by !== '' || date !== null) {
    row.refuse('overrideReason', 'reason-missing', 'leaves out why the gate is overridden');
  }
  return null;
}
