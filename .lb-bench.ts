import { Worker } from 'node:worker_threads';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import http from 'node:http';
import { HttpResponse } from '@smithy/core/protocols';
import { tableDefinition } from '/work/main/infra/local/table-definition.ts';
import { Table } from '/work/main/functions/store/table.ts';
import { rmSync } from 'node:fs';
rmSync('/tmp/lb/db',{recursive:true,force:true});
const w = new Worker('/tmp/lb/worker.mjs',{workerData:{path:process.argv[3]==='mem'?undefined:'/tmp/lb/db'}});
const ask=(m?:unknown)=>new Promise<any>(r=>{w.once('message',r); if(m)w.postMessage(m)});
const {port}=await ask();
const url=new URL(`http://127.0.0.1:${port}`);
const mode=process.argv[2];
const agent=new http.Agent({keepAlive:true,maxSockets:50});
const slim={ metadata:{}, destroy(){agent.destroy()}, updateHttpClientConfig(){}, httpHandlerConfigs(){return {}},
 handle(request:any){ return new Promise<any>((resolve,reject)=>{
  const req=http.request({agent,host:'127.0.0.1',port,method:request.method,path:request.path,headers:request.headers},(res)=>{
    const chunks:Buffer[]=[]; res.on('data',c=>chunks.push(c)); res.on('error',reject);
    res.on('end',()=>resolve({response:new HttpResponse({statusCode:res.statusCode!,headers:res.headers as any,body:new Uint8Array(chunks.length===1?chunks[0]!:Buffer.concat(chunks))})}));
  }); req.on('error',reject); req.end(request.body);
 })}};
const auth='AWS4-HMAC-SHA256 Credential=local/20200101/eu-north-1/dynamodb/aws4_request, SignedHeaders=host, Signature=local';
const client=new DynamoDBClient({region:'eu-north-1',endpoint:url.href,credentials:{accessKeyId:'a',secretAccessKey:'b'},
 ...(mode!=='default'&&{signer:{sign:async(r:any)=>{r.headers.authorization=auth;r.headers['x-amz-date']='20200101T000000Z';return r}} as any,
 endpointProvider:()=>({url,properties:{},headers:{}}) as any}),
 ...(mode==='slim'&&{requestHandler:slim as any}),
});
if(mode!=='default')for(const n of ['getUserAgentMiddleware','recursionDetectionMiddleware','loggerMiddleware'])client.middlewareStack.remove(n);
if(process.argv[4])console.log(client.middlewareStack.identify());
await client.send(new CreateTableCommand(tableDefinition('answers')));
const t=new Table(client,'answers');
const run=async(n:number,f:(i:number)=>Promise<unknown>)=>{
 let i=0; const c0=process.threadCpuUsage(), t0=performance.now(), d0=(await ask('c')).cpu;
 await Promise.all(Array.from({length:10},async()=>{while(i<n)await f(i++)}));
 const c=process.threadCpuUsage(c0); const d=(await ask('c')).cpu-d0;
 return `${((c.user+c.system)/1000/n).toFixed(2)} ms cpu main, ${(d/n).toFixed(2)} worker, ${((performance.now()-t0)/n).toFixed(2)} ms wall`;
};
const item=(i:number)=>({pk:`w#${i%4}`,sk:'k'+i,answers:{life:'7',place:'8',belonging:'3',network:'4','left-out':'2',activity:'yes',help:'3',stay:'yes'}});
await run(500,i=>t.putNew(item(1e6+i)));
console.log(mode,'put',await run(3000,i=>t.putNew(item(i))));
console.log(mode,'get',await run(3000,i=>t.get({pk:`w#${i%4}`,sk:'k'+i})));
process.exit();
