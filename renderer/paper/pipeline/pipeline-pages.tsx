import { Lock, LockOpen, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PipelineSheet, SheetCard } from '../../../data/report/pipeline-sheet.ts';
import { sayDay } from '../../../data/words/day.ts';
import page from '../pages/page.module.css';
import type { Run } from '../pages/pack-rows.ts';
import styles from './pipeline-pages.module.css';
import { type BlockRow, blockRows } from './block-rows.ts';
import { countBoards, type PageRuns } from './page-runs.ts';

interface Props {
  sheet: PipelineSheet;
  runs: PageRuns;
}

/** The pipeline on letter paper: the stages side by side, then what holds whom up. */
export function PipelinePages({ sheet, runs }: Props) {
  const lines = blockRows(sheet);
  const boards = countBoards(runs);
  const of = boards + runs.blocks.length;
  return (
    <main>
      {Array.from({ length: boards }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages are laid out once and stay
        <SheetPage key={i} sheet={sheet} title="Pipeline" place={{ number: i + 1, of }}>
          <Board sheet={sheet} runs={runs.board.map((pages) => pages[i] ?? [0, 0])} />
        </SheetPage>
      ))}
      {runs.blocks.map(([from, to], i) => {
        const place = { number: boards + i + 1, of };
        return (
          <SheetPage key={from} sheet={sheet} title="What blocks whom" place={place}>
            <Blocks rows={lines.slice(from, to)} />
          </SheetPage>
        );
      })}
    </main>
  );
}

interface SheetPageProps {
  sheet: PipelineSheet;
  title: string;
  place: { number: number; of: number };
  children: ReactNode;
}

function SheetPage({ sheet, title, place, children }: SheetPageProps) {
  return (
    <section className={page.page} data-paper data-page={place.number}>
      <header className={page.head}>
        <h2 className={page.title}>{title}</h2>
        <div className={page.aside}>
          {sheet.scope}, {sayDay(sheet.date)}
        </div>
      </header>
      <div className={page.body}>{children}</div>
      <footer className={page.foot}>
        <span>Fit by the profile “{sheet.profile}”</span>
        <span>
          {place.number} of {place.of}
        </span>
      </footer>
    </section>
  );
}

function Board({ sheet, runs }: { sheet: PipelineSheet; runs: readonly Run[] }) {
  return (
    <div className={styles.board}>
      {sheet.columns.map(({ title, cards }, column) => (
        <section key={title} data-column>
          <h3 className={styles.stage}>
            {title} <span className={styles.count}>{cards.length}</span>
          </h3>
          {cards.slice(...runs[column]).map((card) => (
            <Card key={`${card.name} ${card.place}`} card={card} />
          ))}
        </section>
      ))}
    </div>
  );
}

const gateIcons = { open: LockOpen, shut: Lock, override: TriangleAlert };

function Card({ card }: { card: SheetCard }) {
  const GateIcon = gateIcons[card.gate];
  return (
    <div className={styles.card} data-card>
      <p className={styles.first}>
        <span>{card.name}</span> <span>{card.fit}</span>
      </p>
      <p className={styles.quiet}>{[card.place, card.known].filter(Boolean).join(' · ')}</p>
      <p className={card.gate === 'override' ? styles.override : styles.gate}>
        <GateIcon size={11} aria-hidden />
        {card.gateWord}
      </p>
      {card.next !== '' && <p>{card.next}</p>}
      {card.due !== '' && <p className={card.late ? styles.late : styles.quiet}>{card.due}</p>}
      {card.about !== '' && <p className={styles.quiet}>{card.about}</p>}
    </div>
  );
}

function Blocks({ rows }: { rows: BlockRow[] }) {
  return (
    <ul>
      {rows.map(({ heading, line }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages are laid out once and stay
        <li key={i} data-row>
          {heading !== null && <h3 className={styles.heading}>{heading}</h3>}
          <div className={styles.line}>
            <span>
              <strong>{line.name}</strong> <span className={styles.quiet}>{line.place}</span>
            </span>
            <span>{line.stage}</span>
            <span>{line.sentence}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}
