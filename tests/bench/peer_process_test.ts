import assert from "node:assert/strict";
import { startPeer } from "./peer_process.ts";

const PEER = `
console.log(JSON.stringify({ library: "A library 1.0" }));
for await (const text of Deno.stdin.readable.pipeThrough(new TextDecoderStream())) {
  const steps = Number(text);
  console.log(JSON.stringify({ ms_per_step: 10 / steps, cpu_ms: 7 * steps }));
}`;

Deno.test("a peer says what it is, times what it is asked to and ends", async () => {
  const peer = await startPeer("deno", ["eval", PEER]);
  assert.equal(peer.library, "A library 1.0");
  assert.equal(await peer.time(5), 2);
  assert.equal(await peer.time(10), 1);
  assert.equal(peer.cpuTime(), 70);
  await peer.close();
});

Deno.test("a peer that cannot start is told of by its last words", async () => {
  const code = 'console.error("first\\nNo module named torch"); Deno.exit(1);';
  await assert.rejects(
    startPeer("deno", ["eval", code]),
    /^Error: deno eval: No module named torch$/,
  );
});
