// A timing as an official writes it, and at once how it is understood: a sentence for each rule and the next
// occurrences, before anything is saved. The builder beside it writes into the same words: they are always the truth.
import { parseTiming, type TimingRule } from '@tiendo/domain'
import { timingSentence } from '@tiendo/text'
import { useId, useMemo, useState } from 'react'
import { useTimingWords } from '../i18n/use-timing-words.ts'
import { caretAtEnd } from '../lib/caret-at-end.ts'
import { formOf } from './builder/form-of.ts'
import { Pills } from './builder/inputs.tsx'
import { RuleBuilder } from './builder/rule-builder.tsx'
import { blankForm } from './builder/rule-form.ts'
import { isSaid } from './next-days.ts'
import { SaidMeaning } from './said-meaning.tsx'
import { TimingMeaning } from './timing-meaning.tsx'
import type { TimingSight } from './timing-sight.ts'
import './timing.css'

type Props = {
  readonly label: string
  /** The label is shown; else only heard, where the place says it already. */
  readonly isLabelled?: boolean
  readonly value: string
  readonly onChange: (phrase: string) => void
  readonly sight: TimingSight
  readonly autoFocus?: boolean
  readonly invalid?: boolean
  readonly describedBy?: string
  readonly onKeyDown?: (event: React.KeyboardEvent) => void
}

export const RuleEditor = ({ label, isLabelled = false, value, onChange, sight, autoFocus = false, invalid = false, describedBy, onKeyDown }: Props) => {
  const { t } = useTimingWords()
  const [hint, panel] = [useId(), useId()]
  const [isBuilding, setBuilding] = useState(false)
  const [at, setAt] = useState(0)
  /** One more for each time the words were changed by hand: the builder begins again from them. */
  const [round, setRound] = useState(0)
  const timing = useMemo(() => parseTiming(value, { years: sight.years }), [value, sight.years])
  const said = isSaid(timing)
  const rules = said ? timing.rules : []
  const part = Math.min(at, rules.length)
  const blank = useMemo(() => blankForm(sight), [sight])
  const current = rules[part]
  const form = useMemo(() => (current === undefined ? null : formOf(current, blank)), [blank, current])

  const write = (next: readonly TimingRule[]): void => onChange(next.length === 0 ? '' : timingSentence({ rules: next }, 'vi'))
  const goTo = (next: number): void => {
    setAt(next)
    setRound(round + 1)
  }
  return (
    <div className="rule-editor">
      <label className="field">
        <span className={isLabelled ? undefined : 'visually-hidden'}>{label}</span>
        <textarea
          className="input rule-words"
          rows={2}
          lang="vi"
          autoFocus={autoFocus}
          ref={caretAtEnd}
          value={value}
          aria-invalid={invalid}
          aria-describedby={describedBy === undefined ? hint : `${hint} ${describedBy}`}
          onChange={(event) => {
            onChange(event.currentTarget.value)
            setRound(round + 1)
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <p id={hint} className="faint rule-hint">
        {t('editor.hint')}{' '}
        <button type="button" className="link" aria-expanded={isBuilding} aria-controls={panel} onClick={() => setBuilding(!isBuilding)}>
          {t('editor.build')}
        </button>
      </p>
      <div id={panel} hidden={!isBuilding}>
        {isBuilding ? (
          <section className="builder" aria-label={t('editor.builder')}>
            {rules.length < 2 && part === 0 ? null : (
              <Pills
                label={t('editor.parts')}
                value={`${part}`}
                options={Array.from({ length: Math.max(rules.length, part + 1) }, (_, index) => [`${index}`, t('editor.part', { at: index + 1 })] as const)}
                onChange={(chosen) => goTo(Number(chosen))}
              />
            )}
            <RuleBuilder
              key={`${part}/${round}`}
              start={form ?? blank}
              isShown={form !== null}
              isBlank={current === undefined}
              onRule={(rule) => write(current === undefined ? [...rules, rule] : rules.map((other, index) => (index === part ? rule : other)))}
            />
            {rules.length === 0 ? null : (
              <p className="row">
                {part >= rules.length ? null : (
                  <button type="button" className="btn btn-quiet" onClick={() => goTo(rules.length)}>
                    {t('editor.addPart')}
                  </button>
                )}
                {rules.length < 2 || part >= rules.length ? null : (
                  <button
                    type="button"
                    className="btn btn-quiet"
                    onClick={() => {
                      write(rules.filter((_, index) => index !== part))
                      goTo(Math.max(0, part - 1))
                    }}
                  >
                    {t('editor.removePart')}
                  </button>
                )}
              </p>
            )}
          </section>
        ) : null}
      </div>
      <section className="meaning-box" aria-label={t('meaning.label')}>
        {value.trim() === '' ? <p className="muted">{t('meaning.unknownDo')}</p> : <TimingMeaning timing={timing} sight={sight} />}
      </section>
      <SaidMeaning timing={timing} sight={sight} />
    </div>
  )
}
