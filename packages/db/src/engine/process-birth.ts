// Whether a process still lives. Numbers are given again (in a container every server may be number 1), so where
// the system tells when a process began, that counts too.

import { readFile } from 'node:fs/promises'

/** When and in which boot a process began, on Linux; null elsewhere, or where there is no such process. */
export const processBirth = async (pid: number): Promise<string | null> => {
  try {
    const [boot, stat] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ])
    // Field 22, counted after the name, which may hold spaces and brackets.
    const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return began === undefined ? null : `${boot.trim()}/${began}`
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}

export const isAlive = async (pid: number, birth: string | null): Promise<boolean> => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives, and is another user's.
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
  }
  const now = await processBirth(pid)
  return birth === null || now === null || birth === now
}
