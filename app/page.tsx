import { redirect } from 'next/navigation'
import { FirstMinute } from '@/components/home/first-minute'
import { SampleQuestion } from '@/components/home/sample-question'
import { PublicHeader } from '@/components/layout/public-header'
import { findActor } from '@/lib/auth/actor'
import { listLibrary } from '@/lib/server/list-library'
import { samples } from '@/lib/server/samples'
import { listProposedAction, practiseAction } from './actions'

/** A visitor's first minute. Members go to the page they chose. */
export default async function HomePage() {
  const actor = await findActor()
  if (actor?.kind === 'member') redirect(actor.purpose === 'teach' ? '/library' : '/today')
  const latest = actor ? (await listLibrary())[0] : undefined
  return (
    <>
      <PublicHeader hasVisit={actor !== null} />
      <main id="main" className="mx-auto max-w-[1144px] px-4 pt-8 pb-24 sm:px-8 lg:pt-14">
        <FirstMinute
          samples={samples.slice(0, 1).map(({ id, label }) => ({ id, label }))}
          example={<SampleQuestion />}
          goOn={latest ? { articleId: latest.articleId, title: latest.title } : null}
          listProposed={listProposedAction}
          practise={practiseAction}
        />
      </main>
    </>
  )
}
