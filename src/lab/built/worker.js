var Yh=/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;function $h(e){return e.replaceAll(Yh,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Ba=1e3;function ao(e){let t=e.trim().replaceAll(/\s*\n\s*/g," "),n=t.length<=Ba?t:`${x(t,Ba/2)} ${t.slice(-Ba/2)}`;return $h(n)}function x(e,t=60){return e.length<=t?e:`${e.slice(0,t).replace(/[\ud800-\udbff]$/,"")}\u2026 (${e.length} characters)`}var m=class extends Error{where;what;constructor(t,n){super(ao(`${t}: ${n}`)),this.name="InputError",this.where=t,this.what=ao(n)}};var Wh=e=>e;function dn(e,t,n=Wh){return{misfit:(o,r)=>t(o)?null:{key:r,found:o,expected:e},fromCell:n}}function sr(e){return/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(e)?Number(e):e}function Qa(e,{min:t=-1/0,max:n=1/0}){return typeof e=="number"&&Number.isFinite(e)&&e>=t&&e<=n}function WA({min:e,max:t}){return e!==void 0&&t!==void 0?` from ${e} to ${t}`:e!==void 0?` of at least ${e}`:t===void 0?"":` of at most ${t}`}function De(e={}){return dn(`a number${WA(e)}`,t=>Qa(t,e),sr)}function io(e={}){return dn(`a whole number${WA(e)}`,t=>Qa(t,e)&&Number.isSafeInteger(t),sr)}var YA=1e-9,Ao=dn("a number from 0 to 1",e=>Qa(e,{min:-YA,max:1+YA}),sr);function Y(e=/./,t="a text"){return dn(t,n=>typeof n=="string"&&e.test(n))}function Ne(...e){return dn(e.join(" or "),t=>e.some(n=>n===t),t=>e.some(n=>typeof n=="number")?sr(t):t)}var ya=dn("true or false",e=>typeof e=="boolean",e=>e==="true"?!0:e==="false"?!1:e),Ct=Y(/^[0-9a-f]{64}$/,"64 hexadecimal digits");function Je(e){let t=(o,r)=>{let s=o===null?null:e.misfit(o,r);return s?.key===r?{...s,expected:`${s.expected}, or nothing`}:s};return"fromCell"in e?{misfit:t,fromCell:o=>o===""?null:e.fromCell(o)}:{misfit:t}}function ar(e){return{misfit:(t,n)=>t===void 0?null:e.misfit(t,n)}}function zA(e,t){return{misfit(n,o){let r=e.misfit(n,o),s=r&&t.misfit(n,o);return r&&s&&{...r,expected:`${r.expected}, or ${s.expected}`}}}}function at(e,{least:t=0}={}){let n=t===0?"a list":`a list of at least ${t}`;return{misfit(o,r){if(!Array.isArray(o)||o.length<t)return{key:r,found:o,expected:n};for(let[s,a]of o.entries()){let i=e.misfit(a,`${r}[${s}]`);if(i)return i}return null}}}function Sa(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var VA=(e,t)=>e===""?t:`${e}.${t}`,$A=3;function zh(e){let t=Object.keys(e).filter(o=>e[o].misfit(void 0,o)!==null);if(t.length===0)return"an object";let n=t.length>$A?", \u2026":"";return`an object with ${t.slice(0,$A).join(", ")}${n}`}function W(e){return{misfit(t,n){if(!Sa(t))return{key:n,found:t,expected:zh(e)};for(let[o,r]of Object.entries(e)){let s=Object.hasOwn(t,o)?t[o]:void 0,a=r.misfit(s,VA(n,o));if(a)return a}return null}}}function ir(e){return{misfit(t,n){if(!Sa(t))return{key:n,found:t,expected:"an object"};for(let[o,r]of Object.entries(t)){let s=e.misfit(r,VA(n,x(o)));if(s)return s}return null}}}function Vh(e){return e===void 0?"nothing":Array.isArray(e)?e.length===0?"an empty list":"a list":Sa(e)?"an object":x(JSON.stringify(e))}function hn(e,t,n){let o=t.misfit(e,"");if(!o)return;let{key:r,found:s,expected:a}=o;throw new m(r===""?n:`${n}: ${r}`,`found ${Vh(s)}, expected ${a}`)}var XA=["train","validation","test"];var co=io({min:0}),ZA={misfit(e,t){return Array.isArray(e)&&e.length===2&&e.every(Number.isFinite)&&e[0]<=e[1]?null:{key:t,found:e,expected:"[low, high], low at most high"}}},ba=W({name:Y(),unit:Je(Y()),kind:Ne("value","flag"),of:ar(Y()),clip:Je(ZA),transform:Ne("none","log","log1p"),fill:Ne("forward","median","zero"),median:De(),mean:De(),sd:De({min:0}),missing:Ao}),va=W({count:io({min:1,max:256}),axes:at(W({name:Y(),levels:io({min:1,max:256}),column:Je(Y()),edges:Je(at(De()))}),{least:1})}),xa=W({attainable:Je(ZA),all_live:Je(De()),formula:Y()}),ka=at(W({id:Y(),level:Ne("error","warning"),message:Y()})),Xh=W({file:Y(),sha256:Ct,patients:co,episodes:co,transitions:co,mean_length:De({min:0}),survival:Je(Ao),truncated:Ao}),Ra=W({kind:Ne("sparse","sofa","sofa+lactate","column")}),Zh=W({format:io({min:1}),layout:Ne("mimic_sepsis","replay","npz","own"),columns:ir(zA(Je(Y()),De())),features:at(W({name:Y(),column:Y(),flag:ya,scale:ya})),reward:Ra,gamma:De({min:0,max:1}),alignment:Ne("same-window","shifted"),split:W({shares:at(Ao),seed:co})}),ec=W({format:Ne(1),name:Y(),source:W({file:Y(),sha256:Ct,rows:co}),mapping:Zh,features:at(ba,{least:1}),actions:va,returns:xa,lints:ka,splits:W(Object.fromEntries(XA.map(e=>[e,Xh]))),ledger:W({head:Je(Ct)})});var em=W({name:Y(),sha256:Ct,gamma:De({min:0,max:1}),reward:Ra,alignment:Ne("same-window","shifted"),table:ar(W({episode:Y(),time:Y(),features:ir(Y())})),features:at(ba,{least:1}),actions:va,returns:xa,lints:ka});function tc(e,t){return hn(e,em,t),e}var tm=({name:e,sha256:t})=>`the cohort ${x(e)} (SHA-256 ${t.slice(0,12)}\u2026)`;function nc(e,t,n){if(e?.sha256===t?.sha256)return;let[o,r]=[e,t].map(s=>s?tm(s):"no cohort");throw new m(n,`a model of ${o}, expected one of ${r}`)}function Bt(e){let t=0;for(let n=1;n<e.length;n++)e[n]>e[t]&&(t=n);return t}function lo(e,t){let n=e[Bt(e)],o=0;return e.forEach((r,s)=>o|=Math.exp(r-n)>=t?1<<s:0),o>>>0}function qe(e){let t=e[Bt(e)],n=0;for(let o of e)n+=Math.exp(o-t);return t+Math.log(n)}function Ut(e){let t=qe(e);return e.map(n=>Math.exp(n-t))}function mn(e){let t=qe(e);return Ut(e).reduce((n,o,r)=>n+o*(t-e[r]),0)}function En(e,t,n){let o=t.length,r=new Float64Array(e.length),s=0;for(let a=0;a<o;a++){let i=e.subarray(a*n,(a+1)*n);s+=(qe(i)-i[t[a]])/o,r.set(Ut(i).map(A=>A/o),a*n),r[a*n+t[a]]-=1/o}return{loss:s,gradient:r}}function oc({pair:e,actions:t}){return Uint16Array.from(new Set(Array.from(e,n=>Math.floor(n/t))))}function cr({pair:e,count:t,actions:n,transitions:o},r){let s=new Map(Array.from(r,(i,A)=>[i,A])),a=new Float64Array(r.length);return e.forEach((i,A)=>{a[s.get(Math.floor(i/n))]+=t[A]/o}),a}function it({counts:e,states:t,targets:n,q:o},r){let{actions:s,transitions:a,pair:i,count:A}=e,c=n.target.length>0,l=new Float64Array(o.length),f={td:0,variance:0,logsumexp:0,q:0,hits:0,entropy:0,maxQ:-1/0},u=0;t.forEach((h,E)=>{let p=o.subarray(E*s,(E+1)*s),w=l.subarray(E*s,(E+1)*s),C=Bt(p),Q=0;for(;u<i.length&&Math.floor(i[u]/s)===h;u++){let S=i[u]%s,B=A[u]/a,b=c?p[S]-n.target[u]:0;w[S]=B*(2*b-r),f.td+=B*b*b,f.variance+=c?B*n.variance[u]:0,f.q+=B*p[S],f.hits+=S===C?B:0,Q+=A[u]}let y=Q/a;Ut(p).forEach((S,B)=>w[B]+=r*y*S),f.logsumexp+=y*qe(p),f.entropy+=y*mn(p),f.maxQ=Math.max(f.maxQ,p[C])});let I=f.logsumexp-f.q,d=f.td+f.variance,g={loss:d+r*I,tdLoss:d,tdVariance:f.variance,cqlPenalty:I,logsumexp:f.logsumexp,meanQ:f.q,maxQ:f.maxQ,accuracy:f.hits,entropy:f.entropy};return{gradient:l,metrics:g}}var lr=[{name:"loss",over:"mean"},{name:"tdLoss",over:"mean"},{name:"cqlPenalty",over:"mean"},{name:"logsumexp",over:"mean"},{name:"meanQ",over:"mean"},{name:"maxQ",over:"max"},{name:"accuracy",over:"mean"},{name:"entropy",over:"mean"},{name:"gradientNorm",over:"norm"},{name:"tdVariance",over:"mean"}];function ce(e,t){let n=t.length,o=e.length/n,r=0,s=0,a=-1/0,i=0,A=0;for(let c=0;c<n;c++){let l=e.subarray(c*o,(c+1)*o),f=Bt(l);r+=qe(l)/n,s+=l[t[c]]/n,a=Math.max(a,l[f]),i+=f===t[c]?1/n:0,A+=mn(l)/n}return{cqlPenalty:r-s,logsumexp:r,meanQ:s,maxQ:a,accuracy:i,entropy:A}}function nm({outputs:e,batch:{action:t,actions:n}}){let o=e["q.state"],{loss:r,gradient:s}=En(o,t,n);return{gradients:{q:s},metrics:{loss:r,tdLoss:0,...ce(o,t),tdVariance:0}}}var Da={name:"bc",nets:()=>[{name:"q",outputs:"actions",hasTarget:!1}],passes:[{nets:["q"],network:"online",at:"state"}],policy:{net:"q"},own:{},words:()=>({}),checked:[{maxNorm:1/0},{learningRate:.01,weightDecay:0,maxNorm:.2}],metrics:lr,loss:nm,kernel:"cloning_loss",full:{nextValue:null,isNextValueCopied:!1,loss:({outputs:e,...t})=>{let{gradient:n,metrics:o}=it({...t,q:e["q.state"]},1);return{gradients:{q:n},metrics:o}},kernels:{nextValue:null,loss:"full_cloning_loss"}}};var Qt={none:0,empty:1,unseen:2};function Na(e){let t=0;for(let n=1;n<e.length;n++)e[n]>e[t]&&(t=n);return t}function om(e,t){if("count"in e)return o=>o>=e.count;if("share"in e){let o=t.reduce((r,s)=>r+s,0);return r=>r/o>=e.share}let n=t[Na(t)];return o=>o/n>=e.relative}function rc(e,t,n){if(t>32)throw new RangeError(`Cannot constrain ${t} actions to their support, expected at most 32`);let o=e.length/t,r=new Float64Array(t);e.forEach((A,c)=>r[c%t]+=A);let s=Na(r),a=new Uint32Array(o),i=new Uint8Array(o);for(let A=0;A<o;A++){let c=e.subarray(A*t,(A+1)*t),l=om(n,c),f=0;if(c.forEach((u,I)=>f|=u>0&&l(u)?1<<I:0),f===0){let u=Na(c);i[A]=c[u]>0?Qt.empty:Qt.unseen,f=1<<(c[u]>0?u:s)}a[A]=f}return{allowed:a,fallback:i}}function pn(e,t){let n=-1;for(let o=0;o<e.length;o++)(t>>>o&1)===1&&(n<0||e[o]>e[n])&&(n=o);return n}function Pt(e,t){if(!t)return e;let[n,o]=t;return e<n?n:e>o?o:e}function Ta(e,t,{allowed:n}){let{doubleDqn:o}=t,r=e[o?"q.next":"q.target.next"],s=n===void 0?Bt(r):pn(r,n);return e["q.target.next"][s]}function yt({outputs:e,batch:t,hyper:n},o){let{reward:r,terminated:s,nextAllowed:a,nextPolicy:i,actions:A}=t,{gamma:c,targetRange:l}=n;return Float64Array.from(r,(f,u)=>{if(s[u])return Pt(f,l);let I=o(rm(e,u,r.length),n,{allowed:a?.[u],policy:i?.subarray(u*A,(u+1)*A)});return Pt(f+c*I,l)})}function rm(e,t,n){let o={};for(let[r,s]of Object.entries(e)){let a=s.length/n;o[r]=s.subarray(t*a,(t+1)*a)}return o}function St(e,t,n,{huber:o=!1}={}){let r=t.length,s=e.length/r,a=new Float64Array(e.length),i=0;for(let A=0;A<r;A++){let c=A*s+t[A],l=e[c]-n[A],f=Math.abs(l);i+=(o?f<=1?l*l/2:f-.5:l*l)/r,a[c]=(o?Math.max(-1,Math.min(1,l)):2*l)/r}return{loss:i,gradient:a}}function sc(e,t,{allowed:n}){let{bcqThreshold:o,selector:r}=t,s=lo(e["clone.next"],o),a=n===void 0?s:(s&n)>>>0||n,i=e[r==="online"?"q.next":"q.target.next"];return e["q.target.next"][pn(i,a)]}var sm=[{name:"loss",over:"mean"},{name:"tdLoss",over:"mean"},{name:"cloningLoss",over:"mean"},{name:"meanQ",over:"mean"},{name:"maxQ",over:"max"},{name:"accuracy",over:"mean"},{name:"entropy",over:"mean"},{name:"allowed",over:"mean"},{name:"gradientNorm",over:"norm"},{name:"tdVariance",over:"mean"}];function am(e){let t=0;for(let n=e;n!==0;n&=n-1)t++;return t}function ac(e,t,{shares:n,weight:o}){let r=e.length/n.length,s=0;return e.forEach((a,i)=>{let A=o*n[Math.floor(i/r)]/r;s+=A*a*a,t[i]+=2*A*a}),s}function ic(e,t,n){let o=e.length/t.length,r=0,s=0;return t.forEach((a,i)=>{let A=e.subarray(i*o,(i+1)*o);r+=a*mn(A),s+=a*am(lo(A,n))}),{entropy:r,allowed:s}}function im(e){let{outputs:t,batch:{action:n,actions:o},hyper:r}=e,{bcqThreshold:s,logitPenalty:a}=r,[i,A]=[t["q.state"],t["clone.state"]],c=St(i,n,yt(e,sc),r),l=En(A,n,o),f=new Float64Array(n.length).fill(1/n.length),u=ac(A,l.gradient,{shares:f,weight:a}),{meanQ:I,maxQ:d}=ce(i,n),{accuracy:g}=ce(A,n);return{gradients:{q:c.gradient,clone:l.gradient},metrics:{loss:c.loss+l.loss+u,tdLoss:c.loss,cloningLoss:l.loss,meanQ:I,maxQ:d,accuracy:g,...ic(A,f,s),tdVariance:0}}}function Am({outputs:e,hyper:t,...n}){let{bcqThreshold:o,logitPenalty:r}=t,s=e["clone.state"],a={target:new Float64Array,variance:new Float64Array},i=it({...n,q:e["q.state"]},0),A=it({...n,targets:a,q:s},1),c=cr(n.counts,n.states),l=ac(s,A.gradient,{shares:c,weight:r}),{tdLoss:f,tdVariance:u,meanQ:I,maxQ:d}=i.metrics;return{gradients:{q:i.gradient,clone:A.gradient},metrics:{loss:f+A.metrics.cqlPenalty+l,tdLoss:f,cloningLoss:A.metrics.cqlPenalty,meanQ:I,maxQ:d,accuracy:A.metrics.accuracy,...ic(s,c,o),tdVariance:u}}}var Ac={name:"bcq",nets:()=>[{name:"q",outputs:"actions",hasTarget:!0},{name:"clone",outputs:"actions",hasTarget:!1}],passes:[{nets:["q","clone"],network:"online",at:"state"},{nets:["q","clone"],network:"online",at:"next"},{nets:["q"],network:"target",at:"next"}],policy:{net:"q",among:{net:"clone",threshold:e=>e.bcqThreshold}},mostActions:32,own:{bcqThreshold:{kind:"number",min:0,max:1},selector:{kind:"choice",of:["online","target"]},logitPenalty:{kind:"number",min:0,max:1e6},targetRange:{kind:"range"}},words:e=>{let{bcqThreshold:t,selector:n,logitPenalty:o}=e;return{bcqThreshold:t,selector:+(n==="online"),logitPenalty:o}},metrics:sm,loss:im,kernel:"bcq_loss",full:{nextValue:sc,isNextValueCopied:!0,loss:Am,kernels:{nextValue:"bcq_next_value",loss:"bcq_full_loss"}},checked:[{bcqThreshold:.8,selector:"online",logitPenalty:.3},{bcqThreshold:1,selector:"target",logitPenalty:0,targetRange:[-.05,.1]},{bcqThreshold:0,selector:"online",logitPenalty:.01,maxNorm:1/0}]};function cm(e,t){let{outputs:{"q.state":n},batch:{action:o,actions:r}}=e,s=yt(e,Ta),a=St(n,o,s,e.hyper),i=En(n,o,r),A=t===0?a.gradient:a.gradient.map((l,f)=>l+t*i.gradient[f]),c=a.loss+(t===0?0:t*i.loss);return{gradients:{q:A},metrics:{loss:c,tdLoss:a.loss,...ce(n,o),tdVariance:0}}}function _a(e,t,n){return{name:e,nets:()=>[{name:"q",outputs:"actions",hasTarget:!0}],passes:[{nets:["q"],network:"online",at:"state"},{nets:["q"],network:"online",at:"next",when:o=>o.doubleDqn},{nets:["q"],network:"target",at:"next"}],policy:{net:"q"},own:{doubleDqn:{kind:"boolean",words:{key:"target",yes:"double",no:"single"}},targetRange:{kind:"range"}},words:o=>({alpha:t(o),doubleDqn:Number(o.doubleDqn)}),checked:n,metrics:lr,loss:o=>cm(o,t(o.hyper)),kernel:"bellman_loss",full:{nextValue:Ta,isNextValueCopied:!0,loss:({outputs:o,hyper:r,...s})=>{let{gradient:a,metrics:i}=it({...s,q:o["q.state"]},t(r));return{gradients:{q:a},metrics:i}},kernels:{nextValue:"next_value",loss:"full_bellman_loss"}}}}var cc=_a("cql",e=>e.alpha,[{alpha:.7,doubleDqn:!0},{alpha:2,doubleDqn:!1,gamma:.5,learningRate:.01,maxNorm:1e3,beta1:.9,targetRange:[-.05,.1],tau:1,targetEvery:5},{alpha:.7,doubleDqn:!0,huber:!0,targetEvery:2}]),Ma={...cc,own:{alpha:{kind:"number",min:0,max:1e6},...cc.own}};var lc=_a("dqn",()=>0,[{doubleDqn:!0,tau:.1,weightDecay:0,maxNorm:1/0,epsilon:1e-8,beta2:.999}]);var lm=[{name:"loss",over:"mean"},{name:"tdLoss",over:"mean"},{name:"clippedShare",over:"mean"},{name:"meanQ",over:"mean"},{name:"maxQ",over:"max"},{name:"gradientNorm",over:"norm"},{name:"tdVariance",over:"mean"}];function fc(e,t,{policy:n}){if(!n)throw new RangeError("Cannot evaluate a policy: found none");return e["q.target.next"].reduce((o,r,s)=>o+n[s]*r,0)}function uc(e,t){let{targetRange:n}=t;return!!n&&n.map(Math.fround).includes(Math.fround(e))}function fm(e){let{outputs:t,batch:{action:n},hyper:o}=e,r=t["q.state"],s=yt(e,fc),{loss:a,gradient:i}=St(r,n,s,o),A=s.filter(u=>uc(u,o)).length,{meanQ:c,maxQ:l}=ce(r,n),f=A/n.length;return{gradients:{q:i},metrics:{loss:a,tdLoss:a,clippedShare:f,meanQ:c,maxQ:l,tdVariance:0}}}function um({outputs:e,hyper:t,...n}){let{gradient:o,metrics:r}=it({...n,q:e["q.state"]},0),{loss:s,tdLoss:a,tdVariance:i,meanQ:A,maxQ:c}=r,{counts:{count:l,transitions:f},targets:{target:u}}=n,I=u.reduce((d,g,h)=>d+(uc(g,t)?l[h]/f:0),0);return{gradients:{q:o},metrics:{loss:s,tdLoss:a,clippedShare:I,meanQ:A,maxQ:c,tdVariance:i}}}var gc={name:"fqe",nets:()=>[{name:"q",outputs:"actions",hasTarget:!0}],passes:[{nets:["q"],network:"online",at:"state"},{nets:["q"],network:"target",at:"next"}],policy:null,own:{targetRange:{kind:"range"}},words:()=>({}),metrics:lm,loss:fm,kernel:"fqe_loss",full:{nextValue:fc,isNextValueCopied:!1,loss:um,kernels:{nextValue:"fqe_next_value",loss:"fqe_full_loss"}},checked:[{},{gamma:.5,maxNorm:1/0,targetRange:[-.05,.1]}]};function fo(e){return e.qNetworks===2?["q","q2"]:["q"]}var gm=[{name:"loss",over:"mean"},{name:"qLoss",over:"mean"},{name:"vLoss",over:"mean"},{name:"policyLoss",over:"mean"},{name:"advantage",over:"mean"},{name:"clippedShare",over:"mean"},{name:"meanQ",over:"mean"},{name:"maxQ",over:"max"},{name:"accuracy",over:"mean"},{name:"entropy",over:"mean"},{name:"gradientNorm",over:"norm"},{name:"tdVariance",over:"mean"}];function Im(e,t){let{expectile:n,beta:o,advantageCap:r}=t,s=Math.abs(n-+(e<0)),a=Math.exp(o*e);return{value:s*e*e,slope:-2*s*e,weight:Math.min(a,r),advantage:e,isClipped:a>r}}function Ic({outputs:e,hyper:t,actions:n},o){let[r,s]=[e["v.state"],e["pi.state"]],a=fo(t).map(c=>e[`${c}.target.state`]),i={v:new Float64Array(r.length),pi:new Float64Array(s.length)},A={vLoss:0,policyLoss:0,advantage:0,clippedShare:0};for(let{row:c,action:l,share:f}of o){let u=c*n+l,I=Math.min(...a.map(h=>h[u])),d=Im(I-r[c],t),g=s.subarray(c*n,(c+1)*n);A.vLoss+=f*d.value,A.policyLoss+=f*d.weight*(qe(g)-g[l]),A.advantage+=f*d.advantage,A.clippedShare+=d.isClipped?f:0,i.v[c]+=f*d.slope,Ut(g).forEach((h,E)=>{i.pi[c*n+E]+=f*d.weight*(h-+(E===l))})}return{gradients:i,sums:A}}function dc(e){return e["v.next"][0]}function dm(e){let{outputs:t,batch:{action:n,actions:o},hyper:r}=e,s=n.length,a=yt(e,dc),i=fo(r).map(E=>St(t[`${E}.state`],n,a,r)),A=Array.from(n,(E,p)=>({row:p,action:E,share:1/s})),{gradients:c,sums:l}=Ic({outputs:t,hyper:r,actions:o},A),f=i.reduce((E,{loss:p})=>E+p,0),{meanQ:u,maxQ:I}=ce(t["q.state"],n),{accuracy:d,entropy:g}=ce(t["pi.state"],n),h=fo(r).map((E,p)=>[E,i[p].gradient]);return{gradients:{...c,...Object.fromEntries(h)},metrics:{loss:f+l.vLoss+l.policyLoss,qLoss:f,...l,meanQ:u,maxQ:I,accuracy:d,entropy:g,tdVariance:0}}}function hm({counts:e,states:t,outputs:n,targets:o,hyper:r}){let{actions:s,transitions:a,pair:i,count:A}=e,c=new Map(Array.from(t,(B,b)=>[B,b])),l=Array.from(i,(B,b)=>({row:c.get(Math.floor(B/s)),action:B%s,share:A[b]/a})),{gradients:f,sums:u}=Ic({outputs:n,hyper:r,actions:s},l),I=fo(r),d={},g=0,h=0,E=0,p=0;for(let B of I){let b=n[`${B}.state`],D=d[B]=new Float64Array(b.length);l.forEach(({row:N,action:v,share:R},G)=>{let K=N*s+v,oe=b[K]-o.target[G];D[K]=2*R*oe,g+=R*(oe*oe+o.variance[G]),h+=R*o.variance[G]})}let w=n["pi.state"],C=cr(e,t),Q=(B,b)=>B.subarray(b*s,(b+1)*s),y=-1/0,S=0;C.forEach((B,b)=>{let D=Uint8Array.of(0);y=Math.max(y,ce(Q(n["q.state"],b),D).maxQ),S+=B*ce(Q(w,b),D).entropy});for(let{row:B,action:b,share:D}of l)E+=D*n["q.state"][B*s+b],p+=D*ce(Q(w,B),Uint8Array.of(b)).accuracy;return{gradients:{...f,...d},metrics:{loss:g+u.vLoss+u.policyLoss,qLoss:g,...u,meanQ:E,maxQ:y,accuracy:p,entropy:S,tdVariance:h}}}function mm(e){return[{name:"v",outputs:"one",hasTarget:!1},...fo(e).map(t=>({name:t,outputs:"actions",hasTarget:!0})),{name:"pi",outputs:"actions",hasTarget:!1}]}var hc={name:"iql",nets:mm,passes:[{nets:["v","q","q2","pi"],network:"online",at:"state"},{nets:["v"],network:"online",at:"next"},{nets:["q","q2"],network:"target",at:"state"}],policy:{net:"pi"},own:{expectile:{kind:"number",min:.5,max:.9999},beta:{kind:"number",min:0,max:1e3},advantageCap:{kind:"number",min:1,max:1e6},qNetworks:{kind:"integer",min:1,max:2},targetRange:{kind:"range"}},words:e=>{let{expectile:t,beta:n,advantageCap:o}=e;return{expectile:t,beta:n,advantageCap:o}},metrics:gm,loss:dm,kernel:"iql_loss",full:{nextValue:dc,isNextValueCopied:!0,loss:hm,kernels:{nextValue:"iql_next_value",loss:"iql_full_loss"}},checked:[{expectile:.8,beta:3,advantageCap:1.5,qNetworks:2,learningRates:{v:.005}},{expectile:.5,beta:.5,advantageCap:100,qNetworks:2,targetRange:[-.05,.1]},{expectile:.9,beta:10,advantageCap:1.2,qNetworks:1,huber:!0}]};var pe=[Ma,lc,Da,Ac,gc,hc],wn=[Ma,Da];function T({algorithm:e}){let t=pe.find(({name:o})=>o===e);if(t)return t;let n=pe.map(({name:o})=>o).join(", ");throw new m("algorithm",`found "${e}", expected one of ${n}`)}function uo(e){return e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`)}var fr=Symbol.for("yaml.alias"),ur=Symbol.for("yaml.document"),Te=Symbol.for("yaml.map"),Fa=Symbol.for("yaml.pair"),we=Symbol.for("yaml.scalar"),At=Symbol.for("yaml.seq"),le=Symbol.for("yaml.node.type"),_e=e=>!!e&&typeof e=="object"&&e[le]===fr,Me=e=>!!e&&typeof e=="object"&&e[le]===ur,Ce=e=>!!e&&typeof e=="object"&&e[le]===Te,F=e=>!!e&&typeof e=="object"&&e[le]===Fa,_=e=>!!e&&typeof e=="object"&&e[le]===we,Be=e=>!!e&&typeof e=="object"&&e[le]===At;function L(e){if(e&&typeof e=="object")switch(e[le]){case Te:case At:return!0}return!1}function O(e){if(e&&typeof e=="object")switch(e[le]){case fr:case Te:case we:case At:return!0}return!1}var gr=e=>(_(e)||L(e))&&!!e.anchor;var ue=Symbol("break visit"),mc=Symbol("skip children"),Ke=Symbol("remove node");function Ye(e,t){let n=Ec(t);Me(e)?Cn(null,e.contents,n,Object.freeze([e]))===Ke&&(e.contents=null):Cn(null,e,n,Object.freeze([]))}Ye.BREAK=ue;Ye.SKIP=mc;Ye.REMOVE=Ke;function Cn(e,t,n,o){let r=pc(e,t,n,o);if(O(r)||F(r))return wc(e,o,r),Cn(e,r,n,o);if(typeof r!="symbol"){if(L(t)){o=Object.freeze(o.concat(t));for(let s=0;s<t.items.length;++s){let a=Cn(s,t.items[s],n,o);if(typeof a=="number")s=a-1;else{if(a===ue)return ue;a===Ke&&(t.items.splice(s,1),s-=1)}}}else if(F(t)){o=Object.freeze(o.concat(t));let s=Cn("key",t.key,n,o);if(s===ue)return ue;s===Ke&&(t.key=null);let a=Cn("value",t.value,n,o);if(a===ue)return ue;a===Ke&&(t.value=null)}}return r}async function Ir(e,t){let n=Ec(t);Me(e)?await Bn(null,e.contents,n,Object.freeze([e]))===Ke&&(e.contents=null):await Bn(null,e,n,Object.freeze([]))}Ir.BREAK=ue;Ir.SKIP=mc;Ir.REMOVE=Ke;async function Bn(e,t,n,o){let r=await pc(e,t,n,o);if(O(r)||F(r))return wc(e,o,r),Bn(e,r,n,o);if(typeof r!="symbol"){if(L(t)){o=Object.freeze(o.concat(t));for(let s=0;s<t.items.length;++s){let a=await Bn(s,t.items[s],n,o);if(typeof a=="number")s=a-1;else{if(a===ue)return ue;a===Ke&&(t.items.splice(s,1),s-=1)}}}else if(F(t)){o=Object.freeze(o.concat(t));let s=await Bn("key",t.key,n,o);if(s===ue)return ue;s===Ke&&(t.key=null);let a=await Bn("value",t.value,n,o);if(a===ue)return ue;a===Ke&&(t.value=null)}}return r}function Ec(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function pc(e,t,n,o){if(typeof n=="function")return n(e,t,o);if(Ce(t))return n.Map?.(e,t,o);if(Be(t))return n.Seq?.(e,t,o);if(F(t))return n.Pair?.(e,t,o);if(_(t))return n.Scalar?.(e,t,o);if(_e(t))return n.Alias?.(e,t,o)}function wc(e,t,n){let o=t[t.length-1];if(L(o))o.items[e]=n;else if(F(o))e==="key"?o.key=n:o.value=n;else if(Me(o))o.contents=n;else{let r=_e(o)?"alias":"scalar";throw new Error(`Cannot replace node with ${r} parent`)}}var Em={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},pm=e=>e.replace(/[!,[\]{}]/g,t=>Em[t]),$e=class e{constructor(t,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let o=t.trim().split(/[ \t]+/),r=o.shift();switch(r){case"%TAG":{if(o.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),o.length<2))return!1;let[s,a]=o;return this.tags[s]=a,!0}case"%YAML":{if(this.yaml.explicit=!0,o.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=o;if(s==="1.1"||s==="1.2")return this.yaml.version=s,!0;{let a=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,a),!1}}default:return n(0,`Unknown directive ${r}`,!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let a=t.slice(2,-1);return a==="!"||a==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),a)}let[,o,r]=t.match(/^(.*!)([^!]*)$/s);r||n(`The ${t} tag has no suffix`);let s=this.tags[o];if(s)try{return s+decodeURIComponent(r)}catch(a){return n(String(a)),null}return o==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[n,o]of Object.entries(this.tags))if(t.startsWith(o))return n+pm(t.substring(o.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],o=Object.entries(this.tags),r;if(t&&o.length>0&&O(t.contents)){let s={};Ye(t.contents,(a,i)=>{O(i)&&i.tag&&(s[i.tag]=!0)}),r=Object.keys(s)}else r=[];for(let[s,a]of o)s==="!!"&&a==="tag:yaml.org,2002:"||(!t||r.some(i=>i.startsWith(a)))&&n.push(`%TAG ${s} ${a}`);return n.join(`
`)}};$e.defaultYaml={explicit:!1,version:"1.2"};$e.defaultTags={"!!":"tag:yaml.org,2002:"};function dr(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}function Oa(e){let t=new Set;return Ye(e,{Value(n,o){o.anchor&&t.add(o.anchor)}}),t}function La(e,t){for(let n=1;;++n){let o=`${e}${n}`;if(!t.has(o))return o}}function Cc(e,t){let n=[],o=new Map,r=null;return{onAnchor:s=>{n.push(s),r??(r=Oa(e));let a=La(t,r);return r.add(a),a},setAnchors:()=>{for(let s of n){let a=o.get(s);if(typeof a=="object"&&a.anchor&&(_(a.node)||L(a.node)))a.node.anchor=a.anchor;else{let i=new Error("Failed to resolve repeated object (this should not happen)");throw i.source=s,i}}},sourceObjects:o}}function bt(e,t,n,o){if(o&&typeof o=="object")if(Array.isArray(o))for(let r=0,s=o.length;r<s;++r){let a=o[r],i=bt(e,o,String(r),a);i===void 0?delete o[r]:i!==a&&(o[r]=i)}else if(o instanceof Map)for(let r of Array.from(o.keys())){let s=o.get(r),a=bt(e,o,r,s);a===void 0?o.delete(r):a!==s&&o.set(r,a)}else if(o instanceof Set)for(let r of Array.from(o)){let s=bt(e,o,r,r);s===void 0?o.delete(r):s!==r&&(o.delete(r),o.add(s))}else for(let[r,s]of Object.entries(o)){let a=bt(e,o,r,s);a===void 0?delete o[r]:a!==s&&(o[r]=a)}return e.call(t,n,o)}function X(e,t,n){if(Array.isArray(e))return e.map((o,r)=>X(o,String(r),n));if(e&&typeof e.toJSON=="function"){if(!n||!gr(e))return e.toJSON(t,n);let o={aliasCount:0,count:1,res:void 0};n.anchors.set(e,o),n.onCreate=s=>{o.res=s,delete n.onCreate};let r=e.toJSON(t,n);return n.onCreate&&n.onCreate(r),r}return typeof e=="bigint"&&!n?.keep?Number(e):e}var vt=class{constructor(t){Object.defineProperty(this,le,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:o,onAnchor:r,reviver:s}={}){if(!Me(t))throw new TypeError("A document argument is required");let a={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},i=X(this,"",a);if(typeof r=="function")for(let{count:A,res:c}of a.anchors.values())r(c,A);return typeof s=="function"?bt(s,{"":i},"",i):i}};var ct=class extends vt{constructor(t){super(fr),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let o;n?.aliasResolveCache?o=n.aliasResolveCache:(o=[],Ye(t,{Node:(s,a)=>{(_e(a)||gr(a))&&o.push(a)}}),n&&(n.aliasResolveCache=o));let r;for(let s of o){if(s===this)break;s.anchor===this.source&&(r=s)}if(r&&n){let{anchors:s,doc:a,maxAliasCount:i}=n,A=s.get(r);if(A||(X(r,null,n),A=s.get(r)),A?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(i>=0&&(A.count+=1,A.aliasCount===0&&(A.aliasCount=hr(a,r,s)),A.count*A.aliasCount>i)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return r}toJSON(t,n){if(!n)return{source:this.source};let o=this.resolve(n.doc,n);if(!o){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(r)}return n.anchors.get(o).res}toString(t,n,o){let r=`*${this.source}`;if(t){if(dr(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${r} `}return r}};function hr(e,t,n){if(_e(t)){let o=t.resolve(e),r=n&&o&&n.get(o);return r?r.count*r.aliasCount:0}else if(L(t)){let o=0;for(let r of t.items){let s=hr(e,r,n);s>o&&(o=s)}return o}else if(F(t)){let o=hr(e,t.key,n),r=hr(e,t.value,n);return Math.max(o,r)}return 1}var mr=e=>!e||typeof e!="function"&&typeof e!="object",k=class extends vt{constructor(t){super(we),this.value=t}toJSON(t,n){return n?.keep?this.value:X(this.value,t,n)}toString(){return String(this.value)}};k.BLOCK_FOLDED="BLOCK_FOLDED";k.BLOCK_LITERAL="BLOCK_LITERAL";k.PLAIN="PLAIN";k.QUOTE_DOUBLE="QUOTE_DOUBLE";k.QUOTE_SINGLE="QUOTE_SINGLE";var wm="tag:yaml.org,2002:";function Cm(e,t,n){if(t){let o=n.filter(s=>s.tag===t),r=o.find(s=>!s.format)??o[0];if(!r)throw new Error(`Tag ${t} not found`);return r}return n.find(o=>o.identify?.(e)&&!o.format)}function lt(e,t,n){if(Me(e)&&(e=e.contents),O(e))return e;if(F(e)){let f=n.schema[Te].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:o,onAnchor:r,onTagObj:s,schema:a,sourceObjects:i}=n,A;if(o&&e&&typeof e=="object"){if(A=i.get(e),A)return A.anchor??(A.anchor=r(e)),new ct(A.anchor);A={anchor:null,node:null},i.set(e,A)}t?.startsWith("!!")&&(t=wm+t.slice(2));let c=Cm(e,t,a.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new k(e);return A&&(A.node=f),f}c=e instanceof Map?a[Te]:Symbol.iterator in Object(e)?a[At]:a[Te]}s&&(s(c),delete n.onTagObj);let l=c?.createNode?c.createNode(n.schema,e,n):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(n.schema,e,n):new k(e);return t?l.tag=t:c.default||(l.tag=c.tag),A&&(A.node=l),l}function go(e,t,n){let o=n;for(let r=t.length-1;r>=0;--r){let s=t[r];if(typeof s=="number"&&Number.isInteger(s)&&s>=0){let a=[];a[s]=o,o=a}else o=new Map([[s,o]])}return lt(o,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var yn=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Qn=class extends vt{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(o=>O(o)||F(o)?o.clone(t):o),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(yn(t))this.add(n);else{let[o,...r]=t,s=this.get(o,!0);if(L(s))s.addIn(r,n);else if(s===void 0&&this.schema)this.set(o,go(this.schema,r,n));else throw new Error(`Expected YAML collection at ${o}. Remaining path: ${r}`)}}deleteIn(t){let[n,...o]=t;if(o.length===0)return this.delete(n);let r=this.get(n,!0);if(L(r))return r.deleteIn(o);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${o}`)}getIn(t,n){let[o,...r]=t,s=this.get(o,!0);return r.length===0?!n&&_(s)?s.value:s:L(s)?s.getIn(r,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!F(n))return!1;let o=n.value;return o==null||t&&_(o)&&o.value==null&&!o.commentBefore&&!o.comment&&!o.tag})}hasIn(t){let[n,...o]=t;if(o.length===0)return this.has(n);let r=this.get(n,!0);return L(r)?r.hasIn(o):!1}setIn(t,n){let[o,...r]=t;if(r.length===0)this.set(o,n);else{let s=this.get(o,!0);if(L(s))s.setIn(r,n);else if(s===void 0&&this.schema)this.set(o,go(this.schema,r,n));else throw new Error(`Expected YAML collection at ${o}. Remaining path: ${r}`)}}};var Bc=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Se(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var We=(e,t,n)=>e.endsWith(`
`)?Se(n,t):n.includes(`
`)?`
`+Se(n,t):(e.endsWith(" ")?"":" ")+n;var Ga="flow",Er="block",Io="quoted";function ho(e,t,n="flow",{indentAtStart:o,lineWidth:r=80,minContentWidth:s=20,onFold:a,onOverflow:i}={}){if(!r||r<0)return e;r<s&&(s=0);let A=Math.max(1+s,1+r-t.length);if(e.length<=A)return e;let c=[],l={},f=r-t.length;typeof o=="number"&&(o>r-Math.max(2,s)?c.push(0):f=r-o);let u,I,d=!1,g=-1,h=-1,E=-1;n===Er&&(g=Qc(e,g,t.length),g!==-1&&(f=g+A));for(let w;w=e[g+=1];){if(n===Io&&w==="\\"){switch(h=g,e[g+1]){case"x":g+=3;break;case"u":g+=5;break;case"U":g+=9;break;default:g+=1}E=g}if(w===`
`)n===Er&&(g=Qc(e,g,t.length)),f=g+t.length+A,u=void 0;else{if(w===" "&&I&&I!==" "&&I!==`
`&&I!=="	"){let C=e[g+1];C&&C!==" "&&C!==`
`&&C!=="	"&&(u=g)}if(g>=f)if(u)c.push(u),f=u+A,u=void 0;else if(n===Io){for(;I===" "||I==="	";)I=w,w=e[g+=1],d=!0;let C=g>E+1?g-2:h-1;if(l[C])return e;c.push(C),l[C]=!0,f=C+A,u=void 0}else d=!0}I=w}if(d&&i&&i(),c.length===0)return e;a&&a();let p=e.slice(0,c[0]);for(let w=0;w<c.length;++w){let C=c[w],Q=c[w+1]||e.length;C===0?p=`
${t}${e.slice(0,Q)}`:(n===Io&&l[C]&&(p+=`${e[C]}\\`),p+=`
${t}${e.slice(C+1,Q)}`)}return p}function Qc(e,t,n){let o=t,r=t+1,s=e[r];for(;s===" "||s==="	";)if(t<r+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);o=t,r=t+1,s=e[r]}return o}var wr=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),Cr=e=>/^(%|---|\.\.\.)/m.test(e);function Bm(e,t,n){if(!t||t<0)return!1;let o=t-n,r=e.length;if(r<=o)return!1;for(let s=0,a=0;s<r;++s)if(e[s]===`
`){if(s-a>o)return!0;if(a=s+1,r-a<=o)return!1}return!0}function mo(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:o}=t,r=t.options.doubleQuotedMinMultiLineLength,s=t.indent||(Cr(e)?"  ":""),a="",i=0;for(let A=0,c=n[A];c;c=n[++A])if(c===" "&&n[A+1]==="\\"&&n[A+2]==="n"&&(a+=n.slice(i,A)+"\\ ",A+=1,i=A,c="\\"),c==="\\")switch(n[A+1]){case"u":{a+=n.slice(i,A);let l=n.substr(A+2,4);switch(l){case"0000":a+="\\0";break;case"0007":a+="\\a";break;case"000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":a+="\\P";break;default:l.substr(0,2)==="00"?a+="\\x"+l.substr(2):a+=n.substr(A,6)}A+=5,i=A+1}break;case"n":if(o||n[A+2]==='"'||n.length<r)A+=1;else{for(a+=n.slice(i,A)+`

`;n[A+2]==="\\"&&n[A+3]==="n"&&n[A+4]!=='"';)a+=`
`,A+=2;a+=s,n[A+2]===" "&&(a+="\\"),A+=1,i=A+1}break;default:A+=1}return a=i?a+n.slice(i):n,o?a:ho(a,s,Io,wr(t,!1))}function Ua(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return mo(e,t);let n=t.indent||(Cr(e)?"  ":""),o="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?o:ho(o,n,Ga,wr(t,!1))}function Sn(e,t){let{singleQuote:n}=t.options,o;if(n===!1)o=mo;else{let r=e.includes('"'),s=e.includes("'");r&&!s?o=Ua:s&&!r?o=mo:o=n?Ua:mo}return o(e,t)}var Pa;try{Pa=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Pa=/\n+(?!\n|$)/g}function pr({comment:e,type:t,value:n},o,r,s){let{blockQuote:a,commentString:i,lineWidth:A}=o.options;if(!a||/\n[\t ]+$/.test(n))return Sn(n,o);let c=o.indent||(o.forceBlockIndent||Cr(n)?"  ":""),l=a==="literal"?!0:a==="folded"||t===k.BLOCK_FOLDED?!1:t===k.BLOCK_LITERAL?!0:!Bm(n,A,c.length);if(!n)return l?`|
`:`>
`;let f,u;for(u=n.length;u>0;--u){let Q=n[u-1];if(Q!==`
`&&Q!=="	"&&Q!==" ")break}let I=n.substring(u),d=I.indexOf(`
`);d===-1?f="-":n===I||d!==I.length-1?(f="+",s&&s()):f="",I&&(n=n.slice(0,-I.length),I[I.length-1]===`
`&&(I=I.slice(0,-1)),I=I.replace(Pa,`$&${c}`));let g=!1,h,E=-1;for(h=0;h<n.length;++h){let Q=n[h];if(Q===" ")g=!0;else if(Q===`
`)E=h;else break}let p=n.substring(0,E<h?E+1:h);p&&(n=n.substring(p.length),p=p.replace(/\n+/g,`$&${c}`));let C=(g?c?"2":"1":"")+f;if(e&&(C+=" "+i(e.replace(/ ?[\r\n]+/g," ")),r&&r()),!l){let Q=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),y=!1,S=wr(o,!0);a!=="folded"&&t!==k.BLOCK_FOLDED&&(S.onOverflow=()=>{y=!0});let B=ho(`${p}${Q}${I}`,c,Er,S);if(!y)return`>${C}
${c}${B}`}return n=n.replace(/\n+/g,`$&${c}`),`|${C}
${c}${p}${n}${I}`}function Qm(e,t,n,o){let{type:r,value:s}=e,{actualString:a,implicitKey:i,indent:A,indentStep:c,inFlow:l}=t;if(i&&s.includes(`
`)||l&&/[[\]{},]/.test(s))return Sn(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return i||l||!s.includes(`
`)?Sn(s,t):pr(e,t,n,o);if(!i&&!l&&r!==k.PLAIN&&s.includes(`
`))return pr(e,t,n,o);if(Cr(s)){if(A==="")return t.forceBlockIndent=!0,pr(e,t,n,o);if(i&&A===c)return Sn(s,t)}let f=s.replace(/\n+/g,`$&
${A}`);if(a){let u=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(f),{compat:I,tags:d}=t.doc.schema;if(d.some(u)||I?.some(u))return Sn(s,t)}return i?f:ho(f,A,Ga,wr(t,!1))}function jt(e,t,n,o){let{implicitKey:r,inFlow:s}=t,a=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:i}=e;i!==k.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)&&(i=k.QUOTE_DOUBLE);let A=l=>{switch(l){case k.BLOCK_FOLDED:case k.BLOCK_LITERAL:return r||s?Sn(a.value,t):pr(a,t,n,o);case k.QUOTE_DOUBLE:return mo(a.value,t);case k.QUOTE_SINGLE:return Ua(a.value,t);case k.PLAIN:return Qm(a,t,n,o);default:return null}},c=A(i);if(c===null){let{defaultKeyType:l,defaultStringType:f}=t.options,u=r&&l||f;if(c=A(u),c===null)throw new Error(`Unsupported default string type ${u}`)}return c}function Br(e,t){let n=Object.assign({blockQuote:!0,commentString:Bc,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),o;switch(n.collectionStyle){case"block":o=!1;break;case"flow":o=!0;break;default:o=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:o,options:n}}function ym(e,t){if(t.tag){let r=e.filter(s=>s.tag===t.tag);if(r.length>0)return r.find(s=>s.format===t.format)??r[0]}let n,o;if(_(t)){o=t.value;let r=e.filter(s=>s.identify?.(o));if(r.length>1){let s=r.filter(a=>a.test);s.length>0&&(r=s)}n=r.find(s=>s.format===t.format)??r.find(s=>!s.format)}else o=t,n=e.find(r=>r.nodeClass&&o instanceof r.nodeClass);if(!n){let r=o?.constructor?.name??(o===null?"null":typeof o);throw new Error(`Tag not resolved for ${r} value`)}return n}function Sm(e,t,{anchors:n,doc:o}){if(!o.directives)return"";let r=[],s=(_(e)||L(e))&&e.anchor;s&&dr(s)&&(n.add(s),r.push(`&${s}`));let a=e.tag??(t.default?null:t.tag);return a&&r.push(o.directives.tagString(a)),r.join(" ")}function ft(e,t,n,o){if(F(e))return e.toString(t,n,o);if(_e(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let r,s=O(e)?e:t.doc.createNode(e,{onTagObj:A=>r=A});r??(r=ym(t.doc.schema.tags,s));let a=Sm(s,r,t);a.length>0&&(t.indentAtStart=(t.indentAtStart??0)+a.length+1);let i=typeof r.stringify=="function"?r.stringify(s,t,n,o):_(s)?jt(s,t,n,o):s.toString(t,n,o);return a?_(s)||i[0]==="{"||i[0]==="["?`${a} ${i}`:`${a}
${t.indent}${i}`:i}function yc({key:e,value:t},n,o,r){let{allNullValues:s,doc:a,indent:i,indentStep:A,options:{commentString:c,indentSeq:l,simpleKeys:f}}=n,u=O(e)&&e.comment||null;if(f){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(L(e)||!O(e)&&typeof e=="object"){let S="With simple keys, collection cannot be used as a key value";throw new Error(S)}}let I=!f&&(!e||u&&t==null&&!n.inFlow||L(e)||(_(e)?e.type===k.BLOCK_FOLDED||e.type===k.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!I&&(f||!s),indent:i+A});let d=!1,g=!1,h=ft(e,n,()=>d=!0,()=>g=!0);if(!I&&!n.inFlow&&h.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");I=!0}if(n.inFlow){if(s||t==null)return d&&o&&o(),h===""?"?":I?`? ${h}`:h}else if(s&&!f||t==null&&I)return h=`? ${h}`,u&&!d?h+=We(h,n.indent,c(u)):g&&r&&r(),h;d&&(u=null),I?(u&&(h+=We(h,n.indent,c(u))),h=`? ${h}
${i}:`):(h=`${h}:`,u&&(h+=We(h,n.indent,c(u))));let E,p,w;O(t)?(E=!!t.spaceBefore,p=t.commentBefore,w=t.comment):(E=!1,p=null,w=null,t&&typeof t=="object"&&(t=a.createNode(t))),n.implicitKey=!1,!I&&!u&&_(t)&&(n.indentAtStart=h.length+1),g=!1,!l&&A.length>=2&&!n.inFlow&&!I&&Be(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let C=!1,Q=ft(t,n,()=>C=!0,()=>g=!0),y=" ";if(u||E||p){if(y=E?`
`:"",p){let S=c(p);y+=`
${Se(S,n.indent)}`}Q===""&&!n.inFlow?y===`
`&&w&&(y=`

`):y+=`
${n.indent}`}else if(!I&&L(t)){let S=Q[0],B=Q.indexOf(`
`),b=B!==-1,D=n.inFlow??t.flow??t.items.length===0;if(b||!D){let N=!1;if(b&&(S==="&"||S==="!")){let v=Q.indexOf(" ");S==="&"&&v!==-1&&v<B&&Q[v+1]==="!"&&(v=Q.indexOf(" ",v+1)),(v===-1||B<v)&&(N=!0)}N||(y=`
${n.indent}`)}}else(Q===""||Q[0]===`
`)&&(y="");return h+=y+Q,n.inFlow?C&&o&&o():w&&!C?h+=We(h,n.indent,c(w)):g&&r&&r(),h}function ja(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Qr="<<",Fe={identify:e=>e===Qr||typeof e=="symbol"&&e.description===Qr,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new k(Symbol(Qr)),{addToJSMap:Ja}),stringify:()=>Qr},Sc=(e,t)=>(Fe.identify(t)||_(t)&&(!t.type||t.type===k.PLAIN)&&Fe.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Fe.tag&&n.default);function Ja(e,t,n){let o=bc(e,n);if(Be(o))for(let r of o.items)Ha(e,t,r);else if(Array.isArray(o))for(let r of o)Ha(e,t,r);else Ha(e,t,o)}function Ha(e,t,n){let o=bc(e,n);if(!Ce(o))throw new Error("Merge sources must be maps or map aliases");let r=o.toJSON(null,e,Map);for(let[s,a]of r)t instanceof Map?t.has(s)||t.set(s,a):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.call(t,s)||Object.defineProperty(t,s,{value:a,writable:!0,enumerable:!0,configurable:!0});return t}function bc(e,t){return e&&_e(t)?t.resolve(e.doc,e):t}function yr(e,t,{key:n,value:o}){if(O(n)&&n.addToJSMap)n.addToJSMap(e,t,o);else if(Sc(e,n))Ja(e,t,o);else{let r=X(n,"",e);if(t instanceof Map)t.set(r,X(o,r,e));else if(t instanceof Set)t.add(r);else{let s=bm(n,r,e),a=X(o,s,e);s in t?Object.defineProperty(t,s,{value:a,writable:!0,enumerable:!0,configurable:!0}):t[s]=a}}return t}function bm(e,t,n){if(t===null)return"";if(typeof t!="object")return String(t);if(O(e)&&n?.doc){let o=Br(n.doc,{});o.anchors=new Set;for(let s of n.anchors.keys())o.anchors.add(s.anchor);o.inFlow=!0,o.inStringifyKey=!0;let r=e.toString(o);if(!n.mapKeyWarned){let s=JSON.stringify(r);s.length>40&&(s=s.substring(0,36)+'..."'),ja(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return r}return JSON.stringify(t)}function bn(e,t,n){let o=lt(e,void 0,n),r=lt(t,void 0,n);return new J(o,r)}var J=class e{constructor(t,n=null){Object.defineProperty(this,le,{value:Fa}),this.key=t,this.value=n}clone(t){let{key:n,value:o}=this;return O(n)&&(n=n.clone(t)),O(o)&&(o=o.clone(t)),new e(n,o)}toJSON(t,n){let o=n?.mapAsMap?new Map:{};return yr(n,o,this)}toString(t,n,o){return t?.doc?yc(this,t,n,o):JSON.stringify(this)}};function br(e,t,n){return(t.inFlow??e.flow?xm:vm)(e,t,n)}function vm({comment:e,items:t},n,{blockItemPrefix:o,flowChars:r,itemIndent:s,onChompKeep:a,onComment:i}){let{indent:A,options:{commentString:c}}=n,l=Object.assign({},n,{indent:s,type:null}),f=!1,u=[];for(let d=0;d<t.length;++d){let g=t[d],h=null;if(O(g))!f&&g.spaceBefore&&u.push(""),Sr(n,u,g.commentBefore,f),g.comment&&(h=g.comment);else if(F(g)){let p=O(g.key)?g.key:null;p&&(!f&&p.spaceBefore&&u.push(""),Sr(n,u,p.commentBefore,f))}f=!1;let E=ft(g,l,()=>h=null,()=>f=!0);h&&(E+=We(E,s,c(h))),f&&h&&(f=!1),u.push(o+E)}let I;if(u.length===0)I=r.start+r.end;else{I=u[0];for(let d=1;d<u.length;++d){let g=u[d];I+=g?`
${A}${g}`:`
`}}return e?(I+=`
`+Se(c(e),A),i&&i()):f&&a&&a(),I}function xm({items:e},t,{flowChars:n,itemIndent:o}){let{indent:r,indentStep:s,flowCollectionPadding:a,options:{commentString:i}}=t;o+=s;let A=Object.assign({},t,{indent:o,inFlow:!0,type:null}),c=!1,l=0,f=[];for(let d=0;d<e.length;++d){let g=e[d],h=null;if(O(g))g.spaceBefore&&f.push(""),Sr(t,f,g.commentBefore,!1),g.comment&&(h=g.comment);else if(F(g)){let p=O(g.key)?g.key:null;p&&(p.spaceBefore&&f.push(""),Sr(t,f,p.commentBefore,!1),p.comment&&(c=!0));let w=O(g.value)?g.value:null;w?(w.comment&&(h=w.comment),w.commentBefore&&(c=!0)):g.value==null&&p?.comment&&(h=p.comment)}h&&(c=!0);let E=ft(g,A,()=>h=null);c||(c=f.length>l||E.includes(`
`)),d<e.length-1?E+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=f.reduce((p,w)=>p+w.length+2,2)+(E.length+2)>t.options.lineWidth)),c&&(E+=",")),h&&(E+=We(E,o,i(h))),f.push(E),l=f.length}let{start:u,end:I}=n;if(f.length===0)return u+I;if(!c){let d=f.reduce((g,h)=>g+h.length+2,2);c=t.options.lineWidth>0&&d>t.options.lineWidth}if(c){let d=u;for(let g of f)d+=g?`
${s}${r}${g}`:`
`;return`${d}
${r}${I}`}else return`${u}${a}${f.join(" ")}${a}${I}`}function Sr({indent:e,options:{commentString:t}},n,o,r){if(o&&r&&(o=o.replace(/^\n+/,"")),o){let s=Se(t(o),e);n.push(s.trimStart())}}function xt(e,t){let n=_(t)?t.value:t;for(let o of e)if(F(o)&&(o.key===t||o.key===n||_(o.key)&&o.key.value===n))return o}var $=class extends Qn{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Te,t),this.items=[]}static from(t,n,o){let{keepUndefined:r,replacer:s}=o,a=new this(t),i=(A,c)=>{if(typeof s=="function")c=s.call(n,A,c);else if(Array.isArray(s)&&!s.includes(A))return;(c!==void 0||r)&&a.items.push(bn(A,c,o))};if(n instanceof Map)for(let[A,c]of n)i(A,c);else if(n&&typeof n=="object")for(let A of Object.keys(n))i(A,n[A]);return typeof t.sortMapEntries=="function"&&a.items.sort(t.sortMapEntries),a}add(t,n){let o;F(t)?o=t:!t||typeof t!="object"||!("key"in t)?o=new J(t,t?.value):o=new J(t.key,t.value);let r=xt(this.items,o.key),s=this.schema?.sortMapEntries;if(r){if(!n)throw new Error(`Key ${o.key} already set`);_(r.value)&&mr(o.value)?r.value.value=o.value:r.value=o.value}else if(s){let a=this.items.findIndex(i=>s(o,i)<0);a===-1?this.items.push(o):this.items.splice(a,0,o)}else this.items.push(o)}delete(t){let n=xt(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let r=xt(this.items,t)?.value;return(!n&&_(r)?r.value:r)??void 0}has(t){return!!xt(this.items,t)}set(t,n){this.add(new J(t,n),!0)}toJSON(t,n,o){let r=o?new o:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(r);for(let s of this.items)yr(n,r,s);return r}toString(t,n,o){if(!t)return JSON.stringify(this);for(let r of this.items)if(!F(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),br(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:o,onComment:n})}};var Oe={collection:"map",default:!0,nodeClass:$,tag:"tag:yaml.org,2002:map",resolve(e,t){return Ce(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>$.from(e,t,n)};var ae=class extends Qn{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(At,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=vr(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let o=vr(t);if(typeof o!="number")return;let r=this.items[o];return!n&&_(r)?r.value:r}has(t){let n=vr(t);return typeof n=="number"&&n<this.items.length}set(t,n){let o=vr(t);if(typeof o!="number")throw new Error(`Expected a valid index, not ${t}.`);let r=this.items[o];_(r)&&mr(n)?r.value=n:this.items[o]=n}toJSON(t,n){let o=[];n?.onCreate&&n.onCreate(o);let r=0;for(let s of this.items)o.push(X(s,String(r++),n));return o}toString(t,n,o){return t?br(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:o,onComment:n}):JSON.stringify(this)}static from(t,n,o){let{replacer:r}=o,s=new this(t);if(n&&Symbol.iterator in Object(n)){let a=0;for(let i of n){if(typeof r=="function"){let A=n instanceof Set?i:String(a++);i=r.call(n,A,i)}s.items.push(lt(i,void 0,o))}}return s}};function vr(e){let t=_(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Le={collection:"seq",default:!0,nodeClass:ae,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Be(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>ae.from(e,t,n)};var kt={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,o){return t=Object.assign({actualString:!0},t),jt(e,t,n,o)}};var Ht={identify:e=>e==null,createNode:()=>new k(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new k(null),stringify:({source:e},t)=>typeof e=="string"&&Ht.test.test(e)?e:t.options.nullStr};var Eo={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new k(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Eo.test.test(e)){let o=e[0]==="t"||e[0]==="T";if(t===o)return e}return t?n.options.trueStr:n.options.falseStr}};function ie({format:e,minFractionDigits:t,tag:n,value:o}){if(typeof o=="bigint")return String(o);let r=typeof o=="number"?o:Number(o);if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let s=Object.is(o,-0)?"-0":JSON.stringify(o);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(s)&&!s.includes("e")){let a=s.indexOf(".");a<0&&(a=s.length,s+=".");let i=t-(s.length-a-1);for(;i-- >0;)s+="0"}return s}var xr={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ie},kr={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ie(e)}},Rr={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new k(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:ie};var Dr=e=>typeof e=="bigint"||Number.isInteger(e),qa=(e,t,n,{intAsBigInt:o})=>o?BigInt(e):parseInt(e.substring(t),n);function vc(e,t,n){let{value:o}=e;return Dr(o)&&o>=0?n+o.toString(t):ie(e)}var Nr={identify:e=>Dr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>qa(e,2,8,n),stringify:e=>vc(e,8,"0o")},Tr={identify:Dr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>qa(e,0,10,n),stringify:ie},_r={identify:e=>Dr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>qa(e,2,16,n),stringify:e=>vc(e,16,"0x")};var xc=[Oe,Le,kt,Ht,Eo,Nr,Tr,_r,xr,kr,Rr];function kc(e){return typeof e=="bigint"||Number.isInteger(e)}var Mr=({value:e})=>JSON.stringify(e),km=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Mr},{identify:e=>e==null,createNode:()=>new k(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Mr},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Mr},{identify:kc,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>kc(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:Mr}],Rm={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Rc=[Oe,Le].concat(km,Rm);var po={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),o=new Uint8Array(n.length);for(let r=0;r<n.length;++r)o[r]=n.charCodeAt(r);return o}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},o,r,s){if(!n)return"";let a=n,i;if(typeof btoa=="function"){let A="";for(let c=0;c<a.length;++c)A+=String.fromCharCode(a[c]);i=btoa(A)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=k.BLOCK_LITERAL),t!==k.QUOTE_DOUBLE){let A=Math.max(o.options.lineWidth-o.indent.length,o.options.minContentWidth),c=Math.ceil(i.length/A),l=new Array(c);for(let f=0,u=0;f<c;++f,u+=A)l[f]=i.substr(u,A);i=l.join(t===k.BLOCK_LITERAL?`
`:" ")}return jt({comment:e,type:t,value:i},o,r,s)}};function Ka(e,t){if(Be(e))for(let n=0;n<e.items.length;++n){let o=e.items[n];if(!F(o)){if(Ce(o)){o.items.length>1&&t("Each pair must have its own sequence indicator");let r=o.items[0]||new J(new k(null));if(o.commentBefore&&(r.key.commentBefore=r.key.commentBefore?`${o.commentBefore}
${r.key.commentBefore}`:o.commentBefore),o.comment){let s=r.value??r.key;s.comment=s.comment?`${o.comment}
${s.comment}`:o.comment}o=r}e.items[n]=F(o)?o:new J(o)}}else t("Expected a sequence for this tag");return e}function Ya(e,t,n){let{replacer:o}=n,r=new ae(e);r.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let a of t){typeof o=="function"&&(a=o.call(t,String(s++),a));let i,A;if(Array.isArray(a))if(a.length===2)i=a[0],A=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof Object){let c=Object.keys(a);if(c.length===1)i=c[0],A=a[i];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else i=a;r.items.push(bn(i,A,n))}return r}var wo={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Ka,createNode:Ya};var vn=class e extends ae{constructor(){super(),this.add=$.prototype.add.bind(this),this.delete=$.prototype.delete.bind(this),this.get=$.prototype.get.bind(this),this.has=$.prototype.has.bind(this),this.set=$.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let o=new Map;n?.onCreate&&n.onCreate(o);for(let r of this.items){let s,a;if(F(r)?(s=X(r.key,"",n),a=X(r.value,s,n)):s=X(r,"",n),o.has(s))throw new Error("Ordered maps must not include duplicate keys");o.set(s,a)}return o}static from(t,n,o){let r=Ya(t,n,o),s=new this;return s.items=r.items,s}};vn.tag="tag:yaml.org,2002:omap";var Co={collection:"seq",identify:e=>e instanceof Map,nodeClass:vn,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Ka(e,t),o=[];for(let{key:r}of n.items)_(r)&&(o.includes(r.value)?t(`Ordered maps must not include duplicate keys: ${r.value}`):o.push(r.value));return Object.assign(new vn,n)},createNode:(e,t,n)=>vn.from(e,t,n)};function Dc({value:e,source:t},n){return t&&(e?$a:Wa).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var $a={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new k(!0),stringify:Dc},Wa={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new k(!1),stringify:Dc};var Nc={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ie},Tc={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ie(e)}},_c={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new k(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let o=e.substring(n+1).replace(/_/g,"");o[o.length-1]==="0"&&(t.minFractionDigits=o.length)}return t},stringify:ie};var Bo=e=>typeof e=="bigint"||Number.isInteger(e);function Fr(e,t,n,{intAsBigInt:o}){let r=e[0];if((r==="-"||r==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),o){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let a=BigInt(e);return r==="-"?BigInt(-1)*a:a}let s=parseInt(e,n);return r==="-"?-1*s:s}function za(e,t,n){let{value:o}=e;if(Bo(o)){let r=o.toString(t);return o<0?"-"+n+r.substr(1):n+r}return ie(e)}var Mc={identify:Bo,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Fr(e,2,2,n),stringify:e=>za(e,2,"0b")},Fc={identify:Bo,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Fr(e,1,8,n),stringify:e=>za(e,8,"0")},Oc={identify:Bo,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Fr(e,0,10,n),stringify:ie},Lc={identify:Bo,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Fr(e,2,16,n),stringify:e=>za(e,16,"0x")};var xn=class e extends ${constructor(t){super(t),this.tag=e.tag}add(t){let n;F(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new J(t.key,null):n=new J(t,null),xt(this.items,n.key)||this.items.push(n)}get(t,n){let o=xt(this.items,t);return!n&&F(o)?_(o.key)?o.key.value:o.key:o}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let o=xt(this.items,t);o&&!n?this.items.splice(this.items.indexOf(o),1):!o&&n&&this.items.push(new J(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,o){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,o);throw new Error("Set items must all have null values")}static from(t,n,o){let{replacer:r}=o,s=new this(t);if(n&&Symbol.iterator in Object(n))for(let a of n)typeof r=="function"&&(a=r.call(n,a,a)),s.items.push(bn(a,null,o));return s}};xn.tag="tag:yaml.org,2002:set";var Qo={collection:"map",identify:e=>e instanceof Set,nodeClass:xn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>xn.from(e,t,n),resolve(e,t){if(Ce(e)){if(e.hasAllNullValues(!0))return Object.assign(new xn,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function Va(e,t){let n=e[0],o=n==="-"||n==="+"?e.substring(1):e,r=a=>t?BigInt(a):Number(a),s=o.replace(/_/g,"").split(":").reduce((a,i)=>a*r(60)+r(i),r(0));return n==="-"?r(-1)*s:s}function Gc(e){let{value:t}=e,n=a=>a;if(typeof t=="bigint")n=a=>BigInt(a);else if(isNaN(t)||!isFinite(t))return ie(e);let o="";t<0&&(o="-",t*=n(-1));let r=n(60),s=[t%r];return t<60?s.unshift(0):(t=(t-s[0])/r,s.unshift(t%r),t>=60&&(t=(t-s[0])/r,s.unshift(t))),o+s.map(a=>String(a).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Or={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Va(e,n),stringify:Gc},Lr={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Va(e,!1),stringify:Gc},kn={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(kn.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,o,r,s,a,i]=t.map(Number),A=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(n,o-1,r,s||0,a||0,i||0,A),l=t[8];if(l&&l!=="Z"){let f=Va(l,!1);Math.abs(f)<30&&(f*=60),c-=6e4*f}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var Xa=[Oe,Le,kt,Ht,$a,Wa,Mc,Fc,Oc,Lc,Nc,Tc,_c,po,Fe,Co,wo,Qo,Or,Lr,kn];var Uc=new Map([["core",xc],["failsafe",[Oe,Le,kt]],["json",Rc],["yaml11",Xa],["yaml-1.1",Xa]]),Pc={binary:po,bool:Eo,float:Rr,floatExp:kr,floatNaN:xr,floatTime:Lr,int:Tr,intHex:_r,intOct:Nr,intTime:Or,map:Oe,merge:Fe,null:Ht,omap:Co,pairs:wo,seq:Le,set:Qo,timestamp:kn},jc={"tag:yaml.org,2002:binary":po,"tag:yaml.org,2002:merge":Fe,"tag:yaml.org,2002:omap":Co,"tag:yaml.org,2002:pairs":wo,"tag:yaml.org,2002:set":Qo,"tag:yaml.org,2002:timestamp":kn};function Gr(e,t,n){let o=Uc.get(t);if(o&&!e)return n&&!o.includes(Fe)?o.concat(Fe):o.slice();let r=o;if(!r)if(Array.isArray(e))r=[];else{let s=Array.from(Uc.keys()).filter(a=>a!=="yaml11").map(a=>JSON.stringify(a)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)r=r.concat(s);else typeof e=="function"&&(r=e(r.slice()));return n&&(r=r.concat(Fe)),r.reduce((s,a)=>{let i=typeof a=="string"?Pc[a]:a;if(!i){let A=JSON.stringify(a),c=Object.keys(Pc).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${A}; use one of ${c}`)}return s.includes(i)||s.push(i),s},[])}var Dm=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,yo=class e{constructor({compat:t,customTags:n,merge:o,resolveKnownTags:r,schema:s,sortMapEntries:a,toStringDefaults:i}){this.compat=Array.isArray(t)?Gr(t,"compat"):t?Gr(null,t):null,this.name=typeof s=="string"&&s||"core",this.knownTags=r?jc:{},this.tags=Gr(n,this.name,o),this.toStringOptions=i??null,Object.defineProperty(this,Te,{value:Oe}),Object.defineProperty(this,we,{value:kt}),Object.defineProperty(this,At,{value:Le}),this.sortMapEntries=typeof a=="function"?a:a===!0?Dm:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function Hc(e,t){let n=[],o=t.directives===!0;if(t.directives!==!1&&e.directives){let A=e.directives.toString(e);A?(n.push(A),o=!0):e.directives.docStart&&(o=!0)}o&&n.push("---");let r=Br(e,t),{commentString:s}=r.options;if(e.commentBefore){n.length!==1&&n.unshift("");let A=s(e.commentBefore);n.unshift(Se(A,""))}let a=!1,i=null;if(e.contents){if(O(e.contents)){if(e.contents.spaceBefore&&o&&n.push(""),e.contents.commentBefore){let l=s(e.contents.commentBefore);n.push(Se(l,""))}r.forceBlockIndent=!!e.comment,i=e.contents.comment}let A=i?void 0:()=>a=!0,c=ft(e.contents,r,()=>i=null,A);i&&(c+=We(c,"",s(i))),(c[0]==="|"||c[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${c}`:n.push(c)}else n.push(ft(e.contents,r));if(e.directives?.docEnd)if(e.comment){let A=s(e.comment);A.includes(`
`)?(n.push("..."),n.push(Se(A,""))):n.push(`... ${A}`)}else n.push("...");else{let A=e.comment;A&&a&&(A=A.replace(/^\n+/,"")),A&&((!a||i)&&n[n.length-1]!==""&&n.push(""),n.push(Se(s(A),"")))}return n.join(`
`)+`
`}var ut=class e{constructor(t,n,o){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,le,{value:ur});let r=null;typeof n=="function"||Array.isArray(n)?r=n:o===void 0&&n&&(o=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},o);this.options=s;let{version:a}=s;o?._directives?(this.directives=o._directives.atDocument(),this.directives.yaml.explicit&&(a=this.directives.yaml.version)):this.directives=new $e({version:a}),this.setSchema(a,o),this.contents=t===void 0?null:this.createNode(t,r,o)}clone(){let t=Object.create(e.prototype,{[le]:{value:ur}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=O(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Rn(this.contents)&&this.contents.add(t)}addIn(t,n){Rn(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let o=Oa(this);t.anchor=!n||o.has(n)?La(n||"a",o):n}return new ct(t.anchor)}createNode(t,n,o){let r;if(typeof n=="function")t=n.call({"":t},"",t),r=n;else if(Array.isArray(n)){let h=p=>typeof p=="number"||p instanceof String||p instanceof Number,E=n.filter(h).map(String);E.length>0&&(n=n.concat(E)),r=n}else o===void 0&&n&&(o=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:a,flow:i,keepUndefined:A,onTagObj:c,tag:l}=o??{},{onAnchor:f,setAnchors:u,sourceObjects:I}=Cc(this,a||"a"),d={aliasDuplicateObjects:s??!0,keepUndefined:A??!1,onAnchor:f,onTagObj:c,replacer:r,schema:this.schema,sourceObjects:I},g=lt(t,l,d);return i&&L(g)&&(g.flow=!0),u(),g}createPair(t,n,o={}){let r=this.createNode(t,null,o),s=this.createNode(n,null,o);return new J(r,s)}delete(t){return Rn(this.contents)?this.contents.delete(t):!1}deleteIn(t){return yn(t)?this.contents==null?!1:(this.contents=null,!0):Rn(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return L(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return yn(t)?!n&&_(this.contents)?this.contents.value:this.contents:L(this.contents)?this.contents.getIn(t,n):void 0}has(t){return L(this.contents)?this.contents.has(t):!1}hasIn(t){return yn(t)?this.contents!==void 0:L(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=go(this.schema,[t],n):Rn(this.contents)&&this.contents.set(t,n)}setIn(t,n){yn(t)?this.contents=n:this.contents==null?this.contents=go(this.schema,Array.from(t),n):Rn(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let o;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new $e({version:"1.1"}),o={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new $e({version:t}),o={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,o=null;break;default:{let r=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${r}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(o)this.schema=new yo(Object.assign(o,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:o,maxAliasCount:r,onAnchor:s,reviver:a}={}){let i={anchors:new Map,doc:this,keep:!t,mapAsMap:o===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},A=X(this.contents,n??"",i);if(typeof s=="function")for(let{count:c,res:l}of i.anchors.values())s(l,c);return typeof a=="function"?bt(a,{"":A},"",A):A}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return Hc(this,t)}};function Rn(e){if(L(e))return!0;throw new Error("Expected a YAML collection as document contents")}var So=class extends Error{constructor(t,n,o,r){super(),this.name=t,this.code=o,this.message=r,this.pos=n}},Ge=class extends So{constructor(t,n,o){super("YAMLParseError",t,n,o)}},bo=class extends So{constructor(t,n,o){super("YAMLWarning",t,n,o)}},Za=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(i=>t.linePos(i));let{line:o,col:r}=n.linePos[0];n.message+=` at line ${o}, column ${r}`;let s=r-1,a=e.substring(t.lineStarts[o-1],t.lineStarts[o]).replace(/[\n\r]+$/,"");if(s>=60&&a.length>80){let i=Math.min(s-39,a.length-79);a="\u2026"+a.substring(i),s-=i-1}if(a.length>80&&(a=a.substring(0,79)+"\u2026"),o>1&&/^ *$/.test(a.substring(0,s))){let i=e.substring(t.lineStarts[o-2],t.lineStarts[o-1]);i.length>80&&(i=i.substring(0,79)+`\u2026
`),a=i+a}if(/[^ ]/.test(a)){let i=1,A=n.linePos[1];A?.line===o&&A.col>r&&(i=Math.max(1,Math.min(A.col-r,80-s)));let c=" ".repeat(s)+"^".repeat(i);n.message+=`:

${a}
${c}
`}};function ze(e,{flow:t,indicator:n,next:o,offset:r,onError:s,parentIndent:a,startOnNewline:i}){let A=!1,c=i,l=i,f="",u="",I=!1,d=!1,g=null,h=null,E=null,p=null,w=null,C=null,Q=null;for(let B of e)switch(d&&(B.type!=="space"&&B.type!=="newline"&&B.type!=="comma"&&s(B.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),d=!1),g&&(c&&B.type!=="comment"&&B.type!=="newline"&&s(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),g=null),B.type){case"space":!t&&(n!=="doc-start"||o?.type!=="flow-collection")&&B.source.includes("	")&&(g=B),l=!0;break;case"comment":{l||s(B,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let b=B.source.substring(1)||" ";f?f+=u+b:f=b,u="",c=!1;break}case"newline":c?f?f+=B.source:(!C||n!=="seq-item-ind")&&(A=!0):u+=B.source,c=!0,I=!0,(h||E)&&(p=B),l=!0;break;case"anchor":h&&s(B,"MULTIPLE_ANCHORS","A node can have at most one anchor"),B.source.endsWith(":")&&s(B.offset+B.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=B,Q??(Q=B.offset),c=!1,l=!1,d=!0;break;case"tag":{E&&s(B,"MULTIPLE_TAGS","A node can have at most one tag"),E=B,Q??(Q=B.offset),c=!1,l=!1,d=!0;break}case n:(h||E)&&s(B,"BAD_PROP_ORDER",`Anchors and tags must be after the ${B.source} indicator`),C&&s(B,"UNEXPECTED_TOKEN",`Unexpected ${B.source} in ${t??"collection"}`),C=B,c=n==="seq-item-ind"||n==="explicit-key-ind",l=!1;break;case"comma":if(t){w&&s(B,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),w=B,c=!1,l=!1;break}default:s(B,"UNEXPECTED_TOKEN",`Unexpected ${B.type} token`),c=!1,l=!1}let y=e[e.length-1],S=y?y.offset+y.source.length:r;return d&&o&&o.type!=="space"&&o.type!=="newline"&&o.type!=="comma"&&(o.type!=="scalar"||o.source!=="")&&s(o.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(c&&g.indent<=a||o?.type==="block-map"||o?.type==="block-seq")&&s(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:w,found:C,spaceBefore:A,comment:f,hasNewline:I,anchor:h,tag:E,newlineAfterProp:p,end:S,start:Q??S}}function Rt(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Rt(t.key)||Rt(t.value))return!0}return!1;default:return!0}}function vo(e,t,n){if(t?.type==="flow-collection"){let o=t.end[0];o.indent===e&&(o.source==="]"||o.source==="}")&&Rt(t)&&n(o,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function Ur(e,t,n){let{uniqueKeys:o}=e.options;if(o===!1)return!1;let r=typeof o=="function"?o:(s,a)=>s===a||_(s)&&_(a)&&s.value===a.value;return t.some(s=>r(s.key,n))}var Jc="All mapping items must start at the same column";function qc({composeNode:e,composeEmptyNode:t},n,o,r,s){let a=s?.nodeClass??$,i=new a(n.schema);n.atRoot&&(n.atRoot=!1);let A=o.offset,c=null;for(let l of o.items){let{start:f,key:u,sep:I,value:d}=l,g=ze(f,{indicator:"explicit-key-ind",next:u??I?.[0],offset:A,onError:r,parentIndent:o.indent,startOnNewline:!0}),h=!g.found;if(h){if(u&&(u.type==="block-seq"?r(A,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in u&&u.indent!==o.indent&&r(A,"BAD_INDENT",Jc)),!g.anchor&&!g.tag&&!I){c=g.end,g.comment&&(i.comment?i.comment+=`
`+g.comment:i.comment=g.comment);continue}(g.newlineAfterProp||Rt(u))&&r(u??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else g.found?.indent!==o.indent&&r(A,"BAD_INDENT",Jc);n.atKey=!0;let E=g.end,p=u?e(n,u,g,r):t(n,E,f,null,g,r);n.schema.compat&&vo(o.indent,u,r),n.atKey=!1,Ur(n,i.items,p)&&r(E,"DUPLICATE_KEY","Map keys must be unique");let w=ze(I??[],{indicator:"map-value-ind",next:d,offset:p.range[2],onError:r,parentIndent:o.indent,startOnNewline:!u||u.type==="block-scalar"});if(A=w.end,w.found){h&&(d?.type==="block-map"&&!w.hasNewline&&r(A,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&g.start<w.found.offset-1024&&r(p.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let C=d?e(n,d,w,r):t(n,A,I,null,w,r);n.schema.compat&&vo(o.indent,d,r),A=C.range[2];let Q=new J(p,C);n.options.keepSourceTokens&&(Q.srcToken=l),i.items.push(Q)}else{h&&r(p.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),w.comment&&(p.comment?p.comment+=`
`+w.comment:p.comment=w.comment);let C=new J(p);n.options.keepSourceTokens&&(C.srcToken=l),i.items.push(C)}}return c&&c<A&&r(c,"IMPOSSIBLE","Map comment with trailing content"),i.range=[o.offset,A,c??A],i}function Kc({composeNode:e,composeEmptyNode:t},n,o,r,s){let a=s?.nodeClass??ae,i=new a(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let A=o.offset,c=null;for(let{start:l,value:f}of o.items){let u=ze(l,{indicator:"seq-item-ind",next:f,offset:A,onError:r,parentIndent:o.indent,startOnNewline:!0});if(!u.found)if(u.anchor||u.tag||f)f?.type==="block-seq"?r(u.end,"BAD_INDENT","All sequence items must start at the same column"):r(A,"MISSING_CHAR","Sequence item without - indicator");else{c=u.end,u.comment&&(i.comment=u.comment);continue}let I=f?e(n,f,u,r):t(n,u.end,l,null,u,r);n.schema.compat&&vo(o.indent,f,r),A=I.range[2],i.items.push(I)}return i.range=[o.offset,A,c??A],i}function Ve(e,t,n,o){let r="";if(e){let s=!1,a="";for(let i of e){let{source:A,type:c}=i;switch(c){case"space":s=!0;break;case"comment":{n&&!s&&o(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let l=A.substring(1)||" ";r?r+=a+l:r=l,a="";break}case"newline":r&&(a+=A),s=!0;break;default:o(i,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=A.length}}return{comment:r,offset:t}}var ei="Block collections are not allowed within flow collections",ti=e=>e&&(e.type==="block-map"||e.type==="block-seq");function Yc({composeNode:e,composeEmptyNode:t},n,o,r,s){let a=o.start.source==="{",i=a?"flow map":"flow sequence",A=s?.nodeClass??(a?$:ae),c=new A(n.schema);c.flow=!0;let l=n.atRoot;l&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=o.offset+o.start.source.length;for(let h=0;h<o.items.length;++h){let E=o.items[h],{start:p,key:w,sep:C,value:Q}=E,y=ze(p,{flow:i,indicator:"explicit-key-ind",next:w??C?.[0],offset:f,onError:r,parentIndent:o.indent,startOnNewline:!1});if(!y.found){if(!y.anchor&&!y.tag&&!C&&!Q){h===0&&y.comma?r(y.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`):h<o.items.length-1&&r(y.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${i}`),y.comment&&(c.comment?c.comment+=`
`+y.comment:c.comment=y.comment),f=y.end;continue}!a&&n.options.strict&&Rt(w)&&r(w,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(h===0)y.comma&&r(y.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`);else if(y.comma||r(y.start,"MISSING_CHAR",`Missing , between ${i} items`),y.comment){let S="";e:for(let B of p)switch(B.type){case"comma":case"space":break;case"comment":S=B.source.substring(1);break e;default:break e}if(S){let B=c.items[c.items.length-1];F(B)&&(B=B.value??B.key),B.comment?B.comment+=`
`+S:B.comment=S,y.comment=y.comment.substring(S.length+1)}}if(!a&&!C&&!y.found){let S=Q?e(n,Q,y,r):t(n,y.end,C,null,y,r);c.items.push(S),f=S.range[2],ti(Q)&&r(S.range,"BLOCK_IN_FLOW",ei)}else{n.atKey=!0;let S=y.end,B=w?e(n,w,y,r):t(n,S,p,null,y,r);ti(w)&&r(B.range,"BLOCK_IN_FLOW",ei),n.atKey=!1;let b=ze(C??[],{flow:i,indicator:"map-value-ind",next:Q,offset:B.range[2],onError:r,parentIndent:o.indent,startOnNewline:!1});if(b.found){if(!a&&!y.found&&n.options.strict){if(C)for(let v of C){if(v===b.found)break;if(v.type==="newline"){r(v,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}y.start<b.found.offset-1024&&r(b.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else Q&&("source"in Q&&Q.source?.[0]===":"?r(Q,"MISSING_CHAR",`Missing space after : in ${i}`):r(b.start,"MISSING_CHAR",`Missing , or : between ${i} items`));let D=Q?e(n,Q,b,r):b.found?t(n,b.end,C,null,b,r):null;D?ti(Q)&&r(D.range,"BLOCK_IN_FLOW",ei):b.comment&&(B.comment?B.comment+=`
`+b.comment:B.comment=b.comment);let N=new J(B,D);if(n.options.keepSourceTokens&&(N.srcToken=E),a){let v=c;Ur(n,v.items,B)&&r(S,"DUPLICATE_KEY","Map keys must be unique"),v.items.push(N)}else{let v=new $(n.schema);v.flow=!0,v.items.push(N);let R=(D??B).range;v.range=[B.range[0],R[1],R[2]],c.items.push(v)}f=D?D.range[2]:b.end}}let u=a?"}":"]",[I,...d]=o.end,g=f;if(I?.source===u)g=I.offset+I.source.length;else{let h=i[0].toUpperCase()+i.substring(1),E=l?`${h} must end with a ${u}`:`${h} in block collection must be sufficiently indented and end with a ${u}`;r(f,l?"MISSING_CHAR":"BAD_INDENT",E),I&&I.source.length!==1&&d.unshift(I)}if(d.length>0){let h=Ve(d,g,n.options.strict,r);h.comment&&(c.comment?c.comment+=`
`+h.comment:c.comment=h.comment),c.range=[o.offset,g,h.offset]}else c.range=[o.offset,g,g];return c}function ni(e,t,n,o,r,s){let a=n.type==="block-map"?qc(e,t,n,o,s):n.type==="block-seq"?Kc(e,t,n,o,s):Yc(e,t,n,o,s),i=a.constructor;return r==="!"||r===i.tagName?(a.tag=i.tagName,a):(r&&(a.tag=r),a)}function $c(e,t,n,o,r){let s=o.tag,a=s?t.directives.tagName(s.source,u=>r(s,"TAG_RESOLVE_FAILED",u)):null;if(n.type==="block-seq"){let{anchor:u,newlineAfterProp:I}=o,d=u&&s?u.offset>s.offset?u:s:u??s;d&&(!I||I.offset<d.offset)&&r(d,"MISSING_CHAR","Missing newline after block sequence props")}let i=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!a||a==="!"||a===$.tagName&&i==="map"||a===ae.tagName&&i==="seq")return ni(e,t,n,r,a);let A=t.schema.tags.find(u=>u.tag===a&&u.collection===i);if(!A){let u=t.schema.knownTags[a];if(u?.collection===i)t.schema.tags.push(Object.assign({},u,{default:!1})),A=u;else return u?r(s,"BAD_COLLECTION_TYPE",`${u.tag} used for ${i} collection, but expects ${u.collection??"scalar"}`,!0):r(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${a}`,!0),ni(e,t,n,r,a)}let c=ni(e,t,n,r,a,A),l=A.resolve?.(c,u=>r(s,"TAG_RESOLVE_FAILED",u),t.options)??c,f=O(l)?l:new k(l);return f.range=c.range,f.tag=a,A?.format&&(f.format=A.format),f}function oi(e,t,n){let o=t.offset,r=Nm(t,e.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[o,o,o]};let s=r.mode===">"?k.BLOCK_FOLDED:k.BLOCK_LITERAL,a=t.source?Tm(t.source):[],i=a.length;for(let g=a.length-1;g>=0;--g){let h=a[g][1];if(h===""||h==="\r")i=g;else break}if(i===0){let g=r.chomp==="+"&&a.length>0?`
`.repeat(Math.max(1,a.length-1)):"",h=o+r.length;return t.source&&(h+=t.source.length),{value:g,type:s,comment:r.comment,range:[o,h,h]}}let A=t.indent+r.indent,c=t.offset+r.length,l=0;for(let g=0;g<i;++g){let[h,E]=a[g];if(E===""||E==="\r")r.indent===0&&h.length>A&&(A=h.length);else{h.length<A&&n(c+h.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(A=h.length),l=g,A===0&&!e.atRoot&&n(c,"BAD_INDENT","Block scalar values in collections must be indented");break}c+=h.length+E.length+1}for(let g=a.length-1;g>=i;--g)a[g][0].length>A&&(i=g+1);let f="",u="",I=!1;for(let g=0;g<l;++g)f+=a[g][0].slice(A)+`
`;for(let g=l;g<i;++g){let[h,E]=a[g];c+=h.length+E.length+1;let p=E[E.length-1]==="\r";if(p&&(E=E.slice(0,-1)),E&&h.length<A){let C=`Block scalar lines must not be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;n(c-E.length-(p?2:1),"BAD_INDENT",C),h=""}s===k.BLOCK_LITERAL?(f+=u+h.slice(A)+E,u=`
`):h.length>A||E[0]==="	"?(u===" "?u=`
`:!I&&u===`
`&&(u=`

`),f+=u+h.slice(A)+E,u=`
`,I=!0):E===""?u===`
`?f+=`
`:u=`
`:(f+=u+E,u=" ",I=!1)}switch(r.chomp){case"-":break;case"+":for(let g=i;g<a.length;++g)f+=`
`+a[g][0].slice(A);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let d=o+r.length+t.source.length;return{value:f,type:s,comment:r.comment,range:[o,d,d]}}function Nm({offset:e,props:t},n,o){if(t[0].type!=="block-scalar-header")return o(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=t[0],s=r[0],a=0,i="",A=-1;for(let u=1;u<r.length;++u){let I=r[u];if(!i&&(I==="-"||I==="+"))i=I;else{let d=Number(I);!a&&d?a=d:A===-1&&(A=e+u)}}A!==-1&&o(A,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let c=!1,l="",f=r.length;for(let u=1;u<t.length;++u){let I=t[u];switch(I.type){case"space":c=!0;case"newline":f+=I.source.length;break;case"comment":n&&!c&&o(I,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=I.source.length,l=I.source.substring(1);break;case"error":o(I,"UNEXPECTED_TOKEN",I.message),f+=I.source.length;break;default:{let d=`Unexpected token in block scalar header: ${I.type}`;o(I,"UNEXPECTED_TOKEN",d);let g=I.source;g&&typeof g=="string"&&(f+=g.length)}}}return{mode:s,indent:a,chomp:i,comment:l,length:f}}function Tm(e){let t=e.split(/\n( *)/),n=t[0],o=n.match(/^( *)/),s=[o?.[1]?[o[1],n.slice(o[1].length)]:["",n]];for(let a=1;a<t.length;a+=2)s.push([t[a],t[a+1]]);return s}function ri(e,t,n){let{offset:o,type:r,source:s,end:a}=e,i,A,c=(u,I,d)=>n(o+u,I,d);switch(r){case"scalar":i=k.PLAIN,A=_m(s,c);break;case"single-quoted-scalar":i=k.QUOTE_SINGLE,A=Mm(s,c);break;case"double-quoted-scalar":i=k.QUOTE_DOUBLE,A=Fm(s,c);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[o,o+s.length,o+s.length]}}let l=o+s.length,f=Ve(a,l,t,n);return{value:A,type:i,comment:f.comment,range:[o,l,f.offset]}}function _m(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Wc(e)}function Mm(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Wc(e.slice(1,-1)).replace(/''/g,"'")}function Wc(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let o,r;try{o=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{o=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(o,""),a=" ",i=t.lastIndex;for(;n=t.exec(e);){let c=n[1].replace(r,"");c===""?a===`
`?s+=a:a=`
`:(s+=a+c,a=" "),i=t.lastIndex}let A=/[ \t]*(.*)/sy;return A.lastIndex=i,n=A.exec(e),s+a+(n?.[1]??"")}function Fm(e,t){let n="";for(let o=1;o<e.length-1;++o){let r=e[o];if(!(r==="\r"&&e[o+1]===`
`))if(r===`
`){let{fold:s,offset:a}=Om(e,o);n+=s,o=a}else if(r==="\\"){let s=e[++o],a=Lm[s];if(a)n+=a;else if(s===`
`)for(s=e[o+1];s===" "||s==="	";)s=e[++o+1];else if(s==="\r"&&e[o+1]===`
`)for(s=e[++o+1];s===" "||s==="	";)s=e[++o+1];else if(s==="x"||s==="u"||s==="U"){let i=s==="x"?2:s==="u"?4:8;n+=Gm(e,o+1,i,t),o+=i}else{let i=e.substr(o-1,2);t(o-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),n+=i}}else if(r===" "||r==="	"){let s=o,a=e[o+1];for(;a===" "||a==="	";)a=e[++o+1];a!==`
`&&!(a==="\r"&&e[o+2]===`
`)&&(n+=o>s?e.slice(s,o+1):r)}else n+=r}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function Om(e,t){let n="",o=e[t+1];for(;(o===" "||o==="	"||o===`
`||o==="\r")&&!(o==="\r"&&e[t+2]!==`
`);)o===`
`&&(n+=`
`),t+=1,o=e[t+1];return n||(n=" "),{fold:n,offset:t}}var Lm={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Gm(e,t,n,o){let r=e.substr(t,n),a=r.length===n&&/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(a)}catch{let i=e.substr(t-2,n+2);return o(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),i}}function si(e,t,n,o){let{value:r,type:s,comment:a,range:i}=t.type==="block-scalar"?oi(e,t,o):ri(t,e.options.strict,o),A=n?e.directives.tagName(n.source,f=>o(n,"TAG_RESOLVE_FAILED",f)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[we]:A?c=Um(e.schema,r,A,n,o):t.type==="scalar"?c=Pm(e,r,t,o):c=e.schema[we];let l;try{let f=c.resolve(r,u=>o(n??t,"TAG_RESOLVE_FAILED",u),e.options);l=_(f)?f:new k(f)}catch(f){let u=f instanceof Error?f.message:String(f);o(n??t,"TAG_RESOLVE_FAILED",u),l=new k(r)}return l.range=i,l.source=r,s&&(l.type=s),A&&(l.tag=A),c.format&&(l.format=c.format),a&&(l.comment=a),l}function Um(e,t,n,o,r){if(n==="!")return e[we];let s=[];for(let i of e.tags)if(!i.collection&&i.tag===n)if(i.default&&i.test)s.push(i);else return i;for(let i of s)if(i.test?.test(t))return i;let a=e.knownTags[n];return a&&!a.collection?(e.tags.push(Object.assign({},a,{default:!1,test:void 0})),a):(r(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[we])}function Pm({atKey:e,directives:t,schema:n},o,r,s){let a=n.tags.find(i=>(i.default===!0||e&&i.default==="key")&&i.test?.test(o))||n[we];if(n.compat){let i=n.compat.find(A=>A.default&&A.test?.test(o))??n[we];if(a.tag!==i.tag){let A=t.tagString(a.tag),c=t.tagString(i.tag),l=`Value may be parsed as either ${A} or ${c}`;s(r,"TAG_RESOLVE_FAILED",l,!0)}}return a}function zc(e,t,n){if(t){n??(n=t.length);for(let o=n-1;o>=0;--o){let r=t[o];switch(r.type){case"space":case"comment":case"newline":e-=r.source.length;continue}for(r=t[++o];r?.type==="space";)e+=r.source.length,r=t[++o];break}}return e}var jm={composeNode:ai,composeEmptyNode:Pr};function ai(e,t,n,o){let r=e.atKey,{spaceBefore:s,comment:a,anchor:i,tag:A}=n,c,l=!0;switch(t.type){case"alias":c=Hm(e,t,o),(i||A)&&o(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=si(e,t,A,o),i&&(c.anchor=i.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=$c(jm,e,t,n,o),i&&(c.anchor=i.source.substring(1))}catch(f){let u=f instanceof Error?f.message:String(f);o(t,"RESOURCE_EXHAUSTION",u)}break;default:{let f=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;o(t,"UNEXPECTED_TOKEN",f),l=!1}}return c??(c=Pr(e,t.offset,void 0,null,n,o)),i&&c.anchor===""&&o(i,"BAD_ALIAS","Anchor cannot be an empty string"),r&&e.options.stringKeys&&(!_(c)||typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&o(A??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(c.spaceBefore=!0),a&&(t.type==="scalar"&&t.source===""?c.comment=a:c.commentBefore=a),e.options.keepSourceTokens&&l&&(c.srcToken=t),c}function Pr(e,t,n,o,{spaceBefore:r,comment:s,anchor:a,tag:i,end:A},c){let l={type:"scalar",offset:zc(t,n,o),indent:-1,source:""},f=si(e,l,i,c);return a&&(f.anchor=a.source.substring(1),f.anchor===""&&c(a,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(f.spaceBefore=!0),s&&(f.comment=s,f.range[2]=A),f}function Hm({options:e},{offset:t,source:n,end:o},r){let s=new ct(n.substring(1));s.source===""&&r(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&r(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let a=t+n.length,i=Ve(o,a,e.strict,r);return s.range=[t,a,i.offset],i.comment&&(s.comment=i.comment),s}function Vc(e,t,{offset:n,start:o,value:r,end:s},a){let i=Object.assign({_directives:t},e),A=new ut(void 0,i),c={atKey:!1,atRoot:!0,directives:A.directives,options:A.options,schema:A.schema},l=ze(o,{indicator:"doc-start",next:r??s?.[0],offset:n,onError:a,parentIndent:0,startOnNewline:!0});l.found&&(A.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!l.hasNewline&&a(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),A.contents=r?ai(c,r,l,a):Pr(c,l.end,o,null,l,a);let f=A.contents.range[2],u=Ve(s,f,!1,a);return u.comment&&(A.comment=u.comment),A.range=[n,f,u.offset],A}function xo(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function Xc(e){let t="",n=!1,o=!1;for(let r=0;r<e.length;++r){let s=e[r];switch(s[0]){case"#":t+=(t===""?"":o?`

`:`
`)+(s.substring(1)||" "),n=!0,o=!1;break;case"%":e[r+1]?.[0]!=="#"&&(r+=1),n=!1;break;default:n||(o=!0),n=!1}}return{comment:t,afterEmptyLine:o}}var ko=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,o,r,s)=>{let a=xo(n);s?this.warnings.push(new bo(a,o,r)):this.errors.push(new Ge(a,o,r))},this.directives=new $e({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:o,afterEmptyLine:r}=Xc(this.prelude);if(o){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${o}`:o;else if(r||t.directives.docStart||!s)t.commentBefore=o;else if(L(s)&&!s.flow&&s.items.length>0){let a=s.items[0];F(a)&&(a=a.key);let i=a.commentBefore;a.commentBefore=i?`${o}
${i}`:o}else{let a=s.commentBefore;s.commentBefore=a?`${o}
${a}`:o}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Xc(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,o=-1){for(let r of t)yield*this.next(r);yield*this.end(n,o)}*next(t){switch(t.type){case"directive":this.directives.add(t.source,(n,o,r)=>{let s=xo(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",o,r)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"document":{let n=Vc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,o=new Ge(xo(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(o):this.doc.errors.push(o);break}case"doc-end":{if(!this.doc){let o="Unexpected doc-end without preceding document";this.errors.push(new Ge(xo(t),"UNEXPECTED_TOKEN",o));break}this.doc.directives.docEnd=!0;let n=Ve(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let o=this.doc.comment;this.doc.comment=o?`${o}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Ge(xo(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let o=Object.assign({_directives:this.directives},this.options),r=new ut(void 0,o);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,n,n],this.decorate(r,!1),yield r}}};var ii=Symbol("break visit"),Jm=Symbol("skip children"),Zc=Symbol("remove item");function Jt(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),el(Object.freeze([]),e,t)}Jt.BREAK=ii;Jt.SKIP=Jm;Jt.REMOVE=Zc;Jt.itemAtPath=(e,t)=>{let n=e;for(let[o,r]of t){let s=n?.[o];if(s&&"items"in s)n=s.items[r];else return}return n};Jt.parentCollection=(e,t)=>{let n=Jt.itemAtPath(e,t.slice(0,-1)),o=t[t.length-1][0],r=n?.[o];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function el(e,t,n){let o=n(t,e);if(typeof o=="symbol")return o;for(let r of["key","value"]){let s=t[r];if(s&&"items"in s){for(let a=0;a<s.items.length;++a){let i=el(Object.freeze(e.concat([[r,a]])),s.items[a],n);if(typeof i=="number")a=i-1;else{if(i===ii)return ii;i===Zc&&(s.items.splice(a,1),a-=1)}}typeof o=="function"&&r==="key"&&(o=o(t,e))}}return typeof o=="function"?o(t,e):o}var Ai="\uFEFF",ci="",li="",jr="";function tl(e){switch(e){case Ai:return"byte-order-mark";case ci:return"doc-mode";case li:return"flow-error-end";case jr:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}function Ue(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var nl=new Set("0123456789ABCDEFabcdef"),Km=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Hr=new Set(",[]{}"),Ym=new Set(` ,[]{}
\r	`),fi=e=>!e||Ym.has(e),Ro=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let o=this.next??"stream";for(;o&&(n||this.hasChars(1));)o=yield*this.parseNext(o)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let o=0;for(;n===" ";)n=this.buffer[++o+t];if(n==="\r"){let r=this.buffer[o+t+1];if(r===`
`||!r&&!this.atEnd)return t+o+1}return n===`
`||o>=this.indentNext||!n&&!this.atEnd?t+o:-1}if(n==="-"||n==="."){let o=this.buffer.substr(t,3);if((o==="---"||o==="...")&&Ue(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("stream");if(t[0]===Ai&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,o=t.indexOf("#");for(;o!==-1;){let s=t[o-1];if(s===" "||s==="	"){n=o-1;break}else o=t.indexOf("#",o+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let r=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield ci,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&Ue(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!Ue(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Ue(n)){let o=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=o,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(fi),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,o=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=o=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let r=this.getLine();if(r===null)return this.setNext("flow");if((o!==-1&&o<this.indentNext&&r[0]!=="#"||o===0&&(r.startsWith("---")||r.startsWith("..."))&&Ue(r[3]))&&!(o===this.indentNext-1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield li,yield*this.parseLineStart();let s=0;for(;r[s]===",";)s+=yield*this.pushCount(1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),r[s]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(fi),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let a=this.charAt(1);if(this.flowKey||Ue(a)||a===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let o=this.buffer.substring(0,n),r=o.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let s=this.continueScalar(r+1);if(s===-1)break;r=o.indexOf(`
`,s)}r!==-1&&(n=r-(o[r-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Ue(n)||n==="#")}*parseBlockScalar(){let t=this.pos-1,n=0,o;e:for(let s=this.pos;o=this.buffer[s];++s)switch(o){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let a=this.buffer[s+1];if(!a&&!this.atEnd)return this.setNext("block-scalar");if(a===`
`)break}default:break e}if(!o&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let r=t+1;for(o=this.buffer[r];o===" ";)o=this.buffer[++r];if(o==="	"){for(;o==="	"||o===" "||o==="\r"||o===`
`;)o=this.buffer[++r];t=r-1}else if(!this.blockScalarKeep)do{let s=t-1,a=this.buffer[s];a==="\r"&&(a=this.buffer[--s]);let i=s;for(;a===" ";)a=this.buffer[--s];if(a===`
`&&s>=this.pos&&s+1+n>i)t=s;else break}while(!0);return yield jr,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>0,n=this.pos-1,o=this.pos-1,r;for(;r=this.buffer[++o];)if(r===":"){let s=this.buffer[o+1];if(Ue(s)||t&&Hr.has(s))break;n=o}else if(Ue(r)){let s=this.buffer[o+1];if(r==="\r"&&(s===`
`?(o+=1,r=`
`,s=this.buffer[o+1]):n=o),s==="#"||t&&Hr.has(s))break;if(r===`
`){let a=this.continueScalar(o+1);if(a===-1)break;o=Math.max(o,a-2)}}else{if(t&&Hr.has(r))break;n=o}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield jr,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let o=this.buffer.slice(this.pos,t);return o?(yield o,this.pos+=o.length,o.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(fi),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.flowLevel>0,o=this.charAt(1);if(Ue(o)||n&&Hr.has(o)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Ue(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Km.has(n))n=this.buffer[++t];else if(n==="%"&&nl.has(this.buffer[t+1])&&nl.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,o;do o=this.buffer[++n];while(o===" "||t&&o==="	");let r=n-this.pos;return r>0&&(yield this.buffer.substr(this.pos,r),this.pos=n),r}*pushUntil(t){let n=this.pos,o=this.buffer[n];for(;!t(o);)o=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var qt=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,o=this.lineStarts.length;for(;n<o;){let s=n+o>>1;this.lineStarts[s]<t?n=s+1:o=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let r=this.lineStarts[n-1];return{line:n,col:t-r+1}}}};function Dt(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function ol(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function sl(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Jr(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Dn(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function qr(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function rl(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Dt(t.start,"explicit-key-ind")&&!Dt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,sl(t.value)?t.value.end?qr(t.value.end,t.sep):t.value.end=t.sep:qr(t.start,t.sep),delete t.sep)}var Do=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Ro,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let o of this.lexer.lex(t,n))yield*this.next(o);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=tl(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let o=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:o,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let o=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in o?o.indent:0:n.type==="flow-collection"&&o.type==="document"&&(n.indent=0),n.type==="flow-collection"&&rl(n),o.type){case"document":o.value=n;break;case"block-scalar":o.props.push(n);break;case"block-map":{let r=o.items[o.items.length-1];if(r.value){o.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=n;else{Object.assign(r,{key:n,sep:[]}),this.onKeyLine=!r.explicitKey;return}break}case"block-seq":{let r=o.items[o.items.length-1];r.value?o.items.push({start:[],value:n}):r.value=n;break}case"flow-collection":{let r=o.items[o.items.length-1];!r||r.value?o.items.push({start:[],key:n,sep:[]}):r.sep?r.value=n:Object.assign(r,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((o.type==="document"||o.type==="block-map"||o.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let r=n.items[n.items.length-1];r&&!r.sep&&!r.value&&r.start.length>0&&ol(r.start)===-1&&(n.indent===0||r.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(o.type==="document"?o.end=r.start:o.items.push({start:r.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{ol(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=Jr(this.peek(2)),o=Dn(n),r;t.end?(r=t.end,r.push(this.sourceToken),delete t.end):r=[this.sourceToken];let s={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:o,key:t,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,n.value){let o="end"in n.value?n.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){qr(r,n.start),r.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let o=!this.onKeyLine&&this.indent===t.indent,r=o&&(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(r&&n.sep&&!n.value){let a=[];for(let i=0;i<n.sep.length;++i){let A=n.sep[i];switch(A.type){case"newline":a.push(i);break;case"space":break;case"comment":A.indent>t.indent&&(a.length=0);break;default:a.length=0}}a.length>=2&&(s=n.sep.splice(a[1]))}switch(this.type){case"anchor":case"tag":r||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):r||n.value?(s.push(this.sourceToken),t.items.push({start:s,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Dt(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(sl(n.key)&&!Dt(n.sep,"newline")){let a=Dn(n.start),i=n.key,A=n.sep;A.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:i,sep:A}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(Dt(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let a=Dn(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]})}else n.sep?n.value||r?t.items.push({start:s,key:null,sep:[this.sourceToken]}):Dt(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);r||n.value?(t.items.push({start:s,key:a,sep:[]}),this.onKeyLine=!0):n.sep?this.stack.push(a):(Object.assign(n,{key:a,sep:[]}),this.onKeyLine=!0);return}default:{let a=this.startBlockValue(t);if(a){if(a.type==="block-seq"){if(!n.explicitKey&&n.sep&&!Dt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else o&&t.items.push({start:s});this.stack.push(a);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(n.value){let o="end"in n.value?n.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){qr(r,n.start),r.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Dt(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>t.indent){let o=this.startBlockValue(t);if(o){this.stack.push(o);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.items.length-1];if(this.type==="flow-error-end"){let o;do yield*this.pop(),o=this.peek(1);while(o?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:r,sep:[]}):n.sep?this.stack.push(r):Object.assign(n,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let o=this.startBlockValue(t);o?this.stack.push(o):(yield*this.pop(),yield*this.step())}else{let o=this.peek(2);if(o.type==="block-map"&&(this.type==="map-value-ind"&&o.indent===t.indent||this.type==="newline"&&!o.items[o.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&o.type!=="flow-collection"){let r=Jr(o),s=Dn(r);rl(t);let a=t.end.splice(1,t.end.length);a.push(this.sourceToken);let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:a}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let n=Jr(t),o=Dn(n);return o.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=Jr(t),o=Dn(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(o=>o.type==="newline"||o.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;case"space":case"comment":default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function $m(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new qt||null,prettyErrors:t}}function ui(e,t={}){let{lineCounter:n,prettyErrors:o}=$m(t),r=new Do(n?.addNewLine),s=new ko(t),a=null;for(let i of s.compose(r.parse(e),!0,e.length))if(!a)a=i;else if(a.options.logLevel!=="silent"){a.errors.push(new Ge(i.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return o&&n&&(a.errors.forEach(Za(e,n)),a.warnings.forEach(Za(e,n))),a}function gi(e,t,n){let o=null;if(typeof t=="function"||Array.isArray(t)?o=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let r=Math.round(n);n=r<1?void 0:r>8?{indent:8}:{indent:r}}if(e===void 0){let{keepUndefined:r}=n??t??{};if(!r)return}return Me(e)&&!o?e.toString(n):new ut(e,o,n).toString(n)}function Kr(e){return e.value===null?"found nothing":typeof e.value=="number"?`found ${e.value}`:Array.isArray(e.value)?`found ${e.value.length===0?"an empty":"a"} list`:e.value instanceof Map?"found a mapping":`found ${x(JSON.stringify(e.value))}`}function al(e,t){let n=/end with a (\S)$/.exec(t)?.[1]??/closing ["'](quote)/.exec(t)?.[1];return n===void 0?t:`found no closing ${n}, expected one before this place`}var zm={BAD_INDENT:al,BLOCK_AS_IMPLICIT_KEY:()=>"found a second colon in a line, expected one key and its value",DUPLICATE_KEY:e=>`found the key "${x(/^[^:\s]*/.exec(e)[0])}" twice, expected it once`,MISSING_CHAR:al,MULTILINE_IMPLICIT_KEY:()=>"found no colon in the line, expected a key, a colon and its value",MULTIPLE_DOCS:()=>"found a second document, expected one",TAB_AS_INDENT:()=>"found a tab, expected spaces as indentation",TAG_RESOLVE_FAILED:()=>"found a tag, expected a plain value"};function Yr(e,t){let n=i=>t.resolve(i),o=new qt,r=ui(e,{lineCounter:o,prettyErrors:!1,stringKeys:!0}),s=i=>{let{line:A,col:c}=o.linePos(i);return t.place(Math.max(A,1),Math.max(c,1))};for(let{code:i,message:A,pos:c}of[...r.errors,...r.warnings])throw new m(s(c[0]),zm[i]?.(e.slice(c[0]),A)??A);let a=(i,A)=>{let c=s(i?.range?.[0]??A),l=f=>({where:c,resolve:n,value:f});if(i===null)return l(null);if(Ce(i)){let f=new Map;for(let{key:u,value:I}of i.items){let d=u.range[0],g=String(u.value);f.set(g,{where:s(d),item:a(I,d)})}return l(f)}if(Be(i))return l(i.items.map(f=>a(f,A)));if(_(i)){let f=i.value;if(f===null||["boolean","number","string"].includes(typeof f)){let I=l(f);return typeof f=="number"?{...I,written:i.source}:I}}throw new m(c,"found an alias or a tag, expected a plain value")};return a(r.contents,0)}var Ii=(e,t)=>e===""?t:`${e}: ${t}`;function Vm(e,t){return e===""?t:`${e}.${t}`}function te(e,t,n){throw new m(e.where,Ii(t,`${Kr(e)}, expected ${n}`))}function Al(e,t){return typeof e=="number"&&(t.above?e>t.min:e>=t.min)&&(t.below?e<t.max:e<=t.max)}function il(e){return Math.abs(e)>=1e12?e.toExponential().replace("+",""):String(e)}function cl({min:e,max:t,above:n,below:o}){let[r,s]=[il(e),il(t)];return n?`above ${r}, ${o?"below":"at most"} ${s}`:`from ${r} to ${o?"below ":""}${s}`}function Ae(e){return(t,n)=>Al(t.value,e)?t.value:te(t,n,`a number ${cl(e)}`)}function be(e){return(t,n)=>Al(t.value,e)&&Number.isInteger(t.value)?t.value:te(t,n,`a whole number ${cl(e)}`)}function Nn(){return(e,t)=>typeof e.value=="boolean"?e.value:te(e,t,"true or false")}function ge(...e){return(t,n)=>e.find(o=>o===t.value)??te(t,n,e.join(" or "))}function No(e,t){return(n,o)=>typeof n.value=="string"&&e.test(n.value)?n.value:te(n,o,t)}function Xe(e){return(t,n)=>t.value===null?null:e(t,n)}function di(e){return(t,n)=>Array.isArray(t.value)&&t.value.length>0?t.value.map(o=>e(o,n)):te(t,n,"a list of at least one value")}function To(e){let t=di(e);return(n,o)=>{let r=t(n,o),s=r.find((a,i)=>r.indexOf(a)!==i);if(s===void 0)return r;throw new m(n.where,Ii(o,`found ${x(String(s))} twice, expected different values`))}}function ne(e,t){let n=Object.keys(e);return(o,r)=>{if(!(o.value instanceof Map))return te(o,r,`a mapping of ${n.join(", ")}`);for(let[a,i]of o.value)if(!n.includes(a))throw new m(i.where,hi(a,n)+(r===""?"":` of ${r}`));let s={};for(let a of n){let i=o.value.get(a);if(!i){if(t===void 0||!(a in t))throw new m(o.where,Ii(r,`the key "${a}" is missing`));s[a]=t[a];continue}s[a]=e[a](i.item,Vm(r,a))}return s}}function Tn(e,t){return(n,o)=>{let{value:r}=n,s=r instanceof Map?Object.keys(e).filter(a=>r.has(a)):[];return s.length===1?e[s[0]](n,o):te(n,o,t)}}function hi(e,t){return`found the unknown key "${x(e)}", expected one of the keys ${t.join(", ")}`}var Xm=Ae({min:-1e30,max:1e30}),Zm=(e,t)=>{let n="null or [low, high], low below high";if(!Array.isArray(e.value)||e.value.length!==2)return te(e,t,n);let[o,r]=e.value.map(s=>Xm(s,t));if(o<r)return[o,r];throw new m(e.where,`${t}: found [${o}, ${r}], expected ${n}`)},eE=(e,t)=>{let{value:n}=e;if(typeof n!="string"||n===""||n==="table:")return te(e,t,"rows, table:FILE or a checkpoint");if(n==="rows")return n;let o=n.startsWith("table:")?"table:":"";return o+e.resolve(n.slice(o.length))};function ll(e,t){return t.kind==="boolean"&&t.words?t.words.key:uo(e)}function tE(e){switch(e.kind){case"number":return Ae(e);case"integer":return be(e);case"boolean":return e.words?ge(e.words.yes,e.words.no):Nn();case"choice":return ge(...e.of);case"range":return Xe(Zm)}}function $r({own:e,policy:t}){let n=new Map(Object.entries(e).map(([o,r])=>[ll(o,r),tE(r)]));return t===null&&n.set("policy",eE),n}var mi=[...new Set(pe.flatMap(e=>[...$r(e).keys()]))];function fl(e){let t=e;return Object.fromEntries(Object.entries(T(e).own).map(([n,o])=>{let r=t[ll(n,o)];return[n,o.kind==="boolean"&&o.words?r===o.words.yes:r]}))}var _n=4;var ul=["published_protocol"],gl=["batch","steps","input","hidden","mdp","evaluate","observers","log_every","evaluate_every","checkpoint_every","kernels","on_divergence","inadmissible"];function Ze(e){let{target_update:t,learning_rates:n}=e,[o,r]="polyak"in t?[t.polyak,t.every]:[1,t.copy_every];return{algorithm:e.algorithm,...fl(e),gamma:e.gamma,tau:o,targetEvery:r,huber:e.huber,initialisation:e.initialisation,learningRate:e.learning_rate,...n&&{learningRates:n},schedule:{warmUp:e.warm_up_steps,decay:e.learning_rate_decay,steps:e.steps},beta1:e.beta1,beta2:e.beta2,epsilon:e.epsilon,weightDecay:e.weight_decay,maxNorm:e.max_norm??1/0}}function Il({input:e,hidden:t},n){let{actions:o}=n;if("dense"in e){if(!("features"in n))throw new m("input","found {dense: true}, but the states are numbered: expected {embedding: n}");return{input:{kind:"dense",features:n.features},hidden:t,actions:o}}if(!("states"in n))throw new m("input",`found {embedding: ${e.embedding}}, but the data are ${n.features} features a row: expected {dense: true}`);return{input:{kind:"embedding",states:n.states,width:e.embedding},hidden:t,actions:o}}var dl=["icu-sepsis","mdp"];function hl(e,t){return e.mdp_sha256===null?"unknown":e.mdp_sha256!==t.sha256?"other":e.declared?"declared":"mdp"}function Wr(e){return e==="mdp"||e==="declared"}function ml(e,t=null){return{mdp:null,declared:`exact by declaration: ${t===null?"the data do not say that their states are the MDP's, the user does":`the data say that their states are those of another MDP (mdp_sha256 ${t.slice(0,12)}\u2026), the user that they are this one's`}`,other:"no exact score applies: the data are of another MDP, by their mdp_sha256",unknown:"no exact score applies: nothing says whose states the data's are (they hold no mdp_sha256); where they are ICU-Sepsis's, declare it by --states-are icu-sepsis (data/README.md)"}[e]}var Mn=3,El=["format","name","algorithm","alpha","gamma","tau","double_dqn","learning_rate","warm_up_steps","learning_rate_decay","beta1","beta2","epsilon","weight_decay","max_norm","batch","steps","support","target_range","policy_network","embedding","hidden","seeds","mdp","dataset","log_every","evaluate_every","checkpoint_every","kernels","on_divergence","inadmissible"];function Ei(e,t){return new Map(Object.entries(t).map(([n,o])=>[n,{where:e.where,item:{...e,value:o}}]))}var zr={tau:{key:"target_update",check:Ae({min:0,max:1}),value:e=>Ei(e,{polyak:e.value,every:1}),words:e=>`target_update: {polyak: ${e}, every: 1}`},double_dqn:{key:"target",check:Nn(),value:({value:e})=>e===!0?"double":"single",words:e=>`target: ${e===!0?"double":"single"}`},embedding:{key:"input",check:be({min:1,max:4096}),value:e=>Ei(e,{embedding:e.value}),words:e=>`input: {embedding: ${e}}`}},nE={learning_rates:null,huber:!1,initialisation:"xavier",evaluate:"exact"},pi=Object.keys(zr);function pl(e){return pi.find(t=>zr[t].key===e)??e}function wl(e,t){return new Map(Array.from(e,([n,o])=>{if(!Object.hasOwn(zr,n))return[n,o];let{key:r,check:s,value:a,words:i}=zr[n],{item:A}=o;if(t)throw new m(o.where,`found "${n}", a word of format ${Mn}, expected ${i(A.value)}`);return s(A,n),[r,{...o,item:{...A,value:a(A)}}]}))}function Cl(e){let{where:t,item:n}=e.get("format"),o=Ei(n,{...nE,observers:[{...n,value:"published_protocol"}]});return new Map([...Array.from(o,([r,s])=>[r,{...s,where:t}]),...e])}var wi=be({min:0,max:2**32-1}),Fn=be({min:1,max:2**31-1}),Ql=be({min:1,max:4096}),Vr={min:0,max:1},yl=Ae({min:0,max:1}),oE=ne({behaviour:ge("clinician","random","random-admissible"),episodes:be({min:1,max:1e7}),seed:wi}),Ci=(e,t)=>typeof e.value!="string"||e.value===""?te(e,t,"the path of a file"):e.resolve(e.value),Sl=ne({path:Ci}),rE=ne({path:Ci,states:ge(...dl)}),sE=(e,t)=>typeof e.value=="string"&&e.value!==""?e.resolve(e.value):te(e,t,"the folder of a cohort: name one by --cohort DIR"),aE=ne({cohort:sE}),iE=(e,t)=>{let n=o=>e.value instanceof Map&&e.value.has(o);return n("cohort")?aE(e,t):n("path")?e.value.size>1?rE(e,t):Sl(e,t):oE(e,t)},AE=be({min:1,max:65536}),cE=(e,t)=>e.value==="full"?"full":(typeof e.value=="string"&&te(e,t,"full or a whole number"),AE(e,t)),Bl=Ae({min:1e-9,max:1}),lE=Tn({count:ne({count:be({min:1,max:2**32-1})}),share:ne({share:Bl}),relative:ne({relative:Bl})},"null, {count: k}, {share: p} or {relative: t}"),fE=Tn({polyak:ne({polyak:Ae(Vr),every:Fn}),copy_every:ne({copy_every:Fn})},"{polyak: rate, every: steps} or {copy_every: steps}"),uE=(e,t)=>e.value===!0?!0:te(e,t,"true"),gE=Tn({embedding:ne({embedding:Ql}),dense:ne({dense:uE})},"{embedding: features} or {dense: true}"),bl="{held_out: {share: p, seed: n}}",vl="{held_out: {path: FILE}}",IE=`${bl}, ${vl} or {validation: {on_out_of_range: warn or fail}}`,dE=Tn({held_out:ne({held_out:Tn({share:ne({share:Ae({min:.01,max:.99}),seed:wi}),path:Sl},"{share: p, seed: n} or {path: FILE}")}),validation:ne({validation:ne({on_out_of_range:ge("warn","fail")})})},`exact, none, ${IE}`),hE=(e,t)=>e.value==="exact"||e.value==="none"?e.value:dE(e,t),mE=(e,t)=>Array.isArray(e.value)&&e.value.length===0?[]:To(ge(...ul))(e,t),EE=(e,t)=>e.value instanceof Map?Object.fromEntries(Array.from(e.value,([n,o])=>[n,yl(o.item,`${t}.${n}`)])):te(e,t,"null or a mapping of networks to learning rates"),pE=new Map([[1,"support, policy_network, warm_up_steps, learning_rate_decay and more"],[2,"target_range and more"]]),Xr={format:(e,t)=>{if(e.value===_n||e.value===Mn)return _n;let n=pE.get(e.value),o=n?`which asks for ${n} too: see configs/cql.yaml`:"the format this version reads";return te(e,t,`${_n}, ${o}`)},name:No(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,"up to 64 letters, digits, dots, - and _"),algorithm:ge(...pe.map(({name:e})=>e)),gamma:Ae(Vr),target_update:fE,learning_rate:yl,learning_rates:Xe(EE),warm_up_steps:be({min:0,max:2**31-1}),learning_rate_decay:ge("none","cosine","linear"),beta1:Ae({...Vr,below:!0}),beta2:Ae({...Vr,below:!0}),epsilon:Ae({min:1e-30,max:1}),weight_decay:Ae({min:0,max:1e6}),max_norm:Xe(Ae({min:1e-30,max:1e30})),huber:Nn(),batch:cE,steps:Fn,support:Xe(lE),policy_network:ge("online","target"),input:gE,hidden:di(Ql),initialisation:ge("xavier","orthogonal"),seeds:To(wi),mdp:Xe(Ci),dataset:iE,evaluate:hE,observers:mE,log_every:Fn,evaluate_every:Fn,checkpoint_every:Fn,kernels:Xe(No(/^[A-Za-z0-9_-]+$/,"the name of a kernel variant, or null")),on_divergence:ge("fail","continue"),inadmissible:ge("mean","terminate")};function wE(e){let{algorithm:t,support:n,policy_network:o,learning_rates:r,huber:s,batch:a}=e,i=Ze(e),{nets:A,passes:c,policy:l}=T(e),f=A(i),u=[];n!==null&&c.every(({network:g})=>g==="online")&&u.push(["support",`found a rule, expected null with algorithm ${t}, which values no actions`]);let I=f.find(g=>g.name===l?.net);o==="target"&&!I?.hasTarget&&u.push(["policy_network",`found "target", expected online with algorithm ${t}, which trains no other`]);let d=Object.keys(r??{}).find(g=>f.every(h=>h.name!==g));if(d!==void 0){let g=f.map(h=>h.name).join(", ");u.push(["learning_rates",`found "${d}", expected networks of algorithm ${t}: ${g}`])}return s&&a==="full"&&u.push(["huber","found true, expected false with batch: full, on which it has no form"]),u}function xl(e,t){let{warm_up_steps:n,steps:o,observers:r,evaluate:s,dataset:a}=e,i=n>=o?[["warm_up_steps",`found ${n}, expected fewer than the ${o} steps`]]:[];i.push(...wE(e)),r.length>0&&s!=="exact"&&i.push(["observers",`found ${r.join(", ")}, expected [] unless evaluate is exact: they look on at exact evaluations`]),typeof s!="string"&&"validation"in s&&!("cohort"in a)&&i.push(["evaluate",`found validation, which cohorts have, but dataset is none: expected ${bl} or ${vl}, or a cohort`]);for(let[A,c]of i)throw new m(t(A),`${A}: ${c}`)}function kl(e){return new Map(e.flatMap(t=>[...t]))}var Rl=Object.keys(Xr),[Dl,Nl]=[Rl.slice(0,3),Rl.slice(3)],CE=[...Dl,...mi,...Nl];function Bi(e,t=[]){if(!(e.value instanceof Map))throw new m(e.where,`${Kr(e)}, expected a mapping of keys to values`);let n=e.value,o=n.get("format")?.item.value,r=[...t,...o===Mn?El:CE];for(let[s,a]of n)if(!(r.includes(s)||pi.includes(s)))throw new m(a.where,hi(s,r));return wl(n,o===_n)}function BE(e,{algorithm:t,own:n}){for(let[o,{where:r}]of e){if(!mi.includes(o)||n.has(o))continue;let s=n.size===0?"none of its own":Array.from(n.keys()).join(", ");throw new m(r,`${o}: algorithm ${t} does not have it; it has ${s}`)}}function Qi(e,t){let n=kl(e),o=n.get("format")?.item.value===Mn,r=o?Cl(n):n,s={},a=(u,I)=>{let d=r.get(u);if(d)s[u]=I(d.item,u);else{let g=o?pl(u):u;throw new m(t,`the key "${g}" is missing`)}};for(let u of Dl)a(u,Xr[u]);let i=T(s),A=$r(i),c=kl(e.slice(e.findLastIndex(u=>u.has("algorithm")))),l=new Map([...c].filter(([,{item:u}])=>Array.isArray(u.value)));BE(o?l:c,{algorithm:i.name,own:A});for(let[u,I]of A)a(u,I);for(let u of Nl)a(u,Xr[u]);let f=s;return xl(f,u=>r.get(u).item.where),f}function Tl(e,t){let n=Yr(e,{place:()=>t,resolve:o=>o});return Qi([Bi(n)],t)}var Pe=new Uint32Array(1024);for(let e=0;e<256;e++){let t=e;for(let n=0;n<8;n++)t=t&1?t>>>1^3988292384:t>>>1;Pe[e]=t}for(let e=256;e<Pe.length;e++)Pe[e]=Pe[e-256]>>>8^Pe[Pe[e-256]&255];function Nt(e,t=0){let n=~t,o=0;for(;o+4<=e.length;o+=4)n^=e[o]|e[o+1]<<8|e[o+2]<<16|e[o+3]<<24,n=Pe[768+(n&255)]^Pe[512+(n>>>8&255)]^Pe[256+(n>>>16&255)]^Pe[n>>>24];for(;o<e.length;o++)n=n>>>8^Pe[(n^e[o])&255];return~n>>>0}var Kt={F64:Float64Array,F32:Float32Array,I32:Int32Array,U32:Uint32Array,U8:Uint8Array},Zr="crc32",QE=1e8,_l=e=>new Uint8Array(e.buffer,e.byteOffset,e.byteLength),Fl=e=>e.toString(16).padStart(8,"0"),yi=new TextEncoder,es=(e,t)=>e<t?-1:e>t?1:0;function Ol(e,t,n){return Fl(Nt(n,Nt(yi.encode(JSON.stringify([e,t.dtype,t.shape])))))}function Ll(e){let t=Object.entries(e).sort(([n],[o])=>es(n,o));return Fl(Nt(yi.encode(JSON.stringify(t))))}function yE([e,{dtype:t,data_offsets:[n,o]}],[r,{dtype:s,data_offsets:[a,i]}]){let A=c=>Kt[c].BYTES_PER_ELEMENT;return n-a||o-i||A(s)-A(t)||es(e,r)}function Gl(e,t={}){if(Zr in t||e.has("__metadata__"))throw new RangeError(`Cannot use the names ${Zr} and __metadata__: they are reserved`);let n=[...e].sort(([u,I],[d,g])=>g.data.BYTES_PER_ELEMENT-I.data.BYTES_PER_ELEMENT||es(u,d)),o=[],r=[],s=0;for(let[u,{shape:I,data:d}]of n){if(I.reduce((p,w)=>p*w,1)!==d.length)throw new RangeError(`Cannot shape ${u}: ${d.length} elements as (${I})`);let g=Object.keys(Kt).find(p=>d instanceof Kt[p]),h=s+d.byteLength,E={dtype:g,shape:I,data_offsets:[s,h]};o.push([u,E]),r.push(Ol(u,E,_l(d))),s=h}r.push(Ll(t));let a=Object.entries({...t,[Zr]:r.join(" ")}).sort(([u],[I])=>es(u,I)),i=Object.fromEntries([["__metadata__",Object.fromEntries(a)],...o]),A=yi.encode(JSON.stringify(i)),c=8+Math.ceil(A.length/8)*8,l=new Uint8Array(c+s).fill(32,8,c);new DataView(l.buffer).setBigUint64(0,BigInt(c-8),!0),l.set(A,8);let f=c;for(let[,{data:u}]of n)l.set(_l(u),f),f+=u.byteLength;return l}function Si(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ml(e){return Number.isSafeInteger(e)&&e>=0}function SE(e,t){let n=new DataView(e.buffer,e.byteOffset,e.byteLength),o=e.length<8?1/0:Number(n.getBigUint64(0,!0));if(o>QE||8+o>e.length){let s=`${e.length} bytes cannot hold the header`;throw new m(t,`${s}: cut short, or no safetensors file`)}let r;try{let s=new TextDecoder("utf-8",{fatal:!0}).decode(e.subarray(8,8+o));r=JSON.parse(s)}catch{throw new m(t,"the safetensors header is not JSON: the file is damaged")}if(!Si(r))throw new m(t,"the safetensors header is no JSON object");return{header:r,start:8+o}}function bE(e,t){let n=e??{};if(!(Si(n)&&Object.values(n).every(r=>typeof r=="string")))throw new m(`${t}: __metadata__`,"expected a map of strings");return n}function vE(e,t){let n=A=>new m(t,A);if(!Si(e))throw n("expected dtype, shape and data_offsets");let{dtype:o,shape:r,data_offsets:s,...a}=e;if(Object.keys(a).length>0)throw n(`unknown key ${x(Object.keys(a)[0])}`);if(typeof o!="string"||!Object.hasOwn(Kt,o))throw n(`dtype ${x(JSON.stringify(o)??"missing")}, expected ${Object.keys(Kt).join(", ")}`);if(!Array.isArray(r)||!r.every(Ml))throw n(`shape ${x(JSON.stringify(r)??"missing")}, expected a list of sizes`);if(!Array.isArray(s)||s.length!==2||!s.every(Ml))throw n(`data_offsets ${x(JSON.stringify(s)??"missing")}, expected [begin, end]`);let i=r.reduce((A,c)=>A*c,1)*Kt[o].BYTES_PER_ELEMENT;if(s[1]-s[0]!==i)throw n(`${s[1]-s[0]} bytes, expected ${i} for ${o} (${x(String(r))})`);return e}function Ul(e,t,n={}){let{header:o,start:r}=SE(e,t),{__metadata__:s,...a}=o,{[Zr]:i,...A}=bE(s,t),c=Object.entries(a).map(([d,g])=>[d,vE(g,`${t}: ${x(d)}`)]).sort(yE),l=i?.split(" ");if(l?l.length!==c.length+1:n.requireChecksums)throw new m(`${t}: __metadata__`,"expected a CRC-32 of every tensor");let u=new Map,I=0;for(let[d,[g,h]]of c.entries()){let[E,p]=h.data_offsets,w=`${t}: ${x(g)}`;if(E!==I)throw new m(w,`begins at byte ${E} of the data, expected ${I}`);if(r+p>e.length){let Q=`its bytes end at ${r+p}, the file at ${e.length}`;throw new m(w,`${Q}: the file is cut short`)}let C=e.slice(r+E,r+p);if(l&&Ol(g,h,C)!==l[d])throw new m(w,"does not match its CRC-32: the file is damaged");u.set(g,{shape:h.shape,data:new Kt[h.dtype](C.buffer)}),I=p}if(r+I!==e.length)throw new m(t,`${e.length-r-I} bytes after the last tensor, expected none`);if(l&&Ll(A)!==l.at(-1))throw new m(`${t}: __metadata__`,"does not match its CRC-32: damaged file");return{tensors:u,metadata:A}}var Pl={input:{kind:"embedding",states:716,width:256},hidden:[256,256],actions:25};function gt(e){return[e.input.kind==="embedding"?e.input.width:e.input.features,...e.hidden,e.actions]}function fe(e){let t=[],n=0,o=(s,...a)=>{let i=a.reduce((A,c)=>A*c,1);t.push({name:s,shape:a,offset:n,size:i}),n+=i};e.input.kind==="embedding"&&o("state_embedding.weight",e.input.states,e.input.width);let r=gt(e);for(let s=0;s+1<r.length;s++)o(`network.${2*s}.weight`,r[s+1],r[s]),o(`network.${2*s}.bias`,r[s+1]);return t}function et(e){let t=fe(e).at(-1);return t.offset+t.size}function Qe(e,t){let n=0;return T(e).nets(e).map(o=>{let r=o.outputs==="actions"?t:{...t,actions:1},s={...o,shape:r,offset:n,size:et(r)};return n+=s.size,s})}function ts(e,t){let n=Qe(e,t).at(-1);return n.offset+n.size}function bi(e,t,n){let o=Qe(e,t).find(r=>r.name===n);if(!o)throw new RangeError(`Cannot find a network ${n} of ${e.algorithm}`);return o}function vi(e,t){let n=Qe(e,t);return n.flatMap(o=>fe(o.shape).map(r=>({...r,name:n.length===1?r.name:`${o.name}.${r.name}`,offset:o.offset+r.offset})))}function xE(e,t,n){let o=0;for(let r=0;r<n.inner;r++)o+=e[n.i+r]*t[n.j+r];return o}function _o(e,t,n){let{rows:o,columns:r,inner:s}=n,a=new Float64Array(o*r),i=o-o%2,A=r-r%4;for(let c=0;c<i;c+=2){let l=c*s,f=l+s;for(let u=0;u<A;u+=4){let I=u*s,d=I+s,g=d+s,h=g+s,E=0,p=0,w=0,C=0,Q=0,y=0,S=0,B=0;for(let D=0;D<s;D++){let N=e[l+D],v=e[f+D],R=t[I+D],G=t[d+D],K=t[g+D],oe=t[h+D];E+=N*R,p+=N*G,w+=N*K,C+=N*oe,Q+=v*R,y+=v*G,S+=v*K,B+=v*oe}let b=c*r+u;a[b]=E,a[b+1]=p,a[b+2]=w,a[b+3]=C,a[b+r]=Q,a[b+r+1]=y,a[b+r+2]=S,a[b+r+3]=B}}for(let c=0;c<o;c++){let l=c<i?A:0;for(let f=l;f<r;f++)a[c*r+f]=xE(e,t,{i:c*s,j:f*s,inner:s})}return a}function ns(e,t){let{rows:n,columns:o}=t,r=new Float64Array(e.length);for(let s=0;s<n;s++)for(let a=0;a<o;a++)r[a*n+s]=e[s*o+a];return r}function kE(e,t){let n=fe(e),o=e.input.kind==="embedding"?1:0,r=gt(e),s=a=>new Float64Array(t.subarray(n[a].offset,n[a].offset+n[a].size));return r.slice(1).map((a,i)=>({weight:s(o+2*i),bias:s(o+2*i+1),inputs:r[i],outputs:a}))}function RE(e,t,n){if(e.input.kind==="dense"){if(n.length%e.input.features!==0)throw new RangeError(`Cannot read rows of ${e.input.features} features: found ${n.length} numbers`);return new Float64Array(n)}let{states:o,width:r}=e.input,s=new Float64Array(n.length*r);return n.forEach((a,i)=>{if(!(Number.isInteger(a)&&a>=0&&a<o))throw new RangeError(`Cannot embed state ${a}: the network has ${o} states`);s.set(t.subarray(a*r,(a+1)*r),i*r)}),s}function os(e,t){let{weight:n,bias:o,inputs:r,outputs:s}=t,a=e.length/r,i=_o(e,n,{rows:a,columns:s,inner:r});for(let A=0;A<a;A++)for(let c=0;c<s;c++)i[A*s+c]+=o[c];return i}function xi(e){for(let t=0;t<e.length;t++)e[t]<0&&(e[t]=0);return e}function ki(e,t,n){let o=kE(e,t),r=[RE(e,t,n)];for(let s of o.slice(0,-1))r.push(xi(os(r.at(-1),s)));return{activations:r,q:os(r.at(-1),o.at(-1))}}function Yt(e,t,n){return ki(e,t,n).q}var U=40,rs=["targetRate","beta1","restOfBeta1","beta2","restOfBeta2","maxNorm","epsilon","decay","gamma","lowest","highest","huber","targetEvery","seed","offset","count","policy","byTransition","weights"],Ri=24;function ss(e){let t=Object.keys(T(e).words(e));return Object.fromEntries([...rs.map((n,o)=>[n,o]),...t.map((n,o)=>[n,Ri+o])])}function as({hyper:e,seed:t,slice:n},{hasTarget:o,infinity:r,places:s}){let{targetRange:a}=e,[i,A]=a??[-1/0,1/0],c=I=>Number.isFinite(I)?I:Math.sign(I)*r,l=new Float32Array(U),f=new Uint32Array(l.buffer);l.set([o?e.tau:0,e.beta1,1-e.beta1,e.beta2,1-e.beta2,Number.isFinite(e.maxNorm)?e.maxNorm:0,e.epsilon,e.weightDecay,e.gamma,i,A,Number(e.huber??!1),e.targetEvery??1].map(c)),f.set([t,n.offset,n.count],rs.indexOf("seed"));for(let[I,d]of Object.entries(s??{}))f[rs.indexOf(I)]=d;let u=Object.values(T(e).words(e));return l.set(u.map(c),Ri),f}function is(e,t){let n=new Float32Array(Uint32Array.from(t).buffer),o=rs.indexOf("seed");return Object.fromEntries(Object.entries(ss(e)).map(([r,s])=>[r,s>=o&&s<Ri?t[s]:n[s]]))}function Tt({metrics:e}){return 4*Math.ceil((1+e.length)/4)}function As({metrics:e},t){let n=t[0];return Object.fromEntries(e.map(({name:o,over:r},s)=>{let a=t[1+s];return[o,n===0?NaN:r==="max"?a:a/n]}))}var On=1;function jl(e,t){if(e===On)return;let n=typeof e=="number"&&e>On;throw new m(t,n?`format ${e}, this version reads formats up to ${On}: use a newer version`:`format ${x(JSON.stringify(e)??"missing")}, expected ${On}`)}function ls({data:e,config:t},n){return e!==void 0?hl(e,n):"behaviour"in t.dataset?"mdp":"unknown"}function _t(e){let{state:t,config:n,shape:o,support:r}=e,s=Ze(n),{policy:a,name:i}=T(s);if(!a)throw new m(n.name,`${i} evaluates a policy: it has none of its own to score`);let A=n.policy_network==="target"?t.target:t.parameters,{shape:c,offset:l,size:f}=bi(s,o,a.net),u=A.subarray(l,l+f),{among:I}=a;if(!I)return{shape:c,parameters:u,allowed:r?.allowed};let d=bi(s,o,I.net),g=I.threshold(s),h=t.parameters.subarray(d.offset,d.offset+d.size),{input:E,actions:p}=o,w=y=>{let S=Yt(d.shape,h,y),B=S.length/p;return Uint32Array.from({length:B},(b,D)=>lo(S.subarray(D*p,(D+1)*p),g))};if(E.kind==="dense")return{shape:c,parameters:u,among:w};let C=Uint16Array.from({length:E.states},(y,S)=>S),Q=w(C).map((y,S)=>r?(y&r.allowed[S])>>>0||r.allowed[S]:y);return{shape:c,parameters:u,allowed:Q}}var Hl=2**32-1,Di="metric_sums",Ni="support.allowed",Ti="support.fallback",_i=[["parameters",""],["target","target."],["firstMoment","exp_avg."],["secondMoment","exp_avg_sq."]];function Jl(e){let{state:t,shape:n,seed:o,config:r,support:s,data:a,cohort:i,endedAt:A}=e,c=new Map,l=Ze(r);for(let[u,I]of _i)for(let{name:d,shape:g,offset:h,size:E}of vi(l,n)){let p=t[u].subarray(h,h+E);c.set(I+d,{shape:g,data:p})}let{metricSums:f}=t;if(c.set(Di,{shape:[f.length],data:f}),s){let{allowed:u,fallback:I}=s;c.set(Ni,{shape:[u.length],data:u}),c.set(Ti,{shape:[I.length],data:I})}return Gl(c,{format:String(On),step:String(t.step),diverged_at:JSON.stringify(t.divergedAt),seed:String(o),network:JSON.stringify(n),config:JSON.stringify(r),...a&&{data:JSON.stringify(a)},...i&&{cohort:JSON.stringify(i)},...A!==void 0&&{ended_at:String(A)}})}var DE={F32:Float32Array,U32:Uint32Array,U8:Uint8Array};function cs(e,t,n){let o=`${n.where}: ${t}`,r=e.get(t);if(!r)throw new m(o,"tensor is missing");let{shape:s,data:a}=r;if(!(a instanceof DE[n.type]))throw new m(o,`expected type ${n.type}`);if(n.shape&&String(n.shape)!==String(s))throw new m(o,`shape (${x(String(s))}), expected (${n.shape})`);return e.delete(t),a}function NE(e,{hyper:t,shape:n,where:o}){let r=n.hidden.length+1;if(2*r*_i.length>e.size)throw new m(`${o}: network`,`a network of ${r} layers, expected that of the file's ${e.size} tensors`);let s=vi(t,n),a=_i.map(([A,c])=>{let l=s.map(({name:f,shape:u})=>cs(e,c+f,{shape:u,type:"F32",where:o}));return[A,l]}),i=ts(t,n);return Object.fromEntries(a.map(([A,c])=>{let l=new Float32Array(i);return c.forEach((f,u)=>l.set(f,s[u].offset)),[A,l]}))}function TE(e,{hyper:t,where:n}){let o=cs(e,Di,{shape:null,type:"F32",where:n}),r=Tt(T(t));if([0,r].includes(o.length))return o;throw new m(`${n}: ${Di}`,`shape (${o.length}), expected (${r})`)}function _E(e,{input:t,actions:n},o){let r=[t.kind==="embedding"?t.states:0],s=cs(e,Ni,{shape:r,type:"U32",where:o}),a=cs(e,Ti,{shape:r,type:"U8",where:o}),i=s.findIndex(l=>l===0||n<32&&l>>>n!==0);if(i>=0){let l=`${o}: ${Ni}[${i}]`;throw new m(l,`${s[i]}, expected bits of the ${n} actions`)}let A=a.findIndex(l=>l>Qt.unseen);if(A<0)return{allowed:s,fallback:a};let c=`${o}: ${Ti}[${A}]`;throw new m(c,`${a[A]}, expected 0 to ${Qt.unseen}`)}function ME(e){let{input:t,hidden:n,actions:o}=e??{},r=[o,...Array.isArray(n)?n:[void 0]];return t?.kind==="embedding"?r.push(t.states,t.width):r.push(t?.kind==="dense"?t.features:void 0),r.every(s=>Number.isSafeInteger(s)&&s>0)}function FE(e){let{sha256:t,mdp_sha256:n,declared:o,named_mdp_sha256:r}=e??{},s=a=>typeof a=="string"&&/^[0-9a-f]{64}$/.test(a);return s(t)&&(n===null||s(n))&&typeof o=="boolean"&&(r===void 0||s(r))}function fs(e,t){let{tensors:n,metadata:o}=Ul(e,t),r=g=>{try{return JSON.parse(o[g])}catch{throw new m(`${t}: ${g}`,"found no such metadata, expected a checkpoint")}},s=(g,h=0)=>{let E=r(g);if(Number.isInteger(E)&&E>=h&&E<=Hl)return E;let p=`expected a whole number from ${h} to ${Hl}`;throw new m(`${t}: ${g}`,`found ${x(o[g])}, ${p}`)};jl(r("format"),t);let a=r("network");if(!ME(a))throw new m(`${t}: network`,`found ${x(o.network)}, expected its sizes`);let i=Tl(o.config??"",`${t}: config`),A=Ze(i),c=NE(n,{hyper:A,shape:a,where:t}),l=TE(n,{hyper:A,where:t}),f=i.support===null?void 0:_E(n,a,t),u=o.data===void 0?void 0:r("data");if(u!==void 0&&!FE(u))throw new m(`${t}: data`,`found ${o.data}, expected the data's hashes`);let I=o.cohort===void 0?void 0:tc(r("cohort"),`${t}: cohort`),[d]=n.keys();if(d!==void 0)throw new m(`${t}: ${x(d)}`,"found an unknown tensor");return{shape:a,seed:s("seed"),config:i,support:f,data:u,cohort:I,endedAt:o.ended_at===void 0?void 0:s("ended_at",1),state:{...c,metricSums:l,step:s("step"),divergedAt:r("diverged_at")===null?null:s("diverged_at",1)}}}var M={none:0,terminated:1,truncated:2};function Kl(e,t){return Array.from({length:t},(n,o)=>e.subarray(o*t,(o+1)*t))}function ql(e,t,n){for(let o=0;o<4;o++){let r=e[n+o];for(let s=0;s<o;s++)r-=e[n+s]*t[s][n+o];e[n+o]=r/t[o][n+o]}}function OE([e,t],n,o){ql(e,n,o),ql(t,n,o);let[r,s,a,i]=n,[A,c,l,f]=[e[o],e[o+1],e[o+2],e[o+3]],[u,I,d,g]=[t[o],t[o+1],t[o+2],t[o+3]];for(let h=o+4;h<e.length;h++){let E=r[h],p=s[h],w=a[h],C=i[h];e[h]-=A*E+c*p+l*w+f*C,t[h]-=u*E+I*p+d*w+g*C}}function LE(e,t,n){let o=e[n]/t[n];if(e[n]=o,o!==0)for(let r=n+1;r<e.length;r++)e[r]-=o*t[r]}function Mi(e,t){let n=t,o=Kl(e,n),r=new Float64Array(n);for(let s=0;s<n;s+=4){let a=Math.min(s+4,n);for(let A=s+1;A<a;A++)for(let c=s;c<A;c++)LE(o[A],o[c],c);let i=o.slice(s,a);for(let A=a;A<n;A+=2)OE([o[A],o[A+1]??r],i,s)}return{order:t,lu:e}}function Mo(e,t){let n=t.length,o=e.slice(),r=Kl(o,n),s=t.slice();for(let a=0;a<n;a++){let i=r[a],A=s[a];for(let c=a+1;c<n;c++)A+=i[c];i[a]=A;for(let c=a+1;c<n;c++){let l=r[c],f=l[a]/A;if(l[a]=-f,f!==0){for(let u=a+1;u<n;u++)l[u]+=f*i[u];s[c]+=f*s[a]}}for(let c=a+1;c<n;c++)i[c]=-i[c]}return{order:n,lu:o}}function It({order:e,lu:t},n){let o=n.slice();for(let r=0;r<e;r++){let s=o[r];for(let a=0;a<r;a++)s-=t[r*e+a]*o[a];o[r]=s}for(let r=e-1;r>=0;r--){let s=o[r];for(let a=r+1;a<e;a++)s-=t[r*e+a]*o[a];o[r]=s/t[r*e+r]}return o}function Yl({order:e,lu:t},n){let o=n.slice();for(let r=0;r<e;r++){o[r]/=t[r*e+r];for(let s=r+1;s<e;s++)o[s]-=t[r*e+s]*o[r]}for(let r=e-1;r>=0;r--)for(let s=0;s<r;s++)o[s]-=t[r*e+s]*o[r];return o}function Fi({live:e,transition:t},n){let o=Uint8Array.from(n,s=>s?1:0),r=Array.from(o.keys()).filter(s=>o[s]);for(let s=r.pop();s!==void 0;s=r.pop())for(let a=0;a<e;a++)o[a]||t[a*e+s]===0||(o[a]=1,r.push(a));return o}function $l(e){let{live:t,transition:n,exit:o,reward:r,ending:s}=e,a=Fi(e,r.map(d=>d===0?0:1)),i=s.map((d,g)=>d||a[g]?0:1),A=Fi(e,o.map((d,g)=>d>0||i[g]?1:0)),c=Fi(e,A.map(d=>1-d)),l=i.map((d,g)=>d|c[g]),f=n.map((d,g)=>l[Math.floor(g/t)]?0:d),u=Mo(f,o.map((d,g)=>l[g]?1:d));return It(u,r.map((d,g)=>l[g]?0:d)).map((d,g)=>c[g]?NaN:d)}function GE(e){return{fluid:Math.floor(e/5),vasopressor:e%5}}function Oi(e){let{fluid:t,vasopressor:n}=GE(e);return`fluid ${t}, vasopressor ${n}`}var Px=Array.from({length:5*5},(e,t)=>Oi(t));function us(e,t){let n=e.actions===5*5?` (${Oi(t.action)})`:"",o=[];for(let r=0;r<e.actions;r++)e.admissible[t.state*e.actions+r]&&o.push(r);return new m("policy",`takes inadmissible action ${t.action}${n} in state ${t.state} with probability ${t.probability}, expected only ${o.join(", ")} there; "mean" and "terminate" allow inadmissible actions`)}function Wl(e,t,n){let{live:o,actions:r}=e;for(let s=0;s<o;s++){let a=0;for(let i=0;i<r;i++){let A=t[s*r+i];if(!(A>=0&&A<=1+n))return{place:`[${s},${i}]`,fault:`probability ${A}, expected 0 to 1`};a+=A}if(!(Math.abs(a-1)<=n)){let i=`probabilities of state ${s} sum to ${a}, expected 1`;return{place:`[${s}]`,fault:i}}}return null}function gs(e,t){let n=e.states*e.actions;if(t.length!==n)throw new RangeError(`Cannot use a policy of ${t.length} numbers, expected ${n}`);let o=Wl(e,t,1e-9);if(o)throw new RangeError(`Cannot use a policy: ${o.place} ${o.fault}`)}function zl(e,t,n){let{states:o,live:r,actions:s}=e;if(t.length!==o*s)throw new m(n,`${t.length} numbers, expected ${o} x ${s} (states x actions)`);let a=Wl(e,t,1e-6);if(a)throw new m(`${n}${a.place}`,a.fault);let i=new Float64Array(o*s);for(let A=0;A<r;A++){let c=0;for(let l=0;l<s;l++)c+=t[A*s+l];for(let l=0;l<s;l++)i[A*s+l]=t[A*s+l]/c}return i}function UE(e,t,{state:n,row:o,weight:r}){let{live:s,transition:a}=e;for(let i=t.rowStart[o];i<t.rowStart[o+1];i++){let A=r*t.probability[i],c=t.next[i];c<s?a[n*s+c]+=A:e.exit[n]+=A,c===t.survival&&(e.survive[n]+=A),e.reward[n]+=A*t.reward[i]}}function Vl(e,t,n){let{live:o,transition:r}=e,s=Uint8Array.from({length:o},(i,A)=>t[A]>0?1:0),a=Array.from(s.keys()).filter(i=>s[i]);for(let i=a.pop();i!==void 0;i=a.pop())for(let A=0;A<o;A++)s[A]||r[n?A*o+i:i*o+A]===0||(s[A]=1,a.push(A));return s}function PE(e,t,n){for(let o=0;o<e.live*e.actions;o++){let r=Math.floor(o/e.actions);if(!(!n[r]||e.admissible[o]||t[o]===0))throw us(e,{state:r,action:o%e.actions,probability:t[o]})}}function Ln(e,t,{inadmissible:n}){gs(e,t);let{live:o,actions:r}=e,s={live:o,transition:new Float64Array(o*o),exit:new Float64Array(o),survive:new Float64Array(o),reward:new Float64Array(o)};for(let i=0;i<o*r;i++){let A=t[i];if(A===0)continue;let c=Math.floor(i/r);n==="terminate"&&!e.admissible[i]?(s.exit[c]+=A,s.reward[c]+=A*e.deathReward):UE(s,e,{state:c,row:e.row[i],weight:A})}let a={...s,reachable:Vl(s,e.initial.subarray(0,o),!1),ending:Vl(s,s.exit,!0)};return n==="raise"&&PE(e,t,a.reachable),a}var jE=1e4;function ef(e,t,n){let{live:o,transition:r,ending:s}=e,a=new Float64Array(o*o);for(let i=0;i<o;i++){if(s[i]||!n)for(let A=0;A<o;A++)a[i*o+A]=-t*r[i*o+A];a[i*o+i]+=1}return a}function Xl(e){return e.reduce((t,n)=>Math.max(t,Math.abs(n)),1)}function HE(e,t,n){let{live:o,transition:r,reward:s}=e,a=new Float64Array(o),i=0;for(let A=0;A<o;A++){let c=0;for(let l=0;l<o;l++)c+=r[A*o+l]*n[l];a[A]=s[A]-n[A]+t*c,i=Math.max(i,Math.abs(a[A]))}return{residual:a,size:i}}function JE(e,t,n){let o=It(n,e.reward),r=1/0;for(let s=0;s<60;s++){let{residual:a,size:i}=HE(e,t,o);if(i<=1e-15*Xl(o))return o;if(i>.5*r)return i<1e-13*Xl(o)?o:null;r=i;let A=It(n,a);for(let c=0;c<o.length;c++)o[c]+=A[c]}return null}function qE(e,t,n){let o=e.ending.includes(0);if(t===1)return o?$l(e):It(n,e.reward);if(o){let s=e.exit.map(a=>t*a+(1-t));return It(Mo(e.transition.map(a=>t*a),s),e.reward)}return JE(e,t,n)??It(Mi(ef(e,t,!1),e.live),e.reward)}function Zl(e,t){return t.reduce((n,o,r)=>n+e[r]*o,0)}function KE(e,t){return t.reduce((n,o,r)=>e[r]>0?n+e[r]*o:n,0)}function YE(e,t){let n=A=>{let c=Yl(A,t);return{factors:A,visits:c,steps:c.reduce((l,f)=>l+f,0)}},o=n(Mi(ef(e,1,!0),e.live));if(o.steps>=1-1e-9&&o.steps<jE)return o;let{live:r,ending:s}=e,a=e.transition.map((A,c)=>s[Math.floor(c/r)]?A:0),i=e.exit.map((A,c)=>s[c]?A:1);return n(Mo(a,i))}function $E(e,t,n){let o=new Float64Array(e.states*e.actions);for(let r=0;r<e.live*e.actions;r++)o[r]=n[Math.floor(r/e.actions)]*t[r];return o}function WE(e,t,{occupancy:n,length:o}){let s=$E(e,t,n).filter((a,i)=>!e.admissible[i]).reduce((a,i)=>a+i,0)/o;return{length:o,inadmissibleShare:s,occupancy:n}}function ve(e,t,n={}){let{inadmissible:o="mean"}=n;return zE(e,t,Ln(e,t,{inadmissible:o}),n)}function zE(e,t,n,o={}){let{gamma:r=1,inadmissible:s="mean"}=o;if(!(r>=0&&r<=1))throw new RangeError(`Cannot evaluate: gamma is ${r}, expected 0 to 1`);let a=e.initial.subarray(0,e.live),{factors:i,visits:A,steps:c}=YE(n,a),l=It(i,n.survive),f=qE(n,r,i),u=KE(a,f),I=h=>{let E=new Float64Array(e.states);return E.set(h),E},d=I(l);d[e.survival]=1;let g=n.reachable.some((h,E)=>h===1&&n.ending[E]===0);return{gamma:r,inadmissible:s,survival:Zl(a,l),discountedReturn:Number.isNaN(u)?null:u,stateValue:d,stateReturn:I(f),...g?{ends:Zl(A,n.exit),length:null,inadmissibleShare:null,occupancy:null}:{ends:1,...WE(e,t,{occupancy:I(A),length:c})}}}function Li(e,t,{to:n,all:o}){let r=e.row[t];for(let s=e.rowStart[r];s<e.rowStart[r+1];s++){let a=e.next[s]>=e.live||n[e.next[s]]===1;if(a!==o)return a}return o}function Gi(e,t){let n=new Uint8Array(e.live);for(let o=!0;o;){o=!1;for(let r=e.live-1;r>=0;r--)n[r]||t[r].some(s=>Li(e,r*e.actions+s,{to:n,all:!1}))&&(n[r]=1,o=!0)}return n}function VE(e,t){let n=new Uint8Array(e.live).fill(1);for(;;){let o=n,r=t.map((s,a)=>s.filter(i=>o[a]===1&&Li(e,a*e.actions+i,{to:o,all:!0})));if(n=Gi(e,r),n.every((s,a)=>s===o[a]))return t.map((s,a)=>n[a]?r[a]:s)}}function XE(e,t){let n=t.map(([o])=>o);for(;;){let o=Gi(e,n.map(s=>[s])),r=!1;if(t.forEach((s,a)=>{if(o[a])return;let i=s.find(A=>Li(e,a*e.actions+A,{to:o,all:!1}));i!==void 0&&(n[a]=i,r=!0)}),!r)return n}}function Is(e,t){let{live:n,actions:o}=e,r=1e-12*t.reduce((c,l)=>Math.max(c,Math.abs(l)),1),s=Array.from({length:n},(c,l)=>Array.from({length:o},(f,u)=>u).filter(f=>e.admissible[l*o+f])),a=s.map((c,l)=>c.reduce((f,u)=>t[l*o+u]-t[l*o+f]>r?u:f)),i=new Uint8Array(e.states);if(i.set(a),Gi(e,a.map(c=>[c])).every(c=>c===1))return i;let A=s.map((c,l)=>{let f=c.reduce((u,I)=>Math.max(u,t[l*o+I]),-1/0);return c.filter(u=>t[l*o+u]>=f-r)});return i.set(XE(e,VE(e,A))),i}var tf=1e5;function nf(e){let{rowStart:t,probability:n,reward:o}=e,r=new Float64Array(t.length-1);for(let s=0;s<r.length;s++)for(let a=t[s];a<t[s+1];a++)r[s]+=n[a]*o[a];return r}function of(e,t,{gamma:n,rewards:o,value:r}){let s=0;for(let a=e.rowStart[t];a<e.rowStart[t+1];a++)s+=e.probability[a]*r[e.next[a]];return o[t]+n*s}function Ui(e,t,n){let o={gamma:n,value:t,rewards:nf(e)},r=new Float64Array(e.states*e.actions);for(let s=0;s<e.live*e.actions;s++)r[s]=of(e,e.row[s],o);return r}function ZE(e){return Array.from({length:e.live},(t,n)=>{let o=new Set;for(let r=0;r<e.actions;r++){let s=n*e.actions+r;e.admissible[s]&&o.add(e.row[s])}return[...o]})}function rf(e,t){let{gamma:n,inadmissible:o="mean",sense:r="best"}=t;if(!(n>=0&&n<=1))throw new RangeError(`Cannot plan: gamma is ${n}, expected 0 to 1`);let{states:s,actions:a,live:i}=e,A=new Float64Array(s),c={gamma:n,value:A,rewards:nf(e)},l=ZE(e),f=r==="best"?1:-1,u=0;for(let g=!0;g;u++){if(u===tf){let p=`values still move after ${tf} sweeps at gamma ${n}, expected rewards that do not add up for ever; a smaller gamma settles`;throw new m("optimal policy",p)}let h=1e-300,E=0;for(let p=0;p<i;p++){let w=-1/0;for(let C of l[p])w=Math.max(w,f*of(e,C,c));E=Math.max(E,Math.abs(w-f*A[p])),A[p]=f*w,h=Math.max(h,Math.abs(w))}g=E>1e-15*h}let I=Ui(e,A,n);if(o==="terminate")for(let g=0;g<i*a;g++)e.admissible[g]||(I[g]=e.deathReward);let d=Is(e,f===1?I:I.map(g=>-g));return{value:A,q:I,action:d,sweeps:u}}function Oo(e){return new Float64Array(e.states*e.actions).fill(1/e.actions,0,e.live*e.actions)}function sf(e){let{actions:t,admissible:n}=e,o=new Float64Array(e.states*t);for(let r=0;r<e.live;r++){let s=n.subarray(r*t,(r+1)*t),a=s.reduce((i,A)=>i+A,0);s.forEach((i,A)=>o[r*t+A]=i/a)}return o}function Lo(e){return e.clinician.slice()}function ep(e,{state:t,actions:n}){let o=0;for(let r=1;r<n;r++)e[t*n+r]>e[t*n+o]&&(o=r);return o}function Go(e,t){let n=new Float64Array(e.states*e.actions);for(let o=0;o<e.live;o++)n[o*e.actions+t[o]]=1;return n}function af(e,t){let{actions:n}=e,o=Array.from({length:e.live},(r,s)=>ep(t,{state:s,actions:n}));return Go(e,o)}function ds(e,{gamma:t=1}={}){return Go(e,rf(e,{gamma:t}).action)}function Af(e,t,{gamma:n=1}={}){let{stateReturn:o}=ve(e,t,{gamma:n});if(o.some(Number.isNaN)){let r="rewards of the policy to improve add up for ever, expected episodes that end or a";throw new m("improved policy",`${r} gamma below 1`)}return Go(e,Is(e,Ui(e,o,n)))}function cf(e,t){let n=new Float64Array(e.length*t);for(let o=0;o<e.length;o++)n[o*t+e[o]]=1;return n}function lf(e,t,n){let{input:o,actions:r}=t,{states:s}=e;if(o.kind==="embedding"&&o.states===s&&r===e.actions)return;let a=o.kind==="embedding"?`${o.states} states`:"features",i=`expected the MDP's ${s} states and ${e.actions} actions`;throw new m(n,`a network over ${a} and ${r} actions, ${i}`)}function Gn(e,t,n){let{shape:o,parameters:r}=t;lf(e,o,n);let s=Uint16Array.from({length:e.states},(a,i)=>i);return ff(Yt(o,r,s),n)}var tp=4294967295;function ff(e,t){if(e.every(Number.isFinite))return e;throw new m(t,"its action values are not all finite: the model diverged")}function hs({shape:e,parameters:t,among:n},o,{where:r,allowed:s}){let{actions:a}=e,i=ff(Yt(e,t,o),r),A=n?.(o);return Uint8Array.from({length:i.length/a},(c,l)=>{let f=s?.[l]??tp,u=A&&(A[l]&f)>>>0||f;return pn(i.subarray(l*a,(l+1)*a),u)})}function np(e,t){let{input:n,actions:o}=e.shape;if(n.kind==="dense")throw new m(t,"a network over features, expected one over numbered states");let r=Uint16Array.from({length:n.states},(a,i)=>i),s=hs(e,r,{where:t,allowed:e.allowed});return{action:s,table:cf(s,o)}}function Un(e,t,n){return lf(e,t.shape,n),Go(e,np(t,n).action)}var op={none:e=>e,log:Math.exp,log1p:Math.expm1};function uf({transform:e,mean:t,sd:n},o){return op[e](t+n*o)}function rp({mean:e,sd:t},n){if(e===0&&t===1)return"";let o=n.toFixed(1);return o==="0.0"||o==="-0.0"?"at the mean":`${n<0?o:`+${o}`} SD from the mean`}function gf(e,t){let n=new Set(e.flatMap(({kind:o,of:r},s)=>o==="flag"&&uf(e[s],t[s])>.5?[r]:[]));return e.flatMap((o,r)=>{if(o.kind==="flag")return[];let{name:s,unit:a}=o,i=String(Number(uf(o,t[r]).toPrecision(4))),A=[rp(o,t[r]),n.has(s)?"not measured":""];return[{name:s,label:a===null?s:`${s} (${a})`,value:i,words:A.filter(c=>c!=="").join(", ")}]})}function sp({record:{actions:e}}){let[t,n]=e.axes,o=({name:r,levels:s})=>({name:r,levels:s});return n===void 0?{rows:{name:"",levels:1},columns:o(t)}:{rows:o(t),columns:o(n)}}function If(e,t){let n=new Array(t).fill(0);for(let o=0;o<e.length;o++)n[e[o]]++;return n}function df(e){let{record:t,sha256:n,train:o}=e,{patients:r,episodes:s,survival:a}=t.splits.train;return{name:t.name,sha256:n,patients:r,episodes:s,rows:o.action.length,survival:a,grid:sp(e),counts:If(o.action,o.actions),lints:t.lints.map(({message:i})=>i)}}function hf({record:e,train:t},n){let{action:o,reward:r,ending:s,episode:a,step:i,observation:A,features:c}=t;if(!(Number.isInteger(n)&&n>=0&&n<o.length))throw new RangeError(`Cannot show row ${n}, expected 0 to ${o.length-1}`);return{row:n,episode:a[n],step:i[n],action:o[n],reward:r[n],ends:s[n]&M.terminated?"ended":s[n]&M.truncated?"cut":"goes on",features:gf(e.features,A.subarray(n*c,(n+1)*c))}}function mf({record:e,sha256:t},n,o){return nc(n.cohort,{name:e.name,sha256:t},o),_t(n)}var ap=4e3;function Ef({train:e},t,n){let{action:o,actions:r,observation:s,features:a}=e,i=Math.min(o.length,ap),A=Uint32Array.from({length:i},(u,I)=>Math.floor(I*o.length/i)),c=new Float32Array(i*a);A.forEach((u,I)=>c.set(s.subarray(u*a,(u+1)*a),I*a));let l=hs(t,c,{where:n}),f=A.reduce((u,I,d)=>u+ +(o[I]===l[d]),0);return{name:n,asked:i,chosen:If(l,r),agreement:f/i}}function pf({train:e},t,n){let{observation:o,features:r}=e,s=o.slice(n*r,(n+1)*r),[a]=hs(t,s,{where:`row ${n}`});return{action:a,values:Array.from(Yt(t.shape,t.parameters,s))}}async function xe(e){let t=new Uint8Array(e.reduce((r,{byteLength:s})=>r+s,0)),n=0;for(let{buffer:r,byteOffset:s,byteLength:a}of e)t.set(new Uint8Array(r,s,a),n),n+=a;let o=new Uint8Array(await crypto.subtle.digest("SHA-256",t));return Array.from(o,r=>r.toString(16).padStart(2,"0")).join("")}function Pi(e){if(Array.isArray(e))return e.map(Pi);if(typeof e!="object"||e===null)return e;let t=Object.entries(e).filter(([,n])=>n!==void 0);return Object.fromEntries(t.sort(([n],[o])=>n<o?-1:1).map(([n,o])=>[n,Pi(o)]))}function wf(e){return JSON.stringify(Pi(e))}function ip(e,t){let n=e.slice(0,t).split(`
`);return[n.length,n.at(-1).length+1]}function Ap(e,t){let n=/ (?:in JSON )?at position (\d+)/.exec(t);return n?{offset:Number(n[1]),words:t.slice(0,n.index)}:/end of JSON/.test(t)?{offset:e.length,words:"it ends too early"}:{offset:null,words:x(t)}}var Cf=500;function cp(e){let t=0,n=!1;for(let o=0;o<e.length;o++){let r=e[o];if(n)r==="\\"?o++:r==='"'&&(n=!1);else if(r==='"')n=!0;else if(r==="["||r==="{"){if(++t>Cf)return!0}else(r==="]"||r==="}")&&t--}return!1}function lp(e,t,n){if(cp(e))throw new m(t,`is nested more than ${Cf} deep, expected a file of this project`);try{return JSON.parse(e)}catch(o){let{offset:r,words:s}=Ap(e,o.message),a=r===null?t:n(...ip(e,r));throw new m(a,`is no JSON: ${s}`)}}function Bf(e,t){return lp(e,t,(n,o)=>`${t}:${n}:${o}`)}var fp="test-seen-before";function up({ledger:e,name:t,source:n,...o}){return wf({...o,lints:o.lints.filter(({id:r})=>r!==fp)})}function gp(e,t){let{format:n}=e??{};if(typeof n!="number"||n<=1)return;let o=`this version reads formats up to ${1}: use a newer version`;throw new m(t,`format ${n}, ${o}`)}async function Qf(e,t){let n=Bf(e,t);gp(n,t),hn(n,ec,t),hn(n,W({sha256:Ct}),t);let{sha256:o,...r}=n,s=await xe([new TextEncoder().encode(up(r))]);if(s===o)return{record:r,sha256:s};throw new m(t,`was changed after the import: it has SHA-256 ${s.slice(0,12)}\u2026, expected ${o.slice(0,12)}\u2026 as it says: restore it, or import the table again`)}async function yf(e,t,n){let o=await xe([e]);if(o!==t.sha256)throw new m(n,`was changed after the import: it has SHA-256 ${o.slice(0,12)}\u2026, expected ${t.sha256.slice(0,12)}\u2026 as the cohort says: restore it, or import the table again`)}function Sf(e,{record:t,name:n,where:o}){let r=(i,A)=>`${A} transitions of ${i} features`,[s,a]=[e.kind==="dense"?r(e.features,e.action.length):"numbered states",r(t.features.length,t.splits[n].transitions)];if(e.kind==="dense"&&s===a)return e;throw new m(o,`${s}, expected ${a} as the cohort says`)}function bf(e){return e}function P(e,t,...n){return`${e}: ${t}${n.length>0?`[${n.join(", ")}]`:""}`}var Pn=32,ms=[{key:"patient",name:"patient",make:Uint32Array,perAction:!1},{key:"weight",name:"weight",make:Float32Array,perAction:!1},{key:"allowed",name:"allowed",make:Uint32Array,perAction:!1},{key:"nextAllowed",name:"next_allowed",make:Uint32Array,perAction:!1},{key:"policy",name:"policy",make:Float32Array,perAction:!0},{key:"nextPolicy",name:"next_policy",make:Float32Array,perAction:!0}];function kf(e){return e>=Pn?4294967295:2**e-1}function Ip({patient:e,step:t},n){for(let o=0;o<(e?.length??0);o++){if(t[o]===0||e[o]===e[o-1])continue;let r=`${e[o]} after ${e[o-1]} in one episode`;throw new m(n("patient",o),`${r}, expected one patient an episode`)}}function dp({weight:e},t){for(let n=0;n<(e?.length??0);n++){if(e[n]>=0&&e[n]<1/0)continue;let o="expected a finite number of at least 0";throw new m(t("weight",n),`${e[n]}, ${o}`)}}function Rf({ending:e},t){return(e[t]&M.terminated)!==0}function vf(e,t,n){let{masks:o,next:r,place:s}=n;if(o===void 0)return;let{actions:a}=e;if(a>Pn){let A=`expected at most ${Pn} where some are not allowed`;throw new m(s(t),`found ${a} actions, ${A}`)}let i=kf(a);for(let A=0;A<o.length;A++){if(o[A]>i){let c=`expected none beyond the ${a} actions`;throw new m(s(t,A),`bit mask ${o[A]}, ${c}`)}if(!(o[A]>0||r&&Rf(e,A)))throw new m(s(t,A),"allows no action, expected at least one")}}function xf(e,t,n){let{rows:o,next:r,place:s}=n,{actions:a}=e;for(let i=0;i<(o?.length??0)/a;i++){let A=0;for(let c=0;c<a;c++){let l=o[i*a+c];if(!(l>=0&&l<=1+1e-4))throw new m(s(t,i,c),`${l}, expected a probability`);A+=l}if(!(Math.abs(A-1)<=1e-4||r&&Rf(e,i)))throw new m(s(t,i),`the row sums to ${A}, expected 1`)}}function Df(e,t,n){let o=(A,...c)=>P(t,n(A),...c),{allowed:r,nextAllowed:s,policy:a,nextPolicy:i}=e;Ip(e,o),dp(e,o),vf(e,"allowed",{masks:r,next:!1,place:o}),vf(e,"next_allowed",{masks:s,next:!0,place:o}),xf(e,"policy",{rows:a,next:!1,place:o}),xf(e,"next_policy",{rows:i,next:!0,place:o})}function Es(e,t){let{where:n,array:o,limit:r,what:s}=t;for(let a=0;a<e.length;a++)if(!(e[a]<r))throw new m(P(n,o,a),`${s} ${e[a]}, expected 0 to ${r-1}`)}function ji(e,t,n){let{array:o,features:r}=n;for(let s=0;s<e.length;s++){if(Number.isFinite(e[s]))continue;let a=r?P(t,o,Math.floor(s/r),s%r):P(t,o,s);throw new m(a,`${e[s]}, expected a finite number`)}}function hp(e,t,n){for(let o=0;o<e.length;o++)if(!(e[o]>0&&e[o]<=1))throw new m(P(t,n,o),`${e[o]}, expected a probability above 0 and at most 1`)}function mp(e,t){if(e.kind==="discrete")return e.nextState[t]===e.state[t+1];let{features:n,observation:o,nextObservation:r}=e;for(let s=0;s<n;s++)if(r[t*n+s]!==o[(t+1)*n+s])return!1;return!0}function Ep(e,t,n){let{step:o,episode:r,ending:s}=e;if(o[t]!==0){let a=`episode ${r[t]} begins with step ${o[t]}`;throw new m(n("step",t),`${a}, expected 0`)}if(t!==0){if(r[t]<r[t-1]){let a=`${r[t]} after ${r[t-1]}`;throw new m(n("episode",t),`${a}, expected no smaller number`)}s[t-1]===M.none&&Nf(e,t-1,n)}}function Nf(e,t,n){throw new m(n("terminated",t),`episode ${e.episode[t]} stops here, expected its last row to be terminated or truncated`)}function pp(e,t,n){let{step:o,episode:r,ending:s}=e,a=r.length-1;for(let i=0;i<=a;i++){if(i===0||r[i]!==r[i-1]){Ep(e,i,t);continue}if(s[i-1]!==M.none){let A=s[i-1]&M.terminated?"terminated":"truncated",c=`episode ${r[i]} goes on after this row`;throw new m(t(A,i-1),`${c}, expected it to end here`)}if(o[i]!==o[i-1]+1){let A=`step ${o[i]} after step ${o[i-1]} of episode ${r[i]}`;throw new m(t("step",i),`${A}, expected ${o[i-1]+1}`)}if(!mp(e,i-1)){let A=e.kind==="discrete"?"next_state":"next_observation",c=n(e.kind==="discrete"?"state":"observation"),l=e.kind==="discrete"?`${e.nextState[i-1]}, `:"",f=e.kind==="discrete"?` (${e.state[i]})`:"";throw new m(t(A,i-1),`${l}expected ${c}[${i}]${f}, where the episode goes on`)}}s[a]===M.none&&Nf(e,a,t)}function Tf(e,t,n=bf){let{action:o,actions:r,reward:s,behaviourProbability:a,ending:i}=e;if(o.length===0)throw new m(P(t,n("action")),"holds no transitions");if(e.kind==="discrete"){let A=e.states;Es(e.state,{where:t,array:n("state"),limit:A,what:"state"}),Es(e.nextState,{where:t,array:n("next_state"),limit:A,what:"state"})}else{let{features:A}=e;ji(e.observation,t,{array:n("observation"),features:A}),ji(e.nextObservation,t,{array:n("next_observation"),features:A})}Es(o,{where:t,array:n("action"),limit:r,what:"action"}),ji(s,t,{array:n("reward")}),a!==null&&hp(a,t,n("behaviour_probability")),Es(i,{where:t,array:n("ending"),limit:4,what:"ending"}),pp(e,(A,c)=>P(t,n(A),c),n),Df(e,t,n)}var Hi=[{dtype:"bool",code:"b1",bytes:1,make:Uint8Array},{dtype:"int8",code:"i1",bytes:1,make:Int8Array},{dtype:"uint8",code:"u1",bytes:1,make:Uint8Array},{dtype:"int16",code:"i2",bytes:2,make:Int16Array},{dtype:"uint16",code:"u2",bytes:2,make:Uint16Array},{dtype:"int32",code:"i4",bytes:4,make:Int32Array},{dtype:"uint32",code:"u4",bytes:4,make:Uint32Array},{dtype:"int64",code:"i8",bytes:8,make:Float64Array},{dtype:"uint64",code:"u8",bytes:8,make:Float64Array},{dtype:"float32",code:"f4",bytes:4,make:Float32Array},{dtype:"float64",code:"f8",bytes:8,make:Float64Array}],wp=new Set(["float32","float64"]);function Cp(e,t){for(let n=0;n<e.length;n+=t)e.subarray(n,n+t).reverse()}function Bp(e,t,n){let o=new Uint32Array(e.buffer,e.byteOffset,2*e.length);for(let r=0;r<e.length;r++){let s=t==="int64"?o[2*r+1]|0:o[2*r+1],a=s*4294967296+o[2*r];if(!Number.isSafeInteger(a)){let i=(BigInt(s)<<32n)+BigInt(o[2*r]);throw new m(n(r),`${t} ${i}, expected at most 2^53 - 1`)}e[r]=a}}function _f(e,{spec:t,swapped:n,place:o}){let r=e.byteOffset%t.bytes===0?e:e.slice();n&&Cp(r,t.bytes);let s=new t.make(r.buffer,r.byteOffset,r.length/t.bytes);if(t.bytes===8&&!wp.has(t.dtype)&&Bp(s,t.dtype,o),t.dtype!=="bool")return s;for(let a=0;a<s.length;a++)if(s[a]>1)throw new m(o(a),`bool ${s[a]}, expected 0 or 1`);return s}var Qp=[147,78,85,77,80,89];function ps(e){return e.reduce((t,n)=>t*n,1)}function Z(e){return e.length===1?`(${e[0]},)`:`(${e.join(", ")})`}function ye(e,t={}){let n=t.shape??[e.length];if(ps(n)!==e.length)throw new RangeError(`Cannot shape ${e.length} elements as ${Z(n)}`);let o=e.constructor.name.replace("Array","").toLowerCase(),r=t.dtype??o,s=Hi.find(a=>a.dtype===r);if(!(e instanceof s.make))throw new RangeError(`Cannot write ${r}: the data are ${e.constructor.name}`);return{dtype:r,shape:n,data:e}}var Ji=2**17,yp=1024,Mf=64,Sp=/^\s*'(\w+)'\s*:\s*('(?:[^'\\]|\\.)*'|True|False|\(\s*\)|\((?:\s*\d+L?\s*,)+\s*\)|\((?:\s*\d+L?\s*,)+\s*\d+L?\s*\)|\[.*\])\s*(?:,|$)/s;function bp(e,t){let n=/^\s*\{(.*)\}\s*$/s.exec(e);if(!n)throw new m(t,"damaged npy header: expected a Python dictionary");let o=new Map,r=n[1];for(;r.trim()!=="";){let s=Sp.exec(r);if(!s||o.has(s[1])){let a=`damaged npy header near "${r.trim().slice(0,30)}"`;throw new m(t,`${a}, expected descr, fortran_order and shape once each`)}o.set(s[1],s[2]),r=r.slice(s[0].length)}return o}function Ff(e,t){if(e.length<10||Qp.some((a,i)=>e[i]!==a))throw new m(t,"is no npy array: it does not begin with \\x93NUMPY");let n=new DataView(e.buffer,e.byteOffset,e.byteLength),o=e[6];if(o<1||o>3||e[7]!==0)throw new m(t,`npy format ${o}.${e[7]}, expected 1.0, 2.0 or 3.0`);let r=o===1?10:12,s=e.length<r?1/0:o===1?n.getUint16(8,!0):n.getUint32(8,!0);return{start:r,end:r+s}}function Of(e,t){let{start:n,end:o}=Ff(e,t);if(o>e.length)throw new m(t,"damaged npy header: it is longer than the array's bytes");let r=new TextDecoder(e[6]===3?"utf-8":"latin1").decode(e.subarray(n,o)),s=bp(r,t),a=s.get("descr"),i=s.get("fortran_order"),A=s.get("shape");if(s.size!==3||!a||!A?.startsWith("("))throw new m(t,"damaged npy header: expected descr, fortran_order and shape");if(i!=="True"&&i!=="False")throw new m(t,"damaged npy header: fortran_order is neither True nor False");let c=/^'([<>|=])(\w+)'$/.exec(a),l=Hi.find(I=>I.code===c?.[2]);if(!c||!l||c[1]==="|"&&l.bytes>1){let I="bool, int8 to int64, uint8 to uint64, float32 or float64";throw new m(t,`type ${x(a)}, expected ${I}`)}let f=(A.match(/\d+/g)??[]).map(Number);if(!Number.isSafeInteger(ps(f)*l.bytes))throw new m(t,`shape ${x(Z(f))} is too large, expected what fits a file`);if(f.length>Mf)throw new m(t,`${f.length} axes, expected at most ${Mf}`);let u=i==="True";return{spec:l,swapped:c[1]===">",fortran:u,shape:f,dataOffset:o}}function Lf({spec:e,shape:t,dataOffset:n},o,r){let s=ps(t)*e.bytes;if(o-n===s)return;let a=`${o-n} bytes of data`,i=`${s} for ${e.dtype} ${x(Z(t))}`;throw new m(r,`${a}, expected ${i}`)}function vp(e,t){let n=e.head(yp),{end:o}=Ff(n,t);if(o>Ji&&o<=e.size)throw new m(t,`an npy header of ${o} bytes, expected at most ${Ji}`);let r=o<=n.length?n:e.head(Math.min(o,Ji)),s=Of(r,t);return Lf(s,e.size,t),s}function Gf(e,t){let{spec:n,shape:o}=vp(e,t);return{dtype:n.dtype,shape:o}}function xp(e,t){let n=e.slice(),o=new Array(t.length).fill(0),r=t.map((a,i)=>ps(t.slice(0,i))),s=0;for(let a=0;a<e.length;a++){n[a]=e[s];for(let i=t.length-1;i>=0&&(s+=r[i],!(++o[i]<t[i]));i--)s-=r[i]*t[i],o[i]=0}return n}function ws(e,t){let n=Of(e,t);Lf(n,e.length,t);let{spec:o,swapped:r,fortran:s,shape:a,dataOffset:i}=n,A=l=>`${t}[${l}]`,c=_f(e.subarray(i),{spec:o,swapped:r,place:A});return s&&a.length>1&&(c=xp(c,a)),{dtype:o.dtype,shape:a,data:c}}function Uo(e,t){let n=e.arrays.get(t);return e.arrays.delete(t),n}function qi({path:e,called:t},n,o){let{dtype:r,expected:s}=o;throw new m(P(e,t(n)),`type ${r}, expected ${s}`)}function Ki({path:e,called:t},n,{shape:o,i:r}){let s=o.length===2&&o[1]>1?o[1]:1,a=s>1?[Math.floor(r/s),r%s]:[r];return P(e,t(n),...a)}function dt(e,t,n){let{dtype:o,data:r,shape:s}=Uo(e,t);if(o==="bool"&&qi(e,t,{dtype:o,expected:"whole numbers"}),r instanceof n)return r;let a=new n(r.length),i=2**(8*n.BYTES_PER_ELEMENT)-1;for(let A=0;A<r.length;A++){if(a[A]=r[A],a[A]===r[A])continue;let c=Number.isInteger(r[A])?`0 to ${i}`:"a whole number";throw new m(Ki(e,t,{shape:s,i:A}),`${r[A]}, expected ${c}`)}return a}function $t(e,t){let{dtype:n,data:o,shape:r}=Uo(e,t);if(o instanceof Float32Array)return o;n==="bool"&&qi(e,t,{dtype:n,expected:"numbers"});let s=new Float32Array(o);for(let a=0;a<s.length;a++)if(!(Number.isFinite(s[a])||!Number.isFinite(o[a])))throw new m(Ki(e,t,{shape:r,i:a}),`${o[a]} is beyond the range of float32, expected at most 3.4e38 in size`);return s}function Cs(e,t){let{data:n,shape:o}=Uo(e,t);for(let r=0;r<n.length;r++)if(!(n[r]===0||n[r]===1))throw new m(Ki(e,t,{shape:o,i:r}),`${n[r]}, expected 0 or 1`);return n}function Uf(e,t){let{shape:[n,o=1],dtype:r}=e.arrays.get(t);if(o===1&&r!=="bool")return dt(e,t,Uint32Array);let s=Cs(e,t),a=new Uint32Array(n);for(let i=0;i<s.length;i++)s[i]===1&&(a[Math.floor(i/o)]+=2**(i%o));return a}function Pf(e,t){return e.arrays.has(t)?Uo(e,t).data[0]:void 0}function jf(e,t){if(!e.arrays.has(t))return;let{dtype:n,data:o}=Uo(e,t);return n==="uint8"?o.toHex():qi(e,t,{dtype:n,expected:"uint8"})}function kp(e){return e.length===1?`(${e[0]},)`:`(${e.join(", ")})`}function Hf({shape:e},t,n){if(!n.some(r=>e.length===r.length&&r.every((s,a)=>typeof s=="string"||s===e[a])))throw new m(t,`shape ${Z(e)}, expected ${kp(n[0])}`)}var Rp=["state","next_state","reward","terminated","truncated","episode","step","behaviour_probability","patient","weight"];function Dp({shape:e},t){if(!(e.length!==2||e[1]===1))throw new m(t,`shape ${Z(e)}, expected (N,) numbered actions: of one-hot rows numpy.argmax(a, axis=1), and continuous doses in bins`)}function Jf(e,{kind:t,names:n},o){let r=i=>e.get(n.get(i)),s=(i,...A)=>{let c=r(i);c&&Hf(c,P(o,n.get(i)),A)};Dp(r("action"),P(o,n.get("action"))),s("action",["N"],["N",1]);let[a]=r("action").shape;for(let i of Rp)s(i,[a],[a,1]);if(t==="dense"){let[,i=1]=r("observation").shape,A=i===1?[[a]]:[];s("observation",[a,"D"],...A),s("next_observation",[a,i],...A)}for(let i of["policy","next_policy"])s(i,[a,"A"]);for(let i of["allowed","next_allowed"])s(i,[a,"A"],[a]);for(let i of["allowed","next_allowed"]){let[,A=1]=r(i)?.shape??[];if(A<=Pn)continue;let c=`expected at most ${Pn} actions where some are not allowed`;throw new m(P(o,i),`${A} columns, ${c}`)}for(let i of["states","actions"])s(i,[]);s("mdp_sha256",[32])}function z(e,t,[n,o,r]){return{name:e,aliases:t,shape:n,meaning:o,absent:r}}var Po=[z("state",["states"],["(N) whole numbers","numbered state before the action",null]),z("observation",["observations","obs"],["(N, D) numbers","features before the action, instead of `state`",null]),z("next_state",["next_states"],["(N) whole numbers","numbered state after the action","the next row's, in the same episode"]),z("next_observation",["next_observations","next_obs"],["(N, D) numbers","features after the action","the next row's, in the same episode"]),z("action",["actions"],["(N) whole numbers","the action, from 0 (ICU-Sepsis: 5 x fluid level + vasopressor level)",null]),z("reward",["rewards"],["(N) numbers","the reward",null]),z("terminated",["terminations","terminals","terminal","dones","done"],["(N) bool, or 0 and 1","the process ended here: nothing is to be expected from the next state",null]),z("truncated",["truncations","timeouts","timeout"],["(N) bool, or 0 and 1","the record was cut here: the next state still has a value","the last row of an episode that is not terminated"]),z("episode",["episodes","episode_id","episode_ids"],["(N) whole numbers","number of the episode, ascending; an episode's rows follow one another","a new one after each row that is terminated or truncated"]),z("step",["steps","timestep","timesteps"],["(N) whole numbers","number of the action in its episode: 0, 1, 2, ...","counted"]),z("behaviour_probability",["behavior_probability","pscore"],["(N) numbers","probability with which whoever treated chose the action, above 0 and at most 1","no importance sampling"]),z("patient",["patient_id","patient_ids","subject_id"],["(N) whole numbers","number of the patient, one an episode: splits keep a patient's episodes together, errors count patients","each episode a patient of its own"]),z("weight",["weights"],["(N) numbers","weight of the row, at least 0","1"]),z("allowed",[],["(N, A) bool, or 0 and 1; or (N) bit masks","actions that may be chosen in the row's state (bit a, worth 2^a: action a), at least one; of at most 32","all"]),z("next_allowed",[],["as `allowed`","the same in the next state","the next row's, in the same episode"]),z("policy",[],["(N, A) numbers","probabilities of some policy in the row's state; a row sums to 1","none"]),z("next_policy",[],["(N, A) numbers","the same in the next state","the next row's, in the same episode"]),z("states",[],["() whole number","how many states there are","that of the MDP that is named or declared, or the largest number in use and one"]),z("actions",[],["() whole number","how many actions there are","that of the MDP that is named or declared, the columns of `policy` or `allowed`, or the largest number in use and one"]),z("mdp_sha256",[],["(32) uint8","SHA-256 of the MDP whose states and actions these are","no exact score, unless it is declared"])],Np=["dones","done"],Kf=["states","actions"],Yf=e=>e?.shape.length===0;function Yi(e,t){let{aliases:n}=Po.find(s=>s.name===t),o=[t,...n].filter(s=>e.has(s)&&!(Kf.includes(s)&&Yf(e.get(s)))),r=o.filter(s=>!Np.includes(s));return r.length>0?r:o}function qf(e,t){if(e.length<2)return e[0];throw new m(`${t}: ${e[1]}`,`the file has ${e[0]} too, expected one of the two`)}function Tp(e,t){let n=t===null||t.shape.length<2?1:t.shape[1],o=e.includes("state")||(t?.dtype.includes("int")??!1);return n===1&&o?"discrete":"dense"}function _p(e,t,n){let o=({name:l,aliases:f})=>`${l} (${f.join(", ")})`,r=Array.from(e,([l,f])=>f?`${x(l)} ${f.dtype} ${x(Z(f.shape))}`:`${x(l)} (no numbers)`),s=Po.filter(({absent:l})=>l===null).map(o),[a,i,...A]=s,c=Po.filter(({absent:l})=>l!==null);return new m(n,`misses ${t.join(", ")}; found ${r.join(", ")||"no arrays"}; expected ${a} or ${i}, ${A.join(", ")}; may be absent: ${c.map(({name:l})=>l).join(", ")}: see data/README.md`)}function $f(e,t){let n=c=>qf([...Yi(e,`${c}state`),...Yi(e,`${c}observation`)],t),[o,r]=[n(""),n("next_")],s=o===void 0?"discrete":Tp(o,e.get(o)),a=s==="discrete"?"state":"observation",i=new Map;o!==void 0&&i.set(a,o),r!==void 0&&i.set(`next_${a}`,r);for(let{name:c}of Po){if(/state$|observation$/.test(c))continue;let l=Kf.includes(c)?Yf(e.get(c))?c:void 0:qf(Yi(e,c),t);l!==void 0&&i.set(c,l)}let A=Po.filter(({name:c,absent:l})=>l===null&&!/state|observation/.test(c)).map(({name:c})=>c).filter(c=>!i.has(c));if(o===void 0&&A.unshift("state or observation"),o===void 0||A.length>0)throw _p(e,A,t);return{kind:s,names:i}}function Mp(e){let t=new Uint32Array(e.length);for(let n=1;n<t.length;n++)t[n]=t[n-1]+(e[n-1]===M.none?0:1);return t}function Fp(e,t){let n=new Uint16Array(e.length);for(let o=1;o<n.length;o++){if(e[o]!==e[o-1]||(n[o]=n[o-1]+1,n[o]>0))continue;let{path:r,called:s}=t;throw new m(P(r,s("terminated"),o),`episode ${e[o]} has more than 65536 rows, expected ends of episodes in ${s("terminated")} or ${s("truncated")}`)}return n}function Wf(e){let{arrays:t}=e,n=Cs(e,"terminated"),o=t.has("truncated")?Cs(e,"truncated"):null,r=t.has("episode")?dt(e,"episode",Uint32Array):null,s=n.length-1,a=new Uint8Array(n.length);for(let c=0;c<=s;c++){let l=c===s||r!==null&&r[c]!==r[c+1],f=o===null?Number(l&&n[c]===0):o[c];a[c]=n[c]*M.terminated+f*M.truncated}let i=r??Mp(a),A=t.has("step")?dt(e,"step",Uint16Array):Fp(i,e);return{ending:a,episode:i,step:A}}function Bs(e){return Array.from(e.keys()).filter(t=>e[t]===M.truncated)}function Qs(e,t){let n=e.slice(),o=t.length===0?0:e.length/t.length;for(let r=0;r+1<t.length;r++)t[r]===M.none&&n.set(e.subarray((r+1)*o,(r+2)*o),r*o);return n}function zf({ending:e,step:t},n){for(let o of n)t[o]>0&&(e[o-1]=M.truncated)}function Vf(e,t){let{names:n,derived:o,counted:r,leftOut:s}=t,a=Array.from(n).filter(([l,f])=>f!==l).map(([l,f])=>`${f} as ${l}`),i=r.map(l=>`${e[l]} ${l}, the largest number in use and one`),A=s.length===1?"1 row":`${s.length} rows`,c=[a.length>0&&`reads ${a.join(", ")}`,o.length>0&&`derives ${o.join(", ")}`,s.length>0&&`leaves out ${A} at cuts, whose next states it does not hold`,i.length>0&&`has ${i.join("; ")}`].filter(l=>l!==!1);return c.length===0?null:c.join("; ")}function Op(e,t){return Object.fromEntries(ms.filter(({key:n})=>e[n]!==void 0).map(({key:n,make:o,perAction:r})=>[n,new o(t*(r?e.actions:1))]))}function ys(e,t){let n={actions:e.actions,action:new Uint8Array(t),reward:new Float32Array(t),ending:new Uint8Array(t),episode:new Uint32Array(t),step:new Uint16Array(t),behaviourProbability:e.behaviourProbability===null?null:new Float32Array(t),...Op(e,t)};if(e.kind==="discrete"){let{states:s,mdpSha256:a}=e,i=new Uint16Array(t),A=new Uint16Array(t);return{kind:"discrete",states:s,...a===void 0?{}:{mdpSha256:a},state:i,nextState:A,...n}}let o=new Float32Array(t*e.features),r=new Float32Array(t*e.features);return{kind:"dense",features:e.features,observation:o,nextObservation:r,...n}}function jo(e,t){let{offset:n,count:o}=t,r=e.action.length;if(!(n>=0&&o>=0&&n+o<=r))throw new RangeError(`Cannot take rows ${n} to ${n+o} of ${r}`);let s={...e};for(let[a,i]of Object.entries(e)){if(!ArrayBuffer.isView(i))continue;let A=i,c=r===0?0:A.length/r;s[a]=A.subarray(n*c,(n+o)*c)}return s}function Xf(e,t,n){let r=jo(t,{offset:n,count:e.action.length});for(let[s,a]of Object.entries(e))ArrayBuffer.isView(a)&&r[s]?.set(a)}function Zf(e,t){let n=ys(e,e.action.length-t.length),[o,r]=[0,0];for(let s of[...t,e.action.length]){let a=s-o;a>0&&Xf(jo(e,{offset:o,count:a}),n,r),[o,r]=[s+1,r+a]}return n}function tu({arrays:e}){return["policy","next_policy","allowed","next_allowed"].flatMap(t=>{let{shape:n=[],dtype:o}=e.get(t)??{},r=t.endsWith("allowed")&&n[1]===1&&o!=="bool";return n.length===2&&!r?[{name:t,shape:n,actions:n[1]}]:[]})}function nu({path:e,called:t},n,o){let r=n.find(a=>a.actions!==o);if(r===void 0)return;let s=`expected ${Z([r.shape[0],o])}, a column an action`;throw new m(P(e,t(r.name)),`shape ${Z(r.shape)}, ${s}`)}function eu(e,t,{ends:n,takeOne:o,leftOut:r}){let{arrays:s,path:a,called:i}=e,A=`next_${t}`;if(!s.has(t)){if(!s.has(A))return;throw new m(P(a,i(A)),`the file has no ${t}, expected both`)}let c=o(e,t);if(s.has(A))return[c,o(e,A)];let[l]=r?[]:Bs(n.ending);if(l===void 0)return[c,Qs(c,n.ending)];throw new m(P(a,i(t)),`row ${l} ends an episode that was cut, and nothing says its next state's: expected ${A}`)}function ou(e,t){let{arrays:n}=e,o=!n.has("next_state")&&!n.has("next_observation"),r=eu(e,"allowed",{ends:t,takeOne:Uf,leftOut:o}),s=eu(e,"policy",{ends:t,takeOne:$t,leftOut:o});return{...n.has("patient")&&{patient:dt(e,"patient",Uint32Array)},...n.has("weight")&&{weight:$t(e,"weight")},...r&&{allowed:r[0],nextAllowed:r[1]},...s&&{policy:s[0],nextPolicy:s[1]}}}var Lp="mdp_sha256";async function Gp(e,t){let n,o=await e({only:i=>(n=$f(i,t),[...n.names.values()]),check:i=>Jf(i,n,t)}),{kind:r,names:s}=n,a=new Map(Array.from(s,([i,A])=>[i,o.get(A)]));return{path:t,kind:r,names:s,arrays:a,called:i=>s.get(i)??i}}function ru(e,t,n){let{given:o,columns:r,used:s,limit:a}=n,i=Pf(e,t),A=P(e.path,t);if(i!==void 0&&o!==void 0&&o!==i)throw new m(A,`${i}, expected ${o}`);let c=i??o??r;if(c!==void 0){if(Number.isInteger(c)&&c>=1&&c<=a)return{size:c,counted:!1};throw new m(A,`${c}, expected 1 to ${a}`)}let l=0;for(let f of s)for(let u=0;u<f.length;u++)f[u]>l&&(l=f[u]);return{size:l+1,counted:!0}}function su(e,t,{ending:n,takeOne:o}){let r=!e.arrays.has(`next_${t}`),s=o(t);return[s,r?Qs(s,n):o(`next_${t}`)]}function Up(e,t){let{path:n,kind:o,names:r}=e,s=jf(e,Lp),a=s!==void 0&&s===t.mdp?.sha256?t.mdp:t,i=o==="discrete"?"state":"observation",A=["truncated","episode","step",`next_${i}`].filter(B=>!r.has(B)),c=dt(e,"action",Uint8Array),l=$t(e,"reward"),f=Wf(e),u=r.has("behaviour_probability")?$t(e,"behaviour_probability"):null,I=tu(e),d=ou(e,f),g=ru(e,"actions",{given:a.actions,columns:I[0]?.actions,used:[c],limit:256});nu(e,I,g.size);let h=g.counted?["actions"]:[],E={action:c,reward:l,...f,behaviourProbability:u,...d,actions:g.size};if(o==="dense"){let B=e.arrays.get("observation").shape[1]??1;if(B===0)throw new m(P(n,r.get(i)),"has no features");let b=R=>$t(e,R),[D,N]=su(e,i,{...f,takeOne:b});return{dataset:{kind:o,features:B,observation:D,nextObservation:N,...E},derived:A,counted:h}}let p=B=>dt(e,B,Uint16Array),[w,C]=su(e,i,{...f,takeOne:p}),Q=ru(e,"states",{given:a.states,used:[w,C],limit:65536});Q.counted&&h.unshift("states");let y=s===void 0?{}:{mdpSha256:s};return{dataset:{kind:o,states:Q.size,...y,state:w,nextState:C,...E},derived:A,counted:h}}function Pp(e,t,n){if(t.length===0)return e;if(t.length===e.action.length)throw new m(n,"every row ends an episode that was cut, and the file says no next state: expected transitions");return zf(e,t),Zf(e,t)}async function au(e,t,n){let o=await Gp(e,t),{dataset:r,derived:s,counted:a}=Up(o,n);Tf(r,t,o.called);let i=s.some(l=>l.startsWith("next_"))?Bs(r.ending):[],A=Pp(r,i,t),c=Vf(A,{names:o.names,derived:s,counted:a,leftOut:i});return c!==null&&n.onNote?.(`${t}: ${c}`),A}var jp=2**28,Hp=32;function iu(e,t,n){let o=jp+Hp*n;if(!(t<=o))throw new m(e,`its ${n} bytes unpack to ${t}, expected at most ${o}: save it uncompressed`)}var jn=e=>new DataView(e.buffer,e.byteOffset,e.byteLength);function Jp(e,t){let n=jn(e),o=0;for(;o+4<=e.length;){let r=n.getUint16(o+2,!0);if(o+4+r>e.length)break;if(n.getUint16(o,!0)===1){let s=[];for(let a=0;a+8<=r;a+=8)s.push(Number(n.getBigUint64(o+4+a,!0)));return s}o+=4+r}if(o!==e.length)throw new m(t,"damaged zip: extra field of a wrong length");return[]}function Au(e,t,n){let o=Jp(t,n);return e.map(r=>{if(r!==4294967295)return r;let s=o.shift();if(s===void 0)throw new m(n,"damaged zip: a zip64 size is missing");return s})}function qp(e,t){if(t<76)return null;let n=jn(e.read({offset:t-20,length:20}));if(n.getUint32(0,!0)!==117853008)return null;let o=t-76,r=jn(e.read({offset:o,length:56})),s=Number(r.getBigUint64(32,!0));if(!(Number(n.getBigUint64(8,!0))===o&&r.getUint32(0,!0)===101075792&&Number(r.getBigUint64(24,!0))===s))throw new m(e.path,"damaged zip: its zip64 end record is broken");let i=Number(r.getBigUint64(40,!0));return{count:s,size:i,offset:Number(r.getBigUint64(48,!0)),end:o}}function Kp(e){let t=Math.min(e.length,65557),n=e.length-t,o=jn(e.read({offset:n,length:t}));for(let r=o.byteLength-22;r>=0;r--){if(o.getUint32(r,!0)!==101010256||r+22+o.getUint16(r+20,!0)!==o.byteLength)continue;let s=o.getUint16(r+10,!0),a=o.getUint32(r+12,!0),i=o.getUint32(r+16,!0);if(o.getUint32(r+4,!0)!==0||o.getUint16(r+8,!0)!==s)throw new m(e.path,"damaged zip, or one of several parts");return qp(e,n+r)??{count:s,size:a,offset:i,end:n+r}}throw new m(e.path,"is no whole zip archive: it has no end record")}var Yp=new TextDecoder("utf-8",{fatal:!0});function cu(e,t){try{return Yp.decode(e)}catch{throw new m(t,"damaged zip: the name of an entry is not UTF-8")}}function $p(e){let{path:t}=e,{count:n,size:o,offset:r,end:s}=Kp(e),a=()=>new m(t,"damaged zip: the directory of entries is broken");if(r+o!==s||n*46>o)throw a();let i=e.read({offset:r,length:o}),A=jn(i),c=[],l=new Set,f=0;for(let u=0;u<n;u++){if(f+46>i.length||A.getUint32(f,!0)!==33639248)throw a();let I=f+46+A.getUint16(f+28,!0),d=I+A.getUint16(f+30,!0),g=d+A.getUint16(f+32,!0);if(g>i.length)throw a();let h=cu(i.subarray(f+46,I),t);if(l.has(h))throw new m(`${t}: ${x(h)}`,"occurs twice in the zip");l.add(h);let[E,p,w]=Au([A.getUint32(f+24,!0),A.getUint32(f+20,!0),A.getUint32(f+42,!0)],i.subarray(I,d),`${t}: ${x(h)}`);c.push({name:h,flags:A.getUint16(f+8,!0),method:A.getUint16(f+10,!0),crc:A.getUint32(f+16,!0),packed:p,size:E,offset:w}),f=g}if(f!==i.length)throw a();return{entries:c,offset:r}}function Wp(e,t){let n=`${e.path}: ${x(t.name)}`,o=new m(n,"damaged zip: the entry's two headers disagree");if(t.offset+30>e.length)throw o;let r=e.read({offset:t.offset,length:30}),s=jn(r),a=s.getUint16(26,!0),i=s.getUint16(28,!0),A=e.read({offset:t.offset+30,length:a+i}),c=cu(A.subarray(0,a),e.path);if(!(s.getUint32(0,!0)===67324752&&c===t.name&&s.getUint16(6,!0)===t.flags&&s.getUint16(8,!0)===t.method))throw o;if((t.flags&8)===0){let[u,I]=Au([s.getUint32(22,!0),s.getUint32(18,!0)],A.subarray(a),n);if(!(u===t.size&&I===t.packed&&s.getUint32(14,!0)===t.crc))throw o}let f=t.offset+30+a+i;if(f+t.packed>e.length)throw new m(n,"damaged zip: the entry's data reach beyond the file");return{...t,offset:f}}function zp(e,t,n){let o=[...t].sort((r,s)=>r.start-s.start);for(let[r,{entry:{name:s,offset:a,packed:i}}]of o.entries())if(!(a+i<=(o[r+1]?.start??n)))throw new m(`${e.path}: ${x(s)}`,"damaged zip: its data overlap what follows")}function Ss(e){let{entries:t,offset:n}=$p(e),o=t.map(r=>({start:r.offset,entry:Wp(e,r)}));return zp(e,o,n),o.map(({entry:r})=>r)}var Vp=1032;function bs(e,t){let{size:n,packed:o,method:r}=e;if(e.flags&1)throw new m(t,"is encrypted, which cannot be read");if(r!==0&&r!==8)throw new m(t,`zip method ${r}, expected 0 (stored) or 8 (deflated)`);if(r===0&&o!==n)throw new m(t,`${o} bytes, expected ${n}: damaged zip`);if(n>o*Vp){let s=`${o} compressed bytes cannot hold ${n}`;throw new m(t,`damaged zip: ${s}`)}}function vs({size:e,crc:t},n,o){if(o.length!==e)throw new m(n,`${o.length} bytes, expected ${e}: damaged zip`);if(o.crc()!==t)throw new m(n,"its bytes do not match their CRC-32: the file is damaged")}async function Xp(e,t){let{room:n,isHead:o,where:r}=t,s=new Uint8Array(n),a=0,i=new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate-raw"));try{for await(let A of i){if(a+A.length>n&&!o)throw new RangeError("more than there is room for");if(s.set(A.subarray(0,n-a),a),a=Math.min(n,a+A.length),o&&a===n)break}}catch{throw new m(r,"damaged zip: its compressed data cannot be read")}return s.subarray(0,a)}var Zp=2**17,ew=2**16;async function lu(e,t,n){let o=`${e.path}: ${x(t.name)}`;bs(t,o);let{offset:r,packed:s,size:a,method:i}=t,A=n?Math.min(Zp,a):a,c=e.read({offset:r,length:s}),l=i===8?await Xp(c,{room:A,isHead:n,where:o}):c.slice(0,A);return n||vs(t,o,{length:l.length,crc:()=>Nt(l)}),l}async function fu(e,t){let n=`${e.path}: ${x(t.name)}`,o=await lu(e,t,t.size>ew);return Gf({size:t.size,head:r=>o.subarray(0,r)},n)}async function tw(e,t){if(!t.name.endsWith(".npy"))return null;try{return await fu(e,t)}catch(n){if(n instanceof m)return null;throw n}}async function Hn(e,t,{only:n,check:o}){let r={path:t,length:e.length,read:({offset:u,length:I})=>e.subarray(u,u+I)},s=({name:u})=>u.replace(/\.npy$/,""),a=Ss(r),i=new Map;for(let u of a)i.set(s(u),await tw(r,u));let A=n(i),c=a.filter(u=>A.includes(s(u))),l=new Map;for(let u of c)l.set(s(u),i.get(s(u))??await fu(r,u));o(l),iu(t,c.reduce((u,{size:I})=>u+I,0),e.length);let f=new Map;for(let u of c){let I=await lu(r,u,!1);f.set(s(u),ws(I,`${t}: ${x(u.name)}`))}return f}var uu="cohort.json",[nw,ow]=[2**26,2**30];async function gu(e,{name:t,most:n}){let o=e.find(r=>r.name===t);if(!o){let r=e.length===0?"no files":`${e.length} ${e.length===1?"file":"files"} without it`;throw new m(t,`found ${r}, expected the folder of a cohort`)}if(o.size>n)throw new m(t,`has ${o.size} bytes, expected at most ${n} here`);return new Uint8Array(await o.arrayBuffer())}async function Iu(e){let t=await gu(e,{name:uu,most:nw}),{record:n,sha256:o}=await Qf(new TextDecoder().decode(t),uu),{file:r}=n.splits.train,s=await gu(e,{name:r,most:ow});await yf(s,n.splits.train,r);let a=await au(i=>Hn(s,r,i),r,{actions:n.actions.count});return{record:n,sha256:o,train:Sf(a,{record:n,name:"train",where:r})}}var xs=null,ks=null;function $i(){if(xs===null)throw new m("cohort","none is open: open its folder first");return xs}async function du(e){return xs=await Iu(e),ks=null,df(xs)}async function hu(e){let t=new Uint8Array(await e.arrayBuffer()),n=mf($i(),fs(t,e.name),e.name),o=Ef($i(),n,e.name);return ks=n,o}function mu({row:e}){let t=$i();return{...hf(t,e),choice:ks&&pf(t,ks,e)}}function rw(e,t,n){let{states:o,live:r,actions:s}=e,a=new Float64Array(o*s);for(let i=0;i<r;i++){let A=t.subarray(i*s,(i+1)*s),c=A.reduce((u,I)=>Math.max(u,I),-1/0),l=a.subarray(i*s,(i+1)*s);for(let u=0;u<s;u++)l[u]=Math.exp((A[u]-c)/n);let f=l.reduce((u,I)=>u+I,0);for(let u=0;u<s;u++)l[u]/=f}return a}function sw(e,t,n){let o=Oo(e);return t.map((r,s)=>(1-n)*r+n*o[s])}function Eu(e,{behaviour:t,q:n}){let o=e.states*e.actions;if(n?.length===o&&n.every(Number.isFinite))return n;let r=n?.length===o?"some are not finite":`there are ${n?.length??0}`;throw new RangeError(`Cannot make ${t} of values: ${r}, expected ${o} finite`)}function aw(e,t){switch(t.behaviour){case"random":return Oo(e);case"random-admissible":return sf(e);case"clinician":return Lo(e);case"optimal":return ds(e);case"improved":return Af(e,Lo(e));case"greedy":return af(e,Eu(e,t));case"softmax":return rw(e,Eu(e,t),t.temperature??1)}}function Jn(e,t){let{epsilon:n=0,temperature:o=1}=t;if(!(n>=0&&n<=1))throw new RangeError(`Cannot mix with random actions: epsilon is ${n}, expected 0 to 1`);if(!(o>0&&o<1/0))throw new RangeError(`Cannot take a softmax: temperature is ${o}, expected above 0`);let r=aw(e,t);return n===0?r:sw(e,r,n)}var pu={start:2,action:3,transition:4,patient:16},j={sample:0,initialise:1,collection:pu,published:pu,split:5,bootstrap:5,kernelInputs:5,rareActions:5,select:17,resample:18,prior:19,evaluation:{start:20,action:21,transition:22,patient:23},benchmark:{start:24,action:25,transition:26},memberSeed:27,systematic:28,patients:29,cohort:{start:30,action:31,transition:32,frailty:33,record:34,gaps:35,doses:36},truth:{start:37,action:38,transition:39,frailty:40,record:41,gaps:42,doses:43},ownFeatures:44,permutation:45,cells:46,control:47,walk:48};function ee(e,t,n,o,r=[0,0,0,0]){let s=Math.imul(e,1664525)+1013904223|0,a=Math.imul(t,1664525)+1013904223|0,i=Math.imul(n,1664525)+1013904223|0,A=Math.imul(o,1664525)+1013904223|0;return s=s+Math.imul(a,A)|0,a=a+Math.imul(i,s)|0,i=i+Math.imul(s,a)|0,A=A+Math.imul(a,i)|0,s^=s>>>16,a^=a>>>16,i^=i>>>16,A^=A>>>16,s=s+Math.imul(a,A)|0,a=a+Math.imul(i,s)|0,i=i+Math.imul(s,a)|0,A=A+Math.imul(a,i)|0,r[0]=s>>>0,r[1]=a>>>0,r[2]=i>>>0,r[3]=A>>>0,r}function Ie(e){return((e[0]>>>5)*67108864+(e[1]>>>6))/9007199254740992}function wu(e,t){let n=e&65535,o=e>>>16,r=t&65535,s=t>>>16,a=Math.imul(n,r)>>>0,i=(Math.imul(o,r)>>>0)+(a>>>16),A=(Math.imul(n,s)>>>0)+(i&65535);return Math.imul(o,s)+Math.floor(i/65536)+Math.floor(A/65536)>>>0}function Ho(e,t){let n=wu(e[1],t),r=(Math.imul(e[0],t)>>>0)+n>4294967295?1:0;return wu(e[0],t)+r>>>0}function iw(e,t,n){let{threshold:o,alias:r}=e,s=e.start[t],a=e.start[t+1],i=0;for(let l=s;l<a;l++)i+=n[l];let A=[],c=[];for(let l=s;l<a;l++)o[l]=n[l]/i*(a-s),r[l]=l,(o[l]<1?A:c).push(l);for(;A.length>0&&c.length>0;){let l=A.pop(),f=c[c.length-1];r[l]=f,o[f]-=1-o[l],o[f]<1&&A.push(c.pop())}for(let l of[...A,...c])o[l]=1}function Rs(e,t){let n={start:e,threshold:new Float64Array(t.length),alias:new Uint32Array(t.length)};for(let o=0;o+1<e.length;o++)iw(n,o,t);return n}function Ds(e,t,n){let o=e.start[t],r=n*(e.start[t+1]-o),s=Math.floor(r),a=o+s;return r-s<e.threshold[a]?a:e.alias[a]}var Wi=65536;function Aw(e,t){let{live:n,actions:o}=e,r=new Uint32Array(n+1),s=[],a=[];for(let A=0;A<n;A++){for(let c=0;c<o;c++)t[A*o+c]!==0&&(s.push(c),a.push(t[A*o+c]));r[A+1]=s.length}let i=Float64Array.from(a);return{table:Rs(r,i),action:Uint8Array.from(s),probability:i}}var Cu=new WeakMap;function cw(e){let t=Cu.get(e);if(!t){let n=Uint16Array.from(e.initial.keys()).filter(r=>e.initial[r]>0),o=Float64Array.from(n,r=>e.initial[r]);t={next:Rs(e.rowStart,e.probability),start:Rs(Uint32Array.of(0,o.length),o),startState:n},Cu.set(e,t)}return t}function lw({sampler:e,seed:t,streams:n,draw:o},r){let s=Ie(ee(t,n.start,r,0,o));return e.startState[Ds(e.start,0,s)]}function fw({policy:e,seed:t,streams:n,draw:o},r){let{episode:s,step:a,state:i}=r,A=Ie(ee(t,n.action,s,a,o)),c=Ds(e.table,i,A);r.action=e.action[c],r.behaviourProbability=e.probability[c]}function Bu(e,t){let{mdp:n,sampler:o,seed:r,streams:s,draw:a}=e,{episode:i,step:A,state:c,action:l}=t,f=Ie(ee(r,s.transition,i,A,a)),u=Ds(o.next,n.row[c*n.actions+l],f);t.nextState=n.next[u],t.reward=n.reward[u]}function uw(e,t){let{mdp:n,inadmissible:o}=e;if(o==="raise"){let{state:r,action:s,behaviourProbability:a}=t;throw us(n,{state:r,action:s,probability:a})}if(o==="mean")return Bu(e,t);t.nextState=n.death,t.reward=n.deathReward}function gw(){return{episode:0,step:0,state:0,action:0,reward:0,nextState:0,terminated:!1,truncated:!1,behaviourProbability:0}}function Iw(e,t,n){let{seed:o,streams:r,inadmissible:s="mean",maxSteps:a=Wi}=n;if(!(a>=1&&a<=Wi))throw new RangeError(`Cannot simulate: maxSteps is ${a}, expected 1 to 65536`);gs(e,t);let i=cw(e);return{mdp:e,sampler:i,policy:Aw(e,t),seed:o,streams:r,inadmissible:s,draw:[0,0,0,0]}}function ht(e,t,n){let{episodes:o,firstEpisode:r=0,maxSteps:s=Wi,onTransition:a}=n,{seed:i,seedEach:A=!1,ending:c}=n,l=Iw(e,t,n),{live:f,actions:u,admissible:I}=e,d=gw(),g=0,h=0,E=0,p=0,w=0;for(let C=r;C<r+o;C++){d.episode=A?0:C,A&&(l.seed=i+C>>>0);let Q=lw(l,d.episode),y=0;for(;Q<f&&y<s&&c?.[Q]!==0;)d.step=y++,d.state=Q,fw(l,d),I[Q*u+d.action]?Bu(l,d):(p++,uw(l,d)),Q=d.nextState,d.terminated=Q>=f,d.truncated=Q<f&&y===s,a?.(d);g+=y,w+=y*y,Q===e.survival&&h++,Q<f&&E++}return{episodes:o,transitions:g,survived:h,truncated:E,inadmissible:p,lengthSquares:w}}function Qu(){let e=4095,t=new Uint32Array(4096),n=new Float64Array(4096/2),o=0;function r(a,i){let A=65536*a+i,c=Math.imul(a,2654435761)^Math.imul(i,2246822507),l=(c^c>>>15)&e,f=t[l];for(;f!==0&&n[f-1]!==A;)l=l+1&e,f=t[l];return l}function s(){let a=n;e=2*e+1,t=new Uint32Array(e+1),n=new Float64Array(2*a.length),n.set(a);for(let i=0;i<o;i++)t[r(Math.floor(n[i]/65536),n[i]%65536)]=i+1}return{get size(){return o},entryOf(a,i){let A=r(a,i);return t[A]>0?t[A]-1:(o===n.length&&(s(),A=r(a,i)),n[o]=65536*a+i,t[A]=++o,o-1)},pairOf:a=>Math.floor(n[a]/65536),nextOf:a=>n[a]%65536}}function zi({states:e,actions:t}){let n=new Float64Array(e*t),o=new Float64Array(e*t),r=new Float64Array(e*t),s=Qu(),a=new Float64Array(1024),i=new Float64Array(1024),A=0,c=!1;function l(){let[f,u]=[a,i];a=new Float64Array(2*f.length),i=new Float64Array(2*u.length),a.set(f),i.set(u)}return{add({state:f,action:u,reward:I,nextState:d,terminated:g},h=1){if(h===0)return;let E=f*t+u;if(c||=h!==1,A+=h,n[E]+=h,o[E]+=h*I,r[E]+=h*I*I,g)return;let p=s.entryOf(E,d);p>=a.length&&l(),a[p]+=h,I!==0&&(i[p]+=h*I)},counts(){if(A>=2**32)throw new RangeError(`Cannot count ${A} transitions, expected under 2^32`);let f=Uint32Array.from(n.keys()).filter(g=>n[g]>0),u=Uint32Array.from({length:s.size},(g,h)=>h).sort((g,h)=>s.pairOf(g)-s.pairOf(h)||s.nextOf(g)-s.nextOf(h)),I=new Uint32Array(f.length+1);for(let g=0,h=0;g<f.length;g++){for(;h<u.length&&s.pairOf(u[h])===f[g];)h++;I[g+1]=h}let d=g=>c?g:Uint32Array.from(g);return{states:e,actions:t,transitions:A,pair:f,count:d(Float64Array.from(f,g=>n[g])),rewardSum:Float64Array.from(f,g=>o[g]),rewardSquares:Float64Array.from(f,g=>r[g]),start:I,next:Uint16Array.from(u,g=>s.nextOf(g)),nextCount:d(Float64Array.from(u,g=>a[g])),nextRewardSum:Float64Array.from(u,g=>i[g])}}}}function tt(e,t){let n=zi(e),{state:o,action:r,reward:s,nextState:a,ending:i}=e;for(let A=0;A<r.length;A++)n.add({state:o[A],action:r[A],reward:s[A],nextState:a[A],terminated:(i[A]&M.terminated)!==0},t?.[A]);return n.counts()}function yu(e){let t=new Uint32Array(e.states*e.actions);return e.pair.forEach((n,o)=>t[n]=e.count[o]),t}var Su=2e4;function bu(e,t,n){let{episodes:o,onProgress:r,...s}=n,a=zi(e);for(let i=0;i<o;i+=Su){let A=Math.min(Su,o-i);ht(e,t,{...s,streams:j.collection,episodes:A,firstEpisode:i,onTransition:a.add}),r?.(i+A)}return a.counts()}function dw(e,t){let{states:n,live:o,actions:r,row:s,rowStart:a,probability:i,next:A}=e,c=new Float64Array(a.length-1);for(let f=0;f<c.length;f++)for(let u=a[f];u<a[f+1];u++)c[f]+=i[u]*t[A[u]];let l=new Float64Array(n*r);for(let f=0;f<o*r;f++)l[f]=c[s[f]];return l}function vu(e,t){let{survival:n,stateValue:o,occupancy:r}=ve(e,t.policy);return{...t,total:n,survival:o,afterAction:dw(e,o),visits:r}}function*Ns(e){let t=new TextEncoder,n=[...e].sort(([o],[r])=>o<r?-1:1);for(let[o,{dtype:r,shape:s,data:a}]of n)yield t.encode(`${JSON.stringify([o,r,s])}
`),yield new Uint8Array(a.buffer,a.byteOffset,a.byteLength)}var Ts=1e-9,hw={initial:"initial",clinician:"clinician_policy",sofa:"sofa",features:"features"};function xu(e,{place:t,refuse:n}){let o=0;for(let r=0;r<e.length;r++)e[r]>=0&&e[r]<=1+Ts||n(t(r),`probability ${e[r]}, expected 0 to 1`),o+=e[r];Math.abs(o-1)<=Ts||n(t(-1),`probabilities sum to ${o}, expected 1`)}function mw(e,t){let{states:n,row:o,rowStart:r,next:s,probability:a,reward:i}=e,A=r.length-1;r[0]!==0&&t("row_start[0]",`found ${r[0]}, expected 0`),r[A]!==s.length&&t(`row_start[${A}]`,`found ${r[A]}, expected ${s.length} entries`);for(let l=0;l<A;l++){let f=r[l],u=r[l+1];u>f&&u<=s.length||t(`row_start[${l+1}]`,`found ${u}, expected above ${f}, at most ${s.length}`);let I=0;for(let d=f;d<u;d++)(s[d]>=n||d>f&&s[d]<=s[d-1])&&t(`next_state[${d}]`,`found ${s[d]}, expected ascending, below ${n}`),a[d]>0&&a[d]<=1+Ts||t(`probability[${d}]`,`found ${a[d]}, expected above 0, at most 1`),Number.isFinite(i[d])||t(`reward[${d}]`,`found ${i[d]}, expected a finite number`),I+=a[d];Math.abs(I-1)<=Ts||t(`probability[${f}:${u}]`,`row ${l} sums to ${I}, expected 1`)}let c=o.findIndex(l=>l>=A);c>=0&&t(`row[${Ew(e,c)}]`,`found ${o[c]}, expected < ${A}`)}function Ew({actions:e},t){return`${Math.floor(t/e)},${t%e}`}function pw(e,t,n){let{live:o,actions:r,initial:s,clinician:a,admissible:i}=e;xu(s,{place:c=>c<0?t.initial:`${t.initial}[${c}]`,refuse:n});let A=s.findIndex((c,l)=>l>=o&&c>0);A>=0&&n(`${t.initial}[${A}]`,"an episode cannot start in a terminal state");for(let c=0;c<o;c++){let[l,f]=[c*r,(c+1)*r],u=I=>`${t.clinician}[${I<0?c:`${c},${I}`}]`;xu(a.subarray(l,f),{place:u,refuse:n}),i.subarray(l,f).includes(1)||n(`admissible[${c}]`,"no action is admissible, expected at least one")}}function ku(e,t,{names:n=hw}={}){let o=(s,a)=>{throw new m(`${t}: ${s}`,a)};mw(e,o),pw(e,n,o);let r=[["death_reward",Float64Array.of(e.deathReward)],[n.sofa,e.sofa],[n.features,e.features]];for(let[s,a]of r){let i=a.findIndex(A=>!Number.isFinite(A));i>=0&&o(`${s}[${i}]`,`${a[i]}, expected a finite number`)}}var Ru="icu-cql tabular mdp",Du=1,Nu=["row","row_start","next_state","probability","reward","death_reward","initial","clinician_policy","admissible","sofa","features","provenance","sha256"];function _u(e,t){let{path:n,name:o,dtype:r,shape:s}=t,a=e.get(o),i=a.shape.length===s.length&&s.every((f,u)=>f===null||f===a.shape[u]);if(a.dtype===r&&i)return a.shape;let A=`${a.dtype} ${Z(a.shape)}`,c=s.map(f=>f??"any").join(", "),l=s.length===1?`(${c},)`:`(${c})`;throw new m(`${n}: ${o}`,`${A}, expected ${r} ${l}`)}var Tu=2**20;function Mu(e,t){Vi([...e.keys()],t);let n=(c,l,f)=>_u(e,{path:t,name:c,dtype:l,shape:f});n("sha256","uint8",[32]);let[o]=n("provenance","uint8",[null]);if(o>Tu){let c=`${o} bytes, expected at most ${Tu}`;throw new m(`${t}: provenance`,c)}let[r,s]=n("row","uint32",[null,null]);if(r<1||r>65532||s<1||s>255){let c=`${r} live states and ${s} actions, expected 1 to 65532 and 1 to 255`;throw new m(`${t}: row`,c)}let a=r+3,[i]=n("next_state","uint16",[null]),[A]=n("row_start","uint32",[null]);if(A<2)throw new m(`${t}: row_start`,"expected one row or more");if(A>r*s+1){let c=`${A-1} rows, expected at most one a pair: ${r*s}`;throw new m(`${t}: row_start`,c)}if(i>(A-1)*a){let c=`${i} entries, expected at most ${a} a row: ${(A-1)*a}`;throw new m(`${t}: next_state`,c)}n("probability","float64",[i]),n("reward","float64",[i]),n("death_reward","float64",[1]),n("initial","float64",[a]),n("clinician_policy","float64",[a,s]),n("admissible","bool",[a,s]),n("sofa","float64",[a]),n("features","float64",[a,null])}function ww(e,t){let n=`${t}: provenance`,o;try{o=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(e))}catch{throw new m(n,"is not JSON in UTF-8")}if(o?.format!==Ru)throw new m(n,`format ${x(JSON.stringify(o?.format)??"missing")}, expected "${Ru}"`);if(o.version!==Du){let s=`version ${x(JSON.stringify(o.version)??"missing")}, this program reads ${Du}`;throw new m(n,s)}for(let s of["name","source","license","features"])if(typeof o[s]!="string")throw new m(n,`key "${s}" holds no text`);let r=o.featureNames;if(!Array.isArray(r)||r.some(s=>typeof s!="string"))throw new m(n,'key "featureNames" holds no list of names');if(typeof o.sources!="object"||o.sources===null)throw new m(n,'key "sources" holds no checksums by file name');return o}function Vi(e,t){for(let n of Nu)if(!e.includes(n)){let o=`array "${n}" is missing; \`deno task convert\` makes such a file`;throw new m(t,o)}for(let n of e)if(!Nu.includes(n))throw new m(`${t}: ${n}`,"unknown array, expected those of an MDP file alone")}function Fu(e,t,n){let o=u=>e.get(u).data,{format:r,version:s,featureNames:a,...i}=ww(o("provenance"),t),[A,c]=e.get("row").shape,l=A+3,f=[l,a.length];return _u(e,{path:t,name:"features",dtype:"float64",shape:f}),{states:l,actions:c,live:A,death:A,survival:A+1,row:o("row"),rowStart:o("row_start"),next:o("next_state"),probability:o("probability"),reward:o("reward"),deathReward:o("death_reward")[0],initial:o("initial"),clinician:o("clinician_policy"),admissible:o("admissible"),sofa:o("sofa"),features:o("features"),featureNames:a,provenance:i,sha256:n}}function Cw(e){return e===void 0?"nothing":typeof e=="string"?x(JSON.stringify(e)):ArrayBuffer.isView(e)?e.constructor.name:Array.isArray(e)?e.length===0?"an empty list":"a list":typeof e=="object"&&e!==null?"an object":String(e)}function de(e,t,n){throw new m(e,`found ${Cw(t)}, expected ${n}`)}function re(e,t,n){let{min:o,max:r=Number.MAX_VALUE,whole:s=!1,open:a}=n;if(typeof e=="number"&&e>=o&&e<=r&&!(a==="min"&&e===o)&&!(a==="max"&&e===r)&&(!s||Number.isSafeInteger(e)))return;let A=s?"a whole number":"a number",c=a==="min"?`above ${o}`:n.max===void 0?`of at least ${o}`:`from ${o}`,l=n.max===void 0?"":a==="max"?` to below ${r}`:` to ${r}`;de(t,e,`${A} ${c}${l}`)}function qn(e,t,n){n.includes(e)||de(t,e,`one of ${n.join(", ")}`)}async function Ou(e){e instanceof Uint8Array||de("mdp",e,"the bytes of an .npz file");let t=await Hn(e,"mdp",{only:s=>{let a=[...s.keys()];return Vi(a,"mdp"),a},check:s=>Mu(s,"mdp")}),n=Array.from(t.get("sha256").data,s=>s.toString(16).padStart(2,"0")),o=await xe([...Ns([...t].filter(([s])=>s!=="sha256"))]);if(o!==n.join("")){let s=`the arrays have ${o}, expected ${n.join("")}: the file was changed`;throw new m("mdp: sha256",s)}let r=Fu(t,"mdp",o);return ku(r,"mdp"),r}async function _s(e){let t;try{let n=await fetch(new URL(e,self.location.href));if(n.ok)return new Uint8Array(await n.arrayBuffer());t=x((await n.text()).trim(),300)}catch(n){t=`${n.message}: is the server still there?`}throw new m(e,`cannot be fetched: ${t}`)}var Xi=null;function q(){return Xi??=_s("icu_sepsis.npz").then(Ou).catch(e=>{throw Xi=null,e}),Xi}async function Lu(e){let{provenance:t,states:n,actions:o,live:r,...s}=await q(),{initial:a,clinician:i,admissible:A,sofa:c,features:l,featureNames:f}=s,u={initial:a,clinician:i,admissible:A,sofa:c,features:l,featureNames:f};return{name:t.name,states:n,actions:o,live:r,...u}}var Gu=new Map;async function Uu(e){let{id:t,name:n,table:o,values:r}=e;return Gu.set(t,vu(await q(),{name:n,policy:o,network:r})),null}function Wt(e){return e.map(t=>{let n=Gu.get(t);if(!n)throw new RangeError(`Cannot look at the policy "${t}": it was never told of`);return n})}var Jo=["gender","mechvent","max_dose_vaso","re_admission","age","Weight_kg","GCS","HR","SysBP","MeanBP","DiaBP","RR","Temp_C","FiO2_1","Potassium","Sodium","Chloride","Glucose","Magnesium","Calcium","Hb","WBC_count","Platelets_count","PTT","PT","Arterial_pH","paO2","paCO2","Arterial_BE","HCO3","Arterial_lactate","SOFA","SIRS","Shock_Index","PaO2_FiO2","cumulated_balance","SpO2","BUN","Creatinine","SGOT","SGPT","Total_bili","INR","input_total","input_4hourly","output_total","output_4hourly"],Bw={"dynamics.npz":"36498f924c693c6be7ae18f3ce9e1a8e48d41f80f2cc553b3993b1373c8a9109","admissible_actions.txt":"607f4e1eeee4f33a2124fb4a1beefd82fc264a3b608d41d13f810166aa203165"},Qw=`MIT License

Copyright (c) 2024 Kartik Choudhary, Dhawal Gupta, Philip S. Thomas

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`,yw="The source names no columns. These are the 47 of the AI Clinician in its order (two-valued, standardised, log-standardised).",AD={name:"ICU-Sepsis 2.0.1",source:"PyPI package icu-sepsis 2.0.1, icu_sepsis/envs/assets (wheel SHA-256 7f55ff190f11b252593000814b6cd56ecf9b5de6fdca256e4966c0a0dc369466)",license:Qw,sources:Bw,features:`${yw} Checked on the numbers: column 31 (SOFA) correlates 0.997 with the package's separate SOFA scores, no other column above 0.6; column 44 (input_4hourly) correlates 0.99 with the mean fluid level of the clinicians' policy and column 2 (max_dose_vaso) 0.75 with the mean vasopressor level, each the most of all 47; the columns most correlated with SGOT, PT, BUN, MeanBP, Sodium and output_total are SGPT, INR, Creatinine, DiaBP, Chloride and output_4hourly; column 3 (re_admission) is a two-valued feature plus 0.6.`};var Sw=[["women among these patients",""],["on mechanical ventilation",""],["largest vasopressor dose in 4 hours",""],["readmitted",""],["age","days"],["weight","kg"],["Glasgow coma scale","3 to 15"],["heart rate","per minute"],["systolic blood pressure","mmHg"],["mean blood pressure","mmHg"],["diastolic blood pressure","mmHg"],["respiratory rate","per minute"],["temperature","\xB0C"],["inspired oxygen, FiO2","fraction"],["potassium","mEq/L"],["sodium","mEq/L"],["chloride","mEq/L"],["glucose","mg/dL"],["magnesium","mg/dL"],["calcium","mg/dL"],["haemoglobin","g/dL"],["white blood cells","10\xB3/\xB5L"],["platelets","10\xB3/\xB5L"],["partial thromboplastin time, PTT","s"],["prothrombin time, PT","s"],["arterial pH","pH"],["arterial oxygen, PaO2","mmHg"],["arterial carbon dioxide, PaCO2","mmHg"],["base excess","mEq/L"],["bicarbonate","mEq/L"],["lactate","mmol/L"],["SOFA score","0 to 24"],["SIRS criteria","0 to 4"],["shock index, heart rate / systolic pressure","ratio"],["PaO2 / FiO2","mmHg"],["cumulated fluid balance","mL"],["oxygen saturation, SpO2","%"],["blood urea nitrogen","mg/dL"],["creatinine","mg/dL"],["aspartate transaminase, SGOT","U/L"],["alanine transaminase, SGPT","U/L"],["total bilirubin","mg/dL"],["INR","ratio"],["fluid given so far","mL"],["fluid given in 4 hours","mL"],["urine so far","mL"],["urine in 4 hours","mL"]],bw=Jo.indexOf("SpO2"),Pu={gender:.5,mechvent:.5,re_admission:-.1};function vw(e){let t=Math.abs(e);if(t<.25)return"about average";let n=e<0?"below":"above";return t<.75?`a little ${n} average`:t<1.5?`${n} average`:`far ${n} average`}function xw(e){let t=Math.abs(e).toFixed(2);return t==="0.00"?t:`${e<0?"-":"+"}${t}`}var kw=e=>`${(100*Math.min(1,Math.max(0,e))).toFixed(0)}%`;function Rw(e,t){let n=Jo[e],[o,r]=Sw[e];if(n in Pu)return{name:n,label:o,value:kw(t+Pu[n]),words:""};if(n==="max_dose_vaso")return{name:n,label:o,value:`${Math.max(0,t+.5).toFixed(2)} \xB5g/kg/min`,words:""};let s=n==="input_4hourly"?t/2:t,a=e>=bw;return{name:n,label:`${o} (${r})`,value:`${xw(s)} SD${a?" of its logarithm":""}`,words:vw(s)}}function ju(e,t){let n=e.length===Jo.length&&e.every((o,r)=>o===Jo[r]);return e.map((o,r)=>n?Rw(r,t[r]):{name:o,label:o,value:String(Number(t[r].toPrecision(4))),words:""})}var Dw={rows:{name:"fluid",levels:5},columns:{name:"vasopressor",levels:5}};function Nw(e,t){return t<e.live?"live":t===e.survival?"survival":"death"}function Zi(e,t){return e.map(({survival:n})=>n[t])}function Hu(e,t,{policies:n,counts:o}){if(!(Number.isInteger(t)&&t>=0&&t<e.states))throw new RangeError(`Cannot show state ${t}, expected 0 to ${e.states-1}`);let{actions:r,featureNames:s}=e,a=s.length,i=f=>Array.from({length:r},(u,I)=>f[t*r+I]),A=o&&i(o),c=[],l=f=>c.push(f);A&&l({title:"the data's counts",policy:null,format:"count",values:A});for(let[f,{name:u,policy:I,network:d}]of n.entries()){if(d){let g=`${u}: its network's values`;l({title:g,policy:f,format:"value",values:i(d)})}l({title:`${u}: choices`,policy:f,format:"share",values:i(I)})}return{state:t,kind:Nw(e,t),liveStates:e.live,sofa:e.sofa[t],features:ju(s,e.features.subarray(t*a,(t+1)*a)),starts:e.initial[t],visits:n[0].visits?.[t]??NaN,seen:A?A.reduce((f,u)=>f+u,0):null,admissible:i(e.admissible).map(Boolean),maps:c,survivals:Zi(n,t),afterActions:t<e.live?n.map(({afterAction:f})=>i(f)):[],grid:Dw}}var eA=8;function Ju(e,{state:t,action:n},o){let{live:r,actions:s,row:a,rowStart:i,next:A,probability:c}=e;if(!(t>=0&&t<r&&n>=0&&n<s))throw new RangeError(`Cannot take action ${n} in state ${t}`);let f=t*s+n,u=Array.from({length:i[a[f]+1]-i[a[f]]},(g,h)=>({state:A[i[a[f]]+h],probability:c[i[a[f]]+h]})),I=u.filter(g=>g.state<r).sort((g,h)=>h.probability-g.probability||g.state-h.state),d=g=>g.reduce((h,E)=>h+E.probability,0);return{state:t,action:n,admissible:e.admissible[f]===1,death:d(u.filter(g=>g.state>=r&&g.state!==e.survival)),survival:d(u.filter(g=>g.state===e.survival)),next:I.slice(0,eA).map(g=>({...g,survivals:Zi(o,g.state)})),others:Math.max(0,I.length-eA),otherProbability:d(I.slice(eA)),survivals:o.map(({afterAction:g})=>g[f])}}var tA={start:0,action:1,transition:2};function nA(e,t){let[n,o]=[0,0];for(let r=0;r<e.length;r++)if(e[r]!==0&&(n+=e[r],o=r,t<n))return r;return o}function qu(e,t){return nA(e.initial,Ie(ee(t,j.walk,0,tA.start)))}function Ku(e,{seed:t,step:n,state:o},r){let{live:s,actions:a,row:i,rowStart:A,probability:c,next:l}=e;if(!(o>=0&&o<s))throw new RangeError(`Cannot walk on from state ${o}`);let f=w=>nA(w.subarray(o*a,(o+1)*a),Ie(ee(t,j.walk,n,tA.action))),[u,I]=typeof r=="number"?[null,r]:[r.name,f(r.policy)];if(!(I>=0&&I<a))throw new RangeError(`Cannot take action ${I}`);let d=o*a+I,[g,h]=[A[i[d]],A[i[d]+1]],E=Ie(ee(t,j.walk,n,tA.transition)),p=l[g+nA(c.subarray(g,h),E)];return{step:n,state:o,action:I,by:u,nextState:p}}function Yu({actions:e},t,n){return t.map(({state:o,action:r,nextState:s})=>n.map(({survival:a,afterAction:i})=>({before:a[o],chosen:i[o*e+r],after:a[s]})))}var $u;async function Wu({behaviour:e,episodes:t,seed:n}){let o=await q(),r=bu(o,Jn(o,{behaviour:e}),{episodes:t,seed:n});return $u=yu(r),r.transitions}async function zu({state:e,policies:t}){return Hu(await q(),e,{policies:Wt(t),counts:$u})}async function Vu({state:e,action:t,policies:n}){return Ju(await q(),{state:e,action:t},Wt(n))}async function Xu({seed:e}){return qu(await q(),e)}async function Zu({at:e,choice:t}){let n="action"in t?t.action:Wt([t.policy])[0];return Ku(await q(),e,n)}async function eg({steps:e,policies:t}){return Yu(await q(),e,Wt(t))}var tg=100,Ms=100;function ng(e,t,n){let{survived:o}=ht(e,t,{...n,episodes:tg,seedEach:!0,streams:j.published,maxSteps:Ms});return o/tg}function og(e,t,n){let o=new Uint8Array(n.episodes),r=0;return ht(e,t,{...n,seedEach:!0,streams:j.published,maxSteps:Ms,onTransition:({terminated:s,truncated:a,nextState:i})=>{(s||a)&&(o[r++]=i===e.survival?1:0)}}),o}function rg({p:e,trials:t}){let n=new Float64Array(t+1);if(e<=0||e>=1)return n[e<=0?0:t]=1,n;let o=Math.log(e)-Math.log1p(-e),r=t*Math.log1p(-e);for(let s=0;s<=t;s++)n[s]=Math.exp(r),r+=Math.log((t-s)/(s+1))+o;return n}function sg(e,t,n){let o=rg({p:e,trials:n}),r=rg({p:t,trials:n}),[s,a,i,A,c]=[0,0,0,0,0];for(let l=0;l<=n;l++)s+=o[l]*c,i+=r[l]*A,a+=o[l]*r[l],A+=o[l],c+=r[l];return{above:s,equal:a,below:i}}var oA="mean";function Tw({live:e,transition:t,survive:n},o,r){let s=o.slice(0,e),a=0;for(let i=0;i<r;i++){let A=new Float64Array(e);for(let c=0;c<e;c++)if(s[c]!==0){a+=s[c]*n[c];for(let l=0;l<e;l++)A[l]+=s[c]*t[c*e+l]}s=A}return a}function ag(e,t,n){let o=t.map(a=>{let i=Ln(e,a,{inadmissible:oA}),A=Tw(i,e.initial,Ms);return{survival:ve(e,a,{inadmissible:oA}).survival,within:A,error:Math.sqrt(A*(1-A)/n)}}),[r,s]=o;return{policies:[r,s],standing:sg(r.within,s.within,n)}}var _w=2**32;function ig(e,t,{episodes:n,seed:o,roll:r}){let s=(o+r*n)%_w,[a,i]=t.map(A=>og(e,A,{seed:s,episodes:n,inadmissible:oA}).reduce((l,f)=>l+f,0)/n);return{seed:s,scores:[a,i]}}function Ag({policies:e}){let[t,n]=Wt(e);return[t.policy,n.policy]}async function cg(e){return ag(await q(),Ag(e),e.episodes)}async function lg({seed:e,from:t,count:n,...o}){let r=await q(),s=Ag(o),{episodes:a}=o;return Array.from({length:n},(i,A)=>ig(r,s,{episodes:a,seed:e,roll:t+A}))}var rA=1.959963984540054;function fg(e,t){let n=e/t,o=rA*rA/t,r=n+o/2,s=rA*Math.sqrt(n*(1-n)/t+o/(4*t));return{low:Math.max(0,(r-s)/(1+o)),high:Math.min(1,(r+s)/(1+o))}}function ug(e,t,n){let{ending:o}=Ln(e,t,n),{survived:r}=ht(e,t,{...n,ending:o,streams:j.evaluation});return{survival:r/n.episodes,...fg(r,n.episodes)}}function gg(e,t,n){let{gamma:o,inadmissible:r}=n,{states:s,live:a,actions:i,rowStart:A,probability:c,reward:l,next:f}=e,u=new Float64Array(s*i);for(let I=0;I<a*i;I++){if(r==="terminate"&&!e.admissible[I]){u[I]=e.deathReward;continue}let d=e.row[I];for(let g=A[d];g<A[d+1];g++)u[I]+=c[g]*(l[g]+o*t[f[g]])}return u}function Fs(e,t){return Array.from({length:e.length/t},(n,o)=>Array.from(e.subarray(o*t,(o+1)*t)))}function Ig(e,t,n){let{stateValue:o,stateReturn:r,occupancy:s}=n;return{survival:Array.from(o),value:Array.from(r),q:Fs(gg(e,r,n),e.actions),policy:Fs(t,e.actions),visits:s&&Array.from(s)}}function Mw(e,t){if(e===null)return null;let n=[0,0,0];e.forEach((r,s)=>n[t[s]]+=r);let o=n[0]+n[1]+n[2];return{empty:n[Qt.empty]/o,unseen:n[Qt.unseen]/o}}function Os(e,t,n){let{gamma:o,inadmissible:r,simulation:s,byState:a}=n,i=ve(e,t.probabilities,{gamma:o,inadmissible:r});return{policy:t.policy,survival:i.survival,...i.ends<1&&{ends:i.ends},length:i.length,discounted_return:i.discountedReturn,gamma:o,inadmissible:r,...t.fallback&&{fallback:Mw(i.occupancy,t.fallback)},...s&&{simulated:ug(e,t.probabilities,{...s,inadmissible:r})},...a&&{by_state:Ig(e,t.probabilities,i)}}}var dg=16;function hg(e,t){let n=new DataView(e.buffer,e.byteOffset,e.byteLength),o=0,r=0,s=A=>new m(`${t}: byte ${r}`,A),a=A=>{if(A>e.length-o)throw s(`${A} bytes are due, expected at most the ${e.length-o} that are left`);return o+=A,e.subarray(o-A,o)},i=A=>{try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(A)}catch{throw s("text that is no UTF-8: the file is damaged")}};return{get at(){return o},fault:s,opcode:()=>{if(r=o,o===e.length)throw s("the pickle is cut short, expected its end marked by a full stop");return e[o++]},unsigned:A=>{let c=o;return a(A),A===1?e[c]:A===2?n.getUint16(c,!0):A===4?n.getUint32(c,!0):Number(n.getBigUint64(c,!0))},signed:A=>{if(A>dg)throw s(`a whole number of ${A} bytes, expected at most ${dg}`);let l=a(A).reduceRight((I,d)=>I<<8n|BigInt(d),0n),f=BigInt.asIntN(8*A,l),u=Number(f);return Number.isSafeInteger(u)?u:f},float:()=>(a(8),n.getFloat64(o-8)),take:a,text:A=>i(a(A)),line:()=>{let A=e.indexOf(10,o);if(A<0)throw s("a name without an end: the file is damaged");let c=i(e.subarray(o,A));return o=A+1,c}}}var mg=2**21,Gs="the pickle takes what was never put there: the file is damaged";function Vt({stack:e,marks:t,bytes:n}){if(e.length<=(t.at(-1)??0))throw n.fault(Gs);return e.pop()}function Ko(e){let t=Vt(e);return e.stack.push(t),t}function zt({stack:e,marks:t,bytes:n}){let o=t.pop();if(o===void 0)throw n.fault(Gs);return e.splice(o)}function Kn(e,t){return Array.from({length:t},()=>Vt(e)).reverse()}function sA({globals:e,expected:t,bytes:n},o){let r=e.get(o);if(r)return r;throw n.fault(`names ${x(o)}, which is not run: expected ${t}`)}function Fw({globals:e},t){let{name:n}=t??{};return n!==void 0&&e.get(n)===t}function Ow(e){let{stack:t,bytes:n}=e,[o,r]=Kn(e,2);if(!Fw(e,o)||o.call===void 0)throw n.fault("calls what is no function that may be called");if(!Array.isArray(r))throw n.fault("calls a function with no tuple of arguments");t.push(o.call(r,n.fault))}function Eg(e,t){let n=Ko(e);if(!Array.isArray(n)||Object.isFrozen(n))throw e.bytes.fault("appends to what is no list");for(let o of t)n.push(o)}var Lw=["string","number","bigint","boolean"];function pg(e,t){let{fault:n}=e.bytes,o=Ko(e);if(!(o instanceof Map))throw n("sets a key of what is no dict");if(t.length%2!==0)throw n("sets a key without a value");for(let r=0;r<t.length;r+=2){if(!Lw.includes(typeof t[r]))throw n("a key that is neither text nor number");o.set(t[r],t[r+1])}}function Gw(e,t){let n=Ko(e);if(!(n instanceof Set))throw e.bytes.fault("adds to what is no set");for(let o of t)n.add(o)}function Uw(e){let t=Vt(e);if(!(Ko(e)instanceof Map&&t instanceof Map))throw e.bytes.fault("sets attributes of what is no dict")}function wg({memo:e,stack:t,bytes:n},o){if(!e.has(o))throw n.fault(`recalls value ${o}, which was not kept: the file is damaged`);t.push(e.get(o))}var Pw={111:"OBJ",129:"NEWOBJ",146:"NEWOBJ_EX",130:"EXT1",131:"EXT2",132:"EXT4",151:"NEXT_BUFFER",152:"READONLY_BUFFER"},H=e=>t=>{t.stack.push(e(t))},aA=e=>t=>{t.memo.set(e(t),Ko(t))},qo=e=>Object.freeze(e),iA=e=>H(({bytes:t})=>t.text(t.unsigned(e))),Ls=e=>H(({bytes:t})=>t.take(t.unsigned(e)).slice()),jw={"(":({marks:e,stack:t})=>e.push(t.length),N:H(()=>null),"\x88":H(()=>!0),"\x89":H(()=>!1),J:H(({bytes:e})=>e.signed(4)),K:H(({bytes:e})=>e.unsigned(1)),M:H(({bytes:e})=>e.unsigned(2)),"\x8A":H(({bytes:e})=>e.signed(e.unsigned(1))),"\x8B":H(({bytes:e})=>e.signed(e.unsigned(4))),G:H(({bytes:e})=>e.float()),X:iA(4),"\x8C":iA(1),"\x8D":iA(8),B:Ls(4),C:Ls(1),"\x8E":Ls(8),"\x96":Ls(8),"]":H(()=>[]),l:H(zt),a:e=>Eg(e,[Vt(e)]),e:e=>Eg(e,zt(e)),")":H(()=>qo([])),t:H(e=>qo(zt(e))),"\x85":H(e=>qo(Kn(e,1))),"\x86":H(e=>qo(Kn(e,2))),"\x87":H(e=>qo(Kn(e,3))),"}":H(()=>new Map),s:e=>pg(e,Kn(e,2)),u:e=>pg(e,zt(e)),"\x8F":H(()=>new Set),"\x90":e=>Gw(e,zt(e)),"\x91":H(e=>new Set(zt(e))),0:e=>Vt(e),1:e=>zt(e),q:aA(({bytes:e})=>e.unsigned(1)),r:aA(({bytes:e})=>e.unsigned(4)),"\x94":aA(({memo:e})=>e.size),h:e=>wg(e,e.bytes.unsigned(1)),j:e=>wg(e,e.bytes.unsigned(4)),c:H(e=>sA(e,`${e.bytes.line()}.${e.bytes.line()}`)),i:e=>{throw sA(e,`${e.bytes.line()}.${e.bytes.line()}`),e.bytes.fault("opcode INST, expected plain data")},"\x93":H(e=>{let t=Kn(e,2);if(!t.every(n=>typeof n=="string"))throw e.bytes.fault(Gs);return sA(e,t.join("."))}),R:Ow,b:Uw,Q:H(e=>e.persistent(Vt(e),e.bytes.fault)),"\x95":({bytes:e})=>e.unsigned(8)},[Hw,Jw]=[46,128];function Cg(e,t){let n=hg(e,t.where),o={...t,bytes:n,stack:[],marks:[],memo:new Map},s=n.opcode()===Jw?n.unsigned(1):null;if(s===null||s<2||s>5)throw n.fault(`${s===null?"no pickle":`pickle protocol ${s}`}, expected protocol 2 to 5`);for(let a=1;a<mg;a++){let i=n.opcode();if(i===Hw){let c=Vt(o),l=e.length-n.at;if(l>0)throw n.fault(`${l} bytes after the end of the pickle, expected none`);if(o.stack.length>0)throw n.fault(Gs);return c}let A=jw[String.fromCharCode(i)];if(A===void 0){let c=Pw[i]??`0x${i.toString(16).padStart(2,"0")}`;throw n.fault(`opcode ${c}, expected those of plain data in protocols 2 to 5`)}A(o)}throw n.fault(`more than ${mg} opcodes, expected fewer: save tensors, not lists of numbers`)}var Bg=new DataView(new ArrayBuffer(4));function qw(e,t,n){return Bg.setUint16(0,e.getUint16(t,n)),Bg.getFloat32(0)}var yg={FloatStorage:{dtype:"float32",width:4,make:Float32Array,read:(e,t,n)=>e.getFloat32(t,n)},DoubleStorage:{dtype:"float64",width:8,make:Float64Array,read:(e,t,n)=>e.getFloat64(t,n)},HalfStorage:{dtype:"float16",width:2,make:Float32Array,read:(e,t,n)=>e.getFloat16(t,n)},BFloat16Storage:{dtype:"bfloat16",width:2,make:Float32Array,read:qw},LongStorage:{dtype:"int64",width:8,make:Float64Array,read:(e,t,n)=>Number(e.getBigInt64(t,n))},IntStorage:{dtype:"int32",width:4,make:Int32Array,read:(e,t,n)=>e.getInt32(t,n)},ShortStorage:{dtype:"int16",width:2,make:Int16Array,read:(e,t,n)=>e.getInt16(t,n)},CharStorage:{dtype:"int8",width:1,make:Int8Array,read:(e,t)=>e.getInt8(t)},ByteStorage:{dtype:"uint8",width:1,make:Uint8Array,read:(e,t)=>e.getUint8(t)},BoolStorage:{dtype:"bool",width:1,make:Uint8Array,read:(e,t)=>+(e.getUint8(t)!==0)}},Qg=64,AA=e=>Array.isArray(e)&&e.every(t=>Number.isSafeInteger(t)&&t>=0);function Sg({kind:e,bytes:t},{offset:n,size:o,stride:r},{room:s,fault:a}){if(!AA([n])||!AA(o)||!AA(r)||o.length!==r.length)throw a("a tensor whose offset, sizes and strides are no whole numbers that fit each other");if(o.length>Qg)throw a(`a tensor of ${o.length} axes, expected at most ${Qg}`);let i=n,A=o.includes(0)?0:o.reduce((f,u)=>f*u,1),c=o.reduce((f,u,I)=>f+(u-1)*r[I],i),l=t.length/e.width;if(A>0&&!(c<l))throw a(`a tensor that reaches to element ${c} of its storage, expected less than ${l}`);if(!(A*e.make.prototype.BYTES_PER_ELEMENT<=s))throw a(`tensors of more elements than a file of this size may repeat: ${A} in one`);return{offset:i,size:o,stride:r,length:A}}function bg({kind:e,bytes:t,little:n},{offset:o,size:r,stride:s,length:a},i){let A=new DataView(t.buffer,t.byteOffset,t.byteLength),c=new e.make(a),l=new Array(r.length).fill(0),f=o;for(let u=0;u<a;u++){let I=e.read(A,f*e.width,n);if(e.dtype==="int64"&&!Number.isSafeInteger(I))throw i(`int64 ${A.getBigInt64(f*e.width,n)}, expected at most 2^53 - 1`);c[u]=I;for(let d=r.length-1;d>=0&&(f+=s[d],!(++l[d]<r[d]));d--)f-=s[d]*r[d],l[d]=0}return c}var Kw=2**26,vg=2**21,xg=100,kg="tensors, numbers and texts in dicts and lists, as torch.save(model.state_dict(), FILE) writes",Rg=[128,2,138,10,108,252,156,70,249,32,106,168,80,25],Yw=/^(cpu|(cuda|mps)(:\d+)?)$/,Dg=Rg.length;function Ng(e,t){if(Rg.every((n,o)=>e[o]===n))throw new m(t,`is of PyTorch's format from before 1.6, expected its zip: re-save it with torch.save(torch.load("old.pt", map_location="cpu"), "new.pt")`);if(!(e[0]===80&&e[1]===75))throw new m(t,"is no zip, expected a file of torch.save")}function $w(e,{where:t,length:n}){let o=e.filter(({name:A})=>/^[^/]*\/data\.pkl$/.test(A));if(o.length!==1)throw new m(t,`a zip with ${o.length} of data.pkl, expected a file of torch.save`);let r=o[0].name.slice(0,-8),s=new Map(e.map(A=>[A.name,A])),a=n;return{where:t,length:n,read:A=>{let c=s.get(r+A)?.open();if(c===void 0)return null;if(a-=c.size,a<0)throw new m(t,"its entries are packed, expected them stored");return c.read()}}}function Ww({read:e,where:t}){let n=e("byteorder"),o=n===null?"little":new TextDecoder().decode(n);if(o==="little"||o==="big")return o==="little";throw new m(`${t}: byteorder`,`found ${x(o)}, expected little or big`)}function zw({read:e,where:t}){let n=e("version"),o=n===null?"none":new TextDecoder().decode(n).trim();if(!/^([1-9]|10)$/.test(o))throw new m(`${t}: version`,`found ${x(o)}, expected 1 to 10`)}function Vw(e){let t=Ww(e),n=new Map,o=new Set,r=new Set,s=Kw+4*e.length,a=new Map,i=new Map,A=l=>i.set(l.name,l),c=(l,f)=>{let[u,I,d,g,h]=Array.isArray(l)&&l.length===5?l:[],E=a.get(I);if(u!=="storage"||E===void 0||typeof d!="string")throw f("a persistent id that is no storage's");if(typeof g!="string"||!Yw.test(g))throw f(`a storage on ${x(String(g))}, expected cpu, cuda:N or mps`);let p=n.get(d)??e.read(`data/${d}`);if(p===null)throw f(`storage ${x(d)} is not in the file`);if(typeof h!="number"||p.length!==h*E.width){let C=`${x(String(h))} elements of ${E.dtype}`;throw f(`storage ${x(d)} has ${p.length} bytes, expected ${C}`)}n.set(d,p);let w={kind:E,bytes:p,little:t};return o.add(w),w};for(let[l,f]of Object.entries(yg)){let u={name:`torch.${l}`};A(u),a.set(u,f)}return A({name:"collections.OrderedDict",call:(l,f)=>{if(l.length===0)return new Map;throw f("an OrderedDict made of arguments, expected it to be filled by its items")}}),A({name:"torch._utils._rebuild_tensor_v2",call:(l,f)=>{let[u,I,d,g,,,h]=l;if(!o.has(u))throw f("a tensor without a storage");if(l.length<6||l.length>7)throw f(`a tensor of ${l.length} arguments, expected 6 or 7`);if(h instanceof Map&&h.size>0)throw f("a conjugated or negated tensor, expected a plain one: save tensor.clone()");let E=u,p=Sg(E,{offset:I,size:d,stride:g},{room:s,fault:f}),w=bg(E,p,f);s-=w.byteLength;let C={dtype:E.kind.dtype,shape:p.size,data:w};return r.add(C),C}}),A({name:"torch._utils._rebuild_parameter",call:([l],f)=>{if(r.has(l))return l;throw f("a parameter that is no tensor")}}),{globals:i,persistent:c,tensors:r}}function Xw(e,t,n){let o=0,r=(s,a)=>{if(++o>vg)throw new m(n,`holds more than ${vg} values`);if(a>xg)throw new m(n,`lists and dicts more than ${xg} levels deep, or in themselves`);let i=c=>Array.from(c,l=>r(l,a+1));if(s instanceof Map){let c=[...s].map(([f,u])=>[String(f),r(u,a+1)]),l=Object.fromEntries(c);if(Object.keys(l).length===s.size)return l;throw new m(n,"a dict with two keys of the same text")}if(Array.isArray(s)||s instanceof Set)return i(s);if(s===null||s instanceof Uint8Array||t.has(s)||typeof s!="object")return s;throw new m(n,`a class or storage by itself, expected ${kg}`)};return r(e,0)}function Tg(e,{where:t,length:n}){let o=$w(e,{where:t,length:n});zw(o);let{globals:r,persistent:s,tensors:a}=Vw(o),i=`${t}: data.pkl`,A=Cg(o.read("data.pkl"),{where:i,globals:r,persistent:s,expected:kg});return Xw(A,a,i)}function _g(e){let{data:t,shape:n,dtype:o}=e??{};return ArrayBuffer.isView(t)&&typeof o=="string"&&Array.isArray(n)&&n.reduce((r,s)=>r*s,1)===t.length}function Mg(e,t){Ng(e.subarray(0,Dg),t);let n={path:t,length:e.length,read:({offset:r,length:s})=>e.slice(r,r+s)},o=Ss(n).map(r=>({name:r.name,open(){let s=`${t}: ${x(r.name)}`;if(bs(r,s),r.method!==0)throw new m(s,"is packed, expected it stored");let{size:a,offset:i}=r;return{size:a,read:()=>{let c=n.read({offset:i,length:a});return vs(r,s,{length:c.length,crc:()=>Nt(c)}),c}}}}));return Tg(o,{where:t,length:e.length})}function cA({states:e,actions:t},n,o){let r=`expected ${Z([e,t])}, or ${Z([e])} actions`;if(!o){let i="as numpy.savez(FILE, policy=p) writes it, or numpy.save(FILE, p) as .npy";throw new m(n,`array is missing, ${r}, ${i}`)}let{shape:s,dtype:a}=o;if(String(s)!==String([e,t])){if(String(s)!==String([e]))throw new m(n,`shape ${Z(s)}, ${r}`);if(!/^u?int/.test(a))throw new m(n,`found ${a} of shape ${Z(s)}, ${r} as integers`)}}function Zw(e,t,n){let o=new Float64Array(e.states*e.actions);for(let r=0;r<e.live;r++){if(!(t[r]>=0&&t[r]<e.actions))throw new m(`${n}[${r}]`,`action ${t[r]}, expected 0 to ${e.actions-1}`);o[r*e.actions+t[r]]=1}return o}function Fg(e,{data:t,shape:n},o){return n.length===1?Zw(e,t,o):zl(e,t,o)}var[eC,tC]=[8,65536];function Og({states:e,actions:t}){return e*t*eC+tC}function*Lg(e,t=""){if(_g(e))yield[t,e];else if(typeof e=="object"&&e!==null&&!Array.isArray(e))for(let[n,o]of Object.entries(e))yield*Lg(o,t===""?n:`${t}.${n}`)}function Gg(e){let t=new Map(Lg(e));return[...t].filter(([n])=>/(^|\.)weight$/.test(n)).map(([n,o])=>{let r=n.replace(/\.?weight$/,"");return{name:r,weight:o,bias:t.get(`${r}.bias`)}})}function nC({weight:e,bias:t}){return e.shape.length===2&&String(t?.shape)===String([e.shape[0]])}function Us({weight:e,bias:t}){return e.shape.length===2&&t===void 0}function fA(e){return e.every((t,n)=>nC(t)&&(n===0||t.weight.shape[1]===e[n-1].weight.shape[0]))}var lA=e=>e.slice(0,Math.max(0,e.lastIndexOf(".")));function Ug(e){return[...Map.groupBy(e.filter(n=>!Us(n)),({name:n})=>lA(n))].flatMap(([n,o])=>{if(o.length<2||!fA(o))return[];let r=e.filter(a=>Us(a)&&[n,lA(n)].includes(lA(a.name)));return r.length===0?[{name:n,embedding:null,layers:o}]:r.length===1&&r[0].weight.shape[1]===o[0].weight.shape[1]?[{name:n,embedding:r[0],layers:o}]:[]})}function Pg({name:e,embedding:t,layers:n}){let o=[n[0].weight.shape[1],...n.map(({weight:s})=>s.shape[0])],r=t===null?"":`${t.weight.shape[0]} states, `;return`${e||"its layers"} (${r}${o.join("-")})`}var jg=No(/^\S+$/,"a module's name, such as net.0"),k3=ne({layers:To(jg),embedding:Xe(jg)},{embedding:null});function Hg(e,t,n){let o=t.filter(i=>i.name===e),r=o.length>0?o:t.filter(i=>i.name.endsWith(`.${e}`));if(r.length===1)return r[0];let s=(r.length===0?t:r).map(i=>i.name).join(", "),a=r.length===0?"no module":`${r.length} modules`;throw new m(n,`${a} of the name ${x(e)}, expected one of ${x(s,300)}`)}function oC(e,t,n){let o=e.layers.map(A=>Hg(A,t,n)),r=e.embedding===null?null:Hg(e.embedding,t,n);if(o.length>=2&&fA(o)&&(r===null||Us(r)&&r.weight.shape[1]===o[0].weight.shape[1]))return{name:"",embedding:r,layers:o};let a=[...r?[r]:[],...o].map(({name:A,weight:c})=>`${A} (${c.shape})`).join(", "),i="expected at least two layers with biases, each of as many inputs as the one before has outputs";throw new m(n,`layers ${x(a,300)}, ${i}`)}function rC(e,t){let n=Ug(e);if(n.length===1)return n[0];let o=`layers: [net.0, net.2, net.4] in ${t}.yaml`;if(n.length>1){let a=x(n.map(Pg).join(", "),300);throw new m(t,`${n.length} networks: ${a}; expected one, named by a line such as ${o}`)}let r=e.map(({name:a,weight:i})=>`${a} (${i.shape})`).join(", "),s=e.length===0?"no weights":x(r,300);throw new m(t,`found ${s}, expected linear layers in a chain, or the layers named by a line such as ${o}`)}function Jg(e,{where:t,names:n}){let o=Gg(e),{embedding:r,layers:s}=n?oC(n,o,t):rC(o,t),a=s.map(({weight:l})=>l.shape[0]),i={input:r===null?{kind:"dense",features:s[0].weight.shape[1]}:{kind:"embedding",states:r.weight.shape[0],width:r.weight.shape[1]},hidden:a.slice(0,-1),actions:a.at(-1)},A=[...r===null?[]:[{name:`${r.name}.weight`,tensor:r.weight}],...s.flatMap(({name:l,weight:f,bias:u})=>[{name:`${l}.weight`,tensor:f},{name:`${l}.bias`,tensor:u}])],c=new Float32Array(et(i));for(let[l,{offset:f}]of fe(i).entries()){let{name:u,tensor:{data:I,dtype:d}}=A[l];if(!(/float/.test(d)&&I.every(Number.isFinite)))throw new m(`${t}: ${x(u)}`,"expected finite floating-point numbers");c.set(I,f)}return{shape:i,parameters:c}}function Kg(e,t,n){let o=t.shape.length===1?"an action a state":"a table of probabilities";return{table:Fg(e,t,n),words:o}}function sC(e,{name:t,bytes:n}){let o=Og(e);if(n.length>o)throw new m(t,`has ${n.length} bytes, expected at most ${o} of a policy`);let r=ws(n,t);return cA(e,t,r),Kg(e,r,t)}async function aC(e,{name:t,bytes:n}){let o=`${t}: policy`,r=await Hn(n,t,{only:()=>["policy"],check:s=>cA(e,o,s.get("policy"))});return Kg(e,r.get("policy"),o)}function Yg(e,t,{name:n,words:o}){return{table:Un(e,t,n),values:Gn(e,t,n),words:o}}function iC(e,{name:t,bytes:n}){let o=fs(n,t),{cohort:r,config:s,data:a,seed:i,state:A}=o;if(r!==void 0)throw new m(t,"a model of a cohort, of which no process is known: open the cohort's folder under Patients to see what it does");let c=_t(o),l=ls(o,e),f=ml(l,a?.named_mdp_sha256);if(!Wr(l))throw new m(t,f);let u=[`${s.algorithm}, config ${s.name}, seed ${i}, step ${A.step}`,...f===null?[]:[f]];return Yg(e,c,{name:t,words:u.join("; ")})}function AC(e,{name:t,bytes:n}){let o=Jg(Mg(n,t),{where:t});return Yg(e,o,{name:t,words:"a network of PyTorch's, greedy"})}var uA={".npz":aC,".npy":sC,".safetensors":iC,".pt":AC},qg=2**28;async function $g(e,t){let{name:n,bytes:o}=t,r=Object.keys(uA).find(s=>n.toLowerCase().endsWith(s));if(r===void 0){let s=Object.keys(uA).join(", ");throw new m(n,`found a file of another kind, expected one ending in ${s}`)}if(o.length>qg)throw new m(n,`has ${o.length} bytes, expected at most ${qg}`);return await uA[r](e,t)}var Wg={gamma:.99,inadmissible:"mean"};async function zg({name:e,table:t}){let n=await q(),o=Os(n,{policy:e,probabilities:t},Wg),{inadmissibleShare:r}=ve(n,t,Wg);return{...o,inadmissible_share:r}}async function Vg(e){let t={name:e.name,bytes:new Uint8Array(await e.arrayBuffer())};return await $g(await q(),t)}var Mt=(e,t,n)=>(o,r)=>re(o,r,{min:e,max:t,open:n}),Zg=(e,t)=>{typeof e!="boolean"&&de(t,e,"true or false")},Xg=Mt(0),Yo=e=>(t,n)=>{t!==void 0&&e(t,n)},gA={algorithm:()=>{},gamma:Mt(0,1),tau:Mt(0,1),targetEvery:Yo((e,t)=>re(e,t,{min:1,whole:!0})),huber:Yo(Zg),initialisation:Yo((e,t)=>qn(e,t,["xavier","orthogonal"])),learningRate:Xg,learningRates:Yo((e,t)=>{(typeof e!="object"||e===null)&&de(t,e,"rates by network");for(let[n,o]of Object.entries(e))Xg(o,`${t}.${n}`)}),schedule:Yo((e,t)=>{(typeof e!="object"||e===null)&&de(t,e,"a schedule");let{warmUp:n,decay:o,steps:r}=e;re(n,`${t}.warmUp`,{min:0,whole:!0}),qn(o,`${t}.decay`,["none","cosine","linear"]),re(r,`${t}.steps`,{min:1,whole:!0})}),beta1:Mt(0,1,"max"),beta2:Mt(0,1,"max"),epsilon:Mt(0,void 0,"min"),weightDecay:Mt(0),maxNorm:(e,t)=>{e!==1/0&&Mt(0,void 0,"min")(e,t)}};function cC(e,t,n){if(n.kind==="boolean")return Zg(e,t);if(n.kind==="choice")return qn(e,t,n.of);if(n.kind!=="range")return re(e,t,{...n,whole:n.kind==="integer"});if(e==null)return;let[o,r]=Array.isArray(e)?e:[];if(Array.isArray(e)&&e.length===2&&o<r)return;let s=Array.isArray(e)?`[${e.join(", ")}]`:String(e);throw new m(t,`found ${s}, expected null or [low, high], low below high`)}var lC=new Set(pe.flatMap(({own:e})=>Object.keys(e)));function Ps(e,t){let{name:n,own:o}=T(e);for(let r of Object.keys(e)){if(r in gA||lC.has(r))continue;let s=Object.keys({...o,...gA}).join(", ");throw new m(`${t}.${r}`,`${n} has no such key, expected some of ${s}`)}for(let[r,s]of Object.entries(gA))s(e[r],`${t}.${r}`);for(let[r,s]of Object.entries(o))cC(e[r],`${t}.${r}`,s)}var eI={cql:{hyper:{algorithm:"cql",alpha:.5,doubleDqn:!0,targetRange:null,gamma:.99,tau:.005,targetEvery:1,huber:!1,initialisation:"xavier",learningRate:3e-4,beta1:.9,beta2:.999,epsilon:1e-8,weightDecay:0,maxNorm:1},warmUp:0,decay:"none",embedding:256,hidden:[256,256],batch:256,logEvery:1e3},dqn:{hyper:{algorithm:"dqn",doubleDqn:!0,targetRange:null,gamma:.99,tau:.005,targetEvery:1,huber:!1,initialisation:"xavier",learningRate:3e-4,beta1:.9,beta2:.999,epsilon:1e-8,weightDecay:0,maxNorm:1},warmUp:0,decay:"none",embedding:256,hidden:[256,256],batch:256,logEvery:1e3},bc:{hyper:{algorithm:"bc",gamma:.99,tau:.005,targetEvery:1,huber:!1,initialisation:"xavier",learningRate:3e-4,beta1:.9,beta2:.999,epsilon:1e-8,weightDecay:1e-4,maxNorm:1/0},warmUp:0,decay:"none",embedding:256,hidden:[256,256],batch:256,logEvery:1e3},bcq:{hyper:{algorithm:"bcq",bcqThreshold:.3,selector:"online",logitPenalty:.01,targetRange:null,gamma:.99,tau:.005,targetEvery:1,huber:!0,initialisation:"xavier",learningRate:3e-4,beta1:.9,beta2:.999,epsilon:1e-8,weightDecay:0,maxNorm:1},warmUp:0,decay:"none",embedding:256,hidden:[256,256],batch:256,logEvery:1e3},fqe:{hyper:{algorithm:"fqe",targetRange:null,gamma:.99,tau:.005,targetEvery:1,huber:!1,initialisation:"xavier",learningRate:3e-4,beta1:.9,beta2:.999,epsilon:1e-8,weightDecay:0,maxNorm:1},warmUp:0,decay:"none",embedding:256,hidden:[256,256],batch:256,logEvery:1e3},iql:{hyper:{algorithm:"iql",expectile:.8,beta:3,advantageCap:100,qNetworks:2,targetRange:null,gamma:.99,tau:.005,targetEvery:1,huber:!1,initialisation:"xavier",learningRate:3e-4,beta1:.9,beta2:.999,epsilon:1e-8,weightDecay:0,maxNorm:1},warmUp:0,decay:"none",embedding:256,hidden:[256,256],batch:256,logEvery:1e3}};var fC=["targetEvery","huber","initialisation","learningRates","targetRange"];function uC({hyper:e,warmUp:t,decay:n},o){Ps(e,o),re(t,`${o}.warmUp`,{min:0,whole:!0}),qn(n,`${o}.decay`,["none","cosine","linear"])}function gC(e,t){let{hyper:n,warmUp:o,decay:r}=e,{algorithm:s}=n,{own:a}=T(n),i=new Set([...Object.keys(n).filter(g=>g!=="algorithm"),...Object.keys(a),...fC.filter(g=>g!=="targetRange"||g in a),"warmUp","decay"]),A=Object.keys(t).find(g=>!i.has(g));if(A!==void 0)throw new m(`${s}.${A}`,`there is no such setting, expected some of ${[...i].sort().join(", ")}`);let{warmUp:c=o,decay:l=r,...f}=t,u=Object.entries(f).filter(([,g])=>g!==void 0),d={hyper:{...n,...Object.fromEntries(u)},warmUp:c,decay:l};return uC(d,s),d}function tI(e={}){return gC(eI.cql,e)}var nI=-1/0;async function IC(e){performance.now()-nI>=50&&(await new Promise(t=>setTimeout(t)),nI=performance.now()),e?.throwIfAborted()}async function js(e,t){for(;;){let{done:n,value:o}=e.next();if(n)return o;await IC(t)}}var oI=2e3,dC=10;function rI(e,t){let n=e;for(let[o,r]of Object.entries(n)){if(!ArrayBuffer.isView(r))continue;let s=r,a=s.constructor;n[o]=new a(s.buffer.transfer(t*s.BYTES_PER_ELEMENT))}}function*Hs(e,t,n){let{episodes:o,seed:r,maxSteps:s,inadmissible:a,onProgress:i}=n,{states:A,actions:c,sha256:l}=e,f=Math.ceil(o*Math.min(dC,s??1/0)),u=ys({kind:"discrete",states:A,actions:c,mdpSha256:l},f),I=0,d=g=>{I===u.action.length&&rI(u,Math.ceil(I*1.25)+1024),u.state[I]=g.state,u.nextState[I]=g.nextState,u.action[I]=g.action,u.reward[I]=g.reward,u.ending[I]=(g.terminated?M.terminated:0)|(g.truncated?M.truncated:0),u.episode[I]=g.episode,u.step[I]=g.step,u.behaviourProbability[I]=g.behaviourProbability,I++};for(let g=0;g<o;g+=oI){let h=Math.min(oI,o-g);ht(e,t,{episodes:h,seed:r,streams:j.collection,firstEpisode:g,maxSteps:s,inadmissible:a,onTransition:d}),i?.(g+h),yield}return rI(u,I),u}var hC=.1;function sI(e){let t=Math.sqrt(-2*Math.log(1-Ie(e))),n=Ie([e[2],e[3],0,0]);return t*Math.cos(2*Math.PI*n)}function mC(e,[t,n],o){let r=t<n,[s,a]=r?[t,n]:[n,t],i=(c,l)=>r?c*n+l:l*n+c,A=Float64Array.from(e);for(let c=0;c<s;c++){for(let u=0;u<2;u++)for(let I=0;I<c;I++){let d=0;for(let g=0;g<a;g++)d+=A[i(c,g)]*A[i(I,g)];for(let g=0;g<a;g++)A[i(c,g)]-=d*A[i(I,g)]}let l=0;for(let u=0;u<a;u++)l+=A[i(c,u)]**2;let f=1/Math.sqrt(l);for(let u=0;u<a;u++)A[i(c,u)]*=f}return A.map(c=>o*c)}function aI(e,t,n=0,o="xavier"){let r=fe(e),s=r.at(-1),a=new Float32Array(s.offset+s.size),i=[0,0,0,0];return r.forEach((A,c)=>{if(A.name.endsWith(".bias"))return;let l=A.name==="state_embedding.weight",[f,u]=A.shape;if(!l&&o==="orthogonal"){let d=Float64Array.from({length:A.size},(E,p)=>sI(ee(t,j.initialise,n+c,p,i))),g=c===r.length-2,h=mC(d,[f,u],g?1:Math.SQRT2);a.set(h,A.offset);return}let I=Math.sqrt(6/(f+u));for(let d=0;d<A.size;d++)ee(t,j.initialise,n+c,d,i),a[A.offset+d]=l?hC*sI(i):I*(2*Ie(i)-1)}),a}function Xt(e,t,n){let o=n?Qe(n,e):[{shape:e,offset:0,size:et(e)}],r=new Float32Array(o.at(-1).offset+o.at(-1).size),s=0;for(let a of o)r.set(aI(a.shape,t,s,n?.initialisation),a.offset),s+=fe(a.shape).length;return{step:0,parameters:r,target:r.slice(),firstMoment:new Float32Array(r.length),secondMoment:new Float32Array(r.length),metricSums:new Float32Array,divergedAt:null}}function Js({shape:e,models:t,states:n},o){let{seed:r,hyper:s}=t[o];return n?.[o]??Xt(e,r,s)}var EC={alpha:.5,gamma:.99,tau:.005,doubleDqn:!0,learningRate:3e-4,beta1:.9,beta2:.999,epsilon:1e-8,weightDecay:0,maxNorm:1};function Zt(e){let{transitions:t,states:n,actions:o}=e,r=(a,i,A)=>{for(let c=0;c<t;c++)a[c]=Ho(ee(i,j.kernelInputs,c,0),A);return a},s=r(new Uint8Array(t),4,9).map(a=>a===0?M.terminated:M.none);return{kind:"discrete",states:n,actions:o,state:r(new Uint16Array(t),1,n),nextState:r(new Uint16Array(t),2,n),action:r(new Uint8Array(t),3,o),ending:s,reward:Float32Array.from(s,a=>a===M.terminated?1:0),episode:new Uint32Array(t),step:new Uint16Array(t),behaviourProbability:new Float32Array(t).fill(1/o)}}function $o(e){return e.algorithms.map(({name:t},n)=>({seed:n,hyper:{...EC,algorithm:t},slice:{offset:0,count:e.transitions},counts:e.counts}))}var Wo=class extends Error{},iI="no WebGPU adapter found: install a Vulkan driver (Debian or Ubuntu without a GPU: apt-get install mesa-vulkan-drivers), or run where Metal, Direct3D 12 or Vulkan is",pC="the adapter has no memory left for dataset, networks and batches: train fewer models at once, or choose --device cpu",AI=2**30;function IA({info:e}){return e.description||e.vendor||"unnamed adapter"}function dA({limits:e,info:t}){let{maxStorageBufferBindingSize:n,maxBufferSize:o}=e;return{limits:{maxStorageBufferBindingSize:Math.min(n,o,AI),maxTextureDimension2D:8192},isSoftware:t.isFallbackAdapter}}async function qs(){let e=await navigator.gpu?.requestAdapter({powerPreference:"high-performance"});if(!e)throw new m("--device",iI);let{maxStorageBufferBindingSize:t}=dA(e).limits,n=await e.requestDevice({requiredLimits:{maxStorageBufferBindingSize:t,maxBufferSize:Math.min(e.limits.maxBufferSize,AI)}}),o=null,r=!1;return n.lost.then(({reason:s,message:a})=>{r||(o??=new Wo(`The GPU was lost: ${a||s}`))}),n.addEventListener("uncapturederror",s=>{s.preventDefault();let{error:a}=s;o??=a instanceof GPUOutOfMemoryError?new m("models",pC):new Error(`The GPU reported: ${a.message}`)}),{device:n,adapter:IA(e),isSoftware:e.info.isFallbackAdapter,check(){if(o)throw o},close(){r=!0,n.destroy()}}}function nt(e,{buffer:t,values:n,word:o=0}){n.length!==0&&e.queue.writeBuffer(t,4*o,n)}function ke(e,t){let{label:n,data:o}=t,r=e.createBuffer({label:n,size:4*Math.max(4,t.floats??o.length),usage:GPUBufferUsage.STORAGE|GPUBufferUsage.COPY_SRC|GPUBufferUsage.COPY_DST});return o&&nt(e,{buffer:r,values:o}),r}async function mt(e,t){let n=e.device.limits.maxBufferSize/4,o=[];for(let r=0;r<t.length;){let[s,a]=[r,0];do a+=t[s++].length;while(s<t.length&&a+t[s].length<=n);o.push(...await wC(e,t.slice(r,s))),r=s}return o}async function wC(e,t){let n=t.reduce((A,{length:c})=>A+c,0),o=e.device.createBuffer({label:"read_back",size:Math.max(4,4*n),usage:GPUBufferUsage.MAP_READ|GPUBufferUsage.COPY_DST}),r=e.device.createCommandEncoder(),s=0;for(let{buffer:A,offset:c,length:l}of t)r.copyBufferToBuffer(A,4*c,o,4*s,4*l),s+=l;e.device.queue.submit([r.finish()]);try{await o.mapAsync(GPUMapMode.READ)}catch(A){throw await Promise.race([e.device.lost,new Promise(c=>setTimeout(c,100))]),e.check(),A}e.check();let a=o.getMappedRange();s=0;let i=t.map(({length:A})=>{let c=a.slice(4*s,4*(s+A));return s+=A,c});return o.destroy(),i}var Yn=16,he=1024;function Re(e,t){return Math.ceil(e/t)*t}function Ks(e){let t=gt(e).map(a=>Re(a,Yn)),n=e.input.kind==="embedding"?e.input.states*t[0]:0,o=[],r=0;for(let a=0;a+1<t.length;a++){let[i,A]=[t[a],t[a+1]];o.push({inputs:i,outputs:A,weight:r,bias:r+i*A}),r+=i*A+A}let s=Re(n+Re(r,he),he);return{shape:e,features:t[0],linear:n,layers:o,linearSize:r,stride:s}}function cI(e,t,n){for(let{name:o,shape:r,offset:s}of fe(t)){if(o==="state_embedding.weight"){let[l,f]=r;for(let u=0;u<l;u++)for(let I=0;I<f;I++)n(s+u*f+I,u*e.features+I);continue}let a=e.layers[Number(o.split(".")[1])/2];if(o.endsWith(".bias")){for(let l=0;l<r[0];l++)n(s+l,e.linear+a.bias+l);continue}let[i,A]=r,c=e.linear+a.weight;for(let l=0;l<i;l++)for(let f=0;f<A;f++)n(s+l*A+f,c+f*a.outputs+l)}}function lI(e,t,n=e.shape){let o=new Float32Array(e.stride);return cI(e,n,(r,s)=>o[s]=t[r]),o}function hA(e,t,n=e.shape){let o=new Float32Array(et(n));return cI(e,n,(r,s)=>o[r]=t[s]),o}function mA({isFull:e,states:t,algorithm:n,layout:{shape:o}}){let r=t*o.actions,s={start:r+1,outcome:4*r,next_value:t,pair_target:2*r},a={weight:r+t,...n.full?.nextValue?s:{}};return e?a:{}}function fI(e,t,n){let o=mA(t),r=a=>ke(e,{label:a,floats:t.models*o[a]}),s=(a,i)=>ke(e,{label:a,floats:i});return{weight:r("weight"),targets:t.algorithm.full?.nextValue?{start:r("start"),outcome:r("outcome"),nextState:s("next_state",n),probability:s("probability",2*n),nextValue:r("next_value"),pairTarget:r("pair_target")}:null}}function uI({weight:e,targets:t}){return[e,...t?Object.values(t):[]]}function gI(e,t,n){nt(e,{buffer:t.weight,values:n.weight});let{targets:o}=t;o&&(nt(e,{buffer:o.start,values:n.start}),nt(e,{buffer:o.outcome,values:n.outcome}),nt(e,{buffer:o.nextState,values:n.nextState}),nt(e,{buffer:o.probability,values:n.probability}))}var Et=1024,me=4,$n=9,ot=2048;function en(e){let{kernel:t,nets:n}=T(e);return`${t} of ${n(e).length}`}function CC({batch:e,hyper:t},n){let{passes:o}=T(t),r=o.map(({network:A,at:c,nets:l})=>{let f=n.flatMap(({name:u},I)=>l.includes(u)?[I]:[]);return{network:A,at:c,first:f[0],nets:f.length}});if(e!=="full")return r;let s=r.filter(({network:A})=>A==="target");if(s.length===0)return r.slice(0,1);let a=Math.min(...s.map(A=>A.first)),i=Math.max(...s.map(A=>A.first+A.nets));return[r[0],{network:"target",at:"state",first:a,nets:i-a}]}function tn(e,t){let n=[];return e.forEach((o,r)=>{let s=n.at(-1);s&&s.first===o.first&&s.nets===o.nets&&t(s,o)?n[n.length-1]={...s,blocks:s.blocks+1}:n.push({...o,block:r,blocks:1})}),n}function zo(e){return tn(e,(n,o)=>n.network===o.network).toReversed()}function Wn(e,t){let{models:n,hyper:o}=t,r=T(o),s=r.nets(o),a=t.batch==="full",i=Ks(e),A=e.input.kind==="embedding"?e.input.states:0,c=t.batch==="full"?A:t.batch,l=CC(t,s),f=Math.max(...zo(l).map(h=>h.blocks)),u=Re(c,Yn),I=A>0?u*i.features:0,d=[i.features,...i.layers.map(({outputs:h})=>h)],g=s.length===1?4:64;return{algorithm:r,models:n,nets:s,slices:s.length*n,isFull:a,states:A,batch:c,rows:u,blocks:l,hidden:f,rowMetrics:r.metrics.filter(({over:h})=>h!=="norm").length,sums:Tt(r),layout:i,batchStride:$n*u+Re(A,4),touched:I,gradientStride:Re(I+i.linearSize,g),activationStrides:d.map((h,E)=>{let w=(E>0&&E+1<d.length?f:l.length)*u*h;return Re(w,he)+(u*h%he===0?0:he)}),deltaStride:Re(u*Math.max(...d),he)}}function Ys(e){let{rows:t,states:n,layout:o,activationStrides:r,deltaStride:s}=e,a={settings:U+2*Et,progress:me,theta:o.stride,target:o.stride,first_moment:o.stride,second_moment:o.stride,gradient:e.gradientStride,...Object.fromEntries(r.map((A,c)=>[`activation.${c}`,A])),"delta.0":s,"delta.1":s,partials:ot},i=Object.entries(a).map(([A,c])=>[A,e.nets.length*c]);return{...Object.fromEntries(i),support:Math.max(1,n),batch:e.batchStride,row_metrics:e.rowMetrics*t,metric_sums:e.sums,...mA(e)}}function II(e,t){let n=Wn(e,{...t,models:1}),o=4*Math.max(...Object.values(Ys(n))),r=Math.floor(t.textureLayers/n.nets.length);return Math.max(1,Math.min(Math.floor(t.bindingBytes/o),r))}function EA({rows:e,hidden:t,layout:n}){let o=[n.features,...n.layers.map(({outputs:s})=>s)],r=t*e*Math.max(...o);return Math.ceil(Math.max(n.linear,n.linearSize,r)/he)}function BC(e,t){let n=o=>e.createTexture({label:`mirror.${o}`,size:[he/4,EA(t),t.slices],format:"rgba32float",usage:GPUTextureUsage.TEXTURE_BINDING|GPUTextureUsage.COPY_DST});return{theta:n("theta"),target:n("target"),input:n("input"),delta:n("delta")}}function dI(e,t,{variant:n,entries:o=0,rows:r}){let s=Ys(t),a=i=>ke(e,{label:i,floats:t.models*s[i]});return{settings:a("settings"),progress:a("progress"),support:a("support"),policy:ke(e,{label:"policy",data:r?.policy??new Float32Array(1)}),weights:ke(e,{label:"weights",data:r?.weights??Float32Array.of(1)}),batch:a("batch"),theta:a("theta"),target:a("target"),firstMoment:a("first_moment"),secondMoment:a("second_moment"),gradient:a("gradient"),activations:t.activationStrides.map((i,A)=>a(`activation.${A}`)),deltas:[a("delta.0"),a("delta.1")],rowMetrics:a("row_metrics"),partials:a("partials"),metricSums:a("metric_sums"),full:t.isFull?fI(e,t,o):null,mirrors:n==="buffer"?null:BC(e,t)}}function zn(e){let{activations:t,deltas:n,full:o,mirrors:r,...s}=e;return[...Object.values(s),...t,...n,...o?uI(o):[],...r?Object.values(r):[]]}var mI={input:{kind:"embedding",states:37,width:24},hidden:[40,24],actions:25},QC=13,hI=500,yC=3e3,SC=4,EI={gamma:.9,tau:.3,learningRate:.02,beta1:.8,beta2:.95,epsilon:.001,weightDecay:.01,maxNorm:.1};function bC(){let e=pe.flatMap(({name:t,checked:n})=>n.map(o=>({...o,algorithm:t})));return[...Map.groupBy(e,t=>en({...EI,...t})).values()]}function nn(e,t){let{salt:n,scale:o}=t;return Float32Array.from({length:e},(r,s)=>o*(2*Ie(ee(n,j.kernelInputs,s,1))-1))}function vC(e,t){let o=Zt({transitions:yC,states:e,actions:Math.min(t,6)});return{...o,actions:t,state:o.state.map(r=>r%Math.ceil(.8*e)),nextState:o.nextState.map(r=>r%(e-1))}}function pI(e,t){let n=e.input.kind==="embedding"?e.input.states:1,{actions:o}=e,r=t==="full"?vC(n,o):Zt({transitions:hI,states:n,actions:o}),s=nn(r.action.length,{salt:11,scale:1}),i=t!=="full"?wI(r.action.length,o,91):void 0,A={...r,reward:s,nextAllowed:i};if(e.input.kind==="embedding")return A;let{features:c}=e.input,{action:l,ending:f,episode:u,step:I,behaviourProbability:d}=A,g=h=>nn(hI*c,{salt:h,scale:1});return{kind:"dense",features:c,actions:o,action:l,reward:s,ending:f,episode:u,step:I,behaviourProbability:d,nextAllowed:i,observation:g(12),nextObservation:g(13)}}function wI(e,t,n){return Uint32Array.from({length:e},(o,r)=>ee(n,j.kernelInputs,r,2)[0]&2**t-1|1<<r%t)}function CI(e,t){let{shape:n,batch:o,dataset:r,changes:s}=e,{input:a,actions:i}=n,A={...EI,...s},{parameters:c}=Xt(n,21+t,A),l=c.length,f=nn(l,{salt:31+t,scale:.05}),u={offset:17*t,count:r.action.length-60},I=t>0&&a.kind==="embedding";return{model:{seed:4e9+t,hyper:A,slice:u,counts:o==="full"&&r.kind==="discrete"?tt(jo(r,u)):void 0,support:I?wI(a.states,i,61+t):void 0,policy:T(A).policy?void 0:xC(e,71+t),weights:o!=="full"&&t%2===1?nn(u.count,{salt:81+t,scale:1}).map(d=>Math.max(0,d)):void 0},state:{step:SC,parameters:c.map((d,g)=>d+f[g]),target:c,firstMoment:nn(l,{salt:41+t,scale:.01}),secondMoment:nn(l,{salt:51+t,scale:1e-4}).map(Math.abs),metricSums:kC(A,t===0?0:1.5),divergedAt:null}}}function xC({shape:{input:e,actions:t},dataset:n},o){let r=e.kind==="embedding"?e.states:n.action.length,s=nn(r*t,{salt:o,scale:3}).map(Math.exp);for(let a=0;a<s.length;a+=t){let i=s.subarray(a,a+t),A=i.reduce((c,l)=>c+l,0);i.forEach((c,l)=>i[l]=c/A)}return{by:e.kind==="embedding"?"state":"transition",probabilities:s}}function kC(e,t){let n=T(e);return new Float32Array(Tt(n)).fill(t,0,1+n.metrics.length)}function BI(e,t){let n={...e,input:{kind:"dense",features:QC}},o={...e,hidden:e.hidden.slice(0,1)};return[{name:e.input.kind,shape:e,batch:t},{name:"dense",shape:n,batch:t},{name:"full",shape:o,batch:"full"}].flatMap(s=>bC().filter(([{algorithm:a}])=>s.batch!=="full"||T({algorithm:a}).full).map(a=>({...s,name:`${s.name}.${a[0].algorithm}`,losses:a.map(i=>s.batch==="full"?{...i,huber:!1}:i)})))}function RC([e,t],[n,o],r){for(let s=0;s<r;s++)if(e[t*r+s]!==n[o*r+s])return!1;return!0}function $s(e){let{features:t,observation:n,nextObservation:o,ending:r}=e,s=r.length,a=new Uint32Array(s),i=[];for(let c=0;c<s;c++)r[c]&M.terminated?a[c]=c:c+1<s&&RC([o,c],[n,c+1],t)?a[c]=c+1:(a[c]=s+i.length,i.push(c));if(i.length===0)return{rows:n,nextRow:a};let A=new Float32Array((s+i.length)*t);return A.set(n),i.forEach((c,l)=>{let f=o.subarray(c*t,(c+1)*t);A.set(f,(s+l)*t)}),{rows:A,nextRow:a}}function QI(e,t,n){let o=e.device.limits.maxStorageBufferBindingSize;if(4*t<=o)return;let r=Math.floor(n*(o/(4*t)));throw new m("dataset",`${n} transitions do not fit the adapter's largest buffer of ${o} bytes: expected at most ${r}, or --device cpu`)}function DC(e){let{action:t,ending:n,reward:o}=e,r=new Uint32Array(3*t.length),s=new Uint32Array(o.buffer,o.byteOffset,o.length);for(let a=0;a<t.length;a++)e.kind==="discrete"&&(r[3*a]=e.state[a]|e.nextState[a]<<16),r[3*a+1]=t[a]|(n[a]&M.terminated?65536:0),r[3*a+2]=s[a];return r}function NC(e,t){let n=Re(t,Yn),o=e.length/t,r=new Float32Array(o*n);for(let s=0;s<o;s++)r.set(e.subarray(s*t,(s+1)*t),s*n);return r}function Ws({transitions:e,nextAllowed:t,observations:n}){return[e,t,...n?[n.rows,n.nextRow]:[]]}function Vn(e,t){let{device:n}=e,o=t.action.length;QI(e,3*o,o);let r=ke(n,{label:"transitions",data:DC(t)}),s=ke(n,{label:"next_allowed",data:t.nextAllowed??Uint32Array.of(4294967295)}),a=t.nextAllowed!==void 0,i={transitions:r,nextAllowed:s,isAllowedByRow:a};if(t.kind==="discrete")return{...i,observations:null};let{rows:A,nextRow:c}=$s(t),l=A.length/t.features;return QI(e,Re(t.features,Yn)*l,o),{...i,observations:{rows:ke(n,{label:"observation",data:NC(A,t.features)}),nextRow:ke(n,{label:"next_row",data:c})}}}async function pA(e,t){let n=zn(t.buffers).filter(s=>"size"in s),o=n.map(s=>({buffer:s,offset:0,length:s.size/4})),r=await mt(e,o);return new Map(n.map(({label:s},a)=>[s,new Uint32Array(r[a])]))}function je(e,t,n){let o=e.get(t);if(!o)throw new RangeError(`Cannot read buffer ${t}: the group has none`);return o.subarray(n.from,n.from+n.count)}function V(e,t,n){let o=je(e,t,n);return new Float64Array(new Float32Array(o.buffer,o.byteOffset,o.length))}function wA(e,t,n){let{layout:o,models:r,rows:s,batch:a,touched:i,gradientStride:A,batchStride:c}=e,l=n*A,f=V(t,"gradient",{from:l,count:A}),u=new Float64Array(o.stride);if(u.set(f.subarray(i,i+o.linearSize),o.linear),i===0)return u;let I=je(t,"batch",{from:n%r*c+s,count:a});return I.forEach((d,g)=>{if(I.indexOf(d)<g)return;let{features:h}=o;u.set(f.subarray(g*h,(g+1)*h),d*h)}),u}function zs(e,t,n){let{learningRates:o,schedule:r}=e,s=(n!==void 0?o?.[n]:void 0)??e.learningRate;if(!r)return s;let{warmUp:a,decay:i,steps:A}=r;if(t<=a)return s*t/a;let c=Math.min(1,(t-1-a)/(A-a));switch(i){case"none":return s;case"linear":return s*(1-c);case"cosine":return s*(1+Math.cos(Math.PI*c))/2}}function yI(e){let{seed:t,step:n,batch:o,slice:r}=e,s=new Uint32Array(o),a=[0,0,0,0];for(let i=0;i<o;i++)s[i]=r.offset+Ho(ee(t,j.sample,n,i,a),r.count);return s}function SI(e,t){let n=t.length,o=e.kind==="discrete"?1:e.features,r=()=>e.kind==="discrete"?new Uint16Array(n):new Float32Array(n*o),s=e.kind==="discrete"?e.state:e.observation,a=e.kind==="discrete"?e.nextState:e.nextObservation,i=r(),A=r(),c=new Uint8Array(n),l=new Float32Array(n),f=new Uint8Array(n);t.forEach((I,d)=>{i.set(s.subarray(I*o,(I+1)*o),d*o),A.set(a.subarray(I*o,(I+1)*o),d*o),c[d]=e.action[I],l[d]=e.reward[I],f[d]=e.ending[I]&M.terminated});let{nextAllowed:u}=e;return{inputs:i,nextInputs:A,action:c,reward:l,terminated:f,...u&&{nextAllowed:t.map(I=>u[I])}}}function bI(e,t){let{parameters:n,firstMoment:o,secondMoment:r}=e,{gradient:s,step:a,beta1:i,beta2:A,epsilon:c,weightDecay:l}=t,f=t.learningRate/(1-i**a),u=Math.sqrt(1-A**a);for(let I=0;I<n.length;I++){let d=s[I]+l*n[I];o[I]=i*o[I]+(1-i)*d,r[I]=A*r[I]+(1-A)*d*d,n[I]-=f*o[I]/(Math.sqrt(r[I])/u+c)}}function CA(e){let t=0;for(let n of e)t+=n*n;return Math.sqrt(t)}function vI(e,t){let n=CA(e),o=Math.min(1,t/(n+1e-6));return{gradient:e.map(r=>r*o),norm:n}}function xI(e,t,n){if(n===1)e.set(t);else for(let o=0;o<e.length;o++)e[o]+=n*(t[o]-e[o])}function kI(e,{network:t,at:n}){return[e,...t==="target"?["target"]:[],n].join(".")}var Xn=Math.fround(-34028234e31),He=4e-6;function rt(e){return 1e-6*Math.max(1,Math.sqrt(e)/4)}function on({group:e,model:t,before:n},o){let{rows:r,batchStride:s}=e.sizes;return je(n,"batch",{from:t*s+o*r,count:r})}function Vs({group:e,model:t,before:n},o){let{blocks:r,nets:s,models:a,layout:i,activationStrides:A}=e.sizes,c=i.layers.length,l=i.layers[c-1].outputs,f={};return r.forEach((u,I)=>{s.slice(u.first,u.first+u.nets).forEach(({name:d,outputs:g},h)=>{let p=((u.first+h)*a+t)*A[c]+o(I)*l,w=g==="actions"?i.shape.actions:1;f[kI(d,u)]=V(n,`activation.${c}`,{from:p,count:w})})}),f}function Xs({metrics:e},t){return e.filter(({over:n})=>n!=="norm").map(({name:n})=>t[n])}function Vo({group:e,net:t,part:n}){let o=tn(e.sizes.blocks,()=>!0).find(({block:r})=>r===Number(n));return o&&t>=o.first&&t<o.first+o.nets?o:void 0}function RI(e,t,{gamma:n,targetRange:o}){let{pair:r,count:s,rewardSum:a,rewardSquares:i,start:A,next:c,nextCount:l,nextRewardSum:f}=e,u=new Float64Array(r.length),I=new Float64Array(r.length);for(let d=0;d<r.length;d++){let g=a[d],h=i[d];for(let p=A[d];p<A[d+1];p++){let w=n*t[c[p]];g+=l[p]*w,h+=2*f[p]*w+l[p]*w*w}let E=g/s[d];u[d]=Pt(E,o),I[d]=Math.max(0,h/s[d]-E**2)}return{target:u,variance:I}}function DI(e,t){let{rows:n}=e.group.sizes,o=Vs(e,s=>s*n+t),r=Object.entries(o).map(([s,a])=>[s.replace(/state$/,"next"),a]);return{...o,...Object.fromEntries(r)}}function NI(e){let{group:t,slice:n,before:o}=e,{rows:r,blocks:s,states:a,layout:i,activationStrides:A}=t.sizes,{features:c}=i,l=Vo(e);if(!l)return[];let f=new Uint32Array(l.blocks*r*c);for(let I=0;I<l.blocks*r;I++){let d=I%r<a?I%r:0,g=n*i.stride+d*c,{network:h}=s[l.block+Math.floor(I/r)],E=h==="online"?"theta":"target";f.set(je(o,E,{from:g,count:c}),I*c)}return[{buffer:"activation.0",from:n*A[0]+l.block*r*c,values:f,tolerance:0}]}function TI(e){let{group:t,model:n}=e,{states:o,algorithm:r}=t.sizes,{hyper:s,support:a,policy:i}=t.models[n],{actions:A}=t.sizes.layout.shape,c=Float64Array.from({length:o},(u,I)=>r.full.nextValue(DI(e,I),s,{allowed:a?.[I],policy:i?.probabilities.subarray(I*A,(I+1)*A)})),l=r.full.isNextValueCopied,f=l?new Uint32Array(Float32Array.from(c).buffer):c;return[{buffer:"next_value",from:n*o,values:f,tolerance:l?0:He}]}function _I({group:e,model:t,before:n}){let{states:o,layout:r}=e.sizes,{counts:s,hyper:a}=e.models[t],i=o*r.shape.actions,A=V(n,"next_value",{from:t*o,count:o}),{targetRange:c}=a,{target:l,variance:f}=RI(s,A,{gamma:a.gamma,targetRange:c}),u=Pt(0,c),I=[l,f].map((g,h)=>{let E=new Float64Array(i).fill(h===0?u:0);return s.pair.forEach((p,w)=>E[p]=g[w]),E}),d=s.start.reduce((g,h,E,p)=>Math.max(g,E===0?0:h-p[E-1]),1);return I.map((g,h)=>({buffer:"pair_target",from:2*t*i+h,stride:2,values:g,tolerance:rt(d)}))}function TC(e,t){let{actions:n,pair:o,count:r}=e,s=(a,i)=>Math.floor(o[i]/n)===t;return{...e,pair:o.filter(s),count:r.filter(s)}}function _C({group:e,model:t,before:n},{pair:o}){let{states:r,layout:s}=e.sizes,a=2*r*s.shape.actions,i=V(n,"pair_target",{from:t*a,count:a});return{target:Float64Array.from(o,A=>i[2*A]),variance:Float64Array.from(o,A=>i[2*A+1])}}function MI(e){let{group:t,model:n}=e,{states:o,rows:r,layout:s,deltaStride:a,nets:i,models:A,rowMetrics:c,algorithm:l}=t.sizes,f=s.layers.length,u=s.layers[f-1].outputs,{counts:I,hyper:d}=t.models[n],{full:g}=T(d),h=i.map(()=>new Float64Array(r*u)),E=Array.from({length:c},()=>new Float64Array(r));l.metrics.filter(({over:C})=>C!=="norm").forEach(({over:C},Q)=>C==="max"&&E[Q].fill(Xn));for(let C=0;C<o;C++){let Q=TC(I,C);if(Q.pair.length===0)continue;let y=g.loss({counts:Q,states:Uint16Array.of(C),outputs:DI(e,C),targets:g.nextValue?_C(e,Q):{target:new Float64Array,variance:new Float64Array},hyper:d});i.forEach(({name:S},B)=>h[B].set(y.gradients[S],C*u)),Xs(l,y.metrics).forEach((S,B)=>E[B][C]=S)}let w=`delta.${(f-1)%2}`;return[...h.map((C,Q)=>({buffer:w,from:(Q*A+n)*a,values:C,tolerance:He})),...E.map((C,Q)=>({buffer:"row_metrics",from:c*n*r+Q,stride:c,values:C,tolerance:He,size:C.reduce((y,S)=>S===Xn?y:Math.max(y,Math.abs(S)),0)}))]}var Xo={adam_buffer:`// Clip, coupled weight decay, Adam and Polyak in one pass over the parameters (buffer variant).
//
// g = clip * gradient + decay * theta;  m = b1 m + (1 - b1) g;  v = b2 v + (1 - b2) g g;
// theta -= rate / (1 - b1^t) * m / (sqrt(v) / sqrt(1 - b2^t) + epsilon);
// target += tau * (theta - target)  with the new theta, every TARGET_EVERY steps; tau 0 leaves the target alone, tau 1
// copies.
// Every embedding row moves, touched or not (dense Adam). 1 - b1, 1 - b2 and the bias corrections come
// from the host in float64, rounded once.
//
// A slice is one network of one model: network k of model m is slice k * MODELS + m.
//
// settings   (SLICES,SETTINGS) then (SCHEDULE,SLICES,2)  read; TARGET_RATE tau, BETA1, ... of a slice; the schedule
//            holds rate / (1 - b1^t) and 1 / sqrt(1 - b2^t) at ((t - 1) % SCHEDULE, slice)
// batch      (M,fields)  read: state and slot tell which embedding rows have a gradient
// gradient   (SLICES,G)  read: ROWS * E values of touched embedding rows, then the linear layers
// progress   (SLICES,4)  step, divergence and clip read; word 3 set to the step if a number is not finite
// theta, target, first, second  (SLICES,P)  updated from FIRST4 to FIRST4 + COUNT4 - 1
//
// Workgroup y is the slice; an invocation owns eight times four parameters,
// lanes side by side.
// Float64 twin: src/network/twin/adam.ts, src/network/twin/polyak.ts

override MODELS: u32;
override SLICES: u32;
override SETTINGS: u32;
override TARGET_RATE: u32;
override BETA1: u32;
override REST_OF_BETA1: u32;
override BETA2: u32;
override REST_OF_BETA2: u32;
override EPSILON: u32;
override DECAY: u32;
override TARGET_EVERY: u32;
override SCHEDULE: u32;
override ROWS: u32;
override BATCH: u32;
override E4: u32;
override EMBEDDING4: u32;
override FIRST4: u32;
override COUNT4: u32;
override BATCH_STRIDE: u32;
override GRADIENT_STRIDE4: u32;
override PARAMETER_STRIDE4: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> batch: array<u32>;
@group(0) @binding(2) var<storage, read> gradient: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> progress: array<atomic<u32>>;
@group(0) @binding(4) var<storage, read_write> theta: array<vec4f>;
@group(0) @binding(5) var<storage, read_write> target_theta: array<vec4f>;
@group(0) @binding(6) var<storage, read_write> first: array<vec4f>;
@group(0) @binding(7) var<storage, read_write> second: array<vec4f>;

fn all_finite(value: vec4f) -> bool {
  return all((bitcast<vec4u>(value) & vec4u(0x7f800000u)) != vec4u(0x7f800000u));
}

// The gradient of parameters i to i + 3: of an embedding row only if the batch touched it.
fn raw_gradient(slice: u32, i: u32) -> vec4f {
  let own = slice * GRADIENT_STRIDE4;
  if (i >= EMBEDDING4) {
    return gradient[own + select(0u, ROWS * E4, EMBEDDING4 > 0u) + i - EMBEDDING4];
  }
  let state = i / E4;
  let fields = (slice % MODELS) * BATCH_STRIDE;
  let slot = batch[fields + 9u * ROWS + state];
  if (slot < BATCH && batch[fields + ROWS + slot] == state) {
    return gradient[own + slot * E4 + i % E4];
  }
  return vec4f(0.0);
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let slice = group.y;
  let step = atomicLoad(&progress[4u * slice]);
  let is_frozen = atomicLoad(&progress[4u * slice + 1u]) != 0u;
  if (is_frozen) {
    return;
  }
  let clip = bitcast<f32>(atomicLoad(&progress[4u * slice + 2u]));
  let own = SETTINGS * slice;
  let is_followed = step % u32(settings[own + TARGET_EVERY]) == 0u;
  let tau = select(0.0, settings[own + TARGET_RATE], is_followed);
  let beta1 = settings[own + BETA1];
  let one_minus_beta1 = settings[own + REST_OF_BETA1];
  let beta2 = settings[own + BETA2];
  let one_minus_beta2 = settings[own + REST_OF_BETA2];
  let epsilon = settings[own + EPSILON];
  let decay = settings[own + DECAY];
  let corrections = SETTINGS * SLICES + 2u * (((step - 1u) % SCHEDULE) * SLICES + slice);
  let scale = settings[corrections];
  let root = settings[corrections + 1u];

  for (var n = 0u; n < 8u; n++) {
    let place = 512u * group.x + 64u * n + local.x;
    if (place >= COUNT4) {
      return;
    }
    let i = FIRST4 + place;
    let at = slice * PARAMETER_STRIDE4 + i;
    let before = theta[at];
    let g = clip * raw_gradient(slice, i) + decay * before;
    let m = beta1 * first[at] + one_minus_beta1 * g;
    let v = beta2 * second[at] + one_minus_beta2 * g * g;
    let after = before - scale * m / (sqrt(v) * root + epsilon);
    first[at] = m;
    second[at] = v;
    theta[at] = after;
    var follower = target_theta[at];
    if (tau > 0.0) {
      follower = select(follower + tau * (after - follower), after, tau == 1.0);
      target_theta[at] = follower;
    }
    if (!(all_finite(after) && all_finite(m) && all_finite(v) && all_finite(follower))) {
      atomicMax(&progress[4u * slice + 3u], step);
    }
  }
}
`,adam_texture:`// Clip, coupled weight decay, Adam and Polyak in one pass over the parameters (texture variant).
//
// g = clip * gradient + decay * theta;  m = b1 m + (1 - b1) g;  v = b2 v + (1 - b2) g g;
// theta -= rate / (1 - b1^t) * m / (sqrt(v) / sqrt(1 - b2^t) + epsilon);
// target += tau * (theta - target)  with the new theta, every TARGET_EVERY steps; tau 0 leaves the target alone, tau 1
// copies.
// Every embedding row moves, touched or not (dense Adam). 1 - b1, 1 - b2 and the bias corrections come
// from the host in float64, rounded once.
//
// A slice is one network of one model: network k of model m is slice k * MODELS + m.
//
// settings   (SLICES,SETTINGS) then (SCHEDULE,SLICES,2)  read; TARGET_RATE tau, BETA1, ... of a slice; the schedule
//            holds rate / (1 - b1^t) and 1 / sqrt(1 - b2^t) at ((t - 1) % SCHEDULE, slice)
// batch      (M,fields)  read: state and slot tell which embedding rows have a gradient
// gradient   (SLICES,G)  read: ROWS * E values of touched embedding rows, then the linear layers
// progress   (SLICES,4)  step, divergence and clip read; word 3 set to the step if a number is not finite
// old_*  (SLICES,COUNT4)  read, mirrors of theta, target, first and second, one layer a slice
// theta, target, first, second  (SLICES,P)  overwritten
//
// The old values are read from mirrors of parameters FIRST4 to FIRST4 + COUNT4 - 1, the new ones written to
// the buffers: what shaders/adam_buffer.wgsl computes, to the bit.
//
// Workgroup y is the slice; an invocation owns 32 neighbouring parameters.
// Float64 twin: src/network/twin/adam.ts, src/network/twin/polyak.ts

override MODELS: u32;
override SLICES: u32;
override SETTINGS: u32;
override TARGET_RATE: u32;
override BETA1: u32;
override REST_OF_BETA1: u32;
override BETA2: u32;
override REST_OF_BETA2: u32;
override EPSILON: u32;
override DECAY: u32;
override TARGET_EVERY: u32;
override SCHEDULE: u32;
override ROWS: u32;
override BATCH: u32;
override E4: u32;
override EMBEDDING4: u32;
override FIRST4: u32;
override COUNT4: u32;
override BATCH_STRIDE: u32;
override GRADIENT_STRIDE4: u32;
override PARAMETER_STRIDE4: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> batch: array<u32>;
@group(0) @binding(2) var<storage, read> gradient: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> progress: array<atomic<u32>>;
@group(0) @binding(4) var<storage, read_write> theta: array<vec4f>;
@group(0) @binding(5) var<storage, read_write> target_theta: array<vec4f>;
@group(0) @binding(6) var<storage, read_write> first: array<vec4f>;
@group(0) @binding(7) var<storage, read_write> second: array<vec4f>;
@group(0) @binding(8) var old_theta: texture_2d_array<f32>;
@group(0) @binding(9) var old_target: texture_2d_array<f32>;
@group(0) @binding(10) var old_first: texture_2d_array<f32>;
@group(0) @binding(11) var old_second: texture_2d_array<f32>;

fn all_finite(value: vec4f) -> bool {
  return all((bitcast<vec4u>(value) & vec4u(0x7f800000u)) != vec4u(0x7f800000u));
}

// The batch row that holds the gradient of an embedding row, or BATCH if the batch did not touch it.
fn touched_by(model: u32, state: u32) -> u32 {
  let fields = model * BATCH_STRIDE;
  let slot = batch[fields + 9u * ROWS + state];
  if (slot < BATCH && batch[fields + ROWS + slot] == state) {
    return slot;
  }
  return BATCH;
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let slice = group.y;
  let step = atomicLoad(&progress[4u * slice]);
  let is_frozen = atomicLoad(&progress[4u * slice + 1u]) != 0u;
  if (is_frozen) {
    return;
  }
  let clip = bitcast<f32>(atomicLoad(&progress[4u * slice + 2u]));
  let own = SETTINGS * slice;
  let is_followed = step % u32(settings[own + TARGET_EVERY]) == 0u;
  let tau = select(0.0, settings[own + TARGET_RATE], is_followed);
  let beta1 = settings[own + BETA1];
  let one_minus_beta1 = settings[own + REST_OF_BETA1];
  let beta2 = settings[own + BETA2];
  let one_minus_beta2 = settings[own + REST_OF_BETA2];
  let epsilon = settings[own + EPSILON];
  let decay = settings[own + DECAY];
  let corrections = SETTINGS * SLICES + 2u * (((step - 1u) % SCHEDULE) * SLICES + slice);
  let scale = settings[corrections];
  let root = settings[corrections + 1u];

  let own_gradient = slice * GRADIENT_STRIDE4;
  let linear_gradient = own_gradient + select(0u, ROWS * E4, EMBEDDING4 > 0u);
  var state = 0xffffffffu;
  var slot = BATCH;
  for (var n = 0u; n < 8u; n++) {
    let place = 512u * group.x + 8u * local.x + n;
    if (place >= COUNT4) {
      return;
    }
    let i = FIRST4 + place;
    let at = slice * PARAMETER_STRIDE4 + i;
    let texel = vec2u(place & 255u, place >> 8u);
    let before = textureLoad(old_theta, texel, slice, 0);
    var raw = vec4f(0.0);
    if (i >= EMBEDDING4) {
      raw = gradient[linear_gradient + i - EMBEDDING4];
    } else {
      if (i / E4 != state) {
        state = i / E4;
        slot = touched_by(slice % MODELS, state);
      }
      if (slot < BATCH) {
        raw = gradient[own_gradient + slot * E4 + i % E4];
      }
    }
    let g = clip * raw + decay * before;
    let m = beta1 * textureLoad(old_first, texel, slice, 0) + one_minus_beta1 * g;
    let v = beta2 * textureLoad(old_second, texel, slice, 0) + one_minus_beta2 * g * g;
    let after = before - scale * m / (sqrt(v) * root + epsilon);
    first[at] = m;
    second[at] = v;
    theta[at] = after;
    var follower = textureLoad(old_target, texel, slice, 0);
    if (tau > 0.0) {
      follower = select(follower + tau * (after - follower), after, tau == 1.0);
      target_theta[at] = follower;
    }
    if (!(all_finite(after) && all_finite(m) && all_finite(v) && all_finite(follower))) {
      atomicMax(&progress[4u * slice + 3u], step);
    }
  }
}
`,bcq_full_loss:`// BCQ loss of a whole dataset, state by state, and its gradients with respect to Q and the cloning network's logits l.
//
// w = n(s,a) / N, w_s = n(s) / N. A state's part of the loss: sum_a w ((Q(s,a) - y(s,a))^2 + var(s,a))
//   + sum_a w (logsumexp_b l(s,b) - l(s,a)) + w_s penalty mean_j l(s,j)^2;
// dloss/dQ(s,a) = 2 w (Q(s,a) - y(s,a)); dloss/dl(s,a) = w_s (softmax_a l + 2 penalty l / A) - w.
//
// settings      (T*M,SETTINGS)    read; BCQ_THRESHOLD and LOGIT_PENALTY of a model
// weight        (M,STATES,A + 1)  read; w of each action, then w_s
// pair_target   (M,STATES,A)      read; y, var
// outputs       (2*M,2*ROWS,A)    read; networks Q and clone, the first block; A padded to 4*A4
// gradient      (2*M,ROWS,A)      overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,9)        overwritten, each times its weight: loss, TD, cloning, Q(s,a), max Q (without a weight),
//                                 hit and entropy of the clone, number of likely actions, var
//
// Workgroup y is the model; an invocation owns a row. Rows of states without data are 0.
// Float64 twin: bcqFullLoss in src/algorithms/bcq.ts

override MODELS: u32;
override STATES: u32;
override ROWS: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;
override SETTINGS: u32;
override BCQ_THRESHOLD: u32;
override LOGIT_PENALTY: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> weight: array<f32>;
@group(0) @binding(2) var<storage, read> pair_target: array<vec2f>;
@group(0) @binding(3) var<storage, read> outputs: array<f32>;
@group(0) @binding(4) var<storage, read_write> gradient: array<f32>;
@group(0) @binding(5) var<storage, read_write> row_metrics: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let row = id.x;
  let model = id.y;
  if (row >= ROWS) {
    return;
  }
  let width = 4u * A4;
  let out = model * GRADIENT_STRIDE + row * width;
  let clone_out = (MODELS + model) * GRADIENT_STRIDE + row * width;
  let metrics = 9u * (model * ROWS + row);
  let weights = (model * STATES + row) * (ACTIONS + 1u);
  var state_weight = 0.0;
  if (row < STATES) {
    state_weight = weight[weights + ACTIONS];
  }
  if (state_weight == 0.0) {
    for (var j = 0u; j < width; j++) {
      gradient[out + j] = 0.0;
      gradient[clone_out + j] = 0.0;
    }
    for (var v = 0u; v < 9u; v++) {
      row_metrics[metrics + v] = select(0.0, -3.4028234e38, v == 4u);
    }
    return;
  }
  let q = model * Q_STRIDE + row * width;
  let logits = (MODELS + model) * Q_STRIDE + row * width;
  var top = outputs[logits];
  var greedy = 0u;
  var max_q = outputs[q];
  for (var j = 1u; j < ACTIONS; j++) {
    let value = outputs[logits + j];
    if (value > top) {
      top = value;
      greedy = j;
    }
    max_q = max(max_q, outputs[q + j]);
  }
  let threshold = settings[SETTINGS * model + BCQ_THRESHOLD];
  var total = 0.0;
  var weighted = 0.0;
  var logit_squares = 0.0;
  var count = 0.0;
  for (var j = 0u; j < ACTIONS; j++) {
    let value = outputs[logits + j];
    let part = exp(value - top);
    total += part;
    weighted += part * value;
    logit_squares += value * value;
    count += select(0.0, 1.0, part >= threshold);
  }
  let log_sum_exp = top + log(total);
  let penalty = settings[SETTINGS * model + LOGIT_PENALTY] / f32(ACTIONS);
  let targets = (model * STATES + row) * ACTIONS;
  var squares = 0.0;
  var variance = 0.0;
  var cloning = 0.0;
  var chosen = 0.0;
  for (var j = 0u; j < width; j++) {
    var slope = 0.0;
    var clone_slope = 0.0;
    if (j < ACTIONS) {
      let value = outputs[q + j];
      let logit = outputs[logits + j];
      let pair_weight = weight[weights + j];
      let bellman = pair_target[targets + j];
      let error = value - bellman.x;
      squares += pair_weight * error * error;
      variance += pair_weight * bellman.y;
      cloning += pair_weight * (log_sum_exp - logit);
      chosen += pair_weight * value;
      slope = 2.0 * pair_weight * error;
      clone_slope = state_weight * (exp(logit - top) / total + 2.0 * penalty * logit) - pair_weight;
    }
    gradient[out + j] = slope;
    gradient[clone_out + j] = clone_slope;
  }
  row_metrics[metrics] = squares + variance + cloning + state_weight * penalty * logit_squares;
  row_metrics[metrics + 1u] = squares + variance;
  row_metrics[metrics + 2u] = cloning;
  row_metrics[metrics + 3u] = chosen;
  row_metrics[metrics + 4u] = max_q;
  row_metrics[metrics + 5u] = weight[weights + greedy];
  row_metrics[metrics + 6u] = state_weight * (log_sum_exp - weighted / total);
  row_metrics[metrics + 7u] = state_weight * count;
  row_metrics[metrics + 8u] = variance;
}
`,bcq_loss:`// BCQ loss of a batch, row by row, and its gradients with respect to Q and to the cloning network's logits l.
//
// y    = r + gamma * (1 - terminated) * Q_target(s', a*), a* = argmax_a Q_online(s', a) (SELECTOR 1) or
//        argmax_a Q_target(s', a) over the actions that may be chosen in s' with exp(l(s',a) - max l) >= threshold, or
//        over all that may be chosen where none of those is left; ties to the lowest index; clipped to the range.
// loss = w ((Q(s,a) - y)^2 + logsumexp l(s,.) - l(s,a) + penalty * mean_j l(s,j)^2) with the row's weight w, meant
//        over the batch; with HUBER e^2 is e^2 / 2 within 1 and |e| - 1/2 outside.
// dloss/dQ[a] = 2 w (Q(s,a) - y) / BATCH; dloss/dl[j] = w (softmax_j l - [j = a] + 2 penalty l_j / A) / BATCH.
//
// settings      (T*M,SETTINGS)  read; GAMMA, LOWEST, HIGHEST, HUBER, BCQ_THRESHOLD, SELECTOR, LOGIT_PENALTY of a model
// batch         (M,fields)      read
// outputs       (2*M,3*ROWS,A)  read; networks Q and clone; blocks: online on s, online on s', target on s' (Q alone)
// gradient      (2*M,ROWS,A)    overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,9)      overwritten, each times w: loss, TD, cloning, Q(s,a), max Q (without w), hit and entropy
//                               of the clone, number of likely actions, 0
//
// Workgroup y is the model; an invocation owns a row.
// Float64 twin: src/algorithms/bcq.ts

override MODELS: u32;
override BATCH: u32;
override ROWS: u32;
override BATCH_STRIDE: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;
override SETTINGS: u32;
override GAMMA: u32;
override LOWEST: u32;
override HIGHEST: u32;
override HUBER: u32;
override BCQ_THRESHOLD: u32;
override SELECTOR: u32;
override LOGIT_PENALTY: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> batch: array<u32>;
@group(0) @binding(2) var<storage, read> outputs: array<f32>;
@group(0) @binding(3) var<storage, read_write> gradient: array<f32>;
@group(0) @binding(4) var<storage, read_write> row_metrics: array<f32>;

// The largest of A values.
fn largest(at: u32) -> f32 {
  var top = outputs[at];
  for (var j = 1u; j < ACTIONS; j++) {
    top = max(top, outputs[at + j]);
  }
  return top;
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let row = id.x;
  let model = id.y;
  if (row >= ROWS) {
    return;
  }
  let width = 4u * A4;
  let out = model * GRADIENT_STRIDE + row * width;
  let clone_out = (MODELS + model) * GRADIENT_STRIDE + row * width;
  if (row >= BATCH) {
    for (var j = 0u; j < width; j++) {
      gradient[out + j] = 0.0;
      gradient[clone_out + j] = 0.0;
    }
    return;
  }
  let own = SETTINGS * model;
  let threshold = settings[own + BCQ_THRESHOLD];
  let fields = model * BATCH_STRIDE + row;
  let action = batch[fields + 2u * ROWS];
  let reward = bitcast<f32>(batch[fields + 3u * ROWS]);
  let terminated = batch[fields + 5u * ROWS] != 0u;
  let allowed = batch[fields + 7u * ROWS];
  let row_weight = bitcast<f32>(batch[fields + 8u * ROWS]);

  let q = model * Q_STRIDE + row * width;
  let q_next = q + ROWS * width;
  let q_target = q + 2u * ROWS * width;
  let logits = (MODELS + model) * Q_STRIDE + row * width;
  let logits_next = logits + ROWS * width;

  let next_top = largest(logits_next);
  var likely = 0u;
  for (var a = 0u; a < ACTIONS; a++) {
    likely |= select(0u, 1u << a, exp(outputs[logits_next + a] - next_top) >= threshold);
  }
  let among = select(allowed, likely & allowed, (likely & allowed) != 0u);
  let chooser = select(q_target, q_next, settings[own + SELECTOR] != 0.0);
  var choice = ACTIONS;
  var best = 0.0;
  for (var a = 0u; a < ACTIONS; a++) {
    let value = outputs[chooser + a];
    if (((among >> a) & 1u) == 1u && (choice == ACTIONS || value > best)) {
      best = value;
      choice = a;
    }
  }
  let lowest = settings[own + LOWEST];
  let highest = settings[own + HIGHEST];
  let unclipped = select(reward + settings[own + GAMMA] * outputs[q_target + choice], reward, terminated);
  let raised = select(unclipped, lowest, unclipped < lowest);
  let bellman_target = select(raised, highest, raised > highest);
  let chosen = outputs[q + action];
  let error = chosen - bellman_target;
  let is_huber = settings[own + HUBER] != 0.0;
  let size = abs(error);
  let error_loss = select(error * error, select(size - 0.5, 0.5 * error * error, size <= 1.0), is_huber);
  let error_slope = select(2.0 * error, clamp(error, -1.0, 1.0), is_huber);

  var top = outputs[logits];
  var greedy = 0u;
  for (var j = 1u; j < ACTIONS; j++) {
    let value = outputs[logits + j];
    if (value > top) {
      top = value;
      greedy = j;
    }
  }
  var total = 0.0;
  var weighted = 0.0;
  var squares = 0.0;
  var count = 0.0;
  for (var j = 0u; j < ACTIONS; j++) {
    let value = outputs[logits + j];
    let part = exp(value - top);
    total += part;
    weighted += part * value;
    squares += value * value;
    count += select(0.0, 1.0, part >= threshold);
  }
  let log_sum_exp = top + log(total);
  let penalty = settings[own + LOGIT_PENALTY] / f32(ACTIONS);
  for (var j = 0u; j < width; j++) {
    var slope = 0.0;
    var clone_slope = 0.0;
    if (j < ACTIONS) {
      let value = outputs[logits + j];
      slope = select(0.0, error_slope, j == action);
      clone_slope = exp(value - top) / total - select(0.0, 1.0, j == action) + 2.0 * penalty * value;
    }
    gradient[out + j] = row_weight * slope / f32(BATCH);
    gradient[clone_out + j] = row_weight * clone_slope / f32(BATCH);
  }
  let metrics = 9u * (model * ROWS + row);
  let cloning = log_sum_exp - outputs[logits + action];
  row_metrics[metrics] = row_weight * (error_loss + cloning + penalty * squares);
  row_metrics[metrics + 1u] = row_weight * error_loss;
  row_metrics[metrics + 2u] = row_weight * cloning;
  row_metrics[metrics + 3u] = row_weight * chosen;
  row_metrics[metrics + 4u] = select(-3.4028234e38, largest(q), row_weight > 0.0);
  row_metrics[metrics + 5u] = row_weight * select(0.0, 1.0, greedy == action);
  row_metrics[metrics + 6u] = row_weight * (log_sum_exp - weighted / total);
  row_metrics[metrics + 7u] = row_weight * count;
  row_metrics[metrics + 8u] = 0.0;
}
`,bcq_next_value:`// The value of every state as a next state: the target network's, of the best action that the data make likely.
//
// V(s) = Q_target(s, a*), a* = argmax_a Q_online(s, a) (SELECTOR 1) or argmax_a Q_target(s, a) over the actions that may
// be chosen in s with exp(l(s,a) - max l) >= threshold, l the cloning network's logits, or over all that may be chosen
// where none of those is left; ties to the lowest index.
//
// settings    (T*M,SETTINGS)   read; BCQ_THRESHOLD and SELECTOR of a model
// support     (M,STATES)       read; bit a is set where action a may be chosen in a state, all 32 where any may
// outputs     (2*M,2*ROWS,A)   read; networks Q and clone; blocks: online, target (Q alone); A padded to 4*A4
// next_value  (M,STATES)       overwritten
//
// Workgroup y is the model; an invocation owns a state.
// Float64 twin: nextValue in src/algorithms/bcq.ts

override MODELS: u32;
override STATES: u32;
override ROWS: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override SETTINGS: u32;
override BCQ_THRESHOLD: u32;
override SELECTOR: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> support: array<u32>;
@group(0) @binding(2) var<storage, read> outputs: array<f32>;
@group(0) @binding(3) var<storage, read_write> next_value: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let state = id.x;
  let model = id.y;
  if (state >= STATES) {
    return;
  }
  let width = 4u * A4;
  let online = model * Q_STRIDE + state * width;
  let follower = online + ROWS * width;
  let logits = (MODELS + model) * Q_STRIDE + state * width;
  var top = outputs[logits];
  for (var a = 1u; a < ACTIONS; a++) {
    top = max(top, outputs[logits + a]);
  }
  let threshold = settings[SETTINGS * model + BCQ_THRESHOLD];
  var likely = 0u;
  for (var a = 0u; a < ACTIONS; a++) {
    likely |= select(0u, 1u << a, exp(outputs[logits + a] - top) >= threshold);
  }
  let allowed = support[model * STATES + state];
  let among = select(allowed, likely & allowed, (likely & allowed) != 0u);
  let chooser = select(follower, online, settings[SETTINGS * model + SELECTOR] != 0.0);
  var choice = ACTIONS;
  var best = 0.0;
  for (var a = 0u; a < ACTIONS; a++) {
    let value = outputs[chooser + a];
    if (((among >> a) & 1u) == 1u && (choice == ACTIONS || value > best)) {
      best = value;
      choice = a;
    }
  }
  next_value[model * STATES + state] = outputs[follower + choice];
}
`,bellman_loss:`// CQL and DQN loss of a batch, row by row, and its gradient with respect to Q.
//
// y    = r + gamma * (1 - terminated) * Q_target(s', a*), a* = argmax_a Q_online(s', a) (double DQN)
//        or argmax_a Q_target(s', a), over the actions a that may be chosen in s'; ties to the lowest index;
//        then clipped to the model's target range. NaN passes both comparisons and stays.
// loss = w ((Q(s,a) - y)^2 + alpha * (logsumexp_a Q(s,.) - Q(s,a))) with the row's weight w, meant over the batch.
// dloss/dQ[j] = w (2 (Q(s,a) - y) [j = a] + alpha (softmax_j Q(s,.) - [j = a])) / BATCH.
// With HUBER the squared error e^2 is e^2 / 2 within 1 and |e| - 1/2 outside.
//
// settings      (M,SETTINGS)    read; ALPHA, GAMMA, DOUBLE_DQN (0 or 1), LOWEST and HIGHEST target, -3.4e38 and
//                               3.4e38 where there is no range
// batch         (M,fields)      read
// q             (M,3*ROWS,A)    read; blocks: Q_online(s), Q_online(s'), Q_target(s'); A padded to 4*A4
// gradient      (M,ROWS,A)      overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,9)      overwritten, each times w: loss, TD, penalty, logsumexp, Q(s,a), max Q (without w), hit, entropy, 0
//
// Workgroup y is the model; an invocation owns a row.
// Float64 twin: src/algorithms/cql.ts, src/algorithms/bellman_target.ts

override BATCH: u32;
override ROWS: u32;
override BATCH_STRIDE: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;
override SETTINGS: u32;
override ALPHA: u32;
override GAMMA: u32;
override DOUBLE_DQN: u32;
override LOWEST: u32;
override HIGHEST: u32;
override HUBER: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> batch: array<u32>;
@group(0) @binding(2) var<storage, read> q: array<f32>;
@group(0) @binding(3) var<storage, read_write> gradient: array<f32>;
@group(0) @binding(4) var<storage, read_write> row_metrics: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let row = id.x;
  let model = id.y;
  if (row >= ROWS) {
    return;
  }
  let width = 4u * A4;
  let out = model * GRADIENT_STRIDE + row * width;
  if (row >= BATCH) {
    for (var j = 0u; j < width; j++) {
      gradient[out + j] = 0.0;
    }
    return;
  }
  let alpha = settings[SETTINGS * model + ALPHA];
  let gamma = settings[SETTINGS * model + GAMMA];
  let double_dqn = settings[SETTINGS * model + DOUBLE_DQN] != 0.0;
  let fields = model * BATCH_STRIDE + row;
  let action = batch[fields + 2u * ROWS];
  let reward = bitcast<f32>(batch[fields + 3u * ROWS]);
  let terminated = batch[fields + 5u * ROWS] != 0u;

  let online_next = model * Q_STRIDE + (ROWS + row) * width;
  let target_next = model * Q_STRIDE + (2u * ROWS + row) * width;
  let chooser = select(target_next, online_next, double_dqn);
  let allowed = batch[fields + 7u * ROWS];
  let row_weight = bitcast<f32>(batch[fields + 8u * ROWS]);
  var choice = ACTIONS;
  var best = 0.0;
  for (var a = 0u; a < ACTIONS; a++) {
    let value = q[chooser + a];
    if (((allowed >> (a & 31u)) & 1u) == 1u && (choice == ACTIONS || value > best)) {
      best = value;
      choice = a;
    }
  }
  let lowest = settings[SETTINGS * model + LOWEST];
  let highest = settings[SETTINGS * model + HIGHEST];
  let unclipped = select(reward + gamma * q[target_next + choice], reward, terminated);
  let raised = select(unclipped, lowest, unclipped < lowest);
  let bellman_target = select(raised, highest, raised > highest);

  let own = model * Q_STRIDE + row * width;
  var top = q[own];
  var greedy = 0u;
  for (var j = 1u; j < ACTIONS; j++) {
    let value = q[own + j];
    if (value > top) {
      top = value;
      greedy = j;
    }
  }
  var total = 0.0;
  var weighted = 0.0;
  for (var j = 0u; j < ACTIONS; j++) {
    let value = q[own + j];
    let weight = exp(value - top);
    total += weight;
    weighted += weight * value;
  }
  let log_sum_exp = top + log(total);
  let chosen = q[own + action];
  let error = chosen - bellman_target;
  let is_huber = settings[SETTINGS * model + HUBER] != 0.0;
  let size = abs(error);
  let error_loss = select(error * error, select(size - 0.5, 0.5 * error * error, size <= 1.0), is_huber);
  let error_slope = select(2.0 * error, clamp(error, -1.0, 1.0), is_huber);
  for (var j = 0u; j < width; j++) {
    var slope = 0.0;
    if (j < ACTIONS) {
      slope = alpha * exp(q[own + j] - top) / total;
      if (j == action) {
        slope += error_slope - alpha;
      }
    }
    gradient[out + j] = row_weight * slope / f32(BATCH);
  }
  let metrics = 9u * (model * ROWS + row);
  let penalty = log_sum_exp - chosen;
  row_metrics[metrics] = row_weight * (error_loss + alpha * penalty);
  row_metrics[metrics + 1u] = row_weight * error_loss;
  row_metrics[metrics + 2u] = row_weight * penalty;
  row_metrics[metrics + 3u] = row_weight * log_sum_exp;
  row_metrics[metrics + 4u] = row_weight * chosen;
  row_metrics[metrics + 5u] = select(-3.4028234e38, top, row_weight > 0.0);
  row_metrics[metrics + 6u] = row_weight * select(0.0, 1.0, greedy == action);
  row_metrics[metrics + 7u] = row_weight * (log_sum_exp - weighted / total);
  row_metrics[metrics + 8u] = 0.0;
}
`,cloning_loss:`// Behaviour cloning's cross-entropy of a batch, row by row, and its gradient with respect to the logits.
//
// loss = w (logsumexp_a Q(s,.) - Q(s,a)) with the row's weight w, meant over the batch;
// dloss/dQ[j] = w (softmax_j Q(s,.) - [j = a]) / BATCH.
//
// batch         (M,fields)    read
// q             (M,ROWS,A)    read, A padded to 4*A4
// gradient      (M,ROWS,A)    overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,9)    overwritten, each times w: loss, 0, cross-entropy, logsumexp, Q(s,a), max Q (without w), hit, entropy, 0
//
// Workgroup y is the model; an invocation owns a row.
// Float64 twin: src/algorithms/bc.ts

override BATCH: u32;
override ROWS: u32;
override BATCH_STRIDE: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;

@group(0) @binding(0) var<storage, read> batch: array<u32>;
@group(0) @binding(1) var<storage, read> q: array<f32>;
@group(0) @binding(2) var<storage, read_write> gradient: array<f32>;
@group(0) @binding(3) var<storage, read_write> row_metrics: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let row = id.x;
  let model = id.y;
  if (row >= ROWS) {
    return;
  }
  let width = 4u * A4;
  let out = model * GRADIENT_STRIDE + row * width;
  if (row >= BATCH) {
    for (var j = 0u; j < width; j++) {
      gradient[out + j] = 0.0;
    }
    return;
  }
  let fields = model * BATCH_STRIDE + row;
  let action = batch[fields + 2u * ROWS];
  let row_weight = bitcast<f32>(batch[fields + 8u * ROWS]);
  let own = model * Q_STRIDE + row * width;
  var top = q[own];
  var greedy = 0u;
  for (var j = 1u; j < ACTIONS; j++) {
    let value = q[own + j];
    if (value > top) {
      top = value;
      greedy = j;
    }
  }
  var total = 0.0;
  var weighted = 0.0;
  for (var j = 0u; j < ACTIONS; j++) {
    let value = q[own + j];
    let weight = exp(value - top);
    total += weight;
    weighted += weight * value;
  }
  for (var j = 0u; j < width; j++) {
    var slope = 0.0;
    if (j < ACTIONS) {
      slope = exp(q[own + j] - top) / total - select(0.0, 1.0, j == action);
    }
    gradient[out + j] = row_weight * slope / f32(BATCH);
  }
  let log_sum_exp = top + log(total);
  let chosen = q[own + action];
  let metrics = 9u * (model * ROWS + row);
  row_metrics[metrics] = row_weight * (log_sum_exp - chosen);
  row_metrics[metrics + 1u] = 0.0;
  row_metrics[metrics + 2u] = row_weight * (log_sum_exp - chosen);
  row_metrics[metrics + 3u] = row_weight * log_sum_exp;
  row_metrics[metrics + 4u] = row_weight * chosen;
  row_metrics[metrics + 5u] = select(-3.4028234e38, top, row_weight > 0.0);
  row_metrics[metrics + 6u] = row_weight * select(0.0, 1.0, greedy == action);
  row_metrics[metrics + 7u] = row_weight * (log_sum_exp - weighted / total);
  row_metrics[metrics + 8u] = 0.0;
}
`,embedding_gradient:`// Adds up the gradient of each embedding row the batch touched, in batch order.
//
// output[m,b,e] = sum of input[m,c,e] over the rows c with the state of row b, c ascending, if b is the
// first of them, and 0 otherwise: the gradient of embedding row state_b stands in its first batch row.
//
// A slice is one network of one model; batches are the models', slice % MODELS.
//
// batch   (M,fields)       read: state, link, slot (shaders/embedding_lookup.wgsl)
// input   (slices,ROWS,E)  read
// output  (slices,G)       its first ROWS * E values overwritten
//
// Workgroup z is the slice, y the row after FIRST_ROW; an invocation owns four features.
// Float64 twin: src/network/twin/backward.ts

override MODELS: u32;
override BATCH: u32;
override ROWS: u32;
override E4: u32;
override BATCH_STRIDE: u32;
override INPUT_STRIDE4: u32;
override OUTPUT_STRIDE4: u32;
override FIRST_ROW: u32;

@group(0) @binding(0) var<storage, read> batch: array<u32>;
@group(0) @binding(1) var<storage, read> input: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> output: array<vec4f>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 64u * group.x + local.x;
  if (column >= E4) {
    return;
  }
  let slice = group.z;
  let fields = (slice % MODELS) * BATCH_STRIDE;
  let first = FIRST_ROW + group.y;
  var sum = vec4f(0.0);
  if (first < BATCH && batch[fields + 9u * ROWS + batch[fields + ROWS + first]] == first) {
    var row = first;
    while (row < ROWS) {
      sum += input[slice * INPUT_STRIDE4 + row * E4 + column];
      row = batch[fields + 6u * ROWS + row];
    }
  }
  output[slice * OUTPUT_STRIDE4 + first * E4 + column] = sum;
}
`,embedding_lookup:`// Copies the embedding rows of a batch's states into the first layer's input, and finds the rows of the
// batch that share a state, so that their gradients can be added in order.
//
// Blocks of ROWS rows, block b of slice k: output[k,b,r,e] = w[k,state,e], state the batch's state_r or, where bit b of
// NEXT is set, next_state_r; w the online network's weights for blocks under ONLINE, the target network's for the rest.
// A slice is one network of one model; batches are the models', slice % MODELS.
// link[m,b] = the next row with the state of row b, or ROWS; slot[m,s] = the first row with state s.
// A slot is stale unless state[slot] = s, so none is ever cleared.
//
// theta, target  (slices,P)         read; the embedding (S,E) lies at 0
// batch          (M,fields)         states read; link (ROWS, field 6) and slot (S, field 9) overwritten
// output         (slices,blocks*ROWS,E)  overwritten
//
// Workgroup z is the slice, y the row after FIRST_ROW; an invocation owns four features. The first eight invocations of row
// y own the links of rows 8y to 8y + 7 as well. Rows from BATCH on are padding. Float64 twin: firstActivations in src/network/twin/forward.ts

override BATCH: u32;
override ROWS: u32;
override E4: u32;
override BATCH_STRIDE: u32;
override PARAMETER_STRIDE4: u32;
override OUTPUT_STRIDE4: u32;
override FIRST_ROW: u32;
override MODELS: u32;
override ONLINE: u32;
override NEXT: u32;

@group(0) @binding(0) var<storage, read> theta: array<vec4f>;
@group(0) @binding(1) var<storage, read> target_theta: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> batch: array<u32>;
@group(0) @binding(3) var<storage, read_write> output: array<vec4f>;

fn link_row(own: u32, row: u32) {
  let states = own + ROWS;
  let state = batch[states + row];
  var link = ROWS;
  for (var other = BATCH - 1u; other > row; other--) {
    if (batch[states + other] == state) {
      link = other;
    }
  }
  batch[own + 6u * ROWS + row] = link;
  var is_first = true;
  for (var other = 0u; other < row; other++) {
    if (batch[states + other] == state) {
      is_first = false;
    }
  }
  if (is_first) {
    batch[own + 9u * ROWS + state] = row;
  }
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let slice = group.z;
  let model = slice % MODELS;
  let place = FIRST_ROW + group.y;
  let linked = 8u * place + local.x;
  if (slice == model && group.x == 0u && local.x < 8u && linked < BATCH) {
    link_row(model * BATCH_STRIDE, linked);
  }
  let column = 64u * group.x + local.x;
  if (column >= E4) {
    return;
  }
  let block = place / ROWS;
  let row = place % ROWS;
  let field = select(1u, 4u, ((NEXT >> block) & 1u) == 1u);
  let state = batch[model * BATCH_STRIDE + field * ROWS + row];
  let source = slice * PARAMETER_STRIDE4 + state * E4 + column;
  let out = slice * OUTPUT_STRIDE4 + place * E4 + column;
  if (block >= ONLINE) {
    output[out] = target_theta[source];
  } else {
    output[out] = theta[source];
  }
}
`,finish_gradient:`// Finishes the gradients' norms, sets the clips, counts the step, adds up the metrics, freezes what diverged.
//
// Of each network k: norm_k = sqrt(sum of its partials); clip_k = min(1, max_norm / (norm_k + 1e-6)). step += 1.
// The norm that is reported is that of all networks together.
// A model is frozen at this step if a norm or a metric is not finite, or if the update of the step before
// left a number that is not (word 3 of a network): a frozen model's metrics and weights change no more.
// Finite means: the exponent bits are not all ones (a test of x != x misses NaN on some drivers).
//
// A slice is one network of one model: network k of model m is slice k * MODELS + m.
//
// settings      (T*M,SETTINGS)   read; MAX_NORM of a slice: largest norm (0: no clip)
// partials      (T*M,PARTIALS)   read
// batch         (M,fields)       read; field 8: weights
// row_metrics   (M,ROWS,METRICS) read; the means, the one that is a maximum at LARGEST
// progress      (T*M,4)          updated: steps taken, step of divergence (0: none), clip bits, bad update
// metric_sums   (M,SUMS)         added to: steps, then the row metrics with the gradient norm before number NORM
//
// A row metric's mean is its sum by that of the rows' weights; a batch without weight has no metrics. Where WEIGHED
// is 0 rows come as shares of a whole dataset, and their sum is the mean.
// One workgroup a model; sums run as 64 strided sums, then a tree, in a fixed order.
// Float64 twin: src/network/twin/clip.ts, src/algorithms/value_metrics.ts

override MODELS: u32;
override NETS: u32;
override BATCH: u32;
override ROWS: u32;
override PARTIALS: u32;
override WEIGHED: u32;
override BATCH_STRIDE: u32;
override SETTINGS: u32;
override MAX_NORM: u32;
override METRICS: u32;
override LARGEST: u32;
override NORM: u32;
override SUMS: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> partials: array<f32>;
@group(0) @binding(2) var<storage, read> row_metrics: array<f32>;
@group(0) @binding(3) var<storage, read_write> progress: array<u32>;
@group(0) @binding(4) var<storage, read_write> metric_sums: array<f32>;
@group(0) @binding(5) var<storage, read> batch: array<u32>;

// Value v of lane l at 16 * l + v: up to fourteen row metrics, then the rows' weight, then a squared norm.
var<workgroup> lanes: array<f32, 1024>;

const WEIGHT = 14u;
const SQUARED_NORM = 15u;

fn is_finite(value: f32) -> bool {
  return (bitcast<u32>(value) & 0x7f800000u) != 0x7f800000u;
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let model = group.x;
  let lane = local.x;
  for (var v = 0u; v < METRICS; v++) {
    var sum = select(0.0, -3.4028234e38, v == LARGEST);
    for (var row = lane; row < BATCH; row += 64u) {
      let value = row_metrics[METRICS * (model * ROWS + row) + v];
      sum = select(sum + value, max(sum, value), v == LARGEST);
    }
    lanes[16u * lane + v] = sum;
  }
  var weight = 0.0;
  for (var row = lane; row < BATCH; row += 64u) {
    weight += bitcast<f32>(batch[model * BATCH_STRIDE + 8u * ROWS + row]);
  }
  lanes[16u * lane + WEIGHT] = weight;
  for (var half = 32u; half > 0u; half >>= 1u) {
    workgroupBarrier();
    if (lane < half) {
      lanes[16u * lane + WEIGHT] += lanes[16u * (lane + half) + WEIGHT];
      for (var v = 0u; v < METRICS; v++) {
        let a = lanes[16u * lane + v];
        let b = lanes[16u * (lane + half) + v];
        lanes[16u * lane + v] = select(a + b, max(a, b), v == LARGEST);
      }
    }
  }
  var all_squares = 0.0;
  var is_bad = false;
  for (var net = 0u; net < NETS; net++) {
    let slice = net * MODELS + model;
    var squares = 0.0;
    for (var i = lane; i < PARTIALS; i += 64u) {
      squares += partials[slice * PARTIALS + i];
    }
    lanes[16u * lane + SQUARED_NORM] = squares;
    for (var half = 32u; half > 0u; half >>= 1u) {
      workgroupBarrier();
      if (lane < half) {
        lanes[16u * lane + SQUARED_NORM] += lanes[16u * (lane + half) + SQUARED_NORM];
      }
    }
    workgroupBarrier();
    if (lane == 0u) {
      let norm = sqrt(lanes[SQUARED_NORM]);
      let largest = settings[SETTINGS * slice + MAX_NORM];
      var clip = 1.0;
      if (largest > 0.0) {
        clip = min(1.0, largest / (norm + 1e-6));
      }
      progress[4u * slice + 2u] = bitcast<u32>(clip);
      all_squares += lanes[SQUARED_NORM];
      is_bad = is_bad || progress[4u * slice + 3u] != 0u;
    }
  }
  if (lane == 0u) {
    let norm = sqrt(all_squares);
    let step = progress[4u * model] + 1u;
    var diverged = progress[4u * model + 1u];
    if (diverged == 0u && is_bad) {
      diverged = step - 1u;
    }
    var all_finite = is_finite(all_squares);
    for (var v = 0u; v < METRICS; v++) {
      all_finite = all_finite && is_finite(lanes[v]);
    }
    if (diverged == 0u && !all_finite) {
      diverged = step;
    }
    for (var net = 0u; net < NETS; net++) {
      let slice = net * MODELS + model;
      progress[4u * slice] = step;
      progress[4u * slice + 1u] = diverged;
    }
    let mean_over = select(1.0, lanes[WEIGHT], WEIGHED == 1u);
    if (diverged == 0u && mean_over > 0.0) {
      let sums = SUMS * model;
      let fresh = metric_sums[sums] == 0.0;
      metric_sums[sums] += 1.0;
      for (var v = 0u; v < METRICS; v++) {
        let place = sums + 1u + v + select(0u, 1u, v >= NORM);
        let before = metric_sums[place];
        if (v == LARGEST) {
          metric_sums[place] = select(max(before, lanes[v]), lanes[v], fresh);
        } else {
          metric_sums[place] = before + lanes[v] / mean_over;
        }
      }
      metric_sums[sums + 1u + NORM] += norm;
    }
  }
}
`,fma_rate:`// A loop of fused multiply-adds in registers: the adapter's arithmetic ceiling, for the benchmark.
//
// output (2 * invocations)  first half of each pair overwritten; 8 chains of vec4f, ROUNDS rounds:
// 32 * ROUNDS fma an invocation.
//
// Timed by src/trainer/webgpu/step_profile.ts; its values are read by nobody, so it has no twin.

override ROUNDS: u32 = 512;

@group(0) @binding(0) var<storage, read_write> output: array<vec4f>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let x = output[2u * id.x];
  let y = output[2u * id.x + 1u];
  var a = x;
  var b = y;
  var c = x + y;
  var d = x - y;
  var e = y - x;
  var f = x * y;
  var g = 2.0 * x;
  var h = 2.0 * y;
  for (var i = 0u; i < ROUNDS; i++) {
    a = fma(a, x, y);
    b = fma(b, x, y);
    c = fma(c, x, y);
    d = fma(d, x, y);
    e = fma(e, x, y);
    f = fma(f, x, y);
    g = fma(g, x, y);
    h = fma(h, x, y);
  }
  output[2u * id.x] = ((a + b) + (c + d)) + ((e + f) + (g + h));
}
`,fqe_full_loss:`// Fitted Q evaluation's loss of a whole dataset, state by state, and its gradient with respect to Q.
//
// w = n(s,a) / N. A state's part of the loss: sum_a w ((Q(s,a) - y(s,a))^2 + var(s,a)); dloss/dQ = 2 w (Q(s,a) - y(s,a)).
//
// settings      (M,SETTINGS)      read; LOWEST and HIGHEST target of a model
// weight        (M,STATES,A + 1)  read; w of each action, then n(s) / N
// pair_target   (M,STATES,A)      read; y, var
// q             (M,2*ROWS,A)      read; the first block, Q_online; A padded to 4*A4
// gradient      (M,ROWS,A)        overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,6)        overwritten, each times its weight: loss, TD, whether y is at a bound, Q(s,a), max Q
//                                 (without a weight), var
//
// Workgroup y is the model; an invocation owns a row. Rows of states without data are 0.
// Float64 twin: fqeFullLoss in src/algorithms/fqe.ts

override STATES: u32;
override ROWS: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;
override SETTINGS: u32;
override LOWEST: u32;
override HIGHEST: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> weight: array<f32>;
@group(0) @binding(2) var<storage, read> pair_target: array<vec2f>;
@group(0) @binding(3) var<storage, read> q: array<f32>;
@group(0) @binding(4) var<storage, read_write> gradient: array<f32>;
@group(0) @binding(5) var<storage, read_write> row_metrics: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let row = id.x;
  let model = id.y;
  if (row >= ROWS) {
    return;
  }
  let width = 4u * A4;
  let out = model * GRADIENT_STRIDE + row * width;
  for (var j = 0u; j < width; j++) {
    gradient[out + j] = 0.0;
  }
  let metrics = 6u * (model * ROWS + row);
  let weights = (model * STATES + row) * (ACTIONS + 1u);
  if (row >= STATES || weight[min(weights, arrayLength(&weight) - ACTIONS - 1u) + ACTIONS] == 0.0) {
    for (var v = 0u; v < 6u; v++) {
      row_metrics[metrics + v] = select(0.0, -3.4028234e38, v == 4u);
    }
    return;
  }
  let lowest = settings[SETTINGS * model + LOWEST];
  let highest = settings[SETTINGS * model + HIGHEST];
  let values = model * Q_STRIDE + row * width;
  let targets = (model * STATES + row) * ACTIONS;
  var top = q[values];
  var squares = 0.0;
  var variance = 0.0;
  var held = 0.0;
  var chosen = 0.0;
  for (var a = 0u; a < ACTIONS; a++) {
    let value = q[values + a];
    top = max(top, value);
    let pair_weight = weight[weights + a];
    let bellman = pair_target[targets + a];
    let error = value - bellman.x;
    squares += pair_weight * error * error;
    variance += pair_weight * bellman.y;
    held += select(0.0, pair_weight, bellman.x == lowest || bellman.x == highest);
    chosen += pair_weight * value;
    gradient[out + a] = 2.0 * pair_weight * error;
  }
  row_metrics[metrics] = squares + variance;
  row_metrics[metrics + 1u] = squares + variance;
  row_metrics[metrics + 2u] = held;
  row_metrics[metrics + 3u] = chosen;
  row_metrics[metrics + 4u] = top;
  row_metrics[metrics + 5u] = variance;
}
`,fqe_loss:`// Fitted Q evaluation's loss of a batch, row by row, and its gradient with respect to Q.
//
// y    = r + gamma * (1 - terminated) * sum_a pi(a|s') Q_target(s', a), clipped to the range.
// loss = w (Q(s,a) - y)^2 with the row's weight w, meant over the batch; with HUBER e^2 is e^2 / 2 within 1 and
//        |e| - 1/2 outside. dloss/dQ[a] = 2 w (Q(s,a) - y) / BATCH.
//
// settings      (M,SETTINGS)    read; GAMMA, LOWEST, HIGHEST, HUBER of a model, and as words POLICY, the row of \`policy\` that
//                               its probabilities begin at, and BY_TRANSITION: whether they are by transition or by state
// batch         (M,fields)      read
// policy        (P,A)           read; pi(a|s')
// q             (M,2*ROWS,A)    read; blocks: Q_online(s), Q_target(s'); A padded to 4*A4
// gradient      (M,ROWS,A)      overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,6)      overwritten, each times w: loss, TD, whether y is at a bound, Q(s,a), max Q (without w), 0
//
// Workgroup y is the model; an invocation owns a row.
// Float64 twin: src/algorithms/fqe.ts

override BATCH: u32;
override ROWS: u32;
override BATCH_STRIDE: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;
override SETTINGS: u32;
override GAMMA: u32;
override LOWEST: u32;
override HIGHEST: u32;
override HUBER: u32;
override POLICY: u32;
override BY_TRANSITION: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> batch: array<u32>;
@group(0) @binding(2) var<storage, read> policy: array<f32>;
@group(0) @binding(3) var<storage, read> q: array<f32>;
@group(0) @binding(4) var<storage, read_write> gradient: array<f32>;
@group(0) @binding(5) var<storage, read_write> row_metrics: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let row = id.x;
  let model = id.y;
  if (row >= ROWS) {
    return;
  }
  let width = 4u * A4;
  let out = model * GRADIENT_STRIDE + row * width;
  for (var j = 0u; j < width; j++) {
    gradient[out + j] = 0.0;
  }
  if (row >= BATCH) {
    return;
  }
  let own = SETTINGS * model;
  let fields = model * BATCH_STRIDE + row;
  let action = batch[fields + 2u * ROWS];
  let reward = bitcast<f32>(batch[fields + 3u * ROWS]);
  let terminated = batch[fields + 5u * ROWS] != 0u;
  let row_weight = bitcast<f32>(batch[fields + 8u * ROWS]);
  let is_by_transition = bitcast<u32>(settings[own + BY_TRANSITION]) == 1u;
  let line = select(batch[fields + 4u * ROWS], batch[fields], is_by_transition);
  let chances = (bitcast<u32>(settings[own + POLICY]) + line) * ACTIONS;
  let next = model * Q_STRIDE + (ROWS + row) * width;
  var ahead = 0.0;
  for (var a = 0u; a < ACTIONS; a++) {
    ahead += policy[chances + a] * q[next + a];
  }
  let lowest = settings[own + LOWEST];
  let highest = settings[own + HIGHEST];
  let unclipped = select(reward + settings[own + GAMMA] * ahead, reward, terminated);
  let raised = select(unclipped, lowest, unclipped < lowest);
  let bellman_target = select(raised, highest, raised > highest);
  let values = model * Q_STRIDE + row * width;
  let error = q[values + action] - bellman_target;
  let is_huber = settings[own + HUBER] != 0.0;
  let size = abs(error);
  let error_loss = select(error * error, select(size - 0.5, 0.5 * error * error, size <= 1.0), is_huber);
  let slope = select(2.0 * error, clamp(error, -1.0, 1.0), is_huber);
  gradient[out + action] = row_weight * slope / f32(BATCH);
  var top = q[values];
  for (var j = 1u; j < ACTIONS; j++) {
    top = max(top, q[values + j]);
  }
  let is_held = bellman_target == lowest || bellman_target == highest;
  let metrics = 6u * (model * ROWS + row);
  row_metrics[metrics] = row_weight * error_loss;
  row_metrics[metrics + 1u] = row_weight * error_loss;
  row_metrics[metrics + 2u] = row_weight * select(0.0, 1.0, is_held);
  row_metrics[metrics + 3u] = row_weight * q[values + action];
  row_metrics[metrics + 4u] = select(-3.4028234e38, top, row_weight > 0.0);
  row_metrics[metrics + 5u] = 0.0;
}
`,fqe_next_value:`// The value of every state as a next state: the expectation over the policy that is evaluated.
//
// V(s) = sum_a pi(a|s) Q_target(s, a).
//
// settings    (M,SETTINGS)   read; as a word POLICY of a model, the row of \`policy\` that its probabilities begin at
// policy      (P,A)          read; pi(a|s)
// q           (M,2*ROWS,A)   read; blocks: Q_online, Q_target; A padded to 4*A4
// next_value  (M,STATES)     overwritten
//
// Workgroup y is the model; an invocation owns a state.
// Float64 twin: nextValue in src/algorithms/fqe.ts

override STATES: u32;
override ROWS: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override SETTINGS: u32;
override POLICY: u32;

@group(0) @binding(0) var<storage, read> settings: array<u32>;
@group(0) @binding(1) var<storage, read> policy: array<f32>;
@group(0) @binding(2) var<storage, read> q: array<f32>;
@group(0) @binding(3) var<storage, read_write> next_value: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let state = id.x;
  let model = id.y;
  if (state >= STATES) {
    return;
  }
  let follower = model * Q_STRIDE + (ROWS + state) * 4u * A4;
  let chances = (settings[SETTINGS * model + POLICY] + state) * ACTIONS;
  var value = 0.0;
  for (var a = 0u; a < ACTIONS; a++) {
    value += policy[chances + a] * q[follower + a];
  }
  next_value[model * STATES + state] = value;
}
`,full_bellman_loss:`// CQL and DQN loss of a whole dataset, state by state, and its gradient with respect to Q.
//
// w = n(s,a) / N, w_s = n(s) / N. A state's part of the loss:
//   sum_a w (Q(s,a) - y(s,a))^2 + alpha * sum_a w (logsumexp_b Q(s,b) - Q(s,a)) + sum_a w var(s,a);
// dloss/dQ(s,a) = 2 w (Q(s,a) - y(s,a)) + alpha (w_s softmax_a Q(s,.) - w).
//
// settings      (M,SETTINGS)      read; ALPHA of a model
// weight        (M,STATES,A + 1)  read; w of each action, then w_s
// pair_target   (M,STATES,A)      read; y, var
// q             (M,2*ROWS,A)      read; the first block, Q_online; A padded to 4*A4
// gradient      (M,ROWS,A)        overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,9)        overwritten, each times its weight: loss, TD, penalty, logsumexp, Q(s,a),
//                                 max Q (without a weight), hit, entropy, var
//
// Workgroup y is the model; an invocation owns a row. Rows of states without data are 0.
// Float64 twin: src/algorithms/full_loss.ts

override STATES: u32;
override ROWS: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;
override SETTINGS: u32;
override ALPHA: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> weight: array<f32>;
@group(0) @binding(2) var<storage, read> pair_target: array<vec2f>;
@group(0) @binding(3) var<storage, read> q: array<f32>;
@group(0) @binding(4) var<storage, read_write> gradient: array<f32>;
@group(0) @binding(5) var<storage, read_write> row_metrics: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let row = id.x;
  let model = id.y;
  if (row >= ROWS) {
    return;
  }
  let width = 4u * A4;
  let out = model * GRADIENT_STRIDE + row * width;
  let metrics = 9u * (model * ROWS + row);
  let weights = (model * STATES + row) * (ACTIONS + 1u);
  var state_weight = 0.0;
  if (row < STATES) {
    state_weight = weight[weights + ACTIONS];
  }
  if (state_weight == 0.0) {
    for (var j = 0u; j < width; j++) {
      gradient[out + j] = 0.0;
    }
    for (var v = 0u; v < 9u; v++) {
      row_metrics[metrics + v] = select(0.0, -3.4028234e38, v == 5u);
    }
    return;
  }
  let alpha = settings[SETTINGS * model + ALPHA];
  let own = model * Q_STRIDE + row * width;
  var top = q[own];
  var greedy = 0u;
  for (var j = 1u; j < ACTIONS; j++) {
    let value = q[own + j];
    if (value > top) {
      top = value;
      greedy = j;
    }
  }
  var total = 0.0;
  var weighted = 0.0;
  for (var j = 0u; j < ACTIONS; j++) {
    let value = q[own + j];
    let part = exp(value - top);
    total += part;
    weighted += part * value;
  }
  let log_sum_exp = top + log(total);
  let targets = (model * STATES + row) * ACTIONS;
  var squares = 0.0;
  var variance = 0.0;
  var penalty = 0.0;
  var chosen = 0.0;
  for (var j = 0u; j < width; j++) {
    var slope = 0.0;
    if (j < ACTIONS) {
      let value = q[own + j];
      let pair_weight = weight[weights + j];
      let bellman = pair_target[targets + j];
      let error = value - bellman.x;
      squares += pair_weight * error * error;
      variance += pair_weight * bellman.y;
      penalty += pair_weight * (log_sum_exp - value);
      chosen += pair_weight * value;
      slope = alpha * (state_weight * exp(value - top) / total - pair_weight) + 2.0 * pair_weight * error;
    }
    gradient[out + j] = slope;
  }
  row_metrics[metrics] = squares + variance + alpha * penalty;
  row_metrics[metrics + 1u] = squares + variance;
  row_metrics[metrics + 2u] = penalty;
  row_metrics[metrics + 3u] = state_weight * log_sum_exp;
  row_metrics[metrics + 4u] = chosen;
  row_metrics[metrics + 5u] = top;
  row_metrics[metrics + 6u] = weight[weights + greedy];
  row_metrics[metrics + 7u] = state_weight * (log_sum_exp - weighted / total);
  row_metrics[metrics + 8u] = variance;
}
`,full_cloning_loss:`// Behaviour cloning's cross-entropy of a whole dataset, state by state, and its gradient with respect to the logits.
//
// w = n(s,a) / N, w_s = n(s) / N. A state's part of the loss: sum_a w (logsumexp_b Q(s,b) - Q(s,a));
// dloss/dQ(s,a) = w_s softmax_a Q(s,.) - w.
//
// weight        (M,STATES,A + 1)  read; w of each action, then w_s
// q             (M,ROWS,A)        read, A padded to 4*A4
// gradient      (M,ROWS,A)        overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,9)        overwritten, each times its weight: loss, 0, cross-entropy, logsumexp, Q(s,a),
//                                 max Q (without a weight), hit, entropy, 0
//
// Workgroup y is the model; an invocation owns a row. Rows of states without data are 0.
// Float64 twin: src/algorithms/full_loss.ts

override STATES: u32;
override ROWS: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;

@group(0) @binding(0) var<storage, read> weight: array<f32>;
@group(0) @binding(1) var<storage, read> q: array<f32>;
@group(0) @binding(2) var<storage, read_write> gradient: array<f32>;
@group(0) @binding(3) var<storage, read_write> row_metrics: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let row = id.x;
  let model = id.y;
  if (row >= ROWS) {
    return;
  }
  let width = 4u * A4;
  let out = model * GRADIENT_STRIDE + row * width;
  let metrics = 9u * (model * ROWS + row);
  let weights = (model * STATES + row) * (ACTIONS + 1u);
  var state_weight = 0.0;
  if (row < STATES) {
    state_weight = weight[weights + ACTIONS];
  }
  if (state_weight == 0.0) {
    for (var j = 0u; j < width; j++) {
      gradient[out + j] = 0.0;
    }
    for (var v = 0u; v < 9u; v++) {
      row_metrics[metrics + v] = select(0.0, -3.4028234e38, v == 5u);
    }
    return;
  }
  let own = model * Q_STRIDE + row * width;
  var top = q[own];
  var greedy = 0u;
  for (var j = 1u; j < ACTIONS; j++) {
    let value = q[own + j];
    if (value > top) {
      top = value;
      greedy = j;
    }
  }
  var total = 0.0;
  var weighted = 0.0;
  for (var j = 0u; j < ACTIONS; j++) {
    let value = q[own + j];
    let part = exp(value - top);
    total += part;
    weighted += part * value;
  }
  let log_sum_exp = top + log(total);
  var cross_entropy = 0.0;
  var chosen = 0.0;
  for (var j = 0u; j < width; j++) {
    var slope = 0.0;
    if (j < ACTIONS) {
      let value = q[own + j];
      let pair_weight = weight[weights + j];
      cross_entropy += pair_weight * (log_sum_exp - value);
      chosen += pair_weight * value;
      slope = state_weight * exp(value - top) / total - pair_weight;
    }
    gradient[out + j] = slope;
  }
  row_metrics[metrics] = cross_entropy;
  row_metrics[metrics + 1u] = 0.0;
  row_metrics[metrics + 2u] = cross_entropy;
  row_metrics[metrics + 3u] = state_weight * log_sum_exp;
  row_metrics[metrics + 4u] = chosen;
  row_metrics[metrics + 5u] = top;
  row_metrics[metrics + 6u] = weight[weights + greedy];
  row_metrics[metrics + 7u] = state_weight * (log_sum_exp - weighted / total);
  row_metrics[metrics + 8u] = 0.0;
}
`,full_lookup:`// Copies the embedding rows of all states into the first layer's input, for the online and the target network.
//
// output[k,r,e] = theta[k,state_r,e]   for rows 0 to ROWS - 1,
//               = target[k,state_r,e]  for the next ROWS rows, if there are any; k a slice, one network of one model.
//
// theta, target  (slices,P)         read; the embedding (S,E) lies at 0
// batch          (M,fields)         states read (field 1); row r has state r, padding state 0
// output         (slices,blocks*ROWS,E)  overwritten
//
// Workgroup z is the slice, y the row after FIRST_ROW; an invocation owns four features.
// Float64 twin: firstActivations in src/network/twin/forward.ts

override ROWS: u32;
override E4: u32;
override BATCH_STRIDE: u32;
override PARAMETER_STRIDE4: u32;
override OUTPUT_STRIDE4: u32;
override FIRST_ROW: u32;
override MODELS: u32;
override ONLINE: u32;

@group(0) @binding(0) var<storage, read> theta: array<vec4f>;
@group(0) @binding(1) var<storage, read> target_theta: array<vec4f>;
@group(0) @binding(2) var<storage, read> batch: array<u32>;
@group(0) @binding(3) var<storage, read_write> output: array<vec4f>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 64u * group.x + local.x;
  if (column >= E4) {
    return;
  }
  let slice = group.z;
  let place = FIRST_ROW + group.y;
  let state = batch[(slice % MODELS) * BATCH_STRIDE + ROWS + place % ROWS];
  let source = slice * PARAMETER_STRIDE4 + state * E4 + column;
  let out = slice * OUTPUT_STRIDE4 + place * E4 + column;
  if (place < ONLINE * ROWS) {
    output[out] = theta[source];
  } else {
    output[out] = target_theta[source];
  }
}
`,full_target:`// Bellman target of every pair of state and action, the expectation over its next states, and its variance.
//
// y(s,a)   = E[r] + gamma * sum over the pair's entries e of P_e V_e, V_e = V(s'_e), clipped to the model's
//            target range; NaN passes both comparisons and stays.
// var(s,a) = Var(r + gamma V(s')), V = 0 behind a transition that terminated: those are no entries. It is
//            that around the expectation before the clip.
//
// With c = V of the first entry, d = V_e - c, L = sum P_e, T = 1 - L, s1 = sum P_e d, s2 = sum P_e d^2:
// Var(V) = L T c^2 + 2 T c s1 + s2 - s1^2, which cancels little where values lie near each other;
// Cov(r, V) = sum D_e V_e with D_e = E[r; s' = s'_e] - E[r] P_e; var = Var(r) + 2 gamma Cov + gamma^2 Var(V).
//
// settings     (M,SETTINGS)   read; GAMMA of a model, LOWEST and HIGHEST target, -3.4e38 and 3.4e38 where there is
//                             no range
// start        (M,PAIRS + 1)  read; pair p has the entries from start[p] up to, not including, start[p + 1]
// outcome      (M,PAIRS)      read; E[r], Var(r), L, T; 0 for a pair that does not occur
// next_state   (T)            read; s'_e of the entries of all models
// probability  (T)            read; P_e, D_e
// next_value   (M,STATES)     read
// pair_target  (M,PAIRS)      overwritten: y, var; a pair that does not occur has y of 0 clipped, which has no weight
//
// Workgroup y is the model; an invocation owns a pair after FIRST_PAIR, state * A + action, and takes its
// entries in order.
// Float64 twin: src/algorithms/full_targets.ts

override PAIRS: u32;
override STATES: u32;
override FIRST_PAIR: u32;
override SETTINGS: u32;
override GAMMA: u32;
override LOWEST: u32;
override HIGHEST: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> start: array<u32>;
@group(0) @binding(2) var<storage, read> outcome: array<vec4f>;
@group(0) @binding(3) var<storage, read> next_state: array<u32>;
@group(0) @binding(4) var<storage, read> probability: array<vec2f>;
@group(0) @binding(5) var<storage, read> next_value: array<f32>;
@group(0) @binding(6) var<storage, read_write> pair_target: array<vec2f>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let pair = FIRST_PAIR + id.x;
  let model = id.y;
  if (pair >= PAIRS) {
    return;
  }
  let gamma = settings[SETTINGS * model + GAMMA];
  let first = start[model * (PAIRS + 1u) + pair];
  let end = start[model * (PAIRS + 1u) + pair + 1u];
  let values = model * STATES;
  var origin = 0.0;
  if (first < end) {
    origin = next_value[values + next_state[first]];
  }
  var mean = 0.0;
  var square = 0.0;
  var covariance = 0.0;
  for (var e = first; e < end; e++) {
    let value = next_value[values + next_state[e]];
    let weights = probability[e];
    let moved = value - origin;
    mean += weights.x * moved;
    square += weights.x * moved * moved;
    covariance += weights.y * value;
  }
  let own = outcome[model * PAIRS + pair];
  let live = own.z;
  let ended = own.w;
  let spread = ended * origin * (live * origin + 2.0 * mean) + (square - mean * mean);
  let variance = own.y + gamma * (2.0 * covariance + gamma * spread);
  let lowest = settings[SETTINGS * model + LOWEST];
  let highest = settings[SETTINGS * model + HIGHEST];
  let unclipped = own.x + gamma * (live * origin + mean);
  let raised = select(unclipped, lowest, unclipped < lowest);
  let clipped = select(raised, highest, raised > highest);
  pair_target[model * PAIRS + pair] = vec2f(clipped, variance);
}
`,gradient_norm:`// Partial sums of the squared gradient, the first half of its norm.
//
// partials[s,i] = sum_{k} |gradient[s, i + k * PARTIALS]|^2 over vec4f's, k ascending.
//
// gradient  (slices,G)         read; a slice is one network of one model
// partials  (slices,PARTIALS)  overwritten
//
// Workgroup y is the slice; an invocation owns one partial sum.
// Float64 twin: gradientNorm in src/network/twin/clip.ts

override PARTIALS: u32;
override G4: u32;
override GRADIENT_STRIDE4: u32;

@group(0) @binding(0) var<storage, read> gradient: array<vec4f>;
@group(0) @binding(1) var<storage, read_write> partials: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= PARTIALS) {
    return;
  }
  var sum = vec4f(0.0);
  for (var i = id.x; i < G4; i += PARTIALS) {
    let value = gradient[id.y * GRADIENT_STRIDE4 + i];
    sum = fma(value, value, sum);
  }
  partials[id.y * PARTIALS + id.x] = (sum.x + sum.y) + (sum.z + sum.w);
}
`,input_gradient_buffer:`// Gradient of a linear layer's input, 8 rows x 8 columns an invocation (buffer variant).
//
// output[m,r,k] = mask * sum_n gradient[m,r,n] * weight[m,k,n], n ascending, one fma each;
// mask is (activation[m,r,k] > 0), the derivative of ReLU, or 1 where MASK is false.
//
// gradient    (M,rows,N)  read
// parameters  (M,P)       read; weight (K,N) at WEIGHT4
// activation  (M,rows,K)  read, the layer's input after its ReLU
// output      (M,rows,K)  overwritten in rows 0 to 8 * workgroups.y - 1
//
// Workgroup z is the model, y the tile of 8 rows, x and lane the tile of 8 columns.
// K and N are multiples of 8 (padding is zero); offsets and strides count vec4f.
// Float64 twin: src/network/twin/backward.ts

override LANES: u32 = 32;
override K4: u32;
override N4: u32;
override WEIGHT4: u32;
override GRADIENT_STRIDE4: u32;
override PARAMETER_STRIDE4: u32;
override ACTIVATION_STRIDE4: u32;
override OUTPUT_STRIDE4: u32;
override MASK: bool;

@group(0) @binding(0) var<storage, read> gradient: array<vec4f>;
@group(0) @binding(1) var<storage, read> parameters: array<vec4f>;
@group(0) @binding(2) var<storage, read> activation: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> output: array<vec4f>;

fn masked(value: vec4f, at: u32) -> vec4f {
  if (!MASK) {
    return value;
  }
  return select(vec4f(0.0), value, activation[at] > vec4f(0.0));
}

@compute @workgroup_size(LANES)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 2u * (group.x * LANES + local.x);
  if (column >= K4) {
    return;
  }
  let model = group.z;
  let row = 8u * group.y;
  let g = model * GRADIENT_STRIDE4 + row * N4;
  let w = model * PARAMETER_STRIDE4 + WEIGHT4 + 4u * column * N4;
  var c0a = vec4f(0.0);
  var c0b = vec4f(0.0);
  var c1a = vec4f(0.0);
  var c1b = vec4f(0.0);
  var c2a = vec4f(0.0);
  var c2b = vec4f(0.0);
  var c3a = vec4f(0.0);
  var c3b = vec4f(0.0);
  var c4a = vec4f(0.0);
  var c4b = vec4f(0.0);
  var c5a = vec4f(0.0);
  var c5b = vec4f(0.0);
  var c6a = vec4f(0.0);
  var c6b = vec4f(0.0);
  var c7a = vec4f(0.0);
  var c7b = vec4f(0.0);
  for (var n = 0u; n < N4; n++) {
    let v0 = parameters[w + 0u * N4 + n];
    let v1 = parameters[w + 1u * N4 + n];
    let v2 = parameters[w + 2u * N4 + n];
    let v3 = parameters[w + 3u * N4 + n];
    let v4 = parameters[w + 4u * N4 + n];
    let v5 = parameters[w + 5u * N4 + n];
    let v6 = parameters[w + 6u * N4 + n];
    let v7 = parameters[w + 7u * N4 + n];
    let w0a = vec4f(v0.x, v1.x, v2.x, v3.x);
    let w0b = vec4f(v4.x, v5.x, v6.x, v7.x);
    let w1a = vec4f(v0.y, v1.y, v2.y, v3.y);
    let w1b = vec4f(v4.y, v5.y, v6.y, v7.y);
    let w2a = vec4f(v0.z, v1.z, v2.z, v3.z);
    let w2b = vec4f(v4.z, v5.z, v6.z, v7.z);
    let w3a = vec4f(v0.w, v1.w, v2.w, v3.w);
    let w3b = vec4f(v4.w, v5.w, v6.w, v7.w);
    let g0 = gradient[g + 0u * N4 + n];
    c0a = fma(vec4f(g0.x), w0a, c0a);
    c0b = fma(vec4f(g0.x), w0b, c0b);
    c0a = fma(vec4f(g0.y), w1a, c0a);
    c0b = fma(vec4f(g0.y), w1b, c0b);
    c0a = fma(vec4f(g0.z), w2a, c0a);
    c0b = fma(vec4f(g0.z), w2b, c0b);
    c0a = fma(vec4f(g0.w), w3a, c0a);
    c0b = fma(vec4f(g0.w), w3b, c0b);
    let g1 = gradient[g + 1u * N4 + n];
    c1a = fma(vec4f(g1.x), w0a, c1a);
    c1b = fma(vec4f(g1.x), w0b, c1b);
    c1a = fma(vec4f(g1.y), w1a, c1a);
    c1b = fma(vec4f(g1.y), w1b, c1b);
    c1a = fma(vec4f(g1.z), w2a, c1a);
    c1b = fma(vec4f(g1.z), w2b, c1b);
    c1a = fma(vec4f(g1.w), w3a, c1a);
    c1b = fma(vec4f(g1.w), w3b, c1b);
    let g2 = gradient[g + 2u * N4 + n];
    c2a = fma(vec4f(g2.x), w0a, c2a);
    c2b = fma(vec4f(g2.x), w0b, c2b);
    c2a = fma(vec4f(g2.y), w1a, c2a);
    c2b = fma(vec4f(g2.y), w1b, c2b);
    c2a = fma(vec4f(g2.z), w2a, c2a);
    c2b = fma(vec4f(g2.z), w2b, c2b);
    c2a = fma(vec4f(g2.w), w3a, c2a);
    c2b = fma(vec4f(g2.w), w3b, c2b);
    let g3 = gradient[g + 3u * N4 + n];
    c3a = fma(vec4f(g3.x), w0a, c3a);
    c3b = fma(vec4f(g3.x), w0b, c3b);
    c3a = fma(vec4f(g3.y), w1a, c3a);
    c3b = fma(vec4f(g3.y), w1b, c3b);
    c3a = fma(vec4f(g3.z), w2a, c3a);
    c3b = fma(vec4f(g3.z), w2b, c3b);
    c3a = fma(vec4f(g3.w), w3a, c3a);
    c3b = fma(vec4f(g3.w), w3b, c3b);
    let g4 = gradient[g + 4u * N4 + n];
    c4a = fma(vec4f(g4.x), w0a, c4a);
    c4b = fma(vec4f(g4.x), w0b, c4b);
    c4a = fma(vec4f(g4.y), w1a, c4a);
    c4b = fma(vec4f(g4.y), w1b, c4b);
    c4a = fma(vec4f(g4.z), w2a, c4a);
    c4b = fma(vec4f(g4.z), w2b, c4b);
    c4a = fma(vec4f(g4.w), w3a, c4a);
    c4b = fma(vec4f(g4.w), w3b, c4b);
    let g5 = gradient[g + 5u * N4 + n];
    c5a = fma(vec4f(g5.x), w0a, c5a);
    c5b = fma(vec4f(g5.x), w0b, c5b);
    c5a = fma(vec4f(g5.y), w1a, c5a);
    c5b = fma(vec4f(g5.y), w1b, c5b);
    c5a = fma(vec4f(g5.z), w2a, c5a);
    c5b = fma(vec4f(g5.z), w2b, c5b);
    c5a = fma(vec4f(g5.w), w3a, c5a);
    c5b = fma(vec4f(g5.w), w3b, c5b);
    let g6 = gradient[g + 6u * N4 + n];
    c6a = fma(vec4f(g6.x), w0a, c6a);
    c6b = fma(vec4f(g6.x), w0b, c6b);
    c6a = fma(vec4f(g6.y), w1a, c6a);
    c6b = fma(vec4f(g6.y), w1b, c6b);
    c6a = fma(vec4f(g6.z), w2a, c6a);
    c6b = fma(vec4f(g6.z), w2b, c6b);
    c6a = fma(vec4f(g6.w), w3a, c6a);
    c6b = fma(vec4f(g6.w), w3b, c6b);
    let g7 = gradient[g + 7u * N4 + n];
    c7a = fma(vec4f(g7.x), w0a, c7a);
    c7b = fma(vec4f(g7.x), w0b, c7b);
    c7a = fma(vec4f(g7.y), w1a, c7a);
    c7b = fma(vec4f(g7.y), w1b, c7b);
    c7a = fma(vec4f(g7.z), w2a, c7a);
    c7b = fma(vec4f(g7.z), w2b, c7b);
    c7a = fma(vec4f(g7.w), w3a, c7a);
    c7b = fma(vec4f(g7.w), w3b, c7b);
  }
  let h = model * ACTIVATION_STRIDE4 + row * K4 + column;
  let out = model * OUTPUT_STRIDE4 + row * K4 + column;
  output[out + 0u * K4] = masked(c0a, h + 0u * K4);
  output[out + 0u * K4 + 1u] = masked(c0b, h + 0u * K4 + 1u);
  output[out + 1u * K4] = masked(c1a, h + 1u * K4);
  output[out + 1u * K4 + 1u] = masked(c1b, h + 1u * K4 + 1u);
  output[out + 2u * K4] = masked(c2a, h + 2u * K4);
  output[out + 2u * K4 + 1u] = masked(c2b, h + 2u * K4 + 1u);
  output[out + 3u * K4] = masked(c3a, h + 3u * K4);
  output[out + 3u * K4 + 1u] = masked(c3b, h + 3u * K4 + 1u);
  output[out + 4u * K4] = masked(c4a, h + 4u * K4);
  output[out + 4u * K4 + 1u] = masked(c4b, h + 4u * K4 + 1u);
  output[out + 5u * K4] = masked(c5a, h + 5u * K4);
  output[out + 5u * K4 + 1u] = masked(c5b, h + 5u * K4 + 1u);
  output[out + 6u * K4] = masked(c6a, h + 6u * K4);
  output[out + 6u * K4 + 1u] = masked(c6b, h + 6u * K4 + 1u);
  output[out + 7u * K4] = masked(c7a, h + 7u * K4);
  output[out + 7u * K4 + 1u] = masked(c7b, h + 7u * K4 + 1u);
}
`,input_gradient_texture:`// Gradient of a linear layer's input, 16 rows x 16 columns an invocation (texture variant).
//
// output[m,r,k] = mask * sum_n gradient[m,r,n] * weight[m,k,n], n ascending, one fma each;
// mask is (activation[m,r,k] > 0), the derivative of ReLU, or 1 where MASK is false:
// what shaders/input_gradient_buffer.wgsl computes, to the bit.
//
// gradient    (M,ROWS,N)  read, a mirror, one layer a model
// parameters  (M,P)       read, a mirror of the linear layers; weight (K,N) at WEIGHT4
// activation  (M,rows,K)  read, the layer's input after its ReLU
// output      (M,ROWS,K)  overwritten
//
// Workgroup z is the model; y and local y the tile of 16 rows, x and local x the tile of 16 columns.
// ROWS, K and N are multiples of 16 (padding is zero); offsets and strides count vec4f.
// Float64 twin: src/network/twin/backward.ts

override LANES: u32;
override ROW_LANES: u32;
override ROWS: u32;
override K4: u32;
override N4: u32;
override WEIGHT4: u32;
override ACTIVATION_STRIDE4: u32;
override OUTPUT_STRIDE4: u32;
override MASK: bool;

@group(0) @binding(0) var gradient: texture_2d_array<f32>;
@group(0) @binding(1) var parameters: texture_2d_array<f32>;
@group(0) @binding(2) var<storage, read> activation: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> output: array<vec4f>;

// A mirror holds a model's operand as texels of four floats, 256 to a row.
fn load_gradient(texel: u32, model: u32) -> vec4f {
  return textureLoad(gradient, vec2u(texel & 255u, texel >> 8u), model, 0);
}
fn load_parameter(texel: u32, model: u32) -> vec4f {
  return textureLoad(parameters, vec2u(texel & 255u, texel >> 8u), model, 0);
}

fn masked(value: vec4f, at: u32) -> vec4f {
  if (!MASK) {
    return value;
  }
  return select(vec4f(0.0), value, activation[at] > vec4f(0.0));
}

@compute @workgroup_size(LANES, ROW_LANES)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 4u * (group.x * LANES + local.x);
  let row = 16u * (group.y * ROW_LANES + local.y);
  if (column >= K4 || row >= ROWS) {
    return;
  }
  let model = group.z;
  let g = row * N4;
  let w = WEIGHT4 + 4u * column * N4;
  var c0a = vec4f(0.0); var c0b = vec4f(0.0); var c0c = vec4f(0.0); var c0d = vec4f(0.0);
  var c1a = vec4f(0.0); var c1b = vec4f(0.0); var c1c = vec4f(0.0); var c1d = vec4f(0.0);
  var c2a = vec4f(0.0); var c2b = vec4f(0.0); var c2c = vec4f(0.0); var c2d = vec4f(0.0);
  var c3a = vec4f(0.0); var c3b = vec4f(0.0); var c3c = vec4f(0.0); var c3d = vec4f(0.0);
  var c4a = vec4f(0.0); var c4b = vec4f(0.0); var c4c = vec4f(0.0); var c4d = vec4f(0.0);
  var c5a = vec4f(0.0); var c5b = vec4f(0.0); var c5c = vec4f(0.0); var c5d = vec4f(0.0);
  var c6a = vec4f(0.0); var c6b = vec4f(0.0); var c6c = vec4f(0.0); var c6d = vec4f(0.0);
  var c7a = vec4f(0.0); var c7b = vec4f(0.0); var c7c = vec4f(0.0); var c7d = vec4f(0.0);
  var c8a = vec4f(0.0); var c8b = vec4f(0.0); var c8c = vec4f(0.0); var c8d = vec4f(0.0);
  var c9a = vec4f(0.0); var c9b = vec4f(0.0); var c9c = vec4f(0.0); var c9d = vec4f(0.0);
  var c10a = vec4f(0.0); var c10b = vec4f(0.0); var c10c = vec4f(0.0); var c10d = vec4f(0.0);
  var c11a = vec4f(0.0); var c11b = vec4f(0.0); var c11c = vec4f(0.0); var c11d = vec4f(0.0);
  var c12a = vec4f(0.0); var c12b = vec4f(0.0); var c12c = vec4f(0.0); var c12d = vec4f(0.0);
  var c13a = vec4f(0.0); var c13b = vec4f(0.0); var c13c = vec4f(0.0); var c13d = vec4f(0.0);
  var c14a = vec4f(0.0); var c14b = vec4f(0.0); var c14c = vec4f(0.0); var c14d = vec4f(0.0);
  var c15a = vec4f(0.0); var c15b = vec4f(0.0); var c15c = vec4f(0.0); var c15d = vec4f(0.0);
  for (var n = 0u; n < N4; n++) {
    let v0 = load_parameter(w + 0u * N4 + n, model);
    let v1 = load_parameter(w + 1u * N4 + n, model);
    let v2 = load_parameter(w + 2u * N4 + n, model);
    let v3 = load_parameter(w + 3u * N4 + n, model);
    let v4 = load_parameter(w + 4u * N4 + n, model);
    let v5 = load_parameter(w + 5u * N4 + n, model);
    let v6 = load_parameter(w + 6u * N4 + n, model);
    let v7 = load_parameter(w + 7u * N4 + n, model);
    let v8 = load_parameter(w + 8u * N4 + n, model);
    let v9 = load_parameter(w + 9u * N4 + n, model);
    let v10 = load_parameter(w + 10u * N4 + n, model);
    let v11 = load_parameter(w + 11u * N4 + n, model);
    let v12 = load_parameter(w + 12u * N4 + n, model);
    let v13 = load_parameter(w + 13u * N4 + n, model);
    let v14 = load_parameter(w + 14u * N4 + n, model);
    let v15 = load_parameter(w + 15u * N4 + n, model);
    let w0a = vec4f(v0.x, v1.x, v2.x, v3.x);
    let w0b = vec4f(v4.x, v5.x, v6.x, v7.x);
    let w0c = vec4f(v8.x, v9.x, v10.x, v11.x);
    let w0d = vec4f(v12.x, v13.x, v14.x, v15.x);
    let w1a = vec4f(v0.y, v1.y, v2.y, v3.y);
    let w1b = vec4f(v4.y, v5.y, v6.y, v7.y);
    let w1c = vec4f(v8.y, v9.y, v10.y, v11.y);
    let w1d = vec4f(v12.y, v13.y, v14.y, v15.y);
    let w2a = vec4f(v0.z, v1.z, v2.z, v3.z);
    let w2b = vec4f(v4.z, v5.z, v6.z, v7.z);
    let w2c = vec4f(v8.z, v9.z, v10.z, v11.z);
    let w2d = vec4f(v12.z, v13.z, v14.z, v15.z);
    let w3a = vec4f(v0.w, v1.w, v2.w, v3.w);
    let w3b = vec4f(v4.w, v5.w, v6.w, v7.w);
    let w3c = vec4f(v8.w, v9.w, v10.w, v11.w);
    let w3d = vec4f(v12.w, v13.w, v14.w, v15.w);
    let g0 = load_gradient(g + 0u * N4 + n, model);
    c0a = fma(vec4f(g0.x), w0a, c0a); c0b = fma(vec4f(g0.x), w0b, c0b);
    c0a = fma(vec4f(g0.y), w1a, c0a); c0b = fma(vec4f(g0.y), w1b, c0b);
    c0a = fma(vec4f(g0.z), w2a, c0a); c0b = fma(vec4f(g0.z), w2b, c0b);
    c0a = fma(vec4f(g0.w), w3a, c0a); c0b = fma(vec4f(g0.w), w3b, c0b);
    c0c = fma(vec4f(g0.x), w0c, c0c); c0d = fma(vec4f(g0.x), w0d, c0d);
    c0c = fma(vec4f(g0.y), w1c, c0c); c0d = fma(vec4f(g0.y), w1d, c0d);
    c0c = fma(vec4f(g0.z), w2c, c0c); c0d = fma(vec4f(g0.z), w2d, c0d);
    c0c = fma(vec4f(g0.w), w3c, c0c); c0d = fma(vec4f(g0.w), w3d, c0d);
    let g1 = load_gradient(g + 1u * N4 + n, model);
    c1a = fma(vec4f(g1.x), w0a, c1a); c1b = fma(vec4f(g1.x), w0b, c1b);
    c1a = fma(vec4f(g1.y), w1a, c1a); c1b = fma(vec4f(g1.y), w1b, c1b);
    c1a = fma(vec4f(g1.z), w2a, c1a); c1b = fma(vec4f(g1.z), w2b, c1b);
    c1a = fma(vec4f(g1.w), w3a, c1a); c1b = fma(vec4f(g1.w), w3b, c1b);
    c1c = fma(vec4f(g1.x), w0c, c1c); c1d = fma(vec4f(g1.x), w0d, c1d);
    c1c = fma(vec4f(g1.y), w1c, c1c); c1d = fma(vec4f(g1.y), w1d, c1d);
    c1c = fma(vec4f(g1.z), w2c, c1c); c1d = fma(vec4f(g1.z), w2d, c1d);
    c1c = fma(vec4f(g1.w), w3c, c1c); c1d = fma(vec4f(g1.w), w3d, c1d);
    let g2 = load_gradient(g + 2u * N4 + n, model);
    c2a = fma(vec4f(g2.x), w0a, c2a); c2b = fma(vec4f(g2.x), w0b, c2b);
    c2a = fma(vec4f(g2.y), w1a, c2a); c2b = fma(vec4f(g2.y), w1b, c2b);
    c2a = fma(vec4f(g2.z), w2a, c2a); c2b = fma(vec4f(g2.z), w2b, c2b);
    c2a = fma(vec4f(g2.w), w3a, c2a); c2b = fma(vec4f(g2.w), w3b, c2b);
    c2c = fma(vec4f(g2.x), w0c, c2c); c2d = fma(vec4f(g2.x), w0d, c2d);
    c2c = fma(vec4f(g2.y), w1c, c2c); c2d = fma(vec4f(g2.y), w1d, c2d);
    c2c = fma(vec4f(g2.z), w2c, c2c); c2d = fma(vec4f(g2.z), w2d, c2d);
    c2c = fma(vec4f(g2.w), w3c, c2c); c2d = fma(vec4f(g2.w), w3d, c2d);
    let g3 = load_gradient(g + 3u * N4 + n, model);
    c3a = fma(vec4f(g3.x), w0a, c3a); c3b = fma(vec4f(g3.x), w0b, c3b);
    c3a = fma(vec4f(g3.y), w1a, c3a); c3b = fma(vec4f(g3.y), w1b, c3b);
    c3a = fma(vec4f(g3.z), w2a, c3a); c3b = fma(vec4f(g3.z), w2b, c3b);
    c3a = fma(vec4f(g3.w), w3a, c3a); c3b = fma(vec4f(g3.w), w3b, c3b);
    c3c = fma(vec4f(g3.x), w0c, c3c); c3d = fma(vec4f(g3.x), w0d, c3d);
    c3c = fma(vec4f(g3.y), w1c, c3c); c3d = fma(vec4f(g3.y), w1d, c3d);
    c3c = fma(vec4f(g3.z), w2c, c3c); c3d = fma(vec4f(g3.z), w2d, c3d);
    c3c = fma(vec4f(g3.w), w3c, c3c); c3d = fma(vec4f(g3.w), w3d, c3d);
    let g4 = load_gradient(g + 4u * N4 + n, model);
    c4a = fma(vec4f(g4.x), w0a, c4a); c4b = fma(vec4f(g4.x), w0b, c4b);
    c4a = fma(vec4f(g4.y), w1a, c4a); c4b = fma(vec4f(g4.y), w1b, c4b);
    c4a = fma(vec4f(g4.z), w2a, c4a); c4b = fma(vec4f(g4.z), w2b, c4b);
    c4a = fma(vec4f(g4.w), w3a, c4a); c4b = fma(vec4f(g4.w), w3b, c4b);
    c4c = fma(vec4f(g4.x), w0c, c4c); c4d = fma(vec4f(g4.x), w0d, c4d);
    c4c = fma(vec4f(g4.y), w1c, c4c); c4d = fma(vec4f(g4.y), w1d, c4d);
    c4c = fma(vec4f(g4.z), w2c, c4c); c4d = fma(vec4f(g4.z), w2d, c4d);
    c4c = fma(vec4f(g4.w), w3c, c4c); c4d = fma(vec4f(g4.w), w3d, c4d);
    let g5 = load_gradient(g + 5u * N4 + n, model);
    c5a = fma(vec4f(g5.x), w0a, c5a); c5b = fma(vec4f(g5.x), w0b, c5b);
    c5a = fma(vec4f(g5.y), w1a, c5a); c5b = fma(vec4f(g5.y), w1b, c5b);
    c5a = fma(vec4f(g5.z), w2a, c5a); c5b = fma(vec4f(g5.z), w2b, c5b);
    c5a = fma(vec4f(g5.w), w3a, c5a); c5b = fma(vec4f(g5.w), w3b, c5b);
    c5c = fma(vec4f(g5.x), w0c, c5c); c5d = fma(vec4f(g5.x), w0d, c5d);
    c5c = fma(vec4f(g5.y), w1c, c5c); c5d = fma(vec4f(g5.y), w1d, c5d);
    c5c = fma(vec4f(g5.z), w2c, c5c); c5d = fma(vec4f(g5.z), w2d, c5d);
    c5c = fma(vec4f(g5.w), w3c, c5c); c5d = fma(vec4f(g5.w), w3d, c5d);
    let g6 = load_gradient(g + 6u * N4 + n, model);
    c6a = fma(vec4f(g6.x), w0a, c6a); c6b = fma(vec4f(g6.x), w0b, c6b);
    c6a = fma(vec4f(g6.y), w1a, c6a); c6b = fma(vec4f(g6.y), w1b, c6b);
    c6a = fma(vec4f(g6.z), w2a, c6a); c6b = fma(vec4f(g6.z), w2b, c6b);
    c6a = fma(vec4f(g6.w), w3a, c6a); c6b = fma(vec4f(g6.w), w3b, c6b);
    c6c = fma(vec4f(g6.x), w0c, c6c); c6d = fma(vec4f(g6.x), w0d, c6d);
    c6c = fma(vec4f(g6.y), w1c, c6c); c6d = fma(vec4f(g6.y), w1d, c6d);
    c6c = fma(vec4f(g6.z), w2c, c6c); c6d = fma(vec4f(g6.z), w2d, c6d);
    c6c = fma(vec4f(g6.w), w3c, c6c); c6d = fma(vec4f(g6.w), w3d, c6d);
    let g7 = load_gradient(g + 7u * N4 + n, model);
    c7a = fma(vec4f(g7.x), w0a, c7a); c7b = fma(vec4f(g7.x), w0b, c7b);
    c7a = fma(vec4f(g7.y), w1a, c7a); c7b = fma(vec4f(g7.y), w1b, c7b);
    c7a = fma(vec4f(g7.z), w2a, c7a); c7b = fma(vec4f(g7.z), w2b, c7b);
    c7a = fma(vec4f(g7.w), w3a, c7a); c7b = fma(vec4f(g7.w), w3b, c7b);
    c7c = fma(vec4f(g7.x), w0c, c7c); c7d = fma(vec4f(g7.x), w0d, c7d);
    c7c = fma(vec4f(g7.y), w1c, c7c); c7d = fma(vec4f(g7.y), w1d, c7d);
    c7c = fma(vec4f(g7.z), w2c, c7c); c7d = fma(vec4f(g7.z), w2d, c7d);
    c7c = fma(vec4f(g7.w), w3c, c7c); c7d = fma(vec4f(g7.w), w3d, c7d);
    let g8 = load_gradient(g + 8u * N4 + n, model);
    c8a = fma(vec4f(g8.x), w0a, c8a); c8b = fma(vec4f(g8.x), w0b, c8b);
    c8a = fma(vec4f(g8.y), w1a, c8a); c8b = fma(vec4f(g8.y), w1b, c8b);
    c8a = fma(vec4f(g8.z), w2a, c8a); c8b = fma(vec4f(g8.z), w2b, c8b);
    c8a = fma(vec4f(g8.w), w3a, c8a); c8b = fma(vec4f(g8.w), w3b, c8b);
    c8c = fma(vec4f(g8.x), w0c, c8c); c8d = fma(vec4f(g8.x), w0d, c8d);
    c8c = fma(vec4f(g8.y), w1c, c8c); c8d = fma(vec4f(g8.y), w1d, c8d);
    c8c = fma(vec4f(g8.z), w2c, c8c); c8d = fma(vec4f(g8.z), w2d, c8d);
    c8c = fma(vec4f(g8.w), w3c, c8c); c8d = fma(vec4f(g8.w), w3d, c8d);
    let g9 = load_gradient(g + 9u * N4 + n, model);
    c9a = fma(vec4f(g9.x), w0a, c9a); c9b = fma(vec4f(g9.x), w0b, c9b);
    c9a = fma(vec4f(g9.y), w1a, c9a); c9b = fma(vec4f(g9.y), w1b, c9b);
    c9a = fma(vec4f(g9.z), w2a, c9a); c9b = fma(vec4f(g9.z), w2b, c9b);
    c9a = fma(vec4f(g9.w), w3a, c9a); c9b = fma(vec4f(g9.w), w3b, c9b);
    c9c = fma(vec4f(g9.x), w0c, c9c); c9d = fma(vec4f(g9.x), w0d, c9d);
    c9c = fma(vec4f(g9.y), w1c, c9c); c9d = fma(vec4f(g9.y), w1d, c9d);
    c9c = fma(vec4f(g9.z), w2c, c9c); c9d = fma(vec4f(g9.z), w2d, c9d);
    c9c = fma(vec4f(g9.w), w3c, c9c); c9d = fma(vec4f(g9.w), w3d, c9d);
    let g10 = load_gradient(g + 10u * N4 + n, model);
    c10a = fma(vec4f(g10.x), w0a, c10a); c10b = fma(vec4f(g10.x), w0b, c10b);
    c10a = fma(vec4f(g10.y), w1a, c10a); c10b = fma(vec4f(g10.y), w1b, c10b);
    c10a = fma(vec4f(g10.z), w2a, c10a); c10b = fma(vec4f(g10.z), w2b, c10b);
    c10a = fma(vec4f(g10.w), w3a, c10a); c10b = fma(vec4f(g10.w), w3b, c10b);
    c10c = fma(vec4f(g10.x), w0c, c10c); c10d = fma(vec4f(g10.x), w0d, c10d);
    c10c = fma(vec4f(g10.y), w1c, c10c); c10d = fma(vec4f(g10.y), w1d, c10d);
    c10c = fma(vec4f(g10.z), w2c, c10c); c10d = fma(vec4f(g10.z), w2d, c10d);
    c10c = fma(vec4f(g10.w), w3c, c10c); c10d = fma(vec4f(g10.w), w3d, c10d);
    let g11 = load_gradient(g + 11u * N4 + n, model);
    c11a = fma(vec4f(g11.x), w0a, c11a); c11b = fma(vec4f(g11.x), w0b, c11b);
    c11a = fma(vec4f(g11.y), w1a, c11a); c11b = fma(vec4f(g11.y), w1b, c11b);
    c11a = fma(vec4f(g11.z), w2a, c11a); c11b = fma(vec4f(g11.z), w2b, c11b);
    c11a = fma(vec4f(g11.w), w3a, c11a); c11b = fma(vec4f(g11.w), w3b, c11b);
    c11c = fma(vec4f(g11.x), w0c, c11c); c11d = fma(vec4f(g11.x), w0d, c11d);
    c11c = fma(vec4f(g11.y), w1c, c11c); c11d = fma(vec4f(g11.y), w1d, c11d);
    c11c = fma(vec4f(g11.z), w2c, c11c); c11d = fma(vec4f(g11.z), w2d, c11d);
    c11c = fma(vec4f(g11.w), w3c, c11c); c11d = fma(vec4f(g11.w), w3d, c11d);
    let g12 = load_gradient(g + 12u * N4 + n, model);
    c12a = fma(vec4f(g12.x), w0a, c12a); c12b = fma(vec4f(g12.x), w0b, c12b);
    c12a = fma(vec4f(g12.y), w1a, c12a); c12b = fma(vec4f(g12.y), w1b, c12b);
    c12a = fma(vec4f(g12.z), w2a, c12a); c12b = fma(vec4f(g12.z), w2b, c12b);
    c12a = fma(vec4f(g12.w), w3a, c12a); c12b = fma(vec4f(g12.w), w3b, c12b);
    c12c = fma(vec4f(g12.x), w0c, c12c); c12d = fma(vec4f(g12.x), w0d, c12d);
    c12c = fma(vec4f(g12.y), w1c, c12c); c12d = fma(vec4f(g12.y), w1d, c12d);
    c12c = fma(vec4f(g12.z), w2c, c12c); c12d = fma(vec4f(g12.z), w2d, c12d);
    c12c = fma(vec4f(g12.w), w3c, c12c); c12d = fma(vec4f(g12.w), w3d, c12d);
    let g13 = load_gradient(g + 13u * N4 + n, model);
    c13a = fma(vec4f(g13.x), w0a, c13a); c13b = fma(vec4f(g13.x), w0b, c13b);
    c13a = fma(vec4f(g13.y), w1a, c13a); c13b = fma(vec4f(g13.y), w1b, c13b);
    c13a = fma(vec4f(g13.z), w2a, c13a); c13b = fma(vec4f(g13.z), w2b, c13b);
    c13a = fma(vec4f(g13.w), w3a, c13a); c13b = fma(vec4f(g13.w), w3b, c13b);
    c13c = fma(vec4f(g13.x), w0c, c13c); c13d = fma(vec4f(g13.x), w0d, c13d);
    c13c = fma(vec4f(g13.y), w1c, c13c); c13d = fma(vec4f(g13.y), w1d, c13d);
    c13c = fma(vec4f(g13.z), w2c, c13c); c13d = fma(vec4f(g13.z), w2d, c13d);
    c13c = fma(vec4f(g13.w), w3c, c13c); c13d = fma(vec4f(g13.w), w3d, c13d);
    let g14 = load_gradient(g + 14u * N4 + n, model);
    c14a = fma(vec4f(g14.x), w0a, c14a); c14b = fma(vec4f(g14.x), w0b, c14b);
    c14a = fma(vec4f(g14.y), w1a, c14a); c14b = fma(vec4f(g14.y), w1b, c14b);
    c14a = fma(vec4f(g14.z), w2a, c14a); c14b = fma(vec4f(g14.z), w2b, c14b);
    c14a = fma(vec4f(g14.w), w3a, c14a); c14b = fma(vec4f(g14.w), w3b, c14b);
    c14c = fma(vec4f(g14.x), w0c, c14c); c14d = fma(vec4f(g14.x), w0d, c14d);
    c14c = fma(vec4f(g14.y), w1c, c14c); c14d = fma(vec4f(g14.y), w1d, c14d);
    c14c = fma(vec4f(g14.z), w2c, c14c); c14d = fma(vec4f(g14.z), w2d, c14d);
    c14c = fma(vec4f(g14.w), w3c, c14c); c14d = fma(vec4f(g14.w), w3d, c14d);
    let g15 = load_gradient(g + 15u * N4 + n, model);
    c15a = fma(vec4f(g15.x), w0a, c15a); c15b = fma(vec4f(g15.x), w0b, c15b);
    c15a = fma(vec4f(g15.y), w1a, c15a); c15b = fma(vec4f(g15.y), w1b, c15b);
    c15a = fma(vec4f(g15.z), w2a, c15a); c15b = fma(vec4f(g15.z), w2b, c15b);
    c15a = fma(vec4f(g15.w), w3a, c15a); c15b = fma(vec4f(g15.w), w3b, c15b);
    c15c = fma(vec4f(g15.x), w0c, c15c); c15d = fma(vec4f(g15.x), w0d, c15d);
    c15c = fma(vec4f(g15.y), w1c, c15c); c15d = fma(vec4f(g15.y), w1d, c15d);
    c15c = fma(vec4f(g15.z), w2c, c15c); c15d = fma(vec4f(g15.z), w2d, c15d);
    c15c = fma(vec4f(g15.w), w3c, c15c); c15d = fma(vec4f(g15.w), w3d, c15d);
  }
  let h = model * ACTIVATION_STRIDE4 + row * K4 + column;
  let out = model * OUTPUT_STRIDE4 + row * K4 + column;
  output[out + 0u * K4 + 0u] = masked(c0a, h + 0u * K4 + 0u);
  output[out + 0u * K4 + 1u] = masked(c0b, h + 0u * K4 + 1u);
  output[out + 0u * K4 + 2u] = masked(c0c, h + 0u * K4 + 2u);
  output[out + 0u * K4 + 3u] = masked(c0d, h + 0u * K4 + 3u);
  output[out + 1u * K4 + 0u] = masked(c1a, h + 1u * K4 + 0u);
  output[out + 1u * K4 + 1u] = masked(c1b, h + 1u * K4 + 1u);
  output[out + 1u * K4 + 2u] = masked(c1c, h + 1u * K4 + 2u);
  output[out + 1u * K4 + 3u] = masked(c1d, h + 1u * K4 + 3u);
  output[out + 2u * K4 + 0u] = masked(c2a, h + 2u * K4 + 0u);
  output[out + 2u * K4 + 1u] = masked(c2b, h + 2u * K4 + 1u);
  output[out + 2u * K4 + 2u] = masked(c2c, h + 2u * K4 + 2u);
  output[out + 2u * K4 + 3u] = masked(c2d, h + 2u * K4 + 3u);
  output[out + 3u * K4 + 0u] = masked(c3a, h + 3u * K4 + 0u);
  output[out + 3u * K4 + 1u] = masked(c3b, h + 3u * K4 + 1u);
  output[out + 3u * K4 + 2u] = masked(c3c, h + 3u * K4 + 2u);
  output[out + 3u * K4 + 3u] = masked(c3d, h + 3u * K4 + 3u);
  output[out + 4u * K4 + 0u] = masked(c4a, h + 4u * K4 + 0u);
  output[out + 4u * K4 + 1u] = masked(c4b, h + 4u * K4 + 1u);
  output[out + 4u * K4 + 2u] = masked(c4c, h + 4u * K4 + 2u);
  output[out + 4u * K4 + 3u] = masked(c4d, h + 4u * K4 + 3u);
  output[out + 5u * K4 + 0u] = masked(c5a, h + 5u * K4 + 0u);
  output[out + 5u * K4 + 1u] = masked(c5b, h + 5u * K4 + 1u);
  output[out + 5u * K4 + 2u] = masked(c5c, h + 5u * K4 + 2u);
  output[out + 5u * K4 + 3u] = masked(c5d, h + 5u * K4 + 3u);
  output[out + 6u * K4 + 0u] = masked(c6a, h + 6u * K4 + 0u);
  output[out + 6u * K4 + 1u] = masked(c6b, h + 6u * K4 + 1u);
  output[out + 6u * K4 + 2u] = masked(c6c, h + 6u * K4 + 2u);
  output[out + 6u * K4 + 3u] = masked(c6d, h + 6u * K4 + 3u);
  output[out + 7u * K4 + 0u] = masked(c7a, h + 7u * K4 + 0u);
  output[out + 7u * K4 + 1u] = masked(c7b, h + 7u * K4 + 1u);
  output[out + 7u * K4 + 2u] = masked(c7c, h + 7u * K4 + 2u);
  output[out + 7u * K4 + 3u] = masked(c7d, h + 7u * K4 + 3u);
  output[out + 8u * K4 + 0u] = masked(c8a, h + 8u * K4 + 0u);
  output[out + 8u * K4 + 1u] = masked(c8b, h + 8u * K4 + 1u);
  output[out + 8u * K4 + 2u] = masked(c8c, h + 8u * K4 + 2u);
  output[out + 8u * K4 + 3u] = masked(c8d, h + 8u * K4 + 3u);
  output[out + 9u * K4 + 0u] = masked(c9a, h + 9u * K4 + 0u);
  output[out + 9u * K4 + 1u] = masked(c9b, h + 9u * K4 + 1u);
  output[out + 9u * K4 + 2u] = masked(c9c, h + 9u * K4 + 2u);
  output[out + 9u * K4 + 3u] = masked(c9d, h + 9u * K4 + 3u);
  output[out + 10u * K4 + 0u] = masked(c10a, h + 10u * K4 + 0u);
  output[out + 10u * K4 + 1u] = masked(c10b, h + 10u * K4 + 1u);
  output[out + 10u * K4 + 2u] = masked(c10c, h + 10u * K4 + 2u);
  output[out + 10u * K4 + 3u] = masked(c10d, h + 10u * K4 + 3u);
  output[out + 11u * K4 + 0u] = masked(c11a, h + 11u * K4 + 0u);
  output[out + 11u * K4 + 1u] = masked(c11b, h + 11u * K4 + 1u);
  output[out + 11u * K4 + 2u] = masked(c11c, h + 11u * K4 + 2u);
  output[out + 11u * K4 + 3u] = masked(c11d, h + 11u * K4 + 3u);
  output[out + 12u * K4 + 0u] = masked(c12a, h + 12u * K4 + 0u);
  output[out + 12u * K4 + 1u] = masked(c12b, h + 12u * K4 + 1u);
  output[out + 12u * K4 + 2u] = masked(c12c, h + 12u * K4 + 2u);
  output[out + 12u * K4 + 3u] = masked(c12d, h + 12u * K4 + 3u);
  output[out + 13u * K4 + 0u] = masked(c13a, h + 13u * K4 + 0u);
  output[out + 13u * K4 + 1u] = masked(c13b, h + 13u * K4 + 1u);
  output[out + 13u * K4 + 2u] = masked(c13c, h + 13u * K4 + 2u);
  output[out + 13u * K4 + 3u] = masked(c13d, h + 13u * K4 + 3u);
  output[out + 14u * K4 + 0u] = masked(c14a, h + 14u * K4 + 0u);
  output[out + 14u * K4 + 1u] = masked(c14b, h + 14u * K4 + 1u);
  output[out + 14u * K4 + 2u] = masked(c14c, h + 14u * K4 + 2u);
  output[out + 14u * K4 + 3u] = masked(c14d, h + 14u * K4 + 3u);
  output[out + 15u * K4 + 0u] = masked(c15a, h + 15u * K4 + 0u);
  output[out + 15u * K4 + 1u] = masked(c15b, h + 15u * K4 + 1u);
  output[out + 15u * K4 + 2u] = masked(c15c, h + 15u * K4 + 2u);
  output[out + 15u * K4 + 3u] = masked(c15d, h + 15u * K4 + 3u);
}
`,iql_full_loss:`// IQL losses of a whole dataset, state by state, and their gradients with respect to V, every Q and the logits l of pi.
//
// w = n(s,a) / N, u(s,a) = min_j Q_target_j(s,a) - V(s). A state's part of the loss: sum_a w (
//   |expectile - [u < 0]| u^2 + sum_j ((Q_j(s,a) - y(s,a))^2 + var(s,a)) + min(exp(beta u), cap) (logsumexp l - l(s,a))),
// each term with the gradient of its own network alone.
//
// settings      (T*M,SETTINGS)    read; EXPECTILE, BETA, ADVANTAGE_CAP of a model
// weight        (M,STATES,A + 1)  read; w of each action, then w_s
// pair_target   (M,STATES,A)      read; y, var
// outputs       (T*M,2*ROWS,A)    read; networks V (one output), NETS - 2 of Q, pi; blocks: online, target (Q alone)
// gradient      (T*M,ROWS,A)      overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,11)       overwritten, each times its weight: loss, Q, V, policy, u, capped, Q(s,a), max Q (without
//                                 a weight), hit and entropy of pi, var; Q's are the first's, but for the loss and var
//
// Workgroup y is the model; an invocation owns a row. Rows of states without data are 0.
// Float64 twin: iqlFullLoss in src/algorithms/iql.ts

override MODELS: u32;
override NETS: u32;
override STATES: u32;
override ROWS: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;
override SETTINGS: u32;
override EXPECTILE: u32;
override BETA: u32;
override ADVANTAGE_CAP: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> weight: array<f32>;
@group(0) @binding(2) var<storage, read> pair_target: array<vec2f>;
@group(0) @binding(3) var<storage, read> outputs: array<f32>;
@group(0) @binding(4) var<storage, read_write> gradient: array<f32>;
@group(0) @binding(5) var<storage, read_write> row_metrics: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let row = id.x;
  let model = id.y;
  if (row >= ROWS) {
    return;
  }
  let width = 4u * A4;
  for (var net = 0u; net < NETS; net++) {
    let out = (net * MODELS + model) * GRADIENT_STRIDE + row * width;
    for (var j = 0u; j < width; j++) {
      gradient[out + j] = 0.0;
    }
  }
  let metrics = 11u * (model * ROWS + row);
  let weights = (model * STATES + row) * (ACTIONS + 1u);
  var state_weight = 0.0;
  if (row < STATES) {
    state_weight = weight[weights + ACTIONS];
  }
  if (state_weight == 0.0) {
    for (var v = 0u; v < 11u; v++) {
      row_metrics[metrics + v] = select(0.0, -3.4028234e38, v == 7u);
    }
    return;
  }
  let own = SETTINGS * model;
  let v = outputs[model * Q_STRIDE + row * width];
  let first = (MODELS + model) * Q_STRIDE + row * width;
  let pi_slice = (NETS - 1u) * MODELS + model;
  let logits = pi_slice * Q_STRIDE + row * width;
  var top = outputs[logits];
  var greedy = 0u;
  var max_q = outputs[first];
  for (var j = 1u; j < ACTIONS; j++) {
    let value = outputs[logits + j];
    if (value > top) {
      top = value;
      greedy = j;
    }
    max_q = max(max_q, outputs[first + j]);
  }
  var total = 0.0;
  var weighted = 0.0;
  for (var j = 0u; j < ACTIONS; j++) {
    let value = outputs[logits + j];
    let part = exp(value - top);
    total += part;
    weighted += part * value;
  }
  let log_sum_exp = top + log(total);
  let expectile = settings[own + EXPECTILE];
  let beta = settings[own + BETA];
  let cap = settings[own + ADVANTAGE_CAP];
  let targets = (model * STATES + row) * ACTIONS;
  var q_loss = 0.0;
  var v_loss = 0.0;
  var v_slope = 0.0;
  var policy_loss = 0.0;
  var pull_sum = 0.0;
  var advantages = 0.0;
  var capped = 0.0;
  var chosen = 0.0;
  var variance = 0.0;
  let pi_out = pi_slice * GRADIENT_STRIDE + row * width;
  for (var a = 0u; a < ACTIONS; a++) {
    let pair_weight = weight[weights + a];
    if (pair_weight == 0.0) {
      continue;
    }
    var least = 3.4028234e38;
    let bellman = pair_target[targets + a];
    for (var net = 1u; net + 1u < NETS; net++) {
      let slice = net * MODELS + model;
      least = min(least, outputs[slice * Q_STRIDE + (ROWS + row) * width + a]);
      let error = outputs[slice * Q_STRIDE + row * width + a] - bellman.x;
      q_loss += pair_weight * (error * error + bellman.y);
      variance += pair_weight * bellman.y;
      gradient[slice * GRADIENT_STRIDE + row * width + a] = 2.0 * pair_weight * error;
    }
    let advantage = least - v;
    let side = select(expectile, 1.0 - expectile, advantage < 0.0);
    v_loss += pair_weight * side * advantage * advantage;
    v_slope -= 2.0 * pair_weight * side * advantage;
    let uncapped = exp(min(beta * advantage, 80.0));
    let pull = pair_weight * min(uncapped, cap);
    pull_sum += pull;
    policy_loss += pull * (log_sum_exp - outputs[logits + a]);
    gradient[pi_out + a] = -pull;
    advantages += pair_weight * advantage;
    capped += select(0.0, pair_weight, uncapped > cap);
    chosen += pair_weight * outputs[first + a];
  }
  for (var a = 0u; a < ACTIONS; a++) {
    gradient[pi_out + a] += pull_sum * exp(outputs[logits + a] - top) / total;
  }
  gradient[model * GRADIENT_STRIDE + row * width] = v_slope;
  row_metrics[metrics] = q_loss + v_loss + policy_loss;
  row_metrics[metrics + 1u] = q_loss;
  row_metrics[metrics + 2u] = v_loss;
  row_metrics[metrics + 3u] = policy_loss;
  row_metrics[metrics + 4u] = advantages;
  row_metrics[metrics + 5u] = capped;
  row_metrics[metrics + 6u] = chosen;
  row_metrics[metrics + 7u] = max_q;
  row_metrics[metrics + 8u] = weight[weights + greedy];
  row_metrics[metrics + 9u] = state_weight * (log_sum_exp - weighted / total);
  row_metrics[metrics + 10u] = variance;
}
`,iql_loss:`// IQL losses of a batch, row by row, and their gradients with respect to V, every Q and the logits l of pi.
//
// u = min_j Q_target_j(s,a) - V(s); y = r + gamma * (1 - terminated) * V(s'), clipped to the range.
// loss = w (|expectile - [u < 0]| u^2 + sum_j (Q_j(s,a) - y)^2 + min(exp(beta u), cap) (logsumexp l(s,.) - l(s,a))) with
//        the row's weight w, meant over the batch, each term with the gradient of its own network alone;
//        with HUBER Q's e^2 is e^2 / 2 within 1 and |e| - 1/2 outside.
//
// settings      (T*M,SETTINGS)  read; GAMMA, LOWEST, HIGHEST, HUBER, EXPECTILE, BETA, ADVANTAGE_CAP of a model
// batch         (M,fields)      read
// outputs       (T*M,3*ROWS,A)  read; networks V (one output), NETS - 2 of Q, pi; blocks: online on s, online on s' (V
//                               alone), target on s (Q alone); A padded to 4*A4
// gradient      (T*M,ROWS,A)    overwritten, zero in padded columns and rows
// row_metrics   (M,ROWS,11)     overwritten, each times w: loss, Q, V, policy, u, capped, Q(s,a), max Q (without w), hit
//                               and entropy of pi, 0; Q's are the first's
//
// Workgroup y is the model; an invocation owns a row.
// Float64 twin: src/algorithms/iql.ts

override MODELS: u32;
override NETS: u32;
override BATCH: u32;
override ROWS: u32;
override BATCH_STRIDE: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override GRADIENT_STRIDE: u32;
override SETTINGS: u32;
override GAMMA: u32;
override LOWEST: u32;
override HIGHEST: u32;
override HUBER: u32;
override EXPECTILE: u32;
override BETA: u32;
override ADVANTAGE_CAP: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> batch: array<u32>;
@group(0) @binding(2) var<storage, read> outputs: array<f32>;
@group(0) @binding(3) var<storage, read_write> gradient: array<f32>;
@group(0) @binding(4) var<storage, read_write> row_metrics: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let row = id.x;
  let model = id.y;
  if (row >= ROWS) {
    return;
  }
  let width = 4u * A4;
  for (var net = 0u; net < NETS; net++) {
    let out = (net * MODELS + model) * GRADIENT_STRIDE + row * width;
    for (var j = 0u; j < width; j++) {
      gradient[out + j] = 0.0;
    }
  }
  if (row >= BATCH) {
    return;
  }
  let own = SETTINGS * model;
  let fields = model * BATCH_STRIDE + row;
  let action = batch[fields + 2u * ROWS];
  let reward = bitcast<f32>(batch[fields + 3u * ROWS]);
  let terminated = batch[fields + 5u * ROWS] != 0u;
  let row_weight = bitcast<f32>(batch[fields + 8u * ROWS]);
  let share = row_weight / f32(BATCH);

  let v = model * Q_STRIDE + row * width;
  let v_next = outputs[v + ROWS * width];
  var least = 3.4028234e38;
  for (var net = 1u; net + 1u < NETS; net++) {
    least = min(least, outputs[(net * MODELS + model) * Q_STRIDE + (2u * ROWS + row) * width + action]);
  }
  let advantage = least - outputs[v];
  let expectile = settings[own + EXPECTILE];
  let side = select(expectile, 1.0 - expectile, advantage < 0.0);
  gradient[model * GRADIENT_STRIDE + row * width] = -2.0 * side * advantage * share;

  let lowest = settings[own + LOWEST];
  let highest = settings[own + HIGHEST];
  let unclipped = select(reward + settings[own + GAMMA] * v_next, reward, terminated);
  let raised = select(unclipped, lowest, unclipped < lowest);
  let bellman_target = select(raised, highest, raised > highest);
  let is_huber = settings[own + HUBER] != 0.0;
  var q_loss = 0.0;
  for (var net = 1u; net + 1u < NETS; net++) {
    let slice = net * MODELS + model;
    let error = outputs[slice * Q_STRIDE + row * width + action] - bellman_target;
    let size = abs(error);
    q_loss += select(error * error, select(size - 0.5, 0.5 * error * error, size <= 1.0), is_huber);
    let slope = select(2.0 * error, clamp(error, -1.0, 1.0), is_huber);
    gradient[slice * GRADIENT_STRIDE + row * width + action] = slope * share;
  }
  let first = (MODELS + model) * Q_STRIDE + row * width;
  var max_q = outputs[first];
  for (var j = 1u; j < ACTIONS; j++) {
    max_q = max(max_q, outputs[first + j]);
  }

  let pi_slice = (NETS - 1u) * MODELS + model;
  let logits = pi_slice * Q_STRIDE + row * width;
  var top = outputs[logits];
  var greedy = 0u;
  for (var j = 1u; j < ACTIONS; j++) {
    let value = outputs[logits + j];
    if (value > top) {
      top = value;
      greedy = j;
    }
  }
  var total = 0.0;
  var weighted = 0.0;
  for (var j = 0u; j < ACTIONS; j++) {
    let value = outputs[logits + j];
    let part = exp(value - top);
    total += part;
    weighted += part * value;
  }
  let cap = settings[own + ADVANTAGE_CAP];
  let uncapped = exp(min(settings[own + BETA] * advantage, 80.0));
  let pull = min(uncapped, cap);
  let out = pi_slice * GRADIENT_STRIDE + row * width;
  for (var j = 0u; j < ACTIONS; j++) {
    let slope = exp(outputs[logits + j] - top) / total - select(0.0, 1.0, j == action);
    gradient[out + j] = pull * slope * share;
  }
  let log_sum_exp = top + log(total);
  let v_loss = side * advantage * advantage;
  let policy_loss = pull * (log_sum_exp - outputs[logits + action]);
  let metrics = 11u * (model * ROWS + row);
  row_metrics[metrics] = row_weight * (q_loss + v_loss + policy_loss);
  row_metrics[metrics + 1u] = row_weight * q_loss;
  row_metrics[metrics + 2u] = row_weight * v_loss;
  row_metrics[metrics + 3u] = row_weight * policy_loss;
  row_metrics[metrics + 4u] = row_weight * advantage;
  row_metrics[metrics + 5u] = row_weight * select(0.0, 1.0, uncapped > cap);
  row_metrics[metrics + 6u] = row_weight * outputs[first + action];
  row_metrics[metrics + 7u] = select(-3.4028234e38, max_q, row_weight > 0.0);
  row_metrics[metrics + 8u] = row_weight * select(0.0, 1.0, greedy == action);
  row_metrics[metrics + 9u] = row_weight * (log_sum_exp - weighted / total);
  row_metrics[metrics + 10u] = 0.0;
}
`,iql_next_value:`// The value of every state as a next state: V's own.
//
// outputs     (T*M,2*ROWS,A)   read; the first network is V, the first block the online network's; A padded to 4*A4
// next_value  (M,STATES)       overwritten
//
// Workgroup y is the model; an invocation owns a state.
// Float64 twin: nextValue in src/algorithms/iql.ts

override STATES: u32;
override A4: u32;
override Q_STRIDE: u32;

@group(0) @binding(0) var<storage, read> outputs: array<f32>;
@group(0) @binding(1) var<storage, read_write> next_value: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= STATES) {
    return;
  }
  next_value[id.y * STATES + id.x] = outputs[id.y * Q_STRIDE + id.x * 4u * A4];
}
`,linear_forward_buffer:`// Linear layer forward with fused bias and ReLU, 8 rows x 8 columns an invocation (buffer variant).
//
// output[m,r,n] = act(sum_k input[m,r,k] * weight[m,k,n] + bias[m,n]), k ascending, one fma each.
//
// input       (M,rows,K)  read
// parameters  (M,P)       read; weight (K,N) at WEIGHT4, bias (N) at BIAS4
// output      (M,rows,N)  overwritten from row OUTPUT_ROW on, for the input from row INPUT_ROW on
//
// Workgroup z is the model, y the tile of 8 rows, x and lane the tile of 8 columns.
// K and N are multiples of 8 (padding is zero); offsets and strides count vec4f.
// Float64 twin: src/network/twin/forward.ts

override LANES: u32 = 32;
override INPUT_ROW: u32;
override OUTPUT_ROW: u32;
override K4: u32;
override N4: u32;
override WEIGHT4: u32;
override BIAS4: u32;
override INPUT_STRIDE4: u32;
override OUTPUT_STRIDE4: u32;
override PARAMETER_STRIDE4: u32;
override RELU: bool;

@group(0) @binding(0) var<storage, read> input: array<vec4f>;
@group(0) @binding(1) var<storage, read> parameters: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> output: array<vec4f>;

fn activate(value: vec4f) -> vec4f {
  return select(value, max(value, vec4f(0.0)), RELU);
}

@compute @workgroup_size(LANES)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 2u * (group.x * LANES + local.x);
  if (column >= N4) {
    return;
  }
  let model = group.z;
  let row = 8u * group.y;
  let x = model * INPUT_STRIDE4 + (INPUT_ROW + row) * K4;
  let w = model * PARAMETER_STRIDE4 + WEIGHT4 + column;
  var c0a = vec4f(0.0);
  var c0b = vec4f(0.0);
  var c1a = vec4f(0.0);
  var c1b = vec4f(0.0);
  var c2a = vec4f(0.0);
  var c2b = vec4f(0.0);
  var c3a = vec4f(0.0);
  var c3b = vec4f(0.0);
  var c4a = vec4f(0.0);
  var c4b = vec4f(0.0);
  var c5a = vec4f(0.0);
  var c5b = vec4f(0.0);
  var c6a = vec4f(0.0);
  var c6b = vec4f(0.0);
  var c7a = vec4f(0.0);
  var c7b = vec4f(0.0);
  for (var k = 0u; k < K4; k++) {
    let w0a = parameters[w + (4u * k + 0u) * N4];
    let w0b = parameters[w + (4u * k + 0u) * N4 + 1u];
    let w1a = parameters[w + (4u * k + 1u) * N4];
    let w1b = parameters[w + (4u * k + 1u) * N4 + 1u];
    let w2a = parameters[w + (4u * k + 2u) * N4];
    let w2b = parameters[w + (4u * k + 2u) * N4 + 1u];
    let w3a = parameters[w + (4u * k + 3u) * N4];
    let w3b = parameters[w + (4u * k + 3u) * N4 + 1u];
    let x0 = input[x + 0u * K4 + k];
    c0a = fma(vec4f(x0.x), w0a, c0a);
    c0b = fma(vec4f(x0.x), w0b, c0b);
    c0a = fma(vec4f(x0.y), w1a, c0a);
    c0b = fma(vec4f(x0.y), w1b, c0b);
    c0a = fma(vec4f(x0.z), w2a, c0a);
    c0b = fma(vec4f(x0.z), w2b, c0b);
    c0a = fma(vec4f(x0.w), w3a, c0a);
    c0b = fma(vec4f(x0.w), w3b, c0b);
    let x1 = input[x + 1u * K4 + k];
    c1a = fma(vec4f(x1.x), w0a, c1a);
    c1b = fma(vec4f(x1.x), w0b, c1b);
    c1a = fma(vec4f(x1.y), w1a, c1a);
    c1b = fma(vec4f(x1.y), w1b, c1b);
    c1a = fma(vec4f(x1.z), w2a, c1a);
    c1b = fma(vec4f(x1.z), w2b, c1b);
    c1a = fma(vec4f(x1.w), w3a, c1a);
    c1b = fma(vec4f(x1.w), w3b, c1b);
    let x2 = input[x + 2u * K4 + k];
    c2a = fma(vec4f(x2.x), w0a, c2a);
    c2b = fma(vec4f(x2.x), w0b, c2b);
    c2a = fma(vec4f(x2.y), w1a, c2a);
    c2b = fma(vec4f(x2.y), w1b, c2b);
    c2a = fma(vec4f(x2.z), w2a, c2a);
    c2b = fma(vec4f(x2.z), w2b, c2b);
    c2a = fma(vec4f(x2.w), w3a, c2a);
    c2b = fma(vec4f(x2.w), w3b, c2b);
    let x3 = input[x + 3u * K4 + k];
    c3a = fma(vec4f(x3.x), w0a, c3a);
    c3b = fma(vec4f(x3.x), w0b, c3b);
    c3a = fma(vec4f(x3.y), w1a, c3a);
    c3b = fma(vec4f(x3.y), w1b, c3b);
    c3a = fma(vec4f(x3.z), w2a, c3a);
    c3b = fma(vec4f(x3.z), w2b, c3b);
    c3a = fma(vec4f(x3.w), w3a, c3a);
    c3b = fma(vec4f(x3.w), w3b, c3b);
    let x4 = input[x + 4u * K4 + k];
    c4a = fma(vec4f(x4.x), w0a, c4a);
    c4b = fma(vec4f(x4.x), w0b, c4b);
    c4a = fma(vec4f(x4.y), w1a, c4a);
    c4b = fma(vec4f(x4.y), w1b, c4b);
    c4a = fma(vec4f(x4.z), w2a, c4a);
    c4b = fma(vec4f(x4.z), w2b, c4b);
    c4a = fma(vec4f(x4.w), w3a, c4a);
    c4b = fma(vec4f(x4.w), w3b, c4b);
    let x5 = input[x + 5u * K4 + k];
    c5a = fma(vec4f(x5.x), w0a, c5a);
    c5b = fma(vec4f(x5.x), w0b, c5b);
    c5a = fma(vec4f(x5.y), w1a, c5a);
    c5b = fma(vec4f(x5.y), w1b, c5b);
    c5a = fma(vec4f(x5.z), w2a, c5a);
    c5b = fma(vec4f(x5.z), w2b, c5b);
    c5a = fma(vec4f(x5.w), w3a, c5a);
    c5b = fma(vec4f(x5.w), w3b, c5b);
    let x6 = input[x + 6u * K4 + k];
    c6a = fma(vec4f(x6.x), w0a, c6a);
    c6b = fma(vec4f(x6.x), w0b, c6b);
    c6a = fma(vec4f(x6.y), w1a, c6a);
    c6b = fma(vec4f(x6.y), w1b, c6b);
    c6a = fma(vec4f(x6.z), w2a, c6a);
    c6b = fma(vec4f(x6.z), w2b, c6b);
    c6a = fma(vec4f(x6.w), w3a, c6a);
    c6b = fma(vec4f(x6.w), w3b, c6b);
    let x7 = input[x + 7u * K4 + k];
    c7a = fma(vec4f(x7.x), w0a, c7a);
    c7b = fma(vec4f(x7.x), w0b, c7b);
    c7a = fma(vec4f(x7.y), w1a, c7a);
    c7b = fma(vec4f(x7.y), w1b, c7b);
    c7a = fma(vec4f(x7.z), w2a, c7a);
    c7b = fma(vec4f(x7.z), w2b, c7b);
    c7a = fma(vec4f(x7.w), w3a, c7a);
    c7b = fma(vec4f(x7.w), w3b, c7b);
  }
  let bias = model * PARAMETER_STRIDE4 + BIAS4 + column;
  let bias_a = parameters[bias];
  let bias_b = parameters[bias + 1u];
  let out = model * OUTPUT_STRIDE4 + (OUTPUT_ROW + row) * N4 + column;
  output[out + 0u * N4] = activate(c0a + bias_a);
  output[out + 0u * N4 + 1u] = activate(c0b + bias_b);
  output[out + 1u * N4] = activate(c1a + bias_a);
  output[out + 1u * N4 + 1u] = activate(c1b + bias_b);
  output[out + 2u * N4] = activate(c2a + bias_a);
  output[out + 2u * N4 + 1u] = activate(c2b + bias_b);
  output[out + 3u * N4] = activate(c3a + bias_a);
  output[out + 3u * N4 + 1u] = activate(c3b + bias_b);
  output[out + 4u * N4] = activate(c4a + bias_a);
  output[out + 4u * N4 + 1u] = activate(c4b + bias_b);
  output[out + 5u * N4] = activate(c5a + bias_a);
  output[out + 5u * N4 + 1u] = activate(c5b + bias_b);
  output[out + 6u * N4] = activate(c6a + bias_a);
  output[out + 6u * N4 + 1u] = activate(c6b + bias_b);
  output[out + 7u * N4] = activate(c7a + bias_a);
  output[out + 7u * N4 + 1u] = activate(c7b + bias_b);
}
`,linear_forward_texture:`// Linear layer forward with fused bias and ReLU, 16 rows x 16 columns an invocation (texture variant).
//
// output[m,r,n] = act(sum_k input[m,r,k] * weight[m,k,n] + bias[m,n]), k ascending, one fma each:
// what shaders/linear_forward_buffer.wgsl computes, to the bit. Mirrors and the large tile are for
// adapters on which a load from a storage buffer is dear.
//
// input       (M,ROWS,K)  read, a mirror of the rows at work, one layer a model
// parameters  (M,P)       read, a mirror of the linear layers; weight (K,N) at WEIGHT4, bias (N) at BIAS4
// output      (M,rows,N)  overwritten in rows OUTPUT_ROW to OUTPUT_ROW + ROWS - 1
//
// Workgroup z is the model; y and local y the tile of 16 rows, x and local x the tile of 16 columns.
// ROWS, K and N are multiples of 16 (padding is zero); offsets and strides count vec4f.
// Float64 twin: src/network/twin/forward.ts

override LANES: u32;
override ROW_LANES: u32;
override ROWS: u32;
override OUTPUT_ROW: u32;
override K4: u32;
override N4: u32;
override WEIGHT4: u32;
override BIAS4: u32;
override OUTPUT_STRIDE4: u32;
override RELU: bool;

@group(0) @binding(0) var input: texture_2d_array<f32>;
@group(0) @binding(1) var parameters: texture_2d_array<f32>;
@group(0) @binding(2) var<storage, read_write> output: array<vec4f>;

// A mirror holds a model's operand as texels of four floats, 256 to a row.
fn load_input(texel: u32, model: u32) -> vec4f {
  return textureLoad(input, vec2u(texel & 255u, texel >> 8u), model, 0);
}
fn load_parameter(texel: u32, model: u32) -> vec4f {
  return textureLoad(parameters, vec2u(texel & 255u, texel >> 8u), model, 0);
}

fn activate(value: vec4f) -> vec4f {
  return select(value, max(value, vec4f(0.0)), RELU);
}

@compute @workgroup_size(LANES, ROW_LANES)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 4u * (group.x * LANES + local.x);
  let row = 16u * (group.y * ROW_LANES + local.y);
  if (column >= N4 || row >= ROWS) {
    return;
  }
  let model = group.z;
  let x = row * K4;
  let w = WEIGHT4 + column;
  var c0a = vec4f(0.0); var c0b = vec4f(0.0); var c0c = vec4f(0.0); var c0d = vec4f(0.0);
  var c1a = vec4f(0.0); var c1b = vec4f(0.0); var c1c = vec4f(0.0); var c1d = vec4f(0.0);
  var c2a = vec4f(0.0); var c2b = vec4f(0.0); var c2c = vec4f(0.0); var c2d = vec4f(0.0);
  var c3a = vec4f(0.0); var c3b = vec4f(0.0); var c3c = vec4f(0.0); var c3d = vec4f(0.0);
  var c4a = vec4f(0.0); var c4b = vec4f(0.0); var c4c = vec4f(0.0); var c4d = vec4f(0.0);
  var c5a = vec4f(0.0); var c5b = vec4f(0.0); var c5c = vec4f(0.0); var c5d = vec4f(0.0);
  var c6a = vec4f(0.0); var c6b = vec4f(0.0); var c6c = vec4f(0.0); var c6d = vec4f(0.0);
  var c7a = vec4f(0.0); var c7b = vec4f(0.0); var c7c = vec4f(0.0); var c7d = vec4f(0.0);
  var c8a = vec4f(0.0); var c8b = vec4f(0.0); var c8c = vec4f(0.0); var c8d = vec4f(0.0);
  var c9a = vec4f(0.0); var c9b = vec4f(0.0); var c9c = vec4f(0.0); var c9d = vec4f(0.0);
  var c10a = vec4f(0.0); var c10b = vec4f(0.0); var c10c = vec4f(0.0); var c10d = vec4f(0.0);
  var c11a = vec4f(0.0); var c11b = vec4f(0.0); var c11c = vec4f(0.0); var c11d = vec4f(0.0);
  var c12a = vec4f(0.0); var c12b = vec4f(0.0); var c12c = vec4f(0.0); var c12d = vec4f(0.0);
  var c13a = vec4f(0.0); var c13b = vec4f(0.0); var c13c = vec4f(0.0); var c13d = vec4f(0.0);
  var c14a = vec4f(0.0); var c14b = vec4f(0.0); var c14c = vec4f(0.0); var c14d = vec4f(0.0);
  var c15a = vec4f(0.0); var c15b = vec4f(0.0); var c15c = vec4f(0.0); var c15d = vec4f(0.0);
  for (var k = 0u; k < K4; k++) {
    let w0a = load_parameter(w + (4u * k + 0u) * N4 + 0u, model);
    let w0b = load_parameter(w + (4u * k + 0u) * N4 + 1u, model);
    let w0c = load_parameter(w + (4u * k + 0u) * N4 + 2u, model);
    let w0d = load_parameter(w + (4u * k + 0u) * N4 + 3u, model);
    let w1a = load_parameter(w + (4u * k + 1u) * N4 + 0u, model);
    let w1b = load_parameter(w + (4u * k + 1u) * N4 + 1u, model);
    let w1c = load_parameter(w + (4u * k + 1u) * N4 + 2u, model);
    let w1d = load_parameter(w + (4u * k + 1u) * N4 + 3u, model);
    let w2a = load_parameter(w + (4u * k + 2u) * N4 + 0u, model);
    let w2b = load_parameter(w + (4u * k + 2u) * N4 + 1u, model);
    let w2c = load_parameter(w + (4u * k + 2u) * N4 + 2u, model);
    let w2d = load_parameter(w + (4u * k + 2u) * N4 + 3u, model);
    let w3a = load_parameter(w + (4u * k + 3u) * N4 + 0u, model);
    let w3b = load_parameter(w + (4u * k + 3u) * N4 + 1u, model);
    let w3c = load_parameter(w + (4u * k + 3u) * N4 + 2u, model);
    let w3d = load_parameter(w + (4u * k + 3u) * N4 + 3u, model);
    let x0 = load_input(x + 0u * K4 + k, model);
    c0a = fma(vec4f(x0.x), w0a, c0a); c0b = fma(vec4f(x0.x), w0b, c0b);
    c0a = fma(vec4f(x0.y), w1a, c0a); c0b = fma(vec4f(x0.y), w1b, c0b);
    c0a = fma(vec4f(x0.z), w2a, c0a); c0b = fma(vec4f(x0.z), w2b, c0b);
    c0a = fma(vec4f(x0.w), w3a, c0a); c0b = fma(vec4f(x0.w), w3b, c0b);
    c0c = fma(vec4f(x0.x), w0c, c0c); c0d = fma(vec4f(x0.x), w0d, c0d);
    c0c = fma(vec4f(x0.y), w1c, c0c); c0d = fma(vec4f(x0.y), w1d, c0d);
    c0c = fma(vec4f(x0.z), w2c, c0c); c0d = fma(vec4f(x0.z), w2d, c0d);
    c0c = fma(vec4f(x0.w), w3c, c0c); c0d = fma(vec4f(x0.w), w3d, c0d);
    let x1 = load_input(x + 1u * K4 + k, model);
    c1a = fma(vec4f(x1.x), w0a, c1a); c1b = fma(vec4f(x1.x), w0b, c1b);
    c1a = fma(vec4f(x1.y), w1a, c1a); c1b = fma(vec4f(x1.y), w1b, c1b);
    c1a = fma(vec4f(x1.z), w2a, c1a); c1b = fma(vec4f(x1.z), w2b, c1b);
    c1a = fma(vec4f(x1.w), w3a, c1a); c1b = fma(vec4f(x1.w), w3b, c1b);
    c1c = fma(vec4f(x1.x), w0c, c1c); c1d = fma(vec4f(x1.x), w0d, c1d);
    c1c = fma(vec4f(x1.y), w1c, c1c); c1d = fma(vec4f(x1.y), w1d, c1d);
    c1c = fma(vec4f(x1.z), w2c, c1c); c1d = fma(vec4f(x1.z), w2d, c1d);
    c1c = fma(vec4f(x1.w), w3c, c1c); c1d = fma(vec4f(x1.w), w3d, c1d);
    let x2 = load_input(x + 2u * K4 + k, model);
    c2a = fma(vec4f(x2.x), w0a, c2a); c2b = fma(vec4f(x2.x), w0b, c2b);
    c2a = fma(vec4f(x2.y), w1a, c2a); c2b = fma(vec4f(x2.y), w1b, c2b);
    c2a = fma(vec4f(x2.z), w2a, c2a); c2b = fma(vec4f(x2.z), w2b, c2b);
    c2a = fma(vec4f(x2.w), w3a, c2a); c2b = fma(vec4f(x2.w), w3b, c2b);
    c2c = fma(vec4f(x2.x), w0c, c2c); c2d = fma(vec4f(x2.x), w0d, c2d);
    c2c = fma(vec4f(x2.y), w1c, c2c); c2d = fma(vec4f(x2.y), w1d, c2d);
    c2c = fma(vec4f(x2.z), w2c, c2c); c2d = fma(vec4f(x2.z), w2d, c2d);
    c2c = fma(vec4f(x2.w), w3c, c2c); c2d = fma(vec4f(x2.w), w3d, c2d);
    let x3 = load_input(x + 3u * K4 + k, model);
    c3a = fma(vec4f(x3.x), w0a, c3a); c3b = fma(vec4f(x3.x), w0b, c3b);
    c3a = fma(vec4f(x3.y), w1a, c3a); c3b = fma(vec4f(x3.y), w1b, c3b);
    c3a = fma(vec4f(x3.z), w2a, c3a); c3b = fma(vec4f(x3.z), w2b, c3b);
    c3a = fma(vec4f(x3.w), w3a, c3a); c3b = fma(vec4f(x3.w), w3b, c3b);
    c3c = fma(vec4f(x3.x), w0c, c3c); c3d = fma(vec4f(x3.x), w0d, c3d);
    c3c = fma(vec4f(x3.y), w1c, c3c); c3d = fma(vec4f(x3.y), w1d, c3d);
    c3c = fma(vec4f(x3.z), w2c, c3c); c3d = fma(vec4f(x3.z), w2d, c3d);
    c3c = fma(vec4f(x3.w), w3c, c3c); c3d = fma(vec4f(x3.w), w3d, c3d);
    let x4 = load_input(x + 4u * K4 + k, model);
    c4a = fma(vec4f(x4.x), w0a, c4a); c4b = fma(vec4f(x4.x), w0b, c4b);
    c4a = fma(vec4f(x4.y), w1a, c4a); c4b = fma(vec4f(x4.y), w1b, c4b);
    c4a = fma(vec4f(x4.z), w2a, c4a); c4b = fma(vec4f(x4.z), w2b, c4b);
    c4a = fma(vec4f(x4.w), w3a, c4a); c4b = fma(vec4f(x4.w), w3b, c4b);
    c4c = fma(vec4f(x4.x), w0c, c4c); c4d = fma(vec4f(x4.x), w0d, c4d);
    c4c = fma(vec4f(x4.y), w1c, c4c); c4d = fma(vec4f(x4.y), w1d, c4d);
    c4c = fma(vec4f(x4.z), w2c, c4c); c4d = fma(vec4f(x4.z), w2d, c4d);
    c4c = fma(vec4f(x4.w), w3c, c4c); c4d = fma(vec4f(x4.w), w3d, c4d);
    let x5 = load_input(x + 5u * K4 + k, model);
    c5a = fma(vec4f(x5.x), w0a, c5a); c5b = fma(vec4f(x5.x), w0b, c5b);
    c5a = fma(vec4f(x5.y), w1a, c5a); c5b = fma(vec4f(x5.y), w1b, c5b);
    c5a = fma(vec4f(x5.z), w2a, c5a); c5b = fma(vec4f(x5.z), w2b, c5b);
    c5a = fma(vec4f(x5.w), w3a, c5a); c5b = fma(vec4f(x5.w), w3b, c5b);
    c5c = fma(vec4f(x5.x), w0c, c5c); c5d = fma(vec4f(x5.x), w0d, c5d);
    c5c = fma(vec4f(x5.y), w1c, c5c); c5d = fma(vec4f(x5.y), w1d, c5d);
    c5c = fma(vec4f(x5.z), w2c, c5c); c5d = fma(vec4f(x5.z), w2d, c5d);
    c5c = fma(vec4f(x5.w), w3c, c5c); c5d = fma(vec4f(x5.w), w3d, c5d);
    let x6 = load_input(x + 6u * K4 + k, model);
    c6a = fma(vec4f(x6.x), w0a, c6a); c6b = fma(vec4f(x6.x), w0b, c6b);
    c6a = fma(vec4f(x6.y), w1a, c6a); c6b = fma(vec4f(x6.y), w1b, c6b);
    c6a = fma(vec4f(x6.z), w2a, c6a); c6b = fma(vec4f(x6.z), w2b, c6b);
    c6a = fma(vec4f(x6.w), w3a, c6a); c6b = fma(vec4f(x6.w), w3b, c6b);
    c6c = fma(vec4f(x6.x), w0c, c6c); c6d = fma(vec4f(x6.x), w0d, c6d);
    c6c = fma(vec4f(x6.y), w1c, c6c); c6d = fma(vec4f(x6.y), w1d, c6d);
    c6c = fma(vec4f(x6.z), w2c, c6c); c6d = fma(vec4f(x6.z), w2d, c6d);
    c6c = fma(vec4f(x6.w), w3c, c6c); c6d = fma(vec4f(x6.w), w3d, c6d);
    let x7 = load_input(x + 7u * K4 + k, model);
    c7a = fma(vec4f(x7.x), w0a, c7a); c7b = fma(vec4f(x7.x), w0b, c7b);
    c7a = fma(vec4f(x7.y), w1a, c7a); c7b = fma(vec4f(x7.y), w1b, c7b);
    c7a = fma(vec4f(x7.z), w2a, c7a); c7b = fma(vec4f(x7.z), w2b, c7b);
    c7a = fma(vec4f(x7.w), w3a, c7a); c7b = fma(vec4f(x7.w), w3b, c7b);
    c7c = fma(vec4f(x7.x), w0c, c7c); c7d = fma(vec4f(x7.x), w0d, c7d);
    c7c = fma(vec4f(x7.y), w1c, c7c); c7d = fma(vec4f(x7.y), w1d, c7d);
    c7c = fma(vec4f(x7.z), w2c, c7c); c7d = fma(vec4f(x7.z), w2d, c7d);
    c7c = fma(vec4f(x7.w), w3c, c7c); c7d = fma(vec4f(x7.w), w3d, c7d);
    let x8 = load_input(x + 8u * K4 + k, model);
    c8a = fma(vec4f(x8.x), w0a, c8a); c8b = fma(vec4f(x8.x), w0b, c8b);
    c8a = fma(vec4f(x8.y), w1a, c8a); c8b = fma(vec4f(x8.y), w1b, c8b);
    c8a = fma(vec4f(x8.z), w2a, c8a); c8b = fma(vec4f(x8.z), w2b, c8b);
    c8a = fma(vec4f(x8.w), w3a, c8a); c8b = fma(vec4f(x8.w), w3b, c8b);
    c8c = fma(vec4f(x8.x), w0c, c8c); c8d = fma(vec4f(x8.x), w0d, c8d);
    c8c = fma(vec4f(x8.y), w1c, c8c); c8d = fma(vec4f(x8.y), w1d, c8d);
    c8c = fma(vec4f(x8.z), w2c, c8c); c8d = fma(vec4f(x8.z), w2d, c8d);
    c8c = fma(vec4f(x8.w), w3c, c8c); c8d = fma(vec4f(x8.w), w3d, c8d);
    let x9 = load_input(x + 9u * K4 + k, model);
    c9a = fma(vec4f(x9.x), w0a, c9a); c9b = fma(vec4f(x9.x), w0b, c9b);
    c9a = fma(vec4f(x9.y), w1a, c9a); c9b = fma(vec4f(x9.y), w1b, c9b);
    c9a = fma(vec4f(x9.z), w2a, c9a); c9b = fma(vec4f(x9.z), w2b, c9b);
    c9a = fma(vec4f(x9.w), w3a, c9a); c9b = fma(vec4f(x9.w), w3b, c9b);
    c9c = fma(vec4f(x9.x), w0c, c9c); c9d = fma(vec4f(x9.x), w0d, c9d);
    c9c = fma(vec4f(x9.y), w1c, c9c); c9d = fma(vec4f(x9.y), w1d, c9d);
    c9c = fma(vec4f(x9.z), w2c, c9c); c9d = fma(vec4f(x9.z), w2d, c9d);
    c9c = fma(vec4f(x9.w), w3c, c9c); c9d = fma(vec4f(x9.w), w3d, c9d);
    let x10 = load_input(x + 10u * K4 + k, model);
    c10a = fma(vec4f(x10.x), w0a, c10a); c10b = fma(vec4f(x10.x), w0b, c10b);
    c10a = fma(vec4f(x10.y), w1a, c10a); c10b = fma(vec4f(x10.y), w1b, c10b);
    c10a = fma(vec4f(x10.z), w2a, c10a); c10b = fma(vec4f(x10.z), w2b, c10b);
    c10a = fma(vec4f(x10.w), w3a, c10a); c10b = fma(vec4f(x10.w), w3b, c10b);
    c10c = fma(vec4f(x10.x), w0c, c10c); c10d = fma(vec4f(x10.x), w0d, c10d);
    c10c = fma(vec4f(x10.y), w1c, c10c); c10d = fma(vec4f(x10.y), w1d, c10d);
    c10c = fma(vec4f(x10.z), w2c, c10c); c10d = fma(vec4f(x10.z), w2d, c10d);
    c10c = fma(vec4f(x10.w), w3c, c10c); c10d = fma(vec4f(x10.w), w3d, c10d);
    let x11 = load_input(x + 11u * K4 + k, model);
    c11a = fma(vec4f(x11.x), w0a, c11a); c11b = fma(vec4f(x11.x), w0b, c11b);
    c11a = fma(vec4f(x11.y), w1a, c11a); c11b = fma(vec4f(x11.y), w1b, c11b);
    c11a = fma(vec4f(x11.z), w2a, c11a); c11b = fma(vec4f(x11.z), w2b, c11b);
    c11a = fma(vec4f(x11.w), w3a, c11a); c11b = fma(vec4f(x11.w), w3b, c11b);
    c11c = fma(vec4f(x11.x), w0c, c11c); c11d = fma(vec4f(x11.x), w0d, c11d);
    c11c = fma(vec4f(x11.y), w1c, c11c); c11d = fma(vec4f(x11.y), w1d, c11d);
    c11c = fma(vec4f(x11.z), w2c, c11c); c11d = fma(vec4f(x11.z), w2d, c11d);
    c11c = fma(vec4f(x11.w), w3c, c11c); c11d = fma(vec4f(x11.w), w3d, c11d);
    let x12 = load_input(x + 12u * K4 + k, model);
    c12a = fma(vec4f(x12.x), w0a, c12a); c12b = fma(vec4f(x12.x), w0b, c12b);
    c12a = fma(vec4f(x12.y), w1a, c12a); c12b = fma(vec4f(x12.y), w1b, c12b);
    c12a = fma(vec4f(x12.z), w2a, c12a); c12b = fma(vec4f(x12.z), w2b, c12b);
    c12a = fma(vec4f(x12.w), w3a, c12a); c12b = fma(vec4f(x12.w), w3b, c12b);
    c12c = fma(vec4f(x12.x), w0c, c12c); c12d = fma(vec4f(x12.x), w0d, c12d);
    c12c = fma(vec4f(x12.y), w1c, c12c); c12d = fma(vec4f(x12.y), w1d, c12d);
    c12c = fma(vec4f(x12.z), w2c, c12c); c12d = fma(vec4f(x12.z), w2d, c12d);
    c12c = fma(vec4f(x12.w), w3c, c12c); c12d = fma(vec4f(x12.w), w3d, c12d);
    let x13 = load_input(x + 13u * K4 + k, model);
    c13a = fma(vec4f(x13.x), w0a, c13a); c13b = fma(vec4f(x13.x), w0b, c13b);
    c13a = fma(vec4f(x13.y), w1a, c13a); c13b = fma(vec4f(x13.y), w1b, c13b);
    c13a = fma(vec4f(x13.z), w2a, c13a); c13b = fma(vec4f(x13.z), w2b, c13b);
    c13a = fma(vec4f(x13.w), w3a, c13a); c13b = fma(vec4f(x13.w), w3b, c13b);
    c13c = fma(vec4f(x13.x), w0c, c13c); c13d = fma(vec4f(x13.x), w0d, c13d);
    c13c = fma(vec4f(x13.y), w1c, c13c); c13d = fma(vec4f(x13.y), w1d, c13d);
    c13c = fma(vec4f(x13.z), w2c, c13c); c13d = fma(vec4f(x13.z), w2d, c13d);
    c13c = fma(vec4f(x13.w), w3c, c13c); c13d = fma(vec4f(x13.w), w3d, c13d);
    let x14 = load_input(x + 14u * K4 + k, model);
    c14a = fma(vec4f(x14.x), w0a, c14a); c14b = fma(vec4f(x14.x), w0b, c14b);
    c14a = fma(vec4f(x14.y), w1a, c14a); c14b = fma(vec4f(x14.y), w1b, c14b);
    c14a = fma(vec4f(x14.z), w2a, c14a); c14b = fma(vec4f(x14.z), w2b, c14b);
    c14a = fma(vec4f(x14.w), w3a, c14a); c14b = fma(vec4f(x14.w), w3b, c14b);
    c14c = fma(vec4f(x14.x), w0c, c14c); c14d = fma(vec4f(x14.x), w0d, c14d);
    c14c = fma(vec4f(x14.y), w1c, c14c); c14d = fma(vec4f(x14.y), w1d, c14d);
    c14c = fma(vec4f(x14.z), w2c, c14c); c14d = fma(vec4f(x14.z), w2d, c14d);
    c14c = fma(vec4f(x14.w), w3c, c14c); c14d = fma(vec4f(x14.w), w3d, c14d);
    let x15 = load_input(x + 15u * K4 + k, model);
    c15a = fma(vec4f(x15.x), w0a, c15a); c15b = fma(vec4f(x15.x), w0b, c15b);
    c15a = fma(vec4f(x15.y), w1a, c15a); c15b = fma(vec4f(x15.y), w1b, c15b);
    c15a = fma(vec4f(x15.z), w2a, c15a); c15b = fma(vec4f(x15.z), w2b, c15b);
    c15a = fma(vec4f(x15.w), w3a, c15a); c15b = fma(vec4f(x15.w), w3b, c15b);
    c15c = fma(vec4f(x15.x), w0c, c15c); c15d = fma(vec4f(x15.x), w0d, c15d);
    c15c = fma(vec4f(x15.y), w1c, c15c); c15d = fma(vec4f(x15.y), w1d, c15d);
    c15c = fma(vec4f(x15.z), w2c, c15c); c15d = fma(vec4f(x15.z), w2d, c15d);
    c15c = fma(vec4f(x15.w), w3c, c15c); c15d = fma(vec4f(x15.w), w3d, c15d);
  }
  let bias_a = load_parameter(BIAS4 + column + 0u, model);
  let bias_b = load_parameter(BIAS4 + column + 1u, model);
  let bias_c = load_parameter(BIAS4 + column + 2u, model);
  let bias_d = load_parameter(BIAS4 + column + 3u, model);
  let out = model * OUTPUT_STRIDE4 + (OUTPUT_ROW + row) * N4 + column;
  output[out + 0u * N4 + 0u] = activate(c0a + bias_a);
  output[out + 0u * N4 + 1u] = activate(c0b + bias_b);
  output[out + 0u * N4 + 2u] = activate(c0c + bias_c);
  output[out + 0u * N4 + 3u] = activate(c0d + bias_d);
  output[out + 1u * N4 + 0u] = activate(c1a + bias_a);
  output[out + 1u * N4 + 1u] = activate(c1b + bias_b);
  output[out + 1u * N4 + 2u] = activate(c1c + bias_c);
  output[out + 1u * N4 + 3u] = activate(c1d + bias_d);
  output[out + 2u * N4 + 0u] = activate(c2a + bias_a);
  output[out + 2u * N4 + 1u] = activate(c2b + bias_b);
  output[out + 2u * N4 + 2u] = activate(c2c + bias_c);
  output[out + 2u * N4 + 3u] = activate(c2d + bias_d);
  output[out + 3u * N4 + 0u] = activate(c3a + bias_a);
  output[out + 3u * N4 + 1u] = activate(c3b + bias_b);
  output[out + 3u * N4 + 2u] = activate(c3c + bias_c);
  output[out + 3u * N4 + 3u] = activate(c3d + bias_d);
  output[out + 4u * N4 + 0u] = activate(c4a + bias_a);
  output[out + 4u * N4 + 1u] = activate(c4b + bias_b);
  output[out + 4u * N4 + 2u] = activate(c4c + bias_c);
  output[out + 4u * N4 + 3u] = activate(c4d + bias_d);
  output[out + 5u * N4 + 0u] = activate(c5a + bias_a);
  output[out + 5u * N4 + 1u] = activate(c5b + bias_b);
  output[out + 5u * N4 + 2u] = activate(c5c + bias_c);
  output[out + 5u * N4 + 3u] = activate(c5d + bias_d);
  output[out + 6u * N4 + 0u] = activate(c6a + bias_a);
  output[out + 6u * N4 + 1u] = activate(c6b + bias_b);
  output[out + 6u * N4 + 2u] = activate(c6c + bias_c);
  output[out + 6u * N4 + 3u] = activate(c6d + bias_d);
  output[out + 7u * N4 + 0u] = activate(c7a + bias_a);
  output[out + 7u * N4 + 1u] = activate(c7b + bias_b);
  output[out + 7u * N4 + 2u] = activate(c7c + bias_c);
  output[out + 7u * N4 + 3u] = activate(c7d + bias_d);
  output[out + 8u * N4 + 0u] = activate(c8a + bias_a);
  output[out + 8u * N4 + 1u] = activate(c8b + bias_b);
  output[out + 8u * N4 + 2u] = activate(c8c + bias_c);
  output[out + 8u * N4 + 3u] = activate(c8d + bias_d);
  output[out + 9u * N4 + 0u] = activate(c9a + bias_a);
  output[out + 9u * N4 + 1u] = activate(c9b + bias_b);
  output[out + 9u * N4 + 2u] = activate(c9c + bias_c);
  output[out + 9u * N4 + 3u] = activate(c9d + bias_d);
  output[out + 10u * N4 + 0u] = activate(c10a + bias_a);
  output[out + 10u * N4 + 1u] = activate(c10b + bias_b);
  output[out + 10u * N4 + 2u] = activate(c10c + bias_c);
  output[out + 10u * N4 + 3u] = activate(c10d + bias_d);
  output[out + 11u * N4 + 0u] = activate(c11a + bias_a);
  output[out + 11u * N4 + 1u] = activate(c11b + bias_b);
  output[out + 11u * N4 + 2u] = activate(c11c + bias_c);
  output[out + 11u * N4 + 3u] = activate(c11d + bias_d);
  output[out + 12u * N4 + 0u] = activate(c12a + bias_a);
  output[out + 12u * N4 + 1u] = activate(c12b + bias_b);
  output[out + 12u * N4 + 2u] = activate(c12c + bias_c);
  output[out + 12u * N4 + 3u] = activate(c12d + bias_d);
  output[out + 13u * N4 + 0u] = activate(c13a + bias_a);
  output[out + 13u * N4 + 1u] = activate(c13b + bias_b);
  output[out + 13u * N4 + 2u] = activate(c13c + bias_c);
  output[out + 13u * N4 + 3u] = activate(c13d + bias_d);
  output[out + 14u * N4 + 0u] = activate(c14a + bias_a);
  output[out + 14u * N4 + 1u] = activate(c14b + bias_b);
  output[out + 14u * N4 + 2u] = activate(c14c + bias_c);
  output[out + 14u * N4 + 3u] = activate(c14d + bias_d);
  output[out + 15u * N4 + 0u] = activate(c15a + bias_a);
  output[out + 15u * N4 + 1u] = activate(c15b + bias_b);
  output[out + 15u * N4 + 2u] = activate(c15c + bias_c);
  output[out + 15u * N4 + 3u] = activate(c15d + bias_d);
}
`,next_value:`// The value of every state as a next state: the target network's, of the action that would be chosen.
//
// V(s) = Q_target(s, a*), a* = argmax_a Q_online(s, a) (double DQN) or argmax_a Q_target(s, a), over the
// actions a that may be chosen in s; ties to the lowest index.
//
// settings    (M,SETTINGS)   read; DOUBLE_DQN of a model: 0 or 1
// support     (M,STATES)     read; bit a is set where action a may be chosen in a state, all 32 where any may
// q           (M,2*ROWS,A)   read; blocks: Q_online, Q_target; A padded to 4*A4
// next_value  (M,STATES)     overwritten
//
// Workgroup y is the model; an invocation owns a state.
// Float64 twin: nextValues in src/algorithms/full_batch.ts

override STATES: u32;
override ROWS: u32;
override ACTIONS: u32;
override A4: u32;
override Q_STRIDE: u32;
override SETTINGS: u32;
override DOUBLE_DQN: u32;

@group(0) @binding(0) var<storage, read> settings: array<f32>;
@group(0) @binding(1) var<storage, read> support: array<u32>;
@group(0) @binding(2) var<storage, read> q: array<f32>;
@group(0) @binding(3) var<storage, read_write> next_value: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let state = id.x;
  let model = id.y;
  if (state >= STATES) {
    return;
  }
  let online = model * Q_STRIDE + state * 4u * A4;
  let follower = model * Q_STRIDE + (ROWS + state) * 4u * A4;
  let chooser = select(follower, online, settings[SETTINGS * model + DOUBLE_DQN] != 0.0);
  let allowed = support[model * STATES + state];
  var choice = ACTIONS;
  var best = 0.0;
  for (var a = 0u; a < ACTIONS; a++) {
    let value = q[chooser + a];
    if (((allowed >> (a & 31u)) & 1u) == 1u && (choice == ACTIONS || value > best)) {
      best = value;
      choice = a;
    }
  }
  next_value[model * STATES + state] = q[follower + choice];
}
`,no_op:`// Does nothing: the cost of a dispatch, for the benchmark.
//
// output (1)  untouched unless MARK is set.
//
// Timed by src/trainer/webgpu/step_profile.ts; there is nothing a twin could compute.

override MARK: bool = false;

@group(0) @binding(0) var<storage, read_write> output: array<f32>;

@compute @workgroup_size(1)
fn main() {
  if (MARK) {
    output[0] = 1.0;
  }
}
`,observation_lookup:`// Copies the observations of a batch into the first layer's input.
//
// Blocks of ROWS rows, block b of slice k: output[k,b,r,d] = observation[index_r,d] or, where bit b of NEXT is set,
// observation[next_row[index_r],d]. A slice is one network of one model; batches are the models', slice % MODELS.
//
// observation                    (R,D)  read, D padded to a multiple of 16 by zeros
// next_row                       (N)    read
// batch                          (M,fields)  read; field 0 is the transition's index
// output                         (slices,blocks*ROWS,D)  overwritten
//
// Workgroup z is the slice, y the row after FIRST_ROW; an invocation owns four features.
// Float64 twin: firstActivations in src/network/twin/forward.ts

override ROWS: u32;
override E4: u32;
override BATCH_STRIDE: u32;
override OUTPUT_STRIDE4: u32;
override FIRST_ROW: u32;
override MODELS: u32;
override NEXT: u32;

@group(0) @binding(0) var<storage, read> observation: array<vec4f>;
@group(0) @binding(1) var<storage, read> next_row: array<u32>;
@group(0) @binding(2) var<storage, read> batch: array<u32>;
@group(0) @binding(3) var<storage, read_write> output: array<vec4f>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 64u * group.x + local.x;
  if (column >= E4) {
    return;
  }
  let slice = group.z;
  let place = FIRST_ROW + group.y;
  let index = batch[(slice % MODELS) * BATCH_STRIDE + place % ROWS];
  let out = slice * OUTPUT_STRIDE4 + place * E4 + column;
  var source = index;
  if (((NEXT >> (place / ROWS)) & 1u) == 1u) {
    source = next_row[index];
  }
  output[out] = observation[source * E4 + column];
}
`,sample:`// Draws a batch with replacement and gathers its transitions.
//
// index[m,b] = offset_m + below(pcg4d(seed_m, SAMPLE, step_m, b), count_m), the same u32 arithmetic
// as src/random/pcg4d.ts; rows BATCH to ROWS - 1 (padding) repeat row 0's transition.
//
// settings     (T*M,SETTINGS)  read; SEED, OFFSET and COUNT of a model: seed, slice offset, slice count
// progress     (T*M,4)       read; word 0 of a model: steps taken
// transitions  (N,3)         read; state | next_state << 16, action | terminated << 16, reward bits
// support      (M,STATES)    read; bit a is set where action a may be chosen in a state, all 32 where any may
// next_allowed (N) or (1)    read; the same of a transition's next state where BY_ROW is 1, else one word for all
// row_weight   (W)           read; weights of transitions: WEIGHTS of a model is where its slice's begin, all ones else
// batch        (M,fields)    overwritten: index, state, action, reward, next_state, terminated, ROWS each; then fields 7
//                            and 8: actions that may be chosen in the next state, and the row's weight
//
// Workgroup y is the model; an invocation owns a row.
// Twin: src/network/sample_batch.ts

override BATCH: u32;
override ROWS: u32;
override BATCH_STRIDE: u32;
override SETTINGS: u32;
override SEED: u32;
override OFFSET: u32;
override COUNT: u32;
override STATES: u32;
override WEIGHTS: u32;
override BY_ROW: u32;

@group(0) @binding(0) var<storage, read> settings: array<u32>;
@group(0) @binding(1) var<storage, read> progress: array<u32>;
@group(0) @binding(2) var<storage, read> transitions: array<u32>;
@group(0) @binding(3) var<storage, read_write> batch: array<u32>;
@group(0) @binding(4) var<storage, read> support: array<u32>;
@group(0) @binding(5) var<storage, read> next_allowed: array<u32>;
@group(0) @binding(6) var<storage, read> row_weight: array<f32>;

const SAMPLE = 0u;

fn pcg4d(key: vec4u) -> vec4u {
  var v = key * 1664525u + 1013904223u;
  v.x += v.y * v.w;
  v.y += v.z * v.x;
  v.z += v.x * v.y;
  v.w += v.y * v.z;
  v ^= v >> vec4u(16u);
  v.x += v.y * v.w;
  v.y += v.z * v.x;
  v.z += v.x * v.y;
  v.w += v.y * v.z;
  return v;
}

fn multiply_high(a: u32, b: u32) -> u32 {
  let low = (a & 0xffffu) * (b & 0xffffu);
  let middle = (a >> 16u) * (b & 0xffffu) + (low >> 16u);
  let other = (a & 0xffffu) * (b >> 16u) + (middle & 0xffffu);
  return (a >> 16u) * (b >> 16u) + (middle >> 16u) + (other >> 16u);
}

// floor(u * n / 2^64) with u = draw.x:draw.y.
fn below(draw: vec4u, n: u32) -> u32 {
  let middle = draw.x * n;
  let sum = middle + multiply_high(draw.y, n);
  return multiply_high(draw.x, n) + select(0u, 1u, sum < middle);
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let row = id.x;
  let model = id.y;
  if (row >= ROWS) {
    return;
  }
  let own = SETTINGS * model;
  let drawn = select(0u, row, row < BATCH);
  let draw = pcg4d(vec4u(settings[own + SEED], SAMPLE, progress[4u * model], drawn));
  let place = below(draw, settings[own + COUNT]);
  let index = settings[own + OFFSET] + place;
  let states = transitions[3u * index];
  let outcome = transitions[3u * index + 1u];
  let out = model * BATCH_STRIDE + row;
  batch[out] = index;
  batch[out + ROWS] = states & 0xffffu;
  batch[out + 2u * ROWS] = outcome & 0xffffu;
  batch[out + 3u * ROWS] = transitions[3u * index + 2u];
  batch[out + 4u * ROWS] = states >> 16u;
  batch[out + 5u * ROWS] = outcome >> 16u;
  let by_row = next_allowed[select(0u, index, BY_ROW == 1u)];
  let both = by_row & support[model * STATES + (states >> 16u)];
  batch[out + 7u * ROWS] = select(both, by_row, both == 0u);
  let weights = settings[own + WEIGHTS];
  let weighted = row_weight[select(weights + place, 0u, weights == 0u)];
  batch[out + 8u * ROWS] = bitcast<u32>(select(weighted, 0.0, row >= BATCH));
}
`,weight_gradient_buffer:`// Gradient of a linear layer's weight and bias, 8 rows x 8 columns an invocation (buffer variant).
//
// output[m,WEIGHT4 + k,n] = sum_b input[m,b,k] * gradient[m,b,n]; output[m,BIAS4 + n] = sum_b gradient[m,b,n];
// b ascending, one fma each. The bias is the row behind the last: its input is 1.
//
// input     (M,rows,K)  read
// gradient  (M,rows,N)  read
// output    (M,P)       overwritten where the layer's weight (K,N) and bias (N) lie
//
// Workgroup z is the model, y the tile of 8 weight rows (K / 8: the bias), x and lane the tile of 8 columns.
// K and N are multiples of 8 (padding is zero); offsets and strides count vec4f.
// Float64 twin: src/network/twin/backward.ts

override LANES: u32 = 32;
override BATCH: u32;
override K4: u32;
override N4: u32;
override WEIGHT4: u32;
override BIAS4: u32;
override INPUT_STRIDE4: u32;
override GRADIENT_STRIDE4: u32;
override OUTPUT_STRIDE4: u32;

@group(0) @binding(0) var<storage, read> input: array<vec4f>;
@group(0) @binding(1) var<storage, read> gradient: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> output: array<vec4f>;

@compute @workgroup_size(LANES)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 2u * (group.x * LANES + local.x);
  if (column >= N4) {
    return;
  }
  let model = group.z;
  let row = 2u * group.y;
  let is_bias = row >= K4;
  let x_base = model * INPUT_STRIDE4;
  let g_base = model * GRADIENT_STRIDE4;
  var c0a = vec4f(0.0);
  var c0b = vec4f(0.0);
  var c1a = vec4f(0.0);
  var c1b = vec4f(0.0);
  var c2a = vec4f(0.0);
  var c2b = vec4f(0.0);
  var c3a = vec4f(0.0);
  var c3b = vec4f(0.0);
  var c4a = vec4f(0.0);
  var c4b = vec4f(0.0);
  var c5a = vec4f(0.0);
  var c5b = vec4f(0.0);
  var c6a = vec4f(0.0);
  var c6b = vec4f(0.0);
  var c7a = vec4f(0.0);
  var c7b = vec4f(0.0);
  for (var b = 0u; b < BATCH; b++) {
    let x = x_base + b * K4 + min(row, K4 - 2u);
    let g = g_base + b * N4 + column;
    let g_a = gradient[g];
    let g_b = gradient[g + 1u];
    let x_a = select(input[x], vec4f(1.0), is_bias);
    let x_b = input[x + 1u];
    c0a = fma(vec4f(x_a.x), g_a, c0a);
    c0b = fma(vec4f(x_a.x), g_b, c0b);
    c1a = fma(vec4f(x_a.y), g_a, c1a);
    c1b = fma(vec4f(x_a.y), g_b, c1b);
    c2a = fma(vec4f(x_a.z), g_a, c2a);
    c2b = fma(vec4f(x_a.z), g_b, c2b);
    c3a = fma(vec4f(x_a.w), g_a, c3a);
    c3b = fma(vec4f(x_a.w), g_b, c3b);
    c4a = fma(vec4f(x_b.x), g_a, c4a);
    c4b = fma(vec4f(x_b.x), g_b, c4b);
    c5a = fma(vec4f(x_b.y), g_a, c5a);
    c5b = fma(vec4f(x_b.y), g_b, c5b);
    c6a = fma(vec4f(x_b.z), g_a, c6a);
    c6b = fma(vec4f(x_b.z), g_b, c6b);
    c7a = fma(vec4f(x_b.w), g_a, c7a);
    c7b = fma(vec4f(x_b.w), g_b, c7b);
  }
  if (is_bias) {
    let bias = model * OUTPUT_STRIDE4 + BIAS4 + column;
    output[bias] = c0a;
    output[bias + 1u] = c0b;
    return;
  }
  let out = model * OUTPUT_STRIDE4 + WEIGHT4 + 4u * row * N4 + column;
  output[out + 0u * N4] = c0a;
  output[out + 0u * N4 + 1u] = c0b;
  output[out + 1u * N4] = c1a;
  output[out + 1u * N4 + 1u] = c1b;
  output[out + 2u * N4] = c2a;
  output[out + 2u * N4 + 1u] = c2b;
  output[out + 3u * N4] = c3a;
  output[out + 3u * N4 + 1u] = c3b;
  output[out + 4u * N4] = c4a;
  output[out + 4u * N4 + 1u] = c4b;
  output[out + 5u * N4] = c5a;
  output[out + 5u * N4 + 1u] = c5b;
  output[out + 6u * N4] = c6a;
  output[out + 6u * N4 + 1u] = c6b;
  output[out + 7u * N4] = c7a;
  output[out + 7u * N4 + 1u] = c7b;
}
`,weight_gradient_texture:`// Gradient of a linear layer's weight and bias, 16 rows x 16 columns an invocation (texture variant).
//
// output[m,WEIGHT4 + k,n] = sum_b input[m,b,k] * gradient[m,b,n]; output[m,BIAS4 + n] = sum_b gradient[m,b,n];
// b ascending, one fma each: what shaders/weight_gradient_buffer.wgsl computes, to the bit.
// The bias is the row behind the last: its input is 1.
//
// input     (M,rows,K)  read, a mirror, one layer a model
// gradient  (M,rows,N)  read, a mirror, one layer a model
// output    (M,G)       overwritten where the layer's weight (K,N) and bias (N) lie
//
// Workgroup z is the model; y and local y the tile of 16 weight rows (K / 16: the bias), x and local x the
// tile of 16 columns. K and N are multiples of 16 (padding is zero); offsets and strides count vec4f.
// Float64 twin: src/network/twin/backward.ts

override LANES: u32;
override ROW_LANES: u32;
override BATCH: u32;
override K4: u32;
override N4: u32;
override WEIGHT4: u32;
override BIAS4: u32;
override OUTPUT_STRIDE4: u32;

@group(0) @binding(0) var input: texture_2d_array<f32>;
@group(0) @binding(1) var gradient: texture_2d_array<f32>;
@group(0) @binding(2) var<storage, read_write> output: array<vec4f>;

// A mirror holds a model's operand as texels of four floats, 256 to a row.
fn load_input(texel: u32, model: u32) -> vec4f {
  return textureLoad(input, vec2u(texel & 255u, texel >> 8u), model, 0);
}
fn load_gradient(texel: u32, model: u32) -> vec4f {
  return textureLoad(gradient, vec2u(texel & 255u, texel >> 8u), model, 0);
}

@compute @workgroup_size(LANES, ROW_LANES)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let column = 4u * (group.x * LANES + local.x);
  let row = 4u * (group.y * ROW_LANES + local.y);
  if (column >= N4 || row > K4) {
    return;
  }
  let model = group.z;
  let is_bias = row == K4;
  var c0a = vec4f(0.0); var c0b = vec4f(0.0); var c0c = vec4f(0.0); var c0d = vec4f(0.0);
  var c1a = vec4f(0.0); var c1b = vec4f(0.0); var c1c = vec4f(0.0); var c1d = vec4f(0.0);
  var c2a = vec4f(0.0); var c2b = vec4f(0.0); var c2c = vec4f(0.0); var c2d = vec4f(0.0);
  var c3a = vec4f(0.0); var c3b = vec4f(0.0); var c3c = vec4f(0.0); var c3d = vec4f(0.0);
  var c4a = vec4f(0.0); var c4b = vec4f(0.0); var c4c = vec4f(0.0); var c4d = vec4f(0.0);
  var c5a = vec4f(0.0); var c5b = vec4f(0.0); var c5c = vec4f(0.0); var c5d = vec4f(0.0);
  var c6a = vec4f(0.0); var c6b = vec4f(0.0); var c6c = vec4f(0.0); var c6d = vec4f(0.0);
  var c7a = vec4f(0.0); var c7b = vec4f(0.0); var c7c = vec4f(0.0); var c7d = vec4f(0.0);
  var c8a = vec4f(0.0); var c8b = vec4f(0.0); var c8c = vec4f(0.0); var c8d = vec4f(0.0);
  var c9a = vec4f(0.0); var c9b = vec4f(0.0); var c9c = vec4f(0.0); var c9d = vec4f(0.0);
  var c10a = vec4f(0.0); var c10b = vec4f(0.0); var c10c = vec4f(0.0); var c10d = vec4f(0.0);
  var c11a = vec4f(0.0); var c11b = vec4f(0.0); var c11c = vec4f(0.0); var c11d = vec4f(0.0);
  var c12a = vec4f(0.0); var c12b = vec4f(0.0); var c12c = vec4f(0.0); var c12d = vec4f(0.0);
  var c13a = vec4f(0.0); var c13b = vec4f(0.0); var c13c = vec4f(0.0); var c13d = vec4f(0.0);
  var c14a = vec4f(0.0); var c14b = vec4f(0.0); var c14c = vec4f(0.0); var c14d = vec4f(0.0);
  var c15a = vec4f(0.0); var c15b = vec4f(0.0); var c15c = vec4f(0.0); var c15d = vec4f(0.0);
  for (var b = 0u; b < BATCH; b++) {
    let x = b * K4 + min(row, K4 - 4u);
    let g = b * N4 + column;
    let g_a = load_gradient(g + 0u, model);
    let g_b = load_gradient(g + 1u, model);
    let g_c = load_gradient(g + 2u, model);
    let g_d = load_gradient(g + 3u, model);
    let x_a = select(load_input(x, model), vec4f(1.0), is_bias);
    let x_b = load_input(x + 1u, model);
    let x_c = load_input(x + 2u, model);
    let x_d = load_input(x + 3u, model);
    c0a = fma(vec4f(x_a.x), g_a, c0a); c0b = fma(vec4f(x_a.x), g_b, c0b);
    c0c = fma(vec4f(x_a.x), g_c, c0c); c0d = fma(vec4f(x_a.x), g_d, c0d);
    c1a = fma(vec4f(x_a.y), g_a, c1a); c1b = fma(vec4f(x_a.y), g_b, c1b);
    c1c = fma(vec4f(x_a.y), g_c, c1c); c1d = fma(vec4f(x_a.y), g_d, c1d);
    c2a = fma(vec4f(x_a.z), g_a, c2a); c2b = fma(vec4f(x_a.z), g_b, c2b);
    c2c = fma(vec4f(x_a.z), g_c, c2c); c2d = fma(vec4f(x_a.z), g_d, c2d);
    c3a = fma(vec4f(x_a.w), g_a, c3a); c3b = fma(vec4f(x_a.w), g_b, c3b);
    c3c = fma(vec4f(x_a.w), g_c, c3c); c3d = fma(vec4f(x_a.w), g_d, c3d);
    c4a = fma(vec4f(x_b.x), g_a, c4a); c4b = fma(vec4f(x_b.x), g_b, c4b);
    c4c = fma(vec4f(x_b.x), g_c, c4c); c4d = fma(vec4f(x_b.x), g_d, c4d);
    c5a = fma(vec4f(x_b.y), g_a, c5a); c5b = fma(vec4f(x_b.y), g_b, c5b);
    c5c = fma(vec4f(x_b.y), g_c, c5c); c5d = fma(vec4f(x_b.y), g_d, c5d);
    c6a = fma(vec4f(x_b.z), g_a, c6a); c6b = fma(vec4f(x_b.z), g_b, c6b);
    c6c = fma(vec4f(x_b.z), g_c, c6c); c6d = fma(vec4f(x_b.z), g_d, c6d);
    c7a = fma(vec4f(x_b.w), g_a, c7a); c7b = fma(vec4f(x_b.w), g_b, c7b);
    c7c = fma(vec4f(x_b.w), g_c, c7c); c7d = fma(vec4f(x_b.w), g_d, c7d);
    c8a = fma(vec4f(x_c.x), g_a, c8a); c8b = fma(vec4f(x_c.x), g_b, c8b);
    c8c = fma(vec4f(x_c.x), g_c, c8c); c8d = fma(vec4f(x_c.x), g_d, c8d);
    c9a = fma(vec4f(x_c.y), g_a, c9a); c9b = fma(vec4f(x_c.y), g_b, c9b);
    c9c = fma(vec4f(x_c.y), g_c, c9c); c9d = fma(vec4f(x_c.y), g_d, c9d);
    c10a = fma(vec4f(x_c.z), g_a, c10a); c10b = fma(vec4f(x_c.z), g_b, c10b);
    c10c = fma(vec4f(x_c.z), g_c, c10c); c10d = fma(vec4f(x_c.z), g_d, c10d);
    c11a = fma(vec4f(x_c.w), g_a, c11a); c11b = fma(vec4f(x_c.w), g_b, c11b);
    c11c = fma(vec4f(x_c.w), g_c, c11c); c11d = fma(vec4f(x_c.w), g_d, c11d);
    c12a = fma(vec4f(x_d.x), g_a, c12a); c12b = fma(vec4f(x_d.x), g_b, c12b);
    c12c = fma(vec4f(x_d.x), g_c, c12c); c12d = fma(vec4f(x_d.x), g_d, c12d);
    c13a = fma(vec4f(x_d.y), g_a, c13a); c13b = fma(vec4f(x_d.y), g_b, c13b);
    c13c = fma(vec4f(x_d.y), g_c, c13c); c13d = fma(vec4f(x_d.y), g_d, c13d);
    c14a = fma(vec4f(x_d.z), g_a, c14a); c14b = fma(vec4f(x_d.z), g_b, c14b);
    c14c = fma(vec4f(x_d.z), g_c, c14c); c14d = fma(vec4f(x_d.z), g_d, c14d);
    c15a = fma(vec4f(x_d.w), g_a, c15a); c15b = fma(vec4f(x_d.w), g_b, c15b);
    c15c = fma(vec4f(x_d.w), g_c, c15c); c15d = fma(vec4f(x_d.w), g_d, c15d);
  }
  if (is_bias) {
    let bias = model * OUTPUT_STRIDE4 + BIAS4 + column;
    output[bias + 0u] = c0a;
    output[bias + 1u] = c0b;
    output[bias + 2u] = c0c;
    output[bias + 3u] = c0d;
    return;
  }
  let out = model * OUTPUT_STRIDE4 + WEIGHT4 + 4u * row * N4 + column;
  output[out + 0u * N4 + 0u] = c0a;
  output[out + 0u * N4 + 1u] = c0b;
  output[out + 0u * N4 + 2u] = c0c;
  output[out + 0u * N4 + 3u] = c0d;
  output[out + 1u * N4 + 0u] = c1a;
  output[out + 1u * N4 + 1u] = c1b;
  output[out + 1u * N4 + 2u] = c1c;
  output[out + 1u * N4 + 3u] = c1d;
  output[out + 2u * N4 + 0u] = c2a;
  output[out + 2u * N4 + 1u] = c2b;
  output[out + 2u * N4 + 2u] = c2c;
  output[out + 2u * N4 + 3u] = c2d;
  output[out + 3u * N4 + 0u] = c3a;
  output[out + 3u * N4 + 1u] = c3b;
  output[out + 3u * N4 + 2u] = c3c;
  output[out + 3u * N4 + 3u] = c3d;
  output[out + 4u * N4 + 0u] = c4a;
  output[out + 4u * N4 + 1u] = c4b;
  output[out + 4u * N4 + 2u] = c4c;
  output[out + 4u * N4 + 3u] = c4d;
  output[out + 5u * N4 + 0u] = c5a;
  output[out + 5u * N4 + 1u] = c5b;
  output[out + 5u * N4 + 2u] = c5c;
  output[out + 5u * N4 + 3u] = c5d;
  output[out + 6u * N4 + 0u] = c6a;
  output[out + 6u * N4 + 1u] = c6b;
  output[out + 6u * N4 + 2u] = c6c;
  output[out + 6u * N4 + 3u] = c6d;
  output[out + 7u * N4 + 0u] = c7a;
  output[out + 7u * N4 + 1u] = c7b;
  output[out + 7u * N4 + 2u] = c7c;
  output[out + 7u * N4 + 3u] = c7d;
  output[out + 8u * N4 + 0u] = c8a;
  output[out + 8u * N4 + 1u] = c8b;
  output[out + 8u * N4 + 2u] = c8c;
  output[out + 8u * N4 + 3u] = c8d;
  output[out + 9u * N4 + 0u] = c9a;
  output[out + 9u * N4 + 1u] = c9b;
  output[out + 9u * N4 + 2u] = c9c;
  output[out + 9u * N4 + 3u] = c9d;
  output[out + 10u * N4 + 0u] = c10a;
  output[out + 10u * N4 + 1u] = c10b;
  output[out + 10u * N4 + 2u] = c10c;
  output[out + 10u * N4 + 3u] = c10d;
  output[out + 11u * N4 + 0u] = c11a;
  output[out + 11u * N4 + 1u] = c11b;
  output[out + 11u * N4 + 2u] = c11c;
  output[out + 11u * N4 + 3u] = c11d;
  output[out + 12u * N4 + 0u] = c12a;
  output[out + 12u * N4 + 1u] = c12b;
  output[out + 12u * N4 + 2u] = c12c;
  output[out + 12u * N4 + 3u] = c12d;
  output[out + 13u * N4 + 0u] = c13a;
  output[out + 13u * N4 + 1u] = c13b;
  output[out + 13u * N4 + 2u] = c13c;
  output[out + 13u * N4 + 3u] = c13d;
  output[out + 14u * N4 + 0u] = c14a;
  output[out + 14u * N4 + 1u] = c14b;
  output[out + 14u * N4 + 2u] = c14c;
  output[out + 14u * N4 + 3u] = c14d;
  output[out + 15u * N4 + 0u] = c15a;
  output[out + 15u * N4 + 1u] = c15b;
  output[out + 15u * N4 + 2u] = c15c;
  output[out + 15u * N4 + 3u] = c15d;
}
`};var rn=["buffer","texture"];function LI(e){let t=[];for(let o of e.matchAll(/@binding\((\d+)\) var(?:<storage, (\w+)>)? (\w+)/g))t[Number(o[1])]={name:o[3],access:o[2]??null};let n=Array.from(e.matchAll(/^override (\w+): \w+;/gm),([,o])=>o);return{bindings:t,constants:n}}function FI(e,t,n){return t.map(o=>{if(Object.hasOwn(n,o))return n[o];throw new RangeError(`Cannot make shaders/${e}.wgsl: there is nothing for its ${o}`)})}function MC(e,t){let n=GPUShaderStage.COMPUTE;return e===null?{binding:t,visibility:n,texture:{sampleType:"unfilterable-float",viewDimension:"2d-array"}}:{binding:t,visibility:n,buffer:{type:e==="read"?"read-only-storage":"storage"}}}var OI=new WeakMap;async function FC(e,t,n){let o=Xo[t];e.pushErrorScope("validation");let r=e.createShaderModule({label:t,code:o}),s=e.createBindGroupLayout({label:t,entries:LI(o).bindings.map(({access:f},u)=>MC(f,u))}),a=e.createComputePipeline({label:t,layout:e.createPipelineLayout({label:t,bindGroupLayouts:[s]}),compute:{module:r,entryPoint:"main",constants:n}}),i=await e.popErrorScope();if(!i)return{layout:s,pipeline:a};let[A]=(await r.getCompilationInfo()).messages,c=A?`:${A.lineNum}:${A.linePos}`:"",l=(A?.message??i.message).trim().split(`
`).slice(0,2).join(" ");throw new Error(`Cannot compile shaders/${t}.wgsl${c}: ${l}`)}function Zo(e){if(Object.hasOwn(Xo,e))return e;throw new RangeError(`Cannot make shaders/${e}.wgsl: there is no such kernel`)}async function se(e,t,n){let{workgroups:o}=n,r=LI(Xo[t]),s=FI(t,r.constants,n.constants),a=Object.fromEntries(r.constants.map((g,h)=>[g,s[h]])),i=FI(t,r.bindings.map(({name:g})=>g),n.bindings),A=OI.get(e)??new Map;OI.set(e,A);let c=JSON.stringify([Xo[t],s]);A.has(c)||A.set(c,FC(e,t,a));let{layout:l,pipeline:f}=await A.get(c),u=[t,n.part].filter(Boolean).join(".");e.pushErrorScope("validation");let I=e.createBindGroup({label:u,layout:l,entries:i.map((g,h)=>({binding:h,resource:"buffer"in g?g:g.mirror.createView({dimension:"2d-array"})}))}),d=await e.popErrorScope();if(d)throw new Error(`Cannot bind ${u}: ${d.message}`);return{kind:"dispatch",label:u,kernel:t,pipeline:f,bindGroup:I,workgroups:o}}function Ft({mostWorkgroups:e},t,n){let o=[];for(let r=0;r<t;r+=e)o.push(n(r,Math.min(e,t-r)));return Promise.all(o)}function GI(e,t){let{metrics:n}=e.algorithm,r=n.filter(({over:A})=>A!=="norm").findIndex(({over:A})=>A==="max"),s=A=>uo(A).toUpperCase(),a=e.layout.layers.length,i={MODELS:e.models,NETS:e.nets.length,SLICES:e.slices,STATES:Math.max(1,e.states),BATCH:e.batch,ROWS:e.rows,BATCH_STRIDE:e.batchStride,ACTIONS:e.layout.shape.actions,A4:e.layout.layers[a-1].outputs/4,E4:e.layout.features/4,Q_STRIDE:e.activationStrides[a],SETTINGS:U,SCHEDULE:Et,PARTIALS:ot,METRICS:e.rowMetrics,SUMS:e.sums,LARGEST:r<0?e.rowMetrics:r,NORM:n.findIndex(({over:A})=>A==="norm")};for(let[A,c]of Object.entries(t))i[s(A)]=c;return e.nets.forEach(({name:A},c)=>i[`NET_${s(A)}`]=c),e.blocks.forEach(({network:A,at:c},l)=>{let f=A==="online"?[c]:[A,c];i[`BLOCK_${s(f.join("_"))}`]=l}),i}function UI(e){let t=s=>({buffer:s}),{mirrors:n,full:o}=e,{targets:r=null}=o??{};return{settings:t(e.settings),progress:t(e.progress),support:t(e.support),policy:t(e.policy),row_weight:t(e.weights),batch:t(e.batch),theta:t(e.theta),target_theta:t(e.target),first:t(e.firstMoment),second:t(e.secondMoment),gradient:t(e.gradient),q:t(e.activations.at(-1)),outputs:t(e.activations.at(-1)),row_metrics:t(e.rowMetrics),partials:t(e.partials),metric_sums:t(e.metricSums),...o?{weight:t(o.weight)}:{},...r?{start:t(r.start),outcome:t(r.outcome),next_state:t(r.nextState),probability:t(r.probability),next_value:t(r.nextValue),pair_target:t(r.pairTarget)}:{},...n?{old_theta:{mirror:n.theta},old_target:{mirror:n.target},old_first:{mirror:n.input},old_second:{mirror:n.delta}}:{}}}function sn({models:e,nets:t},{buffer:n,stride:o,range:r}){if(r.nets===t.length)return{buffer:n};let s=4*o*e;return{buffer:n,offset:r.first*s,size:r.nets*s}}function Zs(e,t){let{label:n,source:o,stride:r,floats:s,texture:a}=t,{range:i={first:0,nets:e.nets.length}}=t,A=t.offset+i.first*e.models*r;return{kind:"mirror",label:`mirror.${n}`,source:{buffer:o,offset:4*A,bytesPerRow:4*he,rowsPerImage:r/he},texture:a,size:[he/4,Math.ceil(s/he),i.nets*e.models]}}function ea({sizes:e,buffers:t},n,o){let{mirrors:r}=t,a=r[{theta:"theta",target:"target",firstMoment:"input",secondMoment:"delta"}[n]],{stride:i}=e.layout;return Zs(e,{label:n,source:t[n],stride:i,texture:a,...o})}function BA({sizes:e,buffers:t},n,o){let{inputs:r}=e.layout.layers[n];return Zs(e,{label:`input.${n}`,source:t.activations[n],offset:o.first*r,stride:e.activationStrides[n],floats:o.count*r,texture:t.mirrors.input,range:o.range})}function an(e,t){let n=null;for(let o of t){if(o.kind==="mirror"){n?.end(),n=null;let{source:r,texture:s,size:a}=o;e.copyBufferToTexture(r,{texture:s},[...a]);continue}n??=e.beginComputePass({label:"step"}),n.setPipeline(o.pipeline),n.setBindGroup(0,o.bindGroup),n.dispatchWorkgroups(...o.workgroups)}n?.end()}function QA(e,t,n,o){if(!e.buffers.mirrors){let i=Math.min(32,n/8),A=[Math.ceil(n/8/i),t/8,o];return{lanes:{LANES:i},groups:A}}let r=Math.min(16,n/16),s=Math.max(1,Math.ceil(8/r)),a=[Math.ceil(n/16/r),Math.ceil(t/16/s),o];return{lanes:{LANES:r,ROW_LANES:s},groups:a}}function yA({sizes:e,buffers:t},n,o){let{layout:r,activationStrides:s,deltaStride:a}=e,{mirrors:i}=t,{inputs:A,outputs:c,weight:l,bias:f}=r.layers[n],u={K4:A/4,N4:c/4};if(i)return{variant:"texture",input:{mirror:i.input},delta:{mirror:i.delta},network:d=>({mirror:i[d]}),constants:{...u,WEIGHT4:l/4,BIAS4:f/4}};let I=(d,g)=>sn(e,{buffer:d,stride:g,range:o});return{variant:"buffer",input:I(t.activations[n],s[n]),delta:I(t.deltas[n%2],a),network:d=>I(t[d],r.stride),constants:{...u,WEIGHT4:(r.linear+l)/4,BIAS4:(r.linear+f)/4,INPUT_STRIDE4:s[n]/4,GRADIENT_STRIDE4:a/4,PARAMETER_STRIDE4:r.stride/4}}}function PI({sizes:e}){return{first:0,nets:e.nets.length}}function SA({rows:e,hidden:t},n){let o=n.block===0;return{outer:n.block*e,hidden:o?0:(t-n.blocks)*e}}function ta(e,t){return t.filter(({network:o})=>o===e.network).length===1?e.network:`${e.network}-${e.at}`}async function jI(e,t,n){let{device:o,sizes:r,buffers:s}=e,{layout:a,activationStrides:i,models:A}=r,c=[],{mirrors:l}=s,f=t.network==="online"?"theta":"target",u=t,I=SA(r,t),d=t.blocks*r.rows;if(l){let g={offset:a.linear,floats:a.linearSize,range:u};c.push(ea(e,f,g))}for(let g=0;g<a.layers.length;g++){let h=g+1===a.layers.length,E=g===0?I.outer:I.hidden,p=yA(e,g,u);l&&c.push(BA(e,g,{first:E,count:d,range:u}));let{outputs:w}=a.layers[g],{lanes:C,groups:Q}=QA(e,d,w,u.nets*A),y=i[g+1];c.push(await se(o,`linear_forward_${p.variant}`,{part:`${n}.${g}`,constants:{...p.constants,...C,ROWS:d,INPUT_ROW:E,OUTPUT_ROW:h?I.outer:I.hidden,OUTPUT_STRIDE4:y/4,RELU:+!h},bindings:{input:p.input,parameters:p.network(f),output:sn(r,{buffer:s.activations[g+1],stride:y,range:u})},workgroups:Q}))}return c}async function OC(e,t){let{device:n,sizes:o,buffers:r}=e,{inputs:s,outputs:a,weight:i,bias:A}=o.layout.layers[t],c=yA(e,t,PI(e)),l=r.mirrors?16:8,{lanes:f,groups:u}=QA(e,s+l,a,o.slices);return await se(n,`weight_gradient_${c.variant}`,{part:`${t}`,constants:{...c.constants,...f,BATCH:o.batch,WEIGHT4:(o.touched+i)/4,BIAS4:(o.touched+A)/4,OUTPUT_STRIDE4:o.gradientStride/4},bindings:{input:c.input,gradient:c.delta,output:{buffer:r.gradient}},workgroups:u})}function LC({sizes:e,buffers:t},n){return n===0&&e.isFull?{buffer:t.gradient,stride:e.gradientStride}:{buffer:t.deltas[(n+1)%2],stride:e.deltaStride}}async function GC(e,t){let{device:n,sizes:o,buffers:r}=e,{rows:s,layout:a,activationStrides:i}=o,A=LC(e,t),c=yA(e,t,PI(e)),{lanes:l,groups:f}=QA(e,s,a.layers[t].inputs,o.slices);return await se(n,`input_gradient_${c.variant}`,{part:`${t}`,constants:{...c.constants,...l,ROWS:s,ACTIVATION_STRIDE4:i[t]/4,OUTPUT_STRIDE4:A.stride/4,MASK:+(t>0)},bindings:{gradient:c.delta,parameters:c.network("theta"),activation:{buffer:r.activations[t]},output:{buffer:A.buffer}},workgroups:f})}async function HI(e){let{device:t,sizes:n,buffers:o}=e,{rows:r,slices:s,layout:a,deltaStride:i,gradientStride:A}=n,c=[];for(let l=a.layers.length-1;l>=0;l--)o.mirrors&&(l+1===a.layers.length||c.push(BA(e,l,{first:0,count:r})),c.push(Zs(n,{label:`delta.${l}`,source:o.deltas[l%2],offset:0,stride:i,floats:r*a.layers[l].outputs,texture:o.mirrors.delta}))),c.push(await OC(e,l)),(l>0||n.touched>0)&&c.push(await GC(e,l));return n.touched>0&&!n.isFull&&c.push(...await Ft(e,r,(l,f)=>se(t,"embedding_gradient",{constants:{...e.constants,INPUT_STRIDE4:i/4,OUTPUT_STRIDE4:A/4,FIRST_ROW:l},bindings:{...e.bindings,input:{buffer:o.deltas[1]},output:{buffer:o.gradient}},workgroups:[Math.ceil(a.features/256),f,s]}))),c}function JI(e,t,n){let{layout:o}=e.group.sizes,{inputs:r,outputs:s,weight:a,bias:i}=o.layers[n],A=e.slice*o.stride+o.linear;return{weight:V(e.before,t,{from:A+a,count:r*s}),bias:V(e.before,t,{from:A+i,count:s})}}function qI(e){let{group:t,net:n,slice:o,before:r}=e,{rows:s,blocks:a,layout:i,activationStrides:A}=t.sizes,[c,l]=e.part.split("."),f=Number(l),u=zo(a),I=u.find(N=>ta(N,u)===c);if(n<I.first||n>=I.first+I.nets)return[];let{inputs:d,outputs:g}=i.layers[f],{outer:h,hidden:E}=SA(t.sizes,I),p=f+1===i.layers.length,w=o*A[f]+(f===0?h:E)*d,C=I.blocks*s*d,Q=V(r,`activation.${f}`,{from:w,count:C}),y=I.network==="online"?"theta":"target",{weight:S,bias:B}=JI(e,y,f),b=ns(S,{rows:d,columns:g}),D=os(Q,{weight:b,bias:B,inputs:d,outputs:g});return[{buffer:`activation.${f+1}`,from:o*A[f+1]+(p?h:E)*g,values:p?D:xi(D),tolerance:rt(d)}]}function KI({group:e,slice:t,before:n},o,r){let{deltaStride:s,layout:a}=e.sizes,i={from:t*s,count:r*a.layers[o].outputs};return V(n,`delta.${o%2}`,i)}function YI(e){let{group:t,slice:n,before:o}=e,{batch:r,layout:s,touched:a,gradientStride:i,activationStrides:A}=t.sizes,c=Number(e.part),{inputs:l,outputs:f,weight:u,bias:I}=s.layers[c],d=KI(e,c,r),g={from:n*A[c],count:r*l},h=V(o,`activation.${c}`,g),E=_o(ns(h,{rows:r,columns:l}),ns(d,{rows:r,columns:f}),{rows:l,columns:f,inner:r}),p=new Float64Array(f);d.forEach((Q,y)=>p[y%f]+=Q);let w=n*i+a,C=rt(r);return[{buffer:"gradient",from:w+u,values:E,tolerance:C},{buffer:"gradient",from:w+I,values:p,tolerance:C}]}function $I(e){let{group:t,slice:n,before:o}=e,{isFull:r,rows:s,layout:a,deltaStride:i,gradientStride:A,activationStrides:c}=t.sizes,l=Number(e.part),{inputs:f,outputs:u}=a.layers[l],I=KI(e,l,s),{weight:d}=JI(e,"theta",l),g=_o(I,d,{rows:s,columns:f,inner:u});if(l>0){let p={from:n*c[l],count:s*f},w=V(o,`activation.${l}`,p);for(let C=0;C<g.length;C++)w[C]>0||(g[C]=0)}let[h,E]=r&&l===0?["gradient",A]:[`delta.${(l+1)%2}`,i];return[{buffer:h,from:n*E,values:g,tolerance:rt(u)}]}function WI(e){let{group:t,slice:n,before:o}=e,{batch:r,rows:s,layout:a,deltaStride:i,gradientStride:A}=t.sizes,{features:c}=a,l={from:n*i,count:s*c},f=V(o,"delta.1",l),u=on(e,1),I=new Float64Array(s*c);for(let g=0;g<r;g++){let h=u.indexOf(u[g]);for(let E=0;E<c;E++)I[h*c+E]+=f[g*c+E]}let d=rt(1);return[{buffer:"gradient",from:n*A,values:I,tolerance:d}]}function An(e,t,n){return{buffer:e,from:t,values:n,tolerance:0}}function bA(e){return new Uint32Array(e.buffer,e.byteOffset,e.length)}function UC({group:e,model:t,before:n,dataset:o}){let{batch:r,rows:s,batchStride:a}=e.sizes,i=n.get("progress")[me*t],{seed:A,slice:c,support:l,weights:f}=e.models[t],u=yI({seed:A,step:i,batch:r,slice:c}),I=Uint32Array.from({length:s},(v,R)=>u[R<r?R:0]),{inputs:d,nextInputs:g,action:h,reward:E,terminated:p}=SI(o,I),w=new Uint32Array(s),[C,Q]=o.kind==="discrete"?[d,g]:[w,w],y=[I,C,h,bA(E),Q,p],S=t*a,B=2**32-1,b=I.map((v,R)=>{let G=o.nextAllowed?.[v]??B;return(G&(l?.[Q[R]]??B))>>>0||G}),D=f&&f.reduce((v,R)=>v+R,0)/f.length,N=Float32Array.from(I,(v,R)=>R>=r?0:f?f[v-c.offset]/D:1);return[An("batch",S,Uint32Array.from(y.flatMap(v=>[...v]))),An("batch",S+7*s,Uint32Array.from([...b,...bA(N)]))]}function PC(e){let{group:t,model:n,before:o}=e,{batch:r,rows:s,batchStride:a,layout:i}=t.sizes;if(i.shape.input.kind!=="embedding")return[];let A=[...on(e,1).subarray(0,r)],c=A.map((u,I)=>{let d=A.indexOf(u,I+1);return d===-1?s:d}),l=n*a,f=je(o,"batch",{from:l+$n*s,count:i.shape.input.states}).slice();return A.forEach(u=>f[u]=A.indexOf(u)),[An("batch",l+6*s,Uint32Array.from(c)),An("batch",l+$n*s,f)]}function jC(e){let{group:t,slice:n,net:o,before:r}=e,{rows:s,blocks:a,layout:i,activationStrides:A}=t.sizes,c=Vo(e);if(!c)return[];let l=new Uint32Array(c.blocks*s*i.features);for(let I=0;I<c.blocks*s;I++){let{network:d,at:g}=a[c.block+Math.floor(I/s)],h=on(e,g==="state"?1:4)[I%s],E=n*i.stride+h*i.features,w=je(r,d==="online"?"theta":"target",{from:E,count:i.features});l.set(w,I*i.features)}let f=n*A[0]+c.block*s*i.features,u=An("activation.0",f,l);return c.block===0&&o===0?[u,...PC(e)]:[u]}function HC(e){let{group:t,slice:n,dataset:o}=e,{rows:r,blocks:s,layout:a,activationStrides:i}=t.sizes;if(o.kind!=="dense")throw new TypeError("Cannot look up observations: found states");let{features:A}=o,c=Vo(e);if(!c)return[];let l=new Float32Array(c.blocks*r*a.features);for(let u=0;u<c.blocks*r;u++){let I=on(e,0)[u%r],{at:d}=s[c.block+Math.floor(u/r)],E=(d==="next"&&!(o.ending[I]&M.terminated)?o.nextObservation:o.observation).subarray(I*A,(I+1)*A);l.set(E,u*a.features)}let f=n*i[0]+c.block*r*a.features;return[An("activation.0",f,bA(l))]}function JC(e){let{group:t,model:n}=e,{batch:o,rows:r,layout:s,deltaStride:a,nets:i,models:A,rowMetrics:c}=t.sizes,{actions:l}=s.shape,f=s.layers.length,u=s.layers[f-1].outputs,{hyper:I,policy:d}=t.models[n],g=T(I),[h,,E,p,w,C,,Q,y]=[0,1,2,3,4,5,6,7,8].map(N=>on(e,N)),S=new Float32Array(Uint32Array.from(y).buffer),B=i.map(()=>new Float64Array(r*u)),b=[];for(let N=0;N<o;N++){let v=g.loss({outputs:Vs(e,G=>G*r+N),batch:{action:Uint8Array.of(E[N]),actions:l,reward:new Float32Array(Uint32Array.of(p[N]).buffer),terminated:Uint8Array.of(C[N]),nextAllowed:Uint32Array.of(Q[N]),nextPolicy:d?.probabilities.subarray(l*(d.by==="state"?w[N]:h[N]),l*(1+(d.by==="state"?w[N]:h[N])))},hyper:I});i.forEach(({name:G},K)=>{let oe=v.gradients[G].map(st=>S[N]*st/o);B[K].set(oe,N*u)});let R=g.metrics.filter(({over:G})=>G!=="norm");b.push(Xs(g,v.metrics).map((G,K)=>R[K].over==="mean"?S[N]*G:S[N]>0?G:Xn))}let D=`delta.${(f-1)%2}`;return[...B.map((N,v)=>({buffer:D,from:(v*A+n)*a,values:N,tolerance:He})),...b[0].map((N,v)=>({buffer:"row_metrics",from:c*n*r+v,stride:c,values:Float64Array.from(b,R=>R[v]),tolerance:He,size:Math.max(...b.map(R=>R[v]===Xn?0:Math.abs(R[v])))}))]}function qC({group:e,slice:t,before:n}){let{layout:o,touched:r,gradientStride:s}=e.sizes,a={from:t*s,count:r+o.linearSize},i=V(n,"gradient",a),A=new Float64Array(ot);for(let l=0;l<i.length;l++)A[Math.floor(l/4)%ot]+=i[l]**2;let c=rt(i.length/ot);return[{buffer:"partials",from:t*ot,values:A,tolerance:c}]}function KC({group:e,model:t,before:n}){let{isFull:o,batch:r,rows:s,batchStride:a,rowMetrics:i,algorithm:A,nets:c}=e.sizes,{models:l,sums:f}=e.sizes,{maxNorm:u}=e.models[t].hyper,I=c.map((y,S)=>CA(wA(e.sizes,n,S*l+t))),d=V(n,"metric_sums",{from:f*t,count:f}),g=V(n,"row_metrics",{from:i*t*s,count:i*r}),h=V(n,"batch",{from:t*a+8*s,count:r}).reduce((y,S)=>y+S,0),E=y=>g.filter((S,B)=>B%i===y),p=d[0]===0,w=new Float64Array(f);d[0]++;let C=0;A.metrics.forEach(({over:y},S)=>{if(y==="norm"){d[1+S]+=Math.hypot(...I);return}let B=E(C++),b=Math.max(...B,p?-1/0:d[1+S]),D=B.reduce((N,v)=>N+v,0)/(o?1:h);d[1+S]=y==="max"?b:d[1+S]+D,y==="mean"&&(w[1+S]=Math.max(...B.map(Math.abs)))});let Q=rt(s);return[...I.flatMap((y,S)=>{let B=me*(S*l+t),b=vI(Float64Array.of(y),u).gradient[0]/y,D=je(n,"progress",{from:B,count:me});return[An("progress",B,Uint32Array.of(D[0]+1,D[1])),{buffer:"progress",from:B+2,values:Float64Array.of(b),tolerance:Q}]}),...Array.from(d,(y,S)=>({buffer:"metric_sums",from:f*t+S,values:Float64Array.of(y),tolerance:Q,size:Math.max(Math.abs(y),w[S])}))]}function YC(e){let{group:t,model:n,net:o,slice:r,before:s,part:a}=e,{layout:i,nets:A}=t.sizes,{hyper:c}=t.models[n],l=a==="linear"?i.linear:0,f=a==="embedding"?i.linear:i.linear+i.linearSize-l,u=r*i.stride+l,I=y=>V(s,y,{from:u,count:f}),[d,,g]=je(s,"progress",{from:me*r,count:3}),[h]=new Float32Array(Uint32Array.of(g).buffer),E=wA(t.sizes,s,r).subarray(l,l+f).map(y=>h*y),p={parameters:I("theta"),firstMoment:I("first_moment"),secondMoment:I("second_moment")},w=zs(c,d,A[o].name);bI(p,{...c,learningRate:w,gradient:E,step:d});let C=I("target"),Q=d%(c.targetEvery??1)===0;return A[o].hasTarget&&Q&&xI(C,p.parameters,c.tau),[{buffer:"theta",from:u,values:p.parameters,tolerance:He},{buffer:"first_moment",from:u,values:p.firstMoment,tolerance:He},{buffer:"second_moment",from:u,values:p.secondMoment,tolerance:He},{buffer:"target",from:u,values:C,tolerance:He}]}var $C={embedding_lookup:jC,observation_lookup:HC,full_lookup:NI,linear_forward:qI,weight_gradient:YI,input_gradient:$I,embedding_gradient:WI,gradient_norm:qC,adam:YC},WC={sample:UC,full_target:_I,finish_gradient:KC};function zC({algorithm:e},t){if(t===e.kernel)return JC;if(t===e.full?.kernels.loss)return MI;if(t===e.full?.kernels.nextValue)return TI}function zI(e,t){let{sizes:n}=t.group,o=e.kernel.replace(/_(?:buffer|texture)$/,""),r=e.kernel==="adam_buffer"?"":e.label.split(".").slice(1).join("."),s=A=>({...t,part:r,net:A,slice:A*n.models+t.model}),a=$C[o];if(a)return n.nets.flatMap((A,c)=>a(s(c)));let i=WC[o]??zC(n,e.kernel);if(!i)throw new RangeError(`Cannot check ${e.kernel}: it has no twin`);return i(s(0))}function na(e){let t=e.reduce((n,o)=>n+o,0)/e.length;return e.map(n=>n/t)}function er(e,t,n){return{scale:zs(e,t,n)/(1-e.beta1**t),root:1/Math.sqrt(1-e.beta2**t)}}function tr(e){return Array.from(new Set(e)).reduce((t,{next:n})=>t+n.length,0)}function VC(e,t,n){let{count:o,rewardSum:r,start:s,next:a,nextCount:i,nextRewardSum:A}=t;e.nextState.set(a,n);for(let c=0;c<o.length;c++){let l=r[c]/o[c];for(let f=s[c];f<s[c+1];f++){let u=i[f]/o[c],I=A[f]/o[c]-l*u;e.probability.set([u,I],2*(n+f))}}}function XC(e,t,{m:n,base:o}){let{states:r,actions:s,transitions:a,pair:i,count:A,rewardSum:c,rewardSquares:l,start:f}=t,u=r*s,I=new Float64Array(r),d=e.start.subarray(n*(u+1),(n+1)*(u+1)),g=0;for(let h=0;h<i.length;h++){let E=Math.floor(i[h]/s),p=(n*r+E)*(s+1);I[E]+=A[h],e.weight[p+i[h]%s]=A[h]/a,e.weight[p+s]=I[E]/a,d.fill(o+f[h],g,i[h]+1),g=i[h]+1;let w=0;for(let S=f[h];S<f[h+1];S++)w+=t.nextCount[S];let C=c[h]/A[h],Q=Math.max(0,l[h]/A[h]-C*C),y=[C,Q,w/A[h],(A[h]-w)/A[h]];e.outcome.set(y,4*(n*u+i[h]))}d.fill(o+t.next.length,g)}function VI(e){let t=e.length,[{states:n,actions:o}]=e,r=n*o,s=tr(e),a={weight:new Float32Array(t*(r+n)),start:new Uint32Array(t*(r+1)),outcome:new Float32Array(4*t*r),nextState:new Uint32Array(s),probability:new Float32Array(2*s)},i=new Map,A=0;return e.forEach((c,l)=>{i.has(c)||(i.set(c,A),VC(a,c,A),A+=c.next.length),XC(a,c,{m:l,base:i.get(c)})}),a}function ZC(e,t){let{device:n,sizes:o,buffers:r}=e,{models:s,rows:a,blocks:i,layout:A,activationStrides:c}=o,[l]=c,f=i.slice(t.block,t.block+t.blocks),u=(I,d)=>sn(o,{buffer:I,stride:d,range:t});return Ft(e,t.blocks*a,(I,d)=>se(n,"full_lookup",{part:t.nets===o.nets.length?"":`${t.block}`,constants:{...e.constants,PARAMETER_STRIDE4:A.stride/4,OUTPUT_STRIDE4:l/4,ONLINE:t.block+f.filter(({network:g})=>g==="online").length,FIRST_ROW:t.block*a+I},bindings:{...e.bindings,theta:u(r.theta,A.stride),target_theta:u(r.target,A.stride),output:u(r.activations[0],l)},workgroups:[Math.ceil(A.features/256),d,t.nets*s]}))}async function XI(e){let t=[];for(let n of tn(e.sizes.blocks,()=>!0))t.push(...await ZC(e,n));return t}async function eB(e,t){let{device:n,sizes:o,constants:r,bindings:s}=e,{models:a,states:i,layout:A}=o,c=i*A.shape.actions;return[await se(n,Zo(t),{constants:r,bindings:s,workgroups:[Math.ceil(i/64),a,1]}),...await Ft(e,Math.ceil(c/64),(l,f)=>se(n,"full_target",{constants:{...r,PAIRS:c,FIRST_PAIR:64*l},bindings:s,workgroups:[f,a,1]}))]}async function ZI(e){let{device:t,sizes:n,buffers:o}=e,{algorithm:r,models:s,rows:a,layout:i,deltaStride:A}=n,c=i.layers.length-1,{kernels:l}=r.full,f=await se(t,Zo(l.loss),{constants:{...e.constants,GRADIENT_STRIDE:A},bindings:{...e.bindings,gradient:{buffer:o.deltas[c%2]}},workgroups:[Math.ceil(a/64),s,1]});return l.nextValue?[...await eB(e,l.nextValue),f]:[f]}async function tB(e,t,n){let{device:o,sizes:r,buffers:s}=e,{models:a,rows:i,blocks:A,layout:c,activationStrides:l}=r,f=A.slice(n.block,n.block+n.blocks),[u]=l,I=w=>1<<n.block+w,d={...e.constants,PARAMETER_STRIDE4:c.stride/4,OUTPUT_STRIDE4:u/4,ONLINE:n.block+f.filter(({network:w})=>w==="online").length,NEXT:f.reduce((w,{at:C},Q)=>w|(C==="next"?I(Q):0),0)},g=(w,C)=>sn(r,{buffer:w,stride:C,range:n}),h={...e.bindings,theta:g(s.theta,c.stride),target_theta:g(s.target,c.stride),output:g(s.activations[0],u)},{observations:E}=t,p=Math.ceil(c.features/256);return await Ft(e,n.blocks*i,(w,C)=>se(o,E?"observation_lookup":"embedding_lookup",{part:n.nets===r.nets.length?"":`${n.block}`,constants:{...d,FIRST_ROW:n.block*i+w},bindings:E?{...h,observation:{buffer:E.rows},next_row:{buffer:E.nextRow}}:h,workgroups:[p,C,n.nets*a]}))}async function nB(e,t){let{device:n,sizes:o}=e,{models:r,rows:s,blocks:a}=o,i=await se(n,"sample",{constants:{...e.constants,BY_ROW:Number(t.isAllowedByRow)},bindings:{...e.bindings,transitions:{buffer:t.transitions},next_allowed:{buffer:t.nextAllowed}},workgroups:[Math.ceil(s/64),r,1]}),A=[];for(let c of tn(a,()=>!0))A.push(...await tB(e,t,c));return[i,...A]}async function oB({device:e,sizes:t,buffers:n,...o}){let{rows:r,models:s,layout:a,deltaStride:i,algorithm:A}=t,c=a.layers.length-1;return[await se(e,Zo(A.kernel),{constants:{...o.constants,GRADIENT_STRIDE:i},bindings:{...o.bindings,gradient:{buffer:n.deltas[c%2]}},workgroups:[Math.ceil(r/64),s,1]})]}async function rB({device:e,sizes:t,...n}){let{models:o,slices:r,layout:s,touched:a,gradientStride:i}=t,A={...n.constants,G4:(a+s.linearSize)/4,GRADIENT_STRIDE4:i/4,WEIGHED:+!t.isFull},{bindings:c}=n;return[await se(e,"gradient_norm",{constants:A,bindings:c,workgroups:[ot/64,r,1]}),await se(e,"finish_gradient",{constants:A,bindings:c,workgroups:[o,1,1]})]}var oa=2048;async function sB(e){let{device:t,sizes:n,buffers:o}=e,{slices:r,layout:s,gradientStride:a}=n,{mirrors:i}=o,A=(u,I)=>se(t,`adam_${u}`,{part:I.name,constants:{...e.constants,EMBEDDING4:s.linear/4,GRADIENT_STRIDE4:a/4,PARAMETER_STRIDE4:s.stride/4,FIRST4:I.offset/4,COUNT4:I.floats/4},bindings:e.bindings,workgroups:[Math.ceil(I.floats/oa),r,1]});if(!i){let u=s.linear+s.linearSize,I=s.linear===0?"linear":"embedding";return await Ft(e,Math.ceil(u/oa),(d,g)=>{let h=oa*d;return A("buffer",{offset:h,floats:Math.min(oa*g,u-h),name:I})})}let c={offset:s.linear,floats:s.linearSize,name:"linear"},l={offset:0,floats:s.linear,name:"embedding"},f=[];for(let u of s.linear>0?[c,l]:[c]){let I=["theta","target","firstMoment","secondMoment"];f.push(...I.map(d=>ea(e,d,u))),f.push(await A("texture",u))}return f}async function ed(e){let{isFull:t,blocks:n}=e.sizes,o=zo(n),r=await(t?XI(e):nB(e,e.data));for(let s of o)r.push(...await jI(e,s,ta(s,o)));return[...r,...await(t?ZI:oB)(e),...await HI(e),...await rB(e),...await sB(e)]}var aB=34028234e31;function iB({support:e},t){return e??new Uint32Array(Math.max(1,t)).fill(4294967295)}function td(e,{first:t,width:n}){let o=new Map,r=t.length;for(let a of e)!a||o.has(a)||(o.set(a,r/n),r+=a.length);let s=new Float32Array(Math.max(1,r));s.set(t);for(let[a,i]of o)s.set(a,i*n);return{all:s,at:e.map(a=>a?o.get(a):0)}}function AB(e,t){let n=td(e.map(a=>a.policy?.probabilities),{first:[],width:t}),o=e.map(({weights:a})=>a),r=new Map(o.flatMap(a=>a?[[a,na(a)]]:[])),s=td(o.map(a=>a&&r.get(a)),{first:[1],width:1});return{policy:n.all,weights:s.all,places:e.map((a,i)=>({policy:n.at[i],byTransition:+(a.policy?.by==="transition"),weights:s.at[i]}))}}function cB({states:e,rows:t,batchStride:n}){let o=new Uint32Array(n);o.fill(t,6*t,7*t);for(let r=0;r<e;r++)o[t+r]=r,o[$n*t+r]=r;return o}async function Zn(e,t){let{device:n}=e,{shape:o,batch:r,members:s,models:a,data:i,variant:A}=t,{mostWorkgroups:c=n.limits.maxComputeWorkgroupsPerDimension}=t,[{hyper:l}]=a,f=Wn(o,{models:a.length,batch:r,hyper:l}),u=f.isFull?a.map(S=>S.counts):[],{places:I,...d}=AB(a,o.actions),g=dI(n,f,{variant:A,entries:tr(u),rows:d}),h=(S,B,b)=>nt(n,{buffer:S,word:B,values:b}),E=t.states?.[0].step??0,{layout:p}=f;a.forEach((S,B)=>{let b=Js(t,B);Qe(S.hyper,o).forEach(({hasTarget:N,offset:v,size:R,shape:G},K)=>{let oe=K*a.length+B,st=as(S,{hasTarget:N,infinity:aB,places:I[B]});h(g.settings,U*oe,st),h(g.progress,me*oe,new Uint32Array([E,b.divergedAt??0,0,0]));let wt=(so,qh)=>{let Kh=qh.subarray(v,v+R);h(so,p.stride*oe,lI(p,Kh,G))};wt(g.theta,b.parameters),wt(g.target,b.target),wt(g.firstMoment,b.firstMoment),wt(g.secondMoment,b.secondMoment)});let D=iB(S,f.states);h(g.support,D.length*B,D),f.isFull&&h(g.batch,f.batchStride*B,cB(f)),h(g.metricSums,f.sums*B,b.metricSums),n.queue.submit([])}),g.full&&gI(n,g.full,VI(u));let w=GI(f,ss(l)),C=UI(g),y=await ed({device:n,sizes:f,buffers:g,data:i,mostWorkgroups:c,constants:w,bindings:C});return e.check(),{members:s,models:a,sizes:f,buffers:g,program:y,step:E}}function cn(e,t,n){let{models:o,sizes:{nets:r,slices:s}}=t,a=U*s,i=(l,f)=>{let u=new Float32Array(2*s*f);for(let d=0;d<f;d++)o.forEach(({hyper:g},h)=>{r.forEach(({name:E},p)=>{let{scale:w,root:C}=er(g,l+d,E);u.set([w,C],2*(d*s+p*o.length+h))})});let I=a+2*s*((l-1)%Et);nt(e,{buffer:t.buffers.settings,word:I,values:u})},A=t.step+1,c=Math.min(n,Et-(A-1)%Et);i(A,c),n>c&&i(A+c,n-c)}function nd({buffers:e,models:t,sizes:n}){return[{buffer:e.metricSums,offset:0,length:n.sums*t.length},{buffer:e.progress,offset:0,length:me*n.slices}]}function od({buffers:e,models:t}){return{buffer:e.settings,offset:0,length:U*t.length}}function rd(e,{sizes:t},n){for(let o=n;o<t.slices;o+=t.models){let r=e[me*o+1]||e[me*o+3];if(r)return r}return null}function sd(e,t){let[n,o]=[new Float32Array(t[0]),new Uint32Array(t[1])];return e.models.map((r,s)=>{let a=n.subarray(e.sizes.sums*s,e.sizes.sums*(s+1));return{step:o[me*s],steps:a[0],values:As(e.sizes.algorithm,a),divergedAt:rd(o,e,s)}})}async function ad(e,t,n){let{buffers:o,sizes:{layout:r,sums:s,slices:a,models:i}}=t,A=[o.theta,o.target,o.firstMoment,o.secondMoment],c=[];for(let l of n){let f=Qe(t.models[l].hyper,r.shape),u=await mt(e,[...A.flatMap(w=>f.map((C,Q)=>({buffer:w,offset:r.stride*(Q*i+l),length:r.stride}))),{buffer:o.metricSums,offset:s*l,length:s},{buffer:o.progress,offset:0,length:me*a}]),I=f.at(-1),[d,g,h,E]=A.map((w,C)=>{let Q=new Float32Array(I.offset+I.size);return f.forEach(({offset:y,shape:S},B)=>{let b=new Float32Array(u[C*f.length+B]);Q.set(hA(r,b,S),y)}),Q}),p=new Uint32Array(u.at(-1));c.push({step:p[me*l],parameters:d,target:g,firstMoment:h,secondMoment:E,metricSums:new Float32Array(u.at(-2)),divergedAt:rd(p,t,l)})}return c}function eo(e){for(let t of zn(e.buffers))t.destroy()}function lB(e,t){let{buffer:n,from:o,values:r,tolerance:s,stride:a=1}=t,i=e.get(n),A=r instanceof Uint32Array,c=new Float32Array(i.buffer,i.byteOffset,i.length),l=A?1:t.size??r.reduce((u,I)=>Math.max(u,Math.abs(I)),0),f={relative:-1,absolute:0,index:o};for(let u=0;u<r.length;u++){let I=o+u*a,d=A?+(i[I]!==r[u]):Math.abs(c[I]-r[u]),g=Number.isFinite(d)?d:1/0,h=g===0?0:g/l;h>f.relative&&(f={relative:h,absolute:g,index:I})}return{...f,buffer:n,tolerance:s}}function fB(e,t){for(let[n,o]of e.before){let r=new Uint8Array(o.length);for(let{buffer:i,from:A,values:c,stride:l=1}of t)if(i===n)for(let f=0;f<c.length;f++)r[A+f*l]=1;let a=e.after.get(n).findIndex((i,A)=>i!==o[A]&&!r[A]);if(a!==-1)return`${n}[${a}]`}return null}function uB(e,t,n){let o=e.kind==="mirror"?"mirror":e.kernel,r=fB(t,n);if(r!==null){let i=`${r}, which is not its to write`;return{kernel:o,worst:1/0,absolute:1/0,tolerance:0,worstIndex:i,pass:!1}}let s=({relative:i,tolerance:A})=>i===0?0:i/A,[a]=n.map(i=>lB(t.after,i)).toSorted((i,A)=>s(A)-s(i));return{kernel:o,worst:a?.relative??0,absolute:a?.absolute??0,tolerance:a?.tolerance??0,worstIndex:a?`${a.buffer}[${a.index}]`:"",pass:!a||a.relative<=a.tolerance}}async function gB(e,t,n){let{dataset:o,name:r}=n;cn(e.device,t,1),e.device.queue.submit([]);let s=[],a=await pA(e,t);for(let i of t.program){let A=e.device.createCommandEncoder();an(A,[i]),e.device.queue.submit([A.finish()]);let c=await pA(e,t),l=i.kind==="mirror"?[]:t.models.flatMap((u,I)=>zI(i,{group:t,model:I,before:a,dataset:o})),[,...f]=i.label.split(".");s.push({...uB(i,{before:a,after:c},l),part:[r,...f].join(".")}),a=c}return s}async function id(e,t){let{shape:n=mI,batch:o=20,variant:r}=t,s=[];for(let{name:a,shape:i,batch:A,losses:c}of BI(n,o)){let l=pI(i,A),f=A==="full"?null:Vn(e,l),u=c.map((g,h)=>CI({shape:i,batch:A,dataset:l,changes:g},h)),I=await Zn(e,{shape:i,batch:A,members:c.map((g,h)=>h),models:u.map(({model:g})=>g),states:u.map(({state:g})=>g),data:f,variant:r}),d=await gB(e,I,{dataset:l,name:a});if(s.push(...d),t.onStep?.(d),eo(I),f)for(let g of Ws(f))g.destroy()}return s}function Ot(e){let{shape:t,batch:n,models:o,dataset:r,workers:s}=e,a=o.map(({hyper:A})=>A),i=n==="full"?0:r?.action.length??0;return{shape:t,batch:n,hypers:a,transitions:i,workers:s}}function ln(e,t){let[n,o]=[0,e];for(;o-n>1;){let r=Math.floor((n+o)/2);t(r)?n=r:o=r}return n}function ra(e,t){return{...e,hidden:e.hidden.map(n=>Math.min(n,t))}}function Ad(e,t){let{input:n}=e;return n.kind==="embedding"?{...e,input:{...n,width:t}}:e}function sa(e,t){let{shape:n,batch:o}=e,{fits:r,words:s}=t;if(r(n,o))return;if(r(n,1)){if(o==="full"){let g=`found full, a batch of ${n.input.kind==="embedding"?n.input.states:0} states that does not fit`;throw new m("batch",`${g}: expected fewer rows or a smaller network ${s}`)}let I=ln(o,d=>r(n,d));throw new m("batch",`found ${o}, expected at most ${I} ${s}`)}let a=Math.max(...n.hidden),i=r(ra(n,1),o)?o:1,A=ln(a,I=>r(ra(n,I),i)),{length:c}=n.hidden,l=c===1?"a layer":`${c} layers of up to`;if(A>0)throw new m("hidden",`found ${l} ${a}, expected at most ${A} ${s}`);if(n.input.kind==="dense"||!r(Ad(ra(n,1),1),1))throw new m("hidden",`found ${l} ${a}, expected fewer or narrower ${s}`);let{width:f}=n.input,u=ln(f,I=>r(Ad(ra(n,1),I),1));throw new m("embedding",`found ${f}, expected at most ${u} ${s}`)}var Lt=8,cd=16;function IB(e){return Math.ceil(e/Lt)*Lt}function Gt(e){let t=gt(e).map(IB),n=e.input.kind==="embedding"?e.input.states*t[0]:0,o=[],r=0;for(let s=0;s+1<t.length;s++){let[a,i]=[t[s],t[s+1]],A=r+i/Lt*(a*Lt+cd);o.push({inputs:a,outputs:i,weight:r,bias:A}),r=A+i}return{shape:e,features:t[0],linear:n,layers:o,linearSize:r,size:n+r}}function ld(e,t,n){for(let{name:o,shape:r,offset:s}of fe(t)){if(o==="state_embedding.weight"){let[l,f]=r;for(let u=0;u<l;u++)for(let I=0;I<f;I++)n(s+u*f+I,u*e.features+I);continue}let a=e.layers[Number(o.split(".")[1])/2];if(o.endsWith(".bias")){for(let l=0;l<r[0];l++)n(s+l,e.linear+a.bias+l);continue}let[i,A]=r,c=a.inputs*Lt+cd;for(let l=0;l<i;l++){let f=e.linear+a.weight+Math.floor(l/Lt)*c+l%Lt;for(let u=0;u<A;u++)n(s+l*A+u,f+u*Lt)}}}function fd(e,t,n=e.shape){let o=new Float32Array(e.size);return ld(e,n,(r,s)=>o[s]=t[r]),o}function ud(e,t,n=e.shape){let o=new Float32Array(et(n));return ld(e,n,(r,s)=>o[r]=t[s]),o}var dB=4,Ee={parameters:0,target:1,firstMoment:2,secondMoment:3,step:4,diverged:5,sums:8,settings:24,counts:24+U,support:25+U,policy:26+U,weights:27+U,algorithm:28+U,nets:29+U,metrics:30+U,largest:31+U,norm:32+U,nextFirst:33+U,nextNets:34+U,targetFirst:35+U,targetNets:36+U,targetAt:37+U,targetRates:40+U},fn=4*16*Math.ceil((Ee.targetRates+dB)/16);function vA({shape:{input:e}},t){return t!=="full"?t:e.kind==="embedding"?e.states:0}function xA(e,t){return 10*vA(e,t)*e.linearSize}function aa(e,t){let{batch:n,models:o,workers:r}=t,s=r??navigator.hardwareConcurrency,a=Math.min(o,s),i=r??Math.ceil(xA(e,n)/2e6);return{teams:a,size:Math.max(1,Math.min(Math.floor(s/a),i))}}var nr=2**32,un=65536,gd=64,Id=8;function oo(e){return Math.ceil(e/gd)*gd}function to(e){let t=Math.ceil(e/16);return 64*(t%2===0?t+1:t)}var dd=128,hB=4096;function hd(e,t){return e+dd*(3+t)}function ia(e,{batch:t,workers:n,nets:o}){let{features:r,layers:s,linearSize:a,shape:i}=e,A=i.input.kind==="embedding"?i.input.states:0,c=vA(e,t),l=t==="full"?A*i.actions:0,[f,u]=[c+Id,2*c+Id],I=Math.max(r,...s.map(({outputs:E})=>E)),d=[dd*(3+n),12,8*16,8,...new Array(9).fill(4*f),...new Array(2).fill(4*u),...new Array(3).fill(4*A),...new Array(2).fill(8*f),...new Array(3).fill(4*Math.max(f,l)),8*l,32*o,4*f*I,256*n],g=[4*a,8*Math.ceil(a/hB),8*f,u*to(r),f*to(r),f*to(s.at(-1).outputs),4*s.length,4*(s.length+1),A>0?f*to(r):0,...s.map(({outputs:E})=>u*to(E)),...s.map(({outputs:E})=>f*to(E))],h=E=>E.reduce((p,w)=>p+oo(w),0);return h(d)+o*h(g)}function pt(e){return Math.max(1,...e.map(t=>T(t).nets(t).length))}function no({size:e},t){return 4*oo(4*e*t)+oo(fn)}function kA({shape:e,features:t},n){let o=e.input.kind==="embedding"?4:4*t+4;return n*(o+1+1+4)}function RA(e){let{shape:t,batch:n,transitions:o,hypers:r,workers:s}=e,a=nr-un,i=pt(r),A=(h,E,p)=>{let{teams:w,size:C}=aa(h,{batch:E,models:p,workers:s});return w*ia(h,{batch:E,workers:C,nets:i})};sa(e,{fits:(h,E)=>{let p=Gt(h);return no(p,i)+A(p,E,1)<=a},words:"in the 4 GiB the CPU trainer can address"});let c=Gt(t),l=kA(c,o),f=no(c,i)+A(c,n,1);if(l+f>a){let h=Math.floor((a-f)/kA(c,1));throw new m("dataset",`at least ${o} transitions, expected at most ${h} in the 4 GiB the CPU trainer can address beside one model`)}let u=r.length,I=r.map(h=>no(c,pt([h]))),d=h=>I.slice(0,h).reduce((E,p)=>E+p,0),g=h=>l+A(c,n,h)+d(h)<=a;if(!g(u))throw DA(ln(u,g))}function mB(e){return[...new Set(e.filter(n=>ArrayBuffer.isView(n)))].reduce((n,{byteLength:o})=>n+o,0)}function md(e,t){let{batch:n,models:o,dataset:r,teams:s,size:a}=t,{input:i}=e.shape,A=o.map(({hyper:u})=>u),c=o.flatMap(u=>[...Object.values(u.counts??{}),u.support,u.weights,u.policy?.probabilities]),l=n==="full"?0:r.action.length,f=i.kind==="embedding"?i.states:0;return un+2**20+mB([...c,r?.nextAllowed])+2*kA(e,l)+o.length*(1024+16*f)+A.reduce((u,I)=>u+no(e,pt([I])),0)+s*ia(e,{batch:n,workers:a,nets:pt(A)})}function DA(e){return new m("models",`dataset, models and workers need more than the 4 GiB the CPU trainer can address: train fewer models at once${e===void 0?"":`, at most ${e}`}`)}var EB=1e-4;function gn(e,t,n){let{make:o,length:r}=n;e instanceof o||de(t,e,`a ${o.name}`);let s=e.length;if(s!==r)throw new m(t,`found ${s} numbers, expected ${r}`)}function NA(e,t,n){for(let o=0;o<e.length;o++)if(!(e[o]<n))throw new m(`${t}[${o}]`,`found ${e[o]}, expected 0 to ${n-1}`)}function Ed(e,t){for(let n=0;n<e.length;n++)if(!Number.isFinite(e[n]))throw new m(`${t}[${n}]`,`found ${e[n]}, expected a finite number`)}function pB(e,{input:t,actions:n},o){let r=t.kind==="embedding"?"discrete":"dense";if(e.kind!==r)throw new m(`${o}.kind`,`found ${e.kind}, expected the network's ${r}`);let s=(a,i,A)=>{if(i!==A)throw new m(`${o}.${a}`,`found ${i}, expected the network's ${A}`)};s("actions",e.actions,n),e.kind==="discrete"&&t.kind==="embedding"&&s("states",e.states,t.states),e.kind==="dense"&&t.kind==="dense"&&s("features",e.features,t.features)}function pd(e,t,n){pB(e,t,n);let{length:o}=e.action;if(o===0)throw new m(`${n}.action`,"holds no transitions");if(gn(e.action,`${n}.action`,{make:Uint8Array,length:o}),gn(e.reward,`${n}.reward`,{make:Float32Array,length:o}),gn(e.ending,`${n}.ending`,{make:Uint8Array,length:o}),NA(e.action,`${n}.action`,e.actions),NA(e.ending,`${n}.ending`,4),Ed(e.reward,`${n}.reward`),e.kind==="discrete"){for(let r of["state","nextState"])gn(e[r],`${n}.${r}`,{make:Uint16Array,length:o}),NA(e[r],`${n}.${r}`,e.states);return}for(let r of["observation","nextObservation"]){let s=o*e.features;gn(e[r],`${n}.${r}`,{make:Float32Array,length:s}),Ed(e[r],`${n}.${r}`)}}function wd(e,t,{count:n}){gn(e,t,{make:Float32Array,length:n});for(let o=0;o<n;o++)if(!(e[o]>=0&&e[o]<1/0))throw new m(`${t}[${o}]`,`found ${e[o]}, expected a number of at least 0`);if(e.every(o=>o===0))throw new m(t,"found only 0, expected at least one weight above 0")}function wB(e,t){if(t)return new Set(t.next);let{ending:n}=e,o=e.kind==="discrete"?e.nextState:new Uint16Array;return new Set(o.filter((r,s)=>!(n[s]&M.terminated)))}function Cd({by:e,probabilities:t},n,{shape:o,dataset:r,counts:s}){let{actions:a,input:i}=o,A=e==="transition"?r?.action.length??0:i.kind==="embedding"?i.states:0;if(A===0){let l=e==="transition"?"minibatches of a dataset":"numbered states";throw new m(`${n}.by`,`found ${e}, which needs ${l}`)}gn(t,`${n}.probabilities`,{make:Float32Array,length:A*a});let c=e==="state"?wB(r,s):null;for(let l=0;l<A;l++){if(!c&&r.ending[l]&M.terminated)continue;let f=t.subarray(l*a,(l+1)*a);if(c&&!c.has(l)&&f.every(I=>I===0))continue;let u=f.reduce((I,d)=>I+d,0);if(!(f.every(I=>I>=0)&&Math.abs(u-1)<=EB))throw new m(`${n}.probabilities`,`row ${l} holds ${f.every(I=>I>=0)?`probabilities that sum to ${u}`:"no probabilities"}, expected numbers of at least 0 that sum to 1`)}}function CB({counts:e},t,n){if(t.input.kind!=="embedding")throw new m("batch","found full with observations, expected numbered states");e||de(`${n}.counts`,e,"counts of the whole dataset");let{states:o}=t.input;if(e.transitions===0)throw new m(`${n}.counts`,"hold no transitions");if(e.states!==o||e.actions!==t.actions)throw new m(`${n}.counts`,`found ${e.states} states and ${e.actions} actions, expected the network's ${o} and ${t.actions}`)}function BB(e,{input:t,actions:n},o){if(t.kind!=="embedding")throw new m(o,"found actions by state with observations, expected numbered states");if(e.length!==t.states)throw new m(o,`found ${e.length} states, expected ${t.states}`);let r=e.findIndex(s=>s===0||n<32&&s>>>n!==0);if(!(r<0))throw new m(`${o}[${r}]`,`found the bits ${e[r]}, expected some of ${n} actions`)}function QB({offset:e,count:t},n,o){if(!([e,t].every(Number.isSafeInteger)&&e>=0&&t>0&&e+t<=o))throw new m(n,`found ${t} transitions from ${e}, expected some of the dataset's ${o}`)}function yB(e,{shape:t,models:n}){if(e.length!==n.length)throw new m("states",`found ${e.length}, expected those of ${n.length} models`);for(let[o,r]of e.entries()){let{hyper:s}=n[o],a=ts(s,t),i=Tt(T(s)),A=`states[${o}]`,{step:c,metricSums:l}=r;if(c!==e[0].step){let f=`expected ${e[0].step}, that of the first`;throw new m(`${A}.step`,`found ${c}, ${f}`)}for(let f of["parameters","target","firstMoment","secondMoment"]){let u=r[f].length;if(u!==a)throw new m(`${A}.${f}`,`found ${u} numbers, expected the network's ${a}`)}if(![0,i].includes(l.length)){let f=`expected ${i} or none`;throw new m(`${A}.metricSums`,`found ${l.length} numbers, ${f}`)}}}var or={min:1,max:65536,whole:!0};function SB({input:e,hidden:t,actions:n}){e.kind==="embedding"?(re(e.states,"shape.input.states",or),re(e.width,"shape.input.width",or)):re(e.features,"shape.input.features",or),(!Array.isArray(t)||t.length===0)&&de("shape.hidden",t,"the width of at least one layer"),t.forEach((o,r)=>re(o,`shape.hidden[${r}]`,or)),re(n,"shape.actions",{...or,max:256})}function bB(e,t,n){let{shape:o,batch:r,dataset:s}=n,{hyper:a,seed:i,slice:A,support:c,policy:l,weights:f}=e;re(i,`${t}.seed`,{min:0,max:2**32-1,whole:!0}),Ps(a,`${t}.hyper`);let{mostActions:u=1/0,policy:I}=T(a);if(o.actions>u){let g=`expected at most ${u} with ${a.algorithm}`;throw new m("shape.actions",`found ${o.actions}, ${g}`)}r==="full"?CB(e,o,t):QB(A,`${t}.slice`,s.action.length),c&&BB(c,o,`${t}.support`),f&&r!=="full"&&wd(f,`${t}.weights`,A),I===null&&!l&&de(`${t}.policy`,l,`the policy that ${a.algorithm} evaluates`),l&&Cd(l,`${t}.policy`,{shape:o,dataset:s,counts:e.counts})}function Aa(e){let{shape:t,batch:n,dataset:o,models:r,states:s,workers:a}=e;if(SB(t),r.length===0)throw new m("models","found none, expected at least one");if(n!=="full"){if(re(n,"batch",{min:1,max:65536,whole:!0}),!o)throw new m("dataset","found none, expected one to draw batches from");pd(o,t,"dataset")}a!==void 0&&re(a,"workers",{min:1,max:1024,whole:!0}),r.forEach((i,A)=>bB(i,`models[${A}]`,e)),s&&yB(s,e)}var Bd={relaxed:"AGFzbQEAAAAB8gEkYAAAYAF/AX9gAn9/AGABfwBgA39/fwBgAn9/AX9gAAF/YAJ/fQBgBH9/f38AYAV/f39/fwBgBH9/f38BfWABfwF9YAF9AX1gAAF8YAp/f39/f39/f39/AGABfAF8YAJ/fwF9YAABfWAGf39/f39/AX9gA39/fwF/YAN/fX0BfWAEf39/fwF/YAN/f38BfWAFf399fX0AYAF/AXxgBX9/fX1/AX1gBn9/f39/ewBgAn9/AXxgAXwAYAZ8fHx8fHwAYAR/f3x/AGADf3x8AGAEfHx8fABgBXx8fHx8AGAJf39/f39/f39/AGAGf39/fX19AAIdAgRob3N0A2xhcAADA2VudgZtZW1vcnkCAwGAgAQDhgGEAQYDAQEBBQEBAwEBBQECEwQIBRQDBwMDAAAVCAEBAAEBAAACAAAAAAECBAQBAQEBDgkJAQ8BBQUKCxYKCgIEAA8XBwMYAgsQAgMQDAwMGQICAgIGEQICBAkaDgQEGwICAxwdAA0AAB4fAAARIAAAACEAAAMABggiAgAGAA0NBwsjEhIFBwQFAXABAQEGsAnJAX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBAAt/AEEEC38AQQgLfwBBDAt/AEEQC38AQRQLfwBBIAt/AEHgAAt/AEGAAgt/AEGEAgt/AEGIAgt/AEGMAgt/AEGQAgt/AEGUAgt/AEGYAgt/AEGcAgt/AEGgAgt/AEGkAgt/AEGoAgt/AEGsAgt/AEGwAgt/AEG0Agt/AEHAAgt/AEEAC38AQeAAC38AQeQAC38AQegAC38AQewAC38AQfAAC38AQfQAC38AQfgAC38AQfwAC38AQYABC38AQYQBC38AQYgBC38AQYwBC38AQZABC38AQZQBC38AQZgBC38AQZwBC38AQaABC38AQaQBC38AQagBC38AQcABC38AQcQBC38AQQELfwBBwAELfwBBxAELfwBBAgt/AEEDC38AQcABC38AQcQBC38AQcgBC38AQQQLfwBBBQt/AEHAAQt/AEHEAQt/AEHIAQt/AUEAC38BQQALfwFBAQt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEEAC38AQYABC38AQaAfC34AQoDKte4BC38BQQALfwFBAQt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEEQC38AQQQLfwBBCAt/AEGAAgt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQX8LfwBBgCALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQcAAC38AQQgLfwBBBgt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt9AUMAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC30BQwAAAAALfQFDAACAPwt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt/AEEIC38AQYgCC38AQYAIC38BQQALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC38AQQELfwBBAAsHggELCGxhc3REcmF3AAEMbGFzdEdyYWRpZW50AAMPbGFzdFJvd0dyYWRpZW50AAYIbGFzdFJvd3MABwljb25maWd1cmUAEQxzY3JhdGNoQnl0ZXMAEgdmbWFSYXRlABMHcHJvZmlsZQAUB3NldFJhdGUAFQRzdGVwAIQBBm1lbW9yeQIACQYBAEEBCwAMAQMKvJIChAEEACN6C9QBARB/IAAhAUEAIQIjmQEgAUEFdGogAmooAgAkkwEgACEDQQQhBCOZASADQQV0aiAEaigCACSUASAAIQVBCCEGI5kBIAVBBXRqIAZqKAIAJJUBIAAhB0EMIQgjmQEgB0EFdGogCGooAgAkiAEgACEJQRAhCiOZASAJQQV0aiAKaigCACSJASAAIQtBFCEMI5kBIAtBBXRqIAxqKAIAJIoBIAAhDUEYIQ4jmQEgDUEFdGogDmooAgAklwEgACEPQRwhECOZASAPQQV0aiAQaigCACSYAQsJACAAEAIjkwELDgAjmAEgAEECdGooAgALEwAgAEEPakEPQX9zcUEQckECdAsuAQF/IAAQAiOWASABQQJ0aigCACECIAIjnQFGBH9BAAVBABAEIAIjbBAFbGoLCxoAIABBAEYEfyOhAQUjogEjowEgAEEBRhsLCw0AI2kgAEECdGooAgALaQAgACRpQQAQCCRqQQEQCCRrQQIQCCRsQQMQCCRtQQQQCCRuQQUQCCRvQQYQCCRwQQcQCCR0QQgQCCR1QQkQCCR2QQoQCCR3QQsQCCR4QQwQCCRxQQ0QCCRyQQ4QCEECdCRzQQ8QCCR5CwoAI1pBAyAAamwLHAEBfyOfASEBIAEgAGpBP2pBP0F/c3EknwEgAQsLACAAIAEQBWwQCwsPACNlI2YgAGxqQQFqEAgL0AIBCn8jaiNnaiECQQIjamwjZ2ohAyNwQQJ0EAskkwEjcCOeAWpBAWsjngFtQQN0EAsklAEgAkEDdBALJJUBIAMjbBAMJIgBIAIjbBAMJIkBIAIjbkEBaxANEAwkigEjbkECdBALJJcBI25BAWpBAnQQCySYASNsJJsBI2tBAEoEfyACI2wQDAVBAAshBCABBEAjmAEgBDYCAAtBACEFA0AgBSNuSARAIAUQDSEGI5sBIgcgBiIIIAcgCEobJJsBIAMgBhAMIQkgAiAGEAwhCgJAIAFFDQAjlwEgBUECdGogCTYCACOYASAFQQJ0aiAKNgIECyAFQQFqIQUMAQsLIAFFBEAPCyOZASAAQQV0aiELIAsjkwE2AgAgCyOUATYCBCALI5UBNgIIIAsjiAE2AgwgCyOJATYCECALI4oBNgIUIAsjlwE2AhggCyOYATYCHAviAgEJfyAAJJ8BIAEQChALGiNqI2dqIQNBAiNqbCNnaiEEQQwQCyR7QRBBA3QQCyR8QQgQCyR9IANBAnQQCyR6IANBAnQQCyR+IANBAnQQCyR/IANBAnQQCySAASAEQQJ0EAskgQEgA0ECdBALJIYBIANBAnQQCySHASNrQQJ0EAskggEja0ECdBALJIMBIARBAnQQCySEASADQQJ0EAskhQEgA0EDdBALJIsBIANBA3QQCySMASADQQJ0EAskjQEgAyIFI3EiBiAFIAZKG0ECdBALJI4BIAMiByNxIgggByAIShtBAnQQCySPASADIgkjcSIKIAkgCkobQQJ0EAskkAEjcUEDdBALJJEBIANBAnQQCySSASNrQQJ0EAsklgEjckEFdBALJJkBQQAhCwNAIAsjckgEQCALIAIQDiALQQFqIQsMAQsLIAMjmwFsQQJ0EAskmgEjaCABbBALJJwBI58BCzAAIAEkXSACJF4gACRfIAAjWmokYCAAQQIjWmxqJGEgACNaQQMgAWpsaiRiQQAkYwsjACAAEAkgASADQQEQDxojnAEjaCACbGoknAEgASACIAMQEAsOACAAEAlBACABQQAQDwu6AwItewF/IAH9EyEDIAL9EyEEQwAAgD/9EyEFQwAAAED9EyEGQwAAQED9EyEHQwAAgED9EyEIQwAAoED9EyEJQwAAwED9EyEKQwAA4ED9EyELQwAAAEH9EyEMQwAAEEH9EyENQwAAIEH9EyEOQQAhMANAIDAgAEgEQCAFIQ8gAyEQIAQhESAPIBAgEf2FAiEFIAYhEiADIRMgBCEUIBIgEyAU/YUCIQYgByEVIAMhFiAEIRcgFSAWIBf9hQIhByAIIRggAyEZIAQhGiAYIBkgGv2FAiEIIAkhGyADIRwgBCEdIBsgHCAd/YUCIQkgCiEeIAMhHyAEISAgHiAfICD9hQIhCiALISEgAyEiIAQhIyAhICIgI/2FAiELIAwhJCADISUgBCEmICQgJSAm/YUCIQwgDSEnIAMhKCAEISkgJyAoICn9hQIhDSAOISogAyErIAQhLCAqICsgLP2FAiEOIDBBAWohMAwBCwsgBSAG/eQBIAcgCP3kAf3kASEtIAkgCv3kASALIAz95AH95AEhLiAtIC795AEgDSAO/eQB/eQBIS8gL/0fACAv/R8BkiAv/R8CkiAv/R8DkgsKACAAQQBHJMEBCzEAIABBAEYEQCABJMIBBSAAQQFGBEAgASTDAQUgAEECRgRAIAEkxAEFIAEkxQELCwsLlwEAIAAkRyAAKAKQAiRIIAAoApQCJEkgACgCpAIkSiAAKAKoAiRLIAAoAqwCJEwgACgCsAIkTSAAKAK0AiROIAAqAoABJE8gACoChAEkUCAAKgKIASRRIAAqAowBQwAAAABcJFIgACgCgAIkUyAAKAKEAiRUIAAoAogCJFUgACgCpAFBAEckViAAKAKMAiRXIAAoApgBJFgLXQAgACgCACQAIAAoAgQkASAAKAIIJAIgACgCDCQDIAAoAhAkBCAAKAIUJAUgACgCGCQGIAAoAhwkByAAKAIgJAggACgCJCQJIAAoAigkCiAAKAIsJAsgACgCMCQMCxoAI3sjoQE2AgAjeyOiATYCBCN7I6MBNgIIC3EBAn8jASShASMAIwEjS0EAShskogEjTkECRgR/IwAFIwFBACNOQQFGGwskowFBACEAA0AgACMASARAIwIgAEEBdGovAQAhASOEASAAQQJ0aiABNgIAI4UBIABBAnRqIAE2AgAgAEEBaiEADAELCxAYC8wBAgR/An4gAEGNzOUAbEHf5rvjA2ohBCNZQY3M5QBsQd/mu+MDaiEFIAFBjczlAGxB3+a74wNqIQYgAkGNzOUAbEHf5rvjA2ohByAEIAUgB2xqIQQgBSAGIARsaiEFIAYgBCAFbGohBiAHIAUgBmxqIQcgBCAEQRB2cyEEIAUgBUEQdnMhBSAGIAZBEHZzIQYgByAHQRB2cyEHIAQgBSAHbGohBCAFIAYgBGxqIQUgBK0gA61+IQggBa0gA61+QiCIIQkgCCAJfEIgiKcLcgEDf0EAJKABQQAhBANAIAQjakgEQCACIAAgASAEIAMQGmohBSAFIQYCQCNXQQBGBH1DAACAPwUjVyAGI1hrQQJ0aioCAAtDAAAAAFsNACN6I6ABQQJ0aiAFNgIAI6ABQQFqJKABCyAEQQFqIQQMAQsLCzABAX8jogEhASOiAUEBaiSiASOEASABQQJ0aiAANgIAI4EBIAFBAnRqQQA2AgAgAQtGAQN/I4IBIABBAnRqIQEgASgCACECIAIjogFIBH8jhAEgAkECdGooAgAgAEYFQQALBEAgAg8LIAAQHCEDIAEgAzYCACADC44BAQR/QQAhAANAIAAjoQFIBEAjhgEgAEECdGojnQE2AgAgAEEBaiEADAELCyOgAUEBayEBA0AgAUEATgRAIAFBAnQhAiN+IAJqKAIAQQJ0IQMjgQEgA2ojgQEgA2ooAgBBAWo2AgAjhwEgAmojhgEgA2ooAgA2AgAjhgEgA2ogATYCACABQQFrIQEMAQsLCyIBAX8jowEhASOjAUEBaiSjASOFASABQQJ0aiAANgIAIAELRgEDfyODASAAQQJ0aiEBIAEoAgAhAiACI6MBSAR/I4UBIAJBAnRqKAIAIABGBUEACwRAIAIPCyAAEB8hAyABIAM2AgAgAws7AQF/I6EBJKMBQQAhAANAIAAjoQFJBEAjhQEgAEECdGojhAEgAEECdGooAgA2AgAgAEEBaiEADAELCwu2AgELf0EAJKIBQQAkowFBACEAA0AgACOgAUgEQCAAQQJ0IQEjeiABaigCACECI2tBAEoEfyN0IAJBAXRqLwEAEB0FIAIQHAshAyN+IAFqIAM2AgAgAEEBaiEADAELCyOiASShARAeI0tBAEoiBAR/IAQFI05BAkYLIQVBACEGA0AgBiOgAUhBACAFGwRAIAZBAnQhByN6IAdqKAIAIQgjnQEhCSN3IAhqLQAAQQFxQQBGBEAja0EASgR/I3UgCEEBdGovAQAFI3UgCEECdGooAgALIQojTkECRwR/QQAFI2tBAEoEfyAKECAFIAoQHwsLIQkjS0EASgRAI38gB2oja0EASgR/IAoQHQUgChAcCzYCAAsLI4ABIAdqIAk2AgAgBkEBaiEGDAELCyNOQQFGBEAQIQsQGAsrAQF/I1NBAEcEQBAZDwsgACgClAEhAiACIAEgACgCmAEgACgCnAEQGxAiCw8AI2IjYigCAEEBajYCAAuXAQECfxAkI15BAUYEQCNhQQA2AgAPCyNjIQAjY0EBaiRjI19BAf4eAgAjXkEBa0YEQCNfQQD+FwIAI2FBAP4XAgAjYCNj/hcCACNgQX/+AAIAGg8LQQAhAQNAIAEjW0gEQCNg/hACACAARwRADwsgAUEBaiEBDAELCwNAI2D+EAIAIABGBEAjYCAAI1z+AQIAGhAkDAELCwscAQF/ECUjXkEBSgRAQQchACPBAQRAIAAQAAsLCxoAI3soAgAkoQEjeygCBCSiASN7KAIIJKMBC28BBX8jXkEBRgRAI2EoAgAhASNhIAA2AgAgACRkIAEPCyNh/hACACECA0AgAiAASARAIAJBASIDIAAgAmtBAiNebG0iBCADIARKG2okZCNhIAIjZP5IAgAhBSAFIAJGBEAgAg8LIAUhAgwBCwsgAAtHAQJ/I2xBAnQhAkEAIQMDQCADIAJJBEAgASADaiAAIANq/QAEAP0LBAAgASADaiAAIANq/QAEEP0LBBAgA0EgaiEDDAELCwtSAQR/I2xBAnQhAyAAI3Qja0EAShshBCABIQUDQCAFIAJIBEAjhQEgBUECdGooAgAhBiAEIAYgA2xqI4kBIAUjbBAFbGoQKSAFQQFqIQUMAQsLC1IBBH8jbEECdCEDIAEhBANAIAQgAkgEQCAAI3Qja0EAShshBSOEASAEQQJ0aigCACEGIAUgBiADbGojiAEgBCNsEAVsahApIARBAWohBAwBCwsLDgAjlwEgAEECdGooAgALDAAjZSNmIABsahAICxIAI2UjZiAAbGpBAmoQCEECdAsSACNlI2YgAGxqQQNqEAhBAnQLtx0CD3+yAnsgByACIAhsaiEKQwAAAABDAACAf4wgCRv9EyEZIAUhC0EAIQwDQCAMIARIBEAgCyADQQV0aiENIAxBAnQhDiAAIQ8gByAOaiEQA0AgECAKSQRAIA8hESARIAFqIRIgEiABaiETIBMgAWohFCAUIAFqIRUgFSABaiEWIBYgAWohD0MAAAAA/RMhGkMAAAAA/RMhG0MAAAAA/RMhHEMAAAAA/RMhHUMAAAAA/RMhHkMAAAAA/RMhH0MAAAAA/RMhIEMAAAAA/RMhIUMAAAAA/RMhIkMAAAAA/RMhI0MAAAAA/RMhJEMAAAAA/RMhJSALIRcDQCAXIA1JBEAgF/0ABAAhJiAX/QAEECEnIBH9CQIAISggKCEpICYhKiAaISsgKSAqICv9hQIhGiAoISwgJyEtIBshLiAsIC0gLv2FAiEbIBL9CQIAISggKCEvICYhMCAcITEgLyAwIDH9hQIhHCAoITIgJyEzIB0hNCAyIDMgNP2FAiEdIBP9CQIAISggKCE1ICYhNiAeITcgNSA2IDf9hQIhHiAoITggJyE5IB8hOiA4IDkgOv2FAiEfIBT9CQIAISggKCE7ICYhPCAgIT0gOyA8ID39hQIhICAoIT4gJyE/ICEhQCA+ID8gQP2FAiEhIBX9CQIAISggKCFBICYhQiAiIUMgQSBCIEP9hQIhIiAoIUQgJyFFICMhRiBEIEUgRv2FAiEjIBb9CQIAISggKCFHICYhSCAkIUkgRyBIIEn9hQIhJCAoIUogJyFLICUhTCBKIEsgTP2FAiElIBf9AAQgISYgF/0ABDAhJyAR/QkCBCEoICghTSAmIU4gGiFPIE0gTiBP/YUCIRogKCFQICchUSAbIVIgUCBRIFL9hQIhGyAS/QkCBCEoICghUyAmIVQgHCFVIFMgVCBV/YUCIRwgKCFWICchVyAdIVggViBXIFj9hQIhHSAT/QkCBCEoICghWSAmIVogHiFbIFkgWiBb/YUCIR4gKCFcICchXSAfIV4gXCBdIF79hQIhHyAU/QkCBCEoICghXyAmIWAgICFhIF8gYCBh/YUCISAgKCFiICchYyAhIWQgYiBjIGT9hQIhISAV/QkCBCEoICghZSAmIWYgIiFnIGUgZiBn/YUCISIgKCFoICchaSAjIWogaCBpIGr9hQIhIyAW/QkCBCEoICghayAmIWwgJCFtIGsgbCBt/YUCISQgKCFuICchbyAlIXAgbiBvIHD9hQIhJSAX/QAEQCEmIBf9AARQIScgEf0JAgghKCAoIXEgJiFyIBohcyBxIHIgc/2FAiEaICghdCAnIXUgGyF2IHQgdSB2/YUCIRsgEv0JAgghKCAoIXcgJiF4IBwheSB3IHggef2FAiEcICgheiAnIXsgHSF8IHogeyB8/YUCIR0gE/0JAgghKCAoIX0gJiF+IB4hfyB9IH4gf/2FAiEeICghgAEgJyGBASAfIYIBIIABIIEBIIIB/YUCIR8gFP0JAgghKCAoIYMBICYhhAEgICGFASCDASCEASCFAf2FAiEgICghhgEgJyGHASAhIYgBIIYBIIcBIIgB/YUCISEgFf0JAgghKCAoIYkBICYhigEgIiGLASCJASCKASCLAf2FAiEiICghjAEgJyGNASAjIY4BIIwBII0BII4B/YUCISMgFv0JAgghKCAoIY8BICYhkAEgJCGRASCPASCQASCRAf2FAiEkICghkgEgJyGTASAlIZQBIJIBIJMBIJQB/YUCISUgF/0ABGAhJiAX/QAEcCEnIBH9CQIMISggKCGVASAmIZYBIBohlwEglQEglgEglwH9hQIhGiAoIZgBICchmQEgGyGaASCYASCZASCaAf2FAiEbIBL9CQIMISggKCGbASAmIZwBIBwhnQEgmwEgnAEgnQH9hQIhHCAoIZ4BICchnwEgHSGgASCeASCfASCgAf2FAiEdIBP9CQIMISggKCGhASAmIaIBIB4howEgoQEgogEgowH9hQIhHiAoIaQBICchpQEgHyGmASCkASClASCmAf2FAiEfIBT9CQIMISggKCGnASAmIagBICAhqQEgpwEgqAEgqQH9hQIhICAoIaoBICchqwEgISGsASCqASCrASCsAf2FAiEhIBX9CQIMISggKCGtASAmIa4BICIhrwEgrQEgrgEgrwH9hQIhIiAoIbABICchsQEgIyGyASCwASCxASCyAf2FAiEjIBb9CQIMISggKCGzASAmIbQBICQhtQEgswEgtAEgtQH9hQIhJCAoIbYBICchtwEgJSG4ASC2ASC3ASC4Af2FAiElIBf9AASAASEmIBf9AASQASEnIBH9CQIQISggKCG5ASAmIboBIBohuwEguQEgugEguwH9hQIhGiAoIbwBICchvQEgGyG+ASC8ASC9ASC+Af2FAiEbIBL9CQIQISggKCG/ASAmIcABIBwhwQEgvwEgwAEgwQH9hQIhHCAoIcIBICchwwEgHSHEASDCASDDASDEAf2FAiEdIBP9CQIQISggKCHFASAmIcYBIB4hxwEgxQEgxgEgxwH9hQIhHiAoIcgBICchyQEgHyHKASDIASDJASDKAf2FAiEfIBT9CQIQISggKCHLASAmIcwBICAhzQEgywEgzAEgzQH9hQIhICAoIc4BICchzwEgISHQASDOASDPASDQAf2FAiEhIBX9CQIQISggKCHRASAmIdIBICIh0wEg0QEg0gEg0wH9hQIhIiAoIdQBICch1QEgIyHWASDUASDVASDWAf2FAiEjIBb9CQIQISggKCHXASAmIdgBICQh2QEg1wEg2AEg2QH9hQIhJCAoIdoBICch2wEgJSHcASDaASDbASDcAf2FAiElIBf9AASgASEmIBf9AASwASEnIBH9CQIUISggKCHdASAmId4BIBoh3wEg3QEg3gEg3wH9hQIhGiAoIeABICch4QEgGyHiASDgASDhASDiAf2FAiEbIBL9CQIUISggKCHjASAmIeQBIBwh5QEg4wEg5AEg5QH9hQIhHCAoIeYBICch5wEgHSHoASDmASDnASDoAf2FAiEdIBP9CQIUISggKCHpASAmIeoBIB4h6wEg6QEg6gEg6wH9hQIhHiAoIewBICch7QEgHyHuASDsASDtASDuAf2FAiEfIBT9CQIUISggKCHvASAmIfABICAh8QEg7wEg8AEg8QH9hQIhICAoIfIBICch8wEgISH0ASDyASDzASD0Af2FAiEhIBX9CQIUISggKCH1ASAmIfYBICIh9wEg9QEg9gEg9wH9hQIhIiAoIfgBICch+QEgIyH6ASD4ASD5ASD6Af2FAiEjIBb9CQIUISggKCH7ASAmIfwBICQh/QEg+wEg/AEg/QH9hQIhJCAoIf4BICch/wEgJSGAAiD+ASD/ASCAAv2FAiElIBf9AATAASEmIBf9AATQASEnIBH9CQIYISggKCGBAiAmIYICIBohgwIggQIgggIggwL9hQIhGiAoIYQCICchhQIgGyGGAiCEAiCFAiCGAv2FAiEbIBL9CQIYISggKCGHAiAmIYgCIBwhiQIghwIgiAIgiQL9hQIhHCAoIYoCICchiwIgHSGMAiCKAiCLAiCMAv2FAiEdIBP9CQIYISggKCGNAiAmIY4CIB4hjwIgjQIgjgIgjwL9hQIhHiAoIZACICchkQIgHyGSAiCQAiCRAiCSAv2FAiEfIBT9CQIYISggKCGTAiAmIZQCICAhlQIgkwIglAIglQL9hQIhICAoIZYCICchlwIgISGYAiCWAiCXAiCYAv2FAiEhIBX9CQIYISggKCGZAiAmIZoCICIhmwIgmQIgmgIgmwL9hQIhIiAoIZwCICchnQIgIyGeAiCcAiCdAiCeAv2FAiEjIBb9CQIYISggKCGfAiAmIaACICQhoQIgnwIgoAIgoQL9hQIhJCAoIaICICchowIgJSGkAiCiAiCjAiCkAv2FAiElIBf9AATgASEmIBf9AATwASEnIBH9CQIcISggKCGlAiAmIaYCIBohpwIgpQIgpgIgpwL9hQIhGiAoIagCICchqQIgGyGqAiCoAiCpAiCqAv2FAiEbIBL9CQIcISggKCGrAiAmIawCIBwhrQIgqwIgrAIgrQL9hQIhHCAoIa4CICchrwIgHSGwAiCuAiCvAiCwAv2FAiEdIBP9CQIcISggKCGxAiAmIbICIB4hswIgsQIgsgIgswL9hQIhHiAoIbQCICchtQIgHyG2AiC0AiC1AiC2Av2FAiEfIBT9CQIcISggKCG3AiAmIbgCICAhuQIgtwIguAIguQL9hQIhICAoIboCICchuwIgISG8AiC6AiC7AiC8Av2FAiEhIBX9CQIcISggKCG9AiAmIb4CICIhvwIgvQIgvgIgvwL9hQIhIiAoIcACICchwQIgIyHCAiDAAiDBAiDCAv2FAiEjIBb9CQIcISggKCHDAiAmIcQCICQhxQIgwwIgxAIgxQL9hQIhJCAoIcYCICchxwIgJSHIAiDGAiDHAiDIAv2FAiElIBFBIGohESASQSBqIRIgE0EgaiETIBRBIGohFCAVQSBqIRUgFkEgaiEWIBdBgAJqIRcMAQsLIAYgDmr9AAQAIckCIAYgDmr9AAQQIcoCIBAgGiDJAv3kASAZ/esB/QsEACAQIBsgygL95AEgGf3rAf0LBBAgECAIaiEQIBAgHCDJAv3kASAZ/esB/QsEACAQIB0gygL95AEgGf3rAf0LBBAgECAIaiEQIBAgHiDJAv3kASAZ/esB/QsEACAQIB8gygL95AEgGf3rAf0LBBAgECAIaiEQIBAgICDJAv3kASAZ/esB/QsEACAQICEgygL95AEgGf3rAf0LBBAgECAIaiEQIBAgIiDJAv3kASAZ/esB/QsEACAQICMgygL95AEgGf3rAf0LBBAgECAIaiEQIBAgJCDJAv3kASAZ/esB/QsEACAQICUgygL95AEgGf3rAf0LBBAgECAIaiEQDAELCyADIRggCyAYQQV0I6QBamohCyAMQQhqIQwMAQsLC6EBAQl/IAAjb0ECdGohBSAEIANrI6YBakEBayOmAW0jpgFsIQYgAyEHIAEhCEEAIQkDQCAJI25IBEAgCUEBaiNuRiEKIAoEfyACBSAJECwLIQsgCRAtIQwgCRANIQ0gCCAHIAwQBWxqIAwQBSAGIAwgDSAFIAkQLmogBSAJEC9qIAsgByANEAVsaiANEAUgCkUQMCALIQggCUEBaiEJDAELCws5AQN/IAMhBQNAIAUgBEgEQCAAIAEgAiAFIAUjvwFqIgYgBCIHIAYgB0gbEDEgBSO/AWohBQwBCwsLSAICfwJ9QQAhASAAKgIAIQNBASECA0AgAiNtSARAIAAgAkECdGoqAgAhBCAEIANeBEAgBCEDIAIhAQsgAkEBaiECDAELCyABC8oEAw58Bn4CfwJ8IAAhASABvSEPIA9CNIinQf8PcSEVIBVByQdrQT9PBEBEAAAAAAAA8D8gFUHJB2tBgICAgHhPDQEaIBVBiQhPBEBEAAAAAAAAAAAgD0KAgICAgICAeFENAhpEAAAAAAAA8D8gAaAgFUH/D08NAhpEAAAAAAAAAABEAAAAAAAA8H8gD0IAUxsMAgtBACEVC0T+gitlRxVnQCABoiECIAJEAAAAAAAAOEOgIQMgA70hECADRAAAAAAAADhDoSEDIAEgA0QAAPr+Qi52v6KgIANEOjuevJr3DL2ioCEEIBBB/wCsg0IBhqchFiAQQjRBB6x9hiERQQggFkEDdGopAwC/IQVBCCAWQQN0aikDCCARfCESIAQgBKIhBiAFIASgIAZEvf3/////3z8gBEQ8VFVVVVXFP6KgoqAgBiAGokSRKxfPVVWlPyAERBfQpGcREYE/oqCioCEHIBVBAEYEQAJ8IAchCCASIRMgECEUIBRCgICAgAiDQgBSRQRAIBNC8QdCNIZ9IRMgE78hCUQAAAAAAAAAfyAJIAkgCKKgogwBCyATQv4HQjSGfCETIBO/IQkgCSAJIAiioCEKIAqZRAAAAAAAAPA/YwRARAAAAAAAAPA/IAqmIQsgCSAKoSAJIAiioCEMIAsgCqAhDSALIA2hIAqgIAygIQwgDSAMoCALoSEKIApEAAAAAAAAAABhBEAgE0KAgICAgICAgIB/g78hCgsLIApEAAAAAAAAEACiCwwBCyASvyEOIA4gDiAHoqALC3MCB38CfSM/IQEjRyABaioCACEIIAAhAiAAEDMhAyACIANBAnRqKgIAIQlBACEEQQAhBQNAIAUjbUgEQCAAIQYgBSEHIAYgB0ECdGoqAgAgCZO7EDQgCLtmBEAgBEEBIAV0ciEECyAFQQFqIQUMAQsLIAQLTgEDfyNUQQBGBH9BfwUjVCAAQQJ0aigCAAshAkEBIAEjnQFGI3lBAEYbBEAgAg8LI3kgAUECdGooAgAhAyADIAJxIQQgBCADIARBAEcbC2ECAn8CfUF/IQJDAAAAACEEQQAhAwNAIAMjbUgEQCAAIANBAnRqKgIAIQUgASADdkEBcUEARwR/QQEgBSAEXiACQQBIGwVBAAsEQCAFIQQgAyECCyADQQFqIQMMAQsLIAIL+gEBF39BASEEIAAhBSAEIQYgBiEHQRghCCOZASAHQQV0aiAIaigCACNuQQFrQQJ0aigCACAFI25BAWsQDRAFbGoQNSEJIAIgAxA2IQogCSAKcSELQQAhDCABIQ0gDCEOIA4hD0EUIRAjmQEgD0EFdGogEGooAgAgDSNuQQFrEA0QBWxqIREjQCESI0cgEmoqAgBDAAAAAFwEf0EAIRMgACEUIBMhFSAVIRZBGCEXI5kBIBZBBXRqIBdqKAIAI25BAWtBAnRqKAIAIBQjbkEBaxANEAVsagUgEQshGCARIRkgGCALIAogC0EARxsQNyEaIBkgGkECdGoqAgALQwEFf0EAIQEgACECIAEhAyADIQRBGCEFI5kBIARBBXRqIAVqKAIAI25BAWtBAnRqKAIAIAIjbkEBaxANEAVsaioCAAubAQINfwF9QQAhAyAAIQQgAyEFIAUhBkEUIQcjmQEgBkEFdGogB2ooAgAgBCNuQQFrEA0QBWxqIQggAiABI1YbIQkjVSAJI21sQQJ0aiEKQwAAAAAhEEEAIQsDQCALI21IBEAgCiEMIAshDSAIIQ4gCyEPIBAgDCANQQJ0aioCACAOIA9BAnRqKgIAlJIhECALQQFqIQsMAQsLIBALwAEBEH9BACEEIAEhBSAEIQYgBiEHQRQhCCOZASAHQQV0aiAIaigCACAFI25BAWsQDRAFbGohCSM5IQojRyAKaioCAEMAAAAAXAR/QQAhCyAAIQwgCyENIA0hDkEYIQ8jmQEgDkEFdGogD2ooAgAjbkEBa0ECdGooAgAgDCNuQQFrEA0QBWxqBSAJCyEQI3lBAEZBACNUQQBGGwR/IBAQMwUgECACIAMQNhA3CyERIAkhEiARIRMgEiATQQJ0aioCAAs9ACNIIz5GBEAgACABIAIgAxA4DwsjSCNDRgRAIAAQOQ8LI0gjQkYEQCABIAIgAxA6DwsgACABIAIgAxA7C0ABAn8gACECA0AgAiABSARAIwIgAkEBdGovAQAhAyOSASACQQJ0aiACIAIgAyOdARA8OAIAIAJBAWohAgwBCwsLlAMBH38jogEiAyOjASIEIAMgBEobI6YBakEBayOmAW0hBSNJIAVsIQYgBhAoIQcDQCAHIAZIBEAjZCEIIAchCQNAIAkgCEgEQCAJIAVtIQogCSAKIAVsayELIAggCiAFbGsiDCAFIg0gDCANSBshDiAKIAVsIA5qIQkgCiEPI0ohECNLIREjogEjoQEgDyAQIBFqSEEAIA8gEE4bGyESIAohEyNMIRQjTSEVI6MBQQAgEyAUIBVqSEEAIBMgFE4bGyEWIAsjpgFsIRcgDiOmAWwiGCAWIhkgGCAZSBshGiAOI6YBbCIbIBIiHCAbIBxIGyEdIAojc2whHiAKEAIgASAeaiAXIBoQKiAAIB5qIBcgHRArQQAhHyPBAQRAIB8QAAsgFyAaSARAIAEgHmojiQEjigEgFyAaEDILIBcgHUgEQCAAIB5qI4gBI25BAWsQLCAXIB0QMgtBASEgI8EBBEAgIBAACyNJQQFGQQAgAhsEQCAXIBoQPQtBAiEhI8EBBEAgIRAACwwBCwsgBhAoIQcMAQsLC2YBCH8jogEiACOjASIBIAAgAUobIQIgAiOmAWpBAWsjpgFtIQMgAxAoIQQDQCAEIANIBEAgBCOmAWwjZCOmAWwiBSACIgYgBSAGSBsQPSADECghBAwBCwtBAiEHI8EBBEAgBxAACwvLBQMVfAR+An8CfCAAIQEgAb0hFiAWQoCAgICAgID3P31CgICAgICgwvg/QoCAgICAgID3P31UBEAgAUQAAAAAAADwP6EhAiACIAKiIQMgAyACoiEEIAREd1VVVVVV1T8gAkTL/f/////Pv6KgIANEDN2VmZmZyT+ioCAERKdFZ1VVVcW/IAJEMN5EoyRJwj+ioCADRGU9QqT//7+/oqAgBETK1ioohHG8PyACRP9osEPrmbm/oqAgA0SF0K/3goG3P6KgIAREzUXRdRNStb+ioKKgoqCiIQUgAkQAAAAAAACgQaIhBiACIAagIAahIQcgAiAHoSEIIAcgB6JEAAAAAAAA4L+iIQYgAiAGoCEJIAIgCaEgBqAhCiAKRAAAAAAAAOC/IAiiIAcgAqCioCEKIAUgCqAgCaAMAQsgFkIwiKchGiAaQRBrQfD/AUEQa08EQEQAAAAAAADwvyABIAGioyAWQgGGQgBRDQEaIAEgFkQAAAAAAADwf71RDQEaIAEgAaEgASABoaNBASAaQfD/AXFB8P8BRiAaQYCAAnEbDQEaIAFEAAAAAAAAMEOivSEWIBZCNEI0hn0hFgsgFkKAgICAgICA8z99IRcgF0I0QQesfYhB/wCsg6chGyAXQjSHIRggFiAXQv8fQjSGg30hGUGIECAbQQFBA2p0aisDACELQYgQIBtBAUEDanRqKwMIIQwgGb8hDUGIICAbQQFBA2p0aisDACEOQYggIBtBAUEDanRqKwMIIQ8gDSAOoSAPoSALoiEQIBi5IREgEUQAOPr+Qi7mP6IgDKAhEiASIBCgIRMgEiAToSAQoCARRDBnx5NX8y49oqAhFCAQIBCiIRUgFCAVRAEAAAAAAOC/oqAgECAVokRbMFFVVVXVPyAQRJBF6////8+/oqAgFUQRAfEks5nJPyAQRJ/IBuV1VcW/oqCioKKgIBOgCwvcBQQafwN9CHsCfCNuQQFrEA0hBSAAIQYgASEHIAYhCCAIIQlBGCEKI5kBIAlBBXRqIApqKAIAI25BAWtBAnRqKAIAIAcjbkEBaxANEAVsaiELIAAhDCABIQ0gDCEOIA4hD0EcIRAjmQEgD0EFdGogEGooAgAjbkECdGooAgAgDSNuQQFrEA0QBWxqIREgCxAzIRIgCyETIBIhFCATIBRBAnRqKgIAIR8gH/0TISJBACEVA0AgFSAFSARAIBVBAnQhFiALIBZq/QAEACAi/eUBISMgI0P2qK7C/RP96wEhJCAkQzuquD/9E/3mAf1qISUgJCAlQwCAMT/9E/3mAf3lASEmICYgJUODgF65/RP95gH95QEhJkNnaVA5/RMhJyAnICb95gFDzkO3Ov0T/eQBIScgJyAm/eYBQwiJCDz9E/3kASEnICcgJv3mAUPBqSo9/RP95AEhJyAnICb95gFDqqoqPv0T/eQBIScgJyAm/eYBQwAAAD/9E/3kASEnICYgJv3mASAn/eYBICZDAACAP/0T/eQB/eQBIScgJf34AUH/AP0R/a4BQRf9qwEhKCARIBZqICcgKP3mAf0LBAAgFUEEaiEVDAELC0MAAAAAISBEAAAAAAAAAAAhKkEAIRcDQCAXI21IBEAgESEYIBchGSAYIBlBAnRqKgIAISEgICAhkiEgIAshGiAXIRsgKiAhuyAaIBtBAnRqKgIAIB+Tu6KgISogF0EBaiEXDAELCyACIAOUICAgBJSV/RMhKUEAIRwDQCAcIAVIBEAgHEECdCEdIBEgHWogESAdav0ABAAgKf3mAf0LBAAgHEEEaiEcDAELCyNtIR4DQCAeIAVIBEAgESAeQQJ0akMAAAAAOAIAIB5BAWohHgwBCwsgILsQQCErI4sBIAFBA3RqIB+7ICugOQMAI4wBIAFBA3RqIAO7ICsgKiAgu6OhojkDACONASABQQJ0aiASNgIAC/UBAhN/An0jQSECQwAAAEAjRyACaioCAJQgAZQjbbKVIRUgFUMAAAAAWwRADwtBASEDIAAhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEBIQkgACEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOQQAhDwNAIA8jbUgEQCAOIRIgDyETIAghECAPIREgFSAQIBFBAnRqKgIAlCEWIBIgE0ECdGohFCAUIBQqAgAgFpI4AgAgD0EBaiEPDAELCwsZAQF/I25BAWsQDUECdCEBIABBACAB/AsAC6kCAwN/B3wCfSMJIABBAnRqKAIEIQFEAAAAAAAAAAAhBEQAAAAAAAAAACEFRAAAAAAAAAAAIQYjCSAAQQJ0aigCACECA0AgAiABSQRAIwogAkEBdGovAQAhAyOSASADQQJ0aioCACELIwsgAkECdGoqAgAgC5QhDCAEIAy7oCEEIAUgDCALlLugIQUjDEEARwRAIAYjDCACQQJ0aioCACALlLugIQYLIAJBAWohAgwBCwsjT7shByMHIABBAnRqKgIAuyAHIASioCEIIwggAEECdGoqAgC7IAdEAAAAAAAAAEAgBqIgByAFoqCioCEJI5EBIABBA3RqRAAAAAAAAAAAIAkgCCAIoqGlOQMAIAghCiAKI1C7YwR8I1C7BSNRuyAKIAojUbtkGwsLuQMCHn8FfSAAIQIDQCACIAFJBEAjAyACQQJ0aioCACEgQQEgAkMAAIA/ICBDAACAPxBBIAIgIBBCQQAhAyACIQQgAyEFIAUhBkEYIQcjmQEgBkEFdGogB2ooAgAjbkEBa0ECdGooAgAgBCNuQQFrEA0QBWxqIQhBACEJIAIhCiAJIQsgCyEMQRwhDSOZASAMQQV0aiANaigCACNuQQJ0aigCACAKI25BAWsQDRAFbGohDkEBIQ8gAiEQIA8hESARIRJBHCETI5kBIBJBBXRqIBNqKAIAI25BAnRqKAIAIBAjbkEBaxANEAVsaiEUIA4QQyMEIAJBAnRqKAIEIRUjBCACQQJ0aigCACEWA0AgFiAVSQRAIwUgFmotAAAhFyMGIBZBAnRqKgIAISEgCCEYIBchGSAYIBlBAnRqKgIAIBYQRLaTISIgDiEaIBchG0MAAABAICGUICKUISMgGiAbQQJ0aiEcIBwgHCoCACAjkjgCACAUIR0gFyEeICGMISQgHSAeQQJ0aiEfIB8gHyoCACAkkjgCACOOASAWQQJ0aiAiOAIAIBZBAWohFgwBCwsgAkEBaiECDAELCwuJAQIBfQV/I1dBAEYEQCOBASAAQQJ0aigCALMPC0MAAAAAIQEgACECI4YBIAJBAnRqKAIAIQMDQCADI50BRwRAIANBAnQhBCN6IARqKAIAIQUgASNXQQBGBH1DAACAPwUjVyAFI1hrQQJ0aioCAAuSIQEgAyEGI4cBIAZBAnRqKAIAIQMMAQsLIAELgAECA30CfyN4IAFBAnRqKgIAIQIjgAEgAGooAgAhBSAFI50BRgRAIAIhAyNQI1EgAyADI1FeGyADI1BdGw8LI2tBAEoEfyN1IAFBAXRqLwEABUEACyEGIAIjTyN/IABqKAIAIAUgBiABEDyUkiEEI1AjUSAEIAQjUV4bIAQjUF0bC4EEAiR/Bn0gACECA0AgAiABSQRAIAIQRiEmQQEgAkMAAIA/ICYjarIQQSACICYjarKVEEJBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOQQEhDyACIRAgDyERIBEhEkEcIRMjmQEgEkEFdGogE2ooAgAjbkECdGooAgAgECNuQQFrEA0QBWxqIRQgDhBDIAIhFSOGASAVQQJ0aigCACEWA0AgFiOdAUcEQCAWQQJ0IRcgFyEYI3ogGGooAgAhGSAZIRojdiAaai0AACEbIBkhHCNXQQBGBH1DAACAPwUjVyAcI1hrQQJ0aioCAAshJyAIIR0gGyEeIB0gHkECdGoqAgAgFyAZEEeTISggDiEfIBshICAoISkgJ0MAAIC/QwAAgD8gKZaXQwAAAEAgKZQjUhuUI2qylSEqIB8gIEECdGohISAhICEqAgAgKpI4AgAgFCEiIBshIyAnjCNqspUhKyAiICNBAnRqISQgJCAkKgIAICuSOAIAI44BIBdqICg4AgAgFiElI4cBICVBAnRqKAIAIRYMAQsLIAJBAWohAgwBCwsLWgEGf0EAIQEDQCABQQFqI0lIBEAgASECIAAhAyACIQQgBCEFQRwhBiOZASAFQQV0aiAGaigCACNuQQJ0aigCACADI25BAWsQDRAFbGoQQyABQQFqIQEMAQsLC9kBAhN/AX1BASECIAAhAyACIQQgBCEFQRQhBiOZASAFQQV0aiAGaigCACADI25BAWsQDRAFbGohByABIQggByAIQQJ0aioCACEVI0lBBEYEQEECIQkgACEKIAkhCyALIQxBFCENI5kBIAxBBXRqIA1qKAIAIAojbkEBaxANEAVsaiEOIAEhDyAVIA4gD0ECdGoqAgCWIRULQQAhECAAIREgECESIBIhE0EYIRQgFSOZASATQQV0aiAUaigCACNuQQFrQQJ0aigCACARI25BAWsQDRAFbGoqAgCTCycCAX8BfSNEIQEjRyABaioCACECQwAAgD8gApMgAiAAQwAAAABdGwsiAQF/I0UhASNHIAFqKgIAuyAAu6JEAAAAAAAAVECkEDS2CxUBAX8jRiEBIAAQTCNHIAFqKgIAlgu6BAIIfSZ/IAAgARBKIQVBACENIAAhDiANIQ8gDyEQQRwhESOZASAQQQV0aiARaigCACNuQQJ0aigCACAOI25BAWsQDRAFbGohEkEAIRNDAAAAwCADlCAFEEuUIAWUIQYgEiATQQJ0aiEUIBQgFCoCACAGkjgCAEEBIRUgACEWIBUhFyAXIRhBGCEZI5kBIBhBBXRqIBlqKAIAI25BAWtBAnRqKAIAIBYjbkEBaxANEAVsaiEaIAEhGyAaIBtBAnRqKgIAIAKTIQdBASEcIAAhHSAcIR4gHiEfQRwhICOZASAfQQV0aiAgaigCACNuQQJ0aigCACAdI25BAWsQDRAFbGohISABISIgByEIIANDAACAv0MAAIA/IAiWl0MAAABAIAiUI1IblCEJICEgIkECdGohIyAjICMqAgAgCZI4AgAjjgEgBGogBzgCACNJQQRGBEBBAiEkIAAhJSAkISYgJiEnQRghKCOZASAnQQV0aiAoaigCACNuQQFrQQJ0aigCACAlI25BAWsQDRAFbGohKSABISogKSAqQQJ0aioCACACkyEKQQIhKyAAISwgKyEtIC0hLkEcIS8jmQEgLkEFdGogL2ooAgAjbkECdGooAgAgLCNuQQFrEA0QBWxqITAgASExIAohCyADQwAAgL9DAACAPyALlpdDAAAAQCALlCNSG5QhDCAwIDFBAnRqITIgMiAyKgIAIAySOAIAI48BIARqIAo4AgALI5ABIARqIAU4AgAgAyAFEE2UC7oCAg9/BH0gACECA0AgAiABSQRAIAIQSSMEIAJBAnRqKAIAIQMjBCACQQJ0aigCBCEEQwAAAAAhESADIQUDQCAFIARJBEAjBSAFai0AACEGIwYgBUECdGoqAgAhEiARIAIgBiAFEES2IBIgBUECdBBOkiERIAVBAWohBQwBCwsjSUEBayACIBFDAACAP0MAAIA/EEEjSUEBayEHIAIhCCAHIQkgCSEKQRwhCyOZASAKQQV0aiALaigCACNuQQJ0aigCACAII25BAWsQDRAFbGohDCADIQ0DQCANIARJBEAjkAEgDUECdGoqAgAQTSETIAwhDiMFIA1qLQAAIQ8jBiANQQJ0aioCAIwgE5QhFCAOIA9BAnRqIRAgECAQKgIAIBSSOAIAIA1BAWohDQwBCwsgAkEBaiECDAELCwuvAwIafwR9IAAhAgNAIAIgAUkEQCACEElDAAAAACEcIAIhAyOGASADQQJ0aigCACEEA0AgBCOdAUcEQCAEQQJ0IQUgBSEGI3ogBmooAgAhByAHIQgjV0EARgR9QwAAgD8FI1cgCCNYa0ECdGoqAgALI2qylSEdIAchCSAcIAIjdiAJai0AACAFIAcQRyAdIAUQTpIhHCAEIQojhwEgCkECdGooAgAhBAwBCwsjSUEBayACIBxDAACAP0MAAIA/EEEjSUEBayELIAIhDCALIQ0gDSEOQRwhDyOZASAOQQV0aiAPaigCACNuQQJ0aigCACAMI25BAWsQDRAFbGohECACIREjhgEgEUECdGooAgAhEgNAIBIjnQFHBEAgEkECdCETIBMhFCN6IBRqKAIAIRUjkAEgE2oqAgAQTSEeIBAhGCAVIRYjdiAWai0AACEZIBUhFyNXQQBGBH1DAACAPwUjVyAXI1hrQQJ0aioCAAuMI2qylSAelCEfIBggGUECdGohGiAaIBoqAgAgH5I4AgAgEiEbI4cBIBtBAnRqKAIAIRIMAQsLIAJBAWohAgwBCwsL3QICFX8EfSAAIQIDQCACIAFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOIA4QQyMEIAJBAnRqKAIEIQ8jBCACQQJ0aigCACEQA0AgECAPSQRAIwUgEGotAAAhESAQEES2IRcgCCESIBEhEyASIBNBAnRqKgIAIBeTIRggDiEUIBEhFUMAAABAIwYgEEECdGoqAgCUIBiUIRkgFCAVQQJ0aiEWIBYgFioCACAZkjgCACOOASAQQQJ0aiAYOAIAIBchGiOPASAQQQJ0akMAAIA/QwAAAABBASAaI1FbIBojUFsbGzgCACAQQQFqIRAMAQsLIAJBAWohAgwBCwsLowMCG38FfSAAIQIDQCACIAFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOIA4QQyACIQ8jhgEgD0ECdGooAgAhEANAIBAjnQFHBEAgEEECdCERIBEhEiN6IBJqKAIAIRMgEyEUI3YgFGotAAAhFSARIBMQRyEdIAghFiAVIRcgFiAXQQJ0aioCACAdkyEeIA4hGSAVIRogEyEYIB4hHyNXQQBGBH1DAACAPwUjVyAYI1hrQQJ0aioCAAtDAACAv0MAAIA/IB+Wl0MAAABAIB+UI1IblCNqspUhICAZIBpBAnRqIRsgGyAbKgIAICCSOAIAI44BIBFqIB44AgAgHSEhI48BIBFqQwAAgD9DAAAAAEEBICEjUVsgISNQWxsbOAIAIBAhHCOHASAcQQJ0aigCACEQDAELCyACQQFqIQIMAQsLCwcAI0gjPUcLGwEBfxBTBH0jOCEAI0cgAGoqAgAFQwAAgD8LC9cCAgN9FX8QVCECIAAhBQNAIAUgAUkEQEEAIAUgAiMDIAVBAnRqKgIAQwAAgD8QQUEAIQYgBSEHIAYhCCAIIQlBGCEKI5kBIAlBBXRqIApqKAIAI25BAWtBAnRqKAIAIAcjbkEBaxANEAVsaiELQQAhDCAFIQ0gDCEOIA4hD0EcIRAjmQEgD0EFdGogEGooAgAjbkECdGooAgAgDSNuQQFrEA0QBWxqIREjBCAFQQJ0aigCBCESIwQgBUECdGooAgAhEwNAIBMgEkkEQCMFIBNqLQAAIRQQUwR9IAshFSAUIRYgFSAWQQJ0aioCACATEES2kwVDAAAAAAshAyARIRcgFCEYIwYgE0ECdGoqAgBDAAAAQCADlCACk5QhBCAXIBhBAnRqIRkgGSAZKgIAIASSOAIAI44BIBNBAnRqIAM4AgAgE0EBaiETDAELCyAFQQFqIQUMAQsLC5cDAgR9G38QVCECIAAhBgNAIAYgAUkEQEEAIAYgAiAGEEYjarIQQUEAIQcgBiEIIAchCSAJIQpBGCELI5kBIApBBXRqIAtqKAIAI25BAWtBAnRqKAIAIAgjbkEBaxANEAVsaiEMQQAhDSAGIQ4gDSEPIA8hEEEcIREjmQEgEEEFdGogEWooAgAjbkECdGooAgAgDiNuQQFrEA0QBWxqIRIgBiETI4YBIBNBAnRqKAIAIRQDQCAUI50BRwRAIBRBAnQhFSAVIRYjeiAWaigCACEXIBchGCN2IBhqLQAAIRkQUwR9IAwhGiAZIRsgGiAbQQJ0aioCACAVIBcQR5MFQwAAAAALIQMgEiEdIBkhHiAXIRwgAyEEI1dBAEYEfUMAAIA/BSNXIBwjWGtBAnRqKgIAC0MAAIC/QwAAgD8gBJaXQwAAAEAgBJQjUhsgApOUI2qylSEFIB0gHkECdGohHyAfIB8qAgAgBZI4AgAjjgEgFWogAzgCACAUISAjhwEgIEECdGooAgAhFAwBCwsgBkEBaiEGDAELCwtlACNIIz5GBEAgAgRAIAAgARBFBSAAIAEQSAsPCyNII0NGBEAgAgRAIAAgARBPBSAAIAEQUAsPCyNII0JGBEAgAgRAIAAgARBRBSAAIAEQUgsPCyACBEAgACABEFUFIAAgARBWCwuOBAIHfxh7IAQhBUEAIQYDQCAGIAJIBEAgACAGIAFsaiEHIAcgA0ECdGohCANAIAcgCEkEQEEAIQkDQCAJQQhJBEAgByAJIAFsaiEKIAUgCUECdGohCyAK/QAEACEMIAogAWr9AAQAIQ0gCkECIAFsav0ABAAhDiAKQQMgAWxq/QAEACEPIAwhECANIREgDiESIA8hEyAQIBH9DQABAgMQERITBAUGBxQVFhchFCALIBQgEiAT/Q0AAQIDEBESEwQFBgcUFRYX/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAMIRUgDSEWIA4hFyAPIRggFSAW/Q0AAQIDEBESEwQFBgcUFRYXIRkgCyAZIBcgGP0NAAECAxAREhMEBQYHFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBCAgDCEaIA0hGyAOIRwgDyEdIBogG/0NCAkKCxgZGhsMDQ4PHB0eHyEeIAsgHiAcIB39DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhf9CwRAIAwhHyANISAgDiEhIA8hIiAfICD9DQgJCgsYGRobDA0ODxwdHh8hIyALICMgISAi/Q0ICQoLGBkaGwwNDg8cHR4f/Q0ICQoLDA0ODxgZGhscHR4f/QsEYCAJQQRqIQkMAQsLIAdBEGohByAFQYABaiEFDAELCyAGI6UBaiEGDAELCwueCAI+exB/IAD9AAQAIQYgAP0ABCAhByAA/QAEQCEIIAD9AARgIQkgAP0ABIABIQogAP0ABKABIQsgASFEIAYhDCAHIQ0gCCEOIAkhDyAMIA39DQABAgMQERITBAUGBxQVFhchECAQIA4gD/0NAAECAxAREhMEBQYHFBUWF/0NAAECAwQFBgcQERITFBUWFyERIAMhRSAFIRIgRCARIEX9AAQAIBL9RP1O/QsEACABQRBqIUYgCiETIAshFCAKIRUgCyEWIBMgFP0NAAECAxAREhMEBQYHFBUWFyEXIBcgFSAW/Q0AAQIDEBESEwQFBgcUFRYX/Q0AAQIDBAUGBxAREhMUFRYXIRggA0EQaiFHIAUhGSBGIBggR/1dAwAgGf1E/U79WwMAACABIAJqIQEgAyAEaiEDIAEhSCAGIRogByEbIAghHCAJIR0gGiAb/Q0AAQIDEBESEwQFBgcUFRYXIR4gHiAcIB39DQABAgMQERITBAUGBxQVFhf9DQgJCgsMDQ4PGBkaGxwdHh8hHyADIUkgBSEgIEggHyBJ/QAEACAg/UT9Tv0LBAAgAUEQaiFKIAohISALISIgCiEjIAshJCAhICL9DQABAgMQERITBAUGBxQVFhchJSAlICMgJP0NAAECAxAREhMEBQYHFBUWF/0NCAkKCwwNDg8YGRobHB0eHyEmIANBEGohSyAFIScgSiAmIEv9XQMAICf9RP1O/VsDAAAgASACaiEBIAMgBGohAyABIUwgBiEoIAchKSAIISogCSErICggKf0NCAkKCxgZGhsMDQ4PHB0eHyEsICwgKiAr/Q0ICQoLGBkaGwwNDg8cHR4f/Q0AAQIDBAUGBxAREhMUFRYXIS0gAyFNIAUhLiBMIC0gTf0ABAAgLv1E/U79CwQAIAFBEGohTiAKIS8gCyEwIAohMSALITIgLyAw/Q0ICQoLGBkaGwwNDg8cHR4fITMgMyAxIDL9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhchNCADQRBqIU8gBSE1IE4gNCBP/V0DACA1/UT9Tv1bAwAAIAEgAmohASADIARqIQMgASFQIAYhNiAHITcgCCE4IAkhOSA2IDf9DQgJCgsYGRobDA0ODxwdHh8hOiA6IDggOf0NCAkKCxgZGhsMDQ4PHB0eH/0NCAkKCwwNDg8YGRobHB0eHyE7IAMhUSAFITwgUCA7IFH9AAQAIDz9RP1O/QsEACABQRBqIVIgCiE9IAshPiAKIT8gCyFAID0gPv0NCAkKCxgZGhsMDQ4PHB0eHyFBIEEgPyBA/Q0ICQoLGBkaGwwNDg8cHR4f/Q0ICQoLDA0ODxgZGhscHR4fIUIgA0EQaiFTIAUhQyBSIEIgU/1dAwAgQ/1E/U79WwMAAAvZHAIUf7ACeyACIQogCkEFdCOkAWohCyOcASEMQwAAAABDAACAf4wgCRv9EyEeIANBBXQhDSAAIAFBA3YgDWxqIQ5BACEPA0AgDyACSARAIA8iECACQQZrIhEgECARSBshEiAHIBJBAnRqIRMgBSASQQJ0aiEUIAAhFQNAIBUgDkkEQCAVIA1qIRYgBCASQQV0aiEXIBdBIGohGCAXQcAAaiEZIBdB4ABqIRogF0GAAWohGyAXQaABaiEcQwAAAAD9EyEfQwAAAAD9EyEgQwAAAAD9EyEhQwAAAAD9EyEiQwAAAAD9EyEjQwAAAAD9EyEkQwAAAAD9EyElQwAAAAD9EyEmQwAAAAD9EyEnQwAAAAD9EyEoQwAAAAD9EyEpQwAAAAD9EyEqA0AgFSAWSQRAIBX9AAQAISsgFf0ABBAhLCAX/QkCACEtIC0hLiArIS8gHyEwIC4gLyAw/YUCIR8gLSExICwhMiAgITMgMSAyIDP9hQIhICAY/QkCACEtIC0hNCArITUgISE2IDQgNSA2/YUCISEgLSE3ICwhOCAiITkgNyA4IDn9hQIhIiAZ/QkCACEtIC0hOiArITsgIyE8IDogOyA8/YUCISMgLSE9ICwhPiAkIT8gPSA+ID/9hQIhJCAa/QkCACEtIC0hQCArIUEgJSFCIEAgQSBC/YUCISUgLSFDICwhRCAmIUUgQyBEIEX9hQIhJiAb/QkCACEtIC0hRiArIUcgJyFIIEYgRyBI/YUCIScgLSFJICwhSiAoIUsgSSBKIEv9hQIhKCAc/QkCACEtIC0hTCArIU0gKSFOIEwgTSBO/YUCISkgLSFPICwhUCAqIVEgTyBQIFH9hQIhKiAV/QAEICErIBX9AAQwISwgF/0JAgQhLSAtIVIgKyFTIB8hVCBSIFMgVP2FAiEfIC0hVSAsIVYgICFXIFUgViBX/YUCISAgGP0JAgQhLSAtIVggKyFZICEhWiBYIFkgWv2FAiEhIC0hWyAsIVwgIiFdIFsgXCBd/YUCISIgGf0JAgQhLSAtIV4gKyFfICMhYCBeIF8gYP2FAiEjIC0hYSAsIWIgJCFjIGEgYiBj/YUCISQgGv0JAgQhLSAtIWQgKyFlICUhZiBkIGUgZv2FAiElIC0hZyAsIWggJiFpIGcgaCBp/YUCISYgG/0JAgQhLSAtIWogKyFrICchbCBqIGsgbP2FAiEnIC0hbSAsIW4gKCFvIG0gbiBv/YUCISggHP0JAgQhLSAtIXAgKyFxICkhciBwIHEgcv2FAiEpIC0hcyAsIXQgKiF1IHMgdCB1/YUCISogFf0ABEAhKyAV/QAEUCEsIBf9CQIIIS0gLSF2ICshdyAfIXggdiB3IHj9hQIhHyAtIXkgLCF6ICAheyB5IHoge/2FAiEgIBj9CQIIIS0gLSF8ICshfSAhIX4gfCB9IH79hQIhISAtIX8gLCGAASAiIYEBIH8ggAEggQH9hQIhIiAZ/QkCCCEtIC0hggEgKyGDASAjIYQBIIIBIIMBIIQB/YUCISMgLSGFASAsIYYBICQhhwEghQEghgEghwH9hQIhJCAa/QkCCCEtIC0hiAEgKyGJASAlIYoBIIgBIIkBIIoB/YUCISUgLSGLASAsIYwBICYhjQEgiwEgjAEgjQH9hQIhJiAb/QkCCCEtIC0hjgEgKyGPASAnIZABII4BII8BIJAB/YUCIScgLSGRASAsIZIBICghkwEgkQEgkgEgkwH9hQIhKCAc/QkCCCEtIC0hlAEgKyGVASApIZYBIJQBIJUBIJYB/YUCISkgLSGXASAsIZgBICohmQEglwEgmAEgmQH9hQIhKiAV/QAEYCErIBX9AARwISwgF/0JAgwhLSAtIZoBICshmwEgHyGcASCaASCbASCcAf2FAiEfIC0hnQEgLCGeASAgIZ8BIJ0BIJ4BIJ8B/YUCISAgGP0JAgwhLSAtIaABICshoQEgISGiASCgASChASCiAf2FAiEhIC0howEgLCGkASAiIaUBIKMBIKQBIKUB/YUCISIgGf0JAgwhLSAtIaYBICshpwEgIyGoASCmASCnASCoAf2FAiEjIC0hqQEgLCGqASAkIasBIKkBIKoBIKsB/YUCISQgGv0JAgwhLSAtIawBICshrQEgJSGuASCsASCtASCuAf2FAiElIC0hrwEgLCGwASAmIbEBIK8BILABILEB/YUCISYgG/0JAgwhLSAtIbIBICshswEgJyG0ASCyASCzASC0Af2FAiEnIC0htQEgLCG2ASAoIbcBILUBILYBILcB/YUCISggHP0JAgwhLSAtIbgBICshuQEgKSG6ASC4ASC5ASC6Af2FAiEpIC0huwEgLCG8ASAqIb0BILsBILwBIL0B/YUCISogFf0ABIABISsgFf0ABJABISwgF/0JAhAhLSAtIb4BICshvwEgHyHAASC+ASC/ASDAAf2FAiEfIC0hwQEgLCHCASAgIcMBIMEBIMIBIMMB/YUCISAgGP0JAhAhLSAtIcQBICshxQEgISHGASDEASDFASDGAf2FAiEhIC0hxwEgLCHIASAiIckBIMcBIMgBIMkB/YUCISIgGf0JAhAhLSAtIcoBICshywEgIyHMASDKASDLASDMAf2FAiEjIC0hzQEgLCHOASAkIc8BIM0BIM4BIM8B/YUCISQgGv0JAhAhLSAtIdABICsh0QEgJSHSASDQASDRASDSAf2FAiElIC0h0wEgLCHUASAmIdUBINMBINQBINUB/YUCISYgG/0JAhAhLSAtIdYBICsh1wEgJyHYASDWASDXASDYAf2FAiEnIC0h2QEgLCHaASAoIdsBINkBINoBINsB/YUCISggHP0JAhAhLSAtIdwBICsh3QEgKSHeASDcASDdASDeAf2FAiEpIC0h3wEgLCHgASAqIeEBIN8BIOABIOEB/YUCISogFf0ABKABISsgFf0ABLABISwgF/0JAhQhLSAtIeIBICsh4wEgHyHkASDiASDjASDkAf2FAiEfIC0h5QEgLCHmASAgIecBIOUBIOYBIOcB/YUCISAgGP0JAhQhLSAtIegBICsh6QEgISHqASDoASDpASDqAf2FAiEhIC0h6wEgLCHsASAiIe0BIOsBIOwBIO0B/YUCISIgGf0JAhQhLSAtIe4BICsh7wEgIyHwASDuASDvASDwAf2FAiEjIC0h8QEgLCHyASAkIfMBIPEBIPIBIPMB/YUCISQgGv0JAhQhLSAtIfQBICsh9QEgJSH2ASD0ASD1ASD2Af2FAiElIC0h9wEgLCH4ASAmIfkBIPcBIPgBIPkB/YUCISYgG/0JAhQhLSAtIfoBICsh+wEgJyH8ASD6ASD7ASD8Af2FAiEnIC0h/QEgLCH+ASAoIf8BIP0BIP4BIP8B/YUCISggHP0JAhQhLSAtIYACICshgQIgKSGCAiCAAiCBAiCCAv2FAiEpIC0hgwIgLCGEAiAqIYUCIIMCIIQCIIUC/YUCISogFf0ABMABISsgFf0ABNABISwgF/0JAhghLSAtIYYCICshhwIgHyGIAiCGAiCHAiCIAv2FAiEfIC0hiQIgLCGKAiAgIYsCIIkCIIoCIIsC/YUCISAgGP0JAhghLSAtIYwCICshjQIgISGOAiCMAiCNAiCOAv2FAiEhIC0hjwIgLCGQAiAiIZECII8CIJACIJEC/YUCISIgGf0JAhghLSAtIZICICshkwIgIyGUAiCSAiCTAiCUAv2FAiEjIC0hlQIgLCGWAiAkIZcCIJUCIJYCIJcC/YUCISQgGv0JAhghLSAtIZgCICshmQIgJSGaAiCYAiCZAiCaAv2FAiElIC0hmwIgLCGcAiAmIZ0CIJsCIJwCIJ0C/YUCISYgG/0JAhghLSAtIZ4CICshnwIgJyGgAiCeAiCfAiCgAv2FAiEnIC0hoQIgLCGiAiAoIaMCIKECIKICIKMC/YUCISggHP0JAhghLSAtIaQCICshpQIgKSGmAiCkAiClAiCmAv2FAiEpIC0hpwIgLCGoAiAqIakCIKcCIKgCIKkC/YUCISogFf0ABOABISsgFf0ABPABISwgF/0JAhwhLSAtIaoCICshqwIgHyGsAiCqAiCrAiCsAv2FAiEfIC0hrQIgLCGuAiAgIa8CIK0CIK4CIK8C/YUCISAgGP0JAhwhLSAtIbACICshsQIgISGyAiCwAiCxAiCyAv2FAiEhIC0hswIgLCG0AiAiIbUCILMCILQCILUC/YUCISIgGf0JAhwhLSAtIbYCICshtwIgIyG4AiC2AiC3AiC4Av2FAiEjIC0huQIgLCG6AiAkIbsCILkCILoCILsC/YUCISQgGv0JAhwhLSAtIbwCICshvQIgJSG+AiC8AiC9AiC+Av2FAiElIC0hvwIgLCHAAiAmIcECIL8CIMACIMEC/YUCISYgG/0JAhwhLSAtIcICICshwwIgJyHEAiDCAiDDAiDEAv2FAiEnIC0hxQIgLCHGAiAoIccCIMUCIMYCIMcC/YUCISggHP0JAhwhLSAtIcgCICshyQIgKSHKAiDIAiDJAiDKAv2FAiEpIC0hywIgLCHMAiAqIc0CIMsCIMwCIM0C/YUCISogFyALaiEXIBggC2ohGCAZIAtqIRkgGiALaiEaIBsgC2ohGyAcIAtqIRwgFUGAAmohFQwBCwsgDCAf/QsEACAMICD9CwQQIAwgIf0LBCAgDCAi/QsEMCAMICP9CwRAIAwgJP0LBFAgDCAl/QsEYCAMICb9CwRwIAwgJ/0LBIABIAwgKP0LBJABIAwgKf0LBKABIAwgKv0LBLABQQAhHQNAIB1BIEkEQCAMIB1qIBMgCCAUIAYgHhBZIBNBBCAIbGohEyAUQQQgBmxqIRQgHUEQaiEdDAELCwwBCwsgD0EGaiEPDAELCwvMAQEKfyAAI29BAnRqIQMgAiABayOlAWpBAWsjpQFtI6UBbCEEIAEhBSOaASAFI5sBbEECdGohBkEAQQEja0EAShshByNuQQFrIQgDQCAIIAdOBEAgCBAtIQkgCBANIQogCRAFIQsgCEEASgR/IAhBAWsQLAUjiAELIQwgCEEBahAEIAUgChAFbGogChAFIAQgCiAGEFggBiAEIAkgCiADIAgQLmogDCAFIAtsaiALIAgQBCAFIAtsaiALIAhBAEoQWiAIQQFrIQgMAQsLCzUBA38gASEDA0AgAyACSARAIAAgAyADI78BaiIEIAIiBSAEIAVIGxBbIAMjvwFqIQMMAQsLC8IBAwF8BX8Fe0QAAAAAAAAAACECIAAgAUECdGohAyAAIQQDQCAEIANJBEAgAyIFIAQjngFBAnRqIgYgBSAGSRshB0MAAAAA/RMhCEMAAAAA/RMhCQNAIAQgB0kEQCAE/QAEACEKIAT9AAQQIQsgCCAKIAr95gH95AEhCCAJIAsgC/3mAf3kASEJIARBIGohBAwBCwsgCCAJ/eQBIQwgAiAM/R8AuyAM/R8Bu6AgDP0fArugIAz9HwO7oKAhAgwBCwsgAgtHAgF/AXwja0EARgRADwsgACECA0AgAiABSQRAQQAQBCACI2wQBWxqI2wQXSEDI5UBIAJBA3RqIAM5AwAgAkEBaiECDAELCwusAQEKfyOhASOlAWpBAWsjpQFtIQIgAhAoIQMDQCADIAJIBEAgAyOlAWwhBCNkI6UBbCIFI6EBIgYgBSAGSBshByAEIAcgARBXQQIhCCPBAQRAIAgQAAtBACEJA0AgCSNJSARAIAkQAiAAIAkjc2xqIAQgBxBcQQQhCiPBAQRAIAoQAAsgBCAHEF5BBSELI8EBBEAgCxAACyAJQQFqIQkMAQsLIAIQKCEDDAELCwv4AgMUfwF8AX1EAAAAAAAAAAAkpwFEAAAAAAAAAAAkqAFEAAAAAAAAAAAkqQFDAACAf4wkqgFBACEBA0AgASOhAUkEQCAAQQBGBH0gARBGBSAAIAFBAnRqKgIAC7shFUEAIQIgASEDIAIhBCAEIQVBGCEGI5kBIAVBBXRqIAZqKAIAI25BAWtBAnRqKAIAIAMjbkEBaxANEAVsaiEHQQEhCCABIQkgCCEKIAohC0EYIQwjmQEgC0EFdGogDGooAgAjbkEBa0ECdGooAgAgCSNuQQFrEA0QBWxqIQ0gByEOIAcQMyEPIA4gD0ECdGoqAgAhFiOnASOMASABQQN0aisDAKAkpwEjqAEgFSANEDVpuKKgJKgBQQAhEANAIBAjbUgEQCANIREgECESIA0hEyAQIRQjqQEgFSARIBJBAnRqKgIAu6IgEyAUQQJ0aioCALuioCSpASAQQQFqIRAMAQsLIBYjqgFeBEAgFiSqAQsgAUEBaiEBDAELCwsJACN9IAA5AwAL+QECCn8KfCNBIQYjRyAGaioCALsjqQGiI223oyEQQQAhByAAIAGgIBCgIAWjIREjfCAHQQN0aiAROQMAQQEhCCAAIAWjIRIjfCAIQQN0aiASOQMAQQIhCSABIAWjIRMjfCAJQQN0aiATOQMAQQMhCiACIAWjIRQjfCAKQQN0aiAUOQMAQQQhCyOqAbshFSN8IAtBA3RqIBU5AwBBBSEMIAMgBaMhFiN8IAxBA3RqIBY5AwBBBiENI6cBIAWjIRcjfCANQQN0aiAXOQMAQQchDiOoASAFoyEYI3wgDkEDdGogGDkDAEEJIQ8gBCEZI3wgD0EDdGogGTkDAAvTAwMHfBJ/AX0jAxBgRAAAAAAAAPA/EGFEAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0QAAAAAAAAAACEEQQAhBwNAIAcjoQFJBEAjiwEgB0EDdGorAwAhBSMEIAdBAnRqKAIEIQgjBCAHQQJ0aigCACEJA0AgCSAISQRAIwUgCWotAAAhCiMGIAlBAnRqKgIAuyEGI44BIAlBAnRqKgIAIRkgASAGI5EBIAlBA3RqKwMAoqAhASAAIAYgGbuiIBm7oqAhAEEBIQsgByEMIAshDSANIQ5BGCEPI5kBIA5BBXRqIA9qKAIAI25BAWtBAnRqKAIAIAwjbkEBaxANEAVsaiEQIAohESACIAYgBSAQIBFBAnRqKgIAu6GioCECQQAhEiAHIRMgEiEUIBQhFUEYIRYjmQEgFUEFdGogFmooAgAjbkEBa0ECdGooAgAgEyNuQQFrEA0QBWxqIRcgCiEYIAMgBiAXIBhBAnRqKgIAu6KgIQMgBCAGRAAAAAAAAAAAIAojjQEgB0ECdGooAgBGG6AhBCAJQQFqIQkMAQsLIAdBAWohBwwBCwsgACABoCACIAMgBCABRAAAAAAAAPA/EGILQgIBfAF/I1dBAEYEQCNqtw8LRAAAAAAAAAAAIQBBACEBA0AgASOhAUkEQCAAIAEQRrugIQAgAUEBaiEBDAELCyAAC+EDAwd8Fn8CfUEAEGBEAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0EAIQcDQCAHI6ABSARAIAdBAnQhCCN+IAhqKAIAIQkgCCEKI3ogCmooAgAhCyALIQwjdiAMai0AACENIAshDiNXQQBGBH1DAACAPwUjVyAOI1hrQQJ0aioCAAu7IQQgACAEAnwjjgEgCGoqAgAhHSAduyAdu6IhBSAFI1JFDQAaIB2LIR4gBUQAAAAAAAAAQKMgHkMAAAA/k7sgHkMAAIA/XxsLoqAhACABIAQjiwEgCUEDdGorAwBBASEPIAkhECAPIREgESESQRghEyOZASASQQV0aiATaigCACNuQQFrQQJ0aigCACAQI25BAWsQDRAFbGohFCANIRUgFCAVQQJ0aioCALuhoqAhAUEAIRYgCSEXIBYhGCAYIRlBGCEaI5kBIBlBBXRqIBpqKAIAI25BAWtBAnRqKAIAIBcjbkEBaxANEAVsaiEbIA0hHCACIAQgGyAcQQJ0aioCALuioCECIAMgBEQAAAAAAAAAACANI40BIAlBAnRqKAIARhugIQMgB0EBaiEHDAELCxBkIQYgBhBhIAAgASACIANEAAAAAAAAAAAgBhBiC1YARAAAAAAAAAAAJKsBRAAAAAAAAAAAJKwBRAAAAAAAAAAAJK0BRAAAAAAAAAAAJK4BRAAAAAAAAAAAJK8BRAAAAAAAAAAAJLABRAAAAAAAAAAAJLEBC+cDAwV9A3wPfyOQASADaioCACEEI6sBIAICfCOOASADaioCACEFIAW7IAW7oiEJIAkjUkUNABogBYshBiAJRAAAAAAAAABAoyAGQwAAAD+TuyAGQwAAgD9fGwuioCSrASNJQQRGBEAjqwEgAgJ8I48BIANqKgIAIQcgB7sgB7uiIQogCiNSRQ0AGiAHiyEIIApEAAAAAAAAAECjIAhDAAAAP5O7IAhDAACAP18bC6KgJKsBCyOsASACIAQQS7uiIAS7oiAEu6KgJKwBI4sBIABBA3RqKwMAI0lBAWshDCAAIQ0gDCEOIA4hD0EYIRAjmQEgD0EFdGogEGooAgAjbkEBa0ECdGooAgAgDSNuQQFrEA0QBWxqIREgASESIBEgEkECdGoqAgC7oSELI60BIAIgBBBNu6IgC6KgJK0BI64BIAIgBLuioCSuASNGIRMjrwEgAkQAAAAAAAAAACAEEEwjRyATaioCAF4boCSvASOwAUEBIRQgACEVIBQhFiAWIRdBGCEYI5kBIBdBBXRqIBhqKAIAI25BAWtBAnRqKAIAIBUjbkEBaxANEAVsaiEZIAEhGiACIBkgGkECdGoqAgC7oqAksAEjsQEgAkQAAAAAAAAAACABI40BIABBAnRqKAIARhugJLEBC9cDAw18An0Uf0QAAAAAAAAAACEDQwAAgH+MIRBBACESA0AgEiOhAUkEQCAAQQBGBH0gEhBGBSAAIBJBAnRqKgIAC7shBCADIAQjjAEgEkEDdGorAwCioCEDQQEhEyASIRQgEyEVIBUhFkEYIRcjmQEgFkEFdGogF2ooAgAjbkEBa0ECdGooAgAgFCNuQQFrEA0QBWxqIRggGCEZIBgQMyEaIBkgGkECdGoqAgAhESARIBBeBEAgESEQCyASQQFqIRIMAQsLQQAhGyOrASOsAaAjrQGgIAKjIQUjfCAbQQN0aiAFOQMAQQEhHCOrASACoyEGI3wgHEEDdGogBjkDAEECIR0jrAEgAqMhByN8IB1BA3RqIAc5AwBBAyEeI60BIAKjIQgjfCAeQQN0aiAIOQMAQQQhHyOuASACoyEJI3wgH0EDdGogCTkDAEEFISAjrwEgAqMhCiN8ICBBA3RqIAo5AwBBBiEhI7ABIAKjIQsjfCAhQQN0aiALOQMAQQchIiAQuyEMI3wgIkEDdGogDDkDAEEIISMjsQEgAqMhDSN8ICNBA3RqIA05AwBBCSEkIAMgAqMhDiN8ICRBA3RqIA45AwBBCyElIAEhDyN8ICVBA3RqIA85AwALvQECA3wDfxBmRAAAAAAAAPA/EGFEAAAAAAAAAAAhAEEAIQMDQCADI6EBSQRAIwQgA0ECdGooAgQhBCMEIANBAnRqKAIAIQUDQCAFIARJBEAjBiAFQQJ0aioCALshASADIwUgBWotAAAgASAFQQJ0EGcgACABI5EBIAVBA3RqKwMAoqAhACAFQQFqIQUMAQsLIANBAWohAwwBCwsgACNJQQJrt6IhAiOrASACoCSrASMDIAJEAAAAAAAA8D8QaAuGAQIGfwF8EGZBACEAA0AgACOgAUgEQCAAQQJ0IQEgASECI3ogAmooAgAhAyADIQQgAyEFI34gAWooAgAjdiAEai0AACNXQQBGBH1DAACAPwUjVyAFI1hrQQJ0aioCAAu7IAEQZyAAQQFqIQAMAQsLEGQhBiAGEGFBAEQAAAAAAAAAACAGEGgLigECAn0Jf0MAAIB/jCEAQQAhAgNAIAIjoQFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCCAIIQkgCBAzIQogCSAKQQJ0aioCACEBIAEgAF4EQCABIQALIAJBAWohAgwBCwsgAAuFAQIGfwZ8QQAhBCAAIQojfCAEQQN0aiAKOQMAQQEhBSAAIQsjfCAFQQN0aiALOQMAQQIhBiABIQwjfCAGQQN0aiAMOQMAQQMhByACIQ0jfCAHQQN0aiANOQMAQQQhCBBruyEOI3wgCEEDdGogDjkDAEEGIQkgAyEPI3wgCUEDdGogDzkDAAvHAgMFfAt/AX1EAAAAAAAA8D8QYUQAAAAAAAAAACEARAAAAAAAAAAAIQFEAAAAAAAAAAAhAkQAAAAAAAAAACEDQQAhBQNAIAUjoQFJBEBBACEGIAUhByAGIQggCCEJQRghCiOZASAJQQV0aiAKaigCACNuQQFrQQJ0aigCACAHI25BAWsQDRAFbGohCyMEIAVBAnRqKAIEIQwjBCAFQQJ0aigCACENA0AgDSAMSQRAIwYgDUECdGoqAgC7IQQjjgEgDUECdGoqAgAhECABIAQjkQEgDUEDdGorAwCioCEBIAAgBCAQu6IgELuioCEAIAIgBCOPASANQQJ0aioCALuioCECIAshDiMFIA1qLQAAIQ8gAyAEIA4gD0ECdGoqAgC7oqAhAyANQQFqIQ0MAQsLIAVBAWohBQwBCwsgACABoCACIAMgARBsC94CAwZ8DX8CfUQAAAAAAAAAACEARAAAAAAAAAAAIQFEAAAAAAAAAAAhAkEAIQYDQCAGI6ABSARAIAZBAnQhByAHIQgjeiAIaigCACEJIAkhCiNXQQBGBH1DAACAPwUjVyAKI1hrQQJ0aioCAAu7IQMgACADAnwjjgEgB2oqAgAhEyATuyATu6IhBCAEI1JFDQAaIBOLIRQgBEQAAAAAAAAAQKMgFEMAAAA/k7sgFEMAAIA/XxsLoqAhACABIAMjjwEgB2oqAgC7oqAhAUEAIQsjfiAHaigCACEMIAshDSANIQ5BGCEPI5kBIA5BBXRqIA9qKAIAI25BAWtBAnRqKAIAIAwjbkEBaxANEAVsaiERIAkhECN2IBBqLQAAIRIgAiADIBEgEkECdGoqAgC7oqAhAiAGQQFqIQYMAQsLEGQhBSAFEGEgACAFoyABIAWjIAIgBaNEAAAAAAAAAAAQbAuuAQIIfwF9RAAAAAAAAAAAJLIBQwAAgH+MJLMBQQAhAANAIAAjoQFJBEBBACEBIAAhAiABIQMgAyEEQRghBSOZASAEQQV0aiAFaigCACNuQQFrQQJ0aigCACACI25BAWsQDRAFbGohBiONASAAQQJ0aigCACEHIAYgB0ECdGoqAgAhCCOyASOMASAAQQN0aisDAKAksgEgCCOzAV4EQCAIJLMBCyAAQQFqIQAMAQsLC9QBAgp8CX8gASACoSEFQQAhDyAAEFS7IAWioCEGI3wgD0EDdGogBjkDAEEBIRAgACEHI3wgEEEDdGogBzkDAEECIREgBSEII3wgEUEDdGogCDkDAEEDIRIgASEJI3wgEkEDdGogCTkDAEEEIRMgAiEKI3wgE0EDdGogCjkDAEEFIRQjswG7IQsjfCAUQQN0aiALOQMAQQYhFSADIQwjfCAVQQN0aiAMOQMAQQchFiOyASENI3wgFkEDdGogDTkDAEEJIRcgBCEOI3wgF0EDdGogDjkDAAuIAwMFfA1/An0Qb0QAAAAAAADwPxBhRAAAAAAAAAAAIQBEAAAAAAAAAAAhAUQAAAAAAAAAACECRAAAAAAAAAAAIQNEAAAAAAAAAAAhBEEAIQUDQCAFI6EBSQRAQQAhBiAFIQcgBiEIIAghCUEYIQojmQEgCUEFdGogCmooAgAjbkEBa0ECdGooAgAgByNuQQFrEA0QBWxqIQsjjQEgBUECdGooAgAhDCMEIAVBAnRqKAIEIQ0jBCAFQQJ0aigCACEOA0AgDiANSQRAIwUgDmotAAAhDyMGIA5BAnRqKgIAIRIjjgEgDkECdGoqAgAhExBTBEAgASASuyORASAOQQN0aisDAKKgIQELIAAgErsgE7uiIBO7oqAhACALIRAgDyERIAMgErsgECARQQJ0aioCALuioCEDIA8gDEYEQCAEIBK7oCEECyAOQQFqIQ4MAQsLIAIjAyAFQQJ0aioCALsjiwEgBUEDdGorAwCioCECIAVBAWohBQwBCwsgACABoCACIAMgBCABEHAL5QQDEXwYfwJ9EG9EAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0EAIREDQCARI6ABSARAIBFBAnQhEiN+IBJqKAIAIRMgEiEUI3ogFGooAgAhFSAVIRYjdiAWai0AACEXIBUhGCNXQQBGBH1DAACAPwUjVyAYI1hrQQJ0aioCAAu7IQQgACAEAnwjjgEgEmoqAgAhKSApuyApu6IhBSAFI1JFDQAaICmLISogBUQAAAAAAAAAQKMgKkMAAAA/k7sgKkMAAIA/XxsLoqAhACABIAQjiwEgE0EDdGorAwCioCEBQQAhGSATIRogGSEbIBshHEEYIR0jmQEgHEEFdGogHWooAgAjbkEBa0ECdGooAgAgGiNuQQFrEA0QBWxqIR4gFyEfIAIgBCAeIB9BAnRqKgIAu6KgIQIgAyAERAAAAAAAAAAAIBcjjQEgE0ECdGooAgBGG6AhAyARQQFqIREMAQsLEGQhBiAGEGEgASACoSEHQQAhICAAEFS7IAeioCAGoyEII3wgIEEDdGogCDkDAEEBISEgACAGoyEJI3wgIUEDdGogCTkDAEECISIgByAGoyEKI3wgIkEDdGogCjkDAEEDISMgASAGoyELI3wgI0EDdGogCzkDAEEEISQgAiAGoyEMI3wgJEEDdGogDDkDAEEFISUjswG7IQ0jfCAlQQN0aiANOQMAQQYhJiADIAajIQ4jfCAmQQN0aiAOOQMAQQchJyOyASAGoyEPI3wgJ0EDdGogDzkDAEEJIShEAAAAAAAAAAAhECN8IChBA3RqIBA5AwALRQAjSCM+RgRAIAAEQBBjBRBlCw8LI0gjQ0YEQCAABEAQaQUQagsPCyNII0JGBEAgAARAEG0FEG4LDwsgAARAEHEFEHILC2kBA39BACEAA0AgACNrSQRAI5YBIABBAnRqI50BNgIAIABBAWohAAwBCwsja0EARgRADwtBACEBA0AgASOhAUgEQCOEASABQQJ0aigCACECI5YBIAJBAnRqIAE2AgAgAUEBaiEBDAELCwsvAQJ/QQAhAEEAIQEDQCABI25IBEAgACABEA0jvgFtaiEAIAFBAWohAQwBCwsgAAtYAgJ7AX8gA/0ABAAhBCAD/QAEECEFIAAhBgNAIAYgAkkEQCAEIAb9AAQA/eQBIQQgBSAG/QAEEP3kASEFIAYgAWohBgwBCwsgAyAE/QsEACADIAX9CwQQC44gAg9/1gJ7IAchCUEAIQoDQCAKIAZIBEAgCkECdCELIAIgC2ohDCAMIARBB0F/c3EgA2xqIQ0gDCAEIANsaiEOIAwgAyAOIAggC2oQdkEAIQ8DQCAPIAVIBEAgDyIQIAVBBmsiESAQIBFIGyESIAAgEkECdGohEyAJIBJBBXRqIRQgFP0ABAAhGCAU/QAEECEZIBT9AAQgIRogFP0ABDAhGyAU/QAEQCEcIBT9AARQIR0gFP0ABGAhHiAU/QAEcCEfIBT9AASAASEgIBT9AASQASEhIBT9AASgASEiIBT9AASwASEjIAwhFQNAIBUgDUkEQCAV/QAEACEkIBX9AAQQISUgE/0JAgAhJiAmIScgJCEoIBghKSAnICggKf2FAiEYICYhKiAlISsgGSEsICogKyAs/YUCIRkgE/0JAgQhJiAmIS0gJCEuIBohLyAtIC4gL/2FAiEaICYhMCAlITEgGyEyIDAgMSAy/YUCIRsgE/0JAgghJiAmITMgJCE0IBwhNSAzIDQgNf2FAiEcICYhNiAlITcgHSE4IDYgNyA4/YUCIR0gE/0JAgwhJiAmITkgJCE6IB4hOyA5IDogO/2FAiEeICYhPCAlIT0gHyE+IDwgPSA+/YUCIR8gE/0JAhAhJiAmIT8gJCFAICAhQSA/IEAgQf2FAiEgICYhQiAlIUMgISFEIEIgQyBE/YUCISEgE/0JAhQhJiAmIUUgJCFGICIhRyBFIEYgR/2FAiEiICYhSCAlIUkgIyFKIEggSSBK/YUCISMgEyABaiETIBUgA2ohFSAV/QAEACEkIBX9AAQQISUgE/0JAgAhJiAmIUsgJCFMIBghTSBLIEwgTf2FAiEYICYhTiAlIU8gGSFQIE4gTyBQ/YUCIRkgE/0JAgQhJiAmIVEgJCFSIBohUyBRIFIgU/2FAiEaICYhVCAlIVUgGyFWIFQgVSBW/YUCIRsgE/0JAgghJiAmIVcgJCFYIBwhWSBXIFggWf2FAiEcICYhWiAlIVsgHSFcIFogWyBc/YUCIR0gE/0JAgwhJiAmIV0gJCFeIB4hXyBdIF4gX/2FAiEeICYhYCAlIWEgHyFiIGAgYSBi/YUCIR8gE/0JAhAhJiAmIWMgJCFkICAhZSBjIGQgZf2FAiEgICYhZiAlIWcgISFoIGYgZyBo/YUCISEgE/0JAhQhJiAmIWkgJCFqICIhayBpIGoga/2FAiEiICYhbCAlIW0gIyFuIGwgbSBu/YUCISMgEyABaiETIBUgA2ohFSAV/QAEACEkIBX9AAQQISUgE/0JAgAhJiAmIW8gJCFwIBghcSBvIHAgcf2FAiEYICYhciAlIXMgGSF0IHIgcyB0/YUCIRkgE/0JAgQhJiAmIXUgJCF2IBohdyB1IHYgd/2FAiEaICYheCAlIXkgGyF6IHggeSB6/YUCIRsgE/0JAgghJiAmIXsgJCF8IBwhfSB7IHwgff2FAiEcICYhfiAlIX8gHSGAASB+IH8ggAH9hQIhHSAT/QkCDCEmICYhgQEgJCGCASAeIYMBIIEBIIIBIIMB/YUCIR4gJiGEASAlIYUBIB8hhgEghAEghQEghgH9hQIhHyAT/QkCECEmICYhhwEgJCGIASAgIYkBIIcBIIgBIIkB/YUCISAgJiGKASAlIYsBICEhjAEgigEgiwEgjAH9hQIhISAT/QkCFCEmICYhjQEgJCGOASAiIY8BII0BII4BII8B/YUCISIgJiGQASAlIZEBICMhkgEgkAEgkQEgkgH9hQIhIyATIAFqIRMgFSADaiEVIBX9AAQAISQgFf0ABBAhJSAT/QkCACEmICYhkwEgJCGUASAYIZUBIJMBIJQBIJUB/YUCIRggJiGWASAlIZcBIBkhmAEglgEglwEgmAH9hQIhGSAT/QkCBCEmICYhmQEgJCGaASAaIZsBIJkBIJoBIJsB/YUCIRogJiGcASAlIZ0BIBshngEgnAEgnQEgngH9hQIhGyAT/QkCCCEmICYhnwEgJCGgASAcIaEBIJ8BIKABIKEB/YUCIRwgJiGiASAlIaMBIB0hpAEgogEgowEgpAH9hQIhHSAT/QkCDCEmICYhpQEgJCGmASAeIacBIKUBIKYBIKcB/YUCIR4gJiGoASAlIakBIB8hqgEgqAEgqQEgqgH9hQIhHyAT/QkCECEmICYhqwEgJCGsASAgIa0BIKsBIKwBIK0B/YUCISAgJiGuASAlIa8BICEhsAEgrgEgrwEgsAH9hQIhISAT/QkCFCEmICYhsQEgJCGyASAiIbMBILEBILIBILMB/YUCISIgJiG0ASAlIbUBICMhtgEgtAEgtQEgtgH9hQIhIyATIAFqIRMgFSADaiEVIBX9AAQAISQgFf0ABBAhJSAT/QkCACEmICYhtwEgJCG4ASAYIbkBILcBILgBILkB/YUCIRggJiG6ASAlIbsBIBkhvAEgugEguwEgvAH9hQIhGSAT/QkCBCEmICYhvQEgJCG+ASAaIb8BIL0BIL4BIL8B/YUCIRogJiHAASAlIcEBIBshwgEgwAEgwQEgwgH9hQIhGyAT/QkCCCEmICYhwwEgJCHEASAcIcUBIMMBIMQBIMUB/YUCIRwgJiHGASAlIccBIB0hyAEgxgEgxwEgyAH9hQIhHSAT/QkCDCEmICYhyQEgJCHKASAeIcsBIMkBIMoBIMsB/YUCIR4gJiHMASAlIc0BIB8hzgEgzAEgzQEgzgH9hQIhHyAT/QkCECEmICYhzwEgJCHQASAgIdEBIM8BINABINEB/YUCISAgJiHSASAlIdMBICEh1AEg0gEg0wEg1AH9hQIhISAT/QkCFCEmICYh1QEgJCHWASAiIdcBINUBINYBINcB/YUCISIgJiHYASAlIdkBICMh2gEg2AEg2QEg2gH9hQIhIyATIAFqIRMgFSADaiEVIBX9AAQAISQgFf0ABBAhJSAT/QkCACEmICYh2wEgJCHcASAYId0BINsBINwBIN0B/YUCIRggJiHeASAlId8BIBkh4AEg3gEg3wEg4AH9hQIhGSAT/QkCBCEmICYh4QEgJCHiASAaIeMBIOEBIOIBIOMB/YUCIRogJiHkASAlIeUBIBsh5gEg5AEg5QEg5gH9hQIhGyAT/QkCCCEmICYh5wEgJCHoASAcIekBIOcBIOgBIOkB/YUCIRwgJiHqASAlIesBIB0h7AEg6gEg6wEg7AH9hQIhHSAT/QkCDCEmICYh7QEgJCHuASAeIe8BIO0BIO4BIO8B/YUCIR4gJiHwASAlIfEBIB8h8gEg8AEg8QEg8gH9hQIhHyAT/QkCECEmICYh8wEgJCH0ASAgIfUBIPMBIPQBIPUB/YUCISAgJiH2ASAlIfcBICEh+AEg9gEg9wEg+AH9hQIhISAT/QkCFCEmICYh+QEgJCH6ASAiIfsBIPkBIPoBIPsB/YUCISIgJiH8ASAlIf0BICMh/gEg/AEg/QEg/gH9hQIhIyATIAFqIRMgFSADaiEVIBX9AAQAISQgFf0ABBAhJSAT/QkCACEmICYh/wEgJCGAAiAYIYECIP8BIIACIIEC/YUCIRggJiGCAiAlIYMCIBkhhAIgggIggwIghAL9hQIhGSAT/QkCBCEmICYhhQIgJCGGAiAaIYcCIIUCIIYCIIcC/YUCIRogJiGIAiAlIYkCIBshigIgiAIgiQIgigL9hQIhGyAT/QkCCCEmICYhiwIgJCGMAiAcIY0CIIsCIIwCII0C/YUCIRwgJiGOAiAlIY8CIB0hkAIgjgIgjwIgkAL9hQIhHSAT/QkCDCEmICYhkQIgJCGSAiAeIZMCIJECIJICIJMC/YUCIR4gJiGUAiAlIZUCIB8hlgIglAIglQIglgL9hQIhHyAT/QkCECEmICYhlwIgJCGYAiAgIZkCIJcCIJgCIJkC/YUCISAgJiGaAiAlIZsCICEhnAIgmgIgmwIgnAL9hQIhISAT/QkCFCEmICYhnQIgJCGeAiAiIZ8CIJ0CIJ4CIJ8C/YUCISIgJiGgAiAlIaECICMhogIgoAIgoQIgogL9hQIhIyATIAFqIRMgFSADaiEVIBX9AAQAISQgFf0ABBAhJSAT/QkCACEmICYhowIgJCGkAiAYIaUCIKMCIKQCIKUC/YUCIRggJiGmAiAlIacCIBkhqAIgpgIgpwIgqAL9hQIhGSAT/QkCBCEmICYhqQIgJCGqAiAaIasCIKkCIKoCIKsC/YUCIRogJiGsAiAlIa0CIBshrgIgrAIgrQIgrgL9hQIhGyAT/QkCCCEmICYhrwIgJCGwAiAcIbECIK8CILACILEC/YUCIRwgJiGyAiAlIbMCIB0htAIgsgIgswIgtAL9hQIhHSAT/QkCDCEmICYhtQIgJCG2AiAeIbcCILUCILYCILcC/YUCIR4gJiG4AiAlIbkCIB8hugIguAIguQIgugL9hQIhHyAT/QkCECEmICYhuwIgJCG8AiAgIb0CILsCILwCIL0C/YUCISAgJiG+AiAlIb8CICEhwAIgvgIgvwIgwAL9hQIhISAT/QkCFCEmICYhwQIgJCHCAiAiIcMCIMECIMICIMMC/YUCISIgJiHEAiAlIcUCICMhxgIgxAIgxQIgxgL9hQIhIyATIAFqIRMgFSADaiEVDAELCwNAIBUgDkkEQCAV/QAEACHHAiAV/QAEECHIAiAT/QkCACHJAiDJAiHKAiDHAiHLAiAYIcwCIMoCIMsCIMwC/YUCIRggyQIhzQIgyAIhzgIgGSHPAiDNAiDOAiDPAv2FAiEZIBP9CQIEIckCIMkCIdACIMcCIdECIBoh0gIg0AIg0QIg0gL9hQIhGiDJAiHTAiDIAiHUAiAbIdUCINMCINQCINUC/YUCIRsgE/0JAgghyQIgyQIh1gIgxwIh1wIgHCHYAiDWAiDXAiDYAv2FAiEcIMkCIdkCIMgCIdoCIB0h2wIg2QIg2gIg2wL9hQIhHSAT/QkCDCHJAiDJAiHcAiDHAiHdAiAeId4CINwCIN0CIN4C/YUCIR4gyQIh3wIgyAIh4AIgHyHhAiDfAiDgAiDhAv2FAiEfIBP9CQIQIckCIMkCIeICIMcCIeMCICAh5AIg4gIg4wIg5AL9hQIhICDJAiHlAiDIAiHmAiAhIecCIOUCIOYCIOcC/YUCISEgE/0JAhQhyQIgyQIh6AIgxwIh6QIgIiHqAiDoAiDpAiDqAv2FAiEiIMkCIesCIMgCIewCICMh7QIg6wIg7AIg7QL9hQIhIyATIAFqIRMgFSADaiEVDAELCyAPIBJrIRYgFkEARgRAIBQgGP0LBAAgFCAZ/QsEECAUIBr9CwQgIBQgG/0LBDALIBZBAkwEQCAUIBz9CwRAIBQgHf0LBFAgFCAe/QsEYCAUIB/9CwRwCyAUICD9CwSAASAUICH9CwSQASAUICL9CwSgASAUICP9CwSwASAPQQZqIQ8MAQsLIAUhFyAJIBdBBXQjpAFqaiEJIApBCGohCgwBCwsLxgIBFH9BACECQQAhAwNAIAMjbkgEQCADEC0hBCADEA0hBSAAIAJrIgZBACIHIAYgB0obIQggASACayIJIAUjvgFtIgogCSAKSBshCyACIAUjvgFtaiECAkAgCCALTg0AIAgjvgFsQQJ0IQwgA0EASgR/IANBAWsQLAUjiAELIQ0gA0EBahAEIAxqIQ4gBCEPI5MBIAMQLmogCCAPQQV0I6QBamxqIRAjkwEgAxAvaiAMaiERIAQhEiAQQQAgCyAIayASQQV0I6QBamz8CwAgEUEAIAsgCGsjvgFsQQJ0/AsAQQAhEwNAIBMjoQFIBEAgDSATIAQQBWxqIAQQBSAOIBMgBRAFbGogBRAFI78BIhQjoQEgE2siFSAUIBVIGyAEIAsgCGsjvgFsIBAgERB3IBMjvwFqIRMMAQsLCyADQQFqIQMMAQsLC4IBAQp/EHUhACNJIABsIQEgARAoIQIDQCACIAFIBEAjZCEDIAIhBANAIAQgA0gEQCAEIABtIQUgAyAFIABsayIGIAAiByAGIAdIGyEIIAUQAiAEIAUgAGxrIAgQeCAFIABsIAhqIQQMAQsLIAEQKCECDAELC0EDIQkjwQEEQCAJEAALCw8AI3AjngFqQQFrI54BbQuFAQIIfwF8EHohACNJIABsIQEgARAoIQIDQCACIAFIBEAgAiEDA0AgAyNkSARAIAMgAG0QAiADIABvIQQgBCOeAWwhBSOTASAFQQJ0aiOeASIGI3AgBWsiByAGIAdIGxBdIQgjlAEgBEEDdGogCDkDACADQQFqIQMMAQsLIAEQKCECDAELCwt1AgN/AXwQeiEARAAAAAAAAAAAIQNBACEBA0AgASAASQRAIAMjlAEgAUEDdGorAwCgIQMgAUEBaiEBDAELCyNrQQBGBEAgAw8LQQAhAgNAIAIjoQFJBEAgAyOVASACQQN0aisDAKAhAyACQQFqIQIMAQsLIAMLIwAjfSsDAEQAAAAAAAAAAGEEfEQAAAAAAAAAAAUjfCsDAAsLtAECB38CfSN9KwMARAAAAAAAAAAAYQRADwsgACMTaiECIAAoApgCIQMgACgCnAIhBCAAKAKgAiEFIAIqAgBDAAAAAFshBiACIAIqAgBDAACAP5I4AgBBACEHA0AgByADSARAIAJBBGogB0ECdGohCCAHIAVGBH0gAQUjfCAHQQN0aisDALYLIQkgCCoCACEKIAggCiAJkiAJIAkgCpcgBhsgByAERxs4AgAgB0EBaiEHDAELCwsmACAAQQBGBH0jwgEFIABBAUYEfSPDAQUjxAEjxQEgAEECRhsLCwuWAQIBfwF9IAIgACoCkAH8AXBBAEYhBiAGBH0gACABQQJ0aioCwAIFQwAAAAALJL0BIAAqAmQktgEgACoCaCS3ASAAKgJsJLgBIAAqAnAkuQEgACoCdCEHIAAqAngkvAEgACoCfCS1ASAHQwAAAABeBH1DAACAPyAHIANDvTeGNZKVlgVDAACAPwsktAEgBCS6ASAFJLsBC8EDAhx7BH8jtAH9EyEGI7UB/RMhByO2Af0TIQgjtwH9EyEJI7gB/RMhCiO5Af0TIQsjugH9EyEMI7sB/RMhDSO8Af0TIQ4jvQH9EyEPI70BQwAAAABeISIjvQFDAACAP1shI/0MAAAAAAAAAAAAAAAAAAAAACEQIBAhESAFQQJ0ISRBACElA0AgJSAkSQRAIAAgJWr9AAQAIRIgByAS/eYBIRMgBEEARwRAIAYgBCAlav0ABAD95gEgE/3kASETCyAIIAIgJWr9AAQA/eYBIAkgE/3mAf3kASEUIAogAyAlav0ABAD95gEgCyAT/eYBIBP95gH95AEhFSAV/eMBIA395gEgDv3kASEWIBIgDCAU/eYBIBb95wH95QEhFyACICVqIBT9CwQAIAMgJWogFf0LBAAgACAlaiAX/QsEACAXIRsgECEcIBUhGCAQIRkgESEaIBggGSAa/YUCIR0gGyAcIB39hQIhESAiBEAgASAlav0ABAAhHiAXIB4gDyAXIB795QH95gH95AEgIxshHiABICVqIB79CwQAIB4hHyAQISAgESEhIB8gICAh/YUCIRELICVBEGohJQwBCwsgEf1TRQv5AQERf0EBIQYgBCEHA0AgByAFIggjayIJIAggCUgbSARAI5YBIAdBAnRqKAIAIQogCiOdAUYEf0EABUEAEAQgCiNsEAVsagshCyAHI2xsQQJ0IQwgACAMaiABIAxqIAIgDGogAyAMaiALI2wQgQEhDSANQQAgBhshBiAHQQFqIQcMAQsLIAQja2siDkEAIg8gDiAPShsjwAFsIRAgBSNrayPAAWwiESNwIhIgESASSBsgEGshEyATQQBMBEAgBg8LI28gEGpBAnQhFCOTASAQQQJ0aiEVIAAgFGogASAUaiACIBRqIAMgFGogFSATEIEBIRYgFkEAIAYbC/UBAhF/AX0gACgCACECIAAoAgQhAyAAKAIIIQQgACgCDCEFI2sjcCPAAWpBAWsjwAFtaiEGI0kgBmwhB0EBIQhBfyEJIAcQKCEKA0AgCiAHSARAI2QhCyAKIQwDQCAMIAtIBEAgDCAGbSENIAsgDSAGbGsiDiAGIg8gDiAPSBshECANEAIgDSAJRwRAEHy2kSETIAAgDSABIBMgDRB/I8YBEIABIA0hCQsgDSNzbCERIAIgEWogAyARaiAEIBFqIAUgEWogDCANIAZsayAQEIIBIRIgEkEAIAgbIQggDSAGbCAQaiEMDAELCyAHECghCgwBCwsgCAucAwMMfwF8A30gASTGASAAKAIAIQIgACgCBCEDIAAQFiNTQQBHIQQgBARAI1MQFwsjXUEARgRAIAAoAhAhBSAAIAVBAWo2AhAgACgCFEEARgRAIAAgBRAjC0EAIQYjwQEEQCAGEAALCxAmIAAoAhRBAEcEQA8LIAAoAhAhBxAnIAQEf0EBI01BAEojS0EAShsFIAQLIQggAiADIAgQPhAmI0lBAUpBACAIGwRAED8QJgsgAiAEEF8QJiNdQQBGBEBBABACIAQQc0ECIQkjwQEEQCAJEAALEHQLEHkQJhB7QQUhCiPBAQRAIAoQAAsQJkQAAAAAAAAAACEOQQAhCwNAIAsjSUgEQCALEAIgDhB8oCEOIAtBAWohCwwBCwsgDrYhD0EFIQwjwQEEQCAMEAALIA8hECAQvEGAgID8B3FBgICA/AdHRQR/QQEFEH22IREgEbxBgICA/AdxQYCAgPwHR0ULBEAgACAHNgIUDwsjXUEARgRAIAAgD5EQfgsgACAHEIMBRQRAIAAgBzYCFAtBBiENI8EBBEAgDRAACwsLlTADAEEIC4AQAAAAAAAAAAAAAAAAAADwP26/iBpPO5s8NTP7qT327z9d3NicE2BxvGGAdz6a7O8/0WaHEHpekLyFf27oFePvPxP2ZzVS0ow8dIUV07DZ7z/6jvkjgM6LvN723Slr0O8/YcjmYU73YDzIm3UYRcfvP5nTM1vko5A8g/PGyj6+7z9te4NdppqXPA+J+WxYte8//O/9khq1jjz3R3IrkqzvP9GcL3A9vj48otHTMuyj7z8LbpCJNANqvBvT/q9mm+8/Dr0vKlJWlbxRWxLQAZPvP1XqTozvgFC8zDFswL2K7z8W9NW5I8mRvOAtqa6agu8/r1Vc6ePTgDxRjqXImHrvP0iTpeoVG4C8e1F9PLhy7z89Mt5V8B+PvOqNjDj5au8/v1MTP4yJizx1y2/rW2PvPybrEXac2Za81FwEhOBb7z9gLzo+9+yaPKq5aDGHVO8/nTiGy4Lnj7wd2fwiUE3vP43DpkRBb4o81oxiiDtG7z99BOSwBXqAPJbcfZFJP+8/lKio4/2Oljw4YnVuejjvP31IdPIYXoc8P6ayT84x7z/y5x+YK0eAPN184mVFK+8/XghxP3u4lryBY/Xh3yTvPzGrCW3h94I84d4f9Z0e7z/6v28amyE9vJDZ2tB/GO8/tAoMcoI3izwLA+SmhRLvP4/LzomSFG48Vi8+qa8M7z+2q7BNdU2DPBW3MQr+Bu8/THSs4gFChjwx2Ez8cAHvP0r401053Y88/xZksgj87j8EW447gKOGvPGfkl/F9u4/aFBLzO1KkrzLqTo3p/HuP44tURv4B5m8ZtgFba7s7j/SNpQ+6NFxvPef5TTb5+4/FRvOsxkZmbzlqBPDLePuP21MKqdIn4U8IjQSTKbe7j+KaSh6YBKTvByArARF2u4/W4kXSI+nWLwqLvchCtbuPxuaSWebLHy8l6hQ2fXR7j8RrMJg7WNDPC2JYWAIzu4/72QGOwlmljxXAB3tQcruP3kDodrhzG480DzBtaLG7j8wEg8/jv+TPN7T1/Aqw+4/sK96u86QdjwnKjbV2r/uP3fgVOu9HZM8Dd39mbK87j+Oo3EANJSPvKcsnXayue4/SaOT3Mzeh7xCZs+i2rbuP184D73G3ni8gk+dViu07j/2XHvsRhKGvA+SXcqkse4/jtf9GAU1kzzaJ7U2R6/uPwWbii+3mHs8/ceX1BKt7j8JVBzi4WOQPClUSN0Hq+4/6sYZUIXHNDy3RlmKJqnuPzXAZCvmMpQ8SCGtFW+n7j+fdplhSuSMvAncdrnhpe4/qE3vO8UzjLyFVTqwfqTuP67pK4l4U4S8IMPMNEaj7j9YWFZ43c6TvCUiVYI4ou4/ZBl+gKoQVzxzqUzUVaHuPygiXr/vs5O8zTt/Zp6g7j+CuTSHrRJqvL/aC3USoO4/7qltuO9nY7wvGmU8sp/uP1GI4FQ93IC8hJRR+X2f7j/PPlp+ZB94vHRf7Oh1n+4/sH2LwEruhrx0gaVImp/uP4rmVR4yGYa8yWdCVuuf7j/T1Aley5yQPD9d3k9poO4/HaVNudwye7yHAetzFKHuP2vAZ1T97JQ8MsEwAe2h7j9VbNar4etlPGJOzzbzou4/Qs+zL8WhiLwSGj5UJ6TuPzQ3O/G2aZO8E85MmYml7j8e/xk6hF6AvK3HI0Yap+4/bldy2FDUlLztkkSb2ajuPwCKDltnrZA8mWaK2ceq7j+06vDBL7eNPNugKkLlrO4//+fFnGC2ZbyMRLUWMq/uP0Rf81mD9ns8NncVma6x7j+DPR6nHwmTvMb/kQtbtO4/KR5si7ipXbzlxc2wN7fuP1m5kHz5I2y8D1LIy0S67j+q+fQiQ0OSvFBO3p+Cve4/S45m12zKhby6B8pw8cDuPyfOkSv8r3E8kPCjgpHE7j+7cwrhNdJtPCMj4xljyO4/YyJiIgTFh7xl5V17ZszuP9Ux4uOGHIs8My1K7JvQ7j8Vu7zT0buRvF0lPrID1e4/0jHunDHMkDxYszATntnuP7Nac26EaYQ8v/15VWve7j+0nY6Xzd+CvHrz079r4+4/hzPLkncajDyt01qZn+juP/rZ0UqPe5C8ZraNKQfu7j+6rtxW2cNVvPsVT7ii8+4/QPamPQ6kkLw6WeWNcvnuPzSTrTj01mi8R1778nb/7j81ilhr4u6RvEoGoTCwBe8/zd1fCtf/dDzSwUuQHgzvP6yYkvr7vZG8CR7XW8IS7z+zDK8wrm5zPJxShd2bGe8/lP2fXDLjjjx60P9fqyDvP6xZCdGP4IQ8S9FXLvEn7z9nGk44r81jPLXnBpRtL+8/aBmSbCxrZzxpkO/cIDfvP9K1zIMYioC8+sNdVQs/7z9v+v8/Xa2PvHyJB0otR+8/Sal1OK4NkLzyiQ0Ih0/vP6cHPaaFo3Q8h6T73BhY7z8PIkAgnpGCvJiDyRbjYO8/rJLB1VBajjyFMtsD5mnvP0trAaxZOoQ8YLQB8yFz7z8fPrQHIdWCvF+bezOXfO8/yQ1HO7kqibwpofUURobvP9OIOmAEtnQ89j+L5y6Q7z9xcp1R7MWDPINMx/tRmu8/8JHTjxL3j7zakKSir6TvP310I+KYro288WeOLUiv7z8IIKpBvMOOPCdaYe4buu8/Muupw5QrhDyXums3K8XvP+6F0TGpZIo8QEVuW3bQ7z/t4zvkujeOvBS+nK392+8/nc2RTTuJdzzYkJ6BwefvP4nMYEHBBVM88XGPK8Lz7z8AQYgQC4AQn97gw/A09z8AkOZ5f8zXvx/pLGp4E/c/AAANwu5v17+gtfoIYPL2PwDgURPjE9e/fYwTH6bR9j8AeCg4W7jWv9G0xQtJsfY/AHiAkFVd1r+6DC8zR5H2PwAAGHbQAta/I0IiGJ9x9j8AkJCGyqjVv9kepZlPUvY/AFADVkNP1b/EJI+qVjP2PwBAa8M39tS/FNyda7MU9j8AUKj9p53Uv0xcxlJk9vU/AKiJOZJF1L9PLJG1Z9j1PwC4sDn07dO/3pBby7y69T8AcI9EzpbTv3ga2fJhnfU/AKC9Fx5A07+HVkYSVoD1PwCARu/i6dK/02vnzpdj9T8A4DA4G5TSv5N/p+IlR/U/AIjajMU+0r+DRQZC/yr1PwCQJynh6dG/372y2yIP9T8A+EgrbZXRv9feNEeP8/Q/APi5mmdB0b9AKN7PQ9j0PwCY75TQ7dC/yKN4wD699D8AENsYpZrQv4ol4MN/ovQ/ALhjUuZH0L80hNQkBYj0PwDwhkUi68+/Cy0ZG85t9D8AsBd1SkfPv1QYOdPZU/Q/ADAQPUSkzr9ahLREJzr0PwCw6UQNAs6/+/gVQbUg9D8A8HcpomDNv7H0PtqCB/Q/AJCVBAHAzL+P/lddj+7zPwAQiVYpIMy/6UwLoNnV8z8AEIGNF4HLvyvBEMBgvfM/ANDTzMniyr+42nUrJKXzPwCQEi5ARcq/AtCfzSKN8z8A8B1od6jJvxx6hMVbdfM/ADBIaW0Myb/iNq1Jzl3zPwDARaYgcci/QNRNmHlG8z8AMBS0j9bHvyTL/85cL/M/AHBiPLg8x79JDaF1dxjzPwBgN5uao8a/kDk+N8gB8z8AoLdUMQvGv0H4lbtO6/I/ADAkdn1zxb/RqRkCCtXyPwAwwo973MS/Kv23qPm+8j8AANJRLEbEv6sbDHocqfI/AACDvIqww78wtRRgcpPyPwAASWuZG8O/9aFXV/p98j8AQKSQVIfCv787HZuzaPI/AKB5+Lnzwb+99Y+DnVPyPwCgLCXIYMG/OwjJqrc+8j8AIPdXf87Av7ZAqSsBKvI/AKD+Sdw8wL8yQcyWeRXyPwCAS7y9V7+/m/zSHSAB8j8AQECWCDe+vwtITUn07PE/AED5PpgXvb9pZY9S9djxPwCg2E5n+bu/fH5XESPF8T8AYC8gedy6v+kmy3R8sfE/AIAo58PAub+2GiwMAZ7xPwDAcrNGpri/vXC2e7CK8T8AAKyzAY23v7a87yWKd/E/AAA4RfF0tr/aMUw1jWTxPwCAh20OXrW/3V8nkLlR8T8A4KHeXEi0v0zSMqQOP/E/AKBqTdkzs7/a+RByiyzxPwBgxfh5ILK/MbXsKDAa8T8AIGKYRg6xv680hNr7B/E/AADSamz6r7+za04P7vXwPwBAd0qN2q2/zp8qXQbk8D8AAIXk7LyrvyGlLGNE0vA/AMASQImhqb8amOJ8p8DwPwDAAjNYiKe/0TbGgy+v8D8AgNZnXnGlvzkToJjbnfA/AIBlSYpco7/f51Kvq4zwPwBAFWTjSaG/+yhOL5978D8AgOuCwHKevxmPNYy1avA/AIBSUvFVmr8s+eyl7lnwPwCAgc9iPZa/kCzRzUlJ8D8AAKqM+yiSv6mt8MbGOPA/AAD5IHsxjL+pMnkTZSjwPwAAql01GYS/SHPqJyQY8D8AAOzCAxJ4v5WxFAYECPA/AAAkeQkEYL8a+ib3H+DvPwAAkITz728/dOphwhyh7z8AAD01QdyHPy6ZgbAQY+8/AIDCxKPOkz/Nre489iXvPwAAiRTBn5s/5xORA8jp7j8AABHO2LChP6uxy3iAru4/AMAB0FuKpT+bDJ2iGnTuPwCA2ECDXKk/tZkKg5E67j8AgFfvaietP1aaYAngAe4/AMCY5Zh1sD+Yu3flAcrtPwAgDeP1U7I/A5F8C/KS7T8AADiL3S60P85c+2asXO0/AMBXh1kGtj+d3l6qLCftPwAAajV22rc/zSxrPm7y7D8AYBxOQ6u5PwJ5p6Jtvuw/AGANu8d4uz9tCDdtJovsPwAg5zITQ70/BFhdvZRY7D8AYN5xMQq/P4yfuzO1Juw/AECRKxVnwD8/5+zug/XrPwCwkoKFR8E/wZbbdf3E6z8AMMrNbibCPyhKhgweles/AFDFptcDwz8sPu/F4mXrPwAQMzzD38M/i4jJZ0g36z8AgHprNrrEP0owHSFLCes/APDRKDmTxT9+7/KF6NvqPwDwGCTNasY/oj1gMR2v6j8AkGbs+EDHP6dY0z/mguo/APAa9cAVyD+LcwnvQFfqPwCA9lQp6cg/J0urkCos6j8AQPgCNrvJP9HykxOgAeo/AAAsHO2Lyj8bPNskn9fpPwDQAVxRW8s/kLHHBSWu6T8AwLzMZynMPy/Ol/Iuhek/AGBI1TX2zD91S6TuulzpPwDARjS9wc0/OEjnncY06T8A4M+4AYzOP+ZSZy9PDek/AJAXwAlVzz+d1/+OUuboPwC4HxJsDtA/fADMn86/6D8A0JMOuHHQPw7DvtrAmeg/AHCGnmvU0D/7FyOqJ3ToPwDQSzOHNtE/CJqzrABP6D8ASCNnDZjRP1U+ZehJKug/AIDM4P/40T9gAvSVAQboPwBoY9dfWdI/KaPgYyXi5z8AqBQJMLnSP6213Hezvuc/AGBDEHIY0z/CJZdnqpvnPwAY7G0md9M/VwYX8gd55z8AMK/7T9XTPwwT1tvKVuc/AOAv4+4y1D8AQYggC4AQa7ZPAQAQ5j88W0KRbAJ+PJW0TQMAMOY/QV0ASOq/jTx41JQNAFDmP7el1oanf448rW9OBwBw5j9MJVRr6vxhPK4P3/7/j+Y//Q5ZTCd+fLy8xWMHALDmPwHa3EhowYq89sFcHgDQ5j8Rk0mdHD+DPD72Bev/7+Y/Uy3iGgSAfryAl4YOABDnP1J5CXFm/3s8Euln/P8v5z8kh70m4gCMPGoRgd//T+c/0gHxbpECbryQnGcPAHDnP3ScVM1x/Ge8Nch++v+P5z+DBPWewb6BPObCIP7/r+c/ZWTMKRd+cLwAyT/t/8/nPxyLewhygIC8dhom6f/v5z+u+Z1tKMCNPOijnAQAEOg/M0zlUdJ/iTyPLJMXADDoP4HzMLbp/oq8nHMzBgBQ6D+8NWVrv7+JPMaJQiAAcOg/dXsR82W/i7wEefXr/4/oP1fLPaJuAIm83wS8IgCw6D8KS+A43wB9vIobDOX/z+g/BZ//RnEAiLxDjpH8/+/oPzhwetB7gYM8x1/6HgAQ6T8DtN92kT6JPLl7RhMAMOk/dgKYS06AfzxvB+7m/0/pPy5i/9nwfo+80RI83v9v6T+6OCaWqoJwvA2KRfT/j+k/76hkkRuAh7w+Lpjd/6/pPzeTWorgQIe8ZvtJ7f/P6T8A4JvBCM4/PFGc8SAA8Ok/CluIJ6o/irwGsEURABDqP1baWJlI/3Q8+va7BwAw6j8YbSuKq76MPHkdlxAAUOo/MHl43cr+iDxILvUdAHDqP9ur2D12QY+8UjNZHACQ6j8SdsKEAr+OvEs+TyoAsOo/Xz//PAT9abzRHq7X/8/qP7RwkBLnPoK8eARR7v/v6j+j3g7gPgZqPFsNZdv/D+s/uQofOMgGWjxXyqr+/y/rPx08I3QeAXm83LqV2f9P6z+fKoZoEP95vJxlniQAcOs/Pk+G0EX/ijxAFof5/4/rP/nDwpZ3/nw8T8sE0v+v6z/EK/LuJ/9jvEVcQdL/z+s/Ieo77rf/bLzfCWP4/+/rP1wLLpcDQYG8U3a14f8P7D8ZareUZMGLPONX+vH/L+w/7cYwje/+ZLwk5L/c/0/sP3VH7LxoP4S897lU7f9v7D/s4FPwo36EPNWPmev/j+w/8ZL5jQaDczyaISUhALDsPwQOGGSO/Wi8nEaU3f/P7D9y6sccvn6OPHbE/er/7+w//oifrTm+jjwr+JoWABDtP3FauaiRfXU8HfcPDQAw7T/ax3BpkMGJPMQPeer/T+0/DP5YxTcOWLzlh9wuAHDtP0QPwU3WgH+8qoLcIQCQ7T9cXP2Uj3x0vIMCa9j/r+0/fmEhxR1/jDw5R2wpANDtP1Ox/7KeAYg89ZBE5f/v7T+JzFLG0gBuPJT2q83/D+4/0mktIECDf7zdyFLb/y/uP2QIG8rBAHs87xZC8v9P7j9Rq5SwqP9yPBFeiuj/b+4/Wb7vsXP2V7wN/54RAJDuPwHIC16NgIS8RBel3/+v7j+1IEPVBgB4PKF/EhoA0O4/klxWYPgCULzEvLoHAPDuPxHmNV1EQIW8Ao169f8P7z8Fke85MftPvMeK5R4AMO8/VRFz8qyBijyUNIL1/0/vP0PH19RBP4o8a0yp/P9v7z91eJgc9AJivEHE+eH/j+8/S+d39NF9dzx+4+DS/6/vPzGjfJoZAW+8nuR3HADQ7z+xrM5L7oFxPDHD4Pf/7+8/WodwATcFbrxuYGX0/w/wP9oKHEmtfoq8WHqG8/8v8D/gsvzDaX+XvBcN/P3/T/A/W5TLNP6/lzyCTc0DAHDwP8tW5MCDAII86Mvy+f+P8D8adTe+3/9tvGXaDAEAsPA/6ybmrn8/kbw406QBANDwP/efSHn6fYA8/f3a+v/v8D/Aa9ZwBQR3vJb9ugsAEPE/YgtthNSAjjxd9OX6/y/xP+82/WT6v5082ZrVDQBQ8T+uUBJwdwCaPJpVIQ8AcPE/7t7j4vn9jTwmVCf8/4/xP3NyO9wwAJE8WTw9EgCw8T+IAQOAeX+ZPLeeKfj/z/E/Z4yfqzL5ZbwA1Ir0/+/xP+tbp52/f5M8pIaLDAAQ8j8iW/2Ra4CfPANDhQMAMPI/M7+f68L/kzyE9rz//0/yP3IuLn7nAXY82SEp9f9v8j9hDH92u/x/PDw6kxQAkPI/K0ECPMoCcrwTY1UUALDyPwIf8jOCgJK8O1L+6//P8j/y3E84fv+IvJatuAsA8PI/xUEwUFH/hbyv4nr7/w/zP50oXohxAIG8f1+s/v8v8z8Vt7c/Xf+RvFZnpgwAUPM/vYKLIoJ/lTwh9/sRAHDzP8zVDcS6AIA8uS9Z+f+P8z9Rp7ItnT+UvELS3QQAsPM/4Th2cGt/hTxXybL1/8/zPzESvxA6Ano8GLSw6v/v8z+wUrFmbX+YPPSvMhUAEPQ/JIUZXzf4Zzwpi0cXADD0P0NR3HLmAYM8Y7SV5/9P9D9aibK4af+JPOB1BOj/b/Q/VPLCm7HAlbznwW/v/4/0P3IqOvIJQJs8BKe+5f+v9D9FfQ2/t/+UvN4nEBcA0PQ/PWrccWTAmbziPvAPAPD0PxxThQuJf5c80UvcEgAQ9T82pGZxZQRgPHonBRYAMPU/CTIjzs6/lrxMcNvs/0/1P9ehBQVyAom8qVRf7/9v9T8SZMkO5r+bPBIQ5hcAkPU/kO+vgcV+iDySPskDALD1P8AMvwoIQZ+8vBlJHQDQ9T8pRyX7KoGYvIl6uOf/7/U/BGntgLd+lLw=",plain:"AGFzbQEAAAAB8gEkYAAAYAF/AX9gAn9/AGABfwBgA39/fwBgAn9/AX9gAAF/YAJ/fQBgBH9/f38AYAV/f39/fwBgBH9/f38BfWABfwF9YAF9AX1gAAF8YAp/f39/f39/f39/AGABfAF8YAJ/fwF9YAABfWAGf39/f39/AX9gA39/fwF/YAN/fX0BfWAEf39/fwF/YAN/f38BfWAFf399fX0AYAF/AXxgBX9/fX1/AX1gBn9/f39/ewBgAn9/AXxgAXwAYAZ8fHx8fHwAYAR/f3x/AGADf3x8AGAEfHx8fABgBXx8fHx8AGAJf39/f39/f39/AGAGf39/fX19AAIdAgRob3N0A2xhcAADA2VudgZtZW1vcnkCAwGAgAQDhgGEAQYDAQEBBQEBAwEBBQECEwQIBRQDBwMDAAAVCAEBAAEBAAACAAAAAAECBAQBAQEBDgkJAQ8BBQUKCxYKCgIEAA8XBwMYAgsQAgMQDAwMGQICAgIGEQICBAkaDgQEGwICAxwdAA0AAB4fAAARIAAAACEAAAMABggiAgAGAA0NBwsjEhIFBwQFAXABAQEGsAnJAX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBAAt/AEEEC38AQQgLfwBBDAt/AEEQC38AQRQLfwBBIAt/AEHgAAt/AEGAAgt/AEGEAgt/AEGIAgt/AEGMAgt/AEGQAgt/AEGUAgt/AEGYAgt/AEGcAgt/AEGgAgt/AEGkAgt/AEGoAgt/AEGsAgt/AEGwAgt/AEG0Agt/AEHAAgt/AEEAC38AQeAAC38AQeQAC38AQegAC38AQewAC38AQfAAC38AQfQAC38AQfgAC38AQfwAC38AQYABC38AQYQBC38AQYgBC38AQYwBC38AQZABC38AQZQBC38AQZgBC38AQZwBC38AQaABC38AQaQBC38AQagBC38AQcABC38AQcQBC38AQQELfwBBwAELfwBBxAELfwBBAgt/AEEDC38AQcABC38AQcQBC38AQcgBC38AQQQLfwBBBQt/AEHAAQt/AEHEAQt/AEHIAQt/AUEAC38BQQALfwFBAQt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEEAC38AQYABC38AQaAfC34AQoDKte4BC38BQQALfwFBAQt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEEQC38AQQQLfwBBCAt/AEGAAgt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQX8LfwBBgCALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQcAAC38AQQgLfwBBBgt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt9AUMAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC30BQwAAAAALfQFDAACAPwt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt/AEEIC38AQYgCC38AQYAIC38BQQALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC38AQQALfwBBAAsHggELCGxhc3REcmF3AAEMbGFzdEdyYWRpZW50AAMPbGFzdFJvd0dyYWRpZW50AAYIbGFzdFJvd3MABwljb25maWd1cmUAEQxzY3JhdGNoQnl0ZXMAEgdmbWFSYXRlABMHcHJvZmlsZQAUB3NldFJhdGUAFQRzdGVwAIQBBm1lbW9yeQIACQYBAEEBCwAMAQMK55kChAEEACN6C9QBARB/IAAhAUEAIQIjmQEgAUEFdGogAmooAgAkkwEgACEDQQQhBCOZASADQQV0aiAEaigCACSUASAAIQVBCCEGI5kBIAVBBXRqIAZqKAIAJJUBIAAhB0EMIQgjmQEgB0EFdGogCGooAgAkiAEgACEJQRAhCiOZASAJQQV0aiAKaigCACSJASAAIQtBFCEMI5kBIAtBBXRqIAxqKAIAJIoBIAAhDUEYIQ4jmQEgDUEFdGogDmooAgAklwEgACEPQRwhECOZASAPQQV0aiAQaigCACSYAQsJACAAEAIjkwELDgAjmAEgAEECdGooAgALEwAgAEEPakEPQX9zcUEQckECdAsuAQF/IAAQAiOWASABQQJ0aigCACECIAIjnQFGBH9BAAVBABAEIAIjbBAFbGoLCxoAIABBAEYEfyOhAQUjogEjowEgAEEBRhsLCw0AI2kgAEECdGooAgALaQAgACRpQQAQCCRqQQEQCCRrQQIQCCRsQQMQCCRtQQQQCCRuQQUQCCRvQQYQCCRwQQcQCCR0QQgQCCR1QQkQCCR2QQoQCCR3QQsQCCR4QQwQCCRxQQ0QCCRyQQ4QCEECdCRzQQ8QCCR5CwoAI1pBAyAAamwLHAEBfyOfASEBIAEgAGpBP2pBP0F/c3EknwEgAQsLACAAIAEQBWwQCwsPACNlI2YgAGxqQQFqEAgL0AIBCn8jaiNnaiECQQIjamwjZ2ohAyNwQQJ0EAskkwEjcCOeAWpBAWsjngFtQQN0EAsklAEgAkEDdBALJJUBIAMjbBAMJIgBIAIjbBAMJIkBIAIjbkEBaxANEAwkigEjbkECdBALJJcBI25BAWpBAnQQCySYASNsJJsBI2tBAEoEfyACI2wQDAVBAAshBCABBEAjmAEgBDYCAAtBACEFA0AgBSNuSARAIAUQDSEGI5sBIgcgBiIIIAcgCEobJJsBIAMgBhAMIQkgAiAGEAwhCgJAIAFFDQAjlwEgBUECdGogCTYCACOYASAFQQJ0aiAKNgIECyAFQQFqIQUMAQsLIAFFBEAPCyOZASAAQQV0aiELIAsjkwE2AgAgCyOUATYCBCALI5UBNgIIIAsjiAE2AgwgCyOJATYCECALI4oBNgIUIAsjlwE2AhggCyOYATYCHAviAgEJfyAAJJ8BIAEQChALGiNqI2dqIQNBAiNqbCNnaiEEQQwQCyR7QRBBA3QQCyR8QQgQCyR9IANBAnQQCyR6IANBAnQQCyR+IANBAnQQCyR/IANBAnQQCySAASAEQQJ0EAskgQEgA0ECdBALJIYBIANBAnQQCySHASNrQQJ0EAskggEja0ECdBALJIMBIARBAnQQCySEASADQQJ0EAskhQEgA0EDdBALJIsBIANBA3QQCySMASADQQJ0EAskjQEgAyIFI3EiBiAFIAZKG0ECdBALJI4BIAMiByNxIgggByAIShtBAnQQCySPASADIgkjcSIKIAkgCkobQQJ0EAskkAEjcUEDdBALJJEBIANBAnQQCySSASNrQQJ0EAsklgEjckEFdBALJJkBQQAhCwNAIAsjckgEQCALIAIQDiALQQFqIQsMAQsLIAMjmwFsQQJ0EAskmgEjaCABbBALJJwBI58BCzAAIAEkXSACJF4gACRfIAAjWmokYCAAQQIjWmxqJGEgACNaQQMgAWpsaiRiQQAkYwsjACAAEAkgASADQQEQDxojnAEjaCACbGoknAEgASACIAMQEAsOACAAEAlBACABQQAQDwvYAwItewF/IAH9EyEDIAL9EyEEQwAAgD/9EyEFQwAAAED9EyEGQwAAQED9EyEHQwAAgED9EyEIQwAAoED9EyEJQwAAwED9EyEKQwAA4ED9EyELQwAAAEH9EyEMQwAAEEH9EyENQwAAIEH9EyEOQQAhMANAIDAgAEgEQCAFIQ8gAyEQIAQhESAPIBD95gEgEf3kASEFIAYhEiADIRMgBCEUIBIgE/3mASAU/eQBIQYgByEVIAMhFiAEIRcgFSAW/eYBIBf95AEhByAIIRggAyEZIAQhGiAYIBn95gEgGv3kASEIIAkhGyADIRwgBCEdIBsgHP3mASAd/eQBIQkgCiEeIAMhHyAEISAgHiAf/eYBICD95AEhCiALISEgAyEiIAQhIyAhICL95gEgI/3kASELIAwhJCADISUgBCEmICQgJf3mASAm/eQBIQwgDSEnIAMhKCAEISkgJyAo/eYBICn95AEhDSAOISogAyErIAQhLCAqICv95gEgLP3kASEOIDBBAWohMAwBCwsgBSAG/eQBIAcgCP3kAf3kASEtIAkgCv3kASALIAz95AH95AEhLiAtIC795AEgDSAO/eQB/eQBIS8gL/0fACAv/R8BkiAv/R8CkiAv/R8DkgsKACAAQQBHJMEBCzEAIABBAEYEQCABJMIBBSAAQQFGBEAgASTDAQUgAEECRgRAIAEkxAEFIAEkxQELCwsLlwEAIAAkRyAAKAKQAiRIIAAoApQCJEkgACgCpAIkSiAAKAKoAiRLIAAoAqwCJEwgACgCsAIkTSAAKAK0AiROIAAqAoABJE8gACoChAEkUCAAKgKIASRRIAAqAowBQwAAAABcJFIgACgCgAIkUyAAKAKEAiRUIAAoAogCJFUgACgCpAFBAEckViAAKAKMAiRXIAAoApgBJFgLXQAgACgCACQAIAAoAgQkASAAKAIIJAIgACgCDCQDIAAoAhAkBCAAKAIUJAUgACgCGCQGIAAoAhwkByAAKAIgJAggACgCJCQJIAAoAigkCiAAKAIsJAsgACgCMCQMCxoAI3sjoQE2AgAjeyOiATYCBCN7I6MBNgIIC3EBAn8jASShASMAIwEjS0EAShskogEjTkECRgR/IwAFIwFBACNOQQFGGwskowFBACEAA0AgACMASARAIwIgAEEBdGovAQAhASOEASAAQQJ0aiABNgIAI4UBIABBAnRqIAE2AgAgAEEBaiEADAELCxAYC8wBAgR/An4gAEGNzOUAbEHf5rvjA2ohBCNZQY3M5QBsQd/mu+MDaiEFIAFBjczlAGxB3+a74wNqIQYgAkGNzOUAbEHf5rvjA2ohByAEIAUgB2xqIQQgBSAGIARsaiEFIAYgBCAFbGohBiAHIAUgBmxqIQcgBCAEQRB2cyEEIAUgBUEQdnMhBSAGIAZBEHZzIQYgByAHQRB2cyEHIAQgBSAHbGohBCAFIAYgBGxqIQUgBK0gA61+IQggBa0gA61+QiCIIQkgCCAJfEIgiKcLcgEDf0EAJKABQQAhBANAIAQjakgEQCACIAAgASAEIAMQGmohBSAFIQYCQCNXQQBGBH1DAACAPwUjVyAGI1hrQQJ0aioCAAtDAAAAAFsNACN6I6ABQQJ0aiAFNgIAI6ABQQFqJKABCyAEQQFqIQQMAQsLCzABAX8jogEhASOiAUEBaiSiASOEASABQQJ0aiAANgIAI4EBIAFBAnRqQQA2AgAgAQtGAQN/I4IBIABBAnRqIQEgASgCACECIAIjogFIBH8jhAEgAkECdGooAgAgAEYFQQALBEAgAg8LIAAQHCEDIAEgAzYCACADC44BAQR/QQAhAANAIAAjoQFIBEAjhgEgAEECdGojnQE2AgAgAEEBaiEADAELCyOgAUEBayEBA0AgAUEATgRAIAFBAnQhAiN+IAJqKAIAQQJ0IQMjgQEgA2ojgQEgA2ooAgBBAWo2AgAjhwEgAmojhgEgA2ooAgA2AgAjhgEgA2ogATYCACABQQFrIQEMAQsLCyIBAX8jowEhASOjAUEBaiSjASOFASABQQJ0aiAANgIAIAELRgEDfyODASAAQQJ0aiEBIAEoAgAhAiACI6MBSAR/I4UBIAJBAnRqKAIAIABGBUEACwRAIAIPCyAAEB8hAyABIAM2AgAgAws7AQF/I6EBJKMBQQAhAANAIAAjoQFJBEAjhQEgAEECdGojhAEgAEECdGooAgA2AgAgAEEBaiEADAELCwu2AgELf0EAJKIBQQAkowFBACEAA0AgACOgAUgEQCAAQQJ0IQEjeiABaigCACECI2tBAEoEfyN0IAJBAXRqLwEAEB0FIAIQHAshAyN+IAFqIAM2AgAgAEEBaiEADAELCyOiASShARAeI0tBAEoiBAR/IAQFI05BAkYLIQVBACEGA0AgBiOgAUhBACAFGwRAIAZBAnQhByN6IAdqKAIAIQgjnQEhCSN3IAhqLQAAQQFxQQBGBEAja0EASgR/I3UgCEEBdGovAQAFI3UgCEECdGooAgALIQojTkECRwR/QQAFI2tBAEoEfyAKECAFIAoQHwsLIQkjS0EASgRAI38gB2oja0EASgR/IAoQHQUgChAcCzYCAAsLI4ABIAdqIAk2AgAgBkEBaiEGDAELCyNOQQFGBEAQIQsQGAsrAQF/I1NBAEcEQBAZDwsgACgClAEhAiACIAEgACgCmAEgACgCnAEQGxAiCw8AI2IjYigCAEEBajYCAAuXAQECfxAkI15BAUYEQCNhQQA2AgAPCyNjIQAjY0EBaiRjI19BAf4eAgAjXkEBa0YEQCNfQQD+FwIAI2FBAP4XAgAjYCNj/hcCACNgQX/+AAIAGg8LQQAhAQNAIAEjW0gEQCNg/hACACAARwRADwsgAUEBaiEBDAELCwNAI2D+EAIAIABGBEAjYCAAI1z+AQIAGhAkDAELCwscAQF/ECUjXkEBSgRAQQchACPBAQRAIAAQAAsLCxoAI3soAgAkoQEjeygCBCSiASN7KAIIJKMBC28BBX8jXkEBRgRAI2EoAgAhASNhIAA2AgAgACRkIAEPCyNh/hACACECA0AgAiAASARAIAJBASIDIAAgAmtBAiNebG0iBCADIARKG2okZCNhIAIjZP5IAgAhBSAFIAJGBEAgAg8LIAUhAgwBCwsgAAtHAQJ/I2xBAnQhAkEAIQMDQCADIAJJBEAgASADaiAAIANq/QAEAP0LBAAgASADaiAAIANq/QAEEP0LBBAgA0EgaiEDDAELCwtSAQR/I2xBAnQhAyAAI3Qja0EAShshBCABIQUDQCAFIAJIBEAjhQEgBUECdGooAgAhBiAEIAYgA2xqI4kBIAUjbBAFbGoQKSAFQQFqIQUMAQsLC1IBBH8jbEECdCEDIAEhBANAIAQgAkgEQCAAI3Qja0EAShshBSOEASAEQQJ0aigCACEGIAUgBiADbGojiAEgBCNsEAVsahApIARBAWohBAwBCwsLDgAjlwEgAEECdGooAgALDAAjZSNmIABsahAICxIAI2UjZiAAbGpBAmoQCEECdAsSACNlI2YgAGxqQQNqEAhBAnQL1x8CD3+yAnsgByACIAhsaiEKQwAAAABDAACAf4wgCRv9EyEZIAUhC0EAIQwDQCAMIARIBEAgCyADQQV0aiENIAxBAnQhDiAAIQ8gByAOaiEQA0AgECAKSQRAIA8hESARIAFqIRIgEiABaiETIBMgAWohFCAUIAFqIRUgFSABaiEWIBYgAWohD0MAAAAA/RMhGkMAAAAA/RMhG0MAAAAA/RMhHEMAAAAA/RMhHUMAAAAA/RMhHkMAAAAA/RMhH0MAAAAA/RMhIEMAAAAA/RMhIUMAAAAA/RMhIkMAAAAA/RMhI0MAAAAA/RMhJEMAAAAA/RMhJSALIRcDQCAXIA1JBEAgF/0ABAAhJiAX/QAEECEnIBH9CQIAISggKCEpICYhKiAaISsgKSAq/eYBICv95AEhGiAoISwgJyEtIBshLiAsIC395gEgLv3kASEbIBL9CQIAISggKCEvICYhMCAcITEgLyAw/eYBIDH95AEhHCAoITIgJyEzIB0hNCAyIDP95gEgNP3kASEdIBP9CQIAISggKCE1ICYhNiAeITcgNSA2/eYBIDf95AEhHiAoITggJyE5IB8hOiA4IDn95gEgOv3kASEfIBT9CQIAISggKCE7ICYhPCAgIT0gOyA8/eYBID395AEhICAoIT4gJyE/ICEhQCA+ID/95gEgQP3kASEhIBX9CQIAISggKCFBICYhQiAiIUMgQSBC/eYBIEP95AEhIiAoIUQgJyFFICMhRiBEIEX95gEgRv3kASEjIBb9CQIAISggKCFHICYhSCAkIUkgRyBI/eYBIEn95AEhJCAoIUogJyFLICUhTCBKIEv95gEgTP3kASElIBf9AAQgISYgF/0ABDAhJyAR/QkCBCEoICghTSAmIU4gGiFPIE0gTv3mASBP/eQBIRogKCFQICchUSAbIVIgUCBR/eYBIFL95AEhGyAS/QkCBCEoICghUyAmIVQgHCFVIFMgVP3mASBV/eQBIRwgKCFWICchVyAdIVggViBX/eYBIFj95AEhHSAT/QkCBCEoICghWSAmIVogHiFbIFkgWv3mASBb/eQBIR4gKCFcICchXSAfIV4gXCBd/eYBIF795AEhHyAU/QkCBCEoICghXyAmIWAgICFhIF8gYP3mASBh/eQBISAgKCFiICchYyAhIWQgYiBj/eYBIGT95AEhISAV/QkCBCEoICghZSAmIWYgIiFnIGUgZv3mASBn/eQBISIgKCFoICchaSAjIWogaCBp/eYBIGr95AEhIyAW/QkCBCEoICghayAmIWwgJCFtIGsgbP3mASBt/eQBISQgKCFuICchbyAlIXAgbiBv/eYBIHD95AEhJSAX/QAEQCEmIBf9AARQIScgEf0JAgghKCAoIXEgJiFyIBohcyBxIHL95gEgc/3kASEaICghdCAnIXUgGyF2IHQgdf3mASB2/eQBIRsgEv0JAgghKCAoIXcgJiF4IBwheSB3IHj95gEgef3kASEcICgheiAnIXsgHSF8IHoge/3mASB8/eQBIR0gE/0JAgghKCAoIX0gJiF+IB4hfyB9IH795gEgf/3kASEeICghgAEgJyGBASAfIYIBIIABIIEB/eYBIIIB/eQBIR8gFP0JAgghKCAoIYMBICYhhAEgICGFASCDASCEAf3mASCFAf3kASEgICghhgEgJyGHASAhIYgBIIYBIIcB/eYBIIgB/eQBISEgFf0JAgghKCAoIYkBICYhigEgIiGLASCJASCKAf3mASCLAf3kASEiICghjAEgJyGNASAjIY4BIIwBII0B/eYBII4B/eQBISMgFv0JAgghKCAoIY8BICYhkAEgJCGRASCPASCQAf3mASCRAf3kASEkICghkgEgJyGTASAlIZQBIJIBIJMB/eYBIJQB/eQBISUgF/0ABGAhJiAX/QAEcCEnIBH9CQIMISggKCGVASAmIZYBIBohlwEglQEglgH95gEglwH95AEhGiAoIZgBICchmQEgGyGaASCYASCZAf3mASCaAf3kASEbIBL9CQIMISggKCGbASAmIZwBIBwhnQEgmwEgnAH95gEgnQH95AEhHCAoIZ4BICchnwEgHSGgASCeASCfAf3mASCgAf3kASEdIBP9CQIMISggKCGhASAmIaIBIB4howEgoQEgogH95gEgowH95AEhHiAoIaQBICchpQEgHyGmASCkASClAf3mASCmAf3kASEfIBT9CQIMISggKCGnASAmIagBICAhqQEgpwEgqAH95gEgqQH95AEhICAoIaoBICchqwEgISGsASCqASCrAf3mASCsAf3kASEhIBX9CQIMISggKCGtASAmIa4BICIhrwEgrQEgrgH95gEgrwH95AEhIiAoIbABICchsQEgIyGyASCwASCxAf3mASCyAf3kASEjIBb9CQIMISggKCGzASAmIbQBICQhtQEgswEgtAH95gEgtQH95AEhJCAoIbYBICchtwEgJSG4ASC2ASC3Af3mASC4Af3kASElIBf9AASAASEmIBf9AASQASEnIBH9CQIQISggKCG5ASAmIboBIBohuwEguQEgugH95gEguwH95AEhGiAoIbwBICchvQEgGyG+ASC8ASC9Af3mASC+Af3kASEbIBL9CQIQISggKCG/ASAmIcABIBwhwQEgvwEgwAH95gEgwQH95AEhHCAoIcIBICchwwEgHSHEASDCASDDAf3mASDEAf3kASEdIBP9CQIQISggKCHFASAmIcYBIB4hxwEgxQEgxgH95gEgxwH95AEhHiAoIcgBICchyQEgHyHKASDIASDJAf3mASDKAf3kASEfIBT9CQIQISggKCHLASAmIcwBICAhzQEgywEgzAH95gEgzQH95AEhICAoIc4BICchzwEgISHQASDOASDPAf3mASDQAf3kASEhIBX9CQIQISggKCHRASAmIdIBICIh0wEg0QEg0gH95gEg0wH95AEhIiAoIdQBICch1QEgIyHWASDUASDVAf3mASDWAf3kASEjIBb9CQIQISggKCHXASAmIdgBICQh2QEg1wEg2AH95gEg2QH95AEhJCAoIdoBICch2wEgJSHcASDaASDbAf3mASDcAf3kASElIBf9AASgASEmIBf9AASwASEnIBH9CQIUISggKCHdASAmId4BIBoh3wEg3QEg3gH95gEg3wH95AEhGiAoIeABICch4QEgGyHiASDgASDhAf3mASDiAf3kASEbIBL9CQIUISggKCHjASAmIeQBIBwh5QEg4wEg5AH95gEg5QH95AEhHCAoIeYBICch5wEgHSHoASDmASDnAf3mASDoAf3kASEdIBP9CQIUISggKCHpASAmIeoBIB4h6wEg6QEg6gH95gEg6wH95AEhHiAoIewBICch7QEgHyHuASDsASDtAf3mASDuAf3kASEfIBT9CQIUISggKCHvASAmIfABICAh8QEg7wEg8AH95gEg8QH95AEhICAoIfIBICch8wEgISH0ASDyASDzAf3mASD0Af3kASEhIBX9CQIUISggKCH1ASAmIfYBICIh9wEg9QEg9gH95gEg9wH95AEhIiAoIfgBICch+QEgIyH6ASD4ASD5Af3mASD6Af3kASEjIBb9CQIUISggKCH7ASAmIfwBICQh/QEg+wEg/AH95gEg/QH95AEhJCAoIf4BICch/wEgJSGAAiD+ASD/Af3mASCAAv3kASElIBf9AATAASEmIBf9AATQASEnIBH9CQIYISggKCGBAiAmIYICIBohgwIggQIgggL95gEggwL95AEhGiAoIYQCICchhQIgGyGGAiCEAiCFAv3mASCGAv3kASEbIBL9CQIYISggKCGHAiAmIYgCIBwhiQIghwIgiAL95gEgiQL95AEhHCAoIYoCICchiwIgHSGMAiCKAiCLAv3mASCMAv3kASEdIBP9CQIYISggKCGNAiAmIY4CIB4hjwIgjQIgjgL95gEgjwL95AEhHiAoIZACICchkQIgHyGSAiCQAiCRAv3mASCSAv3kASEfIBT9CQIYISggKCGTAiAmIZQCICAhlQIgkwIglAL95gEglQL95AEhICAoIZYCICchlwIgISGYAiCWAiCXAv3mASCYAv3kASEhIBX9CQIYISggKCGZAiAmIZoCICIhmwIgmQIgmgL95gEgmwL95AEhIiAoIZwCICchnQIgIyGeAiCcAiCdAv3mASCeAv3kASEjIBb9CQIYISggKCGfAiAmIaACICQhoQIgnwIgoAL95gEgoQL95AEhJCAoIaICICchowIgJSGkAiCiAiCjAv3mASCkAv3kASElIBf9AATgASEmIBf9AATwASEnIBH9CQIcISggKCGlAiAmIaYCIBohpwIgpQIgpgL95gEgpwL95AEhGiAoIagCICchqQIgGyGqAiCoAiCpAv3mASCqAv3kASEbIBL9CQIcISggKCGrAiAmIawCIBwhrQIgqwIgrAL95gEgrQL95AEhHCAoIa4CICchrwIgHSGwAiCuAiCvAv3mASCwAv3kASEdIBP9CQIcISggKCGxAiAmIbICIB4hswIgsQIgsgL95gEgswL95AEhHiAoIbQCICchtQIgHyG2AiC0AiC1Av3mASC2Av3kASEfIBT9CQIcISggKCG3AiAmIbgCICAhuQIgtwIguAL95gEguQL95AEhICAoIboCICchuwIgISG8AiC6AiC7Av3mASC8Av3kASEhIBX9CQIcISggKCG9AiAmIb4CICIhvwIgvQIgvgL95gEgvwL95AEhIiAoIcACICchwQIgIyHCAiDAAiDBAv3mASDCAv3kASEjIBb9CQIcISggKCHDAiAmIcQCICQhxQIgwwIgxAL95gEgxQL95AEhJCAoIcYCICchxwIgJSHIAiDGAiDHAv3mASDIAv3kASElIBFBIGohESASQSBqIRIgE0EgaiETIBRBIGohFCAVQSBqIRUgFkEgaiEWIBdBgAJqIRcMAQsLIAYgDmr9AAQAIckCIAYgDmr9AAQQIcoCIBAgGiDJAv3kASAZ/esB/QsEACAQIBsgygL95AEgGf3rAf0LBBAgECAIaiEQIBAgHCDJAv3kASAZ/esB/QsEACAQIB0gygL95AEgGf3rAf0LBBAgECAIaiEQIBAgHiDJAv3kASAZ/esB/QsEACAQIB8gygL95AEgGf3rAf0LBBAgECAIaiEQIBAgICDJAv3kASAZ/esB/QsEACAQICEgygL95AEgGf3rAf0LBBAgECAIaiEQIBAgIiDJAv3kASAZ/esB/QsEACAQICMgygL95AEgGf3rAf0LBBAgECAIaiEQIBAgJCDJAv3kASAZ/esB/QsEACAQICUgygL95AEgGf3rAf0LBBAgECAIaiEQDAELCyADIRggCyAYQQV0I6QBamohCyAMQQhqIQwMAQsLC6EBAQl/IAAjb0ECdGohBSAEIANrI6YBakEBayOmAW0jpgFsIQYgAyEHIAEhCEEAIQkDQCAJI25IBEAgCUEBaiNuRiEKIAoEfyACBSAJECwLIQsgCRAtIQwgCRANIQ0gCCAHIAwQBWxqIAwQBSAGIAwgDSAFIAkQLmogBSAJEC9qIAsgByANEAVsaiANEAUgCkUQMCALIQggCUEBaiEJDAELCws5AQN/IAMhBQNAIAUgBEgEQCAAIAEgAiAFIAUjvwFqIgYgBCIHIAYgB0gbEDEgBSO/AWohBQwBCwsLSAICfwJ9QQAhASAAKgIAIQNBASECA0AgAiNtSARAIAAgAkECdGoqAgAhBCAEIANeBEAgBCEDIAIhAQsgAkEBaiECDAELCyABC8oEAw58Bn4CfwJ8IAAhASABvSEPIA9CNIinQf8PcSEVIBVByQdrQT9PBEBEAAAAAAAA8D8gFUHJB2tBgICAgHhPDQEaIBVBiQhPBEBEAAAAAAAAAAAgD0KAgICAgICAeFENAhpEAAAAAAAA8D8gAaAgFUH/D08NAhpEAAAAAAAAAABEAAAAAAAA8H8gD0IAUxsMAgtBACEVC0T+gitlRxVnQCABoiECIAJEAAAAAAAAOEOgIQMgA70hECADRAAAAAAAADhDoSEDIAEgA0QAAPr+Qi52v6KgIANEOjuevJr3DL2ioCEEIBBB/wCsg0IBhqchFiAQQjRBB6x9hiERQQggFkEDdGopAwC/IQVBCCAWQQN0aikDCCARfCESIAQgBKIhBiAFIASgIAZEvf3/////3z8gBEQ8VFVVVVXFP6KgoqAgBiAGokSRKxfPVVWlPyAERBfQpGcREYE/oqCioCEHIBVBAEYEQAJ8IAchCCASIRMgECEUIBRCgICAgAiDQgBSRQRAIBNC8QdCNIZ9IRMgE78hCUQAAAAAAAAAfyAJIAkgCKKgogwBCyATQv4HQjSGfCETIBO/IQkgCSAJIAiioCEKIAqZRAAAAAAAAPA/YwRARAAAAAAAAPA/IAqmIQsgCSAKoSAJIAiioCEMIAsgCqAhDSALIA2hIAqgIAygIQwgDSAMoCALoSEKIApEAAAAAAAAAABhBEAgE0KAgICAgICAgIB/g78hCgsLIApEAAAAAAAAEACiCwwBCyASvyEOIA4gDiAHoqALC3MCB38CfSM/IQEjRyABaioCACEIIAAhAiAAEDMhAyACIANBAnRqKgIAIQlBACEEQQAhBQNAIAUjbUgEQCAAIQYgBSEHIAYgB0ECdGoqAgAgCZO7EDQgCLtmBEAgBEEBIAV0ciEECyAFQQFqIQUMAQsLIAQLTgEDfyNUQQBGBH9BfwUjVCAAQQJ0aigCAAshAkEBIAEjnQFGI3lBAEYbBEAgAg8LI3kgAUECdGooAgAhAyADIAJxIQQgBCADIARBAEcbC2ECAn8CfUF/IQJDAAAAACEEQQAhAwNAIAMjbUgEQCAAIANBAnRqKgIAIQUgASADdkEBcUEARwR/QQEgBSAEXiACQQBIGwVBAAsEQCAFIQQgAyECCyADQQFqIQMMAQsLIAIL+gEBF39BASEEIAAhBSAEIQYgBiEHQRghCCOZASAHQQV0aiAIaigCACNuQQFrQQJ0aigCACAFI25BAWsQDRAFbGoQNSEJIAIgAxA2IQogCSAKcSELQQAhDCABIQ0gDCEOIA4hD0EUIRAjmQEgD0EFdGogEGooAgAgDSNuQQFrEA0QBWxqIREjQCESI0cgEmoqAgBDAAAAAFwEf0EAIRMgACEUIBMhFSAVIRZBGCEXI5kBIBZBBXRqIBdqKAIAI25BAWtBAnRqKAIAIBQjbkEBaxANEAVsagUgEQshGCARIRkgGCALIAogC0EARxsQNyEaIBkgGkECdGoqAgALQwEFf0EAIQEgACECIAEhAyADIQRBGCEFI5kBIARBBXRqIAVqKAIAI25BAWtBAnRqKAIAIAIjbkEBaxANEAVsaioCAAubAQINfwF9QQAhAyAAIQQgAyEFIAUhBkEUIQcjmQEgBkEFdGogB2ooAgAgBCNuQQFrEA0QBWxqIQggAiABI1YbIQkjVSAJI21sQQJ0aiEKQwAAAAAhEEEAIQsDQCALI21IBEAgCiEMIAshDSAIIQ4gCyEPIBAgDCANQQJ0aioCACAOIA9BAnRqKgIAlJIhECALQQFqIQsMAQsLIBALwAEBEH9BACEEIAEhBSAEIQYgBiEHQRQhCCOZASAHQQV0aiAIaigCACAFI25BAWsQDRAFbGohCSM5IQojRyAKaioCAEMAAAAAXAR/QQAhCyAAIQwgCyENIA0hDkEYIQ8jmQEgDkEFdGogD2ooAgAjbkEBa0ECdGooAgAgDCNuQQFrEA0QBWxqBSAJCyEQI3lBAEZBACNUQQBGGwR/IBAQMwUgECACIAMQNhA3CyERIAkhEiARIRMgEiATQQJ0aioCAAs9ACNIIz5GBEAgACABIAIgAxA4DwsjSCNDRgRAIAAQOQ8LI0gjQkYEQCABIAIgAxA6DwsgACABIAIgAxA7C0ABAn8gACECA0AgAiABSARAIwIgAkEBdGovAQAhAyOSASACQQJ0aiACIAIgAyOdARA8OAIAIAJBAWohAgwBCwsLlAMBH38jogEiAyOjASIEIAMgBEobI6YBakEBayOmAW0hBSNJIAVsIQYgBhAoIQcDQCAHIAZIBEAjZCEIIAchCQNAIAkgCEgEQCAJIAVtIQogCSAKIAVsayELIAggCiAFbGsiDCAFIg0gDCANSBshDiAKIAVsIA5qIQkgCiEPI0ohECNLIREjogEjoQEgDyAQIBFqSEEAIA8gEE4bGyESIAohEyNMIRQjTSEVI6MBQQAgEyAUIBVqSEEAIBMgFE4bGyEWIAsjpgFsIRcgDiOmAWwiGCAWIhkgGCAZSBshGiAOI6YBbCIbIBIiHCAbIBxIGyEdIAojc2whHiAKEAIgASAeaiAXIBoQKiAAIB5qIBcgHRArQQAhHyPBAQRAIB8QAAsgFyAaSARAIAEgHmojiQEjigEgFyAaEDILIBcgHUgEQCAAIB5qI4gBI25BAWsQLCAXIB0QMgtBASEgI8EBBEAgIBAACyNJQQFGQQAgAhsEQCAXIBoQPQtBAiEhI8EBBEAgIRAACwwBCwsgBhAoIQcMAQsLC2YBCH8jogEiACOjASIBIAAgAUobIQIgAiOmAWpBAWsjpgFtIQMgAxAoIQQDQCAEIANIBEAgBCOmAWwjZCOmAWwiBSACIgYgBSAGSBsQPSADECghBAwBCwtBAiEHI8EBBEAgBxAACwvLBQMVfAR+An8CfCAAIQEgAb0hFiAWQoCAgICAgID3P31CgICAgICgwvg/QoCAgICAgID3P31UBEAgAUQAAAAAAADwP6EhAiACIAKiIQMgAyACoiEEIAREd1VVVVVV1T8gAkTL/f/////Pv6KgIANEDN2VmZmZyT+ioCAERKdFZ1VVVcW/IAJEMN5EoyRJwj+ioCADRGU9QqT//7+/oqAgBETK1ioohHG8PyACRP9osEPrmbm/oqAgA0SF0K/3goG3P6KgIAREzUXRdRNStb+ioKKgoqCiIQUgAkQAAAAAAACgQaIhBiACIAagIAahIQcgAiAHoSEIIAcgB6JEAAAAAAAA4L+iIQYgAiAGoCEJIAIgCaEgBqAhCiAKRAAAAAAAAOC/IAiiIAcgAqCioCEKIAUgCqAgCaAMAQsgFkIwiKchGiAaQRBrQfD/AUEQa08EQEQAAAAAAADwvyABIAGioyAWQgGGQgBRDQEaIAEgFkQAAAAAAADwf71RDQEaIAEgAaEgASABoaNBASAaQfD/AXFB8P8BRiAaQYCAAnEbDQEaIAFEAAAAAAAAMEOivSEWIBZCNEI0hn0hFgsgFkKAgICAgICA8z99IRcgF0I0QQesfYhB/wCsg6chGyAXQjSHIRggFiAXQv8fQjSGg30hGUGIECAbQQFBA2p0aisDACELQYgQIBtBAUEDanRqKwMIIQwgGb8hDUGIICAbQQFBA2p0aisDACEOQYggIBtBAUEDanRqKwMIIQ8gDSAOoSAPoSALoiEQIBi5IREgEUQAOPr+Qi7mP6IgDKAhEiASIBCgIRMgEiAToSAQoCARRDBnx5NX8y49oqAhFCAQIBCiIRUgFCAVRAEAAAAAAOC/oqAgECAVokRbMFFVVVXVPyAQRJBF6////8+/oqAgFUQRAfEks5nJPyAQRJ/IBuV1VcW/oqCioKKgIBOgCwvcBQQafwN9CHsCfCNuQQFrEA0hBSAAIQYgASEHIAYhCCAIIQlBGCEKI5kBIAlBBXRqIApqKAIAI25BAWtBAnRqKAIAIAcjbkEBaxANEAVsaiELIAAhDCABIQ0gDCEOIA4hD0EcIRAjmQEgD0EFdGogEGooAgAjbkECdGooAgAgDSNuQQFrEA0QBWxqIREgCxAzIRIgCyETIBIhFCATIBRBAnRqKgIAIR8gH/0TISJBACEVA0AgFSAFSARAIBVBAnQhFiALIBZq/QAEACAi/eUBISMgI0P2qK7C/RP96wEhJCAkQzuquD/9E/3mAf1qISUgJCAlQwCAMT/9E/3mAf3lASEmICYgJUODgF65/RP95gH95QEhJkNnaVA5/RMhJyAnICb95gFDzkO3Ov0T/eQBIScgJyAm/eYBQwiJCDz9E/3kASEnICcgJv3mAUPBqSo9/RP95AEhJyAnICb95gFDqqoqPv0T/eQBIScgJyAm/eYBQwAAAD/9E/3kASEnICYgJv3mASAn/eYBICZDAACAP/0T/eQB/eQBIScgJf34AUH/AP0R/a4BQRf9qwEhKCARIBZqICcgKP3mAf0LBAAgFUEEaiEVDAELC0MAAAAAISBEAAAAAAAAAAAhKkEAIRcDQCAXI21IBEAgESEYIBchGSAYIBlBAnRqKgIAISEgICAhkiEgIAshGiAXIRsgKiAhuyAaIBtBAnRqKgIAIB+Tu6KgISogF0EBaiEXDAELCyACIAOUICAgBJSV/RMhKUEAIRwDQCAcIAVIBEAgHEECdCEdIBEgHWogESAdav0ABAAgKf3mAf0LBAAgHEEEaiEcDAELCyNtIR4DQCAeIAVIBEAgESAeQQJ0akMAAAAAOAIAIB5BAWohHgwBCwsgILsQQCErI4sBIAFBA3RqIB+7ICugOQMAI4wBIAFBA3RqIAO7ICsgKiAgu6OhojkDACONASABQQJ0aiASNgIAC/UBAhN/An0jQSECQwAAAEAjRyACaioCAJQgAZQjbbKVIRUgFUMAAAAAWwRADwtBASEDIAAhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEBIQkgACEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOQQAhDwNAIA8jbUgEQCAOIRIgDyETIAghECAPIREgFSAQIBFBAnRqKgIAlCEWIBIgE0ECdGohFCAUIBQqAgAgFpI4AgAgD0EBaiEPDAELCwsZAQF/I25BAWsQDUECdCEBIABBACAB/AsAC6kCAwN/B3wCfSMJIABBAnRqKAIEIQFEAAAAAAAAAAAhBEQAAAAAAAAAACEFRAAAAAAAAAAAIQYjCSAAQQJ0aigCACECA0AgAiABSQRAIwogAkEBdGovAQAhAyOSASADQQJ0aioCACELIwsgAkECdGoqAgAgC5QhDCAEIAy7oCEEIAUgDCALlLugIQUjDEEARwRAIAYjDCACQQJ0aioCACALlLugIQYLIAJBAWohAgwBCwsjT7shByMHIABBAnRqKgIAuyAHIASioCEIIwggAEECdGoqAgC7IAdEAAAAAAAAAEAgBqIgByAFoqCioCEJI5EBIABBA3RqRAAAAAAAAAAAIAkgCCAIoqGlOQMAIAghCiAKI1C7YwR8I1C7BSNRuyAKIAojUbtkGwsLuQMCHn8FfSAAIQIDQCACIAFJBEAjAyACQQJ0aioCACEgQQEgAkMAAIA/ICBDAACAPxBBIAIgIBBCQQAhAyACIQQgAyEFIAUhBkEYIQcjmQEgBkEFdGogB2ooAgAjbkEBa0ECdGooAgAgBCNuQQFrEA0QBWxqIQhBACEJIAIhCiAJIQsgCyEMQRwhDSOZASAMQQV0aiANaigCACNuQQJ0aigCACAKI25BAWsQDRAFbGohDkEBIQ8gAiEQIA8hESARIRJBHCETI5kBIBJBBXRqIBNqKAIAI25BAnRqKAIAIBAjbkEBaxANEAVsaiEUIA4QQyMEIAJBAnRqKAIEIRUjBCACQQJ0aigCACEWA0AgFiAVSQRAIwUgFmotAAAhFyMGIBZBAnRqKgIAISEgCCEYIBchGSAYIBlBAnRqKgIAIBYQRLaTISIgDiEaIBchG0MAAABAICGUICKUISMgGiAbQQJ0aiEcIBwgHCoCACAjkjgCACAUIR0gFyEeICGMISQgHSAeQQJ0aiEfIB8gHyoCACAkkjgCACOOASAWQQJ0aiAiOAIAIBZBAWohFgwBCwsgAkEBaiECDAELCwuJAQIBfQV/I1dBAEYEQCOBASAAQQJ0aigCALMPC0MAAAAAIQEgACECI4YBIAJBAnRqKAIAIQMDQCADI50BRwRAIANBAnQhBCN6IARqKAIAIQUgASNXQQBGBH1DAACAPwUjVyAFI1hrQQJ0aioCAAuSIQEgAyEGI4cBIAZBAnRqKAIAIQMMAQsLIAELgAECA30CfyN4IAFBAnRqKgIAIQIjgAEgAGooAgAhBSAFI50BRgRAIAIhAyNQI1EgAyADI1FeGyADI1BdGw8LI2tBAEoEfyN1IAFBAXRqLwEABUEACyEGIAIjTyN/IABqKAIAIAUgBiABEDyUkiEEI1AjUSAEIAQjUV4bIAQjUF0bC4EEAiR/Bn0gACECA0AgAiABSQRAIAIQRiEmQQEgAkMAAIA/ICYjarIQQSACICYjarKVEEJBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOQQEhDyACIRAgDyERIBEhEkEcIRMjmQEgEkEFdGogE2ooAgAjbkECdGooAgAgECNuQQFrEA0QBWxqIRQgDhBDIAIhFSOGASAVQQJ0aigCACEWA0AgFiOdAUcEQCAWQQJ0IRcgFyEYI3ogGGooAgAhGSAZIRojdiAaai0AACEbIBkhHCNXQQBGBH1DAACAPwUjVyAcI1hrQQJ0aioCAAshJyAIIR0gGyEeIB0gHkECdGoqAgAgFyAZEEeTISggDiEfIBshICAoISkgJ0MAAIC/QwAAgD8gKZaXQwAAAEAgKZQjUhuUI2qylSEqIB8gIEECdGohISAhICEqAgAgKpI4AgAgFCEiIBshIyAnjCNqspUhKyAiICNBAnRqISQgJCAkKgIAICuSOAIAI44BIBdqICg4AgAgFiElI4cBICVBAnRqKAIAIRYMAQsLIAJBAWohAgwBCwsLWgEGf0EAIQEDQCABQQFqI0lIBEAgASECIAAhAyACIQQgBCEFQRwhBiOZASAFQQV0aiAGaigCACNuQQJ0aigCACADI25BAWsQDRAFbGoQQyABQQFqIQEMAQsLC9kBAhN/AX1BASECIAAhAyACIQQgBCEFQRQhBiOZASAFQQV0aiAGaigCACADI25BAWsQDRAFbGohByABIQggByAIQQJ0aioCACEVI0lBBEYEQEECIQkgACEKIAkhCyALIQxBFCENI5kBIAxBBXRqIA1qKAIAIAojbkEBaxANEAVsaiEOIAEhDyAVIA4gD0ECdGoqAgCWIRULQQAhECAAIREgECESIBIhE0EYIRQgFSOZASATQQV0aiAUaigCACNuQQFrQQJ0aigCACARI25BAWsQDRAFbGoqAgCTCycCAX8BfSNEIQEjRyABaioCACECQwAAgD8gApMgAiAAQwAAAABdGwsiAQF/I0UhASNHIAFqKgIAuyAAu6JEAAAAAAAAVECkEDS2CxUBAX8jRiEBIAAQTCNHIAFqKgIAlgu6BAIIfSZ/IAAgARBKIQVBACENIAAhDiANIQ8gDyEQQRwhESOZASAQQQV0aiARaigCACNuQQJ0aigCACAOI25BAWsQDRAFbGohEkEAIRNDAAAAwCADlCAFEEuUIAWUIQYgEiATQQJ0aiEUIBQgFCoCACAGkjgCAEEBIRUgACEWIBUhFyAXIRhBGCEZI5kBIBhBBXRqIBlqKAIAI25BAWtBAnRqKAIAIBYjbkEBaxANEAVsaiEaIAEhGyAaIBtBAnRqKgIAIAKTIQdBASEcIAAhHSAcIR4gHiEfQRwhICOZASAfQQV0aiAgaigCACNuQQJ0aigCACAdI25BAWsQDRAFbGohISABISIgByEIIANDAACAv0MAAIA/IAiWl0MAAABAIAiUI1IblCEJICEgIkECdGohIyAjICMqAgAgCZI4AgAjjgEgBGogBzgCACNJQQRGBEBBAiEkIAAhJSAkISYgJiEnQRghKCOZASAnQQV0aiAoaigCACNuQQFrQQJ0aigCACAlI25BAWsQDRAFbGohKSABISogKSAqQQJ0aioCACACkyEKQQIhKyAAISwgKyEtIC0hLkEcIS8jmQEgLkEFdGogL2ooAgAjbkECdGooAgAgLCNuQQFrEA0QBWxqITAgASExIAohCyADQwAAgL9DAACAPyALlpdDAAAAQCALlCNSG5QhDCAwIDFBAnRqITIgMiAyKgIAIAySOAIAI48BIARqIAo4AgALI5ABIARqIAU4AgAgAyAFEE2UC7oCAg9/BH0gACECA0AgAiABSQRAIAIQSSMEIAJBAnRqKAIAIQMjBCACQQJ0aigCBCEEQwAAAAAhESADIQUDQCAFIARJBEAjBSAFai0AACEGIwYgBUECdGoqAgAhEiARIAIgBiAFEES2IBIgBUECdBBOkiERIAVBAWohBQwBCwsjSUEBayACIBFDAACAP0MAAIA/EEEjSUEBayEHIAIhCCAHIQkgCSEKQRwhCyOZASAKQQV0aiALaigCACNuQQJ0aigCACAII25BAWsQDRAFbGohDCADIQ0DQCANIARJBEAjkAEgDUECdGoqAgAQTSETIAwhDiMFIA1qLQAAIQ8jBiANQQJ0aioCAIwgE5QhFCAOIA9BAnRqIRAgECAQKgIAIBSSOAIAIA1BAWohDQwBCwsgAkEBaiECDAELCwuvAwIafwR9IAAhAgNAIAIgAUkEQCACEElDAAAAACEcIAIhAyOGASADQQJ0aigCACEEA0AgBCOdAUcEQCAEQQJ0IQUgBSEGI3ogBmooAgAhByAHIQgjV0EARgR9QwAAgD8FI1cgCCNYa0ECdGoqAgALI2qylSEdIAchCSAcIAIjdiAJai0AACAFIAcQRyAdIAUQTpIhHCAEIQojhwEgCkECdGooAgAhBAwBCwsjSUEBayACIBxDAACAP0MAAIA/EEEjSUEBayELIAIhDCALIQ0gDSEOQRwhDyOZASAOQQV0aiAPaigCACNuQQJ0aigCACAMI25BAWsQDRAFbGohECACIREjhgEgEUECdGooAgAhEgNAIBIjnQFHBEAgEkECdCETIBMhFCN6IBRqKAIAIRUjkAEgE2oqAgAQTSEeIBAhGCAVIRYjdiAWai0AACEZIBUhFyNXQQBGBH1DAACAPwUjVyAXI1hrQQJ0aioCAAuMI2qylSAelCEfIBggGUECdGohGiAaIBoqAgAgH5I4AgAgEiEbI4cBIBtBAnRqKAIAIRIMAQsLIAJBAWohAgwBCwsL3QICFX8EfSAAIQIDQCACIAFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOIA4QQyMEIAJBAnRqKAIEIQ8jBCACQQJ0aigCACEQA0AgECAPSQRAIwUgEGotAAAhESAQEES2IRcgCCESIBEhEyASIBNBAnRqKgIAIBeTIRggDiEUIBEhFUMAAABAIwYgEEECdGoqAgCUIBiUIRkgFCAVQQJ0aiEWIBYgFioCACAZkjgCACOOASAQQQJ0aiAYOAIAIBchGiOPASAQQQJ0akMAAIA/QwAAAABBASAaI1FbIBojUFsbGzgCACAQQQFqIRAMAQsLIAJBAWohAgwBCwsLowMCG38FfSAAIQIDQCACIAFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOIA4QQyACIQ8jhgEgD0ECdGooAgAhEANAIBAjnQFHBEAgEEECdCERIBEhEiN6IBJqKAIAIRMgEyEUI3YgFGotAAAhFSARIBMQRyEdIAghFiAVIRcgFiAXQQJ0aioCACAdkyEeIA4hGSAVIRogEyEYIB4hHyNXQQBGBH1DAACAPwUjVyAYI1hrQQJ0aioCAAtDAACAv0MAAIA/IB+Wl0MAAABAIB+UI1IblCNqspUhICAZIBpBAnRqIRsgGyAbKgIAICCSOAIAI44BIBFqIB44AgAgHSEhI48BIBFqQwAAgD9DAAAAAEEBICEjUVsgISNQWxsbOAIAIBAhHCOHASAcQQJ0aigCACEQDAELCyACQQFqIQIMAQsLCwcAI0gjPUcLGwEBfxBTBH0jOCEAI0cgAGoqAgAFQwAAgD8LC9cCAgN9FX8QVCECIAAhBQNAIAUgAUkEQEEAIAUgAiMDIAVBAnRqKgIAQwAAgD8QQUEAIQYgBSEHIAYhCCAIIQlBGCEKI5kBIAlBBXRqIApqKAIAI25BAWtBAnRqKAIAIAcjbkEBaxANEAVsaiELQQAhDCAFIQ0gDCEOIA4hD0EcIRAjmQEgD0EFdGogEGooAgAjbkECdGooAgAgDSNuQQFrEA0QBWxqIREjBCAFQQJ0aigCBCESIwQgBUECdGooAgAhEwNAIBMgEkkEQCMFIBNqLQAAIRQQUwR9IAshFSAUIRYgFSAWQQJ0aioCACATEES2kwVDAAAAAAshAyARIRcgFCEYIwYgE0ECdGoqAgBDAAAAQCADlCACk5QhBCAXIBhBAnRqIRkgGSAZKgIAIASSOAIAI44BIBNBAnRqIAM4AgAgE0EBaiETDAELCyAFQQFqIQUMAQsLC5cDAgR9G38QVCECIAAhBgNAIAYgAUkEQEEAIAYgAiAGEEYjarIQQUEAIQcgBiEIIAchCSAJIQpBGCELI5kBIApBBXRqIAtqKAIAI25BAWtBAnRqKAIAIAgjbkEBaxANEAVsaiEMQQAhDSAGIQ4gDSEPIA8hEEEcIREjmQEgEEEFdGogEWooAgAjbkECdGooAgAgDiNuQQFrEA0QBWxqIRIgBiETI4YBIBNBAnRqKAIAIRQDQCAUI50BRwRAIBRBAnQhFSAVIRYjeiAWaigCACEXIBchGCN2IBhqLQAAIRkQUwR9IAwhGiAZIRsgGiAbQQJ0aioCACAVIBcQR5MFQwAAAAALIQMgEiEdIBkhHiAXIRwgAyEEI1dBAEYEfUMAAIA/BSNXIBwjWGtBAnRqKgIAC0MAAIC/QwAAgD8gBJaXQwAAAEAgBJQjUhsgApOUI2qylSEFIB0gHkECdGohHyAfIB8qAgAgBZI4AgAjjgEgFWogAzgCACAUISAjhwEgIEECdGooAgAhFAwBCwsgBkEBaiEGDAELCwtlACNIIz5GBEAgAgRAIAAgARBFBSAAIAEQSAsPCyNII0NGBEAgAgRAIAAgARBPBSAAIAEQUAsPCyNII0JGBEAgAgRAIAAgARBRBSAAIAEQUgsPCyACBEAgACABEFUFIAAgARBWCwuOBAIHfxh7IAQhBUEAIQYDQCAGIAJIBEAgACAGIAFsaiEHIAcgA0ECdGohCANAIAcgCEkEQEEAIQkDQCAJQQhJBEAgByAJIAFsaiEKIAUgCUECdGohCyAK/QAEACEMIAogAWr9AAQAIQ0gCkECIAFsav0ABAAhDiAKQQMgAWxq/QAEACEPIAwhECANIREgDiESIA8hEyAQIBH9DQABAgMQERITBAUGBxQVFhchFCALIBQgEiAT/Q0AAQIDEBESEwQFBgcUFRYX/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAMIRUgDSEWIA4hFyAPIRggFSAW/Q0AAQIDEBESEwQFBgcUFRYXIRkgCyAZIBcgGP0NAAECAxAREhMEBQYHFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBCAgDCEaIA0hGyAOIRwgDyEdIBogG/0NCAkKCxgZGhsMDQ4PHB0eHyEeIAsgHiAcIB39DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhf9CwRAIAwhHyANISAgDiEhIA8hIiAfICD9DQgJCgsYGRobDA0ODxwdHh8hIyALICMgISAi/Q0ICQoLGBkaGwwNDg8cHR4f/Q0ICQoLDA0ODxgZGhscHR4f/QsEYCAJQQRqIQkMAQsLIAdBEGohByAFQYABaiEFDAELCyAGI6UBaiEGDAELCwueCAI+exB/IAD9AAQAIQYgAP0ABCAhByAA/QAEQCEIIAD9AARgIQkgAP0ABIABIQogAP0ABKABIQsgASFEIAYhDCAHIQ0gCCEOIAkhDyAMIA39DQABAgMQERITBAUGBxQVFhchECAQIA4gD/0NAAECAxAREhMEBQYHFBUWF/0NAAECAwQFBgcQERITFBUWFyERIAMhRSAFIRIgRCARIEX9AAQAIBL9RP1O/QsEACABQRBqIUYgCiETIAshFCAKIRUgCyEWIBMgFP0NAAECAxAREhMEBQYHFBUWFyEXIBcgFSAW/Q0AAQIDEBESEwQFBgcUFRYX/Q0AAQIDBAUGBxAREhMUFRYXIRggA0EQaiFHIAUhGSBGIBggR/1dAwAgGf1E/U79WwMAACABIAJqIQEgAyAEaiEDIAEhSCAGIRogByEbIAghHCAJIR0gGiAb/Q0AAQIDEBESEwQFBgcUFRYXIR4gHiAcIB39DQABAgMQERITBAUGBxQVFhf9DQgJCgsMDQ4PGBkaGxwdHh8hHyADIUkgBSEgIEggHyBJ/QAEACAg/UT9Tv0LBAAgAUEQaiFKIAohISALISIgCiEjIAshJCAhICL9DQABAgMQERITBAUGBxQVFhchJSAlICMgJP0NAAECAxAREhMEBQYHFBUWF/0NCAkKCwwNDg8YGRobHB0eHyEmIANBEGohSyAFIScgSiAmIEv9XQMAICf9RP1O/VsDAAAgASACaiEBIAMgBGohAyABIUwgBiEoIAchKSAIISogCSErICggKf0NCAkKCxgZGhsMDQ4PHB0eHyEsICwgKiAr/Q0ICQoLGBkaGwwNDg8cHR4f/Q0AAQIDBAUGBxAREhMUFRYXIS0gAyFNIAUhLiBMIC0gTf0ABAAgLv1E/U79CwQAIAFBEGohTiAKIS8gCyEwIAohMSALITIgLyAw/Q0ICQoLGBkaGwwNDg8cHR4fITMgMyAxIDL9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhchNCADQRBqIU8gBSE1IE4gNCBP/V0DACA1/UT9Tv1bAwAAIAEgAmohASADIARqIQMgASFQIAYhNiAHITcgCCE4IAkhOSA2IDf9DQgJCgsYGRobDA0ODxwdHh8hOiA6IDggOf0NCAkKCxgZGhsMDQ4PHB0eH/0NCAkKCwwNDg8YGRobHB0eHyE7IAMhUSAFITwgUCA7IFH9AAQAIDz9RP1O/QsEACABQRBqIVIgCiE9IAshPiAKIT8gCyFAID0gPv0NCAkKCxgZGhsMDQ4PHB0eHyFBIEEgPyBA/Q0ICQoLGBkaGwwNDg8cHR4f/Q0ICQoLDA0ODxgZGhscHR4fIUIgA0EQaiFTIAUhQyBSIEIgU/1dAwAgQ/1E/U79WwMAAAv5HgIUf7ACeyACIQogCkEFdCOkAWohCyOcASEMQwAAAABDAACAf4wgCRv9EyEeIANBBXQhDSAAIAFBA3YgDWxqIQ5BACEPA0AgDyACSARAIA8iECACQQZrIhEgECARSBshEiAHIBJBAnRqIRMgBSASQQJ0aiEUIAAhFQNAIBUgDkkEQCAVIA1qIRYgBCASQQV0aiEXIBdBIGohGCAXQcAAaiEZIBdB4ABqIRogF0GAAWohGyAXQaABaiEcQwAAAAD9EyEfQwAAAAD9EyEgQwAAAAD9EyEhQwAAAAD9EyEiQwAAAAD9EyEjQwAAAAD9EyEkQwAAAAD9EyElQwAAAAD9EyEmQwAAAAD9EyEnQwAAAAD9EyEoQwAAAAD9EyEpQwAAAAD9EyEqA0AgFSAWSQRAIBX9AAQAISsgFf0ABBAhLCAX/QkCACEtIC0hLiArIS8gHyEwIC4gL/3mASAw/eQBIR8gLSExICwhMiAgITMgMSAy/eYBIDP95AEhICAY/QkCACEtIC0hNCArITUgISE2IDQgNf3mASA2/eQBISEgLSE3ICwhOCAiITkgNyA4/eYBIDn95AEhIiAZ/QkCACEtIC0hOiArITsgIyE8IDogO/3mASA8/eQBISMgLSE9ICwhPiAkIT8gPSA+/eYBID/95AEhJCAa/QkCACEtIC0hQCArIUEgJSFCIEAgQf3mASBC/eQBISUgLSFDICwhRCAmIUUgQyBE/eYBIEX95AEhJiAb/QkCACEtIC0hRiArIUcgJyFIIEYgR/3mASBI/eQBIScgLSFJICwhSiAoIUsgSSBK/eYBIEv95AEhKCAc/QkCACEtIC0hTCArIU0gKSFOIEwgTf3mASBO/eQBISkgLSFPICwhUCAqIVEgTyBQ/eYBIFH95AEhKiAV/QAEICErIBX9AAQwISwgF/0JAgQhLSAtIVIgKyFTIB8hVCBSIFP95gEgVP3kASEfIC0hVSAsIVYgICFXIFUgVv3mASBX/eQBISAgGP0JAgQhLSAtIVggKyFZICEhWiBYIFn95gEgWv3kASEhIC0hWyAsIVwgIiFdIFsgXP3mASBd/eQBISIgGf0JAgQhLSAtIV4gKyFfICMhYCBeIF/95gEgYP3kASEjIC0hYSAsIWIgJCFjIGEgYv3mASBj/eQBISQgGv0JAgQhLSAtIWQgKyFlICUhZiBkIGX95gEgZv3kASElIC0hZyAsIWggJiFpIGcgaP3mASBp/eQBISYgG/0JAgQhLSAtIWogKyFrICchbCBqIGv95gEgbP3kASEnIC0hbSAsIW4gKCFvIG0gbv3mASBv/eQBISggHP0JAgQhLSAtIXAgKyFxICkhciBwIHH95gEgcv3kASEpIC0hcyAsIXQgKiF1IHMgdP3mASB1/eQBISogFf0ABEAhKyAV/QAEUCEsIBf9CQIIIS0gLSF2ICshdyAfIXggdiB3/eYBIHj95AEhHyAtIXkgLCF6ICAheyB5IHr95gEge/3kASEgIBj9CQIIIS0gLSF8ICshfSAhIX4gfCB9/eYBIH795AEhISAtIX8gLCGAASAiIYEBIH8ggAH95gEggQH95AEhIiAZ/QkCCCEtIC0hggEgKyGDASAjIYQBIIIBIIMB/eYBIIQB/eQBISMgLSGFASAsIYYBICQhhwEghQEghgH95gEghwH95AEhJCAa/QkCCCEtIC0hiAEgKyGJASAlIYoBIIgBIIkB/eYBIIoB/eQBISUgLSGLASAsIYwBICYhjQEgiwEgjAH95gEgjQH95AEhJiAb/QkCCCEtIC0hjgEgKyGPASAnIZABII4BII8B/eYBIJAB/eQBIScgLSGRASAsIZIBICghkwEgkQEgkgH95gEgkwH95AEhKCAc/QkCCCEtIC0hlAEgKyGVASApIZYBIJQBIJUB/eYBIJYB/eQBISkgLSGXASAsIZgBICohmQEglwEgmAH95gEgmQH95AEhKiAV/QAEYCErIBX9AARwISwgF/0JAgwhLSAtIZoBICshmwEgHyGcASCaASCbAf3mASCcAf3kASEfIC0hnQEgLCGeASAgIZ8BIJ0BIJ4B/eYBIJ8B/eQBISAgGP0JAgwhLSAtIaABICshoQEgISGiASCgASChAf3mASCiAf3kASEhIC0howEgLCGkASAiIaUBIKMBIKQB/eYBIKUB/eQBISIgGf0JAgwhLSAtIaYBICshpwEgIyGoASCmASCnAf3mASCoAf3kASEjIC0hqQEgLCGqASAkIasBIKkBIKoB/eYBIKsB/eQBISQgGv0JAgwhLSAtIawBICshrQEgJSGuASCsASCtAf3mASCuAf3kASElIC0hrwEgLCGwASAmIbEBIK8BILAB/eYBILEB/eQBISYgG/0JAgwhLSAtIbIBICshswEgJyG0ASCyASCzAf3mASC0Af3kASEnIC0htQEgLCG2ASAoIbcBILUBILYB/eYBILcB/eQBISggHP0JAgwhLSAtIbgBICshuQEgKSG6ASC4ASC5Af3mASC6Af3kASEpIC0huwEgLCG8ASAqIb0BILsBILwB/eYBIL0B/eQBISogFf0ABIABISsgFf0ABJABISwgF/0JAhAhLSAtIb4BICshvwEgHyHAASC+ASC/Af3mASDAAf3kASEfIC0hwQEgLCHCASAgIcMBIMEBIMIB/eYBIMMB/eQBISAgGP0JAhAhLSAtIcQBICshxQEgISHGASDEASDFAf3mASDGAf3kASEhIC0hxwEgLCHIASAiIckBIMcBIMgB/eYBIMkB/eQBISIgGf0JAhAhLSAtIcoBICshywEgIyHMASDKASDLAf3mASDMAf3kASEjIC0hzQEgLCHOASAkIc8BIM0BIM4B/eYBIM8B/eQBISQgGv0JAhAhLSAtIdABICsh0QEgJSHSASDQASDRAf3mASDSAf3kASElIC0h0wEgLCHUASAmIdUBINMBINQB/eYBINUB/eQBISYgG/0JAhAhLSAtIdYBICsh1wEgJyHYASDWASDXAf3mASDYAf3kASEnIC0h2QEgLCHaASAoIdsBINkBINoB/eYBINsB/eQBISggHP0JAhAhLSAtIdwBICsh3QEgKSHeASDcASDdAf3mASDeAf3kASEpIC0h3wEgLCHgASAqIeEBIN8BIOAB/eYBIOEB/eQBISogFf0ABKABISsgFf0ABLABISwgF/0JAhQhLSAtIeIBICsh4wEgHyHkASDiASDjAf3mASDkAf3kASEfIC0h5QEgLCHmASAgIecBIOUBIOYB/eYBIOcB/eQBISAgGP0JAhQhLSAtIegBICsh6QEgISHqASDoASDpAf3mASDqAf3kASEhIC0h6wEgLCHsASAiIe0BIOsBIOwB/eYBIO0B/eQBISIgGf0JAhQhLSAtIe4BICsh7wEgIyHwASDuASDvAf3mASDwAf3kASEjIC0h8QEgLCHyASAkIfMBIPEBIPIB/eYBIPMB/eQBISQgGv0JAhQhLSAtIfQBICsh9QEgJSH2ASD0ASD1Af3mASD2Af3kASElIC0h9wEgLCH4ASAmIfkBIPcBIPgB/eYBIPkB/eQBISYgG/0JAhQhLSAtIfoBICsh+wEgJyH8ASD6ASD7Af3mASD8Af3kASEnIC0h/QEgLCH+ASAoIf8BIP0BIP4B/eYBIP8B/eQBISggHP0JAhQhLSAtIYACICshgQIgKSGCAiCAAiCBAv3mASCCAv3kASEpIC0hgwIgLCGEAiAqIYUCIIMCIIQC/eYBIIUC/eQBISogFf0ABMABISsgFf0ABNABISwgF/0JAhghLSAtIYYCICshhwIgHyGIAiCGAiCHAv3mASCIAv3kASEfIC0hiQIgLCGKAiAgIYsCIIkCIIoC/eYBIIsC/eQBISAgGP0JAhghLSAtIYwCICshjQIgISGOAiCMAiCNAv3mASCOAv3kASEhIC0hjwIgLCGQAiAiIZECII8CIJAC/eYBIJEC/eQBISIgGf0JAhghLSAtIZICICshkwIgIyGUAiCSAiCTAv3mASCUAv3kASEjIC0hlQIgLCGWAiAkIZcCIJUCIJYC/eYBIJcC/eQBISQgGv0JAhghLSAtIZgCICshmQIgJSGaAiCYAiCZAv3mASCaAv3kASElIC0hmwIgLCGcAiAmIZ0CIJsCIJwC/eYBIJ0C/eQBISYgG/0JAhghLSAtIZ4CICshnwIgJyGgAiCeAiCfAv3mASCgAv3kASEnIC0hoQIgLCGiAiAoIaMCIKECIKIC/eYBIKMC/eQBISggHP0JAhghLSAtIaQCICshpQIgKSGmAiCkAiClAv3mASCmAv3kASEpIC0hpwIgLCGoAiAqIakCIKcCIKgC/eYBIKkC/eQBISogFf0ABOABISsgFf0ABPABISwgF/0JAhwhLSAtIaoCICshqwIgHyGsAiCqAiCrAv3mASCsAv3kASEfIC0hrQIgLCGuAiAgIa8CIK0CIK4C/eYBIK8C/eQBISAgGP0JAhwhLSAtIbACICshsQIgISGyAiCwAiCxAv3mASCyAv3kASEhIC0hswIgLCG0AiAiIbUCILMCILQC/eYBILUC/eQBISIgGf0JAhwhLSAtIbYCICshtwIgIyG4AiC2AiC3Av3mASC4Av3kASEjIC0huQIgLCG6AiAkIbsCILkCILoC/eYBILsC/eQBISQgGv0JAhwhLSAtIbwCICshvQIgJSG+AiC8AiC9Av3mASC+Av3kASElIC0hvwIgLCHAAiAmIcECIL8CIMAC/eYBIMEC/eQBISYgG/0JAhwhLSAtIcICICshwwIgJyHEAiDCAiDDAv3mASDEAv3kASEnIC0hxQIgLCHGAiAoIccCIMUCIMYC/eYBIMcC/eQBISggHP0JAhwhLSAtIcgCICshyQIgKSHKAiDIAiDJAv3mASDKAv3kASEpIC0hywIgLCHMAiAqIc0CIMsCIMwC/eYBIM0C/eQBISogFyALaiEXIBggC2ohGCAZIAtqIRkgGiALaiEaIBsgC2ohGyAcIAtqIRwgFUGAAmohFQwBCwsgDCAf/QsEACAMICD9CwQQIAwgIf0LBCAgDCAi/QsEMCAMICP9CwRAIAwgJP0LBFAgDCAl/QsEYCAMICb9CwRwIAwgJ/0LBIABIAwgKP0LBJABIAwgKf0LBKABIAwgKv0LBLABQQAhHQNAIB1BIEkEQCAMIB1qIBMgCCAUIAYgHhBZIBNBBCAIbGohEyAUQQQgBmxqIRQgHUEQaiEdDAELCwwBCwsgD0EGaiEPDAELCwvMAQEKfyAAI29BAnRqIQMgAiABayOlAWpBAWsjpQFtI6UBbCEEIAEhBSOaASAFI5sBbEECdGohBkEAQQEja0EAShshByNuQQFrIQgDQCAIIAdOBEAgCBAtIQkgCBANIQogCRAFIQsgCEEASgR/IAhBAWsQLAUjiAELIQwgCEEBahAEIAUgChAFbGogChAFIAQgCiAGEFggBiAEIAkgCiADIAgQLmogDCAFIAtsaiALIAgQBCAFIAtsaiALIAhBAEoQWiAIQQFrIQgMAQsLCzUBA38gASEDA0AgAyACSARAIAAgAyADI78BaiIEIAIiBSAEIAVIGxBbIAMjvwFqIQMMAQsLC8IBAwF8BX8Fe0QAAAAAAAAAACECIAAgAUECdGohAyAAIQQDQCAEIANJBEAgAyIFIAQjngFBAnRqIgYgBSAGSRshB0MAAAAA/RMhCEMAAAAA/RMhCQNAIAQgB0kEQCAE/QAEACEKIAT9AAQQIQsgCCAKIAr95gH95AEhCCAJIAsgC/3mAf3kASEJIARBIGohBAwBCwsgCCAJ/eQBIQwgAiAM/R8AuyAM/R8Bu6AgDP0fArugIAz9HwO7oKAhAgwBCwsgAgtHAgF/AXwja0EARgRADwsgACECA0AgAiABSQRAQQAQBCACI2wQBWxqI2wQXSEDI5UBIAJBA3RqIAM5AwAgAkEBaiECDAELCwusAQEKfyOhASOlAWpBAWsjpQFtIQIgAhAoIQMDQCADIAJIBEAgAyOlAWwhBCNkI6UBbCIFI6EBIgYgBSAGSBshByAEIAcgARBXQQIhCCPBAQRAIAgQAAtBACEJA0AgCSNJSARAIAkQAiAAIAkjc2xqIAQgBxBcQQQhCiPBAQRAIAoQAAsgBCAHEF5BBSELI8EBBEAgCxAACyAJQQFqIQkMAQsLIAIQKCEDDAELCwv4AgMUfwF8AX1EAAAAAAAAAAAkpwFEAAAAAAAAAAAkqAFEAAAAAAAAAAAkqQFDAACAf4wkqgFBACEBA0AgASOhAUkEQCAAQQBGBH0gARBGBSAAIAFBAnRqKgIAC7shFUEAIQIgASEDIAIhBCAEIQVBGCEGI5kBIAVBBXRqIAZqKAIAI25BAWtBAnRqKAIAIAMjbkEBaxANEAVsaiEHQQEhCCABIQkgCCEKIAohC0EYIQwjmQEgC0EFdGogDGooAgAjbkEBa0ECdGooAgAgCSNuQQFrEA0QBWxqIQ0gByEOIAcQMyEPIA4gD0ECdGoqAgAhFiOnASOMASABQQN0aisDAKAkpwEjqAEgFSANEDVpuKKgJKgBQQAhEANAIBAjbUgEQCANIREgECESIA0hEyAQIRQjqQEgFSARIBJBAnRqKgIAu6IgEyAUQQJ0aioCALuioCSpASAQQQFqIRAMAQsLIBYjqgFeBEAgFiSqAQsgAUEBaiEBDAELCwsJACN9IAA5AwAL+QECCn8KfCNBIQYjRyAGaioCALsjqQGiI223oyEQQQAhByAAIAGgIBCgIAWjIREjfCAHQQN0aiAROQMAQQEhCCAAIAWjIRIjfCAIQQN0aiASOQMAQQIhCSABIAWjIRMjfCAJQQN0aiATOQMAQQMhCiACIAWjIRQjfCAKQQN0aiAUOQMAQQQhCyOqAbshFSN8IAtBA3RqIBU5AwBBBSEMIAMgBaMhFiN8IAxBA3RqIBY5AwBBBiENI6cBIAWjIRcjfCANQQN0aiAXOQMAQQchDiOoASAFoyEYI3wgDkEDdGogGDkDAEEJIQ8gBCEZI3wgD0EDdGogGTkDAAvTAwMHfBJ/AX0jAxBgRAAAAAAAAPA/EGFEAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0QAAAAAAAAAACEEQQAhBwNAIAcjoQFJBEAjiwEgB0EDdGorAwAhBSMEIAdBAnRqKAIEIQgjBCAHQQJ0aigCACEJA0AgCSAISQRAIwUgCWotAAAhCiMGIAlBAnRqKgIAuyEGI44BIAlBAnRqKgIAIRkgASAGI5EBIAlBA3RqKwMAoqAhASAAIAYgGbuiIBm7oqAhAEEBIQsgByEMIAshDSANIQ5BGCEPI5kBIA5BBXRqIA9qKAIAI25BAWtBAnRqKAIAIAwjbkEBaxANEAVsaiEQIAohESACIAYgBSAQIBFBAnRqKgIAu6GioCECQQAhEiAHIRMgEiEUIBQhFUEYIRYjmQEgFUEFdGogFmooAgAjbkEBa0ECdGooAgAgEyNuQQFrEA0QBWxqIRcgCiEYIAMgBiAXIBhBAnRqKgIAu6KgIQMgBCAGRAAAAAAAAAAAIAojjQEgB0ECdGooAgBGG6AhBCAJQQFqIQkMAQsLIAdBAWohBwwBCwsgACABoCACIAMgBCABRAAAAAAAAPA/EGILQgIBfAF/I1dBAEYEQCNqtw8LRAAAAAAAAAAAIQBBACEBA0AgASOhAUkEQCAAIAEQRrugIQAgAUEBaiEBDAELCyAAC+EDAwd8Fn8CfUEAEGBEAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0EAIQcDQCAHI6ABSARAIAdBAnQhCCN+IAhqKAIAIQkgCCEKI3ogCmooAgAhCyALIQwjdiAMai0AACENIAshDiNXQQBGBH1DAACAPwUjVyAOI1hrQQJ0aioCAAu7IQQgACAEAnwjjgEgCGoqAgAhHSAduyAdu6IhBSAFI1JFDQAaIB2LIR4gBUQAAAAAAAAAQKMgHkMAAAA/k7sgHkMAAIA/XxsLoqAhACABIAQjiwEgCUEDdGorAwBBASEPIAkhECAPIREgESESQRghEyOZASASQQV0aiATaigCACNuQQFrQQJ0aigCACAQI25BAWsQDRAFbGohFCANIRUgFCAVQQJ0aioCALuhoqAhAUEAIRYgCSEXIBYhGCAYIRlBGCEaI5kBIBlBBXRqIBpqKAIAI25BAWtBAnRqKAIAIBcjbkEBaxANEAVsaiEbIA0hHCACIAQgGyAcQQJ0aioCALuioCECIAMgBEQAAAAAAAAAACANI40BIAlBAnRqKAIARhugIQMgB0EBaiEHDAELCxBkIQYgBhBhIAAgASACIANEAAAAAAAAAAAgBhBiC1YARAAAAAAAAAAAJKsBRAAAAAAAAAAAJKwBRAAAAAAAAAAAJK0BRAAAAAAAAAAAJK4BRAAAAAAAAAAAJK8BRAAAAAAAAAAAJLABRAAAAAAAAAAAJLEBC+cDAwV9A3wPfyOQASADaioCACEEI6sBIAICfCOOASADaioCACEFIAW7IAW7oiEJIAkjUkUNABogBYshBiAJRAAAAAAAAABAoyAGQwAAAD+TuyAGQwAAgD9fGwuioCSrASNJQQRGBEAjqwEgAgJ8I48BIANqKgIAIQcgB7sgB7uiIQogCiNSRQ0AGiAHiyEIIApEAAAAAAAAAECjIAhDAAAAP5O7IAhDAACAP18bC6KgJKsBCyOsASACIAQQS7uiIAS7oiAEu6KgJKwBI4sBIABBA3RqKwMAI0lBAWshDCAAIQ0gDCEOIA4hD0EYIRAjmQEgD0EFdGogEGooAgAjbkEBa0ECdGooAgAgDSNuQQFrEA0QBWxqIREgASESIBEgEkECdGoqAgC7oSELI60BIAIgBBBNu6IgC6KgJK0BI64BIAIgBLuioCSuASNGIRMjrwEgAkQAAAAAAAAAACAEEEwjRyATaioCAF4boCSvASOwAUEBIRQgACEVIBQhFiAWIRdBGCEYI5kBIBdBBXRqIBhqKAIAI25BAWtBAnRqKAIAIBUjbkEBaxANEAVsaiEZIAEhGiACIBkgGkECdGoqAgC7oqAksAEjsQEgAkQAAAAAAAAAACABI40BIABBAnRqKAIARhugJLEBC9cDAw18An0Uf0QAAAAAAAAAACEDQwAAgH+MIRBBACESA0AgEiOhAUkEQCAAQQBGBH0gEhBGBSAAIBJBAnRqKgIAC7shBCADIAQjjAEgEkEDdGorAwCioCEDQQEhEyASIRQgEyEVIBUhFkEYIRcjmQEgFkEFdGogF2ooAgAjbkEBa0ECdGooAgAgFCNuQQFrEA0QBWxqIRggGCEZIBgQMyEaIBkgGkECdGoqAgAhESARIBBeBEAgESEQCyASQQFqIRIMAQsLQQAhGyOrASOsAaAjrQGgIAKjIQUjfCAbQQN0aiAFOQMAQQEhHCOrASACoyEGI3wgHEEDdGogBjkDAEECIR0jrAEgAqMhByN8IB1BA3RqIAc5AwBBAyEeI60BIAKjIQgjfCAeQQN0aiAIOQMAQQQhHyOuASACoyEJI3wgH0EDdGogCTkDAEEFISAjrwEgAqMhCiN8ICBBA3RqIAo5AwBBBiEhI7ABIAKjIQsjfCAhQQN0aiALOQMAQQchIiAQuyEMI3wgIkEDdGogDDkDAEEIISMjsQEgAqMhDSN8ICNBA3RqIA05AwBBCSEkIAMgAqMhDiN8ICRBA3RqIA45AwBBCyElIAEhDyN8ICVBA3RqIA85AwALvQECA3wDfxBmRAAAAAAAAPA/EGFEAAAAAAAAAAAhAEEAIQMDQCADI6EBSQRAIwQgA0ECdGooAgQhBCMEIANBAnRqKAIAIQUDQCAFIARJBEAjBiAFQQJ0aioCALshASADIwUgBWotAAAgASAFQQJ0EGcgACABI5EBIAVBA3RqKwMAoqAhACAFQQFqIQUMAQsLIANBAWohAwwBCwsgACNJQQJrt6IhAiOrASACoCSrASMDIAJEAAAAAAAA8D8QaAuGAQIGfwF8EGZBACEAA0AgACOgAUgEQCAAQQJ0IQEgASECI3ogAmooAgAhAyADIQQgAyEFI34gAWooAgAjdiAEai0AACNXQQBGBH1DAACAPwUjVyAFI1hrQQJ0aioCAAu7IAEQZyAAQQFqIQAMAQsLEGQhBiAGEGFBAEQAAAAAAAAAACAGEGgLigECAn0Jf0MAAIB/jCEAQQAhAgNAIAIjoQFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCCAIIQkgCBAzIQogCSAKQQJ0aioCACEBIAEgAF4EQCABIQALIAJBAWohAgwBCwsgAAuFAQIGfwZ8QQAhBCAAIQojfCAEQQN0aiAKOQMAQQEhBSAAIQsjfCAFQQN0aiALOQMAQQIhBiABIQwjfCAGQQN0aiAMOQMAQQMhByACIQ0jfCAHQQN0aiANOQMAQQQhCBBruyEOI3wgCEEDdGogDjkDAEEGIQkgAyEPI3wgCUEDdGogDzkDAAvHAgMFfAt/AX1EAAAAAAAA8D8QYUQAAAAAAAAAACEARAAAAAAAAAAAIQFEAAAAAAAAAAAhAkQAAAAAAAAAACEDQQAhBQNAIAUjoQFJBEBBACEGIAUhByAGIQggCCEJQRghCiOZASAJQQV0aiAKaigCACNuQQFrQQJ0aigCACAHI25BAWsQDRAFbGohCyMEIAVBAnRqKAIEIQwjBCAFQQJ0aigCACENA0AgDSAMSQRAIwYgDUECdGoqAgC7IQQjjgEgDUECdGoqAgAhECABIAQjkQEgDUEDdGorAwCioCEBIAAgBCAQu6IgELuioCEAIAIgBCOPASANQQJ0aioCALuioCECIAshDiMFIA1qLQAAIQ8gAyAEIA4gD0ECdGoqAgC7oqAhAyANQQFqIQ0MAQsLIAVBAWohBQwBCwsgACABoCACIAMgARBsC94CAwZ8DX8CfUQAAAAAAAAAACEARAAAAAAAAAAAIQFEAAAAAAAAAAAhAkEAIQYDQCAGI6ABSARAIAZBAnQhByAHIQgjeiAIaigCACEJIAkhCiNXQQBGBH1DAACAPwUjVyAKI1hrQQJ0aioCAAu7IQMgACADAnwjjgEgB2oqAgAhEyATuyATu6IhBCAEI1JFDQAaIBOLIRQgBEQAAAAAAAAAQKMgFEMAAAA/k7sgFEMAAIA/XxsLoqAhACABIAMjjwEgB2oqAgC7oqAhAUEAIQsjfiAHaigCACEMIAshDSANIQ5BGCEPI5kBIA5BBXRqIA9qKAIAI25BAWtBAnRqKAIAIAwjbkEBaxANEAVsaiERIAkhECN2IBBqLQAAIRIgAiADIBEgEkECdGoqAgC7oqAhAiAGQQFqIQYMAQsLEGQhBSAFEGEgACAFoyABIAWjIAIgBaNEAAAAAAAAAAAQbAuuAQIIfwF9RAAAAAAAAAAAJLIBQwAAgH+MJLMBQQAhAANAIAAjoQFJBEBBACEBIAAhAiABIQMgAyEEQRghBSOZASAEQQV0aiAFaigCACNuQQFrQQJ0aigCACACI25BAWsQDRAFbGohBiONASAAQQJ0aigCACEHIAYgB0ECdGoqAgAhCCOyASOMASAAQQN0aisDAKAksgEgCCOzAV4EQCAIJLMBCyAAQQFqIQAMAQsLC9QBAgp8CX8gASACoSEFQQAhDyAAEFS7IAWioCEGI3wgD0EDdGogBjkDAEEBIRAgACEHI3wgEEEDdGogBzkDAEECIREgBSEII3wgEUEDdGogCDkDAEEDIRIgASEJI3wgEkEDdGogCTkDAEEEIRMgAiEKI3wgE0EDdGogCjkDAEEFIRQjswG7IQsjfCAUQQN0aiALOQMAQQYhFSADIQwjfCAVQQN0aiAMOQMAQQchFiOyASENI3wgFkEDdGogDTkDAEEJIRcgBCEOI3wgF0EDdGogDjkDAAuIAwMFfA1/An0Qb0QAAAAAAADwPxBhRAAAAAAAAAAAIQBEAAAAAAAAAAAhAUQAAAAAAAAAACECRAAAAAAAAAAAIQNEAAAAAAAAAAAhBEEAIQUDQCAFI6EBSQRAQQAhBiAFIQcgBiEIIAghCUEYIQojmQEgCUEFdGogCmooAgAjbkEBa0ECdGooAgAgByNuQQFrEA0QBWxqIQsjjQEgBUECdGooAgAhDCMEIAVBAnRqKAIEIQ0jBCAFQQJ0aigCACEOA0AgDiANSQRAIwUgDmotAAAhDyMGIA5BAnRqKgIAIRIjjgEgDkECdGoqAgAhExBTBEAgASASuyORASAOQQN0aisDAKKgIQELIAAgErsgE7uiIBO7oqAhACALIRAgDyERIAMgErsgECARQQJ0aioCALuioCEDIA8gDEYEQCAEIBK7oCEECyAOQQFqIQ4MAQsLIAIjAyAFQQJ0aioCALsjiwEgBUEDdGorAwCioCECIAVBAWohBQwBCwsgACABoCACIAMgBCABEHAL5QQDEXwYfwJ9EG9EAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0EAIREDQCARI6ABSARAIBFBAnQhEiN+IBJqKAIAIRMgEiEUI3ogFGooAgAhFSAVIRYjdiAWai0AACEXIBUhGCNXQQBGBH1DAACAPwUjVyAYI1hrQQJ0aioCAAu7IQQgACAEAnwjjgEgEmoqAgAhKSApuyApu6IhBSAFI1JFDQAaICmLISogBUQAAAAAAAAAQKMgKkMAAAA/k7sgKkMAAIA/XxsLoqAhACABIAQjiwEgE0EDdGorAwCioCEBQQAhGSATIRogGSEbIBshHEEYIR0jmQEgHEEFdGogHWooAgAjbkEBa0ECdGooAgAgGiNuQQFrEA0QBWxqIR4gFyEfIAIgBCAeIB9BAnRqKgIAu6KgIQIgAyAERAAAAAAAAAAAIBcjjQEgE0ECdGooAgBGG6AhAyARQQFqIREMAQsLEGQhBiAGEGEgASACoSEHQQAhICAAEFS7IAeioCAGoyEII3wgIEEDdGogCDkDAEEBISEgACAGoyEJI3wgIUEDdGogCTkDAEECISIgByAGoyEKI3wgIkEDdGogCjkDAEEDISMgASAGoyELI3wgI0EDdGogCzkDAEEEISQgAiAGoyEMI3wgJEEDdGogDDkDAEEFISUjswG7IQ0jfCAlQQN0aiANOQMAQQYhJiADIAajIQ4jfCAmQQN0aiAOOQMAQQchJyOyASAGoyEPI3wgJ0EDdGogDzkDAEEJIShEAAAAAAAAAAAhECN8IChBA3RqIBA5AwALRQAjSCM+RgRAIAAEQBBjBRBlCw8LI0gjQ0YEQCAABEAQaQUQagsPCyNII0JGBEAgAARAEG0FEG4LDwsgAARAEHEFEHILC2kBA39BACEAA0AgACNrSQRAI5YBIABBAnRqI50BNgIAIABBAWohAAwBCwsja0EARgRADwtBACEBA0AgASOhAUgEQCOEASABQQJ0aigCACECI5YBIAJBAnRqIAE2AgAgAUEBaiEBDAELCwsvAQJ/QQAhAEEAIQEDQCABI25IBEAgACABEA0jvgFtaiEAIAFBAWohAQwBCwsgAAtYAgJ7AX8gA/0ABAAhBCAD/QAEECEFIAAhBgNAIAYgAkkEQCAEIAb9AAQA/eQBIQQgBSAG/QAEEP3kASEFIAYgAWohBgwBCwsgAyAE/QsEACADIAX9CwQQC9IiAg9/1gJ7IAchCUEAIQoDQCAKIAZIBEAgCkECdCELIAIgC2ohDCAMIARBB0F/c3EgA2xqIQ0gDCAEIANsaiEOIAwgAyAOIAggC2oQdkEAIQ8DQCAPIAVIBEAgDyIQIAVBBmsiESAQIBFIGyESIAAgEkECdGohEyAJIBJBBXRqIRQgFP0ABAAhGCAU/QAEECEZIBT9AAQgIRogFP0ABDAhGyAU/QAEQCEcIBT9AARQIR0gFP0ABGAhHiAU/QAEcCEfIBT9AASAASEgIBT9AASQASEhIBT9AASgASEiIBT9AASwASEjIAwhFQNAIBUgDUkEQCAV/QAEACEkIBX9AAQQISUgE/0JAgAhJiAmIScgJCEoIBghKSAnICj95gEgKf3kASEYICYhKiAlISsgGSEsICogK/3mASAs/eQBIRkgE/0JAgQhJiAmIS0gJCEuIBohLyAtIC795gEgL/3kASEaICYhMCAlITEgGyEyIDAgMf3mASAy/eQBIRsgE/0JAgghJiAmITMgJCE0IBwhNSAzIDT95gEgNf3kASEcICYhNiAlITcgHSE4IDYgN/3mASA4/eQBIR0gE/0JAgwhJiAmITkgJCE6IB4hOyA5IDr95gEgO/3kASEeICYhPCAlIT0gHyE+IDwgPf3mASA+/eQBIR8gE/0JAhAhJiAmIT8gJCFAICAhQSA/IED95gEgQf3kASEgICYhQiAlIUMgISFEIEIgQ/3mASBE/eQBISEgE/0JAhQhJiAmIUUgJCFGICIhRyBFIEb95gEgR/3kASEiICYhSCAlIUkgIyFKIEggSf3mASBK/eQBISMgEyABaiETIBUgA2ohFSAV/QAEACEkIBX9AAQQISUgE/0JAgAhJiAmIUsgJCFMIBghTSBLIEz95gEgTf3kASEYICYhTiAlIU8gGSFQIE4gT/3mASBQ/eQBIRkgE/0JAgQhJiAmIVEgJCFSIBohUyBRIFL95gEgU/3kASEaICYhVCAlIVUgGyFWIFQgVf3mASBW/eQBIRsgE/0JAgghJiAmIVcgJCFYIBwhWSBXIFj95gEgWf3kASEcICYhWiAlIVsgHSFcIFogW/3mASBc/eQBIR0gE/0JAgwhJiAmIV0gJCFeIB4hXyBdIF795gEgX/3kASEeICYhYCAlIWEgHyFiIGAgYf3mASBi/eQBIR8gE/0JAhAhJiAmIWMgJCFkICAhZSBjIGT95gEgZf3kASEgICYhZiAlIWcgISFoIGYgZ/3mASBo/eQBISEgE/0JAhQhJiAmIWkgJCFqICIhayBpIGr95gEga/3kASEiICYhbCAlIW0gIyFuIGwgbf3mASBu/eQBISMgEyABaiETIBUgA2ohFSAV/QAEACEkIBX9AAQQISUgE/0JAgAhJiAmIW8gJCFwIBghcSBvIHD95gEgcf3kASEYICYhciAlIXMgGSF0IHIgc/3mASB0/eQBIRkgE/0JAgQhJiAmIXUgJCF2IBohdyB1IHb95gEgd/3kASEaICYheCAlIXkgGyF6IHggef3mASB6/eQBIRsgE/0JAgghJiAmIXsgJCF8IBwhfSB7IHz95gEgff3kASEcICYhfiAlIX8gHSGAASB+IH/95gEggAH95AEhHSAT/QkCDCEmICYhgQEgJCGCASAeIYMBIIEBIIIB/eYBIIMB/eQBIR4gJiGEASAlIYUBIB8hhgEghAEghQH95gEghgH95AEhHyAT/QkCECEmICYhhwEgJCGIASAgIYkBIIcBIIgB/eYBIIkB/eQBISAgJiGKASAlIYsBICEhjAEgigEgiwH95gEgjAH95AEhISAT/QkCFCEmICYhjQEgJCGOASAiIY8BII0BII4B/eYBII8B/eQBISIgJiGQASAlIZEBICMhkgEgkAEgkQH95gEgkgH95AEhIyATIAFqIRMgFSADaiEVIBX9AAQAISQgFf0ABBAhJSAT/QkCACEmICYhkwEgJCGUASAYIZUBIJMBIJQB/eYBIJUB/eQBIRggJiGWASAlIZcBIBkhmAEglgEglwH95gEgmAH95AEhGSAT/QkCBCEmICYhmQEgJCGaASAaIZsBIJkBIJoB/eYBIJsB/eQBIRogJiGcASAlIZ0BIBshngEgnAEgnQH95gEgngH95AEhGyAT/QkCCCEmICYhnwEgJCGgASAcIaEBIJ8BIKAB/eYBIKEB/eQBIRwgJiGiASAlIaMBIB0hpAEgogEgowH95gEgpAH95AEhHSAT/QkCDCEmICYhpQEgJCGmASAeIacBIKUBIKYB/eYBIKcB/eQBIR4gJiGoASAlIakBIB8hqgEgqAEgqQH95gEgqgH95AEhHyAT/QkCECEmICYhqwEgJCGsASAgIa0BIKsBIKwB/eYBIK0B/eQBISAgJiGuASAlIa8BICEhsAEgrgEgrwH95gEgsAH95AEhISAT/QkCFCEmICYhsQEgJCGyASAiIbMBILEBILIB/eYBILMB/eQBISIgJiG0ASAlIbUBICMhtgEgtAEgtQH95gEgtgH95AEhIyATIAFqIRMgFSADaiEVIBX9AAQAISQgFf0ABBAhJSAT/QkCACEmICYhtwEgJCG4ASAYIbkBILcBILgB/eYBILkB/eQBIRggJiG6ASAlIbsBIBkhvAEgugEguwH95gEgvAH95AEhGSAT/QkCBCEmICYhvQEgJCG+ASAaIb8BIL0BIL4B/eYBIL8B/eQBIRogJiHAASAlIcEBIBshwgEgwAEgwQH95gEgwgH95AEhGyAT/QkCCCEmICYhwwEgJCHEASAcIcUBIMMBIMQB/eYBIMUB/eQBIRwgJiHGASAlIccBIB0hyAEgxgEgxwH95gEgyAH95AEhHSAT/QkCDCEmICYhyQEgJCHKASAeIcsBIMkBIMoB/eYBIMsB/eQBIR4gJiHMASAlIc0BIB8hzgEgzAEgzQH95gEgzgH95AEhHyAT/QkCECEmICYhzwEgJCHQASAgIdEBIM8BINAB/eYBINEB/eQBISAgJiHSASAlIdMBICEh1AEg0gEg0wH95gEg1AH95AEhISAT/QkCFCEmICYh1QEgJCHWASAiIdcBINUBINYB/eYBINcB/eQBISIgJiHYASAlIdkBICMh2gEg2AEg2QH95gEg2gH95AEhIyATIAFqIRMgFSADaiEVIBX9AAQAISQgFf0ABBAhJSAT/QkCACEmICYh2wEgJCHcASAYId0BINsBINwB/eYBIN0B/eQBIRggJiHeASAlId8BIBkh4AEg3gEg3wH95gEg4AH95AEhGSAT/QkCBCEmICYh4QEgJCHiASAaIeMBIOEBIOIB/eYBIOMB/eQBIRogJiHkASAlIeUBIBsh5gEg5AEg5QH95gEg5gH95AEhGyAT/QkCCCEmICYh5wEgJCHoASAcIekBIOcBIOgB/eYBIOkB/eQBIRwgJiHqASAlIesBIB0h7AEg6gEg6wH95gEg7AH95AEhHSAT/QkCDCEmICYh7QEgJCHuASAeIe8BIO0BIO4B/eYBIO8B/eQBIR4gJiHwASAlIfEBIB8h8gEg8AEg8QH95gEg8gH95AEhHyAT/QkCECEmICYh8wEgJCH0ASAgIfUBIPMBIPQB/eYBIPUB/eQBISAgJiH2ASAlIfcBICEh+AEg9gEg9wH95gEg+AH95AEhISAT/QkCFCEmICYh+QEgJCH6ASAiIfsBIPkBIPoB/eYBIPsB/eQBISIgJiH8ASAlIf0BICMh/gEg/AEg/QH95gEg/gH95AEhIyATIAFqIRMgFSADaiEVIBX9AAQAISQgFf0ABBAhJSAT/QkCACEmICYh/wEgJCGAAiAYIYECIP8BIIAC/eYBIIEC/eQBIRggJiGCAiAlIYMCIBkhhAIgggIggwL95gEghAL95AEhGSAT/QkCBCEmICYhhQIgJCGGAiAaIYcCIIUCIIYC/eYBIIcC/eQBIRogJiGIAiAlIYkCIBshigIgiAIgiQL95gEgigL95AEhGyAT/QkCCCEmICYhiwIgJCGMAiAcIY0CIIsCIIwC/eYBII0C/eQBIRwgJiGOAiAlIY8CIB0hkAIgjgIgjwL95gEgkAL95AEhHSAT/QkCDCEmICYhkQIgJCGSAiAeIZMCIJECIJIC/eYBIJMC/eQBIR4gJiGUAiAlIZUCIB8hlgIglAIglQL95gEglgL95AEhHyAT/QkCECEmICYhlwIgJCGYAiAgIZkCIJcCIJgC/eYBIJkC/eQBISAgJiGaAiAlIZsCICEhnAIgmgIgmwL95gEgnAL95AEhISAT/QkCFCEmICYhnQIgJCGeAiAiIZ8CIJ0CIJ4C/eYBIJ8C/eQBISIgJiGgAiAlIaECICMhogIgoAIgoQL95gEgogL95AEhIyATIAFqIRMgFSADaiEVIBX9AAQAISQgFf0ABBAhJSAT/QkCACEmICYhowIgJCGkAiAYIaUCIKMCIKQC/eYBIKUC/eQBIRggJiGmAiAlIacCIBkhqAIgpgIgpwL95gEgqAL95AEhGSAT/QkCBCEmICYhqQIgJCGqAiAaIasCIKkCIKoC/eYBIKsC/eQBIRogJiGsAiAlIa0CIBshrgIgrAIgrQL95gEgrgL95AEhGyAT/QkCCCEmICYhrwIgJCGwAiAcIbECIK8CILAC/eYBILEC/eQBIRwgJiGyAiAlIbMCIB0htAIgsgIgswL95gEgtAL95AEhHSAT/QkCDCEmICYhtQIgJCG2AiAeIbcCILUCILYC/eYBILcC/eQBIR4gJiG4AiAlIbkCIB8hugIguAIguQL95gEgugL95AEhHyAT/QkCECEmICYhuwIgJCG8AiAgIb0CILsCILwC/eYBIL0C/eQBISAgJiG+AiAlIb8CICEhwAIgvgIgvwL95gEgwAL95AEhISAT/QkCFCEmICYhwQIgJCHCAiAiIcMCIMECIMIC/eYBIMMC/eQBISIgJiHEAiAlIcUCICMhxgIgxAIgxQL95gEgxgL95AEhIyATIAFqIRMgFSADaiEVDAELCwNAIBUgDkkEQCAV/QAEACHHAiAV/QAEECHIAiAT/QkCACHJAiDJAiHKAiDHAiHLAiAYIcwCIMoCIMsC/eYBIMwC/eQBIRggyQIhzQIgyAIhzgIgGSHPAiDNAiDOAv3mASDPAv3kASEZIBP9CQIEIckCIMkCIdACIMcCIdECIBoh0gIg0AIg0QL95gEg0gL95AEhGiDJAiHTAiDIAiHUAiAbIdUCINMCINQC/eYBINUC/eQBIRsgE/0JAgghyQIgyQIh1gIgxwIh1wIgHCHYAiDWAiDXAv3mASDYAv3kASEcIMkCIdkCIMgCIdoCIB0h2wIg2QIg2gL95gEg2wL95AEhHSAT/QkCDCHJAiDJAiHcAiDHAiHdAiAeId4CINwCIN0C/eYBIN4C/eQBIR4gyQIh3wIgyAIh4AIgHyHhAiDfAiDgAv3mASDhAv3kASEfIBP9CQIQIckCIMkCIeICIMcCIeMCICAh5AIg4gIg4wL95gEg5AL95AEhICDJAiHlAiDIAiHmAiAhIecCIOUCIOYC/eYBIOcC/eQBISEgE/0JAhQhyQIgyQIh6AIgxwIh6QIgIiHqAiDoAiDpAv3mASDqAv3kASEiIMkCIesCIMgCIewCICMh7QIg6wIg7AL95gEg7QL95AEhIyATIAFqIRMgFSADaiEVDAELCyAPIBJrIRYgFkEARgRAIBQgGP0LBAAgFCAZ/QsEECAUIBr9CwQgIBQgG/0LBDALIBZBAkwEQCAUIBz9CwRAIBQgHf0LBFAgFCAe/QsEYCAUIB/9CwRwCyAUICD9CwSAASAUICH9CwSQASAUICL9CwSgASAUICP9CwSwASAPQQZqIQ8MAQsLIAUhFyAJIBdBBXQjpAFqaiEJIApBCGohCgwBCwsLxgIBFH9BACECQQAhAwNAIAMjbkgEQCADEC0hBCADEA0hBSAAIAJrIgZBACIHIAYgB0obIQggASACayIJIAUjvgFtIgogCSAKSBshCyACIAUjvgFtaiECAkAgCCALTg0AIAgjvgFsQQJ0IQwgA0EASgR/IANBAWsQLAUjiAELIQ0gA0EBahAEIAxqIQ4gBCEPI5MBIAMQLmogCCAPQQV0I6QBamxqIRAjkwEgAxAvaiAMaiERIAQhEiAQQQAgCyAIayASQQV0I6QBamz8CwAgEUEAIAsgCGsjvgFsQQJ0/AsAQQAhEwNAIBMjoQFIBEAgDSATIAQQBWxqIAQQBSAOIBMgBRAFbGogBRAFI78BIhQjoQEgE2siFSAUIBVIGyAEIAsgCGsjvgFsIBAgERB3IBMjvwFqIRMMAQsLCyADQQFqIQMMAQsLC4IBAQp/EHUhACNJIABsIQEgARAoIQIDQCACIAFIBEAjZCEDIAIhBANAIAQgA0gEQCAEIABtIQUgAyAFIABsayIGIAAiByAGIAdIGyEIIAUQAiAEIAUgAGxrIAgQeCAFIABsIAhqIQQMAQsLIAEQKCECDAELC0EDIQkjwQEEQCAJEAALCw8AI3AjngFqQQFrI54BbQuFAQIIfwF8EHohACNJIABsIQEgARAoIQIDQCACIAFIBEAgAiEDA0AgAyNkSARAIAMgAG0QAiADIABvIQQgBCOeAWwhBSOTASAFQQJ0aiOeASIGI3AgBWsiByAGIAdIGxBdIQgjlAEgBEEDdGogCDkDACADQQFqIQMMAQsLIAEQKCECDAELCwt1AgN/AXwQeiEARAAAAAAAAAAAIQNBACEBA0AgASAASQRAIAMjlAEgAUEDdGorAwCgIQMgAUEBaiEBDAELCyNrQQBGBEAgAw8LQQAhAgNAIAIjoQFJBEAgAyOVASACQQN0aisDAKAhAyACQQFqIQIMAQsLIAMLIwAjfSsDAEQAAAAAAAAAAGEEfEQAAAAAAAAAAAUjfCsDAAsLtAECB38CfSN9KwMARAAAAAAAAAAAYQRADwsgACMTaiECIAAoApgCIQMgACgCnAIhBCAAKAKgAiEFIAIqAgBDAAAAAFshBiACIAIqAgBDAACAP5I4AgBBACEHA0AgByADSARAIAJBBGogB0ECdGohCCAHIAVGBH0gAQUjfCAHQQN0aisDALYLIQkgCCoCACEKIAggCiAJkiAJIAkgCpcgBhsgByAERxs4AgAgB0EBaiEHDAELCwsmACAAQQBGBH0jwgEFIABBAUYEfSPDAQUjxAEjxQEgAEECRhsLCwuWAQIBfwF9IAIgACoCkAH8AXBBAEYhBiAGBH0gACABQQJ0aioCwAIFQwAAAAALJL0BIAAqAmQktgEgACoCaCS3ASAAKgJsJLgBIAAqAnAkuQEgACoCdCEHIAAqAngkvAEgACoCfCS1ASAHQwAAAABeBH1DAACAPyAHIANDvTeGNZKVlgVDAACAPwsktAEgBCS6ASAFJLsBC8oDAhx7BH8jtAH9EyEGI7UB/RMhByO2Af0TIQgjtwH9EyEJI7gB/RMhCiO5Af0TIQsjugH9EyEMI7sB/RMhDSO8Af0TIQ4jvQH9EyEPI70BQwAAAABeISIjvQFDAACAP1shI/0MAAAAAAAAAAAAAAAAAAAAACEQIBAhESAFQQJ0ISRBACElA0AgJSAkSQRAIAAgJWr9AAQAIRIgByAS/eYBIRMgBEEARwRAIAYgBCAlav0ABAD95gEgE/3kASETCyAIIAIgJWr9AAQA/eYBIAkgE/3mAf3kASEUIAogAyAlav0ABAD95gEgCyAT/eYBIBP95gH95AEhFSAV/eMBIA395gEgDv3kASEWIBIgDCAU/eYBIBb95wH95QEhFyACICVqIBT9CwQAIAMgJWogFf0LBAAgACAlaiAX/QsEACAXIRsgECEcIBUhGCAQIRkgESEaIBggGf3mASAa/eQBIR0gGyAc/eYBIB395AEhESAiBEAgASAlav0ABAAhHiAXIB4gDyAXIB795QH95gH95AEgIxshHiABICVqIB79CwQAIB4hHyAQISAgESEhIB8gIP3mASAh/eQBIRELICVBEGohJQwBCwsgEf1TRQv5AQERf0EBIQYgBCEHA0AgByAFIggjayIJIAggCUgbSARAI5YBIAdBAnRqKAIAIQogCiOdAUYEf0EABUEAEAQgCiNsEAVsagshCyAHI2xsQQJ0IQwgACAMaiABIAxqIAIgDGogAyAMaiALI2wQgQEhDSANQQAgBhshBiAHQQFqIQcMAQsLIAQja2siDkEAIg8gDiAPShsjwAFsIRAgBSNrayPAAWwiESNwIhIgESASSBsgEGshEyATQQBMBEAgBg8LI28gEGpBAnQhFCOTASAQQQJ0aiEVIAAgFGogASAUaiACIBRqIAMgFGogFSATEIEBIRYgFkEAIAYbC/UBAhF/AX0gACgCACECIAAoAgQhAyAAKAIIIQQgACgCDCEFI2sjcCPAAWpBAWsjwAFtaiEGI0kgBmwhB0EBIQhBfyEJIAcQKCEKA0AgCiAHSARAI2QhCyAKIQwDQCAMIAtIBEAgDCAGbSENIAsgDSAGbGsiDiAGIg8gDiAPSBshECANEAIgDSAJRwRAEHy2kSETIAAgDSABIBMgDRB/I8YBEIABIA0hCQsgDSNzbCERIAIgEWogAyARaiAEIBFqIAUgEWogDCANIAZsayAQEIIBIRIgEkEAIAgbIQggDSAGbCAQaiEMDAELCyAHECghCgwBCwsgCAucAwMMfwF8A30gASTGASAAKAIAIQIgACgCBCEDIAAQFiNTQQBHIQQgBARAI1MQFwsjXUEARgRAIAAoAhAhBSAAIAVBAWo2AhAgACgCFEEARgRAIAAgBRAjC0EAIQYjwQEEQCAGEAALCxAmIAAoAhRBAEcEQA8LIAAoAhAhBxAnIAQEf0EBI01BAEojS0EAShsFIAQLIQggAiADIAgQPhAmI0lBAUpBACAIGwRAED8QJgsgAiAEEF8QJiNdQQBGBEBBABACIAQQc0ECIQkjwQEEQCAJEAALEHQLEHkQJhB7QQUhCiPBAQRAIAoQAAsQJkQAAAAAAAAAACEOQQAhCwNAIAsjSUgEQCALEAIgDhB8oCEOIAtBAWohCwwBCwsgDrYhD0EFIQwjwQEEQCAMEAALIA8hECAQvEGAgID8B3FBgICA/AdHRQR/QQEFEH22IREgEbxBgICA/AdxQYCAgPwHR0ULBEAgACAHNgIUDwsjXUEARgRAIAAgD5EQfgsgACAHEIMBRQRAIAAgBzYCFAtBBiENI8EBBEAgDRAACwsLlTADAEEIC4AQAAAAAAAAAAAAAAAAAADwP26/iBpPO5s8NTP7qT327z9d3NicE2BxvGGAdz6a7O8/0WaHEHpekLyFf27oFePvPxP2ZzVS0ow8dIUV07DZ7z/6jvkjgM6LvN723Slr0O8/YcjmYU73YDzIm3UYRcfvP5nTM1vko5A8g/PGyj6+7z9te4NdppqXPA+J+WxYte8//O/9khq1jjz3R3IrkqzvP9GcL3A9vj48otHTMuyj7z8LbpCJNANqvBvT/q9mm+8/Dr0vKlJWlbxRWxLQAZPvP1XqTozvgFC8zDFswL2K7z8W9NW5I8mRvOAtqa6agu8/r1Vc6ePTgDxRjqXImHrvP0iTpeoVG4C8e1F9PLhy7z89Mt5V8B+PvOqNjDj5au8/v1MTP4yJizx1y2/rW2PvPybrEXac2Za81FwEhOBb7z9gLzo+9+yaPKq5aDGHVO8/nTiGy4Lnj7wd2fwiUE3vP43DpkRBb4o81oxiiDtG7z99BOSwBXqAPJbcfZFJP+8/lKio4/2Oljw4YnVuejjvP31IdPIYXoc8P6ayT84x7z/y5x+YK0eAPN184mVFK+8/XghxP3u4lryBY/Xh3yTvPzGrCW3h94I84d4f9Z0e7z/6v28amyE9vJDZ2tB/GO8/tAoMcoI3izwLA+SmhRLvP4/LzomSFG48Vi8+qa8M7z+2q7BNdU2DPBW3MQr+Bu8/THSs4gFChjwx2Ez8cAHvP0r401053Y88/xZksgj87j8EW447gKOGvPGfkl/F9u4/aFBLzO1KkrzLqTo3p/HuP44tURv4B5m8ZtgFba7s7j/SNpQ+6NFxvPef5TTb5+4/FRvOsxkZmbzlqBPDLePuP21MKqdIn4U8IjQSTKbe7j+KaSh6YBKTvByArARF2u4/W4kXSI+nWLwqLvchCtbuPxuaSWebLHy8l6hQ2fXR7j8RrMJg7WNDPC2JYWAIzu4/72QGOwlmljxXAB3tQcruP3kDodrhzG480DzBtaLG7j8wEg8/jv+TPN7T1/Aqw+4/sK96u86QdjwnKjbV2r/uP3fgVOu9HZM8Dd39mbK87j+Oo3EANJSPvKcsnXayue4/SaOT3Mzeh7xCZs+i2rbuP184D73G3ni8gk+dViu07j/2XHvsRhKGvA+SXcqkse4/jtf9GAU1kzzaJ7U2R6/uPwWbii+3mHs8/ceX1BKt7j8JVBzi4WOQPClUSN0Hq+4/6sYZUIXHNDy3RlmKJqnuPzXAZCvmMpQ8SCGtFW+n7j+fdplhSuSMvAncdrnhpe4/qE3vO8UzjLyFVTqwfqTuP67pK4l4U4S8IMPMNEaj7j9YWFZ43c6TvCUiVYI4ou4/ZBl+gKoQVzxzqUzUVaHuPygiXr/vs5O8zTt/Zp6g7j+CuTSHrRJqvL/aC3USoO4/7qltuO9nY7wvGmU8sp/uP1GI4FQ93IC8hJRR+X2f7j/PPlp+ZB94vHRf7Oh1n+4/sH2LwEruhrx0gaVImp/uP4rmVR4yGYa8yWdCVuuf7j/T1Aley5yQPD9d3k9poO4/HaVNudwye7yHAetzFKHuP2vAZ1T97JQ8MsEwAe2h7j9VbNar4etlPGJOzzbzou4/Qs+zL8WhiLwSGj5UJ6TuPzQ3O/G2aZO8E85MmYml7j8e/xk6hF6AvK3HI0Yap+4/bldy2FDUlLztkkSb2ajuPwCKDltnrZA8mWaK2ceq7j+06vDBL7eNPNugKkLlrO4//+fFnGC2ZbyMRLUWMq/uP0Rf81mD9ns8NncVma6x7j+DPR6nHwmTvMb/kQtbtO4/KR5si7ipXbzlxc2wN7fuP1m5kHz5I2y8D1LIy0S67j+q+fQiQ0OSvFBO3p+Cve4/S45m12zKhby6B8pw8cDuPyfOkSv8r3E8kPCjgpHE7j+7cwrhNdJtPCMj4xljyO4/YyJiIgTFh7xl5V17ZszuP9Ux4uOGHIs8My1K7JvQ7j8Vu7zT0buRvF0lPrID1e4/0jHunDHMkDxYszATntnuP7Nac26EaYQ8v/15VWve7j+0nY6Xzd+CvHrz079r4+4/hzPLkncajDyt01qZn+juP/rZ0UqPe5C8ZraNKQfu7j+6rtxW2cNVvPsVT7ii8+4/QPamPQ6kkLw6WeWNcvnuPzSTrTj01mi8R1778nb/7j81ilhr4u6RvEoGoTCwBe8/zd1fCtf/dDzSwUuQHgzvP6yYkvr7vZG8CR7XW8IS7z+zDK8wrm5zPJxShd2bGe8/lP2fXDLjjjx60P9fqyDvP6xZCdGP4IQ8S9FXLvEn7z9nGk44r81jPLXnBpRtL+8/aBmSbCxrZzxpkO/cIDfvP9K1zIMYioC8+sNdVQs/7z9v+v8/Xa2PvHyJB0otR+8/Sal1OK4NkLzyiQ0Ih0/vP6cHPaaFo3Q8h6T73BhY7z8PIkAgnpGCvJiDyRbjYO8/rJLB1VBajjyFMtsD5mnvP0trAaxZOoQ8YLQB8yFz7z8fPrQHIdWCvF+bezOXfO8/yQ1HO7kqibwpofUURobvP9OIOmAEtnQ89j+L5y6Q7z9xcp1R7MWDPINMx/tRmu8/8JHTjxL3j7zakKSir6TvP310I+KYro288WeOLUiv7z8IIKpBvMOOPCdaYe4buu8/Muupw5QrhDyXums3K8XvP+6F0TGpZIo8QEVuW3bQ7z/t4zvkujeOvBS+nK392+8/nc2RTTuJdzzYkJ6BwefvP4nMYEHBBVM88XGPK8Lz7z8AQYgQC4AQn97gw/A09z8AkOZ5f8zXvx/pLGp4E/c/AAANwu5v17+gtfoIYPL2PwDgURPjE9e/fYwTH6bR9j8AeCg4W7jWv9G0xQtJsfY/AHiAkFVd1r+6DC8zR5H2PwAAGHbQAta/I0IiGJ9x9j8AkJCGyqjVv9kepZlPUvY/AFADVkNP1b/EJI+qVjP2PwBAa8M39tS/FNyda7MU9j8AUKj9p53Uv0xcxlJk9vU/AKiJOZJF1L9PLJG1Z9j1PwC4sDn07dO/3pBby7y69T8AcI9EzpbTv3ga2fJhnfU/AKC9Fx5A07+HVkYSVoD1PwCARu/i6dK/02vnzpdj9T8A4DA4G5TSv5N/p+IlR/U/AIjajMU+0r+DRQZC/yr1PwCQJynh6dG/372y2yIP9T8A+EgrbZXRv9feNEeP8/Q/APi5mmdB0b9AKN7PQ9j0PwCY75TQ7dC/yKN4wD699D8AENsYpZrQv4ol4MN/ovQ/ALhjUuZH0L80hNQkBYj0PwDwhkUi68+/Cy0ZG85t9D8AsBd1SkfPv1QYOdPZU/Q/ADAQPUSkzr9ahLREJzr0PwCw6UQNAs6/+/gVQbUg9D8A8HcpomDNv7H0PtqCB/Q/AJCVBAHAzL+P/lddj+7zPwAQiVYpIMy/6UwLoNnV8z8AEIGNF4HLvyvBEMBgvfM/ANDTzMniyr+42nUrJKXzPwCQEi5ARcq/AtCfzSKN8z8A8B1od6jJvxx6hMVbdfM/ADBIaW0Myb/iNq1Jzl3zPwDARaYgcci/QNRNmHlG8z8AMBS0j9bHvyTL/85cL/M/AHBiPLg8x79JDaF1dxjzPwBgN5uao8a/kDk+N8gB8z8AoLdUMQvGv0H4lbtO6/I/ADAkdn1zxb/RqRkCCtXyPwAwwo973MS/Kv23qPm+8j8AANJRLEbEv6sbDHocqfI/AACDvIqww78wtRRgcpPyPwAASWuZG8O/9aFXV/p98j8AQKSQVIfCv787HZuzaPI/AKB5+Lnzwb+99Y+DnVPyPwCgLCXIYMG/OwjJqrc+8j8AIPdXf87Av7ZAqSsBKvI/AKD+Sdw8wL8yQcyWeRXyPwCAS7y9V7+/m/zSHSAB8j8AQECWCDe+vwtITUn07PE/AED5PpgXvb9pZY9S9djxPwCg2E5n+bu/fH5XESPF8T8AYC8gedy6v+kmy3R8sfE/AIAo58PAub+2GiwMAZ7xPwDAcrNGpri/vXC2e7CK8T8AAKyzAY23v7a87yWKd/E/AAA4RfF0tr/aMUw1jWTxPwCAh20OXrW/3V8nkLlR8T8A4KHeXEi0v0zSMqQOP/E/AKBqTdkzs7/a+RByiyzxPwBgxfh5ILK/MbXsKDAa8T8AIGKYRg6xv680hNr7B/E/AADSamz6r7+za04P7vXwPwBAd0qN2q2/zp8qXQbk8D8AAIXk7LyrvyGlLGNE0vA/AMASQImhqb8amOJ8p8DwPwDAAjNYiKe/0TbGgy+v8D8AgNZnXnGlvzkToJjbnfA/AIBlSYpco7/f51Kvq4zwPwBAFWTjSaG/+yhOL5978D8AgOuCwHKevxmPNYy1avA/AIBSUvFVmr8s+eyl7lnwPwCAgc9iPZa/kCzRzUlJ8D8AAKqM+yiSv6mt8MbGOPA/AAD5IHsxjL+pMnkTZSjwPwAAql01GYS/SHPqJyQY8D8AAOzCAxJ4v5WxFAYECPA/AAAkeQkEYL8a+ib3H+DvPwAAkITz728/dOphwhyh7z8AAD01QdyHPy6ZgbAQY+8/AIDCxKPOkz/Nre489iXvPwAAiRTBn5s/5xORA8jp7j8AABHO2LChP6uxy3iAru4/AMAB0FuKpT+bDJ2iGnTuPwCA2ECDXKk/tZkKg5E67j8AgFfvaietP1aaYAngAe4/AMCY5Zh1sD+Yu3flAcrtPwAgDeP1U7I/A5F8C/KS7T8AADiL3S60P85c+2asXO0/AMBXh1kGtj+d3l6qLCftPwAAajV22rc/zSxrPm7y7D8AYBxOQ6u5PwJ5p6Jtvuw/AGANu8d4uz9tCDdtJovsPwAg5zITQ70/BFhdvZRY7D8AYN5xMQq/P4yfuzO1Juw/AECRKxVnwD8/5+zug/XrPwCwkoKFR8E/wZbbdf3E6z8AMMrNbibCPyhKhgweles/AFDFptcDwz8sPu/F4mXrPwAQMzzD38M/i4jJZ0g36z8AgHprNrrEP0owHSFLCes/APDRKDmTxT9+7/KF6NvqPwDwGCTNasY/oj1gMR2v6j8AkGbs+EDHP6dY0z/mguo/APAa9cAVyD+LcwnvQFfqPwCA9lQp6cg/J0urkCos6j8AQPgCNrvJP9HykxOgAeo/AAAsHO2Lyj8bPNskn9fpPwDQAVxRW8s/kLHHBSWu6T8AwLzMZynMPy/Ol/Iuhek/AGBI1TX2zD91S6TuulzpPwDARjS9wc0/OEjnncY06T8A4M+4AYzOP+ZSZy9PDek/AJAXwAlVzz+d1/+OUuboPwC4HxJsDtA/fADMn86/6D8A0JMOuHHQPw7DvtrAmeg/AHCGnmvU0D/7FyOqJ3ToPwDQSzOHNtE/CJqzrABP6D8ASCNnDZjRP1U+ZehJKug/AIDM4P/40T9gAvSVAQboPwBoY9dfWdI/KaPgYyXi5z8AqBQJMLnSP6213Hezvuc/AGBDEHIY0z/CJZdnqpvnPwAY7G0md9M/VwYX8gd55z8AMK/7T9XTPwwT1tvKVuc/AOAv4+4y1D8AQYggC4AQa7ZPAQAQ5j88W0KRbAJ+PJW0TQMAMOY/QV0ASOq/jTx41JQNAFDmP7el1oanf448rW9OBwBw5j9MJVRr6vxhPK4P3/7/j+Y//Q5ZTCd+fLy8xWMHALDmPwHa3EhowYq89sFcHgDQ5j8Rk0mdHD+DPD72Bev/7+Y/Uy3iGgSAfryAl4YOABDnP1J5CXFm/3s8Euln/P8v5z8kh70m4gCMPGoRgd//T+c/0gHxbpECbryQnGcPAHDnP3ScVM1x/Ge8Nch++v+P5z+DBPWewb6BPObCIP7/r+c/ZWTMKRd+cLwAyT/t/8/nPxyLewhygIC8dhom6f/v5z+u+Z1tKMCNPOijnAQAEOg/M0zlUdJ/iTyPLJMXADDoP4HzMLbp/oq8nHMzBgBQ6D+8NWVrv7+JPMaJQiAAcOg/dXsR82W/i7wEefXr/4/oP1fLPaJuAIm83wS8IgCw6D8KS+A43wB9vIobDOX/z+g/BZ//RnEAiLxDjpH8/+/oPzhwetB7gYM8x1/6HgAQ6T8DtN92kT6JPLl7RhMAMOk/dgKYS06AfzxvB+7m/0/pPy5i/9nwfo+80RI83v9v6T+6OCaWqoJwvA2KRfT/j+k/76hkkRuAh7w+Lpjd/6/pPzeTWorgQIe8ZvtJ7f/P6T8A4JvBCM4/PFGc8SAA8Ok/CluIJ6o/irwGsEURABDqP1baWJlI/3Q8+va7BwAw6j8YbSuKq76MPHkdlxAAUOo/MHl43cr+iDxILvUdAHDqP9ur2D12QY+8UjNZHACQ6j8SdsKEAr+OvEs+TyoAsOo/Xz//PAT9abzRHq7X/8/qP7RwkBLnPoK8eARR7v/v6j+j3g7gPgZqPFsNZdv/D+s/uQofOMgGWjxXyqr+/y/rPx08I3QeAXm83LqV2f9P6z+fKoZoEP95vJxlniQAcOs/Pk+G0EX/ijxAFof5/4/rP/nDwpZ3/nw8T8sE0v+v6z/EK/LuJ/9jvEVcQdL/z+s/Ieo77rf/bLzfCWP4/+/rP1wLLpcDQYG8U3a14f8P7D8ZareUZMGLPONX+vH/L+w/7cYwje/+ZLwk5L/c/0/sP3VH7LxoP4S897lU7f9v7D/s4FPwo36EPNWPmev/j+w/8ZL5jQaDczyaISUhALDsPwQOGGSO/Wi8nEaU3f/P7D9y6sccvn6OPHbE/er/7+w//oifrTm+jjwr+JoWABDtP3FauaiRfXU8HfcPDQAw7T/ax3BpkMGJPMQPeer/T+0/DP5YxTcOWLzlh9wuAHDtP0QPwU3WgH+8qoLcIQCQ7T9cXP2Uj3x0vIMCa9j/r+0/fmEhxR1/jDw5R2wpANDtP1Ox/7KeAYg89ZBE5f/v7T+JzFLG0gBuPJT2q83/D+4/0mktIECDf7zdyFLb/y/uP2QIG8rBAHs87xZC8v9P7j9Rq5SwqP9yPBFeiuj/b+4/Wb7vsXP2V7wN/54RAJDuPwHIC16NgIS8RBel3/+v7j+1IEPVBgB4PKF/EhoA0O4/klxWYPgCULzEvLoHAPDuPxHmNV1EQIW8Ao169f8P7z8Fke85MftPvMeK5R4AMO8/VRFz8qyBijyUNIL1/0/vP0PH19RBP4o8a0yp/P9v7z91eJgc9AJivEHE+eH/j+8/S+d39NF9dzx+4+DS/6/vPzGjfJoZAW+8nuR3HADQ7z+xrM5L7oFxPDHD4Pf/7+8/WodwATcFbrxuYGX0/w/wP9oKHEmtfoq8WHqG8/8v8D/gsvzDaX+XvBcN/P3/T/A/W5TLNP6/lzyCTc0DAHDwP8tW5MCDAII86Mvy+f+P8D8adTe+3/9tvGXaDAEAsPA/6ybmrn8/kbw406QBANDwP/efSHn6fYA8/f3a+v/v8D/Aa9ZwBQR3vJb9ugsAEPE/YgtthNSAjjxd9OX6/y/xP+82/WT6v5082ZrVDQBQ8T+uUBJwdwCaPJpVIQ8AcPE/7t7j4vn9jTwmVCf8/4/xP3NyO9wwAJE8WTw9EgCw8T+IAQOAeX+ZPLeeKfj/z/E/Z4yfqzL5ZbwA1Ir0/+/xP+tbp52/f5M8pIaLDAAQ8j8iW/2Ra4CfPANDhQMAMPI/M7+f68L/kzyE9rz//0/yP3IuLn7nAXY82SEp9f9v8j9hDH92u/x/PDw6kxQAkPI/K0ECPMoCcrwTY1UUALDyPwIf8jOCgJK8O1L+6//P8j/y3E84fv+IvJatuAsA8PI/xUEwUFH/hbyv4nr7/w/zP50oXohxAIG8f1+s/v8v8z8Vt7c/Xf+RvFZnpgwAUPM/vYKLIoJ/lTwh9/sRAHDzP8zVDcS6AIA8uS9Z+f+P8z9Rp7ItnT+UvELS3QQAsPM/4Th2cGt/hTxXybL1/8/zPzESvxA6Ano8GLSw6v/v8z+wUrFmbX+YPPSvMhUAEPQ/JIUZXzf4Zzwpi0cXADD0P0NR3HLmAYM8Y7SV5/9P9D9aibK4af+JPOB1BOj/b/Q/VPLCm7HAlbznwW/v/4/0P3IqOvIJQJs8BKe+5f+v9D9FfQ2/t/+UvN4nEBcA0PQ/PWrccWTAmbziPvAPAPD0PxxThQuJf5c80UvcEgAQ9T82pGZxZQRgPHonBRYAMPU/CTIjzs6/lrxMcNvs/0/1P9ehBQVyAom8qVRf7/9v9T8SZMkO5r+bPBIQ5hcAkPU/kO+vgcV+iDySPskDALD1P8AMvwoIQZ+8vBlJHQDQ9T8pRyX7KoGYvIl6uOf/7/U/BGntgLd+lLw="};var TA=["relaxed","plain"];function vB(e){return Uint8Array.from(atob(Bd[e]),t=>t.charCodeAt(0))}async function Qd(e){if(e!==void 0&&!TA.includes(e))throw new m("kernels",`unknown build "${e}": expected ${TA.join(" or ")} on the CPU`);for(let t of e===void 0?TA:[e]){let n=vB(t);if(WebAssembly.validate(n))return{build:t,module:await WebAssembly.compile(n)}}throw new m("kernels",`this engine cannot run the ${e??"plain"} build`)}function ca(e,t,n=()=>{}){return new WebAssembly.Instance(e,{env:{memory:t},host:{lap:n}}).exports}function la(e,t,{hyper:n,step:o}){T(n).nets(n).forEach(({name:r},s)=>{e.setRate(s,er(n,o,r).scale)}),e.step(t,er(n,o).root)}var ro=["draw","forward","loss","weight_gradient","input_gradient","gradient_norm","update","wait"];function yd(e){let{actions:t,transitions:n,pair:o,count:r,start:s,next:a,nextCount:i}=e,A=oc(e),c=new Set(A),l=[...new Set(a)].filter(E=>!c.has(E)).sort((E,p)=>E-p),f=Uint16Array.of(...A,...l),u=new Uint16Array(e.states);f.forEach((E,p)=>u[E]=p);let I=new Float64Array(A.length),d=new Uint32Array(A.length+1),g=new Float32Array(a.length),h=new Float32Array(a.length);for(let E=0;E<o.length;E++){let p=u[Math.floor(o[E]/t)];I[p]+=r[E],d[p+1]=E+1;for(let w=s[E];w<s[E+1];w++)g[w]=i[w]/r[E],h[w]=e.nextRewardSum[w]/r[E]}return{rowState:f,ownRows:A.length,rowShare:Float32Array.from(I,E=>E/n),pairStart:d,pairAction:Uint8Array.from(o,E=>E%t),pairShare:Float32Array.from(r,E=>E/n),reward:Float32Array.from(r,(E,p)=>e.rewardSum[p]/E),rewardSquare:Float32Array.from(r,(E,p)=>e.rewardSquares[p]/E),entryStart:s,entryRow:Uint16Array.from(a,E=>u[E]),probability:g,entryReward:h.some(E=>E!==0)?h:null}}function Sd(e,t){let n=yd(t);return e.put(Uint32Array.of(n.rowState.length,n.ownRows,e.put(n.rowState),e.put(n.rowShare),e.put(n.pairStart),e.put(n.pairAction),e.put(n.pairShare),e.put(n.reward),e.put(n.rewardSquare),e.put(n.entryStart),e.put(n.entryRow),e.put(n.probability),n.entryReward?e.put(n.entryReward):0))}function xB(e,t){try{e.grow(t)}catch{let n=`the system has no memory left beside ${e.buffer.byteLength} bytes`;throw new m("models",`${n}: train fewer models or a smaller network at once`)}}function kB(e){try{return new WebAssembly.Memory({initial:1,maximum:e,shared:!0})}catch(t){let n=`this engine makes no shared memory of up to ${e*un} bytes`;throw new m("device",`${n} (${t.message}): use webgpu`)}}function fa(e=nr){let t=kB(Math.ceil(Math.min(e,nr)/un)),n=un,o=new Map,r={memory:t,take(s){r.reserve(oo(s));let a=n;n+=oo(s);let i=Math.ceil((n-t.buffer.byteLength)/un);return i>0&&xB(t,i),a},reserve(s){if(n+s>nr)throw DA()},once(s,a){let i=o.get(s)??a();return o.set(s,i),i},write(s,a){let i=new Uint8Array(a.buffer,a.byteOffset,a.byteLength);new Uint8Array(t.buffer,s,i.length).set(i)},put(s){let a=r.take(s.byteLength);return r.write(a,s),a},floats:(s,a)=>new Float32Array(t.buffer,s,a),words:(s,a)=>new Uint32Array(t.buffer,s,a)};return r}function RB(e,t,{features:n,padded:o}){let r=t.length/n,s=e.take(4*r*o),a=e.floats(s,r*o);for(let i=0;i<r;i++)a.set(t.subarray(i*n,(i+1)*n),i*o);return s}function DB(e,t,n){let o=A=>e.put(A),r=(A,c)=>RB(e,A,{features:c,padded:t.features}),s=n.kind==="dense"?$s(n):null,[a,i]=n.kind==="discrete"?[o(n.state),o(n.nextState)]:[r(s.rows,n.features),e.put(s.nextRow)];return[a,i,o(n.action),o(n.ending),o(n.reward)]}function ua(e,t){let{shape:n,batch:o,dataset:r,models:s}=t,a=Gt(n),i=n.input.kind==="embedding"?n.input.states:0,A=[o==="full"?i:o,i,a.features,n.actions,a.layers.length,a.linear,a.linearSize,...o==="full"?[0,0,0,0,0,i*n.actions]:[...DB(e,a,r),0],pt(s.map(({hyper:u})=>u)),a.size,o!=="full"&&r?.nextAllowed?e.put(r.nextAllowed):0],c=a.layers.flatMap(u=>[u.inputs,u.outputs,u.weight,u.bias]),l=new Uint32Array(16+c.length);l.set(A),l.set(c,16);let f=e.take(l.byteLength);return e.write(f,l),{layout:a,description:f}}function _A(e,t){let{model:{counts:n,support:o,policy:r,weights:s},batch:a}=t,i=(A,c=A)=>A?e.once(A,()=>e.put(c)):0;return[a==="full"?e.once(n,()=>Sd(e,n)):0,i(o),i(r?.probabilities),a!=="full"&&s?e.once(s,()=>e.put(na(s))):0]}function bd(e,t){if(!t||t.when&&!t.when(e))return[0,0];let o=T(e).nets(e).flatMap(({name:r},s)=>t.nets.includes(r)?[s]:[]);return[o[0],o.length]}function ga(e,t,n){let{model:o,state:r}=n,{hyper:s}=o,a=T(s),i=Qe(s,t.shape),{parameters:A,target:c,firstMoment:l,secondMoment:f,metricSums:u}=r,I=[A,c,l,f].map(S=>{let B=e.take(4*t.size*i.length);return i.forEach(({shape:b,offset:D,size:N},v)=>{let R=fd(t,S.subarray(D,D+N),b);e.write(B+4*t.size*v,R)}),B}),d=_A(e,n),g=e.take(fn),h=e.words(g,fn/4),E=e.floats(g,fn/4);h.set([...I,r.step,r.divergedAt??0]),E.set(u,Ee.sums),h.set(as(o,{hasTarget:!0,infinity:1/0,places:{byTransition:+(o.policy?.by==="transition")}}),Ee.settings),h.set(d,Ee.counts);let p=a.passes.find(({network:S,at:B})=>S==="online"&&B==="next"),w=a.passes.find(({network:S})=>S==="target"),{metrics:C}=a,Q=2**31-1,y=S=>{let B=C.findIndex(({over:b})=>b===S);return B<0?Q:B};return h.set([pe.indexOf(a),i.length,C.length,y("max"),y("norm"),...bd(s,p),...bd(s,w),w?w.at==="state"?1:2:0],Ee.algorithm),E.set(i.map(({hasTarget:S})=>S?s.tau:0),Ee.targetRates),g}function Ia(e,t){let n=e.words(t,fn/4);return{step:n[Ee.step],divergedAt:n[Ee.diverged]||null,sums:e.floats(t+4*Ee.sums,4*Math.ceil((1+n[Ee.metrics])/4))}}function da(e,t,{address:n,hyper:o}){let r=Qe(o,t.shape),[s,a,i,A]=Array.from(e.words(n+4*Ee.parameters,4),I=>{let d=new Float32Array(r.at(-1).offset+r.at(-1).size);return r.forEach(({shape:g,offset:h},E)=>{let p=e.floats(I+4*t.size*E,t.size);d.set(ud(t,p,g),h)}),d}),{step:c,divergedAt:l,sums:f}=Ia(e,n),u=f.slice();return{step:c,parameters:s,target:a,firstMoment:i,secondMoment:A,metricSums:u,divergedAt:l}}var vd=1e3,xd={input:{kind:"embedding",states:37,width:24},hidden:[40,24],actions:25},NB=Uint32Array.from({length:37},(e,t)=>1<<t%25|1<<(3*t+1)%25);async function kd(e){let t=Zt({transitions:vd,states:37,actions:25}),n=tt(t),o=$o({algorithms:wn,transitions:vd}),r=[];for(let s of[20,"full"]){let a=fa(),{layout:i,description:A}=ua(a,{shape:xd,batch:s,dataset:t,models:o}),c=ca(e,a.memory);c.configure(A,a.take(c.scratchBytes(A,1)),0,1);for(let l of o){let u=ga(a,i,{model:{...l,...s==="full"?{counts:n,support:NB}:{}},state:Xt(xd,l.seed),batch:s});for(let w=1;w<=3;w++)la(c,u,{hyper:l.hyper,step:w});let I=da(a,i,{address:u,hyper:l.hyper}),{parameters:d,target:g,firstMoment:h,secondMoment:E,metricSums:p}=I;r.push(d,g,h,E,p)}}return await xe(r)}async function Rd(e){let{models:t,teams:n,steps:o,signal:r,onProgress:s}=e,a=new Array(t).fill(0),i=new Array(t).fill(0),A=new Set,c=o,l=[];function f(){let I=-1;for(let d=0;d<t;d++)A.has(d)||a[d]>=c||(I<0||a[d]<a[I])&&(I=d);return I}async function u(I){for(;a.some(d=>d<c);){r?.aborted&&c===o&&(c=Math.max(...a));let d=f(),g=e.chunk();if(d<0||a[d]>Math.min(...i)+4*g){if(A.size===0)return;await new Promise(p=>l.push(p));continue}let h=a[d],E=Math.min(g,c-h);a[d]+=E,A.add(d),await e.run(I,{model:d,from:h,steps:E}),A.delete(d),i[d]=a[d],s?.(Math.min(...i)),l.forEach(p=>p()),l=[]}}return await Promise.all(Array.from({length:Math.min(n,t)},(I,d)=>u(d))),c}function Dd(){let e=null,t=[],n=0;function o(s){let a=performance.now();t[s]+=a-n,n=a}function r({model:s,hyper:a,from:i,steps:A,profile:c}){e.profile(Number(c)),t=c?ro.map(()=>0):[];for(let l=i+1;l<=i+A;l++)c&&(n=performance.now()),la(e,s,{hyper:a,step:l})}return s=>{let a=performance.now();try{if(s.kind==="fail")throw new Error("asked to fail");if(s.kind==="setup"){let{module:i,memory:A,description:c,scratch:l,worker:f,workers:u}=s;e=ca(i,A,o),e.configure(c,l,f,u)}else r(s);return{kind:"done",milliseconds:performance.now()-a,parts:t}}catch(i){return{kind:"failed",reason:i.message}}}}function Nd(){let e=Dd(),t=null,n=o=>void(t??=new Error(o));return{size:1,async ask(o,r){if(await new Promise(a=>setTimeout(a)),t)throw t;let s=e(r);if(s.kind==="done")return s;throw n(`The CPU trainer failed: ${s.reason}`),t},fail:()=>n("The CPU trainer failed: asked to fail"),kill:()=>n("The CPU trainer is killed"),close:()=>n("The CPU trainer is closed")}}function Td(e){return(t,n)=>{let o=t(),r=0,s=setInterval(()=>{let a=t();r=a===o?r+1:0,o=a,!(r<30)&&(clearInterval(s),n())},e/30);return()=>clearInterval(s)}}function _d(e,{patience:t,url:n=new URL("./worker.ts",import.meta.url),permissions:o="none"}){let r=null,s=new Map,a=Td(t),i=Array.from({length:e},()=>new Worker(n,o==="inherit"?{type:"module"}:{type:"module",deno:{permissions:"none"}})),A=l=>{r??=l,i.forEach(f=>f.terminate());for(let{reject:f,answered:u}of s.values())u(),f(r);s.clear()},c=(l,f)=>A(new Error(`CPU worker ${l+1} failed: ${f}`));return i.forEach((l,f)=>{l.onmessage=({data:u})=>{if(u.kind==="failed")return c(f,u.reason);let I=s.get(f);s.delete(f),I?.answered(),I?.resolve(u)},l.onerror=u=>{u.preventDefault(),c(f,u.message)}}),{size:e,ask(l,f,u=()=>0){return r?Promise.reject(r):new Promise((I,d)=>{let g=()=>{let h=Math.ceil(t/1e3);c(l,`it has died or hangs, no step was taken in ${h} s`)};s.set(l,{resolve:I,reject:d,answered:a(u,g)}),i[l].postMessage(f)})},fail:l=>i[l].postMessage({kind:"fail"}),kill:l=>i[l].terminate(),close:()=>A(new Error("The CPU trainer is closed"))}}var Md=100,TB=6e4,_B=1e5;function MB(e,t,n){let{step:o,divergedAt:r,sums:s}=Ia(e,t);return{step:o,steps:s[0],values:As(T(n),s),divergedAt:r}}function FB(e){let{shape:t,models:n,batch:o,workers:r}=e,{teams:s,size:a}=aa(Gt(t),{batch:o,models:n.length,workers:r}),i=fa(md(Gt(t),{...e,teams:s,size:a})),{layout:A,description:c}=ua(i,e),l=pt(n.map(({hyper:d})=>d)),f=ia(A,{batch:o,workers:a,nets:l}),u=Array.from({length:s},()=>i.take(f));for(let d of n)_A(i,{model:d,batch:o});i.reserve(n.reduce((d,{hyper:g})=>d+no(A,pt([g])),0));let I=n.map((d,g)=>ga(i,A,{model:d,state:Js(e,g),batch:o}));return{shared:i,layout:A,description:c,size:a,scratch:u,addresses:I}}function OB(){if(!(typeof SharedArrayBuffer<"u"))throw new m("device","found no SharedArrayBuffer, which cpu needs: serve the page with Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp, or use webgpu")}async function ha(e,{patience:t,inThisThread:n=!1}={}){let o=n?{...e,workers:1}:e;n||OB(),Aa(o),RA(Ot(o));let{models:r,batch:s}=o,{build:a,module:i}=await Qd(o.kernels),A=navigator.hardwareConcurrency,{shared:c,layout:l,description:f,size:u,scratch:I,addresses:d}=FB(o),g=I.length,h=g*u,E=xA(l,s)/_B,p=n?Nd():_d(h,{patience:t??TB+E,...o.worker}),w=(v,R)=>Promise.all(Array.from({length:u},(G,K)=>R(v*u+K,K))),{memory:C}=c;await Promise.all(I.map((v,R)=>w(R,(G,K)=>{let oe={scratch:v,worker:K,workers:u};return p.ask(G,{kind:"setup",module:i,memory:C,description:f,...oe})})));let Q=r.map(({hyper:v})=>v),y=Object.fromEntries(ro.map(v=>[v,0])),S=!1,B=1/0,b=o.states?.[0].step??0;async function D(v,R){let K={kind:"job",model:d[R.model],hyper:Q[R.model],from:b+R.from,steps:R.steps,profile:S},oe=await w(v,(st,wt)=>{let so=hd(I[v],wt);return p.ask(st,K,()=>c.words(so,1)[0])});B=Math.max(...oe.map(({milliseconds:st})=>st))/R.steps;for(let{parts:st}of oe)st.forEach((wt,so)=>y[ro[so]]+=wt/u)}function N(){let v=Math.max(Md/4,Md*Math.min(1,g/r.length));return Math.max(1,Math.floor(v/B))}return{workers:h,profile:y,info:{device:"cpu",adapter:`CPU, ${h===1?"1 worker":`${h} workers`} on ${A} cores`,kernels:a,groups:1},async advance(v,{signal:R,onProgress:G}={}){let K=await Rd({models:r.length,teams:g,steps:v,run:D,chunk:N,signal:R,onProgress:G});return b+=K,K},kernelHash:()=>kd(i),metrics(){let v=d.map((R,G)=>MB(c,R,Q[G]));return d.forEach(R=>Ia(c,R).sums.fill(0)),Promise.resolve(v)},settings:()=>Promise.resolve(d.map((v,R)=>is(Q[R],c.words(v+4*Ee.settings,U)))),states(v=r.map((R,G)=>G)){return Promise.resolve(v.map(R=>da(c,l,{address:d[R],hyper:Q[R]})))},setProfiling(v){S=v;for(let R of ro)y[R]=0},failWorker:v=>p.fail(v),killWorker:v=>p.kill(v),close:()=>p.close()}}var Fd=2**32,LB=3;function Od(e,t){return Object.values(Ys(Wn(e,{...t,models:1}))).map(n=>4*n)}function GB({shape:e,transitions:t},{limits:n}){let{input:o}=e,r=o.kind==="dense"?Ks(e).features:0,s=Math.max(LB,r),a=n.maxStorageBufferBindingSize;if(!(4*s*t<=a))throw new m("dataset",`${t} transitions do not fit the adapter's largest buffer of ${a} bytes: expected at most ${Math.floor(a/(4*s))}, or --device cpu`)}function ma(e,t){let{shape:n,batch:o,hypers:r}=e,s=t.limits.maxStorageBufferBindingSize,a=[...Map.groupBy(r,en).values()];if(sa(e,{fits:(l,f)=>a.every(([u])=>Math.max(...Od(l,{batch:f,hyper:u}))<=s),words:`on this adapter, whose largest buffer is of ${s} bytes, or --device cpu`}),GB(e,t),!t.isSoftware)return;let i=a.flatMap(l=>{let f=Od(n,{batch:o,hyper:l[0]}).reduce((u,I)=>u+I);return new Array(l.length).fill(f)}),A=l=>i.slice(0,l).reduce((f,u)=>f+u,0);if(A(i.length)<=Fd)return;let c=ln(i.length,l=>A(l)<=Fd);throw new m("models",`${i.length} need ${A(i.length)} bytes, more than the 4 GiB of the computer's memory that a software adapter is given: expected at most ${c}, or --device cpu`)}function Ea({shape:e,batch:t,hypers:n},{limits:o}){let r=[...Map.groupBy(n,en).values()],s=Math.max(...r.map(([a])=>EA(Wn(e,{models:1,batch:t,hyper:a}))));return rn.filter(a=>a==="buffer"||s<=o.maxTextureDimension2D)}var Ld=1e3;function UB(e){return e.input.kind==="embedding"?e:{...e,input:{kind:"embedding",states:16,width:e.input.features}}}async function Ud(e,t){let{batch:n,variant:o,algorithm:r}=t,s=UB(t.shape),a=s.input.kind==="embedding"?s.input.states:0,i=Zt({transitions:Ld,states:a,actions:s.actions}),A=n==="full"?null:Vn(e,i),c=$o({algorithms:[r],transitions:Ld,counts:n==="full"?tt(i):void 0}),l=await Zn(e,{shape:s,batch:n,members:[0],models:c,data:A,variant:o});return{group:l,free:()=>{if(eo(l),A)for(let f of Ws(A))f.destroy()}}}async function Gd(e,t){let n=e.device.createCommandEncoder();an(n,t);let o=performance.now();return e.device.queue.submit([n.finish()]),await e.device.queue.onSubmittedWorkDone(),performance.now()-o}async function PB(e,t){let n={},[{hyper:o}]=$o({algorithms:[wn[0]],transitions:0}),r=Ea({...t,hypers:[o]},e.device);for(let a of r){let{group:i,free:A}=await Ud(e,{...t,variant:a,algorithm:wn[0]});cn(e.device,i,1);let c=i.program.filter(f=>f.kind==="mirror"||/^(linear|weight|input|adam)_/.test(f.kernel));await Gd(e,c);let l=[];for(let f=0;f<3;f++)l.push(await Gd(e,c));n[a]=Math.min(...l),A()}return{variant:r.reduce((a,i)=>n[i]<n[a]?i:a),times:n}}var jB=2**22;function HB({shape:e,batch:t}){let n=e.input.kind==="embedding"?e.input.states:1,o=gt(e);return o.slice(1).reduce((s,a,i)=>s+a*o[i],0)*(t==="full"?n:t)}async function Pd(e,t){return HB(t)<jB?"buffer":(await PB(e,t)).variant}var JB={input:{kind:"embedding",states:37,width:24},hidden:[40,24],actions:25};async function jd(e,t){let n=[],r=[{batch:20,variant:t},{batch:"full",variant:"buffer"}].flatMap(s=>wn.map(a=>({...s,algorithm:a})));for(let s of r){let{group:a,free:i}=await Ud(e,{shape:JB,...s});cn(e.device,a,3);let A=e.device.createCommandEncoder();for(let l=0;l<3;l++)an(A,a.program);e.device.queue.submit([A.finish()]);let c=zn(a.buffers).filter(l=>"size"in l).filter(l=>l!==a.buffers.settings).map(l=>({buffer:l,offset:0,length:l.size/4}));for(let l of await mt(e,c))n.push(new Uint8Array(l));i()}return await xe(n)}var qB=250,Hd=8;function KB(e,{models:t,bindingBytes:n}){let o=s=>Hd*tr(s.map(a=>t[a].counts)),r=[[]];for(let s of e){if(o([s])>n)throw new m("dataset",`${t[s].counts.next.length} distinct transitions do not fit the adapter's largest buffer of ${n} bytes: expected at most ${n/Hd}`);o([...r.at(-1),s])>n&&r.push([]),r.at(-1).push(s)}return r}function YB(e,{shape:t,batch:n,models:o}){let{maxStorageBufferBindingSize:r,maxTextureArrayLayers:s}=e.device.limits,a={bindingBytes:Math.min(r,2**27),textureLayers:s},i=[],A=o.map((c,l)=>l);for(let c of Map.groupBy(A,l=>en(o[l].hyper)).values()){let{hyper:l}=o[c[0]],f=II(t,{batch:n,hyper:l,...a}),u=n==="full"&&T(l).full?.nextValue;for(let I=0;I<c.length;I+=f){let d=c.slice(I,I+f);i.push(...u?KB(d,{models:o,...a}):[d])}}return i}function Jd(e){if(e===void 0||rn.includes(e))return e;throw new m("kernels",`unknown variant "${e}": expected ${rn.join(" or ")}`)}function $B(e,{device:t,isSoftware:n}){let o=Ot(e);ma(o,{limits:t.limits,isSoftware:n});let r=Jd(e.kernels);if(!(r===void 0||Ea(o,t).includes(r)))throw new m("kernels",`found ${r}, whose mirrors are higher than the adapter's textures of ${t.limits.maxTextureDimension2D} rows: expected buffer`)}async function qd(e){Aa(e);let t=Jd(e.kernels),{shape:n,batch:o,models:r,states:s,dataset:a}=e,i=await qs(),{device:A}=i;$B(e,i);let c=YB(i,{shape:n,batch:o,models:r}),l=o==="full"?null:Vn(i,a),f=t??await Pd(i,{shape:n,batch:o}),u=[];for(let g of c)u.push(await Zn(i,{shape:n,batch:o,members:g,models:g.map(h=>r[h]),states:s&&g.map(h=>s[h]),data:l,variant:f}));await A.queue.onSubmittedWorkDone(),i.check();let I=1/0;async function d(g){let h=A.createCommandEncoder();for(let p of u){cn(A,p,g);for(let w=0;w<g;w++)an(h,p.program);p.step+=g}let E=performance.now();A.queue.submit([h.finish()]),await A.queue.onSubmittedWorkDone(),i.check(),I=(performance.now()-E)/g}return{gpu:i,trainGroups:u,info:{device:"webgpu",adapter:i.adapter,kernels:f,groups:u.length},async advance(g,{signal:h,onProgress:E}={}){let p=0;for(;p<g&&!h?.aborted;){let w=Math.max(1,Math.floor(qB/I)),C=Math.min(g-p,w,Et);await d(C),p+=C,E?.(p),await new Promise(Q=>setTimeout(Q,0))}return p},kernelHash:()=>jd(i,f),async metrics(){let g=await mt(i,u.flatMap(nd)),h=A.createCommandEncoder();for(let{buffers:p}of u)h.clearBuffer(p.metricSums);A.queue.submit([h.finish()]);let E=[];return u.forEach((p,w)=>{sd(p,g.slice(2*w,2*w+2)).forEach((C,Q)=>E[p.members[Q]]=C)}),E},async settings(){let g=await mt(i,u.map(od)),h=[];return u.forEach(({members:E},p)=>{let w=new Uint32Array(g[p]);E.forEach((C,Q)=>{h[C]=is(r[C].hyper,w.subarray(U*Q,U*(Q+1)))})}),h},async states(g=r.map((h,E)=>E)){let h=new Map;for(let E of u){let p=E.members.flatMap((C,Q)=>g.includes(C)?[Q]:[]),w=await ad(i,E,p);p.forEach((C,Q)=>h.set(E.members[C],w[Q]))}return g.map(E=>h.get(E))},close(){u.forEach(eo),i.close()}}}async function WB(){let e=await navigator.gpu?.requestAdapter({powerPreference:"high-performance"});return e?{name:IA(e),...dA(e)}:null}function zB(e){try{return e(),null}catch(t){if(t instanceof m)return t.message;throw t}}async function MA(e,t={}){let{previous:n,sizes:o,find:r=WB}=t;if(e!=="auto")return{device:e,reason:"as asked"};if(n==="cpu")return{device:"cpu",reason:"as the run began"};let s=await r();if(!s)return{device:"cpu",reason:"there is no WebGPU adapter"};let a=n==="webgpu"?"as the run began":"a hardware adapter";if(s.isSoftware&&n!=="webgpu")return{device:"cpu",reason:`the only WebGPU adapter, ${s.name}, is software`};let i=o&&zB(()=>ma(o,s));return i?{device:"cpu",reason:`the WebGPU adapter, ${s.name}, cannot hold it: ${i}`}:{device:"webgpu",reason:a}}async function Kd(e,t){let n=t.previousDevice,o=Ot(t),{device:r,reason:s}=await MA(e,{previous:n,sizes:o}),i={...t,kernels:n!==void 0&&n!==r?void 0:t.kernels},A=await(r==="cpu"?ha(i):qd(i));return{...A,info:{...A.info,reason:s}}}function Yd(e){let t=globalThis.document?.baseURI??self.location.href,n=new Worker(new URL("worker.js",t),{type:"module",name:e}),o=new Map,r=0,s=null;n.onmessage=({data:i})=>{let A=o.get(i.id);if(i.kind==="news")return A?.onNews?.(i.news);o.delete(i.id),i.kind==="done"?A?.resolve(i.output):A?.reject(new Error(i.reason))};let a=i=>{s??=i,n.terminate();for(let{reject:A}of o.values())A(s);o.clear()};return n.onerror=i=>{i.preventDefault(),a(new Error(`The worker "${e}" failed: ${i.message??"it cannot be loaded"}`))},{ask(i,A,c){return s?Promise.reject(s):new Promise((l,f)=>{let u=++r;o.set(u,{resolve:l,reject:f,onNews:c}),n.postMessage({id:u,name:i,input:A})})},close:()=>a(new Error(`The worker "${e}" is closed`))}}var VB=250,$d=e=>()=>Promise.reject(new RangeError(`Cannot read ${e} of workers that share nothing`));async function Wd(e){let{models:t,states:n,batch:o,shape:r,dataset:s,kernels:a}=e,i=navigator.hardwareConcurrency,A=Math.min(t.length,i),c=Array.from({length:A},(g,h)=>({worker:Yd(`models ${h+1}`),models:t.map((E,p)=>p).filter(E=>E%A===h)})),l=g=>Promise.all(c.map(g)),f=async g=>{let h=await l(({worker:E})=>g(E));return t.map((E,p)=>h[p%A][Math.floor(p/A)])},[u]=await l(({worker:g,models:h})=>g.ask("soloTrainer",{shape:r,batch:o,dataset:s,kernels:a,models:h.map(E=>t[E]),states:n&&h.map(E=>n[E])})),I=A===1?"1 worker":`${A} workers`,d=1/0;return{info:{...u,adapter:`CPU, ${I} with a memory each on ${i} cores`,groups:A,reason:"the page is not isolated from other origins, so that workers share no memory"},async advance(g,{signal:h,onProgress:E}={}){let p=0;for(;p<g&&!h?.aborted;){let w=Math.max(1,Math.min(g-p,Math.floor(VB/d))),C=performance.now();await l(({worker:Q})=>Q.ask("soloAdvance",w)),d=(performance.now()-C)/w,p+=w,E?.(p)}return p},metrics:()=>f(g=>g.ask("soloMetrics",null)),async states(g=t.map((h,E)=>E)){let h=await f(E=>E.ask("soloStates",null));return g.map(E=>h[E])},kernelHash:$d("the kernels' hash"),settings:$d("settings"),close:()=>c.forEach(({worker:g})=>g.close())}}async function pa(e,t){let{previousDevice:n}=t,{device:o}=await MA(e,{previous:n,sizes:Ot(t)});if(o==="cpu"&&!(typeof SharedArrayBuffer<"u"))return await Wd(t);let s=new URL("cpu_worker.js",self.location.href);return await Kd(e,{...t,worker:{url:s,permissions:"inherit"}})}var XB=["maxBufferSize","maxStorageBufferBindingSize","maxStorageBuffersPerShaderStage","maxTextureDimension2D","maxComputeWorkgroupStorageSize"];async function zd(e){let t=await navigator.gpu?.requestAdapter({powerPreference:"high-performance"}),{vendor:n,architecture:o,device:r,description:s}=t?.info??{};return{browser:navigator.userAgent,cores:navigator.hardwareConcurrency,sharesMemory:typeof SharedArrayBuffer<"u",adapter:t?{vendor:n??"",architecture:o??"",device:r??"",description:s??"",kind:t.info.isFallbackAdapter?"software":"hardware"}:null,limits:Object.fromEntries(t?XB.map(a=>[a,Number(t.limits[a])]):[]),kernels:[],steps:[]}}function ZB(e,t){return Array.from(Map.groupBy(t,({kernel:n})=>n),([n,o])=>({variant:e,kernel:n,checks:o.length,share:Math.max(...o.map(({worst:r,tolerance:s})=>r===0?0:r/s)),pass:o.every(({pass:r})=>r)}))}async function Vd(e,t){let n=await qs();try{let o=[];for(let r of rn){let s=`Checking the ${r} kernels\u2026`,[a,i]=[o,[]];t({line:s,kernels:o}),await id(n,{variant:r,onStep(A){i.push(...A),o=[...a,...ZB(r,i)],t({line:s,kernels:o})}})}return o}finally{n.close()}}var eQ=[[1,256],[16,256],[128,256],[1,"full"],[16,"full"]],tQ=500;async function nQ(e){let[t,n]=[1,1/0];for(let o=0;o<4;o++){let r=performance.now();await e.advance(t);let s=(performance.now()-r)/t;o>0&&(n=Math.min(n,s)),t=Math.max(1,Math.min(1e3,Math.round(tQ/s)))}return n}async function oQ(e,t,[n,o]){let{hyper:r}=tI(),s=o==="full"?tt(t):void 0,a={offset:0,count:t.action.length};try{let i=await pa(e,{shape:Pl,batch:o,dataset:o==="full"?void 0:t,models:Array.from({length:n},(A,c)=>({seed:c,hyper:r,slice:a,counts:s}))});try{let{adapter:A}=i.info;return{device:e,adapter:A,models:n,batch:o,milliseconds:await nQ(i),fault:null}}finally{i.close()}}catch(i){if(!(i instanceof m))throw i;return{device:e,adapter:"",models:n,batch:o,milliseconds:null,fault:i.message}}}async function Xd(e,t){let n=await q(),o=Jn(n,{behaviour:"clinician"}),r=await js(Hs(n,o,{episodes:5e3,seed:0})),s=[];for(let a of eQ)t(`Timing ${a[0]} ${a[0]===1?"model":"models"}, ${a[1]} rows\u2026`),s.push(await oQ(e,r,a));return s}var rQ="icu-cql-lab",FA="training",OA="last";function Zd(e){return new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)})}async function LA(e,t){let n=indexedDB.open(rQ,1);n.onupgradeneeded=()=>n.result.createObjectStore(FA);let o=await Zd(n);try{return await Zd(t(o.transaction(FA,e).objectStore(FA)))}finally{o.close()}}async function eh(e){await LA("readwrite",t=>t.put(e,OA))}async function GA(){return await LA("readonly",e=>e.get(OA))}async function th(){await LA("readwrite",e=>e.delete(OA))}async function nh(e){let t=await GA();return t?{settings:t.settings,step:t.step}:null}var oh=`# Behaviour cloning: cross-entropy with weight decay, no clip.
inherit: cql.yaml
name: bc
algorithm: bc
weight_decay: 1.0e-4
max_norm: null
`;var rh=`# Discrete batch-constrained Q-learning: only actions that a cloning network finds likely are bootstrapped and taken.
inherit: cql.yaml
name: bcq
algorithm: bcq
bcq_threshold: 0.3 # an action may be chosen if its cloned probability is at least so many times the likeliest one's
selector: online # whose greedy action the target network values: the online network's, or target: its own
logit_penalty: 0.01 # weight of the mean squared logit of the cloning network
huber: true
`;var sh=`# CQL on the whole dataset at every step, among pairs that the data show at least 30 times. Found while
# looking at the exact survival ("oracle-tuned"): no estimate of what a choice by data alone reaches.
inherit: cql.yaml
name: cql-full
alpha: 0.001
gamma: 1
target_update: { polyak: 0.05, every: 1 }
support: { count: 30 }
learning_rate: 1.0e-3
learning_rate_decay: cosine
batch: full
steps: 600
log_every: 60
evaluate_every: 300
checkpoint_every: 300
`;var ah=`# Conservative Q-learning with the published study's hyper-parameters.
# Every key must be given here or in the file named by \`inherit:\`; none has a default in the code.
format: 4
name: cql

# The loss: mean (Q(s,a) - y)^2 + alpha * mean (logsumexp_a Q(s,.) - Q(s,a)).
algorithm: cql # or dqn, bc: src/algorithms has one file for each
# The algorithm's own keys, which one that lacks them leaves out where it inherits them (dqn has no alpha; bc none).
alpha: 0.5
target: double # the online network chooses the action that the target network values; single: the latter alone
# What Bellman targets are clipped to: null for nothing, or [low, high], the returns that can be reached ([0, 1]
# where survival alone is rewarded). A minibatch clips each transition's target; batch: full clips their mean over s',
# y(s,a), which is the same while every r + gamma max Q(s',.) lies within the range.
target_range: null

# The keys of every algorithm; a loss that has no use for one ignores it (bc: gamma, target_update).
gamma: 0.99 # also discounts the return that is reported
target_update: {
  polyak: 0.005,
  every: 1,
} # each so many steps; or {copy_every: n}: all of it at once
huber: false # true: errors beyond 1 count linearly, on minibatches

# Which actions may be chosen in a state, in targets and by the policy: null for all, else those that the
# data show there {count: k} times, or in a {share: p} of the state's transitions, or {relative: t} times as
# often as the most frequent one. Never for bc.
support: null
# Whose action the policy takes: the online network's, or the target network's, which target_update makes an
# exponential average of the online weights; it costs nothing.
policy_network: online

# Adam, after the gradient's norm was clipped to max_norm (null: no clip).
learning_rate: 3.0e-4
learning_rates: null # of single networks by name, where an algorithm has several
warm_up_steps: 0 # over which the rate rises linearly
learning_rate_decay: none # or cosine, or linear: to 0 after the last step
beta1: 0.9
beta2: 0.999
epsilon: 1.0e-8
weight_decay: 0 # coupled L2, as torch.optim.Adam
max_norm: 1
batch: 256 # drawn with replacement; or full: all transitions at every step, by their counts
steps: 100000 # a fixed budget: the weights after the last step are the result

# The network: an embedding of the state, hidden layers with ReLU, a linear head of action values.
input: { embedding: 256 } # of numbered states; {dense: true}: the data's features as they are
hidden: [256, 256]
initialisation: xavier # or orthogonal

# One model a seed; a seed decides initial weights and batches.
seeds: [0]

# The MDP: null for the bundled ICU-Sepsis, or a file made by the task \`convert\`.
mdp: null

# Logged care to learn from: collected on the spot, or {path: FILE.npz}. Paths are relative to this file. A file that does not
# name the MDP of its states trains without exact scores, unless they are declared: {path: FILE.npz, states: icu-sepsis},
# or states: mdp for those of the MDP above (data/README.md). Or {cohort: DIR}: cohort-cql.yaml.
dataset:
  behaviour: clinician # clinician, random or random-admissible
  episodes: 50000
  seed: 0

# How models are scored at evaluations and at the end. exact: in the MDP, if the data are of its states; none; or by
# patients who are not trained on, {held_out: {share: 0.2, seed: 0}} of the dataset's or {held_out: {path: FILE.npz}}.
evaluate: exact
# What looks on at exact evaluations: published_protocol adds the survival in the published studies' 100 episodes.
observers: []

# Steps between two lines of metrics, two evaluations, two checkpoints.
log_every: 1000
evaluate_every: 5000
checkpoint_every: 5000

kernels: null # a matrix-kernel variant by name; null: the fastest in a short calibration
on_divergence: continue # continue: report it; fail: also exit with 1
inadmissible: mean # what an inadmissible action does: mean of the admissible ones, or terminate
`;var ih=`# DQN: CQL without its penalty.
inherit: cql.yaml
name: dqn
algorithm: dqn
`;var Ah=`# Discrete implicit Q-learning: V is an expectile of Q over the data's actions, the policy is weighted by advantages.
inherit: cql.yaml
name: iql
algorithm: iql
expectile: 0.8 # of V: 0.5 the mean, towards 1 the best of the data's actions
beta: 3 # inverse temperature of the policy's weights, exp(beta advantage)
advantage_cap: 100 # largest of these weights
q_networks: 2 # the lower of two values counts; or 1
`;function ch(e){return gi({models:e},{aliasDuplicateObjects:!1})}function fQ({name:e,input:t,dataset:n}){if("embedding"in t&&"cohort"in n)throw new m(`${e}: input`,`found {embedding: ${t.embedding}}, but a cohort's rows are features: expected {dense: true}, as in configs/cohort-cql.yaml`);if(!("embedding"in t||!("behaviour"in n)))throw new m(`${e}: input`,"found {dense: true}, but collected care is of numbered states: expected {embedding: n}, a dataset of features, or a cohort")}function lh(e){let[t]=e;e.forEach(fQ);for(let s of e)for(let a of gl){let[i,A]=[t[a],s[a]].map(c=>JSON.stringify(c));if(i!==A)throw new m(`${s.name}: ${a}`,`found ${A}, expected ${i} as in ${t.name}: models of a run must agree on it`)}let n=e.flatMap(s=>s.seeds.map(a=>({name:`${s.name}-seed${a}`,seed:a,config:s}))),o=n.map(s=>s.name),r=o.find((s,a)=>o.indexOf(s)!==a);if(r!==void 0)throw new m(`model ${r}`,"found twice, expected another name or seed");return{configs:e,settings:t,models:n}}var uh={"cql-full":sh,cql:ah,dqn:ih,bcq:rh,iql:Ah,bc:oh};function fh(e,t,n=!0){let o=Yr(e,{place:(s,a)=>n?`${t}:${s}:${a}`:t,resolve:s=>s}),r=new Map(Bi(o,["inherit"]));return r.delete("inherit"),r}function gh(e,t){let n=r=>fh(uh[r],`configs/${r}.yaml`),o=fh(JSON.stringify(t),"the form",!1);return Qi([n("cql"),n(e),o],`configs/${e}.yaml`)}var uQ=30;function gQ(e){let t=gh(e,{}),{dataset:n,steps:o,seeds:r,batch:s,support:a,input:i,hidden:A}=t;if(!("behaviour"in n&&"embedding"in i))throw new RangeError(`configs/${e}.yaml collects no numbered states`);let{alpha:c}=t;return{preset:e,behaviour:n.behaviour,episodes:n.episodes,datasetSeed:n.seed,alphas:c===void 0?[]:[c],seeds:r,support:a,batch:s,embedding:i.embedding,hidden:A,steps:o,every:Math.ceil(o/uQ),device:"auto"}}function Ih(e){return Object.keys(uh).map(gQ)}function UA(e){let{preset:t,behaviour:n,episodes:o,datasetSeed:r,alphas:s,seeds:a,every:i}=e,{support:A,batch:c,embedding:l,hidden:f,steps:u}=e,I={dataset:{behaviour:n,episodes:o,seed:r},seeds:a,support:A,batch:c,input:{embedding:l},hidden:f,steps:u,log_every:i,evaluate_every:i,checkpoint_every:i},d=s.length===0?[{}]:s.map(g=>({alpha:g,name:s.length===1?t:`${t}-alpha-${g}`}));return lh(d.map(g=>gh(t,{...I,...g})))}function dh(e){return ch(UA(e).configs)}async function hh(e){return JSON.parse(new TextDecoder().decode(await _s(e)))}async function mh(e){return await hh("runs.json")}async function Eh(e){return await hh(`runs/${encodeURIComponent(e)}.json`)}var IQ={random:{name:"random care",make:Oo},clinician:{name:"clinicians",make:Lo},optimal:{name:"optimum",make:ds}};async function ph(e){let t=await q();return Object.entries(IQ).map(([n,{name:o,make:r}])=>{let s=r(t);return{id:n,name:o,table:s,survival:ve(t,s).survival}})}var wa=null;function PA(){if(wa)return wa;throw new RangeError("Cannot train: this worker has no models")}async function wh(e){return wa=await ha(e,{inThisThread:!0}),wa.info}async function Ch(e){return await PA().advance(e)}async function Bh(e){return await PA().metrics()}async function Qh(e){return await PA().states()}function jA({name:e,gamma:t,inadmissible:n}){return{policy:e,survival:null,length:null,discounted_return:null,gamma:t,inadmissible:n}}var dQ={published_protocol:({mdp:e,policy:t,...n})=>({published:ng(e,t,n)})};function yh(e,t){return Object.assign({},...e.map(n=>dQ[n](t)))}function Sh(e,{simulation:t,byState:n}={}){return o=>{let{name:r,seed:s,network:a,fallback:i,gamma:A,inadmissible:c,observers:l}=o;if(a===null||a.shape.input.kind==="dense")return{...jA(o),states:null};let f=o.basis(e);if(!Wr(f))return{...jA(o),states:f};let u=Un(e,a,r),I=Os(e,{policy:r,probabilities:u,fallback:i},{gamma:A,inadmissible:c,simulation:t,byState:n}),d={mdp:e,policy:u,seed:s,inadmissible:c},g=I.by_state&&{...I.by_state,network:Fs(Gn(e,a,r),e.actions)};return{...I,...g&&{by_state:g},states:f,...yh(l,d)}}}function bh(e){let{states:t,actions:n,state:o,action:r}=e,s=new Uint32Array(t*n);for(let a=0;a<r.length;a++)s[o[a]*n+r[a]]++;return s}function xh(){let e=new Map;return(t,n)=>{let o=e.get(t)??n();return e.set(t,o),o}}function kh(e,t){let n=xh(),o=xh();return e.models.map(({config:r},s)=>{let a=t.datasetOf[s],{dataset:i}=t.datasets[a],{support:A,batch:c,name:l}=r;if(i.kind==="dense"){if(c!=="full"&&A===null)return{};let[f,u]=c==="full"?["batch","found full, expected a number of rows"]:["support","found a rule, expected null"];throw new m(`${l}: ${f}`,`${u}: the data are features, which cannot be counted`)}if(A!==null&&i.actions>32)throw new m(`${l}: support`,`found ${i.actions} actions, expected at most ${32} under a support`);if(c==="full"&&i.nextAllowed)throw new m(`${l}: batch`,"found full, expected a number of rows: the data allow actions by transition, which counts do not know");return{counts:c==="full"?n(String(a),()=>tt(i,i.weight)):void 0,support:A===null?void 0:o(`${a} ${JSON.stringify(A)}`,()=>rc(bh(i),i.actions,A))}})}function Rh(e,t,n){let{state:o,shape:r,seed:s,config:a,support:i,data:A,endedAt:c}=e,{parameters:l,target:f,step:u,divergedAt:I}=o,d=t({...n,seed:s,hyper:Ze(a),weights:{shape:r,parameters:l,target:f},network:T(a).policy===null?null:_t(e),fallback:i?.fallback,observers:a.observers,basis:h=>ls(e,h)}),g=A?.named_mdp_sha256;return{...d,seed:s,config:a.name,step:u,...g===void 0?{}:{named_mdp_sha256:g},diverged_at:I,...c===void 0?{}:{ended_at:c}}}function Dh(e){return e.action.length}function Nh(e,t){let n=new Uint8Array(e.length);for(let o=0;o<n.length;o++)n[o]=(e[o]&t)===0?0:1;return ye(n,{dtype:"bool"})}function Th(e){return ye(Int32Array.of(e),{shape:[]})}function*_h(e){if(e.kind==="discrete")yield["states",Th(e.states)],yield["state",ye(e.state)],yield["next_state",ye(e.nextState)];else{let t=[Dh(e),e.features];yield["observation",ye(e.observation,{shape:t})],yield["next_observation",ye(e.nextObservation,{shape:t})]}yield["actions",Th(e.actions)],yield["action",ye(e.action)],yield["reward",ye(e.reward)],yield["terminated",Nh(e.ending,M.terminated)],yield["truncated",Nh(e.ending,M.truncated)],yield["episode",ye(e.episode)],yield["step",ye(e.step)],e.behaviourProbability!==null&&(yield["behaviour_probability",ye(e.behaviourProbability)]);for(let{key:t,name:n,perAction:o}of ms){let r=e[t],s=[Dh(e),...o?[e.actions]:[]];r!==void 0&&(yield[n,ye(r,{shape:s})])}}async function Mh({models:e,settings:t},n,o){let r=e[0].config.dataset,{behaviour:s,episodes:a,seed:i}=r,A=Jn(n,{behaviour:s}),c=await js(Hs(n,A,{episodes:a,seed:i,inadmissible:t.inadmissible,onProgress:o})),l=await xe([...Ns(_h(c))]),f={sha256:l,mdp_sha256:n.sha256,declared:!1};return{mdp:n,datasets:[{source:r,dataset:c,heldOut:null,sha256:l,identity:f,cohort:null}],datasetOf:e.map(()=>0),whole:c,slices:e.map(()=>({offset:0,count:c.action.length}))}}async function HA(e,{onProgress:t,kept:n}){let o=UA(e),r=await Mh(o,await q(),t),s=Il(o.settings,r.datasets[0].dataset),a=kh(o,r),{batch:i}=o.settings,A=o.models.map(({seed:f,config:u},I)=>({seed:f,hyper:Ze(u),slice:r.slices[I],counts:a[I].counts,support:a[I].support?.allowed})),c={shape:s,batch:i,models:A,dataset:i==="full"?void 0:r.whole},l=n?.states??A.map(({seed:f,hyper:u})=>Xt(s,f,u));return{settings:e,plan:o,data:r,own:a,options:c,step:n?.step??0,states:l}}function JA(e,t,n){e.states=n.map((o,r)=>{let{metricSums:s,divergedAt:a}=o;return a===null?o:{...e.states[r],metricSums:s,divergedAt:a}}),e.step=t}function qA({plan:e,data:t,own:n,options:o,states:r},s){let{seed:a,config:i}=e.models[s],{support:A}=n[s],{identity:c}=t.datasets[0];return{state:r[s],shape:o.shape,seed:a,config:i,support:A,data:c}}function Fh(e,t){let n=e.plan.models[t];if(n===void 0)throw new m("model",`found ${t}, expected one that trains`);return{name:`${n.name}.safetensors`,bytes:Jl(qA(e,t))}}function KA(e){let t=Sh(e.data.mdp);return e.plan.models.map(({name:n,config:{gamma:o,inadmissible:r}},s)=>{let a=Rh(qA(e,s),t,{name:n,gamma:o,inadmissible:r});if(a.survival===null)throw new RangeError(`${n} has no exact score`);return a.survival})}function Oh(e,t){let{mdp:n}=e.data;return e.plan.models.map(({name:o},r)=>{let s=_t(qA(e,r));return{id:`trained-${o}`,name:o,table:Un(n,s,o),values:Gn(n,s,o),survival:t[r]}})}var In=null,rr=null,hQ=3,mQ=2**26;async function Lh({settings:e,step:t,states:n}){await eh({settings:e,step:t,states:n}).catch(()=>{})}async function EQ(e,t,n,o){let r=await t.metrics();JA(e,n,await t.states());let s=KA(e);o({kind:"looked",step:n,models:r.map(({values:i,divergedAt:A},c)=>({survival:s[c],metrics:i,divergedAt:A}))}),e.states.reduce((i,{parameters:A})=>i+4*A.byteLength,0)<=mQ&&await Lh(e)}async function pQ(e,t,{signal:n,tell:o,reach:r}){let{steps:s,every:a}=e.settings,i=e.step;for(;i<s&&!n.aborted;){let A=i,c=Math.min(s,(Math.floor(A/a)+1)*a),l=performance.now(),f=await t.advance(c-A,{signal:n,onProgress:u=>{r(A+u);let I=(performance.now()-l)/u;u>0&&o({kind:"step",step:A+u,milliseconds:I})}});i+=f,i===c&&await EQ(e,t,i,o)}i>e.step&&JA(e,i,await t.states())}async function wQ(e,t){let{plan:n,data:o,options:r,settings:s}=e,{signal:a}=rr,i,[A,c]=[0,e.step];for(;e.step<s.steps&&!a.aborted;){let l=await pa(s.device,{...r,states:e.states,kernels:i?.kernels,previousDevice:i?.device});i=l.info;let f=e.step;try{let u=o.whole.action.length,I=n.models.map(({name:d})=>d);t({kind:"begun",info:l.info,models:I,transitions:u}),await pQ(e,l,{signal:a,tell:t,reach:d=>f=d})}catch(u){if(A=e.step>c?1:A+1,c=e.step,!(u instanceof Wo)||A>hQ)throw u;t({kind:"lost",at:f,from:e.step})}finally{l.close()}}return e.step<s.steps?await Lh(e):await th().catch(()=>{}),{step:e.step,steps:s.steps,policies:Oh(e,KA(e))}}async function Gh(e,t){if(rr)throw new m("training","found one that runs, expected it to be paused");rr=new AbortController;try{return In=await t(),await wQ(In,e)}finally{rr=null}}async function Uh(e,t){let n=o=>t({kind:"collecting",episodes:o});return await Gh(t,()=>HA(e,{onProgress:n}))}async function Ph(e,t){let n=o=>t({kind:"collecting",episodes:o});return await Gh(t,async()=>{if(In)return{...In,settings:{...In.settings,device:e}};let o=await GA();if(o)return await HA({...o.settings,device:e},{onProgress:n,kept:o});throw new m("training","found none to go on with, expected one that was paused")})}function jh(e){rr?.abort()}function Hh(e){if(In)return Fh(In,e);throw new m("checkpoint","found no training, expected one that has begun")}var Jh={mdp:Lu,references:ph,knowPolicy:Uu,countData:Wu,viewState:zu,viewAction:Vu,drawState:Xu,takeStep:Zu,viewOdds:eg,describeProtocol:cg,rollAgain:lg,readPolicyFile:Vg,scoreTable:zg,openCohort:du,openCohortModel:hu,viewRow:mu,describeMachine:zd,checkMachine:Vd,timeMachine:Xd,listRuns:mh,watchRun:Eh,presets:Ih,trainingConfig:dh,startTraining:Uh,pauseTraining:jh,resumeTraining:Ph,downloadCheckpoint:Hh,soloTrainer:wh,soloAdvance:Ch,soloMetrics:Bh,soloStates:Qh,keptTraining:nh};var Ca=self,CQ=Jh;Ca.onmessage=async({data:{id:e,name:t,input:n}})=>{try{let o=await CQ[t](n,r=>Ca.postMessage({id:e,kind:"news",news:r}));Ca.postMessage({id:e,kind:"done",output:o})}catch(o){let r=ao(o instanceof Error?o.message:String(o));Ca.postMessage({id:e,kind:"failed",reason:r})}};
