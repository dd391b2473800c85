/** The plan of the house (lib/README.md) as rules. Data flows down this list; imports point back up it. */
const FLOW = ['core', 'article', 'claim', 'question', 'quiz', 'review', 'analysis']
const SIDE = { exchange: ['core', 'question', 'quiz', 'review'], classroom: ['core'] }
const MAY_USE = { ...Object.fromEntries(FLOW.map((room, i) => [room, FLOW.slice(0, i)])), ...SIDE }
const ROOMS = Object.keys(MAY_USE)

/** The only packages a room may use besides zod: ones that read and write formats, and do nothing else. */
const TOOLS = {
  article: [
    'linkedom',
    '@mozilla/readability',
    'pdfjs-dist',
    'mammoth',
    'mdast-util-from-markdown',
    '@types/mdast',
  ],
  question: [
    'mdast-util-from-markdown',
    'mdast-util-math',
    'micromark-extension-math',
    'katex',
    '@types/mdast',
  ],
}

/** What stands around every use case and holds nobody's data. */
const EDGES = [
  'describe-failure',
  'model-provider',
  'read-body',
  'read-json',
  'run-action',
  'run-page',
  'run-route',
  'samples',
  'secure-random',
  'time-zone',
  'word-list',
]
/** Shared work of several use cases, done for an actor whom they name: never called by app/. */
const PARTS = [
  'attempt-outcomes',
  'balance-review',
  'compare-articles',
  'exam-queue',
  'fit-schedule',
  'hand-in',
  'keep-dispute',
  'load-queue',
  'make-review',
  'practice',
  'propose-questions',
  'regrade-question',
  'quiz-standing',
  'release-misses',
  'renew-evidence',
  'leech-facts',
  'replay-log',
  'review-options',
  'review-view',
  'show-cards',
  'shown-card',
  'sync-ledger',
  'withdraw-review',
]
/** Use cases that leave the question who is calling to the one that they call. */
const DELEGATES = [
  'answer-disputes',
  'print-quiz',
  'extend-quiz',
  'mark-essays',
  'receive-article',
  'show-quiz-people',
  'show-quiz-results',
]

/** Tests, and the texts and helpers that only they use. */
const TEST = '\\.(test|spec)\\.tsx?$|/fixtures/|/test-[^/]+\\.ts$'
const server = (names) => `^lib/server/(${names.join('|')})\\.ts$`
const room = (name) => `^lib/${name}/`
const npm = (names) => names.map((name) => `node_modules/${name}/`)

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

const roomRules = ROOMS.flatMap((name) => {
  const allowed = [name, ...MAY_USE[name]]
  const packages = ['zod', ...(TOOLS[name] ?? [])]
  return [
    rule(
      `flow-${name}`,
      `lib/${name} may import only ${allowed.join(', ')}. What it needs from later in the flow comes in as an argument.`,
      { path: room(name), pathNot: TEST },
      { path: '^(app|components|lib|prisma|scripts|e2e)/', pathNot: allowed.map(room) },
    ),
    rule(
      `pure-${name}`,
      `lib/${name} is pure: no React, Next, Prisma or node built-ins; only ${packages.join(', ')}.`,
      { path: room(name), pathNot: TEST },
      { path: 'node_modules/', pathNot: npm(packages) },
    ),
    rule(
      `no-built-ins-${name}`,
      `lib/${name} is pure: files, network and the process belong to lib/server, lib/worker or lib/cli.`,
      { path: room(name), pathNot: TEST },
      { dependencyTypes: ['core'] },
    ),
  ]
})

const cellarRules = [
  rule(
    'prisma-lives-in-db',
    'Only lib/db speaks to Prisma and pg.',
    { path: '^(app|components|lib|prisma|e2e)/', pathNot: ['^lib/db/', '^e2e/'] },
    { path: ['node_modules/@prisma/', 'node_modules/pg/', '^lib/db/generated/'] },
  ),
  rule(
    'db-behind-server',
    'Reach the database through a use case in lib/server.',
    { path: '^(app|components|lib|e2e)/', pathNot: ['^lib/(db|server|auth)/'] },
    { path: '^lib/db/' },
  ),
  rule(
    'db-is-a-leaf',
    'lib/db maps rows to domain types; it holds no rules and calls no use case.',
    { path: '^lib/db/' },
    { path: '^(app|components)/|^lib/(server|auth|worker|cli)/' },
  ),
]

