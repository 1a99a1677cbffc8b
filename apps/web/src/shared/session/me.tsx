// Who is asking, once they are known: the shell provides it, features read it.
import type { Me } from '@tiendo/api/client'
import { createContext, use } from 'react'

const MeContext = createContext<Me | null>(null)
export const MeProvider = MeContext.Provider

export const useMe = (): Me => {
  const me = use(MeContext)
  if (me === null) throw new Error('useMe outside the shell')
  return me
}
