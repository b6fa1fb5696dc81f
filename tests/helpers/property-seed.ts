import fc from 'fast-check'

/** Any number; the same one everywhere, so that a commit run gives the same answer twice. */
const commitSeed = 20_261_122

// The long run explores with a new seed each time; what it finds becomes an example of its own.
if (process.env['KEYPLAN_TEST_LENGTH'] !== 'long') fc.configureGlobal({ seed: commitSeed })
