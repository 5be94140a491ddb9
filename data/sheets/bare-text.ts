/** A text by its letters and digits alone: 'Next action' and 'next_action' are one. */
export function bareText(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
