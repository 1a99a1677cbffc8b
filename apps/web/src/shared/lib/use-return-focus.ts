// Focus comes back to what opened a dialog or drawer, also where that is taken off the page at once. Whatever has
// taken the focus meanwhile keeps it.
import { useEffect, useState } from 'react'

export const useReturnFocus = (): void => {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const isFree = document.activeElement === null || document.activeElement === document.body
      if (isFree && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    },
    [opener],
  )
}
