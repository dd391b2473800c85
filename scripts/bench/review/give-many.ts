import { pool } from '@/lib/db/client'

/** Words whose mixtures make questions that differ, some of them rare enough to be searched for. */
const WORDS =
  `anchor basalt cedar delta ember fjord glacier harbour island jetty kelp lagoon meadow nettle orchard
  plateau quarry ridge sandbar tundra upland valley willow yarrow zephyr`.split(/\s+/)

const ids = `(md5($1::text || $2::text || i))::uuid`
const articles = `(md5($1::text || 'article ' || (i % 10)))::uuid`

/** So many rows a statement stay far below the time that the pool allows one. */
const PIECE = 500

/**
 * Gives somebody `count` cards at one go, in ten articles. With `areLearned` each has a memory of its own and comes due some
 * time in the next months; else all are new. Straight into the tables: what is measured is reading them.
 */
export async function giveMany(userId: string, count: number, areLearned: boolean): Promise<void> {
  await pool.query(
    `insert into "Article" ("id", "ownerId", "title", "origin", "updatedAt")
      select ${articles}, $1::uuid, 'Notes of the coast, part ' || i, 'pasted', now()
      from generate_series(0, 9) i on conflict do nothing`,
    [userId],
  )
  for (let from = 1; from <= count; from += PIECE) {
    await givePiece([userId, `card ${areLearned}`, from, Math.min(count, from + PIECE - 1)], areLearned)
  }
  await pool.query('analyze "Card", "Question", "QuestionVersion"')
}

async function givePiece(given: unknown[], areLearned: boolean): Promise<void> {
  await pool.query(
    `insert into "Question" ("id", "ownerId", "articleId", "status", "origin", "kind")
      select ${ids}, $1::uuid, ${articles}, 'accepted', 'written', 'short' from generate_series($3::int, $4::int) i`,
    given,
  )
  await pool.query(
    `insert into "QuestionVersion" ("id", "questionId", "number", "content", "notes")
      select ${ids}, ${ids}, 1, jsonb_build_object('kind', 'short', 'accepted', '[]'::jsonb, 'answer', 'stone ' || i,
        'stem', format('What lies between the %s and the %s, after the %s of %s?', w[1 + i % 25], w[1 + i / 25 % 25],
          w[1 + i / 7 % 25], i)),
        '{"family": "fact", "attribution": null, "modality": "asserted", "explanation": null, "topic": null,
          "difficulty": 0.5, "score": 1}'::jsonb
      from generate_series($3::int, $4::int) i, (select $5::text[] as w) words`,
    [...given, WORDS],
  )
  const today = 'floor(extract(epoch from now()) / 86400)::int'
  const columns = areLearned
    ? `'review', 3 + i % 180, 3 + i % 50 / 10.0, now() + i % 120 * interval '1 day', ${today} + i % 120,
        now() - i % 60 * interval '1 day', 3`
    : `'new', null, null, now(), ${today}, null, 0`
  await pool.query(
    `insert into "Card" ("id", "userId", "questionId", "source", "state", "stability", "difficulty", "dueAt", "dueDay",
        "lastReviewAt", "reps", "createdAt")
      select ${ids}, $1::uuid, ${ids}, 'added', ${columns}, now() - i * interval '1 minute'
      from generate_series($3::int, $4::int) i`,
    given,
  )
}
