import { formatMark } from './marks'

export interface PersonLine {
  userId: string
  name: string | null
  attemptCount: number
  firstMark: number
  bestMark: number
  maxMark: number
}

/** Who scored what, the best first. People without an account are counted, for they have no name. */
export function PeopleTable({ people }: { people: PersonLine[] }) {
  let visitorCount = 0
  const rows = people
    .map((person) => ({ ...person, name: person.name ?? `Visitor ${++visitorCount}` }))
    .sort((a, b) => b.bestMark / b.maxMark - a.bestMark / a.maxMark || a.name.localeCompare(b.name))
  return (
    <table className="tabular w-full border-collapse text-left">
      <thead>
        <tr className="text-[13px] text-muted">
          <th scope="col" className="pb-2 font-normal">
            Name
          </th>
          <th scope="col" className="pb-2 pl-4 text-right font-normal">
            First score
          </th>
          <th scope="col" className="pb-2 pl-4 text-right font-normal">
            Best score
          </th>
          <th scope="col" className="pb-2 pl-4 text-right font-normal">
            Attempts
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ userId, name, attemptCount, firstMark, bestMark, maxMark }) => (
          <tr key={userId} className="border-t border-line last:border-b">
            <th scope="row" className="py-3 font-normal [overflow-wrap:anywhere]">
              {name}
            </th>
            <td className="py-3 pl-4 text-right whitespace-nowrap text-muted">
              {formatMark(firstMark)} of {formatMark(maxMark)}
            </td>
            <td className="py-3 pl-4 text-right whitespace-nowrap">
              {formatMark(bestMark)} of {formatMark(maxMark)}
            </td>
            <td className="py-3 pl-4 text-right text-muted">{attemptCount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
