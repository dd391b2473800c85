import 'server-only'
import { z } from 'zod'

/** 1, true, yes and on are true; absent, empty, 0, false, no and off are false; anything else is a mistake. */
const flagSchema = z
  .stringbool({ truthy: ['1', 'true', 'yes', 'on'], falsy: ['', '0', 'false', 'no', 'off'] })
  .default(false)

/** A variable set to nothing counts as not set, as in an .env file with `GOOGLE_ID=`. */
const optionalTextSchema = z
  .string()
  .optional()
  .transform((value) => value?.trim() || undefined)

const environmentSchema = z
  .object({
    DATABASE_URL: z
      .string('is missing: name a PostgreSQL server, or use `npm start`, which brings one')
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://'),
    /** Connections that one web process keeps. */
    DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
    /** How many times as long as usual to wait for the database before giving up: for a slow or far one. */
    DATABASE_PATIENCE: z.coerce.number().int().min(1).max(100).default(1),
    /** Encrypts the cookies of signed-in people; changing it signs everybody out. */
    NEXTAUTH_SECRET: z
      .string('is missing: set a random text, such as the output of `openssl rand -base64 32`')
      .min(32, 'must be at least 32 characters of chance'),
    /** Origin of the site, without a slash at its end: cookies and links are made for it. */
    NEXTAUTH_URL: z
      .url({
        protocol: /^https?$/,
        error: 'must be the address that people open, such as https://versed.example.org',
      })
      .transform((url) => new URL(url).origin),
    GOOGLE_ID: optionalTextSchema,
    GOOGLE_SECRET: optionalTextSchema,
    OIDC_ISSUER: optionalTextSchema.refine((value) => value === undefined || URL.canParse(value), {
      message: 'must be an address, such as https://id.example.org',
    }),
    OIDC_ID: optionalTextSchema,
    OIDC_SECRET: optionalTextSchema,
    /** What the button of the OpenID Connect provider says. */
    OIDC_NAME: optionalTextSchema.transform((name) => name ?? 'your school or company'),
    /** A language model that may propose questions, behind OpenAI's chat interface ('https://…/v1'); never called unless set. */
    LLM_BASE_URL: optionalTextSchema.refine((value) => value === undefined || URL.canParse(value), {
      message: 'must be an address, such as http://localhost:11434/v1',
    }),
    LLM_MODEL: optionalTextSchema,
    LLM_API_KEY: optionalTextSchema,
    /** Whether x-forwarded-* headers come from a proxy of ours; otherwise anybody could have written them. */
    TRUST_PROXY: flagSchema,
    /** Whether this is the demo of `npm start`, whose accounts and passwords are public. */
    DEMO_ACCOUNTS: flagSchema,
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    /** Set by Next in its own processes: there, modules have been bundled; elsewhere they run from their source. */
    NEXT_RUNTIME: optionalTextSchema,
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  })
  .superRefine((variables, context) => {
    for (const provider of [
      ['GOOGLE_ID', 'GOOGLE_SECRET'] as const,
      ['OIDC_ISSUER', 'OIDC_ID', 'OIDC_SECRET'] as const,
      ['LLM_BASE_URL', 'LLM_MODEL'] as const,
    ]) {
      const isSet = provider.map((name) => variables[name] !== undefined)
      if (isSet.includes(true) && isSet.includes(false)) {
        context.addIssue({
          code: 'custom',
          path: [provider.join(', ')],
          message: 'must be set together or not at all',
        })
      }
    }
  })

export type Environment = z.infer<typeof environmentSchema>

/**
 * The checked configuration in `variables`.
 * Throws an Error with one line for each mistake; it shows names only, for a value may be a secret.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const read = environmentSchema.safeParse(variables)
  if (read.success) return read.data
  const mistakes = read.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
  throw new Error(`The environment is not complete (README.md, Settings):\n${mistakes.join('\n')}`)
}

/** The configuration of this process, checked once, when the first module that needs it is loaded. */
export const env: Environment = readEnvironment(process.env)
