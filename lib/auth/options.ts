import 'server-only'
import type { NextAuthOptions, Profile } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import GoogleProvider from 'next-auth/providers/google'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { z } from 'zod'
import { env } from '@/lib/env'
import { cookieOptions, MEMBER_COOKIE, MEMBER_SESSION_SECONDS } from './cookies'
import { findOrCreateByIdentity } from './identities'
import { endSession, startMemberSession } from './member-session'
import { signInWithPassword } from './sign-in'

const credentialsSchema = z.object({ email: z.string().max(320), password: z.string().max(1000) })

/** A school's own identity provider, found by its issuer address. */
function oidcProvider(issuer: string): OAuthConfig<Profile> {
  return {
    id: 'oidc',
    name: env.OIDC_NAME,
    type: 'oauth',
    wellKnown: new URL('.well-known/openid-configuration', issuer.endsWith('/') ? issuer : `${issuer}/`).href,
    clientId: env.OIDC_ID,
    clientSecret: env.OIDC_SECRET,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    profile: (profile) => ({
      id: profile.sub ?? '',
      name: profile.name ?? null,
      email: profile.email ?? null,
    }),
  }
}

export const authOptions: NextAuthOptions = {
  secret: env.NEXTAUTH_SECRET,
  session: { strategy: 'jwt', maxAge: MEMBER_SESSION_SECONDS },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  cookies: { sessionToken: { name: MEMBER_COOKIE, options: cookieOptions } },
  providers: [
    CredentialsProvider({
      credentials: { email: {}, password: {} },
      async authorize(given) {
        const parsed = credentialsSchema.safeParse(given)
        return parsed.success ? signInWithPassword(parsed.data.email, parsed.data.password) : null
      },
    }),
    ...(env.GOOGLE_ID && env.GOOGLE_SECRET
      ? [GoogleProvider({ clientId: env.GOOGLE_ID, clientSecret: env.GOOGLE_SECRET })]
      : []),
    ...(env.OIDC_ISSUER ? [oidcProvider(env.OIDC_ISSUER)] : []),
  ],
  callbacks: {
    /** Lets an outside identity in if it has an account or can be given one; otherwise says why on the sign-in page. */
    async signIn({ user, account, profile }) {
      if (!account || account.type === 'credentials') return true
      const found = await findOrCreateByIdentity(account.provider, account.providerAccountId, profile)
      if (!found.ok) return `/sign-in?error=${found.error}`
      user.id = found.value
      return true
    },
    /** The cookie names a session row and nothing else: whoever holds it is what the row says, as long as there is a row. */
    async jwt({ token, user }) {
      if (!user) return token
      return { sid: await startMemberSession(user.id) }
    },
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    async signOut({ token }) {
      if (typeof token?.sid === 'string') await endSession(token.sid)
    },
  },
}

/** The outside ways to sign in that this server offers, for the sign-in page. */
export function listOutsideProviders(): { id: string; name: string }[] {
  return [
    ...(env.GOOGLE_ID && env.GOOGLE_SECRET ? [{ id: 'google', name: 'Google' }] : []),
    ...(env.OIDC_ISSUER ? [{ id: 'oidc', name: env.OIDC_NAME }] : []),
  ]
}
