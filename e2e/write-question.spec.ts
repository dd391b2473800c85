import { expect, expectAccessible, newAccount, register, test } from './fixtures'
import { plantKinds } from './planted-kinds'

test('a teacher writes questions of every kind', async ({ page, server }) => {
  const account = newAccount({ purpose: 'teach' })
  await register(page, account)
  const { articleId } = await plantKinds(server, account.email, 'practice')
  await page.goto(`/articles/${articleId}`)
  await page.getByRole('link', { name: 'Write a question' }).click()
  const fill = async (fields: [label: string, words: string][]) => {
    for (const [label, words] of fields) await page.getByLabel(label, { exact: true }).fill(words)
  }
  const save = async (stem: string) => {
    await page.getByRole('button', { name: 'Save and keep' }).click()
    await expect(page.getByText(`Kept: “${stem}”`)).toBeVisible()
  }
  const choose = (kind: string) => page.getByLabel('Kind of question').selectOption(kind)

  await choose('Several right answers')
  await fill([
    ['Question', 'Which are lamps?'],
    ['Option 1', 'Torch'],
    ['Option 2', 'Lantern'],
    ['Option 3', 'Spoon'],
  ])
  await page.getByRole('button', { name: 'Take option 4 out' }).click()
  await page.getByRole('button', { name: 'Save and keep' }).click()
  await expect(page.getByText('Mark at least one option as right.')).toBeVisible()
  await page.getByLabel('Option 1 is right').check()
  await page.getByLabel('Option 2 is right').check()
  await save('Which are lamps?')
  await expectAccessible(page)

  await choose('Fill several gaps')
  await fill([
    ['Text', 'The _____ and the _____.'],
    ['What belongs into gap 1', 'wick'],
    ['What belongs into gap 2', 'oil'],
    ['Wrong choices for gap 2', 'sand; salt'],
  ])
  await save('The _____ and the _____.')

  await choose('Number')
  await fill([
    ['Question', 'How high is it?'],
    ['Answer', '49'],
    ['Give or take', '1'],
    ['Unit', 'm'],
  ])
  await save('How high is it?')

  await choose('Matching')
  await fill([
    ['Question', 'What goes with what?'],
    ['Left side of pair 1', 'Wick'],
    ['Right side of pair 1', 'burns'],
    ['Left side of pair 2', 'Lens'],
    ['Right side of pair 2', 'bends'],
  ])
  await page.getByRole('button', { name: 'Take pair 3 out' }).click()
  await page.getByLabel('The passage that proves it').fill('this stands nowhere')
  await page.getByRole('button', { name: 'Save and keep' }).click()
  await expect(page.getByRole('alert').getByText(/does not stand in the article/)).toBeVisible()
  await page.getByLabel('The passage that proves it').fill('Ombrecast  proves\nthe pairs.')
  await save('What goes with what?')
  await expectAccessible(page)

  await choose('Put in order')
  await page.getByRole('button', { name: 'Add step' }).click()
  await expect(page.getByLabel('Step 5', { exact: true })).toBeFocused()
  await fill([
    ['Question', 'In which order?'],
    ...['second', 'first', 'third', 'fourth', 'fifth'].map((words, i): [string, string] => [
      `Step ${i + 1}`,
      words,
    ]),
  ])
  await page.getByRole('button', { name: 'Move step 2 up' }).click()
  await expect(page.getByLabel('Step 1', { exact: true })).toHaveValue('first')
  await save('In which order?')

  await choose('Essay')
  await fill([
    ['Question', 'Why?'],
    ['Criterion 1', 'Gives a reason'],
    ['Points for criterion 1', '3'],
  ])
  await save('Why?')

  const kept = await server.query<{ kind: string; content: Record<string, unknown> }>(
    `select q."kind", v."content" from "Question" q join "QuestionVersion" v on v."questionId" = q."id"
     where q."articleId" = $1 and q."status" = 'accepted' order by q."position" offset 6`,
    [articleId],
  )
  expect(kept.map(({ kind }) => kind)).toEqual(['multi', 'gaps', 'numeric', 'matching', 'ordering', 'essay'])
  expect(kept[4]!.content.items).toMatchObject([{ text: 'first' }, { text: 'second' }, {}, {}, {}])
})
