import { z } from 'zod';
import { type WindowRequestName, windowRequests } from '../../data/api/contract.ts';
import { pagesWindowRequests } from '../../data/api/presenting.ts';
import type { Problem } from '../../data/model/problem.ts';
import { isAppAddress, isPagesAddress } from '../security/app-address.ts';

// Compiled schemas would need `new Function`; one way of checking everywhere.
z.config({ jitless: true });

/** A profile takes about 2 kB; nothing that the window says comes near this, but for one request. */
const mostCharacters = 100_000;
/**
 * As much as there may be: a shortlist of all its cities, a candidate with its evidence, a list of
 * contacts, views with what was drawn.
 */
const mostCharactersOf: Partial<Record<string, number>> = {
  saveShortlist: 6_000_000,
  saveCandidate: 16_000_000,
  saveContacts: 40_000_000,
  saveViews: 12_000_000,
  saveCandidacy: 64_000_000,
  saveCalendar: 20_000_000,
  printPipeline: 20_000_000,
};

/** Who asks: the address of the frame, and whether it is the window's own and not one inside it. */
export interface Asker {
  address: string;
  isMainFrame: boolean;
}

type Checked =
  | { ok: true; name: WindowRequestName; input: unknown }
  | { ok: false; problem: Problem };

/** The gate: what passes has come from our page, is in the contract, is small and is well formed. */
export function checkRequest(asker: Asker, name: unknown, input: unknown): Checked {
  if (!isOwnPage(asker)) {
    return refuse('asker-refused', 'Requests are taken from the window itself only.');
  }
  if (typeof name !== 'string' || !Object.hasOwn(windowRequests, name)) {
    return refuse('request-unknown', `There is no request "${String(name).slice(0, 80)}".`);
  }
  if (isPagesAddress(asker.address) && !pagesWindowRequests.has(name)) {
    return refuse('asker-refused', `The window of the pages may not ask "${name}".`);
  }
  const most = mostCharactersOf[name] ?? mostCharacters;
  if (sizeOf(input) > most) {
    return refuse('input-refused', `The request "${name}" is too large.`);
  }
  const checked = windowRequests[name as WindowRequestName].safeParse(input);
  if (checked.success) return { ok: true, name: name as WindowRequestName, input: checked.data };
  return refuse('input-refused', `"${name}" was refused: ${z.prettifyError(checked.error)}`);
}

/** Whether it is the window's own page, and not a frame inside it. */
export function isOwnPage({ address, isMainFrame }: Asker): boolean {
  return isMainFrame && isAppAddress(address);
}

/** Length as JSON; what cannot be written as JSON is too large for any limit. */
function sizeOf(input: unknown): number {
  try {
    return JSON.stringify(input)?.length ?? 0;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function refuse(code: string, message: string): Checked {
  return { ok: false, problem: { code, message } };
}
