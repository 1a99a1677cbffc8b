// The parts of the view that come after the first frame.

import { changeLines } from './change.ts'
import type { Later } from './look.ts'
import { pictureBody } from './pictures.ts'

export const later: Later = { pictureBody, changeLines }
