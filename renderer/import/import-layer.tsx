import { lazy, useEffect } from 'react';
import { WindowLayer } from '../app/window-layer.tsx';
import { leaveImport, useImport } from './import-store.ts';
import { followDatasets } from './refresh-workspace.ts';

const ImportView = lazy(async () => ({
  default: (await import('./import-view.tsx')).ImportView,
}));

export function ImportLayer() {
  const open = useImport((state) => state.open);
  useEffect(followDatasets, []);
  return (
    <WindowLayer open={open} label="Import" name="the import" onLeave={leaveImport}>
      <ImportView />
    </WindowLayer>
  );
}
