import { describe, expect, it, vi } from 'vitest'

const complete = {
  DATABASE_URL: 'postgresql://versed:secret@127.0.0.1:5432/versed',
  NEXTAUTH_SECRET: 'x'.repeat(43),
  NEXTAUTH_URL: 'http://127.0.0.1:3000/',
}
for (const [name, value] of Object.entries(complete)) vi.stubEnv(name, value)
const { env, readEnvironment } = await import('./env')

describe('readEnvironment', () => {
  it('fills in what may be absent and cuts the address to its origin', () => {
    expect(readEnvironment(complete)).toEqual({
      ...complete,
      NEXTAUTH_URL: 'http://127.0.0.1:3000',
      DATABASE_POOL_SIZE: 10,
      DATABASE_PATIENCE: 1,
      OIDC_NAME: 'your school or company',
      TRUST_PROXY: false,
      DEMO_ACCOUNTS: false,
      LOG_LEVEL: 'info',
      NODE_ENV: 'production',
    })
  })

  it('names every mistake in one message and shows no value', () => {
    const read = () =>
      readEnvironment({ DATABASE_URL: 'mysql://root:hunter2@db', NEXTAUTH_SECRET: 'too-short-a-secret' })
    expect(read).toThrow(/DATABASE_URL must begin with postgresql/)
    expect(read).toThrow(/NEXTAUTH_SECRET must be at least 32/)
    expect(read).toThrow(/NEXTAUTH_URL must be the address/)
    expect(read).not.toThrow(/hunter2|too-short-a-secret/)
  })

  it('refuses half an identity provider and takes a whole one', () => {
    expect(() => readEnvironment({ ...complete, GOOGLE_ID: 'id' })).toThrow(
      /GOOGLE_ID, GOOGLE_SECRET must be set/,
    )
    const issuer = { OIDC_ISSUER: 'https://id.example.org/school' }
    expect(() => readEnvironment({ ...complete, ...issuer })).toThrow(
      /OIDC_ISSUER, OIDC_ID, OIDC_SECRET must be set/,
    )
    const whole = { ...issuer, OIDC_ID: 'versed', OIDC_SECRET: 'secret', OIDC_NAME: 'Example School' }
    expect(readEnvironment({ ...complete, ...whole })).toMatchObject(whole)
  })

  it('refuses an issuer that is not an address', () => {
    const provider = { OIDC_ISSUER: 'not an address', OIDC_ID: 'versed', OIDC_SECRET: 'secret' }
    expect(() => readEnvironment({ ...complete, ...provider })).toThrow(/OIDC_ISSUER must be an address/)
  })

  it('reads an empty variable as one that is not set', () => {
    const read = readEnvironment({
      ...complete,
      GOOGLE_ID: '',
      GOOGLE_SECRET: ' ',
      TRUST_PROXY: '',
      DEMO_ACCOUNTS: '1',
    })
    expect(read).toMatchObject({ TRUST_PROXY: false, DEMO_ACCOUNTS: true })
    expect(read.GOOGLE_ID).toBeUndefined()
    expect(read.GOOGLE_SECRET).toBeUndefined()
  })

  it('refuses a flag that is neither yes nor no', () => {
    expect(() => readEnvironment({ ...complete, TRUST_PROXY: 'maybe' })).toThrow(/TRUST_PROXY/)
  })
})

describe('env', () => {
  it('is read from the process when the module is loaded', () => {
    expect(env).toMatchObject({ DATABASE_URL: complete.DATABASE_URL, NODE_ENV: 'test' })
  })
})
