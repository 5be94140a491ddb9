import { X } from 'lucide-react';
import { useState } from 'react';
import type { Evidence } from '../../data/model/evidence.ts';
import { request } from '../api.ts';
import { queryClient } from '../state/query-client.ts';
import { Button } from '../ui/button.tsx';
import { AttachedFile } from './attached-file.tsx';
import styles from './attached-file.module.css';
import { attachmentsQuery } from './attachments-query.ts';
import { editEvidence, type Subject } from './edit-candidate.ts';

/** The file that a piece of evidence came with: chosen in the system's dialog, judged where it is read. */
export function AttachFile({ subject, evidence }: { subject: Subject; evidence: Evidence }) {
  const { unitid } = subject.candidate;
  const [problem, setProblem] = useState<string | null>(null);
  const attach = async () => {
    setProblem(null);
    try {
      const attached = await request('attachFile', { unitid });
      if (attached === null) return;
      await queryClient.invalidateQueries({ queryKey: attachmentsQuery(unitid).queryKey });
      editEvidence(subject, evidence, 'file of evidence', { attachment: attached.id });
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <>
      <div className={styles.attaching}>
        {evidence.attachment === null ? (
          <Button onClick={() => void attach()}>Attach a file…</Button>
        ) : (
          <>
            <AttachedFile unitid={unitid} id={evidence.attachment} />
            <Button
              kind="icon"
              aria-label="Remove the file"
              onClick={() =>
                editEvidence(subject, evidence, 'file of evidence', { attachment: null })
              }
            >
              <X size={14} aria-hidden />
            </Button>
          </>
        )}
      </div>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
