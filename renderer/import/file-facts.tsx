import { useState } from 'react';
import type { FilePreview } from '../../data/tables/import-report.ts';
import { formatCount } from '../ui/format.ts';
import { SelectBox } from '../ui/select-box.tsx';
import styles from './file-facts.module.css';
import { choose, useImport } from './import-store.ts';
import { formatBytes, nameOfDelimiter, nameOfEncoding } from './import-words.ts';

/** How the file was read: what cannot be chosen as text, what can as a control. */
export function FileFacts({ file }: { file: FilePreview }) {
  const { handle, source, encoding, delimiter, headerLine, sheet, sheets, bytes, sha256 } = file;
  const reading = [
    encoding && nameOfEncoding(encoding),
    delimiter && `separated by ${nameOfDelimiter(delimiter)}`,
    sheet && sheets.length < 2 && `sheet “${sheet}”`,
    headerLine && `header in line ${formatCount(headerLine)}`,
  ].filter(Boolean);
  return (
    <dl className={styles.facts}>
      {file.kind !== null && (file.status !== 'declined' || asksForVintage(file)) && (
        <div>
          <dt>Vintage</dt>
          <dd>
            <VintageBox
              handle={handle}
              vintage={file.vintage ?? ''}
              placeholder={file.kind === 'immigrants' ? 'such as ACS 2019-23' : 'such as 2026'}
            />
          </dd>
        </div>
      )}
      {sheets.length > 1 && (
        <div>
          <dt>Sheet</dt>
          <dd>
            <SelectBox
              label="Sheet"
              options={sheets.map((value) => ({ value, label: value }))}
              value={sheet ?? ''}
              onChange={(chosen) => choose(handle, { sheet: chosen })}
            />
          </dd>
        </div>
      )}
      {reading.length > 0 && (
        <div>
          <dt>Read as</dt>
          <dd data-copy>{reading.join(', ')}</dd>
        </div>
      )}
      {source !== null && (
        <div>
          <dt>Source</dt>
          <dd data-copy>{source}</dd>
        </div>
      )}
      {sha256 !== '' && (
        <div>
          <dt>File</dt>
          <dd data-copy>
            {formatBytes(bytes)}, SHA-256 {sha256.slice(0, 12)}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Without it the file cannot be read. */
function asksForVintage({ findings }: FilePreview): boolean {
  return findings.some(({ code }) => code === 'vintage-needed');
}

/** The vintage as it was found, or as a person says that it is. */
function VintageBox({
  handle,
  vintage,
  placeholder,
}: Record<'handle' | 'vintage' | 'placeholder', string>) {
  const busy = useImport(({ work }) => work === 'importing');
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    const text = (typed ?? vintage).trim();
    setTyped(null);
    if (text !== '' && text !== vintage) choose(handle, { vintage: text });
  };
  return (
    <input
      type="text"
      className={styles.vintage}
      aria-label="Vintage"
      placeholder={placeholder}
      maxLength={60}
      disabled={busy}
      value={typed ?? vintage}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape' && typed !== null) {
          event.preventDefault();
          setTyped(null);
        }
      }}
    />
  );
}
