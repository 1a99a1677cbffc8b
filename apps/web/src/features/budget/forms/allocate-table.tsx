// The shares as they come out while one types: each part may be left out, weighed, and asked why it gets what it gets.
import type { Allocation } from '@tiendo/domain'
import { allocationShareSentence, formatCount, formatMoney } from '@tiendo/text'
import { useAllocateWords } from '../../../shared/i18n/use-allocate-words.ts'
import { readWeight, type Over, type Part } from './allocate-parts.ts'
import '../money-table.css'

type Props = {
  readonly over: Over
  readonly parts: readonly Part[]
  readonly leftOut: ReadonlySet<string>
  readonly onToggle: (key: string) => void
  /** As typed; null where weights are not typed. */
  readonly weights: ReadonlyMap<string, string> | null
  readonly onWeight: (key: string, text: string) => void
  /** Of the parts that are not left out, in their order; null where nothing can be divided yet. */
  readonly allocation: Allocation | null
}

export const AllocateTable = ({ over, parts, leftOut, onToggle, weights, onWeight, allocation }: Props) => {
  const { t, language } = useAllocateWords()
  const chosen = parts.filter(({ key }) => !leftOut.has(key))
  const shares = new Map(chosen.map(({ key }, index) => [key, allocation?.shares[index]]))
  return (
    <div className="scroll-x">
      <table className="money-table allocate-table">
        <caption className="visually-hidden">{t('allocate.parts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`allocate.part_${over}`)}</th>
            <th scope="col" className="num">
              {t('allocate.weight')}
            </th>
            <th scope="col" className="num">
              {t('allocate.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ key, name }) => {
            const share = shares.get(key)
            const typed = weights?.get(key) ?? ''
            return (
              <tr key={key}>
                <th scope="row">
                  <label className="allocate-part">
                    <input type="checkbox" checked={!leftOut.has(key)} onChange={() => onToggle(key)} />
                    <span>{name}</span>
                  </label>
                  {share === undefined || allocation === null ? null : (
                    <details className="allocate-why">
                      <summary>
                        {t('allocate.why')}
                        <span className="visually-hidden"> {name}</span>
                      </summary>
                      <p>{allocationShareSentence(share, allocation, language)}</p>
                    </details>
                  )}
                </th>
                <td className="num">
                  {weights === null || leftOut.has(key) ? (
                    share === undefined ? '—' : formatCount(share.weight, language)
                  ) : (
                    <input className="input allocate-weight" inputMode="numeric" autoComplete="off" aria-label={t('allocate.weightOf', { name })} aria-invalid={readWeight(typed) === null} value={typed} onChange={(event) => onWeight(key, event.currentTarget.value)} />
                  )}
                </td>
                <td className="num">{share === undefined ? '—' : formatMoney(share.amount, language)}</td>
              </tr>
            )
          })}
        </tbody>
        {allocation === null ? null : (
          <tfoot>
            <tr className="strong">
              <th scope="row">{t('allocate.total')}</th>
              <td className="num">{formatCount(allocation.weight, language)}</td>
              <td className="num">{formatMoney(allocation.shares.reduce((sum, { amount }) => sum + amount, 0n), language)}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
