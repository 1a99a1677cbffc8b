export { PlansPage as PlansRoute } from '../../features/plans/plans-page.tsx'
