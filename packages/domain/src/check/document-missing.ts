// document/missing-number, document/missing-date: the number or the day is blank (Nghị định 30/2020/NĐ-CP,
// Điều 8 asks for both). Severity warning: probably a draft, and deadlines counted from the issue are open.

import { finding, type Rule } from './input.ts'

export const documentMissingNumber: Rule = ({ number }) =>
  number.value === null ? [finding('document/missing-number', 'warning', {}, number.span)] : []

export const documentMissingDate: Rule = ({ issuedOn }) =>
  issuedOn.value === null ? [finding('document/missing-date', 'warning', {}, issuedOn.span)] : []
