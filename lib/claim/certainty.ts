import { z } from 'zod'

/** How surely the article says it. Only 'asserted' may be asked as plain fact. */
export const modalitySchema = z.enum(['asserted', 'hedged', 'reported'])
export type Modality = z.infer<typeof modalitySchema>
