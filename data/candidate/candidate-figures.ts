import { type Candidate, championAuthorities, homeFeatures } from '../model/candidate.ts';
import { studentInterest } from './school-support.ts';

/** The figures that conversations, letters and visits give; NaN where nobody looked. */
export interface CandidateFigures {
  /** Documented features, 0-5. */
  home: number;
  /** 0 nobody found … 3 funding of their own. */
  champion: number;
  /** 0..1. */
  interest: number;
}

export function candidateFigures({ home, champion, evidence }: Candidate): CandidateFigures {
  const states = homeFeatures.map((feature) => home.features[feature]);
  return {
    home: states.every((state) => state === 'unknown')
      ? Number.NaN
      : states.filter((state) => state === 'documented').length,
    champion: champion === null ? Number.NaN : championAuthorities.indexOf(champion.authority),
    interest: studentInterest(evidence),
  };
}
