// The forms, each loaded when it is first opened.
import type { MoneyStage, Plan } from '@tiendo/domain'
import { lazy, Suspense } from 'react'
import type { BudgetPage } from '../page-shape.ts'
import type { Fact } from '../why/derivation.ts'

const RecordForm = lazy(() => import('../forms/record-form.tsx').then((module) => ({ default: module.RecordForm })))
const TransferForm = lazy(() => import('../forms/transfer-form.tsx').then((module) => ({ default: module.TransferForm })))
const CarryForm = lazy(() => import('../forms/carry-form.tsx').then((module) => ({ default: module.CarryForm })))
const AllocateForm = lazy(() => import('../forms/allocate-form.tsx').then((module) => ({ default: module.AllocateForm })))
const LinkForm = lazy(() => import('../forms/link-form.tsx').then((module) => ({ default: module.LinkForm })))
const PolicyForm = lazy(() => import('../forms/policy-form.tsx').then((module) => ({ default: module.PolicyForm })))
const WithdrawForm = lazy(() => import('../forms/withdraw-form.tsx').then((module) => ({ default: module.WithdrawForm })))
const SheetDialog = lazy(() => import('../sheet/sheet-dialog.tsx').then((module) => ({ default: module.SheetDialog })))

export type Doing =
  | { readonly kind: 'record'; readonly lineId: string | null; readonly stage: MoneyStage }
  | { readonly kind: 'transfer' }
  | { readonly kind: 'carry' }
  | { readonly kind: 'allocate' }
  | { readonly kind: 'link'; readonly lineId: string | null; readonly taskId: string | null }
  | { readonly kind: 'policy' }
  | { readonly kind: 'withdraw'; readonly fact: Fact }
  | { readonly kind: 'import' }

type Props = { readonly doing: Doing | null; readonly page: BudgetPage; readonly plan: Plan; readonly onClose: () => void }

const formOf = ({ doing, page, plan, onClose }: Props & { readonly doing: Doing }): React.ReactNode => {
  const common = { page, plan, onClose }
  switch (doing.kind) {
    case 'record':
      return <RecordForm start={doing} {...common} />
    case 'transfer':
      return <TransferForm {...common} />
    case 'carry':
      return <CarryForm {...common} />
    case 'allocate':
      return <AllocateForm {...common} />
    case 'link':
      return <LinkForm start={doing} {...common} />
    case 'policy':
      return <PolicyForm {...common} />
    case 'withdraw':
      return <WithdrawForm fact={doing.fact} {...common} />
    case 'import':
      return <SheetDialog {...common} />
  }
}

export const BudgetDialogs = (props: Props) => (props.doing === null ? null : <Suspense fallback={null}>{formOf({ ...props, doing: props.doing })}</Suspense>)
