import { answersOtherwise } from '../../data/contact/say-answer.ts';
import { rankCountry } from '../../data/fit/rank-country.ts';
import type { Candidate } from '../../data/model/candidate.ts';
import type { Contact } from '../../data/model/contact.ts';
import { sayStandingChange, type Standing, standingIn } from './candidate-standing.ts';
import { storeCandidate, tellTimeline } from './database/queries/candidates.ts';
import { findContact, storeContacts } from './database/queries/contacts.ts';
import { readProfile } from './database/queries/profiles.ts';
import { tellCandidates } from './tell-candidates.ts';
import type { Workspace } from './workspace.ts';

/** Saves candidates and contacts together, all or nothing, and tells the timelines what came of it. */
export function storeCandidacy(
  workspace: Workspace,
  candidates: readonly Candidate[],
  contacts: readonly Contact[],
  now: Date,
): void {
  const { db } = workspace;
  try {
    db.transaction(() => {
      keepContacts(workspace, contacts);
      const before = standingsOf(workspace, candidates);
      for (const candidate of candidates) storeCandidate(db, candidate, now);
      workspace.forgetFigures();
      const after = standingsOf(workspace, candidates);
      for (const [unitid, stands] of after) {
        const stood = before.get(unitid);
        if (stood !== undefined) tellTimeline(db, unitid, now, sayStandingChange(stood, stands));
      }
    }).immediate();
  } finally {
    // Also where it failed on the way.
    if (contacts.length > 0) workspace.forgetSupply();
    else workspace.forgetFigures();
  }
}

function keepContacts(workspace: Workspace, contacts: readonly Contact[]): void {
  const changes = contacts
    .map((after) => ({ before: findContact(workspace.db, after.id), after }))
    .filter(({ before, after }) => answersOtherwise(before, after));
  const store = () => storeContacts(workspace.db, contacts, []);
  if (changes.length > 0) tellCandidates(workspace, changes, null, store);
  else store();
}

/** Under the profile in use, by UNITID; without schools that the datasets do not have. */
function standingsOf(
  workspace: Workspace,
  candidates: readonly Candidate[],
): Map<string, Standing> {
  if (candidates.length === 0) return new Map();
  const atlas = workspace.atlas();
  const profile = readProfile(workspace.db);
  const country = rankCountry(atlas, workspace.figures(profile), profile);
  const positions = new Map(atlas.schools.unitid.map((unitid, school) => [unitid, school]));
  return new Map(
    candidates.flatMap(({ unitid }) => {
      const school = positions.get(unitid);
      return school === undefined ? [] : [[unitid, standingIn(country, school)]];
    }),
  );
}
