import { chromium } from 'playwright-core'
const base=process.env.BASE??'http://127.0.0.1:4311'
const browser=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']})
const want=(process.argv[2]??'').split(',').filter(Boolean)
for (const [w,h,scheme] of [[1440,900,'light'],[390,844,'light'],[1440,900,'dark'],[390,844,'dark']]) {
  const ctx=await browser.newContext({viewport:{width:w,height:h},colorScheme:scheme,locale:'vi-VN'})
  const page=await ctx.newPage()
  page.on('pageerror',e=>console.log('pageerror',w,scheme,e.message.slice(0,200)))
  page.on('console',m=>{if(m.type()==='error')console.log('console',m.text().slice(0,200))})
  await page.goto(base+'/',{waitUntil:'networkidle'})
  if(scheme==='light')await page.screenshot({path:`/tmp/shots/signin-${w}-${scheme}.png`})
  await page.fill('input[type=email]','dau-moi@tinh-mau.example'); await page.fill('input[type=password]','mau-2026')
  await page.keyboard.press('Enter'); await page.waitForTimeout(1500)
  for (const [name,path] of [['mine','/viec'],['plans','/ke-hoach'],['plan','/ke-hoach/mau-do-luong'],['due','/thoi-han'],['drafts','/ban-doc']]) {
    if(want.length&&!want.includes(name))continue
    await page.goto(base+path,{waitUntil:'load'}); await page.waitForTimeout(1200)
    console.log(name,w,scheme,page.url(), await page.evaluate(()=>document.documentElement.scrollWidth>innerWidth?'HSCROLL '+document.documentElement.scrollWidth:''))
    await page.screenshot({path:`/tmp/shots/${name}-${w}-${scheme}.png`})
  }
  await ctx.close()
}
await browser.close()
