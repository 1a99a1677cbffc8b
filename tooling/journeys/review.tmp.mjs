import { chromium } from 'playwright-core'
const base=process.env.BASE??'http://127.0.0.1:4311'
const browser=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']})
const ctx=await browser.newContext({viewport:{width:1440,height:900},colorScheme:process.env.SCHEME??'light',locale:'vi-VN'})
const page=await ctx.newPage()
page.on('pageerror',e=>console.log('pageerror',e.message.slice(0,300)))
await page.goto(base+'/',{waitUntil:'networkidle'})
await page.fill('input[type=email]','dau-moi@tinh-mau.example'); await page.fill('input[type=password]','mau-2026')
await page.keyboard.press('Enter'); await page.waitForTimeout(1500)
await page.goto(base+'/ke-hoach'); await page.waitForTimeout(800)
await page.screenshot({path:'/tmp/shots/plans-before.png'})
for (const f of process.argv.slice(2)) {
 await page.goto(base+'/ke-hoach'); await page.waitForTimeout(800)
 await page.setInputFiles('input[type=file]', f)
 await page.waitForTimeout(2500)
 console.log(f, page.url(), (await page.locator('h1').first().textContent()))
 const n=f.split('/').pop()
 await page.screenshot({path:`/tmp/shots/review-${n}.png`})
}
await page.setViewportSize({width:390,height:844}); await page.waitForTimeout(500)
await page.screenshot({path:`/tmp/shots/review-390.png`})
await browser.close()
