import { useEffect } from 'react';
import { MoveAnnouncer } from '../shortlist/move-announcer.tsx';
import { BlockList } from './block-list.tsx';
import { EmptyPipeline } from './empty-pipeline.tsx';
import { OverdueList } from './overdue-list.tsx';
import { PipelineHead } from './pipeline-head.tsx';
import { usePipeline } from './pipeline-store.ts';
import styles from './pipeline-view.module.css';
import { StageBoard } from './stage-board.tsx';
import { usePipelineCards } from './use-pipeline-cards.ts';

const lists = { board: StageBoard, blocks: BlockList, overdue: OverdueList };

/** All candidates: how far the talks with each are, what holds it up, and what is late. */
export function PipelineView({ onOpenSchool }: { onOpenSchool: () => void }) {
  const cards = usePipelineCards();
  const view = usePipeline((pipeline) => pipeline.view);
  const List = lists[view];
  // What was said of a file is not said again when one comes back.
  useEffect(() => () => usePipeline.setState({ result: null }), []);
  return (
    <section className={styles.view} aria-label="Pipeline">
      <PipelineHead {...cards} />
      <div className={styles.content}>
        {cards.all.length === 0 ? (
          <EmptyPipeline />
        ) : (
          <List {...cards} onOpenSchool={onOpenSchool} />
        )}
      </div>
      <MoveAnnouncer />
    </section>
  );
}
