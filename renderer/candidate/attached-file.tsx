import { useQuery } from '@tanstack/react-query';
import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import { request } from '../api.ts';
import styles from './attached-file.module.css';
import { attachmentsQuery } from './attachments-query.ts';

/** A file by its name; the system opens a copy of it. */
export function AttachedFile({ unitid, id }: { unitid: string; id: string }) {
  const { data } = useQuery(attachmentsQuery(unitid));
  const [problem, setProblem] = useState<string | null>(null);
  const file = data?.find((one) => one.id === id);
  const open = () => {
    setProblem(null);
    request('openAttachment', { id }).catch((error: Error) => setProblem(error.message));
  };
  return (
    <>
      <button
        type="button"
        className={styles.file}
        title="Opens a copy; what is changed in it is not kept"
        onClick={open}
      >
        <Paperclip size={14} aria-hidden />
        <span className={styles.name}>{file?.name ?? 'Attached file'}</span>
        {file !== undefined && <span className={styles.size}>{saySize(file.size)}</span>}
      </button>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

/** '340 kB', '2.1 MB' */
function saySize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
