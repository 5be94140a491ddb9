import { Plus, X } from 'lucide-react';
import type { FilePreview } from '../../data/tables/import-report.ts';
import { kindNames } from '../../data/words/dataset-name.ts';
import { Button } from '../ui/button.tsx';
import { formatCount } from '../ui/format.ts';
import styles from './file-list.module.css';
import { chooseFiles, removeFiles, showFile, useImport } from './import-store.ts';
import { sayStatus } from './import-words.ts';
import { useRegainedFocus } from './use-regained-focus.ts';

/** The files on the table, each with what it was taken for and whether it is ready. */
export function FileList() {
  const { files, preview, shown, work } = useImport();
  const busy = work === 'importing';
  const pane = useRegainedFocus<HTMLElement>(files.length);
  const previews = new Map(preview?.files.map((file) => [file.handle, file]));
  return (
    <section className={styles.pane} ref={pane} tabIndex={-1} aria-label="Files to import">
      <ul className={styles.list}>
        {files.map(({ handle, file }) => (
          <li key={handle} className={styles.item} data-shown={handle === shown || undefined}>
            <button
              type="button"
              className={styles.file}
              aria-pressed={handle === shown}
              onClick={() => showFile(handle)}
            >
              <span className={styles.name}>{file}</span>
              <Status file={previews.get(handle)} reading={work === 'previewing'} />
            </button>
            <Button
              kind="icon"
              aria-label={`Take ${file} off the list`}
              disabled={busy}
              onClick={() => removeFiles([handle])}
            >
              <X size={14} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.add}>
        <Button disabled={busy} onClick={() => void chooseFiles()}>
          <Plus size={14} aria-hidden />
          Add files…
        </Button>
        {!busy && <p>or drop them anywhere</p>}
      </div>
    </section>
  );
}

function Status({ file, reading }: { file: FilePreview | undefined; reading: boolean }) {
  if (file === undefined) {
    return <span className={styles.status}>{reading ? 'is being read' : 'not read yet'}</span>;
  }
  const { mark, word } = sayStatus(file);
  const kind = file.kind === null ? '' : `${kindNames[file.kind]} · `;
  return (
    <span className={styles.status}>
      {kind}
      <span aria-hidden="true">{mark}</span> {word}
      {file.status === 'ready' &&
        file.counts.refused > 0 &&
        ` · ${formatCount(file.counts.refused)} refused`}
    </span>
  );
}
