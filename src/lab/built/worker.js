var Wf=/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;function zf(e){return e.replaceAll(Wf,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var nA=1e3;function dn(e){let t=e.trim().replaceAll(/\s*\n\s*/g," "),n=t.length<=nA?t:`${L(t,nA/2)} ${t.slice(-nA/2)}`;return zf(n)}function L(e,t=60){return e.length<=t?e:`${e.slice(0,t).replace(/[\ud800-\udbff]$/,"")}\u2026 (${e.length} characters)`}var w=class extends Error{where;what;constructor(t,n){super(dn(`${t}: ${n}`)),this.name="InputError",this.where=t,this.what=dn(n)}};function ii(e,t){return Array.from({length:t},(n,o)=>e.subarray(o*t,(o+1)*t))}function ai(e,t,n){for(let o=0;o<4;o++){let r=e[n+o];for(let A=0;A<o;A++)r-=e[n+A]*t[A][n+o];e[n+o]=r/t[o][n+o]}}function $f([e,t],n,o){ai(e,n,o),ai(t,n,o);let[r,A,a,i]=n,[s,c,f,l]=[e[o],e[o+1],e[o+2],e[o+3]],[g,I,d,u]=[t[o],t[o+1],t[o+2],t[o+3]];for(let h=o+4;h<e.length;h++){let E=r[h],m=A[h],C=a[h],p=i[h];e[h]-=s*E+c*m+f*C+l*p,t[h]-=g*E+I*m+d*C+u*p}}function Vf(e,t,n){let o=e[n]/t[n];if(e[n]=o,o!==0)for(let r=n+1;r<e.length;r++)e[r]-=o*t[r]}function oA(e,t){let n=t,o=ii(e,n),r=new Float64Array(n);for(let A=0;A<n;A+=4){let a=Math.min(A+4,n);for(let s=A+1;s<a;s++)for(let c=A;c<s;c++)Vf(o[s],o[c],c);let i=o.slice(A,a);for(let s=a;s<n;s+=2)$f([o[s],o[s+1]??r],i,A)}return{order:t,lu:e}}function hn(e,t){let n=t.length,o=e.slice(),r=ii(o,n),A=t.slice();for(let a=0;a<n;a++){let i=r[a],s=A[a];for(let c=a+1;c<n;c++)s+=i[c];i[a]=s;for(let c=a+1;c<n;c++){let f=r[c],l=f[a]/s;if(f[a]=-l,l!==0){for(let g=a+1;g<n;g++)f[g]+=l*i[g];A[c]+=l*A[a]}}for(let c=a+1;c<n;c++)i[c]=-i[c]}return{order:n,lu:o}}function He({order:e,lu:t},n){let o=n.slice();for(let r=0;r<e;r++){let A=o[r];for(let a=0;a<r;a++)A-=t[r*e+a]*o[a];o[r]=A}for(let r=e-1;r>=0;r--){let A=o[r];for(let a=r+1;a<e;a++)A-=t[r*e+a]*o[a];o[r]=A/t[r*e+r]}return o}function si({order:e,lu:t},n){let o=n.slice();for(let r=0;r<e;r++){o[r]/=t[r*e+r];for(let A=r+1;A<e;A++)o[A]-=t[r*e+A]*o[r]}for(let r=e-1;r>=0;r--)for(let A=0;A<r;A++)o[A]-=t[r*e+A]*o[r];return o}function rA({live:e,transition:t},n){let o=Uint8Array.from(n,A=>A?1:0),r=Array.from(o.keys()).filter(A=>o[A]);for(let A=r.pop();A!==void 0;A=r.pop())for(let a=0;a<e;a++)o[a]||t[a*e+A]===0||(o[a]=1,r.push(a));return o}function ci(e){let{live:t,transition:n,exit:o,reward:r,ending:A}=e,a=rA(e,r.map(d=>d===0?0:1)),i=A.map((d,u)=>d||a[u]?0:1),s=rA(e,o.map((d,u)=>d>0||i[u]?1:0)),c=rA(e,s.map(d=>1-d)),f=i.map((d,u)=>d|c[u]),l=n.map((d,u)=>f[Math.floor(u/t)]?0:d),g=hn(l,o.map((d,u)=>f[u]?1:d));return He(g,r.map((d,u)=>f[u]?0:d)).map((d,u)=>c[u]?NaN:d)}function Xf(e){return{fluid:Math.floor(e/5),vasopressor:e%5}}function AA(e){let{fluid:t,vasopressor:n}=Xf(e);return`fluid ${t}, vasopressor ${n}`}var UE=Array.from({length:5*5},(e,t)=>AA(t));function fo(e,t){let n=e.actions===5*5?` (${AA(t.action)})`:"",o=[];for(let r=0;r<e.actions;r++)e.admissible[t.state*e.actions+r]&&o.push(r);return new w("policy",`takes inadmissible action ${t.action}${n} in state ${t.state} with probability ${t.probability}, expected only ${o.join(", ")} there; "mean" and "terminate" allow inadmissible actions`)}function Zf(e,t,n){let{live:o,actions:r}=e;for(let A=0;A<o;A++){let a=0;for(let i=0;i<r;i++){let s=t[A*r+i];if(!(s>=0&&s<=1+n))return{place:`[${A},${i}]`,fault:`probability ${s}, expected 0 to 1`};a+=s}if(!(Math.abs(a-1)<=n)){let i=`probabilities of state ${A} sum to ${a}, expected 1`;return{place:`[${A}]`,fault:i}}}return null}function uo(e,t){let n=e.states*e.actions;if(t.length!==n)throw new RangeError(`Cannot use a policy of ${t.length} numbers, expected ${n}`);let o=Zf(e,t,1e-9);if(o)throw new RangeError(`Cannot use a policy: ${o.place} ${o.fault}`)}function eu(e,t,{state:n,row:o,weight:r}){let{live:A,transition:a}=e;for(let i=t.rowStart[o];i<t.rowStart[o+1];i++){let s=r*t.probability[i],c=t.next[i];c<A?a[n*A+c]+=s:e.exit[n]+=s,c===t.survival&&(e.survive[n]+=s),e.reward[n]+=s*t.reward[i]}}function li(e,t,n){let{live:o,transition:r}=e,A=Uint8Array.from({length:o},(i,s)=>t[s]>0?1:0),a=Array.from(A.keys()).filter(i=>A[i]);for(let i=a.pop();i!==void 0;i=a.pop())for(let s=0;s<o;s++)A[s]||r[n?s*o+i:i*o+s]===0||(A[s]=1,a.push(s));return A}function tu(e,t,n){for(let o=0;o<e.live*e.actions;o++){let r=Math.floor(o/e.actions);if(!(!n[r]||e.admissible[o]||t[o]===0))throw fo(e,{state:r,action:o%e.actions,probability:t[o]})}}function Io(e,t,{inadmissible:n}){uo(e,t);let{live:o,actions:r}=e,A={live:o,transition:new Float64Array(o*o),exit:new Float64Array(o),survive:new Float64Array(o),reward:new Float64Array(o)};for(let i=0;i<o*r;i++){let s=t[i];if(s===0)continue;let c=Math.floor(i/r);n==="terminate"&&!e.admissible[i]?(A.exit[c]+=s,A.reward[c]+=s*e.deathReward):eu(A,e,{state:c,row:e.row[i],weight:s})}let a={...A,reachable:li(A,e.initial.subarray(0,o),!1),ending:li(A,A.exit,!0)};return n==="raise"&&tu(e,t,a.reachable),a}var nu=1e4;function ui(e,t,n){let{live:o,transition:r,ending:A}=e,a=new Float64Array(o*o);for(let i=0;i<o;i++){if(A[i]||!n)for(let s=0;s<o;s++)a[i*o+s]=-t*r[i*o+s];a[i*o+i]+=1}return a}function gi(e){return e.reduce((t,n)=>Math.max(t,Math.abs(n)),1)}function ou(e,t,n){let{live:o,transition:r,reward:A}=e,a=new Float64Array(o),i=0;for(let s=0;s<o;s++){let c=0;for(let f=0;f<o;f++)c+=r[s*o+f]*n[f];a[s]=A[s]-n[s]+t*c,i=Math.max(i,Math.abs(a[s]))}return{residual:a,size:i}}function ru(e,t,n){let o=He(n,e.reward),r=1/0;for(let A=0;A<60;A++){let{residual:a,size:i}=ou(e,t,o);if(i<=1e-15*gi(o))return o;if(i>.5*r)return i<1e-13*gi(o)?o:null;r=i;let s=He(n,a);for(let c=0;c<o.length;c++)o[c]+=s[c]}return null}function Au(e,t,n){let o=e.ending.includes(0);if(t===1)return o?ci(e):He(n,e.reward);if(o){let A=e.exit.map(a=>t*a+(1-t));return He(hn(e.transition.map(a=>t*a),A),e.reward)}return ru(e,t,n)??He(oA(ui(e,t,!1),e.live),e.reward)}function fi(e,t){return t.reduce((n,o,r)=>n+e[r]*o,0)}function au(e,t){return t.reduce((n,o,r)=>e[r]>0?n+e[r]*o:n,0)}function iu(e,t){let n=s=>{let c=si(s,t);return{factors:s,visits:c,steps:c.reduce((f,l)=>f+l,0)}},o=n(oA(ui(e,1,!0),e.live));if(o.steps>=1-1e-9&&o.steps<nu)return o;let{live:r,ending:A}=e,a=e.transition.map((s,c)=>A[Math.floor(c/r)]?s:0),i=e.exit.map((s,c)=>A[c]?s:1);return n(hn(a,i))}function su(e,t,n){let o=new Float64Array(e.states*e.actions);for(let r=0;r<e.live*e.actions;r++)o[r]=n[Math.floor(r/e.actions)]*t[r];return o}function cu(e,t,{occupancy:n,length:o}){let A=su(e,t,n).filter((a,i)=>!e.admissible[i]).reduce((a,i)=>a+i,0)/o;return{length:o,inadmissibleShare:A,occupancy:n}}function ot(e,t,n={}){let{inadmissible:o="mean"}=n;return lu(e,t,Io(e,t,{inadmissible:o}),n)}function lu(e,t,n,o={}){let{gamma:r=1,inadmissible:A="mean"}=o;if(!(r>=0&&r<=1))throw new RangeError(`Cannot evaluate: gamma is ${r}, expected 0 to 1`);let a=e.initial.subarray(0,e.live),{factors:i,visits:s,steps:c}=iu(n,a),f=He(i,n.survive),l=Au(n,r,i),g=au(a,l),I=h=>{let E=new Float64Array(e.states);return E.set(h),E},d=I(f);d[e.survival]=1;let u=n.reachable.some((h,E)=>h===1&&n.ending[E]===0);return{gamma:r,inadmissible:A,survival:fi(a,f),discountedReturn:Number.isNaN(g)?null:g,stateValue:d,stateReturn:I(l),...u?{ends:fi(s,n.exit),length:null,inadmissibleShare:null,occupancy:null}:{ends:1,...cu(e,t,{occupancy:I(s),length:c})}}}function aA(e,t,{to:n,all:o}){let r=e.row[t];for(let A=e.rowStart[r];A<e.rowStart[r+1];A++){let a=e.next[A]>=e.live||n[e.next[A]]===1;if(a!==o)return a}return o}function iA(e,t){let n=new Uint8Array(e.live);for(let o=!0;o;){o=!1;for(let r=e.live-1;r>=0;r--)n[r]||t[r].some(A=>aA(e,r*e.actions+A,{to:n,all:!1}))&&(n[r]=1,o=!0)}return n}function gu(e,t){let n=new Uint8Array(e.live).fill(1);for(;;){let o=n,r=t.map((A,a)=>A.filter(i=>o[a]===1&&aA(e,a*e.actions+i,{to:o,all:!0})));if(n=iA(e,r),n.every((A,a)=>A===o[a]))return t.map((A,a)=>n[a]?r[a]:A)}}function fu(e,t){let n=t.map(([o])=>o);for(;;){let o=iA(e,n.map(A=>[A])),r=!1;if(t.forEach((A,a)=>{if(o[a])return;let i=A.find(s=>aA(e,a*e.actions+s,{to:o,all:!1}));i!==void 0&&(n[a]=i,r=!0)}),!r)return n}}function ho(e,t){let{live:n,actions:o}=e,r=1e-12*t.reduce((c,f)=>Math.max(c,Math.abs(f)),1),A=Array.from({length:n},(c,f)=>Array.from({length:o},(l,g)=>g).filter(l=>e.admissible[f*o+l])),a=A.map((c,f)=>c.reduce((l,g)=>t[f*o+g]-t[f*o+l]>r?g:l)),i=new Uint8Array(e.states);if(i.set(a),iA(e,a.map(c=>[c])).every(c=>c===1))return i;let s=A.map((c,f)=>{let l=c.reduce((g,I)=>Math.max(g,t[f*o+I]),-1/0);return c.filter(g=>t[f*o+g]>=l-r)});return i.set(fu(e,gu(e,s))),i}var Ii=1e5;function di(e){let{rowStart:t,probability:n,reward:o}=e,r=new Float64Array(t.length-1);for(let A=0;A<r.length;A++)for(let a=t[A];a<t[A+1];a++)r[A]+=n[a]*o[a];return r}function hi(e,t,{gamma:n,rewards:o,value:r}){let A=0;for(let a=e.rowStart[t];a<e.rowStart[t+1];a++)A+=e.probability[a]*r[e.next[a]];return o[t]+n*A}function sA(e,t,n){let o={gamma:n,value:t,rewards:di(e)},r=new Float64Array(e.states*e.actions);for(let A=0;A<e.live*e.actions;A++)r[A]=hi(e,e.row[A],o);return r}function uu(e){return Array.from({length:e.live},(t,n)=>{let o=new Set;for(let r=0;r<e.actions;r++){let A=n*e.actions+r;e.admissible[A]&&o.add(e.row[A])}return[...o]})}function Ei(e,t){let{gamma:n,inadmissible:o="mean",sense:r="best"}=t;if(!(n>=0&&n<=1))throw new RangeError(`Cannot plan: gamma is ${n}, expected 0 to 1`);let{states:A,actions:a,live:i}=e,s=new Float64Array(A),c={gamma:n,value:s,rewards:di(e)},f=uu(e),l=r==="best"?1:-1,g=0;for(let u=!0;u;g++){if(g===Ii){let m=`values still move after ${Ii} sweeps at gamma ${n}, expected rewards that do not add up for ever; a smaller gamma settles`;throw new w("optimal policy",m)}let h=1e-300,E=0;for(let m=0;m<i;m++){let C=-1/0;for(let p of f[m])C=Math.max(C,l*hi(e,p,c));E=Math.max(E,Math.abs(C-l*s[m])),s[m]=l*C,h=Math.max(h,Math.abs(C))}u=E>1e-15*h}let I=sA(e,s,n);if(o==="terminate")for(let u=0;u<i*a;u++)e.admissible[u]||(I[u]=e.deathReward);let d=ho(e,l===1?I:I.map(u=>-u));return{value:s,q:I,action:d,sweeps:g}}function mn(e){return new Float64Array(e.states*e.actions).fill(1/e.actions,0,e.live*e.actions)}function mi(e){let{actions:t,admissible:n}=e,o=new Float64Array(e.states*t);for(let r=0;r<e.live;r++){let A=n.subarray(r*t,(r+1)*t),a=A.reduce((i,s)=>i+s,0);A.forEach((i,s)=>o[r*t+s]=i/a)}return o}function wn(e){return e.clinician.slice()}function Iu(e,{state:t,actions:n}){let o=0;for(let r=1;r<n;r++)e[t*n+r]>e[t*n+o]&&(o=r);return o}function Cn(e,t){let n=new Float64Array(e.states*e.actions);for(let o=0;o<e.live;o++)n[o*e.actions+t[o]]=1;return n}function wi(e,t){let{actions:n}=e,o=Array.from({length:e.live},(r,A)=>Iu(t,{state:A,actions:n}));return Cn(e,o)}function Eo(e,{gamma:t=1}={}){return Cn(e,Ei(e,{gamma:t}).action)}function Ci(e,t,{gamma:n=1}={}){let{stateReturn:o}=ot(e,t,{gamma:n});if(o.some(Number.isNaN)){let r="rewards of the policy to improve add up for ever, expected episodes that end or a";throw new w("improved policy",`${r} gamma below 1`)}return Cn(e,ho(e,sA(e,o,n)))}function du(e,t,n){let{states:o,live:r,actions:A}=e,a=new Float64Array(o*A);for(let i=0;i<r;i++){let s=t.subarray(i*A,(i+1)*A),c=s.reduce((g,I)=>Math.max(g,I),-1/0),f=a.subarray(i*A,(i+1)*A);for(let g=0;g<A;g++)f[g]=Math.exp((s[g]-c)/n);let l=f.reduce((g,I)=>g+I,0);for(let g=0;g<A;g++)f[g]/=l}return a}function hu(e,t,n){let o=mn(e);return t.map((r,A)=>(1-n)*r+n*o[A])}function pi(e,{behaviour:t,q:n}){let o=e.states*e.actions;if(n?.length===o&&n.every(Number.isFinite))return n;let r=n?.length===o?"some are not finite":`there are ${n?.length??0}`;throw new RangeError(`Cannot make ${t} of values: ${r}, expected ${o} finite`)}function Eu(e,t){switch(t.behaviour){case"random":return mn(e);case"random-admissible":return mi(e);case"clinician":return wn(e);case"optimal":return Eo(e);case"improved":return Ci(e,wn(e));case"greedy":return wi(e,pi(e,t));case"softmax":return du(e,pi(e,t),t.temperature??1)}}function mo(e,t){let{epsilon:n=0,temperature:o=1}=t;if(!(n>=0&&n<=1))throw new RangeError(`Cannot mix with random actions: epsilon is ${n}, expected 0 to 1`);if(!(o>0&&o<1/0))throw new RangeError(`Cannot take a softmax: temperature is ${o}, expected above 0`);let r=Eu(e,t);return n===0?r:hu(e,r,n)}var Bi={start:2,action:3,transition:4,patient:16},J={sample:0,initialise:1,collection:Bi,published:Bi,split:5,bootstrap:5,kernelInputs:5,rareActions:5,select:17,resample:18,prior:19,evaluation:{start:20,action:21,transition:22,patient:23},benchmark:{start:24,action:25,transition:26},memberSeed:27,systematic:28,patients:29,cohort:{start:30,action:31,transition:32,frailty:33,record:34,gaps:35,doses:36},truth:{start:37,action:38,transition:39,frailty:40,record:41,gaps:42,doses:43},ownFeatures:44,permutation:45,cells:46,control:47,walk:48};function re(e,t,n,o,r=[0,0,0,0]){let A=Math.imul(e,1664525)+1013904223|0,a=Math.imul(t,1664525)+1013904223|0,i=Math.imul(n,1664525)+1013904223|0,s=Math.imul(o,1664525)+1013904223|0;return A=A+Math.imul(a,s)|0,a=a+Math.imul(i,A)|0,i=i+Math.imul(A,a)|0,s=s+Math.imul(a,i)|0,A^=A>>>16,a^=a>>>16,i^=i>>>16,s^=s>>>16,A=A+Math.imul(a,s)|0,a=a+Math.imul(i,A)|0,i=i+Math.imul(A,a)|0,s=s+Math.imul(a,i)|0,r[0]=A>>>0,r[1]=a>>>0,r[2]=i>>>0,r[3]=s>>>0,r}function de(e){return((e[0]>>>5)*67108864+(e[1]>>>6))/9007199254740992}function Qi(e,t){let n=e&65535,o=e>>>16,r=t&65535,A=t>>>16,a=Math.imul(n,r)>>>0,i=(Math.imul(o,r)>>>0)+(a>>>16),s=(Math.imul(n,A)>>>0)+(i&65535);return Math.imul(o,A)+Math.floor(i/65536)+Math.floor(s/65536)>>>0}function cA(e,t){let n=Qi(e[1],t),r=(Math.imul(e[0],t)>>>0)+n>4294967295?1:0;return Qi(e[0],t)+r>>>0}function mu(e,t,n){let{threshold:o,alias:r}=e,A=e.start[t],a=e.start[t+1],i=0;for(let f=A;f<a;f++)i+=n[f];let s=[],c=[];for(let f=A;f<a;f++)o[f]=n[f]/i*(a-A),r[f]=f,(o[f]<1?s:c).push(f);for(;s.length>0&&c.length>0;){let f=s.pop(),l=c[c.length-1];r[f]=l,o[l]-=1-o[f],o[l]<1&&s.push(c.pop())}for(let f of[...s,...c])o[f]=1}function wo(e,t){let n={start:e,threshold:new Float64Array(t.length),alias:new Uint32Array(t.length)};for(let o=0;o+1<e.length;o++)mu(n,o,t);return n}function Co(e,t,n){let o=e.start[t],r=n*(e.start[t+1]-o),A=Math.floor(r),a=o+A;return r-A<e.threshold[a]?a:e.alias[a]}var lA=65536;function wu(e,t){let{live:n,actions:o}=e,r=new Uint32Array(n+1),A=[],a=[];for(let s=0;s<n;s++){for(let c=0;c<o;c++)t[s*o+c]!==0&&(A.push(c),a.push(t[s*o+c]));r[s+1]=A.length}let i=Float64Array.from(a);return{table:wo(r,i),action:Uint8Array.from(A),probability:i}}var Si=new WeakMap;function Cu(e){let t=Si.get(e);if(!t){let n=Uint16Array.from(e.initial.keys()).filter(r=>e.initial[r]>0),o=Float64Array.from(n,r=>e.initial[r]);t={next:wo(e.rowStart,e.probability),start:wo(Uint32Array.of(0,o.length),o),startState:n},Si.set(e,t)}return t}function pu({sampler:e,seed:t,streams:n,draw:o},r){let A=de(re(t,n.start,r,0,o));return e.startState[Co(e.start,0,A)]}function Bu({policy:e,seed:t,streams:n,draw:o},r){let{episode:A,step:a,state:i}=r,s=de(re(t,n.action,A,a,o)),c=Co(e.table,i,s);r.action=e.action[c],r.behaviourProbability=e.probability[c]}function yi(e,t){let{mdp:n,sampler:o,seed:r,streams:A,draw:a}=e,{episode:i,step:s,state:c,action:f}=t,l=de(re(r,A.transition,i,s,a)),g=Co(o.next,n.row[c*n.actions+f],l);t.nextState=n.next[g],t.reward=n.reward[g]}function Qu(e,t){let{mdp:n,inadmissible:o}=e;if(o==="raise"){let{state:r,action:A,behaviourProbability:a}=t;throw fo(n,{state:r,action:A,probability:a})}if(o==="mean")return yi(e,t);t.nextState=n.death,t.reward=n.deathReward}function Su(){return{episode:0,step:0,state:0,action:0,reward:0,nextState:0,terminated:!1,truncated:!1,behaviourProbability:0}}function yu(e,t,n){let{seed:o,streams:r,inadmissible:A="mean",maxSteps:a=lA}=n;if(!(a>=1&&a<=lA))throw new RangeError(`Cannot simulate: maxSteps is ${a}, expected 1 to 65536`);uo(e,t);let i=Cu(e);return{mdp:e,sampler:i,policy:wu(e,t),seed:o,streams:r,inadmissible:A,draw:[0,0,0,0]}}function rt(e,t,n){let{episodes:o,firstEpisode:r=0,maxSteps:A=lA,onTransition:a}=n,{seed:i,seedEach:s=!1,ending:c}=n,f=yu(e,t,n),{live:l,actions:g,admissible:I}=e,d=Su(),u=0,h=0,E=0,m=0,C=0;for(let p=r;p<r+o;p++){d.episode=s?0:p,s&&(f.seed=i+p>>>0);let Q=pu(f,d.episode),S=0;for(;Q<l&&S<A&&c?.[Q]!==0;)d.step=S++,d.state=Q,Bu(f,d),I[Q*g+d.action]?yi(f,d):(m++,Qu(f,d)),Q=d.nextState,d.terminated=Q>=l,d.truncated=Q<l&&S===A,a?.(d);u+=S,C+=S*S,Q===e.survival&&h++,Q<l&&E++}return{episodes:o,transitions:u,survived:h,truncated:E,inadmissible:m,lengthSquares:C}}var G={none:0,terminated:1,truncated:2};function vi(){let e=4095,t=new Uint32Array(4096),n=new Float64Array(4096/2),o=0;function r(a,i){let s=65536*a+i,c=Math.imul(a,2654435761)^Math.imul(i,2246822507),f=(c^c>>>15)&e,l=t[f];for(;l!==0&&n[l-1]!==s;)f=f+1&e,l=t[f];return f}function A(){let a=n;e=2*e+1,t=new Uint32Array(e+1),n=new Float64Array(2*a.length),n.set(a);for(let i=0;i<o;i++)t[r(Math.floor(n[i]/65536),n[i]%65536)]=i+1}return{get size(){return o},entryOf(a,i){let s=r(a,i);return t[s]>0?t[s]-1:(o===n.length&&(A(),s=r(a,i)),n[o]=65536*a+i,t[s]=++o,o-1)},pairOf:a=>Math.floor(n[a]/65536),nextOf:a=>n[a]%65536}}function gA({states:e,actions:t}){let n=new Float64Array(e*t),o=new Float64Array(e*t),r=new Float64Array(e*t),A=vi(),a=new Float64Array(1024),i=new Float64Array(1024),s=0,c=!1;function f(){let[l,g]=[a,i];a=new Float64Array(2*l.length),i=new Float64Array(2*g.length),a.set(l),i.set(g)}return{add({state:l,action:g,reward:I,nextState:d,terminated:u},h=1){if(h===0)return;let E=l*t+g;if(c||=h!==1,s+=h,n[E]+=h,o[E]+=h*I,r[E]+=h*I*I,u)return;let m=A.entryOf(E,d);m>=a.length&&f(),a[m]+=h,I!==0&&(i[m]+=h*I)},counts(){if(s>=2**32)throw new RangeError(`Cannot count ${s} transitions, expected under 2^32`);let l=Uint32Array.from(n.keys()).filter(u=>n[u]>0),g=Uint32Array.from({length:A.size},(u,h)=>h).sort((u,h)=>A.pairOf(u)-A.pairOf(h)||A.nextOf(u)-A.nextOf(h)),I=new Uint32Array(l.length+1);for(let u=0,h=0;u<l.length;u++){for(;h<g.length&&A.pairOf(g[h])===l[u];)h++;I[u+1]=h}let d=u=>c?u:Uint32Array.from(u);return{states:e,actions:t,transitions:s,pair:l,count:d(Float64Array.from(l,u=>n[u])),rewardSum:Float64Array.from(l,u=>o[u]),rewardSquares:Float64Array.from(l,u=>r[u]),start:I,next:Uint16Array.from(g,u=>A.nextOf(u)),nextCount:d(Float64Array.from(g,u=>a[u])),nextRewardSum:Float64Array.from(g,u=>i[u])}}}}function Lt(e,t){let n=gA(e),{state:o,action:r,reward:A,nextState:a,ending:i}=e;for(let s=0;s<r.length;s++)n.add({state:o[s],action:r[s],reward:A[s],nextState:a[s],terminated:(i[s]&G.terminated)!==0},t?.[s]);return n.counts()}function bi(e){let t=new Uint32Array(e.states*e.actions);return e.pair.forEach((n,o)=>t[n]=e.count[o]),t}var ki=2e4;function xi(e,t,n){let{episodes:o,onProgress:r,...A}=n,a=gA(e);for(let i=0;i<o;i+=ki){let s=Math.min(ki,o-i);rt(e,t,{...A,streams:J.collection,episodes:s,firstEpisode:i,onTransition:a.add}),r?.(i+s)}return a.counts()}function*po(e){let t=new TextEncoder,n=[...e].sort(([o],[r])=>o<r?-1:1);for(let[o,{dtype:r,shape:A,data:a}]of n)yield t.encode(`${JSON.stringify([o,r,A])}
`),yield new Uint8Array(a.buffer,a.byteOffset,a.byteLength)}var pe=new Uint32Array(1024);for(let e=0;e<256;e++){let t=e;for(let n=0;n<8;n++)t=t&1?t>>>1^3988292384:t>>>1;pe[e]=t}for(let e=256;e<pe.length;e++)pe[e]=pe[e-256]>>>8^pe[pe[e-256]&255];function Mt(e,t=0){let n=~t,o=0;for(;o+4<=e.length;o+=4)n^=e[o]|e[o+1]<<8|e[o+2]<<16|e[o+3]<<24,n=pe[768+(n&255)]^pe[512+(n>>>8&255)]^pe[256+(n>>>16&255)]^pe[n>>>24];for(;o<e.length;o++)n=n>>>8^pe[(n^e[o])&255];return~n>>>0}var fA=[{dtype:"bool",code:"b1",bytes:1,make:Uint8Array},{dtype:"int8",code:"i1",bytes:1,make:Int8Array},{dtype:"uint8",code:"u1",bytes:1,make:Uint8Array},{dtype:"int16",code:"i2",bytes:2,make:Int16Array},{dtype:"uint16",code:"u2",bytes:2,make:Uint16Array},{dtype:"int32",code:"i4",bytes:4,make:Int32Array},{dtype:"uint32",code:"u4",bytes:4,make:Uint32Array},{dtype:"int64",code:"i8",bytes:8,make:Float64Array},{dtype:"uint64",code:"u8",bytes:8,make:Float64Array},{dtype:"float32",code:"f4",bytes:4,make:Float32Array},{dtype:"float64",code:"f8",bytes:8,make:Float64Array}],vu=new Set(["float32","float64"]);function bu(e,t){for(let n=0;n<e.length;n+=t)e.subarray(n,n+t).reverse()}function ku(e,t,n){let o=new Uint32Array(e.buffer,e.byteOffset,2*e.length);for(let r=0;r<e.length;r++){let A=t==="int64"?o[2*r+1]|0:o[2*r+1],a=A*4294967296+o[2*r];if(!Number.isSafeInteger(a)){let i=(BigInt(A)<<32n)+BigInt(o[2*r]);throw new w(n(r),`${t} ${i}, expected at most 2^53 - 1`)}e[r]=a}}function Ri(e,{spec:t,swapped:n,place:o}){let r=e.byteOffset%t.bytes===0?e:e.slice();n&&bu(r,t.bytes);let A=new t.make(r.buffer,r.byteOffset,r.length/t.bytes);if(t.bytes===8&&!vu.has(t.dtype)&&ku(A,t.dtype,o),t.dtype!=="bool")return A;for(let a=0;a<A.length;a++)if(A[a]>1)throw new w(o(a),`bool ${A[a]}, expected 0 or 1`);return A}var xu=[147,78,85,77,80,89];function Bo(e){return e.reduce((t,n)=>t*n,1)}function pn(e){return e.length===1?`(${e[0]},)`:`(${e.join(", ")})`}function le(e,t={}){let n=t.shape??[e.length];if(Bo(n)!==e.length)throw new RangeError(`Cannot shape ${e.length} elements as ${pn(n)}`);let o=e.constructor.name.replace("Array","").toLowerCase(),r=t.dtype??o,A=fA.find(a=>a.dtype===r);if(!(e instanceof A.make))throw new RangeError(`Cannot write ${r}: the data are ${e.constructor.name}`);return{dtype:r,shape:n,data:e}}var uA=2**17,Ru=1024,Di=64,Du=/^\s*'(\w+)'\s*:\s*('(?:[^'\\]|\\.)*'|True|False|\(\s*\)|\((?:\s*\d+L?\s*,)+\s*\)|\((?:\s*\d+L?\s*,)+\s*\d+L?\s*\)|\[.*\])\s*(?:,|$)/s;function Tu(e,t){let n=/^\s*\{(.*)\}\s*$/s.exec(e);if(!n)throw new w(t,"damaged npy header: expected a Python dictionary");let o=new Map,r=n[1];for(;r.trim()!=="";){let A=Du.exec(r);if(!A||o.has(A[1])){let a=`damaged npy header near "${r.trim().slice(0,30)}"`;throw new w(t,`${a}, expected descr, fortran_order and shape once each`)}o.set(A[1],A[2]),r=r.slice(A[0].length)}return o}function Ti(e,t){if(e.length<10||xu.some((a,i)=>e[i]!==a))throw new w(t,"is no npy array: it does not begin with \\x93NUMPY");let n=new DataView(e.buffer,e.byteOffset,e.byteLength),o=e[6];if(o<1||o>3||e[7]!==0)throw new w(t,`npy format ${o}.${e[7]}, expected 1.0, 2.0 or 3.0`);let r=o===1?10:12,A=e.length<r?1/0:o===1?n.getUint16(8,!0):n.getUint32(8,!0);return{start:r,end:r+A}}function Ni(e,t){let{start:n,end:o}=Ti(e,t);if(o>e.length)throw new w(t,"damaged npy header: it is longer than the array's bytes");let r=new TextDecoder(e[6]===3?"utf-8":"latin1").decode(e.subarray(n,o)),A=Tu(r,t),a=A.get("descr"),i=A.get("fortran_order"),s=A.get("shape");if(A.size!==3||!a||!s?.startsWith("("))throw new w(t,"damaged npy header: expected descr, fortran_order and shape");if(i!=="True"&&i!=="False")throw new w(t,"damaged npy header: fortran_order is neither True nor False");let c=/^'([<>|=])(\w+)'$/.exec(a),f=fA.find(I=>I.code===c?.[2]);if(!c||!f||c[1]==="|"&&f.bytes>1){let I="bool, int8 to int64, uint8 to uint64, float32 or float64";throw new w(t,`type ${L(a)}, expected ${I}`)}let l=(s.match(/\d+/g)??[]).map(Number);if(!Number.isSafeInteger(Bo(l)*f.bytes))throw new w(t,`shape ${L(pn(l))} is too large, expected what fits a file`);if(l.length>Di)throw new w(t,`${l.length} axes, expected at most ${Di}`);let g=i==="True";return{spec:f,swapped:c[1]===">",fortran:g,shape:l,dataOffset:o}}function _i({spec:e,shape:t,dataOffset:n},o,r){let A=Bo(t)*e.bytes;if(o-n===A)return;let a=`${o-n} bytes of data`,i=`${A} for ${e.dtype} ${L(pn(t))}`;throw new w(r,`${a}, expected ${i}`)}function Nu(e,t){let n=e.head(Ru),{end:o}=Ti(n,t);if(o>uA&&o<=e.size)throw new w(t,`an npy header of ${o} bytes, expected at most ${uA}`);let r=o<=n.length?n:e.head(Math.min(o,uA)),A=Ni(r,t);return _i(A,e.size,t),A}function Li(e,t){let{spec:n,shape:o}=Nu(e,t);return{dtype:n.dtype,shape:o}}function _u(e,t){let n=e.slice(),o=new Array(t.length).fill(0),r=t.map((a,i)=>Bo(t.slice(0,i))),A=0;for(let a=0;a<e.length;a++){n[a]=e[A];for(let i=t.length-1;i>=0&&(A+=r[i],!(++o[i]<t[i]));i--)A-=r[i]*t[i],o[i]=0}return n}function Mi(e,t){let n=Ni(e,t);_i(n,e.length,t);let{spec:o,swapped:r,fortran:A,shape:a,dataOffset:i}=n,s=f=>`${t}[${f}]`,c=Ri(e.subarray(i),{spec:o,swapped:r,place:s});return A&&a.length>1&&(c=_u(c,a)),{dtype:o.dtype,shape:a,data:c}}var Lu=2**28,Mu=32;function Fi(e,t,n){let o=Lu+Mu*n;if(!(t<=o))throw new w(e,`its ${n} bytes unpack to ${t}, expected at most ${o}: save it uncompressed`)}var Ft=e=>new DataView(e.buffer,e.byteOffset,e.byteLength);function Fu(e,t){let n=Ft(e),o=0;for(;o+4<=e.length;){let r=n.getUint16(o+2,!0);if(o+4+r>e.length)break;if(n.getUint16(o,!0)===1){let A=[];for(let a=0;a+8<=r;a+=8)A.push(Number(n.getBigUint64(o+4+a,!0)));return A}o+=4+r}if(o!==e.length)throw new w(t,"damaged zip: extra field of a wrong length");return[]}function Oi(e,t,n){let o=Fu(t,n);return e.map(r=>{if(r!==4294967295)return r;let A=o.shift();if(A===void 0)throw new w(n,"damaged zip: a zip64 size is missing");return A})}function Ou(e,t){if(t<76)return null;let n=Ft(e.read({offset:t-20,length:20}));if(n.getUint32(0,!0)!==117853008)return null;let o=t-76,r=Ft(e.read({offset:o,length:56})),A=Number(r.getBigUint64(32,!0));if(!(Number(n.getBigUint64(8,!0))===o&&r.getUint32(0,!0)===101075792&&Number(r.getBigUint64(24,!0))===A))throw new w(e.path,"damaged zip: its zip64 end record is broken");let i=Number(r.getBigUint64(40,!0));return{count:A,size:i,offset:Number(r.getBigUint64(48,!0)),end:o}}function Gu(e){let t=Math.min(e.length,65557),n=e.length-t,o=Ft(e.read({offset:n,length:t}));for(let r=o.byteLength-22;r>=0;r--){if(o.getUint32(r,!0)!==101010256||r+22+o.getUint16(r+20,!0)!==o.byteLength)continue;let A=o.getUint16(r+10,!0),a=o.getUint32(r+12,!0),i=o.getUint32(r+16,!0);if(o.getUint32(r+4,!0)!==0||o.getUint16(r+8,!0)!==A)throw new w(e.path,"damaged zip, or one of several parts");return Ou(e,n+r)??{count:A,size:a,offset:i,end:n+r}}throw new w(e.path,"is no whole zip archive: it has no end record")}var Uu=new TextDecoder("utf-8",{fatal:!0});function Gi(e,t){try{return Uu.decode(e)}catch{throw new w(t,"damaged zip: the name of an entry is not UTF-8")}}function Pu(e){let{path:t}=e,{count:n,size:o,offset:r,end:A}=Gu(e),a=()=>new w(t,"damaged zip: the directory of entries is broken");if(r+o!==A||n*46>o)throw a();let i=e.read({offset:r,length:o}),s=Ft(i),c=[],f=new Set,l=0;for(let g=0;g<n;g++){if(l+46>i.length||s.getUint32(l,!0)!==33639248)throw a();let I=l+46+s.getUint16(l+28,!0),d=I+s.getUint16(l+30,!0),u=d+s.getUint16(l+32,!0);if(u>i.length)throw a();let h=Gi(i.subarray(l+46,I),t);if(f.has(h))throw new w(`${t}: ${L(h)}`,"occurs twice in the zip");f.add(h);let[E,m,C]=Oi([s.getUint32(l+24,!0),s.getUint32(l+20,!0),s.getUint32(l+42,!0)],i.subarray(I,d),`${t}: ${L(h)}`);c.push({name:h,flags:s.getUint16(l+8,!0),method:s.getUint16(l+10,!0),crc:s.getUint32(l+16,!0),packed:m,size:E,offset:C}),l=u}if(l!==i.length)throw a();return{entries:c,offset:r}}function ju(e,t){let n=`${e.path}: ${L(t.name)}`,o=new w(n,"damaged zip: the entry's two headers disagree");if(t.offset+30>e.length)throw o;let r=e.read({offset:t.offset,length:30}),A=Ft(r),a=A.getUint16(26,!0),i=A.getUint16(28,!0),s=e.read({offset:t.offset+30,length:a+i}),c=Gi(s.subarray(0,a),e.path);if(!(A.getUint32(0,!0)===67324752&&c===t.name&&A.getUint16(6,!0)===t.flags&&A.getUint16(8,!0)===t.method))throw o;if((t.flags&8)===0){let[g,I]=Oi([A.getUint32(22,!0),A.getUint32(18,!0)],s.subarray(a),n);if(!(g===t.size&&I===t.packed&&A.getUint32(14,!0)===t.crc))throw o}let l=t.offset+30+a+i;if(l+t.packed>e.length)throw new w(n,"damaged zip: the entry's data reach beyond the file");return{...t,offset:l}}function Hu(e,t,n){let o=[...t].sort((r,A)=>r.start-A.start);for(let[r,{entry:{name:A,offset:a,packed:i}}]of o.entries())if(!(a+i<=(o[r+1]?.start??n)))throw new w(`${e.path}: ${L(A)}`,"damaged zip: its data overlap what follows")}function Ui(e){let{entries:t,offset:n}=Pu(e),o=t.map(r=>({start:r.offset,entry:ju(e,r)}));return Hu(e,o,n),o.map(({entry:r})=>r)}var qu=1032;function Pi(e,t){let{size:n,packed:o,method:r}=e;if(e.flags&1)throw new w(t,"is encrypted, which cannot be read");if(r!==0&&r!==8)throw new w(t,`zip method ${r}, expected 0 (stored) or 8 (deflated)`);if(r===0&&o!==n)throw new w(t,`${o} bytes, expected ${n}: damaged zip`);if(n>o*qu){let A=`${o} compressed bytes cannot hold ${n}`;throw new w(t,`damaged zip: ${A}`)}}function ji({size:e,crc:t},n,o){if(o.length!==e)throw new w(n,`${o.length} bytes, expected ${e}: damaged zip`);if(o.crc()!==t)throw new w(n,"its bytes do not match their CRC-32: the file is damaged")}async function Ju(e,t){let{room:n,isHead:o,where:r}=t,A=new Uint8Array(n),a=0,i=new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate-raw"));try{for await(let s of i){if(a+s.length>n&&!o)throw new RangeError("more than there is room for");if(A.set(s.subarray(0,n-a),a),a=Math.min(n,a+s.length),o&&a===n)break}}catch{throw new w(r,"damaged zip: its compressed data cannot be read")}return A.subarray(0,a)}var Ku=2**17,Yu=2**16;async function Hi(e,t,n){let o=`${e.path}: ${L(t.name)}`;Pi(t,o);let{offset:r,packed:A,size:a,method:i}=t,s=n?Math.min(Ku,a):a,c=e.read({offset:r,length:A}),f=i===8?await Ju(c,{room:s,isHead:n,where:o}):c.slice(0,s);return n||ji(t,o,{length:f.length,crc:()=>Mt(f)}),f}async function qi(e,t){let n=`${e.path}: ${L(t.name)}`,o=await Hi(e,t,t.size>Yu);return Li({size:t.size,head:r=>o.subarray(0,r)},n)}async function Wu(e,t){if(!t.name.endsWith(".npy"))return null;try{return await qi(e,t)}catch(n){if(n instanceof w)return null;throw n}}async function Ji(e,t,{only:n,check:o}){let r={path:t,length:e.length,read:({offset:g,length:I})=>e.subarray(g,g+I)},A=({name:g})=>g.replace(/\.npy$/,""),a=Ui(r),i=new Map;for(let g of a)i.set(A(g),await Wu(r,g));let s=n(i),c=a.filter(g=>s.includes(A(g))),f=new Map;for(let g of c)f.set(A(g),i.get(A(g))??await qi(r,g));o(f),Fi(t,c.reduce((g,{size:I})=>g+I,0),e.length);let l=new Map;for(let g of c){let I=await Hi(r,g,!1);l.set(A(g),Mi(I,`${t}: ${L(g.name)}`))}return l}async function At(e){let t=new Uint8Array(e.reduce((r,{byteLength:A})=>r+A,0)),n=0;for(let{buffer:r,byteOffset:A,byteLength:a}of e)t.set(new Uint8Array(r,A,a),n),n+=a;let o=new Uint8Array(await crypto.subtle.digest("SHA-256",t));return Array.from(o,r=>r.toString(16).padStart(2,"0")).join("")}var Qo=1e-9,zu={initial:"initial",clinician:"clinician_policy",sofa:"sofa",features:"features"};function Ki(e,{place:t,refuse:n}){let o=0;for(let r=0;r<e.length;r++)e[r]>=0&&e[r]<=1+Qo||n(t(r),`probability ${e[r]}, expected 0 to 1`),o+=e[r];Math.abs(o-1)<=Qo||n(t(-1),`probabilities sum to ${o}, expected 1`)}function $u(e,t){let{states:n,row:o,rowStart:r,next:A,probability:a,reward:i}=e,s=r.length-1;r[0]!==0&&t("row_start[0]",`found ${r[0]}, expected 0`),r[s]!==A.length&&t(`row_start[${s}]`,`found ${r[s]}, expected ${A.length} entries`);for(let f=0;f<s;f++){let l=r[f],g=r[f+1];g>l&&g<=A.length||t(`row_start[${f+1}]`,`found ${g}, expected above ${l}, at most ${A.length}`);let I=0;for(let d=l;d<g;d++)(A[d]>=n||d>l&&A[d]<=A[d-1])&&t(`next_state[${d}]`,`found ${A[d]}, expected ascending, below ${n}`),a[d]>0&&a[d]<=1+Qo||t(`probability[${d}]`,`found ${a[d]}, expected above 0, at most 1`),Number.isFinite(i[d])||t(`reward[${d}]`,`found ${i[d]}, expected a finite number`),I+=a[d];Math.abs(I-1)<=Qo||t(`probability[${l}:${g}]`,`row ${f} sums to ${I}, expected 1`)}let c=o.findIndex(f=>f>=s);c>=0&&t(`row[${Vu(e,c)}]`,`found ${o[c]}, expected < ${s}`)}function Vu({actions:e},t){return`${Math.floor(t/e)},${t%e}`}function Xu(e,t,n){let{live:o,actions:r,initial:A,clinician:a,admissible:i}=e;Ki(A,{place:c=>c<0?t.initial:`${t.initial}[${c}]`,refuse:n});let s=A.findIndex((c,f)=>f>=o&&c>0);s>=0&&n(`${t.initial}[${s}]`,"an episode cannot start in a terminal state");for(let c=0;c<o;c++){let[f,l]=[c*r,(c+1)*r],g=I=>`${t.clinician}[${I<0?c:`${c},${I}`}]`;Ki(a.subarray(f,l),{place:g,refuse:n}),i.subarray(f,l).includes(1)||n(`admissible[${c}]`,"no action is admissible, expected at least one")}}function Yi(e,t,{names:n=zu}={}){let o=(A,a)=>{throw new w(`${t}: ${A}`,a)};$u(e,o),Xu(e,n,o);let r=[["death_reward",Float64Array.of(e.deathReward)],[n.sofa,e.sofa],[n.features,e.features]];for(let[A,a]of r){let i=a.findIndex(s=>!Number.isFinite(s));i>=0&&o(`${A}[${i}]`,`${a[i]}, expected a finite number`)}}var Wi="icu-cql tabular mdp",zi=1,$i=["row","row_start","next_state","probability","reward","death_reward","initial","clinician_policy","admissible","sofa","features","provenance","sha256"];function Xi(e,t){let{path:n,name:o,dtype:r,shape:A}=t,a=e.get(o),i=a.shape.length===A.length&&A.every((l,g)=>l===null||l===a.shape[g]);if(a.dtype===r&&i)return a.shape;let s=`${a.dtype} ${pn(a.shape)}`,c=A.map(l=>l??"any").join(", "),f=A.length===1?`(${c},)`:`(${c})`;throw new w(`${n}: ${o}`,`${s}, expected ${r} ${f}`)}var Vi=2**20;function Zi(e,t){IA([...e.keys()],t);let n=(c,f,l)=>Xi(e,{path:t,name:c,dtype:f,shape:l});n("sha256","uint8",[32]);let[o]=n("provenance","uint8",[null]);if(o>Vi){let c=`${o} bytes, expected at most ${Vi}`;throw new w(`${t}: provenance`,c)}let[r,A]=n("row","uint32",[null,null]);if(r<1||r>65532||A<1||A>255){let c=`${r} live states and ${A} actions, expected 1 to 65532 and 1 to 255`;throw new w(`${t}: row`,c)}let a=r+3,[i]=n("next_state","uint16",[null]),[s]=n("row_start","uint32",[null]);if(s<2)throw new w(`${t}: row_start`,"expected one row or more");if(s>r*A+1){let c=`${s-1} rows, expected at most one a pair: ${r*A}`;throw new w(`${t}: row_start`,c)}if(i>(s-1)*a){let c=`${i} entries, expected at most ${a} a row: ${(s-1)*a}`;throw new w(`${t}: next_state`,c)}n("probability","float64",[i]),n("reward","float64",[i]),n("death_reward","float64",[1]),n("initial","float64",[a]),n("clinician_policy","float64",[a,A]),n("admissible","bool",[a,A]),n("sofa","float64",[a]),n("features","float64",[a,null])}function Zu(e,t){let n=`${t}: provenance`,o;try{o=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(e))}catch{throw new w(n,"is not JSON in UTF-8")}if(o?.format!==Wi)throw new w(n,`format ${L(JSON.stringify(o?.format)??"missing")}, expected "${Wi}"`);if(o.version!==zi){let A=`version ${L(JSON.stringify(o.version)??"missing")}, this program reads ${zi}`;throw new w(n,A)}for(let A of["name","source","license","features"])if(typeof o[A]!="string")throw new w(n,`key "${A}" holds no text`);let r=o.featureNames;if(!Array.isArray(r)||r.some(A=>typeof A!="string"))throw new w(n,'key "featureNames" holds no list of names');if(typeof o.sources!="object"||o.sources===null)throw new w(n,'key "sources" holds no checksums by file name');return o}function IA(e,t){for(let n of $i)if(!e.includes(n)){let o=`array "${n}" is missing; \`deno task convert\` makes such a file`;throw new w(t,o)}for(let n of e)if(!$i.includes(n))throw new w(`${t}: ${n}`,"unknown array, expected those of an MDP file alone")}function es(e,t,n){let o=g=>e.get(g).data,{format:r,version:A,featureNames:a,...i}=Zu(o("provenance"),t),[s,c]=e.get("row").shape,f=s+3,l=[f,a.length];return Xi(e,{path:t,name:"features",dtype:"float64",shape:l}),{states:f,actions:c,live:s,death:s,survival:s+1,row:o("row"),rowStart:o("row_start"),next:o("next_state"),probability:o("probability"),reward:o("reward"),deathReward:o("death_reward")[0],initial:o("initial"),clinician:o("clinician_policy"),admissible:o("admissible"),sofa:o("sofa"),features:o("features"),featureNames:a,provenance:i,sha256:n}}function eI(e){return e===void 0?"nothing":typeof e=="string"?L(JSON.stringify(e)):ArrayBuffer.isView(e)?e.constructor.name:Array.isArray(e)?e.length===0?"an empty list":"a list":typeof e=="object"&&e!==null?"an object":String(e)}function Ae(e,t,n){throw new w(e,`found ${eI(t)}, expected ${n}`)}function te(e,t,n){let{min:o,max:r=Number.MAX_VALUE,whole:A=!1,open:a}=n;if(typeof e=="number"&&e>=o&&e<=r&&!(a==="min"&&e===o)&&!(a==="max"&&e===r)&&(!A||Number.isSafeInteger(e)))return;let s=A?"a whole number":"a number",c=a==="min"?`above ${o}`:n.max===void 0?`of at least ${o}`:`from ${o}`,f=n.max===void 0?"":a==="max"?` to below ${r}`:` to ${r}`;Ae(t,e,`${s} ${c}${f}`)}function So(e,t,n){n.includes(e)||Ae(t,e,`one of ${n.join(", ")}`)}async function ts(e){e instanceof Uint8Array||Ae("mdp",e,"the bytes of an .npz file");let t=await Ji(e,"mdp",{only:A=>{let a=[...A.keys()];return IA(a,"mdp"),a},check:A=>Zi(A,"mdp")}),n=Array.from(t.get("sha256").data,A=>A.toString(16).padStart(2,"0")),o=await At([...po([...t].filter(([A])=>A!=="sha256"))]);if(o!==n.join("")){let A=`the arrays have ${o}, expected ${n.join("")}: the file was changed`;throw new w("mdp: sha256",A)}let r=es(t,"mdp",o);return Yi(r,"mdp"),r}async function ns(e){let t;try{let n=await fetch(new URL(e,self.location.href));if(n.ok)return new Uint8Array(await n.arrayBuffer());t=`status ${n.status}`}catch(n){t=n.message}throw new w(e,`cannot be fetched: ${t}: is the server still there?`)}var dA=null;function he(){return dA??=ns("icu_sepsis.npz").then(ts).catch(e=>{throw dA=null,e}),dA}async function os(e){let{provenance:t,states:n,actions:o,live:r,...A}=await he(),{initial:a,clinician:i,admissible:s,sofa:c,features:f,featureNames:l}=A,g={initial:a,clinician:i,admissible:s,sofa:c,features:f,featureNames:l};return{name:t.name,states:n,actions:o,live:r,...g}}var Bn=["gender","mechvent","max_dose_vaso","re_admission","age","Weight_kg","GCS","HR","SysBP","MeanBP","DiaBP","RR","Temp_C","FiO2_1","Potassium","Sodium","Chloride","Glucose","Magnesium","Calcium","Hb","WBC_count","Platelets_count","PTT","PT","Arterial_pH","paO2","paCO2","Arterial_BE","HCO3","Arterial_lactate","SOFA","SIRS","Shock_Index","PaO2_FiO2","cumulated_balance","SpO2","BUN","Creatinine","SGOT","SGPT","Total_bili","INR","input_total","input_4hourly","output_total","output_4hourly"],tI={"dynamics.npz":"36498f924c693c6be7ae18f3ce9e1a8e48d41f80f2cc553b3993b1373c8a9109","admissible_actions.txt":"607f4e1eeee4f33a2124fb4a1beefd82fc264a3b608d41d13f810166aa203165"},nI=`MIT License

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
`,oI="The source names no columns. These are the 47 of the AI Clinician in its order (two-valued, standardised, log-standardised).",mw={name:"ICU-Sepsis 2.0.1",source:"PyPI package icu-sepsis 2.0.1, icu_sepsis/envs/assets (wheel SHA-256 7f55ff190f11b252593000814b6cd56ecf9b5de6fdca256e4966c0a0dc369466)",license:nI,sources:tI,features:`${oI} Checked on the numbers: column 31 (SOFA) correlates 0.997 with the package's separate SOFA scores, no other column above 0.6; column 44 (input_4hourly) correlates 0.99 with the mean fluid level of the clinicians' policy and column 2 (max_dose_vaso) 0.75 with the mean vasopressor level, each the most of all 47; the columns most correlated with SGOT, PT, BUN, MeanBP, Sodium and output_total are SGPT, INR, Creatinine, DiaBP, Chloride and output_4hourly; column 3 (re_admission) is a two-valued feature plus 0.6.`};var rI=[["women among these patients",""],["on mechanical ventilation",""],["largest vasopressor dose in 4 hours",""],["readmitted",""],["age","days"],["weight","kg"],["Glasgow coma scale","3 to 15"],["heart rate","per minute"],["systolic blood pressure","mmHg"],["mean blood pressure","mmHg"],["diastolic blood pressure","mmHg"],["respiratory rate","per minute"],["temperature","\xB0C"],["inspired oxygen, FiO2","fraction"],["potassium","mEq/L"],["sodium","mEq/L"],["chloride","mEq/L"],["glucose","mg/dL"],["magnesium","mg/dL"],["calcium","mg/dL"],["haemoglobin","g/dL"],["white blood cells","10\xB3/\xB5L"],["platelets","10\xB3/\xB5L"],["partial thromboplastin time, PTT","s"],["prothrombin time, PT","s"],["arterial pH","pH"],["arterial oxygen, PaO2","mmHg"],["arterial carbon dioxide, PaCO2","mmHg"],["base excess","mEq/L"],["bicarbonate","mEq/L"],["lactate","mmol/L"],["SOFA score","0 to 24"],["SIRS criteria","0 to 4"],["shock index, heart rate / systolic pressure","ratio"],["PaO2 / FiO2","mmHg"],["cumulated fluid balance","mL"],["oxygen saturation, SpO2","%"],["blood urea nitrogen","mg/dL"],["creatinine","mg/dL"],["aspartate transaminase, SGOT","U/L"],["alanine transaminase, SGPT","U/L"],["total bilirubin","mg/dL"],["INR","ratio"],["fluid given so far","mL"],["fluid given in 4 hours","mL"],["urine so far","mL"],["urine in 4 hours","mL"]],AI=Bn.indexOf("SpO2"),rs={gender:.5,mechvent:.5,re_admission:-.1};function aI(e){let t=Math.abs(e);if(t<.25)return"about average";let n=e<0?"below":"above";return t<.75?`a little ${n} average`:t<1.5?`${n} average`:`far ${n} average`}function iI(e){let t=Math.abs(e).toFixed(2);return t==="0.00"?t:`${e<0?"-":"+"}${t}`}var sI=e=>`${(100*Math.min(1,Math.max(0,e))).toFixed(0)}%`;function cI(e,t){let n=Bn[e],[o,r]=rI[e];if(n in rs)return{name:n,label:o,value:sI(t+rs[n]),words:""};if(n==="max_dose_vaso")return{name:n,label:o,value:`${Math.max(0,t+.5).toFixed(2)} \xB5g/kg/min`,words:""};let A=n==="input_4hourly"?t/2:t,a=e>=AI;return{name:n,label:`${o} (${r})`,value:`${iI(A)} SD${a?" of its logarithm":""}`,words:aI(A)}}function As(e,t){let n=e.length===Bn.length&&e.every((o,r)=>o===Bn[r]);return e.map((o,r)=>n?cI(r,t[r]):{name:o,label:o,value:String(Number(t[r].toPrecision(4))),words:""})}var lI={rows:{name:"fluid",levels:5},columns:{name:"vasopressor",levels:5}};function gI(e,t){return t<e.live?"live":t===e.survival?"survival":"death"}function hA(e,t){return e.map(({survival:n})=>n[t])}function as(e,t,{policies:n,counts:o}){if(!(Number.isInteger(t)&&t>=0&&t<e.states))throw new RangeError(`Cannot show state ${t}, expected 0 to ${e.states-1}`);let{actions:r,featureNames:A}=e,a=A.length,i=l=>Array.from({length:r},(g,I)=>l[t*r+I]),s=o&&i(o),c=[],f=l=>c.push(l);s&&f({title:"the data's counts",policy:null,format:"count",values:s});for(let[l,{name:g,policy:I,network:d}]of n.entries()){if(d){let u=`${g}: what its network says`;f({title:u,policy:l,format:"value",values:i(d)})}f({title:`${g}: what it does`,policy:l,format:"share",values:i(I)})}return{state:t,kind:gI(e,t),liveStates:e.live,sofa:e.sofa[t],features:As(A,e.features.subarray(t*a,(t+1)*a)),starts:e.initial[t],visits:n[0].visits?.[t]??NaN,seen:s?s.reduce((l,g)=>l+g,0):null,admissible:i(e.admissible).map(Boolean),maps:c,survivals:hA(n,t),afterActions:t<e.live?n.map(({afterAction:l})=>i(l)):[],grid:lI}}var EA=8;function is(e,{state:t,action:n},o){let{live:r,actions:A,row:a,rowStart:i,next:s,probability:c}=e;if(!(t>=0&&t<r&&n>=0&&n<A))throw new RangeError(`Cannot take action ${n} in state ${t}`);let l=t*A+n,g=Array.from({length:i[a[l]+1]-i[a[l]]},(u,h)=>({state:s[i[a[l]]+h],probability:c[i[a[l]]+h]})),I=g.filter(u=>u.state<r).sort((u,h)=>h.probability-u.probability||u.state-h.state),d=u=>u.reduce((h,E)=>h+E.probability,0);return{action:n,admissible:e.admissible[l]===1,death:d(g.filter(u=>u.state>=r&&u.state!==e.survival)),survival:d(g.filter(u=>u.state===e.survival)),next:I.slice(0,EA).map(u=>({...u,survivals:hA(o,u.state)})),others:Math.max(0,I.length-EA),otherProbability:d(I.slice(EA)),survivals:o.map(({afterAction:u})=>u[l])}}function fI(e,t){let{states:n,live:o,actions:r,row:A,rowStart:a,probability:i,next:s}=e,c=new Float64Array(a.length-1);for(let l=0;l<c.length;l++)for(let g=a[l];g<a[l+1];g++)c[l]+=i[g]*t[s[g]];let f=new Float64Array(n*r);for(let l=0;l<o*r;l++)f[l]=c[A[l]];return f}function ss(e,t){let{survival:n,stateValue:o,occupancy:r}=ot(e,t.policy);return{...t,total:n,survival:o,afterAction:fI(e,o),visits:r}}var mA={start:0,action:1,transition:2};function wA(e,t){let[n,o]=[0,0];for(let r=0;r<e.length;r++)if(e[r]!==0&&(n+=e[r],o=r,t<n))return r;return o}function cs(e,t){return wA(e.initial,de(re(t,J.walk,0,mA.start)))}function ls(e,{seed:t,step:n,state:o},{policies:r,choice:A}){let{live:a,actions:i,row:s,rowStart:c,probability:f,next:l}=e;if(!(o>=0&&o<a))throw new RangeError(`Cannot walk on from state ${o}`);let g=({policy:p})=>wA(p.subarray(o*i,(o+1)*i),de(re(t,J.walk,n,mA.action))),I="by"in A?g(r[A.by]):A.action;if(!(I>=0&&I<i))throw new RangeError(`Cannot take action ${I}`);let d=o*i+I,[u,h]=[c[s[d]],c[s[d]+1]],E=de(re(t,J.walk,n,mA.transition)),m=l[u+wA(f.subarray(u,h),E)],C=r.map(({survival:p,afterAction:Q})=>({before:p[o],chosen:Q[d],after:p[m]}));return{step:n,state:o,action:I,by:"by"in A?A.by:null,nextState:m,odds:C}}var gs=new Map,fs;function CA(e){return e.map(t=>{let n=gs.get(t);if(!n)throw new RangeError(`Cannot look at the policy "${t}": it was never told of`);return n})}async function us(e){let{id:t,name:n,table:o,values:r}=e;return gs.set(t,ss(await he(),{name:n,policy:o,network:r})),null}async function Is({behaviour:e,episodes:t,seed:n}){let o=await he(),r=xi(o,mo(o,{behaviour:e}),{episodes:t,seed:n});return fs=bi(r),r.transitions}async function ds({state:e,policies:t}){return as(await he(),e,{policies:CA(t),counts:fs})}async function hs({state:e,action:t,policies:n}){return is(await he(),{state:e,action:t},CA(n))}async function Es({seed:e}){return cs(await he(),e)}async function ms({at:e,choice:t,policies:n}){return ls(await he(),e,{policies:CA(n),choice:t})}var uI="icu-cql-lab",pA="training",BA="last";function ws(e){return new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)})}async function QA(e,t){let n=indexedDB.open(uI,1);n.onupgradeneeded=()=>n.result.createObjectStore(pA);let o=await ws(n);try{return await ws(t(o.transaction(pA,e).objectStore(pA)))}finally{o.close()}}async function Cs(e){await QA("readwrite",t=>t.put(e,BA))}async function SA(){return await QA("readonly",e=>e.get(BA))}async function ps(e){await QA("readwrite",t=>t.delete(BA))}async function Bs(e){let t=await SA();return t?{settings:t.settings,step:t.step}:null}var Qs=`# Behaviour cloning: cross-entropy with weight decay, no clip.
inherit: cql.yaml
name: bc
algorithm: bc
weight_decay: 1.0e-4
max_norm: null
`;var Ss=`# Discrete batch-constrained Q-learning: only actions that a cloning network finds likely are bootstrapped and taken.
inherit: cql.yaml
name: bcq
algorithm: bcq
bcq_threshold: 0.3 # an action may be chosen if its cloned probability is at least so many times the likeliest one's
selector: online # whose greedy action the target network values: the online network's, or target: its own
logit_penalty: 0.01 # weight of the mean squared logit of the cloning network
huber: true
`;var ys=`# CQL on the whole dataset at every step, among pairs that the data show at least 30 times. Found while
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
`;var vs=`# Conservative Q-learning with the published study's hyper-parameters.
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
`;var bs=`# DQN: CQL without its penalty.
inherit: cql.yaml
name: dqn
algorithm: dqn
`;var ks=`# Discrete implicit Q-learning: V is an expectile of Q over the data's actions, the policy is weighted by advantages.
inherit: cql.yaml
name: iql
algorithm: iql
expectile: 0.8 # of V: 0.5 the mean, towards 1 the best of the data's actions
beta: 3 # inverse temperature of the policy's weights, exp(beta advantage)
advantage_cap: 100 # largest of these weights
q_networks: 2 # the lower of two values counts; or 1
`;function at(e){let t=0;for(let n=1;n<e.length;n++)e[n]>e[t]&&(t=n);return t}function Qn(e,t){let n=e[at(e)],o=0;return e.forEach((r,A)=>o|=Math.exp(r-n)>=t?1<<A:0),o>>>0}function _e(e){let t=e[at(e)],n=0;for(let o of e)n+=Math.exp(o-t);return t+Math.log(n)}function Qt(e){let t=_e(e);return e.map(n=>Math.exp(n-t))}function Ot(e){let t=_e(e);return Qt(e).reduce((n,o,r)=>n+o*(t-e[r]),0)}function Gt(e,t,n){let o=t.length,r=new Float64Array(e.length),A=0;for(let a=0;a<o;a++){let i=e.subarray(a*n,(a+1)*n);A+=(_e(i)-i[t[a]])/o,r.set(Qt(i).map(s=>s/o),a*n),r[a*n+t[a]]-=1/o}return{loss:A,gradient:r}}function xs({pair:e,actions:t}){return Uint16Array.from(new Set(Array.from(e,n=>Math.floor(n/t))))}function yo({pair:e,count:t,actions:n,transitions:o},r){let A=new Map(Array.from(r,(i,s)=>[i,s])),a=new Float64Array(r.length);return e.forEach((i,s)=>{a[A.get(Math.floor(i/n))]+=t[s]/o}),a}function qe({counts:e,states:t,targets:n,q:o},r){let{actions:A,transitions:a,pair:i,count:s}=e,c=n.target.length>0,f=new Float64Array(o.length),l={td:0,variance:0,logsumexp:0,q:0,hits:0,entropy:0,maxQ:-1/0},g=0;t.forEach((h,E)=>{let m=o.subarray(E*A,(E+1)*A),C=f.subarray(E*A,(E+1)*A),p=at(m),Q=0;for(;g<i.length&&Math.floor(i[g]/A)===h;g++){let y=i[g]%A,B=s[g]/a,v=c?m[y]-n.target[g]:0;C[y]=B*(2*v-r),l.td+=B*v*v,l.variance+=c?B*n.variance[g]:0,l.q+=B*m[y],l.hits+=y===p?B:0,Q+=s[g]}let S=Q/a;Qt(m).forEach((y,B)=>C[B]+=r*S*y),l.logsumexp+=S*_e(m),l.entropy+=S*Ot(m),l.maxQ=Math.max(l.maxQ,m[p])});let I=l.logsumexp-l.q,d=l.td+l.variance,u={loss:d+r*I,tdLoss:d,tdVariance:l.variance,cqlPenalty:I,logsumexp:l.logsumexp,meanQ:l.q,maxQ:l.maxQ,accuracy:l.hits,entropy:l.entropy};return{gradient:f,metrics:u}}var vo=[{name:"loss",over:"mean"},{name:"tdLoss",over:"mean"},{name:"cqlPenalty",over:"mean"},{name:"logsumexp",over:"mean"},{name:"meanQ",over:"mean"},{name:"maxQ",over:"max"},{name:"accuracy",over:"mean"},{name:"entropy",over:"mean"},{name:"gradientNorm",over:"norm"},{name:"tdVariance",over:"mean"}];function ne(e,t){let n=t.length,o=e.length/n,r=0,A=0,a=-1/0,i=0,s=0;for(let c=0;c<n;c++){let f=e.subarray(c*o,(c+1)*o),l=at(f);r+=_e(f)/n,A+=f[t[c]]/n,a=Math.max(a,f[l]),i+=l===t[c]?1/n:0,s+=Ot(f)/n}return{cqlPenalty:r-A,logsumexp:r,meanQ:A,maxQ:a,accuracy:i,entropy:s}}function CI({outputs:e,batch:{action:t,actions:n}}){let o=e["q.state"],{loss:r,gradient:A}=Gt(o,t,n);return{gradients:{q:A},metrics:{loss:r,tdLoss:0,...ne(o,t),tdVariance:0}}}var yA={name:"bc",nets:()=>[{name:"q",outputs:"actions",hasTarget:!1}],passes:[{nets:["q"],network:"online",at:"state"}],policy:{net:"q"},own:{},words:()=>({}),checked:[{maxNorm:1/0},{learningRate:.01,weightDecay:0,maxNorm:.2}],metrics:vo,loss:CI,kernel:"cloning_loss",full:{nextValue:null,isNextValueCopied:!1,loss:({outputs:e,...t})=>{let{gradient:n,metrics:o}=qe({...t,q:e["q.state"]},1);return{gradients:{q:n},metrics:o}},kernels:{nextValue:null,loss:"full_cloning_loss"}}};var Ut={none:0,empty:1,unseen:2};function vA(e){let t=0;for(let n=1;n<e.length;n++)e[n]>e[t]&&(t=n);return t}function pI(e,t){if("count"in e)return o=>o>=e.count;if("share"in e){let o=t.reduce((r,A)=>r+A,0);return r=>r/o>=e.share}let n=t[vA(t)];return o=>o/n>=e.relative}function Rs(e,t,n){if(t>32)throw new RangeError(`Cannot constrain ${t} actions to their support, expected at most 32`);let o=e.length/t,r=new Float64Array(t);e.forEach((s,c)=>r[c%t]+=s);let A=vA(r),a=new Uint32Array(o),i=new Uint8Array(o);for(let s=0;s<o;s++){let c=e.subarray(s*t,(s+1)*t),f=pI(n,c),l=0;if(c.forEach((g,I)=>l|=g>0&&f(g)?1<<I:0),l===0){let g=vA(c);i[s]=c[g]>0?Ut.empty:Ut.unseen,l=1<<(c[g]>0?g:A)}a[s]=l}return{allowed:a,fallback:i}}function Pt(e,t){let n=-1;for(let o=0;o<e.length;o++)(t>>>o&1)===1&&(n<0||e[o]>e[n])&&(n=o);return n}function bA(e,t){if(!t)return e;let[n,o]=t;return e<n?n:e>o?o:e}function kA(e,t,{allowed:n}){let{doubleDqn:o}=t,r=e[o?"q.next":"q.target.next"],A=n===void 0?at(r):Pt(r,n);return e["q.target.next"][A]}function it({outputs:e,batch:t,hyper:n},o){let{reward:r,terminated:A,nextAllowed:a,nextPolicy:i,actions:s}=t,{gamma:c,targetRange:f}=n;return Float64Array.from(r,(l,g)=>{if(A[g])return bA(l,f);let I=o(BI(e,g,r.length),n,{allowed:a?.[g],policy:i?.subarray(g*s,(g+1)*s)});return bA(l+c*I,f)})}function BI(e,t,n){let o={};for(let[r,A]of Object.entries(e)){let a=A.length/n;o[r]=A.subarray(t*a,(t+1)*a)}return o}function st(e,t,n,{huber:o=!1}={}){let r=t.length,A=e.length/r,a=new Float64Array(e.length),i=0;for(let s=0;s<r;s++){let c=s*A+t[s],f=e[c]-n[s],l=Math.abs(f);i+=(o?l<=1?f*f/2:l-.5:f*f)/r,a[c]=(o?Math.max(-1,Math.min(1,f)):2*f)/r}return{loss:i,gradient:a}}function Ds(e,t,{allowed:n}){let{bcqThreshold:o,selector:r}=t,A=Qn(e["clone.next"],o),a=n===void 0?A:(A&n)>>>0||n,i=e[r==="online"?"q.next":"q.target.next"];return e["q.target.next"][Pt(i,a)]}var QI=[{name:"loss",over:"mean"},{name:"tdLoss",over:"mean"},{name:"cloningLoss",over:"mean"},{name:"meanQ",over:"mean"},{name:"maxQ",over:"max"},{name:"accuracy",over:"mean"},{name:"entropy",over:"mean"},{name:"allowed",over:"mean"},{name:"gradientNorm",over:"norm"},{name:"tdVariance",over:"mean"}];function SI(e){let t=0;for(let n=e;n!==0;n&=n-1)t++;return t}function Ts(e,t,{shares:n,weight:o}){let r=e.length/n.length,A=0;return e.forEach((a,i)=>{let s=o*n[Math.floor(i/r)]/r;A+=s*a*a,t[i]+=2*s*a}),A}function Ns(e,t,n){let o=e.length/t.length,r=0,A=0;return t.forEach((a,i)=>{let s=e.subarray(i*o,(i+1)*o);r+=a*Ot(s),A+=a*SI(Qn(s,n))}),{entropy:r,allowed:A}}function yI(e){let{outputs:t,batch:{action:n,actions:o},hyper:r}=e,{bcqThreshold:A,logitPenalty:a}=r,[i,s]=[t["q.state"],t["clone.state"]],c=st(i,n,it(e,Ds),r),f=Gt(s,n,o),l=new Float64Array(n.length).fill(1/n.length),g=Ts(s,f.gradient,{shares:l,weight:a}),{meanQ:I,maxQ:d}=ne(i,n),{accuracy:u}=ne(s,n);return{gradients:{q:c.gradient,clone:f.gradient},metrics:{loss:c.loss+f.loss+g,tdLoss:c.loss,cloningLoss:f.loss,meanQ:I,maxQ:d,accuracy:u,...Ns(s,l,A),tdVariance:0}}}function vI({outputs:e,hyper:t,...n}){let{bcqThreshold:o,logitPenalty:r}=t,A=e["clone.state"],a={target:new Float64Array,variance:new Float64Array},i=qe({...n,q:e["q.state"]},0),s=qe({...n,targets:a,q:A},1),c=yo(n.counts,n.states),f=Ts(A,s.gradient,{shares:c,weight:r}),{tdLoss:l,tdVariance:g,meanQ:I,maxQ:d}=i.metrics;return{gradients:{q:i.gradient,clone:s.gradient},metrics:{loss:l+s.metrics.cqlPenalty+f,tdLoss:l,cloningLoss:s.metrics.cqlPenalty,meanQ:I,maxQ:d,accuracy:s.metrics.accuracy,...Ns(A,c,o),tdVariance:g}}}var _s={name:"bcq",nets:()=>[{name:"q",outputs:"actions",hasTarget:!0},{name:"clone",outputs:"actions",hasTarget:!1}],passes:[{nets:["q","clone"],network:"online",at:"state"},{nets:["q","clone"],network:"online",at:"next"},{nets:["q"],network:"target",at:"next"}],policy:{net:"q",among:{net:"clone",threshold:e=>e.bcqThreshold}},mostActions:32,own:{bcqThreshold:{kind:"number",min:0,max:1},selector:{kind:"choice",of:["online","target"]},logitPenalty:{kind:"number",min:0,max:1e6},targetRange:{kind:"range"}},words:e=>{let{bcqThreshold:t,selector:n,logitPenalty:o}=e;return{bcqThreshold:t,selector:+(n==="online"),logitPenalty:o}},metrics:QI,loss:yI,kernel:"bcq_loss",full:{nextValue:Ds,isNextValueCopied:!0,loss:vI,kernels:{nextValue:"bcq_next_value",loss:"bcq_full_loss"}},checked:[{bcqThreshold:.8,selector:"online",logitPenalty:.3},{bcqThreshold:1,selector:"target",logitPenalty:0,targetRange:[-.05,.1]},{bcqThreshold:0,selector:"online",logitPenalty:.01,maxNorm:1/0}]};function bI(e,t){let{outputs:{"q.state":n},batch:{action:o,actions:r}}=e,A=it(e,kA),a=st(n,o,A,e.hyper),i=Gt(n,o,r),s=t===0?a.gradient:a.gradient.map((f,l)=>f+t*i.gradient[l]),c=a.loss+(t===0?0:t*i.loss);return{gradients:{q:s},metrics:{loss:c,tdLoss:a.loss,...ne(n,o),tdVariance:0}}}function xA(e,t,n){return{name:e,nets:()=>[{name:"q",outputs:"actions",hasTarget:!0}],passes:[{nets:["q"],network:"online",at:"state"},{nets:["q"],network:"online",at:"next",when:o=>o.doubleDqn},{nets:["q"],network:"target",at:"next"}],policy:{net:"q"},own:{doubleDqn:{kind:"boolean",words:{key:"target",yes:"double",no:"single"}},targetRange:{kind:"range"}},words:o=>({alpha:t(o),doubleDqn:Number(o.doubleDqn)}),checked:n,metrics:vo,loss:o=>bI(o,t(o.hyper)),kernel:"bellman_loss",full:{nextValue:kA,isNextValueCopied:!0,loss:({outputs:o,hyper:r,...A})=>{let{gradient:a,metrics:i}=qe({...A,q:o["q.state"]},t(r));return{gradients:{q:a},metrics:i}},kernels:{nextValue:"next_value",loss:"full_bellman_loss"}}}}var Ls=xA("cql",e=>e.alpha,[{alpha:.7,doubleDqn:!0},{alpha:2,doubleDqn:!1,gamma:.5,learningRate:.01,maxNorm:1e3,beta1:.9,targetRange:[-.05,.1],tau:1,targetEvery:5},{alpha:.7,doubleDqn:!0,huber:!0,targetEvery:2}]),RA={...Ls,own:{alpha:{kind:"number",min:0,max:1e6},...Ls.own}};var Ms=xA("dqn",()=>0,[{doubleDqn:!0,tau:.1,weightDecay:0,maxNorm:1/0,epsilon:1e-8,beta2:.999}]);var kI=[{name:"loss",over:"mean"},{name:"tdLoss",over:"mean"},{name:"clippedShare",over:"mean"},{name:"meanQ",over:"mean"},{name:"maxQ",over:"max"},{name:"gradientNorm",over:"norm"},{name:"tdVariance",over:"mean"}];function Fs(e,t,{policy:n}){if(!n)throw new RangeError("Cannot evaluate a policy: found none");return e["q.target.next"].reduce((o,r,A)=>o+n[A]*r,0)}function Os(e,t){let{targetRange:n}=t;return!!n&&n.map(Math.fround).includes(Math.fround(e))}function xI(e){let{outputs:t,batch:{action:n},hyper:o}=e,r=t["q.state"],A=it(e,Fs),{loss:a,gradient:i}=st(r,n,A,o),s=A.filter(g=>Os(g,o)).length,{meanQ:c,maxQ:f}=ne(r,n),l=s/n.length;return{gradients:{q:i},metrics:{loss:a,tdLoss:a,clippedShare:l,meanQ:c,maxQ:f,tdVariance:0}}}function RI({outputs:e,hyper:t,...n}){let{gradient:o,metrics:r}=qe({...n,q:e["q.state"]},0),{loss:A,tdLoss:a,tdVariance:i,meanQ:s,maxQ:c}=r,{counts:{count:f,transitions:l},targets:{target:g}}=n,I=g.reduce((d,u,h)=>d+(Os(u,t)?f[h]/l:0),0);return{gradients:{q:o},metrics:{loss:A,tdLoss:a,clippedShare:I,meanQ:s,maxQ:c,tdVariance:i}}}var Gs={name:"fqe",nets:()=>[{name:"q",outputs:"actions",hasTarget:!0}],passes:[{nets:["q"],network:"online",at:"state"},{nets:["q"],network:"target",at:"next"}],policy:null,own:{targetRange:{kind:"range"}},words:()=>({}),metrics:kI,loss:xI,kernel:"fqe_loss",full:{nextValue:Fs,isNextValueCopied:!1,loss:RI,kernels:{nextValue:"fqe_next_value",loss:"fqe_full_loss"}},checked:[{},{gamma:.5,maxNorm:1/0,targetRange:[-.05,.1]}]};function Sn(e){return e.qNetworks===2?["q","q2"]:["q"]}var DI=[{name:"loss",over:"mean"},{name:"qLoss",over:"mean"},{name:"vLoss",over:"mean"},{name:"policyLoss",over:"mean"},{name:"advantage",over:"mean"},{name:"clippedShare",over:"mean"},{name:"meanQ",over:"mean"},{name:"maxQ",over:"max"},{name:"accuracy",over:"mean"},{name:"entropy",over:"mean"},{name:"gradientNorm",over:"norm"},{name:"tdVariance",over:"mean"}];function TI(e,t){let{expectile:n,beta:o,advantageCap:r}=t,A=Math.abs(n-+(e<0)),a=Math.exp(o*e);return{value:A*e*e,slope:-2*A*e,weight:Math.min(a,r),advantage:e,isClipped:a>r}}function Us({outputs:e,hyper:t,actions:n},o){let[r,A]=[e["v.state"],e["pi.state"]],a=Sn(t).map(c=>e[`${c}.target.state`]),i={v:new Float64Array(r.length),pi:new Float64Array(A.length)},s={vLoss:0,policyLoss:0,advantage:0,clippedShare:0};for(let{row:c,action:f,share:l}of o){let g=c*n+f,I=Math.min(...a.map(h=>h[g])),d=TI(I-r[c],t),u=A.subarray(c*n,(c+1)*n);s.vLoss+=l*d.value,s.policyLoss+=l*d.weight*(_e(u)-u[f]),s.advantage+=l*d.advantage,s.clippedShare+=d.isClipped?l:0,i.v[c]+=l*d.slope,Qt(u).forEach((h,E)=>{i.pi[c*n+E]+=l*d.weight*(h-+(E===f))})}return{gradients:i,sums:s}}function Ps(e){return e["v.next"][0]}function NI(e){let{outputs:t,batch:{action:n,actions:o},hyper:r}=e,A=n.length,a=it(e,Ps),i=Sn(r).map(E=>st(t[`${E}.state`],n,a,r)),s=Array.from(n,(E,m)=>({row:m,action:E,share:1/A})),{gradients:c,sums:f}=Us({outputs:t,hyper:r,actions:o},s),l=i.reduce((E,{loss:m})=>E+m,0),{meanQ:g,maxQ:I}=ne(t["q.state"],n),{accuracy:d,entropy:u}=ne(t["pi.state"],n),h=Sn(r).map((E,m)=>[E,i[m].gradient]);return{gradients:{...c,...Object.fromEntries(h)},metrics:{loss:l+f.vLoss+f.policyLoss,qLoss:l,...f,meanQ:g,maxQ:I,accuracy:d,entropy:u,tdVariance:0}}}function _I({counts:e,states:t,outputs:n,targets:o,hyper:r}){let{actions:A,transitions:a,pair:i,count:s}=e,c=new Map(Array.from(t,(B,v)=>[B,v])),f=Array.from(i,(B,v)=>({row:c.get(Math.floor(B/A)),action:B%A,share:s[v]/a})),{gradients:l,sums:g}=Us({outputs:n,hyper:r,actions:A},f),I=Sn(r),d={},u=0,h=0,E=0,m=0;for(let B of I){let v=n[`${B}.state`],D=d[B]=new Float64Array(v.length);f.forEach(({row:j,action:k,share:R},q)=>{let W=j*A+k,ee=v[W]-o.target[q];D[W]=2*R*ee,u+=R*(ee*ee+o.variance[q]),h+=R*o.variance[q]})}let C=n["pi.state"],p=yo(e,t),Q=(B,v)=>B.subarray(v*A,(v+1)*A),S=-1/0,y=0;p.forEach((B,v)=>{let D=Uint8Array.of(0);S=Math.max(S,ne(Q(n["q.state"],v),D).maxQ),y+=B*ne(Q(C,v),D).entropy});for(let{row:B,action:v,share:D}of f)E+=D*n["q.state"][B*A+v],m+=D*ne(Q(C,B),Uint8Array.of(v)).accuracy;return{gradients:{...l,...d},metrics:{loss:u+g.vLoss+g.policyLoss,qLoss:u,...g,meanQ:E,maxQ:S,accuracy:m,entropy:y,tdVariance:h}}}function LI(e){return[{name:"v",outputs:"one",hasTarget:!1},...Sn(e).map(t=>({name:t,outputs:"actions",hasTarget:!0})),{name:"pi",outputs:"actions",hasTarget:!1}]}var js={name:"iql",nets:LI,passes:[{nets:["v","q","q2","pi"],network:"online",at:"state"},{nets:["v"],network:"online",at:"next"},{nets:["q","q2"],network:"target",at:"state"}],policy:{net:"pi"},own:{expectile:{kind:"number",min:.5,max:.9999},beta:{kind:"number",min:0,max:1e3},advantageCap:{kind:"number",min:1,max:1e6},qNetworks:{kind:"integer",min:1,max:2},targetRange:{kind:"range"}},words:e=>{let{expectile:t,beta:n,advantageCap:o}=e;return{expectile:t,beta:n,advantageCap:o}},metrics:DI,loss:NI,kernel:"iql_loss",full:{nextValue:Ps,isNextValueCopied:!0,loss:_I,kernels:{nextValue:"iql_next_value",loss:"iql_full_loss"}},checked:[{expectile:.8,beta:3,advantageCap:1.5,qNetworks:2,learningRates:{v:.005}},{expectile:.5,beta:.5,advantageCap:100,qNetworks:2,targetRange:[-.05,.1]},{expectile:.9,beta:10,advantageCap:1.2,qNetworks:1,huber:!0}]};var Be=[RA,Ms,yA,_s,Gs,js],jt=[RA,yA];function T({algorithm:e}){let t=Be.find(({name:o})=>o===e);if(t)return t;let n=Be.map(({name:o})=>o).join(", ");throw new w("algorithm",`found "${e}", expected one of ${n}`)}var bo=Symbol.for("yaml.alias"),ko=Symbol.for("yaml.document"),Qe=Symbol.for("yaml.map"),DA=Symbol.for("yaml.pair"),ge=Symbol.for("yaml.scalar"),Je=Symbol.for("yaml.seq"),oe=Symbol.for("yaml.node.type"),Se=e=>!!e&&typeof e=="object"&&e[oe]===bo,ye=e=>!!e&&typeof e=="object"&&e[oe]===ko,fe=e=>!!e&&typeof e=="object"&&e[oe]===Qe,N=e=>!!e&&typeof e=="object"&&e[oe]===DA,x=e=>!!e&&typeof e=="object"&&e[oe]===ge,ue=e=>!!e&&typeof e=="object"&&e[oe]===Je;function M(e){if(e&&typeof e=="object")switch(e[oe]){case Qe:case Je:return!0}return!1}function _(e){if(e&&typeof e=="object")switch(e[oe]){case bo:case Qe:case ge:case Je:return!0}return!1}var xo=e=>(x(e)||M(e))&&!!e.anchor;var ae=Symbol("break visit"),Hs=Symbol("skip children"),Le=Symbol("remove node");function Me(e,t){let n=qs(t);ye(e)?Ht(null,e.contents,n,Object.freeze([e]))===Le&&(e.contents=null):Ht(null,e,n,Object.freeze([]))}Me.BREAK=ae;Me.SKIP=Hs;Me.REMOVE=Le;function Ht(e,t,n,o){let r=Js(e,t,n,o);if(_(r)||N(r))return Ks(e,o,r),Ht(e,r,n,o);if(typeof r!="symbol"){if(M(t)){o=Object.freeze(o.concat(t));for(let A=0;A<t.items.length;++A){let a=Ht(A,t.items[A],n,o);if(typeof a=="number")A=a-1;else{if(a===ae)return ae;a===Le&&(t.items.splice(A,1),A-=1)}}}else if(N(t)){o=Object.freeze(o.concat(t));let A=Ht("key",t.key,n,o);if(A===ae)return ae;A===Le&&(t.key=null);let a=Ht("value",t.value,n,o);if(a===ae)return ae;a===Le&&(t.value=null)}}return r}async function Ro(e,t){let n=qs(t);ye(e)?await qt(null,e.contents,n,Object.freeze([e]))===Le&&(e.contents=null):await qt(null,e,n,Object.freeze([]))}Ro.BREAK=ae;Ro.SKIP=Hs;Ro.REMOVE=Le;async function qt(e,t,n,o){let r=await Js(e,t,n,o);if(_(r)||N(r))return Ks(e,o,r),qt(e,r,n,o);if(typeof r!="symbol"){if(M(t)){o=Object.freeze(o.concat(t));for(let A=0;A<t.items.length;++A){let a=await qt(A,t.items[A],n,o);if(typeof a=="number")A=a-1;else{if(a===ae)return ae;a===Le&&(t.items.splice(A,1),A-=1)}}}else if(N(t)){o=Object.freeze(o.concat(t));let A=await qt("key",t.key,n,o);if(A===ae)return ae;A===Le&&(t.key=null);let a=await qt("value",t.value,n,o);if(a===ae)return ae;a===Le&&(t.value=null)}}return r}function qs(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function Js(e,t,n,o){if(typeof n=="function")return n(e,t,o);if(fe(t))return n.Map?.(e,t,o);if(ue(t))return n.Seq?.(e,t,o);if(N(t))return n.Pair?.(e,t,o);if(x(t))return n.Scalar?.(e,t,o);if(Se(t))return n.Alias?.(e,t,o)}function Ks(e,t,n){let o=t[t.length-1];if(M(o))o.items[e]=n;else if(N(o))e==="key"?o.key=n:o.value=n;else if(ye(o))o.contents=n;else{let r=Se(o)?"alias":"scalar";throw new Error(`Cannot replace node with ${r} parent`)}}var MI={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},FI=e=>e.replace(/[!,[\]{}]/g,t=>MI[t]),Fe=class e{constructor(t,n){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let o=t.trim().split(/[ \t]+/),r=o.shift();switch(r){case"%TAG":{if(o.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),o.length<2))return!1;let[A,a]=o;return this.tags[A]=a,!0}case"%YAML":{if(this.yaml.explicit=!0,o.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[A]=o;if(A==="1.1"||A==="1.2")return this.yaml.version=A,!0;{let a=/^\d+\.\d+$/.test(A);return n(6,`Unsupported YAML version ${A}`,a),!1}}default:return n(0,`Unknown directive ${r}`,!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let a=t.slice(2,-1);return a==="!"||a==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),a)}let[,o,r]=t.match(/^(.*!)([^!]*)$/s);r||n(`The ${t} tag has no suffix`);let A=this.tags[o];if(A)try{return A+decodeURIComponent(r)}catch(a){return n(String(a)),null}return o==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){for(let[n,o]of Object.entries(this.tags))if(t.startsWith(o))return n+FI(t.substring(o.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],o=Object.entries(this.tags),r;if(t&&o.length>0&&_(t.contents)){let A={};Me(t.contents,(a,i)=>{_(i)&&i.tag&&(A[i.tag]=!0)}),r=Object.keys(A)}else r=[];for(let[A,a]of o)A==="!!"&&a==="tag:yaml.org,2002:"||(!t||r.some(i=>i.startsWith(a)))&&n.push(`%TAG ${A} ${a}`);return n.join(`
`)}};Fe.defaultYaml={explicit:!1,version:"1.2"};Fe.defaultTags={"!!":"tag:yaml.org,2002:"};function Do(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}return!0}function TA(e){let t=new Set;return Me(e,{Value(n,o){o.anchor&&t.add(o.anchor)}}),t}function NA(e,t){for(let n=1;;++n){let o=`${e}${n}`;if(!t.has(o))return o}}function Ys(e,t){let n=[],o=new Map,r=null;return{onAnchor:A=>{n.push(A),r??(r=TA(e));let a=NA(t,r);return r.add(a),a},setAnchors:()=>{for(let A of n){let a=o.get(A);if(typeof a=="object"&&a.anchor&&(x(a.node)||M(a.node)))a.node.anchor=a.anchor;else{let i=new Error("Failed to resolve repeated object (this should not happen)");throw i.source=A,i}}},sourceObjects:o}}function ct(e,t,n,o){if(o&&typeof o=="object")if(Array.isArray(o))for(let r=0,A=o.length;r<A;++r){let a=o[r],i=ct(e,o,String(r),a);i===void 0?delete o[r]:i!==a&&(o[r]=i)}else if(o instanceof Map)for(let r of Array.from(o.keys())){let A=o.get(r),a=ct(e,o,r,A);a===void 0?o.delete(r):a!==A&&o.set(r,a)}else if(o instanceof Set)for(let r of Array.from(o)){let A=ct(e,o,r,r);A===void 0?o.delete(r):A!==r&&(o.delete(r),o.add(A))}else for(let[r,A]of Object.entries(o)){let a=ct(e,o,r,A);a===void 0?delete o[r]:a!==A&&(o[r]=a)}return e.call(t,n,o)}function H(e,t,n){if(Array.isArray(e))return e.map((o,r)=>H(o,String(r),n));if(e&&typeof e.toJSON=="function"){if(!n||!xo(e))return e.toJSON(t,n);let o={aliasCount:0,count:1,res:void 0};n.anchors.set(e,o),n.onCreate=A=>{o.res=A,delete n.onCreate};let r=e.toJSON(t,n);return n.onCreate&&n.onCreate(r),r}return typeof e=="bigint"&&!n?.keep?Number(e):e}var lt=class{constructor(t){Object.defineProperty(this,oe,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:o,onAnchor:r,reviver:A}={}){if(!ye(t))throw new TypeError("A document argument is required");let a={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},i=H(this,"",a);if(typeof r=="function")for(let{count:s,res:c}of a.anchors.values())r(c,s);return typeof A=="function"?ct(A,{"":i},"",i):i}};var Ke=class extends lt{constructor(t){super(bo),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let o;n?.aliasResolveCache?o=n.aliasResolveCache:(o=[],Me(t,{Node:(A,a)=>{(Se(a)||xo(a))&&o.push(a)}}),n&&(n.aliasResolveCache=o));let r;for(let A of o){if(A===this)break;A.anchor===this.source&&(r=A)}if(r&&n){let{anchors:A,doc:a,maxAliasCount:i}=n,s=A.get(r);if(s||(H(r,null,n),s=A.get(r)),s?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(i>=0&&(s.count+=1,s.aliasCount===0&&(s.aliasCount=To(a,r,A)),s.count*s.aliasCount>i)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return r}toJSON(t,n){if(!n)return{source:this.source};let o=this.resolve(n.doc,n);if(!o){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(r)}return n.anchors.get(o).res}toString(t,n,o){let r=`*${this.source}`;if(t){if(Do(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let A=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(A)}if(t.implicitKey)return`${r} `}return r}};function To(e,t,n){if(Se(t)){let o=t.resolve(e),r=n&&o&&n.get(o);return r?r.count*r.aliasCount:0}else if(M(t)){let o=0;for(let r of t.items){let A=To(e,r,n);A>o&&(o=A)}return o}else if(N(t)){let o=To(e,t.key,n),r=To(e,t.value,n);return Math.max(o,r)}return 1}var No=e=>!e||typeof e!="function"&&typeof e!="object",b=class extends lt{constructor(t){super(ge),this.value=t}toJSON(t,n){return n?.keep?this.value:H(this.value,t,n)}toString(){return String(this.value)}};b.BLOCK_FOLDED="BLOCK_FOLDED";b.BLOCK_LITERAL="BLOCK_LITERAL";b.PLAIN="PLAIN";b.QUOTE_DOUBLE="QUOTE_DOUBLE";b.QUOTE_SINGLE="QUOTE_SINGLE";var OI="tag:yaml.org,2002:";function GI(e,t,n){if(t){let o=n.filter(A=>A.tag===t),r=o.find(A=>!A.format)??o[0];if(!r)throw new Error(`Tag ${t} not found`);return r}return n.find(o=>o.identify?.(e)&&!o.format)}function Ye(e,t,n){if(ye(e)&&(e=e.contents),_(e))return e;if(N(e)){let l=n.schema[Qe].createNode?.(n.schema,null,n);return l.items.push(e),l}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:o,onAnchor:r,onTagObj:A,schema:a,sourceObjects:i}=n,s;if(o&&e&&typeof e=="object"){if(s=i.get(e),s)return s.anchor??(s.anchor=r(e)),new Ke(s.anchor);s={anchor:null,node:null},i.set(e,s)}t?.startsWith("!!")&&(t=OI+t.slice(2));let c=GI(e,t,a.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let l=new b(e);return s&&(s.node=l),l}c=e instanceof Map?a[Qe]:Symbol.iterator in Object(e)?a[Je]:a[Qe]}A&&(A(c),delete n.onTagObj);let f=c?.createNode?c.createNode(n.schema,e,n):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(n.schema,e,n):new b(e);return t?f.tag=t:c.default||(f.tag=c.tag),s&&(s.node=f),f}function yn(e,t,n){let o=n;for(let r=t.length-1;r>=0;--r){let A=t[r];if(typeof A=="number"&&Number.isInteger(A)&&A>=0){let a=[];a[A]=o,o=a}else o=new Map([[A,o]])}return Ye(o,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Kt=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Jt=class extends lt{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(o=>_(o)||N(o)?o.clone(t):o),this.range&&(n.range=this.range.slice()),n}addIn(t,n){if(Kt(t))this.add(n);else{let[o,...r]=t,A=this.get(o,!0);if(M(A))A.addIn(r,n);else if(A===void 0&&this.schema)this.set(o,yn(this.schema,r,n));else throw new Error(`Expected YAML collection at ${o}. Remaining path: ${r}`)}}deleteIn(t){let[n,...o]=t;if(o.length===0)return this.delete(n);let r=this.get(n,!0);if(M(r))return r.deleteIn(o);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${o}`)}getIn(t,n){let[o,...r]=t,A=this.get(o,!0);return r.length===0?!n&&x(A)?A.value:A:M(A)?A.getIn(r,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!N(n))return!1;let o=n.value;return o==null||t&&x(o)&&o.value==null&&!o.commentBefore&&!o.comment&&!o.tag})}hasIn(t){let[n,...o]=t;if(o.length===0)return this.has(n);let r=this.get(n,!0);return M(r)?r.hasIn(o):!1}setIn(t,n){let[o,...r]=t;if(r.length===0)this.set(o,n);else{let A=this.get(o,!0);if(M(A))A.setIn(r,n);else if(A===void 0&&this.schema)this.set(o,yn(this.schema,r,n));else throw new Error(`Expected YAML collection at ${o}. Remaining path: ${r}`)}}};var Ws=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Ee(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Oe=(e,t,n)=>e.endsWith(`
`)?Ee(n,t):n.includes(`
`)?`
`+Ee(n,t):(e.endsWith(" ")?"":" ")+n;var _A="flow",_o="block",vn="quoted";function bn(e,t,n="flow",{indentAtStart:o,lineWidth:r=80,minContentWidth:A=20,onFold:a,onOverflow:i}={}){if(!r||r<0)return e;r<A&&(A=0);let s=Math.max(1+A,1+r-t.length);if(e.length<=s)return e;let c=[],f={},l=r-t.length;typeof o=="number"&&(o>r-Math.max(2,A)?c.push(0):l=r-o);let g,I,d=!1,u=-1,h=-1,E=-1;n===_o&&(u=zs(e,u,t.length),u!==-1&&(l=u+s));for(let C;C=e[u+=1];){if(n===vn&&C==="\\"){switch(h=u,e[u+1]){case"x":u+=3;break;case"u":u+=5;break;case"U":u+=9;break;default:u+=1}E=u}if(C===`
`)n===_o&&(u=zs(e,u,t.length)),l=u+t.length+s,g=void 0;else{if(C===" "&&I&&I!==" "&&I!==`
`&&I!=="	"){let p=e[u+1];p&&p!==" "&&p!==`
`&&p!=="	"&&(g=u)}if(u>=l)if(g)c.push(g),l=g+s,g=void 0;else if(n===vn){for(;I===" "||I==="	";)I=C,C=e[u+=1],d=!0;let p=u>E+1?u-2:h-1;if(f[p])return e;c.push(p),f[p]=!0,l=p+s,g=void 0}else d=!0}I=C}if(d&&i&&i(),c.length===0)return e;a&&a();let m=e.slice(0,c[0]);for(let C=0;C<c.length;++C){let p=c[C],Q=c[C+1]||e.length;p===0?m=`
${t}${e.slice(0,Q)}`:(n===vn&&f[p]&&(m+=`${e[p]}\\`),m+=`
${t}${e.slice(p+1,Q)}`)}return m}function zs(e,t,n){let o=t,r=t+1,A=e[r];for(;A===" "||A==="	";)if(t<r+n)A=e[++t];else{do A=e[++t];while(A&&A!==`
`);o=t,r=t+1,A=e[r]}return o}var Mo=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),Fo=e=>/^(%|---|\.\.\.)/m.test(e);function UI(e,t,n){if(!t||t<0)return!1;let o=t-n,r=e.length;if(r<=o)return!1;for(let A=0,a=0;A<r;++A)if(e[A]===`
`){if(A-a>o)return!0;if(a=A+1,r-a<=o)return!1}return!0}function kn(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:o}=t,r=t.options.doubleQuotedMinMultiLineLength,A=t.indent||(Fo(e)?"  ":""),a="",i=0;for(let s=0,c=n[s];c;c=n[++s])if(c===" "&&n[s+1]==="\\"&&n[s+2]==="n"&&(a+=n.slice(i,s)+"\\ ",s+=1,i=s,c="\\"),c==="\\")switch(n[s+1]){case"u":{a+=n.slice(i,s);let f=n.substr(s+2,4);switch(f){case"0000":a+="\\0";break;case"0007":a+="\\a";break;case"000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":a+="\\P";break;default:f.substr(0,2)==="00"?a+="\\x"+f.substr(2):a+=n.substr(s,6)}s+=5,i=s+1}break;case"n":if(o||n[s+2]==='"'||n.length<r)s+=1;else{for(a+=n.slice(i,s)+`

`;n[s+2]==="\\"&&n[s+3]==="n"&&n[s+4]!=='"';)a+=`
`,s+=2;a+=A,n[s+2]===" "&&(a+="\\"),s+=1,i=s+1}break;default:s+=1}return a=i?a+n.slice(i):n,o?a:bn(a,A,vn,Mo(t,!1))}function LA(e,t){if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return kn(e,t);let n=t.indent||(Fo(e)?"  ":""),o="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?o:bn(o,n,_A,Mo(t,!1))}function Yt(e,t){let{singleQuote:n}=t.options,o;if(n===!1)o=kn;else{let r=e.includes('"'),A=e.includes("'");r&&!A?o=LA:A&&!r?o=kn:o=n?LA:kn}return o(e,t)}var MA;try{MA=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{MA=/\n+(?!\n|$)/g}function Lo({comment:e,type:t,value:n},o,r,A){let{blockQuote:a,commentString:i,lineWidth:s}=o.options;if(!a||/\n[\t ]+$/.test(n))return Yt(n,o);let c=o.indent||(o.forceBlockIndent||Fo(n)?"  ":""),f=a==="literal"?!0:a==="folded"||t===b.BLOCK_FOLDED?!1:t===b.BLOCK_LITERAL?!0:!UI(n,s,c.length);if(!n)return f?`|
`:`>
`;let l,g;for(g=n.length;g>0;--g){let Q=n[g-1];if(Q!==`
`&&Q!=="	"&&Q!==" ")break}let I=n.substring(g),d=I.indexOf(`
`);d===-1?l="-":n===I||d!==I.length-1?(l="+",A&&A()):l="",I&&(n=n.slice(0,-I.length),I[I.length-1]===`
`&&(I=I.slice(0,-1)),I=I.replace(MA,`$&${c}`));let u=!1,h,E=-1;for(h=0;h<n.length;++h){let Q=n[h];if(Q===" ")u=!0;else if(Q===`
`)E=h;else break}let m=n.substring(0,E<h?E+1:h);m&&(n=n.substring(m.length),m=m.replace(/\n+/g,`$&${c}`));let p=(u?c?"2":"1":"")+l;if(e&&(p+=" "+i(e.replace(/ ?[\r\n]+/g," ")),r&&r()),!f){let Q=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),S=!1,y=Mo(o,!0);a!=="folded"&&t!==b.BLOCK_FOLDED&&(y.onOverflow=()=>{S=!0});let B=bn(`${m}${Q}${I}`,c,_o,y);if(!S)return`>${p}
${c}${B}`}return n=n.replace(/\n+/g,`$&${c}`),`|${p}
${c}${m}${n}${I}`}function PI(e,t,n,o){let{type:r,value:A}=e,{actualString:a,implicitKey:i,indent:s,indentStep:c,inFlow:f}=t;if(i&&A.includes(`
`)||f&&/[[\]{},]/.test(A))return Yt(A,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(A))return i||f||!A.includes(`
`)?Yt(A,t):Lo(e,t,n,o);if(!i&&!f&&r!==b.PLAIN&&A.includes(`
`))return Lo(e,t,n,o);if(Fo(A)){if(s==="")return t.forceBlockIndent=!0,Lo(e,t,n,o);if(i&&s===c)return Yt(A,t)}let l=A.replace(/\n+/g,`$&
${s}`);if(a){let g=u=>u.default&&u.tag!=="tag:yaml.org,2002:str"&&u.test?.test(l),{compat:I,tags:d}=t.doc.schema;if(d.some(g)||I?.some(g))return Yt(A,t)}return i?l:bn(l,s,_A,Mo(t,!1))}function St(e,t,n,o){let{implicitKey:r,inFlow:A}=t,a=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:i}=e;i!==b.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)&&(i=b.QUOTE_DOUBLE);let s=f=>{switch(f){case b.BLOCK_FOLDED:case b.BLOCK_LITERAL:return r||A?Yt(a.value,t):Lo(a,t,n,o);case b.QUOTE_DOUBLE:return kn(a.value,t);case b.QUOTE_SINGLE:return LA(a.value,t);case b.PLAIN:return PI(a,t,n,o);default:return null}},c=s(i);if(c===null){let{defaultKeyType:f,defaultStringType:l}=t.options,g=r&&f||l;if(c=s(g),c===null)throw new Error(`Unsupported default string type ${g}`)}return c}function Oo(e,t){let n=Object.assign({blockQuote:!0,commentString:Ws,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),o;switch(n.collectionStyle){case"block":o=!1;break;case"flow":o=!0;break;default:o=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:o,options:n}}function jI(e,t){if(t.tag){let r=e.filter(A=>A.tag===t.tag);if(r.length>0)return r.find(A=>A.format===t.format)??r[0]}let n,o;if(x(t)){o=t.value;let r=e.filter(A=>A.identify?.(o));if(r.length>1){let A=r.filter(a=>a.test);A.length>0&&(r=A)}n=r.find(A=>A.format===t.format)??r.find(A=>!A.format)}else o=t,n=e.find(r=>r.nodeClass&&o instanceof r.nodeClass);if(!n){let r=o?.constructor?.name??(o===null?"null":typeof o);throw new Error(`Tag not resolved for ${r} value`)}return n}function HI(e,t,{anchors:n,doc:o}){if(!o.directives)return"";let r=[],A=(x(e)||M(e))&&e.anchor;A&&Do(A)&&(n.add(A),r.push(`&${A}`));let a=e.tag??(t.default?null:t.tag);return a&&r.push(o.directives.tagString(a)),r.join(" ")}function We(e,t,n,o){if(N(e))return e.toString(t,n,o);if(Se(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let r,A=_(e)?e:t.doc.createNode(e,{onTagObj:s=>r=s});r??(r=jI(t.doc.schema.tags,A));let a=HI(A,r,t);a.length>0&&(t.indentAtStart=(t.indentAtStart??0)+a.length+1);let i=typeof r.stringify=="function"?r.stringify(A,t,n,o):x(A)?St(A,t,n,o):A.toString(t,n,o);return a?x(A)||i[0]==="{"||i[0]==="["?`${a} ${i}`:`${a}
${t.indent}${i}`:i}function $s({key:e,value:t},n,o,r){let{allNullValues:A,doc:a,indent:i,indentStep:s,options:{commentString:c,indentSeq:f,simpleKeys:l}}=n,g=_(e)&&e.comment||null;if(l){if(g)throw new Error("With simple keys, key nodes cannot have comments");if(M(e)||!_(e)&&typeof e=="object"){let y="With simple keys, collection cannot be used as a key value";throw new Error(y)}}let I=!l&&(!e||g&&t==null&&!n.inFlow||M(e)||(x(e)?e.type===b.BLOCK_FOLDED||e.type===b.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!I&&(l||!A),indent:i+s});let d=!1,u=!1,h=We(e,n,()=>d=!0,()=>u=!0);if(!I&&!n.inFlow&&h.length>1024){if(l)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");I=!0}if(n.inFlow){if(A||t==null)return d&&o&&o(),h===""?"?":I?`? ${h}`:h}else if(A&&!l||t==null&&I)return h=`? ${h}`,g&&!d?h+=Oe(h,n.indent,c(g)):u&&r&&r(),h;d&&(g=null),I?(g&&(h+=Oe(h,n.indent,c(g))),h=`? ${h}
${i}:`):(h=`${h}:`,g&&(h+=Oe(h,n.indent,c(g))));let E,m,C;_(t)?(E=!!t.spaceBefore,m=t.commentBefore,C=t.comment):(E=!1,m=null,C=null,t&&typeof t=="object"&&(t=a.createNode(t))),n.implicitKey=!1,!I&&!g&&x(t)&&(n.indentAtStart=h.length+1),u=!1,!f&&s.length>=2&&!n.inFlow&&!I&&ue(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let p=!1,Q=We(t,n,()=>p=!0,()=>u=!0),S=" ";if(g||E||m){if(S=E?`
`:"",m){let y=c(m);S+=`
${Ee(y,n.indent)}`}Q===""&&!n.inFlow?S===`
`&&C&&(S=`

`):S+=`
${n.indent}`}else if(!I&&M(t)){let y=Q[0],B=Q.indexOf(`
`),v=B!==-1,D=n.inFlow??t.flow??t.items.length===0;if(v||!D){let j=!1;if(v&&(y==="&"||y==="!")){let k=Q.indexOf(" ");y==="&"&&k!==-1&&k<B&&Q[k+1]==="!"&&(k=Q.indexOf(" ",k+1)),(k===-1||B<k)&&(j=!0)}j||(S=`
${n.indent}`)}}else(Q===""||Q[0]===`
`)&&(S="");return h+=S+Q,n.inFlow?p&&o&&o():C&&!p?h+=Oe(h,n.indent,c(C)):u&&r&&r(),h}function FA(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Go="<<",ve={identify:e=>e===Go||typeof e=="symbol"&&e.description===Go,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new b(Symbol(Go)),{addToJSMap:GA}),stringify:()=>Go},Vs=(e,t)=>(ve.identify(t)||x(t)&&(!t.type||t.type===b.PLAIN)&&ve.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===ve.tag&&n.default);function GA(e,t,n){let o=Xs(e,n);if(ue(o))for(let r of o.items)OA(e,t,r);else if(Array.isArray(o))for(let r of o)OA(e,t,r);else OA(e,t,o)}function OA(e,t,n){let o=Xs(e,n);if(!fe(o))throw new Error("Merge sources must be maps or map aliases");let r=o.toJSON(null,e,Map);for(let[A,a]of r)t instanceof Map?t.has(A)||t.set(A,a):t instanceof Set?t.add(A):Object.prototype.hasOwnProperty.call(t,A)||Object.defineProperty(t,A,{value:a,writable:!0,enumerable:!0,configurable:!0});return t}function Xs(e,t){return e&&Se(t)?t.resolve(e.doc,e):t}function Uo(e,t,{key:n,value:o}){if(_(n)&&n.addToJSMap)n.addToJSMap(e,t,o);else if(Vs(e,n))GA(e,t,o);else{let r=H(n,"",e);if(t instanceof Map)t.set(r,H(o,r,e));else if(t instanceof Set)t.add(r);else{let A=qI(n,r,e),a=H(o,A,e);A in t?Object.defineProperty(t,A,{value:a,writable:!0,enumerable:!0,configurable:!0}):t[A]=a}}return t}function qI(e,t,n){if(t===null)return"";if(typeof t!="object")return String(t);if(_(e)&&n?.doc){let o=Oo(n.doc,{});o.anchors=new Set;for(let A of n.anchors.keys())o.anchors.add(A.anchor);o.inFlow=!0,o.inStringifyKey=!0;let r=e.toString(o);if(!n.mapKeyWarned){let A=JSON.stringify(r);A.length>40&&(A=A.substring(0,36)+'..."'),FA(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${A}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return r}return JSON.stringify(t)}function Wt(e,t,n){let o=Ye(e,void 0,n),r=Ye(t,void 0,n);return new O(o,r)}var O=class e{constructor(t,n=null){Object.defineProperty(this,oe,{value:DA}),this.key=t,this.value=n}clone(t){let{key:n,value:o}=this;return _(n)&&(n=n.clone(t)),_(o)&&(o=o.clone(t)),new e(n,o)}toJSON(t,n){let o=n?.mapAsMap?new Map:{};return Uo(n,o,this)}toString(t,n,o){return t?.doc?$s(this,t,n,o):JSON.stringify(this)}};function jo(e,t,n){return(t.inFlow??e.flow?KI:JI)(e,t,n)}function JI({comment:e,items:t},n,{blockItemPrefix:o,flowChars:r,itemIndent:A,onChompKeep:a,onComment:i}){let{indent:s,options:{commentString:c}}=n,f=Object.assign({},n,{indent:A,type:null}),l=!1,g=[];for(let d=0;d<t.length;++d){let u=t[d],h=null;if(_(u))!l&&u.spaceBefore&&g.push(""),Po(n,g,u.commentBefore,l),u.comment&&(h=u.comment);else if(N(u)){let m=_(u.key)?u.key:null;m&&(!l&&m.spaceBefore&&g.push(""),Po(n,g,m.commentBefore,l))}l=!1;let E=We(u,f,()=>h=null,()=>l=!0);h&&(E+=Oe(E,A,c(h))),l&&h&&(l=!1),g.push(o+E)}let I;if(g.length===0)I=r.start+r.end;else{I=g[0];for(let d=1;d<g.length;++d){let u=g[d];I+=u?`
${s}${u}`:`
`}}return e?(I+=`
`+Ee(c(e),s),i&&i()):l&&a&&a(),I}function KI({items:e},t,{flowChars:n,itemIndent:o}){let{indent:r,indentStep:A,flowCollectionPadding:a,options:{commentString:i}}=t;o+=A;let s=Object.assign({},t,{indent:o,inFlow:!0,type:null}),c=!1,f=0,l=[];for(let d=0;d<e.length;++d){let u=e[d],h=null;if(_(u))u.spaceBefore&&l.push(""),Po(t,l,u.commentBefore,!1),u.comment&&(h=u.comment);else if(N(u)){let m=_(u.key)?u.key:null;m&&(m.spaceBefore&&l.push(""),Po(t,l,m.commentBefore,!1),m.comment&&(c=!0));let C=_(u.value)?u.value:null;C?(C.comment&&(h=C.comment),C.commentBefore&&(c=!0)):u.value==null&&m?.comment&&(h=m.comment)}h&&(c=!0);let E=We(u,s,()=>h=null);c||(c=l.length>f||E.includes(`
`)),d<e.length-1?E+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=l.reduce((m,C)=>m+C.length+2,2)+(E.length+2)>t.options.lineWidth)),c&&(E+=",")),h&&(E+=Oe(E,o,i(h))),l.push(E),f=l.length}let{start:g,end:I}=n;if(l.length===0)return g+I;if(!c){let d=l.reduce((u,h)=>u+h.length+2,2);c=t.options.lineWidth>0&&d>t.options.lineWidth}if(c){let d=g;for(let u of l)d+=u?`
${A}${r}${u}`:`
`;return`${d}
${r}${I}`}else return`${g}${a}${l.join(" ")}${a}${I}`}function Po({indent:e,options:{commentString:t}},n,o,r){if(o&&r&&(o=o.replace(/^\n+/,"")),o){let A=Ee(t(o),e);n.push(A.trimStart())}}function gt(e,t){let n=x(t)?t.value:t;for(let o of e)if(N(o)&&(o.key===t||o.key===n||x(o.key)&&o.key.value===n))return o}var U=class extends Jt{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Qe,t),this.items=[]}static from(t,n,o){let{keepUndefined:r,replacer:A}=o,a=new this(t),i=(s,c)=>{if(typeof A=="function")c=A.call(n,s,c);else if(Array.isArray(A)&&!A.includes(s))return;(c!==void 0||r)&&a.items.push(Wt(s,c,o))};if(n instanceof Map)for(let[s,c]of n)i(s,c);else if(n&&typeof n=="object")for(let s of Object.keys(n))i(s,n[s]);return typeof t.sortMapEntries=="function"&&a.items.sort(t.sortMapEntries),a}add(t,n){let o;N(t)?o=t:!t||typeof t!="object"||!("key"in t)?o=new O(t,t?.value):o=new O(t.key,t.value);let r=gt(this.items,o.key),A=this.schema?.sortMapEntries;if(r){if(!n)throw new Error(`Key ${o.key} already set`);x(r.value)&&No(o.value)?r.value.value=o.value:r.value=o.value}else if(A){let a=this.items.findIndex(i=>A(o,i)<0);a===-1?this.items.push(o):this.items.splice(a,0,o)}else this.items.push(o)}delete(t){let n=gt(this.items,t);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(t,n){let r=gt(this.items,t)?.value;return(!n&&x(r)?r.value:r)??void 0}has(t){return!!gt(this.items,t)}set(t,n){this.add(new O(t,n),!0)}toJSON(t,n,o){let r=o?new o:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(r);for(let A of this.items)Uo(n,r,A);return r}toString(t,n,o){if(!t)return JSON.stringify(this);for(let r of this.items)if(!N(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),jo(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||"",onChompKeep:o,onComment:n})}};var be={collection:"map",default:!0,nodeClass:U,tag:"tag:yaml.org,2002:map",resolve(e,t){return fe(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>U.from(e,t,n)};var $=class extends Jt{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Je,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Ho(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let o=Ho(t);if(typeof o!="number")return;let r=this.items[o];return!n&&x(r)?r.value:r}has(t){let n=Ho(t);return typeof n=="number"&&n<this.items.length}set(t,n){let o=Ho(t);if(typeof o!="number")throw new Error(`Expected a valid index, not ${t}.`);let r=this.items[o];x(r)&&No(n)?r.value=n:this.items[o]=n}toJSON(t,n){let o=[];n?.onCreate&&n.onCreate(o);let r=0;for(let A of this.items)o.push(H(A,String(r++),n));return o}toString(t,n,o){return t?jo(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:o,onComment:n}):JSON.stringify(this)}static from(t,n,o){let{replacer:r}=o,A=new this(t);if(n&&Symbol.iterator in Object(n)){let a=0;for(let i of n){if(typeof r=="function"){let s=n instanceof Set?i:String(a++);i=r.call(n,s,i)}A.items.push(Ye(i,void 0,o))}}return A}};function Ho(e){let t=x(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var ke={collection:"seq",default:!0,nodeClass:$,tag:"tag:yaml.org,2002:seq",resolve(e,t){return ue(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>$.from(e,t,n)};var ft={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,o){return t=Object.assign({actualString:!0},t),St(e,t,n,o)}};var yt={identify:e=>e==null,createNode:()=>new b(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new b(null),stringify:({source:e},t)=>typeof e=="string"&&yt.test.test(e)?e:t.options.nullStr};var xn={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new b(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&xn.test.test(e)){let o=e[0]==="t"||e[0]==="T";if(t===o)return e}return t?n.options.trueStr:n.options.falseStr}};function V({format:e,minFractionDigits:t,tag:n,value:o}){if(typeof o=="bigint")return String(o);let r=typeof o=="number"?o:Number(o);if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let A=Object.is(o,-0)?"-0":JSON.stringify(o);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(A)&&!A.includes("e")){let a=A.indexOf(".");a<0&&(a=A.length,A+=".");let i=t-(A.length-a-1);for(;i-- >0;)A+="0"}return A}var qo={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:V},Jo={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():V(e)}},Ko={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new b(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:V};var Yo=e=>typeof e=="bigint"||Number.isInteger(e),UA=(e,t,n,{intAsBigInt:o})=>o?BigInt(e):parseInt(e.substring(t),n);function Zs(e,t,n){let{value:o}=e;return Yo(o)&&o>=0?n+o.toString(t):V(e)}var Wo={identify:e=>Yo(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>UA(e,2,8,n),stringify:e=>Zs(e,8,"0o")},zo={identify:Yo,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>UA(e,0,10,n),stringify:V},$o={identify:e=>Yo(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>UA(e,2,16,n),stringify:e=>Zs(e,16,"0x")};var ec=[be,ke,ft,yt,xn,Wo,zo,$o,qo,Jo,Ko];function tc(e){return typeof e=="bigint"||Number.isInteger(e)}var Vo=({value:e})=>JSON.stringify(e),YI=[{identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Vo},{identify:e=>e==null,createNode:()=>new b(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Vo},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Vo},{identify:tc,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>tc(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:Vo}],WI={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},nc=[be,ke].concat(YI,WI);var Rn={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),o=new Uint8Array(n.length);for(let r=0;r<n.length;++r)o[r]=n.charCodeAt(r);return o}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},o,r,A){if(!n)return"";let a=n,i;if(typeof btoa=="function"){let s="";for(let c=0;c<a.length;++c)s+=String.fromCharCode(a[c]);i=btoa(s)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=b.BLOCK_LITERAL),t!==b.QUOTE_DOUBLE){let s=Math.max(o.options.lineWidth-o.indent.length,o.options.minContentWidth),c=Math.ceil(i.length/s),f=new Array(c);for(let l=0,g=0;l<c;++l,g+=s)f[l]=i.substr(g,s);i=f.join(t===b.BLOCK_LITERAL?`
`:" ")}return St({comment:e,type:t,value:i},o,r,A)}};function PA(e,t){if(ue(e))for(let n=0;n<e.items.length;++n){let o=e.items[n];if(!N(o)){if(fe(o)){o.items.length>1&&t("Each pair must have its own sequence indicator");let r=o.items[0]||new O(new b(null));if(o.commentBefore&&(r.key.commentBefore=r.key.commentBefore?`${o.commentBefore}
${r.key.commentBefore}`:o.commentBefore),o.comment){let A=r.value??r.key;A.comment=A.comment?`${o.comment}
${A.comment}`:o.comment}o=r}e.items[n]=N(o)?o:new O(o)}}else t("Expected a sequence for this tag");return e}function jA(e,t,n){let{replacer:o}=n,r=new $(e);r.tag="tag:yaml.org,2002:pairs";let A=0;if(t&&Symbol.iterator in Object(t))for(let a of t){typeof o=="function"&&(a=o.call(t,String(A++),a));let i,s;if(Array.isArray(a))if(a.length===2)i=a[0],s=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof Object){let c=Object.keys(a);if(c.length===1)i=c[0],s=a[i];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else i=a;r.items.push(Wt(i,s,n))}return r}var Dn={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:PA,createNode:jA};var zt=class e extends ${constructor(){super(),this.add=U.prototype.add.bind(this),this.delete=U.prototype.delete.bind(this),this.get=U.prototype.get.bind(this),this.has=U.prototype.has.bind(this),this.set=U.prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let o=new Map;n?.onCreate&&n.onCreate(o);for(let r of this.items){let A,a;if(N(r)?(A=H(r.key,"",n),a=H(r.value,A,n)):A=H(r,"",n),o.has(A))throw new Error("Ordered maps must not include duplicate keys");o.set(A,a)}return o}static from(t,n,o){let r=jA(t,n,o),A=new this;return A.items=r.items,A}};zt.tag="tag:yaml.org,2002:omap";var Tn={collection:"seq",identify:e=>e instanceof Map,nodeClass:zt,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=PA(e,t),o=[];for(let{key:r}of n.items)x(r)&&(o.includes(r.value)?t(`Ordered maps must not include duplicate keys: ${r.value}`):o.push(r.value));return Object.assign(new zt,n)},createNode:(e,t,n)=>zt.from(e,t,n)};function oc({value:e,source:t},n){return t&&(e?HA:qA).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var HA={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new b(!0),stringify:oc},qA={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new b(!1),stringify:oc};var rc={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:V},Ac={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():V(e)}},ac={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new b(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let o=e.substring(n+1).replace(/_/g,"");o[o.length-1]==="0"&&(t.minFractionDigits=o.length)}return t},stringify:V};var Nn=e=>typeof e=="bigint"||Number.isInteger(e);function Xo(e,t,n,{intAsBigInt:o}){let r=e[0];if((r==="-"||r==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),o){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let a=BigInt(e);return r==="-"?BigInt(-1)*a:a}let A=parseInt(e,n);return r==="-"?-1*A:A}function JA(e,t,n){let{value:o}=e;if(Nn(o)){let r=o.toString(t);return o<0?"-"+n+r.substr(1):n+r}return V(e)}var ic={identify:Nn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Xo(e,2,2,n),stringify:e=>JA(e,2,"0b")},sc={identify:Nn,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Xo(e,1,8,n),stringify:e=>JA(e,8,"0")},cc={identify:Nn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Xo(e,0,10,n),stringify:V},lc={identify:Nn,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Xo(e,2,16,n),stringify:e=>JA(e,16,"0x")};var $t=class e extends U{constructor(t){super(t),this.tag=e.tag}add(t){let n;N(t)?n=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?n=new O(t.key,null):n=new O(t,null),gt(this.items,n.key)||this.items.push(n)}get(t,n){let o=gt(this.items,t);return!n&&N(o)?x(o.key)?o.key.value:o.key:o}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let o=gt(this.items,t);o&&!n?this.items.splice(this.items.indexOf(o),1):!o&&n&&this.items.push(new O(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,o){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,o);throw new Error("Set items must all have null values")}static from(t,n,o){let{replacer:r}=o,A=new this(t);if(n&&Symbol.iterator in Object(n))for(let a of n)typeof r=="function"&&(a=r.call(n,a,a)),A.items.push(Wt(a,null,o));return A}};$t.tag="tag:yaml.org,2002:set";var _n={collection:"map",identify:e=>e instanceof Set,nodeClass:$t,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>$t.from(e,t,n),resolve(e,t){if(fe(e)){if(e.hasAllNullValues(!0))return Object.assign(new $t,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function KA(e,t){let n=e[0],o=n==="-"||n==="+"?e.substring(1):e,r=a=>t?BigInt(a):Number(a),A=o.replace(/_/g,"").split(":").reduce((a,i)=>a*r(60)+r(i),r(0));return n==="-"?r(-1)*A:A}function gc(e){let{value:t}=e,n=a=>a;if(typeof t=="bigint")n=a=>BigInt(a);else if(isNaN(t)||!isFinite(t))return V(e);let o="";t<0&&(o="-",t*=n(-1));let r=n(60),A=[t%r];return t<60?A.unshift(0):(t=(t-A[0])/r,A.unshift(t%r),t>=60&&(t=(t-A[0])/r,A.unshift(t))),o+A.map(a=>String(a).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Zo={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>KA(e,n),stringify:gc},er={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>KA(e,!1),stringify:gc},Vt={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Vt.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,o,r,A,a,i]=t.map(Number),s=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(n,o-1,r,A||0,a||0,i||0,s),f=t[8];if(f&&f!=="Z"){let l=KA(f,!1);Math.abs(l)<30&&(l*=60),c-=6e4*l}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var YA=[be,ke,ft,yt,HA,qA,ic,sc,cc,lc,rc,Ac,ac,Rn,ve,Tn,Dn,_n,Zo,er,Vt];var fc=new Map([["core",ec],["failsafe",[be,ke,ft]],["json",nc],["yaml11",YA],["yaml-1.1",YA]]),uc={binary:Rn,bool:xn,float:Ko,floatExp:Jo,floatNaN:qo,floatTime:er,int:zo,intHex:$o,intOct:Wo,intTime:Zo,map:be,merge:ve,null:yt,omap:Tn,pairs:Dn,seq:ke,set:_n,timestamp:Vt},Ic={"tag:yaml.org,2002:binary":Rn,"tag:yaml.org,2002:merge":ve,"tag:yaml.org,2002:omap":Tn,"tag:yaml.org,2002:pairs":Dn,"tag:yaml.org,2002:set":_n,"tag:yaml.org,2002:timestamp":Vt};function tr(e,t,n){let o=fc.get(t);if(o&&!e)return n&&!o.includes(ve)?o.concat(ve):o.slice();let r=o;if(!r)if(Array.isArray(e))r=[];else{let A=Array.from(fc.keys()).filter(a=>a!=="yaml11").map(a=>JSON.stringify(a)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${A} or define customTags array`)}if(Array.isArray(e))for(let A of e)r=r.concat(A);else typeof e=="function"&&(r=e(r.slice()));return n&&(r=r.concat(ve)),r.reduce((A,a)=>{let i=typeof a=="string"?uc[a]:a;if(!i){let s=JSON.stringify(a),c=Object.keys(uc).map(f=>JSON.stringify(f)).join(", ");throw new Error(`Unknown custom tag ${s}; use one of ${c}`)}return A.includes(i)||A.push(i),A},[])}var zI=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Ln=class e{constructor({compat:t,customTags:n,merge:o,resolveKnownTags:r,schema:A,sortMapEntries:a,toStringDefaults:i}){this.compat=Array.isArray(t)?tr(t,"compat"):t?tr(null,t):null,this.name=typeof A=="string"&&A||"core",this.knownTags=r?Ic:{},this.tags=tr(n,this.name,o),this.toStringOptions=i??null,Object.defineProperty(this,Qe,{value:be}),Object.defineProperty(this,ge,{value:ft}),Object.defineProperty(this,Je,{value:ke}),this.sortMapEntries=typeof a=="function"?a:a===!0?zI:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function dc(e,t){let n=[],o=t.directives===!0;if(t.directives!==!1&&e.directives){let s=e.directives.toString(e);s?(n.push(s),o=!0):e.directives.docStart&&(o=!0)}o&&n.push("---");let r=Oo(e,t),{commentString:A}=r.options;if(e.commentBefore){n.length!==1&&n.unshift("");let s=A(e.commentBefore);n.unshift(Ee(s,""))}let a=!1,i=null;if(e.contents){if(_(e.contents)){if(e.contents.spaceBefore&&o&&n.push(""),e.contents.commentBefore){let f=A(e.contents.commentBefore);n.push(Ee(f,""))}r.forceBlockIndent=!!e.comment,i=e.contents.comment}let s=i?void 0:()=>a=!0,c=We(e.contents,r,()=>i=null,s);i&&(c+=Oe(c,"",A(i))),(c[0]==="|"||c[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${c}`:n.push(c)}else n.push(We(e.contents,r));if(e.directives?.docEnd)if(e.comment){let s=A(e.comment);s.includes(`
`)?(n.push("..."),n.push(Ee(s,""))):n.push(`... ${s}`)}else n.push("...");else{let s=e.comment;s&&a&&(s=s.replace(/^\n+/,"")),s&&((!a||i)&&n[n.length-1]!==""&&n.push(""),n.push(Ee(A(s),"")))}return n.join(`
`)+`
`}var ze=class e{constructor(t,n,o){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,oe,{value:ko});let r=null;typeof n=="function"||Array.isArray(n)?r=n:o===void 0&&n&&(o=n,n=void 0);let A=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},o);this.options=A;let{version:a}=A;o?._directives?(this.directives=o._directives.atDocument(),this.directives.yaml.explicit&&(a=this.directives.yaml.version)):this.directives=new Fe({version:a}),this.setSchema(a,o),this.contents=t===void 0?null:this.createNode(t,r,o)}clone(){let t=Object.create(e.prototype,{[oe]:{value:ko}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=_(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Xt(this.contents)&&this.contents.add(t)}addIn(t,n){Xt(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let o=TA(this);t.anchor=!n||o.has(n)?NA(n||"a",o):n}return new Ke(t.anchor)}createNode(t,n,o){let r;if(typeof n=="function")t=n.call({"":t},"",t),r=n;else if(Array.isArray(n)){let h=m=>typeof m=="number"||m instanceof String||m instanceof Number,E=n.filter(h).map(String);E.length>0&&(n=n.concat(E)),r=n}else o===void 0&&n&&(o=n,n=void 0);let{aliasDuplicateObjects:A,anchorPrefix:a,flow:i,keepUndefined:s,onTagObj:c,tag:f}=o??{},{onAnchor:l,setAnchors:g,sourceObjects:I}=Ys(this,a||"a"),d={aliasDuplicateObjects:A??!0,keepUndefined:s??!1,onAnchor:l,onTagObj:c,replacer:r,schema:this.schema,sourceObjects:I},u=Ye(t,f,d);return i&&M(u)&&(u.flow=!0),g(),u}createPair(t,n,o={}){let r=this.createNode(t,null,o),A=this.createNode(n,null,o);return new O(r,A)}delete(t){return Xt(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Kt(t)?this.contents==null?!1:(this.contents=null,!0):Xt(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return M(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return Kt(t)?!n&&x(this.contents)?this.contents.value:this.contents:M(this.contents)?this.contents.getIn(t,n):void 0}has(t){return M(this.contents)?this.contents.has(t):!1}hasIn(t){return Kt(t)?this.contents!==void 0:M(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?this.contents=yn(this.schema,[t],n):Xt(this.contents)&&this.contents.set(t,n)}setIn(t,n){Kt(t)?this.contents=n:this.contents==null?this.contents=yn(this.schema,Array.from(t),n):Xt(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t=="number"&&(t=String(t));let o;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Fe({version:"1.1"}),o={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Fe({version:t}),o={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,o=null;break;default:{let r=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${r}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(o)this.schema=new Ln(Object.assign(o,n));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:o,maxAliasCount:r,onAnchor:A,reviver:a}={}){let i={anchors:new Map,doc:this,keep:!t,mapAsMap:o===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},s=H(this.contents,n??"",i);if(typeof A=="function")for(let{count:c,res:f}of i.anchors.values())A(f,c);return typeof a=="function"?ct(a,{"":s},"",s):s}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return dc(this,t)}};function Xt(e){if(M(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Mn=class extends Error{constructor(t,n,o,r){super(),this.name=t,this.code=o,this.message=r,this.pos=n}},xe=class extends Mn{constructor(t,n,o){super("YAMLParseError",t,n,o)}},Fn=class extends Mn{constructor(t,n,o){super("YAMLWarning",t,n,o)}},WA=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(i=>t.linePos(i));let{line:o,col:r}=n.linePos[0];n.message+=` at line ${o}, column ${r}`;let A=r-1,a=e.substring(t.lineStarts[o-1],t.lineStarts[o]).replace(/[\n\r]+$/,"");if(A>=60&&a.length>80){let i=Math.min(A-39,a.length-79);a="\u2026"+a.substring(i),A-=i-1}if(a.length>80&&(a=a.substring(0,79)+"\u2026"),o>1&&/^ *$/.test(a.substring(0,A))){let i=e.substring(t.lineStarts[o-2],t.lineStarts[o-1]);i.length>80&&(i=i.substring(0,79)+`\u2026
`),a=i+a}if(/[^ ]/.test(a)){let i=1,s=n.linePos[1];s?.line===o&&s.col>r&&(i=Math.max(1,Math.min(s.col-r,80-A)));let c=" ".repeat(A)+"^".repeat(i);n.message+=`:

${a}
${c}
`}};function Ge(e,{flow:t,indicator:n,next:o,offset:r,onError:A,parentIndent:a,startOnNewline:i}){let s=!1,c=i,f=i,l="",g="",I=!1,d=!1,u=null,h=null,E=null,m=null,C=null,p=null,Q=null;for(let B of e)switch(d&&(B.type!=="space"&&B.type!=="newline"&&B.type!=="comma"&&A(B.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),d=!1),u&&(c&&B.type!=="comment"&&B.type!=="newline"&&A(u,"TAB_AS_INDENT","Tabs are not allowed as indentation"),u=null),B.type){case"space":!t&&(n!=="doc-start"||o?.type!=="flow-collection")&&B.source.includes("	")&&(u=B),f=!0;break;case"comment":{f||A(B,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let v=B.source.substring(1)||" ";l?l+=g+v:l=v,g="",c=!1;break}case"newline":c?l?l+=B.source:(!p||n!=="seq-item-ind")&&(s=!0):g+=B.source,c=!0,I=!0,(h||E)&&(m=B),f=!0;break;case"anchor":h&&A(B,"MULTIPLE_ANCHORS","A node can have at most one anchor"),B.source.endsWith(":")&&A(B.offset+B.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=B,Q??(Q=B.offset),c=!1,f=!1,d=!0;break;case"tag":{E&&A(B,"MULTIPLE_TAGS","A node can have at most one tag"),E=B,Q??(Q=B.offset),c=!1,f=!1,d=!0;break}case n:(h||E)&&A(B,"BAD_PROP_ORDER",`Anchors and tags must be after the ${B.source} indicator`),p&&A(B,"UNEXPECTED_TOKEN",`Unexpected ${B.source} in ${t??"collection"}`),p=B,c=n==="seq-item-ind"||n==="explicit-key-ind",f=!1;break;case"comma":if(t){C&&A(B,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),C=B,c=!1,f=!1;break}default:A(B,"UNEXPECTED_TOKEN",`Unexpected ${B.type} token`),c=!1,f=!1}let S=e[e.length-1],y=S?S.offset+S.source.length:r;return d&&o&&o.type!=="space"&&o.type!=="newline"&&o.type!=="comma"&&(o.type!=="scalar"||o.source!=="")&&A(o.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),u&&(c&&u.indent<=a||o?.type==="block-map"||o?.type==="block-seq")&&A(u,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:C,found:p,spaceBefore:s,comment:l,hasNewline:I,anchor:h,tag:E,newlineAfterProp:m,end:y,start:Q??y}}function ut(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(ut(t.key)||ut(t.value))return!0}return!1;default:return!0}}function On(e,t,n){if(t?.type==="flow-collection"){let o=t.end[0];o.indent===e&&(o.source==="]"||o.source==="}")&&ut(t)&&n(o,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function nr(e,t,n){let{uniqueKeys:o}=e.options;if(o===!1)return!1;let r=typeof o=="function"?o:(A,a)=>A===a||x(A)&&x(a)&&A.value===a.value;return t.some(A=>r(A.key,n))}var hc="All mapping items must start at the same column";function Ec({composeNode:e,composeEmptyNode:t},n,o,r,A){let a=A?.nodeClass??U,i=new a(n.schema);n.atRoot&&(n.atRoot=!1);let s=o.offset,c=null;for(let f of o.items){let{start:l,key:g,sep:I,value:d}=f,u=Ge(l,{indicator:"explicit-key-ind",next:g??I?.[0],offset:s,onError:r,parentIndent:o.indent,startOnNewline:!0}),h=!u.found;if(h){if(g&&(g.type==="block-seq"?r(s,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in g&&g.indent!==o.indent&&r(s,"BAD_INDENT",hc)),!u.anchor&&!u.tag&&!I){c=u.end,u.comment&&(i.comment?i.comment+=`
`+u.comment:i.comment=u.comment);continue}(u.newlineAfterProp||ut(g))&&r(g??l[l.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else u.found?.indent!==o.indent&&r(s,"BAD_INDENT",hc);n.atKey=!0;let E=u.end,m=g?e(n,g,u,r):t(n,E,l,null,u,r);n.schema.compat&&On(o.indent,g,r),n.atKey=!1,nr(n,i.items,m)&&r(E,"DUPLICATE_KEY","Map keys must be unique");let C=Ge(I??[],{indicator:"map-value-ind",next:d,offset:m.range[2],onError:r,parentIndent:o.indent,startOnNewline:!g||g.type==="block-scalar"});if(s=C.end,C.found){h&&(d?.type==="block-map"&&!C.hasNewline&&r(s,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&u.start<C.found.offset-1024&&r(m.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let p=d?e(n,d,C,r):t(n,s,I,null,C,r);n.schema.compat&&On(o.indent,d,r),s=p.range[2];let Q=new O(m,p);n.options.keepSourceTokens&&(Q.srcToken=f),i.items.push(Q)}else{h&&r(m.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),C.comment&&(m.comment?m.comment+=`
`+C.comment:m.comment=C.comment);let p=new O(m);n.options.keepSourceTokens&&(p.srcToken=f),i.items.push(p)}}return c&&c<s&&r(c,"IMPOSSIBLE","Map comment with trailing content"),i.range=[o.offset,s,c??s],i}function mc({composeNode:e,composeEmptyNode:t},n,o,r,A){let a=A?.nodeClass??$,i=new a(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let s=o.offset,c=null;for(let{start:f,value:l}of o.items){let g=Ge(f,{indicator:"seq-item-ind",next:l,offset:s,onError:r,parentIndent:o.indent,startOnNewline:!0});if(!g.found)if(g.anchor||g.tag||l)l?.type==="block-seq"?r(g.end,"BAD_INDENT","All sequence items must start at the same column"):r(s,"MISSING_CHAR","Sequence item without - indicator");else{c=g.end,g.comment&&(i.comment=g.comment);continue}let I=l?e(n,l,g,r):t(n,g.end,f,null,g,r);n.schema.compat&&On(o.indent,l,r),s=I.range[2],i.items.push(I)}return i.range=[o.offset,s,c??s],i}function Ue(e,t,n,o){let r="";if(e){let A=!1,a="";for(let i of e){let{source:s,type:c}=i;switch(c){case"space":A=!0;break;case"comment":{n&&!A&&o(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let f=s.substring(1)||" ";r?r+=a+f:r=f,a="";break}case"newline":r&&(a+=s),A=!0;break;default:o(i,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=s.length}}return{comment:r,offset:t}}var zA="Block collections are not allowed within flow collections",$A=e=>e&&(e.type==="block-map"||e.type==="block-seq");function wc({composeNode:e,composeEmptyNode:t},n,o,r,A){let a=o.start.source==="{",i=a?"flow map":"flow sequence",s=A?.nodeClass??(a?U:$),c=new s(n.schema);c.flow=!0;let f=n.atRoot;f&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let l=o.offset+o.start.source.length;for(let h=0;h<o.items.length;++h){let E=o.items[h],{start:m,key:C,sep:p,value:Q}=E,S=Ge(m,{flow:i,indicator:"explicit-key-ind",next:C??p?.[0],offset:l,onError:r,parentIndent:o.indent,startOnNewline:!1});if(!S.found){if(!S.anchor&&!S.tag&&!p&&!Q){h===0&&S.comma?r(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`):h<o.items.length-1&&r(S.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${i}`),S.comment&&(c.comment?c.comment+=`
`+S.comment:c.comment=S.comment),l=S.end;continue}!a&&n.options.strict&&ut(C)&&r(C,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(h===0)S.comma&&r(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`);else if(S.comma||r(S.start,"MISSING_CHAR",`Missing , between ${i} items`),S.comment){let y="";e:for(let B of m)switch(B.type){case"comma":case"space":break;case"comment":y=B.source.substring(1);break e;default:break e}if(y){let B=c.items[c.items.length-1];N(B)&&(B=B.value??B.key),B.comment?B.comment+=`
`+y:B.comment=y,S.comment=S.comment.substring(y.length+1)}}if(!a&&!p&&!S.found){let y=Q?e(n,Q,S,r):t(n,S.end,p,null,S,r);c.items.push(y),l=y.range[2],$A(Q)&&r(y.range,"BLOCK_IN_FLOW",zA)}else{n.atKey=!0;let y=S.end,B=C?e(n,C,S,r):t(n,y,m,null,S,r);$A(C)&&r(B.range,"BLOCK_IN_FLOW",zA),n.atKey=!1;let v=Ge(p??[],{flow:i,indicator:"map-value-ind",next:Q,offset:B.range[2],onError:r,parentIndent:o.indent,startOnNewline:!1});if(v.found){if(!a&&!S.found&&n.options.strict){if(p)for(let k of p){if(k===v.found)break;if(k.type==="newline"){r(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}S.start<v.found.offset-1024&&r(v.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else Q&&("source"in Q&&Q.source?.[0]===":"?r(Q,"MISSING_CHAR",`Missing space after : in ${i}`):r(v.start,"MISSING_CHAR",`Missing , or : between ${i} items`));let D=Q?e(n,Q,v,r):v.found?t(n,v.end,p,null,v,r):null;D?$A(Q)&&r(D.range,"BLOCK_IN_FLOW",zA):v.comment&&(B.comment?B.comment+=`
`+v.comment:B.comment=v.comment);let j=new O(B,D);if(n.options.keepSourceTokens&&(j.srcToken=E),a){let k=c;nr(n,k.items,B)&&r(y,"DUPLICATE_KEY","Map keys must be unique"),k.items.push(j)}else{let k=new U(n.schema);k.flow=!0,k.items.push(j);let R=(D??B).range;k.range=[B.range[0],R[1],R[2]],c.items.push(k)}l=D?D.range[2]:v.end}}let g=a?"}":"]",[I,...d]=o.end,u=l;if(I?.source===g)u=I.offset+I.source.length;else{let h=i[0].toUpperCase()+i.substring(1),E=f?`${h} must end with a ${g}`:`${h} in block collection must be sufficiently indented and end with a ${g}`;r(l,f?"MISSING_CHAR":"BAD_INDENT",E),I&&I.source.length!==1&&d.unshift(I)}if(d.length>0){let h=Ue(d,u,n.options.strict,r);h.comment&&(c.comment?c.comment+=`
`+h.comment:c.comment=h.comment),c.range=[o.offset,u,h.offset]}else c.range=[o.offset,u,u];return c}function VA(e,t,n,o,r,A){let a=n.type==="block-map"?Ec(e,t,n,o,A):n.type==="block-seq"?mc(e,t,n,o,A):wc(e,t,n,o,A),i=a.constructor;return r==="!"||r===i.tagName?(a.tag=i.tagName,a):(r&&(a.tag=r),a)}function Cc(e,t,n,o,r){let A=o.tag,a=A?t.directives.tagName(A.source,g=>r(A,"TAG_RESOLVE_FAILED",g)):null;if(n.type==="block-seq"){let{anchor:g,newlineAfterProp:I}=o,d=g&&A?g.offset>A.offset?g:A:g??A;d&&(!I||I.offset<d.offset)&&r(d,"MISSING_CHAR","Missing newline after block sequence props")}let i=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!A||!a||a==="!"||a===U.tagName&&i==="map"||a===$.tagName&&i==="seq")return VA(e,t,n,r,a);let s=t.schema.tags.find(g=>g.tag===a&&g.collection===i);if(!s){let g=t.schema.knownTags[a];if(g?.collection===i)t.schema.tags.push(Object.assign({},g,{default:!1})),s=g;else return g?r(A,"BAD_COLLECTION_TYPE",`${g.tag} used for ${i} collection, but expects ${g.collection??"scalar"}`,!0):r(A,"TAG_RESOLVE_FAILED",`Unresolved tag: ${a}`,!0),VA(e,t,n,r,a)}let c=VA(e,t,n,r,a,s),f=s.resolve?.(c,g=>r(A,"TAG_RESOLVE_FAILED",g),t.options)??c,l=_(f)?f:new b(f);return l.range=c.range,l.tag=a,s?.format&&(l.format=s.format),l}function XA(e,t,n){let o=t.offset,r=$I(t,e.options.strict,n);if(!r)return{value:"",type:null,comment:"",range:[o,o,o]};let A=r.mode===">"?b.BLOCK_FOLDED:b.BLOCK_LITERAL,a=t.source?VI(t.source):[],i=a.length;for(let u=a.length-1;u>=0;--u){let h=a[u][1];if(h===""||h==="\r")i=u;else break}if(i===0){let u=r.chomp==="+"&&a.length>0?`
`.repeat(Math.max(1,a.length-1)):"",h=o+r.length;return t.source&&(h+=t.source.length),{value:u,type:A,comment:r.comment,range:[o,h,h]}}let s=t.indent+r.indent,c=t.offset+r.length,f=0;for(let u=0;u<i;++u){let[h,E]=a[u];if(E===""||E==="\r")r.indent===0&&h.length>s&&(s=h.length);else{h.length<s&&n(c+h.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(s=h.length),f=u,s===0&&!e.atRoot&&n(c,"BAD_INDENT","Block scalar values in collections must be indented");break}c+=h.length+E.length+1}for(let u=a.length-1;u>=i;--u)a[u][0].length>s&&(i=u+1);let l="",g="",I=!1;for(let u=0;u<f;++u)l+=a[u][0].slice(s)+`
`;for(let u=f;u<i;++u){let[h,E]=a[u];c+=h.length+E.length+1;let m=E[E.length-1]==="\r";if(m&&(E=E.slice(0,-1)),E&&h.length<s){let p=`Block scalar lines must not be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;n(c-E.length-(m?2:1),"BAD_INDENT",p),h=""}A===b.BLOCK_LITERAL?(l+=g+h.slice(s)+E,g=`
`):h.length>s||E[0]==="	"?(g===" "?g=`
`:!I&&g===`
`&&(g=`

`),l+=g+h.slice(s)+E,g=`
`,I=!0):E===""?g===`
`?l+=`
`:g=`
`:(l+=g+E,g=" ",I=!1)}switch(r.chomp){case"-":break;case"+":for(let u=i;u<a.length;++u)l+=`
`+a[u][0].slice(s);l[l.length-1]!==`
`&&(l+=`
`);break;default:l+=`
`}let d=o+r.length+t.source.length;return{value:l,type:A,comment:r.comment,range:[o,d,d]}}function $I({offset:e,props:t},n,o){if(t[0].type!=="block-scalar-header")return o(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=t[0],A=r[0],a=0,i="",s=-1;for(let g=1;g<r.length;++g){let I=r[g];if(!i&&(I==="-"||I==="+"))i=I;else{let d=Number(I);!a&&d?a=d:s===-1&&(s=e+g)}}s!==-1&&o(s,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let c=!1,f="",l=r.length;for(let g=1;g<t.length;++g){let I=t[g];switch(I.type){case"space":c=!0;case"newline":l+=I.source.length;break;case"comment":n&&!c&&o(I,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),l+=I.source.length,f=I.source.substring(1);break;case"error":o(I,"UNEXPECTED_TOKEN",I.message),l+=I.source.length;break;default:{let d=`Unexpected token in block scalar header: ${I.type}`;o(I,"UNEXPECTED_TOKEN",d);let u=I.source;u&&typeof u=="string"&&(l+=u.length)}}}return{mode:A,indent:a,chomp:i,comment:f,length:l}}function VI(e){let t=e.split(/\n( *)/),n=t[0],o=n.match(/^( *)/),A=[o?.[1]?[o[1],n.slice(o[1].length)]:["",n]];for(let a=1;a<t.length;a+=2)A.push([t[a],t[a+1]]);return A}function ZA(e,t,n){let{offset:o,type:r,source:A,end:a}=e,i,s,c=(g,I,d)=>n(o+g,I,d);switch(r){case"scalar":i=b.PLAIN,s=XI(A,c);break;case"single-quoted-scalar":i=b.QUOTE_SINGLE,s=ZI(A,c);break;case"double-quoted-scalar":i=b.QUOTE_DOUBLE,s=ed(A,c);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[o,o+A.length,o+A.length]}}let f=o+A.length,l=Ue(a,f,t,n);return{value:s,type:i,comment:l.comment,range:[o,f,l.offset]}}function XI(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),pc(e)}function ZI(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),pc(e.slice(1,-1)).replace(/''/g,"'")}function pc(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let o,r;try{o=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{o=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let A=n[1].replace(o,""),a=" ",i=t.lastIndex;for(;n=t.exec(e);){let c=n[1].replace(r,"");c===""?a===`
`?A+=a:a=`
`:(A+=a+c,a=" "),i=t.lastIndex}let s=/[ \t]*(.*)/sy;return s.lastIndex=i,n=s.exec(e),A+a+(n?.[1]??"")}function ed(e,t){let n="";for(let o=1;o<e.length-1;++o){let r=e[o];if(!(r==="\r"&&e[o+1]===`
`))if(r===`
`){let{fold:A,offset:a}=td(e,o);n+=A,o=a}else if(r==="\\"){let A=e[++o],a=nd[A];if(a)n+=a;else if(A===`
`)for(A=e[o+1];A===" "||A==="	";)A=e[++o+1];else if(A==="\r"&&e[o+1]===`
`)for(A=e[++o+1];A===" "||A==="	";)A=e[++o+1];else if(A==="x"||A==="u"||A==="U"){let i=A==="x"?2:A==="u"?4:8;n+=od(e,o+1,i,t),o+=i}else{let i=e.substr(o-1,2);t(o-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),n+=i}}else if(r===" "||r==="	"){let A=o,a=e[o+1];for(;a===" "||a==="	";)a=e[++o+1];a!==`
`&&!(a==="\r"&&e[o+2]===`
`)&&(n+=o>A?e.slice(A,o+1):r)}else n+=r}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function td(e,t){let n="",o=e[t+1];for(;(o===" "||o==="	"||o===`
`||o==="\r")&&!(o==="\r"&&e[t+2]!==`
`);)o===`
`&&(n+=`
`),t+=1,o=e[t+1];return n||(n=" "),{fold:n,offset:t}}var nd={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function od(e,t,n,o){let r=e.substr(t,n),a=r.length===n&&/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(a)}catch{let i=e.substr(t-2,n+2);return o(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),i}}function ea(e,t,n,o){let{value:r,type:A,comment:a,range:i}=t.type==="block-scalar"?XA(e,t,o):ZA(t,e.options.strict,o),s=n?e.directives.tagName(n.source,l=>o(n,"TAG_RESOLVE_FAILED",l)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[ge]:s?c=rd(e.schema,r,s,n,o):t.type==="scalar"?c=Ad(e,r,t,o):c=e.schema[ge];let f;try{let l=c.resolve(r,g=>o(n??t,"TAG_RESOLVE_FAILED",g),e.options);f=x(l)?l:new b(l)}catch(l){let g=l instanceof Error?l.message:String(l);o(n??t,"TAG_RESOLVE_FAILED",g),f=new b(r)}return f.range=i,f.source=r,A&&(f.type=A),s&&(f.tag=s),c.format&&(f.format=c.format),a&&(f.comment=a),f}function rd(e,t,n,o,r){if(n==="!")return e[ge];let A=[];for(let i of e.tags)if(!i.collection&&i.tag===n)if(i.default&&i.test)A.push(i);else return i;for(let i of A)if(i.test?.test(t))return i;let a=e.knownTags[n];return a&&!a.collection?(e.tags.push(Object.assign({},a,{default:!1,test:void 0})),a):(r(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[ge])}function Ad({atKey:e,directives:t,schema:n},o,r,A){let a=n.tags.find(i=>(i.default===!0||e&&i.default==="key")&&i.test?.test(o))||n[ge];if(n.compat){let i=n.compat.find(s=>s.default&&s.test?.test(o))??n[ge];if(a.tag!==i.tag){let s=t.tagString(a.tag),c=t.tagString(i.tag),f=`Value may be parsed as either ${s} or ${c}`;A(r,"TAG_RESOLVE_FAILED",f,!0)}}return a}function Bc(e,t,n){if(t){n??(n=t.length);for(let o=n-1;o>=0;--o){let r=t[o];switch(r.type){case"space":case"comment":case"newline":e-=r.source.length;continue}for(r=t[++o];r?.type==="space";)e+=r.source.length,r=t[++o];break}}return e}var ad={composeNode:ta,composeEmptyNode:or};function ta(e,t,n,o){let r=e.atKey,{spaceBefore:A,comment:a,anchor:i,tag:s}=n,c,f=!0;switch(t.type){case"alias":c=id(e,t,o),(i||s)&&o(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=ea(e,t,s,o),i&&(c.anchor=i.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=Cc(ad,e,t,n,o),i&&(c.anchor=i.source.substring(1))}catch(l){let g=l instanceof Error?l.message:String(l);o(t,"RESOURCE_EXHAUSTION",g)}break;default:{let l=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;o(t,"UNEXPECTED_TOKEN",l),f=!1}}return c??(c=or(e,t.offset,void 0,null,n,o)),i&&c.anchor===""&&o(i,"BAD_ALIAS","Anchor cannot be an empty string"),r&&e.options.stringKeys&&(!x(c)||typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&o(s??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),A&&(c.spaceBefore=!0),a&&(t.type==="scalar"&&t.source===""?c.comment=a:c.commentBefore=a),e.options.keepSourceTokens&&f&&(c.srcToken=t),c}function or(e,t,n,o,{spaceBefore:r,comment:A,anchor:a,tag:i,end:s},c){let f={type:"scalar",offset:Bc(t,n,o),indent:-1,source:""},l=ea(e,f,i,c);return a&&(l.anchor=a.source.substring(1),l.anchor===""&&c(a,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(l.spaceBefore=!0),A&&(l.comment=A,l.range[2]=s),l}function id({options:e},{offset:t,source:n,end:o},r){let A=new Ke(n.substring(1));A.source===""&&r(t,"BAD_ALIAS","Alias cannot be an empty string"),A.source.endsWith(":")&&r(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let a=t+n.length,i=Ue(o,a,e.strict,r);return A.range=[t,a,i.offset],i.comment&&(A.comment=i.comment),A}function Qc(e,t,{offset:n,start:o,value:r,end:A},a){let i=Object.assign({_directives:t},e),s=new ze(void 0,i),c={atKey:!1,atRoot:!0,directives:s.directives,options:s.options,schema:s.schema},f=Ge(o,{indicator:"doc-start",next:r??A?.[0],offset:n,onError:a,parentIndent:0,startOnNewline:!0});f.found&&(s.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!f.hasNewline&&a(f.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),s.contents=r?ta(c,r,f,a):or(c,f.end,o,null,f,a);let l=s.contents.range[2],g=Ue(A,l,!1,a);return g.comment&&(s.comment=g.comment),s.range=[n,l,g.offset],s}function Gn(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function Sc(e){let t="",n=!1,o=!1;for(let r=0;r<e.length;++r){let A=e[r];switch(A[0]){case"#":t+=(t===""?"":o?`

`:`
`)+(A.substring(1)||" "),n=!0,o=!1;break;case"%":e[r+1]?.[0]!=="#"&&(r+=1),n=!1;break;default:n||(o=!0),n=!1}}return{comment:t,afterEmptyLine:o}}var Un=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,o,r,A)=>{let a=Gn(n);A?this.warnings.push(new Fn(a,o,r)):this.errors.push(new xe(a,o,r))},this.directives=new Fe({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:o,afterEmptyLine:r}=Sc(this.prelude);if(o){let A=t.contents;if(n)t.comment=t.comment?`${t.comment}
${o}`:o;else if(r||t.directives.docStart||!A)t.commentBefore=o;else if(M(A)&&!A.flow&&A.items.length>0){let a=A.items[0];N(a)&&(a=a.key);let i=a.commentBefore;a.commentBefore=i?`${o}
${i}`:o}else{let a=A.commentBefore;A.commentBefore=a?`${o}
${a}`:o}}if(n){for(let A=0;A<this.errors.length;++A)t.errors.push(this.errors[A]);for(let A=0;A<this.warnings.length;++A)t.warnings.push(this.warnings[A])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Sc(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,o=-1){for(let r of t)yield*this.next(r);yield*this.end(n,o)}*next(t){switch(t.type){case"directive":this.directives.add(t.source,(n,o,r)=>{let A=Gn(t);A[0]+=n,this.onError(A,"BAD_DIRECTIVE",o,r)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"document":{let n=Qc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,o=new xe(Gn(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(o):this.doc.errors.push(o);break}case"doc-end":{if(!this.doc){let o="Unexpected doc-end without preceding document";this.errors.push(new xe(Gn(t),"UNEXPECTED_TOKEN",o));break}this.doc.directives.docEnd=!0;let n=Ue(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let o=this.doc.comment;this.doc.comment=o?`${o}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new xe(Gn(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let o=Object.assign({_directives:this.directives},this.options),r=new ze(void 0,o);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,n,n],this.decorate(r,!1),yield r}}};var na=Symbol("break visit"),sd=Symbol("skip children"),yc=Symbol("remove item");function vt(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),vc(Object.freeze([]),e,t)}vt.BREAK=na;vt.SKIP=sd;vt.REMOVE=yc;vt.itemAtPath=(e,t)=>{let n=e;for(let[o,r]of t){let A=n?.[o];if(A&&"items"in A)n=A.items[r];else return}return n};vt.parentCollection=(e,t)=>{let n=vt.itemAtPath(e,t.slice(0,-1)),o=t[t.length-1][0],r=n?.[o];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function vc(e,t,n){let o=n(t,e);if(typeof o=="symbol")return o;for(let r of["key","value"]){let A=t[r];if(A&&"items"in A){for(let a=0;a<A.items.length;++a){let i=vc(Object.freeze(e.concat([[r,a]])),A.items[a],n);if(typeof i=="number")a=i-1;else{if(i===na)return na;i===yc&&(A.items.splice(a,1),a-=1)}}typeof o=="function"&&r==="key"&&(o=o(t,e))}}return typeof o=="function"?o(t,e):o}var oa="\uFEFF",ra="",Aa="",rr="";function bc(e){switch(e){case oa:return"byte-order-mark";case ra:return"doc-mode";case Aa:return"flow-error-end";case rr:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}function Re(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var kc=new Set("0123456789ABCDEFabcdef"),ld=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Ar=new Set(",[]{}"),gd=new Set(` ,[]{}
\r	`),aa=e=>!e||gd.has(e),Pn=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let o=this.next??"stream";for(;o&&(n||this.hasChars(1));)o=yield*this.parseNext(o)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let o=0;for(;n===" ";)n=this.buffer[++o+t];if(n==="\r"){let r=this.buffer[o+t+1];if(r===`
`||!r&&!this.atEnd)return t+o+1}return n===`
`||o>=this.indentNext||!n&&!this.atEnd?t+o:-1}if(n==="-"||n==="."){let o=this.buffer.substr(t,3);if((o==="---"||o==="...")&&Re(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("stream");if(t[0]===oa&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,o=t.indexOf("#");for(;o!==-1;){let A=t[o-1];if(A===" "||A==="	"){n=o-1;break}else o=t.indexOf("#",o+1)}for(;;){let A=t[n-1];if(A===" "||A==="	")n-=1;else break}let r=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield ra,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n==="...")&&Re(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!Re(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Re(n)){let o=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=o,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(aa),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,o=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=o=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let r=this.getLine();if(r===null)return this.setNext("flow");if((o!==-1&&o<this.indentNext&&r[0]!=="#"||o===0&&(r.startsWith("---")||r.startsWith("..."))&&Re(r[3]))&&!(o===this.indentNext-1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield Aa,yield*this.parseLineStart();let A=0;for(;r[A]===",";)A+=yield*this.pushCount(1),A+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(A+=yield*this.pushIndicators(),r[A]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-A),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(aa),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let a=this.charAt(1);if(this.flowKey||Re(a)||a===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let A=0;for(;this.buffer[n-1-A]==="\\";)A+=1;if(A%2===0)break;n=this.buffer.indexOf('"',n+1)}let o=this.buffer.substring(0,n),r=o.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let A=this.continueScalar(r+1);if(A===-1)break;r=o.indexOf(`
`,A)}r!==-1&&(n=r-(o[r-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Re(n)||n==="#")}*parseBlockScalar(){let t=this.pos-1,n=0,o;e:for(let A=this.pos;o=this.buffer[A];++A)switch(o){case" ":n+=1;break;case`
`:t=A,n=0;break;case"\r":{let a=this.buffer[A+1];if(!a&&!this.atEnd)return this.setNext("block-scalar");if(a===`
`)break}default:break e}if(!o&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let A=this.continueScalar(t+1);if(A===-1)break;t=this.buffer.indexOf(`
`,A)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let r=t+1;for(o=this.buffer[r];o===" ";)o=this.buffer[++r];if(o==="	"){for(;o==="	"||o===" "||o==="\r"||o===`
`;)o=this.buffer[++r];t=r-1}else if(!this.blockScalarKeep)do{let A=t-1,a=this.buffer[A];a==="\r"&&(a=this.buffer[--A]);let i=A;for(;a===" ";)a=this.buffer[--A];if(a===`
`&&A>=this.pos&&A+1+n>i)t=A;else break}while(!0);return yield rr,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>0,n=this.pos-1,o=this.pos-1,r;for(;r=this.buffer[++o];)if(r===":"){let A=this.buffer[o+1];if(Re(A)||t&&Ar.has(A))break;n=o}else if(Re(r)){let A=this.buffer[o+1];if(r==="\r"&&(A===`
`?(o+=1,r=`
`,A=this.buffer[o+1]):n=o),A==="#"||t&&Ar.has(A))break;if(r===`
`){let a=this.continueScalar(o+1);if(a===-1)break;o=Math.max(o,a-2)}}else{if(t&&Ar.has(r))break;n=o}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield rr,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let o=this.buffer.slice(this.pos,t);return o?(yield o,this.pos+=o.length,o.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(aa),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.flowLevel>0,o=this.charAt(1);if(Re(o)||n&&Ar.has(o)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Re(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(ld.has(n))n=this.buffer[++t];else if(n==="%"&&kc.has(this.buffer[t+1])&&kc.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,o;do o=this.buffer[++n];while(o===" "||t&&o==="	");let r=n-this.pos;return r>0&&(yield this.buffer.substr(this.pos,r),this.pos=n),r}*pushUntil(t){let n=this.pos,o=this.buffer[n];for(;!t(o);)o=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var bt=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,o=this.lineStarts.length;for(;n<o;){let A=n+o>>1;this.lineStarts[A]<t?n=A+1:o=A}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let r=this.lineStarts[n-1];return{line:n,col:t-r+1}}}};function It(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function xc(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Dc(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function ar(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Zt(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function ir(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Rc(e){if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!It(t.start,"explicit-key-ind")&&!It(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Dc(t.value)?t.value.end?ir(t.value.end,t.sep):t.value.end=t.sep:ir(t.start,t.sep),delete t.sep)}var jn=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Pn,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let o of this.lexer.lex(t,n))yield*this.next(o);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=bc(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let o=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:o,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let o=this.peek(1);switch(n.type==="block-scalar"?n.indent="indent"in o?o.indent:0:n.type==="flow-collection"&&o.type==="document"&&(n.indent=0),n.type==="flow-collection"&&Rc(n),o.type){case"document":o.value=n;break;case"block-scalar":o.props.push(n);break;case"block-map":{let r=o.items[o.items.length-1];if(r.value){o.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=n;else{Object.assign(r,{key:n,sep:[]}),this.onKeyLine=!r.explicitKey;return}break}case"block-seq":{let r=o.items[o.items.length-1];r.value?o.items.push({start:[],value:n}):r.value=n;break}case"flow-collection":{let r=o.items[o.items.length-1];!r||r.value?o.items.push({start:[],key:n,sep:[]}):r.sep?r.value=n:Object.assign(r,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((o.type==="document"||o.type==="block-map"||o.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let r=n.items[n.items.length-1];r&&!r.sep&&!r.value&&r.start.length>0&&xc(r.start)===-1&&(n.indent===0||r.start.every(A=>A.type!=="comment"||A.indent<n.indent))&&(o.type==="document"?o.end=r.start:o.items.push({start:r.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{xc(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=ar(this.peek(2)),o=Zt(n),r;t.end?(r=t.end,r.push(this.sourceToken),delete t.end):r=[this.sourceToken];let A={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:o,key:t,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=A}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,n.value){let o="end"in n.value?n.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){ir(r,n.start),r.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let o=!this.onKeyLine&&this.indent===t.indent,r=o&&(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",A=[];if(r&&n.sep&&!n.value){let a=[];for(let i=0;i<n.sep.length;++i){let s=n.sep[i];switch(s.type){case"newline":a.push(i);break;case"space":break;case"comment":s.indent>t.indent&&(a.length=0);break;default:a.length=0}}a.length>=2&&(A=n.sep.splice(a[1]))}switch(this.type){case"anchor":case"tag":r||n.value?(A.push(this.sourceToken),t.items.push({start:A}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):r||n.value?(A.push(this.sourceToken),t.items.push({start:A,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(It(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:A,key:null,sep:[this.sourceToken]}]});else if(Dc(n.key)&&!It(n.sep,"newline")){let a=Zt(n.start),i=n.key,s=n.sep;s.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:i,sep:s}]})}else A.length>0?n.sep=n.sep.concat(A,this.sourceToken):n.sep.push(this.sourceToken);else if(It(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let a=Zt(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]})}else n.sep?n.value||r?t.items.push({start:A,key:null,sep:[this.sourceToken]}):It(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);r||n.value?(t.items.push({start:A,key:a,sep:[]}),this.onKeyLine=!0):n.sep?this.stack.push(a):(Object.assign(n,{key:a,sep:[]}),this.onKeyLine=!0);return}default:{let a=this.startBlockValue(t);if(a){if(a.type==="block-seq"){if(!n.explicitKey&&n.sep&&!It(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else o&&t.items.push({start:A});this.stack.push(a);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(n.value){let o="end"in n.value?n.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let r=t.items[t.items.length-2]?.value?.end;if(Array.isArray(r)){ir(r,n.start),r.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||It(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>t.indent){let o=this.startBlockValue(t);if(o){this.stack.push(o);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.items.length-1];if(this.type==="flow-error-end"){let o;do yield*this.pop(),o=this.peek(1);while(o?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:r,sep:[]}):n.sep?this.stack.push(r):Object.assign(n,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let o=this.startBlockValue(t);o?this.stack.push(o):(yield*this.pop(),yield*this.step())}else{let o=this.peek(2);if(o.type==="block-map"&&(this.type==="map-value-ind"&&o.indent===t.indent||this.type==="newline"&&!o.items[o.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&o.type!=="flow-collection"){let r=ar(o),A=Zt(r);Rc(t);let a=t.end.splice(1,t.end.length);a.push(this.sourceToken);let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:A,key:t,sep:a}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let n=ar(t),o=Zt(n);return o.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=ar(t),o=Zt(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(o=>o.type==="newline"||o.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;case"space":case"comment":default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function fd(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new bt||null,prettyErrors:t}}function ia(e,t={}){let{lineCounter:n,prettyErrors:o}=fd(t),r=new jn(n?.addNewLine),A=new Un(t),a=null;for(let i of A.compose(r.parse(e),!0,e.length))if(!a)a=i;else if(a.options.logLevel!=="silent"){a.errors.push(new xe(i.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return o&&n&&(a.errors.forEach(WA(e,n)),a.warnings.forEach(WA(e,n))),a}function sa(e,t,n){let o=null;if(typeof t=="function"||Array.isArray(t)?o=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let r=Math.round(n);n=r<1?void 0:r>8?{indent:8}:{indent:r}}if(e===void 0){let{keepUndefined:r}=n??t??{};if(!r)return}return ye(e)&&!o?e.toString(n):new ze(e,o,n).toString(n)}function sr(e){return e.value===null?"found nothing":typeof e.value=="number"?`found ${e.value}`:Array.isArray(e.value)?`found ${e.value.length===0?"an empty":"a"} list`:e.value instanceof Map?"found a mapping":`found ${L(JSON.stringify(e.value))}`}function Tc(e,t){let n=/end with a (\S)$/.exec(t)?.[1]??/closing ["'](quote)/.exec(t)?.[1];return n===void 0?t:`found no closing ${n}, expected one before this place`}var Id={BAD_INDENT:Tc,BLOCK_AS_IMPLICIT_KEY:()=>"found a second colon in a line, expected one key and its value",DUPLICATE_KEY:e=>`found the key "${L(/^[^:\s]*/.exec(e)[0])}" twice, expected it once`,MISSING_CHAR:Tc,MULTILINE_IMPLICIT_KEY:()=>"found no colon in the line, expected a key, a colon and its value",MULTIPLE_DOCS:()=>"found a second document, expected one",TAB_AS_INDENT:()=>"found a tab, expected spaces as indentation",TAG_RESOLVE_FAILED:()=>"found a tag, expected a plain value"};function ca(e,t){let n=i=>t.resolve(i),o=new bt,r=ia(e,{lineCounter:o,prettyErrors:!1,stringKeys:!0}),A=i=>{let{line:s,col:c}=o.linePos(i);return t.place(Math.max(s,1),Math.max(c,1))};for(let{code:i,message:s,pos:c}of[...r.errors,...r.warnings])throw new w(A(c[0]),Id[i]?.(e.slice(c[0]),s)??s);let a=(i,s)=>{let c=A(i?.range?.[0]??s),f=l=>({where:c,resolve:n,value:l});if(i===null)return f(null);if(fe(i)){let l=new Map;for(let{key:g,value:I}of i.items){let d=g.range[0],u=String(g.value);l.set(u,{where:A(d),item:a(I,d)})}return f(l)}if(ue(i))return f(i.items.map(l=>a(l,s)));if(x(i)){let l=i.value;if(l===null||["boolean","number","string"].includes(typeof l))return f(l)}throw new w(c,"found an alias or a tag, expected a plain value")};return a(r.contents,0)}function K(e,t,n){throw new w(e.where,`${t}: ${sr(e)}, expected ${n}`)}function Nc(e,t){return typeof e=="number"&&e>=t.min&&(t.below?e<t.max:e<=t.max)}function _c(e){return`from ${e.min} to ${e.below?"below ":""}${e.max}`}function X(e){return(t,n)=>Nc(t.value,e)?t.value:K(t,n,`a number ${_c(e)}`)}function me(e){return(t,n)=>Nc(t.value,e)&&Number.isInteger(t.value)?t.value:K(t,n,`a whole number ${_c(e)}`)}function en(){return(e,t)=>typeof e.value=="boolean"?e.value:K(e,t,"true or false")}function ie(...e){return(t,n)=>e.find(o=>o===t.value)??K(t,n,e.join(" or "))}function la(e,t){return(n,o)=>typeof n.value=="string"&&e.test(n.value)?n.value:K(n,o,t)}function dt(e){return(t,n)=>t.value===null?null:e(t,n)}function ga(e){return(t,n)=>Array.isArray(t.value)&&t.value.length>0?t.value.map(o=>e(o,n)):K(t,n,"a list of at least one value")}function fa(e){let t=ga(e);return(n,o)=>{let r=t(n,o),A=r.find((a,i)=>r.indexOf(a)!==i);if(A===void 0)return r;throw new w(n.where,`${o}: found ${L(String(A))} twice, expected different values`)}}function Z(e,t){let n=Object.keys(e);return(o,r)=>{if(!(o.value instanceof Map))return K(o,r,`a mapping of ${n.join(", ")}`);for(let[a,i]of o.value)if(!n.includes(a))throw new w(i.where,`${ua(a,n)} of ${r}`);let A={};for(let a of n){let i=o.value.get(a);if(!i){if(t===void 0||!(a in t))throw new w(o.where,`${r}: the key "${a}" is missing`);A[a]=t[a];continue}A[a]=e[a](i.item,`${r}.${a}`)}return A}}function tn(e,t){return(n,o)=>{let{value:r}=n,A=r instanceof Map?Object.keys(e).filter(a=>r.has(a)):[];return A.length===1?e[A[0]](n,o):K(n,o,t)}}function ua(e,t){return`found the unknown key "${L(e)}", expected one of the keys ${t.join(", ")}`}function Hn(e){return e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`)}var dd=X({min:-1e30,max:1e30}),hd=(e,t)=>{let n="null or [low, high], low below high";if(!Array.isArray(e.value)||e.value.length!==2)return K(e,t,n);let[o,r]=e.value.map(A=>dd(A,t));if(o<r)return[o,r];throw new w(e.where,`${t}: found [${o}, ${r}], expected ${n}`)},Ed=(e,t)=>{let{value:n}=e;if(typeof n!="string"||n===""||n==="table:")return K(e,t,"rows, table:FILE or a checkpoint");if(n==="rows")return n;let o=n.startsWith("table:")?"table:":"";return o+e.resolve(n.slice(o.length))};function Lc(e,t){return t.kind==="boolean"&&t.words?t.words.key:Hn(e)}function md(e){switch(e.kind){case"number":return X(e);case"integer":return me(e);case"boolean":return e.words?ie(e.words.yes,e.words.no):en();case"choice":return ie(...e.of);case"range":return dt(hd)}}function cr({own:e,policy:t}){let n=new Map(Object.entries(e).map(([o,r])=>[Lc(o,r),md(r)]));return t===null&&n.set("policy",Ed),n}var Ia=[...new Set(Be.flatMap(e=>[...cr(e).keys()]))];function Mc(e){let t=e;return Object.fromEntries(Object.entries(T(e).own).map(([n,o])=>{let r=t[Lc(n,o)];return[n,o.kind==="boolean"&&o.words?r===o.words.yes:r]}))}var nn=4;var Fc=["published_protocol"],Oc=["batch","steps","input","hidden","mdp","evaluate","observers","log_every","evaluate_every","checkpoint_every","kernels","on_divergence","inadmissible"];function $e(e){let{target_update:t,learning_rates:n}=e,[o,r]="polyak"in t?[t.polyak,t.every]:[1,t.copy_every];return{algorithm:e.algorithm,...Mc(e),gamma:e.gamma,tau:o,targetEvery:r,huber:e.huber,initialisation:e.initialisation,learningRate:e.learning_rate,...n&&{learningRates:n},schedule:{warmUp:e.warm_up_steps,decay:e.learning_rate_decay,steps:e.steps},beta1:e.beta1,beta2:e.beta2,epsilon:e.epsilon,weightDecay:e.weight_decay,maxNorm:e.max_norm??1/0}}function Gc({input:e,hidden:t},n){let{actions:o}=n;if("dense"in e){if(!("features"in n))throw new w("input","found {dense: true}, but the states are numbered: expected {embedding: n}");return{input:{kind:"dense",features:n.features},hidden:t,actions:o}}if(!("states"in n))throw new w("input",`found {embedding: ${e.embedding}}, but the data are ${n.features} features a row: expected {dense: true}`);return{input:{kind:"embedding",states:n.states,width:e.embedding},hidden:t,actions:o}}var Uc=["icu-sepsis","mdp"];function Pc(e,t){return e.mdp_sha256===null?"unknown":e.mdp_sha256!==t.sha256?"other":e.declared?"declared":"mdp"}function jc(e){return e==="mdp"||e==="declared"}var on=3,Hc=["format","name","algorithm","alpha","gamma","tau","double_dqn","learning_rate","warm_up_steps","learning_rate_decay","beta1","beta2","epsilon","weight_decay","max_norm","batch","steps","support","target_range","policy_network","embedding","hidden","seeds","mdp","dataset","log_every","evaluate_every","checkpoint_every","kernels","on_divergence","inadmissible"];function da(e,t){return new Map(Object.entries(t).map(([n,o])=>[n,{where:e.where,item:{...e,value:o}}]))}var lr={tau:{key:"target_update",check:X({min:0,max:1}),value:e=>da(e,{polyak:e.value,every:1}),words:e=>`target_update: {polyak: ${e}, every: 1}`},double_dqn:{key:"target",check:en(),value:({value:e})=>e===!0?"double":"single",words:e=>`target: ${e===!0?"double":"single"}`},embedding:{key:"input",check:me({min:1,max:4096}),value:e=>da(e,{embedding:e.value}),words:e=>`input: {embedding: ${e}}`}},wd={learning_rates:null,huber:!1,initialisation:"xavier",evaluate:"exact"},ha=Object.keys(lr);function qc(e){return ha.find(t=>lr[t].key===e)??e}function Jc(e,t){return new Map(Array.from(e,([n,o])=>{if(!Object.hasOwn(lr,n))return[n,o];let{key:r,check:A,value:a,words:i}=lr[n],{item:s}=o;if(t)throw new w(o.where,`found "${n}", a word of format ${on}, expected ${i(s.value)}`);return A(s,n),[r,{...o,item:{...s,value:a(s)}}]}))}function Kc(e){let{where:t,item:n}=e.get("format"),o=da(n,{...wd,observers:[{...n,value:"published_protocol"}]});return new Map([...Array.from(o,([r,A])=>[r,{...A,where:t}]),...e])}var Ea=me({min:0,max:2**32-1}),rn=me({min:1,max:2**31-1}),Wc=me({min:1,max:4096}),gr={min:0,max:1},zc=X({min:0,max:1}),Cd=Z({behaviour:ie("clinician","random","random-admissible"),episodes:me({min:1,max:1e7}),seed:Ea}),ma=(e,t)=>typeof e.value!="string"||e.value===""?K(e,t,"the path of a file"):e.resolve(e.value),$c=Z({path:ma}),pd=Z({path:ma,states:ie(...Uc)}),Bd=(e,t)=>typeof e.value=="string"&&e.value!==""?e.resolve(e.value):K(e,t,"the folder of a cohort: name one by --cohort DIR"),Qd=Z({cohort:Bd}),Sd=(e,t)=>{let n=o=>e.value instanceof Map&&e.value.has(o);return n("cohort")?Qd(e,t):n("path")?e.value.size>1?pd(e,t):$c(e,t):Cd(e,t)},yd=me({min:1,max:65536}),vd=(e,t)=>e.value==="full"?"full":(typeof e.value=="string"&&K(e,t,"full or a whole number"),yd(e,t)),Yc=X({min:1e-9,max:1}),bd=tn({count:Z({count:me({min:1,max:2**32-1})}),share:Z({share:Yc}),relative:Z({relative:Yc})},"null, {count: k}, {share: p} or {relative: t}"),kd=tn({polyak:Z({polyak:X(gr),every:rn}),copy_every:Z({copy_every:rn})},"{polyak: rate, every: steps} or {copy_every: steps}"),xd=(e,t)=>e.value===!0?!0:K(e,t,"true"),Rd=tn({embedding:Z({embedding:Wc}),dense:Z({dense:xd})},"{embedding: features} or {dense: true}"),Vc="{held_out: {share: p, seed: n}}",Xc="{held_out: {path: FILE}}",Dd=`${Vc}, ${Xc} or {validation: {on_out_of_range: warn or fail}}`,Td=tn({held_out:Z({held_out:tn({share:Z({share:X({min:.01,max:.99}),seed:Ea}),path:$c},"{share: p, seed: n} or {path: FILE}")}),validation:Z({validation:Z({on_out_of_range:ie("warn","fail")})})},`exact, none, ${Dd}`),Nd=(e,t)=>e.value==="exact"||e.value==="none"?e.value:Td(e,t),_d=(e,t)=>Array.isArray(e.value)&&e.value.length===0?[]:fa(ie(...Fc))(e,t),Ld=(e,t)=>e.value instanceof Map?Object.fromEntries(Array.from(e.value,([n,o])=>[n,zc(o.item,`${t}.${n}`)])):K(e,t,"null or a mapping of networks to learning rates"),Md=new Map([[1,"support, policy_network, warm_up_steps, learning_rate_decay and more"],[2,"target_range and more"]]),fr={format:(e,t)=>{if(e.value===nn||e.value===on)return nn;let n=Md.get(e.value),o=n?`which asks for ${n} too: see configs/cql.yaml`:"the format this version reads";return K(e,t,`${nn}, ${o}`)},name:la(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,"up to 64 letters, digits, dots, - and _"),algorithm:ie(...Be.map(({name:e})=>e)),gamma:X(gr),target_update:kd,learning_rate:zc,learning_rates:dt(Ld),warm_up_steps:me({min:0,max:2**31-1}),learning_rate_decay:ie("none","cosine","linear"),beta1:X({...gr,below:!0}),beta2:X({...gr,below:!0}),epsilon:X({min:1e-30,max:1}),weight_decay:X({min:0,max:1e6}),max_norm:dt(X({min:1e-30,max:1e30})),huber:en(),batch:vd,steps:rn,support:dt(bd),policy_network:ie("online","target"),input:Rd,hidden:ga(Wc),initialisation:ie("xavier","orthogonal"),seeds:fa(Ea),mdp:dt(ma),dataset:Sd,evaluate:Nd,observers:_d,log_every:rn,evaluate_every:rn,checkpoint_every:rn,kernels:dt(la(/^[A-Za-z0-9_-]+$/,"the name of a kernel variant, or null")),on_divergence:ie("fail","continue"),inadmissible:ie("mean","terminate")};function Fd(e){let{algorithm:t,support:n,policy_network:o,learning_rates:r,huber:A,batch:a}=e,i=$e(e),{nets:s,passes:c,policy:f}=T(e),l=s(i),g=[];n!==null&&c.every(({network:u})=>u==="online")&&g.push(["support",`found a rule, expected null with algorithm ${t}, which values no actions`]);let I=l.find(u=>u.name===f?.net);o==="target"&&!I?.hasTarget&&g.push(["policy_network",`found "target", expected online with algorithm ${t}, which trains no other`]);let d=Object.keys(r??{}).find(u=>l.every(h=>h.name!==u));if(d!==void 0){let u=l.map(h=>h.name).join(", ");g.push(["learning_rates",`found "${d}", expected networks of algorithm ${t}: ${u}`])}return A&&a==="full"&&g.push(["huber","found true, expected false with batch: full, on which it has no form"]),g}function Zc(e,t){let{warm_up_steps:n,steps:o,observers:r,evaluate:A,dataset:a}=e,i=n>=o?[["warm_up_steps",`found ${n}, expected fewer than the ${o} steps`]]:[];i.push(...Fd(e)),r.length>0&&A!=="exact"&&i.push(["observers",`found ${r.join(", ")}, expected [] unless evaluate is exact: they look on at exact evaluations`]),typeof A!="string"&&"validation"in A&&!("cohort"in a)&&i.push(["evaluate",`found validation, which cohorts have, but dataset is none: expected ${Vc} or ${Xc}, or a cohort`]);for(let[s,c]of i)throw new w(t(s),`${s}: ${c}`)}function el(e){return new Map(e.flatMap(t=>[...t]))}var tl=Object.keys(fr),[nl,ol]=[tl.slice(0,3),tl.slice(3)],Od=[...nl,...Ia,...ol];function rl(e,t=[]){if(!(e.value instanceof Map))throw new w(e.where,`${sr(e)}, expected a mapping of keys to values`);let n=e.value,o=n.get("format")?.item.value,r=[...t,...o===on?Hc:Od];for(let[A,a]of n)if(!(r.includes(A)||ha.includes(A)))throw new w(a.where,ua(A,r));return Jc(n,o===nn)}function Gd(e,{algorithm:t,own:n}){for(let[o,{where:r}]of e){if(!Ia.includes(o)||n.has(o))continue;let A=n.size===0?"none of its own":Array.from(n.keys()).join(", ");throw new w(r,`${o}: algorithm ${t} does not have it; it has ${A}`)}}function Al(e,t){let n=el(e),o=n.get("format")?.item.value===on,r=o?Kc(n):n,A={},a=(g,I)=>{let d=r.get(g);if(d)A[g]=I(d.item,g);else{let u=o?qc(g):g;throw new w(t,`the key "${u}" is missing`)}};for(let g of nl)a(g,fr[g]);let i=T(A),s=cr(i),c=el(e.slice(e.findLastIndex(g=>g.has("algorithm")))),f=new Map([...c].filter(([,{item:g}])=>Array.isArray(g.value)));Gd(o?f:c,{algorithm:i.name,own:s});for(let[g,I]of s)a(g,I);for(let g of ol)a(g,fr[g]);let l=A;return Zc(l,g=>r.get(g).item.where),l}function al(e){return sa({models:e},{aliasDuplicateObjects:!1})}function Ud({name:e,input:t,dataset:n}){if("embedding"in t&&"cohort"in n)throw new w(`${e}: input`,`found {embedding: ${t.embedding}}, but a cohort's rows are features: expected {dense: true}, as in configs/cohort-cql.yaml`);if(!("embedding"in t||!("behaviour"in n)))throw new w(`${e}: input`,"found {dense: true}, but collected care is of numbered states: expected {embedding: n}, a dataset of features, or a cohort")}function il(e){let[t]=e;e.forEach(Ud);for(let A of e)for(let a of Oc){let[i,s]=[t[a],A[a]].map(c=>JSON.stringify(c));if(i!==s)throw new w(`${A.name}: ${a}`,`found ${s}, expected ${i} as in ${t.name}: models of a run must agree on it`)}let n=e.flatMap(A=>A.seeds.map(a=>({name:`${A.name}-seed${a}`,seed:a,config:A}))),o=n.map(A=>A.name),r=o.find((A,a)=>o.indexOf(A)!==a);if(r!==void 0)throw new w(`model ${r}`,"found twice, expected another name or seed");return{configs:e,settings:t,models:n}}var cl={"cql-full":ys,cql:vs,dqn:bs,bcq:Ss,iql:ks,bc:Qs};function sl(e,t){let n=ca(e,{place:(r,A)=>`${t}:${r}:${A}`,resolve:r=>r}),o=new Map(rl(n,["inherit"]));return o.delete("inherit"),o}function ll(e,t){let n=r=>sl(cl[r],`configs/${r}.yaml`),o=sl(JSON.stringify(t),"the form");return Al([n("cql"),n(e),o],`configs/${e}.yaml`)}var Pd=30;function jd(e){let t=ll(e,{}),{dataset:n,steps:o,seeds:r,batch:A,support:a,input:i,hidden:s}=t;if(!("behaviour"in n&&"embedding"in i))throw new RangeError(`configs/${e}.yaml collects no numbered states`);let{alpha:c}=t;return{preset:e,behaviour:n.behaviour,episodes:n.episodes,datasetSeed:n.seed,alphas:c===void 0?[]:[c],seeds:r,support:a,batch:A,embedding:i.embedding,hidden:s,steps:o,every:Math.ceil(o/Pd),device:"auto"}}function gl(e){return Object.keys(cl).map(jd)}function wa(e){let{preset:t,behaviour:n,episodes:o,datasetSeed:r,alphas:A,seeds:a,every:i}=e,{support:s,batch:c,embedding:f,hidden:l,steps:g}=e,I={dataset:{behaviour:n,episodes:o,seed:r},seeds:a,support:s,batch:c,input:{embedding:f},hidden:l,steps:g,log_every:i,evaluate_every:i,checkpoint_every:i},d=A.length===0?[{}]:A.map(u=>({alpha:u,name:A.length===1?t:`${t}-alpha-${u}`}));return il(d.map(u=>ll(t,{...I,...u})))}function fl(e){return al(wa(e).configs)}var Hd={random:{name:"random care",make:mn},clinician:{name:"clinicians",make:wn},optimal:{name:"optimum",make:Eo}};async function ul(e){let t=await he();return Object.entries(Hd).map(([n,{name:o,make:r}])=>{let A=r(t);return{id:n,name:o,table:A,survival:ot(t,A).survival}})}var F=40,ur=["targetRate","beta1","restOfBeta1","beta2","restOfBeta2","maxNorm","epsilon","decay","gamma","lowest","highest","huber","targetEvery","seed","offset","count","policy","byTransition","weights"],Ca=24;function Ir(e){let t=Object.keys(T(e).words(e));return Object.fromEntries([...ur.map((n,o)=>[n,o]),...t.map((n,o)=>[n,Ca+o])])}function dr({hyper:e,seed:t,slice:n},{hasTarget:o,infinity:r,places:A}){let{targetRange:a}=e,[i,s]=a??[-1/0,1/0],c=I=>Number.isFinite(I)?I:Math.sign(I)*r,f=new Float32Array(F),l=new Uint32Array(f.buffer);f.set([o?e.tau:0,e.beta1,1-e.beta1,e.beta2,1-e.beta2,Number.isFinite(e.maxNorm)?e.maxNorm:0,e.epsilon,e.weightDecay,e.gamma,i,s,Number(e.huber??!1),e.targetEvery??1].map(c)),l.set([t,n.offset,n.count],ur.indexOf("seed"));for(let[I,d]of Object.entries(A??{}))l[ur.indexOf(I)]=d;let g=Object.values(T(e).words(e));return f.set(g.map(c),Ca),l}function hr(e,t){let n=new Float32Array(Uint32Array.from(t).buffer),o=ur.indexOf("seed");return Object.fromEntries(Object.entries(Ir(e)).map(([r,A])=>[r,A>=o&&A<Ca?t[A]:n[A]]))}function qn({metrics:e}){return 4*Math.ceil((1+e.length)/4)}function Er({metrics:e},t){let n=t[0];return Object.fromEntries(e.map(({name:o,over:r},A)=>{let a=t[1+A];return[o,n===0?NaN:r==="max"?a:a/n]}))}function Ve(e){return[e.input.kind==="embedding"?e.input.width:e.input.features,...e.hidden,e.actions]}function Ie(e){let t=[],n=0,o=(A,...a)=>{let i=a.reduce((s,c)=>s*c,1);t.push({name:A,shape:a,offset:n,size:i}),n+=i};e.input.kind==="embedding"&&o("state_embedding.weight",e.input.states,e.input.width);let r=Ve(e);for(let A=0;A+1<r.length;A++)o(`network.${2*A}.weight`,r[A+1],r[A]),o(`network.${2*A}.bias`,r[A+1]);return t}function ht(e){let t=Ie(e).at(-1);return t.offset+t.size}function De(e,t){let n=0;return T(e).nets(e).map(o=>{let r=o.outputs==="actions"?t:{...t,actions:1},A={...o,shape:r,offset:n,size:ht(r)};return n+=A.size,A})}function pa(e,t){let n=De(e,t).at(-1);return n.offset+n.size}function Ba(e,t,n){let o=De(e,t).find(r=>r.name===n);if(!o)throw new RangeError(`Cannot find a network ${n} of ${e.algorithm}`);return o}function Il(e,t){let n=De(e,t);return n.flatMap(o=>Ie(o.shape).map(r=>({...r,name:n.length===1?r.name:`${o.name}.${r.name}`,offset:o.offset+r.offset})))}var qd=1e-4;function kt(e,t,n){let{make:o,length:r}=n;e instanceof o||Ae(t,e,`a ${o.name}`);let A=e.length;if(A!==r)throw new w(t,`found ${A} numbers, expected ${r}`)}function Qa(e,t,n){for(let o=0;o<e.length;o++)if(!(e[o]<n))throw new w(`${t}[${o}]`,`found ${e[o]}, expected 0 to ${n-1}`)}function dl(e,t){for(let n=0;n<e.length;n++)if(!Number.isFinite(e[n]))throw new w(`${t}[${n}]`,`found ${e[n]}, expected a finite number`)}function Jd(e,{input:t,actions:n},o){let r=t.kind==="embedding"?"discrete":"dense";if(e.kind!==r)throw new w(`${o}.kind`,`found ${e.kind}, expected the network's ${r}`);let A=(a,i,s)=>{if(i!==s)throw new w(`${o}.${a}`,`found ${i}, expected the network's ${s}`)};A("actions",e.actions,n),e.kind==="discrete"&&t.kind==="embedding"&&A("states",e.states,t.states),e.kind==="dense"&&t.kind==="dense"&&A("features",e.features,t.features)}function hl(e,t,n){Jd(e,t,n);let{length:o}=e.action;if(o===0)throw new w(`${n}.action`,"holds no transitions");if(kt(e.action,`${n}.action`,{make:Uint8Array,length:o}),kt(e.reward,`${n}.reward`,{make:Float32Array,length:o}),kt(e.ending,`${n}.ending`,{make:Uint8Array,length:o}),Qa(e.action,`${n}.action`,e.actions),Qa(e.ending,`${n}.ending`,4),dl(e.reward,`${n}.reward`),e.kind==="discrete"){for(let r of["state","nextState"])kt(e[r],`${n}.${r}`,{make:Uint16Array,length:o}),Qa(e[r],`${n}.${r}`,e.states);return}for(let r of["observation","nextObservation"]){let A=o*e.features;kt(e[r],`${n}.${r}`,{make:Float32Array,length:A}),dl(e[r],`${n}.${r}`)}}function El(e,t,{count:n}){kt(e,t,{make:Float32Array,length:n});for(let o=0;o<n;o++)if(!(e[o]>=0&&e[o]<1/0))throw new w(`${t}[${o}]`,`found ${e[o]}, expected a number of at least 0`);if(e.every(o=>o===0))throw new w(t,"found only 0, expected at least one weight above 0")}function Kd(e,t){if(t)return new Set(t.next);let{ending:n}=e,o=e.kind==="discrete"?e.nextState:new Uint16Array;return new Set(o.filter((r,A)=>!(n[A]&G.terminated)))}function ml({by:e,probabilities:t},n,{shape:o,dataset:r,counts:A}){let{actions:a,input:i}=o,s=e==="transition"?r?.action.length??0:i.kind==="embedding"?i.states:0;if(s===0){let f=e==="transition"?"minibatches of a dataset":"numbered states";throw new w(`${n}.by`,`found ${e}, which needs ${f}`)}kt(t,`${n}.probabilities`,{make:Float32Array,length:s*a});let c=e==="state"?Kd(r,A):null;for(let f=0;f<s;f++){if(!c&&r.ending[f]&G.terminated)continue;let l=t.subarray(f*a,(f+1)*a);if(c&&!c.has(f)&&l.every(I=>I===0))continue;let g=l.reduce((I,d)=>I+d,0);if(!(l.every(I=>I>=0)&&Math.abs(g-1)<=qd))throw new w(`${n}.probabilities`,`row ${f} holds ${l.every(I=>I>=0)?`probabilities that sum to ${g}`:"no probabilities"}, expected numbers of at least 0 that sum to 1`)}}var Et=(e,t,n)=>(o,r)=>te(o,r,{min:e,max:t,open:n}),Cl=(e,t)=>{typeof e!="boolean"&&Ae(t,e,"true or false")},wl=Et(0),Jn=e=>(t,n)=>{t!==void 0&&e(t,n)},Sa={algorithm:()=>{},gamma:Et(0,1),tau:Et(0,1),targetEvery:Jn((e,t)=>te(e,t,{min:1,whole:!0})),huber:Jn(Cl),initialisation:Jn((e,t)=>So(e,t,["xavier","orthogonal"])),learningRate:wl,learningRates:Jn((e,t)=>{(typeof e!="object"||e===null)&&Ae(t,e,"rates by network");for(let[n,o]of Object.entries(e))wl(o,`${t}.${n}`)}),schedule:Jn((e,t)=>{(typeof e!="object"||e===null)&&Ae(t,e,"a schedule");let{warmUp:n,decay:o,steps:r}=e;te(n,`${t}.warmUp`,{min:0,whole:!0}),So(o,`${t}.decay`,["none","cosine","linear"]),te(r,`${t}.steps`,{min:1,whole:!0})}),beta1:Et(0,1,"max"),beta2:Et(0,1,"max"),epsilon:Et(0,void 0,"min"),weightDecay:Et(0),maxNorm:(e,t)=>{e!==1/0&&Et(0,void 0,"min")(e,t)}};function Yd(e,t,n){if(n.kind==="boolean")return Cl(e,t);if(n.kind==="choice")return So(e,t,n.of);if(n.kind!=="range")return te(e,t,{...n,whole:n.kind==="integer"});if(e==null)return;let[o,r]=Array.isArray(e)?e:[];if(Array.isArray(e)&&e.length===2&&o<r)return;let A=Array.isArray(e)?`[${e.join(", ")}]`:String(e);throw new w(t,`found ${A}, expected null or [low, high], low below high`)}var Wd=new Set(Be.flatMap(({own:e})=>Object.keys(e)));function pl(e,t){let{name:n,own:o}=T(e);for(let r of Object.keys(e)){if(r in Sa||Wd.has(r))continue;let A=Object.keys({...o,...Sa}).join(", ");throw new w(`${t}.${r}`,`${n} has no such key, expected some of ${A}`)}for(let[r,A]of Object.entries(Sa))A(e[r],`${t}.${r}`);for(let[r,A]of Object.entries(o))Yd(e[r],`${t}.${r}`,A)}function zd({counts:e},t,n){if(t.input.kind!=="embedding")throw new w("batch","found full with observations, expected numbered states");e||Ae(`${n}.counts`,e,"counts of the whole dataset");let{states:o}=t.input;if(e.transitions===0)throw new w(`${n}.counts`,"hold no transitions");if(e.states!==o||e.actions!==t.actions)throw new w(`${n}.counts`,`found ${e.states} states and ${e.actions} actions, expected the network's ${o} and ${t.actions}`)}function $d(e,{input:t,actions:n},o){if(t.kind!=="embedding")throw new w(o,"found actions by state with observations, expected numbered states");if(e.length!==t.states)throw new w(o,`found ${e.length} states, expected ${t.states}`);let r=e.findIndex(A=>A===0||n<32&&A>>>n!==0);if(!(r<0))throw new w(`${o}[${r}]`,`found the bits ${e[r]}, expected some of ${n} actions`)}function Vd({offset:e,count:t},n,o){if(!([e,t].every(Number.isSafeInteger)&&e>=0&&t>0&&e+t<=o))throw new w(n,`found ${t} transitions from ${e}, expected some of the dataset's ${o}`)}function Xd(e,{shape:t,models:n}){if(e.length!==n.length)throw new w("states",`found ${e.length}, expected those of ${n.length} models`);for(let[o,r]of e.entries()){let{hyper:A}=n[o],a=pa(A,t),i=qn(T(A)),s=`states[${o}]`,{step:c,metricSums:f}=r;if(c!==e[0].step){let l=`expected ${e[0].step}, that of the first`;throw new w(`${s}.step`,`found ${c}, ${l}`)}for(let l of["parameters","target","firstMoment","secondMoment"]){let g=r[l].length;if(g!==a)throw new w(`${s}.${l}`,`found ${g} numbers, expected the network's ${a}`)}if(![0,i].includes(f.length)){let l=`expected ${i} or none`;throw new w(`${s}.metricSums`,`found ${f.length} numbers, ${l}`)}}}var Kn={min:1,max:65536,whole:!0};function Zd({input:e,hidden:t,actions:n}){e.kind==="embedding"?(te(e.states,"shape.input.states",Kn),te(e.width,"shape.input.width",Kn)):te(e.features,"shape.input.features",Kn),(!Array.isArray(t)||t.length===0)&&Ae("shape.hidden",t,"the width of at least one layer"),t.forEach((o,r)=>te(o,`shape.hidden[${r}]`,Kn)),te(n,"shape.actions",{...Kn,max:256})}function eh(e,t,n){let{shape:o,batch:r,dataset:A}=n,{hyper:a,seed:i,slice:s,support:c,policy:f,weights:l}=e;te(i,`${t}.seed`,{min:0,max:2**32-1,whole:!0}),pl(a,`${t}.hyper`);let{mostActions:g=1/0,policy:I}=T(a);if(o.actions>g){let u=`expected at most ${g} with ${a.algorithm}`;throw new w("shape.actions",`found ${o.actions}, ${u}`)}r==="full"?zd(e,o,t):Vd(s,`${t}.slice`,A.action.length),c&&$d(c,o,`${t}.support`),l&&r!=="full"&&El(l,`${t}.weights`,s),I===null&&!f&&Ae(`${t}.policy`,f,`the policy that ${a.algorithm} evaluates`),f&&ml(f,`${t}.policy`,{shape:o,dataset:A,counts:e.counts})}function mr(e){let{shape:t,batch:n,dataset:o,models:r,states:A,workers:a}=e;if(Zd(t),r.length===0)throw new w("models","found none, expected at least one");if(n!=="full"){if(te(n,"batch",{min:1,max:65536,whole:!0}),!o)throw new w("dataset","found none, expected one to draw batches from");hl(o,t,"dataset")}a!==void 0&&te(a,"workers",{min:1,max:1024,whole:!0}),r.forEach((i,s)=>eh(i,`models[${s}]`,e)),A&&Xd(A,e)}var th=.1;function Bl(e){let t=Math.sqrt(-2*Math.log(1-de(e))),n=de([e[2],e[3],0,0]);return t*Math.cos(2*Math.PI*n)}function nh(e,[t,n],o){let r=t<n,[A,a]=r?[t,n]:[n,t],i=(c,f)=>r?c*n+f:f*n+c,s=Float64Array.from(e);for(let c=0;c<A;c++){for(let g=0;g<2;g++)for(let I=0;I<c;I++){let d=0;for(let u=0;u<a;u++)d+=s[i(c,u)]*s[i(I,u)];for(let u=0;u<a;u++)s[i(c,u)]-=d*s[i(I,u)]}let f=0;for(let g=0;g<a;g++)f+=s[i(c,g)]**2;let l=1/Math.sqrt(f);for(let g=0;g<a;g++)s[i(c,g)]*=l}return s.map(c=>o*c)}function Ql(e,t,n=0,o="xavier"){let r=Ie(e),A=r.at(-1),a=new Float32Array(A.offset+A.size),i=[0,0,0,0];return r.forEach((s,c)=>{if(s.name.endsWith(".bias"))return;let f=s.name==="state_embedding.weight",[l,g]=s.shape;if(!f&&o==="orthogonal"){let d=Float64Array.from({length:s.size},(E,m)=>Bl(re(t,J.initialise,n+c,m,i))),u=c===r.length-2,h=nh(d,[l,g],u?1:Math.SQRT2);a.set(h,s.offset);return}let I=Math.sqrt(6/(l+g));for(let d=0;d<s.size;d++)re(t,J.initialise,n+c,d,i),a[s.offset+d]=f?th*Bl(i):I*(2*de(i)-1)}),a}function Yn(e,t,n){let o=n?De(n,e):[{shape:e,offset:0,size:ht(e)}],r=new Float32Array(o.at(-1).offset+o.at(-1).size),A=0;for(let a of o)r.set(Ql(a.shape,t,A,n?.initialisation),a.offset),A+=Ie(a.shape).length;return{step:0,parameters:r,target:r.slice(),firstMoment:new Float32Array(r.length),secondMoment:new Float32Array(r.length),metricSums:new Float32Array,divergedAt:null}}function wr({shape:e,models:t,states:n},o){let{seed:r,hyper:A}=t[o];return n?.[o]??Yn(e,r,A)}function mt(e){let{shape:t,batch:n,models:o,dataset:r,workers:A}=e,a=o.map(({hyper:s})=>s),i=n==="full"?0:r?.action.length??0;return{shape:t,batch:n,hypers:a,transitions:i,workers:A}}function xt(e,t){let[n,o]=[0,e];for(;o-n>1;){let r=Math.floor((n+o)/2);t(r)?n=r:o=r}return n}function Cr(e,t){return{...e,hidden:e.hidden.map(n=>Math.min(n,t))}}function Sl(e,t){let{input:n}=e;return n.kind==="embedding"?{...e,input:{...n,width:t}}:e}function pr(e,t){let{shape:n,batch:o}=e,{fits:r,words:A}=t;if(r(n,o))return;if(r(n,1)){if(o==="full"){let u=`found full, a batch of ${n.input.kind==="embedding"?n.input.states:0} states that does not fit`;throw new w("batch",`${u}: expected fewer rows or a smaller network ${A}`)}let I=xt(o,d=>r(n,d));throw new w("batch",`found ${o}, expected at most ${I} ${A}`)}let a=Math.max(...n.hidden),i=r(Cr(n,1),o)?o:1,s=xt(a,I=>r(Cr(n,I),i)),{length:c}=n.hidden,f=c===1?"a layer":`${c} layers of up to`;if(s>0)throw new w("hidden",`found ${f} ${a}, expected at most ${s} ${A}`);if(n.input.kind==="dense"||!r(Sl(Cr(n,1),1),1))throw new w("hidden",`found ${f} ${a}, expected fewer or narrower ${A}`);let{width:l}=n.input,g=xt(l,I=>r(Sl(Cr(n,1),I),1));throw new w("embedding",`found ${l}, expected at most ${g} ${A}`)}var wt=8,yl=16;function oh(e){return Math.ceil(e/wt)*wt}function Ct(e){let t=Ve(e).map(oh),n=e.input.kind==="embedding"?e.input.states*t[0]:0,o=[],r=0;for(let A=0;A+1<t.length;A++){let[a,i]=[t[A],t[A+1]],s=r+i/wt*(a*wt+yl);o.push({inputs:a,outputs:i,weight:r,bias:s}),r=s+i}return{shape:e,features:t[0],linear:n,layers:o,linearSize:r,size:n+r}}function vl(e,t,n){for(let{name:o,shape:r,offset:A}of Ie(t)){if(o==="state_embedding.weight"){let[f,l]=r;for(let g=0;g<f;g++)for(let I=0;I<l;I++)n(A+g*l+I,g*e.features+I);continue}let a=e.layers[Number(o.split(".")[1])/2];if(o.endsWith(".bias")){for(let f=0;f<r[0];f++)n(A+f,e.linear+a.bias+f);continue}let[i,s]=r,c=a.inputs*wt+yl;for(let f=0;f<i;f++){let l=e.linear+a.weight+Math.floor(f/wt)*c+f%wt;for(let g=0;g<s;g++)n(A+f*s+g,l+g*wt)}}}function bl(e,t,n=e.shape){let o=new Float32Array(e.size);return vl(e,n,(r,A)=>o[A]=t[r]),o}function kl(e,t,n=e.shape){let o=new Float32Array(ht(n));return vl(e,n,(r,A)=>o[r]=t[A]),o}var rh=4,se={parameters:0,target:1,firstMoment:2,secondMoment:3,step:4,diverged:5,sums:8,settings:24,counts:24+F,support:25+F,policy:26+F,weights:27+F,algorithm:28+F,nets:29+F,metrics:30+F,largest:31+F,norm:32+F,nextFirst:33+F,nextNets:34+F,targetFirst:35+F,targetNets:36+F,targetAt:37+F,targetRates:40+F},Rt=4*16*Math.ceil((se.targetRates+rh)/16);function ya({shape:{input:e}},t){return t!=="full"?t:e.kind==="embedding"?e.states:0}function va(e,t){return 10*ya(e,t)*e.linearSize}function Br(e,t){let{batch:n,models:o,workers:r}=t,A=r??navigator.hardwareConcurrency,a=Math.min(o,A),i=r??Math.ceil(va(e,n)/2e6);return{teams:a,size:Math.max(1,Math.min(Math.floor(A/a),i))}}var Wn=2**32,Dt=65536,xl=64,Rl=8;function sn(e){return Math.ceil(e/xl)*xl}function An(e){let t=Math.ceil(e/16);return 64*(t%2===0?t+1:t)}var Dl=128,Ah=4096;function Tl(e,t){return e+Dl*(3+t)}function Qr(e,{batch:t,workers:n,nets:o}){let{features:r,layers:A,linearSize:a,shape:i}=e,s=i.input.kind==="embedding"?i.input.states:0,c=ya(e,t),f=t==="full"?s*i.actions:0,[l,g]=[c+Rl,2*c+Rl],I=Math.max(r,...A.map(({outputs:E})=>E)),d=[Dl*(3+n),12,8*16,8,...new Array(9).fill(4*l),...new Array(2).fill(4*g),...new Array(3).fill(4*s),...new Array(2).fill(8*l),...new Array(3).fill(4*Math.max(l,f)),8*f,32*o,4*l*I,256*n],u=[4*a,8*Math.ceil(a/Ah),8*l,g*An(r),l*An(r),l*An(A.at(-1).outputs),4*A.length,4*(A.length+1),s>0?l*An(r):0,...A.map(({outputs:E})=>g*An(E)),...A.map(({outputs:E})=>l*An(E))],h=E=>E.reduce((m,C)=>m+sn(C),0);return h(d)+o*h(u)}function Xe(e){return Math.max(1,...e.map(t=>T(t).nets(t).length))}function an({size:e},t){return 4*sn(4*e*t)+sn(Rt)}function ba({shape:e,features:t},n){let o=e.input.kind==="embedding"?4:4*t+4;return n*(o+1+1+4)}function ka(e){let{shape:t,batch:n,transitions:o,hypers:r,workers:A}=e,a=Wn-Dt,i=Xe(r),s=(h,E,m)=>{let{teams:C,size:p}=Br(h,{batch:E,models:m,workers:A});return C*Qr(h,{batch:E,workers:p,nets:i})};pr(e,{fits:(h,E)=>{let m=Ct(h);return an(m,i)+s(m,E,1)<=a},words:"in the 4 GiB the CPU trainer can address"});let c=Ct(t),f=ba(c,o),l=an(c,i)+s(c,n,1);if(f+l>a){let h=Math.floor((a-l)/ba(c,1));throw new w("dataset",`at least ${o} transitions, expected at most ${h} in the 4 GiB the CPU trainer can address beside one model`)}let g=r.length,I=r.map(h=>an(c,Xe([h]))),d=h=>I.slice(0,h).reduce((E,m)=>E+m,0),u=h=>f+s(c,n,h)+d(h)<=a;if(!u(g))throw xa(xt(g,u))}function ah(e){return[...new Set(e.filter(n=>ArrayBuffer.isView(n)))].reduce((n,{byteLength:o})=>n+o,0)}function Nl(e,t){let{batch:n,models:o,dataset:r,teams:A,size:a}=t,{input:i}=e.shape,s=o.map(({hyper:g})=>g),c=o.flatMap(g=>[...Object.values(g.counts??{}),g.support,g.weights,g.policy?.probabilities]),f=n==="full"?0:r.action.length,l=i.kind==="embedding"?i.states:0;return Dt+2**20+ah([...c,r?.nextAllowed])+2*ba(e,f)+o.length*(1024+16*l)+s.reduce((g,I)=>g+an(e,Xe([I])),0)+A*Qr(e,{batch:n,workers:a,nets:Xe(s)})}function xa(e){return new w("models",`dataset, models and workers need more than the 4 GiB the CPU trainer can address: train fewer models at once${e===void 0?"":`, at most ${e}`}`)}var ih={alpha:.5,gamma:.99,tau:.005,doubleDqn:!0,learningRate:3e-4,beta1:.9,beta2:.999,epsilon:1e-8,weightDecay:0,maxNorm:1};function Sr(e){let{transitions:t,states:n,actions:o}=e,r=(a,i,s)=>{for(let c=0;c<t;c++)a[c]=cA(re(i,J.kernelInputs,c,0),s);return a},A=r(new Uint8Array(t),4,9).map(a=>a===0?G.terminated:G.none);return{kind:"discrete",states:n,actions:o,state:r(new Uint16Array(t),1,n),nextState:r(new Uint16Array(t),2,n),action:r(new Uint8Array(t),3,o),ending:A,reward:Float32Array.from(A,a=>a===G.terminated?1:0),episode:new Uint32Array(t),step:new Uint16Array(t),behaviourProbability:new Float32Array(t).fill(1/o)}}function zn(e){return e.algorithms.map(({name:t},n)=>({seed:n,hyper:{...ih,algorithm:t},slice:{offset:0,count:e.transitions},counts:e.counts}))}function _l(e,t,n){let{learningRates:o,schedule:r}=e,A=(n!==void 0?o?.[n]:void 0)??e.learningRate;if(!r)return A;let{warmUp:a,decay:i,steps:s}=r;if(t<=a)return A*t/a;let c=Math.min(1,(t-1-a)/(s-a));switch(i){case"none":return A;case"linear":return A*(1-c);case"cosine":return A*(1+Math.cos(Math.PI*c))/2}}function $n(e,t,n){return{scale:_l(e,t,n)/(1-e.beta1**t),root:1/Math.sqrt(1-e.beta2**t)}}var Ll={relaxed:"AGFzbQEAAAAB8gEkYAAAYAF/AX9gAn9/AGABfwBgAn9/AX9gA39/fwBgAAF/YAJ/fQBgBH9/f38AYAR/f39/AX1gAX8BfWABfQF9YAABfGAKf39/f39/f39/fwBgBX9/f39/AGABfAF8YAJ/fwF9YAABfWAGf39/f39/AX9gA39/fwF/YAN/fX0BfWAEf39/fwF/YAN/f38BfWAFf399fX0AYAF/AXxgBX9/fX1/AX1gBn9/f39/ewBgAn9/AXxgAXwAYAZ8fHx8fHwAYAR/f3x/AGADf3x8AGAEfHx8fABgBXx8fHx8AGAJf39/f39/f39/AGAGf39/fX19AAIdAgRob3N0A2xhcAADA2VudgZtZW1vcnkCAwGAgAQDhQGDAQYDAQEBBAEBAwEBBAECEwUIBBQDBwMDAAAVCAEBAAEBAAACAAAAAAECBQUBAQEBDQ4BDwEEBAkKFgkJAgUADxcHAxgCChACAxALCwsZAgICAgYRAgIFDhoNBRsCAgEDHB0ADAAAHh8AABEgAAAAIQAAAwAGCCICAAYADAwHCiMSEgQHBAUBcAEBAQalCccBfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEEAC38AQQQLfwBBCAt/AEEMC38AQRALfwBBFAt/AEEgC38AQeAAC38AQYACC38AQYQCC38AQYgCC38AQYwCC38AQZACC38AQZQCC38AQZgCC38AQZwCC38AQaACC38AQaQCC38AQagCC38AQawCC38AQbACC38AQbQCC38AQcACC38AQQALfwBB4AALfwBB5AALfwBB6AALfwBB7AALfwBB8AALfwBB9AALfwBB+AALfwBB/AALfwBBgAELfwBBhAELfwBBiAELfwBBjAELfwBBkAELfwBBlAELfwBBmAELfwBBnAELfwBBoAELfwBBpAELfwBBqAELfwBBwAELfwBBxAELfwBBAQt/AEHAAQt/AEHEAQt/AEECC38AQQMLfwBBwAELfwBBxAELfwBByAELfwBBBAt/AEEFC38AQcABC38AQcQBC38AQcgBC38BQQALfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQQALfwBBgAELfwBBoB8LfgBCgMq17gELfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQRALfwBBBAt/AEEIC38AQYACC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBfwt/AEGAIAt/AUEAC38BQQALfwFBAAt/AUEAC38AQcAAC38AQQgLfwBBBgt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt9AUMAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC30BQwAAAAALfQFDAACAPwt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt/AEEIC38AQYAIC38BQQALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC38AQQELfwBBAAsHggELCGxhc3REcmF3AAEMbGFzdEdyYWRpZW50AAMPbGFzdFJvd0dyYWRpZW50AAYIbGFzdFJvd3MABwljb25maWd1cmUAEQxzY3JhdGNoQnl0ZXMAEgdmbWFSYXRlABMHcHJvZmlsZQAUB3NldFJhdGUAFQRzdGVwAIMBBm1lbW9yeQIACQYBAEEBCwAMAQMKwpACgwEEACN6C9QBARB/IAAhAUEAIQIjmQEgAUEFdGogAmooAgAkkwEgACEDQQQhBCOZASADQQV0aiAEaigCACSUASAAIQVBCCEGI5kBIAVBBXRqIAZqKAIAJJUBIAAhB0EMIQgjmQEgB0EFdGogCGooAgAkiAEgACEJQRAhCiOZASAJQQV0aiAKaigCACSJASAAIQtBFCEMI5kBIAtBBXRqIAxqKAIAJIoBIAAhDUEYIQ4jmQEgDUEFdGogDmooAgAklwEgACEPQRwhECOZASAPQQV0aiAQaigCACSYAQsJACAAEAIjkwELDgAjmAEgAEECdGooAgALEwAgAEEPakEPQX9zcUEQckECdAsuAQF/IAAQAiOWASABQQJ0aigCACECIAIjnQFGBH9BAAVBABAEIAIjbBAFbGoLCxoAIABBAEYEfyOgAQUjoQEjogEgAEEBRhsLCw0AI2kgAEECdGooAgALaQAgACRpQQAQCCRqQQEQCCRrQQIQCCRsQQMQCCRtQQQQCCRuQQUQCCRvQQYQCCRwQQcQCCR0QQgQCCR1QQkQCCR2QQoQCCR3QQsQCCR4QQwQCCRxQQ0QCCRyQQ4QCEECdCRzQQ8QCCR5CwoAI1pBAyAAamwLHAEBfyOfASEBIAEgAGpBP2pBP0F/c3EknwEgAQsLACAAIAEQBWwQCwsPACNlI2YgAGxqQQFqEAgL0AIBCn8jaiNnaiECQQIjamwjZ2ohAyNwQQJ0EAskkwEjcCOeAWpBAWsjngFtQQN0EAsklAEgAkEDdBALJJUBIAMjbBAMJIgBIAIjbBAMJIkBIAIjbkEBaxANEAwkigEjbkECdBALJJcBI25BAWpBAnQQCySYASNsJJsBI2tBAEoEfyACI2wQDAVBAAshBCABBEAjmAEgBDYCAAtBACEFA0AgBSNuSARAIAUQDSEGI5sBIgcgBiIIIAcgCEobJJsBIAMgBhAMIQkgAiAGEAwhCgJAIAFFDQAjlwEgBUECdGogCTYCACOYASAFQQJ0aiAKNgIECyAFQQFqIQUMAQsLIAFFBEAPCyOZASAAQQV0aiELIAsjkwE2AgAgCyOUATYCBCALI5UBNgIIIAsjiAE2AgwgCyOJATYCECALI4oBNgIUIAsjlwE2AhggCyOYATYCHAviAgEJfyAAJJ8BIAEQChALGiNqI2dqIQNBAiNqbCNnaiEEQQwQCyR7QRBBA3QQCyR8QQgQCyR9IANBAnQQCyR6IANBAnQQCyR+IANBAnQQCyR/IANBAnQQCySAASAEQQJ0EAskgQEgA0ECdBALJIYBIANBAnQQCySHASNrQQJ0EAskggEja0ECdBALJIMBIARBAnQQCySEASADQQJ0EAskhQEgA0EDdBALJIsBIANBA3QQCySMASADQQJ0EAskjQEgAyIFI3EiBiAFIAZKG0ECdBALJI4BIAMiByNxIgggByAIShtBAnQQCySPASADIgkjcSIKIAkgCkobQQJ0EAskkAEjcUEDdBALJJEBIANBAnQQCySSASNrQQJ0EAsklgEjckEFdBALJJkBQQAhCwNAIAsjckgEQCALIAIQDiALQQFqIQsMAQsLIAMjmwFsQQJ0EAskmgEjaCABbBALJJwBI58BCzAAIAEkXSACJF4gACRfIAAjWmokYCAAQQIjWmxqJGEgACNaQQMgAWpsaiRiQQAkYwsjACAAEAkgASADQQEQDxojnAEjaCACbGoknAEgASACIAMQEAsOACAAEAlBACABQQAQDwu6AwItewF/IAH9EyEDIAL9EyEEQwAAgD/9EyEFQwAAAED9EyEGQwAAQED9EyEHQwAAgED9EyEIQwAAoED9EyEJQwAAwED9EyEKQwAA4ED9EyELQwAAAEH9EyEMQwAAEEH9EyENQwAAIEH9EyEOQQAhMANAIDAgAEgEQCAFIQ8gAyEQIAQhESAPIBAgEf2FAiEFIAYhEiADIRMgBCEUIBIgEyAU/YUCIQYgByEVIAMhFiAEIRcgFSAWIBf9hQIhByAIIRggAyEZIAQhGiAYIBkgGv2FAiEIIAkhGyADIRwgBCEdIBsgHCAd/YUCIQkgCiEeIAMhHyAEISAgHiAfICD9hQIhCiALISEgAyEiIAQhIyAhICIgI/2FAiELIAwhJCADISUgBCEmICQgJSAm/YUCIQwgDSEnIAMhKCAEISkgJyAoICn9hQIhDSAOISogAyErIAQhLCAqICsgLP2FAiEOIDBBAWohMAwBCwsgBSAG/eQBIAcgCP3kAf3kASEtIAkgCv3kASALIAz95AH95AEhLiAtIC795AEgDSAO/eQB/eQBIS8gL/0fACAv/R8BkiAv/R8CkiAv/R8DkgsKACAAQQBHJL8BCzEAIABBAEYEQCABJMABBSAAQQFGBEAgASTBAQUgAEECRgRAIAEkwgEFIAEkwwELCwsLlwEAIAAkRyAAKAKQAiRIIAAoApQCJEkgACgCpAIkSiAAKAKoAiRLIAAoAqwCJEwgACgCsAIkTSAAKAK0AiROIAAqAoABJE8gACoChAEkUCAAKgKIASRRIAAqAowBQwAAAABcJFIgACgCgAIkUyAAKAKEAiRUIAAoAogCJFUgACgCpAFBAEckViAAKAKMAiRXIAAoApgBJFgLXQAgACgCACQAIAAoAgQkASAAKAIIJAIgACgCDCQDIAAoAhAkBCAAKAIUJAUgACgCGCQGIAAoAhwkByAAKAIgJAggACgCJCQJIAAoAigkCiAAKAIsJAsgACgCMCQMCxoAI3sjoAE2AgAjeyOhATYCBCN7I6IBNgIIC3EBAn8jASSgASMAIwEjS0EAShskoQEjTkECRgR/IwAFIwFBACNOQQFGGwskogFBACEAA0AgACMASARAIwIgAEEBdGovAQAhASOEASAAQQJ0aiABNgIAI4UBIABBAnRqIAE2AgAgAEEBaiEADAELCxAYC8wBAgR/An4gAEGNzOUAbEHf5rvjA2ohBCNZQY3M5QBsQd/mu+MDaiEFIAFBjczlAGxB3+a74wNqIQYgAkGNzOUAbEHf5rvjA2ohByAEIAUgB2xqIQQgBSAGIARsaiEFIAYgBCAFbGohBiAHIAUgBmxqIQcgBCAEQRB2cyEEIAUgBUEQdnMhBSAGIAZBEHZzIQYgByAHQRB2cyEHIAQgBSAHbGohBCAFIAYgBGxqIQUgBK0gA61+IQggBa0gA61+QiCIIQkgCCAJfEIgiKcLNAEBf0EAIQQDQCAEI2pIBEAjeiAEQQJ0aiACIAAgASAEIAMQGmo2AgAgBEEBaiEEDAELCwswAQF/I6EBIQEjoQFBAWokoQEjhAEgAUECdGogADYCACOBASABQQJ0akEANgIAIAELRgEDfyOCASAAQQJ0aiEBIAEoAgAhAiACI6EBSAR/I4QBIAJBAnRqKAIAIABGBUEACwRAIAIPCyAAEBwhAyABIAM2AgAgAwuNAQEEf0EAIQADQCAAI6ABSARAI4YBIABBAnRqI50BNgIAIABBAWohAAwBCwsjakEBayEBA0AgAUEATgRAIAFBAnQhAiN+IAJqKAIAQQJ0IQMjgQEgA2ojgQEgA2ooAgBBAWo2AgAjhwEgAmojhgEgA2ooAgA2AgAjhgEgA2ogATYCACABQQFrIQEMAQsLCyIBAX8jogEhASOiAUEBaiSiASOFASABQQJ0aiAANgIAIAELRgEDfyODASAAQQJ0aiEBIAEoAgAhAiACI6IBSAR/I4UBIAJBAnRqKAIAIABGBUEACwRAIAIPCyAAEB8hAyABIAM2AgAgAws7AQF/I6ABJKIBQQAhAANAIAAjoAFJBEAjhQEgAEECdGojhAEgAEECdGooAgA2AgAgAEEBaiEADAELCwu0AgELf0EAJKEBQQAkogFBACEAA0AgACNqSARAIABBAnQhASN6IAFqKAIAIQIja0EASgR/I3QgAkEBdGovAQAQHQUgAhAcCyEDI34gAWogAzYCACAAQQFqIQAMAQsLI6EBJKABEB4jS0EASiIEBH8gBAUjTkECRgshBUEAIQYDQCAGI2pIQQAgBRsEQCAGQQJ0IQcjeiAHaigCACEII50BIQkjdyAIai0AAEEBcUEARgRAI2tBAEoEfyN1IAhBAXRqLwEABSN1IAhBAnRqKAIACyEKI05BAkcEf0EABSNrQQBKBH8gChAgBSAKEB8LCyEJI0tBAEoEQCN/IAdqI2tBAEoEfyAKEB0FIAoQHAs2AgALCyOAASAHaiAJNgIAIAZBAWohBgwBCwsjTkEBRgRAECELEBgLKwEBfyNTQQBHBEAQGQ8LIAAoApQBIQIgAiABIAAoApgBIAAoApwBEBsQIgsPACNiI2IoAgBBAWo2AgALlwEBAn8QJCNeQQFGBEAjYUEANgIADwsjYyEAI2NBAWokYyNfQQH+HgIAI15BAWtGBEAjX0EA/hcCACNhQQD+FwIAI2AjY/4XAgAjYEF//gACABoPC0EAIQEDQCABI1tIBEAjYP4QAgAgAEcEQA8LIAFBAWohAQwBCwsDQCNg/hACACAARgRAI2AgACNc/gECABoQJAwBCwsLHAEBfxAlI15BAUoEQEEHIQAjvwEEQCAAEAALCwsaACN7KAIAJKABI3soAgQkoQEjeygCCCSiAQtvAQV/I15BAUYEQCNhKAIAIQEjYSAANgIAIAAkZCABDwsjYf4QAgAhAgNAIAIgAEgEQCACQQEiAyAAIAJrQQIjXmxtIgQgAyAEShtqJGQjYSACI2T+SAIAIQUgBSACRgRAIAIPCyAFIQIMAQsLIAALRwECfyNsQQJ0IQJBACEDA0AgAyACSQRAIAEgA2ogACADav0ABAD9CwQAIAEgA2ogACADav0ABBD9CwQQIANBIGohAwwBCwsLUgEEfyNsQQJ0IQMgACN0I2tBAEobIQQgASEFA0AgBSACSARAI4UBIAVBAnRqKAIAIQYgBCAGIANsaiOJASAFI2wQBWxqECkgBUEBaiEFDAELCwtSAQR/I2xBAnQhAyABIQQDQCAEIAJIBEAgACN0I2tBAEobIQUjhAEgBEECdGooAgAhBiAFIAYgA2xqI4gBIAQjbBAFbGoQKSAEQQFqIQQMAQsLCw4AI5cBIABBAnRqKAIACwwAI2UjZiAAbGoQCAsSACNlI2YgAGxqQQJqEAhBAnQLEgAjZSNmIABsakEDahAIQQJ0C7cdAg9/sgJ7IAcgAiAIbGohCkMAAAAAQwAAgH+MIAkb/RMhGSAFIQtBACEMA0AgDCAESARAIAsgA0EFdGohDSAMQQJ0IQ4gACEPIAcgDmohEANAIBAgCkkEQCAPIREgESABaiESIBIgAWohEyATIAFqIRQgFCABaiEVIBUgAWohFiAWIAFqIQ9DAAAAAP0TIRpDAAAAAP0TIRtDAAAAAP0TIRxDAAAAAP0TIR1DAAAAAP0TIR5DAAAAAP0TIR9DAAAAAP0TISBDAAAAAP0TISFDAAAAAP0TISJDAAAAAP0TISNDAAAAAP0TISRDAAAAAP0TISUgCyEXA0AgFyANSQRAIBf9AAQAISYgF/0ABBAhJyAR/QkCACEoICghKSAmISogGiErICkgKiAr/YUCIRogKCEsICchLSAbIS4gLCAtIC79hQIhGyAS/QkCACEoICghLyAmITAgHCExIC8gMCAx/YUCIRwgKCEyICchMyAdITQgMiAzIDT9hQIhHSAT/QkCACEoICghNSAmITYgHiE3IDUgNiA3/YUCIR4gKCE4ICchOSAfITogOCA5IDr9hQIhHyAU/QkCACEoICghOyAmITwgICE9IDsgPCA9/YUCISAgKCE+ICchPyAhIUAgPiA/IED9hQIhISAV/QkCACEoICghQSAmIUIgIiFDIEEgQiBD/YUCISIgKCFEICchRSAjIUYgRCBFIEb9hQIhIyAW/QkCACEoICghRyAmIUggJCFJIEcgSCBJ/YUCISQgKCFKICchSyAlIUwgSiBLIEz9hQIhJSAX/QAEICEmIBf9AAQwIScgEf0JAgQhKCAoIU0gJiFOIBohTyBNIE4gT/2FAiEaICghUCAnIVEgGyFSIFAgUSBS/YUCIRsgEv0JAgQhKCAoIVMgJiFUIBwhVSBTIFQgVf2FAiEcICghViAnIVcgHSFYIFYgVyBY/YUCIR0gE/0JAgQhKCAoIVkgJiFaIB4hWyBZIFogW/2FAiEeICghXCAnIV0gHyFeIFwgXSBe/YUCIR8gFP0JAgQhKCAoIV8gJiFgICAhYSBfIGAgYf2FAiEgICghYiAnIWMgISFkIGIgYyBk/YUCISEgFf0JAgQhKCAoIWUgJiFmICIhZyBlIGYgZ/2FAiEiICghaCAnIWkgIyFqIGggaSBq/YUCISMgFv0JAgQhKCAoIWsgJiFsICQhbSBrIGwgbf2FAiEkICghbiAnIW8gJSFwIG4gbyBw/YUCISUgF/0ABEAhJiAX/QAEUCEnIBH9CQIIISggKCFxICYhciAaIXMgcSByIHP9hQIhGiAoIXQgJyF1IBshdiB0IHUgdv2FAiEbIBL9CQIIISggKCF3ICYheCAcIXkgdyB4IHn9hQIhHCAoIXogJyF7IB0hfCB6IHsgfP2FAiEdIBP9CQIIISggKCF9ICYhfiAeIX8gfSB+IH/9hQIhHiAoIYABICchgQEgHyGCASCAASCBASCCAf2FAiEfIBT9CQIIISggKCGDASAmIYQBICAhhQEggwEghAEghQH9hQIhICAoIYYBICchhwEgISGIASCGASCHASCIAf2FAiEhIBX9CQIIISggKCGJASAmIYoBICIhiwEgiQEgigEgiwH9hQIhIiAoIYwBICchjQEgIyGOASCMASCNASCOAf2FAiEjIBb9CQIIISggKCGPASAmIZABICQhkQEgjwEgkAEgkQH9hQIhJCAoIZIBICchkwEgJSGUASCSASCTASCUAf2FAiElIBf9AARgISYgF/0ABHAhJyAR/QkCDCEoICghlQEgJiGWASAaIZcBIJUBIJYBIJcB/YUCIRogKCGYASAnIZkBIBshmgEgmAEgmQEgmgH9hQIhGyAS/QkCDCEoICghmwEgJiGcASAcIZ0BIJsBIJwBIJ0B/YUCIRwgKCGeASAnIZ8BIB0hoAEgngEgnwEgoAH9hQIhHSAT/QkCDCEoICghoQEgJiGiASAeIaMBIKEBIKIBIKMB/YUCIR4gKCGkASAnIaUBIB8hpgEgpAEgpQEgpgH9hQIhHyAU/QkCDCEoICghpwEgJiGoASAgIakBIKcBIKgBIKkB/YUCISAgKCGqASAnIasBICEhrAEgqgEgqwEgrAH9hQIhISAV/QkCDCEoICghrQEgJiGuASAiIa8BIK0BIK4BIK8B/YUCISIgKCGwASAnIbEBICMhsgEgsAEgsQEgsgH9hQIhIyAW/QkCDCEoICghswEgJiG0ASAkIbUBILMBILQBILUB/YUCISQgKCG2ASAnIbcBICUhuAEgtgEgtwEguAH9hQIhJSAX/QAEgAEhJiAX/QAEkAEhJyAR/QkCECEoICghuQEgJiG6ASAaIbsBILkBILoBILsB/YUCIRogKCG8ASAnIb0BIBshvgEgvAEgvQEgvgH9hQIhGyAS/QkCECEoICghvwEgJiHAASAcIcEBIL8BIMABIMEB/YUCIRwgKCHCASAnIcMBIB0hxAEgwgEgwwEgxAH9hQIhHSAT/QkCECEoICghxQEgJiHGASAeIccBIMUBIMYBIMcB/YUCIR4gKCHIASAnIckBIB8hygEgyAEgyQEgygH9hQIhHyAU/QkCECEoICghywEgJiHMASAgIc0BIMsBIMwBIM0B/YUCISAgKCHOASAnIc8BICEh0AEgzgEgzwEg0AH9hQIhISAV/QkCECEoICgh0QEgJiHSASAiIdMBINEBINIBINMB/YUCISIgKCHUASAnIdUBICMh1gEg1AEg1QEg1gH9hQIhIyAW/QkCECEoICgh1wEgJiHYASAkIdkBINcBINgBINkB/YUCISQgKCHaASAnIdsBICUh3AEg2gEg2wEg3AH9hQIhJSAX/QAEoAEhJiAX/QAEsAEhJyAR/QkCFCEoICgh3QEgJiHeASAaId8BIN0BIN4BIN8B/YUCIRogKCHgASAnIeEBIBsh4gEg4AEg4QEg4gH9hQIhGyAS/QkCFCEoICgh4wEgJiHkASAcIeUBIOMBIOQBIOUB/YUCIRwgKCHmASAnIecBIB0h6AEg5gEg5wEg6AH9hQIhHSAT/QkCFCEoICgh6QEgJiHqASAeIesBIOkBIOoBIOsB/YUCIR4gKCHsASAnIe0BIB8h7gEg7AEg7QEg7gH9hQIhHyAU/QkCFCEoICgh7wEgJiHwASAgIfEBIO8BIPABIPEB/YUCISAgKCHyASAnIfMBICEh9AEg8gEg8wEg9AH9hQIhISAV/QkCFCEoICgh9QEgJiH2ASAiIfcBIPUBIPYBIPcB/YUCISIgKCH4ASAnIfkBICMh+gEg+AEg+QEg+gH9hQIhIyAW/QkCFCEoICgh+wEgJiH8ASAkIf0BIPsBIPwBIP0B/YUCISQgKCH+ASAnIf8BICUhgAIg/gEg/wEggAL9hQIhJSAX/QAEwAEhJiAX/QAE0AEhJyAR/QkCGCEoICghgQIgJiGCAiAaIYMCIIECIIICIIMC/YUCIRogKCGEAiAnIYUCIBshhgIghAIghQIghgL9hQIhGyAS/QkCGCEoICghhwIgJiGIAiAcIYkCIIcCIIgCIIkC/YUCIRwgKCGKAiAnIYsCIB0hjAIgigIgiwIgjAL9hQIhHSAT/QkCGCEoICghjQIgJiGOAiAeIY8CII0CII4CII8C/YUCIR4gKCGQAiAnIZECIB8hkgIgkAIgkQIgkgL9hQIhHyAU/QkCGCEoICghkwIgJiGUAiAgIZUCIJMCIJQCIJUC/YUCISAgKCGWAiAnIZcCICEhmAIglgIglwIgmAL9hQIhISAV/QkCGCEoICghmQIgJiGaAiAiIZsCIJkCIJoCIJsC/YUCISIgKCGcAiAnIZ0CICMhngIgnAIgnQIgngL9hQIhIyAW/QkCGCEoICghnwIgJiGgAiAkIaECIJ8CIKACIKEC/YUCISQgKCGiAiAnIaMCICUhpAIgogIgowIgpAL9hQIhJSAX/QAE4AEhJiAX/QAE8AEhJyAR/QkCHCEoICghpQIgJiGmAiAaIacCIKUCIKYCIKcC/YUCIRogKCGoAiAnIakCIBshqgIgqAIgqQIgqgL9hQIhGyAS/QkCHCEoICghqwIgJiGsAiAcIa0CIKsCIKwCIK0C/YUCIRwgKCGuAiAnIa8CIB0hsAIgrgIgrwIgsAL9hQIhHSAT/QkCHCEoICghsQIgJiGyAiAeIbMCILECILICILMC/YUCIR4gKCG0AiAnIbUCIB8htgIgtAIgtQIgtgL9hQIhHyAU/QkCHCEoICghtwIgJiG4AiAgIbkCILcCILgCILkC/YUCISAgKCG6AiAnIbsCICEhvAIgugIguwIgvAL9hQIhISAV/QkCHCEoICghvQIgJiG+AiAiIb8CIL0CIL4CIL8C/YUCISIgKCHAAiAnIcECICMhwgIgwAIgwQIgwgL9hQIhIyAW/QkCHCEoICghwwIgJiHEAiAkIcUCIMMCIMQCIMUC/YUCISQgKCHGAiAnIccCICUhyAIgxgIgxwIgyAL9hQIhJSARQSBqIREgEkEgaiESIBNBIGohEyAUQSBqIRQgFUEgaiEVIBZBIGohFiAXQYACaiEXDAELCyAGIA5q/QAEACHJAiAGIA5q/QAEECHKAiAQIBogyQL95AEgGf3rAf0LBAAgECAbIMoC/eQBIBn96wH9CwQQIBAgCGohECAQIBwgyQL95AEgGf3rAf0LBAAgECAdIMoC/eQBIBn96wH9CwQQIBAgCGohECAQIB4gyQL95AEgGf3rAf0LBAAgECAfIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICAgyQL95AEgGf3rAf0LBAAgECAhIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICIgyQL95AEgGf3rAf0LBAAgECAjIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICQgyQL95AEgGf3rAf0LBAAgECAlIMoC/eQBIBn96wH9CwQQIBAgCGohEAwBCwsgAyEYIAsgGEEFdCOjAWpqIQsgDEEIaiEMDAELCwuhAQEJfyAAI29BAnRqIQUgBCADayOlAWpBAWsjpQFtI6UBbCEGIAMhByABIQhBACEJA0AgCSNuSARAIAlBAWojbkYhCiAKBH8gAgUgCRAsCyELIAkQLSEMIAkQDSENIAggByAMEAVsaiAMEAUgBiAMIA0gBSAJEC5qIAUgCRAvaiALIAcgDRAFbGogDRAFIApFEDAgCyEIIAlBAWohCQwBCwsLSAICfwJ9QQAhASAAKgIAIQNBASECA0AgAiNtSARAIAAgAkECdGoqAgAhBCAEIANeBEAgBCEDIAIhAQsgAkEBaiECDAELCyABC8oEAw58Bn4CfwJ8IAAhASABvSEPIA9CNIinQf8PcSEVIBVByQdrQT9PBEBEAAAAAAAA8D8gFUHJB2tBgICAgHhPDQEaIBVBiQhPBEBEAAAAAAAAAAAgD0KAgICAgICAeFENAhpEAAAAAAAA8D8gAaAgFUH/D08NAhpEAAAAAAAAAABEAAAAAAAA8H8gD0IAUxsMAgtBACEVC0T+gitlRxVnQCABoiECIAJEAAAAAAAAOEOgIQMgA70hECADRAAAAAAAADhDoSEDIAEgA0QAAPr+Qi52v6KgIANEOjuevJr3DL2ioCEEIBBB/wCsg0IBhqchFiAQQjRBB6x9hiERQQggFkEDdGopAwC/IQVBCCAWQQN0aikDCCARfCESIAQgBKIhBiAFIASgIAZEvf3/////3z8gBEQ8VFVVVVXFP6KgoqAgBiAGokSRKxfPVVWlPyAERBfQpGcREYE/oqCioCEHIBVBAEYEQAJ8IAchCCASIRMgECEUIBRCgICAgAiDQgBSRQRAIBNC8QdCNIZ9IRMgE78hCUQAAAAAAAAAfyAJIAkgCKKgogwBCyATQv4HQjSGfCETIBO/IQkgCSAJIAiioCEKIAqZRAAAAAAAAPA/YwRARAAAAAAAAPA/IAqmIQsgCSAKoSAJIAiioCEMIAsgCqAhDSALIA2hIAqgIAygIQwgDSAMoCALoSEKIApEAAAAAAAAAABhBEAgE0KAgICAgICAgIB/g78hCgsLIApEAAAAAAAAEACiCwwBCyASvyEOIA4gDiAHoqALC3MCB38CfSM/IQEjRyABaioCACEIIAAhAiAAEDIhAyACIANBAnRqKgIAIQlBACEEQQAhBQNAIAUjbUgEQCAAIQYgBSEHIAYgB0ECdGoqAgAgCZO7EDMgCLtmBEAgBEEBIAV0ciEECyAFQQFqIQUMAQsLIAQLTgEDfyNUQQBGBH9BfwUjVCAAQQJ0aigCAAshAkEBIAEjnQFGI3lBAEYbBEAgAg8LI3kgAUECdGooAgAhAyADIAJxIQQgBCADIARBAEcbC2ECAn8CfUF/IQJDAAAAACEEQQAhAwNAIAMjbUgEQCAAIANBAnRqKgIAIQUgASADdkEBcUEARwR/QQEgBSAEXiACQQBIGwVBAAsEQCAFIQQgAyECCyADQQFqIQMMAQsLIAIL+gEBF39BASEEIAAhBSAEIQYgBiEHQRghCCOZASAHQQV0aiAIaigCACNuQQFrQQJ0aigCACAFI25BAWsQDRAFbGoQNCEJIAIgAxA1IQogCSAKcSELQQAhDCABIQ0gDCEOIA4hD0EUIRAjmQEgD0EFdGogEGooAgAgDSNuQQFrEA0QBWxqIREjQCESI0cgEmoqAgBDAAAAAFwEf0EAIRMgACEUIBMhFSAVIRZBGCEXI5kBIBZBBXRqIBdqKAIAI25BAWtBAnRqKAIAIBQjbkEBaxANEAVsagUgEQshGCARIRkgGCALIAogC0EARxsQNiEaIBkgGkECdGoqAgALQwEFf0EAIQEgACECIAEhAyADIQRBGCEFI5kBIARBBXRqIAVqKAIAI25BAWtBAnRqKAIAIAIjbkEBaxANEAVsaioCAAubAQINfwF9QQAhAyAAIQQgAyEFIAUhBkEUIQcjmQEgBkEFdGogB2ooAgAgBCNuQQFrEA0QBWxqIQggAiABI1YbIQkjVSAJI21sQQJ0aiEKQwAAAAAhEEEAIQsDQCALI21IBEAgCiEMIAshDSAIIQ4gCyEPIBAgDCANQQJ0aioCACAOIA9BAnRqKgIAlJIhECALQQFqIQsMAQsLIBALwAEBEH9BACEEIAEhBSAEIQYgBiEHQRQhCCOZASAHQQV0aiAIaigCACAFI25BAWsQDRAFbGohCSM5IQojRyAKaioCAEMAAAAAXAR/QQAhCyAAIQwgCyENIA0hDkEYIQ8jmQEgDkEFdGogD2ooAgAjbkEBa0ECdGooAgAgDCNuQQFrEA0QBWxqBSAJCyEQI3lBAEZBACNUQQBGGwR/IBAQMgUgECACIAMQNRA2CyERIAkhEiARIRMgEiATQQJ0aioCAAs9ACNIIz5GBEAgACABIAIgAxA3DwsjSCNDRgRAIAAQOA8LI0gjQkYEQCABIAIgAxA5DwsgACABIAIgAxA6C0ABAn8gACECA0AgAiABSARAIwIgAkEBdGovAQAhAyOSASACQQJ0aiACIAIgAyOdARA7OAIAIAJBAWohAgwBCwsLlAMBH38joQEiAyOiASIEIAMgBEobI6UBakEBayOlAW0hBSNJIAVsIQYgBhAoIQcDQCAHIAZIBEAjZCEIIAchCQNAIAkgCEgEQCAJIAVtIQogCSAKIAVsayELIAggCiAFbGsiDCAFIg0gDCANSBshDiAKIAVsIA5qIQkgCiEPI0ohECNLIREjoQEjoAEgDyAQIBFqSEEAIA8gEE4bGyESIAohEyNMIRQjTSEVI6IBQQAgEyAUIBVqSEEAIBMgFE4bGyEWIAsjpQFsIRcgDiOlAWwiGCAWIhkgGCAZSBshGiAOI6UBbCIbIBIiHCAbIBxIGyEdIAojc2whHiAKEAIgASAeaiAXIBoQKiAAIB5qIBcgHRArQQAhHyO/AQRAIB8QAAsgFyAaSARAIAEgHmojiQEjigEgFyAaEDELIBcgHUgEQCAAIB5qI4gBI25BAWsQLCAXIB0QMQtBASEgI78BBEAgIBAACyNJQQFGQQAgAhsEQCAXIBoQPAtBAiEhI78BBEAgIRAACwwBCwsgBhAoIQcMAQsLC2YBCH8joQEiACOiASIBIAAgAUobIQIgAiOlAWpBAWsjpQFtIQMgAxAoIQQDQCAEIANIBEAgBCOlAWwjZCOlAWwiBSACIgYgBSAGSBsQPCADECghBAwBCwtBAiEHI78BBEAgBxAACwvLBQMVfAR+An8CfCAAIQEgAb0hFiAWQoCAgICAgID3P31CgICAgICgwvg/QoCAgICAgID3P31UBEAgAUQAAAAAAADwP6EhAiACIAKiIQMgAyACoiEEIAREd1VVVVVV1T8gAkTL/f/////Pv6KgIANEDN2VmZmZyT+ioCAERKdFZ1VVVcW/IAJEMN5EoyRJwj+ioCADRGU9QqT//7+/oqAgBETK1ioohHG8PyACRP9osEPrmbm/oqAgA0SF0K/3goG3P6KgIAREzUXRdRNStb+ioKKgoqCiIQUgAkQAAAAAAACgQaIhBiACIAagIAahIQcgAiAHoSEIIAcgB6JEAAAAAAAA4L+iIQYgAiAGoCEJIAIgCaEgBqAhCiAKRAAAAAAAAOC/IAiiIAcgAqCioCEKIAUgCqAgCaAMAQsgFkIwiKchGiAaQRBrQfD/AUEQa08EQEQAAAAAAADwvyABIAGioyAWQgGGQgBRDQEaIAEgFkQAAAAAAADwf71RDQEaIAEgAaEgASABoaNBASAaQfD/AXFB8P8BRiAaQYCAAnEbDQEaIAFEAAAAAAAAMEOivSEWIBZCNEI0hn0hFgsgFkKAgICAgICA8z99IRcgF0I0QQesfYhB/wCsg6chGyAXQjSHIRggFiAXQv8fQjSGg30hGUGIECAbQQFBA2p0aisDACELQYgQIBtBAUEDanRqKwMIIQwgGb8hDUGIICAbQQFBA2p0aisDACEOQYggIBtBAUEDanRqKwMIIQ8gDSAOoSAPoSALoiEQIBi5IREgEUQAOPr+Qi7mP6IgDKAhEiASIBCgIRMgEiAToSAQoCARRDBnx5NX8y49oqAhFCAQIBCiIRUgFCAVRAEAAAAAAOC/oqAgECAVokRbMFFVVVXVPyAQRJBF6////8+/oqAgFUQRAfEks5nJPyAQRJ/IBuV1VcW/oqCioKKgIBOgCwvcBQQafwN9CHsCfCNuQQFrEA0hBSAAIQYgASEHIAYhCCAIIQlBGCEKI5kBIAlBBXRqIApqKAIAI25BAWtBAnRqKAIAIAcjbkEBaxANEAVsaiELIAAhDCABIQ0gDCEOIA4hD0EcIRAjmQEgD0EFdGogEGooAgAjbkECdGooAgAgDSNuQQFrEA0QBWxqIREgCxAyIRIgCyETIBIhFCATIBRBAnRqKgIAIR8gH/0TISJBACEVA0AgFSAFSARAIBVBAnQhFiALIBZq/QAEACAi/eUBISMgI0P2qK7C/RP96wEhJCAkQzuquD/9E/3mAf1qISUgJCAlQwCAMT/9E/3mAf3lASEmICYgJUODgF65/RP95gH95QEhJkNnaVA5/RMhJyAnICb95gFDzkO3Ov0T/eQBIScgJyAm/eYBQwiJCDz9E/3kASEnICcgJv3mAUPBqSo9/RP95AEhJyAnICb95gFDqqoqPv0T/eQBIScgJyAm/eYBQwAAAD/9E/3kASEnICYgJv3mASAn/eYBICZDAACAP/0T/eQB/eQBIScgJf34AUH/AP0R/a4BQRf9qwEhKCARIBZqICcgKP3mAf0LBAAgFUEEaiEVDAELC0MAAAAAISBEAAAAAAAAAAAhKkEAIRcDQCAXI21IBEAgESEYIBchGSAYIBlBAnRqKgIAISEgICAhkiEgIAshGiAXIRsgKiAhuyAaIBtBAnRqKgIAIB+Tu6KgISogF0EBaiEXDAELCyACIAOUICAgBJSV/RMhKUEAIRwDQCAcIAVIBEAgHEECdCEdIBEgHWogESAdav0ABAAgKf3mAf0LBAAgHEEEaiEcDAELCyNtIR4DQCAeIAVIBEAgESAeQQJ0akMAAAAAOAIAIB5BAWohHgwBCwsgILsQPyErI4sBIAFBA3RqIB+7ICugOQMAI4wBIAFBA3RqIAO7ICsgKiAgu6OhojkDACONASABQQJ0aiASNgIAC/UBAhN/An0jQSECQwAAAEAjRyACaioCAJQgAZQjbbKVIRUgFUMAAAAAWwRADwtBASEDIAAhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEBIQkgACEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOQQAhDwNAIA8jbUgEQCAOIRIgDyETIAghECAPIREgFSAQIBFBAnRqKgIAlCEWIBIgE0ECdGohFCAUIBQqAgAgFpI4AgAgD0EBaiEPDAELCwsZAQF/I25BAWsQDUECdCEBIABBACAB/AsAC6kCAwN/B3wCfSMJIABBAnRqKAIEIQFEAAAAAAAAAAAhBEQAAAAAAAAAACEFRAAAAAAAAAAAIQYjCSAAQQJ0aigCACECA0AgAiABSQRAIwogAkEBdGovAQAhAyOSASADQQJ0aioCACELIwsgAkECdGoqAgAgC5QhDCAEIAy7oCEEIAUgDCALlLugIQUjDEEARwRAIAYjDCACQQJ0aioCACALlLugIQYLIAJBAWohAgwBCwsjT7shByMHIABBAnRqKgIAuyAHIASioCEIIwggAEECdGoqAgC7IAdEAAAAAAAAAEAgBqIgByAFoqCioCEJI5EBIABBA3RqRAAAAAAAAAAAIAkgCCAIoqGlOQMAIAghCiAKI1C7YwR8I1C7BSNRuyAKIAojUbtkGwsLuQMCHn8FfSAAIQIDQCACIAFJBEAjAyACQQJ0aioCACEgQQEgAkMAAIA/ICBDAACAPxBAIAIgIBBBQQAhAyACIQQgAyEFIAUhBkEYIQcjmQEgBkEFdGogB2ooAgAjbkEBa0ECdGooAgAgBCNuQQFrEA0QBWxqIQhBACEJIAIhCiAJIQsgCyEMQRwhDSOZASAMQQV0aiANaigCACNuQQJ0aigCACAKI25BAWsQDRAFbGohDkEBIQ8gAiEQIA8hESARIRJBHCETI5kBIBJBBXRqIBNqKAIAI25BAnRqKAIAIBAjbkEBaxANEAVsaiEUIA4QQiMEIAJBAnRqKAIEIRUjBCACQQJ0aigCACEWA0AgFiAVSQRAIwUgFmotAAAhFyMGIBZBAnRqKgIAISEgCCEYIBchGSAYIBlBAnRqKgIAIBYQQ7aTISIgDiEaIBchG0MAAABAICGUICKUISMgGiAbQQJ0aiEcIBwgHCoCACAjkjgCACAUIR0gFyEeICGMISQgHSAeQQJ0aiEfIB8gHyoCACAkkjgCACOOASAWQQJ0aiAiOAIAIBZBAWohFgwBCwsgAkEBaiECDAELCwuJAQIBfQV/I1dBAEYEQCOBASAAQQJ0aigCALMPC0MAAAAAIQEgACECI4YBIAJBAnRqKAIAIQMDQCADI50BRwRAIANBAnQhBCN6IARqKAIAIQUgASNXQQBGBH1DAACAPwUjVyAFI1hrQQJ0aioCAAuSIQEgAyEGI4cBIAZBAnRqKAIAIQMMAQsLIAELgAECA30CfyN4IAFBAnRqKgIAIQIjgAEgAGooAgAhBSAFI50BRgRAIAIhAyNQI1EgAyADI1FeGyADI1BdGw8LI2tBAEoEfyN1IAFBAXRqLwEABUEACyEGIAIjTyN/IABqKAIAIAUgBiABEDuUkiEEI1AjUSAEIAQjUV4bIAQjUF0bC4EEAiR/Bn0gACECA0AgAiABSQRAIAIQRSEmQQEgAkMAAIA/ICYjarIQQCACICYjarKVEEFBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOQQEhDyACIRAgDyERIBEhEkEcIRMjmQEgEkEFdGogE2ooAgAjbkECdGooAgAgECNuQQFrEA0QBWxqIRQgDhBCIAIhFSOGASAVQQJ0aigCACEWA0AgFiOdAUcEQCAWQQJ0IRcgFyEYI3ogGGooAgAhGSAZIRojdiAaai0AACEbIBkhHCNXQQBGBH1DAACAPwUjVyAcI1hrQQJ0aioCAAshJyAIIR0gGyEeIB0gHkECdGoqAgAgFyAZEEaTISggDiEfIBshICAoISkgJ0MAAIC/QwAAgD8gKZaXQwAAAEAgKZQjUhuUI2qylSEqIB8gIEECdGohISAhICEqAgAgKpI4AgAgFCEiIBshIyAnjCNqspUhKyAiICNBAnRqISQgJCAkKgIAICuSOAIAI44BIBdqICg4AgAgFiElI4cBICVBAnRqKAIAIRYMAQsLIAJBAWohAgwBCwsLWgEGf0EAIQEDQCABQQFqI0lIBEAgASECIAAhAyACIQQgBCEFQRwhBiOZASAFQQV0aiAGaigCACNuQQJ0aigCACADI25BAWsQDRAFbGoQQiABQQFqIQEMAQsLC9kBAhN/AX1BASECIAAhAyACIQQgBCEFQRQhBiOZASAFQQV0aiAGaigCACADI25BAWsQDRAFbGohByABIQggByAIQQJ0aioCACEVI0lBBEYEQEECIQkgACEKIAkhCyALIQxBFCENI5kBIAxBBXRqIA1qKAIAIAojbkEBaxANEAVsaiEOIAEhDyAVIA4gD0ECdGoqAgCWIRULQQAhECAAIREgECESIBIhE0EYIRQgFSOZASATQQV0aiAUaigCACNuQQFrQQJ0aigCACARI25BAWsQDRAFbGoqAgCTCycCAX8BfSNEIQEjRyABaioCACECQwAAgD8gApMgAiAAQwAAAABdGwsiAQF/I0UhASNHIAFqKgIAuyAAu6JEAAAAAAAAVECkEDO2CxUBAX8jRiEBIAAQSyNHIAFqKgIAlgu6BAIIfSZ/IAAgARBJIQVBACENIAAhDiANIQ8gDyEQQRwhESOZASAQQQV0aiARaigCACNuQQJ0aigCACAOI25BAWsQDRAFbGohEkEAIRNDAAAAwCADlCAFEEqUIAWUIQYgEiATQQJ0aiEUIBQgFCoCACAGkjgCAEEBIRUgACEWIBUhFyAXIRhBGCEZI5kBIBhBBXRqIBlqKAIAI25BAWtBAnRqKAIAIBYjbkEBaxANEAVsaiEaIAEhGyAaIBtBAnRqKgIAIAKTIQdBASEcIAAhHSAcIR4gHiEfQRwhICOZASAfQQV0aiAgaigCACNuQQJ0aigCACAdI25BAWsQDRAFbGohISABISIgByEIIANDAACAv0MAAIA/IAiWl0MAAABAIAiUI1IblCEJICEgIkECdGohIyAjICMqAgAgCZI4AgAjjgEgBGogBzgCACNJQQRGBEBBAiEkIAAhJSAkISYgJiEnQRghKCOZASAnQQV0aiAoaigCACNuQQFrQQJ0aigCACAlI25BAWsQDRAFbGohKSABISogKSAqQQJ0aioCACACkyEKQQIhKyAAISwgKyEtIC0hLkEcIS8jmQEgLkEFdGogL2ooAgAjbkECdGooAgAgLCNuQQFrEA0QBWxqITAgASExIAohCyADQwAAgL9DAACAPyALlpdDAAAAQCALlCNSG5QhDCAwIDFBAnRqITIgMiAyKgIAIAySOAIAI48BIARqIAo4AgALI5ABIARqIAU4AgAgAyAFEEyUC7oCAg9/BH0gACECA0AgAiABSQRAIAIQSCMEIAJBAnRqKAIAIQMjBCACQQJ0aigCBCEEQwAAAAAhESADIQUDQCAFIARJBEAjBSAFai0AACEGIwYgBUECdGoqAgAhEiARIAIgBiAFEEO2IBIgBUECdBBNkiERIAVBAWohBQwBCwsjSUEBayACIBFDAACAP0MAAIA/EEAjSUEBayEHIAIhCCAHIQkgCSEKQRwhCyOZASAKQQV0aiALaigCACNuQQJ0aigCACAII25BAWsQDRAFbGohDCADIQ0DQCANIARJBEAjkAEgDUECdGoqAgAQTCETIAwhDiMFIA1qLQAAIQ8jBiANQQJ0aioCAIwgE5QhFCAOIA9BAnRqIRAgECAQKgIAIBSSOAIAIA1BAWohDQwBCwsgAkEBaiECDAELCwuvAwIafwR9IAAhAgNAIAIgAUkEQCACEEhDAAAAACEcIAIhAyOGASADQQJ0aigCACEEA0AgBCOdAUcEQCAEQQJ0IQUgBSEGI3ogBmooAgAhByAHIQgjV0EARgR9QwAAgD8FI1cgCCNYa0ECdGoqAgALI2qylSEdIAchCSAcIAIjdiAJai0AACAFIAcQRiAdIAUQTZIhHCAEIQojhwEgCkECdGooAgAhBAwBCwsjSUEBayACIBxDAACAP0MAAIA/EEAjSUEBayELIAIhDCALIQ0gDSEOQRwhDyOZASAOQQV0aiAPaigCACNuQQJ0aigCACAMI25BAWsQDRAFbGohECACIREjhgEgEUECdGooAgAhEgNAIBIjnQFHBEAgEkECdCETIBMhFCN6IBRqKAIAIRUjkAEgE2oqAgAQTCEeIBAhGCAVIRYjdiAWai0AACEZIBUhFyNXQQBGBH1DAACAPwUjVyAXI1hrQQJ0aioCAAuMI2qylSAelCEfIBggGUECdGohGiAaIBoqAgAgH5I4AgAgEiEbI4cBIBtBAnRqKAIAIRIMAQsLIAJBAWohAgwBCwsL3QICFX8EfSAAIQIDQCACIAFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOIA4QQiMEIAJBAnRqKAIEIQ8jBCACQQJ0aigCACEQA0AgECAPSQRAIwUgEGotAAAhESAQEEO2IRcgCCESIBEhEyASIBNBAnRqKgIAIBeTIRggDiEUIBEhFUMAAABAIwYgEEECdGoqAgCUIBiUIRkgFCAVQQJ0aiEWIBYgFioCACAZkjgCACOOASAQQQJ0aiAYOAIAIBchGiOPASAQQQJ0akMAAIA/QwAAAABBASAaI1FbIBojUFsbGzgCACAQQQFqIRAMAQsLIAJBAWohAgwBCwsLowMCG38FfSAAIQIDQCACIAFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOIA4QQiACIQ8jhgEgD0ECdGooAgAhEANAIBAjnQFHBEAgEEECdCERIBEhEiN6IBJqKAIAIRMgEyEUI3YgFGotAAAhFSARIBMQRiEdIAghFiAVIRcgFiAXQQJ0aioCACAdkyEeIA4hGSAVIRogEyEYIB4hHyNXQQBGBH1DAACAPwUjVyAYI1hrQQJ0aioCAAtDAACAv0MAAIA/IB+Wl0MAAABAIB+UI1IblCNqspUhICAZIBpBAnRqIRsgGyAbKgIAICCSOAIAI44BIBFqIB44AgAgHSEhI48BIBFqQwAAgD9DAAAAAEEBICEjUVsgISNQWxsbOAIAIBAhHCOHASAcQQJ0aigCACEQDAELCyACQQFqIQIMAQsLCwcAI0gjPUcLGwEBfxBSBH0jOCEAI0cgAGoqAgAFQwAAgD8LC9cCAgN9FX8QUyECIAAhBQNAIAUgAUkEQEEAIAUgAiMDIAVBAnRqKgIAQwAAgD8QQEEAIQYgBSEHIAYhCCAIIQlBGCEKI5kBIAlBBXRqIApqKAIAI25BAWtBAnRqKAIAIAcjbkEBaxANEAVsaiELQQAhDCAFIQ0gDCEOIA4hD0EcIRAjmQEgD0EFdGogEGooAgAjbkECdGooAgAgDSNuQQFrEA0QBWxqIREjBCAFQQJ0aigCBCESIwQgBUECdGooAgAhEwNAIBMgEkkEQCMFIBNqLQAAIRQQUgR9IAshFSAUIRYgFSAWQQJ0aioCACATEEO2kwVDAAAAAAshAyARIRcgFCEYIwYgE0ECdGoqAgBDAAAAQCADlCACk5QhBCAXIBhBAnRqIRkgGSAZKgIAIASSOAIAI44BIBNBAnRqIAM4AgAgE0EBaiETDAELCyAFQQFqIQUMAQsLC5cDAgR9G38QUyECIAAhBgNAIAYgAUkEQEEAIAYgAiAGEEUjarIQQEEAIQcgBiEIIAchCSAJIQpBGCELI5kBIApBBXRqIAtqKAIAI25BAWtBAnRqKAIAIAgjbkEBaxANEAVsaiEMQQAhDSAGIQ4gDSEPIA8hEEEcIREjmQEgEEEFdGogEWooAgAjbkECdGooAgAgDiNuQQFrEA0QBWxqIRIgBiETI4YBIBNBAnRqKAIAIRQDQCAUI50BRwRAIBRBAnQhFSAVIRYjeiAWaigCACEXIBchGCN2IBhqLQAAIRkQUgR9IAwhGiAZIRsgGiAbQQJ0aioCACAVIBcQRpMFQwAAAAALIQMgEiEdIBkhHiAXIRwgAyEEI1dBAEYEfUMAAIA/BSNXIBwjWGtBAnRqKgIAC0MAAIC/QwAAgD8gBJaXQwAAAEAgBJQjUhsgApOUI2qylSEFIB0gHkECdGohHyAfIB8qAgAgBZI4AgAjjgEgFWogAzgCACAUISAjhwEgIEECdGooAgAhFAwBCwsgBkEBaiEGDAELCwtlACNIIz5GBEAgAgRAIAAgARBEBSAAIAEQRwsPCyNII0NGBEAgAgRAIAAgARBOBSAAIAEQTwsPCyNII0JGBEAgAgRAIAAgARBQBSAAIAEQUQsPCyACBEAgACABEFQFIAAgARBVCwuOBAIHfxh7IAQhBUEAIQYDQCAGIAJIBEAgACAGIAFsaiEHIAcgA0ECdGohCANAIAcgCEkEQEEAIQkDQCAJQQhJBEAgByAJIAFsaiEKIAUgCUECdGohCyAK/QAEACEMIAogAWr9AAQAIQ0gCkECIAFsav0ABAAhDiAKQQMgAWxq/QAEACEPIAwhECANIREgDiESIA8hEyAQIBH9DQABAgMQERITBAUGBxQVFhchFCALIBQgEiAT/Q0AAQIDEBESEwQFBgcUFRYX/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAMIRUgDSEWIA4hFyAPIRggFSAW/Q0AAQIDEBESEwQFBgcUFRYXIRkgCyAZIBcgGP0NAAECAxAREhMEBQYHFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBCAgDCEaIA0hGyAOIRwgDyEdIBogG/0NCAkKCxgZGhsMDQ4PHB0eHyEeIAsgHiAcIB39DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhf9CwRAIAwhHyANISAgDiEhIA8hIiAfICD9DQgJCgsYGRobDA0ODxwdHh8hIyALICMgISAi/Q0ICQoLGBkaGwwNDg8cHR4f/Q0ICQoLDA0ODxgZGhscHR4f/QsEYCAJQQRqIQkMAQsLIAdBEGohByAFQYABaiEFDAELCyAGI6QBaiEGDAELCwueCAI+exB/IAD9AAQAIQYgAP0ABCAhByAA/QAEQCEIIAD9AARgIQkgAP0ABIABIQogAP0ABKABIQsgASFEIAYhDCAHIQ0gCCEOIAkhDyAMIA39DQABAgMQERITBAUGBxQVFhchECAQIA4gD/0NAAECAxAREhMEBQYHFBUWF/0NAAECAwQFBgcQERITFBUWFyERIAMhRSAFIRIgRCARIEX9AAQAIBL9RP1O/QsEACABQRBqIUYgCiETIAshFCAKIRUgCyEWIBMgFP0NAAECAxAREhMEBQYHFBUWFyEXIBcgFSAW/Q0AAQIDEBESEwQFBgcUFRYX/Q0AAQIDBAUGBxAREhMUFRYXIRggA0EQaiFHIAUhGSBGIBggR/1dAwAgGf1E/U79WwMAACABIAJqIQEgAyAEaiEDIAEhSCAGIRogByEbIAghHCAJIR0gGiAb/Q0AAQIDEBESEwQFBgcUFRYXIR4gHiAcIB39DQABAgMQERITBAUGBxQVFhf9DQgJCgsMDQ4PGBkaGxwdHh8hHyADIUkgBSEgIEggHyBJ/QAEACAg/UT9Tv0LBAAgAUEQaiFKIAohISALISIgCiEjIAshJCAhICL9DQABAgMQERITBAUGBxQVFhchJSAlICMgJP0NAAECAxAREhMEBQYHFBUWF/0NCAkKCwwNDg8YGRobHB0eHyEmIANBEGohSyAFIScgSiAmIEv9XQMAICf9RP1O/VsDAAAgASACaiEBIAMgBGohAyABIUwgBiEoIAchKSAIISogCSErICggKf0NCAkKCxgZGhsMDQ4PHB0eHyEsICwgKiAr/Q0ICQoLGBkaGwwNDg8cHR4f/Q0AAQIDBAUGBxAREhMUFRYXIS0gAyFNIAUhLiBMIC0gTf0ABAAgLv1E/U79CwQAIAFBEGohTiAKIS8gCyEwIAohMSALITIgLyAw/Q0ICQoLGBkaGwwNDg8cHR4fITMgMyAxIDL9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhchNCADQRBqIU8gBSE1IE4gNCBP/V0DACA1/UT9Tv1bAwAAIAEgAmohASADIARqIQMgASFQIAYhNiAHITcgCCE4IAkhOSA2IDf9DQgJCgsYGRobDA0ODxwdHh8hOiA6IDggOf0NCAkKCxgZGhsMDQ4PHB0eH/0NCAkKCwwNDg8YGRobHB0eHyE7IAMhUSAFITwgUCA7IFH9AAQAIDz9RP1O/QsEACABQRBqIVIgCiE9IAshPiAKIT8gCyFAID0gPv0NCAkKCxgZGhsMDQ4PHB0eHyFBIEEgPyBA/Q0ICQoLGBkaGwwNDg8cHR4f/Q0ICQoLDA0ODxgZGhscHR4fIUIgA0EQaiFTIAUhQyBSIEIgU/1dAwAgQ/1E/U79WwMAAAvZHAIUf7ACeyACIQogCkEFdCOjAWohCyOcASEMQwAAAABDAACAf4wgCRv9EyEeIANBBXQhDSAAIAFBA3YgDWxqIQ5BACEPA0AgDyACSARAIA8iECACQQZrIhEgECARSBshEiAHIBJBAnRqIRMgBSASQQJ0aiEUIAAhFQNAIBUgDkkEQCAVIA1qIRYgBCASQQV0aiEXIBdBIGohGCAXQcAAaiEZIBdB4ABqIRogF0GAAWohGyAXQaABaiEcQwAAAAD9EyEfQwAAAAD9EyEgQwAAAAD9EyEhQwAAAAD9EyEiQwAAAAD9EyEjQwAAAAD9EyEkQwAAAAD9EyElQwAAAAD9EyEmQwAAAAD9EyEnQwAAAAD9EyEoQwAAAAD9EyEpQwAAAAD9EyEqA0AgFSAWSQRAIBX9AAQAISsgFf0ABBAhLCAX/QkCACEtIC0hLiArIS8gHyEwIC4gLyAw/YUCIR8gLSExICwhMiAgITMgMSAyIDP9hQIhICAY/QkCACEtIC0hNCArITUgISE2IDQgNSA2/YUCISEgLSE3ICwhOCAiITkgNyA4IDn9hQIhIiAZ/QkCACEtIC0hOiArITsgIyE8IDogOyA8/YUCISMgLSE9ICwhPiAkIT8gPSA+ID/9hQIhJCAa/QkCACEtIC0hQCArIUEgJSFCIEAgQSBC/YUCISUgLSFDICwhRCAmIUUgQyBEIEX9hQIhJiAb/QkCACEtIC0hRiArIUcgJyFIIEYgRyBI/YUCIScgLSFJICwhSiAoIUsgSSBKIEv9hQIhKCAc/QkCACEtIC0hTCArIU0gKSFOIEwgTSBO/YUCISkgLSFPICwhUCAqIVEgTyBQIFH9hQIhKiAV/QAEICErIBX9AAQwISwgF/0JAgQhLSAtIVIgKyFTIB8hVCBSIFMgVP2FAiEfIC0hVSAsIVYgICFXIFUgViBX/YUCISAgGP0JAgQhLSAtIVggKyFZICEhWiBYIFkgWv2FAiEhIC0hWyAsIVwgIiFdIFsgXCBd/YUCISIgGf0JAgQhLSAtIV4gKyFfICMhYCBeIF8gYP2FAiEjIC0hYSAsIWIgJCFjIGEgYiBj/YUCISQgGv0JAgQhLSAtIWQgKyFlICUhZiBkIGUgZv2FAiElIC0hZyAsIWggJiFpIGcgaCBp/YUCISYgG/0JAgQhLSAtIWogKyFrICchbCBqIGsgbP2FAiEnIC0hbSAsIW4gKCFvIG0gbiBv/YUCISggHP0JAgQhLSAtIXAgKyFxICkhciBwIHEgcv2FAiEpIC0hcyAsIXQgKiF1IHMgdCB1/YUCISogFf0ABEAhKyAV/QAEUCEsIBf9CQIIIS0gLSF2ICshdyAfIXggdiB3IHj9hQIhHyAtIXkgLCF6ICAheyB5IHoge/2FAiEgIBj9CQIIIS0gLSF8ICshfSAhIX4gfCB9IH79hQIhISAtIX8gLCGAASAiIYEBIH8ggAEggQH9hQIhIiAZ/QkCCCEtIC0hggEgKyGDASAjIYQBIIIBIIMBIIQB/YUCISMgLSGFASAsIYYBICQhhwEghQEghgEghwH9hQIhJCAa/QkCCCEtIC0hiAEgKyGJASAlIYoBIIgBIIkBIIoB/YUCISUgLSGLASAsIYwBICYhjQEgiwEgjAEgjQH9hQIhJiAb/QkCCCEtIC0hjgEgKyGPASAnIZABII4BII8BIJAB/YUCIScgLSGRASAsIZIBICghkwEgkQEgkgEgkwH9hQIhKCAc/QkCCCEtIC0hlAEgKyGVASApIZYBIJQBIJUBIJYB/YUCISkgLSGXASAsIZgBICohmQEglwEgmAEgmQH9hQIhKiAV/QAEYCErIBX9AARwISwgF/0JAgwhLSAtIZoBICshmwEgHyGcASCaASCbASCcAf2FAiEfIC0hnQEgLCGeASAgIZ8BIJ0BIJ4BIJ8B/YUCISAgGP0JAgwhLSAtIaABICshoQEgISGiASCgASChASCiAf2FAiEhIC0howEgLCGkASAiIaUBIKMBIKQBIKUB/YUCISIgGf0JAgwhLSAtIaYBICshpwEgIyGoASCmASCnASCoAf2FAiEjIC0hqQEgLCGqASAkIasBIKkBIKoBIKsB/YUCISQgGv0JAgwhLSAtIawBICshrQEgJSGuASCsASCtASCuAf2FAiElIC0hrwEgLCGwASAmIbEBIK8BILABILEB/YUCISYgG/0JAgwhLSAtIbIBICshswEgJyG0ASCyASCzASC0Af2FAiEnIC0htQEgLCG2ASAoIbcBILUBILYBILcB/YUCISggHP0JAgwhLSAtIbgBICshuQEgKSG6ASC4ASC5ASC6Af2FAiEpIC0huwEgLCG8ASAqIb0BILsBILwBIL0B/YUCISogFf0ABIABISsgFf0ABJABISwgF/0JAhAhLSAtIb4BICshvwEgHyHAASC+ASC/ASDAAf2FAiEfIC0hwQEgLCHCASAgIcMBIMEBIMIBIMMB/YUCISAgGP0JAhAhLSAtIcQBICshxQEgISHGASDEASDFASDGAf2FAiEhIC0hxwEgLCHIASAiIckBIMcBIMgBIMkB/YUCISIgGf0JAhAhLSAtIcoBICshywEgIyHMASDKASDLASDMAf2FAiEjIC0hzQEgLCHOASAkIc8BIM0BIM4BIM8B/YUCISQgGv0JAhAhLSAtIdABICsh0QEgJSHSASDQASDRASDSAf2FAiElIC0h0wEgLCHUASAmIdUBINMBINQBINUB/YUCISYgG/0JAhAhLSAtIdYBICsh1wEgJyHYASDWASDXASDYAf2FAiEnIC0h2QEgLCHaASAoIdsBINkBINoBINsB/YUCISggHP0JAhAhLSAtIdwBICsh3QEgKSHeASDcASDdASDeAf2FAiEpIC0h3wEgLCHgASAqIeEBIN8BIOABIOEB/YUCISogFf0ABKABISsgFf0ABLABISwgF/0JAhQhLSAtIeIBICsh4wEgHyHkASDiASDjASDkAf2FAiEfIC0h5QEgLCHmASAgIecBIOUBIOYBIOcB/YUCISAgGP0JAhQhLSAtIegBICsh6QEgISHqASDoASDpASDqAf2FAiEhIC0h6wEgLCHsASAiIe0BIOsBIOwBIO0B/YUCISIgGf0JAhQhLSAtIe4BICsh7wEgIyHwASDuASDvASDwAf2FAiEjIC0h8QEgLCHyASAkIfMBIPEBIPIBIPMB/YUCISQgGv0JAhQhLSAtIfQBICsh9QEgJSH2ASD0ASD1ASD2Af2FAiElIC0h9wEgLCH4ASAmIfkBIPcBIPgBIPkB/YUCISYgG/0JAhQhLSAtIfoBICsh+wEgJyH8ASD6ASD7ASD8Af2FAiEnIC0h/QEgLCH+ASAoIf8BIP0BIP4BIP8B/YUCISggHP0JAhQhLSAtIYACICshgQIgKSGCAiCAAiCBAiCCAv2FAiEpIC0hgwIgLCGEAiAqIYUCIIMCIIQCIIUC/YUCISogFf0ABMABISsgFf0ABNABISwgF/0JAhghLSAtIYYCICshhwIgHyGIAiCGAiCHAiCIAv2FAiEfIC0hiQIgLCGKAiAgIYsCIIkCIIoCIIsC/YUCISAgGP0JAhghLSAtIYwCICshjQIgISGOAiCMAiCNAiCOAv2FAiEhIC0hjwIgLCGQAiAiIZECII8CIJACIJEC/YUCISIgGf0JAhghLSAtIZICICshkwIgIyGUAiCSAiCTAiCUAv2FAiEjIC0hlQIgLCGWAiAkIZcCIJUCIJYCIJcC/YUCISQgGv0JAhghLSAtIZgCICshmQIgJSGaAiCYAiCZAiCaAv2FAiElIC0hmwIgLCGcAiAmIZ0CIJsCIJwCIJ0C/YUCISYgG/0JAhghLSAtIZ4CICshnwIgJyGgAiCeAiCfAiCgAv2FAiEnIC0hoQIgLCGiAiAoIaMCIKECIKICIKMC/YUCISggHP0JAhghLSAtIaQCICshpQIgKSGmAiCkAiClAiCmAv2FAiEpIC0hpwIgLCGoAiAqIakCIKcCIKgCIKkC/YUCISogFf0ABOABISsgFf0ABPABISwgF/0JAhwhLSAtIaoCICshqwIgHyGsAiCqAiCrAiCsAv2FAiEfIC0hrQIgLCGuAiAgIa8CIK0CIK4CIK8C/YUCISAgGP0JAhwhLSAtIbACICshsQIgISGyAiCwAiCxAiCyAv2FAiEhIC0hswIgLCG0AiAiIbUCILMCILQCILUC/YUCISIgGf0JAhwhLSAtIbYCICshtwIgIyG4AiC2AiC3AiC4Av2FAiEjIC0huQIgLCG6AiAkIbsCILkCILoCILsC/YUCISQgGv0JAhwhLSAtIbwCICshvQIgJSG+AiC8AiC9AiC+Av2FAiElIC0hvwIgLCHAAiAmIcECIL8CIMACIMEC/YUCISYgG/0JAhwhLSAtIcICICshwwIgJyHEAiDCAiDDAiDEAv2FAiEnIC0hxQIgLCHGAiAoIccCIMUCIMYCIMcC/YUCISggHP0JAhwhLSAtIcgCICshyQIgKSHKAiDIAiDJAiDKAv2FAiEpIC0hywIgLCHMAiAqIc0CIMsCIMwCIM0C/YUCISogFyALaiEXIBggC2ohGCAZIAtqIRkgGiALaiEaIBsgC2ohGyAcIAtqIRwgFUGAAmohFQwBCwsgDCAf/QsEACAMICD9CwQQIAwgIf0LBCAgDCAi/QsEMCAMICP9CwRAIAwgJP0LBFAgDCAl/QsEYCAMICb9CwRwIAwgJ/0LBIABIAwgKP0LBJABIAwgKf0LBKABIAwgKv0LBLABQQAhHQNAIB1BIEkEQCAMIB1qIBMgCCAUIAYgHhBYIBNBBCAIbGohEyAUQQQgBmxqIRQgHUEQaiEdDAELCwwBCwsgD0EGaiEPDAELCwvMAQEKfyAAI29BAnRqIQMgAiABayOkAWpBAWsjpAFtI6QBbCEEIAEhBSOaASAFI5sBbEECdGohBkEAQQEja0EAShshByNuQQFrIQgDQCAIIAdOBEAgCBAtIQkgCBANIQogCRAFIQsgCEEASgR/IAhBAWsQLAUjiAELIQwgCEEBahAEIAUgChAFbGogChAFIAQgCiAGEFcgBiAEIAkgCiADIAgQLmogDCAFIAtsaiALIAgQBCAFIAtsaiALIAhBAEoQWSAIQQFrIQgMAQsLC8IBAwF8BX8Fe0QAAAAAAAAAACECIAAgAUECdGohAyAAIQQDQCAEIANJBEAgAyIFIAQjngFBAnRqIgYgBSAGSRshB0MAAAAA/RMhCEMAAAAA/RMhCQNAIAQgB0kEQCAE/QAEACEKIAT9AAQQIQsgCCAKIAr95gH95AEhCCAJIAsgC/3mAf3kASEJIARBIGohBAwBCwsgCCAJ/eQBIQwgAiAM/R8AuyAM/R8Bu6AgDP0fArugIAz9HwO7oKAhAgwBCwsgAgtHAgF/AXwja0EARgRADwsgACECA0AgAiABSQRAQQAQBCACI2wQBWxqI2wQWyEDI5UBIAJBA3RqIAM5AwAgAkEBaiECDAELCwusAQEKfyOgASOkAWpBAWsjpAFtIQIgAhAoIQMDQCADIAJIBEAgAyOkAWwhBCNkI6QBbCIFI6ABIgYgBSAGSBshByAEIAcgARBWQQIhCCO/AQRAIAgQAAtBACEJA0AgCSNJSARAIAkQAiAAIAkjc2xqIAQgBxBaQQQhCiO/AQRAIAoQAAsgBCAHEFxBBSELI78BBEAgCxAACyAJQQFqIQkMAQsLIAIQKCEDDAELCwsfAEEBI1NBAEcjV0EARhsEf0EBBSAAEEVDAAAAAF4LC4IDAxR/AXwBfUQAAAAAAAAAACSmAUQAAAAAAAAAACSnAUQAAAAAAAAAACSoAUMAAIB/jCSpAUEAIQEDQCABI6ABSQRAIABBAEYEfSABEEUFIAAgAUECdGoqAgALuyEVQQAhAiABIQMgAiEEIAQhBUEYIQYjmQEgBUEFdGogBmooAgAjbkEBa0ECdGooAgAgAyNuQQFrEA0QBWxqIQdBASEIIAEhCSAIIQogCiELQRghDCOZASALQQV0aiAMaigCACNuQQFrQQJ0aigCACAJI25BAWsQDRAFbGohDSAHIQ4gBxAyIQ8gDiAPQQJ0aioCACEWI6YBI4wBIAFBA3RqKwMAoCSmASOnASAVIA0QNGm4oqAkpwFBACEQA0AgECNtSARAIA0hESAQIRIgDSETIBAhFCOoASAVIBEgEkECdGoqAgC7oiATIBRBAnRqKgIAu6KgJKgBIBBBAWohEAwBCwsgARBeBH8gFiOpAV4FQQALBEAgFiSpAQsgAUEBaiEBDAELCwsJACN9IAA5AwAL+QECCn8KfCNBIQYjRyAGaioCALsjqAGiI223oyEQQQAhByAAIAGgIBCgIAWjIREjfCAHQQN0aiAROQMAQQEhCCAAIAWjIRIjfCAIQQN0aiASOQMAQQIhCSABIAWjIRMjfCAJQQN0aiATOQMAQQMhCiACIAWjIRQjfCAKQQN0aiAUOQMAQQQhCyOpAbshFSN8IAtBA3RqIBU5AwBBBSEMIAMgBaMhFiN8IAxBA3RqIBY5AwBBBiENI6YBIAWjIRcjfCANQQN0aiAXOQMAQQchDiOnASAFoyEYI3wgDkEDdGogGDkDAEEJIQ8gBCEZI3wgD0EDdGogGTkDAAvTAwMHfBJ/AX0jAxBfRAAAAAAAAPA/EGBEAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0QAAAAAAAAAACEEQQAhBwNAIAcjoAFJBEAjiwEgB0EDdGorAwAhBSMEIAdBAnRqKAIEIQgjBCAHQQJ0aigCACEJA0AgCSAISQRAIwUgCWotAAAhCiMGIAlBAnRqKgIAuyEGI44BIAlBAnRqKgIAIRkgASAGI5EBIAlBA3RqKwMAoqAhASAAIAYgGbuiIBm7oqAhAEEBIQsgByEMIAshDSANIQ5BGCEPI5kBIA5BBXRqIA9qKAIAI25BAWtBAnRqKAIAIAwjbkEBaxANEAVsaiEQIAohESACIAYgBSAQIBFBAnRqKgIAu6GioCECQQAhEiAHIRMgEiEUIBQhFUEYIRYjmQEgFUEFdGogFmooAgAjbkEBa0ECdGooAgAgEyNuQQFrEA0QBWxqIRcgCiEYIAMgBiAXIBhBAnRqKgIAu6KgIQMgBCAGRAAAAAAAAAAAIAojjQEgB0ECdGooAgBGG6AhBCAJQQFqIQkMAQsLIAdBAWohBwwBCwsgACABoCACIAMgBCABRAAAAAAAAPA/EGELQgIBfAF/I1dBAEYEQCNqtw8LRAAAAAAAAAAAIQBBACEBA0AgASOgAUkEQCAAIAEQRbugIQAgAUEBaiEBDAELCyAAC+ADAwd8Fn8CfUEAEF9EAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0EAIQcDQCAHI2pIBEAgB0ECdCEII34gCGooAgAhCSAIIQojeiAKaigCACELIAshDCN2IAxqLQAAIQ0gCyEOI1dBAEYEfUMAAIA/BSNXIA4jWGtBAnRqKgIAC7shBCAAIAQCfCOOASAIaioCACEdIB27IB27oiEFIAUjUkUNABogHYshHiAFRAAAAAAAAABAoyAeQwAAAD+TuyAeQwAAgD9fGwuioCEAIAEgBCOLASAJQQN0aisDAEEBIQ8gCSEQIA8hESARIRJBGCETI5kBIBJBBXRqIBNqKAIAI25BAWtBAnRqKAIAIBAjbkEBaxANEAVsaiEUIA0hFSAUIBVBAnRqKgIAu6GioCEBQQAhFiAJIRcgFiEYIBghGUEYIRojmQEgGUEFdGogGmooAgAjbkEBa0ECdGooAgAgFyNuQQFrEA0QBWxqIRsgDSEcIAIgBCAbIBxBAnRqKgIAu6KgIQIgAyAERAAAAAAAAAAAIA0jjQEgCUECdGooAgBGG6AhAyAHQQFqIQcMAQsLEGMhBiAGEGAgACABIAIgA0QAAAAAAAAAACAGEGELVgBEAAAAAAAAAAAkqgFEAAAAAAAAAAAkqwFEAAAAAAAAAAAkrAFEAAAAAAAAAAAkrQFEAAAAAAAAAAAkrgFEAAAAAAAAAAAkrwFEAAAAAAAAAAAksAEL5wMDBX0DfA9/I5ABIANqKgIAIQQjqgEgAgJ8I44BIANqKgIAIQUgBbsgBbuiIQkgCSNSRQ0AGiAFiyEGIAlEAAAAAAAAAECjIAZDAAAAP5O7IAZDAACAP18bC6KgJKoBI0lBBEYEQCOqASACAnwjjwEgA2oqAgAhByAHuyAHu6IhCiAKI1JFDQAaIAeLIQggCkQAAAAAAAAAQKMgCEMAAAA/k7sgCEMAAIA/XxsLoqAkqgELI6sBIAIgBBBKu6IgBLuiIAS7oqAkqwEjiwEgAEEDdGorAwAjSUEBayEMIAAhDSAMIQ4gDiEPQRghECOZASAPQQV0aiAQaigCACNuQQFrQQJ0aigCACANI25BAWsQDRAFbGohESABIRIgESASQQJ0aioCALuhIQsjrAEgAiAEEEy7oiALoqAkrAEjrQEgAiAEu6KgJK0BI0YhEyOuASACRAAAAAAAAAAAIAQQSyNHIBNqKgIAXhugJK4BI68BQQEhFCAAIRUgFCEWIBYhF0EYIRgjmQEgF0EFdGogGGooAgAjbkEBa0ECdGooAgAgFSNuQQFrEA0QBWxqIRkgASEaIAIgGSAaQQJ0aioCALuioCSvASOwASACRAAAAAAAAAAAIAEjjQEgAEECdGooAgBGG6AksAEL3gMDDXwCfRR/RAAAAAAAAAAAIQNDAACAf4whEEEAIRIDQCASI6ABSQRAIABBAEYEfSASEEUFIAAgEkECdGoqAgALuyEEIAMgBCOMASASQQN0aisDAKKgIQNBASETIBIhFCATIRUgFSEWQRghFyOZASAWQQV0aiAXaigCACNuQQFrQQJ0aigCACAUI25BAWsQDRAFbGohGCAYIRkgGBAyIRogGSAaQQJ0aioCACERIBEgEF5BACASEF4bBEAgESEQCyASQQFqIRIMAQsLQQAhGyOqASOrAaAjrAGgIAKjIQUjfCAbQQN0aiAFOQMAQQEhHCOqASACoyEGI3wgHEEDdGogBjkDAEECIR0jqwEgAqMhByN8IB1BA3RqIAc5AwBBAyEeI6wBIAKjIQgjfCAeQQN0aiAIOQMAQQQhHyOtASACoyEJI3wgH0EDdGogCTkDAEEFISAjrgEgAqMhCiN8ICBBA3RqIAo5AwBBBiEhI68BIAKjIQsjfCAhQQN0aiALOQMAQQchIiAQuyEMI3wgIkEDdGogDDkDAEEIISMjsAEgAqMhDSN8ICNBA3RqIA05AwBBCSEkIAMgAqMhDiN8ICRBA3RqIA45AwBBCyElIAEhDyN8ICVBA3RqIA85AwALvQECA3wDfxBlRAAAAAAAAPA/EGBEAAAAAAAAAAAhAEEAIQMDQCADI6ABSQRAIwQgA0ECdGooAgQhBCMEIANBAnRqKAIAIQUDQCAFIARJBEAjBiAFQQJ0aioCALshASADIwUgBWotAAAgASAFQQJ0EGYgACABI5EBIAVBA3RqKwMAoqAhACAFQQFqIQUMAQsLIANBAWohAwwBCwsgACNJQQJrt6IhAiOqASACoCSqASMDIAJEAAAAAAAA8D8QZwuFAQIGfwF8EGVBACEAA0AgACNqSARAIABBAnQhASABIQIjeiACaigCACEDIAMhBCADIQUjfiABaigCACN2IARqLQAAI1dBAEYEfUMAAIA/BSNXIAUjWGtBAnRqKgIAC7sgARBmIABBAWohAAwBCwsQYyEGIAYQYEEARAAAAAAAAAAAIAYQZwuRAQICfQl/QwAAgH+MIQBBACECA0AgAiOgAUkEQEEAIQMgAiEEIAMhBSAFIQZBGCEHI5kBIAZBBXRqIAdqKAIAI25BAWtBAnRqKAIAIAQjbkEBaxANEAVsaiEIIAghCSAIEDIhCiAJIApBAnRqKgIAIQEgASAAXkEAIAIQXhsEQCABIQALIAJBAWohAgwBCwsgAAuFAQIGfwZ8QQAhBCAAIQojfCAEQQN0aiAKOQMAQQEhBSAAIQsjfCAFQQN0aiALOQMAQQIhBiABIQwjfCAGQQN0aiAMOQMAQQMhByACIQ0jfCAHQQN0aiANOQMAQQQhCBBquyEOI3wgCEEDdGogDjkDAEEGIQkgAyEPI3wgCUEDdGogDzkDAAvHAgMFfAt/AX1EAAAAAAAA8D8QYEQAAAAAAAAAACEARAAAAAAAAAAAIQFEAAAAAAAAAAAhAkQAAAAAAAAAACEDQQAhBQNAIAUjoAFJBEBBACEGIAUhByAGIQggCCEJQRghCiOZASAJQQV0aiAKaigCACNuQQFrQQJ0aigCACAHI25BAWsQDRAFbGohCyMEIAVBAnRqKAIEIQwjBCAFQQJ0aigCACENA0AgDSAMSQRAIwYgDUECdGoqAgC7IQQjjgEgDUECdGoqAgAhECABIAQjkQEgDUEDdGorAwCioCEBIAAgBCAQu6IgELuioCEAIAIgBCOPASANQQJ0aioCALuioCECIAshDiMFIA1qLQAAIQ8gAyAEIA4gD0ECdGoqAgC7oqAhAyANQQFqIQ0MAQsLIAVBAWohBQwBCwsgACABoCACIAMgARBrC90CAwZ8DX8CfUQAAAAAAAAAACEARAAAAAAAAAAAIQFEAAAAAAAAAAAhAkEAIQYDQCAGI2pIBEAgBkECdCEHIAchCCN6IAhqKAIAIQkgCSEKI1dBAEYEfUMAAIA/BSNXIAojWGtBAnRqKgIAC7shAyAAIAMCfCOOASAHaioCACETIBO7IBO7oiEEIAQjUkUNABogE4shFCAERAAAAAAAAABAoyAUQwAAAD+TuyAUQwAAgD9fGwuioCEAIAEgAyOPASAHaioCALuioCEBQQAhCyN+IAdqKAIAIQwgCyENIA0hDkEYIQ8jmQEgDkEFdGogD2ooAgAjbkEBa0ECdGooAgAgDCNuQQFrEA0QBWxqIREgCSEQI3YgEGotAAAhEiACIAMgESASQQJ0aioCALuioCECIAZBAWohBgwBCwsQYyEFIAUQYCAAIAWjIAEgBaMgAiAFo0QAAAAAAAAAABBrC7gBAgh/AX1EAAAAAAAAAAAksQFDAACAf4wksgFBACEAA0AgACOgAUkEQEEAIQEgACECIAEhAyADIQRBGCEFI5kBIARBBXRqIAVqKAIAI25BAWtBAnRqKAIAIAIjbkEBaxANEAVsaiEGI40BIABBAnRqKAIAIQcgBiAHQQJ0aioCACEII7EBI4wBIABBA3RqKwMAoCSxASAAEF4EfyAII7IBXgVBAAsEQCAIJLIBCyAAQQFqIQAMAQsLC9QBAgp8CX8gASACoSEFQQAhDyAAEFO7IAWioCEGI3wgD0EDdGogBjkDAEEBIRAgACEHI3wgEEEDdGogBzkDAEECIREgBSEII3wgEUEDdGogCDkDAEEDIRIgASEJI3wgEkEDdGogCTkDAEEEIRMgAiEKI3wgE0EDdGogCjkDAEEFIRQjsgG7IQsjfCAUQQN0aiALOQMAQQYhFSADIQwjfCAVQQN0aiAMOQMAQQchFiOxASENI3wgFkEDdGogDTkDAEEJIRcgBCEOI3wgF0EDdGogDjkDAAuIAwMFfA1/An0QbkQAAAAAAADwPxBgRAAAAAAAAAAAIQBEAAAAAAAAAAAhAUQAAAAAAAAAACECRAAAAAAAAAAAIQNEAAAAAAAAAAAhBEEAIQUDQCAFI6ABSQRAQQAhBiAFIQcgBiEIIAghCUEYIQojmQEgCUEFdGogCmooAgAjbkEBa0ECdGooAgAgByNuQQFrEA0QBWxqIQsjjQEgBUECdGooAgAhDCMEIAVBAnRqKAIEIQ0jBCAFQQJ0aigCACEOA0AgDiANSQRAIwUgDmotAAAhDyMGIA5BAnRqKgIAIRIjjgEgDkECdGoqAgAhExBSBEAgASASuyORASAOQQN0aisDAKKgIQELIAAgErsgE7uiIBO7oqAhACALIRAgDyERIAMgErsgECARQQJ0aioCALuioCEDIA8gDEYEQCAEIBK7oCEECyAOQQFqIQ4MAQsLIAIjAyAFQQJ0aioCALsjiwEgBUEDdGorAwCioCECIAVBAWohBQwBCwsgACABoCACIAMgBCABEG8L5AQDEXwYfwJ9EG5EAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0EAIREDQCARI2pIBEAgEUECdCESI34gEmooAgAhEyASIRQjeiAUaigCACEVIBUhFiN2IBZqLQAAIRcgFSEYI1dBAEYEfUMAAIA/BSNXIBgjWGtBAnRqKgIAC7shBCAAIAQCfCOOASASaioCACEpICm7ICm7oiEFIAUjUkUNABogKYshKiAFRAAAAAAAAABAoyAqQwAAAD+TuyAqQwAAgD9fGwuioCEAIAEgBCOLASATQQN0aisDAKKgIQFBACEZIBMhGiAZIRsgGyEcQRghHSOZASAcQQV0aiAdaigCACNuQQFrQQJ0aigCACAaI25BAWsQDRAFbGohHiAXIR8gAiAEIB4gH0ECdGoqAgC7oqAhAiADIAREAAAAAAAAAAAgFyONASATQQJ0aigCAEYboCEDIBFBAWohEQwBCwsQYyEGIAYQYCABIAKhIQdBACEgIAAQU7sgB6KgIAajIQgjfCAgQQN0aiAIOQMAQQEhISAAIAajIQkjfCAhQQN0aiAJOQMAQQIhIiAHIAajIQojfCAiQQN0aiAKOQMAQQMhIyABIAajIQsjfCAjQQN0aiALOQMAQQQhJCACIAajIQwjfCAkQQN0aiAMOQMAQQUhJSOyAbshDSN8ICVBA3RqIA05AwBBBiEmIAMgBqMhDiN8ICZBA3RqIA45AwBBByEnI7EBIAajIQ8jfCAnQQN0aiAPOQMAQQkhKEQAAAAAAAAAACEQI3wgKEEDdGogEDkDAAtFACNIIz5GBEAgAARAEGIFEGQLDwsjSCNDRgRAIAAEQBBoBRBpCw8LI0gjQkYEQCAABEAQbAUQbQsPCyAABEAQcAUQcQsLaQEDf0EAIQADQCAAI2tJBEAjlgEgAEECdGojnQE2AgAgAEEBaiEADAELCyNrQQBGBEAPC0EAIQEDQCABI6ABSARAI4QBIAFBAnRqKAIAIQIjlgEgAkECdGogATYCACABQQFqIQEMAQsLCy8BAn9BACEAQQAhAQNAIAEjbkgEQCAAIAEQDSO9AW1qIQAgAUEBaiEBDAELCyAAC1oCAnsBf0MAAAAA/RMhBEMAAAAA/RMhBSAAIQYDQCAGIAJJBEAgBCAG/QAEAP3kASEEIAUgBv0ABBD95AEhBSAGIAFqIQYMAQsLIAMgBP0LBAAgAyAF/QsEEAv9HwIOf9YCeyAHIQlBACEKA0AgCiAGSARAIApBAnQhCyACIAtqIQwgDCAEQQdBf3NxIANsaiENIAwgBCADbGohDiAMIAMgDiAIIAtqEHVBACEPA0AgDyAFSARAIA8iECAFQQZrIhEgECARSBshEiAAIBJBAnRqIRNDAAAAAP0TIRdDAAAAAP0TIRhDAAAAAP0TIRlDAAAAAP0TIRpDAAAAAP0TIRtDAAAAAP0TIRxDAAAAAP0TIR1DAAAAAP0TIR5DAAAAAP0TIR9DAAAAAP0TISBDAAAAAP0TISFDAAAAAP0TISIgDCEUA0AgFCANSQRAIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhJiAjIScgFyEoICYgJyAo/YUCIRcgJSEpICQhKiAYISsgKSAqICv9hQIhGCAT/QkCBCElICUhLCAjIS0gGSEuICwgLSAu/YUCIRkgJSEvICQhMCAaITEgLyAwIDH9hQIhGiAT/QkCCCElICUhMiAjITMgGyE0IDIgMyA0/YUCIRsgJSE1ICQhNiAcITcgNSA2IDf9hQIhHCAT/QkCDCElICUhOCAjITkgHSE6IDggOSA6/YUCIR0gJSE7ICQhPCAeIT0gOyA8ID39hQIhHiAT/QkCECElICUhPiAjIT8gHyFAID4gPyBA/YUCIR8gJSFBICQhQiAgIUMgQSBCIEP9hQIhICAT/QkCFCElICUhRCAjIUUgISFGIEQgRSBG/YUCISEgJSFHICQhSCAiIUkgRyBIIEn9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhSiAjIUsgFyFMIEogSyBM/YUCIRcgJSFNICQhTiAYIU8gTSBOIE/9hQIhGCAT/QkCBCElICUhUCAjIVEgGSFSIFAgUSBS/YUCIRkgJSFTICQhVCAaIVUgUyBUIFX9hQIhGiAT/QkCCCElICUhViAjIVcgGyFYIFYgVyBY/YUCIRsgJSFZICQhWiAcIVsgWSBaIFv9hQIhHCAT/QkCDCElICUhXCAjIV0gHSFeIFwgXSBe/YUCIR0gJSFfICQhYCAeIWEgXyBgIGH9hQIhHiAT/QkCECElICUhYiAjIWMgHyFkIGIgYyBk/YUCIR8gJSFlICQhZiAgIWcgZSBmIGf9hQIhICAT/QkCFCElICUhaCAjIWkgISFqIGggaSBq/YUCISEgJSFrICQhbCAiIW0gayBsIG39hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhbiAjIW8gFyFwIG4gbyBw/YUCIRcgJSFxICQhciAYIXMgcSByIHP9hQIhGCAT/QkCBCElICUhdCAjIXUgGSF2IHQgdSB2/YUCIRkgJSF3ICQheCAaIXkgdyB4IHn9hQIhGiAT/QkCCCElICUheiAjIXsgGyF8IHogeyB8/YUCIRsgJSF9ICQhfiAcIX8gfSB+IH/9hQIhHCAT/QkCDCElICUhgAEgIyGBASAdIYIBIIABIIEBIIIB/YUCIR0gJSGDASAkIYQBIB4hhQEggwEghAEghQH9hQIhHiAT/QkCECElICUhhgEgIyGHASAfIYgBIIYBIIcBIIgB/YUCIR8gJSGJASAkIYoBICAhiwEgiQEgigEgiwH9hQIhICAT/QkCFCElICUhjAEgIyGNASAhIY4BIIwBII0BII4B/YUCISEgJSGPASAkIZABICIhkQEgjwEgkAEgkQH9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhkgEgIyGTASAXIZQBIJIBIJMBIJQB/YUCIRcgJSGVASAkIZYBIBghlwEglQEglgEglwH9hQIhGCAT/QkCBCElICUhmAEgIyGZASAZIZoBIJgBIJkBIJoB/YUCIRkgJSGbASAkIZwBIBohnQEgmwEgnAEgnQH9hQIhGiAT/QkCCCElICUhngEgIyGfASAbIaABIJ4BIJ8BIKAB/YUCIRsgJSGhASAkIaIBIBwhowEgoQEgogEgowH9hQIhHCAT/QkCDCElICUhpAEgIyGlASAdIaYBIKQBIKUBIKYB/YUCIR0gJSGnASAkIagBIB4hqQEgpwEgqAEgqQH9hQIhHiAT/QkCECElICUhqgEgIyGrASAfIawBIKoBIKsBIKwB/YUCIR8gJSGtASAkIa4BICAhrwEgrQEgrgEgrwH9hQIhICAT/QkCFCElICUhsAEgIyGxASAhIbIBILABILEBILIB/YUCISEgJSGzASAkIbQBICIhtQEgswEgtAEgtQH9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhtgEgIyG3ASAXIbgBILYBILcBILgB/YUCIRcgJSG5ASAkIboBIBghuwEguQEgugEguwH9hQIhGCAT/QkCBCElICUhvAEgIyG9ASAZIb4BILwBIL0BIL4B/YUCIRkgJSG/ASAkIcABIBohwQEgvwEgwAEgwQH9hQIhGiAT/QkCCCElICUhwgEgIyHDASAbIcQBIMIBIMMBIMQB/YUCIRsgJSHFASAkIcYBIBwhxwEgxQEgxgEgxwH9hQIhHCAT/QkCDCElICUhyAEgIyHJASAdIcoBIMgBIMkBIMoB/YUCIR0gJSHLASAkIcwBIB4hzQEgywEgzAEgzQH9hQIhHiAT/QkCECElICUhzgEgIyHPASAfIdABIM4BIM8BINAB/YUCIR8gJSHRASAkIdIBICAh0wEg0QEg0gEg0wH9hQIhICAT/QkCFCElICUh1AEgIyHVASAhIdYBINQBINUBINYB/YUCISEgJSHXASAkIdgBICIh2QEg1wEg2AEg2QH9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUh2gEgIyHbASAXIdwBINoBINsBINwB/YUCIRcgJSHdASAkId4BIBgh3wEg3QEg3gEg3wH9hQIhGCAT/QkCBCElICUh4AEgIyHhASAZIeIBIOABIOEBIOIB/YUCIRkgJSHjASAkIeQBIBoh5QEg4wEg5AEg5QH9hQIhGiAT/QkCCCElICUh5gEgIyHnASAbIegBIOYBIOcBIOgB/YUCIRsgJSHpASAkIeoBIBwh6wEg6QEg6gEg6wH9hQIhHCAT/QkCDCElICUh7AEgIyHtASAdIe4BIOwBIO0BIO4B/YUCIR0gJSHvASAkIfABIB4h8QEg7wEg8AEg8QH9hQIhHiAT/QkCECElICUh8gEgIyHzASAfIfQBIPIBIPMBIPQB/YUCIR8gJSH1ASAkIfYBICAh9wEg9QEg9gEg9wH9hQIhICAT/QkCFCElICUh+AEgIyH5ASAhIfoBIPgBIPkBIPoB/YUCISEgJSH7ASAkIfwBICIh/QEg+wEg/AEg/QH9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUh/gEgIyH/ASAXIYACIP4BIP8BIIAC/YUCIRcgJSGBAiAkIYICIBghgwIggQIgggIggwL9hQIhGCAT/QkCBCElICUhhAIgIyGFAiAZIYYCIIQCIIUCIIYC/YUCIRkgJSGHAiAkIYgCIBohiQIghwIgiAIgiQL9hQIhGiAT/QkCCCElICUhigIgIyGLAiAbIYwCIIoCIIsCIIwC/YUCIRsgJSGNAiAkIY4CIBwhjwIgjQIgjgIgjwL9hQIhHCAT/QkCDCElICUhkAIgIyGRAiAdIZICIJACIJECIJIC/YUCIR0gJSGTAiAkIZQCIB4hlQIgkwIglAIglQL9hQIhHiAT/QkCECElICUhlgIgIyGXAiAfIZgCIJYCIJcCIJgC/YUCIR8gJSGZAiAkIZoCICAhmwIgmQIgmgIgmwL9hQIhICAT/QkCFCElICUhnAIgIyGdAiAhIZ4CIJwCIJ0CIJ4C/YUCISEgJSGfAiAkIaACICIhoQIgnwIgoAIgoQL9hQIhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhogIgIyGjAiAXIaQCIKICIKMCIKQC/YUCIRcgJSGlAiAkIaYCIBghpwIgpQIgpgIgpwL9hQIhGCAT/QkCBCElICUhqAIgIyGpAiAZIaoCIKgCIKkCIKoC/YUCIRkgJSGrAiAkIawCIBohrQIgqwIgrAIgrQL9hQIhGiAT/QkCCCElICUhrgIgIyGvAiAbIbACIK4CIK8CILAC/YUCIRsgJSGxAiAkIbICIBwhswIgsQIgsgIgswL9hQIhHCAT/QkCDCElICUhtAIgIyG1AiAdIbYCILQCILUCILYC/YUCIR0gJSG3AiAkIbgCIB4huQIgtwIguAIguQL9hQIhHiAT/QkCECElICUhugIgIyG7AiAfIbwCILoCILsCILwC/YUCIR8gJSG9AiAkIb4CICAhvwIgvQIgvgIgvwL9hQIhICAT/QkCFCElICUhwAIgIyHBAiAhIcICIMACIMECIMIC/YUCISEgJSHDAiAkIcQCICIhxQIgwwIgxAIgxQL9hQIhIiATIAFqIRMgFCADaiEUDAELCwNAIBQgDkkEQCAU/QAEACHGAiAU/QAEECHHAiAT/QkCACHIAiDIAiHJAiDGAiHKAiAXIcsCIMkCIMoCIMsC/YUCIRcgyAIhzAIgxwIhzQIgGCHOAiDMAiDNAiDOAv2FAiEYIBP9CQIEIcgCIMgCIc8CIMYCIdACIBkh0QIgzwIg0AIg0QL9hQIhGSDIAiHSAiDHAiHTAiAaIdQCINICINMCINQC/YUCIRogE/0JAgghyAIgyAIh1QIgxgIh1gIgGyHXAiDVAiDWAiDXAv2FAiEbIMgCIdgCIMcCIdkCIBwh2gIg2AIg2QIg2gL9hQIhHCAT/QkCDCHIAiDIAiHbAiDGAiHcAiAdId0CINsCINwCIN0C/YUCIR0gyAIh3gIgxwIh3wIgHiHgAiDeAiDfAiDgAv2FAiEeIBP9CQIQIcgCIMgCIeECIMYCIeICIB8h4wIg4QIg4gIg4wL9hQIhHyDIAiHkAiDHAiHlAiAgIeYCIOQCIOUCIOYC/YUCISAgE/0JAhQhyAIgyAIh5wIgxgIh6AIgISHpAiDnAiDoAiDpAv2FAiEhIMgCIeoCIMcCIesCICIh7AIg6gIg6wIg7AL9hQIhIiATIAFqIRMgFCADaiEUDAELCyAJIBJBBXRqIRUgFSAX/QsEACAVIBj9CwQQIBUgGf0LBCAgFSAa/QsEMCAVIBv9CwRAIBUgHP0LBFAgFSAd/QsEYCAVIB79CwRwIBUgH/0LBIABIBUgIP0LBJABIBUgIf0LBKABIBUgIv0LBLABIA9BBmohDwwBCwsgBSEWIAkgFkEFdCOjAWpqIQkgCkEIaiEKDAELCwvPAQEMf0EAIQJBACEDA0AgAyNuSARAIAMQLSEEIAMQDSEFIAAgAmsiBkEAIgcgBiAHShshCCABIAJrIgkgBSO9AW0iCiAJIApIGyELIAIgBSO9AW1qIQICQCAIIAtODQAgCCO9AWxBAnQhDCAEIQ0gA0EASgR/IANBAWsQLAUjiAELIAQQBSADQQFqEAQgDGogBRAFI6ABIAQgCyAIayO9AWwjkwEgAxAuaiAIIA1BBXQjowFqbGojkwEgAxAvaiAMahB2CyADQQFqIQMMAQsLC4IBAQp/EHQhACNJIABsIQEgARAoIQIDQCACIAFIBEAjZCEDIAIhBANAIAQgA0gEQCAEIABtIQUgAyAFIABsayIGIAAiByAGIAdIGyEIIAUQAiAEIAUgAGxrIAgQdyAFIABsIAhqIQQMAQsLIAEQKCECDAELC0EDIQkjvwEEQCAJEAALCw8AI3AjngFqQQFrI54BbQuFAQIIfwF8EHkhACNJIABsIQEgARAoIQIDQCACIAFIBEAgAiEDA0AgAyNkSARAIAMgAG0QAiADIABvIQQgBCOeAWwhBSOTASAFQQJ0aiOeASIGI3AgBWsiByAGIAdIGxBbIQgjlAEgBEEDdGogCDkDACADQQFqIQMMAQsLIAEQKCECDAELCwt1AgN/AXwQeSEARAAAAAAAAAAAIQNBACEBA0AgASAASQRAIAMjlAEgAUEDdGorAwCgIQMgAUEBaiEBDAELCyNrQQBGBEAgAw8LQQAhAgNAIAIjoAFJBEAgAyOVASACQQN0aisDAKAhAyACQQFqIQIMAQsLIAMLIwAjfSsDAEQAAAAAAAAAAGEEfEQAAAAAAAAAAAUjfCsDAAsLtAECB38CfSN9KwMARAAAAAAAAAAAYQRADwsgACMTaiECIAAoApgCIQMgACgCnAIhBCAAKAKgAiEFIAIqAgBDAAAAAFshBiACIAIqAgBDAACAP5I4AgBBACEHA0AgByADSARAIAJBBGogB0ECdGohCCAHIAVGBH0gAQUjfCAHQQN0aisDALYLIQkgCCoCACEKIAggCiAJkiAJIAkgCpcgBhsgByAERxs4AgAgB0EBaiEHDAELCwsmACAAQQBGBH0jwAEFIABBAUYEfSPBAQUjwgEjwwEgAEECRhsLCwuWAQIBfwF9IAIgACoCkAH8AXBBAEYhBiAGBH0gACABQQJ0aioCwAIFQwAAAAALJLwBIAAqAmQktQEgACoCaCS2ASAAKgJsJLcBIAAqAnAkuAEgACoCdCEHIAAqAngkuwEgACoCfCS0ASAHQwAAAABeBH1DAACAPyAHIANDvTeGNZKVlgVDAACAPwskswEgBCS5ASAFJLoBC8EDAhx7BH8jswH9EyEGI7QB/RMhByO1Af0TIQgjtgH9EyEJI7cB/RMhCiO4Af0TIQsjuQH9EyEMI7oB/RMhDSO7Af0TIQ4jvAH9EyEPI7wBQwAAAABeISIjvAFDAACAP1shI/0MAAAAAAAAAAAAAAAAAAAAACEQIBAhESAFQQJ0ISRBACElA0AgJSAkSQRAIAAgJWr9AAQAIRIgByAS/eYBIRMgBEEARwRAIAYgBCAlav0ABAD95gEgE/3kASETCyAIIAIgJWr9AAQA/eYBIAkgE/3mAf3kASEUIAogAyAlav0ABAD95gEgCyAT/eYBIBP95gH95AEhFSAV/eMBIA395gEgDv3kASEWIBIgDCAU/eYBIBb95wH95QEhFyACICVqIBT9CwQAIAMgJWogFf0LBAAgACAlaiAX/QsEACAXIRsgECEcIBUhGCAQIRkgESEaIBggGSAa/YUCIR0gGyAcIB39hQIhESAiBEAgASAlav0ABAAhHiAXIB4gDyAXIB795QH95gH95AEgIxshHiABICVqIB79CwQAIB4hHyAQISAgESEhIB8gICAh/YUCIRELICVBEGohJQwBCwsgEf1TRQv5AQERf0EBIQYgBCEHA0AgByAFIggjayIJIAggCUgbSARAI5YBIAdBAnRqKAIAIQogCiOdAUYEf0EABUEAEAQgCiNsEAVsagshCyAHI2xsQQJ0IQwgACAMaiABIAxqIAIgDGogAyAMaiALI2wQgAEhDSANQQAgBhshBiAHQQFqIQcMAQsLIAQja2siDkEAIg8gDiAPShsjvgFsIRAgBSNrayO+AWwiESNwIhIgESASSBsgEGshEyATQQBMBEAgBg8LI28gEGpBAnQhFCOTASAQQQJ0aiEVIAAgFGogASAUaiACIBRqIAMgFGogFSATEIABIRYgFkEAIAYbC/QBAhF/AX0gACgCACECIAAoAgQhAyAAKAIIIQQgACgCDCEFI2sjcCO+AWpBAWsjvgFtaiEGI0kgBmwhB0EBIQhBfyEJIAcQKCEKA0AgCiAHSARAI2QhCyAKIQwDQCAMIAtIBEAgDCAGbSENIAsgDSAGbGsiDiAGIg8gDiAPSBshECANEAIgDSAJRwRAEHu2kSETIAAgDSABIBMgDRB+I8QBEH8gDSEJCyANI3NsIREgAiARaiADIBFqIAQgEWogBSARaiAMIA0gBmxrIBAQgQEhEiASQQAgCBshCCANIAZsIBBqIQwMAQsLIAcQKCEKDAELCyAIC5wDAwx/AXwDfSABJMQBIAAoAgAhAiAAKAIEIQMgABAWI1NBAEchBCAEBEAjUxAXCyNdQQBGBEAgACgCECEFIAAgBUEBajYCECAAKAIUQQBGBEAgACAFECMLQQAhBiO/AQRAIAYQAAsLECYgACgCFEEARwRADwsgACgCECEHECcgBAR/QQEjTUEASiNLQQBKGwUgBAshCCACIAMgCBA9ECYjSUEBSkEAIAgbBEAQPhAmCyACIAQQXRAmI11BAEYEQEEAEAIgBBByQQIhCSO/AQRAIAkQAAsQcwsQeBAmEHpBBSEKI78BBEAgChAACxAmRAAAAAAAAAAAIQ5BACELA0AgCyNJSARAIAsQAiAOEHugIQ4gC0EBaiELDAELCyAOtiEPQQUhDCO/AQRAIAwQAAsgDyEQIBC8QYCAgPwHcUGAgID8B0dFBH9BAQUQfLYhESARvEGAgID8B3FBgICA/AdHRQsEQCAAIAc2AhQPCyNdQQBGBEAgACAPkRB9CyAAIAcQggFFBEAgACAHNgIUC0EGIQ0jvwEEQCANEAALCwuVMAMAQQgLgBAAAAAAAAAAAAAAAAAAAPA/br+IGk87mzw1M/upPfbvP13c2JwTYHG8YYB3Pprs7z/RZocQel6QvIV/bugV4+8/E/ZnNVLSjDx0hRXTsNnvP/qO+SOAzou83vbdKWvQ7z9hyOZhTvdgPMibdRhFx+8/mdMzW+SjkDyD88bKPr7vP217g12mmpc8D4n5bFi17z/87/2SGrWOPPdHciuSrO8/0ZwvcD2+Pjyi0dMy7KPvPwtukIk0A2q8G9P+r2ab7z8OvS8qUlaVvFFbEtABk+8/VepOjO+AULzMMWzAvYrvPxb01bkjyZG84C2prpqC7z+vVVzp49OAPFGOpciYeu8/SJOl6hUbgLx7UX08uHLvPz0y3lXwH4+86o2MOPlq7z+/UxM/jImLPHXLb+tbY+8/JusRdpzZlrzUXASE4FvvP2AvOj737Jo8qrloMYdU7z+dOIbLguePvB3Z/CJQTe8/jcOmREFvijzWjGKIO0bvP30E5LAFeoA8ltx9kUk/7z+UqKjj/Y6WPDhidW56OO8/fUh08hhehzw/prJPzjHvP/LnH5grR4A83XziZUUr7z9eCHE/e7iWvIFj9eHfJO8/MasJbeH3gjzh3h/1nR7vP/q/bxqbIT28kNna0H8Y7z+0CgxygjeLPAsD5KaFEu8/j8vOiZIUbjxWLz6prwzvP7arsE11TYM8FbcxCv4G7z9MdKziAUKGPDHYTPxwAe8/SvjTXTndjzz/FmSyCPzuPwRbjjuAo4a88Z+SX8X27j9oUEvM7UqSvMupOjen8e4/ji1RG/gHmbxm2AVtruzuP9I2lD7o0XG895/lNNvn7j8VG86zGRmZvOWoE8Mt4+4/bUwqp0ifhTwiNBJMpt7uP4ppKHpgEpO8HICsBEXa7j9biRdIj6dYvCou9yEK1u4/G5pJZ5ssfLyXqFDZ9dHuPxGswmDtY0M8LYlhYAjO7j/vZAY7CWaWPFcAHe1Byu4/eQOh2uHMbjzQPMG1osbuPzASDz+O/5M83tPX8CrD7j+wr3q7zpB2PCcqNtXav+4/d+BU670dkzwN3f2ZsrzuP46jcQA0lI+8pyyddrK57j9Jo5PczN6HvEJmz6Latu4/XzgPvcbeeLyCT51WK7TuP/Zce+xGEoa8D5JdyqSx7j+O1/0YBTWTPNontTZHr+4/BZuKL7eYezz9x5fUEq3uPwlUHOLhY5A8KVRI3Qer7j/qxhlQhcc0PLdGWYomqe4/NcBkK+YylDxIIa0Vb6fuP592mWFK5Iy8Cdx2ueGl7j+oTe87xTOMvIVVOrB+pO4/rukriXhThLwgw8w0RqPuP1hYVnjdzpO8JSJVgjii7j9kGX6AqhBXPHOpTNRVoe4/KCJev++zk7zNO39mnqDuP4K5NIetEmq8v9oLdRKg7j/uqW2472djvC8aZTyyn+4/UYjgVD3cgLyElFH5fZ/uP88+Wn5kH3i8dF/s6HWf7j+wfYvASu6GvHSBpUian+4/iuZVHjIZhrzJZ0JW65/uP9PUCV7LnJA8P13eT2mg7j8dpU253DJ7vIcB63MUoe4/a8BnVP3slDwywTAB7aHuP1Vs1qvh62U8Yk7PNvOi7j9Cz7MvxaGIvBIaPlQnpO4/NDc78bZpk7wTzkyZiaXuPx7/GTqEXoC8rccjRhqn7j9uV3LYUNSUvO2SRJvZqO4/AIoOW2etkDyZZorZx6ruP7Tq8MEvt40826AqQuWs7j//58WcYLZlvIxEtRYyr+4/RF/zWYP2ezw2dxWZrrHuP4M9HqcfCZO8xv+RC1u07j8pHmyLuKldvOXFzbA3t+4/WbmQfPkjbLwPUsjLRLruP6r59CJDQ5K8UE7en4K97j9LjmbXbMqFvLoHynDxwO4/J86RK/yvcTyQ8KOCkcTuP7tzCuE10m08IyPjGWPI7j9jImIiBMWHvGXlXXtmzO4/1THi44YcizwzLUrsm9DuPxW7vNPRu5G8XSU+sgPV7j/SMe6cMcyQPFizMBOe2e4/s1pzboRphDy//XlVa97uP7SdjpfN34K8evPTv2vj7j+HM8uSdxqMPK3TWpmf6O4/+tnRSo97kLxmto0pB+7uP7qu3FbZw1W8+xVPuKLz7j9A9qY9DqSQvDpZ5Y1y+e4/NJOtOPTWaLxHXvvydv/uPzWKWGvi7pG8SgahMLAF7z/N3V8K1/90PNLBS5AeDO8/rJiS+vu9kbwJHtdbwhLvP7MMrzCubnM8nFKF3ZsZ7z+U/Z9cMuOOPHrQ/1+rIO8/rFkJ0Y/ghDxL0Vcu8SfvP2caTjivzWM8tecGlG0v7z9oGZJsLGtnPGmQ79wgN+8/0rXMgxiKgLz6w11VCz/vP2/6/z9drY+8fIkHSi1H7z9JqXU4rg2QvPKJDQiHT+8/pwc9poWjdDyHpPvcGFjvPw8iQCCekYK8mIPJFuNg7z+sksHVUFqOPIUy2wPmae8/S2sBrFk6hDxgtAHzIXPvPx8+tAch1YK8X5t7M5d87z/JDUc7uSqJvCmh9RRGhu8/04g6YAS2dDz2P4vnLpDvP3FynVHsxYM8g0zH+1Ga7z/wkdOPEvePvNqQpKKvpO8/fXQj4piujbzxZ44tSK/vPwggqkG8w448J1ph7hu67z8y66nDlCuEPJe6azcrxe8/7oXRMalkijxARW5bdtDvP+3jO+S6N468FL6crf3b7z+dzZFNO4l3PNiQnoHB5+8/icxgQcEFUzzxcY8rwvPvPwBBiBALgBCf3uDD8DT3PwCQ5nl/zNe/H+ksangT9z8AAA3C7m/Xv6C1+ghg8vY/AOBRE+MT1799jBMfptH2PwB4KDhbuNa/0bTFC0mx9j8AeICQVV3Wv7oMLzNHkfY/AAAYdtAC1r8jQiIYn3H2PwCQkIbKqNW/2R6lmU9S9j8AUANWQ0/Vv8Qkj6pWM/Y/AEBrwzf21L8U3J1rsxT2PwBQqP2nndS/TFzGUmT29T8AqIk5kkXUv08skbVn2PU/ALiwOfTt07/ekFvLvLr1PwBwj0TOltO/eBrZ8mGd9T8AoL0XHkDTv4dWRhJWgPU/AIBG7+Lp0r/Ta+fOl2P1PwDgMDgblNK/k3+n4iVH9T8AiNqMxT7Sv4NFBkL/KvU/AJAnKeHp0b/fvbLbIg/1PwD4SCttldG/1940R4/z9D8A+LmaZ0HRv0Ao3s9D2PQ/AJjvlNDt0L/Io3jAPr30PwAQ2xilmtC/iiXgw3+i9D8AuGNS5kfQvzSE1CQFiPQ/APCGRSLrz78LLRkbzm30PwCwF3VKR8+/VBg509lT9D8AMBA9RKTOv1qEtEQnOvQ/ALDpRA0Czr/7+BVBtSD0PwDwdymiYM2/sfQ+2oIH9D8AkJUEAcDMv4/+V12P7vM/ABCJVikgzL/pTAug2dXzPwAQgY0Xgcu/K8EQwGC98z8A0NPMyeLKv7jadSskpfM/AJASLkBFyr8C0J/NIo3zPwDwHWh3qMm/HHqExVt18z8AMEhpbQzJv+I2rUnOXfM/AMBFpiBxyL9A1E2YeUbzPwAwFLSP1se/JMv/zlwv8z8AcGI8uDzHv0kNoXV3GPM/AGA3m5qjxr+QOT43yAHzPwCgt1QxC8a/QfiVu07r8j8AMCR2fXPFv9GpGQIK1fI/ADDCj3vcxL8q/beo+b7yPwAA0lEsRsS/qxsMehyp8j8AAIO8irDDvzC1FGByk/I/AABJa5kbw7/1oVdX+n3yPwBApJBUh8K/vzsdm7No8j8AoHn4ufPBv731j4OdU/I/AKAsJchgwb87CMmqtz7yPwAg91d/zsC/tkCpKwEq8j8AoP5J3DzAvzJBzJZ5FfI/AIBLvL1Xv7+b/NIdIAHyPwBAQJYIN76/C0hNSfTs8T8AQPk+mBe9v2llj1L12PE/AKDYTmf5u798flcRI8XxPwBgLyB53Lq/6SbLdHyx8T8AgCjnw8C5v7YaLAwBnvE/AMBys0amuL+9cLZ7sIrxPwAArLMBjbe/trzvJYp38T8AADhF8XS2v9oxTDWNZPE/AICHbQ5etb/dXyeQuVHxPwDgod5cSLS/TNIypA4/8T8AoGpN2TOzv9r5EHKLLPE/AGDF+Hkgsr8xtewoMBrxPwAgYphGDrG/rzSE2vsH8T8AANJqbPqvv7NrTg/u9fA/AEB3So3arb/OnypdBuTwPwAAheTsvKu/IaUsY0TS8D8AwBJAiaGpvxqY4nynwPA/AMACM1iIp7/RNsaDL6/wPwCA1mdecaW/OROgmNud8D8AgGVJilyjv9/nUq+rjPA/AEAVZONJob/7KE4vn3vwPwCA64LAcp6/GY81jLVq8D8AgFJS8VWavyz57KXuWfA/AICBz2I9lr+QLNHNSUnwPwAAqoz7KJK/qa3wxsY48D8AAPkgezGMv6kyeRNlKPA/AACqXTUZhL9Ic+onJBjwPwAA7MIDEni/lbEUBgQI8D8AACR5CQRgvxr6Jvcf4O8/AACQhPPvbz906mHCHKHvPwAAPTVB3Ic/LpmBsBBj7z8AgMLEo86TP82t7jz2Je8/AACJFMGfmz/nE5EDyOnuPwAAEc7YsKE/q7HLeICu7j8AwAHQW4qlP5sMnaIadO4/AIDYQINcqT+1mQqDkTruPwCAV+9qJ60/VppgCeAB7j8AwJjlmHWwP5i7d+UByu0/ACAN4/VTsj8DkXwL8pLtPwAAOIvdLrQ/zlz7Zqxc7T8AwFeHWQa2P53eXqosJ+0/AABqNXbatz/NLGs+bvLsPwBgHE5Dq7k/Anmnom2+7D8AYA27x3i7P20IN20mi+w/ACDnMhNDvT8EWF29lFjsPwBg3nExCr8/jJ+7M7Um7D8AQJErFWfAPz/n7O6D9es/ALCSgoVHwT/Bltt1/cTrPwAwys1uJsI/KEqGDB6V6z8AUMWm1wPDPyw+78XiZes/ABAzPMPfwz+LiMlnSDfrPwCAems2usQ/SjAdIUsJ6z8A8NEoOZPFP37v8oXo2+o/APAYJM1qxj+iPWAxHa/qPwCQZuz4QMc/p1jTP+aC6j8A8Br1wBXIP4tzCe9AV+o/AID2VCnpyD8nS6uQKizqPwBA+AI2u8k/0fKTE6AB6j8AACwc7YvKPxs82ySf1+k/ANABXFFbyz+QsccFJa7pPwDAvMxnKcw/L86X8i6F6T8AYEjVNfbMP3VLpO66XOk/AMBGNL3BzT84SOedxjTpPwDgz7gBjM4/5lJnL08N6T8AkBfACVXPP53X/45S5ug/ALgfEmwO0D98AMyfzr/oPwDQkw64cdA/DsO+2sCZ6D8AcIaea9TQP/sXI6ondOg/ANBLM4c20T8ImrOsAE/oPwBII2cNmNE/VT5l6Ekq6D8AgMzg//jRP2AC9JUBBug/AGhj119Z0j8po+BjJeLnPwCoFAkwudI/rbXcd7O+5z8AYEMQchjTP8Ill2eqm+c/ABjsbSZ30z9XBhfyB3nnPwAwr/tP1dM/DBPW28pW5z8A4C/j7jLUPwBBiCALgBBrtk8BABDmPzxbQpFsAn48lbRNAwAw5j9BXQBI6r+NPHjUlA0AUOY/t6XWhqd/jjytb04HAHDmP0wlVGvq/GE8rg/f/v+P5j/9DllMJ358vLzFYwcAsOY/AdrcSGjBirz2wVweANDmPxGTSZ0cP4M8PvYF6//v5j9TLeIaBIB+vICXhg4AEOc/UnkJcWb/ezwS6Wf8/y/nPySHvSbiAIw8ahGB3/9P5z/SAfFukQJuvJCcZw8AcOc/dJxUzXH8Z7w1yH76/4/nP4ME9Z7BvoE85sIg/v+v5z9lZMwpF35wvADJP+3/z+c/HIt7CHKAgLx2Gibp/+/nP675nW0owI086KOcBAAQ6D8zTOVR0n+JPI8skxcAMOg/gfMwtun+irycczMGAFDoP7w1ZWu/v4k8xolCIABw6D91exHzZb+LvAR59ev/j+g/V8s9om4AibzfBLwiALDoPwpL4DjfAH28ihsM5f/P6D8Fn/9GcQCIvEOOkfz/7+g/OHB60HuBgzzHX/oeABDpPwO033aRPok8uXtGEwAw6T92AphLToB/PG8H7ub/T+k/LmL/2fB+j7zREjze/2/pP7o4JpaqgnC8DYpF9P+P6T/vqGSRG4CHvD4umN3/r+k/N5NaiuBAh7xm+0nt/8/pPwDgm8EIzj88UZzxIADw6T8KW4gnqj+KvAawRREAEOo/VtpYmUj/dDz69rsHADDqPxhtK4qrvow8eR2XEABQ6j8weXjdyv6IPEgu9R0AcOo/26vYPXZBj7xSM1kcAJDqPxJ2woQCv468Sz5PKgCw6j9fP/88BP1pvNEertf/z+o/tHCQEuc+grx4BFHu/+/qP6PeDuA+Bmo8Ww1l2/8P6z+5Ch84yAZaPFfKqv7/L+s/HTwjdB4BebzcupXZ/0/rP58qhmgQ/3m8nGWeJABw6z8+T4bQRf+KPEAWh/n/j+s/+cPClnf+fDxPywTS/6/rP8Qr8u4n/2O8RVxB0v/P6z8h6jvut/9svN8JY/j/7+s/XAsulwNBgbxTdrXh/w/sPxlqt5RkwYs841f68f8v7D/txjCN7/5kvCTkv9z/T+w/dUfsvGg/hLz3uVTt/2/sP+zgU/CjfoQ81Y+Z6/+P7D/xkvmNBoNzPJohJSEAsOw/BA4YZI79aLycRpTd/8/sP3Lqxxy+fo48dsT96v/v7D/+iJ+tOb6OPCv4mhYAEO0/cVq5qJF9dTwd9w8NADDtP9rHcGmQwYk8xA956v9P7T8M/ljFNw5YvOWH3C4AcO0/RA/BTdaAf7yqgtwhAJDtP1xc/ZSPfHS8gwJr2P+v7T9+YSHFHX+MPDlHbCkA0O0/U7H/sp4BiDz1kETl/+/tP4nMUsbSAG48lParzf8P7j/SaS0gQIN/vN3IUtv/L+4/ZAgbysEAezzvFkLy/0/uP1GrlLCo/3I8EV6K6P9v7j9Zvu+xc/ZXvA3/nhEAkO4/AcgLXo2AhLxEF6Xf/6/uP7UgQ9UGAHg8oX8SGgDQ7j+SXFZg+AJQvMS8ugcA8O4/EeY1XURAhbwCjXr1/w/vPwWR7zkx+0+8x4rlHgAw7z9VEXPyrIGKPJQ0gvX/T+8/Q8fX1EE/ijxrTKn8/2/vP3V4mBz0AmK8QcT54f+P7z9L53f00X13PH7j4NL/r+8/MaN8mhkBb7ye5HccANDvP7GszkvugXE8McPg9//v7z9ah3ABNwVuvG5gZfT/D/A/2gocSa1+irxYeobz/y/wP+Cy/MNpf5e8Fw38/f9P8D9blMs0/r+XPIJNzQMAcPA/y1bkwIMAgjzoy/L5/4/wPxp1N77f/228ZdoMAQCw8D/rJuaufz+RvDjTpAEA0PA/959Iefp9gDz9/dr6/+/wP8Br1nAFBHe8lv26CwAQ8T9iC22E1ICOPF305fr/L/E/7zb9ZPq/nTzZmtUNAFDxP65QEnB3AJo8mlUhDwBw8T/u3uPi+f2NPCZUJ/z/j/E/c3I73DAAkTxZPD0SALDxP4gBA4B5f5k8t54p+P/P8T9njJ+rMvllvADUivT/7/E/61unnb9/kzykhosMABDyPyJb/ZFrgJ88A0OFAwAw8j8zv5/rwv+TPIT2vP//T/I/ci4ufucBdjzZISn1/2/yP2EMf3a7/H88PDqTFACQ8j8rQQI8ygJyvBNjVRQAsPI/Ah/yM4KAkrw7Uv7r/8/yP/LcTzh+/4i8lq24CwDw8j/FQTBQUf+FvK/ievv/D/M/nSheiHEAgbx/X6z+/y/zPxW3tz9d/5G8VmemDABQ8z+9gosign+VPCH3+xEAcPM/zNUNxLoAgDy5L1n5/4/zP1Gnsi2dP5S8QtLdBACw8z/hOHZwa3+FPFfJsvX/z/M/MRK/EDoCejwYtLDq/+/zP7BSsWZtf5g89K8yFQAQ9D8khRlfN/hnPCmLRxcAMPQ/Q1HccuYBgzxjtJXn/0/0P1qJsrhp/4k84HUE6P9v9D9U8sKbscCVvOfBb+//j/Q/cio68glAmzwEp77l/6/0P0V9Db+3/5S83icQFwDQ9D89atxxZMCZvOI+8A8A8PQ/HFOFC4l/lzzRS9wSABD1PzakZnFlBGA8eicFFgAw9T8JMiPOzr+WvExw2+z/T/U/16EFBXICibypVF/v/2/1PxJkyQ7mv5s8EhDmFwCQ9T+Q76+BxX6IPJI+yQMAsPU/wAy/CghBn7y8GUkdAND1PylHJfsqgZi8iXq45//v9T8Eae2At36UvA==",plain:"AGFzbQEAAAAB8gEkYAAAYAF/AX9gAn9/AGABfwBgAn9/AX9gA39/fwBgAAF/YAJ/fQBgBH9/f38AYAR/f39/AX1gAX8BfWABfQF9YAABfGAKf39/f39/f39/fwBgBX9/f39/AGABfAF8YAJ/fwF9YAABfWAGf39/f39/AX9gA39/fwF/YAN/fX0BfWAEf39/fwF/YAN/f38BfWAFf399fX0AYAF/AXxgBX9/fX1/AX1gBn9/f39/ewBgAn9/AXxgAXwAYAZ8fHx8fHwAYAR/f3x/AGADf3x8AGAEfHx8fABgBXx8fHx8AGAJf39/f39/f39/AGAGf39/fX19AAIdAgRob3N0A2xhcAADA2VudgZtZW1vcnkCAwGAgAQDhQGDAQYDAQEBBAEBAwEBBAECEwUIBBQDBwMDAAAVCAEBAAEBAAACAAAAAAECBQUBAQEBDQ4BDwEEBAkKFgkJAgUADxcHAxgCChACAxALCwsZAgICAgYRAgIFDhoNBRsCAgEDHB0ADAAAHh8AABEgAAAAIQAAAwAGCCICAAYADAwHCiMSEgQHBAUBcAEBAQalCccBfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEEAC38AQQQLfwBBCAt/AEEMC38AQRALfwBBFAt/AEEgC38AQeAAC38AQYACC38AQYQCC38AQYgCC38AQYwCC38AQZACC38AQZQCC38AQZgCC38AQZwCC38AQaACC38AQaQCC38AQagCC38AQawCC38AQbACC38AQbQCC38AQcACC38AQQALfwBB4AALfwBB5AALfwBB6AALfwBB7AALfwBB8AALfwBB9AALfwBB+AALfwBB/AALfwBBgAELfwBBhAELfwBBiAELfwBBjAELfwBBkAELfwBBlAELfwBBmAELfwBBnAELfwBBoAELfwBBpAELfwBBqAELfwBBwAELfwBBxAELfwBBAQt/AEHAAQt/AEHEAQt/AEECC38AQQMLfwBBwAELfwBBxAELfwBByAELfwBBBAt/AEEFC38AQcABC38AQcQBC38AQcgBC38BQQALfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQQALfwBBgAELfwBBoB8LfgBCgMq17gELfwFBAAt/AUEBC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQRALfwBBBAt/AEEIC38AQYACC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBfwt/AEGAIAt/AUEAC38BQQALfwFBAAt/AUEAC38AQcAAC38AQQgLfwBBBgt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt9AUMAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC30BQwAAAAALfQFDAACAPwt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt/AEEIC38AQYAIC38BQQALfQFDAAAAAAt9AUMAAAAAC30BQwAAAAALfQFDAAAAAAt9AUMAAAAAC38AQQALfwBBAAsHggELCGxhc3REcmF3AAEMbGFzdEdyYWRpZW50AAMPbGFzdFJvd0dyYWRpZW50AAYIbGFzdFJvd3MABwljb25maWd1cmUAEQxzY3JhdGNoQnl0ZXMAEgdmbWFSYXRlABMHcHJvZmlsZQAUB3NldFJhdGUAFQRzdGVwAIMBBm1lbW9yeQIACQYBAEEBCwAMAQMK7ZcCgwEEACN6C9QBARB/IAAhAUEAIQIjmQEgAUEFdGogAmooAgAkkwEgACEDQQQhBCOZASADQQV0aiAEaigCACSUASAAIQVBCCEGI5kBIAVBBXRqIAZqKAIAJJUBIAAhB0EMIQgjmQEgB0EFdGogCGooAgAkiAEgACEJQRAhCiOZASAJQQV0aiAKaigCACSJASAAIQtBFCEMI5kBIAtBBXRqIAxqKAIAJIoBIAAhDUEYIQ4jmQEgDUEFdGogDmooAgAklwEgACEPQRwhECOZASAPQQV0aiAQaigCACSYAQsJACAAEAIjkwELDgAjmAEgAEECdGooAgALEwAgAEEPakEPQX9zcUEQckECdAsuAQF/IAAQAiOWASABQQJ0aigCACECIAIjnQFGBH9BAAVBABAEIAIjbBAFbGoLCxoAIABBAEYEfyOgAQUjoQEjogEgAEEBRhsLCw0AI2kgAEECdGooAgALaQAgACRpQQAQCCRqQQEQCCRrQQIQCCRsQQMQCCRtQQQQCCRuQQUQCCRvQQYQCCRwQQcQCCR0QQgQCCR1QQkQCCR2QQoQCCR3QQsQCCR4QQwQCCRxQQ0QCCRyQQ4QCEECdCRzQQ8QCCR5CwoAI1pBAyAAamwLHAEBfyOfASEBIAEgAGpBP2pBP0F/c3EknwEgAQsLACAAIAEQBWwQCwsPACNlI2YgAGxqQQFqEAgL0AIBCn8jaiNnaiECQQIjamwjZ2ohAyNwQQJ0EAskkwEjcCOeAWpBAWsjngFtQQN0EAsklAEgAkEDdBALJJUBIAMjbBAMJIgBIAIjbBAMJIkBIAIjbkEBaxANEAwkigEjbkECdBALJJcBI25BAWpBAnQQCySYASNsJJsBI2tBAEoEfyACI2wQDAVBAAshBCABBEAjmAEgBDYCAAtBACEFA0AgBSNuSARAIAUQDSEGI5sBIgcgBiIIIAcgCEobJJsBIAMgBhAMIQkgAiAGEAwhCgJAIAFFDQAjlwEgBUECdGogCTYCACOYASAFQQJ0aiAKNgIECyAFQQFqIQUMAQsLIAFFBEAPCyOZASAAQQV0aiELIAsjkwE2AgAgCyOUATYCBCALI5UBNgIIIAsjiAE2AgwgCyOJATYCECALI4oBNgIUIAsjlwE2AhggCyOYATYCHAviAgEJfyAAJJ8BIAEQChALGiNqI2dqIQNBAiNqbCNnaiEEQQwQCyR7QRBBA3QQCyR8QQgQCyR9IANBAnQQCyR6IANBAnQQCyR+IANBAnQQCyR/IANBAnQQCySAASAEQQJ0EAskgQEgA0ECdBALJIYBIANBAnQQCySHASNrQQJ0EAskggEja0ECdBALJIMBIARBAnQQCySEASADQQJ0EAskhQEgA0EDdBALJIsBIANBA3QQCySMASADQQJ0EAskjQEgAyIFI3EiBiAFIAZKG0ECdBALJI4BIAMiByNxIgggByAIShtBAnQQCySPASADIgkjcSIKIAkgCkobQQJ0EAskkAEjcUEDdBALJJEBIANBAnQQCySSASNrQQJ0EAsklgEjckEFdBALJJkBQQAhCwNAIAsjckgEQCALIAIQDiALQQFqIQsMAQsLIAMjmwFsQQJ0EAskmgEjaCABbBALJJwBI58BCzAAIAEkXSACJF4gACRfIAAjWmokYCAAQQIjWmxqJGEgACNaQQMgAWpsaiRiQQAkYwsjACAAEAkgASADQQEQDxojnAEjaCACbGoknAEgASACIAMQEAsOACAAEAlBACABQQAQDwvYAwItewF/IAH9EyEDIAL9EyEEQwAAgD/9EyEFQwAAAED9EyEGQwAAQED9EyEHQwAAgED9EyEIQwAAoED9EyEJQwAAwED9EyEKQwAA4ED9EyELQwAAAEH9EyEMQwAAEEH9EyENQwAAIEH9EyEOQQAhMANAIDAgAEgEQCAFIQ8gAyEQIAQhESAPIBD95gEgEf3kASEFIAYhEiADIRMgBCEUIBIgE/3mASAU/eQBIQYgByEVIAMhFiAEIRcgFSAW/eYBIBf95AEhByAIIRggAyEZIAQhGiAYIBn95gEgGv3kASEIIAkhGyADIRwgBCEdIBsgHP3mASAd/eQBIQkgCiEeIAMhHyAEISAgHiAf/eYBICD95AEhCiALISEgAyEiIAQhIyAhICL95gEgI/3kASELIAwhJCADISUgBCEmICQgJf3mASAm/eQBIQwgDSEnIAMhKCAEISkgJyAo/eYBICn95AEhDSAOISogAyErIAQhLCAqICv95gEgLP3kASEOIDBBAWohMAwBCwsgBSAG/eQBIAcgCP3kAf3kASEtIAkgCv3kASALIAz95AH95AEhLiAtIC795AEgDSAO/eQB/eQBIS8gL/0fACAv/R8BkiAv/R8CkiAv/R8DkgsKACAAQQBHJL8BCzEAIABBAEYEQCABJMABBSAAQQFGBEAgASTBAQUgAEECRgRAIAEkwgEFIAEkwwELCwsLlwEAIAAkRyAAKAKQAiRIIAAoApQCJEkgACgCpAIkSiAAKAKoAiRLIAAoAqwCJEwgACgCsAIkTSAAKAK0AiROIAAqAoABJE8gACoChAEkUCAAKgKIASRRIAAqAowBQwAAAABcJFIgACgCgAIkUyAAKAKEAiRUIAAoAogCJFUgACgCpAFBAEckViAAKAKMAiRXIAAoApgBJFgLXQAgACgCACQAIAAoAgQkASAAKAIIJAIgACgCDCQDIAAoAhAkBCAAKAIUJAUgACgCGCQGIAAoAhwkByAAKAIgJAggACgCJCQJIAAoAigkCiAAKAIsJAsgACgCMCQMCxoAI3sjoAE2AgAjeyOhATYCBCN7I6IBNgIIC3EBAn8jASSgASMAIwEjS0EAShskoQEjTkECRgR/IwAFIwFBACNOQQFGGwskogFBACEAA0AgACMASARAIwIgAEEBdGovAQAhASOEASAAQQJ0aiABNgIAI4UBIABBAnRqIAE2AgAgAEEBaiEADAELCxAYC8wBAgR/An4gAEGNzOUAbEHf5rvjA2ohBCNZQY3M5QBsQd/mu+MDaiEFIAFBjczlAGxB3+a74wNqIQYgAkGNzOUAbEHf5rvjA2ohByAEIAUgB2xqIQQgBSAGIARsaiEFIAYgBCAFbGohBiAHIAUgBmxqIQcgBCAEQRB2cyEEIAUgBUEQdnMhBSAGIAZBEHZzIQYgByAHQRB2cyEHIAQgBSAHbGohBCAFIAYgBGxqIQUgBK0gA61+IQggBa0gA61+QiCIIQkgCCAJfEIgiKcLNAEBf0EAIQQDQCAEI2pIBEAjeiAEQQJ0aiACIAAgASAEIAMQGmo2AgAgBEEBaiEEDAELCwswAQF/I6EBIQEjoQFBAWokoQEjhAEgAUECdGogADYCACOBASABQQJ0akEANgIAIAELRgEDfyOCASAAQQJ0aiEBIAEoAgAhAiACI6EBSAR/I4QBIAJBAnRqKAIAIABGBUEACwRAIAIPCyAAEBwhAyABIAM2AgAgAwuNAQEEf0EAIQADQCAAI6ABSARAI4YBIABBAnRqI50BNgIAIABBAWohAAwBCwsjakEBayEBA0AgAUEATgRAIAFBAnQhAiN+IAJqKAIAQQJ0IQMjgQEgA2ojgQEgA2ooAgBBAWo2AgAjhwEgAmojhgEgA2ooAgA2AgAjhgEgA2ogATYCACABQQFrIQEMAQsLCyIBAX8jogEhASOiAUEBaiSiASOFASABQQJ0aiAANgIAIAELRgEDfyODASAAQQJ0aiEBIAEoAgAhAiACI6IBSAR/I4UBIAJBAnRqKAIAIABGBUEACwRAIAIPCyAAEB8hAyABIAM2AgAgAws7AQF/I6ABJKIBQQAhAANAIAAjoAFJBEAjhQEgAEECdGojhAEgAEECdGooAgA2AgAgAEEBaiEADAELCwu0AgELf0EAJKEBQQAkogFBACEAA0AgACNqSARAIABBAnQhASN6IAFqKAIAIQIja0EASgR/I3QgAkEBdGovAQAQHQUgAhAcCyEDI34gAWogAzYCACAAQQFqIQAMAQsLI6EBJKABEB4jS0EASiIEBH8gBAUjTkECRgshBUEAIQYDQCAGI2pIQQAgBRsEQCAGQQJ0IQcjeiAHaigCACEII50BIQkjdyAIai0AAEEBcUEARgRAI2tBAEoEfyN1IAhBAXRqLwEABSN1IAhBAnRqKAIACyEKI05BAkcEf0EABSNrQQBKBH8gChAgBSAKEB8LCyEJI0tBAEoEQCN/IAdqI2tBAEoEfyAKEB0FIAoQHAs2AgALCyOAASAHaiAJNgIAIAZBAWohBgwBCwsjTkEBRgRAECELEBgLKwEBfyNTQQBHBEAQGQ8LIAAoApQBIQIgAiABIAAoApgBIAAoApwBEBsQIgsPACNiI2IoAgBBAWo2AgALlwEBAn8QJCNeQQFGBEAjYUEANgIADwsjYyEAI2NBAWokYyNfQQH+HgIAI15BAWtGBEAjX0EA/hcCACNhQQD+FwIAI2AjY/4XAgAjYEF//gACABoPC0EAIQEDQCABI1tIBEAjYP4QAgAgAEcEQA8LIAFBAWohAQwBCwsDQCNg/hACACAARgRAI2AgACNc/gECABoQJAwBCwsLHAEBfxAlI15BAUoEQEEHIQAjvwEEQCAAEAALCwsaACN7KAIAJKABI3soAgQkoQEjeygCCCSiAQtvAQV/I15BAUYEQCNhKAIAIQEjYSAANgIAIAAkZCABDwsjYf4QAgAhAgNAIAIgAEgEQCACQQEiAyAAIAJrQQIjXmxtIgQgAyAEShtqJGQjYSACI2T+SAIAIQUgBSACRgRAIAIPCyAFIQIMAQsLIAALRwECfyNsQQJ0IQJBACEDA0AgAyACSQRAIAEgA2ogACADav0ABAD9CwQAIAEgA2ogACADav0ABBD9CwQQIANBIGohAwwBCwsLUgEEfyNsQQJ0IQMgACN0I2tBAEobIQQgASEFA0AgBSACSARAI4UBIAVBAnRqKAIAIQYgBCAGIANsaiOJASAFI2wQBWxqECkgBUEBaiEFDAELCwtSAQR/I2xBAnQhAyABIQQDQCAEIAJIBEAgACN0I2tBAEobIQUjhAEgBEECdGooAgAhBiAFIAYgA2xqI4gBIAQjbBAFbGoQKSAEQQFqIQQMAQsLCw4AI5cBIABBAnRqKAIACwwAI2UjZiAAbGoQCAsSACNlI2YgAGxqQQJqEAhBAnQLEgAjZSNmIABsakEDahAIQQJ0C9cfAg9/sgJ7IAcgAiAIbGohCkMAAAAAQwAAgH+MIAkb/RMhGSAFIQtBACEMA0AgDCAESARAIAsgA0EFdGohDSAMQQJ0IQ4gACEPIAcgDmohEANAIBAgCkkEQCAPIREgESABaiESIBIgAWohEyATIAFqIRQgFCABaiEVIBUgAWohFiAWIAFqIQ9DAAAAAP0TIRpDAAAAAP0TIRtDAAAAAP0TIRxDAAAAAP0TIR1DAAAAAP0TIR5DAAAAAP0TIR9DAAAAAP0TISBDAAAAAP0TISFDAAAAAP0TISJDAAAAAP0TISNDAAAAAP0TISRDAAAAAP0TISUgCyEXA0AgFyANSQRAIBf9AAQAISYgF/0ABBAhJyAR/QkCACEoICghKSAmISogGiErICkgKv3mASAr/eQBIRogKCEsICchLSAbIS4gLCAt/eYBIC795AEhGyAS/QkCACEoICghLyAmITAgHCExIC8gMP3mASAx/eQBIRwgKCEyICchMyAdITQgMiAz/eYBIDT95AEhHSAT/QkCACEoICghNSAmITYgHiE3IDUgNv3mASA3/eQBIR4gKCE4ICchOSAfITogOCA5/eYBIDr95AEhHyAU/QkCACEoICghOyAmITwgICE9IDsgPP3mASA9/eQBISAgKCE+ICchPyAhIUAgPiA//eYBIED95AEhISAV/QkCACEoICghQSAmIUIgIiFDIEEgQv3mASBD/eQBISIgKCFEICchRSAjIUYgRCBF/eYBIEb95AEhIyAW/QkCACEoICghRyAmIUggJCFJIEcgSP3mASBJ/eQBISQgKCFKICchSyAlIUwgSiBL/eYBIEz95AEhJSAX/QAEICEmIBf9AAQwIScgEf0JAgQhKCAoIU0gJiFOIBohTyBNIE795gEgT/3kASEaICghUCAnIVEgGyFSIFAgUf3mASBS/eQBIRsgEv0JAgQhKCAoIVMgJiFUIBwhVSBTIFT95gEgVf3kASEcICghViAnIVcgHSFYIFYgV/3mASBY/eQBIR0gE/0JAgQhKCAoIVkgJiFaIB4hWyBZIFr95gEgW/3kASEeICghXCAnIV0gHyFeIFwgXf3mASBe/eQBIR8gFP0JAgQhKCAoIV8gJiFgICAhYSBfIGD95gEgYf3kASEgICghYiAnIWMgISFkIGIgY/3mASBk/eQBISEgFf0JAgQhKCAoIWUgJiFmICIhZyBlIGb95gEgZ/3kASEiICghaCAnIWkgIyFqIGggaf3mASBq/eQBISMgFv0JAgQhKCAoIWsgJiFsICQhbSBrIGz95gEgbf3kASEkICghbiAnIW8gJSFwIG4gb/3mASBw/eQBISUgF/0ABEAhJiAX/QAEUCEnIBH9CQIIISggKCFxICYhciAaIXMgcSBy/eYBIHP95AEhGiAoIXQgJyF1IBshdiB0IHX95gEgdv3kASEbIBL9CQIIISggKCF3ICYheCAcIXkgdyB4/eYBIHn95AEhHCAoIXogJyF7IB0hfCB6IHv95gEgfP3kASEdIBP9CQIIISggKCF9ICYhfiAeIX8gfSB+/eYBIH/95AEhHiAoIYABICchgQEgHyGCASCAASCBAf3mASCCAf3kASEfIBT9CQIIISggKCGDASAmIYQBICAhhQEggwEghAH95gEghQH95AEhICAoIYYBICchhwEgISGIASCGASCHAf3mASCIAf3kASEhIBX9CQIIISggKCGJASAmIYoBICIhiwEgiQEgigH95gEgiwH95AEhIiAoIYwBICchjQEgIyGOASCMASCNAf3mASCOAf3kASEjIBb9CQIIISggKCGPASAmIZABICQhkQEgjwEgkAH95gEgkQH95AEhJCAoIZIBICchkwEgJSGUASCSASCTAf3mASCUAf3kASElIBf9AARgISYgF/0ABHAhJyAR/QkCDCEoICghlQEgJiGWASAaIZcBIJUBIJYB/eYBIJcB/eQBIRogKCGYASAnIZkBIBshmgEgmAEgmQH95gEgmgH95AEhGyAS/QkCDCEoICghmwEgJiGcASAcIZ0BIJsBIJwB/eYBIJ0B/eQBIRwgKCGeASAnIZ8BIB0hoAEgngEgnwH95gEgoAH95AEhHSAT/QkCDCEoICghoQEgJiGiASAeIaMBIKEBIKIB/eYBIKMB/eQBIR4gKCGkASAnIaUBIB8hpgEgpAEgpQH95gEgpgH95AEhHyAU/QkCDCEoICghpwEgJiGoASAgIakBIKcBIKgB/eYBIKkB/eQBISAgKCGqASAnIasBICEhrAEgqgEgqwH95gEgrAH95AEhISAV/QkCDCEoICghrQEgJiGuASAiIa8BIK0BIK4B/eYBIK8B/eQBISIgKCGwASAnIbEBICMhsgEgsAEgsQH95gEgsgH95AEhIyAW/QkCDCEoICghswEgJiG0ASAkIbUBILMBILQB/eYBILUB/eQBISQgKCG2ASAnIbcBICUhuAEgtgEgtwH95gEguAH95AEhJSAX/QAEgAEhJiAX/QAEkAEhJyAR/QkCECEoICghuQEgJiG6ASAaIbsBILkBILoB/eYBILsB/eQBIRogKCG8ASAnIb0BIBshvgEgvAEgvQH95gEgvgH95AEhGyAS/QkCECEoICghvwEgJiHAASAcIcEBIL8BIMAB/eYBIMEB/eQBIRwgKCHCASAnIcMBIB0hxAEgwgEgwwH95gEgxAH95AEhHSAT/QkCECEoICghxQEgJiHGASAeIccBIMUBIMYB/eYBIMcB/eQBIR4gKCHIASAnIckBIB8hygEgyAEgyQH95gEgygH95AEhHyAU/QkCECEoICghywEgJiHMASAgIc0BIMsBIMwB/eYBIM0B/eQBISAgKCHOASAnIc8BICEh0AEgzgEgzwH95gEg0AH95AEhISAV/QkCECEoICgh0QEgJiHSASAiIdMBINEBINIB/eYBINMB/eQBISIgKCHUASAnIdUBICMh1gEg1AEg1QH95gEg1gH95AEhIyAW/QkCECEoICgh1wEgJiHYASAkIdkBINcBINgB/eYBINkB/eQBISQgKCHaASAnIdsBICUh3AEg2gEg2wH95gEg3AH95AEhJSAX/QAEoAEhJiAX/QAEsAEhJyAR/QkCFCEoICgh3QEgJiHeASAaId8BIN0BIN4B/eYBIN8B/eQBIRogKCHgASAnIeEBIBsh4gEg4AEg4QH95gEg4gH95AEhGyAS/QkCFCEoICgh4wEgJiHkASAcIeUBIOMBIOQB/eYBIOUB/eQBIRwgKCHmASAnIecBIB0h6AEg5gEg5wH95gEg6AH95AEhHSAT/QkCFCEoICgh6QEgJiHqASAeIesBIOkBIOoB/eYBIOsB/eQBIR4gKCHsASAnIe0BIB8h7gEg7AEg7QH95gEg7gH95AEhHyAU/QkCFCEoICgh7wEgJiHwASAgIfEBIO8BIPAB/eYBIPEB/eQBISAgKCHyASAnIfMBICEh9AEg8gEg8wH95gEg9AH95AEhISAV/QkCFCEoICgh9QEgJiH2ASAiIfcBIPUBIPYB/eYBIPcB/eQBISIgKCH4ASAnIfkBICMh+gEg+AEg+QH95gEg+gH95AEhIyAW/QkCFCEoICgh+wEgJiH8ASAkIf0BIPsBIPwB/eYBIP0B/eQBISQgKCH+ASAnIf8BICUhgAIg/gEg/wH95gEggAL95AEhJSAX/QAEwAEhJiAX/QAE0AEhJyAR/QkCGCEoICghgQIgJiGCAiAaIYMCIIECIIIC/eYBIIMC/eQBIRogKCGEAiAnIYUCIBshhgIghAIghQL95gEghgL95AEhGyAS/QkCGCEoICghhwIgJiGIAiAcIYkCIIcCIIgC/eYBIIkC/eQBIRwgKCGKAiAnIYsCIB0hjAIgigIgiwL95gEgjAL95AEhHSAT/QkCGCEoICghjQIgJiGOAiAeIY8CII0CII4C/eYBII8C/eQBIR4gKCGQAiAnIZECIB8hkgIgkAIgkQL95gEgkgL95AEhHyAU/QkCGCEoICghkwIgJiGUAiAgIZUCIJMCIJQC/eYBIJUC/eQBISAgKCGWAiAnIZcCICEhmAIglgIglwL95gEgmAL95AEhISAV/QkCGCEoICghmQIgJiGaAiAiIZsCIJkCIJoC/eYBIJsC/eQBISIgKCGcAiAnIZ0CICMhngIgnAIgnQL95gEgngL95AEhIyAW/QkCGCEoICghnwIgJiGgAiAkIaECIJ8CIKAC/eYBIKEC/eQBISQgKCGiAiAnIaMCICUhpAIgogIgowL95gEgpAL95AEhJSAX/QAE4AEhJiAX/QAE8AEhJyAR/QkCHCEoICghpQIgJiGmAiAaIacCIKUCIKYC/eYBIKcC/eQBIRogKCGoAiAnIakCIBshqgIgqAIgqQL95gEgqgL95AEhGyAS/QkCHCEoICghqwIgJiGsAiAcIa0CIKsCIKwC/eYBIK0C/eQBIRwgKCGuAiAnIa8CIB0hsAIgrgIgrwL95gEgsAL95AEhHSAT/QkCHCEoICghsQIgJiGyAiAeIbMCILECILIC/eYBILMC/eQBIR4gKCG0AiAnIbUCIB8htgIgtAIgtQL95gEgtgL95AEhHyAU/QkCHCEoICghtwIgJiG4AiAgIbkCILcCILgC/eYBILkC/eQBISAgKCG6AiAnIbsCICEhvAIgugIguwL95gEgvAL95AEhISAV/QkCHCEoICghvQIgJiG+AiAiIb8CIL0CIL4C/eYBIL8C/eQBISIgKCHAAiAnIcECICMhwgIgwAIgwQL95gEgwgL95AEhIyAW/QkCHCEoICghwwIgJiHEAiAkIcUCIMMCIMQC/eYBIMUC/eQBISQgKCHGAiAnIccCICUhyAIgxgIgxwL95gEgyAL95AEhJSARQSBqIREgEkEgaiESIBNBIGohEyAUQSBqIRQgFUEgaiEVIBZBIGohFiAXQYACaiEXDAELCyAGIA5q/QAEACHJAiAGIA5q/QAEECHKAiAQIBogyQL95AEgGf3rAf0LBAAgECAbIMoC/eQBIBn96wH9CwQQIBAgCGohECAQIBwgyQL95AEgGf3rAf0LBAAgECAdIMoC/eQBIBn96wH9CwQQIBAgCGohECAQIB4gyQL95AEgGf3rAf0LBAAgECAfIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICAgyQL95AEgGf3rAf0LBAAgECAhIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICIgyQL95AEgGf3rAf0LBAAgECAjIMoC/eQBIBn96wH9CwQQIBAgCGohECAQICQgyQL95AEgGf3rAf0LBAAgECAlIMoC/eQBIBn96wH9CwQQIBAgCGohEAwBCwsgAyEYIAsgGEEFdCOjAWpqIQsgDEEIaiEMDAELCwuhAQEJfyAAI29BAnRqIQUgBCADayOlAWpBAWsjpQFtI6UBbCEGIAMhByABIQhBACEJA0AgCSNuSARAIAlBAWojbkYhCiAKBH8gAgUgCRAsCyELIAkQLSEMIAkQDSENIAggByAMEAVsaiAMEAUgBiAMIA0gBSAJEC5qIAUgCRAvaiALIAcgDRAFbGogDRAFIApFEDAgCyEIIAlBAWohCQwBCwsLSAICfwJ9QQAhASAAKgIAIQNBASECA0AgAiNtSARAIAAgAkECdGoqAgAhBCAEIANeBEAgBCEDIAIhAQsgAkEBaiECDAELCyABC8oEAw58Bn4CfwJ8IAAhASABvSEPIA9CNIinQf8PcSEVIBVByQdrQT9PBEBEAAAAAAAA8D8gFUHJB2tBgICAgHhPDQEaIBVBiQhPBEBEAAAAAAAAAAAgD0KAgICAgICAeFENAhpEAAAAAAAA8D8gAaAgFUH/D08NAhpEAAAAAAAAAABEAAAAAAAA8H8gD0IAUxsMAgtBACEVC0T+gitlRxVnQCABoiECIAJEAAAAAAAAOEOgIQMgA70hECADRAAAAAAAADhDoSEDIAEgA0QAAPr+Qi52v6KgIANEOjuevJr3DL2ioCEEIBBB/wCsg0IBhqchFiAQQjRBB6x9hiERQQggFkEDdGopAwC/IQVBCCAWQQN0aikDCCARfCESIAQgBKIhBiAFIASgIAZEvf3/////3z8gBEQ8VFVVVVXFP6KgoqAgBiAGokSRKxfPVVWlPyAERBfQpGcREYE/oqCioCEHIBVBAEYEQAJ8IAchCCASIRMgECEUIBRCgICAgAiDQgBSRQRAIBNC8QdCNIZ9IRMgE78hCUQAAAAAAAAAfyAJIAkgCKKgogwBCyATQv4HQjSGfCETIBO/IQkgCSAJIAiioCEKIAqZRAAAAAAAAPA/YwRARAAAAAAAAPA/IAqmIQsgCSAKoSAJIAiioCEMIAsgCqAhDSALIA2hIAqgIAygIQwgDSAMoCALoSEKIApEAAAAAAAAAABhBEAgE0KAgICAgICAgIB/g78hCgsLIApEAAAAAAAAEACiCwwBCyASvyEOIA4gDiAHoqALC3MCB38CfSM/IQEjRyABaioCACEIIAAhAiAAEDIhAyACIANBAnRqKgIAIQlBACEEQQAhBQNAIAUjbUgEQCAAIQYgBSEHIAYgB0ECdGoqAgAgCZO7EDMgCLtmBEAgBEEBIAV0ciEECyAFQQFqIQUMAQsLIAQLTgEDfyNUQQBGBH9BfwUjVCAAQQJ0aigCAAshAkEBIAEjnQFGI3lBAEYbBEAgAg8LI3kgAUECdGooAgAhAyADIAJxIQQgBCADIARBAEcbC2ECAn8CfUF/IQJDAAAAACEEQQAhAwNAIAMjbUgEQCAAIANBAnRqKgIAIQUgASADdkEBcUEARwR/QQEgBSAEXiACQQBIGwVBAAsEQCAFIQQgAyECCyADQQFqIQMMAQsLIAIL+gEBF39BASEEIAAhBSAEIQYgBiEHQRghCCOZASAHQQV0aiAIaigCACNuQQFrQQJ0aigCACAFI25BAWsQDRAFbGoQNCEJIAIgAxA1IQogCSAKcSELQQAhDCABIQ0gDCEOIA4hD0EUIRAjmQEgD0EFdGogEGooAgAgDSNuQQFrEA0QBWxqIREjQCESI0cgEmoqAgBDAAAAAFwEf0EAIRMgACEUIBMhFSAVIRZBGCEXI5kBIBZBBXRqIBdqKAIAI25BAWtBAnRqKAIAIBQjbkEBaxANEAVsagUgEQshGCARIRkgGCALIAogC0EARxsQNiEaIBkgGkECdGoqAgALQwEFf0EAIQEgACECIAEhAyADIQRBGCEFI5kBIARBBXRqIAVqKAIAI25BAWtBAnRqKAIAIAIjbkEBaxANEAVsaioCAAubAQINfwF9QQAhAyAAIQQgAyEFIAUhBkEUIQcjmQEgBkEFdGogB2ooAgAgBCNuQQFrEA0QBWxqIQggAiABI1YbIQkjVSAJI21sQQJ0aiEKQwAAAAAhEEEAIQsDQCALI21IBEAgCiEMIAshDSAIIQ4gCyEPIBAgDCANQQJ0aioCACAOIA9BAnRqKgIAlJIhECALQQFqIQsMAQsLIBALwAEBEH9BACEEIAEhBSAEIQYgBiEHQRQhCCOZASAHQQV0aiAIaigCACAFI25BAWsQDRAFbGohCSM5IQojRyAKaioCAEMAAAAAXAR/QQAhCyAAIQwgCyENIA0hDkEYIQ8jmQEgDkEFdGogD2ooAgAjbkEBa0ECdGooAgAgDCNuQQFrEA0QBWxqBSAJCyEQI3lBAEZBACNUQQBGGwR/IBAQMgUgECACIAMQNRA2CyERIAkhEiARIRMgEiATQQJ0aioCAAs9ACNIIz5GBEAgACABIAIgAxA3DwsjSCNDRgRAIAAQOA8LI0gjQkYEQCABIAIgAxA5DwsgACABIAIgAxA6C0ABAn8gACECA0AgAiABSARAIwIgAkEBdGovAQAhAyOSASACQQJ0aiACIAIgAyOdARA7OAIAIAJBAWohAgwBCwsLlAMBH38joQEiAyOiASIEIAMgBEobI6UBakEBayOlAW0hBSNJIAVsIQYgBhAoIQcDQCAHIAZIBEAjZCEIIAchCQNAIAkgCEgEQCAJIAVtIQogCSAKIAVsayELIAggCiAFbGsiDCAFIg0gDCANSBshDiAKIAVsIA5qIQkgCiEPI0ohECNLIREjoQEjoAEgDyAQIBFqSEEAIA8gEE4bGyESIAohEyNMIRQjTSEVI6IBQQAgEyAUIBVqSEEAIBMgFE4bGyEWIAsjpQFsIRcgDiOlAWwiGCAWIhkgGCAZSBshGiAOI6UBbCIbIBIiHCAbIBxIGyEdIAojc2whHiAKEAIgASAeaiAXIBoQKiAAIB5qIBcgHRArQQAhHyO/AQRAIB8QAAsgFyAaSARAIAEgHmojiQEjigEgFyAaEDELIBcgHUgEQCAAIB5qI4gBI25BAWsQLCAXIB0QMQtBASEgI78BBEAgIBAACyNJQQFGQQAgAhsEQCAXIBoQPAtBAiEhI78BBEAgIRAACwwBCwsgBhAoIQcMAQsLC2YBCH8joQEiACOiASIBIAAgAUobIQIgAiOlAWpBAWsjpQFtIQMgAxAoIQQDQCAEIANIBEAgBCOlAWwjZCOlAWwiBSACIgYgBSAGSBsQPCADECghBAwBCwtBAiEHI78BBEAgBxAACwvLBQMVfAR+An8CfCAAIQEgAb0hFiAWQoCAgICAgID3P31CgICAgICgwvg/QoCAgICAgID3P31UBEAgAUQAAAAAAADwP6EhAiACIAKiIQMgAyACoiEEIAREd1VVVVVV1T8gAkTL/f/////Pv6KgIANEDN2VmZmZyT+ioCAERKdFZ1VVVcW/IAJEMN5EoyRJwj+ioCADRGU9QqT//7+/oqAgBETK1ioohHG8PyACRP9osEPrmbm/oqAgA0SF0K/3goG3P6KgIAREzUXRdRNStb+ioKKgoqCiIQUgAkQAAAAAAACgQaIhBiACIAagIAahIQcgAiAHoSEIIAcgB6JEAAAAAAAA4L+iIQYgAiAGoCEJIAIgCaEgBqAhCiAKRAAAAAAAAOC/IAiiIAcgAqCioCEKIAUgCqAgCaAMAQsgFkIwiKchGiAaQRBrQfD/AUEQa08EQEQAAAAAAADwvyABIAGioyAWQgGGQgBRDQEaIAEgFkQAAAAAAADwf71RDQEaIAEgAaEgASABoaNBASAaQfD/AXFB8P8BRiAaQYCAAnEbDQEaIAFEAAAAAAAAMEOivSEWIBZCNEI0hn0hFgsgFkKAgICAgICA8z99IRcgF0I0QQesfYhB/wCsg6chGyAXQjSHIRggFiAXQv8fQjSGg30hGUGIECAbQQFBA2p0aisDACELQYgQIBtBAUEDanRqKwMIIQwgGb8hDUGIICAbQQFBA2p0aisDACEOQYggIBtBAUEDanRqKwMIIQ8gDSAOoSAPoSALoiEQIBi5IREgEUQAOPr+Qi7mP6IgDKAhEiASIBCgIRMgEiAToSAQoCARRDBnx5NX8y49oqAhFCAQIBCiIRUgFCAVRAEAAAAAAOC/oqAgECAVokRbMFFVVVXVPyAQRJBF6////8+/oqAgFUQRAfEks5nJPyAQRJ/IBuV1VcW/oqCioKKgIBOgCwvcBQQafwN9CHsCfCNuQQFrEA0hBSAAIQYgASEHIAYhCCAIIQlBGCEKI5kBIAlBBXRqIApqKAIAI25BAWtBAnRqKAIAIAcjbkEBaxANEAVsaiELIAAhDCABIQ0gDCEOIA4hD0EcIRAjmQEgD0EFdGogEGooAgAjbkECdGooAgAgDSNuQQFrEA0QBWxqIREgCxAyIRIgCyETIBIhFCATIBRBAnRqKgIAIR8gH/0TISJBACEVA0AgFSAFSARAIBVBAnQhFiALIBZq/QAEACAi/eUBISMgI0P2qK7C/RP96wEhJCAkQzuquD/9E/3mAf1qISUgJCAlQwCAMT/9E/3mAf3lASEmICYgJUODgF65/RP95gH95QEhJkNnaVA5/RMhJyAnICb95gFDzkO3Ov0T/eQBIScgJyAm/eYBQwiJCDz9E/3kASEnICcgJv3mAUPBqSo9/RP95AEhJyAnICb95gFDqqoqPv0T/eQBIScgJyAm/eYBQwAAAD/9E/3kASEnICYgJv3mASAn/eYBICZDAACAP/0T/eQB/eQBIScgJf34AUH/AP0R/a4BQRf9qwEhKCARIBZqICcgKP3mAf0LBAAgFUEEaiEVDAELC0MAAAAAISBEAAAAAAAAAAAhKkEAIRcDQCAXI21IBEAgESEYIBchGSAYIBlBAnRqKgIAISEgICAhkiEgIAshGiAXIRsgKiAhuyAaIBtBAnRqKgIAIB+Tu6KgISogF0EBaiEXDAELCyACIAOUICAgBJSV/RMhKUEAIRwDQCAcIAVIBEAgHEECdCEdIBEgHWogESAdav0ABAAgKf3mAf0LBAAgHEEEaiEcDAELCyNtIR4DQCAeIAVIBEAgESAeQQJ0akMAAAAAOAIAIB5BAWohHgwBCwsgILsQPyErI4sBIAFBA3RqIB+7ICugOQMAI4wBIAFBA3RqIAO7ICsgKiAgu6OhojkDACONASABQQJ0aiASNgIAC/UBAhN/An0jQSECQwAAAEAjRyACaioCAJQgAZQjbbKVIRUgFUMAAAAAWwRADwtBASEDIAAhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEBIQkgACEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOQQAhDwNAIA8jbUgEQCAOIRIgDyETIAghECAPIREgFSAQIBFBAnRqKgIAlCEWIBIgE0ECdGohFCAUIBQqAgAgFpI4AgAgD0EBaiEPDAELCwsZAQF/I25BAWsQDUECdCEBIABBACAB/AsAC6kCAwN/B3wCfSMJIABBAnRqKAIEIQFEAAAAAAAAAAAhBEQAAAAAAAAAACEFRAAAAAAAAAAAIQYjCSAAQQJ0aigCACECA0AgAiABSQRAIwogAkEBdGovAQAhAyOSASADQQJ0aioCACELIwsgAkECdGoqAgAgC5QhDCAEIAy7oCEEIAUgDCALlLugIQUjDEEARwRAIAYjDCACQQJ0aioCACALlLugIQYLIAJBAWohAgwBCwsjT7shByMHIABBAnRqKgIAuyAHIASioCEIIwggAEECdGoqAgC7IAdEAAAAAAAAAEAgBqIgByAFoqCioCEJI5EBIABBA3RqRAAAAAAAAAAAIAkgCCAIoqGlOQMAIAghCiAKI1C7YwR8I1C7BSNRuyAKIAojUbtkGwsLuQMCHn8FfSAAIQIDQCACIAFJBEAjAyACQQJ0aioCACEgQQEgAkMAAIA/ICBDAACAPxBAIAIgIBBBQQAhAyACIQQgAyEFIAUhBkEYIQcjmQEgBkEFdGogB2ooAgAjbkEBa0ECdGooAgAgBCNuQQFrEA0QBWxqIQhBACEJIAIhCiAJIQsgCyEMQRwhDSOZASAMQQV0aiANaigCACNuQQJ0aigCACAKI25BAWsQDRAFbGohDkEBIQ8gAiEQIA8hESARIRJBHCETI5kBIBJBBXRqIBNqKAIAI25BAnRqKAIAIBAjbkEBaxANEAVsaiEUIA4QQiMEIAJBAnRqKAIEIRUjBCACQQJ0aigCACEWA0AgFiAVSQRAIwUgFmotAAAhFyMGIBZBAnRqKgIAISEgCCEYIBchGSAYIBlBAnRqKgIAIBYQQ7aTISIgDiEaIBchG0MAAABAICGUICKUISMgGiAbQQJ0aiEcIBwgHCoCACAjkjgCACAUIR0gFyEeICGMISQgHSAeQQJ0aiEfIB8gHyoCACAkkjgCACOOASAWQQJ0aiAiOAIAIBZBAWohFgwBCwsgAkEBaiECDAELCwuJAQIBfQV/I1dBAEYEQCOBASAAQQJ0aigCALMPC0MAAAAAIQEgACECI4YBIAJBAnRqKAIAIQMDQCADI50BRwRAIANBAnQhBCN6IARqKAIAIQUgASNXQQBGBH1DAACAPwUjVyAFI1hrQQJ0aioCAAuSIQEgAyEGI4cBIAZBAnRqKAIAIQMMAQsLIAELgAECA30CfyN4IAFBAnRqKgIAIQIjgAEgAGooAgAhBSAFI50BRgRAIAIhAyNQI1EgAyADI1FeGyADI1BdGw8LI2tBAEoEfyN1IAFBAXRqLwEABUEACyEGIAIjTyN/IABqKAIAIAUgBiABEDuUkiEEI1AjUSAEIAQjUV4bIAQjUF0bC4EEAiR/Bn0gACECA0AgAiABSQRAIAIQRSEmQQEgAkMAAIA/ICYjarIQQCACICYjarKVEEFBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOQQEhDyACIRAgDyERIBEhEkEcIRMjmQEgEkEFdGogE2ooAgAjbkECdGooAgAgECNuQQFrEA0QBWxqIRQgDhBCIAIhFSOGASAVQQJ0aigCACEWA0AgFiOdAUcEQCAWQQJ0IRcgFyEYI3ogGGooAgAhGSAZIRojdiAaai0AACEbIBkhHCNXQQBGBH1DAACAPwUjVyAcI1hrQQJ0aioCAAshJyAIIR0gGyEeIB0gHkECdGoqAgAgFyAZEEaTISggDiEfIBshICAoISkgJ0MAAIC/QwAAgD8gKZaXQwAAAEAgKZQjUhuUI2qylSEqIB8gIEECdGohISAhICEqAgAgKpI4AgAgFCEiIBshIyAnjCNqspUhKyAiICNBAnRqISQgJCAkKgIAICuSOAIAI44BIBdqICg4AgAgFiElI4cBICVBAnRqKAIAIRYMAQsLIAJBAWohAgwBCwsLWgEGf0EAIQEDQCABQQFqI0lIBEAgASECIAAhAyACIQQgBCEFQRwhBiOZASAFQQV0aiAGaigCACNuQQJ0aigCACADI25BAWsQDRAFbGoQQiABQQFqIQEMAQsLC9kBAhN/AX1BASECIAAhAyACIQQgBCEFQRQhBiOZASAFQQV0aiAGaigCACADI25BAWsQDRAFbGohByABIQggByAIQQJ0aioCACEVI0lBBEYEQEECIQkgACEKIAkhCyALIQxBFCENI5kBIAxBBXRqIA1qKAIAIAojbkEBaxANEAVsaiEOIAEhDyAVIA4gD0ECdGoqAgCWIRULQQAhECAAIREgECESIBIhE0EYIRQgFSOZASATQQV0aiAUaigCACNuQQFrQQJ0aigCACARI25BAWsQDRAFbGoqAgCTCycCAX8BfSNEIQEjRyABaioCACECQwAAgD8gApMgAiAAQwAAAABdGwsiAQF/I0UhASNHIAFqKgIAuyAAu6JEAAAAAAAAVECkEDO2CxUBAX8jRiEBIAAQSyNHIAFqKgIAlgu6BAIIfSZ/IAAgARBJIQVBACENIAAhDiANIQ8gDyEQQRwhESOZASAQQQV0aiARaigCACNuQQJ0aigCACAOI25BAWsQDRAFbGohEkEAIRNDAAAAwCADlCAFEEqUIAWUIQYgEiATQQJ0aiEUIBQgFCoCACAGkjgCAEEBIRUgACEWIBUhFyAXIRhBGCEZI5kBIBhBBXRqIBlqKAIAI25BAWtBAnRqKAIAIBYjbkEBaxANEAVsaiEaIAEhGyAaIBtBAnRqKgIAIAKTIQdBASEcIAAhHSAcIR4gHiEfQRwhICOZASAfQQV0aiAgaigCACNuQQJ0aigCACAdI25BAWsQDRAFbGohISABISIgByEIIANDAACAv0MAAIA/IAiWl0MAAABAIAiUI1IblCEJICEgIkECdGohIyAjICMqAgAgCZI4AgAjjgEgBGogBzgCACNJQQRGBEBBAiEkIAAhJSAkISYgJiEnQRghKCOZASAnQQV0aiAoaigCACNuQQFrQQJ0aigCACAlI25BAWsQDRAFbGohKSABISogKSAqQQJ0aioCACACkyEKQQIhKyAAISwgKyEtIC0hLkEcIS8jmQEgLkEFdGogL2ooAgAjbkECdGooAgAgLCNuQQFrEA0QBWxqITAgASExIAohCyADQwAAgL9DAACAPyALlpdDAAAAQCALlCNSG5QhDCAwIDFBAnRqITIgMiAyKgIAIAySOAIAI48BIARqIAo4AgALI5ABIARqIAU4AgAgAyAFEEyUC7oCAg9/BH0gACECA0AgAiABSQRAIAIQSCMEIAJBAnRqKAIAIQMjBCACQQJ0aigCBCEEQwAAAAAhESADIQUDQCAFIARJBEAjBSAFai0AACEGIwYgBUECdGoqAgAhEiARIAIgBiAFEEO2IBIgBUECdBBNkiERIAVBAWohBQwBCwsjSUEBayACIBFDAACAP0MAAIA/EEAjSUEBayEHIAIhCCAHIQkgCSEKQRwhCyOZASAKQQV0aiALaigCACNuQQJ0aigCACAII25BAWsQDRAFbGohDCADIQ0DQCANIARJBEAjkAEgDUECdGoqAgAQTCETIAwhDiMFIA1qLQAAIQ8jBiANQQJ0aioCAIwgE5QhFCAOIA9BAnRqIRAgECAQKgIAIBSSOAIAIA1BAWohDQwBCwsgAkEBaiECDAELCwuvAwIafwR9IAAhAgNAIAIgAUkEQCACEEhDAAAAACEcIAIhAyOGASADQQJ0aigCACEEA0AgBCOdAUcEQCAEQQJ0IQUgBSEGI3ogBmooAgAhByAHIQgjV0EARgR9QwAAgD8FI1cgCCNYa0ECdGoqAgALI2qylSEdIAchCSAcIAIjdiAJai0AACAFIAcQRiAdIAUQTZIhHCAEIQojhwEgCkECdGooAgAhBAwBCwsjSUEBayACIBxDAACAP0MAAIA/EEAjSUEBayELIAIhDCALIQ0gDSEOQRwhDyOZASAOQQV0aiAPaigCACNuQQJ0aigCACAMI25BAWsQDRAFbGohECACIREjhgEgEUECdGooAgAhEgNAIBIjnQFHBEAgEkECdCETIBMhFCN6IBRqKAIAIRUjkAEgE2oqAgAQTCEeIBAhGCAVIRYjdiAWai0AACEZIBUhFyNXQQBGBH1DAACAPwUjVyAXI1hrQQJ0aioCAAuMI2qylSAelCEfIBggGUECdGohGiAaIBoqAgAgH5I4AgAgEiEbI4cBIBtBAnRqKAIAIRIMAQsLIAJBAWohAgwBCwsL3QICFX8EfSAAIQIDQCACIAFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOIA4QQiMEIAJBAnRqKAIEIQ8jBCACQQJ0aigCACEQA0AgECAPSQRAIwUgEGotAAAhESAQEEO2IRcgCCESIBEhEyASIBNBAnRqKgIAIBeTIRggDiEUIBEhFUMAAABAIwYgEEECdGoqAgCUIBiUIRkgFCAVQQJ0aiEWIBYgFioCACAZkjgCACOOASAQQQJ0aiAYOAIAIBchGiOPASAQQQJ0akMAAIA/QwAAAABBASAaI1FbIBojUFsbGzgCACAQQQFqIRAMAQsLIAJBAWohAgwBCwsLowMCG38FfSAAIQIDQCACIAFJBEBBACEDIAIhBCADIQUgBSEGQRghByOZASAGQQV0aiAHaigCACNuQQFrQQJ0aigCACAEI25BAWsQDRAFbGohCEEAIQkgAiEKIAkhCyALIQxBHCENI5kBIAxBBXRqIA1qKAIAI25BAnRqKAIAIAojbkEBaxANEAVsaiEOIA4QQiACIQ8jhgEgD0ECdGooAgAhEANAIBAjnQFHBEAgEEECdCERIBEhEiN6IBJqKAIAIRMgEyEUI3YgFGotAAAhFSARIBMQRiEdIAghFiAVIRcgFiAXQQJ0aioCACAdkyEeIA4hGSAVIRogEyEYIB4hHyNXQQBGBH1DAACAPwUjVyAYI1hrQQJ0aioCAAtDAACAv0MAAIA/IB+Wl0MAAABAIB+UI1IblCNqspUhICAZIBpBAnRqIRsgGyAbKgIAICCSOAIAI44BIBFqIB44AgAgHSEhI48BIBFqQwAAgD9DAAAAAEEBICEjUVsgISNQWxsbOAIAIBAhHCOHASAcQQJ0aigCACEQDAELCyACQQFqIQIMAQsLCwcAI0gjPUcLGwEBfxBSBH0jOCEAI0cgAGoqAgAFQwAAgD8LC9cCAgN9FX8QUyECIAAhBQNAIAUgAUkEQEEAIAUgAiMDIAVBAnRqKgIAQwAAgD8QQEEAIQYgBSEHIAYhCCAIIQlBGCEKI5kBIAlBBXRqIApqKAIAI25BAWtBAnRqKAIAIAcjbkEBaxANEAVsaiELQQAhDCAFIQ0gDCEOIA4hD0EcIRAjmQEgD0EFdGogEGooAgAjbkECdGooAgAgDSNuQQFrEA0QBWxqIREjBCAFQQJ0aigCBCESIwQgBUECdGooAgAhEwNAIBMgEkkEQCMFIBNqLQAAIRQQUgR9IAshFSAUIRYgFSAWQQJ0aioCACATEEO2kwVDAAAAAAshAyARIRcgFCEYIwYgE0ECdGoqAgBDAAAAQCADlCACk5QhBCAXIBhBAnRqIRkgGSAZKgIAIASSOAIAI44BIBNBAnRqIAM4AgAgE0EBaiETDAELCyAFQQFqIQUMAQsLC5cDAgR9G38QUyECIAAhBgNAIAYgAUkEQEEAIAYgAiAGEEUjarIQQEEAIQcgBiEIIAchCSAJIQpBGCELI5kBIApBBXRqIAtqKAIAI25BAWtBAnRqKAIAIAgjbkEBaxANEAVsaiEMQQAhDSAGIQ4gDSEPIA8hEEEcIREjmQEgEEEFdGogEWooAgAjbkECdGooAgAgDiNuQQFrEA0QBWxqIRIgBiETI4YBIBNBAnRqKAIAIRQDQCAUI50BRwRAIBRBAnQhFSAVIRYjeiAWaigCACEXIBchGCN2IBhqLQAAIRkQUgR9IAwhGiAZIRsgGiAbQQJ0aioCACAVIBcQRpMFQwAAAAALIQMgEiEdIBkhHiAXIRwgAyEEI1dBAEYEfUMAAIA/BSNXIBwjWGtBAnRqKgIAC0MAAIC/QwAAgD8gBJaXQwAAAEAgBJQjUhsgApOUI2qylSEFIB0gHkECdGohHyAfIB8qAgAgBZI4AgAjjgEgFWogAzgCACAUISAjhwEgIEECdGooAgAhFAwBCwsgBkEBaiEGDAELCwtlACNIIz5GBEAgAgRAIAAgARBEBSAAIAEQRwsPCyNII0NGBEAgAgRAIAAgARBOBSAAIAEQTwsPCyNII0JGBEAgAgRAIAAgARBQBSAAIAEQUQsPCyACBEAgACABEFQFIAAgARBVCwuOBAIHfxh7IAQhBUEAIQYDQCAGIAJIBEAgACAGIAFsaiEHIAcgA0ECdGohCANAIAcgCEkEQEEAIQkDQCAJQQhJBEAgByAJIAFsaiEKIAUgCUECdGohCyAK/QAEACEMIAogAWr9AAQAIQ0gCkECIAFsav0ABAAhDiAKQQMgAWxq/QAEACEPIAwhECANIREgDiESIA8hEyAQIBH9DQABAgMQERITBAUGBxQVFhchFCALIBQgEiAT/Q0AAQIDEBESEwQFBgcUFRYX/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAMIRUgDSEWIA4hFyAPIRggFSAW/Q0AAQIDEBESEwQFBgcUFRYXIRkgCyAZIBcgGP0NAAECAxAREhMEBQYHFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBCAgDCEaIA0hGyAOIRwgDyEdIBogG/0NCAkKCxgZGhsMDQ4PHB0eHyEeIAsgHiAcIB39DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhf9CwRAIAwhHyANISAgDiEhIA8hIiAfICD9DQgJCgsYGRobDA0ODxwdHh8hIyALICMgISAi/Q0ICQoLGBkaGwwNDg8cHR4f/Q0ICQoLDA0ODxgZGhscHR4f/QsEYCAJQQRqIQkMAQsLIAdBEGohByAFQYABaiEFDAELCyAGI6QBaiEGDAELCwueCAI+exB/IAD9AAQAIQYgAP0ABCAhByAA/QAEQCEIIAD9AARgIQkgAP0ABIABIQogAP0ABKABIQsgASFEIAYhDCAHIQ0gCCEOIAkhDyAMIA39DQABAgMQERITBAUGBxQVFhchECAQIA4gD/0NAAECAxAREhMEBQYHFBUWF/0NAAECAwQFBgcQERITFBUWFyERIAMhRSAFIRIgRCARIEX9AAQAIBL9RP1O/QsEACABQRBqIUYgCiETIAshFCAKIRUgCyEWIBMgFP0NAAECAxAREhMEBQYHFBUWFyEXIBcgFSAW/Q0AAQIDEBESEwQFBgcUFRYX/Q0AAQIDBAUGBxAREhMUFRYXIRggA0EQaiFHIAUhGSBGIBggR/1dAwAgGf1E/U79WwMAACABIAJqIQEgAyAEaiEDIAEhSCAGIRogByEbIAghHCAJIR0gGiAb/Q0AAQIDEBESEwQFBgcUFRYXIR4gHiAcIB39DQABAgMQERITBAUGBxQVFhf9DQgJCgsMDQ4PGBkaGxwdHh8hHyADIUkgBSEgIEggHyBJ/QAEACAg/UT9Tv0LBAAgAUEQaiFKIAohISALISIgCiEjIAshJCAhICL9DQABAgMQERITBAUGBxQVFhchJSAlICMgJP0NAAECAxAREhMEBQYHFBUWF/0NCAkKCwwNDg8YGRobHB0eHyEmIANBEGohSyAFIScgSiAmIEv9XQMAICf9RP1O/VsDAAAgASACaiEBIAMgBGohAyABIUwgBiEoIAchKSAIISogCSErICggKf0NCAkKCxgZGhsMDQ4PHB0eHyEsICwgKiAr/Q0ICQoLGBkaGwwNDg8cHR4f/Q0AAQIDBAUGBxAREhMUFRYXIS0gAyFNIAUhLiBMIC0gTf0ABAAgLv1E/U79CwQAIAFBEGohTiAKIS8gCyEwIAohMSALITIgLyAw/Q0ICQoLGBkaGwwNDg8cHR4fITMgMyAxIDL9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhchNCADQRBqIU8gBSE1IE4gNCBP/V0DACA1/UT9Tv1bAwAAIAEgAmohASADIARqIQMgASFQIAYhNiAHITcgCCE4IAkhOSA2IDf9DQgJCgsYGRobDA0ODxwdHh8hOiA6IDggOf0NCAkKCxgZGhsMDQ4PHB0eH/0NCAkKCwwNDg8YGRobHB0eHyE7IAMhUSAFITwgUCA7IFH9AAQAIDz9RP1O/QsEACABQRBqIVIgCiE9IAshPiAKIT8gCyFAID0gPv0NCAkKCxgZGhsMDQ4PHB0eHyFBIEEgPyBA/Q0ICQoLGBkaGwwNDg8cHR4f/Q0ICQoLDA0ODxgZGhscHR4fIUIgA0EQaiFTIAUhQyBSIEIgU/1dAwAgQ/1E/U79WwMAAAv5HgIUf7ACeyACIQogCkEFdCOjAWohCyOcASEMQwAAAABDAACAf4wgCRv9EyEeIANBBXQhDSAAIAFBA3YgDWxqIQ5BACEPA0AgDyACSARAIA8iECACQQZrIhEgECARSBshEiAHIBJBAnRqIRMgBSASQQJ0aiEUIAAhFQNAIBUgDkkEQCAVIA1qIRYgBCASQQV0aiEXIBdBIGohGCAXQcAAaiEZIBdB4ABqIRogF0GAAWohGyAXQaABaiEcQwAAAAD9EyEfQwAAAAD9EyEgQwAAAAD9EyEhQwAAAAD9EyEiQwAAAAD9EyEjQwAAAAD9EyEkQwAAAAD9EyElQwAAAAD9EyEmQwAAAAD9EyEnQwAAAAD9EyEoQwAAAAD9EyEpQwAAAAD9EyEqA0AgFSAWSQRAIBX9AAQAISsgFf0ABBAhLCAX/QkCACEtIC0hLiArIS8gHyEwIC4gL/3mASAw/eQBIR8gLSExICwhMiAgITMgMSAy/eYBIDP95AEhICAY/QkCACEtIC0hNCArITUgISE2IDQgNf3mASA2/eQBISEgLSE3ICwhOCAiITkgNyA4/eYBIDn95AEhIiAZ/QkCACEtIC0hOiArITsgIyE8IDogO/3mASA8/eQBISMgLSE9ICwhPiAkIT8gPSA+/eYBID/95AEhJCAa/QkCACEtIC0hQCArIUEgJSFCIEAgQf3mASBC/eQBISUgLSFDICwhRCAmIUUgQyBE/eYBIEX95AEhJiAb/QkCACEtIC0hRiArIUcgJyFIIEYgR/3mASBI/eQBIScgLSFJICwhSiAoIUsgSSBK/eYBIEv95AEhKCAc/QkCACEtIC0hTCArIU0gKSFOIEwgTf3mASBO/eQBISkgLSFPICwhUCAqIVEgTyBQ/eYBIFH95AEhKiAV/QAEICErIBX9AAQwISwgF/0JAgQhLSAtIVIgKyFTIB8hVCBSIFP95gEgVP3kASEfIC0hVSAsIVYgICFXIFUgVv3mASBX/eQBISAgGP0JAgQhLSAtIVggKyFZICEhWiBYIFn95gEgWv3kASEhIC0hWyAsIVwgIiFdIFsgXP3mASBd/eQBISIgGf0JAgQhLSAtIV4gKyFfICMhYCBeIF/95gEgYP3kASEjIC0hYSAsIWIgJCFjIGEgYv3mASBj/eQBISQgGv0JAgQhLSAtIWQgKyFlICUhZiBkIGX95gEgZv3kASElIC0hZyAsIWggJiFpIGcgaP3mASBp/eQBISYgG/0JAgQhLSAtIWogKyFrICchbCBqIGv95gEgbP3kASEnIC0hbSAsIW4gKCFvIG0gbv3mASBv/eQBISggHP0JAgQhLSAtIXAgKyFxICkhciBwIHH95gEgcv3kASEpIC0hcyAsIXQgKiF1IHMgdP3mASB1/eQBISogFf0ABEAhKyAV/QAEUCEsIBf9CQIIIS0gLSF2ICshdyAfIXggdiB3/eYBIHj95AEhHyAtIXkgLCF6ICAheyB5IHr95gEge/3kASEgIBj9CQIIIS0gLSF8ICshfSAhIX4gfCB9/eYBIH795AEhISAtIX8gLCGAASAiIYEBIH8ggAH95gEggQH95AEhIiAZ/QkCCCEtIC0hggEgKyGDASAjIYQBIIIBIIMB/eYBIIQB/eQBISMgLSGFASAsIYYBICQhhwEghQEghgH95gEghwH95AEhJCAa/QkCCCEtIC0hiAEgKyGJASAlIYoBIIgBIIkB/eYBIIoB/eQBISUgLSGLASAsIYwBICYhjQEgiwEgjAH95gEgjQH95AEhJiAb/QkCCCEtIC0hjgEgKyGPASAnIZABII4BII8B/eYBIJAB/eQBIScgLSGRASAsIZIBICghkwEgkQEgkgH95gEgkwH95AEhKCAc/QkCCCEtIC0hlAEgKyGVASApIZYBIJQBIJUB/eYBIJYB/eQBISkgLSGXASAsIZgBICohmQEglwEgmAH95gEgmQH95AEhKiAV/QAEYCErIBX9AARwISwgF/0JAgwhLSAtIZoBICshmwEgHyGcASCaASCbAf3mASCcAf3kASEfIC0hnQEgLCGeASAgIZ8BIJ0BIJ4B/eYBIJ8B/eQBISAgGP0JAgwhLSAtIaABICshoQEgISGiASCgASChAf3mASCiAf3kASEhIC0howEgLCGkASAiIaUBIKMBIKQB/eYBIKUB/eQBISIgGf0JAgwhLSAtIaYBICshpwEgIyGoASCmASCnAf3mASCoAf3kASEjIC0hqQEgLCGqASAkIasBIKkBIKoB/eYBIKsB/eQBISQgGv0JAgwhLSAtIawBICshrQEgJSGuASCsASCtAf3mASCuAf3kASElIC0hrwEgLCGwASAmIbEBIK8BILAB/eYBILEB/eQBISYgG/0JAgwhLSAtIbIBICshswEgJyG0ASCyASCzAf3mASC0Af3kASEnIC0htQEgLCG2ASAoIbcBILUBILYB/eYBILcB/eQBISggHP0JAgwhLSAtIbgBICshuQEgKSG6ASC4ASC5Af3mASC6Af3kASEpIC0huwEgLCG8ASAqIb0BILsBILwB/eYBIL0B/eQBISogFf0ABIABISsgFf0ABJABISwgF/0JAhAhLSAtIb4BICshvwEgHyHAASC+ASC/Af3mASDAAf3kASEfIC0hwQEgLCHCASAgIcMBIMEBIMIB/eYBIMMB/eQBISAgGP0JAhAhLSAtIcQBICshxQEgISHGASDEASDFAf3mASDGAf3kASEhIC0hxwEgLCHIASAiIckBIMcBIMgB/eYBIMkB/eQBISIgGf0JAhAhLSAtIcoBICshywEgIyHMASDKASDLAf3mASDMAf3kASEjIC0hzQEgLCHOASAkIc8BIM0BIM4B/eYBIM8B/eQBISQgGv0JAhAhLSAtIdABICsh0QEgJSHSASDQASDRAf3mASDSAf3kASElIC0h0wEgLCHUASAmIdUBINMBINQB/eYBINUB/eQBISYgG/0JAhAhLSAtIdYBICsh1wEgJyHYASDWASDXAf3mASDYAf3kASEnIC0h2QEgLCHaASAoIdsBINkBINoB/eYBINsB/eQBISggHP0JAhAhLSAtIdwBICsh3QEgKSHeASDcASDdAf3mASDeAf3kASEpIC0h3wEgLCHgASAqIeEBIN8BIOAB/eYBIOEB/eQBISogFf0ABKABISsgFf0ABLABISwgF/0JAhQhLSAtIeIBICsh4wEgHyHkASDiASDjAf3mASDkAf3kASEfIC0h5QEgLCHmASAgIecBIOUBIOYB/eYBIOcB/eQBISAgGP0JAhQhLSAtIegBICsh6QEgISHqASDoASDpAf3mASDqAf3kASEhIC0h6wEgLCHsASAiIe0BIOsBIOwB/eYBIO0B/eQBISIgGf0JAhQhLSAtIe4BICsh7wEgIyHwASDuASDvAf3mASDwAf3kASEjIC0h8QEgLCHyASAkIfMBIPEBIPIB/eYBIPMB/eQBISQgGv0JAhQhLSAtIfQBICsh9QEgJSH2ASD0ASD1Af3mASD2Af3kASElIC0h9wEgLCH4ASAmIfkBIPcBIPgB/eYBIPkB/eQBISYgG/0JAhQhLSAtIfoBICsh+wEgJyH8ASD6ASD7Af3mASD8Af3kASEnIC0h/QEgLCH+ASAoIf8BIP0BIP4B/eYBIP8B/eQBISggHP0JAhQhLSAtIYACICshgQIgKSGCAiCAAiCBAv3mASCCAv3kASEpIC0hgwIgLCGEAiAqIYUCIIMCIIQC/eYBIIUC/eQBISogFf0ABMABISsgFf0ABNABISwgF/0JAhghLSAtIYYCICshhwIgHyGIAiCGAiCHAv3mASCIAv3kASEfIC0hiQIgLCGKAiAgIYsCIIkCIIoC/eYBIIsC/eQBISAgGP0JAhghLSAtIYwCICshjQIgISGOAiCMAiCNAv3mASCOAv3kASEhIC0hjwIgLCGQAiAiIZECII8CIJAC/eYBIJEC/eQBISIgGf0JAhghLSAtIZICICshkwIgIyGUAiCSAiCTAv3mASCUAv3kASEjIC0hlQIgLCGWAiAkIZcCIJUCIJYC/eYBIJcC/eQBISQgGv0JAhghLSAtIZgCICshmQIgJSGaAiCYAiCZAv3mASCaAv3kASElIC0hmwIgLCGcAiAmIZ0CIJsCIJwC/eYBIJ0C/eQBISYgG/0JAhghLSAtIZ4CICshnwIgJyGgAiCeAiCfAv3mASCgAv3kASEnIC0hoQIgLCGiAiAoIaMCIKECIKIC/eYBIKMC/eQBISggHP0JAhghLSAtIaQCICshpQIgKSGmAiCkAiClAv3mASCmAv3kASEpIC0hpwIgLCGoAiAqIakCIKcCIKgC/eYBIKkC/eQBISogFf0ABOABISsgFf0ABPABISwgF/0JAhwhLSAtIaoCICshqwIgHyGsAiCqAiCrAv3mASCsAv3kASEfIC0hrQIgLCGuAiAgIa8CIK0CIK4C/eYBIK8C/eQBISAgGP0JAhwhLSAtIbACICshsQIgISGyAiCwAiCxAv3mASCyAv3kASEhIC0hswIgLCG0AiAiIbUCILMCILQC/eYBILUC/eQBISIgGf0JAhwhLSAtIbYCICshtwIgIyG4AiC2AiC3Av3mASC4Av3kASEjIC0huQIgLCG6AiAkIbsCILkCILoC/eYBILsC/eQBISQgGv0JAhwhLSAtIbwCICshvQIgJSG+AiC8AiC9Av3mASC+Av3kASElIC0hvwIgLCHAAiAmIcECIL8CIMAC/eYBIMEC/eQBISYgG/0JAhwhLSAtIcICICshwwIgJyHEAiDCAiDDAv3mASDEAv3kASEnIC0hxQIgLCHGAiAoIccCIMUCIMYC/eYBIMcC/eQBISggHP0JAhwhLSAtIcgCICshyQIgKSHKAiDIAiDJAv3mASDKAv3kASEpIC0hywIgLCHMAiAqIc0CIMsCIMwC/eYBIM0C/eQBISogFyALaiEXIBggC2ohGCAZIAtqIRkgGiALaiEaIBsgC2ohGyAcIAtqIRwgFUGAAmohFQwBCwsgDCAf/QsEACAMICD9CwQQIAwgIf0LBCAgDCAi/QsEMCAMICP9CwRAIAwgJP0LBFAgDCAl/QsEYCAMICb9CwRwIAwgJ/0LBIABIAwgKP0LBJABIAwgKf0LBKABIAwgKv0LBLABQQAhHQNAIB1BIEkEQCAMIB1qIBMgCCAUIAYgHhBYIBNBBCAIbGohEyAUQQQgBmxqIRQgHUEQaiEdDAELCwwBCwsgD0EGaiEPDAELCwvMAQEKfyAAI29BAnRqIQMgAiABayOkAWpBAWsjpAFtI6QBbCEEIAEhBSOaASAFI5sBbEECdGohBkEAQQEja0EAShshByNuQQFrIQgDQCAIIAdOBEAgCBAtIQkgCBANIQogCRAFIQsgCEEASgR/IAhBAWsQLAUjiAELIQwgCEEBahAEIAUgChAFbGogChAFIAQgCiAGEFcgBiAEIAkgCiADIAgQLmogDCAFIAtsaiALIAgQBCAFIAtsaiALIAhBAEoQWSAIQQFrIQgMAQsLC8IBAwF8BX8Fe0QAAAAAAAAAACECIAAgAUECdGohAyAAIQQDQCAEIANJBEAgAyIFIAQjngFBAnRqIgYgBSAGSRshB0MAAAAA/RMhCEMAAAAA/RMhCQNAIAQgB0kEQCAE/QAEACEKIAT9AAQQIQsgCCAKIAr95gH95AEhCCAJIAsgC/3mAf3kASEJIARBIGohBAwBCwsgCCAJ/eQBIQwgAiAM/R8AuyAM/R8Bu6AgDP0fArugIAz9HwO7oKAhAgwBCwsgAgtHAgF/AXwja0EARgRADwsgACECA0AgAiABSQRAQQAQBCACI2wQBWxqI2wQWyEDI5UBIAJBA3RqIAM5AwAgAkEBaiECDAELCwusAQEKfyOgASOkAWpBAWsjpAFtIQIgAhAoIQMDQCADIAJIBEAgAyOkAWwhBCNkI6QBbCIFI6ABIgYgBSAGSBshByAEIAcgARBWQQIhCCO/AQRAIAgQAAtBACEJA0AgCSNJSARAIAkQAiAAIAkjc2xqIAQgBxBaQQQhCiO/AQRAIAoQAAsgBCAHEFxBBSELI78BBEAgCxAACyAJQQFqIQkMAQsLIAIQKCEDDAELCwsfAEEBI1NBAEcjV0EARhsEf0EBBSAAEEVDAAAAAF4LC4IDAxR/AXwBfUQAAAAAAAAAACSmAUQAAAAAAAAAACSnAUQAAAAAAAAAACSoAUMAAIB/jCSpAUEAIQEDQCABI6ABSQRAIABBAEYEfSABEEUFIAAgAUECdGoqAgALuyEVQQAhAiABIQMgAiEEIAQhBUEYIQYjmQEgBUEFdGogBmooAgAjbkEBa0ECdGooAgAgAyNuQQFrEA0QBWxqIQdBASEIIAEhCSAIIQogCiELQRghDCOZASALQQV0aiAMaigCACNuQQFrQQJ0aigCACAJI25BAWsQDRAFbGohDSAHIQ4gBxAyIQ8gDiAPQQJ0aioCACEWI6YBI4wBIAFBA3RqKwMAoCSmASOnASAVIA0QNGm4oqAkpwFBACEQA0AgECNtSARAIA0hESAQIRIgDSETIBAhFCOoASAVIBEgEkECdGoqAgC7oiATIBRBAnRqKgIAu6KgJKgBIBBBAWohEAwBCwsgARBeBH8gFiOpAV4FQQALBEAgFiSpAQsgAUEBaiEBDAELCwsJACN9IAA5AwAL+QECCn8KfCNBIQYjRyAGaioCALsjqAGiI223oyEQQQAhByAAIAGgIBCgIAWjIREjfCAHQQN0aiAROQMAQQEhCCAAIAWjIRIjfCAIQQN0aiASOQMAQQIhCSABIAWjIRMjfCAJQQN0aiATOQMAQQMhCiACIAWjIRQjfCAKQQN0aiAUOQMAQQQhCyOpAbshFSN8IAtBA3RqIBU5AwBBBSEMIAMgBaMhFiN8IAxBA3RqIBY5AwBBBiENI6YBIAWjIRcjfCANQQN0aiAXOQMAQQchDiOnASAFoyEYI3wgDkEDdGogGDkDAEEJIQ8gBCEZI3wgD0EDdGogGTkDAAvTAwMHfBJ/AX0jAxBfRAAAAAAAAPA/EGBEAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0QAAAAAAAAAACEEQQAhBwNAIAcjoAFJBEAjiwEgB0EDdGorAwAhBSMEIAdBAnRqKAIEIQgjBCAHQQJ0aigCACEJA0AgCSAISQRAIwUgCWotAAAhCiMGIAlBAnRqKgIAuyEGI44BIAlBAnRqKgIAIRkgASAGI5EBIAlBA3RqKwMAoqAhASAAIAYgGbuiIBm7oqAhAEEBIQsgByEMIAshDSANIQ5BGCEPI5kBIA5BBXRqIA9qKAIAI25BAWtBAnRqKAIAIAwjbkEBaxANEAVsaiEQIAohESACIAYgBSAQIBFBAnRqKgIAu6GioCECQQAhEiAHIRMgEiEUIBQhFUEYIRYjmQEgFUEFdGogFmooAgAjbkEBa0ECdGooAgAgEyNuQQFrEA0QBWxqIRcgCiEYIAMgBiAXIBhBAnRqKgIAu6KgIQMgBCAGRAAAAAAAAAAAIAojjQEgB0ECdGooAgBGG6AhBCAJQQFqIQkMAQsLIAdBAWohBwwBCwsgACABoCACIAMgBCABRAAAAAAAAPA/EGELQgIBfAF/I1dBAEYEQCNqtw8LRAAAAAAAAAAAIQBBACEBA0AgASOgAUkEQCAAIAEQRbugIQAgAUEBaiEBDAELCyAAC+ADAwd8Fn8CfUEAEF9EAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0EAIQcDQCAHI2pIBEAgB0ECdCEII34gCGooAgAhCSAIIQojeiAKaigCACELIAshDCN2IAxqLQAAIQ0gCyEOI1dBAEYEfUMAAIA/BSNXIA4jWGtBAnRqKgIAC7shBCAAIAQCfCOOASAIaioCACEdIB27IB27oiEFIAUjUkUNABogHYshHiAFRAAAAAAAAABAoyAeQwAAAD+TuyAeQwAAgD9fGwuioCEAIAEgBCOLASAJQQN0aisDAEEBIQ8gCSEQIA8hESARIRJBGCETI5kBIBJBBXRqIBNqKAIAI25BAWtBAnRqKAIAIBAjbkEBaxANEAVsaiEUIA0hFSAUIBVBAnRqKgIAu6GioCEBQQAhFiAJIRcgFiEYIBghGUEYIRojmQEgGUEFdGogGmooAgAjbkEBa0ECdGooAgAgFyNuQQFrEA0QBWxqIRsgDSEcIAIgBCAbIBxBAnRqKgIAu6KgIQIgAyAERAAAAAAAAAAAIA0jjQEgCUECdGooAgBGG6AhAyAHQQFqIQcMAQsLEGMhBiAGEGAgACABIAIgA0QAAAAAAAAAACAGEGELVgBEAAAAAAAAAAAkqgFEAAAAAAAAAAAkqwFEAAAAAAAAAAAkrAFEAAAAAAAAAAAkrQFEAAAAAAAAAAAkrgFEAAAAAAAAAAAkrwFEAAAAAAAAAAAksAEL5wMDBX0DfA9/I5ABIANqKgIAIQQjqgEgAgJ8I44BIANqKgIAIQUgBbsgBbuiIQkgCSNSRQ0AGiAFiyEGIAlEAAAAAAAAAECjIAZDAAAAP5O7IAZDAACAP18bC6KgJKoBI0lBBEYEQCOqASACAnwjjwEgA2oqAgAhByAHuyAHu6IhCiAKI1JFDQAaIAeLIQggCkQAAAAAAAAAQKMgCEMAAAA/k7sgCEMAAIA/XxsLoqAkqgELI6sBIAIgBBBKu6IgBLuiIAS7oqAkqwEjiwEgAEEDdGorAwAjSUEBayEMIAAhDSAMIQ4gDiEPQRghECOZASAPQQV0aiAQaigCACNuQQFrQQJ0aigCACANI25BAWsQDRAFbGohESABIRIgESASQQJ0aioCALuhIQsjrAEgAiAEEEy7oiALoqAkrAEjrQEgAiAEu6KgJK0BI0YhEyOuASACRAAAAAAAAAAAIAQQSyNHIBNqKgIAXhugJK4BI68BQQEhFCAAIRUgFCEWIBYhF0EYIRgjmQEgF0EFdGogGGooAgAjbkEBa0ECdGooAgAgFSNuQQFrEA0QBWxqIRkgASEaIAIgGSAaQQJ0aioCALuioCSvASOwASACRAAAAAAAAAAAIAEjjQEgAEECdGooAgBGG6AksAEL3gMDDXwCfRR/RAAAAAAAAAAAIQNDAACAf4whEEEAIRIDQCASI6ABSQRAIABBAEYEfSASEEUFIAAgEkECdGoqAgALuyEEIAMgBCOMASASQQN0aisDAKKgIQNBASETIBIhFCATIRUgFSEWQRghFyOZASAWQQV0aiAXaigCACNuQQFrQQJ0aigCACAUI25BAWsQDRAFbGohGCAYIRkgGBAyIRogGSAaQQJ0aioCACERIBEgEF5BACASEF4bBEAgESEQCyASQQFqIRIMAQsLQQAhGyOqASOrAaAjrAGgIAKjIQUjfCAbQQN0aiAFOQMAQQEhHCOqASACoyEGI3wgHEEDdGogBjkDAEECIR0jqwEgAqMhByN8IB1BA3RqIAc5AwBBAyEeI6wBIAKjIQgjfCAeQQN0aiAIOQMAQQQhHyOtASACoyEJI3wgH0EDdGogCTkDAEEFISAjrgEgAqMhCiN8ICBBA3RqIAo5AwBBBiEhI68BIAKjIQsjfCAhQQN0aiALOQMAQQchIiAQuyEMI3wgIkEDdGogDDkDAEEIISMjsAEgAqMhDSN8ICNBA3RqIA05AwBBCSEkIAMgAqMhDiN8ICRBA3RqIA45AwBBCyElIAEhDyN8ICVBA3RqIA85AwALvQECA3wDfxBlRAAAAAAAAPA/EGBEAAAAAAAAAAAhAEEAIQMDQCADI6ABSQRAIwQgA0ECdGooAgQhBCMEIANBAnRqKAIAIQUDQCAFIARJBEAjBiAFQQJ0aioCALshASADIwUgBWotAAAgASAFQQJ0EGYgACABI5EBIAVBA3RqKwMAoqAhACAFQQFqIQUMAQsLIANBAWohAwwBCwsgACNJQQJrt6IhAiOqASACoCSqASMDIAJEAAAAAAAA8D8QZwuFAQIGfwF8EGVBACEAA0AgACNqSARAIABBAnQhASABIQIjeiACaigCACEDIAMhBCADIQUjfiABaigCACN2IARqLQAAI1dBAEYEfUMAAIA/BSNXIAUjWGtBAnRqKgIAC7sgARBmIABBAWohAAwBCwsQYyEGIAYQYEEARAAAAAAAAAAAIAYQZwuRAQICfQl/QwAAgH+MIQBBACECA0AgAiOgAUkEQEEAIQMgAiEEIAMhBSAFIQZBGCEHI5kBIAZBBXRqIAdqKAIAI25BAWtBAnRqKAIAIAQjbkEBaxANEAVsaiEIIAghCSAIEDIhCiAJIApBAnRqKgIAIQEgASAAXkEAIAIQXhsEQCABIQALIAJBAWohAgwBCwsgAAuFAQIGfwZ8QQAhBCAAIQojfCAEQQN0aiAKOQMAQQEhBSAAIQsjfCAFQQN0aiALOQMAQQIhBiABIQwjfCAGQQN0aiAMOQMAQQMhByACIQ0jfCAHQQN0aiANOQMAQQQhCBBquyEOI3wgCEEDdGogDjkDAEEGIQkgAyEPI3wgCUEDdGogDzkDAAvHAgMFfAt/AX1EAAAAAAAA8D8QYEQAAAAAAAAAACEARAAAAAAAAAAAIQFEAAAAAAAAAAAhAkQAAAAAAAAAACEDQQAhBQNAIAUjoAFJBEBBACEGIAUhByAGIQggCCEJQRghCiOZASAJQQV0aiAKaigCACNuQQFrQQJ0aigCACAHI25BAWsQDRAFbGohCyMEIAVBAnRqKAIEIQwjBCAFQQJ0aigCACENA0AgDSAMSQRAIwYgDUECdGoqAgC7IQQjjgEgDUECdGoqAgAhECABIAQjkQEgDUEDdGorAwCioCEBIAAgBCAQu6IgELuioCEAIAIgBCOPASANQQJ0aioCALuioCECIAshDiMFIA1qLQAAIQ8gAyAEIA4gD0ECdGoqAgC7oqAhAyANQQFqIQ0MAQsLIAVBAWohBQwBCwsgACABoCACIAMgARBrC90CAwZ8DX8CfUQAAAAAAAAAACEARAAAAAAAAAAAIQFEAAAAAAAAAAAhAkEAIQYDQCAGI2pIBEAgBkECdCEHIAchCCN6IAhqKAIAIQkgCSEKI1dBAEYEfUMAAIA/BSNXIAojWGtBAnRqKgIAC7shAyAAIAMCfCOOASAHaioCACETIBO7IBO7oiEEIAQjUkUNABogE4shFCAERAAAAAAAAABAoyAUQwAAAD+TuyAUQwAAgD9fGwuioCEAIAEgAyOPASAHaioCALuioCEBQQAhCyN+IAdqKAIAIQwgCyENIA0hDkEYIQ8jmQEgDkEFdGogD2ooAgAjbkEBa0ECdGooAgAgDCNuQQFrEA0QBWxqIREgCSEQI3YgEGotAAAhEiACIAMgESASQQJ0aioCALuioCECIAZBAWohBgwBCwsQYyEFIAUQYCAAIAWjIAEgBaMgAiAFo0QAAAAAAAAAABBrC7gBAgh/AX1EAAAAAAAAAAAksQFDAACAf4wksgFBACEAA0AgACOgAUkEQEEAIQEgACECIAEhAyADIQRBGCEFI5kBIARBBXRqIAVqKAIAI25BAWtBAnRqKAIAIAIjbkEBaxANEAVsaiEGI40BIABBAnRqKAIAIQcgBiAHQQJ0aioCACEII7EBI4wBIABBA3RqKwMAoCSxASAAEF4EfyAII7IBXgVBAAsEQCAIJLIBCyAAQQFqIQAMAQsLC9QBAgp8CX8gASACoSEFQQAhDyAAEFO7IAWioCEGI3wgD0EDdGogBjkDAEEBIRAgACEHI3wgEEEDdGogBzkDAEECIREgBSEII3wgEUEDdGogCDkDAEEDIRIgASEJI3wgEkEDdGogCTkDAEEEIRMgAiEKI3wgE0EDdGogCjkDAEEFIRQjsgG7IQsjfCAUQQN0aiALOQMAQQYhFSADIQwjfCAVQQN0aiAMOQMAQQchFiOxASENI3wgFkEDdGogDTkDAEEJIRcgBCEOI3wgF0EDdGogDjkDAAuIAwMFfA1/An0QbkQAAAAAAADwPxBgRAAAAAAAAAAAIQBEAAAAAAAAAAAhAUQAAAAAAAAAACECRAAAAAAAAAAAIQNEAAAAAAAAAAAhBEEAIQUDQCAFI6ABSQRAQQAhBiAFIQcgBiEIIAghCUEYIQojmQEgCUEFdGogCmooAgAjbkEBa0ECdGooAgAgByNuQQFrEA0QBWxqIQsjjQEgBUECdGooAgAhDCMEIAVBAnRqKAIEIQ0jBCAFQQJ0aigCACEOA0AgDiANSQRAIwUgDmotAAAhDyMGIA5BAnRqKgIAIRIjjgEgDkECdGoqAgAhExBSBEAgASASuyORASAOQQN0aisDAKKgIQELIAAgErsgE7uiIBO7oqAhACALIRAgDyERIAMgErsgECARQQJ0aioCALuioCEDIA8gDEYEQCAEIBK7oCEECyAOQQFqIQ4MAQsLIAIjAyAFQQJ0aioCALsjiwEgBUEDdGorAwCioCECIAVBAWohBQwBCwsgACABoCACIAMgBCABEG8L5AQDEXwYfwJ9EG5EAAAAAAAAAAAhAEQAAAAAAAAAACEBRAAAAAAAAAAAIQJEAAAAAAAAAAAhA0EAIREDQCARI2pIBEAgEUECdCESI34gEmooAgAhEyASIRQjeiAUaigCACEVIBUhFiN2IBZqLQAAIRcgFSEYI1dBAEYEfUMAAIA/BSNXIBgjWGtBAnRqKgIAC7shBCAAIAQCfCOOASASaioCACEpICm7ICm7oiEFIAUjUkUNABogKYshKiAFRAAAAAAAAABAoyAqQwAAAD+TuyAqQwAAgD9fGwuioCEAIAEgBCOLASATQQN0aisDAKKgIQFBACEZIBMhGiAZIRsgGyEcQRghHSOZASAcQQV0aiAdaigCACNuQQFrQQJ0aigCACAaI25BAWsQDRAFbGohHiAXIR8gAiAEIB4gH0ECdGoqAgC7oqAhAiADIAREAAAAAAAAAAAgFyONASATQQJ0aigCAEYboCEDIBFBAWohEQwBCwsQYyEGIAYQYCABIAKhIQdBACEgIAAQU7sgB6KgIAajIQgjfCAgQQN0aiAIOQMAQQEhISAAIAajIQkjfCAhQQN0aiAJOQMAQQIhIiAHIAajIQojfCAiQQN0aiAKOQMAQQMhIyABIAajIQsjfCAjQQN0aiALOQMAQQQhJCACIAajIQwjfCAkQQN0aiAMOQMAQQUhJSOyAbshDSN8ICVBA3RqIA05AwBBBiEmIAMgBqMhDiN8ICZBA3RqIA45AwBBByEnI7EBIAajIQ8jfCAnQQN0aiAPOQMAQQkhKEQAAAAAAAAAACEQI3wgKEEDdGogEDkDAAtFACNIIz5GBEAgAARAEGIFEGQLDwsjSCNDRgRAIAAEQBBoBRBpCw8LI0gjQkYEQCAABEAQbAUQbQsPCyAABEAQcAUQcQsLaQEDf0EAIQADQCAAI2tJBEAjlgEgAEECdGojnQE2AgAgAEEBaiEADAELCyNrQQBGBEAPC0EAIQEDQCABI6ABSARAI4QBIAFBAnRqKAIAIQIjlgEgAkECdGogATYCACABQQFqIQEMAQsLCy8BAn9BACEAQQAhAQNAIAEjbkgEQCAAIAEQDSO9AW1qIQAgAUEBaiEBDAELCyAAC1oCAnsBf0MAAAAA/RMhBEMAAAAA/RMhBSAAIQYDQCAGIAJJBEAgBCAG/QAEAP3kASEEIAUgBv0ABBD95AEhBSAGIAFqIQYMAQsLIAMgBP0LBAAgAyAF/QsEEAvBIgIOf9YCeyAHIQlBACEKA0AgCiAGSARAIApBAnQhCyACIAtqIQwgDCAEQQdBf3NxIANsaiENIAwgBCADbGohDiAMIAMgDiAIIAtqEHVBACEPA0AgDyAFSARAIA8iECAFQQZrIhEgECARSBshEiAAIBJBAnRqIRNDAAAAAP0TIRdDAAAAAP0TIRhDAAAAAP0TIRlDAAAAAP0TIRpDAAAAAP0TIRtDAAAAAP0TIRxDAAAAAP0TIR1DAAAAAP0TIR5DAAAAAP0TIR9DAAAAAP0TISBDAAAAAP0TISFDAAAAAP0TISIgDCEUA0AgFCANSQRAIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhJiAjIScgFyEoICYgJ/3mASAo/eQBIRcgJSEpICQhKiAYISsgKSAq/eYBICv95AEhGCAT/QkCBCElICUhLCAjIS0gGSEuICwgLf3mASAu/eQBIRkgJSEvICQhMCAaITEgLyAw/eYBIDH95AEhGiAT/QkCCCElICUhMiAjITMgGyE0IDIgM/3mASA0/eQBIRsgJSE1ICQhNiAcITcgNSA2/eYBIDf95AEhHCAT/QkCDCElICUhOCAjITkgHSE6IDggOf3mASA6/eQBIR0gJSE7ICQhPCAeIT0gOyA8/eYBID395AEhHiAT/QkCECElICUhPiAjIT8gHyFAID4gP/3mASBA/eQBIR8gJSFBICQhQiAgIUMgQSBC/eYBIEP95AEhICAT/QkCFCElICUhRCAjIUUgISFGIEQgRf3mASBG/eQBISEgJSFHICQhSCAiIUkgRyBI/eYBIEn95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhSiAjIUsgFyFMIEogS/3mASBM/eQBIRcgJSFNICQhTiAYIU8gTSBO/eYBIE/95AEhGCAT/QkCBCElICUhUCAjIVEgGSFSIFAgUf3mASBS/eQBIRkgJSFTICQhVCAaIVUgUyBU/eYBIFX95AEhGiAT/QkCCCElICUhViAjIVcgGyFYIFYgV/3mASBY/eQBIRsgJSFZICQhWiAcIVsgWSBa/eYBIFv95AEhHCAT/QkCDCElICUhXCAjIV0gHSFeIFwgXf3mASBe/eQBIR0gJSFfICQhYCAeIWEgXyBg/eYBIGH95AEhHiAT/QkCECElICUhYiAjIWMgHyFkIGIgY/3mASBk/eQBIR8gJSFlICQhZiAgIWcgZSBm/eYBIGf95AEhICAT/QkCFCElICUhaCAjIWkgISFqIGggaf3mASBq/eQBISEgJSFrICQhbCAiIW0gayBs/eYBIG395AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhbiAjIW8gFyFwIG4gb/3mASBw/eQBIRcgJSFxICQhciAYIXMgcSBy/eYBIHP95AEhGCAT/QkCBCElICUhdCAjIXUgGSF2IHQgdf3mASB2/eQBIRkgJSF3ICQheCAaIXkgdyB4/eYBIHn95AEhGiAT/QkCCCElICUheiAjIXsgGyF8IHoge/3mASB8/eQBIRsgJSF9ICQhfiAcIX8gfSB+/eYBIH/95AEhHCAT/QkCDCElICUhgAEgIyGBASAdIYIBIIABIIEB/eYBIIIB/eQBIR0gJSGDASAkIYQBIB4hhQEggwEghAH95gEghQH95AEhHiAT/QkCECElICUhhgEgIyGHASAfIYgBIIYBIIcB/eYBIIgB/eQBIR8gJSGJASAkIYoBICAhiwEgiQEgigH95gEgiwH95AEhICAT/QkCFCElICUhjAEgIyGNASAhIY4BIIwBII0B/eYBII4B/eQBISEgJSGPASAkIZABICIhkQEgjwEgkAH95gEgkQH95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhkgEgIyGTASAXIZQBIJIBIJMB/eYBIJQB/eQBIRcgJSGVASAkIZYBIBghlwEglQEglgH95gEglwH95AEhGCAT/QkCBCElICUhmAEgIyGZASAZIZoBIJgBIJkB/eYBIJoB/eQBIRkgJSGbASAkIZwBIBohnQEgmwEgnAH95gEgnQH95AEhGiAT/QkCCCElICUhngEgIyGfASAbIaABIJ4BIJ8B/eYBIKAB/eQBIRsgJSGhASAkIaIBIBwhowEgoQEgogH95gEgowH95AEhHCAT/QkCDCElICUhpAEgIyGlASAdIaYBIKQBIKUB/eYBIKYB/eQBIR0gJSGnASAkIagBIB4hqQEgpwEgqAH95gEgqQH95AEhHiAT/QkCECElICUhqgEgIyGrASAfIawBIKoBIKsB/eYBIKwB/eQBIR8gJSGtASAkIa4BICAhrwEgrQEgrgH95gEgrwH95AEhICAT/QkCFCElICUhsAEgIyGxASAhIbIBILABILEB/eYBILIB/eQBISEgJSGzASAkIbQBICIhtQEgswEgtAH95gEgtQH95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhtgEgIyG3ASAXIbgBILYBILcB/eYBILgB/eQBIRcgJSG5ASAkIboBIBghuwEguQEgugH95gEguwH95AEhGCAT/QkCBCElICUhvAEgIyG9ASAZIb4BILwBIL0B/eYBIL4B/eQBIRkgJSG/ASAkIcABIBohwQEgvwEgwAH95gEgwQH95AEhGiAT/QkCCCElICUhwgEgIyHDASAbIcQBIMIBIMMB/eYBIMQB/eQBIRsgJSHFASAkIcYBIBwhxwEgxQEgxgH95gEgxwH95AEhHCAT/QkCDCElICUhyAEgIyHJASAdIcoBIMgBIMkB/eYBIMoB/eQBIR0gJSHLASAkIcwBIB4hzQEgywEgzAH95gEgzQH95AEhHiAT/QkCECElICUhzgEgIyHPASAfIdABIM4BIM8B/eYBINAB/eQBIR8gJSHRASAkIdIBICAh0wEg0QEg0gH95gEg0wH95AEhICAT/QkCFCElICUh1AEgIyHVASAhIdYBINQBINUB/eYBINYB/eQBISEgJSHXASAkIdgBICIh2QEg1wEg2AH95gEg2QH95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUh2gEgIyHbASAXIdwBINoBINsB/eYBINwB/eQBIRcgJSHdASAkId4BIBgh3wEg3QEg3gH95gEg3wH95AEhGCAT/QkCBCElICUh4AEgIyHhASAZIeIBIOABIOEB/eYBIOIB/eQBIRkgJSHjASAkIeQBIBoh5QEg4wEg5AH95gEg5QH95AEhGiAT/QkCCCElICUh5gEgIyHnASAbIegBIOYBIOcB/eYBIOgB/eQBIRsgJSHpASAkIeoBIBwh6wEg6QEg6gH95gEg6wH95AEhHCAT/QkCDCElICUh7AEgIyHtASAdIe4BIOwBIO0B/eYBIO4B/eQBIR0gJSHvASAkIfABIB4h8QEg7wEg8AH95gEg8QH95AEhHiAT/QkCECElICUh8gEgIyHzASAfIfQBIPIBIPMB/eYBIPQB/eQBIR8gJSH1ASAkIfYBICAh9wEg9QEg9gH95gEg9wH95AEhICAT/QkCFCElICUh+AEgIyH5ASAhIfoBIPgBIPkB/eYBIPoB/eQBISEgJSH7ASAkIfwBICIh/QEg+wEg/AH95gEg/QH95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUh/gEgIyH/ASAXIYACIP4BIP8B/eYBIIAC/eQBIRcgJSGBAiAkIYICIBghgwIggQIgggL95gEggwL95AEhGCAT/QkCBCElICUhhAIgIyGFAiAZIYYCIIQCIIUC/eYBIIYC/eQBIRkgJSGHAiAkIYgCIBohiQIghwIgiAL95gEgiQL95AEhGiAT/QkCCCElICUhigIgIyGLAiAbIYwCIIoCIIsC/eYBIIwC/eQBIRsgJSGNAiAkIY4CIBwhjwIgjQIgjgL95gEgjwL95AEhHCAT/QkCDCElICUhkAIgIyGRAiAdIZICIJACIJEC/eYBIJIC/eQBIR0gJSGTAiAkIZQCIB4hlQIgkwIglAL95gEglQL95AEhHiAT/QkCECElICUhlgIgIyGXAiAfIZgCIJYCIJcC/eYBIJgC/eQBIR8gJSGZAiAkIZoCICAhmwIgmQIgmgL95gEgmwL95AEhICAT/QkCFCElICUhnAIgIyGdAiAhIZ4CIJwCIJ0C/eYBIJ4C/eQBISEgJSGfAiAkIaACICIhoQIgnwIgoAL95gEgoQL95AEhIiATIAFqIRMgFCADaiEUIBT9AAQAISMgFP0ABBAhJCAT/QkCACElICUhogIgIyGjAiAXIaQCIKICIKMC/eYBIKQC/eQBIRcgJSGlAiAkIaYCIBghpwIgpQIgpgL95gEgpwL95AEhGCAT/QkCBCElICUhqAIgIyGpAiAZIaoCIKgCIKkC/eYBIKoC/eQBIRkgJSGrAiAkIawCIBohrQIgqwIgrAL95gEgrQL95AEhGiAT/QkCCCElICUhrgIgIyGvAiAbIbACIK4CIK8C/eYBILAC/eQBIRsgJSGxAiAkIbICIBwhswIgsQIgsgL95gEgswL95AEhHCAT/QkCDCElICUhtAIgIyG1AiAdIbYCILQCILUC/eYBILYC/eQBIR0gJSG3AiAkIbgCIB4huQIgtwIguAL95gEguQL95AEhHiAT/QkCECElICUhugIgIyG7AiAfIbwCILoCILsC/eYBILwC/eQBIR8gJSG9AiAkIb4CICAhvwIgvQIgvgL95gEgvwL95AEhICAT/QkCFCElICUhwAIgIyHBAiAhIcICIMACIMEC/eYBIMIC/eQBISEgJSHDAiAkIcQCICIhxQIgwwIgxAL95gEgxQL95AEhIiATIAFqIRMgFCADaiEUDAELCwNAIBQgDkkEQCAU/QAEACHGAiAU/QAEECHHAiAT/QkCACHIAiDIAiHJAiDGAiHKAiAXIcsCIMkCIMoC/eYBIMsC/eQBIRcgyAIhzAIgxwIhzQIgGCHOAiDMAiDNAv3mASDOAv3kASEYIBP9CQIEIcgCIMgCIc8CIMYCIdACIBkh0QIgzwIg0AL95gEg0QL95AEhGSDIAiHSAiDHAiHTAiAaIdQCINICINMC/eYBINQC/eQBIRogE/0JAgghyAIgyAIh1QIgxgIh1gIgGyHXAiDVAiDWAv3mASDXAv3kASEbIMgCIdgCIMcCIdkCIBwh2gIg2AIg2QL95gEg2gL95AEhHCAT/QkCDCHIAiDIAiHbAiDGAiHcAiAdId0CINsCINwC/eYBIN0C/eQBIR0gyAIh3gIgxwIh3wIgHiHgAiDeAiDfAv3mASDgAv3kASEeIBP9CQIQIcgCIMgCIeECIMYCIeICIB8h4wIg4QIg4gL95gEg4wL95AEhHyDIAiHkAiDHAiHlAiAgIeYCIOQCIOUC/eYBIOYC/eQBISAgE/0JAhQhyAIgyAIh5wIgxgIh6AIgISHpAiDnAiDoAv3mASDpAv3kASEhIMgCIeoCIMcCIesCICIh7AIg6gIg6wL95gEg7AL95AEhIiATIAFqIRMgFCADaiEUDAELCyAJIBJBBXRqIRUgFSAX/QsEACAVIBj9CwQQIBUgGf0LBCAgFSAa/QsEMCAVIBv9CwRAIBUgHP0LBFAgFSAd/QsEYCAVIB79CwRwIBUgH/0LBIABIBUgIP0LBJABIBUgIf0LBKABIBUgIv0LBLABIA9BBmohDwwBCwsgBSEWIAkgFkEFdCOjAWpqIQkgCkEIaiEKDAELCwvPAQEMf0EAIQJBACEDA0AgAyNuSARAIAMQLSEEIAMQDSEFIAAgAmsiBkEAIgcgBiAHShshCCABIAJrIgkgBSO9AW0iCiAJIApIGyELIAIgBSO9AW1qIQICQCAIIAtODQAgCCO9AWxBAnQhDCAEIQ0gA0EASgR/IANBAWsQLAUjiAELIAQQBSADQQFqEAQgDGogBRAFI6ABIAQgCyAIayO9AWwjkwEgAxAuaiAIIA1BBXQjowFqbGojkwEgAxAvaiAMahB2CyADQQFqIQMMAQsLC4IBAQp/EHQhACNJIABsIQEgARAoIQIDQCACIAFIBEAjZCEDIAIhBANAIAQgA0gEQCAEIABtIQUgAyAFIABsayIGIAAiByAGIAdIGyEIIAUQAiAEIAUgAGxrIAgQdyAFIABsIAhqIQQMAQsLIAEQKCECDAELC0EDIQkjvwEEQCAJEAALCw8AI3AjngFqQQFrI54BbQuFAQIIfwF8EHkhACNJIABsIQEgARAoIQIDQCACIAFIBEAgAiEDA0AgAyNkSARAIAMgAG0QAiADIABvIQQgBCOeAWwhBSOTASAFQQJ0aiOeASIGI3AgBWsiByAGIAdIGxBbIQgjlAEgBEEDdGogCDkDACADQQFqIQMMAQsLIAEQKCECDAELCwt1AgN/AXwQeSEARAAAAAAAAAAAIQNBACEBA0AgASAASQRAIAMjlAEgAUEDdGorAwCgIQMgAUEBaiEBDAELCyNrQQBGBEAgAw8LQQAhAgNAIAIjoAFJBEAgAyOVASACQQN0aisDAKAhAyACQQFqIQIMAQsLIAMLIwAjfSsDAEQAAAAAAAAAAGEEfEQAAAAAAAAAAAUjfCsDAAsLtAECB38CfSN9KwMARAAAAAAAAAAAYQRADwsgACMTaiECIAAoApgCIQMgACgCnAIhBCAAKAKgAiEFIAIqAgBDAAAAAFshBiACIAIqAgBDAACAP5I4AgBBACEHA0AgByADSARAIAJBBGogB0ECdGohCCAHIAVGBH0gAQUjfCAHQQN0aisDALYLIQkgCCoCACEKIAggCiAJkiAJIAkgCpcgBhsgByAERxs4AgAgB0EBaiEHDAELCwsmACAAQQBGBH0jwAEFIABBAUYEfSPBAQUjwgEjwwEgAEECRhsLCwuWAQIBfwF9IAIgACoCkAH8AXBBAEYhBiAGBH0gACABQQJ0aioCwAIFQwAAAAALJLwBIAAqAmQktQEgACoCaCS2ASAAKgJsJLcBIAAqAnAkuAEgACoCdCEHIAAqAngkuwEgACoCfCS0ASAHQwAAAABeBH1DAACAPyAHIANDvTeGNZKVlgVDAACAPwskswEgBCS5ASAFJLoBC8oDAhx7BH8jswH9EyEGI7QB/RMhByO1Af0TIQgjtgH9EyEJI7cB/RMhCiO4Af0TIQsjuQH9EyEMI7oB/RMhDSO7Af0TIQ4jvAH9EyEPI7wBQwAAAABeISIjvAFDAACAP1shI/0MAAAAAAAAAAAAAAAAAAAAACEQIBAhESAFQQJ0ISRBACElA0AgJSAkSQRAIAAgJWr9AAQAIRIgByAS/eYBIRMgBEEARwRAIAYgBCAlav0ABAD95gEgE/3kASETCyAIIAIgJWr9AAQA/eYBIAkgE/3mAf3kASEUIAogAyAlav0ABAD95gEgCyAT/eYBIBP95gH95AEhFSAV/eMBIA395gEgDv3kASEWIBIgDCAU/eYBIBb95wH95QEhFyACICVqIBT9CwQAIAMgJWogFf0LBAAgACAlaiAX/QsEACAXIRsgECEcIBUhGCAQIRkgESEaIBggGf3mASAa/eQBIR0gGyAc/eYBIB395AEhESAiBEAgASAlav0ABAAhHiAXIB4gDyAXIB795QH95gH95AEgIxshHiABICVqIB79CwQAIB4hHyAQISAgESEhIB8gIP3mASAh/eQBIRELICVBEGohJQwBCwsgEf1TRQv5AQERf0EBIQYgBCEHA0AgByAFIggjayIJIAggCUgbSARAI5YBIAdBAnRqKAIAIQogCiOdAUYEf0EABUEAEAQgCiNsEAVsagshCyAHI2xsQQJ0IQwgACAMaiABIAxqIAIgDGogAyAMaiALI2wQgAEhDSANQQAgBhshBiAHQQFqIQcMAQsLIAQja2siDkEAIg8gDiAPShsjvgFsIRAgBSNrayO+AWwiESNwIhIgESASSBsgEGshEyATQQBMBEAgBg8LI28gEGpBAnQhFCOTASAQQQJ0aiEVIAAgFGogASAUaiACIBRqIAMgFGogFSATEIABIRYgFkEAIAYbC/QBAhF/AX0gACgCACECIAAoAgQhAyAAKAIIIQQgACgCDCEFI2sjcCO+AWpBAWsjvgFtaiEGI0kgBmwhB0EBIQhBfyEJIAcQKCEKA0AgCiAHSARAI2QhCyAKIQwDQCAMIAtIBEAgDCAGbSENIAsgDSAGbGsiDiAGIg8gDiAPSBshECANEAIgDSAJRwRAEHu2kSETIAAgDSABIBMgDRB+I8QBEH8gDSEJCyANI3NsIREgAiARaiADIBFqIAQgEWogBSARaiAMIA0gBmxrIBAQgQEhEiASQQAgCBshCCANIAZsIBBqIQwMAQsLIAcQKCEKDAELCyAIC5wDAwx/AXwDfSABJMQBIAAoAgAhAiAAKAIEIQMgABAWI1NBAEchBCAEBEAjUxAXCyNdQQBGBEAgACgCECEFIAAgBUEBajYCECAAKAIUQQBGBEAgACAFECMLQQAhBiO/AQRAIAYQAAsLECYgACgCFEEARwRADwsgACgCECEHECcgBAR/QQEjTUEASiNLQQBKGwUgBAshCCACIAMgCBA9ECYjSUEBSkEAIAgbBEAQPhAmCyACIAQQXRAmI11BAEYEQEEAEAIgBBByQQIhCSO/AQRAIAkQAAsQcwsQeBAmEHpBBSEKI78BBEAgChAACxAmRAAAAAAAAAAAIQ5BACELA0AgCyNJSARAIAsQAiAOEHugIQ4gC0EBaiELDAELCyAOtiEPQQUhDCO/AQRAIAwQAAsgDyEQIBC8QYCAgPwHcUGAgID8B0dFBH9BAQUQfLYhESARvEGAgID8B3FBgICA/AdHRQsEQCAAIAc2AhQPCyNdQQBGBEAgACAPkRB9CyAAIAcQggFFBEAgACAHNgIUC0EGIQ0jvwEEQCANEAALCwuVMAMAQQgLgBAAAAAAAAAAAAAAAAAAAPA/br+IGk87mzw1M/upPfbvP13c2JwTYHG8YYB3Pprs7z/RZocQel6QvIV/bugV4+8/E/ZnNVLSjDx0hRXTsNnvP/qO+SOAzou83vbdKWvQ7z9hyOZhTvdgPMibdRhFx+8/mdMzW+SjkDyD88bKPr7vP217g12mmpc8D4n5bFi17z/87/2SGrWOPPdHciuSrO8/0ZwvcD2+Pjyi0dMy7KPvPwtukIk0A2q8G9P+r2ab7z8OvS8qUlaVvFFbEtABk+8/VepOjO+AULzMMWzAvYrvPxb01bkjyZG84C2prpqC7z+vVVzp49OAPFGOpciYeu8/SJOl6hUbgLx7UX08uHLvPz0y3lXwH4+86o2MOPlq7z+/UxM/jImLPHXLb+tbY+8/JusRdpzZlrzUXASE4FvvP2AvOj737Jo8qrloMYdU7z+dOIbLguePvB3Z/CJQTe8/jcOmREFvijzWjGKIO0bvP30E5LAFeoA8ltx9kUk/7z+UqKjj/Y6WPDhidW56OO8/fUh08hhehzw/prJPzjHvP/LnH5grR4A83XziZUUr7z9eCHE/e7iWvIFj9eHfJO8/MasJbeH3gjzh3h/1nR7vP/q/bxqbIT28kNna0H8Y7z+0CgxygjeLPAsD5KaFEu8/j8vOiZIUbjxWLz6prwzvP7arsE11TYM8FbcxCv4G7z9MdKziAUKGPDHYTPxwAe8/SvjTXTndjzz/FmSyCPzuPwRbjjuAo4a88Z+SX8X27j9oUEvM7UqSvMupOjen8e4/ji1RG/gHmbxm2AVtruzuP9I2lD7o0XG895/lNNvn7j8VG86zGRmZvOWoE8Mt4+4/bUwqp0ifhTwiNBJMpt7uP4ppKHpgEpO8HICsBEXa7j9biRdIj6dYvCou9yEK1u4/G5pJZ5ssfLyXqFDZ9dHuPxGswmDtY0M8LYlhYAjO7j/vZAY7CWaWPFcAHe1Byu4/eQOh2uHMbjzQPMG1osbuPzASDz+O/5M83tPX8CrD7j+wr3q7zpB2PCcqNtXav+4/d+BU670dkzwN3f2ZsrzuP46jcQA0lI+8pyyddrK57j9Jo5PczN6HvEJmz6Latu4/XzgPvcbeeLyCT51WK7TuP/Zce+xGEoa8D5JdyqSx7j+O1/0YBTWTPNontTZHr+4/BZuKL7eYezz9x5fUEq3uPwlUHOLhY5A8KVRI3Qer7j/qxhlQhcc0PLdGWYomqe4/NcBkK+YylDxIIa0Vb6fuP592mWFK5Iy8Cdx2ueGl7j+oTe87xTOMvIVVOrB+pO4/rukriXhThLwgw8w0RqPuP1hYVnjdzpO8JSJVgjii7j9kGX6AqhBXPHOpTNRVoe4/KCJev++zk7zNO39mnqDuP4K5NIetEmq8v9oLdRKg7j/uqW2472djvC8aZTyyn+4/UYjgVD3cgLyElFH5fZ/uP88+Wn5kH3i8dF/s6HWf7j+wfYvASu6GvHSBpUian+4/iuZVHjIZhrzJZ0JW65/uP9PUCV7LnJA8P13eT2mg7j8dpU253DJ7vIcB63MUoe4/a8BnVP3slDwywTAB7aHuP1Vs1qvh62U8Yk7PNvOi7j9Cz7MvxaGIvBIaPlQnpO4/NDc78bZpk7wTzkyZiaXuPx7/GTqEXoC8rccjRhqn7j9uV3LYUNSUvO2SRJvZqO4/AIoOW2etkDyZZorZx6ruP7Tq8MEvt40826AqQuWs7j//58WcYLZlvIxEtRYyr+4/RF/zWYP2ezw2dxWZrrHuP4M9HqcfCZO8xv+RC1u07j8pHmyLuKldvOXFzbA3t+4/WbmQfPkjbLwPUsjLRLruP6r59CJDQ5K8UE7en4K97j9LjmbXbMqFvLoHynDxwO4/J86RK/yvcTyQ8KOCkcTuP7tzCuE10m08IyPjGWPI7j9jImIiBMWHvGXlXXtmzO4/1THi44YcizwzLUrsm9DuPxW7vNPRu5G8XSU+sgPV7j/SMe6cMcyQPFizMBOe2e4/s1pzboRphDy//XlVa97uP7SdjpfN34K8evPTv2vj7j+HM8uSdxqMPK3TWpmf6O4/+tnRSo97kLxmto0pB+7uP7qu3FbZw1W8+xVPuKLz7j9A9qY9DqSQvDpZ5Y1y+e4/NJOtOPTWaLxHXvvydv/uPzWKWGvi7pG8SgahMLAF7z/N3V8K1/90PNLBS5AeDO8/rJiS+vu9kbwJHtdbwhLvP7MMrzCubnM8nFKF3ZsZ7z+U/Z9cMuOOPHrQ/1+rIO8/rFkJ0Y/ghDxL0Vcu8SfvP2caTjivzWM8tecGlG0v7z9oGZJsLGtnPGmQ79wgN+8/0rXMgxiKgLz6w11VCz/vP2/6/z9drY+8fIkHSi1H7z9JqXU4rg2QvPKJDQiHT+8/pwc9poWjdDyHpPvcGFjvPw8iQCCekYK8mIPJFuNg7z+sksHVUFqOPIUy2wPmae8/S2sBrFk6hDxgtAHzIXPvPx8+tAch1YK8X5t7M5d87z/JDUc7uSqJvCmh9RRGhu8/04g6YAS2dDz2P4vnLpDvP3FynVHsxYM8g0zH+1Ga7z/wkdOPEvePvNqQpKKvpO8/fXQj4piujbzxZ44tSK/vPwggqkG8w448J1ph7hu67z8y66nDlCuEPJe6azcrxe8/7oXRMalkijxARW5bdtDvP+3jO+S6N468FL6crf3b7z+dzZFNO4l3PNiQnoHB5+8/icxgQcEFUzzxcY8rwvPvPwBBiBALgBCf3uDD8DT3PwCQ5nl/zNe/H+ksangT9z8AAA3C7m/Xv6C1+ghg8vY/AOBRE+MT1799jBMfptH2PwB4KDhbuNa/0bTFC0mx9j8AeICQVV3Wv7oMLzNHkfY/AAAYdtAC1r8jQiIYn3H2PwCQkIbKqNW/2R6lmU9S9j8AUANWQ0/Vv8Qkj6pWM/Y/AEBrwzf21L8U3J1rsxT2PwBQqP2nndS/TFzGUmT29T8AqIk5kkXUv08skbVn2PU/ALiwOfTt07/ekFvLvLr1PwBwj0TOltO/eBrZ8mGd9T8AoL0XHkDTv4dWRhJWgPU/AIBG7+Lp0r/Ta+fOl2P1PwDgMDgblNK/k3+n4iVH9T8AiNqMxT7Sv4NFBkL/KvU/AJAnKeHp0b/fvbLbIg/1PwD4SCttldG/1940R4/z9D8A+LmaZ0HRv0Ao3s9D2PQ/AJjvlNDt0L/Io3jAPr30PwAQ2xilmtC/iiXgw3+i9D8AuGNS5kfQvzSE1CQFiPQ/APCGRSLrz78LLRkbzm30PwCwF3VKR8+/VBg509lT9D8AMBA9RKTOv1qEtEQnOvQ/ALDpRA0Czr/7+BVBtSD0PwDwdymiYM2/sfQ+2oIH9D8AkJUEAcDMv4/+V12P7vM/ABCJVikgzL/pTAug2dXzPwAQgY0Xgcu/K8EQwGC98z8A0NPMyeLKv7jadSskpfM/AJASLkBFyr8C0J/NIo3zPwDwHWh3qMm/HHqExVt18z8AMEhpbQzJv+I2rUnOXfM/AMBFpiBxyL9A1E2YeUbzPwAwFLSP1se/JMv/zlwv8z8AcGI8uDzHv0kNoXV3GPM/AGA3m5qjxr+QOT43yAHzPwCgt1QxC8a/QfiVu07r8j8AMCR2fXPFv9GpGQIK1fI/ADDCj3vcxL8q/beo+b7yPwAA0lEsRsS/qxsMehyp8j8AAIO8irDDvzC1FGByk/I/AABJa5kbw7/1oVdX+n3yPwBApJBUh8K/vzsdm7No8j8AoHn4ufPBv731j4OdU/I/AKAsJchgwb87CMmqtz7yPwAg91d/zsC/tkCpKwEq8j8AoP5J3DzAvzJBzJZ5FfI/AIBLvL1Xv7+b/NIdIAHyPwBAQJYIN76/C0hNSfTs8T8AQPk+mBe9v2llj1L12PE/AKDYTmf5u798flcRI8XxPwBgLyB53Lq/6SbLdHyx8T8AgCjnw8C5v7YaLAwBnvE/AMBys0amuL+9cLZ7sIrxPwAArLMBjbe/trzvJYp38T8AADhF8XS2v9oxTDWNZPE/AICHbQ5etb/dXyeQuVHxPwDgod5cSLS/TNIypA4/8T8AoGpN2TOzv9r5EHKLLPE/AGDF+Hkgsr8xtewoMBrxPwAgYphGDrG/rzSE2vsH8T8AANJqbPqvv7NrTg/u9fA/AEB3So3arb/OnypdBuTwPwAAheTsvKu/IaUsY0TS8D8AwBJAiaGpvxqY4nynwPA/AMACM1iIp7/RNsaDL6/wPwCA1mdecaW/OROgmNud8D8AgGVJilyjv9/nUq+rjPA/AEAVZONJob/7KE4vn3vwPwCA64LAcp6/GY81jLVq8D8AgFJS8VWavyz57KXuWfA/AICBz2I9lr+QLNHNSUnwPwAAqoz7KJK/qa3wxsY48D8AAPkgezGMv6kyeRNlKPA/AACqXTUZhL9Ic+onJBjwPwAA7MIDEni/lbEUBgQI8D8AACR5CQRgvxr6Jvcf4O8/AACQhPPvbz906mHCHKHvPwAAPTVB3Ic/LpmBsBBj7z8AgMLEo86TP82t7jz2Je8/AACJFMGfmz/nE5EDyOnuPwAAEc7YsKE/q7HLeICu7j8AwAHQW4qlP5sMnaIadO4/AIDYQINcqT+1mQqDkTruPwCAV+9qJ60/VppgCeAB7j8AwJjlmHWwP5i7d+UByu0/ACAN4/VTsj8DkXwL8pLtPwAAOIvdLrQ/zlz7Zqxc7T8AwFeHWQa2P53eXqosJ+0/AABqNXbatz/NLGs+bvLsPwBgHE5Dq7k/Anmnom2+7D8AYA27x3i7P20IN20mi+w/ACDnMhNDvT8EWF29lFjsPwBg3nExCr8/jJ+7M7Um7D8AQJErFWfAPz/n7O6D9es/ALCSgoVHwT/Bltt1/cTrPwAwys1uJsI/KEqGDB6V6z8AUMWm1wPDPyw+78XiZes/ABAzPMPfwz+LiMlnSDfrPwCAems2usQ/SjAdIUsJ6z8A8NEoOZPFP37v8oXo2+o/APAYJM1qxj+iPWAxHa/qPwCQZuz4QMc/p1jTP+aC6j8A8Br1wBXIP4tzCe9AV+o/AID2VCnpyD8nS6uQKizqPwBA+AI2u8k/0fKTE6AB6j8AACwc7YvKPxs82ySf1+k/ANABXFFbyz+QsccFJa7pPwDAvMxnKcw/L86X8i6F6T8AYEjVNfbMP3VLpO66XOk/AMBGNL3BzT84SOedxjTpPwDgz7gBjM4/5lJnL08N6T8AkBfACVXPP53X/45S5ug/ALgfEmwO0D98AMyfzr/oPwDQkw64cdA/DsO+2sCZ6D8AcIaea9TQP/sXI6ondOg/ANBLM4c20T8ImrOsAE/oPwBII2cNmNE/VT5l6Ekq6D8AgMzg//jRP2AC9JUBBug/AGhj119Z0j8po+BjJeLnPwCoFAkwudI/rbXcd7O+5z8AYEMQchjTP8Ill2eqm+c/ABjsbSZ30z9XBhfyB3nnPwAwr/tP1dM/DBPW28pW5z8A4C/j7jLUPwBBiCALgBBrtk8BABDmPzxbQpFsAn48lbRNAwAw5j9BXQBI6r+NPHjUlA0AUOY/t6XWhqd/jjytb04HAHDmP0wlVGvq/GE8rg/f/v+P5j/9DllMJ358vLzFYwcAsOY/AdrcSGjBirz2wVweANDmPxGTSZ0cP4M8PvYF6//v5j9TLeIaBIB+vICXhg4AEOc/UnkJcWb/ezwS6Wf8/y/nPySHvSbiAIw8ahGB3/9P5z/SAfFukQJuvJCcZw8AcOc/dJxUzXH8Z7w1yH76/4/nP4ME9Z7BvoE85sIg/v+v5z9lZMwpF35wvADJP+3/z+c/HIt7CHKAgLx2Gibp/+/nP675nW0owI086KOcBAAQ6D8zTOVR0n+JPI8skxcAMOg/gfMwtun+irycczMGAFDoP7w1ZWu/v4k8xolCIABw6D91exHzZb+LvAR59ev/j+g/V8s9om4AibzfBLwiALDoPwpL4DjfAH28ihsM5f/P6D8Fn/9GcQCIvEOOkfz/7+g/OHB60HuBgzzHX/oeABDpPwO033aRPok8uXtGEwAw6T92AphLToB/PG8H7ub/T+k/LmL/2fB+j7zREjze/2/pP7o4JpaqgnC8DYpF9P+P6T/vqGSRG4CHvD4umN3/r+k/N5NaiuBAh7xm+0nt/8/pPwDgm8EIzj88UZzxIADw6T8KW4gnqj+KvAawRREAEOo/VtpYmUj/dDz69rsHADDqPxhtK4qrvow8eR2XEABQ6j8weXjdyv6IPEgu9R0AcOo/26vYPXZBj7xSM1kcAJDqPxJ2woQCv468Sz5PKgCw6j9fP/88BP1pvNEertf/z+o/tHCQEuc+grx4BFHu/+/qP6PeDuA+Bmo8Ww1l2/8P6z+5Ch84yAZaPFfKqv7/L+s/HTwjdB4BebzcupXZ/0/rP58qhmgQ/3m8nGWeJABw6z8+T4bQRf+KPEAWh/n/j+s/+cPClnf+fDxPywTS/6/rP8Qr8u4n/2O8RVxB0v/P6z8h6jvut/9svN8JY/j/7+s/XAsulwNBgbxTdrXh/w/sPxlqt5RkwYs841f68f8v7D/txjCN7/5kvCTkv9z/T+w/dUfsvGg/hLz3uVTt/2/sP+zgU/CjfoQ81Y+Z6/+P7D/xkvmNBoNzPJohJSEAsOw/BA4YZI79aLycRpTd/8/sP3Lqxxy+fo48dsT96v/v7D/+iJ+tOb6OPCv4mhYAEO0/cVq5qJF9dTwd9w8NADDtP9rHcGmQwYk8xA956v9P7T8M/ljFNw5YvOWH3C4AcO0/RA/BTdaAf7yqgtwhAJDtP1xc/ZSPfHS8gwJr2P+v7T9+YSHFHX+MPDlHbCkA0O0/U7H/sp4BiDz1kETl/+/tP4nMUsbSAG48lParzf8P7j/SaS0gQIN/vN3IUtv/L+4/ZAgbysEAezzvFkLy/0/uP1GrlLCo/3I8EV6K6P9v7j9Zvu+xc/ZXvA3/nhEAkO4/AcgLXo2AhLxEF6Xf/6/uP7UgQ9UGAHg8oX8SGgDQ7j+SXFZg+AJQvMS8ugcA8O4/EeY1XURAhbwCjXr1/w/vPwWR7zkx+0+8x4rlHgAw7z9VEXPyrIGKPJQ0gvX/T+8/Q8fX1EE/ijxrTKn8/2/vP3V4mBz0AmK8QcT54f+P7z9L53f00X13PH7j4NL/r+8/MaN8mhkBb7ye5HccANDvP7GszkvugXE8McPg9//v7z9ah3ABNwVuvG5gZfT/D/A/2gocSa1+irxYeobz/y/wP+Cy/MNpf5e8Fw38/f9P8D9blMs0/r+XPIJNzQMAcPA/y1bkwIMAgjzoy/L5/4/wPxp1N77f/228ZdoMAQCw8D/rJuaufz+RvDjTpAEA0PA/959Iefp9gDz9/dr6/+/wP8Br1nAFBHe8lv26CwAQ8T9iC22E1ICOPF305fr/L/E/7zb9ZPq/nTzZmtUNAFDxP65QEnB3AJo8mlUhDwBw8T/u3uPi+f2NPCZUJ/z/j/E/c3I73DAAkTxZPD0SALDxP4gBA4B5f5k8t54p+P/P8T9njJ+rMvllvADUivT/7/E/61unnb9/kzykhosMABDyPyJb/ZFrgJ88A0OFAwAw8j8zv5/rwv+TPIT2vP//T/I/ci4ufucBdjzZISn1/2/yP2EMf3a7/H88PDqTFACQ8j8rQQI8ygJyvBNjVRQAsPI/Ah/yM4KAkrw7Uv7r/8/yP/LcTzh+/4i8lq24CwDw8j/FQTBQUf+FvK/ievv/D/M/nSheiHEAgbx/X6z+/y/zPxW3tz9d/5G8VmemDABQ8z+9gosign+VPCH3+xEAcPM/zNUNxLoAgDy5L1n5/4/zP1Gnsi2dP5S8QtLdBACw8z/hOHZwa3+FPFfJsvX/z/M/MRK/EDoCejwYtLDq/+/zP7BSsWZtf5g89K8yFQAQ9D8khRlfN/hnPCmLRxcAMPQ/Q1HccuYBgzxjtJXn/0/0P1qJsrhp/4k84HUE6P9v9D9U8sKbscCVvOfBb+//j/Q/cio68glAmzwEp77l/6/0P0V9Db+3/5S83icQFwDQ9D89atxxZMCZvOI+8A8A8PQ/HFOFC4l/lzzRS9wSABD1PzakZnFlBGA8eicFFgAw9T8JMiPOzr+WvExw2+z/T/U/16EFBXICibypVF/v/2/1PxJkyQ7mv5s8EhDmFwCQ9T+Q76+BxX6IPJI+yQMAsPU/wAy/CghBn7y8GUkdAND1PylHJfsqgZi8iXq45//v9T8Eae2At36UvA=="};var Ra=["relaxed","plain"];function sh(e){return Uint8Array.from(atob(Ll[e]),t=>t.charCodeAt(0))}async function Ml(e){if(e!==void 0&&!Ra.includes(e))throw new w("kernels",`unknown build "${e}": expected ${Ra.join(" or ")} on the CPU`);for(let t of e===void 0?Ra:[e]){let n=sh(t);if(WebAssembly.validate(n))return{build:t,module:await WebAssembly.compile(n)}}throw new w("kernels",`this engine cannot run the ${e??"plain"} build`)}function yr(e,t,n=()=>{}){return new WebAssembly.Instance(e,{env:{memory:t},host:{lap:n}}).exports}function vr(e,t,{hyper:n,step:o}){T(n).nets(n).forEach(({name:r},A)=>{e.setRate(A,$n(n,o,r).scale)}),e.step(t,$n(n,o).root)}var cn=["draw","forward","loss","weight_gradient","input_gradient","gradient_norm","update","wait"];function ch([e,t],[n,o],r){for(let A=0;A<r;A++)if(e[t*r+A]!==n[o*r+A])return!1;return!0}function br(e){let{features:t,observation:n,nextObservation:o,ending:r}=e,A=r.length,a=new Uint32Array(A),i=[];for(let c=0;c<A;c++)r[c]&G.terminated?a[c]=c:c+1<A&&ch([o,c],[n,c+1],t)?a[c]=c+1:(a[c]=A+i.length,i.push(c));if(i.length===0)return{rows:n,nextRow:a};let s=new Float32Array((A+i.length)*t);return s.set(n),i.forEach((c,f)=>{let l=o.subarray(c*t,(c+1)*t);s.set(l,(A+f)*t)}),{rows:s,nextRow:a}}function kr(e){let t=e.reduce((n,o)=>n+o,0)/e.length;return e.map(n=>n/t)}function Fl(e){let{actions:t,transitions:n,pair:o,count:r,start:A,next:a,nextCount:i}=e,s=xs(e),c=new Set(s),f=[...new Set(a)].filter(E=>!c.has(E)).sort((E,m)=>E-m),l=Uint16Array.of(...s,...f),g=new Uint16Array(e.states);l.forEach((E,m)=>g[E]=m);let I=new Float64Array(s.length),d=new Uint32Array(s.length+1),u=new Float32Array(a.length),h=new Float32Array(a.length);for(let E=0;E<o.length;E++){let m=g[Math.floor(o[E]/t)];I[m]+=r[E],d[m+1]=E+1;for(let C=A[E];C<A[E+1];C++)u[C]=i[C]/r[E],h[C]=e.nextRewardSum[C]/r[E]}return{rowState:l,ownRows:s.length,rowShare:Float32Array.from(I,E=>E/n),pairStart:d,pairAction:Uint8Array.from(o,E=>E%t),pairShare:Float32Array.from(r,E=>E/n),reward:Float32Array.from(r,(E,m)=>e.rewardSum[m]/E),rewardSquare:Float32Array.from(r,(E,m)=>e.rewardSquares[m]/E),entryStart:A,entryRow:Uint16Array.from(a,E=>g[E]),probability:u,entryReward:h.some(E=>E!==0)?h:null}}function Ol(e,t){let n=Fl(t);return e.put(Uint32Array.of(n.rowState.length,n.ownRows,e.put(n.rowState),e.put(n.rowShare),e.put(n.pairStart),e.put(n.pairAction),e.put(n.pairShare),e.put(n.reward),e.put(n.rewardSquare),e.put(n.entryStart),e.put(n.entryRow),e.put(n.probability),n.entryReward?e.put(n.entryReward):0))}function lh(e,t){try{e.grow(t)}catch{let n=`the system has no memory left beside ${e.buffer.byteLength} bytes`;throw new w("models",`${n}: train fewer models or a smaller network at once`)}}function gh(e){try{return new WebAssembly.Memory({initial:1,maximum:e,shared:!0})}catch(t){let n=`this engine makes no shared memory of up to ${e*Dt} bytes`;throw new w("device",`${n} (${t.message}): use webgpu`)}}function xr(e=Wn){let t=gh(Math.ceil(Math.min(e,Wn)/Dt)),n=Dt,o=new Map,r={memory:t,take(A){r.reserve(sn(A));let a=n;n+=sn(A);let i=Math.ceil((n-t.buffer.byteLength)/Dt);return i>0&&lh(t,i),a},reserve(A){if(n+A>Wn)throw xa()},once(A,a){let i=o.get(A)??a();return o.set(A,i),i},write(A,a){let i=new Uint8Array(a.buffer,a.byteOffset,a.byteLength);new Uint8Array(t.buffer,A,i.length).set(i)},put(A){let a=r.take(A.byteLength);return r.write(a,A),a},floats:(A,a)=>new Float32Array(t.buffer,A,a),words:(A,a)=>new Uint32Array(t.buffer,A,a)};return r}function fh(e,t,{features:n,padded:o}){let r=t.length/n,A=e.take(4*r*o),a=e.floats(A,r*o);for(let i=0;i<r;i++)a.set(t.subarray(i*n,(i+1)*n),i*o);return A}function uh(e,t,n){let o=s=>e.put(s),r=(s,c)=>fh(e,s,{features:c,padded:t.features}),A=n.kind==="dense"?br(n):null,[a,i]=n.kind==="discrete"?[o(n.state),o(n.nextState)]:[r(A.rows,n.features),e.put(A.nextRow)];return[a,i,o(n.action),o(n.ending),o(n.reward)]}function Rr(e,t){let{shape:n,batch:o,dataset:r,models:A}=t,a=Ct(n),i=n.input.kind==="embedding"?n.input.states:0,s=[o==="full"?i:o,i,a.features,n.actions,a.layers.length,a.linear,a.linearSize,...o==="full"?[0,0,0,0,0,i*n.actions]:[...uh(e,a,r),0],Xe(A.map(({hyper:g})=>g)),a.size,o!=="full"&&r?.nextAllowed?e.put(r.nextAllowed):0],c=a.layers.flatMap(g=>[g.inputs,g.outputs,g.weight,g.bias]),f=new Uint32Array(16+c.length);f.set(s),f.set(c,16);let l=e.take(f.byteLength);return e.write(l,f),{layout:a,description:l}}function Da(e,t){let{model:{counts:n,support:o,policy:r,weights:A},batch:a}=t,i=(s,c=s)=>s?e.once(s,()=>e.put(c)):0;return[a==="full"?e.once(n,()=>Ol(e,n)):0,i(o),i(r?.probabilities),a!=="full"&&A?e.once(A,()=>e.put(kr(A))):0]}function Gl(e,t){if(!t||t.when&&!t.when(e))return[0,0];let o=T(e).nets(e).flatMap(({name:r},A)=>t.nets.includes(r)?[A]:[]);return[o[0],o.length]}function Dr(e,t,n){let{model:o,state:r}=n,{hyper:A}=o,a=T(A),i=De(A,t.shape),{parameters:s,target:c,firstMoment:f,secondMoment:l,metricSums:g}=r,I=[s,c,f,l].map(y=>{let B=e.take(4*t.size*i.length);return i.forEach(({shape:v,offset:D,size:j},k)=>{let R=bl(t,y.subarray(D,D+j),v);e.write(B+4*t.size*k,R)}),B}),d=Da(e,n),u=e.take(Rt),h=e.words(u,Rt/4),E=e.floats(u,Rt/4);h.set([...I,r.step,r.divergedAt??0]),E.set(g,se.sums),h.set(dr(o,{hasTarget:!0,infinity:1/0,places:{byTransition:+(o.policy?.by==="transition")}}),se.settings),h.set(d,se.counts);let m=a.passes.find(({network:y,at:B})=>y==="online"&&B==="next"),C=a.passes.find(({network:y})=>y==="target"),{metrics:p}=a,Q=2**31-1,S=y=>{let B=p.findIndex(({over:v})=>v===y);return B<0?Q:B};return h.set([Be.indexOf(a),i.length,p.length,S("max"),S("norm"),...Gl(A,m),...Gl(A,C),C?C.at==="state"?1:2:0],se.algorithm),E.set(i.map(({hasTarget:y})=>y?A.tau:0),se.targetRates),u}function Tr(e,t){let n=e.words(t,Rt/4);return{step:n[se.step],divergedAt:n[se.diverged]||null,sums:e.floats(t+4*se.sums,4*Math.ceil((1+n[se.metrics])/4))}}function Nr(e,t,{address:n,hyper:o}){let r=De(o,t.shape),[A,a,i,s]=Array.from(e.words(n+4*se.parameters,4),I=>{let d=new Float32Array(r.at(-1).offset+r.at(-1).size);return r.forEach(({shape:u,offset:h},E)=>{let m=e.floats(I+4*t.size*E,t.size);d.set(kl(t,m,u),h)}),d}),{step:c,divergedAt:f,sums:l}=Tr(e,n),g=l.slice();return{step:c,parameters:A,target:a,firstMoment:i,secondMoment:s,metricSums:g,divergedAt:f}}var Ul=1e3,Pl={input:{kind:"embedding",states:37,width:24},hidden:[40,24],actions:25},Ih=Uint32Array.from({length:37},(e,t)=>1<<t%25|1<<(3*t+1)%25);async function jl(e){let t=Sr({transitions:Ul,states:37,actions:25}),n=Lt(t),o=zn({algorithms:jt,transitions:Ul}),r=[];for(let A of[20,"full"]){let a=xr(),{layout:i,description:s}=Rr(a,{shape:Pl,batch:A,dataset:t,models:o}),c=yr(e,a.memory);c.configure(s,a.take(c.scratchBytes(s,1)),0,1);for(let f of o){let g=Dr(a,i,{model:{...f,...A==="full"?{counts:n,support:Ih}:{}},state:Yn(Pl,f.seed),batch:A});for(let C=1;C<=3;C++)vr(c,g,{hyper:f.hyper,step:C});let I=Nr(a,i,{address:g,hyper:f.hyper}),{parameters:d,target:u,firstMoment:h,secondMoment:E,metricSums:m}=I;r.push(d,u,h,E,m)}}return await At(r)}async function Hl(e){let{models:t,teams:n,steps:o,signal:r,onProgress:A}=e,a=new Array(t).fill(0),i=new Array(t).fill(0),s=new Set,c=o,f=[];function l(){let I=-1;for(let d=0;d<t;d++)s.has(d)||a[d]>=c||(I<0||a[d]<a[I])&&(I=d);return I}async function g(I){for(;a.some(d=>d<c);){r?.aborted&&c===o&&(c=Math.max(...a));let d=l(),u=e.chunk();if(d<0||a[d]>Math.min(...i)+4*u){if(s.size===0)return;await new Promise(m=>f.push(m));continue}let h=a[d],E=Math.min(u,c-h);a[d]+=E,s.add(d),await e.run(I,{model:d,from:h,steps:E}),s.delete(d),i[d]=a[d],A?.(Math.min(...i)),f.forEach(m=>m()),f=[]}}return await Promise.all(Array.from({length:Math.min(n,t)},(I,d)=>g(d))),c}function ql(){let e=null,t=[],n=0;function o(A){let a=performance.now();t[A]+=a-n,n=a}function r({model:A,hyper:a,from:i,steps:s,profile:c}){e.profile(Number(c)),t=c?cn.map(()=>0):[];for(let f=i+1;f<=i+s;f++)c&&(n=performance.now()),vr(e,A,{hyper:a,step:f})}return A=>{let a=performance.now();try{if(A.kind==="fail")throw new Error("asked to fail");if(A.kind==="setup"){let{module:i,memory:s,description:c,scratch:f,worker:l,workers:g}=A;e=yr(i,s,o),e.configure(c,f,l,g)}else r(A);return{kind:"done",milliseconds:performance.now()-a,parts:t}}catch(i){return{kind:"failed",reason:i.message}}}}function Jl(){let e=ql(),t=null,n=o=>void(t??=new Error(o));return{size:1,async ask(o,r){if(await new Promise(a=>setTimeout(a)),t)throw t;let A=e(r);if(A.kind==="done")return A;throw n(`The CPU trainer failed: ${A.reason}`),t},fail:()=>n("The CPU trainer failed: asked to fail"),kill:()=>n("The CPU trainer is killed"),close:()=>n("The CPU trainer is closed")}}function Kl(e){return(t,n)=>{let o=t(),r=0,A=setInterval(()=>{let a=t();r=a===o?r+1:0,o=a,!(r<30)&&(clearInterval(A),n())},e/30);return()=>clearInterval(A)}}function Yl(e,{patience:t,url:n=new URL("./worker.ts",import.meta.url),permissions:o="none"}){let r=null,A=new Map,a=Kl(t),i=Array.from({length:e},()=>new Worker(n,o==="inherit"?{type:"module"}:{type:"module",deno:{permissions:"none"}})),s=f=>{r??=f,i.forEach(l=>l.terminate());for(let{reject:l,answered:g}of A.values())g(),l(r);A.clear()},c=(f,l)=>s(new Error(`CPU worker ${f+1} failed: ${l}`));return i.forEach((f,l)=>{f.onmessage=({data:g})=>{if(g.kind==="failed")return c(l,g.reason);let I=A.get(l);A.delete(l),I?.answered(),I?.resolve(g)},f.onerror=g=>{g.preventDefault(),c(l,g.message)}}),{size:e,ask(f,l,g=()=>0){return r?Promise.reject(r):new Promise((I,d)=>{let u=()=>{let h=Math.ceil(t/1e3);c(f,`it has died or hangs, no step was taken in ${h} s`)};A.set(f,{resolve:I,reject:d,answered:a(g,u)}),i[f].postMessage(l)})},fail:f=>i[f].postMessage({kind:"fail"}),kill:f=>i[f].terminate(),close:()=>s(new Error("The CPU trainer is closed"))}}var Wl=100,dh=6e4,hh=1e5;function Eh(e,t,n){let{step:o,divergedAt:r,sums:A}=Tr(e,t);return{step:o,steps:A[0],values:Er(T(n),A),divergedAt:r}}function mh(e){let{shape:t,models:n,batch:o,workers:r}=e,{teams:A,size:a}=Br(Ct(t),{batch:o,models:n.length,workers:r}),i=xr(Nl(Ct(t),{...e,teams:A,size:a})),{layout:s,description:c}=Rr(i,e),f=Xe(n.map(({hyper:d})=>d)),l=Qr(s,{batch:o,workers:a,nets:f}),g=Array.from({length:A},()=>i.take(l));for(let d of n)Da(i,{model:d,batch:o});i.reserve(n.reduce((d,{hyper:u})=>d+an(s,Xe([u])),0));let I=n.map((d,u)=>Dr(i,s,{model:d,state:wr(e,u),batch:o}));return{shared:i,layout:s,description:c,size:a,scratch:g,addresses:I}}function wh(){if(!(typeof SharedArrayBuffer<"u"))throw new w("device","found no SharedArrayBuffer, which cpu needs: serve the page with Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp, or use webgpu")}async function _r(e,{patience:t,inThisThread:n=!1}={}){let o=n?{...e,workers:1}:e;n||wh(),mr(o),ka(mt(o));let{models:r,batch:A}=o,{build:a,module:i}=await Ml(o.kernels),s=navigator.hardwareConcurrency,{shared:c,layout:f,description:l,size:g,scratch:I,addresses:d}=mh(o),u=I.length,h=u*g,E=va(f,A)/hh,m=n?Jl():Yl(h,{patience:t??dh+E,...o.worker}),C=(k,R)=>Promise.all(Array.from({length:g},(q,W)=>R(k*g+W,W))),{memory:p}=c;await Promise.all(I.map((k,R)=>C(R,(q,W)=>{let ee={scratch:k,worker:W,workers:g};return m.ask(q,{kind:"setup",module:i,memory:p,description:l,...ee})})));let Q=r.map(({hyper:k})=>k),S=Object.fromEntries(cn.map(k=>[k,0])),y=!1,B=1/0,v=o.states?.[0].step??0;async function D(k,R){let W={kind:"job",model:d[R.model],hyper:Q[R.model],from:v+R.from,steps:R.steps,profile:y},ee=await C(k,(Bt,nt)=>{let In=Tl(I[k],nt);return m.ask(Bt,W,()=>c.words(In,1)[0])});B=Math.max(...ee.map(({milliseconds:Bt})=>Bt))/R.steps;for(let{parts:Bt}of ee)Bt.forEach((nt,In)=>S[cn[In]]+=nt/g)}function j(){let k=Math.max(Wl/4,Wl*Math.min(1,u/r.length));return Math.max(1,Math.floor(k/B))}return{workers:h,profile:S,info:{device:"cpu",adapter:`CPU, ${h===1?"1 worker":`${h} workers`} on ${s} cores`,kernels:a,groups:1},async advance(k,{signal:R,onProgress:q}={}){let W=await Hl({models:r.length,teams:u,steps:k,run:D,chunk:j,signal:R,onProgress:q});return v+=W,W},kernelHash:()=>jl(i),metrics(){let k=d.map((R,q)=>Eh(c,R,Q[q]));return d.forEach(R=>Tr(c,R).sums.fill(0)),Promise.resolve(k)},settings:()=>Promise.resolve(d.map((k,R)=>hr(Q[R],c.words(k+4*se.settings,F)))),states(k=r.map((R,q)=>q)){return Promise.resolve(k.map(R=>Nr(c,f,{address:d[R],hyper:Q[R]})))},setProfiling(k){y=k;for(let R of cn)S[R]=0},failWorker:k=>m.fail(k),killWorker:k=>m.kill(k),close:()=>m.close()}}var Lr=null;function Ta(){if(Lr)return Lr;throw new RangeError("Cannot train: this worker has no models")}async function zl(e){return Lr=await _r(e,{inThisThread:!0}),Lr.info}async function $l(e){return await Ta().advance(e)}async function Vl(e){return await Ta().metrics()}async function Xl(e){return await Ta().states()}var Vn=class extends Error{},Zl="no WebGPU adapter found: install a Vulkan driver (Debian or Ubuntu without a GPU: apt-get install mesa-vulkan-drivers), or run where Metal, Direct3D 12 or Vulkan is",Ch="the adapter has no memory left for dataset, networks and batches: train fewer models at once, or choose --device cpu",eg=2**30;function Na({info:e}){return e.description||e.vendor||"unnamed adapter"}function _a({limits:e,info:t}){let{maxStorageBufferBindingSize:n,maxBufferSize:o}=e;return{limits:{maxStorageBufferBindingSize:Math.min(n,o,eg),maxTextureDimension2D:8192},isSoftware:t.isFallbackAdapter}}async function tg(){let e=await navigator.gpu?.requestAdapter({powerPreference:"high-performance"});if(!e)throw new w("--device",Zl);let{maxStorageBufferBindingSize:t}=_a(e).limits,n=await e.requestDevice({requiredLimits:{maxStorageBufferBindingSize:t,maxBufferSize:Math.min(e.limits.maxBufferSize,eg)}}),o=null,r=!1;return n.lost.then(({reason:A,message:a})=>{r||(o??=new Vn(`The GPU was lost: ${a||A}`))}),n.addEventListener("uncapturederror",A=>{A.preventDefault();let{error:a}=A;o??=a instanceof GPUOutOfMemoryError?new w("models",Ch):new Error(`The GPU reported: ${a.message}`)}),{device:n,adapter:Na(e),isSoftware:e.info.isFallbackAdapter,check(){if(o)throw o},close(){r=!0,n.destroy()}}}function Pe(e,{buffer:t,values:n,word:o=0}){n.length!==0&&e.queue.writeBuffer(t,4*o,n)}function we(e,t){let{label:n,data:o}=t,r=e.createBuffer({label:n,size:4*Math.max(4,t.floats??o.length),usage:GPUBufferUsage.STORAGE|GPUBufferUsage.COPY_SRC|GPUBufferUsage.COPY_DST});return o&&Pe(e,{buffer:r,values:o}),r}async function Tt(e,t){let n=e.device.limits.maxBufferSize/4,o=[];for(let r=0;r<t.length;){let[A,a]=[r,0];do a+=t[A++].length;while(A<t.length&&a+t[A].length<=n);o.push(...await ph(e,t.slice(r,A))),r=A}return o}async function ph(e,t){let n=t.reduce((s,{length:c})=>s+c,0),o=e.device.createBuffer({label:"read_back",size:Math.max(4,4*n),usage:GPUBufferUsage.MAP_READ|GPUBufferUsage.COPY_DST}),r=e.device.createCommandEncoder(),A=0;for(let{buffer:s,offset:c,length:f}of t)r.copyBufferToBuffer(s,4*c,o,4*A,4*f),A+=f;e.device.queue.submit([r.finish()]);try{await o.mapAsync(GPUMapMode.READ)}catch(s){throw await Promise.race([e.device.lost,new Promise(c=>setTimeout(c,100))]),e.check(),s}e.check();let a=o.getMappedRange();A=0;let i=t.map(({length:s})=>{let c=a.slice(4*A,4*(A+s));return A+=s,c});return o.destroy(),i}var ln=16,ce=1024;function Ce(e,t){return Math.ceil(e/t)*t}function Mr(e){let t=Ve(e).map(a=>Ce(a,ln)),n=e.input.kind==="embedding"?e.input.states*t[0]:0,o=[],r=0;for(let a=0;a+1<t.length;a++){let[i,s]=[t[a],t[a+1]];o.push({inputs:i,outputs:s,weight:r,bias:r+i*s}),r+=i*s+s}let A=Ce(n+Ce(r,ce),ce);return{shape:e,features:t[0],linear:n,layers:o,linearSize:r,stride:A}}function ng(e,t,n){for(let{name:o,shape:r,offset:A}of Ie(t)){if(o==="state_embedding.weight"){let[f,l]=r;for(let g=0;g<f;g++)for(let I=0;I<l;I++)n(A+g*l+I,g*e.features+I);continue}let a=e.layers[Number(o.split(".")[1])/2];if(o.endsWith(".bias")){for(let f=0;f<r[0];f++)n(A+f,e.linear+a.bias+f);continue}let[i,s]=r,c=e.linear+a.weight;for(let f=0;f<i;f++)for(let l=0;l<s;l++)n(A+f*s+l,c+l*a.outputs+f)}}function og(e,t,n=e.shape){let o=new Float32Array(e.stride);return ng(e,n,(r,A)=>o[A]=t[r]),o}function rg(e,t,n=e.shape){let o=new Float32Array(ht(n));return ng(e,n,(r,A)=>o[r]=t[A]),o}function La({isFull:e,states:t,algorithm:n,layout:{shape:o}}){let r=t*o.actions,A={start:r+1,outcome:4*r,next_value:t,pair_target:2*r},a={weight:r+t,...n.full?.nextValue?A:{}};return e?a:{}}function Ag(e,t,n){let o=La(t),r=a=>we(e,{label:a,floats:t.models*o[a]}),A=(a,i)=>we(e,{label:a,floats:i});return{weight:r("weight"),targets:t.algorithm.full?.nextValue?{start:r("start"),outcome:r("outcome"),nextState:A("next_state",n),probability:A("probability",2*n),nextValue:r("next_value"),pairTarget:r("pair_target")}:null}}function ag({weight:e,targets:t}){return[e,...t?Object.values(t):[]]}function ig(e,t,n){Pe(e,{buffer:t.weight,values:n.weight});let{targets:o}=t;o&&(Pe(e,{buffer:o.start,values:n.start}),Pe(e,{buffer:o.outcome,values:n.outcome}),Pe(e,{buffer:o.nextState,values:n.nextState}),Pe(e,{buffer:o.probability,values:n.probability}))}var Ze=1024,et=4,Ma=9,Xn=2048;function Zn(e){let{kernel:t,nets:n}=T(e);return`${t} of ${n(e).length}`}function Bh({batch:e,hyper:t},n){let{passes:o}=T(t),r=o.map(({network:s,at:c,nets:f})=>{let l=n.flatMap(({name:g},I)=>f.includes(g)?[I]:[]);return{network:s,at:c,first:l[0],nets:l.length}});if(e!=="full")return r;let A=r.filter(({network:s})=>s==="target");if(A.length===0)return r.slice(0,1);let a=Math.min(...A.map(s=>s.first)),i=Math.max(...A.map(s=>s.first+s.nets));return[r[0],{network:"target",at:"state",first:a,nets:i-a}]}function eo(e,t){let n=[];return e.forEach((o,r)=>{let A=n.at(-1);A&&A.first===o.first&&A.nets===o.nets&&t(A,o)?n[n.length-1]={...A,blocks:A.blocks+1}:n.push({...o,block:r,blocks:1})}),n}function Fa(e){return eo(e,(n,o)=>n.network===o.network).toReversed()}function gn(e,t){let{models:n,hyper:o}=t,r=T(o),A=r.nets(o),a=t.batch==="full",i=Mr(e),s=e.input.kind==="embedding"?e.input.states:0,c=t.batch==="full"?s:t.batch,f=Bh(t,A),l=Math.max(...Fa(f).map(h=>h.blocks)),g=Ce(c,ln),I=s>0?g*i.features:0,d=[i.features,...i.layers.map(({outputs:h})=>h)],u=A.length===1?4:64;return{algorithm:r,models:n,nets:A,slices:A.length*n,isFull:a,states:s,batch:c,rows:g,blocks:f,hidden:l,rowMetrics:r.metrics.filter(({over:h})=>h!=="norm").length,sums:qn(r),layout:i,batchStride:Ma*g+Ce(s,4),touched:I,gradientStride:Ce(I+i.linearSize,u),activationStrides:d.map((h,E)=>{let C=(E>0&&E+1<d.length?l:f.length)*g*h;return Ce(C,ce)+(g*h%ce===0?0:ce)}),deltaStride:Ce(g*Math.max(...d),ce)}}function Fr(e){let{rows:t,states:n,layout:o,activationStrides:r,deltaStride:A}=e,a={settings:F+2*Ze,progress:et,theta:o.stride,target:o.stride,first_moment:o.stride,second_moment:o.stride,gradient:e.gradientStride,...Object.fromEntries(r.map((s,c)=>[`activation.${c}`,s])),"delta.0":A,"delta.1":A,partials:Xn},i=Object.entries(a).map(([s,c])=>[s,e.nets.length*c]);return{...Object.fromEntries(i),support:Math.max(1,n),batch:e.batchStride,row_metrics:e.rowMetrics*t,metric_sums:e.sums,...La(e)}}function sg(e,t){let n=gn(e,{...t,models:1}),o=4*Math.max(...Object.values(Fr(n))),r=Math.floor(t.textureLayers/n.nets.length);return Math.max(1,Math.min(Math.floor(t.bindingBytes/o),r))}function Oa({rows:e,hidden:t,layout:n}){let o=[n.features,...n.layers.map(({outputs:A})=>A)],r=t*e*Math.max(...o);return Math.ceil(Math.max(n.linear,n.linearSize,r)/ce)}function Qh(e,t){let n=o=>e.createTexture({label:`mirror.${o}`,size:[ce/4,Oa(t),t.slices],format:"rgba32float",usage:GPUTextureUsage.TEXTURE_BINDING|GPUTextureUsage.COPY_DST});return{theta:n("theta"),target:n("target"),input:n("input"),delta:n("delta")}}function cg(e,t,{variant:n,entries:o=0,rows:r}){let A=Fr(t),a=i=>we(e,{label:i,floats:t.models*A[i]});return{settings:a("settings"),progress:a("progress"),support:a("support"),policy:we(e,{label:"policy",data:r?.policy??new Float32Array(1)}),weights:we(e,{label:"weights",data:r?.weights??Float32Array.of(1)}),batch:a("batch"),theta:a("theta"),target:a("target"),firstMoment:a("first_moment"),secondMoment:a("second_moment"),gradient:a("gradient"),activations:t.activationStrides.map((i,s)=>a(`activation.${s}`)),deltas:[a("delta.0"),a("delta.1")],rowMetrics:a("row_metrics"),partials:a("partials"),metricSums:a("metric_sums"),full:t.isFull?Ag(e,t,o):null,mirrors:n==="buffer"?null:Qh(e,t)}}function Or(e){let{activations:t,deltas:n,full:o,mirrors:r,...A}=e;return[...Object.values(A),...t,...n,...o?ag(o):[],...r?Object.values(r):[]]}var to={adam_buffer:`// Clip, coupled weight decay, Adam and Polyak in one pass over the parameters (buffer variant).
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
`};var no=["buffer","texture"];function fg(e){let t=[];for(let o of e.matchAll(/@binding\((\d+)\) var(?:<storage, (\w+)>)? (\w+)/g))t[Number(o[1])]={name:o[3],access:o[2]??null};let n=Array.from(e.matchAll(/^override (\w+): \w+;/gm),([,o])=>o);return{bindings:t,constants:n}}function lg(e,t,n){return t.map(o=>{if(Object.hasOwn(n,o))return n[o];throw new RangeError(`Cannot make shaders/${e}.wgsl: there is nothing for its ${o}`)})}function Sh(e,t){let n=GPUShaderStage.COMPUTE;return e===null?{binding:t,visibility:n,texture:{sampleType:"unfilterable-float",viewDimension:"2d-array"}}:{binding:t,visibility:n,buffer:{type:e==="read"?"read-only-storage":"storage"}}}var gg=new WeakMap;async function yh(e,t,n){let o=to[t];e.pushErrorScope("validation");let r=e.createShaderModule({label:t,code:o}),A=e.createBindGroupLayout({label:t,entries:fg(o).bindings.map(({access:l},g)=>Sh(l,g))}),a=e.createComputePipeline({label:t,layout:e.createPipelineLayout({label:t,bindGroupLayouts:[A]}),compute:{module:r,entryPoint:"main",constants:n}}),i=await e.popErrorScope();if(!i)return{layout:A,pipeline:a};let[s]=(await r.getCompilationInfo()).messages,c=s?`:${s.lineNum}:${s.linePos}`:"",f=(s?.message??i.message).trim().split(`
`).slice(0,2).join(" ");throw new Error(`Cannot compile shaders/${t}.wgsl${c}: ${f}`)}function oo(e){if(Object.hasOwn(to,e))return e;throw new RangeError(`Cannot make shaders/${e}.wgsl: there is no such kernel`)}async function z(e,t,n){let{workgroups:o}=n,r=fg(to[t]),A=lg(t,r.constants,n.constants),a=Object.fromEntries(r.constants.map((u,h)=>[u,A[h]])),i=lg(t,r.bindings.map(({name:u})=>u),n.bindings),s=gg.get(e)??new Map;gg.set(e,s);let c=JSON.stringify([to[t],A]);s.has(c)||s.set(c,yh(e,t,a));let{layout:f,pipeline:l}=await s.get(c),g=[t,n.part].filter(Boolean).join(".");e.pushErrorScope("validation");let I=e.createBindGroup({label:g,layout:f,entries:i.map((u,h)=>({binding:h,resource:"buffer"in u?u:u.mirror.createView({dimension:"2d-array"})}))}),d=await e.popErrorScope();if(d)throw new Error(`Cannot bind ${g}: ${d.message}`);return{kind:"dispatch",label:g,kernel:t,pipeline:l,bindGroup:I,workgroups:o}}var ug=2**32,vh=3;function Ig(e,t){return Object.values(Fr(gn(e,{...t,models:1}))).map(n=>4*n)}function bh({shape:e,transitions:t},{limits:n}){let{input:o}=e,r=o.kind==="dense"?Mr(e).features:0,A=Math.max(vh,r),a=n.maxStorageBufferBindingSize;if(!(4*A*t<=a))throw new w("dataset",`${t} transitions do not fit the adapter's largest buffer of ${a} bytes: expected at most ${Math.floor(a/(4*A))}, or --device cpu`)}function Gr(e,t){let{shape:n,batch:o,hypers:r}=e,A=t.limits.maxStorageBufferBindingSize,a=[...Map.groupBy(r,Zn).values()];if(pr(e,{fits:(f,l)=>a.every(([g])=>Math.max(...Ig(f,{batch:l,hyper:g}))<=A),words:`on this adapter, whose largest buffer is of ${A} bytes, or --device cpu`}),bh(e,t),!t.isSoftware)return;let i=a.flatMap(f=>{let l=Ig(n,{batch:o,hyper:f[0]}).reduce((g,I)=>g+I);return new Array(f.length).fill(l)}),s=f=>i.slice(0,f).reduce((l,g)=>l+g,0);if(s(i.length)<=ug)return;let c=xt(i.length,f=>s(f)<=ug);throw new w("models",`${i.length} need ${s(i.length)} bytes, more than the 4 GiB of the computer's memory that a software adapter is given: expected at most ${c}, or --device cpu`)}function Ur({shape:e,batch:t,hypers:n},{limits:o}){let r=[...Map.groupBy(n,Zn).values()],A=Math.max(...r.map(([a])=>Oa(gn(e,{models:1,batch:t,hyper:a}))));return no.filter(a=>a==="buffer"||A<=o.maxTextureDimension2D)}function dg(e,t,n){let o=e.device.limits.maxStorageBufferBindingSize;if(4*t<=o)return;let r=Math.floor(n*(o/(4*t)));throw new w("dataset",`${n} transitions do not fit the adapter's largest buffer of ${o} bytes: expected at most ${r}, or --device cpu`)}function kh(e){let{action:t,ending:n,reward:o}=e,r=new Uint32Array(3*t.length),A=new Uint32Array(o.buffer,o.byteOffset,o.length);for(let a=0;a<t.length;a++)e.kind==="discrete"&&(r[3*a]=e.state[a]|e.nextState[a]<<16),r[3*a+1]=t[a]|(n[a]&G.terminated?65536:0),r[3*a+2]=A[a];return r}function xh(e,t){let n=Ce(t,ln),o=e.length/t,r=new Float32Array(o*n);for(let A=0;A<o;A++)r.set(e.subarray(A*t,(A+1)*t),A*n);return r}function hg({transitions:e,nextAllowed:t,observations:n}){return[e,t,...n?[n.rows,n.nextRow]:[]]}function Pr(e,t){let{device:n}=e,o=t.action.length;dg(e,3*o,o);let r=we(n,{label:"transitions",data:kh(t)}),A=we(n,{label:"next_allowed",data:t.nextAllowed??Uint32Array.of(4294967295)}),a=t.nextAllowed!==void 0,i={transitions:r,nextAllowed:A,isAllowedByRow:a};if(t.kind==="discrete")return{...i,observations:null};let{rows:s,nextRow:c}=br(t),f=s.length/t.features;return dg(e,Ce(t.features,ln)*f,o),{...i,observations:{rows:we(n,{label:"observation",data:xh(s,t.features)}),nextRow:we(n,{label:"next_row",data:c})}}}function pt({mostWorkgroups:e},t,n){let o=[];for(let r=0;r<t;r+=e)o.push(n(r,Math.min(e,t-r)));return Promise.all(o)}function Eg(e,t){let{metrics:n}=e.algorithm,r=n.filter(({over:s})=>s!=="norm").findIndex(({over:s})=>s==="max"),A=s=>Hn(s).toUpperCase(),a=e.layout.layers.length,i={MODELS:e.models,NETS:e.nets.length,SLICES:e.slices,STATES:Math.max(1,e.states),BATCH:e.batch,ROWS:e.rows,BATCH_STRIDE:e.batchStride,ACTIONS:e.layout.shape.actions,A4:e.layout.layers[a-1].outputs/4,E4:e.layout.features/4,Q_STRIDE:e.activationStrides[a],SETTINGS:F,SCHEDULE:Ze,PARTIALS:Xn,METRICS:e.rowMetrics,SUMS:e.sums,LARGEST:r<0?e.rowMetrics:r,NORM:n.findIndex(({over:s})=>s==="norm")};for(let[s,c]of Object.entries(t))i[A(s)]=c;return e.nets.forEach(({name:s},c)=>i[`NET_${A(s)}`]=c),e.blocks.forEach(({network:s,at:c},f)=>{let l=s==="online"?[c]:[s,c];i[`BLOCK_${A(l.join("_"))}`]=f}),i}function mg(e){let t=A=>({buffer:A}),{mirrors:n,full:o}=e,{targets:r=null}=o??{};return{settings:t(e.settings),progress:t(e.progress),support:t(e.support),policy:t(e.policy),row_weight:t(e.weights),batch:t(e.batch),theta:t(e.theta),target_theta:t(e.target),first:t(e.firstMoment),second:t(e.secondMoment),gradient:t(e.gradient),q:t(e.activations.at(-1)),outputs:t(e.activations.at(-1)),row_metrics:t(e.rowMetrics),partials:t(e.partials),metric_sums:t(e.metricSums),...o?{weight:t(o.weight)}:{},...r?{start:t(r.start),outcome:t(r.outcome),next_state:t(r.nextState),probability:t(r.probability),next_value:t(r.nextValue),pair_target:t(r.pairTarget)}:{},...n?{old_theta:{mirror:n.theta},old_target:{mirror:n.target},old_first:{mirror:n.input},old_second:{mirror:n.delta}}:{}}}function Nt({models:e,nets:t},{buffer:n,stride:o,range:r}){if(r.nets===t.length)return{buffer:n};let A=4*o*e;return{buffer:n,offset:r.first*A,size:r.nets*A}}function jr(e,t){let{label:n,source:o,stride:r,floats:A,texture:a}=t,{range:i={first:0,nets:e.nets.length}}=t,s=t.offset+i.first*e.models*r;return{kind:"mirror",label:`mirror.${n}`,source:{buffer:o,offset:4*s,bytesPerRow:4*ce,rowsPerImage:r/ce},texture:a,size:[ce/4,Math.ceil(A/ce),i.nets*e.models]}}function Hr({sizes:e,buffers:t},n,o){let{mirrors:r}=t,a=r[{theta:"theta",target:"target",firstMoment:"input",secondMoment:"delta"}[n]],{stride:i}=e.layout;return jr(e,{label:n,source:t[n],stride:i,texture:a,...o})}function Ga({sizes:e,buffers:t},n,o){let{inputs:r}=e.layout.layers[n];return jr(e,{label:`input.${n}`,source:t.activations[n],offset:o.first*r,stride:e.activationStrides[n],floats:o.count*r,texture:t.mirrors.input,range:o.range})}function ro(e,t){let n=null;for(let o of t){if(o.kind==="mirror"){n?.end(),n=null;let{source:r,texture:A,size:a}=o;e.copyBufferToTexture(r,{texture:A},[...a]);continue}n??=e.beginComputePass({label:"step"}),n.setPipeline(o.pipeline),n.setBindGroup(0,o.bindGroup),n.dispatchWorkgroups(...o.workgroups)}n?.end()}function Ao(e){return Array.from(new Set(e)).reduce((t,{next:n})=>t+n.length,0)}function Rh(e,t,n){let{count:o,rewardSum:r,start:A,next:a,nextCount:i,nextRewardSum:s}=t;e.nextState.set(a,n);for(let c=0;c<o.length;c++){let f=r[c]/o[c];for(let l=A[c];l<A[c+1];l++){let g=i[l]/o[c],I=s[l]/o[c]-f*g;e.probability.set([g,I],2*(n+l))}}}function Dh(e,t,{m:n,base:o}){let{states:r,actions:A,transitions:a,pair:i,count:s,rewardSum:c,rewardSquares:f,start:l}=t,g=r*A,I=new Float64Array(r),d=e.start.subarray(n*(g+1),(n+1)*(g+1)),u=0;for(let h=0;h<i.length;h++){let E=Math.floor(i[h]/A),m=(n*r+E)*(A+1);I[E]+=s[h],e.weight[m+i[h]%A]=s[h]/a,e.weight[m+A]=I[E]/a,d.fill(o+l[h],u,i[h]+1),u=i[h]+1;let C=0;for(let y=l[h];y<l[h+1];y++)C+=t.nextCount[y];let p=c[h]/s[h],Q=Math.max(0,f[h]/s[h]-p*p),S=[p,Q,C/s[h],(s[h]-C)/s[h]];e.outcome.set(S,4*(n*g+i[h]))}d.fill(o+t.next.length,u)}function wg(e){let t=e.length,[{states:n,actions:o}]=e,r=n*o,A=Ao(e),a={weight:new Float32Array(t*(r+n)),start:new Uint32Array(t*(r+1)),outcome:new Float32Array(4*t*r),nextState:new Uint32Array(A),probability:new Float32Array(2*A)},i=new Map,s=0;return e.forEach((c,f)=>{i.has(c)||(i.set(c,s),Rh(a,c,s),s+=c.next.length),Dh(a,c,{m:f,base:i.get(c)})}),a}function Th(e,t){let{device:n,sizes:o,buffers:r}=e,{models:A,rows:a,blocks:i,layout:s,activationStrides:c}=o,[f]=c,l=i.slice(t.block,t.block+t.blocks),g=(I,d)=>Nt(o,{buffer:I,stride:d,range:t});return pt(e,t.blocks*a,(I,d)=>z(n,"full_lookup",{part:t.nets===o.nets.length?"":`${t.block}`,constants:{...e.constants,PARAMETER_STRIDE4:s.stride/4,OUTPUT_STRIDE4:f/4,ONLINE:t.block+l.filter(({network:u})=>u==="online").length,FIRST_ROW:t.block*a+I},bindings:{...e.bindings,theta:g(r.theta,s.stride),target_theta:g(r.target,s.stride),output:g(r.activations[0],f)},workgroups:[Math.ceil(s.features/256),d,t.nets*A]}))}async function Cg(e){let t=[];for(let n of eo(e.sizes.blocks,()=>!0))t.push(...await Th(e,n));return t}async function Nh(e,t){let{device:n,sizes:o,constants:r,bindings:A}=e,{models:a,states:i,layout:s}=o,c=i*s.shape.actions;return[await z(n,oo(t),{constants:r,bindings:A,workgroups:[Math.ceil(i/64),a,1]}),...await pt(e,Math.ceil(c/64),(f,l)=>z(n,"full_target",{constants:{...r,PAIRS:c,FIRST_PAIR:64*f},bindings:A,workgroups:[l,a,1]}))]}async function pg(e){let{device:t,sizes:n,buffers:o}=e,{algorithm:r,models:A,rows:a,layout:i,deltaStride:s}=n,c=i.layers.length-1,{kernels:f}=r.full,l=await z(t,oo(f.loss),{constants:{...e.constants,GRADIENT_STRIDE:s},bindings:{...e.bindings,gradient:{buffer:o.deltas[c%2]}},workgroups:[Math.ceil(a/64),A,1]});return f.nextValue?[...await Nh(e,f.nextValue),l]:[l]}function Ua(e,t,n,o){if(!e.buffers.mirrors){let i=Math.min(32,n/8),s=[Math.ceil(n/8/i),t/8,o];return{lanes:{LANES:i},groups:s}}let r=Math.min(16,n/16),A=Math.max(1,Math.ceil(8/r)),a=[Math.ceil(n/16/r),Math.ceil(t/16/A),o];return{lanes:{LANES:r,ROW_LANES:A},groups:a}}function Pa({sizes:e,buffers:t},n,o){let{layout:r,activationStrides:A,deltaStride:a}=e,{mirrors:i}=t,{inputs:s,outputs:c,weight:f,bias:l}=r.layers[n],g={K4:s/4,N4:c/4};if(i)return{variant:"texture",input:{mirror:i.input},delta:{mirror:i.delta},network:d=>({mirror:i[d]}),constants:{...g,WEIGHT4:f/4,BIAS4:l/4}};let I=(d,u)=>Nt(e,{buffer:d,stride:u,range:o});return{variant:"buffer",input:I(t.activations[n],A[n]),delta:I(t.deltas[n%2],a),network:d=>I(t[d],r.stride),constants:{...g,WEIGHT4:(r.linear+f)/4,BIAS4:(r.linear+l)/4,INPUT_STRIDE4:A[n]/4,GRADIENT_STRIDE4:a/4,PARAMETER_STRIDE4:r.stride/4}}}function Bg({sizes:e}){return{first:0,nets:e.nets.length}}function _h({rows:e,hidden:t},n){let o=n.block===0;return{outer:n.block*e,hidden:o?0:(t-n.blocks)*e}}function Qg(e,t){return t.filter(({network:o})=>o===e.network).length===1?e.network:`${e.network}-${e.at}`}async function Sg(e,t,n){let{device:o,sizes:r,buffers:A}=e,{layout:a,activationStrides:i,models:s}=r,c=[],{mirrors:f}=A,l=t.network==="online"?"theta":"target",g=t,I=_h(r,t),d=t.blocks*r.rows;if(f){let u={offset:a.linear,floats:a.linearSize,range:g};c.push(Hr(e,l,u))}for(let u=0;u<a.layers.length;u++){let h=u+1===a.layers.length,E=u===0?I.outer:I.hidden,m=Pa(e,u,g);f&&c.push(Ga(e,u,{first:E,count:d,range:g}));let{outputs:C}=a.layers[u],{lanes:p,groups:Q}=Ua(e,d,C,g.nets*s),S=i[u+1];c.push(await z(o,`linear_forward_${m.variant}`,{part:`${n}.${u}`,constants:{...m.constants,...p,ROWS:d,INPUT_ROW:E,OUTPUT_ROW:h?I.outer:I.hidden,OUTPUT_STRIDE4:S/4,RELU:+!h},bindings:{input:m.input,parameters:m.network(l),output:Nt(r,{buffer:A.activations[u+1],stride:S,range:g})},workgroups:Q}))}return c}async function Lh(e,t){let{device:n,sizes:o,buffers:r}=e,{inputs:A,outputs:a,weight:i,bias:s}=o.layout.layers[t],c=Pa(e,t,Bg(e)),f=r.mirrors?16:8,{lanes:l,groups:g}=Ua(e,A+f,a,o.slices);return await z(n,`weight_gradient_${c.variant}`,{part:`${t}`,constants:{...c.constants,...l,BATCH:o.batch,WEIGHT4:(o.touched+i)/4,BIAS4:(o.touched+s)/4,OUTPUT_STRIDE4:o.gradientStride/4},bindings:{input:c.input,gradient:c.delta,output:{buffer:r.gradient}},workgroups:g})}function Mh({sizes:e,buffers:t},n){return n===0&&e.isFull?{buffer:t.gradient,stride:e.gradientStride}:{buffer:t.deltas[(n+1)%2],stride:e.deltaStride}}async function Fh(e,t){let{device:n,sizes:o,buffers:r}=e,{rows:A,layout:a,activationStrides:i}=o,s=Mh(e,t),c=Pa(e,t,Bg(e)),{lanes:f,groups:l}=Ua(e,A,a.layers[t].inputs,o.slices);return await z(n,`input_gradient_${c.variant}`,{part:`${t}`,constants:{...c.constants,...f,ROWS:A,ACTIVATION_STRIDE4:i[t]/4,OUTPUT_STRIDE4:s.stride/4,MASK:+(t>0)},bindings:{gradient:c.delta,parameters:c.network("theta"),activation:{buffer:r.activations[t]},output:{buffer:s.buffer}},workgroups:l})}async function yg(e){let{device:t,sizes:n,buffers:o}=e,{rows:r,slices:A,layout:a,deltaStride:i,gradientStride:s}=n,c=[];for(let f=a.layers.length-1;f>=0;f--)o.mirrors&&(f+1===a.layers.length||c.push(Ga(e,f,{first:0,count:r})),c.push(jr(n,{label:`delta.${f}`,source:o.deltas[f%2],offset:0,stride:i,floats:r*a.layers[f].outputs,texture:o.mirrors.delta}))),c.push(await Lh(e,f)),(f>0||n.touched>0)&&c.push(await Fh(e,f));return n.touched>0&&!n.isFull&&c.push(...await pt(e,r,(f,l)=>z(t,"embedding_gradient",{constants:{...e.constants,INPUT_STRIDE4:i/4,OUTPUT_STRIDE4:s/4,FIRST_ROW:f},bindings:{...e.bindings,input:{buffer:o.deltas[1]},output:{buffer:o.gradient}},workgroups:[Math.ceil(a.features/256),l,A]}))),c}async function Oh(e,t,n){let{device:o,sizes:r,buffers:A}=e,{models:a,rows:i,blocks:s,layout:c,activationStrides:f}=r,l=s.slice(n.block,n.block+n.blocks),[g]=f,I=C=>1<<n.block+C,d={...e.constants,PARAMETER_STRIDE4:c.stride/4,OUTPUT_STRIDE4:g/4,ONLINE:n.block+l.filter(({network:C})=>C==="online").length,NEXT:l.reduce((C,{at:p},Q)=>C|(p==="next"?I(Q):0),0)},u=(C,p)=>Nt(r,{buffer:C,stride:p,range:n}),h={...e.bindings,theta:u(A.theta,c.stride),target_theta:u(A.target,c.stride),output:u(A.activations[0],g)},{observations:E}=t,m=Math.ceil(c.features/256);return await pt(e,n.blocks*i,(C,p)=>z(o,E?"observation_lookup":"embedding_lookup",{part:n.nets===r.nets.length?"":`${n.block}`,constants:{...d,FIRST_ROW:n.block*i+C},bindings:E?{...h,observation:{buffer:E.rows},next_row:{buffer:E.nextRow}}:h,workgroups:[m,p,n.nets*a]}))}async function Gh(e,t){let{device:n,sizes:o}=e,{models:r,rows:A,blocks:a}=o,i=await z(n,"sample",{constants:{...e.constants,BY_ROW:Number(t.isAllowedByRow)},bindings:{...e.bindings,transitions:{buffer:t.transitions},next_allowed:{buffer:t.nextAllowed}},workgroups:[Math.ceil(A/64),r,1]}),s=[];for(let c of eo(a,()=>!0))s.push(...await Oh(e,t,c));return[i,...s]}async function Uh({device:e,sizes:t,buffers:n,...o}){let{rows:r,models:A,layout:a,deltaStride:i,algorithm:s}=t,c=a.layers.length-1;return[await z(e,oo(s.kernel),{constants:{...o.constants,GRADIENT_STRIDE:i},bindings:{...o.bindings,gradient:{buffer:n.deltas[c%2]}},workgroups:[Math.ceil(r/64),A,1]})]}async function Ph({device:e,sizes:t,...n}){let{models:o,slices:r,layout:A,touched:a,gradientStride:i}=t,s={...n.constants,G4:(a+A.linearSize)/4,GRADIENT_STRIDE4:i/4,WEIGHED:+!t.isFull},{bindings:c}=n;return[await z(e,"gradient_norm",{constants:s,bindings:c,workgroups:[Xn/64,r,1]}),await z(e,"finish_gradient",{constants:s,bindings:c,workgroups:[o,1,1]})]}var qr=2048;async function jh(e){let{device:t,sizes:n,buffers:o}=e,{slices:r,layout:A,gradientStride:a}=n,{mirrors:i}=o,s=(g,I)=>z(t,`adam_${g}`,{part:I.name,constants:{...e.constants,EMBEDDING4:A.linear/4,GRADIENT_STRIDE4:a/4,PARAMETER_STRIDE4:A.stride/4,FIRST4:I.offset/4,COUNT4:I.floats/4},bindings:e.bindings,workgroups:[Math.ceil(I.floats/qr),r,1]});if(!i){let g=A.linear+A.linearSize,I=A.linear===0?"linear":"embedding";return await pt(e,Math.ceil(g/qr),(d,u)=>{let h=qr*d;return s("buffer",{offset:h,floats:Math.min(qr*u,g-h),name:I})})}let c={offset:A.linear,floats:A.linearSize,name:"linear"},f={offset:0,floats:A.linear,name:"embedding"},l=[];for(let g of A.linear>0?[c,f]:[c]){let I=["theta","target","firstMoment","secondMoment"];l.push(...I.map(d=>Hr(e,d,g))),l.push(await s("texture",g))}return l}async function vg(e){let{isFull:t,blocks:n}=e.sizes,o=Fa(n),r=await(t?Cg(e):Gh(e,e.data));for(let A of o)r.push(...await Sg(e,A,Qg(A,o)));return[...r,...await(t?pg:Uh)(e),...await yg(e),...await Ph(e),...await jh(e)]}var Hh=34028234e31;function qh({support:e},t){return e??new Uint32Array(Math.max(1,t)).fill(4294967295)}function bg(e,{first:t,width:n}){let o=new Map,r=t.length;for(let a of e)!a||o.has(a)||(o.set(a,r/n),r+=a.length);let A=new Float32Array(Math.max(1,r));A.set(t);for(let[a,i]of o)A.set(a,i*n);return{all:A,at:e.map(a=>a?o.get(a):0)}}function Jh(e,t){let n=bg(e.map(a=>a.policy?.probabilities),{first:[],width:t}),o=e.map(({weights:a})=>a),r=new Map(o.flatMap(a=>a?[[a,kr(a)]]:[])),A=bg(o.map(a=>a&&r.get(a)),{first:[1],width:1});return{policy:n.all,weights:A.all,places:e.map((a,i)=>({policy:n.at[i],byTransition:+(a.policy?.by==="transition"),weights:A.at[i]}))}}function Kh({states:e,rows:t,batchStride:n}){let o=new Uint32Array(n);o.fill(t,6*t,7*t);for(let r=0;r<e;r++)o[t+r]=r,o[Ma*t+r]=r;return o}async function Jr(e,t){let{device:n}=e,{shape:o,batch:r,members:A,models:a,data:i,variant:s}=t,{mostWorkgroups:c=n.limits.maxComputeWorkgroupsPerDimension}=t,[{hyper:f}]=a,l=gn(o,{models:a.length,batch:r,hyper:f}),g=l.isFull?a.map(y=>y.counts):[],{places:I,...d}=Jh(a,o.actions),u=cg(n,l,{variant:s,entries:Ao(g),rows:d}),h=(y,B,v)=>Pe(n,{buffer:y,word:B,values:v}),E=t.states?.[0].step??0,{layout:m}=l;a.forEach((y,B)=>{let v=wr(t,B);De(y.hyper,o).forEach(({hasTarget:j,offset:k,size:R,shape:q},W)=>{let ee=W*a.length+B,Bt=dr(y,{hasTarget:j,infinity:Hh,places:I[B]});h(u.settings,F*ee,Bt),h(u.progress,et*ee,new Uint32Array([E,v.divergedAt??0,0,0]));let nt=(In,Kf)=>{let Yf=Kf.subarray(k,k+R);h(In,m.stride*ee,og(m,Yf,q))};nt(u.theta,v.parameters),nt(u.target,v.target),nt(u.firstMoment,v.firstMoment),nt(u.secondMoment,v.secondMoment)});let D=qh(y,l.states);h(u.support,D.length*B,D),l.isFull&&h(u.batch,l.batchStride*B,Kh(l)),h(u.metricSums,l.sums*B,v.metricSums),n.queue.submit([])}),u.full&&ig(n,u.full,wg(g));let C=Eg(l,Ir(f)),p=mg(u),S=await vg({device:n,sizes:l,buffers:u,data:i,mostWorkgroups:c,constants:C,bindings:p});return e.check(),{members:A,models:a,sizes:l,buffers:u,program:S,step:E}}function ao(e,t,n){let{models:o,sizes:{nets:r,slices:A}}=t,a=F*A,i=(f,l)=>{let g=new Float32Array(2*A*l);for(let d=0;d<l;d++)o.forEach(({hyper:u},h)=>{r.forEach(({name:E},m)=>{let{scale:C,root:p}=$n(u,f+d,E);g.set([C,p],2*(d*A+m*o.length+h))})});let I=a+2*A*((f-1)%Ze);Pe(e,{buffer:t.buffers.settings,word:I,values:g})},s=t.step+1,c=Math.min(n,Ze-(s-1)%Ze);i(s,c),n>c&&i(s+c,n-c)}function kg({buffers:e,models:t,sizes:n}){return[{buffer:e.metricSums,offset:0,length:n.sums*t.length},{buffer:e.progress,offset:0,length:et*n.slices}]}function xg({buffers:e,models:t}){return{buffer:e.settings,offset:0,length:F*t.length}}function Rg(e,{sizes:t},n){for(let o=n;o<t.slices;o+=t.models){let r=e[et*o+1]||e[et*o+3];if(r)return r}return null}function Dg(e,t){let[n,o]=[new Float32Array(t[0]),new Uint32Array(t[1])];return e.models.map((r,A)=>{let a=n.subarray(e.sizes.sums*A,e.sizes.sums*(A+1));return{step:o[et*A],steps:a[0],values:Er(e.sizes.algorithm,a),divergedAt:Rg(o,e,A)}})}async function Tg(e,t,n){let{buffers:o,sizes:{layout:r,sums:A,slices:a,models:i}}=t,s=[o.theta,o.target,o.firstMoment,o.secondMoment],c=[];for(let f of n){let l=De(t.models[f].hyper,r.shape),g=await Tt(e,[...s.flatMap(C=>l.map((p,Q)=>({buffer:C,offset:r.stride*(Q*i+f),length:r.stride}))),{buffer:o.metricSums,offset:A*f,length:A},{buffer:o.progress,offset:0,length:et*a}]),I=l.at(-1),[d,u,h,E]=s.map((C,p)=>{let Q=new Float32Array(I.offset+I.size);return l.forEach(({offset:S,shape:y},B)=>{let v=new Float32Array(g[p*l.length+B]);Q.set(rg(r,v,y),S)}),Q}),m=new Uint32Array(g.at(-1));c.push({step:m[et*f],parameters:d,target:u,firstMoment:h,secondMoment:E,metricSums:new Float32Array(g.at(-2)),divergedAt:Rg(m,t,f)})}return c}function Kr(e){for(let t of Or(e.buffers))t.destroy()}var Ng=1e3;function Yh(e){return e.input.kind==="embedding"?e:{...e,input:{kind:"embedding",states:16,width:e.input.features}}}async function Lg(e,t){let{batch:n,variant:o,algorithm:r}=t,A=Yh(t.shape),a=A.input.kind==="embedding"?A.input.states:0,i=Sr({transitions:Ng,states:a,actions:A.actions}),s=n==="full"?null:Pr(e,i),c=zn({algorithms:[r],transitions:Ng,counts:n==="full"?Lt(i):void 0}),f=await Jr(e,{shape:A,batch:n,members:[0],models:c,data:s,variant:o});return{group:f,free:()=>{if(Kr(f),s)for(let l of hg(s))l.destroy()}}}async function _g(e,t){let n=e.device.createCommandEncoder();ro(n,t);let o=performance.now();return e.device.queue.submit([n.finish()]),await e.device.queue.onSubmittedWorkDone(),performance.now()-o}async function Wh(e,t){let n={},[{hyper:o}]=zn({algorithms:[jt[0]],transitions:0}),r=Ur({...t,hypers:[o]},e.device);for(let a of r){let{group:i,free:s}=await Lg(e,{...t,variant:a,algorithm:jt[0]});ao(e.device,i,1);let c=i.program.filter(l=>l.kind==="mirror"||/^(linear|weight|input|adam)_/.test(l.kernel));await _g(e,c);let f=[];for(let l=0;l<3;l++)f.push(await _g(e,c));n[a]=Math.min(...f),s()}return{variant:r.reduce((a,i)=>n[i]<n[a]?i:a),times:n}}var zh=2**22;function $h({shape:e,batch:t}){let n=e.input.kind==="embedding"?e.input.states:1,o=Ve(e);return o.slice(1).reduce((A,a,i)=>A+a*o[i],0)*(t==="full"?n:t)}async function Mg(e,t){return $h(t)<zh?"buffer":(await Wh(e,t)).variant}var Vh={input:{kind:"embedding",states:37,width:24},hidden:[40,24],actions:25};async function Fg(e,t){let n=[],r=[{batch:20,variant:t},{batch:"full",variant:"buffer"}].flatMap(A=>jt.map(a=>({...A,algorithm:a})));for(let A of r){let{group:a,free:i}=await Lg(e,{shape:Vh,...A});ao(e.device,a,3);let s=e.device.createCommandEncoder();for(let f=0;f<3;f++)ro(s,a.program);e.device.queue.submit([s.finish()]);let c=Or(a.buffers).filter(f=>"size"in f).filter(f=>f!==a.buffers.settings).map(f=>({buffer:f,offset:0,length:f.size/4}));for(let f of await Tt(e,c))n.push(new Uint8Array(f));i()}return await At(n)}var Xh=250,Og=8;function Zh(e,{models:t,bindingBytes:n}){let o=A=>Og*Ao(A.map(a=>t[a].counts)),r=[[]];for(let A of e){if(o([A])>n)throw new w("dataset",`${t[A].counts.next.length} distinct transitions do not fit the adapter's largest buffer of ${n} bytes: expected at most ${n/Og}`);o([...r.at(-1),A])>n&&r.push([]),r.at(-1).push(A)}return r}function eE(e,{shape:t,batch:n,models:o}){let{maxStorageBufferBindingSize:r,maxTextureArrayLayers:A}=e.device.limits,a={bindingBytes:Math.min(r,2**27),textureLayers:A},i=[],s=o.map((c,f)=>f);for(let c of Map.groupBy(s,f=>Zn(o[f].hyper)).values()){let{hyper:f}=o[c[0]],l=sg(t,{batch:n,hyper:f,...a}),g=n==="full"&&T(f).full?.nextValue;for(let I=0;I<c.length;I+=l){let d=c.slice(I,I+l);i.push(...g?Zh(d,{models:o,...a}):[d])}}return i}function Gg(e){if(e===void 0||no.includes(e))return e;throw new w("kernels",`unknown variant "${e}": expected ${no.join(" or ")}`)}function tE(e,{device:t,isSoftware:n}){let o=mt(e);Gr(o,{limits:t.limits,isSoftware:n});let r=Gg(e.kernels);if(!(r===void 0||Ur(o,t).includes(r)))throw new w("kernels",`found ${r}, whose mirrors are higher than the adapter's textures of ${t.limits.maxTextureDimension2D} rows: expected buffer`)}async function Ug(e){mr(e);let t=Gg(e.kernels),{shape:n,batch:o,models:r,states:A,dataset:a}=e,i=await tg(),{device:s}=i;tE(e,i);let c=eE(i,{shape:n,batch:o,models:r}),f=o==="full"?null:Pr(i,a),l=t??await Mg(i,{shape:n,batch:o}),g=[];for(let u of c)g.push(await Jr(i,{shape:n,batch:o,members:u,models:u.map(h=>r[h]),states:A&&u.map(h=>A[h]),data:f,variant:l}));await s.queue.onSubmittedWorkDone(),i.check();let I=1/0;async function d(u){let h=s.createCommandEncoder();for(let m of g){ao(s,m,u);for(let C=0;C<u;C++)ro(h,m.program);m.step+=u}let E=performance.now();s.queue.submit([h.finish()]),await s.queue.onSubmittedWorkDone(),i.check(),I=(performance.now()-E)/u}return{gpu:i,trainGroups:g,info:{device:"webgpu",adapter:i.adapter,kernels:l,groups:g.length},async advance(u,{signal:h,onProgress:E}={}){let m=0;for(;m<u&&!h?.aborted;){let C=Math.max(1,Math.floor(Xh/I)),p=Math.min(u-m,C,Ze);await d(p),m+=p,E?.(m),await new Promise(Q=>setTimeout(Q,0))}return m},kernelHash:()=>Fg(i,l),async metrics(){let u=await Tt(i,g.flatMap(kg)),h=s.createCommandEncoder();for(let{buffers:m}of g)h.clearBuffer(m.metricSums);s.queue.submit([h.finish()]);let E=[];return g.forEach((m,C)=>{Dg(m,u.slice(2*C,2*C+2)).forEach((p,Q)=>E[m.members[Q]]=p)}),E},async settings(){let u=await Tt(i,g.map(xg)),h=[];return g.forEach(({members:E},m)=>{let C=new Uint32Array(u[m]);E.forEach((p,Q)=>{h[p]=hr(r[p].hyper,C.subarray(F*Q,F*(Q+1)))})}),h},async states(u=r.map((h,E)=>E)){let h=new Map;for(let E of g){let m=E.members.flatMap((p,Q)=>u.includes(p)?[Q]:[]),C=await Tg(i,E,m);m.forEach((p,Q)=>h.set(E.members[p],C[Q]))}return u.map(E=>h.get(E))},close(){g.forEach(Kr),i.close()}}}async function nE(){let e=await navigator.gpu?.requestAdapter({powerPreference:"high-performance"});return e?{name:Na(e),..._a(e)}:null}function oE(e){try{return e(),null}catch(t){if(t instanceof w)return t.message;throw t}}async function ja(e,t={}){let{previous:n,sizes:o,find:r=nE}=t;if(e!=="auto")return{device:e,reason:"as asked"};if(n==="cpu")return{device:"cpu",reason:"as the run began"};let A=await r();if(!A)return{device:"cpu",reason:"there is no WebGPU adapter"};let a=n==="webgpu"?"as the run began":"a hardware adapter";if(A.isSoftware&&n!=="webgpu")return{device:"cpu",reason:`the only WebGPU adapter, ${A.name}, is software`};let i=o&&oE(()=>Gr(o,A));return i?{device:"cpu",reason:`the WebGPU adapter, ${A.name}, cannot hold it: ${i}`}:{device:"webgpu",reason:a}}async function Pg(e,t){let n=t.previousDevice,o=mt(t),{device:r,reason:A}=await ja(e,{previous:n,sizes:o}),i={...t,kernels:n!==void 0&&n!==r?void 0:t.kernels},s=await(r==="cpu"?_r(i):Ug(i));return{...s,info:{...s.info,reason:A}}}function jg(e){let t=globalThis.document?.baseURI??self.location.href,n=new Worker(new URL("worker.js",t),{type:"module",name:e}),o=new Map,r=0,A=null;n.onmessage=({data:i})=>{let s=o.get(i.id);if(i.kind==="news")return s?.onNews?.(i.news);o.delete(i.id),i.kind==="done"?s?.resolve(i.output):s?.reject(new Error(i.reason))};let a=i=>{A??=i,n.terminate();for(let{reject:s}of o.values())s(A);o.clear()};return n.onerror=i=>{i.preventDefault(),a(new Error(`The worker "${e}" failed: ${i.message??"it cannot be loaded"}`))},{ask(i,s,c){return A?Promise.reject(A):new Promise((f,l)=>{let g=++r;o.set(g,{resolve:f,reject:l,onNews:c}),n.postMessage({id:g,name:i,input:s})})},close:()=>a(new Error(`The worker "${e}" is closed`))}}var rE=250,Hg=e=>()=>Promise.reject(new RangeError(`Cannot read ${e} of workers that share nothing`));async function qg(e){let{models:t,states:n,batch:o,shape:r,dataset:A,kernels:a}=e,i=navigator.hardwareConcurrency,s=Math.min(t.length,i),c=Array.from({length:s},(u,h)=>({worker:jg(`models ${h+1}`),models:t.map((E,m)=>m).filter(E=>E%s===h)})),f=u=>Promise.all(c.map(u)),l=async u=>{let h=await f(({worker:E})=>u(E));return t.map((E,m)=>h[m%s][Math.floor(m/s)])},[g]=await f(({worker:u,models:h})=>u.ask("soloTrainer",{shape:r,batch:o,dataset:A,kernels:a,models:h.map(E=>t[E]),states:n&&h.map(E=>n[E])})),I=s===1?"1 worker":`${s} workers`,d=1/0;return{info:{...g,adapter:`CPU, ${I} with a memory each on ${i} cores`,groups:s,reason:"the page is not isolated from other origins, so that workers share no memory"},async advance(u,{signal:h,onProgress:E}={}){let m=0;for(;m<u&&!h?.aborted;){let C=Math.max(1,Math.min(u-m,Math.floor(rE/d))),p=performance.now();await f(({worker:Q})=>Q.ask("soloAdvance",C)),d=(performance.now()-p)/C,m+=C,E?.(m)}return m},metrics:()=>l(u=>u.ask("soloMetrics",null)),async states(u=t.map((h,E)=>E)){let h=await l(E=>E.ask("soloStates",null));return u.map(E=>h[E])},kernelHash:Hg("the kernels' hash"),settings:Hg("settings"),close:()=>c.forEach(({worker:u})=>u.close())}}async function Jg(e,t){let{previousDevice:n}=t,{device:o}=await ja(e,{previous:n,sizes:mt(t)});if(o==="cpu"&&!(typeof SharedArrayBuffer<"u"))return await qg(t);let A=new URL("cpu_worker.js",self.location.href);return await Pg(e,{...t,worker:{url:A,permissions:"inherit"}})}function Ha({name:e,gamma:t,inadmissible:n}){return{policy:e,survival:null,length:null,discounted_return:null,gamma:t,inadmissible:n}}function AE(e,t,n){let o=0;for(let r=0;r<n.inner;r++)o+=e[n.i+r]*t[n.j+r];return o}function Kg(e,t,n){let{rows:o,columns:r,inner:A}=n,a=new Float64Array(o*r),i=o-o%2,s=r-r%4;for(let c=0;c<i;c+=2){let f=c*A,l=f+A;for(let g=0;g<s;g+=4){let I=g*A,d=I+A,u=d+A,h=u+A,E=0,m=0,C=0,p=0,Q=0,S=0,y=0,B=0;for(let D=0;D<A;D++){let j=e[f+D],k=e[l+D],R=t[I+D],q=t[d+D],W=t[u+D],ee=t[h+D];E+=j*R,m+=j*q,C+=j*W,p+=j*ee,Q+=k*R,S+=k*q,y+=k*W,B+=k*ee}let v=c*r+g;a[v]=E,a[v+1]=m,a[v+2]=C,a[v+3]=p,a[v+r]=Q,a[v+r+1]=S,a[v+r+2]=y,a[v+r+3]=B}}for(let c=0;c<o;c++){let f=c<i?s:0;for(let l=f;l<r;l++)a[c*r+l]=AE(e,t,{i:c*A,j:l*A,inner:A})}return a}function aE(e,t){let n=Ie(e),o=e.input.kind==="embedding"?1:0,r=Ve(e),A=a=>new Float64Array(t.subarray(n[a].offset,n[a].offset+n[a].size));return r.slice(1).map((a,i)=>({weight:A(o+2*i),bias:A(o+2*i+1),inputs:r[i],outputs:a}))}function iE(e,t,n){if(e.input.kind==="dense"){if(n.length%e.input.features!==0)throw new RangeError(`Cannot read rows of ${e.input.features} features: found ${n.length} numbers`);return new Float64Array(n)}let{states:o,width:r}=e.input,A=new Float64Array(n.length*r);return n.forEach((a,i)=>{if(!(Number.isInteger(a)&&a>=0&&a<o))throw new RangeError(`Cannot embed state ${a}: the network has ${o} states`);A.set(t.subarray(a*r,(a+1)*r),i*r)}),A}function Yg(e,t){let{weight:n,bias:o,inputs:r,outputs:A}=t,a=e.length/r,i=Kg(e,n,{rows:a,columns:A,inner:r});for(let s=0;s<a;s++)for(let c=0;c<A;c++)i[s*A+c]+=o[c];return i}function sE(e){for(let t=0;t<e.length;t++)e[t]<0&&(e[t]=0);return e}function Wg(e,t,n){let o=aE(e,t),r=[iE(e,t,n)];for(let A of o.slice(0,-1))r.push(sE(Yg(r.at(-1),A)));return{activations:r,q:Yg(r.at(-1),o.at(-1))}}function io(e,t,n){return Wg(e,t,n).q}function zg(e,t){let n=new Float64Array(e.length*t);for(let o=0;o<e.length;o++)n[o*t+e[o]]=1;return n}function $g(e,t,n){let{input:o,actions:r}=t,{states:A}=e;if(o.kind==="embedding"&&o.states===A&&r===e.actions)return;let a=o.kind==="embedding"?`${o.states} states`:"features",i=`expected the MDP's ${A} states and ${e.actions} actions`;throw new w(n,`a network over ${a} and ${r} actions, ${i}`)}function Yr(e,t,n){let{shape:o,parameters:r}=t;$g(e,o,n);let A=Uint16Array.from({length:e.states},(a,i)=>i);return Vg(io(o,r,A),n)}var cE=4294967295;function Vg(e,t){if(e.every(Number.isFinite))return e;throw new w(t,"its action values are not all finite: the model diverged")}function lE({shape:e,parameters:t,among:n},o,{where:r,allowed:A}){let{actions:a}=e,i=Vg(io(e,t,o),r),s=n?.(o);return Uint8Array.from({length:i.length/a},(c,f)=>{let l=A?.[f]??cE,g=s&&(s[f]&l)>>>0||l;return Pt(i.subarray(f*a,(f+1)*a),g)})}function gE(e,t){let{input:n,actions:o}=e.shape;if(n.kind==="dense")throw new w(t,"a network over features, expected one over numbered states");let r=Uint16Array.from({length:n.states},(a,i)=>i),A=lE(e,r,{where:t,allowed:e.allowed});return{action:A,table:zg(A,o)}}function Wr(e,t,n){return $g(e,t.shape,n),Cn(e,gE(t,n).action)}var Xg=100,fE=100;function Zg(e,t,n){let{survived:o}=rt(e,t,{...n,episodes:Xg,seedEach:!0,streams:J.published,maxSteps:fE});return o/Xg}var uE={published_protocol:({mdp:e,policy:t,...n})=>({published:Zg(e,t,n)})};function ef(e,t){return Object.assign({},...e.map(n=>uE[n](t)))}var qa=1.959963984540054;function tf(e,t){let n=e/t,o=qa*qa/t,r=n+o/2,A=qa*Math.sqrt(n*(1-n)/t+o/(4*t));return{low:Math.max(0,(r-A)/(1+o)),high:Math.min(1,(r+A)/(1+o))}}function nf(e,t,n){let{ending:o}=Io(e,t,n),{survived:r}=rt(e,t,{...n,ending:o,streams:J.evaluation});return{survival:r/n.episodes,...tf(r,n.episodes)}}function of(e,t,n){let{gamma:o,inadmissible:r}=n,{states:A,live:a,actions:i,rowStart:s,probability:c,reward:f,next:l}=e,g=new Float64Array(A*i);for(let I=0;I<a*i;I++){if(r==="terminate"&&!e.admissible[I]){g[I]=e.deathReward;continue}let d=e.row[I];for(let u=s[d];u<s[d+1];u++)g[I]+=c[u]*(f[u]+o*t[l[u]])}return g}function zr(e,t){return Array.from({length:e.length/t},(n,o)=>Array.from(e.subarray(o*t,(o+1)*t)))}function rf(e,t,n){let{stateValue:o,stateReturn:r,occupancy:A}=n;return{survival:Array.from(o),value:Array.from(r),q:zr(of(e,r,n),e.actions),policy:zr(t,e.actions),visits:A&&Array.from(A)}}function IE(e,t){if(e===null)return null;let n=[0,0,0];e.forEach((r,A)=>n[t[A]]+=r);let o=n[0]+n[1]+n[2];return{empty:n[Ut.empty]/o,unseen:n[Ut.unseen]/o}}function Af(e,t,n){let{gamma:o,inadmissible:r,simulation:A,byState:a}=n,i=ot(e,t.probabilities,{gamma:o,inadmissible:r});return{policy:t.policy,survival:i.survival,...i.ends<1&&{ends:i.ends},length:i.length,discounted_return:i.discountedReturn,gamma:o,inadmissible:r,...t.fallback&&{fallback:IE(i.occupancy,t.fallback)},...A&&{simulated:nf(e,t.probabilities,{...A,inadmissible:r})},...a&&{by_state:rf(e,t.probabilities,i)}}}function af(e,{simulation:t,byState:n}={}){return o=>{let{name:r,seed:A,network:a,fallback:i,gamma:s,inadmissible:c,observers:f}=o;if(a===null||a.shape.input.kind==="dense")return{...Ha(o),states:null};let l=o.basis(e);if(!jc(l))return{...Ha(o),states:l};let g=Wr(e,a,r),I=Af(e,{policy:r,probabilities:g,fallback:i},{gamma:s,inadmissible:c,simulation:t,byState:n}),d={mdp:e,policy:g,seed:A,inadmissible:c},u=I.by_state&&{...I.by_state,network:zr(Yr(e,a,r),e.actions)};return{...I,...u&&{by_state:u},states:l,...ef(f,d)}}}var dE=e=>e;function fn(e,t,n=dE){return{misfit:(o,r)=>t(o)?null:{key:r,found:o,expected:e},fromCell:n}}function $r(e){return/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(e)?Number(e):e}function Ja(e,{min:t=-1/0,max:n=1/0}){return typeof e=="number"&&Number.isFinite(e)&&e>=t&&e<=n}function cf({min:e,max:t}){return e!==void 0&&t!==void 0?` from ${e} to ${t}`:e!==void 0?` of at least ${e}`:t===void 0?"":` of at most ${t}`}function Te(e={}){return fn(`a number${cf(e)}`,t=>Ja(t,e),$r)}function so(e={}){return fn(`a whole number${cf(e)}`,t=>Ja(t,e)&&Number.isSafeInteger(t),$r)}var sf=1e-9,co=fn("a number from 0 to 1",e=>Ja(e,{min:-sf,max:1+sf}),$r);function P(e=/./,t="a text"){return fn(t,n=>typeof n=="string"&&e.test(n))}function Ne(...e){return fn(e.join(" or "),t=>e.some(n=>n===t),t=>e.some(n=>typeof n=="number")?$r(t):t)}var Ka=fn("true or false",e=>typeof e=="boolean",e=>e==="true"?!0:e==="false"?!1:e),un=P(/^[0-9a-f]{64}$/,"64 hexadecimal digits");function je(e){let t=(o,r)=>{let A=o===null?null:e.misfit(o,r);return A?.key===r?{...A,expected:`${A.expected}, or nothing`}:A};return"fromCell"in e?{misfit:t,fromCell:o=>o===""?null:e.fromCell(o)}:{misfit:t}}function Vr(e){return{misfit:(t,n)=>t===void 0?null:e.misfit(t,n)}}function lf(e,t){return{misfit(n,o){let r=e.misfit(n,o),A=r&&t.misfit(n,o);return r&&A&&{...r,expected:`${r.expected}, or ${A.expected}`}}}}function tt(e,{least:t=0}={}){let n=t===0?"a list":`a list of at least ${t}`;return{misfit(o,r){if(!Array.isArray(o)||o.length<t)return{key:r,found:o,expected:n};for(let[A,a]of o.entries()){let i=e.misfit(a,`${r}[${A}]`);if(i)return i}return null}}}function gf(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var ff=(e,t)=>e===""?t:`${e}.${t}`;function Y(e){return{misfit(t,n){if(!gf(t))return{key:n,found:t,expected:"an object"};for(let[o,r]of Object.entries(e)){let A=Object.hasOwn(t,o)?t[o]:void 0,a=r.misfit(A,ff(n,o));if(a)return a}return null}}}function Xr(e){return{misfit(t,n){if(!gf(t))return{key:n,found:t,expected:"an object"};for(let[o,r]of Object.entries(t)){let A=e.misfit(r,ff(n,L(o)));if(A)return A}return null}}}var uf=["train","validation","test"];var lo=so({min:0}),If={misfit(e,t){return Array.isArray(e)&&e.length===2&&e.every(Number.isFinite)&&e[0]<=e[1]?null:{key:t,found:e,expected:"[low, high], low at most high"}}},Ya=Y({name:P(),unit:je(P()),kind:Ne("value","flag"),of:Vr(P()),clip:je(If),transform:Ne("none","log","log1p"),fill:Ne("forward","median","zero"),median:Te(),mean:Te(),sd:Te({min:0}),missing:co}),Wa=Y({count:so({min:1,max:256}),axes:tt(Y({name:P(),levels:so({min:1,max:256}),column:je(P()),edges:je(tt(Te()))}),{least:1})}),za=Y({attainable:je(If),all_live:je(Te()),formula:P()}),$a=tt(Y({id:P(),level:Ne("error","warning"),message:P()})),EE=Y({file:P(),sha256:un,patients:lo,episodes:lo,transitions:lo,mean_length:Te({min:0}),survival:je(co),truncated:co}),Va=Y({kind:Ne("sparse","sofa","sofa+lactate","column")}),mE=Y({format:so({min:1}),layout:Ne("mimic_sepsis","replay","npz","own"),columns:Xr(lf(je(P()),Te())),features:tt(Y({name:P(),column:P(),flag:Ka,scale:Ka})),reward:Va,gamma:Te({min:0,max:1}),alignment:Ne("same-window","shifted"),split:Y({shares:tt(co),seed:lo})}),Sx=Y({format:Ne(1),name:P(),source:Y({file:P(),sha256:un,rows:lo}),mapping:mE,features:tt(Ya,{least:1}),actions:Wa,returns:za,lints:$a,splits:Y(Object.fromEntries(uf.map(e=>[e,EE]))),ledger:Y({head:je(un)})});var Dx=Y({name:P(),sha256:un,gamma:Te({min:0,max:1}),reward:Va,alignment:Ne("same-window","shifted"),table:Vr(Y({episode:P(),time:P(),features:Xr(P())})),features:tt(Ya,{least:1}),actions:Wa,returns:za,lints:$a});var df={F64:Float64Array,F32:Float32Array,I32:Int32Array,U32:Uint32Array,U8:Uint8Array},Xa="crc32";var hf=e=>new Uint8Array(e.buffer,e.byteOffset,e.byteLength),Ef=e=>e.toString(16).padStart(8,"0"),ei=new TextEncoder,Za=(e,t)=>e<t?-1:e>t?1:0;function wE(e,t,n){return Ef(Mt(n,Mt(ei.encode(JSON.stringify([e,t.dtype,t.shape])))))}function CE(e){let t=Object.entries(e).sort(([n],[o])=>Za(n,o));return Ef(Mt(ei.encode(JSON.stringify(t))))}function mf(e,t={}){if(Xa in t||e.has("__metadata__"))throw new RangeError(`Cannot use the names ${Xa} and __metadata__: they are reserved`);let n=[...e].sort(([g,I],[d,u])=>u.data.BYTES_PER_ELEMENT-I.data.BYTES_PER_ELEMENT||Za(g,d)),o=[],r=[],A=0;for(let[g,{shape:I,data:d}]of n){if(I.reduce((m,C)=>m*C,1)!==d.length)throw new RangeError(`Cannot shape ${g}: ${d.length} elements as (${I})`);let u=Object.keys(df).find(m=>d instanceof df[m]),h=A+d.byteLength,E={dtype:u,shape:I,data_offsets:[A,h]};o.push([g,E]),r.push(wE(g,E,hf(d))),A=h}r.push(CE(t));let a=Object.entries({...t,[Xa]:r.join(" ")}).sort(([g],[I])=>Za(g,I)),i=Object.fromEntries([["__metadata__",Object.fromEntries(a)],...o]),s=ei.encode(JSON.stringify(i)),c=8+Math.ceil(s.length/8)*8,f=new Uint8Array(c+A).fill(32,8,c);new DataView(f.buffer).setBigUint64(0,BigInt(c-8),!0),f.set(s,8);let l=c;for(let[,{data:g}]of n)f.set(hf(g),l),l+=g.byteLength;return f}var wf=1;function Cf({data:e,config:t},n){return e!==void 0?Pc(e,n):"behaviour"in t.dataset?"mdp":"unknown"}function Zr(e){let{state:t,config:n,shape:o,support:r}=e,A=$e(n),{policy:a,name:i}=T(A);if(!a)throw new w(n.name,`${i} evaluates a policy: it has none of its own to score`);let s=n.policy_network==="target"?t.target:t.parameters,{shape:c,offset:f,size:l}=Ba(A,o,a.net),g=s.subarray(f,f+l),{among:I}=a;if(!I)return{shape:c,parameters:g,allowed:r?.allowed};let d=Ba(A,o,I.net),u=I.threshold(A),h=t.parameters.subarray(d.offset,d.offset+d.size),{input:E,actions:m}=o,C=S=>{let y=io(d.shape,h,S),B=y.length/m;return Uint32Array.from({length:B},(v,D)=>Qn(y.subarray(D*m,(D+1)*m),u))};if(E.kind==="dense")return{shape:c,parameters:g,among:C};let p=Uint16Array.from({length:E.states},(S,y)=>y),Q=C(p).map((S,y)=>r?(S&r.allowed[y])>>>0||r.allowed[y]:S);return{shape:c,parameters:g,allowed:Q}}var rR=2**32-1,pE="metric_sums",BE="support.allowed",QE="support.fallback",SE=[["parameters",""],["target","target."],["firstMoment","exp_avg."],["secondMoment","exp_avg_sq."]];function pf(e){let{state:t,shape:n,seed:o,config:r,support:A,data:a,cohort:i,endedAt:s}=e,c=new Map,f=$e(r);for(let[g,I]of SE)for(let{name:d,shape:u,offset:h,size:E}of Il(f,n)){let m=t[g].subarray(h,h+E);c.set(I+d,{shape:u,data:m})}let{metricSums:l}=t;if(c.set(pE,{shape:[l.length],data:l}),A){let{allowed:g,fallback:I}=A;c.set(BE,{shape:[g.length],data:g}),c.set(QE,{shape:[I.length],data:I})}return mf(c,{format:String(wf),step:String(t.step),diverged_at:JSON.stringify(t.divergedAt),seed:String(o),network:JSON.stringify(n),config:JSON.stringify(r),...a&&{data:JSON.stringify(a)},...i&&{cohort:JSON.stringify(i)},...s!==void 0&&{ended_at:String(s)}})}var eA=[{key:"patient",name:"patient",make:Uint32Array,perAction:!1},{key:"weight",name:"weight",make:Float32Array,perAction:!1},{key:"allowed",name:"allowed",make:Uint32Array,perAction:!1},{key:"nextAllowed",name:"next_allowed",make:Uint32Array,perAction:!1},{key:"policy",name:"policy",make:Float32Array,perAction:!0},{key:"nextPolicy",name:"next_policy",make:Float32Array,perAction:!0}];function yE(e,t){return Object.fromEntries(eA.filter(({key:n})=>e[n]!==void 0).map(({key:n,make:o,perAction:r})=>[n,new o(t*(r?e.actions:1))]))}function ti(e,t){let n={actions:e.actions,action:new Uint8Array(t),reward:new Float32Array(t),ending:new Uint8Array(t),episode:new Uint32Array(t),step:new Uint16Array(t),behaviourProbability:e.behaviourProbability===null?null:new Float32Array(t),...yE(e,t)};if(e.kind==="discrete"){let{states:A,mdpSha256:a}=e,i=new Uint16Array(t),s=new Uint16Array(t);return{kind:"discrete",states:A,...a===void 0?{}:{mdpSha256:a},state:i,nextState:s,...n}}let o=new Float32Array(t*e.features),r=new Float32Array(t*e.features);return{kind:"dense",features:e.features,observation:o,nextObservation:r,...n}}function Bf(e){let{states:t,actions:n,state:o,action:r}=e,A=new Uint32Array(t*n);for(let a=0;a<r.length;a++)A[o[a]*n+r[a]]++;return A}function Sf(){let e=new Map;return(t,n)=>{let o=e.get(t)??n();return e.set(t,o),o}}function yf(e,t){let n=Sf(),o=Sf();return e.models.map(({config:r},A)=>{let a=t.datasetOf[A],{dataset:i}=t.datasets[a],{support:s,batch:c,name:f}=r;if(i.kind==="dense"){if(c!=="full"&&s===null)return{};let[l,g]=c==="full"?["batch","found full, expected a number of rows"]:["support","found a rule, expected null"];throw new w(`${f}: ${l}`,`${g}: the data are features, which cannot be counted`)}if(s!==null&&i.actions>32)throw new w(`${f}: support`,`found ${i.actions} actions, expected at most ${32} under a support`);if(c==="full"&&i.nextAllowed)throw new w(`${f}: batch`,"found full, expected a number of rows: the data allow actions by transition, which counts do not know");return{counts:c==="full"?n(String(a),()=>Lt(i,i.weight)):void 0,support:s===null?void 0:o(`${a} ${JSON.stringify(s)}`,()=>Rs(Bf(i),i.actions,s))}})}function vf(e,t,n){let{state:o,shape:r,seed:A,config:a,support:i,data:s,endedAt:c}=e,{parameters:f,target:l,step:g,divergedAt:I}=o,d=t({...n,seed:A,hyper:$e(a),weights:{shape:r,parameters:f,target:l},network:T(a).policy===null?null:Zr(e),fallback:i?.fallback,observers:a.observers,basis:h=>Cf(e,h)}),u=s?.named_mdp_sha256;return{...d,seed:A,config:a.name,step:g,...u===void 0?{}:{named_mdp_sha256:u},diverged_at:I,...c===void 0?{}:{ended_at:c}}}var bf=-1/0;async function vE(e){performance.now()-bf>=50&&(await new Promise(t=>setTimeout(t)),bf=performance.now()),e?.throwIfAborted()}async function kf(e,t){for(;;){let{done:n,value:o}=e.next();if(n)return o;await vE(t)}}var xf=2e3,bE=10;function Rf(e,t){let n=e;for(let[o,r]of Object.entries(n)){if(!ArrayBuffer.isView(r))continue;let A=r,a=A.constructor;n[o]=new a(A.buffer.transfer(t*A.BYTES_PER_ELEMENT))}}function*Df(e,t,n){let{episodes:o,seed:r,maxSteps:A,inadmissible:a,onProgress:i}=n,{states:s,actions:c,sha256:f}=e,l=Math.ceil(o*Math.min(bE,A??1/0)),g=ti({kind:"discrete",states:s,actions:c,mdpSha256:f},l),I=0,d=u=>{I===g.action.length&&Rf(g,Math.ceil(I*1.25)+1024),g.state[I]=u.state,g.nextState[I]=u.nextState,g.action[I]=u.action,g.reward[I]=u.reward,g.ending[I]=(u.terminated?G.terminated:0)|(u.truncated?G.truncated:0),g.episode[I]=u.episode,g.step[I]=u.step,g.behaviourProbability[I]=u.behaviourProbability,I++};for(let u=0;u<o;u+=xf){let h=Math.min(xf,o-u);rt(e,t,{episodes:h,seed:r,streams:J.collection,firstEpisode:u,maxSteps:A,inadmissible:a,onTransition:d}),i?.(u+h),yield}return Rf(g,I),g}function Tf(e){return e.action.length}function Nf(e,t){let n=new Uint8Array(e.length);for(let o=0;o<n.length;o++)n[o]=(e[o]&t)===0?0:1;return le(n,{dtype:"bool"})}function _f(e){return le(Int32Array.of(e),{shape:[]})}function*Lf(e){if(e.kind==="discrete")yield["states",_f(e.states)],yield["state",le(e.state)],yield["next_state",le(e.nextState)];else{let t=[Tf(e),e.features];yield["observation",le(e.observation,{shape:t})],yield["next_observation",le(e.nextObservation,{shape:t})]}yield["actions",_f(e.actions)],yield["action",le(e.action)],yield["reward",le(e.reward)],yield["terminated",Nf(e.ending,G.terminated)],yield["truncated",Nf(e.ending,G.truncated)],yield["episode",le(e.episode)],yield["step",le(e.step)],e.behaviourProbability!==null&&(yield["behaviour_probability",le(e.behaviourProbability)]);for(let{key:t,name:n,perAction:o}of eA){let r=e[t],A=[Tf(e),...o?[e.actions]:[]];r!==void 0&&(yield[n,le(r,{shape:A})])}}async function Mf({models:e,settings:t},n,o){let r=e[0].config.dataset,{behaviour:A,episodes:a,seed:i}=r,s=mo(n,{behaviour:A}),c=await kf(Df(n,s,{episodes:a,seed:i,inadmissible:t.inadmissible,onProgress:o})),f=await At([...po(Lf(c))]),l={sha256:f,mdp_sha256:n.sha256,declared:!1};return{mdp:n,datasets:[{source:r,dataset:c,heldOut:null,sha256:f,identity:l,cohort:null}],datasetOf:e.map(()=>0),whole:c,slices:e.map(()=>({offset:0,count:c.action.length}))}}async function ni(e,{onProgress:t,kept:n}){let o=wa(e),r=await Mf(o,await he(),t),A=Gc(o.settings,r.datasets[0].dataset),a=yf(o,r),{batch:i}=o.settings,s=o.models.map(({seed:l,config:g},I)=>({seed:l,hyper:$e(g),slice:r.slices[I],counts:a[I].counts,support:a[I].support?.allowed})),c={shape:A,batch:i,models:s,dataset:i==="full"?void 0:r.whole},f=n?.states??s.map(({seed:l,hyper:g})=>Yn(A,l,g));return{settings:e,plan:o,data:r,own:a,options:c,step:n?.step??0,states:f}}function oi(e,t,n){e.states=n.map((o,r)=>{let{metricSums:A,divergedAt:a}=o;return a===null?o:{...e.states[r],metricSums:A,divergedAt:a}}),e.step=t}function ri({plan:e,data:t,own:n,options:o,states:r},A){let{seed:a,config:i}=e.models[A],{support:s}=n[A],{identity:c}=t.datasets[0];return{state:r[A],shape:o.shape,seed:a,config:i,support:s,data:c}}function Ff(e,t){let n=e.plan.models[t];if(n===void 0)throw new w("model",`found ${t}, expected one that trains`);return{name:`${n.name}.safetensors`,bytes:pf(ri(e,t))}}function Ai(e){let t=af(e.data.mdp);return e.plan.models.map(({name:n,config:{gamma:o,inadmissible:r}},A)=>{let a=vf(ri(e,A),t,{name:n,gamma:o,inadmissible:r});if(a.survival===null)throw new RangeError(`${n} has no exact score`);return a.survival})}function Of(e,t){let{mdp:n}=e.data;return e.plan.models.map(({name:o},r)=>{let A=Zr(ri(e,r));return{id:`trained-${o}`,name:o,table:Wr(n,A,o),values:Yr(n,A,o),survival:t[r]}})}var _t=null,go=null,kE=3,xE=2**26;async function Gf({settings:e,step:t,states:n}){await Cs({settings:e,step:t,states:n}).catch(()=>{})}async function RE(e,t,n,o){let r=await t.metrics();oi(e,n,await t.states());let A=Ai(e);o({kind:"looked",step:n,models:r.map(({values:i,divergedAt:s},c)=>({survival:A[c],metrics:i,divergedAt:s}))}),e.states.reduce((i,{parameters:s})=>i+4*s.byteLength,0)<=xE&&await Gf(e)}async function DE(e,t,{signal:n,tell:o,reach:r}){let{steps:A,every:a}=e.settings,i=e.step;for(;i<A&&!n.aborted;){let s=i,c=Math.min(A,(Math.floor(s/a)+1)*a),f=performance.now(),l=await t.advance(c-s,{signal:n,onProgress:g=>{r(s+g);let I=(performance.now()-f)/g;g>0&&o({kind:"step",step:s+g,milliseconds:I})}});i+=l,i===c&&await RE(e,t,i,o)}i>e.step&&oi(e,i,await t.states())}async function TE(e,t){let{plan:n,data:o,options:r,settings:A}=e,{signal:a}=go,i,[s,c]=[0,e.step];for(;e.step<A.steps&&!a.aborted;){let f=await Jg(A.device,{...r,states:e.states,kernels:i?.kernels,previousDevice:i?.device});i=f.info;let l=e.step;try{let g=o.whole.action.length,I=n.models.map(({name:d})=>d);t({kind:"begun",info:f.info,models:I,transitions:g}),await DE(e,f,{signal:a,tell:t,reach:d=>l=d})}catch(g){if(s=e.step>c?1:s+1,c=e.step,!(g instanceof Vn)||s>kE)throw g;t({kind:"lost",at:l,from:e.step})}finally{f.close()}}return await Gf(e),{step:e.step,steps:A.steps,policies:Of(e,Ai(e))}}async function Uf(e,t){if(go)throw new w("training","found one that runs, expected it to be paused");go=new AbortController;try{return _t=await t(),await TE(_t,e)}finally{go=null}}async function Pf(e,t){let n=o=>t({kind:"collecting",episodes:o});return await Uf(t,()=>ni(e,{onProgress:n}))}async function jf(e,t){let n=o=>t({kind:"collecting",episodes:o});return await Uf(t,async()=>{if(_t)return{..._t,settings:{..._t.settings,device:e}};let o=await SA();if(o)return await ni({...o.settings,device:e},{onProgress:n,kept:o});throw new w("training","found none to go on with, expected one that was paused")})}function Hf(e){go?.abort()}function qf(e){if(_t)return Ff(_t,e);throw new w("checkpoint","found no training, expected one that has begun")}var Jf={mdp:os,references:ul,knowPolicy:us,countData:Is,viewState:ds,viewAction:hs,drawState:Es,takeStep:ms,presets:gl,trainingConfig:fl,startTraining:Pf,pauseTraining:Hf,resumeTraining:jf,downloadCheckpoint:qf,soloTrainer:zl,soloAdvance:$l,soloMetrics:Vl,soloStates:Xl,keptTraining:Bs,forgetTraining:ps};var tA=self,NE=Jf;tA.onmessage=async({data:{id:e,name:t,input:n}})=>{try{let o=await NE[t](n,r=>tA.postMessage({id:e,kind:"news",news:r}));tA.postMessage({id:e,kind:"done",output:o})}catch(o){let r=dn(o instanceof Error?o.message:String(o));tA.postMessage({id:e,kind:"failed",reason:r})}};
