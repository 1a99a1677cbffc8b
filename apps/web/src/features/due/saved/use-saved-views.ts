// The views a person keeps on the server. Each is an address of this page.
import type { SavedViewItem } from '@tiendo/api/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { newCommandId } from '../../../shared/api/command-id.ts'
import { useTRPC, useTRPCClient } from '../../../shared/api/trpc.ts'
import { dueSearch, type DueSearch } from '../due-search.ts'

const PAGE = '/thoi-han'

export type SavedView = { readonly id: string; readonly name: string; readonly search: DueSearch }

const viewOf = ({ id, name, query }: SavedViewItem): SavedView => ({ id, name, search: dueSearch(defaultParseSearch(query)) })

export const useSavedViews = (): readonly SavedView[] => {
  const trpc = useTRPC()
  const { data } = useQuery(trpc.views.list.queryOptions())
  return useMemo(() => (data ?? []).filter(({ page }) => page === PAGE).map(viewOf), [data])
}

export const useKeepView = () => {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const refresh = async (): Promise<void> => queryClient.invalidateQueries({ queryKey: trpc.views.pathKey() })
  const save = useMutation({
    // Without an id a new view; with one, that view under this name.
    mutationFn: async ({ id, name, search }: { readonly id?: string; readonly name: string; readonly search: DueSearch }) =>
      client.views.save.mutate({ id: id ?? newCommandId(), name, page: PAGE, query: defaultStringifySearch(search) }),
    onSuccess: refresh,
  })
  const remove = useMutation({ mutationFn: async (id: string) => client.views.remove.mutate({ id }), onSuccess: refresh })
  return { save, remove }
}
