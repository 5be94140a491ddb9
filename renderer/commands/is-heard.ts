import { isTyping } from '../ui/is-typing.ts';
import { isCovered } from './is-covered.ts';
import { isPressed } from './keys.ts';

/**
 * Whether these keys are pressed and mean something: what is nearer may have used them for itself,
 * and beneath what covers the window nothing is done unseen.
 */
export function isHeard(keys: string, event: KeyboardEvent): boolean {
  if (event.defaultPrevented || !isPressed(keys, event) || isCovered()) return false;
  // A letter alone is typing where text is typed.
  return event.ctrlKey || event.metaKey || !isTyping(event.target);
}
