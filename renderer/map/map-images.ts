import type { MapPalette } from './map-palette.ts';

/** Images are drawn at twice their size, for sharp screens. */
export const imagePixelRatio = 2;

/** Half the width of an attorney's diamond in CSS pixels, alone and for a cluster. */
const diamondRadius = 4.5;
const clusterRadius = 9.5;

/** The map's few pictures by name: hatching, diamonds, houses, the partners' star and the shortlist's bookmark. */
export function drawMapImages(palette: MapPalette): Record<string, ImageData> {
  return {
    hatch: draw(8, (pen) => drawHatch(pen, palette)),
    'hatch-wide': draw(6, (pen) => drawWideHatch(pen, palette)),
    diamond: draw(2 * diamondRadius + 3, (pen) => drawDiamond(pen, palette)),
    'diamond-cluster': draw(2 * clusterRadius + 4, (pen) => drawCluster(pen, palette)),
    house: draw(15, (pen) => drawHouse(pen, palette)),
    star: draw(15, (pen) => drawStar(pen, palette)),
    bookmark: draw(15, (pen) => drawBookmark(pen, palette)),
    cross: draw(17, (pen) => drawCross(pen, palette)),
    // Nothing to see: it keeps letters away from the circle of the selected school.
    room: draw(26, () => {}),
  };
}

/** A square of that many CSS pixels, with the pen's origin in its middle. */
function draw(size: number, paint: (pen: CanvasRenderingContext2D) => void): ImageData {
  const pixels = Math.ceil(size * imagePixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = pixels;
  canvas.height = pixels;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('The browser offers no 2D canvas for the map images');
  pen.scale(imagePixelRatio, imagePixelRatio);
  pen.translate(pixels / imagePixelRatio / 2, pixels / imagePixelRatio / 2);
  paint(pen);
  return pen.getImageData(0, 0, pixels, pixels);
}

/** Diagonals that meet at the edges of the square, so that squares side by side make whole lines. */
function drawHatch(pen: CanvasRenderingContext2D, palette: MapPalette): void {
  pen.fillStyle = palette.land;
  pen.fillRect(-4, -4, 8, 8);
  pen.strokeStyle = palette.hatch;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const offset of [-8, -4, 0, 4, 8]) {
    pen.moveTo(offset - 5, 5);
    pen.lineTo(offset + 5, -5);
  }
  pen.stroke();
}

/** Thin lines the other way, on nothing: the colour of the area shows between them. */
function drawWideHatch(pen: CanvasRenderingContext2D, palette: MapPalette): void {
  pen.lineWidth = 0.75;
  for (const [colour, beside] of [
    [palette.wideEdge, 1],
    [palette.wide, 0],
  ] as const) {
    pen.strokeStyle = colour;
    pen.beginPath();
    for (const offset of [-6, 0, 6]) {
      pen.moveTo(offset + beside - 4, -4);
      pen.lineTo(offset + beside + 4, 4);
    }
    pen.stroke();
  }
}

function drawDiamond(pen: CanvasRenderingContext2D, palette: MapPalette): void {
  traceDiamond(pen, diamondRadius);
  pen.lineWidth = 2;
  pen.strokeStyle = palette.paper;
  pen.stroke();
  pen.fillStyle = palette.attorney;
  pen.fill();
}

/** Hollow, so that the number in it can be read and many of them stay quiet. */
function drawCluster(pen: CanvasRenderingContext2D, palette: MapPalette): void {
  traceDiamond(pen, clusterRadius);
  pen.fillStyle = palette.paper;
  pen.fill();
  pen.lineWidth = 1.3;
  pen.strokeStyle = palette.attorney;
  pen.stroke();
}

function traceDiamond(pen: CanvasRenderingContext2D, radius: number): void {
  pen.beginPath();
  pen.moveTo(0, -radius);
  pen.lineTo(radius, 0);
  pen.lineTo(0, radius);
  pen.lineTo(-radius, 0);
  pen.closePath();
  pen.lineJoin = 'round';
}

function drawHouse(pen: CanvasRenderingContext2D, palette: MapPalette): void {
  pen.beginPath();
  pen.moveTo(0, -5.5);
  pen.lineTo(5.5, -0.5);
  pen.lineTo(4.2, -0.5);
  pen.lineTo(4.2, 5.5);
  pen.lineTo(-4.2, 5.5);
  pen.lineTo(-4.2, -0.5);
  pen.lineTo(-5.5, -0.5);
  pen.closePath();
  pen.lineJoin = 'round';
  pen.lineWidth = 3;
  pen.strokeStyle = palette.paper;
  pen.stroke();
  pen.fillStyle = palette.organization;
  pen.fill();
}

function drawStar(pen: CanvasRenderingContext2D, palette: MapPalette): void {
  pen.beginPath();
  for (let point = 0; point < 10; point++) {
    const radius = point % 2 === 0 ? 5.6 : 2.5;
    const angle = (point * Math.PI) / 5 - Math.PI / 2;
    pen.lineTo(radius * Math.cos(angle), radius * Math.sin(angle));
  }
  pen.closePath();
  pen.lineJoin = 'round';
  pen.lineWidth = 2.5;
  pen.strokeStyle = palette.paper;
  pen.stroke();
  pen.fillStyle = palette.ink;
  pen.fill();
}

/** The centre of immigrant population. */
function drawCross(pen: CanvasRenderingContext2D, palette: MapPalette): void {
  pen.lineCap = 'round';
  for (const [width, colour] of [
    [5, palette.paper],
    [2, palette.ink],
  ] as const) {
    pen.beginPath();
    pen.moveTo(-5.5, 0);
    pen.lineTo(5.5, 0);
    pen.moveTo(0, -5.5);
    pen.lineTo(0, 5.5);
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.stroke();
  }
}

function drawBookmark(pen: CanvasRenderingContext2D, palette: MapPalette): void {
  pen.beginPath();
  pen.moveTo(-4, -5.5);
  pen.lineTo(4, -5.5);
  pen.lineTo(4, 5.5);
  pen.lineTo(0, 2.4);
  pen.lineTo(-4, 5.5);
  pen.closePath();
  pen.lineJoin = 'round';
  pen.lineWidth = 3;
  pen.strokeStyle = palette.paper;
  pen.stroke();
  pen.fillStyle = palette.candidate;
  pen.fill();
}
