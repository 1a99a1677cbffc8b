// The built server on a folder of its own, on a day that is always the same, and a real browser in front of it.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { startedOnTheDay } from './clock.ts'

export const root = join(import.meta.dirname, '..', '..', '..')

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Waits for the words a starting server prints; fails with all it said when it ends first. */
const says = (child: ChildProcess, words: string): Promise<void> =>
  new Promise((resolve, reject) => {
    let heard = ''
    const hear = (chunk: Buffer) => {
      heard += chunk.toString()
      if (heard.includes(words)) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => reject(new Error(`the server ended: ${heard}`)))
  })

export type House = {
  readonly url: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

export const openHouse = async (): Promise<House> => {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  const data = mkdtempSync(join(tmpdir(), 'tiendo-journey-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = spawn(process.execPath, [...startedOnTheDay, join(root, 'apps', 'server', 'dist', 'server.mjs')], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', TIENDO_DATA: data, LOG_LEVEL: 'warn', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await says(server, url)
  // Without a language the browser names no file in Vietnamese.
  const browser = await chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, LANG: 'C.UTF-8' } })
  return {
    url,
    browser,
    close: async () => {
      await browser.close()
      const ended = once(server, 'exit')
      server.kill('SIGTERM')
      await ended
      rmSync(data, { recursive: true, force: true })
    },
  }
}

export const MONITOR = 'dau-moi@tinh-mau.example'
export const OFFICER = 'can-bo@tinh-mau.example'
export const FINANCE = 'tai-chinh@tinh-mau.example'
export const LEADER = 'lanh-dao@tinh-mau.example'
export const ADMINISTRATOR = 'quan-tri@tinh-mau.example'

export type Visit = { readonly page: Page; readonly faults: string[] }

/** A browser of its own for one person, signed in. What the page itself fails at is collected in `faults`. */
export const signIn = async (house: House, email: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await house.browser.newContext({ locale: 'vi-VN', viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  // Under the test's own limit, so that a failure names what was waited for.
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(house.url)
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu').fill('mau-2026')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor()
  return { page, faults }
}
