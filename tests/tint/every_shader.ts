import assert from "node:assert/strict";
import { tintErrors } from "./tint.ts";

const SHADERS = new URL("../../shaders/", import.meta.url);
const shaders = [...Deno.readDirSync(SHADERS)]
  .map((entry) => entry.name)
  .filter((name) => name.endsWith(".wgsl"))
  .sort();

Deno.test("Tint refuses a barrier under a condition that depends on the invocation", async () => {
  const code = `override SIZE: u32;
@group(0) @binding(0) var<storage, read_write> sum: array<u32>;
@compute @workgroup_size(SIZE) fn main(@builtin(local_invocation_id) local: vec3u) {
  if (local.x > 1u) { workgroupBarrier(); }
  sum[local.x] = 1u;
}`;
  const errors = await tintErrors("barrier.wgsl", code);
  assert.equal(errors.length, 1);
  assert.match(errors[0], /^barrier\.wgsl:4:23: 'workgroupBarrier' must only be called/);
});

Deno.test("Tint refuses a pipeline whose workgroup memory depends on an override and is too large", async () => {
  const code = `override SIZE: u32;
var<workgroup> tile: array<f32, SIZE * 1024>;
@group(0) @binding(0) var<storage, read_write> sum: array<f32>;
@compute @workgroup_size(1) fn main() { sum[0] = tile[0]; }`;
  const errors = await tintErrors("tile.wgsl", code);
  assert.equal(errors.length, 1);
  assert.match(errors[0], /^tile\.wgsl: main: /);
});

Deno.test("there are shaders to check", () => assert.notEqual(shaders.length, 0));

for (const name of shaders) {
  Deno.test(`Tint accepts shaders/${name}`, async () => {
    const code = await Deno.readTextFile(new URL(name, SHADERS));
    assert.deepEqual(await tintErrors(`shaders/${name}`, code), []);
  });
}
