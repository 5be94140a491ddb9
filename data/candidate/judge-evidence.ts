import { type Evidence, evidenceKinds } from '../model/evidence.ts';
import { judgeCommunityEvidence, type Verdict } from './community-support.ts';
import { studentsWhoWrite } from './school-support.ts';

/** What a piece of evidence counts for, whatever it speaks for, and why or why not. */
export function judgeEvidence(evidence: Evidence): Verdict {
  switch (evidenceKinds[evidence.kind]) {
    case 'students':
      return judgeStudentEvidence(evidence);
    case 'faculty':
      return {
        counts: true,
        sentence: 'One of the three that together show the support of faculty or administration.',
      };
    case 'community':
      return judgeCommunityEvidence(evidence);
    case 'home':
      return { counts: true, sentence: 'It stands behind what is said of the home.' };
    case 'champion':
      return { counts: true, sentence: 'It stands behind what is said of the champion.' };
  }
}

function judgeStudentEvidence({ kind, students }: Evidence): Verdict {
  const number = students ?? 0;
  if (kind === 'club or course') {
    return { counts: true, sentence: 'A current club or course shows the interest of students.' };
  }
  if (number === 0) {
    return {
      counts: false,
      sentence: `Say how many students ${kind === 'sign-ups' ? 'signed up' : 'wrote'}; without a number it shows nothing.`,
    };
  }
  if (kind === 'sign-ups') {
    return { counts: true, sentence: 'Sign-ups show the interest of students.' };
  }
  return number >= studentsWhoWrite
    ? {
        counts: true,
        sentence: `${studentsWhoWrite} or more students wrote: their interest is shown.`,
      }
    : {
        counts: false,
        sentence: `${number} of the ${studentsWhoWrite} students whose writing would show interest; it counts in part.`,
      };
}
