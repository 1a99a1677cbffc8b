// `?`: every key, where it works.
import { useChecksWords } from '../../shared/i18n/use-checks-words.ts'
import { useDeskWords } from '../../shared/i18n/use-desk-words.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { Dialog } from '../../shared/ui/dialog.tsx'

const Key = ({ keys }: { readonly keys: string }) => (
  <>
    {keys.split(' ').map((key, index) => (
      <kbd key={index} className="kbd">
        {key}
      </kbd>
    ))}
  </>
)

export const KeysHelp = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords()
  const { t: d } = useDeskWords()
  const { t: c } = useChecksWords()
  const groups = [
    {
      title: t('keys.everywhere'),
      keys: [
        ['Ctrl K', t('keys.palette')],
        ['?', t('keys.help')],
        ['g v', t('keys.go', { place: t('nav.mine') })],
        ['g k', t('keys.go', { place: t('nav.plans') })],
        ['g b', t('keys.go', { place: t('nav.drafts') })],
        ['g t', t('keys.go', { place: t('nav.due') })],
        ['g s', t('keys.go', { place: t('nav.awaited') })],
        ['g p', t('keys.go', { place: t('nav.money') })],
        ['g l', t('keys.go', { place: t('nav.calendar') })],
      ],
    },
    {
      title: t('keys.review'),
      keys: [
        ['Tab', d('desk.key_next')],
        ['Shift Tab', d('desk.key_previous')],
        ['Enter', d('desk.key_accept')],
        ['Shift Enter', d('desk.key_acceptItem')],
        ['Shift A', d('desk.key_acceptSure')],
        ['1 … 9', d('desk.key_choose')],
        ['E', d('desk.key_edit')],
        ['X', d('desk.key_reject')],
        ['Shift X', d('desk.key_rejectItem')],
        ['U', d('desk.key_takeBack')],
        ['Ctrl Z', d('desk.key_undo')],
        ['Ctrl Shift Z', d('desk.key_redo')],
        ['↑ ↓', d('desk.key_field')],
        ['PgUp PgDn', d('desk.key_item')],
        ['S', d('desk.key_split')],
        ['M', d('desk.key_merge')],
        ['I', d('desk.key_add')],
        ['V', d('desk.key_source')],
        ['T', d('desk.key_untaken')],
        ['F Shift F', c('finding.key_finding')],
        ['Enter', c('finding.key_findingPlace')],
        ['W U', c('finding.key_findingWaive')],
        ['Ctrl Enter', d('desk.key_publish')],
        ['Esc', d('desk.key_leave')],
      ],
    },
    {
      title: t('keys.plan'),
      keys: [
        ['↑ ↓', t('keys.rows')],
        ['Enter', t('keys.open')],
        ['/', t('keys.filter')],
      ],
    },
    {
      title: t('nav.calendar'),
      keys: [
        ['← →', t('keys.days')],
        ['↑ ↓', t('keys.weeks')],
        ['PgUp PgDn', t('keys.months')],
        ['Enter', t('keys.chooseDay')],
      ],
    },
  ] as const
  return (
    <Dialog title={t('keys.title')} onClose={onClose} size="860px">
      <div className="keys">
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.keys.map(([keys, what]) => (
                <div key={keys}>
                  <dt>
                    <Key keys={keys} />
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
