// Findings about the document itself.

import type { DocumentFindings } from '@tiendo/domain'
import type { FamilyWords } from './rule-words.ts'
import { shortList } from './short-list.ts'

export const documentWords: FamilyWords<DocumentFindings> = {
  'document/missing-number': {
    name: { vi: 'Thiếu số', en: 'No number' },
    about: { vi: 'Số và ký hiệu của văn bản.', en: 'The number and symbol of the document.' },
    why: {
      vi: 'Văn bản không có số thì không viện dẫn và không theo dõi được.',
      en: 'A document without a number can be neither cited nor followed.',
    },
    title: (_, lang) => (lang === 'vi' ? 'Văn bản chưa có số' : 'The document has no number'),
    detail: (_, lang) =>
      lang === 'vi'
        ? 'Chỗ ghi số ký hiệu để trống: có thể là bản dự thảo. Nhập số nếu đã ban hành.'
        : 'The place for it is blank: perhaps a draft. Enter the number if it has been issued.',
  },
  'document/missing-date': {
    name: { vi: 'Thiếu ngày', en: 'No date' },
    about: { vi: 'Ngày ban hành của văn bản.', en: 'The date of issue.' },
    why: {
      vi: 'Thời hạn tính từ ngày ban hành phụ thuộc vào ngày này.',
      en: 'Deadlines counted from the issue depend on it.',
    },
    title: (_, lang) => (lang === 'vi' ? 'Văn bản chưa có ngày ban hành' : 'The document has no date of issue'),
    detail: (_, lang) =>
      lang === 'vi'
        ? 'Thời hạn tính từ ngày ban hành chưa tính được. Nhập ngày ký nếu đã ban hành.'
        : 'Deadlines counted from its issue cannot be computed. Enter the date it was signed.',
  },
  'document/no-national-title': {
    name: { vi: 'Thiếu quốc hiệu', en: 'No national title' },
    about: { vi: 'Quốc hiệu, tiêu ngữ hoặc tiêu đề của Đảng ở đầu văn bản.', en: 'The national title, or the Party’s, at the head.' },
    why: { vi: 'Thiếu phần đầu, tệp có thể không phải văn bản đầy đủ.', en: 'Without its head the file may not be the whole document.' },
    title: (_, lang) => (lang === 'vi' ? 'Văn bản không có quốc hiệu, tiêu ngữ' : 'The document has no national title'),
    detail: (_, lang) =>
      lang === 'vi'
        ? 'Không thấy ở phần đầu. Kiểm tra tệp có đủ trang, hoặc bổ sung theo thể thức.'
        : 'It does not stand at the head. See whether the file is whole, or add it.',
  },
  'document/no-issuer': {
    name: { vi: 'Thiếu cơ quan ban hành', en: 'No issuing body' },
    about: { vi: 'Tên cơ quan ban hành ở đầu văn bản.', en: 'The name of the issuing body at the head.' },
    why: { vi: 'Không rõ ai giao việc thì không rõ ai chịu trách nhiệm.', en: 'Work must be given in somebody’s name.' },
    title: (_, lang) => (lang === 'vi' ? 'Văn bản không nêu cơ quan ban hành' : 'The document names no issuing body'),
    detail: (_, lang) =>
      lang === 'vi'
        ? 'Không thấy tên cơ quan ở phần đầu và phần ký. Bổ sung trước khi trình ký.'
        : 'Neither the head nor the signature names one. Add it before signing.',
  },
  'document/no-signatory': {
    name: { vi: 'Thiếu người ký', en: 'Nobody signs' },
    about: { vi: 'Chức vụ và họ tên người ký.', en: 'The office and name of who signs.' },
    why: { vi: 'Văn bản phải có người có thẩm quyền ký.', en: 'Somebody with authority must sign.' },
    title: (_, lang) => (lang === 'vi' ? 'Văn bản không có phần ký' : 'The document has no signature block'),
    detail: (_, lang) =>
      lang === 'vi'
        ? 'Không thấy chức vụ và họ tên người ký ở cuối văn bản. Bổ sung phần ký.'
        : 'No office and no name stand below the text. Add the signature block.',
  },
  'document/no-recipients': {
    name: { vi: 'Thiếu nơi nhận', en: 'No recipients' },
    about: { vi: 'Mục “Nơi nhận” của văn bản.', en: 'The list of recipients.' },
    why: {
      vi: 'Đơn vị được giao nhiệm vụ phải nhận được văn bản.',
      en: 'Those who are given work must receive the document.',
    },
    title: (_, lang) => (lang === 'vi' ? 'Văn bản không có mục “Nơi nhận”' : 'The document lists no recipients'),
    detail: (_, lang) =>
      lang === 'vi'
        ? 'Thêm “Nơi nhận” với các cơ quan được giao nhiệm vụ, cơ quan cấp trên và nơi lưu.'
        : 'Add the list: those who are given tasks, the authority above, the archive.',
  },
  'document/recipients-untold': {
    name: { vi: 'Đơn vị chủ trì chưa được gửi', en: 'Leads not among recipients' },
    about: { vi: 'Cơ quan chủ trì so với mục “Nơi nhận”.', en: 'The leads of tasks against the list of recipients.' },
    why: {
      vi: 'Đơn vị được giao chủ trì mà không nhận được văn bản thì không biết việc của mình.',
      en: 'A body that leads a task and is not sent the document does not know of it.',
    },
    title: ({ bodies }, lang) => {
      const [first] = bodies
      if (bodies.length === 1 && first !== undefined)
        return lang === 'vi' ? `${first.name} chủ trì nhiệm vụ nhưng không có trong “Nơi nhận”` : `${first.name} leads tasks and is not among the recipients`
      return lang === 'vi'
        ? `${bodies.length} đơn vị chủ trì nhiệm vụ nhưng không có trong “Nơi nhận”`
        : `${bodies.length} bodies lead tasks and are not among the recipients`
    },
    detail: ({ bodies }, lang) => {
      const work = (tasks: readonly string[], count: number): string => {
        const noun = lang === 'vi' ? 'nhiệm vụ' : count === 1 ? 'task' : 'tasks'
        return tasks.length === 0 ? `${count} ${noun}` : `${noun} ${shortList(tasks)}`
      }
      const list = bodies.map(({ name, tasks, count }) => `${name} (${work(tasks, count)})`).join('; ')
      return lang === 'vi' ? `${list}. Bổ sung vào “Nơi nhận”.` : `${list}. Add them to the recipients.`
    },
  },
  'document/annex-absent': {
    name: { vi: 'Thiếu phụ lục', en: 'Annex absent' },
    about: { vi: 'Phụ lục, tài liệu kèm theo được nhắc đến.', en: 'Annexes and attachments referred to.' },
    why: { vi: 'Nội dung ở phụ lục là một phần của văn bản.', en: 'What stands in an annex is part of the document.' },
    title: ({ annexes }, lang) => {
      const [first] = annexes
      if (annexes.length === 1 && first !== undefined)
        return lang === 'vi' ? `Nhắc đến “${first.label}” nhưng không có trong tệp` : `“${first.label}” is referred to and is not in the file`
      return lang === 'vi'
        ? `${annexes.length} phụ lục, tài liệu kèm theo không có trong tệp`
        : `${annexes.length} annexes or attachments are not in the file`
    },
    detail: ({ annexes }, lang) => {
      const list = annexes.map(({ label, line }) => `“${label}” (${lang === 'vi' ? 'dòng' : 'line'} ${line})`).join(', ')
      return lang === 'vi'
        ? `${list}. Gửi kèm trong cùng tệp, hoặc bỏ lời dẫn.`
        : `${list}. Put them into the file, or drop the reference.`
    },
  },
  'document/count-mismatch': {
    name: { vi: 'Số lượng không khớp', en: 'Count does not match' },
    about: { vi: 'Số lượng văn bản tự nêu so với số đếm được.', en: 'Counts the text states against those found.' },
    why: {
      vi: 'Số nêu khác số liệt kê: có mục bị thiếu, thừa hoặc chưa sửa số.',
      en: 'One was added, or lost, or the number was not updated.',
    },
    title: ({ what, stated, found }, lang) =>
      lang === 'vi' ? `Văn bản nêu ${stated} ${what}, đếm được ${found}` : `The text says ${stated} ${what}, ${found} were found`,
    detail: ({ words }, lang) =>
      lang === 'vi'
        ? `“${words}”. Sửa số, hoặc bổ sung phần còn thiếu.`
        : `“${words}”. Correct the number, or add what is missing.`,
  },
  'document/years-count': {
    name: { vi: 'Số năm của giai đoạn', en: 'Years of a period' },
    about: { vi: 'Số năm nêu ra so với giai đoạn trong ngoặc.', en: 'A number of years against the period beside it.' },
    why: { vi: 'Giai đoạn tính cả năm đầu và năm cuối.', en: 'A period counts its first and its last year.' },
    title: ({ stated, found, first, last }, lang) =>
      lang === 'vi' ? `Ghi ${stated} năm, giai đoạn ${first}-${last} là ${found} năm` : `${stated} years are stated, ${first}-${last} are ${found}`,
    detail: ({ words, stated, first, last }, lang) =>
      lang === 'vi'
        ? `“${words}”. ${stated} năm từ ${first} là đến hết ${first + stated - 1}; kiểm tra số năm hoặc năm cuối (${last}).`
        : `“${words}”. ${stated} years from ${first} end with ${first + stated - 1}; check the number or the last year (${last}).`,
  },
  'document/title-year-mismatch': {
    name: { vi: 'Năm trong tên kế hoạch', en: 'Years in the title' },
    about: { vi: 'Năm trong tên kế hoạch so với ngày ký và nội dung.', en: 'The years of the title against the day and the text.' },
    why: { vi: 'Thường là sót lại từ kế hoạch năm trước.', en: 'Often left over from an earlier plan.' },
    title: ({ titleYears, otherYears, against }, lang) => {
      if (against === 'issue')
        return lang === 'vi' ? `Kế hoạch năm ${titleYears} nhưng ký năm ${otherYears}` : `A plan for ${titleYears} signed in ${otherYears}`
      return lang === 'vi'
        ? `Tên kế hoạch ghi ${titleYears}, trong nội dung ghi ${otherYears}`
        : `The title says ${titleYears}, the text repeats it with ${otherYears}`
    },
    detail: (_, lang) =>
      lang === 'vi' ? 'Kiểm tra lại năm ở tên kế hoạch, ngày ký và nội dung.' : 'Check the title, the day and the text.',
  },
  'document/execution-clause': {
    name: { vi: 'Điều khoản thi hành', en: 'Execution clause' },
    about: { vi: 'Điều khoản nêu ai thi hành quyết định.', en: 'The article that says who carries a decision out.' },
    why: { vi: 'Quyết định phải nêu ai chịu trách nhiệm thi hành.', en: 'A decision says who answers for it.' },
    title: (_, lang) =>
      lang === 'vi' ? 'Quyết định không nêu ai “chịu trách nhiệm thi hành”' : 'The decision does not say who answers for carrying it out',
    detail: (_, lang) =>
      lang === 'vi'
        ? 'Thêm điều cuối: “… chịu trách nhiệm thi hành Quyết định này”.'
        : 'Add a last article: “… chịu trách nhiệm thi hành Quyết định này”.',
  },
}
