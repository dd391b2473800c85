/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Native modules and readers that must stay whole files on the server.
  serverExternalPackages: [
    '@node-rs/argon2',
    'pg',
    'pdfjs-dist',
    'mammoth',
    'linkedom',
    '@mozilla/readability',
  ],
  // The development log must not hold what people type: an action's arguments may be a password.
  logging: { serverFunctions: false },
  // An edited article is one argument: at most a million characters of up to four bytes.
  experimental: { serverActions: { bodySizeLimit: '5mb' } },
  // No picture is resized by the server: an unused optimizer is an open door.
  images: { unoptimized: true },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
        ],
      },
    ]
  },
}

export default config
