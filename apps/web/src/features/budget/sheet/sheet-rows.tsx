// Every row of the file: what it would record, why it gives nothing, or all that is wrong with it.
import type { SheetRowAnswer } from '@tiendo/api/client'
import type { MoneyProblem, SheetProblem } from '@tiendo/domain'
import { formatDate, formatDong, moneyProblemSentence, moneyStageName, sheetProblemSentence, skippedRowWords, type MoneyNames } from '@tiendo/text'
import { useState } from 'react'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { Glyph } from '../../../shared/ui/glyph.tsx'

/** More would be slow to draw; the wrong ones come first in any case when asked for. */
const FEW = 100

type Props = { readonly rows: readonly SheetRowAnswer[]; readonly names: MoneyNames }

const isSheetProblem = (problem: SheetProblem | MoneyProblem): problem is SheetProblem => problem.code.startsWith('sheet/')

export const SheetRows = ({ rows, names }: Props) => {
  const { t, language } = useBudgetWords()
  const wrong = rows.filter(({ kind }) => kind === 'wrong').length
  const [only, setOnly] = useState(false)
  const [limit, setLimit] = useState(FEW)
  const seen = only && wrong > 0 ? rows.filter(({ kind }) => kind === 'wrong') : rows
  // Rows are numbered as in the file already.
  const numbered: MoneyNames = { ...names, row: (line) => line }
  const sentence = (problem: SheetProblem | MoneyProblem): string => (isSheetProblem(problem) ? sheetProblemSentence(problem, language) : moneyProblemSentence(problem, language, numbered))
  const verdict = (row: SheetRowAnswer) => {
    const [tone, glyph, words] =
      row.kind === 'wrong'
        ? (['red', 'overdue', t('sheet.wrongWord')] as const)
        : row.kind === 'skipped'
          ? (['grey', 'waived', t('sheet.skippedWord')] as const)
          : row.warnings.length > 0
            ? (['amber', 'dueSoon', t('sheet.warnWord')] as const)
            : (['green', 'doneOnTime', t('sheet.okWord')] as const)
    return (
      <span className="badge" data-tone={tone}>
        <Glyph standing={glyph} size={9} />
        {words}
      </span>
    )
  }
  return (
    <>
      {wrong === 0 ? null : (
        <label className="sheet-only">
          <input type="checkbox" checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} /> {t('sheet.onlyWrong')}
        </label>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled from the keyboard */}
      <div className="sheet-scroll" tabIndex={0} role="region" aria-label={t('sheet.rows')}>
        <table className="money-table sheet-rows">
          <thead>
            <tr>
              <th scope="col">{t('sheet.row')}</th>
              <th scope="col">{t('budget.col_label')}</th>
              <th scope="col">{t('sheet.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {seen.slice(0, limit).map((row) => (
              <tr key={row.line} className={row.kind === 'wrong' ? 'marked' : row.kind === 'skipped' ? 'restated' : undefined}>
                <td>{row.line}</td>
                <td>{row.label}</td>
                <td>
                  {verdict(row)}
                  {row.kind === 'wrong' ? (
                    <ul className="sheet-problems">
                      {row.problems.map((problem, index) => (
                        <li key={index}>{sentence(problem)}</li>
                      ))}
                    </ul>
                  ) : row.kind === 'skipped' ? (
                    <span className="muted"> {skippedRowWords(row.why, language)}</span>
                  ) : (
                    <>
                      <ul>
                        {row.entries.map((entry, index) => (
                          <li key={index}>
                            {moneyStageName(entry.stage, language)} <b className="nowrap">{formatDong(entry.amount, language)}</b>
                            <span className="muted">
                              {' '}
                              {[t('why.yearTag', { year: entry.fiscalYear }), formatDate(entry.on, language), entry.act, entry.lineId === null ? t('budget.unassigned') : (names.line?.(entry.lineId) ?? null)].filter((part) => part !== null).join(' · ')}
                            </span>
                          </li>
                        ))}
                      </ul>
                      {row.warnings.map((warning, index) => (
                        <p key={index} className="sheet-warning">
                          {sentence(warning)}
                        </p>
                      ))}
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {seen.length <= limit ? null : (
        <button type="button" className="link" onClick={() => setLimit(seen.length)}>
          {t('sheet.shown', { shown: limit, all: seen.length })}
        </button>
      )}
    </>
  )
}
