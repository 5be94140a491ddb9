import { contextBridge, ipcRenderer } from 'electron';
import type { PaperBridge } from '../data/api/paper.ts';
import { failChannel, finishChannel, orderChannel, progressChannel } from './ipc/paper-channels.ts';

/** All that the window gets which draws reports: it cannot ask the backend anything. */
contextBridge.exposeInMainWorld('clinicAtlasPaper', {
  order: () => ipcRenderer.invoke(orderChannel),
  progress: (done, total) => ipcRenderer.send(progressChannel, done, total),
  finish: (drawing) => ipcRenderer.send(finishChannel, drawing),
  fail: (sentence) => ipcRenderer.send(failChannel, sentence),
} satisfies PaperBridge);