const stairRules = [
  rule(
    'next-auth-lives-in-auth',
    'Only lib/auth (and its one route handler) speaks to next-auth, so that it can be replaced.',
    { path: '^(app|components|lib)/', pathNot: ['^lib/auth/', '^app/api/auth/'] },
    { path: ['node_modules/next-auth/', 'node_modules/@auth/'] },
  ),
  rule(
    'edges-hold-no-data',
    'What stands around the use cases does not ask who is calling, so it must not reach anybody’s data.',
    { path: server(EDGES) },
    { path: '^lib/(db|auth)/', pathNot: '^lib/db/client\\.ts$' },
  ),
  rule(
    'parts-are-not-use-cases',
    'This part of use cases does not ask who is calling: app/ must call the use case.',
    { path: '^app/' },
    { path: server(PARTS) },
  ),
  rule(
    'server-is-not-a-page',
    'Nothing in lib imports app or components.',
    { path: '^lib/' },
    { path: '^(app|components)/' },
  ),
  rule(
    'worker-and-cli-are-rooms-without-a-server',
    'lib/worker and lib/cli run the rooms in a thread and in a terminal: no database, no session.',
    { path: '^lib/(worker|cli)/', pathNot: TEST },
    { path: '^lib/(db|auth|server)/|node_modules/(next|react|next-auth)/' },
  ),
]

const frontRules = [
  rule(
    'components-stay-in-front',
    'Components receive data as props; they import types and pure functions, never the server.',
    { path: '^components/' },
    { path: '^app/|^lib/(db|server|auth|worker|cli|env)', pathNot: '^lib/auth/browser\\.ts$' },
  ),
  rule(
    'learners-carry-no-parser',
    'Markdown and TeX are read on the server, or by an author’s browser when it is needed (components/prose/author-prose.tsx).',
    { path: '^components/', pathNot: '^components/prose/author-prose\\.tsx$' },
    { path: '^lib/question/prose/read-', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'ui-knows-no-domain',
    'components/ui is plain furniture.',
    { path: '^components/ui/' },
    { path: '^lib/(?!core/)|^components/(?!ui/)' },
  ),
  rule(
    'pages-stay-apart',
    'Files in app/ import only their neighbours (./ or ../). Shared parts belong in components/.',
    { path: '^app/' },
    { path: '^app/', dependencyTypes: ['aliased'] },
  ),
]

const everywhere = [
  rule(
    'no-circular',
    'Two modules that need each other are one, or a third is missing.',
    {},
    { circular: true },
  ),
  rule(
    'not-to-test',
    'Only tests and benchmarks import tests.',
    { pathNot: [TEST, '^(e2e|scripts/bench)/'] },
    { path: [TEST, '^e2e/'] },
  ),
  rule('not-to-unresolvable', 'This import leads nowhere.', {}, { couldNotResolve: true }),
  rule(
    'scripts-stay-out',
    'The product does not import its launcher; only the seed shares the demo accounts with it.',
    { path: '^(app|components|lib)/', pathNot: TEST },
    { path: '^scripts/' },
  ),
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...roomRules, ...cellarRules, ...stairRules, ...frontRules, ...everywhere],
  required: [
    {
      name: 'use-cases-ask-who-is-calling',
      severity: 'error',
      comment:
        'A use case asks lib/auth who is calling. Shared parts and edges are named in .config/dependency-cruiser.cjs.',
      module: { path: '^lib/server/', pathNot: [TEST, server([...EDGES, ...PARTS, ...DELEGATES])] },
      to: { path: '^lib/auth/' },
    },
    {
      name: 'delegates-lead-to-who-is-calling',
      severity: 'error',
      comment: 'This use case must call another one that asks lib/auth who is calling.',
      module: { path: server(DELEGATES) },
      to: { path: '^lib/auth/', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/db/generated/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true, // imports of types count, too
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
