const { respondWorld, post, receiptIn } = await import('/work/main/test/integration/respond-world.ts');
const w = await respondWorld(); const wave = await w.wave(); const app = w.app();
const gz = { 'accept-encoding': 'br' };
const secrets = []; for (let i=0;i<3000;i++) secrets.push(await w.ticket(wave,'ar'));
await (await app.request('/s/'+secrets[0], {headers: gz})).arrayBuffer();
let t = performance.now(), n=0; 
await Promise.all(Array.from({length:10}, async()=>{ while(n<1500){ const s=secrets[n++%secrets.length]; await (await app.request('/s/'+s,{headers:gz})).arrayBuffer(); } }));
console.log('GET/s', Math.round(n/((performance.now()-t)/1000)));
t = performance.now(); n=0; const lat=[];
await Promise.all(Array.from({length:10}, async()=>{ while(n<1500){ const s=secrets[n++]; const a=performance.now(); await (await app.request('/s/'+s,{headers:gz})).arrayBuffer(); const r = await app.request('/s/'+s, post({receipt: Buffer.from(crypto.getRandomValues(new Uint8Array(13))).toString('hex').replace(/[ilou]/g,'0'), life:'7', place:'8', belonging:'3', network:'2', stay:'yes'})); if (r.status!==303) throw r.status; lat.push(performance.now()-a);} }));
console.log('complete/s', Math.round(n/((performance.now()-t)/1000)), 'p50', lat.sort((a,b)=>a-b)[lat.length>>1].toFixed(1), 'p99', lat[Math.floor(lat.length*.99)].toFixed(1));
// page only, ticket read faked
const ticket = await w.deps.tickets.get(await (await import('/work/main/shared/wave/ticket.ts')).ticketKey(secrets[2000]));
const fast = w.app({ tickets: { ...w.deps.tickets, get: async()=>ticket } });
await fast.request('/s/'+secrets[2000],{headers:gz}); t=performance.now(); for (let i=0;i<3000;i++) await (await fast.request('/s/'+secrets[2000],{headers:gz})).arrayBuffer(); console.log('render+send only/s', Math.round(3000/((performance.now()-t)/1000)));
const {press}=await import('/work/main/functions/respond/press.ts'); const head=await (await fast.request('/s/'+secrets[2000])).text(); t=performance.now(); const p=press(head); p.finish('br','x'); console.log('br ms', (performance.now()-t).toFixed(1)); t=performance.now(); p.finish('gzip','x'); console.log('gzip ms', (performance.now()-t).toFixed(1));
process.exit();
