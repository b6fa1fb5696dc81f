import { z } from 'zod'

// zod tries out `new Function` once, which the page's policy reports as a violation (S5). Imported before anything
// that makes a schema.
z.config({ jitless: true })
