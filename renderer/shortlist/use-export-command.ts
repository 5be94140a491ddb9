import { useEffect } from 'react';
import { subscribe } from '../api.ts';
import { openExport } from './export-store.ts';

/** Ctrl E, and Export… in the File menu, from wherever one is. */
export function useExportCommand(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const plain = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!plain || event.key !== 'e' || event.defaultPrevented) return;
      event.preventDefault();
      openExport();
    };
    window.addEventListener('keydown', onKeyDown);
    const unsubscribe = subscribe('command', (command) => {
      if (command === 'export') openExport();
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      unsubscribe();
    };
  }, []);
}
