import type { PresentingState, Steering } from './presenting.ts';

/** The state of a presentation after a change of it; what the change does not name stays. */
export function steered(
  state: PresentingState,
  { page = state.page, blank = state.blank, weights = state.weights }: Steering,
  by: string,
): PresentingState {
  return { ...state, page, blank, weights, by };
}
