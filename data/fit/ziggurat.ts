/**
 * Standard normal numbers by the ziggurat of Marsaglia and Tsang (2000) in the form of Doornik (2005,
 * ZIGNOR): 128 layers of equal area under exp(−x²/2), of which a random point in a random one lies
 * under the curve at the first try in 99 of 100 cases. Several times quicker than a logarithm and a
 * cosine, and a draw takes one for each area of the country.
 */
const layers = 128;
/** Where the lowest layer's rectangle ends and the tail begins, and the area of each layer. */
const tailFrom = 3.442619855899;
const layerArea = 9.91256303526217e-3;

/** Right edge of each layer, from the lowest up. */
const edges = new Float64Array(layers + 1);
/** How much of each layer lies under the curve for certain. */
const certain = new Float64Array(layers);
edges[0] = layerArea / height(tailFrom);
edges[1] = tailFrom;
for (let i = 2; i < layers; i++) {
  edges[i] = Math.sqrt(-2 * Math.log(layerArea / edges[i - 1] + height(edges[i - 1])));
}
edges[layers] = 0;
for (let i = 0; i < layers; i++) certain[i] = edges[i + 1] / edges[i];

function height(x: number): number {
  return Math.exp(-0.5 * x * x);
}

/** One number from random 32-bit numbers and uniform ones in (0, 1). */
export function normalFrom(bits: () => number, uniform: () => number): number {
  for (;;) {
    const along = 2 * uniform() - 1;
    const layer = bits() & (layers - 1);
    if (Math.abs(along) < certain[layer]) return along * edges[layer];
    if (layer === 0) return along < 0 ? -beyond(uniform) : beyond(uniform);
    const x = along * edges[layer];
    const [low, high] = [height(edges[layer]), height(edges[layer + 1])];
    if (low + uniform() * (high - low) < height(x)) return x;
  }
}

/** From the tail (Marsaglia 1964). */
function beyond(uniform: () => number): number {
  for (;;) {
    const x = -Math.log(uniform()) / tailFrom;
    if (-2 * Math.log(uniform()) > x * x) return tailFrom + x;
  }
}
