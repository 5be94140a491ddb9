import type { CandidateCity, Shortlist } from '../../data/model/shortlist.ts';
import { changeCity, makeLead, moveCity, removeCity } from '../../data/shortlist/edit-shortlist.ts';
import { changeShortlist, currentShortlist } from '../state/shortlist-store.ts';
import { currentRanking } from '../state/ranking-store.ts';
import { endDrag } from '../state/work-store.ts';
import { tell } from './candidates.ts';
import { announce } from './move-announcer.tsx';
import { showCities } from './shown-cities.ts';

/** What the hand does to the cities of the shortlist; each is one step of the history. */

export function setStatus(city: CandidateCity, status: CandidateCity['status']): void {
  const step = { subject: `status of ${city.name}`, from: city.status, to: status };
  changeShortlist(step, (shortlist) => changeCity(shortlist, city, { status }));
  endDrag();
}

/** With every key: nothing typed waits for the box to be left. */
export function setText(city: CandidateCity, which: 'recommendation' | 'note', text: string): void {
  changeShortlist({ subject: `${which} on ${city.name}` }, (shortlist) =>
    changeCity(shortlist, city, { [which]: text }),
  );
}

export function putInFront(unitid: string, name: string): void {
  changeShortlist({ subject: `${name} as lead school` }, (shortlist) =>
    makeLead(shortlist, unitid),
  );
  announce(`${name} is the lead school now.`);
}

export function takeCityOff(city: CandidateCity): void {
  const step = { subject: `${city.name} off the shortlist` };
  changeShortlist(step, (shortlist) => removeCity(shortlist, city));
  tell(`${city.name} is off “${currentShortlist()?.name}”.`, step);
}

/** Moves the city at one place of those on screen to another; from then on the order is by hand. */
export function moveTo(from: number, to: number): void {
  const shortlist = currentShortlist();
  if (shortlist === null) return;
  const shown = showCities(currentRanking(), shortlist).map(({ city }) => city);
  if (from === to || shown[from] === undefined || shown[to] === undefined) return;
  const { name } = shown[from];
  const step = { subject: `place of ${name}`, from: String(from + 1), to: String(to + 1) };
  changeShortlist(step, (now) => moveCity(now, shown, from, to));
  const byHand = shortlist.order === 'by fit' ? '; the order is by hand now' : '';
  announce(`${name} is number ${to + 1} of ${shown.length}${byHand}.`);
}

/** By fit, or as they stand on screen, to be moved by hand. */
export function setOrder(order: Shortlist['order']): void {
  const shortlist = currentShortlist();
  if (shortlist === null || shortlist.order === order) return;
  const shown = showCities(currentRanking(), shortlist).map(({ city }) => city);
  changeShortlist({ subject: 'order of the cities', from: shortlist.order, to: order }, (now) => ({
    ...now,
    order,
    cities: order === 'by hand' ? shown : now.cities,
  }));
}

/** What the report says in the organization's own words. */
export function setReportText(change: Partial<Shortlist['report']>, what: string): void {
  changeShortlist({ subject: what }, (shortlist) => ({
    ...shortlist,
    report: { ...shortlist.report, ...change },
  }));
}
