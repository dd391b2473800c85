import { NothingHere } from '@/components/layout/nothing-here'

/** Within the frame of the app, which the layout brings. */
export default function NotFound() {
  return <NothingHere />
}
