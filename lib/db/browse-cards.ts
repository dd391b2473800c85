import 'server-only'
import { proseWords } from '@/lib/question/prose/prose-words'
import { proseOf } from '@/lib/question/prose/read-prose'
import { answerText, questionContentSchema } from '@/lib/question/question'
import type { CardFilter, CardOrder } from '@/lib/review/card-filter'
import type { CardPage } from '@/lib/review/card-list'
import { LEECH_FROM_LAPSES } from '@/lib/review/leech'
import { SCHEDULE_COLUMNS, toSchedule, type ScheduleRow } from './cards'
import { pool } from './client'

/** A key to sort by, as a number; the same key goes by id. */
const ORDERS: Record<CardOrder, string> = {
  due: 'extract(epoch from k."dueAt")::float8',
  newest: '-extract(epoch from k."createdAt")::float8',
  hardest: '-coalesce(k."difficulty", 0)',
  forgotten: '-k."lapses"::float8',
}

const CONDITIONS = `
  k."userId" = $1 and k."removedAt" is null
  and ($3::uuid is null or exists (
    select 1 from "DeckItem" i where i."deckId" = $3 and i."questionId" = k."questionId"))
  and ($4::text is null or exists (
    select 1 from "QuestionTag" t where t."userId" = $1 and t."questionId" = k."questionId" and t."tag" = $4))
  and ($5::text is null or k."state"::text = $5)
  and case $6::text
    when 'due' then k."state" <> 'new' and k."dueDay" <= $2 and k."suspendedAt" is null
    when 'suspended' then k."suspendedAt" is not null
    when 'buried' then k."buriedUntilDay" > $2
    when 'leech' then k."lapses" >= ${LEECH_FROM_LAPSES}
    when 'missed' then exists (select 1 from "ReviewLog" l
      where l."cardId" = k."id" and l."studyDay" = $2 and l."rating" = 1 and l."undoneAt" is null)
    else true end
  and ($7::uuid is null or q."articleId" = $7)
  and (cardinality($8::text[]) = 0 or exists (
    select 1 from "QuestionVersion" v where v."questionId" = q."id" and v."number" = q."currentNumber"
      and case when q."ownerId" = $1 or k."reps" > 0
        then concat_ws(' ', v."content" ->> 'stem', v."content" ->> 'answer', v."content" #>> '{options}')
        else v."content" ->> 'stem' end ilike all($8)))`

const FROM = 'from "Card" k join "Question" q on q."id" = k."questionId" and q."status" = \'accepted\''

const patternsOf = (words: string | undefined): string[] =>
  (words?.split(/\s+/) ?? []).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)

const valuesOf = (userId: string, today: number, filter: CardFilter): unknown[] => [
  userId,
  today,
  filter.deck ?? null,
  filter.tag ?? null,
  filter.state ?? null,
  filter.is ?? null,
  filter.article ?? null,
  patternsOf(filter.words),
]

/** A learner's cards that a filter lets through, a page at a time: `after` is the `next` of the page before. */
export async function browseCards(input: {
  userId: string
  today: number
  filter: CardFilter
  after: string | null
  pageSize: number
}): Promise<CardPage> {
  const { userId, today, filter, pageSize } = input
  const [afterKey, afterId] = input.after?.split(' ') ?? []
  const order = ORDERS[filter.order]
  type Row = ScheduleRow & {
    id: string
    key: number
    total: number
    isOwn: boolean
    content: unknown
    articleTitle: string | null
    deckNames: string[]
    tags: string[]
    suspendedAt: Date | null
    buriedUntilDay: number | null
  }
  const { rows } = await pool.query<Row>(
    // What the filter lets through is looked for once, for the page and for the count of all.
    `with found as materialized (
      select k."id", ${order} as "key" ${FROM} where ${CONDITIONS}
    ), page as (
      select * from found where $9::float8 is null or ("key", "id") > ($9, $10::uuid) order by "key", "id" limit $11
    )
    select c."id", page."key", (select count(*)::int from found) as "total", ${SCHEDULE_COLUMNS}, c."suspendedAt", c."buriedUntilDay", v."content",
      q."ownerId" = $1 as "isOwn", a."title" as "articleTitle",
      array(select d."name" from "DeckItem" i join "Deck" d on d."id" = i."deckId"
        where i."questionId" = q."id" and d."ownerId" = $1 and d."removedAt" is null order by d."name") as "deckNames",
      array(select t."tag" from "QuestionTag" t
        where t."userId" = $1 and t."questionId" = q."id" order by t."tag") as "tags"
    from page
    join "Card" c on c."id" = page."id"
    join "Question" q on q."id" = c."questionId"
    join "QuestionVersion" v on v."questionId" = q."id" and v."number" = q."currentNumber"
    left join "Article" a on a."id" = q."articleId"
    order by page."key", c."id"`,
    [...valuesOf(userId, today, filter), afterKey ?? null, afterId ?? null, pageSize + 1],
  )
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    cards: shown.map((row) => {
      const content = questionContentSchema.parse(row.content)
      const words = (text: string): string => proseWords(proseOf(text, content.format))
      return {
        cardId: row.id,
        stem: words(content.stem),
        answer: row.isOwn || row.reps > 0 ? words(answerText(content)) : null,
        articleTitle: row.articleTitle,
        deckNames: row.deckNames,
        tags: row.tags,
        schedule: toSchedule(row),
        isSuspended: row.suspendedAt !== null,
        isBuried: row.buriedUntilDay !== null && row.buriedUntilDay > today,
      }
    }),
    // A page beyond the last one has no row to say it.
    totalCount: rows[0]?.total ?? (input.after ? await countCards(userId, today, filter) : 0),
    next: rows.length > pageSize && last ? `${last.key} ${last.id}` : null,
  }
}

