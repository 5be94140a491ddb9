import { ipcMain } from 'electron';
import { z } from 'zod';
import { askerOf } from './asker.ts';
import { dropChannel } from './channels.ts';
import { isOwnPage } from './check-request.ts';

/** A drop of more files than this is a folder by mistake. */
const pathsSchema = z.array(z.string().min(1).max(4096)).min(1).max(200);

/** Takes the paths of dropped files from the preload; the page itself neither sees nor says one. */
export function admitDrops(admit: (paths: string[]) => void, log: (line: string) => void): void {
  ipcMain.on(dropChannel, (event, dropped: unknown) => {
    const paths = pathsSchema.safeParse(dropped);
    if (paths.success && isOwnPage(askerOf(event))) admit(paths.data);
    else log('Refused dropped files');
  });
}
