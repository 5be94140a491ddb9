import { useEffect, useRef } from 'react';
import { tell } from '../shortlist/candidates.ts';

/** Ctrl C gives the whole table as tab-separated lines, unless words are selected. */
export function useCopiedTable(table: () => string): void {
  const latest = useRef(table);
  latest.current = table;
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const isOwn = document.getSelection()?.isCollapsed ?? true;
      if (!isOwn || isBox(event.target)) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', latest.current());
      tell('The comparison is copied; paste it into a spreadsheet.');
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, []);
}

/** The same by a button: the page is asked to copy, and the table is what it copies. */
export function copyTable(): void {
  document.getSelection()?.removeAllRanges();
  document.execCommand('copy');
}

function isBox(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
