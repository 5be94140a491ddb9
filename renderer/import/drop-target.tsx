import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import styles from './drop-target.module.css';
import { useImport } from './import-store.ts';

/**
 * Says what can be dropped while files are dragged over the window. The dropped files themselves are
 * taken by the preload, which alone sees where they lie.
 */
export function DropTarget() {
  const over = useDraggedFiles();
  const importing = useImport(({ work }) => work === 'importing');
  if (!over) return null;
  return (
    <div className={styles.drop} role="status">
      <div className={styles.target}>
        <FileDown size={24} aria-hidden />
        <strong>{importing ? 'An import is running' : 'Drop to preview'}</strong>
        <p>
          {importing
            ? 'Wait until it is done, then drop the files again.'
            : 'CSV, text, JSON or Excel files with immigrants, metro areas, tract centres, schools or attorneys. Nothing is written before you say so.'}
        </p>
      </div>
    </div>
  );
}

/** Whether files are held over the window now. */
function useDraggedFiles(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Without this the window would take no drop.
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Within the window it only goes from one element to the next.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}
