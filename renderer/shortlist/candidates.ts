import { create } from 'zustand';
import { standings } from '../../data/fit/rank.ts';
import { cityOfSchool } from '../../data/shortlist/city-of-school.ts';
import { addSchool, isListed, removeSchool } from '../../data/shortlist/edit-shortlist.ts';
import { sayFull } from '../../data/shortlist/say-full.ts';
import type { Step } from '../state/history.ts';
import { currentRanking, type Ranked } from '../state/ranking-store.ts';
import { changeShortlist, currentShortlist } from '../state/shortlist-store.ts';

/** What was just done to the shortlist, for a moment; `step` is what undo would take back. */
interface Told {
  told: { sentence: string; step: Step | null } | null;
}

export const useTold = create<Told>()(() => ({ told: null }));

export function tell(sentence: string, step: Step | null = null): void {
  useTold.setState({ told: { sentence, step } });
}

/** Puts a school on the shortlist in use or takes it off, and says so. */
export function toggleCandidate(school: number): void {
  const ranked = currentRanking();
  const unitid = ranked.atlas.schools.unitid[school];
  const shortlist = currentShortlist();
  if (shortlist !== null && isListed(shortlist, unitid)) removeCandidate(school);
  else addCandidate(ranked, school);
}

export function removeCandidate(school: number): void {
  const { schools } = currentRanking().atlas;
  const step = { subject: `${schools.name[school]} off the shortlist` };
  changeShortlist(step, (shortlist) => removeSchool(shortlist, schools.unitid[school]));
  tell(`${schools.name[school]} is off “${currentShortlist()?.name}”.`, step);
}

function addCandidate(ranked: Ranked, school: number): void {
  const { atlas } = ranked;
  const name = atlas.schools.name[school];
  const city = cityOfSchool(atlas, school);
  const shortlist = currentShortlist();
  const there = shortlist?.cities.some(({ kind, id }) => kind === city.kind && id === city.id);
  const full = shortlist === null ? null : sayFull(shortlist, city);
  if (full !== null) {
    tell(full);
    return;
  }
  const step = { subject: `${name} on the shortlist` };
  changeShortlist(step, (shortlist) => addSchool(shortlist, atlas.schools.unitid[school], city));
  const where = there ? `an alternate in ${city.name}` : `a new city, ${city.name}`;
  const doubt = sayDoubt(ranked, school);
  const added = `${name} is on “${currentShortlist()?.name}”: ${where}.`;
  tell(doubt === null ? added : `${added} ${doubt}`, step);
}

/** What is to be known of a school without a rank that is put on a shortlist; null of one with a rank. */
function sayDoubt({ ranking }: Ranked, school: number): string | null {
  const standing = standings[ranking.standing[school]];
  if (standing === 'apart') return 'It is listed apart: much less is known of it than of most.';
  if (standing === 'excluded') return 'It is out of the ranking; the report will say why.';
  return null;
}
