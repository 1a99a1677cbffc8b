import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder } from './folder-lock.ts'
import { processBirth } from './process-birth.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo khoá-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const lock = async (address: string | null = null) => {
  const taken = await lockFolder(folder, address)
  return taken.ok ? taken.value : expect.fail(`held by ${taken.error.holder.pid}`)
}
const leave = (content: object) => writeFile(join(folder, 'server.lock'), JSON.stringify(content))
const left = { address: null, since: '2026-11-20T00:00:00.000Z', birth: null, nonce: 'old' }

/** The number of a process that is no more. */
const deadPid = async (): Promise<number> => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid ?? expect.fail('not started')
}

describe('a data folder', () => {
  it('has one holder, and says who: process, address, since when', async () => {
    const first = await lock('http://127.0.0.1:4310')
    expect(await lockFolder(folder, null)).toEqual({
      ok: false,
      error: {
        code: 'store/locked',
        holder: {
          pid: process.pid,
          address: 'http://127.0.0.1:4310',
          since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        },
      },
    })
    await first.release()
    await (await lock()).release()
  })

  it('is made where there is none', async () => {
    folder = join(folder, 'a', 'b')
    await (await lock()).release()
  })

  it('tells the address once it is known', async () => {
    const held = await lock()
    await held.announce('http://127.0.0.1:5000')
    expect(await lockFolder(folder, null)).toMatchObject({ error: { holder: { address: 'http://127.0.0.1:5000' } } })
    await held.release()
    await (await lock()).release()
  })

  it('leaves nothing behind', async () => {
    const held = await lock()
    await lockFolder(folder, null)
    await held.announce('http://127.0.0.1:5000')
    await held.release()
    expect(await readdir(folder)).toEqual([])
  })

  it('is taken over from a process that is gone', async () => {
    await leave({ ...left, pid: await deadPid() })
    await lock()
  })

  it('is taken over from a process whose number another has now, where the system tells them apart', async () => {
    await leave({ ...left, pid: process.pid, birth: 'another boot/1' })
    expect(await lockFolder(folder, null)).toMatchObject({ ok: (await processBirth(process.pid)) !== null })
  })

  it('is not taken from a living process that is not ours', async () => {
    await leave({ ...left, pid: process.ppid, birth: await processBirth(process.ppid) })
    expect(await lockFolder(folder, null)).toMatchObject({ ok: false, error: { holder: { pid: process.ppid } } })
  })

  it.each(['', '{', '{}', 'null'])('is taken over where the file says nothing: %o', async (content) => {
    await writeFile(join(folder, 'server.lock'), content)
    await lock()
  })

  it('falls to one of many who come at once upon a dead holder', async () => {
    for (let round = 0; round < 20; round += 1) {
      await leave({ ...left, pid: await deadPid() })
      const all = await Promise.all(Array.from({ length: 8 }, () => lockFolder(folder, null)))
      const winners = all.flatMap((taken) => (taken.ok ? [taken.value] : []))
      expect(winners).toHaveLength(1)
      for (const winner of winners) await winner.release()
    }
  })

  it('a release does not undo the lock of the next holder', async () => {
    const old = await lock()
    await leave({ ...left, pid: process.ppid, birth: null, nonce: 'next' })
    await old.release()
    expect(await readFile(join(folder, 'server.lock'), 'utf8')).toContain('next')
  })
})
