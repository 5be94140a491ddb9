import '../no-eval.ts';
import '@fontsource-variable/inter/wght.css';
import '../style/tokens.css';
import '../style/base.css';
import './paper.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Drawing, DrawingOrder, PaperBridge, PipelineOrder } from '../../data/api/paper.ts';
import { isPictureFormat } from '../../data/report/export-format.ts';
import { usualPicture } from '../../data/report/picture.ts';
import { HatchDefinition } from '../chart/hatch.tsx';
import { loadBoundaries } from '../map/boundaries.ts';
import type { Boundaries } from '../map/decode-boundaries.ts';
import { BlankPicture, drawPicture, PictureTooLarge, setWidth, writeSvg } from './draw-picture.ts';
import { Drawings } from './drawings.tsx';
import { fitPages } from './pages/fit-pages.ts';
import { listPages } from './pages/list-pages.ts';
import { ReportPage } from './pages/report-page.tsx';
import { countBoards, runsByHeight, runsOfOne } from './pipeline/page-runs.ts';
import { PipelinePages } from './pipeline/pipeline-pages.tsx';

declare global {
  interface Window {
    clinicAtlasPaper: PaperBridge;
  }
}

const paper = window.clinicAtlasPaper;
const place = document.getElementById('root');
if (place === null) throw new Error('paper.html has no #root');
const root = createRoot(place);

try {
  const order = await paper.order();
  paper.finish(await ('pipeline' in order ? layOutPipeline(order) : draw(order)));
} catch (trouble) {
  console.error(trouble);
  paper.fail(
    trouble instanceof BlankPicture || trouble instanceof PictureTooLarge
      ? `${trouble.message}, so that no file was written; try again.`
      : `The pages could not be drawn (${trouble instanceof Error ? trouble.message : trouble}), so that no file was written; try again.`,
  );
}

async function draw(order: DrawingOrder): Promise<Drawing> {
  const { report, format, picture } = order;
  document.title = report.title;
  const boundaries = await loadBoundaries(report.map.counties.id);
  if (format === 'pdf') return layOutPages(order, boundaries);
  const chosen = isPictureFormat(format) ? (picture ?? usualPicture) : null;
  // Charts measure their words before they are drawn.
  await loadLetters();
  render(<Drawings report={report} boundaries={boundaries} subject={chosen?.subject ?? null} />);
  await loadLetters();
  const drawings = [...document.querySelectorAll<HTMLElement>('[data-drawing]')];
  const svgOf = (element: HTMLElement) => element.querySelector('svg') as SVGSVGElement;
  if (chosen !== null) setWidth(svgOf(drawings[0]), chosen.width);
  const pictures: Drawing['pictures'] = [];
  for (const element of format === 'svg' ? [] : drawings) {
    paper.progress(pictures.length, drawings.length);
    const id = element.dataset.drawing ?? '';
    const pixelRatio = id === 'map' ? 3 : 2.5;
    pictures.push(await drawPicture(id, svgOf(element), chosen === null ? pixelRatio : 1));
  }
  const svg = format === 'svg' || format === 'html' ? writeSvg(svgOf(drawings[0])) : null;
  return { pictures, svg, pages: 0, smaller: [] };
}

/** All pages under each other; the main process prints them from here. */
async function layOutPages({ report }: DrawingOrder, boundaries: Boundaries): Promise<Drawing> {
  const pages = listPages(report);
  render(
    <main>
      <HatchDefinition />
      {pages.map((page, i) => (
        <ReportPage
          // biome-ignore lint/suspicious/noArrayIndexKey: pages are laid out once and stay
          key={i}
          report={report}
          boundaries={boundaries}
          page={page}
          place={{ number: i + 1, of: pages.length }}
        />
      ))}
    </main>,
  );
  await loadLetters();
  return { pictures: [], svg: null, pages: pages.length, smaller: fitPages(document) };
}

/** The candidates under each other are measured first, and stand on pages then. */
async function layOutPipeline({ pipeline }: PipelineOrder): Promise<Drawing> {
  document.title = `Pipeline, ${pipeline.date}`;
  render(<PipelinePages sheet={pipeline} runs={runsOfOne(pipeline.columns.length)} />);
  await loadLetters();
  const runs = runsByHeight(document);
  render(<PipelinePages sheet={pipeline} runs={runs} />);
  const pages = countBoards(runs) + runs.blocks.length;
  return { pictures: [], svg: null, pages, smaller: [] };
}

/** At once: a window that nobody sees gets no frames to wait for. */
function render(content: React.ReactNode): void {
  flushSync(() => root.render(content));
}

/** The letters that what is drawn needs, in all weights of the one font. */
async function loadLetters(): Promise<void> {
  await document.fonts.load('400 13px "Inter Variable"');
  await document.fonts.ready;
}
