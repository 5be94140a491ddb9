import { evidenceSchema } from '../../data/model/evidence.ts';
import { TextBox } from '../ui/text-box.tsx';
import { useDraft } from '../ui/use-draft.ts';

interface Props {
  value: string;
  onChange: (value: string) => void;
}

/** An https address; another one stays as it was typed, with a sentence, and is not kept. */
export function LinkBox({ value, onChange }: Props) {
  const { draft, problem, change } = useDraft(value, problemOf, onChange);
  return (
    <TextBox
      label="Link"
      most={2000}
      placeholder="https://"
      value={draft}
      problem={problem}
      onChange={(text) => change(text.trim())}
    />
  );
}

function problemOf(text: string): string | null {
  if (evidenceSchema.shape.link.safeParse(text).success) return null;
  // While the beginning is being typed nothing is wrong yet, but nothing is kept either.
  return 'A link begins with https:// and names a site; it is not kept until it does.';
}
