import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './scaled-page.module.css';

/** Pages are drawn at this size or larger and scaled to the screen, so that each looks the same on all. */
const drawnWidth = 1600;
const drawnHeight = 900;

export interface PageSize {
  width: number;
  height: number;
}

interface Props {
  /** Draws the page at that size. */
  children: (size: PageSize) => ReactNode;
  /** Width by height that the page is to have; that of its box where it is left out. */
  aspect?: number;
}

/** A page as large as its box, its proportions kept where they are given. */
export function ScaledPage({ children, aspect }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const size = useBoxSize(box);
  const shown = size && fitPage(size, aspect);
  return (
    <div ref={box} className={styles.box}>
      {shown && (
        <div
          className={styles.page}
          style={{
            width: shown.width,
            height: shown.height,
            transform: `translate(${shown.left}px, ${shown.top}px) scale(${shown.scale})`,
          }}
        >
          {children({ width: shown.width, height: shown.height })}
        </div>
      )}
    </div>
  );
}

function useBoxSize(box: React.RefObject<HTMLDivElement | null>): PageSize | null {
  const [size, setSize] = useState<PageSize | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || height === 0) return;
      setSize((before) =>
        before?.width === width && before.height === height ? before : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}

/** The largest page of at least the drawn size that the box holds, in the middle of it. */
function fitPage(box: PageSize, aspect = box.width / box.height) {
  const width = Math.max(drawnWidth, drawnHeight * aspect);
  const height = Math.max(drawnHeight, width / aspect);
  const scale = Math.min(box.width / width, box.height / height);
  return {
    width: Math.round(width),
    height: Math.round(height),
    scale,
    left: (box.width - width * scale) / 2,
    top: (box.height - height * scale) / 2,
  };
}
