/** Times in milliseconds of work repeated; the peers of a comparison take turns, so that both meet the same machine. */
export async function timeInTurns<Name extends string>(
  peers: Record<Name, () => unknown>,
  turns: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(peers) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let turn = 0; turn < turns; turn++) {
    for (const name of names) {
      const start = performance.now();
      await peers[name]();
      times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<
    Name,
    number
  >;
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** One line of the result: what was measured, against what, and whether it keeps to its limit. */
export interface Measured {
  what: string;
  ms: number;
  /** What it is compared with; null for a time that stands alone. */
  peer: { what: string; ms: number } | null;
  /** Greatest ratio to the peer, or greatest time where there is none. */
  limit: number | null;
}

export function line({ what, ms, peer, limit }: Measured): string {
  const figure = `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
  if (peer === null) {
    return `${what}: ${figure}${limit === null ? '' : ` (limit ${limit} ms: ${kept(ms <= limit)})`}`;
  }
  const ratio = ms / peer.ms;
  const allowed = limit === null ? '' : ` (limit ${limit}: ${kept(ratio <= limit)})`;
  const against = `${peer.what} ${peer.ms.toFixed(peer.ms < 10 ? 2 : 0)} ms`;
  return `${what}: ${figure}, ${ratio.toFixed(2)} × ${against}${allowed}`;
}

function kept(within: boolean): string {
  return within ? 'kept' : 'MISSED';
}
