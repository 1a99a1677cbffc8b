// What a column of a table holds, by the words of its heading. The vocabulary is that of administrative annexes in
// general: "Cơ quan chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Sản phẩm", "Người thực hiện" …

import { fold } from './fold.ts'

export type Role =
  | 'number'
  | 'group'
  | 'title'
  | 'lead'
  | 'coordinators'
  | 'leadAndCoordinators'
  | 'people'
  | 'deliverable'
  | 'form'
  | 'timing'
  | 'start'
  | 'monitor'
  | 'approver'
  | 'note'
  | 'money'
  | 'quantity'
  | 'source'

const BODY = '(?:co quan|don vi|to chuc|so,? (?:ban,? )?nganh|phong,? ban|bo phan|ca nhan|luc luong|phong|khoa|chu the)'
const DOES =
  '(?:thuc hien|tham muu|phu trach|chiu trach nhiem|soan thao|trien khai|dam nhan|dam nhiem|xu ly|chuan bi|xay dung|to chuc|tong hop|lap |duoc giao|nhan nhiem vu|chinh)'

const ROLES: readonly (readonly [Role | null, RegExp])[] = [
  ['number', /^(?:s ?tt|tt|so tt|so thu tu|thu tu|muc|ma so|ma(?: [a-z ]{2,20})?|ky hieu|no|#)$/],
  ['note', /^ghi chu|^chu thich|^can cu|^ly do|^co so (?:phap ly|de xuat)|^dieu kien|^y kien/],
  ['deliverable', /^(?:du kien )?(?:san pham|dau ra)|^(?:du kien )?ket qua(?! thuc hien)|^(?:ho so|tai lieu|bien ban|minh chung|bang chung)(?! so)/],
  // Who takes part in a meeting or is trained works on nothing.
  [null, /^(?:thanh phan(?! phoi hop)|doi tuong|so (?:nguoi|luong nguoi|luot)|quy mo|dia (?:diem|ban)|noi (?:to chuc|thuc hien|cong tac))/],
  ['title', /^(?:noi dung|nhiem vu|cong viec|ten nhiem vu)(?! (?:kinh phi|du toan))/],
  ['monitor', /theo doi|don doc|lanh dao (?:chi dao|phu trach)|chi dao|giam sat|kiem tra, danh gia/],
  [
    'approver',
    /^(?:du kien )?(?:cap|co quan|tham quyen|don vi|nguoi|cap co tham quyen) (?:co tham quyen )?(?:trinh|ban hanh|phe duyet|quyet dinh|tham dinh|tham tra|ky|cong bo|thong qua|cho y kien|cho phep)|^noi nhan|^cap (?:tham quyen|co tham quyen)/,
  ],
  ['leadAndCoordinators', /chu tri.{0,20}phoi hop|phoi hop.{0,20}chu tri|thuc hien ?\/ ?(?:(?:co quan|don vi) )?phoi hop/],
  ['coordinators', new RegExp(`phoi hop|tham gia|cung (?:lam|thuc hien|tham muu|trien khai)|lam cung|dong hanh|^(?:cong tac|ho tro|(?:cac )?ben lien quan)$|^${BODY},? .{0,24}(?:ho tro|lien quan)`)],
  [
    'lead',
    new RegExp(
      `chu tri|dau moi|${BODY}.{0,24}${DOES}|trach nhiem thuc hien|^trach nhiem$|^(?:co quan|don vi)$|^thuc hien$|phan cong`,
    ),
  ],
  ['people', /^nguoi |^nguoi$|^ai |^phu trach chinh|^(?:dong chi|giao vien|thay co) phu trach|ho (?:va )?ten|can bo (?:thuc hien|phu trach)|thanh vien|ca nhan|chuyen vien|^phu trach$/],
  // How long a procedure, a guarantee or a delivery takes is no deadline of work.
  [null, /thoi (?:gian|han) (?:bao hanh|giai quyet|xu ly|su dung|giao hang|luu tru|cong tac|giu chuc)|^nam (?:sinh|san xuat)/],
  ['timing', /(?:bat dau|khoi cong|tu).*(?:hoan thanh|ket thuc)/],
  ['start', /bat dau|khoi cong|khoi dong|^tu(?: ngay| thang)?$/],
  [
    'timing',
    /thoi gian|thoi han|tien do|ky han|han (?:hoan thanh|thuc hien|xong|bao cao|cuoi|chot|trinh)|^han$|ngay (?:hoan thanh|thuc hien)|hoan thanh|^ket thuc|lo trinh|thoi diem|^(?:nam|quy|thang|ngay|dot)(?: thuc hien)?$|^den(?: ngay| thang)?$|^lich |^ky (?:hop|trinh)|^(?:(?:ngay|phai|can) )?xong|^khi nao|^deadline/,
  ],
  ['source', /^nguon(?! (?:von )?khac)/],
  ['money', /^tong (?:so|cong|tien)$|kinh phi|du toan|so tien|thanh tien|tong muc|muc von|nhu cau von|^von\b|don gia|ngan sach/],
  ['form', /^(?:hinh thuc|loai|the loai|ten loai|dang)(?: cua)?(?: van ban| san pham| to chuc)?$|^hinh thuc van ban/],
  ['deliverable', /san pham|ket qua|dau ra|(?:du kien|can) dat|yeu cau/],
  ['quantity', /so luong|chi tieu|khoi luong|don vi tinh|^dvt/],
  ['group', /^(?:nhom|linh vuc|mang|tru cot|khoi|nganh)(?:$| )(?!.*cu the)/],
  [
    'title',
    /nhiem vu|noi dung|cong viec|ten |hoat dong|giai phap|bien phap|hanh dong|de an|van ban|viec|chuong trinh|danh muc|chuyen de|hang muc|khoan (?:muc|chi)|muc chi|dien giai|cong trinh|tieu chi|trich yeu|du an|mo hinh|su kien/,
  ],
]

/** Where several columns could hold one thing, the surer heading does. */
const SURER: Partial<Record<Role, RegExp>> = {
  lead: /chu tri|dau moi/,
  deliverable: /san pham|dau ra/,
  timing: /hoan thanh|thoi han|ket thuc|han /,
  people: /thuc hien|phu trach/,
  money: /thanh tien|tong|so tien|kinh phi/,
}

/** What work is for, and the work: "Tiêu chí | Nội dung thực hiện". */
const PURPOSE = /^(?:tieu chi|chuong trinh|linh vuc|muc tieu|chi so|danh muc)/
const WORK = /nhiem vu|noi dung|cong viec|hoat dong|giai phap|viec/

const headingOf = (heading: string): string =>
  fold(heading)
    .replace(/\(.*?\)/g, ' ')
    .replace(/^[\s"“*]+|[\s*:.“"]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The role of a column headed so; null where the words say nothing known. */
export const roleOf = (heading: string): Role | null => {
  const folded = headingOf(heading)
  if (folded === '' || folded.length > 90) return null
  return ROLES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** Whether a heading is known to hold nothing of a task: where it is, whom it is for, how long a procedure takes. */
export const saysNothing = (heading: string): boolean => {
  const folded = headingOf(heading)
  return ROLES.find(([, pattern]) => pattern.test(folded))?.[0] === null
}

/** Which of two headings of one role says it more plainly: the first, unless only the second does. */
export const isSurer = (role: Role, heading: string, than: string): boolean => {
  const sure = SURER[role]
  if (role === 'title') return PURPOSE.test(headingOf(than)) && WORK.test(headingOf(heading)) && !WORK.test(headingOf(than))
  return sure !== undefined && sure.test(headingOf(heading)) && !sure.test(headingOf(than))
}
