/** Kinds of file that can be kept with evidence: none of them is a program. */
export const attachmentTypes = ['pdf', 'png', 'jpeg', 'text', 'docx', 'xlsx', 'eml'] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

/** 25 MB; a letter scanned well has two. */
export const mostAttachmentBytes = 26_214_400;

export type FileVerdict =
  | { accepted: true; type: AttachmentType; name: string }
  | { accepted: false; sentence: string };

const endings: Record<string, AttachmentType> = {
  pdf: 'pdf',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  txt: 'text',
  docx: 'docx',
  xlsx: 'xlsx',
  eml: 'eml',
};

/** The endings of files that can be kept, for the dialog that asks for one. */
export const attachmentEndings: readonly string[] = Object.keys(endings);

/**
 * Whether a file may be kept with evidence. Its ending says what it claims to be, its first bytes what
 * it is; a file that claims one thing and is another is refused.
 *
 * @param size bytes of the whole file; `start` holds its first 4,096 at the most
 */
export function judgeFile(fileName: string, size: number, start: Uint8Array): FileVerdict {
  const name = fileName.split(/[/\\]/).at(-1)?.trim() ?? '';
  const refused = (why: string): FileVerdict => ({
    accepted: false,
    sentence: `“${shortened(name)}” was not taken: ${why}.`,
  });
  if (name === '' || name === '.' || name === '..' || fileName !== name) {
    return refused('its name is not one of a file');
  }
  if (name.length > 120)
    return refused('its name has more than 120 characters; give it a shorter one');
  if (size === 0) return refused('it is empty');
  if (size > mostAttachmentBytes) {
    return refused('it has more than 25 MB; link to it instead, or make it smaller');
  }
  const type = endings[name.split('.').at(-1)?.toLowerCase() ?? ''];
  if (type === undefined || !name.includes('.')) {
    return refused('only PDF, PNG, JPEG, text, Word, Excel and mail files are kept');
  }
  if (!isOf(type, start)) return refused(`it calls itself a ${type} file but is something else`);
  return { accepted: true, type, name };
}

function isOf(type: AttachmentType, start: Uint8Array): boolean {
  const begins = (...bytes: number[]) => bytes.every((byte, i) => start[i] === byte);
  switch (type) {
    case 'pdf':
      return begins(0x25, 0x50, 0x44, 0x46, 0x2d);
    case 'png':
      return begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    case 'jpeg':
      return begins(0xff, 0xd8, 0xff);
    case 'docx':
    case 'xlsx':
      return begins(0x50, 0x4b, 0x03, 0x04);
    default:
      return isPlainText(start);
  }
}

/** No control characters but tabs and line breaks; programs begin with others. */
function isPlainText(start: Uint8Array): boolean {
  const isScript = start[0] === 0x23 && start[1] === 0x21;
  return (
    !isScript && start.every((byte) => byte >= 0x20 || [0x09, 0x0a, 0x0c, 0x0d].includes(byte))
  );
}

function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 57)}…` : name;
}
