import './no-eval.ts';
import '@fontsource-variable/inter/wght.css';
import './style/tokens.css';
import './style/base.css';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { FaultBoundary } from './app/fault-boundary.tsx';
import { WindowFault } from './app/window-fault.tsx';
import { queryClient } from './state/query-client.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    {/* Base UI would write style elements into the page, which the policy forbids. */}
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queryClient}>
        <Tooltip.Provider delay={400}>
          <FaultBoundary instead={(fault) => <WindowFault fault={fault} />}>
            <App />
          </FaultBoundary>
        </Tooltip.Provider>
      </QueryClientProvider>
    </CSPProvider>
  </StrictMode>,
);
