// The same suite on both engines.
import { conformance } from './testing/conformance.ts'
import { onBothEngines } from './testing/engines.ts'

onBothEngines(conformance)
