import type {
  Bridge,
  RequestOutput,
  WindowEventName,
  WindowEvents,
  WindowRequestInput,
  WindowRequestName,
} from '../data/api/contract.ts';
import { ProblemError } from '../data/model/problem.ts';

declare global {
  interface Window {
    clinicAtlas: Bridge;
  }
}

/** Asks the backend; expected trouble arrives as a ProblemError with a sentence for people. */
export async function request<Name extends WindowRequestName>(
  name: Name,
  input: WindowRequestInput<Name>,
): Promise<RequestOutput[Name]> {
  const outcome = await window.clinicAtlas.request(name, input);
  if (outcome.ok) return outcome.value;
  throw new ProblemError(outcome.problem.code, outcome.problem.message);
}

/** Listens to what the backend tells unasked; returns the function that ends it. */
export function subscribe<Name extends WindowEventName>(
  event: Name,
  listener: (payload: WindowEvents[Name]) => void,
): () => void {
  return window.clinicAtlas.subscribe(event, listener);
}
