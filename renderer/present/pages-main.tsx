import '../no-eval.ts';
import '@fontsource-variable/inter/wght.css';
import '../style/tokens.css';
import '../style/base.css';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FaultBoundary } from '../app/fault-boundary.tsx';
import { WindowFault } from '../app/window-fault.tsx';
import { HatchDefinition } from '../chart/hatch.tsx';
import { PagesWindow } from './pages-window.tsx';

// The window in which the room sees the pages, while the presenter's window has everything else.

const root = document.getElementById('root');
if (root === null) throw new Error('present.html has no #root');

createRoot(root).render(
  <StrictMode>
    {/* Base UI would write style elements into the page, which the policy forbids. */}
    <CSPProvider disableStyleElements>
      <FaultBoundary instead={(fault) => <WindowFault fault={fault} />}>
        <HatchDefinition />
        <PagesWindow />
      </FaultBoundary>
    </CSPProvider>
  </StrictMode>,
);
