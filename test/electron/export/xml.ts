/** What is read out of a part of a package. */
export function textOfXml(xml: string): string {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => unescapeXml(text)).join('\n');
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]);
}

/** What is wrong with the form of an XML text: tags that do not close, bare ampersands, signs that it has no place for. */
export function faultsOfXml(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const body = xml.replace(/<\?xml[^?]*\?>/, '');
  for (const [tag, end, name, attributes, alone] of body.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (/&(?!amp;|lt;|gt;|quot;|apos;|#\d+;|#x[\da-f]+;)/i.test(attributes)) faults.push(tag);
    if (alone === '/') continue;
    if (end === '') open.push(name);
    else if (open.pop() !== name) faults.push(`${tag} closes nothing`);
  }
  faults.push(...open.map((name) => `${name} is not closed`));
  const words = body.replace(/<\/?[\w:.-]+(?:\s+[\w:.-]+\s*=\s*"[^"<]*")*\s*\/?>/g, '');
  if (/[<>]/.test(words)) faults.push(`a stray sign in ${words.match(/.{0,20}[<>].{0,20}/)?.[0]}`);
  if (/&(?!amp;|lt;|gt;|quot;|apos;|#\d+;|#x[\da-f]+;)/i.test(words))
    faults.push('a bare ampersand');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml))
    faults.push('a control sign');
  return faults;
}
