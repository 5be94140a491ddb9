/**
 * Times of the turns of one piece of work, in milliseconds. Other work on the machine only ever adds
 * to a time, so the shortest is the nearest to what the work itself takes, and what is compared; the
 * median says how busy the machine was.
 */
export interface Times {
  ms: number;
  median: number;
}

export function timesOf(turns: readonly number[]): Times {
  const sorted = [...turns].sort((a, b) => a - b);
  return { ms: sorted[0], median: sorted[Math.floor((sorted.length - 1) / 2)] };
}

/** Times of work repeated; the peers of a comparison take turns, so that all meet the same machine. */
export async function timeInTurns<Name extends string>(
  peers: Record<Name, () => unknown>,
  turns: number,
): Promise<Record<Name, Times>> {
  const names = Object.keys(peers) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn++) {
    for (const name of names) {
      const start = performance.now();
      await peers[name]();
      times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timesOf(times.get(name) ?? [])])) as Record<
    Name,
    Times
  >;
}

interface Peer extends Partial<Times> {
  what: string;
  ms: number;
}

/** One line of the result: what was measured, against what, and whether it keeps to its limit. */
export interface Measured extends Peer {
  /** What it is compared with; none for a figure that stands alone. */
  peers?: Peer[];
  /** Greatest ratio to the first peer, or greatest figure where there is none. */
  limit: number | null;
  /** Of a figure that is no time. */
  unit?: string;
}

export function line({ what, peers = [], limit, unit = 'ms', ...own }: Measured): string {
  const figure = `${what}: ${withMedian(own, unit)}`;
  if (peers.length === 0) return figure + judged(own.ms, limit, ` ${unit}`);
  const against = peers.map((peer, p) => {
    const ratio = own.ms / peer.ms;
    const kept = p === 0 ? judged(ratio, limit, '') : '';
    return `${ratio.toFixed(2)} × ${peer.what} ${withMedian(peer, unit)}${kept}`;
  });
  return `${figure}, ${against.join(', ')}`;
}

function withMedian({ ms, median }: Partial<Times> & { ms: number }, unit: string): string {
  const digits = ms < 10 ? 2 : 0;
  const beside = median === undefined ? '' : ` (median ${median.toFixed(digits)})`;
  return `${ms.toFixed(digits)} ${unit}${beside}`;
}

function judged(figure: number, limit: number | null, unit: string): string {
  if (limit === null) return '';
  return ` (limit ${limit}${unit}: ${figure <= limit ? 'kept' : 'MISSED'})`;
}
