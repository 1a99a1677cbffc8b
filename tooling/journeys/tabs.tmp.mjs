import { chromium } from 'playwright-core'
const base='http://127.0.0.1:4311'
const browser=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']})
const W=Number(process.env.W??1440), S=process.env.S??'light'
const ctx=await browser.newContext({viewport:{width:W,height:W>500?900:844},colorScheme:S,locale:'vi-VN'})
const page=await ctx.newPage()
page.on('pageerror',e=>console.log('pageerror',e.message.slice(0,300)))
await page.goto(base+'/',{waitUntil:'networkidle'})
await page.fill('input[type=email]','dau-moi@tinh-mau.example'); await page.fill('input[type=password]','mau-2026')
await page.keyboard.press('Enter'); await page.waitForTimeout(1500)
const plan=process.env.PLAN??'mau-do-luong'
await page.goto(base+'/ke-hoach/'+plan); await page.waitForTimeout(1200)
for (const t of ['Kinh phí','Chỉ tiêu','Báo cáo','Văn bản','Nhật ký']) { await page.getByRole('tab',{name:new RegExp('^'+t)}).click(); await page.waitForTimeout(500); await page.screenshot({path:`/tmp/shots/tab-${t.replace(/\s/g,'')}-${W}-${S}.png`}) }
await page.goto(base+'/ke-hoach/'+plan); await page.waitForTimeout(1000)
await page.locator('.board-row').nth(Number(process.env.ROW??4)).click(); await page.waitForTimeout(800); await page.screenshot({path:`/tmp/shots/drawer-${W}-${S}.png`})
await browser.close()
