// The body cuts the work into groups and so does the annex, and some of one are not in the other: something was added in
// one place alone. A note: the two may well be cut in different ways, so it speaks only where most groups agree.

import type { Span } from '../../plan/span.ts'
import type { CheckInput } from '../input.ts'
import type { Rule } from '../rule.ts'
import { contentWords, sharedShare } from './content-words.ts'

const WORK = /nhiệm vụ|nội dung|giải pháp/iu
const ANNEX = /^phụ lục(?: [\divx]+)?$/iu
/** So many of the words of the shorter title. */
const SAME = 0.6
const FEWEST = 3
/** So few of one side make it a slip, not another cut. */
const LEAST_SHARED = 0.4

type Group = { readonly title: string; readonly words: ReadonlySet<string>; readonly span: Span }

const groupsUnder = ({ sections }: CheckInput, head: string, sign: string): readonly Group[] =>
  sections.flatMap(({ path, title, span }) =>
    path.startsWith(head + sign) && !/[./]/.test(path.slice(head.length + 1)) ? [{ title, words: contentWords(title), span }] : [],
  )

const find = (input: CheckInput) => {
  const work = input.sections.find(({ path, title }) => WORK.test(title) && !ANNEX.test(path.split('/')[0] ?? '') && /^[\dIVXA-D.]+$/.test(path))
  const annexes = input.sections.filter(({ path }) => ANNEX.test(path))
  const [annex] = annexes
  // Of several annexes each may hold a part.
  if (work === undefined || annex === undefined || annexes.length > 1) return []
  const body = groupsUnder(input, work.path, '.')
  const listed = groupsUnder(input, annex.path, '/')
  if (body.length < FEWEST || listed.length < FEWEST) return []
  const isIn = (group: Group, others: readonly Group[]): boolean => others.some(({ words }) => sharedShare(words, group.words) >= SAME)
  const [bodyOnly, annexOnly] = [body.filter((group) => !isIn(group, listed)), listed.filter((group) => !isIn(group, body))]
  const shared = body.length - bodyOnly.length
  if (bodyOnly.length + annexOnly.length === 0 || shared < body.length * LEAST_SHARED) return []
  const titles = (groups: readonly Group[]): readonly string[] => groups.map(({ title }) => title)
  const data = { body: titles(bodyOnly), annex: titles(annexOnly), bodyCount: body.length, annexCount: listed.length }
  return [{ data, span: (annexOnly[0] ?? bodyOnly[0] ?? annex).span }]
}

export const bodyAnnex: Rule<'outline/body-annex'> = {
  severity: 'note',
  basis: null,
  find,
  examples: {
    breaks: `I. NHIỆM VỤ
1. Truyền thông phòng bệnh
Tuyên truyền trên đài truyền thanh xã.
2. Đào tạo cán bộ y tế cơ sở
Tập huấn cho cán bộ trạm y tế.
3. Trang thiết bị cho trạm y tế
Mua sắm thiết bị còn thiếu.
PHỤ LỤC
DANH MỤC NHIỆM VỤ
TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
I | Truyền thông phòng bệnh
1 | Phát thanh chuyên đề | Sở Y tế | Quý II/2026
II | Đào tạo cán bộ y tế cơ sở
1 | Mở lớp tập huấn | Sở Nội vụ | Quý III/2026
III | Giám sát dịch tễ
1 | Lấy mẫu giám sát | Sở Y tế | Quý III/2026`,
    passes: `I. NHIỆM VỤ
1. Truyền thông phòng bệnh
Tuyên truyền trên đài truyền thanh xã.
2. Đào tạo cán bộ y tế cơ sở
Tập huấn cho cán bộ trạm y tế.
3. Trang thiết bị cho trạm y tế
Mua sắm thiết bị còn thiếu.
PHỤ LỤC
DANH MỤC NHIỆM VỤ
TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian
I | Truyền thông phòng bệnh
1 | Phát thanh chuyên đề | Sở Y tế | Quý II/2026
II | Đào tạo cán bộ y tế cơ sở
1 | Mở lớp tập huấn | Sở Nội vụ | Quý III/2026
III | Trang thiết bị cho trạm y tế
1 | Mua sắm thiết bị | Sở Y tế | Quý III/2026`,
  },
}
