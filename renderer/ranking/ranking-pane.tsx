import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { standings } from '../../data/fit/rank.ts';
import { WeightsPane } from '../profile/weights-pane.tsx';
import { MoveAnnouncer } from '../shortlist/move-announcer.tsx';
import { useCandidates } from '../state/candidate-store.ts';
import { useRanked } from '../state/ranking-store.ts';
import { schoolsOn, useShortlist } from '../state/shortlist-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { useTable } from '../state/table-store.ts';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { noFilters } from './filter-schools.ts';
import { useLayoutCommand } from './layout-switch.tsx';
import { listRanking, type OpenSections } from './list-items.ts';
import { RankingHeader } from './ranking-header.tsx';
import { RankingList } from './ranking-list.tsx';
import styles from './ranking-pane.module.css';
import { SchoolTable } from './school-table.tsx';
import type { TableSubject } from './table-column.ts';
import { tableRows } from './table-rows.ts';
import { useCopiedRows } from './use-copied-rows.ts';

interface Props {
  /** 1 for each school that passes the filters. */
  visible: Uint8Array;
  onOpenSchool: () => void;
  /** The list or table itself, for the focus to come back to. */
  listRef: RefObject<HTMLElement | null>;
}

/** Left column: filters, the ranked list, and under it the weights that it answers to. As a table it takes the stage too. */
export function RankingPane({ visible, onOpenSchool, listRef }: Props) {
  const pane = useRef<HTMLElement>(null);
  const subject = useSubject();
  const asTable = useView((view) => view.layout === 'table');
  const filters = useView((view) => view.filters);
  const [open, setOpen] = useState<OpenSections>({ apart: false, excluded: false });
  const list = useMemo(
    () => listRanking(subject.ranking, visible, open),
    [subject.ranking, visible, open],
  );
  const sort = useTable(({ layout }) => layout.sort);
  const rows = useMemo(
    () =>
      asTable ? tableRows(subject, visible, { standings: filters.standings, sort }) : list.rows,
    [asTable, subject, visible, filters.standings, sort, list],
  );
  const enterList = useCallback(() => listRef.current?.focus(), [listRef]);
  useLayoutCommand(listRef);
  const { said, copyAll } = useCopiedRows(pane, subject, rows);
  useUnfolding(subject, setOpen);

  return (
    <section
      ref={pane}
      className={styles.pane}
      role={asTable ? 'main' : undefined}
      aria-label="Ranking"
    >
      <RankingHeader
        postalCodes={subject.atlas.schools.state}
        list={list}
        whole={subject.ranking}
        said={said}
        onEnterList={enterList}
        onCopyAll={asTable && rows.length > 0 ? copyAll : null}
      />
      {rows.length === 0 ? (
        <Nothing others={list.apart + list.excluded} asTable={asTable} />
      ) : asTable ? (
        <SchoolTable ref={listRef} subject={subject} rows={rows} onOpenSchool={onOpenSchool} />
      ) : (
        <RankingList
          ref={listRef}
          ranked={subject}
          list={list}
          open={open}
          onOpenChange={setOpen}
          onOpenSchool={onOpenSchool}
        />
      )}
      <WeightsPane />
      {asTable && <MoveAnnouncer />}
    </section>
  );
}

/** Where no row is left: what to do about it. */
function Nothing({ others, asTable }: { others: number; asTable: boolean }) {
  const filter = useView((view) => view.filter);
  const isElsewhere = asTable && others > 0;
  return (
    <div className={styles.nothing}>
      <p>
        {isElsewhere
          ? 'No ranked school passes these filters, but schools that stand apart or are out do.'
          : 'No school passes these filters.'}
      </p>
      {isElsewhere && (
        <Button onClick={() => filter({ standings: ['apart', 'excluded'] })}>Show these</Button>
      )}
      <Button onClick={() => filter(noFilters)}>Clear filters</Button>
    </div>
  );
}

/** The ranked country with what the table says of candidates and the shortlist. */
function useSubject(): TableSubject {
  const ranked = useRanked((all) => all);
  const candidates = useCandidates();
  const listed = schoolsOn(useShortlist());
  const units = useSettings((settings) => settings.units);
  return useMemo(() => {
    const candidacy = new Map(candidates.map((candidate) => [candidate.unitid, candidate]));
    return { ...ranked, listed, candidacy, units };
  }, [ranked, listed, candidates, units]);
}

/** A school selected on the map may lie in a folded section, and a filter may ask for one. */
function useUnfolding(
  { ranking }: TableSubject,
  setOpen: (change: (open: OpenSections) => OpenSections) => void,
): void {
  const selected = useView((view) => view.selected);
  const asked = useView((view) => view.filters.standings);
  const standing = selected < 0 ? 'ranked' : standings[ranking.standing[selected]];
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection unfolds
  useEffect(() => {
    if (standing !== 'ranked') setOpen((sections) => ({ ...sections, [standing]: true }));
  }, [selected]);
  useEffect(() => {
    for (const one of asked) {
      if (one !== 'ranked') setOpen((sections) => ({ ...sections, [one]: true }));
    }
  }, [asked, setOpen]);
}
