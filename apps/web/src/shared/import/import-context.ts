// Features offer "nhập văn bản"; the import feature, mounted by the shell, does it.
import { createContext, use } from 'react'

export type ImportActions = { readonly choose: () => void }

export const ImportContext = createContext<ImportActions>({ choose: () => undefined })
export const useImport = (): ImportActions => use(ImportContext)
