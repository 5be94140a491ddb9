import { fiveQuestions } from '../../../data/model/profile.ts';
import type { Work } from '../../../renderer/state/work-store.ts';

/** The work of a workspace in which nobody has done anything yet. */
export const emptyWork: Work = {
  profile: fiveQuestions,
  otherProfiles: [],
  shortlists: { current: null, shortlists: [] },
  candidacy: { candidates: [], contacts: [], feeSchedule: { steps: [] } },
  datasets: { current: [], undone: [] },
  views: [],
};
