// Several pictures given together: the pages of one document, in an order that can be put right, or a document each.
import { useEffect, useRef, useState } from 'react'
import { useImportsWords } from '../../shared/i18n/use-imports-words.ts'
import { useWords } from '../../shared/i18n/use-words.ts'
import { Icon } from '../../shared/ui/icon.tsx'
import { moved, type PictureFile } from './picture-files.ts'

type Props = {
  readonly pictures: readonly PictureFile[]
  readonly onSort: (pictures: readonly PictureFile[]) => void
  readonly onGather: () => void
  readonly onPart: () => void
  readonly onCancel: () => void
}

export const PictureOrder = ({ pictures, onSort, onGather, onPart, onCancel }: Props) => {
  const { t } = useImportsWords()
  const { t: w } = useWords()
  const list = useRef<HTMLOListElement>(null)
  const [said, setSaid] = useState('')
  /** Focus stays with what was moved, or goes to the one that took its place. */
  const [next, setNext] = useState<{ readonly id: string } | null>(null)
  useEffect(() => {
    if (next !== null) list.current?.querySelector<HTMLElement>(`[data-picture="${next.id}"]`)?.focus()
  }, [next])

  const move = (at: number, by: 1 | -1): void => {
    const one = pictures[at]
    if (one === undefined || pictures[at + by] === undefined) return
    onSort(moved(pictures, at, by))
    setNext({ id: one.id })
    setSaid(t('imports.movedTo', { name: one.name, page: at + by + 1 }))
  }
  const remove = (at: number): void => {
    const beside = pictures[at + 1] ?? pictures[at - 1]
    onSort(pictures.filter((_, index) => index !== at))
    if (beside !== undefined) setNext({ id: beside.id })
    setSaid(t('imports.removed', { name: pictures[at]?.name ?? '' }))
  }
  const onKeyDown = (event: React.KeyboardEvent, at: number): void => {
    if (event.key === 'Delete') remove(at)
    else if (event.altKey && event.key === 'ArrowUp') move(at, -1)
    else if (event.altKey && event.key === 'ArrowDown') move(at, 1)
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const beside = pictures[at + (event.key === 'ArrowUp' ? -1 : 1)]
      if (beside !== undefined) setNext({ id: beside.id })
    } else return
    event.preventDefault()
  }
  return (
    <div role="group" aria-label={t('imports.pictures', { count: pictures.length })}>
      <p>
        <b>{t('imports.pictures', { count: pictures.length })}</b>
      </p>
      <p className="muted import-stage" id="picture-keys">
        {t('imports.pictureKeys')}
      </p>
      <ol ref={list} className="picture-order">
        {pictures.map((picture, at) => (
          // Keys of the list, for whatever in the line has the focus.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li key={picture.id} onKeyDown={(event) => onKeyDown(event, at)}>
            <Thumbnail file={picture.file} />
            {/* The line itself is where keys move it. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <span className="picture-name" role="group" tabIndex={0} data-picture={picture.id} aria-describedby="picture-keys" aria-label={t('imports.pictureAt', { page: at + 1, of: pictures.length, name: picture.name })}>
              <span className="faint">{at + 1}</span> {picture.name}
            </span>
            <button type="button" className="icon-btn" aria-label={t('imports.moveUp', { name: picture.name })} disabled={at === 0} onClick={() => move(at, -1)}>
              {'↑'}
            </button>
            <button type="button" className="icon-btn" aria-label={t('imports.moveDown', { name: picture.name })} disabled={at === pictures.length - 1} onClick={() => move(at, 1)}>
              {'↓'}
            </button>
            <button type="button" className="icon-btn" aria-label={t('imports.remove', { name: picture.name })} onClick={() => remove(at)}>
              <Icon name="close" size={14} />
            </button>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      <p className="row">
        <button type="button" className="btn btn-primary" autoFocus onClick={onGather}>
          {pictures.length === 1 ? t('imports.read') : t('imports.gather')}
        </button>
        {pictures.length === 1 ? null : (
          <button type="button" className="btn" onClick={onPart}>
            {t('imports.part')}
          </button>
        )}
        <button type="button" className="btn btn-quiet" onClick={onCancel}>
          {w('app.cancel')}
        </button>
      </p>
    </div>
  )
}

/** Its name stands beside it. */
const Thumbnail = ({ file }: { readonly file: File }) => {
  const picture = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const address = URL.createObjectURL(file)
    picture.current?.setAttribute('src', address)
    return () => URL.revokeObjectURL(address)
  }, [file])
  return (
    <span className="picture-thumb">
      <img ref={picture} alt="" decoding="async" draggable={false} />
    </span>
  )
}
