// Whether a paragraph that no task was made of gives somebody work: it names a body that does something, or stands under
// the name of one, or under a heading that may hold work, and begins with what is to be done.

import { bodyNamed, askedBody, itemOf } from './prose-task.ts'
import { fold } from './fold.ts'
import type { Node } from './outline.ts'
import { assigns, leadIn, subjectOf } from './sentence-roles.ts'
import { VERB } from './verbs.ts'

/** Grounds, salutations, and the sentences that open and close every plan. */
const NO_WORK =
  /^(?:Căn cứ|Theo đề nghị|Xét|Kính gửi|Nơi nhận|Trên đây|Trong quá trình|Quyết định này)|(?:ban hành|xây dựng) (?:[Kk]ế hoạch|[Cc]hương trình|[Pp]hương án)[^.;]{0,300}(?:như sau|sau đây)|có hiệu lực|chịu trách nhiệm thi hành|CỘNG H[ÒO]|Độc lập\s*[-–]|(?:quan tâm|nghiêm túc),? (?:phối hợp|triển khai|tổ chức)(?: tổ chức)? thực hiện[\s./]*$/u
/** A heading is no work; what is shorter says nothing. */
const SHORTEST = 20

/** Headings that hold work in one plan and its gist in another: "III. NỘI DUNG", "GIẢI PHÁP CHỦ YẾU". */
const MAY_HOLD_WORK = /^(?:(?:cac|mot so) )?(?:noi dung|nhiem vu|giai phap|bien phap|cong viec|hoat dong)/

export const looksLikeWork = (node: Node, heading: Node | undefined): boolean => {
  const item = itemOf(node)
  if (node.isSection || item.text.length < SHORTEST || item.text.endsWith(':')) return false
  // "Căn cứ nhiệm vụ được giao, …" under the name of a body is no ground.
  const verb = VERB.exec(item.text.charAt(0).toLowerCase() + item.text.slice(1))
  if (verb?.index === 0 && (bodyNamed(heading) ?? askedBody(heading)) !== null) return true
  if (NO_WORK.test(item.text)) return false
  const listed = node.marker !== null && node.titles.some((title) => MAY_HOLD_WORK.test(fold(title)))
  if (listed && verb?.index === 0) return true
  return assigns(node.body) || subjectOf(item.text) !== null || leadIn(item.text) !== null
}
