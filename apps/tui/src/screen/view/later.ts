// The parts of the view that come after the first frame.

import { changeLines } from './change.ts'
import { moneyFormLines } from './money-form.ts'
import { moneyWhyLines } from './money-why.ts'
import type { Later } from './look.ts'
import { pictureBody } from './pictures.ts'

export const later: Later = { pictureBody, changeLines, moneyFormLines, moneyWhyLines }
