import { create } from 'zustand';

/** What a reader that cannot see the cities is told of a move; `turn` says the same sentence twice. */
const useSaid = create<{ sentence: string; turn: number }>()(() => ({ sentence: '', turn: 0 }));

export function announce(sentence: string): void {
  useSaid.setState(({ turn }) => ({ sentence, turn: turn + 1 }));
}

export function MoveAnnouncer() {
  const { sentence, turn } = useSaid();
  return (
    <p className="visually-hidden" aria-live="assertive" data-announcer="moves">
      <span key={turn}>{sentence}</span>
    </p>
  );
}
