// Many report straight to whoever signed, and nobody is to put the reports together.

import { foldVietnamese } from '../../organisation/fold.ts'
import { organisation } from '../../organisation/build-organisation.ts'
import type { CheckedDuty } from '../input.ts'
import type { Rule } from '../rule.ts'

const COMPILES = /tổng hợp|đầu mối|tham mưu|theo dõi|đôn đốc|thường trực (?:giúp|thực hiện)|\(qua |thông qua/iu
const SIGNER = /^(?:ubnd|uy ban nhan dan|chu tich|tinh uy|thanh uy|dang uy|ban thuong vu|thuong truc)/

const fromMany = ({ from }: CheckedDuty): boolean => from.length > 1 || from.some((name) => organisation(name).kind === 'collective')

const isDated = ({ timing }: CheckedDuty): boolean => timing.value.rules.some(({ kind }) => kind === 'by' || kind === 'every')

const toSigner = ({ to }: CheckedDuty): boolean => to !== null && SIGNER.test(foldVietnamese(to)) && !COMPILES.test(to)

export const noCompiler: Rule<'duty/no-compiler'> = {
  severity: 'note',
  basis: null,
  find: ({ duties, text }) => {
    const found = duties.filter((duty) => fromMany(duty) && isDated(duty) && toSigner(duty))
    const [first] = found
    if (first === undefined || text.length === 0) return []
    const compiled = duties.some((duty) => COMPILES.test(duty.text)) || text.some((part) => COMPILES.test(part.text))
    return compiled ? [] : [{ data: { text: first.text, count: found.length }, span: first.span }]
  },
  examples: {
    breaks: `IV. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành gửi báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh trước ngày 20/12 hằng năm.`,
    passes: `IV. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành gửi báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh trước ngày 20/12 hằng năm.
2. Sở Y tế là cơ quan đầu mối, tổng hợp kết quả thực hiện của các cơ quan.`,
  },
}