/** How many of a learner's cards a filter lets through. */
export async function countCards(userId: string, today: number, filter: CardFilter): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as "count" ${FROM} where ${CONDITIONS}`,
    valuesOf(userId, today, filter),
  )
  return rows[0]?.count ?? 0
}

/** Ids of at most `limit` of a learner's cards that a filter lets through, in its order. */
export async function listCardIds(
  userId: string,
  today: number,
  filter: CardFilter,
  limit: number,
): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select k."id" ${FROM} where ${CONDITIONS} order by ${ORDERS[filter.order]}, k."id" limit $9`,
    [...valuesOf(userId, today, filter), limit],
  )
  return rows.map((row) => row.id)
}

/** A learner's cards that stand in this deck of theirs and in no other. */
export async function listCardIdsOnlyIn(userId: string, deckId: string): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `select c."id" from "DeckItem" i
      join "Deck" d on d."id" = i."deckId" and d."ownerId" = $1
      join "Card" c on c."questionId" = i."questionId" and c."userId" = $1 and c."removedAt" is null
      where i."deckId" = $2 and not exists (
        select 1 from "DeckItem" o join "Deck" e on e."id" = o."deckId" and e."ownerId" = $1 and e."removedAt" is null
        where o."questionId" = i."questionId" and o."deckId" <> $2)`,
    [userId, deckId],
  )
  return rows.map((row) => row.id)
}

/** The words that a learner has put on questions, with how many cards have each. */
export async function listTags(userId: string): Promise<{ tag: string; count: number }[]> {
  const { rows } = await pool.query<{ tag: string; count: number }>(
    `select t."tag", count(*)::int as "count" from "QuestionTag" t
      join "Card" c on c."userId" = t."userId" and c."questionId" = t."questionId" and c."removedAt" is null
      where t."userId" = $1 group by t."tag" order by lower(t."tag"), t."tag"`,
    [userId],
  )
  return rows
}

/** How a learner keeps one card. */
export interface CardStanding {
  articleId: string | null
  /** Whether the question is the learner's own, to edit. */
  isOwn: boolean
  isSuspended: boolean
  isBuried: boolean
  isRemoved: boolean
  deckIds: string[]
  tags: string[]
}

/** How a learner keeps one card of theirs; null if there is no such card. */
export async function findCardStanding(
  userId: string,
  cardId: string,
  today: number,
): Promise<CardStanding | null> {
  const { rows } = await pool.query<CardStanding>(
    `select case when a."ownerId" = $1 and a."archivedAt" is null then a."id" end as "articleId",
      q."ownerId" = $1 as "isOwn", c."suspendedAt" is not null as "isSuspended",
      coalesce(c."buriedUntilDay" > $3, false) as "isBuried", c."removedAt" is not null as "isRemoved",
      array(select i."deckId" from "DeckItem" i join "Deck" d on d."id" = i."deckId"
        where i."questionId" = q."id" and d."ownerId" = $1 and d."removedAt" is null) as "deckIds",
      array(select t."tag" from "QuestionTag" t
        where t."userId" = $1 and t."questionId" = q."id" order by t."tag") as "tags"
    from "Card" c join "Question" q on q."id" = c."questionId" left join "Article" a on a."id" = q."articleId"
    where c."userId" = $1 and c."id" = $2`,
    [userId, cardId, today],
  )
  return rows[0] ?? null
}
