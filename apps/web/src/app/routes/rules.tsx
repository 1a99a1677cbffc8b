import { useNavigate, useSearch } from '@tanstack/react-router'
import { RulesPage } from '../../features/checks/rules-page.tsx'

export const RulesRoute = () => {
  const { q, family } = useSearch({ from: '/shell/kiem-tra/quy-tac' })
  const navigate = useNavigate({ from: '/kiem-tra/quy-tac' })
  return (
    <RulesPage
      query={q ?? ''}
      family={family ?? null}
      onView={(next) =>
        void navigate({
          search: { ...(next.query === '' ? {} : { q: next.query }), ...(next.family === null ? {} : { family: next.family }) },
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}
