import type { MetadataRoute } from 'next'

/** What a device shows of the app once it is installed. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Versed',
    short_name: 'Versed',
    description: 'Bring an article. Get questions that show their evidence. Remember what you read.',
    start_url: '/today',
    scope: '/',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    categories: ['education'],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon1.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon2.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon2.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [{ name: 'Review', url: '/review' }],
  }
}
