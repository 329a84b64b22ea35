var QI=/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;function SI(e){return e.replaceAll(QI,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var RA=1e3;function kn(e){let t=e.trim().replaceAll(/\s*\n\s*/g," "),n=t.length<=RA?t:`${b(t,RA/2)} ${t.slice(-RA/2)}`;return SI(n)}function b(e,t=60){return e.length<=t?e:`${e.slice(0,t).replace(/[\ud800-\udbff]$/,"")}\u2026 (${e.length} characters)`}var m=class extends Error{where;what;constructor(t,n){super(kn(`${t}: ${n}`)),this.name="InputError",this.where=t,this.what=kn(n)}};function Ki(e,t){return Array.from({length:t},(n,o)=>e.subarray(o*t,(o+1)*t))}function Ji(e,t,n){for(let o=0;o<4;o++){let r=e[n+o];for(let A=0;A<o;A++)r-=e[n+A]*t[A][n+o];e[n+o]=r/t[o][n+o]}}function yI([e,t],n,o){Ji(e,n,o),Ji(t,n,o);let[r,A,a,i]=n,[s,c,l,f]=[e[o],e[o+1],e[o+2],e[o+3]],[u,I,d,g]=[t[o],t[o+1],t[o+2],t[o+3]];for(let h=o+4;h<e.length;h++){let E=r[h],w=A[h],p=a[h],C=i[h];e[h]-=s*E+c*w+l*p+f*C,t[h]-=u*E+I*w+d*p+g*C}}function vI(e,t,n){let o=e[n]/t[n];if(e[n]=o,o!==0)for(let r=n+1;r<e.length;r++)e[r]-=o*t[r]}function DA(e,t){let n=t,o=Ki(e,n),r=new Float64Array(n);for(let A=0;A<n;A+=4){let a=Math.min(A+4,n);for(let s=A+1;s<a;s++)for(let c=A;c<s;c++)vI(o[s],o[c],c);let i=o.slice(A,a);for(let s=a;s<n;s+=2)yI([o[s],o[s+1]??r],i,A)}return{order:t,lu:e}}function xn(e,t){let n=t.length,o=e.slice(),r=Ki(o,n),A=t.slice();for(let a=0;a<n;a++){let i=r[a],s=A[a];for(let c=a+1;c<n;c++)s+=i[c];i[a]=s;for(let c=a+1;c<n;c++){let l=r[c],f=l[a]/s;if(l[a]=-f,f!==0){for(let u=a+1;u<n;u++)l[u]+=f*i[u];A[c]+=f*A[a]}}for(let c=a+1;c<n;c++)i[c]=-i[c]}return{order:n,lu:o}}function $e({order:e,lu:t},n){let o=n.slice();for(let r=0;r<e;r++){let A=o[r];for(let a=0;a<r;a++)A-=t[r*e+a]*o[a];o[r]=A}for(let r=e-1;r>=0;r--){let A=o[r];for(let a=r+1;a<e;a++)A-=t[r*e+a]*o[a];o[r]=A/t[r*e+r]}return o}function Yi({order:e,lu:t},n){let o=n.slice();for(let r=0;r<e;r++){o[r]/=t[r*e+r];for(let A=r+1;A<e;A++)o[A]-=t[r*e+A]*o[r]}for(let r=e-1;r>=0;r--)for(let A=0;A<r;A++)o[A]-=t[r*e+A]*o[r];return o}function TA({live:e,transition:t},n){let o=Uint8Array.from(n,A=>A?1:0),r=Array.from(o.keys()).filter(A=>o[A]);for(let A=r.pop();A!==void 0;A=r.pop())for(let a=0;a<e;a++)o[a]||t[a*e+A]===0||(o[a]=1,r.push(a));return o}function Wi(e){let{live:t,transition:n,exit:o,reward:r,ending:A}=e,a=TA(e,r.map(d=>d===0?0:1)),i=A.map((d,g)=>d||a[g]?0:1),s=TA(e,o.map((d,g)=>d>0||i[g]?1:0)),c=TA(e,s.map(d=>1-d)),l=i.map((d,g)=>d|c[g]),f=n.map((d,g)=>l[Math.floor(g/t)]?0:d),u=xn(f,o.map((d,g)=>l[g]?1:d));return $e(u,r.map((d,g)=>l[g]?0:d)).map((d,g)=>c[g]?NaN:d)}function bI(e){return{fluid:Math.floor(e/5),vasopressor:e%5}}function NA(e){let{fluid:t,vasopressor:n}=bI(e);return`fluid ${t}, vasopressor ${n}`}var $w=Array.from({length:5*5},(e,t)=>NA(t));function ko(e,t){let n=e.actions===5*5?` (${NA(t.action)})`:"",o=[];for(let r=0;r<e.actions;r++)e.admissible[t.state*e.actions+r]&&o.push(r);return new m("policy",`takes inadmissible action ${t.action}${n} in state ${t.state} with probability ${t.probability}, expected only ${o.join(", ")} there; "mean" and "terminate" allow inadmissible actions`)}function $i(e,t,n){let{live:o,actions:r}=e;for(let A=0;A<o;A++){let a=0;for(let i=0;i<r;i++){let s=t[A*r+i];if(!(s>=0&&s<=1+n))return{place:`[${A},${i}]`,fault:`probability ${s}, expected 0 to 1`};a+=s}if(!(Math.abs(a-1)<=n)){let i=`probabilities of state ${A} sum to ${a}, expected 1`;return{place:`[${A}]`,fault:i}}}return null}function xo(e,t){let n=e.states*e.actions;if(t.length!==n)throw new RangeError(`Cannot use a policy of ${t.length} numbers, expected ${n}`);let o=$i(e,t,1e-9);if(o)throw new RangeError(`Cannot use a policy: ${o.place} ${o.fault}`)}function zi(e,t,n){let{states:o,live:r,actions:A}=e;if(t.length!==o*A)throw new m(n,`${t.length} numbers, expected ${o} x ${A} (states x actions)`);let a=$i(e,t,1e-6);if(a)throw new m(`${n}${a.place}`,a.fault);let i=new Float64Array(o*A);for(let s=0;s<r;s++){let c=0;for(let l=0;l<A;l++)c+=t[s*A+l];for(let l=0;l<A;l++)i[s*A+l]=t[s*A+l]/c}return i}function kI(e,t,{state:n,row:o,weight:r}){let{live:A,transition:a}=e;for(let i=t.rowStart[o];i<t.rowStart[o+1];i++){let s=r*t.probability[i],c=t.next[i];c<A?a[n*A+c]+=s:e.exit[n]+=s,c===t.survival&&(e.survive[n]+=s),e.reward[n]+=s*t.reward[i]}}function Vi(e,t,n){let{live:o,transition:r}=e,A=Uint8Array.from({length:o},(i,s)=>t[s]>0?1:0),a=Array.from(A.keys()).filter(i=>A[i]);for(let i=a.pop();i!==void 0;i=a.pop())for(let s=0;s<o;s++)A[s]||r[n?s*o+i:i*o+s]===0||(A[s]=1,a.push(s));return A}function xI(e,t,n){for(let o=0;o<e.live*e.actions;o++){let r=Math.floor(o/e.actions);if(!(!n[r]||e.admissible[o]||t[o]===0))throw ko(e,{state:r,action:o%e.actions,probability:t[o]})}}function jt(e,t,{inadmissible:n}){xo(e,t);let{live:o,actions:r}=e,A={live:o,transition:new Float64Array(o*o),exit:new Float64Array(o),survive:new Float64Array(o),reward:new Float64Array(o)};for(let i=0;i<o*r;i++){let s=t[i];if(s===0)continue;let c=Math.floor(i/r);n==="terminate"&&!e.admissible[i]?(A.exit[c]+=s,A.reward[c]+=s*e.deathReward):kI(A,e,{state:c,row:e.row[i],weight:s})}let a={...A,reachable:Vi(A,e.initial.subarray(0,o),!1),ending:Vi(A,A.exit,!0)};return n==="raise"&&xI(e,t,a.reachable),a}var RI=1e4;function es(e,t,n){let{live:o,transition:r,ending:A}=e,a=new Float64Array(o*o);for(let i=0;i<o;i++){if(A[i]||!n)for(let s=0;s<o;s++)a[i*o+s]=-t*r[i*o+s];a[i*o+i]+=1}return a}function Xi(e){return e.reduce((t,n)=>Math.max(t,Math.abs(n)),1)}function DI(e,t,n){let{live:o,transition:r,reward:A}=e,a=new Float64Array(o),i=0;for(let s=0;s<o;s++){let c=0;for(let l=0;l<o;l++)c+=r[s*o+l]*n[l];a[s]=A[s]-n[s]+t*c,i=Math.max(i,Math.abs(a[s]))}return{residual:a,size:i}}function TI(e,t,n){let o=$e(n,e.reward),r=1/0;for(let A=0;A<60;A++){let{residual:a,size:i}=DI(e,t,o);if(i<=1e-15*Xi(o))return o;if(i>.5*r)return i<1e-13*Xi(o)?o:null;r=i;let s=$e(n,a);for(let c=0;c<o.length;c++)o[c]+=s[c]}return null}function NI(e,t,n){let o=e.ending.includes(0);if(t===1)return o?Wi(e):$e(n,e.reward);if(o){let A=e.exit.map(a=>t*a+(1-t));return $e(xn(e.transition.map(a=>t*a),A),e.reward)}return TI(e,t,n)??$e(DA(es(e,t,!1),e.live),e.reward)}function Zi(e,t){return t.reduce((n,o,r)=>n+e[r]*o,0)}function _I(e,t){return t.reduce((n,o,r)=>e[r]>0?n+e[r]*o:n,0)}function LI(e,t){let n=s=>{let c=Yi(s,t);return{factors:s,visits:c,steps:c.reduce((l,f)=>l+f,0)}},o=n(DA(es(e,1,!0),e.live));if(o.steps>=1-1e-9&&o.steps<RI)return o;let{live:r,ending:A}=e,a=e.transition.map((s,c)=>A[Math.floor(c/r)]?s:0),i=e.exit.map((s,c)=>A[c]?s:1);return n(xn(a,i))}function MI(e,t,n){let o=new Float64Array(e.states*e.actions);for(let r=0;r<e.live*e.actions;r++)o[r]=n[Math.floor(r/e.actions)]*t[r];return o}function FI(e,t,{occupancy:n,length:o}){let A=MI(e,t,n).filter((a,i)=>!e.admissible[i]).reduce((a,i)=>a+i,0)/o;return{length:o,inadmissibleShare:A,occupancy:n}}function Ee(e,t,n={}){let{inadmissible:o="mean"}=n;return OI(e,t,jt(e,t,{inadmissible:o}),n)}function OI(e,t,n,o={}){let{gamma:r=1,inadmissible:A="mean"}=o;if(!(r>=0&&r<=1))throw new RangeError(`Cannot evaluate: gamma is ${r}, expected 0 to 1`);let a=e.initial.subarray(0,e.live),{factors:i,visits:s,steps:c}=LI(n,a),l=$e(i,n.survive),f=NI(n,r,i),u=_I(a,f),I=h=>{let E=new Float64Array(e.states);return E.set(h),E},d=I(l);d[e.survival]=1;let g=n.reachable.some((h,E)=>h===1&&n.ending[E]===0);return{gamma:r,inadmissible:A,survival:Zi(a,l),discountedReturn:Number.isNaN(u)?null:u,stateValue:d,stateReturn:I(f),...g?{ends:Zi(s,n.exit),length:null,inadmissibleShare:null,occupancy:null}:{ends:1,...FI(e,t,{occupancy:I(s),length:c})}}}function _A(e,t,{to:n,all:o}){let r=e.row[t];for(let A=e.rowStart[r];A<e.rowStart[r+1];A++){let a=e.next[A]>=e.live||n[e.next[A]]===1;if(a!==o)return a}return o}function LA(e,t){let n=new Uint8Array(e.live);for(let o=!0;o;){o=!1;for(let r=e.live-1;r>=0;r--)n[r]||t[r].some(A=>_A(e,r*e.actions+A,{to:n,all:!1}))&&(n[r]=1,o=!0)}return n}function GI(e,t){let n=new Uint8Array(e.live).fill(1);for(;;){let o=n,r=t.map((A,a)=>A.filter(i=>o[a]===1&&_A(e,a*e.actions+i,{to:o,all:!0})));if(n=LA(e,r),n.every((A,a)=>A===o[a]))return t.map((A,a)=>n[a]?r[a]:A)}}function UI(e,t){let n=t.map(([o])=>o);for(;;){let o=LA(e,n.map(A=>[A])),r=!1;if(t.forEach((A,a)=>{if(o[a])return;let i=A.find(s=>_A(e,a*e.actions+s,{to:o,all:!1}));i!==void 0&&(n[a]=i,r=!0)}),!r)return n}}function Ro(e,t){let{live:n,actions:o}=e,r=1e-12*t.reduce((c,l)=>Math.max(c,Math.abs(l)),1),A=Array.from({length:n},(c,l)=>Array.from({length:o},(f,u)=>u).filter(f=>e.admissible[l*o+f])),a=A.map((c,l)=>c.reduce((f,u)=>t[l*o+u]-t[l*o+f]>r?u:f)),i=new Uint8Array(e.states);if(i.set(a),LA(e,a.map(c=>[c])).every(c=>c===1))return i;let s=A.map((c,l)=>{let f=c.reduce((u,I)=>Math.max(u,t[l*o+I]),-1/0);return c.filter(u=>t[l*o+u]>=f-r)});return i.set(UI(e,GI(e,s))),i}var ts=1e5;function ns(e){let{rowStart:t,probability:n,reward:o}=e,r=new Float64Array(t.length-1);for(let A=0;A<r.length;A++)for(let a=t[A];a<t[A+1];a++)r[A]+=n[a]*o[a];return r}function os(e,t,{gamma:n,rewards:o,value:r}){let A=0;for(let a=e.rowStart[t];a<e.rowStart[t+1];a++)A+=e.probability[a]*r[e.next[a]];return o[t]+n*A}function MA(e,t,n){let o={gamma:n,value:t,rewards:ns(e)},r=new Float64Array(e.states*e.actions);for(let A=0;A<e.live*e.actions;A++)r[A]=os(e,e.row[A],o);return r}function PI(e){return Array.from({length:e.live},(t,n)=>{let o=new Set;for(let r=0;r<e.actions;r++){let A=n*e.actions+r;e.admissible[A]&&o.add(e.row[A])}return[...o]})}function rs(e,t){let{gamma:n,inadmissible:o="mean",sense:r="best"}=t;if(!(n>=0&&n<=1))throw new RangeError(`Cannot plan: gamma is ${n}, expected 0 to 1`);let{states:A,actions:a,live:i}=e,s=new Float64Array(A),c={gamma:n,value:s,rewards:ns(e)},l=PI(e),f=r==="best"?1:-1,u=0;for(let g=!0;g;u++){if(u===ts){let w=`values still move after ${ts} sweeps at gamma ${n}, expected rewards that do not add up for ever; a smaller gamma settles`;throw new m("optimal policy",w)}let h=1e-300,E=0;for(let w=0;w<i;w++){let p=-1/0;for(let C of l[w])p=Math.max(p,f*os(e,C,c));E=Math.max(E,Math.abs(p-f*s[w])),s[w]=f*p,h=Math.max(h,Math.abs(p))}g=E>1e-15*h}let I=MA(e,s,n);if(o==="terminate")for(let g=0;g<i*a;g++)e.admissible[g]||(I[g]=e.deathReward);let d=Ro(e,f===1?I:I.map(g=>-g));return{value:s,q:I,action:d,sweeps:u}}function Dn(e){return new Float64Array(e.states*e.actions).fill(1/e.actions,0,e.live*e.actions)}function As(e){let{actions:t,admissible:n}=e,o=new Float64Array(e.states*t);for(let r=0;r<e.live;r++){let A=n.subarray(r*t,(r+1)*t),a=A.reduce((i,s)=>i+s,0);A.forEach((i,s)=>o[r*t+s]=i/a)}return o}function Tn(e){return e.clinician.slice()}function jI(e,{state:t,actions:n}){let o=0;for(let r=1;r<n;r++)e[t*n+r]>e[t*n+o]&&(o=r);return o}function Nn(e,t){let n=new Float64Array(e.states*e.actions);for(let o=0;o<e.live;o++)n[o*e.actions+t[o]]=1;return n}function as(e,t){let{actions:n}=e,o=Array.from({length:e.live},(r,A)=>jI(t,{state:A,actions:n}));return Nn(e,o)}function Do(e,{gamma:t=1}={}){return Nn(e,rs(e,{gamma:t}).action)}function is(e,t,{gamma:n=1}={}){let{stateReturn:o}=Ee(e,t,{gamma:n});if(o.some(Number.isNaN)){let r="rewards of the policy to improve add up for ever, expected episodes that end or a";throw new m("improved policy",`${r} gamma below 1`)}return Nn(e,Ro(e,MA(e,o,n)))}function HI(e,t,n){let{states:o,live:r,actions:A}=e,a=new Float64Array(o*A);for(let i=0;i<r;i++){let s=t.subarray(i*A,(i+1)*A),c=s.reduce((u,I)=>Math.max(u,I),-1/0),l=a.subarray(i*A,(i+1)*A);for(let u=0;u<A;u++)l[u]=Math.exp((s[u]-c)/n);let f=l.reduce((u,I)=>u+I,0);for(let u=0;u<A;u++)l[u]/=f}return a}function qI(e,t,n){let o=Dn(e);return t.map((r,A)=>(1-n)*r+n*o[A])}function ss(e,{behaviour:t,q:n}){let o=e.states*e.actions;if(n?.length===o&&n.every(Number.isFinite))return n;let r=n?.length===o?"some are not finite":`there are ${n?.length??0}`;throw new RangeError(`Cannot make ${t} of values: ${r}, expected ${o} finite`)}function JI(e,t){switch(t.behaviour){case"random":return Dn(e);case"random-admissible":return As(e);case"clinician":return Tn(e);case"optimal":return Do(e);case"improved":return is(e,Tn(e));case"greedy":return as(e,ss(e,t));case"softmax":return HI(e,ss(e,t),t.temperature??1)}}function To(e,t){let{epsilon:n=0,temperature:o=1}=t;if(!(n>=0&&n<=1))throw new RangeError(`Cannot mix with random actions: epsilon is ${n}, expected 0 to 1`);if(!(o>0&&o<1/0))throw new RangeError(`Cannot take a softmax: temperature is ${o}, expected above 0`);let r=JI(e,t);return n===0?r:qI(e,r,n)}var cs={start:2,action:3,transition:4,patient:16},q={sample:0,initialise:1,collection:cs,published:cs,split:5,bootstrap:5,kernelInputs:5,rareActions:5,select:17,resample:18,prior:19,evaluation:{start:20,action:21,transition:22,patient:23},benchmark:{start:24,action:25,transition:26},memberSeed:27,systematic:28,patients:29,cohort:{start:30,action:31,transition:32,frailty:33,record:34,gaps:35,doses:36},truth:{start:37,action:38,transition:39,frailty:40,record:41,gaps:42,doses:43},ownFeatures:44,permutation:45,cells:46,control:47,walk:48};function ie(e,t,n,o,r=[0,0,0,0]){let A=Math.imul(e,1664525)+1013904223|0,a=Math.imul(t,1664525)+1013904223|0,i=Math.imul(n,1664525)+1013904223|0,s=Math.imul(o,1664525)+1013904223|0;return A=A+Math.imul(a,s)|0,a=a+Math.imul(i,A)|0,i=i+Math.imul(A,a)|0,s=s+Math.imul(a,i)|0,A^=A>>>16,a^=a>>>16,i^=i>>>16,s^=s>>>16,A=A+Math.imul(a,s)|0,a=a+Math.imul(i,A)|0,i=i+Math.imul(A,a)|0,s=s+Math.imul(a,i)|0,r[0]=A>>>0,r[1]=a>>>0,r[2]=i>>>0,r[3]=s>>>0,r}function me(e){return((e[0]>>>5)*67108864+(e[1]>>>6))/9007199254740992}function ls(e,t){let n=e&65535,o=e>>>16,r=t&65535,A=t>>>16,a=Math.imul(n,r)>>>0,i=(Math.imul(o,r)>>>0)+(a>>>16),s=(Math.imul(n,A)>>>0)+(i&65535);return Math.imul(o,A)+Math.floor(i/65536)+Math.floor(s/65536)>>>0}function FA(e,t){let n=ls(e[1],t),r=(Math.imul(e[0],t)>>>0)+n>4294967295?1:0;return ls(e[0],t)+r>>>0}function KI(e,t,n){let{threshold:o,alias:r}=e,A=e.start[t],a=e.start[t+1],i=0;for(let l=A;l<a;l++)i+=n[l];let s=[],c=[];for(let l=A;l<a;l++)o[l]=n[l]/i*(a-A),r[l]=l,(o[l]<1?s:c).push(l);for(;s.length>0&&c.length>0;){let l=s.pop(),f=c[c.length-1];r[l]=f,o[f]-=1-o[l],o[f]<1&&s.push(c.pop())}for(let l of[...s,...c])o[l]=1}function No(e,t){let n={start:e,threshold:new Float64Array(t.length),alias:new Uint32Array(t.length)};for(let o=0;o+1<e.length;o++)KI(n,o,t);return n}function _o(e,t,n){let o=e.start[t],r=n*(e.start[t+1]-o),A=Math.floor(r),a=o+A;return r-A<e.threshold[a]?a:e.alias[a]}var OA=65536;function YI(e,t){let{live:n,actions:o}=e,r=new Uint32Array(n+1),A=[],a=[];for(let s=0;s<n;s++){for(let c=0;c<o;c++)t[s*o+c]!==0&&(A.push(c),a.push(t[s*o+c]));r[s+1]=A.length}let i=Float64Array.from(a);return{table:No(r,i),action:Uint8Array.from(A),probability:i}}var fs=new WeakMap;function WI(e){let t=fs.get(e);if(!t){let n=Uint16Array.from(e.initial.keys()).filter(r=>e.initial[r]>0),o=Float64Array.from(n,r=>e.initial[r]);t={next:No(e.rowStart,e.probability),start:No(Uint32Array.of(0,o.length),o),startState:n},fs.set(e,t)}return t}function $I({sampler:e,seed:t,streams:n,draw:o},r){let A=me(ie(t,n.start,r,0,o));return e.startState[_o(e.start,0,A)]}function zI({policy:e,seed:t,streams:n,draw:o},r){let{episode:A,step:a,state:i}=r,s=me(ie(t,n.action,A,a,o)),c=_o(e.table,i,s);r.action=e.action[c],r.behaviourProbability=e.probability[c]}function us(e,t){let{mdp:n,sampler:o,seed:r,streams:A,draw:a}=e,{episode:i,step:s,state:c,action:l}=t,f=me(ie(r,A.transition,i,s,a)),u=_o(o.next,n.row[c*n.actions+l],f);t.nextState=n.next[u],t.reward=n.reward[u]}function VI(e,t){let{mdp:n,inadmissible:o}=e;if(o==="raise"){let{state:r,action:A,behaviourProbability:a}=t;throw ko(n,{state:r,action:A,probability:a})}if(o==="mean")return us(e,t);t.nextState=n.death,t.reward=n.deathReward}function XI(){return{episode:0,step:0,state:0,action:0,reward:0,nextState:0,terminated:!1,truncated:!1,behaviourProbability:0}}function ZI(e,t,n){let{seed:o,streams:r,inadmissible:A="mean",maxSteps:a=OA}=n;if(!(a>=1&&a<=OA))throw new RangeError(`Cannot simulate: maxSteps is ${a}, expected 1 to 65536`);xo(e,t);let i=WI(e);return{mdp:e,sampler:i,policy:YI(e,t),seed:o,streams:r,inadmissible:A,draw:[0,0,0,0]}}function ze(e,t,n){let{episodes:o,firstEpisode:r=0,maxSteps:A=OA,onTransition:a}=n,{seed:i,seedEach:s=!1,ending:c}=n,l=ZI(e,t,n),{live:f,actions:u,admissible:I}=e,d=XI(),g=0,h=0,E=0,w=0,p=0;for(let C=r;C<r+o;C++){d.episode=s?0:C,s&&(l.seed=i+C>>>0);let Q=$I(l,d.episode),S=0;for(;Q<f&&S<A&&c?.[Q]!==0;)d.step=S++,d.state=Q,zI(l,d),I[Q*u+d.action]?us(l,d):(w++,VI(l,d)),Q=d.nextState,d.terminated=Q>=f,d.truncated=Q<f&&S===A,a?.(d);g+=S,p+=S*S,Q===e.survival&&h++,Q<f&&E++}return{episodes:o,transitions:g,survived:h,truncated:E,inadmissible:w,lengthSquares:p}}var U={none:0,terminated:1,truncated:2};function gs(){let e=4095,t=new Uint32Array(4096),n=new Float64Array(4096/2),o=0;function r(a,i){let s=65536*a+i,c=Math.imul(a,2654435761)^Math.imul(i,2246822507),l=(c^c>>>15)&e,f=t[l];for(;f!==0&&n[f-1]!==s;)l=l+1&e,f=t[l];return l}function A(){let a=n;e=2*e+1,t=new Uint32Array(e+1),n=new Float64Array(2*a.length),n.set(a);for(let i=0;i<o;i++)t[r(Math.floor(n[i]/65536),n[i]%65536)]=i+1}return{get size(){return o},entryOf(a,i){let s=r(a,i);return t[s]>0?t[s]-1:(o===n.length&&(A(),s=r(a,i)),n[o]=65536*a+i,t[s]=++o,o-1)},pairOf:a=>Math.floor(n[a]/65536),nextOf:a=>n[a]%65536}}function GA({states:e,actions:t}){let n=new Float64Array(e*t),o=new Float64Array(e*t),r=new Float64Array(e*t),A=gs(),a=new Float64Array(1024),i=new Float64Array(1024),s=0,c=!1;function l(){let[f,u]=[a,i];a=new Float64Array(2*f.length),i=new Float64Array(2*u.length),a.set(f),i.set(u)}return{add({state:f,action:u,reward:I,nextState:d,terminated:g},h=1){if(h===0)return;let E=f*t+u;if(c||=h!==1,s+=h,n[E]+=h,o[E]+=h*I,r[E]+=h*I*I,g)return;let w=A.entryOf(E,d);w>=a.length&&l(),a[w]+=h,I!==0&&(i[w]+=h*I)},counts(){if(s>=2**32)throw new RangeError(`Cannot count ${s} transitions, expected under 2^32`);let f=Uint32Array.from(n.keys()).filter(g=>n[g]>0),u=Uint32Array.from({length:A.size},(g,h)=>h).sort((g,h)=>A.pairOf(g)-A.pairOf(h)||A.nextOf(g)-A.nextOf(h)),I=new Uint32Array(f.length+1);for(let g=0,h=0;g<f.length;g++){for(;h<u.length&&A.pairOf(u[h])===f[g];)h++;I[g+1]=h}let d=g=>c?g:Uint32Array.from(g);return{states:e,actions:t,transitions:s,pair:f,count:d(Float64Array.from(f,g=>n[g])),rewardSum:Float64Array.from(f,g=>o[g]),rewardSquares:Float64Array.from(f,g=>r[g]),start:I,next:Uint16Array.from(u,g=>A.nextOf(g)),nextCount:d(Float64Array.from(u,g=>a[g])),nextRewardSum:Float64Array.from(u,g=>i[g])}}}}function Ht(e,t){let n=GA(e),{state:o,action:r,reward:A,nextState:a,ending:i}=e;for(let s=0;s<r.length;s++)n.add({state:o[s],action:r[s],reward:A[s],nextState:a[s],terminated:(i[s]&U.terminated)!==0},t?.[s]);return n.counts()}function Is(e){let t=new Uint32Array(e.states*e.actions);return e.pair.forEach((n,o)=>t[n]=e.count[o]),t}var ds=2e4;function hs(e,t,n){let{episodes:o,onProgress:r,...A}=n,a=GA(e);for(let i=0;i<o;i+=ds){let s=Math.min(ds,o-i);ze(e,t,{...A,streams:q.collection,episodes:s,firstEpisode:i,onTransition:a.add}),r?.(i+s)}return a.counts()}function ed(e,t){let{states:n,live:o,actions:r,row:A,rowStart:a,probability:i,next:s}=e,c=new Float64Array(a.length-1);for(let f=0;f<c.length;f++)for(let u=a[f];u<a[f+1];u++)c[f]+=i[u]*t[s[u]];let l=new Float64Array(n*r);for(let f=0;f<o*r;f++)l[f]=c[A[f]];return l}function Es(e,t){let{survival:n,stateValue:o,occupancy:r}=Ee(e,t.policy);return{...t,total:n,survival:o,afterAction:ed(e,o),visits:r}}function*Lo(e){let t=new TextEncoder,n=[...e].sort(([o],[r])=>o<r?-1:1);for(let[o,{dtype:r,shape:A,data:a}]of n)yield t.encode(`${JSON.stringify([o,r,A])}
`),yield new Uint8Array(a.buffer,a.byteOffset,a.byteLength)}var Qe=new Uint32Array(1024);for(let e=0;e<256;e++){let t=e;for(let n=0;n<8;n++)t=t&1?t>>>1^3988292384:t>>>1;Qe[e]=t}for(let e=256;e<Qe.length;e++)Qe[e]=Qe[e-256]>>>8^Qe[Qe[e-256]&255];function ct(e,t=0){let n=~t,o=0;for(;o+4<=e.length;o+=4)n^=e[o]|e[o+1]<<8|e[o+2]<<16|e[o+3]<<24,n=Qe[768+(n&255)]^Qe[512+(n>>>8&255)]^Qe[256+(n>>>16&255)]^Qe[n>>>24];for(;o<e.length;o++)n=n>>>8^Qe[(n^e[o])&255];return~n>>>0}var UA=[{dtype:"bool",code:"b1",bytes:1,make:Uint8Array},{dtype:"int8",code:"i1",bytes:1,make:Int8Array},{dtype:"uint8",code:"u1",bytes:1,make:Uint8Array},{dtype:"int16",code:"i2",bytes:2,make:Int16Array},{dtype:"uint16",code:"u2",bytes:2,make:Uint16Array},{dtype:"int32",code:"i4",bytes:4,make:Int32Array},{dtype:"uint32",code:"u4",bytes:4,make:Uint32Array},{dtype:"int64",code:"i8",bytes:8,make:Float64Array},{dtype:"uint64",code:"u8",bytes:8,make:Float64Array},{dtype:"float32",code:"f4",bytes:4,make:Float32Array},{dtype:"float64",code:"f8",bytes:8,make:Float64Array}],td=new Set(["float32","float64"]);function nd(e,t){for(let n=0;n<e.length;n+=t)e.subarray(n,n+t).reverse()}function od(e,t,n){let o=new Uint32Array(e.buffer,e.byteOffset,2*e.length);for(let r=0;r<e.length;r++){let A=t==="int64"?o[2*r+1]|0:o[2*r+1],a=A*4294967296+o[2*r];if(!Number.isSafeInteger(a)){let i=(BigInt(A)<<32n)+BigInt(o[2*r]);throw new m(n(r),`${t} ${i}, expected at most 2^53 - 1`)}e[r]=a}}function ms(e,{spec:t,swapped:n,place:o}){let r=e.byteOffset%t.bytes===0?e:e.slice();n&&nd(r,t.bytes);let A=new t.make(r.buffer,r.byteOffset,r.length/t.bytes);if(t.bytes===8&&!td.has(t.dtype)&&od(A,t.dtype,o),t.dtype!=="bool")return A;for(let a=0;a<A.length;a++)if(A[a]>1)throw new m(o(a),`bool ${A[a]}, expected 0 or 1`);return A}var rd=[147,78,85,77,80,89];function Mo(e){return e.reduce((t,n)=>t*n,1)}function Me(e){return e.length===1?`(${e[0]},)`:`(${e.join(", ")})`}function ge(e,t={}){let n=t.shape??[e.length];if(Mo(n)!==e.length)throw new RangeError(`Cannot shape ${e.length} elements as ${Me(n)}`);let o=e.constructor.name.replace("Array","").toLowerCase(),r=t.dtype??o,A=UA.find(a=>a.dtype===r);if(!(e instanceof A.make))throw new RangeError(`Cannot write ${r}: the data are ${e.constructor.name}`);return{dtype:r,shape:n,data:e}}var PA=2**17,Ad=1024,ws=64,ad=/^\s*'(\w+)'\s*:\s*('(?:[^'\\]|\\.)*'|True|False|\(\s*\)|\((?:\s*\d+L?\s*,)+\s*\)|\((?:\s*\d+L?\s*,)+\s*\d+L?\s*\)|\[.*\])\s*(?:,|$)/s;function id(e,t){let n=/^\s*\{(.*)\}\s*$/s.exec(e);if(!n)throw new m(t,"damaged npy header: expected a Python dictionary");let o=new Map,r=n[1];for(;r.trim()!=="";){let A=ad.exec(r);if(!A||o.has(A[1])){let a=`damaged npy header near "${r.trim().slice(0,30)}"`;throw new m(t,`${a}, expected descr, fortran_order and shape once each`)}o.set(A[1],A[2]),r=r.slice(A[0].length)}return o}function ps(e,t){if(e.length<10||rd.some((a,i)=>e[i]!==a))throw new m(t,"is no npy array: it does not begin with \\x93NUMPY");let n=new DataView(e.buffer,e.byteOffset,e.byteLength),o=e[6];if(o<1||o>3||e[7]!==0)throw new m(t,`npy format ${o}.${e[7]}, expected 1.0, 2.0 or 3.0`);let r=o===1?10:12,A=e.length<r?1/0:o===1?n.getUint16(8,!0):n.getUint32(8,!0);return{start:r,end:r+A}}function Cs(e,t){let{start:n,end:o}=ps(e,t);if(o>e.length)throw new m(t,"damaged npy header: it is longer than the array's bytes");let r=new TextDecoder(e[6]===3?"utf-8":"latin1").decode(e.subarray(n,o)),A=id(r,t),a=A.get("descr"),i=A.get("fortran_order"),s=A.get("shape");if(A.size!==3||!a||!s?.startsWith("("))throw new m(t,"damaged npy header: expected descr, fortran_order and shape");if(i!=="True"&&i!=="False")throw new m(t,"damaged npy header: fortran_order is neither True nor False");let c=/^'([<>|=])(\w+)'$/.exec(a),l=UA.find(I=>I.code===c?.[2]);if(!c||!l||c[1]==="|"&&l.bytes>1){let I="bool, int8 to int64, uint8 to uint64, float32 or float64";throw new m(t,`type ${b(a)}, expected ${I}`)}let f=(s.match(/\d+/g)??[]).map(Number);if(!Number.isSafeInteger(Mo(f)*l.bytes))throw new m(t,`shape ${b(Me(f))} is too large, expected what fits a file`);if(f.length>ws)throw new m(t,`${f.length} axes, expected at most ${ws}`);let u=i==="True";return{spec:l,swapped:c[1]===">",fortran:u,shape:f,dataOffset:o}}function Bs({spec:e,shape:t,dataOffset:n},o,r){let A=Mo(t)*e.bytes;if(o-n===A)return;let a=`${o-n} bytes of data`,i=`${A} for ${e.dtype} ${b(Me(t))}`;throw new m(r,`${a}, expected ${i}`)}function sd(e,t){let n=e.head(Ad),{end:o}=ps(n,t);if(o>PA&&o<=e.size)throw new m(t,`an npy header of ${o} bytes, expected at most ${PA}`);let r=o<=n.length?n:e.head(Math.min(o,PA)),A=Cs(r,t);return Bs(A,e.size,t),A}function Qs(e,t){let{spec:n,shape:o}=sd(e,t);return{dtype:n.dtype,shape:o}}function cd(e,t){let n=e.slice(),o=new Array(t.length).fill(0),r=t.map((a,i)=>Mo(t.slice(0,i))),A=0;for(let a=0;a<e.length;a++){n[a]=e[A];for(let i=t.length-1;i>=0&&(A+=r[i],!(++o[i]<t[i]));i--)A-=r[i]*t[i],o[i]=0}return n}function Fo(e,t){let n=Cs(e,t);Bs(n,e.length,t);let{spec:o,swapped:r,fortran:A,shape:a,dataOffset:i}=n,s=l=>`${t}[${l}]`,c=ms(e.subarray(i),{spec:o,swapped:r,place:s});return A&&a.length>1&&(c=cd(c,a)),{dtype:o.dtype,shape:a,data:c}}var ld=2**28,fd=32;function Ss(e,t,n){let o=ld+fd*n;if(!(t<=o))throw new m(e,`its ${n} bytes unpack to ${t}, expected at most ${o}: save it uncompressed`)}var qt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength);function ud(e,t){let n=qt(e),o=0;for(;o+4<=e.length;){let r=n.getUint16(o+2,!0);if(o+4+r>e.length)break;if(n.getUint16(o,!0)===1){let A=[];for(let a=0;a+8<=r;a+=8)A.push(Number(n.getBigUint64(o+4+a,!0)));return A}o+=4+r}if(o!==e.length)throw new m(t,"damaged zip: extra field of a wrong length");return[]}function ys(e,t,n){let o=ud(t,n);return e.map(r=>{if(r!==4294967295)return r;let A=o.shift();if(A===void 0)throw new m(n,"damaged zip: a zip64 size is missing");return A})}function gd(e,t){if(t<76)return null;let n=qt(e.read({offset:t-20,length:20}));if(n.getUint32(0,!0)!==117853008)return null;let o=t-76,r=qt(e.read({offset:o,length:56})),A=Number(r.getBigUint64(32,!0));if(!(Number(n.getBigUint64(8,!0))===o&&r.getUint32(0,!0)===101075792&&Number(r.getBigUint64(24,!0))===A))throw new m(e.path,"damaged zip: its zip64 end record is broken");let i=Number(r.getBigUint64(40,!0));return{count:A,size:i,offset:Number(r.getBigUint64(48,!0)),end:o}}function Id(e){let t=Math.min(e.length,65557),n=e.length-t,o=qt(e.read({offset:n,length:t}));for(let r=o.byteLength-22;r>=0;r--){if(o.getUint32(r,!0)!==101010256||r+22+o.getUint16(r+20,!0)!==o.byteLength)continue;let A=o.getUint16(r+10,!0),a=o.getUint32(r+12,!0),i=o.getUint32(r+16,!0);if(o.getUint32(r+4,!0)!==0||o.getUint16(r+8,!0)!==A)throw new m(e.path,"damaged zip, or one of several parts");return gd(e,n+r)??{count:A,size:a,offset:i,end:n+r}}throw new m(e.path,"is no whole zip archive: it has no end record")}var dd=new TextDecoder("utf-8",{fatal:!0});function vs(e,t){try{return dd.decode(e)}catch{throw new m(t,"damaged zip: the name of an entry is not UTF-8")}}function hd(e){let{path:t}=e,{count:n,size:o,offset:r,end:A}=Id(e),a=()=>new m(t,"damaged zip: the directory of entries is broken");if(r+o!==A||n*46>o)throw a();let i=e.read({offset:r,length:o}),s=qt(i),c=[],l=new Set,f=0;for(let u=0;u<n;u++){if(f+46>i.length||s.getUint32(f,!0)!==33639248)throw a();let I=f+46+s.getUint16(f+28,!0),d=I+s.getUint16(f+30,!0),g=d+s.getUint16(f+32,!0);if(g>i.length)throw a();let h=vs(i.subarray(f+46,I),t);if(l.has(h))throw new m(`${t}: ${b(h)}`,"occurs twice in the zip");l.add(h);let[E,w,p]=ys([s.getUint32(f+24,!0),s.getUint32(f+20,!0),s.getUint32(f+42,!0)],i.subarray(I,d),`${t}: ${b(h)}`);c.push({name:h,flags:s.getUint16(f+8,!0),method:s.getUint16(f+10,!0),crc:s.getUint32(f+16,!0),packed:w,size:E,offset:p}),f=g}if(f!==i.length)throw a();return{entries:c,offset:r}}function Ed(e,t){let n=`${e.path}: ${b(t.name)}`,o=new m(n,"damaged zip: the entry's two headers disagree");if(t.offset+30>e.length)throw o;let r=e.read({offset:t.offset,length:30}),A=qt(r),a=A.getUint16(26,!0),i=A.getUint16(28,!0),s=e.read({offset:t.offset+30,length:a+i}),c=vs(s.subarray(0,a),e.path);if(!(A.getUint32(0,!0)===67324752&&c===t.name&&A.getUint16(6,!0)===t.flags&&A.getUint16(8,!0)===t.method))throw o;if((t.flags&8)===0){let[u,I]=ys([A.getUint32(22,!0),A.getUint32(18,!0)],s.subarray(a),n);if(!(u===t.size&&I===t.packed&&A.getUint32(14,!0)===t.crc))throw o}let f=t.offset+30+a+i;if(f+t.packed>e.length)throw new m(n,"damaged zip: the entry's data reach beyond the file");return{...t,offset:f}}function md(e,t,n){let o=[...t].sort((r,A)=>r.start-A.start);for(let[r,{entry:{name:A,offset:a,packed:i}}]of o.entries())if(!(a+i<=(o[r+1]?.start??n)))throw new m(`${e.path}: ${b(A)}`,"damaged zip: its data overlap what follows")}function Oo(e){let{entries:t,offset:n}=hd(e),o=t.map(r=>({start:r.offset,entry:Ed(e,r)}));return md(e,o,n),o.map(({entry:r})=>r)}var wd=1032;function Go(e,t){let{size:n,packed:o,method:r}=e;if(e.flags&1)throw new m(t,"is encrypted, which cannot be read");if(r!==0&&r!==8)throw new m(t,`zip method ${r}, expected 0 (stored) or 8 (deflated)`);if(r===0&&o!==n)throw new m(t,`${o} bytes, expected ${n}: damaged zip`);if(n>o*wd){let A=`${o} compressed bytes cannot hold ${n}`;throw new m(t,`damaged zip: ${A}`)}}function Uo({size:e,crc:t},n,o){if(o.length!==e)throw new m(n,`${o.length} bytes, expected ${e}: damaged zip`);if(o.crc()!==t)throw new m(n,"its bytes do not match their CRC-32: the file is damaged")}async function pd(e,t){let{room:n,isHead:o,where:r}=t,A=new Uint8Array(n),a=0,i=new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate-raw"));try{for await(let s of i){if(a+s.length>n&&!o)throw new RangeError("more than there is room for");if(A.set(s.subarray(0,n-a),a),a=Math.min(n,a+s.length),o&&a===n)break}}catch{throw new m(r,"damaged zip: its compressed data cannot be read")}return A.subarray(0,a)}var Cd=2**17,Bd=2**16;async function bs(e,t,n){let o=`${e.path}: ${b(t.name)}`;Go(t,o);let{offset:r,packed:A,size:a,method:i}=t,s=n?Math.min(Cd,a):a,c=e.read({offset:r,length:A}),l=i===8?await pd(c,{room:s,isHead:n,where:o}):c.slice(0,s);return n||Uo(t,o,{length:l.length,crc:()=>ct(l)}),l}async function ks(e,t){let n=`${e.path}: ${b(t.name)}`,o=await bs(e,t,t.size>Bd);return Qs({size:t.size,head:r=>o.subarray(0,r)},n)}async function Qd(e,t){if(!t.name.endsWith(".npy"))return null;try{return await ks(e,t)}catch(n){if(n instanceof m)return null;throw n}}async function Po(e,t,{only:n,check:o}){let r={path:t,length:e.length,read:({offset:u,length:I})=>e.subarray(u,u+I)},A=({name:u})=>u.replace(/\.npy$/,""),a=Oo(r),i=new Map;for(let u of a)i.set(A(u),await Qd(r,u));let s=n(i),c=a.filter(u=>s.includes(A(u))),l=new Map;for(let u of c)l.set(A(u),i.get(A(u))??await ks(r,u));o(l),Ss(t,c.reduce((u,{size:I})=>u+I,0),e.length);let f=new Map;for(let u of c){let I=await bs(r,u,!1);f.set(A(u),Fo(I,`${t}: ${b(u.name)}`))}return f}async function lt(e){let t=new Uint8Array(e.reduce((r,{byteLength:A})=>r+A,0)),n=0;for(let{buffer:r,byteOffset:A,byteLength:a}of e)t.set(new Uint8Array(r,A,a),n),n+=a;let o=new Uint8Array(await crypto.subtle.digest("SHA-256",t));return Array.from(o,r=>r.toString(16).padStart(2,"0")).join("")}var jo=1e-9,Sd={initial:"initial",clinician:"clinician_policy",sofa:"sofa",features:"features"};function xs(e,{place:t,refuse:n}){let o=0;for(let r=0;r<e.length;r++)e[r]>=0&&e[r]<=1+jo||n(t(r),`probability ${e[r]}, expected 0 to 1`),o+=e[r];Math.abs(o-1)<=jo||n(t(-1),`probabilities sum to ${o}, expected 1`)}function yd(e,t){let{states:n,row:o,rowStart:r,next:A,probability:a,reward:i}=e,s=r.length-1;r[0]!==0&&t("row_start[0]",`found ${r[0]}, expected 0`),r[s]!==A.length&&t(`row_start[${s}]`,`found ${r[s]}, expected ${A.length} entries`);for(let l=0;l<s;l++){let f=r[l],u=r[l+1];u>f&&u<=A.length||t(`row_start[${l+1}]`,`found ${u}, expected above ${f}, at most ${A.length}`);let I=0;for(let d=f;d<u;d++)(A[d]>=n||d>f&&A[d]<=A[d-1])&&t(`next_state[${d}]`,`found ${A[d]}, expected ascending, below ${n}`),a[d]>0&&a[d]<=1+jo||t(`probability[${d}]`,`found ${a[d]}, expected above 0, at most 1`),Number.isFinite(i[d])||t(`reward[${d}]`,`found ${i[d]}, expected a finite number`),I+=a[d];Math.abs(I-1)<=jo||t(`probability[${f}:${u}]`,`row ${l} sums to ${I}, expected 1`)}let c=o.findIndex(l=>l>=s);c>=0&&t(`row[${vd(e,c)}]`,`found ${o[c]}, expected < ${s}`)}function vd({actions:e},t){return`${Math.floor(t/e)},${t%e}`}function bd(e,t,n){let{live:o,actions:r,initial:A,clinician:a,admissible:i}=e;xs(A,{place:c=>c<0?t.initial:`${t.initial}[${c}]`,refuse:n});let s=A.findIndex((c,l)=>l>=o&&c>0);s>=0&&n(`${t.initial}[${s}]`,"an episode cannot start in a terminal state");for(let c=0;c<o;c++){let[l,f]=[c*r,(c+1)*r],u=I=>`${t.clinician}[${I<0?c:`${c},${I}`}]`;xs(a.subarray(l,f),{place:u,refuse:n}),i.subarray(l,f).includes(1)||n(`admissible[${c}]`,"no action is admissible, expected at least one")}}function Rs(e,t,{names:n=Sd}={}){let o=(A,a)=>{throw new m(`${t}: ${A}`,a)};yd(e,o),bd(e,n,o);let r=[["death_reward",Float64Array.of(e.deathReward)],[n.sofa,e.sofa],[n.features,e.features]];for(let[A,a]of r){let i=a.findIndex(s=>!Number.isFinite(s));i>=0&&o(`${A}[${i}]`,`${a[i]}, expected a finite number`)}}var Ds="icu-cql tabular mdp",Ts=1,Ns=["row","row_start","next_state","probability","reward","death_reward","initial","clinician_policy","admissible","sofa","features","provenance","sha256"];function Ls(e,t){let{path:n,name:o,dtype:r,shape:A}=t,a=e.get(o),i=a.shape.length===A.length&&A.every((f,u)=>f===null||f===a.shape[u]);if(a.dtype===r&&i)return a.shape;let s=`${a.dtype} ${Me(a.shape)}`,c=A.map(f=>f??"any").join(", "),l=A.length===1?`(${c},)`:`(${c})`;throw new m(`${n}: ${o}`,`${s}, expected ${r} ${l}`)}var _s=2**20;function Ms(e,t){jA([...e.keys()],t);let n=(c,l,f)=>Ls(e,{path:t,name:c,dtype:l,shape:f});n("sha256","uint8",[32]);let[o]=n("provenance","uint8",[null]);if(o>_s){let c=`${o} bytes, expected at most ${_s}`;throw new m(`${t}: provenance`,c)}let[r,A]=n("row","uint32",[null,null]);if(r<1||r>65532||A<1||A>255){let c=`${r} live states and ${A} actions, expected 1 to 65532 and 1 to 255`;throw new m(`${t}: row`,c)}let a=r+3,[i]=n("next_state","uint16",[null]),[s]=n("row_start","uint32",[null]);if(s<2)throw new m(`${t}: row_start`,"expected one row or more");if(s>r*A+1){let c=`${s-1} rows, expected at most one a pair: ${r*A}`;throw new m(`${t}: row_start`,c)}if(i>(s-1)*a){let c=`${i} entries, expected at most ${a} a row: ${(s-1)*a}`;throw new m(`${t}: next_state`,c)}n("probability","float64",[i]),n("reward","float64",[i]),n("death_reward","float64",[1]),n("initial","float64",[a]),n("clinician_policy","float64",[a,A]),n("admissible","bool",[a,A]),n("sofa","float64",[a]),n("features","float64",[a,null])}function kd(e,t){let n=`${t}: provenance`,o;try{o=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(e))}catch{throw new m(n,"is not JSON in UTF-8")}if(o?.format!==Ds)throw new m(n,`format ${b(JSON.stringify(o?.format)??"missing")}, expected "${Ds}"`);if(o.version!==Ts){let A=`version ${b(JSON.stringify(o.version)??"missing")}, this program reads ${Ts}`;throw new m(n,A)}for(let A of["name","source","license","features"])if(typeof o[A]!="string")throw new m(n,`key "${A}" holds no text`);let r=o.featureNames;if(!Array.isArray(r)||r.some(A=>typeof A!="string"))throw new m(n,'key "featureNames" holds no list of names');if(typeof o.sources!="object"||o.sources===null)throw new m(n,'key "sources" holds no checksums by file name');return o}function jA(e,t){for(let n of Ns)if(!e.includes(n)){let o=`array "${n}" is missing; \`deno task convert\` makes such a file`;throw new m(t,o)}for(let n of e)if(!Ns.includes(n))throw new m(`${t}: ${n}`,"unknown array, expected those of an MDP file alone")}function Fs(e,t,n){let o=u=>e.get(u).data,{format:r,version:A,featureNames:a,...i}=kd(o("provenance"),t),[s,c]=e.get("row").shape,l=s+3,f=[l,a.length];return Ls(e,{path:t,name:"features",dtype:"float64",shape:f}),{states:l,actions:c,live:s,death:s,survival:s+1,row:o("row"),rowStart:o("row_start"),next:o("next_state"),probability:o("probability"),reward:o("reward"),deathReward:o("death_reward")[0],initial:o("initial"),clinician:o("clinician_policy"),admissible:o("admissible"),sofa:o("sofa"),features:o("features"),featureNames:a,provenance:i,sha256:n}}function xd(e){return e===void 0?"nothing":typeof e=="string"?b(JSON.stringify(e)):ArrayBuffer.isView(e)?e.constructor.name:Array.isArray(e)?e.length===0?"an empty list":"a list":typeof e=="object"&&e!==null?"an object":String(e)}function se(e,t,n){throw new m(e,`found ${xd(t)}, expected ${n}`)}function oe(e,t,n){let{min:o,max:r=Number.MAX_VALUE,whole:A=!1,open:a}=n;if(typeof e=="number"&&e>=o&&e<=r&&!(a==="min"&&e===o)&&!(a==="max"&&e===r)&&(!A||Number.isSafeInteger(e)))return;let s=A?"a whole number":"a number",c=a==="min"?`above ${o}`:n.max===void 0?`of at least ${o}`:`from ${o}`,l=n.max===void 0?"":a==="max"?` to below ${r}`:` to ${r}`;se(t,e,`${s} ${c}${l}`)}function Ho(e,t,n){n.includes(e)||se(t,e,`one of ${n.join(", ")}`)}async function Os(e){e instanceof Uint8Array||se("mdp",e,"the bytes of an .npz file");let t=await Po(e,"mdp",{only:A=>{let a=[...A.keys()];return jA(a,"mdp"),a},check:A=>Ms(A,"mdp")}),n=Array.from(t.get("sha256").data,A=>A.toString(16).padStart(2,"0")),o=await lt([...Lo([...t].filter(([A])=>A!=="sha256"))]);if(o!==n.join("")){let A=`the arrays have ${o}, expected ${n.join("")}: the file was changed`;throw new m("mdp: sha256",A)}let r=Fs(t,"mdp",o);return Rs(r,"mdp"),r}async function Gs(e){let t;try{let n=await fetch(new URL(e,self.location.href));if(n.ok)return new Uint8Array(await n.arrayBuffer());t=`status ${n.status}`}catch(n){t=n.message}throw new m(e,`cannot be fetched: ${t}: is the server still there?`)}var HA=null;function J(){return HA??=Gs("icu_sepsis.npz").then(Os).catch(e=>{throw HA=null,e}),HA}async function Us(e){let{provenance:t,states:n,actions:o,live:r,...A}=await J(),{initial:a,clinician:i,admissible:s,sofa:c,features:l,featureNames:f}=A,u={initial:a,clinician:i,admissible:s,sofa:c,features:l,featureNames:f};return{name:t.name,states:n,actions:o,live:r,...u}}var Ps=new Map;async function js(e){let{id:t,name:n,table:o,values:r}=e;return Ps.set(t,Es(await J(),{name:n,policy:o,network:r})),null}function Jt(e){return e.map(t=>{let n=Ps.get(t);if(!n)throw new RangeError(`Cannot look at the policy "${t}": it was never told of`);return n})}var _n=["gender","mechvent","max_dose_vaso","re_admission","age","Weight_kg","GCS","HR","SysBP","MeanBP","DiaBP","RR","Temp_C","FiO2_1","Potassium","Sodium","Chloride","Glucose","Magnesium","Calcium","Hb","WBC_count","Platelets_count","PTT","PT","Arterial_pH","paO2","paCO2","Arterial_BE","HCO3","Arterial_lactate","SOFA","SIRS","Shock_Index","PaO2_FiO2","cumulated_balance","SpO2","BUN","Creatinine","SGOT","SGPT","Total_bili","INR","input_total","input_4hourly","output_total","output_4hourly"],Rd={"dynamics.npz":"36498f924c693c6be7ae18f3ce9e1a8e48d41f80f2cc553b3993b1373c8a9109","admissible_actions.txt":"607f4e1eeee4f33a2124fb4a1beefd82fc264a3b608d41d13f810166aa203165"},Dd=`MIT License

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
`,Td="The source names no columns. These are the 47 of the AI Clinician in its order (two-valued, standardised, log-standardised).",TC={name:"ICU-Sepsis 2.0.1",source:"PyPI package icu-sepsis 2.0.1, icu_sepsis/envs/assets (wheel SHA-256 7f55ff190f11b252593000814b6cd56ecf9b5de6fdca256e4966c0a0dc369466)",license:Dd,sources:Rd,features:`${Td} Checked on the numbers: column 31 (SOFA) correlates 0.997 with the package's separate SOFA scores, no other column above 0.6; column 44 (input_4hourly) correlates 0.99 with the mean fluid level of the clinicians' policy and column 2 (max_dose_vaso) 0.75 with the mean vasopressor level, each the most of all 47; the columns most correlated with SGOT, PT, BUN, MeanBP, Sodium and output_total are SGPT, INR, Creatinine, DiaBP, Chloride and output_4hourly; column 3 (re_admission) is a two-valued feature plus 0.6.`};var Nd=[["women among these patients",""],["on mechanical ventilation",""],["largest vasopressor dose in 4 hours",""],["readmitted",""],["age","days"],["weight","kg"],["Glasgow coma scale","3 to 15"],["heart rate","per minute"],["systolic blood pressure","mmHg"],["mean blood pressure","mmHg"],["diastolic blood pressure","mmHg"],["respiratory rate","per minute"],["temperature","\xB0C"],["inspired oxygen, FiO2","fraction"],["potassium","mEq/L"],["sodium","mEq/L"],["chloride","mEq/L"],["glucose","mg/dL"],["magnesium","mg/dL"],["calcium","mg/dL"],["haemoglobin","g/dL"],["white blood cells","10\xB3/\xB5L"],["platelets","10\xB3/\xB5L"],["partial thromboplastin time, PTT","s"],["prothrombin time, PT","s"],["arterial pH","pH"],["arterial oxygen, PaO2","mmHg"],["arterial carbon dioxide, PaCO2","mmHg"],["base excess","mEq/L"],["bicarbonate","mEq/L"],["lactate","mmol/L"],["SOFA score","0 to 24"],["SIRS criteria","0 to 4"],["shock index, heart rate / systolic pressure","ratio"],["PaO2 / FiO2","mmHg"],["cumulated fluid balance","mL"],["oxygen saturation, SpO2","%"],["blood urea nitrogen","mg/dL"],["creatinine","mg/dL"],["aspartate transaminase, SGOT","U/L"],["alanine transaminase, SGPT","U/L"],["total bilirubin","mg/dL"],["INR","ratio"],["fluid given so far","mL"],["fluid given in 4 hours","mL"],["urine so far","mL"],["urine in 4 hours","mL"]],_d=_n.indexOf("SpO2"),Hs={gender:.5,mechvent:.5,re_admission:-.1};function Ld(e){let t=Math.abs(e);if(t<.25)return"about average";let n=e<0?"below":"above";return t<.75?`a little ${n} average`:t<1.5?`${n} average`:`far ${n} average`}function Md(e){let t=Math.abs(e).toFixed(2);return t==="0.00"?t:`${e<0?"-":"+"}${t}`}var Fd=e=>`${(100*Math.min(1,Math.max(0,e))).toFixed(0)}%`;function Od(e,t){let n=_n[e],[o,r]=Nd[e];if(n in Hs)return{name:n,label:o,value:Fd(t+Hs[n]),words:""};if(n==="max_dose_vaso")return{name:n,label:o,value:`${Math.max(0,t+.5).toFixed(2)} \xB5g/kg/min`,words:""};let A=n==="input_4hourly"?t/2:t,a=e>=_d;return{name:n,label:`${o} (${r})`,value:`${Md(A)} SD${a?" of its logarithm":""}`,words:Ld(A)}}function qs(e,t){let n=e.length===_n.length&&e.every((o,r)=>o===_n[r]);return e.map((o,r)=>n?Od(r,t[r]):{name:o,label:o,value:String(Number(t[r].toPrecision(4))),words:""})}var Gd={rows:{name:"fluid",levels:5},columns:{name:"vasopressor",levels:5}};function Ud(e,t){return t<e.live?"live":t===e.survival?"survival":"death"}function qA(e,t){return e.map(({survival:n})=>n[t])}function Js(e,t,{policies:n,counts:o}){if(!(Number.isInteger(t)&&t>=0&&t<e.states))throw new RangeError(`Cannot show state ${t}, expected 0 to ${e.states-1}`);let{actions:r,featureNames:A}=e,a=A.length,i=f=>Array.from({length:r},(u,I)=>f[t*r+I]),s=o&&i(o),c=[],l=f=>c.push(f);s&&l({title:"the data's counts",policy:null,format:"count",values:s});for(let[f,{name:u,policy:I,network:d}]of n.entries()){if(d){let g=`${u}: what its network says`;l({title:g,policy:f,format:"value",values:i(d)})}l({title:`${u}: what it does`,policy:f,format:"share",values:i(I)})}return{state:t,kind:Ud(e,t),liveStates:e.live,sofa:e.sofa[t],features:qs(A,e.features.subarray(t*a,(t+1)*a)),starts:e.initial[t],visits:n[0].visits?.[t]??NaN,seen:s?s.reduce((f,u)=>f+u,0):null,admissible:i(e.admissible).map(Boolean),maps:c,survivals:qA(n,t),afterActions:t<e.live?n.map(({afterAction:f})=>i(f)):[],grid:Gd}}var JA=8;function Ks(e,{state:t,action:n},o){let{live:r,actions:A,row:a,rowStart:i,next:s,probability:c}=e;if(!(t>=0&&t<r&&n>=0&&n<A))throw new RangeError(`Cannot take action ${n} in state ${t}`);let f=t*A+n,u=Array.from({length:i[a[f]+1]-i[a[f]]},(g,h)=>({state:s[i[a[f]]+h],probability:c[i[a[f]]+h]})),I=u.filter(g=>g.state<r).sort((g,h)=>h.probability-g.probability||g.state-h.state),d=g=>g.reduce((h,E)=>h+E.probability,0);return{action:n,admissible:e.admissible[f]===1,death:d(u.filter(g=>g.state>=r&&g.state!==e.survival)),survival:d(u.filter(g=>g.state===e.survival)),next:I.slice(0,JA).map(g=>({...g,survivals:qA(o,g.state)})),others:Math.max(0,I.length-JA),otherProbability:d(I.slice(JA)),survivals:o.map(({afterAction:g})=>g[f])}}var KA={start:0,action:1,transition:2};function YA(e,t){let[n,o]=[0,0];for(let r=0;r<e.length;r++)if(e[r]!==0&&(n+=e[r],o=r,t<n))return r;return o}function Ys(e,t){return YA(e.initial,me(ie(t,q.walk,0,KA.start)))}function Ws(e,{seed:t,step:n,state:o},{policies:r,choice:A}){let{live:a,actions:i,row:s,rowStart:c,probability:l,next:f}=e;if(!(o>=0&&o<a))throw new RangeError(`Cannot walk on from state ${o}`);let u=({policy:C})=>YA(C.subarray(o*i,(o+1)*i),me(ie(t,q.walk,n,KA.action))),I="by"in A?u(r[A.by]):A.action;if(!(I>=0&&I<i))throw new RangeError(`Cannot take action ${I}`);let d=o*i+I,[g,h]=[c[s[d]],c[s[d]+1]],E=me(ie(t,q.walk,n,KA.transition)),w=f[g+YA(l.subarray(g,h),E)],p=r.map(({survival:C,afterAction:Q})=>({before:C[o],chosen:Q[d],after:C[w]}));return{step:n,state:o,action:I,by:"by"in A?A.by:null,nextState:w,odds:p}}var $s;async function zs({behaviour:e,episodes:t,seed:n}){let o=await J(),r=hs(o,To(o,{behaviour:e}),{episodes:t,seed:n});return $s=Is(r),r.transitions}async function Vs({state:e,policies:t}){return Js(await J(),e,{policies:Jt(t),counts:$s})}async function Xs({state:e,action:t,policies:n}){return Ks(await J(),{state:e,action:t},Jt(n))}async function Zs({seed:e}){return Ys(await J(),e)}async function ec({at:e,choice:t,policies:n}){return Ws(await J(),e,{policies:Jt(n),choice:t})}var tc=100,qo=100;function nc(e,t,n){let{survived:o}=ze(e,t,{...n,episodes:tc,seedEach:!0,streams:q.published,maxSteps:qo});return o/tc}function oc(e,t,n){let o=new Uint8Array(n.episodes),r=0;return ze(e,t,{...n,seedEach:!0,streams:q.published,maxSteps:qo,onTransition:({terminated:A,truncated:a,nextState:i})=>{(A||a)&&(o[r++]=i===e.survival?1:0)}}),o}function rc({p:e,trials:t}){let n=new Float64Array(t+1);if(e<=0||e>=1)return n[e<=0?0:t]=1,n;let o=Math.log(e)-Math.log1p(-e),r=t*Math.log1p(-e);for(let A=0;A<=t;A++)n[A]=Math.exp(r),r+=Math.log((t-A)/(A+1))+o;return n}function Ac(e,t,n){let o=rc({p:e,trials:n}),r=rc({p:t,trials:n}),[A,a,i,s,c]=[0,0,0,0,0];for(let l=0;l<=n;l++)A+=o[l]*c,i+=r[l]*s,a+=o[l]*r[l],s+=o[l],c+=r[l];return{above:A,equal:a,below:i}}var WA="mean";function Pd({live:e,transition:t,survive:n},o,r){let A=o.slice(0,e),a=0;for(let i=0;i<r;i++){let s=new Float64Array(e);for(let c=0;c<e;c++)if(A[c]!==0){a+=A[c]*n[c];for(let l=0;l<e;l++)s[l]+=A[c]*t[c*e+l]}A=s}return a}function ac(e,t,n){let o=t.map(a=>{let i=jt(e,a,{inadmissible:WA}),s=Pd(i,e.initial,qo);return{survival:Ee(e,a,{inadmissible:WA}).survival,within:s,error:Math.sqrt(s*(1-s)/n)}}),[r,A]=o;return{policies:[r,A],standing:Ac(r.within,A.within,n)}}var jd=2**32;function ic(e,t,{episodes:n,seed:o,roll:r}){let A=(o+r*n)%jd,[a,i]=t.map(s=>oc(e,s,{seed:A,episodes:n,inadmissible:WA}).reduce((l,f)=>l+f,0)/n);return{seed:A,scores:[a,i]}}function sc({policies:e}){let[t,n]=Jt(e);return[t.policy,n.policy]}async function cc(e){return ac(await J(),sc(e),e.episodes)}async function lc({seed:e,from:t,count:n,...o}){let r=await J(),A=sc(o),{episodes:a}=o;return Array.from({length:n},(i,s)=>ic(r,A,{episodes:a,seed:e,roll:t+s}))}var ft={none:0,empty:1,unseen:2};function $A(e){let t=0;for(let n=1;n<e.length;n++)e[n]>e[t]&&(t=n);return t}function Hd(e,t){if("count"in e)return o=>o>=e.count;if("share"in e){let o=t.reduce((r,A)=>r+A,0);return r=>r/o>=e.share}let n=t[$A(t)];return o=>o/n>=e.relative}function fc(e,t,n){if(t>32)throw new RangeError(`Cannot constrain ${t} actions to their support, expected at most 32`);let o=e.length/t,r=new Float64Array(t);e.forEach((s,c)=>r[c%t]+=s);let A=$A(r),a=new Uint32Array(o),i=new Uint8Array(o);for(let s=0;s<o;s++){let c=e.subarray(s*t,(s+1)*t),l=Hd(n,c),f=0;if(c.forEach((u,I)=>f|=u>0&&l(u)?1<<I:0),f===0){let u=$A(c);i[s]=c[u]>0?ft.empty:ft.unseen,f=1<<(c[u]>0?u:A)}a[s]=f}return{allowed:a,fallback:i}}function Kt(e,t){let n=-1;for(let o=0;o<e.length;o++)(t>>>o&1)===1&&(n<0||e[o]>e[n])&&(n=o);return n}var zA=1.959963984540054;function uc(e,t){let n=e/t,o=zA*zA/t,r=n+o/2,A=zA*Math.sqrt(n*(1-n)/t+o/(4*t));return{low:Math.max(0,(r-A)/(1+o)),high:Math.min(1,(r+A)/(1+o))}}function gc(e,t,n){let{ending:o}=jt(e,t,n),{survived:r}=ze(e,t,{...n,ending:o,streams:q.evaluation});return{survival:r/n.episodes,...uc(r,n.episodes)}}function Ic(e,t,n){let{gamma:o,inadmissible:r}=n,{states:A,live:a,actions:i,rowStart:s,probability:c,reward:l,next:f}=e,u=new Float64Array(A*i);for(let I=0;I<a*i;I++){if(r==="terminate"&&!e.admissible[I]){u[I]=e.deathReward;continue}let d=e.row[I];for(let g=s[d];g<s[d+1];g++)u[I]+=c[g]*(l[g]+o*t[f[g]])}return u}function Jo(e,t){return Array.from({length:e.length/t},(n,o)=>Array.from(e.subarray(o*t,(o+1)*t)))}function dc(e,t,n){let{stateValue:o,stateReturn:r,occupancy:A}=n;return{survival:Array.from(o),value:Array.from(r),q:Jo(Ic(e,r,n),e.actions),policy:Jo(t,e.actions),visits:A&&Array.from(A)}}function qd(e,t){if(e===null)return null;let n=[0,0,0];e.forEach((r,A)=>n[t[A]]+=r);let o=n[0]+n[1]+n[2];return{empty:n[ft.empty]/o,unseen:n[ft.unseen]/o}}function Ko(e,t,n){let{gamma:o,inadmissible:r,simulation:A,byState:a}=n,i=Ee(e,t.probabilities,{gamma:o,inadmissible:r});return{policy:t.policy,survival:i.survival,...i.ends<1&&{ends:i.ends},length:i.length,discounted_return:i.discountedReturn,gamma:o,inadmissible:r,...t.fallback&&{fallback:qd(i.occupancy,t.fallback)},...A&&{simulated:gc(e,t.probabilities,{...A,inadmissible:r})},...a&&{by_state:dc(e,t.probabilities,i)}}}var hc=["icu-sepsis","mdp"];function Ec(e,t){return e.mdp_sha256===null?"unknown":e.mdp_sha256!==t.sha256?"other":e.declared?"declared":"mdp"}function Yo(e){return e==="mdp"||e==="declared"}function mc(e,t=null){return{mdp:null,declared:`exact by declaration: ${t===null?"the data do not say that their states are the MDP's, the user does":`the data say that their states are those of another MDP (mdp_sha256 ${t.slice(0,12)}\u2026), the user that they are this one's`}`,other:"no exact score applies: the data are of another MDP, by their mdp_sha256",unknown:"no exact score applies: nothing says whose states the data's are (they hold no mdp_sha256); where they are ICU-Sepsis's, declare it by --states-are icu-sepsis (data/README.md)"}[e]}function Jd(e,t,n){let o=0;for(let r=0;r<n.inner;r++)o+=e[n.i+r]*t[n.j+r];return o}function wc(e,t,n){let{rows:o,columns:r,inner:A}=n,a=new Float64Array(o*r),i=o-o%2,s=r-r%4;for(let c=0;c<i;c+=2){let l=c*A,f=l+A;for(let u=0;u<s;u+=4){let I=u*A,d=I+A,g=d+A,h=g+A,E=0,w=0,p=0,C=0,Q=0,S=0,y=0,B=0;for(let N=0;N<A;N++){let H=e[l+N],x=e[f+N],D=t[I+N],Y=t[d+N],V=t[g+N],ne=t[h+N];E+=H*D,w+=H*Y,p+=H*V,C+=H*ne,Q+=x*D,S+=x*Y,y+=x*V,B+=x*ne}let v=c*r+u;a[v]=E,a[v+1]=w,a[v+2]=p,a[v+3]=C,a[v+r]=Q,a[v+r+1]=S,a[v+r+2]=y,a[v+r+3]=B}}for(let c=0;c<o;c++){let l=c<i?s:0;for(let f=l;f<r;f++)a[c*r+f]=Jd(e,t,{i:c*A,j:f*A,inner:A})}return a}function Ve(e){return[e.input.kind==="embedding"?e.input.width:e.input.features,...e.hidden,e.actions]}function re(e){let t=[],n=0,o=(A,...a)=>{let i=a.reduce((s,c)=>s*c,1);t.push({name:A,shape:a,offset:n,size:i}),n+=i};e.input.kind==="embedding"&&o("state_embedding.weight",e.input.states,e.input.width);let r=Ve(e);for(let A=0;A+1<r.length;A++)o(`network.${2*A}.weight`,r[A+1],r[A]),o(`network.${2*A}.bias`,r[A+1]);return t}function Fe(e){let t=re(e).at(-1);return t.offset+t.size}function Kd(e,t){let n=re(e),o=e.input.kind==="embedding"?1:0,r=Ve(e),A=a=>new Float64Array(t.subarray(n[a].offset,n[a].offset+n[a].size));return r.slice(1).map((a,i)=>({weight:A(o+2*i),bias:A(o+2*i+1),inputs:r[i],outputs:a}))}function Yd(e,t,n){if(e.input.kind==="dense"){if(n.length%e.input.features!==0)throw new RangeError(`Cannot read rows of ${e.input.features} features: found ${n.length} numbers`);return new Float64Array(n)}let{states:o,width:r}=e.input,A=new Float64Array(n.length*r);return n.forEach((a,i)=>{if(!(Number.isInteger(a)&&a>=0&&a<o))throw new RangeError(`Cannot embed state ${a}: the network has ${o} states`);A.set(t.subarray(a*r,(a+1)*r),i*r)}),A}function pc(e,t){let{weight:n,bias:o,inputs:r,outputs:A}=t,a=e.length/r,i=wc(e,n,{rows:a,columns:A,inner:r});for(let s=0;s<a;s++)for(let c=0;c<A;c++)i[s*A+c]+=o[c];return i}function Wd(e){for(let t=0;t<e.length;t++)e[t]<0&&(e[t]=0);return e}function Cc(e,t,n){let o=Kd(e,t),r=[Yd(e,t,n)];for(let A of o.slice(0,-1))r.push(Wd(pc(r.at(-1),A)));return{activations:r,q:pc(r.at(-1),o.at(-1))}}function Ln(e,t,n){return Cc(e,t,n).q}function Bc(e,t){let n=new Float64Array(e.length*t);for(let o=0;o<e.length;o++)n[o*t+e[o]]=1;return n}function Qc(e,t,n){let{input:o,actions:r}=t,{states:A}=e;if(o.kind==="embedding"&&o.states===A&&r===e.actions)return;let a=o.kind==="embedding"?`${o.states} states`:"features",i=`expected the MDP's ${A} states and ${e.actions} actions`;throw new m(n,`a network over ${a} and ${r} actions, ${i}`)}function Yt(e,t,n){let{shape:o,parameters:r}=t;Qc(e,o,n);let A=Uint16Array.from({length:e.states},(a,i)=>i);return Sc(Ln(o,r,A),n)}var $d=4294967295;function Sc(e,t){if(e.every(Number.isFinite))return e;throw new m(t,"its action values are not all finite: the model diverged")}function zd({shape:e,parameters:t,among:n},o,{where:r,allowed:A}){let{actions:a}=e,i=Sc(Ln(e,t,o),r),s=n?.(o);return Uint8Array.from({length:i.length/a},(c,l)=>{let f=A?.[l]??$d,u=s&&(s[l]&f)>>>0||f;return Kt(i.subarray(l*a,(l+1)*a),u)})}function Vd(e,t){let{input:n,actions:o}=e.shape;if(n.kind==="dense")throw new m(t,"a network over features, expected one over numbered states");let r=Uint16Array.from({length:n.states},(a,i)=>i),A=zd(e,r,{where:t,allowed:e.allowed});return{action:A,table:Bc(A,o)}}function Wt(e,t,n){return Qc(e,t.shape,n),Nn(e,Vd(t,n).action)}var yc=16;function vc(e,t){let n=new DataView(e.buffer,e.byteOffset,e.byteLength),o=0,r=0,A=s=>new m(`${t}: byte ${r}`,s),a=s=>{if(s>e.length-o)throw A(`${s} bytes are due, expected at most the ${e.length-o} that are left`);return o+=s,e.subarray(o-s,o)},i=s=>{try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{throw A("text that is no UTF-8: the file is damaged")}};return{get at(){return o},fault:A,opcode:()=>{if(r=o,o===e.length)throw A("the pickle is cut short, expected its end marked by a full stop");return e[o++]},unsigned:s=>{let c=o;return a(s),s===1?e[c]:s===2?n.getUint16(c,!0):s===4?n.getUint32(c,!0):Number(n.getBigUint64(c,!0))},signed:s=>{if(s>yc)throw A(`a whole number of ${s} bytes, expected at most ${yc}`);let l=a(s).reduceRight((I,d)=>I<<8n|BigInt(d),0n),f=BigInt.asIntN(8*s,l),u=Number(f);return Number.isSafeInteger(u)?u:f},float:()=>(a(8),n.getFloat64(o-8)),take:a,text:s=>i(a(s)),line:()=>{let s=e.indexOf(10,o);if(s<0)throw A("a name without an end: the file is damaged");let c=i(e.subarray(o,s));return o=s+1,c}}}var bc=2**21,$o="the pickle takes what was never put there: the file is damaged";function kt({stack:e,marks:t,bytes:n}){if(e.length<=(t.at(-1)??0))throw n.fault($o);return e.pop()}function Fn(e){let t=kt(e);return e.stack.push(t),t}function bt({stack:e,marks:t,bytes:n}){let o=t.pop();if(o===void 0)throw n.fault($o);return e.splice(o)}function $t(e,t){return Array.from({length:t},()=>kt(e)).reverse()}function VA({globals:e,expected:t,bytes:n},o){let r=e.get(o);if(r)return r;throw n.fault(`names ${b(o)}, which is not run: expected ${t}`)}function Xd({globals:e},t){let{name:n}=t??{};return n!==void 0&&e.get(n)===t}function Zd(e){let{stack:t,bytes:n}=e,[o,r]=$t(e,2);if(!Xd(e,o)||o.call===void 0)throw n.fault("calls what is no function that may be called");if(!Array.isArray(r))throw n.fault("calls a function with no tuple of arguments");t.push(o.call(r,n.fault))}function kc(e,t){let n=Fn(e);if(!Array.isArray(n)||Object.isFrozen(n))throw e.bytes.fault("appends to what is no list");for(let o of t)n.push(o)}var eh=["string","number","bigint","boolean"];function xc(e,t){let{fault:n}=e.bytes,o=Fn(e);if(!(o instanceof Map))throw n("sets a key of what is no dict");if(t.length%2!==0)throw n("sets a key without a value");for(let r=0;r<t.length;r+=2){if(!eh.includes(typeof t[r]))throw n("a key that is neither text nor number");o.set(t[r],t[r+1])}}function th(e,t){let n=Fn(e);if(!(n instanceof Set))throw e.bytes.fault("adds to what is no set");for(let o of t)n.add(o)}function nh(e){let t=kt(e);if(!(Fn(e)instanceof Map&&t instanceof Map))throw e.bytes.fault("sets attributes of what is no dict")}function Rc({memo:e,stack:t,bytes:n},o){if(!e.has(o))throw n.fault(`recalls value ${o}, which was not kept: the file is damaged`);t.push(e.get(o))}var oh={111:"OBJ",129:"NEWOBJ",146:"NEWOBJ_EX",130:"EXT1",131:"EXT2",132:"EXT4",151:"NEXT_BUFFER",152:"READONLY_BUFFER"},O=e=>t=>{t.stack.push(e(t))},XA=e=>t=>{t.memo.set(e(t),Fn(t))},Mn=e=>Object.freeze(e),ZA=e=>O(({bytes:t})=>t.text(t.unsigned(e))),Wo=e=>O(({bytes:t})=>t.take(t.unsigned(e)).slice()),rh={"(":({marks:e,stack:t})=>e.push(t.length),N:O(()=>null),"\x88":O(()=>!0),"\x89":O(()=>!1),J:O(({bytes:e})=>e.signed(4)),K:O(({bytes:e})=>e.unsigned(1)),M:O(({bytes:e})=>e.unsigned(2)),"\x8A":O(({bytes:e})=>e.signed(e.unsigned(1))),"\x8B":O(({bytes:e})=>e.signed(e.unsigned(4))),G:O(({bytes:e})=>e.float()),X:ZA(4),"\x8C":ZA(1),"\x8D":ZA(8),B:Wo(4),C:Wo(1),"\x8E":Wo(8),"\x96":Wo(8),"]":O(()=>[]),l:O(bt),a:e=>kc(e,[kt(e)]),e:e=>kc(e,bt(e)),")":O(()=>Mn([])),t:O(e=>Mn(bt(e))),"\x85":O(e=>Mn($t(e,1))),"\x86":O(e=>Mn($t(e,2))),"\x87":O(e=>Mn($t(e,3))),"}":O(()=>new Map),s:e=>xc(e,$t(e,2)),u:e=>xc(e,bt(e)),"\x8F":O(()=>new Set),"\x90":e=>th(e,bt(e)),"\x91":O(e=>new Set(bt(e))),0:e=>kt(e),1:e=>bt(e),q:XA(({bytes:e})=>e.unsigned(1)),r:XA(({bytes:e})=>e.unsigned(4)),"\x94":XA(({memo:e})=>e.size),h:e=>Rc(e,e.bytes.unsigned(1)),j:e=>Rc(e,e.bytes.unsigned(4)),c:O(e=>VA(e,`${e.bytes.line()}.${e.bytes.line()}`)),i:e=>{throw VA(e,`${e.bytes.line()}.${e.bytes.line()}`),e.bytes.fault("opcode INST, expected plain data")},"\x93":O(e=>{let t=$t(e,2);if(!t.every(n=>typeof n=="string"))throw e.bytes.fault($o);return VA(e,t.join("."))}),R:Zd,b:nh,Q:O(e=>e.persistent(kt(e),e.bytes.fault)),"\x95":({bytes:e})=>e.unsigned(8)},[Ah,ah]=[46,128];function Dc(e,t){let n=vc(e,t.where),o={...t,bytes:n,stack:[],marks:[],memo:new Map},A=n.opcode()===ah?n.unsigned(1):null;if(A===null||A<2||A>5)throw n.fault(`${A===null?"no pickle":`pickle protocol ${A}`}, expected protocol 2 to 5`);for(let a=1;a<bc;a++){let i=n.opcode();if(i===Ah){let c=kt(o),l=e.length-n.at;if(l>0)throw n.fault(`${l} bytes after the end of the pickle, expected none`);if(o.stack.length>0)throw n.fault($o);return c}let s=rh[String.fromCharCode(i)];if(s===void 0){let c=oh[i]??`0x${i.toString(16).padStart(2,"0")}`;throw n.fault(`opcode ${c}, expected those of plain data in protocols 2 to 5`)}s(o)}throw n.fault(`more than ${bc} opcodes, expected fewer: save tensors, not lists of numbers`)}var Tc=new DataView(new ArrayBuffer(4));function ih(e,t,n){return Tc.setUint16(0,e.getUint16(t,n)),Tc.getFloat32(0)}var _c={FloatStorage:{dtype:"float32",width:4,make:Float32Array,read:(e,t,n)=>e.getFloat32(t,n)},DoubleStorage:{dtype:"float64",width:8,make:Float64Array,read:(e,t,n)=>e.getFloat64(t,n)},HalfStorage:{dtype:"float16",width:2,make:Float32Array,read:(e,t,n)=>e.getFloat16(t,n)},BFloat16Storage:{dtype:"bfloat16",width:2,make:Float32Array,read:ih},LongStorage:{dtype:"int64",width:8,make:Float64Array,read:(e,t,n)=>Number(e.getBigInt64(t,n))},IntStorage:{dtype:"int32",width:4,make:Int32Array,read:(e,t,n)=>e.getInt32(t,n)},ShortStorage:{dtype:"int16",width:2,make:Int16Array,read:(e,t,n)=>e.getInt16(t,n)},CharStorage:{dtype:"int8",width:1,make:Int8Array,read:(e,t)=>e.getInt8(t)},ByteStorage:{dtype:"uint8",width:1,make:Uint8Array,read:(e,t)=>e.getUint8(t)},BoolStorage:{dtype:"bool",width:1,make:Uint8Array,read:(e,t)=>+(e.getUint8(t)!==0)}},Nc=64,ea=e=>Array.isArray(e)&&e.every(t=>Number.isSafeInteger(t)&&t>=0);function Lc({kind:e,bytes:t},{offset:n,size:o,stride:r},{room:A,fault:a}){if(!ea([n])||!ea(o)||!ea(r)||o.length!==r.length)throw a("a tensor whose offset, sizes and strides are no whole numbers that fit each other");if(o.length>Nc)throw a(`a tensor of ${o.length} axes, expected at most ${Nc}`);let i=n,s=o.includes(0)?0:o.reduce((f,u)=>f*u,1),c=o.reduce((f,u,I)=>f+(u-1)*r[I],i),l=t.length/e.width;if(s>0&&!(c<l))throw a(`a tensor that reaches to element ${c} of its storage, expected less than ${l}`);if(!(s*e.make.prototype.BYTES_PER_ELEMENT<=A))throw a(`tensors of more elements than a file of this size may repeat: ${s} in one`);return{offset:i,size:o,stride:r,length:s}}function Mc({kind:e,bytes:t,little:n},{offset:o,size:r,stride:A,length:a},i){let s=new DataView(t.buffer,t.byteOffset,t.byteLength),c=new e.make(a),l=new Array(r.length).fill(0),f=o;for(let u=0;u<a;u++){let I=e.read(s,f*e.width,n);if(e.dtype==="int64"&&!Number.isSafeInteger(I))throw i(`int64 ${s.getBigInt64(f*e.width,n)}, expected at most 2^53 - 1`);c[u]=I;for(let d=r.length-1;d>=0&&(f+=A[d],!(++l[d]<r[d]));d--)f-=A[d]*r[d],l[d]=0}return c}var sh=2**26,Fc=2**21,Oc=100,Gc="tensors, numbers and texts in dicts and lists, as torch.save(model.state_dict(), FILE) writes",Uc=[128,2,138,10,108,252,156,70,249,32,106,168,80,25],ch=/^(cpu|(cuda|mps)(:\d+)?)$/,Pc=Uc.length;function jc(e,t){if(Uc.every((n,o)=>e[o]===n))throw new m(t,`is of PyTorch's format from before 1.6, expected its zip: re-save it with torch.save(torch.load("old.pt", map_location="cpu"), "new.pt")`);if(!(e[0]===80&&e[1]===75))throw new m(t,"is no zip, expected a file of torch.save")}function lh(e,{where:t,length:n}){let o=e.filter(({name:s})=>/^[^/]*\/data\.pkl$/.test(s));if(o.length!==1)throw new m(t,`a zip with ${o.length} of data.pkl, expected a file of torch.save`);let r=o[0].name.slice(0,-8),A=new Map(e.map(s=>[s.name,s])),a=n;return{where:t,length:n,read:s=>{let c=A.get(r+s)?.open();if(c===void 0)return null;if(a-=c.size,a<0)throw new m(t,"its entries are packed, expected them stored");return c.read()}}}function fh({read:e,where:t}){let n=e("byteorder"),o=n===null?"little":new TextDecoder().decode(n);if(o==="little"||o==="big")return o==="little";throw new m(`${t}: byteorder`,`found ${b(o)}, expected little or big`)}function uh({read:e,where:t}){let n=e("version"),o=n===null?"none":new TextDecoder().decode(n).trim();if(!/^([1-9]|10)$/.test(o))throw new m(`${t}: version`,`found ${b(o)}, expected 1 to 10`)}function gh(e){let t=fh(e),n=new Map,o=new Set,r=new Set,A=sh+4*e.length,a=new Map,i=new Map,s=l=>i.set(l.name,l),c=(l,f)=>{let[u,I,d,g,h]=Array.isArray(l)&&l.length===5?l:[],E=a.get(I);if(u!=="storage"||E===void 0||typeof d!="string")throw f("a persistent id that is no storage's");if(typeof g!="string"||!ch.test(g))throw f(`a storage on ${b(String(g))}, expected cpu, cuda:N or mps`);let w=n.get(d)??e.read(`data/${d}`);if(w===null)throw f(`storage ${b(d)} is not in the file`);if(typeof h!="number"||w.length!==h*E.width){let C=`${b(String(h))} elements of ${E.dtype}`;throw f(`storage ${b(d)} has ${w.length} bytes, expected ${C}`)}n.set(d,w);let p={kind:E,bytes:w,little:t};return o.add(p),p};for(let[l,f]of Object.entries(_c)){let u={name:`torch.${l}`};s(u),a.set(u,f)}return s({name:"collections.OrderedDict",call:(l,f)=>{if(l.length===0)return new Map;throw f("an OrderedDict made of arguments, expected it to be filled by its items")}}),s({name:"torch._utils._rebuild_tensor_v2",call:(l,f)=>{let[u,I,d,g,,,h]=l;if(!o.has(u))throw f("a tensor without a storage");if(l.length<6||l.length>7)throw f(`a tensor of ${l.length} arguments, expected 6 or 7`);if(h instanceof Map&&h.size>0)throw f("a conjugated or negated tensor, expected a plain one: save tensor.clone()");let E=u,w=Lc(E,{offset:I,size:d,stride:g},{room:A,fault:f}),p=Mc(E,w,f);A-=p.byteLength;let C={dtype:E.kind.dtype,shape:w.size,data:p};return r.add(C),C}}),s({name:"torch._utils._rebuild_parameter",call:([l],f)=>{if(r.has(l))return l;throw f("a parameter that is no tensor")}}),{globals:i,persistent:c,tensors:r}}function Ih(e,t,n){let o=0,r=(A,a)=>{if(++o>Fc)throw new m(n,`holds more than ${Fc} values`);if(a>Oc)throw new m(n,`lists and dicts more than ${Oc} levels deep, or in themselves`);let i=c=>Array.from(c,l=>r(l,a+1));if(A instanceof Map){let c=[...A].map(([f,u])=>[String(f),r(u,a+1)]),l=Object.fromEntries(c);if(Object.keys(l).length===A.size)return l;throw new m(n,"a dict with two keys of the same text")}if(Array.isArray(A)||A instanceof Set)return i(A);if(A===null||A instanceof Uint8Array||t.has(A)||typeof A!="object")return A;throw new m(n,`a class or storage by itself, expected ${Gc}`)};return r(e,0)}function Hc(e,{where:t,length:n}){let o=lh(e,{where:t,length:n});uh(o);let{globals:r,persistent:A,tensors:a}=gh(o),i=`${t}: data.pkl`,s=Dc(o.read("data.pkl"),{where:i,globals:r,persistent:A,expected:Gc});return Ih(s,a,i)}function qc(e){let{data:t,shape:n,dtype:o}=e??{};return ArrayBuffer.isView(t)&&typeof o=="string"&&Array.isArray(n)&&n.reduce((r,A)=>r*A,1)===t.length}function Jc(e,t){jc(e.subarray(0,Pc),t);let n={path:t,length:e.length,read:({offset:r,length:A})=>e.slice(r,r+A)},o=Oo(n).map(r=>({name:r.name,open(){let A=`${t}: ${b(r.name)}`;if(Go(r,A),r.method!==0)throw new m(A,"is packed, expected it stored");let{size:a,offset:i}=r;return{size:a,read:()=>{let c=n.read({offset:i,length:a});return Uo(r,A,{length:c.length,crc:()=>ct(c)}),c}}}}));return Hc(o,{where:t,length:e.length})}function ta({states:e,actions:t},n,o){let r=`expected ${Me([e,t])}, or ${Me([e])} actions`;if(!o){let i="as numpy.savez(FILE, policy=p) writes it, or numpy.save(FILE, p) as .npy";throw new m(n,`array is missing, ${r}, ${i}`)}let{shape:A,dtype:a}=o;if(String(A)!==String([e,t])){if(String(A)!==String([e]))throw new m(n,`shape ${Me(A)}, ${r}`);if(!/^u?int/.test(a))throw new m(n,`found ${a} of shape ${Me(A)}, ${r} as integers`)}}function dh(e,t,n){let o=new Float64Array(e.states*e.actions);for(let r=0;r<e.live;r++){if(!(t[r]>=0&&t[r]<e.actions))throw new m(`${n}[${r}]`,`action ${t[r]}, expected 0 to ${e.actions-1}`);o[r*e.actions+t[r]]=1}return o}function Kc(e,{data:t,shape:n},o){return n.length===1?dh(e,t,o):zi(e,t,o)}var[hh,Eh]=[8,65536];function Yc({states:e,actions:t}){return e*t*hh+Eh}var zo=Symbol.for("yaml.alias"),Vo=Symbol.for("yaml.document"),Se=Symbol.for("yaml.map"),na=Symbol.for("yaml.pair"),Ie=Symbol.for("yaml.scalar"),Xe=Symbol.for("yaml.seq"),Ae=Symbol.for("yaml.node.type"),ye=e=>!!e&&typeof e=="object"&&e[Ae]===zo,ve=e=>!!e&&typeof e=="object"&&e[Ae]===Vo,de=e=>!!e&&typeof e=="object"&&e[Ae]===Se,_=e=>!!e&&typeof e=="object"&&e[Ae]===na,R=e=>!!e&&typeof e=="object"&&e[Ae]===Ie,he=e=>!!e&&typeof e=="object"&&e[Ae]===Xe;function M(e){if(e&&typeof e=="object")switch(e[Ae]){case Se:case Xe:return!0}return!1}function L(e){if(e&&typeof e=="object")switch(e[Ae]){case zo:case Se:case Ie:case Xe:return!0}return!1}var Xo=e=>(R(e)||M(e))&&!!e.anchor;var ce=Symbol("break visit"),Wc=Symbol("skip children"),Oe=Symbol("remove node");function Ge(e,t){let n=$c(t);ve(e)?zt(null,e.contents,n,Object.freeze([e]))===Oe&&(e.contents=null):zt(null,e,n,Object.freeze([]))}Ge.BREAK=ce;Ge.SKIP=Wc;Ge.REMOVE=Oe;function zt(e,t,n,o){let r=zc(e,t,n,o);if(L(r)||_(r))return Vc(e,o,r),zt(e,r,n,o);if(typeof r!="symbol"){if(M(t)){o=Object.freeze(o.concat(t));for(let A=0;A<t.items.length;++A){let a=zt(A,t.items[A],n,o);if(typeof a=="number")A=a-1;else{if(a===ce)return ce;a===Oe&&(t.items.splice(A,1),A-=1)}}}else if(_(t)){o=Object.freeze(o.concat(t));let A=zt("key",t.key,n,o);if(A===ce)return ce;A===Oe&&(t.key=null);let a=zt("value",t.value,n,o);if(a===ce)return ce;a===Oe&&(t.value=null)}}return r}async function Zo(e,t){let n=$c(t);ve(e)?await Vt(null,e.contents,n,Object.freeze([e]))===Oe&&(e.contents=null):await Vt(null,e,n,Object.freeze([]))}Zo.BREAK=ce;Zo.SKIP=Wc;Zo.REMOVE=Oe;async function Vt(e,t,n,o){let r=await zc(e,t,n,o);if(L(r)||_(r))return Vc(e,o,r),Vt(e,r,n,o);if(typeof r!="symbol"){if(M(t)){o=Object.freeze(o.concat(t));for(let A=0;A<t.items.length;++A){let a=await Vt(A,t.items[A],n,o);if(typeof a=="number")A=a-1;else{if(a===ce)return ce;a===Oe&&(t.items.splice(A,1),A-=1)}}}else if(_(t)){o=Object.freeze(o.concat(t));let A=await Vt("key",t.key,n,o);if(A===ce)return ce;A===Oe&&(t.key=null);let a=await Vt("value",t.value,n,o);if(a===ce)return ce;a===Oe&&(t.value=null)}}return r}function $c(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function zc(e,t,n,o){if(typeof n=="function")return n(e,t,o);if(de(t))return n.Map?.(e,t,o);if(he(t))return n.Seq?.(e,t,o);if(_(t))return n.Pair?.(e,t,o);if(R(t))return n.Scalar?.(e,t,o);if(ye(t))return n.Alias?.(e,t,o)}function Vc(e,t,n){let o=t[t.length-1];if(M(o))o.items[e]=n;else if(_(o))e==="key"?o.key=n:o.value=n;else if(ve(o))o.contents=n;else{let r=ye(o)?"alias":"scalar";throw new Error(`Cannot replace node with ${r} parent`)}}var mh={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},wh=e=>e.replace(/[!,[\]{}]/g,t=>mh[t]),Ue=class e{constructor(t,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let o=t.trim().split(/[ \t]+/),r=o.shift();switch(r){case"%TAG":{if(o.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),o.length<2))return!1;let[A,a]=o;return this.tags[A]=a,!0}case"%YAML":{if(this.yaml.explicit=!0,o.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[A]=o;if(A==="1.1"||A==="1.2")return this.yaml.version=A,!0;{let a=/^\d+\.\d+$/.test(A);return n(6,`Unsupported YAML version ${A}`,a),!1}}default:return n(0,`Unknown directive ${r}`,!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let a=t.slice(2,-1);return a==="!"||a==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),a)}let[,o,r]=t.match(/^(.*!)([^!]*)$/s);r||n(`The ${t} tag has no suffix`);let A=this.tags[o];if(A)try{return A+decodeURIComponent(r)}catch(a){return n(String(a)),null}return o==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[n,o]of Object.entries(this.tags))if(t.startsWith(o))return n+wh(t.substring(o.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],o=Object.entries(this.tags),r;if(t&&o.length>0&&L(t.contents)){let A={};Ge(t.contents,(a,i)=>{L(i)&&i.tag&&(A[i.tag]=!0)}),r=Object.keys(A)}else r=[];for(let[A,a]of o)A==="!!"&&a==="tag:yaml.org,2002:"||(!t||r.some(i=>i.startsWith(a)))&&n.push(`%TAG ${A} ${a}`);return n.join(`
`)}};Ue.defaultYaml={explicit:!1,version:"1.2"};Ue.defaultTags={"!!":"tag:yaml.org,2002:"};function er(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}function oa(e){let t=new Set;return Ge(e,{Value(n,o){o.anchor&&t.add(o.anchor)}}),t}function ra(e,t){for(let n=1;;++n){let o=`${e}${n}`;if(!t.has(o))return o}}function Xc(e,t){let n=[],o=new Map,r=null;return{onAnchor:A=>{n.push(A),r??(r=oa(e));let a=ra(t,r);return r.add(a),a},setAnchors:()=>{for(let A of n){let a=o.get(A);if(typeof a=="object"&&a.anchor&&(R(a.node)||M(a.node)))a.node.anchor=a.anchor;else{let i=new Error("Failed to resolve repeated object (this should not happen)");throw i.source=A,i}}},sourceObjects:o}}function ut(e,t,n,o){if(o&&typeof o=="object")if(Array.isArray(o))for(let r=0,A=o.length;r<A;++r){let a=o[r],i=ut(e,o,String(r),a);i===void 0?delete o[r]:i!==a&&(o[r]=i)}else if(o instanceof Map)for(let r of Array.from(o.keys())){let A=o.get(r),a=ut(e,o,r,A);a===void 0?o.delete(r):a!==A&&o.set(r,a)}else if(o instanceof Set)for(let r of Array.from(o)){let A=ut(e,o,r,r);A===void 0?o.delete(r):A!==r&&(o.delete(r),o.add(A))}else for(let[r,A]of Object.entries(o)){let a=ut(e,o,r,A);a===void 0?delete o[r]:a!==A&&(o[r]=a)}return e.call(t,n,o)}function K(e,t,n){if(Array.isArray(e))return e.map((o,r)=>K(o,String(r),n));if(e&&typeof e.toJSON=="function"){if(!n||!Xo(e))return e.toJSON(t,n);let o={aliasCount:0,count:1,res:void 0};n.anchors.set(e,o),n.onCreate=A=>{o.res=A,delete n.onCreate};let r=e.toJSON(t,n);return n.onCreate&&n.onCreate(r),r}return typeof e=="bigint"&&!n?.keep?Number(e):e}var gt=class{constructor(t){Object.defineProperty(this,Ae,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:o,onAnchor:r,reviver:A}={}){if(!ve(t))throw new TypeError("A document argument is required");let a={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},i=K(this,"",a);if(typeof r=="function")for(let{count:s,res:c}of a.anchors.values())r(c,s);return typeof A=="function"?ut(A,{"":i},"",i):i}};var Ze=class extends gt{constructor(t){super(zo),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let o;n?.aliasResolveCache?o=n.aliasResolveCache:(o=[],Ge(t,{Node:(A,a)=>{(ye(a)||Xo(a))&&o.push(a)}}),n&&(n.aliasResolveCache=o));let r;for(let A of o){if(A===this)break;A.anchor===this.source&&(r=A)}if(r&&n){let{anchors:A,doc:a,maxAliasCount:i}=n,s=A.get(r);if(s||(K(r,null,n),s=A.get(r)),s?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(i>=0&&(s.count+=1,s.aliasCount===0&&(s.aliasCount=tr(a,r,A)),s.count*s.aliasCount>i)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return r}toJSON(t,n){if(!n)return{source:this.source};let o=this.resolve(n.doc,n);if(!o){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(r)}return n.anchors.get(o).res}toString(t,n,o){let r=`*${this.source}`;if(t){if(er(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let A=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(A)}if(t.implicitKey)return`${r} `}return r}};function tr(e,t,n){if(ye(t)){let o=t.resolve(e),r=n&&o&&n.get(o);return r?r.count*r.aliasCount:0}else if(M(t)){let o=0;for(let r of t.items){let A=tr(e,r,n);A>o&&(o=A)}return o}else if(_(t)){let o=tr(e,t.key,n),r=tr(e,t.value,n);return Math.max(o,r)}return 1}var nr=e=>!e||typeof e!="function"&&typeof e!="object",k=class extends gt{constructor(t){super(Ie),this.value=t}toJSON(t,n){return n?.keep?this.value:K(this.value,t,n)}toString(){return String(this.value)}};k.BLOCK_FOLDED="BLOCK_FOLDED";k.BLOCK_LITERAL="BLOCK_LITERAL";k.PLAIN="PLAIN";k.QUOTE_DOUBLE="QUOTE_DOUBLE";k.QUOTE_SINGLE="QUOTE_SINGLE";var ph="tag:yaml.org,2002:";function Ch(e,t,n){if(t){let o=n.filter(A=>A.tag===t),r=o.find(A=>!A.format)??o[0];if(!r)throw new Error(`Tag ${t} not found`);return r}return n.find(o=>o.identify?.(e)&&!o.format)}function et(e,t,n){if(ve(e)&&(e=e.contents),L(e))return e;if(_(e)){let f=n.schema[Se].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:o,onAnchor:r,onTagObj:A,schema:a,sourceObjects:i}=n,s;if(o&&e&&typeof e=="object"){if(s=i.get(e),s)return s.anchor??(s.anchor=r(e)),new Ze(s.anchor);s={anchor:null,node:null},i.set(e,s)}t?.startsWith("!!")&&(t=ph+t.slice(2));let c=Ch(e,t,a.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new k(e);return s&&(s.node=f),f}c=e instanceof Map?a[Se]:Symbol.iterator in Object(e)?a[Xe]:a[Se]}A&&(A(c),delete n.onTagObj);let l=c?.createNode?c.createNode(n.schema,e,n):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(n.schema,e,n):new k(e);return t?l.tag=t:c.default||(l.tag=c.tag),s&&(s.node=l),l}function On(e,t,n){let o=n;for(let r=t.length-1;r>=0;--r){let A=t[r];if(typeof A=="number"&&Number.isInteger(A)&&A>=0){let a=[];a[A]=o,o=a}else o=new Map([[A,o]])}return et(o,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Zt=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Xt=class extends gt{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(o=>L(o)||_(o)?o.clone(t):o),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(Zt(t))this.add(n);else{let[o,...r]=t,A=this.get(o,!0);if(M(A))A.addIn(r,n);else if(A===void 0&&this.schema)this.set(o,On(this.schema,r,n));else throw new Error(`Expected YAML collection at ${o}. Remaining path: ${r}`)}}deleteIn(t){let[n,...o]=t;if(o.length===0)return this.delete(n);let r=this.get(n,!0);if(M(r))return r.deleteIn(o);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${o}`)}getIn(t,n){let[o,...r]=t,A=this.get(o,!0);return r.length===0?!n&&R(A)?A.value:A:M(A)?A.getIn(r,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!_(n))return!1;let o=n.value;return o==null||t&&R(o)&&o.value==null&&!o.commentBefore&&!o.comment&&!o.tag})}hasIn(t){let[n,...o]=t;if(o.length===0)return this.has(n);let r=this.get(n,!0);return M(r)?r.hasIn(o):!1}setIn(t,n){let[o,...r]=t;if(r.length===0)this.set(o,n);else{let A=this.get(o,!0);if(M(A))A.setIn(r,n);else if(A===void 0&&this.schema)this.set(o,On(this.schema,r,n));else throw new Error(`Expected YAML collection at ${o}. Remaining path: ${r}`)}}};var Zc=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function we(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Pe=(e,t,n)=>e.endsWith(`
`)?we(n,t):n.includes(`
`)?`
`+we(n,t):(e.endsWith(" ")?"":" ")+n;var Aa="flow",or="block",Gn="quoted";function Un(e,t,n="flow",{indentAtStart:o,lineWidth:r=80,minContentWidth:A=20,onFold:a,onOverflow:i}={}){if(!r||r<0)return e;r<A&&(A=0);let s=Math.max(1+A,1+r-t.length);if(e.length<=s)return e;let c=[],l={},f=r-t.length;typeof o=="number"&&(o>r-Math.max(2,A)?c.push(0):f=r-o);let u,I,d=!1,g=-1,h=-1,E=-1;n===or&&(g=el(e,g,t.length),g!==-1&&(f=g+s));for(let p;p=e[g+=1];){if(n===Gn&&p==="\\"){switch(h=g,e[g+1]){case"x":g+=3;break;case"u":g+=5;break;case"U":g+=9;break;default:g+=1}E=g}if(p===`
`)n===or&&(g=el(e,g,t.length)),f=g+t.length+s,u=void 0;else{if(p===" "&&I&&I!==" "&&I!==`
`&&I!=="	"){let C=e[g+1];C&&C!==" "&&C!==`
`&&C!=="	"&&(u=g)}if(g>=f)if(u)c.push(u),f=u+s,u=void 0;else if(n===Gn){for(;I===" "||I==="	";)I=p,p=e[g+=1],d=!0;let C=g>E+1?g-2:h-1;if(l[C])return e;c.push(C),l[C]=!0,f=C+s,u=void 0}else d=!0}I=p}if(d&&i&&i(),c.length===0)return e;a&&a();let w=e.slice(0,c[0]);for(let p=0;p<c.length;++p){let C=c[p],Q=c[p+1]||e.length;C===0?w=`
${t}${e.slice(0,Q)}`:(n===Gn&&l[C]&&(w+=`${e[C]}\\`),w+=`
${t}${e.slice(C+1,Q)}`)}return w}function el(e,t,n){let o=t,r=t+1,A=e[r];for(;A===" "||A==="	";)if(t<r+n)A=e[++t];else{do A=e[++t];while(A&&A!==`
`);o=t,r=t+1,A=e[r]}return o}var Ar=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),ar=e=>/^(%|---|\.\.\.)/m.test(e);function Bh(e,t,n){if(!t||t<0)return!1;let o=t-n,r=e.length;if(r<=o)return!1;for(let A=0,a=0;A<r;++A)if(e[A]===`
`){if(A-a>o)return!0;if(a=A+1,r-a<=o)return!1}return!0}function Pn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:o}=t,r=t.options.doubleQuotedMinMultiLineLength,A=t.indent||(ar(e)?"  ":""),a="",i=0;for(let s=0,c=n[s];c;c=n[++s])if(c===" "&&n[s+1]==="\\"&&n[s+2]==="n"&&(a+=n.slice(i,s)+"\\ ",s+=1,i=s,c="\\"),c==="\\")switch(n[s+1]){case"u":{a+=n.slice(i,s);let l=n.substr(s+2,4);switch(l){case"0000":a+="\\0";break;case"0007":a+="\\a";break;case"000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":a+="\\P";break;default:l.substr(0,2)==="00"?a+="\\x"+l.substr(2):a+=n.substr(s,6)}s+=5,i=s+1}break;case"n":if(o||n[s+2]==='"'||n.length<r)s+=1;else{for(a+=n.slice(i,s)+`

`;n[s+2]==="\\"&&n[s+3]==="n"&&n[s+4]!=='"';)a+=`
`,s+=2;a+=A,n[s+2]===" "&&(a+="\\"),s+=1,i=s+1}break;default:s+=1}return a=i?a+n.slice(i):n,o?a:Un(a,A,Gn,Ar(t,!1))}function aa(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Pn(e,t);let n=t.indent||(ar(e)?"  ":""),o="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?o:Un(o,n,Aa,Ar(t,!1))}function en(e,t){let{singleQuote:n}=t.options,o;if(n===!1)o=Pn;else{let r=e.includes('"'),A=e.includes("'");r&&!A?o=aa:A&&!r?o=Pn:o=n?aa:Pn}return o(e,t)}var ia;try{ia=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{ia=/\n+(?!\n|$)/g}function rr({comment:e,type:t,value:n},o,r,A){let{blockQuote:a,commentString:i,lineWidth:s}=o.options;if(!a||/\n[\t ]+$/.test(n))return en(n,o);let c=o.indent||(o.forceBlockIndent||ar(n)?"  ":""),l=a==="literal"?!0:a==="folded"||t===k.BLOCK_FOLDED?!1:t===k.BLOCK_LITERAL?!0:!Bh(n,s,c.length);if(!n)return l?`|
`:`>
`;let f,u;for(u=n.length;u>0;--u){let Q=n[u-1];if(Q!==`
`&&Q!=="	"&&Q!==" ")break}let I=n.substring(u),d=I.indexOf(`
`);d===-1?f="-":n===I||d!==I.length-1?(f="+",A&&A()):f="",I&&(n=n.slice(0,-I.length),I[I.length-1]===`
`&&(I=I.slice(0,-1)),I=I.replace(ia,`$&${c}`));let g=!1,h,E=-1;for(h=0;h<n.length;++h){let Q=n[h];if(Q===" ")g=!0;else if(Q===`
`)E=h;else break}let w=n.substring(0,E<h?E+1:h);w&&(n=n.substring(w.length),w=w.replace(/\n+/g,`$&${c}`));let C=(g?c?"2":"1":"")+f;if(e&&(C+=" "+i(e.replace(/ ?[\r\n]+/g," ")),r&&r()),!l){let Q=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),S=!1,y=Ar(o,!0);a!=="folded"&&t!==k.BLOCK_FOLDED&&(y.onOverflow=()=>{S=!0});let B=Un(`${w}${Q}${I}`,c,or,y);if(!S)return`>${C}
${c}${B}`}return n=n.replace(/\n+/g,`$&${c}`),`|${C}
${c}${w}${n}${I}`}function Qh(e,t,n,o){let{type:r,value:A}=e,{actualString:a,implicitKey:i,indent:s,indentStep:c,inFlow:l}=t;if(i&&A.includes(`
`)||l&&/[[\]{},]/.test(A))return en(A,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(A))return i||l||!A.includes(`
`)?en(A,t):rr(e,t,n,o);if(!i&&!l&&r!==k.PLAIN&&A.includes(`
`))return rr(e,t,n,o);if(ar(A)){if(s==="")return t.forceBlockIndent=!0,rr(e,t,n,o);if(i&&s===c)return en(A,t)}let f=A.replace(/\n+/g,`$&
${s}`);if(a){let u=g=>g.default&&g.tag!=="tag:yaml.org,2002:str"&&g.test?.test(f),{compat:I,tags:d}=t.doc.schema;if(d.some(u)||I?.some(u))return en(A,t)}return i?f:Un(f,s,Aa,Ar(t,!1))}function xt(e,t,n,o){let{implicitKey:r,inFlow:A}=t,a=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:i}=e;i!==k.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)&&(i=k.QUOTE_DOUBLE);let s=l=>{switch(l){case k.BLOCK_FOLDED:case k.BLOCK_LITERAL:return r||A?en(a.value,t):rr(a,t,n,o);case k.QUOTE_DOUBLE:return Pn(a.value,t);case k.QUOTE_SINGLE:return aa(a.value,t);case k.PLAIN:return Qh(a,t,n,o);default:return null}},c=s(i);if(c===null){let{defaultKeyType:l,defaultStringType:f}=t.options,u=r&&l||f;if(c=s(u),c===null)throw new Error(`Unsupported default string type ${u}`)}return c}function ir(e,t){let n=Object.assign({blockQuote:!0,commentString:Zc,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),o;switch(n.collectionStyle){case"block":o=!1;break;case"flow":o=!0;break;default:o=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:o,options:n}}function Sh(e,t){if(t.tag){let r=e.filter(A=>A.tag===t.tag);if(r.length>0)return r.find(A=>A.format===t.format)??r[0]}let n,o;if(R(t)){o=t.value;let r=e.filter(A=>A.identify?.(o));if(r.length>1){let A=r.filter(a=>a.test);A.length>0&&(r=A)}n=r.find(A=>A.format===t.format)??r.find(A=>!A.format)}else o=t,n=e.find(r=>r.nodeClass&&o instanceof r.nodeClass);if(!n){let r=o?.constructor?.name??(o===null?"null":typeof o);throw new Error(`Tag not resolved for ${r} value`)}return n}function yh(e,t,{anchors:n,doc:o}){if(!o.directives)return"";let r=[],A=(R(e)||M(e))&&e.anchor;A&&er(A)&&(n.add(A),r.push(`&${A}`));let a=e.tag??(t.default?null:t.tag);return a&&r.push(o.directives.tagString(a)),r.join(" ")}function tt(e,t,n,o){if(_(e))return e.toString(t,n,o);if(ye(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let r,A=L(e)?e:t.doc.createNode(e,{onTagObj:s=>r=s});r??(r=Sh(t.doc.schema.tags,A));let a=yh(A,r,t);a.length>0&&(t.indentAtStart=(t.indentAtStart??0)+a.length+1);let i=typeof r.stringify=="function"?r.stringify(A,t,n,o):R(A)?xt(A,t,n,o):A.toString(t,n,o);return a?R(A)||i[0]==="{"||i[0]==="["?`${a} ${i}`:`${a}
${t.indent}${i}`:i}function tl({key:e,value:t},n,o,r){let{allNullValues:A,doc:a,indent:i,indentStep:s,options:{commentString:c,indentSeq:l,simpleKeys:f}}=n,u=L(e)&&e.comment||null;if(f){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(M(e)||!L(e)&&typeof e=="object"){let y="With simple keys, collection cannot be used as a key value";throw new Error(y)}}let I=!f&&(!e||u&&t==null&&!n.inFlow||M(e)||(R(e)?e.type===k.BLOCK_FOLDED||e.type===k.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!I&&(f||!A),indent:i+s});let d=!1,g=!1,h=tt(e,n,()=>d=!0,()=>g=!0);if(!I&&!n.inFlow&&h.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");I=!0}if(n.inFlow){if(A||t==null)return d&&o&&o(),h===""?"?":I?`? ${h}`:h}else if(A&&!f||t==null&&I)return h=`? ${h}`,u&&!d?h+=Pe(h,n.indent,c(u)):g&&r&&r(),h;d&&(u=null),I?(u&&(h+=Pe(h,n.indent,c(u))),h=`? ${h}
${i}:`):(h=`${h}:`,u&&(h+=Pe(h,n.indent,c(u))));let E,w,p;L(t)?(E=!!t.spaceBefore,w=t.commentBefore,p=t.comment):(E=!1,w=null,p=null,t&&typeof t=="object"&&(t=a.createNode(t))),n.implicitKey=!1,!I&&!u&&R(t)&&(n.indentAtStart=h.length+1),g=!1,!l&&s.length>=2&&!n.inFlow&&!I&&he(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let C=!1,Q=tt(t,n,()=>C=!0,()=>g=!0),S=" ";if(u||E||w){if(S=E?`
`:"",w){let y=c(w);S+=`
${we(y,n.indent)}`}Q===""&&!n.inFlow?S===`
`&&p&&(S=`

`):S+=`
${n.indent}`}else if(!I&&M(t)){let y=Q[0],B=Q.indexOf(`
`),v=B!==-1,N=n.inFlow??t.flow??t.items.length===0;if(v||!N){let H=!1;if(v&&(y==="&"||y==="!")){let x=Q.indexOf(" ");y==="&"&&x!==-1&&x<B&&Q[x+1]==="!"&&(x=Q.indexOf(" ",x+1)),(x===-1||B<x)&&(H=!0)}H||(S=`
${n.indent}`)}}else(Q===""||Q[0]===`
`)&&(S="");return h+=S+Q,n.inFlow?C&&o&&o():p&&!C?h+=Pe(h,n.indent,c(p)):g&&r&&r(),h}function sa(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var sr="<<",be={identify:e=>e===sr||typeof e=="symbol"&&e.description===sr,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new k(Symbol(sr)),{addToJSMap:la}),stringify:()=>sr},nl=(e,t)=>(be.identify(t)||R(t)&&(!t.type||t.type===k.PLAIN)&&be.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===be.tag&&n.default);function la(e,t,n){let o=ol(e,n);if(he(o))for(let r of o.items)ca(e,t,r);else if(Array.isArray(o))for(let r of o)ca(e,t,r);else ca(e,t,o)}function ca(e,t,n){let o=ol(e,n);if(!de(o))throw new Error("Merge sources must be maps or map aliases");let r=o.toJSON(null,e,Map);for(let[A,a]of r)t instanceof Map?t.has(A)||t.set(A,a):t instanceof Set?t.add(A):Object.prototype.hasOwnProperty.call(t,A)||Object.defineProperty(t,A,{value:a,writable:!0,enumerable:!0,configurable:!0});return t}function ol(e,t){return e&&ye(t)?t.resolve(e.doc,e):t}function cr(e,t,{key:n,value:o}){if(L(n)&&n.addToJSMap)n.addToJSMap(e,t,o);else if(nl(e,n))la(e,t,o);else{let r=K(n,"",e);if(t instanceof Map)t.set(r,K(o,r,e));else if(t instanceof Set)t.add(r);else{let A=vh(n,r,e),a=K(o,A,e);A in t?Object.defineProperty(t,A,{value:a,writable:!0,enumerable:!0,configurable:!0}):t[A]=a}}return t}function vh(e,t,n){if(t===null)return"";if(typeof t!="object")return String(t);if(L(e)&&n?.doc){let o=ir(n.doc,{});o.anchors=new Set;for(let A of n.anchors.keys())o.anchors.add(A.anchor);o.inFlow=!0,o.inStringifyKey=!0;let r=e.toString(o);if(!n.mapKeyWarned){let A=JSON.stringify(r);A.length>40&&(A=A.substring(0,36)+'..."'),sa(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${A}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return r}return JSON.stringify(t)}function tn(e,t,n){let o=et(e,void 0,n),r=et(t,void 0,n);return new G(o,r)}var G=class e{constructor(t,n=null){Object.defineProperty(this,Ae,{value:na}),this.key=t,this.value=n}clone(t){let{key:n,value:o}=this;return L(n)&&(n=n.clone(t)),L(o)&&(o=o.clone(t)),new e(n,o)}toJSON(t,n){let o=n?.mapAsMap?new Map:{};return cr(n,o,this)}toString(t,n,o){return t?.doc?tl(this,t,n,o):JSON.stringify(this)}};function fr(e,t,n){return(t.inFlow??e.flow?kh:bh)(e,t,n)}function bh({comment:e,items:t},n,{blockItemPrefix:o,flowChars:r,itemIndent:A,onChompKeep:a,onComment:i}){let{indent:s,options:{commentString:c}}=n,l=Object.assign({},n,{indent:A,type:null}),f=!1,u=[];for(let d=0;d<t.length;++d){let g=t[d],h=null;if(L(g))!f&&g.spaceBefore&&u.push(""),lr(n,u,g.commentBefore,f),g.comment&&(h=g.comment);else if(_(g)){let w=L(g.key)?g.key:null;w&&(!f&&w.spaceBefore&&u.push(""),lr(n,u,w.commentBefore,f))}f=!1;let E=tt(g,l,()=>h=null,()=>f=!0);h&&(E+=Pe(E,A,c(h))),f&&h&&(f=!1),u.push(o+E)}let I;if(u.length===0)I=r.start+r.end;else{I=u[0];for(let d=1;d<u.length;++d){let g=u[d];I+=g?`
${s}${g}`:`
`}}return e?(I+=`
`+we(c(e),s),i&&i()):f&&a&&a(),I}function kh({items:e},t,{flowChars:n,itemIndent:o}){let{indent:r,indentStep:A,flowCollectionPadding:a,options:{commentString:i}}=t;o+=A;let s=Object.assign({},t,{indent:o,inFlow:!0,type:null}),c=!1,l=0,f=[];for(let d=0;d<e.length;++d){let g=e[d],h=null;if(L(g))g.spaceBefore&&f.push(""),lr(t,f,g.commentBefore,!1),g.comment&&(h=g.comment);else if(_(g)){let w=L(g.key)?g.key:null;w&&(w.spaceBefore&&f.push(""),lr(t,f,w.commentBefore,!1),w.comment&&(c=!0));let p=L(g.value)?g.value:null;p?(p.comment&&(h=p.comment),p.commentBefore&&(c=!0)):g.value==null&&w?.comment&&(h=w.comment)}h&&(c=!0);let E=tt(g,s,()=>h=null);c||(c=f.length>l||E.includes(`
`)),d<e.length-1?E+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=f.reduce((w,p)=>w+p.length+2,2)+(E.length+2)>t.options.lineWidth)),c&&(E+=",")),h&&(E+=Pe(E,o,i(h))),f.push(E),l=f.length}let{start:u,end:I}=n;if(f.length===0)return u+I;if(!c){let d=f.reduce((g,h)=>g+h.length+2,2);c=t.options.lineWidth>0&&d>t.options.lineWidth}if(c){let d=u;for(let g of f)d+=g?`
${A}${r}${g}`:`
`;return`${d}
${r}${I}`}else return`${u}${a}${f.join(" ")}${a}${I}`}function lr({indent:e,options:{commentString:t}},n,o,r){if(o&&r&&(o=o.replace(/^\n+/,"")),o){let A=we(t(o),e);n.push(A.trimStart())}}function It(e,t){let n=R(t)?t.value:t;for(let o of e)if(_(o)&&(o.key===t||o.key===n||R(o.key)&&o.key.value===n))return o}var P=class extends Xt{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Se,t),this.items=[]}static from(t,n,o){let{keepUndefined:r,replacer:A}=o,a=new this(t),i=(s,c)=>{if(typeof A=="function")c=A.call(n,s,c);else if(Array.isArray(A)&&!A.includes(s))return;(c!==void 0||r)&&a.items.push(tn(s,c,o))};if(n instanceof Map)for(let[s,c]of n)i(s,c);else if(n&&typeof n=="object")for(let s of Object.keys(n))i(s,n[s]);return typeof t.sortMapEntries=="function"&&a.items.sort(t.sortMapEntries),a}add(t,n){let o;_(t)?o=t:!t||typeof t!="object"||!("key"in t)?o=new G(t,t?.value):o=new G(t.key,t.value);let r=It(this.items,o.key),A=this.schema?.sortMapEntries;if(r){if(!n)throw new Error(`Key ${o.key} already set`);R(r.value)&&nr(o.value)?r.value.value=o.value:r.value=o.value}else if(A){let a=this.items.findIndex(i=>A(o,i)<0);a===-1?this.items.push(o):this.items.splice(a,0,o)}else this.items.push(o)}delete(t){let n=It(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let r=It(this.items,t)?.value;return(!n&&R(r)?r.value:r)??void 0}has(t){return!!It(this.items,t)}set(t,n){this.add(new G(t,n),!0)}toJSON(t,n,o){let r=o?new o:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(r);for(let A of this.items)cr(n,r,A);return r}toString(t,n,o){if(!t)return JSON.stringify(this);for(let r of this.items)if(!_(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),fr(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:o,onComment:n})}};var ke={collection:"map",default:!0,nodeClass:P,tag:"tag:yaml.org,2002:map",resolve(e,t){return de(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>P.from(e,t,n)};var Z=class extends Xt{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Xe,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=ur(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let o=ur(t);if(typeof o!="number")return;let r=this.items[o];return!n&&R(r)?r.value:r}has(t){let n=ur(t);return typeof n=="number"&&n<this.items.length}set(t,n){let o=ur(t);if(typeof o!="number")throw new Error(`Expected a valid index, not ${t}.`);let r=this.items[o];R(r)&&nr(n)?r.value=n:this.items[o]=n}toJSON(t,n){let o=[];n?.onCreate&&n.onCreate(o);let r=0;for(let A of this.items)o.push(K(A,String(r++),n));return o}toString(t,n,o){return t?fr(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:o,onComment:n}):JSON.stringify(this)}static from(t,n,o){let{replacer:r}=o,A=new this(t);if(n&&Symbol.iterator in Object(n)){let a=0;for(let i of n){if(typeof r=="function"){let s=n instanceof Set?i:String(a++);i=r.call(n,s,i)}A.items.push(et(i,void 0,o))}}return A}};function ur(e){let t=R(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var xe={collection:"seq",default:!0,nodeClass:Z,tag:"tag:yaml.org,2002:seq",resolve(e,t){return he(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>Z.from(e,t,n)};var dt={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,o){return t=Object.assign({actualString:!0},t),xt(e,t,n,o)}};var Rt={identify:e=>e==null,createNode:()=>new k(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new k(null),stringify:({source:e},t)=>typeof e=="string"&&Rt.test.test(e)?e:t.options.nullStr};var jn={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new k(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&jn.test.test(e)){let o=e[0]==="t"||e[0]==="T";if(t===o)return e}return t?n.options.trueStr:n.options.falseStr}};function ee({format:e,minFractionDigits:t,tag:n,value:o}){if(typeof o=="bigint")return String(o);let r=typeof o=="number"?o:Number(o);if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let A=Object.is(o,-0)?"-0":JSON.stringify(o);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(A)&&!A.includes("e")){let a=A.indexOf(".");a<0&&(a=A.length,A+=".");let i=t-(A.length-a-1);for(;i-- >0;)A+="0"}return A}var gr={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ee},Ir={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ee(e)}},dr={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new k(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:ee};var hr=e=>typeof e=="bigint"||Number.isInteger(e),fa=(e,t,n,{intAsBigInt:o})=>o?BigInt(e):parseInt(e.substring(t),n);function rl(e,t,n){let{value:o}=e;return hr(o)&&o>=0?n+o.toString(t):ee(e)}var Er={identify:e=>hr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>fa(e,2,8,n),stringify:e=>rl(e,8,"0o")},mr={identify:hr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>fa(e,0,10,n),stringify:ee},wr={identify:e=>hr(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>fa(e,2,16,n),stringify:e=>rl(e,16,"0x")};var Al=[ke,xe,dt,Rt,jn,Er,mr,wr,gr,Ir,dr];function al(e){return typeof e=="bigint"||Number.isInteger(e)}var pr=({value:e})=>JSON.stringify(e),xh=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:pr},{identify:e=>e==null,createNode:()=>new k(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:pr},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:pr},{identify:al,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>al(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:pr}],Rh={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},il=[ke,xe].concat(xh,Rh);var Hn={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),o=new Uint8Array(n.length);for(let r=0;r<n.length;++r)o[r]=n.charCodeAt(r);return o}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},o,r,A){if(!n)return"";let a=n,i;if(typeof btoa=="function"){let s="";for(let c=0;c<a.length;++c)s+=String.fromCharCode(a[c]);i=btoa(s)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=k.BLOCK_LITERAL),t!==k.QUOTE_DOUBLE){let s=Math.max(o.options.lineWidth-o.indent.length,o.options.minContentWidth),c=Math.ceil(i.length/s),l=new Array(c);for(let f=0,u=0;f<c;++f,u+=s)l[f]=i.substr(u,s);i=l.join(t===k.BLOCK_LITERAL?`
`:" ")}return xt({comment:e,type:t,value:i},o,r,A)}};function ua(e,t){if(he(e))for(let n=0;n<e.items.length;++n){let o=e.items[n];if(!_(o)){if(de(o)){o.items.length>1&&t("Each pair must have its own sequence indicator");let r=o.items[0]||new G(new k(null));if(o.commentBefore&&(r.key.commentBefore=r.key.commentBefore?`${o.commentBefore}
${r.key.commentBefore}`:o.commentBefore),o.comment){let A=r.value??r.key;A.comment=A.comment?`${o.comment}
${A.comment}`:o.comment}o=r}e.items[n]=_(o)?o:new G(o)}}else t("Expected a sequence for this tag");return e}function ga(e,t,n){let{replacer:o}=n,r=new Z(e);r.tag="tag:yaml.org,2002:pairs";let A=0;if(t&&Symbol.iterator in Object(t))for(let a of t){typeof o=="function"&&(a=o.call(t,String(A++),a));let i,s;if(Array.isArray(a))if(a.length===2)i=a[0],s=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof Object){let c=Object.keys(a);if(c.length===1)i=c[0],s=a[i];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else i=a;r.items.push(tn(i,s,n))}return r}var qn={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:ua,createNode:ga};var nn=class e extends Z{constructor(){super(),this.add=P.prototype.add.bind(this),this.delete=P.prototype.delete.bind(this),this.get=P.prototype.get.bind(this),this.has=P.prototype.has.bind(this),this.set=P.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let o=new Map;n?.onCreate&&n.onCreate(o);for(let r of this.items){let A,a;if(_(r)?(A=K(r.key,"",n),a=K(r.value,A,n)):A=K(r,"",n),o.has(A))throw new Error("Ordered maps must not include duplicate keys");o.set(A,a)}return o}static from(t,n,o){let r=ga(t,n,o),A=new this;return A.items=r.items,A}};nn.tag="tag:yaml.org,2002:omap";var Jn={collection:"seq",identify:e=>e instanceof Map,nodeClass:nn,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=ua(e,t),o=[];for(let{key:r}of n.items)R(r)&&(o.includes(r.value)?t(`Ordered maps must not include duplicate keys: ${r.value}`):o.push(r.value));return Object.assign(new nn,n)},createNode:(e,t,n)=>nn.from(e,t,n)};function sl({value:e,source:t},n){return t&&(e?Ia:da).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Ia={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new k(!0),stringify:sl},da={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new k(!1),stringify:sl};var cl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ee},ll={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ee(e)}},fl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new k(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let o=e.substring(n+1).replace(/_/g,"");o[o.length-1]==="0"&&(t.minFractionDigits=o.length)}return t},stringify:ee};var Kn=e=>typeof e=="bigint"||Number.isInteger(e);function Cr(e,t,n,{intAsBigInt:o}){let r=e[0];if((r==="-"||r==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),o){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let a=BigInt(e);return r==="-"?BigInt(-1)*a:a}let A=parseInt(e,n);return r==="-"?-1*A:A}function ha(e,t,n){let{value:o}=e;if(Kn(o)){let r=o.toString(t);return o<0?"-"+n+r.substr(1):n+r}return ee(e)}var ul={identify:Kn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Cr(e,2,2,n),stringify:e=>ha(e,2,"0b")},gl={identify:Kn,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Cr(e,1,8,n),stringify:e=>ha(e,8,"0")},Il={identify:Kn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Cr(e,0,10,n),stringify:ee},dl={identify:Kn,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Cr(e,2,16,n),stringify:e=>ha(e,16,"0x")};var on=class e extends P{constructor(t){super(t),this.tag=e.tag}add(t){let n;_(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new G(t.key,null):n=new G(t,null),It(this.items,n.key)||this.items.push(n)}get(t,n){let o=It(this.items,t);return!n&&_(o)?R(o.key)?o.key.value:o.key:o}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let o=It(this.items,t);o&&!n?this.items.splice(this.items.indexOf(o),1):!o&&n&&this.items.push(new G(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,o){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,o);throw new Error("Set items must all have null values")}static from(t,n,o){let{replacer:r}=o,A=new this(t);if(n&&Symbol.iterator in Object(n))for(let a of n)typeof r=="function"&&(a=r.call(n,a,a)),A.items.push(tn(a,null,o));return A}};on.tag="tag:yaml.org,2002:set";var Yn={collection:"map",identify:e=>e instanceof Set,nodeClass:on,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>on.from(e,t,n),resolve(e,t){if(de(e)){if(e.hasAllNullValues(!0))return Object.assign(new on,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function Ea(e,t){let n=e[0],o=n==="-"||n==="+"?e.substring(1):e,r=a=>t?BigInt(a):Number(a),A=o.replace(/_/g,"").split(":").reduce((a,i)=>a*r(60)+r(i),r(0));return n==="-"?r(-1)*A:A}function hl(e){let{value:t}=e,n=a=>a;if(typeof t=="bigint")n=a=>BigInt(a);else if(isNaN(t)||!isFinite(t))return ee(e);let o="";t<0&&(o="-",t*=n(-1));let r=n(60),A=[t%r];return t<60?A.unshift(0):(t=(t-A[0])/r,A.unshift(t%r),t>=60&&(t=(t-A[0])/r,A.unshift(t))),o+A.map(a=>String(a).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Br={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Ea(e,n),stringify:hl},Qr={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Ea(e,!1),stringify:hl},rn={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(rn.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,o,r,A,a,i]=t.map(Number),s=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(n,o-1,r,A||0,a||0,i||0,s),l=t[8];if(l&&l!=="Z"){let f=Ea(l,!1);Math.abs(f)<30&&(f*=60),c-=6e4*f}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var ma=[ke,xe,dt,Rt,Ia,da,ul,gl,Il,dl,cl,ll,fl,Hn,be,Jn,qn,Yn,Br,Qr,rn];var El=new Map([["core",Al],["failsafe",[ke,xe,dt]],["json",il],["yaml11",ma],["yaml-1.1",ma]]),ml={binary:Hn,bool:jn,float:dr,floatExp:Ir,floatNaN:gr,floatTime:Qr,int:mr,intHex:wr,intOct:Er,intTime:Br,map:ke,merge:be,null:Rt,omap:Jn,pairs:qn,seq:xe,set:Yn,timestamp:rn},wl={"tag:yaml.org,2002:binary":Hn,"tag:yaml.org,2002:merge":be,"tag:yaml.org,2002:omap":Jn,"tag:yaml.org,2002:pairs":qn,"tag:yaml.org,2002:set":Yn,"tag:yaml.org,2002:timestamp":rn};function Sr(e,t,n){let o=El.get(t);if(o&&!e)return n&&!o.includes(be)?o.concat(be):o.slice();let r=o;if(!r)if(Array.isArray(e))r=[];else{let A=Array.from(El.keys()).filter(a=>a!=="yaml11").map(a=>JSON.stringify(a)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${A} or define customTags array`)}if(Array.isArray(e))for(let A of e)r=r.concat(A);else typeof e=="function"&&(r=e(r.slice()));return n&&(r=r.concat(be)),r.reduce((A,a)=>{let i=typeof a=="string"?ml[a]:a;if(!i){let s=JSON.stringify(a),c=Object.keys(ml).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${s}; use one of ${c}`)}return A.includes(i)||A.push(i),A},[])}var Dh=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Wn=class e{constructor({compat:t,customTags:n,merge:o,resolveKnownTags:r,schema:A,sortMapEntries:a,toStringDefaults:i}){this.compat=Array.isArray(t)?Sr(t,"compat"):t?Sr(null,t):null,this.name=typeof A=="string"&&A||"core",this.knownTags=r?wl:{},this.tags=Sr(n,this.name,o),this.toStringOptions=i??null,Object.defineProperty(this,Se,{value:ke}),Object.defineProperty(this,Ie,{value:dt}),Object.defineProperty(this,Xe,{value:xe}),this.sortMapEntries=typeof a=="function"?a:a===!0?Dh:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function pl(e,t){let n=[],o=t.directives===!0;if(t.directives!==!1&&e.directives){let s=e.directives.toString(e);s?(n.push(s),o=!0):e.directives.docStart&&(o=!0)}o&&n.push("---");let r=ir(e,t),{commentString:A}=r.options;if(e.commentBefore){n.length!==1&&n.unshift("");let s=A(e.commentBefore);n.unshift(we(s,""))}let a=!1,i=null;if(e.contents){if(L(e.contents)){if(e.contents.spaceBefore&&o&&n.push(""),e.contents.commentBefore){let l=A(e.contents.commentBefore);n.push(we(l,""))}r.forceBlockIndent=!!e.comment,i=e.contents.comment}let s=i?void 0:()=>a=!0,c=tt(e.contents,r,()=>i=null,s);i&&(c+=Pe(c,"",A(i))),(c[0]==="|"||c[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${c}`:n.push(c)}else n.push(tt(e.contents,r));if(e.directives?.docEnd)if(e.comment){let s=A(e.comment);s.includes(`
`)?(n.push("..."),n.push(we(s,""))):n.push(`... ${s}`)}else n.push("...");else{let s=e.comment;s&&a&&(s=s.replace(/^\n+/,"")),s&&((!a||i)&&n[n.length-1]!==""&&n.push(""),n.push(we(A(s),"")))}return n.join(`
`)+`
`}var nt=class e{constructor(t,n,o){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Ae,{value:Vo});let r=null;typeof n=="function"||Array.isArray(n)?r=n:o===void 0&&n&&(o=n,n=void 0);let A=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},o);this.options=A;let{version:a}=A;o?._directives?(this.directives=o._directives.atDocument(),this.directives.yaml.explicit&&(a=this.directives.yaml.version)):this.directives=new Ue({version:a}),this.setSchema(a,o),this.contents=t===void 0?null:this.createNode(t,r,o)}clone(){let t=Object.create(e.prototype,{[Ae]:{value:Vo}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=L(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){An(this.contents)&&this.contents.add(t)}addIn(t,n){An(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let o=oa(this);t.anchor=!n||o.has(n)?ra(n||"a",o):n}return new Ze(t.anchor)}createNode(t,n,o){let r;if(typeof n=="function")t=n.call({"":t},"",t),r=n;else if(Array.isArray(n)){let h=w=>typeof w=="number"||w instanceof String||w instanceof Number,E=n.filter(h).map(String);E.length>0&&(n=n.concat(E)),r=n}else o===void 0&&n&&(o=n,n=void 0);let{aliasDuplicateObjects:A,anchorPrefix:a,flow:i,keepUndefined:s,onTagObj:c,tag:l}=o??{},{onAnchor:f,setAnchors:u,sourceObjects:I}=Xc(this,a||"a"),d={aliasDuplicateObjects:A??!0,keepUndefined:s??!1,onAnchor:f,onTagObj:c,replacer:r,schema:this.schema,sourceObjects:I},g=et(t,l,d);return i&&M(g)&&(g.flow=!0),u(),g}createPair(t,n,o={}){let r=this.createNode(t,null,o),A=this.createNode(n,null,o);return new G(r,A)}delete(t){return An(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Zt(t)?this.contents==null?!1:(this.contents=null,!0):An(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return M(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return Zt(t)?!n&&R(this.contents)?this.contents.value:this.contents:M(this.contents)?this.contents.getIn(t,n):void 0}has(t){return M(this.contents)?this.contents.has(t):!1}hasIn(t){return Zt(t)?this.contents!==void 0:M(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=On(this.schema,[t],n):An(this.contents)&&this.contents.set(t,n)}setIn(t,n){Zt(t)?this.contents=n:this.contents==null?this.contents=On(this.schema,Array.from(t),n):An(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let o;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ue({version:"1.1"}),o={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Ue({version:t}),o={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,o=null;break;default:{let r=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${r}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(o)this.schema=new Wn(Object.assign(o,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:o,maxAliasCount:r,onAnchor:A,reviver:a}={}){let i={anchors:new Map,doc:this,keep:!t,mapAsMap:o===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},s=K(this.contents,n??"",i);if(typeof A=="function")for(let{count:c,res:l}of i.anchors.values())A(l,c);return typeof a=="function"?ut(a,{"":s},"",s):s}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return pl(this,t)}};function An(e){if(M(e))return!0;throw new Error("Expected a YAML collection as document contents")}var $n=class extends Error{constructor(t,n,o,r){super(),this.name=t,this.code=o,this.message=r,this.pos=n}},Re=class extends $n{constructor(t,n,o){super("YAMLParseError",t,n,o)}},zn=class extends $n{constructor(t,n,o){super("YAMLWarning",t,n,o)}},wa=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(i=>t.linePos(i));let{line:o,col:r}=n.linePos[0];n.message+=` at line ${o}, column ${r}`;let A=r-1,a=e.substring(t.lineStarts[o-1],t.lineStarts[o]).replace(/[\n\r]+$/,"");if(A>=60&&a.length>80){let i=Math.min(A-39,a.length-79);a="\u2026"+a.substring(i),A-=i-1}if(a.length>80&&(a=a.substring(0,79)+"\u2026"),o>1&&/^ *$/.test(a.substring(0,A))){let i=e.substring(t.lineStarts[o-2],t.lineStarts[o-1]);i.length>80&&(i=i.substring(0,79)+`\u2026
`),a=i+a}if(/[^ ]/.test(a)){let i=1,s=n.linePos[1];s?.line===o&&s.col>r&&(i=Math.max(1,Math.min(s.col-r,80-A)));let c=" ".repeat(A)+"^".repeat(i);n.message+=`:

${a}
${c}
`}};function je(e,{flow:t,indicator:n,next:o,offset:r,onError:A,parentIndent:a,startOnNewline:i}){let s=!1,c=i,l=i,f="",u="",I=!1,d=!1,g=null,h=null,E=null,w=null,p=null,C=null,Q=null;for(let B of e)switch(d&&(B.type!=="space"&&B.type!=="newline"&&B.type!=="comma"&&A(B.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),d=!1),g&&(c&&B.type!=="comment"&&B.type!=="newline"&&A(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),g=null),B.type){case"space":!t&&(n!=="doc-start"||o?.type!=="flow-collection")&&B.source.includes("	")&&(g=B),l=!0;break;case"comment":{l||A(B,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let v=B.source.substring(1)||" ";f?f+=u+v:f=v,u="",c=!1;break}case"newline":c?f?f+=B.source:(!C||n!=="seq-item-ind")&&(s=!0):u+=B.source,c=!0,I=!0,(h||E)&&(w=B),l=!0;break;case"anchor":h&&A(B,"MULTIPLE_ANCHORS","A node can have at most one anchor"),B.source.endsWith(":")&&A(B.offset+B.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=B,Q??(Q=B.offset),c=!1,l=!1,d=!0;break;case"tag":{E&&A(B,"MULTIPLE_TAGS","A node can have at most one tag"),E=B,Q??(Q=B.offset),c=!1,l=!1,d=!0;break}case n:(h||E)&&A(B,"BAD_PROP_ORDER",`Anchors and tags must be after the ${B.source} indicator`),C&&A(B,"UNEXPECTED_TOKEN",`Unexpected ${B.source} in ${t??"collection"}`),C=B,c=n==="seq-item-ind"||n==="explicit-key-ind",l=!1;break;case"comma":if(t){p&&A(B,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),p=B,c=!1,l=!1;break}default:A(B,"UNEXPECTED_TOKEN",`Unexpected ${B.type} token`),c=!1,l=!1}let S=e[e.length-1],y=S?S.offset+S.source.length:r;return d&&o&&o.type!=="space"&&o.type!=="newline"&&o.type!=="comma"&&(o.type!=="scalar"||o.source!=="")&&A(o.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g&&(c&&g.indent<=a||o?.type==="block-map"||o?.type==="block-seq")&&A(g,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:p,found:C,spaceBefore:s,comment:f,hasNewline:I,anchor:h,tag:E,newlineAfterProp:w,end:y,start:Q??y}}function ht(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(ht(t.key)||ht(t.value))return!0}return!1;default:return!0}}function Vn(e,t,n){if(t?.type==="flow-collection"){let o=t.end[0];o.indent===e&&(o.source==="]"||o.source==="}")&&ht(t)&&n(o,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function yr(e,t,n){let{uniqueKeys:o}=e.options;if(o===!1)return!1;let r=typeof o=="function"?o:(A,a)=>A===a||R(A)&&R(a)&&A.value===a.value;return t.some(A=>r(A.key,n))}var Cl="All mapping items must start at the same column";function Bl({composeNode:e,composeEmptyNode:t},n,o,r,A){let a=A?.nodeClass??P,i=new a(n.schema);n.atRoot&&(n.atRoot=!1);let s=o.offset,c=null;for(let l of o.items){let{start:f,key:u,sep:I,value:d}=l,g=je(f,{indicator:"explicit-key-ind",next:u??I?.[0],offset:s,onError:r,parentIndent:o.indent,startOnNewline:!0}),h=!g.found;if(h){if(u&&(u.type==="block-seq"?r(s,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in u&&u.indent!==o.indent&&r(s,"BAD_INDENT",Cl)),!g.anchor&&!g.tag&&!I){c=g.end,g.comment&&(i.comment?i.comment+=`
`+g.comment:i.comment=g.comment);continue}(g.newlineAfterProp||ht(u))&&r(u??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else g.found?.indent!==o.indent&&r(s,"BAD_INDENT",Cl);n.atKey=!0;let E=g.end,w=u?e(n,u,g,r):t(n,E,f,null,g,r);n.schema.compat&&Vn(o.indent,u,r),n.atKey=!1,yr(n,i.items,w)&&r(E,"DUPLICATE_KEY","Map keys must be unique");let p=je(I??[],{indicator:"map-value-ind",next:d,offset:w.range[2],onError:r,parentIndent:o.indent,startOnNewline:!u||u.type==="block-scalar"});if(s=p.end,p.found){h&&(d?.type==="block-map"&&!p.hasNewline&&r(s,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&g.start<p.found.offset-1024&&r(w.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let C=d?e(n,d,p,r):t(n,s,I,null,p,r);n.schema.compat&&Vn(o.indent,d,r),s=C.range[2];let Q=new G(w,C);n.options.keepSourceTokens&&(Q.srcToken=l),i.items.push(Q)}else{h&&r(w.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),p.comment&&(w.comment?w.comment+=`
`+p.comment:w.comment=p.comment);let C=new G(w);n.options.keepSourceTokens&&(C.srcToken=l),i.items.push(C)}}return c&&c<s&&r(c,"IMPOSSIBLE","Map comment with trailing content"),i.range=[o.offset,s,c??s],i}function Ql({composeNode:e,composeEmptyNode:t},n,o,r,A){let a=A?.nodeClass??Z,i=new a(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let s=o.offset,c=null;for(let{start:l,value:f}of o.items){let u=je(l,{indicator:"seq-item-ind",next:f,offset:s,onError:r,parentIndent:o.indent,startOnNewline:!0});if(!u.found)if(u.anchor||u.tag||f)f?.type==="block-seq"?r(u.end,"BAD_INDENT","All sequence items must start at the same column"):r(s,"MISSING_CHAR","Sequence item without - indicator");else{c=u.end,u.comment&&(i.comment=u.comment);continue}let I=f?e(n,f,u,r):t(n,u.end,l,null,u,r);n.schema.compat&&Vn(o.indent,f,r),s=I.range[2],i.items.push(I)}return i.range=[o.offset,s,c??s],i}function He(e,t,n,o){let r="";if(e){let A=!1,a="";for(let i of e){let{source:s,type:c}=i;switch(c){case"space":A=!0;break;case"comment":{n&&!A&&o(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let l=s.substring(1)||" ";r?r+=a+l:r=l,a="";break}case"newline":r&&(a+=s),A=!0;break;default:o(i,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=s.length}}return{comment:r,offset:t}}var pa="Block collections are not allowed within flow collections",Ca=e=>e&&(e.type==="block-map"||e.type==="block-seq");function Sl({composeNode:e,composeEmptyNode:t},n,o,r,A){let a=o.start.source==="{",i=a?"flow map":"flow sequence",s=A?.nodeClass??(a?P:Z),c=new s(n.schema);c.flow=!0;let l=n.atRoot;l&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=o.offset+o.start.source.length;for(let h=0;h<o.items.length;++h){let E=o.items[h],{start:w,key:p,sep:C,value:Q}=E,S=je(w,{flow:i,indicator:"explicit-key-ind",next:p??C?.[0],offset:f,onError:r,parentIndent:o.indent,startOnNewline:!1});if(!S.found){if(!S.anchor&&!S.tag&&!C&&!Q){h===0&&S.comma?r(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`):h<o.items.length-1&&r(S.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${i}`),S.comment&&(c.comment?c.comment+=`
`+S.comment:c.comment=S.comment),f=S.end;continue}!a&&n.options.strict&&ht(p)&&r(p,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(h===0)S.comma&&r(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`);else if(S.comma||r(S.start,"MISSING_CHAR",`Missing , between ${i} items`),S.comment){let y="";e:for(let B of w)switch(B.type){case"comma":case"space":break;case"comment":y=B.source.substring(1);break e;default:break e}if(y){let B=c.items[c.items.length-1];_(B)&&(B=B.value??B.key),B.comment?B.comment+=`
`+y:B.comment=y,S.comment=S.comment.substring(y.length+1)}}if(!a&&!C&&!S.found){let y=Q?e(n,Q,S,r):t(n,S.end,C,null,S,r);c.items.push(y),f=y.range[2],Ca(Q)&&r(y.range,"BLOCK_IN_FLOW",pa)}else{n.atKey=!0;let y=S.end,B=p?e(n,p,S,r):t(n,y,w,null,S,r);Ca(p)&&r(B.range,"BLOCK_IN_FLOW",pa),n.atKey=!1;let v=je(C??[],{flow:i,indicator:"map-value-ind",next:Q,offset:B.range[2],onError:r,parentIndent:o.indent,startOnNewline:!1});if(v.found){if(!a&&!S.found&&n.options.strict){if(C)for(let x of C){if(x===v.found)break;if(x.type==="newline"){r(x,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}S.start<v.found.offset-1024&&r(v.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else Q&&("source"in Q&&Q.source?.[0]===":"?r(Q,"MISSING_CHAR",`Missing space after : in ${i}`):r(v.start,"MISSING_CHAR",`Missing , or : between ${i} items`));let N=Q?e(n,Q,v,r):v.found?t(n,v.end,C,null,v,r):null;N?Ca(Q)&&r(N.range,"BLOCK_IN_FLOW",pa):v.comment&&(B.comment?B.comment+=`
`+v.comment:B.comment=v.comment);let H=new G(B,N);if(n.options.keepSourceTokens&&(H.srcToken=E),a){let x=c;yr(n,x.items,B)&&r(y,"DUPLICATE_KEY","Map keys must be unique"),x.items.push(H)}else{let x=new P(n.schema);x.flow=!0,x.items.push(H);let D=(N??B).range;x.range=[B.range[0],D[1],D[2]],c.items.push(x)}f=N?N.range[2]:v.end}}let u=a?"}":"]",[I,...d]=o.end,g=f;if(I?.source===u)g=I.offset+I.source.length;else{let h=i[0].toUpperCase()+i.substring(1),E=l?`${h} must end with a ${u}`:`${h} in block collection must be sufficiently indented and end with a ${u}`;r(f,l?"MISSING_CHAR":"BAD_INDENT",E),I&&I.source.length!==1&&d.unshift(I)}if(d.length>0){let h=He(d,g,n.options.strict,r);h.comment&&(c.comment?c.comment+=`
`+h.comment:c.comment=h.comment),c.range=[o.offset,g,h.offset]}else c.range=[o.offset,g,g];return c}function Ba(e,t,n,o,r,A){let a=n.type==="block-map"?Bl(e,t,n,o,A):n.type==="block-seq"?Ql(e,t,n,o,A):Sl(e,t,n,o,A),i=a.constructor;return r==="!"||r===i.tagName?(a.tag=i.tagName,a):(r&&(a.tag=r),a)}function yl(e,t,n,o,r){let A=o.tag,a=A?t.directives.tagName(A.source,u=>r(A,"TAG_RESOLVE_FAILED",u)):null;if(n.type==="block-seq"){let{anchor:u,newlineAfterProp:I}=o,d=u&&A?u.offset>A.offset?u:A:u??A;d&&(!I||I.offset<d.offset)&&r(d,"MISSING_CHAR","Missing newline after block sequence props")}let i=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!A||!a||a==="!"||a===P.tagName&&i==="map"||a===Z.tagName&&i==="seq")return Ba(e,t,n,r,a);let s=t.schema.tags.find(u=>u.tag===a&&u.collection===i);if(!s){let u=t.schema.knownTags[a];if(u?.collection===i)t.schema.tags.push(Object.assign({},u,{default:!1})),s=u;else return u?r(A,"BAD_COLLECTION_TYPE",`${u.tag} used for ${i} collection, but expects ${u.collection??"scalar"}`,!0):r(A,"TAG_RESOLVE_FAILED",`Unresolved tag: ${a}`,!0),Ba(e,t,n,r,a)}let c=Ba(e,t,n,r,a,s),l=s.resolve?.(c,u=>r(A,"TAG_RESOLVE_FAILED",u),t.options)??c,f=L(l)?l:new k(l);return f.range=c.range,f.tag=a,s?.format&&(f.format=s.format),f}function Qa(e,t,n){let o=t.offset,r=Th(t,e.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[o,o,o]};let A=r.mode===">"?k.BLOCK_FOLDED:k.BLOCK_LITERAL,a=t.source?Nh(t.source):[],i=a.length;for(let g=a.length-1;g>=0;--g){let h=a[g][1];if(h===""||h==="\r")i=g;else break}if(i===0){let g=r.chomp==="+"&&a.length>0?`
`.repeat(Math.max(1,a.length-1)):"",h=o+r.length;return t.source&&(h+=t.source.length),{value:g,type:A,comment:r.comment,range:[o,h,h]}}let s=t.indent+r.indent,c=t.offset+r.length,l=0;for(let g=0;g<i;++g){let[h,E]=a[g];if(E===""||E==="\r")r.indent===0&&h.length>s&&(s=h.length);else{h.length<s&&n(c+h.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(s=h.length),l=g,s===0&&!e.atRoot&&n(c,"BAD_INDENT","Block scalar values in collections must be indented");break}c+=h.length+E.length+1}for(let g=a.length-1;g>=i;--g)a[g][0].length>s&&(i=g+1);let f="",u="",I=!1;for(let g=0;g<l;++g)f+=a[g][0].slice(s)+`
`;for(let g=l;g<i;++g){let[h,E]=a[g];c+=h.length+E.length+1;let w=E[E.length-1]==="\r";if(w&&(E=E.slice(0,-1)),E&&h.length<s){let C=`Block scalar lines must not be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;n(c-E.length-(w?2:1),"BAD_INDENT",C),h=""}A===k.BLOCK_LITERAL?(f+=u+h.slice(s)+E,u=`
`):h.length>s||E[0]==="	"?(u===" "?u=`
`:!I&&u===`
`&&(u=`

`),f+=u+h.slice(s)+E,u=`
`,I=!0):E===""?u===`
`?f+=`
`:u=`
`:(f+=u+E,u=" ",I=!1)}switch(r.chomp){case"-":break;case"+":for(let g=i;g<a.length;++g)f+=`
`+a[g][0].slice(s);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let d=o+r.length+t.source.length;return{value:f,type:A,comment:r.comment,range:[o,d,d]}}function Th({offset:e,props:t},n,o){if(t[0].type!=="block-scalar-header")return o(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=t[0],A=r[0],a=0,i="",s=-1;for(let u=1;u<r.length;++u){let I=r[u];if(!i&&(I==="-"||I==="+"))i=I;else{let d=Number(I);!a&&d?a=d:s===-1&&(s=e+u)}}s!==-1&&o(s,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let c=!1,l="",f=r.length;for(let u=1;u<t.length;++u){let I=t[u];switch(I.type){case"space":c=!0;case"newline":f+=I.source.length;break;case"comment":n&&!c&&o(I,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=I.source.length,l=I.source.substring(1);break;case"error":o(I,"UNEXPECTED_TOKEN",I.message),f+=I.source.length;break;default:{let d=`Unexpected token in block scalar header: ${I.type}`;o(I,"UNEXPECTED_TOKEN",d);let g=I.source;g&&typeof g=="string"&&(f+=g.length)}}}return{mode:A,indent:a,chomp:i,comment:l,length:f}}function Nh(e){let t=e.split(/\n( *)/),n=t[0],o=n.match(/^( *)/),A=[o?.[1]?[o[1],n.slice(o[1].length)]:["",n]];for(let a=1;a<t.length;a+=2)A.push([t[a],t[a+1]]);return A}function Sa(e,t,n){let{offset:o,type:r,source:A,end:a}=e,i,s,c=(u,I,d)=>n(o+u,I,d);switch(r){case"scalar":i=k.PLAIN,s=_h(A,c);break;case"single-quoted-scalar":i=k.QUOTE_SINGLE,s=Lh(A,c);break;case"double-quoted-scalar":i=k.QUOTE_DOUBLE,s=Mh(A,c);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[o,o+A.length,o+A.length]}}let l=o+A.length,f=He(a,l,t,n);return{value:s,type:i,comment:f.comment,range:[o,l,f.offset]}}function _h(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),vl(e)}function Lh(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),vl(e.slice(1,-1)).replace(/''/g,"'")}function vl(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let o,r;try{o=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{o=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let A=n[1].replace(o,""),a=" ",i=t.lastIndex;for(;n=t.exec(e);){let c=n[1].replace(r,"");c===""?a===`
`?A+=a:a=`
`:(A+=a+c,a=" "),i=t.lastIndex}let s=/[ \t]*(.*)/sy;return s.lastIndex=i,n=s.exec(e),A+a+(n?.[1]??"")}function Mh(e,t){let n="";for(let o=1;o<e.length-1;++o){let r=e[o];if(!(r==="\r"&&e[o+1]===`
`))if(r===`
`){let{fold:A,offset:a}=Fh(e,o);n+=A,o=a}else if(r==="\\"){let A=e[++o],a=Oh[A];if(a)n+=a;else if(A===`
`)for(A=e[o+1];A===" "||A==="	";)A=e[++o+1];else if(A==="\r"&&e[o+1]===`
`)for(A=e[++o+1];A===" "||A==="	";)A=e[++o+1];else if(A==="x"||A==="u"||A==="U"){let i=A==="x"?2:A==="u"?4:8;n+=Gh(e,o+1,i,t),o+=i}else{let i=e.substr(o-1,2);t(o-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),n+=i}}else if(r===" "||r==="	"){let A=o,a=e[o+1];for(;a===" "||a==="	";)a=e[++o+1];a!==`
`&&!(a==="\r"&&e[o+2]===`
`)&&(n+=o>A?e.slice(A,o+1):r)}else n+=r}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function Fh(e,t){let n="",o=e[t+1];for(;(o===" "||o==="	"||o===`
`||o==="\r")&&!(o==="\r"&&e[t+2]!==`
`);)o===`
`&&(n+=`
`),t+=1,o=e[t+1];return n||(n=" "),{fold:n,offset:t}}var Oh={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Gh(e,t,n,o){let r=e.substr(t,n),a=r.length===n&&/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(a)}catch{let i=e.substr(t-2,n+2);return o(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),i}}function ya(e,t,n,o){let{value:r,type:A,comment:a,range:i}=t.type==="block-scalar"?Qa(e,t,o):Sa(t,e.options.strict,o),s=n?e.directives.tagName(n.source,f=>o(n,"TAG_RESOLVE_FAILED",f)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[Ie]:s?c=Uh(e.schema,r,s,n,o):t.type==="scalar"?c=Ph(e,r,t,o):c=e.schema[Ie];let l;try{let f=c.resolve(r,u=>o(n??t,"TAG_RESOLVE_FAILED",u),e.options);l=R(f)?f:new k(f)}catch(f){let u=f instanceof Error?f.message:String(f);o(n??t,"TAG_RESOLVE_FAILED",u),l=new k(r)}return l.range=i,l.source=r,A&&(l.type=A),s&&(l.tag=s),c.format&&(l.format=c.format),a&&(l.comment=a),l}function Uh(e,t,n,o,r){if(n==="!")return e[Ie];let A=[];for(let i of e.tags)if(!i.collection&&i.tag===n)if(i.default&&i.test)A.push(i);else return i;for(let i of A)if(i.test?.test(t))return i;let a=e.knownTags[n];return a&&!a.collection?(e.tags.push(Object.assign({},a,{default:!1,test:void 0})),a):(r(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[Ie])}function Ph({atKey:e,directives:t,schema:n},o,r,A){let a=n.tags.find(i=>(i.default===!0||e&&i.default==="key")&&i.test?.test(o))||n[Ie];if(n.compat){let i=n.compat.find(s=>s.default&&s.test?.test(o))??n[Ie];if(a.tag!==i.tag){let s=t.tagString(a.tag),c=t.tagString(i.tag),l=`Value may be parsed as either ${s} or ${c}`;A(r,"TAG_RESOLVE_FAILED",l,!0)}}return a}function bl(e,t,n){if(t){n??(n=t.length);for(let o=n-1;o>=0;--o){let r=t[o];switch(r.type){case"space":case"comment":case"newline":e-=r.source.length;continue}for(r=t[++o];r?.type==="space";)e+=r.source.length,r=t[++o];break}}return e}var jh={composeNode:va,composeEmptyNode:vr};function va(e,t,n,o){let r=e.atKey,{spaceBefore:A,comment:a,anchor:i,tag:s}=n,c,l=!0;switch(t.type){case"alias":c=Hh(e,t,o),(i||s)&&o(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=ya(e,t,s,o),i&&(c.anchor=i.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=yl(jh,e,t,n,o),i&&(c.anchor=i.source.substring(1))}catch(f){let u=f instanceof Error?f.message:String(f);o(t,"RESOURCE_EXHAUSTION",u)}break;default:{let f=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;o(t,"UNEXPECTED_TOKEN",f),l=!1}}return c??(c=vr(e,t.offset,void 0,null,n,o)),i&&c.anchor===""&&o(i,"BAD_ALIAS","Anchor cannot be an empty string"),r&&e.options.stringKeys&&(!R(c)||typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&o(s??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),A&&(c.spaceBefore=!0),a&&(t.type==="scalar"&&t.source===""?c.comment=a:c.commentBefore=a),e.options.keepSourceTokens&&l&&(c.srcToken=t),c}function vr(e,t,n,o,{spaceBefore:r,comment:A,anchor:a,tag:i,end:s},c){let l={type:"scalar",offset:bl(t,n,o),indent:-1,source:""},f=ya(e,l,i,c);return a&&(f.anchor=a.source.substring(1),f.anchor===""&&c(a,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(f.spaceBefore=!0),A&&(f.comment=A,f.range[2]=s),f}function Hh({options:e},{offset:t,source:n,end:o},r){let A=new Ze(n.substring(1));A.source===""&&r(t,"BAD_ALIAS","Alias cannot be an empty string"),A.source.endsWith(":")&&r(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let a=t+n.length,i=He(o,a,e.strict,r);return A.range=[t,a,i.offset],i.comment&&(A.comment=i.comment),A}function kl(e,t,{offset:n,start:o,value:r,end:A},a){let i=Object.assign({_directives:t},e),s=new nt(void 0,i),c={atKey:!1,atRoot:!0,directives:s.directives,options:s.options,schema:s.schema},l=je(o,{indicator:"doc-start",next:r??A?.[0],offset:n,onError:a,parentIndent:0,startOnNewline:!0});l.found&&(s.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!l.hasNewline&&a(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),s.contents=r?va(c,r,l,a):vr(c,l.end,o,null,l,a);let f=s.contents.range[2],u=He(A,f,!1,a);return u.comment&&(s.comment=u.comment),s.range=[n,f,u.offset],s}function Xn(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function xl(e){let t="",n=!1,o=!1;for(let r=0;r<e.length;++r){let A=e[r];switch(A[0]){case"#":t+=(t===""?"":o?`

`:`
`)+(A.substring(1)||" "),n=!0,o=!1;break;case"%":e[r+1]?.[0]!=="#"&&(r+=1),n=!1;break;default:n||(o=!0),n=!1}}return{comment:t,afterEmptyLine:o}}var Zn=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,o,r,A)=>{let a=Xn(n);A?this.warnings.push(new zn(a,o,r)):this.errors.push(new Re(a,o,r))},this.directives=new Ue({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:o,afterEmptyLine:r}=xl(this.prelude);if(o){let A=t.contents;if(n)t.comment=t.comment?`${t.comment}
${o}`:o;else if(r||t.directives.docStart||!A)t.commentBefore=o;else if(M(A)&&!A.flow&&A.items.length>0){let a=A.items[0];_(a)&&(a=a.key);let i=a.commentBefore;a.commentBefore=i?`${o}
${i}`:o}else{let a=A.commentBefore;A.commentBefore=a?`${o}
${a}`:o}}if(n){for(let A=0;A<this.errors.length;++A)t.errors.push(this.errors[A]);for(let A=0;A<this.warnings.length;++A)t.warnings.push(this.warnings[A])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:xl(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,o=-1){for(let r of t)yield*this.next(r);yield*this.end(n,o)}*next(t){switch(t.type){case"directive":this.directives.add(t.source,(n,o,r)=>{let A=Xn(t);A[0]+=n,this.onError(A,"BAD_DIRECTIVE",o,r)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"document":{let n=kl(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,o=new Re(Xn(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(o):this.doc.errors.push(o);break}case"doc-end":{if(!this.doc){let o="Unexpected doc-end without preceding document";this.errors.push(new Re(Xn(t),"UNEXPECTED_TOKEN",o));break}this.doc.directives.docEnd=!0;let n=He(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let o=this.doc.comment;this.doc.comment=o?`${o}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Re(Xn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let o=Object.assign({_directives:this.directives},this.options),r=new nt(void 0,o);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,n,n],this.decorate(r,!1),yield r}}};var ba=Symbol("break visit"),qh=Symbol("skip children"),Rl=Symbol("remove item");function Dt(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),Dl(Object.freeze([]),e,t)}Dt.BREAK=ba;Dt.SKIP=qh;Dt.REMOVE=Rl;Dt.itemAtPath=(e,t)=>{let n=e;for(let[o,r]of t){let A=n?.[o];if(A&&"items"in A)n=A.items[r];else return}return n};Dt.parentCollection=(e,t)=>{let n=Dt.itemAtPath(e,t.slice(0,-1)),o=t[t.length-1][0],r=n?.[o];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function Dl(e,t,n){let o=n(t,e);if(typeof o=="symbol")return o;for(let r of["key","value"]){let A=t[r];if(A&&"items"in A){for(let a=0;a<A.items.length;++a){let i=Dl(Object.freeze(e.concat([[r,a]])),A.items[a],n);if(typeof i=="number")a=i-1;else{if(i===ba)return ba;i===Rl&&(A.items.splice(a,1),a-=1)}}typeof o=="function"&&r==="key"&&(o=o(t,e))}}return typeof o=="function"?o(t,e):o}var ka="\uFEFF",xa="",Ra="",br="";function Tl(e){switch(e){case ka:return"byte-order-mark";case xa:return"doc-mode";case Ra:return"flow-error-end";case br:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}function De(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Nl=new Set("0123456789ABCDEFabcdef"),Kh=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),kr=new Set(",[]{}"),Yh=new Set(` ,[]{}
\r	`),Da=e=>!e||Yh.has(e),eo=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let o=this.next??"stream";for(;o&&(n||this.hasChars(1));)o=yield*this.parseNext(o)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let o=0;for(;n===" ";)n=this.buffer[++o+t];if(n==="\r"){let r=this.buffer[o+t+1];if(r===`
`||!r&&!this.atEnd)return t+o+1}return n===`
`||o>=this.indentNext||!n&&!this.atEnd?t+o:-1}if(n==="-"||n==="."){let o=this.buffer.substr(t,3);if((o==="---"||o==="...")&&De(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("stream");if(t[0]===ka&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,o=t.indexOf("#");for(;o!==-1;){let A=t[o-1];if(A===" "||A==="	"){n=o-1;break}else o=t.indexOf("#",o+1)}for(;;){let A=t[n-1];if(A===" "||A==="	")n-=1;else break}let r=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield xa,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&De(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!De(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&De(n)){let o=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=o,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(Da),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,o=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=o=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let r=this.getLine();if(r===null)return this.setNext("flow");if((o!==-1&&o<this.indentNext&&r[0]!=="#"||o===0&&(r.startsWith("---")||r.startsWith("..."))&&De(r[3]))&&!(o===this.indentNext-1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield Ra,yield*this.parseLineStart();let A=0;for(;r[A]===",";)A+=yield*this.pushCount(1),A+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(A+=yield*this.pushIndicators(),r[A]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-A),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Da),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let a=this.charAt(1);if(this.flowKey||De(a)||a===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let A=0;for(;this.buffer[n-1-A]==="\\";)A+=1;if(A%2===0)break;n=this.buffer.indexOf('"',n+1)}let o=this.buffer.substring(0,n),r=o.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let A=this.continueScalar(r+1);if(A===-1)break;r=o.indexOf(`
`,A)}r!==-1&&(n=r-(o[r-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>De(n)||n==="#")}*parseBlockScalar(){let t=this.pos-1,n=0,o;e:for(let A=this.pos;o=this.buffer[A];++A)switch(o){case" ":n+=1;break;case`
`:t=A,n=0;break;case"\r":{let a=this.buffer[A+1];if(!a&&!this.atEnd)return this.setNext("block-scalar");if(a===`
`)break}default:break e}if(!o&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let A=this.continueScalar(t+1);if(A===-1)break;t=this.buffer.indexOf(`
`,A)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let r=t+1;for(o=this.buffer[r];o===" ";)o=this.buffer[++r];if(o==="	"){for(;o==="	"||o===" "||o==="\r"||o===`
`;)o=this.buffer[++r];t=r-1}else if(!this.blockScalarKeep)do{let A=t-1,a=this.buffer[A];a==="\r"&&(a=this.buffer[--A]);let i=A;for(;a===" ";)a=this.buffer[--A];if(a===`
`&&A>=this.pos&&A+1+n>i)t=A;else break}while(!0);return yield br,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>0,n=this.pos-1,o=this.pos-1,r;for(;r=this.buffer[++o];)if(r===":"){let A=this.buffer[o+1];if(De(A)||t&&kr.has(A))break;n=o}else if(De(r)){let A=this.buffer[o+1];if(r==="\r"&&(A===`
`?(o+=1,r=`
`,A=this.buffer[o+1]):n=o),A==="#"||t&&kr.has(A))break;if(r===`
`){let a=this.continueScalar(o+1);if(a===-1)break;o=Math.max(o,a-2)}}else{if(t&&kr.has(r))break;n=o}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield br,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let o=this.buffer.slice(this.pos,t);return o?(yield o,this.pos+=o.length,o.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Da),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.flowLevel>0,o=this.charAt(1);if(De(o)||n&&kr.has(o)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!De(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Kh.has(n))n=this.buffer[++t];else if(n==="%"&&Nl.has(this.buffer[t+1])&&Nl.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,o;do o=this.buffer[++n];while(o===" "||t&&o==="	");let r=n-this.pos;return r>0&&(yield this.buffer.substr(this.pos,r),this.pos=n),r}*pushUntil(t){let n=this.pos,o=this.buffer[n];for(;!t(o);)o=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var Tt=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,o=this.lineStarts.length;for(;n<o;){let A=n+o>>1;this.lineStarts[A]<t?n=A+1:o=A}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let r=this.lineStarts[n-1];return{line:n,col:t-r+1}}}};function Et(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function _l(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Ml(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function xr(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function an(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Rr(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Ll(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Et(t.start,"explicit-key-ind")&&!Et(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Ml(t.value)?t.value.end?Rr(t.value.end,t.sep):t.value.end=t.sep:Rr(t.start,t.sep),delete t.sep)}var to=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new eo,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let o of this.lexer.lex(t,n))yield*this.next(o);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=Tl(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let o=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:o,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let o=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in o?o.indent:0:n.type==="flow-collection"&&o.type==="document"&&(n.indent=0),n.type==="flow-collection"&&Ll(n),o.type){case"document":o.value=n;break;case"block-scalar":o.props.push(n);break;case"block-map":{let r=o.items[o.items.length-1];if(r.value){o.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=n;else{Object.assign(r,{key:n,sep:[]}),this.onKeyLine=!r.explicitKey;return}break}case"block-seq":{let r=o.items[o.items.length-1];r.value?o.items.push({start:[],value:n}):r.value=n;break}case"flow-collection":{let r=o.items[o.items.length-1];!r||r.value?o.items.push({start:[],key:n,sep:[]}):r.sep?r.value=n:Object.assign(r,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((o.type==="document"||o.type==="block-map"||o.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let r=n.items[n.items.length-1];r&&!r.sep&&!r.value&&r.start.length>0&&_l(r.start)===-1&&(n.indent===0||r.start.every(A=>A.type!=="comment"||A.indent<n.indent))&&(o.type==="document"?o.end=r.start:o.items.push({start:r.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{_l(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=xr(this.peek(2)),o=an(n),r;t.end?(r=t.end,r.push(this.sourceToken),delete t.end):r=[this.sourceToken];let A={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:o,key:t,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=A}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,n.value){let o="end"in n.value?n.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){Rr(r,n.start),r.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let o=!this.onKeyLine&&this.indent===t.indent,r=o&&(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",A=[];if(r&&n.sep&&!n.value){let a=[];for(let i=0;i<n.sep.length;++i){let s=n.sep[i];switch(s.type){case"newline":a.push(i);break;case"space":break;case"comment":s.indent>t.indent&&(a.length=0);break;default:a.length=0}}a.length>=2&&(A=n.sep.splice(a[1]))}switch(this.type){case"anchor":case"tag":r||n.value?(A.push(this.sourceToken),t.items.push({start:A}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):r||n.value?(A.push(this.sourceToken),t.items.push({start:A,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Et(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:A,key:null,sep:[this.sourceToken]}]});else if(Ml(n.key)&&!Et(n.sep,"newline")){let a=an(n.start),i=n.key,s=n.sep;s.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:i,sep:s}]})}else A.length>0?n.sep=n.sep.concat(A,this.sourceToken):n.sep.push(this.sourceToken);else if(Et(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let a=an(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]})}else n.sep?n.value||r?t.items.push({start:A,key:null,sep:[this.sourceToken]}):Et(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);r||n.value?(t.items.push({start:A,key:a,sep:[]}),this.onKeyLine=!0):n.sep?this.stack.push(a):(Object.assign(n,{key:a,sep:[]}),this.onKeyLine=!0);return}default:{let a=this.startBlockValue(t);if(a){if(a.type==="block-seq"){if(!n.explicitKey&&n.sep&&!Et(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else o&&t.items.push({start:A});this.stack.push(a);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(n.value){let o="end"in n.value?n.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){Rr(r,n.start),r.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Et(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>t.indent){let o=this.startBlockValue(t);if(o){this.stack.push(o);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.items.length-1];if(this.type==="flow-error-end"){let o;do yield*this.pop(),o=this.peek(1);while(o?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:r,sep:[]}):n.sep?this.stack.push(r):Object.assign(n,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let o=this.startBlockValue(t);o?this.stack.push(o):(yield*this.pop(),yield*this.step())}else{let o=this.peek(2);if(o.type==="block-map"&&(this.type==="map-value-ind"&&o.indent===t.indent||this.type==="newline"&&!o.items[o.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&o.type!=="flow-collection"){let r=xr(o),A=an(r);Ll(t);let a=t.end.splice(1,t.end.length);a.push(this.sourceToken);let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:A,key:t,sep:a}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let n=xr(t),o=an(n);return o.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=xr(t),o=an(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(o=>o.type==="newline"||o.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;case"space":case"comment":default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function Wh(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Tt||null,prettyErrors:t}}function Ta(e,t={}){let{lineCounter:n,prettyErrors:o}=Wh(t),r=new to(n?.addNewLine),A=new Zn(t),a=null;for(let i of A.compose(r.parse(e),!0,e.length))if(!a)a=i;else if(a.options.logLevel!=="silent"){a.errors.push(new Re(i.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return o&&n&&(a.errors.forEach(wa(e,n)),a.warnings.forEach(wa(e,n))),a}function Na(e,t,n){let o=null;if(typeof t=="function"||Array.isArray(t)?o=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let r=Math.round(n);n=r<1?void 0:r>8?{indent:8}:{indent:r}}if(e===void 0){let{keepUndefined:r}=n??t??{};if(!r)return}return ve(e)&&!o?e.toString(n):new nt(e,o,n).toString(n)}function Dr(e){return e.value===null?"found nothing":typeof e.value=="number"?`found ${e.value}`:Array.isArray(e.value)?`found ${e.value.length===0?"an empty":"a"} list`:e.value instanceof Map?"found a mapping":`found ${b(JSON.stringify(e.value))}`}function Fl(e,t){let n=/end with a (\S)$/.exec(t)?.[1]??/closing ["'](quote)/.exec(t)?.[1];return n===void 0?t:`found no closing ${n}, expected one before this place`}var zh={BAD_INDENT:Fl,BLOCK_AS_IMPLICIT_KEY:()=>"found a second colon in a line, expected one key and its value",DUPLICATE_KEY:e=>`found the key "${b(/^[^:\s]*/.exec(e)[0])}" twice, expected it once`,MISSING_CHAR:Fl,MULTILINE_IMPLICIT_KEY:()=>"found no colon in the line, expected a key, a colon and its value",MULTIPLE_DOCS:()=>"found a second document, expected one",TAB_AS_INDENT:()=>"found a tab, expected spaces as indentation",TAG_RESOLVE_FAILED:()=>"found a tag, expected a plain value"};function Tr(e,t){let n=i=>t.resolve(i),o=new Tt,r=Ta(e,{lineCounter:o,prettyErrors:!1,stringKeys:!0}),A=i=>{let{line:s,col:c}=o.linePos(i);return t.place(Math.max(s,1),Math.max(c,1))};for(let{code:i,message:s,pos:c}of[...r.errors,...r.warnings])throw new m(A(c[0]),zh[i]?.(e.slice(c[0]),s)??s);let a=(i,s)=>{let c=A(i?.range?.[0]??s),l=f=>({where:c,resolve:n,value:f});if(i===null)return l(null);if(de(i)){let f=new Map;for(let{key:u,value:I}of i.items){let d=u.range[0],g=String(u.value);f.set(g,{where:A(d),item:a(I,d)})}return l(f)}if(he(i))return l(i.items.map(f=>a(f,s)));if(R(i)){let f=i.value;if(f===null||["boolean","number","string"].includes(typeof f))return l(f)}throw new m(c,"found an alias or a tag, expected a plain value")};return a(r.contents,0)}function W(e,t,n){throw new m(e.where,`${t}: ${Dr(e)}, expected ${n}`)}function Ol(e,t){return typeof e=="number"&&e>=t.min&&(t.below?e<t.max:e<=t.max)}function Gl(e){return`from ${e.min} to ${e.below?"below ":""}${e.max}`}function te(e){return(t,n)=>Ol(t.value,e)?t.value:W(t,n,`a number ${Gl(e)}`)}function pe(e){return(t,n)=>Ol(t.value,e)&&Number.isInteger(t.value)?t.value:W(t,n,`a whole number ${Gl(e)}`)}function sn(){return(e,t)=>typeof e.value=="boolean"?e.value:W(e,t,"true or false")}function le(...e){return(t,n)=>e.find(o=>o===t.value)??W(t,n,e.join(" or "))}function no(e,t){return(n,o)=>typeof n.value=="string"&&e.test(n.value)?n.value:W(n,o,t)}function qe(e){return(t,n)=>t.value===null?null:e(t,n)}function _a(e){return(t,n)=>Array.isArray(t.value)&&t.value.length>0?t.value.map(o=>e(o,n)):W(t,n,"a list of at least one value")}function oo(e){let t=_a(e);return(n,o)=>{let r=t(n,o),A=r.find((a,i)=>r.indexOf(a)!==i);if(A===void 0)return r;throw new m(n.where,`${o}: found ${b(String(A))} twice, expected different values`)}}function $(e,t){let n=Object.keys(e);return(o,r)=>{if(!(o.value instanceof Map))return W(o,r,`a mapping of ${n.join(", ")}`);for(let[a,i]of o.value)if(!n.includes(a))throw new m(i.where,`${La(a,n)} of ${r}`);let A={};for(let a of n){let i=o.value.get(a);if(!i){if(t===void 0||!(a in t))throw new m(o.where,`${r}: the key "${a}" is missing`);A[a]=t[a];continue}A[a]=e[a](i.item,`${r}.${a}`)}return A}}function cn(e,t){return(n,o)=>{let{value:r}=n,A=r instanceof Map?Object.keys(e).filter(a=>r.has(a)):[];return A.length===1?e[A[0]](n,o):W(n,o,t)}}function La(e,t){return`found the unknown key "${b(e)}", expected one of the keys ${t.join(", ")}`}function*Ul(e,t=""){if(qc(e))yield[t,e];else if(typeof e=="object"&&e!==null&&!Array.isArray(e))for(let[n,o]of Object.entries(e))yield*Ul(o,t===""?n:`${t}.${n}`)}function Pl(e){let t=new Map(Ul(e));return[...t].filter(([n])=>/(^|\.)weight$/.test(n)).map(([n,o])=>{let r=n.replace(/\.?weight$/,"");return{name:r,weight:o,bias:t.get(`${r}.bias`)}})}function Vh({weight:e,bias:t}){return e.shape.length===2&&String(t?.shape)===String([e.shape[0]])}function Nr({weight:e,bias:t}){return e.shape.length===2&&t===void 0}function Fa(e){return e.every((t,n)=>Vh(t)&&(n===0||t.weight.shape[1]===e[n-1].weight.shape[0]))}var Ma=e=>e.slice(0,Math.max(0,e.lastIndexOf(".")));function jl(e){return[...Map.groupBy(e.filter(n=>!Nr(n)),({name:n})=>Ma(n))].flatMap(([n,o])=>{if(o.length<2||!Fa(o))return[];let r=e.filter(a=>Nr(a)&&[n,Ma(n)].includes(Ma(a.name)));return r.length===0?[{name:n,embedding:null,layers:o}]:r.length===1&&r[0].weight.shape[1]===o[0].weight.shape[1]?[{name:n,embedding:r[0],layers:o}]:[]})}function Hl({name:e,embedding:t,layers:n}){let o=[n[0].weight.shape[1],...n.map(({weight:A})=>A.shape[0])],r=t===null?"":`${t.weight.shape[0]} states, `;return`${e||"its layers"} (${r}${o.join("-")})`}var ql=no(/^\S+$/,"a module's name, such as net.0"),A1=$({layers:oo(ql),embedding:qe(ql)},{embedding:null});function Jl(e,t,n){let o=t.filter(i=>i.name===e),r=o.length>0?o:t.filter(i=>i.name.endsWith(`.${e}`));if(r.length===1)return r[0];let A=(r.length===0?t:r).map(i=>i.name).join(", "),a=r.length===0?"no module":`${r.length} modules`;throw new m(n,`${a} of the name ${b(e)}, expected one of ${b(A,300)}`)}function Xh(e,t,n){let o=e.layers.map(s=>Jl(s,t,n)),r=e.embedding===null?null:Jl(e.embedding,t,n);if(o.length>=2&&Fa(o)&&(r===null||Nr(r)&&r.weight.shape[1]===o[0].weight.shape[1]))return{name:"",embedding:r,layers:o};let a=[...r?[r]:[],...o].map(({name:s,weight:c})=>`${s} (${c.shape})`).join(", "),i="expected at least two layers with biases, each of as many inputs as the one before has outputs";throw new m(n,`layers ${b(a,300)}, ${i}`)}function Zh(e,t){let n=jl(e);if(n.length===1)return n[0];let o=`layers: [net.0, net.2, net.4] in ${t}.yaml`;if(n.length>1){let a=b(n.map(Hl).join(", "),300);throw new m(t,`${n.length} networks: ${a}; expected one, named by a line such as ${o}`)}let r=e.map(({name:a,weight:i})=>`${a} (${i.shape})`).join(", "),A=e.length===0?"no weights":b(r,300);throw new m(t,`found ${A}, expected linear layers in a chain, or the layers named by a line such as ${o}`)}function Kl(e,{where:t,names:n}){let o=Pl(e),{embedding:r,layers:A}=n?Xh(n,o,t):Zh(o,t),a=A.map(({weight:l})=>l.shape[0]),i={input:r===null?{kind:"dense",features:A[0].weight.shape[1]}:{kind:"embedding",states:r.weight.shape[0],width:r.weight.shape[1]},hidden:a.slice(0,-1),actions:a.at(-1)},s=[...r===null?[]:[{name:`${r.name}.weight`,tensor:r.weight}],...A.flatMap(({name:l,weight:f,bias:u})=>[{name:`${l}.weight`,tensor:f},{name:`${l}.bias`,tensor:u}])],c=new Float32Array(Fe(i));for(let[l,{offset:f}]of re(i).entries()){let{name:u,tensor:{data:I,dtype:d}}=s[l];if(!(/float/.test(d)&&I.every(Number.isFinite)))throw new m(`${t}: ${b(u)}`,"expected finite floating-point numbers");c.set(I,f)}return{shape:i,parameters:c}}var eE=e=>e;function ln(e,t,n=eE){return{misfit:(o,r)=>t(o)?null:{key:r,found:o,expected:e},fromCell:n}}function _r(e){return/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(e)?Number(e):e}function Oa(e,{min:t=-1/0,max:n=1/0}){return typeof e=="number"&&Number.isFinite(e)&&e>=t&&e<=n}function Wl({min:e,max:t}){return e!==void 0&&t!==void 0?` from ${e} to ${t}`:e!==void 0?` of at least ${e}`:t===void 0?"":` of at most ${t}`}function Te(e={}){return ln(`a number${Wl(e)}`,t=>Oa(t,e),_r)}function ro(e={}){return ln(`a whole number${Wl(e)}`,t=>Oa(t,e)&&Number.isSafeInteger(t),_r)}var Yl=1e-9,Ao=ln("a number from 0 to 1",e=>Oa(e,{min:-Yl,max:1+Yl}),_r);function j(e=/./,t="a text"){return ln(t,n=>typeof n=="string"&&e.test(n))}function Ne(...e){return ln(e.join(" or "),t=>e.some(n=>n===t),t=>e.some(n=>typeof n=="number")?_r(t):t)}var Ga=ln("true or false",e=>typeof e=="boolean",e=>e==="true"?!0:e==="false"?!1:e),fn=j(/^[0-9a-f]{64}$/,"64 hexadecimal digits");function Je(e){let t=(o,r)=>{let A=o===null?null:e.misfit(o,r);return A?.key===r?{...A,expected:`${A.expected}, or nothing`}:A};return"fromCell"in e?{misfit:t,fromCell:o=>o===""?null:e.fromCell(o)}:{misfit:t}}function Lr(e){return{misfit:(t,n)=>t===void 0?null:e.misfit(t,n)}}function $l(e,t){return{misfit(n,o){let r=e.misfit(n,o),A=r&&t.misfit(n,o);return r&&A&&{...r,expected:`${r.expected}, or ${A.expected}`}}}}function ot(e,{least:t=0}={}){let n=t===0?"a list":`a list of at least ${t}`;return{misfit(o,r){if(!Array.isArray(o)||o.length<t)return{key:r,found:o,expected:n};for(let[A,a]of o.entries()){let i=e.misfit(a,`${r}[${A}]`);if(i)return i}return null}}}function Ua(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var zl=(e,t)=>e===""?t:`${e}.${t}`;function z(e){return{misfit(t,n){if(!Ua(t))return{key:n,found:t,expected:"an object"};for(let[o,r]of Object.entries(e)){let A=Object.hasOwn(t,o)?t[o]:void 0,a=r.misfit(A,zl(n,o));if(a)return a}return null}}}function Mr(e){return{misfit(t,n){if(!Ua(t))return{key:n,found:t,expected:"an object"};for(let[o,r]of Object.entries(t)){let A=e.misfit(r,zl(n,b(o)));if(A)return A}return null}}}function tE(e){return e===void 0?"nothing":Array.isArray(e)?e.length===0?"an empty list":"a list":Ua(e)?"an object":b(JSON.stringify(e))}function Vl(e,t,n){let o=t.misfit(e,"");if(!o)return;let{key:r,found:A,expected:a}=o;throw new m(r===""?n:`${n}: ${r}`,`found ${tE(A)}, expected ${a}`)}var Xl=["train","validation","test"];var ao=ro({min:0}),Zl={misfit(e,t){return Array.isArray(e)&&e.length===2&&e.every(Number.isFinite)&&e[0]<=e[1]?null:{key:t,found:e,expected:"[low, high], low at most high"}}},Pa=z({name:j(),unit:Je(j()),kind:Ne("value","flag"),of:Lr(j()),clip:Je(Zl),transform:Ne("none","log","log1p"),fill:Ne("forward","median","zero"),median:Te(),mean:Te(),sd:Te({min:0}),missing:Ao}),ja=z({count:ro({min:1,max:256}),axes:ot(z({name:j(),levels:ro({min:1,max:256}),column:Je(j()),edges:Je(ot(Te()))}),{least:1})}),Ha=z({attainable:Je(Zl),all_live:Je(Te()),formula:j()}),qa=ot(z({id:j(),level:Ne("error","warning"),message:j()})),oE=z({file:j(),sha256:fn,patients:ao,episodes:ao,transitions:ao,mean_length:Te({min:0}),survival:Je(Ao),truncated:Ao}),Ja=z({kind:Ne("sparse","sofa","sofa+lactate","column")}),rE=z({format:ro({min:1}),layout:Ne("mimic_sepsis","replay","npz","own"),columns:Mr($l(Je(j()),Te())),features:ot(z({name:j(),column:j(),flag:Ga,scale:Ga})),reward:Ja,gamma:Te({min:0,max:1}),alignment:Ne("same-window","shifted"),split:z({shares:ot(Ao),seed:ao})}),g1=z({format:Ne(1),name:j(),source:z({file:j(),sha256:fn,rows:ao}),mapping:rE,features:ot(Pa,{least:1}),actions:ja,returns:Ha,lints:qa,splits:z(Object.fromEntries(Xl.map(e=>[e,oE]))),ledger:z({head:Je(fn)})});var AE=z({name:j(),sha256:fn,gamma:Te({min:0,max:1}),reward:Ja,alignment:Ne("same-window","shifted"),table:Lr(z({episode:j(),time:j(),features:Mr(j())})),features:ot(Pa,{least:1}),actions:ja,returns:Ha,lints:qa});function ef(e,t){return Vl(e,AE,t),e}function mt(e){let t=0;for(let n=1;n<e.length;n++)e[n]>e[t]&&(t=n);return t}function io(e,t){let n=e[mt(e)],o=0;return e.forEach((r,A)=>o|=Math.exp(r-n)>=t?1<<A:0),o>>>0}function Ke(e){let t=e[mt(e)],n=0;for(let o of e)n+=Math.exp(o-t);return t+Math.log(n)}function Nt(e){let t=Ke(e);return e.map(n=>Math.exp(n-t))}function un(e){let t=Ke(e);return Nt(e).reduce((n,o,r)=>n+o*(t-e[r]),0)}function gn(e,t,n){let o=t.length,r=new Float64Array(e.length),A=0;for(let a=0;a<o;a++){let i=e.subarray(a*n,(a+1)*n);A+=(Ke(i)-i[t[a]])/o,r.set(Nt(i).map(s=>s/o),a*n),r[a*n+t[a]]-=1/o}return{loss:A,gradient:r}}function tf({pair:e,actions:t}){return Uint16Array.from(new Set(Array.from(e,n=>Math.floor(n/t))))}function Fr({pair:e,count:t,actions:n,transitions:o},r){let A=new Map(Array.from(r,(i,s)=>[i,s])),a=new Float64Array(r.length);return e.forEach((i,s)=>{a[A.get(Math.floor(i/n))]+=t[s]/o}),a}function rt({counts:e,states:t,targets:n,q:o},r){let{actions:A,transitions:a,pair:i,count:s}=e,c=n.target.length>0,l=new Float64Array(o.length),f={td:0,variance:0,logsumexp:0,q:0,hits:0,entropy:0,maxQ:-1/0},u=0;t.forEach((h,E)=>{let w=o.subarray(E*A,(E+1)*A),p=l.subarray(E*A,(E+1)*A),C=mt(w),Q=0;for(;u<i.length&&Math.floor(i[u]/A)===h;u++){let y=i[u]%A,B=s[u]/a,v=c?w[y]-n.target[u]:0;p[y]=B*(2*v-r),f.td+=B*v*v,f.variance+=c?B*n.variance[u]:0,f.q+=B*w[y],f.hits+=y===C?B:0,Q+=s[u]}let S=Q/a;Nt(w).forEach((y,B)=>p[B]+=r*S*y),f.logsumexp+=S*Ke(w),f.entropy+=S*un(w),f.maxQ=Math.max(f.maxQ,w[C])});let I=f.logsumexp-f.q,d=f.td+f.variance,g={loss:d+r*I,tdLoss:d,tdVariance:f.variance,cqlPenalty:I,logsumexp:f.logsumexp,meanQ:f.q,maxQ:f.maxQ,accuracy:f.hits,entropy:f.entropy};return{gradient:l,metrics:g}}var Or=[{name:"loss",over:"mean"},{name:"tdLoss",over:"mean"},{name:"cqlPenalty",over:"mean"},{name:"logsumexp",over:"mean"},{name:"meanQ",over:"mean"},{name:"maxQ",over:"max"},{name:"accuracy",over:"mean"},{name:"entropy",over:"mean"},{name:"gradientNorm",over:"norm"},{name:"tdVariance",over:"mean"}];function ae(e,t){let n=t.length,o=e.length/n,r=0,A=0,a=-1/0,i=0,s=0;for(let c=0;c<n;c++){let l=e.subarray(c*o,(c+1)*o),f=mt(l);r+=Ke(l)/n,A+=l[t[c]]/n,a=Math.max(a,l[f]),i+=f===t[c]?1/n:0,s+=un(l)/n}return{cqlPenalty:r-A,logsumexp:r,meanQ:A,maxQ:a,accuracy:i,entropy:s}}function aE({outputs:e,batch:{action:t,actions:n}}){let o=e["q.state"],{loss:r,gradient:A}=gn(o,t,n);return{gradients:{q:A},metrics:{loss:r,tdLoss:0,...ae(o,t),tdVariance:0}}}var Ka={name:"bc",nets:()=>[{name:"q",outputs:"actions",hasTarget:!1}],passes:[{nets:["q"],network:"online",at:"state"}],policy:{net:"q"},own:{},words:()=>({}),checked:[{maxNorm:1/0},{learningRate:.01,weightDecay:0,maxNorm:.2}],metrics:Or,loss:aE,kernel:"cloning_loss",full:{nextValue:null,isNextValueCopied:!1,loss:({outputs:e,...t})=>{let{gradient:n,metrics:o}=rt({...t,q:e["q.state"]},1);return{gradients:{q:n},metrics:o}},kernels:{nextValue:null,loss:"full_cloning_loss"}}};function Ya(e,t){if(!t)return e;let[n,o]=t;return e<n?n:e>o?o:e}function Wa(e,t,{allowed:n}){let{doubleDqn:o}=t,r=e[o?"q.next":"q.target.next"],A=n===void 0?mt(r):Kt(r,n);return e["q.target.next"][A]}function wt({outputs:e,batch:t,hyper:n},o){let{reward:r,terminated:A,nextAllowed:a,nextPolicy:i,actions:s}=t,{gamma:c,targetRange:l}=n;return Float64Array.from(r,(f,u)=>{if(A[u])return Ya(f,l);let I=o(iE(e,u,r.length),n,{allowed:a?.[u],policy:i?.subarray(u*s,(u+1)*s)});return Ya(f+c*I,l)})}function iE(e,t,n){let o={};for(let[r,A]of Object.entries(e)){let a=A.length/n;o[r]=A.subarray(t*a,(t+1)*a)}return o}function pt(e,t,n,{huber:o=!1}={}){let r=t.length,A=e.length/r,a=new Float64Array(e.length),i=0;for(let s=0;s<r;s++){let c=s*A+t[s],l=e[c]-n[s],f=Math.abs(l);i+=(o?f<=1?l*l/2:f-.5:l*l)/r,a[c]=(o?Math.max(-1,Math.min(1,l)):2*l)/r}return{loss:i,gradient:a}}function nf(e,t,{allowed:n}){let{bcqThreshold:o,selector:r}=t,A=io(e["clone.next"],o),a=n===void 0?A:(A&n)>>>0||n,i=e[r==="online"?"q.next":"q.target.next"];return e["q.target.next"][Kt(i,a)]}var sE=[{name:"loss",over:"mean"},{name:"tdLoss",over:"mean"},{name:"cloningLoss",over:"mean"},{name:"meanQ",over:"mean"},{name:"maxQ",over:"max"},{name:"accuracy",over:"mean"},{name:"entropy",over:"mean"},{name:"allowed",over:"mean"},{name:"gradientNorm",over:"norm"},{name:"tdVariance",over:"mean"}];function cE(e){let t=0;for(let n=e;n!==0;n&=n-1)t++;return t}function of(e,t,{shares:n,weight:o}){let r=e.length/n.length,A=0;return e.forEach((a,i)=>{let s=o*n[Math.floor(i/r)]/r;A+=s*a*a,t[i]+=2*s*a}),A}function rf(e,t,n){let o=e.length/t.length,r=0,A=0;return t.forEach((a,i)=>{let s=e.subarray(i*o,(i+1)*o);r+=a*un(s),A+=a*cE(io(s,n))}),{entropy:r,allowed:A}}function lE(e){let{outputs:t,batch:{action:n,actions:o},hyper:r}=e,{bcqThreshold:A,logitPenalty:a}=r,[i,s]=[t["q.state"],t["clone.state"]],c=pt(i,n,wt(e,nf),r),l=gn(s,n,o),f=new Float64Array(n.length).fill(1/n.length),u=of(s,l.gradient,{shares:f,weight:a}),{meanQ:I,maxQ:d}=ae(i,n),{accuracy:g}=ae(s,n);return{gradients:{q:c.gradient,clone:l.gradient},metrics:{loss:c.loss+l.loss+u,tdLoss:c.loss,cloningLoss:l.loss,meanQ:I,maxQ:d,accuracy:g,...rf(s,f,A),tdVariance:0}}}function fE({outputs:e,hyper:t,...n}){let{bcqThreshold:o,logitPenalty:r}=t,A=e["clone.state"],a={target:new Float64Array,variance:new Float64Array},i=rt({...n,q:e["q.state"]},0),s=rt({...n,targets:a,q:A},1),c=Fr(n.counts,n.states),l=of(A,s.gradient,{shares:c,weight:r}),{tdLoss:f,tdVariance:u,meanQ:I,maxQ:d}=i.metrics;return{gradients:{q:i.gradient,clone:s.gradient},metrics:{loss:f+s.metrics.cqlPenalty+l,tdLoss:f,cloningLoss:s.metrics.cqlPenalty,meanQ:I,maxQ:d,accuracy:s.metrics.accuracy,...rf(A,c,o),tdVariance:u}}}var Af={name:"bcq",nets:()=>[{name:"q",outputs:"actions",hasTarget:!0},{name:"clone",outputs:"actions",hasTarget:!1}],passes:[{nets:["q","clone"],network:"online",at:"state"},{nets:["q","clone"],network:"online",at:"next"},{nets:["q"],network:"target",at:"next"}],policy:{net:"q",among:{net:"clone",threshold:e=>e.bcqThreshold}},mostActions:32,own:{bcqThreshold:{kind:"number",min:0,max:1},selector:{kind:"choice",of:["online","target"]},logitPenalty:{kind:"number",min:0,max:1e6},targetRange:{kind:"range"}},words:e=>{let{bcqThreshold:t,selector:n,logitPenalty:o}=e;return{bcqThreshold:t,selector:+(n==="online"),logitPenalty:o}},metrics:sE,loss:lE,kernel:"bcq_loss",full:{nextValue:nf,isNextValueCopied:!0,loss:fE,kernels:{nextValue:"bcq_next_value",loss:"bcq_full_loss"}},checked:[{bcqThreshold:.8,selector:"online",logitPenalty:.3},{bcqThreshold:1,selector:"target",logitPenalty:0,targetRange:[-.05,.1]},{bcqThreshold:0,selector:"online",logitPenalty:.01,maxNorm:1/0}]};function uE(e,t){let{outputs:{"q.state":n},batch:{action:o,actions:r}}=e,A=wt(e,Wa),a=pt(n,o,A,e.hyper),i=gn(n,o,r),s=t===0?a.gradient:a.gradient.map((l,f)=>l+t*i.gradient[f]),c=a.loss+(t===0?0:t*i.loss);return{gradients:{q:s},metrics:{loss:c,tdLoss:a.loss,...ae(n,o),tdVariance:0}}}function $a(e,t,n){return{name:e,nets:()=>[{name:"q",outputs:"actions",hasTarget:!0}],passes:[{nets:["q"],network:"online",at:"state"},{nets:["q"],network:"online",at:"next",when:o=>o.doubleDqn},{nets:["q"],network:"target",at:"next"}],policy:{net:"q"},own:{doubleDqn:{kind:"boolean",words:{key:"target",yes:"double",no:"single"}},targetRange:{kind:"range"}},words:o=>({alpha:t(o),doubleDqn:Number(o.doubleDqn)}),checked:n,metrics:Or,loss:o=>uE(o,t(o.hyper)),kernel:"bellman_loss",full:{nextValue:Wa,isNextValueCopied:!0,loss:({outputs:o,hyper:r,...A})=>{let{gradient:a,metrics:i}=rt({...A,q:o["q.state"]},t(r));return{gradients:{q:a},metrics:i}},kernels:{nextValue:"next_value",loss:"full_bellman_loss"}}}}var af=$a("cql",e=>e.alpha,[{alpha:.7,doubleDqn:!0},{alpha:2,doubleDqn:!1,gamma:.5,learningRate:.01,maxNorm:1e3,beta1:.9,targetRange:[-.05,.1],tau:1,targetEvery:5},{alpha:.7,doubleDqn:!0,huber:!0,targetEvery:2}]),za={...af,own:{alpha:{kind:"number",min:0,max:1e6},...af.own}};var sf=$a("dqn",()=>0,[{doubleDqn:!0,tau:.1,weightDecay:0,maxNorm:1/0,epsilon:1e-8,beta2:.999}]);var gE=[{name:"loss",over:"mean"},{name:"tdLoss",over:"mean"},{name:"clippedShare",over:"mean"},{name:"meanQ",over:"mean"},{name:"maxQ",over:"max"},{name:"gradientNorm",over:"norm"},{name:"tdVariance",over:"mean"}];function cf(e,t,{policy:n}){if(!n)throw new RangeError("Cannot evaluate a policy: found none");return e["q.target.next"].reduce((o,r,A)=>o+n[A]*r,0)}function lf(e,t){let{targetRange:n}=t;return!!n&&n.map(Math.fround).includes(Math.fround(e))}function IE(e){let{outputs:t,batch:{action:n},hyper:o}=e,r=t["q.state"],A=wt(e,cf),{loss:a,gradient:i}=pt(r,n,A,o),s=A.filter(u=>lf(u,o)).length,{meanQ:c,maxQ:l}=ae(r,n),f=s/n.length;return{gradients:{q:i},metrics:{loss:a,tdLoss:a,clippedShare:f,meanQ:c,maxQ:l,tdVariance:0}}}function dE({outputs:e,hyper:t,...n}){let{gradient:o,metrics:r}=rt({...n,q:e["q.state"]},0),{loss:A,tdLoss:a,tdVariance:i,meanQ:s,maxQ:c}=r,{counts:{count:l,transitions:f},targets:{target:u}}=n,I=u.reduce((d,g,h)=>d+(lf(g,t)?l[h]/f:0),0);return{gradients:{q:o},metrics:{loss:A,tdLoss:a,clippedShare:I,meanQ:s,maxQ:c,tdVariance:i}}}var ff={name:"fqe",nets:()=>[{name:"q",outputs:"actions",hasTarget:!0}],passes:[{nets:["q"],network:"online",at:"state"},{nets:["q"],network:"target",at:"next"}],policy:null,own:{targetRange:{kind:"range"}},words:()=>({}),metrics:gE,loss:IE,kernel:"fqe_loss",full:{nextValue:cf,isNextValueCopied:!1,loss:dE,kernels:{nextValue:"fqe_next_value",loss:"fqe_full_loss"}},checked:[{},{gamma:.5,maxNorm:1/0,targetRange:[-.05,.1]}]};function so(e){return e.qNetworks===2?["q","q2"]:["q"]}var hE=[{name:"loss",over:"mean"},{name:"qLoss",over:"mean"},{name:"vLoss",over:"mean"},{name:"policyLoss",over:"mean"},{name:"advantage",over:"mean"},{name:"clippedShare",over:"mean"},{name:"meanQ",over:"mean"},{name:"maxQ",over:"max"},{name:"accuracy",over:"mean"},{name:"entropy",over:"mean"},{name:"gradientNorm",over:"norm"},{name:"tdVariance",over:"mean"}];function EE(e,t){let{expectile:n,beta:o,advantageCap:r}=t,A=Math.abs(n-+(e<0)),a=Math.exp(o*e);return{value:A*e*e,slope:-2*A*e,weight:Math.min(a,r),advantage:e,isClipped:a>r}}function uf({outputs:e,hyper:t,actions:n},o){let[r,A]=[e["v.state"],e["pi.state"]],a=so(t).map(c=>e[`${c}.target.state`]),i={v:new Float64Array(r.length),pi:new Float64Array(A.length)},s={vLoss:0,policyLoss:0,advantage:0,clippedShare:0};for(let{row:c,action:l,share:f}of o){let u=c*n+l,I=Math.min(...a.map(h=>h[u])),d=EE(I-r[c],t),g=A.subarray(c*n,(c+1)*n);s.vLoss+=f*d.value,s.policyLoss+=f*d.weight*(Ke(g)-g[l]),s.advantage+=f*d.advantage,s.clippedShare+=d.isClipped?f:0,i.v[c]+=f*d.slope,Nt(g).forEach((h,E)=>{i.pi[c*n+E]+=f*d.weight*(h-+(E===l))})}return{gradients:i,sums:s}}function gf(e){return e["v.next"][0]}function mE(e){let{outputs:t,batch:{action:n,actions:o},hyper:r}=e,A=n.length,a=wt(e,gf),i=so(r).map(E=>pt(t[`${E}.state`],n,a,r)),s=Array.from(n,(E,w)=>({row:w,action:E,share:1/A})),{gradients:c,sums:l}=uf({outputs:t,hyper:r,actions:o},s),f=i.reduce((E,{loss:w})=>E+w,0),{meanQ:u,maxQ:I}=ae(t["q.state"],n),{accuracy:d,entropy:g}=ae(t["pi.state"],n),h=so(r).map((E,w)=>[E,i[w].gradient]);return{gradients:{...c,...Object.fromEntries(h)},metrics:{loss:f+l.vLoss+l.policyLoss,qLoss:f,...l,meanQ:u,maxQ:I,accuracy:d,entropy:g,tdVariance:0}}}function wE({counts:e,states:t,outputs:n,targets:o,hyper:r}){let{actions:A,transitions:a,pair:i,count:s}=e,c=new Map(Array.from(t,(B,v)=>[B,v])),l=Array.from(i,(B,v)=>({row:c.get(Math.floor(B/A)),action:B%A,share:s[v]/a})),{gradients:f,sums:u}=uf({outputs:n,hyper:r,actions:A},l),I=so(r),d={},g=0,h=0,E=0,w=0;for(let B of I){let v=n[`${B}.state`],N=d[B]=new Float64Array(v.length);l.forEach(({row:H,action:x,share:D},Y)=>{let V=H*A+x,ne=v[V]-o.target[Y];N[V]=2*D*ne,g+=D*(ne*ne+o.variance[Y]),h+=D*o.variance[Y]})}let p=n["pi.state"],C=Fr(e,t),Q=(B,v)=>B.subarray(v*A,(v+1)*A),S=-1/0,y=0;C.forEach((B,v)=>{let N=Uint8Array.of(0);S=Math.max(S,ae(Q(n["q.state"],v),N).maxQ),y+=B*ae(Q(p,v),N).entropy});for(let{row:B,action:v,share:N}of l)E+=N*n["q.state"][B*A+v],w+=N*ae(Q(p,B),Uint8Array.of(v)).accuracy;return{gradients:{...f,...d},metrics:{loss:g+u.vLoss+u.policyLoss,qLoss:g,...u,meanQ:E,maxQ:S,accuracy:w,entropy:y,tdVariance:h}}}function pE(e){return[{name:"v",outputs:"one",hasTarget:!1},...so(e).map(t=>({name:t,outputs:"actions",hasTarget:!0})),{name:"pi",outputs:"actions",hasTarget:!1}]}var If={name:"iql",nets:pE,passes:[{nets:["v","q","q2","pi"],network:"online",at:"state"},{nets:["v"],network:"online",at:"next"},{nets:["q","q2"],network:"target",at:"state"}],policy:{net:"pi"},own:{expectile:{kind:"number",min:.5,max:.9999},beta:{kind:"number",min:0,max:1e3},advantageCap:{kind:"number",min:1,max:1e6},qNetworks:{kind:"integer",min:1,max:2},targetRange:{kind:"range"}},words:e=>{let{expectile:t,beta:n,advantageCap:o}=e;return{expectile:t,beta:n,advantageCap:o}},metrics:hE,loss:mE,kernel:"iql_loss",full:{nextValue:gf,isNextValueCopied:!0,loss:wE,kernels:{nextValue:"iql_next_value",loss:"iql_full_loss"}},checked:[{expectile:.8,beta:3,advantageCap:1.5,qNetworks:2,learningRates:{v:.005}},{expectile:.5,beta:.5,advantageCap:100,qNetworks:2,targetRange:[-.05,.1]},{expectile:.9,beta:10,advantageCap:1.2,qNetworks:1,huber:!0}]};var _e=[za,sf,Ka,Af,ff,If],In=[za,Ka];function T({algorithm:e}){let t=_e.find(({name:o})=>o===e);if(t)return t;let n=_e.map(({name:o})=>o).join(", ");throw new m("algorithm",`found "${e}", expected one of ${n}`)}function co(e){return e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`)}var CE=te({min:-1e30,max:1e30}),BE=(e,t)=>{let n="null or [low, high], low below high";if(!Array.isArray(e.value)||e.value.length!==2)return W(e,t,n);let[o,r]=e.value.map(A=>CE(A,t));if(o<r)return[o,r];throw new m(e.where,`${t}: found [${o}, ${r}], expected ${n}`)},QE=(e,t)=>{let{value:n}=e;if(typeof n!="string"||n===""||n==="table:")return W(e,t,"rows, table:FILE or a checkpoint");if(n==="rows")return n;let o=n.startsWith("table:")?"table:":"";return o+e.resolve(n.slice(o.length))};function df(e,t){return t.kind==="boolean"&&t.words?t.words.key:co(e)}function SE(e){switch(e.kind){case"number":return te(e);case"integer":return pe(e);case"boolean":return e.words?le(e.words.yes,e.words.no):sn();case"choice":return le(...e.of);case"range":return qe(BE)}}function Gr({own:e,policy:t}){let n=new Map(Object.entries(e).map(([o,r])=>[df(o,r),SE(r)]));return t===null&&n.set("policy",QE),n}var Va=[...new Set(_e.flatMap(e=>[...Gr(e).keys()]))];function hf(e){let t=e;return Object.fromEntries(Object.entries(T(e).own).map(([n,o])=>{let r=t[df(n,o)];return[n,o.kind==="boolean"&&o.words?r===o.words.yes:r]}))}var dn=4;var Ef=["published_protocol"],mf=["batch","steps","input","hidden","mdp","evaluate","observers","log_every","evaluate_every","checkpoint_every","kernels","on_divergence","inadmissible"];function Ye(e){let{target_update:t,learning_rates:n}=e,[o,r]="polyak"in t?[t.polyak,t.every]:[1,t.copy_every];return{algorithm:e.algorithm,...hf(e),gamma:e.gamma,tau:o,targetEvery:r,huber:e.huber,initialisation:e.initialisation,learningRate:e.learning_rate,...n&&{learningRates:n},schedule:{warmUp:e.warm_up_steps,decay:e.learning_rate_decay,steps:e.steps},beta1:e.beta1,beta2:e.beta2,epsilon:e.epsilon,weightDecay:e.weight_decay,maxNorm:e.max_norm??1/0}}function wf({input:e,hidden:t},n){let{actions:o}=n;if("dense"in e){if(!("features"in n))throw new m("input","found {dense: true}, but the states are numbered: expected {embedding: n}");return{input:{kind:"dense",features:n.features},hidden:t,actions:o}}if(!("states"in n))throw new m("input",`found {embedding: ${e.embedding}}, but the data are ${n.features} features a row: expected {dense: true}`);return{input:{kind:"embedding",states:n.states,width:e.embedding},hidden:t,actions:o}}var hn=3,pf=["format","name","algorithm","alpha","gamma","tau","double_dqn","learning_rate","warm_up_steps","learning_rate_decay","beta1","beta2","epsilon","weight_decay","max_norm","batch","steps","support","target_range","policy_network","embedding","hidden","seeds","mdp","dataset","log_every","evaluate_every","checkpoint_every","kernels","on_divergence","inadmissible"];function Xa(e,t){return new Map(Object.entries(t).map(([n,o])=>[n,{where:e.where,item:{...e,value:o}}]))}var Ur={tau:{key:"target_update",check:te({min:0,max:1}),value:e=>Xa(e,{polyak:e.value,every:1}),words:e=>`target_update: {polyak: ${e}, every: 1}`},double_dqn:{key:"target",check:sn(),value:({value:e})=>e===!0?"double":"single",words:e=>`target: ${e===!0?"double":"single"}`},embedding:{key:"input",check:pe({min:1,max:4096}),value:e=>Xa(e,{embedding:e.value}),words:e=>`input: {embedding: ${e}}`}},yE={learning_rates:null,huber:!1,initialisation:"xavier",evaluate:"exact"},Za=Object.keys(Ur);function Cf(e){return Za.find(t=>Ur[t].key===e)??e}function Bf(e,t){return new Map(Array.from(e,([n,o])=>{if(!Object.hasOwn(Ur,n))return[n,o];let{key:r,check:A,value:a,words:i}=Ur[n],{item:s}=o;if(t)throw new m(o.where,`found "${n}", a word of format ${hn}, expected ${i(s.value)}`);return A(s,n),[r,{...o,item:{...s,value:a(s)}}]}))}function Qf(e){let{where:t,item:n}=e.get("format"),o=Xa(n,{...yE,observers:[{...n,value:"published_protocol"}]});return new Map([...Array.from(o,([r,A])=>[r,{...A,where:t}]),...e])}var ei=pe({min:0,max:2**32-1}),En=pe({min:1,max:2**31-1}),yf=pe({min:1,max:4096}),Pr={min:0,max:1},vf=te({min:0,max:1}),vE=$({behaviour:le("clinician","random","random-admissible"),episodes:pe({min:1,max:1e7}),seed:ei}),ti=(e,t)=>typeof e.value!="string"||e.value===""?W(e,t,"the path of a file"):e.resolve(e.value),bf=$({path:ti}),bE=$({path:ti,states:le(...hc)}),kE=(e,t)=>typeof e.value=="string"&&e.value!==""?e.resolve(e.value):W(e,t,"the folder of a cohort: name one by --cohort DIR"),xE=$({cohort:kE}),RE=(e,t)=>{let n=o=>e.value instanceof Map&&e.value.has(o);return n("cohort")?xE(e,t):n("path")?e.value.size>1?bE(e,t):bf(e,t):vE(e,t)},DE=pe({min:1,max:65536}),TE=(e,t)=>e.value==="full"?"full":(typeof e.value=="string"&&W(e,t,"full or a whole number"),DE(e,t)),Sf=te({min:1e-9,max:1}),NE=cn({count:$({count:pe({min:1,max:2**32-1})}),share:$({share:Sf}),relative:$({relative:Sf})},"null, {count: k}, {share: p} or {relative: t}"),_E=cn({polyak:$({polyak:te(Pr),every:En}),copy_every:$({copy_every:En})},"{polyak: rate, every: steps} or {copy_every: steps}"),LE=(e,t)=>e.value===!0?!0:W(e,t,"true"),ME=cn({embedding:$({embedding:yf}),dense:$({dense:LE})},"{embedding: features} or {dense: true}"),kf="{held_out: {share: p, seed: n}}",xf="{held_out: {path: FILE}}",FE=`${kf}, ${xf} or {validation: {on_out_of_range: warn or fail}}`,OE=cn({held_out:$({held_out:cn({share:$({share:te({min:.01,max:.99}),seed:ei}),path:bf},"{share: p, seed: n} or {path: FILE}")}),validation:$({validation:$({on_out_of_range:le("warn","fail")})})},`exact, none, ${FE}`),GE=(e,t)=>e.value==="exact"||e.value==="none"?e.value:OE(e,t),UE=(e,t)=>Array.isArray(e.value)&&e.value.length===0?[]:oo(le(...Ef))(e,t),PE=(e,t)=>e.value instanceof Map?Object.fromEntries(Array.from(e.value,([n,o])=>[n,vf(o.item,`${t}.${n}`)])):W(e,t,"null or a mapping of networks to learning rates"),jE=new Map([[1,"support, policy_network, warm_up_steps, learning_rate_decay and more"],[2,"target_range and more"]]),jr={format:(e,t)=>{if(e.value===dn||e.value===hn)return dn;let n=jE.get(e.value),o=n?`which asks for ${n} too: see configs/cql.yaml`:"the format this version reads";return W(e,t,`${dn}, ${o}`)},name:no(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,"up to 64 letters, digits, dots, - and _"),algorithm:le(..._e.map(({name:e})=>e)),gamma:te(Pr),target_update:_E,learning_rate:vf,learning_rates:qe(PE),warm_up_steps:pe({min:0,max:2**31-1}),learning_rate_decay:le("none","cosine","linear"),beta1:te({...Pr,below:!0}),beta2:te({...Pr,below:!0}),epsilon:te({min:1e-30,max:1}),weight_decay:te({min:0,max:1e6}),max_norm:qe(te({min:1e-30,max:1e30})),huber:sn(),batch:TE,steps:En,support:qe(NE),policy_network:le("online","target"),input:ME,hidden:_a(yf),initialisation:le("xavier","orthogonal"),seeds:oo(ei),mdp:qe(ti),dataset:RE,evaluate:GE,observers:UE,log_every:En,evaluate_every:En,checkpoint_every:En,kernels:qe(no(/^[A-Za-z0-9_-]+$/,"the name of a kernel variant, or null")),on_divergence:le("fail","continue"),inadmissible:le("mean","terminate")};function HE(e){let{algorithm:t,support:n,policy_network:o,learning_rates:r,huber:A,batch:a}=e,i=Ye(e),{nets:s,passes:c,policy:l}=T(e),f=s(i),u=[];n!==null&&c.every(({network:g})=>g==="online")&&u.push(["support",`found a rule, expected null with algorithm ${t}, which values no actions`]);let I=f.find(g=>g.name===l?.net);o==="target"&&!I?.hasTarget&&u.push(["policy_network",`found "target", expected online with algorithm ${t}, which trains no other`]);let d=Object.keys(r??{}).find(g=>f.every(h=>h.name!==g));if(d!==void 0){let g=f.map(h=>h.name).join(", ");u.push(["learning_rates",`found "${d}", expected networks of algorithm ${t}: ${g}`])}return A&&a==="full"&&u.push(["huber","found true, expected false with batch: full, on which it has no form"]),u}function Rf(e,t){let{warm_up_steps:n,steps:o,observers:r,evaluate:A,dataset:a}=e,i=n>=o?[["warm_up_steps",`found ${n}, expected fewer than the ${o} steps`]]:[];i.push(...HE(e)),r.length>0&&A!=="exact"&&i.push(["observers",`found ${r.join(", ")}, expected [] unless evaluate is exact: they look on at exact evaluations`]),typeof A!="string"&&"validation"in A&&!("cohort"in a)&&i.push(["evaluate",`found validation, which cohorts have, but dataset is none: expected ${kf} or ${xf}, or a cohort`]);for(let[s,c]of i)throw new m(t(s),`${s}: ${c}`)}function Df(e){return new Map(e.flatMap(t=>[...t]))}var Tf=Object.keys(jr),[Nf,_f]=[Tf.slice(0,3),Tf.slice(3)],qE=[...Nf,...Va,..._f];function ni(e,t=[]){if(!(e.value instanceof Map))throw new m(e.where,`${Dr(e)}, expected a mapping of keys to values`);let n=e.value,o=n.get("format")?.item.value,r=[...t,...o===hn?pf:qE];for(let[A,a]of n)if(!(r.includes(A)||Za.includes(A)))throw new m(a.where,La(A,r));return Bf(n,o===dn)}function JE(e,{algorithm:t,own:n}){for(let[o,{where:r}]of e){if(!Va.includes(o)||n.has(o))continue;let A=n.size===0?"none of its own":Array.from(n.keys()).join(", ");throw new m(r,`${o}: algorithm ${t} does not have it; it has ${A}`)}}function oi(e,t){let n=Df(e),o=n.get("format")?.item.value===hn,r=o?Qf(n):n,A={},a=(u,I)=>{let d=r.get(u);if(d)A[u]=I(d.item,u);else{let g=o?Cf(u):u;throw new m(t,`the key "${g}" is missing`)}};for(let u of Nf)a(u,jr[u]);let i=T(A),s=Gr(i),c=Df(e.slice(e.findLastIndex(u=>u.has("algorithm")))),l=new Map([...c].filter(([,{item:u}])=>Array.isArray(u.value)));JE(o?l:c,{algorithm:i.name,own:s});for(let[u,I]of s)a(u,I);for(let u of _f)a(u,jr[u]);let f=A;return Rf(f,u=>r.get(u).item.where),f}function Lf(e,t){let n=Tr(e,{place:()=>t,resolve:o=>o});return oi([ni(n)],t)}var _t={F64:Float64Array,F32:Float32Array,I32:Int32Array,U32:Uint32Array,U8:Uint8Array},Hr="crc32",KE=1e8,Mf=e=>new Uint8Array(e.buffer,e.byteOffset,e.byteLength),Of=e=>e.toString(16).padStart(8,"0"),ri=new TextEncoder,qr=(e,t)=>e<t?-1:e>t?1:0;function Gf(e,t,n){return Of(ct(n,ct(ri.encode(JSON.stringify([e,t.dtype,t.shape])))))}function Uf(e){let t=Object.entries(e).sort(([n],[o])=>qr(n,o));return Of(ct(ri.encode(JSON.stringify(t))))}function YE([e,{dtype:t,data_offsets:[n,o]}],[r,{dtype:A,data_offsets:[a,i]}]){let s=c=>_t[c].BYTES_PER_ELEMENT;return n-a||o-i||s(A)-s(t)||qr(e,r)}function Pf(e,t={}){if(Hr in t||e.has("__metadata__"))throw new RangeError(`Cannot use the names ${Hr} and __metadata__: they are reserved`);let n=[...e].sort(([u,I],[d,g])=>g.data.BYTES_PER_ELEMENT-I.data.BYTES_PER_ELEMENT||qr(u,d)),o=[],r=[],A=0;for(let[u,{shape:I,data:d}]of n){if(I.reduce((w,p)=>w*p,1)!==d.length)throw new RangeError(`Cannot shape ${u}: ${d.length} elements as (${I})`);let g=Object.keys(_t).find(w=>d instanceof _t[w]),h=A+d.byteLength,E={dtype:g,shape:I,data_offsets:[A,h]};o.push([u,E]),r.push(Gf(u,E,Mf(d))),A=h}r.push(Uf(t));let a=Object.entries({...t,[Hr]:r.join(" ")}).sort(([u],[I])=>qr(u,I)),i=Object.fromEntries([["__metadata__",Object.fromEntries(a)],...o]),s=ri.encode(JSON.stringify(i)),c=8+Math.ceil(s.length/8)*8,l=new Uint8Array(c+A).fill(32,8,c);new DataView(l.buffer).setBigUint64(0,BigInt(c-8),!0),l.set(s,8);let f=c;for(let[,{data:u}]of n)l.set(Mf(u),f),f+=u.byteLength;return l}function Ai(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ff(e){return Number.isSafeInteger(e)&&e>=0}function WE(e,t){let n=new DataView(e.buffer,e.byteOffset,e.byteLength),o=e.length<8?1/0:Number(n.getBigUint64(0,!0));if(o>KE||8+o>e.length){let A=`${e.length} bytes cannot hold the header`;throw new m(t,`${A}: cut short, or no safetensors file`)}let r;try{let A=new TextDecoder("utf-8",{fatal:!0}).decode(e.subarray(8,8+o));r=JSON.parse(A)}catch{throw new m(t,"the safetensors header is not JSON: the file is damaged")}if(!Ai(r))throw new m(t,"the safetensors header is no JSON object");return{header:r,start:8+o}}function $E(e,t){let n=e??{};if(!(Ai(n)&&Object.values(n).every(r=>typeof r=="string")))throw new m(`${t}: __metadata__`,"expected a map of strings");return n}function zE(e,t){let n=s=>new m(t,s);if(!Ai(e))throw n("expected dtype, shape and data_offsets");let{dtype:o,shape:r,data_offsets:A,...a}=e;if(Object.keys(a).length>0)throw n(`unknown key ${b(Object.keys(a)[0])}`);if(typeof o!="string"||!Object.hasOwn(_t,o))throw n(`dtype ${b(JSON.stringify(o)??"missing")}, expected ${Object.keys(_t).join(", ")}`);if(!Array.isArray(r)||!r.every(Ff))throw n(`shape ${b(JSON.stringify(r)??"missing")}, expected a list of sizes`);if(!Array.isArray(A)||A.length!==2||!A.every(Ff))throw n(`data_offsets ${b(JSON.stringify(A)??"missing")}, expected [begin, end]`);let i=r.reduce((s,c)=>s*c,1)*_t[o].BYTES_PER_ELEMENT;if(A[1]-A[0]!==i)throw n(`${A[1]-A[0]} bytes, expected ${i} for ${o} (${b(String(r))})`);return e}function jf(e,t,n={}){let{header:o,start:r}=WE(e,t),{__metadata__:A,...a}=o,{[Hr]:i,...s}=$E(A,t),c=Object.entries(a).map(([d,g])=>[d,zE(g,`${t}: ${b(d)}`)]).sort(YE),l=i?.split(" ");if(l?l.length!==c.length+1:n.requireChecksums)throw new m(`${t}: __metadata__`,"expected a CRC-32 of every tensor");let u=new Map,I=0;for(let[d,[g,h]]of c.entries()){let[E,w]=h.data_offsets,p=`${t}: ${b(g)}`;if(E!==I)throw new m(p,`begins at byte ${E} of the data, expected ${I}`);if(r+w>e.length){let Q=`its bytes end at ${r+w}, the file at ${e.length}`;throw new m(p,`${Q}: the file is cut short`)}let C=e.slice(r+E,r+w);if(l&&Gf(g,h,C)!==l[d])throw new m(p,"does not match its CRC-32: the file is damaged");u.set(g,{shape:h.shape,data:new _t[h.dtype](C.buffer)}),I=w}if(r+I!==e.length)throw new m(t,`${e.length-r-I} bytes after the last tensor, expected none`);if(l&&Uf(s)!==l.at(-1))throw new m(`${t}: __metadata__`,"does not match its CRC-32: damaged file");return{tensors:u,metadata:s}}function Le(e,t){let n=0;return T(e).nets(e).map(o=>{let r=o.outputs==="actions"?t:{...t,actions:1},A={...o,shape:r,offset:n,size:Fe(r)};return n+=A.size,A})}function Jr(e,t){let n=Le(e,t).at(-1);return n.offset+n.size}function ai(e,t,n){let o=Le(e,t).find(r=>r.name===n);if(!o)throw new RangeError(`Cannot find a network ${n} of ${e.algorithm}`);return o}function ii(e,t){let n=Le(e,t);return n.flatMap(o=>re(o.shape).map(r=>({...r,name:n.length===1?r.name:`${o.name}.${r.name}`,offset:o.offset+r.offset})))}var F=40,Kr=["targetRate","beta1","restOfBeta1","beta2","restOfBeta2","maxNorm","epsilon","decay","gamma","lowest","highest","huber","targetEvery","seed","offset","count","policy","byTransition","weights"],si=24;function Yr(e){let t=Object.keys(T(e).words(e));return Object.fromEntries([...Kr.map((n,o)=>[n,o]),...t.map((n,o)=>[n,si+o])])}function Wr({hyper:e,seed:t,slice:n},{hasTarget:o,infinity:r,places:A}){let{targetRange:a}=e,[i,s]=a??[-1/0,1/0],c=I=>Number.isFinite(I)?I:Math.sign(I)*r,l=new Float32Array(F),f=new Uint32Array(l.buffer);l.set([o?e.tau:0,e.beta1,1-e.beta1,e.beta2,1-e.beta2,Number.isFinite(e.maxNorm)?e.maxNorm:0,e.epsilon,e.weightDecay,e.gamma,i,s,Number(e.huber??!1),e.targetEvery??1].map(c)),f.set([t,n.offset,n.count],Kr.indexOf("seed"));for(let[I,d]of Object.entries(A??{}))f[Kr.indexOf(I)]=d;let u=Object.values(T(e).words(e));return l.set(u.map(c),si),f}function $r(e,t){let n=new Float32Array(Uint32Array.from(t).buffer),o=Kr.indexOf("seed");return Object.fromEntries(Object.entries(Yr(e)).map(([r,A])=>[r,A>=o&&A<si?t[A]:n[A]]))}function mn({metrics:e}){return 4*Math.ceil((1+e.length)/4)}function zr({metrics:e},t){let n=t[0];return Object.fromEntries(e.map(({name:o,over:r},A)=>{let a=t[1+A];return[o,n===0?NaN:r==="max"?a:a/n]}))}var wn=1;function Hf(e,t){if(e===wn)return;let n=typeof e=="number"&&e>wn;throw new m(t,n?`format ${e}, this version reads formats up to ${wn}: use a newer version`:`format ${b(JSON.stringify(e)??"missing")}, expected ${wn}`)}function Xr({data:e,config:t},n){return e!==void 0?Ec(e,n):"behaviour"in t.dataset?"mdp":"unknown"}function pn(e){let{state:t,config:n,shape:o,support:r}=e,A=Ye(n),{policy:a,name:i}=T(A);if(!a)throw new m(n.name,`${i} evaluates a policy: it has none of its own to score`);let s=n.policy_network==="target"?t.target:t.parameters,{shape:c,offset:l,size:f}=ai(A,o,a.net),u=s.subarray(l,l+f),{among:I}=a;if(!I)return{shape:c,parameters:u,allowed:r?.allowed};let d=ai(A,o,I.net),g=I.threshold(A),h=t.parameters.subarray(d.offset,d.offset+d.size),{input:E,actions:w}=o,p=S=>{let y=Ln(d.shape,h,S),B=y.length/w;return Uint32Array.from({length:B},(v,N)=>io(y.subarray(N*w,(N+1)*w),g))};if(E.kind==="dense")return{shape:c,parameters:u,among:p};let C=Uint16Array.from({length:E.states},(S,y)=>y),Q=p(C).map((S,y)=>r?(S&r.allowed[y])>>>0||r.allowed[y]:S);return{shape:c,parameters:u,allowed:Q}}var qf=2**32-1,ci="metric_sums",li="support.allowed",fi="support.fallback",ui=[["parameters",""],["target","target."],["firstMoment","exp_avg."],["secondMoment","exp_avg_sq."]];function Jf(e){let{state:t,shape:n,seed:o,config:r,support:A,data:a,cohort:i,endedAt:s}=e,c=new Map,l=Ye(r);for(let[u,I]of ui)for(let{name:d,shape:g,offset:h,size:E}of ii(l,n)){let w=t[u].subarray(h,h+E);c.set(I+d,{shape:g,data:w})}let{metricSums:f}=t;if(c.set(ci,{shape:[f.length],data:f}),A){let{allowed:u,fallback:I}=A;c.set(li,{shape:[u.length],data:u}),c.set(fi,{shape:[I.length],data:I})}return Pf(c,{format:String(wn),step:String(t.step),diverged_at:JSON.stringify(t.divergedAt),seed:String(o),network:JSON.stringify(n),config:JSON.stringify(r),...a&&{data:JSON.stringify(a)},...i&&{cohort:JSON.stringify(i)},...s!==void 0&&{ended_at:String(s)}})}var VE={F32:Float32Array,U32:Uint32Array,U8:Uint8Array};function Vr(e,t,n){let o=`${n.where}: ${t}`,r=e.get(t);if(!r)throw new m(o,"tensor is missing");let{shape:A,data:a}=r;if(!(a instanceof VE[n.type]))throw new m(o,`expected type ${n.type}`);if(n.shape&&String(n.shape)!==String(A))throw new m(o,`shape (${b(String(A))}), expected (${n.shape})`);return e.delete(t),a}function XE(e,{hyper:t,shape:n,where:o}){let r=n.hidden.length+1;if(2*r*ui.length>e.size)throw new m(`${o}: network`,`a network of ${r} layers, expected that of the file's ${e.size} tensors`);let A=ii(t,n),a=ui.map(([s,c])=>{let l=A.map(({name:f,shape:u})=>Vr(e,c+f,{shape:u,type:"F32",where:o}));return[s,l]}),i=Jr(t,n);return Object.fromEntries(a.map(([s,c])=>{let l=new Float32Array(i);return c.forEach((f,u)=>l.set(f,A[u].offset)),[s,l]}))}function ZE(e,{hyper:t,where:n}){let o=Vr(e,ci,{shape:null,type:"F32",where:n}),r=mn(T(t));if([0,r].includes(o.length))return o;throw new m(`${n}: ${ci}`,`shape (${o.length}), expected (${r})`)}function em(e,{input:t,actions:n},o){let r=[t.kind==="embedding"?t.states:0],A=Vr(e,li,{shape:r,type:"U32",where:o}),a=Vr(e,fi,{shape:r,type:"U8",where:o}),i=A.findIndex(l=>l===0||n<32&&l>>>n!==0);if(i>=0){let l=`${o}: ${li}[${i}]`;throw new m(l,`${A[i]}, expected bits of the ${n} actions`)}let s=a.findIndex(l=>l>ft.unseen);if(s<0)return{allowed:A,fallback:a};let c=`${o}: ${fi}[${s}]`;throw new m(c,`${a[s]}, expected 0 to ${ft.unseen}`)}function tm(e){let{input:t,hidden:n,actions:o}=e??{},r=[o,...Array.isArray(n)?n:[void 0]];return t?.kind==="embedding"?r.push(t.states,t.width):r.push(t?.kind==="dense"?t.features:void 0),r.every(A=>Number.isSafeInteger(A)&&A>0)}function nm(e){let{sha256:t,mdp_sha256:n,declared:o,named_mdp_sha256:r}=e??{},A=a=>typeof a=="string"&&/^[0-9a-f]{64}$/.test(a);return A(t)&&(n===null||A(n))&&typeof o=="boolean"&&(r===void 0||A(r))}function Kf(e,t){let{tensors:n,metadata:o}=jf(e,t),r=g=>{try{return JSON.parse(o[g])}catch{throw new m(`${t}: ${g}`,"found no such metadata, expected a checkpoint")}},A=(g,h=0)=>{let E=r(g);if(Number.isInteger(E)&&E>=h&&E<=qf)return E;let w=`expected a whole number from ${h} to ${qf}`;throw new m(`${t}: ${g}`,`found ${b(o[g])}, ${w}`)};Hf(r("format"),t);let a=r("network");if(!tm(a))throw new m(`${t}: network`,`found ${b(o.network)}, expected its sizes`);let i=Lf(o.config??"",`${t}: config`),s=Ye(i),c=XE(n,{hyper:s,shape:a,where:t}),l=ZE(n,{hyper:s,where:t}),f=i.support===null?void 0:em(n,a,t),u=o.data===void 0?void 0:r("data");if(u!==void 0&&!nm(u))throw new m(`${t}: data`,`found ${o.data}, expected the data's hashes`);let I=o.cohort===void 0?void 0:ef(r("cohort"),`${t}: cohort`),[d]=n.keys();if(d!==void 0)throw new m(`${t}: ${b(d)}`,"found an unknown tensor");return{shape:a,seed:A("seed"),config:i,support:f,data:u,cohort:I,endedAt:o.ended_at===void 0?void 0:A("ended_at",1),state:{...c,metricSums:l,step:A("step"),divergedAt:r("diverged_at")===null?null:A("diverged_at",1)}}}function Wf(e,t,n){let o=t.shape.length===1?"an action a state":"a table of probabilities";return{table:Kc(e,t,n),words:o}}function om(e,{name:t,bytes:n}){let o=Yc(e);if(n.length>o)throw new m(t,`has ${n.length} bytes, expected at most ${o} of a policy`);let r=Fo(n,t);return ta(e,t,r),Wf(e,r,t)}async function rm(e,{name:t,bytes:n}){let o=`${t}: policy`,r=await Po(n,t,{only:()=>["policy"],check:A=>ta(e,o,A.get("policy"))});return Wf(e,r.get("policy"),o)}function $f(e,t,{name:n,words:o}){return{table:Wt(e,t,n),values:Yt(e,t,n),words:o}}function Am(e,{name:t,bytes:n}){let o=Kf(n,t),{cohort:r,config:A,data:a,seed:i,state:s}=o;if(r!==void 0)throw new m(t,"a model of a cohort, of which no process is known: open the cohort's folder under Patients to see what it does");let c=pn(o),l=Xr(o,e),f=mc(l,a?.named_mdp_sha256);if(!Yo(l))throw new m(t,f);let u=[`${A.algorithm}, config ${A.name}, seed ${i}, step ${s.step}`,...f===null?[]:[f]];return $f(e,c,{name:t,words:u.join("; ")})}function am(e,{name:t,bytes:n}){let o=Kl(Jc(n,t),{where:t});return $f(e,o,{name:t,words:"a network of PyTorch's, greedy"})}var gi={".npz":rm,".npy":om,".safetensors":Am,".pt":am},Yf=2**28;async function zf(e,t){let{name:n,bytes:o}=t,r=Object.keys(gi).find(A=>n.toLowerCase().endsWith(A));if(r===void 0){let A=Object.keys(gi).join(", ");throw new m(n,`found a file of another kind, expected one ending in ${A}`)}if(o.length>Yf)throw new m(n,`has ${o.length} bytes, expected at most ${Yf}`);return await gi[r](e,t)}var Vf={gamma:.99,inadmissible:"mean"};async function Xf({name:e,table:t}){let n=await J(),o=Ko(n,{policy:e,probabilities:t},Vf),{inadmissibleShare:r}=Ee(n,t,Vf);return{...o,inadmissible_share:r}}async function Zf(e){let t={name:e.name,bytes:new Uint8Array(await e.arrayBuffer())};return await zf(await J(),t)}var im="icu-cql-lab",Ii="training",di="last";function eu(e){return new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)})}async function hi(e,t){let n=indexedDB.open(im,1);n.onupgradeneeded=()=>n.result.createObjectStore(Ii);let o=await eu(n);try{return await eu(t(o.transaction(Ii,e).objectStore(Ii)))}finally{o.close()}}async function tu(e){await hi("readwrite",t=>t.put(e,di))}async function Ei(){return await hi("readonly",e=>e.get(di))}async function nu(e){await hi("readwrite",t=>t.delete(di))}async function ou(e){let t=await Ei();return t?{settings:t.settings,step:t.step}:null}var ru=`# Behaviour cloning: cross-entropy with weight decay, no clip.
inherit: cql.yaml
name: bc
algorithm: bc
weight_decay: 1.0e-4
max_norm: null
`;var Au=`# Discrete batch-constrained Q-learning: only actions that a cloning network finds likely are bootstrapped and taken.
inherit: cql.yaml
name: bcq
algorithm: bcq
bcq_threshold: 0.3 # an action may be chosen if its cloned probability is at least so many times the likeliest one's
selector: online # whose greedy action the target network values: the online network's, or target: its own
logit_penalty: 0.01 # weight of the mean squared logit of the cloning network
huber: true
`;var au=`# CQL on the whole dataset at every step, among pairs that the data show at least 30 times. Found while
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
`;var iu=`# Conservative Q-learning with the published study's hyper-parameters.
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
`;var su=`# DQN: CQL without its penalty.
inherit: cql.yaml
name: dqn
algorithm: dqn
`;var cu=`# Discrete implicit Q-learning: V is an expectile of Q over the data's actions, the policy is weighted by advantages.
inherit: cql.yaml
name: iql
algorithm: iql
expectile: 0.8 # of V: 0.5 the mean, towards 1 the best of the data's actions
beta: 3 # inverse temperature of the policy's weights, exp(beta advantage)
advantage_cap: 100 # largest of these weights
q_networks: 2 # the lower of two values counts; or 1
`;function lu(e){return Na({models:e},{aliasDuplicateObjects:!1})}function Im({name:e,input:t,dataset:n}){if("embedding"in t&&"cohort"in n)throw new m(`${e}: input`,`found {embedding: ${t.embedding}}, but a cohort's rows are features: expected {dense: true}, as in configs/cohort-cql.yaml`);if(!("embedding"in t||!("behaviour"in n)))throw new m(`${e}: input`,"found {dense: true}, but collected care is of numbered states: expected {embedding: n}, a dataset of features, or a cohort")}function fu(e){let[t]=e;e.forEach(Im);for(let A of e)for(let a of mf){let[i,s]=[t[a],A[a]].map(c=>JSON.stringify(c));if(i!==s)throw new m(`${A.name}: ${a}`,`found ${s}, expected ${i} as in ${t.name}: models of a run must agree on it`)}let n=e.flatMap(A=>A.seeds.map(a=>({name:`${A.name}-seed${a}`,seed:a,config:A}))),o=n.map(A=>A.name),r=o.find((A,a)=>o.indexOf(A)!==a);if(r!==void 0)throw new m(`model ${r}`,"found twice, expected another name or seed");return{configs:e,settings:t,models:n}}var gu={"cql-full":au,cql:iu,dqn:su,bcq:Au,iql:cu,bc:ru};function uu(e,t){let n=Tr(e,{place:(r,A)=>`${t}:${r}:${A}`,resolve:r=>r}),o=new Map(ni(n,["inherit"]));return o.delete("inherit"),o}function Iu(e,t){let n=r=>uu(gu[r],`configs/${r}.yaml`),o=uu(JSON.stringify(t),"the form");return oi([n("cql"),n(e),o],`configs/${e}.yaml`)}var dm=30;function hm(e){let t=Iu(e,{}),{dataset:n,steps:o,seeds:r,batch:A,support:a,input:i,hidden:s}=t;if(!("behaviour"in n&&"embedding"in i))throw new RangeError(`configs/${e}.yaml collects no numbered states`);let{alpha:c}=t;return{preset:e,behaviour:n.behaviour,episodes:n.episodes,datasetSeed:n.seed,alphas:c===void 0?[]:[c],seeds:r,support:a,batch:A,embedding:i.embedding,hidden:s,steps:o,every:Math.ceil(o/dm),device:"auto"}}function du(e){return Object.keys(gu).map(hm)}function mi(e){let{preset:t,behaviour:n,episodes:o,datasetSeed:r,alphas:A,seeds:a,every:i}=e,{support:s,batch:c,embedding:l,hidden:f,steps:u}=e,I={dataset:{behaviour:n,episodes:o,seed:r},seeds:a,support:s,batch:c,input:{embedding:l},hidden:f,steps:u,log_every:i,evaluate_every:i,checkpoint_every:i},d=A.length===0?[{}]:A.map(g=>({alpha:g,name:A.length===1?t:`${t}-alpha-${g}`}));return fu(d.map(g=>Iu(t,{...I,...g})))}function hu(e){return lu(mi(e).configs)}var Em={random:{name:"random care",make:Dn},clinician:{name:"clinicians",make:Tn},optimal:{name:"optimum",make:Do}};async function Eu(e){let t=await J();return Object.entries(Em).map(([n,{name:o,make:r}])=>{let A=r(t);return{id:n,name:o,table:A,survival:Ee(t,A).survival}})}var mm=1e-4;function Lt(e,t,n){let{make:o,length:r}=n;e instanceof o||se(t,e,`a ${o.name}`);let A=e.length;if(A!==r)throw new m(t,`found ${A} numbers, expected ${r}`)}function wi(e,t,n){for(let o=0;o<e.length;o++)if(!(e[o]<n))throw new m(`${t}[${o}]`,`found ${e[o]}, expected 0 to ${n-1}`)}function mu(e,t){for(let n=0;n<e.length;n++)if(!Number.isFinite(e[n]))throw new m(`${t}[${n}]`,`found ${e[n]}, expected a finite number`)}function wm(e,{input:t,actions:n},o){let r=t.kind==="embedding"?"discrete":"dense";if(e.kind!==r)throw new m(`${o}.kind`,`found ${e.kind}, expected the network's ${r}`);let A=(a,i,s)=>{if(i!==s)throw new m(`${o}.${a}`,`found ${i}, expected the network's ${s}`)};A("actions",e.actions,n),e.kind==="discrete"&&t.kind==="embedding"&&A("states",e.states,t.states),e.kind==="dense"&&t.kind==="dense"&&A("features",e.features,t.features)}function wu(e,t,n){wm(e,t,n);let{length:o}=e.action;if(o===0)throw new m(`${n}.action`,"holds no transitions");if(Lt(e.action,`${n}.action`,{make:Uint8Array,length:o}),Lt(e.reward,`${n}.reward`,{make:Float32Array,length:o}),Lt(e.ending,`${n}.ending`,{make:Uint8Array,length:o}),wi(e.action,`${n}.action`,e.actions),wi(e.ending,`${n}.ending`,4),mu(e.reward,`${n}.reward`),e.kind==="discrete"){for(let r of["state","nextState"])Lt(e[r],`${n}.${r}`,{make:Uint16Array,length:o}),wi(e[r],`${n}.${r}`,e.states);return}for(let r of["observation","nextObservation"]){let A=o*e.features;Lt(e[r],`${n}.${r}`,{make:Float32Array,length:A}),mu(e[r],`${n}.${r}`)}}function pu(e,t,{count:n}){Lt(e,t,{make:Float32Array,length:n});for(let o=0;o<n;o++)if(!(e[o]>=0&&e[o]<1/0))throw new m(`${t}[${o}]`,`found ${e[o]}, expected a number of at least 0`);if(e.every(o=>o===0))throw new m(t,"found only 0, expected at least one weight above 0")}function pm(e,t){if(t)return new Set(t.next);let{ending:n}=e,o=e.kind==="discrete"?e.nextState:new Uint16Array;return new Set(o.filter((r,A)=>!(n[A]&U.terminated)))}function Cu({by:e,probabilities:t},n,{shape:o,dataset:r,counts:A}){let{actions:a,input:i}=o,s=e==="transition"?r?.action.length??0:i.kind==="embedding"?i.states:0;if(s===0){let l=e==="transition"?"minibatches of a dataset":"numbered states";throw new m(`${n}.by`,`found ${e}, which needs ${l}`)}Lt(t,`${n}.probabilities`,{make:Float32Array,length:s*a});let c=e==="state"?pm(r,A):null;for(let l=0;l<s;l++){if(!c&&r.ending[l]&U.terminated)continue;let f=t.subarray(l*a,(l+1)*a);if(c&&!c.has(l)&&f.every(I=>I===0))continue;let u=f.reduce((I,d)=>I+d,0);if(!(f.every(I=>I>=0)&&Math.abs(u-1)<=mm))throw new m(`${n}.probabilities`,`row ${l} holds ${f.every(I=>I>=0)?`probabilities that sum to ${u}`:"no probabilities"}, expected numbers of at least 0 that sum to 1`)}}var Ct=(e,t,n)=>(o,r)=>oe(o,r,{min:e,max:t,open:n}),Qu=(e,t)=>{typeof e!="boolean"&&se(t,e,"true or false")},Bu=Ct(0),lo=e=>(t,n)=>{t!==void 0&&e(t,n)},pi={algorithm:()=>{},gamma:Ct(0,1),tau:Ct(0,1),targetEvery:lo((e,t)=>oe(e,t,{min:1,whole:!0})),huber:lo(Qu),initialisation:lo((e,t)=>Ho(e,t,["xavier","orthogonal"])),learningRate:Bu,learningRates:lo((e,t)=>{(typeof e!="object"||e===null)&&se(t,e,"rates by network");for(let[n,o]of Object.entries(e))Bu(o,`${t}.${n}`)}),schedule:lo((e,t)=>{(typeof e!="object"||e===null)&&se(t,e,"a schedule");let{warmUp:n,decay:o,steps:r}=e;oe(n,`${t}.warmUp`,{min:0,whole:!0}),Ho(o,`${t}.decay`,["none","cosine","linear"]),oe(r,`${t}.steps`,{min:1,whole:!0})}),beta1:Ct(0,1,"max"),beta2:Ct(0,1,"max"),epsilon:Ct(0,void 0,"min"),weightDecay:Ct(0),maxNorm:(e,t)=>{e!==1/0&&Ct(0,void 0,"min")(e,t)}};function Cm(e,t,n){if(n.kind==="boolean")return Qu(e,t);if(n.kind==="choice")return Ho(e,t,n.of);if(n.kind!=="range")return oe(e,t,{...n,whole:n.kind==="integer"});if(e==null)return;let[o,r]=Array.isArray(e)?e:[];if(Array.isArray(e)&&e.length===2&&o<r)return;let A=Array.isArray(e)?`[${e.join(", ")}]`:String(e);throw new m(t,`found ${A}, expected null or [low, high], low below high`)}var Bm=new Set(_e.flatMap(({own:e})=>Object.keys(e)));function Su(e,t){let{name:n,own:o}=T(e);for(let r of Object.keys(e)){if(r in pi||Bm.has(r))continue;let A=Object.keys({...o,...pi}).join(", ");throw new m(`${t}.${r}`,`${n} has no such key, expected some of ${A}`)}for(let[r,A]of Object.entries(pi))A(e[r],`${t}.${r}`);for(let[r,A]of Object.entries(o))Cm(e[r],`${t}.${r}`,A)}function Qm({counts:e},t,n){if(t.input.kind!=="embedding")throw new m("batch","found full with observations, expected numbered states");e||se(`${n}.counts`,e,"counts of the whole dataset");let{states:o}=t.input;if(e.transitions===0)throw new m(`${n}.counts`,"hold no transitions");if(e.states!==o||e.actions!==t.actions)throw new m(`${n}.counts`,`found ${e.states} states and ${e.actions} actions, expected the network's ${o} and ${t.actions}`)}function Sm(e,{input:t,actions:n},o){if(t.kind!=="embedding")throw new m(o,"found actions by state with observations, expected numbered states");if(e.length!==t.states)throw new m(o,`found ${e.length} states, expected ${t.states}`);let r=e.findIndex(A=>A===0||n<32&&A>>>n!==0);if(!(r<0))throw new m(`${o}[${r}]`,`found the bits ${e[r]}, expected some of ${n} actions`)}function ym({offset:e,count:t},n,o){if(!([e,t].every(Number.isSafeInteger)&&e>=0&&t>0&&e+t<=o))throw new m(n,`found ${t} transitions from ${e}, expected some of the dataset's ${o}`)}function vm(e,{shape:t,models:n}){if(e.length!==n.length)throw new m("states",`found ${e.length}, expected those of ${n.length} models`);for(let[o,r]of e.entries()){let{hyper:A}=n[o],a=Jr(A,t),i=mn(T(A)),s=`states[${o}]`,{step:c,metricSums:l}=r;if(c!==e[0].step){let f=`expected ${e[0].step}, that of the first`;throw new m(`${s}.step`,`found ${c}, ${f}`)}for(let f of["parameters","target","firstMoment","secondMoment"]){let u=r[f].length;if(u!==a)throw new m(`${s}.${f}`,`found ${u} numbers, expected the network's ${a}`)}if(![0,i].includes(l.length)){let f=`expected ${i} or none`;throw new m(`${s}.metricSums`,`found ${l.length} numbers, ${f}`)}}}var fo={min:1,max:65536,whole:!0};function bm({input:e,hidden:t,actions:n}){e.kind==="embedding"?(oe(e.states,"shape.input.states",fo),oe(e.width,"shape.input.width",fo)):oe(e.features,"shape.input.features",fo),(!Array.isArray(t)||t.length===0)&&se("shape.hidden",t,"the width of at least one layer"),t.forEach((o,r)=>oe(o,`shape.hidden[${r}]`,fo)),oe(n,"shape.actions",{...fo,max:256})}function km(e,t,n){let{shape:o,batch:r,dataset:A}=n,{hyper:a,seed:i,slice:s,support:c,policy:l,weights:f}=e;oe(i,`${t}.seed`,{min:0,max:2**32-1,whole:!0}),Su(a,`${t}.hyper`);let{mostActions:u=1/0,policy:I}=T(a);if(o.actions>u){let g=`expected at most ${u} with ${a.algorithm}`;throw new m("shape.actions",`found ${o.actions}, ${g}`)}r==="full"?Qm(e,o,t):ym(s,`${t}.slice`,A.action.length),c&&Sm(c,o,`${t}.support`),f&&r!=="full"&&pu(f,`${t}.weights`,s),I===null&&!l&&se(`${t}.policy`,l,`the policy that ${a.algorithm} evaluates`),l&&Cu(l,`${t}.policy`,{shape:o,dataset:A,counts:e.counts})}function Zr(e){let{shape:t,batch:n,dataset:o,models:r,states:A,workers:a}=e;if(bm(t),r.length===0)throw new m("models","found none, expected at least one");if(n!=="full"){if(oe(n,"batch",{min:1,max:65536,whole:!0}),!o)throw new m("dataset","found none, expected one to draw batches from");wu(o,t,"dataset")}a!==void 0&&oe(a,"workers",{min:1,max:1024,whole:!0}),r.forEach((i,s)=>km(i,`models[${s}]`,e)),A&&vm(A,e)}var xm=.1;function yu(e){let t=Math.sqrt(-2*Math.log(1-me(e))),n=me([e[2],e[3],0,0]);return t*Math.cos(2*Math.PI*n)}function Rm(e,[t,n],o){let r=t<n,[A,a]=r?[t,n]:[n,t],i=(c,l)=>r?c*n+l:l*n+c,s=Float64Array.from(e);for(let c=0;c<A;c++){for(let u=0;u<2;u++)for(let I=0;I<c;I++){let d=0;for(let g=0;g<a;g++)d+=s[i(c,g)]*s[i(I,g)];for(let g=0;g<a;g++)s[i(c,g)]-=d*s[i(I,g)]}let l=0;for(let u=0;u<a;u++)l+=s[i(c,u)]**2;let f=1/Math.sqrt(l);for(let u=0;u<a;u++)s[i(c,u)]*=f}return s.map(c=>o*c)}function vu(e,t,n=0,o="xavier"){let r=re(e),A=r.at(-1),a=new Float32Array(A.offset+A.size),i=[0,0,0,0];return r.forEach((s,c)=>{if(s.name.endsWith(".bias"))return;let l=s.name==="state_embedding.weight",[f,u]=s.shape;if(!l&&o==="orthogonal"){let d=Float64Array.from({length:s.size},(E,w)=>yu(ie(t,q.initialise,n+c,w,i))),g=c===r.length-2,h=Rm(d,[f,u],g?1:Math.SQRT2);a.set(h,s.offset);return}let I=Math.sqrt(6/(f+u));for(let d=0;d<s.size;d++)ie(t,q.initialise,n+c,d,i),a[s.offset+d]=l?xm*yu(i):I*(2*me(i)-1)}),a}function uo(e,t,n){let o=n?Le(n,e):[{shape:e,offset:0,size:Fe(e)}],r=new Float32Array(o.at(-1).offset+o.at(-1).size),A=0;for(let a of o)r.set(vu(a.shape,t,A,n?.initialisation),a.offset),A+=re(a.shape).length;return{step:0,parameters:r,target:r.slice(),firstMoment:new Float32Array(r.length),secondMoment:new Float32Array(r.length),metricSums:new Float32Array,divergedAt:null}}function eA({shape:e,models:t,states:n},o){let{seed:r,hyper:A}=t[o];return n?.[o]??uo(e,r,A)}function Bt(e){let{shape:t,batch:n,models:o,dataset:r,workers:A}=e,a=o.map(({hyper:s})=>s),i=n==="full"?0:r?.action.length??0;return{shape:t,batch:n,hypers:a,transitions:i,workers:A}}function Mt(e,t){let[n,o]=[0,e];for(;o-n>1;){let r=Math.floor((n+o)/2);t(r)?n=r:o=r}return n}function tA(e,t){return{...e,hidden:e.hidden.map(n=>Math.min(n,t))}}function bu(e,t){let{input:n}=e;return n.kind==="embedding"?{...e,input:{...n,width:t}}:e}function nA(e,t){let{shape:n,batch:o}=e,{fits:r,words:A}=t;if(r(n,o))return;if(r(n,1)){if(o==="full"){let g=`found full, a batch of ${n.input.kind==="embedding"?n.input.states:0} states that does not fit`;throw new m("batch",`${g}: expected fewer rows or a smaller network ${A}`)}let I=Mt(o,d=>r(n,d));throw new m("batch",`found ${o}, expected at most ${I} ${A}`)}let a=Math.max(...n.hidden),i=r(tA(n,1),o)?o:1,s=Mt(a,I=>r(tA(n,I),i)),{length:c}=n.hidden,l=c===1?"a layer":`${c} layers of up to`;if(s>0)throw new m("hidden",`found ${l} ${a}, expected at most ${s} ${A}`);if(n.input.kind==="dense"||!r(bu(tA(n,1),1),1))throw new m("hidden",`found ${l} ${a}, expected fewer or narrower ${A}`);let{width:f}=n.input,u=Mt(f,I=>r(bu(tA(n,1),I),1));throw new m("embedding",`found ${f}, expected at most ${u} ${A}`)}var Qt=8,ku=16;function Dm(e){return Math.ceil(e/Qt)*Qt}function St(e){let t=Ve(e).map(Dm),n=e.input.kind==="embedding"?e.input.states*t[0]:0,o=[],r=0;for(let A=0;A+1<t.length;A++){let[a,i]=[t[A],t[A+1]],s=r+i/Qt*(a*Qt+ku);o.push({inputs:a,outputs:i,weight:r,bias:s}),r=s+i}return{shape:e,features:t[0],linear:n,layers:o,linearSize:r,size:n+r}}function xu(e,t,n){for(let{name:o,shape:r,offset:A}of re(t)){if(o==="state_embedding.weight"){let[l,f]=r;for(let u=0;u<l;u++)for(let I=0;I<f;I++)n(A+u*f+I,u*e.features+I);continue}let a=e.layers[Number(o.split(".")[1])/2];if(o.endsWith(".bias")){for(let l=0;l<r[0];l++)n(A+l,e.linear+a.bias+l);continue}let[i,s]=r,c=a.inputs*Qt+ku;for(let l=0;l<i;l++){let f=e.linear+a.weight+Math.floor(l/Qt)*c+l%Qt;for(let u=0;u<s;u++)n(A+l*s+u,f+u*Qt)}}}function Ru(e,t,n=e.shape){let o=new Float32Array(e.size);return xu(e,n,(r,A)=>o[A]=t[r]),o}function Du(e,t,n=e.shape){let o=new Float32Array(Fe(n));return xu(e,n,(r,A)=>o[r]=t[A]),o}var Tm=4,fe={parameters:0,target:1,firstMoment:2,secondMoment:3,step:4,diverged:5,sums:8,settings:24,counts:24+F,support:25+F,policy:26+F,weights:27+F,algorithm:28+F,nets:29+F,metrics:30+F,largest:31+F,norm:32+F,nextFirst:33+F,nextNets:34+F,targetFirst:35+F,targetNets:36+F,targetAt:37+F,targetRates:40+F},Ft=4*16*Math.ceil((fe.targetRates+Tm)/16);function Ci({shape:{input:e}},t){return t!=="full"?t:e.kind==="embedding"?e.states:0}function Bi(e,t){return 10*Ci(e,t)*e.linearSize}function oA(e,t){let{batch:n,models:o,workers:r}=t,A=r??navigator.hardwareConcurrency,a=Math.min(o,A),i=r??Math.ceil(Bi(e,n)/2e6);return{teams:a,size:Math.max(1,Math.min(Math.floor(A/a),i))}}var go=2**32,Ot=65536,Tu=64,Nu=8;function Qn(e){return Math.ceil(e/Tu)*Tu}function Cn(e){let t=Math.ceil(e/16);return 64*(t%2===0?t+1:t)}var _u=128,Nm=4096;function Lu(e,t){return e+_u*(3+t)}function rA(e,{batch:t,workers:n,nets:o}){let{features:r,layers:A,linearSize:a,shape:i}=e,s=i.input.kind==="embedding"?i.input.states:0,c=Ci(e,t),l=t==="full"?s*i.actions:0,[f,u]=[c+Nu,2*c+Nu],I=Math.max(r,...A.map(({outputs:E})=>E)),d=[_u*(3+n),12,8*16,8,...new Array(9).fill(4*f),...new Array(2).fill(4*u),...new Array(3).fill(4*s),...new Array(2).fill(8*f),...new Array(3).fill(4*Math.max(f,l)),8*l,32*o,4*f*I,256*n],g=[4*a,8*Math.ceil(a/Nm),8*f,u*Cn(r),f*Cn(r),f*Cn(A.at(-1).outputs),4*A.length,4*(A.length+1),s>0?f*Cn(r):0,...A.map(({outputs:E})=>u*Cn(E)),...A.map(({outputs:E})=>f*Cn(E))],h=E=>E.reduce((w,p)=>w+Qn(p),0);return h(d)+o*h(g)}function At(e){return Math.max(1,...e.map(t=>T(t).nets(t).length))}function Bn({size:e},t){return 4*Qn(4*e*t)+Qn(Ft)}function Qi({shape:e,features:t},n){let o=e.input.kind==="embedding"?4:4*t+4;return n*(o+1+1+4)}function Si(e){let{shape:t,batch:n,transitions:o,hypers:r,workers:A}=e,a=go-Ot,i=At(r),s=(h,E,w)=>{let{teams:p,size:C}=oA(h,{batch:E,models:w,workers:A});return p*rA(h,{batch:E,workers:C,nets:i})};nA(e,{fits:(h,E)=>{let w=St(h);return Bn(w,i)+s(w,E,1)<=a},words:"in the 4 GiB the CPU trainer can address"});let c=St(t),l=Qi(c,o),f=Bn(c,i)+s(c,n,1);if(l+f>a){let h=Math.floor((a-f)/Qi(c,1));throw new m("dataset",`at least ${o} transitions, expected at most ${h} in the 4 GiB the CPU trainer can address beside one model`)}let u=r.length,I=r.map(h=>Bn(c,At([h]))),d=h=>I.slice(0,h).reduce((E,w)=>E+w,0),g=h=>l+s(c,n,h)+d(h)<=a;if(!g(u))throw yi(Mt(u,g))}function _m(e){return[...new Set(e.filter(n=>ArrayBuffer.isView(n)))].reduce((n,{byteLength:o})=>n+o,0)}function Mu(e,t){let{batch:n,models:o,dataset:r,teams:A,size:a}=t,{input:i}=e.shape,s=o.map(({hyper:u})=>u),c=o.flatMap(u=>[...Object.values(u.counts??{}),u.support,u.weights,u.policy?.probabilities]),l=n==="full"?0:r.action.length,f=i.kind==="embedding"?i.states:0;return Ot+2**20+_m([...c,r?.nextAllowed])+2*Qi(e,l)+o.length*(1024+16*f)+s.reduce((u,I)=>u+Bn(e,At([I])),0)+A*rA(e,{batch:n,workers:a,nets:At(s)})}function yi(e){return new m("models",`dataset, models and workers need more than the 4 GiB the CPU trainer can address: train fewer models at once${e===void 0?"":`, at most ${e}`}`)}var Lm={alpha:.5,gamma:.99,tau:.005,doubleDqn:!0,learningRate:3e-4,beta1:.9,beta2:.999,epsilon:1e-8,weightDecay:0,maxNorm:1};function AA(e){let{transitions:t,states:n,actions:o}=e,r=(a,i,s)=>{for(let c=0;c<t;c++)a[c]=FA(ie(i,q.kernelInputs,c,0),s);return a},A=r(new Uint8Array(t),4,9).map(a=>a===0?U.terminated:U.none);return{kind:"discrete",states:n,actions:o,state:r(new Uint16Array(t),1,n),nextState:r(new Uint16Array(t),2,n),action:r(new Uint8Array(t),3,o),ending:A,reward:Float32Array.from(A,a=>a===U.terminated?1:0),episode:new Uint32Array(t),step:new Uint16Array(t),behaviourProbability:new Float32Array(t).fill(1/o)}}function Io(e){return e.algorithms.map(({name:t},n)=>({seed:n,hyper:{...Lm,algorithm:t},slice:{offset:0,count:e.transitions},counts:e.counts}))}function Fu(e,t,n){let{learningRates:o,schedule:r}=e,A=(n!==void 0?o?.[n]:void 0)??e.learningRate;if(!r)return A;let{warmUp:a,decay:i,steps:s}=r;if(t<=a)return A*t/a;let c=Math.min(1,(t-1-a)/(s-a));switch(i){case"none":return A;case"linear":return A*(1-c);case"cosine":return A*(1+Math.cos(Math.PI*c))/2}}function ho(e,t,n){return{scale:Fu(e,t,n)/(1-e.beta1**t),root:1/Math.sqrt(1-e.beta2**t)}}var Ou={relaxed:"AGFzbQEAAAAB8gEkYAAAYAF/AX9gAn9/AGABfwBgAn9/AX9gA39/fwBgAAF/YAJ/fQBgBH9/f38AYAR/f39/AX1gAX8BfWABfQF9YAABfGAKf39/f39/f39/fwBgBX9/f39/AGABfAF8YAJ/fwF9YAABfWAGf39/f39/AX9gA39/fwF/YAN/fX0BfWAEf39/fwF/YAN/f38BfWAFf399fX0AYAF/AXxgBX9/fX1/AX1gBn9/f39/ewBgAn9/AXxgAXwAYAZ8fHx8fHwAYAR/f3x/AGADf3x8AGAEfHx8fABgBXx8fHx8AGAJf39/f39/f39/AGAGf39/fX19AAIdAgRob3N0A2xhcAADA2VudgZtZW1vcnkCAwGAgAQDhQGDAQYDAQEBBAEBAwEBBAECEwUIBBQDBwMDAAAVCAEBAAEBAAACAAAAAAECBQUBAQEBDQ4BDwEEBAkKFgkJAgUADxcHAxgCChACAxALCwsZAgICAgYRAgIFDhoNBRsCAgEDHB0ADAAAHh8AABEgAAAAIQAAAwAGCCICAAYADAwHCiMSEgQHBAUBcAEBAQalCccBfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEEAC38AQQQLfwBBCAt/AEEMC38AQRALfwBBFAt/AEEgC38AQeAAC38AQYACC38AQYQCC38AQYgCC38AQYwCC38AQZACC38AQZQCC38AQZgCC38AQZwCC38AQaACC38AQaQCC38AQagCC38AQawCC38AQbACC38AQbQCC38AQcACC38AQQALfwBB4AALfwBB5AALfwBB6AALfwBB7AALfwBB8AALfwBB9AALfwBB+AALfwBB/AALfwBBgAELfwBBhAELfwBBiAELfwBBjAELfwBBkAELfwBBlAELfwBBmAELfwBBnAELfwBBoAELfwBBpAELfwBBqAELfwBBwAELfwBBxAELfwBBAQt/AEHAAQt/AEHEAQt/AEECC38AQQMLfwBBwAELfwBBxAELfwBByAELfwBBBAt/AEEFC38AQcABC38AQcQBC38AQcgBC38BQQALfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQQALfwBBgAELfwBBoB8LfgBCgMq17gELfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQRALfwBBBAt/AEEIC38AQYACC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBfwt/AEGAIAt/AUEAC38BQQALfwFBAAt/AUEAC38AQcAAC38AQQgLfwBBBgt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt9AUMAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC30BQwAAAAALfQFDAACAPwt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt/AEEIC38AQYAIC38BQQALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC38AQQELfwBBAAsHggELCGxhc3REcmF3AAEMbGFzdEdyYWRpZW50AAMPbGFzdFJvd0dyYWRpZW50AAYIbGFzdFJvd3MABwljb25maWd1cmUAEQxzY3JhdGNoQnl0ZXMAEgdmbWFSYXRlABMHcHJvZmlsZQAUB3NldFJhdGUAFQRzdGVwAIMBBm1lbW9yeQIACQYBAEEBCwAMAQMKwpACgwEEACN6C9QBARB/IAAhAUEAIQIjmQEgAUEFdGogAmooAgAkkwEgACEDQQQhBCOZASADQQV0aiAEaigCACSUASAAIQVBCCEGI5kBIAVBBXRqIAZqKAIAJJUBIAAhB0EMIQgjmQEgB0EFdGogCGooAgAkiAEgACEJQRAhCiOZASAJQQV0aiAKaigCACSJASAAIQtBFCEMI5kBIAtBBXRqIAxqKAIAJIoBIAAhDUEYIQ4jmQEgDUEFdGogDmooAgAklwEgACEPQRwhECOZASAPQQV0aiAQaigCACSYAQsJACAAEAIjkwELDgAjmAEgAEECdGooAgALEwAgAEEPakEPQX9zcUEQckECdAsuAQF/IAAQAiOWASABQQJ0aigCACECIAIjnQFGBH9BAAVBABAEIAIjbBAFbGoLCxoAIABBAEYEfyOgAQUjoQEjogEgAEEBRhsLCw0AI2kgAEECdGooAgALaQAgACRpQQAQCCRqQQEQCCRrQQIQCCRsQQMQCCRtQQQQCCRuQQUQCCRvQQYQCCRwQQcQCCR0QQgQCCR1QQkQCCR2QQoQCCR3QQsQCCR4QQwQCCRxQQ0QCCRyQQ4QCEECdCRzQQ8QCCR5CwoAI1pBAyAAamwLHAEBfyOfASEBIAEgAGpBP2pBP0F/c3EknwEgAQsLACAAIAEQBWwQCwsPACNlI2YgAGxqQQFqEAgL0AIBCn8jaiNnaiECQQIjamwjZ2ohAyNwQQJ0EAskkwEjcCOeAWpBAWsjngFtQQN0EAsklAEgAkEDdBALJJUBIAMjbBAMJIgBIAIjbBAMJIkBIAIjbkEBaxANEAwkigEjbkECdBALJJcBI25BAWpBAnQQCySYASNsJJsBI2tBAEoEfyACI2wQDAVBAAshBCABBEAjmAEgBDYCAAtBACEFA0AgBSNuSARAIAUQDSEGI5sBIgcgBiIIIAcgCEobJJsBIAMgBhAMIQkgAiAGEAwhCgJAIAFFDQAjlwEgBUECdGogCTYCACOYASAFQQJ0aiAKNgIECyAFQQFqIQUMAQsLIAFFBEAPCyOZASAAQQV0aiELIAsjkwE2AgAgCyOUATYCBCALI5UBNgIIIAsjiAE2AgwgCyOJATYCECALI4oBNgIUIAsjlwE2AhggCyOYATYCHAviAgEJfyAAJJ8BIAEQChALGiNqI2dqIQNBAiNqbCNnaiEEQQwQCyR7QRBBA3QQCyR8QQgQCyR9IANBAnQQCyR6IANBAnQQCyR+IANBAnQQCyR/IANBAnQQCySAASAEQQJ0EAskgQEgA0ECdBALJIYBIANBAnQQCySHASNrQQJ0EAskggEja0ECdBALJIMBIARBAnQQCySEASADQQJ0EAskhQEgA0EDdBALJIsBIANBA3QQCySMASADQQJ0EAskjQEgAyIFI3EiBiAFIAZKG0ECdBALJI4BIAMiByNxIgggByAIShtBAnQQCySPASADIgkjcSIKIAkgCkobQQJ0EAskkAEjcUEDdBALJJEBIANBAnQQCySSASNrQQJ0EAsklgEjckEFdBALJJkBQQAhCwNAIAsjckgEQCALIAIQDiALQQFqIQsMAQsLIAMjmwFsQQJ0EAskmgEjaCABbBALJJwBI58BCzAAIAEkXSACJF4gACRfIAAjWmokYCAAQQIjWmxqJGEgACNaQQMgAWpsaiRiQQAkYwsjACAAEAkgASADQQEQDxojnAEjaCACbGoknAEgASACIAMQEAsOACAAEAlBACABQQAQDwu6AwItewF/IAH9EyEDIAL9EyEEQwAAgD/9EyEFQwAAAED9EyEGQwAAQED9EyEHQwAAgED9EyEIQwAAoED9EyEJQwAAwED9EyEKQwAA4ED9EyELQwAAAEH9EyEMQwAAEEH9EyENQwAAIEH9EyEOQQAhMANAIDAgAEgEQCAFIQ8gAyEQIAQhESAPIBAgEf2FAiEFIAYhEiADIRMgBCEUIBIgEyAU/YUCIQYgByEVIAMhFiAEIRcgFSAWIBf9hQIhByAIIRggAyEZIAQhGiAYIBkgGv2FAiEIIAkhGyADIRwgBCEdIBsgHCAd/YUCIQkgCiEeIAMhHyAEISAgHiAfICD9hQIhCiALISEgAyEiIAQhIyAhICIgI/2FAiELIAwhJCADISUgBCEmICQgJSAm/YUCIQwgDSEnIAMhKCAEISkgJyAoICn9hQIhDSAOISogAyErIAQhLCAqICsgLP2FAiEOIDBBAWohMAwBCwsgBSAG/eQBIAcgCP3kAf3kASEtIAkgCv3kASALIAz95AH95AEhLiAtIC795AEgDSAO/eQB/eQBIS8gL/0fACAv/R8BkiAv/R8CkiAv/R8DkgsKACAAQQBHJL8BCzEAIABBAEYEQCABJMABBSAAQQFGBEAgASTBAQUgAEECRgRAIAEkwgEFIAEkwwELCwsLlwEAIAAkRyAAKAKQAiRIIAAoApQCJEkgACgCpAIkSiAAKAKoAiRLIAAoAqwCJEwgACgCsAIkTSAAKAK0AiROIAAqAoABJE8gACoChAEkUCAAKgKIASRRIAAqAowBQwAAAABcJFIgACgCgAIkUyAAKAKEAiRUIAAoAogCJFUgACgCpAFBAEckViAAKAKMAiRXIAAoApgBJFgLXQAgACgCACQAIAAoAgQkASAAKAIIJAIgACgCDCQDIAAoAhAkBCAAKAIUJAUgACgCGCQGIAAoAhwkByAAKAIgJAggACgCJCQJIAAoAigkCiAAKAIsJAsgACgCMCQMCxoAI3sjoAE2AgAjeyOhATYCBCN7I6IBNgIIC3EBAn8jASSgASMAIwEjS0EAShskoQEjTkECRgR/IwAFIwFBACNOQQFGGwskogFBACEAA0AgACMASARAIwIgAEEBdGovAQAhASOEASAAQQJ0aiABNgIAI4UBIABBAnRqIAE2AgAgAEEBaiEADAELCxAYC8wBAgR/An4gAEGNzOUAbEHf5rvjA2ohBCNZQY3M5QBsQd/mu+MDaiEFIAFBjczlAGxB3+a74wNqIQYgAkGNzOUAbEHf5rvjA2ohByAEIAUgB2xqIQQgBSAGIARsaiEFIAYgBCAFbGohBiAHIAUgBmxqIQcgBCAEQRB2cyEEIAUgBUEQdnMhBSAGIAZBEHZzIQYgByAHQRB2cyEHIAQgBSAHbGohBCAFIAYgBGxqIQUgBK0gA61+IQggBa0gA61+QiCIIQkgCCAJfEIgiKcLNAEBf0EAIQQDQCAEI2pIBEAjeiAEQQJ0aiACIAAgASAEIAMQGmo2AgAgBEEBaiEEDAELCwswAQF/I6EBIQEjoQFBAWokoQEjhAEgAUECdGogADYCACOBASABQQJ0akEANgIAIAELRgEDfyOCASAAQQJ0aiEBIAEoAgAhAiACI6EBSAR/I4QBIAJBAnRqKAIAIABGBUEACwRAIAIPCyAAEBwhAyABIAM2AgAgAwuNAQEEf0EAIQADQCAAI6ABSARAI4YBIABBAnRqI50BNgIAIABBAWohAAwBCwsjakEBayEBA0AgAUEATgRAIAFBAnQhAiN+IAJqKAIAQQJ0IQMjgQEgA2ojgQEgA2ooAgBBAWo2AgAjhwEgAmojhgEgA2ooAgA2AgAjhgEgA2ogATYCACABQQFrIQEMAQsLCyIBAX8jogEhASOiAUEBaiSiASOFASABQQJ0aiAANgIAIAELRgEDfyODASAAQQJ0aiEBIAEoAgAhAiACI6IBSAR/I4UBIAJBAnRqKAIAIABGBUEACwRAIAIPCyAAEB8hAyABIAM2AgAgAws7AQF/I6ABJKIBQQAhAANAIAAjoAFJBEAjhQEgAEECdGojhAEgAEECdGooAgA2AgAgAEEBaiEADAELCwu0AgELf0EAJKEBQQAkogFBACEAA0AgACNqSARAIABBAnQhASN6IAFqKAIAIQIja0EASgR/I3QgAkEBdGovAQAQHQUgAhAcCyEDI34gAWogAzYCACAAQQFqIQAMAQsLI6EBJKABEB4jS0EASiIEBH8gBAUjTkECRgshBUEAIQYDQCAGI2pIQQAgBRsEQCAGQQJ0IQcjeiAHaigCACEII50BIQkjdyAIai0AAEEBcUEARgRAI2tBAEoEfyN1IAhBAXRqLwEABSN1IAhBAnRqKAIACyEKI05BAkcEf0EABSNrQQBKBH8gChAgBSAKEB8LCyEJI0tBAEoEQCN/IAdqI2tBAEoEfyAKEB0FIAoQHAs2AgALCyOAASAHaiAJNgIAIAZBAWohBgwBCwsjTkEBRgRAECELEBgLKwEBfyNTQQBHBEAQGQ8LIAAoApQBIQIgAiABIAAoApgBIAAoApwBEBsQIgsPACNiI2IoAgBBAWo2AgALlwEBAn8QJCNeQQFGBEAjYUEANgIADwsjYyEAI2NBAWokYyNfQQH+HgIAI15BAWtGBEAjX0EA/hcCACNhQQD+FwIAI2AjY/4XAgAjYEF//gACABoPC0EAIQEDQCABI1tIBEAjYP4QAgAgAEcEQA8LIAFBAWohAQwBCwsDQCNg/hACACAARgRAI2AgACNc/gECABoQJAwBCwsLHAEBfxAlI15BAUoEQEEHIQAjvwEEQCAAEAALCwsaACN7KAIAJKABI3soAgQkoQEjeygCCCSiAQtvAQV/I15BAUYEQCNhKAIAIQEjYSAANgIAIAAkZCABDwsjYf4QAgAhAgNAIAIgAEgEQCACQQEiAyAAIAJrQQIjXmxtIgQgAyAEShtqJGQjYSACI2T+SAIAIQUgBSACRgRAIAIPCyAFIQIMAQsLIAALRwECfyNsQQJ0IQJBACEDA0AgAyACSQRAIAEgA2ogACADav0ABAD9CwQAIAEgA2ogACADav0ABBD9CwQQIANBIGohAwwBCwsLUgEEfyNsQQJ0IQMgACN0I2tBAEobIQQgASEFA0AgBSACSARAI4UBIAVBAnRqKAIAIQYgBCAGIANsaiOJASAFI2wQBWxqECkgBUEBaiEFDAELCwtSAQR/I2xBAnQhAyABIQQDQCAEIAJIBEAgACN0I2tBAEobIQUjhAEgBEECdGooAgAhBiAFIAYgA2xqI4gBIAQjbBAFbGoQKSAEQQFqIQQMAQsLCw4AI5cBIABBAnRqKAIACwwAI2UjZiAAbGoQCAsSACNlI2YgAGxqQQJqEAhBAnQLEgAjZSNmIABsakEDahAIQQJ0C7cdAg9/sgJ7IAcgAiAIbGohCkMAAAAAQwAAgH+MIAkb/RMhGSAFIQtBACEMA0AgDCAESARAIAsgA0EFdGohDSAMQQJ0IQ4gACEPIAcgDmohEANAIBAgCkkEQCAPIREgESABaiESIBIgAWohEyATIAFqIRQgFCABaiEVIBUgAWohFiAWIAFqIQ9DAAAAAP0TIRpDAAAAAP0TIRtDAAAAAP0TIRxDAAAAAP0TIR1DAAAAAP0TIR5DAAAAAP0TIR9DAAAAAP0TISBDAAAAAP0TISFDAAAAAP0TISJDAAAAAP0TISNDAAAAAP0TISRDAAAAAP0TISUgCyEXA0AgFyANSQRAIBf9AAQAISYgF/0ABBAhJyAR/QkCACEoICghKSAmISogGiErICkgKiAr/YUCIRogKCEsICchLSAbIS4gLCAtIC79hQIhGyAS/QkCACEoICghLyAmITAgHCExIC8gMCAx/YUCIRwgKCEyICchMyAdITQgMiAzIDT9hQIhHSAT/QkCACEoICghNSAmITYgHiE3IDUgNiA3/YUCIR4gKCE4ICchOSAfITogOCA5IDr9hQIhHyAU/QkCACEoICghOyAmITwgICE9IDsgPCA9/YUCISAgKCE+ICchPyAhIUAgPiA/IED9hQIhISAV/QkCACEoICghQSAmIUIgIiFDIEEgQiBD/YUCISIgKCFEICchRSAjIUYgRCBFIEb9hQIhIyAW/QkCACEoICghRyAmIUggJCFJIEcgSCBJ/YUCISQgKCFKICchSyAlIUwgSiBLIEz9hQIhJSAX/QAEICEmIBf9AAQwIScgEf0JAgQhKCAoIU0gJiFOIBohTyBNIE4gT/2FAiEaICghUCAnIVEgGyFSIFAgUSBS/YUCIRsgEv0JAgQhKCAoIVMgJiFUIBwhVSBTIFQgVf2FAiEcICghViAnIVcgHSFYIFYgVyBY/YUCIR0gE/0JAgQhKCAoIVkgJiFaIB4hWyBZIFogW/2FAiEeICghXCAnIV0gHyFeIFwgXSBe/YUCIR8gFP0JAgQhKCAoIV8gJiFgICAhYSBfIGAgYf2FAiEgICghYiAnIWMgISFkIGIgYyBk/YUCISEgFf0JAgQhKCAoIWUgJiFmICIhZyBlIGYgZ/2FAiEiICghaCAnIWkgIyFqIGggaSBq/YUCISMgFv0JAgQhKCAoIWsgJiFsICQhbSBrIGwgbf2FAiEkICghbiAnIW8gJSFwIG4gbyBw/YUCISUgF/0ABEAhJiAX/QAEUCEnIBH9CQIIISggKCFxICYhciAaIXMgcSByIHP9hQIhGiAoIXQgJyF1IBshdiB0IHUgdv2FAiEbIBL9CQIIISggKCF3ICYheCAcIXkgdyB4IHn9hQIhHCAoIXogJyF7IB0hfCB6IHsgfP2FAiEdIBP9CQIIISggKCF9ICYhfiAeIX8gfSB+IH/9hQIhHiAoIYABICchgQEgHyGCASCAASCBASCCAf2FAiEfIBT9CQIIISggKCGDASAmIYQBICAhhQEggwEghAEghQH9hQIhICAoIYYBICchhwEgISGIASCGASCHASCIAf2FAiEhIBX9CQIIISggKCGJASAmIYoBICIhiwEgiQEgigEgiwH9hQIhIiAoIYwBICchjQEgIyGOASCMASCNASCOAf2FAiEjIBb9CQIIISggKCGPASAmIZABICQhkQEgjwEgkAEgkQH9hQIhJCAoIZIBICchkwEgJSGUASCSASCTASCUAf2FAiElIBf9AARgISYgF/0ABHAhJyAR/QkCDCEoICghlQEgJiGWASAaIZcBIJUBIJYBIJcB/YUCIRogKCGYASAnIZkBIBshmgEgmAEgmQEgmgH9hQIhGyAS/QkCDCEoICghmwEgJiGcASAcIZ0BIJsBIJwBIJ0B/YUCIRwgKCGeASAnIZ8BIB0hoAEgngEgnwEgoAH9hQIhHSAT/QkCDCEoICghoQEgJiGiASAeIaMBIKEBIKIBIKMB/YUCIR4gKCGkASAnIaUBIB8hpgEgpAEgpQEgpgH9hQIhHyAU/QkCDCEoICghpwEgJiGoASAgIakBIKcBIKgBIKkB/YUCISAgKCGqASAnIasBICEhrAEgqgEgqwEgrAH9hQIhISAV/QkCDCEoICghrQEgJiGuASAiIa8BIK0BIK4BIK8B/YUCISIgKCGwASAnIbEBICMhsgEgsAEgsQEgsgH9hQIhIyAW/QkCDCEoICghswEgJiG0ASAkIbUBILMBILQBILUB/YUCISQgKCG2ASAnIbcBICUhuAEgtgEgtwEguAH9hQIhJSAX/QAEgAEhJiAX/QAEkAEhJyAR/QkCECEoICghuQEgJiG6ASAaIbsBILkBILoBILsB/YUCIRogKCG8ASAnIb0BIBshvgEgvAEgvQEgvgH9hQIhGyAS/QkCECEoICghvwEgJiHAASAcIcEBIL8BIMABIMEB/YUCIRwgKCHCASAnIcMBIB0hxAEgwgEgwwEgxAH9hQIhHSAT/QkCECEoICghxQEgJiHGASAeIccBIMUBIMYBIMcB/YUCIR4gKCHIASAnIckBIB8hygEgyAEgyQEgygH9hQIhHyAU/QkCECEoICghywEgJiHMASAgIc0BIMsBIMwBIM0B/YUCISAgKCHOASAnIc8BICEh0AEgzgEgzwEg0AH9hQIhISAV/QkCECEoICgh0QEgJiHSASAiIdMBINEBINIBINMB/YUCISIgKCHUASAnIdUBICMh1gEg1AEg1QEg1gH9hQIhIyAW/QkCECEoICgh1wEgJiHYASAkIdkBINcBINgBINkB/YUCISQgKCHaASAnIdsBICUh3AEg2gEg2wEg3AH9hQIhJSAX/QAEoAEhJiAX/QAEsAEhJyAR/QkCFCEoICgh3QEgJiHeASAaId8BIN0BIN4BIN8B/YUCIRogKCHgASAnIeEBIBsh4gEg4AEg4QEg4gH9hQIhGyAS/QkCFCEoICgh4wEgJiHkASAcIeUBIOMBIOQBIOUB/YUCIRwgKCHmASAnIecBIB0h6AEg5gEg5wEg6AH9hQIhHSAT/QkCFCEoICgh6QEgJiHqASAeIesBIOkBIOoBIOsB/YUCIR4gKCHsASAnIe0BIB8h7gEg7AEg7QEg7gH9hQIhHyAU/QkCFCEoICgh7wEgJiHwASAgIfEBIO8BIPABIPEB/YUCISAgKCHyASAnIfMBICEh9AEg8gEg8wEg9AH9hQIhISAV/QkCFCEoICgh9QEgJiH2ASAiIfcBIPUBIPYBIPcB/YUCISIgKCH4ASAnIfkBICMh+gEg+AEg+QEg+gH9hQIhIyAW/QkCFCEoICgh+wEgJiH8ASAkIf0BIPsBIPwBIP0B/YUCISQgKCH+ASAnIf8BICUhgAIg/gEg/wEggAL9hQIhJSAX/QAEwAEhJiAX/QAE0AEhJyAR/QkCGCEoICghgQIgJiGCAiAaIYMCIIECIIICIIMC/YUCIRogKCGEAiAnIYUCIBshhgIghAIghQIghgL9hQIhGyAS/QkCGCEoICghhwIgJiGIAiAcIYkCIIcCIIgCIIkC/YUCIRwgKCGKAiAnIYsCIB0hjAIgigIgiwIgjAL9hQIhHSAT/QkCGCEoICghjQIgJiGOAiAeIY8CII0CII4CII8C/YUCIR4gKCGQAiAnIZECIB8hkgIgkAIgkQIgkgL9hQIhHyAU/QkCGCEoICghkwIgJiGUAiAgIZUCIJMCIJQCIJUC/YUCISAgKCGWAiAnIZcCICEhmAIglgIglwIgmAL9hQIhISAV/QkCGCEoICghmQIgJiGaAiAiIZsCIJkCIJoCIJsC/YUCISIgKCGcAiAnIZ0CICMhngIgnAIgnQIgngL9hQIhIyAW/QkCGCEoICghnwIgJiGgAiAkIaECIJ8CIKACIKEC/YUCISQgKCGiAiAnIaMCICUhpAIgogIgowIgpAL9hQIhJSAX/QAE4AEhJiAX/QAE8AEhJyAR/QkCHCEoICghpQIgJiGmAiAaIacCIKUCIKYCIKcC/YUCIRogKCGoAiAnIakCIBshqgIgqAIgqQIgqgL9hQIhGyAS/QkCHCEoICghqwIgJiGsAiAcIa0CIKsCIKwCIK0C/YUCIRwgKCGuAiAnIa8CIB0hsAIgrgIgrwIgsAL9hQIhHSAT/QkCHCEoICghsQIgJiGyAiAeIbMCILECILICILMC/YUCIR4gKCG0AiAnIbUCIB8htgIgtAIgtQIgtgL9hQIhHyAU/QkCHCEoICghtwIgJiG4AiAgIbkCILcCILgCILkC/YUCISAgKCG6AiAnIbsCICEhvAIgugIguwIgvAL9hQIhISAV/QkCHCEoICghvQIgJiG+AiAiIb8CIL0CIL4CIL8C/YUCISIgKCHAAiAnIcECICMhwgIgwAIgwQIgwgL9hQIhIyAW/QkCHCEoICghwwIgJiHEAiAkIcUCIMMCIMQCIMUC/YUCISQgKCHGAiAnIccCICUhyAIgxgIgxwIgyAL9hQIhJSARQSBqIREgEkEgaiESIBNBIGohEyAUQSBqIRQgFUEgaiEVIBZBIGohFiAXQYACaiEXDAELCyAGIA5q/QAEACHJAiAGIA5q/QAEECHKAiAQIBogyQL95AEgGf3rAf0LBAAgECAbIMoC/eQBIBn96wH9CwQQIBAgCGohECAQIBwgyQL95AEgGf3rAf0LBAAgECAdIMoC/eQBIBn96wH9CwQQIBAgCGohECAQIB4gyQL95AEgGf3rAf0LBAAgECAfIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICAgyQL95AEgGf3rAf0LBAAgECAhIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICIgyQL95AEgGf3rAf0LBAAgECAjIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICQgyQL95AEgGf3rAf0LBAAgECAlIMoC/eQBIBn96wH9CwQQIBAgCGohEAwBCwsgAyEYIAsgGEEFdCOjAWpqIQsgDEEIaiEMDAELCwuhAQEJfyAAI29BAnRqIQUgBCADayOlAWpBAWsjpQFtI6UBbCEGIAMhByABIQhBACEJA0AgCSNuSARAIAlBAWojbkYhCiAKBH8gAgUgCRAsCyELIAkQLSEMIAkQDSENIAggByAMEAVsaiAMEAUgBiAMIA0gBSAJEC5qIAUgCRAvaiALIAcgDRAFbGogDRAFIApFEDAgCyEIIAlBAWohCQwBCwsLSAICfwJ9QQAhASAAKgIAIQNBASECA0AgAiNtSARAIAAgAkECdGoqAgAhBCAEIANeBEAgBCEDIAIhAQsgAkEBaiECDAELCyABC8oEAw58Bn4CfwJ8IAAhASABvSEPIA9CNIinQf8PcSEVIBVByQdrQT9PBEBEAAAAAAAA8D8gFUHJB2tBgICAgHhPDQEaIBVBiQhPBEBEAAAAAAAAAAAgD0KAgICAgICAeFENAhpEAAAAAAAA8D8gAaAgFUH/D08NAhpEAAAAAAAAAABEAAAAAAAA8H8gD0IAUxsMAgtBACEVC0T+gitlRxVnQCABoiECIAJEAAAAAAAAOEOgIQMgA70hECADRAAAAAAAADhDoSEDIAEgA0QAAPr+Qi52v6KgIANEOjuevJr3DL2ioCEEIBBB/wCsg0IBhqchFiAQQjRBB6x9hiERQQggFkEDdGopAwC/IQVBCCAWQQN0aikDCCARfCESIAQgBKIhBiAFIASgIAZEvf3/////3z8gBEQ8VFVVVVXFP6KgoqAgBiAGokSRKxfPVVWlPyAERBfQpGcREYE/oqCioCEHIBVBAEYEQAJ8IAchCCASIRMgECEUIBRCgICAgAiDQgBSRQRAIBNC8QdCNIZ9IRMgE78hCUQAAAAAAAAAfyAJIAkgCKKgogwBCyATQv4HQjSGfCETIBO/IQkgCSAJIAiioCEKIAqZRAAAAAAAAPA/YwRARAAAAAAAAPA/IAqmIQsgCSAKoSAJIAiioCEMIAsgCqAhDSALIA2hIAqgIAygIQwgDSAMoCALoSEKIApEAAAAAAAAAABhBEAgE0KAgICAgICAgIB/g78hCgsLIApEAAAAAAAAEACiCwwBCyASvyEOIA4gDiAHoqALC3MCB38CfSM/IQEjRyABaioCACEIIAAhAiAAEDIhAyACIANBAnRqKgIAIQlBACEEQQAhBQNAIAUjbUgEQCAAIQYgBSEHIAYgB0ECdGoqAgAgCZO7EDMgCLtmBEAgBEEBIAV0ciEECyAFQQFqIQUMAQsLIAQLTgEDfyNUQQBGBH9BfwUjVCAAQQJ0aigCAAshAkEBIAEjnQFGI3lBAEYbBEAgAg8LI3kgAUECdGooAgAhAyADIAJxIQQgBCADIARBAEcbC2ECAn8CfUF/IQJDAAAAACEEQQAhAwNAIAMjbUgEQCAAIANBAnRqKgIAIQUgASADdkEBcUEARwR/QQEgBSAEXiACQQBIGwVBAAsEQCAFIQQgAyECCyADQQFqIQMMAQsLIAIL+gEBF39BASEEIAAhBSAEIQYgBiEHQRghCCOZASAHQQV0aiAIaigCACNuQQFrQQJ0aigCACAFI25BAWsQDRAFbGoQNCEJIAIgAxA1IQogCSAKcSELQQAhDCABIQ0gDCEOIA4hD0EUIRAjmQEgD0EFdGogEGooAgAgDSNuQQFrEA0QBWxqIREjQCESI0cgEmoqAgBDAAAAAFwEf0EAIRMgACEUIBMhFSAVIRZBGCEXI5kBIBZBBXRqIBdqKAIAI25BAWtBAnRqKAIAIBQjbkEBaxANEAVsagUgEQshGCARIRkgGCALIAogC0EARxsQNiEaIBkgGkECdGoqAgALQwEFf0EAIQEgACECIAEhAyADIQRBGCEFI5kBIARBBXRqIAVqKAIAI25BAWtBAnRqKAIAIAIjbkEBaxANEAVsaioCAAubAQINfwF9QQAhAyAAIQQgAyEFIAUhBkEUIQcjmQEgBkEFdGogB2ooAgAgBCNuQQFrEA0QBWxqIQggAiABI1YbIQkjVSAJI21sQQJ0aiEKQwAAAAAhEEEAIQsDQCALI21IBEAgCiEMIAshDSAIIQ4gCyEPIBAgDCANQQJ0aioCACAOIA9BAnRqKgIAlJIhECALQQFqIQsMAQsLIBALwAEBEH9BACEEIAEhBSAEIQYgBiEHQRQhCCOZASAHQQV0aiAIaigCACAFI25BAWsQDRAFbGohCSM5IQojRyAKaioCAEMAAAAAXAR/QQAhCyAAIQwgCyENIA0hDkEYIQ8jmQEgDkEFdGogD2ooAgAjbkEBa0ECdGooAgAgDCNuQQFrEA0QBWxqBSAJCyEQI3lBAEZBACNUQQBGGwR/IBAQMgUgECACIAMQNRA2CyERIAkhEiARIRMgEiATQQJ0aioCAAs9ACNIIz5GBEAgACABIAIgAxA3DwsjSCNDRgRAIAAQOA8LI0gjQkYEQCABIAIgAxA5DwsgACABIAIgAxA6C0ABAn8gACECA0AgAiABSARAIwIgAkEBdGovAQAhAyOSASACQQJ0aiACIAIgAyOdARA7OAIAIAJBAWohAgwBCwsLlAMBH38joQEiAyOiASIEIAMgBEobI6UBakEBayOlAW0hBSNJIAVsIQYgBhAoIQcDQCAHIAZIBEAjZCEIIAchCQNAIAkgCEgEQCAJIAVtIQogCSAKIAVsayELIAggCiAFbGsiDCAFIg0gDCANSBshDiAKIAVsIA5qIQkgCiEPI0ohECNLIREjoQEjoAEgDyAQIBFqSEEAIA8gEE4bGyESIAohEyNMIRQjTSEVI6IBQQAgEyAUIBVqSEEAIBMgFE4bGyEWIAsjpQFsIRcgDiOlAWwiGCAWIhkgGCAZSBshGiAOI6UBbCIbIBIiHCAbIBxIGyEdIAojc2whHiAKEAIgASAeaiAXIBoQKiAAIB5qIBcgHRArQQAhHyO/AQRAIB8QAAsgFyAaSARAIAEgHmojiQEjigEgFyAaEDELIBcgHUgEQCAAIB5qI4gBI25BAWsQLCAXIB0QMQtBASEgI78BBEAgIBAACyNJQQFGQQAgAhsEQCAXIBoQPAtBAiEhI78BBEAgIRAACwwBCwsgBhAoIQcMAQsLC2YBCH8joQEiACOiASIBIAAgAUobIQIgAiOlAWpBAWsjpQFtIQMgAxAoIQQDQCAEIANIBEAgBCOlAWwjZCOlAWwiBSACIgYgBSAGSBsQPCADECghBAwBCwtBAiEHI78BBEAgBxAACwvLBQMVfAR+An8CfCAAIQEgAb0hFiAWQoCAgICAgID3P31CgICAgICgwvg/QoCAgICAgID3P31UBEAgAUQAAAAAAADwP6EhAiACIAKiIQMgAyACoiEEIAREd1VVVVVV1T8gAkTL/f/////Pv6KgIANEDN2VmZmZyT+ioCAERKdFZ1VVVcW/IAJEMN5EoyRJwj+ioCADRGU9QqT//7+/oqAgBETK1ioohHG8PyACRP9osEPrmbm/oqAgA0SF0K/3goG3P6KgIAREzUXRdRNStb+ioKKgoqCiIQUgAkQAAAAAAACgQaIhBiACIAagIAahIQcgAiAHoSEIIAcgB6JEAAAAAAAA4L+iIQYgAiAGoCEJIAIgCaEgBqAhCiAKRAAAAAAAAOC/IAiiIAcgAqCioCEKIAUgCqAgCaAMAQsgFkIwiKchGiAaQRBrQfD/AUEQa08EQEQAAAAAAADwvyABIAGioyAWQgGGQgBRDQEaIAEgFkQAAAAAAADwf71RDQEaIAEgAaEgASABoaNBASAaQfD/AXFB8P8BRiAaQYCAAnEbDQEaIAFEAAAAAAAAMEOivSEWIBZCNEI0hn0hFgsgFkKAgICAgICA8z99IRcgF0I0QQesfYhB/wCsg6chGyAXQjSHIRggFiAXQv8fQjSGg30hGUGIECAbQQFBA2p0aisDACELQYgQIBtBAUEDanRqKwMIIQwgGb8hDUGIICAbQQFBA2p0aisDACEOQYggIBtBAUEDanRqKwMIIQ8gDSAOoSAPoSALoiEQIBi5IREgEUQAOPr+Qi7mP6IgDKAhEiASIBCgIRMgEiAToSAQoCARRDBnx5NX8y49oqAhFCAQIBCiIRUgFCAVRAEAAAAAAOC/oqAgECAVokRbMFFVVVXVPyAQRJBF6////8+/oqAgFUQRAfEks5nJPyAQRJ/IBuV1VcW/oqCioKKgIBOgCwvcBQQafwN9CHsCfCNuQQFrEA0hBSAAIQYgASEHIAYhCCAIIQlBGCEKI5kBIAlBBXRqIApqKAIAI25BAWtBAnRqKAIAIAcjbkEBaxANEAVsaiELIAAhDCABIQ0gDCEOIA4hD0EcIRAjmQEgD0EFdGogEGooAgAjbkECdGooAgAgDSNuQQFrEA0QBWxqIREgCxAyIRIgCyETIBIhFCATIBRBAnRqKgIAIR8gH/0TISJBACEVA0AgFSAFSARAIBVBAnQhFiALIBZq/QAEACAi/eUBISMgI0P2qK7C/RP96wEhJCAkQzuquD/9E/3mAf1qISUgJCAlQwCAMT/9E/3mAf3lASEmICYgJUODgF65/RP95gH95QEhJkNnaVA5/RMhJyAnICb95gFDzkO3Ov0T/eQBIScgJyAm/eYBQwiJCDz9E/3kASEnICcgJv3mAUPBqSo9/RP95AEhJyAnICb95gFDqqoqPv0T/eQBIScgJyAm/eYBQwAAAD/9E/3kASEnICYgJv3mASAn/eYBICZDAACAP/0T/eQB/eQBIScgJf34AUH/AP0R/a4BQRf9qwEhKCARIBZqICcgKP3mAf0LBAAgFUEEaiEVDAELC0MAAAAAISBEAAAAAAAAAAAhKkEAIRcDQCAXI21IBEAgESEYIBchGSAYIBlBAnRqKgIAISEgICAhkiEgIAshGiAXIRsgKiAhuyAaIBtBAnRqKgIAIB+Tu6KgISogF0EBaiEXDAELCyACIAOUICAgBJSV/RMhKUEAIRwDQCAcIAVIBEAgHEECdCEdIBEgHWogESAdav0ABAAgKf3mAf0LBAAgHEEEaiEcDAELCyNtIR4DQCAeIAVIBEAgESAeQQJ0akMAAAAAOAIAIB5BAWohHgwBCwsgILsQPyErI4sBIAFBA3RqIB+7ICugOQMAI4wBIAFBA3RqIAO7ICsgKiAgu6OhojkDACONASABQQJ0aiASNgIAC/UBAhN/An0jQSECQwAAAEAjRyACaioCAJQgAZQjbbKVIRUgFUMAAAAAWwRADwtBASEDIAAhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEBIQkgACEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOQQAhDwNAIA8jbUgEQCAOIRIgDyETIAghECAPIREgFSAQIBFBAnRqKgIAlCEWIBIgE0ECdGohFCAUIBQqAgAgFpI4AgAgD0EBaiEPDAELCwsZAQF/I25BAWsQDUECdCEBIABBACAB/AsAC6kCAwN/B3wCfSMJIABBAnRqKAIEIQFEAAAAAAAAAAAhBEQAAAAAAAAAACEFRAAAAAAAAAAAIQYjCSAAQQJ0aigCACECA0AgAiABSQRAIwogAkEBdGovAQAhAyOSASADQQJ0aioCACELIwsgAkECdGoqAgAgC5QhDCAEIAy7oCEEIAUgDCALlLugIQUjDEEARwRAIAYjDCACQQJ0aioCACALlLugIQYLIAJBAWohAgwBCwsjT7shByMHIABBAnRqKgIAuyAHIASioCEIIwggAEECdGoqAgC7IAdEAAAAAAAAAEAgBqIgByAFoqCioCEJI5EBIABBA3RqRAAAAAAAAAAAIAkgCCAIoqGlOQMAIAghCiAKI1C7YwR8I1C7BSNRuyAKIAojUbtkGwsLuQMCHn8FfSAAIQIDQCACIAFJBEAjAyACQQJ0aioCACEgQQEgAkMAAIA/ICBDAACAPxBAIAIgIBBBQQAhAyACIQQgAyEFIAUhBkEYIQcjmQEgBkEFdGogB2ooAgAjbkEBa0ECdGooAgAgBCNuQQFrEA0QBWxqIQhBACEJIAIhCiAJIQsgCyEMQRwhDSOZASAMQQV0aiANaigCACNuQQJ0aigCACAKI25BAWsQDRAFbGohDkEBIQ8gAiEQIA8hESARIRJBHCETI5kBIBJBBXRqIBNqKAIAI25BAnRqKAIAIBAjbkEBaxANEAVsaiEUIA4QQiMEIAJBAnRqKAIEIRUjBCACQQJ0aigCACEWA0AgFiAVSQRAIwUgFmotAAAhFyMGIBZBAnRqKgIAISEgCCEYIBchGSAYIBlBAnRqKgIAIBYQQ7aTISIgDiEaIBchG0MAAABAICGUICKUISMgGiAbQQJ0aiEcIBwgHCoCACAjkjgCACAUIR0gFyEeICGMISQgHSAeQQJ0aiEfIB8gHyoCACAkkjgCACOOASAWQQJ0aiAiOAIAIBZBAWohFgwBCwsgAkEBaiECDAELCwuJAQIBfQV/I1dBAEYEQCOBASAAQQJ0aigCALMPC0MAAAAAIQEgACECI4YBIAJBAnRqKAIAIQMDQCADI50BRwRAIANBAnQhBCN6IARqKAIAIQUgASNXQQBGBH1DAACAPwUjVyAFI1hrQQJ0aioCAAuSIQEgAyEGI4cBIAZBAnRqKAIAIQMMAQsLIAELgAECA30CfyN4IAFBAnRqKgIAIQIjgAEgAGooAgAhBSAFI50BRgRAIAIhAyNQI1EgAyADI1FeGyADI1BdGw8LI2tBAEoEfyN1IAFBAXRqLwEABUEACyEGIAIjTyN/IABqKAIAIAUgBiABEDuUkiEEI1AjUSAEIAQjUV4bIAQjUF0bC4EEAiR/Bn0gACECA0AgAiABSQRAIAIQRSEmQQEgAkMAAIA/ICYjarIQQCACICYjarKVEEFBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOQQEhDyACIRAgDyERIBEhEkEcIRMjmQEgEkEFdGogE2ooAgAjbkECdGooAgAgECNuQQFrEA0QBWxqIRQgDhBCIAIhFSOGASAVQQJ0aigCACEWA0AgFiOdAUcEQCAWQQJ0IRcgFyEYI3ogGGooAgAhGSAZIRojdiAaai0AACEbIBkhHCNXQQBGBH1DAACAPwUjVyAcI1hrQQJ0aioCAAshJyAIIR0gGyEeIB0gHkECdGoqAgAgFyAZEEaTISggDiEfIBshICAoISkgJ0MAAIC/QwAAgD8gKZaXQwAAAEAgKZQjUhuUI2qylSEqIB8gIEECdGohISAhICEqAgAgKpI4AgAgFCEiIBshIyAnjCNqspUhKyAiICNBAnRqISQgJCAkKgIAICuSOAIAI44BIBdqICg4AgAgFiElI4cBICVBAnRqKAIAIRYMAQsLIAJBAWohAgwBCwsLWgEGf0EAIQEDQCABQQFqI0lIBEAgASECIAAhAyACIQQgBCEFQRwhBiOZASAFQQV0aiAGaigCACNuQQJ0aigCACADI25BAWsQDRAFbGoQQiABQQFqIQEMAQsLC9kBAhN/AX1BASECIAAhAyACIQQgBCEFQRQhBiOZASAFQQV0aiAGaigCACADI25BAWsQDRAFbGohByABIQggByAIQQJ0aioCACEVI0lBBEYEQEECIQkgACEKIAkhCyALIQxBFCENI5kBIAxBBXRqIA1qKAIAIAojbkEBaxANEAVsaiEOIAEhDyAVIA4gD0ECdGoqAgCWIRULQQAhECAAIREgECESIBIhE0EYIRQgFSOZASATQQV0aiAUaigCACNuQQFrQQJ0aigCACARI25BAWsQDRAFbGoqAgCTCycCAX8BfSNEIQEjRyABaioCACECQwAAgD8gApMgAiAAQwAAAABdGwsiAQF/I0UhASNHIAFqKgIAuyAAu6JEAAAAAAAAVECkEDO2CxUBAX8jRiEBIAAQSyNHIAFqKgIAlgu6BAIIfSZ/IAAgARBJIQVBACENIAAhDiANIQ8gDyEQQRwhESOZASAQQQV0aiARaigCACNuQQJ0aigCACAOI25BAWsQDRAFbGohEkEAIRNDAAAAwCADlCAFEEqUIAWUIQYgEiATQQJ0aiEUIBQgFCoCACAGkjgCAEEBIRUgACEWIBUhFyAXIRhBGCEZI5kBIBhBBXRqIBlqKAIAI25BAWtBAnRqKAIAIBYjbkEBaxANEAVsaiEaIAEhGyAaIBtBAnRqKgIAIAKTIQdBASEcIAAhHSAcIR4gHiEfQRwhICOZASAfQQV0aiAgaigCACNuQQJ0aigCACAdI25BAWsQDRAFbGohISABISIgByEIIANDAACAv0MAAIA/IAiWl0MAAABAIAiUI1IblCEJICEgIkECdGohIyAjICMqAgAgCZI4AgAjjgEgBGogBzgCACNJQQRGBEBBAiEkIAAhJSAkISYgJiEnQRghKCOZASAnQQV0aiAoaigCACNuQQFrQQJ0aigCACAlI25BAWsQDRAFbGohKSABISogKSAqQQJ0aioCACACkyEKQQIhKyAAISwgKyEtIC0hLkEcIS8jmQEgLkEFdGogL2ooAgAjbkECdGooAgAgLCNuQQFrEA0QBWxqITAgASExIAohCyADQwAAgL9DAACAPyALlpdDAAAAQCALlCNSG5QhDCAwIDFBAnRqITIgMiAyKgIAIAySOAIAI48BIARqIAo4AgALI5ABIARqIAU4AgAgAyAFEEyUC7oCAg9/BH0gACECA0AgAiABSQRAIAIQSCMEIAJBAnRqKAIAIQMjBCACQQJ0aigCBCEEQwAAAAAhESADIQUDQCAFIARJBEAjBSAFai0AACEGIwYgBUECdGoqAgAhEiARIAIgBiAFEEO2IBIgBUECdBBNkiERIAVBAWohBQwBCwsjSUEBayACIBFDAACAP0MAAIA/EEAjSUEBayEHIAIhCCAHIQkgCSEKQRwhCyOZASAKQQV0aiALaigCACNuQQJ0aigCACAII25BAWsQDRAFbGohDCADIQ0DQCANIARJBEAjkAEgDUECdGoqAgAQTCETIAwhDiMFIA1qLQAAIQ8jBiANQQJ0aioCAIwgE5QhFCAOIA9BAnRqIRAgECAQKgIAIBSSOAIAIA1BAWohDQwBCwsgAkEBaiECDAELCwuvAwIafwR9IAAhAgNAIAIgAUkEQCACEEhDAAAAACEcIAIhAyOGASADQQJ0aigCACEEA0AgBCOdAUcEQCAEQQJ0IQUgBSEGI3ogBmooAgAhByAHIQgjV0EARgR9QwAAgD8FI1cgCCNYa0ECdGoqAgALI2qylSEdIAchCSAcIAIjdiAJai0AACAFIAcQRiAdIAUQTZIhHCAEIQojhwEgCkECdGooAgAhBAwBCwsjSUEBayACIBxDAACAP0MAAIA/EEAjSUEBayELIAIhDCALIQ0gDSEOQRwhDyOZASAOQQV0aiAPaigCACNuQQJ0aigCACAMI25BAWsQDRAFbGohECACIREjhgEgEUECdGooAgAhEgNAIBIjnQFHBEAgEkECdCETIBMhFCN6IBRqKAIAIRUjkAEgE2oqAgAQTCEeIBAhGCAVIRYjdiAWai0AACEZIBUhFyNXQQBGBH1DAACAPwUjVyAXI1hrQQJ0aioCAAuMI2qylSAelCEfIBggGUECdGohGiAaIBoqAgAgH5I4AgAgEiEbI4cBIBtBAnRqKAIAIRIMAQsLIAJBAWohAgwBCwsL3QICFX8EfSAAIQIDQCACIAFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOIA4QQiMEIAJBAnRqKAIEIQ8jBCACQQJ0aigCACEQA0AgECAPSQRAIwUgEGotAAAhESAQEEO2IRcgCCESIBEhEyASIBNBAnRqKgIAIBeTIRggDiEUIBEhFUMAAABAIwYgEEECdGoqAgCUIBiUIRkgFCAVQQJ0aiEWIBYgFioCACAZkjgCACOOASAQQQJ0aiAYOAIAIBchGiOPASAQQQJ0akMAAIA/QwAAAABBASAaI1FbIBojUFsbGzgCACAQQQFqIRAMAQsLIAJBAWohAgwBCwsLowMCG38FfSAAIQIDQCACIAFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOIA4QQiACIQ8jhgEgD0ECdGooAgAhEANAIBAjnQFHBEAgEEECdCERIBEhEiN6IBJqKAIAIRMgEyEUI3YgFGotAAAhFSARIBMQRiEdIAghFiAVIRcgFiAXQQJ0aioCACAdkyEeIA4hGSAVIRogEyEYIB4hHyNXQQBGBH1DAACAPwUjVyAYI1hrQQJ0aioCAAtDAACAv0MAAIA/IB+Wl0MAAABAIB+UI1IblCNqspUhICAZIBpBAnRqIRsgGyAbKgIAICCSOAIAI44BIBFqIB44AgAgHSEhI48BIBFqQwAAgD9DAAAAAEEBICEjUVsgISNQWxsbOAIAIBAhHCOHASAcQQJ0aigCACEQDAELCyACQQFqIQIMAQsLCwcAI0gjPUcLGwEBfxBSBH0jOCEAI0cgAGoqAgAFQwAAgD8LC9cCAgN9FX8QUyECIAAhBQNAIAUgAUkEQEEAIAUgAiMDIAVBAnRqKgIAQwAAgD8QQEEAIQYgBSEHIAYhCCAIIQlBGCEKI5kBIAlBBXRqIApqKAIAI25BAWtBAnRqKAIAIAcjbkEBaxANEAVsaiELQQAhDCAFIQ0gDCEOIA4hD0EcIRAjmQEgD0EFdGogEGooAgAjbkECdGooAgAgDSNuQQFrEA0QBWxqIREjBCAFQQJ0aigCBCESIwQgBUECdGooAgAhEwNAIBMgEkkEQCMFIBNqLQAAIRQQUgR9IAshFSAUIRYgFSAWQQJ0aioCACATEEO2kwVDAAAAAAshAyARIRcgFCEYIwYgE0ECdGoqAgBDAAAAQCADlCACk5QhBCAXIBhBAnRqIRkgGSAZKgIAIASSOAIAI44BIBNBAnRqIAM4AgAgE0EBaiETDAELCyAFQQFqIQUMAQsLC5cDAgR9G38QUyECIAAhBgNAIAYgAUkEQEEAIAYgAiAGEEUjarIQQEEAIQcgBiEIIAchCSAJIQpBGCELI5kBIApBBXRqIAtqKAIAI25BAWtBAnRqKAIAIAgjbkEBaxANEAVsaiEMQQAhDSAGIQ4gDSEPIA8hEEEcIREjmQEgEEEFdGogEWooAgAjbkECdGooAgAgDiNuQQFrEA0QBWxqIRIgBiETI4YBIBNBAnRqKAIAIRQDQCAUI50BRwRAIBRBAnQhFSAVIRYjeiAWaigCACEXIBchGCN2IBhqLQAAIRkQUgR9IAwhGiAZIRsgGiAbQQJ0aioCACAVIBcQRpMFQwAAAAALIQMgEiEdIBkhHiAXIRwgAyEEI1dBAEYEfUMAAIA/BSNXIBwjWGtBAnRqKgIAC0MAAIC/QwAAgD8gBJaXQwAAAEAgBJQjUhsgApOUI2qylSEFIB0gHkECdGohHyAfIB8qAgAgBZI4AgAjjgEgFWogAzgCACAUISAjhwEgIEECdGooAgAhFAwBCwsgBkEBaiEGDAELCwtlACNIIz5GBEAgAgRAIAAgARBEBSAAIAEQRwsPCyNII0NGBEAgAgRAIAAgARBOBSAAIAEQTwsPCyNII0JGBEAgAgRAIAAgARBQBSAAIAEQUQsPCyACBEAgACABEFQFIAAgARBVCwuOBAIHfxh7IAQhBUEAIQYDQCAGIAJIBEAgACAGIAFsaiEHIAcgA0ECdGohCANAIAcgCEkEQEEAIQkDQCAJQQhJBEAgByAJIAFsaiEKIAUgCUECdGohCyAK/QAEACEMIAogAWr9AAQAIQ0gCkECIAFsav0ABAAhDiAKQQMgAWxq/QAEACEPIAwhECANIREgDiESIA8hEyAQIBH9DQABAgMQERITBAUGBxQVFhchFCALIBQgEiAT/Q0AAQIDEBESEwQFBgcUFRYX/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAMIRUgDSEWIA4hFyAPIRggFSAW/Q0AAQIDEBESEwQFBgcUFRYXIRkgCyAZIBcgGP0NAAECAxAREhMEBQYHFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBCAgDCEaIA0hGyAOIRwgDyEdIBogG/0NCAkKCxgZGhsMDQ4PHB0eHyEeIAsgHiAcIB39DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhf9CwRAIAwhHyANISAgDiEhIA8hIiAfICD9DQgJCgsYGRobDA0ODxwdHh8hIyALICMgISAi/Q0ICQoLGBkaGwwNDg8cHR4f/Q0ICQoLDA0ODxgZGhscHR4f/QsEYCAJQQRqIQkMAQsLIAdBEGohByAFQYABaiEFDAELCyAGI6QBaiEGDAELCwueCAI+exB/IAD9AAQAIQYgAP0ABCAhByAA/QAEQCEIIAD9AARgIQkgAP0ABIABIQogAP0ABKABIQsgASFEIAYhDCAHIQ0gCCEOIAkhDyAMIA39DQABAgMQERITBAUGBxQVFhchECAQIA4gD/0NAAECAxAREhMEBQYHFBUWF/0NAAECAwQFBgcQERITFBUWFyERIAMhRSAFIRIgRCARIEX9AAQAIBL9RP1O/QsEACABQRBqIUYgCiETIAshFCAKIRUgCyEWIBMgFP0NAAECAxAREhMEBQYHFBUWFyEXIBcgFSAW/Q0AAQIDEBESEwQFBgcUFRYX/Q0AAQIDBAUGBxAREhMUFRYXIRggA0EQaiFHIAUhGSBGIBggR/1dAwAgGf1E/U79WwMAACABIAJqIQEgAyAEaiEDIAEhSCAGIRogByEbIAghHCAJIR0gGiAb/Q0AAQIDEBESEwQFBgcUFRYXIR4gHiAcIB39DQABAgMQERITBAUGBxQVFhf9DQgJCgsMDQ4PGBkaGxwdHh8hHyADIUkgBSEgIEggHyBJ/QAEACAg/UT9Tv0LBAAgAUEQaiFKIAohISALISIgCiEjIAshJCAhICL9DQABAgMQERITBAUGBxQVFhchJSAlICMgJP0NAAECAxAREhMEBQYHFBUWF/0NCAkKCwwNDg8YGRobHB0eHyEmIANBEGohSyAFIScgSiAmIEv9XQMAICf9RP1O/VsDAAAgASACaiEBIAMgBGohAyABIUwgBiEoIAchKSAIISogCSErICggKf0NCAkKCxgZGhsMDQ4PHB0eHyEsICwgKiAr/Q0ICQoLGBkaGwwNDg8cHR4f/Q0AAQIDBAUGBxAREhMUFRYXIS0gAyFNIAUhLiBMIC0gTf0ABAAgLv1E/U79CwQAIAFBEGohTiAKIS8gCyEwIAohMSALITIgLyAw/Q0ICQoLGBkaGwwNDg8cHR4fITMgMyAxIDL9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhchNCADQRBqIU8gBSE1IE4gNCBP/V0DACA1/UT9Tv1bAwAAIAEgAmohASADIARqIQMgASFQIAYhNiAHITcgCCE4IAkhOSA2IDf9DQgJCgsYGRobDA0ODxwdHh8hOiA6IDggOf0NCAkKCxgZGhsMDQ4PHB0eH/0NCAkKCwwNDg8YGRobHB0eHyE7IAMhUSAFITwgUCA7IFH9AAQAIDz9RP1O/QsEACABQRBqIVIgCiE9IAshPiAKIT8gCyFAID0gPv0NCAkKCxgZGhsMDQ4PHB0eHyFBIEEgPyBA/Q0ICQoLGBkaGwwNDg8cHR4f/Q0ICQoLDA0ODxgZGhscHR4fIUIgA0EQaiFTIAUhQyBSIEIgU/1dAwAgQ/1E/U79WwMAAAvZHAIUf7ACeyACIQogCkEFdCOjAWohCyOcASEMQwAAAABDAACAf4wgCRv9EyEeIANBBXQhDSAAIAFBA3YgDWxqIQ5BACEPA0AgDyACSARAIA8iECACQQZrIhEgECARSBshEiAHIBJBAnRqIRMgBSASQQJ0aiEUIAAhFQNAIBUgDkkEQCAVIA1qIRYgBCASQQV0aiEXIBdBIGohGCAXQcAAaiEZIBdB4ABqIRogF0GAAWohGyAXQaABaiEcQwAAAAD9EyEfQwAAAAD9EyEgQwAAAAD9EyEhQwAAAAD9EyEiQwAAAAD9EyEjQwAAAAD9EyEkQwAAAAD9EyElQwAAAAD9EyEmQwAAAAD9EyEnQwAAAAD9EyEoQwAAAAD9EyEpQwAAAAD9EyEqA0AgFSAWSQRAIBX9AAQAISsgFf0ABBAhLCAX/QkCACEtIC0hLiArIS8gHyEwIC4gLyAw/YUCIR8gLSExICwhMiAgITMgMSAyIDP9hQIhICAY/QkCACEtIC0hNCArITUgISE2IDQgNSA2/YUCISEgLSE3ICwhOCAiITkgNyA4IDn9hQIhIiAZ/QkCACEtIC0hOiArITsgIyE8IDogOyA8/YUCISMgLSE9ICwhPiAkIT8gPSA+ID/9hQIhJCAa/QkCACEtIC0hQCArIUEgJSFCIEAgQSBC/YUCISUgLSFDICwhRCAmIUUgQyBEIEX9hQIhJiAb/QkCACEtIC0hRiArIUcgJyFIIEYgRyBI/YUCIScgLSFJICwhSiAoIUsgSSBKIEv9hQIhKCAc/QkCACEtIC0hTCArIU0gKSFOIEwgTSBO/YUCISkgLSFPICwhUCAqIVEgTyBQIFH9hQIhKiAV/QAEICErIBX9AAQwISwgF/0JAgQhLSAtIVIgKyFTIB8hVCBSIFMgVP2FAiEfIC0hVSAsIVYgICFXIFUgViBX/YUCISAgGP0JAgQhLSAtIVggKyFZICEhWiBYIFkgWv2FAiEhIC0hWyAsIVwgIiFdIFsgXCBd/YUCISIgGf0JAgQhLSAtIV4gKyFfICMhYCBeIF8gYP2FAiEjIC0hYSAsIWIgJCFjIGEgYiBj/YUCISQgGv0JAgQhLSAtIWQgKyFlICUhZiBkIGUgZv2FAiElIC0hZyAsIWggJiFpIGcgaCBp/YUCISYgG/0JAgQhLSAtIWogKyFrICchbCBqIGsgbP2FAiEnIC0hbSAsIW4gKCFvIG0gbiBv/YUCISggHP0JAgQhLSAtIXAgKyFxICkhciBwIHEgcv2FAiEpIC0hcyAsIXQgKiF1IHMgdCB1/YUCISogFf0ABEAhKyAV/QAEUCEsIBf9CQIIIS0gLSF2ICshdyAfIXggdiB3IHj9hQIhHyAtIXkgLCF6ICAheyB5IHoge/2FAiEgIBj9CQIIIS0gLSF8ICshfSAhIX4gfCB9IH79hQIhISAtIX8gLCGAASAiIYEBIH8ggAEggQH9hQIhIiAZ/QkCCCEtIC0hggEgKyGDASAjIYQBIIIBIIMBIIQB/YUCISMgLSGFASAsIYYBICQhhwEghQEghgEghwH9hQIhJCAa/QkCCCEtIC0hiAEgKyGJASAlIYoBIIgBIIkBIIoB/YUCISUgLSGLASAsIYwBICYhjQEgiwEgjAEgjQH9hQIhJiAb/QkCCCEtIC0hjgEgKyGPASAnIZABII4BII8BIJAB/YUCIScgLSGRASAsIZIBICghkwEgkQEgkgEgkwH9hQIhKCAc/QkCCCEtIC0hlAEgKyGVASApIZYBIJQBIJUBIJYB/YUCISkgLSGXASAsIZgBICohmQEglwEgmAEgmQH9hQIhKiAV/QAEYCErIBX9AARwISwgF/0JAgwhLSAtIZoBICshmwEgHyGcASCaASCbASCcAf2FAiEfIC0hnQEgLCGeASAgIZ8BIJ0BIJ4BIJ8B/YUCISAgGP0JAgwhLSAtIaABICshoQEgISGiASCgASChASCiAf2FAiEhIC0howEgLCGkASAiIaUBIKMBIKQBIKUB/YUCISIgGf0JAgwhLSAtIaYBICshpwEgIyGoASCmASCnASCoAf2FAiEjIC0hqQEgLCGqASAkIasBIKkBIKoBIKsB/YUCISQgGv0JAgwhLSAtIawBICshrQEgJSGuASCsASCtASCuAf2FAiElIC0hrwEgLCGwASAmIbEBIK8BILABILEB/YUCISYgG/0JAgwhLSAtIbIBICshswEgJyG0ASCyASCzASC0Af2FAiEnIC0htQEgLCG2ASAoIbcBILUBILYBILcB/YUCISggHP0JAgwhLSAtIbgBICshuQEgKSG6ASC4ASC5ASC6Af2FAiEpIC0huwEgLCG8ASAqIb0BILsBILwBIL0B/YUCISogFf0ABIABISsgFf0ABJABISwgF/0JAhAhLSAtIb4BICshvwEgHyHAASC+ASC/ASDAAf2FAiEfIC0hwQEgLCHCASAgIcMBIMEBIMIBIMMB/YUCISAgGP0JAhAhLSAtIcQBICshxQEgISHGASDEASDFASDGAf2FAiEhIC0hxwEgLCHIASAiIckBIMcBIMgBIMkB/YUCISIgGf0JAhAhLSAtIcoBICshywEgIyHMASDKASDLASDMAf2FAiEjIC0hzQEgLCHOASAkIc8BIM0BIM4BIM8B/YUCISQgGv0JAhAhLSAtIdABICsh0QEgJSHSASDQASDRASDSAf2FAiElIC0h0wEgLCHUASAmIdUBINMBINQBINUB/YUCISYgG/0JAhAhLSAtIdYBICsh1wEgJyHYASDWASDXASDYAf2FAiEnIC0h2QEgLCHaASAoIdsBINkBINoBINsB/YUCISggHP0JAhAhLSAtIdwBICsh3QEgKSHeASDcASDdASDeAf2FAiEpIC0h3wEgLCHgASAqIeEBIN8BIOABIOEB/YUCISogFf0ABKABISsgFf0ABLABISwgF/0JAhQhLSAtIeIBICsh4wEgHyHkASDiASDjASDkAf2FAiEfIC0h5QEgLCHmASAgIecBIOUBIOYBIOcB/YUCISAgGP0JAhQhLSAtIegBICsh6QEgISHqASDoASDpASDqAf2FAiEhIC0h6wEgLCHsASAiIe0BIOsBIOwBIO0B/YUCISIgGf0JAhQhLSAtIe4BICsh7wEgIyHwASDuASDvASDwAf2FAiEjIC0h8QEgLCHyASAkIfMBIPEBIPIBIPMB/YUCISQgGv0JAhQhLSAtIfQBICsh9QEgJSH2ASD0ASD1ASD2Af2FAiElIC0h9wEgLCH4ASAmIfkBIPcBIPgBIPkB/YUCISYgG/0JAhQhLSAtIfoBICsh+wEgJyH8ASD6ASD7ASD8Af2FAiEnIC0h/QEgLCH+ASAoIf8BIP0BIP4BIP8B/YUCISggHP0JAhQhLSAtIYACICshgQIgKSGCAiCAAiCBAiCCAv2FAiEpIC0hgwIgLCGEAiAqIYUCIIMCIIQCIIUC/YUCISogFf0ABMABISsgFf0ABNABISwgF/0JAhghLSAtIYYCICshhwIgHyGIAiCGAiCHAiCIAv2FAiEfIC0hiQIgLCGKAiAgIYsCIIkCIIoCIIsC/YUCISAgGP0JAhghLSAtIYwCICshjQIgISGOAiCMAiCNAiCOAv2FAiEhIC0hjwIgLCGQAiAiIZECII8CIJACIJEC/YUCISIgGf0JAhghLSAtIZICICshkwIgIyGUAiCSAiCTAiCUAv2FAiEjIC0hlQIgLCGWAiAkIZcCIJUCIJYCIJcC/YUCISQgGv0JAhghLSAtIZgCICshmQIgJSGaAiCYAiCZAiCaAv2FAiElIC0hmwIgLCGcAiAmIZ0CIJsCIJwCIJ0C/YUCISYgG/0JAhghLSAtIZ4CICshnwIgJyGgAiCeAiCfAiCgAv2FAiEnIC0hoQIgLCGiAiAoIaMCIKECIKICIKMC/YUCISggHP0JAhghLSAtIaQCICshpQIgKSGmAiCkAiClAiCmAv2FAiEpIC0hpwIgLCGoAiAqIakCIKcCIKgCIKkC/YUCISogFf0ABOABISsgFf0ABPABISwgF/0JAhwhLSAtIaoCICshqwIgHyGsAiCqAiCrAiCsAv2FAiEfIC0hrQIgLCGuAiAgIa8CIK0CIK4CIK8C/YUCISAgGP0JAhwhLSAtIbACICshsQIgISGyAiCwAiCxAiCyAv2FAiEhIC0hswIgLCG0AiAiIbUCILMCILQCILUC/YUCISIgGf0JAhwhLSAtIbYCICshtwIgIyG4AiC2AiC3AiC4Av2FAiEjIC0huQIgLCG6AiAkIbsCILkCILoCILsC/YUCISQgGv0JAhwhLSAtIbwCICshvQIgJSG+AiC8AiC9AiC+Av2FAiElIC0hvwIgLCHAAiAmIcECIL8CIMACIMEC/YUCISYgG/0JAhwhLSAtIcICICshwwIgJyHEAiDCAiDDAiDEAv2FAiEnIC0hxQIgLCHGAiAoIccCIMUCIMYCIMcC/YUCISggHP0JAhwhLSAtIcgCICshyQIgKSHKAiDIAiDJAiDKAv2FAiEpIC0hywIgLCHMAiAqIc0CIMsCIMwCIM0C/YUCISogFyALaiEXIBggC2ohGCAZIAtqIRkgGiALaiEaIBsgC2ohGyAcIAtqIRwgFUGAAmohFQwBCwsgDCAf/QsEACAMICD9CwQQIAwgIf0LBCAgDCAi/QsEMCAMICP9CwRAIAwgJP0LBFAgDCAl/QsEYCAMICb9CwRwIAwgJ/0LBIABIAwgKP0LBJABIAwgKf0LBKABIAwgKv0LBLABQQAhHQNAIB1BIEkEQCAMIB1qIBMgCCAUIAYgHhBYIBNBBCAIbGohEyAUQQQgBmxqIRQgHUEQaiEdDAELCwwBCwsgD0EGaiEPDAELCwvMAQEKfyAAI29BAnRqIQMgAiABayOkAWpBAWsjpAFtI6QBbCEEIAEhBSOaASAFI5sBbEECdGohBkEAQQEja0EAShshByNuQQFrIQgDQCAIIAdOBEAgCBAtIQkgCBANIQogCRAFIQsgCEEASgR/IAhBAWsQLAUjiAELIQwgCEEBahAEIAUgChAFbGogChAFIAQgCiAGEFcgBiAEIAkgCiADIAgQLmogDCAFIAtsaiALIAgQBCAFIAtsaiALIAhBAEoQWSAIQQFrIQgMAQsLC8IBAwF8BX8Fe0QAAAAAAAAAACECIAAgAUECdGohAyAAIQQDQCAEIANJBEAgAyIFIAQjngFBAnRqIgYgBSAGSRshB0MAAAAA/RMhCEMAAAAA/RMhCQNAIAQgB0kEQCAE/QAEACEKIAT9AAQQIQsgCCAKIAr95gH95AEhCCAJIAsgC/3mAf3kASEJIARBIGohBAwBCwsgCCAJ/eQBIQwgAiAM/R8AuyAM/R8Bu6AgDP0fArugIAz9HwO7oKAhAgwBCwsgAgtHAgF/AXwja0EARgRADwsgACECA0AgAiABSQRAQQAQBCACI2wQBWxqI2wQWyEDI5UBIAJBA3RqIAM5AwAgAkEBaiECDAELCwusAQEKfyOgASOkAWpBAWsjpAFtIQIgAhAoIQMDQCADIAJIBEAgAyOkAWwhBCNkI6QBbCIFI6ABIgYgBSAGSBshByAEIAcgARBWQQIhCCO/AQRAIAgQAAtBACEJA0AgCSNJSARAIAkQAiAAIAkjc2xqIAQgBxBaQQQhCiO/AQRAIAoQAAsgBCAHEFxBBSELI78BBEAgCxAACyAJQQFqIQkMAQsLIAIQKCEDDAELCwsfAEEBI1NBAEcjV0EARhsEf0EBBSAAEEVDAAAAAF4LC4IDAxR/AXwBfUQAAAAAAAAAACSmAUQAAAAAAAAAACSnAUQAAAAAAAAAACSoAUMAAIB/jCSpAUEAIQEDQCABI6ABSQRAIABBAEYEfSABEEUFIAAgAUECdGoqAgALuyEVQQAhAiABIQMgAiEEIAQhBUEYIQYjmQEgBUEFdGogBmooAgAjbkEBa0ECdGooAgAgAyNuQQFrEA0QBWxqIQdBASEIIAEhCSAIIQogCiELQRghDCOZASALQQV0aiAMaigCACNuQQFrQQJ0aigCACAJI25BAWsQDRAFbGohDSAHIQ4gBxAyIQ8gDiAPQQJ0aioCACEWI6YBI4wBIAFBA3RqKwMAoCSmASOnASAVIA0QNGm4oqAkpwFBACEQA0AgECNtSARAIA0hESAQIRIgDSETIBAhFCOoASAVIBEgEkECdGoqAgC7oiATIBRBAnRqKgIAu6KgJKgBIBBBAWohEAwBCwsgARBeBH8gFiOpAV4FQQALBEAgFiSpAQsgAUEBaiEBDAELCwsJACN9IAA5AwAL+QECCn8KfCNBIQYjRyAGaioCALsjqAGiI223oyEQQQAhByAAIAGgIBCgIAWjIREjfCAHQQN0aiAROQMAQQEhCCAAIAWjIRIjfCAIQQN0aiASOQMAQQIhCSABIAWjIRMjfCAJQQN0aiATOQMAQQMhCiACIAWjIRQjfCAKQQN0aiAUOQMAQQQhCyOpAbshFSN8IAtBA3RqIBU5AwBBBSEMIAMgBaMhFiN8IAxBA3RqIBY5AwBBBiENI6YBIAWjIRcjfCANQQN0aiAXOQMAQQchDiOnASAFoyEYI3wgDkEDdGogGDkDAEEJIQ8gBCEZI3wgD0EDdGogGTkDAAvTAwMHfBJ/AX0jAxBfRAAAAAAAAPA/EGBEAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0QAAAAAAAAAACEEQQAhBwNAIAcjoAFJBEAjiwEgB0EDdGorAwAhBSMEIAdBAnRqKAIEIQgjBCAHQQJ0aigCACEJA0AgCSAISQRAIwUgCWotAAAhCiMGIAlBAnRqKgIAuyEGI44BIAlBAnRqKgIAIRkgASAGI5EBIAlBA3RqKwMAoqAhASAAIAYgGbuiIBm7oqAhAEEBIQsgByEMIAshDSANIQ5BGCEPI5kBIA5BBXRqIA9qKAIAI25BAWtBAnRqKAIAIAwjbkEBaxANEAVsaiEQIAohESACIAYgBSAQIBFBAnRqKgIAu6GioCECQQAhEiAHIRMgEiEUIBQhFUEYIRYjmQEgFUEFdGogFmooAgAjbkEBa0ECdGooAgAgEyNuQQFrEA0QBWxqIRcgCiEYIAMgBiAXIBhBAnRqKgIAu6KgIQMgBCAGRAAAAAAAAAAAIAojjQEgB0ECdGooAgBGG6AhBCAJQQFqIQkMAQsLIAdBAWohBwwBCwsgACABoCACIAMgBCABRAAAAAAAAPA/EGELQgIBfAF/I1dBAEYEQCNqtw8LRAAAAAAAAAAAIQBBACEBA0AgASOgAUkEQCAAIAEQRbugIQAgAUEBaiEBDAELCyAAC+ADAwd8Fn8CfUEAEF9EAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0EAIQcDQCAHI2pIBEAgB0ECdCEII34gCGooAgAhCSAIIQojeiAKaigCACELIAshDCN2IAxqLQAAIQ0gCyEOI1dBAEYEfUMAAIA/BSNXIA4jWGtBAnRqKgIAC7shBCAAIAQCfCOOASAIaioCACEdIB27IB27oiEFIAUjUkUNABogHYshHiAFRAAAAAAAAABAoyAeQwAAAD+TuyAeQwAAgD9fGwuioCEAIAEgBCOLASAJQQN0aisDAEEBIQ8gCSEQIA8hESARIRJBGCETI5kBIBJBBXRqIBNqKAIAI25BAWtBAnRqKAIAIBAjbkEBaxANEAVsaiEUIA0hFSAUIBVBAnRqKgIAu6GioCEBQQAhFiAJIRcgFiEYIBghGUEYIRojmQEgGUEFdGogGmooAgAjbkEBa0ECdGooAgAgFyNuQQFrEA0QBWxqIRsgDSEcIAIgBCAbIBxBAnRqKgIAu6KgIQIgAyAERAAAAAAAAAAAIA0jjQEgCUECdGooAgBGG6AhAyAHQQFqIQcMAQsLEGMhBiAGEGAgACABIAIgA0QAAAAAAAAAACAGEGELVgBEAAAAAAAAAAAkqgFEAAAAAAAAAAAkqwFEAAAAAAAAAAAkrAFEAAAAAAAAAAAkrQFEAAAAAAAAAAAkrgFEAAAAAAAAAAAkrwFEAAAAAAAAAAAksAEL5wMDBX0DfA9/I5ABIANqKgIAIQQjqgEgAgJ8I44BIANqKgIAIQUgBbsgBbuiIQkgCSNSRQ0AGiAFiyEGIAlEAAAAAAAAAECjIAZDAAAAP5O7IAZDAACAP18bC6KgJKoBI0lBBEYEQCOqASACAnwjjwEgA2oqAgAhByAHuyAHu6IhCiAKI1JFDQAaIAeLIQggCkQAAAAAAAAAQKMgCEMAAAA/k7sgCEMAAIA/XxsLoqAkqgELI6sBIAIgBBBKu6IgBLuiIAS7oqAkqwEjiwEgAEEDdGorAwAjSUEBayEMIAAhDSAMIQ4gDiEPQRghECOZASAPQQV0aiAQaigCACNuQQFrQQJ0aigCACANI25BAWsQDRAFbGohESABIRIgESASQQJ0aioCALuhIQsjrAEgAiAEEEy7oiALoqAkrAEjrQEgAiAEu6KgJK0BI0YhEyOuASACRAAAAAAAAAAAIAQQSyNHIBNqKgIAXhugJK4BI68BQQEhFCAAIRUgFCEWIBYhF0EYIRgjmQEgF0EFdGogGGooAgAjbkEBa0ECdGooAgAgFSNuQQFrEA0QBWxqIRkgASEaIAIgGSAaQQJ0aioCALuioCSvASOwASACRAAAAAAAAAAAIAEjjQEgAEECdGooAgBGG6AksAEL3gMDDXwCfRR/RAAAAAAAAAAAIQNDAACAf4whEEEAIRIDQCASI6ABSQRAIABBAEYEfSASEEUFIAAgEkECdGoqAgALuyEEIAMgBCOMASASQQN0aisDAKKgIQNBASETIBIhFCATIRUgFSEWQRghFyOZASAWQQV0aiAXaigCACNuQQFrQQJ0aigCACAUI25BAWsQDRAFbGohGCAYIRkgGBAyIRogGSAaQQJ0aioCACERIBEgEF5BACASEF4bBEAgESEQCyASQQFqIRIMAQsLQQAhGyOqASOrAaAjrAGgIAKjIQUjfCAbQQN0aiAFOQMAQQEhHCOqASACoyEGI3wgHEEDdGogBjkDAEECIR0jqwEgAqMhByN8IB1BA3RqIAc5AwBBAyEeI6wBIAKjIQgjfCAeQQN0aiAIOQMAQQQhHyOtASACoyEJI3wgH0EDdGogCTkDAEEFISAjrgEgAqMhCiN8ICBBA3RqIAo5AwBBBiEhI68BIAKjIQsjfCAhQQN0aiALOQMAQQchIiAQuyEMI3wgIkEDdGogDDkDAEEIISMjsAEgAqMhDSN8ICNBA3RqIA05AwBBCSEkIAMgAqMhDiN8ICRBA3RqIA45AwBBCyElIAEhDyN8ICVBA3RqIA85AwALvQECA3wDfxBlRAAAAAAAAPA/EGBEAAAAAAAAAAAhAEEAIQMDQCADI6ABSQRAIwQgA0ECdGooAgQhBCMEIANBAnRqKAIAIQUDQCAFIARJBEAjBiAFQQJ0aioCALshASADIwUgBWotAAAgASAFQQJ0EGYgACABI5EBIAVBA3RqKwMAoqAhACAFQQFqIQUMAQsLIANBAWohAwwBCwsgACNJQQJrt6IhAiOqASACoCSqASMDIAJEAAAAAAAA8D8QZwuFAQIGfwF8EGVBACEAA0AgACNqSARAIABBAnQhASABIQIjeiACaigCACEDIAMhBCADIQUjfiABaigCACN2IARqLQAAI1dBAEYEfUMAAIA/BSNXIAUjWGtBAnRqKgIAC7sgARBmIABBAWohAAwBCwsQYyEGIAYQYEEARAAAAAAAAAAAIAYQZwuRAQICfQl/QwAAgH+MIQBBACECA0AgAiOgAUkEQEEAIQMgAiEEIAMhBSAFIQZBGCEHI5kBIAZBBXRqIAdqKAIAI25BAWtBAnRqKAIAIAQjbkEBaxANEAVsaiEIIAghCSAIEDIhCiAJIApBAnRqKgIAIQEgASAAXkEAIAIQXhsEQCABIQALIAJBAWohAgwBCwsgAAuFAQIGfwZ8QQAhBCAAIQojfCAEQQN0aiAKOQMAQQEhBSAAIQsjfCAFQQN0aiALOQMAQQIhBiABIQwjfCAGQQN0aiAMOQMAQQMhByACIQ0jfCAHQQN0aiANOQMAQQQhCBBquyEOI3wgCEEDdGogDjkDAEEGIQkgAyEPI3wgCUEDdGogDzkDAAvHAgMFfAt/AX1EAAAAAAAA8D8QYEQAAAAAAAAAACEARAAAAAAAAAAAIQFEAAAAAAAAAAAhAkQAAAAAAAAAACEDQQAhBQNAIAUjoAFJBEBBACEGIAUhByAGIQggCCEJQRghCiOZASAJQQV0aiAKaigCACNuQQFrQQJ0aigCACAHI25BAWsQDRAFbGohCyMEIAVBAnRqKAIEIQwjBCAFQQJ0aigCACENA0AgDSAMSQRAIwYgDUECdGoqAgC7IQQjjgEgDUECdGoqAgAhECABIAQjkQEgDUEDdGorAwCioCEBIAAgBCAQu6IgELuioCEAIAIgBCOPASANQQJ0aioCALuioCECIAshDiMFIA1qLQAAIQ8gAyAEIA4gD0ECdGoqAgC7oqAhAyANQQFqIQ0MAQsLIAVBAWohBQwBCwsgACABoCACIAMgARBrC90CAwZ8DX8CfUQAAAAAAAAAACEARAAAAAAAAAAAIQFEAAAAAAAAAAAhAkEAIQYDQCAGI2pIBEAgBkECdCEHIAchCCN6IAhqKAIAIQkgCSEKI1dBAEYEfUMAAIA/BSNXIAojWGtBAnRqKgIAC7shAyAAIAMCfCOOASAHaioCACETIBO7IBO7oiEEIAQjUkUNABogE4shFCAERAAAAAAAAABAoyAUQwAAAD+TuyAUQwAAgD9fGwuioCEAIAEgAyOPASAHaioCALuioCEBQQAhCyN+IAdqKAIAIQwgCyENIA0hDkEYIQ8jmQEgDkEFdGogD2ooAgAjbkEBa0ECdGooAgAgDCNuQQFrEA0QBWxqIREgCSEQI3YgEGotAAAhEiACIAMgESASQQJ0aioCALuioCECIAZBAWohBgwBCwsQYyEFIAUQYCAAIAWjIAEgBaMgAiAFo0QAAAAAAAAAABBrC7gBAgh/AX1EAAAAAAAAAAAksQFDAACAf4wksgFBACEAA0AgACOgAUkEQEEAIQEgACECIAEhAyADIQRBGCEFI5kBIARBBXRqIAVqKAIAI25BAWtBAnRqKAIAIAIjbkEBaxANEAVsaiEGI40BIABBAnRqKAIAIQcgBiAHQQJ0aioCACEII7EBI4wBIABBA3RqKwMAoCSxASAAEF4EfyAII7IBXgVBAAsEQCAIJLIBCyAAQQFqIQAMAQsLC9QBAgp8CX8gASACoSEFQQAhDyAAEFO7IAWioCEGI3wgD0EDdGogBjkDAEEBIRAgACEHI3wgEEEDdGogBzkDAEECIREgBSEII3wgEUEDdGogCDkDAEEDIRIgASEJI3wgEkEDdGogCTkDAEEEIRMgAiEKI3wgE0EDdGogCjkDAEEFIRQjsgG7IQsjfCAUQQN0aiALOQMAQQYhFSADIQwjfCAVQQN0aiAMOQMAQQchFiOxASENI3wgFkEDdGogDTkDAEEJIRcgBCEOI3wgF0EDdGogDjkDAAuIAwMFfA1/An0QbkQAAAAAAADwPxBgRAAAAAAAAAAAIQBEAAAAAAAAAAAhAUQAAAAAAAAAACECRAAAAAAAAAAAIQNEAAAAAAAAAAAhBEEAIQUDQCAFI6ABSQRAQQAhBiAFIQcgBiEIIAghCUEYIQojmQEgCUEFdGogCmooAgAjbkEBa0ECdGooAgAgByNuQQFrEA0QBWxqIQsjjQEgBUECdGooAgAhDCMEIAVBAnRqKAIEIQ0jBCAFQQJ0aigCACEOA0AgDiANSQRAIwUgDmotAAAhDyMGIA5BAnRqKgIAIRIjjgEgDkECdGoqAgAhExBSBEAgASASuyORASAOQQN0aisDAKKgIQELIAAgErsgE7uiIBO7oqAhACALIRAgDyERIAMgErsgECARQQJ0aioCALuioCEDIA8gDEYEQCAEIBK7oCEECyAOQQFqIQ4MAQsLIAIjAyAFQQJ0aioCALsjiwEgBUEDdGorAwCioCECIAVBAWohBQwBCwsgACABoCACIAMgBCABEG8L5AQDEXwYfwJ9EG5EAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0EAIREDQCARI2pIBEAgEUECdCESI34gEmooAgAhEyASIRQjeiAUaigCACEVIBUhFiN2IBZqLQAAIRcgFSEYI1dBAEYEfUMAAIA/BSNXIBgjWGtBAnRqKgIAC7shBCAAIAQCfCOOASASaioCACEpICm7ICm7oiEFIAUjUkUNABogKYshKiAFRAAAAAAAAABAoyAqQwAAAD+TuyAqQwAAgD9fGwuioCEAIAEgBCOLASATQQN0aisDAKKgIQFBACEZIBMhGiAZIRsgGyEcQRghHSOZASAcQQV0aiAdaigCACNuQQFrQQJ0aigCACAaI25BAWsQDRAFbGohHiAXIR8gAiAEIB4gH0ECdGoqAgC7oqAhAiADIAREAAAAAAAAAAAgFyONASATQQJ0aigCAEYboCEDIBFBAWohEQwBCwsQYyEGIAYQYCABIAKhIQdBACEgIAAQU7sgB6KgIAajIQgjfCAgQQN0aiAIOQMAQQEhISAAIAajIQkjfCAhQQN0aiAJOQMAQQIhIiAHIAajIQojfCAiQQN0aiAKOQMAQQMhIyABIAajIQsjfCAjQQN0aiALOQMAQQQhJCACIAajIQwjfCAkQQN0aiAMOQMAQQUhJSOyAbshDSN8ICVBA3RqIA05AwBBBiEmIAMgBqMhDiN8ICZBA3RqIA45AwBBByEnI7EBIAajIQ8jfCAnQQN0aiAPOQMAQQkhKEQAAAAAAAAAACEQI3wgKEEDdGogEDkDAAtFACNIIz5GBEAgAARAEGIFEGQLDwsjSCNDRgRAIAAEQBBoBRBpCw8LI0gjQkYEQCAABEAQbAUQbQsPCyAABEAQcAUQcQsLaQEDf0EAIQADQCAAI2tJBEAjlgEgAEECdGojnQE2AgAgAEEBaiEADAELCyNrQQBGBEAPC0EAIQEDQCABI6ABSARAI4QBIAFBAnRqKAIAIQIjlgEgAkECdGogATYCACABQQFqIQEMAQsLCy8BAn9BACEAQQAhAQNAIAEjbkgEQCAAIAEQDSO9AW1qIQAgAUEBaiEBDAELCyAAC1oCAnsBf0MAAAAA/RMhBEMAAAAA/RMhBSAAIQYDQCAGIAJJBEAgBCAG/QAEAP3kASEEIAUgBv0ABBD95AEhBSAGIAFqIQYMAQsLIAMgBP0LBAAgAyAF/QsEEAv9HwIOf9YCeyAHIQlBACEKA0AgCiAGSARAIApBAnQhCyACIAtqIQwgDCAEQQdBf3NxIANsaiENIAwgBCADbGohDiAMIAMgDiAIIAtqEHVBACEPA0AgDyAFSARAIA8iECAFQQZrIhEgECARSBshEiAAIBJBAnRqIRNDAAAAAP0TIRdDAAAAAP0TIRhDAAAAAP0TIRlDAAAAAP0TIRpDAAAAAP0TIRtDAAAAAP0TIRxDAAAAAP0TIR1DAAAAAP0TIR5DAAAAAP0TIR9DAAAAAP0TISBDAAAAAP0TISFDAAAAAP0TISIgDCEUA0AgFCANSQRAIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhJiAjIScgFyEoICYgJyAo/YUCIRcgJSEpICQhKiAYISsgKSAqICv9hQIhGCAT/QkCBCElICUhLCAjIS0gGSEuICwgLSAu/YUCIRkgJSEvICQhMCAaITEgLyAwIDH9hQIhGiAT/QkCCCElICUhMiAjITMgGyE0IDIgMyA0/YUCIRsgJSE1ICQhNiAcITcgNSA2IDf9hQIhHCAT/QkCDCElICUhOCAjITkgHSE6IDggOSA6/YUCIR0gJSE7ICQhPCAeIT0gOyA8ID39hQIhHiAT/QkCECElICUhPiAjIT8gHyFAID4gPyBA/YUCIR8gJSFBICQhQiAgIUMgQSBCIEP9hQIhICAT/QkCFCElICUhRCAjIUUgISFGIEQgRSBG/YUCISEgJSFHICQhSCAiIUkgRyBIIEn9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhSiAjIUsgFyFMIEogSyBM/YUCIRcgJSFNICQhTiAYIU8gTSBOIE/9hQIhGCAT/QkCBCElICUhUCAjIVEgGSFSIFAgUSBS/YUCIRkgJSFTICQhVCAaIVUgUyBUIFX9hQIhGiAT/QkCCCElICUhViAjIVcgGyFYIFYgVyBY/YUCIRsgJSFZICQhWiAcIVsgWSBaIFv9hQIhHCAT/QkCDCElICUhXCAjIV0gHSFeIFwgXSBe/YUCIR0gJSFfICQhYCAeIWEgXyBgIGH9hQIhHiAT/QkCECElICUhYiAjIWMgHyFkIGIgYyBk/YUCIR8gJSFlICQhZiAgIWcgZSBmIGf9hQIhICAT/QkCFCElICUhaCAjIWkgISFqIGggaSBq/YUCISEgJSFrICQhbCAiIW0gayBsIG39hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhbiAjIW8gFyFwIG4gbyBw/YUCIRcgJSFxICQhciAYIXMgcSByIHP9hQIhGCAT/QkCBCElICUhdCAjIXUgGSF2IHQgdSB2/YUCIRkgJSF3ICQheCAaIXkgdyB4IHn9hQIhGiAT/QkCCCElICUheiAjIXsgGyF8IHogeyB8/YUCIRsgJSF9ICQhfiAcIX8gfSB+IH/9hQIhHCAT/QkCDCElICUhgAEgIyGBASAdIYIBIIABIIEBIIIB/YUCIR0gJSGDASAkIYQBIB4hhQEggwEghAEghQH9hQIhHiAT/QkCECElICUhhgEgIyGHASAfIYgBIIYBIIcBIIgB/YUCIR8gJSGJASAkIYoBICAhiwEgiQEgigEgiwH9hQIhICAT/QkCFCElICUhjAEgIyGNASAhIY4BIIwBII0BII4B/YUCISEgJSGPASAkIZABICIhkQEgjwEgkAEgkQH9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhkgEgIyGTASAXIZQBIJIBIJMBIJQB/YUCIRcgJSGVASAkIZYBIBghlwEglQEglgEglwH9hQIhGCAT/QkCBCElICUhmAEgIyGZASAZIZoBIJgBIJkBIJoB/YUCIRkgJSGbASAkIZwBIBohnQEgmwEgnAEgnQH9hQIhGiAT/QkCCCElICUhngEgIyGfASAbIaABIJ4BIJ8BIKAB/YUCIRsgJSGhASAkIaIBIBwhowEgoQEgogEgowH9hQIhHCAT/QkCDCElICUhpAEgIyGlASAdIaYBIKQBIKUBIKYB/YUCIR0gJSGnASAkIagBIB4hqQEgpwEgqAEgqQH9hQIhHiAT/QkCECElICUhqgEgIyGrASAfIawBIKoBIKsBIKwB/YUCIR8gJSGtASAkIa4BICAhrwEgrQEgrgEgrwH9hQIhICAT/QkCFCElICUhsAEgIyGxASAhIbIBILABILEBILIB/YUCISEgJSGzASAkIbQBICIhtQEgswEgtAEgtQH9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhtgEgIyG3ASAXIbgBILYBILcBILgB/YUCIRcgJSG5ASAkIboBIBghuwEguQEgugEguwH9hQIhGCAT/QkCBCElICUhvAEgIyG9ASAZIb4BILwBIL0BIL4B/YUCIRkgJSG/ASAkIcABIBohwQEgvwEgwAEgwQH9hQIhGiAT/QkCCCElICUhwgEgIyHDASAbIcQBIMIBIMMBIMQB/YUCIRsgJSHFASAkIcYBIBwhxwEgxQEgxgEgxwH9hQIhHCAT/QkCDCElICUhyAEgIyHJASAdIcoBIMgBIMkBIMoB/YUCIR0gJSHLASAkIcwBIB4hzQEgywEgzAEgzQH9hQIhHiAT/QkCECElICUhzgEgIyHPASAfIdABIM4BIM8BINAB/YUCIR8gJSHRASAkIdIBICAh0wEg0QEg0gEg0wH9hQIhICAT/QkCFCElICUh1AEgIyHVASAhIdYBINQBINUBINYB/YUCISEgJSHXASAkIdgBICIh2QEg1wEg2AEg2QH9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUh2gEgIyHbASAXIdwBINoBINsBINwB/YUCIRcgJSHdASAkId4BIBgh3wEg3QEg3gEg3wH9hQIhGCAT/QkCBCElICUh4AEgIyHhASAZIeIBIOABIOEBIOIB/YUCIRkgJSHjASAkIeQBIBoh5QEg4wEg5AEg5QH9hQIhGiAT/QkCCCElICUh5gEgIyHnASAbIegBIOYBIOcBIOgB/YUCIRsgJSHpASAkIeoBIBwh6wEg6QEg6gEg6wH9hQIhHCAT/QkCDCElICUh7AEgIyHtASAdIe4BIOwBIO0BIO4B/YUCIR0gJSHvASAkIfABIB4h8QEg7wEg8AEg8QH9hQIhHiAT/QkCECElICUh8gEgIyHzASAfIfQBIPIBIPMBIPQB/YUCIR8gJSH1ASAkIfYBICAh9wEg9QEg9gEg9wH9hQIhICAT/QkCFCElICUh+AEgIyH5ASAhIfoBIPgBIPkBIPoB/YUCISEgJSH7ASAkIfwBICIh/QEg+wEg/AEg/QH9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUh/gEgIyH/ASAXIYACIP4BIP8BIIAC/YUCIRcgJSGBAiAkIYICIBghgwIggQIgggIggwL9hQIhGCAT/QkCBCElICUhhAIgIyGFAiAZIYYCIIQCIIUCIIYC/YUCIRkgJSGHAiAkIYgCIBohiQIghwIgiAIgiQL9hQIhGiAT/QkCCCElICUhigIgIyGLAiAbIYwCIIoCIIsCIIwC/YUCIRsgJSGNAiAkIY4CIBwhjwIgjQIgjgIgjwL9hQIhHCAT/QkCDCElICUhkAIgIyGRAiAdIZICIJACIJECIJIC/YUCIR0gJSGTAiAkIZQCIB4hlQIgkwIglAIglQL9hQIhHiAT/QkCECElICUhlgIgIyGXAiAfIZgCIJYCIJcCIJgC/YUCIR8gJSGZAiAkIZoCICAhmwIgmQIgmgIgmwL9hQIhICAT/QkCFCElICUhnAIgIyGdAiAhIZ4CIJwCIJ0CIJ4C/YUCISEgJSGfAiAkIaACICIhoQIgnwIgoAIgoQL9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhogIgIyGjAiAXIaQCIKICIKMCIKQC/YUCIRcgJSGlAiAkIaYCIBghpwIgpQIgpgIgpwL9hQIhGCAT/QkCBCElICUhqAIgIyGpAiAZIaoCIKgCIKkCIKoC/YUCIRkgJSGrAiAkIawCIBohrQIgqwIgrAIgrQL9hQIhGiAT/QkCCCElICUhrgIgIyGvAiAbIbACIK4CIK8CILAC/YUCIRsgJSGxAiAkIbICIBwhswIgsQIgsgIgswL9hQIhHCAT/QkCDCElICUhtAIgIyG1AiAdIbYCILQCILUCILYC/YUCIR0gJSG3AiAkIbgCIB4huQIgtwIguAIguQL9hQIhHiAT/QkCECElICUhugIgIyG7AiAfIbwCILoCILsCILwC/YUCIR8gJSG9AiAkIb4CICAhvwIgvQIgvgIgvwL9hQIhICAT/QkCFCElICUhwAIgIyHBAiAhIcICIMACIMECIMIC/YUCISEgJSHDAiAkIcQCICIhxQIgwwIgxAIgxQL9hQIhIiATIAFqIRMgFCADaiEUDAELCwNAIBQgDkkEQCAU/QAEACHGAiAU/QAEECHHAiAT/QkCACHIAiDIAiHJAiDGAiHKAiAXIcsCIMkCIMoCIMsC/YUCIRcgyAIhzAIgxwIhzQIgGCHOAiDMAiDNAiDOAv2FAiEYIBP9CQIEIcgCIMgCIc8CIMYCIdACIBkh0QIgzwIg0AIg0QL9hQIhGSDIAiHSAiDHAiHTAiAaIdQCINICINMCINQC/YUCIRogE/0JAgghyAIgyAIh1QIgxgIh1gIgGyHXAiDVAiDWAiDXAv2FAiEbIMgCIdgCIMcCIdkCIBwh2gIg2AIg2QIg2gL9hQIhHCAT/QkCDCHIAiDIAiHbAiDGAiHcAiAdId0CINsCINwCIN0C/YUCIR0gyAIh3gIgxwIh3wIgHiHgAiDeAiDfAiDgAv2FAiEeIBP9CQIQIcgCIMgCIeECIMYCIeICIB8h4wIg4QIg4gIg4wL9hQIhHyDIAiHkAiDHAiHlAiAgIeYCIOQCIOUCIOYC/YUCISAgE/0JAhQhyAIgyAIh5wIgxgIh6AIgISHpAiDnAiDoAiDpAv2FAiEhIMgCIeoCIMcCIesCICIh7AIg6gIg6wIg7AL9hQIhIiATIAFqIRMgFCADaiEUDAELCyAJIBJBBXRqIRUgFSAX/QsEACAVIBj9CwQQIBUgGf0LBCAgFSAa/QsEMCAVIBv9CwRAIBUgHP0LBFAgFSAd/QsEYCAVIB79CwRwIBUgH/0LBIABIBUgIP0LBJABIBUgIf0LBKABIBUgIv0LBLABIA9BBmohDwwBCwsgBSEWIAkgFkEFdCOjAWpqIQkgCkEIaiEKDAELCwvPAQEMf0EAIQJBACEDA0AgAyNuSARAIAMQLSEEIAMQDSEFIAAgAmsiBkEAIgcgBiAHShshCCABIAJrIgkgBSO9AW0iCiAJIApIGyELIAIgBSO9AW1qIQICQCAIIAtODQAgCCO9AWxBAnQhDCAEIQ0gA0EASgR/IANBAWsQLAUjiAELIAQQBSADQQFqEAQgDGogBRAFI6ABIAQgCyAIayO9AWwjkwEgAxAuaiAIIA1BBXQjowFqbGojkwEgAxAvaiAMahB2CyADQQFqIQMMAQsLC4IBAQp/EHQhACNJIABsIQEgARAoIQIDQCACIAFIBEAjZCEDIAIhBANAIAQgA0gEQCAEIABtIQUgAyAFIABsayIGIAAiByAGIAdIGyEIIAUQAiAEIAUgAGxrIAgQdyAFIABsIAhqIQQMAQsLIAEQKCECDAELC0EDIQkjvwEEQCAJEAALCw8AI3AjngFqQQFrI54BbQuFAQIIfwF8EHkhACNJIABsIQEgARAoIQIDQCACIAFIBEAgAiEDA0AgAyNkSARAIAMgAG0QAiADIABvIQQgBCOeAWwhBSOTASAFQQJ0aiOeASIGI3AgBWsiByAGIAdIGxBbIQgjlAEgBEEDdGogCDkDACADQQFqIQMMAQsLIAEQKCECDAELCwt1AgN/AXwQeSEARAAAAAAAAAAAIQNBACEBA0AgASAASQRAIAMjlAEgAUEDdGorAwCgIQMgAUEBaiEBDAELCyNrQQBGBEAgAw8LQQAhAgNAIAIjoAFJBEAgAyOVASACQQN0aisDAKAhAyACQQFqIQIMAQsLIAMLIwAjfSsDAEQAAAAAAAAAAGEEfEQAAAAAAAAAAAUjfCsDAAsLtAECB38CfSN9KwMARAAAAAAAAAAAYQRADwsgACMTaiECIAAoApgCIQMgACgCnAIhBCAAKAKgAiEFIAIqAgBDAAAAAFshBiACIAIqAgBDAACAP5I4AgBBACEHA0AgByADSARAIAJBBGogB0ECdGohCCAHIAVGBH0gAQUjfCAHQQN0aisDALYLIQkgCCoCACEKIAggCiAJkiAJIAkgCpcgBhsgByAERxs4AgAgB0EBaiEHDAELCwsmACAAQQBGBH0jwAEFIABBAUYEfSPBAQUjwgEjwwEgAEECRhsLCwuWAQIBfwF9IAIgACoCkAH8AXBBAEYhBiAGBH0gACABQQJ0aioCwAIFQwAAAAALJLwBIAAqAmQktQEgACoCaCS2ASAAKgJsJLcBIAAqAnAkuAEgACoCdCEHIAAqAngkuwEgACoCfCS0ASAHQwAAAABeBH1DAACAPyAHIANDvTeGNZKVlgVDAACAPwskswEgBCS5ASAFJLoBC8EDAhx7BH8jswH9EyEGI7QB/RMhByO1Af0TIQgjtgH9EyEJI7cB/RMhCiO4Af0TIQsjuQH9EyEMI7oB/RMhDSO7Af0TIQ4jvAH9EyEPI7wBQwAAAABeISIjvAFDAACAP1shI/0MAAAAAAAAAAAAAAAAAAAAACEQIBAhESAFQQJ0ISRBACElA0AgJSAkSQRAIAAgJWr9AAQAIRIgByAS/eYBIRMgBEEARwRAIAYgBCAlav0ABAD95gEgE/3kASETCyAIIAIgJWr9AAQA/eYBIAkgE/3mAf3kASEUIAogAyAlav0ABAD95gEgCyAT/eYBIBP95gH95AEhFSAV/eMBIA395gEgDv3kASEWIBIgDCAU/eYBIBb95wH95QEhFyACICVqIBT9CwQAIAMgJWogFf0LBAAgACAlaiAX/QsEACAXIRsgECEcIBUhGCAQIRkgESEaIBggGSAa/YUCIR0gGyAcIB39hQIhESAiBEAgASAlav0ABAAhHiAXIB4gDyAXIB795QH95gH95AEgIxshHiABICVqIB79CwQAIB4hHyAQISAgESEhIB8gICAh/YUCIRELICVBEGohJQwBCwsgEf1TRQv5AQERf0EBIQYgBCEHA0AgByAFIggjayIJIAggCUgbSARAI5YBIAdBAnRqKAIAIQogCiOdAUYEf0EABUEAEAQgCiNsEAVsagshCyAHI2xsQQJ0IQwgACAMaiABIAxqIAIgDGogAyAMaiALI2wQgAEhDSANQQAgBhshBiAHQQFqIQcMAQsLIAQja2siDkEAIg8gDiAPShsjvgFsIRAgBSNrayO+AWwiESNwIhIgESASSBsgEGshEyATQQBMBEAgBg8LI28gEGpBAnQhFCOTASAQQQJ0aiEVIAAgFGogASAUaiACIBRqIAMgFGogFSATEIABIRYgFkEAIAYbC/QBAhF/AX0gACgCACECIAAoAgQhAyAAKAIIIQQgACgCDCEFI2sjcCO+AWpBAWsjvgFtaiEGI0kgBmwhB0EBIQhBfyEJIAcQKCEKA0AgCiAHSARAI2QhCyAKIQwDQCAMIAtIBEAgDCAGbSENIAsgDSAGbGsiDiAGIg8gDiAPSBshECANEAIgDSAJRwRAEHu2kSETIAAgDSABIBMgDRB+I8QBEH8gDSEJCyANI3NsIREgAiARaiADIBFqIAQgEWogBSARaiAMIA0gBmxrIBAQgQEhEiASQQAgCBshCCANIAZsIBBqIQwMAQsLIAcQKCEKDAELCyAIC5wDAwx/AXwDfSABJMQBIAAoAgAhAiAAKAIEIQMgABAWI1NBAEchBCAEBEAjUxAXCyNdQQBGBEAgACgCECEFIAAgBUEBajYCECAAKAIUQQBGBEAgACAFECMLQQAhBiO/AQRAIAYQAAsLECYgACgCFEEARwRADwsgACgCECEHECcgBAR/QQEjTUEASiNLQQBKGwUgBAshCCACIAMgCBA9ECYjSUEBSkEAIAgbBEAQPhAmCyACIAQQXRAmI11BAEYEQEEAEAIgBBByQQIhCSO/AQRAIAkQAAsQcwsQeBAmEHpBBSEKI78BBEAgChAACxAmRAAAAAAAAAAAIQ5BACELA0AgCyNJSARAIAsQAiAOEHugIQ4gC0EBaiELDAELCyAOtiEPQQUhDCO/AQRAIAwQAAsgDyEQIBC8QYCAgPwHcUGAgID8B0dFBH9BAQUQfLYhESARvEGAgID8B3FBgICA/AdHRQsEQCAAIAc2AhQPCyNdQQBGBEAgACAPkRB9CyAAIAcQggFFBEAgACAHNgIUC0EGIQ0jvwEEQCANEAALCwuVMAMAQQgLgBAAAAAAAAAAAAAAAAAAAPA/br+IGk87mzw1M/upPfbvP13c2JwTYHG8YYB3Pprs7z/RZocQel6QvIV/bugV4+8/E/ZnNVLSjDx0hRXTsNnvP/qO+SOAzou83vbdKWvQ7z9hyOZhTvdgPMibdRhFx+8/mdMzW+SjkDyD88bKPr7vP217g12mmpc8D4n5bFi17z/87/2SGrWOPPdHciuSrO8/0ZwvcD2+Pjyi0dMy7KPvPwtukIk0A2q8G9P+r2ab7z8OvS8qUlaVvFFbEtABk+8/VepOjO+AULzMMWzAvYrvPxb01bkjyZG84C2prpqC7z+vVVzp49OAPFGOpciYeu8/SJOl6hUbgLx7UX08uHLvPz0y3lXwH4+86o2MOPlq7z+/UxM/jImLPHXLb+tbY+8/JusRdpzZlrzUXASE4FvvP2AvOj737Jo8qrloMYdU7z+dOIbLguePvB3Z/CJQTe8/jcOmREFvijzWjGKIO0bvP30E5LAFeoA8ltx9kUk/7z+UqKjj/Y6WPDhidW56OO8/fUh08hhehzw/prJPzjHvP/LnH5grR4A83XziZUUr7z9eCHE/e7iWvIFj9eHfJO8/MasJbeH3gjzh3h/1nR7vP/q/bxqbIT28kNna0H8Y7z+0CgxygjeLPAsD5KaFEu8/j8vOiZIUbjxWLz6prwzvP7arsE11TYM8FbcxCv4G7z9MdKziAUKGPDHYTPxwAe8/SvjTXTndjzz/FmSyCPzuPwRbjjuAo4a88Z+SX8X27j9oUEvM7UqSvMupOjen8e4/ji1RG/gHmbxm2AVtruzuP9I2lD7o0XG895/lNNvn7j8VG86zGRmZvOWoE8Mt4+4/bUwqp0ifhTwiNBJMpt7uP4ppKHpgEpO8HICsBEXa7j9biRdIj6dYvCou9yEK1u4/G5pJZ5ssfLyXqFDZ9dHuPxGswmDtY0M8LYlhYAjO7j/vZAY7CWaWPFcAHe1Byu4/eQOh2uHMbjzQPMG1osbuPzASDz+O/5M83tPX8CrD7j+wr3q7zpB2PCcqNtXav+4/d+BU670dkzwN3f2ZsrzuP46jcQA0lI+8pyyddrK57j9Jo5PczN6HvEJmz6Latu4/XzgPvcbeeLyCT51WK7TuP/Zce+xGEoa8D5JdyqSx7j+O1/0YBTWTPNontTZHr+4/BZuKL7eYezz9x5fUEq3uPwlUHOLhY5A8KVRI3Qer7j/qxhlQhcc0PLdGWYomqe4/NcBkK+YylDxIIa0Vb6fuP592mWFK5Iy8Cdx2ueGl7j+oTe87xTOMvIVVOrB+pO4/rukriXhThLwgw8w0RqPuP1hYVnjdzpO8JSJVgjii7j9kGX6AqhBXPHOpTNRVoe4/KCJev++zk7zNO39mnqDuP4K5NIetEmq8v9oLdRKg7j/uqW2472djvC8aZTyyn+4/UYjgVD3cgLyElFH5fZ/uP88+Wn5kH3i8dF/s6HWf7j+wfYvASu6GvHSBpUian+4/iuZVHjIZhrzJZ0JW65/uP9PUCV7LnJA8P13eT2mg7j8dpU253DJ7vIcB63MUoe4/a8BnVP3slDwywTAB7aHuP1Vs1qvh62U8Yk7PNvOi7j9Cz7MvxaGIvBIaPlQnpO4/NDc78bZpk7wTzkyZiaXuPx7/GTqEXoC8rccjRhqn7j9uV3LYUNSUvO2SRJvZqO4/AIoOW2etkDyZZorZx6ruP7Tq8MEvt40826AqQuWs7j//58WcYLZlvIxEtRYyr+4/RF/zWYP2ezw2dxWZrrHuP4M9HqcfCZO8xv+RC1u07j8pHmyLuKldvOXFzbA3t+4/WbmQfPkjbLwPUsjLRLruP6r59CJDQ5K8UE7en4K97j9LjmbXbMqFvLoHynDxwO4/J86RK/yvcTyQ8KOCkcTuP7tzCuE10m08IyPjGWPI7j9jImIiBMWHvGXlXXtmzO4/1THi44YcizwzLUrsm9DuPxW7vNPRu5G8XSU+sgPV7j/SMe6cMcyQPFizMBOe2e4/s1pzboRphDy//XlVa97uP7SdjpfN34K8evPTv2vj7j+HM8uSdxqMPK3TWpmf6O4/+tnRSo97kLxmto0pB+7uP7qu3FbZw1W8+xVPuKLz7j9A9qY9DqSQvDpZ5Y1y+e4/NJOtOPTWaLxHXvvydv/uPzWKWGvi7pG8SgahMLAF7z/N3V8K1/90PNLBS5AeDO8/rJiS+vu9kbwJHtdbwhLvP7MMrzCubnM8nFKF3ZsZ7z+U/Z9cMuOOPHrQ/1+rIO8/rFkJ0Y/ghDxL0Vcu8SfvP2caTjivzWM8tecGlG0v7z9oGZJsLGtnPGmQ79wgN+8/0rXMgxiKgLz6w11VCz/vP2/6/z9drY+8fIkHSi1H7z9JqXU4rg2QvPKJDQiHT+8/pwc9poWjdDyHpPvcGFjvPw8iQCCekYK8mIPJFuNg7z+sksHVUFqOPIUy2wPmae8/S2sBrFk6hDxgtAHzIXPvPx8+tAch1YK8X5t7M5d87z/JDUc7uSqJvCmh9RRGhu8/04g6YAS2dDz2P4vnLpDvP3FynVHsxYM8g0zH+1Ga7z/wkdOPEvePvNqQpKKvpO8/fXQj4piujbzxZ44tSK/vPwggqkG8w448J1ph7hu67z8y66nDlCuEPJe6azcrxe8/7oXRMalkijxARW5bdtDvP+3jO+S6N468FL6crf3b7z+dzZFNO4l3PNiQnoHB5+8/icxgQcEFUzzxcY8rwvPvPwBBiBALgBCf3uDD8DT3PwCQ5nl/zNe/H+ksangT9z8AAA3C7m/Xv6C1+ghg8vY/AOBRE+MT1799jBMfptH2PwB4KDhbuNa/0bTFC0mx9j8AeICQVV3Wv7oMLzNHkfY/AAAYdtAC1r8jQiIYn3H2PwCQkIbKqNW/2R6lmU9S9j8AUANWQ0/Vv8Qkj6pWM/Y/AEBrwzf21L8U3J1rsxT2PwBQqP2nndS/TFzGUmT29T8AqIk5kkXUv08skbVn2PU/ALiwOfTt07/ekFvLvLr1PwBwj0TOltO/eBrZ8mGd9T8AoL0XHkDTv4dWRhJWgPU/AIBG7+Lp0r/Ta+fOl2P1PwDgMDgblNK/k3+n4iVH9T8AiNqMxT7Sv4NFBkL/KvU/AJAnKeHp0b/fvbLbIg/1PwD4SCttldG/1940R4/z9D8A+LmaZ0HRv0Ao3s9D2PQ/AJjvlNDt0L/Io3jAPr30PwAQ2xilmtC/iiXgw3+i9D8AuGNS5kfQvzSE1CQFiPQ/APCGRSLrz78LLRkbzm30PwCwF3VKR8+/VBg509lT9D8AMBA9RKTOv1qEtEQnOvQ/ALDpRA0Czr/7+BVBtSD0PwDwdymiYM2/sfQ+2oIH9D8AkJUEAcDMv4/+V12P7vM/ABCJVikgzL/pTAug2dXzPwAQgY0Xgcu/K8EQwGC98z8A0NPMyeLKv7jadSskpfM/AJASLkBFyr8C0J/NIo3zPwDwHWh3qMm/HHqExVt18z8AMEhpbQzJv+I2rUnOXfM/AMBFpiBxyL9A1E2YeUbzPwAwFLSP1se/JMv/zlwv8z8AcGI8uDzHv0kNoXV3GPM/AGA3m5qjxr+QOT43yAHzPwCgt1QxC8a/QfiVu07r8j8AMCR2fXPFv9GpGQIK1fI/ADDCj3vcxL8q/beo+b7yPwAA0lEsRsS/qxsMehyp8j8AAIO8irDDvzC1FGByk/I/AABJa5kbw7/1oVdX+n3yPwBApJBUh8K/vzsdm7No8j8AoHn4ufPBv731j4OdU/I/AKAsJchgwb87CMmqtz7yPwAg91d/zsC/tkCpKwEq8j8AoP5J3DzAvzJBzJZ5FfI/AIBLvL1Xv7+b/NIdIAHyPwBAQJYIN76/C0hNSfTs8T8AQPk+mBe9v2llj1L12PE/AKDYTmf5u798flcRI8XxPwBgLyB53Lq/6SbLdHyx8T8AgCjnw8C5v7YaLAwBnvE/AMBys0amuL+9cLZ7sIrxPwAArLMBjbe/trzvJYp38T8AADhF8XS2v9oxTDWNZPE/AICHbQ5etb/dXyeQuVHxPwDgod5cSLS/TNIypA4/8T8AoGpN2TOzv9r5EHKLLPE/AGDF+Hkgsr8xtewoMBrxPwAgYphGDrG/rzSE2vsH8T8AANJqbPqvv7NrTg/u9fA/AEB3So3arb/OnypdBuTwPwAAheTsvKu/IaUsY0TS8D8AwBJAiaGpvxqY4nynwPA/AMACM1iIp7/RNsaDL6/wPwCA1mdecaW/OROgmNud8D8AgGVJilyjv9/nUq+rjPA/AEAVZONJob/7KE4vn3vwPwCA64LAcp6/GY81jLVq8D8AgFJS8VWavyz57KXuWfA/AICBz2I9lr+QLNHNSUnwPwAAqoz7KJK/qa3wxsY48D8AAPkgezGMv6kyeRNlKPA/AACqXTUZhL9Ic+onJBjwPwAA7MIDEni/lbEUBgQI8D8AACR5CQRgvxr6Jvcf4O8/AACQhPPvbz906mHCHKHvPwAAPTVB3Ic/LpmBsBBj7z8AgMLEo86TP82t7jz2Je8/AACJFMGfmz/nE5EDyOnuPwAAEc7YsKE/q7HLeICu7j8AwAHQW4qlP5sMnaIadO4/AIDYQINcqT+1mQqDkTruPwCAV+9qJ60/VppgCeAB7j8AwJjlmHWwP5i7d+UByu0/ACAN4/VTsj8DkXwL8pLtPwAAOIvdLrQ/zlz7Zqxc7T8AwFeHWQa2P53eXqosJ+0/AABqNXbatz/NLGs+bvLsPwBgHE5Dq7k/Anmnom2+7D8AYA27x3i7P20IN20mi+w/ACDnMhNDvT8EWF29lFjsPwBg3nExCr8/jJ+7M7Um7D8AQJErFWfAPz/n7O6D9es/ALCSgoVHwT/Bltt1/cTrPwAwys1uJsI/KEqGDB6V6z8AUMWm1wPDPyw+78XiZes/ABAzPMPfwz+LiMlnSDfrPwCAems2usQ/SjAdIUsJ6z8A8NEoOZPFP37v8oXo2+o/APAYJM1qxj+iPWAxHa/qPwCQZuz4QMc/p1jTP+aC6j8A8Br1wBXIP4tzCe9AV+o/AID2VCnpyD8nS6uQKizqPwBA+AI2u8k/0fKTE6AB6j8AACwc7YvKPxs82ySf1+k/ANABXFFbyz+QsccFJa7pPwDAvMxnKcw/L86X8i6F6T8AYEjVNfbMP3VLpO66XOk/AMBGNL3BzT84SOedxjTpPwDgz7gBjM4/5lJnL08N6T8AkBfACVXPP53X/45S5ug/ALgfEmwO0D98AMyfzr/oPwDQkw64cdA/DsO+2sCZ6D8AcIaea9TQP/sXI6ondOg/ANBLM4c20T8ImrOsAE/oPwBII2cNmNE/VT5l6Ekq6D8AgMzg//jRP2AC9JUBBug/AGhj119Z0j8po+BjJeLnPwCoFAkwudI/rbXcd7O+5z8AYEMQchjTP8Ill2eqm+c/ABjsbSZ30z9XBhfyB3nnPwAwr/tP1dM/DBPW28pW5z8A4C/j7jLUPwBBiCALgBBrtk8BABDmPzxbQpFsAn48lbRNAwAw5j9BXQBI6r+NPHjUlA0AUOY/t6XWhqd/jjytb04HAHDmP0wlVGvq/GE8rg/f/v+P5j/9DllMJ358vLzFYwcAsOY/AdrcSGjBirz2wVweANDmPxGTSZ0cP4M8PvYF6//v5j9TLeIaBIB+vICXhg4AEOc/UnkJcWb/ezwS6Wf8/y/nPySHvSbiAIw8ahGB3/9P5z/SAfFukQJuvJCcZw8AcOc/dJxUzXH8Z7w1yH76/4/nP4ME9Z7BvoE85sIg/v+v5z9lZMwpF35wvADJP+3/z+c/HIt7CHKAgLx2Gibp/+/nP675nW0owI086KOcBAAQ6D8zTOVR0n+JPI8skxcAMOg/gfMwtun+irycczMGAFDoP7w1ZWu/v4k8xolCIABw6D91exHzZb+LvAR59ev/j+g/V8s9om4AibzfBLwiALDoPwpL4DjfAH28ihsM5f/P6D8Fn/9GcQCIvEOOkfz/7+g/OHB60HuBgzzHX/oeABDpPwO033aRPok8uXtGEwAw6T92AphLToB/PG8H7ub/T+k/LmL/2fB+j7zREjze/2/pP7o4JpaqgnC8DYpF9P+P6T/vqGSRG4CHvD4umN3/r+k/N5NaiuBAh7xm+0nt/8/pPwDgm8EIzj88UZzxIADw6T8KW4gnqj+KvAawRREAEOo/VtpYmUj/dDz69rsHADDqPxhtK4qrvow8eR2XEABQ6j8weXjdyv6IPEgu9R0AcOo/26vYPXZBj7xSM1kcAJDqPxJ2woQCv468Sz5PKgCw6j9fP/88BP1pvNEertf/z+o/tHCQEuc+grx4BFHu/+/qP6PeDuA+Bmo8Ww1l2/8P6z+5Ch84yAZaPFfKqv7/L+s/HTwjdB4BebzcupXZ/0/rP58qhmgQ/3m8nGWeJABw6z8+T4bQRf+KPEAWh/n/j+s/+cPClnf+fDxPywTS/6/rP8Qr8u4n/2O8RVxB0v/P6z8h6jvut/9svN8JY/j/7+s/XAsulwNBgbxTdrXh/w/sPxlqt5RkwYs841f68f8v7D/txjCN7/5kvCTkv9z/T+w/dUfsvGg/hLz3uVTt/2/sP+zgU/CjfoQ81Y+Z6/+P7D/xkvmNBoNzPJohJSEAsOw/BA4YZI79aLycRpTd/8/sP3Lqxxy+fo48dsT96v/v7D/+iJ+tOb6OPCv4mhYAEO0/cVq5qJF9dTwd9w8NADDtP9rHcGmQwYk8xA956v9P7T8M/ljFNw5YvOWH3C4AcO0/RA/BTdaAf7yqgtwhAJDtP1xc/ZSPfHS8gwJr2P+v7T9+YSHFHX+MPDlHbCkA0O0/U7H/sp4BiDz1kETl/+/tP4nMUsbSAG48lParzf8P7j/SaS0gQIN/vN3IUtv/L+4/ZAgbysEAezzvFkLy/0/uP1GrlLCo/3I8EV6K6P9v7j9Zvu+xc/ZXvA3/nhEAkO4/AcgLXo2AhLxEF6Xf/6/uP7UgQ9UGAHg8oX8SGgDQ7j+SXFZg+AJQvMS8ugcA8O4/EeY1XURAhbwCjXr1/w/vPwWR7zkx+0+8x4rlHgAw7z9VEXPyrIGKPJQ0gvX/T+8/Q8fX1EE/ijxrTKn8/2/vP3V4mBz0AmK8QcT54f+P7z9L53f00X13PH7j4NL/r+8/MaN8mhkBb7ye5HccANDvP7GszkvugXE8McPg9//v7z9ah3ABNwVuvG5gZfT/D/A/2gocSa1+irxYeobz/y/wP+Cy/MNpf5e8Fw38/f9P8D9blMs0/r+XPIJNzQMAcPA/y1bkwIMAgjzoy/L5/4/wPxp1N77f/228ZdoMAQCw8D/rJuaufz+RvDjTpAEA0PA/959Iefp9gDz9/dr6/+/wP8Br1nAFBHe8lv26CwAQ8T9iC22E1ICOPF305fr/L/E/7zb9ZPq/nTzZmtUNAFDxP65QEnB3AJo8mlUhDwBw8T/u3uPi+f2NPCZUJ/z/j/E/c3I73DAAkTxZPD0SALDxP4gBA4B5f5k8t54p+P/P8T9njJ+rMvllvADUivT/7/E/61unnb9/kzykhosMABDyPyJb/ZFrgJ88A0OFAwAw8j8zv5/rwv+TPIT2vP//T/I/ci4ufucBdjzZISn1/2/yP2EMf3a7/H88PDqTFACQ8j8rQQI8ygJyvBNjVRQAsPI/Ah/yM4KAkrw7Uv7r/8/yP/LcTzh+/4i8lq24CwDw8j/FQTBQUf+FvK/ievv/D/M/nSheiHEAgbx/X6z+/y/zPxW3tz9d/5G8VmemDABQ8z+9gosign+VPCH3+xEAcPM/zNUNxLoAgDy5L1n5/4/zP1Gnsi2dP5S8QtLdBACw8z/hOHZwa3+FPFfJsvX/z/M/MRK/EDoCejwYtLDq/+/zP7BSsWZtf5g89K8yFQAQ9D8khRlfN/hnPCmLRxcAMPQ/Q1HccuYBgzxjtJXn/0/0P1qJsrhp/4k84HUE6P9v9D9U8sKbscCVvOfBb+//j/Q/cio68glAmzwEp77l/6/0P0V9Db+3/5S83icQFwDQ9D89atxxZMCZvOI+8A8A8PQ/HFOFC4l/lzzRS9wSABD1PzakZnFlBGA8eicFFgAw9T8JMiPOzr+WvExw2+z/T/U/16EFBXICibypVF/v/2/1PxJkyQ7mv5s8EhDmFwCQ9T+Q76+BxX6IPJI+yQMAsPU/wAy/CghBn7y8GUkdAND1PylHJfsqgZi8iXq45//v9T8Eae2At36UvA==",plain:"AGFzbQEAAAAB8gEkYAAAYAF/AX9gAn9/AGABfwBgAn9/AX9gA39/fwBgAAF/YAJ/fQBgBH9/f38AYAR/f39/AX1gAX8BfWABfQF9YAABfGAKf39/f39/f39/fwBgBX9/f39/AGABfAF8YAJ/fwF9YAABfWAGf39/f39/AX9gA39/fwF/YAN/fX0BfWAEf39/fwF/YAN/f38BfWAFf399fX0AYAF/AXxgBX9/fX1/AX1gBn9/f39/ewBgAn9/AXxgAXwAYAZ8fHx8fHwAYAR/f3x/AGADf3x8AGAEfHx8fABgBXx8fHx8AGAJf39/f39/f39/AGAGf39/fX19AAIdAgRob3N0A2xhcAADA2VudgZtZW1vcnkCAwGAgAQDhQGDAQYDAQEBBAEBAwEBBAECEwUIBBQDBwMDAAAVCAEBAAEBAAACAAAAAAECBQUBAQEBDQ4BDwEEBAkKFgkJAgUADxcHAxgCChACAxALCwsZAgICAgYRAgIFDhoNBRsCAgEDHB0ADAAAHh8AABEgAAAAIQAAAwAGCCICAAYADAwHCiMSEgQHBAUBcAEBAQalCccBfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEEAC38AQQQLfwBBCAt/AEEMC38AQRALfwBBFAt/AEEgC38AQeAAC38AQYACC38AQYQCC38AQYgCC38AQYwCC38AQZACC38AQZQCC38AQZgCC38AQZwCC38AQaACC38AQaQCC38AQagCC38AQawCC38AQbACC38AQbQCC38AQcACC38AQQALfwBB4AALfwBB5AALfwBB6AALfwBB7AALfwBB8AALfwBB9AALfwBB+AALfwBB/AALfwBBgAELfwBBhAELfwBBiAELfwBBjAELfwBBkAELfwBBlAELfwBBmAELfwBBnAELfwBBoAELfwBBpAELfwBBqAELfwBBwAELfwBBxAELfwBBAQt/AEHAAQt/AEHEAQt/AEECC38AQQMLfwBBwAELfwBBxAELfwBByAELfwBBBAt/AEEFC38AQcABC38AQcQBC38AQcgBC38BQQALfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQQALfwBBgAELfwBBoB8LfgBCgMq17gELfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQRALfwBBBAt/AEEIC38AQYACC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBfwt/AEGAIAt/AUEAC38BQQALfwFBAAt/AUEAC38AQcAAC38AQQgLfwBBBgt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt9AUMAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC30BQwAAAAALfQFDAACAPwt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt/AEEIC38AQYAIC38BQQALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC38AQQALfwBBAAsHggELCGxhc3REcmF3AAEMbGFzdEdyYWRpZW50AAMPbGFzdFJvd0dyYWRpZW50AAYIbGFzdFJvd3MABwljb25maWd1cmUAEQxzY3JhdGNoQnl0ZXMAEgdmbWFSYXRlABMHcHJvZmlsZQAUB3NldFJhdGUAFQRzdGVwAIMBBm1lbW9yeQIACQYBAEEBCwAMAQMK7ZcCgwEEACN6C9QBARB/IAAhAUEAIQIjmQEgAUEFdGogAmooAgAkkwEgACEDQQQhBCOZASADQQV0aiAEaigCACSUASAAIQVBCCEGI5kBIAVBBXRqIAZqKAIAJJUBIAAhB0EMIQgjmQEgB0EFdGogCGooAgAkiAEgACEJQRAhCiOZASAJQQV0aiAKaigCACSJASAAIQtBFCEMI5kBIAtBBXRqIAxqKAIAJIoBIAAhDUEYIQ4jmQEgDUEFdGogDmooAgAklwEgACEPQRwhECOZASAPQQV0aiAQaigCACSYAQsJACAAEAIjkwELDgAjmAEgAEECdGooAgALEwAgAEEPakEPQX9zcUEQckECdAsuAQF/IAAQAiOWASABQQJ0aigCACECIAIjnQFGBH9BAAVBABAEIAIjbBAFbGoLCxoAIABBAEYEfyOgAQUjoQEjogEgAEEBRhsLCw0AI2kgAEECdGooAgALaQAgACRpQQAQCCRqQQEQCCRrQQIQCCRsQQMQCCRtQQQQCCRuQQUQCCRvQQYQCCRwQQcQCCR0QQgQCCR1QQkQCCR2QQoQCCR3QQsQCCR4QQwQCCRxQQ0QCCRyQQ4QCEECdCRzQQ8QCCR5CwoAI1pBAyAAamwLHAEBfyOfASEBIAEgAGpBP2pBP0F/c3EknwEgAQsLACAAIAEQBWwQCwsPACNlI2YgAGxqQQFqEAgL0AIBCn8jaiNnaiECQQIjamwjZ2ohAyNwQQJ0EAskkwEjcCOeAWpBAWsjngFtQQN0EAsklAEgAkEDdBALJJUBIAMjbBAMJIgBIAIjbBAMJIkBIAIjbkEBaxANEAwkigEjbkECdBALJJcBI25BAWpBAnQQCySYASNsJJsBI2tBAEoEfyACI2wQDAVBAAshBCABBEAjmAEgBDYCAAtBACEFA0AgBSNuSARAIAUQDSEGI5sBIgcgBiIIIAcgCEobJJsBIAMgBhAMIQkgAiAGEAwhCgJAIAFFDQAjlwEgBUECdGogCTYCACOYASAFQQJ0aiAKNgIECyAFQQFqIQUMAQsLIAFFBEAPCyOZASAAQQV0aiELIAsjkwE2AgAgCyOUATYCBCALI5UBNgIIIAsjiAE2AgwgCyOJATYCECALI4oBNgIUIAsjlwE2AhggCyOYATYCHAviAgEJfyAAJJ8BIAEQChALGiNqI2dqIQNBAiNqbCNnaiEEQQwQCyR7QRBBA3QQCyR8QQgQCyR9IANBAnQQCyR6IANBAnQQCyR+IANBAnQQCyR/IANBAnQQCySAASAEQQJ0EAskgQEgA0ECdBALJIYBIANBAnQQCySHASNrQQJ0EAskggEja0ECdBALJIMBIARBAnQQCySEASADQQJ0EAskhQEgA0EDdBALJIsBIANBA3QQCySMASADQQJ0EAskjQEgAyIFI3EiBiAFIAZKG0ECdBALJI4BIAMiByNxIgggByAIShtBAnQQCySPASADIgkjcSIKIAkgCkobQQJ0EAskkAEjcUEDdBALJJEBIANBAnQQCySSASNrQQJ0EAsklgEjckEFdBALJJkBQQAhCwNAIAsjckgEQCALIAIQDiALQQFqIQsMAQsLIAMjmwFsQQJ0EAskmgEjaCABbBALJJwBI58BCzAAIAEkXSACJF4gACRfIAAjWmokYCAAQQIjWmxqJGEgACNaQQMgAWpsaiRiQQAkYwsjACAAEAkgASADQQEQDxojnAEjaCACbGoknAEgASACIAMQEAsOACAAEAlBACABQQAQDwvYAwItewF/IAH9EyEDIAL9EyEEQwAAgD/9EyEFQwAAAED9EyEGQwAAQED9EyEHQwAAgED9EyEIQwAAoED9EyEJQwAAwED9EyEKQwAA4ED9EyELQwAAAEH9EyEMQwAAEEH9EyENQwAAIEH9EyEOQQAhMANAIDAgAEgEQCAFIQ8gAyEQIAQhESAPIBD95gEgEf3kASEFIAYhEiADIRMgBCEUIBIgE/3mASAU/eQBIQYgByEVIAMhFiAEIRcgFSAW/eYBIBf95AEhByAIIRggAyEZIAQhGiAYIBn95gEgGv3kASEIIAkhGyADIRwgBCEdIBsgHP3mASAd/eQBIQkgCiEeIAMhHyAEISAgHiAf/eYBICD95AEhCiALISEgAyEiIAQhIyAhICL95gEgI/3kASELIAwhJCADISUgBCEmICQgJf3mASAm/eQBIQwgDSEnIAMhKCAEISkgJyAo/eYBICn95AEhDSAOISogAyErIAQhLCAqICv95gEgLP3kASEOIDBBAWohMAwBCwsgBSAG/eQBIAcgCP3kAf3kASEtIAkgCv3kASALIAz95AH95AEhLiAtIC795AEgDSAO/eQB/eQBIS8gL/0fACAv/R8BkiAv/R8CkiAv/R8DkgsKACAAQQBHJL8BCzEAIABBAEYEQCABJMABBSAAQQFGBEAgASTBAQUgAEECRgRAIAEkwgEFIAEkwwELCwsLlwEAIAAkRyAAKAKQAiRIIAAoApQCJEkgACgCpAIkSiAAKAKoAiRLIAAoAqwCJEwgACgCsAIkTSAAKAK0AiROIAAqAoABJE8gACoChAEkUCAAKgKIASRRIAAqAowBQwAAAABcJFIgACgCgAIkUyAAKAKEAiRUIAAoAogCJFUgACgCpAFBAEckViAAKAKMAiRXIAAoApgBJFgLXQAgACgCACQAIAAoAgQkASAAKAIIJAIgACgCDCQDIAAoAhAkBCAAKAIUJAUgACgCGCQGIAAoAhwkByAAKAIgJAggACgCJCQJIAAoAigkCiAAKAIsJAsgACgCMCQMCxoAI3sjoAE2AgAjeyOhATYCBCN7I6IBNgIIC3EBAn8jASSgASMAIwEjS0EAShskoQEjTkECRgR/IwAFIwFBACNOQQFGGwskogFBACEAA0AgACMASARAIwIgAEEBdGovAQAhASOEASAAQQJ0aiABNgIAI4UBIABBAnRqIAE2AgAgAEEBaiEADAELCxAYC8wBAgR/An4gAEGNzOUAbEHf5rvjA2ohBCNZQY3M5QBsQd/mu+MDaiEFIAFBjczlAGxB3+a74wNqIQYgAkGNzOUAbEHf5rvjA2ohByAEIAUgB2xqIQQgBSAGIARsaiEFIAYgBCAFbGohBiAHIAUgBmxqIQcgBCAEQRB2cyEEIAUgBUEQdnMhBSAGIAZBEHZzIQYgByAHQRB2cyEHIAQgBSAHbGohBCAFIAYgBGxqIQUgBK0gA61+IQggBa0gA61+QiCIIQkgCCAJfEIgiKcLNAEBf0EAIQQDQCAEI2pIBEAjeiAEQQJ0aiACIAAgASAEIAMQGmo2AgAgBEEBaiEEDAELCwswAQF/I6EBIQEjoQFBAWokoQEjhAEgAUECdGogADYCACOBASABQQJ0akEANgIAIAELRgEDfyOCASAAQQJ0aiEBIAEoAgAhAiACI6EBSAR/I4QBIAJBAnRqKAIAIABGBUEACwRAIAIPCyAAEBwhAyABIAM2AgAgAwuNAQEEf0EAIQADQCAAI6ABSARAI4YBIABBAnRqI50BNgIAIABBAWohAAwBCwsjakEBayEBA0AgAUEATgRAIAFBAnQhAiN+IAJqKAIAQQJ0IQMjgQEgA2ojgQEgA2ooAgBBAWo2AgAjhwEgAmojhgEgA2ooAgA2AgAjhgEgA2ogATYCACABQQFrIQEMAQsLCyIBAX8jogEhASOiAUEBaiSiASOFASABQQJ0aiAANgIAIAELRgEDfyODASAAQQJ0aiEBIAEoAgAhAiACI6IBSAR/I4UBIAJBAnRqKAIAIABGBUEACwRAIAIPCyAAEB8hAyABIAM2AgAgAws7AQF/I6ABJKIBQQAhAANAIAAjoAFJBEAjhQEgAEECdGojhAEgAEECdGooAgA2AgAgAEEBaiEADAELCwu0AgELf0EAJKEBQQAkogFBACEAA0AgACNqSARAIABBAnQhASN6IAFqKAIAIQIja0EASgR/I3QgAkEBdGovAQAQHQUgAhAcCyEDI34gAWogAzYCACAAQQFqIQAMAQsLI6EBJKABEB4jS0EASiIEBH8gBAUjTkECRgshBUEAIQYDQCAGI2pIQQAgBRsEQCAGQQJ0IQcjeiAHaigCACEII50BIQkjdyAIai0AAEEBcUEARgRAI2tBAEoEfyN1IAhBAXRqLwEABSN1IAhBAnRqKAIACyEKI05BAkcEf0EABSNrQQBKBH8gChAgBSAKEB8LCyEJI0tBAEoEQCN/IAdqI2tBAEoEfyAKEB0FIAoQHAs2AgALCyOAASAHaiAJNgIAIAZBAWohBgwBCwsjTkEBRgRAECELEBgLKwEBfyNTQQBHBEAQGQ8LIAAoApQBIQIgAiABIAAoApgBIAAoApwBEBsQIgsPACNiI2IoAgBBAWo2AgALlwEBAn8QJCNeQQFGBEAjYUEANgIADwsjYyEAI2NBAWokYyNfQQH+HgIAI15BAWtGBEAjX0EA/hcCACNhQQD+FwIAI2AjY/4XAgAjYEF//gACABoPC0EAIQEDQCABI1tIBEAjYP4QAgAgAEcEQA8LIAFBAWohAQwBCwsDQCNg/hACACAARgRAI2AgACNc/gECABoQJAwBCwsLHAEBfxAlI15BAUoEQEEHIQAjvwEEQCAAEAALCwsaACN7KAIAJKABI3soAgQkoQEjeygCCCSiAQtvAQV/I15BAUYEQCNhKAIAIQEjYSAANgIAIAAkZCABDwsjYf4QAgAhAgNAIAIgAEgEQCACQQEiAyAAIAJrQQIjXmxtIgQgAyAEShtqJGQjYSACI2T+SAIAIQUgBSACRgRAIAIPCyAFIQIMAQsLIAALRwECfyNsQQJ0IQJBACEDA0AgAyACSQRAIAEgA2ogACADav0ABAD9CwQAIAEgA2ogACADav0ABBD9CwQQIANBIGohAwwBCwsLUgEEfyNsQQJ0IQMgACN0I2tBAEobIQQgASEFA0AgBSACSARAI4UBIAVBAnRqKAIAIQYgBCAGIANsaiOJASAFI2wQBWxqECkgBUEBaiEFDAELCwtSAQR/I2xBAnQhAyABIQQDQCAEIAJIBEAgACN0I2tBAEobIQUjhAEgBEECdGooAgAhBiAFIAYgA2xqI4gBIAQjbBAFbGoQKSAEQQFqIQQMAQsLCw4AI5cBIABBAnRqKAIACwwAI2UjZiAAbGoQCAsSACNlI2YgAGxqQQJqEAhBAnQLEgAjZSNmIABsakEDahAIQQJ0C9cfAg9/sgJ7IAcgAiAIbGohCkMAAAAAQwAAgH+MIAkb/RMhGSAFIQtBACEMA0AgDCAESARAIAsgA0EFdGohDSAMQQJ0IQ4gACEPIAcgDmohEANAIBAgCkkEQCAPIREgESABaiESIBIgAWohEyATIAFqIRQgFCABaiEVIBUgAWohFiAWIAFqIQ9DAAAAAP0TIRpDAAAAAP0TIRtDAAAAAP0TIRxDAAAAAP0TIR1DAAAAAP0TIR5DAAAAAP0TIR9DAAAAAP0TISBDAAAAAP0TISFDAAAAAP0TISJDAAAAAP0TISNDAAAAAP0TISRDAAAAAP0TISUgCyEXA0AgFyANSQRAIBf9AAQAISYgF/0ABBAhJyAR/QkCACEoICghKSAmISogGiErICkgKv3mASAr/eQBIRogKCEsICchLSAbIS4gLCAt/eYBIC795AEhGyAS/QkCACEoICghLyAmITAgHCExIC8gMP3mASAx/eQBIRwgKCEyICchMyAdITQgMiAz/eYBIDT95AEhHSAT/QkCACEoICghNSAmITYgHiE3IDUgNv3mASA3/eQBIR4gKCE4ICchOSAfITogOCA5/eYBIDr95AEhHyAU/QkCACEoICghOyAmITwgICE9IDsgPP3mASA9/eQBISAgKCE+ICchPyAhIUAgPiA//eYBIED95AEhISAV/QkCACEoICghQSAmIUIgIiFDIEEgQv3mASBD/eQBISIgKCFEICchRSAjIUYgRCBF/eYBIEb95AEhIyAW/QkCACEoICghRyAmIUggJCFJIEcgSP3mASBJ/eQBISQgKCFKICchSyAlIUwgSiBL/eYBIEz95AEhJSAX/QAEICEmIBf9AAQwIScgEf0JAgQhKCAoIU0gJiFOIBohTyBNIE795gEgT/3kASEaICghUCAnIVEgGyFSIFAgUf3mASBS/eQBIRsgEv0JAgQhKCAoIVMgJiFUIBwhVSBTIFT95gEgVf3kASEcICghViAnIVcgHSFYIFYgV/3mASBY/eQBIR0gE/0JAgQhKCAoIVkgJiFaIB4hWyBZIFr95gEgW/3kASEeICghXCAnIV0gHyFeIFwgXf3mASBe/eQBIR8gFP0JAgQhKCAoIV8gJiFgICAhYSBfIGD95gEgYf3kASEgICghYiAnIWMgISFkIGIgY/3mASBk/eQBISEgFf0JAgQhKCAoIWUgJiFmICIhZyBlIGb95gEgZ/3kASEiICghaCAnIWkgIyFqIGggaf3mASBq/eQBISMgFv0JAgQhKCAoIWsgJiFsICQhbSBrIGz95gEgbf3kASEkICghbiAnIW8gJSFwIG4gb/3mASBw/eQBISUgF/0ABEAhJiAX/QAEUCEnIBH9CQIIISggKCFxICYhciAaIXMgcSBy/eYBIHP95AEhGiAoIXQgJyF1IBshdiB0IHX95gEgdv3kASEbIBL9CQIIISggKCF3ICYheCAcIXkgdyB4/eYBIHn95AEhHCAoIXogJyF7IB0hfCB6IHv95gEgfP3kASEdIBP9CQIIISggKCF9ICYhfiAeIX8gfSB+/eYBIH/95AEhHiAoIYABICchgQEgHyGCASCAASCBAf3mASCCAf3kASEfIBT9CQIIISggKCGDASAmIYQBICAhhQEggwEghAH95gEghQH95AEhICAoIYYBICchhwEgISGIASCGASCHAf3mASCIAf3kASEhIBX9CQIIISggKCGJASAmIYoBICIhiwEgiQEgigH95gEgiwH95AEhIiAoIYwBICchjQEgIyGOASCMASCNAf3mASCOAf3kASEjIBb9CQIIISggKCGPASAmIZABICQhkQEgjwEgkAH95gEgkQH95AEhJCAoIZIBICchkwEgJSGUASCSASCTAf3mASCUAf3kASElIBf9AARgISYgF/0ABHAhJyAR/QkCDCEoICghlQEgJiGWASAaIZcBIJUBIJYB/eYBIJcB/eQBIRogKCGYASAnIZkBIBshmgEgmAEgmQH95gEgmgH95AEhGyAS/QkCDCEoICghmwEgJiGcASAcIZ0BIJsBIJwB/eYBIJ0B/eQBIRwgKCGeASAnIZ8BIB0hoAEgngEgnwH95gEgoAH95AEhHSAT/QkCDCEoICghoQEgJiGiASAeIaMBIKEBIKIB/eYBIKMB/eQBIR4gKCGkASAnIaUBIB8hpgEgpAEgpQH95gEgpgH95AEhHyAU/QkCDCEoICghpwEgJiGoASAgIakBIKcBIKgB/eYBIKkB/eQBISAgKCGqASAnIasBICEhrAEgqgEgqwH95gEgrAH95AEhISAV/QkCDCEoICghrQEgJiGuASAiIa8BIK0BIK4B/eYBIK8B/eQBISIgKCGwASAnIbEBICMhsgEgsAEgsQH95gEgsgH95AEhIyAW/QkCDCEoICghswEgJiG0ASAkIbUBILMBILQB/eYBILUB/eQBISQgKCG2ASAnIbcBICUhuAEgtgEgtwH95gEguAH95AEhJSAX/QAEgAEhJiAX/QAEkAEhJyAR/QkCECEoICghuQEgJiG6ASAaIbsBILkBILoB/eYBILsB/eQBIRogKCG8ASAnIb0BIBshvgEgvAEgvQH95gEgvgH95AEhGyAS/QkCECEoICghvwEgJiHAASAcIcEBIL8BIMAB/eYBIMEB/eQBIRwgKCHCASAnIcMBIB0hxAEgwgEgwwH95gEgxAH95AEhHSAT/QkCECEoICghxQEgJiHGASAeIccBIMUBIMYB/eYBIMcB/eQBIR4gKCHIASAnIckBIB8hygEgyAEgyQH95gEgygH95AEhHyAU/QkCECEoICghywEgJiHMASAgIc0BIMsBIMwB/eYBIM0B/eQBISAgKCHOASAnIc8BICEh0AEgzgEgzwH95gEg0AH95AEhISAV/QkCECEoICgh0QEgJiHSASAiIdMBINEBINIB/eYBINMB/eQBISIgKCHUASAnIdUBICMh1gEg1AEg1QH95gEg1gH95AEhIyAW/QkCECEoICgh1wEgJiHYASAkIdkBINcBINgB/eYBINkB/eQBISQgKCHaASAnIdsBICUh3AEg2gEg2wH95gEg3AH95AEhJSAX/QAEoAEhJiAX/QAEsAEhJyAR/QkCFCEoICgh3QEgJiHeASAaId8BIN0BIN4B/eYBIN8B/eQBIRogKCHgASAnIeEBIBsh4gEg4AEg4QH95gEg4gH95AEhGyAS/QkCFCEoICgh4wEgJiHkASAcIeUBIOMBIOQB/eYBIOUB/eQBIRwgKCHmASAnIecBIB0h6AEg5gEg5wH95gEg6AH95AEhHSAT/QkCFCEoICgh6QEgJiHqASAeIesBIOkBIOoB/eYBIOsB/eQBIR4gKCHsASAnIe0BIB8h7gEg7AEg7QH95gEg7gH95AEhHyAU/QkCFCEoICgh7wEgJiHwASAgIfEBIO8BIPAB/eYBIPEB/eQBISAgKCHyASAnIfMBICEh9AEg8gEg8wH95gEg9AH95AEhISAV/QkCFCEoICgh9QEgJiH2ASAiIfcBIPUBIPYB/eYBIPcB/eQBISIgKCH4ASAnIfkBICMh+gEg+AEg+QH95gEg+gH95AEhIyAW/QkCFCEoICgh+wEgJiH8ASAkIf0BIPsBIPwB/eYBIP0B/eQBISQgKCH+ASAnIf8BICUhgAIg/gEg/wH95gEggAL95AEhJSAX/QAEwAEhJiAX/QAE0AEhJyAR/QkCGCEoICghgQIgJiGCAiAaIYMCIIECIIIC/eYBIIMC/eQBIRogKCGEAiAnIYUCIBshhgIghAIghQL95gEghgL95AEhGyAS/QkCGCEoICghhwIgJiGIAiAcIYkCIIcCIIgC/eYBIIkC/eQBIRwgKCGKAiAnIYsCIB0hjAIgigIgiwL95gEgjAL95AEhHSAT/QkCGCEoICghjQIgJiGOAiAeIY8CII0CII4C/eYBII8C/eQBIR4gKCGQAiAnIZECIB8hkgIgkAIgkQL95gEgkgL95AEhHyAU/QkCGCEoICghkwIgJiGUAiAgIZUCIJMCIJQC/eYBIJUC/eQBISAgKCGWAiAnIZcCICEhmAIglgIglwL95gEgmAL95AEhISAV/QkCGCEoICghmQIgJiGaAiAiIZsCIJkCIJoC/eYBIJsC/eQBISIgKCGcAiAnIZ0CICMhngIgnAIgnQL95gEgngL95AEhIyAW/QkCGCEoICghnwIgJiGgAiAkIaECIJ8CIKAC/eYBIKEC/eQBISQgKCGiAiAnIaMCICUhpAIgogIgowL95gEgpAL95AEhJSAX/QAE4AEhJiAX/QAE8AEhJyAR/QkCHCEoICghpQIgJiGmAiAaIacCIKUCIKYC/eYBIKcC/eQBIRogKCGoAiAnIakCIBshqgIgqAIgqQL95gEgqgL95AEhGyAS/QkCHCEoICghqwIgJiGsAiAcIa0CIKsCIKwC/eYBIK0C/eQBIRwgKCGuAiAnIa8CIB0hsAIgrgIgrwL95gEgsAL95AEhHSAT/QkCHCEoICghsQIgJiGyAiAeIbMCILECILIC/eYBILMC/eQBIR4gKCG0AiAnIbUCIB8htgIgtAIgtQL95gEgtgL95AEhHyAU/QkCHCEoICghtwIgJiG4AiAgIbkCILcCILgC/eYBILkC/eQBISAgKCG6AiAnIbsCICEhvAIgugIguwL95gEgvAL95AEhISAV/QkCHCEoICghvQIgJiG+AiAiIb8CIL0CIL4C/eYBIL8C/eQBISIgKCHAAiAnIcECICMhwgIgwAIgwQL95gEgwgL95AEhIyAW/QkCHCEoICghwwIgJiHEAiAkIcUCIMMCIMQC/eYBIMUC/eQBISQgKCHGAiAnIccCICUhyAIgxgIgxwL95gEgyAL95AEhJSARQSBqIREgEkEgaiESIBNBIGohEyAUQSBqIRQgFUEgaiEVIBZBIGohFiAXQYACaiEXDAELCyAGIA5q/QAEACHJAiAGIA5q/QAEECHKAiAQIBogyQL95AEgGf3rAf0LBAAgECAbIMoC/eQBIBn96wH9CwQQIBAgCGohECAQIBwgyQL95AEgGf3rAf0LBAAgECAdIMoC/eQBIBn96wH9CwQQIBAgCGohECAQIB4gyQL95AEgGf3rAf0LBAAgECAfIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICAgyQL95AEgGf3rAf0LBAAgECAhIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICIgyQL95AEgGf3rAf0LBAAgECAjIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICQgyQL95AEgGf3rAf0LBAAgECAlIMoC/eQBIBn96wH9CwQQIBAgCGohEAwBCwsgAyEYIAsgGEEFdCOjAWpqIQsgDEEIaiEMDAELCwuhAQEJfyAAI29BAnRqIQUgBCADayOlAWpBAWsjpQFtI6UBbCEGIAMhByABIQhBACEJA0AgCSNuSARAIAlBAWojbkYhCiAKBH8gAgUgCRAsCyELIAkQLSEMIAkQDSENIAggByAMEAVsaiAMEAUgBiAMIA0gBSAJEC5qIAUgCRAvaiALIAcgDRAFbGogDRAFIApFEDAgCyEIIAlBAWohCQwBCwsLSAICfwJ9QQAhASAAKgIAIQNBASECA0AgAiNtSARAIAAgAkECdGoqAgAhBCAEIANeBEAgBCEDIAIhAQsgAkEBaiECDAELCyABC8oEAw58Bn4CfwJ8IAAhASABvSEPIA9CNIinQf8PcSEVIBVByQdrQT9PBEBEAAAAAAAA8D8gFUHJB2tBgICAgHhPDQEaIBVBiQhPBEBEAAAAAAAAAAAgD0KAgICAgICAeFENAhpEAAAAAAAA8D8gAaAgFUH/D08NAhpEAAAAAAAAAABEAAAAAAAA8H8gD0IAUxsMAgtBACEVC0T+gitlRxVnQCABoiECIAJEAAAAAAAAOEOgIQMgA70hECADRAAAAAAAADhDoSEDIAEgA0QAAPr+Qi52v6KgIANEOjuevJr3DL2ioCEEIBBB/wCsg0IBhqchFiAQQjRBB6x9hiERQQggFkEDdGopAwC/IQVBCCAWQQN0aikDCCARfCESIAQgBKIhBiAFIASgIAZEvf3/////3z8gBEQ8VFVVVVXFP6KgoqAgBiAGokSRKxfPVVWlPyAERBfQpGcREYE/oqCioCEHIBVBAEYEQAJ8IAchCCASIRMgECEUIBRCgICAgAiDQgBSRQRAIBNC8QdCNIZ9IRMgE78hCUQAAAAAAAAAfyAJIAkgCKKgogwBCyATQv4HQjSGfCETIBO/IQkgCSAJIAiioCEKIAqZRAAAAAAAAPA/YwRARAAAAAAAAPA/IAqmIQsgCSAKoSAJIAiioCEMIAsgCqAhDSALIA2hIAqgIAygIQwgDSAMoCALoSEKIApEAAAAAAAAAABhBEAgE0KAgICAgICAgIB/g78hCgsLIApEAAAAAAAAEACiCwwBCyASvyEOIA4gDiAHoqALC3MCB38CfSM/IQEjRyABaioCACEIIAAhAiAAEDIhAyACIANBAnRqKgIAIQlBACEEQQAhBQNAIAUjbUgEQCAAIQYgBSEHIAYgB0ECdGoqAgAgCZO7EDMgCLtmBEAgBEEBIAV0ciEECyAFQQFqIQUMAQsLIAQLTgEDfyNUQQBGBH9BfwUjVCAAQQJ0aigCAAshAkEBIAEjnQFGI3lBAEYbBEAgAg8LI3kgAUECdGooAgAhAyADIAJxIQQgBCADIARBAEcbC2ECAn8CfUF/IQJDAAAAACEEQQAhAwNAIAMjbUgEQCAAIANBAnRqKgIAIQUgASADdkEBcUEARwR/QQEgBSAEXiACQQBIGwVBAAsEQCAFIQQgAyECCyADQQFqIQMMAQsLIAIL+gEBF39BASEEIAAhBSAEIQYgBiEHQRghCCOZASAHQQV0aiAIaigCACNuQQFrQQJ0aigCACAFI25BAWsQDRAFbGoQNCEJIAIgAxA1IQogCSAKcSELQQAhDCABIQ0gDCEOIA4hD0EUIRAjmQEgD0EFdGogEGooAgAgDSNuQQFrEA0QBWxqIREjQCESI0cgEmoqAgBDAAAAAFwEf0EAIRMgACEUIBMhFSAVIRZBGCEXI5kBIBZBBXRqIBdqKAIAI25BAWtBAnRqKAIAIBQjbkEBaxANEAVsagUgEQshGCARIRkgGCALIAogC0EARxsQNiEaIBkgGkECdGoqAgALQwEFf0EAIQEgACECIAEhAyADIQRBGCEFI5kBIARBBXRqIAVqKAIAI25BAWtBAnRqKAIAIAIjbkEBaxANEAVsaioCAAubAQINfwF9QQAhAyAAIQQgAyEFIAUhBkEUIQcjmQEgBkEFdGogB2ooAgAgBCNuQQFrEA0QBWxqIQggAiABI1YbIQkjVSAJI21sQQJ0aiEKQwAAAAAhEEEAIQsDQCALI21IBEAgCiEMIAshDSAIIQ4gCyEPIBAgDCANQQJ0aioCACAOIA9BAnRqKgIAlJIhECALQQFqIQsMAQsLIBALwAEBEH9BACEEIAEhBSAEIQYgBiEHQRQhCCOZASAHQQV0aiAIaigCACAFI25BAWsQDRAFbGohCSM5IQojRyAKaioCAEMAAAAAXAR/QQAhCyAAIQwgCyENIA0hDkEYIQ8jmQEgDkEFdGogD2ooAgAjbkEBa0ECdGooAgAgDCNuQQFrEA0QBWxqBSAJCyEQI3lBAEZBACNUQQBGGwR/IBAQMgUgECACIAMQNRA2CyERIAkhEiARIRMgEiATQQJ0aioCAAs9ACNIIz5GBEAgACABIAIgAxA3DwsjSCNDRgRAIAAQOA8LI0gjQkYEQCABIAIgAxA5DwsgACABIAIgAxA6C0ABAn8gACECA0AgAiABSARAIwIgAkEBdGovAQAhAyOSASACQQJ0aiACIAIgAyOdARA7OAIAIAJBAWohAgwBCwsLlAMBH38joQEiAyOiASIEIAMgBEobI6UBakEBayOlAW0hBSNJIAVsIQYgBhAoIQcDQCAHIAZIBEAjZCEIIAchCQNAIAkgCEgEQCAJIAVtIQogCSAKIAVsayELIAggCiAFbGsiDCAFIg0gDCANSBshDiAKIAVsIA5qIQkgCiEPI0ohECNLIREjoQEjoAEgDyAQIBFqSEEAIA8gEE4bGyESIAohEyNMIRQjTSEVI6IBQQAgEyAUIBVqSEEAIBMgFE4bGyEWIAsjpQFsIRcgDiOlAWwiGCAWIhkgGCAZSBshGiAOI6UBbCIbIBIiHCAbIBxIGyEdIAojc2whHiAKEAIgASAeaiAXIBoQKiAAIB5qIBcgHRArQQAhHyO/AQRAIB8QAAsgFyAaSARAIAEgHmojiQEjigEgFyAaEDELIBcgHUgEQCAAIB5qI4gBI25BAWsQLCAXIB0QMQtBASEgI78BBEAgIBAACyNJQQFGQQAgAhsEQCAXIBoQPAtBAiEhI78BBEAgIRAACwwBCwsgBhAoIQcMAQsLC2YBCH8joQEiACOiASIBIAAgAUobIQIgAiOlAWpBAWsjpQFtIQMgAxAoIQQDQCAEIANIBEAgBCOlAWwjZCOlAWwiBSACIgYgBSAGSBsQPCADECghBAwBCwtBAiEHI78BBEAgBxAACwvLBQMVfAR+An8CfCAAIQEgAb0hFiAWQoCAgICAgID3P31CgICAgICgwvg/QoCAgICAgID3P31UBEAgAUQAAAAAAADwP6EhAiACIAKiIQMgAyACoiEEIAREd1VVVVVV1T8gAkTL/f/////Pv6KgIANEDN2VmZmZyT+ioCAERKdFZ1VVVcW/IAJEMN5EoyRJwj+ioCADRGU9QqT//7+/oqAgBETK1ioohHG8PyACRP9osEPrmbm/oqAgA0SF0K/3goG3P6KgIAREzUXRdRNStb+ioKKgoqCiIQUgAkQAAAAAAACgQaIhBiACIAagIAahIQcgAiAHoSEIIAcgB6JEAAAAAAAA4L+iIQYgAiAGoCEJIAIgCaEgBqAhCiAKRAAAAAAAAOC/IAiiIAcgAqCioCEKIAUgCqAgCaAMAQsgFkIwiKchGiAaQRBrQfD/AUEQa08EQEQAAAAAAADwvyABIAGioyAWQgGGQgBRDQEaIAEgFkQAAAAAAADwf71RDQEaIAEgAaEgASABoaNBASAaQfD/AXFB8P8BRiAaQYCAAnEbDQEaIAFEAAAAAAAAMEOivSEWIBZCNEI0hn0hFgsgFkKAgICAgICA8z99IRcgF0I0QQesfYhB/wCsg6chGyAXQjSHIRggFiAXQv8fQjSGg30hGUGIECAbQQFBA2p0aisDACELQYgQIBtBAUEDanRqKwMIIQwgGb8hDUGIICAbQQFBA2p0aisDACEOQYggIBtBAUEDanRqKwMIIQ8gDSAOoSAPoSALoiEQIBi5IREgEUQAOPr+Qi7mP6IgDKAhEiASIBCgIRMgEiAToSAQoCARRDBnx5NX8y49oqAhFCAQIBCiIRUgFCAVRAEAAAAAAOC/oqAgECAVokRbMFFVVVXVPyAQRJBF6////8+/oqAgFUQRAfEks5nJPyAQRJ/IBuV1VcW/oqCioKKgIBOgCwvcBQQafwN9CHsCfCNuQQFrEA0hBSAAIQYgASEHIAYhCCAIIQlBGCEKI5kBIAlBBXRqIApqKAIAI25BAWtBAnRqKAIAIAcjbkEBaxANEAVsaiELIAAhDCABIQ0gDCEOIA4hD0EcIRAjmQEgD0EFdGogEGooAgAjbkECdGooAgAgDSNuQQFrEA0QBWxqIREgCxAyIRIgCyETIBIhFCATIBRBAnRqKgIAIR8gH/0TISJBACEVA0AgFSAFSARAIBVBAnQhFiALIBZq/QAEACAi/eUBISMgI0P2qK7C/RP96wEhJCAkQzuquD/9E/3mAf1qISUgJCAlQwCAMT/9E/3mAf3lASEmICYgJUODgF65/RP95gH95QEhJkNnaVA5/RMhJyAnICb95gFDzkO3Ov0T/eQBIScgJyAm/eYBQwiJCDz9E/3kASEnICcgJv3mAUPBqSo9/RP95AEhJyAnICb95gFDqqoqPv0T/eQBIScgJyAm/eYBQwAAAD/9E/3kASEnICYgJv3mASAn/eYBICZDAACAP/0T/eQB/eQBIScgJf34AUH/AP0R/a4BQRf9qwEhKCARIBZqICcgKP3mAf0LBAAgFUEEaiEVDAELC0MAAAAAISBEAAAAAAAAAAAhKkEAIRcDQCAXI21IBEAgESEYIBchGSAYIBlBAnRqKgIAISEgICAhkiEgIAshGiAXIRsgKiAhuyAaIBtBAnRqKgIAIB+Tu6KgISogF0EBaiEXDAELCyACIAOUICAgBJSV/RMhKUEAIRwDQCAcIAVIBEAgHEECdCEdIBEgHWogESAdav0ABAAgKf3mAf0LBAAgHEEEaiEcDAELCyNtIR4DQCAeIAVIBEAgESAeQQJ0akMAAAAAOAIAIB5BAWohHgwBCwsgILsQPyErI4sBIAFBA3RqIB+7ICugOQMAI4wBIAFBA3RqIAO7ICsgKiAgu6OhojkDACONASABQQJ0aiASNgIAC/UBAhN/An0jQSECQwAAAEAjRyACaioCAJQgAZQjbbKVIRUgFUMAAAAAWwRADwtBASEDIAAhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEBIQkgACEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOQQAhDwNAIA8jbUgEQCAOIRIgDyETIAghECAPIREgFSAQIBFBAnRqKgIAlCEWIBIgE0ECdGohFCAUIBQqAgAgFpI4AgAgD0EBaiEPDAELCwsZAQF/I25BAWsQDUECdCEBIABBACAB/AsAC6kCAwN/B3wCfSMJIABBAnRqKAIEIQFEAAAAAAAAAAAhBEQAAAAAAAAAACEFRAAAAAAAAAAAIQYjCSAAQQJ0aigCACECA0AgAiABSQRAIwogAkEBdGovAQAhAyOSASADQQJ0aioCACELIwsgAkECdGoqAgAgC5QhDCAEIAy7oCEEIAUgDCALlLugIQUjDEEARwRAIAYjDCACQQJ0aioCACALlLugIQYLIAJBAWohAgwBCwsjT7shByMHIABBAnRqKgIAuyAHIASioCEIIwggAEECdGoqAgC7IAdEAAAAAAAAAEAgBqIgByAFoqCioCEJI5EBIABBA3RqRAAAAAAAAAAAIAkgCCAIoqGlOQMAIAghCiAKI1C7YwR8I1C7BSNRuyAKIAojUbtkGwsLuQMCHn8FfSAAIQIDQCACIAFJBEAjAyACQQJ0aioCACEgQQEgAkMAAIA/ICBDAACAPxBAIAIgIBBBQQAhAyACIQQgAyEFIAUhBkEYIQcjmQEgBkEFdGogB2ooAgAjbkEBa0ECdGooAgAgBCNuQQFrEA0QBWxqIQhBACEJIAIhCiAJIQsgCyEMQRwhDSOZASAMQQV0aiANaigCACNuQQJ0aigCACAKI25BAWsQDRAFbGohDkEBIQ8gAiEQIA8hESARIRJBHCETI5kBIBJBBXRqIBNqKAIAI25BAnRqKAIAIBAjbkEBaxANEAVsaiEUIA4QQiMEIAJBAnRqKAIEIRUjBCACQQJ0aigCACEWA0AgFiAVSQRAIwUgFmotAAAhFyMGIBZBAnRqKgIAISEgCCEYIBchGSAYIBlBAnRqKgIAIBYQQ7aTISIgDiEaIBchG0MAAABAICGUICKUISMgGiAbQQJ0aiEcIBwgHCoCACAjkjgCACAUIR0gFyEeICGMISQgHSAeQQJ0aiEfIB8gHyoCACAkkjgCACOOASAWQQJ0aiAiOAIAIBZBAWohFgwBCwsgAkEBaiECDAELCwuJAQIBfQV/I1dBAEYEQCOBASAAQQJ0aigCALMPC0MAAAAAIQEgACECI4YBIAJBAnRqKAIAIQMDQCADI50BRwRAIANBAnQhBCN6IARqKAIAIQUgASNXQQBGBH1DAACAPwUjVyAFI1hrQQJ0aioCAAuSIQEgAyEGI4cBIAZBAnRqKAIAIQMMAQsLIAELgAECA30CfyN4IAFBAnRqKgIAIQIjgAEgAGooAgAhBSAFI50BRgRAIAIhAyNQI1EgAyADI1FeGyADI1BdGw8LI2tBAEoEfyN1IAFBAXRqLwEABUEACyEGIAIjTyN/IABqKAIAIAUgBiABEDuUkiEEI1AjUSAEIAQjUV4bIAQjUF0bC4EEAiR/Bn0gACECA0AgAiABSQRAIAIQRSEmQQEgAkMAAIA/ICYjarIQQCACICYjarKVEEFBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOQQEhDyACIRAgDyERIBEhEkEcIRMjmQEgEkEFdGogE2ooAgAjbkECdGooAgAgECNuQQFrEA0QBWxqIRQgDhBCIAIhFSOGASAVQQJ0aigCACEWA0AgFiOdAUcEQCAWQQJ0IRcgFyEYI3ogGGooAgAhGSAZIRojdiAaai0AACEbIBkhHCNXQQBGBH1DAACAPwUjVyAcI1hrQQJ0aioCAAshJyAIIR0gGyEeIB0gHkECdGoqAgAgFyAZEEaTISggDiEfIBshICAoISkgJ0MAAIC/QwAAgD8gKZaXQwAAAEAgKZQjUhuUI2qylSEqIB8gIEECdGohISAhICEqAgAgKpI4AgAgFCEiIBshIyAnjCNqspUhKyAiICNBAnRqISQgJCAkKgIAICuSOAIAI44BIBdqICg4AgAgFiElI4cBICVBAnRqKAIAIRYMAQsLIAJBAWohAgwBCwsLWgEGf0EAIQEDQCABQQFqI0lIBEAgASECIAAhAyACIQQgBCEFQRwhBiOZASAFQQV0aiAGaigCACNuQQJ0aigCACADI25BAWsQDRAFbGoQQiABQQFqIQEMAQsLC9kBAhN/AX1BASECIAAhAyACIQQgBCEFQRQhBiOZASAFQQV0aiAGaigCACADI25BAWsQDRAFbGohByABIQggByAIQQJ0aioCACEVI0lBBEYEQEECIQkgACEKIAkhCyALIQxBFCENI5kBIAxBBXRqIA1qKAIAIAojbkEBaxANEAVsaiEOIAEhDyAVIA4gD0ECdGoqAgCWIRULQQAhECAAIREgECESIBIhE0EYIRQgFSOZASATQQV0aiAUaigCACNuQQFrQQJ0aigCACARI25BAWsQDRAFbGoqAgCTCycCAX8BfSNEIQEjRyABaioCACECQwAAgD8gApMgAiAAQwAAAABdGwsiAQF/I0UhASNHIAFqKgIAuyAAu6JEAAAAAAAAVECkEDO2CxUBAX8jRiEBIAAQSyNHIAFqKgIAlgu6BAIIfSZ/IAAgARBJIQVBACENIAAhDiANIQ8gDyEQQRwhESOZASAQQQV0aiARaigCACNuQQJ0aigCACAOI25BAWsQDRAFbGohEkEAIRNDAAAAwCADlCAFEEqUIAWUIQYgEiATQQJ0aiEUIBQgFCoCACAGkjgCAEEBIRUgACEWIBUhFyAXIRhBGCEZI5kBIBhBBXRqIBlqKAIAI25BAWtBAnRqKAIAIBYjbkEBaxANEAVsaiEaIAEhGyAaIBtBAnRqKgIAIAKTIQdBASEcIAAhHSAcIR4gHiEfQRwhICOZASAfQQV0aiAgaigCACNuQQJ0aigCACAdI25BAWsQDRAFbGohISABISIgByEIIANDAACAv0MAAIA/IAiWl0MAAABAIAiUI1IblCEJICEgIkECdGohIyAjICMqAgAgCZI4AgAjjgEgBGogBzgCACNJQQRGBEBBAiEkIAAhJSAkISYgJiEnQRghKCOZASAnQQV0aiAoaigCACNuQQFrQQJ0aigCACAlI25BAWsQDRAFbGohKSABISogKSAqQQJ0aioCACACkyEKQQIhKyAAISwgKyEtIC0hLkEcIS8jmQEgLkEFdGogL2ooAgAjbkECdGooAgAgLCNuQQFrEA0QBWxqITAgASExIAohCyADQwAAgL9DAACAPyALlpdDAAAAQCALlCNSG5QhDCAwIDFBAnRqITIgMiAyKgIAIAySOAIAI48BIARqIAo4AgALI5ABIARqIAU4AgAgAyAFEEyUC7oCAg9/BH0gACECA0AgAiABSQRAIAIQSCMEIAJBAnRqKAIAIQMjBCACQQJ0aigCBCEEQwAAAAAhESADIQUDQCAFIARJBEAjBSAFai0AACEGIwYgBUECdGoqAgAhEiARIAIgBiAFEEO2IBIgBUECdBBNkiERIAVBAWohBQwBCwsjSUEBayACIBFDAACAP0MAAIA/EEAjSUEBayEHIAIhCCAHIQkgCSEKQRwhCyOZASAKQQV0aiALaigCACNuQQJ0aigCACAII25BAWsQDRAFbGohDCADIQ0DQCANIARJBEAjkAEgDUECdGoqAgAQTCETIAwhDiMFIA1qLQAAIQ8jBiANQQJ0aioCAIwgE5QhFCAOIA9BAnRqIRAgECAQKgIAIBSSOAIAIA1BAWohDQwBCwsgAkEBaiECDAELCwuvAwIafwR9IAAhAgNAIAIgAUkEQCACEEhDAAAAACEcIAIhAyOGASADQQJ0aigCACEEA0AgBCOdAUcEQCAEQQJ0IQUgBSEGI3ogBmooAgAhByAHIQgjV0EARgR9QwAAgD8FI1cgCCNYa0ECdGoqAgALI2qylSEdIAchCSAcIAIjdiAJai0AACAFIAcQRiAdIAUQTZIhHCAEIQojhwEgCkECdGooAgAhBAwBCwsjSUEBayACIBxDAACAP0MAAIA/EEAjSUEBayELIAIhDCALIQ0gDSEOQRwhDyOZASAOQQV0aiAPaigCACNuQQJ0aigCACAMI25BAWsQDRAFbGohECACIREjhgEgEUECdGooAgAhEgNAIBIjnQFHBEAgEkECdCETIBMhFCN6IBRqKAIAIRUjkAEgE2oqAgAQTCEeIBAhGCAVIRYjdiAWai0AACEZIBUhFyNXQQBGBH1DAACAPwUjVyAXI1hrQQJ0aioCAAuMI2qylSAelCEfIBggGUECdGohGiAaIBoqAgAgH5I4AgAgEiEbI4cBIBtBAnRqKAIAIRIMAQsLIAJBAWohAgwBCwsL3QICFX8EfSAAIQIDQCACIAFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOIA4QQiMEIAJBAnRqKAIEIQ8jBCACQQJ0aigCACEQA0AgECAPSQRAIwUgEGotAAAhESAQEEO2IRcgCCESIBEhEyASIBNBAnRqKgIAIBeTIRggDiEUIBEhFUMAAABAIwYgEEECdGoqAgCUIBiUIRkgFCAVQQJ0aiEWIBYgFioCACAZkjgCACOOASAQQQJ0aiAYOAIAIBchGiOPASAQQQJ0akMAAIA/QwAAAABBASAaI1FbIBojUFsbGzgCACAQQQFqIRAMAQsLIAJBAWohAgwBCwsLowMCG38FfSAAIQIDQCACIAFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOIA4QQiACIQ8jhgEgD0ECdGooAgAhEANAIBAjnQFHBEAgEEECdCERIBEhEiN6IBJqKAIAIRMgEyEUI3YgFGotAAAhFSARIBMQRiEdIAghFiAVIRcgFiAXQQJ0aioCACAdkyEeIA4hGSAVIRogEyEYIB4hHyNXQQBGBH1DAACAPwUjVyAYI1hrQQJ0aioCAAtDAACAv0MAAIA/IB+Wl0MAAABAIB+UI1IblCNqspUhICAZIBpBAnRqIRsgGyAbKgIAICCSOAIAI44BIBFqIB44AgAgHSEhI48BIBFqQwAAgD9DAAAAAEEBICEjUVsgISNQWxsbOAIAIBAhHCOHASAcQQJ0aigCACEQDAELCyACQQFqIQIMAQsLCwcAI0gjPUcLGwEBfxBSBH0jOCEAI0cgAGoqAgAFQwAAgD8LC9cCAgN9FX8QUyECIAAhBQNAIAUgAUkEQEEAIAUgAiMDIAVBAnRqKgIAQwAAgD8QQEEAIQYgBSEHIAYhCCAIIQlBGCEKI5kBIAlBBXRqIApqKAIAI25BAWtBAnRqKAIAIAcjbkEBaxANEAVsaiELQQAhDCAFIQ0gDCEOIA4hD0EcIRAjmQEgD0EFdGogEGooAgAjbkECdGooAgAgDSNuQQFrEA0QBWxqIREjBCAFQQJ0aigCBCESIwQgBUECdGooAgAhEwNAIBMgEkkEQCMFIBNqLQAAIRQQUgR9IAshFSAUIRYgFSAWQQJ0aioCACATEEO2kwVDAAAAAAshAyARIRcgFCEYIwYgE0ECdGoqAgBDAAAAQCADlCACk5QhBCAXIBhBAnRqIRkgGSAZKgIAIASSOAIAI44BIBNBAnRqIAM4AgAgE0EBaiETDAELCyAFQQFqIQUMAQsLC5cDAgR9G38QUyECIAAhBgNAIAYgAUkEQEEAIAYgAiAGEEUjarIQQEEAIQcgBiEIIAchCSAJIQpBGCELI5kBIApBBXRqIAtqKAIAI25BAWtBAnRqKAIAIAgjbkEBaxANEAVsaiEMQQAhDSAGIQ4gDSEPIA8hEEEcIREjmQEgEEEFdGogEWooAgAjbkECdGooAgAgDiNuQQFrEA0QBWxqIRIgBiETI4YBIBNBAnRqKAIAIRQDQCAUI50BRwRAIBRBAnQhFSAVIRYjeiAWaigCACEXIBchGCN2IBhqLQAAIRkQUgR9IAwhGiAZIRsgGiAbQQJ0aioCACAVIBcQRpMFQwAAAAALIQMgEiEdIBkhHiAXIRwgAyEEI1dBAEYEfUMAAIA/BSNXIBwjWGtBAnRqKgIAC0MAAIC/QwAAgD8gBJaXQwAAAEAgBJQjUhsgApOUI2qylSEFIB0gHkECdGohHyAfIB8qAgAgBZI4AgAjjgEgFWogAzgCACAUISAjhwEgIEECdGooAgAhFAwBCwsgBkEBaiEGDAELCwtlACNIIz5GBEAgAgRAIAAgARBEBSAAIAEQRwsPCyNII0NGBEAgAgRAIAAgARBOBSAAIAEQTwsPCyNII0JGBEAgAgRAIAAgARBQBSAAIAEQUQsPCyACBEAgACABEFQFIAAgARBVCwuOBAIHfxh7IAQhBUEAIQYDQCAGIAJIBEAgACAGIAFsaiEHIAcgA0ECdGohCANAIAcgCEkEQEEAIQkDQCAJQQhJBEAgByAJIAFsaiEKIAUgCUECdGohCyAK/QAEACEMIAogAWr9AAQAIQ0gCkECIAFsav0ABAAhDiAKQQMgAWxq/QAEACEPIAwhECANIREgDiESIA8hEyAQIBH9DQABAgMQERITBAUGBxQVFhchFCALIBQgEiAT/Q0AAQIDEBESEwQFBgcUFRYX/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAMIRUgDSEWIA4hFyAPIRggFSAW/Q0AAQIDEBESEwQFBgcUFRYXIRkgCyAZIBcgGP0NAAECAxAREhMEBQYHFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBCAgDCEaIA0hGyAOIRwgDyEdIBogG/0NCAkKCxgZGhsMDQ4PHB0eHyEeIAsgHiAcIB39DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhf9CwRAIAwhHyANISAgDiEhIA8hIiAfICD9DQgJCgsYGRobDA0ODxwdHh8hIyALICMgISAi/Q0ICQoLGBkaGwwNDg8cHR4f/Q0ICQoLDA0ODxgZGhscHR4f/QsEYCAJQQRqIQkMAQsLIAdBEGohByAFQYABaiEFDAELCyAGI6QBaiEGDAELCwueCAI+exB/IAD9AAQAIQYgAP0ABCAhByAA/QAEQCEIIAD9AARgIQkgAP0ABIABIQogAP0ABKABIQsgASFEIAYhDCAHIQ0gCCEOIAkhDyAMIA39DQABAgMQERITBAUGBxQVFhchECAQIA4gD/0NAAECAxAREhMEBQYHFBUWF/0NAAECAwQFBgcQERITFBUWFyERIAMhRSAFIRIgRCARIEX9AAQAIBL9RP1O/QsEACABQRBqIUYgCiETIAshFCAKIRUgCyEWIBMgFP0NAAECAxAREhMEBQYHFBUWFyEXIBcgFSAW/Q0AAQIDEBESEwQFBgcUFRYX/Q0AAQIDBAUGBxAREhMUFRYXIRggA0EQaiFHIAUhGSBGIBggR/1dAwAgGf1E/U79WwMAACABIAJqIQEgAyAEaiEDIAEhSCAGIRogByEbIAghHCAJIR0gGiAb/Q0AAQIDEBESEwQFBgcUFRYXIR4gHiAcIB39DQABAgMQERITBAUGBxQVFhf9DQgJCgsMDQ4PGBkaGxwdHh8hHyADIUkgBSEgIEggHyBJ/QAEACAg/UT9Tv0LBAAgAUEQaiFKIAohISALISIgCiEjIAshJCAhICL9DQABAgMQERITBAUGBxQVFhchJSAlICMgJP0NAAECAxAREhMEBQYHFBUWF/0NCAkKCwwNDg8YGRobHB0eHyEmIANBEGohSyAFIScgSiAmIEv9XQMAICf9RP1O/VsDAAAgASACaiEBIAMgBGohAyABIUwgBiEoIAchKSAIISogCSErICggKf0NCAkKCxgZGhsMDQ4PHB0eHyEsICwgKiAr/Q0ICQoLGBkaGwwNDg8cHR4f/Q0AAQIDBAUGBxAREhMUFRYXIS0gAyFNIAUhLiBMIC0gTf0ABAAgLv1E/U79CwQAIAFBEGohTiAKIS8gCyEwIAohMSALITIgLyAw/Q0ICQoLGBkaGwwNDg8cHR4fITMgMyAxIDL9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhchNCADQRBqIU8gBSE1IE4gNCBP/V0DACA1/UT9Tv1bAwAAIAEgAmohASADIARqIQMgASFQIAYhNiAHITcgCCE4IAkhOSA2IDf9DQgJCgsYGRobDA0ODxwdHh8hOiA6IDggOf0NCAkKCxgZGhsMDQ4PHB0eH/0NCAkKCwwNDg8YGRobHB0eHyE7IAMhUSAFITwgUCA7IFH9AAQAIDz9RP1O/QsEACABQRBqIVIgCiE9IAshPiAKIT8gCyFAID0gPv0NCAkKCxgZGhsMDQ4PHB0eHyFBIEEgPyBA/Q0ICQoLGBkaGwwNDg8cHR4f/Q0ICQoLDA0ODxgZGhscHR4fIUIgA0EQaiFTIAUhQyBSIEIgU/1dAwAgQ/1E/U79WwMAAAv5HgIUf7ACeyACIQogCkEFdCOjAWohCyOcASEMQwAAAABDAACAf4wgCRv9EyEeIANBBXQhDSAAIAFBA3YgDWxqIQ5BACEPA0AgDyACSARAIA8iECACQQZrIhEgECARSBshEiAHIBJBAnRqIRMgBSASQQJ0aiEUIAAhFQNAIBUgDkkEQCAVIA1qIRYgBCASQQV0aiEXIBdBIGohGCAXQcAAaiEZIBdB4ABqIRogF0GAAWohGyAXQaABaiEcQwAAAAD9EyEfQwAAAAD9EyEgQwAAAAD9EyEhQwAAAAD9EyEiQwAAAAD9EyEjQwAAAAD9EyEkQwAAAAD9EyElQwAAAAD9EyEmQwAAAAD9EyEnQwAAAAD9EyEoQwAAAAD9EyEpQwAAAAD9EyEqA0AgFSAWSQRAIBX9AAQAISsgFf0ABBAhLCAX/QkCACEtIC0hLiArIS8gHyEwIC4gL/3mASAw/eQBIR8gLSExICwhMiAgITMgMSAy/eYBIDP95AEhICAY/QkCACEtIC0hNCArITUgISE2IDQgNf3mASA2/eQBISEgLSE3ICwhOCAiITkgNyA4/eYBIDn95AEhIiAZ/QkCACEtIC0hOiArITsgIyE8IDogO/3mASA8/eQBISMgLSE9ICwhPiAkIT8gPSA+/eYBID/95AEhJCAa/QkCACEtIC0hQCArIUEgJSFCIEAgQf3mASBC/eQBISUgLSFDICwhRCAmIUUgQyBE/eYBIEX95AEhJiAb/QkCACEtIC0hRiArIUcgJyFIIEYgR/3mASBI/eQBIScgLSFJICwhSiAoIUsgSSBK/eYBIEv95AEhKCAc/QkCACEtIC0hTCArIU0gKSFOIEwgTf3mASBO/eQBISkgLSFPICwhUCAqIVEgTyBQ/eYBIFH95AEhKiAV/QAEICErIBX9AAQwISwgF/0JAgQhLSAtIVIgKyFTIB8hVCBSIFP95gEgVP3kASEfIC0hVSAsIVYgICFXIFUgVv3mASBX/eQBISAgGP0JAgQhLSAtIVggKyFZICEhWiBYIFn95gEgWv3kASEhIC0hWyAsIVwgIiFdIFsgXP3mASBd/eQBISIgGf0JAgQhLSAtIV4gKyFfICMhYCBeIF/95gEgYP3kASEjIC0hYSAsIWIgJCFjIGEgYv3mASBj/eQBISQgGv0JAgQhLSAtIWQgKyFlICUhZiBkIGX95gEgZv3kASElIC0hZyAsIWggJiFpIGcgaP3mASBp/eQBISYgG/0JAgQhLSAtIWogKyFrICchbCBqIGv95gEgbP3kASEnIC0hbSAsIW4gKCFvIG0gbv3mASBv/eQBISggHP0JAgQhLSAtIXAgKyFxICkhciBwIHH95gEgcv3kASEpIC0hcyAsIXQgKiF1IHMgdP3mASB1/eQBISogFf0ABEAhKyAV/QAEUCEsIBf9CQIIIS0gLSF2ICshdyAfIXggdiB3/eYBIHj95AEhHyAtIXkgLCF6ICAheyB5IHr95gEge/3kASEgIBj9CQIIIS0gLSF8ICshfSAhIX4gfCB9/eYBIH795AEhISAtIX8gLCGAASAiIYEBIH8ggAH95gEggQH95AEhIiAZ/QkCCCEtIC0hggEgKyGDASAjIYQBIIIBIIMB/eYBIIQB/eQBISMgLSGFASAsIYYBICQhhwEghQEghgH95gEghwH95AEhJCAa/QkCCCEtIC0hiAEgKyGJASAlIYoBIIgBIIkB/eYBIIoB/eQBISUgLSGLASAsIYwBICYhjQEgiwEgjAH95gEgjQH95AEhJiAb/QkCCCEtIC0hjgEgKyGPASAnIZABII4BII8B/eYBIJAB/eQBIScgLSGRASAsIZIBICghkwEgkQEgkgH95gEgkwH95AEhKCAc/QkCCCEtIC0hlAEgKyGVASApIZYBIJQBIJUB/eYBIJYB/eQBISkgLSGXASAsIZgBICohmQEglwEgmAH95gEgmQH95AEhKiAV/QAEYCErIBX9AARwISwgF/0JAgwhLSAtIZoBICshmwEgHyGcASCaASCbAf3mASCcAf3kASEfIC0hnQEgLCGeASAgIZ8BIJ0BIJ4B/eYBIJ8B/eQBISAgGP0JAgwhLSAtIaABICshoQEgISGiASCgASChAf3mASCiAf3kASEhIC0howEgLCGkASAiIaUBIKMBIKQB/eYBIKUB/eQBISIgGf0JAgwhLSAtIaYBICshpwEgIyGoASCmASCnAf3mASCoAf3kASEjIC0hqQEgLCGqASAkIasBIKkBIKoB/eYBIKsB/eQBISQgGv0JAgwhLSAtIawBICshrQEgJSGuASCsASCtAf3mASCuAf3kASElIC0hrwEgLCGwASAmIbEBIK8BILAB/eYBILEB/eQBISYgG/0JAgwhLSAtIbIBICshswEgJyG0ASCyASCzAf3mASC0Af3kASEnIC0htQEgLCG2ASAoIbcBILUBILYB/eYBILcB/eQBISggHP0JAgwhLSAtIbgBICshuQEgKSG6ASC4ASC5Af3mASC6Af3kASEpIC0huwEgLCG8ASAqIb0BILsBILwB/eYBIL0B/eQBISogFf0ABIABISsgFf0ABJABISwgF/0JAhAhLSAtIb4BICshvwEgHyHAASC+ASC/Af3mASDAAf3kASEfIC0hwQEgLCHCASAgIcMBIMEBIMIB/eYBIMMB/eQBISAgGP0JAhAhLSAtIcQBICshxQEgISHGASDEASDFAf3mASDGAf3kASEhIC0hxwEgLCHIASAiIckBIMcBIMgB/eYBIMkB/eQBISIgGf0JAhAhLSAtIcoBICshywEgIyHMASDKASDLAf3mASDMAf3kASEjIC0hzQEgLCHOASAkIc8BIM0BIM4B/eYBIM8B/eQBISQgGv0JAhAhLSAtIdABICsh0QEgJSHSASDQASDRAf3mASDSAf3kASElIC0h0wEgLCHUASAmIdUBINMBINQB/eYBINUB/eQBISYgG/0JAhAhLSAtIdYBICsh1wEgJyHYASDWASDXAf3mASDYAf3kASEnIC0h2QEgLCHaASAoIdsBINkBINoB/eYBINsB/eQBISggHP0JAhAhLSAtIdwBICsh3QEgKSHeASDcASDdAf3mASDeAf3kASEpIC0h3wEgLCHgASAqIeEBIN8BIOAB/eYBIOEB/eQBISogFf0ABKABISsgFf0ABLABISwgF/0JAhQhLSAtIeIBICsh4wEgHyHkASDiASDjAf3mASDkAf3kASEfIC0h5QEgLCHmASAgIecBIOUBIOYB/eYBIOcB/eQBISAgGP0JAhQhLSAtIegBICsh6QEgISHqASDoASDpAf3mASDqAf3kASEhIC0h6wEgLCHsASAiIe0BIOsBIOwB/eYBIO0B/eQBISIgGf0JAhQhLSAtIe4BICsh7wEgIyHwASDuASDvAf3mASDwAf3kASEjIC0h8QEgLCHyASAkIfMBIPEBIPIB/eYBIPMB/eQBISQgGv0JAhQhLSAtIfQBICsh9QEgJSH2ASD0ASD1Af3mASD2Af3kASElIC0h9wEgLCH4ASAmIfkBIPcBIPgB/eYBIPkB/eQBISYgG/0JAhQhLSAtIfoBICsh+wEgJyH8ASD6ASD7Af3mASD8Af3kASEnIC0h/QEgLCH+ASAoIf8BIP0BIP4B/eYBIP8B/eQBISggHP0JAhQhLSAtIYACICshgQIgKSGCAiCAAiCBAv3mASCCAv3kASEpIC0hgwIgLCGEAiAqIYUCIIMCIIQC/eYBIIUC/eQBISogFf0ABMABISsgFf0ABNABISwgF/0JAhghLSAtIYYCICshhwIgHyGIAiCGAiCHAv3mASCIAv3kASEfIC0hiQIgLCGKAiAgIYsCIIkCIIoC/eYBIIsC/eQBISAgGP0JAhghLSAtIYwCICshjQIgISGOAiCMAiCNAv3mASCOAv3kASEhIC0hjwIgLCGQAiAiIZECII8CIJAC/eYBIJEC/eQBISIgGf0JAhghLSAtIZICICshkwIgIyGUAiCSAiCTAv3mASCUAv3kASEjIC0hlQIgLCGWAiAkIZcCIJUCIJYC/eYBIJcC/eQBISQgGv0JAhghLSAtIZgCICshmQIgJSGaAiCYAiCZAv3mASCaAv3kASElIC0hmwIgLCGcAiAmIZ0CIJsCIJwC/eYBIJ0C/eQBISYgG/0JAhghLSAtIZ4CICshnwIgJyGgAiCeAiCfAv3mASCgAv3kASEnIC0hoQIgLCGiAiAoIaMCIKECIKIC/eYBIKMC/eQBISggHP0JAhghLSAtIaQCICshpQIgKSGmAiCkAiClAv3mASCmAv3kASEpIC0hpwIgLCGoAiAqIakCIKcCIKgC/eYBIKkC/eQBISogFf0ABOABISsgFf0ABPABISwgF/0JAhwhLSAtIaoCICshqwIgHyGsAiCqAiCrAv3mASCsAv3kASEfIC0hrQIgLCGuAiAgIa8CIK0CIK4C/eYBIK8C/eQBISAgGP0JAhwhLSAtIbACICshsQIgISGyAiCwAiCxAv3mASCyAv3kASEhIC0hswIgLCG0AiAiIbUCILMCILQC/eYBILUC/eQBISIgGf0JAhwhLSAtIbYCICshtwIgIyG4AiC2AiC3Av3mASC4Av3kASEjIC0huQIgLCG6AiAkIbsCILkCILoC/eYBILsC/eQBISQgGv0JAhwhLSAtIbwCICshvQIgJSG+AiC8AiC9Av3mASC+Av3kASElIC0hvwIgLCHAAiAmIcECIL8CIMAC/eYBIMEC/eQBISYgG/0JAhwhLSAtIcICICshwwIgJyHEAiDCAiDDAv3mASDEAv3kASEnIC0hxQIgLCHGAiAoIccCIMUCIMYC/eYBIMcC/eQBISggHP0JAhwhLSAtIcgCICshyQIgKSHKAiDIAiDJAv3mASDKAv3kASEpIC0hywIgLCHMAiAqIc0CIMsCIMwC/eYBIM0C/eQBISogFyALaiEXIBggC2ohGCAZIAtqIRkgGiALaiEaIBsgC2ohGyAcIAtqIRwgFUGAAmohFQwBCwsgDCAf/QsEACAMICD9CwQQIAwgIf0LBCAgDCAi/QsEMCAMICP9CwRAIAwgJP0LBFAgDCAl/QsEYCAMICb9CwRwIAwgJ/0LBIABIAwgKP0LBJABIAwgKf0LBKABIAwgKv0LBLABQQAhHQNAIB1BIEkEQCAMIB1qIBMgCCAUIAYgHhBYIBNBBCAIbGohEyAUQQQgBmxqIRQgHUEQaiEdDAELCwwBCwsgD0EGaiEPDAELCwvMAQEKfyAAI29BAnRqIQMgAiABayOkAWpBAWsjpAFtI6QBbCEEIAEhBSOaASAFI5sBbEECdGohBkEAQQEja0EAShshByNuQQFrIQgDQCAIIAdOBEAgCBAtIQkgCBANIQogCRAFIQsgCEEASgR/IAhBAWsQLAUjiAELIQwgCEEBahAEIAUgChAFbGogChAFIAQgCiAGEFcgBiAEIAkgCiADIAgQLmogDCAFIAtsaiALIAgQBCAFIAtsaiALIAhBAEoQWSAIQQFrIQgMAQsLC8IBAwF8BX8Fe0QAAAAAAAAAACECIAAgAUECdGohAyAAIQQDQCAEIANJBEAgAyIFIAQjngFBAnRqIgYgBSAGSRshB0MAAAAA/RMhCEMAAAAA/RMhCQNAIAQgB0kEQCAE/QAEACEKIAT9AAQQIQsgCCAKIAr95gH95AEhCCAJIAsgC/3mAf3kASEJIARBIGohBAwBCwsgCCAJ/eQBIQwgAiAM/R8AuyAM/R8Bu6AgDP0fArugIAz9HwO7oKAhAgwBCwsgAgtHAgF/AXwja0EARgRADwsgACECA0AgAiABSQRAQQAQBCACI2wQBWxqI2wQWyEDI5UBIAJBA3RqIAM5AwAgAkEBaiECDAELCwusAQEKfyOgASOkAWpBAWsjpAFtIQIgAhAoIQMDQCADIAJIBEAgAyOkAWwhBCNkI6QBbCIFI6ABIgYgBSAGSBshByAEIAcgARBWQQIhCCO/AQRAIAgQAAtBACEJA0AgCSNJSARAIAkQAiAAIAkjc2xqIAQgBxBaQQQhCiO/AQRAIAoQAAsgBCAHEFxBBSELI78BBEAgCxAACyAJQQFqIQkMAQsLIAIQKCEDDAELCwsfAEEBI1NBAEcjV0EARhsEf0EBBSAAEEVDAAAAAF4LC4IDAxR/AXwBfUQAAAAAAAAAACSmAUQAAAAAAAAAACSnAUQAAAAAAAAAACSoAUMAAIB/jCSpAUEAIQEDQCABI6ABSQRAIABBAEYEfSABEEUFIAAgAUECdGoqAgALuyEVQQAhAiABIQMgAiEEIAQhBUEYIQYjmQEgBUEFdGogBmooAgAjbkEBa0ECdGooAgAgAyNuQQFrEA0QBWxqIQdBASEIIAEhCSAIIQogCiELQRghDCOZASALQQV0aiAMaigCACNuQQFrQQJ0aigCACAJI25BAWsQDRAFbGohDSAHIQ4gBxAyIQ8gDiAPQQJ0aioCACEWI6YBI4wBIAFBA3RqKwMAoCSmASOnASAVIA0QNGm4oqAkpwFBACEQA0AgECNtSARAIA0hESAQIRIgDSETIBAhFCOoASAVIBEgEkECdGoqAgC7oiATIBRBAnRqKgIAu6KgJKgBIBBBAWohEAwBCwsgARBeBH8gFiOpAV4FQQALBEAgFiSpAQsgAUEBaiEBDAELCwsJACN9IAA5AwAL+QECCn8KfCNBIQYjRyAGaioCALsjqAGiI223oyEQQQAhByAAIAGgIBCgIAWjIREjfCAHQQN0aiAROQMAQQEhCCAAIAWjIRIjfCAIQQN0aiASOQMAQQIhCSABIAWjIRMjfCAJQQN0aiATOQMAQQMhCiACIAWjIRQjfCAKQQN0aiAUOQMAQQQhCyOpAbshFSN8IAtBA3RqIBU5AwBBBSEMIAMgBaMhFiN8IAxBA3RqIBY5AwBBBiENI6YBIAWjIRcjfCANQQN0aiAXOQMAQQchDiOnASAFoyEYI3wgDkEDdGogGDkDAEEJIQ8gBCEZI3wgD0EDdGogGTkDAAvTAwMHfBJ/AX0jAxBfRAAAAAAAAPA/EGBEAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0QAAAAAAAAAACEEQQAhBwNAIAcjoAFJBEAjiwEgB0EDdGorAwAhBSMEIAdBAnRqKAIEIQgjBCAHQQJ0aigCACEJA0AgCSAISQRAIwUgCWotAAAhCiMGIAlBAnRqKgIAuyEGI44BIAlBAnRqKgIAIRkgASAGI5EBIAlBA3RqKwMAoqAhASAAIAYgGbuiIBm7oqAhAEEBIQsgByEMIAshDSANIQ5BGCEPI5kBIA5BBXRqIA9qKAIAI25BAWtBAnRqKAIAIAwjbkEBaxANEAVsaiEQIAohESACIAYgBSAQIBFBAnRqKgIAu6GioCECQQAhEiAHIRMgEiEUIBQhFUEYIRYjmQEgFUEFdGogFmooAgAjbkEBa0ECdGooAgAgEyNuQQFrEA0QBWxqIRcgCiEYIAMgBiAXIBhBAnRqKgIAu6KgIQMgBCAGRAAAAAAAAAAAIAojjQEgB0ECdGooAgBGG6AhBCAJQQFqIQkMAQsLIAdBAWohBwwBCwsgACABoCACIAMgBCABRAAAAAAAAPA/EGELQgIBfAF/I1dBAEYEQCNqtw8LRAAAAAAAAAAAIQBBACEBA0AgASOgAUkEQCAAIAEQRbugIQAgAUEBaiEBDAELCyAAC+ADAwd8Fn8CfUEAEF9EAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0EAIQcDQCAHI2pIBEAgB0ECdCEII34gCGooAgAhCSAIIQojeiAKaigCACELIAshDCN2IAxqLQAAIQ0gCyEOI1dBAEYEfUMAAIA/BSNXIA4jWGtBAnRqKgIAC7shBCAAIAQCfCOOASAIaioCACEdIB27IB27oiEFIAUjUkUNABogHYshHiAFRAAAAAAAAABAoyAeQwAAAD+TuyAeQwAAgD9fGwuioCEAIAEgBCOLASAJQQN0aisDAEEBIQ8gCSEQIA8hESARIRJBGCETI5kBIBJBBXRqIBNqKAIAI25BAWtBAnRqKAIAIBAjbkEBaxANEAVsaiEUIA0hFSAUIBVBAnRqKgIAu6GioCEBQQAhFiAJIRcgFiEYIBghGUEYIRojmQEgGUEFdGogGmooAgAjbkEBa0ECdGooAgAgFyNuQQFrEA0QBWxqIRsgDSEcIAIgBCAbIBxBAnRqKgIAu6KgIQIgAyAERAAAAAAAAAAAIA0jjQEgCUECdGooAgBGG6AhAyAHQQFqIQcMAQsLEGMhBiAGEGAgACABIAIgA0QAAAAAAAAAACAGEGELVgBEAAAAAAAAAAAkqgFEAAAAAAAAAAAkqwFEAAAAAAAAAAAkrAFEAAAAAAAAAAAkrQFEAAAAAAAAAAAkrgFEAAAAAAAAAAAkrwFEAAAAAAAAAAAksAEL5wMDBX0DfA9/I5ABIANqKgIAIQQjqgEgAgJ8I44BIANqKgIAIQUgBbsgBbuiIQkgCSNSRQ0AGiAFiyEGIAlEAAAAAAAAAECjIAZDAAAAP5O7IAZDAACAP18bC6KgJKoBI0lBBEYEQCOqASACAnwjjwEgA2oqAgAhByAHuyAHu6IhCiAKI1JFDQAaIAeLIQggCkQAAAAAAAAAQKMgCEMAAAA/k7sgCEMAAIA/XxsLoqAkqgELI6sBIAIgBBBKu6IgBLuiIAS7oqAkqwEjiwEgAEEDdGorAwAjSUEBayEMIAAhDSAMIQ4gDiEPQRghECOZASAPQQV0aiAQaigCACNuQQFrQQJ0aigCACANI25BAWsQDRAFbGohESABIRIgESASQQJ0aioCALuhIQsjrAEgAiAEEEy7oiALoqAkrAEjrQEgAiAEu6KgJK0BI0YhEyOuASACRAAAAAAAAAAAIAQQSyNHIBNqKgIAXhugJK4BI68BQQEhFCAAIRUgFCEWIBYhF0EYIRgjmQEgF0EFdGogGGooAgAjbkEBa0ECdGooAgAgFSNuQQFrEA0QBWxqIRkgASEaIAIgGSAaQQJ0aioCALuioCSvASOwASACRAAAAAAAAAAAIAEjjQEgAEECdGooAgBGG6AksAEL3gMDDXwCfRR/RAAAAAAAAAAAIQNDAACAf4whEEEAIRIDQCASI6ABSQRAIABBAEYEfSASEEUFIAAgEkECdGoqAgALuyEEIAMgBCOMASASQQN0aisDAKKgIQNBASETIBIhFCATIRUgFSEWQRghFyOZASAWQQV0aiAXaigCACNuQQFrQQJ0aigCACAUI25BAWsQDRAFbGohGCAYIRkgGBAyIRogGSAaQQJ0aioCACERIBEgEF5BACASEF4bBEAgESEQCyASQQFqIRIMAQsLQQAhGyOqASOrAaAjrAGgIAKjIQUjfCAbQQN0aiAFOQMAQQEhHCOqASACoyEGI3wgHEEDdGogBjkDAEECIR0jqwEgAqMhByN8IB1BA3RqIAc5AwBBAyEeI6wBIAKjIQgjfCAeQQN0aiAIOQMAQQQhHyOtASACoyEJI3wgH0EDdGogCTkDAEEFISAjrgEgAqMhCiN8ICBBA3RqIAo5AwBBBiEhI68BIAKjIQsjfCAhQQN0aiALOQMAQQchIiAQuyEMI3wgIkEDdGogDDkDAEEIISMjsAEgAqMhDSN8ICNBA3RqIA05AwBBCSEkIAMgAqMhDiN8ICRBA3RqIA45AwBBCyElIAEhDyN8ICVBA3RqIA85AwALvQECA3wDfxBlRAAAAAAAAPA/EGBEAAAAAAAAAAAhAEEAIQMDQCADI6ABSQRAIwQgA0ECdGooAgQhBCMEIANBAnRqKAIAIQUDQCAFIARJBEAjBiAFQQJ0aioCALshASADIwUgBWotAAAgASAFQQJ0EGYgACABI5EBIAVBA3RqKwMAoqAhACAFQQFqIQUMAQsLIANBAWohAwwBCwsgACNJQQJrt6IhAiOqASACoCSqASMDIAJEAAAAAAAA8D8QZwuFAQIGfwF8EGVBACEAA0AgACNqSARAIABBAnQhASABIQIjeiACaigCACEDIAMhBCADIQUjfiABaigCACN2IARqLQAAI1dBAEYEfUMAAIA/BSNXIAUjWGtBAnRqKgIAC7sgARBmIABBAWohAAwBCwsQYyEGIAYQYEEARAAAAAAAAAAAIAYQZwuRAQICfQl/QwAAgH+MIQBBACECA0AgAiOgAUkEQEEAIQMgAiEEIAMhBSAFIQZBGCEHI5kBIAZBBXRqIAdqKAIAI25BAWtBAnRqKAIAIAQjbkEBaxANEAVsaiEIIAghCSAIEDIhCiAJIApBAnRqKgIAIQEgASAAXkEAIAIQXhsEQCABIQALIAJBAWohAgwBCwsgAAuFAQIGfwZ8QQAhBCAAIQojfCAEQQN0aiAKOQMAQQEhBSAAIQsjfCAFQQN0aiALOQMAQQIhBiABIQwjfCAGQQN0aiAMOQMAQQMhByACIQ0jfCAHQQN0aiANOQMAQQQhCBBquyEOI3wgCEEDdGogDjkDAEEGIQkgAyEPI3wgCUEDdGogDzkDAAvHAgMFfAt/AX1EAAAAAAAA8D8QYEQAAAAAAAAAACEARAAAAAAAAAAAIQFEAAAAAAAAAAAhAkQAAAAAAAAAACEDQQAhBQNAIAUjoAFJBEBBACEGIAUhByAGIQggCCEJQRghCiOZASAJQQV0aiAKaigCACNuQQFrQQJ0aigCACAHI25BAWsQDRAFbGohCyMEIAVBAnRqKAIEIQwjBCAFQQJ0aigCACENA0AgDSAMSQRAIwYgDUECdGoqAgC7IQQjjgEgDUECdGoqAgAhECABIAQjkQEgDUEDdGorAwCioCEBIAAgBCAQu6IgELuioCEAIAIgBCOPASANQQJ0aioCALuioCECIAshDiMFIA1qLQAAIQ8gAyAEIA4gD0ECdGoqAgC7oqAhAyANQQFqIQ0MAQsLIAVBAWohBQwBCwsgACABoCACIAMgARBrC90CAwZ8DX8CfUQAAAAAAAAAACEARAAAAAAAAAAAIQFEAAAAAAAAAAAhAkEAIQYDQCAGI2pIBEAgBkECdCEHIAchCCN6IAhqKAIAIQkgCSEKI1dBAEYEfUMAAIA/BSNXIAojWGtBAnRqKgIAC7shAyAAIAMCfCOOASAHaioCACETIBO7IBO7oiEEIAQjUkUNABogE4shFCAERAAAAAAAAABAoyAUQwAAAD+TuyAUQwAAgD9fGwuioCEAIAEgAyOPASAHaioCALuioCEBQQAhCyN+IAdqKAIAIQwgCyENIA0hDkEYIQ8jmQEgDkEFdGogD2ooAgAjbkEBa0ECdGooAgAgDCNuQQFrEA0QBWxqIREgCSEQI3YgEGotAAAhEiACIAMgESASQQJ0aioCALuioCECIAZBAWohBgwBCwsQYyEFIAUQYCAAIAWjIAEgBaMgAiAFo0QAAAAAAAAAABBrC7gBAgh/AX1EAAAAAAAAAAAksQFDAACAf4wksgFBACEAA0AgACOgAUkEQEEAIQEgACECIAEhAyADIQRBGCEFI5kBIARBBXRqIAVqKAIAI25BAWtBAnRqKAIAIAIjbkEBaxANEAVsaiEGI40BIABBAnRqKAIAIQcgBiAHQQJ0aioCACEII7EBI4wBIABBA3RqKwMAoCSxASAAEF4EfyAII7IBXgVBAAsEQCAIJLIBCyAAQQFqIQAMAQsLC9QBAgp8CX8gASACoSEFQQAhDyAAEFO7IAWioCEGI3wgD0EDdGogBjkDAEEBIRAgACEHI3wgEEEDdGogBzkDAEECIREgBSEII3wgEUEDdGogCDkDAEEDIRIgASEJI3wgEkEDdGogCTkDAEEEIRMgAiEKI3wgE0EDdGogCjkDAEEFIRQjsgG7IQsjfCAUQQN0aiALOQMAQQYhFSADIQwjfCAVQQN0aiAMOQMAQQchFiOxASENI3wgFkEDdGogDTkDAEEJIRcgBCEOI3wgF0EDdGogDjkDAAuIAwMFfA1/An0QbkQAAAAAAADwPxBgRAAAAAAAAAAAIQBEAAAAAAAAAAAhAUQAAAAAAAAAACECRAAAAAAAAAAAIQNEAAAAAAAAAAAhBEEAIQUDQCAFI6ABSQRAQQAhBiAFIQcgBiEIIAghCUEYIQojmQEgCUEFdGogCmooAgAjbkEBa0ECdGooAgAgByNuQQFrEA0QBWxqIQsjjQEgBUECdGooAgAhDCMEIAVBAnRqKAIEIQ0jBCAFQQJ0aigCACEOA0AgDiANSQRAIwUgDmotAAAhDyMGIA5BAnRqKgIAIRIjjgEgDkECdGoqAgAhExBSBEAgASASuyORASAOQQN0aisDAKKgIQELIAAgErsgE7uiIBO7oqAhACALIRAgDyERIAMgErsgECARQQJ0aioCALuioCEDIA8gDEYEQCAEIBK7oCEECyAOQQFqIQ4MAQsLIAIjAyAFQQJ0aioCALsjiwEgBUEDdGorAwCioCECIAVBAWohBQwBCwsgACABoCACIAMgBCABEG8L5AQDEXwYfwJ9EG5EAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0EAIREDQCARI2pIBEAgEUECdCESI34gEmooAgAhEyASIRQjeiAUaigCACEVIBUhFiN2IBZqLQAAIRcgFSEYI1dBAEYEfUMAAIA/BSNXIBgjWGtBAnRqKgIAC7shBCAAIAQCfCOOASASaioCACEpICm7ICm7oiEFIAUjUkUNABogKYshKiAFRAAAAAAAAABAoyAqQwAAAD+TuyAqQwAAgD9fGwuioCEAIAEgBCOLASATQQN0aisDAKKgIQFBACEZIBMhGiAZIRsgGyEcQRghHSOZASAcQQV0aiAdaigCACNuQQFrQQJ0aigCACAaI25BAWsQDRAFbGohHiAXIR8gAiAEIB4gH0ECdGoqAgC7oqAhAiADIAREAAAAAAAAAAAgFyONASATQQJ0aigCAEYboCEDIBFBAWohEQwBCwsQYyEGIAYQYCABIAKhIQdBACEgIAAQU7sgB6KgIAajIQgjfCAgQQN0aiAIOQMAQQEhISAAIAajIQkjfCAhQQN0aiAJOQMAQQIhIiAHIAajIQojfCAiQQN0aiAKOQMAQQMhIyABIAajIQsjfCAjQQN0aiALOQMAQQQhJCACIAajIQwjfCAkQQN0aiAMOQMAQQUhJSOyAbshDSN8ICVBA3RqIA05AwBBBiEmIAMgBqMhDiN8ICZBA3RqIA45AwBBByEnI7EBIAajIQ8jfCAnQQN0aiAPOQMAQQkhKEQAAAAAAAAAACEQI3wgKEEDdGogEDkDAAtFACNIIz5GBEAgAARAEGIFEGQLDwsjSCNDRgRAIAAEQBBoBRBpCw8LI0gjQkYEQCAABEAQbAUQbQsPCyAABEAQcAUQcQsLaQEDf0EAIQADQCAAI2tJBEAjlgEgAEECdGojnQE2AgAgAEEBaiEADAELCyNrQQBGBEAPC0EAIQEDQCABI6ABSARAI4QBIAFBAnRqKAIAIQIjlgEgAkECdGogATYCACABQQFqIQEMAQsLCy8BAn9BACEAQQAhAQNAIAEjbkgEQCAAIAEQDSO9AW1qIQAgAUEBaiEBDAELCyAAC1oCAnsBf0MAAAAA/RMhBEMAAAAA/RMhBSAAIQYDQCAGIAJJBEAgBCAG/QAEAP3kASEEIAUgBv0ABBD95AEhBSAGIAFqIQYMAQsLIAMgBP0LBAAgAyAF/QsEEAvBIgIOf9YCeyAHIQlBACEKA0AgCiAGSARAIApBAnQhCyACIAtqIQwgDCAEQQdBf3NxIANsaiENIAwgBCADbGohDiAMIAMgDiAIIAtqEHVBACEPA0AgDyAFSARAIA8iECAFQQZrIhEgECARSBshEiAAIBJBAnRqIRNDAAAAAP0TIRdDAAAAAP0TIRhDAAAAAP0TIRlDAAAAAP0TIRpDAAAAAP0TIRtDAAAAAP0TIRxDAAAAAP0TIR1DAAAAAP0TIR5DAAAAAP0TIR9DAAAAAP0TISBDAAAAAP0TISFDAAAAAP0TISIgDCEUA0AgFCANSQRAIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhJiAjIScgFyEoICYgJ/3mASAo/eQBIRcgJSEpICQhKiAYISsgKSAq/eYBICv95AEhGCAT/QkCBCElICUhLCAjIS0gGSEuICwgLf3mASAu/eQBIRkgJSEvICQhMCAaITEgLyAw/eYBIDH95AEhGiAT/QkCCCElICUhMiAjITMgGyE0IDIgM/3mASA0/eQBIRsgJSE1ICQhNiAcITcgNSA2/eYBIDf95AEhHCAT/QkCDCElICUhOCAjITkgHSE6IDggOf3mASA6/eQBIR0gJSE7ICQhPCAeIT0gOyA8/eYBID395AEhHiAT/QkCECElICUhPiAjIT8gHyFAID4gP/3mASBA/eQBIR8gJSFBICQhQiAgIUMgQSBC/eYBIEP95AEhICAT/QkCFCElICUhRCAjIUUgISFGIEQgRf3mASBG/eQBISEgJSFHICQhSCAiIUkgRyBI/eYBIEn95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhSiAjIUsgFyFMIEogS/3mASBM/eQBIRcgJSFNICQhTiAYIU8gTSBO/eYBIE/95AEhGCAT/QkCBCElICUhUCAjIVEgGSFSIFAgUf3mASBS/eQBIRkgJSFTICQhVCAaIVUgUyBU/eYBIFX95AEhGiAT/QkCCCElICUhViAjIVcgGyFYIFYgV/3mASBY/eQBIRsgJSFZICQhWiAcIVsgWSBa/eYBIFv95AEhHCAT/QkCDCElICUhXCAjIV0gHSFeIFwgXf3mASBe/eQBIR0gJSFfICQhYCAeIWEgXyBg/eYBIGH95AEhHiAT/QkCECElICUhYiAjIWMgHyFkIGIgY/3mASBk/eQBIR8gJSFlICQhZiAgIWcgZSBm/eYBIGf95AEhICAT/QkCFCElICUhaCAjIWkgISFqIGggaf3mASBq/eQBISEgJSFrICQhbCAiIW0gayBs/eYBIG395AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhbiAjIW8gFyFwIG4gb/3mASBw/eQBIRcgJSFxICQhciAYIXMgcSBy/eYBIHP95AEhGCAT/QkCBCElICUhdCAjIXUgGSF2IHQgdf3mASB2/eQBIRkgJSF3ICQheCAaIXkgdyB4/eYBIHn95AEhGiAT/QkCCCElICUheiAjIXsgGyF8IHoge/3mASB8/eQBIRsgJSF9ICQhfiAcIX8gfSB+/eYBIH/95AEhHCAT/QkCDCElICUhgAEgIyGBASAdIYIBIIABIIEB/eYBIIIB/eQBIR0gJSGDASAkIYQBIB4hhQEggwEghAH95gEghQH95AEhHiAT/QkCECElICUhhgEgIyGHASAfIYgBIIYBIIcB/eYBIIgB/eQBIR8gJSGJASAkIYoBICAhiwEgiQEgigH95gEgiwH95AEhICAT/QkCFCElICUhjAEgIyGNASAhIY4BIIwBII0B/eYBII4B/eQBISEgJSGPASAkIZABICIhkQEgjwEgkAH95gEgkQH95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhkgEgIyGTASAXIZQBIJIBIJMB/eYBIJQB/eQBIRcgJSGVASAkIZYBIBghlwEglQEglgH95gEglwH95AEhGCAT/QkCBCElICUhmAEgIyGZASAZIZoBIJgBIJkB/eYBIJoB/eQBIRkgJSGbASAkIZwBIBohnQEgmwEgnAH95gEgnQH95AEhGiAT/QkCCCElICUhngEgIyGfASAbIaABIJ4BIJ8B/eYBIKAB/eQBIRsgJSGhASAkIaIBIBwhowEgoQEgogH95gEgowH95AEhHCAT/QkCDCElICUhpAEgIyGlASAdIaYBIKQBIKUB/eYBIKYB/eQBIR0gJSGnASAkIagBIB4hqQEgpwEgqAH95gEgqQH95AEhHiAT/QkCECElICUhqgEgIyGrASAfIawBIKoBIKsB/eYBIKwB/eQBIR8gJSGtASAkIa4BICAhrwEgrQEgrgH95gEgrwH95AEhICAT/QkCFCElICUhsAEgIyGxASAhIbIBILABILEB/eYBILIB/eQBISEgJSGzASAkIbQBICIhtQEgswEgtAH95gEgtQH95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhtgEgIyG3ASAXIbgBILYBILcB/eYBILgB/eQBIRcgJSG5ASAkIboBIBghuwEguQEgugH95gEguwH95AEhGCAT/QkCBCElICUhvAEgIyG9ASAZIb4BILwBIL0B/eYBIL4B/eQBIRkgJSG/ASAkIcABIBohwQEgvwEgwAH95gEgwQH95AEhGiAT/QkCCCElICUhwgEgIyHDASAbIcQBIMIBIMMB/eYBIMQB/eQBIRsgJSHFASAkIcYBIBwhxwEgxQEgxgH95gEgxwH95AEhHCAT/QkCDCElICUhyAEgIyHJASAdIcoBIMgBIMkB/eYBIMoB/eQBIR0gJSHLASAkIcwBIB4hzQEgywEgzAH95gEgzQH95AEhHiAT/QkCECElICUhzgEgIyHPASAfIdABIM4BIM8B/eYBINAB/eQBIR8gJSHRASAkIdIBICAh0wEg0QEg0gH95gEg0wH95AEhICAT/QkCFCElICUh1AEgIyHVASAhIdYBINQBINUB/eYBINYB/eQBISEgJSHXASAkIdgBICIh2QEg1wEg2AH95gEg2QH95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUh2gEgIyHbASAXIdwBINoBINsB/eYBINwB/eQBIRcgJSHdASAkId4BIBgh3wEg3QEg3gH95gEg3wH95AEhGCAT/QkCBCElICUh4AEgIyHhASAZIeIBIOABIOEB/eYBIOIB/eQBIRkgJSHjASAkIeQBIBoh5QEg4wEg5AH95gEg5QH95AEhGiAT/QkCCCElICUh5gEgIyHnASAbIegBIOYBIOcB/eYBIOgB/eQBIRsgJSHpASAkIeoBIBwh6wEg6QEg6gH95gEg6wH95AEhHCAT/QkCDCElICUh7AEgIyHtASAdIe4BIOwBIO0B/eYBIO4B/eQBIR0gJSHvASAkIfABIB4h8QEg7wEg8AH95gEg8QH95AEhHiAT/QkCECElICUh8gEgIyHzASAfIfQBIPIBIPMB/eYBIPQB/eQBIR8gJSH1ASAkIfYBICAh9wEg9QEg9gH95gEg9wH95AEhICAT/QkCFCElICUh+AEgIyH5ASAhIfoBIPgBIPkB/eYBIPoB/eQBISEgJSH7ASAkIfwBICIh/QEg+wEg/AH95gEg/QH95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUh/gEgIyH/ASAXIYACIP4BIP8B/eYBIIAC/eQBIRcgJSGBAiAkIYICIBghgwIggQIgggL95gEggwL95AEhGCAT/QkCBCElICUhhAIgIyGFAiAZIYYCIIQCIIUC/eYBIIYC/eQBIRkgJSGHAiAkIYgCIBohiQIghwIgiAL95gEgiQL95AEhGiAT/QkCCCElICUhigIgIyGLAiAbIYwCIIoCIIsC/eYBIIwC/eQBIRsgJSGNAiAkIY4CIBwhjwIgjQIgjgL95gEgjwL95AEhHCAT/QkCDCElICUhkAIgIyGRAiAdIZICIJACIJEC/eYBIJIC/eQBIR0gJSGTAiAkIZQCIB4hlQIgkwIglAL95gEglQL95AEhHiAT/QkCECElICUhlgIgIyGXAiAfIZgCIJYCIJcC/eYBIJgC/eQBIR8gJSGZAiAkIZoCICAhmwIgmQIgmgL95gEgmwL95AEhICAT/QkCFCElICUhnAIgIyGdAiAhIZ4CIJwCIJ0C/eYBIJ4C/eQBISEgJSGfAiAkIaACICIhoQIgnwIgoAL95gEgoQL95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhogIgIyGjAiAXIaQCIKICIKMC/eYBIKQC/eQBIRcgJSGlAiAkIaYCIBghpwIgpQIgpgL95gEgpwL95AEhGCAT/QkCBCElICUhqAIgIyGpAiAZIaoCIKgCIKkC/eYBIKoC/eQBIRkgJSGrAiAkIawCIBohrQIgqwIgrAL95gEgrQL95AEhGiAT/QkCCCElICUhrgIgIyGvAiAbIbACIK4CIK8C/eYBILAC/eQBIRsgJSGxAiAkIbICIBwhswIgsQIgsgL95gEgswL95AEhHCAT/QkCDCElICUhtAIgIyG1AiAdIbYCILQCILUC/eYBILYC/eQBIR0gJSG3AiAkIbgCIB4huQIgtwIguAL95gEguQL95AEhHiAT/QkCECElICUhugIgIyG7AiAfIbwCILoCILsC/eYBILwC/eQBIR8gJSG9AiAkIb4CICAhvwIgvQIgvgL95gEgvwL95AEhICAT/QkCFCElICUhwAIgIyHBAiAhIcICIMACIMEC/eYBIMIC/eQBISEgJSHDAiAkIcQCICIhxQIgwwIgxAL95gEgxQL95AEhIiATIAFqIRMgFCADaiEUDAELCwNAIBQgDkkEQCAU/QAEACHGAiAU/QAEECHHAiAT/QkCACHIAiDIAiHJAiDGAiHKAiAXIcsCIMkCIMoC/eYBIMsC/eQBIRcgyAIhzAIgxwIhzQIgGCHOAiDMAiDNAv3mASDOAv3kASEYIBP9CQIEIcgCIMgCIc8CIMYCIdACIBkh0QIgzwIg0AL95gEg0QL95AEhGSDIAiHSAiDHAiHTAiAaIdQCINICINMC/eYBINQC/eQBIRogE/0JAgghyAIgyAIh1QIgxgIh1gIgGyHXAiDVAiDWAv3mASDXAv3kASEbIMgCIdgCIMcCIdkCIBwh2gIg2AIg2QL95gEg2gL95AEhHCAT/QkCDCHIAiDIAiHbAiDGAiHcAiAdId0CINsCINwC/eYBIN0C/eQBIR0gyAIh3gIgxwIh3wIgHiHgAiDeAiDfAv3mASDgAv3kASEeIBP9CQIQIcgCIMgCIeECIMYCIeICIB8h4wIg4QIg4gL95gEg4wL95AEhHyDIAiHkAiDHAiHlAiAgIeYCIOQCIOUC/eYBIOYC/eQBISAgE/0JAhQhyAIgyAIh5wIgxgIh6AIgISHpAiDnAiDoAv3mASDpAv3kASEhIMgCIeoCIMcCIesCICIh7AIg6gIg6wL95gEg7AL95AEhIiATIAFqIRMgFCADaiEUDAELCyAJIBJBBXRqIRUgFSAX/QsEACAVIBj9CwQQIBUgGf0LBCAgFSAa/QsEMCAVIBv9CwRAIBUgHP0LBFAgFSAd/QsEYCAVIB79CwRwIBUgH/0LBIABIBUgIP0LBJABIBUgIf0LBKABIBUgIv0LBLABIA9BBmohDwwBCwsgBSEWIAkgFkEFdCOjAWpqIQkgCkEIaiEKDAELCwvPAQEMf0EAIQJBACEDA0AgAyNuSARAIAMQLSEEIAMQDSEFIAAgAmsiBkEAIgcgBiAHShshCCABIAJrIgkgBSO9AW0iCiAJIApIGyELIAIgBSO9AW1qIQICQCAIIAtODQAgCCO9AWxBAnQhDCAEIQ0gA0EASgR/IANBAWsQLAUjiAELIAQQBSADQQFqEAQgDGogBRAFI6ABIAQgCyAIayO9AWwjkwEgAxAuaiAIIA1BBXQjowFqbGojkwEgAxAvaiAMahB2CyADQQFqIQMMAQsLC4IBAQp/EHQhACNJIABsIQEgARAoIQIDQCACIAFIBEAjZCEDIAIhBANAIAQgA0gEQCAEIABtIQUgAyAFIABsayIGIAAiByAGIAdIGyEIIAUQAiAEIAUgAGxrIAgQdyAFIABsIAhqIQQMAQsLIAEQKCECDAELC0EDIQkjvwEEQCAJEAALCw8AI3AjngFqQQFrI54BbQuFAQIIfwF8EHkhACNJIABsIQEgARAoIQIDQCACIAFIBEAgAiEDA0AgAyNkSARAIAMgAG0QAiADIABvIQQgBCOeAWwhBSOTASAFQQJ0aiOeASIGI3AgBWsiByAGIAdIGxBbIQgjlAEgBEEDdGogCDkDACADQQFqIQMMAQsLIAEQKCECDAELCwt1AgN/AXwQeSEARAAAAAAAAAAAIQNBACEBA0AgASAASQRAIAMjlAEgAUEDdGorAwCgIQMgAUEBaiEBDAELCyNrQQBGBEAgAw8LQQAhAgNAIAIjoAFJBEAgAyOVASACQQN0aisDAKAhAyACQQFqIQIMAQsLIAMLIwAjfSsDAEQAAAAAAAAAAGEEfEQAAAAAAAAAAAUjfCsDAAsLtAECB38CfSN9KwMARAAAAAAAAAAAYQRADwsgACMTaiECIAAoApgCIQMgACgCnAIhBCAAKAKgAiEFIAIqAgBDAAAAAFshBiACIAIqAgBDAACAP5I4AgBBACEHA0AgByADSARAIAJBBGogB0ECdGohCCAHIAVGBH0gAQUjfCAHQQN0aisDALYLIQkgCCoCACEKIAggCiAJkiAJIAkgCpcgBhsgByAERxs4AgAgB0EBaiEHDAELCwsmACAAQQBGBH0jwAEFIABBAUYEfSPBAQUjwgEjwwEgAEECRhsLCwuWAQIBfwF9IAIgACoCkAH8AXBBAEYhBiAGBH0gACABQQJ0aioCwAIFQwAAAAALJLwBIAAqAmQktQEgACoCaCS2ASAAKgJsJLcBIAAqAnAkuAEgACoCdCEHIAAqAngkuwEgACoCfCS0ASAHQwAAAABeBH1DAACAPyAHIANDvTeGNZKVlgVDAACAPwskswEgBCS5ASAFJLoBC8oDAhx7BH8jswH9EyEGI7QB/RMhByO1Af0TIQgjtgH9EyEJI7cB/RMhCiO4Af0TIQsjuQH9EyEMI7oB/RMhDSO7Af0TIQ4jvAH9EyEPI7wBQwAAAABeISIjvAFDAACAP1shI/0MAAAAAAAAAAAAAAAAAAAAACEQIBAhESAFQQJ0ISRBACElA0AgJSAkSQRAIAAgJWr9AAQAIRIgByAS/eYBIRMgBEEARwRAIAYgBCAlav0ABAD95gEgE/3kASETCyAIIAIgJWr9AAQA/eYBIAkgE/3mAf3kASEUIAogAyAlav0ABAD95gEgCyAT/eYBIBP95gH95AEhFSAV/eMBIA395gEgDv3kASEWIBIgDCAU/eYBIBb95wH95QEhFyACICVqIBT9CwQAIAMgJWogFf0LBAAgACAlaiAX/QsEACAXIRsgECEcIBUhGCAQIRkgESEaIBggGf3mASAa/eQBIR0gGyAc/eYBIB395AEhESAiBEAgASAlav0ABAAhHiAXIB4gDyAXIB795QH95gH95AEgIxshHiABICVqIB79CwQAIB4hHyAQISAgESEhIB8gIP3mASAh/eQBIRELICVBEGohJQwBCwsgEf1TRQv5AQERf0EBIQYgBCEHA0AgByAFIggjayIJIAggCUgbSARAI5YBIAdBAnRqKAIAIQogCiOdAUYEf0EABUEAEAQgCiNsEAVsagshCyAHI2xsQQJ0IQwgACAMaiABIAxqIAIgDGogAyAMaiALI2wQgAEhDSANQQAgBhshBiAHQQFqIQcMAQsLIAQja2siDkEAIg8gDiAPShsjvgFsIRAgBSNrayO+AWwiESNwIhIgESASSBsgEGshEyATQQBMBEAgBg8LI28gEGpBAnQhFCOTASAQQQJ0aiEVIAAgFGogASAUaiACIBRqIAMgFGogFSATEIABIRYgFkEAIAYbC/QBAhF/AX0gACgCACECIAAoAgQhAyAAKAIIIQQgACgCDCEFI2sjcCO+AWpBAWsjvgFtaiEGI0kgBmwhB0EBIQhBfyEJIAcQKCEKA0AgCiAHSARAI2QhCyAKIQwDQCAMIAtIBEAgDCAGbSENIAsgDSAGbGsiDiAGIg8gDiAPSBshECANEAIgDSAJRwRAEHu2kSETIAAgDSABIBMgDRB+I8QBEH8gDSEJCyANI3NsIREgAiARaiADIBFqIAQgEWogBSARaiAMIA0gBmxrIBAQgQEhEiASQQAgCBshCCANIAZsIBBqIQwMAQsLIAcQKCEKDAELCyAIC5wDAwx/AXwDfSABJMQBIAAoAgAhAiAAKAIEIQMgABAWI1NBAEchBCAEBEAjUxAXCyNdQQBGBEAgACgCECEFIAAgBUEBajYCECAAKAIUQQBGBEAgACAFECMLQQAhBiO/AQRAIAYQAAsLECYgACgCFEEARwRADwsgACgCECEHECcgBAR/QQEjTUEASiNLQQBKGwUgBAshCCACIAMgCBA9ECYjSUEBSkEAIAgbBEAQPhAmCyACIAQQXRAmI11BAEYEQEEAEAIgBBByQQIhCSO/AQRAIAkQAAsQcwsQeBAmEHpBBSEKI78BBEAgChAACxAmRAAAAAAAAAAAIQ5BACELA0AgCyNJSARAIAsQAiAOEHugIQ4gC0EBaiELDAELCyAOtiEPQQUhDCO/AQRAIAwQAAsgDyEQIBC8QYCAgPwHcUGAgID8B0dFBH9BAQUQfLYhESARvEGAgID8B3FBgICA/AdHRQsEQCAAIAc2AhQPCyNdQQBGBEAgACAPkRB9CyAAIAcQggFFBEAgACAHNgIUC0EGIQ0jvwEEQCANEAALCwuVMAMAQQgLgBAAAAAAAAAAAAAAAAAAAPA/br+IGk87mzw1M/upPfbvP13c2JwTYHG8YYB3Pprs7z/RZocQel6QvIV/bugV4+8/E/ZnNVLSjDx0hRXTsNnvP/qO+SOAzou83vbdKWvQ7z9hyOZhTvdgPMibdRhFx+8/mdMzW+SjkDyD88bKPr7vP217g12mmpc8D4n5bFi17z/87/2SGrWOPPdHciuSrO8/0ZwvcD2+Pjyi0dMy7KPvPwtukIk0A2q8G9P+r2ab7z8OvS8qUlaVvFFbEtABk+8/VepOjO+AULzMMWzAvYrvPxb01bkjyZG84C2prpqC7z+vVVzp49OAPFGOpciYeu8/SJOl6hUbgLx7UX08uHLvPz0y3lXwH4+86o2MOPlq7z+/UxM/jImLPHXLb+tbY+8/JusRdpzZlrzUXASE4FvvP2AvOj737Jo8qrloMYdU7z+dOIbLguePvB3Z/CJQTe8/jcOmREFvijzWjGKIO0bvP30E5LAFeoA8ltx9kUk/7z+UqKjj/Y6WPDhidW56OO8/fUh08hhehzw/prJPzjHvP/LnH5grR4A83XziZUUr7z9eCHE/e7iWvIFj9eHfJO8/MasJbeH3gjzh3h/1nR7vP/q/bxqbIT28kNna0H8Y7z+0CgxygjeLPAsD5KaFEu8/j8vOiZIUbjxWLz6prwzvP7arsE11TYM8FbcxCv4G7z9MdKziAUKGPDHYTPxwAe8/SvjTXTndjzz/FmSyCPzuPwRbjjuAo4a88Z+SX8X27j9oUEvM7UqSvMupOjen8e4/ji1RG/gHmbxm2AVtruzuP9I2lD7o0XG895/lNNvn7j8VG86zGRmZvOWoE8Mt4+4/bUwqp0ifhTwiNBJMpt7uP4ppKHpgEpO8HICsBEXa7j9biRdIj6dYvCou9yEK1u4/G5pJZ5ssfLyXqFDZ9dHuPxGswmDtY0M8LYlhYAjO7j/vZAY7CWaWPFcAHe1Byu4/eQOh2uHMbjzQPMG1osbuPzASDz+O/5M83tPX8CrD7j+wr3q7zpB2PCcqNtXav+4/d+BU670dkzwN3f2ZsrzuP46jcQA0lI+8pyyddrK57j9Jo5PczN6HvEJmz6Latu4/XzgPvcbeeLyCT51WK7TuP/Zce+xGEoa8D5JdyqSx7j+O1/0YBTWTPNontTZHr+4/BZuKL7eYezz9x5fUEq3uPwlUHOLhY5A8KVRI3Qer7j/qxhlQhcc0PLdGWYomqe4/NcBkK+YylDxIIa0Vb6fuP592mWFK5Iy8Cdx2ueGl7j+oTe87xTOMvIVVOrB+pO4/rukriXhThLwgw8w0RqPuP1hYVnjdzpO8JSJVgjii7j9kGX6AqhBXPHOpTNRVoe4/KCJev++zk7zNO39mnqDuP4K5NIetEmq8v9oLdRKg7j/uqW2472djvC8aZTyyn+4/UYjgVD3cgLyElFH5fZ/uP88+Wn5kH3i8dF/s6HWf7j+wfYvASu6GvHSBpUian+4/iuZVHjIZhrzJZ0JW65/uP9PUCV7LnJA8P13eT2mg7j8dpU253DJ7vIcB63MUoe4/a8BnVP3slDwywTAB7aHuP1Vs1qvh62U8Yk7PNvOi7j9Cz7MvxaGIvBIaPlQnpO4/NDc78bZpk7wTzkyZiaXuPx7/GTqEXoC8rccjRhqn7j9uV3LYUNSUvO2SRJvZqO4/AIoOW2etkDyZZorZx6ruP7Tq8MEvt40826AqQuWs7j//58WcYLZlvIxEtRYyr+4/RF/zWYP2ezw2dxWZrrHuP4M9HqcfCZO8xv+RC1u07j8pHmyLuKldvOXFzbA3t+4/WbmQfPkjbLwPUsjLRLruP6r59CJDQ5K8UE7en4K97j9LjmbXbMqFvLoHynDxwO4/J86RK/yvcTyQ8KOCkcTuP7tzCuE10m08IyPjGWPI7j9jImIiBMWHvGXlXXtmzO4/1THi44YcizwzLUrsm9DuPxW7vNPRu5G8XSU+sgPV7j/SMe6cMcyQPFizMBOe2e4/s1pzboRphDy//XlVa97uP7SdjpfN34K8evPTv2vj7j+HM8uSdxqMPK3TWpmf6O4/+tnRSo97kLxmto0pB+7uP7qu3FbZw1W8+xVPuKLz7j9A9qY9DqSQvDpZ5Y1y+e4/NJOtOPTWaLxHXvvydv/uPzWKWGvi7pG8SgahMLAF7z/N3V8K1/90PNLBS5AeDO8/rJiS+vu9kbwJHtdbwhLvP7MMrzCubnM8nFKF3ZsZ7z+U/Z9cMuOOPHrQ/1+rIO8/rFkJ0Y/ghDxL0Vcu8SfvP2caTjivzWM8tecGlG0v7z9oGZJsLGtnPGmQ79wgN+8/0rXMgxiKgLz6w11VCz/vP2/6/z9drY+8fIkHSi1H7z9JqXU4rg2QvPKJDQiHT+8/pwc9poWjdDyHpPvcGFjvPw8iQCCekYK8mIPJFuNg7z+sksHVUFqOPIUy2wPmae8/S2sBrFk6hDxgtAHzIXPvPx8+tAch1YK8X5t7M5d87z/JDUc7uSqJvCmh9RRGhu8/04g6YAS2dDz2P4vnLpDvP3FynVHsxYM8g0zH+1Ga7z/wkdOPEvePvNqQpKKvpO8/fXQj4piujbzxZ44tSK/vPwggqkG8w448J1ph7hu67z8y66nDlCuEPJe6azcrxe8/7oXRMalkijxARW5bdtDvP+3jO+S6N468FL6crf3b7z+dzZFNO4l3PNiQnoHB5+8/icxgQcEFUzzxcY8rwvPvPwBBiBALgBCf3uDD8DT3PwCQ5nl/zNe/H+ksangT9z8AAA3C7m/Xv6C1+ghg8vY/AOBRE+MT1799jBMfptH2PwB4KDhbuNa/0bTFC0mx9j8AeICQVV3Wv7oMLzNHkfY/AAAYdtAC1r8jQiIYn3H2PwCQkIbKqNW/2R6lmU9S9j8AUANWQ0/Vv8Qkj6pWM/Y/AEBrwzf21L8U3J1rsxT2PwBQqP2nndS/TFzGUmT29T8AqIk5kkXUv08skbVn2PU/ALiwOfTt07/ekFvLvLr1PwBwj0TOltO/eBrZ8mGd9T8AoL0XHkDTv4dWRhJWgPU/AIBG7+Lp0r/Ta+fOl2P1PwDgMDgblNK/k3+n4iVH9T8AiNqMxT7Sv4NFBkL/KvU/AJAnKeHp0b/fvbLbIg/1PwD4SCttldG/1940R4/z9D8A+LmaZ0HRv0Ao3s9D2PQ/AJjvlNDt0L/Io3jAPr30PwAQ2xilmtC/iiXgw3+i9D8AuGNS5kfQvzSE1CQFiPQ/APCGRSLrz78LLRkbzm30PwCwF3VKR8+/VBg509lT9D8AMBA9RKTOv1qEtEQnOvQ/ALDpRA0Czr/7+BVBtSD0PwDwdymiYM2/sfQ+2oIH9D8AkJUEAcDMv4/+V12P7vM/ABCJVikgzL/pTAug2dXzPwAQgY0Xgcu/K8EQwGC98z8A0NPMyeLKv7jadSskpfM/AJASLkBFyr8C0J/NIo3zPwDwHWh3qMm/HHqExVt18z8AMEhpbQzJv+I2rUnOXfM/AMBFpiBxyL9A1E2YeUbzPwAwFLSP1se/JMv/zlwv8z8AcGI8uDzHv0kNoXV3GPM/AGA3m5qjxr+QOT43yAHzPwCgt1QxC8a/QfiVu07r8j8AMCR2fXPFv9GpGQIK1fI/ADDCj3vcxL8q/beo+b7yPwAA0lEsRsS/qxsMehyp8j8AAIO8irDDvzC1FGByk/I/AABJa5kbw7/1oVdX+n3yPwBApJBUh8K/vzsdm7No8j8AoHn4ufPBv731j4OdU/I/AKAsJchgwb87CMmqtz7yPwAg91d/zsC/tkCpKwEq8j8AoP5J3DzAvzJBzJZ5FfI/AIBLvL1Xv7+b/NIdIAHyPwBAQJYIN76/C0hNSfTs8T8AQPk+mBe9v2llj1L12PE/AKDYTmf5u798flcRI8XxPwBgLyB53Lq/6SbLdHyx8T8AgCjnw8C5v7YaLAwBnvE/AMBys0amuL+9cLZ7sIrxPwAArLMBjbe/trzvJYp38T8AADhF8XS2v9oxTDWNZPE/AICHbQ5etb/dXyeQuVHxPwDgod5cSLS/TNIypA4/8T8AoGpN2TOzv9r5EHKLLPE/AGDF+Hkgsr8xtewoMBrxPwAgYphGDrG/rzSE2vsH8T8AANJqbPqvv7NrTg/u9fA/AEB3So3arb/OnypdBuTwPwAAheTsvKu/IaUsY0TS8D8AwBJAiaGpvxqY4nynwPA/AMACM1iIp7/RNsaDL6/wPwCA1mdecaW/OROgmNud8D8AgGVJilyjv9/nUq+rjPA/AEAVZONJob/7KE4vn3vwPwCA64LAcp6/GY81jLVq8D8AgFJS8VWavyz57KXuWfA/AICBz2I9lr+QLNHNSUnwPwAAqoz7KJK/qa3wxsY48D8AAPkgezGMv6kyeRNlKPA/AACqXTUZhL9Ic+onJBjwPwAA7MIDEni/lbEUBgQI8D8AACR5CQRgvxr6Jvcf4O8/AACQhPPvbz906mHCHKHvPwAAPTVB3Ic/LpmBsBBj7z8AgMLEo86TP82t7jz2Je8/AACJFMGfmz/nE5EDyOnuPwAAEc7YsKE/q7HLeICu7j8AwAHQW4qlP5sMnaIadO4/AIDYQINcqT+1mQqDkTruPwCAV+9qJ60/VppgCeAB7j8AwJjlmHWwP5i7d+UByu0/ACAN4/VTsj8DkXwL8pLtPwAAOIvdLrQ/zlz7Zqxc7T8AwFeHWQa2P53eXqosJ+0/AABqNXbatz/NLGs+bvLsPwBgHE5Dq7k/Anmnom2+7D8AYA27x3i7P20IN20mi+w/ACDnMhNDvT8EWF29lFjsPwBg3nExCr8/jJ+7M7Um7D8AQJErFWfAPz/n7O6D9es/ALCSgoVHwT/Bltt1/cTrPwAwys1uJsI/KEqGDB6V6z8AUMWm1wPDPyw+78XiZes/ABAzPMPfwz+LiMlnSDfrPwCAems2usQ/SjAdIUsJ6z8A8NEoOZPFP37v8oXo2+o/APAYJM1qxj+iPWAxHa/qPwCQZuz4QMc/p1jTP+aC6j8A8Br1wBXIP4tzCe9AV+o/AID2VCnpyD8nS6uQKizqPwBA+AI2u8k/0fKTE6AB6j8AACwc7YvKPxs82ySf1+k/ANABXFFbyz+QsccFJa7pPwDAvMxnKcw/L86X8i6F6T8AYEjVNfbMP3VLpO66XOk/AMBGNL3BzT84SOedxjTpPwDgz7gBjM4/5lJnL08N6T8AkBfACVXPP53X/45S5ug/ALgfEmwO0D98AMyfzr/oPwDQkw64cdA/DsO+2sCZ6D8AcIaea9TQP/sXI6ondOg/ANBLM4c20T8ImrOsAE/oPwBII2cNmNE/VT5l6Ekq6D8AgMzg//jRP2AC9JUBBug/AGhj119Z0j8po+BjJeLnPwCoFAkwudI/rbXcd7O+5z8AYEMQchjTP8Ill2eqm+c/ABjsbSZ30z9XBhfyB3nnPwAwr/tP1dM/DBPW28pW5z8A4C/j7jLUPwBBiCALgBBrtk8BABDmPzxbQpFsAn48lbRNAwAw5j9BXQBI6r+NPHjUlA0AUOY/t6XWhqd/jjytb04HAHDmP0wlVGvq/GE8rg/f/v+P5j/9DllMJ358vLzFYwcAsOY/AdrcSGjBirz2wVweANDmPxGTSZ0cP4M8PvYF6//v5j9TLeIaBIB+vICXhg4AEOc/UnkJcWb/ezwS6Wf8/y/nPySHvSbiAIw8ahGB3/9P5z/SAfFukQJuvJCcZw8AcOc/dJxUzXH8Z7w1yH76/4/nP4ME9Z7BvoE85sIg/v+v5z9lZMwpF35wvADJP+3/z+c/HIt7CHKAgLx2Gibp/+/nP675nW0owI086KOcBAAQ6D8zTOVR0n+JPI8skxcAMOg/gfMwtun+irycczMGAFDoP7w1ZWu/v4k8xolCIABw6D91exHzZb+LvAR59ev/j+g/V8s9om4AibzfBLwiALDoPwpL4DjfAH28ihsM5f/P6D8Fn/9GcQCIvEOOkfz/7+g/OHB60HuBgzzHX/oeABDpPwO033aRPok8uXtGEwAw6T92AphLToB/PG8H7ub/T+k/LmL/2fB+j7zREjze/2/pP7o4JpaqgnC8DYpF9P+P6T/vqGSRG4CHvD4umN3/r+k/N5NaiuBAh7xm+0nt/8/pPwDgm8EIzj88UZzxIADw6T8KW4gnqj+KvAawRREAEOo/VtpYmUj/dDz69rsHADDqPxhtK4qrvow8eR2XEABQ6j8weXjdyv6IPEgu9R0AcOo/26vYPXZBj7xSM1kcAJDqPxJ2woQCv468Sz5PKgCw6j9fP/88BP1pvNEertf/z+o/tHCQEuc+grx4BFHu/+/qP6PeDuA+Bmo8Ww1l2/8P6z+5Ch84yAZaPFfKqv7/L+s/HTwjdB4BebzcupXZ/0/rP58qhmgQ/3m8nGWeJABw6z8+T4bQRf+KPEAWh/n/j+s/+cPClnf+fDxPywTS/6/rP8Qr8u4n/2O8RVxB0v/P6z8h6jvut/9svN8JY/j/7+s/XAsulwNBgbxTdrXh/w/sPxlqt5RkwYs841f68f8v7D/txjCN7/5kvCTkv9z/T+w/dUfsvGg/hLz3uVTt/2/sP+zgU/CjfoQ81Y+Z6/+P7D/xkvmNBoNzPJohJSEAsOw/BA4YZI79aLycRpTd/8/sP3Lqxxy+fo48dsT96v/v7D/+iJ+tOb6OPCv4mhYAEO0/cVq5qJF9dTwd9w8NADDtP9rHcGmQwYk8xA956v9P7T8M/ljFNw5YvOWH3C4AcO0/RA/BTdaAf7yqgtwhAJDtP1xc/ZSPfHS8gwJr2P+v7T9+YSHFHX+MPDlHbCkA0O0/U7H/sp4BiDz1kETl/+/tP4nMUsbSAG48lParzf8P7j/SaS0gQIN/vN3IUtv/L+4/ZAgbysEAezzvFkLy/0/uP1GrlLCo/3I8EV6K6P9v7j9Zvu+xc/ZXvA3/nhEAkO4/AcgLXo2AhLxEF6Xf/6/uP7UgQ9UGAHg8oX8SGgDQ7j+SXFZg+AJQvMS8ugcA8O4/EeY1XURAhbwCjXr1/w/vPwWR7zkx+0+8x4rlHgAw7z9VEXPyrIGKPJQ0gvX/T+8/Q8fX1EE/ijxrTKn8/2/vP3V4mBz0AmK8QcT54f+P7z9L53f00X13PH7j4NL/r+8/MaN8mhkBb7ye5HccANDvP7GszkvugXE8McPg9//v7z9ah3ABNwVuvG5gZfT/D/A/2gocSa1+irxYeobz/y/wP+Cy/MNpf5e8Fw38/f9P8D9blMs0/r+XPIJNzQMAcPA/y1bkwIMAgjzoy/L5/4/wPxp1N77f/228ZdoMAQCw8D/rJuaufz+RvDjTpAEA0PA/959Iefp9gDz9/dr6/+/wP8Br1nAFBHe8lv26CwAQ8T9iC22E1ICOPF305fr/L/E/7zb9ZPq/nTzZmtUNAFDxP65QEnB3AJo8mlUhDwBw8T/u3uPi+f2NPCZUJ/z/j/E/c3I73DAAkTxZPD0SALDxP4gBA4B5f5k8t54p+P/P8T9njJ+rMvllvADUivT/7/E/61unnb9/kzykhosMABDyPyJb/ZFrgJ88A0OFAwAw8j8zv5/rwv+TPIT2vP//T/I/ci4ufucBdjzZISn1/2/yP2EMf3a7/H88PDqTFACQ8j8rQQI8ygJyvBNjVRQAsPI/Ah/yM4KAkrw7Uv7r/8/yP/LcTzh+/4i8lq24CwDw8j/FQTBQUf+FvK/ievv/D/M/nSheiHEAgbx/X6z+/y/zPxW3tz9d/5G8VmemDABQ8z+9gosign+VPCH3+xEAcPM/zNUNxLoAgDy5L1n5/4/zP1Gnsi2dP5S8QtLdBACw8z/hOHZwa3+FPFfJsvX/z/M/MRK/EDoCejwYtLDq/+/zP7BSsWZtf5g89K8yFQAQ9D8khRlfN/hnPCmLRxcAMPQ/Q1HccuYBgzxjtJXn/0/0P1qJsrhp/4k84HUE6P9v9D9U8sKbscCVvOfBb+//j/Q/cio68glAmzwEp77l/6/0P0V9Db+3/5S83icQFwDQ9D89atxxZMCZvOI+8A8A8PQ/HFOFC4l/lzzRS9wSABD1PzakZnFlBGA8eicFFgAw9T8JMiPOzr+WvExw2+z/T/U/16EFBXICibypVF/v/2/1PxJkyQ7mv5s8EhDmFwCQ9T+Q76+BxX6IPJI+yQMAsPU/wAy/CghBn7y8GUkdAND1PylHJfsqgZi8iXq45//v9T8Eae2At36UvA=="};var vi=["relaxed","plain"];function Mm(e){return Uint8Array.from(atob(Ou[e]),t=>t.charCodeAt(0))}async function Gu(e){if(e!==void 0&&!vi.includes(e))throw new m("kernels",`unknown build "${e}": expected ${vi.join(" or ")} on the CPU`);for(let t of e===void 0?vi:[e]){let n=Mm(t);if(WebAssembly.validate(n))return{build:t,module:await WebAssembly.compile(n)}}throw new m("kernels",`this engine cannot run the ${e??"plain"} build`)}function aA(e,t,n=()=>{}){return new WebAssembly.Instance(e,{env:{memory:t},host:{lap:n}}).exports}function iA(e,t,{hyper:n,step:o}){T(n).nets(n).forEach(({name:r},A)=>{e.setRate(A,ho(n,o,r).scale)}),e.step(t,ho(n,o).root)}var Sn=["draw","forward","loss","weight_gradient","input_gradient","gradient_norm","update","wait"];function Fm([e,t],[n,o],r){for(let A=0;A<r;A++)if(e[t*r+A]!==n[o*r+A])return!1;return!0}function sA(e){let{features:t,observation:n,nextObservation:o,ending:r}=e,A=r.length,a=new Uint32Array(A),i=[];for(let c=0;c<A;c++)r[c]&U.terminated?a[c]=c:c+1<A&&Fm([o,c],[n,c+1],t)?a[c]=c+1:(a[c]=A+i.length,i.push(c));if(i.length===0)return{rows:n,nextRow:a};let s=new Float32Array((A+i.length)*t);return s.set(n),i.forEach((c,l)=>{let f=o.subarray(c*t,(c+1)*t);s.set(f,(A+l)*t)}),{rows:s,nextRow:a}}function cA(e){let t=e.reduce((n,o)=>n+o,0)/e.length;return e.map(n=>n/t)}function Uu(e){let{actions:t,transitions:n,pair:o,count:r,start:A,next:a,nextCount:i}=e,s=tf(e),c=new Set(s),l=[...new Set(a)].filter(E=>!c.has(E)).sort((E,w)=>E-w),f=Uint16Array.of(...s,...l),u=new Uint16Array(e.states);f.forEach((E,w)=>u[E]=w);let I=new Float64Array(s.length),d=new Uint32Array(s.length+1),g=new Float32Array(a.length),h=new Float32Array(a.length);for(let E=0;E<o.length;E++){let w=u[Math.floor(o[E]/t)];I[w]+=r[E],d[w+1]=E+1;for(let p=A[E];p<A[E+1];p++)g[p]=i[p]/r[E],h[p]=e.nextRewardSum[p]/r[E]}return{rowState:f,ownRows:s.length,rowShare:Float32Array.from(I,E=>E/n),pairStart:d,pairAction:Uint8Array.from(o,E=>E%t),pairShare:Float32Array.from(r,E=>E/n),reward:Float32Array.from(r,(E,w)=>e.rewardSum[w]/E),rewardSquare:Float32Array.from(r,(E,w)=>e.rewardSquares[w]/E),entryStart:A,entryRow:Uint16Array.from(a,E=>u[E]),probability:g,entryReward:h.some(E=>E!==0)?h:null}}function Pu(e,t){let n=Uu(t);return e.put(Uint32Array.of(n.rowState.length,n.ownRows,e.put(n.rowState),e.put(n.rowShare),e.put(n.pairStart),e.put(n.pairAction),e.put(n.pairShare),e.put(n.reward),e.put(n.rewardSquare),e.put(n.entryStart),e.put(n.entryRow),e.put(n.probability),n.entryReward?e.put(n.entryReward):0))}function Om(e,t){try{e.grow(t)}catch{let n=`the system has no memory left beside ${e.buffer.byteLength} bytes`;throw new m("models",`${n}: train fewer models or a smaller network at once`)}}function Gm(e){try{return new WebAssembly.Memory({initial:1,maximum:e,shared:!0})}catch(t){let n=`this engine makes no shared memory of up to ${e*Ot} bytes`;throw new m("device",`${n} (${t.message}): use webgpu`)}}function lA(e=go){let t=Gm(Math.ceil(Math.min(e,go)/Ot)),n=Ot,o=new Map,r={memory:t,take(A){r.reserve(Qn(A));let a=n;n+=Qn(A);let i=Math.ceil((n-t.buffer.byteLength)/Ot);return i>0&&Om(t,i),a},reserve(A){if(n+A>go)throw yi()},once(A,a){let i=o.get(A)??a();return o.set(A,i),i},write(A,a){let i=new Uint8Array(a.buffer,a.byteOffset,a.byteLength);new Uint8Array(t.buffer,A,i.length).set(i)},put(A){let a=r.take(A.byteLength);return r.write(a,A),a},floats:(A,a)=>new Float32Array(t.buffer,A,a),words:(A,a)=>new Uint32Array(t.buffer,A,a)};return r}function Um(e,t,{features:n,padded:o}){let r=t.length/n,A=e.take(4*r*o),a=e.floats(A,r*o);for(let i=0;i<r;i++)a.set(t.subarray(i*n,(i+1)*n),i*o);return A}function Pm(e,t,n){let o=s=>e.put(s),r=(s,c)=>Um(e,s,{features:c,padded:t.features}),A=n.kind==="dense"?sA(n):null,[a,i]=n.kind==="discrete"?[o(n.state),o(n.nextState)]:[r(A.rows,n.features),e.put(A.nextRow)];return[a,i,o(n.action),o(n.ending),o(n.reward)]}function fA(e,t){let{shape:n,batch:o,dataset:r,models:A}=t,a=St(n),i=n.input.kind==="embedding"?n.input.states:0,s=[o==="full"?i:o,i,a.features,n.actions,a.layers.length,a.linear,a.linearSize,...o==="full"?[0,0,0,0,0,i*n.actions]:[...Pm(e,a,r),0],At(A.map(({hyper:u})=>u)),a.size,o!=="full"&&r?.nextAllowed?e.put(r.nextAllowed):0],c=a.layers.flatMap(u=>[u.inputs,u.outputs,u.weight,u.bias]),l=new Uint32Array(16+c.length);l.set(s),l.set(c,16);let f=e.take(l.byteLength);return e.write(f,l),{layout:a,description:f}}function bi(e,t){let{model:{counts:n,support:o,policy:r,weights:A},batch:a}=t,i=(s,c=s)=>s?e.once(s,()=>e.put(c)):0;return[a==="full"?e.once(n,()=>Pu(e,n)):0,i(o),i(r?.probabilities),a!=="full"&&A?e.once(A,()=>e.put(cA(A))):0]}function ju(e,t){if(!t||t.when&&!t.when(e))return[0,0];let o=T(e).nets(e).flatMap(({name:r},A)=>t.nets.includes(r)?[A]:[]);return[o[0],o.length]}function uA(e,t,n){let{model:o,state:r}=n,{hyper:A}=o,a=T(A),i=Le(A,t.shape),{parameters:s,target:c,firstMoment:l,secondMoment:f,metricSums:u}=r,I=[s,c,l,f].map(y=>{let B=e.take(4*t.size*i.length);return i.forEach(({shape:v,offset:N,size:H},x)=>{let D=Ru(t,y.subarray(N,N+H),v);e.write(B+4*t.size*x,D)}),B}),d=bi(e,n),g=e.take(Ft),h=e.words(g,Ft/4),E=e.floats(g,Ft/4);h.set([...I,r.step,r.divergedAt??0]),E.set(u,fe.sums),h.set(Wr(o,{hasTarget:!0,infinity:1/0,places:{byTransition:+(o.policy?.by==="transition")}}),fe.settings),h.set(d,fe.counts);let w=a.passes.find(({network:y,at:B})=>y==="online"&&B==="next"),p=a.passes.find(({network:y})=>y==="target"),{metrics:C}=a,Q=2**31-1,S=y=>{let B=C.findIndex(({over:v})=>v===y);return B<0?Q:B};return h.set([_e.indexOf(a),i.length,C.length,S("max"),S("norm"),...ju(A,w),...ju(A,p),p?p.at==="state"?1:2:0],fe.algorithm),E.set(i.map(({hasTarget:y})=>y?A.tau:0),fe.targetRates),g}function gA(e,t){let n=e.words(t,Ft/4);return{step:n[fe.step],divergedAt:n[fe.diverged]||null,sums:e.floats(t+4*fe.sums,4*Math.ceil((1+n[fe.metrics])/4))}}function IA(e,t,{address:n,hyper:o}){let r=Le(o,t.shape),[A,a,i,s]=Array.from(e.words(n+4*fe.parameters,4),I=>{let d=new Float32Array(r.at(-1).offset+r.at(-1).size);return r.forEach(({shape:g,offset:h},E)=>{let w=e.floats(I+4*t.size*E,t.size);d.set(Du(t,w,g),h)}),d}),{step:c,divergedAt:l,sums:f}=gA(e,n),u=f.slice();return{step:c,parameters:A,target:a,firstMoment:i,secondMoment:s,metricSums:u,divergedAt:l}}var Hu=1e3,qu={input:{kind:"embedding",states:37,width:24},hidden:[40,24],actions:25},jm=Uint32Array.from({length:37},(e,t)=>1<<t%25|1<<(3*t+1)%25);async function Ju(e){let t=AA({transitions:Hu,states:37,actions:25}),n=Ht(t),o=Io({algorithms:In,transitions:Hu}),r=[];for(let A of[20,"full"]){let a=lA(),{layout:i,description:s}=fA(a,{shape:qu,batch:A,dataset:t,models:o}),c=aA(e,a.memory);c.configure(s,a.take(c.scratchBytes(s,1)),0,1);for(let l of o){let u=uA(a,i,{model:{...l,...A==="full"?{counts:n,support:jm}:{}},state:uo(qu,l.seed),batch:A});for(let p=1;p<=3;p++)iA(c,u,{hyper:l.hyper,step:p});let I=IA(a,i,{address:u,hyper:l.hyper}),{parameters:d,target:g,firstMoment:h,secondMoment:E,metricSums:w}=I;r.push(d,g,h,E,w)}}return await lt(r)}async function Ku(e){let{models:t,teams:n,steps:o,signal:r,onProgress:A}=e,a=new Array(t).fill(0),i=new Array(t).fill(0),s=new Set,c=o,l=[];function f(){let I=-1;for(let d=0;d<t;d++)s.has(d)||a[d]>=c||(I<0||a[d]<a[I])&&(I=d);return I}async function u(I){for(;a.some(d=>d<c);){r?.aborted&&c===o&&(c=Math.max(...a));let d=f(),g=e.chunk();if(d<0||a[d]>Math.min(...i)+4*g){if(s.size===0)return;await new Promise(w=>l.push(w));continue}let h=a[d],E=Math.min(g,c-h);a[d]+=E,s.add(d),await e.run(I,{model:d,from:h,steps:E}),s.delete(d),i[d]=a[d],A?.(Math.min(...i)),l.forEach(w=>w()),l=[]}}return await Promise.all(Array.from({length:Math.min(n,t)},(I,d)=>u(d))),c}function Yu(){let e=null,t=[],n=0;function o(A){let a=performance.now();t[A]+=a-n,n=a}function r({model:A,hyper:a,from:i,steps:s,profile:c}){e.profile(Number(c)),t=c?Sn.map(()=>0):[];for(let l=i+1;l<=i+s;l++)c&&(n=performance.now()),iA(e,A,{hyper:a,step:l})}return A=>{let a=performance.now();try{if(A.kind==="fail")throw new Error("asked to fail");if(A.kind==="setup"){let{module:i,memory:s,description:c,scratch:l,worker:f,workers:u}=A;e=aA(i,s,o),e.configure(c,l,f,u)}else r(A);return{kind:"done",milliseconds:performance.now()-a,parts:t}}catch(i){return{kind:"failed",reason:i.message}}}}function Wu(){let e=Yu(),t=null,n=o=>void(t??=new Error(o));return{size:1,async ask(o,r){if(await new Promise(a=>setTimeout(a)),t)throw t;let A=e(r);if(A.kind==="done")return A;throw n(`The CPU trainer failed: ${A.reason}`),t},fail:()=>n("The CPU trainer failed: asked to fail"),kill:()=>n("The CPU trainer is killed"),close:()=>n("The CPU trainer is closed")}}function $u(e){return(t,n)=>{let o=t(),r=0,A=setInterval(()=>{let a=t();r=a===o?r+1:0,o=a,!(r<30)&&(clearInterval(A),n())},e/30);return()=>clearInterval(A)}}function zu(e,{patience:t,url:n=new URL("./worker.ts",import.meta.url),permissions:o="none"}){let r=null,A=new Map,a=$u(t),i=Array.from({length:e},()=>new Worker(n,o==="inherit"?{type:"module"}:{type:"module",deno:{permissions:"none"}})),s=l=>{r??=l,i.forEach(f=>f.terminate());for(let{reject:f,answered:u}of A.values())u(),f(r);A.clear()},c=(l,f)=>s(new Error(`CPU worker ${l+1} failed: ${f}`));return i.forEach((l,f)=>{l.onmessage=({data:u})=>{if(u.kind==="failed")return c(f,u.reason);let I=A.get(f);A.delete(f),I?.answered(),I?.resolve(u)},l.onerror=u=>{u.preventDefault(),c(f,u.message)}}),{size:e,ask(l,f,u=()=>0){return r?Promise.reject(r):new Promise((I,d)=>{let g=()=>{let h=Math.ceil(t/1e3);c(l,`it has died or hangs, no step was taken in ${h} s`)};A.set(l,{resolve:I,reject:d,answered:a(u,g)}),i[l].postMessage(f)})},fail:l=>i[l].postMessage({kind:"fail"}),kill:l=>i[l].terminate(),close:()=>s(new Error("The CPU trainer is closed"))}}var Vu=100,Hm=6e4,qm=1e5;function Jm(e,t,n){let{step:o,divergedAt:r,sums:A}=gA(e,t);return{step:o,steps:A[0],values:zr(T(n),A),divergedAt:r}}function Km(e){let{shape:t,models:n,batch:o,workers:r}=e,{teams:A,size:a}=oA(St(t),{batch:o,models:n.length,workers:r}),i=lA(Mu(St(t),{...e,teams:A,size:a})),{layout:s,description:c}=fA(i,e),l=At(n.map(({hyper:d})=>d)),f=rA(s,{batch:o,workers:a,nets:l}),u=Array.from({length:A},()=>i.take(f));for(let d of n)bi(i,{model:d,batch:o});i.reserve(n.reduce((d,{hyper:g})=>d+Bn(s,At([g])),0));let I=n.map((d,g)=>uA(i,s,{model:d,state:eA(e,g),batch:o}));return{shared:i,layout:s,description:c,size:a,scratch:u,addresses:I}}function Ym(){if(!(typeof SharedArrayBuffer<"u"))throw new m("device","found no SharedArrayBuffer, which cpu needs: serve the page with Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp, or use webgpu")}async function dA(e,{patience:t,inThisThread:n=!1}={}){let o=n?{...e,workers:1}:e;n||Ym(),Zr(o),Si(Bt(o));let{models:r,batch:A}=o,{build:a,module:i}=await Gu(o.kernels),s=navigator.hardwareConcurrency,{shared:c,layout:l,description:f,size:u,scratch:I,addresses:d}=Km(o),g=I.length,h=g*u,E=Bi(l,A)/qm,w=n?Wu():zu(h,{patience:t??Hm+E,...o.worker}),p=(x,D)=>Promise.all(Array.from({length:u},(Y,V)=>D(x*u+V,V))),{memory:C}=c;await Promise.all(I.map((x,D)=>p(D,(Y,V)=>{let ne={scratch:x,worker:V,workers:u};return w.ask(Y,{kind:"setup",module:i,memory:C,description:f,...ne})})));let Q=r.map(({hyper:x})=>x),S=Object.fromEntries(Sn.map(x=>[x,0])),y=!1,B=1/0,v=o.states?.[0].step??0;async function N(x,D){let V={kind:"job",model:d[D.model],hyper:Q[D.model],from:v+D.from,steps:D.steps,profile:y},ne=await p(x,(vt,st)=>{let bn=Lu(I[x],st);return w.ask(vt,V,()=>c.words(bn,1)[0])});B=Math.max(...ne.map(({milliseconds:vt})=>vt))/D.steps;for(let{parts:vt}of ne)vt.forEach((st,bn)=>S[Sn[bn]]+=st/u)}function H(){let x=Math.max(Vu/4,Vu*Math.min(1,g/r.length));return Math.max(1,Math.floor(x/B))}return{workers:h,profile:S,info:{device:"cpu",adapter:`CPU, ${h===1?"1 worker":`${h} workers`} on ${s} cores`,kernels:a,groups:1},async advance(x,{signal:D,onProgress:Y}={}){let V=await Ku({models:r.length,teams:g,steps:x,run:N,chunk:H,signal:D,onProgress:Y});return v+=V,V},kernelHash:()=>Ju(i),metrics(){let x=d.map((D,Y)=>Jm(c,D,Q[Y]));return d.forEach(D=>gA(c,D).sums.fill(0)),Promise.resolve(x)},settings:()=>Promise.resolve(d.map((x,D)=>$r(Q[D],c.words(x+4*fe.settings,F)))),states(x=r.map((D,Y)=>Y)){return Promise.resolve(x.map(D=>IA(c,l,{address:d[D],hyper:Q[D]})))},setProfiling(x){y=x;for(let D of Sn)S[D]=0},failWorker:x=>w.fail(x),killWorker:x=>w.kill(x),close:()=>w.close()}}var hA=null;function ki(){if(hA)return hA;throw new RangeError("Cannot train: this worker has no models")}async function Xu(e){return hA=await dA(e,{inThisThread:!0}),hA.info}async function Zu(e){return await ki().advance(e)}async function eg(e){return await ki().metrics()}async function tg(e){return await ki().states()}var Eo=class extends Error{},ng="no WebGPU adapter found: install a Vulkan driver (Debian or Ubuntu without a GPU: apt-get install mesa-vulkan-drivers), or run where Metal, Direct3D 12 or Vulkan is",Wm="the adapter has no memory left for dataset, networks and batches: train fewer models at once, or choose --device cpu",og=2**30;function xi({info:e}){return e.description||e.vendor||"unnamed adapter"}function Ri({limits:e,info:t}){let{maxStorageBufferBindingSize:n,maxBufferSize:o}=e;return{limits:{maxStorageBufferBindingSize:Math.min(n,o,og),maxTextureDimension2D:8192},isSoftware:t.isFallbackAdapter}}async function rg(){let e=await navigator.gpu?.requestAdapter({powerPreference:"high-performance"});if(!e)throw new m("--device",ng);let{maxStorageBufferBindingSize:t}=Ri(e).limits,n=await e.requestDevice({requiredLimits:{maxStorageBufferBindingSize:t,maxBufferSize:Math.min(e.limits.maxBufferSize,og)}}),o=null,r=!1;return n.lost.then(({reason:A,message:a})=>{r||(o??=new Eo(`The GPU was lost: ${a||A}`))}),n.addEventListener("uncapturederror",A=>{A.preventDefault();let{error:a}=A;o??=a instanceof GPUOutOfMemoryError?new m("models",Wm):new Error(`The GPU reported: ${a.message}`)}),{device:n,adapter:xi(e),isSoftware:e.info.isFallbackAdapter,check(){if(o)throw o},close(){r=!0,n.destroy()}}}function We(e,{buffer:t,values:n,word:o=0}){n.length!==0&&e.queue.writeBuffer(t,4*o,n)}function Ce(e,t){let{label:n,data:o}=t,r=e.createBuffer({label:n,size:4*Math.max(4,t.floats??o.length),usage:GPUBufferUsage.STORAGE|GPUBufferUsage.COPY_SRC|GPUBufferUsage.COPY_DST});return o&&We(e,{buffer:r,values:o}),r}async function Gt(e,t){let n=e.device.limits.maxBufferSize/4,o=[];for(let r=0;r<t.length;){let[A,a]=[r,0];do a+=t[A++].length;while(A<t.length&&a+t[A].length<=n);o.push(...await $m(e,t.slice(r,A))),r=A}return o}async function $m(e,t){let n=t.reduce((s,{length:c})=>s+c,0),o=e.device.createBuffer({label:"read_back",size:Math.max(4,4*n),usage:GPUBufferUsage.MAP_READ|GPUBufferUsage.COPY_DST}),r=e.device.createCommandEncoder(),A=0;for(let{buffer:s,offset:c,length:l}of t)r.copyBufferToBuffer(s,4*c,o,4*A,4*l),A+=l;e.device.queue.submit([r.finish()]);try{await o.mapAsync(GPUMapMode.READ)}catch(s){throw await Promise.race([e.device.lost,new Promise(c=>setTimeout(c,100))]),e.check(),s}e.check();let a=o.getMappedRange();A=0;let i=t.map(({length:s})=>{let c=a.slice(4*A,4*(A+s));return A+=s,c});return o.destroy(),i}var yn=16,ue=1024;function Be(e,t){return Math.ceil(e/t)*t}function EA(e){let t=Ve(e).map(a=>Be(a,yn)),n=e.input.kind==="embedding"?e.input.states*t[0]:0,o=[],r=0;for(let a=0;a+1<t.length;a++){let[i,s]=[t[a],t[a+1]];o.push({inputs:i,outputs:s,weight:r,bias:r+i*s}),r+=i*s+s}let A=Be(n+Be(r,ue),ue);return{shape:e,features:t[0],linear:n,layers:o,linearSize:r,stride:A}}function Ag(e,t,n){for(let{name:o,shape:r,offset:A}of re(t)){if(o==="state_embedding.weight"){let[l,f]=r;for(let u=0;u<l;u++)for(let I=0;I<f;I++)n(A+u*f+I,u*e.features+I);continue}let a=e.layers[Number(o.split(".")[1])/2];if(o.endsWith(".bias")){for(let l=0;l<r[0];l++)n(A+l,e.linear+a.bias+l);continue}let[i,s]=r,c=e.linear+a.weight;for(let l=0;l<i;l++)for(let f=0;f<s;f++)n(A+l*s+f,c+f*a.outputs+l)}}function ag(e,t,n=e.shape){let o=new Float32Array(e.stride);return Ag(e,n,(r,A)=>o[A]=t[r]),o}function ig(e,t,n=e.shape){let o=new Float32Array(Fe(n));return Ag(e,n,(r,A)=>o[r]=t[A]),o}function Di({isFull:e,states:t,algorithm:n,layout:{shape:o}}){let r=t*o.actions,A={start:r+1,outcome:4*r,next_value:t,pair_target:2*r},a={weight:r+t,...n.full?.nextValue?A:{}};return e?a:{}}function sg(e,t,n){let o=Di(t),r=a=>Ce(e,{label:a,floats:t.models*o[a]}),A=(a,i)=>Ce(e,{label:a,floats:i});return{weight:r("weight"),targets:t.algorithm.full?.nextValue?{start:r("start"),outcome:r("outcome"),nextState:A("next_state",n),probability:A("probability",2*n),nextValue:r("next_value"),pairTarget:r("pair_target")}:null}}function cg({weight:e,targets:t}){return[e,...t?Object.values(t):[]]}function lg(e,t,n){We(e,{buffer:t.weight,values:n.weight});let{targets:o}=t;o&&(We(e,{buffer:o.start,values:n.start}),We(e,{buffer:o.outcome,values:n.outcome}),We(e,{buffer:o.nextState,values:n.nextState}),We(e,{buffer:o.probability,values:n.probability}))}var at=1024,it=4,Ti=9,mo=2048;function wo(e){let{kernel:t,nets:n}=T(e);return`${t} of ${n(e).length}`}function zm({batch:e,hyper:t},n){let{passes:o}=T(t),r=o.map(({network:s,at:c,nets:l})=>{let f=n.flatMap(({name:u},I)=>l.includes(u)?[I]:[]);return{network:s,at:c,first:f[0],nets:f.length}});if(e!=="full")return r;let A=r.filter(({network:s})=>s==="target");if(A.length===0)return r.slice(0,1);let a=Math.min(...A.map(s=>s.first)),i=Math.max(...A.map(s=>s.first+s.nets));return[r[0],{network:"target",at:"state",first:a,nets:i-a}]}function po(e,t){let n=[];return e.forEach((o,r)=>{let A=n.at(-1);A&&A.first===o.first&&A.nets===o.nets&&t(A,o)?n[n.length-1]={...A,blocks:A.blocks+1}:n.push({...o,block:r,blocks:1})}),n}function Ni(e){return po(e,(n,o)=>n.network===o.network).toReversed()}function vn(e,t){let{models:n,hyper:o}=t,r=T(o),A=r.nets(o),a=t.batch==="full",i=EA(e),s=e.input.kind==="embedding"?e.input.states:0,c=t.batch==="full"?s:t.batch,l=zm(t,A),f=Math.max(...Ni(l).map(h=>h.blocks)),u=Be(c,yn),I=s>0?u*i.features:0,d=[i.features,...i.layers.map(({outputs:h})=>h)],g=A.length===1?4:64;return{algorithm:r,models:n,nets:A,slices:A.length*n,isFull:a,states:s,batch:c,rows:u,blocks:l,hidden:f,rowMetrics:r.metrics.filter(({over:h})=>h!=="norm").length,sums:mn(r),layout:i,batchStride:Ti*u+Be(s,4),touched:I,gradientStride:Be(I+i.linearSize,g),activationStrides:d.map((h,E)=>{let p=(E>0&&E+1<d.length?f:l.length)*u*h;return Be(p,ue)+(u*h%ue===0?0:ue)}),deltaStride:Be(u*Math.max(...d),ue)}}function mA(e){let{rows:t,states:n,layout:o,activationStrides:r,deltaStride:A}=e,a={settings:F+2*at,progress:it,theta:o.stride,target:o.stride,first_moment:o.stride,second_moment:o.stride,gradient:e.gradientStride,...Object.fromEntries(r.map((s,c)=>[`activation.${c}`,s])),"delta.0":A,"delta.1":A,partials:mo},i=Object.entries(a).map(([s,c])=>[s,e.nets.length*c]);return{...Object.fromEntries(i),support:Math.max(1,n),batch:e.batchStride,row_metrics:e.rowMetrics*t,metric_sums:e.sums,...Di(e)}}function fg(e,t){let n=vn(e,{...t,models:1}),o=4*Math.max(...Object.values(mA(n))),r=Math.floor(t.textureLayers/n.nets.length);return Math.max(1,Math.min(Math.floor(t.bindingBytes/o),r))}function _i({rows:e,hidden:t,layout:n}){let o=[n.features,...n.layers.map(({outputs:A})=>A)],r=t*e*Math.max(...o);return Math.ceil(Math.max(n.linear,n.linearSize,r)/ue)}function Vm(e,t){let n=o=>e.createTexture({label:`mirror.${o}`,size:[ue/4,_i(t),t.slices],format:"rgba32float",usage:GPUTextureUsage.TEXTURE_BINDING|GPUTextureUsage.COPY_DST});return{theta:n("theta"),target:n("target"),input:n("input"),delta:n("delta")}}function ug(e,t,{variant:n,entries:o=0,rows:r}){let A=mA(t),a=i=>Ce(e,{label:i,floats:t.models*A[i]});return{settings:a("settings"),progress:a("progress"),support:a("support"),policy:Ce(e,{label:"policy",data:r?.policy??new Float32Array(1)}),weights:Ce(e,{label:"weights",data:r?.weights??Float32Array.of(1)}),batch:a("batch"),theta:a("theta"),target:a("target"),firstMoment:a("first_moment"),secondMoment:a("second_moment"),gradient:a("gradient"),activations:t.activationStrides.map((i,s)=>a(`activation.${s}`)),deltas:[a("delta.0"),a("delta.1")],rowMetrics:a("row_metrics"),partials:a("partials"),metricSums:a("metric_sums"),full:t.isFull?sg(e,t,o):null,mirrors:n==="buffer"?null:Vm(e,t)}}function wA(e){let{activations:t,deltas:n,full:o,mirrors:r,...A}=e;return[...Object.values(A),...t,...n,...o?cg(o):[],...r?Object.values(r):[]]}var Co={adam_buffer:`// Clip, coupled weight decay, Adam and Polyak in one pass over the parameters (buffer variant).
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
`};var Bo=["buffer","texture"];function dg(e){let t=[];for(let o of e.matchAll(/@binding\((\d+)\) var(?:<storage, (\w+)>)? (\w+)/g))t[Number(o[1])]={name:o[3],access:o[2]??null};let n=Array.from(e.matchAll(/^override (\w+): \w+;/gm),([,o])=>o);return{bindings:t,constants:n}}function gg(e,t,n){return t.map(o=>{if(Object.hasOwn(n,o))return n[o];throw new RangeError(`Cannot make shaders/${e}.wgsl: there is nothing for its ${o}`)})}function Xm(e,t){let n=GPUShaderStage.COMPUTE;return e===null?{binding:t,visibility:n,texture:{sampleType:"unfilterable-float",viewDimension:"2d-array"}}:{binding:t,visibility:n,buffer:{type:e==="read"?"read-only-storage":"storage"}}}var Ig=new WeakMap;async function Zm(e,t,n){let o=Co[t];e.pushErrorScope("validation");let r=e.createShaderModule({label:t,code:o}),A=e.createBindGroupLayout({label:t,entries:dg(o).bindings.map(({access:f},u)=>Xm(f,u))}),a=e.createComputePipeline({label:t,layout:e.createPipelineLayout({label:t,bindGroupLayouts:[A]}),compute:{module:r,entryPoint:"main",constants:n}}),i=await e.popErrorScope();if(!i)return{layout:A,pipeline:a};let[s]=(await r.getCompilationInfo()).messages,c=s?`:${s.lineNum}:${s.linePos}`:"",l=(s?.message??i.message).trim().split(`
`).slice(0,2).join(" ");throw new Error(`Cannot compile shaders/${t}.wgsl${c}: ${l}`)}function Qo(e){if(Object.hasOwn(Co,e))return e;throw new RangeError(`Cannot make shaders/${e}.wgsl: there is no such kernel`)}async function X(e,t,n){let{workgroups:o}=n,r=dg(Co[t]),A=gg(t,r.constants,n.constants),a=Object.fromEntries(r.constants.map((g,h)=>[g,A[h]])),i=gg(t,r.bindings.map(({name:g})=>g),n.bindings),s=Ig.get(e)??new Map;Ig.set(e,s);let c=JSON.stringify([Co[t],A]);s.has(c)||s.set(c,Zm(e,t,a));let{layout:l,pipeline:f}=await s.get(c),u=[t,n.part].filter(Boolean).join(".");e.pushErrorScope("validation");let I=e.createBindGroup({label:u,layout:l,entries:i.map((g,h)=>({binding:h,resource:"buffer"in g?g:g.mirror.createView({dimension:"2d-array"})}))}),d=await e.popErrorScope();if(d)throw new Error(`Cannot bind ${u}: ${d.message}`);return{kind:"dispatch",label:u,kernel:t,pipeline:f,bindGroup:I,workgroups:o}}var hg=2**32,ew=3;function Eg(e,t){return Object.values(mA(vn(e,{...t,models:1}))).map(n=>4*n)}function tw({shape:e,transitions:t},{limits:n}){let{input:o}=e,r=o.kind==="dense"?EA(e).features:0,A=Math.max(ew,r),a=n.maxStorageBufferBindingSize;if(!(4*A*t<=a))throw new m("dataset",`${t} transitions do not fit the adapter's largest buffer of ${a} bytes: expected at most ${Math.floor(a/(4*A))}, or --device cpu`)}function pA(e,t){let{shape:n,batch:o,hypers:r}=e,A=t.limits.maxStorageBufferBindingSize,a=[...Map.groupBy(r,wo).values()];if(nA(e,{fits:(l,f)=>a.every(([u])=>Math.max(...Eg(l,{batch:f,hyper:u}))<=A),words:`on this adapter, whose largest buffer is of ${A} bytes, or --device cpu`}),tw(e,t),!t.isSoftware)return;let i=a.flatMap(l=>{let f=Eg(n,{batch:o,hyper:l[0]}).reduce((u,I)=>u+I);return new Array(l.length).fill(f)}),s=l=>i.slice(0,l).reduce((f,u)=>f+u,0);if(s(i.length)<=hg)return;let c=Mt(i.length,l=>s(l)<=hg);throw new m("models",`${i.length} need ${s(i.length)} bytes, more than the 4 GiB of the computer's memory that a software adapter is given: expected at most ${c}, or --device cpu`)}function CA({shape:e,batch:t,hypers:n},{limits:o}){let r=[...Map.groupBy(n,wo).values()],A=Math.max(...r.map(([a])=>_i(vn(e,{models:1,batch:t,hyper:a}))));return Bo.filter(a=>a==="buffer"||A<=o.maxTextureDimension2D)}function mg(e,t,n){let o=e.device.limits.maxStorageBufferBindingSize;if(4*t<=o)return;let r=Math.floor(n*(o/(4*t)));throw new m("dataset",`${n} transitions do not fit the adapter's largest buffer of ${o} bytes: expected at most ${r}, or --device cpu`)}function nw(e){let{action:t,ending:n,reward:o}=e,r=new Uint32Array(3*t.length),A=new Uint32Array(o.buffer,o.byteOffset,o.length);for(let a=0;a<t.length;a++)e.kind==="discrete"&&(r[3*a]=e.state[a]|e.nextState[a]<<16),r[3*a+1]=t[a]|(n[a]&U.terminated?65536:0),r[3*a+2]=A[a];return r}function ow(e,t){let n=Be(t,yn),o=e.length/t,r=new Float32Array(o*n);for(let A=0;A<o;A++)r.set(e.subarray(A*t,(A+1)*t),A*n);return r}function wg({transitions:e,nextAllowed:t,observations:n}){return[e,t,...n?[n.rows,n.nextRow]:[]]}function BA(e,t){let{device:n}=e,o=t.action.length;mg(e,3*o,o);let r=Ce(n,{label:"transitions",data:nw(t)}),A=Ce(n,{label:"next_allowed",data:t.nextAllowed??Uint32Array.of(4294967295)}),a=t.nextAllowed!==void 0,i={transitions:r,nextAllowed:A,isAllowedByRow:a};if(t.kind==="discrete")return{...i,observations:null};let{rows:s,nextRow:c}=sA(t),l=s.length/t.features;return mg(e,Be(t.features,yn)*l,o),{...i,observations:{rows:Ce(n,{label:"observation",data:ow(s,t.features)}),nextRow:Ce(n,{label:"next_row",data:c})}}}function yt({mostWorkgroups:e},t,n){let o=[];for(let r=0;r<t;r+=e)o.push(n(r,Math.min(e,t-r)));return Promise.all(o)}function pg(e,t){let{metrics:n}=e.algorithm,r=n.filter(({over:s})=>s!=="norm").findIndex(({over:s})=>s==="max"),A=s=>co(s).toUpperCase(),a=e.layout.layers.length,i={MODELS:e.models,NETS:e.nets.length,SLICES:e.slices,STATES:Math.max(1,e.states),BATCH:e.batch,ROWS:e.rows,BATCH_STRIDE:e.batchStride,ACTIONS:e.layout.shape.actions,A4:e.layout.layers[a-1].outputs/4,E4:e.layout.features/4,Q_STRIDE:e.activationStrides[a],SETTINGS:F,SCHEDULE:at,PARTIALS:mo,METRICS:e.rowMetrics,SUMS:e.sums,LARGEST:r<0?e.rowMetrics:r,NORM:n.findIndex(({over:s})=>s==="norm")};for(let[s,c]of Object.entries(t))i[A(s)]=c;return e.nets.forEach(({name:s},c)=>i[`NET_${A(s)}`]=c),e.blocks.forEach(({network:s,at:c},l)=>{let f=s==="online"?[c]:[s,c];i[`BLOCK_${A(f.join("_"))}`]=l}),i}function Cg(e){let t=A=>({buffer:A}),{mirrors:n,full:o}=e,{targets:r=null}=o??{};return{settings:t(e.settings),progress:t(e.progress),support:t(e.support),policy:t(e.policy),row_weight:t(e.weights),batch:t(e.batch),theta:t(e.theta),target_theta:t(e.target),first:t(e.firstMoment),second:t(e.secondMoment),gradient:t(e.gradient),q:t(e.activations.at(-1)),outputs:t(e.activations.at(-1)),row_metrics:t(e.rowMetrics),partials:t(e.partials),metric_sums:t(e.metricSums),...o?{weight:t(o.weight)}:{},...r?{start:t(r.start),outcome:t(r.outcome),next_state:t(r.nextState),probability:t(r.probability),next_value:t(r.nextValue),pair_target:t(r.pairTarget)}:{},...n?{old_theta:{mirror:n.theta},old_target:{mirror:n.target},old_first:{mirror:n.input},old_second:{mirror:n.delta}}:{}}}function Ut({models:e,nets:t},{buffer:n,stride:o,range:r}){if(r.nets===t.length)return{buffer:n};let A=4*o*e;return{buffer:n,offset:r.first*A,size:r.nets*A}}function QA(e,t){let{label:n,source:o,stride:r,floats:A,texture:a}=t,{range:i={first:0,nets:e.nets.length}}=t,s=t.offset+i.first*e.models*r;return{kind:"mirror",label:`mirror.${n}`,source:{buffer:o,offset:4*s,bytesPerRow:4*ue,rowsPerImage:r/ue},texture:a,size:[ue/4,Math.ceil(A/ue),i.nets*e.models]}}function SA({sizes:e,buffers:t},n,o){let{mirrors:r}=t,a=r[{theta:"theta",target:"target",firstMoment:"input",secondMoment:"delta"}[n]],{stride:i}=e.layout;return QA(e,{label:n,source:t[n],stride:i,texture:a,...o})}function Li({sizes:e,buffers:t},n,o){let{inputs:r}=e.layout.layers[n];return QA(e,{label:`input.${n}`,source:t.activations[n],offset:o.first*r,stride:e.activationStrides[n],floats:o.count*r,texture:t.mirrors.input,range:o.range})}function So(e,t){let n=null;for(let o of t){if(o.kind==="mirror"){n?.end(),n=null;let{source:r,texture:A,size:a}=o;e.copyBufferToTexture(r,{texture:A},[...a]);continue}n??=e.beginComputePass({label:"step"}),n.setPipeline(o.pipeline),n.setBindGroup(0,o.bindGroup),n.dispatchWorkgroups(...o.workgroups)}n?.end()}function yo(e){return Array.from(new Set(e)).reduce((t,{next:n})=>t+n.length,0)}function rw(e,t,n){let{count:o,rewardSum:r,start:A,next:a,nextCount:i,nextRewardSum:s}=t;e.nextState.set(a,n);for(let c=0;c<o.length;c++){let l=r[c]/o[c];for(let f=A[c];f<A[c+1];f++){let u=i[f]/o[c],I=s[f]/o[c]-l*u;e.probability.set([u,I],2*(n+f))}}}function Aw(e,t,{m:n,base:o}){let{states:r,actions:A,transitions:a,pair:i,count:s,rewardSum:c,rewardSquares:l,start:f}=t,u=r*A,I=new Float64Array(r),d=e.start.subarray(n*(u+1),(n+1)*(u+1)),g=0;for(let h=0;h<i.length;h++){let E=Math.floor(i[h]/A),w=(n*r+E)*(A+1);I[E]+=s[h],e.weight[w+i[h]%A]=s[h]/a,e.weight[w+A]=I[E]/a,d.fill(o+f[h],g,i[h]+1),g=i[h]+1;let p=0;for(let y=f[h];y<f[h+1];y++)p+=t.nextCount[y];let C=c[h]/s[h],Q=Math.max(0,l[h]/s[h]-C*C),S=[C,Q,p/s[h],(s[h]-p)/s[h]];e.outcome.set(S,4*(n*u+i[h]))}d.fill(o+t.next.length,g)}function Bg(e){let t=e.length,[{states:n,actions:o}]=e,r=n*o,A=yo(e),a={weight:new Float32Array(t*(r+n)),start:new Uint32Array(t*(r+1)),outcome:new Float32Array(4*t*r),nextState:new Uint32Array(A),probability:new Float32Array(2*A)},i=new Map,s=0;return e.forEach((c,l)=>{i.has(c)||(i.set(c,s),rw(a,c,s),s+=c.next.length),Aw(a,c,{m:l,base:i.get(c)})}),a}function aw(e,t){let{device:n,sizes:o,buffers:r}=e,{models:A,rows:a,blocks:i,layout:s,activationStrides:c}=o,[l]=c,f=i.slice(t.block,t.block+t.blocks),u=(I,d)=>Ut(o,{buffer:I,stride:d,range:t});return yt(e,t.blocks*a,(I,d)=>X(n,"full_lookup",{part:t.nets===o.nets.length?"":`${t.block}`,constants:{...e.constants,PARAMETER_STRIDE4:s.stride/4,OUTPUT_STRIDE4:l/4,ONLINE:t.block+f.filter(({network:g})=>g==="online").length,FIRST_ROW:t.block*a+I},bindings:{...e.bindings,theta:u(r.theta,s.stride),target_theta:u(r.target,s.stride),output:u(r.activations[0],l)},workgroups:[Math.ceil(s.features/256),d,t.nets*A]}))}async function Qg(e){let t=[];for(let n of po(e.sizes.blocks,()=>!0))t.push(...await aw(e,n));return t}async function iw(e,t){let{device:n,sizes:o,constants:r,bindings:A}=e,{models:a,states:i,layout:s}=o,c=i*s.shape.actions;return[await X(n,Qo(t),{constants:r,bindings:A,workgroups:[Math.ceil(i/64),a,1]}),...await yt(e,Math.ceil(c/64),(l,f)=>X(n,"full_target",{constants:{...r,PAIRS:c,FIRST_PAIR:64*l},bindings:A,workgroups:[f,a,1]}))]}async function Sg(e){let{device:t,sizes:n,buffers:o}=e,{algorithm:r,models:A,rows:a,layout:i,deltaStride:s}=n,c=i.layers.length-1,{kernels:l}=r.full,f=await X(t,Qo(l.loss),{constants:{...e.constants,GRADIENT_STRIDE:s},bindings:{...e.bindings,gradient:{buffer:o.deltas[c%2]}},workgroups:[Math.ceil(a/64),A,1]});return l.nextValue?[...await iw(e,l.nextValue),f]:[f]}function Mi(e,t,n,o){if(!e.buffers.mirrors){let i=Math.min(32,n/8),s=[Math.ceil(n/8/i),t/8,o];return{lanes:{LANES:i},groups:s}}let r=Math.min(16,n/16),A=Math.max(1,Math.ceil(8/r)),a=[Math.ceil(n/16/r),Math.ceil(t/16/A),o];return{lanes:{LANES:r,ROW_LANES:A},groups:a}}function Fi({sizes:e,buffers:t},n,o){let{layout:r,activationStrides:A,deltaStride:a}=e,{mirrors:i}=t,{inputs:s,outputs:c,weight:l,bias:f}=r.layers[n],u={K4:s/4,N4:c/4};if(i)return{variant:"texture",input:{mirror:i.input},delta:{mirror:i.delta},network:d=>({mirror:i[d]}),constants:{...u,WEIGHT4:l/4,BIAS4:f/4}};let I=(d,g)=>Ut(e,{buffer:d,stride:g,range:o});return{variant:"buffer",input:I(t.activations[n],A[n]),delta:I(t.deltas[n%2],a),network:d=>I(t[d],r.stride),constants:{...u,WEIGHT4:(r.linear+l)/4,BIAS4:(r.linear+f)/4,INPUT_STRIDE4:A[n]/4,GRADIENT_STRIDE4:a/4,PARAMETER_STRIDE4:r.stride/4}}}function yg({sizes:e}){return{first:0,nets:e.nets.length}}function sw({rows:e,hidden:t},n){let o=n.block===0;return{outer:n.block*e,hidden:o?0:(t-n.blocks)*e}}function vg(e,t){return t.filter(({network:o})=>o===e.network).length===1?e.network:`${e.network}-${e.at}`}async function bg(e,t,n){let{device:o,sizes:r,buffers:A}=e,{layout:a,activationStrides:i,models:s}=r,c=[],{mirrors:l}=A,f=t.network==="online"?"theta":"target",u=t,I=sw(r,t),d=t.blocks*r.rows;if(l){let g={offset:a.linear,floats:a.linearSize,range:u};c.push(SA(e,f,g))}for(let g=0;g<a.layers.length;g++){let h=g+1===a.layers.length,E=g===0?I.outer:I.hidden,w=Fi(e,g,u);l&&c.push(Li(e,g,{first:E,count:d,range:u}));let{outputs:p}=a.layers[g],{lanes:C,groups:Q}=Mi(e,d,p,u.nets*s),S=i[g+1];c.push(await X(o,`linear_forward_${w.variant}`,{part:`${n}.${g}`,constants:{...w.constants,...C,ROWS:d,INPUT_ROW:E,OUTPUT_ROW:h?I.outer:I.hidden,OUTPUT_STRIDE4:S/4,RELU:+!h},bindings:{input:w.input,parameters:w.network(f),output:Ut(r,{buffer:A.activations[g+1],stride:S,range:u})},workgroups:Q}))}return c}async function cw(e,t){let{device:n,sizes:o,buffers:r}=e,{inputs:A,outputs:a,weight:i,bias:s}=o.layout.layers[t],c=Fi(e,t,yg(e)),l=r.mirrors?16:8,{lanes:f,groups:u}=Mi(e,A+l,a,o.slices);return await X(n,`weight_gradient_${c.variant}`,{part:`${t}`,constants:{...c.constants,...f,BATCH:o.batch,WEIGHT4:(o.touched+i)/4,BIAS4:(o.touched+s)/4,OUTPUT_STRIDE4:o.gradientStride/4},bindings:{input:c.input,gradient:c.delta,output:{buffer:r.gradient}},workgroups:u})}function lw({sizes:e,buffers:t},n){return n===0&&e.isFull?{buffer:t.gradient,stride:e.gradientStride}:{buffer:t.deltas[(n+1)%2],stride:e.deltaStride}}async function fw(e,t){let{device:n,sizes:o,buffers:r}=e,{rows:A,layout:a,activationStrides:i}=o,s=lw(e,t),c=Fi(e,t,yg(e)),{lanes:l,groups:f}=Mi(e,A,a.layers[t].inputs,o.slices);return await X(n,`input_gradient_${c.variant}`,{part:`${t}`,constants:{...c.constants,...l,ROWS:A,ACTIVATION_STRIDE4:i[t]/4,OUTPUT_STRIDE4:s.stride/4,MASK:+(t>0)},bindings:{gradient:c.delta,parameters:c.network("theta"),activation:{buffer:r.activations[t]},output:{buffer:s.buffer}},workgroups:f})}async function kg(e){let{device:t,sizes:n,buffers:o}=e,{rows:r,slices:A,layout:a,deltaStride:i,gradientStride:s}=n,c=[];for(let l=a.layers.length-1;l>=0;l--)o.mirrors&&(l+1===a.layers.length||c.push(Li(e,l,{first:0,count:r})),c.push(QA(n,{label:`delta.${l}`,source:o.deltas[l%2],offset:0,stride:i,floats:r*a.layers[l].outputs,texture:o.mirrors.delta}))),c.push(await cw(e,l)),(l>0||n.touched>0)&&c.push(await fw(e,l));return n.touched>0&&!n.isFull&&c.push(...await yt(e,r,(l,f)=>X(t,"embedding_gradient",{constants:{...e.constants,INPUT_STRIDE4:i/4,OUTPUT_STRIDE4:s/4,FIRST_ROW:l},bindings:{...e.bindings,input:{buffer:o.deltas[1]},output:{buffer:o.gradient}},workgroups:[Math.ceil(a.features/256),f,A]}))),c}async function uw(e,t,n){let{device:o,sizes:r,buffers:A}=e,{models:a,rows:i,blocks:s,layout:c,activationStrides:l}=r,f=s.slice(n.block,n.block+n.blocks),[u]=l,I=p=>1<<n.block+p,d={...e.constants,PARAMETER_STRIDE4:c.stride/4,OUTPUT_STRIDE4:u/4,ONLINE:n.block+f.filter(({network:p})=>p==="online").length,NEXT:f.reduce((p,{at:C},Q)=>p|(C==="next"?I(Q):0),0)},g=(p,C)=>Ut(r,{buffer:p,stride:C,range:n}),h={...e.bindings,theta:g(A.theta,c.stride),target_theta:g(A.target,c.stride),output:g(A.activations[0],u)},{observations:E}=t,w=Math.ceil(c.features/256);return await yt(e,n.blocks*i,(p,C)=>X(o,E?"observation_lookup":"embedding_lookup",{part:n.nets===r.nets.length?"":`${n.block}`,constants:{...d,FIRST_ROW:n.block*i+p},bindings:E?{...h,observation:{buffer:E.rows},next_row:{buffer:E.nextRow}}:h,workgroups:[w,C,n.nets*a]}))}async function gw(e,t){let{device:n,sizes:o}=e,{models:r,rows:A,blocks:a}=o,i=await X(n,"sample",{constants:{...e.constants,BY_ROW:Number(t.isAllowedByRow)},bindings:{...e.bindings,transitions:{buffer:t.transitions},next_allowed:{buffer:t.nextAllowed}},workgroups:[Math.ceil(A/64),r,1]}),s=[];for(let c of po(a,()=>!0))s.push(...await uw(e,t,c));return[i,...s]}async function Iw({device:e,sizes:t,buffers:n,...o}){let{rows:r,models:A,layout:a,deltaStride:i,algorithm:s}=t,c=a.layers.length-1;return[await X(e,Qo(s.kernel),{constants:{...o.constants,GRADIENT_STRIDE:i},bindings:{...o.bindings,gradient:{buffer:n.deltas[c%2]}},workgroups:[Math.ceil(r/64),A,1]})]}async function dw({device:e,sizes:t,...n}){let{models:o,slices:r,layout:A,touched:a,gradientStride:i}=t,s={...n.constants,G4:(a+A.linearSize)/4,GRADIENT_STRIDE4:i/4,WEIGHED:+!t.isFull},{bindings:c}=n;return[await X(e,"gradient_norm",{constants:s,bindings:c,workgroups:[mo/64,r,1]}),await X(e,"finish_gradient",{constants:s,bindings:c,workgroups:[o,1,1]})]}var yA=2048;async function hw(e){let{device:t,sizes:n,buffers:o}=e,{slices:r,layout:A,gradientStride:a}=n,{mirrors:i}=o,s=(u,I)=>X(t,`adam_${u}`,{part:I.name,constants:{...e.constants,EMBEDDING4:A.linear/4,GRADIENT_STRIDE4:a/4,PARAMETER_STRIDE4:A.stride/4,FIRST4:I.offset/4,COUNT4:I.floats/4},bindings:e.bindings,workgroups:[Math.ceil(I.floats/yA),r,1]});if(!i){let u=A.linear+A.linearSize,I=A.linear===0?"linear":"embedding";return await yt(e,Math.ceil(u/yA),(d,g)=>{let h=yA*d;return s("buffer",{offset:h,floats:Math.min(yA*g,u-h),name:I})})}let c={offset:A.linear,floats:A.linearSize,name:"linear"},l={offset:0,floats:A.linear,name:"embedding"},f=[];for(let u of A.linear>0?[c,l]:[c]){let I=["theta","target","firstMoment","secondMoment"];f.push(...I.map(d=>SA(e,d,u))),f.push(await s("texture",u))}return f}async function xg(e){let{isFull:t,blocks:n}=e.sizes,o=Ni(n),r=await(t?Qg(e):gw(e,e.data));for(let A of o)r.push(...await bg(e,A,vg(A,o)));return[...r,...await(t?Sg:Iw)(e),...await kg(e),...await dw(e),...await hw(e)]}var Ew=34028234e31;function mw({support:e},t){return e??new Uint32Array(Math.max(1,t)).fill(4294967295)}function Rg(e,{first:t,width:n}){let o=new Map,r=t.length;for(let a of e)!a||o.has(a)||(o.set(a,r/n),r+=a.length);let A=new Float32Array(Math.max(1,r));A.set(t);for(let[a,i]of o)A.set(a,i*n);return{all:A,at:e.map(a=>a?o.get(a):0)}}function ww(e,t){let n=Rg(e.map(a=>a.policy?.probabilities),{first:[],width:t}),o=e.map(({weights:a})=>a),r=new Map(o.flatMap(a=>a?[[a,cA(a)]]:[])),A=Rg(o.map(a=>a&&r.get(a)),{first:[1],width:1});return{policy:n.all,weights:A.all,places:e.map((a,i)=>({policy:n.at[i],byTransition:+(a.policy?.by==="transition"),weights:A.at[i]}))}}function pw({states:e,rows:t,batchStride:n}){let o=new Uint32Array(n);o.fill(t,6*t,7*t);for(let r=0;r<e;r++)o[t+r]=r,o[Ti*t+r]=r;return o}async function vA(e,t){let{device:n}=e,{shape:o,batch:r,members:A,models:a,data:i,variant:s}=t,{mostWorkgroups:c=n.limits.maxComputeWorkgroupsPerDimension}=t,[{hyper:l}]=a,f=vn(o,{models:a.length,batch:r,hyper:l}),u=f.isFull?a.map(y=>y.counts):[],{places:I,...d}=ww(a,o.actions),g=ug(n,f,{variant:s,entries:yo(u),rows:d}),h=(y,B,v)=>We(n,{buffer:y,word:B,values:v}),E=t.states?.[0].step??0,{layout:w}=f;a.forEach((y,B)=>{let v=eA(t,B);Le(y.hyper,o).forEach(({hasTarget:H,offset:x,size:D,shape:Y},V)=>{let ne=V*a.length+B,vt=Wr(y,{hasTarget:H,infinity:Ew,places:I[B]});h(g.settings,F*ne,vt),h(g.progress,it*ne,new Uint32Array([E,v.divergedAt??0,0,0]));let st=(bn,CI)=>{let BI=CI.subarray(x,x+D);h(bn,w.stride*ne,ag(w,BI,Y))};st(g.theta,v.parameters),st(g.target,v.target),st(g.firstMoment,v.firstMoment),st(g.secondMoment,v.secondMoment)});let N=mw(y,f.states);h(g.support,N.length*B,N),f.isFull&&h(g.batch,f.batchStride*B,pw(f)),h(g.metricSums,f.sums*B,v.metricSums),n.queue.submit([])}),g.full&&lg(n,g.full,Bg(u));let p=pg(f,Yr(l)),C=Cg(g),S=await xg({device:n,sizes:f,buffers:g,data:i,mostWorkgroups:c,constants:p,bindings:C});return e.check(),{members:A,models:a,sizes:f,buffers:g,program:S,step:E}}function vo(e,t,n){let{models:o,sizes:{nets:r,slices:A}}=t,a=F*A,i=(l,f)=>{let u=new Float32Array(2*A*f);for(let d=0;d<f;d++)o.forEach(({hyper:g},h)=>{r.forEach(({name:E},w)=>{let{scale:p,root:C}=ho(g,l+d,E);u.set([p,C],2*(d*A+w*o.length+h))})});let I=a+2*A*((l-1)%at);We(e,{buffer:t.buffers.settings,word:I,values:u})},s=t.step+1,c=Math.min(n,at-(s-1)%at);i(s,c),n>c&&i(s+c,n-c)}function Dg({buffers:e,models:t,sizes:n}){return[{buffer:e.metricSums,offset:0,length:n.sums*t.length},{buffer:e.progress,offset:0,length:it*n.slices}]}function Tg({buffers:e,models:t}){return{buffer:e.settings,offset:0,length:F*t.length}}function Ng(e,{sizes:t},n){for(let o=n;o<t.slices;o+=t.models){let r=e[it*o+1]||e[it*o+3];if(r)return r}return null}function _g(e,t){let[n,o]=[new Float32Array(t[0]),new Uint32Array(t[1])];return e.models.map((r,A)=>{let a=n.subarray(e.sizes.sums*A,e.sizes.sums*(A+1));return{step:o[it*A],steps:a[0],values:zr(e.sizes.algorithm,a),divergedAt:Ng(o,e,A)}})}async function Lg(e,t,n){let{buffers:o,sizes:{layout:r,sums:A,slices:a,models:i}}=t,s=[o.theta,o.target,o.firstMoment,o.secondMoment],c=[];for(let l of n){let f=Le(t.models[l].hyper,r.shape),u=await Gt(e,[...s.flatMap(p=>f.map((C,Q)=>({buffer:p,offset:r.stride*(Q*i+l),length:r.stride}))),{buffer:o.metricSums,offset:A*l,length:A},{buffer:o.progress,offset:0,length:it*a}]),I=f.at(-1),[d,g,h,E]=s.map((p,C)=>{let Q=new Float32Array(I.offset+I.size);return f.forEach(({offset:S,shape:y},B)=>{let v=new Float32Array(u[C*f.length+B]);Q.set(ig(r,v,y),S)}),Q}),w=new Uint32Array(u.at(-1));c.push({step:w[it*l],parameters:d,target:g,firstMoment:h,secondMoment:E,metricSums:new Float32Array(u.at(-2)),divergedAt:Ng(w,t,l)})}return c}function bA(e){for(let t of wA(e.buffers))t.destroy()}var Mg=1e3;function Cw(e){return e.input.kind==="embedding"?e:{...e,input:{kind:"embedding",states:16,width:e.input.features}}}async function Og(e,t){let{batch:n,variant:o,algorithm:r}=t,A=Cw(t.shape),a=A.input.kind==="embedding"?A.input.states:0,i=AA({transitions:Mg,states:a,actions:A.actions}),s=n==="full"?null:BA(e,i),c=Io({algorithms:[r],transitions:Mg,counts:n==="full"?Ht(i):void 0}),l=await vA(e,{shape:A,batch:n,members:[0],models:c,data:s,variant:o});return{group:l,free:()=>{if(bA(l),s)for(let f of wg(s))f.destroy()}}}async function Fg(e,t){let n=e.device.createCommandEncoder();So(n,t);let o=performance.now();return e.device.queue.submit([n.finish()]),await e.device.queue.onSubmittedWorkDone(),performance.now()-o}async function Bw(e,t){let n={},[{hyper:o}]=Io({algorithms:[In[0]],transitions:0}),r=CA({...t,hypers:[o]},e.device);for(let a of r){let{group:i,free:s}=await Og(e,{...t,variant:a,algorithm:In[0]});vo(e.device,i,1);let c=i.program.filter(f=>f.kind==="mirror"||/^(linear|weight|input|adam)_/.test(f.kernel));await Fg(e,c);let l=[];for(let f=0;f<3;f++)l.push(await Fg(e,c));n[a]=Math.min(...l),s()}return{variant:r.reduce((a,i)=>n[i]<n[a]?i:a),times:n}}var Qw=2**22;function Sw({shape:e,batch:t}){let n=e.input.kind==="embedding"?e.input.states:1,o=Ve(e);return o.slice(1).reduce((A,a,i)=>A+a*o[i],0)*(t==="full"?n:t)}async function Gg(e,t){return Sw(t)<Qw?"buffer":(await Bw(e,t)).variant}var yw={input:{kind:"embedding",states:37,width:24},hidden:[40,24],actions:25};async function Ug(e,t){let n=[],r=[{batch:20,variant:t},{batch:"full",variant:"buffer"}].flatMap(A=>In.map(a=>({...A,algorithm:a})));for(let A of r){let{group:a,free:i}=await Og(e,{shape:yw,...A});vo(e.device,a,3);let s=e.device.createCommandEncoder();for(let l=0;l<3;l++)So(s,a.program);e.device.queue.submit([s.finish()]);let c=wA(a.buffers).filter(l=>"size"in l).filter(l=>l!==a.buffers.settings).map(l=>({buffer:l,offset:0,length:l.size/4}));for(let l of await Gt(e,c))n.push(new Uint8Array(l));i()}return await lt(n)}var vw=250,Pg=8;function bw(e,{models:t,bindingBytes:n}){let o=A=>Pg*yo(A.map(a=>t[a].counts)),r=[[]];for(let A of e){if(o([A])>n)throw new m("dataset",`${t[A].counts.next.length} distinct transitions do not fit the adapter's largest buffer of ${n} bytes: expected at most ${n/Pg}`);o([...r.at(-1),A])>n&&r.push([]),r.at(-1).push(A)}return r}function kw(e,{shape:t,batch:n,models:o}){let{maxStorageBufferBindingSize:r,maxTextureArrayLayers:A}=e.device.limits,a={bindingBytes:Math.min(r,2**27),textureLayers:A},i=[],s=o.map((c,l)=>l);for(let c of Map.groupBy(s,l=>wo(o[l].hyper)).values()){let{hyper:l}=o[c[0]],f=fg(t,{batch:n,hyper:l,...a}),u=n==="full"&&T(l).full?.nextValue;for(let I=0;I<c.length;I+=f){let d=c.slice(I,I+f);i.push(...u?bw(d,{models:o,...a}):[d])}}return i}function jg(e){if(e===void 0||Bo.includes(e))return e;throw new m("kernels",`unknown variant "${e}": expected ${Bo.join(" or ")}`)}function xw(e,{device:t,isSoftware:n}){let o=Bt(e);pA(o,{limits:t.limits,isSoftware:n});let r=jg(e.kernels);if(!(r===void 0||CA(o,t).includes(r)))throw new m("kernels",`found ${r}, whose mirrors are higher than the adapter's textures of ${t.limits.maxTextureDimension2D} rows: expected buffer`)}async function Hg(e){Zr(e);let t=jg(e.kernels),{shape:n,batch:o,models:r,states:A,dataset:a}=e,i=await rg(),{device:s}=i;xw(e,i);let c=kw(i,{shape:n,batch:o,models:r}),l=o==="full"?null:BA(i,a),f=t??await Gg(i,{shape:n,batch:o}),u=[];for(let g of c)u.push(await vA(i,{shape:n,batch:o,members:g,models:g.map(h=>r[h]),states:A&&g.map(h=>A[h]),data:l,variant:f}));await s.queue.onSubmittedWorkDone(),i.check();let I=1/0;async function d(g){let h=s.createCommandEncoder();for(let w of u){vo(s,w,g);for(let p=0;p<g;p++)So(h,w.program);w.step+=g}let E=performance.now();s.queue.submit([h.finish()]),await s.queue.onSubmittedWorkDone(),i.check(),I=(performance.now()-E)/g}return{gpu:i,trainGroups:u,info:{device:"webgpu",adapter:i.adapter,kernels:f,groups:u.length},async advance(g,{signal:h,onProgress:E}={}){let w=0;for(;w<g&&!h?.aborted;){let p=Math.max(1,Math.floor(vw/I)),C=Math.min(g-w,p,at);await d(C),w+=C,E?.(w),await new Promise(Q=>setTimeout(Q,0))}return w},kernelHash:()=>Ug(i,f),async metrics(){let g=await Gt(i,u.flatMap(Dg)),h=s.createCommandEncoder();for(let{buffers:w}of u)h.clearBuffer(w.metricSums);s.queue.submit([h.finish()]);let E=[];return u.forEach((w,p)=>{_g(w,g.slice(2*p,2*p+2)).forEach((C,Q)=>E[w.members[Q]]=C)}),E},async settings(){let g=await Gt(i,u.map(Tg)),h=[];return u.forEach(({members:E},w)=>{let p=new Uint32Array(g[w]);E.forEach((C,Q)=>{h[C]=$r(r[C].hyper,p.subarray(F*Q,F*(Q+1)))})}),h},async states(g=r.map((h,E)=>E)){let h=new Map;for(let E of u){let w=E.members.flatMap((C,Q)=>g.includes(C)?[Q]:[]),p=await Lg(i,E,w);w.forEach((C,Q)=>h.set(E.members[C],p[Q]))}return g.map(E=>h.get(E))},close(){u.forEach(bA),i.close()}}}async function Rw(){let e=await navigator.gpu?.requestAdapter({powerPreference:"high-performance"});return e?{name:xi(e),...Ri(e)}:null}function Dw(e){try{return e(),null}catch(t){if(t instanceof m)return t.message;throw t}}async function Oi(e,t={}){let{previous:n,sizes:o,find:r=Rw}=t;if(e!=="auto")return{device:e,reason:"as asked"};if(n==="cpu")return{device:"cpu",reason:"as the run began"};let A=await r();if(!A)return{device:"cpu",reason:"there is no WebGPU adapter"};let a=n==="webgpu"?"as the run began":"a hardware adapter";if(A.isSoftware&&n!=="webgpu")return{device:"cpu",reason:`the only WebGPU adapter, ${A.name}, is software`};let i=o&&Dw(()=>pA(o,A));return i?{device:"cpu",reason:`the WebGPU adapter, ${A.name}, cannot hold it: ${i}`}:{device:"webgpu",reason:a}}async function qg(e,t){let n=t.previousDevice,o=Bt(t),{device:r,reason:A}=await Oi(e,{previous:n,sizes:o}),i={...t,kernels:n!==void 0&&n!==r?void 0:t.kernels},s=await(r==="cpu"?dA(i):Hg(i));return{...s,info:{...s.info,reason:A}}}function Jg(e){let t=globalThis.document?.baseURI??self.location.href,n=new Worker(new URL("worker.js",t),{type:"module",name:e}),o=new Map,r=0,A=null;n.onmessage=({data:i})=>{let s=o.get(i.id);if(i.kind==="news")return s?.onNews?.(i.news);o.delete(i.id),i.kind==="done"?s?.resolve(i.output):s?.reject(new Error(i.reason))};let a=i=>{A??=i,n.terminate();for(let{reject:s}of o.values())s(A);o.clear()};return n.onerror=i=>{i.preventDefault(),a(new Error(`The worker "${e}" failed: ${i.message??"it cannot be loaded"}`))},{ask(i,s,c){return A?Promise.reject(A):new Promise((l,f)=>{let u=++r;o.set(u,{resolve:l,reject:f,onNews:c}),n.postMessage({id:u,name:i,input:s})})},close:()=>a(new Error(`The worker "${e}" is closed`))}}var Tw=250,Kg=e=>()=>Promise.reject(new RangeError(`Cannot read ${e} of workers that share nothing`));async function Yg(e){let{models:t,states:n,batch:o,shape:r,dataset:A,kernels:a}=e,i=navigator.hardwareConcurrency,s=Math.min(t.length,i),c=Array.from({length:s},(g,h)=>({worker:Jg(`models ${h+1}`),models:t.map((E,w)=>w).filter(E=>E%s===h)})),l=g=>Promise.all(c.map(g)),f=async g=>{let h=await l(({worker:E})=>g(E));return t.map((E,w)=>h[w%s][Math.floor(w/s)])},[u]=await l(({worker:g,models:h})=>g.ask("soloTrainer",{shape:r,batch:o,dataset:A,kernels:a,models:h.map(E=>t[E]),states:n&&h.map(E=>n[E])})),I=s===1?"1 worker":`${s} workers`,d=1/0;return{info:{...u,adapter:`CPU, ${I} with a memory each on ${i} cores`,groups:s,reason:"the page is not isolated from other origins, so that workers share no memory"},async advance(g,{signal:h,onProgress:E}={}){let w=0;for(;w<g&&!h?.aborted;){let p=Math.max(1,Math.min(g-w,Math.floor(Tw/d))),C=performance.now();await l(({worker:Q})=>Q.ask("soloAdvance",p)),d=(performance.now()-C)/p,w+=p,E?.(w)}return w},metrics:()=>f(g=>g.ask("soloMetrics",null)),async states(g=t.map((h,E)=>E)){let h=await f(E=>E.ask("soloStates",null));return g.map(E=>h[E])},kernelHash:Kg("the kernels' hash"),settings:Kg("settings"),close:()=>c.forEach(({worker:g})=>g.close())}}async function Wg(e,t){let{previousDevice:n}=t,{device:o}=await Oi(e,{previous:n,sizes:Bt(t)});if(o==="cpu"&&!(typeof SharedArrayBuffer<"u"))return await Yg(t);let A=new URL("cpu_worker.js",self.location.href);return await qg(e,{...t,worker:{url:A,permissions:"inherit"}})}function Gi({name:e,gamma:t,inadmissible:n}){return{policy:e,survival:null,length:null,discounted_return:null,gamma:t,inadmissible:n}}var Nw={published_protocol:({mdp:e,policy:t,...n})=>({published:nc(e,t,n)})};function $g(e,t){return Object.assign({},...e.map(n=>Nw[n](t)))}function zg(e,{simulation:t,byState:n}={}){return o=>{let{name:r,seed:A,network:a,fallback:i,gamma:s,inadmissible:c,observers:l}=o;if(a===null||a.shape.input.kind==="dense")return{...Gi(o),states:null};let f=o.basis(e);if(!Yo(f))return{...Gi(o),states:f};let u=Wt(e,a,r),I=Ko(e,{policy:r,probabilities:u,fallback:i},{gamma:s,inadmissible:c,simulation:t,byState:n}),d={mdp:e,policy:u,seed:A,inadmissible:c},g=I.by_state&&{...I.by_state,network:Jo(Yt(e,a,r),e.actions)};return{...I,...g&&{by_state:g},states:f,...$g(l,d)}}}var kA=[{key:"patient",name:"patient",make:Uint32Array,perAction:!1},{key:"weight",name:"weight",make:Float32Array,perAction:!1},{key:"allowed",name:"allowed",make:Uint32Array,perAction:!1},{key:"nextAllowed",name:"next_allowed",make:Uint32Array,perAction:!1},{key:"policy",name:"policy",make:Float32Array,perAction:!0},{key:"nextPolicy",name:"next_policy",make:Float32Array,perAction:!0}];function _w(e,t){return Object.fromEntries(kA.filter(({key:n})=>e[n]!==void 0).map(({key:n,make:o,perAction:r})=>[n,new o(t*(r?e.actions:1))]))}function Ui(e,t){let n={actions:e.actions,action:new Uint8Array(t),reward:new Float32Array(t),ending:new Uint8Array(t),episode:new Uint32Array(t),step:new Uint16Array(t),behaviourProbability:e.behaviourProbability===null?null:new Float32Array(t),..._w(e,t)};if(e.kind==="discrete"){let{states:A,mdpSha256:a}=e,i=new Uint16Array(t),s=new Uint16Array(t);return{kind:"discrete",states:A,...a===void 0?{}:{mdpSha256:a},state:i,nextState:s,...n}}let o=new Float32Array(t*e.features),r=new Float32Array(t*e.features);return{kind:"dense",features:e.features,observation:o,nextObservation:r,...n}}function Vg(e){let{states:t,actions:n,state:o,action:r}=e,A=new Uint32Array(t*n);for(let a=0;a<r.length;a++)A[o[a]*n+r[a]]++;return A}function Zg(){let e=new Map;return(t,n)=>{let o=e.get(t)??n();return e.set(t,o),o}}function eI(e,t){let n=Zg(),o=Zg();return e.models.map(({config:r},A)=>{let a=t.datasetOf[A],{dataset:i}=t.datasets[a],{support:s,batch:c,name:l}=r;if(i.kind==="dense"){if(c!=="full"&&s===null)return{};let[f,u]=c==="full"?["batch","found full, expected a number of rows"]:["support","found a rule, expected null"];throw new m(`${l}: ${f}`,`${u}: the data are features, which cannot be counted`)}if(s!==null&&i.actions>32)throw new m(`${l}: support`,`found ${i.actions} actions, expected at most ${32} under a support`);if(c==="full"&&i.nextAllowed)throw new m(`${l}: batch`,"found full, expected a number of rows: the data allow actions by transition, which counts do not know");return{counts:c==="full"?n(String(a),()=>Ht(i,i.weight)):void 0,support:s===null?void 0:o(`${a} ${JSON.stringify(s)}`,()=>fc(Vg(i),i.actions,s))}})}function tI(e,t,n){let{state:o,shape:r,seed:A,config:a,support:i,data:s,endedAt:c}=e,{parameters:l,target:f,step:u,divergedAt:I}=o,d=t({...n,seed:A,hyper:Ye(a),weights:{shape:r,parameters:l,target:f},network:T(a).policy===null?null:pn(e),fallback:i?.fallback,observers:a.observers,basis:h=>Xr(e,h)}),g=s?.named_mdp_sha256;return{...d,seed:A,config:a.name,step:u,...g===void 0?{}:{named_mdp_sha256:g},diverged_at:I,...c===void 0?{}:{ended_at:c}}}var nI=-1/0;async function Lw(e){performance.now()-nI>=50&&(await new Promise(t=>setTimeout(t)),nI=performance.now()),e?.throwIfAborted()}async function oI(e,t){for(;;){let{done:n,value:o}=e.next();if(n)return o;await Lw(t)}}var rI=2e3,Mw=10;function AI(e,t){let n=e;for(let[o,r]of Object.entries(n)){if(!ArrayBuffer.isView(r))continue;let A=r,a=A.constructor;n[o]=new a(A.buffer.transfer(t*A.BYTES_PER_ELEMENT))}}function*aI(e,t,n){let{episodes:o,seed:r,maxSteps:A,inadmissible:a,onProgress:i}=n,{states:s,actions:c,sha256:l}=e,f=Math.ceil(o*Math.min(Mw,A??1/0)),u=Ui({kind:"discrete",states:s,actions:c,mdpSha256:l},f),I=0,d=g=>{I===u.action.length&&AI(u,Math.ceil(I*1.25)+1024),u.state[I]=g.state,u.nextState[I]=g.nextState,u.action[I]=g.action,u.reward[I]=g.reward,u.ending[I]=(g.terminated?U.terminated:0)|(g.truncated?U.truncated:0),u.episode[I]=g.episode,u.step[I]=g.step,u.behaviourProbability[I]=g.behaviourProbability,I++};for(let g=0;g<o;g+=rI){let h=Math.min(rI,o-g);ze(e,t,{episodes:h,seed:r,streams:q.collection,firstEpisode:g,maxSteps:A,inadmissible:a,onTransition:d}),i?.(g+h),yield}return AI(u,I),u}function iI(e){return e.action.length}function sI(e,t){let n=new Uint8Array(e.length);for(let o=0;o<n.length;o++)n[o]=(e[o]&t)===0?0:1;return ge(n,{dtype:"bool"})}function cI(e){return ge(Int32Array.of(e),{shape:[]})}function*lI(e){if(e.kind==="discrete")yield["states",cI(e.states)],yield["state",ge(e.state)],yield["next_state",ge(e.nextState)];else{let t=[iI(e),e.features];yield["observation",ge(e.observation,{shape:t})],yield["next_observation",ge(e.nextObservation,{shape:t})]}yield["actions",cI(e.actions)],yield["action",ge(e.action)],yield["reward",ge(e.reward)],yield["terminated",sI(e.ending,U.terminated)],yield["truncated",sI(e.ending,U.truncated)],yield["episode",ge(e.episode)],yield["step",ge(e.step)],e.behaviourProbability!==null&&(yield["behaviour_probability",ge(e.behaviourProbability)]);for(let{key:t,name:n,perAction:o}of kA){let r=e[t],A=[iI(e),...o?[e.actions]:[]];r!==void 0&&(yield[n,ge(r,{shape:A})])}}async function fI({models:e,settings:t},n,o){let r=e[0].config.dataset,{behaviour:A,episodes:a,seed:i}=r,s=To(n,{behaviour:A}),c=await oI(aI(n,s,{episodes:a,seed:i,inadmissible:t.inadmissible,onProgress:o})),l=await lt([...Lo(lI(c))]),f={sha256:l,mdp_sha256:n.sha256,declared:!1};return{mdp:n,datasets:[{source:r,dataset:c,heldOut:null,sha256:l,identity:f,cohort:null}],datasetOf:e.map(()=>0),whole:c,slices:e.map(()=>({offset:0,count:c.action.length}))}}async function Pi(e,{onProgress:t,kept:n}){let o=mi(e),r=await fI(o,await J(),t),A=wf(o.settings,r.datasets[0].dataset),a=eI(o,r),{batch:i}=o.settings,s=o.models.map(({seed:f,config:u},I)=>({seed:f,hyper:Ye(u),slice:r.slices[I],counts:a[I].counts,support:a[I].support?.allowed})),c={shape:A,batch:i,models:s,dataset:i==="full"?void 0:r.whole},l=n?.states??s.map(({seed:f,hyper:u})=>uo(A,f,u));return{settings:e,plan:o,data:r,own:a,options:c,step:n?.step??0,states:l}}function ji(e,t,n){e.states=n.map((o,r)=>{let{metricSums:A,divergedAt:a}=o;return a===null?o:{...e.states[r],metricSums:A,divergedAt:a}}),e.step=t}function Hi({plan:e,data:t,own:n,options:o,states:r},A){let{seed:a,config:i}=e.models[A],{support:s}=n[A],{identity:c}=t.datasets[0];return{state:r[A],shape:o.shape,seed:a,config:i,support:s,data:c}}function uI(e,t){let n=e.plan.models[t];if(n===void 0)throw new m("model",`found ${t}, expected one that trains`);return{name:`${n.name}.safetensors`,bytes:Jf(Hi(e,t))}}function qi(e){let t=zg(e.data.mdp);return e.plan.models.map(({name:n,config:{gamma:o,inadmissible:r}},A)=>{let a=tI(Hi(e,A),t,{name:n,gamma:o,inadmissible:r});if(a.survival===null)throw new RangeError(`${n} has no exact score`);return a.survival})}function gI(e,t){let{mdp:n}=e.data;return e.plan.models.map(({name:o},r)=>{let A=pn(Hi(e,r));return{id:`trained-${o}`,name:o,table:Wt(n,A,o),values:Yt(n,A,o),survival:t[r]}})}var Pt=null,bo=null,Fw=3,Ow=2**26;async function II({settings:e,step:t,states:n}){await tu({settings:e,step:t,states:n}).catch(()=>{})}async function Gw(e,t,n,o){let r=await t.metrics();ji(e,n,await t.states());let A=qi(e);o({kind:"looked",step:n,models:r.map(({values:i,divergedAt:s},c)=>({survival:A[c],metrics:i,divergedAt:s}))}),e.states.reduce((i,{parameters:s})=>i+4*s.byteLength,0)<=Ow&&await II(e)}async function Uw(e,t,{signal:n,tell:o,reach:r}){let{steps:A,every:a}=e.settings,i=e.step;for(;i<A&&!n.aborted;){let s=i,c=Math.min(A,(Math.floor(s/a)+1)*a),l=performance.now(),f=await t.advance(c-s,{signal:n,onProgress:u=>{r(s+u);let I=(performance.now()-l)/u;u>0&&o({kind:"step",step:s+u,milliseconds:I})}});i+=f,i===c&&await Gw(e,t,i,o)}i>e.step&&ji(e,i,await t.states())}async function Pw(e,t){let{plan:n,data:o,options:r,settings:A}=e,{signal:a}=bo,i,[s,c]=[0,e.step];for(;e.step<A.steps&&!a.aborted;){let l=await Wg(A.device,{...r,states:e.states,kernels:i?.kernels,previousDevice:i?.device});i=l.info;let f=e.step;try{let u=o.whole.action.length,I=n.models.map(({name:d})=>d);t({kind:"begun",info:l.info,models:I,transitions:u}),await Uw(e,l,{signal:a,tell:t,reach:d=>f=d})}catch(u){if(s=e.step>c?1:s+1,c=e.step,!(u instanceof Eo)||s>Fw)throw u;t({kind:"lost",at:f,from:e.step})}finally{l.close()}}return await II(e),{step:e.step,steps:A.steps,policies:gI(e,qi(e))}}async function dI(e,t){if(bo)throw new m("training","found one that runs, expected it to be paused");bo=new AbortController;try{return Pt=await t(),await Pw(Pt,e)}finally{bo=null}}async function hI(e,t){let n=o=>t({kind:"collecting",episodes:o});return await dI(t,()=>Pi(e,{onProgress:n}))}async function EI(e,t){let n=o=>t({kind:"collecting",episodes:o});return await dI(t,async()=>{if(Pt)return{...Pt,settings:{...Pt.settings,device:e}};let o=await Ei();if(o)return await Pi({...o.settings,device:e},{onProgress:n,kept:o});throw new m("training","found none to go on with, expected one that was paused")})}function mI(e){bo?.abort()}function wI(e){if(Pt)return uI(Pt,e);throw new m("checkpoint","found no training, expected one that has begun")}var pI={mdp:Us,references:Eu,knowPolicy:js,countData:zs,viewState:Vs,viewAction:Xs,drawState:Zs,takeStep:ec,describeProtocol:cc,rollAgain:lc,readPolicyFile:Zf,scoreTable:Xf,presets:du,trainingConfig:hu,startTraining:hI,pauseTraining:mI,resumeTraining:EI,downloadCheckpoint:wI,soloTrainer:Xu,soloAdvance:Zu,soloMetrics:eg,soloStates:tg,keptTraining:ou,forgetTraining:nu};var xA=self,jw=pI;xA.onmessage=async({data:{id:e,name:t,input:n}})=>{try{let o=await jw[t](n,r=>xA.postMessage({id:e,kind:"news",news:r}));xA.postMessage({id:e,kind:"done",output:o})}catch(o){let r=kn(o instanceof Error?o.message:String(o));xA.postMessage({id:e,kind:"failed",reason:r})}};
