const d=crypto.subtle.digest.bind(crypto.subtle);let n=0;crypto.subtle.digest=((...a:any)=>{n++;return (d as any)(...a)}) as any;
import { startLocal } from './infra/local/server.ts';
import { places } from './infra/local/demonstration/places.ts';
const t0=performance.now();
const s = await startLocal({port:0,data:process.argv[2]!,empty:false,contacts:undefined,host:'127.0.0.1',openDoors:true,seed:1},(l)=>console.log(((performance.now()-t0)/1000).toFixed(1),(process.threadCpuUsage().user/1e6).toFixed(1),l),{places,waves:Number(process.argv[3])});
console.log(((performance.now()-t0)/1000).toFixed(1),process.threadCpuUsage());
console.log((globalThis as any).C,'digests',n);await s.close(); process.exit();
