import type { z } from 'zod'
import { teamMemberSchema } from '../../../shared/domain/team-member.ts'
import { bundleTimes, withDefaults, withoutRecordFields } from './bundle-fields.ts'

/** One of our own people in a bundle. */
export const bundleMemberSchema = teamMemberSchema
  .omit(withoutRecordFields)
  .extend({
    ...withDefaults(teamMemberSchema.shape, { title: '', email: '', phone: '', isMe: false }),
    ...bundleTimes,
  })
  .meta({ id: 'TeamMember' })
export type BundleMember = z.output<typeof bundleMemberSchema>
