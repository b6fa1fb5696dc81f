import { daysLater } from '../../shared/domain/day-arithmetic.ts'
import { documentKinds } from '../../shared/domain/aggregate.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'
import { listDocumentSummaries } from '../repositories/document-summaries.ts'
import { listNeeds, listStepsTaken } from '../repositories/home-repository.ts'

/** How far the home page looks ahead, and how long something missed stays in sight (days). */
const ahead = 30
const behind = 30
const mostNeeds = 50
const mostRecent = 12

export function homeServices({ database, ports }: CoreContext): Handlers<'home.get'> {
  const { reader } = database
  return {
    'home.get': async () => {
      const today = ports.clock.today()
      return {
        today,
        needs: await listNeeds(reader, daysLater(today, -behind), daysLater(today, ahead), mostNeeds),
        recent: await listDocumentSummaries(reader, {
          kinds: documentKinds,
          accountId: null,
          limit: mostRecent,
        }),
        checklistDone: await listStepsTaken(reader),
      }
    },
  }
}
