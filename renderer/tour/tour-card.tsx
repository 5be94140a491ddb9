import { X } from 'lucide-react';
import {
  type CSSProperties,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useCommands } from '../commands/use-commands.ts';
import { Button } from '../ui/button.tsx';
import styles from './tour-card.module.css';
import { tourSteps } from './tour-steps.ts';
import { endTour, goToStep, startTour, useTour } from './tour-store.ts';

/** The tour beside what it shows. All of the window can be used meanwhile. */
export function TourLayer() {
  const step = useTour((tour) => tour.step);
  useCommands({ tour: startTour });
  return step === null ? null : <TourCard step={step} />;
}

function TourCard({ step }: { step: number }) {
  const { title, text, target, side } = tourSteps[step];
  const card = useRef<HTMLElement>(null);
  const box = useBox(target);
  const ids = { title: useId(), text: useId() };
  useFocus(card);
  const last = step === tourSteps.length - 1;
  return (
    <>
      {box !== null && <div className={styles.ring} style={ringAt(box)} aria-hidden="true" />}
      <section
        ref={card}
        className={styles.card}
        style={box === null ? undefined : cardAt(box, side)}
        role="dialog"
        aria-labelledby={ids.title}
        aria-describedby={ids.text}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          endTour();
        }}
      >
        <div className={styles.head}>
          <h2 id={ids.title}>{title}</h2>
          <Button kind="icon" aria-label="End the tour" onClick={endTour}>
            <X size={16} aria-hidden />
          </Button>
        </div>
        <p id={ids.text} className={styles.text} aria-live="polite">
          {text}
        </p>
        <div className={styles.foot}>
          <span className={styles.count}>
            {step + 1} of {tourSteps.length}
          </span>
          {step > 0 && <Button onClick={() => goToStep(step - 1)}>Back</Button>}
          <Button kind="primary" data-next onClick={() => goToStep(step + 1)}>
            {last ? 'Done' : 'Next'}
          </Button>
        </div>
      </section>
    </>
  );
}

/** The card takes the focus once, and gives it back to where it was. */
function useFocus(card: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    card.current?.querySelector<HTMLElement>('[data-next]')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [card]);
}

/** Where the part of the window is on screen, followed as the window changes. */
function useBox(target: string): DOMRect | null {
  const [box, setBox] = useState<DOMRect | null>(null);
  useLayoutEffect(() => {
    const element = document.querySelector(target);
    if (element === null) {
      setBox(null);
      return;
    }
    const read = () => setBox(element.getBoundingClientRect());
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    window.addEventListener('resize', read);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', read);
    };
  }, [target]);
  return box;
}

const inset = 3;

function ringAt({ left, top, width, height }: DOMRect): CSSProperties {
  return {
    left: left + inset,
    top: top + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
  };
}

const cardWidth = 320;
const gap = 16;

/** Beside the part at its upper edge; a part low in the window has the card at its lower edge. */
function cardAt(box: DOMRect, side: 'right' | 'left' | 'inside'): CSSProperties {
  const isLow = box.top > window.innerHeight / 2;
  const vertical = isLow
    ? { bottom: window.innerHeight - box.bottom + gap }
    : { top: box.top + gap };
  if (side === 'inside') {
    return { left: box.left + (box.width - cardWidth) / 2, bottom: 96 };
  }
  const left = side === 'right' ? box.right + gap : box.left - gap - cardWidth;
  return { left: Math.max(gap, Math.min(left, window.innerWidth - gap - cardWidth)), ...vertical };
}
