export { MinePage as MineRoute } from '../../features/mine/mine-page.tsx'
