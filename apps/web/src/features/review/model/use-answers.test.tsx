import type { ValuePath } from '@tiendo/domain'
import { useQuery } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { DraftPage } from '@tiendo/api/client'
import { useTRPC } from '../../../shared/api/trpc.ts'
import { renderApp } from '../../../testing/fake-api.tsx'
import { sampleDraftPage } from '../../../testing/fixtures.ts'
import { useAnswers } from './use-answers.ts'

const many = Array.from({ length: 2500 }, (_, index): ValuePath => `tasks.${index}.title`)

const Held = ({ page }: { readonly page: DraftPage }) => {
  const book = useAnswers(page)
  return (
    <button type="button" onClick={() => book.give(many.map((path) => [path, { kind: 'accept' }] as const))}>
      {book.state.kind} {book.pending} {book.answers.size}
    </button>
  )
}
const Asked = () => {
  const page = useQuery(useTRPC().drafts.get.queryOptions({ draftId: 'draft-1' })).data
  return page === undefined ? null : <Held page={page} />
}

it('sends a long plan’s answers in several requests, each with the version that its giver saw', async () => {
  const user = userEvent.setup()
  let version = 3
  const sizes: (readonly [number, number])[] = []
  await renderApp(<Asked />, {
    handlers: {
      'drafts.get': () => sampleDraftPage(),
      'drafts.answer': (input) => {
        if (typeof input === 'object' && input !== null && 'answers' in input && Array.isArray(input.answers) && 'version' in input) sizes.push([Number(input.version), input.answers.length])
        return { version: (version += 1), clashes: [] }
      },
    },
  })
  await user.click(await screen.findByRole('button'))
  await waitFor(() => expect(screen.getByRole('button').textContent).toBe('saved 0 2500'))
  expect(sizes).toEqual([
    [3, 1000],
    [3, 1000],
    [3, 500],
  ])
})
