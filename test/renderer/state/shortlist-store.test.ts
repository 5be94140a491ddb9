import { beforeEach, describe, expect, test } from 'vitest';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { addSchool, changeCity, moveCity } from '../../../data/shortlist/edit-shortlist.ts';
import { changeProfile, currentProfile } from '../../../renderer/state/profile-store.ts';
import {
  changeShortlist,
  chooseShortlist,
  currentShortlist,
  currentShortlists,
  deleteShortlist,
  duplicateShortlist,
  newShortlist,
  renameShortlist,
  schoolsOn,
} from '../../../renderer/state/shortlist-store.ts';
import { redo, undo } from '../../../renderer/state/undo.ts';
import { currentWork, startWork } from '../../../renderer/state/work-store.ts';
import { emptyWork } from './empty-work.ts';

const boston = { kind: 'metro', id: '14460', name: 'Boston' } as const;
const worcester = { kind: 'metro', id: '49340', name: 'Worcester' } as const;

const add = (unitid: string, city: typeof boston | typeof worcester) =>
  changeShortlist({ subject: `${unitid} on the shortlist` }, (shortlist) =>
    addSchool(shortlist, unitid, city),
  );
const names = () => currentShortlists().shortlists.map(({ name }) => name);

beforeEach(() => {
  startWork(emptyWork);
});

describe('the shortlists on screen', () => {
  test('begin with the first school that is added', () => {
    expect(currentShortlist()).toBeNull();
    add('166638', boston);
    expect(names()).toEqual(['Candidates']);
    expect([...schoolsOn(currentShortlist())]).toEqual(['166638']);
    undo();
    expect(currentShortlists()).toEqual({ current: null, shortlists: [] });
  });

  test('share one history with the profile: each undo takes back the last step, whatever it was', () => {
    const seen = [currentWork()];
    const doing = [
      () => add('166638', boston),
      () => changeProfile({ subject: 'way' }, { halfDistanceMiles: 20 }),
      () => add('168430', worcester),
      () =>
        changeShortlist({ subject: 'status' }, (now) =>
          changeCity(now, boston, { status: 'on hold' }),
        ),
      () => changeShortlist({ subject: 'place' }, (now) => moveCity(now, now.cities, 1, 0)),
      () => renameShortlist('Northeast'),
      () => duplicateShortlist('Northeast 2'),
      () => newShortlist('West'),
      () => chooseShortlist(currentShortlists().shortlists[0].id),
      () => deleteShortlist(),
    ];
    for (const step of doing) {
      step();
      seen.push(currentWork());
    }
    expect(new Set(seen).size).toBe(doing.length + 1);
    expect(currentProfile().halfDistanceMiles).toBe(20);
    for (const before of seen.toReversed().slice(1)) {
      undo();
      expect(currentWork()).toEqual(before);
    }
    expect(currentProfile()).toEqual(fiveQuestions);
    for (const after of seen.slice(1)) {
      redo();
      expect(currentWork()).toEqual(after);
    }
  });

  test('take one step for a text that is typed without a rest', () => {
    add('166638', boston);
    for (const text of ['A', 'As', 'Ask']) {
      changeShortlist({ subject: 'note on Boston' }, (now) =>
        changeCity(now, boston, { note: text }),
      );
    }
    expect(currentShortlist()?.cities[0].note).toBe('Ask');
    undo();
    expect(currentShortlist()?.cities[0].note).toBe('');
  });

  test('are in the order of their names, and the first of those left follows one that is deleted', () => {
    newShortlist('West');
    newShortlist('East');
    newShortlist('South');
    expect(names()).toEqual(['East', 'South', 'West']);
    deleteShortlist();
    expect(currentShortlist()?.name).toBe('East');
    undo();
    expect(currentShortlist()?.name).toBe('South');
  });

  test('are left alone by a change that changes nothing', () => {
    add('166638', boston);
    const before = currentWork();
    add('166638', boston);
    expect(currentWork()).toBe(before);
  });
});
