import 'server-only'
import type { Db } from './client'

export type AuditAction =
  | 'account-created'
  | 'account-deleted'
  | 'signed-in'
  | 'signed-out'
  | 'sign-in-refused'
  | 'password-changed'
  | 'attempt-submitted'
  | 'attempt-abandoned'
  | 'attempt-extended'
  | 'accommodation-set'
  | 'essay-marked'
  | 'verdict-overruled'
  | 'answer-accepted'
  | 'answer-regraded'
  | 'question-disputed'
  | 'dispute-answered'
  | 'visitor-adopted'
  | 'demo-seeded'

export interface AuditEntry {
  actorId: string | null
  action: AuditAction
  subjectId?: string
  detail?: Record<string, string | number | boolean | null>
}

/** Writes one line of the audit log, in the same transaction as what it tells of. */
export async function recordAudit(db: Db, entry: AuditEntry): Promise<void> {
  await db.auditEvent.create({
    data: {
      actorId: entry.actorId,
      action: entry.action,
      subjectId: entry.subjectId ?? null,
      detail: entry.detail ?? {},
    },
  })
}
