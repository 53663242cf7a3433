import { renderToStaticMarkup } from 'react-dom/server';
process.env.NODE_ENV='production';
import { bundleForNode } from './bundle.mjs';
const a = await import(await bundleForNode(process.argv[2]));
const makers = a.cases['1000 and 1001'];
for (let i=0;i<3000;i++) for (const m of makers) renderToStaticMarkup(m());
let best=1e9; for(let k=0;k<12;k++){let t=performance.now(); for (let i=0;i<1500;i++) for (const m of makers) renderToStaticMarkup(m()); best=Math.min(best,(performance.now()-t)/1.5);}
console.log(best.toFixed(0), 'µs');
