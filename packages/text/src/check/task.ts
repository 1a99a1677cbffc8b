// Findings about tasks.

import type { OtherLine, TaskFindings } from '@tiendo/domain'
import { listed, type Words } from '../language.ts'
import { aboutWhich, are, quoted, someOf, which } from './many.ts'
import type { FamilyWords } from './rule-words.ts'
import { taskName } from './values.ts'

const lines: Readonly<Record<OtherLine, Words>> = {
  council: { vi: 'Ủy ban nhân dân', en: 'people’s committees' },
  department: { vi: 'sở khác', en: 'other departments' },
  ministry: { vi: 'bộ khác', en: 'other ministries' },
  party: { vi: 'cơ quan của Đảng', en: 'bodies of the Party' },
  front: { vi: 'Mặt trận Tổ quốc', en: 'the Fatherland Front' },
  union: { vi: 'tổ chức chính trị - xã hội', en: 'mass organisations' },
  court: { vi: 'tòa án, viện kiểm sát', en: 'courts and the procuracy' },
  armed: { vi: 'lực lượng công an, quân đội', en: 'the police and the army' },
}

export const taskWords: FamilyWords<TaskFindings> = {
  'task/missing-lead': {
    name: { vi: 'Thiếu cơ quan chủ trì', en: 'No lead' },
    about: { vi: 'Cơ quan chủ trì của mỗi nhiệm vụ.', en: 'The lead of each task.' },
    why: { vi: 'Không có ai chịu trách nhiệm thì không đôn đốc được.', en: 'A task nobody answers for cannot be followed up.' },
    title: (task, lang) =>
      `${aboutWhich(task, lang)} ${lang === 'vi' ? 'chưa có cơ quan chủ trì' : `${are(task, 'has', 'have')} no lead organisation`}`,
    detail: (task, lang) =>
      `${which(task, lang)} ${lang === 'vi' ? 'Ghi rõ cơ quan chủ trì.' : 'Name the lead.'}`,
  },
  'task/several-leads': {
    name: { vi: 'Nhiều cơ quan chủ trì', en: 'Several leads' },
    about: { vi: 'Số cơ quan chủ trì một nhiệm vụ.', en: 'How many lead one task.' },
    why: { vi: 'Nhiều đầu mối mà không phân việc thì không ai chịu trách nhiệm chính.', en: 'Several leads with no division of the work leave nobody accountable.' },
    title: (task, lang) => {
      const { leads, all } = task
      if (lang === 'vi') return `${aboutWhich(task, lang)} có ${all === undefined ? leads.length : 'nhiều'} cơ quan chủ trì, không phân việc`
      return `${aboutWhich(task, lang)} ${are(task, 'has', 'have')} ${all === undefined ? leads.length : 'several'} leads and no division of the work`
    },
    detail: (task, lang) =>
      lang === 'vi'
        ? `${which(task, lang)} ${task.all === undefined ? 'Chủ trì' : 'Nhiệm vụ đầu tiên do'}: ${listed(task.leads, lang)}. Chọn một cơ quan chủ trì, hoặc ghi rõ phần việc của từng cơ quan.`
        : `${which(task, lang)} ${task.all === undefined ? 'Leads' : 'Leads of the first'}: ${listed(task.leads, lang)}. Keep one, or say which part is whose.`,
  },
  'task/collective-lead': {
    name: { vi: 'Chủ trì chung chung', en: 'Collective lead' },
    about: { vi: 'Cơ quan chủ trì là cụm từ chỉ nhiều cơ quan.', en: 'Leads that are a phrase for many bodies.' },
    why: { vi: 'Giao cho tất cả thì không một cơ quan nào phải trả lời.', en: 'What is given to all, no single body answers for.' },
    title: (task, lang) =>
      lang === 'vi'
        ? `${aboutWhich(task, lang)} giao cho tập thể “${listed(task.leads, lang)}”${task.all === undefined ? '' : ' và tương tự'}`
        : `${aboutWhich(task, lang)} ${are(task, 'is', 'are')} given to “${listed(task.leads, lang)}”${task.all === undefined ? '' : ' and the like'}`,
    detail: (task, lang) =>
      lang === 'vi'
        ? `${which(task, lang)} Nêu một cơ quan đầu mối, hoặc theo dõi từng cơ quan một.`
        : `${which(task, lang)} Name one body in charge, or follow each of them.`,
  },
  'task/lead-not-assignable': {
    name: { vi: 'Giao việc ngoài thẩm quyền', en: 'Not the issuer’s to assign' },
    about: { vi: 'Cơ quan được giao việc so với cơ quan ban hành.', en: 'Who is given tasks, against who issues the plan.' },
    why: { vi: 'Cơ quan không thuộc quyền chỉ đạo thì chỉ có thể đề nghị phối hợp.', en: 'A body outside the issuer’s authority can only be asked.' },
    title: ({ line, issuer, role }, lang) =>
      lang === 'vi'
        ? `${issuer} giao ${role === 'lead' ? 'chủ trì' : 'phối hợp'} cho ${lines[line].vi}`
        : `${issuer} gives ${role === 'lead' ? 'the lead' : 'a part'} to ${lines[line].en}`,
    detail: (task, lang) =>
      lang === 'vi'
        ? `${which(task, lang)} Cơ quan: ${listed(task.bodies, lang)}. Viết thành “đề nghị … phối hợp thực hiện”, hoặc chọn cơ quan thuộc quyền.`
        : `${which(task, lang)} Bodies: ${listed(task.bodies, lang)}. Word it as a request (“đề nghị”), or choose a body of the issuer’s own.`,
  },
  'task/no-deliverable': {
    name: { vi: 'Thiếu sản phẩm', en: 'No deliverable' },
    about: { vi: 'Kết quả, sản phẩm của nhiệm vụ, nơi kế hoạch có nêu.', en: 'What proves a task done, where the plan says so of most.' },
    why: { vi: 'Không có sản phẩm thì không nghiệm thu được.', en: 'Without a deliverable nothing can be accepted.' },
    title: (task, lang) =>
      `${aboutWhich(task, lang)} ${lang === 'vi' ? 'không nêu sản phẩm' : `${are(task, 'states', 'state')} no deliverable`}`,
    detail: (task, lang) =>
      task.all !== undefined && task.all.count === task.all.of
        ? lang === 'vi'
          ? 'Danh mục không có cột sản phẩm. Thêm cột kết quả, sản phẩm để có căn cứ nghiệm thu.'
          : 'The catalogue has no column for it. Add one, so that results can be accepted.'
        : `${which(task, lang)} ${lang === 'vi' ? 'Các nhiệm vụ khác đều có; ghi sản phẩm cho nhiệm vụ này.' : 'The others do; say what is to be handed in.'}`,
  },
  'task/not-verifiable': {
    name: { vi: 'Không kiểm chứng được', en: 'Not verifiable' },
    about: { vi: 'Nhiệm vụ “tiếp tục”, “tăng cường” có hạn hoàn thành.', en: 'Tasks to “continue” or “strengthen” with a day to finish.' },
    why: { vi: 'Đến hạn không có gì để biết đã hoàn thành hay chưa.', en: 'On the day nothing shows whether it is done.' },
    title: (task, lang) =>
      lang === 'vi'
        ? `${aboutWhich(task, lang)} “${task.word}” mà có hạn, không có sản phẩm`
        : `${aboutWhich(task, lang)}: “${task.word}” with a limit and no product`,
    detail: (task, lang) =>
      lang === 'vi'
        ? `${which(task, lang)} Hạn: ${task.phrase}. Nêu sản phẩm hoặc số lượng phải đạt, hoặc để là việc thường xuyên.`
        : `${which(task, lang)} Limit: ${task.phrase}. Say what is to be handed in, or make it a standing task.`,
  },
  'task/missing-timing': {
    name: { vi: 'Thiếu thời gian', en: 'No timing' },
    about: { vi: 'Thời gian thực hiện của mỗi nhiệm vụ.', en: 'The timing of each task.' },
    why: { vi: 'Không có thời gian thì không biết khi nào quá hạn.', en: 'Without a time nothing is ever late.' },
    title: (task, lang) =>
      `${aboutWhich(task, lang)} ${lang === 'vi' ? 'không nêu thời gian thực hiện' : `${are(task, 'states', 'state')} no timing`}`,
    detail: (task, lang) =>
      lang === 'vi'
        ? `${which(task, lang)} Ghi thời hạn, hoặc ghi “thường xuyên” nếu việc làm quanh năm.`
        : `${which(task, lang)} Set a deadline, or say “thường xuyên” where the work goes on all year.`,
  },
  'task/no-funding': {
    name: { vi: 'Chưa có kinh phí', en: 'No money' },
    about: { vi: 'Nhiệm vụ cần tiền, so với các dòng kinh phí.', en: 'Tasks that take money, against the lines of the budget.' },
    why: { vi: 'Không có dòng kinh phí thì không chi được.', en: 'What no line pays for cannot be spent on.' },
    title: (task, lang) =>
      lang === 'vi'
        ? `${aboutWhich(task, lang)} (“${task.word}”) không có dòng kinh phí`
        : `${aboutWhich(task, lang)} (“${task.word}”) ${are(task, 'has', 'have')} no line in the budget`,
    detail: (task, lang) =>
      lang === 'vi'
        ? `${which(task, lang)} Kinh phí liệt kê các nhiệm vụ khác. Thêm dòng kinh phí, hoặc ghi nguồn chi.`
        : `${which(task, lang)} The budget lists others. Add a line, or say who pays.`,
  },
  'task/duplicate': {
    name: { vi: 'Nhiệm vụ trùng', en: 'Same task twice' },
    about: { vi: 'Các nhiệm vụ cùng tên, cùng chủ trì, cùng thời gian.', en: 'Tasks of one title, lead and time.' },
    why: { vi: 'Một việc theo dõi hai lần thì một lần luôn dở dang.', en: 'One piece of work followed twice stays open once.' },
    title: (task, lang) => {
      const other = task.other === null ? (lang === 'vi' ? 'một nhiệm vụ trước' : 'one before') : taskName({ number: task.other }, lang).replace(/^N/, 'n').replace(/^T/, 't')
      return lang === 'vi' ? `${taskName(task, lang)} trùng với ${other}` : `${taskName(task, lang)} is the same as ${other}`
    },
    detail: ({ title }, lang) =>
      lang === 'vi' ? `${quoted(title)}. Bỏ một, hoặc ghi rõ chỗ khác nhau.` : `${quoted(title)}. Drop one, or say what differs.`,
  },
  'task/several-tasks-in-one': {
    name: { vi: 'Nhiều việc trong một', en: 'Several tasks in one' },
    about: { vi: 'Dòng gồm nhiều việc nối bằng dấu chấm phẩy.', en: 'Rows of several pieces of work.' },
    why: { vi: 'Xong việc này mà chưa xong việc kia thì không ghi nhận được.', en: 'With one part done and another not, nothing can be recorded.' },
    title: (task, lang) => {
      if (task.all !== undefined) return lang === 'vi' ? `${aboutWhich(task, lang)} gồm từ ba việc trở lên` : `${aboutWhich(task, lang)} hold three pieces of work or more`
      return lang === 'vi' ? `${aboutWhich(task, lang)} gồm ${task.parts} việc` : `${aboutWhich(task, lang)} holds ${task.parts} pieces of work`
    },
    detail: (task, lang) =>
      lang === 'vi' ? `${which(task, lang)} Tách thành từng dòng nếu cần theo dõi riêng.` : `${which(task, lang)} Part them where each is to be followed.`,
  },
  'task/self-monitoring': {
    name: { vi: 'Tự theo dõi mình', en: 'Follows itself up' },
    about: { vi: 'Cơ quan theo dõi so với các cơ quan chủ trì.', en: 'Who follows the plan up, against who leads.' },
    why: { vi: 'Cơ quan theo dõi tự đôn đốc việc của chính mình.', en: 'Whoever follows up urges itself.' },
    title: ({ monitor, leads, of }, lang) =>
      lang === 'vi' ? `${monitor} theo dõi kế hoạch và chủ trì ${leads}/${of} nhiệm vụ` : `${monitor} follows the plan up and leads ${leads} of ${of} tasks`,
    detail: (_, lang) =>
      lang === 'vi' ? 'Người ký cân nhắc giao cơ quan khác kiểm tra kết quả.' : 'Consider another body to check the results.',
  },
  'task/unassigned-body': {
    name: { vi: 'Chưa phân công trong kế hoạch', en: 'No paragraph of its own' },
    about: { vi: 'Cơ quan chủ trì so với phần tổ chức thực hiện.', en: 'Leads, against the paragraphs of the assignment section.' },
    why: { vi: 'Cơ quan có việc trong phụ lục mà phần phân công không nhắc tới.', en: 'A body has tasks that the assignment section does not tell of.' },
    title: ({ bodies }, lang) =>
      lang === 'vi'
        ? `${someOf(bodies, bodies.length, 'cơ quan khác', lang)} chủ trì nhiệm vụ nhưng không có trong phần tổ chức thực hiện`
        : `${someOf(bodies, bodies.length, 'others', lang)} ${bodies.length === 1 ? 'leads' : 'lead'} tasks and ${bodies.length === 1 ? 'has' : 'have'} no paragraph in the assignment section`,
    detail: (_, lang) =>
      lang === 'vi' ? 'Các cơ quan khác đều có mục riêng. Thêm mục, hoặc xác nhận mục chung đã gồm.' : 'The others have one. Add it, or see that the general paragraph holds it.',
  },
}
