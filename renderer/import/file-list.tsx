import { Plus, X } from 'lucide-react';
import type { FilePreview } from '../../data/tables/import-report.ts';
import { Button } from '../ui/button.tsx';
import { formatCount } from '../ui/format.ts';
import styles from './file-list.module.css';
import { chooseFiles, removeFile, showFile, useImport } from './import-store.ts';
import { kindNames, statusWords } from './import-words.ts';

/** The files on the table, each with what it was taken for and whether it is ready. */
export function FileList() {
  const { files, preview, shown, work } = useImport();
  const busy = work === 'importing';
  const previews = new Map(preview?.files.map((file) => [file.handle, file]));
  return (
    <section className={styles.pane} aria-label="Files to import">
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
              <Status file={previews.get(handle)} />
            </button>
            <Button
              kind="icon"
              aria-label={`Take ${file} off the list`}
              disabled={busy}
              onClick={() => removeFile(handle)}
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
        <p>or drop them anywhere</p>
      </div>
    </section>
  );
}

function Status({ file }: { file: FilePreview | undefined }) {
  if (file === undefined) return <span className={styles.status}>is being read</span>;
  const { mark, word } = statusWords[file.status];
  const kind = file.kind === null ? '' : `${kindNames[file.kind]} · `;
  return (
    <span className={styles.status}>
      {kind}
      <span aria-hidden="true">{mark}</span> {word}
      {file.counts.refused > 0 && ` · ${formatCount(file.counts.refused)} refused`}
    </span>
  );
}
