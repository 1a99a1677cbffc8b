// Keys that work everywhere: Ctrl-K, `?`, and `g` followed by a letter. Never while typing.
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="dialog"] *'))

const places = { v: '/viec', k: '/ke-hoach', b: '/ban-doc', t: '/thoi-han', s: '/su-kien', p: '/kinh-phi', l: '/lich-lam-viec' } as const
const isPlace = (key: string): key is keyof typeof places => key in places

export const useShellKeys = (open: (what: 'palette' | 'keys') => void): void => {
  const navigate = useNavigate()
  useEffect(() => {
    let afterG = false
    const onKey = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        open('palette')
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '?') open('keys')
      else if (afterG && isPlace(event.key)) void navigate({ to: places[event.key] })
      afterG = event.key === 'g'
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [navigate, open])
}
