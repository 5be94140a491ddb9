import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import {
  exportFormats,
  formatDescriptions,
  isPictureFormat,
} from '../../data/report/export-format.ts';
import { sayRankingScope, sayShortlistScope } from '../../data/report/report-scope.ts';
import { useRanked } from '../state/ranking-store.ts';
import { useShortlist } from '../state/shortlist-store.ts';
import { Button } from '../ui/button.tsx';
import { Segments } from '../ui/segments.tsx';
import styles from './export-panel.module.css';
import {
  cancelExport,
  chooseFormat,
  chooseScope,
  closeExport,
  type ExportScope,
  runExport,
  useExport,
} from './export-store.ts';
import { PictureChoice } from './picture-choice.tsx';

const scopes: { value: ExportScope; label: string; hint: string }[] = [
  {
    value: 'shortlist',
    label: 'This shortlist',
    hint: 'Its cities, with all that is said of them',
  },
  { value: 'ranking', label: 'All schools', hint: 'Every school of the ranking with its figures' },
];

/** What goes into a file, in which form, how far it is and how it went. */
export function ExportPanel() {
  const { scope, format, running, result, asked } = useExport();
  const contents = useContents(scope);
  const panel = useRef<HTMLElement>(null);
  const close = useClose(panel);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
    panel.current?.focus();
  }, [asked]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  const forms = exportFormats.filter(
    (one) => scope === 'shortlist' || formatDescriptions[one].takesRanking,
  );
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label="Export"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>Export</h2>
        <Segments label="What is exported" options={scopes} value={scope} onChange={chooseScope} />
        <Button kind="icon" aria-label="Close the export" onClick={close}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      <RadioGroup
        aria-label="Form of the file"
        className={styles.forms}
        value={format}
        disabled={running !== null}
        onValueChange={chooseFormat}
      >
        {forms.map((one) => (
          <Radio.Root key={one} value={one} className={styles.form}>
            <span className={styles.dot} aria-hidden="true" />
            <span className={styles.name}>{formatDescriptions[one].name}</span>
            <span className={styles.use}>{formatDescriptions[one].use}</span>
          </Radio.Root>
        ))}
      </RadioGroup>
      {isPictureFormat(format) && <PictureChoice disabled={running !== null} />}
      <div className={styles.foot}>
        {running === null ? (
          <>
            <p className={styles.contents}>{contents.sentence}</p>
            <Button kind="primary" disabled={contents.empty} onClick={() => void runExport()}>
              Export {formatDescriptions[format].ending.toUpperCase()}…
            </Button>
          </>
        ) : (
          <>
            <div className={styles.contents} role="status">
              {running.sentence}
              <progress
                className={styles.progress}
                aria-label="Progress of the export"
                {...(running.total > 0 && { value: running.done, max: running.total })}
              />
            </div>
            <Button onClick={cancelExport}>Cancel</Button>
          </>
        )}
      </div>
      {result !== null && (
        <p className={styles.result} role={result.isTrouble ? 'alert' : 'status'} data-copy>
          {result.sentence}
        </p>
      )}
    </section>
  );
}

/** Closes the panel; a focus in it goes back to where it was before. */
function useClose(panel: RefObject<HTMLElement | null>): () => void {
  // Read while the panel is first drawn, before it takes the focus.
  const [before] = useState(() => document.activeElement);
  return () => {
    const inside = panel.current?.contains(document.activeElement);
    const stage = panel.current?.parentElement;
    closeExport();
    if (!inside) return;
    const back = before instanceof HTMLElement && before.isConnected ? before : stage;
    requestAnimationFrame(() => back?.focus({ preventScroll: true }));
  };
}

/** What the file will hold, said before it is written. */
function useContents(scope: ExportScope): { sentence: string; empty: boolean } {
  const { ranking, atlas } = useRanked((country) => country);
  const { ranked, order } = ranking;
  const shortlist = useShortlist();
  if (scope === 'ranking') return { sentence: sayRankingScope(order.length, ranked), empty: false };
  const cities = shortlist?.cities.length ?? 0;
  if (shortlist === null || cities === 0) {
    const sentence =
      'The shortlist has no city yet; add schools to it first, or export all schools.';
    return { sentence, empty: true };
  }
  const scopeOf = sayShortlistScope(shortlist, atlas.schools.unitid, ranked);
  return { sentence: `“${shortlist.name}”: ${scopeOf}`, empty: false };
}
