/** A place on the picture that gets a marker and a name, in pixels. */
export interface MarkedPlace {
  x: number;
  y: number;
  name: string;
}

export interface PlacedMarker {
  /** Where the marker stands; moved off the place where markers would lie on each other. */
  x: number;
  y: number;
  /** Where its name begins and on which side; null where there is no room for it. */
  label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' } | null;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Measures {
  width: number;
  height: number;
  radius: number;
  fontSize: number;
}

/** Mean width of a letter, as a share of the type size. */
const letterWidth = 0.56;
const rounds = 60;

/** Puts markers beside each other and their names where they cover neither marker nor name. */
export function placeMarkers(places: readonly MarkedPlace[], measures: Measures): PlacedMarker[] {
  const { radius, fontSize } = measures;
  const markers = spread(places, measures);
  const taken: Box[] = markers.map(({ x, y }) => around(x, y, radius + 2));
  return markers.map(({ x, y }, i) => {
    const wide = places[i].name.length * fontSize * letterWidth;
    const away = radius + 8;
    const choices = [
      { x: x + away, y, anchor: 'start' as const },
      { x: x - away, y, anchor: 'end' as const },
      { x, y: y + radius + fontSize * 0.75, anchor: 'middle' as const },
      { x, y: y - radius - fontSize * 0.75, anchor: 'middle' as const },
      { x: x + away * 0.8, y: y + away * 0.9, anchor: 'start' as const },
      { x: x + away * 0.8, y: y - away * 0.9, anchor: 'start' as const },
      { x: x - away * 0.8, y: y + away * 0.9, anchor: 'end' as const },
      { x: x - away * 0.8, y: y - away * 0.9, anchor: 'end' as const },
    ];
    const label = choices.find((choice) => {
      const box = labelBox(choice, wide, fontSize);
      return isInside(box, measures) && !taken.some((other) => overlap(box, other));
    });
    if (label === undefined) return { x, y, label: null };
    taken.push(labelBox(label, wide, fontSize));
    return { x, y, label };
  });
}

/** Pushes markers apart until none lies on another one, each as little as possible. */
function spread(places: readonly MarkedPlace[], { width, height, radius }: Measures) {
  const markers = places.map(({ x, y }) => ({ x, y }));
  const apart = 2 * radius + 3;
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (let i = 0; i < markers.length; i++) {
      for (let j = i + 1; j < markers.length; j++) {
        const [a, b] = [markers[i], markers[j]];
        const distance = Math.hypot(b.x - a.x, b.y - a.y);
        if (distance >= apart - 0.01) continue;
        moved = true;
        // Two in one place part sideways, each pair at an angle of its own.
        const angle = distance === 0 ? i + j : Math.atan2(b.y - a.y, b.x - a.x);
        const half = (apart - distance) / 2;
        a.x -= Math.cos(angle) * half;
        a.y -= Math.sin(angle) * half;
        b.x += Math.cos(angle) * half;
        b.y += Math.sin(angle) * half;
      }
    }
    for (const marker of markers) {
      marker.x = Math.min(width - radius - 2, Math.max(radius + 2, marker.x));
      marker.y = Math.min(height - radius - 2, Math.max(radius + 2, marker.y));
    }
    if (!moved) break;
  }
  return markers;
}

function labelBox(
  { x, y, anchor }: NonNullable<PlacedMarker['label']>,
  wide: number,
  fontSize: number,
): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - fontSize * 0.55, bottom: y + fontSize * 0.55 };
}

function around(x: number, y: number, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function isInside({ left, top, right, bottom }: Box, { width, height }: Measures): boolean {
  return left >= 4 && top >= 4 && right <= width - 4 && bottom <= height - 4;
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}
