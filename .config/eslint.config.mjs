import nextCoreWebVitals from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'

const TYPESCRIPT = ['**/*.{ts,tsx,mts}']
const ROOMS = ['lib/{core,article,claim,question,quiz,review,analysis,exchange,classroom}/**/*.{ts,tsx}']
const TESTS = ['**/*.{test,spec}.{ts,tsx,mts}']

const ENVIRONMENT = "MemberExpression[object.name='process'][property.name='env']"
/** NODE_ENV is no configuration: Next writes its value into the build. */
const noEnvironment = {
  selector: `${ENVIRONMENT}:not(MemberExpression[property.name='NODE_ENV'] > ${ENVIRONMENT})`,
  message: 'Read configuration from lib/env.ts, where it is checked once.',
}
const noClock = 'A room does not look at the clock: take `now` as an argument.'
const noChance = 'A room does not draw lots: take a Random (lib/core/random.ts) as an argument.'
const noWorld = 'A room does no input or output: take what it needs as an argument.'

/** @type {import('eslint').Linter.Config[]} */
const config = [
  {
    ignores: ['**/node_modules/', '.next/', '.data/', 'lib/db/generated/', 'next-env.d.ts', 'test-results/'],
  },
  ...nextCoreWebVitals,
  ...nextTypescript,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: TYPESCRIPT,
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    files: [
      'app/**/*.{ts,tsx}',
      'components/**/*.{ts,tsx}',
      'lib/**/*.{ts,tsx}',
      'prisma/**/*.ts',
      'proxy.ts',
    ],
    ignores: ['lib/env.ts', ...TESTS],
    rules: { 'no-restricted-syntax': ['error', noEnvironment] },
  },
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } }, // Playwright's `use` is no hook of React
  {
    files: ROOMS,
    ignores: TESTS,
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: noChance },
        { object: 'Date', property: 'now', message: noClock },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'performance', message: noClock },
        { name: 'crypto', message: noChance },
        ...['fetch', 'process', 'console', 'window', 'document', 'localStorage', 'navigator'].map((name) => ({
          name,
          message: noWorld,
        })),
      ],
      'no-restricted-syntax': [
        'error',
        noEnvironment,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: noClock },
        { selector: "CallExpression[callee.name='Date']", message: noClock },
      ],
    },
  },
]

export default config
