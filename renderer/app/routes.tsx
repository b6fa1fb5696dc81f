import { createHashRouter, type RouteObject } from 'react-router'
import { RowSkeletons } from '../ui/states/RowSkeletons.tsx'
import { AppFrame } from './frame/AppFrame.tsx'
import { NotFoundPage, PageError } from './PageError.tsx'

/** Every page is a chunk of its own and fails on its own. */
const pages: readonly RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('../features/home/HomePage.tsx')).HomePage }),
  },
  {
    path: 'accounts',
    lazy: async () => ({
      Component: (await import('../features/accounts/AccountListPage.tsx')).AccountListPage,
    }),
  },
  {
    path: 'accounts/:id/:tab?',
    lazy: async () => ({ Component: (await import('../features/account/AccountPage.tsx')).AccountPage }),
  },
  {
    path: 'analyses/:id',
    lazy: async () => ({ Component: (await import('../features/swot/SwotPage.tsx')).SwotPage }),
  },
  {
    path: 'plans',
    lazy: async () => ({ Component: (await import('../features/documents/PlanListPage.tsx')).PlanListPage }),
  },
  {
    path: 'plans/:id',
    lazy: async () => ({ Component: (await import('../features/plan/PlanPage.tsx')).PlanPage }),
  },
  {
    path: 'proposals',
    lazy: async () => ({
      Component: (await import('../features/documents/ProposalListPage.tsx')).ProposalListPage,
    }),
  },
  {
    path: 'proposals/:id',
    lazy: async () => ({ Component: (await import('../features/proposal/ProposalPage.tsx')).ProposalPage }),
  },
  {
    path: 'bin',
    lazy: async () => ({ Component: (await import('../features/bin/BinPage.tsx')).BinPage }),
  },
  {
    path: 'settings/:part?',
    lazy: async () => ({ Component: (await import('../features/settings/SettingsPage.tsx')).SettingsPage }),
  },
  { path: '*', Component: NotFoundPage },
]

/** The route table. A new page is one entry here. */
export function createRouter(): ReturnType<typeof createHashRouter> {
  return createHashRouter([
    {
      Component: AppFrame,
      HydrateFallback: () => <RowSkeletons rows={10} />,
      children: pages.map((page): RouteObject => ({ ...page, ErrorBoundary: PageError })),
    },
  ])
}
