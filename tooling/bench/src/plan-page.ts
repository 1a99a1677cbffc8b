// A plan page as the server answers it (plan loaded, every occurrence, where each share stands, checks, report)
// against the bare SQL that fetches the same rows, on the embedded database.
import { check, planBoard, progressReport, vietnam, workItems } from '@tiendo/domain'
import { openMemoryStore } from '@tiendo/db/testing'
import { readDocument } from '@tiendo/reader'
import { stageSamples } from '@tiendo/samples'
import { sql } from 'drizzle-orm'
import { milliseconds, type Figure } from './measure.ts'
import { TODAY } from './sample-files.ts'

const TABLES = ['plans', 'tasks', 'timings', 'work_organisations', 'duties', 'targets', 'budget_lines', 'progress']
const signed = { by: 'bench', at: new Date('2026-11-20T00:00:00Z') }

export const planPage = async (): Promise<readonly Figure[]> => {
  const samples = await stageSamples(TODAY, vietnam, readDocument)
  if (!samples.ok) throw new Error(samples.error.code)
  const { authority, organisations, plans } = samples.value
  const largest = plans.toSorted((a, b) => b.plan.tasks.length - a.plan.tasks.length)[0]
  if (largest === undefined) throw new Error('no sample plan')
  const { plan } = largest

  const opened = await openMemoryStore()
  await opened.addAuthority(authority)
  const store = opened.for(authority.id)
  await store.addOrganisations(organisations)
  const published = await store.plans.publish(plan, null, { ...signed, commandId: 'publish' })
  if (!published.ok) throw new Error(published.error.code)

  const page = async () => {
    const [loaded, facts, known] = await Promise.all([store.plans.get(plan.id), store.progress.forPlan(plan.id), store.organisations()])
    if (loaded === null) throw new Error('the plan is not there')
    const context = { today: TODAY, calendar: vietnam, organisations: known }
    return { rows: planBoard(loaded, facts, context), findings: check(loaded), report: progressReport(workItems(loaded, facts, context), TODAY) }
  }
  const bare = async () => {
    for (const table of TABLES) {
      const key = sql.identifier(table === 'plans' ? 'id' : 'plan_id')
      await opened.accounts.db.execute(sql`select * from ${sql.identifier(table)} where authority_id = ${authority.id} and ${key} = ${plan.id}`)
    }
  }
  const value = await milliseconds(page, 25)
  const floor = await milliseconds(bare, 25)
  await opened.close()
  return [{ name: `plan page of ${plan.tasks.length} tasks, ${plan.years[0]}-${plan.years[1]}`, value, unit: 'ms', peer: { name: 'bare SQL of the same rows', value: floor } }]
}
