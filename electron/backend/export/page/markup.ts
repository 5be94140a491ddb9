/** HTML that is ready: what people wrote is in it with its signs spelled out. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Piece = string | number | Markup | readonly Piece[] | null;

/** Puts values into HTML; texts are spelled out, lists set one after the other, null is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  const pieces = strings.flatMap((string, i) =>
    i < values.length ? [string, textOf(values[i])] : [string],
  );
  return new Markup(pieces.join(''));
}

function textOf(value: Piece): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(textOf).join('');
  return spellOut(String(value));
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attributes in quotes. */
function spellOut(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign]);
}
