// `?`: every key, where it works.
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
        ['g l', t('keys.go', { place: t('nav.calendar') })],
      ],
    },
    {
      title: t('keys.review'),
      keys: [
        ['Tab', t('keys.nextDoubtful')],
        ['Shift Tab', t('keys.previousDoubtful')],
        ['Enter', t('keys.accept')],
        ['E', t('keys.edit')],
        ['X', t('keys.reject')],
        ['U', t('keys.undo')],
        ['↑ ↓', t('keys.move')],
        ['Esc', t('keys.leave')],
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
    <Dialog title={t('keys.title')} onClose={onClose}>
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
