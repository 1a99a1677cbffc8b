// Who answers for a share. One lead, one share; several leads, one share each. A set phrase ("Các sở, ban, ngành") is
// shared by every known body it covers; where none is known, by the phrase itself, so that nothing is lost.

import { covers } from '../organisation/covers.ts'
import type { Organisation, OrganisationId } from '../organisation/organisation.ts'
import type { Plan } from '../plan/plan.ts'
import type { WorkItem } from './standing.ts'

export type Sharer = WorkItem['organisation']

/** Work whose document names no lead: one share, of nobody yet. */
export const nobody: Sharer = { id: '', name: '' }

export type Directory = {
  readonly byId: ReadonlyMap<OrganisationId, Organisation>
  readonly units: readonly Organisation[]
  /** Of the units, those the plan itself names. */
  readonly named: ReadonlySet<OrganisationId>
}

/** The plan's own organisations, then the others the authority knows. The plan's naming wins. */
export const directoryOf = (plan: Plan, known: readonly Organisation[]): Directory => {
  const byId = new Map([...known, ...plan.organisations].map((organisation) => [organisation.id, organisation]))
  const units = [...byId.values()].filter(({ kind }) => kind === 'unit')
  return { byId, units, named: new Set(plan.organisations.map(({ id }) => id)) }
}

export const sharerOf = ({ byId }: Directory, id: OrganisationId): Sharer => ({ id, name: byId.get(id)?.name ?? id })

/** `except`: a body that a set phrase does not reach: the one that collects the reports does not report to itself. */
export const sharersOf = (
  directory: Directory,
  leads: readonly OrganisationId[],
  except: OrganisationId | null,
): readonly Sharer[] => {
  const ids = leads.flatMap((id) => {
    const lead = directory.byId.get(id)
    if (lead?.kind !== 'collective') return [id]
    const covered = directory.units.filter((unit) => unit.id !== except && covers(lead, unit, directory.named.has(unit.id)))
    return covered.length === 0 ? [id] : covered.map((unit) => unit.id)
  })
  return ids.length === 0 ? [nobody] : [...new Set(ids)].map((id) => sharerOf(directory, id))
}
