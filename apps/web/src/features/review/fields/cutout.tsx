// What was written by hand, as it stands on the page: the part of its picture, larger when asked for.
import { draftPagePath } from '@tiendo/api/client'
import type { PagePlace, PlaceBox } from '@tiendo/domain'
import { lazy, Suspense, useState } from 'react'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'

const Dialog = lazy(() => import('../../../shared/ui/dialog.tsx').then((module) => ({ default: module.Dialog })))

type Props = { readonly draftId: string; readonly place: PagePlace; readonly name: string }

/** The words printed around it tell what is meant; most behind it, where a number has its "/KH-UBND". */
const withEdge = ([left, top, right, bottom]: PlaceBox): PlaceBox => {
  const y = Math.max(0.004, (bottom - top) * 0.15)
  return [Math.max(0, left - 0.02), Math.max(0, top - y), Math.min(1, right + 0.1), Math.min(1, bottom + y)]
}

export const Cutout = ({ draftId, place, name }: Props) => {
  const { t } = useDeskWords()
  const [isLarge, setLarge] = useState(false)
  const about = { field: name.toLocaleLowerCase('vi'), page: place.page }
  const box = withEdge(place.box)
  const picture = (width: number): React.ReactElement => <img src={draftPagePath(draftId, place.page, width, box)} alt={t('scan.cutout', about)} decoding="async" draggable={false} />
  return (
    <>
      <button
        type="button"
        className="cutout"
        title={t('scan.enlarge', about)}
        aria-haspopup="dialog"
        onClick={(event) => {
          event.stopPropagation()
          setLarge(true)
        }}
      >
        {picture(1600)}
      </button>
      <Suspense fallback={null}>
        {isLarge ? (
          <Dialog title={t('scan.cutout', about)} size="1100px" onClose={() => setLarge(false)}>
            {/* What scrolls can be scrolled from the keyboard. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <div className="cutout-large" role="group" aria-label={t('scan.cutout', about)} tabIndex={0}>
              {picture(2400)}
            </div>
          </Dialog>
        ) : null}
      </Suspense>
    </>
  )
}
