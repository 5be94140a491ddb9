import type { AttachmentType } from '../candidate/file-kind.ts';

/** A file that evidence came with, without its bytes, which only the system's own programs are shown. */
export interface Attachment {
  /** A UUID. */
  id: string;
  /** Name of the file, with its ending. */
  name: string;
  type: AttachmentType;
  /** Size in bytes. */
  size: number;
}
