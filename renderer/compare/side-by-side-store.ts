import { create } from 'zustand';
import { commands } from '../../data/api/commands.ts';
import { countOf } from '../../data/words/plural.ts';
import { sayKeys } from '../commands/keys.ts';
import { tell } from '../shortlist/candidates.ts';
import { currentRanking } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';

/** As many as can be read beside each other. */
export const mostBeside = 4;

/** The schools that are compared side by side, and what is asked for. */
interface SideBySide {
  open: boolean;
  /** UNITIDs, in their order from the left. */
  unitids: readonly string[];
  /** Place of the school for which another one is sought; the number of schools adds one, -1 none. */
  seeking: number;
}

export const useSideBySide = create<SideBySide>()(() => ({
  open: false,
  unitids: [],
  seeking: -1,
}));

const { setState: set, getState: get } = useSideBySide;

/** Shows those that are set for it, the selected school among them where there is room. */
export function openSideBySide(): void {
  const { selected, against } = useView.getState();
  const { unitid } = currentRanking().atlas.schools;
  const wanted = [selected, against]
    .filter((school) => school >= 0)
    .map((school) => unitid[school]);
  const missing = wanted.filter((one) => !get().unitids.includes(one));
  const unitids = [...get().unitids, ...missing].slice(0, mostBeside);
  set({ open: true, unitids, seeking: unitids.length < 2 ? unitids.length : -1 });
}

/** Shows these schools, in the place of those that were compared before. */
export function compareBeside(unitids: readonly string[]): void {
  set({ open: true, unitids: unitids.slice(0, mostBeside), seeking: -1 });
}

export function leaveSideBySide(): void {
  set({ open: false, seeking: -1 });
}

/** Sets a school for the comparison or takes it off, and says so. */
export function toggleBeside(school: number): void {
  const { schools } = currentRanking().atlas;
  const { unitids } = get();
  const unitid = schools.unitid[school];
  const name = schools.name[school];
  if (unitids.includes(unitid)) {
    removeBeside(unitid);
    tell(`${name} is not compared any more.`);
    return;
  }
  if (unitids.length >= mostBeside) {
    tell(
      `${mostBeside} schools are compared already; take one off first (${sayKeys(commands.sideBySide.keys)}).`,
    );
    return;
  }
  set({ unitids: [...unitids, unitid] });
  const all = countOf(unitids.length + 1, 'school');
  const keys = sayKeys(commands.sideBySide.keys);
  tell(`${name} is set for comparison, ${all} in all. ${keys} shows them side by side.`);
}

export function removeBeside(unitid: string): void {
  set(({ unitids }) => ({ unitids: unitids.filter((one) => one !== unitid), seeking: -1 }));
}

export function seekAt(place: number): void {
  set({ seeking: place });
}

/** Puts a school where one was sought: in the place of another, or at the end. */
export function takeSought(unitid: string): void {
  set(({ unitids, seeking }) => {
    const others = unitids.filter((one, place) => one !== unitid || place === seeking);
    const place = Math.min(seeking, others.length);
    return { unitids: others.toSpliced(place, 1, unitid).slice(0, mostBeside), seeking: -1 };
  });
}
