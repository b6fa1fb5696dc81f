import { z } from 'zod'
import type { TeamMember } from '../../../shared/domain/team-member.ts'

/** The words that lead to a person, older ones included. */
export interface PersonalTerms {
  readonly names: readonly string[]
  /** Mail addresses and telephone numbers. */
  readonly contacts: readonly string[]
}

/** A single letter or character stands in too many other words. */
const shortestName = 2
/** Fewer digits are an extension or a quantity. */
const shortestContact = 5

const auditedSet = z.object({
  op: z.literal('set'),
  field: z.enum(['name', 'email', 'phone']),
  from: z.string(),
  to: z.string(),
})

/** Collects what a person is and was called, from the record and from the audited changes to it. */
export function personalTerms(member: TeamMember, audited: readonly unknown[]): PersonalTerms {
  const names = new Set([member.name])
  const contacts = new Set([member.email, member.phone])
  for (const change of audited) {
    const set = auditedSet.safeParse(change)
    if (!set.success) continue
    const found = set.data.field === 'name' ? names : contacts
    found.add(set.data.from).add(set.data.to)
  }
  return {
    names: atLeast(shortestName, names),
    contacts: atLeast(shortestContact, contacts),
  }
}

/** The longest first, so that a name is not cut in the middle by a shorter one. */
function atLeast(length: number, terms: ReadonlySet<string>): string[] {
  return [...terms]
    .map((term) => term.trim())
    .filter((term) => [...term].length >= length)
    .toSorted((a, b) => b.length - a.length)
}
