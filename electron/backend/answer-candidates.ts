import type { EventName } from '../../data/api/contract.ts';
import { rankCountry } from '../../data/fit/rank-country.ts';
import { ProblemError } from '../../data/model/problem.ts';
import { formatOrdinal, formatScore } from '../../data/words/numbers.ts';
import {
  readCandidates,
  readTimeline,
  removeCandidate,
  storeCandidate,
} from './database/queries/candidates.ts';
import { readProfile } from './database/queries/profiles.ts';
import type { HandlersOf } from './handlers.ts';
import type { Workspace } from './workspace.ts';

type CandidateRequests = 'candidates' | 'saveCandidate' | 'deleteCandidate' | 'candidateTimeline';

/** Answers what is asked about candidates; what is known of them goes into the fit at once. */
export function answerCandidates(
  emit: (name: EventName & 'candidates', payload: Record<string, never>) => void,
): HandlersOf<CandidateRequests> {
  return {
    candidates: ({ db }) => readCandidates(db),
    saveCandidate(workspace, { candidate }) {
      const school = workspace.atlas().schools.unitid.indexOf(candidate.unitid);
      const before = standingOf(workspace, school);
      storeCandidate(workspace.db, candidate, new Date(), () => {
        workspace.forgetFigures();
        return whatCameOfIt(before, standingOf(workspace, school));
      });
      workspace.forgetFigures();
      emit('candidates', {});
      return null;
    },
    deleteCandidate(workspace, { unitid }) {
      if (!removeCandidate(workspace.db, unitid)) {
        throw new ProblemError('candidate-unknown', `There is no candidate ${unitid} here.`);
      }
      workspace.forgetFigures();
      emit('candidates', {});
      return null;
    },
    candidateTimeline: ({ db }, { unitid }) => readTimeline(db, unitid),
  };
}

interface Standing {
  fit: string;
  /** '9th', or 'no rank'. */
  rank: string;
}

/** Under the profile in use; null for a school that the datasets do not have. */
function standingOf(workspace: Workspace, school: number): Standing | null {
  if (school < 0) return null;
  const profile = readProfile(workspace.db);
  const { fit, ranking } = rankCountry(workspace.atlas(), workspace.figures(profile), profile);
  const rank = ranking.rank[school];
  return {
    fit: formatScore(fit.fit[school]),
    rank: rank === 0 ? 'no rank' : formatOrdinal(rank),
  };
}

function whatCameOfIt(before: Standing | null, after: Standing | null): string[] {
  if (before === null || after === null) return [];
  if (before.fit === after.fit && before.rank === after.rank) return [];
  return [`Fit ${after.fit} (${after.rank}), before ${before.fit} (${before.rank})`];
}
