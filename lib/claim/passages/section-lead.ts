import { titleLead } from '@/lib/article/title-lead'
import type { SourceSentence } from '../source-sentence'
import { leadOf, namesTitle, type Lead } from './lead'
import { isName, type Story } from './story'

/** Headings that name a side of the matter and not the matter itself say nothing without the title. */
const SIDE =
  /^(?:history|background|causes?|effects?|symptoms|diagnosis|treatment|prevention|examples?|types|results?|methods?|discussion|definitions?|key (?:terms|concepts|points))$/i

/**
 * What must stand before a passage that names nobody and nothing of its section, where one article has several: under 'Giardiasis', 'Transmission
 * occurs through contaminated water' is 'From “Infections of the gut: Giardiasis”: …'. `lead` is what stands there otherwise, and stays where the
 * heading is no help.
 */
export function withSection(
  lead: Lead | null,
  sentences: readonly SourceSentence[],
  story: Story,
): Lead | null {
  const heading = sentences[0]?.topic ?? null
  if (heading === null || isOnlyHeading(heading, story)) return lead
  const section = leadOf(heading, sentences)
  if (section === null || namesTitle(sentences, { ...section, isName: false })) return lead
  const isNamed = sentences.some(({ tokens }) => tokens.some((token) => isName(token, story)))
  if (isNamed) return lead
  if (story.lead === null) return SIDE.test(heading) ? lead : section
  const title = `${story.lead.title}: ${section.title}`
  return { ...(lead ?? section), title, text: titleLead(title) }
}

/** True if the article has no other heading: then its title tells as much. */
const isOnlyHeading = (heading: string, { sentences }: Story): boolean =>
  sentences.every(({ topic }) => topic === null || topic === heading)
