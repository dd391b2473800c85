import type { QuestionContent } from '@/lib/question/question'
import { writeQuestion } from '@/lib/server/write-question'

/** Questions on the reefs as a teacher would add them by hand: kinds that ask for more than one thing. */
const WRITTEN: { content: QuestionContent; quote: string }[] = [
  {
    content: {
      kind: 'ordering',
      stem: 'In which order does a reef lose its colour?',
      items: [
        {
          id: 'a',
          text: 'The water stays hotter than usual for weeks',
          why: 'The partnership breaks down when the water stays about one degree above the usual maximum.',
        },
        { id: 'b', text: 'The algae produce harmful substances', why: null },
        { id: 'c', text: 'The coral expels the algae', why: null },
        {
          id: 'd',
          text: 'The white skeleton shows through',
          why: 'Without the algae, the tissue is transparent.',
        },
      ],
    },
    quote:
      'In hot water, the algae begin to produce harmful substances, and the coral expels the algae from its tissue. Without the algae, the tissue is transparent, and the white skeleton shows through it.',
  },
  {
    content: {
      kind: 'matching',
      stem: 'How does each of these harm a reef?',
      pairs: [
        { id: 'a', left: 'Ocean acidification', right: 'makes skeletons harder to build', why: null },
        { id: 'b', left: 'Pollution', right: 'helps seaweed to grow faster', why: null },
        {
          id: 'c',
          left: 'Overfishing',
          right: 'removes the fish that eat seaweed',
          why: 'Parrotfish and surgeonfish eat seaweed, which can smother young corals.',
        },
        { id: 'd', left: 'Starfish', right: 'feed on living coral', why: null },
      ],
      distractors: [
        {
          id: 'e',
          text: 'cools the water too fast',
          whyWrong: 'The article names heat as the danger, not cooling.',
        },
      ],
    },
    quote: 'Heat is the most widespread danger for reefs, but it is not the only one.',
  },
  {
    content: {
      kind: 'multi',
      stem: 'What do the algae get from the coral?',
      options: [
        { id: 'a', text: 'A safe home', whyWrong: null },
        { id: 'b', text: 'Carbon dioxide', whyWrong: null },
        { id: 'c', text: 'Sugars', whyWrong: 'It is the algae that supply the coral with sugars.' },
        { id: 'd', text: 'Colour', whyWrong: 'It is the algae that give most corals their colour.' },
      ],
      keyIds: ['a', 'b'],
    },
    quote: 'The coral gives the algae a safe home and the carbon dioxide that they need for photosynthesis.',
  },
]

/** Writes these questions on the caller's article about reefs. Returns their ids. */
export async function writeReefQuestions(articleId: string): Promise<string[]> {
  const ids: string[] = []
  for (const question of WRITTEN) ids.push(await writeQuestion({ articleId, ...question }))
  return ids
}
