import { judgeEvidence } from '../../data/candidate/judge-evidence.ts';
import { pathwaySteps } from '../../data/candidate/pathway-steps.ts';
import { sayFacultySupport, sayStudentInterest } from '../../data/candidate/school-support.ts';
import type { Attachment } from '../../data/model/attachment.ts';
import {
  type Candidate,
  type CandidateEvent,
  homeFeatures,
  investments,
  pathwayNames,
} from '../../data/model/candidate.ts';
import type { Evidence } from '../../data/model/evidence.ts';
import { sayGate, sayOverride, sayStage } from '../../data/words/candidate-words.ts';
import { written } from './text-table.ts';

/** A candidate with how its school stands. */
export interface Described {
  candidate: Candidate;
  school: string;
  rank: number | null;
  /** 0-100. */
  fit: number | null;
}

/** All that is known of a candidate, part by part. */
export function candidateText(
  described: Described,
  attachments: readonly Attachment[],
  timeline: readonly CandidateEvent[],
): string {
  const { candidate } = described;
  const { evidence, home, investments: given } = candidate;
  const files = new Map(attachments.map(({ id, name }) => [id, name]));
  const parts = [
    overview(described),
    ['Steps', ...stepLines(candidate)],
    [
      'Evidence',
      `  Students: ${sayStudentInterest(evidence)}`,
      `  Faculty or administration: ${sayFacultySupport(evidence)}`,
      ...evidence.flatMap((one) => evidenceLines(one, files)),
    ],
    ['Home', ...homeFeatures.map((feature) => `  ${feature}: ${home.features[feature]}`)],
    ['Champion', `  ${sayChampion(candidate)}`],
    ['Investments', ...investments.map((name) => `  ${name}: ${given[name].state}`)],
    ['Timeline', ...timeline.map(({ at, sentence }) => `  ${minute(at)} ${sentence}`)],
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function overview({ candidate, school, rank, fit }: Described): string[] {
  const { unitid, pathway, owner, nextAction } = candidate;
  return [
    `${school} (${unitid}): ${sayStage(candidate)}`,
    `Pathway ${pathway}: ${pathwayNames[pathway]}`,
    `Rank ${rank === null ? 'none' : written(rank)}, fit ${fit === null ? 'not known' : written(fit)}`,
    ...(owner === '' ? [] : [`Owner: ${owner}`]),
    ...(nextAction === null
      ? []
      : [`Next action: ${nextAction.what}${nextAction.due ? ` (due ${nextAction.due})` : ''}`]),
    sayOverride(candidate) ?? sayGate(candidate),
  ];
}

function stepLines(candidate: Candidate): string[] {
  return pathwaySteps(candidate).map(({ name, done, ticked, next }) => {
    if (!done) return `  ○ ${name}: ${next}`;
    return ticked === null ? `  ● ${name}` : `  ● ${name} (${inOneLine([ticked.date, ticked.by])})`;
  });
}

function evidenceLines(one: Evidence, files: ReadonlyMap<string, string>): string[] {
  const { date, kind, students, from, attachment } = one;
  const who = inOneLine([from.name, from.role, from.organization]);
  const what = students === null ? kind : `${kind}, ${students}`;
  return [
    `  ${date} ${what}, ${who === '' ? from.type : `${who} (${from.type})`}`,
    `    ${judgeEvidence(one).sentence}`,
    ...(attachment === null ? [] : [`    File: ${files.get(attachment) ?? 'no longer there'}`]),
  ];
}

function sayChampion({ champion }: Candidate): string {
  if (champion === null) return 'not looked into';
  return inOneLine([champion.name, champion.role, champion.authority]);
}

/** '2026-11-22 02:41' in UTC */
function minute(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

function inOneLine(parts: readonly string[]): string {
  return parts.filter(Boolean).join(', ');
}
