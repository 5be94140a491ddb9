import { useLayoutEffect, useRef } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { AreaMode } from '../../data/model/area.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import type { MapState } from './map-state.ts';
import type { ClassedAreas } from './classify-areas.ts';
import styles from './hover-card.module.css';
import { type CardText, cardText } from './hover-text.ts';

/** Space between the card and what it is about, and the edge of the box, in pixels. */
const gap = 12;
const margin = 8;

interface Props {
  state: StoreApi<MapState>;
  atlas: Atlas;
  figures: SchoolFigures;
  fit: Float64Array;
  standing: Uint8Array;
  areaMode: AreaMode;
  classed: ClassedAreas;
}

/** A preview of what lies under the pointer. The list and the panel say the same to those without one. */
export function HoverCard({ state, ...sources }: Props) {
  const card = useStore(state, (map) => map.card);
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = box.current;
    const parent = element?.offsetParent;
    if (card === null || element === null || !parent) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const fitsRight = card.x + gap + width + margin <= parent.clientWidth;
    const left = fitsRight ? card.x + gap : Math.max(margin, card.x - gap - width);
    const fitsBelow = card.y + gap + height + margin <= parent.clientHeight;
    const top = fitsBelow ? card.y + gap : Math.max(margin, card.y - gap - height);
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }, [card]);

  if (card === null) return null;
  const text = cardText(card.target, sources);
  return (
    <div ref={box} className={styles.card} data-map-card={card.target.kind} aria-hidden>
      <CardBody text={text} />
    </div>
  );
}

function CardBody({ text }: { text: CardText }) {
  return (
    <>
      <p className={styles.title}>{text.title}</p>
      {text.place !== '' && <p className={styles.place}>{text.place}</p>}
      {text.figures.map(({ value, label }) => (
        <p key={label} className={styles.figure}>
          <strong>{value}</strong> {label}
        </p>
      ))}
      {text.note !== '' && <p className={styles.note}>{text.note}</p>}
    </>
  );
}
