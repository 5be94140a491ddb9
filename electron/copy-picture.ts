import * as electron from 'electron';
import type { BrowserWindow, NativeImage } from 'electron';
import type { RequestOutput } from '../data/api/answers.ts';
import type { WindowRequestInput, WindowRequestName } from '../data/api/contract.ts';
import type { PresentingRequestName } from '../data/api/presenting.ts';
import type { ProgramRequestName } from '../data/api/program.ts';
import type { Outcome, Problem } from '../data/model/problem.ts';

type Asked = Exclude<WindowRequestName, PresentingRequestName | ProgramRequestName>;
type Answer<Name> = (name: Name, input: unknown) => Promise<Outcome<unknown>>;

/**
 * Puts a part of the window onto the clipboard as an image, as it is on the screen: the page may not
 * write there, and what MapLibre has drawn cannot be read from the page afterwards.
 */
export function withPictures(
  otherwise: Answer<Exclude<Asked, 'copyPicture'>>,
  currentWindow: () => BrowserWindow | null,
): Answer<Asked> {
  return async (name, input) => {
    if (name !== 'copyPicture') return otherwise(name, input);
    const window = currentWindow();
    // It has passed the gate's schema.
    const box = input as WindowRequestInput<'copyPicture'>;
    const value = window === null ? null : await copyPicture(window, box);
    return value === null ? { ok: false, problem: nothingCopied } : { ok: true, value };
  };
}

const nothingCopied: Problem = {
  code: 'picture-empty',
  message:
    'The map could not be copied: the window shows nothing of it. Bring the window to the front and try again.',
};

async function copyPicture(
  { webContents }: BrowserWindow,
  box: WindowRequestInput<'copyPicture'>,
): Promise<RequestOutput['copyPicture'] | null> {
  // The page counts in its own pixels, which the zoom of the window makes larger.
  const zoom = webContents.getZoomFactor();
  const image = await webContents.capturePage({
    x: Math.round(box.x * zoom),
    y: Math.round(box.y * zoom),
    width: Math.round(box.width * zoom),
    height: Math.round(box.height * zoom),
  });
  if (image.isEmpty()) return null;
  await putOnClipboard(image);
  // Of the sharpest form there is: on a fine screen twice as many as the page counts.
  const scale = Math.max(...image.getScaleFactors(), 1);
  const { width, height } = image.getSize(scale);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** How Electron took images until its clipboard became the one of the web, and the tests' runtime does. */
interface FormerClipboard {
  writeImage?(image: NativeImage): void;
}

async function putOnClipboard(image: NativeImage): Promise<void> {
  const former = electron.clipboard as unknown as FormerClipboard;
  if (former.writeImage !== undefined) return former.writeImage(image);
  const png = new Blob([new Uint8Array(image.toPNG())], { type: 'image/png' });
  // Looked up here: an import by its name would fail where Electron has none yet.
  await electron.clipboard.write([new electron.ClipboardItem({ 'image/png': png })]);
}
