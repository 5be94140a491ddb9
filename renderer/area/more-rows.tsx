import { type ReactNode, useState } from 'react';
import { formatCount } from '../ui/format.ts';
import { Button } from '../ui/button.tsx';
import { type Noun, nounFor } from '../../data/words/plural.ts';

const first = 8;

interface Props {
  all: readonly number[];
  noun: Noun;
  /** A list item, with its key. */
  row: (item: number) => ReactNode;
}

/** The first rows of a list, and all of it on request. */
export function MoreRows({ all, noun, row }: Props) {
  const [open, setOpen] = useState(false);
  if (all.length === 0) return null;
  // One more row takes no more room than the button that would hide it.
  const shown = open || all.length <= first + 1 ? all : all.slice(0, first);
  return (
    <>
      <ul>{shown.map(row)}</ul>
      {shown.length < all.length && (
        <Button onClick={() => setOpen(true)}>
          Show all {formatCount(all.length)} {nounFor(all.length, ...noun)}
        </Button>
      )}
    </>
  );
}
