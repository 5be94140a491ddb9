import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { standings } from '../../data/fit/rank.ts';
import { WeightsPane } from '../profile/weights-pane.tsx';
import { useRanked } from '../state/ranking-store.ts';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { noFilters } from './filter-schools.ts';
import { listRanking, type OpenSections } from './list-items.ts';
import { RankingHeader } from './ranking-header.tsx';
import { RankAnnouncer } from './rank-announcer.tsx';
import { RankingList } from './ranking-list.tsx';
import styles from './ranking-pane.module.css';

interface Props {
  /** 1 for each school that passes the filters. */
  visible: Uint8Array;
  onOpenSchool: () => void;
  /** The list itself, for the focus to come back to. */
  listRef: RefObject<HTMLDivElement | null>;
}

/** Left column: filters, the ranked list, and under it the weights that it answers to. */
export function RankingPane({ visible, onOpenSchool, listRef }: Props) {
  const ranked = useRanked((all) => all);
  const selected = useView((view) => view.selected);
  const filter = useView((view) => view.filter);
  const [open, setOpen] = useState<OpenSections>({ apart: false, excluded: false });
  const list = useMemo(
    () => listRanking(ranked.ranking, visible, open),
    [ranked.ranking, visible, open],
  );
  const enterList = useCallback(() => listRef.current?.focus(), [listRef]);
  const standing = selected < 0 ? 'ranked' : standings[ranked.ranking.standing[selected]];
  // A school selected on the map may lie in a folded section.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection unfolds
  useEffect(() => {
    if (standing !== 'ranked') setOpen((sections) => ({ ...sections, [standing]: true }));
  }, [selected]);

  return (
    <section className={styles.pane} aria-label="Ranking">
      <RankingHeader
        postalCodes={ranked.atlas.schools.state}
        list={list}
        ranked={ranked.ranking.ranked}
        onEnterList={enterList}
      />
      {list.rows.length > 0 ? (
        <RankingList
          ref={listRef}
          ranked={ranked}
          list={list}
          open={open}
          onOpenChange={setOpen}
          onOpenSchool={onOpenSchool}
        />
      ) : (
        <div className={styles.nothing}>
          <p>No school passes these filters.</p>
          <Button onClick={() => filter(noFilters)}>Clear filters</Button>
        </div>
      )}
      <WeightsPane />
      <RankAnnouncer />
    </section>
  );
}
