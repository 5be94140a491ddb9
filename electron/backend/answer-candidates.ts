import type { BackendEvents, EventName } from '../../data/api/events.ts';
import { candidateFigures } from '../../data/candidate/candidate-figures.ts';
import { stageSince } from '../../data/candidate/stage-since.ts';
import { rankCountry } from '../../data/fit/rank-country.ts';
import type { Candidate } from '../../data/model/candidate.ts';
import { ProblemError } from '../../data/model/problem.ts';
import { sayStandingChange, type Standing, standingIn } from './candidate-standing.ts';
import {
  findCandidate,
  readCandidates,
  readStageLines,
  readTimeline,
  removeCandidate,
  storeCandidate,
  type TimelineEntry,
} from './database/queries/candidates.ts';
import { readProfile } from './database/queries/profiles.ts';
import type { HandlersOf } from './handlers.ts';
import { storeCandidacy } from './store-candidacy.ts';
import type { Workspace } from './workspace.ts';

type CandidateRequests =
  | 'candidates'
  | 'saveCandidate'
  | 'deleteCandidate'
  | 'candidateTimeline'
  | 'stageTimes'
  | 'saveCandidacy';

/** Answers what is asked about candidates; what is known of them goes into the fit at once. */
export function answerCandidates(
  emit: <Name extends EventName & ('candidates' | 'contacts')>(
    name: Name,
    payload: BackendEvents[Name],
  ) => void,
): HandlersOf<CandidateRequests> {
  let latest: TimelineEntry | null = null;
  return {
    candidates: ({ db }) => readCandidates(db),
    saveCandidate(workspace, { candidate }) {
      const { db } = workspace;
      const figures = tellsOtherwise(findCandidate(db, candidate.unitid), candidate);
      const school = figures ? workspace.atlas().schools.unitid.indexOf(candidate.unitid) : -1;
      const before = standingOf(workspace, school);
      const cameOfIt = () => {
        workspace.forgetFigures();
        return whatCameOfIt(before, standingOf(workspace, school));
      };
      try {
        latest = storeCandidate(db, candidate, new Date(), figures ? cameOfIt : undefined, latest);
      } finally {
        // Also where it failed on the way.
        if (figures) workspace.forgetFigures();
      }
      emit('candidates', { figures });
      return null;
    },
    deleteCandidate(workspace, { unitid }) {
      if (!removeCandidate(workspace.db, unitid, new Date())) {
        throw new ProblemError('candidate-unknown', `There is no candidate ${unitid} here.`);
      }
      latest = null;
      workspace.forgetFigures();
      emit('candidates', { figures: true });
      return null;
    },
    saveCandidacy(workspace, { candidates, contacts }) {
      latest = null;
      storeCandidacy(workspace, candidates, contacts, new Date());
      if (contacts.length > 0) emit('contacts', { figures: true });
      if (candidates.length > 0) emit('candidates', { figures: true });
      return null;
    },
    candidateTimeline: ({ db }, { unitid }) => readTimeline(db, unitid),
    stageTimes: ({ db }) =>
      [...readStageLines(db)].flatMap(([unitid, lines]) => {
        const since = stageSince(lines);
        return since === null ? [] : [{ unitid, since }];
      }),
  };
}

/** Whether the figures of the school are other ones by a change; notes and names are in none. */
function tellsOtherwise(before: Candidate | null, after: Candidate): boolean {
  const was = before && candidateFigures(before);
  const is = candidateFigures(after);
  return (['home', 'champion', 'interest'] as const).some(
    (figure) => !Object.is(was?.[figure] ?? Number.NaN, is[figure]),
  );
}

/** Under the profile in use; null for a school that the datasets do not have. */
function standingOf(workspace: Workspace, school: number): Standing | null {
  if (school < 0) return null;
  const profile = readProfile(workspace.db);
  return standingIn(rankCountry(workspace.atlas(), workspace.figures(profile), profile), school);
}

function whatCameOfIt(before: Standing | null, after: Standing | null): string[] {
  return before === null || after === null ? [] : sayStandingChange(before, after);
}
