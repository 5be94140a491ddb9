import {
  type Candidate,
  championAuthorities,
  homeFeatures,
  investments,
  pathwayNames,
} from '../model/candidate.ts';
import type { Evidence } from '../model/evidence.ts';
import { judgeCommunityEvidence } from './community-support.ts';

/**
 * What a change of a candidate was, one sentence for each part of it, for the timeline. Null before:
 * the candidate was taken in view.
 */
export function whatChanged(before: Candidate | null, after: Candidate): string[] {
  if (before === null) return [`Taken in view: ${pathwayNames[after.pathway]}`];
  return [
    ...changeOf('Pathway', pathwayNames[before.pathway], pathwayNames[after.pathway]),
    ...changeOf('Stage', before.stage, after.stage),
    ...(before.setAside === after.setAside
      ? []
      : [after.setAside ? 'Set aside' : 'Taken up again']),
    ...changeOf('Owner', before.owner, after.owner),
    ...changeOf('Next action', sayAction(before), sayAction(after)),
    ...stepChanges(before, after),
    ...evidenceChanges(before.evidence, after.evidence),
    ...homeFeatures.flatMap((feature) =>
      changeOf(`Home, ${feature}`, before.home.features[feature], after.home.features[feature]),
    ),
    ...championChanges(before, after),
    ...investments.flatMap((one) =>
      changeOf(`Investment, ${one}`, before.investments[one].state, after.investments[one].state),
    ),
    ...changeOf(
      'Gate overridden',
      before.gateOverride?.reason ?? '',
      after.gateOverride?.reason ?? '',
    ),
    ...(before.notes === after.notes && before.home.note === after.home.note
      ? []
      : ['Notes changed']),
  ];
}

function changeOf(what: string, before: string, after: string): string[] {
  if (before === after) return [];
  if (after === '') return [`${what}: none, before ${before}`];
  return [before === '' ? `${what}: ${after}` : `${what}: ${after}, before ${before}`];
}

function sayAction({ nextAction }: Candidate): string {
  if (nextAction === null) return '';
  return nextAction.due === null ? nextAction.what : `${nextAction.what} (${nextAction.due})`;
}

function championChanges(before: Candidate, after: Candidate): string[] {
  const said = changeOf('Champion', sayChampion(before), sayChampion(after));
  const isNamedOtherwise =
    said.length === 0 && (before.champion?.name ?? '') !== (after.champion?.name ?? '');
  return isNamedOtherwise ? ['Champion: the name changed'] : said;
}

/** Without the name: the timeline outlives a champion that is taken out, and the name is to go with it. */
function sayChampion({ champion }: Candidate): string {
  if (champion === null) return '';
  if (champion.authority === championAuthorities[0]) return championAuthorities[0];
  return [champion.role, champion.authority].filter(Boolean).join(', ');
}

function stepChanges(before: Candidate, after: Candidate): string[] {
  const names = [...new Set([...Object.keys(before.steps), ...Object.keys(after.steps)])];
  return names.flatMap((name) => {
    const [was, is] = [before.steps[name], after.steps[name]];
    if (is !== undefined && was === undefined) return [`Done: ${name}`];
    return is === undefined && was !== undefined ? [`No longer done: ${name}`] : [];
  });
}

function evidenceChanges(before: readonly Evidence[], after: readonly Evidence[]): string[] {
  const had = new Map(before.map((one) => [one.id, one]));
  const has = new Set(after.map(({ id }) => id));
  const added = after
    .filter(({ id }) => !had.has(id))
    .map((one) => `Evidence: ${one.kind}, ${one.date}${opens(one)}`);
  const removed = before.filter(({ id }) => !has.has(id)).map(({ kind }) => `Removed: ${kind}`);
  const changed = after
    .filter((one) => had.has(one.id) && JSON.stringify(had.get(one.id)) !== JSON.stringify(one))
    .map(({ kind }) => `Changed: ${kind}`);
  return [...added, ...removed, ...changed];
}

function opens(evidence: Evidence): string {
  return judgeCommunityEvidence(evidence).counts ? ' (counts as community support)' : '';
}
