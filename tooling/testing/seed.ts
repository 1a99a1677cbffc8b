// The same commit gives the same result: properties draw their values from one seed, unless another is asked for.
// `TIENDO_SEED=random` explores; a number repeats what was found.
import fc from 'fast-check'

const asked = process.env['TIENDO_SEED'] ?? '20261120'

if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) })
