import { z } from 'zod';

// The content security policy forbids eval. Zod tries it when a schema is made, so this must be the
// first import of the window.
z.config({ jitless: true });
