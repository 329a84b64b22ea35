var Yd=/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;function $d(e){return e.replaceAll(Yd,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Wi=1e3;function Ln(e){let t=e.trim().replaceAll(/\s*\n\s*/g," "),n=t.length<=Wi?t:`${b(t,Wi/2)} ${t.slice(-Wi/2)}`;return $d(n)}function b(e,t=60){return e.length<=t?e:`${e.slice(0,t).replace(/[\ud800-\udbff]$/,"")}\u2026 (${e.length} characters)`}var m=class extends Error{where;what;constructor(t,n){super(Ln(`${t}: ${n}`)),this.name="InputError",this.where=t,this.what=Ln(n)}};var Wd=e=>e;function zt(e,t,n=Wd){return{misfit:(o,r)=>t(o)?null:{key:r,found:o,expected:e},fromCell:n}}function Fo(e){return/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(e)?Number(e):e}function zi(e,{min:t=-1/0,max:n=1/0}){return typeof e=="number"&&Number.isFinite(e)&&e>=t&&e<=n}function mA({min:e,max:t}){return e!==void 0&&t!==void 0?` from ${e} to ${t}`:e!==void 0?` of at least ${e}`:t===void 0?"":` of at most ${t}`}function ve(e={}){return zt(`a number${mA(e)}`,t=>zi(t,e),Fo)}function Fn(e={}){return zt(`a whole number${mA(e)}`,t=>zi(t,e)&&Number.isSafeInteger(t),Fo)}var hA=1e-9,On=zt("a number from 0 to 1",e=>zi(e,{min:-hA,max:1+hA}),Fo);function H(e=/./,t="a text"){return zt(t,n=>typeof n=="string"&&e.test(n))}function xe(...e){return zt(e.join(" or "),t=>e.some(n=>n===t),t=>e.some(n=>typeof n=="number")?Fo(t):t)}var Vi=zt("true or false",e=>typeof e=="boolean",e=>e==="true"?!0:e==="false"?!1:e),gt=H(/^[0-9a-f]{64}$/,"64 hexadecimal digits");function Ge(e){let t=(o,r)=>{let i=o===null?null:e.misfit(o,r);return i?.key===r?{...i,expected:`${i.expected}, or nothing`}:i};return"fromCell"in e?{misfit:t,fromCell:o=>o===""?null:e.fromCell(o)}:{misfit:t}}function Oo(e){return{misfit:(t,n)=>t===void 0?null:e.misfit(t,n)}}function EA(e,t){return{misfit(n,o){let r=e.misfit(n,o),i=r&&t.misfit(n,o);return r&&i&&{...r,expected:`${r.expected}, or ${i.expected}`}}}}function Xe(e,{least:t=0}={}){let n=t===0?"a list":`a list of at least ${t}`;return{misfit(o,r){if(!Array.isArray(o)||o.length<t)return{key:r,found:o,expected:n};for(let[i,s]of o.entries()){let a=e.misfit(s,`${r}[${i}]`);if(a)return a}return null}}}function Xi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var wA=(e,t)=>e===""?t:`${e}.${t}`;function q(e){return{misfit(t,n){if(!Xi(t))return{key:n,found:t,expected:"an object"};for(let[o,r]of Object.entries(e)){let i=Object.hasOwn(t,o)?t[o]:void 0,s=r.misfit(i,wA(n,o));if(s)return s}return null}}}function Uo(e){return{misfit(t,n){if(!Xi(t))return{key:n,found:t,expected:"an object"};for(let[o,r]of Object.entries(t)){let i=e.misfit(r,wA(n,b(o)));if(i)return i}return null}}}function zd(e){return e===void 0?"nothing":Array.isArray(e)?e.length===0?"an empty list":"a list":Xi(e)?"an object":b(JSON.stringify(e))}function Vt(e,t,n){let o=t.misfit(e,"");if(!o)return;let{key:r,found:i,expected:s}=o;throw new m(r===""?n:`${n}: ${r}`,`found ${zd(i)}, expected ${s}`)}var pA=["train","validation","test"];var Un=Fn({min:0}),CA={misfit(e,t){return Array.isArray(e)&&e.length===2&&e.every(Number.isFinite)&&e[0]<=e[1]?null:{key:t,found:e,expected:"[low, high], low at most high"}}},Zi=q({name:H(),unit:Ge(H()),kind:xe("value","flag"),of:Oo(H()),clip:Ge(CA),transform:xe("none","log","log1p"),fill:xe("forward","median","zero"),median:ve(),mean:ve(),sd:ve({min:0}),missing:On}),es=q({count:Fn({min:1,max:256}),axes:Xe(q({name:H(),levels:Fn({min:1,max:256}),column:Ge(H()),edges:Ge(Xe(ve()))}),{least:1})}),ts=q({attainable:Ge(CA),all_live:Ge(ve()),formula:H()}),ns=Xe(q({id:H(),level:xe("error","warning"),message:H()})),Vd=q({file:H(),sha256:gt,patients:Un,episodes:Un,transitions:Un,mean_length:ve({min:0}),survival:Ge(On),truncated:On}),os=q({kind:xe("sparse","sofa","sofa+lactate","column")}),Xd=q({format:Fn({min:1}),layout:xe("mimic_sepsis","replay","npz","own"),columns:Uo(EA(Ge(H()),ve())),features:Xe(q({name:H(),column:H(),flag:Vi,scale:Vi})),reward:os,gamma:ve({min:0,max:1}),alignment:xe("same-window","shifted"),split:q({shares:Xe(On),seed:Un})}),BA=q({format:xe(1),name:H(),source:q({file:H(),sha256:gt,rows:Un}),mapping:Xd,features:Xe(Zi,{least:1}),actions:es,returns:ts,lints:ns,splits:q(Object.fromEntries(pA.map(e=>[e,Vd]))),ledger:q({head:Ge(gt)})});var Zd=q({name:H(),sha256:gt,gamma:ve({min:0,max:1}),reward:os,alignment:xe("same-window","shifted"),table:Oo(q({episode:H(),time:H(),features:Uo(H())})),features:Xe(Zi,{least:1}),actions:es,returns:ts,lints:ns});function QA(e,t){return Vt(e,Zd,t),e}var eh=({name:e,sha256:t})=>`the cohort ${b(e)} (SHA-256 ${t.slice(0,12)}\u2026)`;function yA(e,t,n){if(e?.sha256===t?.sha256)return;let[o,r]=[e,t].map(i=>i?eh(i):"no cohort");throw new m(n,`a model of ${o}, expected one of ${r}`)}function It(e){let t=0;for(let n=1;n<e.length;n++)e[n]>e[t]&&(t=n);return t}function Gn(e,t){let n=e[It(e)],o=0;return e.forEach((r,i)=>o|=Math.exp(r-n)>=t?1<<i:0),o>>>0}function Pe(e){let t=e[It(e)],n=0;for(let o of e)n+=Math.exp(o-t);return t+Math.log(n)}function Tt(e){let t=Pe(e);return e.map(n=>Math.exp(n-t))}function Xt(e){let t=Pe(e);return Tt(e).reduce((n,o,r)=>n+o*(t-e[r]),0)}function Zt(e,t,n){let o=t.length,r=new Float64Array(e.length),i=0;for(let s=0;s<o;s++){let a=e.subarray(s*n,(s+1)*n);i+=(Pe(a)-a[t[s]])/o,r.set(Tt(a).map(A=>A/o),s*n),r[s*n+t[s]]-=1/o}return{loss:i,gradient:r}}function SA({pair:e,actions:t}){return Uint16Array.from(new Set(Array.from(e,n=>Math.floor(n/t))))}function Po({pair:e,count:t,actions:n,transitions:o},r){let i=new Map(Array.from(r,(a,A)=>[a,A])),s=new Float64Array(r.length);return e.forEach((a,A)=>{s[i.get(Math.floor(a/n))]+=t[A]/o}),s}function Ze({counts:e,states:t,targets:n,q:o},r){let{actions:i,transitions:s,pair:a,count:A}=e,c=n.target.length>0,l=new Float64Array(o.length),f={td:0,variance:0,logsumexp:0,q:0,hits:0,entropy:0,maxQ:-1/0},u=0;t.forEach((h,E)=>{let w=o.subarray(E*i,(E+1)*i),p=l.subarray(E*i,(E+1)*i),B=It(w),Q=0;for(;u<a.length&&Math.floor(a[u]/i)===h;u++){let S=a[u]%i,C=A[u]/s,v=c?w[S]-n.target[u]:0;p[S]=C*(2*v-r),f.td+=C*v*v,f.variance+=c?C*n.variance[u]:0,f.q+=C*w[S],f.hits+=S===B?C:0,Q+=A[u]}let y=Q/s;Tt(w).forEach((S,C)=>p[C]+=r*y*S),f.logsumexp+=y*Pe(w),f.entropy+=y*Xt(w),f.maxQ=Math.max(f.maxQ,w[B])});let I=f.logsumexp-f.q,d=f.td+f.variance,g={loss:d+r*I,tdLoss:d,tdVariance:f.variance,cqlPenalty:I,logsumexp:f.logsumexp,meanQ:f.q,maxQ:f.maxQ,accuracy:f.hits,entropy:f.entropy};return{gradient:l,metrics:g}}var jo=[{name:"loss",over:"mean"},{name:"tdLoss",over:"mean"},{name:"cqlPenalty",over:"mean"},{name:"logsumexp",over:"mean"},{name:"meanQ",over:"mean"},{name:"maxQ",over:"max"},{name:"accuracy",over:"mean"},{name:"entropy",over:"mean"},{name:"gradientNorm",over:"norm"},{name:"tdVariance",over:"mean"}];function se(e,t){let n=t.length,o=e.length/n,r=0,i=0,s=-1/0,a=0,A=0;for(let c=0;c<n;c++){let l=e.subarray(c*o,(c+1)*o),f=It(l);r+=Pe(l)/n,i+=l[t[c]]/n,s=Math.max(s,l[f]),a+=f===t[c]?1/n:0,A+=Xt(l)/n}return{cqlPenalty:r-i,logsumexp:r,meanQ:i,maxQ:s,accuracy:a,entropy:A}}function th({outputs:e,batch:{action:t,actions:n}}){let o=e["q.state"],{loss:r,gradient:i}=Zt(o,t,n);return{gradients:{q:i},metrics:{loss:r,tdLoss:0,...se(o,t),tdVariance:0}}}var rs={name:"bc",nets:()=>[{name:"q",outputs:"actions",hasTarget:!1}],passes:[{nets:["q"],network:"online",at:"state"}],policy:{net:"q"},own:{},words:()=>({}),checked:[{maxNorm:1/0},{learningRate:.01,weightDecay:0,maxNorm:.2}],metrics:jo,loss:th,kernel:"cloning_loss",full:{nextValue:null,isNextValueCopied:!1,loss:({outputs:e,...t})=>{let{gradient:n,metrics:o}=Ze({...t,q:e["q.state"]},1);return{gradients:{q:n},metrics:o}},kernels:{nextValue:null,loss:"full_cloning_loss"}}};var dt={none:0,empty:1,unseen:2};function is(e){let t=0;for(let n=1;n<e.length;n++)e[n]>e[t]&&(t=n);return t}function nh(e,t){if("count"in e)return o=>o>=e.count;if("share"in e){let o=t.reduce((r,i)=>r+i,0);return r=>r/o>=e.share}let n=t[is(t)];return o=>o/n>=e.relative}function bA(e,t,n){if(t>32)throw new RangeError(`Cannot constrain ${t} actions to their support, expected at most 32`);let o=e.length/t,r=new Float64Array(t);e.forEach((A,c)=>r[c%t]+=A);let i=is(r),s=new Uint32Array(o),a=new Uint8Array(o);for(let A=0;A<o;A++){let c=e.subarray(A*t,(A+1)*t),l=nh(n,c),f=0;if(c.forEach((u,I)=>f|=u>0&&l(u)?1<<I:0),f===0){let u=is(c);a[A]=c[u]>0?dt.empty:dt.unseen,f=1<<(c[u]>0?u:i)}s[A]=f}return{allowed:s,fallback:a}}function en(e,t){let n=-1;for(let o=0;o<e.length;o++)(t>>>o&1)===1&&(n<0||e[o]>e[n])&&(n=o);return n}function ss(e,t){if(!t)return e;let[n,o]=t;return e<n?n:e>o?o:e}function as(e,t,{allowed:n}){let{doubleDqn:o}=t,r=e[o?"q.next":"q.target.next"],i=n===void 0?It(r):en(r,n);return e["q.target.next"][i]}function ht({outputs:e,batch:t,hyper:n},o){let{reward:r,terminated:i,nextAllowed:s,nextPolicy:a,actions:A}=t,{gamma:c,targetRange:l}=n;return Float64Array.from(r,(f,u)=>{if(i[u])return ss(f,l);let I=o(oh(e,u,r.length),n,{allowed:s?.[u],policy:a?.subarray(u*A,(u+1)*A)});return ss(f+c*I,l)})}function oh(e,t,n){let o={};for(let[r,i]of Object.entries(e)){let s=i.length/n;o[r]=i.subarray(t*s,(t+1)*s)}return o}function mt(e,t,n,{huber:o=!1}={}){let r=t.length,i=e.length/r,s=new Float64Array(e.length),a=0;for(let A=0;A<r;A++){let c=A*i+t[A],l=e[c]-n[A],f=Math.abs(l);a+=(o?f<=1?l*l/2:f-.5:l*l)/r,s[c]=(o?Math.max(-1,Math.min(1,l)):2*l)/r}return{loss:a,gradient:s}}function vA(e,t,{allowed:n}){let{bcqThreshold:o,selector:r}=t,i=Gn(e["clone.next"],o),s=n===void 0?i:(i&n)>>>0||n,a=e[r==="online"?"q.next":"q.target.next"];return e["q.target.next"][en(a,s)]}var rh=[{name:"loss",over:"mean"},{name:"tdLoss",over:"mean"},{name:"cloningLoss",over:"mean"},{name:"meanQ",over:"mean"},{name:"maxQ",over:"max"},{name:"accuracy",over:"mean"},{name:"entropy",over:"mean"},{name:"allowed",over:"mean"},{name:"gradientNorm",over:"norm"},{name:"tdVariance",over:"mean"}];function ih(e){let t=0;for(let n=e;n!==0;n&=n-1)t++;return t}function xA(e,t,{shares:n,weight:o}){let r=e.length/n.length,i=0;return e.forEach((s,a)=>{let A=o*n[Math.floor(a/r)]/r;i+=A*s*s,t[a]+=2*A*s}),i}function kA(e,t,n){let o=e.length/t.length,r=0,i=0;return t.forEach((s,a)=>{let A=e.subarray(a*o,(a+1)*o);r+=s*Xt(A),i+=s*ih(Gn(A,n))}),{entropy:r,allowed:i}}function sh(e){let{outputs:t,batch:{action:n,actions:o},hyper:r}=e,{bcqThreshold:i,logitPenalty:s}=r,[a,A]=[t["q.state"],t["clone.state"]],c=mt(a,n,ht(e,vA),r),l=Zt(A,n,o),f=new Float64Array(n.length).fill(1/n.length),u=xA(A,l.gradient,{shares:f,weight:s}),{meanQ:I,maxQ:d}=se(a,n),{accuracy:g}=se(A,n);return{gradients:{q:c.gradient,clone:l.gradient},metrics:{loss:c.loss+l.loss+u,tdLoss:c.loss,cloningLoss:l.loss,meanQ:I,maxQ:d,accuracy:g,...kA(A,f,i),tdVariance:0}}}function ah({outputs:e,hyper:t,...n}){let{bcqThreshold:o,logitPenalty:r}=t,i=e["clone.state"],s={target:new Float64Array,variance:new Float64Array},a=Ze({...n,q:e["q.state"]},0),A=Ze({...n,targets:s,q:i},1),c=Po(n.counts,n.states),l=xA(i,A.gradient,{shares:c,weight:r}),{tdLoss:f,tdVariance:u,meanQ:I,maxQ:d}=a.metrics;return{gradients:{q:a.gradient,clone:A.gradient},metrics:{loss:f+A.metrics.cqlPenalty+l,tdLoss:f,cloningLoss:A.metrics.cqlPenalty,meanQ:I,maxQ:d,accuracy:A.metrics.accuracy,...kA(i,c,o),tdVariance:u}}}var RA={name:"bcq",nets:()=>[{name:"q",outputs:"actions",hasTarget:!0},{name:"clone",outputs:"actions",hasTarget:!1}],passes:[{nets:["q","clone"],network:"online",at:"state"},{nets:["q","clone"],network:"online",at:"next"},{nets:["q"],network:"target",at:"next"}],policy:{net:"q",among:{net:"clone",threshold:e=>e.bcqThreshold}},mostActions:32,own:{bcqThreshold:{kind:"number",min:0,max:1},selector:{kind:"choice",of:["online","target"]},logitPenalty:{kind:"number",min:0,max:1e6},targetRange:{kind:"range"}},words:e=>{let{bcqThreshold:t,selector:n,logitPenalty:o}=e;return{bcqThreshold:t,selector:+(n==="online"),logitPenalty:o}},metrics:rh,loss:sh,kernel:"bcq_loss",full:{nextValue:vA,isNextValueCopied:!0,loss:ah,kernels:{nextValue:"bcq_next_value",loss:"bcq_full_loss"}},checked:[{bcqThreshold:.8,selector:"online",logitPenalty:.3},{bcqThreshold:1,selector:"target",logitPenalty:0,targetRange:[-.05,.1]},{bcqThreshold:0,selector:"online",logitPenalty:.01,maxNorm:1/0}]};function Ah(e,t){let{outputs:{"q.state":n},batch:{action:o,actions:r}}=e,i=ht(e,as),s=mt(n,o,i,e.hyper),a=Zt(n,o,r),A=t===0?s.gradient:s.gradient.map((l,f)=>l+t*a.gradient[f]),c=s.loss+(t===0?0:t*a.loss);return{gradients:{q:A},metrics:{loss:c,tdLoss:s.loss,...se(n,o),tdVariance:0}}}function As(e,t,n){return{name:e,nets:()=>[{name:"q",outputs:"actions",hasTarget:!0}],passes:[{nets:["q"],network:"online",at:"state"},{nets:["q"],network:"online",at:"next",when:o=>o.doubleDqn},{nets:["q"],network:"target",at:"next"}],policy:{net:"q"},own:{doubleDqn:{kind:"boolean",words:{key:"target",yes:"double",no:"single"}},targetRange:{kind:"range"}},words:o=>({alpha:t(o),doubleDqn:Number(o.doubleDqn)}),checked:n,metrics:jo,loss:o=>Ah(o,t(o.hyper)),kernel:"bellman_loss",full:{nextValue:as,isNextValueCopied:!0,loss:({outputs:o,hyper:r,...i})=>{let{gradient:s,metrics:a}=Ze({...i,q:o["q.state"]},t(r));return{gradients:{q:s},metrics:a}},kernels:{nextValue:"next_value",loss:"full_bellman_loss"}}}}var DA=As("cql",e=>e.alpha,[{alpha:.7,doubleDqn:!0},{alpha:2,doubleDqn:!1,gamma:.5,learningRate:.01,maxNorm:1e3,beta1:.9,targetRange:[-.05,.1],tau:1,targetEvery:5},{alpha:.7,doubleDqn:!0,huber:!0,targetEvery:2}]),cs={...DA,own:{alpha:{kind:"number",min:0,max:1e6},...DA.own}};var TA=As("dqn",()=>0,[{doubleDqn:!0,tau:.1,weightDecay:0,maxNorm:1/0,epsilon:1e-8,beta2:.999}]);var ch=[{name:"loss",over:"mean"},{name:"tdLoss",over:"mean"},{name:"clippedShare",over:"mean"},{name:"meanQ",over:"mean"},{name:"maxQ",over:"max"},{name:"gradientNorm",over:"norm"},{name:"tdVariance",over:"mean"}];function NA(e,t,{policy:n}){if(!n)throw new RangeError("Cannot evaluate a policy: found none");return e["q.target.next"].reduce((o,r,i)=>o+n[i]*r,0)}function _A(e,t){let{targetRange:n}=t;return!!n&&n.map(Math.fround).includes(Math.fround(e))}function lh(e){let{outputs:t,batch:{action:n},hyper:o}=e,r=t["q.state"],i=ht(e,NA),{loss:s,gradient:a}=mt(r,n,i,o),A=i.filter(u=>_A(u,o)).length,{meanQ:c,maxQ:l}=se(r,n),f=A/n.length;return{gradients:{q:a},metrics:{loss:s,tdLoss:s,clippedShare:f,meanQ:c,maxQ:l,tdVariance:0}}}function fh({outputs:e,hyper:t,...n}){let{gradient:o,metrics:r}=Ze({...n,q:e["q.state"]},0),{loss:i,tdLoss:s,tdVariance:a,meanQ:A,maxQ:c}=r,{counts:{count:l,transitions:f},targets:{target:u}}=n,I=u.reduce((d,g,h)=>d+(_A(g,t)?l[h]/f:0),0);return{gradients:{q:o},metrics:{loss:i,tdLoss:s,clippedShare:I,meanQ:A,maxQ:c,tdVariance:a}}}var MA={name:"fqe",nets:()=>[{name:"q",outputs:"actions",hasTarget:!0}],passes:[{nets:["q"],network:"online",at:"state"},{nets:["q"],network:"target",at:"next"}],policy:null,own:{targetRange:{kind:"range"}},words:()=>({}),metrics:ch,loss:lh,kernel:"fqe_loss",full:{nextValue:NA,isNextValueCopied:!1,loss:fh,kernels:{nextValue:"fqe_next_value",loss:"fqe_full_loss"}},checked:[{},{gamma:.5,maxNorm:1/0,targetRange:[-.05,.1]}]};function Pn(e){return e.qNetworks===2?["q","q2"]:["q"]}var uh=[{name:"loss",over:"mean"},{name:"qLoss",over:"mean"},{name:"vLoss",over:"mean"},{name:"policyLoss",over:"mean"},{name:"advantage",over:"mean"},{name:"clippedShare",over:"mean"},{name:"meanQ",over:"mean"},{name:"maxQ",over:"max"},{name:"accuracy",over:"mean"},{name:"entropy",over:"mean"},{name:"gradientNorm",over:"norm"},{name:"tdVariance",over:"mean"}];function gh(e,t){let{expectile:n,beta:o,advantageCap:r}=t,i=Math.abs(n-+(e<0)),s=Math.exp(o*e);return{value:i*e*e,slope:-2*i*e,weight:Math.min(s,r),advantage:e,isClipped:s>r}}function LA({outputs:e,hyper:t,actions:n},o){let[r,i]=[e["v.state"],e["pi.state"]],s=Pn(t).map(c=>e[`${c}.target.state`]),a={v:new Float64Array(r.length),pi:new Float64Array(i.length)},A={vLoss:0,policyLoss:0,advantage:0,clippedShare:0};for(let{row:c,action:l,share:f}of o){let u=c*n+l,I=Math.min(...s.map(h=>h[u])),d=gh(I-r[c],t),g=i.subarray(c*n,(c+1)*n);A.vLoss+=f*d.value,A.policyLoss+=f*d.weight*(Pe(g)-g[l]),A.advantage+=f*d.advantage,A.clippedShare+=d.isClipped?f:0,a.v[c]+=f*d.slope,Tt(g).forEach((h,E)=>{a.pi[c*n+E]+=f*d.weight*(h-+(E===l))})}return{gradients:a,sums:A}}function FA(e){return e["v.next"][0]}function Ih(e){let{outputs:t,batch:{action:n,actions:o},hyper:r}=e,i=n.length,s=ht(e,FA),a=Pn(r).map(E=>mt(t[`${E}.state`],n,s,r)),A=Array.from(n,(E,w)=>({row:w,action:E,share:1/i})),{gradients:c,sums:l}=LA({outputs:t,hyper:r,actions:o},A),f=a.reduce((E,{loss:w})=>E+w,0),{meanQ:u,maxQ:I}=se(t["q.state"],n),{accuracy:d,entropy:g}=se(t["pi.state"],n),h=Pn(r).map((E,w)=>[E,a[w].gradient]);return{gradients:{...c,...Object.fromEntries(h)},metrics:{loss:f+l.vLoss+l.policyLoss,qLoss:f,...l,meanQ:u,maxQ:I,accuracy:d,entropy:g,tdVariance:0}}}function dh({counts:e,states:t,outputs:n,targets:o,hyper:r}){let{actions:i,transitions:s,pair:a,count:A}=e,c=new Map(Array.from(t,(C,v)=>[C,v])),l=Array.from(a,(C,v)=>({row:c.get(Math.floor(C/i)),action:C%i,share:A[v]/s})),{gradients:f,sums:u}=LA({outputs:n,hyper:r,actions:i},l),I=Pn(r),d={},g=0,h=0,E=0,w=0;for(let C of I){let v=n[`${C}.state`],T=d[C]=new Float64Array(v.length);l.forEach(({row:j,action:k,share:D},V)=>{let ee=j*i+k,ie=v[ee]-o.target[V];T[ee]=2*D*ie,g+=D*(ie*ie+o.variance[V]),h+=D*o.variance[V]})}let p=n["pi.state"],B=Po(e,t),Q=(C,v)=>C.subarray(v*i,(v+1)*i),y=-1/0,S=0;B.forEach((C,v)=>{let T=Uint8Array.of(0);y=Math.max(y,se(Q(n["q.state"],v),T).maxQ),S+=C*se(Q(p,v),T).entropy});for(let{row:C,action:v,share:T}of l)E+=T*n["q.state"][C*i+v],w+=T*se(Q(p,C),Uint8Array.of(v)).accuracy;return{gradients:{...f,...d},metrics:{loss:g+u.vLoss+u.policyLoss,qLoss:g,...u,meanQ:E,maxQ:y,accuracy:w,entropy:S,tdVariance:h}}}function hh(e){return[{name:"v",outputs:"one",hasTarget:!1},...Pn(e).map(t=>({name:t,outputs:"actions",hasTarget:!0})),{name:"pi",outputs:"actions",hasTarget:!1}]}var OA={name:"iql",nets:hh,passes:[{nets:["v","q","q2","pi"],network:"online",at:"state"},{nets:["v"],network:"online",at:"next"},{nets:["q","q2"],network:"target",at:"state"}],policy:{net:"pi"},own:{expectile:{kind:"number",min:.5,max:.9999},beta:{kind:"number",min:0,max:1e3},advantageCap:{kind:"number",min:1,max:1e6},qNetworks:{kind:"integer",min:1,max:2},targetRange:{kind:"range"}},words:e=>{let{expectile:t,beta:n,advantageCap:o}=e;return{expectile:t,beta:n,advantageCap:o}},metrics:uh,loss:Ih,kernel:"iql_loss",full:{nextValue:FA,isNextValueCopied:!0,loss:dh,kernels:{nextValue:"iql_next_value",loss:"iql_full_loss"}},checked:[{expectile:.8,beta:3,advantageCap:1.5,qNetworks:2,learningRates:{v:.005}},{expectile:.5,beta:.5,advantageCap:100,qNetworks:2,targetRange:[-.05,.1]},{expectile:.9,beta:10,advantageCap:1.2,qNetworks:1,huber:!0}]};var ke=[cs,TA,rs,RA,MA,OA],tn=[cs,rs];function N({algorithm:e}){let t=ke.find(({name:o})=>o===e);if(t)return t;let n=ke.map(({name:o})=>o).join(", ");throw new m("algorithm",`found "${e}", expected one of ${n}`)}function jn(e){return e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`)}var Ho=Symbol.for("yaml.alias"),Jo=Symbol.for("yaml.document"),Re=Symbol.for("yaml.map"),ls=Symbol.for("yaml.pair"),he=Symbol.for("yaml.scalar"),et=Symbol.for("yaml.seq"),ae=Symbol.for("yaml.node.type"),De=e=>!!e&&typeof e=="object"&&e[ae]===Ho,Te=e=>!!e&&typeof e=="object"&&e[ae]===Jo,me=e=>!!e&&typeof e=="object"&&e[ae]===Re,M=e=>!!e&&typeof e=="object"&&e[ae]===ls,R=e=>!!e&&typeof e=="object"&&e[ae]===he,Ee=e=>!!e&&typeof e=="object"&&e[ae]===et;function F(e){if(e&&typeof e=="object")switch(e[ae]){case Re:case et:return!0}return!1}function L(e){if(e&&typeof e=="object")switch(e[ae]){case Ho:case Re:case he:case et:return!0}return!1}var qo=e=>(R(e)||F(e))&&!!e.anchor;var le=Symbol("break visit"),UA=Symbol("skip children"),je=Symbol("remove node");function He(e,t){let n=GA(t);Te(e)?nn(null,e.contents,n,Object.freeze([e]))===je&&(e.contents=null):nn(null,e,n,Object.freeze([]))}He.BREAK=le;He.SKIP=UA;He.REMOVE=je;function nn(e,t,n,o){let r=PA(e,t,n,o);if(L(r)||M(r))return jA(e,o,r),nn(e,r,n,o);if(typeof r!="symbol"){if(F(t)){o=Object.freeze(o.concat(t));for(let i=0;i<t.items.length;++i){let s=nn(i,t.items[i],n,o);if(typeof s=="number")i=s-1;else{if(s===le)return le;s===je&&(t.items.splice(i,1),i-=1)}}}else if(M(t)){o=Object.freeze(o.concat(t));let i=nn("key",t.key,n,o);if(i===le)return le;i===je&&(t.key=null);let s=nn("value",t.value,n,o);if(s===le)return le;s===je&&(t.value=null)}}return r}async function Ko(e,t){let n=GA(t);Te(e)?await on(null,e.contents,n,Object.freeze([e]))===je&&(e.contents=null):await on(null,e,n,Object.freeze([]))}Ko.BREAK=le;Ko.SKIP=UA;Ko.REMOVE=je;async function on(e,t,n,o){let r=await PA(e,t,n,o);if(L(r)||M(r))return jA(e,o,r),on(e,r,n,o);if(typeof r!="symbol"){if(F(t)){o=Object.freeze(o.concat(t));for(let i=0;i<t.items.length;++i){let s=await on(i,t.items[i],n,o);if(typeof s=="number")i=s-1;else{if(s===le)return le;s===je&&(t.items.splice(i,1),i-=1)}}}else if(M(t)){o=Object.freeze(o.concat(t));let i=await on("key",t.key,n,o);if(i===le)return le;i===je&&(t.key=null);let s=await on("value",t.value,n,o);if(s===le)return le;s===je&&(t.value=null)}}return r}function GA(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function PA(e,t,n,o){if(typeof n=="function")return n(e,t,o);if(me(t))return n.Map?.(e,t,o);if(Ee(t))return n.Seq?.(e,t,o);if(M(t))return n.Pair?.(e,t,o);if(R(t))return n.Scalar?.(e,t,o);if(De(t))return n.Alias?.(e,t,o)}function jA(e,t,n){let o=t[t.length-1];if(F(o))o.items[e]=n;else if(M(o))e==="key"?o.key=n:o.value=n;else if(Te(o))o.contents=n;else{let r=De(o)?"alias":"scalar";throw new Error(`Cannot replace node with ${r} parent`)}}var mh={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Eh=e=>e.replace(/[!,[\]{}]/g,t=>mh[t]),Je=class e{constructor(t,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let o=t.trim().split(/[ \t]+/),r=o.shift();switch(r){case"%TAG":{if(o.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),o.length<2))return!1;let[i,s]=o;return this.tags[i]=s,!0}case"%YAML":{if(this.yaml.explicit=!0,o.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[i]=o;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{let s=/^\d+\.\d+$/.test(i);return n(6,`Unsupported YAML version ${i}`,s),!1}}default:return n(0,`Unknown directive ${r}`,!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let s=t.slice(2,-1);return s==="!"||s==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),s)}let[,o,r]=t.match(/^(.*!)([^!]*)$/s);r||n(`The ${t} tag has no suffix`);let i=this.tags[o];if(i)try{return i+decodeURIComponent(r)}catch(s){return n(String(s)),null}return o==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[n,o]of Object.entries(this.tags))if(t.startsWith(o))return n+Eh(t.substring(o.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],o=Object.entries(this.tags),r;if(t&&o.length>0&&L(t.contents)){let i={};He(t.contents,(s,a)=>{L(a)&&a.tag&&(i[a.tag]=!0)}),r=Object.keys(i)}else r=[];for(let[i,s]of o)i==="!!"&&s==="tag:yaml.org,2002:"||(!t||r.some(a=>a.startsWith(s)))&&n.push(`%TAG ${i} ${s}`);return n.join(`
`)}};Je.defaultYaml={explicit:!1,version:"1.2"};Je.defaultTags={"!!":"tag:yaml.org,2002:"};function Yo(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}function fs(e){let t=new Set;return He(e,{Value(n,o){o.anchor&&t.add(o.anchor)}}),t}function us(e,t){for(let n=1;;++n){let o=`${e}${n}`;if(!t.has(o))return o}}function HA(e,t){let n=[],o=new Map,r=null;return{onAnchor:i=>{n.push(i),r??(r=fs(e));let s=us(t,r);return r.add(s),s},setAnchors:()=>{for(let i of n){let s=o.get(i);if(typeof s=="object"&&s.anchor&&(R(s.node)||F(s.node)))s.node.anchor=s.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:o}}function Et(e,t,n,o){if(o&&typeof o=="object")if(Array.isArray(o))for(let r=0,i=o.length;r<i;++r){let s=o[r],a=Et(e,o,String(r),s);a===void 0?delete o[r]:a!==s&&(o[r]=a)}else if(o instanceof Map)for(let r of Array.from(o.keys())){let i=o.get(r),s=Et(e,o,r,i);s===void 0?o.delete(r):s!==i&&o.set(r,s)}else if(o instanceof Set)for(let r of Array.from(o)){let i=Et(e,o,r,r);i===void 0?o.delete(r):i!==r&&(o.delete(r),o.add(i))}else for(let[r,i]of Object.entries(o)){let s=Et(e,o,r,i);s===void 0?delete o[r]:s!==i&&(o[r]=s)}return e.call(t,n,o)}function $(e,t,n){if(Array.isArray(e))return e.map((o,r)=>$(o,String(r),n));if(e&&typeof e.toJSON=="function"){if(!n||!qo(e))return e.toJSON(t,n);let o={aliasCount:0,count:1,res:void 0};n.anchors.set(e,o),n.onCreate=i=>{o.res=i,delete n.onCreate};let r=e.toJSON(t,n);return n.onCreate&&n.onCreate(r),r}return typeof e=="bigint"&&!n?.keep?Number(e):e}var wt=class{constructor(t){Object.defineProperty(this,ae,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:o,onAnchor:r,reviver:i}={}){if(!Te(t))throw new TypeError("A document argument is required");let s={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},a=$(this,"",s);if(typeof r=="function")for(let{count:A,res:c}of s.anchors.values())r(c,A);return typeof i=="function"?Et(i,{"":a},"",a):a}};var tt=class extends wt{constructor(t){super(Ho),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let o;n?.aliasResolveCache?o=n.aliasResolveCache:(o=[],He(t,{Node:(i,s)=>{(De(s)||qo(s))&&o.push(s)}}),n&&(n.aliasResolveCache=o));let r;for(let i of o){if(i===this)break;i.anchor===this.source&&(r=i)}if(r&&n){let{anchors:i,doc:s,maxAliasCount:a}=n,A=i.get(r);if(A||($(r,null,n),A=i.get(r)),A?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(A.count+=1,A.aliasCount===0&&(A.aliasCount=$o(s,r,i)),A.count*A.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return r}toJSON(t,n){if(!n)return{source:this.source};let o=this.resolve(n.doc,n);if(!o){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(r)}return n.anchors.get(o).res}toString(t,n,o){let r=`*${this.source}`;if(t){if(Yo(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${r} `}return r}};function $o(e,t,n){if(De(t)){let o=t.resolve(e),r=n&&o&&n.get(o);return r?r.count*r.aliasCount:0}else if(F(t)){let o=0;for(let r of t.items){let i=$o(e,r,n);i>o&&(o=i)}return o}else if(M(t)){let o=$o(e,t.key,n),r=$o(e,t.value,n);return Math.max(o,r)}return 1}var Wo=e=>!e||typeof e!="function"&&typeof e!="object",x=class extends wt{constructor(t){super(he),this.value=t}toJSON(t,n){return n?.keep?this.value:$(this.value,t,n)}toString(){return String(this.value)}};x.BLOCK_FOLDED="BLOCK_FOLDED";x.BLOCK_LITERAL="BLOCK_LITERAL";x.PLAIN="PLAIN";x.QUOTE_DOUBLE="QUOTE_DOUBLE";x.QUOTE_SINGLE="QUOTE_SINGLE";var wh="tag:yaml.org,2002:";function ph(e,t,n){if(t){let o=n.filter(i=>i.tag===t),r=o.find(i=>!i.format)??o[0];if(!r)throw new Error(`Tag ${t} not found`);return r}return n.find(o=>o.identify?.(e)&&!o.format)}function nt(e,t,n){if(Te(e)&&(e=e.contents),L(e))return e;if(M(e)){let f=n.schema[Re].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:o,onAnchor:r,onTagObj:i,schema:s,sourceObjects:a}=n,A;if(o&&e&&typeof e=="object"){if(A=a.get(e),A)return A.anchor??(A.anchor=r(e)),new tt(A.anchor);A={anchor:null,node:null},a.set(e,A)}t?.startsWith("!!")&&(t=wh+t.slice(2));let c=ph(e,t,s.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new x(e);return A&&(A.node=f),f}c=e instanceof Map?s[Re]:Symbol.iterator in Object(e)?s[et]:s[Re]}i&&(i(c),delete n.onTagObj);let l=c?.createNode?c.createNode(n.schema,e,n):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(n.schema,e,n):new x(e);return t?l.tag=t:c.default||(l.tag=c.tag),A&&(A.node=l),l}function Hn(e,t,n){let o=n;for(let r=t.length-1;r>=0;--r){let i=t[r];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let s=[];s[i]=o,o=s}else o=new Map([[i,o]])}return nt(o,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var sn=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,rn=class extends wt{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(o=>L(o)||M(o)?o.clone(t):o),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(sn(t))this.add(n);else{let[o,...r]=t,i=this.get(o,!0);if(F(i))i.addIn(r,n);else if(i===void 0&&this.schema)this.set(o,Hn(this.schema,r,n));else throw new Error(`Expected YAML collection at ${o}. Remaining path: ${r}`)}}deleteIn(t){let[n,...o]=t;if(o.length===0)return this.delete(n);let r=this.get(n,!0);if(F(r))return r.deleteIn(o);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${o}`)}getIn(t,n){let[o,...r]=t,i=this.get(o,!0);return r.length===0?!n&&R(i)?i.value:i:F(i)?i.getIn(r,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!M(n))return!1;let o=n.value;return o==null||t&&R(o)&&o.value==null&&!o.commentBefore&&!o.comment&&!o.tag})}hasIn(t){let[n,...o]=t;if(o.length===0)return this.has(n);let r=this.get(n,!0);return F(r)?r.hasIn(o):!1}setIn(t,n){let[o,...r]=t;if(r.length===0)this.set(o,n);else{let i=this.get(o,!0);if(F(i))i.setIn(r,n);else if(i===void 0&&this.schema)this.set(o,Hn(this.schema,r,n));else throw new Error(`Expected YAML collection at ${o}. Remaining path: ${r}`)}}};var JA=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function pe(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var qe=(e,t,n)=>e.endsWith(`
`)?pe(n,t):n.includes(`
`)?`
`+pe(n,t):(e.endsWith(" ")?"":" ")+n;var gs="flow",zo="block",Jn="quoted";function qn(e,t,n="flow",{indentAtStart:o,lineWidth:r=80,minContentWidth:i=20,onFold:s,onOverflow:a}={}){if(!r||r<0)return e;r<i&&(i=0);let A=Math.max(1+i,1+r-t.length);if(e.length<=A)return e;let c=[],l={},f=r-t.length;typeof o=="number"&&(o>r-Math.max(2,i)?c.push(0):f=r-o);let u,I,d=!1,g=-1,h=-1,E=-1;n===zo&&(g=qA(e,g,t.length),g!==-1&&(f=g+A));for(let p;p=e[g+=1];){if(n===Jn&&p==="\\"){switch(h=g,e[g+1]){case"x":g+=3;break;case"u":g+=5;break;case"U":g+=9;break;default:g+=1}E=g}if(p===`
`)n===zo&&(g=qA(e,g,t.length)),f=g+t.length+A,u=void 0;else{if(p===" "&&I&&I!==" "&&I!==`
`&&I!=="	"){let B=e[g+1];B&&B!==" "&&B!==`
`&&B!=="	"&&(u=g)}if(g>=f)if(u)c.push(u),f=u+A,u=void 0;else if(n===Jn){for(;I===" "||I==="	";)I=p,p=e[g+=1],d=!0;let B=g>E+1?g-2:h-1;if(l[B])return e;c.push(B),l[B]=!0,f=B+A,u=void 0}else d=!0}I=p}if(d&&a&&a(),c.length===0)return e;s&&s();let w=e.slice(0,c[0]);for(let p=0;p<c.length;++p){let B=c[p],Q=c[p+1]||e.length;B===0?w=`
${t}${e.slice(0,Q)}`:(n===Jn&&l[B]&&(w+=`${e[B]}\\`),w+=`
${t}${e.slice(B+1,Q)}`)}return w}function qA(e,t,n){let o=t,r=t+1,i=e[r];for(;i===" "||i==="	";)if(t<r+n)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);o=t,r=t+1,i=e[r]}return o}var Xo=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),Zo=e=>/^(%|---|\.\.\.)/m.test(e);function Ch(e,t,n){if(!t||t<0)return!1;let o=t-n,r=e.length;if(r<=o)return!1;for(let i=0,s=0;i<r;++i)if(e[i]===`
`){if(i-s>o)return!0;if(s=i+1,r-s<=o)return!1}return!0}function Kn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:o}=t,r=t.options.doubleQuotedMinMultiLineLength,i=t.indent||(Zo(e)?"  ":""),s="",a=0;for(let A=0,c=n[A];c;c=n[++A])if(c===" "&&n[A+1]==="\\"&&n[A+2]==="n"&&(s+=n.slice(a,A)+"\\ ",A+=1,a=A,c="\\"),c==="\\")switch(n[A+1]){case"u":{s+=n.slice(a,A);let l=n.substr(A+2,4);switch(l){case"0000":s+="\\0";break;case"0007":s+="\\a";break;case"000b":s+="\\v";break;case"001b":s+="\\e";break;case"0085":s+="\\N";break;case"00a0":s+="\\_";break;case"2028":s+="\\L";break;case"2029":s+="\\P";break;default:l.substr(0,2)==="00"?s+="\\x"+l.substr(2):s+=n.substr(A,6)}A+=5,a=A+1}break;case"n":if(o||n[A+2]==='"'||n.length<r)A+=1;else{for(s+=n.slice(a,A)+`

`;n[A+2]==="\\"&&n[A+3]==="n"&&n[A+4]!=='"';)s+=`
`,A+=2;s+=i,n[A+2]===" "&&(s+="\\"),A+=1,a=A+1}break;default:A+=1}return s=a?s+n.slice(a):n,o?s:qn(s,i,Jn,Xo(t,!1))}function Is(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Kn(e,t);let n=t.indent||(Zo(e)?"  ":""),o="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?o:qn(o,n,gs,Xo(t,!1))}function an(e,t){let{singleQuote:n}=t.options,o;if(n===!1)o=Kn;else{let r=e.includes('"'),i=e.includes("'");r&&!i?o=Is:i&&!r?o=Kn:o=n?Is:Kn}return o(e,t)}var ds;try{ds=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{ds=/\n+(?!\n|$)/g}function Vo({comment:e,type:t,value:n},o,r,i){let{blockQuote:s,commentString:a,lineWidth:A}=o.options;if(!s||/\n[\t ]+$/.test(n))return an(n,o);let c=o.indent||(o.forceBlockIndent||Zo(n)?"  ":""),l=s==="literal"?!0:s==="folded"||t===x.BLOCK_FOLDED?!1:t===x.BLOCK_LITERAL?!0:!Ch(n,A,c.length);if(!n)return l?`|
`:`>
`;let f,u;for(u=n.length;u>0;--u){let Q=n[u-1];if(Q!==`
`&&Q!=="	"&&Q!==" ")break}let I=n.substring(u),d=I.indexOf(`
`);d===-1?f="-":n===I||d!==I.length-1?(f="+",i&&i()):f="",I&&(n=n.slice(0,-I.length),I[I.length-1]===`
`&&(I=I.slice(0,-1)),I=I.replace(ds,`$&${c}`));let g=!1,h,E=-1;for(h=0;h<n.length;++h){let Q=n[h];if(Q===" ")g=!0;else if(Q===`
`)E=h;else break}let w=n.substring(0,E<h?E+1:h);w&&(n=n.substring(w.length),w=w.replace(/\n+/g,`$&${c}`));let B=(g?c?"2":"1":"")+f;if(e&&(B+=" "+a(e.replace(/ ?[\r\n]+/g," ")),r&&r()),!l){let Q=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),y=!1,S=Xo(o,!0);s!=="folded"&&t!==x.BLOCK_FOLDED&&(S.onOverflow=()=>{y=!0});let C=qn(`${w}${Q}${I}`,c,zo,S);if(!y)return`>${B}
${c}${C}`}return n=n.replace(/\n+/g,`$&${c}`),`|${B}
${c}${w}${n}${I}`}function Bh(e,t,n,o){let{type:r,value:i}=e,{actualString:s,implicitKey:a,indent:A,indentStep:c,inFlow:l}=t;if(a&&i.includes(`
`)||l&&/[[\]{},]/.test(i))return an(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||l||!i.includes(`
`)?an(i,t):Vo(e,t,n,o);if(!a&&!l&&r!==x.PLAIN&&i.includes(`
`))return Vo(e,t,n,o);if(Zo(i)){if(A==="")return t.forceBlockIndent=!0,Vo(e,t,n,o);if(a&&A===c)return an(i,t)}let f=i.replace(/\n+/g,`$&
${A}`);if(s){let u=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(f),{compat:I,tags:d}=t.doc.schema;if(d.some(u)||I?.some(u))return an(i,t)}return a?f:qn(f,A,gs,Xo(t,!1))}function Nt(e,t,n,o){let{implicitKey:r,inFlow:i}=t,s=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==x.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value)&&(a=x.QUOTE_DOUBLE);let A=l=>{switch(l){case x.BLOCK_FOLDED:case x.BLOCK_LITERAL:return r||i?an(s.value,t):Vo(s,t,n,o);case x.QUOTE_DOUBLE:return Kn(s.value,t);case x.QUOTE_SINGLE:return Is(s.value,t);case x.PLAIN:return Bh(s,t,n,o);default:return null}},c=A(a);if(c===null){let{defaultKeyType:l,defaultStringType:f}=t.options,u=r&&l||f;if(c=A(u),c===null)throw new Error(`Unsupported default string type ${u}`)}return c}function er(e,t){let n=Object.assign({blockQuote:!0,commentString:JA,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),o;switch(n.collectionStyle){case"block":o=!1;break;case"flow":o=!0;break;default:o=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:o,options:n}}function Qh(e,t){if(t.tag){let r=e.filter(i=>i.tag===t.tag);if(r.length>0)return r.find(i=>i.format===t.format)??r[0]}let n,o;if(R(t)){o=t.value;let r=e.filter(i=>i.identify?.(o));if(r.length>1){let i=r.filter(s=>s.test);i.length>0&&(r=i)}n=r.find(i=>i.format===t.format)??r.find(i=>!i.format)}else o=t,n=e.find(r=>r.nodeClass&&o instanceof r.nodeClass);if(!n){let r=o?.constructor?.name??(o===null?"null":typeof o);throw new Error(`Tag not resolved for ${r} value`)}return n}function yh(e,t,{anchors:n,doc:o}){if(!o.directives)return"";let r=[],i=(R(e)||F(e))&&e.anchor;i&&Yo(i)&&(n.add(i),r.push(`&${i}`));let s=e.tag??(t.default?null:t.tag);return s&&r.push(o.directives.tagString(s)),r.join(" ")}function ot(e,t,n,o){if(M(e))return e.toString(t,n,o);if(De(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let r,i=L(e)?e:t.doc.createNode(e,{onTagObj:A=>r=A});r??(r=Qh(t.doc.schema.tags,i));let s=yh(i,r,t);s.length>0&&(t.indentAtStart=(t.indentAtStart??0)+s.length+1);let a=typeof r.stringify=="function"?r.stringify(i,t,n,o):R(i)?Nt(i,t,n,o):i.toString(t,n,o);return s?R(i)||a[0]==="{"||a[0]==="["?`${s} ${a}`:`${s}
${t.indent}${a}`:a}function KA({key:e,value:t},n,o,r){let{allNullValues:i,doc:s,indent:a,indentStep:A,options:{commentString:c,indentSeq:l,simpleKeys:f}}=n,u=L(e)&&e.comment||null;if(f){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(F(e)||!L(e)&&typeof e=="object"){let S="With simple keys, collection cannot be used as a key value";throw new Error(S)}}let I=!f&&(!e||u&&t==null&&!n.inFlow||F(e)||(R(e)?e.type===x.BLOCK_FOLDED||e.type===x.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!I&&(f||!i),indent:a+A});let d=!1,g=!1,h=ot(e,n,()=>d=!0,()=>g=!0);if(!I&&!n.inFlow&&h.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");I=!0}if(n.inFlow){if(i||t==null)return d&&o&&o(),h===""?"?":I?`? ${h}`:h}else if(i&&!f||t==null&&I)return h=`? ${h}`,u&&!d?h+=qe(h,n.indent,c(u)):g&&r&&r(),h;d&&(u=null),I?(u&&(h+=qe(h,n.indent,c(u))),h=`? ${h}
${a}:`):(h=`${h}:`,u&&(h+=qe(h,n.indent,c(u))));let E,w,p;L(t)?(E=!!t.spaceBefore,w=t.commentBefore,p=t.comment):(E=!1,w=null,p=null,t&&typeof t=="object"&&(t=s.createNode(t))),n.implicitKey=!1,!I&&!u&&R(t)&&(n.indentAtStart=h.length+1),g=!1,!l&&A.length>=2&&!n.inFlow&&!I&&Ee(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let B=!1,Q=ot(t,n,()=>B=!0,()=>g=!0),y=" ";if(u||E||w){if(y=E?`
`:"",w){let S=c(w);y+=`
${pe(S,n.indent)}`}Q===""&&!n.inFlow?y===`
`&&p&&(y=`

`):y+=`
${n.indent}`}else if(!I&&F(t)){let S=Q[0],C=Q.indexOf(`
`),v=C!==-1,T=n.inFlow??t.flow??t.items.length===0;if(v||!T){let j=!1;if(v&&(S==="&"||S==="!")){let k=Q.indexOf(" ");S==="&"&&k!==-1&&k<C&&Q[k+1]==="!"&&(k=Q.indexOf(" ",k+1)),(k===-1||C<k)&&(j=!0)}j||(y=`
${n.indent}`)}}else(Q===""||Q[0]===`
`)&&(y="");return h+=y+Q,n.inFlow?B&&o&&o():p&&!B?h+=qe(h,n.indent,c(p)):g&&r&&r(),h}function hs(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var tr="<<",Ne={identify:e=>e===tr||typeof e=="symbol"&&e.description===tr,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new x(Symbol(tr)),{addToJSMap:Es}),stringify:()=>tr},YA=(e,t)=>(Ne.identify(t)||R(t)&&(!t.type||t.type===x.PLAIN)&&Ne.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Ne.tag&&n.default);function Es(e,t,n){let o=$A(e,n);if(Ee(o))for(let r of o.items)ms(e,t,r);else if(Array.isArray(o))for(let r of o)ms(e,t,r);else ms(e,t,o)}function ms(e,t,n){let o=$A(e,n);if(!me(o))throw new Error("Merge sources must be maps or map aliases");let r=o.toJSON(null,e,Map);for(let[i,s]of r)t instanceof Map?t.has(i)||t.set(i,s):t instanceof Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0});return t}function $A(e,t){return e&&De(t)?t.resolve(e.doc,e):t}function nr(e,t,{key:n,value:o}){if(L(n)&&n.addToJSMap)n.addToJSMap(e,t,o);else if(YA(e,n))Es(e,t,o);else{let r=$(n,"",e);if(t instanceof Map)t.set(r,$(o,r,e));else if(t instanceof Set)t.add(r);else{let i=Sh(n,r,e),s=$(o,i,e);i in t?Object.defineProperty(t,i,{value:s,writable:!0,enumerable:!0,configurable:!0}):t[i]=s}}return t}function Sh(e,t,n){if(t===null)return"";if(typeof t!="object")return String(t);if(L(e)&&n?.doc){let o=er(n.doc,{});o.anchors=new Set;for(let i of n.anchors.keys())o.anchors.add(i.anchor);o.inFlow=!0,o.inStringifyKey=!0;let r=e.toString(o);if(!n.mapKeyWarned){let i=JSON.stringify(r);i.length>40&&(i=i.substring(0,36)+'..."'),hs(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return r}return JSON.stringify(t)}function An(e,t,n){let o=nt(e,void 0,n),r=nt(t,void 0,n);return new P(o,r)}var P=class e{constructor(t,n=null){Object.defineProperty(this,ae,{value:ls}),this.key=t,this.value=n}clone(t){let{key:n,value:o}=this;return L(n)&&(n=n.clone(t)),L(o)&&(o=o.clone(t)),new e(n,o)}toJSON(t,n){let o=n?.mapAsMap?new Map:{};return nr(n,o,this)}toString(t,n,o){return t?.doc?KA(this,t,n,o):JSON.stringify(this)}};function rr(e,t,n){return(t.inFlow??e.flow?vh:bh)(e,t,n)}function bh({comment:e,items:t},n,{blockItemPrefix:o,flowChars:r,itemIndent:i,onChompKeep:s,onComment:a}){let{indent:A,options:{commentString:c}}=n,l=Object.assign({},n,{indent:i,type:null}),f=!1,u=[];for(let d=0;d<t.length;++d){let g=t[d],h=null;if(L(g))!f&&g.spaceBefore&&u.push(""),or(n,u,g.commentBefore,f),g.comment&&(h=g.comment);else if(M(g)){let w=L(g.key)?g.key:null;w&&(!f&&w.spaceBefore&&u.push(""),or(n,u,w.commentBefore,f))}f=!1;let E=ot(g,l,()=>h=null,()=>f=!0);h&&(E+=qe(E,i,c(h))),f&&h&&(f=!1),u.push(o+E)}let I;if(u.length===0)I=r.start+r.end;else{I=u[0];for(let d=1;d<u.length;++d){let g=u[d];I+=g?`
${A}${g}`:`
`}}return e?(I+=`
`+pe(c(e),A),a&&a()):f&&s&&s(),I}function vh({items:e},t,{flowChars:n,itemIndent:o}){let{indent:r,indentStep:i,flowCollectionPadding:s,options:{commentString:a}}=t;o+=i;let A=Object.assign({},t,{indent:o,inFlow:!0,type:null}),c=!1,l=0,f=[];for(let d=0;d<e.length;++d){let g=e[d],h=null;if(L(g))g.spaceBefore&&f.push(""),or(t,f,g.commentBefore,!1),g.comment&&(h=g.comment);else if(M(g)){let w=L(g.key)?g.key:null;w&&(w.spaceBefore&&f.push(""),or(t,f,w.commentBefore,!1),w.comment&&(c=!0));let p=L(g.value)?g.value:null;p?(p.comment&&(h=p.comment),p.commentBefore&&(c=!0)):g.value==null&&w?.comment&&(h=w.comment)}h&&(c=!0);let E=ot(g,A,()=>h=null);c||(c=f.length>l||E.includes(`
`)),d<e.length-1?E+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=f.reduce((w,p)=>w+p.length+2,2)+(E.length+2)>t.options.lineWidth)),c&&(E+=",")),h&&(E+=qe(E,o,a(h))),f.push(E),l=f.length}let{start:u,end:I}=n;if(f.length===0)return u+I;if(!c){let d=f.reduce((g,h)=>g+h.length+2,2);c=t.options.lineWidth>0&&d>t.options.lineWidth}if(c){let d=u;for(let g of f)d+=g?`
${i}${r}${g}`:`
`;return`${d}
${r}${I}`}else return`${u}${s}${f.join(" ")}${s}${I}`}function or({indent:e,options:{commentString:t}},n,o,r){if(o&&r&&(o=o.replace(/^\n+/,"")),o){let i=pe(t(o),e);n.push(i.trimStart())}}function pt(e,t){let n=R(t)?t.value:t;for(let o of e)if(M(o)&&(o.key===t||o.key===n||R(o.key)&&o.key.value===n))return o}var J=class extends rn{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Re,t),this.items=[]}static from(t,n,o){let{keepUndefined:r,replacer:i}=o,s=new this(t),a=(A,c)=>{if(typeof i=="function")c=i.call(n,A,c);else if(Array.isArray(i)&&!i.includes(A))return;(c!==void 0||r)&&s.items.push(An(A,c,o))};if(n instanceof Map)for(let[A,c]of n)a(A,c);else if(n&&typeof n=="object")for(let A of Object.keys(n))a(A,n[A]);return typeof t.sortMapEntries=="function"&&s.items.sort(t.sortMapEntries),s}add(t,n){let o;M(t)?o=t:!t||typeof t!="object"||!("key"in t)?o=new P(t,t?.value):o=new P(t.key,t.value);let r=pt(this.items,o.key),i=this.schema?.sortMapEntries;if(r){if(!n)throw new Error(`Key ${o.key} already set`);R(r.value)&&Wo(o.value)?r.value.value=o.value:r.value=o.value}else if(i){let s=this.items.findIndex(a=>i(o,a)<0);s===-1?this.items.push(o):this.items.splice(s,0,o)}else this.items.push(o)}delete(t){let n=pt(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let r=pt(this.items,t)?.value;return(!n&&R(r)?r.value:r)??void 0}has(t){return!!pt(this.items,t)}set(t,n){this.add(new P(t,n),!0)}toJSON(t,n,o){let r=o?new o:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(r);for(let i of this.items)nr(n,r,i);return r}toString(t,n,o){if(!t)return JSON.stringify(this);for(let r of this.items)if(!M(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),rr(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:o,onComment:n})}};var _e={collection:"map",default:!0,nodeClass:J,tag:"tag:yaml.org,2002:map",resolve(e,t){return me(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>J.from(e,t,n)};var ne=class extends rn{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(et,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=ir(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let o=ir(t);if(typeof o!="number")return;let r=this.items[o];return!n&&R(r)?r.value:r}has(t){let n=ir(t);return typeof n=="number"&&n<this.items.length}set(t,n){let o=ir(t);if(typeof o!="number")throw new Error(`Expected a valid index, not ${t}.`);let r=this.items[o];R(r)&&Wo(n)?r.value=n:this.items[o]=n}toJSON(t,n){let o=[];n?.onCreate&&n.onCreate(o);let r=0;for(let i of this.items)o.push($(i,String(r++),n));return o}toString(t,n,o){return t?rr(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:o,onComment:n}):JSON.stringify(this)}static from(t,n,o){let{replacer:r}=o,i=new this(t);if(n&&Symbol.iterator in Object(n)){let s=0;for(let a of n){if(typeof r=="function"){let A=n instanceof Set?a:String(s++);a=r.call(n,A,a)}i.items.push(nt(a,void 0,o))}}return i}};function ir(e){let t=R(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Me={collection:"seq",default:!0,nodeClass:ne,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Ee(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>ne.from(e,t,n)};var Ct={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,o){return t=Object.assign({actualString:!0},t),Nt(e,t,n,o)}};var _t={identify:e=>e==null,createNode:()=>new x(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new x(null),stringify:({source:e},t)=>typeof e=="string"&&_t.test.test(e)?e:t.options.nullStr};var Yn={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new x(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Yn.test.test(e)){let o=e[0]==="t"||e[0]==="T";if(t===o)return e}return t?n.options.trueStr:n.options.falseStr}};function oe({format:e,minFractionDigits:t,tag:n,value:o}){if(typeof o=="bigint")return String(o);let r=typeof o=="number"?o:Number(o);if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let i=Object.is(o,-0)?"-0":JSON.stringify(o);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let s=i.indexOf(".");s<0&&(s=i.length,i+=".");let a=t-(i.length-s-1);for(;a-- >0;)i+="0"}return i}var sr={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:oe},ar={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():oe(e)}},Ar={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new x(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:oe};var cr=e=>typeof e=="bigint"||Number.isInteger(e),ws=(e,t,n,{intAsBigInt:o})=>o?BigInt(e):parseInt(e.substring(t),n);function WA(e,t,n){let{value:o}=e;return cr(o)&&o>=0?n+o.toString(t):oe(e)}var lr={identify:e=>cr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>ws(e,2,8,n),stringify:e=>WA(e,8,"0o")},fr={identify:cr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>ws(e,0,10,n),stringify:oe},ur={identify:e=>cr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>ws(e,2,16,n),stringify:e=>WA(e,16,"0x")};var zA=[_e,Me,Ct,_t,Yn,lr,fr,ur,sr,ar,Ar];function VA(e){return typeof e=="bigint"||Number.isInteger(e)}var gr=({value:e})=>JSON.stringify(e),xh=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:gr},{identify:e=>e==null,createNode:()=>new x(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:gr},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:gr},{identify:VA,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>VA(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:gr}],kh={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},XA=[_e,Me].concat(xh,kh);var $n={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),o=new Uint8Array(n.length);for(let r=0;r<n.length;++r)o[r]=n.charCodeAt(r);return o}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},o,r,i){if(!n)return"";let s=n,a;if(typeof btoa=="function"){let A="";for(let c=0;c<s.length;++c)A+=String.fromCharCode(s[c]);a=btoa(A)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=x.BLOCK_LITERAL),t!==x.QUOTE_DOUBLE){let A=Math.max(o.options.lineWidth-o.indent.length,o.options.minContentWidth),c=Math.ceil(a.length/A),l=new Array(c);for(let f=0,u=0;f<c;++f,u+=A)l[f]=a.substr(u,A);a=l.join(t===x.BLOCK_LITERAL?`
`:" ")}return Nt({comment:e,type:t,value:a},o,r,i)}};function ps(e,t){if(Ee(e))for(let n=0;n<e.items.length;++n){let o=e.items[n];if(!M(o)){if(me(o)){o.items.length>1&&t("Each pair must have its own sequence indicator");let r=o.items[0]||new P(new x(null));if(o.commentBefore&&(r.key.commentBefore=r.key.commentBefore?`${o.commentBefore}
${r.key.commentBefore}`:o.commentBefore),o.comment){let i=r.value??r.key;i.comment=i.comment?`${o.comment}
${i.comment}`:o.comment}o=r}e.items[n]=M(o)?o:new P(o)}}else t("Expected a sequence for this tag");return e}function Cs(e,t,n){let{replacer:o}=n,r=new ne(e);r.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let s of t){typeof o=="function"&&(s=o.call(t,String(i++),s));let a,A;if(Array.isArray(s))if(s.length===2)a=s[0],A=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){let c=Object.keys(s);if(c.length===1)a=c[0],A=s[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=s;r.items.push(An(a,A,n))}return r}var Wn={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:ps,createNode:Cs};var cn=class e extends ne{constructor(){super(),this.add=J.prototype.add.bind(this),this.delete=J.prototype.delete.bind(this),this.get=J.prototype.get.bind(this),this.has=J.prototype.has.bind(this),this.set=J.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let o=new Map;n?.onCreate&&n.onCreate(o);for(let r of this.items){let i,s;if(M(r)?(i=$(r.key,"",n),s=$(r.value,i,n)):i=$(r,"",n),o.has(i))throw new Error("Ordered maps must not include duplicate keys");o.set(i,s)}return o}static from(t,n,o){let r=Cs(t,n,o),i=new this;return i.items=r.items,i}};cn.tag="tag:yaml.org,2002:omap";var zn={collection:"seq",identify:e=>e instanceof Map,nodeClass:cn,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=ps(e,t),o=[];for(let{key:r}of n.items)R(r)&&(o.includes(r.value)?t(`Ordered maps must not include duplicate keys: ${r.value}`):o.push(r.value));return Object.assign(new cn,n)},createNode:(e,t,n)=>cn.from(e,t,n)};function ZA({value:e,source:t},n){return t&&(e?Bs:Qs).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Bs={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new x(!0),stringify:ZA},Qs={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new x(!1),stringify:ZA};var ec={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:oe},tc={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():oe(e)}},nc={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new x(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let o=e.substring(n+1).replace(/_/g,"");o[o.length-1]==="0"&&(t.minFractionDigits=o.length)}return t},stringify:oe};var Vn=e=>typeof e=="bigint"||Number.isInteger(e);function Ir(e,t,n,{intAsBigInt:o}){let r=e[0];if((r==="-"||r==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),o){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let s=BigInt(e);return r==="-"?BigInt(-1)*s:s}let i=parseInt(e,n);return r==="-"?-1*i:i}function ys(e,t,n){let{value:o}=e;if(Vn(o)){let r=o.toString(t);return o<0?"-"+n+r.substr(1):n+r}return oe(e)}var oc={identify:Vn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Ir(e,2,2,n),stringify:e=>ys(e,2,"0b")},rc={identify:Vn,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Ir(e,1,8,n),stringify:e=>ys(e,8,"0")},ic={identify:Vn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Ir(e,0,10,n),stringify:oe},sc={identify:Vn,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Ir(e,2,16,n),stringify:e=>ys(e,16,"0x")};var ln=class e extends J{constructor(t){super(t),this.tag=e.tag}add(t){let n;M(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new P(t.key,null):n=new P(t,null),pt(this.items,n.key)||this.items.push(n)}get(t,n){let o=pt(this.items,t);return!n&&M(o)?R(o.key)?o.key.value:o.key:o}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let o=pt(this.items,t);o&&!n?this.items.splice(this.items.indexOf(o),1):!o&&n&&this.items.push(new P(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,o){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,o);throw new Error("Set items must all have null values")}static from(t,n,o){let{replacer:r}=o,i=new this(t);if(n&&Symbol.iterator in Object(n))for(let s of n)typeof r=="function"&&(s=r.call(n,s,s)),i.items.push(An(s,null,o));return i}};ln.tag="tag:yaml.org,2002:set";var Xn={collection:"map",identify:e=>e instanceof Set,nodeClass:ln,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>ln.from(e,t,n),resolve(e,t){if(me(e)){if(e.hasAllNullValues(!0))return Object.assign(new ln,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function Ss(e,t){let n=e[0],o=n==="-"||n==="+"?e.substring(1):e,r=s=>t?BigInt(s):Number(s),i=o.replace(/_/g,"").split(":").reduce((s,a)=>s*r(60)+r(a),r(0));return n==="-"?r(-1)*i:i}function ac(e){let{value:t}=e,n=s=>s;if(typeof t=="bigint")n=s=>BigInt(s);else if(isNaN(t)||!isFinite(t))return oe(e);let o="";t<0&&(o="-",t*=n(-1));let r=n(60),i=[t%r];return t<60?i.unshift(0):(t=(t-i[0])/r,i.unshift(t%r),t>=60&&(t=(t-i[0])/r,i.unshift(t))),o+i.map(s=>String(s).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var dr={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Ss(e,n),stringify:ac},hr={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Ss(e,!1),stringify:ac},fn={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(fn.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,o,r,i,s,a]=t.map(Number),A=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(n,o-1,r,i||0,s||0,a||0,A),l=t[8];if(l&&l!=="Z"){let f=Ss(l,!1);Math.abs(f)<30&&(f*=60),c-=6e4*f}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var bs=[_e,Me,Ct,_t,Bs,Qs,oc,rc,ic,sc,ec,tc,nc,$n,Ne,zn,Wn,Xn,dr,hr,fn];var Ac=new Map([["core",zA],["failsafe",[_e,Me,Ct]],["json",XA],["yaml11",bs],["yaml-1.1",bs]]),cc={binary:$n,bool:Yn,float:Ar,floatExp:ar,floatNaN:sr,floatTime:hr,int:fr,intHex:ur,intOct:lr,intTime:dr,map:_e,merge:Ne,null:_t,omap:zn,pairs:Wn,seq:Me,set:Xn,timestamp:fn},lc={"tag:yaml.org,2002:binary":$n,"tag:yaml.org,2002:merge":Ne,"tag:yaml.org,2002:omap":zn,"tag:yaml.org,2002:pairs":Wn,"tag:yaml.org,2002:set":Xn,"tag:yaml.org,2002:timestamp":fn};function mr(e,t,n){let o=Ac.get(t);if(o&&!e)return n&&!o.includes(Ne)?o.concat(Ne):o.slice();let r=o;if(!r)if(Array.isArray(e))r=[];else{let i=Array.from(Ac.keys()).filter(s=>s!=="yaml11").map(s=>JSON.stringify(s)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(e))for(let i of e)r=r.concat(i);else typeof e=="function"&&(r=e(r.slice()));return n&&(r=r.concat(Ne)),r.reduce((i,s)=>{let a=typeof s=="string"?cc[s]:s;if(!a){let A=JSON.stringify(s),c=Object.keys(cc).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${A}; use one of ${c}`)}return i.includes(a)||i.push(a),i},[])}var Rh=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Zn=class e{constructor({compat:t,customTags:n,merge:o,resolveKnownTags:r,schema:i,sortMapEntries:s,toStringDefaults:a}){this.compat=Array.isArray(t)?mr(t,"compat"):t?mr(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=r?lc:{},this.tags=mr(n,this.name,o),this.toStringOptions=a??null,Object.defineProperty(this,Re,{value:_e}),Object.defineProperty(this,he,{value:Ct}),Object.defineProperty(this,et,{value:Me}),this.sortMapEntries=typeof s=="function"?s:s===!0?Rh:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function fc(e,t){let n=[],o=t.directives===!0;if(t.directives!==!1&&e.directives){let A=e.directives.toString(e);A?(n.push(A),o=!0):e.directives.docStart&&(o=!0)}o&&n.push("---");let r=er(e,t),{commentString:i}=r.options;if(e.commentBefore){n.length!==1&&n.unshift("");let A=i(e.commentBefore);n.unshift(pe(A,""))}let s=!1,a=null;if(e.contents){if(L(e.contents)){if(e.contents.spaceBefore&&o&&n.push(""),e.contents.commentBefore){let l=i(e.contents.commentBefore);n.push(pe(l,""))}r.forceBlockIndent=!!e.comment,a=e.contents.comment}let A=a?void 0:()=>s=!0,c=ot(e.contents,r,()=>a=null,A);a&&(c+=qe(c,"",i(a))),(c[0]==="|"||c[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${c}`:n.push(c)}else n.push(ot(e.contents,r));if(e.directives?.docEnd)if(e.comment){let A=i(e.comment);A.includes(`
`)?(n.push("..."),n.push(pe(A,""))):n.push(`... ${A}`)}else n.push("...");else{let A=e.comment;A&&s&&(A=A.replace(/^\n+/,"")),A&&((!s||a)&&n[n.length-1]!==""&&n.push(""),n.push(pe(i(A),"")))}return n.join(`
`)+`
`}var rt=class e{constructor(t,n,o){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,ae,{value:Jo});let r=null;typeof n=="function"||Array.isArray(n)?r=n:o===void 0&&n&&(o=n,n=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},o);this.options=i;let{version:s}=i;o?._directives?(this.directives=o._directives.atDocument(),this.directives.yaml.explicit&&(s=this.directives.yaml.version)):this.directives=new Je({version:s}),this.setSchema(s,o),this.contents=t===void 0?null:this.createNode(t,r,o)}clone(){let t=Object.create(e.prototype,{[ae]:{value:Jo}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=L(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){un(this.contents)&&this.contents.add(t)}addIn(t,n){un(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let o=fs(this);t.anchor=!n||o.has(n)?us(n||"a",o):n}return new tt(t.anchor)}createNode(t,n,o){let r;if(typeof n=="function")t=n.call({"":t},"",t),r=n;else if(Array.isArray(n)){let h=w=>typeof w=="number"||w instanceof String||w instanceof Number,E=n.filter(h).map(String);E.length>0&&(n=n.concat(E)),r=n}else o===void 0&&n&&(o=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:s,flow:a,keepUndefined:A,onTagObj:c,tag:l}=o??{},{onAnchor:f,setAnchors:u,sourceObjects:I}=HA(this,s||"a"),d={aliasDuplicateObjects:i??!0,keepUndefined:A??!1,onAnchor:f,onTagObj:c,replacer:r,schema:this.schema,sourceObjects:I},g=nt(t,l,d);return a&&F(g)&&(g.flow=!0),u(),g}createPair(t,n,o={}){let r=this.createNode(t,null,o),i=this.createNode(n,null,o);return new P(r,i)}delete(t){return un(this.contents)?this.contents.delete(t):!1}deleteIn(t){return sn(t)?this.contents==null?!1:(this.contents=null,!0):un(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return F(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return sn(t)?!n&&R(this.contents)?this.contents.value:this.contents:F(this.contents)?this.contents.getIn(t,n):void 0}has(t){return F(this.contents)?this.contents.has(t):!1}hasIn(t){return sn(t)?this.contents!==void 0:F(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=Hn(this.schema,[t],n):un(this.contents)&&this.contents.set(t,n)}setIn(t,n){sn(t)?this.contents=n:this.contents==null?this.contents=Hn(this.schema,Array.from(t),n):un(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let o;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Je({version:"1.1"}),o={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Je({version:t}),o={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,o=null;break;default:{let r=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${r}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(o)this.schema=new Zn(Object.assign(o,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:o,maxAliasCount:r,onAnchor:i,reviver:s}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:o===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},A=$(this.contents,n??"",a);if(typeof i=="function")for(let{count:c,res:l}of a.anchors.values())i(l,c);return typeof s=="function"?Et(s,{"":A},"",A):A}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return fc(this,t)}};function un(e){if(F(e))return!0;throw new Error("Expected a YAML collection as document contents")}var eo=class extends Error{constructor(t,n,o,r){super(),this.name=t,this.code=o,this.message=r,this.pos=n}},Le=class extends eo{constructor(t,n,o){super("YAMLParseError",t,n,o)}},to=class extends eo{constructor(t,n,o){super("YAMLWarning",t,n,o)}},vs=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:o,col:r}=n.linePos[0];n.message+=` at line ${o}, column ${r}`;let i=r-1,s=e.substring(t.lineStarts[o-1],t.lineStarts[o]).replace(/[\n\r]+$/,"");if(i>=60&&s.length>80){let a=Math.min(i-39,s.length-79);s="\u2026"+s.substring(a),i-=a-1}if(s.length>80&&(s=s.substring(0,79)+"\u2026"),o>1&&/^ *$/.test(s.substring(0,i))){let a=e.substring(t.lineStarts[o-2],t.lineStarts[o-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),s=a+s}if(/[^ ]/.test(s)){let a=1,A=n.linePos[1];A?.line===o&&A.col>r&&(a=Math.max(1,Math.min(A.col-r,80-i)));let c=" ".repeat(i)+"^".repeat(a);n.message+=`:

${s}
${c}
`}};function Ke(e,{flow:t,indicator:n,next:o,offset:r,onError:i,parentIndent:s,startOnNewline:a}){let A=!1,c=a,l=a,f="",u="",I=!1,d=!1,g=null,h=null,E=null,w=null,p=null,B=null,Q=null;for(let C of e)switch(d&&(C.type!=="space"&&C.type!=="newline"&&C.type!=="comma"&&i(C.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),d=!1),g&&(c&&C.type!=="comment"&&C.type!=="newline"&&i(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),g=null),C.type){case"space":!t&&(n!=="doc-start"||o?.type!=="flow-collection")&&C.source.includes("	")&&(g=C),l=!0;break;case"comment":{l||i(C,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let v=C.source.substring(1)||" ";f?f+=u+v:f=v,u="",c=!1;break}case"newline":c?f?f+=C.source:(!B||n!=="seq-item-ind")&&(A=!0):u+=C.source,c=!0,I=!0,(h||E)&&(w=C),l=!0;break;case"anchor":h&&i(C,"MULTIPLE_ANCHORS","A node can have at most one anchor"),C.source.endsWith(":")&&i(C.offset+C.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=C,Q??(Q=C.offset),c=!1,l=!1,d=!0;break;case"tag":{E&&i(C,"MULTIPLE_TAGS","A node can have at most one tag"),E=C,Q??(Q=C.offset),c=!1,l=!1,d=!0;break}case n:(h||E)&&i(C,"BAD_PROP_ORDER",`Anchors and tags must be after the ${C.source} indicator`),B&&i(C,"UNEXPECTED_TOKEN",`Unexpected ${C.source} in ${t??"collection"}`),B=C,c=n==="seq-item-ind"||n==="explicit-key-ind",l=!1;break;case"comma":if(t){p&&i(C,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),p=C,c=!1,l=!1;break}default:i(C,"UNEXPECTED_TOKEN",`Unexpected ${C.type} token`),c=!1,l=!1}let y=e[e.length-1],S=y?y.offset+y.source.length:r;return d&&o&&o.type!=="space"&&o.type!=="newline"&&o.type!=="comma"&&(o.type!=="scalar"||o.source!=="")&&i(o.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(c&&g.indent<=s||o?.type==="block-map"||o?.type==="block-seq")&&i(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:p,found:B,spaceBefore:A,comment:f,hasNewline:I,anchor:h,tag:E,newlineAfterProp:w,end:S,start:Q??S}}function Bt(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Bt(t.key)||Bt(t.value))return!0}return!1;default:return!0}}function no(e,t,n){if(t?.type==="flow-collection"){let o=t.end[0];o.indent===e&&(o.source==="]"||o.source==="}")&&Bt(t)&&n(o,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function Er(e,t,n){let{uniqueKeys:o}=e.options;if(o===!1)return!1;let r=typeof o=="function"?o:(i,s)=>i===s||R(i)&&R(s)&&i.value===s.value;return t.some(i=>r(i.key,n))}var uc="All mapping items must start at the same column";function gc({composeNode:e,composeEmptyNode:t},n,o,r,i){let s=i?.nodeClass??J,a=new s(n.schema);n.atRoot&&(n.atRoot=!1);let A=o.offset,c=null;for(let l of o.items){let{start:f,key:u,sep:I,value:d}=l,g=Ke(f,{indicator:"explicit-key-ind",next:u??I?.[0],offset:A,onError:r,parentIndent:o.indent,startOnNewline:!0}),h=!g.found;if(h){if(u&&(u.type==="block-seq"?r(A,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in u&&u.indent!==o.indent&&r(A,"BAD_INDENT",uc)),!g.anchor&&!g.tag&&!I){c=g.end,g.comment&&(a.comment?a.comment+=`
`+g.comment:a.comment=g.comment);continue}(g.newlineAfterProp||Bt(u))&&r(u??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else g.found?.indent!==o.indent&&r(A,"BAD_INDENT",uc);n.atKey=!0;let E=g.end,w=u?e(n,u,g,r):t(n,E,f,null,g,r);n.schema.compat&&no(o.indent,u,r),n.atKey=!1,Er(n,a.items,w)&&r(E,"DUPLICATE_KEY","Map keys must be unique");let p=Ke(I??[],{indicator:"map-value-ind",next:d,offset:w.range[2],onError:r,parentIndent:o.indent,startOnNewline:!u||u.type==="block-scalar"});if(A=p.end,p.found){h&&(d?.type==="block-map"&&!p.hasNewline&&r(A,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&g.start<p.found.offset-1024&&r(w.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let B=d?e(n,d,p,r):t(n,A,I,null,p,r);n.schema.compat&&no(o.indent,d,r),A=B.range[2];let Q=new P(w,B);n.options.keepSourceTokens&&(Q.srcToken=l),a.items.push(Q)}else{h&&r(w.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),p.comment&&(w.comment?w.comment+=`
`+p.comment:w.comment=p.comment);let B=new P(w);n.options.keepSourceTokens&&(B.srcToken=l),a.items.push(B)}}return c&&c<A&&r(c,"IMPOSSIBLE","Map comment with trailing content"),a.range=[o.offset,A,c??A],a}function Ic({composeNode:e,composeEmptyNode:t},n,o,r,i){let s=i?.nodeClass??ne,a=new s(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let A=o.offset,c=null;for(let{start:l,value:f}of o.items){let u=Ke(l,{indicator:"seq-item-ind",next:f,offset:A,onError:r,parentIndent:o.indent,startOnNewline:!0});if(!u.found)if(u.anchor||u.tag||f)f?.type==="block-seq"?r(u.end,"BAD_INDENT","All sequence items must start at the same column"):r(A,"MISSING_CHAR","Sequence item without - indicator");else{c=u.end,u.comment&&(a.comment=u.comment);continue}let I=f?e(n,f,u,r):t(n,u.end,l,null,u,r);n.schema.compat&&no(o.indent,f,r),A=I.range[2],a.items.push(I)}return a.range=[o.offset,A,c??A],a}function Ye(e,t,n,o){let r="";if(e){let i=!1,s="";for(let a of e){let{source:A,type:c}=a;switch(c){case"space":i=!0;break;case"comment":{n&&!i&&o(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let l=A.substring(1)||" ";r?r+=s+l:r=l,s="";break}case"newline":r&&(s+=A),i=!0;break;default:o(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=A.length}}return{comment:r,offset:t}}var xs="Block collections are not allowed within flow collections",ks=e=>e&&(e.type==="block-map"||e.type==="block-seq");function dc({composeNode:e,composeEmptyNode:t},n,o,r,i){let s=o.start.source==="{",a=s?"flow map":"flow sequence",A=i?.nodeClass??(s?J:ne),c=new A(n.schema);c.flow=!0;let l=n.atRoot;l&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=o.offset+o.start.source.length;for(let h=0;h<o.items.length;++h){let E=o.items[h],{start:w,key:p,sep:B,value:Q}=E,y=Ke(w,{flow:a,indicator:"explicit-key-ind",next:p??B?.[0],offset:f,onError:r,parentIndent:o.indent,startOnNewline:!1});if(!y.found){if(!y.anchor&&!y.tag&&!B&&!Q){h===0&&y.comma?r(y.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):h<o.items.length-1&&r(y.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),y.comment&&(c.comment?c.comment+=`
`+y.comment:c.comment=y.comment),f=y.end;continue}!s&&n.options.strict&&Bt(p)&&r(p,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(h===0)y.comma&&r(y.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(y.comma||r(y.start,"MISSING_CHAR",`Missing , between ${a} items`),y.comment){let S="";e:for(let C of w)switch(C.type){case"comma":case"space":break;case"comment":S=C.source.substring(1);break e;default:break e}if(S){let C=c.items[c.items.length-1];M(C)&&(C=C.value??C.key),C.comment?C.comment+=`
`+S:C.comment=S,y.comment=y.comment.substring(S.length+1)}}if(!s&&!B&&!y.found){let S=Q?e(n,Q,y,r):t(n,y.end,B,null,y,r);c.items.push(S),f=S.range[2],ks(Q)&&r(S.range,"BLOCK_IN_FLOW",xs)}else{n.atKey=!0;let S=y.end,C=p?e(n,p,y,r):t(n,S,w,null,y,r);ks(p)&&r(C.range,"BLOCK_IN_FLOW",xs),n.atKey=!1;let v=Ke(B??[],{flow:a,indicator:"map-value-ind",next:Q,offset:C.range[2],onError:r,parentIndent:o.indent,startOnNewline:!1});if(v.found){if(!s&&!y.found&&n.options.strict){if(B)for(let k of B){if(k===v.found)break;if(k.type==="newline"){r(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}y.start<v.found.offset-1024&&r(v.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else Q&&("source"in Q&&Q.source?.[0]===":"?r(Q,"MISSING_CHAR",`Missing space after : in ${a}`):r(v.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let T=Q?e(n,Q,v,r):v.found?t(n,v.end,B,null,v,r):null;T?ks(Q)&&r(T.range,"BLOCK_IN_FLOW",xs):v.comment&&(C.comment?C.comment+=`
`+v.comment:C.comment=v.comment);let j=new P(C,T);if(n.options.keepSourceTokens&&(j.srcToken=E),s){let k=c;Er(n,k.items,C)&&r(S,"DUPLICATE_KEY","Map keys must be unique"),k.items.push(j)}else{let k=new J(n.schema);k.flow=!0,k.items.push(j);let D=(T??C).range;k.range=[C.range[0],D[1],D[2]],c.items.push(k)}f=T?T.range[2]:v.end}}let u=s?"}":"]",[I,...d]=o.end,g=f;if(I?.source===u)g=I.offset+I.source.length;else{let h=a[0].toUpperCase()+a.substring(1),E=l?`${h} must end with a ${u}`:`${h} in block collection must be sufficiently indented and end with a ${u}`;r(f,l?"MISSING_CHAR":"BAD_INDENT",E),I&&I.source.length!==1&&d.unshift(I)}if(d.length>0){let h=Ye(d,g,n.options.strict,r);h.comment&&(c.comment?c.comment+=`
`+h.comment:c.comment=h.comment),c.range=[o.offset,g,h.offset]}else c.range=[o.offset,g,g];return c}function Rs(e,t,n,o,r,i){let s=n.type==="block-map"?gc(e,t,n,o,i):n.type==="block-seq"?Ic(e,t,n,o,i):dc(e,t,n,o,i),a=s.constructor;return r==="!"||r===a.tagName?(s.tag=a.tagName,s):(r&&(s.tag=r),s)}function hc(e,t,n,o,r){let i=o.tag,s=i?t.directives.tagName(i.source,u=>r(i,"TAG_RESOLVE_FAILED",u)):null;if(n.type==="block-seq"){let{anchor:u,newlineAfterProp:I}=o,d=u&&i?u.offset>i.offset?u:i:u??i;d&&(!I||I.offset<d.offset)&&r(d,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!s||s==="!"||s===J.tagName&&a==="map"||s===ne.tagName&&a==="seq")return Rs(e,t,n,r,s);let A=t.schema.tags.find(u=>u.tag===s&&u.collection===a);if(!A){let u=t.schema.knownTags[s];if(u?.collection===a)t.schema.tags.push(Object.assign({},u,{default:!1})),A=u;else return u?r(i,"BAD_COLLECTION_TYPE",`${u.tag} used for ${a} collection, but expects ${u.collection??"scalar"}`,!0):r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,!0),Rs(e,t,n,r,s)}let c=Rs(e,t,n,r,s,A),l=A.resolve?.(c,u=>r(i,"TAG_RESOLVE_FAILED",u),t.options)??c,f=L(l)?l:new x(l);return f.range=c.range,f.tag=s,A?.format&&(f.format=A.format),f}function Ds(e,t,n){let o=t.offset,r=Dh(t,e.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[o,o,o]};let i=r.mode===">"?x.BLOCK_FOLDED:x.BLOCK_LITERAL,s=t.source?Th(t.source):[],a=s.length;for(let g=s.length-1;g>=0;--g){let h=s[g][1];if(h===""||h==="\r")a=g;else break}if(a===0){let g=r.chomp==="+"&&s.length>0?`
`.repeat(Math.max(1,s.length-1)):"",h=o+r.length;return t.source&&(h+=t.source.length),{value:g,type:i,comment:r.comment,range:[o,h,h]}}let A=t.indent+r.indent,c=t.offset+r.length,l=0;for(let g=0;g<a;++g){let[h,E]=s[g];if(E===""||E==="\r")r.indent===0&&h.length>A&&(A=h.length);else{h.length<A&&n(c+h.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(A=h.length),l=g,A===0&&!e.atRoot&&n(c,"BAD_INDENT","Block scalar values in collections must be indented");break}c+=h.length+E.length+1}for(let g=s.length-1;g>=a;--g)s[g][0].length>A&&(a=g+1);let f="",u="",I=!1;for(let g=0;g<l;++g)f+=s[g][0].slice(A)+`
`;for(let g=l;g<a;++g){let[h,E]=s[g];c+=h.length+E.length+1;let w=E[E.length-1]==="\r";if(w&&(E=E.slice(0,-1)),E&&h.length<A){let B=`Block scalar lines must not be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;n(c-E.length-(w?2:1),"BAD_INDENT",B),h=""}i===x.BLOCK_LITERAL?(f+=u+h.slice(A)+E,u=`
`):h.length>A||E[0]==="	"?(u===" "?u=`
`:!I&&u===`
`&&(u=`

`),f+=u+h.slice(A)+E,u=`
`,I=!0):E===""?u===`
`?f+=`
`:u=`
`:(f+=u+E,u=" ",I=!1)}switch(r.chomp){case"-":break;case"+":for(let g=a;g<s.length;++g)f+=`
`+s[g][0].slice(A);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let d=o+r.length+t.source.length;return{value:f,type:i,comment:r.comment,range:[o,d,d]}}function Dh({offset:e,props:t},n,o){if(t[0].type!=="block-scalar-header")return o(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=t[0],i=r[0],s=0,a="",A=-1;for(let u=1;u<r.length;++u){let I=r[u];if(!a&&(I==="-"||I==="+"))a=I;else{let d=Number(I);!s&&d?s=d:A===-1&&(A=e+u)}}A!==-1&&o(A,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let c=!1,l="",f=r.length;for(let u=1;u<t.length;++u){let I=t[u];switch(I.type){case"space":c=!0;case"newline":f+=I.source.length;break;case"comment":n&&!c&&o(I,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=I.source.length,l=I.source.substring(1);break;case"error":o(I,"UNEXPECTED_TOKEN",I.message),f+=I.source.length;break;default:{let d=`Unexpected token in block scalar header: ${I.type}`;o(I,"UNEXPECTED_TOKEN",d);let g=I.source;g&&typeof g=="string"&&(f+=g.length)}}}return{mode:i,indent:s,chomp:a,comment:l,length:f}}function Th(e){let t=e.split(/\n( *)/),n=t[0],o=n.match(/^( *)/),i=[o?.[1]?[o[1],n.slice(o[1].length)]:["",n]];for(let s=1;s<t.length;s+=2)i.push([t[s],t[s+1]]);return i}function Ts(e,t,n){let{offset:o,type:r,source:i,end:s}=e,a,A,c=(u,I,d)=>n(o+u,I,d);switch(r){case"scalar":a=x.PLAIN,A=Nh(i,c);break;case"single-quoted-scalar":a=x.QUOTE_SINGLE,A=_h(i,c);break;case"double-quoted-scalar":a=x.QUOTE_DOUBLE,A=Mh(i,c);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[o,o+i.length,o+i.length]}}let l=o+i.length,f=Ye(s,l,t,n);return{value:A,type:a,comment:f.comment,range:[o,l,f.offset]}}function Nh(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),mc(e)}function _h(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),mc(e.slice(1,-1)).replace(/''/g,"'")}function mc(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let o,r;try{o=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{o=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(o,""),s=" ",a=t.lastIndex;for(;n=t.exec(e);){let c=n[1].replace(r,"");c===""?s===`
`?i+=s:s=`
`:(i+=s+c,s=" "),a=t.lastIndex}let A=/[ \t]*(.*)/sy;return A.lastIndex=a,n=A.exec(e),i+s+(n?.[1]??"")}function Mh(e,t){let n="";for(let o=1;o<e.length-1;++o){let r=e[o];if(!(r==="\r"&&e[o+1]===`
`))if(r===`
`){let{fold:i,offset:s}=Lh(e,o);n+=i,o=s}else if(r==="\\"){let i=e[++o],s=Fh[i];if(s)n+=s;else if(i===`
`)for(i=e[o+1];i===" "||i==="	";)i=e[++o+1];else if(i==="\r"&&e[o+1]===`
`)for(i=e[++o+1];i===" "||i==="	";)i=e[++o+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=Oh(e,o+1,a,t),o+=a}else{let a=e.substr(o-1,2);t(o-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(r===" "||r==="	"){let i=o,s=e[o+1];for(;s===" "||s==="	";)s=e[++o+1];s!==`
`&&!(s==="\r"&&e[o+2]===`
`)&&(n+=o>i?e.slice(i,o+1):r)}else n+=r}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function Lh(e,t){let n="",o=e[t+1];for(;(o===" "||o==="	"||o===`
`||o==="\r")&&!(o==="\r"&&e[t+2]!==`
`);)o===`
`&&(n+=`
`),t+=1,o=e[t+1];return n||(n=" "),{fold:n,offset:t}}var Fh={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Oh(e,t,n,o){let r=e.substr(t,n),s=r.length===n&&/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(s)}catch{let a=e.substr(t-2,n+2);return o(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function Ns(e,t,n,o){let{value:r,type:i,comment:s,range:a}=t.type==="block-scalar"?Ds(e,t,o):Ts(t,e.options.strict,o),A=n?e.directives.tagName(n.source,f=>o(n,"TAG_RESOLVE_FAILED",f)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[he]:A?c=Uh(e.schema,r,A,n,o):t.type==="scalar"?c=Gh(e,r,t,o):c=e.schema[he];let l;try{let f=c.resolve(r,u=>o(n??t,"TAG_RESOLVE_FAILED",u),e.options);l=R(f)?f:new x(f)}catch(f){let u=f instanceof Error?f.message:String(f);o(n??t,"TAG_RESOLVE_FAILED",u),l=new x(r)}return l.range=a,l.source=r,i&&(l.type=i),A&&(l.tag=A),c.format&&(l.format=c.format),s&&(l.comment=s),l}function Uh(e,t,n,o,r){if(n==="!")return e[he];let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let s=e.knownTags[n];return s&&!s.collection?(e.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(r(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[he])}function Gh({atKey:e,directives:t,schema:n},o,r,i){let s=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(o))||n[he];if(n.compat){let a=n.compat.find(A=>A.default&&A.test?.test(o))??n[he];if(s.tag!==a.tag){let A=t.tagString(s.tag),c=t.tagString(a.tag),l=`Value may be parsed as either ${A} or ${c}`;i(r,"TAG_RESOLVE_FAILED",l,!0)}}return s}function Ec(e,t,n){if(t){n??(n=t.length);for(let o=n-1;o>=0;--o){let r=t[o];switch(r.type){case"space":case"comment":case"newline":e-=r.source.length;continue}for(r=t[++o];r?.type==="space";)e+=r.source.length,r=t[++o];break}}return e}var Ph={composeNode:_s,composeEmptyNode:wr};function _s(e,t,n,o){let r=e.atKey,{spaceBefore:i,comment:s,anchor:a,tag:A}=n,c,l=!0;switch(t.type){case"alias":c=jh(e,t,o),(a||A)&&o(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=Ns(e,t,A,o),a&&(c.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=hc(Ph,e,t,n,o),a&&(c.anchor=a.source.substring(1))}catch(f){let u=f instanceof Error?f.message:String(f);o(t,"RESOURCE_EXHAUSTION",u)}break;default:{let f=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;o(t,"UNEXPECTED_TOKEN",f),l=!1}}return c??(c=wr(e,t.offset,void 0,null,n,o)),a&&c.anchor===""&&o(a,"BAD_ALIAS","Anchor cannot be an empty string"),r&&e.options.stringKeys&&(!R(c)||typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&o(A??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(c.spaceBefore=!0),s&&(t.type==="scalar"&&t.source===""?c.comment=s:c.commentBefore=s),e.options.keepSourceTokens&&l&&(c.srcToken=t),c}function wr(e,t,n,o,{spaceBefore:r,comment:i,anchor:s,tag:a,end:A},c){let l={type:"scalar",offset:Ec(t,n,o),indent:-1,source:""},f=Ns(e,l,a,c);return s&&(f.anchor=s.source.substring(1),f.anchor===""&&c(s,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=A),f}function jh({options:e},{offset:t,source:n,end:o},r){let i=new tt(n.substring(1));i.source===""&&r(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&r(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let s=t+n.length,a=Ye(o,s,e.strict,r);return i.range=[t,s,a.offset],a.comment&&(i.comment=a.comment),i}function wc(e,t,{offset:n,start:o,value:r,end:i},s){let a=Object.assign({_directives:t},e),A=new rt(void 0,a),c={atKey:!1,atRoot:!0,directives:A.directives,options:A.options,schema:A.schema},l=Ke(o,{indicator:"doc-start",next:r??i?.[0],offset:n,onError:s,parentIndent:0,startOnNewline:!0});l.found&&(A.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!l.hasNewline&&s(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),A.contents=r?_s(c,r,l,s):wr(c,l.end,o,null,l,s);let f=A.contents.range[2],u=Ye(i,f,!1,s);return u.comment&&(A.comment=u.comment),A.range=[n,f,u.offset],A}function oo(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function pc(e){let t="",n=!1,o=!1;for(let r=0;r<e.length;++r){let i=e[r];switch(i[0]){case"#":t+=(t===""?"":o?`

`:`
`)+(i.substring(1)||" "),n=!0,o=!1;break;case"%":e[r+1]?.[0]!=="#"&&(r+=1),n=!1;break;default:n||(o=!0),n=!1}}return{comment:t,afterEmptyLine:o}}var ro=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,o,r,i)=>{let s=oo(n);i?this.warnings.push(new to(s,o,r)):this.errors.push(new Le(s,o,r))},this.directives=new Je({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:o,afterEmptyLine:r}=pc(this.prelude);if(o){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${o}`:o;else if(r||t.directives.docStart||!i)t.commentBefore=o;else if(F(i)&&!i.flow&&i.items.length>0){let s=i.items[0];M(s)&&(s=s.key);let a=s.commentBefore;s.commentBefore=a?`${o}
${a}`:o}else{let s=i.commentBefore;i.commentBefore=s?`${o}
${s}`:o}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:pc(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,o=-1){for(let r of t)yield*this.next(r);yield*this.end(n,o)}*next(t){switch(t.type){case"directive":this.directives.add(t.source,(n,o,r)=>{let i=oo(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",o,r)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"document":{let n=wc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,o=new Le(oo(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(o):this.doc.errors.push(o);break}case"doc-end":{if(!this.doc){let o="Unexpected doc-end without preceding document";this.errors.push(new Le(oo(t),"UNEXPECTED_TOKEN",o));break}this.doc.directives.docEnd=!0;let n=Ye(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let o=this.doc.comment;this.doc.comment=o?`${o}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Le(oo(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let o=Object.assign({_directives:this.directives},this.options),r=new rt(void 0,o);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,n,n],this.decorate(r,!1),yield r}}};var Ms=Symbol("break visit"),Hh=Symbol("skip children"),Cc=Symbol("remove item");function Mt(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),Bc(Object.freeze([]),e,t)}Mt.BREAK=Ms;Mt.SKIP=Hh;Mt.REMOVE=Cc;Mt.itemAtPath=(e,t)=>{let n=e;for(let[o,r]of t){let i=n?.[o];if(i&&"items"in i)n=i.items[r];else return}return n};Mt.parentCollection=(e,t)=>{let n=Mt.itemAtPath(e,t.slice(0,-1)),o=t[t.length-1][0],r=n?.[o];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function Bc(e,t,n){let o=n(t,e);if(typeof o=="symbol")return o;for(let r of["key","value"]){let i=t[r];if(i&&"items"in i){for(let s=0;s<i.items.length;++s){let a=Bc(Object.freeze(e.concat([[r,s]])),i.items[s],n);if(typeof a=="number")s=a-1;else{if(a===Ms)return Ms;a===Cc&&(i.items.splice(s,1),s-=1)}}typeof o=="function"&&r==="key"&&(o=o(t,e))}}return typeof o=="function"?o(t,e):o}var Ls="\uFEFF",Fs="",Os="",pr="";function Qc(e){switch(e){case Ls:return"byte-order-mark";case Fs:return"doc-mode";case Os:return"flow-error-end";case pr:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}function Fe(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var yc=new Set("0123456789ABCDEFabcdef"),qh=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Cr=new Set(",[]{}"),Kh=new Set(` ,[]{}
\r	`),Us=e=>!e||Kh.has(e),io=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let o=this.next??"stream";for(;o&&(n||this.hasChars(1));)o=yield*this.parseNext(o)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let o=0;for(;n===" ";)n=this.buffer[++o+t];if(n==="\r"){let r=this.buffer[o+t+1];if(r===`
`||!r&&!this.atEnd)return t+o+1}return n===`
`||o>=this.indentNext||!n&&!this.atEnd?t+o:-1}if(n==="-"||n==="."){let o=this.buffer.substr(t,3);if((o==="---"||o==="...")&&Fe(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("stream");if(t[0]===Ls&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,o=t.indexOf("#");for(;o!==-1;){let i=t[o-1];if(i===" "||i==="	"){n=o-1;break}else o=t.indexOf("#",o+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let r=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Fs,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&Fe(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!Fe(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Fe(n)){let o=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=o,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(Us),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,o=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=o=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let r=this.getLine();if(r===null)return this.setNext("flow");if((o!==-1&&o<this.indentNext&&r[0]!=="#"||o===0&&(r.startsWith("---")||r.startsWith("..."))&&Fe(r[3]))&&!(o===this.indentNext-1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield Os,yield*this.parseLineStart();let i=0;for(;r[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),r[i]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Us),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let s=this.charAt(1);if(this.flowKey||Fe(s)||s===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}let o=this.buffer.substring(0,n),r=o.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let i=this.continueScalar(r+1);if(i===-1)break;r=o.indexOf(`
`,i)}r!==-1&&(n=r-(o[r-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Fe(n)||n==="#")}*parseBlockScalar(){let t=this.pos-1,n=0,o;e:for(let i=this.pos;o=this.buffer[i];++i)switch(o){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let s=this.buffer[i+1];if(!s&&!this.atEnd)return this.setNext("block-scalar");if(s===`
`)break}default:break e}if(!o&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let r=t+1;for(o=this.buffer[r];o===" ";)o=this.buffer[++r];if(o==="	"){for(;o==="	"||o===" "||o==="\r"||o===`
`;)o=this.buffer[++r];t=r-1}else if(!this.blockScalarKeep)do{let i=t-1,s=this.buffer[i];s==="\r"&&(s=this.buffer[--i]);let a=i;for(;s===" ";)s=this.buffer[--i];if(s===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield pr,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>0,n=this.pos-1,o=this.pos-1,r;for(;r=this.buffer[++o];)if(r===":"){let i=this.buffer[o+1];if(Fe(i)||t&&Cr.has(i))break;n=o}else if(Fe(r)){let i=this.buffer[o+1];if(r==="\r"&&(i===`
`?(o+=1,r=`
`,i=this.buffer[o+1]):n=o),i==="#"||t&&Cr.has(i))break;if(r===`
`){let s=this.continueScalar(o+1);if(s===-1)break;o=Math.max(o,s-2)}}else{if(t&&Cr.has(r))break;n=o}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield pr,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let o=this.buffer.slice(this.pos,t);return o?(yield o,this.pos+=o.length,o.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Us),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.flowLevel>0,o=this.charAt(1);if(Fe(o)||n&&Cr.has(o)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Fe(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(qh.has(n))n=this.buffer[++t];else if(n==="%"&&yc.has(this.buffer[t+1])&&yc.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,o;do o=this.buffer[++n];while(o===" "||t&&o==="	");let r=n-this.pos;return r>0&&(yield this.buffer.substr(this.pos,r),this.pos=n),r}*pushUntil(t){let n=this.pos,o=this.buffer[n];for(;!t(o);)o=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var Lt=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,o=this.lineStarts.length;for(;n<o;){let i=n+o>>1;this.lineStarts[i]<t?n=i+1:o=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let r=this.lineStarts[n-1];return{line:n,col:t-r+1}}}};function Qt(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Sc(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function vc(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Br(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function gn(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Qr(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function bc(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Qt(t.start,"explicit-key-ind")&&!Qt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,vc(t.value)?t.value.end?Qr(t.value.end,t.sep):t.value.end=t.sep:Qr(t.start,t.sep),delete t.sep)}var so=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new io,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let o of this.lexer.lex(t,n))yield*this.next(o);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=Qc(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let o=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:o,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let o=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in o?o.indent:0:n.type==="flow-collection"&&o.type==="document"&&(n.indent=0),n.type==="flow-collection"&&bc(n),o.type){case"document":o.value=n;break;case"block-scalar":o.props.push(n);break;case"block-map":{let r=o.items[o.items.length-1];if(r.value){o.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=n;else{Object.assign(r,{key:n,sep:[]}),this.onKeyLine=!r.explicitKey;return}break}case"block-seq":{let r=o.items[o.items.length-1];r.value?o.items.push({start:[],value:n}):r.value=n;break}case"flow-collection":{let r=o.items[o.items.length-1];!r||r.value?o.items.push({start:[],key:n,sep:[]}):r.sep?r.value=n:Object.assign(r,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((o.type==="document"||o.type==="block-map"||o.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let r=n.items[n.items.length-1];r&&!r.sep&&!r.value&&r.start.length>0&&Sc(r.start)===-1&&(n.indent===0||r.start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(o.type==="document"?o.end=r.start:o.items.push({start:r.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Sc(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=Br(this.peek(2)),o=gn(n),r;t.end?(r=t.end,r.push(this.sourceToken),delete t.end):r=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:o,key:t,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,n.value){let o="end"in n.value?n.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){Qr(r,n.start),r.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let o=!this.onKeyLine&&this.indent===t.indent,r=o&&(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",i=[];if(r&&n.sep&&!n.value){let s=[];for(let a=0;a<n.sep.length;++a){let A=n.sep[a];switch(A.type){case"newline":s.push(a);break;case"space":break;case"comment":A.indent>t.indent&&(s.length=0);break;default:s.length=0}}s.length>=2&&(i=n.sep.splice(s[1]))}switch(this.type){case"anchor":case"tag":r||n.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):r||n.value?(i.push(this.sourceToken),t.items.push({start:i,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Qt(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(vc(n.key)&&!Qt(n.sep,"newline")){let s=gn(n.start),a=n.key,A=n.sep;A.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:a,sep:A}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(this.sourceToken);else if(Qt(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let s=gn(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})}else n.sep?n.value||r?t.items.push({start:i,key:null,sep:[this.sourceToken]}):Qt(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);r||n.value?(t.items.push({start:i,key:s,sep:[]}),this.onKeyLine=!0):n.sep?this.stack.push(s):(Object.assign(n,{key:s,sep:[]}),this.onKeyLine=!0);return}default:{let s=this.startBlockValue(t);if(s){if(s.type==="block-seq"){if(!n.explicitKey&&n.sep&&!Qt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else o&&t.items.push({start:i});this.stack.push(s);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(n.value){let o="end"in n.value?n.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){Qr(r,n.start),r.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Qt(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>t.indent){let o=this.startBlockValue(t);if(o){this.stack.push(o);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.items.length-1];if(this.type==="flow-error-end"){let o;do yield*this.pop(),o=this.peek(1);while(o?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:r,sep:[]}):n.sep?this.stack.push(r):Object.assign(n,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let o=this.startBlockValue(t);o?this.stack.push(o):(yield*this.pop(),yield*this.step())}else{let o=this.peek(2);if(o.type==="block-map"&&(this.type==="map-value-ind"&&o.indent===t.indent||this.type==="newline"&&!o.items[o.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&o.type!=="flow-collection"){let r=Br(o),i=gn(r);bc(t);let s=t.end.splice(1,t.end.length);s.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let n=Br(t),o=gn(n);return o.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=Br(t),o=gn(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(o=>o.type==="newline"||o.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;case"space":case"comment":default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function Yh(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Lt||null,prettyErrors:t}}function Gs(e,t={}){let{lineCounter:n,prettyErrors:o}=Yh(t),r=new so(n?.addNewLine),i=new ro(t),s=null;for(let a of i.compose(r.parse(e),!0,e.length))if(!s)s=a;else if(s.options.logLevel!=="silent"){s.errors.push(new Le(a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return o&&n&&(s.errors.forEach(vs(e,n)),s.warnings.forEach(vs(e,n))),s}function Ps(e,t,n){let o=null;if(typeof t=="function"||Array.isArray(t)?o=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let r=Math.round(n);n=r<1?void 0:r>8?{indent:8}:{indent:r}}if(e===void 0){let{keepUndefined:r}=n??t??{};if(!r)return}return Te(e)&&!o?e.toString(n):new rt(e,o,n).toString(n)}function yr(e){return e.value===null?"found nothing":typeof e.value=="number"?`found ${e.value}`:Array.isArray(e.value)?`found ${e.value.length===0?"an empty":"a"} list`:e.value instanceof Map?"found a mapping":`found ${b(JSON.stringify(e.value))}`}function xc(e,t){let n=/end with a (\S)$/.exec(t)?.[1]??/closing ["'](quote)/.exec(t)?.[1];return n===void 0?t:`found no closing ${n}, expected one before this place`}var Wh={BAD_INDENT:xc,BLOCK_AS_IMPLICIT_KEY:()=>"found a second colon in a line, expected one key and its value",DUPLICATE_KEY:e=>`found the key "${b(/^[^:\s]*/.exec(e)[0])}" twice, expected it once`,MISSING_CHAR:xc,MULTILINE_IMPLICIT_KEY:()=>"found no colon in the line, expected a key, a colon and its value",MULTIPLE_DOCS:()=>"found a second document, expected one",TAB_AS_INDENT:()=>"found a tab, expected spaces as indentation",TAG_RESOLVE_FAILED:()=>"found a tag, expected a plain value"};function Sr(e,t){let n=a=>t.resolve(a),o=new Lt,r=Gs(e,{lineCounter:o,prettyErrors:!1,stringKeys:!0}),i=a=>{let{line:A,col:c}=o.linePos(a);return t.place(Math.max(A,1),Math.max(c,1))};for(let{code:a,message:A,pos:c}of[...r.errors,...r.warnings])throw new m(i(c[0]),Wh[a]?.(e.slice(c[0]),A)??A);let s=(a,A)=>{let c=i(a?.range?.[0]??A),l=f=>({where:c,resolve:n,value:f});if(a===null)return l(null);if(me(a)){let f=new Map;for(let{key:u,value:I}of a.items){let d=u.range[0],g=String(u.value);f.set(g,{where:i(d),item:s(I,d)})}return l(f)}if(Ee(a))return l(a.items.map(f=>s(f,A)));if(R(a)){let f=a.value;if(f===null||["boolean","number","string"].includes(typeof f))return l(f)}throw new m(c,"found an alias or a tag, expected a plain value")};return s(r.contents,0)}function X(e,t,n){throw new m(e.where,`${t}: ${yr(e)}, expected ${n}`)}function kc(e,t){return typeof e=="number"&&e>=t.min&&(t.below?e<t.max:e<=t.max)}function Rc(e){return`from ${e.min} to ${e.below?"below ":""}${e.max}`}function re(e){return(t,n)=>kc(t.value,e)?t.value:X(t,n,`a number ${Rc(e)}`)}function Ce(e){return(t,n)=>kc(t.value,e)&&Number.isInteger(t.value)?t.value:X(t,n,`a whole number ${Rc(e)}`)}function In(){return(e,t)=>typeof e.value=="boolean"?e.value:X(e,t,"true or false")}function fe(...e){return(t,n)=>e.find(o=>o===t.value)??X(t,n,e.join(" or "))}function ao(e,t){return(n,o)=>typeof n.value=="string"&&e.test(n.value)?n.value:X(n,o,t)}function $e(e){return(t,n)=>t.value===null?null:e(t,n)}function js(e){return(t,n)=>Array.isArray(t.value)&&t.value.length>0?t.value.map(o=>e(o,n)):X(t,n,"a list of at least one value")}function Ao(e){let t=js(e);return(n,o)=>{let r=t(n,o),i=r.find((s,a)=>r.indexOf(s)!==a);if(i===void 0)return r;throw new m(n.where,`${o}: found ${b(String(i))} twice, expected different values`)}}function Z(e,t){let n=Object.keys(e);return(o,r)=>{if(!(o.value instanceof Map))return X(o,r,`a mapping of ${n.join(", ")}`);for(let[s,a]of o.value)if(!n.includes(s))throw new m(a.where,`${Hs(s,n)} of ${r}`);let i={};for(let s of n){let a=o.value.get(s);if(!a){if(t===void 0||!(s in t))throw new m(o.where,`${r}: the key "${s}" is missing`);i[s]=t[s];continue}i[s]=e[s](a.item,`${r}.${s}`)}return i}}function dn(e,t){return(n,o)=>{let{value:r}=n,i=r instanceof Map?Object.keys(e).filter(s=>r.has(s)):[];return i.length===1?e[i[0]](n,o):X(n,o,t)}}function Hs(e,t){return`found the unknown key "${b(e)}", expected one of the keys ${t.join(", ")}`}var zh=re({min:-1e30,max:1e30}),Vh=(e,t)=>{let n="null or [low, high], low below high";if(!Array.isArray(e.value)||e.value.length!==2)return X(e,t,n);let[o,r]=e.value.map(i=>zh(i,t));if(o<r)return[o,r];throw new m(e.where,`${t}: found [${o}, ${r}], expected ${n}`)},Xh=(e,t)=>{let{value:n}=e;if(typeof n!="string"||n===""||n==="table:")return X(e,t,"rows, table:FILE or a checkpoint");if(n==="rows")return n;let o=n.startsWith("table:")?"table:":"";return o+e.resolve(n.slice(o.length))};function Dc(e,t){return t.kind==="boolean"&&t.words?t.words.key:jn(e)}function Zh(e){switch(e.kind){case"number":return re(e);case"integer":return Ce(e);case"boolean":return e.words?fe(e.words.yes,e.words.no):In();case"choice":return fe(...e.of);case"range":return $e(Vh)}}function br({own:e,policy:t}){let n=new Map(Object.entries(e).map(([o,r])=>[Dc(o,r),Zh(r)]));return t===null&&n.set("policy",Xh),n}var Js=[...new Set(ke.flatMap(e=>[...br(e).keys()]))];function Tc(e){let t=e;return Object.fromEntries(Object.entries(N(e).own).map(([n,o])=>{let r=t[Dc(n,o)];return[n,o.kind==="boolean"&&o.words?r===o.words.yes:r]}))}var hn=4;var Nc=["published_protocol"],_c=["batch","steps","input","hidden","mdp","evaluate","observers","log_every","evaluate_every","checkpoint_every","kernels","on_divergence","inadmissible"];function We(e){let{target_update:t,learning_rates:n}=e,[o,r]="polyak"in t?[t.polyak,t.every]:[1,t.copy_every];return{algorithm:e.algorithm,...Tc(e),gamma:e.gamma,tau:o,targetEvery:r,huber:e.huber,initialisation:e.initialisation,learningRate:e.learning_rate,...n&&{learningRates:n},schedule:{warmUp:e.warm_up_steps,decay:e.learning_rate_decay,steps:e.steps},beta1:e.beta1,beta2:e.beta2,epsilon:e.epsilon,weightDecay:e.weight_decay,maxNorm:e.max_norm??1/0}}function Mc({input:e,hidden:t},n){let{actions:o}=n;if("dense"in e){if(!("features"in n))throw new m("input","found {dense: true}, but the states are numbered: expected {embedding: n}");return{input:{kind:"dense",features:n.features},hidden:t,actions:o}}if(!("states"in n))throw new m("input",`found {embedding: ${e.embedding}}, but the data are ${n.features} features a row: expected {dense: true}`);return{input:{kind:"embedding",states:n.states,width:e.embedding},hidden:t,actions:o}}var Lc=["icu-sepsis","mdp"];function Fc(e,t){return e.mdp_sha256===null?"unknown":e.mdp_sha256!==t.sha256?"other":e.declared?"declared":"mdp"}function vr(e){return e==="mdp"||e==="declared"}function Oc(e,t=null){return{mdp:null,declared:`exact by declaration: ${t===null?"the data do not say that their states are the MDP's, the user does":`the data say that their states are those of another MDP (mdp_sha256 ${t.slice(0,12)}\u2026), the user that they are this one's`}`,other:"no exact score applies: the data are of another MDP, by their mdp_sha256",unknown:"no exact score applies: nothing says whose states the data's are (they hold no mdp_sha256); where they are ICU-Sepsis's, declare it by --states-are icu-sepsis (data/README.md)"}[e]}var mn=3,Uc=["format","name","algorithm","alpha","gamma","tau","double_dqn","learning_rate","warm_up_steps","learning_rate_decay","beta1","beta2","epsilon","weight_decay","max_norm","batch","steps","support","target_range","policy_network","embedding","hidden","seeds","mdp","dataset","log_every","evaluate_every","checkpoint_every","kernels","on_divergence","inadmissible"];function qs(e,t){return new Map(Object.entries(t).map(([n,o])=>[n,{where:e.where,item:{...e,value:o}}]))}var xr={tau:{key:"target_update",check:re({min:0,max:1}),value:e=>qs(e,{polyak:e.value,every:1}),words:e=>`target_update: {polyak: ${e}, every: 1}`},double_dqn:{key:"target",check:In(),value:({value:e})=>e===!0?"double":"single",words:e=>`target: ${e===!0?"double":"single"}`},embedding:{key:"input",check:Ce({min:1,max:4096}),value:e=>qs(e,{embedding:e.value}),words:e=>`input: {embedding: ${e}}`}},em={learning_rates:null,huber:!1,initialisation:"xavier",evaluate:"exact"},Ks=Object.keys(xr);function Gc(e){return Ks.find(t=>xr[t].key===e)??e}function Pc(e,t){return new Map(Array.from(e,([n,o])=>{if(!Object.hasOwn(xr,n))return[n,o];let{key:r,check:i,value:s,words:a}=xr[n],{item:A}=o;if(t)throw new m(o.where,`found "${n}", a word of format ${mn}, expected ${a(A.value)}`);return i(A,n),[r,{...o,item:{...A,value:s(A)}}]}))}function jc(e){let{where:t,item:n}=e.get("format"),o=qs(n,{...em,observers:[{...n,value:"published_protocol"}]});return new Map([...Array.from(o,([r,i])=>[r,{...i,where:t}]),...e])}var Ys=Ce({min:0,max:2**32-1}),En=Ce({min:1,max:2**31-1}),Jc=Ce({min:1,max:4096}),kr={min:0,max:1},qc=re({min:0,max:1}),tm=Z({behaviour:fe("clinician","random","random-admissible"),episodes:Ce({min:1,max:1e7}),seed:Ys}),$s=(e,t)=>typeof e.value!="string"||e.value===""?X(e,t,"the path of a file"):e.resolve(e.value),Kc=Z({path:$s}),nm=Z({path:$s,states:fe(...Lc)}),om=(e,t)=>typeof e.value=="string"&&e.value!==""?e.resolve(e.value):X(e,t,"the folder of a cohort: name one by --cohort DIR"),rm=Z({cohort:om}),im=(e,t)=>{let n=o=>e.value instanceof Map&&e.value.has(o);return n("cohort")?rm(e,t):n("path")?e.value.size>1?nm(e,t):Kc(e,t):tm(e,t)},sm=Ce({min:1,max:65536}),am=(e,t)=>e.value==="full"?"full":(typeof e.value=="string"&&X(e,t,"full or a whole number"),sm(e,t)),Hc=re({min:1e-9,max:1}),Am=dn({count:Z({count:Ce({min:1,max:2**32-1})}),share:Z({share:Hc}),relative:Z({relative:Hc})},"null, {count: k}, {share: p} or {relative: t}"),cm=dn({polyak:Z({polyak:re(kr),every:En}),copy_every:Z({copy_every:En})},"{polyak: rate, every: steps} or {copy_every: steps}"),lm=(e,t)=>e.value===!0?!0:X(e,t,"true"),fm=dn({embedding:Z({embedding:Jc}),dense:Z({dense:lm})},"{embedding: features} or {dense: true}"),Yc="{held_out: {share: p, seed: n}}",$c="{held_out: {path: FILE}}",um=`${Yc}, ${$c} or {validation: {on_out_of_range: warn or fail}}`,gm=dn({held_out:Z({held_out:dn({share:Z({share:re({min:.01,max:.99}),seed:Ys}),path:Kc},"{share: p, seed: n} or {path: FILE}")}),validation:Z({validation:Z({on_out_of_range:fe("warn","fail")})})},`exact, none, ${um}`),Im=(e,t)=>e.value==="exact"||e.value==="none"?e.value:gm(e,t),dm=(e,t)=>Array.isArray(e.value)&&e.value.length===0?[]:Ao(fe(...Nc))(e,t),hm=(e,t)=>e.value instanceof Map?Object.fromEntries(Array.from(e.value,([n,o])=>[n,qc(o.item,`${t}.${n}`)])):X(e,t,"null or a mapping of networks to learning rates"),mm=new Map([[1,"support, policy_network, warm_up_steps, learning_rate_decay and more"],[2,"target_range and more"]]),Rr={format:(e,t)=>{if(e.value===hn||e.value===mn)return hn;let n=mm.get(e.value),o=n?`which asks for ${n} too: see configs/cql.yaml`:"the format this version reads";return X(e,t,`${hn}, ${o}`)},name:ao(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,"up to 64 letters, digits, dots, - and _"),algorithm:fe(...ke.map(({name:e})=>e)),gamma:re(kr),target_update:cm,learning_rate:qc,learning_rates:$e(hm),warm_up_steps:Ce({min:0,max:2**31-1}),learning_rate_decay:fe("none","cosine","linear"),beta1:re({...kr,below:!0}),beta2:re({...kr,below:!0}),epsilon:re({min:1e-30,max:1}),weight_decay:re({min:0,max:1e6}),max_norm:$e(re({min:1e-30,max:1e30})),huber:In(),batch:am,steps:En,support:$e(Am),policy_network:fe("online","target"),input:fm,hidden:js(Jc),initialisation:fe("xavier","orthogonal"),seeds:Ao(Ys),mdp:$e($s),dataset:im,evaluate:Im,observers:dm,log_every:En,evaluate_every:En,checkpoint_every:En,kernels:$e(ao(/^[A-Za-z0-9_-]+$/,"the name of a kernel variant, or null")),on_divergence:fe("fail","continue"),inadmissible:fe("mean","terminate")};function Em(e){let{algorithm:t,support:n,policy_network:o,learning_rates:r,huber:i,batch:s}=e,a=We(e),{nets:A,passes:c,policy:l}=N(e),f=A(a),u=[];n!==null&&c.every(({network:g})=>g==="online")&&u.push(["support",`found a rule, expected null with algorithm ${t}, which values no actions`]);let I=f.find(g=>g.name===l?.net);o==="target"&&!I?.hasTarget&&u.push(["policy_network",`found "target", expected online with algorithm ${t}, which trains no other`]);let d=Object.keys(r??{}).find(g=>f.every(h=>h.name!==g));if(d!==void 0){let g=f.map(h=>h.name).join(", ");u.push(["learning_rates",`found "${d}", expected networks of algorithm ${t}: ${g}`])}return i&&s==="full"&&u.push(["huber","found true, expected false with batch: full, on which it has no form"]),u}function Wc(e,t){let{warm_up_steps:n,steps:o,observers:r,evaluate:i,dataset:s}=e,a=n>=o?[["warm_up_steps",`found ${n}, expected fewer than the ${o} steps`]]:[];a.push(...Em(e)),r.length>0&&i!=="exact"&&a.push(["observers",`found ${r.join(", ")}, expected [] unless evaluate is exact: they look on at exact evaluations`]),typeof i!="string"&&"validation"in i&&!("cohort"in s)&&a.push(["evaluate",`found validation, which cohorts have, but dataset is none: expected ${Yc} or ${$c}, or a cohort`]);for(let[A,c]of a)throw new m(t(A),`${A}: ${c}`)}function zc(e){return new Map(e.flatMap(t=>[...t]))}var Vc=Object.keys(Rr),[Xc,Zc]=[Vc.slice(0,3),Vc.slice(3)],wm=[...Xc,...Js,...Zc];function Ws(e,t=[]){if(!(e.value instanceof Map))throw new m(e.where,`${yr(e)}, expected a mapping of keys to values`);let n=e.value,o=n.get("format")?.item.value,r=[...t,...o===mn?Uc:wm];for(let[i,s]of n)if(!(r.includes(i)||Ks.includes(i)))throw new m(s.where,Hs(i,r));return Pc(n,o===hn)}function pm(e,{algorithm:t,own:n}){for(let[o,{where:r}]of e){if(!Js.includes(o)||n.has(o))continue;let i=n.size===0?"none of its own":Array.from(n.keys()).join(", ");throw new m(r,`${o}: algorithm ${t} does not have it; it has ${i}`)}}function zs(e,t){let n=zc(e),o=n.get("format")?.item.value===mn,r=o?jc(n):n,i={},s=(u,I)=>{let d=r.get(u);if(d)i[u]=I(d.item,u);else{let g=o?Gc(u):u;throw new m(t,`the key "${g}" is missing`)}};for(let u of Xc)s(u,Rr[u]);let a=N(i),A=br(a),c=zc(e.slice(e.findLastIndex(u=>u.has("algorithm")))),l=new Map([...c].filter(([,{item:u}])=>Array.isArray(u.value)));pm(o?l:c,{algorithm:a.name,own:A});for(let[u,I]of A)s(u,I);for(let u of Zc)s(u,Rr[u]);let f=i;return Wc(f,u=>r.get(u).item.where),f}function el(e,t){let n=Sr(e,{place:()=>t,resolve:o=>o});return zs([Ws(n)],t)}var Oe=new Uint32Array(1024);for(let e=0;e<256;e++){let t=e;for(let n=0;n<8;n++)t=t&1?t>>>1^3988292384:t>>>1;Oe[e]=t}for(let e=256;e<Oe.length;e++)Oe[e]=Oe[e-256]>>>8^Oe[Oe[e-256]&255];function yt(e,t=0){let n=~t,o=0;for(;o+4<=e.length;o+=4)n^=e[o]|e[o+1]<<8|e[o+2]<<16|e[o+3]<<24,n=Oe[768+(n&255)]^Oe[512+(n>>>8&255)]^Oe[256+(n>>>16&255)]^Oe[n>>>24];for(;o<e.length;o++)n=n>>>8^Oe[(n^e[o])&255];return~n>>>0}var Ft={F64:Float64Array,F32:Float32Array,I32:Int32Array,U32:Uint32Array,U8:Uint8Array},Dr="crc32",Cm=1e8,tl=e=>new Uint8Array(e.buffer,e.byteOffset,e.byteLength),ol=e=>e.toString(16).padStart(8,"0"),Vs=new TextEncoder,Tr=(e,t)=>e<t?-1:e>t?1:0;function rl(e,t,n){return ol(yt(n,yt(Vs.encode(JSON.stringify([e,t.dtype,t.shape])))))}function il(e){let t=Object.entries(e).sort(([n],[o])=>Tr(n,o));return ol(yt(Vs.encode(JSON.stringify(t))))}function Bm([e,{dtype:t,data_offsets:[n,o]}],[r,{dtype:i,data_offsets:[s,a]}]){let A=c=>Ft[c].BYTES_PER_ELEMENT;return n-s||o-a||A(i)-A(t)||Tr(e,r)}function sl(e,t={}){if(Dr in t||e.has("__metadata__"))throw new RangeError(`Cannot use the names ${Dr} and __metadata__: they are reserved`);let n=[...e].sort(([u,I],[d,g])=>g.data.BYTES_PER_ELEMENT-I.data.BYTES_PER_ELEMENT||Tr(u,d)),o=[],r=[],i=0;for(let[u,{shape:I,data:d}]of n){if(I.reduce((w,p)=>w*p,1)!==d.length)throw new RangeError(`Cannot shape ${u}: ${d.length} elements as (${I})`);let g=Object.keys(Ft).find(w=>d instanceof Ft[w]),h=i+d.byteLength,E={dtype:g,shape:I,data_offsets:[i,h]};o.push([u,E]),r.push(rl(u,E,tl(d))),i=h}r.push(il(t));let s=Object.entries({...t,[Dr]:r.join(" ")}).sort(([u],[I])=>Tr(u,I)),a=Object.fromEntries([["__metadata__",Object.fromEntries(s)],...o]),A=Vs.encode(JSON.stringify(a)),c=8+Math.ceil(A.length/8)*8,l=new Uint8Array(c+i).fill(32,8,c);new DataView(l.buffer).setBigUint64(0,BigInt(c-8),!0),l.set(A,8);let f=c;for(let[,{data:u}]of n)l.set(tl(u),f),f+=u.byteLength;return l}function Xs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function nl(e){return Number.isSafeInteger(e)&&e>=0}function Qm(e,t){let n=new DataView(e.buffer,e.byteOffset,e.byteLength),o=e.length<8?1/0:Number(n.getBigUint64(0,!0));if(o>Cm||8+o>e.length){let i=`${e.length} bytes cannot hold the header`;throw new m(t,`${i}: cut short, or no safetensors file`)}let r;try{let i=new TextDecoder("utf-8",{fatal:!0}).decode(e.subarray(8,8+o));r=JSON.parse(i)}catch{throw new m(t,"the safetensors header is not JSON: the file is damaged")}if(!Xs(r))throw new m(t,"the safetensors header is no JSON object");return{header:r,start:8+o}}function ym(e,t){let n=e??{};if(!(Xs(n)&&Object.values(n).every(r=>typeof r=="string")))throw new m(`${t}: __metadata__`,"expected a map of strings");return n}function Sm(e,t){let n=A=>new m(t,A);if(!Xs(e))throw n("expected dtype, shape and data_offsets");let{dtype:o,shape:r,data_offsets:i,...s}=e;if(Object.keys(s).length>0)throw n(`unknown key ${b(Object.keys(s)[0])}`);if(typeof o!="string"||!Object.hasOwn(Ft,o))throw n(`dtype ${b(JSON.stringify(o)??"missing")}, expected ${Object.keys(Ft).join(", ")}`);if(!Array.isArray(r)||!r.every(nl))throw n(`shape ${b(JSON.stringify(r)??"missing")}, expected a list of sizes`);if(!Array.isArray(i)||i.length!==2||!i.every(nl))throw n(`data_offsets ${b(JSON.stringify(i)??"missing")}, expected [begin, end]`);let a=r.reduce((A,c)=>A*c,1)*Ft[o].BYTES_PER_ELEMENT;if(i[1]-i[0]!==a)throw n(`${i[1]-i[0]} bytes, expected ${a} for ${o} (${b(String(r))})`);return e}function al(e,t,n={}){let{header:o,start:r}=Qm(e,t),{__metadata__:i,...s}=o,{[Dr]:a,...A}=ym(i,t),c=Object.entries(s).map(([d,g])=>[d,Sm(g,`${t}: ${b(d)}`)]).sort(Bm),l=a?.split(" ");if(l?l.length!==c.length+1:n.requireChecksums)throw new m(`${t}: __metadata__`,"expected a CRC-32 of every tensor");let u=new Map,I=0;for(let[d,[g,h]]of c.entries()){let[E,w]=h.data_offsets,p=`${t}: ${b(g)}`;if(E!==I)throw new m(p,`begins at byte ${E} of the data, expected ${I}`);if(r+w>e.length){let Q=`its bytes end at ${r+w}, the file at ${e.length}`;throw new m(p,`${Q}: the file is cut short`)}let B=e.slice(r+E,r+w);if(l&&rl(g,h,B)!==l[d])throw new m(p,"does not match its CRC-32: the file is damaged");u.set(g,{shape:h.shape,data:new Ft[h.dtype](B.buffer)}),I=w}if(r+I!==e.length)throw new m(t,`${e.length-r-I} bytes after the last tensor, expected none`);if(l&&il(A)!==l.at(-1))throw new m(`${t}: __metadata__`,"does not match its CRC-32: damaged file");return{tensors:u,metadata:A}}function it(e){return[e.input.kind==="embedding"?e.input.width:e.input.features,...e.hidden,e.actions]}function Ae(e){let t=[],n=0,o=(i,...s)=>{let a=s.reduce((A,c)=>A*c,1);t.push({name:i,shape:s,offset:n,size:a}),n+=a};e.input.kind==="embedding"&&o("state_embedding.weight",e.input.states,e.input.width);let r=it(e);for(let i=0;i+1<r.length;i++)o(`network.${2*i}.weight`,r[i+1],r[i]),o(`network.${2*i}.bias`,r[i+1]);return t}function ze(e){let t=Ae(e).at(-1);return t.offset+t.size}function Ue(e,t){let n=0;return N(e).nets(e).map(o=>{let r=o.outputs==="actions"?t:{...t,actions:1},i={...o,shape:r,offset:n,size:ze(r)};return n+=i.size,i})}function Nr(e,t){let n=Ue(e,t).at(-1);return n.offset+n.size}function Zs(e,t,n){let o=Ue(e,t).find(r=>r.name===n);if(!o)throw new RangeError(`Cannot find a network ${n} of ${e.algorithm}`);return o}function ea(e,t){let n=Ue(e,t);return n.flatMap(o=>Ae(o.shape).map(r=>({...r,name:n.length===1?r.name:`${o.name}.${r.name}`,offset:o.offset+r.offset})))}function bm(e,t,n){let o=0;for(let r=0;r<n.inner;r++)o+=e[n.i+r]*t[n.j+r];return o}function Al(e,t,n){let{rows:o,columns:r,inner:i}=n,s=new Float64Array(o*r),a=o-o%2,A=r-r%4;for(let c=0;c<a;c+=2){let l=c*i,f=l+i;for(let u=0;u<A;u+=4){let I=u*i,d=I+i,g=d+i,h=g+i,E=0,w=0,p=0,B=0,Q=0,y=0,S=0,C=0;for(let T=0;T<i;T++){let j=e[l+T],k=e[f+T],D=t[I+T],V=t[d+T],ee=t[g+T],ie=t[h+T];E+=j*D,w+=j*V,p+=j*ee,B+=j*ie,Q+=k*D,y+=k*V,S+=k*ee,C+=k*ie}let v=c*r+u;s[v]=E,s[v+1]=w,s[v+2]=p,s[v+3]=B,s[v+r]=Q,s[v+r+1]=y,s[v+r+2]=S,s[v+r+3]=C}}for(let c=0;c<o;c++){let l=c<a?A:0;for(let f=l;f<r;f++)s[c*r+f]=bm(e,t,{i:c*i,j:f*i,inner:i})}return s}function vm(e,t){let n=Ae(e),o=e.input.kind==="embedding"?1:0,r=it(e),i=s=>new Float64Array(t.subarray(n[s].offset,n[s].offset+n[s].size));return r.slice(1).map((s,a)=>({weight:i(o+2*a),bias:i(o+2*a+1),inputs:r[a],outputs:s}))}function xm(e,t,n){if(e.input.kind==="dense"){if(n.length%e.input.features!==0)throw new RangeError(`Cannot read rows of ${e.input.features} features: found ${n.length} numbers`);return new Float64Array(n)}let{states:o,width:r}=e.input,i=new Float64Array(n.length*r);return n.forEach((s,a)=>{if(!(Number.isInteger(s)&&s>=0&&s<o))throw new RangeError(`Cannot embed state ${s}: the network has ${o} states`);i.set(t.subarray(s*r,(s+1)*r),a*r)}),i}function cl(e,t){let{weight:n,bias:o,inputs:r,outputs:i}=t,s=e.length/r,a=Al(e,n,{rows:s,columns:i,inner:r});for(let A=0;A<s;A++)for(let c=0;c<i;c++)a[A*i+c]+=o[c];return a}function km(e){for(let t=0;t<e.length;t++)e[t]<0&&(e[t]=0);return e}function ll(e,t,n){let o=vm(e,t),r=[xm(e,t,n)];for(let i of o.slice(0,-1))r.push(km(cl(r.at(-1),i)));return{activations:r,q:cl(r.at(-1),o.at(-1))}}function Ot(e,t,n){return ll(e,t,n).q}var O=40,_r=["targetRate","beta1","restOfBeta1","beta2","restOfBeta2","maxNorm","epsilon","decay","gamma","lowest","highest","huber","targetEvery","seed","offset","count","policy","byTransition","weights"],ta=24;function Mr(e){let t=Object.keys(N(e).words(e));return Object.fromEntries([..._r.map((n,o)=>[n,o]),...t.map((n,o)=>[n,ta+o])])}function Lr({hyper:e,seed:t,slice:n},{hasTarget:o,infinity:r,places:i}){let{targetRange:s}=e,[a,A]=s??[-1/0,1/0],c=I=>Number.isFinite(I)?I:Math.sign(I)*r,l=new Float32Array(O),f=new Uint32Array(l.buffer);l.set([o?e.tau:0,e.beta1,1-e.beta1,e.beta2,1-e.beta2,Number.isFinite(e.maxNorm)?e.maxNorm:0,e.epsilon,e.weightDecay,e.gamma,a,A,Number(e.huber??!1),e.targetEvery??1].map(c)),f.set([t,n.offset,n.count],_r.indexOf("seed"));for(let[I,d]of Object.entries(i??{}))f[_r.indexOf(I)]=d;let u=Object.values(N(e).words(e));return l.set(u.map(c),ta),f}function Fr(e,t){let n=new Float32Array(Uint32Array.from(t).buffer),o=_r.indexOf("seed");return Object.fromEntries(Object.entries(Mr(e)).map(([r,i])=>[r,i>=o&&i<ta?t[i]:n[i]]))}function wn({metrics:e}){return 4*Math.ceil((1+e.length)/4)}function Or({metrics:e},t){let n=t[0];return Object.fromEntries(e.map(({name:o,over:r},i)=>{let s=t[1+i];return[o,n===0?NaN:r==="max"?s:s/n]}))}var pn=1;function fl(e,t){if(e===pn)return;let n=typeof e=="number"&&e>pn;throw new m(t,n?`format ${e}, this version reads formats up to ${pn}: use a newer version`:`format ${b(JSON.stringify(e)??"missing")}, expected ${pn}`)}function Gr({data:e,config:t},n){return e!==void 0?Fc(e,n):"behaviour"in t.dataset?"mdp":"unknown"}function St(e){let{state:t,config:n,shape:o,support:r}=e,i=We(n),{policy:s,name:a}=N(i);if(!s)throw new m(n.name,`${a} evaluates a policy: it has none of its own to score`);let A=n.policy_network==="target"?t.target:t.parameters,{shape:c,offset:l,size:f}=Zs(i,o,s.net),u=A.subarray(l,l+f),{among:I}=s;if(!I)return{shape:c,parameters:u,allowed:r?.allowed};let d=Zs(i,o,I.net),g=I.threshold(i),h=t.parameters.subarray(d.offset,d.offset+d.size),{input:E,actions:w}=o,p=y=>{let S=Ot(d.shape,h,y),C=S.length/w;return Uint32Array.from({length:C},(v,T)=>Gn(S.subarray(T*w,(T+1)*w),g))};if(E.kind==="dense")return{shape:c,parameters:u,among:p};let B=Uint16Array.from({length:E.states},(y,S)=>S),Q=p(B).map((y,S)=>r?(y&r.allowed[S])>>>0||r.allowed[S]:y);return{shape:c,parameters:u,allowed:Q}}var ul=2**32-1,na="metric_sums",oa="support.allowed",ra="support.fallback",ia=[["parameters",""],["target","target."],["firstMoment","exp_avg."],["secondMoment","exp_avg_sq."]];function gl(e){let{state:t,shape:n,seed:o,config:r,support:i,data:s,cohort:a,endedAt:A}=e,c=new Map,l=We(r);for(let[u,I]of ia)for(let{name:d,shape:g,offset:h,size:E}of ea(l,n)){let w=t[u].subarray(h,h+E);c.set(I+d,{shape:g,data:w})}let{metricSums:f}=t;if(c.set(na,{shape:[f.length],data:f}),i){let{allowed:u,fallback:I}=i;c.set(oa,{shape:[u.length],data:u}),c.set(ra,{shape:[I.length],data:I})}return sl(c,{format:String(pn),step:String(t.step),diverged_at:JSON.stringify(t.divergedAt),seed:String(o),network:JSON.stringify(n),config:JSON.stringify(r),...s&&{data:JSON.stringify(s)},...a&&{cohort:JSON.stringify(a)},...A!==void 0&&{ended_at:String(A)}})}var Rm={F32:Float32Array,U32:Uint32Array,U8:Uint8Array};function Ur(e,t,n){let o=`${n.where}: ${t}`,r=e.get(t);if(!r)throw new m(o,"tensor is missing");let{shape:i,data:s}=r;if(!(s instanceof Rm[n.type]))throw new m(o,`expected type ${n.type}`);if(n.shape&&String(n.shape)!==String(i))throw new m(o,`shape (${b(String(i))}), expected (${n.shape})`);return e.delete(t),s}function Dm(e,{hyper:t,shape:n,where:o}){let r=n.hidden.length+1;if(2*r*ia.length>e.size)throw new m(`${o}: network`,`a network of ${r} layers, expected that of the file's ${e.size} tensors`);let i=ea(t,n),s=ia.map(([A,c])=>{let l=i.map(({name:f,shape:u})=>Ur(e,c+f,{shape:u,type:"F32",where:o}));return[A,l]}),a=Nr(t,n);return Object.fromEntries(s.map(([A,c])=>{let l=new Float32Array(a);return c.forEach((f,u)=>l.set(f,i[u].offset)),[A,l]}))}function Tm(e,{hyper:t,where:n}){let o=Ur(e,na,{shape:null,type:"F32",where:n}),r=wn(N(t));if([0,r].includes(o.length))return o;throw new m(`${n}: ${na}`,`shape (${o.length}), expected (${r})`)}function Nm(e,{input:t,actions:n},o){let r=[t.kind==="embedding"?t.states:0],i=Ur(e,oa,{shape:r,type:"U32",where:o}),s=Ur(e,ra,{shape:r,type:"U8",where:o}),a=i.findIndex(l=>l===0||n<32&&l>>>n!==0);if(a>=0){let l=`${o}: ${oa}[${a}]`;throw new m(l,`${i[a]}, expected bits of the ${n} actions`)}let A=s.findIndex(l=>l>dt.unseen);if(A<0)return{allowed:i,fallback:s};let c=`${o}: ${ra}[${A}]`;throw new m(c,`${s[A]}, expected 0 to ${dt.unseen}`)}function _m(e){let{input:t,hidden:n,actions:o}=e??{},r=[o,...Array.isArray(n)?n:[void 0]];return t?.kind==="embedding"?r.push(t.states,t.width):r.push(t?.kind==="dense"?t.features:void 0),r.every(i=>Number.isSafeInteger(i)&&i>0)}function Mm(e){let{sha256:t,mdp_sha256:n,declared:o,named_mdp_sha256:r}=e??{},i=s=>typeof s=="string"&&/^[0-9a-f]{64}$/.test(s);return i(t)&&(n===null||i(n))&&typeof o=="boolean"&&(r===void 0||i(r))}function Pr(e,t){let{tensors:n,metadata:o}=al(e,t),r=g=>{try{return JSON.parse(o[g])}catch{throw new m(`${t}: ${g}`,"found no such metadata, expected a checkpoint")}},i=(g,h=0)=>{let E=r(g);if(Number.isInteger(E)&&E>=h&&E<=ul)return E;let w=`expected a whole number from ${h} to ${ul}`;throw new m(`${t}: ${g}`,`found ${b(o[g])}, ${w}`)};fl(r("format"),t);let s=r("network");if(!_m(s))throw new m(`${t}: network`,`found ${b(o.network)}, expected its sizes`);let a=el(o.config??"",`${t}: config`),A=We(a),c=Dm(n,{hyper:A,shape:s,where:t}),l=Tm(n,{hyper:A,where:t}),f=a.support===null?void 0:Nm(n,s,t),u=o.data===void 0?void 0:r("data");if(u!==void 0&&!Mm(u))throw new m(`${t}: data`,`found ${o.data}, expected the data's hashes`);let I=o.cohort===void 0?void 0:QA(r("cohort"),`${t}: cohort`),[d]=n.keys();if(d!==void 0)throw new m(`${t}: ${b(d)}`,"found an unknown tensor");return{shape:s,seed:i("seed"),config:a,support:f,data:u,cohort:I,endedAt:o.ended_at===void 0?void 0:i("ended_at",1),state:{...c,metricSums:l,step:i("step"),divergedAt:r("diverged_at")===null?null:i("diverged_at",1)}}}var _={none:0,terminated:1,truncated:2};function dl(e,t){return Array.from({length:t},(n,o)=>e.subarray(o*t,(o+1)*t))}function Il(e,t,n){for(let o=0;o<4;o++){let r=e[n+o];for(let i=0;i<o;i++)r-=e[n+i]*t[i][n+o];e[n+o]=r/t[o][n+o]}}function Lm([e,t],n,o){Il(e,n,o),Il(t,n,o);let[r,i,s,a]=n,[A,c,l,f]=[e[o],e[o+1],e[o+2],e[o+3]],[u,I,d,g]=[t[o],t[o+1],t[o+2],t[o+3]];for(let h=o+4;h<e.length;h++){let E=r[h],w=i[h],p=s[h],B=a[h];e[h]-=A*E+c*w+l*p+f*B,t[h]-=u*E+I*w+d*p+g*B}}function Fm(e,t,n){let o=e[n]/t[n];if(e[n]=o,o!==0)for(let r=n+1;r<e.length;r++)e[r]-=o*t[r]}function sa(e,t){let n=t,o=dl(e,n),r=new Float64Array(n);for(let i=0;i<n;i+=4){let s=Math.min(i+4,n);for(let A=i+1;A<s;A++)for(let c=i;c<A;c++)Fm(o[A],o[c],c);let a=o.slice(i,s);for(let A=s;A<n;A+=2)Lm([o[A],o[A+1]??r],a,i)}return{order:t,lu:e}}function co(e,t){let n=t.length,o=e.slice(),r=dl(o,n),i=t.slice();for(let s=0;s<n;s++){let a=r[s],A=i[s];for(let c=s+1;c<n;c++)A+=a[c];a[s]=A;for(let c=s+1;c<n;c++){let l=r[c],f=l[s]/A;if(l[s]=-f,f!==0){for(let u=s+1;u<n;u++)l[u]+=f*a[u];i[c]+=f*i[s]}}for(let c=s+1;c<n;c++)a[c]=-a[c]}return{order:n,lu:o}}function st({order:e,lu:t},n){let o=n.slice();for(let r=0;r<e;r++){let i=o[r];for(let s=0;s<r;s++)i-=t[r*e+s]*o[s];o[r]=i}for(let r=e-1;r>=0;r--){let i=o[r];for(let s=r+1;s<e;s++)i-=t[r*e+s]*o[s];o[r]=i/t[r*e+r]}return o}function hl({order:e,lu:t},n){let o=n.slice();for(let r=0;r<e;r++){o[r]/=t[r*e+r];for(let i=r+1;i<e;i++)o[i]-=t[r*e+i]*o[r]}for(let r=e-1;r>=0;r--)for(let i=0;i<r;i++)o[i]-=t[r*e+i]*o[r];return o}function aa({live:e,transition:t},n){let o=Uint8Array.from(n,i=>i?1:0),r=Array.from(o.keys()).filter(i=>o[i]);for(let i=r.pop();i!==void 0;i=r.pop())for(let s=0;s<e;s++)o[s]||t[s*e+i]===0||(o[s]=1,r.push(s));return o}function ml(e){let{live:t,transition:n,exit:o,reward:r,ending:i}=e,s=aa(e,r.map(d=>d===0?0:1)),a=i.map((d,g)=>d||s[g]?0:1),A=aa(e,o.map((d,g)=>d>0||a[g]?1:0)),c=aa(e,A.map(d=>1-d)),l=a.map((d,g)=>d|c[g]),f=n.map((d,g)=>l[Math.floor(g/t)]?0:d),u=co(f,o.map((d,g)=>l[g]?1:d));return st(u,r.map((d,g)=>l[g]?0:d)).map((d,g)=>c[g]?NaN:d)}function Om(e){return{fluid:Math.floor(e/5),vasopressor:e%5}}function Aa(e){let{fluid:t,vasopressor:n}=Om(e);return`fluid ${t}, vasopressor ${n}`}var A4=Array.from({length:5*5},(e,t)=>Aa(t));function jr(e,t){let n=e.actions===5*5?` (${Aa(t.action)})`:"",o=[];for(let r=0;r<e.actions;r++)e.admissible[t.state*e.actions+r]&&o.push(r);return new m("policy",`takes inadmissible action ${t.action}${n} in state ${t.state} with probability ${t.probability}, expected only ${o.join(", ")} there; "mean" and "terminate" allow inadmissible actions`)}function El(e,t,n){let{live:o,actions:r}=e;for(let i=0;i<o;i++){let s=0;for(let a=0;a<r;a++){let A=t[i*r+a];if(!(A>=0&&A<=1+n))return{place:`[${i},${a}]`,fault:`probability ${A}, expected 0 to 1`};s+=A}if(!(Math.abs(s-1)<=n)){let a=`probabilities of state ${i} sum to ${s}, expected 1`;return{place:`[${i}]`,fault:a}}}return null}function Hr(e,t){let n=e.states*e.actions;if(t.length!==n)throw new RangeError(`Cannot use a policy of ${t.length} numbers, expected ${n}`);let o=El(e,t,1e-9);if(o)throw new RangeError(`Cannot use a policy: ${o.place} ${o.fault}`)}function wl(e,t,n){let{states:o,live:r,actions:i}=e;if(t.length!==o*i)throw new m(n,`${t.length} numbers, expected ${o} x ${i} (states x actions)`);let s=El(e,t,1e-6);if(s)throw new m(`${n}${s.place}`,s.fault);let a=new Float64Array(o*i);for(let A=0;A<r;A++){let c=0;for(let l=0;l<i;l++)c+=t[A*i+l];for(let l=0;l<i;l++)a[A*i+l]=t[A*i+l]/c}return a}function Um(e,t,{state:n,row:o,weight:r}){let{live:i,transition:s}=e;for(let a=t.rowStart[o];a<t.rowStart[o+1];a++){let A=r*t.probability[a],c=t.next[a];c<i?s[n*i+c]+=A:e.exit[n]+=A,c===t.survival&&(e.survive[n]+=A),e.reward[n]+=A*t.reward[a]}}function pl(e,t,n){let{live:o,transition:r}=e,i=Uint8Array.from({length:o},(a,A)=>t[A]>0?1:0),s=Array.from(i.keys()).filter(a=>i[a]);for(let a=s.pop();a!==void 0;a=s.pop())for(let A=0;A<o;A++)i[A]||r[n?A*o+a:a*o+A]===0||(i[A]=1,s.push(A));return i}function Gm(e,t,n){for(let o=0;o<e.live*e.actions;o++){let r=Math.floor(o/e.actions);if(!(!n[r]||e.admissible[o]||t[o]===0))throw jr(e,{state:r,action:o%e.actions,probability:t[o]})}}function Cn(e,t,{inadmissible:n}){Hr(e,t);let{live:o,actions:r}=e,i={live:o,transition:new Float64Array(o*o),exit:new Float64Array(o),survive:new Float64Array(o),reward:new Float64Array(o)};for(let a=0;a<o*r;a++){let A=t[a];if(A===0)continue;let c=Math.floor(a/r);n==="terminate"&&!e.admissible[a]?(i.exit[c]+=A,i.reward[c]+=A*e.deathReward):Um(i,e,{state:c,row:e.row[a],weight:A})}let s={...i,reachable:pl(i,e.initial.subarray(0,o),!1),ending:pl(i,i.exit,!0)};return n==="raise"&&Gm(e,t,s.reachable),s}var Pm=1e4;function Ql(e,t,n){let{live:o,transition:r,ending:i}=e,s=new Float64Array(o*o);for(let a=0;a<o;a++){if(i[a]||!n)for(let A=0;A<o;A++)s[a*o+A]=-t*r[a*o+A];s[a*o+a]+=1}return s}function Cl(e){return e.reduce((t,n)=>Math.max(t,Math.abs(n)),1)}function jm(e,t,n){let{live:o,transition:r,reward:i}=e,s=new Float64Array(o),a=0;for(let A=0;A<o;A++){let c=0;for(let l=0;l<o;l++)c+=r[A*o+l]*n[l];s[A]=i[A]-n[A]+t*c,a=Math.max(a,Math.abs(s[A]))}return{residual:s,size:a}}function Hm(e,t,n){let o=st(n,e.reward),r=1/0;for(let i=0;i<60;i++){let{residual:s,size:a}=jm(e,t,o);if(a<=1e-15*Cl(o))return o;if(a>.5*r)return a<1e-13*Cl(o)?o:null;r=a;let A=st(n,s);for(let c=0;c<o.length;c++)o[c]+=A[c]}return null}function Jm(e,t,n){let o=e.ending.includes(0);if(t===1)return o?ml(e):st(n,e.reward);if(o){let i=e.exit.map(s=>t*s+(1-t));return st(co(e.transition.map(s=>t*s),i),e.reward)}return Hm(e,t,n)??st(sa(Ql(e,t,!1),e.live),e.reward)}function Bl(e,t){return t.reduce((n,o,r)=>n+e[r]*o,0)}function qm(e,t){return t.reduce((n,o,r)=>e[r]>0?n+e[r]*o:n,0)}function Km(e,t){let n=A=>{let c=hl(A,t);return{factors:A,visits:c,steps:c.reduce((l,f)=>l+f,0)}},o=n(sa(Ql(e,1,!0),e.live));if(o.steps>=1-1e-9&&o.steps<Pm)return o;let{live:r,ending:i}=e,s=e.transition.map((A,c)=>i[Math.floor(c/r)]?A:0),a=e.exit.map((A,c)=>i[c]?A:1);return n(co(s,a))}function Ym(e,t,n){let o=new Float64Array(e.states*e.actions);for(let r=0;r<e.live*e.actions;r++)o[r]=n[Math.floor(r/e.actions)]*t[r];return o}function $m(e,t,{occupancy:n,length:o}){let i=Ym(e,t,n).filter((s,a)=>!e.admissible[a]).reduce((s,a)=>s+a,0)/o;return{length:o,inadmissibleShare:i,occupancy:n}}function Be(e,t,n={}){let{inadmissible:o="mean"}=n;return Wm(e,t,Cn(e,t,{inadmissible:o}),n)}function Wm(e,t,n,o={}){let{gamma:r=1,inadmissible:i="mean"}=o;if(!(r>=0&&r<=1))throw new RangeError(`Cannot evaluate: gamma is ${r}, expected 0 to 1`);let s=e.initial.subarray(0,e.live),{factors:a,visits:A,steps:c}=Km(n,s),l=st(a,n.survive),f=Jm(n,r,a),u=qm(s,f),I=h=>{let E=new Float64Array(e.states);return E.set(h),E},d=I(l);d[e.survival]=1;let g=n.reachable.some((h,E)=>h===1&&n.ending[E]===0);return{gamma:r,inadmissible:i,survival:Bl(s,l),discountedReturn:Number.isNaN(u)?null:u,stateValue:d,stateReturn:I(f),...g?{ends:Bl(A,n.exit),length:null,inadmissibleShare:null,occupancy:null}:{ends:1,...$m(e,t,{occupancy:I(A),length:c})}}}function ca(e,t,{to:n,all:o}){let r=e.row[t];for(let i=e.rowStart[r];i<e.rowStart[r+1];i++){let s=e.next[i]>=e.live||n[e.next[i]]===1;if(s!==o)return s}return o}function la(e,t){let n=new Uint8Array(e.live);for(let o=!0;o;){o=!1;for(let r=e.live-1;r>=0;r--)n[r]||t[r].some(i=>ca(e,r*e.actions+i,{to:n,all:!1}))&&(n[r]=1,o=!0)}return n}function zm(e,t){let n=new Uint8Array(e.live).fill(1);for(;;){let o=n,r=t.map((i,s)=>i.filter(a=>o[s]===1&&ca(e,s*e.actions+a,{to:o,all:!0})));if(n=la(e,r),n.every((i,s)=>i===o[s]))return t.map((i,s)=>n[s]?r[s]:i)}}function Vm(e,t){let n=t.map(([o])=>o);for(;;){let o=la(e,n.map(i=>[i])),r=!1;if(t.forEach((i,s)=>{if(o[s])return;let a=i.find(A=>ca(e,s*e.actions+A,{to:o,all:!1}));a!==void 0&&(n[s]=a,r=!0)}),!r)return n}}function Jr(e,t){let{live:n,actions:o}=e,r=1e-12*t.reduce((c,l)=>Math.max(c,Math.abs(l)),1),i=Array.from({length:n},(c,l)=>Array.from({length:o},(f,u)=>u).filter(f=>e.admissible[l*o+f])),s=i.map((c,l)=>c.reduce((f,u)=>t[l*o+u]-t[l*o+f]>r?u:f)),a=new Uint8Array(e.states);if(a.set(s),la(e,s.map(c=>[c])).every(c=>c===1))return a;let A=i.map((c,l)=>{let f=c.reduce((u,I)=>Math.max(u,t[l*o+I]),-1/0);return c.filter(u=>t[l*o+u]>=f-r)});return a.set(Vm(e,zm(e,A))),a}var yl=1e5;function Sl(e){let{rowStart:t,probability:n,reward:o}=e,r=new Float64Array(t.length-1);for(let i=0;i<r.length;i++)for(let s=t[i];s<t[i+1];s++)r[i]+=n[s]*o[s];return r}function bl(e,t,{gamma:n,rewards:o,value:r}){let i=0;for(let s=e.rowStart[t];s<e.rowStart[t+1];s++)i+=e.probability[s]*r[e.next[s]];return o[t]+n*i}function fa(e,t,n){let o={gamma:n,value:t,rewards:Sl(e)},r=new Float64Array(e.states*e.actions);for(let i=0;i<e.live*e.actions;i++)r[i]=bl(e,e.row[i],o);return r}function Xm(e){return Array.from({length:e.live},(t,n)=>{let o=new Set;for(let r=0;r<e.actions;r++){let i=n*e.actions+r;e.admissible[i]&&o.add(e.row[i])}return[...o]})}function vl(e,t){let{gamma:n,inadmissible:o="mean",sense:r="best"}=t;if(!(n>=0&&n<=1))throw new RangeError(`Cannot plan: gamma is ${n}, expected 0 to 1`);let{states:i,actions:s,live:a}=e,A=new Float64Array(i),c={gamma:n,value:A,rewards:Sl(e)},l=Xm(e),f=r==="best"?1:-1,u=0;for(let g=!0;g;u++){if(u===yl){let w=`values still move after ${yl} sweeps at gamma ${n}, expected rewards that do not add up for ever; a smaller gamma settles`;throw new m("optimal policy",w)}let h=1e-300,E=0;for(let w=0;w<a;w++){let p=-1/0;for(let B of l[w])p=Math.max(p,f*bl(e,B,c));E=Math.max(E,Math.abs(p-f*A[w])),A[w]=f*p,h=Math.max(h,Math.abs(p))}g=E>1e-15*h}let I=fa(e,A,n);if(o==="terminate")for(let g=0;g<a*s;g++)e.admissible[g]||(I[g]=e.deathReward);let d=Jr(e,f===1?I:I.map(g=>-g));return{value:A,q:I,action:d,sweeps:u}}function fo(e){return new Float64Array(e.states*e.actions).fill(1/e.actions,0,e.live*e.actions)}function xl(e){let{actions:t,admissible:n}=e,o=new Float64Array(e.states*t);for(let r=0;r<e.live;r++){let i=n.subarray(r*t,(r+1)*t),s=i.reduce((a,A)=>a+A,0);i.forEach((a,A)=>o[r*t+A]=a/s)}return o}function uo(e){return e.clinician.slice()}function Zm(e,{state:t,actions:n}){let o=0;for(let r=1;r<n;r++)e[t*n+r]>e[t*n+o]&&(o=r);return o}function go(e,t){let n=new Float64Array(e.states*e.actions);for(let o=0;o<e.live;o++)n[o*e.actions+t[o]]=1;return n}function kl(e,t){let{actions:n}=e,o=Array.from({length:e.live},(r,i)=>Zm(t,{state:i,actions:n}));return go(e,o)}function qr(e,{gamma:t=1}={}){return go(e,vl(e,{gamma:t}).action)}function Rl(e,t,{gamma:n=1}={}){let{stateReturn:o}=Be(e,t,{gamma:n});if(o.some(Number.isNaN)){let r="rewards of the policy to improve add up for ever, expected episodes that end or a";throw new m("improved policy",`${r} gamma below 1`)}return go(e,Jr(e,fa(e,o,n)))}function Dl(e,t){let n=new Float64Array(e.length*t);for(let o=0;o<e.length;o++)n[o*t+e[o]]=1;return n}function Tl(e,t,n){let{input:o,actions:r}=t,{states:i}=e;if(o.kind==="embedding"&&o.states===i&&r===e.actions)return;let s=o.kind==="embedding"?`${o.states} states`:"features",a=`expected the MDP's ${i} states and ${e.actions} actions`;throw new m(n,`a network over ${s} and ${r} actions, ${a}`)}function Bn(e,t,n){let{shape:o,parameters:r}=t;Tl(e,o,n);let i=Uint16Array.from({length:e.states},(s,a)=>a);return Nl(Ot(o,r,i),n)}var eE=4294967295;function Nl(e,t){if(e.every(Number.isFinite))return e;throw new m(t,"its action values are not all finite: the model diverged")}function Kr({shape:e,parameters:t,among:n},o,{where:r,allowed:i}){let{actions:s}=e,a=Nl(Ot(e,t,o),r),A=n?.(o);return Uint8Array.from({length:a.length/s},(c,l)=>{let f=i?.[l]??eE,u=A&&(A[l]&f)>>>0||f;return en(a.subarray(l*s,(l+1)*s),u)})}function tE(e,t){let{input:n,actions:o}=e.shape;if(n.kind==="dense")throw new m(t,"a network over features, expected one over numbered states");let r=Uint16Array.from({length:n.states},(s,a)=>a),i=Kr(e,r,{where:t,allowed:e.allowed});return{action:i,table:Dl(i,o)}}function Qn(e,t,n){return Tl(e,t.shape,n),go(e,tE(t,n).action)}var nE={none:e=>e,log:Math.exp,log1p:Math.expm1};function _l({transform:e,mean:t,sd:n},o){return nE[e](t+n*o)}function oE({mean:e,sd:t},n){if(e===0&&t===1)return"";let o=n.toFixed(1);return o==="0.0"||o==="-0.0"?"at the mean":`${n<0?o:`+${o}`} SD from the mean`}function Ml(e,t){let n=new Set(e.flatMap(({kind:o,of:r},i)=>o==="flag"&&_l(e[i],t[i])>.5?[r]:[]));return e.flatMap((o,r)=>{if(o.kind==="flag")return[];let{name:i,unit:s}=o,a=String(Number(_l(o,t[r]).toPrecision(4))),A=[oE(o,t[r]),n.has(i)?"not measured":""];return[{name:i,label:s===null?i:`${i} (${s})`,value:a,words:A.filter(c=>c!=="").join(", ")}]})}function rE({record:{actions:e}}){let[t,n]=e.axes,o=({name:r,levels:i})=>({name:r,levels:i});return n===void 0?{rows:{name:"",levels:1},columns:o(t)}:{rows:o(t),columns:o(n)}}function Ll(e,t){let n=new Array(t).fill(0);for(let o=0;o<e.length;o++)n[e[o]]++;return n}function Fl(e){let{record:t,sha256:n,train:o}=e,{patients:r,episodes:i,survival:s}=t.splits.train;return{name:t.name,sha256:n,patients:r,episodes:i,rows:o.action.length,survival:s,grid:rE(e),counts:Ll(o.action,o.actions),lints:t.lints.map(({message:a})=>a)}}function Ol({record:e,train:t},n){let{action:o,reward:r,ending:i,episode:s,step:a,observation:A,features:c}=t;if(!(Number.isInteger(n)&&n>=0&&n<o.length))throw new RangeError(`Cannot show row ${n}, expected 0 to ${o.length-1}`);return{row:n,episode:s[n],step:a[n],action:o[n],reward:r[n],ends:i[n]&_.terminated?"ended":i[n]&_.truncated?"cut":"goes on",features:Ml(e.features,A.subarray(n*c,(n+1)*c))}}function Ul({record:e,sha256:t},n,o){return yA(n.cohort,{name:e.name,sha256:t},o),St(n)}var iE=4e3;function Gl({train:e},t,n){let{action:o,actions:r,observation:i,features:s}=e,a=Math.min(o.length,iE),A=Uint32Array.from({length:a},(u,I)=>Math.floor(I*o.length/a)),c=new Float32Array(a*s);A.forEach((u,I)=>c.set(i.subarray(u*s,(u+1)*s),I*s));let l=Kr(t,c,{where:n}),f=A.reduce((u,I,d)=>u+ +(o[I]===l[d]),0);return{name:n,asked:a,chosen:Ll(l,r),agreement:f/a}}function Pl({train:e},t,n){let{observation:o,features:r}=e,i=o.slice(n*r,(n+1)*r),[s]=Kr(t,i,{where:`row ${n}`});return{action:s,values:Array.from(Ot(t.shape,t.parameters,i))}}async function Qe(e){let t=new Uint8Array(e.reduce((r,{byteLength:i})=>r+i,0)),n=0;for(let{buffer:r,byteOffset:i,byteLength:s}of e)t.set(new Uint8Array(r,i,s),n),n+=s;let o=new Uint8Array(await crypto.subtle.digest("SHA-256",t));return Array.from(o,r=>r.toString(16).padStart(2,"0")).join("")}function ua(e){if(Array.isArray(e))return e.map(ua);if(typeof e!="object"||e===null)return e;let t=Object.entries(e).filter(([,n])=>n!==void 0);return Object.fromEntries(t.sort(([n],[o])=>n<o?-1:1).map(([n,o])=>[n,ua(o)]))}function jl(e){return JSON.stringify(ua(e))}function sE(e,t){let n=e.slice(0,t).split(`
`);return[n.length,n.at(-1).length+1]}function aE(e,t){let n=/ (?:in JSON )?at position (\d+)/.exec(t);return n?{offset:Number(n[1]),words:t.slice(0,n.index)}:/end of JSON/.test(t)?{offset:e.length,words:"it ends too early"}:{offset:null,words:b(t)}}var Hl=500;function AE(e){let t=0,n=!1;for(let o=0;o<e.length;o++){let r=e[o];if(n)r==="\\"?o++:r==='"'&&(n=!1);else if(r==='"')n=!0;else if(r==="["||r==="{"){if(++t>Hl)return!0}else(r==="]"||r==="}")&&t--}return!1}function cE(e,t,n){if(AE(e))throw new m(t,`is nested more than ${Hl} deep, expected a file of this project`);try{return JSON.parse(e)}catch(o){let{offset:r,words:i}=aE(e,o.message),s=r===null?t:n(...sE(e,r));throw new m(s,`is no JSON: ${i}`)}}function Jl(e,t){return cE(e,t,(n,o)=>`${t}:${n}:${o}`)}var lE="test-seen-before";function fE({ledger:e,name:t,source:n,...o}){return jl({...o,lints:o.lints.filter(({id:r})=>r!==lE)})}function uE(e,t){let{format:n}=e??{};if(typeof n!="number"||n<=1)return;let o=`this version reads formats up to ${1}: use a newer version`;throw new m(t,`format ${n}, ${o}`)}async function ql(e,t){let n=Jl(e,t);uE(n,t),Vt(n,BA,t),Vt(n,q({sha256:gt}),t);let{sha256:o,...r}=n,i=await Qe([new TextEncoder().encode(fE(r))]);if(i===o)return{record:r,sha256:i};throw new m(t,`was changed after the import: it has SHA-256 ${i.slice(0,12)}\u2026, expected ${o.slice(0,12)}\u2026 as it says: restore it, or import the table again`)}async function Kl(e,t,n){let o=await Qe([e]);if(o!==t.sha256)throw new m(n,`was changed after the import: it has SHA-256 ${o.slice(0,12)}\u2026, expected ${t.sha256.slice(0,12)}\u2026 as the cohort says: restore it, or import the table again`)}function Yl(e,{record:t,name:n,where:o}){let r=(a,A)=>`${A} transitions of ${a} features`,[i,s]=[e.kind==="dense"?r(e.features,e.action.length):"numbered states",r(t.features.length,t.splits[n].transitions)];if(e.kind==="dense"&&i===s)return e;throw new m(o,`${i}, expected ${s} as the cohort says`)}function $l(e){return e}function U(e,t,...n){return`${e}: ${t}${n.length>0?`[${n.join(", ")}]`:""}`}var yn=32,Yr=[{key:"patient",name:"patient",make:Uint32Array,perAction:!1},{key:"weight",name:"weight",make:Float32Array,perAction:!1},{key:"allowed",name:"allowed",make:Uint32Array,perAction:!1},{key:"nextAllowed",name:"next_allowed",make:Uint32Array,perAction:!1},{key:"policy",name:"policy",make:Float32Array,perAction:!0},{key:"nextPolicy",name:"next_policy",make:Float32Array,perAction:!0}];function Vl(e){return e>=yn?4294967295:2**e-1}function gE({patient:e,step:t},n){for(let o=0;o<(e?.length??0);o++){if(t[o]===0||e[o]===e[o-1])continue;let r=`${e[o]} after ${e[o-1]} in one episode`;throw new m(n("patient",o),`${r}, expected one patient an episode`)}}function IE({weight:e},t){for(let n=0;n<(e?.length??0);n++){if(e[n]>=0&&e[n]<1/0)continue;let o="expected a finite number of at least 0";throw new m(t("weight",n),`${e[n]}, ${o}`)}}function Xl({ending:e},t){return(e[t]&_.terminated)!==0}function Wl(e,t,n){let{masks:o,next:r,place:i}=n;if(o===void 0)return;let{actions:s}=e;if(s>yn){let A=`expected at most ${yn} where some are not allowed`;throw new m(i(t),`found ${s} actions, ${A}`)}let a=Vl(s);for(let A=0;A<o.length;A++){if(o[A]>a){let c=`expected none beyond the ${s} actions`;throw new m(i(t,A),`bit mask ${o[A]}, ${c}`)}if(!(o[A]>0||r&&Xl(e,A)))throw new m(i(t,A),"allows no action, expected at least one")}}function zl(e,t,n){let{rows:o,next:r,place:i}=n,{actions:s}=e;for(let a=0;a<(o?.length??0)/s;a++){let A=0;for(let c=0;c<s;c++){let l=o[a*s+c];if(!(l>=0&&l<=1+1e-4))throw new m(i(t,a,c),`${l}, expected a probability`);A+=l}if(!(Math.abs(A-1)<=1e-4||r&&Xl(e,a)))throw new m(i(t,a),`the row sums to ${A}, expected 1`)}}function Zl(e,t,n){let o=(A,...c)=>U(t,n(A),...c),{allowed:r,nextAllowed:i,policy:s,nextPolicy:a}=e;gE(e,o),IE(e,o),Wl(e,"allowed",{masks:r,next:!1,place:o}),Wl(e,"next_allowed",{masks:i,next:!0,place:o}),zl(e,"policy",{rows:s,next:!1,place:o}),zl(e,"next_policy",{rows:a,next:!0,place:o})}function $r(e,t){let{where:n,array:o,limit:r,what:i}=t;for(let s=0;s<e.length;s++)if(!(e[s]<r))throw new m(U(n,o,s),`${i} ${e[s]}, expected 0 to ${r-1}`)}function ga(e,t,n){let{array:o,features:r}=n;for(let i=0;i<e.length;i++){if(Number.isFinite(e[i]))continue;let s=r?U(t,o,Math.floor(i/r),i%r):U(t,o,i);throw new m(s,`${e[i]}, expected a finite number`)}}function dE(e,t,n){for(let o=0;o<e.length;o++)if(!(e[o]>0&&e[o]<=1))throw new m(U(t,n,o),`${e[o]}, expected a probability above 0 and at most 1`)}function hE(e,t){if(e.kind==="discrete")return e.nextState[t]===e.state[t+1];let{features:n,observation:o,nextObservation:r}=e;for(let i=0;i<n;i++)if(r[t*n+i]!==o[(t+1)*n+i])return!1;return!0}function mE(e,t,n){let{step:o,episode:r,ending:i}=e;if(o[t]!==0){let s=`episode ${r[t]} begins with step ${o[t]}`;throw new m(n("step",t),`${s}, expected 0`)}if(t!==0){if(r[t]<r[t-1]){let s=`${r[t]} after ${r[t-1]}`;throw new m(n("episode",t),`${s}, expected no smaller number`)}i[t-1]===_.none&&ef(e,t-1,n)}}function ef(e,t,n){throw new m(n("terminated",t),`episode ${e.episode[t]} stops here, expected its last row to be terminated or truncated`)}function EE(e,t,n){let{step:o,episode:r,ending:i}=e,s=r.length-1;for(let a=0;a<=s;a++){if(a===0||r[a]!==r[a-1]){mE(e,a,t);continue}if(i[a-1]!==_.none){let A=i[a-1]&_.terminated?"terminated":"truncated",c=`episode ${r[a]} goes on after this row`;throw new m(t(A,a-1),`${c}, expected it to end here`)}if(o[a]!==o[a-1]+1){let A=`step ${o[a]} after step ${o[a-1]} of episode ${r[a]}`;throw new m(t("step",a),`${A}, expected ${o[a-1]+1}`)}if(!hE(e,a-1)){let A=e.kind==="discrete"?"next_state":"next_observation",c=n(e.kind==="discrete"?"state":"observation"),l=e.kind==="discrete"?`${e.nextState[a-1]}, `:"",f=e.kind==="discrete"?` (${e.state[a]})`:"";throw new m(t(A,a-1),`${l}expected ${c}[${a}]${f}, where the episode goes on`)}}i[s]===_.none&&ef(e,s,t)}function tf(e,t,n=$l){let{action:o,actions:r,reward:i,behaviourProbability:s,ending:a}=e;if(o.length===0)throw new m(U(t,n("action")),"holds no transitions");if(e.kind==="discrete"){let A=e.states;$r(e.state,{where:t,array:n("state"),limit:A,what:"state"}),$r(e.nextState,{where:t,array:n("next_state"),limit:A,what:"state"})}else{let{features:A}=e;ga(e.observation,t,{array:n("observation"),features:A}),ga(e.nextObservation,t,{array:n("next_observation"),features:A})}$r(o,{where:t,array:n("action"),limit:r,what:"action"}),ga(i,t,{array:n("reward")}),s!==null&&dE(s,t,n("behaviour_probability")),$r(a,{where:t,array:n("ending"),limit:4,what:"ending"}),EE(e,(A,c)=>U(t,n(A),c),n),Zl(e,t,n)}var Ia=[{dtype:"bool",code:"b1",bytes:1,make:Uint8Array},{dtype:"int8",code:"i1",bytes:1,make:Int8Array},{dtype:"uint8",code:"u1",bytes:1,make:Uint8Array},{dtype:"int16",code:"i2",bytes:2,make:Int16Array},{dtype:"uint16",code:"u2",bytes:2,make:Uint16Array},{dtype:"int32",code:"i4",bytes:4,make:Int32Array},{dtype:"uint32",code:"u4",bytes:4,make:Uint32Array},{dtype:"int64",code:"i8",bytes:8,make:Float64Array},{dtype:"uint64",code:"u8",bytes:8,make:Float64Array},{dtype:"float32",code:"f4",bytes:4,make:Float32Array},{dtype:"float64",code:"f8",bytes:8,make:Float64Array}],wE=new Set(["float32","float64"]);function pE(e,t){for(let n=0;n<e.length;n+=t)e.subarray(n,n+t).reverse()}function CE(e,t,n){let o=new Uint32Array(e.buffer,e.byteOffset,2*e.length);for(let r=0;r<e.length;r++){let i=t==="int64"?o[2*r+1]|0:o[2*r+1],s=i*4294967296+o[2*r];if(!Number.isSafeInteger(s)){let a=(BigInt(i)<<32n)+BigInt(o[2*r]);throw new m(n(r),`${t} ${a}, expected at most 2^53 - 1`)}e[r]=s}}function nf(e,{spec:t,swapped:n,place:o}){let r=e.byteOffset%t.bytes===0?e:e.slice();n&&pE(r,t.bytes);let i=new t.make(r.buffer,r.byteOffset,r.length/t.bytes);if(t.bytes===8&&!wE.has(t.dtype)&&CE(i,t.dtype,o),t.dtype!=="bool")return i;for(let s=0;s<i.length;s++)if(i[s]>1)throw new m(o(s),`bool ${i[s]}, expected 0 or 1`);return i}var BE=[147,78,85,77,80,89];function Wr(e){return e.reduce((t,n)=>t*n,1)}function W(e){return e.length===1?`(${e[0]},)`:`(${e.join(", ")})`}function we(e,t={}){let n=t.shape??[e.length];if(Wr(n)!==e.length)throw new RangeError(`Cannot shape ${e.length} elements as ${W(n)}`);let o=e.constructor.name.replace("Array","").toLowerCase(),r=t.dtype??o,i=Ia.find(s=>s.dtype===r);if(!(e instanceof i.make))throw new RangeError(`Cannot write ${r}: the data are ${e.constructor.name}`);return{dtype:r,shape:n,data:e}}var da=2**17,QE=1024,of=64,yE=/^\s*'(\w+)'\s*:\s*('(?:[^'\\]|\\.)*'|True|False|\(\s*\)|\((?:\s*\d+L?\s*,)+\s*\)|\((?:\s*\d+L?\s*,)+\s*\d+L?\s*\)|\[.*\])\s*(?:,|$)/s;function SE(e,t){let n=/^\s*\{(.*)\}\s*$/s.exec(e);if(!n)throw new m(t,"damaged npy header: expected a Python dictionary");let o=new Map,r=n[1];for(;r.trim()!=="";){let i=yE.exec(r);if(!i||o.has(i[1])){let s=`damaged npy header near "${r.trim().slice(0,30)}"`;throw new m(t,`${s}, expected descr, fortran_order and shape once each`)}o.set(i[1],i[2]),r=r.slice(i[0].length)}return o}function rf(e,t){if(e.length<10||BE.some((s,a)=>e[a]!==s))throw new m(t,"is no npy array: it does not begin with \\x93NUMPY");let n=new DataView(e.buffer,e.byteOffset,e.byteLength),o=e[6];if(o<1||o>3||e[7]!==0)throw new m(t,`npy format ${o}.${e[7]}, expected 1.0, 2.0 or 3.0`);let r=o===1?10:12,i=e.length<r?1/0:o===1?n.getUint16(8,!0):n.getUint32(8,!0);return{start:r,end:r+i}}function sf(e,t){let{start:n,end:o}=rf(e,t);if(o>e.length)throw new m(t,"damaged npy header: it is longer than the array's bytes");let r=new TextDecoder(e[6]===3?"utf-8":"latin1").decode(e.subarray(n,o)),i=SE(r,t),s=i.get("descr"),a=i.get("fortran_order"),A=i.get("shape");if(i.size!==3||!s||!A?.startsWith("("))throw new m(t,"damaged npy header: expected descr, fortran_order and shape");if(a!=="True"&&a!=="False")throw new m(t,"damaged npy header: fortran_order is neither True nor False");let c=/^'([<>|=])(\w+)'$/.exec(s),l=Ia.find(I=>I.code===c?.[2]);if(!c||!l||c[1]==="|"&&l.bytes>1){let I="bool, int8 to int64, uint8 to uint64, float32 or float64";throw new m(t,`type ${b(s)}, expected ${I}`)}let f=(A.match(/\d+/g)??[]).map(Number);if(!Number.isSafeInteger(Wr(f)*l.bytes))throw new m(t,`shape ${b(W(f))} is too large, expected what fits a file`);if(f.length>of)throw new m(t,`${f.length} axes, expected at most ${of}`);let u=a==="True";return{spec:l,swapped:c[1]===">",fortran:u,shape:f,dataOffset:o}}function af({spec:e,shape:t,dataOffset:n},o,r){let i=Wr(t)*e.bytes;if(o-n===i)return;let s=`${o-n} bytes of data`,a=`${i} for ${e.dtype} ${b(W(t))}`;throw new m(r,`${s}, expected ${a}`)}function bE(e,t){let n=e.head(QE),{end:o}=rf(n,t);if(o>da&&o<=e.size)throw new m(t,`an npy header of ${o} bytes, expected at most ${da}`);let r=o<=n.length?n:e.head(Math.min(o,da)),i=sf(r,t);return af(i,e.size,t),i}function Af(e,t){let{spec:n,shape:o}=bE(e,t);return{dtype:n.dtype,shape:o}}function vE(e,t){let n=e.slice(),o=new Array(t.length).fill(0),r=t.map((s,a)=>Wr(t.slice(0,a))),i=0;for(let s=0;s<e.length;s++){n[s]=e[i];for(let a=t.length-1;a>=0&&(i+=r[a],!(++o[a]<t[a]));a--)i-=r[a]*t[a],o[a]=0}return n}function zr(e,t){let n=sf(e,t);af(n,e.length,t);let{spec:o,swapped:r,fortran:i,shape:s,dataOffset:a}=n,A=l=>`${t}[${l}]`,c=nf(e.subarray(a),{spec:o,swapped:r,place:A});return i&&s.length>1&&(c=vE(c,s)),{dtype:o.dtype,shape:s,data:c}}function Io(e,t){let n=e.arrays.get(t);return e.arrays.delete(t),n}function ha({path:e,called:t},n,o){let{dtype:r,expected:i}=o;throw new m(U(e,t(n)),`type ${r}, expected ${i}`)}function ma({path:e,called:t},n,{shape:o,i:r}){let i=o.length===2&&o[1]>1?o[1]:1,s=i>1?[Math.floor(r/i),r%i]:[r];return U(e,t(n),...s)}function at(e,t,n){let{dtype:o,data:r,shape:i}=Io(e,t);if(o==="bool"&&ha(e,t,{dtype:o,expected:"whole numbers"}),r instanceof n)return r;let s=new n(r.length),a=2**(8*n.BYTES_PER_ELEMENT)-1;for(let A=0;A<r.length;A++){if(s[A]=r[A],s[A]===r[A])continue;let c=Number.isInteger(r[A])?`0 to ${a}`:"a whole number";throw new m(ma(e,t,{shape:i,i:A}),`${r[A]}, expected ${c}`)}return s}function Ut(e,t){let{dtype:n,data:o,shape:r}=Io(e,t);if(o instanceof Float32Array)return o;n==="bool"&&ha(e,t,{dtype:n,expected:"numbers"});let i=new Float32Array(o);for(let s=0;s<i.length;s++)if(!(Number.isFinite(i[s])||!Number.isFinite(o[s])))throw new m(ma(e,t,{shape:r,i:s}),`${o[s]} is beyond the range of float32, expected at most 3.4e38 in size`);return i}function Vr(e,t){let{data:n,shape:o}=Io(e,t);for(let r=0;r<n.length;r++)if(!(n[r]===0||n[r]===1))throw new m(ma(e,t,{shape:o,i:r}),`${n[r]}, expected 0 or 1`);return n}function cf(e,t){let{shape:[n,o=1],dtype:r}=e.arrays.get(t);if(o===1&&r!=="bool")return at(e,t,Uint32Array);let i=Vr(e,t),s=new Uint32Array(n);for(let a=0;a<i.length;a++)i[a]===1&&(s[Math.floor(a/o)]+=2**(a%o));return s}function lf(e,t){return e.arrays.has(t)?Io(e,t).data[0]:void 0}function ff(e,t){if(!e.arrays.has(t))return;let{dtype:n,data:o}=Io(e,t);return n==="uint8"?o.toHex():ha(e,t,{dtype:n,expected:"uint8"})}function xE(e){return e.length===1?`(${e[0]},)`:`(${e.join(", ")})`}function uf({shape:e},t,n){if(!n.some(r=>e.length===r.length&&r.every((i,s)=>typeof i=="string"||i===e[s])))throw new m(t,`shape ${W(e)}, expected ${xE(n[0])}`)}var kE=["state","next_state","reward","terminated","truncated","episode","step","behaviour_probability","patient","weight"];function RE({shape:e},t){if(!(e.length!==2||e[1]===1))throw new m(t,`shape ${W(e)}, expected (N,) numbered actions: of one-hot rows numpy.argmax(a, axis=1), and continuous doses in bins`)}function gf(e,{kind:t,names:n},o){let r=a=>e.get(n.get(a)),i=(a,...A)=>{let c=r(a);c&&uf(c,U(o,n.get(a)),A)};RE(r("action"),U(o,n.get("action"))),i("action",["N"],["N",1]);let[s]=r("action").shape;for(let a of kE)i(a,[s],[s,1]);if(t==="dense"){let[,a=1]=r("observation").shape,A=a===1?[[s]]:[];i("observation",[s,"D"],...A),i("next_observation",[s,a],...A)}for(let a of["policy","next_policy"])i(a,[s,"A"]);for(let a of["allowed","next_allowed"])i(a,[s,"A"],[s]);for(let a of["allowed","next_allowed"]){let[,A=1]=r(a)?.shape??[];if(A<=yn)continue;let c=`expected at most ${yn} actions where some are not allowed`;throw new m(U(o,a),`${A} columns, ${c}`)}for(let a of["states","actions"])i(a,[]);i("mdp_sha256",[32])}function K(e,t,[n,o,r]){return{name:e,aliases:t,shape:n,meaning:o,absent:r}}var ho=[K("state",["states"],["(N) whole numbers","numbered state before the action",null]),K("observation",["observations","obs"],["(N, D) numbers","features before the action, instead of `state`",null]),K("next_state",["next_states"],["(N) whole numbers","numbered state after the action","the next row's, in the same episode"]),K("next_observation",["next_observations","next_obs"],["(N, D) numbers","features after the action","the next row's, in the same episode"]),K("action",["actions"],["(N) whole numbers","the action, from 0 (ICU-Sepsis: 5 x fluid level + vasopressor level)",null]),K("reward",["rewards"],["(N) numbers","the reward",null]),K("terminated",["terminations","terminals","terminal","dones","done"],["(N) bool, or 0 and 1","the process ended here: nothing is to be expected from the next state",null]),K("truncated",["truncations","timeouts","timeout"],["(N) bool, or 0 and 1","the record was cut here: the next state still has a value","the last row of an episode that is not terminated"]),K("episode",["episodes","episode_id","episode_ids"],["(N) whole numbers","number of the episode, ascending; an episode's rows follow one another","a new one after each row that is terminated or truncated"]),K("step",["steps","timestep","timesteps"],["(N) whole numbers","number of the action in its episode: 0, 1, 2, ...","counted"]),K("behaviour_probability",["behavior_probability","pscore"],["(N) numbers","probability with which whoever treated chose the action, above 0 and at most 1","no importance sampling"]),K("patient",["patient_id","patient_ids","subject_id"],["(N) whole numbers","number of the patient, one an episode: splits keep a patient's episodes together, errors count patients","each episode a patient of its own"]),K("weight",["weights"],["(N) numbers","weight of the row, at least 0","1"]),K("allowed",[],["(N, A) bool, or 0 and 1; or (N) bit masks","actions that may be chosen in the row's state (bit a, worth 2^a: action a), at least one; of at most 32","all"]),K("next_allowed",[],["as `allowed`","the same in the next state","the next row's, in the same episode"]),K("policy",[],["(N, A) numbers","probabilities of some policy in the row's state; a row sums to 1","none"]),K("next_policy",[],["(N, A) numbers","the same in the next state","the next row's, in the same episode"]),K("states",[],["() whole number","how many states there are","that of the MDP that is named or declared, or the largest number in use and one"]),K("actions",[],["() whole number","how many actions there are","that of the MDP that is named or declared, the columns of `policy` or `allowed`, or the largest number in use and one"]),K("mdp_sha256",[],["(32) uint8","SHA-256 of the MDP whose states and actions these are","no exact score, unless it is declared"])],DE=["dones","done"],df=["states","actions"],hf=e=>e?.shape.length===0;function Ea(e,t){let{aliases:n}=ho.find(i=>i.name===t),o=[t,...n].filter(i=>e.has(i)&&!(df.includes(i)&&hf(e.get(i)))),r=o.filter(i=>!DE.includes(i));return r.length>0?r:o}function If(e,t){if(e.length<2)return e[0];throw new m(`${t}: ${e[1]}`,`the file has ${e[0]} too, expected one of the two`)}function TE(e,t){let n=t===null||t.shape.length<2?1:t.shape[1],o=e.includes("state")||(t?.dtype.includes("int")??!1);return n===1&&o?"discrete":"dense"}function NE(e,t,n){let o=({name:l,aliases:f})=>`${l} (${f.join(", ")})`,r=Array.from(e,([l,f])=>f?`${b(l)} ${f.dtype} ${b(W(f.shape))}`:`${b(l)} (no numbers)`),i=ho.filter(({absent:l})=>l===null).map(o),[s,a,...A]=i,c=ho.filter(({absent:l})=>l!==null);return new m(n,`misses ${t.join(", ")}; found ${r.join(", ")||"no arrays"}; expected ${s} or ${a}, ${A.join(", ")}; may be absent: ${c.map(({name:l})=>l).join(", ")}: see data/README.md`)}function mf(e,t){let n=c=>If([...Ea(e,`${c}state`),...Ea(e,`${c}observation`)],t),[o,r]=[n(""),n("next_")],i=o===void 0?"discrete":TE(o,e.get(o)),s=i==="discrete"?"state":"observation",a=new Map;o!==void 0&&a.set(s,o),r!==void 0&&a.set(`next_${s}`,r);for(let{name:c}of ho){if(/state$|observation$/.test(c))continue;let l=df.includes(c)?hf(e.get(c))?c:void 0:If(Ea(e,c),t);l!==void 0&&a.set(c,l)}let A=ho.filter(({name:c,absent:l})=>l===null&&!/state|observation/.test(c)).map(({name:c})=>c).filter(c=>!a.has(c));if(o===void 0&&A.unshift("state or observation"),o===void 0||A.length>0)throw NE(e,A,t);return{kind:i,names:a}}function _E(e){let t=new Uint32Array(e.length);for(let n=1;n<t.length;n++)t[n]=t[n-1]+(e[n-1]===_.none?0:1);return t}function ME(e,t){let n=new Uint16Array(e.length);for(let o=1;o<n.length;o++){if(e[o]!==e[o-1]||(n[o]=n[o-1]+1,n[o]>0))continue;let{path:r,called:i}=t;throw new m(U(r,i("terminated"),o),`episode ${e[o]} has more than 65536 rows, expected ends of episodes in ${i("terminated")} or ${i("truncated")}`)}return n}function Ef(e){let{arrays:t}=e,n=Vr(e,"terminated"),o=t.has("truncated")?Vr(e,"truncated"):null,r=t.has("episode")?at(e,"episode",Uint32Array):null,i=n.length-1,s=new Uint8Array(n.length);for(let c=0;c<=i;c++){let l=c===i||r!==null&&r[c]!==r[c+1],f=o===null?Number(l&&n[c]===0):o[c];s[c]=n[c]*_.terminated+f*_.truncated}let a=r??_E(s),A=t.has("step")?at(e,"step",Uint16Array):ME(a,e);return{ending:s,episode:a,step:A}}function Xr(e){return Array.from(e.keys()).filter(t=>e[t]===_.truncated)}function Zr(e,t){let n=e.slice(),o=t.length===0?0:e.length/t.length;for(let r=0;r+1<t.length;r++)t[r]===_.none&&n.set(e.subarray((r+1)*o,(r+2)*o),r*o);return n}function wf({ending:e,step:t},n){for(let o of n)t[o]>0&&(e[o-1]=_.truncated)}function pf(e,t){let{names:n,derived:o,counted:r,leftOut:i}=t,s=Array.from(n).filter(([l,f])=>f!==l).map(([l,f])=>`${f} as ${l}`),a=r.map(l=>`${e[l]} ${l}, the largest number in use and one`),A=i.length===1?"1 row":`${i.length} rows`,c=[s.length>0&&`reads ${s.join(", ")}`,o.length>0&&`derives ${o.join(", ")}`,i.length>0&&`leaves out ${A} at cuts, whose next states it does not hold`,a.length>0&&`has ${a.join("; ")}`].filter(l=>l!==!1);return c.length===0?null:c.join("; ")}function LE(e,t){return Object.fromEntries(Yr.filter(({key:n})=>e[n]!==void 0).map(({key:n,make:o,perAction:r})=>[n,new o(t*(r?e.actions:1))]))}function ei(e,t){let n={actions:e.actions,action:new Uint8Array(t),reward:new Float32Array(t),ending:new Uint8Array(t),episode:new Uint32Array(t),step:new Uint16Array(t),behaviourProbability:e.behaviourProbability===null?null:new Float32Array(t),...LE(e,t)};if(e.kind==="discrete"){let{states:i,mdpSha256:s}=e,a=new Uint16Array(t),A=new Uint16Array(t);return{kind:"discrete",states:i,...s===void 0?{}:{mdpSha256:s},state:a,nextState:A,...n}}let o=new Float32Array(t*e.features),r=new Float32Array(t*e.features);return{kind:"dense",features:e.features,observation:o,nextObservation:r,...n}}function wa(e,t){let{offset:n,count:o}=t,r=e.action.length;if(!(n>=0&&o>=0&&n+o<=r))throw new RangeError(`Cannot take rows ${n} to ${n+o} of ${r}`);let i={...e};for(let[s,a]of Object.entries(e)){if(!ArrayBuffer.isView(a))continue;let A=a,c=r===0?0:A.length/r;i[s]=A.subarray(n*c,(n+o)*c)}return i}function Cf(e,t,n){let r=wa(t,{offset:n,count:e.action.length});for(let[i,s]of Object.entries(e))ArrayBuffer.isView(s)&&r[i]?.set(s)}function Bf(e,t){let n=ei(e,e.action.length-t.length),[o,r]=[0,0];for(let i of[...t,e.action.length]){let s=i-o;s>0&&Cf(wa(e,{offset:o,count:s}),n,r),[o,r]=[i+1,r+s]}return n}function yf({arrays:e}){return["policy","next_policy","allowed","next_allowed"].flatMap(t=>{let{shape:n=[],dtype:o}=e.get(t)??{},r=t.endsWith("allowed")&&n[1]===1&&o!=="bool";return n.length===2&&!r?[{name:t,shape:n,actions:n[1]}]:[]})}function Sf({path:e,called:t},n,o){let r=n.find(s=>s.actions!==o);if(r===void 0)return;let i=`expected ${W([r.shape[0],o])}, a column an action`;throw new m(U(e,t(r.name)),`shape ${W(r.shape)}, ${i}`)}function Qf(e,t,{ends:n,takeOne:o,leftOut:r}){let{arrays:i,path:s,called:a}=e,A=`next_${t}`;if(!i.has(t)){if(!i.has(A))return;throw new m(U(s,a(A)),`the file has no ${t}, expected both`)}let c=o(e,t);if(i.has(A))return[c,o(e,A)];let[l]=r?[]:Xr(n.ending);if(l===void 0)return[c,Zr(c,n.ending)];throw new m(U(s,a(t)),`row ${l} ends an episode that was cut, and nothing says its next state's: expected ${A}`)}function bf(e,t){let{arrays:n}=e,o=!n.has("next_state")&&!n.has("next_observation"),r=Qf(e,"allowed",{ends:t,takeOne:cf,leftOut:o}),i=Qf(e,"policy",{ends:t,takeOne:Ut,leftOut:o});return{...n.has("patient")&&{patient:at(e,"patient",Uint32Array)},...n.has("weight")&&{weight:Ut(e,"weight")},...r&&{allowed:r[0],nextAllowed:r[1]},...i&&{policy:i[0],nextPolicy:i[1]}}}var FE="mdp_sha256";async function OE(e,t){let n,o=await e({only:a=>(n=mf(a,t),[...n.names.values()]),check:a=>gf(a,n,t)}),{kind:r,names:i}=n,s=new Map(Array.from(i,([a,A])=>[a,o.get(A)]));return{path:t,kind:r,names:i,arrays:s,called:a=>i.get(a)??a}}function vf(e,t,n){let{given:o,columns:r,used:i,limit:s}=n,a=lf(e,t),A=U(e.path,t);if(a!==void 0&&o!==void 0&&o!==a)throw new m(A,`${a}, expected ${o}`);let c=a??o??r;if(c!==void 0){if(Number.isInteger(c)&&c>=1&&c<=s)return{size:c,counted:!1};throw new m(A,`${c}, expected 1 to ${s}`)}let l=0;for(let f of i)for(let u=0;u<f.length;u++)f[u]>l&&(l=f[u]);return{size:l+1,counted:!0}}function xf(e,t,{ending:n,takeOne:o}){let r=!e.arrays.has(`next_${t}`),i=o(t);return[i,r?Zr(i,n):o(`next_${t}`)]}function UE(e,t){let{path:n,kind:o,names:r}=e,i=ff(e,FE),s=i!==void 0&&i===t.mdp?.sha256?t.mdp:t,a=o==="discrete"?"state":"observation",A=["truncated","episode","step",`next_${a}`].filter(C=>!r.has(C)),c=at(e,"action",Uint8Array),l=Ut(e,"reward"),f=Ef(e),u=r.has("behaviour_probability")?Ut(e,"behaviour_probability"):null,I=yf(e),d=bf(e,f),g=vf(e,"actions",{given:s.actions,columns:I[0]?.actions,used:[c],limit:256});Sf(e,I,g.size);let h=g.counted?["actions"]:[],E={action:c,reward:l,...f,behaviourProbability:u,...d,actions:g.size};if(o==="dense"){let C=e.arrays.get("observation").shape[1]??1;if(C===0)throw new m(U(n,r.get(a)),"has no features");let v=D=>Ut(e,D),[T,j]=xf(e,a,{...f,takeOne:v});return{dataset:{kind:o,features:C,observation:T,nextObservation:j,...E},derived:A,counted:h}}let w=C=>at(e,C,Uint16Array),[p,B]=xf(e,a,{...f,takeOne:w}),Q=vf(e,"states",{given:s.states,used:[p,B],limit:65536});Q.counted&&h.unshift("states");let y=i===void 0?{}:{mdpSha256:i};return{dataset:{kind:o,states:Q.size,...y,state:p,nextState:B,...E},derived:A,counted:h}}function GE(e,t,n){if(t.length===0)return e;if(t.length===e.action.length)throw new m(n,"every row ends an episode that was cut, and the file says no next state: expected transitions");return wf(e,t),Bf(e,t)}async function kf(e,t,n){let o=await OE(e,t),{dataset:r,derived:i,counted:s}=UE(o,n);tf(r,t,o.called);let a=i.some(l=>l.startsWith("next_"))?Xr(r.ending):[],A=GE(r,a,t),c=pf(A,{names:o.names,derived:i,counted:s,leftOut:a});return c!==null&&n.onNote?.(`${t}: ${c}`),A}var PE=2**28,jE=32;function Rf(e,t,n){let o=PE+jE*n;if(!(t<=o))throw new m(e,`its ${n} bytes unpack to ${t}, expected at most ${o}: save it uncompressed`)}var Sn=e=>new DataView(e.buffer,e.byteOffset,e.byteLength);function HE(e,t){let n=Sn(e),o=0;for(;o+4<=e.length;){let r=n.getUint16(o+2,!0);if(o+4+r>e.length)break;if(n.getUint16(o,!0)===1){let i=[];for(let s=0;s+8<=r;s+=8)i.push(Number(n.getBigUint64(o+4+s,!0)));return i}o+=4+r}if(o!==e.length)throw new m(t,"damaged zip: extra field of a wrong length");return[]}function Df(e,t,n){let o=HE(t,n);return e.map(r=>{if(r!==4294967295)return r;let i=o.shift();if(i===void 0)throw new m(n,"damaged zip: a zip64 size is missing");return i})}function JE(e,t){if(t<76)return null;let n=Sn(e.read({offset:t-20,length:20}));if(n.getUint32(0,!0)!==117853008)return null;let o=t-76,r=Sn(e.read({offset:o,length:56})),i=Number(r.getBigUint64(32,!0));if(!(Number(n.getBigUint64(8,!0))===o&&r.getUint32(0,!0)===101075792&&Number(r.getBigUint64(24,!0))===i))throw new m(e.path,"damaged zip: its zip64 end record is broken");let a=Number(r.getBigUint64(40,!0));return{count:i,size:a,offset:Number(r.getBigUint64(48,!0)),end:o}}function qE(e){let t=Math.min(e.length,65557),n=e.length-t,o=Sn(e.read({offset:n,length:t}));for(let r=o.byteLength-22;r>=0;r--){if(o.getUint32(r,!0)!==101010256||r+22+o.getUint16(r+20,!0)!==o.byteLength)continue;let i=o.getUint16(r+10,!0),s=o.getUint32(r+12,!0),a=o.getUint32(r+16,!0);if(o.getUint32(r+4,!0)!==0||o.getUint16(r+8,!0)!==i)throw new m(e.path,"damaged zip, or one of several parts");return JE(e,n+r)??{count:i,size:s,offset:a,end:n+r}}throw new m(e.path,"is no whole zip archive: it has no end record")}var KE=new TextDecoder("utf-8",{fatal:!0});function Tf(e,t){try{return KE.decode(e)}catch{throw new m(t,"damaged zip: the name of an entry is not UTF-8")}}function YE(e){let{path:t}=e,{count:n,size:o,offset:r,end:i}=qE(e),s=()=>new m(t,"damaged zip: the directory of entries is broken");if(r+o!==i||n*46>o)throw s();let a=e.read({offset:r,length:o}),A=Sn(a),c=[],l=new Set,f=0;for(let u=0;u<n;u++){if(f+46>a.length||A.getUint32(f,!0)!==33639248)throw s();let I=f+46+A.getUint16(f+28,!0),d=I+A.getUint16(f+30,!0),g=d+A.getUint16(f+32,!0);if(g>a.length)throw s();let h=Tf(a.subarray(f+46,I),t);if(l.has(h))throw new m(`${t}: ${b(h)}`,"occurs twice in the zip");l.add(h);let[E,w,p]=Df([A.getUint32(f+24,!0),A.getUint32(f+20,!0),A.getUint32(f+42,!0)],a.subarray(I,d),`${t}: ${b(h)}`);c.push({name:h,flags:A.getUint16(f+8,!0),method:A.getUint16(f+10,!0),crc:A.getUint32(f+16,!0),packed:w,size:E,offset:p}),f=g}if(f!==a.length)throw s();return{entries:c,offset:r}}function $E(e,t){let n=`${e.path}: ${b(t.name)}`,o=new m(n,"damaged zip: the entry's two headers disagree");if(t.offset+30>e.length)throw o;let r=e.read({offset:t.offset,length:30}),i=Sn(r),s=i.getUint16(26,!0),a=i.getUint16(28,!0),A=e.read({offset:t.offset+30,length:s+a}),c=Tf(A.subarray(0,s),e.path);if(!(i.getUint32(0,!0)===67324752&&c===t.name&&i.getUint16(6,!0)===t.flags&&i.getUint16(8,!0)===t.method))throw o;if((t.flags&8)===0){let[u,I]=Df([i.getUint32(22,!0),i.getUint32(18,!0)],A.subarray(s),n);if(!(u===t.size&&I===t.packed&&i.getUint32(14,!0)===t.crc))throw o}let f=t.offset+30+s+a;if(f+t.packed>e.length)throw new m(n,"damaged zip: the entry's data reach beyond the file");return{...t,offset:f}}function WE(e,t,n){let o=[...t].sort((r,i)=>r.start-i.start);for(let[r,{entry:{name:i,offset:s,packed:a}}]of o.entries())if(!(s+a<=(o[r+1]?.start??n)))throw new m(`${e.path}: ${b(i)}`,"damaged zip: its data overlap what follows")}function ti(e){let{entries:t,offset:n}=YE(e),o=t.map(r=>({start:r.offset,entry:$E(e,r)}));return WE(e,o,n),o.map(({entry:r})=>r)}var zE=1032;function ni(e,t){let{size:n,packed:o,method:r}=e;if(e.flags&1)throw new m(t,"is encrypted, which cannot be read");if(r!==0&&r!==8)throw new m(t,`zip method ${r}, expected 0 (stored) or 8 (deflated)`);if(r===0&&o!==n)throw new m(t,`${o} bytes, expected ${n}: damaged zip`);if(n>o*zE){let i=`${o} compressed bytes cannot hold ${n}`;throw new m(t,`damaged zip: ${i}`)}}function oi({size:e,crc:t},n,o){if(o.length!==e)throw new m(n,`${o.length} bytes, expected ${e}: damaged zip`);if(o.crc()!==t)throw new m(n,"its bytes do not match their CRC-32: the file is damaged")}async function VE(e,t){let{room:n,isHead:o,where:r}=t,i=new Uint8Array(n),s=0,a=new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate-raw"));try{for await(let A of a){if(s+A.length>n&&!o)throw new RangeError("more than there is room for");if(i.set(A.subarray(0,n-s),s),s=Math.min(n,s+A.length),o&&s===n)break}}catch{throw new m(r,"damaged zip: its compressed data cannot be read")}return i.subarray(0,s)}var XE=2**17,ZE=2**16;async function Nf(e,t,n){let o=`${e.path}: ${b(t.name)}`;ni(t,o);let{offset:r,packed:i,size:s,method:a}=t,A=n?Math.min(XE,s):s,c=e.read({offset:r,length:i}),l=a===8?await VE(c,{room:A,isHead:n,where:o}):c.slice(0,A);return n||oi(t,o,{length:l.length,crc:()=>yt(l)}),l}async function _f(e,t){let n=`${e.path}: ${b(t.name)}`,o=await Nf(e,t,t.size>ZE);return Af({size:t.size,head:r=>o.subarray(0,r)},n)}async function ew(e,t){if(!t.name.endsWith(".npy"))return null;try{return await _f(e,t)}catch(n){if(n instanceof m)return null;throw n}}async function bn(e,t,{only:n,check:o}){let r={path:t,length:e.length,read:({offset:u,length:I})=>e.subarray(u,u+I)},i=({name:u})=>u.replace(/\.npy$/,""),s=ti(r),a=new Map;for(let u of s)a.set(i(u),await ew(r,u));let A=n(a),c=s.filter(u=>A.includes(i(u))),l=new Map;for(let u of c)l.set(i(u),a.get(i(u))??await _f(r,u));o(l),Rf(t,c.reduce((u,{size:I})=>u+I,0),e.length);let f=new Map;for(let u of c){let I=await Nf(r,u,!1);f.set(i(u),zr(I,`${t}: ${b(u.name)}`))}return f}var Mf="cohort.json",[tw,nw]=[2**26,2**30];async function Lf(e,{name:t,most:n}){let o=e.find(r=>r.name===t);if(!o){let r=e.length===0?"no files":`${e.length} files without it`;throw new m(t,`found ${r}, expected the folder of a cohort`)}if(o.size>n)throw new m(t,`has ${o.size} bytes, expected at most ${n} here`);return new Uint8Array(await o.arrayBuffer())}async function Ff(e){let t=await Lf(e,{name:Mf,most:tw}),{record:n,sha256:o}=await ql(new TextDecoder().decode(t),Mf),{file:r}=n.splits.train,i=await Lf(e,{name:r,most:nw});await Kl(i,n.splits.train,r);let s=await kf(a=>bn(i,r,a),r,{actions:n.actions.count});return{record:n,sha256:o,train:Yl(s,{record:n,name:"train",where:r})}}var ri=null,ii=null;function pa(){if(ri===null)throw new m("cohort","none is open: open its folder first");return ri}async function Of(e){return ri=await Ff(e),ii=null,Fl(ri)}async function Uf(e){let t=new Uint8Array(await e.arrayBuffer()),n=Ul(pa(),Pr(t,e.name),e.name),o=Gl(pa(),n,e.name);return ii=n,o}function Gf({row:e}){let t=pa();return{...Ol(t,e),choice:ii&&Pl(t,ii,e)}}function ow(e,t,n){let{states:o,live:r,actions:i}=e,s=new Float64Array(o*i);for(let a=0;a<r;a++){let A=t.subarray(a*i,(a+1)*i),c=A.reduce((u,I)=>Math.max(u,I),-1/0),l=s.subarray(a*i,(a+1)*i);for(let u=0;u<i;u++)l[u]=Math.exp((A[u]-c)/n);let f=l.reduce((u,I)=>u+I,0);for(let u=0;u<i;u++)l[u]/=f}return s}function rw(e,t,n){let o=fo(e);return t.map((r,i)=>(1-n)*r+n*o[i])}function Pf(e,{behaviour:t,q:n}){let o=e.states*e.actions;if(n?.length===o&&n.every(Number.isFinite))return n;let r=n?.length===o?"some are not finite":`there are ${n?.length??0}`;throw new RangeError(`Cannot make ${t} of values: ${r}, expected ${o} finite`)}function iw(e,t){switch(t.behaviour){case"random":return fo(e);case"random-admissible":return xl(e);case"clinician":return uo(e);case"optimal":return qr(e);case"improved":return Rl(e,uo(e));case"greedy":return kl(e,Pf(e,t));case"softmax":return ow(e,Pf(e,t),t.temperature??1)}}function si(e,t){let{epsilon:n=0,temperature:o=1}=t;if(!(n>=0&&n<=1))throw new RangeError(`Cannot mix with random actions: epsilon is ${n}, expected 0 to 1`);if(!(o>0&&o<1/0))throw new RangeError(`Cannot take a softmax: temperature is ${o}, expected above 0`);let r=iw(e,t);return n===0?r:rw(e,r,n)}var jf={start:2,action:3,transition:4,patient:16},z={sample:0,initialise:1,collection:jf,published:jf,split:5,bootstrap:5,kernelInputs:5,rareActions:5,select:17,resample:18,prior:19,evaluation:{start:20,action:21,transition:22,patient:23},benchmark:{start:24,action:25,transition:26},memberSeed:27,systematic:28,patients:29,cohort:{start:30,action:31,transition:32,frailty:33,record:34,gaps:35,doses:36},truth:{start:37,action:38,transition:39,frailty:40,record:41,gaps:42,doses:43},ownFeatures:44,permutation:45,cells:46,control:47,walk:48};function ue(e,t,n,o,r=[0,0,0,0]){let i=Math.imul(e,1664525)+1013904223|0,s=Math.imul(t,1664525)+1013904223|0,a=Math.imul(n,1664525)+1013904223|0,A=Math.imul(o,1664525)+1013904223|0;return i=i+Math.imul(s,A)|0,s=s+Math.imul(a,i)|0,a=a+Math.imul(i,s)|0,A=A+Math.imul(s,a)|0,i^=i>>>16,s^=s>>>16,a^=a>>>16,A^=A>>>16,i=i+Math.imul(s,A)|0,s=s+Math.imul(a,i)|0,a=a+Math.imul(i,s)|0,A=A+Math.imul(s,a)|0,r[0]=i>>>0,r[1]=s>>>0,r[2]=a>>>0,r[3]=A>>>0,r}function ye(e){return((e[0]>>>5)*67108864+(e[1]>>>6))/9007199254740992}function Hf(e,t){let n=e&65535,o=e>>>16,r=t&65535,i=t>>>16,s=Math.imul(n,r)>>>0,a=(Math.imul(o,r)>>>0)+(s>>>16),A=(Math.imul(n,i)>>>0)+(a&65535);return Math.imul(o,i)+Math.floor(a/65536)+Math.floor(A/65536)>>>0}function Ca(e,t){let n=Hf(e[1],t),r=(Math.imul(e[0],t)>>>0)+n>4294967295?1:0;return Hf(e[0],t)+r>>>0}function sw(e,t,n){let{threshold:o,alias:r}=e,i=e.start[t],s=e.start[t+1],a=0;for(let l=i;l<s;l++)a+=n[l];let A=[],c=[];for(let l=i;l<s;l++)o[l]=n[l]/a*(s-i),r[l]=l,(o[l]<1?A:c).push(l);for(;A.length>0&&c.length>0;){let l=A.pop(),f=c[c.length-1];r[l]=f,o[f]-=1-o[l],o[f]<1&&A.push(c.pop())}for(let l of[...A,...c])o[l]=1}function ai(e,t){let n={start:e,threshold:new Float64Array(t.length),alias:new Uint32Array(t.length)};for(let o=0;o+1<e.length;o++)sw(n,o,t);return n}function Ai(e,t,n){let o=e.start[t],r=n*(e.start[t+1]-o),i=Math.floor(r),s=o+i;return r-i<e.threshold[s]?s:e.alias[s]}var Ba=65536;function aw(e,t){let{live:n,actions:o}=e,r=new Uint32Array(n+1),i=[],s=[];for(let A=0;A<n;A++){for(let c=0;c<o;c++)t[A*o+c]!==0&&(i.push(c),s.push(t[A*o+c]));r[A+1]=i.length}let a=Float64Array.from(s);return{table:ai(r,a),action:Uint8Array.from(i),probability:a}}var Jf=new WeakMap;function Aw(e){let t=Jf.get(e);if(!t){let n=Uint16Array.from(e.initial.keys()).filter(r=>e.initial[r]>0),o=Float64Array.from(n,r=>e.initial[r]);t={next:ai(e.rowStart,e.probability),start:ai(Uint32Array.of(0,o.length),o),startState:n},Jf.set(e,t)}return t}function cw({sampler:e,seed:t,streams:n,draw:o},r){let i=ye(ue(t,n.start,r,0,o));return e.startState[Ai(e.start,0,i)]}function lw({policy:e,seed:t,streams:n,draw:o},r){let{episode:i,step:s,state:a}=r,A=ye(ue(t,n.action,i,s,o)),c=Ai(e.table,a,A);r.action=e.action[c],r.behaviourProbability=e.probability[c]}function qf(e,t){let{mdp:n,sampler:o,seed:r,streams:i,draw:s}=e,{episode:a,step:A,state:c,action:l}=t,f=ye(ue(r,i.transition,a,A,s)),u=Ai(o.next,n.row[c*n.actions+l],f);t.nextState=n.next[u],t.reward=n.reward[u]}function fw(e,t){let{mdp:n,inadmissible:o}=e;if(o==="raise"){let{state:r,action:i,behaviourProbability:s}=t;throw jr(n,{state:r,action:i,probability:s})}if(o==="mean")return qf(e,t);t.nextState=n.death,t.reward=n.deathReward}function uw(){return{episode:0,step:0,state:0,action:0,reward:0,nextState:0,terminated:!1,truncated:!1,behaviourProbability:0}}function gw(e,t,n){let{seed:o,streams:r,inadmissible:i="mean",maxSteps:s=Ba}=n;if(!(s>=1&&s<=Ba))throw new RangeError(`Cannot simulate: maxSteps is ${s}, expected 1 to 65536`);Hr(e,t);let a=Aw(e);return{mdp:e,sampler:a,policy:aw(e,t),seed:o,streams:r,inadmissible:i,draw:[0,0,0,0]}}function At(e,t,n){let{episodes:o,firstEpisode:r=0,maxSteps:i=Ba,onTransition:s}=n,{seed:a,seedEach:A=!1,ending:c}=n,l=gw(e,t,n),{live:f,actions:u,admissible:I}=e,d=uw(),g=0,h=0,E=0,w=0,p=0;for(let B=r;B<r+o;B++){d.episode=A?0:B,A&&(l.seed=a+B>>>0);let Q=cw(l,d.episode),y=0;for(;Q<f&&y<i&&c?.[Q]!==0;)d.step=y++,d.state=Q,lw(l,d),I[Q*u+d.action]?qf(l,d):(w++,fw(l,d)),Q=d.nextState,d.terminated=Q>=f,d.truncated=Q<f&&y===i,s?.(d);g+=y,p+=y*y,Q===e.survival&&h++,Q<f&&E++}return{episodes:o,transitions:g,survived:h,truncated:E,inadmissible:w,lengthSquares:p}}function Kf(){let e=4095,t=new Uint32Array(4096),n=new Float64Array(4096/2),o=0;function r(s,a){let A=65536*s+a,c=Math.imul(s,2654435761)^Math.imul(a,2246822507),l=(c^c>>>15)&e,f=t[l];for(;f!==0&&n[f-1]!==A;)l=l+1&e,f=t[l];return l}function i(){let s=n;e=2*e+1,t=new Uint32Array(e+1),n=new Float64Array(2*s.length),n.set(s);for(let a=0;a<o;a++)t[r(Math.floor(n[a]/65536),n[a]%65536)]=a+1}return{get size(){return o},entryOf(s,a){let A=r(s,a);return t[A]>0?t[A]-1:(o===n.length&&(i(),A=r(s,a)),n[o]=65536*s+a,t[A]=++o,o-1)},pairOf:s=>Math.floor(n[s]/65536),nextOf:s=>n[s]%65536}}function Qa({states:e,actions:t}){let n=new Float64Array(e*t),o=new Float64Array(e*t),r=new Float64Array(e*t),i=Kf(),s=new Float64Array(1024),a=new Float64Array(1024),A=0,c=!1;function l(){let[f,u]=[s,a];s=new Float64Array(2*f.length),a=new Float64Array(2*u.length),s.set(f),a.set(u)}return{add({state:f,action:u,reward:I,nextState:d,terminated:g},h=1){if(h===0)return;let E=f*t+u;if(c||=h!==1,A+=h,n[E]+=h,o[E]+=h*I,r[E]+=h*I*I,g)return;let w=i.entryOf(E,d);w>=s.length&&l(),s[w]+=h,I!==0&&(a[w]+=h*I)},counts(){if(A>=2**32)throw new RangeError(`Cannot count ${A} transitions, expected under 2^32`);let f=Uint32Array.from(n.keys()).filter(g=>n[g]>0),u=Uint32Array.from({length:i.size},(g,h)=>h).sort((g,h)=>i.pairOf(g)-i.pairOf(h)||i.nextOf(g)-i.nextOf(h)),I=new Uint32Array(f.length+1);for(let g=0,h=0;g<f.length;g++){for(;h<u.length&&i.pairOf(u[h])===f[g];)h++;I[g+1]=h}let d=g=>c?g:Uint32Array.from(g);return{states:e,actions:t,transitions:A,pair:f,count:d(Float64Array.from(f,g=>n[g])),rewardSum:Float64Array.from(f,g=>o[g]),rewardSquares:Float64Array.from(f,g=>r[g]),start:I,next:Uint16Array.from(u,g=>i.nextOf(g)),nextCount:d(Float64Array.from(u,g=>s[g])),nextRewardSum:Float64Array.from(u,g=>a[g])}}}}function vn(e,t){let n=Qa(e),{state:o,action:r,reward:i,nextState:s,ending:a}=e;for(let A=0;A<r.length;A++)n.add({state:o[A],action:r[A],reward:i[A],nextState:s[A],terminated:(a[A]&_.terminated)!==0},t?.[A]);return n.counts()}function Yf(e){let t=new Uint32Array(e.states*e.actions);return e.pair.forEach((n,o)=>t[n]=e.count[o]),t}var $f=2e4;function Wf(e,t,n){let{episodes:o,onProgress:r,...i}=n,s=Qa(e);for(let a=0;a<o;a+=$f){let A=Math.min($f,o-a);At(e,t,{...i,streams:z.collection,episodes:A,firstEpisode:a,onTransition:s.add}),r?.(a+A)}return s.counts()}function Iw(e,t){let{states:n,live:o,actions:r,row:i,rowStart:s,probability:a,next:A}=e,c=new Float64Array(s.length-1);for(let f=0;f<c.length;f++)for(let u=s[f];u<s[f+1];u++)c[f]+=a[u]*t[A[u]];let l=new Float64Array(n*r);for(let f=0;f<o*r;f++)l[f]=c[i[f]];return l}function zf(e,t){let{survival:n,stateValue:o,occupancy:r}=Be(e,t.policy);return{...t,total:n,survival:o,afterAction:Iw(e,o),visits:r}}function*ci(e){let t=new TextEncoder,n=[...e].sort(([o],[r])=>o<r?-1:1);for(let[o,{dtype:r,shape:i,data:s}]of n)yield t.encode(`${JSON.stringify([o,r,i])}
`),yield new Uint8Array(s.buffer,s.byteOffset,s.byteLength)}var li=1e-9,dw={initial:"initial",clinician:"clinician_policy",sofa:"sofa",features:"features"};function Vf(e,{place:t,refuse:n}){let o=0;for(let r=0;r<e.length;r++)e[r]>=0&&e[r]<=1+li||n(t(r),`probability ${e[r]}, expected 0 to 1`),o+=e[r];Math.abs(o-1)<=li||n(t(-1),`probabilities sum to ${o}, expected 1`)}function hw(e,t){let{states:n,row:o,rowStart:r,next:i,probability:s,reward:a}=e,A=r.length-1;r[0]!==0&&t("row_start[0]",`found ${r[0]}, expected 0`),r[A]!==i.length&&t(`row_start[${A}]`,`found ${r[A]}, expected ${i.length} entries`);for(let l=0;l<A;l++){let f=r[l],u=r[l+1];u>f&&u<=i.length||t(`row_start[${l+1}]`,`found ${u}, expected above ${f}, at most ${i.length}`);let I=0;for(let d=f;d<u;d++)(i[d]>=n||d>f&&i[d]<=i[d-1])&&t(`next_state[${d}]`,`found ${i[d]}, expected ascending, below ${n}`),s[d]>0&&s[d]<=1+li||t(`probability[${d}]`,`found ${s[d]}, expected above 0, at most 1`),Number.isFinite(a[d])||t(`reward[${d}]`,`found ${a[d]}, expected a finite number`),I+=s[d];Math.abs(I-1)<=li||t(`probability[${f}:${u}]`,`row ${l} sums to ${I}, expected 1`)}let c=o.findIndex(l=>l>=A);c>=0&&t(`row[${mw(e,c)}]`,`found ${o[c]}, expected < ${A}`)}function mw({actions:e},t){return`${Math.floor(t/e)},${t%e}`}function Ew(e,t,n){let{live:o,actions:r,initial:i,clinician:s,admissible:a}=e;Vf(i,{place:c=>c<0?t.initial:`${t.initial}[${c}]`,refuse:n});let A=i.findIndex((c,l)=>l>=o&&c>0);A>=0&&n(`${t.initial}[${A}]`,"an episode cannot start in a terminal state");for(let c=0;c<o;c++){let[l,f]=[c*r,(c+1)*r],u=I=>`${t.clinician}[${I<0?c:`${c},${I}`}]`;Vf(s.subarray(l,f),{place:u,refuse:n}),a.subarray(l,f).includes(1)||n(`admissible[${c}]`,"no action is admissible, expected at least one")}}function Xf(e,t,{names:n=dw}={}){let o=(i,s)=>{throw new m(`${t}: ${i}`,s)};hw(e,o),Ew(e,n,o);let r=[["death_reward",Float64Array.of(e.deathReward)],[n.sofa,e.sofa],[n.features,e.features]];for(let[i,s]of r){let a=s.findIndex(A=>!Number.isFinite(A));a>=0&&o(`${i}[${a}]`,`${s[a]}, expected a finite number`)}}var Zf="icu-cql tabular mdp",eu=1,tu=["row","row_start","next_state","probability","reward","death_reward","initial","clinician_policy","admissible","sofa","features","provenance","sha256"];function ou(e,t){let{path:n,name:o,dtype:r,shape:i}=t,s=e.get(o),a=s.shape.length===i.length&&i.every((f,u)=>f===null||f===s.shape[u]);if(s.dtype===r&&a)return s.shape;let A=`${s.dtype} ${W(s.shape)}`,c=i.map(f=>f??"any").join(", "),l=i.length===1?`(${c},)`:`(${c})`;throw new m(`${n}: ${o}`,`${A}, expected ${r} ${l}`)}var nu=2**20;function ru(e,t){ya([...e.keys()],t);let n=(c,l,f)=>ou(e,{path:t,name:c,dtype:l,shape:f});n("sha256","uint8",[32]);let[o]=n("provenance","uint8",[null]);if(o>nu){let c=`${o} bytes, expected at most ${nu}`;throw new m(`${t}: provenance`,c)}let[r,i]=n("row","uint32",[null,null]);if(r<1||r>65532||i<1||i>255){let c=`${r} live states and ${i} actions, expected 1 to 65532 and 1 to 255`;throw new m(`${t}: row`,c)}let s=r+3,[a]=n("next_state","uint16",[null]),[A]=n("row_start","uint32",[null]);if(A<2)throw new m(`${t}: row_start`,"expected one row or more");if(A>r*i+1){let c=`${A-1} rows, expected at most one a pair: ${r*i}`;throw new m(`${t}: row_start`,c)}if(a>(A-1)*s){let c=`${a} entries, expected at most ${s} a row: ${(A-1)*s}`;throw new m(`${t}: next_state`,c)}n("probability","float64",[a]),n("reward","float64",[a]),n("death_reward","float64",[1]),n("initial","float64",[s]),n("clinician_policy","float64",[s,i]),n("admissible","bool",[s,i]),n("sofa","float64",[s]),n("features","float64",[s,null])}function ww(e,t){let n=`${t}: provenance`,o;try{o=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(e))}catch{throw new m(n,"is not JSON in UTF-8")}if(o?.format!==Zf)throw new m(n,`format ${b(JSON.stringify(o?.format)??"missing")}, expected "${Zf}"`);if(o.version!==eu){let i=`version ${b(JSON.stringify(o.version)??"missing")}, this program reads ${eu}`;throw new m(n,i)}for(let i of["name","source","license","features"])if(typeof o[i]!="string")throw new m(n,`key "${i}" holds no text`);let r=o.featureNames;if(!Array.isArray(r)||r.some(i=>typeof i!="string"))throw new m(n,'key "featureNames" holds no list of names');if(typeof o.sources!="object"||o.sources===null)throw new m(n,'key "sources" holds no checksums by file name');return o}function ya(e,t){for(let n of tu)if(!e.includes(n)){let o=`array "${n}" is missing; \`deno task convert\` makes such a file`;throw new m(t,o)}for(let n of e)if(!tu.includes(n))throw new m(`${t}: ${n}`,"unknown array, expected those of an MDP file alone")}function iu(e,t,n){let o=u=>e.get(u).data,{format:r,version:i,featureNames:s,...a}=ww(o("provenance"),t),[A,c]=e.get("row").shape,l=A+3,f=[l,s.length];return ou(e,{path:t,name:"features",dtype:"float64",shape:f}),{states:l,actions:c,live:A,death:A,survival:A+1,row:o("row"),rowStart:o("row_start"),next:o("next_state"),probability:o("probability"),reward:o("reward"),deathReward:o("death_reward")[0],initial:o("initial"),clinician:o("clinician_policy"),admissible:o("admissible"),sofa:o("sofa"),features:o("features"),featureNames:s,provenance:a,sha256:n}}function pw(e){return e===void 0?"nothing":typeof e=="string"?b(JSON.stringify(e)):ArrayBuffer.isView(e)?e.constructor.name:Array.isArray(e)?e.length===0?"an empty list":"a list":typeof e=="object"&&e!==null?"an object":String(e)}function ge(e,t,n){throw new m(e,`found ${pw(t)}, expected ${n}`)}function ce(e,t,n){let{min:o,max:r=Number.MAX_VALUE,whole:i=!1,open:s}=n;if(typeof e=="number"&&e>=o&&e<=r&&!(s==="min"&&e===o)&&!(s==="max"&&e===r)&&(!i||Number.isSafeInteger(e)))return;let A=i?"a whole number":"a number",c=s==="min"?`above ${o}`:n.max===void 0?`of at least ${o}`:`from ${o}`,l=n.max===void 0?"":s==="max"?` to below ${r}`:` to ${r}`;ge(t,e,`${A} ${c}${l}`)}function fi(e,t,n){n.includes(e)||ge(t,e,`one of ${n.join(", ")}`)}async function su(e){e instanceof Uint8Array||ge("mdp",e,"the bytes of an .npz file");let t=await bn(e,"mdp",{only:i=>{let s=[...i.keys()];return ya(s,"mdp"),s},check:i=>ru(i,"mdp")}),n=Array.from(t.get("sha256").data,i=>i.toString(16).padStart(2,"0")),o=await Qe([...ci([...t].filter(([i])=>i!=="sha256"))]);if(o!==n.join("")){let i=`the arrays have ${o}, expected ${n.join("")}: the file was changed`;throw new m("mdp: sha256",i)}let r=iu(t,"mdp",o);return Xf(r,"mdp"),r}async function ui(e){let t;try{let n=await fetch(new URL(e,self.location.href));if(n.ok)return new Uint8Array(await n.arrayBuffer());t=b((await n.text()).trim(),300)}catch(n){t=`${n.message}: is the server still there?`}throw new m(e,`cannot be fetched: ${t}`)}var Sa=null;function Y(){return Sa??=ui("icu_sepsis.npz").then(su).catch(e=>{throw Sa=null,e}),Sa}async function au(e){let{provenance:t,states:n,actions:o,live:r,...i}=await Y(),{initial:s,clinician:a,admissible:A,sofa:c,features:l,featureNames:f}=i,u={initial:s,clinician:a,admissible:A,sofa:c,features:l,featureNames:f};return{name:t.name,states:n,actions:o,live:r,...u}}var Au=new Map;async function cu(e){let{id:t,name:n,table:o,values:r}=e;return Au.set(t,zf(await Y(),{name:n,policy:o,network:r})),null}function Gt(e){return e.map(t=>{let n=Au.get(t);if(!n)throw new RangeError(`Cannot look at the policy "${t}": it was never told of`);return n})}var mo=["gender","mechvent","max_dose_vaso","re_admission","age","Weight_kg","GCS","HR","SysBP","MeanBP","DiaBP","RR","Temp_C","FiO2_1","Potassium","Sodium","Chloride","Glucose","Magnesium","Calcium","Hb","WBC_count","Platelets_count","PTT","PT","Arterial_pH","paO2","paCO2","Arterial_BE","HCO3","Arterial_lactate","SOFA","SIRS","Shock_Index","PaO2_FiO2","cumulated_balance","SpO2","BUN","Creatinine","SGOT","SGPT","Total_bili","INR","input_total","input_4hourly","output_total","output_4hourly"],Cw={"dynamics.npz":"36498f924c693c6be7ae18f3ce9e1a8e48d41f80f2cc553b3993b1373c8a9109","admissible_actions.txt":"607f4e1eeee4f33a2124fb4a1beefd82fc264a3b608d41d13f810166aa203165"},Bw=`MIT License

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
`,Qw="The source names no columns. These are the 47 of the AI Clinician in its order (two-valued, standardised, log-standardised).",kR={name:"ICU-Sepsis 2.0.1",source:"PyPI package icu-sepsis 2.0.1, icu_sepsis/envs/assets (wheel SHA-256 7f55ff190f11b252593000814b6cd56ecf9b5de6fdca256e4966c0a0dc369466)",license:Bw,sources:Cw,features:`${Qw} Checked on the numbers: column 31 (SOFA) correlates 0.997 with the package's separate SOFA scores, no other column above 0.6; column 44 (input_4hourly) correlates 0.99 with the mean fluid level of the clinicians' policy and column 2 (max_dose_vaso) 0.75 with the mean vasopressor level, each the most of all 47; the columns most correlated with SGOT, PT, BUN, MeanBP, Sodium and output_total are SGPT, INR, Creatinine, DiaBP, Chloride and output_4hourly; column 3 (re_admission) is a two-valued feature plus 0.6.`};var yw=[["women among these patients",""],["on mechanical ventilation",""],["largest vasopressor dose in 4 hours",""],["readmitted",""],["age","days"],["weight","kg"],["Glasgow coma scale","3 to 15"],["heart rate","per minute"],["systolic blood pressure","mmHg"],["mean blood pressure","mmHg"],["diastolic blood pressure","mmHg"],["respiratory rate","per minute"],["temperature","\xB0C"],["inspired oxygen, FiO2","fraction"],["potassium","mEq/L"],["sodium","mEq/L"],["chloride","mEq/L"],["glucose","mg/dL"],["magnesium","mg/dL"],["calcium","mg/dL"],["haemoglobin","g/dL"],["white blood cells","10\xB3/\xB5L"],["platelets","10\xB3/\xB5L"],["partial thromboplastin time, PTT","s"],["prothrombin time, PT","s"],["arterial pH","pH"],["arterial oxygen, PaO2","mmHg"],["arterial carbon dioxide, PaCO2","mmHg"],["base excess","mEq/L"],["bicarbonate","mEq/L"],["lactate","mmol/L"],["SOFA score","0 to 24"],["SIRS criteria","0 to 4"],["shock index, heart rate / systolic pressure","ratio"],["PaO2 / FiO2","mmHg"],["cumulated fluid balance","mL"],["oxygen saturation, SpO2","%"],["blood urea nitrogen","mg/dL"],["creatinine","mg/dL"],["aspartate transaminase, SGOT","U/L"],["alanine transaminase, SGPT","U/L"],["total bilirubin","mg/dL"],["INR","ratio"],["fluid given so far","mL"],["fluid given in 4 hours","mL"],["urine so far","mL"],["urine in 4 hours","mL"]],Sw=mo.indexOf("SpO2"),lu={gender:.5,mechvent:.5,re_admission:-.1};function bw(e){let t=Math.abs(e);if(t<.25)return"about average";let n=e<0?"below":"above";return t<.75?`a little ${n} average`:t<1.5?`${n} average`:`far ${n} average`}function vw(e){let t=Math.abs(e).toFixed(2);return t==="0.00"?t:`${e<0?"-":"+"}${t}`}var xw=e=>`${(100*Math.min(1,Math.max(0,e))).toFixed(0)}%`;function kw(e,t){let n=mo[e],[o,r]=yw[e];if(n in lu)return{name:n,label:o,value:xw(t+lu[n]),words:""};if(n==="max_dose_vaso")return{name:n,label:o,value:`${Math.max(0,t+.5).toFixed(2)} \xB5g/kg/min`,words:""};let i=n==="input_4hourly"?t/2:t,s=e>=Sw;return{name:n,label:`${o} (${r})`,value:`${vw(i)} SD${s?" of its logarithm":""}`,words:bw(i)}}function fu(e,t){let n=e.length===mo.length&&e.every((o,r)=>o===mo[r]);return e.map((o,r)=>n?kw(r,t[r]):{name:o,label:o,value:String(Number(t[r].toPrecision(4))),words:""})}var Rw={rows:{name:"fluid",levels:5},columns:{name:"vasopressor",levels:5}};function Dw(e,t){return t<e.live?"live":t===e.survival?"survival":"death"}function ba(e,t){return e.map(({survival:n})=>n[t])}function uu(e,t,{policies:n,counts:o}){if(!(Number.isInteger(t)&&t>=0&&t<e.states))throw new RangeError(`Cannot show state ${t}, expected 0 to ${e.states-1}`);let{actions:r,featureNames:i}=e,s=i.length,a=f=>Array.from({length:r},(u,I)=>f[t*r+I]),A=o&&a(o),c=[],l=f=>c.push(f);A&&l({title:"the data's counts",policy:null,format:"count",values:A});for(let[f,{name:u,policy:I,network:d}]of n.entries()){if(d){let g=`${u}: its network's values`;l({title:g,policy:f,format:"value",values:a(d)})}l({title:`${u}: choices`,policy:f,format:"share",values:a(I)})}return{state:t,kind:Dw(e,t),liveStates:e.live,sofa:e.sofa[t],features:fu(i,e.features.subarray(t*s,(t+1)*s)),starts:e.initial[t],visits:n[0].visits?.[t]??NaN,seen:A?A.reduce((f,u)=>f+u,0):null,admissible:a(e.admissible).map(Boolean),maps:c,survivals:ba(n,t),afterActions:t<e.live?n.map(({afterAction:f})=>a(f)):[],grid:Rw}}var va=8;function gu(e,{state:t,action:n},o){let{live:r,actions:i,row:s,rowStart:a,next:A,probability:c}=e;if(!(t>=0&&t<r&&n>=0&&n<i))throw new RangeError(`Cannot take action ${n} in state ${t}`);let f=t*i+n,u=Array.from({length:a[s[f]+1]-a[s[f]]},(g,h)=>({state:A[a[s[f]]+h],probability:c[a[s[f]]+h]})),I=u.filter(g=>g.state<r).sort((g,h)=>h.probability-g.probability||g.state-h.state),d=g=>g.reduce((h,E)=>h+E.probability,0);return{state:t,action:n,admissible:e.admissible[f]===1,death:d(u.filter(g=>g.state>=r&&g.state!==e.survival)),survival:d(u.filter(g=>g.state===e.survival)),next:I.slice(0,va).map(g=>({...g,survivals:ba(o,g.state)})),others:Math.max(0,I.length-va),otherProbability:d(I.slice(va)),survivals:o.map(({afterAction:g})=>g[f])}}var xa={start:0,action:1,transition:2};function ka(e,t){let[n,o]=[0,0];for(let r=0;r<e.length;r++)if(e[r]!==0&&(n+=e[r],o=r,t<n))return r;return o}function Iu(e,t){return ka(e.initial,ye(ue(t,z.walk,0,xa.start)))}function du(e,{seed:t,step:n,state:o},r){let{live:i,actions:s,row:a,rowStart:A,probability:c,next:l}=e;if(!(o>=0&&o<i))throw new RangeError(`Cannot walk on from state ${o}`);let f=p=>ka(p.subarray(o*s,(o+1)*s),ye(ue(t,z.walk,n,xa.action))),[u,I]=typeof r=="number"?[null,r]:[r.name,f(r.policy)];if(!(I>=0&&I<s))throw new RangeError(`Cannot take action ${I}`);let d=o*s+I,[g,h]=[A[a[d]],A[a[d]+1]],E=ye(ue(t,z.walk,n,xa.transition)),w=l[g+ka(c.subarray(g,h),E)];return{step:n,state:o,action:I,by:u,nextState:w}}function hu({actions:e},t,n){return t.map(({state:o,action:r,nextState:i})=>n.map(({survival:s,afterAction:a})=>({before:s[o],chosen:a[o*e+r],after:s[i]})))}var mu;async function Eu({behaviour:e,episodes:t,seed:n}){let o=await Y(),r=Wf(o,si(o,{behaviour:e}),{episodes:t,seed:n});return mu=Yf(r),r.transitions}async function wu({state:e,policies:t}){return uu(await Y(),e,{policies:Gt(t),counts:mu})}async function pu({state:e,action:t,policies:n}){return gu(await Y(),{state:e,action:t},Gt(n))}async function Cu({seed:e}){return Iu(await Y(),e)}async function Bu({at:e,choice:t}){let n="action"in t?t.action:Gt([t.policy])[0];return du(await Y(),e,n)}async function Qu({steps:e,policies:t}){return hu(await Y(),e,Gt(t))}var yu=100,gi=100;function Su(e,t,n){let{survived:o}=At(e,t,{...n,episodes:yu,seedEach:!0,streams:z.published,maxSteps:gi});return o/yu}function bu(e,t,n){let o=new Uint8Array(n.episodes),r=0;return At(e,t,{...n,seedEach:!0,streams:z.published,maxSteps:gi,onTransition:({terminated:i,truncated:s,nextState:a})=>{(i||s)&&(o[r++]=a===e.survival?1:0)}}),o}function vu({p:e,trials:t}){let n=new Float64Array(t+1);if(e<=0||e>=1)return n[e<=0?0:t]=1,n;let o=Math.log(e)-Math.log1p(-e),r=t*Math.log1p(-e);for(let i=0;i<=t;i++)n[i]=Math.exp(r),r+=Math.log((t-i)/(i+1))+o;return n}function xu(e,t,n){let o=vu({p:e,trials:n}),r=vu({p:t,trials:n}),[i,s,a,A,c]=[0,0,0,0,0];for(let l=0;l<=n;l++)i+=o[l]*c,a+=r[l]*A,s+=o[l]*r[l],A+=o[l],c+=r[l];return{above:i,equal:s,below:a}}var Ra="mean";function Tw({live:e,transition:t,survive:n},o,r){let i=o.slice(0,e),s=0;for(let a=0;a<r;a++){let A=new Float64Array(e);for(let c=0;c<e;c++)if(i[c]!==0){s+=i[c]*n[c];for(let l=0;l<e;l++)A[l]+=i[c]*t[c*e+l]}i=A}return s}function ku(e,t,n){let o=t.map(s=>{let a=Cn(e,s,{inadmissible:Ra}),A=Tw(a,e.initial,gi);return{survival:Be(e,s,{inadmissible:Ra}).survival,within:A,error:Math.sqrt(A*(1-A)/n)}}),[r,i]=o;return{policies:[r,i],standing:xu(r.within,i.within,n)}}var Nw=2**32;function Ru(e,t,{episodes:n,seed:o,roll:r}){let i=(o+r*n)%Nw,[s,a]=t.map(A=>bu(e,A,{seed:i,episodes:n,inadmissible:Ra}).reduce((l,f)=>l+f,0)/n);return{seed:i,scores:[s,a]}}function Du({policies:e}){let[t,n]=Gt(e);return[t.policy,n.policy]}async function Tu(e){return ku(await Y(),Du(e),e.episodes)}async function Nu({seed:e,from:t,count:n,...o}){let r=await Y(),i=Du(o),{episodes:s}=o;return Array.from({length:n},(a,A)=>Ru(r,i,{episodes:s,seed:e,roll:t+A}))}var Da=1.959963984540054;function _u(e,t){let n=e/t,o=Da*Da/t,r=n+o/2,i=Da*Math.sqrt(n*(1-n)/t+o/(4*t));return{low:Math.max(0,(r-i)/(1+o)),high:Math.min(1,(r+i)/(1+o))}}function Mu(e,t,n){let{ending:o}=Cn(e,t,n),{survived:r}=At(e,t,{...n,ending:o,streams:z.evaluation});return{survival:r/n.episodes,..._u(r,n.episodes)}}function Lu(e,t,n){let{gamma:o,inadmissible:r}=n,{states:i,live:s,actions:a,rowStart:A,probability:c,reward:l,next:f}=e,u=new Float64Array(i*a);for(let I=0;I<s*a;I++){if(r==="terminate"&&!e.admissible[I]){u[I]=e.deathReward;continue}let d=e.row[I];for(let g=A[d];g<A[d+1];g++)u[I]+=c[g]*(l[g]+o*t[f[g]])}return u}function Ii(e,t){return Array.from({length:e.length/t},(n,o)=>Array.from(e.subarray(o*t,(o+1)*t)))}function Fu(e,t,n){let{stateValue:o,stateReturn:r,occupancy:i}=n;return{survival:Array.from(o),value:Array.from(r),q:Ii(Lu(e,r,n),e.actions),policy:Ii(t,e.actions),visits:i&&Array.from(i)}}function _w(e,t){if(e===null)return null;let n=[0,0,0];e.forEach((r,i)=>n[t[i]]+=r);let o=n[0]+n[1]+n[2];return{empty:n[dt.empty]/o,unseen:n[dt.unseen]/o}}function di(e,t,n){let{gamma:o,inadmissible:r,simulation:i,byState:s}=n,a=Be(e,t.probabilities,{gamma:o,inadmissible:r});return{policy:t.policy,survival:a.survival,...a.ends<1&&{ends:a.ends},length:a.length,discounted_return:a.discountedReturn,gamma:o,inadmissible:r,...t.fallback&&{fallback:_w(a.occupancy,t.fallback)},...i&&{simulated:Mu(e,t.probabilities,{...i,inadmissible:r})},...s&&{by_state:Fu(e,t.probabilities,a)}}}var Ou=16;function Uu(e,t){let n=new DataView(e.buffer,e.byteOffset,e.byteLength),o=0,r=0,i=A=>new m(`${t}: byte ${r}`,A),s=A=>{if(A>e.length-o)throw i(`${A} bytes are due, expected at most the ${e.length-o} that are left`);return o+=A,e.subarray(o-A,o)},a=A=>{try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(A)}catch{throw i("text that is no UTF-8: the file is damaged")}};return{get at(){return o},fault:i,opcode:()=>{if(r=o,o===e.length)throw i("the pickle is cut short, expected its end marked by a full stop");return e[o++]},unsigned:A=>{let c=o;return s(A),A===1?e[c]:A===2?n.getUint16(c,!0):A===4?n.getUint32(c,!0):Number(n.getBigUint64(c,!0))},signed:A=>{if(A>Ou)throw i(`a whole number of ${A} bytes, expected at most ${Ou}`);let l=s(A).reduceRight((I,d)=>I<<8n|BigInt(d),0n),f=BigInt.asIntN(8*A,l),u=Number(f);return Number.isSafeInteger(u)?u:f},float:()=>(s(8),n.getFloat64(o-8)),take:s,text:A=>a(s(A)),line:()=>{let A=e.indexOf(10,o);if(A<0)throw i("a name without an end: the file is damaged");let c=a(e.subarray(o,A));return o=A+1,c}}}var Gu=2**21,mi="the pickle takes what was never put there: the file is damaged";function jt({stack:e,marks:t,bytes:n}){if(e.length<=(t.at(-1)??0))throw n.fault(mi);return e.pop()}function wo(e){let t=jt(e);return e.stack.push(t),t}function Pt({stack:e,marks:t,bytes:n}){let o=t.pop();if(o===void 0)throw n.fault(mi);return e.splice(o)}function xn(e,t){return Array.from({length:t},()=>jt(e)).reverse()}function Ta({globals:e,expected:t,bytes:n},o){let r=e.get(o);if(r)return r;throw n.fault(`names ${b(o)}, which is not run: expected ${t}`)}function Mw({globals:e},t){let{name:n}=t??{};return n!==void 0&&e.get(n)===t}function Lw(e){let{stack:t,bytes:n}=e,[o,r]=xn(e,2);if(!Mw(e,o)||o.call===void 0)throw n.fault("calls what is no function that may be called");if(!Array.isArray(r))throw n.fault("calls a function with no tuple of arguments");t.push(o.call(r,n.fault))}function Pu(e,t){let n=wo(e);if(!Array.isArray(n)||Object.isFrozen(n))throw e.bytes.fault("appends to what is no list");for(let o of t)n.push(o)}var Fw=["string","number","bigint","boolean"];function ju(e,t){let{fault:n}=e.bytes,o=wo(e);if(!(o instanceof Map))throw n("sets a key of what is no dict");if(t.length%2!==0)throw n("sets a key without a value");for(let r=0;r<t.length;r+=2){if(!Fw.includes(typeof t[r]))throw n("a key that is neither text nor number");o.set(t[r],t[r+1])}}function Ow(e,t){let n=wo(e);if(!(n instanceof Set))throw e.bytes.fault("adds to what is no set");for(let o of t)n.add(o)}function Uw(e){let t=jt(e);if(!(wo(e)instanceof Map&&t instanceof Map))throw e.bytes.fault("sets attributes of what is no dict")}function Hu({memo:e,stack:t,bytes:n},o){if(!e.has(o))throw n.fault(`recalls value ${o}, which was not kept: the file is damaged`);t.push(e.get(o))}var Gw={111:"OBJ",129:"NEWOBJ",146:"NEWOBJ_EX",130:"EXT1",131:"EXT2",132:"EXT4",151:"NEXT_BUFFER",152:"READONLY_BUFFER"},G=e=>t=>{t.stack.push(e(t))},Na=e=>t=>{t.memo.set(e(t),wo(t))},Eo=e=>Object.freeze(e),_a=e=>G(({bytes:t})=>t.text(t.unsigned(e))),hi=e=>G(({bytes:t})=>t.take(t.unsigned(e)).slice()),Pw={"(":({marks:e,stack:t})=>e.push(t.length),N:G(()=>null),"\x88":G(()=>!0),"\x89":G(()=>!1),J:G(({bytes:e})=>e.signed(4)),K:G(({bytes:e})=>e.unsigned(1)),M:G(({bytes:e})=>e.unsigned(2)),"\x8A":G(({bytes:e})=>e.signed(e.unsigned(1))),"\x8B":G(({bytes:e})=>e.signed(e.unsigned(4))),G:G(({bytes:e})=>e.float()),X:_a(4),"\x8C":_a(1),"\x8D":_a(8),B:hi(4),C:hi(1),"\x8E":hi(8),"\x96":hi(8),"]":G(()=>[]),l:G(Pt),a:e=>Pu(e,[jt(e)]),e:e=>Pu(e,Pt(e)),")":G(()=>Eo([])),t:G(e=>Eo(Pt(e))),"\x85":G(e=>Eo(xn(e,1))),"\x86":G(e=>Eo(xn(e,2))),"\x87":G(e=>Eo(xn(e,3))),"}":G(()=>new Map),s:e=>ju(e,xn(e,2)),u:e=>ju(e,Pt(e)),"\x8F":G(()=>new Set),"\x90":e=>Ow(e,Pt(e)),"\x91":G(e=>new Set(Pt(e))),0:e=>jt(e),1:e=>Pt(e),q:Na(({bytes:e})=>e.unsigned(1)),r:Na(({bytes:e})=>e.unsigned(4)),"\x94":Na(({memo:e})=>e.size),h:e=>Hu(e,e.bytes.unsigned(1)),j:e=>Hu(e,e.bytes.unsigned(4)),c:G(e=>Ta(e,`${e.bytes.line()}.${e.bytes.line()}`)),i:e=>{throw Ta(e,`${e.bytes.line()}.${e.bytes.line()}`),e.bytes.fault("opcode INST, expected plain data")},"\x93":G(e=>{let t=xn(e,2);if(!t.every(n=>typeof n=="string"))throw e.bytes.fault(mi);return Ta(e,t.join("."))}),R:Lw,b:Uw,Q:G(e=>e.persistent(jt(e),e.bytes.fault)),"\x95":({bytes:e})=>e.unsigned(8)},[jw,Hw]=[46,128];function Ju(e,t){let n=Uu(e,t.where),o={...t,bytes:n,stack:[],marks:[],memo:new Map},i=n.opcode()===Hw?n.unsigned(1):null;if(i===null||i<2||i>5)throw n.fault(`${i===null?"no pickle":`pickle protocol ${i}`}, expected protocol 2 to 5`);for(let s=1;s<Gu;s++){let a=n.opcode();if(a===jw){let c=jt(o),l=e.length-n.at;if(l>0)throw n.fault(`${l} bytes after the end of the pickle, expected none`);if(o.stack.length>0)throw n.fault(mi);return c}let A=Pw[String.fromCharCode(a)];if(A===void 0){let c=Gw[a]??`0x${a.toString(16).padStart(2,"0")}`;throw n.fault(`opcode ${c}, expected those of plain data in protocols 2 to 5`)}A(o)}throw n.fault(`more than ${Gu} opcodes, expected fewer: save tensors, not lists of numbers`)}var qu=new DataView(new ArrayBuffer(4));function Jw(e,t,n){return qu.setUint16(0,e.getUint16(t,n)),qu.getFloat32(0)}var Yu={FloatStorage:{dtype:"float32",width:4,make:Float32Array,read:(e,t,n)=>e.getFloat32(t,n)},DoubleStorage:{dtype:"float64",width:8,make:Float64Array,read:(e,t,n)=>e.getFloat64(t,n)},HalfStorage:{dtype:"float16",width:2,make:Float32Array,read:(e,t,n)=>e.getFloat16(t,n)},BFloat16Storage:{dtype:"bfloat16",width:2,make:Float32Array,read:Jw},LongStorage:{dtype:"int64",width:8,make:Float64Array,read:(e,t,n)=>Number(e.getBigInt64(t,n))},IntStorage:{dtype:"int32",width:4,make:Int32Array,read:(e,t,n)=>e.getInt32(t,n)},ShortStorage:{dtype:"int16",width:2,make:Int16Array,read:(e,t,n)=>e.getInt16(t,n)},CharStorage:{dtype:"int8",width:1,make:Int8Array,read:(e,t)=>e.getInt8(t)},ByteStorage:{dtype:"uint8",width:1,make:Uint8Array,read:(e,t)=>e.getUint8(t)},BoolStorage:{dtype:"bool",width:1,make:Uint8Array,read:(e,t)=>+(e.getUint8(t)!==0)}},Ku=64,Ma=e=>Array.isArray(e)&&e.every(t=>Number.isSafeInteger(t)&&t>=0);function $u({kind:e,bytes:t},{offset:n,size:o,stride:r},{room:i,fault:s}){if(!Ma([n])||!Ma(o)||!Ma(r)||o.length!==r.length)throw s("a tensor whose offset, sizes and strides are no whole numbers that fit each other");if(o.length>Ku)throw s(`a tensor of ${o.length} axes, expected at most ${Ku}`);let a=n,A=o.includes(0)?0:o.reduce((f,u)=>f*u,1),c=o.reduce((f,u,I)=>f+(u-1)*r[I],a),l=t.length/e.width;if(A>0&&!(c<l))throw s(`a tensor that reaches to element ${c} of its storage, expected less than ${l}`);if(!(A*e.make.prototype.BYTES_PER_ELEMENT<=i))throw s(`tensors of more elements than a file of this size may repeat: ${A} in one`);return{offset:a,size:o,stride:r,length:A}}function Wu({kind:e,bytes:t,little:n},{offset:o,size:r,stride:i,length:s},a){let A=new DataView(t.buffer,t.byteOffset,t.byteLength),c=new e.make(s),l=new Array(r.length).fill(0),f=o;for(let u=0;u<s;u++){let I=e.read(A,f*e.width,n);if(e.dtype==="int64"&&!Number.isSafeInteger(I))throw a(`int64 ${A.getBigInt64(f*e.width,n)}, expected at most 2^53 - 1`);c[u]=I;for(let d=r.length-1;d>=0&&(f+=i[d],!(++l[d]<r[d]));d--)f-=i[d]*r[d],l[d]=0}return c}var qw=2**26,zu=2**21,Vu=100,Xu="tensors, numbers and texts in dicts and lists, as torch.save(model.state_dict(), FILE) writes",Zu=[128,2,138,10,108,252,156,70,249,32,106,168,80,25],Kw=/^(cpu|(cuda|mps)(:\d+)?)$/,eg=Zu.length;function tg(e,t){if(Zu.every((n,o)=>e[o]===n))throw new m(t,`is of PyTorch's format from before 1.6, expected its zip: re-save it with torch.save(torch.load("old.pt", map_location="cpu"), "new.pt")`);if(!(e[0]===80&&e[1]===75))throw new m(t,"is no zip, expected a file of torch.save")}function Yw(e,{where:t,length:n}){let o=e.filter(({name:A})=>/^[^/]*\/data\.pkl$/.test(A));if(o.length!==1)throw new m(t,`a zip with ${o.length} of data.pkl, expected a file of torch.save`);let r=o[0].name.slice(0,-8),i=new Map(e.map(A=>[A.name,A])),s=n;return{where:t,length:n,read:A=>{let c=i.get(r+A)?.open();if(c===void 0)return null;if(s-=c.size,s<0)throw new m(t,"its entries are packed, expected them stored");return c.read()}}}function $w({read:e,where:t}){let n=e("byteorder"),o=n===null?"little":new TextDecoder().decode(n);if(o==="little"||o==="big")return o==="little";throw new m(`${t}: byteorder`,`found ${b(o)}, expected little or big`)}function Ww({read:e,where:t}){let n=e("version"),o=n===null?"none":new TextDecoder().decode(n).trim();if(!/^([1-9]|10)$/.test(o))throw new m(`${t}: version`,`found ${b(o)}, expected 1 to 10`)}function zw(e){let t=$w(e),n=new Map,o=new Set,r=new Set,i=qw+4*e.length,s=new Map,a=new Map,A=l=>a.set(l.name,l),c=(l,f)=>{let[u,I,d,g,h]=Array.isArray(l)&&l.length===5?l:[],E=s.get(I);if(u!=="storage"||E===void 0||typeof d!="string")throw f("a persistent id that is no storage's");if(typeof g!="string"||!Kw.test(g))throw f(`a storage on ${b(String(g))}, expected cpu, cuda:N or mps`);let w=n.get(d)??e.read(`data/${d}`);if(w===null)throw f(`storage ${b(d)} is not in the file`);if(typeof h!="number"||w.length!==h*E.width){let B=`${b(String(h))} elements of ${E.dtype}`;throw f(`storage ${b(d)} has ${w.length} bytes, expected ${B}`)}n.set(d,w);let p={kind:E,bytes:w,little:t};return o.add(p),p};for(let[l,f]of Object.entries(Yu)){let u={name:`torch.${l}`};A(u),s.set(u,f)}return A({name:"collections.OrderedDict",call:(l,f)=>{if(l.length===0)return new Map;throw f("an OrderedDict made of arguments, expected it to be filled by its items")}}),A({name:"torch._utils._rebuild_tensor_v2",call:(l,f)=>{let[u,I,d,g,,,h]=l;if(!o.has(u))throw f("a tensor without a storage");if(l.length<6||l.length>7)throw f(`a tensor of ${l.length} arguments, expected 6 or 7`);if(h instanceof Map&&h.size>0)throw f("a conjugated or negated tensor, expected a plain one: save tensor.clone()");let E=u,w=$u(E,{offset:I,size:d,stride:g},{room:i,fault:f}),p=Wu(E,w,f);i-=p.byteLength;let B={dtype:E.kind.dtype,shape:w.size,data:p};return r.add(B),B}}),A({name:"torch._utils._rebuild_parameter",call:([l],f)=>{if(r.has(l))return l;throw f("a parameter that is no tensor")}}),{globals:a,persistent:c,tensors:r}}function Vw(e,t,n){let o=0,r=(i,s)=>{if(++o>zu)throw new m(n,`holds more than ${zu} values`);if(s>Vu)throw new m(n,`lists and dicts more than ${Vu} levels deep, or in themselves`);let a=c=>Array.from(c,l=>r(l,s+1));if(i instanceof Map){let c=[...i].map(([f,u])=>[String(f),r(u,s+1)]),l=Object.fromEntries(c);if(Object.keys(l).length===i.size)return l;throw new m(n,"a dict with two keys of the same text")}if(Array.isArray(i)||i instanceof Set)return a(i);if(i===null||i instanceof Uint8Array||t.has(i)||typeof i!="object")return i;throw new m(n,`a class or storage by itself, expected ${Xu}`)};return r(e,0)}function ng(e,{where:t,length:n}){let o=Yw(e,{where:t,length:n});Ww(o);let{globals:r,persistent:i,tensors:s}=zw(o),a=`${t}: data.pkl`,A=Ju(o.read("data.pkl"),{where:a,globals:r,persistent:i,expected:Xu});return Vw(A,s,a)}function og(e){let{data:t,shape:n,dtype:o}=e??{};return ArrayBuffer.isView(t)&&typeof o=="string"&&Array.isArray(n)&&n.reduce((r,i)=>r*i,1)===t.length}function rg(e,t){tg(e.subarray(0,eg),t);let n={path:t,length:e.length,read:({offset:r,length:i})=>e.slice(r,r+i)},o=ti(n).map(r=>({name:r.name,open(){let i=`${t}: ${b(r.name)}`;if(ni(r,i),r.method!==0)throw new m(i,"is packed, expected it stored");let{size:s,offset:a}=r;return{size:s,read:()=>{let c=n.read({offset:a,length:s});return oi(r,i,{length:c.length,crc:()=>yt(c)}),c}}}}));return ng(o,{where:t,length:e.length})}function La({states:e,actions:t},n,o){let r=`expected ${W([e,t])}, or ${W([e])} actions`;if(!o){let a="as numpy.savez(FILE, policy=p) writes it, or numpy.save(FILE, p) as .npy";throw new m(n,`array is missing, ${r}, ${a}`)}let{shape:i,dtype:s}=o;if(String(i)!==String([e,t])){if(String(i)!==String([e]))throw new m(n,`shape ${W(i)}, ${r}`);if(!/^u?int/.test(s))throw new m(n,`found ${s} of shape ${W(i)}, ${r} as integers`)}}function Xw(e,t,n){let o=new Float64Array(e.states*e.actions);for(let r=0;r<e.live;r++){if(!(t[r]>=0&&t[r]<e.actions))throw new m(`${n}[${r}]`,`action ${t[r]}, expected 0 to ${e.actions-1}`);o[r*e.actions+t[r]]=1}return o}function ig(e,{data:t,shape:n},o){return n.length===1?Xw(e,t,o):wl(e,t,o)}var[Zw,ep]=[8,65536];function sg({states:e,actions:t}){return e*t*Zw+ep}function*ag(e,t=""){if(og(e))yield[t,e];else if(typeof e=="object"&&e!==null&&!Array.isArray(e))for(let[n,o]of Object.entries(e))yield*ag(o,t===""?n:`${t}.${n}`)}function Ag(e){let t=new Map(ag(e));return[...t].filter(([n])=>/(^|\.)weight$/.test(n)).map(([n,o])=>{let r=n.replace(/\.?weight$/,"");return{name:r,weight:o,bias:t.get(`${r}.bias`)}})}function tp({weight:e,bias:t}){return e.shape.length===2&&String(t?.shape)===String([e.shape[0]])}function Ei({weight:e,bias:t}){return e.shape.length===2&&t===void 0}function Oa(e){return e.every((t,n)=>tp(t)&&(n===0||t.weight.shape[1]===e[n-1].weight.shape[0]))}var Fa=e=>e.slice(0,Math.max(0,e.lastIndexOf(".")));function cg(e){return[...Map.groupBy(e.filter(n=>!Ei(n)),({name:n})=>Fa(n))].flatMap(([n,o])=>{if(o.length<2||!Oa(o))return[];let r=e.filter(s=>Ei(s)&&[n,Fa(n)].includes(Fa(s.name)));return r.length===0?[{name:n,embedding:null,layers:o}]:r.length===1&&r[0].weight.shape[1]===o[0].weight.shape[1]?[{name:n,embedding:r[0],layers:o}]:[]})}function lg({name:e,embedding:t,layers:n}){let o=[n[0].weight.shape[1],...n.map(({weight:i})=>i.shape[0])],r=t===null?"":`${t.weight.shape[0]} states, `;return`${e||"its layers"} (${r}${o.join("-")})`}var fg=ao(/^\S+$/,"a module's name, such as net.0"),z2=Z({layers:Ao(fg),embedding:$e(fg)},{embedding:null});function ug(e,t,n){let o=t.filter(a=>a.name===e),r=o.length>0?o:t.filter(a=>a.name.endsWith(`.${e}`));if(r.length===1)return r[0];let i=(r.length===0?t:r).map(a=>a.name).join(", "),s=r.length===0?"no module":`${r.length} modules`;throw new m(n,`${s} of the name ${b(e)}, expected one of ${b(i,300)}`)}function np(e,t,n){let o=e.layers.map(A=>ug(A,t,n)),r=e.embedding===null?null:ug(e.embedding,t,n);if(o.length>=2&&Oa(o)&&(r===null||Ei(r)&&r.weight.shape[1]===o[0].weight.shape[1]))return{name:"",embedding:r,layers:o};let s=[...r?[r]:[],...o].map(({name:A,weight:c})=>`${A} (${c.shape})`).join(", "),a="expected at least two layers with biases, each of as many inputs as the one before has outputs";throw new m(n,`layers ${b(s,300)}, ${a}`)}function op(e,t){let n=cg(e);if(n.length===1)return n[0];let o=`layers: [net.0, net.2, net.4] in ${t}.yaml`;if(n.length>1){let s=b(n.map(lg).join(", "),300);throw new m(t,`${n.length} networks: ${s}; expected one, named by a line such as ${o}`)}let r=e.map(({name:s,weight:a})=>`${s} (${a.shape})`).join(", "),i=e.length===0?"no weights":b(r,300);throw new m(t,`found ${i}, expected linear layers in a chain, or the layers named by a line such as ${o}`)}function gg(e,{where:t,names:n}){let o=Ag(e),{embedding:r,layers:i}=n?np(n,o,t):op(o,t),s=i.map(({weight:l})=>l.shape[0]),a={input:r===null?{kind:"dense",features:i[0].weight.shape[1]}:{kind:"embedding",states:r.weight.shape[0],width:r.weight.shape[1]},hidden:s.slice(0,-1),actions:s.at(-1)},A=[...r===null?[]:[{name:`${r.name}.weight`,tensor:r.weight}],...i.flatMap(({name:l,weight:f,bias:u})=>[{name:`${l}.weight`,tensor:f},{name:`${l}.bias`,tensor:u}])],c=new Float32Array(ze(a));for(let[l,{offset:f}]of Ae(a).entries()){let{name:u,tensor:{data:I,dtype:d}}=A[l];if(!(/float/.test(d)&&I.every(Number.isFinite)))throw new m(`${t}: ${b(u)}`,"expected finite floating-point numbers");c.set(I,f)}return{shape:a,parameters:c}}function dg(e,t,n){let o=t.shape.length===1?"an action a state":"a table of probabilities";return{table:ig(e,t,n),words:o}}function rp(e,{name:t,bytes:n}){let o=sg(e);if(n.length>o)throw new m(t,`has ${n.length} bytes, expected at most ${o} of a policy`);let r=zr(n,t);return La(e,t,r),dg(e,r,t)}async function ip(e,{name:t,bytes:n}){let o=`${t}: policy`,r=await bn(n,t,{only:()=>["policy"],check:i=>La(e,o,i.get("policy"))});return dg(e,r.get("policy"),o)}function hg(e,t,{name:n,words:o}){return{table:Qn(e,t,n),values:Bn(e,t,n),words:o}}function sp(e,{name:t,bytes:n}){let o=Pr(n,t),{cohort:r,config:i,data:s,seed:a,state:A}=o;if(r!==void 0)throw new m(t,"a model of a cohort, of which no process is known: open the cohort's folder under Patients to see what it does");let c=St(o),l=Gr(o,e),f=Oc(l,s?.named_mdp_sha256);if(!vr(l))throw new m(t,f);let u=[`${i.algorithm}, config ${i.name}, seed ${a}, step ${A.step}`,...f===null?[]:[f]];return hg(e,c,{name:t,words:u.join("; ")})}function ap(e,{name:t,bytes:n}){let o=gg(rg(n,t),{where:t});return hg(e,o,{name:t,words:"a network of PyTorch's, greedy"})}var Ua={".npz":ip,".npy":rp,".safetensors":sp,".pt":ap},Ig=2**28;async function mg(e,t){let{name:n,bytes:o}=t,r=Object.keys(Ua).find(i=>n.toLowerCase().endsWith(i));if(r===void 0){let i=Object.keys(Ua).join(", ");throw new m(n,`found a file of another kind, expected one ending in ${i}`)}if(o.length>Ig)throw new m(n,`has ${o.length} bytes, expected at most ${Ig}`);return await Ua[r](e,t)}var Eg={gamma:.99,inadmissible:"mean"};async function wg({name:e,table:t}){let n=await Y(),o=di(n,{policy:e,probabilities:t},Eg),{inadmissibleShare:r}=Be(n,t,Eg);return{...o,inadmissible_share:r}}async function pg(e){let t={name:e.name,bytes:new Uint8Array(await e.arrayBuffer())};return await mg(await Y(),t)}var Ap="icu-cql-lab",Ga="training",Pa="last";function Cg(e){return new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)})}async function ja(e,t){let n=indexedDB.open(Ap,1);n.onupgradeneeded=()=>n.result.createObjectStore(Ga);let o=await Cg(n);try{return await Cg(t(o.transaction(Ga,e).objectStore(Ga)))}finally{o.close()}}async function Bg(e){await ja("readwrite",t=>t.put(e,Pa))}async function Ha(){return await ja("readonly",e=>e.get(Pa))}async function Qg(){await ja("readwrite",e=>e.delete(Pa))}async function yg(e){let t=await Ha();return t?{settings:t.settings,step:t.step}:null}var Sg=`# Behaviour cloning: cross-entropy with weight decay, no clip.
inherit: cql.yaml
name: bc
algorithm: bc
weight_decay: 1.0e-4
max_norm: null
`;var bg=`# Discrete batch-constrained Q-learning: only actions that a cloning network finds likely are bootstrapped and taken.
inherit: cql.yaml
name: bcq
algorithm: bcq
bcq_threshold: 0.3 # an action may be chosen if its cloned probability is at least so many times the likeliest one's
selector: online # whose greedy action the target network values: the online network's, or target: its own
logit_penalty: 0.01 # weight of the mean squared logit of the cloning network
huber: true
`;var vg=`# CQL on the whole dataset at every step, among pairs that the data show at least 30 times. Found while
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
`;var xg=`# Conservative Q-learning with the published study's hyper-parameters.
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
`;var kg=`# DQN: CQL without its penalty.
inherit: cql.yaml
name: dqn
algorithm: dqn
`;var Rg=`# Discrete implicit Q-learning: V is an expectile of Q over the data's actions, the policy is weighted by advantages.
inherit: cql.yaml
name: iql
algorithm: iql
expectile: 0.8 # of V: 0.5 the mean, towards 1 the best of the data's actions
beta: 3 # inverse temperature of the policy's weights, exp(beta advantage)
advantage_cap: 100 # largest of these weights
q_networks: 2 # the lower of two values counts; or 1
`;function Dg(e){return Ps({models:e},{aliasDuplicateObjects:!1})}function dp({name:e,input:t,dataset:n}){if("embedding"in t&&"cohort"in n)throw new m(`${e}: input`,`found {embedding: ${t.embedding}}, but a cohort's rows are features: expected {dense: true}, as in configs/cohort-cql.yaml`);if(!("embedding"in t||!("behaviour"in n)))throw new m(`${e}: input`,"found {dense: true}, but collected care is of numbered states: expected {embedding: n}, a dataset of features, or a cohort")}function Tg(e){let[t]=e;e.forEach(dp);for(let i of e)for(let s of _c){let[a,A]=[t[s],i[s]].map(c=>JSON.stringify(c));if(a!==A)throw new m(`${i.name}: ${s}`,`found ${A}, expected ${a} as in ${t.name}: models of a run must agree on it`)}let n=e.flatMap(i=>i.seeds.map(s=>({name:`${i.name}-seed${s}`,seed:s,config:i}))),o=n.map(i=>i.name),r=o.find((i,s)=>o.indexOf(i)!==s);if(r!==void 0)throw new m(`model ${r}`,"found twice, expected another name or seed");return{configs:e,settings:t,models:n}}var _g={"cql-full":vg,cql:xg,dqn:kg,bcq:bg,iql:Rg,bc:Sg};function Ng(e,t){let n=Sr(e,{place:(r,i)=>`${t}:${r}:${i}`,resolve:r=>r}),o=new Map(Ws(n,["inherit"]));return o.delete("inherit"),o}function Mg(e,t){let n=r=>Ng(_g[r],`configs/${r}.yaml`),o=Ng(JSON.stringify(t),"the form");return zs([n("cql"),n(e),o],`configs/${e}.yaml`)}var hp=30;function mp(e){let t=Mg(e,{}),{dataset:n,steps:o,seeds:r,batch:i,support:s,input:a,hidden:A}=t;if(!("behaviour"in n&&"embedding"in a))throw new RangeError(`configs/${e}.yaml collects no numbered states`);let{alpha:c}=t;return{preset:e,behaviour:n.behaviour,episodes:n.episodes,datasetSeed:n.seed,alphas:c===void 0?[]:[c],seeds:r,support:s,batch:i,embedding:a.embedding,hidden:A,steps:o,every:Math.ceil(o/hp),device:"auto"}}function Lg(e){return Object.keys(_g).map(mp)}function Ja(e){let{preset:t,behaviour:n,episodes:o,datasetSeed:r,alphas:i,seeds:s,every:a}=e,{support:A,batch:c,embedding:l,hidden:f,steps:u}=e,I={dataset:{behaviour:n,episodes:o,seed:r},seeds:s,support:A,batch:c,input:{embedding:l},hidden:f,steps:u,log_every:a,evaluate_every:a,checkpoint_every:a},d=i.length===0?[{}]:i.map(g=>({alpha:g,name:i.length===1?t:`${t}-alpha-${g}`}));return Tg(d.map(g=>Mg(t,{...I,...g})))}function Fg(e){return Dg(Ja(e).configs)}async function Og(e){return JSON.parse(new TextDecoder().decode(await ui(e)))}async function Ug(e){return await Og("runs.json")}async function Gg(e){return await Og(`runs/${encodeURIComponent(e)}.json`)}var Ep={random:{name:"random care",make:fo},clinician:{name:"clinicians",make:uo},optimal:{name:"optimum",make:qr}};async function Pg(e){let t=await Y();return Object.entries(Ep).map(([n,{name:o,make:r}])=>{let i=r(t);return{id:n,name:o,table:i,survival:Be(t,i).survival}})}var wp=1e-4;function Ht(e,t,n){let{make:o,length:r}=n;e instanceof o||ge(t,e,`a ${o.name}`);let i=e.length;if(i!==r)throw new m(t,`found ${i} numbers, expected ${r}`)}function qa(e,t,n){for(let o=0;o<e.length;o++)if(!(e[o]<n))throw new m(`${t}[${o}]`,`found ${e[o]}, expected 0 to ${n-1}`)}function jg(e,t){for(let n=0;n<e.length;n++)if(!Number.isFinite(e[n]))throw new m(`${t}[${n}]`,`found ${e[n]}, expected a finite number`)}function pp(e,{input:t,actions:n},o){let r=t.kind==="embedding"?"discrete":"dense";if(e.kind!==r)throw new m(`${o}.kind`,`found ${e.kind}, expected the network's ${r}`);let i=(s,a,A)=>{if(a!==A)throw new m(`${o}.${s}`,`found ${a}, expected the network's ${A}`)};i("actions",e.actions,n),e.kind==="discrete"&&t.kind==="embedding"&&i("states",e.states,t.states),e.kind==="dense"&&t.kind==="dense"&&i("features",e.features,t.features)}function Hg(e,t,n){pp(e,t,n);let{length:o}=e.action;if(o===0)throw new m(`${n}.action`,"holds no transitions");if(Ht(e.action,`${n}.action`,{make:Uint8Array,length:o}),Ht(e.reward,`${n}.reward`,{make:Float32Array,length:o}),Ht(e.ending,`${n}.ending`,{make:Uint8Array,length:o}),qa(e.action,`${n}.action`,e.actions),qa(e.ending,`${n}.ending`,4),jg(e.reward,`${n}.reward`),e.kind==="discrete"){for(let r of["state","nextState"])Ht(e[r],`${n}.${r}`,{make:Uint16Array,length:o}),qa(e[r],`${n}.${r}`,e.states);return}for(let r of["observation","nextObservation"]){let i=o*e.features;Ht(e[r],`${n}.${r}`,{make:Float32Array,length:i}),jg(e[r],`${n}.${r}`)}}function Jg(e,t,{count:n}){Ht(e,t,{make:Float32Array,length:n});for(let o=0;o<n;o++)if(!(e[o]>=0&&e[o]<1/0))throw new m(`${t}[${o}]`,`found ${e[o]}, expected a number of at least 0`);if(e.every(o=>o===0))throw new m(t,"found only 0, expected at least one weight above 0")}function Cp(e,t){if(t)return new Set(t.next);let{ending:n}=e,o=e.kind==="discrete"?e.nextState:new Uint16Array;return new Set(o.filter((r,i)=>!(n[i]&_.terminated)))}function qg({by:e,probabilities:t},n,{shape:o,dataset:r,counts:i}){let{actions:s,input:a}=o,A=e==="transition"?r?.action.length??0:a.kind==="embedding"?a.states:0;if(A===0){let l=e==="transition"?"minibatches of a dataset":"numbered states";throw new m(`${n}.by`,`found ${e}, which needs ${l}`)}Ht(t,`${n}.probabilities`,{make:Float32Array,length:A*s});let c=e==="state"?Cp(r,i):null;for(let l=0;l<A;l++){if(!c&&r.ending[l]&_.terminated)continue;let f=t.subarray(l*s,(l+1)*s);if(c&&!c.has(l)&&f.every(I=>I===0))continue;let u=f.reduce((I,d)=>I+d,0);if(!(f.every(I=>I>=0)&&Math.abs(u-1)<=wp))throw new m(`${n}.probabilities`,`row ${l} holds ${f.every(I=>I>=0)?`probabilities that sum to ${u}`:"no probabilities"}, expected numbers of at least 0 that sum to 1`)}}var bt=(e,t,n)=>(o,r)=>ce(o,r,{min:e,max:t,open:n}),Yg=(e,t)=>{typeof e!="boolean"&&ge(t,e,"true or false")},Kg=bt(0),po=e=>(t,n)=>{t!==void 0&&e(t,n)},Ka={algorithm:()=>{},gamma:bt(0,1),tau:bt(0,1),targetEvery:po((e,t)=>ce(e,t,{min:1,whole:!0})),huber:po(Yg),initialisation:po((e,t)=>fi(e,t,["xavier","orthogonal"])),learningRate:Kg,learningRates:po((e,t)=>{(typeof e!="object"||e===null)&&ge(t,e,"rates by network");for(let[n,o]of Object.entries(e))Kg(o,`${t}.${n}`)}),schedule:po((e,t)=>{(typeof e!="object"||e===null)&&ge(t,e,"a schedule");let{warmUp:n,decay:o,steps:r}=e;ce(n,`${t}.warmUp`,{min:0,whole:!0}),fi(o,`${t}.decay`,["none","cosine","linear"]),ce(r,`${t}.steps`,{min:1,whole:!0})}),beta1:bt(0,1,"max"),beta2:bt(0,1,"max"),epsilon:bt(0,void 0,"min"),weightDecay:bt(0),maxNorm:(e,t)=>{e!==1/0&&bt(0,void 0,"min")(e,t)}};function Bp(e,t,n){if(n.kind==="boolean")return Yg(e,t);if(n.kind==="choice")return fi(e,t,n.of);if(n.kind!=="range")return ce(e,t,{...n,whole:n.kind==="integer"});if(e==null)return;let[o,r]=Array.isArray(e)?e:[];if(Array.isArray(e)&&e.length===2&&o<r)return;let i=Array.isArray(e)?`[${e.join(", ")}]`:String(e);throw new m(t,`found ${i}, expected null or [low, high], low below high`)}var Qp=new Set(ke.flatMap(({own:e})=>Object.keys(e)));function $g(e,t){let{name:n,own:o}=N(e);for(let r of Object.keys(e)){if(r in Ka||Qp.has(r))continue;let i=Object.keys({...o,...Ka}).join(", ");throw new m(`${t}.${r}`,`${n} has no such key, expected some of ${i}`)}for(let[r,i]of Object.entries(Ka))i(e[r],`${t}.${r}`);for(let[r,i]of Object.entries(o))Bp(e[r],`${t}.${r}`,i)}function yp({counts:e},t,n){if(t.input.kind!=="embedding")throw new m("batch","found full with observations, expected numbered states");e||ge(`${n}.counts`,e,"counts of the whole dataset");let{states:o}=t.input;if(e.transitions===0)throw new m(`${n}.counts`,"hold no transitions");if(e.states!==o||e.actions!==t.actions)throw new m(`${n}.counts`,`found ${e.states} states and ${e.actions} actions, expected the network's ${o} and ${t.actions}`)}function Sp(e,{input:t,actions:n},o){if(t.kind!=="embedding")throw new m(o,"found actions by state with observations, expected numbered states");if(e.length!==t.states)throw new m(o,`found ${e.length} states, expected ${t.states}`);let r=e.findIndex(i=>i===0||n<32&&i>>>n!==0);if(!(r<0))throw new m(`${o}[${r}]`,`found the bits ${e[r]}, expected some of ${n} actions`)}function bp({offset:e,count:t},n,o){if(!([e,t].every(Number.isSafeInteger)&&e>=0&&t>0&&e+t<=o))throw new m(n,`found ${t} transitions from ${e}, expected some of the dataset's ${o}`)}function vp(e,{shape:t,models:n}){if(e.length!==n.length)throw new m("states",`found ${e.length}, expected those of ${n.length} models`);for(let[o,r]of e.entries()){let{hyper:i}=n[o],s=Nr(i,t),a=wn(N(i)),A=`states[${o}]`,{step:c,metricSums:l}=r;if(c!==e[0].step){let f=`expected ${e[0].step}, that of the first`;throw new m(`${A}.step`,`found ${c}, ${f}`)}for(let f of["parameters","target","firstMoment","secondMoment"]){let u=r[f].length;if(u!==s)throw new m(`${A}.${f}`,`found ${u} numbers, expected the network's ${s}`)}if(![0,a].includes(l.length)){let f=`expected ${a} or none`;throw new m(`${A}.metricSums`,`found ${l.length} numbers, ${f}`)}}}var Co={min:1,max:65536,whole:!0};function xp({input:e,hidden:t,actions:n}){e.kind==="embedding"?(ce(e.states,"shape.input.states",Co),ce(e.width,"shape.input.width",Co)):ce(e.features,"shape.input.features",Co),(!Array.isArray(t)||t.length===0)&&ge("shape.hidden",t,"the width of at least one layer"),t.forEach((o,r)=>ce(o,`shape.hidden[${r}]`,Co)),ce(n,"shape.actions",{...Co,max:256})}function kp(e,t,n){let{shape:o,batch:r,dataset:i}=n,{hyper:s,seed:a,slice:A,support:c,policy:l,weights:f}=e;ce(a,`${t}.seed`,{min:0,max:2**32-1,whole:!0}),$g(s,`${t}.hyper`);let{mostActions:u=1/0,policy:I}=N(s);if(o.actions>u){let g=`expected at most ${u} with ${s.algorithm}`;throw new m("shape.actions",`found ${o.actions}, ${g}`)}r==="full"?yp(e,o,t):bp(A,`${t}.slice`,i.action.length),c&&Sp(c,o,`${t}.support`),f&&r!=="full"&&Jg(f,`${t}.weights`,A),I===null&&!l&&ge(`${t}.policy`,l,`the policy that ${s.algorithm} evaluates`),l&&qg(l,`${t}.policy`,{shape:o,dataset:i,counts:e.counts})}function wi(e){let{shape:t,batch:n,dataset:o,models:r,states:i,workers:s}=e;if(xp(t),r.length===0)throw new m("models","found none, expected at least one");if(n!=="full"){if(ce(n,"batch",{min:1,max:65536,whole:!0}),!o)throw new m("dataset","found none, expected one to draw batches from");Hg(o,t,"dataset")}s!==void 0&&ce(s,"workers",{min:1,max:1024,whole:!0}),r.forEach((a,A)=>kp(a,`models[${A}]`,e)),i&&vp(i,e)}var Rp=.1;function Wg(e){let t=Math.sqrt(-2*Math.log(1-ye(e))),n=ye([e[2],e[3],0,0]);return t*Math.cos(2*Math.PI*n)}function Dp(e,[t,n],o){let r=t<n,[i,s]=r?[t,n]:[n,t],a=(c,l)=>r?c*n+l:l*n+c,A=Float64Array.from(e);for(let c=0;c<i;c++){for(let u=0;u<2;u++)for(let I=0;I<c;I++){let d=0;for(let g=0;g<s;g++)d+=A[a(c,g)]*A[a(I,g)];for(let g=0;g<s;g++)A[a(c,g)]-=d*A[a(I,g)]}let l=0;for(let u=0;u<s;u++)l+=A[a(c,u)]**2;let f=1/Math.sqrt(l);for(let u=0;u<s;u++)A[a(c,u)]*=f}return A.map(c=>o*c)}function zg(e,t,n=0,o="xavier"){let r=Ae(e),i=r.at(-1),s=new Float32Array(i.offset+i.size),a=[0,0,0,0];return r.forEach((A,c)=>{if(A.name.endsWith(".bias"))return;let l=A.name==="state_embedding.weight",[f,u]=A.shape;if(!l&&o==="orthogonal"){let d=Float64Array.from({length:A.size},(E,w)=>Wg(ue(t,z.initialise,n+c,w,a))),g=c===r.length-2,h=Dp(d,[f,u],g?1:Math.SQRT2);s.set(h,A.offset);return}let I=Math.sqrt(6/(f+u));for(let d=0;d<A.size;d++)ue(t,z.initialise,n+c,d,a),s[A.offset+d]=l?Rp*Wg(a):I*(2*ye(a)-1)}),s}function Bo(e,t,n){let o=n?Ue(n,e):[{shape:e,offset:0,size:ze(e)}],r=new Float32Array(o.at(-1).offset+o.at(-1).size),i=0;for(let s of o)r.set(zg(s.shape,t,i,n?.initialisation),s.offset),i+=Ae(s.shape).length;return{step:0,parameters:r,target:r.slice(),firstMoment:new Float32Array(r.length),secondMoment:new Float32Array(r.length),metricSums:new Float32Array,divergedAt:null}}function pi({shape:e,models:t,states:n},o){let{seed:r,hyper:i}=t[o];return n?.[o]??Bo(e,r,i)}function vt(e){let{shape:t,batch:n,models:o,dataset:r,workers:i}=e,s=o.map(({hyper:A})=>A),a=n==="full"?0:r?.action.length??0;return{shape:t,batch:n,hypers:s,transitions:a,workers:i}}function Jt(e,t){let[n,o]=[0,e];for(;o-n>1;){let r=Math.floor((n+o)/2);t(r)?n=r:o=r}return n}function Ci(e,t){return{...e,hidden:e.hidden.map(n=>Math.min(n,t))}}function Vg(e,t){let{input:n}=e;return n.kind==="embedding"?{...e,input:{...n,width:t}}:e}function Bi(e,t){let{shape:n,batch:o}=e,{fits:r,words:i}=t;if(r(n,o))return;if(r(n,1)){if(o==="full"){let g=`found full, a batch of ${n.input.kind==="embedding"?n.input.states:0} states that does not fit`;throw new m("batch",`${g}: expected fewer rows or a smaller network ${i}`)}let I=Jt(o,d=>r(n,d));throw new m("batch",`found ${o}, expected at most ${I} ${i}`)}let s=Math.max(...n.hidden),a=r(Ci(n,1),o)?o:1,A=Jt(s,I=>r(Ci(n,I),a)),{length:c}=n.hidden,l=c===1?"a layer":`${c} layers of up to`;if(A>0)throw new m("hidden",`found ${l} ${s}, expected at most ${A} ${i}`);if(n.input.kind==="dense"||!r(Vg(Ci(n,1),1),1))throw new m("hidden",`found ${l} ${s}, expected fewer or narrower ${i}`);let{width:f}=n.input,u=Jt(f,I=>r(Vg(Ci(n,1),I),1));throw new m("embedding",`found ${f}, expected at most ${u} ${i}`)}var xt=8,Xg=16;function Tp(e){return Math.ceil(e/xt)*xt}function kt(e){let t=it(e).map(Tp),n=e.input.kind==="embedding"?e.input.states*t[0]:0,o=[],r=0;for(let i=0;i+1<t.length;i++){let[s,a]=[t[i],t[i+1]],A=r+a/xt*(s*xt+Xg);o.push({inputs:s,outputs:a,weight:r,bias:A}),r=A+a}return{shape:e,features:t[0],linear:n,layers:o,linearSize:r,size:n+r}}function Zg(e,t,n){for(let{name:o,shape:r,offset:i}of Ae(t)){if(o==="state_embedding.weight"){let[l,f]=r;for(let u=0;u<l;u++)for(let I=0;I<f;I++)n(i+u*f+I,u*e.features+I);continue}let s=e.layers[Number(o.split(".")[1])/2];if(o.endsWith(".bias")){for(let l=0;l<r[0];l++)n(i+l,e.linear+s.bias+l);continue}let[a,A]=r,c=s.inputs*xt+Xg;for(let l=0;l<a;l++){let f=e.linear+s.weight+Math.floor(l/xt)*c+l%xt;for(let u=0;u<A;u++)n(i+l*A+u,f+u*xt)}}}function eI(e,t,n=e.shape){let o=new Float32Array(e.size);return Zg(e,n,(r,i)=>o[i]=t[r]),o}function tI(e,t,n=e.shape){let o=new Float32Array(ze(n));return Zg(e,n,(r,i)=>o[r]=t[i]),o}var Np=4,Ie={parameters:0,target:1,firstMoment:2,secondMoment:3,step:4,diverged:5,sums:8,settings:24,counts:24+O,support:25+O,policy:26+O,weights:27+O,algorithm:28+O,nets:29+O,metrics:30+O,largest:31+O,norm:32+O,nextFirst:33+O,nextNets:34+O,targetFirst:35+O,targetNets:36+O,targetAt:37+O,targetRates:40+O},qt=4*16*Math.ceil((Ie.targetRates+Np)/16);function Ya({shape:{input:e}},t){return t!=="full"?t:e.kind==="embedding"?e.states:0}function $a(e,t){return 10*Ya(e,t)*e.linearSize}function Qi(e,t){let{batch:n,models:o,workers:r}=t,i=r??navigator.hardwareConcurrency,s=Math.min(o,i),a=r??Math.ceil($a(e,n)/2e6);return{teams:s,size:Math.max(1,Math.min(Math.floor(i/s),a))}}var Qo=2**32,Kt=65536,nI=64,oI=8;function Dn(e){return Math.ceil(e/nI)*nI}function kn(e){let t=Math.ceil(e/16);return 64*(t%2===0?t+1:t)}var rI=128,_p=4096;function iI(e,t){return e+rI*(3+t)}function yi(e,{batch:t,workers:n,nets:o}){let{features:r,layers:i,linearSize:s,shape:a}=e,A=a.input.kind==="embedding"?a.input.states:0,c=Ya(e,t),l=t==="full"?A*a.actions:0,[f,u]=[c+oI,2*c+oI],I=Math.max(r,...i.map(({outputs:E})=>E)),d=[rI*(3+n),12,8*16,8,...new Array(9).fill(4*f),...new Array(2).fill(4*u),...new Array(3).fill(4*A),...new Array(2).fill(8*f),...new Array(3).fill(4*Math.max(f,l)),8*l,32*o,4*f*I,256*n],g=[4*s,8*Math.ceil(s/_p),8*f,u*kn(r),f*kn(r),f*kn(i.at(-1).outputs),4*i.length,4*(i.length+1),A>0?f*kn(r):0,...i.map(({outputs:E})=>u*kn(E)),...i.map(({outputs:E})=>f*kn(E))],h=E=>E.reduce((w,p)=>w+Dn(p),0);return h(d)+o*h(g)}function ct(e){return Math.max(1,...e.map(t=>N(t).nets(t).length))}function Rn({size:e},t){return 4*Dn(4*e*t)+Dn(qt)}function Wa({shape:e,features:t},n){let o=e.input.kind==="embedding"?4:4*t+4;return n*(o+1+1+4)}function za(e){let{shape:t,batch:n,transitions:o,hypers:r,workers:i}=e,s=Qo-Kt,a=ct(r),A=(h,E,w)=>{let{teams:p,size:B}=Qi(h,{batch:E,models:w,workers:i});return p*yi(h,{batch:E,workers:B,nets:a})};Bi(e,{fits:(h,E)=>{let w=kt(h);return Rn(w,a)+A(w,E,1)<=s},words:"in the 4 GiB the CPU trainer can address"});let c=kt(t),l=Wa(c,o),f=Rn(c,a)+A(c,n,1);if(l+f>s){let h=Math.floor((s-f)/Wa(c,1));throw new m("dataset",`at least ${o} transitions, expected at most ${h} in the 4 GiB the CPU trainer can address beside one model`)}let u=r.length,I=r.map(h=>Rn(c,ct([h]))),d=h=>I.slice(0,h).reduce((E,w)=>E+w,0),g=h=>l+A(c,n,h)+d(h)<=s;if(!g(u))throw Va(Jt(u,g))}function Mp(e){return[...new Set(e.filter(n=>ArrayBuffer.isView(n)))].reduce((n,{byteLength:o})=>n+o,0)}function sI(e,t){let{batch:n,models:o,dataset:r,teams:i,size:s}=t,{input:a}=e.shape,A=o.map(({hyper:u})=>u),c=o.flatMap(u=>[...Object.values(u.counts??{}),u.support,u.weights,u.policy?.probabilities]),l=n==="full"?0:r.action.length,f=a.kind==="embedding"?a.states:0;return Kt+2**20+Mp([...c,r?.nextAllowed])+2*Wa(e,l)+o.length*(1024+16*f)+A.reduce((u,I)=>u+Rn(e,ct([I])),0)+i*yi(e,{batch:n,workers:s,nets:ct(A)})}function Va(e){return new m("models",`dataset, models and workers need more than the 4 GiB the CPU trainer can address: train fewer models at once${e===void 0?"":`, at most ${e}`}`)}var Lp={alpha:.5,gamma:.99,tau:.005,doubleDqn:!0,learningRate:3e-4,beta1:.9,beta2:.999,epsilon:1e-8,weightDecay:0,maxNorm:1};function Si(e){let{transitions:t,states:n,actions:o}=e,r=(s,a,A)=>{for(let c=0;c<t;c++)s[c]=Ca(ue(a,z.kernelInputs,c,0),A);return s},i=r(new Uint8Array(t),4,9).map(s=>s===0?_.terminated:_.none);return{kind:"discrete",states:n,actions:o,state:r(new Uint16Array(t),1,n),nextState:r(new Uint16Array(t),2,n),action:r(new Uint8Array(t),3,o),ending:i,reward:Float32Array.from(i,s=>s===_.terminated?1:0),episode:new Uint32Array(t),step:new Uint16Array(t),behaviourProbability:new Float32Array(t).fill(1/o)}}function yo(e){return e.algorithms.map(({name:t},n)=>({seed:n,hyper:{...Lp,algorithm:t},slice:{offset:0,count:e.transitions},counts:e.counts}))}function aI(e,t,n){let{learningRates:o,schedule:r}=e,i=(n!==void 0?o?.[n]:void 0)??e.learningRate;if(!r)return i;let{warmUp:s,decay:a,steps:A}=r;if(t<=s)return i*t/s;let c=Math.min(1,(t-1-s)/(A-s));switch(a){case"none":return i;case"linear":return i*(1-c);case"cosine":return i*(1+Math.cos(Math.PI*c))/2}}function So(e,t,n){return{scale:aI(e,t,n)/(1-e.beta1**t),root:1/Math.sqrt(1-e.beta2**t)}}var AI={relaxed:"AGFzbQEAAAAB8gEkYAAAYAF/AX9gAn9/AGABfwBgAn9/AX9gA39/fwBgAAF/YAJ/fQBgBH9/f38AYAR/f39/AX1gAX8BfWABfQF9YAABfGAKf39/f39/f39/fwBgBX9/f39/AGABfAF8YAJ/fwF9YAABfWAGf39/f39/AX9gA39/fwF/YAN/fX0BfWAEf39/fwF/YAN/f38BfWAFf399fX0AYAF/AXxgBX9/fX1/AX1gBn9/f39/ewBgAn9/AXxgAXwAYAZ8fHx8fHwAYAR/f3x/AGADf3x8AGAEfHx8fABgBXx8fHx8AGAJf39/f39/f39/AGAGf39/fX19AAIdAgRob3N0A2xhcAADA2VudgZtZW1vcnkCAwGAgAQDhQGDAQYDAQEBBAEBAwEBBAECEwUIBBQDBwMDAAAVCAEBAAEBAAACAAAAAAECBQUBAQEBDQ4BDwEEBAkKFgkJAgUADxcHAxgCChACAxALCwsZAgICAgYRAgIFDhoNBRsCAgEDHB0ADAAAHh8AABEgAAAAIQAAAwAGCCICAAYADAwHCiMSEgQHBAUBcAEBAQalCccBfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEEAC38AQQQLfwBBCAt/AEEMC38AQRALfwBBFAt/AEEgC38AQeAAC38AQYACC38AQYQCC38AQYgCC38AQYwCC38AQZACC38AQZQCC38AQZgCC38AQZwCC38AQaACC38AQaQCC38AQagCC38AQawCC38AQbACC38AQbQCC38AQcACC38AQQALfwBB4AALfwBB5AALfwBB6AALfwBB7AALfwBB8AALfwBB9AALfwBB+AALfwBB/AALfwBBgAELfwBBhAELfwBBiAELfwBBjAELfwBBkAELfwBBlAELfwBBmAELfwBBnAELfwBBoAELfwBBpAELfwBBqAELfwBBwAELfwBBxAELfwBBAQt/AEHAAQt/AEHEAQt/AEECC38AQQMLfwBBwAELfwBBxAELfwBByAELfwBBBAt/AEEFC38AQcABC38AQcQBC38AQcgBC38BQQALfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQQALfwBBgAELfwBBoB8LfgBCgMq17gELfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQRALfwBBBAt/AEEIC38AQYACC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBfwt/AEGAIAt/AUEAC38BQQALfwFBAAt/AUEAC38AQcAAC38AQQgLfwBBBgt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt9AUMAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC30BQwAAAAALfQFDAACAPwt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt/AEEIC38AQYAIC38BQQALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC38AQQELfwBBAAsHggELCGxhc3REcmF3AAEMbGFzdEdyYWRpZW50AAMPbGFzdFJvd0dyYWRpZW50AAYIbGFzdFJvd3MABwljb25maWd1cmUAEQxzY3JhdGNoQnl0ZXMAEgdmbWFSYXRlABMHcHJvZmlsZQAUB3NldFJhdGUAFQRzdGVwAIMBBm1lbW9yeQIACQYBAEEBCwAMAQMKwpACgwEEACN6C9QBARB/IAAhAUEAIQIjmQEgAUEFdGogAmooAgAkkwEgACEDQQQhBCOZASADQQV0aiAEaigCACSUASAAIQVBCCEGI5kBIAVBBXRqIAZqKAIAJJUBIAAhB0EMIQgjmQEgB0EFdGogCGooAgAkiAEgACEJQRAhCiOZASAJQQV0aiAKaigCACSJASAAIQtBFCEMI5kBIAtBBXRqIAxqKAIAJIoBIAAhDUEYIQ4jmQEgDUEFdGogDmooAgAklwEgACEPQRwhECOZASAPQQV0aiAQaigCACSYAQsJACAAEAIjkwELDgAjmAEgAEECdGooAgALEwAgAEEPakEPQX9zcUEQckECdAsuAQF/IAAQAiOWASABQQJ0aigCACECIAIjnQFGBH9BAAVBABAEIAIjbBAFbGoLCxoAIABBAEYEfyOgAQUjoQEjogEgAEEBRhsLCw0AI2kgAEECdGooAgALaQAgACRpQQAQCCRqQQEQCCRrQQIQCCRsQQMQCCRtQQQQCCRuQQUQCCRvQQYQCCRwQQcQCCR0QQgQCCR1QQkQCCR2QQoQCCR3QQsQCCR4QQwQCCRxQQ0QCCRyQQ4QCEECdCRzQQ8QCCR5CwoAI1pBAyAAamwLHAEBfyOfASEBIAEgAGpBP2pBP0F/c3EknwEgAQsLACAAIAEQBWwQCwsPACNlI2YgAGxqQQFqEAgL0AIBCn8jaiNnaiECQQIjamwjZ2ohAyNwQQJ0EAskkwEjcCOeAWpBAWsjngFtQQN0EAsklAEgAkEDdBALJJUBIAMjbBAMJIgBIAIjbBAMJIkBIAIjbkEBaxANEAwkigEjbkECdBALJJcBI25BAWpBAnQQCySYASNsJJsBI2tBAEoEfyACI2wQDAVBAAshBCABBEAjmAEgBDYCAAtBACEFA0AgBSNuSARAIAUQDSEGI5sBIgcgBiIIIAcgCEobJJsBIAMgBhAMIQkgAiAGEAwhCgJAIAFFDQAjlwEgBUECdGogCTYCACOYASAFQQJ0aiAKNgIECyAFQQFqIQUMAQsLIAFFBEAPCyOZASAAQQV0aiELIAsjkwE2AgAgCyOUATYCBCALI5UBNgIIIAsjiAE2AgwgCyOJATYCECALI4oBNgIUIAsjlwE2AhggCyOYATYCHAviAgEJfyAAJJ8BIAEQChALGiNqI2dqIQNBAiNqbCNnaiEEQQwQCyR7QRBBA3QQCyR8QQgQCyR9IANBAnQQCyR6IANBAnQQCyR+IANBAnQQCyR/IANBAnQQCySAASAEQQJ0EAskgQEgA0ECdBALJIYBIANBAnQQCySHASNrQQJ0EAskggEja0ECdBALJIMBIARBAnQQCySEASADQQJ0EAskhQEgA0EDdBALJIsBIANBA3QQCySMASADQQJ0EAskjQEgAyIFI3EiBiAFIAZKG0ECdBALJI4BIAMiByNxIgggByAIShtBAnQQCySPASADIgkjcSIKIAkgCkobQQJ0EAskkAEjcUEDdBALJJEBIANBAnQQCySSASNrQQJ0EAsklgEjckEFdBALJJkBQQAhCwNAIAsjckgEQCALIAIQDiALQQFqIQsMAQsLIAMjmwFsQQJ0EAskmgEjaCABbBALJJwBI58BCzAAIAEkXSACJF4gACRfIAAjWmokYCAAQQIjWmxqJGEgACNaQQMgAWpsaiRiQQAkYwsjACAAEAkgASADQQEQDxojnAEjaCACbGoknAEgASACIAMQEAsOACAAEAlBACABQQAQDwu6AwItewF/IAH9EyEDIAL9EyEEQwAAgD/9EyEFQwAAAED9EyEGQwAAQED9EyEHQwAAgED9EyEIQwAAoED9EyEJQwAAwED9EyEKQwAA4ED9EyELQwAAAEH9EyEMQwAAEEH9EyENQwAAIEH9EyEOQQAhMANAIDAgAEgEQCAFIQ8gAyEQIAQhESAPIBAgEf2FAiEFIAYhEiADIRMgBCEUIBIgEyAU/YUCIQYgByEVIAMhFiAEIRcgFSAWIBf9hQIhByAIIRggAyEZIAQhGiAYIBkgGv2FAiEIIAkhGyADIRwgBCEdIBsgHCAd/YUCIQkgCiEeIAMhHyAEISAgHiAfICD9hQIhCiALISEgAyEiIAQhIyAhICIgI/2FAiELIAwhJCADISUgBCEmICQgJSAm/YUCIQwgDSEnIAMhKCAEISkgJyAoICn9hQIhDSAOISogAyErIAQhLCAqICsgLP2FAiEOIDBBAWohMAwBCwsgBSAG/eQBIAcgCP3kAf3kASEtIAkgCv3kASALIAz95AH95AEhLiAtIC795AEgDSAO/eQB/eQBIS8gL/0fACAv/R8BkiAv/R8CkiAv/R8DkgsKACAAQQBHJL8BCzEAIABBAEYEQCABJMABBSAAQQFGBEAgASTBAQUgAEECRgRAIAEkwgEFIAEkwwELCwsLlwEAIAAkRyAAKAKQAiRIIAAoApQCJEkgACgCpAIkSiAAKAKoAiRLIAAoAqwCJEwgACgCsAIkTSAAKAK0AiROIAAqAoABJE8gACoChAEkUCAAKgKIASRRIAAqAowBQwAAAABcJFIgACgCgAIkUyAAKAKEAiRUIAAoAogCJFUgACgCpAFBAEckViAAKAKMAiRXIAAoApgBJFgLXQAgACgCACQAIAAoAgQkASAAKAIIJAIgACgCDCQDIAAoAhAkBCAAKAIUJAUgACgCGCQGIAAoAhwkByAAKAIgJAggACgCJCQJIAAoAigkCiAAKAIsJAsgACgCMCQMCxoAI3sjoAE2AgAjeyOhATYCBCN7I6IBNgIIC3EBAn8jASSgASMAIwEjS0EAShskoQEjTkECRgR/IwAFIwFBACNOQQFGGwskogFBACEAA0AgACMASARAIwIgAEEBdGovAQAhASOEASAAQQJ0aiABNgIAI4UBIABBAnRqIAE2AgAgAEEBaiEADAELCxAYC8wBAgR/An4gAEGNzOUAbEHf5rvjA2ohBCNZQY3M5QBsQd/mu+MDaiEFIAFBjczlAGxB3+a74wNqIQYgAkGNzOUAbEHf5rvjA2ohByAEIAUgB2xqIQQgBSAGIARsaiEFIAYgBCAFbGohBiAHIAUgBmxqIQcgBCAEQRB2cyEEIAUgBUEQdnMhBSAGIAZBEHZzIQYgByAHQRB2cyEHIAQgBSAHbGohBCAFIAYgBGxqIQUgBK0gA61+IQggBa0gA61+QiCIIQkgCCAJfEIgiKcLNAEBf0EAIQQDQCAEI2pIBEAjeiAEQQJ0aiACIAAgASAEIAMQGmo2AgAgBEEBaiEEDAELCwswAQF/I6EBIQEjoQFBAWokoQEjhAEgAUECdGogADYCACOBASABQQJ0akEANgIAIAELRgEDfyOCASAAQQJ0aiEBIAEoAgAhAiACI6EBSAR/I4QBIAJBAnRqKAIAIABGBUEACwRAIAIPCyAAEBwhAyABIAM2AgAgAwuNAQEEf0EAIQADQCAAI6ABSARAI4YBIABBAnRqI50BNgIAIABBAWohAAwBCwsjakEBayEBA0AgAUEATgRAIAFBAnQhAiN+IAJqKAIAQQJ0IQMjgQEgA2ojgQEgA2ooAgBBAWo2AgAjhwEgAmojhgEgA2ooAgA2AgAjhgEgA2ogATYCACABQQFrIQEMAQsLCyIBAX8jogEhASOiAUEBaiSiASOFASABQQJ0aiAANgIAIAELRgEDfyODASAAQQJ0aiEBIAEoAgAhAiACI6IBSAR/I4UBIAJBAnRqKAIAIABGBUEACwRAIAIPCyAAEB8hAyABIAM2AgAgAws7AQF/I6ABJKIBQQAhAANAIAAjoAFJBEAjhQEgAEECdGojhAEgAEECdGooAgA2AgAgAEEBaiEADAELCwu0AgELf0EAJKEBQQAkogFBACEAA0AgACNqSARAIABBAnQhASN6IAFqKAIAIQIja0EASgR/I3QgAkEBdGovAQAQHQUgAhAcCyEDI34gAWogAzYCACAAQQFqIQAMAQsLI6EBJKABEB4jS0EASiIEBH8gBAUjTkECRgshBUEAIQYDQCAGI2pIQQAgBRsEQCAGQQJ0IQcjeiAHaigCACEII50BIQkjdyAIai0AAEEBcUEARgRAI2tBAEoEfyN1IAhBAXRqLwEABSN1IAhBAnRqKAIACyEKI05BAkcEf0EABSNrQQBKBH8gChAgBSAKEB8LCyEJI0tBAEoEQCN/IAdqI2tBAEoEfyAKEB0FIAoQHAs2AgALCyOAASAHaiAJNgIAIAZBAWohBgwBCwsjTkEBRgRAECELEBgLKwEBfyNTQQBHBEAQGQ8LIAAoApQBIQIgAiABIAAoApgBIAAoApwBEBsQIgsPACNiI2IoAgBBAWo2AgALlwEBAn8QJCNeQQFGBEAjYUEANgIADwsjYyEAI2NBAWokYyNfQQH+HgIAI15BAWtGBEAjX0EA/hcCACNhQQD+FwIAI2AjY/4XAgAjYEF//gACABoPC0EAIQEDQCABI1tIBEAjYP4QAgAgAEcEQA8LIAFBAWohAQwBCwsDQCNg/hACACAARgRAI2AgACNc/gECABoQJAwBCwsLHAEBfxAlI15BAUoEQEEHIQAjvwEEQCAAEAALCwsaACN7KAIAJKABI3soAgQkoQEjeygCCCSiAQtvAQV/I15BAUYEQCNhKAIAIQEjYSAANgIAIAAkZCABDwsjYf4QAgAhAgNAIAIgAEgEQCACQQEiAyAAIAJrQQIjXmxtIgQgAyAEShtqJGQjYSACI2T+SAIAIQUgBSACRgRAIAIPCyAFIQIMAQsLIAALRwECfyNsQQJ0IQJBACEDA0AgAyACSQRAIAEgA2ogACADav0ABAD9CwQAIAEgA2ogACADav0ABBD9CwQQIANBIGohAwwBCwsLUgEEfyNsQQJ0IQMgACN0I2tBAEobIQQgASEFA0AgBSACSARAI4UBIAVBAnRqKAIAIQYgBCAGIANsaiOJASAFI2wQBWxqECkgBUEBaiEFDAELCwtSAQR/I2xBAnQhAyABIQQDQCAEIAJIBEAgACN0I2tBAEobIQUjhAEgBEECdGooAgAhBiAFIAYgA2xqI4gBIAQjbBAFbGoQKSAEQQFqIQQMAQsLCw4AI5cBIABBAnRqKAIACwwAI2UjZiAAbGoQCAsSACNlI2YgAGxqQQJqEAhBAnQLEgAjZSNmIABsakEDahAIQQJ0C7cdAg9/sgJ7IAcgAiAIbGohCkMAAAAAQwAAgH+MIAkb/RMhGSAFIQtBACEMA0AgDCAESARAIAsgA0EFdGohDSAMQQJ0IQ4gACEPIAcgDmohEANAIBAgCkkEQCAPIREgESABaiESIBIgAWohEyATIAFqIRQgFCABaiEVIBUgAWohFiAWIAFqIQ9DAAAAAP0TIRpDAAAAAP0TIRtDAAAAAP0TIRxDAAAAAP0TIR1DAAAAAP0TIR5DAAAAAP0TIR9DAAAAAP0TISBDAAAAAP0TISFDAAAAAP0TISJDAAAAAP0TISNDAAAAAP0TISRDAAAAAP0TISUgCyEXA0AgFyANSQRAIBf9AAQAISYgF/0ABBAhJyAR/QkCACEoICghKSAmISogGiErICkgKiAr/YUCIRogKCEsICchLSAbIS4gLCAtIC79hQIhGyAS/QkCACEoICghLyAmITAgHCExIC8gMCAx/YUCIRwgKCEyICchMyAdITQgMiAzIDT9hQIhHSAT/QkCACEoICghNSAmITYgHiE3IDUgNiA3/YUCIR4gKCE4ICchOSAfITogOCA5IDr9hQIhHyAU/QkCACEoICghOyAmITwgICE9IDsgPCA9/YUCISAgKCE+ICchPyAhIUAgPiA/IED9hQIhISAV/QkCACEoICghQSAmIUIgIiFDIEEgQiBD/YUCISIgKCFEICchRSAjIUYgRCBFIEb9hQIhIyAW/QkCACEoICghRyAmIUggJCFJIEcgSCBJ/YUCISQgKCFKICchSyAlIUwgSiBLIEz9hQIhJSAX/QAEICEmIBf9AAQwIScgEf0JAgQhKCAoIU0gJiFOIBohTyBNIE4gT/2FAiEaICghUCAnIVEgGyFSIFAgUSBS/YUCIRsgEv0JAgQhKCAoIVMgJiFUIBwhVSBTIFQgVf2FAiEcICghViAnIVcgHSFYIFYgVyBY/YUCIR0gE/0JAgQhKCAoIVkgJiFaIB4hWyBZIFogW/2FAiEeICghXCAnIV0gHyFeIFwgXSBe/YUCIR8gFP0JAgQhKCAoIV8gJiFgICAhYSBfIGAgYf2FAiEgICghYiAnIWMgISFkIGIgYyBk/YUCISEgFf0JAgQhKCAoIWUgJiFmICIhZyBlIGYgZ/2FAiEiICghaCAnIWkgIyFqIGggaSBq/YUCISMgFv0JAgQhKCAoIWsgJiFsICQhbSBrIGwgbf2FAiEkICghbiAnIW8gJSFwIG4gbyBw/YUCISUgF/0ABEAhJiAX/QAEUCEnIBH9CQIIISggKCFxICYhciAaIXMgcSByIHP9hQIhGiAoIXQgJyF1IBshdiB0IHUgdv2FAiEbIBL9CQIIISggKCF3ICYheCAcIXkgdyB4IHn9hQIhHCAoIXogJyF7IB0hfCB6IHsgfP2FAiEdIBP9CQIIISggKCF9ICYhfiAeIX8gfSB+IH/9hQIhHiAoIYABICchgQEgHyGCASCAASCBASCCAf2FAiEfIBT9CQIIISggKCGDASAmIYQBICAhhQEggwEghAEghQH9hQIhICAoIYYBICchhwEgISGIASCGASCHASCIAf2FAiEhIBX9CQIIISggKCGJASAmIYoBICIhiwEgiQEgigEgiwH9hQIhIiAoIYwBICchjQEgIyGOASCMASCNASCOAf2FAiEjIBb9CQIIISggKCGPASAmIZABICQhkQEgjwEgkAEgkQH9hQIhJCAoIZIBICchkwEgJSGUASCSASCTASCUAf2FAiElIBf9AARgISYgF/0ABHAhJyAR/QkCDCEoICghlQEgJiGWASAaIZcBIJUBIJYBIJcB/YUCIRogKCGYASAnIZkBIBshmgEgmAEgmQEgmgH9hQIhGyAS/QkCDCEoICghmwEgJiGcASAcIZ0BIJsBIJwBIJ0B/YUCIRwgKCGeASAnIZ8BIB0hoAEgngEgnwEgoAH9hQIhHSAT/QkCDCEoICghoQEgJiGiASAeIaMBIKEBIKIBIKMB/YUCIR4gKCGkASAnIaUBIB8hpgEgpAEgpQEgpgH9hQIhHyAU/QkCDCEoICghpwEgJiGoASAgIakBIKcBIKgBIKkB/YUCISAgKCGqASAnIasBICEhrAEgqgEgqwEgrAH9hQIhISAV/QkCDCEoICghrQEgJiGuASAiIa8BIK0BIK4BIK8B/YUCISIgKCGwASAnIbEBICMhsgEgsAEgsQEgsgH9hQIhIyAW/QkCDCEoICghswEgJiG0ASAkIbUBILMBILQBILUB/YUCISQgKCG2ASAnIbcBICUhuAEgtgEgtwEguAH9hQIhJSAX/QAEgAEhJiAX/QAEkAEhJyAR/QkCECEoICghuQEgJiG6ASAaIbsBILkBILoBILsB/YUCIRogKCG8ASAnIb0BIBshvgEgvAEgvQEgvgH9hQIhGyAS/QkCECEoICghvwEgJiHAASAcIcEBIL8BIMABIMEB/YUCIRwgKCHCASAnIcMBIB0hxAEgwgEgwwEgxAH9hQIhHSAT/QkCECEoICghxQEgJiHGASAeIccBIMUBIMYBIMcB/YUCIR4gKCHIASAnIckBIB8hygEgyAEgyQEgygH9hQIhHyAU/QkCECEoICghywEgJiHMASAgIc0BIMsBIMwBIM0B/YUCISAgKCHOASAnIc8BICEh0AEgzgEgzwEg0AH9hQIhISAV/QkCECEoICgh0QEgJiHSASAiIdMBINEBINIBINMB/YUCISIgKCHUASAnIdUBICMh1gEg1AEg1QEg1gH9hQIhIyAW/QkCECEoICgh1wEgJiHYASAkIdkBINcBINgBINkB/YUCISQgKCHaASAnIdsBICUh3AEg2gEg2wEg3AH9hQIhJSAX/QAEoAEhJiAX/QAEsAEhJyAR/QkCFCEoICgh3QEgJiHeASAaId8BIN0BIN4BIN8B/YUCIRogKCHgASAnIeEBIBsh4gEg4AEg4QEg4gH9hQIhGyAS/QkCFCEoICgh4wEgJiHkASAcIeUBIOMBIOQBIOUB/YUCIRwgKCHmASAnIecBIB0h6AEg5gEg5wEg6AH9hQIhHSAT/QkCFCEoICgh6QEgJiHqASAeIesBIOkBIOoBIOsB/YUCIR4gKCHsASAnIe0BIB8h7gEg7AEg7QEg7gH9hQIhHyAU/QkCFCEoICgh7wEgJiHwASAgIfEBIO8BIPABIPEB/YUCISAgKCHyASAnIfMBICEh9AEg8gEg8wEg9AH9hQIhISAV/QkCFCEoICgh9QEgJiH2ASAiIfcBIPUBIPYBIPcB/YUCISIgKCH4ASAnIfkBICMh+gEg+AEg+QEg+gH9hQIhIyAW/QkCFCEoICgh+wEgJiH8ASAkIf0BIPsBIPwBIP0B/YUCISQgKCH+ASAnIf8BICUhgAIg/gEg/wEggAL9hQIhJSAX/QAEwAEhJiAX/QAE0AEhJyAR/QkCGCEoICghgQIgJiGCAiAaIYMCIIECIIICIIMC/YUCIRogKCGEAiAnIYUCIBshhgIghAIghQIghgL9hQIhGyAS/QkCGCEoICghhwIgJiGIAiAcIYkCIIcCIIgCIIkC/YUCIRwgKCGKAiAnIYsCIB0hjAIgigIgiwIgjAL9hQIhHSAT/QkCGCEoICghjQIgJiGOAiAeIY8CII0CII4CII8C/YUCIR4gKCGQAiAnIZECIB8hkgIgkAIgkQIgkgL9hQIhHyAU/QkCGCEoICghkwIgJiGUAiAgIZUCIJMCIJQCIJUC/YUCISAgKCGWAiAnIZcCICEhmAIglgIglwIgmAL9hQIhISAV/QkCGCEoICghmQIgJiGaAiAiIZsCIJkCIJoCIJsC/YUCISIgKCGcAiAnIZ0CICMhngIgnAIgnQIgngL9hQIhIyAW/QkCGCEoICghnwIgJiGgAiAkIaECIJ8CIKACIKEC/YUCISQgKCGiAiAnIaMCICUhpAIgogIgowIgpAL9hQIhJSAX/QAE4AEhJiAX/QAE8AEhJyAR/QkCHCEoICghpQIgJiGmAiAaIacCIKUCIKYCIKcC/YUCIRogKCGoAiAnIakCIBshqgIgqAIgqQIgqgL9hQIhGyAS/QkCHCEoICghqwIgJiGsAiAcIa0CIKsCIKwCIK0C/YUCIRwgKCGuAiAnIa8CIB0hsAIgrgIgrwIgsAL9hQIhHSAT/QkCHCEoICghsQIgJiGyAiAeIbMCILECILICILMC/YUCIR4gKCG0AiAnIbUCIB8htgIgtAIgtQIgtgL9hQIhHyAU/QkCHCEoICghtwIgJiG4AiAgIbkCILcCILgCILkC/YUCISAgKCG6AiAnIbsCICEhvAIgugIguwIgvAL9hQIhISAV/QkCHCEoICghvQIgJiG+AiAiIb8CIL0CIL4CIL8C/YUCISIgKCHAAiAnIcECICMhwgIgwAIgwQIgwgL9hQIhIyAW/QkCHCEoICghwwIgJiHEAiAkIcUCIMMCIMQCIMUC/YUCISQgKCHGAiAnIccCICUhyAIgxgIgxwIgyAL9hQIhJSARQSBqIREgEkEgaiESIBNBIGohEyAUQSBqIRQgFUEgaiEVIBZBIGohFiAXQYACaiEXDAELCyAGIA5q/QAEACHJAiAGIA5q/QAEECHKAiAQIBogyQL95AEgGf3rAf0LBAAgECAbIMoC/eQBIBn96wH9CwQQIBAgCGohECAQIBwgyQL95AEgGf3rAf0LBAAgECAdIMoC/eQBIBn96wH9CwQQIBAgCGohECAQIB4gyQL95AEgGf3rAf0LBAAgECAfIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICAgyQL95AEgGf3rAf0LBAAgECAhIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICIgyQL95AEgGf3rAf0LBAAgECAjIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICQgyQL95AEgGf3rAf0LBAAgECAlIMoC/eQBIBn96wH9CwQQIBAgCGohEAwBCwsgAyEYIAsgGEEFdCOjAWpqIQsgDEEIaiEMDAELCwuhAQEJfyAAI29BAnRqIQUgBCADayOlAWpBAWsjpQFtI6UBbCEGIAMhByABIQhBACEJA0AgCSNuSARAIAlBAWojbkYhCiAKBH8gAgUgCRAsCyELIAkQLSEMIAkQDSENIAggByAMEAVsaiAMEAUgBiAMIA0gBSAJEC5qIAUgCRAvaiALIAcgDRAFbGogDRAFIApFEDAgCyEIIAlBAWohCQwBCwsLSAICfwJ9QQAhASAAKgIAIQNBASECA0AgAiNtSARAIAAgAkECdGoqAgAhBCAEIANeBEAgBCEDIAIhAQsgAkEBaiECDAELCyABC8oEAw58Bn4CfwJ8IAAhASABvSEPIA9CNIinQf8PcSEVIBVByQdrQT9PBEBEAAAAAAAA8D8gFUHJB2tBgICAgHhPDQEaIBVBiQhPBEBEAAAAAAAAAAAgD0KAgICAgICAeFENAhpEAAAAAAAA8D8gAaAgFUH/D08NAhpEAAAAAAAAAABEAAAAAAAA8H8gD0IAUxsMAgtBACEVC0T+gitlRxVnQCABoiECIAJEAAAAAAAAOEOgIQMgA70hECADRAAAAAAAADhDoSEDIAEgA0QAAPr+Qi52v6KgIANEOjuevJr3DL2ioCEEIBBB/wCsg0IBhqchFiAQQjRBB6x9hiERQQggFkEDdGopAwC/IQVBCCAWQQN0aikDCCARfCESIAQgBKIhBiAFIASgIAZEvf3/////3z8gBEQ8VFVVVVXFP6KgoqAgBiAGokSRKxfPVVWlPyAERBfQpGcREYE/oqCioCEHIBVBAEYEQAJ8IAchCCASIRMgECEUIBRCgICAgAiDQgBSRQRAIBNC8QdCNIZ9IRMgE78hCUQAAAAAAAAAfyAJIAkgCKKgogwBCyATQv4HQjSGfCETIBO/IQkgCSAJIAiioCEKIAqZRAAAAAAAAPA/YwRARAAAAAAAAPA/IAqmIQsgCSAKoSAJIAiioCEMIAsgCqAhDSALIA2hIAqgIAygIQwgDSAMoCALoSEKIApEAAAAAAAAAABhBEAgE0KAgICAgICAgIB/g78hCgsLIApEAAAAAAAAEACiCwwBCyASvyEOIA4gDiAHoqALC3MCB38CfSM/IQEjRyABaioCACEIIAAhAiAAEDIhAyACIANBAnRqKgIAIQlBACEEQQAhBQNAIAUjbUgEQCAAIQYgBSEHIAYgB0ECdGoqAgAgCZO7EDMgCLtmBEAgBEEBIAV0ciEECyAFQQFqIQUMAQsLIAQLTgEDfyNUQQBGBH9BfwUjVCAAQQJ0aigCAAshAkEBIAEjnQFGI3lBAEYbBEAgAg8LI3kgAUECdGooAgAhAyADIAJxIQQgBCADIARBAEcbC2ECAn8CfUF/IQJDAAAAACEEQQAhAwNAIAMjbUgEQCAAIANBAnRqKgIAIQUgASADdkEBcUEARwR/QQEgBSAEXiACQQBIGwVBAAsEQCAFIQQgAyECCyADQQFqIQMMAQsLIAIL+gEBF39BASEEIAAhBSAEIQYgBiEHQRghCCOZASAHQQV0aiAIaigCACNuQQFrQQJ0aigCACAFI25BAWsQDRAFbGoQNCEJIAIgAxA1IQogCSAKcSELQQAhDCABIQ0gDCEOIA4hD0EUIRAjmQEgD0EFdGogEGooAgAgDSNuQQFrEA0QBWxqIREjQCESI0cgEmoqAgBDAAAAAFwEf0EAIRMgACEUIBMhFSAVIRZBGCEXI5kBIBZBBXRqIBdqKAIAI25BAWtBAnRqKAIAIBQjbkEBaxANEAVsagUgEQshGCARIRkgGCALIAogC0EARxsQNiEaIBkgGkECdGoqAgALQwEFf0EAIQEgACECIAEhAyADIQRBGCEFI5kBIARBBXRqIAVqKAIAI25BAWtBAnRqKAIAIAIjbkEBaxANEAVsaioCAAubAQINfwF9QQAhAyAAIQQgAyEFIAUhBkEUIQcjmQEgBkEFdGogB2ooAgAgBCNuQQFrEA0QBWxqIQggAiABI1YbIQkjVSAJI21sQQJ0aiEKQwAAAAAhEEEAIQsDQCALI21IBEAgCiEMIAshDSAIIQ4gCyEPIBAgDCANQQJ0aioCACAOIA9BAnRqKgIAlJIhECALQQFqIQsMAQsLIBALwAEBEH9BACEEIAEhBSAEIQYgBiEHQRQhCCOZASAHQQV0aiAIaigCACAFI25BAWsQDRAFbGohCSM5IQojRyAKaioCAEMAAAAAXAR/QQAhCyAAIQwgCyENIA0hDkEYIQ8jmQEgDkEFdGogD2ooAgAjbkEBa0ECdGooAgAgDCNuQQFrEA0QBWxqBSAJCyEQI3lBAEZBACNUQQBGGwR/IBAQMgUgECACIAMQNRA2CyERIAkhEiARIRMgEiATQQJ0aioCAAs9ACNIIz5GBEAgACABIAIgAxA3DwsjSCNDRgRAIAAQOA8LI0gjQkYEQCABIAIgAxA5DwsgACABIAIgAxA6C0ABAn8gACECA0AgAiABSARAIwIgAkEBdGovAQAhAyOSASACQQJ0aiACIAIgAyOdARA7OAIAIAJBAWohAgwBCwsLlAMBH38joQEiAyOiASIEIAMgBEobI6UBakEBayOlAW0hBSNJIAVsIQYgBhAoIQcDQCAHIAZIBEAjZCEIIAchCQNAIAkgCEgEQCAJIAVtIQogCSAKIAVsayELIAggCiAFbGsiDCAFIg0gDCANSBshDiAKIAVsIA5qIQkgCiEPI0ohECNLIREjoQEjoAEgDyAQIBFqSEEAIA8gEE4bGyESIAohEyNMIRQjTSEVI6IBQQAgEyAUIBVqSEEAIBMgFE4bGyEWIAsjpQFsIRcgDiOlAWwiGCAWIhkgGCAZSBshGiAOI6UBbCIbIBIiHCAbIBxIGyEdIAojc2whHiAKEAIgASAeaiAXIBoQKiAAIB5qIBcgHRArQQAhHyO/AQRAIB8QAAsgFyAaSARAIAEgHmojiQEjigEgFyAaEDELIBcgHUgEQCAAIB5qI4gBI25BAWsQLCAXIB0QMQtBASEgI78BBEAgIBAACyNJQQFGQQAgAhsEQCAXIBoQPAtBAiEhI78BBEAgIRAACwwBCwsgBhAoIQcMAQsLC2YBCH8joQEiACOiASIBIAAgAUobIQIgAiOlAWpBAWsjpQFtIQMgAxAoIQQDQCAEIANIBEAgBCOlAWwjZCOlAWwiBSACIgYgBSAGSBsQPCADECghBAwBCwtBAiEHI78BBEAgBxAACwvLBQMVfAR+An8CfCAAIQEgAb0hFiAWQoCAgICAgID3P31CgICAgICgwvg/QoCAgICAgID3P31UBEAgAUQAAAAAAADwP6EhAiACIAKiIQMgAyACoiEEIAREd1VVVVVV1T8gAkTL/f/////Pv6KgIANEDN2VmZmZyT+ioCAERKdFZ1VVVcW/IAJEMN5EoyRJwj+ioCADRGU9QqT//7+/oqAgBETK1ioohHG8PyACRP9osEPrmbm/oqAgA0SF0K/3goG3P6KgIAREzUXRdRNStb+ioKKgoqCiIQUgAkQAAAAAAACgQaIhBiACIAagIAahIQcgAiAHoSEIIAcgB6JEAAAAAAAA4L+iIQYgAiAGoCEJIAIgCaEgBqAhCiAKRAAAAAAAAOC/IAiiIAcgAqCioCEKIAUgCqAgCaAMAQsgFkIwiKchGiAaQRBrQfD/AUEQa08EQEQAAAAAAADwvyABIAGioyAWQgGGQgBRDQEaIAEgFkQAAAAAAADwf71RDQEaIAEgAaEgASABoaNBASAaQfD/AXFB8P8BRiAaQYCAAnEbDQEaIAFEAAAAAAAAMEOivSEWIBZCNEI0hn0hFgsgFkKAgICAgICA8z99IRcgF0I0QQesfYhB/wCsg6chGyAXQjSHIRggFiAXQv8fQjSGg30hGUGIECAbQQFBA2p0aisDACELQYgQIBtBAUEDanRqKwMIIQwgGb8hDUGIICAbQQFBA2p0aisDACEOQYggIBtBAUEDanRqKwMIIQ8gDSAOoSAPoSALoiEQIBi5IREgEUQAOPr+Qi7mP6IgDKAhEiASIBCgIRMgEiAToSAQoCARRDBnx5NX8y49oqAhFCAQIBCiIRUgFCAVRAEAAAAAAOC/oqAgECAVokRbMFFVVVXVPyAQRJBF6////8+/oqAgFUQRAfEks5nJPyAQRJ/IBuV1VcW/oqCioKKgIBOgCwvcBQQafwN9CHsCfCNuQQFrEA0hBSAAIQYgASEHIAYhCCAIIQlBGCEKI5kBIAlBBXRqIApqKAIAI25BAWtBAnRqKAIAIAcjbkEBaxANEAVsaiELIAAhDCABIQ0gDCEOIA4hD0EcIRAjmQEgD0EFdGogEGooAgAjbkECdGooAgAgDSNuQQFrEA0QBWxqIREgCxAyIRIgCyETIBIhFCATIBRBAnRqKgIAIR8gH/0TISJBACEVA0AgFSAFSARAIBVBAnQhFiALIBZq/QAEACAi/eUBISMgI0P2qK7C/RP96wEhJCAkQzuquD/9E/3mAf1qISUgJCAlQwCAMT/9E/3mAf3lASEmICYgJUODgF65/RP95gH95QEhJkNnaVA5/RMhJyAnICb95gFDzkO3Ov0T/eQBIScgJyAm/eYBQwiJCDz9E/3kASEnICcgJv3mAUPBqSo9/RP95AEhJyAnICb95gFDqqoqPv0T/eQBIScgJyAm/eYBQwAAAD/9E/3kASEnICYgJv3mASAn/eYBICZDAACAP/0T/eQB/eQBIScgJf34AUH/AP0R/a4BQRf9qwEhKCARIBZqICcgKP3mAf0LBAAgFUEEaiEVDAELC0MAAAAAISBEAAAAAAAAAAAhKkEAIRcDQCAXI21IBEAgESEYIBchGSAYIBlBAnRqKgIAISEgICAhkiEgIAshGiAXIRsgKiAhuyAaIBtBAnRqKgIAIB+Tu6KgISogF0EBaiEXDAELCyACIAOUICAgBJSV/RMhKUEAIRwDQCAcIAVIBEAgHEECdCEdIBEgHWogESAdav0ABAAgKf3mAf0LBAAgHEEEaiEcDAELCyNtIR4DQCAeIAVIBEAgESAeQQJ0akMAAAAAOAIAIB5BAWohHgwBCwsgILsQPyErI4sBIAFBA3RqIB+7ICugOQMAI4wBIAFBA3RqIAO7ICsgKiAgu6OhojkDACONASABQQJ0aiASNgIAC/UBAhN/An0jQSECQwAAAEAjRyACaioCAJQgAZQjbbKVIRUgFUMAAAAAWwRADwtBASEDIAAhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEBIQkgACEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOQQAhDwNAIA8jbUgEQCAOIRIgDyETIAghECAPIREgFSAQIBFBAnRqKgIAlCEWIBIgE0ECdGohFCAUIBQqAgAgFpI4AgAgD0EBaiEPDAELCwsZAQF/I25BAWsQDUECdCEBIABBACAB/AsAC6kCAwN/B3wCfSMJIABBAnRqKAIEIQFEAAAAAAAAAAAhBEQAAAAAAAAAACEFRAAAAAAAAAAAIQYjCSAAQQJ0aigCACECA0AgAiABSQRAIwogAkEBdGovAQAhAyOSASADQQJ0aioCACELIwsgAkECdGoqAgAgC5QhDCAEIAy7oCEEIAUgDCALlLugIQUjDEEARwRAIAYjDCACQQJ0aioCACALlLugIQYLIAJBAWohAgwBCwsjT7shByMHIABBAnRqKgIAuyAHIASioCEIIwggAEECdGoqAgC7IAdEAAAAAAAAAEAgBqIgByAFoqCioCEJI5EBIABBA3RqRAAAAAAAAAAAIAkgCCAIoqGlOQMAIAghCiAKI1C7YwR8I1C7BSNRuyAKIAojUbtkGwsLuQMCHn8FfSAAIQIDQCACIAFJBEAjAyACQQJ0aioCACEgQQEgAkMAAIA/ICBDAACAPxBAIAIgIBBBQQAhAyACIQQgAyEFIAUhBkEYIQcjmQEgBkEFdGogB2ooAgAjbkEBa0ECdGooAgAgBCNuQQFrEA0QBWxqIQhBACEJIAIhCiAJIQsgCyEMQRwhDSOZASAMQQV0aiANaigCACNuQQJ0aigCACAKI25BAWsQDRAFbGohDkEBIQ8gAiEQIA8hESARIRJBHCETI5kBIBJBBXRqIBNqKAIAI25BAnRqKAIAIBAjbkEBaxANEAVsaiEUIA4QQiMEIAJBAnRqKAIEIRUjBCACQQJ0aigCACEWA0AgFiAVSQRAIwUgFmotAAAhFyMGIBZBAnRqKgIAISEgCCEYIBchGSAYIBlBAnRqKgIAIBYQQ7aTISIgDiEaIBchG0MAAABAICGUICKUISMgGiAbQQJ0aiEcIBwgHCoCACAjkjgCACAUIR0gFyEeICGMISQgHSAeQQJ0aiEfIB8gHyoCACAkkjgCACOOASAWQQJ0aiAiOAIAIBZBAWohFgwBCwsgAkEBaiECDAELCwuJAQIBfQV/I1dBAEYEQCOBASAAQQJ0aigCALMPC0MAAAAAIQEgACECI4YBIAJBAnRqKAIAIQMDQCADI50BRwRAIANBAnQhBCN6IARqKAIAIQUgASNXQQBGBH1DAACAPwUjVyAFI1hrQQJ0aioCAAuSIQEgAyEGI4cBIAZBAnRqKAIAIQMMAQsLIAELgAECA30CfyN4IAFBAnRqKgIAIQIjgAEgAGooAgAhBSAFI50BRgRAIAIhAyNQI1EgAyADI1FeGyADI1BdGw8LI2tBAEoEfyN1IAFBAXRqLwEABUEACyEGIAIjTyN/IABqKAIAIAUgBiABEDuUkiEEI1AjUSAEIAQjUV4bIAQjUF0bC4EEAiR/Bn0gACECA0AgAiABSQRAIAIQRSEmQQEgAkMAAIA/ICYjarIQQCACICYjarKVEEFBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOQQEhDyACIRAgDyERIBEhEkEcIRMjmQEgEkEFdGogE2ooAgAjbkECdGooAgAgECNuQQFrEA0QBWxqIRQgDhBCIAIhFSOGASAVQQJ0aigCACEWA0AgFiOdAUcEQCAWQQJ0IRcgFyEYI3ogGGooAgAhGSAZIRojdiAaai0AACEbIBkhHCNXQQBGBH1DAACAPwUjVyAcI1hrQQJ0aioCAAshJyAIIR0gGyEeIB0gHkECdGoqAgAgFyAZEEaTISggDiEfIBshICAoISkgJ0MAAIC/QwAAgD8gKZaXQwAAAEAgKZQjUhuUI2qylSEqIB8gIEECdGohISAhICEqAgAgKpI4AgAgFCEiIBshIyAnjCNqspUhKyAiICNBAnRqISQgJCAkKgIAICuSOAIAI44BIBdqICg4AgAgFiElI4cBICVBAnRqKAIAIRYMAQsLIAJBAWohAgwBCwsLWgEGf0EAIQEDQCABQQFqI0lIBEAgASECIAAhAyACIQQgBCEFQRwhBiOZASAFQQV0aiAGaigCACNuQQJ0aigCACADI25BAWsQDRAFbGoQQiABQQFqIQEMAQsLC9kBAhN/AX1BASECIAAhAyACIQQgBCEFQRQhBiOZASAFQQV0aiAGaigCACADI25BAWsQDRAFbGohByABIQggByAIQQJ0aioCACEVI0lBBEYEQEECIQkgACEKIAkhCyALIQxBFCENI5kBIAxBBXRqIA1qKAIAIAojbkEBaxANEAVsaiEOIAEhDyAVIA4gD0ECdGoqAgCWIRULQQAhECAAIREgECESIBIhE0EYIRQgFSOZASATQQV0aiAUaigCACNuQQFrQQJ0aigCACARI25BAWsQDRAFbGoqAgCTCycCAX8BfSNEIQEjRyABaioCACECQwAAgD8gApMgAiAAQwAAAABdGwsiAQF/I0UhASNHIAFqKgIAuyAAu6JEAAAAAAAAVECkEDO2CxUBAX8jRiEBIAAQSyNHIAFqKgIAlgu6BAIIfSZ/IAAgARBJIQVBACENIAAhDiANIQ8gDyEQQRwhESOZASAQQQV0aiARaigCACNuQQJ0aigCACAOI25BAWsQDRAFbGohEkEAIRNDAAAAwCADlCAFEEqUIAWUIQYgEiATQQJ0aiEUIBQgFCoCACAGkjgCAEEBIRUgACEWIBUhFyAXIRhBGCEZI5kBIBhBBXRqIBlqKAIAI25BAWtBAnRqKAIAIBYjbkEBaxANEAVsaiEaIAEhGyAaIBtBAnRqKgIAIAKTIQdBASEcIAAhHSAcIR4gHiEfQRwhICOZASAfQQV0aiAgaigCACNuQQJ0aigCACAdI25BAWsQDRAFbGohISABISIgByEIIANDAACAv0MAAIA/IAiWl0MAAABAIAiUI1IblCEJICEgIkECdGohIyAjICMqAgAgCZI4AgAjjgEgBGogBzgCACNJQQRGBEBBAiEkIAAhJSAkISYgJiEnQRghKCOZASAnQQV0aiAoaigCACNuQQFrQQJ0aigCACAlI25BAWsQDRAFbGohKSABISogKSAqQQJ0aioCACACkyEKQQIhKyAAISwgKyEtIC0hLkEcIS8jmQEgLkEFdGogL2ooAgAjbkECdGooAgAgLCNuQQFrEA0QBWxqITAgASExIAohCyADQwAAgL9DAACAPyALlpdDAAAAQCALlCNSG5QhDCAwIDFBAnRqITIgMiAyKgIAIAySOAIAI48BIARqIAo4AgALI5ABIARqIAU4AgAgAyAFEEyUC7oCAg9/BH0gACECA0AgAiABSQRAIAIQSCMEIAJBAnRqKAIAIQMjBCACQQJ0aigCBCEEQwAAAAAhESADIQUDQCAFIARJBEAjBSAFai0AACEGIwYgBUECdGoqAgAhEiARIAIgBiAFEEO2IBIgBUECdBBNkiERIAVBAWohBQwBCwsjSUEBayACIBFDAACAP0MAAIA/EEAjSUEBayEHIAIhCCAHIQkgCSEKQRwhCyOZASAKQQV0aiALaigCACNuQQJ0aigCACAII25BAWsQDRAFbGohDCADIQ0DQCANIARJBEAjkAEgDUECdGoqAgAQTCETIAwhDiMFIA1qLQAAIQ8jBiANQQJ0aioCAIwgE5QhFCAOIA9BAnRqIRAgECAQKgIAIBSSOAIAIA1BAWohDQwBCwsgAkEBaiECDAELCwuvAwIafwR9IAAhAgNAIAIgAUkEQCACEEhDAAAAACEcIAIhAyOGASADQQJ0aigCACEEA0AgBCOdAUcEQCAEQQJ0IQUgBSEGI3ogBmooAgAhByAHIQgjV0EARgR9QwAAgD8FI1cgCCNYa0ECdGoqAgALI2qylSEdIAchCSAcIAIjdiAJai0AACAFIAcQRiAdIAUQTZIhHCAEIQojhwEgCkECdGooAgAhBAwBCwsjSUEBayACIBxDAACAP0MAAIA/EEAjSUEBayELIAIhDCALIQ0gDSEOQRwhDyOZASAOQQV0aiAPaigCACNuQQJ0aigCACAMI25BAWsQDRAFbGohECACIREjhgEgEUECdGooAgAhEgNAIBIjnQFHBEAgEkECdCETIBMhFCN6IBRqKAIAIRUjkAEgE2oqAgAQTCEeIBAhGCAVIRYjdiAWai0AACEZIBUhFyNXQQBGBH1DAACAPwUjVyAXI1hrQQJ0aioCAAuMI2qylSAelCEfIBggGUECdGohGiAaIBoqAgAgH5I4AgAgEiEbI4cBIBtBAnRqKAIAIRIMAQsLIAJBAWohAgwBCwsL3QICFX8EfSAAIQIDQCACIAFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOIA4QQiMEIAJBAnRqKAIEIQ8jBCACQQJ0aigCACEQA0AgECAPSQRAIwUgEGotAAAhESAQEEO2IRcgCCESIBEhEyASIBNBAnRqKgIAIBeTIRggDiEUIBEhFUMAAABAIwYgEEECdGoqAgCUIBiUIRkgFCAVQQJ0aiEWIBYgFioCACAZkjgCACOOASAQQQJ0aiAYOAIAIBchGiOPASAQQQJ0akMAAIA/QwAAAABBASAaI1FbIBojUFsbGzgCACAQQQFqIRAMAQsLIAJBAWohAgwBCwsLowMCG38FfSAAIQIDQCACIAFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOIA4QQiACIQ8jhgEgD0ECdGooAgAhEANAIBAjnQFHBEAgEEECdCERIBEhEiN6IBJqKAIAIRMgEyEUI3YgFGotAAAhFSARIBMQRiEdIAghFiAVIRcgFiAXQQJ0aioCACAdkyEeIA4hGSAVIRogEyEYIB4hHyNXQQBGBH1DAACAPwUjVyAYI1hrQQJ0aioCAAtDAACAv0MAAIA/IB+Wl0MAAABAIB+UI1IblCNqspUhICAZIBpBAnRqIRsgGyAbKgIAICCSOAIAI44BIBFqIB44AgAgHSEhI48BIBFqQwAAgD9DAAAAAEEBICEjUVsgISNQWxsbOAIAIBAhHCOHASAcQQJ0aigCACEQDAELCyACQQFqIQIMAQsLCwcAI0gjPUcLGwEBfxBSBH0jOCEAI0cgAGoqAgAFQwAAgD8LC9cCAgN9FX8QUyECIAAhBQNAIAUgAUkEQEEAIAUgAiMDIAVBAnRqKgIAQwAAgD8QQEEAIQYgBSEHIAYhCCAIIQlBGCEKI5kBIAlBBXRqIApqKAIAI25BAWtBAnRqKAIAIAcjbkEBaxANEAVsaiELQQAhDCAFIQ0gDCEOIA4hD0EcIRAjmQEgD0EFdGogEGooAgAjbkECdGooAgAgDSNuQQFrEA0QBWxqIREjBCAFQQJ0aigCBCESIwQgBUECdGooAgAhEwNAIBMgEkkEQCMFIBNqLQAAIRQQUgR9IAshFSAUIRYgFSAWQQJ0aioCACATEEO2kwVDAAAAAAshAyARIRcgFCEYIwYgE0ECdGoqAgBDAAAAQCADlCACk5QhBCAXIBhBAnRqIRkgGSAZKgIAIASSOAIAI44BIBNBAnRqIAM4AgAgE0EBaiETDAELCyAFQQFqIQUMAQsLC5cDAgR9G38QUyECIAAhBgNAIAYgAUkEQEEAIAYgAiAGEEUjarIQQEEAIQcgBiEIIAchCSAJIQpBGCELI5kBIApBBXRqIAtqKAIAI25BAWtBAnRqKAIAIAgjbkEBaxANEAVsaiEMQQAhDSAGIQ4gDSEPIA8hEEEcIREjmQEgEEEFdGogEWooAgAjbkECdGooAgAgDiNuQQFrEA0QBWxqIRIgBiETI4YBIBNBAnRqKAIAIRQDQCAUI50BRwRAIBRBAnQhFSAVIRYjeiAWaigCACEXIBchGCN2IBhqLQAAIRkQUgR9IAwhGiAZIRsgGiAbQQJ0aioCACAVIBcQRpMFQwAAAAALIQMgEiEdIBkhHiAXIRwgAyEEI1dBAEYEfUMAAIA/BSNXIBwjWGtBAnRqKgIAC0MAAIC/QwAAgD8gBJaXQwAAAEAgBJQjUhsgApOUI2qylSEFIB0gHkECdGohHyAfIB8qAgAgBZI4AgAjjgEgFWogAzgCACAUISAjhwEgIEECdGooAgAhFAwBCwsgBkEBaiEGDAELCwtlACNIIz5GBEAgAgRAIAAgARBEBSAAIAEQRwsPCyNII0NGBEAgAgRAIAAgARBOBSAAIAEQTwsPCyNII0JGBEAgAgRAIAAgARBQBSAAIAEQUQsPCyACBEAgACABEFQFIAAgARBVCwuOBAIHfxh7IAQhBUEAIQYDQCAGIAJIBEAgACAGIAFsaiEHIAcgA0ECdGohCANAIAcgCEkEQEEAIQkDQCAJQQhJBEAgByAJIAFsaiEKIAUgCUECdGohCyAK/QAEACEMIAogAWr9AAQAIQ0gCkECIAFsav0ABAAhDiAKQQMgAWxq/QAEACEPIAwhECANIREgDiESIA8hEyAQIBH9DQABAgMQERITBAUGBxQVFhchFCALIBQgEiAT/Q0AAQIDEBESEwQFBgcUFRYX/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAMIRUgDSEWIA4hFyAPIRggFSAW/Q0AAQIDEBESEwQFBgcUFRYXIRkgCyAZIBcgGP0NAAECAxAREhMEBQYHFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBCAgDCEaIA0hGyAOIRwgDyEdIBogG/0NCAkKCxgZGhsMDQ4PHB0eHyEeIAsgHiAcIB39DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhf9CwRAIAwhHyANISAgDiEhIA8hIiAfICD9DQgJCgsYGRobDA0ODxwdHh8hIyALICMgISAi/Q0ICQoLGBkaGwwNDg8cHR4f/Q0ICQoLDA0ODxgZGhscHR4f/QsEYCAJQQRqIQkMAQsLIAdBEGohByAFQYABaiEFDAELCyAGI6QBaiEGDAELCwueCAI+exB/IAD9AAQAIQYgAP0ABCAhByAA/QAEQCEIIAD9AARgIQkgAP0ABIABIQogAP0ABKABIQsgASFEIAYhDCAHIQ0gCCEOIAkhDyAMIA39DQABAgMQERITBAUGBxQVFhchECAQIA4gD/0NAAECAxAREhMEBQYHFBUWF/0NAAECAwQFBgcQERITFBUWFyERIAMhRSAFIRIgRCARIEX9AAQAIBL9RP1O/QsEACABQRBqIUYgCiETIAshFCAKIRUgCyEWIBMgFP0NAAECAxAREhMEBQYHFBUWFyEXIBcgFSAW/Q0AAQIDEBESEwQFBgcUFRYX/Q0AAQIDBAUGBxAREhMUFRYXIRggA0EQaiFHIAUhGSBGIBggR/1dAwAgGf1E/U79WwMAACABIAJqIQEgAyAEaiEDIAEhSCAGIRogByEbIAghHCAJIR0gGiAb/Q0AAQIDEBESEwQFBgcUFRYXIR4gHiAcIB39DQABAgMQERITBAUGBxQVFhf9DQgJCgsMDQ4PGBkaGxwdHh8hHyADIUkgBSEgIEggHyBJ/QAEACAg/UT9Tv0LBAAgAUEQaiFKIAohISALISIgCiEjIAshJCAhICL9DQABAgMQERITBAUGBxQVFhchJSAlICMgJP0NAAECAxAREhMEBQYHFBUWF/0NCAkKCwwNDg8YGRobHB0eHyEmIANBEGohSyAFIScgSiAmIEv9XQMAICf9RP1O/VsDAAAgASACaiEBIAMgBGohAyABIUwgBiEoIAchKSAIISogCSErICggKf0NCAkKCxgZGhsMDQ4PHB0eHyEsICwgKiAr/Q0ICQoLGBkaGwwNDg8cHR4f/Q0AAQIDBAUGBxAREhMUFRYXIS0gAyFNIAUhLiBMIC0gTf0ABAAgLv1E/U79CwQAIAFBEGohTiAKIS8gCyEwIAohMSALITIgLyAw/Q0ICQoLGBkaGwwNDg8cHR4fITMgMyAxIDL9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhchNCADQRBqIU8gBSE1IE4gNCBP/V0DACA1/UT9Tv1bAwAAIAEgAmohASADIARqIQMgASFQIAYhNiAHITcgCCE4IAkhOSA2IDf9DQgJCgsYGRobDA0ODxwdHh8hOiA6IDggOf0NCAkKCxgZGhsMDQ4PHB0eH/0NCAkKCwwNDg8YGRobHB0eHyE7IAMhUSAFITwgUCA7IFH9AAQAIDz9RP1O/QsEACABQRBqIVIgCiE9IAshPiAKIT8gCyFAID0gPv0NCAkKCxgZGhsMDQ4PHB0eHyFBIEEgPyBA/Q0ICQoLGBkaGwwNDg8cHR4f/Q0ICQoLDA0ODxgZGhscHR4fIUIgA0EQaiFTIAUhQyBSIEIgU/1dAwAgQ/1E/U79WwMAAAvZHAIUf7ACeyACIQogCkEFdCOjAWohCyOcASEMQwAAAABDAACAf4wgCRv9EyEeIANBBXQhDSAAIAFBA3YgDWxqIQ5BACEPA0AgDyACSARAIA8iECACQQZrIhEgECARSBshEiAHIBJBAnRqIRMgBSASQQJ0aiEUIAAhFQNAIBUgDkkEQCAVIA1qIRYgBCASQQV0aiEXIBdBIGohGCAXQcAAaiEZIBdB4ABqIRogF0GAAWohGyAXQaABaiEcQwAAAAD9EyEfQwAAAAD9EyEgQwAAAAD9EyEhQwAAAAD9EyEiQwAAAAD9EyEjQwAAAAD9EyEkQwAAAAD9EyElQwAAAAD9EyEmQwAAAAD9EyEnQwAAAAD9EyEoQwAAAAD9EyEpQwAAAAD9EyEqA0AgFSAWSQRAIBX9AAQAISsgFf0ABBAhLCAX/QkCACEtIC0hLiArIS8gHyEwIC4gLyAw/YUCIR8gLSExICwhMiAgITMgMSAyIDP9hQIhICAY/QkCACEtIC0hNCArITUgISE2IDQgNSA2/YUCISEgLSE3ICwhOCAiITkgNyA4IDn9hQIhIiAZ/QkCACEtIC0hOiArITsgIyE8IDogOyA8/YUCISMgLSE9ICwhPiAkIT8gPSA+ID/9hQIhJCAa/QkCACEtIC0hQCArIUEgJSFCIEAgQSBC/YUCISUgLSFDICwhRCAmIUUgQyBEIEX9hQIhJiAb/QkCACEtIC0hRiArIUcgJyFIIEYgRyBI/YUCIScgLSFJICwhSiAoIUsgSSBKIEv9hQIhKCAc/QkCACEtIC0hTCArIU0gKSFOIEwgTSBO/YUCISkgLSFPICwhUCAqIVEgTyBQIFH9hQIhKiAV/QAEICErIBX9AAQwISwgF/0JAgQhLSAtIVIgKyFTIB8hVCBSIFMgVP2FAiEfIC0hVSAsIVYgICFXIFUgViBX/YUCISAgGP0JAgQhLSAtIVggKyFZICEhWiBYIFkgWv2FAiEhIC0hWyAsIVwgIiFdIFsgXCBd/YUCISIgGf0JAgQhLSAtIV4gKyFfICMhYCBeIF8gYP2FAiEjIC0hYSAsIWIgJCFjIGEgYiBj/YUCISQgGv0JAgQhLSAtIWQgKyFlICUhZiBkIGUgZv2FAiElIC0hZyAsIWggJiFpIGcgaCBp/YUCISYgG/0JAgQhLSAtIWogKyFrICchbCBqIGsgbP2FAiEnIC0hbSAsIW4gKCFvIG0gbiBv/YUCISggHP0JAgQhLSAtIXAgKyFxICkhciBwIHEgcv2FAiEpIC0hcyAsIXQgKiF1IHMgdCB1/YUCISogFf0ABEAhKyAV/QAEUCEsIBf9CQIIIS0gLSF2ICshdyAfIXggdiB3IHj9hQIhHyAtIXkgLCF6ICAheyB5IHoge/2FAiEgIBj9CQIIIS0gLSF8ICshfSAhIX4gfCB9IH79hQIhISAtIX8gLCGAASAiIYEBIH8ggAEggQH9hQIhIiAZ/QkCCCEtIC0hggEgKyGDASAjIYQBIIIBIIMBIIQB/YUCISMgLSGFASAsIYYBICQhhwEghQEghgEghwH9hQIhJCAa/QkCCCEtIC0hiAEgKyGJASAlIYoBIIgBIIkBIIoB/YUCISUgLSGLASAsIYwBICYhjQEgiwEgjAEgjQH9hQIhJiAb/QkCCCEtIC0hjgEgKyGPASAnIZABII4BII8BIJAB/YUCIScgLSGRASAsIZIBICghkwEgkQEgkgEgkwH9hQIhKCAc/QkCCCEtIC0hlAEgKyGVASApIZYBIJQBIJUBIJYB/YUCISkgLSGXASAsIZgBICohmQEglwEgmAEgmQH9hQIhKiAV/QAEYCErIBX9AARwISwgF/0JAgwhLSAtIZoBICshmwEgHyGcASCaASCbASCcAf2FAiEfIC0hnQEgLCGeASAgIZ8BIJ0BIJ4BIJ8B/YUCISAgGP0JAgwhLSAtIaABICshoQEgISGiASCgASChASCiAf2FAiEhIC0howEgLCGkASAiIaUBIKMBIKQBIKUB/YUCISIgGf0JAgwhLSAtIaYBICshpwEgIyGoASCmASCnASCoAf2FAiEjIC0hqQEgLCGqASAkIasBIKkBIKoBIKsB/YUCISQgGv0JAgwhLSAtIawBICshrQEgJSGuASCsASCtASCuAf2FAiElIC0hrwEgLCGwASAmIbEBIK8BILABILEB/YUCISYgG/0JAgwhLSAtIbIBICshswEgJyG0ASCyASCzASC0Af2FAiEnIC0htQEgLCG2ASAoIbcBILUBILYBILcB/YUCISggHP0JAgwhLSAtIbgBICshuQEgKSG6ASC4ASC5ASC6Af2FAiEpIC0huwEgLCG8ASAqIb0BILsBILwBIL0B/YUCISogFf0ABIABISsgFf0ABJABISwgF/0JAhAhLSAtIb4BICshvwEgHyHAASC+ASC/ASDAAf2FAiEfIC0hwQEgLCHCASAgIcMBIMEBIMIBIMMB/YUCISAgGP0JAhAhLSAtIcQBICshxQEgISHGASDEASDFASDGAf2FAiEhIC0hxwEgLCHIASAiIckBIMcBIMgBIMkB/YUCISIgGf0JAhAhLSAtIcoBICshywEgIyHMASDKASDLASDMAf2FAiEjIC0hzQEgLCHOASAkIc8BIM0BIM4BIM8B/YUCISQgGv0JAhAhLSAtIdABICsh0QEgJSHSASDQASDRASDSAf2FAiElIC0h0wEgLCHUASAmIdUBINMBINQBINUB/YUCISYgG/0JAhAhLSAtIdYBICsh1wEgJyHYASDWASDXASDYAf2FAiEnIC0h2QEgLCHaASAoIdsBINkBINoBINsB/YUCISggHP0JAhAhLSAtIdwBICsh3QEgKSHeASDcASDdASDeAf2FAiEpIC0h3wEgLCHgASAqIeEBIN8BIOABIOEB/YUCISogFf0ABKABISsgFf0ABLABISwgF/0JAhQhLSAtIeIBICsh4wEgHyHkASDiASDjASDkAf2FAiEfIC0h5QEgLCHmASAgIecBIOUBIOYBIOcB/YUCISAgGP0JAhQhLSAtIegBICsh6QEgISHqASDoASDpASDqAf2FAiEhIC0h6wEgLCHsASAiIe0BIOsBIOwBIO0B/YUCISIgGf0JAhQhLSAtIe4BICsh7wEgIyHwASDuASDvASDwAf2FAiEjIC0h8QEgLCHyASAkIfMBIPEBIPIBIPMB/YUCISQgGv0JAhQhLSAtIfQBICsh9QEgJSH2ASD0ASD1ASD2Af2FAiElIC0h9wEgLCH4ASAmIfkBIPcBIPgBIPkB/YUCISYgG/0JAhQhLSAtIfoBICsh+wEgJyH8ASD6ASD7ASD8Af2FAiEnIC0h/QEgLCH+ASAoIf8BIP0BIP4BIP8B/YUCISggHP0JAhQhLSAtIYACICshgQIgKSGCAiCAAiCBAiCCAv2FAiEpIC0hgwIgLCGEAiAqIYUCIIMCIIQCIIUC/YUCISogFf0ABMABISsgFf0ABNABISwgF/0JAhghLSAtIYYCICshhwIgHyGIAiCGAiCHAiCIAv2FAiEfIC0hiQIgLCGKAiAgIYsCIIkCIIoCIIsC/YUCISAgGP0JAhghLSAtIYwCICshjQIgISGOAiCMAiCNAiCOAv2FAiEhIC0hjwIgLCGQAiAiIZECII8CIJACIJEC/YUCISIgGf0JAhghLSAtIZICICshkwIgIyGUAiCSAiCTAiCUAv2FAiEjIC0hlQIgLCGWAiAkIZcCIJUCIJYCIJcC/YUCISQgGv0JAhghLSAtIZgCICshmQIgJSGaAiCYAiCZAiCaAv2FAiElIC0hmwIgLCGcAiAmIZ0CIJsCIJwCIJ0C/YUCISYgG/0JAhghLSAtIZ4CICshnwIgJyGgAiCeAiCfAiCgAv2FAiEnIC0hoQIgLCGiAiAoIaMCIKECIKICIKMC/YUCISggHP0JAhghLSAtIaQCICshpQIgKSGmAiCkAiClAiCmAv2FAiEpIC0hpwIgLCGoAiAqIakCIKcCIKgCIKkC/YUCISogFf0ABOABISsgFf0ABPABISwgF/0JAhwhLSAtIaoCICshqwIgHyGsAiCqAiCrAiCsAv2FAiEfIC0hrQIgLCGuAiAgIa8CIK0CIK4CIK8C/YUCISAgGP0JAhwhLSAtIbACICshsQIgISGyAiCwAiCxAiCyAv2FAiEhIC0hswIgLCG0AiAiIbUCILMCILQCILUC/YUCISIgGf0JAhwhLSAtIbYCICshtwIgIyG4AiC2AiC3AiC4Av2FAiEjIC0huQIgLCG6AiAkIbsCILkCILoCILsC/YUCISQgGv0JAhwhLSAtIbwCICshvQIgJSG+AiC8AiC9AiC+Av2FAiElIC0hvwIgLCHAAiAmIcECIL8CIMACIMEC/YUCISYgG/0JAhwhLSAtIcICICshwwIgJyHEAiDCAiDDAiDEAv2FAiEnIC0hxQIgLCHGAiAoIccCIMUCIMYCIMcC/YUCISggHP0JAhwhLSAtIcgCICshyQIgKSHKAiDIAiDJAiDKAv2FAiEpIC0hywIgLCHMAiAqIc0CIMsCIMwCIM0C/YUCISogFyALaiEXIBggC2ohGCAZIAtqIRkgGiALaiEaIBsgC2ohGyAcIAtqIRwgFUGAAmohFQwBCwsgDCAf/QsEACAMICD9CwQQIAwgIf0LBCAgDCAi/QsEMCAMICP9CwRAIAwgJP0LBFAgDCAl/QsEYCAMICb9CwRwIAwgJ/0LBIABIAwgKP0LBJABIAwgKf0LBKABIAwgKv0LBLABQQAhHQNAIB1BIEkEQCAMIB1qIBMgCCAUIAYgHhBYIBNBBCAIbGohEyAUQQQgBmxqIRQgHUEQaiEdDAELCwwBCwsgD0EGaiEPDAELCwvMAQEKfyAAI29BAnRqIQMgAiABayOkAWpBAWsjpAFtI6QBbCEEIAEhBSOaASAFI5sBbEECdGohBkEAQQEja0EAShshByNuQQFrIQgDQCAIIAdOBEAgCBAtIQkgCBANIQogCRAFIQsgCEEASgR/IAhBAWsQLAUjiAELIQwgCEEBahAEIAUgChAFbGogChAFIAQgCiAGEFcgBiAEIAkgCiADIAgQLmogDCAFIAtsaiALIAgQBCAFIAtsaiALIAhBAEoQWSAIQQFrIQgMAQsLC8IBAwF8BX8Fe0QAAAAAAAAAACECIAAgAUECdGohAyAAIQQDQCAEIANJBEAgAyIFIAQjngFBAnRqIgYgBSAGSRshB0MAAAAA/RMhCEMAAAAA/RMhCQNAIAQgB0kEQCAE/QAEACEKIAT9AAQQIQsgCCAKIAr95gH95AEhCCAJIAsgC/3mAf3kASEJIARBIGohBAwBCwsgCCAJ/eQBIQwgAiAM/R8AuyAM/R8Bu6AgDP0fArugIAz9HwO7oKAhAgwBCwsgAgtHAgF/AXwja0EARgRADwsgACECA0AgAiABSQRAQQAQBCACI2wQBWxqI2wQWyEDI5UBIAJBA3RqIAM5AwAgAkEBaiECDAELCwusAQEKfyOgASOkAWpBAWsjpAFtIQIgAhAoIQMDQCADIAJIBEAgAyOkAWwhBCNkI6QBbCIFI6ABIgYgBSAGSBshByAEIAcgARBWQQIhCCO/AQRAIAgQAAtBACEJA0AgCSNJSARAIAkQAiAAIAkjc2xqIAQgBxBaQQQhCiO/AQRAIAoQAAsgBCAHEFxBBSELI78BBEAgCxAACyAJQQFqIQkMAQsLIAIQKCEDDAELCwsfAEEBI1NBAEcjV0EARhsEf0EBBSAAEEVDAAAAAF4LC4IDAxR/AXwBfUQAAAAAAAAAACSmAUQAAAAAAAAAACSnAUQAAAAAAAAAACSoAUMAAIB/jCSpAUEAIQEDQCABI6ABSQRAIABBAEYEfSABEEUFIAAgAUECdGoqAgALuyEVQQAhAiABIQMgAiEEIAQhBUEYIQYjmQEgBUEFdGogBmooAgAjbkEBa0ECdGooAgAgAyNuQQFrEA0QBWxqIQdBASEIIAEhCSAIIQogCiELQRghDCOZASALQQV0aiAMaigCACNuQQFrQQJ0aigCACAJI25BAWsQDRAFbGohDSAHIQ4gBxAyIQ8gDiAPQQJ0aioCACEWI6YBI4wBIAFBA3RqKwMAoCSmASOnASAVIA0QNGm4oqAkpwFBACEQA0AgECNtSARAIA0hESAQIRIgDSETIBAhFCOoASAVIBEgEkECdGoqAgC7oiATIBRBAnRqKgIAu6KgJKgBIBBBAWohEAwBCwsgARBeBH8gFiOpAV4FQQALBEAgFiSpAQsgAUEBaiEBDAELCwsJACN9IAA5AwAL+QECCn8KfCNBIQYjRyAGaioCALsjqAGiI223oyEQQQAhByAAIAGgIBCgIAWjIREjfCAHQQN0aiAROQMAQQEhCCAAIAWjIRIjfCAIQQN0aiASOQMAQQIhCSABIAWjIRMjfCAJQQN0aiATOQMAQQMhCiACIAWjIRQjfCAKQQN0aiAUOQMAQQQhCyOpAbshFSN8IAtBA3RqIBU5AwBBBSEMIAMgBaMhFiN8IAxBA3RqIBY5AwBBBiENI6YBIAWjIRcjfCANQQN0aiAXOQMAQQchDiOnASAFoyEYI3wgDkEDdGogGDkDAEEJIQ8gBCEZI3wgD0EDdGogGTkDAAvTAwMHfBJ/AX0jAxBfRAAAAAAAAPA/EGBEAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0QAAAAAAAAAACEEQQAhBwNAIAcjoAFJBEAjiwEgB0EDdGorAwAhBSMEIAdBAnRqKAIEIQgjBCAHQQJ0aigCACEJA0AgCSAISQRAIwUgCWotAAAhCiMGIAlBAnRqKgIAuyEGI44BIAlBAnRqKgIAIRkgASAGI5EBIAlBA3RqKwMAoqAhASAAIAYgGbuiIBm7oqAhAEEBIQsgByEMIAshDSANIQ5BGCEPI5kBIA5BBXRqIA9qKAIAI25BAWtBAnRqKAIAIAwjbkEBaxANEAVsaiEQIAohESACIAYgBSAQIBFBAnRqKgIAu6GioCECQQAhEiAHIRMgEiEUIBQhFUEYIRYjmQEgFUEFdGogFmooAgAjbkEBa0ECdGooAgAgEyNuQQFrEA0QBWxqIRcgCiEYIAMgBiAXIBhBAnRqKgIAu6KgIQMgBCAGRAAAAAAAAAAAIAojjQEgB0ECdGooAgBGG6AhBCAJQQFqIQkMAQsLIAdBAWohBwwBCwsgACABoCACIAMgBCABRAAAAAAAAPA/EGELQgIBfAF/I1dBAEYEQCNqtw8LRAAAAAAAAAAAIQBBACEBA0AgASOgAUkEQCAAIAEQRbugIQAgAUEBaiEBDAELCyAAC+ADAwd8Fn8CfUEAEF9EAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0EAIQcDQCAHI2pIBEAgB0ECdCEII34gCGooAgAhCSAIIQojeiAKaigCACELIAshDCN2IAxqLQAAIQ0gCyEOI1dBAEYEfUMAAIA/BSNXIA4jWGtBAnRqKgIAC7shBCAAIAQCfCOOASAIaioCACEdIB27IB27oiEFIAUjUkUNABogHYshHiAFRAAAAAAAAABAoyAeQwAAAD+TuyAeQwAAgD9fGwuioCEAIAEgBCOLASAJQQN0aisDAEEBIQ8gCSEQIA8hESARIRJBGCETI5kBIBJBBXRqIBNqKAIAI25BAWtBAnRqKAIAIBAjbkEBaxANEAVsaiEUIA0hFSAUIBVBAnRqKgIAu6GioCEBQQAhFiAJIRcgFiEYIBghGUEYIRojmQEgGUEFdGogGmooAgAjbkEBa0ECdGooAgAgFyNuQQFrEA0QBWxqIRsgDSEcIAIgBCAbIBxBAnRqKgIAu6KgIQIgAyAERAAAAAAAAAAAIA0jjQEgCUECdGooAgBGG6AhAyAHQQFqIQcMAQsLEGMhBiAGEGAgACABIAIgA0QAAAAAAAAAACAGEGELVgBEAAAAAAAAAAAkqgFEAAAAAAAAAAAkqwFEAAAAAAAAAAAkrAFEAAAAAAAAAAAkrQFEAAAAAAAAAAAkrgFEAAAAAAAAAAAkrwFEAAAAAAAAAAAksAEL5wMDBX0DfA9/I5ABIANqKgIAIQQjqgEgAgJ8I44BIANqKgIAIQUgBbsgBbuiIQkgCSNSRQ0AGiAFiyEGIAlEAAAAAAAAAECjIAZDAAAAP5O7IAZDAACAP18bC6KgJKoBI0lBBEYEQCOqASACAnwjjwEgA2oqAgAhByAHuyAHu6IhCiAKI1JFDQAaIAeLIQggCkQAAAAAAAAAQKMgCEMAAAA/k7sgCEMAAIA/XxsLoqAkqgELI6sBIAIgBBBKu6IgBLuiIAS7oqAkqwEjiwEgAEEDdGorAwAjSUEBayEMIAAhDSAMIQ4gDiEPQRghECOZASAPQQV0aiAQaigCACNuQQFrQQJ0aigCACANI25BAWsQDRAFbGohESABIRIgESASQQJ0aioCALuhIQsjrAEgAiAEEEy7oiALoqAkrAEjrQEgAiAEu6KgJK0BI0YhEyOuASACRAAAAAAAAAAAIAQQSyNHIBNqKgIAXhugJK4BI68BQQEhFCAAIRUgFCEWIBYhF0EYIRgjmQEgF0EFdGogGGooAgAjbkEBa0ECdGooAgAgFSNuQQFrEA0QBWxqIRkgASEaIAIgGSAaQQJ0aioCALuioCSvASOwASACRAAAAAAAAAAAIAEjjQEgAEECdGooAgBGG6AksAEL3gMDDXwCfRR/RAAAAAAAAAAAIQNDAACAf4whEEEAIRIDQCASI6ABSQRAIABBAEYEfSASEEUFIAAgEkECdGoqAgALuyEEIAMgBCOMASASQQN0aisDAKKgIQNBASETIBIhFCATIRUgFSEWQRghFyOZASAWQQV0aiAXaigCACNuQQFrQQJ0aigCACAUI25BAWsQDRAFbGohGCAYIRkgGBAyIRogGSAaQQJ0aioCACERIBEgEF5BACASEF4bBEAgESEQCyASQQFqIRIMAQsLQQAhGyOqASOrAaAjrAGgIAKjIQUjfCAbQQN0aiAFOQMAQQEhHCOqASACoyEGI3wgHEEDdGogBjkDAEECIR0jqwEgAqMhByN8IB1BA3RqIAc5AwBBAyEeI6wBIAKjIQgjfCAeQQN0aiAIOQMAQQQhHyOtASACoyEJI3wgH0EDdGogCTkDAEEFISAjrgEgAqMhCiN8ICBBA3RqIAo5AwBBBiEhI68BIAKjIQsjfCAhQQN0aiALOQMAQQchIiAQuyEMI3wgIkEDdGogDDkDAEEIISMjsAEgAqMhDSN8ICNBA3RqIA05AwBBCSEkIAMgAqMhDiN8ICRBA3RqIA45AwBBCyElIAEhDyN8ICVBA3RqIA85AwALvQECA3wDfxBlRAAAAAAAAPA/EGBEAAAAAAAAAAAhAEEAIQMDQCADI6ABSQRAIwQgA0ECdGooAgQhBCMEIANBAnRqKAIAIQUDQCAFIARJBEAjBiAFQQJ0aioCALshASADIwUgBWotAAAgASAFQQJ0EGYgACABI5EBIAVBA3RqKwMAoqAhACAFQQFqIQUMAQsLIANBAWohAwwBCwsgACNJQQJrt6IhAiOqASACoCSqASMDIAJEAAAAAAAA8D8QZwuFAQIGfwF8EGVBACEAA0AgACNqSARAIABBAnQhASABIQIjeiACaigCACEDIAMhBCADIQUjfiABaigCACN2IARqLQAAI1dBAEYEfUMAAIA/BSNXIAUjWGtBAnRqKgIAC7sgARBmIABBAWohAAwBCwsQYyEGIAYQYEEARAAAAAAAAAAAIAYQZwuRAQICfQl/QwAAgH+MIQBBACECA0AgAiOgAUkEQEEAIQMgAiEEIAMhBSAFIQZBGCEHI5kBIAZBBXRqIAdqKAIAI25BAWtBAnRqKAIAIAQjbkEBaxANEAVsaiEIIAghCSAIEDIhCiAJIApBAnRqKgIAIQEgASAAXkEAIAIQXhsEQCABIQALIAJBAWohAgwBCwsgAAuFAQIGfwZ8QQAhBCAAIQojfCAEQQN0aiAKOQMAQQEhBSAAIQsjfCAFQQN0aiALOQMAQQIhBiABIQwjfCAGQQN0aiAMOQMAQQMhByACIQ0jfCAHQQN0aiANOQMAQQQhCBBquyEOI3wgCEEDdGogDjkDAEEGIQkgAyEPI3wgCUEDdGogDzkDAAvHAgMFfAt/AX1EAAAAAAAA8D8QYEQAAAAAAAAAACEARAAAAAAAAAAAIQFEAAAAAAAAAAAhAkQAAAAAAAAAACEDQQAhBQNAIAUjoAFJBEBBACEGIAUhByAGIQggCCEJQRghCiOZASAJQQV0aiAKaigCACNuQQFrQQJ0aigCACAHI25BAWsQDRAFbGohCyMEIAVBAnRqKAIEIQwjBCAFQQJ0aigCACENA0AgDSAMSQRAIwYgDUECdGoqAgC7IQQjjgEgDUECdGoqAgAhECABIAQjkQEgDUEDdGorAwCioCEBIAAgBCAQu6IgELuioCEAIAIgBCOPASANQQJ0aioCALuioCECIAshDiMFIA1qLQAAIQ8gAyAEIA4gD0ECdGoqAgC7oqAhAyANQQFqIQ0MAQsLIAVBAWohBQwBCwsgACABoCACIAMgARBrC90CAwZ8DX8CfUQAAAAAAAAAACEARAAAAAAAAAAAIQFEAAAAAAAAAAAhAkEAIQYDQCAGI2pIBEAgBkECdCEHIAchCCN6IAhqKAIAIQkgCSEKI1dBAEYEfUMAAIA/BSNXIAojWGtBAnRqKgIAC7shAyAAIAMCfCOOASAHaioCACETIBO7IBO7oiEEIAQjUkUNABogE4shFCAERAAAAAAAAABAoyAUQwAAAD+TuyAUQwAAgD9fGwuioCEAIAEgAyOPASAHaioCALuioCEBQQAhCyN+IAdqKAIAIQwgCyENIA0hDkEYIQ8jmQEgDkEFdGogD2ooAgAjbkEBa0ECdGooAgAgDCNuQQFrEA0QBWxqIREgCSEQI3YgEGotAAAhEiACIAMgESASQQJ0aioCALuioCECIAZBAWohBgwBCwsQYyEFIAUQYCAAIAWjIAEgBaMgAiAFo0QAAAAAAAAAABBrC7gBAgh/AX1EAAAAAAAAAAAksQFDAACAf4wksgFBACEAA0AgACOgAUkEQEEAIQEgACECIAEhAyADIQRBGCEFI5kBIARBBXRqIAVqKAIAI25BAWtBAnRqKAIAIAIjbkEBaxANEAVsaiEGI40BIABBAnRqKAIAIQcgBiAHQQJ0aioCACEII7EBI4wBIABBA3RqKwMAoCSxASAAEF4EfyAII7IBXgVBAAsEQCAIJLIBCyAAQQFqIQAMAQsLC9QBAgp8CX8gASACoSEFQQAhDyAAEFO7IAWioCEGI3wgD0EDdGogBjkDAEEBIRAgACEHI3wgEEEDdGogBzkDAEECIREgBSEII3wgEUEDdGogCDkDAEEDIRIgASEJI3wgEkEDdGogCTkDAEEEIRMgAiEKI3wgE0EDdGogCjkDAEEFIRQjsgG7IQsjfCAUQQN0aiALOQMAQQYhFSADIQwjfCAVQQN0aiAMOQMAQQchFiOxASENI3wgFkEDdGogDTkDAEEJIRcgBCEOI3wgF0EDdGogDjkDAAuIAwMFfA1/An0QbkQAAAAAAADwPxBgRAAAAAAAAAAAIQBEAAAAAAAAAAAhAUQAAAAAAAAAACECRAAAAAAAAAAAIQNEAAAAAAAAAAAhBEEAIQUDQCAFI6ABSQRAQQAhBiAFIQcgBiEIIAghCUEYIQojmQEgCUEFdGogCmooAgAjbkEBa0ECdGooAgAgByNuQQFrEA0QBWxqIQsjjQEgBUECdGooAgAhDCMEIAVBAnRqKAIEIQ0jBCAFQQJ0aigCACEOA0AgDiANSQRAIwUgDmotAAAhDyMGIA5BAnRqKgIAIRIjjgEgDkECdGoqAgAhExBSBEAgASASuyORASAOQQN0aisDAKKgIQELIAAgErsgE7uiIBO7oqAhACALIRAgDyERIAMgErsgECARQQJ0aioCALuioCEDIA8gDEYEQCAEIBK7oCEECyAOQQFqIQ4MAQsLIAIjAyAFQQJ0aioCALsjiwEgBUEDdGorAwCioCECIAVBAWohBQwBCwsgACABoCACIAMgBCABEG8L5AQDEXwYfwJ9EG5EAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0EAIREDQCARI2pIBEAgEUECdCESI34gEmooAgAhEyASIRQjeiAUaigCACEVIBUhFiN2IBZqLQAAIRcgFSEYI1dBAEYEfUMAAIA/BSNXIBgjWGtBAnRqKgIAC7shBCAAIAQCfCOOASASaioCACEpICm7ICm7oiEFIAUjUkUNABogKYshKiAFRAAAAAAAAABAoyAqQwAAAD+TuyAqQwAAgD9fGwuioCEAIAEgBCOLASATQQN0aisDAKKgIQFBACEZIBMhGiAZIRsgGyEcQRghHSOZASAcQQV0aiAdaigCACNuQQFrQQJ0aigCACAaI25BAWsQDRAFbGohHiAXIR8gAiAEIB4gH0ECdGoqAgC7oqAhAiADIAREAAAAAAAAAAAgFyONASATQQJ0aigCAEYboCEDIBFBAWohEQwBCwsQYyEGIAYQYCABIAKhIQdBACEgIAAQU7sgB6KgIAajIQgjfCAgQQN0aiAIOQMAQQEhISAAIAajIQkjfCAhQQN0aiAJOQMAQQIhIiAHIAajIQojfCAiQQN0aiAKOQMAQQMhIyABIAajIQsjfCAjQQN0aiALOQMAQQQhJCACIAajIQwjfCAkQQN0aiAMOQMAQQUhJSOyAbshDSN8ICVBA3RqIA05AwBBBiEmIAMgBqMhDiN8ICZBA3RqIA45AwBBByEnI7EBIAajIQ8jfCAnQQN0aiAPOQMAQQkhKEQAAAAAAAAAACEQI3wgKEEDdGogEDkDAAtFACNIIz5GBEAgAARAEGIFEGQLDwsjSCNDRgRAIAAEQBBoBRBpCw8LI0gjQkYEQCAABEAQbAUQbQsPCyAABEAQcAUQcQsLaQEDf0EAIQADQCAAI2tJBEAjlgEgAEECdGojnQE2AgAgAEEBaiEADAELCyNrQQBGBEAPC0EAIQEDQCABI6ABSARAI4QBIAFBAnRqKAIAIQIjlgEgAkECdGogATYCACABQQFqIQEMAQsLCy8BAn9BACEAQQAhAQNAIAEjbkgEQCAAIAEQDSO9AW1qIQAgAUEBaiEBDAELCyAAC1oCAnsBf0MAAAAA/RMhBEMAAAAA/RMhBSAAIQYDQCAGIAJJBEAgBCAG/QAEAP3kASEEIAUgBv0ABBD95AEhBSAGIAFqIQYMAQsLIAMgBP0LBAAgAyAF/QsEEAv9HwIOf9YCeyAHIQlBACEKA0AgCiAGSARAIApBAnQhCyACIAtqIQwgDCAEQQdBf3NxIANsaiENIAwgBCADbGohDiAMIAMgDiAIIAtqEHVBACEPA0AgDyAFSARAIA8iECAFQQZrIhEgECARSBshEiAAIBJBAnRqIRNDAAAAAP0TIRdDAAAAAP0TIRhDAAAAAP0TIRlDAAAAAP0TIRpDAAAAAP0TIRtDAAAAAP0TIRxDAAAAAP0TIR1DAAAAAP0TIR5DAAAAAP0TIR9DAAAAAP0TISBDAAAAAP0TISFDAAAAAP0TISIgDCEUA0AgFCANSQRAIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhJiAjIScgFyEoICYgJyAo/YUCIRcgJSEpICQhKiAYISsgKSAqICv9hQIhGCAT/QkCBCElICUhLCAjIS0gGSEuICwgLSAu/YUCIRkgJSEvICQhMCAaITEgLyAwIDH9hQIhGiAT/QkCCCElICUhMiAjITMgGyE0IDIgMyA0/YUCIRsgJSE1ICQhNiAcITcgNSA2IDf9hQIhHCAT/QkCDCElICUhOCAjITkgHSE6IDggOSA6/YUCIR0gJSE7ICQhPCAeIT0gOyA8ID39hQIhHiAT/QkCECElICUhPiAjIT8gHyFAID4gPyBA/YUCIR8gJSFBICQhQiAgIUMgQSBCIEP9hQIhICAT/QkCFCElICUhRCAjIUUgISFGIEQgRSBG/YUCISEgJSFHICQhSCAiIUkgRyBIIEn9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhSiAjIUsgFyFMIEogSyBM/YUCIRcgJSFNICQhTiAYIU8gTSBOIE/9hQIhGCAT/QkCBCElICUhUCAjIVEgGSFSIFAgUSBS/YUCIRkgJSFTICQhVCAaIVUgUyBUIFX9hQIhGiAT/QkCCCElICUhViAjIVcgGyFYIFYgVyBY/YUCIRsgJSFZICQhWiAcIVsgWSBaIFv9hQIhHCAT/QkCDCElICUhXCAjIV0gHSFeIFwgXSBe/YUCIR0gJSFfICQhYCAeIWEgXyBgIGH9hQIhHiAT/QkCECElICUhYiAjIWMgHyFkIGIgYyBk/YUCIR8gJSFlICQhZiAgIWcgZSBmIGf9hQIhICAT/QkCFCElICUhaCAjIWkgISFqIGggaSBq/YUCISEgJSFrICQhbCAiIW0gayBsIG39hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhbiAjIW8gFyFwIG4gbyBw/YUCIRcgJSFxICQhciAYIXMgcSByIHP9hQIhGCAT/QkCBCElICUhdCAjIXUgGSF2IHQgdSB2/YUCIRkgJSF3ICQheCAaIXkgdyB4IHn9hQIhGiAT/QkCCCElICUheiAjIXsgGyF8IHogeyB8/YUCIRsgJSF9ICQhfiAcIX8gfSB+IH/9hQIhHCAT/QkCDCElICUhgAEgIyGBASAdIYIBIIABIIEBIIIB/YUCIR0gJSGDASAkIYQBIB4hhQEggwEghAEghQH9hQIhHiAT/QkCECElICUhhgEgIyGHASAfIYgBIIYBIIcBIIgB/YUCIR8gJSGJASAkIYoBICAhiwEgiQEgigEgiwH9hQIhICAT/QkCFCElICUhjAEgIyGNASAhIY4BIIwBII0BII4B/YUCISEgJSGPASAkIZABICIhkQEgjwEgkAEgkQH9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhkgEgIyGTASAXIZQBIJIBIJMBIJQB/YUCIRcgJSGVASAkIZYBIBghlwEglQEglgEglwH9hQIhGCAT/QkCBCElICUhmAEgIyGZASAZIZoBIJgBIJkBIJoB/YUCIRkgJSGbASAkIZwBIBohnQEgmwEgnAEgnQH9hQIhGiAT/QkCCCElICUhngEgIyGfASAbIaABIJ4BIJ8BIKAB/YUCIRsgJSGhASAkIaIBIBwhowEgoQEgogEgowH9hQIhHCAT/QkCDCElICUhpAEgIyGlASAdIaYBIKQBIKUBIKYB/YUCIR0gJSGnASAkIagBIB4hqQEgpwEgqAEgqQH9hQIhHiAT/QkCECElICUhqgEgIyGrASAfIawBIKoBIKsBIKwB/YUCIR8gJSGtASAkIa4BICAhrwEgrQEgrgEgrwH9hQIhICAT/QkCFCElICUhsAEgIyGxASAhIbIBILABILEBILIB/YUCISEgJSGzASAkIbQBICIhtQEgswEgtAEgtQH9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhtgEgIyG3ASAXIbgBILYBILcBILgB/YUCIRcgJSG5ASAkIboBIBghuwEguQEgugEguwH9hQIhGCAT/QkCBCElICUhvAEgIyG9ASAZIb4BILwBIL0BIL4B/YUCIRkgJSG/ASAkIcABIBohwQEgvwEgwAEgwQH9hQIhGiAT/QkCCCElICUhwgEgIyHDASAbIcQBIMIBIMMBIMQB/YUCIRsgJSHFASAkIcYBIBwhxwEgxQEgxgEgxwH9hQIhHCAT/QkCDCElICUhyAEgIyHJASAdIcoBIMgBIMkBIMoB/YUCIR0gJSHLASAkIcwBIB4hzQEgywEgzAEgzQH9hQIhHiAT/QkCECElICUhzgEgIyHPASAfIdABIM4BIM8BINAB/YUCIR8gJSHRASAkIdIBICAh0wEg0QEg0gEg0wH9hQIhICAT/QkCFCElICUh1AEgIyHVASAhIdYBINQBINUBINYB/YUCISEgJSHXASAkIdgBICIh2QEg1wEg2AEg2QH9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUh2gEgIyHbASAXIdwBINoBINsBINwB/YUCIRcgJSHdASAkId4BIBgh3wEg3QEg3gEg3wH9hQIhGCAT/QkCBCElICUh4AEgIyHhASAZIeIBIOABIOEBIOIB/YUCIRkgJSHjASAkIeQBIBoh5QEg4wEg5AEg5QH9hQIhGiAT/QkCCCElICUh5gEgIyHnASAbIegBIOYBIOcBIOgB/YUCIRsgJSHpASAkIeoBIBwh6wEg6QEg6gEg6wH9hQIhHCAT/QkCDCElICUh7AEgIyHtASAdIe4BIOwBIO0BIO4B/YUCIR0gJSHvASAkIfABIB4h8QEg7wEg8AEg8QH9hQIhHiAT/QkCECElICUh8gEgIyHzASAfIfQBIPIBIPMBIPQB/YUCIR8gJSH1ASAkIfYBICAh9wEg9QEg9gEg9wH9hQIhICAT/QkCFCElICUh+AEgIyH5ASAhIfoBIPgBIPkBIPoB/YUCISEgJSH7ASAkIfwBICIh/QEg+wEg/AEg/QH9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUh/gEgIyH/ASAXIYACIP4BIP8BIIAC/YUCIRcgJSGBAiAkIYICIBghgwIggQIgggIggwL9hQIhGCAT/QkCBCElICUhhAIgIyGFAiAZIYYCIIQCIIUCIIYC/YUCIRkgJSGHAiAkIYgCIBohiQIghwIgiAIgiQL9hQIhGiAT/QkCCCElICUhigIgIyGLAiAbIYwCIIoCIIsCIIwC/YUCIRsgJSGNAiAkIY4CIBwhjwIgjQIgjgIgjwL9hQIhHCAT/QkCDCElICUhkAIgIyGRAiAdIZICIJACIJECIJIC/YUCIR0gJSGTAiAkIZQCIB4hlQIgkwIglAIglQL9hQIhHiAT/QkCECElICUhlgIgIyGXAiAfIZgCIJYCIJcCIJgC/YUCIR8gJSGZAiAkIZoCICAhmwIgmQIgmgIgmwL9hQIhICAT/QkCFCElICUhnAIgIyGdAiAhIZ4CIJwCIJ0CIJ4C/YUCISEgJSGfAiAkIaACICIhoQIgnwIgoAIgoQL9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhogIgIyGjAiAXIaQCIKICIKMCIKQC/YUCIRcgJSGlAiAkIaYCIBghpwIgpQIgpgIgpwL9hQIhGCAT/QkCBCElICUhqAIgIyGpAiAZIaoCIKgCIKkCIKoC/YUCIRkgJSGrAiAkIawCIBohrQIgqwIgrAIgrQL9hQIhGiAT/QkCCCElICUhrgIgIyGvAiAbIbACIK4CIK8CILAC/YUCIRsgJSGxAiAkIbICIBwhswIgsQIgsgIgswL9hQIhHCAT/QkCDCElICUhtAIgIyG1AiAdIbYCILQCILUCILYC/YUCIR0gJSG3AiAkIbgCIB4huQIgtwIguAIguQL9hQIhHiAT/QkCECElICUhugIgIyG7AiAfIbwCILoCILsCILwC/YUCIR8gJSG9AiAkIb4CICAhvwIgvQIgvgIgvwL9hQIhICAT/QkCFCElICUhwAIgIyHBAiAhIcICIMACIMECIMIC/YUCISEgJSHDAiAkIcQCICIhxQIgwwIgxAIgxQL9hQIhIiATIAFqIRMgFCADaiEUDAELCwNAIBQgDkkEQCAU/QAEACHGAiAU/QAEECHHAiAT/QkCACHIAiDIAiHJAiDGAiHKAiAXIcsCIMkCIMoCIMsC/YUCIRcgyAIhzAIgxwIhzQIgGCHOAiDMAiDNAiDOAv2FAiEYIBP9CQIEIcgCIMgCIc8CIMYCIdACIBkh0QIgzwIg0AIg0QL9hQIhGSDIAiHSAiDHAiHTAiAaIdQCINICINMCINQC/YUCIRogE/0JAgghyAIgyAIh1QIgxgIh1gIgGyHXAiDVAiDWAiDXAv2FAiEbIMgCIdgCIMcCIdkCIBwh2gIg2AIg2QIg2gL9hQIhHCAT/QkCDCHIAiDIAiHbAiDGAiHcAiAdId0CINsCINwCIN0C/YUCIR0gyAIh3gIgxwIh3wIgHiHgAiDeAiDfAiDgAv2FAiEeIBP9CQIQIcgCIMgCIeECIMYCIeICIB8h4wIg4QIg4gIg4wL9hQIhHyDIAiHkAiDHAiHlAiAgIeYCIOQCIOUCIOYC/YUCISAgE/0JAhQhyAIgyAIh5wIgxgIh6AIgISHpAiDnAiDoAiDpAv2FAiEhIMgCIeoCIMcCIesCICIh7AIg6gIg6wIg7AL9hQIhIiATIAFqIRMgFCADaiEUDAELCyAJIBJBBXRqIRUgFSAX/QsEACAVIBj9CwQQIBUgGf0LBCAgFSAa/QsEMCAVIBv9CwRAIBUgHP0LBFAgFSAd/QsEYCAVIB79CwRwIBUgH/0LBIABIBUgIP0LBJABIBUgIf0LBKABIBUgIv0LBLABIA9BBmohDwwBCwsgBSEWIAkgFkEFdCOjAWpqIQkgCkEIaiEKDAELCwvPAQEMf0EAIQJBACEDA0AgAyNuSARAIAMQLSEEIAMQDSEFIAAgAmsiBkEAIgcgBiAHShshCCABIAJrIgkgBSO9AW0iCiAJIApIGyELIAIgBSO9AW1qIQICQCAIIAtODQAgCCO9AWxBAnQhDCAEIQ0gA0EASgR/IANBAWsQLAUjiAELIAQQBSADQQFqEAQgDGogBRAFI6ABIAQgCyAIayO9AWwjkwEgAxAuaiAIIA1BBXQjowFqbGojkwEgAxAvaiAMahB2CyADQQFqIQMMAQsLC4IBAQp/EHQhACNJIABsIQEgARAoIQIDQCACIAFIBEAjZCEDIAIhBANAIAQgA0gEQCAEIABtIQUgAyAFIABsayIGIAAiByAGIAdIGyEIIAUQAiAEIAUgAGxrIAgQdyAFIABsIAhqIQQMAQsLIAEQKCECDAELC0EDIQkjvwEEQCAJEAALCw8AI3AjngFqQQFrI54BbQuFAQIIfwF8EHkhACNJIABsIQEgARAoIQIDQCACIAFIBEAgAiEDA0AgAyNkSARAIAMgAG0QAiADIABvIQQgBCOeAWwhBSOTASAFQQJ0aiOeASIGI3AgBWsiByAGIAdIGxBbIQgjlAEgBEEDdGogCDkDACADQQFqIQMMAQsLIAEQKCECDAELCwt1AgN/AXwQeSEARAAAAAAAAAAAIQNBACEBA0AgASAASQRAIAMjlAEgAUEDdGorAwCgIQMgAUEBaiEBDAELCyNrQQBGBEAgAw8LQQAhAgNAIAIjoAFJBEAgAyOVASACQQN0aisDAKAhAyACQQFqIQIMAQsLIAMLIwAjfSsDAEQAAAAAAAAAAGEEfEQAAAAAAAAAAAUjfCsDAAsLtAECB38CfSN9KwMARAAAAAAAAAAAYQRADwsgACMTaiECIAAoApgCIQMgACgCnAIhBCAAKAKgAiEFIAIqAgBDAAAAAFshBiACIAIqAgBDAACAP5I4AgBBACEHA0AgByADSARAIAJBBGogB0ECdGohCCAHIAVGBH0gAQUjfCAHQQN0aisDALYLIQkgCCoCACEKIAggCiAJkiAJIAkgCpcgBhsgByAERxs4AgAgB0EBaiEHDAELCwsmACAAQQBGBH0jwAEFIABBAUYEfSPBAQUjwgEjwwEgAEECRhsLCwuWAQIBfwF9IAIgACoCkAH8AXBBAEYhBiAGBH0gACABQQJ0aioCwAIFQwAAAAALJLwBIAAqAmQktQEgACoCaCS2ASAAKgJsJLcBIAAqAnAkuAEgACoCdCEHIAAqAngkuwEgACoCfCS0ASAHQwAAAABeBH1DAACAPyAHIANDvTeGNZKVlgVDAACAPwskswEgBCS5ASAFJLoBC8EDAhx7BH8jswH9EyEGI7QB/RMhByO1Af0TIQgjtgH9EyEJI7cB/RMhCiO4Af0TIQsjuQH9EyEMI7oB/RMhDSO7Af0TIQ4jvAH9EyEPI7wBQwAAAABeISIjvAFDAACAP1shI/0MAAAAAAAAAAAAAAAAAAAAACEQIBAhESAFQQJ0ISRBACElA0AgJSAkSQRAIAAgJWr9AAQAIRIgByAS/eYBIRMgBEEARwRAIAYgBCAlav0ABAD95gEgE/3kASETCyAIIAIgJWr9AAQA/eYBIAkgE/3mAf3kASEUIAogAyAlav0ABAD95gEgCyAT/eYBIBP95gH95AEhFSAV/eMBIA395gEgDv3kASEWIBIgDCAU/eYBIBb95wH95QEhFyACICVqIBT9CwQAIAMgJWogFf0LBAAgACAlaiAX/QsEACAXIRsgECEcIBUhGCAQIRkgESEaIBggGSAa/YUCIR0gGyAcIB39hQIhESAiBEAgASAlav0ABAAhHiAXIB4gDyAXIB795QH95gH95AEgIxshHiABICVqIB79CwQAIB4hHyAQISAgESEhIB8gICAh/YUCIRELICVBEGohJQwBCwsgEf1TRQv5AQERf0EBIQYgBCEHA0AgByAFIggjayIJIAggCUgbSARAI5YBIAdBAnRqKAIAIQogCiOdAUYEf0EABUEAEAQgCiNsEAVsagshCyAHI2xsQQJ0IQwgACAMaiABIAxqIAIgDGogAyAMaiALI2wQgAEhDSANQQAgBhshBiAHQQFqIQcMAQsLIAQja2siDkEAIg8gDiAPShsjvgFsIRAgBSNrayO+AWwiESNwIhIgESASSBsgEGshEyATQQBMBEAgBg8LI28gEGpBAnQhFCOTASAQQQJ0aiEVIAAgFGogASAUaiACIBRqIAMgFGogFSATEIABIRYgFkEAIAYbC/QBAhF/AX0gACgCACECIAAoAgQhAyAAKAIIIQQgACgCDCEFI2sjcCO+AWpBAWsjvgFtaiEGI0kgBmwhB0EBIQhBfyEJIAcQKCEKA0AgCiAHSARAI2QhCyAKIQwDQCAMIAtIBEAgDCAGbSENIAsgDSAGbGsiDiAGIg8gDiAPSBshECANEAIgDSAJRwRAEHu2kSETIAAgDSABIBMgDRB+I8QBEH8gDSEJCyANI3NsIREgAiARaiADIBFqIAQgEWogBSARaiAMIA0gBmxrIBAQgQEhEiASQQAgCBshCCANIAZsIBBqIQwMAQsLIAcQKCEKDAELCyAIC5wDAwx/AXwDfSABJMQBIAAoAgAhAiAAKAIEIQMgABAWI1NBAEchBCAEBEAjUxAXCyNdQQBGBEAgACgCECEFIAAgBUEBajYCECAAKAIUQQBGBEAgACAFECMLQQAhBiO/AQRAIAYQAAsLECYgACgCFEEARwRADwsgACgCECEHECcgBAR/QQEjTUEASiNLQQBKGwUgBAshCCACIAMgCBA9ECYjSUEBSkEAIAgbBEAQPhAmCyACIAQQXRAmI11BAEYEQEEAEAIgBBByQQIhCSO/AQRAIAkQAAsQcwsQeBAmEHpBBSEKI78BBEAgChAACxAmRAAAAAAAAAAAIQ5BACELA0AgCyNJSARAIAsQAiAOEHugIQ4gC0EBaiELDAELCyAOtiEPQQUhDCO/AQRAIAwQAAsgDyEQIBC8QYCAgPwHcUGAgID8B0dFBH9BAQUQfLYhESARvEGAgID8B3FBgICA/AdHRQsEQCAAIAc2AhQPCyNdQQBGBEAgACAPkRB9CyAAIAcQggFFBEAgACAHNgIUC0EGIQ0jvwEEQCANEAALCwuVMAMAQQgLgBAAAAAAAAAAAAAAAAAAAPA/br+IGk87mzw1M/upPfbvP13c2JwTYHG8YYB3Pprs7z/RZocQel6QvIV/bugV4+8/E/ZnNVLSjDx0hRXTsNnvP/qO+SOAzou83vbdKWvQ7z9hyOZhTvdgPMibdRhFx+8/mdMzW+SjkDyD88bKPr7vP217g12mmpc8D4n5bFi17z/87/2SGrWOPPdHciuSrO8/0ZwvcD2+Pjyi0dMy7KPvPwtukIk0A2q8G9P+r2ab7z8OvS8qUlaVvFFbEtABk+8/VepOjO+AULzMMWzAvYrvPxb01bkjyZG84C2prpqC7z+vVVzp49OAPFGOpciYeu8/SJOl6hUbgLx7UX08uHLvPz0y3lXwH4+86o2MOPlq7z+/UxM/jImLPHXLb+tbY+8/JusRdpzZlrzUXASE4FvvP2AvOj737Jo8qrloMYdU7z+dOIbLguePvB3Z/CJQTe8/jcOmREFvijzWjGKIO0bvP30E5LAFeoA8ltx9kUk/7z+UqKjj/Y6WPDhidW56OO8/fUh08hhehzw/prJPzjHvP/LnH5grR4A83XziZUUr7z9eCHE/e7iWvIFj9eHfJO8/MasJbeH3gjzh3h/1nR7vP/q/bxqbIT28kNna0H8Y7z+0CgxygjeLPAsD5KaFEu8/j8vOiZIUbjxWLz6prwzvP7arsE11TYM8FbcxCv4G7z9MdKziAUKGPDHYTPxwAe8/SvjTXTndjzz/FmSyCPzuPwRbjjuAo4a88Z+SX8X27j9oUEvM7UqSvMupOjen8e4/ji1RG/gHmbxm2AVtruzuP9I2lD7o0XG895/lNNvn7j8VG86zGRmZvOWoE8Mt4+4/bUwqp0ifhTwiNBJMpt7uP4ppKHpgEpO8HICsBEXa7j9biRdIj6dYvCou9yEK1u4/G5pJZ5ssfLyXqFDZ9dHuPxGswmDtY0M8LYlhYAjO7j/vZAY7CWaWPFcAHe1Byu4/eQOh2uHMbjzQPMG1osbuPzASDz+O/5M83tPX8CrD7j+wr3q7zpB2PCcqNtXav+4/d+BU670dkzwN3f2ZsrzuP46jcQA0lI+8pyyddrK57j9Jo5PczN6HvEJmz6Latu4/XzgPvcbeeLyCT51WK7TuP/Zce+xGEoa8D5JdyqSx7j+O1/0YBTWTPNontTZHr+4/BZuKL7eYezz9x5fUEq3uPwlUHOLhY5A8KVRI3Qer7j/qxhlQhcc0PLdGWYomqe4/NcBkK+YylDxIIa0Vb6fuP592mWFK5Iy8Cdx2ueGl7j+oTe87xTOMvIVVOrB+pO4/rukriXhThLwgw8w0RqPuP1hYVnjdzpO8JSJVgjii7j9kGX6AqhBXPHOpTNRVoe4/KCJev++zk7zNO39mnqDuP4K5NIetEmq8v9oLdRKg7j/uqW2472djvC8aZTyyn+4/UYjgVD3cgLyElFH5fZ/uP88+Wn5kH3i8dF/s6HWf7j+wfYvASu6GvHSBpUian+4/iuZVHjIZhrzJZ0JW65/uP9PUCV7LnJA8P13eT2mg7j8dpU253DJ7vIcB63MUoe4/a8BnVP3slDwywTAB7aHuP1Vs1qvh62U8Yk7PNvOi7j9Cz7MvxaGIvBIaPlQnpO4/NDc78bZpk7wTzkyZiaXuPx7/GTqEXoC8rccjRhqn7j9uV3LYUNSUvO2SRJvZqO4/AIoOW2etkDyZZorZx6ruP7Tq8MEvt40826AqQuWs7j//58WcYLZlvIxEtRYyr+4/RF/zWYP2ezw2dxWZrrHuP4M9HqcfCZO8xv+RC1u07j8pHmyLuKldvOXFzbA3t+4/WbmQfPkjbLwPUsjLRLruP6r59CJDQ5K8UE7en4K97j9LjmbXbMqFvLoHynDxwO4/J86RK/yvcTyQ8KOCkcTuP7tzCuE10m08IyPjGWPI7j9jImIiBMWHvGXlXXtmzO4/1THi44YcizwzLUrsm9DuPxW7vNPRu5G8XSU+sgPV7j/SMe6cMcyQPFizMBOe2e4/s1pzboRphDy//XlVa97uP7SdjpfN34K8evPTv2vj7j+HM8uSdxqMPK3TWpmf6O4/+tnRSo97kLxmto0pB+7uP7qu3FbZw1W8+xVPuKLz7j9A9qY9DqSQvDpZ5Y1y+e4/NJOtOPTWaLxHXvvydv/uPzWKWGvi7pG8SgahMLAF7z/N3V8K1/90PNLBS5AeDO8/rJiS+vu9kbwJHtdbwhLvP7MMrzCubnM8nFKF3ZsZ7z+U/Z9cMuOOPHrQ/1+rIO8/rFkJ0Y/ghDxL0Vcu8SfvP2caTjivzWM8tecGlG0v7z9oGZJsLGtnPGmQ79wgN+8/0rXMgxiKgLz6w11VCz/vP2/6/z9drY+8fIkHSi1H7z9JqXU4rg2QvPKJDQiHT+8/pwc9poWjdDyHpPvcGFjvPw8iQCCekYK8mIPJFuNg7z+sksHVUFqOPIUy2wPmae8/S2sBrFk6hDxgtAHzIXPvPx8+tAch1YK8X5t7M5d87z/JDUc7uSqJvCmh9RRGhu8/04g6YAS2dDz2P4vnLpDvP3FynVHsxYM8g0zH+1Ga7z/wkdOPEvePvNqQpKKvpO8/fXQj4piujbzxZ44tSK/vPwggqkG8w448J1ph7hu67z8y66nDlCuEPJe6azcrxe8/7oXRMalkijxARW5bdtDvP+3jO+S6N468FL6crf3b7z+dzZFNO4l3PNiQnoHB5+8/icxgQcEFUzzxcY8rwvPvPwBBiBALgBCf3uDD8DT3PwCQ5nl/zNe/H+ksangT9z8AAA3C7m/Xv6C1+ghg8vY/AOBRE+MT1799jBMfptH2PwB4KDhbuNa/0bTFC0mx9j8AeICQVV3Wv7oMLzNHkfY/AAAYdtAC1r8jQiIYn3H2PwCQkIbKqNW/2R6lmU9S9j8AUANWQ0/Vv8Qkj6pWM/Y/AEBrwzf21L8U3J1rsxT2PwBQqP2nndS/TFzGUmT29T8AqIk5kkXUv08skbVn2PU/ALiwOfTt07/ekFvLvLr1PwBwj0TOltO/eBrZ8mGd9T8AoL0XHkDTv4dWRhJWgPU/AIBG7+Lp0r/Ta+fOl2P1PwDgMDgblNK/k3+n4iVH9T8AiNqMxT7Sv4NFBkL/KvU/AJAnKeHp0b/fvbLbIg/1PwD4SCttldG/1940R4/z9D8A+LmaZ0HRv0Ao3s9D2PQ/AJjvlNDt0L/Io3jAPr30PwAQ2xilmtC/iiXgw3+i9D8AuGNS5kfQvzSE1CQFiPQ/APCGRSLrz78LLRkbzm30PwCwF3VKR8+/VBg509lT9D8AMBA9RKTOv1qEtEQnOvQ/ALDpRA0Czr/7+BVBtSD0PwDwdymiYM2/sfQ+2oIH9D8AkJUEAcDMv4/+V12P7vM/ABCJVikgzL/pTAug2dXzPwAQgY0Xgcu/K8EQwGC98z8A0NPMyeLKv7jadSskpfM/AJASLkBFyr8C0J/NIo3zPwDwHWh3qMm/HHqExVt18z8AMEhpbQzJv+I2rUnOXfM/AMBFpiBxyL9A1E2YeUbzPwAwFLSP1se/JMv/zlwv8z8AcGI8uDzHv0kNoXV3GPM/AGA3m5qjxr+QOT43yAHzPwCgt1QxC8a/QfiVu07r8j8AMCR2fXPFv9GpGQIK1fI/ADDCj3vcxL8q/beo+b7yPwAA0lEsRsS/qxsMehyp8j8AAIO8irDDvzC1FGByk/I/AABJa5kbw7/1oVdX+n3yPwBApJBUh8K/vzsdm7No8j8AoHn4ufPBv731j4OdU/I/AKAsJchgwb87CMmqtz7yPwAg91d/zsC/tkCpKwEq8j8AoP5J3DzAvzJBzJZ5FfI/AIBLvL1Xv7+b/NIdIAHyPwBAQJYIN76/C0hNSfTs8T8AQPk+mBe9v2llj1L12PE/AKDYTmf5u798flcRI8XxPwBgLyB53Lq/6SbLdHyx8T8AgCjnw8C5v7YaLAwBnvE/AMBys0amuL+9cLZ7sIrxPwAArLMBjbe/trzvJYp38T8AADhF8XS2v9oxTDWNZPE/AICHbQ5etb/dXyeQuVHxPwDgod5cSLS/TNIypA4/8T8AoGpN2TOzv9r5EHKLLPE/AGDF+Hkgsr8xtewoMBrxPwAgYphGDrG/rzSE2vsH8T8AANJqbPqvv7NrTg/u9fA/AEB3So3arb/OnypdBuTwPwAAheTsvKu/IaUsY0TS8D8AwBJAiaGpvxqY4nynwPA/AMACM1iIp7/RNsaDL6/wPwCA1mdecaW/OROgmNud8D8AgGVJilyjv9/nUq+rjPA/AEAVZONJob/7KE4vn3vwPwCA64LAcp6/GY81jLVq8D8AgFJS8VWavyz57KXuWfA/AICBz2I9lr+QLNHNSUnwPwAAqoz7KJK/qa3wxsY48D8AAPkgezGMv6kyeRNlKPA/AACqXTUZhL9Ic+onJBjwPwAA7MIDEni/lbEUBgQI8D8AACR5CQRgvxr6Jvcf4O8/AACQhPPvbz906mHCHKHvPwAAPTVB3Ic/LpmBsBBj7z8AgMLEo86TP82t7jz2Je8/AACJFMGfmz/nE5EDyOnuPwAAEc7YsKE/q7HLeICu7j8AwAHQW4qlP5sMnaIadO4/AIDYQINcqT+1mQqDkTruPwCAV+9qJ60/VppgCeAB7j8AwJjlmHWwP5i7d+UByu0/ACAN4/VTsj8DkXwL8pLtPwAAOIvdLrQ/zlz7Zqxc7T8AwFeHWQa2P53eXqosJ+0/AABqNXbatz/NLGs+bvLsPwBgHE5Dq7k/Anmnom2+7D8AYA27x3i7P20IN20mi+w/ACDnMhNDvT8EWF29lFjsPwBg3nExCr8/jJ+7M7Um7D8AQJErFWfAPz/n7O6D9es/ALCSgoVHwT/Bltt1/cTrPwAwys1uJsI/KEqGDB6V6z8AUMWm1wPDPyw+78XiZes/ABAzPMPfwz+LiMlnSDfrPwCAems2usQ/SjAdIUsJ6z8A8NEoOZPFP37v8oXo2+o/APAYJM1qxj+iPWAxHa/qPwCQZuz4QMc/p1jTP+aC6j8A8Br1wBXIP4tzCe9AV+o/AID2VCnpyD8nS6uQKizqPwBA+AI2u8k/0fKTE6AB6j8AACwc7YvKPxs82ySf1+k/ANABXFFbyz+QsccFJa7pPwDAvMxnKcw/L86X8i6F6T8AYEjVNfbMP3VLpO66XOk/AMBGNL3BzT84SOedxjTpPwDgz7gBjM4/5lJnL08N6T8AkBfACVXPP53X/45S5ug/ALgfEmwO0D98AMyfzr/oPwDQkw64cdA/DsO+2sCZ6D8AcIaea9TQP/sXI6ondOg/ANBLM4c20T8ImrOsAE/oPwBII2cNmNE/VT5l6Ekq6D8AgMzg//jRP2AC9JUBBug/AGhj119Z0j8po+BjJeLnPwCoFAkwudI/rbXcd7O+5z8AYEMQchjTP8Ill2eqm+c/ABjsbSZ30z9XBhfyB3nnPwAwr/tP1dM/DBPW28pW5z8A4C/j7jLUPwBBiCALgBBrtk8BABDmPzxbQpFsAn48lbRNAwAw5j9BXQBI6r+NPHjUlA0AUOY/t6XWhqd/jjytb04HAHDmP0wlVGvq/GE8rg/f/v+P5j/9DllMJ358vLzFYwcAsOY/AdrcSGjBirz2wVweANDmPxGTSZ0cP4M8PvYF6//v5j9TLeIaBIB+vICXhg4AEOc/UnkJcWb/ezwS6Wf8/y/nPySHvSbiAIw8ahGB3/9P5z/SAfFukQJuvJCcZw8AcOc/dJxUzXH8Z7w1yH76/4/nP4ME9Z7BvoE85sIg/v+v5z9lZMwpF35wvADJP+3/z+c/HIt7CHKAgLx2Gibp/+/nP675nW0owI086KOcBAAQ6D8zTOVR0n+JPI8skxcAMOg/gfMwtun+irycczMGAFDoP7w1ZWu/v4k8xolCIABw6D91exHzZb+LvAR59ev/j+g/V8s9om4AibzfBLwiALDoPwpL4DjfAH28ihsM5f/P6D8Fn/9GcQCIvEOOkfz/7+g/OHB60HuBgzzHX/oeABDpPwO033aRPok8uXtGEwAw6T92AphLToB/PG8H7ub/T+k/LmL/2fB+j7zREjze/2/pP7o4JpaqgnC8DYpF9P+P6T/vqGSRG4CHvD4umN3/r+k/N5NaiuBAh7xm+0nt/8/pPwDgm8EIzj88UZzxIADw6T8KW4gnqj+KvAawRREAEOo/VtpYmUj/dDz69rsHADDqPxhtK4qrvow8eR2XEABQ6j8weXjdyv6IPEgu9R0AcOo/26vYPXZBj7xSM1kcAJDqPxJ2woQCv468Sz5PKgCw6j9fP/88BP1pvNEertf/z+o/tHCQEuc+grx4BFHu/+/qP6PeDuA+Bmo8Ww1l2/8P6z+5Ch84yAZaPFfKqv7/L+s/HTwjdB4BebzcupXZ/0/rP58qhmgQ/3m8nGWeJABw6z8+T4bQRf+KPEAWh/n/j+s/+cPClnf+fDxPywTS/6/rP8Qr8u4n/2O8RVxB0v/P6z8h6jvut/9svN8JY/j/7+s/XAsulwNBgbxTdrXh/w/sPxlqt5RkwYs841f68f8v7D/txjCN7/5kvCTkv9z/T+w/dUfsvGg/hLz3uVTt/2/sP+zgU/CjfoQ81Y+Z6/+P7D/xkvmNBoNzPJohJSEAsOw/BA4YZI79aLycRpTd/8/sP3Lqxxy+fo48dsT96v/v7D/+iJ+tOb6OPCv4mhYAEO0/cVq5qJF9dTwd9w8NADDtP9rHcGmQwYk8xA956v9P7T8M/ljFNw5YvOWH3C4AcO0/RA/BTdaAf7yqgtwhAJDtP1xc/ZSPfHS8gwJr2P+v7T9+YSHFHX+MPDlHbCkA0O0/U7H/sp4BiDz1kETl/+/tP4nMUsbSAG48lParzf8P7j/SaS0gQIN/vN3IUtv/L+4/ZAgbysEAezzvFkLy/0/uP1GrlLCo/3I8EV6K6P9v7j9Zvu+xc/ZXvA3/nhEAkO4/AcgLXo2AhLxEF6Xf/6/uP7UgQ9UGAHg8oX8SGgDQ7j+SXFZg+AJQvMS8ugcA8O4/EeY1XURAhbwCjXr1/w/vPwWR7zkx+0+8x4rlHgAw7z9VEXPyrIGKPJQ0gvX/T+8/Q8fX1EE/ijxrTKn8/2/vP3V4mBz0AmK8QcT54f+P7z9L53f00X13PH7j4NL/r+8/MaN8mhkBb7ye5HccANDvP7GszkvugXE8McPg9//v7z9ah3ABNwVuvG5gZfT/D/A/2gocSa1+irxYeobz/y/wP+Cy/MNpf5e8Fw38/f9P8D9blMs0/r+XPIJNzQMAcPA/y1bkwIMAgjzoy/L5/4/wPxp1N77f/228ZdoMAQCw8D/rJuaufz+RvDjTpAEA0PA/959Iefp9gDz9/dr6/+/wP8Br1nAFBHe8lv26CwAQ8T9iC22E1ICOPF305fr/L/E/7zb9ZPq/nTzZmtUNAFDxP65QEnB3AJo8mlUhDwBw8T/u3uPi+f2NPCZUJ/z/j/E/c3I73DAAkTxZPD0SALDxP4gBA4B5f5k8t54p+P/P8T9njJ+rMvllvADUivT/7/E/61unnb9/kzykhosMABDyPyJb/ZFrgJ88A0OFAwAw8j8zv5/rwv+TPIT2vP//T/I/ci4ufucBdjzZISn1/2/yP2EMf3a7/H88PDqTFACQ8j8rQQI8ygJyvBNjVRQAsPI/Ah/yM4KAkrw7Uv7r/8/yP/LcTzh+/4i8lq24CwDw8j/FQTBQUf+FvK/ievv/D/M/nSheiHEAgbx/X6z+/y/zPxW3tz9d/5G8VmemDABQ8z+9gosign+VPCH3+xEAcPM/zNUNxLoAgDy5L1n5/4/zP1Gnsi2dP5S8QtLdBACw8z/hOHZwa3+FPFfJsvX/z/M/MRK/EDoCejwYtLDq/+/zP7BSsWZtf5g89K8yFQAQ9D8khRlfN/hnPCmLRxcAMPQ/Q1HccuYBgzxjtJXn/0/0P1qJsrhp/4k84HUE6P9v9D9U8sKbscCVvOfBb+//j/Q/cio68glAmzwEp77l/6/0P0V9Db+3/5S83icQFwDQ9D89atxxZMCZvOI+8A8A8PQ/HFOFC4l/lzzRS9wSABD1PzakZnFlBGA8eicFFgAw9T8JMiPOzr+WvExw2+z/T/U/16EFBXICibypVF/v/2/1PxJkyQ7mv5s8EhDmFwCQ9T+Q76+BxX6IPJI+yQMAsPU/wAy/CghBn7y8GUkdAND1PylHJfsqgZi8iXq45//v9T8Eae2At36UvA==",plain:"AGFzbQEAAAAB8gEkYAAAYAF/AX9gAn9/AGABfwBgAn9/AX9gA39/fwBgAAF/YAJ/fQBgBH9/f38AYAR/f39/AX1gAX8BfWABfQF9YAABfGAKf39/f39/f39/fwBgBX9/f39/AGABfAF8YAJ/fwF9YAABfWAGf39/f39/AX9gA39/fwF/YAN/fX0BfWAEf39/fwF/YAN/f38BfWAFf399fX0AYAF/AXxgBX9/fX1/AX1gBn9/f39/ewBgAn9/AXxgAXwAYAZ8fHx8fHwAYAR/f3x/AGADf3x8AGAEfHx8fABgBXx8fHx8AGAJf39/f39/f39/AGAGf39/fX19AAIdAgRob3N0A2xhcAADA2VudgZtZW1vcnkCAwGAgAQDhQGDAQYDAQEBBAEBAwEBBAECEwUIBBQDBwMDAAAVCAEBAAEBAAACAAAAAAECBQUBAQEBDQ4BDwEEBAkKFgkJAgUADxcHAxgCChACAxALCwsZAgICAgYRAgIFDhoNBRsCAgEDHB0ADAAAHh8AABEgAAAAIQAAAwAGCCICAAYADAwHCiMSEgQHBAUBcAEBAQalCccBfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEEAC38AQQQLfwBBCAt/AEEMC38AQRALfwBBFAt/AEEgC38AQeAAC38AQYACC38AQYQCC38AQYgCC38AQYwCC38AQZACC38AQZQCC38AQZgCC38AQZwCC38AQaACC38AQaQCC38AQagCC38AQawCC38AQbACC38AQbQCC38AQcACC38AQQALfwBB4AALfwBB5AALfwBB6AALfwBB7AALfwBB8AALfwBB9AALfwBB+AALfwBB/AALfwBBgAELfwBBhAELfwBBiAELfwBBjAELfwBBkAELfwBBlAELfwBBmAELfwBBnAELfwBBoAELfwBBpAELfwBBqAELfwBBwAELfwBBxAELfwBBAQt/AEHAAQt/AEHEAQt/AEECC38AQQMLfwBBwAELfwBBxAELfwBByAELfwBBBAt/AEEFC38AQcABC38AQcQBC38AQcgBC38BQQALfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQQALfwBBgAELfwBBoB8LfgBCgMq17gELfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQRALfwBBBAt/AEEIC38AQYACC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBfwt/AEGAIAt/AUEAC38BQQALfwFBAAt/AUEAC38AQcAAC38AQQgLfwBBBgt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt9AUMAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC30BQwAAAAALfQFDAACAPwt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt/AEEIC38AQYAIC38BQQALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC38AQQALfwBBAAsHggELCGxhc3REcmF3AAEMbGFzdEdyYWRpZW50AAMPbGFzdFJvd0dyYWRpZW50AAYIbGFzdFJvd3MABwljb25maWd1cmUAEQxzY3JhdGNoQnl0ZXMAEgdmbWFSYXRlABMHcHJvZmlsZQAUB3NldFJhdGUAFQRzdGVwAIMBBm1lbW9yeQIACQYBAEEBCwAMAQMK7ZcCgwEEACN6C9QBARB/IAAhAUEAIQIjmQEgAUEFdGogAmooAgAkkwEgACEDQQQhBCOZASADQQV0aiAEaigCACSUASAAIQVBCCEGI5kBIAVBBXRqIAZqKAIAJJUBIAAhB0EMIQgjmQEgB0EFdGogCGooAgAkiAEgACEJQRAhCiOZASAJQQV0aiAKaigCACSJASAAIQtBFCEMI5kBIAtBBXRqIAxqKAIAJIoBIAAhDUEYIQ4jmQEgDUEFdGogDmooAgAklwEgACEPQRwhECOZASAPQQV0aiAQaigCACSYAQsJACAAEAIjkwELDgAjmAEgAEECdGooAgALEwAgAEEPakEPQX9zcUEQckECdAsuAQF/IAAQAiOWASABQQJ0aigCACECIAIjnQFGBH9BAAVBABAEIAIjbBAFbGoLCxoAIABBAEYEfyOgAQUjoQEjogEgAEEBRhsLCw0AI2kgAEECdGooAgALaQAgACRpQQAQCCRqQQEQCCRrQQIQCCRsQQMQCCRtQQQQCCRuQQUQCCRvQQYQCCRwQQcQCCR0QQgQCCR1QQkQCCR2QQoQCCR3QQsQCCR4QQwQCCRxQQ0QCCRyQQ4QCEECdCRzQQ8QCCR5CwoAI1pBAyAAamwLHAEBfyOfASEBIAEgAGpBP2pBP0F/c3EknwEgAQsLACAAIAEQBWwQCwsPACNlI2YgAGxqQQFqEAgL0AIBCn8jaiNnaiECQQIjamwjZ2ohAyNwQQJ0EAskkwEjcCOeAWpBAWsjngFtQQN0EAsklAEgAkEDdBALJJUBIAMjbBAMJIgBIAIjbBAMJIkBIAIjbkEBaxANEAwkigEjbkECdBALJJcBI25BAWpBAnQQCySYASNsJJsBI2tBAEoEfyACI2wQDAVBAAshBCABBEAjmAEgBDYCAAtBACEFA0AgBSNuSARAIAUQDSEGI5sBIgcgBiIIIAcgCEobJJsBIAMgBhAMIQkgAiAGEAwhCgJAIAFFDQAjlwEgBUECdGogCTYCACOYASAFQQJ0aiAKNgIECyAFQQFqIQUMAQsLIAFFBEAPCyOZASAAQQV0aiELIAsjkwE2AgAgCyOUATYCBCALI5UBNgIIIAsjiAE2AgwgCyOJATYCECALI4oBNgIUIAsjlwE2AhggCyOYATYCHAviAgEJfyAAJJ8BIAEQChALGiNqI2dqIQNBAiNqbCNnaiEEQQwQCyR7QRBBA3QQCyR8QQgQCyR9IANBAnQQCyR6IANBAnQQCyR+IANBAnQQCyR/IANBAnQQCySAASAEQQJ0EAskgQEgA0ECdBALJIYBIANBAnQQCySHASNrQQJ0EAskggEja0ECdBALJIMBIARBAnQQCySEASADQQJ0EAskhQEgA0EDdBALJIsBIANBA3QQCySMASADQQJ0EAskjQEgAyIFI3EiBiAFIAZKG0ECdBALJI4BIAMiByNxIgggByAIShtBAnQQCySPASADIgkjcSIKIAkgCkobQQJ0EAskkAEjcUEDdBALJJEBIANBAnQQCySSASNrQQJ0EAsklgEjckEFdBALJJkBQQAhCwNAIAsjckgEQCALIAIQDiALQQFqIQsMAQsLIAMjmwFsQQJ0EAskmgEjaCABbBALJJwBI58BCzAAIAEkXSACJF4gACRfIAAjWmokYCAAQQIjWmxqJGEgACNaQQMgAWpsaiRiQQAkYwsjACAAEAkgASADQQEQDxojnAEjaCACbGoknAEgASACIAMQEAsOACAAEAlBACABQQAQDwvYAwItewF/IAH9EyEDIAL9EyEEQwAAgD/9EyEFQwAAAED9EyEGQwAAQED9EyEHQwAAgED9EyEIQwAAoED9EyEJQwAAwED9EyEKQwAA4ED9EyELQwAAAEH9EyEMQwAAEEH9EyENQwAAIEH9EyEOQQAhMANAIDAgAEgEQCAFIQ8gAyEQIAQhESAPIBD95gEgEf3kASEFIAYhEiADIRMgBCEUIBIgE/3mASAU/eQBIQYgByEVIAMhFiAEIRcgFSAW/eYBIBf95AEhByAIIRggAyEZIAQhGiAYIBn95gEgGv3kASEIIAkhGyADIRwgBCEdIBsgHP3mASAd/eQBIQkgCiEeIAMhHyAEISAgHiAf/eYBICD95AEhCiALISEgAyEiIAQhIyAhICL95gEgI/3kASELIAwhJCADISUgBCEmICQgJf3mASAm/eQBIQwgDSEnIAMhKCAEISkgJyAo/eYBICn95AEhDSAOISogAyErIAQhLCAqICv95gEgLP3kASEOIDBBAWohMAwBCwsgBSAG/eQBIAcgCP3kAf3kASEtIAkgCv3kASALIAz95AH95AEhLiAtIC795AEgDSAO/eQB/eQBIS8gL/0fACAv/R8BkiAv/R8CkiAv/R8DkgsKACAAQQBHJL8BCzEAIABBAEYEQCABJMABBSAAQQFGBEAgASTBAQUgAEECRgRAIAEkwgEFIAEkwwELCwsLlwEAIAAkRyAAKAKQAiRIIAAoApQCJEkgACgCpAIkSiAAKAKoAiRLIAAoAqwCJEwgACgCsAIkTSAAKAK0AiROIAAqAoABJE8gACoChAEkUCAAKgKIASRRIAAqAowBQwAAAABcJFIgACgCgAIkUyAAKAKEAiRUIAAoAogCJFUgACgCpAFBAEckViAAKAKMAiRXIAAoApgBJFgLXQAgACgCACQAIAAoAgQkASAAKAIIJAIgACgCDCQDIAAoAhAkBCAAKAIUJAUgACgCGCQGIAAoAhwkByAAKAIgJAggACgCJCQJIAAoAigkCiAAKAIsJAsgACgCMCQMCxoAI3sjoAE2AgAjeyOhATYCBCN7I6IBNgIIC3EBAn8jASSgASMAIwEjS0EAShskoQEjTkECRgR/IwAFIwFBACNOQQFGGwskogFBACEAA0AgACMASARAIwIgAEEBdGovAQAhASOEASAAQQJ0aiABNgIAI4UBIABBAnRqIAE2AgAgAEEBaiEADAELCxAYC8wBAgR/An4gAEGNzOUAbEHf5rvjA2ohBCNZQY3M5QBsQd/mu+MDaiEFIAFBjczlAGxB3+a74wNqIQYgAkGNzOUAbEHf5rvjA2ohByAEIAUgB2xqIQQgBSAGIARsaiEFIAYgBCAFbGohBiAHIAUgBmxqIQcgBCAEQRB2cyEEIAUgBUEQdnMhBSAGIAZBEHZzIQYgByAHQRB2cyEHIAQgBSAHbGohBCAFIAYgBGxqIQUgBK0gA61+IQggBa0gA61+QiCIIQkgCCAJfEIgiKcLNAEBf0EAIQQDQCAEI2pIBEAjeiAEQQJ0aiACIAAgASAEIAMQGmo2AgAgBEEBaiEEDAELCwswAQF/I6EBIQEjoQFBAWokoQEjhAEgAUECdGogADYCACOBASABQQJ0akEANgIAIAELRgEDfyOCASAAQQJ0aiEBIAEoAgAhAiACI6EBSAR/I4QBIAJBAnRqKAIAIABGBUEACwRAIAIPCyAAEBwhAyABIAM2AgAgAwuNAQEEf0EAIQADQCAAI6ABSARAI4YBIABBAnRqI50BNgIAIABBAWohAAwBCwsjakEBayEBA0AgAUEATgRAIAFBAnQhAiN+IAJqKAIAQQJ0IQMjgQEgA2ojgQEgA2ooAgBBAWo2AgAjhwEgAmojhgEgA2ooAgA2AgAjhgEgA2ogATYCACABQQFrIQEMAQsLCyIBAX8jogEhASOiAUEBaiSiASOFASABQQJ0aiAANgIAIAELRgEDfyODASAAQQJ0aiEBIAEoAgAhAiACI6IBSAR/I4UBIAJBAnRqKAIAIABGBUEACwRAIAIPCyAAEB8hAyABIAM2AgAgAws7AQF/I6ABJKIBQQAhAANAIAAjoAFJBEAjhQEgAEECdGojhAEgAEECdGooAgA2AgAgAEEBaiEADAELCwu0AgELf0EAJKEBQQAkogFBACEAA0AgACNqSARAIABBAnQhASN6IAFqKAIAIQIja0EASgR/I3QgAkEBdGovAQAQHQUgAhAcCyEDI34gAWogAzYCACAAQQFqIQAMAQsLI6EBJKABEB4jS0EASiIEBH8gBAUjTkECRgshBUEAIQYDQCAGI2pIQQAgBRsEQCAGQQJ0IQcjeiAHaigCACEII50BIQkjdyAIai0AAEEBcUEARgRAI2tBAEoEfyN1IAhBAXRqLwEABSN1IAhBAnRqKAIACyEKI05BAkcEf0EABSNrQQBKBH8gChAgBSAKEB8LCyEJI0tBAEoEQCN/IAdqI2tBAEoEfyAKEB0FIAoQHAs2AgALCyOAASAHaiAJNgIAIAZBAWohBgwBCwsjTkEBRgRAECELEBgLKwEBfyNTQQBHBEAQGQ8LIAAoApQBIQIgAiABIAAoApgBIAAoApwBEBsQIgsPACNiI2IoAgBBAWo2AgALlwEBAn8QJCNeQQFGBEAjYUEANgIADwsjYyEAI2NBAWokYyNfQQH+HgIAI15BAWtGBEAjX0EA/hcCACNhQQD+FwIAI2AjY/4XAgAjYEF//gACABoPC0EAIQEDQCABI1tIBEAjYP4QAgAgAEcEQA8LIAFBAWohAQwBCwsDQCNg/hACACAARgRAI2AgACNc/gECABoQJAwBCwsLHAEBfxAlI15BAUoEQEEHIQAjvwEEQCAAEAALCwsaACN7KAIAJKABI3soAgQkoQEjeygCCCSiAQtvAQV/I15BAUYEQCNhKAIAIQEjYSAANgIAIAAkZCABDwsjYf4QAgAhAgNAIAIgAEgEQCACQQEiAyAAIAJrQQIjXmxtIgQgAyAEShtqJGQjYSACI2T+SAIAIQUgBSACRgRAIAIPCyAFIQIMAQsLIAALRwECfyNsQQJ0IQJBACEDA0AgAyACSQRAIAEgA2ogACADav0ABAD9CwQAIAEgA2ogACADav0ABBD9CwQQIANBIGohAwwBCwsLUgEEfyNsQQJ0IQMgACN0I2tBAEobIQQgASEFA0AgBSACSARAI4UBIAVBAnRqKAIAIQYgBCAGIANsaiOJASAFI2wQBWxqECkgBUEBaiEFDAELCwtSAQR/I2xBAnQhAyABIQQDQCAEIAJIBEAgACN0I2tBAEobIQUjhAEgBEECdGooAgAhBiAFIAYgA2xqI4gBIAQjbBAFbGoQKSAEQQFqIQQMAQsLCw4AI5cBIABBAnRqKAIACwwAI2UjZiAAbGoQCAsSACNlI2YgAGxqQQJqEAhBAnQLEgAjZSNmIABsakEDahAIQQJ0C9cfAg9/sgJ7IAcgAiAIbGohCkMAAAAAQwAAgH+MIAkb/RMhGSAFIQtBACEMA0AgDCAESARAIAsgA0EFdGohDSAMQQJ0IQ4gACEPIAcgDmohEANAIBAgCkkEQCAPIREgESABaiESIBIgAWohEyATIAFqIRQgFCABaiEVIBUgAWohFiAWIAFqIQ9DAAAAAP0TIRpDAAAAAP0TIRtDAAAAAP0TIRxDAAAAAP0TIR1DAAAAAP0TIR5DAAAAAP0TIR9DAAAAAP0TISBDAAAAAP0TISFDAAAAAP0TISJDAAAAAP0TISNDAAAAAP0TISRDAAAAAP0TISUgCyEXA0AgFyANSQRAIBf9AAQAISYgF/0ABBAhJyAR/QkCACEoICghKSAmISogGiErICkgKv3mASAr/eQBIRogKCEsICchLSAbIS4gLCAt/eYBIC795AEhGyAS/QkCACEoICghLyAmITAgHCExIC8gMP3mASAx/eQBIRwgKCEyICchMyAdITQgMiAz/eYBIDT95AEhHSAT/QkCACEoICghNSAmITYgHiE3IDUgNv3mASA3/eQBIR4gKCE4ICchOSAfITogOCA5/eYBIDr95AEhHyAU/QkCACEoICghOyAmITwgICE9IDsgPP3mASA9/eQBISAgKCE+ICchPyAhIUAgPiA//eYBIED95AEhISAV/QkCACEoICghQSAmIUIgIiFDIEEgQv3mASBD/eQBISIgKCFEICchRSAjIUYgRCBF/eYBIEb95AEhIyAW/QkCACEoICghRyAmIUggJCFJIEcgSP3mASBJ/eQBISQgKCFKICchSyAlIUwgSiBL/eYBIEz95AEhJSAX/QAEICEmIBf9AAQwIScgEf0JAgQhKCAoIU0gJiFOIBohTyBNIE795gEgT/3kASEaICghUCAnIVEgGyFSIFAgUf3mASBS/eQBIRsgEv0JAgQhKCAoIVMgJiFUIBwhVSBTIFT95gEgVf3kASEcICghViAnIVcgHSFYIFYgV/3mASBY/eQBIR0gE/0JAgQhKCAoIVkgJiFaIB4hWyBZIFr95gEgW/3kASEeICghXCAnIV0gHyFeIFwgXf3mASBe/eQBIR8gFP0JAgQhKCAoIV8gJiFgICAhYSBfIGD95gEgYf3kASEgICghYiAnIWMgISFkIGIgY/3mASBk/eQBISEgFf0JAgQhKCAoIWUgJiFmICIhZyBlIGb95gEgZ/3kASEiICghaCAnIWkgIyFqIGggaf3mASBq/eQBISMgFv0JAgQhKCAoIWsgJiFsICQhbSBrIGz95gEgbf3kASEkICghbiAnIW8gJSFwIG4gb/3mASBw/eQBISUgF/0ABEAhJiAX/QAEUCEnIBH9CQIIISggKCFxICYhciAaIXMgcSBy/eYBIHP95AEhGiAoIXQgJyF1IBshdiB0IHX95gEgdv3kASEbIBL9CQIIISggKCF3ICYheCAcIXkgdyB4/eYBIHn95AEhHCAoIXogJyF7IB0hfCB6IHv95gEgfP3kASEdIBP9CQIIISggKCF9ICYhfiAeIX8gfSB+/eYBIH/95AEhHiAoIYABICchgQEgHyGCASCAASCBAf3mASCCAf3kASEfIBT9CQIIISggKCGDASAmIYQBICAhhQEggwEghAH95gEghQH95AEhICAoIYYBICchhwEgISGIASCGASCHAf3mASCIAf3kASEhIBX9CQIIISggKCGJASAmIYoBICIhiwEgiQEgigH95gEgiwH95AEhIiAoIYwBICchjQEgIyGOASCMASCNAf3mASCOAf3kASEjIBb9CQIIISggKCGPASAmIZABICQhkQEgjwEgkAH95gEgkQH95AEhJCAoIZIBICchkwEgJSGUASCSASCTAf3mASCUAf3kASElIBf9AARgISYgF/0ABHAhJyAR/QkCDCEoICghlQEgJiGWASAaIZcBIJUBIJYB/eYBIJcB/eQBIRogKCGYASAnIZkBIBshmgEgmAEgmQH95gEgmgH95AEhGyAS/QkCDCEoICghmwEgJiGcASAcIZ0BIJsBIJwB/eYBIJ0B/eQBIRwgKCGeASAnIZ8BIB0hoAEgngEgnwH95gEgoAH95AEhHSAT/QkCDCEoICghoQEgJiGiASAeIaMBIKEBIKIB/eYBIKMB/eQBIR4gKCGkASAnIaUBIB8hpgEgpAEgpQH95gEgpgH95AEhHyAU/QkCDCEoICghpwEgJiGoASAgIakBIKcBIKgB/eYBIKkB/eQBISAgKCGqASAnIasBICEhrAEgqgEgqwH95gEgrAH95AEhISAV/QkCDCEoICghrQEgJiGuASAiIa8BIK0BIK4B/eYBIK8B/eQBISIgKCGwASAnIbEBICMhsgEgsAEgsQH95gEgsgH95AEhIyAW/QkCDCEoICghswEgJiG0ASAkIbUBILMBILQB/eYBILUB/eQBISQgKCG2ASAnIbcBICUhuAEgtgEgtwH95gEguAH95AEhJSAX/QAEgAEhJiAX/QAEkAEhJyAR/QkCECEoICghuQEgJiG6ASAaIbsBILkBILoB/eYBILsB/eQBIRogKCG8ASAnIb0BIBshvgEgvAEgvQH95gEgvgH95AEhGyAS/QkCECEoICghvwEgJiHAASAcIcEBIL8BIMAB/eYBIMEB/eQBIRwgKCHCASAnIcMBIB0hxAEgwgEgwwH95gEgxAH95AEhHSAT/QkCECEoICghxQEgJiHGASAeIccBIMUBIMYB/eYBIMcB/eQBIR4gKCHIASAnIckBIB8hygEgyAEgyQH95gEgygH95AEhHyAU/QkCECEoICghywEgJiHMASAgIc0BIMsBIMwB/eYBIM0B/eQBISAgKCHOASAnIc8BICEh0AEgzgEgzwH95gEg0AH95AEhISAV/QkCECEoICgh0QEgJiHSASAiIdMBINEBINIB/eYBINMB/eQBISIgKCHUASAnIdUBICMh1gEg1AEg1QH95gEg1gH95AEhIyAW/QkCECEoICgh1wEgJiHYASAkIdkBINcBINgB/eYBINkB/eQBISQgKCHaASAnIdsBICUh3AEg2gEg2wH95gEg3AH95AEhJSAX/QAEoAEhJiAX/QAEsAEhJyAR/QkCFCEoICgh3QEgJiHeASAaId8BIN0BIN4B/eYBIN8B/eQBIRogKCHgASAnIeEBIBsh4gEg4AEg4QH95gEg4gH95AEhGyAS/QkCFCEoICgh4wEgJiHkASAcIeUBIOMBIOQB/eYBIOUB/eQBIRwgKCHmASAnIecBIB0h6AEg5gEg5wH95gEg6AH95AEhHSAT/QkCFCEoICgh6QEgJiHqASAeIesBIOkBIOoB/eYBIOsB/eQBIR4gKCHsASAnIe0BIB8h7gEg7AEg7QH95gEg7gH95AEhHyAU/QkCFCEoICgh7wEgJiHwASAgIfEBIO8BIPAB/eYBIPEB/eQBISAgKCHyASAnIfMBICEh9AEg8gEg8wH95gEg9AH95AEhISAV/QkCFCEoICgh9QEgJiH2ASAiIfcBIPUBIPYB/eYBIPcB/eQBISIgKCH4ASAnIfkBICMh+gEg+AEg+QH95gEg+gH95AEhIyAW/QkCFCEoICgh+wEgJiH8ASAkIf0BIPsBIPwB/eYBIP0B/eQBISQgKCH+ASAnIf8BICUhgAIg/gEg/wH95gEggAL95AEhJSAX/QAEwAEhJiAX/QAE0AEhJyAR/QkCGCEoICghgQIgJiGCAiAaIYMCIIECIIIC/eYBIIMC/eQBIRogKCGEAiAnIYUCIBshhgIghAIghQL95gEghgL95AEhGyAS/QkCGCEoICghhwIgJiGIAiAcIYkCIIcCIIgC/eYBIIkC/eQBIRwgKCGKAiAnIYsCIB0hjAIgigIgiwL95gEgjAL95AEhHSAT/QkCGCEoICghjQIgJiGOAiAeIY8CII0CII4C/eYBII8C/eQBIR4gKCGQAiAnIZECIB8hkgIgkAIgkQL95gEgkgL95AEhHyAU/QkCGCEoICghkwIgJiGUAiAgIZUCIJMCIJQC/eYBIJUC/eQBISAgKCGWAiAnIZcCICEhmAIglgIglwL95gEgmAL95AEhISAV/QkCGCEoICghmQIgJiGaAiAiIZsCIJkCIJoC/eYBIJsC/eQBISIgKCGcAiAnIZ0CICMhngIgnAIgnQL95gEgngL95AEhIyAW/QkCGCEoICghnwIgJiGgAiAkIaECIJ8CIKAC/eYBIKEC/eQBISQgKCGiAiAnIaMCICUhpAIgogIgowL95gEgpAL95AEhJSAX/QAE4AEhJiAX/QAE8AEhJyAR/QkCHCEoICghpQIgJiGmAiAaIacCIKUCIKYC/eYBIKcC/eQBIRogKCGoAiAnIakCIBshqgIgqAIgqQL95gEgqgL95AEhGyAS/QkCHCEoICghqwIgJiGsAiAcIa0CIKsCIKwC/eYBIK0C/eQBIRwgKCGuAiAnIa8CIB0hsAIgrgIgrwL95gEgsAL95AEhHSAT/QkCHCEoICghsQIgJiGyAiAeIbMCILECILIC/eYBILMC/eQBIR4gKCG0AiAnIbUCIB8htgIgtAIgtQL95gEgtgL95AEhHyAU/QkCHCEoICghtwIgJiG4AiAgIbkCILcCILgC/eYBILkC/eQBISAgKCG6AiAnIbsCICEhvAIgugIguwL95gEgvAL95AEhISAV/QkCHCEoICghvQIgJiG+AiAiIb8CIL0CIL4C/eYBIL8C/eQBISIgKCHAAiAnIcECICMhwgIgwAIgwQL95gEgwgL95AEhIyAW/QkCHCEoICghwwIgJiHEAiAkIcUCIMMCIMQC/eYBIMUC/eQBISQgKCHGAiAnIccCICUhyAIgxgIgxwL95gEgyAL95AEhJSARQSBqIREgEkEgaiESIBNBIGohEyAUQSBqIRQgFUEgaiEVIBZBIGohFiAXQYACaiEXDAELCyAGIA5q/QAEACHJAiAGIA5q/QAEECHKAiAQIBogyQL95AEgGf3rAf0LBAAgECAbIMoC/eQBIBn96wH9CwQQIBAgCGohECAQIBwgyQL95AEgGf3rAf0LBAAgECAdIMoC/eQBIBn96wH9CwQQIBAgCGohECAQIB4gyQL95AEgGf3rAf0LBAAgECAfIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICAgyQL95AEgGf3rAf0LBAAgECAhIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICIgyQL95AEgGf3rAf0LBAAgECAjIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICQgyQL95AEgGf3rAf0LBAAgECAlIMoC/eQBIBn96wH9CwQQIBAgCGohEAwBCwsgAyEYIAsgGEEFdCOjAWpqIQsgDEEIaiEMDAELCwuhAQEJfyAAI29BAnRqIQUgBCADayOlAWpBAWsjpQFtI6UBbCEGIAMhByABIQhBACEJA0AgCSNuSARAIAlBAWojbkYhCiAKBH8gAgUgCRAsCyELIAkQLSEMIAkQDSENIAggByAMEAVsaiAMEAUgBiAMIA0gBSAJEC5qIAUgCRAvaiALIAcgDRAFbGogDRAFIApFEDAgCyEIIAlBAWohCQwBCwsLSAICfwJ9QQAhASAAKgIAIQNBASECA0AgAiNtSARAIAAgAkECdGoqAgAhBCAEIANeBEAgBCEDIAIhAQsgAkEBaiECDAELCyABC8oEAw58Bn4CfwJ8IAAhASABvSEPIA9CNIinQf8PcSEVIBVByQdrQT9PBEBEAAAAAAAA8D8gFUHJB2tBgICAgHhPDQEaIBVBiQhPBEBEAAAAAAAAAAAgD0KAgICAgICAeFENAhpEAAAAAAAA8D8gAaAgFUH/D08NAhpEAAAAAAAAAABEAAAAAAAA8H8gD0IAUxsMAgtBACEVC0T+gitlRxVnQCABoiECIAJEAAAAAAAAOEOgIQMgA70hECADRAAAAAAAADhDoSEDIAEgA0QAAPr+Qi52v6KgIANEOjuevJr3DL2ioCEEIBBB/wCsg0IBhqchFiAQQjRBB6x9hiERQQggFkEDdGopAwC/IQVBCCAWQQN0aikDCCARfCESIAQgBKIhBiAFIASgIAZEvf3/////3z8gBEQ8VFVVVVXFP6KgoqAgBiAGokSRKxfPVVWlPyAERBfQpGcREYE/oqCioCEHIBVBAEYEQAJ8IAchCCASIRMgECEUIBRCgICAgAiDQgBSRQRAIBNC8QdCNIZ9IRMgE78hCUQAAAAAAAAAfyAJIAkgCKKgogwBCyATQv4HQjSGfCETIBO/IQkgCSAJIAiioCEKIAqZRAAAAAAAAPA/YwRARAAAAAAAAPA/IAqmIQsgCSAKoSAJIAiioCEMIAsgCqAhDSALIA2hIAqgIAygIQwgDSAMoCALoSEKIApEAAAAAAAAAABhBEAgE0KAgICAgICAgIB/g78hCgsLIApEAAAAAAAAEACiCwwBCyASvyEOIA4gDiAHoqALC3MCB38CfSM/IQEjRyABaioCACEIIAAhAiAAEDIhAyACIANBAnRqKgIAIQlBACEEQQAhBQNAIAUjbUgEQCAAIQYgBSEHIAYgB0ECdGoqAgAgCZO7EDMgCLtmBEAgBEEBIAV0ciEECyAFQQFqIQUMAQsLIAQLTgEDfyNUQQBGBH9BfwUjVCAAQQJ0aigCAAshAkEBIAEjnQFGI3lBAEYbBEAgAg8LI3kgAUECdGooAgAhAyADIAJxIQQgBCADIARBAEcbC2ECAn8CfUF/IQJDAAAAACEEQQAhAwNAIAMjbUgEQCAAIANBAnRqKgIAIQUgASADdkEBcUEARwR/QQEgBSAEXiACQQBIGwVBAAsEQCAFIQQgAyECCyADQQFqIQMMAQsLIAIL+gEBF39BASEEIAAhBSAEIQYgBiEHQRghCCOZASAHQQV0aiAIaigCACNuQQFrQQJ0aigCACAFI25BAWsQDRAFbGoQNCEJIAIgAxA1IQogCSAKcSELQQAhDCABIQ0gDCEOIA4hD0EUIRAjmQEgD0EFdGogEGooAgAgDSNuQQFrEA0QBWxqIREjQCESI0cgEmoqAgBDAAAAAFwEf0EAIRMgACEUIBMhFSAVIRZBGCEXI5kBIBZBBXRqIBdqKAIAI25BAWtBAnRqKAIAIBQjbkEBaxANEAVsagUgEQshGCARIRkgGCALIAogC0EARxsQNiEaIBkgGkECdGoqAgALQwEFf0EAIQEgACECIAEhAyADIQRBGCEFI5kBIARBBXRqIAVqKAIAI25BAWtBAnRqKAIAIAIjbkEBaxANEAVsaioCAAubAQINfwF9QQAhAyAAIQQgAyEFIAUhBkEUIQcjmQEgBkEFdGogB2ooAgAgBCNuQQFrEA0QBWxqIQggAiABI1YbIQkjVSAJI21sQQJ0aiEKQwAAAAAhEEEAIQsDQCALI21IBEAgCiEMIAshDSAIIQ4gCyEPIBAgDCANQQJ0aioCACAOIA9BAnRqKgIAlJIhECALQQFqIQsMAQsLIBALwAEBEH9BACEEIAEhBSAEIQYgBiEHQRQhCCOZASAHQQV0aiAIaigCACAFI25BAWsQDRAFbGohCSM5IQojRyAKaioCAEMAAAAAXAR/QQAhCyAAIQwgCyENIA0hDkEYIQ8jmQEgDkEFdGogD2ooAgAjbkEBa0ECdGooAgAgDCNuQQFrEA0QBWxqBSAJCyEQI3lBAEZBACNUQQBGGwR/IBAQMgUgECACIAMQNRA2CyERIAkhEiARIRMgEiATQQJ0aioCAAs9ACNIIz5GBEAgACABIAIgAxA3DwsjSCNDRgRAIAAQOA8LI0gjQkYEQCABIAIgAxA5DwsgACABIAIgAxA6C0ABAn8gACECA0AgAiABSARAIwIgAkEBdGovAQAhAyOSASACQQJ0aiACIAIgAyOdARA7OAIAIAJBAWohAgwBCwsLlAMBH38joQEiAyOiASIEIAMgBEobI6UBakEBayOlAW0hBSNJIAVsIQYgBhAoIQcDQCAHIAZIBEAjZCEIIAchCQNAIAkgCEgEQCAJIAVtIQogCSAKIAVsayELIAggCiAFbGsiDCAFIg0gDCANSBshDiAKIAVsIA5qIQkgCiEPI0ohECNLIREjoQEjoAEgDyAQIBFqSEEAIA8gEE4bGyESIAohEyNMIRQjTSEVI6IBQQAgEyAUIBVqSEEAIBMgFE4bGyEWIAsjpQFsIRcgDiOlAWwiGCAWIhkgGCAZSBshGiAOI6UBbCIbIBIiHCAbIBxIGyEdIAojc2whHiAKEAIgASAeaiAXIBoQKiAAIB5qIBcgHRArQQAhHyO/AQRAIB8QAAsgFyAaSARAIAEgHmojiQEjigEgFyAaEDELIBcgHUgEQCAAIB5qI4gBI25BAWsQLCAXIB0QMQtBASEgI78BBEAgIBAACyNJQQFGQQAgAhsEQCAXIBoQPAtBAiEhI78BBEAgIRAACwwBCwsgBhAoIQcMAQsLC2YBCH8joQEiACOiASIBIAAgAUobIQIgAiOlAWpBAWsjpQFtIQMgAxAoIQQDQCAEIANIBEAgBCOlAWwjZCOlAWwiBSACIgYgBSAGSBsQPCADECghBAwBCwtBAiEHI78BBEAgBxAACwvLBQMVfAR+An8CfCAAIQEgAb0hFiAWQoCAgICAgID3P31CgICAgICgwvg/QoCAgICAgID3P31UBEAgAUQAAAAAAADwP6EhAiACIAKiIQMgAyACoiEEIAREd1VVVVVV1T8gAkTL/f/////Pv6KgIANEDN2VmZmZyT+ioCAERKdFZ1VVVcW/IAJEMN5EoyRJwj+ioCADRGU9QqT//7+/oqAgBETK1ioohHG8PyACRP9osEPrmbm/oqAgA0SF0K/3goG3P6KgIAREzUXRdRNStb+ioKKgoqCiIQUgAkQAAAAAAACgQaIhBiACIAagIAahIQcgAiAHoSEIIAcgB6JEAAAAAAAA4L+iIQYgAiAGoCEJIAIgCaEgBqAhCiAKRAAAAAAAAOC/IAiiIAcgAqCioCEKIAUgCqAgCaAMAQsgFkIwiKchGiAaQRBrQfD/AUEQa08EQEQAAAAAAADwvyABIAGioyAWQgGGQgBRDQEaIAEgFkQAAAAAAADwf71RDQEaIAEgAaEgASABoaNBASAaQfD/AXFB8P8BRiAaQYCAAnEbDQEaIAFEAAAAAAAAMEOivSEWIBZCNEI0hn0hFgsgFkKAgICAgICA8z99IRcgF0I0QQesfYhB/wCsg6chGyAXQjSHIRggFiAXQv8fQjSGg30hGUGIECAbQQFBA2p0aisDACELQYgQIBtBAUEDanRqKwMIIQwgGb8hDUGIICAbQQFBA2p0aisDACEOQYggIBtBAUEDanRqKwMIIQ8gDSAOoSAPoSALoiEQIBi5IREgEUQAOPr+Qi7mP6IgDKAhEiASIBCgIRMgEiAToSAQoCARRDBnx5NX8y49oqAhFCAQIBCiIRUgFCAVRAEAAAAAAOC/oqAgECAVokRbMFFVVVXVPyAQRJBF6////8+/oqAgFUQRAfEks5nJPyAQRJ/IBuV1VcW/oqCioKKgIBOgCwvcBQQafwN9CHsCfCNuQQFrEA0hBSAAIQYgASEHIAYhCCAIIQlBGCEKI5kBIAlBBXRqIApqKAIAI25BAWtBAnRqKAIAIAcjbkEBaxANEAVsaiELIAAhDCABIQ0gDCEOIA4hD0EcIRAjmQEgD0EFdGogEGooAgAjbkECdGooAgAgDSNuQQFrEA0QBWxqIREgCxAyIRIgCyETIBIhFCATIBRBAnRqKgIAIR8gH/0TISJBACEVA0AgFSAFSARAIBVBAnQhFiALIBZq/QAEACAi/eUBISMgI0P2qK7C/RP96wEhJCAkQzuquD/9E/3mAf1qISUgJCAlQwCAMT/9E/3mAf3lASEmICYgJUODgF65/RP95gH95QEhJkNnaVA5/RMhJyAnICb95gFDzkO3Ov0T/eQBIScgJyAm/eYBQwiJCDz9E/3kASEnICcgJv3mAUPBqSo9/RP95AEhJyAnICb95gFDqqoqPv0T/eQBIScgJyAm/eYBQwAAAD/9E/3kASEnICYgJv3mASAn/eYBICZDAACAP/0T/eQB/eQBIScgJf34AUH/AP0R/a4BQRf9qwEhKCARIBZqICcgKP3mAf0LBAAgFUEEaiEVDAELC0MAAAAAISBEAAAAAAAAAAAhKkEAIRcDQCAXI21IBEAgESEYIBchGSAYIBlBAnRqKgIAISEgICAhkiEgIAshGiAXIRsgKiAhuyAaIBtBAnRqKgIAIB+Tu6KgISogF0EBaiEXDAELCyACIAOUICAgBJSV/RMhKUEAIRwDQCAcIAVIBEAgHEECdCEdIBEgHWogESAdav0ABAAgKf3mAf0LBAAgHEEEaiEcDAELCyNtIR4DQCAeIAVIBEAgESAeQQJ0akMAAAAAOAIAIB5BAWohHgwBCwsgILsQPyErI4sBIAFBA3RqIB+7ICugOQMAI4wBIAFBA3RqIAO7ICsgKiAgu6OhojkDACONASABQQJ0aiASNgIAC/UBAhN/An0jQSECQwAAAEAjRyACaioCAJQgAZQjbbKVIRUgFUMAAAAAWwRADwtBASEDIAAhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEBIQkgACEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOQQAhDwNAIA8jbUgEQCAOIRIgDyETIAghECAPIREgFSAQIBFBAnRqKgIAlCEWIBIgE0ECdGohFCAUIBQqAgAgFpI4AgAgD0EBaiEPDAELCwsZAQF/I25BAWsQDUECdCEBIABBACAB/AsAC6kCAwN/B3wCfSMJIABBAnRqKAIEIQFEAAAAAAAAAAAhBEQAAAAAAAAAACEFRAAAAAAAAAAAIQYjCSAAQQJ0aigCACECA0AgAiABSQRAIwogAkEBdGovAQAhAyOSASADQQJ0aioCACELIwsgAkECdGoqAgAgC5QhDCAEIAy7oCEEIAUgDCALlLugIQUjDEEARwRAIAYjDCACQQJ0aioCACALlLugIQYLIAJBAWohAgwBCwsjT7shByMHIABBAnRqKgIAuyAHIASioCEIIwggAEECdGoqAgC7IAdEAAAAAAAAAEAgBqIgByAFoqCioCEJI5EBIABBA3RqRAAAAAAAAAAAIAkgCCAIoqGlOQMAIAghCiAKI1C7YwR8I1C7BSNRuyAKIAojUbtkGwsLuQMCHn8FfSAAIQIDQCACIAFJBEAjAyACQQJ0aioCACEgQQEgAkMAAIA/ICBDAACAPxBAIAIgIBBBQQAhAyACIQQgAyEFIAUhBkEYIQcjmQEgBkEFdGogB2ooAgAjbkEBa0ECdGooAgAgBCNuQQFrEA0QBWxqIQhBACEJIAIhCiAJIQsgCyEMQRwhDSOZASAMQQV0aiANaigCACNuQQJ0aigCACAKI25BAWsQDRAFbGohDkEBIQ8gAiEQIA8hESARIRJBHCETI5kBIBJBBXRqIBNqKAIAI25BAnRqKAIAIBAjbkEBaxANEAVsaiEUIA4QQiMEIAJBAnRqKAIEIRUjBCACQQJ0aigCACEWA0AgFiAVSQRAIwUgFmotAAAhFyMGIBZBAnRqKgIAISEgCCEYIBchGSAYIBlBAnRqKgIAIBYQQ7aTISIgDiEaIBchG0MAAABAICGUICKUISMgGiAbQQJ0aiEcIBwgHCoCACAjkjgCACAUIR0gFyEeICGMISQgHSAeQQJ0aiEfIB8gHyoCACAkkjgCACOOASAWQQJ0aiAiOAIAIBZBAWohFgwBCwsgAkEBaiECDAELCwuJAQIBfQV/I1dBAEYEQCOBASAAQQJ0aigCALMPC0MAAAAAIQEgACECI4YBIAJBAnRqKAIAIQMDQCADI50BRwRAIANBAnQhBCN6IARqKAIAIQUgASNXQQBGBH1DAACAPwUjVyAFI1hrQQJ0aioCAAuSIQEgAyEGI4cBIAZBAnRqKAIAIQMMAQsLIAELgAECA30CfyN4IAFBAnRqKgIAIQIjgAEgAGooAgAhBSAFI50BRgRAIAIhAyNQI1EgAyADI1FeGyADI1BdGw8LI2tBAEoEfyN1IAFBAXRqLwEABUEACyEGIAIjTyN/IABqKAIAIAUgBiABEDuUkiEEI1AjUSAEIAQjUV4bIAQjUF0bC4EEAiR/Bn0gACECA0AgAiABSQRAIAIQRSEmQQEgAkMAAIA/ICYjarIQQCACICYjarKVEEFBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOQQEhDyACIRAgDyERIBEhEkEcIRMjmQEgEkEFdGogE2ooAgAjbkECdGooAgAgECNuQQFrEA0QBWxqIRQgDhBCIAIhFSOGASAVQQJ0aigCACEWA0AgFiOdAUcEQCAWQQJ0IRcgFyEYI3ogGGooAgAhGSAZIRojdiAaai0AACEbIBkhHCNXQQBGBH1DAACAPwUjVyAcI1hrQQJ0aioCAAshJyAIIR0gGyEeIB0gHkECdGoqAgAgFyAZEEaTISggDiEfIBshICAoISkgJ0MAAIC/QwAAgD8gKZaXQwAAAEAgKZQjUhuUI2qylSEqIB8gIEECdGohISAhICEqAgAgKpI4AgAgFCEiIBshIyAnjCNqspUhKyAiICNBAnRqISQgJCAkKgIAICuSOAIAI44BIBdqICg4AgAgFiElI4cBICVBAnRqKAIAIRYMAQsLIAJBAWohAgwBCwsLWgEGf0EAIQEDQCABQQFqI0lIBEAgASECIAAhAyACIQQgBCEFQRwhBiOZASAFQQV0aiAGaigCACNuQQJ0aigCACADI25BAWsQDRAFbGoQQiABQQFqIQEMAQsLC9kBAhN/AX1BASECIAAhAyACIQQgBCEFQRQhBiOZASAFQQV0aiAGaigCACADI25BAWsQDRAFbGohByABIQggByAIQQJ0aioCACEVI0lBBEYEQEECIQkgACEKIAkhCyALIQxBFCENI5kBIAxBBXRqIA1qKAIAIAojbkEBaxANEAVsaiEOIAEhDyAVIA4gD0ECdGoqAgCWIRULQQAhECAAIREgECESIBIhE0EYIRQgFSOZASATQQV0aiAUaigCACNuQQFrQQJ0aigCACARI25BAWsQDRAFbGoqAgCTCycCAX8BfSNEIQEjRyABaioCACECQwAAgD8gApMgAiAAQwAAAABdGwsiAQF/I0UhASNHIAFqKgIAuyAAu6JEAAAAAAAAVECkEDO2CxUBAX8jRiEBIAAQSyNHIAFqKgIAlgu6BAIIfSZ/IAAgARBJIQVBACENIAAhDiANIQ8gDyEQQRwhESOZASAQQQV0aiARaigCACNuQQJ0aigCACAOI25BAWsQDRAFbGohEkEAIRNDAAAAwCADlCAFEEqUIAWUIQYgEiATQQJ0aiEUIBQgFCoCACAGkjgCAEEBIRUgACEWIBUhFyAXIRhBGCEZI5kBIBhBBXRqIBlqKAIAI25BAWtBAnRqKAIAIBYjbkEBaxANEAVsaiEaIAEhGyAaIBtBAnRqKgIAIAKTIQdBASEcIAAhHSAcIR4gHiEfQRwhICOZASAfQQV0aiAgaigCACNuQQJ0aigCACAdI25BAWsQDRAFbGohISABISIgByEIIANDAACAv0MAAIA/IAiWl0MAAABAIAiUI1IblCEJICEgIkECdGohIyAjICMqAgAgCZI4AgAjjgEgBGogBzgCACNJQQRGBEBBAiEkIAAhJSAkISYgJiEnQRghKCOZASAnQQV0aiAoaigCACNuQQFrQQJ0aigCACAlI25BAWsQDRAFbGohKSABISogKSAqQQJ0aioCACACkyEKQQIhKyAAISwgKyEtIC0hLkEcIS8jmQEgLkEFdGogL2ooAgAjbkECdGooAgAgLCNuQQFrEA0QBWxqITAgASExIAohCyADQwAAgL9DAACAPyALlpdDAAAAQCALlCNSG5QhDCAwIDFBAnRqITIgMiAyKgIAIAySOAIAI48BIARqIAo4AgALI5ABIARqIAU4AgAgAyAFEEyUC7oCAg9/BH0gACECA0AgAiABSQRAIAIQSCMEIAJBAnRqKAIAIQMjBCACQQJ0aigCBCEEQwAAAAAhESADIQUDQCAFIARJBEAjBSAFai0AACEGIwYgBUECdGoqAgAhEiARIAIgBiAFEEO2IBIgBUECdBBNkiERIAVBAWohBQwBCwsjSUEBayACIBFDAACAP0MAAIA/EEAjSUEBayEHIAIhCCAHIQkgCSEKQRwhCyOZASAKQQV0aiALaigCACNuQQJ0aigCACAII25BAWsQDRAFbGohDCADIQ0DQCANIARJBEAjkAEgDUECdGoqAgAQTCETIAwhDiMFIA1qLQAAIQ8jBiANQQJ0aioCAIwgE5QhFCAOIA9BAnRqIRAgECAQKgIAIBSSOAIAIA1BAWohDQwBCwsgAkEBaiECDAELCwuvAwIafwR9IAAhAgNAIAIgAUkEQCACEEhDAAAAACEcIAIhAyOGASADQQJ0aigCACEEA0AgBCOdAUcEQCAEQQJ0IQUgBSEGI3ogBmooAgAhByAHIQgjV0EARgR9QwAAgD8FI1cgCCNYa0ECdGoqAgALI2qylSEdIAchCSAcIAIjdiAJai0AACAFIAcQRiAdIAUQTZIhHCAEIQojhwEgCkECdGooAgAhBAwBCwsjSUEBayACIBxDAACAP0MAAIA/EEAjSUEBayELIAIhDCALIQ0gDSEOQRwhDyOZASAOQQV0aiAPaigCACNuQQJ0aigCACAMI25BAWsQDRAFbGohECACIREjhgEgEUECdGooAgAhEgNAIBIjnQFHBEAgEkECdCETIBMhFCN6IBRqKAIAIRUjkAEgE2oqAgAQTCEeIBAhGCAVIRYjdiAWai0AACEZIBUhFyNXQQBGBH1DAACAPwUjVyAXI1hrQQJ0aioCAAuMI2qylSAelCEfIBggGUECdGohGiAaIBoqAgAgH5I4AgAgEiEbI4cBIBtBAnRqKAIAIRIMAQsLIAJBAWohAgwBCwsL3QICFX8EfSAAIQIDQCACIAFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOIA4QQiMEIAJBAnRqKAIEIQ8jBCACQQJ0aigCACEQA0AgECAPSQRAIwUgEGotAAAhESAQEEO2IRcgCCESIBEhEyASIBNBAnRqKgIAIBeTIRggDiEUIBEhFUMAAABAIwYgEEECdGoqAgCUIBiUIRkgFCAVQQJ0aiEWIBYgFioCACAZkjgCACOOASAQQQJ0aiAYOAIAIBchGiOPASAQQQJ0akMAAIA/QwAAAABBASAaI1FbIBojUFsbGzgCACAQQQFqIRAMAQsLIAJBAWohAgwBCwsLowMCG38FfSAAIQIDQCACIAFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOIA4QQiACIQ8jhgEgD0ECdGooAgAhEANAIBAjnQFHBEAgEEECdCERIBEhEiN6IBJqKAIAIRMgEyEUI3YgFGotAAAhFSARIBMQRiEdIAghFiAVIRcgFiAXQQJ0aioCACAdkyEeIA4hGSAVIRogEyEYIB4hHyNXQQBGBH1DAACAPwUjVyAYI1hrQQJ0aioCAAtDAACAv0MAAIA/IB+Wl0MAAABAIB+UI1IblCNqspUhICAZIBpBAnRqIRsgGyAbKgIAICCSOAIAI44BIBFqIB44AgAgHSEhI48BIBFqQwAAgD9DAAAAAEEBICEjUVsgISNQWxsbOAIAIBAhHCOHASAcQQJ0aigCACEQDAELCyACQQFqIQIMAQsLCwcAI0gjPUcLGwEBfxBSBH0jOCEAI0cgAGoqAgAFQwAAgD8LC9cCAgN9FX8QUyECIAAhBQNAIAUgAUkEQEEAIAUgAiMDIAVBAnRqKgIAQwAAgD8QQEEAIQYgBSEHIAYhCCAIIQlBGCEKI5kBIAlBBXRqIApqKAIAI25BAWtBAnRqKAIAIAcjbkEBaxANEAVsaiELQQAhDCAFIQ0gDCEOIA4hD0EcIRAjmQEgD0EFdGogEGooAgAjbkECdGooAgAgDSNuQQFrEA0QBWxqIREjBCAFQQJ0aigCBCESIwQgBUECdGooAgAhEwNAIBMgEkkEQCMFIBNqLQAAIRQQUgR9IAshFSAUIRYgFSAWQQJ0aioCACATEEO2kwVDAAAAAAshAyARIRcgFCEYIwYgE0ECdGoqAgBDAAAAQCADlCACk5QhBCAXIBhBAnRqIRkgGSAZKgIAIASSOAIAI44BIBNBAnRqIAM4AgAgE0EBaiETDAELCyAFQQFqIQUMAQsLC5cDAgR9G38QUyECIAAhBgNAIAYgAUkEQEEAIAYgAiAGEEUjarIQQEEAIQcgBiEIIAchCSAJIQpBGCELI5kBIApBBXRqIAtqKAIAI25BAWtBAnRqKAIAIAgjbkEBaxANEAVsaiEMQQAhDSAGIQ4gDSEPIA8hEEEcIREjmQEgEEEFdGogEWooAgAjbkECdGooAgAgDiNuQQFrEA0QBWxqIRIgBiETI4YBIBNBAnRqKAIAIRQDQCAUI50BRwRAIBRBAnQhFSAVIRYjeiAWaigCACEXIBchGCN2IBhqLQAAIRkQUgR9IAwhGiAZIRsgGiAbQQJ0aioCACAVIBcQRpMFQwAAAAALIQMgEiEdIBkhHiAXIRwgAyEEI1dBAEYEfUMAAIA/BSNXIBwjWGtBAnRqKgIAC0MAAIC/QwAAgD8gBJaXQwAAAEAgBJQjUhsgApOUI2qylSEFIB0gHkECdGohHyAfIB8qAgAgBZI4AgAjjgEgFWogAzgCACAUISAjhwEgIEECdGooAgAhFAwBCwsgBkEBaiEGDAELCwtlACNIIz5GBEAgAgRAIAAgARBEBSAAIAEQRwsPCyNII0NGBEAgAgRAIAAgARBOBSAAIAEQTwsPCyNII0JGBEAgAgRAIAAgARBQBSAAIAEQUQsPCyACBEAgACABEFQFIAAgARBVCwuOBAIHfxh7IAQhBUEAIQYDQCAGIAJIBEAgACAGIAFsaiEHIAcgA0ECdGohCANAIAcgCEkEQEEAIQkDQCAJQQhJBEAgByAJIAFsaiEKIAUgCUECdGohCyAK/QAEACEMIAogAWr9AAQAIQ0gCkECIAFsav0ABAAhDiAKQQMgAWxq/QAEACEPIAwhECANIREgDiESIA8hEyAQIBH9DQABAgMQERITBAUGBxQVFhchFCALIBQgEiAT/Q0AAQIDEBESEwQFBgcUFRYX/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAMIRUgDSEWIA4hFyAPIRggFSAW/Q0AAQIDEBESEwQFBgcUFRYXIRkgCyAZIBcgGP0NAAECAxAREhMEBQYHFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBCAgDCEaIA0hGyAOIRwgDyEdIBogG/0NCAkKCxgZGhsMDQ4PHB0eHyEeIAsgHiAcIB39DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhf9CwRAIAwhHyANISAgDiEhIA8hIiAfICD9DQgJCgsYGRobDA0ODxwdHh8hIyALICMgISAi/Q0ICQoLGBkaGwwNDg8cHR4f/Q0ICQoLDA0ODxgZGhscHR4f/QsEYCAJQQRqIQkMAQsLIAdBEGohByAFQYABaiEFDAELCyAGI6QBaiEGDAELCwueCAI+exB/IAD9AAQAIQYgAP0ABCAhByAA/QAEQCEIIAD9AARgIQkgAP0ABIABIQogAP0ABKABIQsgASFEIAYhDCAHIQ0gCCEOIAkhDyAMIA39DQABAgMQERITBAUGBxQVFhchECAQIA4gD/0NAAECAxAREhMEBQYHFBUWF/0NAAECAwQFBgcQERITFBUWFyERIAMhRSAFIRIgRCARIEX9AAQAIBL9RP1O/QsEACABQRBqIUYgCiETIAshFCAKIRUgCyEWIBMgFP0NAAECAxAREhMEBQYHFBUWFyEXIBcgFSAW/Q0AAQIDEBESEwQFBgcUFRYX/Q0AAQIDBAUGBxAREhMUFRYXIRggA0EQaiFHIAUhGSBGIBggR/1dAwAgGf1E/U79WwMAACABIAJqIQEgAyAEaiEDIAEhSCAGIRogByEbIAghHCAJIR0gGiAb/Q0AAQIDEBESEwQFBgcUFRYXIR4gHiAcIB39DQABAgMQERITBAUGBxQVFhf9DQgJCgsMDQ4PGBkaGxwdHh8hHyADIUkgBSEgIEggHyBJ/QAEACAg/UT9Tv0LBAAgAUEQaiFKIAohISALISIgCiEjIAshJCAhICL9DQABAgMQERITBAUGBxQVFhchJSAlICMgJP0NAAECAxAREhMEBQYHFBUWF/0NCAkKCwwNDg8YGRobHB0eHyEmIANBEGohSyAFIScgSiAmIEv9XQMAICf9RP1O/VsDAAAgASACaiEBIAMgBGohAyABIUwgBiEoIAchKSAIISogCSErICggKf0NCAkKCxgZGhsMDQ4PHB0eHyEsICwgKiAr/Q0ICQoLGBkaGwwNDg8cHR4f/Q0AAQIDBAUGBxAREhMUFRYXIS0gAyFNIAUhLiBMIC0gTf0ABAAgLv1E/U79CwQAIAFBEGohTiAKIS8gCyEwIAohMSALITIgLyAw/Q0ICQoLGBkaGwwNDg8cHR4fITMgMyAxIDL9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhchNCADQRBqIU8gBSE1IE4gNCBP/V0DACA1/UT9Tv1bAwAAIAEgAmohASADIARqIQMgASFQIAYhNiAHITcgCCE4IAkhOSA2IDf9DQgJCgsYGRobDA0ODxwdHh8hOiA6IDggOf0NCAkKCxgZGhsMDQ4PHB0eH/0NCAkKCwwNDg8YGRobHB0eHyE7IAMhUSAFITwgUCA7IFH9AAQAIDz9RP1O/QsEACABQRBqIVIgCiE9IAshPiAKIT8gCyFAID0gPv0NCAkKCxgZGhsMDQ4PHB0eHyFBIEEgPyBA/Q0ICQoLGBkaGwwNDg8cHR4f/Q0ICQoLDA0ODxgZGhscHR4fIUIgA0EQaiFTIAUhQyBSIEIgU/1dAwAgQ/1E/U79WwMAAAv5HgIUf7ACeyACIQogCkEFdCOjAWohCyOcASEMQwAAAABDAACAf4wgCRv9EyEeIANBBXQhDSAAIAFBA3YgDWxqIQ5BACEPA0AgDyACSARAIA8iECACQQZrIhEgECARSBshEiAHIBJBAnRqIRMgBSASQQJ0aiEUIAAhFQNAIBUgDkkEQCAVIA1qIRYgBCASQQV0aiEXIBdBIGohGCAXQcAAaiEZIBdB4ABqIRogF0GAAWohGyAXQaABaiEcQwAAAAD9EyEfQwAAAAD9EyEgQwAAAAD9EyEhQwAAAAD9EyEiQwAAAAD9EyEjQwAAAAD9EyEkQwAAAAD9EyElQwAAAAD9EyEmQwAAAAD9EyEnQwAAAAD9EyEoQwAAAAD9EyEpQwAAAAD9EyEqA0AgFSAWSQRAIBX9AAQAISsgFf0ABBAhLCAX/QkCACEtIC0hLiArIS8gHyEwIC4gL/3mASAw/eQBIR8gLSExICwhMiAgITMgMSAy/eYBIDP95AEhICAY/QkCACEtIC0hNCArITUgISE2IDQgNf3mASA2/eQBISEgLSE3ICwhOCAiITkgNyA4/eYBIDn95AEhIiAZ/QkCACEtIC0hOiArITsgIyE8IDogO/3mASA8/eQBISMgLSE9ICwhPiAkIT8gPSA+/eYBID/95AEhJCAa/QkCACEtIC0hQCArIUEgJSFCIEAgQf3mASBC/eQBISUgLSFDICwhRCAmIUUgQyBE/eYBIEX95AEhJiAb/QkCACEtIC0hRiArIUcgJyFIIEYgR/3mASBI/eQBIScgLSFJICwhSiAoIUsgSSBK/eYBIEv95AEhKCAc/QkCACEtIC0hTCArIU0gKSFOIEwgTf3mASBO/eQBISkgLSFPICwhUCAqIVEgTyBQ/eYBIFH95AEhKiAV/QAEICErIBX9AAQwISwgF/0JAgQhLSAtIVIgKyFTIB8hVCBSIFP95gEgVP3kASEfIC0hVSAsIVYgICFXIFUgVv3mASBX/eQBISAgGP0JAgQhLSAtIVggKyFZICEhWiBYIFn95gEgWv3kASEhIC0hWyAsIVwgIiFdIFsgXP3mASBd/eQBISIgGf0JAgQhLSAtIV4gKyFfICMhYCBeIF/95gEgYP3kASEjIC0hYSAsIWIgJCFjIGEgYv3mASBj/eQBISQgGv0JAgQhLSAtIWQgKyFlICUhZiBkIGX95gEgZv3kASElIC0hZyAsIWggJiFpIGcgaP3mASBp/eQBISYgG/0JAgQhLSAtIWogKyFrICchbCBqIGv95gEgbP3kASEnIC0hbSAsIW4gKCFvIG0gbv3mASBv/eQBISggHP0JAgQhLSAtIXAgKyFxICkhciBwIHH95gEgcv3kASEpIC0hcyAsIXQgKiF1IHMgdP3mASB1/eQBISogFf0ABEAhKyAV/QAEUCEsIBf9CQIIIS0gLSF2ICshdyAfIXggdiB3/eYBIHj95AEhHyAtIXkgLCF6ICAheyB5IHr95gEge/3kASEgIBj9CQIIIS0gLSF8ICshfSAhIX4gfCB9/eYBIH795AEhISAtIX8gLCGAASAiIYEBIH8ggAH95gEggQH95AEhIiAZ/QkCCCEtIC0hggEgKyGDASAjIYQBIIIBIIMB/eYBIIQB/eQBISMgLSGFASAsIYYBICQhhwEghQEghgH95gEghwH95AEhJCAa/QkCCCEtIC0hiAEgKyGJASAlIYoBIIgBIIkB/eYBIIoB/eQBISUgLSGLASAsIYwBICYhjQEgiwEgjAH95gEgjQH95AEhJiAb/QkCCCEtIC0hjgEgKyGPASAnIZABII4BII8B/eYBIJAB/eQBIScgLSGRASAsIZIBICghkwEgkQEgkgH95gEgkwH95AEhKCAc/QkCCCEtIC0hlAEgKyGVASApIZYBIJQBIJUB/eYBIJYB/eQBISkgLSGXASAsIZgBICohmQEglwEgmAH95gEgmQH95AEhKiAV/QAEYCErIBX9AARwISwgF/0JAgwhLSAtIZoBICshmwEgHyGcASCaASCbAf3mASCcAf3kASEfIC0hnQEgLCGeASAgIZ8BIJ0BIJ4B/eYBIJ8B/eQBISAgGP0JAgwhLSAtIaABICshoQEgISGiASCgASChAf3mASCiAf3kASEhIC0howEgLCGkASAiIaUBIKMBIKQB/eYBIKUB/eQBISIgGf0JAgwhLSAtIaYBICshpwEgIyGoASCmASCnAf3mASCoAf3kASEjIC0hqQEgLCGqASAkIasBIKkBIKoB/eYBIKsB/eQBISQgGv0JAgwhLSAtIawBICshrQEgJSGuASCsASCtAf3mASCuAf3kASElIC0hrwEgLCGwASAmIbEBIK8BILAB/eYBILEB/eQBISYgG/0JAgwhLSAtIbIBICshswEgJyG0ASCyASCzAf3mASC0Af3kASEnIC0htQEgLCG2ASAoIbcBILUBILYB/eYBILcB/eQBISggHP0JAgwhLSAtIbgBICshuQEgKSG6ASC4ASC5Af3mASC6Af3kASEpIC0huwEgLCG8ASAqIb0BILsBILwB/eYBIL0B/eQBISogFf0ABIABISsgFf0ABJABISwgF/0JAhAhLSAtIb4BICshvwEgHyHAASC+ASC/Af3mASDAAf3kASEfIC0hwQEgLCHCASAgIcMBIMEBIMIB/eYBIMMB/eQBISAgGP0JAhAhLSAtIcQBICshxQEgISHGASDEASDFAf3mASDGAf3kASEhIC0hxwEgLCHIASAiIckBIMcBIMgB/eYBIMkB/eQBISIgGf0JAhAhLSAtIcoBICshywEgIyHMASDKASDLAf3mASDMAf3kASEjIC0hzQEgLCHOASAkIc8BIM0BIM4B/eYBIM8B/eQBISQgGv0JAhAhLSAtIdABICsh0QEgJSHSASDQASDRAf3mASDSAf3kASElIC0h0wEgLCHUASAmIdUBINMBINQB/eYBINUB/eQBISYgG/0JAhAhLSAtIdYBICsh1wEgJyHYASDWASDXAf3mASDYAf3kASEnIC0h2QEgLCHaASAoIdsBINkBINoB/eYBINsB/eQBISggHP0JAhAhLSAtIdwBICsh3QEgKSHeASDcASDdAf3mASDeAf3kASEpIC0h3wEgLCHgASAqIeEBIN8BIOAB/eYBIOEB/eQBISogFf0ABKABISsgFf0ABLABISwgF/0JAhQhLSAtIeIBICsh4wEgHyHkASDiASDjAf3mASDkAf3kASEfIC0h5QEgLCHmASAgIecBIOUBIOYB/eYBIOcB/eQBISAgGP0JAhQhLSAtIegBICsh6QEgISHqASDoASDpAf3mASDqAf3kASEhIC0h6wEgLCHsASAiIe0BIOsBIOwB/eYBIO0B/eQBISIgGf0JAhQhLSAtIe4BICsh7wEgIyHwASDuASDvAf3mASDwAf3kASEjIC0h8QEgLCHyASAkIfMBIPEBIPIB/eYBIPMB/eQBISQgGv0JAhQhLSAtIfQBICsh9QEgJSH2ASD0ASD1Af3mASD2Af3kASElIC0h9wEgLCH4ASAmIfkBIPcBIPgB/eYBIPkB/eQBISYgG/0JAhQhLSAtIfoBICsh+wEgJyH8ASD6ASD7Af3mASD8Af3kASEnIC0h/QEgLCH+ASAoIf8BIP0BIP4B/eYBIP8B/eQBISggHP0JAhQhLSAtIYACICshgQIgKSGCAiCAAiCBAv3mASCCAv3kASEpIC0hgwIgLCGEAiAqIYUCIIMCIIQC/eYBIIUC/eQBISogFf0ABMABISsgFf0ABNABISwgF/0JAhghLSAtIYYCICshhwIgHyGIAiCGAiCHAv3mASCIAv3kASEfIC0hiQIgLCGKAiAgIYsCIIkCIIoC/eYBIIsC/eQBISAgGP0JAhghLSAtIYwCICshjQIgISGOAiCMAiCNAv3mASCOAv3kASEhIC0hjwIgLCGQAiAiIZECII8CIJAC/eYBIJEC/eQBISIgGf0JAhghLSAtIZICICshkwIgIyGUAiCSAiCTAv3mASCUAv3kASEjIC0hlQIgLCGWAiAkIZcCIJUCIJYC/eYBIJcC/eQBISQgGv0JAhghLSAtIZgCICshmQIgJSGaAiCYAiCZAv3mASCaAv3kASElIC0hmwIgLCGcAiAmIZ0CIJsCIJwC/eYBIJ0C/eQBISYgG/0JAhghLSAtIZ4CICshnwIgJyGgAiCeAiCfAv3mASCgAv3kASEnIC0hoQIgLCGiAiAoIaMCIKECIKIC/eYBIKMC/eQBISggHP0JAhghLSAtIaQCICshpQIgKSGmAiCkAiClAv3mASCmAv3kASEpIC0hpwIgLCGoAiAqIakCIKcCIKgC/eYBIKkC/eQBISogFf0ABOABISsgFf0ABPABISwgF/0JAhwhLSAtIaoCICshqwIgHyGsAiCqAiCrAv3mASCsAv3kASEfIC0hrQIgLCGuAiAgIa8CIK0CIK4C/eYBIK8C/eQBISAgGP0JAhwhLSAtIbACICshsQIgISGyAiCwAiCxAv3mASCyAv3kASEhIC0hswIgLCG0AiAiIbUCILMCILQC/eYBILUC/eQBISIgGf0JAhwhLSAtIbYCICshtwIgIyG4AiC2AiC3Av3mASC4Av3kASEjIC0huQIgLCG6AiAkIbsCILkCILoC/eYBILsC/eQBISQgGv0JAhwhLSAtIbwCICshvQIgJSG+AiC8AiC9Av3mASC+Av3kASElIC0hvwIgLCHAAiAmIcECIL8CIMAC/eYBIMEC/eQBISYgG/0JAhwhLSAtIcICICshwwIgJyHEAiDCAiDDAv3mASDEAv3kASEnIC0hxQIgLCHGAiAoIccCIMUCIMYC/eYBIMcC/eQBISggHP0JAhwhLSAtIcgCICshyQIgKSHKAiDIAiDJAv3mASDKAv3kASEpIC0hywIgLCHMAiAqIc0CIMsCIMwC/eYBIM0C/eQBISogFyALaiEXIBggC2ohGCAZIAtqIRkgGiALaiEaIBsgC2ohGyAcIAtqIRwgFUGAAmohFQwBCwsgDCAf/QsEACAMICD9CwQQIAwgIf0LBCAgDCAi/QsEMCAMICP9CwRAIAwgJP0LBFAgDCAl/QsEYCAMICb9CwRwIAwgJ/0LBIABIAwgKP0LBJABIAwgKf0LBKABIAwgKv0LBLABQQAhHQNAIB1BIEkEQCAMIB1qIBMgCCAUIAYgHhBYIBNBBCAIbGohEyAUQQQgBmxqIRQgHUEQaiEdDAELCwwBCwsgD0EGaiEPDAELCwvMAQEKfyAAI29BAnRqIQMgAiABayOkAWpBAWsjpAFtI6QBbCEEIAEhBSOaASAFI5sBbEECdGohBkEAQQEja0EAShshByNuQQFrIQgDQCAIIAdOBEAgCBAtIQkgCBANIQogCRAFIQsgCEEASgR/IAhBAWsQLAUjiAELIQwgCEEBahAEIAUgChAFbGogChAFIAQgCiAGEFcgBiAEIAkgCiADIAgQLmogDCAFIAtsaiALIAgQBCAFIAtsaiALIAhBAEoQWSAIQQFrIQgMAQsLC8IBAwF8BX8Fe0QAAAAAAAAAACECIAAgAUECdGohAyAAIQQDQCAEIANJBEAgAyIFIAQjngFBAnRqIgYgBSAGSRshB0MAAAAA/RMhCEMAAAAA/RMhCQNAIAQgB0kEQCAE/QAEACEKIAT9AAQQIQsgCCAKIAr95gH95AEhCCAJIAsgC/3mAf3kASEJIARBIGohBAwBCwsgCCAJ/eQBIQwgAiAM/R8AuyAM/R8Bu6AgDP0fArugIAz9HwO7oKAhAgwBCwsgAgtHAgF/AXwja0EARgRADwsgACECA0AgAiABSQRAQQAQBCACI2wQBWxqI2wQWyEDI5UBIAJBA3RqIAM5AwAgAkEBaiECDAELCwusAQEKfyOgASOkAWpBAWsjpAFtIQIgAhAoIQMDQCADIAJIBEAgAyOkAWwhBCNkI6QBbCIFI6ABIgYgBSAGSBshByAEIAcgARBWQQIhCCO/AQRAIAgQAAtBACEJA0AgCSNJSARAIAkQAiAAIAkjc2xqIAQgBxBaQQQhCiO/AQRAIAoQAAsgBCAHEFxBBSELI78BBEAgCxAACyAJQQFqIQkMAQsLIAIQKCEDDAELCwsfAEEBI1NBAEcjV0EARhsEf0EBBSAAEEVDAAAAAF4LC4IDAxR/AXwBfUQAAAAAAAAAACSmAUQAAAAAAAAAACSnAUQAAAAAAAAAACSoAUMAAIB/jCSpAUEAIQEDQCABI6ABSQRAIABBAEYEfSABEEUFIAAgAUECdGoqAgALuyEVQQAhAiABIQMgAiEEIAQhBUEYIQYjmQEgBUEFdGogBmooAgAjbkEBa0ECdGooAgAgAyNuQQFrEA0QBWxqIQdBASEIIAEhCSAIIQogCiELQRghDCOZASALQQV0aiAMaigCACNuQQFrQQJ0aigCACAJI25BAWsQDRAFbGohDSAHIQ4gBxAyIQ8gDiAPQQJ0aioCACEWI6YBI4wBIAFBA3RqKwMAoCSmASOnASAVIA0QNGm4oqAkpwFBACEQA0AgECNtSARAIA0hESAQIRIgDSETIBAhFCOoASAVIBEgEkECdGoqAgC7oiATIBRBAnRqKgIAu6KgJKgBIBBBAWohEAwBCwsgARBeBH8gFiOpAV4FQQALBEAgFiSpAQsgAUEBaiEBDAELCwsJACN9IAA5AwAL+QECCn8KfCNBIQYjRyAGaioCALsjqAGiI223oyEQQQAhByAAIAGgIBCgIAWjIREjfCAHQQN0aiAROQMAQQEhCCAAIAWjIRIjfCAIQQN0aiASOQMAQQIhCSABIAWjIRMjfCAJQQN0aiATOQMAQQMhCiACIAWjIRQjfCAKQQN0aiAUOQMAQQQhCyOpAbshFSN8IAtBA3RqIBU5AwBBBSEMIAMgBaMhFiN8IAxBA3RqIBY5AwBBBiENI6YBIAWjIRcjfCANQQN0aiAXOQMAQQchDiOnASAFoyEYI3wgDkEDdGogGDkDAEEJIQ8gBCEZI3wgD0EDdGogGTkDAAvTAwMHfBJ/AX0jAxBfRAAAAAAAAPA/EGBEAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0QAAAAAAAAAACEEQQAhBwNAIAcjoAFJBEAjiwEgB0EDdGorAwAhBSMEIAdBAnRqKAIEIQgjBCAHQQJ0aigCACEJA0AgCSAISQRAIwUgCWotAAAhCiMGIAlBAnRqKgIAuyEGI44BIAlBAnRqKgIAIRkgASAGI5EBIAlBA3RqKwMAoqAhASAAIAYgGbuiIBm7oqAhAEEBIQsgByEMIAshDSANIQ5BGCEPI5kBIA5BBXRqIA9qKAIAI25BAWtBAnRqKAIAIAwjbkEBaxANEAVsaiEQIAohESACIAYgBSAQIBFBAnRqKgIAu6GioCECQQAhEiAHIRMgEiEUIBQhFUEYIRYjmQEgFUEFdGogFmooAgAjbkEBa0ECdGooAgAgEyNuQQFrEA0QBWxqIRcgCiEYIAMgBiAXIBhBAnRqKgIAu6KgIQMgBCAGRAAAAAAAAAAAIAojjQEgB0ECdGooAgBGG6AhBCAJQQFqIQkMAQsLIAdBAWohBwwBCwsgACABoCACIAMgBCABRAAAAAAAAPA/EGELQgIBfAF/I1dBAEYEQCNqtw8LRAAAAAAAAAAAIQBBACEBA0AgASOgAUkEQCAAIAEQRbugIQAgAUEBaiEBDAELCyAAC+ADAwd8Fn8CfUEAEF9EAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0EAIQcDQCAHI2pIBEAgB0ECdCEII34gCGooAgAhCSAIIQojeiAKaigCACELIAshDCN2IAxqLQAAIQ0gCyEOI1dBAEYEfUMAAIA/BSNXIA4jWGtBAnRqKgIAC7shBCAAIAQCfCOOASAIaioCACEdIB27IB27oiEFIAUjUkUNABogHYshHiAFRAAAAAAAAABAoyAeQwAAAD+TuyAeQwAAgD9fGwuioCEAIAEgBCOLASAJQQN0aisDAEEBIQ8gCSEQIA8hESARIRJBGCETI5kBIBJBBXRqIBNqKAIAI25BAWtBAnRqKAIAIBAjbkEBaxANEAVsaiEUIA0hFSAUIBVBAnRqKgIAu6GioCEBQQAhFiAJIRcgFiEYIBghGUEYIRojmQEgGUEFdGogGmooAgAjbkEBa0ECdGooAgAgFyNuQQFrEA0QBWxqIRsgDSEcIAIgBCAbIBxBAnRqKgIAu6KgIQIgAyAERAAAAAAAAAAAIA0jjQEgCUECdGooAgBGG6AhAyAHQQFqIQcMAQsLEGMhBiAGEGAgACABIAIgA0QAAAAAAAAAACAGEGELVgBEAAAAAAAAAAAkqgFEAAAAAAAAAAAkqwFEAAAAAAAAAAAkrAFEAAAAAAAAAAAkrQFEAAAAAAAAAAAkrgFEAAAAAAAAAAAkrwFEAAAAAAAAAAAksAEL5wMDBX0DfA9/I5ABIANqKgIAIQQjqgEgAgJ8I44BIANqKgIAIQUgBbsgBbuiIQkgCSNSRQ0AGiAFiyEGIAlEAAAAAAAAAECjIAZDAAAAP5O7IAZDAACAP18bC6KgJKoBI0lBBEYEQCOqASACAnwjjwEgA2oqAgAhByAHuyAHu6IhCiAKI1JFDQAaIAeLIQggCkQAAAAAAAAAQKMgCEMAAAA/k7sgCEMAAIA/XxsLoqAkqgELI6sBIAIgBBBKu6IgBLuiIAS7oqAkqwEjiwEgAEEDdGorAwAjSUEBayEMIAAhDSAMIQ4gDiEPQRghECOZASAPQQV0aiAQaigCACNuQQFrQQJ0aigCACANI25BAWsQDRAFbGohESABIRIgESASQQJ0aioCALuhIQsjrAEgAiAEEEy7oiALoqAkrAEjrQEgAiAEu6KgJK0BI0YhEyOuASACRAAAAAAAAAAAIAQQSyNHIBNqKgIAXhugJK4BI68BQQEhFCAAIRUgFCEWIBYhF0EYIRgjmQEgF0EFdGogGGooAgAjbkEBa0ECdGooAgAgFSNuQQFrEA0QBWxqIRkgASEaIAIgGSAaQQJ0aioCALuioCSvASOwASACRAAAAAAAAAAAIAEjjQEgAEECdGooAgBGG6AksAEL3gMDDXwCfRR/RAAAAAAAAAAAIQNDAACAf4whEEEAIRIDQCASI6ABSQRAIABBAEYEfSASEEUFIAAgEkECdGoqAgALuyEEIAMgBCOMASASQQN0aisDAKKgIQNBASETIBIhFCATIRUgFSEWQRghFyOZASAWQQV0aiAXaigCACNuQQFrQQJ0aigCACAUI25BAWsQDRAFbGohGCAYIRkgGBAyIRogGSAaQQJ0aioCACERIBEgEF5BACASEF4bBEAgESEQCyASQQFqIRIMAQsLQQAhGyOqASOrAaAjrAGgIAKjIQUjfCAbQQN0aiAFOQMAQQEhHCOqASACoyEGI3wgHEEDdGogBjkDAEECIR0jqwEgAqMhByN8IB1BA3RqIAc5AwBBAyEeI6wBIAKjIQgjfCAeQQN0aiAIOQMAQQQhHyOtASACoyEJI3wgH0EDdGogCTkDAEEFISAjrgEgAqMhCiN8ICBBA3RqIAo5AwBBBiEhI68BIAKjIQsjfCAhQQN0aiALOQMAQQchIiAQuyEMI3wgIkEDdGogDDkDAEEIISMjsAEgAqMhDSN8ICNBA3RqIA05AwBBCSEkIAMgAqMhDiN8ICRBA3RqIA45AwBBCyElIAEhDyN8ICVBA3RqIA85AwALvQECA3wDfxBlRAAAAAAAAPA/EGBEAAAAAAAAAAAhAEEAIQMDQCADI6ABSQRAIwQgA0ECdGooAgQhBCMEIANBAnRqKAIAIQUDQCAFIARJBEAjBiAFQQJ0aioCALshASADIwUgBWotAAAgASAFQQJ0EGYgACABI5EBIAVBA3RqKwMAoqAhACAFQQFqIQUMAQsLIANBAWohAwwBCwsgACNJQQJrt6IhAiOqASACoCSqASMDIAJEAAAAAAAA8D8QZwuFAQIGfwF8EGVBACEAA0AgACNqSARAIABBAnQhASABIQIjeiACaigCACEDIAMhBCADIQUjfiABaigCACN2IARqLQAAI1dBAEYEfUMAAIA/BSNXIAUjWGtBAnRqKgIAC7sgARBmIABBAWohAAwBCwsQYyEGIAYQYEEARAAAAAAAAAAAIAYQZwuRAQICfQl/QwAAgH+MIQBBACECA0AgAiOgAUkEQEEAIQMgAiEEIAMhBSAFIQZBGCEHI5kBIAZBBXRqIAdqKAIAI25BAWtBAnRqKAIAIAQjbkEBaxANEAVsaiEIIAghCSAIEDIhCiAJIApBAnRqKgIAIQEgASAAXkEAIAIQXhsEQCABIQALIAJBAWohAgwBCwsgAAuFAQIGfwZ8QQAhBCAAIQojfCAEQQN0aiAKOQMAQQEhBSAAIQsjfCAFQQN0aiALOQMAQQIhBiABIQwjfCAGQQN0aiAMOQMAQQMhByACIQ0jfCAHQQN0aiANOQMAQQQhCBBquyEOI3wgCEEDdGogDjkDAEEGIQkgAyEPI3wgCUEDdGogDzkDAAvHAgMFfAt/AX1EAAAAAAAA8D8QYEQAAAAAAAAAACEARAAAAAAAAAAAIQFEAAAAAAAAAAAhAkQAAAAAAAAAACEDQQAhBQNAIAUjoAFJBEBBACEGIAUhByAGIQggCCEJQRghCiOZASAJQQV0aiAKaigCACNuQQFrQQJ0aigCACAHI25BAWsQDRAFbGohCyMEIAVBAnRqKAIEIQwjBCAFQQJ0aigCACENA0AgDSAMSQRAIwYgDUECdGoqAgC7IQQjjgEgDUECdGoqAgAhECABIAQjkQEgDUEDdGorAwCioCEBIAAgBCAQu6IgELuioCEAIAIgBCOPASANQQJ0aioCALuioCECIAshDiMFIA1qLQAAIQ8gAyAEIA4gD0ECdGoqAgC7oqAhAyANQQFqIQ0MAQsLIAVBAWohBQwBCwsgACABoCACIAMgARBrC90CAwZ8DX8CfUQAAAAAAAAAACEARAAAAAAAAAAAIQFEAAAAAAAAAAAhAkEAIQYDQCAGI2pIBEAgBkECdCEHIAchCCN6IAhqKAIAIQkgCSEKI1dBAEYEfUMAAIA/BSNXIAojWGtBAnRqKgIAC7shAyAAIAMCfCOOASAHaioCACETIBO7IBO7oiEEIAQjUkUNABogE4shFCAERAAAAAAAAABAoyAUQwAAAD+TuyAUQwAAgD9fGwuioCEAIAEgAyOPASAHaioCALuioCEBQQAhCyN+IAdqKAIAIQwgCyENIA0hDkEYIQ8jmQEgDkEFdGogD2ooAgAjbkEBa0ECdGooAgAgDCNuQQFrEA0QBWxqIREgCSEQI3YgEGotAAAhEiACIAMgESASQQJ0aioCALuioCECIAZBAWohBgwBCwsQYyEFIAUQYCAAIAWjIAEgBaMgAiAFo0QAAAAAAAAAABBrC7gBAgh/AX1EAAAAAAAAAAAksQFDAACAf4wksgFBACEAA0AgACOgAUkEQEEAIQEgACECIAEhAyADIQRBGCEFI5kBIARBBXRqIAVqKAIAI25BAWtBAnRqKAIAIAIjbkEBaxANEAVsaiEGI40BIABBAnRqKAIAIQcgBiAHQQJ0aioCACEII7EBI4wBIABBA3RqKwMAoCSxASAAEF4EfyAII7IBXgVBAAsEQCAIJLIBCyAAQQFqIQAMAQsLC9QBAgp8CX8gASACoSEFQQAhDyAAEFO7IAWioCEGI3wgD0EDdGogBjkDAEEBIRAgACEHI3wgEEEDdGogBzkDAEECIREgBSEII3wgEUEDdGogCDkDAEEDIRIgASEJI3wgEkEDdGogCTkDAEEEIRMgAiEKI3wgE0EDdGogCjkDAEEFIRQjsgG7IQsjfCAUQQN0aiALOQMAQQYhFSADIQwjfCAVQQN0aiAMOQMAQQchFiOxASENI3wgFkEDdGogDTkDAEEJIRcgBCEOI3wgF0EDdGogDjkDAAuIAwMFfA1/An0QbkQAAAAAAADwPxBgRAAAAAAAAAAAIQBEAAAAAAAAAAAhAUQAAAAAAAAAACECRAAAAAAAAAAAIQNEAAAAAAAAAAAhBEEAIQUDQCAFI6ABSQRAQQAhBiAFIQcgBiEIIAghCUEYIQojmQEgCUEFdGogCmooAgAjbkEBa0ECdGooAgAgByNuQQFrEA0QBWxqIQsjjQEgBUECdGooAgAhDCMEIAVBAnRqKAIEIQ0jBCAFQQJ0aigCACEOA0AgDiANSQRAIwUgDmotAAAhDyMGIA5BAnRqKgIAIRIjjgEgDkECdGoqAgAhExBSBEAgASASuyORASAOQQN0aisDAKKgIQELIAAgErsgE7uiIBO7oqAhACALIRAgDyERIAMgErsgECARQQJ0aioCALuioCEDIA8gDEYEQCAEIBK7oCEECyAOQQFqIQ4MAQsLIAIjAyAFQQJ0aioCALsjiwEgBUEDdGorAwCioCECIAVBAWohBQwBCwsgACABoCACIAMgBCABEG8L5AQDEXwYfwJ9EG5EAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0EAIREDQCARI2pIBEAgEUECdCESI34gEmooAgAhEyASIRQjeiAUaigCACEVIBUhFiN2IBZqLQAAIRcgFSEYI1dBAEYEfUMAAIA/BSNXIBgjWGtBAnRqKgIAC7shBCAAIAQCfCOOASASaioCACEpICm7ICm7oiEFIAUjUkUNABogKYshKiAFRAAAAAAAAABAoyAqQwAAAD+TuyAqQwAAgD9fGwuioCEAIAEgBCOLASATQQN0aisDAKKgIQFBACEZIBMhGiAZIRsgGyEcQRghHSOZASAcQQV0aiAdaigCACNuQQFrQQJ0aigCACAaI25BAWsQDRAFbGohHiAXIR8gAiAEIB4gH0ECdGoqAgC7oqAhAiADIAREAAAAAAAAAAAgFyONASATQQJ0aigCAEYboCEDIBFBAWohEQwBCwsQYyEGIAYQYCABIAKhIQdBACEgIAAQU7sgB6KgIAajIQgjfCAgQQN0aiAIOQMAQQEhISAAIAajIQkjfCAhQQN0aiAJOQMAQQIhIiAHIAajIQojfCAiQQN0aiAKOQMAQQMhIyABIAajIQsjfCAjQQN0aiALOQMAQQQhJCACIAajIQwjfCAkQQN0aiAMOQMAQQUhJSOyAbshDSN8ICVBA3RqIA05AwBBBiEmIAMgBqMhDiN8ICZBA3RqIA45AwBBByEnI7EBIAajIQ8jfCAnQQN0aiAPOQMAQQkhKEQAAAAAAAAAACEQI3wgKEEDdGogEDkDAAtFACNIIz5GBEAgAARAEGIFEGQLDwsjSCNDRgRAIAAEQBBoBRBpCw8LI0gjQkYEQCAABEAQbAUQbQsPCyAABEAQcAUQcQsLaQEDf0EAIQADQCAAI2tJBEAjlgEgAEECdGojnQE2AgAgAEEBaiEADAELCyNrQQBGBEAPC0EAIQEDQCABI6ABSARAI4QBIAFBAnRqKAIAIQIjlgEgAkECdGogATYCACABQQFqIQEMAQsLCy8BAn9BACEAQQAhAQNAIAEjbkgEQCAAIAEQDSO9AW1qIQAgAUEBaiEBDAELCyAAC1oCAnsBf0MAAAAA/RMhBEMAAAAA/RMhBSAAIQYDQCAGIAJJBEAgBCAG/QAEAP3kASEEIAUgBv0ABBD95AEhBSAGIAFqIQYMAQsLIAMgBP0LBAAgAyAF/QsEEAvBIgIOf9YCeyAHIQlBACEKA0AgCiAGSARAIApBAnQhCyACIAtqIQwgDCAEQQdBf3NxIANsaiENIAwgBCADbGohDiAMIAMgDiAIIAtqEHVBACEPA0AgDyAFSARAIA8iECAFQQZrIhEgECARSBshEiAAIBJBAnRqIRNDAAAAAP0TIRdDAAAAAP0TIRhDAAAAAP0TIRlDAAAAAP0TIRpDAAAAAP0TIRtDAAAAAP0TIRxDAAAAAP0TIR1DAAAAAP0TIR5DAAAAAP0TIR9DAAAAAP0TISBDAAAAAP0TISFDAAAAAP0TISIgDCEUA0AgFCANSQRAIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhJiAjIScgFyEoICYgJ/3mASAo/eQBIRcgJSEpICQhKiAYISsgKSAq/eYBICv95AEhGCAT/QkCBCElICUhLCAjIS0gGSEuICwgLf3mASAu/eQBIRkgJSEvICQhMCAaITEgLyAw/eYBIDH95AEhGiAT/QkCCCElICUhMiAjITMgGyE0IDIgM/3mASA0/eQBIRsgJSE1ICQhNiAcITcgNSA2/eYBIDf95AEhHCAT/QkCDCElICUhOCAjITkgHSE6IDggOf3mASA6/eQBIR0gJSE7ICQhPCAeIT0gOyA8/eYBID395AEhHiAT/QkCECElICUhPiAjIT8gHyFAID4gP/3mASBA/eQBIR8gJSFBICQhQiAgIUMgQSBC/eYBIEP95AEhICAT/QkCFCElICUhRCAjIUUgISFGIEQgRf3mASBG/eQBISEgJSFHICQhSCAiIUkgRyBI/eYBIEn95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhSiAjIUsgFyFMIEogS/3mASBM/eQBIRcgJSFNICQhTiAYIU8gTSBO/eYBIE/95AEhGCAT/QkCBCElICUhUCAjIVEgGSFSIFAgUf3mASBS/eQBIRkgJSFTICQhVCAaIVUgUyBU/eYBIFX95AEhGiAT/QkCCCElICUhViAjIVcgGyFYIFYgV/3mASBY/eQBIRsgJSFZICQhWiAcIVsgWSBa/eYBIFv95AEhHCAT/QkCDCElICUhXCAjIV0gHSFeIFwgXf3mASBe/eQBIR0gJSFfICQhYCAeIWEgXyBg/eYBIGH95AEhHiAT/QkCECElICUhYiAjIWMgHyFkIGIgY/3mASBk/eQBIR8gJSFlICQhZiAgIWcgZSBm/eYBIGf95AEhICAT/QkCFCElICUhaCAjIWkgISFqIGggaf3mASBq/eQBISEgJSFrICQhbCAiIW0gayBs/eYBIG395AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhbiAjIW8gFyFwIG4gb/3mASBw/eQBIRcgJSFxICQhciAYIXMgcSBy/eYBIHP95AEhGCAT/QkCBCElICUhdCAjIXUgGSF2IHQgdf3mASB2/eQBIRkgJSF3ICQheCAaIXkgdyB4/eYBIHn95AEhGiAT/QkCCCElICUheiAjIXsgGyF8IHoge/3mASB8/eQBIRsgJSF9ICQhfiAcIX8gfSB+/eYBIH/95AEhHCAT/QkCDCElICUhgAEgIyGBASAdIYIBIIABIIEB/eYBIIIB/eQBIR0gJSGDASAkIYQBIB4hhQEggwEghAH95gEghQH95AEhHiAT/QkCECElICUhhgEgIyGHASAfIYgBIIYBIIcB/eYBIIgB/eQBIR8gJSGJASAkIYoBICAhiwEgiQEgigH95gEgiwH95AEhICAT/QkCFCElICUhjAEgIyGNASAhIY4BIIwBII0B/eYBII4B/eQBISEgJSGPASAkIZABICIhkQEgjwEgkAH95gEgkQH95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhkgEgIyGTASAXIZQBIJIBIJMB/eYBIJQB/eQBIRcgJSGVASAkIZYBIBghlwEglQEglgH95gEglwH95AEhGCAT/QkCBCElICUhmAEgIyGZASAZIZoBIJgBIJkB/eYBIJoB/eQBIRkgJSGbASAkIZwBIBohnQEgmwEgnAH95gEgnQH95AEhGiAT/QkCCCElICUhngEgIyGfASAbIaABIJ4BIJ8B/eYBIKAB/eQBIRsgJSGhASAkIaIBIBwhowEgoQEgogH95gEgowH95AEhHCAT/QkCDCElICUhpAEgIyGlASAdIaYBIKQBIKUB/eYBIKYB/eQBIR0gJSGnASAkIagBIB4hqQEgpwEgqAH95gEgqQH95AEhHiAT/QkCECElICUhqgEgIyGrASAfIawBIKoBIKsB/eYBIKwB/eQBIR8gJSGtASAkIa4BICAhrwEgrQEgrgH95gEgrwH95AEhICAT/QkCFCElICUhsAEgIyGxASAhIbIBILABILEB/eYBILIB/eQBISEgJSGzASAkIbQBICIhtQEgswEgtAH95gEgtQH95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhtgEgIyG3ASAXIbgBILYBILcB/eYBILgB/eQBIRcgJSG5ASAkIboBIBghuwEguQEgugH95gEguwH95AEhGCAT/QkCBCElICUhvAEgIyG9ASAZIb4BILwBIL0B/eYBIL4B/eQBIRkgJSG/ASAkIcABIBohwQEgvwEgwAH95gEgwQH95AEhGiAT/QkCCCElICUhwgEgIyHDASAbIcQBIMIBIMMB/eYBIMQB/eQBIRsgJSHFASAkIcYBIBwhxwEgxQEgxgH95gEgxwH95AEhHCAT/QkCDCElICUhyAEgIyHJASAdIcoBIMgBIMkB/eYBIMoB/eQBIR0gJSHLASAkIcwBIB4hzQEgywEgzAH95gEgzQH95AEhHiAT/QkCECElICUhzgEgIyHPASAfIdABIM4BIM8B/eYBINAB/eQBIR8gJSHRASAkIdIBICAh0wEg0QEg0gH95gEg0wH95AEhICAT/QkCFCElICUh1AEgIyHVASAhIdYBINQBINUB/eYBINYB/eQBISEgJSHXASAkIdgBICIh2QEg1wEg2AH95gEg2QH95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUh2gEgIyHbASAXIdwBINoBINsB/eYBINwB/eQBIRcgJSHdASAkId4BIBgh3wEg3QEg3gH95gEg3wH95AEhGCAT/QkCBCElICUh4AEgIyHhASAZIeIBIOABIOEB/eYBIOIB/eQBIRkgJSHjASAkIeQBIBoh5QEg4wEg5AH95gEg5QH95AEhGiAT/QkCCCElICUh5gEgIyHnASAbIegBIOYBIOcB/eYBIOgB/eQBIRsgJSHpASAkIeoBIBwh6wEg6QEg6gH95gEg6wH95AEhHCAT/QkCDCElICUh7AEgIyHtASAdIe4BIOwBIO0B/eYBIO4B/eQBIR0gJSHvASAkIfABIB4h8QEg7wEg8AH95gEg8QH95AEhHiAT/QkCECElICUh8gEgIyHzASAfIfQBIPIBIPMB/eYBIPQB/eQBIR8gJSH1ASAkIfYBICAh9wEg9QEg9gH95gEg9wH95AEhICAT/QkCFCElICUh+AEgIyH5ASAhIfoBIPgBIPkB/eYBIPoB/eQBISEgJSH7ASAkIfwBICIh/QEg+wEg/AH95gEg/QH95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUh/gEgIyH/ASAXIYACIP4BIP8B/eYBIIAC/eQBIRcgJSGBAiAkIYICIBghgwIggQIgggL95gEggwL95AEhGCAT/QkCBCElICUhhAIgIyGFAiAZIYYCIIQCIIUC/eYBIIYC/eQBIRkgJSGHAiAkIYgCIBohiQIghwIgiAL95gEgiQL95AEhGiAT/QkCCCElICUhigIgIyGLAiAbIYwCIIoCIIsC/eYBIIwC/eQBIRsgJSGNAiAkIY4CIBwhjwIgjQIgjgL95gEgjwL95AEhHCAT/QkCDCElICUhkAIgIyGRAiAdIZICIJACIJEC/eYBIJIC/eQBIR0gJSGTAiAkIZQCIB4hlQIgkwIglAL95gEglQL95AEhHiAT/QkCECElICUhlgIgIyGXAiAfIZgCIJYCIJcC/eYBIJgC/eQBIR8gJSGZAiAkIZoCICAhmwIgmQIgmgL95gEgmwL95AEhICAT/QkCFCElICUhnAIgIyGdAiAhIZ4CIJwCIJ0C/eYBIJ4C/eQBISEgJSGfAiAkIaACICIhoQIgnwIgoAL95gEgoQL95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhogIgIyGjAiAXIaQCIKICIKMC/eYBIKQC/eQBIRcgJSGlAiAkIaYCIBghpwIgpQIgpgL95gEgpwL95AEhGCAT/QkCBCElICUhqAIgIyGpAiAZIaoCIKgCIKkC/eYBIKoC/eQBIRkgJSGrAiAkIawCIBohrQIgqwIgrAL95gEgrQL95AEhGiAT/QkCCCElICUhrgIgIyGvAiAbIbACIK4CIK8C/eYBILAC/eQBIRsgJSGxAiAkIbICIBwhswIgsQIgsgL95gEgswL95AEhHCAT/QkCDCElICUhtAIgIyG1AiAdIbYCILQCILUC/eYBILYC/eQBIR0gJSG3AiAkIbgCIB4huQIgtwIguAL95gEguQL95AEhHiAT/QkCECElICUhugIgIyG7AiAfIbwCILoCILsC/eYBILwC/eQBIR8gJSG9AiAkIb4CICAhvwIgvQIgvgL95gEgvwL95AEhICAT/QkCFCElICUhwAIgIyHBAiAhIcICIMACIMEC/eYBIMIC/eQBISEgJSHDAiAkIcQCICIhxQIgwwIgxAL95gEgxQL95AEhIiATIAFqIRMgFCADaiEUDAELCwNAIBQgDkkEQCAU/QAEACHGAiAU/QAEECHHAiAT/QkCACHIAiDIAiHJAiDGAiHKAiAXIcsCIMkCIMoC/eYBIMsC/eQBIRcgyAIhzAIgxwIhzQIgGCHOAiDMAiDNAv3mASDOAv3kASEYIBP9CQIEIcgCIMgCIc8CIMYCIdACIBkh0QIgzwIg0AL95gEg0QL95AEhGSDIAiHSAiDHAiHTAiAaIdQCINICINMC/eYBINQC/eQBIRogE/0JAgghyAIgyAIh1QIgxgIh1gIgGyHXAiDVAiDWAv3mASDXAv3kASEbIMgCIdgCIMcCIdkCIBwh2gIg2AIg2QL95gEg2gL95AEhHCAT/QkCDCHIAiDIAiHbAiDGAiHcAiAdId0CINsCINwC/eYBIN0C/eQBIR0gyAIh3gIgxwIh3wIgHiHgAiDeAiDfAv3mASDgAv3kASEeIBP9CQIQIcgCIMgCIeECIMYCIeICIB8h4wIg4QIg4gL95gEg4wL95AEhHyDIAiHkAiDHAiHlAiAgIeYCIOQCIOUC/eYBIOYC/eQBISAgE/0JAhQhyAIgyAIh5wIgxgIh6AIgISHpAiDnAiDoAv3mASDpAv3kASEhIMgCIeoCIMcCIesCICIh7AIg6gIg6wL95gEg7AL95AEhIiATIAFqIRMgFCADaiEUDAELCyAJIBJBBXRqIRUgFSAX/QsEACAVIBj9CwQQIBUgGf0LBCAgFSAa/QsEMCAVIBv9CwRAIBUgHP0LBFAgFSAd/QsEYCAVIB79CwRwIBUgH/0LBIABIBUgIP0LBJABIBUgIf0LBKABIBUgIv0LBLABIA9BBmohDwwBCwsgBSEWIAkgFkEFdCOjAWpqIQkgCkEIaiEKDAELCwvPAQEMf0EAIQJBACEDA0AgAyNuSARAIAMQLSEEIAMQDSEFIAAgAmsiBkEAIgcgBiAHShshCCABIAJrIgkgBSO9AW0iCiAJIApIGyELIAIgBSO9AW1qIQICQCAIIAtODQAgCCO9AWxBAnQhDCAEIQ0gA0EASgR/IANBAWsQLAUjiAELIAQQBSADQQFqEAQgDGogBRAFI6ABIAQgCyAIayO9AWwjkwEgAxAuaiAIIA1BBXQjowFqbGojkwEgAxAvaiAMahB2CyADQQFqIQMMAQsLC4IBAQp/EHQhACNJIABsIQEgARAoIQIDQCACIAFIBEAjZCEDIAIhBANAIAQgA0gEQCAEIABtIQUgAyAFIABsayIGIAAiByAGIAdIGyEIIAUQAiAEIAUgAGxrIAgQdyAFIABsIAhqIQQMAQsLIAEQKCECDAELC0EDIQkjvwEEQCAJEAALCw8AI3AjngFqQQFrI54BbQuFAQIIfwF8EHkhACNJIABsIQEgARAoIQIDQCACIAFIBEAgAiEDA0AgAyNkSARAIAMgAG0QAiADIABvIQQgBCOeAWwhBSOTASAFQQJ0aiOeASIGI3AgBWsiByAGIAdIGxBbIQgjlAEgBEEDdGogCDkDACADQQFqIQMMAQsLIAEQKCECDAELCwt1AgN/AXwQeSEARAAAAAAAAAAAIQNBACEBA0AgASAASQRAIAMjlAEgAUEDdGorAwCgIQMgAUEBaiEBDAELCyNrQQBGBEAgAw8LQQAhAgNAIAIjoAFJBEAgAyOVASACQQN0aisDAKAhAyACQQFqIQIMAQsLIAMLIwAjfSsDAEQAAAAAAAAAAGEEfEQAAAAAAAAAAAUjfCsDAAsLtAECB38CfSN9KwMARAAAAAAAAAAAYQRADwsgACMTaiECIAAoApgCIQMgACgCnAIhBCAAKAKgAiEFIAIqAgBDAAAAAFshBiACIAIqAgBDAACAP5I4AgBBACEHA0AgByADSARAIAJBBGogB0ECdGohCCAHIAVGBH0gAQUjfCAHQQN0aisDALYLIQkgCCoCACEKIAggCiAJkiAJIAkgCpcgBhsgByAERxs4AgAgB0EBaiEHDAELCwsmACAAQQBGBH0jwAEFIABBAUYEfSPBAQUjwgEjwwEgAEECRhsLCwuWAQIBfwF9IAIgACoCkAH8AXBBAEYhBiAGBH0gACABQQJ0aioCwAIFQwAAAAALJLwBIAAqAmQktQEgACoCaCS2ASAAKgJsJLcBIAAqAnAkuAEgACoCdCEHIAAqAngkuwEgACoCfCS0ASAHQwAAAABeBH1DAACAPyAHIANDvTeGNZKVlgVDAACAPwskswEgBCS5ASAFJLoBC8oDAhx7BH8jswH9EyEGI7QB/RMhByO1Af0TIQgjtgH9EyEJI7cB/RMhCiO4Af0TIQsjuQH9EyEMI7oB/RMhDSO7Af0TIQ4jvAH9EyEPI7wBQwAAAABeISIjvAFDAACAP1shI/0MAAAAAAAAAAAAAAAAAAAAACEQIBAhESAFQQJ0ISRBACElA0AgJSAkSQRAIAAgJWr9AAQAIRIgByAS/eYBIRMgBEEARwRAIAYgBCAlav0ABAD95gEgE/3kASETCyAIIAIgJWr9AAQA/eYBIAkgE/3mAf3kASEUIAogAyAlav0ABAD95gEgCyAT/eYBIBP95gH95AEhFSAV/eMBIA395gEgDv3kASEWIBIgDCAU/eYBIBb95wH95QEhFyACICVqIBT9CwQAIAMgJWogFf0LBAAgACAlaiAX/QsEACAXIRsgECEcIBUhGCAQIRkgESEaIBggGf3mASAa/eQBIR0gGyAc/eYBIB395AEhESAiBEAgASAlav0ABAAhHiAXIB4gDyAXIB795QH95gH95AEgIxshHiABICVqIB79CwQAIB4hHyAQISAgESEhIB8gIP3mASAh/eQBIRELICVBEGohJQwBCwsgEf1TRQv5AQERf0EBIQYgBCEHA0AgByAFIggjayIJIAggCUgbSARAI5YBIAdBAnRqKAIAIQogCiOdAUYEf0EABUEAEAQgCiNsEAVsagshCyAHI2xsQQJ0IQwgACAMaiABIAxqIAIgDGogAyAMaiALI2wQgAEhDSANQQAgBhshBiAHQQFqIQcMAQsLIAQja2siDkEAIg8gDiAPShsjvgFsIRAgBSNrayO+AWwiESNwIhIgESASSBsgEGshEyATQQBMBEAgBg8LI28gEGpBAnQhFCOTASAQQQJ0aiEVIAAgFGogASAUaiACIBRqIAMgFGogFSATEIABIRYgFkEAIAYbC/QBAhF/AX0gACgCACECIAAoAgQhAyAAKAIIIQQgACgCDCEFI2sjcCO+AWpBAWsjvgFtaiEGI0kgBmwhB0EBIQhBfyEJIAcQKCEKA0AgCiAHSARAI2QhCyAKIQwDQCAMIAtIBEAgDCAGbSENIAsgDSAGbGsiDiAGIg8gDiAPSBshECANEAIgDSAJRwRAEHu2kSETIAAgDSABIBMgDRB+I8QBEH8gDSEJCyANI3NsIREgAiARaiADIBFqIAQgEWogBSARaiAMIA0gBmxrIBAQgQEhEiASQQAgCBshCCANIAZsIBBqIQwMAQsLIAcQKCEKDAELCyAIC5wDAwx/AXwDfSABJMQBIAAoAgAhAiAAKAIEIQMgABAWI1NBAEchBCAEBEAjUxAXCyNdQQBGBEAgACgCECEFIAAgBUEBajYCECAAKAIUQQBGBEAgACAFECMLQQAhBiO/AQRAIAYQAAsLECYgACgCFEEARwRADwsgACgCECEHECcgBAR/QQEjTUEASiNLQQBKGwUgBAshCCACIAMgCBA9ECYjSUEBSkEAIAgbBEAQPhAmCyACIAQQXRAmI11BAEYEQEEAEAIgBBByQQIhCSO/AQRAIAkQAAsQcwsQeBAmEHpBBSEKI78BBEAgChAACxAmRAAAAAAAAAAAIQ5BACELA0AgCyNJSARAIAsQAiAOEHugIQ4gC0EBaiELDAELCyAOtiEPQQUhDCO/AQRAIAwQAAsgDyEQIBC8QYCAgPwHcUGAgID8B0dFBH9BAQUQfLYhESARvEGAgID8B3FBgICA/AdHRQsEQCAAIAc2AhQPCyNdQQBGBEAgACAPkRB9CyAAIAcQggFFBEAgACAHNgIUC0EGIQ0jvwEEQCANEAALCwuVMAMAQQgLgBAAAAAAAAAAAAAAAAAAAPA/br+IGk87mzw1M/upPfbvP13c2JwTYHG8YYB3Pprs7z/RZocQel6QvIV/bugV4+8/E/ZnNVLSjDx0hRXTsNnvP/qO+SOAzou83vbdKWvQ7z9hyOZhTvdgPMibdRhFx+8/mdMzW+SjkDyD88bKPr7vP217g12mmpc8D4n5bFi17z/87/2SGrWOPPdHciuSrO8/0ZwvcD2+Pjyi0dMy7KPvPwtukIk0A2q8G9P+r2ab7z8OvS8qUlaVvFFbEtABk+8/VepOjO+AULzMMWzAvYrvPxb01bkjyZG84C2prpqC7z+vVVzp49OAPFGOpciYeu8/SJOl6hUbgLx7UX08uHLvPz0y3lXwH4+86o2MOPlq7z+/UxM/jImLPHXLb+tbY+8/JusRdpzZlrzUXASE4FvvP2AvOj737Jo8qrloMYdU7z+dOIbLguePvB3Z/CJQTe8/jcOmREFvijzWjGKIO0bvP30E5LAFeoA8ltx9kUk/7z+UqKjj/Y6WPDhidW56OO8/fUh08hhehzw/prJPzjHvP/LnH5grR4A83XziZUUr7z9eCHE/e7iWvIFj9eHfJO8/MasJbeH3gjzh3h/1nR7vP/q/bxqbIT28kNna0H8Y7z+0CgxygjeLPAsD5KaFEu8/j8vOiZIUbjxWLz6prwzvP7arsE11TYM8FbcxCv4G7z9MdKziAUKGPDHYTPxwAe8/SvjTXTndjzz/FmSyCPzuPwRbjjuAo4a88Z+SX8X27j9oUEvM7UqSvMupOjen8e4/ji1RG/gHmbxm2AVtruzuP9I2lD7o0XG895/lNNvn7j8VG86zGRmZvOWoE8Mt4+4/bUwqp0ifhTwiNBJMpt7uP4ppKHpgEpO8HICsBEXa7j9biRdIj6dYvCou9yEK1u4/G5pJZ5ssfLyXqFDZ9dHuPxGswmDtY0M8LYlhYAjO7j/vZAY7CWaWPFcAHe1Byu4/eQOh2uHMbjzQPMG1osbuPzASDz+O/5M83tPX8CrD7j+wr3q7zpB2PCcqNtXav+4/d+BU670dkzwN3f2ZsrzuP46jcQA0lI+8pyyddrK57j9Jo5PczN6HvEJmz6Latu4/XzgPvcbeeLyCT51WK7TuP/Zce+xGEoa8D5JdyqSx7j+O1/0YBTWTPNontTZHr+4/BZuKL7eYezz9x5fUEq3uPwlUHOLhY5A8KVRI3Qer7j/qxhlQhcc0PLdGWYomqe4/NcBkK+YylDxIIa0Vb6fuP592mWFK5Iy8Cdx2ueGl7j+oTe87xTOMvIVVOrB+pO4/rukriXhThLwgw8w0RqPuP1hYVnjdzpO8JSJVgjii7j9kGX6AqhBXPHOpTNRVoe4/KCJev++zk7zNO39mnqDuP4K5NIetEmq8v9oLdRKg7j/uqW2472djvC8aZTyyn+4/UYjgVD3cgLyElFH5fZ/uP88+Wn5kH3i8dF/s6HWf7j+wfYvASu6GvHSBpUian+4/iuZVHjIZhrzJZ0JW65/uP9PUCV7LnJA8P13eT2mg7j8dpU253DJ7vIcB63MUoe4/a8BnVP3slDwywTAB7aHuP1Vs1qvh62U8Yk7PNvOi7j9Cz7MvxaGIvBIaPlQnpO4/NDc78bZpk7wTzkyZiaXuPx7/GTqEXoC8rccjRhqn7j9uV3LYUNSUvO2SRJvZqO4/AIoOW2etkDyZZorZx6ruP7Tq8MEvt40826AqQuWs7j//58WcYLZlvIxEtRYyr+4/RF/zWYP2ezw2dxWZrrHuP4M9HqcfCZO8xv+RC1u07j8pHmyLuKldvOXFzbA3t+4/WbmQfPkjbLwPUsjLRLruP6r59CJDQ5K8UE7en4K97j9LjmbXbMqFvLoHynDxwO4/J86RK/yvcTyQ8KOCkcTuP7tzCuE10m08IyPjGWPI7j9jImIiBMWHvGXlXXtmzO4/1THi44YcizwzLUrsm9DuPxW7vNPRu5G8XSU+sgPV7j/SMe6cMcyQPFizMBOe2e4/s1pzboRphDy//XlVa97uP7SdjpfN34K8evPTv2vj7j+HM8uSdxqMPK3TWpmf6O4/+tnRSo97kLxmto0pB+7uP7qu3FbZw1W8+xVPuKLz7j9A9qY9DqSQvDpZ5Y1y+e4/NJOtOPTWaLxHXvvydv/uPzWKWGvi7pG8SgahMLAF7z/N3V8K1/90PNLBS5AeDO8/rJiS+vu9kbwJHtdbwhLvP7MMrzCubnM8nFKF3ZsZ7z+U/Z9cMuOOPHrQ/1+rIO8/rFkJ0Y/ghDxL0Vcu8SfvP2caTjivzWM8tecGlG0v7z9oGZJsLGtnPGmQ79wgN+8/0rXMgxiKgLz6w11VCz/vP2/6/z9drY+8fIkHSi1H7z9JqXU4rg2QvPKJDQiHT+8/pwc9poWjdDyHpPvcGFjvPw8iQCCekYK8mIPJFuNg7z+sksHVUFqOPIUy2wPmae8/S2sBrFk6hDxgtAHzIXPvPx8+tAch1YK8X5t7M5d87z/JDUc7uSqJvCmh9RRGhu8/04g6YAS2dDz2P4vnLpDvP3FynVHsxYM8g0zH+1Ga7z/wkdOPEvePvNqQpKKvpO8/fXQj4piujbzxZ44tSK/vPwggqkG8w448J1ph7hu67z8y66nDlCuEPJe6azcrxe8/7oXRMalkijxARW5bdtDvP+3jO+S6N468FL6crf3b7z+dzZFNO4l3PNiQnoHB5+8/icxgQcEFUzzxcY8rwvPvPwBBiBALgBCf3uDD8DT3PwCQ5nl/zNe/H+ksangT9z8AAA3C7m/Xv6C1+ghg8vY/AOBRE+MT1799jBMfptH2PwB4KDhbuNa/0bTFC0mx9j8AeICQVV3Wv7oMLzNHkfY/AAAYdtAC1r8jQiIYn3H2PwCQkIbKqNW/2R6lmU9S9j8AUANWQ0/Vv8Qkj6pWM/Y/AEBrwzf21L8U3J1rsxT2PwBQqP2nndS/TFzGUmT29T8AqIk5kkXUv08skbVn2PU/ALiwOfTt07/ekFvLvLr1PwBwj0TOltO/eBrZ8mGd9T8AoL0XHkDTv4dWRhJWgPU/AIBG7+Lp0r/Ta+fOl2P1PwDgMDgblNK/k3+n4iVH9T8AiNqMxT7Sv4NFBkL/KvU/AJAnKeHp0b/fvbLbIg/1PwD4SCttldG/1940R4/z9D8A+LmaZ0HRv0Ao3s9D2PQ/AJjvlNDt0L/Io3jAPr30PwAQ2xilmtC/iiXgw3+i9D8AuGNS5kfQvzSE1CQFiPQ/APCGRSLrz78LLRkbzm30PwCwF3VKR8+/VBg509lT9D8AMBA9RKTOv1qEtEQnOvQ/ALDpRA0Czr/7+BVBtSD0PwDwdymiYM2/sfQ+2oIH9D8AkJUEAcDMv4/+V12P7vM/ABCJVikgzL/pTAug2dXzPwAQgY0Xgcu/K8EQwGC98z8A0NPMyeLKv7jadSskpfM/AJASLkBFyr8C0J/NIo3zPwDwHWh3qMm/HHqExVt18z8AMEhpbQzJv+I2rUnOXfM/AMBFpiBxyL9A1E2YeUbzPwAwFLSP1se/JMv/zlwv8z8AcGI8uDzHv0kNoXV3GPM/AGA3m5qjxr+QOT43yAHzPwCgt1QxC8a/QfiVu07r8j8AMCR2fXPFv9GpGQIK1fI/ADDCj3vcxL8q/beo+b7yPwAA0lEsRsS/qxsMehyp8j8AAIO8irDDvzC1FGByk/I/AABJa5kbw7/1oVdX+n3yPwBApJBUh8K/vzsdm7No8j8AoHn4ufPBv731j4OdU/I/AKAsJchgwb87CMmqtz7yPwAg91d/zsC/tkCpKwEq8j8AoP5J3DzAvzJBzJZ5FfI/AIBLvL1Xv7+b/NIdIAHyPwBAQJYIN76/C0hNSfTs8T8AQPk+mBe9v2llj1L12PE/AKDYTmf5u798flcRI8XxPwBgLyB53Lq/6SbLdHyx8T8AgCjnw8C5v7YaLAwBnvE/AMBys0amuL+9cLZ7sIrxPwAArLMBjbe/trzvJYp38T8AADhF8XS2v9oxTDWNZPE/AICHbQ5etb/dXyeQuVHxPwDgod5cSLS/TNIypA4/8T8AoGpN2TOzv9r5EHKLLPE/AGDF+Hkgsr8xtewoMBrxPwAgYphGDrG/rzSE2vsH8T8AANJqbPqvv7NrTg/u9fA/AEB3So3arb/OnypdBuTwPwAAheTsvKu/IaUsY0TS8D8AwBJAiaGpvxqY4nynwPA/AMACM1iIp7/RNsaDL6/wPwCA1mdecaW/OROgmNud8D8AgGVJilyjv9/nUq+rjPA/AEAVZONJob/7KE4vn3vwPwCA64LAcp6/GY81jLVq8D8AgFJS8VWavyz57KXuWfA/AICBz2I9lr+QLNHNSUnwPwAAqoz7KJK/qa3wxsY48D8AAPkgezGMv6kyeRNlKPA/AACqXTUZhL9Ic+onJBjwPwAA7MIDEni/lbEUBgQI8D8AACR5CQRgvxr6Jvcf4O8/AACQhPPvbz906mHCHKHvPwAAPTVB3Ic/LpmBsBBj7z8AgMLEo86TP82t7jz2Je8/AACJFMGfmz/nE5EDyOnuPwAAEc7YsKE/q7HLeICu7j8AwAHQW4qlP5sMnaIadO4/AIDYQINcqT+1mQqDkTruPwCAV+9qJ60/VppgCeAB7j8AwJjlmHWwP5i7d+UByu0/ACAN4/VTsj8DkXwL8pLtPwAAOIvdLrQ/zlz7Zqxc7T8AwFeHWQa2P53eXqosJ+0/AABqNXbatz/NLGs+bvLsPwBgHE5Dq7k/Anmnom2+7D8AYA27x3i7P20IN20mi+w/ACDnMhNDvT8EWF29lFjsPwBg3nExCr8/jJ+7M7Um7D8AQJErFWfAPz/n7O6D9es/ALCSgoVHwT/Bltt1/cTrPwAwys1uJsI/KEqGDB6V6z8AUMWm1wPDPyw+78XiZes/ABAzPMPfwz+LiMlnSDfrPwCAems2usQ/SjAdIUsJ6z8A8NEoOZPFP37v8oXo2+o/APAYJM1qxj+iPWAxHa/qPwCQZuz4QMc/p1jTP+aC6j8A8Br1wBXIP4tzCe9AV+o/AID2VCnpyD8nS6uQKizqPwBA+AI2u8k/0fKTE6AB6j8AACwc7YvKPxs82ySf1+k/ANABXFFbyz+QsccFJa7pPwDAvMxnKcw/L86X8i6F6T8AYEjVNfbMP3VLpO66XOk/AMBGNL3BzT84SOedxjTpPwDgz7gBjM4/5lJnL08N6T8AkBfACVXPP53X/45S5ug/ALgfEmwO0D98AMyfzr/oPwDQkw64cdA/DsO+2sCZ6D8AcIaea9TQP/sXI6ondOg/ANBLM4c20T8ImrOsAE/oPwBII2cNmNE/VT5l6Ekq6D8AgMzg//jRP2AC9JUBBug/AGhj119Z0j8po+BjJeLnPwCoFAkwudI/rbXcd7O+5z8AYEMQchjTP8Ill2eqm+c/ABjsbSZ30z9XBhfyB3nnPwAwr/tP1dM/DBPW28pW5z8A4C/j7jLUPwBBiCALgBBrtk8BABDmPzxbQpFsAn48lbRNAwAw5j9BXQBI6r+NPHjUlA0AUOY/t6XWhqd/jjytb04HAHDmP0wlVGvq/GE8rg/f/v+P5j/9DllMJ358vLzFYwcAsOY/AdrcSGjBirz2wVweANDmPxGTSZ0cP4M8PvYF6//v5j9TLeIaBIB+vICXhg4AEOc/UnkJcWb/ezwS6Wf8/y/nPySHvSbiAIw8ahGB3/9P5z/SAfFukQJuvJCcZw8AcOc/dJxUzXH8Z7w1yH76/4/nP4ME9Z7BvoE85sIg/v+v5z9lZMwpF35wvADJP+3/z+c/HIt7CHKAgLx2Gibp/+/nP675nW0owI086KOcBAAQ6D8zTOVR0n+JPI8skxcAMOg/gfMwtun+irycczMGAFDoP7w1ZWu/v4k8xolCIABw6D91exHzZb+LvAR59ev/j+g/V8s9om4AibzfBLwiALDoPwpL4DjfAH28ihsM5f/P6D8Fn/9GcQCIvEOOkfz/7+g/OHB60HuBgzzHX/oeABDpPwO033aRPok8uXtGEwAw6T92AphLToB/PG8H7ub/T+k/LmL/2fB+j7zREjze/2/pP7o4JpaqgnC8DYpF9P+P6T/vqGSRG4CHvD4umN3/r+k/N5NaiuBAh7xm+0nt/8/pPwDgm8EIzj88UZzxIADw6T8KW4gnqj+KvAawRREAEOo/VtpYmUj/dDz69rsHADDqPxhtK4qrvow8eR2XEABQ6j8weXjdyv6IPEgu9R0AcOo/26vYPXZBj7xSM1kcAJDqPxJ2woQCv468Sz5PKgCw6j9fP/88BP1pvNEertf/z+o/tHCQEuc+grx4BFHu/+/qP6PeDuA+Bmo8Ww1l2/8P6z+5Ch84yAZaPFfKqv7/L+s/HTwjdB4BebzcupXZ/0/rP58qhmgQ/3m8nGWeJABw6z8+T4bQRf+KPEAWh/n/j+s/+cPClnf+fDxPywTS/6/rP8Qr8u4n/2O8RVxB0v/P6z8h6jvut/9svN8JY/j/7+s/XAsulwNBgbxTdrXh/w/sPxlqt5RkwYs841f68f8v7D/txjCN7/5kvCTkv9z/T+w/dUfsvGg/hLz3uVTt/2/sP+zgU/CjfoQ81Y+Z6/+P7D/xkvmNBoNzPJohJSEAsOw/BA4YZI79aLycRpTd/8/sP3Lqxxy+fo48dsT96v/v7D/+iJ+tOb6OPCv4mhYAEO0/cVq5qJF9dTwd9w8NADDtP9rHcGmQwYk8xA956v9P7T8M/ljFNw5YvOWH3C4AcO0/RA/BTdaAf7yqgtwhAJDtP1xc/ZSPfHS8gwJr2P+v7T9+YSHFHX+MPDlHbCkA0O0/U7H/sp4BiDz1kETl/+/tP4nMUsbSAG48lParzf8P7j/SaS0gQIN/vN3IUtv/L+4/ZAgbysEAezzvFkLy/0/uP1GrlLCo/3I8EV6K6P9v7j9Zvu+xc/ZXvA3/nhEAkO4/AcgLXo2AhLxEF6Xf/6/uP7UgQ9UGAHg8oX8SGgDQ7j+SXFZg+AJQvMS8ugcA8O4/EeY1XURAhbwCjXr1/w/vPwWR7zkx+0+8x4rlHgAw7z9VEXPyrIGKPJQ0gvX/T+8/Q8fX1EE/ijxrTKn8/2/vP3V4mBz0AmK8QcT54f+P7z9L53f00X13PH7j4NL/r+8/MaN8mhkBb7ye5HccANDvP7GszkvugXE8McPg9//v7z9ah3ABNwVuvG5gZfT/D/A/2gocSa1+irxYeobz/y/wP+Cy/MNpf5e8Fw38/f9P8D9blMs0/r+XPIJNzQMAcPA/y1bkwIMAgjzoy/L5/4/wPxp1N77f/228ZdoMAQCw8D/rJuaufz+RvDjTpAEA0PA/959Iefp9gDz9/dr6/+/wP8Br1nAFBHe8lv26CwAQ8T9iC22E1ICOPF305fr/L/E/7zb9ZPq/nTzZmtUNAFDxP65QEnB3AJo8mlUhDwBw8T/u3uPi+f2NPCZUJ/z/j/E/c3I73DAAkTxZPD0SALDxP4gBA4B5f5k8t54p+P/P8T9njJ+rMvllvADUivT/7/E/61unnb9/kzykhosMABDyPyJb/ZFrgJ88A0OFAwAw8j8zv5/rwv+TPIT2vP//T/I/ci4ufucBdjzZISn1/2/yP2EMf3a7/H88PDqTFACQ8j8rQQI8ygJyvBNjVRQAsPI/Ah/yM4KAkrw7Uv7r/8/yP/LcTzh+/4i8lq24CwDw8j/FQTBQUf+FvK/ievv/D/M/nSheiHEAgbx/X6z+/y/zPxW3tz9d/5G8VmemDABQ8z+9gosign+VPCH3+xEAcPM/zNUNxLoAgDy5L1n5/4/zP1Gnsi2dP5S8QtLdBACw8z/hOHZwa3+FPFfJsvX/z/M/MRK/EDoCejwYtLDq/+/zP7BSsWZtf5g89K8yFQAQ9D8khRlfN/hnPCmLRxcAMPQ/Q1HccuYBgzxjtJXn/0/0P1qJsrhp/4k84HUE6P9v9D9U8sKbscCVvOfBb+//j/Q/cio68glAmzwEp77l/6/0P0V9Db+3/5S83icQFwDQ9D89atxxZMCZvOI+8A8A8PQ/HFOFC4l/lzzRS9wSABD1PzakZnFlBGA8eicFFgAw9T8JMiPOzr+WvExw2+z/T/U/16EFBXICibypVF/v/2/1PxJkyQ7mv5s8EhDmFwCQ9T+Q76+BxX6IPJI+yQMAsPU/wAy/CghBn7y8GUkdAND1PylHJfsqgZi8iXq45//v9T8Eae2At36UvA=="};var Xa=["relaxed","plain"];function Fp(e){return Uint8Array.from(atob(AI[e]),t=>t.charCodeAt(0))}async function cI(e){if(e!==void 0&&!Xa.includes(e))throw new m("kernels",`unknown build "${e}": expected ${Xa.join(" or ")} on the CPU`);for(let t of e===void 0?Xa:[e]){let n=Fp(t);if(WebAssembly.validate(n))return{build:t,module:await WebAssembly.compile(n)}}throw new m("kernels",`this engine cannot run the ${e??"plain"} build`)}function bi(e,t,n=()=>{}){return new WebAssembly.Instance(e,{env:{memory:t},host:{lap:n}}).exports}function vi(e,t,{hyper:n,step:o}){N(n).nets(n).forEach(({name:r},i)=>{e.setRate(i,So(n,o,r).scale)}),e.step(t,So(n,o).root)}var Tn=["draw","forward","loss","weight_gradient","input_gradient","gradient_norm","update","wait"];function Op([e,t],[n,o],r){for(let i=0;i<r;i++)if(e[t*r+i]!==n[o*r+i])return!1;return!0}function xi(e){let{features:t,observation:n,nextObservation:o,ending:r}=e,i=r.length,s=new Uint32Array(i),a=[];for(let c=0;c<i;c++)r[c]&_.terminated?s[c]=c:c+1<i&&Op([o,c],[n,c+1],t)?s[c]=c+1:(s[c]=i+a.length,a.push(c));if(a.length===0)return{rows:n,nextRow:s};let A=new Float32Array((i+a.length)*t);return A.set(n),a.forEach((c,l)=>{let f=o.subarray(c*t,(c+1)*t);A.set(f,(i+l)*t)}),{rows:A,nextRow:s}}function ki(e){let t=e.reduce((n,o)=>n+o,0)/e.length;return e.map(n=>n/t)}function lI(e){let{actions:t,transitions:n,pair:o,count:r,start:i,next:s,nextCount:a}=e,A=SA(e),c=new Set(A),l=[...new Set(s)].filter(E=>!c.has(E)).sort((E,w)=>E-w),f=Uint16Array.of(...A,...l),u=new Uint16Array(e.states);f.forEach((E,w)=>u[E]=w);let I=new Float64Array(A.length),d=new Uint32Array(A.length+1),g=new Float32Array(s.length),h=new Float32Array(s.length);for(let E=0;E<o.length;E++){let w=u[Math.floor(o[E]/t)];I[w]+=r[E],d[w+1]=E+1;for(let p=i[E];p<i[E+1];p++)g[p]=a[p]/r[E],h[p]=e.nextRewardSum[p]/r[E]}return{rowState:f,ownRows:A.length,rowShare:Float32Array.from(I,E=>E/n),pairStart:d,pairAction:Uint8Array.from(o,E=>E%t),pairShare:Float32Array.from(r,E=>E/n),reward:Float32Array.from(r,(E,w)=>e.rewardSum[w]/E),rewardSquare:Float32Array.from(r,(E,w)=>e.rewardSquares[w]/E),entryStart:i,entryRow:Uint16Array.from(s,E=>u[E]),probability:g,entryReward:h.some(E=>E!==0)?h:null}}function fI(e,t){let n=lI(t);return e.put(Uint32Array.of(n.rowState.length,n.ownRows,e.put(n.rowState),e.put(n.rowShare),e.put(n.pairStart),e.put(n.pairAction),e.put(n.pairShare),e.put(n.reward),e.put(n.rewardSquare),e.put(n.entryStart),e.put(n.entryRow),e.put(n.probability),n.entryReward?e.put(n.entryReward):0))}function Up(e,t){try{e.grow(t)}catch{let n=`the system has no memory left beside ${e.buffer.byteLength} bytes`;throw new m("models",`${n}: train fewer models or a smaller network at once`)}}function Gp(e){try{return new WebAssembly.Memory({initial:1,maximum:e,shared:!0})}catch(t){let n=`this engine makes no shared memory of up to ${e*Kt} bytes`;throw new m("device",`${n} (${t.message}): use webgpu`)}}function Ri(e=Qo){let t=Gp(Math.ceil(Math.min(e,Qo)/Kt)),n=Kt,o=new Map,r={memory:t,take(i){r.reserve(Dn(i));let s=n;n+=Dn(i);let a=Math.ceil((n-t.buffer.byteLength)/Kt);return a>0&&Up(t,a),s},reserve(i){if(n+i>Qo)throw Va()},once(i,s){let a=o.get(i)??s();return o.set(i,a),a},write(i,s){let a=new Uint8Array(s.buffer,s.byteOffset,s.byteLength);new Uint8Array(t.buffer,i,a.length).set(a)},put(i){let s=r.take(i.byteLength);return r.write(s,i),s},floats:(i,s)=>new Float32Array(t.buffer,i,s),words:(i,s)=>new Uint32Array(t.buffer,i,s)};return r}function Pp(e,t,{features:n,padded:o}){let r=t.length/n,i=e.take(4*r*o),s=e.floats(i,r*o);for(let a=0;a<r;a++)s.set(t.subarray(a*n,(a+1)*n),a*o);return i}function jp(e,t,n){let o=A=>e.put(A),r=(A,c)=>Pp(e,A,{features:c,padded:t.features}),i=n.kind==="dense"?xi(n):null,[s,a]=n.kind==="discrete"?[o(n.state),o(n.nextState)]:[r(i.rows,n.features),e.put(i.nextRow)];return[s,a,o(n.action),o(n.ending),o(n.reward)]}function Di(e,t){let{shape:n,batch:o,dataset:r,models:i}=t,s=kt(n),a=n.input.kind==="embedding"?n.input.states:0,A=[o==="full"?a:o,a,s.features,n.actions,s.layers.length,s.linear,s.linearSize,...o==="full"?[0,0,0,0,0,a*n.actions]:[...jp(e,s,r),0],ct(i.map(({hyper:u})=>u)),s.size,o!=="full"&&r?.nextAllowed?e.put(r.nextAllowed):0],c=s.layers.flatMap(u=>[u.inputs,u.outputs,u.weight,u.bias]),l=new Uint32Array(16+c.length);l.set(A),l.set(c,16);let f=e.take(l.byteLength);return e.write(f,l),{layout:s,description:f}}function Za(e,t){let{model:{counts:n,support:o,policy:r,weights:i},batch:s}=t,a=(A,c=A)=>A?e.once(A,()=>e.put(c)):0;return[s==="full"?e.once(n,()=>fI(e,n)):0,a(o),a(r?.probabilities),s!=="full"&&i?e.once(i,()=>e.put(ki(i))):0]}function uI(e,t){if(!t||t.when&&!t.when(e))return[0,0];let o=N(e).nets(e).flatMap(({name:r},i)=>t.nets.includes(r)?[i]:[]);return[o[0],o.length]}function Ti(e,t,n){let{model:o,state:r}=n,{hyper:i}=o,s=N(i),a=Ue(i,t.shape),{parameters:A,target:c,firstMoment:l,secondMoment:f,metricSums:u}=r,I=[A,c,l,f].map(S=>{let C=e.take(4*t.size*a.length);return a.forEach(({shape:v,offset:T,size:j},k)=>{let D=eI(t,S.subarray(T,T+j),v);e.write(C+4*t.size*k,D)}),C}),d=Za(e,n),g=e.take(qt),h=e.words(g,qt/4),E=e.floats(g,qt/4);h.set([...I,r.step,r.divergedAt??0]),E.set(u,Ie.sums),h.set(Lr(o,{hasTarget:!0,infinity:1/0,places:{byTransition:+(o.policy?.by==="transition")}}),Ie.settings),h.set(d,Ie.counts);let w=s.passes.find(({network:S,at:C})=>S==="online"&&C==="next"),p=s.passes.find(({network:S})=>S==="target"),{metrics:B}=s,Q=2**31-1,y=S=>{let C=B.findIndex(({over:v})=>v===S);return C<0?Q:C};return h.set([ke.indexOf(s),a.length,B.length,y("max"),y("norm"),...uI(i,w),...uI(i,p),p?p.at==="state"?1:2:0],Ie.algorithm),E.set(a.map(({hasTarget:S})=>S?i.tau:0),Ie.targetRates),g}function Ni(e,t){let n=e.words(t,qt/4);return{step:n[Ie.step],divergedAt:n[Ie.diverged]||null,sums:e.floats(t+4*Ie.sums,4*Math.ceil((1+n[Ie.metrics])/4))}}function _i(e,t,{address:n,hyper:o}){let r=Ue(o,t.shape),[i,s,a,A]=Array.from(e.words(n+4*Ie.parameters,4),I=>{let d=new Float32Array(r.at(-1).offset+r.at(-1).size);return r.forEach(({shape:g,offset:h},E)=>{let w=e.floats(I+4*t.size*E,t.size);d.set(tI(t,w,g),h)}),d}),{step:c,divergedAt:l,sums:f}=Ni(e,n),u=f.slice();return{step:c,parameters:i,target:s,firstMoment:a,secondMoment:A,metricSums:u,divergedAt:l}}var gI=1e3,II={input:{kind:"embedding",states:37,width:24},hidden:[40,24],actions:25},Hp=Uint32Array.from({length:37},(e,t)=>1<<t%25|1<<(3*t+1)%25);async function dI(e){let t=Si({transitions:gI,states:37,actions:25}),n=vn(t),o=yo({algorithms:tn,transitions:gI}),r=[];for(let i of[20,"full"]){let s=Ri(),{layout:a,description:A}=Di(s,{shape:II,batch:i,dataset:t,models:o}),c=bi(e,s.memory);c.configure(A,s.take(c.scratchBytes(A,1)),0,1);for(let l of o){let u=Ti(s,a,{model:{...l,...i==="full"?{counts:n,support:Hp}:{}},state:Bo(II,l.seed),batch:i});for(let p=1;p<=3;p++)vi(c,u,{hyper:l.hyper,step:p});let I=_i(s,a,{address:u,hyper:l.hyper}),{parameters:d,target:g,firstMoment:h,secondMoment:E,metricSums:w}=I;r.push(d,g,h,E,w)}}return await Qe(r)}async function hI(e){let{models:t,teams:n,steps:o,signal:r,onProgress:i}=e,s=new Array(t).fill(0),a=new Array(t).fill(0),A=new Set,c=o,l=[];function f(){let I=-1;for(let d=0;d<t;d++)A.has(d)||s[d]>=c||(I<0||s[d]<s[I])&&(I=d);return I}async function u(I){for(;s.some(d=>d<c);){r?.aborted&&c===o&&(c=Math.max(...s));let d=f(),g=e.chunk();if(d<0||s[d]>Math.min(...a)+4*g){if(A.size===0)return;await new Promise(w=>l.push(w));continue}let h=s[d],E=Math.min(g,c-h);s[d]+=E,A.add(d),await e.run(I,{model:d,from:h,steps:E}),A.delete(d),a[d]=s[d],i?.(Math.min(...a)),l.forEach(w=>w()),l=[]}}return await Promise.all(Array.from({length:Math.min(n,t)},(I,d)=>u(d))),c}function mI(){let e=null,t=[],n=0;function o(i){let s=performance.now();t[i]+=s-n,n=s}function r({model:i,hyper:s,from:a,steps:A,profile:c}){e.profile(Number(c)),t=c?Tn.map(()=>0):[];for(let l=a+1;l<=a+A;l++)c&&(n=performance.now()),vi(e,i,{hyper:s,step:l})}return i=>{let s=performance.now();try{if(i.kind==="fail")throw new Error("asked to fail");if(i.kind==="setup"){let{module:a,memory:A,description:c,scratch:l,worker:f,workers:u}=i;e=bi(a,A,o),e.configure(c,l,f,u)}else r(i);return{kind:"done",milliseconds:performance.now()-s,parts:t}}catch(a){return{kind:"failed",reason:a.message}}}}function EI(){let e=mI(),t=null,n=o=>void(t??=new Error(o));return{size:1,async ask(o,r){if(await new Promise(s=>setTimeout(s)),t)throw t;let i=e(r);if(i.kind==="done")return i;throw n(`The CPU trainer failed: ${i.reason}`),t},fail:()=>n("The CPU trainer failed: asked to fail"),kill:()=>n("The CPU trainer is killed"),close:()=>n("The CPU trainer is closed")}}function wI(e){return(t,n)=>{let o=t(),r=0,i=setInterval(()=>{let s=t();r=s===o?r+1:0,o=s,!(r<30)&&(clearInterval(i),n())},e/30);return()=>clearInterval(i)}}function pI(e,{patience:t,url:n=new URL("./worker.ts",import.meta.url),permissions:o="none"}){let r=null,i=new Map,s=wI(t),a=Array.from({length:e},()=>new Worker(n,o==="inherit"?{type:"module"}:{type:"module",deno:{permissions:"none"}})),A=l=>{r??=l,a.forEach(f=>f.terminate());for(let{reject:f,answered:u}of i.values())u(),f(r);i.clear()},c=(l,f)=>A(new Error(`CPU worker ${l+1} failed: ${f}`));return a.forEach((l,f)=>{l.onmessage=({data:u})=>{if(u.kind==="failed")return c(f,u.reason);let I=i.get(f);i.delete(f),I?.answered(),I?.resolve(u)},l.onerror=u=>{u.preventDefault(),c(f,u.message)}}),{size:e,ask(l,f,u=()=>0){return r?Promise.reject(r):new Promise((I,d)=>{let g=()=>{let h=Math.ceil(t/1e3);c(l,`it has died or hangs, no step was taken in ${h} s`)};i.set(l,{resolve:I,reject:d,answered:s(u,g)}),a[l].postMessage(f)})},fail:l=>a[l].postMessage({kind:"fail"}),kill:l=>a[l].terminate(),close:()=>A(new Error("The CPU trainer is closed"))}}var CI=100,Jp=6e4,qp=1e5;function Kp(e,t,n){let{step:o,divergedAt:r,sums:i}=Ni(e,t);return{step:o,steps:i[0],values:Or(N(n),i),divergedAt:r}}function Yp(e){let{shape:t,models:n,batch:o,workers:r}=e,{teams:i,size:s}=Qi(kt(t),{batch:o,models:n.length,workers:r}),a=Ri(sI(kt(t),{...e,teams:i,size:s})),{layout:A,description:c}=Di(a,e),l=ct(n.map(({hyper:d})=>d)),f=yi(A,{batch:o,workers:s,nets:l}),u=Array.from({length:i},()=>a.take(f));for(let d of n)Za(a,{model:d,batch:o});a.reserve(n.reduce((d,{hyper:g})=>d+Rn(A,ct([g])),0));let I=n.map((d,g)=>Ti(a,A,{model:d,state:pi(e,g),batch:o}));return{shared:a,layout:A,description:c,size:s,scratch:u,addresses:I}}function $p(){if(!(typeof SharedArrayBuffer<"u"))throw new m("device","found no SharedArrayBuffer, which cpu needs: serve the page with Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp, or use webgpu")}async function Mi(e,{patience:t,inThisThread:n=!1}={}){let o=n?{...e,workers:1}:e;n||$p(),wi(o),za(vt(o));let{models:r,batch:i}=o,{build:s,module:a}=await cI(o.kernels),A=navigator.hardwareConcurrency,{shared:c,layout:l,description:f,size:u,scratch:I,addresses:d}=Yp(o),g=I.length,h=g*u,E=$a(l,i)/qp,w=n?EI():pI(h,{patience:t??Jp+E,...o.worker}),p=(k,D)=>Promise.all(Array.from({length:u},(V,ee)=>D(k*u+ee,ee))),{memory:B}=c;await Promise.all(I.map((k,D)=>p(D,(V,ee)=>{let ie={scratch:k,worker:ee,workers:u};return w.ask(V,{kind:"setup",module:a,memory:B,description:f,...ie})})));let Q=r.map(({hyper:k})=>k),y=Object.fromEntries(Tn.map(k=>[k,0])),S=!1,C=1/0,v=o.states?.[0].step??0;async function T(k,D){let ee={kind:"job",model:d[D.model],hyper:Q[D.model],from:v+D.from,steps:D.steps,profile:S},ie=await p(k,(Dt,ut)=>{let Mn=iI(I[k],ut);return w.ask(Dt,ee,()=>c.words(Mn,1)[0])});C=Math.max(...ie.map(({milliseconds:Dt})=>Dt))/D.steps;for(let{parts:Dt}of ie)Dt.forEach((ut,Mn)=>y[Tn[Mn]]+=ut/u)}function j(){let k=Math.max(CI/4,CI*Math.min(1,g/r.length));return Math.max(1,Math.floor(k/C))}return{workers:h,profile:y,info:{device:"cpu",adapter:`CPU, ${h===1?"1 worker":`${h} workers`} on ${A} cores`,kernels:s,groups:1},async advance(k,{signal:D,onProgress:V}={}){let ee=await hI({models:r.length,teams:g,steps:k,run:T,chunk:j,signal:D,onProgress:V});return v+=ee,ee},kernelHash:()=>dI(a),metrics(){let k=d.map((D,V)=>Kp(c,D,Q[V]));return d.forEach(D=>Ni(c,D).sums.fill(0)),Promise.resolve(k)},settings:()=>Promise.resolve(d.map((k,D)=>Fr(Q[D],c.words(k+4*Ie.settings,O)))),states(k=r.map((D,V)=>V)){return Promise.resolve(k.map(D=>_i(c,l,{address:d[D],hyper:Q[D]})))},setProfiling(k){S=k;for(let D of Tn)y[D]=0},failWorker:k=>w.fail(k),killWorker:k=>w.kill(k),close:()=>w.close()}}var Li=null;function eA(){if(Li)return Li;throw new RangeError("Cannot train: this worker has no models")}async function BI(e){return Li=await Mi(e,{inThisThread:!0}),Li.info}async function QI(e){return await eA().advance(e)}async function yI(e){return await eA().metrics()}async function SI(e){return await eA().states()}var bo=class extends Error{},bI="no WebGPU adapter found: install a Vulkan driver (Debian or Ubuntu without a GPU: apt-get install mesa-vulkan-drivers), or run where Metal, Direct3D 12 or Vulkan is",Wp="the adapter has no memory left for dataset, networks and batches: train fewer models at once, or choose --device cpu",vI=2**30;function tA({info:e}){return e.description||e.vendor||"unnamed adapter"}function nA({limits:e,info:t}){let{maxStorageBufferBindingSize:n,maxBufferSize:o}=e;return{limits:{maxStorageBufferBindingSize:Math.min(n,o,vI),maxTextureDimension2D:8192},isSoftware:t.isFallbackAdapter}}async function xI(){let e=await navigator.gpu?.requestAdapter({powerPreference:"high-performance"});if(!e)throw new m("--device",bI);let{maxStorageBufferBindingSize:t}=nA(e).limits,n=await e.requestDevice({requiredLimits:{maxStorageBufferBindingSize:t,maxBufferSize:Math.min(e.limits.maxBufferSize,vI)}}),o=null,r=!1;return n.lost.then(({reason:i,message:s})=>{r||(o??=new bo(`The GPU was lost: ${s||i}`))}),n.addEventListener("uncapturederror",i=>{i.preventDefault();let{error:s}=i;o??=s instanceof GPUOutOfMemoryError?new m("models",Wp):new Error(`The GPU reported: ${s.message}`)}),{device:n,adapter:tA(e),isSoftware:e.info.isFallbackAdapter,check(){if(o)throw o},close(){r=!0,n.destroy()}}}function Ve(e,{buffer:t,values:n,word:o=0}){n.length!==0&&e.queue.writeBuffer(t,4*o,n)}function Se(e,t){let{label:n,data:o}=t,r=e.createBuffer({label:n,size:4*Math.max(4,t.floats??o.length),usage:GPUBufferUsage.STORAGE|GPUBufferUsage.COPY_SRC|GPUBufferUsage.COPY_DST});return o&&Ve(e,{buffer:r,values:o}),r}async function Yt(e,t){let n=e.device.limits.maxBufferSize/4,o=[];for(let r=0;r<t.length;){let[i,s]=[r,0];do s+=t[i++].length;while(i<t.length&&s+t[i].length<=n);o.push(...await zp(e,t.slice(r,i))),r=i}return o}async function zp(e,t){let n=t.reduce((A,{length:c})=>A+c,0),o=e.device.createBuffer({label:"read_back",size:Math.max(4,4*n),usage:GPUBufferUsage.MAP_READ|GPUBufferUsage.COPY_DST}),r=e.device.createCommandEncoder(),i=0;for(let{buffer:A,offset:c,length:l}of t)r.copyBufferToBuffer(A,4*c,o,4*i,4*l),i+=l;e.device.queue.submit([r.finish()]);try{await o.mapAsync(GPUMapMode.READ)}catch(A){throw await Promise.race([e.device.lost,new Promise(c=>setTimeout(c,100))]),e.check(),A}e.check();let s=o.getMappedRange();i=0;let a=t.map(({length:A})=>{let c=s.slice(4*i,4*(i+A));return i+=A,c});return o.destroy(),a}var Nn=16,de=1024;function be(e,t){return Math.ceil(e/t)*t}function Fi(e){let t=it(e).map(s=>be(s,Nn)),n=e.input.kind==="embedding"?e.input.states*t[0]:0,o=[],r=0;for(let s=0;s+1<t.length;s++){let[a,A]=[t[s],t[s+1]];o.push({inputs:a,outputs:A,weight:r,bias:r+a*A}),r+=a*A+A}let i=be(n+be(r,de),de);return{shape:e,features:t[0],linear:n,layers:o,linearSize:r,stride:i}}function kI(e,t,n){for(let{name:o,shape:r,offset:i}of Ae(t)){if(o==="state_embedding.weight"){let[l,f]=r;for(let u=0;u<l;u++)for(let I=0;I<f;I++)n(i+u*f+I,u*e.features+I);continue}let s=e.layers[Number(o.split(".")[1])/2];if(o.endsWith(".bias")){for(let l=0;l<r[0];l++)n(i+l,e.linear+s.bias+l);continue}let[a,A]=r,c=e.linear+s.weight;for(let l=0;l<a;l++)for(let f=0;f<A;f++)n(i+l*A+f,c+f*s.outputs+l)}}function RI(e,t,n=e.shape){let o=new Float32Array(e.stride);return kI(e,n,(r,i)=>o[i]=t[r]),o}function DI(e,t,n=e.shape){let o=new Float32Array(ze(n));return kI(e,n,(r,i)=>o[r]=t[i]),o}function oA({isFull:e,states:t,algorithm:n,layout:{shape:o}}){let r=t*o.actions,i={start:r+1,outcome:4*r,next_value:t,pair_target:2*r},s={weight:r+t,...n.full?.nextValue?i:{}};return e?s:{}}function TI(e,t,n){let o=oA(t),r=s=>Se(e,{label:s,floats:t.models*o[s]}),i=(s,a)=>Se(e,{label:s,floats:a});return{weight:r("weight"),targets:t.algorithm.full?.nextValue?{start:r("start"),outcome:r("outcome"),nextState:i("next_state",n),probability:i("probability",2*n),nextValue:r("next_value"),pairTarget:r("pair_target")}:null}}function NI({weight:e,targets:t}){return[e,...t?Object.values(t):[]]}function _I(e,t,n){Ve(e,{buffer:t.weight,values:n.weight});let{targets:o}=t;o&&(Ve(e,{buffer:o.start,values:n.start}),Ve(e,{buffer:o.outcome,values:n.outcome}),Ve(e,{buffer:o.nextState,values:n.nextState}),Ve(e,{buffer:o.probability,values:n.probability}))}var lt=1024,ft=4,rA=9,vo=2048;function xo(e){let{kernel:t,nets:n}=N(e);return`${t} of ${n(e).length}`}function Vp({batch:e,hyper:t},n){let{passes:o}=N(t),r=o.map(({network:A,at:c,nets:l})=>{let f=n.flatMap(({name:u},I)=>l.includes(u)?[I]:[]);return{network:A,at:c,first:f[0],nets:f.length}});if(e!=="full")return r;let i=r.filter(({network:A})=>A==="target");if(i.length===0)return r.slice(0,1);let s=Math.min(...i.map(A=>A.first)),a=Math.max(...i.map(A=>A.first+A.nets));return[r[0],{network:"target",at:"state",first:s,nets:a-s}]}function ko(e,t){let n=[];return e.forEach((o,r)=>{let i=n.at(-1);i&&i.first===o.first&&i.nets===o.nets&&t(i,o)?n[n.length-1]={...i,blocks:i.blocks+1}:n.push({...o,block:r,blocks:1})}),n}function iA(e){return ko(e,(n,o)=>n.network===o.network).toReversed()}function _n(e,t){let{models:n,hyper:o}=t,r=N(o),i=r.nets(o),s=t.batch==="full",a=Fi(e),A=e.input.kind==="embedding"?e.input.states:0,c=t.batch==="full"?A:t.batch,l=Vp(t,i),f=Math.max(...iA(l).map(h=>h.blocks)),u=be(c,Nn),I=A>0?u*a.features:0,d=[a.features,...a.layers.map(({outputs:h})=>h)],g=i.length===1?4:64;return{algorithm:r,models:n,nets:i,slices:i.length*n,isFull:s,states:A,batch:c,rows:u,blocks:l,hidden:f,rowMetrics:r.metrics.filter(({over:h})=>h!=="norm").length,sums:wn(r),layout:a,batchStride:rA*u+be(A,4),touched:I,gradientStride:be(I+a.linearSize,g),activationStrides:d.map((h,E)=>{let p=(E>0&&E+1<d.length?f:l.length)*u*h;return be(p,de)+(u*h%de===0?0:de)}),deltaStride:be(u*Math.max(...d),de)}}function Oi(e){let{rows:t,states:n,layout:o,activationStrides:r,deltaStride:i}=e,s={settings:O+2*lt,progress:ft,theta:o.stride,target:o.stride,first_moment:o.stride,second_moment:o.stride,gradient:e.gradientStride,...Object.fromEntries(r.map((A,c)=>[`activation.${c}`,A])),"delta.0":i,"delta.1":i,partials:vo},a=Object.entries(s).map(([A,c])=>[A,e.nets.length*c]);return{...Object.fromEntries(a),support:Math.max(1,n),batch:e.batchStride,row_metrics:e.rowMetrics*t,metric_sums:e.sums,...oA(e)}}function MI(e,t){let n=_n(e,{...t,models:1}),o=4*Math.max(...Object.values(Oi(n))),r=Math.floor(t.textureLayers/n.nets.length);return Math.max(1,Math.min(Math.floor(t.bindingBytes/o),r))}function sA({rows:e,hidden:t,layout:n}){let o=[n.features,...n.layers.map(({outputs:i})=>i)],r=t*e*Math.max(...o);return Math.ceil(Math.max(n.linear,n.linearSize,r)/de)}function Xp(e,t){let n=o=>e.createTexture({label:`mirror.${o}`,size:[de/4,sA(t),t.slices],format:"rgba32float",usage:GPUTextureUsage.TEXTURE_BINDING|GPUTextureUsage.COPY_DST});return{theta:n("theta"),target:n("target"),input:n("input"),delta:n("delta")}}function LI(e,t,{variant:n,entries:o=0,rows:r}){let i=Oi(t),s=a=>Se(e,{label:a,floats:t.models*i[a]});return{settings:s("settings"),progress:s("progress"),support:s("support"),policy:Se(e,{label:"policy",data:r?.policy??new Float32Array(1)}),weights:Se(e,{label:"weights",data:r?.weights??Float32Array.of(1)}),batch:s("batch"),theta:s("theta"),target:s("target"),firstMoment:s("first_moment"),secondMoment:s("second_moment"),gradient:s("gradient"),activations:t.activationStrides.map((a,A)=>s(`activation.${A}`)),deltas:[s("delta.0"),s("delta.1")],rowMetrics:s("row_metrics"),partials:s("partials"),metricSums:s("metric_sums"),full:t.isFull?TI(e,t,o):null,mirrors:n==="buffer"?null:Xp(e,t)}}function Ui(e){let{activations:t,deltas:n,full:o,mirrors:r,...i}=e;return[...Object.values(i),...t,...n,...o?NI(o):[],...r?Object.values(r):[]]}var Ro={adam_buffer:`// Clip, coupled weight decay, Adam and Polyak in one pass over the parameters (buffer variant).
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
`};var Do=["buffer","texture"];function UI(e){let t=[];for(let o of e.matchAll(/@binding\((\d+)\) var(?:<storage, (\w+)>)? (\w+)/g))t[Number(o[1])]={name:o[3],access:o[2]??null};let n=Array.from(e.matchAll(/^override (\w+): \w+;/gm),([,o])=>o);return{bindings:t,constants:n}}function FI(e,t,n){return t.map(o=>{if(Object.hasOwn(n,o))return n[o];throw new RangeError(`Cannot make shaders/${e}.wgsl: there is nothing for its ${o}`)})}function Zp(e,t){let n=GPUShaderStage.COMPUTE;return e===null?{binding:t,visibility:n,texture:{sampleType:"unfilterable-float",viewDimension:"2d-array"}}:{binding:t,visibility:n,buffer:{type:e==="read"?"read-only-storage":"storage"}}}var OI=new WeakMap;async function eC(e,t,n){let o=Ro[t];e.pushErrorScope("validation");let r=e.createShaderModule({label:t,code:o}),i=e.createBindGroupLayout({label:t,entries:UI(o).bindings.map(({access:f},u)=>Zp(f,u))}),s=e.createComputePipeline({label:t,layout:e.createPipelineLayout({label:t,bindGroupLayouts:[i]}),compute:{module:r,entryPoint:"main",constants:n}}),a=await e.popErrorScope();if(!a)return{layout:i,pipeline:s};let[A]=(await r.getCompilationInfo()).messages,c=A?`:${A.lineNum}:${A.linePos}`:"",l=(A?.message??a.message).trim().split(`
`).slice(0,2).join(" ");throw new Error(`Cannot compile shaders/${t}.wgsl${c}: ${l}`)}function To(e){if(Object.hasOwn(Ro,e))return e;throw new RangeError(`Cannot make shaders/${e}.wgsl: there is no such kernel`)}async function te(e,t,n){let{workgroups:o}=n,r=UI(Ro[t]),i=FI(t,r.constants,n.constants),s=Object.fromEntries(r.constants.map((g,h)=>[g,i[h]])),a=FI(t,r.bindings.map(({name:g})=>g),n.bindings),A=OI.get(e)??new Map;OI.set(e,A);let c=JSON.stringify([Ro[t],i]);A.has(c)||A.set(c,eC(e,t,s));let{layout:l,pipeline:f}=await A.get(c),u=[t,n.part].filter(Boolean).join(".");e.pushErrorScope("validation");let I=e.createBindGroup({label:u,layout:l,entries:a.map((g,h)=>({binding:h,resource:"buffer"in g?g:g.mirror.createView({dimension:"2d-array"})}))}),d=await e.popErrorScope();if(d)throw new Error(`Cannot bind ${u}: ${d.message}`);return{kind:"dispatch",label:u,kernel:t,pipeline:f,bindGroup:I,workgroups:o}}var GI=2**32,tC=3;function PI(e,t){return Object.values(Oi(_n(e,{...t,models:1}))).map(n=>4*n)}function nC({shape:e,transitions:t},{limits:n}){let{input:o}=e,r=o.kind==="dense"?Fi(e).features:0,i=Math.max(tC,r),s=n.maxStorageBufferBindingSize;if(!(4*i*t<=s))throw new m("dataset",`${t} transitions do not fit the adapter's largest buffer of ${s} bytes: expected at most ${Math.floor(s/(4*i))}, or --device cpu`)}function Gi(e,t){let{shape:n,batch:o,hypers:r}=e,i=t.limits.maxStorageBufferBindingSize,s=[...Map.groupBy(r,xo).values()];if(Bi(e,{fits:(l,f)=>s.every(([u])=>Math.max(...PI(l,{batch:f,hyper:u}))<=i),words:`on this adapter, whose largest buffer is of ${i} bytes, or --device cpu`}),nC(e,t),!t.isSoftware)return;let a=s.flatMap(l=>{let f=PI(n,{batch:o,hyper:l[0]}).reduce((u,I)=>u+I);return new Array(l.length).fill(f)}),A=l=>a.slice(0,l).reduce((f,u)=>f+u,0);if(A(a.length)<=GI)return;let c=Jt(a.length,l=>A(l)<=GI);throw new m("models",`${a.length} need ${A(a.length)} bytes, more than the 4 GiB of the computer's memory that a software adapter is given: expected at most ${c}, or --device cpu`)}function Pi({shape:e,batch:t,hypers:n},{limits:o}){let r=[...Map.groupBy(n,xo).values()],i=Math.max(...r.map(([s])=>sA(_n(e,{models:1,batch:t,hyper:s}))));return Do.filter(s=>s==="buffer"||i<=o.maxTextureDimension2D)}function jI(e,t,n){let o=e.device.limits.maxStorageBufferBindingSize;if(4*t<=o)return;let r=Math.floor(n*(o/(4*t)));throw new m("dataset",`${n} transitions do not fit the adapter's largest buffer of ${o} bytes: expected at most ${r}, or --device cpu`)}function oC(e){let{action:t,ending:n,reward:o}=e,r=new Uint32Array(3*t.length),i=new Uint32Array(o.buffer,o.byteOffset,o.length);for(let s=0;s<t.length;s++)e.kind==="discrete"&&(r[3*s]=e.state[s]|e.nextState[s]<<16),r[3*s+1]=t[s]|(n[s]&_.terminated?65536:0),r[3*s+2]=i[s];return r}function rC(e,t){let n=be(t,Nn),o=e.length/t,r=new Float32Array(o*n);for(let i=0;i<o;i++)r.set(e.subarray(i*t,(i+1)*t),i*n);return r}function HI({transitions:e,nextAllowed:t,observations:n}){return[e,t,...n?[n.rows,n.nextRow]:[]]}function ji(e,t){let{device:n}=e,o=t.action.length;jI(e,3*o,o);let r=Se(n,{label:"transitions",data:oC(t)}),i=Se(n,{label:"next_allowed",data:t.nextAllowed??Uint32Array.of(4294967295)}),s=t.nextAllowed!==void 0,a={transitions:r,nextAllowed:i,isAllowedByRow:s};if(t.kind==="discrete")return{...a,observations:null};let{rows:A,nextRow:c}=xi(t),l=A.length/t.features;return jI(e,be(t.features,Nn)*l,o),{...a,observations:{rows:Se(n,{label:"observation",data:rC(A,t.features)}),nextRow:Se(n,{label:"next_row",data:c})}}}function Rt({mostWorkgroups:e},t,n){let o=[];for(let r=0;r<t;r+=e)o.push(n(r,Math.min(e,t-r)));return Promise.all(o)}function JI(e,t){let{metrics:n}=e.algorithm,r=n.filter(({over:A})=>A!=="norm").findIndex(({over:A})=>A==="max"),i=A=>jn(A).toUpperCase(),s=e.layout.layers.length,a={MODELS:e.models,NETS:e.nets.length,SLICES:e.slices,STATES:Math.max(1,e.states),BATCH:e.batch,ROWS:e.rows,BATCH_STRIDE:e.batchStride,ACTIONS:e.layout.shape.actions,A4:e.layout.layers[s-1].outputs/4,E4:e.layout.features/4,Q_STRIDE:e.activationStrides[s],SETTINGS:O,SCHEDULE:lt,PARTIALS:vo,METRICS:e.rowMetrics,SUMS:e.sums,LARGEST:r<0?e.rowMetrics:r,NORM:n.findIndex(({over:A})=>A==="norm")};for(let[A,c]of Object.entries(t))a[i(A)]=c;return e.nets.forEach(({name:A},c)=>a[`NET_${i(A)}`]=c),e.blocks.forEach(({network:A,at:c},l)=>{let f=A==="online"?[c]:[A,c];a[`BLOCK_${i(f.join("_"))}`]=l}),a}function qI(e){let t=i=>({buffer:i}),{mirrors:n,full:o}=e,{targets:r=null}=o??{};return{settings:t(e.settings),progress:t(e.progress),support:t(e.support),policy:t(e.policy),row_weight:t(e.weights),batch:t(e.batch),theta:t(e.theta),target_theta:t(e.target),first:t(e.firstMoment),second:t(e.secondMoment),gradient:t(e.gradient),q:t(e.activations.at(-1)),outputs:t(e.activations.at(-1)),row_metrics:t(e.rowMetrics),partials:t(e.partials),metric_sums:t(e.metricSums),...o?{weight:t(o.weight)}:{},...r?{start:t(r.start),outcome:t(r.outcome),next_state:t(r.nextState),probability:t(r.probability),next_value:t(r.nextValue),pair_target:t(r.pairTarget)}:{},...n?{old_theta:{mirror:n.theta},old_target:{mirror:n.target},old_first:{mirror:n.input},old_second:{mirror:n.delta}}:{}}}function $t({models:e,nets:t},{buffer:n,stride:o,range:r}){if(r.nets===t.length)return{buffer:n};let i=4*o*e;return{buffer:n,offset:r.first*i,size:r.nets*i}}function Hi(e,t){let{label:n,source:o,stride:r,floats:i,texture:s}=t,{range:a={first:0,nets:e.nets.length}}=t,A=t.offset+a.first*e.models*r;return{kind:"mirror",label:`mirror.${n}`,source:{buffer:o,offset:4*A,bytesPerRow:4*de,rowsPerImage:r/de},texture:s,size:[de/4,Math.ceil(i/de),a.nets*e.models]}}function Ji({sizes:e,buffers:t},n,o){let{mirrors:r}=t,s=r[{theta:"theta",target:"target",firstMoment:"input",secondMoment:"delta"}[n]],{stride:a}=e.layout;return Hi(e,{label:n,source:t[n],stride:a,texture:s,...o})}function aA({sizes:e,buffers:t},n,o){let{inputs:r}=e.layout.layers[n];return Hi(e,{label:`input.${n}`,source:t.activations[n],offset:o.first*r,stride:e.activationStrides[n],floats:o.count*r,texture:t.mirrors.input,range:o.range})}function No(e,t){let n=null;for(let o of t){if(o.kind==="mirror"){n?.end(),n=null;let{source:r,texture:i,size:s}=o;e.copyBufferToTexture(r,{texture:i},[...s]);continue}n??=e.beginComputePass({label:"step"}),n.setPipeline(o.pipeline),n.setBindGroup(0,o.bindGroup),n.dispatchWorkgroups(...o.workgroups)}n?.end()}function _o(e){return Array.from(new Set(e)).reduce((t,{next:n})=>t+n.length,0)}function iC(e,t,n){let{count:o,rewardSum:r,start:i,next:s,nextCount:a,nextRewardSum:A}=t;e.nextState.set(s,n);for(let c=0;c<o.length;c++){let l=r[c]/o[c];for(let f=i[c];f<i[c+1];f++){let u=a[f]/o[c],I=A[f]/o[c]-l*u;e.probability.set([u,I],2*(n+f))}}}function sC(e,t,{m:n,base:o}){let{states:r,actions:i,transitions:s,pair:a,count:A,rewardSum:c,rewardSquares:l,start:f}=t,u=r*i,I=new Float64Array(r),d=e.start.subarray(n*(u+1),(n+1)*(u+1)),g=0;for(let h=0;h<a.length;h++){let E=Math.floor(a[h]/i),w=(n*r+E)*(i+1);I[E]+=A[h],e.weight[w+a[h]%i]=A[h]/s,e.weight[w+i]=I[E]/s,d.fill(o+f[h],g,a[h]+1),g=a[h]+1;let p=0;for(let S=f[h];S<f[h+1];S++)p+=t.nextCount[S];let B=c[h]/A[h],Q=Math.max(0,l[h]/A[h]-B*B),y=[B,Q,p/A[h],(A[h]-p)/A[h]];e.outcome.set(y,4*(n*u+a[h]))}d.fill(o+t.next.length,g)}function KI(e){let t=e.length,[{states:n,actions:o}]=e,r=n*o,i=_o(e),s={weight:new Float32Array(t*(r+n)),start:new Uint32Array(t*(r+1)),outcome:new Float32Array(4*t*r),nextState:new Uint32Array(i),probability:new Float32Array(2*i)},a=new Map,A=0;return e.forEach((c,l)=>{a.has(c)||(a.set(c,A),iC(s,c,A),A+=c.next.length),sC(s,c,{m:l,base:a.get(c)})}),s}function aC(e,t){let{device:n,sizes:o,buffers:r}=e,{models:i,rows:s,blocks:a,layout:A,activationStrides:c}=o,[l]=c,f=a.slice(t.block,t.block+t.blocks),u=(I,d)=>$t(o,{buffer:I,stride:d,range:t});return Rt(e,t.blocks*s,(I,d)=>te(n,"full_lookup",{part:t.nets===o.nets.length?"":`${t.block}`,constants:{...e.constants,PARAMETER_STRIDE4:A.stride/4,OUTPUT_STRIDE4:l/4,ONLINE:t.block+f.filter(({network:g})=>g==="online").length,FIRST_ROW:t.block*s+I},bindings:{...e.bindings,theta:u(r.theta,A.stride),target_theta:u(r.target,A.stride),output:u(r.activations[0],l)},workgroups:[Math.ceil(A.features/256),d,t.nets*i]}))}async function YI(e){let t=[];for(let n of ko(e.sizes.blocks,()=>!0))t.push(...await aC(e,n));return t}async function AC(e,t){let{device:n,sizes:o,constants:r,bindings:i}=e,{models:s,states:a,layout:A}=o,c=a*A.shape.actions;return[await te(n,To(t),{constants:r,bindings:i,workgroups:[Math.ceil(a/64),s,1]}),...await Rt(e,Math.ceil(c/64),(l,f)=>te(n,"full_target",{constants:{...r,PAIRS:c,FIRST_PAIR:64*l},bindings:i,workgroups:[f,s,1]}))]}async function $I(e){let{device:t,sizes:n,buffers:o}=e,{algorithm:r,models:i,rows:s,layout:a,deltaStride:A}=n,c=a.layers.length-1,{kernels:l}=r.full,f=await te(t,To(l.loss),{constants:{...e.constants,GRADIENT_STRIDE:A},bindings:{...e.bindings,gradient:{buffer:o.deltas[c%2]}},workgroups:[Math.ceil(s/64),i,1]});return l.nextValue?[...await AC(e,l.nextValue),f]:[f]}function AA(e,t,n,o){if(!e.buffers.mirrors){let a=Math.min(32,n/8),A=[Math.ceil(n/8/a),t/8,o];return{lanes:{LANES:a},groups:A}}let r=Math.min(16,n/16),i=Math.max(1,Math.ceil(8/r)),s=[Math.ceil(n/16/r),Math.ceil(t/16/i),o];return{lanes:{LANES:r,ROW_LANES:i},groups:s}}function cA({sizes:e,buffers:t},n,o){let{layout:r,activationStrides:i,deltaStride:s}=e,{mirrors:a}=t,{inputs:A,outputs:c,weight:l,bias:f}=r.layers[n],u={K4:A/4,N4:c/4};if(a)return{variant:"texture",input:{mirror:a.input},delta:{mirror:a.delta},network:d=>({mirror:a[d]}),constants:{...u,WEIGHT4:l/4,BIAS4:f/4}};let I=(d,g)=>$t(e,{buffer:d,stride:g,range:o});return{variant:"buffer",input:I(t.activations[n],i[n]),delta:I(t.deltas[n%2],s),network:d=>I(t[d],r.stride),constants:{...u,WEIGHT4:(r.linear+l)/4,BIAS4:(r.linear+f)/4,INPUT_STRIDE4:i[n]/4,GRADIENT_STRIDE4:s/4,PARAMETER_STRIDE4:r.stride/4}}}function WI({sizes:e}){return{first:0,nets:e.nets.length}}function cC({rows:e,hidden:t},n){let o=n.block===0;return{outer:n.block*e,hidden:o?0:(t-n.blocks)*e}}function zI(e,t){return t.filter(({network:o})=>o===e.network).length===1?e.network:`${e.network}-${e.at}`}async function VI(e,t,n){let{device:o,sizes:r,buffers:i}=e,{layout:s,activationStrides:a,models:A}=r,c=[],{mirrors:l}=i,f=t.network==="online"?"theta":"target",u=t,I=cC(r,t),d=t.blocks*r.rows;if(l){let g={offset:s.linear,floats:s.linearSize,range:u};c.push(Ji(e,f,g))}for(let g=0;g<s.layers.length;g++){let h=g+1===s.layers.length,E=g===0?I.outer:I.hidden,w=cA(e,g,u);l&&c.push(aA(e,g,{first:E,count:d,range:u}));let{outputs:p}=s.layers[g],{lanes:B,groups:Q}=AA(e,d,p,u.nets*A),y=a[g+1];c.push(await te(o,`linear_forward_${w.variant}`,{part:`${n}.${g}`,constants:{...w.constants,...B,ROWS:d,INPUT_ROW:E,OUTPUT_ROW:h?I.outer:I.hidden,OUTPUT_STRIDE4:y/4,RELU:+!h},bindings:{input:w.input,parameters:w.network(f),output:$t(r,{buffer:i.activations[g+1],stride:y,range:u})},workgroups:Q}))}return c}async function lC(e,t){let{device:n,sizes:o,buffers:r}=e,{inputs:i,outputs:s,weight:a,bias:A}=o.layout.layers[t],c=cA(e,t,WI(e)),l=r.mirrors?16:8,{lanes:f,groups:u}=AA(e,i+l,s,o.slices);return await te(n,`weight_gradient_${c.variant}`,{part:`${t}`,constants:{...c.constants,...f,BATCH:o.batch,WEIGHT4:(o.touched+a)/4,BIAS4:(o.touched+A)/4,OUTPUT_STRIDE4:o.gradientStride/4},bindings:{input:c.input,gradient:c.delta,output:{buffer:r.gradient}},workgroups:u})}function fC({sizes:e,buffers:t},n){return n===0&&e.isFull?{buffer:t.gradient,stride:e.gradientStride}:{buffer:t.deltas[(n+1)%2],stride:e.deltaStride}}async function uC(e,t){let{device:n,sizes:o,buffers:r}=e,{rows:i,layout:s,activationStrides:a}=o,A=fC(e,t),c=cA(e,t,WI(e)),{lanes:l,groups:f}=AA(e,i,s.layers[t].inputs,o.slices);return await te(n,`input_gradient_${c.variant}`,{part:`${t}`,constants:{...c.constants,...l,ROWS:i,ACTIVATION_STRIDE4:a[t]/4,OUTPUT_STRIDE4:A.stride/4,MASK:+(t>0)},bindings:{gradient:c.delta,parameters:c.network("theta"),activation:{buffer:r.activations[t]},output:{buffer:A.buffer}},workgroups:f})}async function XI(e){let{device:t,sizes:n,buffers:o}=e,{rows:r,slices:i,layout:s,deltaStride:a,gradientStride:A}=n,c=[];for(let l=s.layers.length-1;l>=0;l--)o.mirrors&&(l+1===s.layers.length||c.push(aA(e,l,{first:0,count:r})),c.push(Hi(n,{label:`delta.${l}`,source:o.deltas[l%2],offset:0,stride:a,floats:r*s.layers[l].outputs,texture:o.mirrors.delta}))),c.push(await lC(e,l)),(l>0||n.touched>0)&&c.push(await uC(e,l));return n.touched>0&&!n.isFull&&c.push(...await Rt(e,r,(l,f)=>te(t,"embedding_gradient",{constants:{...e.constants,INPUT_STRIDE4:a/4,OUTPUT_STRIDE4:A/4,FIRST_ROW:l},bindings:{...e.bindings,input:{buffer:o.deltas[1]},output:{buffer:o.gradient}},workgroups:[Math.ceil(s.features/256),f,i]}))),c}async function gC(e,t,n){let{device:o,sizes:r,buffers:i}=e,{models:s,rows:a,blocks:A,layout:c,activationStrides:l}=r,f=A.slice(n.block,n.block+n.blocks),[u]=l,I=p=>1<<n.block+p,d={...e.constants,PARAMETER_STRIDE4:c.stride/4,OUTPUT_STRIDE4:u/4,ONLINE:n.block+f.filter(({network:p})=>p==="online").length,NEXT:f.reduce((p,{at:B},Q)=>p|(B==="next"?I(Q):0),0)},g=(p,B)=>$t(r,{buffer:p,stride:B,range:n}),h={...e.bindings,theta:g(i.theta,c.stride),target_theta:g(i.target,c.stride),output:g(i.activations[0],u)},{observations:E}=t,w=Math.ceil(c.features/256);return await Rt(e,n.blocks*a,(p,B)=>te(o,E?"observation_lookup":"embedding_lookup",{part:n.nets===r.nets.length?"":`${n.block}`,constants:{...d,FIRST_ROW:n.block*a+p},bindings:E?{...h,observation:{buffer:E.rows},next_row:{buffer:E.nextRow}}:h,workgroups:[w,B,n.nets*s]}))}async function IC(e,t){let{device:n,sizes:o}=e,{models:r,rows:i,blocks:s}=o,a=await te(n,"sample",{constants:{...e.constants,BY_ROW:Number(t.isAllowedByRow)},bindings:{...e.bindings,transitions:{buffer:t.transitions},next_allowed:{buffer:t.nextAllowed}},workgroups:[Math.ceil(i/64),r,1]}),A=[];for(let c of ko(s,()=>!0))A.push(...await gC(e,t,c));return[a,...A]}async function dC({device:e,sizes:t,buffers:n,...o}){let{rows:r,models:i,layout:s,deltaStride:a,algorithm:A}=t,c=s.layers.length-1;return[await te(e,To(A.kernel),{constants:{...o.constants,GRADIENT_STRIDE:a},bindings:{...o.bindings,gradient:{buffer:n.deltas[c%2]}},workgroups:[Math.ceil(r/64),i,1]})]}async function hC({device:e,sizes:t,...n}){let{models:o,slices:r,layout:i,touched:s,gradientStride:a}=t,A={...n.constants,G4:(s+i.linearSize)/4,GRADIENT_STRIDE4:a/4,WEIGHED:+!t.isFull},{bindings:c}=n;return[await te(e,"gradient_norm",{constants:A,bindings:c,workgroups:[vo/64,r,1]}),await te(e,"finish_gradient",{constants:A,bindings:c,workgroups:[o,1,1]})]}var qi=2048;async function mC(e){let{device:t,sizes:n,buffers:o}=e,{slices:r,layout:i,gradientStride:s}=n,{mirrors:a}=o,A=(u,I)=>te(t,`adam_${u}`,{part:I.name,constants:{...e.constants,EMBEDDING4:i.linear/4,GRADIENT_STRIDE4:s/4,PARAMETER_STRIDE4:i.stride/4,FIRST4:I.offset/4,COUNT4:I.floats/4},bindings:e.bindings,workgroups:[Math.ceil(I.floats/qi),r,1]});if(!a){let u=i.linear+i.linearSize,I=i.linear===0?"linear":"embedding";return await Rt(e,Math.ceil(u/qi),(d,g)=>{let h=qi*d;return A("buffer",{offset:h,floats:Math.min(qi*g,u-h),name:I})})}let c={offset:i.linear,floats:i.linearSize,name:"linear"},l={offset:0,floats:i.linear,name:"embedding"},f=[];for(let u of i.linear>0?[c,l]:[c]){let I=["theta","target","firstMoment","secondMoment"];f.push(...I.map(d=>Ji(e,d,u))),f.push(await A("texture",u))}return f}async function ZI(e){let{isFull:t,blocks:n}=e.sizes,o=iA(n),r=await(t?YI(e):IC(e,e.data));for(let i of o)r.push(...await VI(e,i,zI(i,o)));return[...r,...await(t?$I:dC)(e),...await XI(e),...await hC(e),...await mC(e)]}var EC=34028234e31;function wC({support:e},t){return e??new Uint32Array(Math.max(1,t)).fill(4294967295)}function ed(e,{first:t,width:n}){let o=new Map,r=t.length;for(let s of e)!s||o.has(s)||(o.set(s,r/n),r+=s.length);let i=new Float32Array(Math.max(1,r));i.set(t);for(let[s,a]of o)i.set(s,a*n);return{all:i,at:e.map(s=>s?o.get(s):0)}}function pC(e,t){let n=ed(e.map(s=>s.policy?.probabilities),{first:[],width:t}),o=e.map(({weights:s})=>s),r=new Map(o.flatMap(s=>s?[[s,ki(s)]]:[])),i=ed(o.map(s=>s&&r.get(s)),{first:[1],width:1});return{policy:n.all,weights:i.all,places:e.map((s,a)=>({policy:n.at[a],byTransition:+(s.policy?.by==="transition"),weights:i.at[a]}))}}function CC({states:e,rows:t,batchStride:n}){let o=new Uint32Array(n);o.fill(t,6*t,7*t);for(let r=0;r<e;r++)o[t+r]=r,o[rA*t+r]=r;return o}async function Ki(e,t){let{device:n}=e,{shape:o,batch:r,members:i,models:s,data:a,variant:A}=t,{mostWorkgroups:c=n.limits.maxComputeWorkgroupsPerDimension}=t,[{hyper:l}]=s,f=_n(o,{models:s.length,batch:r,hyper:l}),u=f.isFull?s.map(S=>S.counts):[],{places:I,...d}=pC(s,o.actions),g=LI(n,f,{variant:A,entries:_o(u),rows:d}),h=(S,C,v)=>Ve(n,{buffer:S,word:C,values:v}),E=t.states?.[0].step??0,{layout:w}=f;s.forEach((S,C)=>{let v=pi(t,C);Ue(S.hyper,o).forEach(({hasTarget:j,offset:k,size:D,shape:V},ee)=>{let ie=ee*s.length+C,Dt=Lr(S,{hasTarget:j,infinity:EC,places:I[C]});h(g.settings,O*ie,Dt),h(g.progress,ft*ie,new Uint32Array([E,v.divergedAt??0,0,0]));let ut=(Mn,qd)=>{let Kd=qd.subarray(k,k+D);h(Mn,w.stride*ie,RI(w,Kd,V))};ut(g.theta,v.parameters),ut(g.target,v.target),ut(g.firstMoment,v.firstMoment),ut(g.secondMoment,v.secondMoment)});let T=wC(S,f.states);h(g.support,T.length*C,T),f.isFull&&h(g.batch,f.batchStride*C,CC(f)),h(g.metricSums,f.sums*C,v.metricSums),n.queue.submit([])}),g.full&&_I(n,g.full,KI(u));let p=JI(f,Mr(l)),B=qI(g),y=await ZI({device:n,sizes:f,buffers:g,data:a,mostWorkgroups:c,constants:p,bindings:B});return e.check(),{members:i,models:s,sizes:f,buffers:g,program:y,step:E}}function Mo(e,t,n){let{models:o,sizes:{nets:r,slices:i}}=t,s=O*i,a=(l,f)=>{let u=new Float32Array(2*i*f);for(let d=0;d<f;d++)o.forEach(({hyper:g},h)=>{r.forEach(({name:E},w)=>{let{scale:p,root:B}=So(g,l+d,E);u.set([p,B],2*(d*i+w*o.length+h))})});let I=s+2*i*((l-1)%lt);Ve(e,{buffer:t.buffers.settings,word:I,values:u})},A=t.step+1,c=Math.min(n,lt-(A-1)%lt);a(A,c),n>c&&a(A+c,n-c)}function td({buffers:e,models:t,sizes:n}){return[{buffer:e.metricSums,offset:0,length:n.sums*t.length},{buffer:e.progress,offset:0,length:ft*n.slices}]}function nd({buffers:e,models:t}){return{buffer:e.settings,offset:0,length:O*t.length}}function od(e,{sizes:t},n){for(let o=n;o<t.slices;o+=t.models){let r=e[ft*o+1]||e[ft*o+3];if(r)return r}return null}function rd(e,t){let[n,o]=[new Float32Array(t[0]),new Uint32Array(t[1])];return e.models.map((r,i)=>{let s=n.subarray(e.sizes.sums*i,e.sizes.sums*(i+1));return{step:o[ft*i],steps:s[0],values:Or(e.sizes.algorithm,s),divergedAt:od(o,e,i)}})}async function id(e,t,n){let{buffers:o,sizes:{layout:r,sums:i,slices:s,models:a}}=t,A=[o.theta,o.target,o.firstMoment,o.secondMoment],c=[];for(let l of n){let f=Ue(t.models[l].hyper,r.shape),u=await Yt(e,[...A.flatMap(p=>f.map((B,Q)=>({buffer:p,offset:r.stride*(Q*a+l),length:r.stride}))),{buffer:o.metricSums,offset:i*l,length:i},{buffer:o.progress,offset:0,length:ft*s}]),I=f.at(-1),[d,g,h,E]=A.map((p,B)=>{let Q=new Float32Array(I.offset+I.size);return f.forEach(({offset:y,shape:S},C)=>{let v=new Float32Array(u[B*f.length+C]);Q.set(DI(r,v,S),y)}),Q}),w=new Uint32Array(u.at(-1));c.push({step:w[ft*l],parameters:d,target:g,firstMoment:h,secondMoment:E,metricSums:new Float32Array(u.at(-2)),divergedAt:od(w,t,l)})}return c}function Yi(e){for(let t of Ui(e.buffers))t.destroy()}var sd=1e3;function BC(e){return e.input.kind==="embedding"?e:{...e,input:{kind:"embedding",states:16,width:e.input.features}}}async function Ad(e,t){let{batch:n,variant:o,algorithm:r}=t,i=BC(t.shape),s=i.input.kind==="embedding"?i.input.states:0,a=Si({transitions:sd,states:s,actions:i.actions}),A=n==="full"?null:ji(e,a),c=yo({algorithms:[r],transitions:sd,counts:n==="full"?vn(a):void 0}),l=await Ki(e,{shape:i,batch:n,members:[0],models:c,data:A,variant:o});return{group:l,free:()=>{if(Yi(l),A)for(let f of HI(A))f.destroy()}}}async function ad(e,t){let n=e.device.createCommandEncoder();No(n,t);let o=performance.now();return e.device.queue.submit([n.finish()]),await e.device.queue.onSubmittedWorkDone(),performance.now()-o}async function QC(e,t){let n={},[{hyper:o}]=yo({algorithms:[tn[0]],transitions:0}),r=Pi({...t,hypers:[o]},e.device);for(let s of r){let{group:a,free:A}=await Ad(e,{...t,variant:s,algorithm:tn[0]});Mo(e.device,a,1);let c=a.program.filter(f=>f.kind==="mirror"||/^(linear|weight|input|adam)_/.test(f.kernel));await ad(e,c);let l=[];for(let f=0;f<3;f++)l.push(await ad(e,c));n[s]=Math.min(...l),A()}return{variant:r.reduce((s,a)=>n[a]<n[s]?a:s),times:n}}var yC=2**22;function SC({shape:e,batch:t}){let n=e.input.kind==="embedding"?e.input.states:1,o=it(e);return o.slice(1).reduce((i,s,a)=>i+s*o[a],0)*(t==="full"?n:t)}async function cd(e,t){return SC(t)<yC?"buffer":(await QC(e,t)).variant}var bC={input:{kind:"embedding",states:37,width:24},hidden:[40,24],actions:25};async function ld(e,t){let n=[],r=[{batch:20,variant:t},{batch:"full",variant:"buffer"}].flatMap(i=>tn.map(s=>({...i,algorithm:s})));for(let i of r){let{group:s,free:a}=await Ad(e,{shape:bC,...i});Mo(e.device,s,3);let A=e.device.createCommandEncoder();for(let l=0;l<3;l++)No(A,s.program);e.device.queue.submit([A.finish()]);let c=Ui(s.buffers).filter(l=>"size"in l).filter(l=>l!==s.buffers.settings).map(l=>({buffer:l,offset:0,length:l.size/4}));for(let l of await Yt(e,c))n.push(new Uint8Array(l));a()}return await Qe(n)}var vC=250,fd=8;function xC(e,{models:t,bindingBytes:n}){let o=i=>fd*_o(i.map(s=>t[s].counts)),r=[[]];for(let i of e){if(o([i])>n)throw new m("dataset",`${t[i].counts.next.length} distinct transitions do not fit the adapter's largest buffer of ${n} bytes: expected at most ${n/fd}`);o([...r.at(-1),i])>n&&r.push([]),r.at(-1).push(i)}return r}function kC(e,{shape:t,batch:n,models:o}){let{maxStorageBufferBindingSize:r,maxTextureArrayLayers:i}=e.device.limits,s={bindingBytes:Math.min(r,2**27),textureLayers:i},a=[],A=o.map((c,l)=>l);for(let c of Map.groupBy(A,l=>xo(o[l].hyper)).values()){let{hyper:l}=o[c[0]],f=MI(t,{batch:n,hyper:l,...s}),u=n==="full"&&N(l).full?.nextValue;for(let I=0;I<c.length;I+=f){let d=c.slice(I,I+f);a.push(...u?xC(d,{models:o,...s}):[d])}}return a}function ud(e){if(e===void 0||Do.includes(e))return e;throw new m("kernels",`unknown variant "${e}": expected ${Do.join(" or ")}`)}function RC(e,{device:t,isSoftware:n}){let o=vt(e);Gi(o,{limits:t.limits,isSoftware:n});let r=ud(e.kernels);if(!(r===void 0||Pi(o,t).includes(r)))throw new m("kernels",`found ${r}, whose mirrors are higher than the adapter's textures of ${t.limits.maxTextureDimension2D} rows: expected buffer`)}async function gd(e){wi(e);let t=ud(e.kernels),{shape:n,batch:o,models:r,states:i,dataset:s}=e,a=await xI(),{device:A}=a;RC(e,a);let c=kC(a,{shape:n,batch:o,models:r}),l=o==="full"?null:ji(a,s),f=t??await cd(a,{shape:n,batch:o}),u=[];for(let g of c)u.push(await Ki(a,{shape:n,batch:o,members:g,models:g.map(h=>r[h]),states:i&&g.map(h=>i[h]),data:l,variant:f}));await A.queue.onSubmittedWorkDone(),a.check();let I=1/0;async function d(g){let h=A.createCommandEncoder();for(let w of u){Mo(A,w,g);for(let p=0;p<g;p++)No(h,w.program);w.step+=g}let E=performance.now();A.queue.submit([h.finish()]),await A.queue.onSubmittedWorkDone(),a.check(),I=(performance.now()-E)/g}return{gpu:a,trainGroups:u,info:{device:"webgpu",adapter:a.adapter,kernels:f,groups:u.length},async advance(g,{signal:h,onProgress:E}={}){let w=0;for(;w<g&&!h?.aborted;){let p=Math.max(1,Math.floor(vC/I)),B=Math.min(g-w,p,lt);await d(B),w+=B,E?.(w),await new Promise(Q=>setTimeout(Q,0))}return w},kernelHash:()=>ld(a,f),async metrics(){let g=await Yt(a,u.flatMap(td)),h=A.createCommandEncoder();for(let{buffers:w}of u)h.clearBuffer(w.metricSums);A.queue.submit([h.finish()]);let E=[];return u.forEach((w,p)=>{rd(w,g.slice(2*p,2*p+2)).forEach((B,Q)=>E[w.members[Q]]=B)}),E},async settings(){let g=await Yt(a,u.map(nd)),h=[];return u.forEach(({members:E},w)=>{let p=new Uint32Array(g[w]);E.forEach((B,Q)=>{h[B]=Fr(r[B].hyper,p.subarray(O*Q,O*(Q+1)))})}),h},async states(g=r.map((h,E)=>E)){let h=new Map;for(let E of u){let w=E.members.flatMap((B,Q)=>g.includes(B)?[Q]:[]),p=await id(a,E,w);w.forEach((B,Q)=>h.set(E.members[B],p[Q]))}return g.map(E=>h.get(E))},close(){u.forEach(Yi),a.close()}}}async function DC(){let e=await navigator.gpu?.requestAdapter({powerPreference:"high-performance"});return e?{name:tA(e),...nA(e)}:null}function TC(e){try{return e(),null}catch(t){if(t instanceof m)return t.message;throw t}}async function lA(e,t={}){let{previous:n,sizes:o,find:r=DC}=t;if(e!=="auto")return{device:e,reason:"as asked"};if(n==="cpu")return{device:"cpu",reason:"as the run began"};let i=await r();if(!i)return{device:"cpu",reason:"there is no WebGPU adapter"};let s=n==="webgpu"?"as the run began":"a hardware adapter";if(i.isSoftware&&n!=="webgpu")return{device:"cpu",reason:`the only WebGPU adapter, ${i.name}, is software`};let a=o&&TC(()=>Gi(o,i));return a?{device:"cpu",reason:`the WebGPU adapter, ${i.name}, cannot hold it: ${a}`}:{device:"webgpu",reason:s}}async function Id(e,t){let n=t.previousDevice,o=vt(t),{device:r,reason:i}=await lA(e,{previous:n,sizes:o}),a={...t,kernels:n!==void 0&&n!==r?void 0:t.kernels},A=await(r==="cpu"?Mi(a):gd(a));return{...A,info:{...A.info,reason:i}}}function dd(e){let t=globalThis.document?.baseURI??self.location.href,n=new Worker(new URL("worker.js",t),{type:"module",name:e}),o=new Map,r=0,i=null;n.onmessage=({data:a})=>{let A=o.get(a.id);if(a.kind==="news")return A?.onNews?.(a.news);o.delete(a.id),a.kind==="done"?A?.resolve(a.output):A?.reject(new Error(a.reason))};let s=a=>{i??=a,n.terminate();for(let{reject:A}of o.values())A(i);o.clear()};return n.onerror=a=>{a.preventDefault(),s(new Error(`The worker "${e}" failed: ${a.message??"it cannot be loaded"}`))},{ask(a,A,c){return i?Promise.reject(i):new Promise((l,f)=>{let u=++r;o.set(u,{resolve:l,reject:f,onNews:c}),n.postMessage({id:u,name:a,input:A})})},close:()=>s(new Error(`The worker "${e}" is closed`))}}var NC=250,hd=e=>()=>Promise.reject(new RangeError(`Cannot read ${e} of workers that share nothing`));async function md(e){let{models:t,states:n,batch:o,shape:r,dataset:i,kernels:s}=e,a=navigator.hardwareConcurrency,A=Math.min(t.length,a),c=Array.from({length:A},(g,h)=>({worker:dd(`models ${h+1}`),models:t.map((E,w)=>w).filter(E=>E%A===h)})),l=g=>Promise.all(c.map(g)),f=async g=>{let h=await l(({worker:E})=>g(E));return t.map((E,w)=>h[w%A][Math.floor(w/A)])},[u]=await l(({worker:g,models:h})=>g.ask("soloTrainer",{shape:r,batch:o,dataset:i,kernels:s,models:h.map(E=>t[E]),states:n&&h.map(E=>n[E])})),I=A===1?"1 worker":`${A} workers`,d=1/0;return{info:{...u,adapter:`CPU, ${I} with a memory each on ${a} cores`,groups:A,reason:"the page is not isolated from other origins, so that workers share no memory"},async advance(g,{signal:h,onProgress:E}={}){let w=0;for(;w<g&&!h?.aborted;){let p=Math.max(1,Math.min(g-w,Math.floor(NC/d))),B=performance.now();await l(({worker:Q})=>Q.ask("soloAdvance",p)),d=(performance.now()-B)/p,w+=p,E?.(w)}return w},metrics:()=>f(g=>g.ask("soloMetrics",null)),async states(g=t.map((h,E)=>E)){let h=await f(E=>E.ask("soloStates",null));return g.map(E=>h[E])},kernelHash:hd("the kernels' hash"),settings:hd("settings"),close:()=>c.forEach(({worker:g})=>g.close())}}async function Ed(e,t){let{previousDevice:n}=t,{device:o}=await lA(e,{previous:n,sizes:vt(t)});if(o==="cpu"&&!(typeof SharedArrayBuffer<"u"))return await md(t);let i=new URL("cpu_worker.js",self.location.href);return await Id(e,{...t,worker:{url:i,permissions:"inherit"}})}function fA({name:e,gamma:t,inadmissible:n}){return{policy:e,survival:null,length:null,discounted_return:null,gamma:t,inadmissible:n}}var _C={published_protocol:({mdp:e,policy:t,...n})=>({published:Su(e,t,n)})};function wd(e,t){return Object.assign({},...e.map(n=>_C[n](t)))}function pd(e,{simulation:t,byState:n}={}){return o=>{let{name:r,seed:i,network:s,fallback:a,gamma:A,inadmissible:c,observers:l}=o;if(s===null||s.shape.input.kind==="dense")return{...fA(o),states:null};let f=o.basis(e);if(!vr(f))return{...fA(o),states:f};let u=Qn(e,s,r),I=di(e,{policy:r,probabilities:u,fallback:a},{gamma:A,inadmissible:c,simulation:t,byState:n}),d={mdp:e,policy:u,seed:i,inadmissible:c},g=I.by_state&&{...I.by_state,network:Ii(Bn(e,s,r),e.actions)};return{...I,...g&&{by_state:g},states:f,...wd(l,d)}}}function Cd(e){let{states:t,actions:n,state:o,action:r}=e,i=new Uint32Array(t*n);for(let s=0;s<r.length;s++)i[o[s]*n+r[s]]++;return i}function Qd(){let e=new Map;return(t,n)=>{let o=e.get(t)??n();return e.set(t,o),o}}function yd(e,t){let n=Qd(),o=Qd();return e.models.map(({config:r},i)=>{let s=t.datasetOf[i],{dataset:a}=t.datasets[s],{support:A,batch:c,name:l}=r;if(a.kind==="dense"){if(c!=="full"&&A===null)return{};let[f,u]=c==="full"?["batch","found full, expected a number of rows"]:["support","found a rule, expected null"];throw new m(`${l}: ${f}`,`${u}: the data are features, which cannot be counted`)}if(A!==null&&a.actions>32)throw new m(`${l}: support`,`found ${a.actions} actions, expected at most ${32} under a support`);if(c==="full"&&a.nextAllowed)throw new m(`${l}: batch`,"found full, expected a number of rows: the data allow actions by transition, which counts do not know");return{counts:c==="full"?n(String(s),()=>vn(a,a.weight)):void 0,support:A===null?void 0:o(`${s} ${JSON.stringify(A)}`,()=>bA(Cd(a),a.actions,A))}})}function Sd(e,t,n){let{state:o,shape:r,seed:i,config:s,support:a,data:A,endedAt:c}=e,{parameters:l,target:f,step:u,divergedAt:I}=o,d=t({...n,seed:i,hyper:We(s),weights:{shape:r,parameters:l,target:f},network:N(s).policy===null?null:St(e),fallback:a?.fallback,observers:s.observers,basis:h=>Gr(e,h)}),g=A?.named_mdp_sha256;return{...d,seed:i,config:s.name,step:u,...g===void 0?{}:{named_mdp_sha256:g},diverged_at:I,...c===void 0?{}:{ended_at:c}}}var bd=-1/0;async function MC(e){performance.now()-bd>=50&&(await new Promise(t=>setTimeout(t)),bd=performance.now()),e?.throwIfAborted()}async function vd(e,t){for(;;){let{done:n,value:o}=e.next();if(n)return o;await MC(t)}}var xd=2e3,LC=10;function kd(e,t){let n=e;for(let[o,r]of Object.entries(n)){if(!ArrayBuffer.isView(r))continue;let i=r,s=i.constructor;n[o]=new s(i.buffer.transfer(t*i.BYTES_PER_ELEMENT))}}function*Rd(e,t,n){let{episodes:o,seed:r,maxSteps:i,inadmissible:s,onProgress:a}=n,{states:A,actions:c,sha256:l}=e,f=Math.ceil(o*Math.min(LC,i??1/0)),u=ei({kind:"discrete",states:A,actions:c,mdpSha256:l},f),I=0,d=g=>{I===u.action.length&&kd(u,Math.ceil(I*1.25)+1024),u.state[I]=g.state,u.nextState[I]=g.nextState,u.action[I]=g.action,u.reward[I]=g.reward,u.ending[I]=(g.terminated?_.terminated:0)|(g.truncated?_.truncated:0),u.episode[I]=g.episode,u.step[I]=g.step,u.behaviourProbability[I]=g.behaviourProbability,I++};for(let g=0;g<o;g+=xd){let h=Math.min(xd,o-g);At(e,t,{episodes:h,seed:r,streams:z.collection,firstEpisode:g,maxSteps:i,inadmissible:s,onTransition:d}),a?.(g+h),yield}return kd(u,I),u}function Dd(e){return e.action.length}function Td(e,t){let n=new Uint8Array(e.length);for(let o=0;o<n.length;o++)n[o]=(e[o]&t)===0?0:1;return we(n,{dtype:"bool"})}function Nd(e){return we(Int32Array.of(e),{shape:[]})}function*_d(e){if(e.kind==="discrete")yield["states",Nd(e.states)],yield["state",we(e.state)],yield["next_state",we(e.nextState)];else{let t=[Dd(e),e.features];yield["observation",we(e.observation,{shape:t})],yield["next_observation",we(e.nextObservation,{shape:t})]}yield["actions",Nd(e.actions)],yield["action",we(e.action)],yield["reward",we(e.reward)],yield["terminated",Td(e.ending,_.terminated)],yield["truncated",Td(e.ending,_.truncated)],yield["episode",we(e.episode)],yield["step",we(e.step)],e.behaviourProbability!==null&&(yield["behaviour_probability",we(e.behaviourProbability)]);for(let{key:t,name:n,perAction:o}of Yr){let r=e[t],i=[Dd(e),...o?[e.actions]:[]];r!==void 0&&(yield[n,we(r,{shape:i})])}}async function Md({models:e,settings:t},n,o){let r=e[0].config.dataset,{behaviour:i,episodes:s,seed:a}=r,A=si(n,{behaviour:i}),c=await vd(Rd(n,A,{episodes:s,seed:a,inadmissible:t.inadmissible,onProgress:o})),l=await Qe([...ci(_d(c))]),f={sha256:l,mdp_sha256:n.sha256,declared:!1};return{mdp:n,datasets:[{source:r,dataset:c,heldOut:null,sha256:l,identity:f,cohort:null}],datasetOf:e.map(()=>0),whole:c,slices:e.map(()=>({offset:0,count:c.action.length}))}}async function uA(e,{onProgress:t,kept:n}){let o=Ja(e),r=await Md(o,await Y(),t),i=Mc(o.settings,r.datasets[0].dataset),s=yd(o,r),{batch:a}=o.settings,A=o.models.map(({seed:f,config:u},I)=>({seed:f,hyper:We(u),slice:r.slices[I],counts:s[I].counts,support:s[I].support?.allowed})),c={shape:i,batch:a,models:A,dataset:a==="full"?void 0:r.whole},l=n?.states??A.map(({seed:f,hyper:u})=>Bo(i,f,u));return{settings:e,plan:o,data:r,own:s,options:c,step:n?.step??0,states:l}}function gA(e,t,n){e.states=n.map((o,r)=>{let{metricSums:i,divergedAt:s}=o;return s===null?o:{...e.states[r],metricSums:i,divergedAt:s}}),e.step=t}function IA({plan:e,data:t,own:n,options:o,states:r},i){let{seed:s,config:a}=e.models[i],{support:A}=n[i],{identity:c}=t.datasets[0];return{state:r[i],shape:o.shape,seed:s,config:a,support:A,data:c}}function Ld(e,t){let n=e.plan.models[t];if(n===void 0)throw new m("model",`found ${t}, expected one that trains`);return{name:`${n.name}.safetensors`,bytes:gl(IA(e,t))}}function dA(e){let t=pd(e.data.mdp);return e.plan.models.map(({name:n,config:{gamma:o,inadmissible:r}},i)=>{let s=Sd(IA(e,i),t,{name:n,gamma:o,inadmissible:r});if(s.survival===null)throw new RangeError(`${n} has no exact score`);return s.survival})}function Fd(e,t){let{mdp:n}=e.data;return e.plan.models.map(({name:o},r)=>{let i=St(IA(e,r));return{id:`trained-${o}`,name:o,table:Qn(n,i,o),values:Bn(n,i,o),survival:t[r]}})}var Wt=null,Lo=null,FC=3,OC=2**26;async function Od({settings:e,step:t,states:n}){await Bg({settings:e,step:t,states:n}).catch(()=>{})}async function UC(e,t,n,o){let r=await t.metrics();gA(e,n,await t.states());let i=dA(e);o({kind:"looked",step:n,models:r.map(({values:a,divergedAt:A},c)=>({survival:i[c],metrics:a,divergedAt:A}))}),e.states.reduce((a,{parameters:A})=>a+4*A.byteLength,0)<=OC&&await Od(e)}async function GC(e,t,{signal:n,tell:o,reach:r}){let{steps:i,every:s}=e.settings,a=e.step;for(;a<i&&!n.aborted;){let A=a,c=Math.min(i,(Math.floor(A/s)+1)*s),l=performance.now(),f=await t.advance(c-A,{signal:n,onProgress:u=>{r(A+u);let I=(performance.now()-l)/u;u>0&&o({kind:"step",step:A+u,milliseconds:I})}});a+=f,a===c&&await UC(e,t,a,o)}a>e.step&&gA(e,a,await t.states())}async function PC(e,t){let{plan:n,data:o,options:r,settings:i}=e,{signal:s}=Lo,a,[A,c]=[0,e.step];for(;e.step<i.steps&&!s.aborted;){let l=await Ed(i.device,{...r,states:e.states,kernels:a?.kernels,previousDevice:a?.device});a=l.info;let f=e.step;try{let u=o.whole.action.length,I=n.models.map(({name:d})=>d);t({kind:"begun",info:l.info,models:I,transitions:u}),await GC(e,l,{signal:s,tell:t,reach:d=>f=d})}catch(u){if(A=e.step>c?1:A+1,c=e.step,!(u instanceof bo)||A>FC)throw u;t({kind:"lost",at:f,from:e.step})}finally{l.close()}}return e.step<i.steps?await Od(e):await Qg().catch(()=>{}),{step:e.step,steps:i.steps,policies:Fd(e,dA(e))}}async function Ud(e,t){if(Lo)throw new m("training","found one that runs, expected it to be paused");Lo=new AbortController;try{return Wt=await t(),await PC(Wt,e)}finally{Lo=null}}async function Gd(e,t){let n=o=>t({kind:"collecting",episodes:o});return await Ud(t,()=>uA(e,{onProgress:n}))}async function Pd(e,t){let n=o=>t({kind:"collecting",episodes:o});return await Ud(t,async()=>{if(Wt)return{...Wt,settings:{...Wt.settings,device:e}};let o=await Ha();if(o)return await uA({...o.settings,device:e},{onProgress:n,kept:o});throw new m("training","found none to go on with, expected one that was paused")})}function jd(e){Lo?.abort()}function Hd(e){if(Wt)return Ld(Wt,e);throw new m("checkpoint","found no training, expected one that has begun")}var Jd={mdp:au,references:Pg,knowPolicy:cu,countData:Eu,viewState:wu,viewAction:pu,drawState:Cu,takeStep:Bu,viewOdds:Qu,describeProtocol:Tu,rollAgain:Nu,readPolicyFile:pg,scoreTable:wg,openCohort:Of,openCohortModel:Uf,viewRow:Gf,listRuns:Ug,watchRun:Gg,presets:Lg,trainingConfig:Fg,startTraining:Gd,pauseTraining:jd,resumeTraining:Pd,downloadCheckpoint:Hd,soloTrainer:BI,soloAdvance:QI,soloMetrics:yI,soloStates:SI,keptTraining:yg};var $i=self,jC=Jd;$i.onmessage=async({data:{id:e,name:t,input:n}})=>{try{let o=await jC[t](n,r=>$i.postMessage({id:e,kind:"news",news:r}));$i.postMessage({id:e,kind:"done",output:o})}catch(o){let r=Ln(o instanceof Error?o.message:String(o));$i.postMessage({id:e,kind:"failed",reason:r})}};
