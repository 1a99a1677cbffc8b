// The commands of a plan's money and what they take, as the help and the completion of shells tell them.

import type { Language } from '@tiendo/text'

type Lines<Key extends string> = Readonly<Record<Key, string>>

export type BudgetCommand =
  | 'budget'
  | 'budget entries'
  | 'budget record'
  | 'budget transfer'
  | 'budget carry-over'
  | 'budget withdraw'
  | 'budget link'
  | 'budget policy'
  | 'budget import'
  | 'budget export'

export type BudgetOption =
  | 'moneyYear'
  | 'asOf'
  | 'moneyBy'
  | 'quarters'
  | 'unfunded'
  | 'line'
  | 'stage'
  | 'amount'
  | 'moneyOn'
  | 'act'
  | 'moneyTask'
  | 'moneyUnit'
  | 'moneySource'
  | 'moneyFrom'
  | 'moneyTo'
  | 'ground'
  | 'map'
  | 'sheetNumber'
  | 'sheetHeading'
  | 'sheetUnit'
  | 'sheetStage'
  | 'sheetDay'
  | 'sheetAct'
  | 'xlsx'

type Help = { readonly commands: Lines<BudgetCommand>; readonly options: Lines<BudgetOption> }

const vi: Help = {
  commands: {
    budget: 'kinh phí của một kế hoạch, hoặc của một văn bản trên máy',
    'budget entries': 'các khoản đã ghi nhận: ngày, ai, theo văn bản nào; cả khoản đã hủy',
    'budget record': 'ghi nhận một khoản: giao, điều chỉnh, cam kết, giải ngân, quyết toán…',
    'budget transfer': 'điều chuyển giữa hai mục trong một năm',
    'budget carry-over': 'chuyển nguồn sang năm sau',
    'budget withdraw': 'hủy một khoản đã ghi, hoặc cả một lần nhập',
    'budget link': 'gắn một mục với các nhiệm vụ nó chi cho; không ghi nhiệm vụ nào là bỏ gắn',
    'budget policy': 'khi chi vượt dự toán: stop, warn hoặc allow',
    'budget import': 'nhập các khoản từ một bảng tính: tất cả hoặc không khoản nào',
    'budget export': 'ghi ra một tệp XLSX có công thức',
  },
  options: {
    moneyYear: 'năm ngân sách; all là cả giai đoạn',
    asOf: 'như ngày này đã thấy, YYYY-MM-DD',
    moneyBy: 'theo year, source, task, unit hoặc line',
    quarters: 'giải ngân từng quý so với kế hoạch',
    unfunded: 'nhiệm vụ chưa có kinh phí',
    line: 'mục kinh phí: số mục, mã hoặc vài chữ',
    stage: 'loại khoản: need, allocated, adjusted, committed, disbursed, settled, cancelled',
    amount: 'số tiền, như "1,5 tỷ"; điều chỉnh giảm có dấu trừ',
    moneyOn: 'ngày của văn bản hoặc chứng từ, YYYY-MM-DD',
    act: 'số, ký hiệu văn bản hoặc chứng từ',
    moneyTask: 'cho nhiệm vụ nào',
    moneyUnit: 'của đơn vị nào',
    moneySource: 'nguồn',
    moneyFrom: 'mục chuyển đi',
    moneyTo: 'mục nhận',
    ground: 'căn cứ được chuyển: investment, signedContract, wagesAndWelfare, autonomous, lateSupplement, research, savings',
    map: 'cột nào là gì: line=B, act=E, disbursed=F, skip=C; ghi được nhiều',
    sheetNumber: 'trang tính thứ mấy',
    sheetHeading: 'dòng tiêu đề cuối cùng',
    sheetUnit: 'đơn vị tiền của bảng: đồng, nghìn, triệu hoặc tỷ',
    sheetStage: 'loại khoản của cả bảng',
    sheetDay: 'ngày cho dòng không ghi ngày',
    sheetAct: 'văn bản cho dòng không ghi văn bản',
    xlsx: 'tên tệp sẽ ghi',
  },
}

const en: Help = {
  commands: {
    budget: "a plan's money, or the budget of a document on disk",
    'budget entries': 'what was recorded: when, by whom, by what act; withdrawn entries too',
    'budget record': 'records one entry: allocation, adjustment, commitment, disbursement, settlement…',
    'budget transfer': 'moves money between two items within a year',
    'budget carry-over': 'carries money left of a year into the next',
    'budget withdraw': 'takes an entry back, or a whole import',
    'budget link': 'which tasks an item pays for; with none named, none',
    'budget policy': 'what happens on over-spending: stop, warn or allow',
    'budget import': 'records the rows of a spreadsheet: all of them or none',
    'budget export': 'writes an XLSX file with live formulas',
  },
  options: {
    moneyYear: 'fiscal year; all for all of them',
    asOf: 'as it was seen on this day, YYYY-MM-DD',
    moneyBy: 'by year, source, task, unit or line',
    quarters: 'spending by quarter against plan',
    unfunded: 'tasks without money',
    line: 'budget item: number, id or words',
    stage: 'kind of entry: need, allocated, adjusted, committed, disbursed, settled, cancelled',
    amount: 'amount, such as "1,5 tỷ"; a cut with a minus',
    moneyOn: 'day of the act or voucher, YYYY-MM-DD',
    act: 'number of the act or voucher',
    moneyTask: 'for which task',
    moneyUnit: 'of which unit',
    moneySource: 'source',
    moneyFrom: 'item the money leaves',
    moneyTo: 'item it goes to',
    ground: 'ground: investment, signedContract, wagesAndWelfare, autonomous, lateSupplement, research, savings',
    map: 'what a column says: line=B, act=E, disbursed=F, skip=C; may be given several times',
    sheetNumber: 'which sheet, by number',
    sheetHeading: 'last row of headings',
    sheetUnit: 'unit of the amounts: đồng, nghìn, triệu or tỷ',
    sheetStage: 'kind of entry for the whole table',
    sheetDay: 'day for rows that say none',
    sheetAct: 'act for rows that say none',
    xlsx: 'file to write',
  },
}

export const budgetHelp: Readonly<Record<Language, Help>> = { vi, en }
