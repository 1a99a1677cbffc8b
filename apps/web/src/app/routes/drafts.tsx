export { DraftsPage as DraftsRoute } from '../../features/plans/drafts-page.tsx'
