import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The height of an element in whole pixels, as it changes; 0 before it is drawn. */
export function useHeight<Part extends HTMLElement>(): [RefObject<Part | null>, number] {
  const part = useRef<Part>(null);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = part.current;
    if (element === null) return;
    const measure = () => setHeight(element.offsetHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [part, height];
}
