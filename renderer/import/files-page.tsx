import { EmptyPage } from './empty-page.tsx';
import { FileDetails } from './file-details.tsx';
import { FileList } from './file-list.tsx';
import styles from './files-page.module.css';
import { ImportFooter } from './import-footer.tsx';
import { useImport } from './import-store.ts';

/** The files on the table, one of them in detail, and the one action below. */
export function FilesPage() {
  const { files, preview, shown, work } = useImport();
  if (files.length === 0) return <EmptyPage />;
  const seen = preview?.files.find(({ handle }) => handle === shown);
  return (
    <div className={styles.page}>
      <FileList />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section className={styles.details} aria-label="The file in detail" tabIndex={0}>
        {seen ? (
          <FileDetails key={seen.handle} file={seen} />
        ) : (
          <p className={styles.wait}>
            {work === 'previewing'
              ? 'The file is being read. Nothing is written by that.'
              : 'The file has not been read yet.'}
          </p>
        )}
      </section>
      <ImportFooter />
    </div>
  );
}
