import { useState } from 'react';
import type { Finding } from '../../data/model/finding.ts';
import type { ImportPreview } from '../../data/tables/import-report.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { formatCount } from '../ui/format.ts';
import { FindingList } from './finding-list.tsx';
import { groupFindings } from './group-findings.ts';
import styles from './import-footer.module.css';
import { cancelWork, importNow, previewAgain, removeFiles, useImport } from './import-store.ts';
import { countOf, listOf } from '../../data/words/plural.ts';
import { useRegainedFocus } from './use-regained-focus.ts';
import { filesInTheWay, judgeImport } from './verdict.ts';

/** What the files mean for the workspace, the verdict, and the one action. */
export function ImportFooter() {
  const { preview, work, trouble } = useImport();
  const row = useRegainedFocus<HTMLDivElement>(work);
  return (
    <footer className={styles.footer}>
      {preview && preview.findings.length > 0 && work !== 'importing' && (
        <Together findings={preview.findings} />
      )}
      <div className={styles.row} ref={row} tabIndex={-1}>
        {work !== 'none' ? <Work /> : <Said preview={preview} trouble={trouble} />}
      </div>
    </footer>
  );
}

/** What is said of the files together; notes wait folded, what matters more is open. */
function Together({ findings }: { findings: readonly Finding[] }) {
  const matters = findings.some(({ severity }) => severity !== 'note');
  const [toggled, setToggled] = useState<boolean | null>(null);
  const groups = groupFindings(findings);
  return (
    <Fold
      title="What it means for the workspace"
      summary={listOf(
        groups.map((group) => `${formatCount(group.findings.length)} ${group.title}`),
      )}
      open={toggled ?? matters}
      onOpenChange={setToggled}
      level={3}
      className={styles.together ?? ''}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section className={styles.findings} aria-label="What it means" tabIndex={0}>
        <FindingList findings={findings} />
      </section>
    </Fold>
  );
}

function Said({ preview, trouble }: { preview: ImportPreview | null; trouble: string | null }) {
  if (trouble !== null || preview === null) {
    return (
      <>
        <p className={styles.sentence} role="alert">
          {trouble ?? 'The files have not been read yet.'}
        </p>
        <Button onClick={previewAgain}>Read again</Button>
        {preview && <Action preview={preview} />}
      </>
    );
  }
  return (
    <>
      <p className={styles.sentence} role="status">
        {judgeImport(preview).sentence}
      </p>
      <LeaveOut preview={preview} />
      <Action preview={preview} />
    </>
  );
}

/** The files that stand in the way of the others go with one press. */
function LeaveOut({ preview }: { preview: ImportPreview }) {
  const inTheWay = filesInTheWay(preview);
  if (inTheWay.length === 0) return null;
  return (
    <Button onClick={() => removeFiles(inTheWay.map(({ handle }) => handle))}>
      Take {inTheWay.length === 1 ? 'it' : 'them'} off the list
    </Button>
  );
}

function Action({ preview }: { preview: ImportPreview }) {
  const { ready, rows } = judgeImport(preview);
  return (
    <Button kind="primary" disabled={!ready} onClick={() => void importNow()}>
      {rows > 0 ? `Import ${countOf(rows, 'row')}` : 'Import'}
    </Button>
  );
}

/** What is happening, how far it is, and the way to stop it. */
function Work() {
  const { work, progress } = useImport();
  const share = progress && progress.total > 0 ? progress.done / progress.total : undefined;
  const step = progress?.sentence ?? null;
  const sentence =
    work === 'importing'
      ? ['Importing', step].filter(Boolean).join(': ')
      : (step ?? 'Reading the files');
  return (
    <>
      <p className={styles.sentence} role="status">
        {sentence}
      </p>
      <progress className={styles.progress} aria-label={sentence} max={1} value={share} />
      <Button onClick={() => void cancelWork()}>Cancel</Button>
    </>
  );
}
