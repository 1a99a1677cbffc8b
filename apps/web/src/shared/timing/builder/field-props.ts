import type { RuleForm } from './rule-form.ts'
import type { WrongField } from './rule-of.ts'

export type FieldProps = {
  readonly form: RuleForm
  readonly wrong: WrongField | null
  /** Names the line that says what is wrong. */
  readonly wrongId: string
  readonly onForm: (change: Partial<RuleForm>) => void
}
