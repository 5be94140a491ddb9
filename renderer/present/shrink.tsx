import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './shrink.module.css';

const smallest = 0.4;
const step = 0.04;

interface Props {
  children: ReactNode;
  /** What the content hangs on; it is measured anew where this changes. */
  of: unknown;
  className?: string | undefined;
}

/** Sets its content, written in `em`, as large as it fits: a long recommendation is smaller, never cut. */
export function Shrink({ children, of, className }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew for other content
  useLayoutEffect(() => {
    const element = box.current;
    const content = element?.firstElementChild;
    if (!element || !(content instanceof HTMLElement)) return;
    const measure = () => {
      for (let scale = 1; scale >= smallest; scale -= step) {
        content.style.fontSize = `${scale}em`;
        const { scrollHeight, scrollWidth } = content;
        if (scrollHeight <= element.clientHeight + 1 && scrollWidth <= element.clientWidth + 1)
          break;
      }
    };
    measure();
    // Widths of letters are known only with the typeface.
    void document.fonts.ready.then(measure);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  return (
    <div ref={box} className={[styles.box, className].filter(Boolean).join(' ')}>
      <div>{children}</div>
    </div>
  );
}
