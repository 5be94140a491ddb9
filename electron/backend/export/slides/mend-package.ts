import { type Parts, readZip, writeZip } from '../zip.ts';
import { colour } from './slide-look.ts';

/**
 * Mends what PptxGenJS 4.0.1 writes against the format (ECMA-376), for which PowerPoint offers to repair
 * the file where other programs say nothing (its issues 1443, 1444, 1449, 1532, 1534), and gives the
 * deck what the library has no words for: the colours of the program and paragraphs in the notes.
 */
export function mendPackage(bytes: Uint8Array): Uint8Array {
  const parts = readZip(bytes);
  for (const [name, content] of parts) {
    const mend = menders.find(([pattern]) => pattern.test(name))?.[1];
    if (mend !== undefined) setText(parts, name, mend(textOf(content)));
    // The workbooks behind the charts: folders are no parts of a package.
    if (name.endsWith('.xlsx')) parts.set(name, writeZip(readZip(content)));
  }
  giveNotesTheirTheme(parts);
  setText(parts, contentTypes, mendContentTypes(textOf(parts.get(contentTypes)), parts));
  return writeZip(parts);
}

const contentTypes = '[Content_Types].xml';
const slideTheme = 'ppt/theme/theme1.xml';
const notesTheme = 'ppt/theme/theme2.xml';

const menders: [pattern: RegExp, mend: (xml: string) => string][] = [
  [/^ppt\/slides\/slide\d+\.xml$/, mendSlide],
  [/^ppt\/slideLayouts\/slideLayout\d+\.xml$/, mendShapes],
  [/^ppt\/charts\/chart\d+\.xml$/, mendChart],
  [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, breakNotes],
  [
    /^ppt\/notesMasters\/_rels\/notesMaster1\.xml\.rels$/,
    (xml) => xml.replace('theme1.xml', 'theme2.xml'),
  ],
  [/^ppt\/presentation\.xml$/, putNotesMasterFirst],
  [/^ppt\/theme\/theme1\.xml$/, colourTheme],
];

function textOf(content: Uint8Array | undefined): string {
  if (content === undefined) throw new Error('A part of the slides is missing');
  return Buffer.from(content).toString('utf8');
}

function setText(parts: Parts, name: string, text: string): void {
  parts.set(name, Buffer.from(text, 'utf8'));
}

/** The first row of every table is its header, which readers of the screen are told. */
function mendSlide(xml: string): string {
  return mendShapes(xml).replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');
}

/**
 * Tables are numbered beside the other shapes, and each number may stand once; every shape has a text,
 * if an empty one, and no line that says nothing; a prompt that is not there is none.
 */
function mendShapes(xml: string): string {
  let id = 0;
  return xml
    .replace(/(<p:cNvPr id=")\d+"/g, (_, start: string) => `${start}${++id}"`)
    .replaceAll('<a:ln></a:ln>', '')
    .replaceAll('</p:spPr></p:sp>', `</p:spPr>${emptyText}</p:sp>`)
    .replace(/\s*hasCustomPrompt="1"\s*/g, ' ');
}

const emptyText =
  '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>';

/**
 * Bars and lines have two axes, and lines say how they are grouped and come in the order of the format;
 * names lie flat.
 */
function mendChart(xml: string): string {
  const axes = new Set(
    [...xml.matchAll(/<c:(?:cat|val|ser)Ax>\s*<c:axId val="(\d+)"/g)].map(([, id]) => id),
  );
  return xml
    .replace(/<c:axId val="(\d+)"\/>/g, (axis, id: string) => (axes.has(id) ? axis : ''))
    .replace(/(<c:catAx>[\s\S]*?)<a:bodyPr\/>/g, '$1<a:bodyPr rot="0" vert="horz"/>')
    .replace(/<c:lineChart>[\s\S]*?<\/c:lineChart>/g, mendLines);
}

function mendLines(xml: string): string {
  return xml
    .replace('<c:lineChart>', '<c:lineChart><c:grouping val="standard"/>')
    .replace(/\s*<c:invertIfNegative val="0"\/>/g, '')
    .replace(
      /(<c:dLbls>(?:(?!<\/c:dLbls>)[\s\S])*<\/c:dLbls>)(<c:marker>[\s\S]*?<\/c:marker>)/g,
      '$2$1',
    );
}

/** A line of the notes is a paragraph, not white space. */
function breakNotes(xml: string): string {
  return xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/,
    (_, style: string, text: string, end: string) =>
      text
        .split(/\r?\n/)
        .map((line) =>
          line === '' ? `<a:p>${end}</a:p>` : `<a:p><a:r>${style}<a:t>${line}</a:t></a:r></a:p>`,
        )
        .join(''),
  );
}

function putNotesMasterFirst(xml: string): string {
  const [list] = xml.match(/<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/) ?? [''];
  return xml.replace(list, '').replace('<p:sldIdLst>', `${list}<p:sldIdLst>`);
}

/** New charts and shapes are offered the colours of the program. */
function colourTheme(xml: string): string {
  const ours: Record<string, string> = {
    dk2: colour.ink2,
    lt2: 'F5F6F7',
    accent1: colour.bar,
    accent2: colour.accent,
    accent3: '416A9C',
    accent4: 'D5612B',
    accent5: '92B2D5',
    accent6: colour.range,
    hlink: colour.accent,
    folHlink: colour.ink2,
  };
  return Object.entries(ours).reduce(
    (mended, [name, value]) =>
      mended.replace(
        new RegExp(`<a:${name}><a:srgbClr val="[0-9A-F]{6}"/>`),
        `<a:${name}><a:srgbClr val="${value}"/>`,
      ),
    xml.replaceAll('name="Office Theme"', 'name="Clinic Atlas"'),
  );
}

/** Two masters may not share a theme. */
function giveNotesTheirTheme(parts: Parts): void {
  setText(parts, notesTheme, textOf(parts.get(slideTheme)));
}

/** Only parts that there are, each once, and only endings that there are. */
function mendContentTypes(xml: string, parts: Parts): string {
  const theme = `<Override PartName="/${notesTheme}" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>`;
  const endings = new Set([...parts.keys()].map((name) => name.slice(name.lastIndexOf('.') + 1)));
  const seen = new Set<string>();
  const keep = (entry: string, is: boolean): string => {
    if (!is || seen.has(entry)) return '';
    seen.add(entry);
    return entry;
  };
  return xml
    .replace('</Types>', `${theme}</Types>`)
    .replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (entry, name: string) =>
      keep(entry.trim(), parts.has(name)),
    )
    .replace(/\s*<Default Extension="([^"]+)"[^>]*\/>/g, (entry, ending: string) =>
      keep(entry.trim(), endings.has(ending)),
    );
}
