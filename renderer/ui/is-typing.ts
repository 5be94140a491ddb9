/** Whether a letter means something where the key went: in a box of text, or in a list of choices. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return true;
  // A school of the ranking is an option too, but there letters choose nothing.
  return (
    target instanceof Element &&
    target.closest('[role=combobox], [role=menu], [role=option]:not([data-unitid])') !== null
  );
}
