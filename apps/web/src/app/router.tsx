// Every address of the browser part. Pages load when they are opened; the shell asks who is there first.
import type { AppRouter } from '@tiendo/api/client'
import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect, type RouterHistory } from '@tanstack/react-router'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { isSignedOut } from '../shared/api/failure.ts'
import { NotFound, RouteFailed, RoutePending } from './route-states.tsx'
import { awaitedSearch } from '../features/awaited/awaited-search.ts'
import { calendarSearch } from '../features/calendar/calendar-search.ts'
import { budgetsSearch, dueSearch, planSearch, reviewSearch, rulesSearch, signInSearch } from './search.ts'
import { Shell } from './shell/shell.tsx'

export type RouterContext = { readonly queryClient: QueryClient; readonly trpc: TRPCOptionsProxy<AppRouter> }

const root = createRootRouteWithContext<RouterContext>()({ notFoundComponent: NotFound })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('./routes/sign-in.tsx'), 'SignInRoute'),
})

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ context, location }) => {
    try {
      const me = await context.queryClient.ensureQueryData(context.trpc.session.me.queryOptions())
      return { me }
    } catch (error) {
      if (isSignedOut(error)) throw redirect({ to: '/dang-nhap', search: { to: location.href } })
      throw error
    }
  },
  component: Shell,
  errorComponent: RouteFailed,
})

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/viec' })
  },
})
const mine = createRoute({ getParentRoute: () => shell, path: '/viec', component: lazyRouteComponent(() => import('./routes/mine.tsx'), 'MineRoute') })
const plans = createRoute({ getParentRoute: () => shell, path: '/ke-hoach', component: lazyRouteComponent(() => import('./routes/plans.tsx'), 'PlansRoute') })
const plan = createRoute({
  getParentRoute: () => shell,
  path: '/ke-hoach/$planId',
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import('./routes/plan.tsx'), 'PlanRoute'),
})
const drafts = createRoute({ getParentRoute: () => shell, path: '/ban-doc', component: lazyRouteComponent(() => import('./routes/drafts.tsx'), 'DraftsRoute') })
const review = createRoute({ getParentRoute: () => shell, path: '/ban-doc/$draftId', validateSearch: reviewSearch, component: lazyRouteComponent(() => import('./routes/review.tsx'), 'ReviewRoute') })
const due = createRoute({
  getParentRoute: () => shell,
  path: '/thoi-han',
  validateSearch: dueSearch,
  component: lazyRouteComponent(() => import('./routes/due.tsx'), 'DueRoute'),
})
const awaited = createRoute({
  getParentRoute: () => shell,
  path: '/su-kien',
  validateSearch: awaitedSearch,
  component: lazyRouteComponent(() => import('./routes/awaited.tsx'), 'AwaitedRoute'),
})
const calendar = createRoute({
  getParentRoute: () => shell,
  path: '/lich-lam-viec',
  validateSearch: calendarSearch,
  component: lazyRouteComponent(() => import('./routes/calendar.tsx'), 'CalendarRoute'),
})
const budgets = createRoute({
  getParentRoute: () => shell,
  path: '/kinh-phi',
  validateSearch: budgetsSearch,
  component: lazyRouteComponent(() => import('./routes/budgets.tsx'), 'BudgetsRoute'),
})
const rules = createRoute({
  getParentRoute: () => shell,
  path: '/kiem-tra/quy-tac',
  validateSearch: rulesSearch,
  component: lazyRouteComponent(() => import('./routes/rules.tsx'), 'RulesRoute'),
})
/** As reports of the command line name it, whatever the language of the pages. */
const rulesElsewhere = createRoute({
  getParentRoute: () => root,
  path: '/checks/rules',
  beforeLoad: () => {
    throw redirect({ to: '/kiem-tra/quy-tac' })
  },
})

const routeTree = root.addChildren([signIn, rulesElsewhere, shell.addChildren([home, mine, plans, plan, drafts, review, due, awaited, calendar, budgets, rules])])

/** `history` is given by tests; browsers use their own. */
export const createAppRouter = (context: RouterContext, history?: RouterHistory) =>
  createRouter({
    routeTree,
    context,
    ...(history === undefined ? {} : { history }),
    defaultPreload: 'intent',
    defaultPendingComponent: RoutePending,
    defaultErrorComponent: RouteFailed,
    scrollRestoration: true,
  })

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: ReturnType<typeof createAppRouter>
  }
}
