import puppeteer from 'puppeteer-core';
import { findBrowsers } from '/work/main/tools/browsers.mjs';
const {chromium}=findBrowsers();
const b=await puppeteer.launch({executablePath:chromium.binary,headless:true,args:['--no-sandbox','--disable-gpu']});
const [,, url, out, w='1000', h='900', full='1', act=''] = process.argv;
const p=await b.newPage(); await p.setViewport({width:+w,height:+h});
p.on('pageerror',e=>console.log('ERR',e.message)); p.on('console',m=>{if(m.type()==='error')console.log('CON',m.text())});
await p.goto(url); await new Promise(r=>setTimeout(r,3500));
if(act){ await p.evaluate(act); await new Promise(r=>setTimeout(r,1500)); }
await p.screenshot({path:out,fullPage:full==='1'});
console.log(await p.evaluate(()=>document.documentElement.scrollWidth+' '+innerWidth));
await b.close();
