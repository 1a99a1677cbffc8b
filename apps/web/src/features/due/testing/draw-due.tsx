// The page of deadlines on a server of the test's own, with the address kept as a browser keeps it.
import { vietnam } from '@tiendo/domain'
import { useState } from 'react'
import { renderApp, type Handlers } from '../../../testing/fake-api.tsx'
import { sampleWork } from '../../../testing/fixtures.ts'
import { DuePage } from '../due-page.tsx'
import type { DueSearch } from '../due-search.ts'

const answers: Handlers = {
  'work.due': () => sampleWork(),
  'views.list': () => [],
  'plans.list': () => [],
  'subscriptions.list': () => [],
  'calendar.get': () => ({ calendar: vietnam, version: 0, may: { change: false }, history: [] }),
}

export const drawDue = async (first: DueSearch = {}, handlers: Handlers = {}) => {
  const addresses: DueSearch[] = []
  const Page = () => {
    const [search, setSearch] = useState(first)
    return (
      <DuePage
        search={search}
        onSearch={(next) => {
          addresses.push(next)
          setSearch(next)
        }}
      />
    )
  }
  const drawn = await renderApp(<Page />, { handlers: { ...answers, ...handlers } })
  return { ...drawn, address: () => addresses.at(-1) }
}
